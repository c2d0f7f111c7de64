import CKernels
import KefuValues

/// What an encoder's vectors say of questions: a view of the model's file.
struct QuestionMeanings: Sendable {
  /// The encoder whose vectors these are.
  let encoder: Digest
  let dimension: Int
  /// By what meaning counts beside words; 0 where words alone are better.
  let weights: EmbeddingScale
  /// Knows what a match of words and meaning is worth.
  let judge: AnswerJudge
  private let stride: Int
  /// Of phrasings, then of answers.
  private let rows: ReadOnlyMemory<Int8>
  private let scales: ReadOnlyMemory<Float>
  /// By question, where the rows of its answers begin; one more than there are questions.
  private let answerStarts: ReadOnlyMemory<UInt32>

  /// `nil` for a model of words alone.
  init?(
    _ sections: [Int: UnsafeRawBufferPointer], phrasingCount: Int, questionCount: Int, path: String
  ) throws(ModelError) {
    func section(_ section: AnswerModel.Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    guard let header = sections[AnswerModel.Section.meaning.rawValue] else { return nil }
    guard header.count >= 28 else { throw .altered(path: path) }
    encoder = Digest(
      high: header.number(at: 0, as: UInt64.self), low: header.number(at: 8, as: UInt64.self))
    dimension = Int(header.number(at: 16, as: UInt32.self))
    weights = EmbeddingScale(
      withHan: Float(bitPattern: header.number(at: 24, as: UInt32.self)),
      withoutHan: Float(bitPattern: header.number(at: 20, as: UInt32.self)))
    stride = MeaningVectors.stride(dimension)
    rows = ReadOnlyMemory(try section(.meaningRows))
    scales = ReadOnlyMemory(try section(.meaningScales))
    answerStarts = ReadOnlyMemory(try section(.meaningAnswers))
    let numbers = ReadOnlyMemory<Double>(try section(.meaningJudge))
    // The sum of a longer row could overflow.
    guard (1...65_536).contains(dimension), rows.count == scales.count * stride,
      answerStarts.count == questionCount + 1,
      numbers.count == AnswerJudge.featureCount + AnswerJudge.meaningFeatureCount + 3
    else { throw .altered(path: path) }
    judge = AnswerJudge(numbers: (0..<numbers.count).map { numbers.base[$0] })
    var start = phrasingCount
    for question in 0...questionCount {
      let next = Int(answerStarts.base[question])
      guard next >= start, next <= scales.count, question > 0 || next == phrasingCount
      else { throw .altered(path: path) }
      start = next
    }
    guard start == scales.count else { throw .altered(path: path) }
  }

  /// The rows of all phrasings and answers.
  var count: Int { scales.count }

  /// The rows of a question's answers.
  func answers(of question: Int) -> Range<Int> {
    Int(answerStarts.base[question])..<Int(answerStarts.base[question + 1])
  }

  /// Fills `cosines` with those of a message's vector with all rows.
  func compare(_ message: MeaningVectors, into cosines: UnsafeMutablePointer<Float>) {
    kefu_compare_meanings(
      rows.base, scales.base, Int32(truncatingIfNeeded: count),
      Int32(truncatingIfNeeded: stride), message.numbers, message.scales[0], cosines)
  }
}
