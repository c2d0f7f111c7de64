import KefuUnderstanding
import KefuValues

/// Questions whose phrasings have no word in common but those that say nothing; the last synonym of each is in none.
enum SynonymQuestions {
  private static let topics: [(name: String, synonyms: [String])] = [
    ("refund", ["money", "refund", "payout", "cash", "reimbursement"]),
    ("delivery", ["parcel", "shipping", "courier", "dispatch", "consignment"]),
    ("sizes", ["size", "fitting", "measurements", "dimension", "girth"]),
    ("warranty", ["warranty", "guarantee", "repair", "broken", "malfunction"]),
    ("gifts", ["gift", "present", "wrapping", "ribbon", "keepsake"]),
    ("invoices", ["invoice", "receipt", "billing", "tax", "voucher"]),
    ("password", ["password", "login", "account", "locked", "credential"]),
    ("washing", ["wash", "laundry", "detergent", "iron", "rinse"]),
  ]
  private static let sentences: [(before: String, after: String)] = [
    ("how about the ", ""), ("tell me of ", " now"), ("i would like to hear of ", ""), ("", "?"),
  ]
  /// A topic that no question has.
  static let pets = ["dogs", "hound"]

  static let questions: [QuestionDefinition] = topics.map { topic in
    let location = SourceLocation(file: "faq.yaml")
    return QuestionDefinition(
      name: QuestionName(rawValue: topic.name), location: location,
      phrasings: zip(sentences, topic.synonyms).map { sentence, synonym in
        .init(text: sentence.before + synonym + sentence.after, language: .en, location: location)
      })
  }

  static let others: [LabelledText] = [
    "hello there", "good morning", "thanks a lot", "bye now", "who are you", "sing a song",
    "你好", "谢谢", "唱首歌", "再见",
  ].enumerated().map { number, text in
    LabelledText(text: text, label: number % 2 == 0 ? .outOfScope : IntentName(rawValue: "chat"))
  }

  /// Intents that ask for the same things.
  static let examples: [LabelledText] = questions.flatMap { question in
    question.phrasings.map {
      LabelledText(text: $0.text, label: IntentName(rawValue: "ask_\(question.name.rawValue)"))
    }
  }

  /// The synonym that no phrasing has, by question.
  static let unknownWords: [(word: String, question: QuestionName)] = topics.map {
    ($0.synonyms[4], QuestionName(rawValue: $0.name))
  }

  /// Knows the synonyms.
  static func embedding(name: String = "synonyms") -> SynonymEmbedding {
    SynonymEmbedding(
      topics.map(\.synonyms) + [pets, ["hello", "thanks", "chat", "song"]], name: name)
  }

  static func bytes(_ embedding: SynonymEmbedding?, threads: Int = 1) -> [UInt8] {
    AnswerTrainer(embedding: embedding, threads: threads).train(
      questions, evidence: questions.map { _ in [] }, others: others)
  }

  static func model(_ embedding: SynonymEmbedding?) throws -> AnswerModel {
    try AnswerModel(memory: ModelMemory(copying: bytes(embedding)), path: "test")
  }
}
