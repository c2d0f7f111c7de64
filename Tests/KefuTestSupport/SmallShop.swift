/// An assistant of eight intents, trained in a blink: for tests that must not read the shipped store.
public enum SmallShop {
  /// An intent's examples.
  public struct Topic: Sendable {
    /// The intent's name.
    public var intent: String
    /// In Chinese.
    public var zh: [String]
    /// In English.
    public var en: [String]
  }

  /// Its intents and what is none of its business.
  public static let topics: [Topic] = [
    Topic(
      intent: "greet", zh: ["你好", "您好呀", "在吗", "早上好", "哈喽", "嗨 有人吗"],
      en: ["hello", "hi there", "good morning", "hey", "greetings", "good evening to you"]),
    Topic(
      intent: "thank", zh: ["谢谢", "多谢你", "太感谢了", "谢谢你的帮助", "感谢感谢", "谢啦"],
      en: ["thanks", "thank you so much", "many thanks", "thanks a lot", "cheers thanks", "thx"]),
    Topic(
      intent: "track_order",
      zh: ["我的订单到哪了", "快递到哪里了", "查一下物流", "包裹在哪", "我的货到哪儿了", "订单 A10023 到哪了"],
      en: [
        "where is my order", "track my parcel", "where is my package now",
        "order A10023 where is it",
        "can you track my shipment", "where has my parcel got to",
      ]),
    Topic(
      intent: "cancel_order",
      zh: ["取消订单", "我不想要这个订单了", "帮我取消一下订单", "订单可以取消吗", "把那个订单取消掉", "这单取消"],
      en: [
        "cancel my order", "i want to cancel the order", "please cancel order A10023",
        "cancel that purchase", "how do i cancel an order", "stop my order please",
      ]),
    Topic(
      intent: "get_refund",
      zh: ["我要退款", "这件商品可以退货吗", "怎么退货", "把钱退给我", "我想退掉这双鞋", "申请退货退款"],
      en: [
        "i want a refund", "can i return this item", "how do i return it", "give me my money back",
        "i'd like to send these shoes back", "return and refund please",
      ]),
    Topic(
      intent: "best_sellers",
      zh: ["哪款卖得最好", "你们的爆款是什么", "什么产品最畅销", "销量第一的是哪个", "最热卖的商品", "大家都买哪款"],
      en: [
        "what is the best selling product", "what sells best", "your most popular item",
        "which product is the top seller", "what do most people buy", "show me the bestsellers",
      ]),
    Topic(
      intent: "shipping_fee",
      zh: ["运费多少", "邮费怎么算", "包邮吗", "快递费要几块钱", "寄到北京要多少运费", "满多少免运费"],
      en: [
        "how much is shipping", "what does delivery cost", "is shipping free", "postage price",
        "what are the delivery charges", "do i pay for postage",
      ]),
    Topic(
      intent: "contact_human_agent",
      zh: ["转人工", "我要找人工客服", "叫个真人来", "人工服务", "别让机器人回我", "接人工坐席"],
      en: [
        "talk to a human", "i want a real person", "connect me to an agent", "human please",
        "let me speak to someone", "get me a live agent",
      ]),
    Topic(
      intent: "out_of_scope",
      zh: ["今天天气怎么样", "给我讲个笑话", "帮我写首诗", "世界上最高的山", "明天股票会涨吗", "放一首歌听听"],
      en: [
        "what is the weather today", "tell me a joke", "who won the football match",
        "write a poem about rain", "set an alarm for seven", "how tall is mount everest",
      ]),
  ]

  /// All examples as `label<TAB>text` lines; the label of the foreign ones is `oos`.
  public static var labelledLines: String {
    topics.flatMap { topic in
      let label = topic.intent == "out_of_scope" ? "oos" : topic.intent
      return (topic.zh + topic.en).map { "\(label)\t\($0)\n" }
    }.joined()
  }

  /// Messages like those that customers send, none of them an example.
  public static let messages = [
    "订单A10023什么时候到", "where is order A10023", "这个能退吗", "Can I get a refund for this?",
    "哪个卖得最好啊", "what's your best selling item", "要运费吗", "free shipping?", "人工！人工！",
    "agent please", "谢谢亲", "thank you very much", "你好呀", "hi", "👍", "A10023", "12345", "",
    "讲个笑话吧", "tell me another joke", "我想 cancel 这个 order", "\"quoted\" \\ back\tslash",
  ]

  /// Writes the assistant's folder.
  ///
  /// - Parameters:
  ///   - folder: Where `intents/` and `dialogues/` come.
  ///   - mark: A word that stands in every reply of a rule.
  ///   - encoder: The path of the encoder that its settings name.
  /// - Throws: What writing a file throws.
  public static func write(to folder: String, mark: String = "mark", encoder: String? = nil) throws
  {
    for topic in topics {
      try KefuTestSupport.write(
        "intent: \(topic.intent)\nexamples:\n  zh: |\n\(list(topic.zh))  en: |\n\(list(topic.en))",
        to: "\(folder)/intents/\(topic.intent).yaml")
    }
    try KefuTestSupport.write(
      "rules:\n" + topics.map { rule(for: $0, mark: mark) }.joined(),
      to: "\(folder)/dialogues/rules/all.yaml")
    for (name, zh, en) in [
      ("greeting", "欢迎光临，我是客服。", "Welcome, I am the assistant."),
      ("fallback", "没听懂，请换个说法。", "Sorry, please say that again."),
    ] {
      try KefuTestSupport.write(
        "behaviour: \(name)\nreply:\n  zh: |\n\(list([zh]))  en: |\n\(list([en]))",
        to: "\(folder)/dialogues/behaviours/\(name).yaml")
    }
    try KefuTestSupport.write(
      """
      assistant: small-shop
      name:
        zh: 小店
        en: Small Shop
      languages: [zh, en]
      default_language: zh
      utc_offset: "+08:00"
      currency: CNY

      """ + (encoder.map { "encoder: \($0)\n" } ?? ""), to: "\(folder)/dialogues/assistant.yaml")
  }

  private static func list(_ items: [String]) -> String {
    items.map { "    - \($0)\n" }.joined()
  }

  private static func rule(for topic: Topic, mark: String) -> String {
    """
      - on: \(topic.intent)
        reply:
          zh: |
            - 回答一：\(topic.intent)，\(mark)。
            - 回答二：\(topic.intent)，\(mark)。
          en: |
            - Answer one: \(topic.intent), \(mark).
            - Answer two: \(topic.intent), \(mark).

    """
  }
}
