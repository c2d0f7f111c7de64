import ArgumentParser
import KefuEncoder

struct ImportEncoderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-encoder",
    abstract: "Check a sentence encoder or a table of word vectors and convert it.",
    discussion: """
      The folder of a model of the BERT family (config.json, model.safetensors, tokenizer.json or vocab.txt), of \
      model2vec, or a text file of word vectors. The file that is written opens in milliseconds and gives the same vectors.
      """)

  @Argument(help: ArgumentHelp("The folder or file.", valueName: "path"))
  var path: String

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(help: "What is put before every text, such as 'query: '; else what the model says.")
  var prefix: String?

  @Flag(help: "Keep the weights with 8 bits: a quarter of the file, faster, slightly less exact.")
  var int8 = false

  func run() throws {
    do {
      for (name, value) in try EmbeddingFile.convert(
        path, to: output, prefix: prefix, isQuantised: int8)
      {
        StandardOutput.print("\(name): \(value)")
      }
    } catch {
      StandardError.print("error: \(error)")
      throw ExitCode(1)
    }
  }
}
