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

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name.preferring(.zh), $0) })

  /// The city whose name stands first in a text; `nil` if there is none.
  init?(in text: String) {
    if let city = City.byName[text] {
      self = city
      return
    }
    let text = text.lowercased()
    var best: (city: City, offset: Int)?
    for city in City.all {
      for word in city.words {
        guard let offset = text.offset(ofWord: word) else { continue }
        if offset < best?.offset ?? .max { best = (city, offset) }
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
