import Glibc
import KefuValues

/// Puts the sections of an image together in memory, each written once.
struct ImageBuilder: ~Copyable {
  private var memory: UnsafeMutableRawBufferPointer
  private var count = EncoderImage.header
  private var sections: [(number: Int, range: Range<Int>)] = []

  /// Starts an image; `expected` bytes are only a guess.
  init(expecting expected: Int) {
    memory = .allocate(byteCount: max(expected, 1 << 16), alignment: 64)
    memory[..<EncoderImage.header].withContiguousZeros()
  }

  deinit { memory.deallocate() }

  /// Appends a section of `count` numbers, zero at first, that `fill` writes.
  mutating func append<Number: BitwiseCopyable>(
    _ section: Int, count numbers: Int, as type: Number.Type,
    fill: (UnsafeMutableBufferPointer<Number>) -> Void
  ) {
    let length = numbers * MemoryLayout<Number>.stride
    let room = EncoderImage.aligned(length)
    reserve(room)
    let target = UnsafeMutableRawBufferPointer(rebasing: memory[count..<(count + room)])
    if let start = target.baseAddress { memset(start, 0, room) }
    fill(
      UnsafeMutableRawBufferPointer(rebasing: target[..<length]).assumingMemoryBound(to: type))
    sections.append((section, count..<(count + length)))
    count += room
  }

  mutating func append<Number: BitwiseCopyable>(_ section: Int, _ numbers: [Number]) {
    append(section, count: numbers.count, as: Number.self) { target in
      _ = target.update(fromContentsOf: numbers)
    }
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, count + more), alignment: 64)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }

  /// Writes the table and the header; the image then owns the memory.
  consuming func finish() -> FileMemory {
    let table = count
    let tableLength = sections.count * EncoderImage.entry
    reserve(tableLength)
    var offset = table
    for (number, range) in sections {
      let checksum = EncoderImage.checksum(of: UnsafeRawBufferPointer(memory), range)
      for value in [
        UInt64(number), UInt64(range.lowerBound), UInt64(range.count), checksum.high, checksum.low,
      ] {
        memory.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
        offset += 8
      }
    }
    count = offset
    let digest = Digest(UnsafeRawBufferPointer(rebasing: memory[table..<count]))
    for index in 0..<8 { memory[index] = EncoderImage.magic.utf8Start[index] }
    memory.storeBytes(
      of: UInt32(EncoderImage.version).littleEndian, toByteOffset: 8, as: UInt32.self)
    memory.storeBytes(of: UInt32(sections.count).littleEndian, toByteOffset: 12, as: UInt32.self)
    var place = 16
    for value in [UInt64(count), UInt64(table), digest.high, digest.low] {
      memory.storeBytes(of: value.littleEndian, toByteOffset: place, as: UInt64.self)
      place += 8
    }
    let finished = FileMemory(taking: memory, count: count)
    memory = .allocate(byteCount: 1, alignment: 1)
    return finished
  }
}

extension Slice where Base == UnsafeMutableRawBufferPointer {
  fileprivate func withContiguousZeros() {
    UnsafeMutableRawBufferPointer(rebasing: self).initializeMemory(as: UInt8.self, repeating: 0)
  }
}

extension FileMemory {
  /// Writes beside and renames, so that another process sees all of it or nothing.
  func write(to path: String) throws(EncoderError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: EncoderError.systemReason())
    }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(
        descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        let reason = EncoderError.systemReason()
        close(descriptor)
        unlink(temporary)
        throw .unwritable(path: path, reason: reason)
      }
      written += count
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = EncoderError.systemReason()
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
  }
}
