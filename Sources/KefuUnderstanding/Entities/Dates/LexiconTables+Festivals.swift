/// The names of festivals.
extension LexiconTables {
  static let festivals: StaticString = """
    1: 元旦, 元旦节, 阳历新年, new year's day, new year’s day, new years day, new year, new year's, new year’s
    2: 除夕, 除夕夜, 大年三十, 大年夜, 年三十, chinese new year's eve, lunar new year's eve
    3: 春节, 过年, 大年初一, 年初一, 正月初一, 农历新年, chinese new year, lunar new year, spring festival, the spring festival, cny
    4: 元宵节, 正月十五, lantern festival, the lantern festival
    5: 情人节, valentine's day, valentine’s day, valentines day, valentine's, valentine’s, valentines
    6: 妇女节, 三八节, 三八妇女节, 38节, 女神节, 女王节, 三八女神节, 38女神节, women's day, women’s day, womens day
    7: 消费者权益日, 三一五, consumer rights day
    8: 愚人节, april fools, april fools' day, april fools’ day, april fool's day, april fool’s day
    9: 清明, 清明节, qingming, qingming festival, tomb sweeping day, tomb-sweeping day
    10: 五一, 五一节, 五一劳动节, 劳动节, 五一假期, 五一黄金周, may day, labour day
    11: 母亲节, 妈妈节, mother's day, mother’s day, mothers day
    12: 端午, 端午节, dragon boat festival, the dragon boat festival
    13: 六一, 六一儿童节, 儿童节, 六一节, children's day, children’s day, childrens day
    14: 六一八, 618购物节
    15: 父亲节, 爸爸节, father's day, father’s day, fathers day
    16: 七夕, 七夕节, 七夕情人节, qixi, qixi festival
    17: 中元节, 鬼节, ghost festival, hungry ghost festival
    18: 教师节, teachers' day, teachers’ day, teacher's day, teacher’s day, teachers day
    19: 中秋, 中秋节, 八月十五, mid-autumn, mid-autumn festival, mid autumn festival, mid autumn, moon festival
    20: 国庆, 国庆节, 十一国庆, 十一国庆节, 十一长假, 十一黄金周, 国庆假期, 国庆长假, national day, chinese national day
    21: 重阳, 重阳节, double ninth, double ninth festival
    22: 万圣节, 万圣, halloween
    23: 双十一, 双11, 双十一大促, 双十一购物节, 光棍节, 双11.11, double 11, double eleven, singles day, singles' day, singles’ day, single's day, single’s day
    24: 感恩节, thanksgiving, thanksgiving day
    25: 黑五, 黑色星期五, black friday
    26: 网一, 网络星期一, cyber monday
    27: 双十二, 双12, double 12, double twelve
    28: 冬至, winter solstice, the winter solstice
    29: 平安夜, christmas eve, xmas eve
    30: 圣诞, 圣诞节, christmas, christmas day, xmas, x-mas
    31: boxing day
    32: 跨年, 跨年夜, 跨年那天, new year's eve, new year’s eve, new years eve
    33: 复活节, easter, easter sunday
    34: 耶稣受难日, good friday
    35: labor day
    36: memorial day
    37: independence day, the fourth of july
    38: st patrick's day, st. patrick's day, st patricks day
    """

  static let festivalNumbers: StaticString = """
    7: 315
    14: 618, 6.18, 6·18
    20: 十一
    23: 11.11, 11·11, 1111
    27: 12.12, 12·12, 1212
    """
}
