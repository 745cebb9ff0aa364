/// The command table as text, as `onrecord keys` and the README have it.
package enum KeyList {
  /// The list of the keys that are built in.
  package static var text: String { text(of: .standard) }

  /// A table of keys and what they do under each heading, in Markdown.
  package static func text(of bindings: KeyBindings) -> String {
    let sections = Command.Group.allCases.map { group in
      let rows = bindings.commands.filter { $0.group == group }.map(row)
      return "**\(group.rawValue)**\n\n| keys | name | |\n|-|-|-|\n" + rows.joined(separator: "\n")
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ command: Command) -> String {
    "| \(label(of: command.keys)) | \(command.name) | \(command.help) |"
  }

  /// The keys; a backquote needs two to quote it, and a bar a backslash, as it would end the cell.
  private static func label(of keys: [String]) -> String {
    keys.map { $0 == "`" ? "`` ` ``" : "`\($0.replacing("|", with: "\\|"))`" }
      .joined(separator: " ")
  }
}
