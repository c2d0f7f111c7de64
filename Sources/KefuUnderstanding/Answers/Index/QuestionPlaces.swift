/// Sixteen thousand places or fewer, all for questions of one kind.
struct QuestionChunk {
  /// Where its questions begin in the list of numbers.
  var start: UInt32
  /// At most `QuestionPosting.chunkSize`.
  var count: UInt16
  /// Below `QuestionKind.lengthClasses`.
  var lengthClass: UInt16
}

/// The places of questions: chunks of one kind after the other, in a kind the order of the numbers.
struct QuestionPlaces: Sendable {
  /// From so many questions on Chinese ones are apart from others, so that most chunks lack most terms of a message.
  private static let manyQuestions = 1 << 16

  /// By question, the number of the kind.
  private(set) var kinds: [UInt8] = []
  /// By question.
  private(set) var places: [UInt32]
  /// The number of the questions in the order of their places, which have gaps.
  private(set) var numbers: [UInt32]
  private(set) var chunks: [QuestionChunk] = []
  /// The mean length; `nil` without questions.
  let averageLength: Double?

  init(of pieces: [QuestionPiece]) {
    let count = pieces.reduce(0) { $0 + $1.kinds.count }
    let separatesScripts = count >= QuestionPlaces.manyQuestions
    kinds.reserveCapacity(count)
    var counts = [Int](repeating: 0, count: QuestionKind.count)
    for piece in pieces {
      for kind in piece.kinds {
        let isApart = separatesScripts && kind.isHan
        let number = Int(kind.lengthClass) + (isApart ? QuestionKind.lengthClasses : 0)
        kinds.append(UInt8(number))
        counts[number] += 1
      }
    }
    var total = 0.0
    var next = [(index: Int, place: Int)]()
    var start = 0
    for kind in counts.indices {
      let lengthClass = kind % QuestionKind.lengthClasses
      total += QuestionKind.length(of: lengthClass) * Double(counts[kind])
      next.append((start, chunks.count * QuestionPosting.chunkSize))
      var left = counts[kind]
      while left > 0 {
        let size = min(left, QuestionPosting.chunkSize)
        chunks.append(
          QuestionChunk(
            start: UInt32(start), count: UInt16(size), lengthClass: UInt16(lengthClass)))
        start += size
        left -= size
      }
    }
    averageLength = count > 0 ? total / Double(count) : nil
    places = [UInt32](repeating: 0, count: count)
    numbers = places
    for (number, kind) in kinds.enumerated() {
      let (index, place) = next[Int(kind)]
      next[Int(kind)] = (index + 1, place + 1)
      places[number] = UInt32(place)
      numbers[index] = UInt32(number)
    }
  }

  var count: Int { kinds.count }
}
