import Kefu
import KefuFrontends
import KefuShop
import KefuValues

/// The store behind the shipped assistant as the commands see it; without the trait `Shop` there is none, and every action fails.
struct SampleStore {
  /// Seconds east of Greenwich of the store, which is in China.
  static let utcOffset: Int32 = 28_800

  /// What it was opened from, if that must not change.
  private let copy: TemporaryCopy?

  #if Shop
    private let shop: Shop
  #endif

  /// Opens the store in a file, or makes one in memory.
  init(database: String?, now: Instant) throws {
    copy = nil
    #if Shop
      shop = try Shop(path: database, now: now)
    #endif
  }

  /// Begins with what a file holds, which stays as it is.
  init(copying database: String, now: Instant) throws {
    let copy = try TemporaryCopy(of: database)
    self.copy = copy
    #if Shop
      shop = try Shop(path: copy.path, now: now)
    #endif
  }

  var entitySources: [any EntitySource] {
    #if Shop
      shop.entitySources
    #else
      []
    #endif
  }
}

extension SampleStore: TranscriptWorld {
  /// What another assistant declares beside them fails, for there is nobody to carry it out.
  var actions: Actions {
    #if Shop
      var actions = shop.actions
    #else
      var actions = Actions()
    #endif
    actions.forward { _, _, _ in throw ActionFailure("error") }
    return actions
  }

  func value(table: String, key: String, column: String) throws -> String? {
    #if Shop
      try shop.value(table: table, key: key, column: column)
    #else
      nil
    #endif
  }
}
