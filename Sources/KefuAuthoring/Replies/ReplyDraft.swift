internal import KefuDialogue
internal import KefuResponses
internal import KefuValues

/// Who says a reply, and so what its templates may name.
enum ReplyOwner: Hashable, Sendable {
  /// A rule or a question.
  case turn
  case behaviour(Behaviour.Name)
  case dialogue(String)
  /// Every dialogue may say it.
  case shared
}

/// A reply and the places of its parts.
struct ReplyDraft {
  var name: Located<String>
  /// Where the reply stands: its key.
  var span: SourceSpan
  var owner: ReplyOwner
  /// In order; the last is the one without a condition.
  var forms: [ReplyFormDraft] = []
  var buttons: [ButtonDraft] = []
  var list: ListDraft?
  var card: CardDraft?
  var image: String?
  var link: ButtonTemplate?
  var isPromotion = false

  var definition: ReplyDefinition {
    ReplyDefinition(
      name: ReplyName(rawValue: name.value), location: span.location,
      forms: forms.map(\.definition), buttons: buttons.map(\.template),
      line: list?.line?.definition, card: card?.definition, image: image, link: link)
  }
}

/// One of the forms of a reply and the places of its variants.
struct ReplyFormDraft {
  var tones: [Mood] = []
  var channels: [String] = []
  var condition: Scalar?
  var variants: [(language: ReplyLanguage, items: [BlockItem])]

  var definition: ReplyForm {
    var templates: [ReplyLanguage: [ReplyTemplate]] = [:]
    for (language, items) in variants {
      templates[language] = items.map { ReplyTemplate(pattern: $0.text, location: $0.location) }
    }
    return ReplyForm(variants: templates)
  }
}

/// A button and the places of what it means.
struct ButtonDraft {
  enum Meaning {
    case fill(slot: Located<String>, value: Scalar)
    case intent(Located<String>)
    case start(Located<String>)
    case question(Located<String>)
    case url(String)
  }

  var title: LocalizedText
  /// `nil` if it could not be read.
  var meaning: Meaning?

  var template: ButtonTemplate {
    guard case .url(let url) = meaning else { return ButtonTemplate(title: title) }
    return ButtonTemplate(title: title, url: url)
  }
}

/// The list that a reply shows, and what choosing does.
struct ListDraft {
  var variable: Located<String>
  var line: LocalizedDraft?
  var slot: Located<String>?
  /// The field that is the thing's value.
  var value: Located<String>?
  var words: [Located<String>] = []
  var kind: String?
}

/// The templates of a card.
struct CardDraft {
  var title: LocalizedDraft
  var text: LocalizedDraft?
  var url: LocalizedDraft?
  var image: LocalizedDraft?

  var parts: [LocalizedDraft] { [title, text, url, image].compactMap(\.self) }

  var definition: CardTemplate {
    CardTemplate(
      title: title.definition, text: text?.definition, url: url?.definition,
      image: image?.definition)
  }
}

/// One template by language, with its places.
struct LocalizedDraft {
  var items: [(language: ReplyLanguage, item: BlockItem)]

  var definition: LocalizedTemplate {
    var template = LocalizedTemplate()
    for (language, item) in items {
      template[language] = ReplyTemplate(pattern: item.text, location: item.location)
    }
    return template
  }
}

/// Something that must be there in every language of the assistant.
struct LanguageNeed {
  /// `'reply'`.
  var subject: String
  var span: SourceSpan
  /// The languages that are there, even if nothing in them could be read.
  var languages: Set<ReplyLanguage>
}
