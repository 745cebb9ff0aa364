/// The bytes of an embedded file, or some of them in a row, read in place and never copied.
@safe public struct AssetBytes: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let buffer: UnsafeBufferPointer<UInt8>

  @inlinable init(buffer: UnsafeBufferPointer<UInt8>) {
    unsafe self.buffer = buffer
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { unsafe buffer.count }

  @inlinable public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < endIndex, "a byte beyond the embedded file was asked for")
    return unsafe buffer[index]
  }

  /// The bytes from one offset to another, which is excluded; their own offsets begin at 0.
  @inlinable
  public func part(_ start: Int, _ end: Int) -> AssetBytes {
    precondition(start >= 0 && start <= end && end <= endIndex, "no such part of the file")
    return unsafe AssetBytes(buffer: UnsafeBufferPointer(rebasing: buffer[start..<end]))
  }

  /// The little-endian number of eight bytes that begins at an offset.
  @inlinable
  public func number(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= endIndex &- 8, "a number beyond the file was asked for")
    let bytes = unsafe UnsafeRawBufferPointer(buffer)
    return unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    )
  }

  /// Gives the bytes where they stand.
  @unsafe @inlinable
  public func withUnsafeBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe body(buffer)
  }

  /// The text they spell, read as UTF-8.
  public var text: String { unsafe String(decoding: buffer, as: UTF8.self) }

  /// Whether they spell this text.
  @inlinable
  public static func == (bytes: AssetBytes, text: StaticString) -> Bool {
    guard bytes.endIndex == text.utf8CodeUnitCount else { return false }
    for index in 0..<bytes.endIndex
    where unsafe bytes.buffer[index] != text.utf8Start[index] { return false }
    return true
  }

  /// The pieces between the bytes that part them, empty ones included.
  @inlinable
  public func pieces(partedBy separator: UInt8) -> AssetPieces {
    AssetPieces(rest: self, separator: separator)
  }

  /// The texts between the bars of a field that lists several; none for an empty field.
  public var items: [Substring] {
    isEmpty ? [] : pieces(partedBy: 0x7c).map { Substring($0.text) }
  }
}

/// Pieces of an embedded file, one after another.
public struct AssetPieces: Sequence, IteratorProtocol {
  @usableFromInline var rest: AssetBytes?
  @usableFromInline let separator: UInt8

  @inlinable
  init(rest: AssetBytes, separator: UInt8) {
    self.rest = rest
    self.separator = separator
  }

  @inlinable
  public mutating func next() -> AssetBytes? {
    guard let bytes = rest else { return nil }
    let count = bytes.endIndex
    var end = 0
    while end < count, unsafe bytes.buffer[end] != separator { end &+= 1 }
    rest = end < count ? bytes.part(end + 1, count) : nil
    return bytes.part(0, end)
  }
}
