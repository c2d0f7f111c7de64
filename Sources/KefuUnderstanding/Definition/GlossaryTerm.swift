/// What means the same in both languages: 运费险 = freight insurance.
package struct GlossaryTerm: Hashable, Sendable {
  package var chinese: [String]
  package var english: [String]

  package init(chinese: [String], english: [String]) {
    self.chinese = chinese
    self.english = english
  }
}
