internal import Text

/// Characters in HTML and in Markdown, which knows the same references.
enum CharacterReference {
  /// The character as it is; one that turns or hides text by its number; the replacement character for
  /// one that controls a terminal, to which readers of both give no number.
  static func safe(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\r": "&#13;"
    case "\t", "\n": String(scalar)
    case "\0"..."\u{1f}", "\u{7f}"..."\u{9f}": "\u{fffd}"
    default:
      ForbiddenCharacter.contains(scalar.value) ? "&#\(scalar.value);" : String(scalar)
    }
  }
}
