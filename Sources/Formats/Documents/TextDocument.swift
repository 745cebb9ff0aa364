import ImportRecord

/// A plain text: what blank lines part are its blocks, and their lines stay as they are.
enum TextDocument {
  static func blocks(of text: String) -> [ImportBlock] {
    var blocks: [ImportBlock] = []
    var lines: [Substring] = []
    func end() {
      if !lines.isEmpty {
        blocks.append(ImportBlock(kind: .paragraph, text: lines.joined(separator: "\n")))
      }
      lines = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) { end() } else { lines.append(line) }
    }
    end()
    return blocks
  }
}
