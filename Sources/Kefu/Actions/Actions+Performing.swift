package import KefuDialogue
package import KefuValues

/// What came of an action.
package enum ActionOutcome: Hashable, Sendable {
  /// The results by name, all of the declared types.
  case success([String: SlotValue])
  /// The name of a declared failure, or of one that every action has.
  case failure(String)

  static func failure(_ name: ActionFailureName) -> ActionOutcome { .failure(name.rawValue) }
}

extension Actions {
  /// Carries out an action and always comes back: with its results, a failure that the declaration knows, or one of
  /// `ActionFailureName`.
  ///
  /// It comes back at the timeout at the latest, or when its task is cancelled, even if the action does not; the action's task is
  /// cancelled then, and what it gives later is dropped.
  package func perform(
    _ declaration: ActionDeclaration, arguments: [String: SlotValue], context: ActionContext
  ) async -> ActionOutcome {
    let name = declaration.name.rawValue
    guard let handler = handler(of: name) else {
      errorHandler?(name, ActionError.notRegistered)
      return .failure(.error)
    }
    // What is begun now might be done although nobody waits for it.
    guard !Task.isCancelled else { return .failure(.error) }
    let race = ActionRace()
    return await withTaskCancellationHandler {
      race.add(
        Task {
          let (outcome, error) = await Actions.outcome(of: declaration) {
            try await handler(arguments, context)
          }
          if race.finish(outcome), let error { errorHandler?(name, error) }
        })
      race.add(
        Task {
          do { try await Task.sleep(for: .milliseconds(declaration.timeout)) } catch { return }
          if race.finish(.failure(.timeout)) {
            errorHandler?(name, ActionError.timedOut(milliseconds: declaration.timeout))
          }
        })
      return await race.outcome()
    } onCancel: {
      // It may be done already.
      race.finish(.failure(declaration.isRepeatable ? .error : .outcomeUnknown))
    }
  }

  /// Runs a handler; the error is one that the outcome does not tell.
  private static func outcome(
    of declaration: ActionDeclaration, _ handler: () async throws -> [String: SlotValue]
  ) async -> (ActionOutcome, (any Error)?) {
    do {
      switch declaration.results.fitting(try await handler()) {
      case .success(let results): return (.success(results), nil)
      case .failure(let misfit):
        return (
          .failure(.error),
          ActionError.unfitResult(name: misfit.field.name.rawValue, value: misfit.value)
        )
      }
    } catch let failure as ActionFailure {
      guard declaration.mayFail(with: failure.name) else {
        return (.failure(.error), ActionError.undeclaredFailure(failure.name))
      }
      return (.failure(failure.name), nil)
    } catch {
      return (.failure(.error), error)
    }
  }
}

extension ActionDeclaration {
  /// Whether dialogues are prepared for a failure.
  fileprivate func mayFail(with name: String) -> Bool {
    switch ActionFailureName(rawValue: name) {
    case .error, .timeout: true
    case .outcomeUnknown: !isRepeatable
    case nil: failures.contains(name)
    }
  }
}
