/// Turns syntax into a program, from the last instruction to the first.
///
/// Going backwards, whatever follows a part is known when the part is compiled, and no jumps are needed.
/// A stack of tasks stands in for recursion.
struct PatternCompiler {
  private enum Task {
    case node(Int)
    /// Starts a branch of the innermost alternation; all continue alike.
    case openBranch
    case closeBranch
    case joinBranches(Int)
    /// Begins a group by storing its lower bound.
    case capture(Int32)
    /// Lets what was just compiled be left out in favour of an instruction.
    case makeOptional(Int32, isGreedy: Bool)
    /// Leads a loop's branch back to what was just compiled; entered there or at the branch.
    case closeLoop(Int32, isGreedy: Bool, entersAtBranch: Bool)
  }

  private let syntax: PatternSyntax
  private var program = PatternProgram()
  private var setNumbers: [ScalarSet: Int32] = [:]
  private var tasks: [Task] = []
  /// The instruction that follows the part to be compiled next.
  private var next: Int32 = 0
  private var continuations: [Int32] = []
  private var branches: [Int32] = []

  private init(_ syntax: PatternSyntax) { self.syntax = syntax }

  static func program(for syntax: PatternSyntax) -> PatternProgram {
    var compiler = PatternCompiler(syntax)
    compiler.compile()
    return compiler.program
  }

  private mutating func compile() {
    program.captureCount = syntax.captureNames.count
    emit(.match)
    tasks.append(.node(syntax.root))
    while let task = tasks.popLast() { perform(task) }
    program.start = next
  }

  /// Adds an instruction and makes it the one that comes next.
  private mutating func emit(
    _ operation: PatternProgram.Instruction.Operation, _ argument: Int32 = 0
  ) {
    program.instructions.append(.init(operation: operation, next: next, argument: argument))
    next = Int32(program.instructions.count - 1)
  }

  private mutating func emitBranch(_ part: Int32, over exit: Int32, isGreedy: Bool) {
    next = isGreedy ? part : exit
    emit(.branch, isGreedy ? exit : part)
  }

  private mutating func perform(_ task: Task) {
    switch task {
    case .node(let node): compile(node)
    case .openBranch: next = continuations[continuations.count - 1]
    case .closeBranch: branches.append(next)
    case .joinBranches(let count):
      // The last branch was compiled first, and is preferred least.
      let starts = branches.suffix(count)
      branches.removeLast(count)
      continuations.removeLast()
      next = starts[starts.startIndex]
      for start in starts.dropFirst() { emitBranch(start, over: next, isGreedy: true) }
    case .capture(let bound): emit(.capture, bound)
    case .makeOptional(let exit, let isGreedy): emitBranch(next, over: exit, isGreedy: isGreedy)
    case .closeLoop(let branch, let isGreedy, let entersAtBranch):
      if isGreedy {
        program.instructions[Int(branch)].next = next
      } else {
        program.instructions[Int(branch)].argument = next
      }
      if entersAtBranch { next = branch }
    }
  }

  private mutating func compile(_ node: Int) {
    switch syntax.nodes[node] {
    case .empty: break
    case .set(let set):
      let number = setNumbers[set] ?? Int32(program.sets.count)
      if Int(number) == program.sets.count {
        program.sets.append(set)
        setNumbers[set] = number
      }
      emit(.consume, number)
    case .assertion(let assertion): emit(.assert, Int32(assertion.rawValue))
    case .sequence(let items): tasks += items.map { .node($0) }
    case .alternation(let branches):
      continuations.append(next)
      tasks.append(.joinBranches(branches.count))
      for branch in branches { tasks += [.closeBranch, .node(branch), .openBranch] }
    case .repetition(let child, let repetition): compile(repetition, of: child)
    case .capture(let child, let index):
      emit(.capture, Int32(2 * index + 1))
      tasks += [.capture(Int32(2 * index)), .node(child)]
    }
  }

  private mutating func compile(_ repetition: PatternRepetition, of child: Int) {
    let exit = next
    let isGreedy = repetition.isGreedy
    if let maximum = repetition.maximum {
      tasks += Array(repeating: .node(child), count: repetition.minimum)
      for _ in repetition.minimum..<maximum {
        tasks += [.makeOptional(exit, isGreedy: isGreedy), .node(child)]
      }
      return
    }
    // A loop over something that can be empty is entered at its body, so that an empty first round
    // has its place in the order of preference: `(|a)*` prefers nothing to "aa", as in Perl.
    let entersAtBranch = repetition.minimum == 0 && !syntax.isNullable(child)
    emitBranch(exit, over: exit, isGreedy: isGreedy)
    let branch = next
    tasks += Array(repeating: .node(child), count: max(0, repetition.minimum - 1))
    if repetition.minimum == 0, !entersAtBranch {
      tasks.append(.makeOptional(exit, isGreedy: isGreedy))
    }
    tasks.append(.closeLoop(branch, isGreedy: isGreedy, entersAtBranch: entersAtBranch))
    tasks.append(.node(child))
  }
}
