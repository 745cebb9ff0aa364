/// Types of terminals that are like others.
enum TerminalFamily {
  /// How the names of those begin that understand what xterm does, though few systems know them.
  private static let likeXterm = ["xterm", "alacritty", "foot", "wezterm"]

  /// The type that terminals of this type are most like; nil where nobody knows.
  static func relative(of term: String) -> String? {
    let isLike = likeXterm.contains { term.hasPrefix($0) } || term.hasSuffix("-256color")
    return isLike && term != "xterm-256color" ? "xterm-256color" : nil
  }
}
