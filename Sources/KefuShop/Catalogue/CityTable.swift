/// Cities that the store delivers to, and some that it does not.
///
/// Columns: name in Chinese, in English, `remote`, `abroad` or `none` (not delivered to), how far from the warehouses in days; other
/// names by which an address shows it.
enum CityTable {
  static let text: StaticString = """
    北京|Beijing||1|
    上海|Shanghai||0|浦东
    天津|Tianjin||0|
    重庆|Chongqing||1|
    广州|Guangzhou||1|
    深圳|Shenzhen||1|
    杭州|Hangzhou||0|
    南京|Nanjing||0|
    苏州|Suzhou||0|
    无锡|Wuxi||0|
    宁波|Ningbo||0|
    温州|Wenzhou||0|
    绍兴|Shaoxing||0|
    嘉兴|Jiaxing||0|
    金华|Jinhua||0|义乌,Yiwu
    成都|Chengdu||0|
    绵阳|Mianyang||1|
    武汉|Wuhan||1|
    长沙|Changsha||1|
    西安|Xi'an||1|Xian
    郑州|Zhengzhou||1|
    洛阳|Luoyang||1|
    济南|Jinan||1|
    青岛|Qingdao||1|
    烟台|Yantai||1|
    石家庄|Shijiazhuang||1|
    太原|Taiyuan||1|
    沈阳|Shenyang||2|
    大连|Dalian||2|
    长春|Changchun||2|
    哈尔滨|Harbin||2|
    合肥|Hefei||0|
    南昌|Nanchang||1|
    福州|Fuzhou||1|
    厦门|Xiamen||1|
    泉州|Quanzhou||1|
    东莞|Dongguan||1|
    佛山|Foshan||1|
    珠海|Zhuhai||1|
    中山|Zhongshan||1|
    惠州|Huizhou||1|
    南宁|Nanning||2|
    桂林|Guilin||2|
    海口|Haikou||2|
    三亚|Sanya||2|
    昆明|Kunming||2|
    大理|Dali||2|
    贵阳|Guiyang||2|
    兰州|Lanzhou||2|
    西宁|Xining||2|
    银川|Yinchuan||2|
    呼和浩特|Hohhot||2|
    徐州|Xuzhou||1|
    常州|Changzhou||0|
    扬州|Yangzhou||0|
    乌鲁木齐|Urumqi|remote|0|新疆,Xinjiang,Ürümqi
    喀什|Kashgar|remote|0|
    拉萨|Lhasa|remote|0|西藏,Tibet
    香港|Hong Kong|abroad|0|九龙,Kowloon,Hongkong
    澳门|Macao|abroad|0|Macau
    台北|Taipei|abroad|0|台湾,Taiwan
    新加坡|Singapore|abroad|0|
    吉隆坡|Kuala Lumpur|abroad|0|马来西亚,Malaysia
    纽约|New York|none|0|美国,USA,America
    洛杉矶|Los Angeles|none|0|
    伦敦|London|none|0|英国,United Kingdom
    东京|Tokyo|none|0|日本,Japan
    首尔|Seoul|none|0|韩国,Korea
    巴黎|Paris|none|0|法国,France
    柏林|Berlin|none|0|德国,Germany
    悉尼|Sydney|none|0|澳大利亚,Australia
    多伦多|Toronto|none|0|加拿大,Canada
    """
}
