extension LexiconTables {
  /// Cities of China by the name without 市: all of prefecture level, larger ones of county level.
  static let chineseCities: StaticString = """
    北京: 北京, beijing, peking
    上海: 上海, shanghai
    天津: 天津, tianjin
    重庆: 重庆, chongqing
    香港: 香港, hong kong, hongkong
    澳门: 澳门, macau, macao
    石家庄: 石家庄, shijiazhuang
    唐山: 唐山, tangshan
    秦皇岛: 秦皇岛, qinhuangdao
    邯郸: 邯郸, handan
    邢台: 邢台, xingtai
    保定: 保定, baoding
    张家口: 张家口, zhangjiakou
    承德: 承德, chengde
    沧州: 沧州, cangzhou
    廊坊: 廊坊, langfang
    衡水: 衡水, hengshui
    太原: 太原, taiyuan
    阳泉: 阳泉, yangquan
    长治: 长治, changzhi
    晋城: 晋城, jincheng
    朔州: 朔州, shuozhou
    晋中: 晋中, jinzhong
    运城: 运城, yuncheng
    忻州: 忻州, xinzhou
    临汾: 临汾, linfen
    吕梁: 吕梁, lvliang
    呼和浩特: 呼和浩特, 呼市, hohhot, huhehaote
    包头: 包头, baotou
    乌海: 乌海, wuhai
    赤峰: 赤峰, chifeng
    通辽: 通辽, tongliao
    鄂尔多斯: 鄂尔多斯, ordos, eerduosi
    呼伦贝尔: 呼伦贝尔, hulunbuir
    巴彦淖尔: 巴彦淖尔
    乌兰察布: 乌兰察布, ulanqab
    锡林浩特: 锡林浩特
    乌兰浩特: 乌兰浩特
    沈阳: 沈阳, shenyang
    大连: 大连, dalian
    鞍山: 鞍山, anshan
    抚顺: 抚顺, fushun
    本溪: 本溪, benxi
    丹东: 丹东, dandong
    锦州: 锦州, jinzhou
    营口: 营口, yingkou
    阜新: 阜新, fuxin
    辽阳: 辽阳, liaoyang
    盘锦: 盘锦, panjin
    铁岭: 铁岭, tieling
    葫芦岛: 葫芦岛, huludao
    长春: 长春, changchun
    四平: 四平
    辽源: 辽源, liaoyuan
    通化: 通化, tonghua
    松原: 松原, songyuan
    延吉: 延吉, yanji
    哈尔滨: 哈尔滨, harbin, haerbin
    齐齐哈尔: 齐齐哈尔, qiqihar
    鸡西: 鸡西, jixi
    鹤岗: 鹤岗, hegang
    双鸭山: 双鸭山, shuangyashan
    大庆: 大庆, daqing
    佳木斯: 佳木斯, jiamusi
    七台河: 七台河, qitaihe
    牡丹江: 牡丹江, mudanjiang
    黑河: 黑河, heihe
    绥化: 绥化, suihua
    南京: 南京, nanjing, nanking
    无锡: 无锡, wuxi
    徐州: 徐州, xuzhou
    常州: 常州, changzhou
    苏州: 苏州, suzhou
    南通: 南通, nantong
    连云港: 连云港, lianyungang
    淮安: 淮安, huaian, huai'an
    盐城: 盐城, yancheng
    扬州: 扬州, yangzhou
    镇江: 镇江, zhenjiang
    泰州: 泰州, taizhou
    宿迁: 宿迁, suqian
    昆山: 昆山, kunshan
    江阴: 江阴, jiangyin
    张家港: 张家港, zhangjiagang
    常熟: 常熟, changshu
    太仓: 太仓, taicang
    宜兴: 宜兴, yixing
    丹阳: 丹阳, danyang
    如皋: 如皋, rugao
    邳州: 邳州
    杭州: 杭州, hangzhou
    宁波: 宁波, ningbo
    温州: 温州, wenzhou
    嘉兴: 嘉兴, jiaxing
    湖州: 湖州, huzhou
    绍兴: 绍兴, shaoxing
    金华: 金华, jinhua
    衢州: 衢州, quzhou
    舟山: 舟山, zhoushan
    台州: 台州
    丽水: 丽水, lishui
    义乌: 义乌, yiwu
    慈溪: 慈溪, cixi
    余姚: 余姚, yuyao
    诸暨: 诸暨, zhuji
    温岭: 温岭, wenling
    瑞安: 瑞安, ruian
    乐清: 乐清, yueqing
    海宁: 海宁, haining
    桐乡: 桐乡, tongxiang
    合肥: 合肥, hefei
    芜湖: 芜湖, wuhu
    蚌埠: 蚌埠, bengbu
    淮南: 淮南, huainan
    马鞍山: 马鞍山, maanshan, ma'anshan
    淮北: 淮北, huaibei
    铜陵: 铜陵, tongling
    安庆: 安庆, anqing
    滁州: 滁州, chuzhou
    阜阳: 阜阳, fuyang
    宿州: 宿州
    六安: 六安, luan city
    亳州: 亳州, bozhou
    池州: 池州, chizhou
    宣城: 宣城, xuancheng
    福州: 福州, fuzhou
    厦门: 厦门, xiamen, amoy
    莆田: 莆田, putian
    泉州: 泉州, quanzhou
    漳州: 漳州, zhangzhou
    南平: 南平, nanping
    龙岩: 龙岩, longyan
    宁德: 宁德, ningde
    晋江: 晋江, jinjiang
    石狮: 石狮, shishi
    福清: 福清, fuqing
    南昌: 南昌, nanchang
    景德镇: 景德镇, jingdezhen
    萍乡: 萍乡, pingxiang
    九江: 九江, jiujiang
    新余: 新余, xinyu
    鹰潭: 鹰潭, yingtan
    赣州: 赣州, ganzhou
    吉安: 吉安, jian city
    宜春: 宜春, yichun
    抚州: 抚州
    上饶: 上饶, shangrao
    济南: 济南, jinan
    青岛: 青岛, qingdao, tsingtao
    淄博: 淄博, zibo
    枣庄: 枣庄, zaozhuang
    东营: 东营, dongying
    烟台: 烟台, yantai
    潍坊: 潍坊, weifang
    济宁: 济宁, jining
    泰安: 泰安, taian, tai'an
    威海: 威海, weihai
    临沂: 临沂, linyi
    聊城: 聊城, liaocheng
    滨州: 滨州, binzhou
    菏泽: 菏泽, heze
    郑州: 郑州, zhengzhou
    洛阳: 洛阳, luoyang
    平顶山: 平顶山, pingdingshan
    安阳: 安阳, anyang
    鹤壁: 鹤壁, hebi
    新乡: 新乡, xinxiang
    焦作: 焦作, jiaozuo
    濮阳: 濮阳, puyang
    许昌: 许昌, xuchang
    漯河: 漯河, luohe
    三门峡: 三门峡, sanmenxia
    南阳: 南阳, nanyang
    商丘: 商丘, shangqiu
    信阳: 信阳, xinyang
    周口: 周口, zhoukou
    驻马店: 驻马店, zhumadian
    济源: 济源, jiyuan
    武汉: 武汉, wuhan
    黄石: 黄石, huangshi
    十堰: 十堰, shiyan
    宜昌: 宜昌, yichang
    襄阳: 襄阳, xiangyang
    鄂州: 鄂州, ezhou
    荆门: 荆门, jingmen
    孝感: 孝感, xiaogan
    荆州: 荆州, jingzhou
    黄冈: 黄冈, huanggang
    咸宁: 咸宁, xianning
    随州: 随州, suizhou
    恩施: 恩施, enshi
    仙桃: 仙桃, xiantao
    潜江: 潜江, qianjiang
    长沙: 长沙, changsha
    株洲: 株洲, zhuzhou
    湘潭: 湘潭, xiangtan
    衡阳: 衡阳, hengyang
    邵阳: 邵阳, shaoyang
    岳阳: 岳阳, yueyang
    常德: 常德, changde
    张家界: 张家界, zhangjiajie
    益阳: 益阳, yiyang
    郴州: 郴州, chenzhou
    永州: 永州, yongzhou
    怀化: 怀化, huaihua
    娄底: 娄底, loudi
    吉首: 吉首
    广州: 广州, guangzhou
    韶关: 韶关, shaoguan
    深圳: 深圳, shenzhen
    珠海: 珠海, zhuhai
    汕头: 汕头, shantou
    佛山: 佛山, foshan
    江门: 江门, jiangmen
    湛江: 湛江, zhanjiang
    茂名: 茂名, maoming
    肇庆: 肇庆, zhaoqing
    惠州: 惠州, huizhou
    梅州: 梅州, meizhou
    汕尾: 汕尾, shanwei
    河源: 河源, heyuan
    阳江: 阳江, yangjiang
    清远: 清远, qingyuan
    东莞: 东莞, dongguan
    潮州: 潮州, chaozhou
    揭阳: 揭阳, jieyang
    云浮: 云浮, yunfu
    南宁: 南宁, nanning
    柳州: 柳州, liuzhou
    桂林: 桂林, guilin
    梧州: 梧州, wuzhou
    北海: 北海, beihai
    防城港: 防城港, fangchenggang
    钦州: 钦州, qinzhou
    贵港: 贵港, guigang
    玉林: 玉林
    百色: 百色, baise
    贺州: 贺州, hezhou
    河池: 河池, hechi
    崇左: 崇左, chongzuo
    海口: 海口, haikou
    三亚: 三亚, sanya
    三沙: 三沙, sansha
    儋州: 儋州, danzhou
    成都: 成都, chengdu
    自贡: 自贡, zigong
    攀枝花: 攀枝花, panzhihua
    泸州: 泸州, luzhou
    德阳: 德阳, deyang
    绵阳: 绵阳, mianyang
    广元: 广元, guangyuan
    遂宁: 遂宁, suining
    内江: 内江, neijiang
    乐山: 乐山, leshan
    南充: 南充, nanchong
    眉山: 眉山, meishan
    宜宾: 宜宾, yibin
    广安: 广安, guangan
    达州: 达州, dazhou
    雅安: 雅安, yaan, ya'an
    巴中: 巴中, bazhong
    资阳: 资阳, ziyang
    西昌: 西昌, xichang
    都江堰: 都江堰, dujiangyan
    贵阳: 贵阳, guiyang
    六盘水: 六盘水, liupanshui
    遵义: 遵义, zunyi
    安顺: 安顺, anshun
    毕节: 毕节, bijie
    铜仁: 铜仁, tongren
    凯里: 凯里, kaili
    都匀: 都匀, duyun
    兴义: 兴义, xingyi
    昆明: 昆明, kunming
    曲靖: 曲靖, qujing
    玉溪: 玉溪, yuxi
    保山: 保山, baoshan
    昭通: 昭通, zhaotong
    丽江: 丽江, lijiang
    临沧: 临沧, lincang
    楚雄: 楚雄, chuxiong
    大理: 大理, dali
    景洪: 景洪, jinghong
    西双版纳: 西双版纳, xishuangbanna
    芒市: 芒市
    香格里拉: 香格里拉, shangri-la
    拉萨: 拉萨, lhasa
    日喀则: 日喀则, shigatse
    昌都: 昌都
    林芝: 林芝, nyingchi
    那曲: 那曲
    西安: 西安, xian, xi'an
    铜川: 铜川, tongchuan
    宝鸡: 宝鸡, baoji
    咸阳: 咸阳, xianyang
    渭南: 渭南, weinan
    延安: 延安, yanan, yan'an
    汉中: 汉中, hanzhong
    榆林: 榆林, yulin
    商洛: 商洛, shangluo
    兰州: 兰州, lanzhou
    嘉峪关: 嘉峪关, jiayuguan
    金昌: 金昌, jinchang
    武威: 武威, wuwei
    张掖: 张掖, zhangye
    平凉: 平凉, pingliang
    酒泉: 酒泉, jiuquan
    庆阳: 庆阳, qingyang
    定西: 定西, dingxi
    陇南: 陇南, longnan
    敦煌: 敦煌, dunhuang
    西宁: 西宁, xining
    格尔木: 格尔木, golmud
    银川: 银川, yinchuan
    石嘴山: 石嘴山, shizuishan
    吴忠: 吴忠, wuzhong
    固原: 固原, guyuan
    乌鲁木齐: 乌鲁木齐, 乌市, urumqi, wulumuqi
    克拉玛依: 克拉玛依, karamay
    吐鲁番: 吐鲁番, turpan
    哈密: 哈密
    喀什: 喀什, kashgar, kashi
    阿克苏: 阿克苏, aksu
    库尔勒: 库尔勒, korla
    伊宁: 伊宁, yining
    石河子: 石河子, shihezi
    昌吉: 昌吉, changji
    阿勒泰: 阿勒泰, altay
    台北: 台北, taipei
    新北: 新北, new taipei
    桃园: taoyuan
    台南: 台南, tainan
    高雄: 高雄, kaohsiung
    基隆: 基隆, keelung
    新竹: 新竹, hsinchu
    嘉义: 嘉义, chiayi
    """

  /// Names that are words, or parts of words, as well: cities only before 市 or behind a word such as 到, 寄, 在 or a province.
  static let cautiousCities: StaticString = """
    天水, 东方, 白银, 日照, 来宾, 普洱, 和田, 大同, 安康, 中卫, 海东, 开封, 德州, 中山, 黄山, 白山, 白城, 三明, 台中, 桃园, 朝阳, 吉林
    文山, 伊春, 天门, 永康, 平湖, 东阳, 南安, 启东, 莱芜, 万宁, 文昌, 琼海, 五指山, 海门, 靖江, 兴化, 江山, 临海, 龙海, 增城, 简阳
    彭州, 寿光, 章丘, 滕州, 邹城, 胶州, 即墨, 平度, 龙口, 招远, 蓬莱, 曲阜, 新泰, 诸城, 青州, 高密, 禹州, 长葛, 巩义, 新郑, 新密
    登封, 荥阳, 项城, 汝州, 大冶, 宜都, 枣阳, 钟祥, 汉川, 麻城, 赤壁, 浏阳, 醴陵, 耒阳, 资兴, 冷水江, 四会, 台山, 开平, 鹤山
    高州, 化州, 信宜, 普宁, 陆丰, 英德, 连州, 桂平, 北流, 阆中, 江油, 绵竹, 什邡, 仁怀, 赤水, 清镇, 宣威, 安宁, 个旧, 开远, 蒙自
    瑞丽, 韩城, 兴平, 玉门, 灵武, 青铜峡, 阿拉尔, 五家渠, 辛集, 定州, 涿州, 任丘, 遵化, 迁安, 三河, 霸州, 武安, 河间, 黄骅, 泊头
    瓦房店, 庄河, 海城, 凤城, 东港, 大石桥, 公主岭, 梅河口, 珲春, 敦化, 五常, 尚志, 肇东, 同江, 漠河, 满洲里, 二连浩特, 扎兰屯
    奉化, 嵊州, 龙泉, 巢湖, 桐城, 天长, 明光, 界首, 宁国, 福安, 建瓯, 邵武, 武夷山, 永安, 漳平, 丰城, 樟树, 高安, 瑞金, 贵溪, 乐平
    """
}
