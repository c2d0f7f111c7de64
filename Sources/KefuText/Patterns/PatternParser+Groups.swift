extension PatternParser {
  /// Reads what follows `(` up to the first part of the group.
  mutating func openGroup() throws(PatternError) {
    let offset = position
    position += 1
    var captures = true
    var name: String?
    if peek == "?" {
      if skip("?:") {
        captures = false
      } else if skip("?=") || skip("?!") || skip("?<=") || skip("?<!") {
        throw error(.lookAround, at: offset)
      } else if skip("?<") {
        name = try groupName()
      } else {
        throw error(unsupportedGroup(), at: offset)
      }
    }
    guard groups.count <= PatternLimits.nesting else { throw error(.nestingAboveLimit, at: offset) }
    groups.append(OpenGroup(offset: offset, capture: captures ? syntax.captureNames.count : nil))
    if captures { syntax.captureNames.append(name) }
    previous = .nothing
  }

  mutating func closeGroup() throws(PatternError) {
    guard groups.count > 1 else { throw error(.closesNothing(")"), at: position) }
    position += 1
    let group = groups[groups.count - 1]
    let node = try finishGroup()
    groups.removeLast()
    if let index = group.capture {
      try add(.capture(node, index: index), at: group.offset)
    } else {
      // An empty part is left out, so that repeating it costs nothing.
      if syntax.size(of: node) > 0 { groups[groups.count - 1].items.append(node) }
      previous = syntax.size(of: node) > 0 ? .part : .nothing
    }
  }

  /// Makes one node of the parts since the last `|`.
  mutating func finishBranch() throws(PatternError) {
    let last = groups.count - 1
    let items = groups[last].items
    groups[last].items.removeAll()
    previous = .nothing
    switch items.count {
    case 0: groups[last].branches.append(try syntax.add(.empty, at: position))
    case 1: groups[last].branches.append(items[0])
    default:
      groups[last].branches.append(try syntax.add(.sequence(items), at: groups[last].offset))
    }
  }

  /// Makes one node of all branches of the innermost group.
  mutating func finishGroup() throws(PatternError) -> Int {
    try finishBranch()
    let group = groups[groups.count - 1]
    guard group.branches.count > 1 else { return group.branches[0] }
    return try syntax.add(.alternation(group.branches), at: group.offset)
  }

  private mutating func groupName() throws(PatternError) -> String {
    let offset = position
    var name = String.UnicodeScalarView()
    while let scalar = next(), scalar != ">" {
      guard
        scalar == "_" || scalar.properties.isAlphabetic
          || (!name.isEmpty && scalar.properties.generalCategory == .decimalNumber)
      else { throw error(.groupName, at: offset) }
      name.append(scalar)
    }
    guard !name.isEmpty, scalars[position - 1] == ">" else { throw error(.groupName, at: offset) }
    guard !syntax.captureNames.contains(String(name)) else {
      throw error(.repeatedGroupName(String(name)), at: offset)
    }
    return String(name)
  }

  private func unsupportedGroup() -> PatternError.Kind {
    guard position + 1 < scalars.count else { return .unknownGroup }
    switch scalars[position + 1] {
    case ">": return .atomicGroup
    case "-", "^", "a"..."z", "U", "J": return .flags
    default: return .unknownGroup
    }
  }
}
