extension BuiltInLexicon {
  /// Words that the rules need, of both languages; they replace entries of the tables.
  static let rules = #"""
    0 excess boost=1.3: 太 | 太过 | 过于 | 过分 | 太过于 | too | way too | far too | much too | overly
    """#
}
