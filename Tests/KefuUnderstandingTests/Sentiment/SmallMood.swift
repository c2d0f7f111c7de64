import KefuText
import KefuValues

@testable import KefuUnderstanding

/// A model of sentiment trained in a blink, and the lexicon without any model.
enum SmallMood {
  /// Messages by label: domain, text.
  private static let lines: [SentimentLabel: [(String, String)]] = [
    .positive: [
      ("food", "味道很好，还会再来"), ("food", "分量足，好吃"), ("food", "The soup was great"),
      ("hotel", "房间干净，前台很热情"), ("hotel", "Lovely room and friendly staff"),
      ("chat", "太感谢你了，解决得真快"), ("chat", "thank you so much, you are a star"),
      ("chat", "满意，给你好评"), ("hotel", "早餐很好吃"), ("food", "love this place, so tasty"),
    ],
    .neutral: [
      ("chat", "请问什么时候发货"), ("chat", "我想改一下地址"), ("chat", "where is my order"),
      ("chat", "how do i change my address"), ("hotel", "几点可以入住"),
      ("hotel", "what time is breakfast"), ("food", "可以不放辣吗"), ("food", "do you deliver to Leeds"),
      ("chat", "坏了可以换吗"), ("chat", "what if it breaks"),
    ],
    .negative: [
      ("food", "菜凉了，不好吃"), ("food", "the chips were cold and soggy"), ("hotel", "房间有异味，很失望"),
      ("hotel", "noisy room and a broken shower"), ("chat", "等了三天还没发货，太慢了"),
      ("chat", "it arrived damaged, i am disappointed"), ("chat", "质量太差了"),
      ("hotel", "the bed was not comfortable"), ("food", "又贵又难吃"),
      ("food", "bland and far too salty"),
    ],
    .angry: [
      ("chat", "骗子公司，我要投诉到12315！！！"), ("chat", "你们是垃圾吗，滚！"), ("chat", "ARE YOU KIDDING ME???"),
      ("chat", "you bloody thieves, i will sue you"), ("hotel", "什么破酒店，气死我了！！"),
      ("hotel", "disgusting scam, GIVE ME MY MONEY BACK"), ("food", "妈的，吃到蟑螂了，等着被投诉吧"),
      ("food", "what the hell is wrong with you people"), ("chat", "退钱！！！再不退就曝光你们"),
      ("chat", "this is a joke, you liars"),
    ],
  ]

  static let examples = SentimentLabel.allCases.flatMap { label in
    (lines[label] ?? []).map { SentimentExample(text: $0.1, label: label, domain: $0.0) }
  }

  static let bytes = SentimentTrainer(threads: 1).train(examples)

  static func model(_ bytes: [UInt8] = bytes) throws -> SentimentModel {
    try SentimentModel(memory: ModelMemory(copying: bytes), path: "mood.model")
  }

  /// What a small lexicon and the rules make of a message.
  static func tally(_ message: String) -> SentimentTally {
    var tokenizer = Tokenizer()
    var reading = SentimentReading()
    var message = message
    message.withUTF8 {
      tokenizer.tokenize($0)
      reading.read(tokenizer, message: $0, trie: lexicon.trie)
    }
    return reading.tally
  }

  /// Few words, so that an author's edit of the built-in lexicon fails no test of the rules.
  private static let lexicon = OwnedLexicon(
    LexiconCompiler(
      LexiconNotation.words(
        in: #"""
          +2: 满意 | 好吃 | 干净 | 推荐 | 好用 | 不错 | good | clean | happy | recommend | lovely
          +1.5: 好 | 😊 | 👍 | (≧▽≦) | :) | ❤ | 没毛病
          -1: 慢 | 贵 | 小 | slow | small
          -1.5: 差 | 坏了 | 问题 | 有问题 | 异味 | 难吃 | bad | broken | late | dirty | problem | issue
          -1.5: disappoint | complain | complaint | 😡 | 💔 | 🙄 | t_t | :( | 👎
          -2: awful
          0 neg: 不 | 没 | 没有 | not | never | no | without | hardly
          0 boost=1.4: 很 | 非常 | 超级 | 极了 | 死了 | very | extremely
          0 excess boost=1.3: 太 | too
          0 dim=0.6: 有点 | 一点 | a bit | at all
          0 but: 但是 | 但 | but
          0 though: 虽然 | although
          0 ask: 如果 | 怎么办 | 吗 | what if
          0 wish: 希望 | wish
          -2 swear: 垃圾 | 滚 | wtf
          -2 threat: 12315 | sue
          -1 sarcasm: 呵呵 | yeah right
          """#)))
}
