import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

/// Imported files whose checksums are right, but not what they say: an error, or other vectors, never a crash.
struct HostileImageTests {
  private enum Kind: CaseIterable {
    case encoder, quantised, table, words
  }

  private func image(_ kind: Kind, in folder: String) throws -> FileMemory {
    try TinyModel().write(to: folder)
    switch kind {
    case .encoder: return try EncoderImport(folder).image()
    case .quantised: return try EncoderImport(folder, isQuantised: true).image()
    case .table:
      let path = folder + "/table.kefu"
      let encoder = try SentenceEncoder(contentsOf: folder)
      try Distillation(of: encoder).table(fittedTo: ["my parcel"]).write(to: path)
      return try FileMemory(mapping: path)
    case .words:
      try write("a 1 2 3\nparcel 1 1 0\n", to: folder + "/words.vec")
      let file = try FileMemory(mapping: folder + "/words.vec")
      return try WordVectorFile(file, path: "").image(isQuantised: false)
    }
  }

  /// The sections of an image, by number.
  private func sections(of memory: FileMemory) throws -> [(number: Int, bytes: [UInt8])] {
    let image = try EncoderImage(memory, path: "", deferring: { _ in false })
    return (0..<2_000).map { ($0, Array(image.bytes(of: $0))) }.filter { !$0.1.isEmpty }
  }

  @Test(arguments: Kind.allCases)
  private func changedSectionNeverTraps(kind: Kind) throws {
    try withTemporaryFolder { folder in
      let sections = try sections(of: image(kind, in: folder))
      var generator = SplitMix64(seed: 7)
      let numbers: [Int64] = [0, 1, -1, 2, 17, 1 << 16, 1 << 31, .max, .min]
      for round in 0..<600 {
        var changed = sections
        let section = round % changed.count
        let count = changed[section].bytes.count
        switch round % 3 {
        case 0:
          changed[section].bytes[Int.random(in: 0..<count, using: &generator)] ^=
            1 << UInt8.random(in: 0..<8, using: &generator)
        case 1 where count >= 8:
          let place = Int.random(in: 0..<(count / 8), using: &generator) * 8
          let number = numbers.randomElement(using: &generator) ?? 0
          let bytes = withUnsafeBytes(of: number.littleEndian) { Array($0) }
          changed[section].bytes.replaceSubrange(place..<(place + 8), with: bytes)
        default:
          changed[section].bytes.removeLast(Int.random(in: 1...count, using: &generator))
        }
        var builder = ImageBuilder(expecting: 0)
        for (number, bytes) in changed { builder.append(number, bytes) }
        let path = folder + "/changed.kefu"
        try builder.finish().write(to: path)
        guard let embedding = try? EmbeddingFile.open(path) else { continue }
        // A length that was changed may be long, but is no reason to be slow here.
        guard embedding.dimension < 1_000 else { continue }
        _ = embedding.vectors(of: ["where is my parcel? 订单 zzz", ""])
      }
    }
  }
}
