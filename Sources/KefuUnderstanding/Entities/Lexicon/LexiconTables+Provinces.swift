extension LexiconTables {
  /// Provinces by the name without 省, 市 or 自治区; the four municipalities, Hong Kong and Macau are cities.
  static let provinces: StaticString = """
    河北: 河北, 河北省, hebei, hebei province
    山西: 山西, 山西省, shanxi, shanxi province
    辽宁: 辽宁, 辽宁省, liaoning, liaoning province
    吉林: 吉林, 吉林省, jilin, jilin province
    黑龙江: 黑龙江, 黑龙江省, heilongjiang, heilongjiang province
    江苏: 江苏, 江苏省, jiangsu, jiangsu province
    浙江: 浙江, 浙江省, zhejiang, zhejiang province
    安徽: 安徽, 安徽省, anhui, anhui province
    福建: 福建, 福建省, fujian, fujian province
    江西: 江西, 江西省, jiangxi, jiangxi province
    山东: 山东, 山东省, shandong, shandong province
    河南: 河南, 河南省, henan, henan province
    湖北: 湖北, 湖北省, hubei, hubei province
    湖南: 湖南, 湖南省, hunan, hunan province
    广东: 广东, 广东省, guangdong, guangdong province, canton province
    海南: 海南, 海南省, hainan, hainan province
    四川: 四川, 四川省, sichuan, sichuan province, szechuan
    贵州: 贵州, 贵州省, guizhou, guizhou province
    云南: 云南, 云南省, yunnan, yunnan province
    陕西: 陕西, 陕西省, shaanxi, shaanxi province
    甘肃: 甘肃, 甘肃省, gansu, gansu province
    青海: 青海, 青海省, qinghai, qinghai province
    台湾: 台湾, 台湾省, taiwan
    内蒙古: 内蒙古, 内蒙, 内蒙古自治区, inner mongolia
    广西: 广西, 广西壮族自治区, 广西自治区, guangxi
    西藏: 西藏, 西藏自治区, tibet, xizang
    宁夏: 宁夏, 宁夏回族自治区, 宁夏自治区, ningxia
    新疆: 新疆, 新疆维吾尔自治区, 新疆自治区, xinjiang
    """
}
