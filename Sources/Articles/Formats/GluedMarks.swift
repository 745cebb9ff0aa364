/// Marks of a text that lost the blank behind them, as in `glad."We are late,"he said`.
struct GluedMarks {
  private let bytes: [UInt8]
  /// Where a blank is missing.
  private var gaps: [Int] = []
  /// Whether a straight mark of quotation is open in the paragraph.
  private var isOpen = false

  /// The text with the blanks that are missing.
  static func parted(_ text: String) -> String {
    var marks = GluedMarks(bytes: Array(text.utf8))
    marks.find()
    return marks.gaps.isEmpty ? text : marks.text
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func find() {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0a where index > 0 && bytes[index - 1] == 0x0a: isOpen = false
      case 0x22: mark(at: index)
      case 0x2e, 0x3f, 0x21: end(at: index)
      default: break
      }
    }
  }

  /// A straight mark between a mark or letter and a letter: a blank goes to its outer side.
  private mutating func mark(at index: Int) {
    defer { isOpen.toggle() }
    guard index > 0, index + 1 < bytes.count, isLetter(bytes[index + 1]),
      isStop(bytes[index - 1]) || isOpen && isLetter(bytes[index - 1])
    else { return }
    gaps.append(isOpen ? index + 1 : index)
  }

  /// The end of a sentence between a word in small letters and one that begins with a capital.
  private mutating func end(at index: Int) {
    guard index > 2, index + 2 < bytes.count, isCapital(bytes[index + 1]),
      bytes[index - 3..<index].allSatisfy(isSmall),
      isSmall(bytes[index + 2]) || bytes[index + 2] == 0x20, !isInAddress(index)
    else { return }
    gaps.append(index + 1)
  }

  /// Whether the word around a place has other stops or slashes, as addresses and names of files have.
  private func isInAddress(_ index: Int) -> Bool {
    let before = bytes[..<index].reversed().prefix(Self.longest).prefix { $0 > 0x20 }
    let behind = bytes[(index + 1)...].prefix(Self.longest).prefix { $0 > 0x20 }.dropLast()
    return (before + behind).contains { $0 == 0x2f || $0 == 0x40 || $0 == 0x5f || $0 == 0x2e }
  }

  private var text: String {
    var parted: [UInt8] = []
    parted.reserveCapacity(bytes.count + gaps.count)
    var start = 0
    for gap in gaps {
      parted += bytes[start..<gap]
      parted.append(0x20)
      start = gap
    }
    return String(decoding: parted + bytes[start...], as: UTF8.self)
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2e || byte == 0x2c || byte == 0x3f || byte == 0x21
  }

  /// How far an address is looked for, in bytes.
  private static let longest = 80

  private func isSmall(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte }
  private func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5a ~= byte }
  private func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) || byte > 0x7f }
}
