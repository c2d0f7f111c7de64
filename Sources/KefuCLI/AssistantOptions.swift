import ArgumentParser
import Dispatch
import Glibc
import Kefu
import KefuAuthoring
import KefuValues

/// The options that say which assistant, shared by the subcommands.
struct AssistantOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The assistant's folder.", valueName: "dir"))
  var assistant: String?

  @Option(
    help: ArgumentHelp(
      "Where compiled assistants are kept. Default: $XDG_CACHE_HOME/kefu or ~/.cache/kefu.",
      valueName: "dir"))
  var cache: String?

  /// Loads the assistant, or ends the process with its problems.
  ///
  /// - Parameters:
  ///   - actions: What it can do; `nil` if nothing is to be done.
  ///   - entitySources: Values that live elsewhere.
  /// - Returns: The assistant.
  func load(actions: Actions? = nil, entitySources: [any EntitySource] = []) -> Assistant {
    let folder = folderOrExit()
    do {
      return try Assistant(
        contentsOf: folder, cache: cache ?? AssistantCache.defaultPath(),
        entitySources: entitySources, actions: actions, encoder: Encoder.open)
    } catch {
      StandardError.print(error.description)
      StandardError.print("error: the assistant '\(folder)' cannot be loaded")
      Glibc.exit(1)
    }
  }

  /// Loads the assistant anew while the process goes on.
  ///
  /// - Parameters:
  ///   - folder: Where it was loaded from.
  ///   - actions: What it can do.
  ///   - entitySources: Values that live elsewhere.
  /// - Returns: The assistant.
  /// - Throws: Every problem of its folder.
  func reload(
    _ folder: String, actions: Actions, entitySources: [any EntitySource]
  ) async throws -> Assistant {
    let cache = cache ?? AssistantCache.defaultPath()
    // It may take seconds, and a thread of the turns must not.
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            try Assistant(
              contentsOf: folder, cache: cache, entitySources: entitySources, actions: actions,
              encoder: Encoder.open)
          })
      }
    }
  }

  /// What the assistant's files say, or ends the process with their mistakes.
  func definitionOrExit() -> AssistantDefinition {
    let folder = folderOrExit()
    do throws(AuthoringError) {
      return try AssistantDefinition(sources: AssistantFolder(path: folder).sources())
    } catch {
      StandardError.print(error.description)
      Glibc.exit(1)
    }
  }

  /// The assistant's folder, or ends the process with an error that names every place that was looked at.
  func folderOrExit() -> String {
    switch AssistantLocator.locate(option: assistant) {
    case .success(let folder): return folder
    case .failure(let error):
      StandardError.print("error: \(error.description)")
      Glibc.exit(2)
    }
  }
}
