import KefuValues

/// A place that orders go to.
struct City {
  enum Region: String {
    case near = ""
    case remote
    case abroad
    case undelivered = "none"
  }

  var name: LocalizedText
  var region: Region
  /// Days that it takes longer than next door.
  var distance: Int
  private var words: [String]

  /// All that are known.
  static let all: [City] = TableText.rows(CityTable.text).map { columns in
    City(
      name: LocalizedText(zh: columns[0], en: columns[1]),
      region: Region(rawValue: columns[2]) ?? .near, distance: Int(columns[3]) ?? 0,
      words: ([columns[0], columns[1]] + TableText.parts(columns[4])).map { $0.lowercased() })
  }

  /// The city whose name stands first in a text; `nil` if there is none.
  init?(in text: String) {
    let text = text.lowercased()
    var best: (city: City, start: String.Index)?
    for city in City.all {
      for word in city.words {
        guard let start = text.firstIndex(of: word) else { continue }
        if start < (best?.start ?? text.endIndex) { best = (city, start) }
      }
    }
    guard let best else { return nil }
    self = best.city
  }

  private init(name: LocalizedText, region: Region, distance: Int, words: [String]) {
    self.name = name
    self.region = region
    self.distance = distance
    self.words = words
  }
}

extension String {
  /// Where a word stands in the text; a Latin one only as a whole word.
  func firstIndex(of word: String) -> String.Index? {
    var from = startIndex
    while from < endIndex {
      guard let range = self[from...].firstRange(of: word) else { return nil }
      let isLatin = word.utf8.allSatisfy { $0 < 0x80 }
      let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? nil : self[range.upperBound]
      func isLetter(_ character: Character?) -> Bool {
        character.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
      }
      if !isLatin || (!isLetter(before) && !isLetter(after)) { return range.lowerBound }
      from = range.upperBound
    }
    return nil
  }
}
