extension SentimentModel {
  package func printCoefficients() {
    for s in SentimentSign.allCases {
      var l = "\(s)"
      for z in [true, false] { for q in SentimentJudge.Question.allCases {
        l += " \((judge.coefficients[SentimentJudge.offset(isChinese: z, question: q) + s.rawValue] * 100).rounded() / 100)"
      } }
      print(l)
    }
  }
}

package enum Tuning { package nonisolated(unsafe) static var v: [Float] = [10, 20, 16, 2, 1, 1, 1, 1] }
