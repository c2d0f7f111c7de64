import CKernels
package import KefuText

/// Finds the questions that resemble a message most: exactly those that scoring every question would give.
///
/// One per thread. A block-max MaxScore search over chunks of 16,384 questions, the most promising first, until no chunk can
/// have a better one. In a chunk, terms that cannot bring a question among the best even all together are only looked up for
/// the questions that the others bring (Turtle and Flood, "Query Evaluation: Strategies and Optimizations", 1995; Ding and
/// Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes", 2011). Over a million questions half of the searches take
/// below 0.2 ms (`Benchmarks/README.md`).
package struct QuestionSearcher: ~Copyable {
  /// More terms of a message are left out, those of the least weight.
  static let mostTerms = KEFU_CHUNK_LISTS / 2

  private(set) var edits: QuestionIndexEdits
  private var reader = QuestionTermReader()
  private(set) var terms: [QuestionTerm] = []
  private var postings: [QuestionTermPostings] = []
  private var best = BestQuestions()
  var memory: QuestionSearchMemory

  /// Searches an index.
  package init(index: QuestionIndex) { self.init(edits: QuestionIndexEdits(of: index)) }

  /// Searches an index with edits.
  package init(edits: QuestionIndexEdits) {
    self.edits = edits
    memory = QuestionSearchMemory()
  }

  /// Finds the best questions for the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: The message, cut with the dictionary of the index.
  ///   - limit: How many to return at most.
  ///   - distinctGroups: Whether only the best question of a group is returned.
  /// - Returns: The best first, ties in the order of their numbers; none without a common term.
  package mutating func search(
    _ tokenizer: borrowing Tokenizer, limit: Int, distinctGroups: Bool = false
  ) -> [QuestionMatch] {
    let limit = min(limit, edits.count)
    guard limit > 0 else { return [] }
    findTerms(of: tokenizer)
    best.start(limit: limit, distinctGroups: distinctGroups)
    for number in edits.parts.indices { search(part: number) }
    return (0..<best.count).map { index in
      let entry = best[index]
      return QuestionMatch(
        question: Int(entry.question), group: Int(entry.group),
        score: Float(entry.score) / QuestionScoring.unit)
    }
  }

  /// Collects the terms that some question has, by ascending weight.
  mutating func findTerms(of tokenizer: borrowing Tokenizer) {
    reader.read(tokenizer)
    terms.removeAll(keepingCapacity: true)
    for index in 0..<reader.count {
      let feature = reader[index]
      guard var term = edits.term(of: feature.hash) else { continue }
      term.start = feature.start
      term.end = feature.end
      terms.append(term)
    }
    terms.sort { ($0.weight, $1.start, $1.hash) < ($1.weight, $0.start, $0.hash) }
    if terms.count > QuestionSearcher.mostTerms {
      terms.removeFirst(terms.count - QuestionSearcher.mostTerms)
    }
  }

  private mutating func search(part number: Int) {
    let index = edits.parts[number].index
    postings.removeAll(keepingCapacity: true)
    for term in terms {
      if let list = QuestionTermPostings(of: term.hash, weight: term.weight, in: index) {
        postings.append(list)
      }
    }
    if postings.isEmpty { return }
    memory.makeRoom(chunkCount: index.chunks.count)
    memory.lists.makeRoom(
      terms: postings.count, keysEach: QuestionSlot.mostSparse(chunkCount: index.chunks.count))
    for list in postings { list.add(to: memory.bounds, of: index, edits.scoring) }
    for position in 0..<memory.orderChunks(count: index.chunks.count) {
      let chunk = Int(memory.order[position])
      if memory.bounds[chunk] <= best.threshold { break }
      search(chunk, part: number, of: index)
    }
  }

  private mutating func search(_ chunk: Int, part number: Int, of index: QuestionIndex) {
    memory.lists.removeAll()
    for list in postings { list.append(chunk: chunk, of: index, edits.scoring, to: &memory.lists) }
    let count = min(Int(index.chunks.base[chunk].count), QuestionPosting.chunkSize)
    let found = memory.search(documentCount: count, threshold: best.threshold)
    for candidate in 0..<found {
      let score = memory.scratch.scores[candidate]
      guard score > best.threshold,
        let question = index.question(
          at: Int(memory.scratch.documents[candidate]), in: chunk),
        !edits.parts[number].isRemoved(question)
      else { continue }
      best.insert(
        BestQuestions.Entry(
          score: score, question: UInt32(edits.parts[number].firstQuestion + question),
          group: UInt32(truncatingIfNeeded: edits.parts[number].group(of: question))))
    }
  }
}
