/// Turns UTF-8 offsets of a text into counts of Unicode code points.
struct CodePointOffsets {
  private let utf8: [UInt8]
  /// The number of code points before each block of bytes; empty where every byte is one.
  private let blocks: [Int]

  private static let blockLength = 64

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    blocks = utf8.allSatisfy { $0 < 0x80 } ? [] : Self.counts(in: utf8)
  }

  private static func counts(in utf8: [UInt8]) -> [Int] {
    var blocks: [Int] = []
    blocks.reserveCapacity(utf8.count / blockLength + 1)
    var count = 0
    for start in stride(from: 0, through: utf8.count, by: blockLength) {
      blocks.append(count)
      count += codePoints(start, min(start + blockLength, utf8.count), in: utf8)
    }
    return blocks
  }

  private static func codePoints(_ lower: Int, _ upper: Int, in utf8: [UInt8]) -> Int {
    unsafe utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in lower..<upper { count += unsafe bytes[index] & 0xc0 == 0x80 ? 0 : 1 }
      return count
    }
  }

  /// The number of code points before a UTF-8 offset that begins one.
  subscript(offset: Int) -> Int {
    guard !blocks.isEmpty else { return offset }
    let block = offset / Self.blockLength
    return blocks[block] + Self.codePoints(block * Self.blockLength, offset, in: utf8)
  }
}
