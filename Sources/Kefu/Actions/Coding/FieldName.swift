/// How the name of a field in a file and the name of a Swift property stand for each other.
///
/// They are the same name if they are the same without underscores and case: `order_id` is `order_id`, `orderId` and `orderID`. A
/// name that is exactly the same comes first.
enum FieldName {
  /// The name without underscores and case.
  static func folded(_ name: String) -> String {
    name.contains { $0 == "_" || $0.isUppercase } ? name.lowercased().filter { $0 != "_" } : name
  }

  /// The name among `names` that stands for `name`; of several that do, the first in order of code units.
  static func matching<Names: Sequence<String>>(_ name: String, among names: Names) -> String? {
    let wanted = folded(name)
    var found: String?
    for candidate in names {
      if candidate == name { return candidate }
      if folded(candidate) == wanted, found.map({ candidate < $0 }) ?? true { found = candidate }
    }
    return found
  }

  /// The name as Swift writes it: `orderId` for `order_id`.
  static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(words.first.map(String.init) ?? name) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
