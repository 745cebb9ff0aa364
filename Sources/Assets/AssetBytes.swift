/// The bytes of an embedded file, read in place and never copied.
@safe package struct AssetBytes: RandomAccessCollection, @unchecked Sendable {
  let buffer: UnsafeBufferPointer<UInt8>

  package var startIndex: Int { 0 }
  package var endIndex: Int { buffer.count }

  package subscript(index: Int) -> UInt8 {
    precondition(buffer.indices.contains(index), "a byte beyond the embedded file was asked for")
    return buffer[index]
  }

  /// The little-endian number of four bytes that begins at an offset.
  package func number(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count, "a number beyond the file was asked for")
    return UInt32(
      littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(
        fromByteOffset: offset,
        as: UInt32.self
      )
    )
  }
}
