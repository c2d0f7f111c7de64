internal import KefuDialogue
internal import KefuValues

/// A behaviour and the places of its parts.
struct BehaviourDraft {
  var name: Located<String>
  var behaviour: Behaviour
  /// The dialogue that is started instead of a reply.
  var dialogue: Located<String>?
}

extension Draft {
  /// `dialogues/behaviours/*.yaml`.
  mutating func addBehaviour(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let name = fields.required("behaviour", problems: &problems)?.text(problems: &problems)
    let entry = fields.onlyOne(of: ["reply", "dialogue"], problems: &problems)
    fields.finish(problems: &problems)
    if entry == nil {
      problems.report(
        .missingOneOf(["reply", "dialogue"], owner: fields.owner), at: fields.span)
    }
    let known = name.flatMap { Behaviour.Name(rawValue: $0.value) }
    if let name, known == nil {
      let names = Behaviour.Name.allCases.map(\.rawValue)
      problems.report(
        .badValue(
          subject: "'behaviour'", value: name.value,
          expected: names.joined(separator: ", "), known: names), at: name.span)
    }
    let isReply = entry?.key.value != "dialogue"
    if isReply, let entry {
      addReply(
        entry, name: name, owner: known.map { .behaviour($0) } ?? .turn, source: source,
        problems: &problems)
    }
    guard let name, let known else { return }
    let dialogue = isReply ? nil : entry?.name(noun: "dialogue", problems: &problems)
    if !isReply, let first = behaviours.first(where: { $0.behaviour.name == known }) {
      problems.report(
        .duplicateReply(name.value), at: name.span, related: [.firstHere(first.name.location)])
    }
    behaviours.append(
      BehaviourDraft(
        name: name,
        behaviour: Behaviour(
          name: known, reply: isReply ? ReplyName(rawValue: name.value) : nil,
          dialogue: dialogue.map { DialogueName(rawValue: $0.value) }),
        dialogue: dialogue))
  }

  /// The built-in replies of the behaviours that no file gives.
  mutating func addBuiltInBehaviours(problems: inout Problems) {
    let file = SourceFile(
      path: BuiltInBehaviours.path, bytes: Array(BuiltInBehaviours.text.utf8))
    let source = SourceText(file)
    guard let root = DocumentReader(source: source).root(problems: &problems),
      case .mapping(let entries) = root.content
    else { return }
    let authored = Set(behaviours.map(\.behaviour.name))
    let taken = Set(replies.map(\.name.value))
    for entry in entries {
      guard let name = Behaviour.Name(rawValue: entry.key.value), !authored.contains(name) else {
        continue
      }
      // An author need not know these names: one that is taken gives way.
      var reply = entry.key
      if taken.contains(reply.value) { reply.value = "behaviours/\(reply.value)" }
      addReply(
        entry, name: reply, owner: .behaviour(name), source: source, problems: &problems)
      behaviours.append(
        BehaviourDraft(
          name: entry.key,
          behaviour: Behaviour(name: name, reply: ReplyName(rawValue: reply.value))))
    }
  }
}
