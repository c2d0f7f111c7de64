extension LexiconTables {
  /// Measure words and units by their canonical form: a Chinese one is itself, an English one its singular or symbol.
  static let units: StaticString = """
    件, 个, 双, 套, 条, 只, 支, 枝, 瓶, 盒, 箱, 包, 袋, 份, 台, 部, 张, 本, 片, 把, 根, 对, 副, 顶, 颗, 粒, 罐
    桶, 杯, 碗, 盘, 卷, 组, 单, 辆, 架, 幅, 册, 束, 朵, 棵, 串, 筒, 提, 捆, 听, 枚, 页, 期, 倍, 岁, 桌, 盆, 扇
    人份, 块, 盏, 坛, 篮, 筐, 封, 株, 节, 匹布, 包装
    个: 个儿
    斤, 公斤, 千克, 克, 毫克, 吨, 磅, 盎司, 市斤
    米, 厘米, 公分, 毫米, 分米, 公里, 千米, 寸, 英寸, 英尺, 尺, 平米, 平方米, 平方, 立方米, 平方厘米
    寸: 吋
    升, 毫升, 公升, 加仑, 瓦, 千瓦, 毫安, 毫安时, 伏
    天, 小时, 分钟, 秒, 秒钟, 周, 星期, 年, 个月, 个小时, 个星期, 个礼拜, 个钟头, 工作日, 个工作日
    小时: 个小时
    星期: 个星期
    天: 天时间
    pair: pair, pairs, prs
    piece: piece, pieces, pcs, pc
    set: set, sets
    box: box, boxes
    bottle: bottle, bottles
    pack: pack, packs, packet, packets, pk
    bag: bag, bags
    item: item, items
    unit: unit, units
    carton: carton, cartons
    case: cases
    cup: cup, cups
    can: cans
    roll: roll, rolls
    tube: tube, tubes
    jar: jar, jars
    sheet: sheet, sheets
    copy: copy, copies
    bar: bars
    kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
    g: g, gram, grams, gramme, grammes
    mg: mg, milligram, milligrams
    ton: ton, tons, tonne, tonnes
    lb: lb, lbs, pound, pounds
    oz: oz, ounce, ounces
    m: m, meter, meters, metre, metres
    cm: cm, centimeter, centimeters, centimetre, centimetres
    mm: mm, millimeter, millimeters, millimetre, millimetres
    km: km, kms, kilometer, kilometers, kilometre, kilometres
    inch: inch, inches
    ft: ft, feet, foot
    yard: yard, yards
    mile: mile, miles
    l: l, liter, liters, litre, litres
    ml: ml, milliliter, milliliters, millilitre, millilitres
    gallon: gallon, gallons
    gb: gb, gigabyte, gigabytes
    tb: tb, terabyte, terabytes
    mb: mb
    mah: mah
    watt: watt, watts
    day: day, days
    business day: business day, business days, working day, working days, workday, workdays
    hour: hour, hours, hrs, hr, h
    minute: minute, minutes, mins
    second: seconds, secs
    week: week, weeks
    month: month, months
    year: year, years, yr, yrs
    time: times
    """

  /// Measure words that 一 makes vague: 一种, 一次 count nothing; 两种, 三次 do.
  static let vagueUnits: StaticString = """
    种, 款, 样, 次, 批, 层, 家, 遍, 色, 排, 名, 回
    """

  /// Currencies before their number: 港币500.
  static let currencyPrefixes: StaticString = """
    CNY: 人民币
    USD: 美元, 美金
    HKD: 港币, 港元
    TWD: 台币, 新台币
    JPY: 日元, 日币
    EUR: 欧元
    GBP: 英镑
    KRW: 韩元, 韩币
    """

  static let currencies: StaticString = """
    CNY: 元, 块, 块钱, 元钱, 圆, 人民币, 元人民币, 块人民币, rmb, cny, yuan, ¥, renminbi, kuai
    USD: 美元, 美金, 美刀, 刀, $, usd, dollar, dollars, buck, bucks, us dollars, us dollar, us$
    HKD: 港币, 港元, 元港币, 块港币, 港纸, hkd, hk dollars, hk$
    TWD: 台币, 新台币, 元台币, 块台币, 元新台币, twd, ntd, nt$, nt dollars
    MOP: 澳门币, 葡币, mop
    JPY: 日元, 日币, 円, jpy, yen
    EUR: 欧元, 欧, €, eur, euro, euros
    GBP: 英镑, 镑, £, gbp, quid, pound, pounds, pounds sterling
    KRW: 韩元, 韩币, ₩, krw, won
    SGD: 新加坡元, 新加坡币, 新币, 坡币, sgd, singapore dollars, s$
    AUD: 澳元, 澳币, aud, australian dollars, a$
    CAD: 加元, 加币, cad, canadian dollars, c$
    NZD: 新西兰元, 纽币, nzd
    THB: 泰铢, ฿, thb, baht
    MYR: 马币, 林吉特, myr, ringgit
    RUB: 卢布, ₽, rub, rubles, roubles
    INR: 卢比, ₹, inr, rupee, rupees
    CHF: 瑞士法郎, 瑞郎, chf, swiss francs
    VND: 越南盾, vnd, dong
    """
}
