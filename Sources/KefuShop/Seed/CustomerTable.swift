/// The customers that transcripts may rely on; generated ones come after them.
///
/// Columns: identifier, name in Chinese, in English, phone, e-mail, city, street, points, language, days since she joined.
enum CustomerTable {
  static let text: StaticString = """
    li|李梅|Li Mei|13812345678|limei@mail.example|上海|浦东新区世纪大道 100 号|1280|zh|720
    wang|王强|Wang Qiang|13900012468|wangqiang@mail.example|北京|朝阳区建国路 88 号|560|zh|500
    chen|陈静|Chen Jing|13711223344|chenjing@mail.example|广州|天河区体育东路 25 号|2040|zh|900
    anna|安娜|Anna Schmidt|15012348899|anna@mail.example|杭州|西湖区文三路 66 号|310|en|400
    tom|汤姆|Tom Baker|18620207766|tom.baker@mail.example|深圳|南山区科技路 9 号|150|en|300
    sun|孙丽|Sun Li|13999104321||乌鲁木齐|天山区解放北路 12 号|90|zh|200
    lin|林志远|Lin Zhiyuan|13600056677|linzy@mail.example|香港|九龙弥敦道 300 号|640|zh|350
    zhou|周敏|Zhou Min|18108171122|zhoumin@mail.example|成都|武侯区人民南路 40 号|5200|zh|1100
    zhao|赵磊|Zhao Lei|15800001357|zhaolei@mail.example|南京|鼓楼区中山路 18 号|0|zh|1
    mia|米娅|Mia Brown|13500009753|mia@mail.example|苏州|工业园区星湖街 5 号|0|en|2
    """

  /// Further addresses of some: customer, label in Chinese, in English, city, street.
  static let addresses: StaticString = """
    li|家|home|上海|浦东新区世纪大道 100 号
    li|公司|office|上海|静安区南京西路 1266 号
    li|父母家|parents|苏州|姑苏区干将路 7 号
    wang|家|home|北京|朝阳区建国路 88 号
    wang|老家|hometown|拉萨|城关区北京中路 30 号
    chen|家|home|广州|天河区体育东路 25 号
    anna|家|home|杭州|西湖区文三路 66 号
    anna|公司|office|杭州|滨江区江南大道 200 号
    tom|家|home|深圳|南山区科技路 9 号
    zhou|家|home|成都|武侯区人民南路 40 号
    """
}
