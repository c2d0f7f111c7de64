/// The card of a thing of a list; the arguments of its templates are the fields of the thing.
package struct CardTemplate: Hashable, Sendable, Codable {
  package var title: LocalizedTemplate
  package var text: LocalizedTemplate?
  /// An address: what is put into it is percent-encoded, unless it is the whole address.
  package var url: LocalizedTemplate?
  /// The address of a picture, made as `url` is.
  package var image: LocalizedTemplate?

  package init(
    title: LocalizedTemplate, text: LocalizedTemplate? = nil, url: LocalizedTemplate? = nil,
    image: LocalizedTemplate? = nil
  ) {
    self.title = title
    self.text = text
    self.url = url
    self.image = image
  }
}
