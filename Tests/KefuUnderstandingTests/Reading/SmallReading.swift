import KefuText
import KefuUnderstanding

/// A reader that knows a few sentences, each said often.
enum SmallReading {
  static let texts: [String] = [
    "我要退款", "退款什么时候到账", "怎么申请退货", "我的快递到哪了", "发票开好了吗", "优惠券怎么用",
    "订单什么时候发货", "帮我取消订单", "地址填错了", "where is my order", "i want a refund please",
    "track my order please", "how do i return this", "change my address please",
    "when will my order be delivered", "cancel my order",
  ].flatMap { Array(repeating: $0, count: 50) }

  static let dictionaryWords = ["小米手机", "bluetooth"]

  static func bytes() -> [UInt8] {
    ReadingModel.bytes(
      texts: texts, dictionaryWords: dictionaryWords,
      dictionary: UserDictionary(words: dictionaryWords.map { DictionaryWord(text: $0) }))
  }

  static func model(_ bytes: [UInt8] = bytes()) throws(ModelError) -> ReadingModel {
    try ReadingModel(memory: ModelMemory(copying: bytes), path: "reading")
  }
}
