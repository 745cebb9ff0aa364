import Display

/// The keys pressed so far of what needs more than one.
struct Keys: Sendable, Equatable {
  var sequence: [Key] = []
  /// How often the next command is to be done; nil where no digit was pressed.
  var count: Int?
  /// A mark is to be set or gone to, and the next key names it.
  var mark: MarkStep?

  /// What the status line shows of them.
  var label: String {
    switch mark {
    case .set: "m"
    case .go: "`"
    default: (count.map(String.init) ?? "") + Self.label(of: sequence)
    }
  }

  /// The largest count.
  private static let most = 9999

  /// Takes a digit of a count, where this key is one; says whether it is.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard sequence.isEmpty, key.modifiers.isEmpty, case .character(let scalar) = key.code,
      ("0"..."9").contains(scalar), scalar != "0" || count != nil
    else { return false }
    count = min(Self.most, (count ?? 0) * 10 + Int(scalar.value - 0x30))
    return true
  }

  /// The names of the keys one behind the other: "]q".
  static func label(of sequence: [Key]) -> String { sequence.map(\.label).joined() }
}
