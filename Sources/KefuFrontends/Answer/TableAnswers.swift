import Kefu
import KefuText
package import KefuUnderstanding
package import KefuValues

/// Answers questions from a table of a size that is searched whole: a judge says what a match is worth.
package struct SmallTable: ~Copyable {
  /// A larger table is searched through an index, and its scores are not probabilities.
  package static let limit = 20_000

  private var retriever: AnswerRetriever
  private var tokenizer = Tokenizer()
  private let answers: [QuestionName: String]

  /// The bytes of a model of the table; with an encoder, meaning is added to words.
  package static func model(
    of table: QuestionTable, embedding: (any TextEmbedding)? = nil, threads: Int
  ) -> [UInt8] {
    var questions: [QuestionDefinition] = []
    var evidence: [[String]] = []
    var numbers: [String: Int] = [:]
    for row in 0..<table.count {
      let id = table.id(row)
      let location = SourceLocation(file: "table", line: row + 1)
      let phrasing = QuestionDefinition.Phrasing(
        text: table.question(row), language: .zh, location: location)
      if let number = numbers[id] {
        questions[number].phrasings.append(phrasing)
      } else {
        numbers[id] = questions.count
        questions.append(
          QuestionDefinition(
            name: QuestionName(rawValue: id), location: location, phrasings: [phrasing]))
        evidence.append([table.answer(row)])
      }
    }
    return AnswerTrainer(embedding: embedding, threads: threads)
      .train(questions, evidence: evidence, others: [])
  }

  /// Opens the model of a table; without the encoder that it was made with, words alone count.
  package init(
    _ table: QuestionTable, model: [UInt8], embedding: (any TextEmbedding)? = nil
  ) throws(ModelError) {
    retriever = AnswerRetriever(
      model: try AnswerModel(memory: ModelMemory(copying: model), path: "table"),
      embedding: embedding)
    var answers: [QuestionName: String] = [:]
    for row in 0..<table.count {
      let name = QuestionName(rawValue: table.id(row))
      if answers[name] == nil { answers[name] = table.answer(row) }
    }
    self.answers = answers
  }

  package mutating func matches(of text: String, limit: Int) -> AnswerMatches {
    tokenizer.tokenize(text)
    let ranking = retriever.ranking(of: tokenizer, limit: limit)
    return AnswerMatches(
      outcome: ranking.outcome,
      matches: ranking.candidates.map { candidate in
        AnswerMatches.Match(
          id: candidate.question.rawValue, score: candidate.score,
          question: retriever.model.text(of: candidate.phrasing),
          answer: answers[candidate.question] ?? "")
      })
  }
}

/// Answers questions from a table of up to hundreds of millions, through an index.
package struct LargeTable: ~Copyable {
  private let table: QuestionTable
  private var searcher: QuestionSearcher
  private var tokenizer = Tokenizer()

  package init(_ table: QuestionTable, index: QuestionIndex) {
    self.table = table
    searcher = QuestionSearcher(index: index)
  }

  package mutating func matches(of text: String, limit: Int) -> AnswerMatches {
    tokenizer.tokenize(text)
    let found = searcher.search(tokenizer, limit: limit, distinctGroups: true)
    return AnswerMatches(
      outcome: nil,
      matches: found.map { match in
        AnswerMatches.Match(
          id: table.id(match.question), score: Double(match.score),
          question: table.question(match.question), answer: table.answer(match.question))
      })
  }
}

/// What is found for a message.
package struct AnswerMatches: Sendable {
  package struct Match: Sendable {
    package var id: String
    /// A probability, or with an index the BM25 score.
    package var score: Double
    /// The phrasing that resembles the message most.
    package var question: String
    package var answer: String

    package init(id: String, score: Double, question: String, answer: String) {
      self.id = id
      self.score = score
      self.question = question
      self.answer = answer
    }
  }

  /// `nil` if scores are no probabilities.
  package var outcome: AnswerRanking.Outcome?
  package var matches: [Match]

  package init(outcome: AnswerRanking.Outcome?, matches: [Match]) {
    self.outcome = outcome
    self.matches = matches
  }

  /// One line of JSON.
  package func json(text: String) -> [UInt8] {
    var object = JSONObject()
    object.string("text", text)
    if let outcome { object.string("outcome", outcome.rawValue) }
    object.objects("answers", matches) { match, figures in
      figures.string("id", match.id)
      figures.decimal("score", match.score)
      figures.string("question", match.question)
      figures.string("answer", match.answer)
    }
    return object.bytes + [0x0A]
  }
}
