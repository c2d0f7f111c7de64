package import KefuAuthoring
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
