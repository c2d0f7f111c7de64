import ArgumentParser
import Glibc
import Kefu
import KefuFrontends
import KefuValues

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Hold conversations on a line protocol.",
    discussion: """
      JSON-RPC 2.0 on standard input and output, one message a line: respond, parse, history, reset, event, resume, \
      reload, edit, cancel, shutdown. The end of input finishes what waits and ends with 0, so does SIGTERM with what runs.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(
    help: ArgumentHelp(
      "Keeps the conversations in this file, made if there is none. Default: in memory.",
      valueName: "file"))
  var state: String?

  @Option(
    help: ArgumentHelp(
      "Forgets a conversation so long after its last message: 90d, 12h, 1d12h. Default: never.",
      valueName: "time"))
  var forgetAfter: DurationArgument?

  @Flag(
    help:
      "With --state: answer before the disk has it. A killed process still loses nothing, a loss of power the last turns."
  )
  var unsynced = false

  @Flag(help: "Speak the Model Context Protocol, with the tools classify, answer and reply.")
  var mcp = false

  @Option(
    help:
      "Who carries out actions: shop (the sample store) or client, which is asked. Default: shop for the shipped assistant."
  )
  var actions: ServeActions.Performer?

  @Option(
    help: ArgumentHelp(
      "The sample store, made if there is none. Default: one in memory, as of now.",
      valueName: "file"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "The time of every message that has none, in ISO 8601; else the clock's. With it nothing becomes due by itself.",
      valueName: "time"))
  var now: InstantArgument?

  @Option(
    help: ArgumentHelp("How many conversations are kept in memory.", valueName: "n"))
  var live = 10_000

  @Option(
    help: ArgumentHelp("How many requests may wait; of one sender, a hundredth.", valueName: "n"))
  var queue = 10_000

  func validate() throws {
    if !(1...10_000_000).contains(live) {
      throw ValidationError("--live takes a number from 1 to 10000000")
    }
    if !(1...1_000_000).contains(queue) {
      throw ValidationError("--queue takes a number from 1 to 1000000")
    }
    if unsynced, state == nil {
      throw ValidationError("--unsynced: name the file of conversations with --state FILE")
    }
    if mcp, actions == .client {
      throw ValidationError("--mcp: its clients cannot be asked for actions; leave --actions out")
    }
  }

  func run() async throws {
    let bell = Bell.ringing(on: [SIGTERM, SIGINT])
    let output = ByteOutput { StandardOutput.write($0) }
    let log: @Sendable (String) -> Void = { StandardError.print("kefu serve: \($0)") }
    let client = mcp ? nil : ClientActions(write: { output.send($0) }, log: log)
    let fixed = now?.instant
    let store = try SampleStore(
      database: database, now: fixed ?? Clock.now(utcOffset: SampleStore.utcOffset))
    let serveActions = ServeActions(performer: actions, shop: store, client: client, log: log)
    let (assistantOptions, folder) = (assistantOptions, assistantOptions.folderOrExit())
    let assistant = assistantOptions.load(
      actions: serveActions.actions, entitySources: store.entitySources)
    serveActions.settle(for: assistant)
    let offset = assistant.utcOffset
    let host = ServeHost(
      now: { fixed ?? Clock.now(utcOffset: offset) },
      wait: { seconds in
        // Thirty years are as good as for ever.
        let ever: Int64 = 1_000_000_000
        try await Task.sleep(for: .seconds(fixed == nil ? min(seconds, ever) : ever))
      },
      load: {
        let assistant = try await assistantOptions.reload(
          folder, actions: serveActions.actions, entitySources: store.entitySources)
        serveActions.settle(for: assistant)
        return assistant
      }, write: { output.send($0) }, log: log)
    let session = ServeSession(
      assistant: assistant, store: try StateFile.open(state, limit: live, waitsForDisk: !unsynced),
      client: client, host: host, options: options)
    await session.begin()
    let input = ByteInput(descriptor: STDIN_FILENO, bell: bell, output: output)
    Task { await session.receiveAll(of: input) }
    await session.ended()
    output.flush()
  }

  private var options: ServeOptions {
    var options = ServeOptions()
    options.senderLimit = max(1, queue / 100)
    options.queueLimit = queue
    options.liveLimit = live
    options.forgetAfter = forgetAfter?.seconds
    options.dialect = mcp ? .tools : .serve
    options.version = KefuCommand.configuration.version
    return options
  }
}

extension ServeActions.Performer: ExpressibleByArgument {}
