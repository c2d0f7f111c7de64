/// An example with its marks taken out: `[A10023](order_id)的快递` says `A10023的快递`.
struct AnnotatedText {
  var text: String
  var marks: [EntityMark] = []
}

/// A stretch of an example that the author marked.
struct EntityMark {
  /// The entity's name and, in scalars, where it stands in the source of the example.
  var entity: String
  var entityOffset: Int
  /// Scalars of the text without marks.
  var range: Range<Int>
  /// What the entity is in the sentence: `from`, `to`.
  var role: String?
  var value: String?
}

/// Something wrong in an example, and where: scalars of its source.
struct AnnotationProblem: Error {
  var fault: AnnotationFault
  var offset: Int
  var length: Int
}
