import Kefu
import KefuAuthoring
import KefuUnderstanding
import KefuValues
import Testing

/// The store's questions, on paraphrases and on messages that none of them answers; all kept out of training.
@Suite struct AnswerTests {
  private func results(_ language: String) throws -> AnswerMetrics {
    let parser = try ShippedStore.assistant.makeParser()
    return AnswerMetrics(
      try ShippedStore.fixture("Answers/\(language).tsv").nonEmptyLines.map { row in
        let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
        try #require(columns.count == 2, "\(row)")
        let ranking = parser.answers(to: columns[1], limit: 500)
        let isAnswerable = columns[0] != "none"
        return AnswerMetrics.Result(
          rank: ranking.candidates.firstIndex {
            isAnswerable && $0.question.rawValue == columns[0]
          }, isAnswerable: isAnswerable, outcome: ranking.outcome,
          score: ranking.candidates.first?.score ?? 0)
      })
  }

  @Test("paraphrases find their question, and what nothing answers is not answered")
  func heldOutMessages() throws {
    let floors = ["zh": (recall: 0.83, recallAt5: 0.95), "en": (recall: 0.76, recallAt5: 0.91)]
    for (language, floor) in floors {
      let metrics = try results(language)
      #expect(metrics.answerable >= 200 && metrics.unanswerable >= 200)
      #expect(metrics.recallAt1 >= floor.recall, "\(language): \(metrics)")
      #expect(metrics.recallAt5 >= floor.recallAt5, "\(language): \(metrics)")
      #expect(metrics.answerPrecision >= 0.6, "\(language): \(metrics)")
      #expect(metrics.refused >= 0.4, "\(language): \(metrics)")
    }
  }

  @Test("a phrasing of the files is answered with its question")
  func phrasingsAreAnswered() throws {
    let assistant = try ShippedStore.assistant
    let parser = assistant.makeParser()
    var wrong: [String] = []
    var count = 0
    for question in try ShippedStore.definition.questions {
      for phrasing in question.phrasings {
        count += 1
        let best = parser.answers(to: phrasing.text, limit: 1).candidates.first
        if best?.question != question.name { wrong.append(phrasing.text) }
      }
    }
    #expect(count > 2000)
    #expect(Double(wrong.count) < 0.01 * Double(count), "\(wrong.prefix(20))")
  }

  @Test("an answer is given in the customer's language, and only while it holds")
  func answersAreReplies() async throws {
    let assistant = try ShippedStore.assistant
    let questions = try ShippedStore.definition.questions
    let dated = try #require(questions.first { $0.validUntil != nil })
    let until = try #require(dated.validUntil)
    let text = dated.phrasings[0].text
    func reply(on day: String) async throws -> String? {
      let time = try #require(Instant("\(day)T10:00:00+08:00"))
      let turn = await assistant.respond(
        to: Message(text, at: time), in: Conversation(id: "u"))
      return turn.replies.first?.name
    }
    let name = dated.name.reply.rawValue
    #expect(try await reply(on: until.text) == name)
    #expect(try await reply(on: "2031-01-01") != name)
    let english = await assistant.respond(
      to: Message("can i pay with paypal"), in: Conversation(id: "u"))
    #expect(english.replies.first?.name == "faq/international_paypal")
    #expect(english.replies.first?.language == .en)
    let chinese = await assistant.respond(
      to: Message("能用paypal付款吗 我在国外"), in: Conversation(id: "u"))
    #expect(chinese.replies.first?.language == .zh)
  }
}
