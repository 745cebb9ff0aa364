import ImportRecord

/// A block of a page and where in the page it stands.
struct PageBlock {
  var block: ImportBlock
  /// The innermost block-level element it stands in.
  let node: Int
  /// The bytes of its text that are no white space.
  let letters: Int
  /// Those of them that lead to other pages.
  let linkLetters: Int

  /// Whether its last character ends a sentence, marks of quotation aside.
  let endsSentence: Bool

  init(_ block: ImportBlock, node: Int, letters: Int, linkLetters: Int) {
    self.block = block
    self.node = node
    self.letters = letters
    self.linkLetters = linkLetters
    endsSentence = Self.endsSentence(block.text)
  }

  /// The share of its text that leads to other pages, 0 to 1.
  var linkDensity: Double { letters == 0 ? 0 : Double(linkLetters) / Double(letters) }

  /// Whether it reads as running text: long enough, or a whole sentence, and not made of links.
  var isProse: Bool {
    guard block.kind != .heading, block.kind != .caption, linkDensity < 0.4 else { return false }
    if block.kind == .list { return letters >= 80 && linkDensity < 0.2 }
    return letters >= 80 || letters >= 25 && endsSentence
  }

  private static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case "\"", "'", "”", "’", "»", ")", "]": continue
      case ".", "!", "?", "…", ":", ";", "。", "！", "？": return true
      default: return false
      }
    }
    return false
  }
}
