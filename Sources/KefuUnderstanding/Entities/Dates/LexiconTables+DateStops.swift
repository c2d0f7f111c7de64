/// Words that show what a number or a syllable is not, or is.
extension LexiconTables {
  /// Words that begin with the unit at which a date would end, or just behind it.
  static let dateStops: StaticString = """
    号链接, 号线, 号楼, 号店, 号仓, 号库, 号电池, 号色, 号客服, 号门, 号柜, 号机, 号房, 号码, 号车, 号院, 号尺, 号品
    号包, 号桌, 号球, 号选手, 号商品, 号套餐, 号单元, 号床, 号窗, 号馆, 号厅, 号厂, 号航站, 号公路, 号款, 号模, 号字
    号笔, 号针, 号文, 号主播, 号技师, 号嘉宾, 号员, 号快递, 号室, 号地块, 号鞋, 号的鞋, 号信, 号令, 号公馆, 号图, 号样
    号座, 号铺, 号宝贝, 号版, 号位, 号楼梯, 号大, 号小, 号脚, 号左右的, 号码数, 号瓶, 号袋, 号罐, 号箱, 号口味, 号家
    号产品, 号腰, 号油, 号钢, 号粉底, 号唇, 号口红, 号裤, 号内, 号文胸, 号订单, 号赠, 号奖, 号会员, 号通道, 号登
    月饼, 月卡, 月租, 月嫂, 月子, 月票, 月供, 月付, 月薪, 月亮, 月球, 月经, 月龄, 月季, 月光, 月销, 月牙, 月老, 月消费
    月色, 月结, 月大
    后悔, 后台, 后续, 后面, 后来, 后勤, 后备, 后盖, 后跟, 后置, 后壳, 后生
    前台, 前面, 前段, 前后, 前端, 前置, 前盖
    内裤, 内衣, 内存, 内容, 内部, 内页, 内胆, 内置, 内含, 内外, 内侧, 内衬, 内搭, 内陆
    半价
    点建议, 点意见, 点要求, 点问题, 点原因, 点理由, 点希望, 点说明, 点需求, 点疑问, 点积分, 点伤害, 点钱, 点水, 点东西
    点货, 点优惠, 点折扣, 点经验, 点感受, 点想法, 点体会, 点心, 点击, 点评, 点数, 点赞, 点儿, 点点, 点都不, 点都没, 点都无, 点也, 点不
    点没, 点差别, 点区别, 点声明, 点内容, 点补充, 点细节, 点注意, 点诉求, 点质量, 点运费, 点疑惑, 点好处, 点优点, 点缺点
    点几, 点多, 点小, 点名, 点单, 点外卖, 点菜, 点利息, 点提成, 点佣金, 点返, 点血
    时候, 时间, 时尚, 时常, 时刻, 时空, 时代, 时髦, 时长, 时差, 时期, 时段
    周边, 周围, 周期, 周转, 周全, 周年, 周岁, 周折, 周游, 周长, 周密, 周六福, 周大福, 周生生, 周黑鸭, 周杰伦, 周大生
    周一围, 周三径, 周身, 周末愉快, 周末快乐, 周末好
    早上好, 中午好, 下午好, 晚上好, 上午好, 下午茶, 晚间新闻, 夜间模式, 夜间版, 晚上快乐, 夜里欢, 午后红茶
    新年快乐, 元旦快乐, 除夕快乐, 春节快乐, 过年好, 元宵节快乐, 情人节快乐, 妇女节快乐, 女神节快乐, 五一快乐, 劳动节快乐, 母亲节快乐
    端午安康, 端午快乐, 端午节快乐, 端午节安康, 六一快乐, 儿童节快乐, 六一儿童节快乐, 父亲节快乐, 七夕快乐, 七夕节快乐, 教师节快乐
    中秋快乐, 中秋节快乐, 国庆快乐, 国庆节快乐, 万圣节快乐, 双十一快乐, 感恩节快乐, 冬至快乐, 平安夜快乐, 圣诞快乐, 圣诞节快乐
    圣诞树, 圣诞老人, 圣诞帽, 圣诞袜, 圣诞装, 圣诞服, 圣诞红, 圣诞贴, 圣诞球, 圣诞风, 中秋月饼, 端午粽, 清明上河图, 清明果, 清明茶
    清明粿, 国庆哥, 五一广场, 五一路, 五一大道, 六一路, 元旦哥, 重阳糕, 重阳路, 跨年龄, 跨年级, 跨年度
    上月饼, 上月球, 上月亮, 下月饼, 下月球, 这月饼, 这月亮, 本月饼, 上月嫂, 这月嫂, 上月租, 下月租
    明天猫, 后天猫, 今年级, 去年级, 前年级, 明年级, 今年份, 明年份, 今年轻, 前年轻, 后年轻, 后天性, 明日香, 明日方舟, 今日头条, 明日之后
    christmas tree, christmas trees, christmas card, christmas cards, christmas sweater, christmas stocking, christmas hat
    christmas ornament, christmas ornaments, christmas lights, christmas decorations, easter egg, easter eggs, easter island
    new year card, halloween costume, halloween costumes, good friday night
    sunday school, sunday best, night light, night gown, night cream, evening dress, evening gown, morning sickness
    last day, last one, this one, next one, next day, last time, next time
    """

  /// What may follow a number that is a festival (618, 十一) or a day without its sign (11.3).
  static let dateContexts: StaticString = """
    活动, 大促, 期间, 那天, 当天, 那会, 那时, 买, 购, 下单, 下的, 拍, 订, 之前, 前, 之后, 以后, 后, 优惠, 促销, 预售, 开始
    结束, 狂欢, 购物节, 年中, 的时候, 时候, 会有, 还有, 有活动, 有优惠, 放假, 假期, 长假, 黄金周, 发货, 付款, 到货, 签收, 收到
    的订单, 的活动, 的优惠, 的价格, 满减, 秒杀, 能到, 到吗, 上架, 上新, 退, 申请, 寄, 价保, 保价, 特价, 快递停, 出去玩
    sale, sales, promo, promotion, promotions, deal, deals, event, discount, discounts, festival, shopping
    """

  /// Words behind a day, or before it in English, that show that it is past.
  static let pastContexts: StaticString = """
    买的, 买了, 购买的, 购买了, 购的, 下的单, 下的订单, 下单的, 下单了, 拍的, 拍下的, 拍了, 订的, 订了, 付的, 付款的, 付了, 付过, 收到的
    收到了, 收的, 收货的, 签收的, 签收了, 到的, 到货的, 到了, 寄的, 寄出的, 寄了, 寄回的, 退的, 退了, 退货的, 申请的, 申请了, 发的货
    发货的, 发的, 入手的, 提交的, 联系的, 的订单, 的快递, 的那单, 的单子, 下了单, 就买了, 就下单了, 就付款了, 就到了, 就寄了, 就申请了
    ordered, bought, purchased, paid, received, got, arrived, came, placed, created, delivered, shipped, returned, sent
    """

  /// Words behind a day that show that it is to come.
  static let futureContexts: StaticString = "能, 会, 可以, 前, 之前, 以前, 再, 送, 要, 有空, 方便, 发都, 发行, 到吗, 到期"
}
