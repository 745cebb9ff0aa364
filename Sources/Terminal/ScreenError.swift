/// Why the terminal could not be taken.
package enum ScreenError: Error, CustomStringConvertible {
  case noKeyboard
  case unknownTerminal

  /// One sentence for the person, with the option that needs no screen.
  package var description: String {
    switch self {
    case .noKeyboard: "no terminal to read keys from; use --plain to print the article"
    case .unknownTerminal: "the terminal type in TERM is not known; use --plain"
    }
  }
}
