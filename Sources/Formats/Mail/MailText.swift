import ImportRecord

/// The text of a mail: its paragraphs, what it quotes, and the signature below it.
struct MailText {
  private(set) var blocks: [ImportBlock] = []

  /// Reads a text; in a mailbox a mark stands before lines that begin as the next mail would.
  init(_ text: String, isInMailbox: Bool) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let mark = lines.firstIndex { $0 == "--" || $0 == "-- " } ?? lines.endIndex
    add(lines[..<mark], isInMailbox)
    let body = blocks.count
    add(lines[mark...], isInMailbox)
    for index in blocks.indices.dropFirst(body) { blocks[index].reason = .footer }
  }

  private mutating func add(_ lines: ArraySlice<Substring>, _ isInMailbox: Bool) {
    for var block in TextDocument.blocks(of: lines.joined(separator: "\n")) {
      let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.allSatisfy({ $0.hasPrefix(">") }), !isInMailbox || !lines[0].hasPrefix(">From ") {
        block.kind = .quote
        block.text = lines.map { String($0.drop { ">" == $0 || $0 == " " }) }.joined(
          separator: "\n"
        )
      } else {
        block.text = lines.map { Self.plain($0, isInMailbox) }.joined(separator: "\n")
      }
      if !block.text.allSatisfy(\.isWhitespace) { blocks.append(block) }
    }
  }

  /// A line without blanks at its end, which tell that its paragraph goes on, and without the mark.
  private static func plain(_ line: Substring, _ isInMailbox: Bool) -> Substring {
    let line = isInMailbox && line.hasPrefix(">From ") ? line.dropFirst() : line
    let end = line.lastIndex { $0 != " " }
    return end.map { line[...$0] } ?? ""
  }
}
