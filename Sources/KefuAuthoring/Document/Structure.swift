/// What a file looks like before it is parsed: where its blocks of text are, and whether YAML may see it.
struct Structure: Hashable, Sendable {
  /// Blocks by the line of their header, counted from 0.
  var blocks: [Int: BlockExtent] = [:]
}

/// A block scalar of the source.
struct BlockExtent: Hashable, Sendable {
  /// `|` keeps lines, `>` folds them.
  var isFolded: Bool
  /// The header says how far its text is indented: `|2`.
  var hasIndentationIndicator: Bool
  var header: SourceSpan
  /// The lines below the header, counted from 0; blank ones at the end left out.
  var lines: Range<Int>
}
