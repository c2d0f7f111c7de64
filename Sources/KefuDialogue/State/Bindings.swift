package import KefuValues

/// Values by name, kept sorted, so that two that are equal are also stored alike.
package struct Bindings: Hashable, Sendable, Codable {
  package struct Entry: Hashable, Sendable, Codable {
    package var name: VariableName
    package var value: SlotValue
  }

  /// Sorted by name.
  package private(set) var entries: [Entry] = []

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(name: VariableName) -> SlotValue? {
    get {
      let index = place(of: name)
      return index < entries.count && entries[index].name == name ? entries[index].value : nil
    }
    set {
      let index = place(of: name)
      let isThere = index < entries.count && entries[index].name == name
      switch (newValue, isThere) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert(Entry(name: name, value: value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The values by their names as text.
  package var dictionary: [String: SlotValue] {
    Dictionary(entries.map { ($0.name.rawValue, $0.value) }) { first, _ in first }
  }

  /// Where a name stands or would stand.
  private func place(of name: VariableName) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
