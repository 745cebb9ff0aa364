internal import Text

/// Text as a scalar of YAML in quotation marks.
enum YAMLText {
  /// The text in double quotation marks, on one line whatever it holds.
  static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\t": "\\t"
    default: isShown(scalar) ? String(scalar) : "\\U" + hexadecimal(scalar.value)
    }
  }

  /// Whether the scalar may stand as it is.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    !ForbiddenCharacter.contains(scalar.value) && scalar.value & 0xfffe != 0xfffe
      && scalar != "\u{feff}"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
