/// Takes out what a text must not bring to a terminal.
package enum Sanitizer {
  /// The text without control characters but tab and newline, bidirectional overrides and tag characters;
  /// CRLF and a lone CR become a newline.
  package static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && previous != "\r" {
        clean.append("\n")
      } else if scalar != "\n", !isForbidden(scalar) {
        clean.append(scalar)
      }
      previous = scalar
    }
    return String(clean)
  }

  /// Whether a character that begins or is this byte may have to go.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0a && byte != 0x09 || byte == 0x7f || byte == 0xc2 || byte == 0xe2
      || byte == 0xf3
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1f, 0x7f...0x9f, 0x202a...0x202e, 0x2066...0x2069, 0xe0000...0xe007f: true
    default: false
    }
  }
}
