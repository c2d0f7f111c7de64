#if Shop
  import Foundation
  import Kefu
  import KefuFrontends
  import KefuShop
  import KefuTestSupport
  import KefuValues

  /// The transcripts of the shipped store, each played once on a fresh shop.
  enum StoreTranscripts {
    private static let home = "dialogues/tests"

    /// The names of the files, sorted.
    static let names: [String] = {
      let folder = ShippedStore.package.appending(path: home).path
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
      return (files ?? []).filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted()
    }()

    /// What became of them, once all have been played.
    static let played = Task { try await Played() }

    /// Where the shop of each conversation stands.
    static let stage = TranscriptStage()

    private static let loadedAssistant = Result<Assistant, any Error> {
      let shop = try Shop(path: nil, now: Instant(secondsSince1970: 0, utcOffset: 28_800))
      return try withTemporaryFolder { cache in
        try Assistant(
          contentsOf: ShippedStore.package.path, cache: cache, entitySources: shop.entitySources,
          actions: stage.actions)
      }
    }

    /// The store's assistant, which acts in the shop that was opened on the stage for a conversation.
    static var assistant: Assistant {
      get throws { try loadedAssistant.get() }
    }

    struct Played: Sendable {
      /// What differs, by name; empty where nothing does.
      private(set) var failures: [String: [String]] = [:]
      /// What none of them comes through.
      let gaps: [String]

      fileprivate init() async throws {
        var suite = TranscriptSuite(assistant: try StoreTranscripts.assistant, stage: stage) {
          try StoreTranscripts.world($0)
        }
        for name in names {
          let path = "\(home)/\(name)"
          do {
            let text = try String(
              contentsOf: ShippedStore.package.appending(path: path), encoding: .utf8)
            failures[name] = try await suite.play(text, file: path).failures.map(\.rendered)
          } catch {
            failures[name] = ["\(path): \(error)"]
          }
        }
        gaps = suite.gaps.map { "\($0.location): \($0.message)" }
      }
    }

    private static func world(_ header: TranscriptHeader) throws -> any TranscriptWorld {
      guard let database = header.database else { return try FreshShop(now: header.now) }
      return try FreshShop(
        copying: ShippedStore.package.appending(path: database), now: header.now)
    }
  }
#endif
