/// Coupons that transcripts may rely on.
///
/// Columns: code, customer (empty for all), title in Chinese, in English, value, least amount, category, `new` for new customers
/// only, days until it starts (negative: ago), days until it ends.
enum CouponTable {
  static let text: StaticString = """
    LI20|li|满 100 减 20 券|CNY 20 off 100|20|100|||-10|20
    LI50|li|满 300 减 50 券|CNY 50 off 300|50|300|||-10|20
    LIFOOD|li|食品满 60 减 15 券|CNY 15 off food over 60|15|60|food||-10|20
    LIOLD|li|满 100 减 30 券|CNY 30 off 100|30|100|||-40|-3
    WANGUSED|wang|满 200 减 15 券|CNY 15 off 200|15|200|||-30|30
    WANG30|wang|满 200 减 30 券|CNY 30 off 200|30|200|||-5|25
    CHEN20|chen|满 150 减 20 券|CNY 20 off 150|20|150|||-28|2
    ANNA30|anna|满 200 减 30 券|CNY 30 off 200|30|200|||-10|20
    ANNAOLD|anna|满 100 减 15 券|CNY 15 off 100|15|100|||-40|-5
    TOM15|tom|满 100 减 15 券|CNY 15 off 100|15|100|||-10|20
    NEW10||新客 10 元券|CNY 10 for new customers|10|0||new|-300|300
    SAVE20||满 199 减 20 券|CNY 20 off 199|20|199|||-20|40
    BEAUTY30||美妆满 199 减 30 券|CNY 30 off beauty over 199|30|199|beauty||-20|40
    SUMMER25||夏日满 150 减 25 券|Summer: CNY 25 off 150|25|150|||-120|-30
    DOUBLE12||双十二满 300 减 60 券|12.12: CNY 60 off 300|60|300|||10|14
    """
}
