#if Shop
  import Foundation
  import Kefu
  import KefuValues

  /// How a call went, as it is kept with its key.
  enum ShopOutcome {
    case success([String: SlotValue])
    case failure(ActionFailure)

    /// The results, or the failure thrown.
    var results: [String: SlotValue] {
      get throws {
        switch self {
        case .success(let results): return results
        case .failure(let failure): throw failure
        }
      }
    }

    /// The results as JSON; an empty object of a failure.
    var json: String {
      get throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        switch self {
        case .success(let results):
          return String(decoding: try encoder.encode(SlotRecord(results)), as: UTF8.self)
        case .failure: return "{}"
        }
      }
    }

    /// What was kept.
    init(failure: String?, json: String) throws {
      if let failure {
        self = .failure(ActionFailure(failure))
      } else {
        let record = try JSONDecoder().decode(SlotRecord.self, from: Data(json.utf8))
        self = .success(record.fields)
      }
    }
  }
#endif
