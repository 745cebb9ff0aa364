/// The commands; the first is meant where none is named.
package enum CommandName: String, CaseIterable, Sendable {
  case read, analyze, keys, help

  /// The command that a command line begins with.
  package init(of arguments: [String]) {
    self = arguments.first.flatMap(Self.init(rawValue:)) ?? .read
  }

  /// How a person calls it.
  package var call: String { self == .read ? "onrecord" : "onrecord \(rawValue)" }
}
