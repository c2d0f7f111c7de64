import CICU

/// Brings a message into the form in which it is matched, and remembers where everything came from.
///
/// NFKC_Casefold (so full width becomes half width, letters lower case, ignorable scalars vanish), Traditional to
/// Simplified, control characters dropped, white space one space, a run of one character or sign cut to two.
/// Digits and Latin identifiers are never cut: A10000023, 1688. Time is linear; memory is the buffer's.
package struct Normalizer: ~Copyable {
  /// A normalisation segment longer than this (a "Zalgo" pile of marks) is cut, so that time stays linear.
  private static let segmentLimit = 64

  private let simplified: UnsafeMutablePointer<UInt16>
  private let segment: UnsafeMutablePointer<UInt16>
  private let folded: UnsafeMutablePointer<UInt16>
  private static let foldedCapacity = 64 * 2 * 18  // one scalar folds to at most 18 units (U+FDFA)

  package init() {
    // A private copy: reading a global array from every thread would count references on one cache line.
    let table = TraditionalChinese.simplified
    simplified = .allocate(capacity: table.count)
    simplified.initialize(from: table, count: table.count)
    segment = .allocate(capacity: 2 * Normalizer.segmentLimit + 4)
    folded = .allocate(capacity: Normalizer.foldedCapacity)
  }

  deinit {
    simplified.deallocate()
    segment.deallocate()
    folded.deallocate()
  }

  /// Replaces what `buffer` holds by the normalised form of UTF-8 `bytes`, which need not be valid.
  package func normalize(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: inout TextBuffer) {
    buffer.removeAll()
    var decoder = UTF8Decoder(bytes)
    var index = 0
    var pending: UInt32?
    while pending != nil || !decoder.isAtEnd {
      let scalar = pending ?? decoder.next()
      pending = nil
      let start = index
      index += 1
      if scalar < 0x80 {
        if let following = decoder.nextByte, following >= 0xCC, following < 0xE3 {
          // Perhaps a combining mark follows.
          pending = foldSegment(
            scalar, from: start, index: &index, decoder: &decoder, into: &buffer)
        } else {
          appendASCII(UInt8(scalar), at: start, into: &buffer)
        }
      } else if scalar >= 0x4E00 && scalar <= 0x9FFF {
        let unit = simplified[Int(scalar) - 0x4E00]
        append(unit, from: start, to: index, into: &buffer)
      } else if scalar >= 0xFF01 && scalar <= 0xFF5E {
        appendASCII(UInt8(scalar - 0xFEE0), at: start, into: &buffer)
      } else if scalar == 0x3002 || scalar == 0x3001 {
        append(UInt16(scalar), from: start, to: index, into: &buffer)
      } else {
        pending = foldSegment(scalar, from: start, index: &index, decoder: &decoder, into: &buffer)
      }
    }
    if buffer.count > 0, buffer.units[buffer.count - 1] == 0x20 { buffer.removeLast() }
    squeezeWord(endingAt: buffer.count, followedBy: 0, in: &buffer)
    resolvePhrases(in: &buffer)
    buffer.scalarCount = index
  }

  @inline(__always)
  private func appendASCII(_ byte: UInt8, at start: Int, into buffer: inout TextBuffer) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      append(UInt16(byte | 0x20), from: start, to: start + 1, into: &buffer)
    case 0x20...0x7E:
      append(UInt16(byte), from: start, to: start + 1, into: &buffer)
    case 9, 10, 11, 12, 13:
      append(0x20, from: start, to: start + 1, into: &buffer)
    default:
      break  // a control character
    }
  }

  /// Appends one normalised unit, cutting runs and folding white space.
  @inline(__always)
  private func append(
    _ unit: UInt16, from start: Int, to end: Int, into buffer: inout TextBuffer
  ) {
    let count = buffer.count
    if unit >= 0x61 && unit <= 0x7A {
      buffer.append(unit, from: start, to: end)
      return
    }
    if count > 0 {
      let last = buffer.units[count - 1]
      if last >= 0x61 && last <= 0x7A {
        squeezeWord(endingAt: count, followedBy: unit, in: &buffer)
      } else if last == unit {
        if unit == 0x20 {
          buffer.extendLast(to: end)
          return
        }
        if count > 1, buffer.units[count - 2] == unit, !(unit >= 0x30 && unit <= 0x39) {
          buffer.extendLast(to: end)
          return
        }
      }
    } else if unit == 0x20 {
      return  // leading white space
    }
    buffer.append(unit, from: start, to: end)
  }

  /// Cuts letters that stand three times or more in the word that ends here: "pleaseee" to "pleasee".
  ///
  /// Not in a part of an identifier, an address or a size: AAA, XXXL, www.
  private func squeezeWord(
    endingAt end: Int, followedBy next: UInt16, in buffer: inout TextBuffer
  ) {
    var start = end
    var hasRun = false
    while start > 0, buffer.units[start - 1] >= 0x61, buffer.units[start - 1] <= 0x7A {
      start -= 1
      if start + 2 < end, buffer.units[start] == buffer.units[start + 1],
        buffer.units[start] == buffer.units[start + 2]
      {
        hasRun = true
      }
    }
    guard hasRun, end == buffer.count, !isIdentifierPart(next),
      start == 0 || !isIdentifierPart(buffer.units[start - 1]),
      !isSizeOrOneLetter(start..<end, in: buffer)
    else { return }
    let units = (start..<end).map {
      (buffer.units[$0], Int(buffer.sourceStarts[$0]), Int(buffer.sourceEnds[$0]))
    }
    for _ in units { buffer.removeLast() }
    for (unit, from, to) in units {
      let count = buffer.count
      if count >= start + 2, buffer.units[count - 1] == unit, buffer.units[count - 2] == unit {
        buffer.extendLast(to: to)
      } else {
        buffer.append(unit, from: from, to: to)
      }
    }
  }

  private func isIdentifierPart(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x40, 0x5F, 0x2F, 0x2D, 0x23, 0x26, 0x3D, 0x25: true  // 0-9 @ _ / - # & = %
    default: false
    }
  }

  private func isSizeOrOneLetter(_ range: Range<Int>, in buffer: borrowing TextBuffer) -> Bool {
    let last = buffer.units[range.upperBound - 1]
    var allSame = true
    var allX = true
    for position in range.dropLast() {
      if buffer.units[position] != last { allSame = false }
      if buffer.units[position] != 0x78 { allX = false }
    }
    return allSame || (allX && (last == 0x6C || last == 0x73))  // xxxl, xxs
  }

  /// Normalises the segment that begins with `scalar` through ICU and returns the scalar after it, if one was read.
  private func foldSegment(
    _ scalar: UInt32, from start: Int, index: inout Int, decoder: inout UTF8Decoder,
    into buffer: inout TextBuffer
  ) -> UInt32? {
    var length = 0
    func add(_ scalar: UInt32) {
      if scalar < 0x10000 {
        segment[length] = UInt16(scalar)
        length += 1
      } else {
        segment[length] = UInt16(0xD7C0 + (scalar >> 10))
        segment[length + 1] = UInt16(0xDC00 + (scalar & 0x3FF))
        length += 2
      }
    }
    add(scalar)
    var following: UInt32?
    while !decoder.isAtEnd {
      let next = decoder.next()
      if length >= 2 * Normalizer.segmentLimit || next < 0x80 || kefu_has_boundary_before(next) {
        following = next
        break
      }
      add(next)
      index += 1
    }
    if length == 1, scalar < 0x80 {
      appendASCII(UInt8(scalar), at: start, into: &buffer)
      return following
    }
    // Skin tones and variation selectors say nothing that matters here.
    if scalar >= 0x1F3FB && scalar <= 0x1F3FF { return following }
    let written = kefu_nfkc_casefold(
      segment, Int32(length), folded, Int32(Normalizer.foldedCapacity))
    guard written >= 0 else {
      append(0xFFFD, from: start, to: index, into: &buffer)
      return following
    }
    for position in 0..<Int(written) {
      appendFolded(folded[position], from: start, to: index, into: &buffer)
    }
    return following
  }

  private func appendFolded(
    _ unit: UInt16, from start: Int, to end: Int, into buffer: inout TextBuffer
  ) {
    switch unit {
    case 0..<0x20, 0x7F:
      if (9...13).contains(unit) { append(0x20, from: start, to: end, into: &buffer) }
    case 0x4E00...0x9FFF:
      append(simplified[Int(unit) - 0x4E00], from: start, to: end, into: &buffer)
    case 0x80..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB:
      if unit == 0x2028 || unit == 0x2029 || unit == 0x85 {
        append(0x20, from: start, to: end, into: &buffer)
      }
    case 0xD800...0xDFFF:
      // The run rule compares units, so surrogates bypass it here and are cut as pairs below.
      buffer.append(unit, from: start, to: end)
      cutSurrogateRun(in: &buffer)
    default:
      append(unit, from: start, to: end, into: &buffer)
    }
  }

  /// Cuts the third of three equal surrogate pairs (😭😭😭).
  private func cutSurrogateRun(in buffer: inout TextBuffer) {
    let count = buffer.count
    guard count >= 6 else { return }
    let units = buffer.units
    for position in [count - 1, count - 2] {
      guard units[position] == units[position - 2], units[position] == units[position - 4] else {
        return
      }
    }
    guard units[count - 1] >= 0xDC00, units[count - 2] < 0xDC00 else { return }
    buffer.foldLast(2)
  }

  /// Corrects the characters whose Simplified form depends on their neighbours.
  private func resolvePhrases(in buffer: inout TextBuffer) {
    let units = buffer.units
    let count = buffer.count
    for position in 0..<count {
      let unit = units[position]
      switch unit {
      case TraditionalChinese.ambiguousZhu, TraditionalChinese.ambiguousGan:
        units[position] = TraditionalChinese.resolve(
          unit, before: position > 0 ? units[position - 1] : 0,
          after: position + 1 < count ? units[position + 1] : 0)
      case 0x751A, 0x8986:  // 甚 覆
        for phrase in TraditionalChinese.phrases {
          for offset in 0..<phrase.from.count where phrase.from[offset] == unit {
            let first = position - offset
            guard first >= 0, first + phrase.from.count <= count,
              phrase.from.indices.allSatisfy({ units[first + $0] == phrase.from[$0] })
            else { continue }
            for (index, replacement) in phrase.to.enumerated() {
              units[first + index] = replacement
            }
          }
        }
      default:
        break
      }
    }
  }
}
