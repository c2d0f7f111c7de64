import KefuText

/// Reads a number and what stands around it: money, percent, size or quantity.
///
/// A number alone is none of them.
enum AmountGrammar {
  /// Appends what the number that starts at a position is part of.
  ///
  /// - Parameters:
  ///   - text: The message.
  ///   - start: Where a digit, a Chinese numeral or an English number word starts.
  ///   - context: The last word that announces a price or a size.
  ///   - blockedEnd: The end of a word of the lexicon that is no entity (一起), or 0; only what is longer counts.
  ///   - candidates: Gets the reading.
  /// - Returns: The position after the number, from which to go on, or `nil` if there is no number.
  static func read(
    _ text: GrammarText, at start: Int, context: inout GrammarContext, blockedEnd: Int,
    into candidates: inout EntityCandidateBuffer
  ) -> Int? {
    guard let number = NumberReader.number(in: text, at: start) else { return nil }
    guard !number.isApproximate else {
      // 七五折 is read digit by digit and looks like an open number only where the digits ascend.
      if let candidate = DiscountGrammar.read(text, number, from: start) {
        candidates.append(candidate)
      }
      return number.end
    }
    let candidate =
      MoneyGrammar.read(text, number, from: start, context: context)
      ?? DiscountGrammar.read(text, number, from: start)
      ?? PercentGrammar.read(text, number, from: start)
      ?? SizeGrammar.read(text, number, from: start, context: context)
      ?? QuantityGrammar.read(text, number, from: start)
    if let candidate, candidate.end > blockedEnd {
      candidates.append(candidate)
      if candidate.kind == .size { context.extend(.sizeContext, to: candidate.end) }
      return max(number.end, min(candidate.end, text.count))
    }
    return number.end
  }
}
