/// Bytes that grow at their end.
///
/// An array asks before each change whether somebody else holds it; for the few bytes that most parts of a
/// document have, that costs more than writing them.
@safe struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    unsafe start = .allocate(byteCount: self.capacity, alignment: 1)
  }

  deinit { unsafe start.deallocate() }

  /// Appends the bytes written so far to others.
  func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
  }

  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Appends a literal.
  @inline(__always) mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    unsafe (start + count).copyMemory(from: text.utf8Start, byteCount: length)
    count &+= length
  }

  @inline(__always) mutating func append(_ bytes: Swift.Span<UInt8>) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBytes {
      guard let from = $0.baseAddress else { return }
      unsafe (start + count).copyMemory(from: from, byteCount: $0.count)
    }
    count &+= bytes.count
  }

  /// Appends the first so many, at most eight, of the bytes of a number, the lowest first.
  @inline(__always) mutating func append(_ length: Int, of number: UInt64) {
    precondition(0...8 ~= length, "a number has eight bytes")
    reserve(8)
    unsafe start.storeBytes(of: number.littleEndian, toByteOffset: count, as: UInt64.self)
    count &+= length
  }

  /// Makes room for so many bytes more.
  @inline(__always) private mutating func reserve(_ room: Int) {
    if count &+ room > capacity { grow(room) }
  }

  @inline(never) private mutating func grow(_ room: Int) {
    capacity = max(capacity * 2, count + room)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    unsafe grown.copyMemory(from: start, byteCount: count)
    unsafe start.deallocate()
    unsafe start = grown
  }
}
