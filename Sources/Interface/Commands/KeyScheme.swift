/// The keys that hands are used to, to begin with.
package enum KeyScheme: String, CaseIterable, Sendable {
  /// Those of the table: digits are panes.
  case usual
  /// As in less: digits are counts, `?` searches backward, `h` is help.
  case less

  /// The commands with these keys.
  package var commands: [Command] {
    switch self {
    case .usual: CommandTable.all
    case .less: CommandTable.all.map { Self.keysOfLess[$0.name].map($0.with(keys:)) ?? $0 }
    }
  }

  private static let keysOfLess: [String: [String]] = [
    "help": ["h", "F1"], "search-backward": ["?"], "text": ["M-1"], "quotes": ["M-2"],
    "actors": ["M-3"], "map": ["M-4"],
  ]
}
