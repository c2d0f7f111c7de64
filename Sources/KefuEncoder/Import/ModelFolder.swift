/// The folder of a published model: which files it has and what its configuration says.
struct ModelFolder {
  let path: String
  let configuration: JSONValue

  init(_ path: String) throws(EncoderError) {
    self.path = path
    guard FileMemory.isFolder(path) else {
      throw .unreadable(path: path, reason: "it is not a folder")
    }
    guard FileMemory.exists(path + "/config.json") else {
      throw .missing(file: "config.json", folder: path)
    }
    configuration = try JSONValue(contentsOf: path + "/config.json")
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// A JSON file, nil if the folder does not have it.
  func json(_ name: String) throws(EncoderError) -> JSONValue? {
    FileMemory.exists(file(name)) ? try JSONValue(contentsOf: file(name)) : nil
  }

  func tensors() throws(EncoderError) -> SafetensorsFile {
    let name = "model.safetensors"
    guard FileMemory.exists(file(name)) else {
      if FileMemory.exists(file("pytorch_model.bin")) {
        throw .unsupported(
          path: file("pytorch_model.bin"), problem: "save the model as safetensors instead")
      }
      throw .missing(file: name, folder: path)
    }
    return try SafetensorsFile(contentsOf: file(name))
  }

  /// A whole number of config.json.
  func count(_ key: String) throws(EncoderError) -> Int {
    guard let count = configuration[key]?.integer, count >= 0 else {
      throw .malformed(path: file("config.json"), problem: "'\(key)' is not a whole number")
    }
    return count
  }
}
