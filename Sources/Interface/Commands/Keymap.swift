package import Display

/// Which keys mean which command in which pane.
package struct Keymap: Sendable {
  /// What the keys pressed so far mean.
  package enum Meaning: Equatable, Sendable {
    case action(Action)
    /// The beginning of a longer sequence.
    case beginning
    case nothing
  }

  private var actions: [[[Key]: Action]]
  private var beginnings: [Set<[Key]>]

  /// The keys of a list of commands.
  package init(_ commands: [Command]) {
    actions = Array(repeating: [:], count: PaneName.allCases.count)
    beginnings = Array(repeating: [], count: PaneName.allCases.count)
    for command in commands {
      let sequences = command.keys.compactMap(Key.sequence)
      for pane in PaneName.allCases where command.panes.contains(pane) {
        for keys in sequences { add(keys, command.action, pane) }
      }
    }
  }

  private mutating func add(_ keys: [Key], _ action: Action, _ pane: PaneName) {
    actions[pane.rawValue][keys] = action
    beginnings[pane.rawValue].formUnion(keys.beginnings)
  }

  /// What these keys mean in a pane.
  package func meaning(of keys: [Key], in pane: PaneName) -> Meaning {
    if let action = actions[pane.rawValue][keys] { return .action(action) }
    return beginnings[pane.rawValue].contains(keys) ? .beginning : .nothing
  }
}
