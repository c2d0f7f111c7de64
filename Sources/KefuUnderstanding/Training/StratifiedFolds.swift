import KefuValues

/// Deals examples to folds: every class evenly, near-duplicates together, the same way for the same data and seed.
package struct StratifiedFolds: Sendable {
  /// The fold of every example, in 0..<count.
  package let assignment: [Int]
  package let count: Int

  /// - Parameters:
  ///   - labels: The class of every example.
  ///   - signatures: Equal for near-duplicates.
  ///   - count: How many folds, at least 2.
  ///   - seed: Of the order in which a class is dealt.
  package init(labels: [Int32], signatures: [UInt64], count: Int, seed: UInt64) {
    self.count = count
    var assignment = [Int](repeating: 0, count: labels.count)
    let classCount = Int(labels.max() ?? -1) + 1
    var members = [[Int]](repeating: [], count: classCount)
    for (example, label) in labels.enumerated() { members[Int(label)].append(example) }
    // The fold of a signature, once one of its examples is dealt, also across classes.
    var known = [UInt64: Int]()
    var next = 0
    for classMembers in members {
      var generator = SplitMix64(seed: seed)
      for example in classMembers.shuffled(using: &generator) {
        if let fold = known[signatures[example]] {
          assignment[example] = fold
        } else {
          assignment[example] = next
          known[signatures[example]] = next
          next = (next + 1) % count
        }
      }
    }
    self.assignment = assignment
  }

  /// The examples of a fold and those of the others.
  package func split(_ fold: Int) -> (heldOut: [Int32], training: [Int32]) {
    var heldOut = [Int32]()
    var training = [Int32]()
    for (example, assigned) in assignment.enumerated() {
      if assigned == fold {
        heldOut.append(Int32(example))
      } else {
        training.append(Int32(example))
      }
    }
    return (heldOut, training)
  }
}
