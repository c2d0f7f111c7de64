extension LexiconTables {
  /// Words that begin like an entity and are none; the longest word wins, so they hide what they contain.
  static let blocked: StaticString = """
    一下, 一点, 一点点, 一些, 一样, 一直, 一起, 一个劲, 一定, 一般, 一旦, 一切, 一共, 一向, 一律, 一致, 一时, 一会, 一会儿
    一次性, 一块儿, 一边, 一方面, 一句话, 一回事, 一码事, 一个样, 一件事, 一个事, 一对一, 一条龙, 一件代发, 一家人, 一带一路
    一个问题, 一份子, 一把手, 一把年纪, 一本正经, 一口气, 一口价, 一种, 一路, 一键, 一流, 一半以上, 一级, 一线, 一年四季
    一天到晚, 一年到头, 一包在内, 一单一单, 一天天, 一次次, 一件件, 一个个, 一条条, 一遍遍, 一块一块, 一张张
    二手, 二维码, 二话, 二次元, 二楼, 三包政策, 三包期, 三包服务, 三包凭证, 三方, 三八, 三只松鼠, 三顿半, 三件套, 四件套, 五件套, 六件套, 七件套, 八件套, 两件套
    三件式, 两件式, 七匹狼, 百草味, 五芳斋, 八宝粥, 八马, 九阳, 六神, 六必居, 七度空间, 三个代表, 三张嘴, 半天, 半斤八两, 半年报
    四面, 四周, 四处, 四季, 八卦, 七夕, 五花, 五谷, 三合一, 二合一, 四合一, 百分百, 半夜, 半路, 半决赛, 半身裙, 半袖, 半成品
    半包围, 半条命, 半死, 半岛, 十分, 十足, 十全十美, 万一, 千万, 千万别, 两者, 两边, 两头, 两面, 两侧, 两地, 两样东西
    7天无理由, 7天无理由退货, 7天无理由退换, 7天无理由退换货, 15天无理由, 30天无理由, 24小时客服, 24小时营业, 24小时在线
    七天无理由, 七天无理由退货, 七天无理由退换, 七天无理由退换货, 十五天无理由, 三十天无理由, 双十一, 双十二, 十一期间
    三元牛奶, 三元食品, 九牛一毛, 三天两头, 一毛不拔, 三番两次, 三言两语, 三心二意, 一个头两个大, 包头凉鞋, 包头鞋, 包头拖鞋, 哈密瓜, 夸下海口
    三明治, 大理石, 长沙发, 长春花, 海南鸡饭, 北海道, 上海滩, 上海青, 中山装, 中山路, 北京路, 南京路, 上海路, 广州路, 解放路
    重庆小面, 兰州拉面, 兰州牛肉面, 北京烤鸭, 扬州炒饭, 沙县小吃, 桂林米粉, 武汉热干面, 金华火腿, 哈尔滨啤酒, 青岛啤酒
    贵州茅台, 云南白药, 青岛纯生, 普洱茶, 和田玉, 德州扒鸡, 阿里巴巴, 阿里云, 宁德时代, 南京西路, 南京东路, 北京时间, 纽约时报
    阳江十八子, 河南梆子, 德化白瓷, 景德镇瓷器, 四川泡菜, 湖南卫视, 东方明珠, 东方航空, 东方甄选, 海口味, 大庆祝, 德州扑克, 山西老陈醋
    黑色星期五, 白色情人节, 黑色幽默, 灰色地带, 白色污染, 黄色网站, 绿色食品, 绿色通道, 绿色环保, 红色旅游, 红色预警, 彩色打印, 彩色照片
    2day, 2nite, 2morrow, 4ever, 大红袍, 小白菜, 白色家电, 黑色素, 红色素, 蓝色小药丸
    黄金, 白银, 银行, 白条, 蓝牙, 红包, 黑心, 绿茶, 白嫖, 黑名单, 红酒, 白酒, 黄酒, 黑科技, 白菜, 红枣, 红茶, 黑茶, 白茶, 粉丝, 粉底
    orange juice, orange juices, orange peel, oranges, black friday, green tea, black tea, white tea, red tea, red wine, white wine
    red packet, red packets, red envelope, red envelopes, red bull, black market, black list, white list, white paper, blue tooth
    white noise, blue light, blue ray, green light, red light, red flag, red cross, gold member, gold membership, gold card, gold medal
    silver member, silver membership, silver card, silver medal, golden week, golden hour, blue chip, green card, black box
    white collar, black pepper, brown sugar, brown rice, white rice, green onion, red carpet, orange pi, blackberry, black myth
    white chocolate, black coffee, black hole, green beans, red beans, yellow pages, pink eye, mint condition, mint candy, olive oil
    navy seals, nude photos, beige flag, gold standard, gold price, solid gold, pure gold, real gold, sterling silver, pure silver
    real silver, 925 silver, silver lining, silver jewelry, gold jewelry, gold plated, silver plated, peach tea, ivory coast
    red tape, red herring, red hot, red eye, red lobster, in the red, in the black, out of the blue, feeling blue, the blues, blue moon
    white lie, white lies, white elephant, white flag, green thumb, green with envy, gray area, grey area, grey market, black and white
    black out, black ice, black sheep, black tie, golden rule, golden retriever, golden gate, silver screen, silver bullet, pink slip
    navy federal, brown bread, tan lines, yellow fever, bronze member, bronze medal, emerald city, one of, one more thing, one thing, one another, one day, one time, one by one, one on one, one way
    no one, the one, this one, that one, which one, each one, every one, a second, one second, one moment, one minute please
    """
}
