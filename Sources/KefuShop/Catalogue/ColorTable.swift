/// The colours that the store sells, by their English names, and what else customers call them.
enum ColorTable {
  static let text: StaticString = """
    white: 白色, 白, 米白色, 纯白
    black: 黑色, 黑, 纯黑
    grey: 灰色, 灰, 深灰色, 浅灰色, gray
    silver: 银色, 银
    red: 红色, 红, 大红
    pink: 粉色, 粉, 粉红色, 粉红
    orange: 橙色, 橘色, 橙, 橘
    brown: 棕色, 咖啡色, 褐色, 棕
    green: 绿色, 绿, 墨绿色, 浅绿色
    blue: 蓝色, 蓝, 深蓝色, 浅蓝色, 天蓝色, navy
    """
}
