import KefuText
import KefuUnderstanding
import KefuValues

/// A training set small enough to read: eight intents of a shop with eight examples each, half Chinese, half English, and
/// ten foreign messages.
enum SmallStore {
  static let intents: [(name: String, examples: [String])] = [
    (
      "track_order",
      [
        "我的快递到哪了", "订单A10023发货了吗", "包裹怎么还没到", "查一下物流", "where is my order",
        "track my parcel please", "has order A10023 shipped yet", "my package hasn't arrived",
      ]
    ),
    (
      "refund_status",
      [
        "退款什么时候到账", "我的退款还没收到", "钱退了吗", "退款进度查询", "when will I get my refund",
        "my refund hasn't come", "refund status please", "have you sent the money back",
      ]
    ),
    (
      "return_item",
      [
        "我想退货", "怎么申请退货", "不喜欢可以退吗", "七天无理由怎么退", "I want to return these shoes",
        "how do I send this back", "can I return an item", "start a return please",
      ]
    ),
    (
      "change_address",
      [
        "改一下收货地址", "地址填错了", "能换个地址吗", "寄到公司可以吗", "change my delivery address",
        "I typed the wrong address", "ship it to another address", "update my address please",
      ]
    ),
    (
      "cancel_order",
      [
        "取消订单", "我不想要了", "帮我取消A20011", "拍错了怎么取消", "cancel my order",
        "I don't want it anymore", "please cancel A20011", "can't I cancel it",
      ]
    ),
    (
      "ask_price",
      [
        "这个多少钱", "有优惠吗", "能便宜点吗", "50块卖不卖", "how much is it", "any discounts today",
        "what's the price of this bag", "can you do 50 dollars",
      ]
    ),
    (
      "greet",
      [
        "你好", "在吗", "您好呀", "早上好", "hello there", "hi", "good morning", "anybody here",
      ]
    ),
    (
      "thank",
      [
        "谢谢", "太感谢了", "多谢帮忙", "辛苦啦", "thanks a lot", "thank you", "cheers mate",
        "much appreciated",
      ]
    ),
  ]

  static let foreign = [
    "今天天气怎么样", "讲个笑话", "谁是美国总统", "附近有什么电影院", "世界杯谁赢了", "what's the weather like",
    "tell me a joke", "who won the world cup", "translate hello into French", "play some music",
  ]

  static let inScope: [LabelledText] = intents.flatMap { intent in
    intent.examples.map {
      LabelledText(text: $0, label: IntentName(rawValue: intent.name))
    }
  }

  static let examples: [LabelledText] =
    inScope + foreign.map { LabelledText(text: $0, label: .outOfScope) }

  /// Trained once.
  static let bytes = IntentTrainer(dictionary: dictionary, threads: 1).train(examples)

  static let dictionary = UserDictionary(words: [
    DictionaryWord(text: "顺丰", wordClass: "carrier"),
    DictionaryWord(text: "dhl", wordClass: "carrier"), DictionaryWord(text: "收货地址"),
  ])

  static func model(_ bytes: [UInt8] = bytes) throws -> IntentModel {
    try IntentModel(memory: ModelMemory(copying: bytes), path: "small.model")
  }
}
