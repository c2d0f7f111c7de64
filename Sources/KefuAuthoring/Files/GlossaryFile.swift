internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// `intents/glossary/*.yaml`.
  mutating func addGlossary(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    _ = fields.required("glossary", problems: &problems)?
      .name(noun: "glossary", problems: &problems)
    let entry = fields.required("terms", problems: &problems)
    fields.finish(problems: &problems)
    guard let entry else { return }
    let reader = BlockReader(source: source, style: .single, noun: "term")
    for item in reader.items(entry, problems: &problems) {
      guard let sides = item.sides(problems: &problems) else { continue }
      guard let right = sides.right else {
        problems.report(.badItemLine(.noEquals), at: item.span)
        continue
      }
      glossary.append(GlossaryTerm(chinese: sides.left.listed, english: right.listed))
    }
  }
}
