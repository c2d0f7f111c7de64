import Dispatch
import Foundation
import KefuTestSupport
import KefuUnderstanding
import Synchronization
import Testing

@Suite struct AtomicFileTests {
  @Test func manyWritersLeaveOneWholeFile() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/file"
      let failures = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        for round in 0..<40 {
          let bytes = [UInt8](repeating: UInt8(writer), count: 20_000 + 997 * round)
          if !bytes.withUnsafeBytes({ AtomicFile.write($0, to: path) }) {
            failures.add(1, ordering: .relaxed)
          }
        }
      }
      #expect(failures.load(ordering: .relaxed) == 0)
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.count == 20_000 + 997 * 39 && Set(bytes).count == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }

  @Test func aPathThatCannotBeWrittenIsSaid() throws {
    try withTemporaryFolder { folder in
      try write("x", to: "\(folder)/below/x")
      for path in ["\(folder)/none/file", "\(folder)/below", "/dev/null/file"] {
        #expect(![1, 2, 3].withUnsafeBytes { AtomicFile.write($0, to: path) }, "\(path)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["below"])
    }
  }
}
