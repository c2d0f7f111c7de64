extension LexiconTables {
  /// Colours by their English name; a bare 红 or 黑 is in `shortColors`.
  static let colors: StaticString = """
    red: 红色, 大红, 大红色, 正红, 正红色, 中国红, 鲜红, 鲜红色, 朱红, 朱红色, red
    wine red: 酒红, 酒红色, 葡萄酒红, 红酒色, wine red
    burgundy: 勃艮第红, 勃艮第, burgundy
    maroon: 栗红色, 栗红, 褐红色, maroon
    rose red: 玫红, 玫红色, 玫瑰红, 玫瑰红色, 玫瑰色, 梅红色, 梅红, rose red
    dark red: 深红, 深红色, 暗红, 暗红色, 枣红, 枣红色, dark red
    brick red: 砖红, 砖红色, brick red
    coral: 珊瑚色, 珊瑚红, 珊瑚橙, coral
    watermelon red: 西瓜红, 西瓜红色, watermelon red
    orange: 橙色, 橘色, 桔色, 橘黄, 橘黄色, 桔黄色, 橙黄色, orange
    orange red: 橘红, 橘红色, 桔红色, 橙红, 橙红色, orange red
    pink: 粉色, 粉红, 粉红色, 樱花粉, 少女粉, 桃粉色, pink
    light pink: 浅粉, 浅粉色, 淡粉, 淡粉色, 浅粉红, 嫩粉色, 嫩粉, light pink, baby pink
    hot pink: 亮粉色, 芭比粉, hot pink
    nude pink: 裸粉, 裸粉色, 豆沙粉, nude pink, dusty pink
    bean paste: 豆沙色, 豆沙红
    peach: 蜜桃色, 蜜桃粉, 桃色, peach color, peach colour
    yellow: 黄色, 正黄色, yellow
    light yellow: 浅黄, 浅黄色, 淡黄, 淡黄色, 鹅黄, 鹅黄色, 嫩黄色, 奶黄色, light yellow, pale yellow
    lemon yellow: 柠檬黄, 柠檬黄色, lemon yellow
    ginger yellow: 姜黄, 姜黄色, ginger yellow
    mustard: 芥末黄, 芥末色, mustard yellow, mustard
    apricot: 杏色, 杏黄色, 杏白色, apricot
    gold: 金色, 金黄, 金黄色, 土豪金, 香槟金, gold, golden
    rose gold: 玫瑰金, 玫瑰金色, rose gold
    champagne: 香槟色, champagne gold, champagne color, champagne colour
    silver: 银色, 银白, 银白色, silver
    green: 绿色, 正绿色, 大绿色, green
    dark green: 深绿, 深绿色, 墨绿, 墨绿色, 祖母绿, 孔雀绿, 森林绿, dark green, forest green
    emerald green: 翡翠绿, 翠绿, 翠绿色, emerald green, emerald
    light green: 浅绿, 浅绿色, 淡绿, 淡绿色, 嫩绿, 嫩绿色, light green
    grass green: 草绿, 草绿色, grass green
    fruit green: 果绿, 果绿色, 苹果绿, apple green
    fluorescent green: 荧光绿, 荧光绿色, neon green
    mint green: 薄荷绿, 薄荷色, mint green, mint
    olive green: 橄榄绿, 橄榄色, olive green, olive
    army green: 军绿, 军绿色, army green, military green
    avocado green: 牛油果绿, 抹茶绿, 抹茶色, avocado green, matcha green
    bean green: 豆绿, 豆绿色, 豆青色
    cyan: 青色, cyan
    teal: 蓝绿色, 青蓝色, 水鸭色, teal
    turquoise: 绿松石色, 湖蓝, 湖蓝色, 湖绿色, turquoise
    blue: 蓝色, 正蓝色, blue
    navy: 藏青, 藏青色, 藏蓝, 藏蓝色, 海军蓝, 海军蓝色, navy, navy blue
    dark blue: 深蓝, 深蓝色, 暗蓝色, 午夜蓝, dark blue
    light blue: 浅蓝, 浅蓝色, 淡蓝, 淡蓝色, 婴儿蓝, light blue, baby blue, pale blue
    sky blue: 天蓝, 天蓝色, 天空蓝, 晴空蓝, sky blue
    royal blue: 宝蓝, 宝蓝色, 宝石蓝, 皇家蓝, royal blue
    klein blue: 克莱因蓝, klein blue
    haze blue: 雾霾蓝, 雾蓝色, 雾蓝, haze blue
    denim blue: 牛仔蓝, denim blue
    peacock blue: 孔雀蓝, peacock blue
    sierra blue: 远峰蓝, sierra blue
    ice blue: 冰蓝, 冰蓝色, 冰川蓝, ice blue
    purple: 紫色, 正紫色, purple
    dark purple: 深紫, 深紫色, 暗紫色, dark purple
    light purple: 浅紫, 浅紫色, 淡紫, 淡紫色, 香芋紫, 香芋色, light purple
    lavender: 薰衣草紫, 薰衣草色, lavender
    violet: 紫罗兰, 紫罗兰色, violet
    lilac: 丁香紫, 丁香色, lilac
    magenta: 洋红, 洋红色, 品红, 品红色, 紫红, 紫红色, magenta, fuchsia
    brown: 棕色, 褐色, 咖啡色, 咖色, 棕褐色, brown
    dark brown: 深棕, 深棕色, 深咖, 深咖色, 深咖啡色, 深褐色, dark brown
    light brown: 浅棕, 浅棕色, 浅咖, 浅咖色, 浅褐色, light brown
    chestnut: 栗色, 栗棕色, 板栗色, chestnut
    chocolate: 巧克力色, chocolate color, chocolate colour, chocolate brown
    caramel: 焦糖色, 焦糖棕, caramel color, caramel colour
    camel: 驼色, 骆驼色, 浅驼色, 深驼色, camel color, camel colour, camel
    tan: 棕黄色, 黄褐色, tan color, tan colour
    khaki: 卡其, 卡其色, 深卡其, 浅卡其, khaki
    beige: 米色, 米黄, 米黄色, 米驼色, beige
    off-white: 米白, 米白色, 奶白, 奶白色, 灰白色, 乳白, 乳白色, off-white, off white
    cream: 奶油色, 奶油白, 奶油黄, 奶咖色, cream color, cream colour, cream white
    ivory: 象牙白, 象牙色, 象牙白色, ivory
    milk tea: 奶茶色, milk tea color, milk tea colour
    nude: 裸色, 肤色, 肉色, nude, skin color, skin colour
    white: 白色, 纯白, 纯白色, 雪白, 雪白色, 本白色, 本白, 漂白色, white
    black: 黑色, 纯黑, 纯黑色, 曜石黑, 亮黑色, 哑光黑, black, jet black
    grey: 灰色, 灰黑色, 中灰色, grey, gray
    dark grey: 深灰, 深灰色, 暗灰色, 炭灰, 炭灰色, 烟灰色, 铁灰色, dark grey, dark gray, charcoal grey, charcoal gray, charcoal
    light grey: 浅灰, 浅灰色, 淡灰色, 花灰色, 麻灰色, light grey, light gray
    silver grey: 银灰, 银灰色, 太空灰, 深空灰, space gray, space grey, silver gray, silver grey
    transparent: 透明色, transparent
    natural wood: 原木色, 木色, 胡桃色, 胡桃木色, natural wood
    bronze: 古铜色, 青铜色, bronze
    copper: 铜色, 紫铜色, copper color, copper colour
    camouflage: 迷彩, 迷彩色, camouflage, camo
    multicolor: 彩色, 多彩, 彩虹色, 混色, multicolor, multicolour, rainbow color, rainbow colour
    """

  /// One character that is a colour only in 红的, 红款 and the like.
  static let shortColors: StaticString = """
    red: 红
    black: 黑
    white: 白
    blue: 蓝
    green: 绿
    yellow: 黄
    grey: 灰
    purple: 紫
    pink: 粉
    orange: 橙
    """
}
