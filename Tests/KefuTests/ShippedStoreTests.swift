import Kefu
import KefuAuthoring
import KefuDialogue
import KefuFrontends
import KefuResponses
import KefuUnderstanding
import KefuValues
import Testing

/// An author's edit fails here and nowhere else.
@Suite struct ShippedStoreTests {
  @Test func loadsWithoutErrorsOrWarnings() throws {
    #expect(try ShippedStore.definition.warnings.map(\.rendered) == [])
    #expect(try ShippedStore.assistant.warnings == [])
  }

  @Test func hasTheIntentsOfTheList() throws {
    let listed = try ShippedStore.fixture("Intents.txt").nonEmptyLines
    #expect(try ShippedStore.definition.intents.map(\.name.rawValue).sorted() == listed)
    #expect(listed.count >= 80)
  }

  @Test(arguments: ReplyLanguage.allCases)
  func everyIntentHasEnoughExamples(language: ReplyLanguage) throws {
    for intent in try ShippedStore.definition.intents {
      let count = intent.examples.count { $0.language == language }
      let needed = intent.name == .outOfScope ? 150 : 40
      #expect(count >= needed, "\(intent.location): \(intent.name) in \(language)")
    }
  }

  /// What the machine takes wherever a conversation is.
  private static let controls: Set = [
    "cancel_dialogue", "start_over", "go_back", "repeat", "ask_meaning", "correct",
    "contact_human_agent",
  ]

  @Test func everyIntentHasARuleADialogueOrAControl() throws {
    let definition = try ShippedStore.definition
    let started = Set(definition.dialogues.flatMap(\.intents))
    let ruled = Set(definition.rules.map(\.intent))
    for intent in definition.intents
    where !ShippedStoreTests.controls.contains(intent.name.rawValue) {
      #expect(
        ruled.contains(intent.name) != started.contains(intent.name),
        "\(intent.location): \(intent.name)")
    }
  }

  @Test func rulesHaveVariantsThatDiffer() throws {
    let definition = try ShippedStore.definition
    let replies = Dictionary(definition.replies.map { ($0.name, $0) }) { first, _ in first }
    for rule in definition.rules {
      let reply = try #require(replies[rule.reply], "\(rule.location)")
      for language in ReplyLanguage.allCases {
        let patterns = (reply.variants[language] ?? []).map(\.pattern)
        #expect(Set(patterns).count >= 2, "\(reply.location): \(rule.intent) in \(language)")
      }
    }
  }

  @Test func noVariantComesTwiceInAReply() throws {
    for reply in try ShippedStore.definition.replies {
      for form in reply.forms {
        for language in ReplyLanguage.allCases {
          let patterns = (form.variants[language] ?? []).map(\.pattern)
          #expect(Set(patterns).count == patterns.count, "\(reply.location): a variant comes twice")
        }
      }
    }
  }

  @Test func repliesAreInTheirLanguage() throws {
    for reply in try ShippedStore.definition.replies {
      for (language, templates) in reply.forms.flatMap(\.variants) {
        for template in templates {
          #expect(template.pattern.hasHan == (language == .zh), "\(template.location)")
        }
      }
    }
  }

  @Test(arguments: [
    ("What is the best selling product?", ReplyLanguage.en, ["best_sellers"]),
    ("what's your most popular item", .en, ["best_sellers"]),
    ("卖得最好的产品是什么？", .zh, ["best_sellers"]),
    ("你们店里哪款卖得最好", .zh, ["best_sellers"]),
    // Whether it may be returned and how it is returned: both answers say both.
    ("Can I return this item?", .en, ["check_refund_policy", "get_refund"]),
    ("is it possible to return this", .en, ["check_refund_policy", "get_refund"]),
    ("这件商品可以退货吗？", .zh, ["check_refund_policy", "get_refund"]),
    ("这个能退吗", .zh, ["check_refund_policy", "get_refund"]),
    ("where is order A10023", .en, ["track_order"]),
    ("我的订单到哪了", .zh, ["track_order"]),
    ("I want to talk to a human", .en, ["contact_human_agent"]),
    ("转人工", .zh, ["contact_human_agent"]),
    ("what's the weather like tomorrow", .en, ["out_of_scope"]),
    ("明天天气怎么样", .zh, ["out_of_scope"]),
  ])
  func answersInTheLanguageOfTheQuestion(
    question: String, language: ReplyLanguage, intents: [String]
  ) async throws {
    let turn = try await ShippedStore.assistant.respond(
      to: Message(question), in: Conversation(id: "u-17"))
    let understanding = try #require(turn.understanding)
    #expect(intents.contains(understanding.intent.name.rawValue), "\(understanding.ranking)")
    #expect(!turn.replies.isEmpty)
    for reply in turn.replies {
      #expect(reply.language == language)
      #expect(reply.text.hasHan == (language == .zh), "\(reply.text)")
      #expect(!reply.text.contains("{"), "\(reply.text)")
    }
    switch understanding.intent.name.rawValue {
    case "contact_human_agent": #expect(turn.handoff != nil)
    case "out_of_scope": break
    default: #expect(turn.rule?.file.hasPrefix("dialogues/") == true)
    }
  }

  /// Whoever asks in general hears the term; whoever is taken to have an order in mind is asked for it, for its own term.
  @Test func returnsAreAnsweredWithTheTermOrForTheOrder() async throws {
    for question in ["Can I return this item?", "这件商品可以退货吗？"] {
      let turn = try await ShippedStore.assistant.respond(
        to: Message(question), in: Conversation(id: "u-17"))
      let isTold = turn.replies.first?.text.contains("30") == true
      #expect(isTold || turn.conversation.dialogues == ["return_item"], "\(turn.replies)")
    }
  }

  @Test func everyReplyCanBeGiven() throws {
    let definition = try ShippedStore.definition
    var used = Set(
      definition.rules.map(\.reply) + definition.behaviours.compactMap(\.reply)
        + definition.questions.map(\.name.reply))
    for dialogue in definition.dialogues { used.formUnion(ShippedStoreTests.replies(of: dialogue)) }
    #expect(definition.replies.filter { !used.contains($0.name) }.map(\.name.rawValue) == [])
  }

  /// What a dialogue may say.
  private static func replies(of dialogue: DialogueDefinition) -> [ReplyName] {
    var replies = dialogue.slots.compactMap(\.ask)
    for check in dialogue.slots.flatMap(\.checks) {
      replies.append(check.reply)
      if case .lookUp(_, let failures) = check.condition { replies += failures.map(\.reply) }
    }
    for state in dialogue.states {
      if let reminder = state.reminder { replies.append(reminder.reply) }
      for case .say(let reply, _) in state.entry + state.branches.flatMap(\.effects) {
        replies.append(reply)
      }
    }
    return replies
  }
}
