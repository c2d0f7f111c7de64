/// Numbers in memory that grows while a revision is made and lies still afterwards.
final class NumberMemory<Number: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Number>
  private(set) var count: Int
  private var capacity: Int

  init(copying source: UnsafePointer<Number>, count: Int, spare: Int) {
    capacity = max(1, count + spare)
    base = .allocate(capacity: capacity)
    base.initialize(from: source, count: count)
    self.count = count
  }

  deinit { base.deallocate() }

  func append(_ number: Number) {
    reserve(1)
    base[count] = number
    count += 1
  }

  func append(repeating number: Number, count added: Int) {
    reserve(added)
    (base + count).initialize(repeating: number, count: added)
    count += added
  }

  private func reserve(_ added: Int) {
    guard count + added > capacity else { return }
    capacity = max(count + added, capacity + capacity / 2)
    let larger = UnsafeMutablePointer<Number>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
