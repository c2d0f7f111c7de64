import KefuAuthoring
import KefuUnderstanding
import KefuValues

/// Opens the encoder of an assistant that is being loaded: once, however often it is asked for.
struct EncoderOpener {
  /// The assistant's folder.
  let folder: String
  let opening: Assistant.EncoderOpening?
  private var opened: (path: String, encoder: any TextEmbedding)?

  init(folder: String, opening: Assistant.EncoderOpening?) {
    self.folder = folder
    self.opening = opening
  }

  /// The encoder that settings name; `nil` if they name none.
  mutating func encoder(
    of settings: AssistantSettings
  ) throws(AuthoringError) -> (any TextEmbedding)? {
    guard let reference = settings.encoder else { return nil }
    if let opened, opened.path == reference.path { return opened.encoder }
    let encoder = try reference.opened(in: folder, by: opening)
    opened = (reference.path, encoder)
    return encoder
  }
}

extension AssistantCache {
  /// A compiled assistant with its encoder; `nil` also if the encoder is not the one that it was compiled with, for an encoder may
  /// change where the files of the assistant do not.
  func assistant(
    _ digest: Digest, openedBy opener: inout EncoderOpener
  ) throws(AuthoringError) -> CompiledAssistant? {
    guard var cached = assistant(digest) else { return nil }
    cached.embedding = try opener.encoder(of: cached.definition.settings)
    return cached.embedding?.digest == cached.model.embeddingDigest ? cached : nil
  }
}
