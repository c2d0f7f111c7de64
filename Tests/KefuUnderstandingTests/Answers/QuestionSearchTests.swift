import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// A search finds what scoring every question would.
@Suite struct QuestionSearchTests {
  private func index(_ texts: [String], groups: [UInt32] = [], threads: Int = 1) throws
    -> QuestionIndex
  {
    let bytes = QuestionIndexBuilder.bytes(
      of: QuestionTexts(texts, groups: groups), threads: threads)
    return try QuestionIndex(memory: ModelMemory(copying: bytes), path: "test")
  }

  private func check(
    _ texts: [String], groups: [UInt32] = [], queries: [String], limits: [Int] = [1, 10]
  ) throws {
    let index = try index(texts, groups: groups)
    try index.checkContents()
    #expect(index.count == texts.count)
    var searcher = QuestionSearcher(index: index)
    var exhaustive = ExhaustiveSearch(averageLength: index.averageLength)
    for (number, text) in texts.enumerated() {
      exhaustive.add(text, group: groups.isEmpty ? number : Int(groups[number]))
    }
    var tokenizer = Tokenizer()
    for query in queries {
      tokenizer.tokenize(query)
      for limit in limits {
        for distinctGroups in groups.isEmpty ? [false] : [false, true] {
          let expected = exhaustive.search(query, limit: limit, distinctGroups: distinctGroups)
          let found = searcher.search(tokenizer, limit: limit, distinctGroups: distinctGroups)
          #expect(found == expected, "\(query), \(limit) of \(texts.count)")
        }
      }
    }
  }

  @Test("many small indexes, with ties, empty questions and groups")
  func smallIndexesAgree() throws {
    for seed in 0..<150 {
      var random = RandomQuestions(vocabulary: 1 + seed % 40, seed: UInt64(seed))
      let texts = (0..<random.number(in: 0...200)).map { _ in random.question(most: 1 + seed % 9) }
      let groups = seed % 3 == 0 ? [] : texts.map { _ in UInt32(random.number(in: 0...20)) }
      let queries = (0..<8).map { _ in random.question(most: 12) }
      try check(texts, groups: groups, queries: queries, limits: [1, 3, 10, 1000])
    }
  }

  @Test("lists of all forms: single, few, keys and bits, over several chunks of one length")
  func aLargeIndexAgrees() throws {
    var random = RandomQuestions(vocabulary: 3000, seed: 7)
    let texts = (0..<70_000).map { number in
      number % 3 == 0
        ? "\(random.word()) \(random.word()) \(random.word())" : random.question(most: 9)
    }
    let queries = (0..<60).map { _ in random.question(most: 12) }
    try check(texts, queries: queries, limits: [10])
  }

  @Test("one term again and again, nothing at all, and all questions equal")
  func hostileIndexesAgree() throws {
    let repeated = String(repeating: "order ", count: 400)
    let queries = ["order", repeated, "", "!!!", "退", "退退退退", "order 退款 refund"]
    try check([], queries: queries)
    try check([""], queries: queries)
    try check(Array(repeating: "", count: 100), queries: queries)
    try check(Array(repeating: "order 退款", count: 40_000), queries: queries)
    try check([repeated, "order", "order order", repeated + "x", "退退退退退退"], queries: queries)
    try check(naughtyStrings, queries: naughtyStrings)
  }

  @Test("a page of text is searched by its weightiest terms")
  func aLongMessageIsSearched() throws {
    var random = RandomQuestions(vocabulary: 4000, seed: 3)
    var searcher = QuestionSearcher(
      index: try index((0..<3000).map { _ in random.question(most: 12) } + ["zebra"]))
    var tokenizer = Tokenizer()
    tokenizer.tokenize((0..<5000).map { _ in random.word() }.joined(separator: " ") + " zebra")
    let found = searcher.search(tokenizer, limit: 4000)
    #expect(found.contains { $0.question == 3000 })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test("the bytes do not depend on threads")
  func threadsChangeNothing() {
    var random = RandomQuestions(vocabulary: 2000, seed: 11)
    let texts = QuestionTexts((0..<20_000).map { _ in random.question(most: 10) })
    let one = QuestionIndexBuilder.bytes(of: texts, threads: 1)
    #expect(QuestionIndexBuilder.bytes(of: texts, threads: 2) == one)
    #expect(QuestionIndexBuilder.bytes(of: texts, threads: 7) == one)
  }

  @Test("a stem, a short form and a script find each other")
  func termsAreNormalised() throws {
    var searcher = QuestionSearcher(
      index: try index(["where are my orders", "i can't pay", "我的訂單到哪了", "fees"]))
    var tokenizer = Tokenizer()
    for (query, question) in [("Ordering", 0), ("can not pay", 1), ("订单", 2), ("fee", 3)] {
      tokenizer.tokenize(query)
      let found = searcher.search(tokenizer, limit: 1)
      #expect(found.first?.question == question)
    }
  }

  @Test("the gains of the terms add up to the score")
  func explanationsAddUp() throws {
    var random = RandomQuestions(vocabulary: 300, seed: 5)
    var searcher = QuestionSearcher(
      index: try index((0..<20_000).map { _ in random.question(most: 9) }))
    var tokenizer = Tokenizer()
    for _ in 0..<30 {
      let query = random.question(most: 8)
      tokenizer.tokenize(query)
      for match in searcher.search(tokenizer, limit: 3) {
        let found = searcher.explanation(of: match.question, for: tokenizer)
        let explanation = try #require(found)
        #expect(explanation.score == match.score)
        #expect(explanation.terms.reduce(0) { $0 + $1.gain } == match.score)
        #expect(
          explanation.terms.allSatisfy { $0.range.upperBound <= query.unicodeScalars.count })
      }
    }
    for question in [-1, 20_000] {
      let explanation = searcher.explanation(of: question, for: tokenizer)
      #expect(explanation == nil)
    }
  }

  @Test("a question is found when it is asked in other words")
  func changedQuestionsAreFound() throws {
    var random = RandomQuestions(vocabulary: 5000, seed: 13)
    let questions = (0..<20_000).map { _ in (0..<8).map { _ in random.word() } }
    var searcher = QuestionSearcher(
      index: try index(questions.map { $0.joined(separator: " ") }))
    var tokenizer = Tokenizer()
    var found = 0
    for number in stride(from: 0, to: 20_000, by: 100) {
      var words = questions[number]
      words.remove(at: random.number(in: 0...7))
      words[random.number(in: 0...6)] = random.word()
      words.swapAt(0, random.number(in: 0...6))
      tokenizer.tokenize(words.joined(separator: " "))
      if searcher.search(tokenizer, limit: 10).contains(where: { $0.question == number }) {
        found += 1
      }
    }
    #expect(found >= 185, "\(found) of 200")
  }
}
