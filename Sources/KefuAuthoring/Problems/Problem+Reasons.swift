/// Why a file or folder cannot be read.
enum UnreadableReason: Hashable, Sendable {
  /// In the words of the operating system.
  case system(String)
  case notADirectory
  case notARegularFile
  case metTwice
}

/// What bytes are instead of UTF-8.
enum EncodingFault: Hashable, Sendable {
  case utf16
  case binary
  case illFormed(byte: UInt8)
}

/// Why it is not clear what a file holds.
enum FileKindFault: Hashable, Sendable {
  /// No key says the kind; `candidates` are those its folder may hold.
  case noKind(found: [String], candidates: [String])
  /// The kind is clear, but it belongs elsewhere.
  case misplaced(key: String, home: String)
}

/// What YAML has and an assistant's files do without.
enum YAMLFeature: Hashable, Sendable {
  case anchor(String)
  case alias(String)
  case tag(String)
  case merge
  case directive(String)
  case explicitKey
  case severalDocuments
}

/// What a YAML node looks like to an author.
enum NodeForm: Hashable, Sendable {
  case text
  case block
  case list
  case mapping
  case textOrMapping
  case languages
  case textByLanguage
  case stateOrBranches
  case nothing
}

/// What stands where a block `|` was expected.
enum NotABlockReason: Hashable, Sendable {
  case folded
  case quoted
  case plain
  case list
  case mapping
  case nothing
  case indentationIndicator
  case notAlone
}

/// Why a line of a block is no item.
enum ItemLineFault: Hashable, Sendable {
  case noSpaceAfterDash
  case otherBullet(String)
  case comment
  case noDash
  /// Deeper than an item where every item is one line.
  case continuation
  case tab
  /// An item with ` = ` and nothing on one side of it.
  case emptySide
  /// An item without the ` = ` that it needs.
  case noEquals
  /// Deeper than an item, but not by the two spaces of a continued line.
  case unevenIndentation(expected: Int)
}

/// Why a bracket of an example marks no entity.
enum AnnotationFault: Hashable, Sendable {
  case unclosed(Character)
  case emptyText
  case badEntity(String)
  case missingEntity
  case badJSON(expected: String)
  case unknownKey(String)
  case duplicateKey(String)
}

/// Why a template is no message pattern.
enum TemplateFault: Hashable, Sendable {
  case unclosedBrace
  case unopenedBrace
  case badArgumentName(String)
  case noSeparator(after: String)
  case unknownFormat(String)
  case noChoices(format: String)
  case badChoice
  case missingOther(format: String)
  case unclosedQuote
  case tooDeep
  /// A style that its format does not know, or one of a time of day.
  case badStyle
  /// A currency that is not named.
  case noCurrency
  /// ICU cannot read it, for whatever reason.
  case refused
}
