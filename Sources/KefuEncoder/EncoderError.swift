import Glibc

/// Why an encoder's file or folder is refused.
///
/// Messages say what is wrong, in which file, and what to do.
public enum EncoderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file that the system does not let us read.
  case unreadable(path: String, reason: String)
  /// A file that the system does not let us write.
  case unwritable(path: String, reason: String)
  /// A file that an encoder's folder must have.
  case missing(file: String, folder: String)
  /// A file that ends too early.
  case truncated(path: String, expected: Int, found: Int)
  /// A file that does not keep to its format.
  case malformed(path: String, problem: String)
  /// An encoder that is well-formed but of a kind that is not known.
  case unsupported(path: String, problem: String)
  /// A tensor that is not in the file.
  case missingTensor(path: String, name: String)
  /// A tensor whose shape does not fit the configuration.
  case wrongShape(path: String, name: String, expected: [Int], found: [Int])
  /// An imported file of another version of the program.
  case otherVersion(path: String, found: Int, expected: Int)
  /// An imported file that has changed since.
  case altered(path: String)

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read '\(path)': \(reason)"
    case .unwritable(let path, let reason): "cannot write '\(path)': \(reason)"
    case .missing(let file, let folder):
      "the encoder in '\(folder)' has no '\(file)'; copy the whole folder of the model"
    case .truncated(let path, let expected, let found):
      "'\(path)' is truncated: \(found) of \(expected) bytes; copy it again"
    case .malformed(let path, let problem): "'\(path)' is damaged: \(problem); copy it again"
    case .unsupported(let path, let problem): "'\(path)' cannot be used: \(problem)"
    case .missingTensor(let path, let name):
      "'\(path)' has no tensor '\(name)'; is it the model that 'config.json' describes?"
    case .wrongShape(let path, let name, let expected, let found):
      "the tensor '\(name)' in '\(path)' has the shape \(found), but 'config.json' asks for \(expected); are both "
        + "files of one model?"
    case .otherVersion(let path, let found, let expected):
      "the encoder '\(path)' has format version \(found), this program reads \(expected); import it again with "
        + "'kefu import-encoder'"
    case .altered(let path):
      "the encoder '\(path)' is damaged: its checksum does not match; copy it again or import it again"
    }
  }

  /// What the system says about the last failure.
  static func systemReason() -> String { String(cString: strerror(errno)) }
}
