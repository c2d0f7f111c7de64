import Kefu
import KefuFrontends
import KefuShop
import KefuValues

/// The store behind the shipped assistant as the commands see it; without the trait `Shop` there is none, and every action fails.
struct SampleStore {
  /// Seconds east of Greenwich of the store, which is in China.
  static let utcOffset: Int32 = 28_800

  #if Shop
    private let shop: Shop

    /// Opens the store in a file, or makes one in memory.
    init(database: String?, now: Instant) throws { shop = try Shop(path: database, now: now) }

    var entitySources: [any EntitySource] { [shop.products] }
  #else
    init(database: String?, now: Instant) throws {}

    var entitySources: [any EntitySource] { [] }
  #endif
}

extension SampleStore: TranscriptWorld {
  /// What another assistant declares beside fails as an action that is not there.
  var actions: Actions {
    #if Shop
      var actions = shop.actions
    #else
      var actions = Actions()
    #endif
    actions.forward { _, _, _ in throw ActionFailure(ActionFailure.error) }
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

extension ActionFailure {
  /// What a dialogue hears of an action that nobody carries out.
  fileprivate static let error = "error"
}
