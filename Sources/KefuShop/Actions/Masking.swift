/// Leaves of personal data what its owner recognises.
enum Masking {
  /// A phone number as `138****5678`.
  static func phone(_ phone: String) -> String {
    phone.count < 8 ? phone : "\(phone.prefix(3))****\(phone.suffix(4))"
  }

  /// An e-mail address as `l***@mail.example`.
  static func email(_ email: String) -> String {
    guard let at = email.firstIndex(of: "@") else { return email }
    return "\(email.prefix(1))***\(email[at...])"
  }

  /// The street without the number of the house.
  static func address(_ address: String) -> String {
    String(address.map { $0.isNumber ? "*" : $0 })
  }
}
