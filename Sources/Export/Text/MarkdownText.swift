/// Text in Markdown that stands for itself.
enum MarkdownText {
  /// One line of text, with an escape wherever a reader of CommonMark, or Obsidian, would see markup.
  static func escaped(_ text: String) -> String {
    var line = ""
    var mayBeginBlock = true
    for scalar in text.unicodeScalars {
      let isMarkup =
        inline.contains(scalar) || mayBeginBlock && "+-".unicodeScalars.contains(scalar)
        || ".)".unicodeScalars.contains(scalar) && line.utf8.allSatisfy { 0x30...0x39 ~= $0 }
      let isBreak = scalar == "\n" || scalar == "\t"
      let shown = isBreak ? "&#\(scalar.value);" : CharacterReference.safe(scalar)
      line += (isMarkup ? "\\" : "") + shown
      mayBeginBlock = false
    }
    return line
  }

  private static let inline = Set("\\`*_[]<>#|~$&^=%{}!@".unicodeScalars)
}
