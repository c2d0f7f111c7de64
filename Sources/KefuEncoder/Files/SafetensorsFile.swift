/// A file of tensors in the format of safetensors, mapped.
///
/// Layout: the header's length (8 bytes, little-endian), a JSON object of names with type, shape and place, then the numbers.
struct SafetensorsFile {
  struct Tensor {
    var type: NumberType
    var shape: [Int]
    var bytes: UnsafeRawBufferPointer
  }

  enum NumberType: String {
    case float32 = "F32"
    case float16 = "F16"
    case bfloat16 = "BF16"
    case float64 = "F64"
    case int8 = "I8"
    case int32 = "I32"
    case int64 = "I64"
    case other

    /// In bytes; 0 if it is not known.
    var size: Int {
      switch self {
      case .float64, .int64: 8
      case .float32, .int32: 4
      case .float16, .bfloat16: 2
      case .int8: 1
      case .other: 0
      }
    }
  }

  let path: String
  private let tensors: [String: Tensor]
  private let memory: FileMemory

  init(contentsOf path: String) throws(EncoderError) {
    self.path = path
    let memory = try FileMemory(mapping: path)
    self.memory = memory
    let bytes = memory.bytes
    guard bytes.count >= 8 else {
      throw .truncated(path: path, expected: 8, found: bytes.count)
    }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(bytes.count - 8) else {
      guard length < 1 << 40 else {
        throw .malformed(path: path, problem: "it claims a header of \(length) bytes")
      }
      throw .truncated(path: path, expected: Int(length) + 8, found: bytes.count)
    }
    let end = 8 + Int(length)
    let header = try JSONValue(UnsafeRawBufferPointer(rebasing: bytes[8..<end]), path: path)
    guard let members = header.members else {
      throw .malformed(path: path, problem: "its header is not an object")
    }
    let numbers = UnsafeRawBufferPointer(rebasing: bytes[end...])
    var tensors: [String: Tensor] = [:]
    for (name, value) in members where name != "__metadata__" {
      tensors[name] = try SafetensorsFile.tensor(
        value, named: name, in: numbers, after: end, path: path)
    }
    self.tensors = tensors
  }

  private static func tensor(
    _ value: JSONValue, named name: String, in numbers: UnsafeRawBufferPointer,
    after headerEnd: Int, path: String
  ) throws(EncoderError) -> Tensor {
    guard let type = value["dtype"]?.text, let shape = value["shape"]?.elements,
      let places = value["data_offsets"]?.elements, places.count == 2,
      let start = places[0].integer, let end = places[1].integer, start >= 0, end >= start
    else {
      throw .malformed(path: path, problem: "the header's entry of '\(name)' is not complete")
    }
    guard end <= numbers.count else {
      guard end < 1 << 50 else {
        throw .malformed(path: path, problem: "'\(name)' claims to end at byte \(end)")
      }
      throw .truncated(
        path: path, expected: headerEnd + end, found: headerEnd + numbers.count)
    }
    var sizes: [Int] = []
    var count = 1
    for element in shape {
      guard let size = element.integer, size >= 0 else {
        throw .malformed(path: path, problem: "the shape of '\(name)' is not of whole numbers")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow else {
        throw .malformed(path: path, problem: "the shape of '\(name)' is out of all measure")
      }
      count = product
      sizes.append(size)
    }
    let known = NumberType(rawValue: type) ?? .other
    let (size, overflow) = count.multipliedReportingOverflow(by: known.size)
    guard known == .other || !overflow && size == end - start else {
      throw .malformed(
        path: path, problem: "'\(name)' of shape \(sizes) and type \(type) has \(end - start) bytes"
      )
    }
    return Tensor(
      type: known, shape: sizes, bytes: UnsafeRawBufferPointer(rebasing: numbers[start..<end]))
  }

  /// Names in the order of the alphabet.
  var names: [String] { tensors.keys.sorted() }

  /// The shape of a tensor, nil if there is none of that name.
  func shape(of name: String) -> [Int]? { tensors[name]?.shape }

  /// The first layer of an encoder, of those at or behind a count of layers, that has a tensor.
  func firstLayer(after count: Int, namedBy prefix: String) -> Int? {
    let beginning = prefix + "encoder.layer."
    return tensors.keys.compactMap { name in
      guard name.hasPrefix(beginning) else { return nil }
      return Int(name.dropFirst(beginning.count).prefix { $0 != "." })
    }.filter { $0 >= count }.min()
  }

  /// The numbers of a tensor that must have a shape.
  func floats(of name: String, shape: [Int]) throws(EncoderError) -> [Float] {
    guard let tensor = tensors[name] else { throw .missingTensor(path: path, name: name) }
    guard tensor.shape == shape else {
      throw .wrongShape(path: path, name: name, expected: shape, found: tensor.shape)
    }
    guard let floats = [Float](tensor) else {
      throw .unsupported(
        path: path,
        problem: "'\(name)' is neither of F32, F16, BF16, F64 nor I8; convert the model to F32")
    }
    guard floats.allSatisfy(\.isFinite) else {
      throw .malformed(path: path, problem: "'\(name)' has something that is no number")
    }
    return floats
  }

  /// The whole numbers of a tensor of one dimension, -1 for those out of all measure; nil if there is none of that name.
  func integers(of name: String) throws(EncoderError) -> [Int32]? {
    guard let tensor = tensors[name] else { return nil }
    let bytes = tensor.bytes
    switch tensor.type {
    case .int32 where tensor.shape.count == 1:
      return (0..<tensor.shape[0]).map {
        Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
      }
    case .int64 where tensor.shape.count == 1:
      return (0..<tensor.shape[0]).map {
        let number = Int64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self))
        return Int32(exactly: number) ?? -1
      }
    case .float64, .float32, .float16, .bfloat16, .int8, .int32, .int64, .other:
      throw .unsupported(path: path, problem: "'\(name)' is not a list of I32 or I64")
    }
  }
}

extension [Float] {
  /// Nil if the type is not known.
  fileprivate init?(_ tensor: SafetensorsFile.Tensor) {
    let bytes = tensor.bytes
    let count = tensor.shape.reduce(1, *)
    switch tensor.type {
    case .float32:
      self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes)
        initialized = count
      }
    case .float64:
      self = (0..<count).map {
        Float(bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Double.self))
      }
    case .float16:
      self = (0..<count).map {
        Float(half: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self))
      }
    case .bfloat16:
      self = (0..<count).map {
        let bits = bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self)
        return Float(bitPattern: UInt32(bits) << 16)
      }
    case .int8:
      self = (0..<count).map { Float(bytes.loadUnaligned(fromByteOffset: $0, as: Int8.self)) }
    case .int32, .int64, .other: return nil
    }
  }
}

extension Float {
  /// A number of 16 bits (IEEE 754 binary16), by integers, for not every processor has the instruction.
  init(half bits: UInt16) {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits) & 0x3FF
    switch exponent {
    case 0:
      // Zero or subnormal: fraction * 2^-24, exact.
      let magnitude = Float(fraction) * 0x1p-24
      self.init(bitPattern: magnitude.bitPattern | sign)
    case 31: self.init(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: self.init(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
