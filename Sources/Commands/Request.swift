internal import ArgumentParser

/// What a command line asks for.
package enum Request: Sendable {
  case read(ReadRequest)
  case analyze(AnalyzeCommand)
  case export(ExportCommand)
  case stats(StatsCommand)
  case schema
  case keys
  case config
  case state(StateCommand)
  case themes(ThemesCommand)
  /// A text about the program itself: help, the version, a script for a shell.
  case text(String)

  /// The columns of a text about the program.
  static let columns = 80

  /// Reads the words after the program's name; `standing` holds options of the reader that come before
  /// them, with spaces between.
  package init(_ words: [String], standing: String? = nil) throws(UsageError) {
    let command = words.first.flatMap(CommandName.init(rawValue:))
    let rest = command == nil ? words : Array(words.dropFirst())
    self =
      switch command ?? .read {
      case .read: try .reading(rest, standing: standing ?? "")
      case .analyze:
        try Self(rest, of: .analyze) { (command: AnalyzeCommand) in
          try command.check()
          return .analyze(command)
        }
      case .export:
        try Self(rest, of: .export) { (command: ExportCommand) in
          try command.check()
          return .export(command)
        }
      case .stats:
        try Self(rest, of: .stats) { (command: StatsCommand) in
          try command.check()
          return .stats(command)
        }
      case .schema: try Self(rest, of: .schema) { (_: SchemaCommand) in .schema }
      case .keys: try Self(rest, of: .keys) { (_: KeysCommand) in .keys }
      case .config: try Self(rest, of: .config) { (_: ConfigCommand) in .config }
      case .themes: try Self(rest, of: .themes) { (command: ThemesCommand) in .themes(command) }
      case .state:
        try Self(rest, of: .state) { (command: StateCommand) in
          try command.check()
          return .state(command)
        }
      case .help: try Self(rest, of: .help) { (command: HelpCommand) in .text(command.text) }
      }
  }

  /// A request of the reader, whose standing options yield to those that are given.
  private static func reading(_ words: [String], standing: String) throws(UsageError) -> Request {
    let standing = standing.split(separator: " ").map(String.init)
    if standing.isEmpty, let request = ReadRequest(withoutOptions: words) { return .read(request) }
    let given = try reading(words)
    guard case .read = given, !standing.isEmpty else { return given }
    do {
      _ = try reading(standing)
    } catch {
      throw error.within("ONRECORD_OPTS")
    }
    return try reading(standing + words)
  }

  private static func reading(_ words: [String]) throws(UsageError) -> Request {
    try Request(words, of: .read) { (command: ReadCommand) in
      .read(try command.request)
    }
  }

  /// What the words after the name of a command ask for, or the text that they ask for instead.
  private init<Command: ParsableCommand>(
    _ words: [String],
    of name: CommandName,
    _ request: (Command) throws -> Request
  ) throws(UsageError) {
    do {
      var parsed = try Command.parseAsRoot(words)
      if let command = parsed as? Command {
        self = try request(command)
        return
      }
      try parsed.run()
      self = .text("")
    } catch {
      guard ReadCommand.exitCode(for: error).isSuccess else {
        throw UsageError(ReadCommand.message(for: error), of: name)
      }
      self = .text(ReadCommand.fullMessage(for: error, columns: Self.columns))
    }
  }
}
