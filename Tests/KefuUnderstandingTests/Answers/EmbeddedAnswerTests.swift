import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// An encoder finds questions that no word leads to, and takes nothing away.
@Suite struct EmbeddedAnswerTests {
  private let synonyms = SynonymQuestions.embedding()

  private func ranking(
    _ message: String, _ model: AnswerModel, _ embedding: (any TextEmbedding)?
  ) -> AnswerRanking {
    var retriever = AnswerRetriever(model: model, embedding: embedding)
    var tokenizer = Tokenizer()
    tokenizer.tokenize(message)
    return retriever.ranking(of: tokenizer, limit: 3)
  }

  private static let messages =
    SynonymQuestions.unknownWords.map(\.word)
    + SynonymQuestions.questions.flatMap { $0.phrasings.map(\.text) }
    + ["tell me of dogs now", "洗衣服", "hello", "?", ""]

  @Test func findsAQuestionWithoutACommonWord() throws {
    let model = try SynonymQuestions.model(synonyms)
    let words = try SynonymQuestions.model(nil)
    for (word, question) in SynonymQuestions.unknownWords {
      let best = ranking(word, model, synonyms).candidates.first
      #expect(best?.question == question, "\(word)")
      #expect((best?.meaning?.added ?? 0) > 0, "\(word)")
      #expect(ranking(word, words, nil).candidates.first?.question != question, "\(word)")
    }
  }

  @Test func countsWordsAloneWithAnotherEncoderOrNone() throws {
    let model = try SynonymQuestions.model(synonyms)
    let words = try SynonymQuestions.model(nil)
    #expect(model.encoder == synonyms.digest)
    #expect(words.encoder == nil)
    let other = SynonymQuestions.embedding(name: "another")
    for message in Self.messages {
      let expected = ranking(message, words, nil)
      #expect(ranking(message, model, other) == expected, "\(message)")
      #expect(ranking(message, model, nil) == expected, "\(message)")
      #expect(ranking(message, words, synonyms) == expected, "\(message)")
    }
    #expect(other.encoded.isEmpty)
  }

  @Test func leavesALanguageThatTheEncoderDoesNotKnowToWords() throws {
    let model = try SynonymQuestions.model(synonyms)
    let count = synonyms.encoded.count
    let message = "tell me of 退款 now"
    #expect(ranking(message, model, synonyms) == ranking(message, model, nil))
    #expect(synonyms.encoded.count == count)
  }

  @Test func anEncoderWithoutMeaningChangesNothing() throws {
    let mute = SynonymEmbedding([["\u{0}"]])
    let model = try SynonymQuestions.model(mute)
    let words = try SynonymQuestions.model(nil)
    #expect(model.encoder == nil)
    for message in Self.messages {
      #expect(ranking(message, model, mute) == ranking(message, words, nil), "\(message)")
    }
  }

  @Test func isTheSameOnAnyNumberOfThreads() {
    #expect(
      SynonymQuestions.bytes(synonyms, threads: 1) == SynonymQuestions.bytes(synonyms, threads: 4))
  }

  @Test func encodesAMessageOnceForIntentsAndQuestions() throws {
    let intents = try IntentModel(
      memory: ModelMemory(
        copying: IntentTrainer(embedding: synonyms, threads: 1).train(SynonymQuestions.examples)),
      path: "test")
    try #require(intents.embeddingDigest == synonyms.digest)
    let model = try SynonymQuestions.model(synonyms)
    var classifier = IntentClassifier(
      model: intents, rejectedShare: 0.05, before: model, embedding: synonyms)
    var retriever = AnswerRetriever(model: model, embedding: synonyms)
    var tokenizer = Tokenizer()
    for message in Self.messages {
      tokenizer.tokenize(message)
      let count = synonyms.encoded.count
      _ = classifier.ranking(of: tokenizer, limit: 1)
      let shared = retriever.ranking(of: tokenizer, rankedBy: classifier, limit: 3)
      // Signs and numbers alone are not encoded at all.
      #expect(
        synonyms.encoded.count == count + (tokenizer.script() == .none ? 0 : 1), "\(message)")
      #expect(shared == retriever.ranking(of: tokenizer, limit: 3), "\(message)")
    }
  }

  @Test func everyFlippedBitOfTheVectorsIsSeen() throws {
    let words = SynonymQuestions.bytes(nil).count
    let bytes = SynonymQuestions.bytes(synonyms)
    #expect(bytes.count > words)
    for position in words..<bytes.count {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      #expect(throws: ModelError.self) {
        try AnswerModel(memory: ModelMemory(copying: damaged), path: "test")
      }
    }
  }

  @Test func findsAnAddedQuestionByItsMeaning() throws {
    var model = try SynonymQuestions.model(synonyms)
    let pets = QuestionName(rawValue: "pets")
    func add(_ embedding: SynonymEmbedding?) {
      model.edits.add(
        pets, phrasings: ["are dogs welcome"], evidence: ["only on a lead"], to: model,
        dictionary: .empty, embedding: embedding)
    }
    add(nil)
    #expect(ranking("hound", model, synonyms).candidates.first?.question != pets)
    add(synonyms)
    let best = ranking("hound", model, synonyms).candidates.first
    #expect(best?.question == pets)
    #expect(best.map { model.text(of: $0.phrasing) } == "are dogs welcome")
    model.edits.remove(pets, from: model)
    #expect(ranking("hound", model, synonyms).candidates.first?.question != pets)
    let refund = QuestionName(rawValue: "refund")
    model.edits.remove(refund, from: model)
    #expect(
      !ranking("reimbursement", model, synonyms).candidates.contains { $0.question == refund })
  }
}
