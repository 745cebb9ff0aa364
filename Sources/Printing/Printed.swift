import Display

/// Text as it may be printed to a terminal.
enum Printed {
  /// The text without characters that control a terminal, tabs as spaces, line feeds kept.
  static func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || CharacterWidth.columns(of: scalar) != nil { scalars.append(scalar) }
      if scalar == "\t" { scalars.append(" ") }
    }
    return String(scalars)
  }

  /// The same on one line, with a line feed at its end.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if CharacterWidth.columns(of: scalar) != nil { scalars.append(scalar) }
      if scalar == "\t" || scalar == "\n" { scalars.append(" ") }
    }
    scalars.append("\n")
    return String(scalars)
  }
}
