import Kefu
import KefuUnderstanding
import KefuValues

extension ServeSession {
  /// Does what a method of the Model Context Protocol asks for.
  func callTool(_ request: RPCRequest, _ address: ServeAddress?) throws(RPCError) {
    switch request.method {
    case "initialize": send(address, .success(try initialized(request.parameters)))
    case "ping": send(address, .success(Array("{}".utf8)))
    case "notifications/cancelled":
      // What is unknown was answered meanwhile.
      _ = cancel(try RequestID(cancelledBy: request.parameters, key: "requestId"))
    case "tools/list":
      let version = try agreedVersion()
      var object = JSONObject()
      object.objects("tools", Tool.allCases) { $0.write(to: &$1, version) }
      send(address, .success(object.bytes))
    case "tools/call":
      var address = address
      let version = try agreedVersion()
      let (tool, arguments) = try toolCall(request.parameters)
      address?.tool = version
      do throws(RPCError) {
        try use(tool, arguments, address)
      } catch {
        send(address, .failure(error))
      }
    case let method where method.hasPrefix("notifications/"): return
    default:
      throw .unknownMethod(
        request.method, known: ["initialize", "ping", "tools/list", "tools/call"])
    }
  }

  private func agreedVersion() throws(RPCError) -> ToolVersion {
    guard let toolVersion else {
      throw RPCError(
        .invalidRequest, "the session is not initialized", advice: "send 'initialize' first")
    }
    return toolVersion
  }

  /// The version that the client asks for if it is known, else the newest.
  private func initialized(_ parameters: JSONValue?) throws(RPCError) -> [UInt8] {
    guard let asked = parameters?["protocolVersion"]?.string else {
      throw .invalidParameters(
        "'protocolVersion' is missing",
        advice: "known are: \(ToolVersion.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let version = ToolVersion(rawValue: asked) ?? .newest
    toolVersion = version
    var object = JSONObject()
    object.string("protocolVersion", version.rawValue)
    object.object("capabilities") { $0.object("tools") { $0.flag("listChanged", false) } }
    object.object("serverInfo") { server in
      server.string("name", "kefu")
      if version.hasStructure { server.string("title", assistant.name(in: .en)) }
      server.string("version", options.version)
    }
    object.string(
      "instructions",
      "Customer service of \(assistant.name(in: .en)). 'reply' holds whole conversations, also "
        + "about orders; 'answer' finds the store's answers; 'classify' tells what a message means."
    )
    return object.bytes
  }

  private func toolCall(_ parameters: JSONValue?) throws(RPCError) -> (Tool, JSONValue?) {
    guard let name = parameters?["name"]?.string else {
      throw .invalidParameters("'name' must be the name of a tool")
    }
    guard let tool = Tool(rawValue: name) else {
      throw .invalidParameters(
        "there is no tool '\(name.prefix(100))'",
        advice: "there are: \(Tool.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return (tool, parameters?["arguments"])
  }

  private func use(
    _ tool: Tool, _ arguments: JSONValue?, _ address: ServeAddress?
  ) throws(RPCError) {
    switch tool {
    case .classify: send(address, .success(try parsed(arguments)))
    case .answer: send(address, .success(try answers(arguments)))
    case .reply: try submit(.respond(ServeRequest(arguments)), address)
    }
  }

  private func answers(_ arguments: JSONValue?) throws(RPCError) -> [UInt8] {
    let arguments = try Parameters(arguments, keys: ["question", "top"])
    let question = try arguments.requiredText("question")
    let limit = try arguments.number("top", in: 1...100) ?? 3
    let ranking = assistant.withParser { $0.answers(to: question, limit: limit) }
    let matches = AnswerMatches(
      outcome: ranking.outcome,
      matches: ranking.candidates.map { candidate in
        AnswerMatches.Match(
          id: candidate.question.rawValue, score: candidate.score,
          question: assistant.answerModel?.text(of: candidate.phrasing) ?? "",
          answer: assistant.answer(to: candidate.question, like: question) ?? "")
      })
    return matches.json(text: question).dropLast()
  }
}
