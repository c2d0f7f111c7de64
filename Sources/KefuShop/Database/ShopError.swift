/// Why the store cannot do what it was asked for, through no fault of the customer.
public enum ShopError: Error, Hashable, Sendable {
  /// The file was made by a program with another schema.
  case otherVersion(Int)
  /// The file is a database of something else.
  case otherDatabase
  /// An action lacks an argument that it needs.
  case missingArgument(String)
  /// A key was used for two different actions.
  case keyOfAnotherAction(String)
  /// A transcript names a table or column that does not exist.
  case unknownColumn(String)
}

extension ShopError: CustomStringConvertible {
  /// The problem in a sentence.
  public var description: String {
    switch self {
    case .otherVersion(let version): "the store's file has version \(version) of the schema"
    case .otherDatabase: "the file is a database, but not a store's"
    case .missingArgument(let name): "the argument '\(name)' is missing"
    case .keyOfAnotherAction(let key): "the key '\(key)' was used for another action"
    case .unknownColumn(let name): "the store has no '\(name)'"
    }
  }
}
