/// The help of a command, made from the tables of commands and options.
package enum Help {
  /// The help of a command; that of the reader names the other commands as well.
  package static func text(of name: CommandName) -> String {
    let command = Command.named(name)
    var paragraphs = ["Usage: " + usage(of: command), command.summary]
    if !command.about.isEmpty { paragraphs.append(command.about) }
    paragraphs.append("Options:\n" + aligned(Option.all(of: name).map(row)))
    if name == .read {
      paragraphs.append("Commands:\n" + aligned(Command.table.map(row)))
      paragraphs.append("The options of a command: onrecord help COMMAND")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func usage(of command: Command) -> String {
    let call = command.name == .read ? "onrecord [read]" : command.name.call
    return call + " [OPTION]..." + (command.operands.isEmpty ? "" : " " + command.operands)
  }

  private static func row(of option: Option) -> (String, String) {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.value.map { " " + $0.placeholder } ?? ""
    return (letter + option.name.spelling + value, option.help)
  }

  private static func row(of command: Command) -> (String, String) {
    (command.name.rawValue, command.summary)
  }

  /// Two columns, the first as wide as its widest entry.
  private static func aligned(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }.joined(separator: "\n")
  }
}
