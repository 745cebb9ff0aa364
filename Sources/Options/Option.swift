/// An option of the command line: parsing, messages and help are made from it.
struct Option: Sendable {
  let name: OptionName
  /// The one letter that stands for it.
  var letter: Unicode.Scalar?
  /// What it takes, unless it is a flag.
  var value: Value?
  /// The commands that take it.
  let commands: [CommandName]
  /// One sentence.
  let help: String

  /// What an option takes.
  struct Value: Sendable {
    /// What the help calls it.
    let placeholder: String
    /// What a message says it must be.
    let description: String

    init(_ placeholder: String, _ description: String) {
      self.placeholder = placeholder
      self.description = description
    }
  }

  static func all(of command: CommandName) -> [Option] {
    table.filter { $0.commands.contains(command) }
  }
}
