/// The tokens of one message, in memory that is used again for every message.
package struct TokenBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<Token>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 128) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  @inline(__always)
  package subscript(index: Int) -> Token {
    get { storage[index] }
    set { storage[index] = newValue }
  }

  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func append(_ token: Token) {
    if count == capacity {
      storage = storage.moved(count: count, toCapacity: capacity * 2)
      capacity *= 2
    }
    storage[count] = token
    count += 1
  }
}
