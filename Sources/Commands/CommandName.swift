internal import ArgumentParser

/// The commands; the first is meant where none is named.
enum CommandName: String, CaseIterable, ExpressibleByArgument {
  case read, analyze, export, stats, schema, keys, themes, state, config, help

  /// How a person calls it.
  var call: String { self == .read ? "onrecord" : "onrecord \(rawValue)" }
}
