/// The working memory of one search, reused by the next.
///
/// The backward pass (`PatternSearch+Sweep.swift`) gives every position a *state*: the set of
/// instructions from which a match can be completed there. States are made when first met and
/// remembered (`PatternSearch+States.swift`), so in the long run a position costs one look-up in a
/// table. The forward pass (`PatternSearch+Walk.swift`) follows a match by these sets.
///
/// After Frisch and Cardelli, "Greedy regular expression matching", ICALP 2004, with the reversed
/// automaton built lazily.
struct PatternSearch: Sendable {
  /// Positions whose states were forgotten for want of room; they can be found again from the last one.
  struct Segment {
    var lower: Int
    var upper: Int
    /// The set at `upper`.
    var set: [UInt64]
  }

  /// What a state is known by: twice its number, plus 1 if a match can begin in it.
  typealias Entry = Int32

  // MARK: States

  /// The entry that each symbol leads to, state after state; -1 where it is not yet known.
  var table: [Entry] = []
  /// The instructions of each state, one bit each.
  var sets: [UInt64] = []
  /// The states at the end of a text, by the side before it; -1 where it is not yet known.
  var finalEntries: [Entry] = [-1, -1, -1]
  /// The last state with a given hash, and for each state the one before it with the same hash.
  var newest: [UInt64: Int32] = [:]
  var older: [Int32] = []
  /// For each state, the programs that can begin in it, and the visit in which they were last noted.
  var beginning: [[Int32]] = []
  var marks: [Int] = []
  let stateLimit: Int

  /// For each class, the instructions that read it into what is in every state; and how many they are.
  var readers: [Int: [Int32]] = [:]
  var readerCount = 0

  /// The set that is being made, and the instructions in it whose predecessors are still to be seen.
  var building: [UInt64]
  var pending: [Int32] = []

  // MARK: The text

  /// The entry of each position from `base` to `end`.
  var entries: [Entry] = []
  var base = 0
  var end = 0
  /// The states of positions up to here are known, those of later ones lie in `segments`.
  var top = 0
  var segments: [Segment] = []

  /// Numbers whatever must look at a state or an instruction only once.
  var visit = 0

  // MARK: The match

  /// The bounds of captures on the way that is being walked; -1 for none.
  var bounds: [Int] = []
  /// The visit in which each instruction was last seen.
  var visits: [Int]
  var alternatives: [Alternative] = []

  /// Work done so far: positions read and edges of the program followed.
  var steps = 0

  /// The bytes that states may take, roughly.
  static let memoryLimit = 1 << 21

  /// Begins without any state.
  init(_ automaton: PatternAutomaton, stateLimit: Int? = nil) {
    let size = automaton.width * 4 + automaton.wordCount * 8 + 64
    self.stateLimit = stateLimit ?? max(16, Self.memoryLimit / size)
    building = Array(repeating: 0, count: automaton.wordCount)
    visits = Array(repeating: 0, count: automaton.instructions.count)
  }

  /// Drops what an unusually long text has left behind.
  mutating func trim() {
    segments.removeAll()
    if entries.count > 1 << 16 { entries = [] }
  }
}
