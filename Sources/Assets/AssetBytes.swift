/// The bytes of an embedded file, read in place and never copied.
@safe public struct AssetBytes: RandomAccessCollection, @unchecked Sendable {
  let buffer: UnsafeBufferPointer<UInt8>

  public var startIndex: Int { 0 }
  public var endIndex: Int { buffer.count }

  public subscript(index: Int) -> UInt8 {
    precondition(buffer.indices.contains(index), "a byte beyond the embedded file was asked for")
    return buffer[index]
  }

  /// The little-endian number of four bytes that begins at an offset.
  public func number(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count, "a number beyond the file was asked for")
    return UInt32(
      littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(
        fromByteOffset: offset,
        as: UInt32.self
      )
    )
  }
}
