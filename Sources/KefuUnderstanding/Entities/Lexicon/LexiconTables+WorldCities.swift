extension LexiconTables {
  /// Cities elsewhere that customers name, by their English name.
  static let worldCities: StaticString = """
    London: london, 伦敦
    Paris: paris, 巴黎
    Berlin: berlin, 柏林
    Munich: munich, 慕尼黑
    Frankfurt: frankfurt, 法兰克福
    Hamburg: hamburg, 汉堡市
    Cologne: cologne germany, 科隆
    Madrid: madrid, 马德里
    Barcelona: barcelona, 巴塞罗那
    Valencia: valencia
    Seville: seville
    Lisbon: lisbon, 里斯本
    Porto: 波尔图
    Rome: rome, 罗马
    Milan: milan, 米兰
    Venice: venice, 威尼斯
    Florence: florence, 佛罗伦萨
    Naples: naples
    Turin: turin
    Vienna: vienna, 维也纳
    Zurich: zurich, 苏黎世
    Geneva: geneva, 日内瓦
    Brussels: brussels, 布鲁塞尔
    Antwerp: antwerp
    Amsterdam: amsterdam, 阿姆斯特丹
    Rotterdam: rotterdam, 鹿特丹
    Copenhagen: copenhagen, 哥本哈根
    Stockholm: stockholm, 斯德哥尔摩
    Oslo: oslo, 奥斯陆
    Helsinki: helsinki, 赫尔辛基
    Dublin: dublin, 都柏林
    Edinburgh: edinburgh, 爱丁堡
    Glasgow: glasgow, 格拉斯哥
    Manchester: manchester, 曼彻斯特
    Birmingham: birmingham, 伯明翰
    Liverpool: liverpool, 利物浦
    Leeds: leeds, 利兹
    Bristol: bristol
    Sheffield: sheffield
    Cardiff: cardiff
    Belfast: belfast
    Cambridge: cambridge
    Oxford: oxford
    Warsaw: warsaw, 华沙
    Krakow: krakow
    Prague: prague, 布拉格
    Budapest: budapest, 布达佩斯
    Athens: athens, 雅典
    Istanbul: istanbul, 伊斯坦布尔
    Ankara: ankara
    Moscow: moscow, 莫斯科
    Saint Petersburg: st petersburg, st. petersburg, saint petersburg, 圣彼得堡
    Vladivostok: vladivostok, 海参崴, 符拉迪沃斯托克
    Kyiv: kyiv, kiev, 基辅
    Dubai: dubai, 迪拜
    Abu Dhabi: abu dhabi, 阿布扎比
    Doha: doha, 多哈
    Riyadh: riyadh, 利雅得
    Tel Aviv: tel aviv, 特拉维夫
    Cairo: cairo, 开罗
    Lagos: lagos, 拉各斯
    Nairobi: nairobi, 内罗毕
    Cape Town: cape town, 开普敦
    Johannesburg: johannesburg, 约翰内斯堡
    Casablanca: casablanca
    Mumbai: mumbai, bombay, 孟买
    Delhi: delhi, new delhi, 新德里
    Bangalore: bangalore, bengaluru, 班加罗尔
    Chennai: chennai
    Kolkata: kolkata
    Hyderabad: hyderabad
    Karachi: karachi, 卡拉奇
    Lahore: lahore
    Islamabad: islamabad
    Dhaka: dhaka, 达卡
    Colombo: colombo
    Kathmandu: kathmandu, 加德满都
    Bangkok: bangkok, 曼谷
    Chiang Mai: chiang mai, 清迈
    Phuket: phuket, 普吉岛
    Hanoi: hanoi, 河内
    Ho Chi Minh City: ho chi minh city, ho chi minh, saigon, 胡志明市, 胡志明
    Kuala Lumpur: kuala lumpur, 吉隆坡
    Penang: penang, 槟城
    Singapore: singapore, 新加坡
    Jakarta: jakarta, 雅加达
    Bali: bali, 巴厘岛
    Manila: manila, 马尼拉
    Cebu: cebu
    Phnom Penh: phnom penh, 金边市
    Yangon: yangon, 仰光
    Tokyo: tokyo, 东京
    Osaka: osaka, 大坂
    Kyoto: kyoto, 京都
    Nagoya: nagoya, 名古屋
    Yokohama: yokohama, 横滨
    Sapporo: sapporo, 札幌
    Fukuoka: fukuoka, 福冈
    Kobe: kobe japan, 神户
    Seoul: seoul, 首尔
    Busan: busan, 釜山
    Incheon: incheon, 仁川
    Sydney: sydney, 悉尼
    Melbourne: melbourne, 墨尔本
    Brisbane: brisbane, 布里斯班
    Perth: perth, 珀斯
    Adelaide: adelaide, 阿德莱德
    Canberra: canberra, 堪培拉
    Auckland: auckland, 奥克兰
    Wellington: wellington, 惠灵顿
    Christchurch: christchurch, 基督城
    New York: new york, new york city, nyc, 纽约
    Los Angeles: los angeles, 洛杉矶
    San Francisco: san francisco, 旧金山
    San Diego: san diego, 圣地亚哥
    San Jose: san jose, 圣何塞
    Seattle: seattle, 西雅图
    Portland: portland, 波特兰
    Las Vegas: las vegas, 拉斯维加斯
    Denver: denver, 丹佛
    Dallas: dallas, 达拉斯
    Houston: houston, 休斯顿, 休斯敦
    Austin: austin, 奥斯汀
    San Antonio: san antonio
    Chicago: chicago, 芝加哥
    Detroit: detroit, 底特律
    Minneapolis: minneapolis
    Boston: boston, 波士顿
    Philadelphia: philadelphia, 费城
    Pittsburgh: pittsburgh
    Washington: washington dc, washington d.c., 华盛顿
    Baltimore: baltimore
    Atlanta: atlanta, 亚特兰大
    Miami: miami, 迈阿密
    Orlando: orlando, 奥兰多
    Tampa: tampa
    Nashville: nashville
    Cleveland: cleveland
    Cincinnati: cincinnati
    Indianapolis: indianapolis
    Kansas City: kansas city
    St. Louis: st louis, st. louis
    New Orleans: new orleans
    Salt Lake City: salt lake city
    Sacramento: sacramento
    Honolulu: honolulu, 檀香山
    Anchorage: anchorage
    Toronto: toronto, 多伦多
    Vancouver: vancouver, 温哥华
    Montreal: montreal, 蒙特利尔
    Ottawa: ottawa, 渥太华
    Calgary: calgary, 卡尔加里
    Edmonton: edmonton
    Mexico City: mexico city, 墨西哥城
    Sao Paulo: sao paulo, são paulo, 圣保罗
    Rio de Janeiro: rio de janeiro, 里约热内卢
    Buenos Aires: buenos aires, 布宜诺斯艾利斯
    Santiago: santiago
    Bogota: bogota
    """

  /// English names that are common words: cities only behind a preposition and with a capital.
  static let cautiousEnglishCities: StaticString = """
    Nice: nice, 尼斯
    Reading: reading
    Mobile: mobile
    Bath: bath
    Split: split
    Cork: cork
    Phoenix: phoenix
    Lima: lima
    Victoria: victoria
    Charlotte: charlotte
    Columbus: columbus
    Lincoln: lincoln
    Jackson: jackson
    Lyon: lyon
    Brighton: brighton
    York: york
    Derby: derby
    Sofia: sofia
    Cologne: cologne
    """
}
