import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct AuthoredEntityTests {
  private static let place = SourceLocation(file: "intents/entities/a.yaml", line: 1, column: 1)

  private static func entity(
    _ name: String, _ lines: [String], patterns: [String] = [], typos: Bool = true
  ) throws -> EntityDefinition {
    EntityDefinition(
      name: name, location: place,
      entries: lines.map { line in
        let sides = line.split(separator: "=").map(String.init)
        return EntityDefinition.Entry(
          value: sides[0],
          synonyms: sides.dropFirst().flatMap { $0.split(separator: ",").map(String.init) },
          location: place)
      },
      patterns: try patterns.map { .init(pattern: try Pattern($0), location: place) },
      toleratesTypos: typos)
  }

  private static func finder(
    _ definitions: [EntityDefinition], knownWords: [String] = []
  ) throws -> AuthoredEntityFinder {
    let digest = AuthoredEntities.digest(of: definitions, knownWords: knownWords)
    let bytes = AuthoredEntities.bytes(of: definitions, knownWords: knownWords, digest: digest)
    return AuthoredEntityFinder(
      try AuthoredEntities(
        memory: ModelMemory(copying: bytes), definitions: definitions, path: "entities"))
  }

  /// `entity=value@start-end` of every match, in units of the normalised text.
  private static func find(
    _ message: String, with finder: inout AuthoredEntityFinder
  ) -> [String] {
    var tokenizer = Tokenizer()
    var message = message
    return message.withUTF8 { bytes in
      tokenizer.tokenize(bytes)
      let text = GrammarText(units: tokenizer.text.units, count: tokenizer.text.count)
      finder.find(in: text, tokenizer, message: bytes)
      return finder.matches.map {
        "\(finder.entities.names[$0.entity])=\($0.value)@\($0.start)-\($0.end) \($0.rule)"
      }
    }
  }

  private static let shop = [
    ("发顺丰吗", ["carrier=顺丰@1-3 lookup"]),
    ("發順豐速運", ["carrier=顺丰@1-5 lookup"]),
    ("sf express or zto?", ["carrier=顺丰@0-10 lookup", "carrier=中通@14-17 lookup"]),
    ("寄SF可以吗", ["carrier=顺丰@1-3 lookup"]),
    ("SFO airport", []),
    ("my sfx", []),
    ("do you sell samsung phones", ["brand=Samsung@12-19 lookup"]),
    ("samsumg galaxy", ["brand=Samsung@0-7 lookup.typo"]),
    ("a Samsng one", ["brand=Samsung@2-8 lookup.typo"]),
    ("Sasmung", ["brand=Samsung@0-7 lookup.typo"]),
    ("Samssung", ["brand=Samsung@0-8 lookup.typo"]),
    ("Samsumgg", []),
    ("phlips hue bulb", ["brand=Philips Hue@0-10 lookup.typo"]),
    ("huawey", []),
    ("vip-123456 here", ["member=123456@0-10 pattern"]),
    ("我是VIP123456号会员", ["member=123456@2-11 pattern"]),
    ("delivery please", []),
  ]

  private static func shopDefinitions() throws -> [EntityDefinition] {
    [
      try entity("carrier", ["顺丰=SF,SF Express,顺丰速运", "中通=ZTO"]),
      try entity("brand", ["Samsung", "Philips Hue", "Huawei", "Delivero"]),
      try entity("member", [], patterns: [#"(?i)vip-?(?<value>\d{6})"#]),
    ]
  }

  @Test("values, synonyms, patterns and one typing mistake are found", arguments: shop)
  func findsWhatAuthorsList(message: String, expected: [String]) throws {
    var finder = try AuthoredEntityTests.finder(
      try AuthoredEntityTests.shopDefinitions(), knownWords: ["delivery", "please"])
    #expect(AuthoredEntityTests.find(message, with: &finder) == expected)
  }

  @Test("a mistake is not forgiven where the author says so, nor between two values")
  func mistakesAreRefused() throws {
    var strict = try AuthoredEntityTests.finder([
      try AuthoredEntityTests.entity("brand", ["Samsung"], typos: false)
    ])
    #expect(AuthoredEntityTests.find("samsumg", with: &strict) == [])
    // One mistake away from both: neither.
    var twins = try AuthoredEntityTests.finder([
      try AuthoredEntityTests.entity("model", ["airfryer1", "airfryer2"])
    ])
    #expect(AuthoredEntityTests.find("airfryer3", with: &twins) == [])
    #expect(
      AuthoredEntityTests.find("airfryer2", with: &twins) == ["model=airfryer2@0-9 lookup"])
  }

  @Test("the look-up finds at every position what a naive search finds")
  func agreesWithNaiveSearch() throws {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("顺丰快递ab 1")
    func word(_ length: Int) -> String {
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      return text.split(separator: " ").joined(separator: " ")
    }
    for _ in 0..<200 {
      let forms = (0..<12).map { _ in word(Int.random(in: 1...5, using: &generator)) }
        .filter { !$0.isEmpty }
      let finder = try AuthoredEntityTests.finder([
        try AuthoredEntityTests.entity("x", Array(Set(forms)).sorted(), typos: false)
      ])
      var tokenizer = Tokenizer()
      let normalised = forms.map { form in
        tokenizer.tokenize(form)
        return (0..<tokenizer.text.count).map { tokenizer.text.units[$0] }
      }
      tokenizer.tokenize(word(24))
      let units = (0..<tokenizer.text.count).map { tokenizer.text.units[$0] }
      let text = GrammarText(units: tokenizer.text.units, count: tokenizer.text.count)
      for start in units.indices {
        let naive = normalised.filter { form in
          units[start...].starts(with: form)
            && (!form[0].isAlphanumeric || text.isWordStart(start))
            && (!form[form.count - 1].isAlphanumeric || text.isWordEnd(start + form.count))
        }.map(\.count).max()
        let found = finder.entities.lookup.longestMatch(in: text, at: start)
        #expect(found.map { $0.end - start } == naive)
      }
    }
  }

  @Test("a hundred thousand values cost microseconds")
  func manyValuesAreCheap() throws {
    let definition = try AuthoredEntityTests.entity(
      "product", (0..<100_000).map { "产品型号\($0 &* 7919 % 1_000_003)=Model Number X\($0)" })
    let clock = ContinuousClock()
    var finder = try AuthoredEntityTests.finder([definition])
    let message = "请问产品型号7919还有货吗，另外 modl number x77 when will it ship to Shanghai please"
    #expect(AuthoredEntityTests.find(message, with: &finder).count == 2)
    var tokenizer = Tokenizer()
    tokenizer.tokenize(message)
    let elapsed = clock.measure {
      for _ in 0..<1000 {
        let text = GrammarText(units: tokenizer.text.units, count: tokenizer.text.count)
        finder.find(
          in: text, tokenizer, message: UnsafeBufferPointer(start: nil, count: 0))
      }
    }
    // 20 µs with a wide margin: about 5 µs on an idle machine.
    #expect(elapsed < .milliseconds(100))
  }

  @Test("no text is a trap", arguments: naughtyStrings)
  func hostileTextIsHarmless(text: String) throws {
    var finder = try AuthoredEntityTests.finder(try AuthoredEntityTests.shopDefinitions())
    _ = AuthoredEntityTests.find(text, with: &finder)
    _ = AuthoredEntityTests.find("vip-123456" + text + "samsumg", with: &finder)
  }

  @Test("a damaged file is refused, not trusted")
  func damageIsRefused() throws {
    let definitions = try AuthoredEntityTests.shopDefinitions()
    let bytes = AuthoredEntities.bytes(
      of: definitions, knownWords: [], digest: Digest(high: 1, low: 2))
    var generator = SplitMix64(seed: 3)
    for _ in 0..<200 {
      var damaged = bytes
      damaged[Int.random(in: bytes.indices, using: &generator)] ^=
        1
        << UInt8.random(
          in: 0..<8, using: &generator)
      #expect(throws: ModelError.self) {
        _ = try AuthoredEntities(
          memory: ModelMemory(copying: damaged), definitions: definitions, path: "x")
      }
    }
  }
}
