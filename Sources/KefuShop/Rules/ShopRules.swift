/// The rules of the store as numbers; replies state the same facts from `assistant.yaml`.
enum ShopRules {
  static let returnDays = 30
  static let exchangeDays = 30
  static let qualityDays = 90
  static let priceProtectionDays = 15
  static let unpaidHours = 24
  static let dispatchHours = 48
  static let stalledDays = 3
  /// By when a refund is there: five business days, with a weekend between.
  static let refundDays = 7
  static let postDays = 7
  static let invoiceDays = 1
  static let answerDays = 1
  static let warrantyYears = 1
  static let warrantyYearsElectronics = 2
  static let reviewPoints = 50
  static let codeMinutes = 5
  static let codesPerConversation = 3
  static let triesPerConversation = 5
  static let fewPieces = 5
  static let bulkFrom = 10
  static let bulkPercent = 5

  static let freeShippingOver = Money(yuan: 99)
  static let shippingFee = Money(yuan: 8)
  static let remoteFee = Money(yuan: 18)
  static let expressFee = Money(yuan: 12)
  static let returnInsurance = Money(yuan: 12)
  /// Damage up to this is refunded without sending the goods back.
  static let refundAtOnce = Money(yuan: 200)
  /// Damage above this is decided by a person.
  static let refundByPerson = Money(yuan: 500)
  static let promotionStep = Money(yuan: 200)
  static let promotionDiscount = Money(yuan: 20)
  static let welcomeCoupon = Money(yuan: 10)
  static let welcomeDays = 30

  /// What everybody gets off: twenty yuan every two hundred, and a share from some pieces on.
  static func offers(on goods: Money, pieces: Int) -> Money {
    let bulk = pieces < bulkFrom ? Money.zero : Money(fen: goods.fen * bulkPercent / 100)
    return promotionDiscount * (goods.fen / promotionStep.fen) + bulk
  }

  /// What delivery of goods for so much costs; what remote areas pay, they pay whatever the amount.
  static func fee(for goods: Money, to region: City.Region, isExpress: Bool) -> Money {
    let standard: Money =
      switch region {
      case .remote: remoteFee
      case .near, .abroad, .undelivered: goods < freeShippingOver ? shippingFee : .zero
      }
    return standard + (isExpress ? expressFee : .zero)
  }

  /// Days from dispatch to the door, the least and the most.
  static func deliveryDays(to region: City.Region, isExpress: Bool) -> ClosedRange<Int> {
    switch region {
    case .near, .undelivered: isExpress ? 1...2 : 2...4
    case .remote: 5...7
    case .abroad: 7...12
    }
  }
}
