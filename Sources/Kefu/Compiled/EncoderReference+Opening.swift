package import KefuAuthoring
import KefuUnderstanding
package import KefuValues

extension Diagnostic.Code {
  static let noEncoder = Diagnostic.Code(rawValue: "no-encoder")
}

extension EncoderReference {
  /// Opens the encoder.
  ///
  /// - Parameters:
  ///   - folder: The assistant's folder.
  ///   - opening: Who can; `nil` if nobody can.
  /// - Returns: The encoder.
  /// - Throws: Why not, at the place where the settings name it.
  package func opened(
    in folder: String, by opening: Assistant.EncoderOpening?
  ) throws(AuthoringError) -> any TextEmbedding {
    let path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    guard let opening else {
      throw problem(
        "there is nobody to open the encoder '\(path)'",
        hint: "give Assistant(contentsOf:) a function that does, such as KefuEncoder's")
    }
    do {
      return try opening(path)
    } catch {
      throw problem(
        "the encoder cannot be opened: \(error)",
        hint: self.path.hasPrefix("/") ? nil : "the path is taken from the assistant's folder")
    }
  }

  private func problem(_ message: String, hint: String?) -> AuthoringError {
    AuthoringError([
      Diagnostic(
        code: .noEncoder, location: location, length: self.path.unicodeScalars.count,
        message: message, hint: hint)
    ])
  }
}

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
