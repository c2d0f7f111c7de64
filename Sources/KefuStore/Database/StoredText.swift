#if Store
  import Foundation
  import GRDB

  /// A sender's text in the file, whatever is in it.
  ///
  /// SQLite's texts end at a NUL, so that `a` and `a\0b` would be one sender: a text with a NUL is kept as its bytes.
  struct StoredText: DatabaseValueConvertible {
    let text: String

    init(_ text: String) { self.text = text }

    var databaseValue: DatabaseValue {
      text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func fromDatabaseValue(_ value: DatabaseValue) -> StoredText? {
      switch value.storage {
      case .string(let text): StoredText(text)
      case .blob(let bytes): StoredText(String(decoding: bytes, as: UTF8.self))
      case .null, .int64, .double: nil
      }
    }
  }
#endif
