import ArgumentParser
import KefuFrontends
import KefuText

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cut the lines of standard input into words.",
    discussion: "Words are normalised and separated by one space; one line in, one line out.")

  @Option(
    help: ArgumentHelp("A file with one word a line to keep whole.", valueName: "file"))
  var dictionary: String?

  func run() throws {
    var words: [DictionaryWord] = []
    if let dictionary {
      guard let lines = TextLines.read(dictionary) else {
        StandardError.print("error: cannot read the dictionary '\(dictionary)'")
        throw ExitCode(1)
      }
      words = lines.map(\.trimmed).filter { !$0.isEmpty }.map { DictionaryWord(text: $0) }
    }
    var tokenizer = Tokenizer(dictionary: UserDictionary(words: words))
    while let line = readLine(strippingNewline: true) {
      StandardOutput.print(tokenizer.words(of: line).joined(separator: " "))
    }
  }
}
