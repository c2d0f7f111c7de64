import KefuValues

extension SourceLocation {
  var archived: ArchiveNode.Content {
    .sequence([
      ArchiveNode(.string(file)), ArchiveNode(.integer(Int64(line))),
      ArchiveNode(.integer(Int64(column))),
    ])
  }

  init(_ reader: ArchiveReader) throws {
    self.init(
      file: try reader.string(), line: try reader.integer(as: Int.self),
      column: try reader.integer(as: Int.self))
  }
}

extension SlotValue {
  private enum Kind: UInt64 {
    case text
    case number
    case yesNo
    case date
    case list
  }

  /// With its kind before it: its own `init(from:)` tries one kind after another, which only a format that tells them allows.
  var archived: ArchiveNode.Content {
    func node(_ kind: Kind, _ content: ArchiveNode.Content) -> ArchiveNode.Content {
      .sequence([ArchiveNode(.unsigned(kind.rawValue)), ArchiveNode(content)])
    }
    switch self {
    case .text(let text): return node(.text, .string(text))
    case .number(let number): return node(.number, .double(number))
    case .yesNo(let flag): return node(.yesNo, .bool(flag))
    case .date(let date): return node(.date, .string(date.text))
    case .list(let records):
      return node(.list, .items(records.map { ArchiveNode($0.archived) }))
    }
  }

  init(_ reader: ArchiveReader) throws {
    switch Kind(rawValue: try reader.unsigned()) {
    case .text: self = .text(try reader.string())
    case .number: self = .number(try reader.double())
    case .yesNo: self = .yesNo(try reader.bool())
    case .date:
      guard let date = CivilDate(try reader.string()) else { throw DamagedArchive() }
      self = .date(date)
    case .list:
      var records: [SlotRecord] = []
      for _ in 0..<(try reader.count()) {
        try reader.enter()
        defer { reader.leave() }
        records.append(try SlotRecord(reader))
      }
      self = .list(records)
    case nil: throw DamagedArchive()
    }
  }
}

extension SlotRecord {
  var archived: ArchiveNode.Content {
    .fields(
      fields.sorted { $0.key < $1.key }.map { ($0.key, ArchiveNode($0.value.archived)) },
      isKeyed: true)
  }

  init(_ reader: ArchiveReader) throws {
    guard let keys = try reader.keys() else { throw DamagedArchive() }
    var fields: [String: SlotValue] = [:]
    for name in try reader.names(keys) { fields[name] = try SlotValue(reader) }
    self.init(fields)
  }
}
