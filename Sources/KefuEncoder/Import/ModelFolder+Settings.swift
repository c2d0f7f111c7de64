extension ModelFolder {
  /// The family of a model, for what differs within the BERT family.
  enum Family: String, CaseIterable {
    case bert
    case roberta
    case xlmRoberta = "xlm-roberta"

    /// Names of tensors may begin so.
    var tensorPrefixes: [String] {
      switch self {
      case .bert: ["", "bert."]
      case .roberta, .xlmRoberta: ["", "roberta."]
      }
    }
  }

  func family() throws(EncoderError) -> Family {
    let type = configuration["model_type"]?.text ?? ""
    guard let family = Family(rawValue: type) else {
      let known = Family.allCases.map(\.rawValue).joined(separator: ", ")
      throw .unsupported(
        path: file("config.json"),
        problem: "the architecture is '\(type)'; known are \(known)")
    }
    return family
  }

  /// The number of the first row of the position embeddings that a token gets.
  func firstPosition() throws(EncoderError) -> Int {
    switch try family() {
    case .bert: 0
    case .roberta, .xlmRoberta: (configuration["pad_token_id"]?.integer ?? 1) + 1
    }
  }

  /// What config.json and the files of sentence-transformers say.
  func settings() throws(EncoderError) -> EncoderSettings {
    let path = file("config.json")
    let family = try family()
    let activation = configuration["hidden_act"]?.text ?? "gelu"
    guard activation == "gelu" else {
      throw .unsupported(path: path, problem: "the activation is '\(activation)', known is 'gelu'")
    }
    let positions = configuration["position_embedding_type"]?.text ?? "absolute"
    guard positions == "absolute" else {
      throw .unsupported(
        path: path, problem: "positions are embedded as '\(positions)', known is 'absolute'")
    }
    if configuration["is_decoder"]?.isTrue == true {
      throw .unsupported(path: path, problem: "it is a decoder, not an encoder")
    }
    let available = try count("max_position_embeddings") - (try firstPosition())
    let settings = EncoderSettings(
      layers: try count("num_hidden_layers"), width: try count("hidden_size"),
      heads: try count("num_attention_heads"), intermediate: try count("intermediate_size"),
      vocabulary: try count("vocab_size"),
      longestText: min(available, try longestText() ?? available),
      epsilon: Float(configuration["layer_norm_eps"]?.number ?? (family == .bert ? 1e-12 : 1e-5)),
      pooling: try pooling(), isQuantised: false)
    if let problem = settings.problem { throw .unsupported(path: path, problem: problem) }
    return settings
  }

  /// The most tokens of a text, nil if no file says it.
  private func longestText() throws(EncoderError) -> Int? {
    if let length = try json("sentence_bert_config.json")?["max_seq_length"]?.integer, length > 2 {
      return length
    }
    if let length = try json("tokenizer_config.json")?["model_max_length"]?.integer, length > 2 {
      return length
    }
    return nil
  }

  /// Mean of all tokens if no file says otherwise, as in sentence-transformers.
  private func pooling() throws(EncoderError) -> EncoderSettings.Pooling {
    guard let modules = try json("modules.json")?.elements else { return .mean }
    var pooling = EncoderSettings.Pooling.mean
    for module in modules {
      let type = module["type"]?.text ?? ""
      switch type.split(separator: ".").last.map(String.init) ?? "" {
      case "Transformer", "Normalize": continue
      case "Pooling":
        pooling = try self.pooling(module["path"]?.text ?? "1_Pooling")
      default:
        throw .unsupported(
          path: file("modules.json"),
          problem: "the module '\(type)' is not known; known are Transformer, Pooling and Normalize"
        )
      }
    }
    return pooling
  }

  private func pooling(_ folder: String) throws(EncoderError) -> EncoderSettings.Pooling {
    let name = "\(folder)/config.json"
    guard let settings = try json(name) else { throw .missing(file: name, folder: path) }
    var modes = (settings.members ?? []).filter { $0.key.hasPrefix("pooling_mode_") }
      .filter(\.value.isTrue).map(\.key)
    if let mode = settings["pooling_mode"]?.text { modes = ["pooling_mode_\(mode)_token"] }
    switch modes {
    case ["pooling_mode_mean_tokens"], ["pooling_mode_mean_token"], []: return .mean
    case ["pooling_mode_cls_token"]: return .firstToken
    default:
      let list = modes.joined(separator: ", ")
      throw .unsupported(
        path: file(name),
        problem: "tokens are pooled by \(list); known are mean and cls, one of them")
    }
  }

  /// What is put before every text, if a file says it: the default prompt of sentence-transformers.
  func prefix() throws(EncoderError) -> String {
    guard let settings = try json("config_sentence_transformers.json"),
      let name = settings["default_prompt_name"]?.text
    else { return "" }
    return settings["prompts"]?[name]?.text ?? ""
  }
}
