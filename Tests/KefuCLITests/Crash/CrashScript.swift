#if Store && Shop
  /// What customers of the sample store write, and what must have come of it whenever the program was killed.
  enum CrashScript {
    struct Sender: Sendable {
      var id: String
      /// Whether the store knows her.
      var isCustomer = true
      var messages: [String]
      /// The actions that change something, and how often each is carried out.
      var actions: [String: ClosedRange<Int>]
    }

    static let senders = [
      Sender(
        id: "li",
        messages: [
          "hello, I need to cancel order A10002", "wrong size", "no just cancel it please",
        ], actions: ["cancel_order": 1...1]),
      Sender(
        id: "anna", messages: ["Please cancel A10019, I ordered twice by mistake", "yes please"],
        actions: ["cancel_order": 1...1]),
      // What must not be repeated: it may be that it never ran, but the customer hears of it.
      Sender(
        id: "chen", messages: ["A10017的发票呢", "再发一次", "谢谢"],
        actions: ["resend_invoice": 0...1]),
      Sender(
        id: "guest", isCustomer: false,
        messages: ["I forgot my password, my number is 15012348899", "thanks"],
        actions: ["recover_account": 0...1]),
    ]

    static let time = "2026-11-28T10:00:00+08:00"
    static let cancelledOrders = ["A10002", "A10019"]
  }
#endif
