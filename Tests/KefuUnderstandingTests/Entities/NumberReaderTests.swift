import KefuText
import Testing

@testable import KefuUnderstanding

@Suite struct NumberReaderTests {
  /// What is read at the start of a text: the value, a tilde if it is approximate, and what is left.
  private func reading(_ text: String, integer: Bool = false) -> String {
    var tokenizer = Tokenizer()
    tokenizer.tokenize(text)
    let grammarText = GrammarText(units: tokenizer.text.units, count: tokenizer.text.count)
    let reading =
      integer
      ? NumberReader.integer(in: grammarText, at: 0) : NumberReader.number(in: grammarText, at: 0)
    guard let reading else { return "-" }
    let rest = tokenizer.text.text(of: reading.end..<tokenizer.text.count)
    return "\(reading.isApproximate ? "~" : "")\(reading.value)|\(rest)"
  }

  @Test(
    "reads numbers exactly and leaves the rest",
    arguments: [
      ("5", "5|"), ("1,200", "1200|"), ("1,200,000.50元", "1200000.5|元"), ("1,20", "1|,20"),
      ("3.5折", "3.5|折"), ("3.", "3|."), ("1.2.3", "-"), ("1.2万", "12000|"), ("3千", "3000|"),
      ("3千克", "3|千克"), ("2w块", "20000|块"), ("1k", "1000|"), ("5kg", "5|kg"), ("10w+", "100000|+"),
      ("1万2", "12000|"), ("1万2千", "12000|"), ("3千5", "3500|"), ("3千万", "30000000|"),
      ("1百5", "150|"),
      ("20多件", "~20|件"), ("１２３", "123|"), ("123456789012345678", "123456789012345678|"),
      ("1234567890123456789", "-"), ("999999999999999999亿", "-"), ("007", "7|"), ("0.50", "0.5|"),
      ("三百五", "350|"), ("三百五十", "350|"), ("三百零五", "305|"), ("两千五百", "2500|"), ("两千五", "2500|"),
      ("一万二", "12000|"), ("一万二千", "12000|"), ("十五", "15|"), ("十", "10|"), ("二十", "20|"),
      ("二十五", "25|"), ("一百二", "120|"), ("一百一十五", "115|"), ("一百零五块", "105|块"), ("兩萬三千", "23000|"),
      ("三千五百二", "3520|"), ("一亿两千万", "120000000|"), ("一万零五", "10005|"), ("三十万", "300000|"),
      ("二〇二六年", "2026|年"), ("一三八", "138|"), ("半斤", "0.5|斤"), ("三点五", "3.5|"), ("三点五十", "3|点五十"),
      ("三点五分", "3|点五分"), ("零点五", "0.5|"), ("两三件", "~23|件"), ("七八十块", "~78|块"), ("十几件", "~10|件"),
      ("三百多块", "~300|块"), ("壹佰贰拾叁", "123|"), ("三千克", "3|千克"), ("五百分", "5|百分"), ("个", "-"),
      ("twenty bucks", "20| bucks"), ("twenty-five", "25|"), ("twenty five", "25|"),
      ("three", "3|"),
      ("half a dozen eggs", "6| eggs"), ("two dozen", "24|"), ("a dozen", "12|"), ("twelve", "12|"),
      ("a hundred and five", "105|"), ("two and a half", "2.5|"), ("two hundred and fifty", "250|"),
      ("one thousand two hundred", "1200|"), ("five hundred thousand", "500000|"),
      ("half an hour", "0.5| hour"),
      ("a shirt", "-"), ("one two", "1| two"), ("seventeen", "17|"), ("sixty six", "66|"),
      ("two million", "2000000|"), ("oneplus", "-"), ("tents", "-"),
    ])
  func number(text: String, expected: String) {
    #expect(reading(text) == expected, "\(text)")
  }

  @Test(
    "reads whole numbers for dates without taking a fraction or multiplier",
    arguments: [
      ("11.3", "11|.3"), ("07", "7|"), ("2026年", "2026|年"), ("3千", "3|千"), ("十一月", "11|月"),
      ("三点五", "3|点五"), ("半", "-"), ("three pm", "3| pm"), ("half past", "-"), ("二零二六", "2026|"),
    ])
  func integer(text: String, expected: String) {
    #expect(reading(text, integer: true) == expected, "\(text)")
  }
}
