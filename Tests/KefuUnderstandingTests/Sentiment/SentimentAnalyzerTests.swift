import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// What holds for every message, however hostile.
@Suite struct SentimentAnalyzerTests {
  private func checkLaws(_ messages: [String]) throws {
    let model = try SmallMood.model()
    var analyzer = SentimentAnalyzer(model: model)
    var other = SentimentAnalyzer(model: model)
    var tokenizer = Tokenizer()
    for message in messages {
      var message = message
      message.withUTF8 { bytes in
        tokenizer.tokenize(bytes)
        let sentiment = analyzer.sentiment(of: tokenizer, message: bytes)
        #expect((-1...1).contains(sentiment.score))
        // What was read before leaves no trace.
        let explanation = other.explanation(of: tokenizer, message: bytes)
        #expect(explanation.sentiment == sentiment)
        checkSums(explanation)
        let scalars = tokenizer.text.scalarCount
        for range in explanation.words.map(\.source) + explanation.grams.map(\.source) {
          #expect(range.lowerBound >= 0 && range.upperBound <= scalars && !range.isEmpty)
        }
      }
    }
  }

  private func checkSums(_ explanation: SentimentExplanation) {
    for evidence in [explanation.opinion, explanation.praise, explanation.anger] {
      #expect(abs(evidence.terms.reduce(0) { $0 + $1.contribution } - evidence.sum) < 1e-9)
      #expect((0...1).contains(evidence.probability))
    }
    #expect(abs(explanation.scoreOfParts - explanation.sentiment.score) < 1e-12)
    let ofGrams = explanation.praise.terms.reduce(0) { sum, term in
      switch term.sign {
      case .positiveNGrams, .neutralNGrams, .negativeNGrams, .angryNGrams: sum + term.contribution
      default: sum
      }
    }
    #expect(abs(explanation.grams.reduce(0) { $0 + $1.contribution } - ofGrams) < 1e-4)
  }

  @Test("Laws hold on examples and naughty strings") func laws() throws {
    try checkLaws(
      SmallMood.examples.map(\.text) + naughtyStrings + naughtyStrings.map { "不好\($0)good but" })
  }

  @Test("Laws hold on random text") func randomText() throws {
    var generator = SplitMix64(seed: 47)
    let alphabet: [Unicode.Scalar] = Array(
      "ab GOD bad not'st.-!?,不很好但是差吗。！呵　Ａé\u{301}\u{200D}😡👍🏽กあ한\u{0}𠮷".unicodeScalars)
    try checkLaws(
      (0..<400).map { _ in randomString(from: alphabet, maximumLength: 60, using: &generator) })
  }

  @Test("Laws hold on long messages") func longMessages() throws {
    try checkLaws([
      String(repeating: "但是不好", count: 5000), String(repeating: "not very good, but ", count: 3000),
      String(repeating: "好", count: 9000), String(repeating: "!?", count: 9000),
      String(repeating: "x", count: 9000), String(repeating: "A", count: 9000),
      String(repeating: "don't ", count: 5000),
    ])
  }

  @Test("The score's sign is that of the evidence of praise, and texts with evidence are not 0")
  func sign() throws {
    var analyzer = SentimentAnalyzer(model: try SmallMood.model())
    var tokenizer = Tokenizer()
    for message in ["很好", "太差了", "good", "bad", "不太好", "It's ok", "呵呵"] {
      tokenizer.tokenize(message)
      let explanation = analyzer.explanation(of: tokenizer)
      #expect(explanation.sentiment.score != 0)
      #expect(explanation.sentiment.score.sign == explanation.praise.sum.sign)
    }
  }

  @Test("A model knows its examples") func knowsItsExamples() throws {
    let metrics = SentimentMetrics(
      SentimentEvaluation.judgements(
        of: SmallMood.examples, model: try SmallMood.model(), dictionary: .empty))
    #expect(metrics.accuracy > 0.7)
  }

  @Test("The same data gives the same bytes on any number of threads", arguments: [2, 3, 8])
  func threads(count: Int) {
    #expect(SentimentTrainer(threads: count).train(SmallMood.examples) == SmallMood.bytes)
  }

  @Test("The digest depends on the examples, their domains, the words and the dictionary")
  func digest() throws {
    let trainer = SentimentTrainer(threads: 1)
    let digest = trainer.digest(of: SmallMood.examples)
    #expect(try SmallMood.model().dataDigest == digest)
    var examples = SmallMood.examples
    examples[3].domain = nil
    #expect(trainer.digest(of: examples) != digest)
    let word = LexiconWord(text: "绝绝子", valence: 2.5)
    #expect(
      SentimentTrainer(words: [word], threads: 1).digest(of: SmallMood.examples) != digest)
  }

  @Test("A shop's own word replaces the lexicon's") func ownWords() throws {
    func valence(_ words: [LexiconWord]) throws -> Double? {
      let bytes = SentimentTrainer(words: words, threads: 1).train(SmallMood.examples)
      var analyzer = SentimentAnalyzer(model: try SmallMood.model(bytes))
      var tokenizer = Tokenizer()
      tokenizer.tokenize("good")
      return analyzer.explanation(of: tokenizer).words.first?.valence
    }
    #expect(try (valence([]) ?? 0) > 0)
    #expect(try valence([LexiconWord(text: "good", valence: -3)]) == -3)
  }

  @Test("Any mixture of examples trains", arguments: [0, 1, 2, 11, 25])
  func fewExamples(count: Int) throws {
    let bytes = SentimentTrainer(threads: 2).train(Array(SmallMood.examples.prefix(count)))
    var analyzer = SentimentAnalyzer(model: try SmallMood.model(bytes))
    var tokenizer = Tokenizer()
    tokenizer.tokenize("很好")
    #expect(analyzer.sentiment(of: tokenizer).score.isFinite)
  }
}
