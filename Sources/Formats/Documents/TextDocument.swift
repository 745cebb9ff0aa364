import Extraction
import HTMLParsing
import ImportRecord
import Recognition

/// A plain text: what blank lines part are its blocks, and their lines stay as they are; markup that was
/// left over in it is read as what it means.
enum TextDocument {
  /// The blocks in the order of the text; none where all lines are blank.
  static func blocks(of text: String) -> [ImportBlock] {
    var blocks: [ImportBlock] = []
    var lines: [Substring] = []
    func end() {
      if !lines.isEmpty { blocks += read(lines.joined(separator: "\n")) }
      lines = []
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) { end() } else { lines.append(line) }
    }
    end()
    return blocks
  }

  private static func read(_ text: String) -> [ImportBlock] {
    guard LeftOverMarkup.stands(in: Array(text.utf8)) else {
      return [ImportBlock(kind: .paragraph, text: text)]
    }
    return Extraction.blocks(of: Tree(page: LeftOverMarkup.page(of: text)))
  }
}
