import KefuDialogue
import KefuValues
import Testing

@Suite struct GuardTextTests {
  private static let a = VariableName(rawValue: "a")
  private static let b = VariableName(rawValue: "b")

  static let table: [(Guard, String)] = [
    (.isTrue(a), "a"), (.not(.isTrue(a)), "not a"), (.isSet(a), "a is set"),
    (.not(.isSet(a)), "a is not set"), (.not(.not(.isTrue(a))), "not (not a)"),
    (.compare(a, .equal, .constant(.text("paid"))), "a == paid"),
    (.compare(a, .notEqual, .constant(.text("已付款"))), "a != \"已付款\""),
    (.compare(a, .less, .constant(.number(19.9))), "a < 19.9"),
    (.compare(a, .greaterOrEqual, .variable(b)), "a >= b"),
    (.isOneOf(a, [.text("x"), .text("y z")]), "a in [x, \"y z\"]"),
    (.not(.isOneOf(a, [.number(1), .yesNo(true)])), "a not in [1, yes]"),
    (.all([.isTrue(a), .any([.isTrue(b), .not(.isTrue(a))])]), "a and (b or not a)"),
    (.any([.all([.isTrue(a), .isTrue(b)]), .isSet(b)]), "a and b or b is set"),
    (.not(.all([.isTrue(a), .isTrue(b)])), "not (a and b)"),
    (.all([.all([.isTrue(a), .isTrue(b)]), .isTrue(a)]), "(a and b) and a"),
    (.all([.any([.isTrue(a)])]), "a"),
  ]

  @Test(arguments: table.indices)
  func isWrittenAsItIsAuthored(index: Int) {
    #expect(GuardTextTests.table[index].0.description == GuardTextTests.table[index].1)
  }
}
