/// The orders that transcripts may rely on.
///
/// Columns: number, customer, state, when it was placed, shipped and delivered (`3` days ago, `h2` hours ago), items as
/// `product/colour/size*quantity@price paid` (`-` for a choice that it has not), coupon, way of paying, what is special:
/// `express`, `failed=REASON`, `twice`, `cancelled=DAYS`, `refunded`, `stalled`, `held`, `out`, `locker`, `two` (parcels).
enum OrderTable {
  static let text: StaticString = """
    A10001|li|unpaid|h2,,|P1011/white/500ml, P1021/white/-|||
    A10002|li|paid|1,,|P6031/black/M||alipay|
    A10003|li|delivered|15,13,10|P6011/white/M*2, P6051/blue/29||wechat|
    A10004|li|delivered|50,48,45|P4071/white/-||alipay|
    A10005|li|cancelled|4,,|P1051/white/-, P1041/blue/-*2||alipay|cancelled=3
    A10006|li|delivered|26,23,20|P6071/red/M||wechat|
    A10023|li|shipped|4,2,|P4011/black/-||alipay|
    A10024|li|paid|1,,|P2011/grey/1.8m, P2041/white/S*2||wechat|
    A10007|wang|packed|2,,|P6081/black/42|WANGUSED|alipay|express
    A10008|wang|shipped|8,6,|P6121/black/24"||unionpay|stalled
    A10009|wang|delivered|9,7,5|P3011/-/-*2, P1021/black/-||alipay|
    A10010|wang|delivered|125,123,120|P4061/white/3L||alipay|
    A10011|wang|unpaid|h5,,|P4131/black/-|||failed=insufficient
    A10012|wang|paid|1,,|P4021/white/10000mAh||wechat|twice
    A10013|chen|delivered|13,11,8|P6021/white/M||wechat|
    A10014|chen|delivered|30,28,25|P6081/white/38||alipay|
    A10015|chen|returned|35,33,30|P2071/grey/-||alipay|
    A10016|chen|delivered|7,5,3|P4111/white/-, P4121/white/-||wechat|
    A10017|chen|delivered|20,18,15|P6111/black/-||unionpay|
    A10018|chen|paid|1,,|P2061/white/1.8m*2||alipay|
    A10019|anna|paid|1,,|P6012/blue/M||visa|
    A10020|anna|shipped|5,3,|P4012/white/-||visa|out
    A10021|anna|delivered|11,9,6|P6111/grey/-, P6131/black/-*2||mastercard|
    A10022|anna|delivered|45,43,40|P4091/pink/-||visa|
    A10025|anna|unpaid|h3,,|P5011/-/-, P5031/-/-|||
    A10026|anna|paid|4,,|P1141/black/-||visa|
    A10027|tom|shipped|6,4,|P4132/black/-||visa|locker
    A10028|tom|delivered|17,15,12|P6141/black/L, P6011/black/L||wechat|
    A10029|tom|delivered|6,4,2|P1101/white/4||visa|
    A10030|tom|cancelled|18,,|P1061/black/24cm||visa|cancelled=17,refunded
    A10031|tom|delivered|9,7,4|P4051/black/-@199||wechat|
    A10032|tom|delivered|15,13,10|P6033/green/M||visa|
    A10033|sun|paid|1,,|P2021/white/1.5m||wechat|
    A10034|sun|delivered|16,14,7|P7041/-/-||wechat|
    A10035|lin|shipped|9,7,|P6152/grey/-||visa|held
    A10036|zhou|delivered|6,4,1|P2051/white/1.8m||unionpay|
    A10037|zhou|cancelled|3,,|P4112/black/-|||cancelled=2
    A10038|zhou|shipped|3,1,|P7071/-/5kg, P7091/-/12L*2||alipay|two
    A10039|zhou|delivered|5,3,1|P1131/-/-, P3041/-/100g||alipay|
    A10040|anna|delivered|8,6,3|P1101/blue/4, P1021/green/-*2||visa|
    """

  /// Returns and exchanges: number, order, kind, state, items by line (`1+2`), reason, days since it was opened, days since it came
  /// and since it was finished, wanted colour and size, tracking number.
  static let returns: StaticString = """
    R20001|A10006|return|requested|1|wrong_size|2|,|,|
    R20002|A10013|return|sent|1|changed_mind|4|,|,|SF2000000000002
    R20003|A10014|return|received|1|faulty|6|2,|,|ZT200000000003
    R20004|A10015|return|refunded|1|changed_mind|20|15,11|,|ZT200000000004
    R20005|A10032|exchange|requested|1|wrong_size|1|,|green,L|
    R20006|A10040|return|withdrawn|1|changed_mind|2|,|,|
    """

  /// Invoices: number, order, kind, title, tax number, state, days since it was asked for, days since it was issued.
  static let invoices: StaticString = """
    I40001|A10017|company|广州晨光贸易有限公司|91440101MA59CGMY88|issued|15|14
    I40002|A10018|personal|陈静||requested|0|
    I40003|A10003|personal|李梅||issued|10|9
    """

  /// Complaints and reports: number, customer, order, kind, topic, text, state, days since it was opened, answer.
  static let tickets: StaticString = """
    T30001|li|A10004|complaint|delivery|快递放门口没通知我|answered|3|非常抱歉，我们已提醒快递员送货前先联系您，并补偿 100 积分。
    T30002|anna|A10026|complaint|delivery|My umbrella has not been sent for four days.|open|1|
    T30003|wang|A10010|complaint|product|电饭煲内胆掉漆|closed|20|已为您补寄一只内胆。
    """
}
