extension LexiconTables {
  static let orderContexts: StaticString = """
    订单号, 订单编号, 订单号码, 订单, 定单, 定单号, 单子号, 交易号, 交易编号, 交易单号, 订单id
    order, orders, order number, order no, order no., order id, order num, order number is, order id is, orderid
    """

  static let trackingContexts: StaticString = """
    单号, 快递单号, 快递号, 运单号, 运单, 物流单号, 物流号, 快递单, 运单编号, 面单号, 退货单号, 包裹号, 快递编号, 物流编号, 回单号, 寄回单号
    tracking, tracking number, tracking no, tracking no., tracking id, tracking code, waybill, waybill number
    waybill no, awb, shipment number, parcel number, consignment number
    """

  /// A bare number behind one of these is a price in the shop's currency.
  static let priceContexts: StaticString = """
    花了, 花了我, 价格, 价格是, 价钱, 价位, 售价, 标价, 原价, 现价, 卖价, 定价, 单价, 总价, 到手价, 券后价, 券后, 优惠价, 活动价, 成交价, 到手
    只要, 只需, 只需要, 只花了, 才花了, 付了, 支付了, 实付, 实付款, 多付了, 多收了, 多收我, 收了我, 扣了我, 扣了, 多扣了, 退了我, 退我, 赔我, 赔偿我
    补我, 便宜了, 便宜, 少了我, 优惠了, 优惠, 降了, 降到, 涨到, 涨了, 砍到, 卖到, 卖, 满, 减, 立减, 满减, 砍价到, 运费, 邮费, 押金, 定金, 尾款
    余额, 预算, 预算是, 总共花了, 一共花了, 转了, 转了你, 充了, 充值了, 欠我
    """

  static let sizeContexts: StaticString = """
    尺码, 尺寸, 码数, 鞋码, 鞋号, 大小, 型号尺码, 尺码是, 尺码选, 码子, 穿, 平时穿, 换成, 换
    size, sizes, a size, in size, in a size, shoe size, wear, i wear, i take, wears
    """

  static let phoneContexts: StaticString = """
    电话, 手机, 手机号, 手机号码, 电话号码, 联系电话, 联系方式, 收件人电话, 致电, 拨打, 座机
    phone, phone number, mobile, mobile number, cell, cell phone, tel, telephone, call me at, call me on, contact number
    """

  static let bankContexts: StaticString = """
    银行卡, 银行卡号, 卡号, 信用卡, 储蓄卡, 借记卡, 银行账号, 账号, 账户, 银行账户, card, card number, card no, bank card, credit card, debit card
    bank account, account number
    """

  static let idContexts: StaticString = """
    身份证, 身份证号, 身份证号码, 证件号, 证件号码, 身份号码, id card, id number, id card number, id no, national id
    """

  /// What announces a code that is none of the system entities.
  static let otherContexts: StaticString = """
    微信, 微信号, 微信id, qq号, qq群, 密码, 验证码, 取件码, 取货码, 邮编, 邮政编码, 税号, 发票号, 发票号码, 工号, 尾号, 型号, 货号, 款号, 色号
    批号, 编码, 条码, 条形码, 序列号, 优惠码, 兑换码, 券码, 邀请码, 门牌号, 车牌, 车牌号, 会员号, 用户名, 昵称, 群号, 旺旺, 旺旺号
    wechat, wechat id, line id, password, passcode, pin, verification code, code, promo code, coupon code, voucher code, gift card
    serial number, serial no, model, model number, invoice number, invoice no, invoice, zip code, zip, postcode, postal code
    member id, membership number, username, user name, item number, sku, vat number, tax id
    """

  /// Phrases that are a discount by themselves; the value is the percentage off.
  static let discounts: StaticString = """
    50: 半价, 对折, 打对折, 打个对折, half off, half price, half-price, half-off
    """

  static let sizeWords: StaticString = """
    S: small
    M: medium
    L: large
    XS: extra small, x-small
    XL: extra large, x-large
    XXL: xx-large, double xl
    """

  static let oneSize: StaticString = """
    one size: 均码, one size, one-size, one size fits all, free size, freesize, onesize
    """
}
