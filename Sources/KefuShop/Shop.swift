#if Shop
  import GRDB
  public import Kefu
  public import KefuValues

  /// The sample store: start here.
  ///
  /// A SQLite database with goods, customers and orders in every state, reached through the actions that `dialogues/actions.yaml`
  /// declares. It is made on first use, from one seed and relative to the day of `now`.
  ///
  ///     let shop = try Shop(path: nil, now: now)
  ///     let assistant = try Assistant(
  ///       contentsOf: folder, entitySources: shop.entitySources, actions: shop.actions)
  public struct Shop: Sendable {
    private let database: DatabaseQueue
    private let opened: Instant

    /// Opens the store in a file, making it if it is not there; without a path it is in memory and gone with the value.
    public init(path: String?, now: Instant) throws {
      opened = now.bounded
      database = try ShopDatabase.open(path: path, now: opened)
    }

    /// What the store can do, to be given to an assistant.
    ///
    /// Changes are made in a transaction that also stores the key of the step: a second call with a key changes nothing and gives
    /// what the first gave.
    public var actions: Actions {
      var actions = Actions()
      for action in ShopAction.all {
        actions.register(action.name) { [self] arguments, context in
          try await perform(action, arguments, context)
        }
      }
      return actions
    }

    /// Does an action in a transaction of its own.
    func perform(
      _ action: ShopAction, _ arguments: [String: SlotValue], _ context: ActionContext
    ) async throws -> [String: SlotValue] {
      @Sendable func outcome(_ db: Database) throws -> ShopOutcome {
        let request = ShopRequest(
          db: db, arguments: arguments, context: context, now: context.time?.bounded ?? opened)
        return try action.changes ? request.once(action) : request.outcome(of: action)
      }
      let done = try await action.changes ? database.write(outcome) : database.read(outcome)
      return try done.results
    }

    /// The names of the goods, to be given to an assistant: those that mean one, and those that several share, such as "earbuds".
    public var entitySources: [any EntitySource] { [products, productLines] }

    /// For the entity `product`.
    var products: ProductSource { ProductSource(database: database) }

    /// For the entity `product_line`.
    var productLines: ProductLineSource { ProductLineSource(database: database) }

    /// What a column holds in the row with a key, as a transcript writes it: `orders[A10023].state`.
    ///
    /// Money is in yuan, a moment is its day. Returns `nil` if there is no such row or it is empty there; throws if there is no such
    /// table or column.
    public func value(table: String, key: String, column: String) throws -> String? {
      try database.read { db in
        try TableCell(table: table, key: key, column: column, utcOffset: opened.utcOffset).text(
          in: db)
      }
    }
  }
#endif
