/// The two sides of an item such as `顺丰 = SF, SF Express`.
struct ItemSides {
  var left: String
  /// `nil` without an equals sign.
  var right: String?
}

extension BlockItem {
  /// Splits the item at its first ` = `; reports a side with nothing on it.
  func sides(problems: inout Problems) -> ItemSides? {
    let scalars = Array(text.unicodeScalars)
    let mark = scalars.indices.first { index in
      scalars[index] == "=" && (index == 0 || scalars[index - 1] == " ")
        && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    guard let mark else { return ItemSides(left: text) }
    let left = String(scalars[..<mark]).trimmed
    let right = String(scalars[(mark + 1)...]).trimmed
    guard !left.isEmpty, !right.isEmpty else {
      problems.report(.badItemLine(.emptySide), at: span(offset: mark, length: 1))
      return nil
    }
    return ItemSides(left: left, right: right)
  }
}

extension String {
  /// What stands between commas, either kind, without spaces around it.
  var listed: [String] {
    unicodeScalars.split { $0 == "," || $0 == "，" || $0 == "、" }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Without spaces at either end.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 != " " && $0 != "\t" }),
      let last = scalars.lastIndex(where: { $0 != " " && $0 != "\t" })
    else { return "" }
    return String(scalars[first...last])
  }

  fileprivate init(_ scalars: some Collection<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
