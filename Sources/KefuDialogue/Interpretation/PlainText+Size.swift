import KefuText
import KefuValues

extension PlainText {
  /// The size that a short answer to the question for one is, where no grammar would take it for a size: `30`, `5L`, `1.8m`, `M`.
  var bareSize: SlotValue? { isShort ? sizes.first : nil }

  /// Everything in the message that may be a size.
  var sizes: [SlotValue] {
    let scalars = Array(text.unicodeScalars)
    return (PlainText.size?.matches(in: text) ?? []).map { match in
      var size = String.UnicodeScalarView()
      size.append(contentsOf: scalars[match.range])
      let isLetter = !size.contains { $0.isDigit }
      // Litres are written in capitals, as letters are.
      let isLitre = size.last == "l" && !size.dropLast().contains { $0 == "m" }
      return .text(isLetter || isLitre ? String(size).uppercased() : String(size))
    }
  }

  private static let size = try? Pattern(
    #"(?i)\b(x{0,4}[sl]|m|[2-5]xl|\d{1,4}(\.\d)?(ml|mm|cm|kg|g|m|l)?)\b"#)
}
