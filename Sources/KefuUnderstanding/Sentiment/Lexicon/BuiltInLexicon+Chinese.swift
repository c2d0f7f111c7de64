extension BuiltInLexicon {
  /// Chinese.
  static let chinese = #"""
    +2: 好 | 好吃 | 不错 | 满意
    -2: 差 | 慢 | 失望
    0 neg: 不 | 没
    0 boost=1.4: 很
    """#
}
