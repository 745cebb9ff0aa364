internal import Text

/// What a text means that was badly kept: hyphens that nobody sees, accents apart from their letters, marks
/// without the blank behind them.
package enum MeantText {
  /// The text as it is to be read; the same where nothing is wrong with it.
  package static func of(_ text: String) -> String {
    var text = text
    if hasApart(text) { text = composed(text) }
    return GluedMarks.parted(text)
  }

  /// Whether a mark that is written over its letter, or a character of no width, stands in a text.
  private static func hasApart(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte == 0xcc || byte == 0xcd { return true }
      switch (before.0, before.1, byte) {
      case (_, 0xc2, 0xad), (0xe2, 0x80, 0x8b), (0xe2, 0x81, 0xa0), (0xef, 0xbb, 0xbf): return true
      default: before = (before.1, byte)
      }
    }
    return false
  }

  /// The text with one character for a letter and its accents, where there is one, and without what has no
  /// width.
  private static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.dropFirst().isEmpty == false, let letter = letters[character] {
        composed.append(letter)
      } else {
        for scalar in scalars where !isUnseen(scalar) { composed.append(scalar) }
      }
    }
    return String(composed)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{ad}" || scalar == "\u{200b}" || scalar == "\u{2060}" || scalar == "\u{feff}"
  }

  /// The letters with accents by the characters they make, which are the same however they are written.
  private static let letters: [Character: Unicode.Scalar] = {
    let scalars = [0xc0...0x24f, 0x1e00...0x1eff].joined().compactMap { Unicode.Scalar($0) }
    return Dictionary(
      scalars.map { (Character($0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}
