import KefuText

/// The columns of TSV or CSV: which holds the message, and under which keys the others are written.
struct LabelColumns: Sendable {
  struct Column: Sendable {
    /// The inside of a JSON string.
    var key: [UInt8]
    /// Whether Kefu writes this key itself.
    var isOwn: Bool
  }

  /// The column of the message, from 0.
  let text: Int
  /// Whether the first row names the columns.
  let hasNames: Bool
  private var columns: [Column] = []
  private let options: LabelOptions

  /// Columns without names, if the message's is given by number; else `nil`.
  init?(numberedBy options: LabelOptions) {
    guard let key = options.textKey, let number = Int(key), number >= 1 else { return nil }
    text = number - 1
    hasNames = false
    self.options = options
  }

  /// The columns that a header names.
  init(
    header: UnsafeBufferPointer<UInt8>, options: LabelOptions
  ) throws(Labelling.Stop) {
    var row = LabelRow(isCSV: options.input == .csv)
    row.read(header)
    let names = (0..<row.count).map { index in
      var name: [UInt8] = []
      row.append(index, of: header, to: &name)
      return String(decoding: name, as: UTF8.self)
    }
    let wanted = options.textKey.map { [$0] } ?? ["text", "message"]
    guard let text = wanted.lazy.compactMap({ names.firstIndex(of: $0) }).first else {
      throw .missingColumn(name: wanted[0], columns: names)
    }
    self.text = text
    self.options = options
    hasNames = true
    for (index, name) in names.enumerated() {
      // A name that is missing or stands twice would be a key too many.
      let isUsable = !name.isEmpty && names.firstIndex(of: name) == index
      columns.append(column(isUsable ? name : String(index + 1)))
    }
  }

  subscript(index: Int) -> Column {
    index < columns.count ? columns[index] : column(String(index + 1))
  }

  private func column(_ name: String) -> Column {
    var bytes = JSONBytes()
    var name = name
    name.withUTF8 { bytes.escaped($0) }
    return Column(key: bytes.bytes, isOwn: OwnKeys.contain(name, options))
  }
}
