import KefuText
import Testing

struct PatternErrorTests {
  @Test(arguments: [
    ("(ab", "0: this '(' is never closed; add ')', or write '\\(' for the character"),
    ("a(b(c)", "1: this '(' is never closed; add ')', or write '\\(' for the character"),
    ("ab)", "2: this ')' closes nothing; remove it, or write '\\)' for the character"),
    ("退]", "1: this ']' closes nothing; remove it, or write '\\]' for the character"),
    ("a}", "1: this '}' closes nothing; remove it, or write '\\}' for the character"),
    ("a[b", "1: this '[' is never closed; add ']', or write '\\[' for the character"),
    ("[a-", "0: this '[' is never closed; add ']', or write '\\[' for the character"),
    (
      "[]", "0: this class is empty; put characters between the brackets; write '\\]' for a bracket"
    ),
    (
      "[^]",
      "0: this class is empty; put characters between the brackets; write '\\]' for a bracket"
    ),
    (
      #"x[^\d\D]"#,
      "1: this class excludes every character; remove '^' or one of the classes in it"
    ),
    ("[a[b]", "2: a '[' inside a class; write '\\[' for the character"),
    ("[a-z9-0]", "4: the range '9-0' runs backwards; write '0-9'"),
    (#"[a-\d]"#, "1: a range needs a single character at each end; write '\\-' for a hyphen"),
    (#"[\w-z]"#, "1: a range needs a single character at each end; write '\\-' for a hyphen"),
    (
      "*a",
      "0: this '*' repeats nothing; put it after a character or a group, or write '\\*' for the character"
    ),
    (
      "a|+",
      "2: this '+' repeats nothing; put it after a character or a group, or write '\\+' for the character"
    ),
    (
      "^{2}",
      "1: this '{' repeats nothing; put it after a character or a group, or write '\\{' for the character"
    ),
    (
      "a**",
      "2: this '*' follows another quantifier; keep one, or put the part before it into '(?:…)'"
    ),
    (
      "a{2}{3}",
      "4: this '{' follows another quantifier; keep one, or put the part before it into '(?:…)'"
    ),
    (
      "a*+",
      "2: possessive quantifiers are not supported; remove '+'; matching never slows down without it"
    ),
    (
      "a{x}",
      "1: this '{' does not begin a count; write '{2}', '{2,}' or '{2,5}', or '\\{' for the character"
    ),
    (
      "a{,3}",
      "1: this '{' does not begin a count; write '{2}', '{2,}' or '{2,5}', or '\\{' for the character"
    ),
    ("a{3,2}", "1: the count '{3,2}' runs backwards; write '{2,3}'"),
    ("a{1001}", "1: a count is at most 1000; write '{m,}' or '+' for a count without limit"),
    (
      "a{1,99999999999999999999}",
      "1: a count is at most 1000; write '{m,}' or '+' for a count without limit"
    ),
    (
      "(a{1000}){1000}",
      "9: the counts multiply to a pattern that is too large; lower the counts, or write '+' or '*'"
    ),
    (
      #"(a)\1"#,
      "3: references back to a group are not supported; match both parts and compare them in a guard"
    ),
    (
      #"\k<a>"#,
      "0: references back to a group are not supported; match both parts and compare them in a guard"
    ),
    (
      "a(?=b)",
      "1: looking ahead or behind is not supported; match the surroundings too, and capture the wanted part with '(…)'"
    ),
    (
      "(?<!a)b",
      "0: looking ahead or behind is not supported; match the surroundings too, and capture the wanted part with '(…)'"
    ),
    (
      "(?>a)",
      "0: atomic groups are not supported; write '(?:…)'; matching never slows down without it"
    ),
    (
      "a(?i)b",
      "1: the only flag is '(?i)', at the start of the pattern; begin the pattern with '(?i)', or write both cases such as '[Aa]'"
    ),
    (
      "(?s).",
      "0: the only flag is '(?i)', at the start of the pattern; begin the pattern with '(?i)', or write both cases such as '[Aa]'"
    ),
    ("(?P<a>b)", "0: no group begins like this; write '(…)', '(?:…)' or '(?<name>…)'"),
    ("(?", "0: no group begins like this; write '(…)', '(?:…)' or '(?<name>…)'"),
    (
      "(?<1a>b)",
      "3: this is not a name for a group; write '(?<name>…)' with letters, digits and '_', a letter first"
    ),
    (
      "(?<a",
      "3: this is not a name for a group; write '(?<name>…)' with letters, digits and '_', a letter first"
    ),
    ("(?<a>b)(?<a>c)", "10: another group is called 'a'; give each group a name of its own"),
    (#"a\q"#, "1: '\\q' means nothing here; remove '\\'"),
    (#"\A"#, "0: '\\A' means nothing here; write '^' for the start of the text"),
    (#"\z"#, "0: '\\z' means nothing here; write '$' for the end of the text"),
    (#"\x41"#, "0: '\\x' means nothing here; write '\\u{…}' for a character by its number"),
    (#"\R"#, "0: '\\R' means nothing here; write '\\s' for white space or '\\n' for a line feed"),
    (
      #"[\b]"#,
      "1: a word boundary is not a character and cannot stand in a class; write it outside the brackets"
    ),
    ("a\\", "1: this '\\' escapes nothing; write '\\\\' for the character"),
    (
      #"\u4E00"#,
      "0: this is not a Unicode scalar; write up to six hexadecimal digits in braces, such as '\\u{4E00}'"
    ),
    (
      #"\u{D800}"#,
      "0: this is not a Unicode scalar; write up to six hexadecimal digits in braces, such as '\\u{4E00}'"
    ),
    (#"\p{han}"#, "0: 'han' is not a known property; write '\\p{Han}' or '\\p{Latin}'"),
    (#"\pL"#, "0: '' is not a known property; write '\\p{Han}' or '\\p{Latin}'"),
  ])
  func saysWhatToRepair(pattern: String, expected: String) {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern) }
    #expect(error.map { "\($0.offset): \($0)" } == expected)
  }

  @Test func refusesDeepNestingWithoutRecursion() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")*", count: depth)
    }
    #expect(try Pattern(nested(200)).firstMatch(in: "aaa")?.range == 0..<3)
    let error = #expect(throws: PatternError.self) { try Pattern(nested(100_000)) }
    #expect(error?.kind == .nestingAboveLimit)
    #expect(error?.offset == 200)
  }

  @Test func refusesLargeProgramsBeforeBuildingThem() throws {
    for source in [
      "((((a{1000}){1000}){1000}){1000}){1000}", "(?:(?:(?:){1000}a){1000}){1000}",
      "(?:(?:a?){1000}){1000}", "(?:(?:|){1000}){1000}", "(?:(){1000}){1000}",
      "(?:[a-z]{1000}|b){1000}", String(repeating: "a", count: 100_000),
    ] {
      #expect(throws: PatternError.self) { try Pattern(source) }
    }
    #expect(try Pattern("[0-9]{1,1000}").firstMatch(in: "x123")?.range == 1..<4)
    #expect(try Pattern("(?:a{0}b?){1000}").firstMatch(in: "bb")?.range == 0..<2)
  }
}
