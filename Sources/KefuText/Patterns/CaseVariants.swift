/// Which scalars differ in case alone, by simple folding: 'ß' is not 'SS'.
enum CaseVariants {
  /// Adds to a set the other cases of its members.
  static func closing(_ set: ScalarSet) -> ScalarSet {
    var added: [ClosedRange<UInt32>] = []
    for range in set.ranges {
      if range.count <= 8 {
        for value in range { added += (others[value] ?? []).map { $0...$0 } }
      } else {
        for value in cased where range.contains(value) {
          added += (others[value] ?? []).map { $0...$0 }
        }
      }
    }
    return added.isEmpty ? set : set.union(ScalarSet(added))
  }

  /// The scalars that have other cases, ascending.
  private static let cased: [UInt32] = others.keys.sorted()

  /// The other members of each scalar's class of case.
  private static let others: [UInt32: [UInt32]] = {
    var members: [UInt32: [UInt32]] = [:]
    for block in bicameralBlocks {
      for value in block {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isCased else { continue }
        members[folded(scalar), default: []].append(value)
      }
    }
    var others: [UInt32: [UInt32]] = [:]
    for group in members.values where group.count > 1 {
      for value in group { others[value] = group.filter { $0 != value } }
    }
    return others
  }()

  /// Everything with two cases as of Unicode 16: Latin to Cherokee, full-width forms, Deseret to Adlam.
  private static let bicameralBlocks: [ClosedRange<UInt32>] = [
    0x41...0x58F, 0x10A0...0x10FF, 0x13A0...0x13FF, 0x1C80...0x1CBF, 0x1D79...0x1DFF,
    0x1E00...0x218F, 0x24B6...0x24E9, 0x2C00...0x2DFF, 0xA640...0xA7FF, 0xAB30...0xABBF,
    0xFF21...0xFF5A, 0x1_0400...0x1_05BF, 0x1_0C80...0x1_0D8F, 0x1_18A0...0x1_18DF,
    0x1_6E40...0x1_6E7F, 0x1_E900...0x1_E943,
  ]

  /// Lower case of upper case where both are one scalar, so that 'ς', 'σ' and 'Σ' meet.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    // Dotless i has the upper case of i, and yet Unicode folds it to itself.
    guard scalar != "\u{131}" else { return scalar.value }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return (single(upper.properties.lowercaseMapping) ?? upper).value
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
