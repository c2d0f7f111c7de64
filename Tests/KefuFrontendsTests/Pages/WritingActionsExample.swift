import Kefu
import KefuValues

/// The Swift block of the page on actions as it stands there, compiled and run.
enum WritingActionsExample {
  /// Makes the assistant that the page makes.
  static func assistant() throws -> Kefu.Assistant {
    // page begin
    struct Repair: Codable, Sendable {
      var device: String
      var day: CivilDate
      var phone: String
    }

    struct Booking: Codable, Sendable {
      var ticket: String
      var at: String
    }

    var actions = Actions()
    actions.register("book_repair") {
      (repair: Repair, context: ActionContext) async throws -> Booking in
      guard repair.day.weekday < 6 else { throw ActionFailure("full") }
      return Booking(ticket: "R-\(context.key)", at: repair.day.text)
    }
    let assistant = try Assistant(contentsOf: "path/to/shop", actions: actions)
    // page end
    return assistant
  }
}

/// The example's path is nobody's: the shop of the other page stands in for it.
// swift-format-ignore: AlwaysUseLowerCamelCase
private func Assistant(contentsOf folder: String, actions: Actions) throws -> Kefu.Assistant {
  folder == "path/to/shop"
    ? try WritingDialoguesPage.assistant(actions: actions)
    : try Kefu.Assistant(contentsOf: folder, actions: actions)
}
