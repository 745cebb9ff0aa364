private import Assets

/// Letters that are written as one or as an ASCII letter and a combining mark.
enum Composition {
  /// For each ASCII letter and each mark from U+0300 on the two UTF-8 bytes of the two as one, 0 where
  /// there is none.
  private static let all: [UInt16] = {
    var all = [UInt16](repeating: 0, count: 128 * marks)
    for row in FactTable("compositions.tsv") {
      let bytes = Array(row[2].text.utf8)
      guard let letter = row[0].text.utf8.first, let mark = UInt32(row[1].text, radix: 16),
        bytes.count == 2, letter < 128, (0x300..<0x300 + UInt32(marks)).contains(mark)
      else { preconditionFailure("compositions.tsv has a row of another kind") }
      all[Int(letter) * marks + Int(mark - 0x300)] = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    }
    return all
  }()

  private static let marks = 112

  /// The two bytes of a letter and a mark as one, the first of them in the upper half; nil where the
  /// bytes are no mark or the letter is never written with it.
  static func bytes(of letter: UInt8, _ first: UInt8, _ second: UInt8) -> UInt16? {
    guard letter < 128, first == 0xcc || first == 0xcd, (0x80...0xbf).contains(second) else {
      return nil
    }
    let mark = Int(first - 0xcc) * 64 + Int(second - 0x80)
    guard mark < marks else { return nil }
    let found = all[Int(letter) * marks + mark]
    return found == 0 ? nil : found
  }
}
