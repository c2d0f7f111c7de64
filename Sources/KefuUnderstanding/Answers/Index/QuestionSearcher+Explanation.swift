import CKernels
package import KefuText

extension QuestionSearcher {
  /// Takes the score of a question for the message that `tokenizer` holds apart; `nil` if there is no such question.
  ///
  /// Terms that no question has add nothing and are left out. For a person who reads it: it looks at every question's number.
  package mutating func explanation(
    of question: Int, for tokenizer: borrowing Tokenizer
  ) -> QuestionExplanation? {
    guard edits.contains(question: question),
      let part = edits.parts.last(where: { $0.firstQuestion <= question }),
      let (chunk, place) = part.index.place(of: question - part.firstQuestion)
    else { return nil }
    findTerms(of: tokenizer)
    var score: UInt32 = 0
    var explained = [QuestionExplanation.Term]()
    for term in terms.sorted(by: { ($0.start, $0.end, $0.hash) < ($1.start, $1.end, $1.hash) }) {
      var gain: UInt32 = 0
      if let postings = QuestionTermPostings(of: term.hash, weight: term.weight, in: part.index) {
        memory.lists.makeRoom(
          terms: 1, keysEach: QuestionSlot.mostSparse(chunkCount: part.index.chunks.count))
        postings.append(chunk: chunk, of: part.index, edits.scoring, to: &memory.lists)
        gain = memory.lists.gain(of: place)
      }
      score += gain
      explained.append(
        QuestionExplanation.Term(
          range: tokenizer.text.source(of: Int(term.start)..<Int(term.end)),
          frequency: Int(term.frequency), gain: Float(gain) / QuestionScoring.unit))
    }
    return QuestionExplanation(terms: explained, score: Float(score) / QuestionScoring.unit)
  }
}

extension QuestionIndex {
  /// Where a question is, found by looking through all numbers.
  func place(of question: Int) -> (chunk: Int, place: Int)? {
    for chunk in 0..<chunks.count {
      for place in 0..<Int(chunks.base[chunk].count)
      where self.question(at: place, in: chunk) == question { return (chunk, place) }
    }
    return nil
  }
}

extension QuestionChunkLists {
  /// What the lists add to the score of the question at a place.
  func gain(of place: Int) -> UInt32 {
    var sum: UInt32 = 0
    for index in 0..<count {
      let list = lists[index]
      if list.is_dense != 0 {
        if list.keys[place >> 4] >> UInt16(place & 15) & 1 != 0 { sum &+= list.gains.1 }
        continue
      }
      for position in 0..<Int(list.count) where Int(list.keys[position] >> 2) == place {
        switch list.keys[position] & 3 {
        case 1: sum &+= list.gains.1
        case 2: sum &+= list.gains.2
        case 3: sum &+= list.gains.3
        default: break
        }
      }
    }
    return sum
  }
}
