internal import Display

/// The commands with the keys that mean them, as the table has them or a person wants them.
package struct KeyBindings: Sendable {
  /// The commands in the order of help, each with the keys that mean it now.
  package let commands: [Command]
  let keymap: Keymap
  /// Whether digits are counts.
  let hasCounts: Bool

  /// The commands and keys of `CommandTable`.
  package static let standard = KeyBindings(unchecked: CommandTable.all, .usual)

  private init(unchecked commands: [Command], _ scheme: KeyScheme) {
    self.commands = commands
    hasCounts = scheme == .less
    keymap = Keymap(commands)
  }

  /// The keys of a scheme.
  package init(_ scheme: KeyScheme) { self.init(unchecked: scheme.commands, scheme) }

  /// Commands whose keys were changed from those of a scheme; throws where one key means two things in a
  /// pane.
  package init(_ commands: [Command], _ scheme: KeyScheme) throws(Problem) {
    try commands.check()
    self.init(unchecked: commands, scheme)
  }

  /// The first key of a command in a pane, as it is named; nil where it has none.
  func key(of name: String, in pane: PaneName) -> String? {
    commands.first { $0.name == name && $0.panes.contains(pane) && !$0.keys.isEmpty }?.keys.first
  }

  /// Other keys for a command, everywhere or in one pane.
  package struct Change: Equatable, Sendable {
    /// The name of the command: "page-down".
    package let command: String
    /// The keys with spaces between; none at all where nothing is to mean the command.
    package let keys: String
    /// The one pane in which the keys mean it; nil for everywhere.
    package let pane: PaneName?

    /// A change that is checked only when it is applied.
    package init(command: String, keys: String, pane: PaneName?) {
      self.command = command
      self.keys = keys
      self.pane = pane
    }
  }

  /// Why keys cannot be changed so.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    /// No command of the table has this name.
    case unknownCommand(String)
    /// The command has no meaning in the pane that was named for it.
    case notInPane(String, PaneName)
    /// The text is neither a key nor a sequence of keys.
    case unreadableKey(String)
    /// One key means two commands in a pane.
    case conflict(key: String, String, String)
    /// One command's key begins the longer one of another.
    case beginning(key: String, String, of: String)

    /// What the person is told who wrote the setting.
    package var description: String {
      switch self {
      case .unknownCommand(let name): "there is no command “\(name)” (see onrecord keys)"
      case .notInPane(let name, let pane): "\(name) means nothing in the pane \(pane)"
      case .unreadableKey(let key): "“\(key)” is no key; keys are written as in onrecord keys"
      case .conflict(let key, let one, let other): "\(key) would be both \(one) and \(other)"
      case .beginning(let key, let one, let other):
        "\(key) would be \(one), and the beginning of a key of \(other)"
      }
    }
  }
}

extension [Command] {
  /// The same commands with one change of their keys.
  package func changed(by change: KeyBindings.Change) throws(KeyBindings.Problem) -> [Command] {
    let keys = change.keys.split(separator: " ").map(String.init)
    for key in keys where Key.sequence(key) == nil { throw .unreadableKey(key) }
    guard contains(where: { $0.name == change.command }) else {
      throw .unknownCommand(change.command)
    }
    var isInPane = false
    var changed: [Command] = []
    for command in self {
      let panes = change.pane.map(PaneNames.init) ?? command.panes
      guard command.name == change.command, !command.panes.isDisjoint(with: panes) else {
        changed.append(command)
        continue
      }
      isInPane = true
      let others = command.panes.subtracting(panes)
      if !others.isEmpty { changed.append(command.with(keys: command.keys, in: others)) }
      changed.append(command.with(keys: keys, in: command.panes.intersection(panes)))
    }
    if !isInPane, let pane = change.pane { throw .notInPane(change.command, pane) }
    return changed
  }

  /// Throws where one key means two things in a pane.
  fileprivate func check() throws(KeyBindings.Problem) {
    for pane in PaneName.allCases {
      let owners = try owners(in: pane)
      var beginnings: [[Key]: String] = [:]
      for (keys, name) in owners {
        for beginning in keys.beginnings { beginnings[beginning] = name }
      }
      for (keys, name) in owners {
        guard let other = beginnings[keys] else { continue }
        throw .beginning(key: keys.map(\.label).joined(), name, of: other)
      }
    }
  }

  /// The names of a pane's commands by their keys.
  private func owners(in pane: PaneName) throws(KeyBindings.Problem) -> [[Key]: String] {
    var owners: [[Key]: String] = [:]
    for command in self where command.panes.contains(pane) {
      for name in command.keys {
        guard let keys = Key.sequence(name) else { continue }
        if let other = owners[keys], other != command.name {
          throw .conflict(key: name, other, command.name)
        }
        owners[keys] = command.name
      }
    }
    return owners
  }
}

extension [Key] {
  /// What is pressed of a sequence before it is complete.
  var beginnings: [[Key]] { (1..<Swift.max(1, count)).map { Array(prefix($0)) } }
}
