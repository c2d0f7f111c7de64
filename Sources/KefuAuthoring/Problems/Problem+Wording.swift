extension UnreadableReason {
  var wording: Wording {
    switch self {
    case .system(let message):
      Wording("cannot read: \(message)", "check the path, the link and the permissions")
    case .notADirectory:
      Wording("cannot read: not a folder", "name the folder that holds intents/ and dialogues/")
    case .notARegularFile:
      Wording("cannot read: neither a file nor a folder", "move it out of the assistant's folder")
    case .metTwice:
      Wording(
        "cannot read: a symbolic link leads to a folder that is read already",
        "delete the link, or move the folder out of the assistant's")
    }
  }
}

extension EncodingFault {
  var wording: Wording {
    switch self {
    case .utf16: Wording("the file is in UTF-16, not in UTF-8", "save it as UTF-8")
    case .binary:
      Wording("the file is not text", "move it out of the folder, or save it as UTF-8 text")
    case .illFormed(let byte):
      Wording(
        "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here",
        "save the file as UTF-8; Chinese text may be in GBK")
    }
  }
}

extension FileKindFault {
  var wording: Wording {
    switch self {
    case .noKind(let found, let candidates):
      Wording(
        "no key says what kind of file this is",
        found.lazy.compactMap { Wording.suggestion(for: $0, among: candidates) }.first
          ?? "begin it with \(candidates.map { "'\($0):'" }.joined(separator: " or "))")
    case .misplaced(let key, let home):
      Wording("a file with '\(key):' has no place here", "move it to \(home)")
    }
  }
}

extension YAMLFeature {
  var wording: Wording {
    switch self {
    case .anchor(let name):
      Wording("YAML anchors ('&\(name.short)') are not supported", YAMLFeature.quote)
    case .alias(let name):
      Wording("YAML aliases ('*\(name.short)') are not supported", YAMLFeature.quote)
    case .tag(let name):
      Wording("YAML tags ('!\(name.short)') are not supported", YAMLFeature.quote)
    case .merge: Wording("YAML merge keys ('<<') are not supported", "write the keys out")
    case .directive:
      Wording("YAML directives ('%') are not supported", "delete the line")
    case .explicitKey:
      Wording("YAML keys with '?' are not supported", "write 'key: value', or quote the text")
    case .severalDocuments:
      Wording("a second YAML document begins here", "put it into a file of its own")
    }
  }

  private static let quote = "write the text out; if it is meant as it stands, put it in quotes"
}

extension NodeForm {
  var phrase: String {
    switch self {
    case .text: "a text"
    case .block: "a block"
    case .list: "a list"
    case .mapping: "a mapping"
    case .textOrMapping: "a text, or one for each language"
    case .languages: "a mapping from languages to blocks"
    case .textByLanguage: "a mapping from languages to texts"
    case .stateOrBranches: "the name of a state, or a list of branches"
    case .nothing: "empty"
    }
  }

  /// How it is written, as a hint.
  var example: String? {
    switch self {
    case .text: "write the text after the colon, on the same line"
    case .block: "write '|' after the colon, and the text below"
    case .list: "write items below, each after '- '"
    case .mapping: "write 'key: value' lines, indented alike"
    case .languages: "write 'zh: |' and 'en: |' below, and under each its items"
    case .textOrMapping: "write the text after the colon, or 'zh: …' and 'en: …' below"
    case .textByLanguage: "write {zh: …, en: …} after the colon"
    case .stateOrBranches: "write the state after the colon, or '- if: …' items below"
    case .nothing: nil
    }
  }
}

extension NotABlockReason {
  func wording(_ subject: String) -> Wording {
    let block = "write '|' after the colon, and below it one '- ' line for each item"
    return switch self {
    case .folded:
      Wording("\(subject) must be a block '|': '>' would join its lines", "write '|' instead")
    case .quoted: Wording("\(subject) must be a block, not quoted text", block)
    case .plain: Wording("\(subject) must be a block, not text on one line", block)
    case .list:
      Wording(
        "\(subject) must be a block: a YAML list would lose '#' and brackets of customer text",
        "write '|' after the key and its colon; the items can stay as they are")
    case .mapping: Wording("\(subject) must be a block, not a mapping", block)
    case .nothing: Wording("\(subject) must be a block, but is empty", block)
    case .indentationIndicator:
      Wording(
        "\(subject) must be a block without a digit after its '|'", "write '|' alone")
    case .notAlone:
      Wording(
        "the '|' of \(subject) must stand on the line of its key", "write '|' after the colon")
    }
  }
}

extension ItemLineFault {
  var wording: Wording {
    switch self {
    case .noSpaceAfterDash:
      Wording("no space after the dash", "write '- ' before the text of an item")
    case .otherBullet(let bullet):
      Wording("'\(bullet)' begins no item", "write '- ' before the text of an item")
    case .comment:
      Wording(
        "no comments within a block: all of it is text", "move the comment above the block's key")
    case .noDash: Wording("this line is no item", "write '- ' before the text of an item")
    case .continuation:
      Wording(
        "this line is deeper than the items, but an item is one line",
        "join it to the line above, or indent it like the other items")
    case .tab: Wording("a tab in the indentation", "indent with spaces")
    case .emptySide:
      Wording("nothing stands on one side of this '='", "write both sides, or leave the '=' out")
    case .noEquals:
      Wording("this item has no ' = '", "write both sides with ' = ' between them")
    case .unevenIndentation(let expected):
      Wording("this line is neither an item nor continues one", "indent it by \(expected) spaces")
    }
  }
}

extension AnnotationFault {
  var wording: Wording {
    let escape = "write '\\[' if the bracket is part of the message"
    return switch self {
    case .unclosed(let bracket):
      Wording("the '\(bracket)' of an annotation is never closed", escape)
    case .emptyText:
      Wording("an annotation marks no text", "write the marked text between '[' and ']'")
    case .badEntity(let name): Wording("'\(name.short)' cannot name an entity or role", escape)
    case .missingEntity:
      Wording("an annotation names no entity", "add \"entity\": \"…\"")
    case .badJSON(let expected): Wording("this is no JSON: expected \(expected)", escape)
    case .unknownKey(let key):
      Wording(
        "unknown key '\(key.short)' in an annotation",
        Wording.suggestion(for: key, among: ["entity", "role", "value"])
          ?? "known keys: entity, role, value")
    case .duplicateKey(let key):
      Wording("the key '\(key.short)' stands twice in an annotation", "delete one of the two")
    }
  }
}

extension TemplateFault {
  var wording: Wording {
    switch self {
    case .unclosedBrace:
      Wording("this '{' is never closed", "add the '}', or write '{' between apostrophes: '{'")
    case .unopenedBrace:
      Wording("this '}' was never opened", "add the '{', or write '}' between apostrophes: '}'")
    case .badArgumentName(""):
      Wording(
        "an argument without a name",
        "name a fact between the braces, such as {return_days}; write '{' for a brace")
    case .noSeparator(let word):
      Wording(
        "neither ',' nor '}' follows '\(word.short)'", "write {name} or {name, plural, other {…}}")
    case .badArgumentName(let name):
      Wording(
        "'\(name.short)' cannot name an argument",
        "name a fact between the braces, such as {return_days}")
    case .unknownFormat(let format):
      Wording(
        "unknown format '\(format.short)'",
        Wording.suggestion(for: format, among: TemplateScanner.formats)
          ?? "known formats: \(TemplateScanner.formats.listed)")
    case .noChoices(let format):
      Wording("'\(format)' has no choices", "write {name, \(format), other {…}}")
    case .badChoice:
      Wording("a choice without its text", "write the text in braces: other {…}")
    case .missingOther(let format):
      Wording("'\(format)' lacks the choice 'other'", "add other {…}")
    case .unclosedQuote:
      Wording(
        "this apostrophe quotes a brace and is never closed",
        "add the closing apostrophe, or double it to write one")
    case .badStyle:
      Wording(
        "unknown style of a number or a date",
        "write {total, number, ::currency/CNY}, {n, number, integer} or {day, date, ::MMMd}")
    case .noCurrency:
      Wording(
        "'currency' alone is the currency of the language",
        "name it: {total, number, ::currency/CNY}")
    case .refused:
      Wording("ICU cannot read this template", "check braces, commas and choices")
    case .tooDeep: Wording("choices nested too deeply", "split the reply into simpler ones")
    }
  }
}
