import CICU

/// Cuts a run of one script into words by ICU's dictionaries (UAX #29); one per thread.
struct WordSegmenter: ~Copyable {
  /// A longer run is cut here; words of Chinese have at most a few characters.
  private static let pieceLimit = 4096

  /// For common Han characters; `nil` if ICU's dictionary cannot be read.
  private let cutter: OpaquePointer?
  /// For everything else; opened when it is first needed.
  private var breaker: OpaquePointer?
  /// Where the words of the run that was cut last end.
  let ends: UnsafeMutablePointer<Int32>

  init() {
    ends = .allocate(capacity: WordSegmenter.pieceLimit)
    cutter = kefu_han_cutter_open(Int32(WordSegmenter.pieceLimit))
  }

  deinit {
    kefu_han_cutter_close(cutter)
    kefu_word_breaker_close(breaker)
    ends.deallocate()
  }

  /// Appends the words of `units[start..<end]`.
  mutating func split(
    _ units: UnsafeMutablePointer<UInt16>, from start: Int, to end: Int, kind: Token.Kind,
    into tokens: inout TokenBuffer
  ) {
    if end - start == 1 {
      tokens.append(Token(start: start, end: end, kind: kind))
      return
    }
    var pieceStart = start
    while pieceStart < end {
      var pieceEnd = min(end, pieceStart + WordSegmenter.pieceLimit)
      if pieceEnd < end, units[pieceEnd - 1] >= 0xD800, units[pieceEnd - 1] < 0xDC00 {
        pieceEnd -= 1
      }
      let count = cut(units + pieceStart, length: pieceEnd - pieceStart)
      if count <= 0 {
        // Without ICU's dictionary (it is missing on a stripped system) the run stays one word.
        tokens.append(Token(start: pieceStart, end: pieceEnd, kind: kind))
      } else {
        var wordStart = pieceStart
        for index in 0..<count {
          let wordEnd = pieceStart + Int(ends[index])
          tokens.append(Token(start: wordStart, end: wordEnd, kind: kind))
          wordStart = wordEnd
        }
      }
      pieceStart = pieceEnd
    }
  }

  /// Replaces `ends`; returns how many there are.
  mutating func cut(_ units: UnsafeMutablePointer<UInt16>, length: Int) -> Int {
    if let cutter {
      var position = 0
      while position < length, units[position].isHan { position += 1 }
      if position == length {
        return Int(kefu_han_cutter_split(cutter, units, Int32(length), ends))
      }
    }
    return cutByBreaker(units, length: length)
  }

  /// The same by the rules and dictionaries for all scripts.
  mutating func cutByBreaker(_ units: UnsafeMutablePointer<UInt16>, length: Int) -> Int {
    if breaker == nil {
      var error: Int32 = 0
      breaker = SharedBreaker.prototype.flatMap { kefu_word_breaker_clone($0.pointer, &error) }
    }
    guard let breaker else { return -1 }
    return Int(
      kefu_word_breaker_split(
        breaker, units, Int32(length), ends, Int32(WordSegmenter.pieceLimit)))
  }
}

/// The breaker that all threads clone.
private struct SharedBreaker: @unchecked Sendable {
  // @unchecked Sendable because the pointer is only read, by `ubrk_clone`, which ICU documents as safe for
  // concurrent use of one const object (userguide, "ICU Threading Model").
  let pointer: OpaquePointer

  static let prototype: SharedBreaker? = {
    var error: Int32 = 0
    return kefu_word_breaker_open("zh", &error).map { SharedBreaker(pointer: $0) }
  }()
}
