internal import Text

/// Tells headings, lists, captions and block quotes within the body from its running text.
struct ParagraphKinds {
  let utf8: [UInt8]

  /// Gives each body paragraph its kind.
  func mark(_ blocks: inout [Block]) {
    let items = blocks.map { isItem($0.span) }
    for index in blocks.indices where blocks[index].kind == .body {
      let span = blocks[index].span
      if utf8[span.lower] == 0x3e {
        blocks[index].kind = .quote
      } else if items[index],
        index > 0 && items[index - 1] || items.dropFirst(index + 1).first == true
      {
        blocks[index].kind = .list
      } else if isCaption(span) {
        blocks[index].kind = .caption
      } else if index > 0, index + 1 < blocks.count,
        isHeading(span, after: blocks[index - 1].span, before: blocks[index + 1].span)
      {
        blocks[index].kind = .heading
      }
    }
  }

  /// Whether a bullet, or a number and its stop or bracket, stands before a space.
  private func isItem(_ span: Span) -> Bool {
    let first = utf8[span.lower]
    guard CharacterClass(byte: first) == .digit || first == 0xe2 || first == 0x2d || first == 0x2a
    else { return false }
    let head = utf8[span.lower..<min(span.upper, span.lower + 6)]
    if head.starts(with: "• ".utf8) || head.starts(with: "– ".utf8) { return true }
    if head.starts(with: "- ".utf8) || head.starts(with: "* ".utf8) { return true }
    let digits = head.prefix { CharacterClass(byte: $0) == .digit }
    let rest = head.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 2
      && (rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8))
  }

  private func isCaption(_ span: Span) -> Bool {
    guard span.count <= 300, Self.initials.contains(utf8[span.lower] | 0x20) else { return false }
    let head = utf8[span.lower..<min(span.upper, span.lower + 12)].map { $0 | 0x20 }
    return Self.captions.contains { head.starts(with: $0) }
  }

  /// Whether a short line without a stop stands between two sentences.
  private func isHeading(_ span: Span, after previous: Span, before next: Span) -> Bool {
    span.count <= 80 && !endsWithMark(span) && next.count > span.count * 2
      && CharacterClass(byte: utf8[span.lower]) == .uppercase
      && endsWithMark(previous) && endsWithMark(next)
  }

  /// Whether the last byte is a sign or belongs to one beyond ASCII.
  private func endsWithMark(_ span: Span) -> Bool {
    let found = CharacterClass(byte: utf8[span.upper - 1])
    return !found.isLetter && found != .digit
  }

  private static let initials = captions.compactMap(\.first)
  private static let captions: [[UInt8]] = [
    "photo:", "photos:", "file photo", "image:", "caption:", "picture:", "pictured:", "video:",
  ].map { text in text.utf8.map { $0 | 0x20 } }
}
