import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

/// The stages of understanding as a parser has them, each callable on its own.
final class Parts {
  private let normalizer = Normalizer()
  private var buffer = TextBuffer()
  private var tokenizer: Tokenizer
  private var extractor: FeatureExtractor
  private var classifier: IntentClassifier
  private var recognizer: EntityRecognizer
  private var reader: MessageReader?
  private var sentimentAnalyzer: SentimentAnalyzer?
  private var answerRetriever: AnswerRetriever?
  private let parser: MessageParser

  init(_ models: ParserModels) {
    tokenizer = Tokenizer(dictionary: models.dictionary)
    extractor = FeatureExtractor(settings: models.intents.featureSettings)
    classifier = IntentClassifier(model: models.intents, rejectedShare: models.rejectedShare)
    recognizer = EntityRecognizer(authored: models.entities, edits: models.entityEdits)
    if let reading = models.reading { reader = MessageReader(model: reading) }
    if let sentiment = models.sentiment {
      sentimentAnalyzer = SentimentAnalyzer(model: sentiment)
    }
    if let answers = models.answers { answerRetriever = AnswerRetriever(model: answers) }
    parser = MessageParser(models)
  }

  func normalize(_ message: UnsafeBufferPointer<UInt8>) -> Int {
    normalizer.normalize(message, into: &buffer)
    return buffer.count
  }

  func tokenize(_ message: UnsafeBufferPointer<UInt8>) -> Int {
    tokenizer.tokenize(message)
    return tokenizer.tokens.count
  }

  func read() -> Int { reader?.read(tokenizer) == true ? 1 : 0 }

  func featurize() -> Int {
    extractor.extract(from: tokenizer)
    return extractor.count
  }

  func rank() -> Int { classifier.ranking(of: tokenizer, limit: 3).candidates.count }

  func recognize(_ message: UnsafeBufferPointer<UInt8>) -> Int {
    recognizer.entities(in: tokenizer, message: message, at: nil).count
  }

  func judge(_ message: UnsafeBufferPointer<UInt8>) -> Int {
    sentimentAnalyzer?.sentiment(of: tokenizer, message: message).score == 0 ? 1 : 0
  }

  /// The questions of the message that was ranked last.
  func answer() -> Int {
    answerRetriever?.ranking(of: tokenizer, rankedBy: classifier, limit: MessageParser.answerLimit)
      .candidates.count ?? 0
  }

  func parse(_ message: UnsafeBufferPointer<UInt8>) -> Int {
    parser.parse(message, limit: 3).ranking.candidates.count
  }
}
