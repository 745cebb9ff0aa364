/// Takes out what a text must not bring to a terminal.
package enum Sanitizer {
  /// The text of a document without forbidden characters; CRLF, a lone CR and the separators of lines
  /// and paragraphs become a newline.
  package static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: ForbiddenCharacter.canBegin) else { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isLineEnd(scalar) || scalar == "\n" && previous != "\r" {
        clean.append("\n")
      } else if scalar != "\n", !ForbiddenCharacter.contains(scalar.value) {
        clean.append(scalar)
      }
      previous = scalar
    }
    return String(clean)
  }

  /// The text as one line that can be printed, with a space for a tab or the end of a line: a message, a
  /// name, a value of an option.
  package static func line(_ text: String) -> String {
    guard
      text.utf8.contains(where: {
        $0 == 0x09 || $0 == 0x0a || ForbiddenCharacter.canBegin(with: $0)
      })
    else { return text }
    var line = String.UnicodeScalarView()
    for scalar in clean(text).unicodeScalars {
      line.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(line)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
