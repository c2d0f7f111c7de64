import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// Edits take effect at once and change nothing else.
@Suite struct QuestionIndexEditTests {
  private func index(_ texts: [String], groups: [UInt32] = []) throws -> QuestionIndex {
    let bytes = QuestionIndexBuilder.bytes(of: QuestionTexts(texts, groups: groups))
    return try QuestionIndex(memory: ModelMemory(copying: bytes), path: "test")
  }

  @Test(
    "an edited index scores like an index of all, with the average length that it was made with")
  func editsEqualExhaustiveSearch() throws {
    for (seed, size) in [0, 1, 50, 3000].enumerated() {
      var random = RandomQuestions(vocabulary: 200, seed: UInt64(seed))
      let texts = (0..<size).map { _ in random.question(most: 8) }
      let base = try index(texts)
      var edits = QuestionIndexEdits(of: base)
      var exhaustive = ExhaustiveSearch(averageLength: base.averageLength)
      for (number, text) in texts.enumerated() { exhaustive.add(text, group: number) }
      var tokenizer = Tokenizer()
      for round in 0..<1200 {
        let text = random.question(most: 8)
        tokenizer.tokenize(text)
        let group = random.number(in: 0...3000)
        let number = try edits.add(tokenizer, group: group)
        #expect(number == size + round)
        exhaustive.add(text, group: group)
        if round % 3 == 0 {
          let removed = random.number(in: 0...(size + round))
          edits.remove(question: removed)
          #expect(!edits.contains(question: removed))
          exhaustive.remove(removed)
        }
        guard round % 100 == 99 else { continue }
        var searcher = QuestionSearcher(edits: edits)
        for distinctGroups in [false, true] {
          let query = random.question(most: 10)
          tokenizer.tokenize(query)
          let found = searcher.search(tokenizer, limit: 10, distinctGroups: distinctGroups)
          let expected = exhaustive.search(query, limit: 10, distinctGroups: distinctGroups)
          #expect(found == expected)
        }
      }
      #expect(edits.count == size + 1200)
    }
  }

  @Test("a copy keeps what it had")
  func editsAreValues() throws {
    var tokenizer = Tokenizer()
    var edits = QuestionIndexEdits(of: try index(["where is my order", "order 退款"]))
    let before = edits
    tokenizer.tokenize("order cancelled")
    let number = try edits.add(tokenizer, group: 2)
    edits.remove(question: 0)
    tokenizer.tokenize("order")
    var searcher = QuestionSearcher(edits: edits)
    var found = searcher.search(tokenizer, limit: 10)
    #expect(Set(found.map(\.question)) == [1, number])
    searcher = QuestionSearcher(edits: before)
    found = searcher.search(tokenizer, limit: 10)
    #expect(Set(found.map(\.question)) == [0, 1])
  }

  @Test("a group goes with all its phrasings, added ones too")
  func groupsAreRemoved() throws {
    var tokenizer = Tokenizer()
    var edits = QuestionIndexEdits(
      of: try index(["return shoes", "return a shirt", "return policy"], groups: [4, 7, 4]))
    tokenizer.tokenize("return window")
    let number = try edits.add(tokenizer, group: 4)
    #expect(edits.contains(question: number))
    let removed1 = edits.remove(group: 4)
    #expect(removed1 == 3)
    let removed2 = edits.remove(group: 4)
    #expect(removed2 == 0)
    tokenizer.tokenize("return")
    var searcher = QuestionSearcher(edits: edits)
    let found = searcher.search(tokenizer, limit: 10)
    #expect(found.map(\.group) == [7])
  }

  @Test("what is not there cannot be removed")
  func unknownQuestionsAreNotRemoved() throws {
    var edits = QuestionIndexEdits(of: try index(["a question"]))
    let removed3 = edits.remove(question: -1)
    #expect(!removed3)
    let removed4 = edits.remove(question: 1)
    #expect(!removed4)
    let removed5 = edits.remove(question: 0)
    #expect(removed5)
    let removed6 = edits.remove(question: 0)
    #expect(!removed6)
    #expect(!edits.contains(question: 0))
  }
}
