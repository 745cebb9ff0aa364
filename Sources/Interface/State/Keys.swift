import Display

/// The keys pressed so far of what needs more than one.
struct Keys: Sendable, Equatable {
  var sequence: [Key] = []
  /// A mark is to be set or gone to, and the next key names it.
  var mark: MarkStep?

  /// What the status line shows of them.
  var label: String {
    switch mark {
    case .set: "m"
    case .go: "`"
    default: Self.label(of: sequence)
    }
  }

  static func label(of sequence: [Key]) -> String { sequence.map(\.label).joined() }
}
