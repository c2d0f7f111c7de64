#if Shop
  import Foundation
  import Kefu
  import KefuFrontends
  import KefuShop
  import KefuValues

  /// A shop that nobody has been to.
  final class FreshShop: TranscriptWorld {
    private let shop: Shop
    /// The folder of its file, deleted with it.
    private let folder: URL?

    init(now: Instant) throws {
      folder = nil
      shop = try Shop(path: nil, now: now)
    }

    init(copying database: URL, now: Instant) throws {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "kefu-shop-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let copy = folder.appending(path: "shop.sqlite")
      try FileManager.default.copyItem(at: database, to: copy)
      self.folder = folder
      shop = try Shop(path: copy.path, now: now)
    }

    deinit {
      if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    var actions: Actions { shop.actions }

    func value(table: String, key: String, column: String) throws -> String? {
      try shop.value(table: table, key: key, column: column)
    }
  }
#endif
