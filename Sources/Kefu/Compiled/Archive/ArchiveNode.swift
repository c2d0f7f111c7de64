import KefuValues

/// A value on its way into an archive: what containers have written so far.
final class ArchiveNode {
  enum Content {
    /// Nothing at all, not even a byte.
    case nothing
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case string(String)
    /// An optional that is nil.
    case absent
    /// An optional that is not.
    case present(ArchiveNode)
    /// A structure; with keys if they are needed to read it again.
    case fields([(key: String, node: ArchiveNode)], isKeyed: Bool)
    /// An array: its count is written.
    case items([ArchiveNode])
    /// Parts that are always the same: no count is written.
    case sequence([ArchiveNode])
  }

  var content: Content

  init(_ content: Content = .nothing) { self.content = content }

  convenience init<Value: Encodable>(of value: Value, depth: Int) throws {
    guard depth < BinaryArchive.depthLimit else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "it is nested too deep"))
    }
    self.init()
    if let optional = value as? any OptionalValue {
      try value.encode(to: ArchiveEncoder(node: self, depth: depth))
      if !optional.isNil { content = .present(ArchiveNode(content)) }
      return
    }
    switch value {
    case let location as SourceLocation: content = location.archived
    case let value as SlotValue: content = value.archived
    case let record as SlotRecord: content = record.archived
    default: try value.encode(to: ArchiveEncoder(node: self, depth: depth))
    }
    if value is any UnorderedPairs { sortPairs() }
    if value is any UnorderedItems { sortItems() }
  }

  /// Adds a field and returns it.
  func addField(_ key: String, isKeyed: Bool = false) -> ArchiveNode {
    let node = ArchiveNode()
    if case .fields(var fields, let wasKeyed) = content {
      fields.append((key, node))
      content = .fields(fields, isKeyed: wasKeyed || isKeyed)
    }
    return node
  }

  /// Adds an item and returns it.
  func addItem() -> ArchiveNode {
    let node = ArchiveNode()
    if case .items(var items) = content {
      items.append(node)
      content = .items(items)
    }
    return node
  }

  /// The order of a dictionary is chance: by key, then, or by the bytes of keys that are no strings.
  private func sortPairs() {
    switch content {
    case .fields(let fields, let isKeyed):
      content = .fields(fields.sorted { $0.key < $1.key }, isKeyed: isKeyed)
    case .items(let items):
      let pairs = stride(from: 0, to: items.count - 1, by: 2).map { (items[$0], items[$0 + 1]) }
      content = .items(
        ArchiveNode.sorted(pairs) { ArchiveWriter.bytes(of: $0.0) }.flatMap { [$0.0, $0.1] })
    case .nothing, .bool, .integer, .unsigned, .double, .string, .absent, .present, .sequence: break
    }
  }

  private func sortItems() {
    guard case .items(let items) = content else { return }
    content = .items(ArchiveNode.sorted(items) { ArchiveWriter.bytes(of: $0) })
  }

  private static func sorted<Element>(
    _ elements: [Element], by bytes: (Element) -> [UInt8]
  ) -> [Element] {
    elements.map { (bytes($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}

private protocol OptionalValue {
  var isNil: Bool { get }
}

extension Optional: OptionalValue {
  fileprivate var isNil: Bool { self == nil }
}

private protocol UnorderedPairs {}

extension Dictionary: UnorderedPairs {}

private protocol UnorderedItems {}

extension Set: UnorderedItems {}
