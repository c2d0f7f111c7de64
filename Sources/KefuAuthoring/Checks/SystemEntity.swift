/// The entities that every assistant has.
enum SystemEntity {
  static let names = [
    "bank_card", "city", "color", "date", "email", "id_card", "money", "order_id", "percent",
    "phone", "province", "quantity", "size", "time", "tracking_number", "url",
  ]
}
