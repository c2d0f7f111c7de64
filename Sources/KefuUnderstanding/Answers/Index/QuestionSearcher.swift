import CKernels
package import KefuText

/// Finds the questions that resemble a message most: exactly those that scoring every question would give.
///
/// One per thread. Chunk by chunk a block-max MaxScore search: terms that cannot bring a question among the best even all
/// together are only looked up for the questions that the others bring (Turtle and Flood 1995; Ding and Suel, "Faster Top-k
/// Document Retrieval Using Block-Max Indexes", 2011). Cost: about 0.1 ms over a million questions.
package struct QuestionSearcher: ~Copyable {
  private(set) var edits: QuestionIndexEdits
  private var reader = QuestionTermReader()
  private var terms: [QuestionTerm] = []
  private var postings: [QuestionTermPostings] = []
  private var bounds: [UInt32] = []
  private var weights: [UInt32] = []
  private var best = BestQuestions()
  private var memory: QuestionSearchMemory

  /// Searches an index.
  package init(index: QuestionIndex) { self.init(edits: QuestionIndexEdits(of: index)) }

  /// Searches an index with edits.
  package init(edits: QuestionIndexEdits) {
    self.edits = edits
    memory = QuestionSearchMemory(scoring: edits.scoring)
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

  /// Collects the terms that some question has, by ascending bound.
  private mutating func findTerms(of tokenizer: borrowing Tokenizer) {
    reader.read(tokenizer)
    terms.removeAll(keepingCapacity: true)
    for index in 0..<reader.count {
      let feature = reader[index]
      guard var term = edits.term(of: feature.hash) else { continue }
      term.start = feature.start
      term.end = feature.end
      terms.append(term)
    }
    terms.sort { ($0.bound, $1.start, $1.hash) < ($1.bound, $0.start, $0.hash) }
    if terms.count > QuestionSearchMemory.mostTerms {
      terms.removeFirst(terms.count - QuestionSearchMemory.mostTerms)
    }
  }

  private mutating func search(part number: Int) {
    let part = edits.parts[number]
    let index = part.index
    postings.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    for term in terms {
      guard let list = QuestionTermPostings(of: term.hash, in: index) else { continue }
      postings.append(list)
      weights.append(term.weight)
      bounds.append(QuestionScoring.gain(weight: term.weight, saturation: list.largest))
    }
    if postings.isEmpty { return }
    memory.makeRoom(for: postings.count, chunkCount: index.chunkCount)
    for chunk in 0..<index.chunkCount {
      let listCount = gatherLists(in: chunk, of: index)
      if listCount == 0 { continue }
      let start = chunk * QuestionPosting.chunkSize
      let found = memory.search(
        listCount, lengths: index.lengths.base + start, threshold: best.threshold)
      for candidate in 0..<found {
        let score = memory.scratch.scores[candidate]
        guard score > best.threshold else { continue }
        let question = start + Int(memory.scratch.documents[candidate])
        guard question < index.count, !part.isRemoved(question) else { continue }
        best.insert(
          BestQuestions.Entry(
            score: score, question: UInt32(part.firstQuestion + question),
            group: UInt32(part.group(of: question))))
      }
    }
  }

  /// Puts the lists of a chunk in `memory.lists`, by ascending bound.
  private mutating func gatherLists(in chunk: Int, of index: QuestionIndex) -> Int {
    var room = memory.room
    var count = 0
    for position in postings.indices {
      guard
        let list = postings[position].list(
          in: chunk, of: index, weight: weights[position], bound: bounds[position], room: &room)
      else { continue }
      var place = count
      while place > 0, memory.lists[place - 1].bound > list.bound {
        memory.lists[place] = memory.lists[place - 1]
        place -= 1
      }
      memory.lists[place] = list
      count += 1
    }
    return count
  }
}
