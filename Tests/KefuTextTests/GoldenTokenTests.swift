import KefuText
import Testing

/// Golden tokens of both languages, reviewed by eye.
@Suite struct GoldenTokenTests {
  @Test(arguments: [
    ("我的订单A10023到哪了？", "我的|订单|a10023|到|哪|了|?"),
    ("Where's my parcel #A10023?", "where's|my|parcel|#|a10023|?"),
    ("請問運費多少？可以貨到付款嗎", "请问|运费|多少|?|可以|货|到|付款|吗"),
    ("ＡＢＣ１２３　ｏｋ", "abc123|ok"),
    ("好好好好好的!!!!", "好好|的|!|!"),
    ("pleaseeee heeeelp", "pleasee|heelp"),
    ("XXXL码 AAA电池 1688 A10000023", "xxxl|码|aaa|电池|1688|a10000023"),
    ("退款😭😭😭😭", "退款|😭|😭"),
    ("👨‍👩‍👧 👍🏽", "👨|👩|👧|👍"),
    ("谢谢(≧▽≦) T_T :-)", "谢谢|(≧▽≦)|t_t|:-)"),
    ("见 https://a.b/c?d=1。", "见|https://a.b/c?d=1|。"),
    ("mail me at Li.Lei+x@Example.com.", "mail|me|at|li.lei+x@example.com|."),
    ("www.shop.com/x和shop.cn", "www.shop.com/x|和|shop.cn"),
    ("ORD-7731 type-c 5G well-known", "ord-7731|type-c|5g|well|-|known"),
    ("12:30, 1,299.00 3.5", "12:30|,|1,299.00|3.5"),
    ("don’t can't", "don’t|can't"),
    ("我\u{200B}要\u{FEFF}退\u{202E}货", "我要|退|货"),
    ("e\u{301}te\u{301} café", "été|café"),
    ("甚麼時候回覆？餅乾、乾隆、著名、看著", "什么时候|回复|?|饼干|、|乾隆|、|著名|、|看|着"),
    ("\t a \n b ", "a|b"),
  ])
  func tokens(message: String, expected: String) {
    var tokenizer = Tokenizer()
    #expect(tokenizer.words(of: message).joined(separator: "|") == expected)
  }

  @Test func aDictionaryIsLaidOverTheSegmentation() {
    let dictionary = UserDictionary(words: [
      DictionaryWord(text: "扫地机器人"), DictionaryWord(text: "花呗", wordClass: "payment"),
      DictionaryWord(text: "SF Express", wordClass: "carrier"),
      DictionaryWord(text: "顺丰", wordClass: "carrier"),
      DictionaryWord(text: "type-c"), DictionaryWord(text: "退貨包運費"),
    ])
    var tokenizer = Tokenizer(dictionary: dictionary)
    #expect(
      tokenizer.words(of: "扫地机器人的能用花呗不？退货包运费吗")
        .joined(separator: "|") == "扫地机器人|的|能|用|花呗|不|?|退货包运费|吗")
    #expect(
      tokenizer.words(of: "send by SF express, not SF expressway")
        .joined(separator: "|") == "send|by|sf express|,|not|sf|expressway")
    tokenizer.tokenize("发顺丰")
    let last = tokenizer.tokens[tokenizer.tokens.count - 1]
    #expect(dictionary.classes[Int(last.wordClass) - 1] == "carrier")
  }
}
