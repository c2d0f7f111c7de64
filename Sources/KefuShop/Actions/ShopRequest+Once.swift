#if Shop
  import GRDB
  import Kefu

  extension ShopRequest {
    /// Does an action.
    func outcome(of action: ShopAction) throws -> ShopOutcome {
      do {
        return .success(try action.body(self))
      } catch let failure as ActionFailure {
        return .failure(failure)
      }
    }

    /// Does an action unless it was done under the same key, and keeps how it went.
    ///
    /// A failure changes nothing, but is kept as well: trying digits twice under one key is one try.
    func once(_ action: ShopAction) throws -> ShopOutcome {
      if let earlier = try earlierOutcome(of: action) { return earlier }
      var outcome = ShopOutcome.success([:])
      try db.inSavepoint {
        outcome = try self.outcome(of: action)
        switch outcome {
        case .success: return .commit
        case .failure: return .rollback
        }
      }
      let failure: String? =
        switch outcome {
        case .success: nil
        case .failure(let failure): failure.name
        }
      try db.execute(
        sql: "INSERT INTO performed VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          context.key, context.conversation, context.customer, action.name, failure,
          try outcome.json,
        ])
      return outcome
    }

    /// How often an action succeeded in this conversation, or failed in a way.
    func times(_ action: String, failingWith failure: String? = nil) throws -> Int {
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM performed WHERE conversation = ? AND action = ? AND failure IS ?
          """, arguments: [context.conversation, action, failure]) ?? 0
    }

    private func earlierOutcome(of action: ShopAction) throws -> ShopOutcome? {
      let row = try Row.fetchOne(
        db, sql: "SELECT action, failure, results FROM performed WHERE key = ?",
        arguments: [context.key])
      guard let row else { return nil }
      guard row["action"] == action.name else { throw ShopError.keyOfAnotherAction(context.key) }
      return try ShopOutcome(failure: row["failure"], json: row["results"])
    }
  }
#endif
