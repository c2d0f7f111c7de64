import ArgumentParser
import Kefu
import KefuAuthoring
import KefuEncoder
import KefuFrontends
import KefuText
import KefuUnderstanding
import KefuValues

struct ImportEncoderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-encoder",
    abstract: "Check a sentence encoder or a table of word vectors and convert it.",
    discussion: """
      The folder of a model of the BERT family (config.json, model.safetensors, tokenizer.json or vocab.txt), of \
      model2vec, or a text file of word vectors. The file that is written opens in milliseconds and gives the same vectors.

      With --static a sentence encoder, imported or not, becomes a table with a vector for each piece of its vocabulary: a \
      message costs microseconds instead of milliseconds. Texts of the shop, from --texts and --assistant, make it \
      better. The encoder reads them with its prefix, if it was imported with one; the table itself has none.
      """)

  @Argument(help: ArgumentHelp("The folder or file.", valueName: "path"))
  var path: String

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "What an encoder puts before every text, such as 'query: '; else what the model says.",
      valueName: "text"))
  var prefix: String?

  @Flag(help: "Keep the weights with 8 bits: a quarter of the file, faster, slightly less exact.")
  var int8 = false

  @Flag(
    name: .customLong("static"), help: "Make a static table, which has 8 bits, from an encoder.")
  var isStatic = false

  @Option(
    help: ArgumentHelp(
      "With --static: a file of customers' messages, one a line; may be repeated.",
      valueName: "file"))
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      "With --static: take the examples and questions of this assistant.", valueName: "dir"))
  var assistant: String?

  func validate() throws {
    if !isStatic, !texts.isEmpty || assistant != nil {
      throw ValidationError("--texts and --assistant are for --static")
    }
    if isStatic, prefix != nil || int8 {
      throw ValidationError(
        "--static has 8 bits and no prefix: leave out --int8 and --prefix; an encoder that needs a prefix is "
          + "imported with it before")
    }
  }

  func run() throws {
    do {
      let facts =
        isStatic
        ? try EmbeddingFile.distil(
          path, to: output, fittedTo: shopTexts(), threads: Processors.count)
        : try EmbeddingFile.convert(path, to: output, prefix: prefix, isQuantised: int8)
      for (name, value) in facts { StandardOutput.print("\(name): \(value)") }
    } catch let error as EncoderError {
      StandardError.print("error: \(error)")
      throw ExitCode(1)
    }
  }

  /// The texts of the options, normalised: so the intent model hands them to the table.
  private func shopTexts() throws -> [String] {
    var found: [String] = []
    for path in texts {
      do throws(RepairedLines.ReadError) {
        found += try RepairedLines.all(of: path).map(\.trimmed)
      } catch {
        StandardError.print("error: --texts: \(error)")
        throw ExitCode(1)
      }
    }
    if assistant != nil { found += assistantTexts() }
    var tokenizer = Tokenizer()
    return found.map { text in
      tokenizer.tokenize(text)
      return tokenizer.text.text(of: 0..<tokenizer.text.count)
    }.filter { !$0.isEmpty }
  }

  private func assistantTexts() -> [String] {
    var options = AssistantOptions()
    options.assistant = assistant
    let definition = options.definitionOrExit()
    return definition.labelledTexts.map(\.text)
      + definition.questions.flatMap { $0.phrasings.map(\.text) }
  }
}
