import KefuTestSupport
import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// What a message is read as, and that nothing a customer types breaks it.
@Suite struct MessageReaderTests {
  private func reading(
    of text: String
  ) throws -> (text: String, rewrites: [(String, String, Rewrite.Reason)])? {
    var tokenizer = Tokenizer()
    var reader = MessageReader(model: try SmallReading.model())
    tokenizer.tokenize(text)
    guard reader.read(tokenizer) else { return nil }
    var rewrites: [(String, String, Rewrite.Reason)] = []
    for rewrite in reader.rewrites {
      rewrites.append(
        (tokenizer.text.text(of: rewrite.range), reader.replacement(of: rewrite), rewrite.reason))
    }
    return (String(decoding: reader.rewritten, as: UTF8.self), rewrites)
  }

  @Test(
    "Every reason is told with what was typed and what it is read as",
    arguments: [
      ("我要退宽", "退宽", "退款", Rewrite.Reason.homophone),
      ("定单什么时候发货", "定单", "订单", .homophone),
      ("我要tuikuan", "tuikuan", "退款", .pinyin),
      ("wo yao tui kuan", "wo yao tui kuan", "我要退款", .pinyin),
      ("yhq怎么用", "yhq", "优惠券", .pinyin),
      ("where is my oredr", "oredr", "order", .spelling),
      ("i want a refnd", "refnd", "refund", .spelling),
      ("whereismyorder", "whereismyorder", "where is my order", .joined),
      ("cancel my or der", "or der", "order", .joined),
      ("點解要退款", "点解", "为什么", .regional),
      ("折價券怎麼用", "折价券", "优惠券", .regional),
    ])
  func reasons(text: String, typed: String, read: String, reason: Rewrite.Reason) throws {
    let rewrites = try #require(try reading(of: text)).rewrites
    #expect(rewrites.count == 1)
    #expect(rewrites.first?.0 == typed)
    #expect(rewrites.first?.1 == read)
    #expect(rewrites.first?.2 == reason)
  }

  @Test(
    "Known, foreign and unreadable words stay",
    arguments: [
      "", " ", "我要退款", "系数", "唔，我想想", "where is my order", "the bluetooth weather", "wo",
      "小米手机", "xyzzyx qqq", "don't", "order A10023",
    ])
  func kept(text: String) throws { #expect(try reading(of: text) == nil) }

  @Test("A span of the reading leads back to the message")
  func spans() throws {
    var tokenizer = Tokenizer()
    var reader = MessageReader(model: try SmallReading.model())
    tokenizer.tokenize("请问我要tuikuan好吗")
    let isRead = reader.read(tokenizer)
    let text = String(decoding: reader.rewritten, as: UTF8.self)
    #expect(isRead)
    #expect(text == "请问我要退款好吗")
    let expected = [4..<6: "tuikuan", 0..<4: "请问我要", 6..<8: "好吗", 7..<99: "吗", 50..<99: ""]
    for (scalars, words) in expected {
      let behind = tokenizer.text.text(of: reader.units(behind: scalars))
      #expect(behind == words, "\(scalars)")
    }
  }

  @Test("Whatever is typed, rewrites ascend, lie in the text and are the same in a used reader")
  func anyText() throws {
    let model = try SmallReading.model()
    var tokenizer = Tokenizer()
    var used = MessageReader(model: model)
    var generator = SplitMix64(seed: 41)
    let scalars = Array(
      "退款宽推快递弟发票飘嘅咗唔冇係點解訂單abcdeinoprtuwyz'’ 01,。!?😀\u{200B}\u{10FFFF}é".unicodeScalars)
    var texts = naughtyStrings
    for _ in 0..<3000 {
      texts.append(randomString(from: scalars, maximumLength: 40, using: &generator))
    }
    for text in texts {
      tokenizer.tokenize(text)
      let isRead = used.read(tokenizer)
      let rewrites = used.rewrites
      let count = tokenizer.text.count
      var end = 0
      for rewrite in rewrites {
        #expect(rewrite.range.lowerBound >= end && !rewrite.range.isEmpty)
        end = rewrite.range.upperBound
      }
      #expect(end <= count)
      var fresh = MessageReader(model: model)
      let isReadAfresh = fresh.read(tokenizer)
      let afresh = fresh.rewrites
      #expect(isReadAfresh == isRead)
      #expect(afresh == rewrites)
      if isRead {
        let same = fresh.rewritten.elementsEqual(used.rewritten)
        #expect(same)
      }
    }
  }

  @Test("A page of anything is read in time that its length bounds", .timeLimit(.minutes(1)))
  func longTexts() throws {
    var tokenizer = Tokenizer()
    var reader = MessageReader(model: try SmallReading.model())
    for piece in ["woyaotuikuan ", "refnd ", "whereismyorder", "退宽", "嘅", "re fund ", "xi'an"] {
      tokenizer.tokenize(String(repeating: piece, count: 20_000))
      _ = reader.read(tokenizer)
    }
  }

  @Test("A reader of no examples reads nothing but the tables")
  func emptyModel() throws {
    let bytes = ReadingModel.bytes(texts: [], dictionaryWords: [], dictionary: .empty)
    var reader = MessageReader(model: try SmallReading.model(bytes))
    var tokenizer = Tokenizer()
    for text in ["我要退宽", "where is my oredr", "woyaotuikuan"] {
      tokenizer.tokenize(text)
      let isRead = reader.read(tokenizer)
      #expect(!isRead)
    }
  }
}
