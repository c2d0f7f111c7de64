import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// What must hold of rankings whatever the questions are.
@Suite struct AnswerRetrieverTests {
  private static let questions: [QuestionDefinition] = {
    var random = RandomQuestions(vocabulary: 150, seed: 11)
    let location = SourceLocation(file: "faq.yaml")
    return (0..<60).map { number in
      QuestionDefinition(
        name: QuestionName(rawValue: "q\(number)"), location: location,
        phrasings: (0..<random.number(in: 1...6)).map { _ in
          .init(text: "退款 " + random.question(most: 6), language: .zh, location: location)
        })
    }
  }()

  private static let model: Result<AnswerModel, any Error> = Result {
    var random = RandomQuestions(vocabulary: 150, seed: 13)
    let others = (0..<60).map { number in
      LabelledText(
        text: random.question(most: 6),
        label: number % 2 == 0 ? .outOfScope : IntentName(rawValue: "other"))
    }
    let bytes = AnswerTrainer(threads: 1).train(
      questions, evidence: questions.map { _ in [] }, others: others)
    return try AnswerModel(memory: ModelMemory(copying: bytes), path: "test")
  }

  private static func messages(_ count: Int) -> [String] {
    var random = RandomQuestions(vocabulary: 150, seed: 12)
    return (0..<count).map { _ in random.question(most: 8) }
  }

  @Test func aShortListIsTheBeginningOfALongOne() throws {
    var retriever = AnswerRetriever(model: try Self.model.get())
    var tokenizer = Tokenizer()
    var listed = 0
    for message in Self.messages(300) {
      tokenizer.tokenize(message)
      let long = retriever.ranking(of: tokenizer, limit: 16)
      listed += long.candidates.count
      for limit in 1...5 {
        let short = retriever.ranking(of: tokenizer, limit: limit)
        #expect(short.candidates == Array(long.candidates.prefix(limit)), "\(message)")
        #expect(short.outcome == long.outcome, "\(message)")
      }
    }
    #expect(listed > 1_000)
  }

  @Test func aPhrasingFindsItsQuestionAndItself() throws {
    let model = try Self.model.get()
    var retriever = AnswerRetriever(model: model)
    var tokenizer = Tokenizer()
    var right = 0
    for phrasing in 0..<model.phrasingCount {
      tokenizer.tokenize(model.text(of: phrasing))
      let best = try #require(retriever.ranking(of: tokenizer, limit: 1).candidates.first)
      if model.text(of: best.phrasing) == model.text(of: phrasing) { right += 1 }
    }
    #expect(right * 10 > model.phrasingCount * 9)
  }

  @Test func everyQuestionComesWithAPhrasingOfItsOwn() throws {
    let model = try Self.model.get()
    var retriever = AnswerRetriever(model: model)
    var tokenizer = Tokenizer()
    for message in Self.messages(100) {
      tokenizer.tokenize(message)
      // The last of so many are too far off to be compared phrasing by phrasing.
      for candidate in retriever.ranking(of: tokenizer, limit: 40).candidates {
        let question = try #require(Self.questions.first { $0.name == candidate.question })
        #expect(question.phrasings.map(\.text).contains(model.text(of: candidate.phrasing)))
      }
    }
  }

  @Test func aModelWithoutQuestionsFindsNothing() throws {
    let bytes = AnswerTrainer(threads: 1).train([], evidence: [], others: [])
    let model = try AnswerModel(memory: ModelMemory(copying: bytes), path: "test")
    var retriever = AnswerRetriever(model: model)
    var tokenizer = Tokenizer()
    tokenizer.tokenize("退款 refund")
    #expect(retriever.ranking(of: tokenizer, limit: 3) == .none)
  }

  private static func question(_ name: String, _ text: String) -> QuestionDefinition {
    let location = SourceLocation(file: "faq.yaml")
    return QuestionDefinition(
      name: QuestionName(rawValue: name), location: location,
      phrasings: [.init(text: text, language: .en, location: location)])
  }

  /// As lines have that were converted to those of Windows twice.
  @Test func aNameMayEndInACarriageReturn() throws {
    let questions = [Self.question("x\r", "退款 refund"), Self.question("y", "发票")]
    let bytes = AnswerTrainer(threads: 1).train(questions, evidence: [[], []], others: [])
    let model = try AnswerModel(memory: ModelMemory(copying: bytes), path: "test")
    #expect(model.questions == questions.map(\.name))
  }

  @Test func questionsWithoutAFeatureAreFoundByNobody() throws {
    let bytes = AnswerTrainer(threads: 1).train(
      [Self.question("!", "?")], evidence: [["!"]], others: [])
    let model = try AnswerModel(memory: ModelMemory(copying: bytes), path: "test")
    var retriever = AnswerRetriever(model: model)
    var tokenizer = Tokenizer()
    tokenizer.tokenize("退款 refund")
    #expect(retriever.ranking(of: tokenizer, limit: 3) == .none)
  }

  @Test func sharedFeaturesChangeNothing() throws {
    let model = try Self.model.get()
    var retriever = AnswerRetriever(model: model)
    var tokenizer = Tokenizer()
    let examples = Self.messages(80).enumerated().map { number, text in
      LabelledText(text: text + "订单", label: IntentName(rawValue: "intent\(number % 4)"))
    }
    let intents = try IntentModel(
      memory: ModelMemory(copying: IntentTrainer(threads: 1).train(examples)), path: "test")
    var classifier = IntentClassifier(model: intents, rejectedShare: 0.05)
    for message in Self.messages(100) {
      tokenizer.tokenize(message)
      _ = classifier.ranking(of: tokenizer, limit: 1)
      let shared = retriever.ranking(of: tokenizer, rankedBy: classifier, limit: 3)
      #expect(shared == retriever.ranking(of: tokenizer, limit: 3))
    }
  }
}
