/// Text whose paragraphs were broken into lines of one width, as mails and `fmt` write it.
struct HardWrap {
  private let bytes: [UInt8]
  private let lines: [Line]
  /// The width the text was broken at, in bytes.
  private let width: Int

  /// One line: where it stands, and whether it may be a part of a paragraph that goes on over lines.
  private struct Line {
    let start: Int
    let end: Int
    let isProse: Bool

    var count: Int { end - start }
  }

  /// The widths a person or program breaks a text at.
  private static let widths = 40...100

  /// The text with the lines of each paragraph joined by blanks, which leaves every offset as it was.
  ///
  /// Verse, lists, tables, signatures, headings and code keep their lines.
  static func joined(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    guard let width = width(of: utf8) else { return text }
    let wrap = HardWrap(utf8, width: width)
    let breaks = wrap.breaks
    guard breaks.count(where: { !wrap.endsSentence(before: $0) }) * 2 > breaks.count else {
      return text
    }
    var bytes = wrap.bytes
    for place in breaks { bytes[place] = 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The width a text may have been broken at, which is that of its longest line; nil if none can be.
  private static func width(of bytes: [UInt8]) -> Int? {
    var width = 0
    var start = 0
    while start < bytes.count, width <= widths.upperBound {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      width = max(width, end - start)
      start = end + 1
    }
    return widths.contains(width) ? width : nil
  }

  private init(_ bytes: [UInt8], width: Int) {
    self.bytes = bytes
    self.width = width
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      lines.append(Line(start: start, end: end, isProse: Self.isProse(bytes[start..<end])))
      start = end + 1
    }
    self.lines = lines
  }

  /// The places of the line ends within paragraphs that look filled.
  private var breaks: [Int] {
    var breaks: [Int] = []
    var first = 0
    while first < lines.count {
      var last = first
      while last + 1 < lines.count, continues(last) { last += 1 }
      if last > first, lines[first...last].allSatisfy(\.isProse) {
        breaks += lines[first..<last].map(\.end)
      }
      first = last + 1
    }
    return breaks
  }

  /// Whether a sentence ends before a place, marks of quotation aside.
  private func endsSentence(before place: Int) -> Bool {
    let last = bytes[..<place].last { !Self.closing.contains($0) }
    return last.map { Self.ends.contains($0) } ?? false
  }

  /// Whether a line goes on in the next: neither is blank, and the first word of the next had little room.
  private func continues(_ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard line.count > 0, next.count > 0 else { return false }
    let word = bytes[next.start..<next.end].prefix { $0 != 0x20 }.count
    return (line.count + 1 + word) * 4 > width * 3
  }

  /// Whether a line is none of a list, table, quotation, signature or code.
  private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first > 0x20, !marks.contains(first) else { return false }
    let number = line.prefix { 0x30...0x39 ~= $0 }
    let behind = line.dropFirst(number.count).first
    if !number.isEmpty, number.count < 3, behind == 0x2e || behind == 0x29 { return false }
    if line.starts(with: "• ".utf8) || line.contains(0x09) || line.contains(0x7c) { return false }
    return !hasGap(line)
  }

  /// Whether words stand apart by more than two blanks, as in columns.
  private static func hasGap(_ line: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for byte in line {
      blanks = byte == 0x20 ? blanks + 1 : 0
      if blanks > 2 { return true }
    }
    return false
  }

  private static let closing = Set("\"')”’»".utf8)
  private static let ends = Set(".!?:".utf8)
  private static let marks = Set("-*>#+=|~".utf8)
}
