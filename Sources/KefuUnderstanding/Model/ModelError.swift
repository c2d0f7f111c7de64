/// Why a model file is refused.
///
/// Messages say what to do.
package enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  case notAModel(path: String)
  case otherVersion(path: String, found: Int, expected: Int)
  case truncated(path: String, expected: Int, found: Int)
  case altered(path: String)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read the model '\(path)': \(reason)"
    case .unwritable(let path, let reason): "cannot write the model '\(path)': \(reason)"
    case .notAModel(let path): "'\(path)' is not a Kefu model; train one with 'kefu train'"
    case .otherVersion(let path, let found, let expected):
      "the model '\(path)' has format version \(found), this program reads \(expected); train it again with "
        + "'kefu train'"
    case .truncated(let path, let expected, let found):
      "the model '\(path)' is truncated: \(found) of \(expected) bytes; copy it again"
    case .altered(let path):
      "the model '\(path)' is damaged: its checksum does not match; copy it again or train it again"
    }
  }
}
