internal import Text

/// Text as it is printed.
enum Printed {
  /// The text without characters that must not reach a terminal, tabs as spaces, line feeds kept.
  static func text(_ text: String) -> String {
    let clean = Sanitizer.clean(text)
    return clean.utf8.contains(0x09) ? clean.replacing("\t", with: " ") : clean
  }

  /// The same on one line, with a line feed at its end.
  static func line(_ text: String) -> String { Sanitizer.line(text) + "\n" }
}
