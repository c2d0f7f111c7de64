/// Characters that everybody takes for each other, in words that the segmenter knows with either.
enum CommonConfusions {
  static let table = PhraseList(
    text: """
      订单: 定单
      订购: 定购
      优惠券: 优惠卷, 优惠圈, 忧惠券, 优慧券
      代金券: 代金卷
      账号: 帐号, 帐好
      账户: 帐户
      账单: 帐单
      应该: 因该
      已经: 以经, 己经, 已径
      什么: 神马, 什莫, 甚吗
      怎么: 肿么, 咋么
      没有: 木有
      """)
}
