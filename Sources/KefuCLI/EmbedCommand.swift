import ArgumentParser
import Glibc
import KefuEncoder
import KefuValues

struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Turn the lines of standard input into vectors.",
    discussion: """
      One line in, one line of numbers out, separated by a space; with --binary the numbers as 32-bit floats. Vectors \
      have length 1; a text of which a static table knows no word, an empty one for instance, has zeros.
      """)

  @Option(
    help: ArgumentHelp(
      "The encoder: a file that import-encoder wrote, or the folder of a model.", valueName: "path")
  )
  var encoder: String

  @Option(help: "How many threads work.")
  var threads = 1

  @Option(help: "How many lines are encoded together.")
  var batch = 64

  @Flag(help: "Write 32-bit floats, little-endian, without separators.")
  var binary = false

  @Flag(help: "Write the numbers of the tokens instead.")
  var tokens = false

  func validate() throws {
    guard threads >= 1, batch >= 1 else {
      throw ValidationError("--threads and --batch take a number of at least 1")
    }
    if binary, tokens {
      throw ValidationError("--tokens writes text: --binary and --tokens exclude each other")
    }
  }

  func run() throws {
    do {
      let embedding = try EmbeddingFile.open(encoder, threads: threads)
      var input = RepairedLines(descriptor: STDIN_FILENO, name: "standard input")
      var lines: [String] = []
      while let line = try input.next() {
        lines.append(line)
        if lines.count == batch {
          print(lines, embedding)
          lines.removeAll(keepingCapacity: true)
        }
      }
      print(lines, embedding)
      if let complaint = input.complaint { StandardError.print(complaint) }
    } catch {
      StandardError.print("error: \(error)")
      throw ExitCode(1)
    }
  }

  private func print(_ lines: [String], _ embedding: any TextEmbedding) {
    if tokens {
      for line in lines {
        let numbers = EmbeddingFile.tokens(of: line, by: embedding)
        StandardOutput.print(numbers.map(String.init).joined(separator: " "))
      }
      return
    }
    var vectors = [Float](repeating: 0, count: lines.count * embedding.dimension)
    vectors.withUnsafeMutableBufferPointer { embedding.embed(lines, into: $0) }
    if binary {
      vectors.withUnsafeBytes { StandardOutput.write(Array($0)) }
      return
    }
    for index in lines.indices {
      let row = vectors[(index * embedding.dimension)..<((index + 1) * embedding.dimension)]
      StandardOutput.print(row.map { "\($0)" }.joined(separator: " "))
    }
  }
}
