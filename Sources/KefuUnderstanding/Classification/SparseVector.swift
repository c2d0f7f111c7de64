import KefuText

/// A message as the model's sparse vector, in memory that is used again.
struct SparseVector: ~Copyable {
  private(set) var features: UnsafeMutablePointer<Int32>
  private(set) var values: UnsafeMutablePointer<Float>
  /// For every component, the index of its feature in the extractor (-1 for the constant).
  private(set) var origins: UnsafeMutablePointer<Int32>
  private(set) var count = 0
  /// Room for the number of every feature of the extractor, while it is looked up.
  private(set) var numbers: UnsafeMutablePointer<Int32>
  private var capacity: Int
  /// The share of the squared TF-IDF mass that the model does not know, of words and of characters, in 0...1.
  var unknownWords: Float = 0
  var unknownCharacters: Float = 0

  init(capacity: Int = 1024) {
    self.capacity = capacity
    features = .allocate(capacity: capacity)
    values = .allocate(capacity: capacity)
    origins = .allocate(capacity: capacity)
    numbers = .allocate(capacity: capacity)
  }

  deinit {
    features.deallocate()
    values.deallocate()
    origins.deallocate()
    numbers.deallocate()
  }

  mutating func removeAll() { count = 0 }

  /// Empties the vector and makes room for so many components.
  mutating func removeAll(reserving wanted: Int) {
    count = 0
    if wanted > capacity { grow(to: max(wanted, capacity * 2)) }
  }

  private mutating func grow(to larger: Int) {
    features = features.moved(count: count, toCapacity: larger)
    values = values.moved(count: count, toCapacity: larger)
    origins = origins.moved(count: count, toCapacity: larger)
    numbers.deallocate()
    numbers = .allocate(capacity: larger)
    capacity = larger
  }

  @inline(__always)
  mutating func append(_ feature: Int, _ value: Float, origin: Int) {
    if count == capacity { grow(to: capacity * 2) }
    features[count] = Int32(truncatingIfNeeded: feature)
    values[count] = value
    origins[count] = Int32(truncatingIfNeeded: origin)
    count += 1
  }
}
