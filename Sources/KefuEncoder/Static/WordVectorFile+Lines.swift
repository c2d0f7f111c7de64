extension WordVectorFile {
  /// Finds the lines with a vector; all have as many numbers as the header or else the first line says.
  func lines() throws(EncoderError) -> (lines: [Line], width: Int) {
    var lines: [Line] = []
    var width = 0
    var start = 0
    var number = 0
    while start < bytes.count {
      let (fields, firstEnd, end) = fields(from: start)
      number += 1
      defer { start = end + 1 }
      if number == 1, fields == 2, let header = header(start..<end) {
        width = header
        guard StaticTable.widths.contains(width) else {
          throw .unsupported(path: path, problem: "its header says \(width) numbers a word")
        }
        continue
      }
      guard fields > 0 else { continue }
      if width == 0 {
        width = fields - 1
        guard width > 0 else { throw notATable("line \(number) has no number after its word") }
        guard StaticTable.widths.contains(width) else {
          throw .unsupported(
            path: path, problem: "line \(number) has \(width) numbers after its word")
        }
        // Before other lines are compared with it: any text has words.
        var numbers = [Float](repeating: 0, count: width)
        let line = Line(number: number, word: start..<firstEnd, end: end)
        guard numbers.withUnsafeMutableBufferPointer({ read(line, into: $0) }) else {
          throw notATable("line \(number) has something that is no number after its word")
        }
      }
      if fields == width, WordVectorFile.isSeparator(bytes[start]) { continue }
      guard fields > width else {
        throw malformed(number, "\(fields - 1) numbers, the lines before \(width)")
      }
      // A word of GloVe may have spaces.
      let wordEnd = fields == width + 1 ? firstEnd : self.start(ofLast: width, in: start..<end)
      let word = skipped(from: start, to: end)..<wordEnd
      lines.append(Line(number: number, word: word, end: end))
    }
    guard !lines.isEmpty else {
      throw notATable("no line has a word")
    }
    return (lines, width)
  }

  /// How many numbers the header says; nil if it is not one.
  private func header(_ range: Range<Int>) -> Int? {
    let fields = bytes[range].split(whereSeparator: WordVectorFile.isSeparator).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard fields.count == 2, fields[0] != nil, let width = fields[1] else { return nil }
    return width
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// Counts what white space separates up to the end of the line.
  private func fields(from start: Int) -> (count: Int, firstEnd: Int, end: Int) {
    var count = 0
    var firstEnd = start
    var isInside = false
    var position = start
    while position < bytes.count, bytes[position] != 0x0A {
      let separates = WordVectorFile.isSeparator(bytes[position])
      if separates == isInside {
        isInside.toggle()
        if isInside { count += 1 } else if count == 1 { firstEnd = position }
      }
      position += 1
    }
    if isInside, count == 1 { firstEnd = position }
    return (count, firstEnd, position)
  }

  private func skipped(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, WordVectorFile.isSeparator(bytes[position]) { position += 1 }
    return position
  }

  /// Where the white space before the last fields of a line begins.
  private func start(ofLast count: Int, in range: Range<Int>) -> Int {
    var position = range.upperBound
    func skip(_ separates: Bool) {
      while position > range.lowerBound,
        WordVectorFile.isSeparator(bytes[position - 1]) == separates
      { position -= 1 }
    }
    for _ in 0..<count {
      skip(true)
      skip(false)
    }
    skip(true)
    return position
  }

  /// Reads the numbers of a line; false if something is none.
  func read(_ line: Line, into target: UnsafeMutableBufferPointer<Float>) -> Bool {
    var position = line.word.upperBound
    for channel in target.indices {
      position = skipped(from: position, to: line.end)
      let start = position
      while position < line.end, !WordVectorFile.isSeparator(bytes[position]) { position += 1 }
      guard
        let number = Float(decimal: UnsafeRawBufferPointer(rebasing: bytes[start..<position])),
        number.isFinite
      else { return false }
      target[channel] = number
    }
    return true
  }
}

extension Float {
  /// Reads a number as files of word vectors have them; the usual ones without the standard library, which is ten times slower.
  fileprivate init?(decimal text: UnsafeRawBufferPointer) {
    var digits: Int64 = 0
    var count = 0
    var fraction: Int?
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits &* 10 &+ Int64(byte - UInt8(ascii: "0"))
        count += 1
        if fraction != nil { fraction? += 1 }
      case UInt8(ascii: ".") where fraction == nil: fraction = 0
      case UInt8(ascii: "-") where index == 0: continue
      default: count = 16
      }
      if count > 15 { break }
    }
    // So many digits and the power of ten are exact, and the quotient is rounded once.
    guard (1...15).contains(count) else {
      self.init(String(decoding: text, as: UTF8.self))
      return
    }
    var power = 1.0
    for _ in 0..<(fraction ?? 0) { power *= 10 }
    let number = Double(digits) / power
    self.init(text.first == UInt8(ascii: "-") ? -number : number)
  }
}
