/// Something a person can ask for: its name, its keys, where they mean it, and what help says.
package struct Command: Sendable {
  /// The heading it stands under in help.
  package enum Group: String, CaseIterable, Sendable {
    case reading = "Reading"
    case jumping = "Going from one to the next"
    case following = "Following and filtering"
    case searching = "Searching"
    case correcting = "Correcting"
    case panes = "Panes"
    case map = "On the map"
    case articles = "Articles"
    case session = "Program"
  }

  /// What settings and key tables call it: "line-down".
  package let name: String
  /// The names of its keys; a sequence is one of them.
  package let keys: [String]
  /// The panes in which its keys mean it.
  package let panes: PaneNames
  /// The heading under which help lists it.
  package let group: Group
  /// The words that help has beside its keys.
  package let help: String
  /// What is done when one of its keys is pressed.
  package let action: Action

  init(
    _ name: String,
    _ keys: String,
    _ help: String,
    _ action: Action,
    _ place: (panes: PaneNames, group: Group)
  ) {
    self.name = name
    self.keys = keys.split(separator: " ").map(String.init)
    self.help = help
    self.action = action
    panes = place.panes
    group = place.group
  }

  /// The same command by other keys.
  func with(keys: [String]) -> Command { with(keys: keys, in: panes) }

  /// The same command by other keys, in some panes.
  func with(keys: [String], in panes: PaneNames) -> Command {
    Command(name, keys.joined(separator: " "), help, action, (panes: panes, group: group))
  }
}
