/// Bytes that grow at their end.
///
/// An array asks before each change whether somebody else holds it; for the few bytes that most parts of a
/// document have, that costs more than writing them. They stand in pieces, as a long document is moved only once.
@safe struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private var count = 0
  /// The pieces before that are full.
  private var full: [UnsafeMutableRawBufferPointer] = unsafe []

  /// The most bytes of a piece, but for longer strings.
  private static let most = 1 << 20

  init(capacity: Int) {
    self.capacity = min(max(capacity, 64), Self.most)
    unsafe start = .allocate(byteCount: self.capacity, alignment: 1)
  }

  deinit {
    unsafe start.deallocate()
    unsafe full.forEach { unsafe $0.deallocate() }
  }

  /// Moves the bytes written so far behind others.
  mutating func move(to bytes: inout [UInt8]) {
    unsafe bytes.reserveCapacity(full.reduce(bytes.count + count + 1) { $0 + $1.count })
    unsafe full.forEach { piece in
      unsafe bytes.append(contentsOf: piece)
      unsafe piece.deallocate()
    }
    unsafe full = []
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    count = 0
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
    unsafe full.append(UnsafeMutableRawBufferPointer(start: start, count: count))
    capacity = max(min(capacity * 2, Self.most), room)
    unsafe start = .allocate(byteCount: capacity, alignment: 1)
    count = 0
  }
}
