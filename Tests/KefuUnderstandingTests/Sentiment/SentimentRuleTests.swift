import KefuText
import Testing

@testable import KefuUnderstanding

/// What the rules make of the words of the lexicon, whatever the examples say.
@Suite struct SentimentRuleTests {
  private func sum(_ message: String) -> Float {
    let tally = SmallMood.tally(message)
    return tally.praise - tally.blame
  }

  @Test(
    "Negation turns praise into blame and blame into faint praise",
    arguments: [
      ("质量好", "质量不好"), ("满意", "不满意"), ("我很满意", "我没有很满意"), ("a good room", "not a good room"),
      ("it is clean", "it isn't clean"), ("it is clean", "it is not at all clean"),
      ("i was happy", "i was never happy"), ("推荐", "不推荐"),
      ("would recommend", "wouldn't recommend"),
      ("不错", "不错的没有"),
    ])
  func negation(plain: String, negated: String) {
    #expect(sum(plain) > 0, "\(plain)")
    #expect(sum(negated) < 0, "\(negated)")
  }

  @Test(
    "Blame that is denied is no blame",
    arguments: [
      "没有一点不好", "没有异味", "not bad at all", "never disappointed", "without any problem",
      "no complaints", "没毛病", "一点都不贵", "不难吃", "never had an issue", "can't complain", "不差",
      "hardly a problem", "没有问题", "异味一点都没有", "问题没有，谢谢",
    ])
  func denial(message: String) {
    #expect(sum(message) > 0, "\(message)")
  }

  @Test(
    "不是很满意 is milder than 不满意",
    arguments: [
      ("不是很满意", "不满意"), ("不太干净", "不干净"), ("not very clean", "not clean"), ("没有很好吃", "没有好吃"),
    ])
  func mildNegation(mild: String, plain: String) {
    #expect(sum(mild) < 0, "\(mild)")
    #expect(sum(mild) > sum(plain), "\(mild)")
  }

  @Test(
    "Intensifiers strengthen and diminishers weaken",
    arguments: [
      ("慢", "非常慢"), ("有点慢", "慢"), ("满意", "超级满意"), ("bad", "extremely bad"), ("a bit slow", "slow"),
      ("好吃", "好吃极了"), ("慢", "慢死了"), ("good", "gooood"), ("this is awful", "this is AWFUL"),
    ])
  func intensity(weak: String, strong: String) {
    #expect(abs(sum(weak)) < abs(sum(strong)), "\(weak) / \(strong)")
    #expect(sum(weak).sign == sum(strong).sign)
  }

  @Test(
    "What follows a contrast weighs more",
    arguments: [
      ("味道不错但是太慢", "太慢但是味道不错"), ("good food but slow service", "slow service but good food"),
      ("虽然贵但是好用", "虽然好用但是贵"),
      (
        "although the room was small, the staff were lovely",
        "the staff were lovely, but the room was dirty"
      ),
    ])
  func contrast(one: String, other: String) {
    #expect(sum(one) != sum(other))
    let blames = one.hasPrefix("味道") || one.hasPrefix("good")
    #expect(blames ? sum(one) < sum(other) : sum(one) > sum(other), "\(one) / \(other)")
  }

  @Test(
    "A question that only mentions a problem hardly blames",
    arguments: [
      ("坏了", "如果坏了怎么办"), ("质量有问题", "质量有问题可以退吗"), ("it is broken", "what if it is broken?"),
      ("it is late", "is it late?"),
    ])
  func question(statement: String, question: String) {
    #expect(sum(statement) < 0, "\(statement)")
    #expect(abs(sum(question)) < abs(sum(statement)) / 2, "\(question)")
    #expect(SmallMood.tally(question).askedBlame > 0)
  }

  @Test("A wish is no praise")
  func wish() {
    #expect(sum("希望质量好") < sum("质量好"))
    #expect(sum("i wish it was good") < sum("it was good"))
  }

  @Test("A is it or is it not is no denial", arguments: ["好不好", "贵不贵", "有没有异味"])
  func alternatives(message: String) {
    let tally = SmallMood.tally(message)
    #expect(tally.questions == 1)
    #expect(tally.askedPraise + tally.askedBlame > 0)
  }

  @Test("Faces and emoji have valences")
  func faces() {
    for praise in ["😊", "👍", "(≧▽≦)", ":)", "❤️"] { #expect(sum(praise) > 0, "\(praise)") }
    for blame in ["😡", "💔", "🙄", "T_T", ":(", "👎"] { #expect(sum(blame) < 0, "\(blame)") }
  }

  @Test("Anger leaves its signs")
  func anger() {
    #expect(SmallMood.tally("垃圾").swearing + SmallMood.tally("滚").swearing > 0)
    #expect(SmallMood.tally("我要打12315").threats > 0)
    #expect(SmallMood.tally("i will sue you").threats > 0)
    #expect(SmallMood.tally("wtf").swearing > 0)
    #expect(SmallMood.tally("呵呵").sarcasm > 0)
    #expect(SmallMood.tally("yeah right").sarcasm > 0)
    #expect(SmallMood.tally("WHERE IS MY ORDER").shoutedWords == 2)
    #expect(SmallMood.tally("where is my order").shoutedWords == 0)
    #expect(SmallMood.tally("where?? are you?!").insistence > 0)
    #expect(
      SmallMood.tally("what is it!!!!").exclamations > SmallMood.tally("what is it!").exclamations)
    #expect(SmallMood.tally("太圆了").excesses == 1)
    #expect(SmallMood.tally("too round").excesses == 1)
  }
}
