/// Why a pattern is refused, and where.
package struct PatternError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A `(` without its `)`.
    case unclosedGroup
    /// A `)`, `]` or `}` that closes nothing.
    case closesNothing(Unicode.Scalar)
    /// A `[` without its `]`.
    case unclosedClass
    /// `[]` or `[^]`.
    case emptyClass
    /// A class that excludes every scalar, such as `[^\d\D]`.
    case classMatchesNothing
    /// A `[` inside a class.
    case nestedClass
    /// A range whose ends are in the wrong order.
    case reversedRange(Unicode.Scalar, Unicode.Scalar)
    /// A range that ends in a class, such as `[a-\d]`.
    case rangeOfClass
    /// A quantifier with nothing before it that can repeat.
    case repeatsNothing(Unicode.Scalar)
    /// A quantifier after a quantifier.
    case repeatedQuantifier(Unicode.Scalar)
    /// `a*+`.
    case possessiveQuantifier
    /// A `{` that is not `{m}`, `{m,}` or `{m,n}`.
    case malformedBounds
    /// `{m,n}` with `m` above `n`.
    case reversedBounds(Int, Int)
    /// A count above ``PatternLimits/repetition``.
    case repetitionAboveLimit
    /// More instructions than ``PatternLimits/programSize``.
    case programAboveLimit
    /// Groups deeper than ``PatternLimits/nesting``.
    case nestingAboveLimit
    /// `\1` or `\k<name>`.
    case backreference
    /// `(?=`, `(?!`, `(?<=` or `(?<!`.
    case lookAround
    /// `(?>`.
    case atomicGroup
    /// Flags other than `(?i)` at the start.
    case flags
    /// Another group that begins with `(?`.
    case unknownGroup
    /// A name that is not a letter or `_` followed by letters, digits and `_`.
    case groupName
    /// A name that another group has.
    case repeatedGroupName(String)
    /// An escaped letter or digit that means nothing here.
    case unknownEscape(Unicode.Scalar)
    /// `\b` or `\B` inside a class.
    case boundaryInClass
    /// A `\` at the end.
    case trailingBackslash
    /// `\u` without `{XXXX}`, or beyond Unicode.
    case unicodeEscape
    /// `\p{…}` with a name that is not known.
    case unknownProperty(String)
  }

  /// What is wrong.
  package var kind: Kind

  /// Where the wrong part begins, in Unicode scalars of the pattern.
  package var offset: Int
}
