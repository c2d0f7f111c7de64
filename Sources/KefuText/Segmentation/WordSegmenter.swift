import CICU

/// Cuts a run of one script into words by ICU's dictionaries (UAX #29); one per thread.
struct WordSegmenter: ~Copyable {
  /// A longer run is cut here; words of Chinese have at most a few characters.
  private static let pieceLimit = 4096

  private let breaker: OpaquePointer?
  private let ends: UnsafeMutablePointer<Int32>

  init() {
    ends = .allocate(capacity: WordSegmenter.pieceLimit)
    var error: Int32 = 0
    breaker = SharedBreaker.prototype.flatMap { kefu_word_breaker_clone($0.pointer, &error) }
  }

  deinit {
    kefu_word_breaker_close(breaker)
    ends.deallocate()
  }

  /// Appends the words of `units[start..<end]`.
  func split(
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
      let count =
        breaker.map {
          kefu_word_breaker_split(
            $0, units + pieceStart, Int32(pieceEnd - pieceStart), ends,
            Int32(WordSegmenter.pieceLimit))
        } ?? -1
      if count <= 0 {
        // Without ICU's dictionary (it is missing on a stripped system) the run stays one word.
        tokens.append(Token(start: pieceStart, end: pieceEnd, kind: kind))
      } else {
        var wordStart = pieceStart
        for index in 0..<Int(count) {
          let wordEnd = pieceStart + Int(ends[index])
          tokens.append(Token(start: wordStart, end: wordEnd, kind: kind))
          wordStart = wordEnd
        }
      }
      pieceStart = pieceEnd
    }
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
