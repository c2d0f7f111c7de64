/// The system entities, and the author's as one, in the order that decides between two of equal length.
enum EntityKind: UInt8, CaseIterable {
  case authored
  case idCard
  case phone
  case bankCard
  case trackingNumber
  case orderID
  case email
  case url
  case date
  case time
  case money
  case percent
  case size
  case quantity
  case color
  case province
  case city

  /// The name as authors and results have it.
  var name: String {
    switch self {
    case .authored: ""
    case .idCard: "id_card"
    case .phone: "phone"
    case .bankCard: "bank_card"
    case .trackingNumber: "tracking_number"
    case .orderID: "order_id"
    case .email: "email"
    case .url: "url"
    case .date: "date"
    case .time: "time"
    case .money: "money"
    case .percent: "percent"
    case .size: "size"
    case .quantity: "quantity"
    case .color: "color"
    case .province: "province"
    case .city: "city"
    }
  }
}
