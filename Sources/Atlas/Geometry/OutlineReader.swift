/// Reads the numbers of `outlines.bin` one after the other.
struct OutlineReader {
  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next byte, behind which reading goes on.
  mutating func byte() -> UInt8 {
    let byte = bytes[position]
    position += 1
    return byte
  }

  /// A number of seven bits a byte, the lowest first; the last byte has no upper bit.
  mutating func number() -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = byte()
      value |= Int(byte & 127) << shift
      if byte < 128 { return value }
      shift += 7
    }
  }

  /// A number whose sign is its lowest bit.
  mutating func signed() -> Int {
    let value = number()
    return value >> 1 ^ -(value & 1)
  }

  /// Leaves out so many bytes.
  mutating func skip(_ count: Int) { position += count }
}
