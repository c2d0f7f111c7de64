import KefuValues

extension RenderedReply {
  /// The reply where nothing but text can be shown: a terminal, a pipe.
  ///
  /// Things and, after them, buttons that send something bear the numbers that the customer may type:
  ///
  ///     Which one?
  ///     1. Canvas bag: ¥89.00
  ///     2. Leather bag: ¥399.00
  ///     [3] Neither  [4] Show more
  ///     Size guide: https://shop.example/sizes
  package var plainText: String {
    var lines = text.isEmpty ? [] : [text]
    for (index, card) in cards.enumerated() {
      let parts = [card.title, card.text, card.url, card.image].compactMap { $0 }
      lines.append("\(index + 1). " + parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    var number = itemCount
    var pressed: [String] = []
    var links: [String] = []
    for button in buttons + [link].compactMap({ $0 }) {
      if let url = button.url {
        links.append(button.title.isEmpty ? url : "\(button.title): \(url)")
      } else {
        number += 1
        pressed.append("[\(number)] \(button.title)")
      }
    }
    if !pressed.isEmpty { lines.append(pressed.joined(separator: "  ")) }
    lines += links
    if let image { lines.append(image) }
    return lines.joined(separator: "\n")
  }
}
