import KefuValues

/// Deals examples to folds: a domain to a fold, examples without one by their digest.
struct SentimentFolds: Sendable {
  /// The fold of every example.
  let assignment: [Int]
  let count: Int
  /// How many folds the examples without a domain are dealt to.
  private static let digestFolds = 5

  init(domains: [String?], digests: [Digest]) {
    let names = Set(domains.compactMap { $0 }).sorted()
    // One domain alone would leave nothing to train on.
    let isByDomain = names.count > 1
    let domainCount = isByDomain ? names.count : 0
    var numbers = [String: Int]()
    for (number, name) in names.enumerated() { numbers[name] = number }
    assignment = zip(domains, digests).map { domain, digest in
      if isByDomain, let domain, let number = numbers[domain] { return number }
      return domainCount + Int(digest.high % UInt64(SentimentFolds.digestFolds))
    }
    count = domainCount + SentimentFolds.digestFolds
  }

  var all: [Int] { Array(assignment.indices) }

  /// The examples of a fold and those of the others.
  func split(_ fold: Int) -> (heldOut: [Int], training: [Int]) {
    (
      assignment.indices.filter { assignment[$0] == fold },
      assignment.indices.filter { assignment[$0] != fold }
    )
  }
}
