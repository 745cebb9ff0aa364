/// Why a command line means nothing: one sentence that names what to change.
package struct UsageError: Error, Equatable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }

  static func unknown(_ word: String, of command: CommandName) -> UsageError {
    let near = Spelling.nearest(to: word, among: Option.all(of: command).map(\.name.spelling))
    let question = near.map { "; did you mean \($0)?" } ?? ""
    return UsageError("there is no option \(word)\(question)")
  }

  static func ambiguous(_ word: String, _ spellings: [String]) -> UsageError {
    UsageError("\(word) could be \(spellings.joined(separator: " or "))")
  }

  static func needlessValue(_ option: Option) -> UsageError {
    UsageError("\(option.name.spelling) takes no value")
  }

  static func missingValue(_ option: Option) -> UsageError {
    UsageError("\(option.name.spelling) needs a value: \(option.value?.description ?? "")")
  }

  static func wrongValue(_ option: Option, _ text: String) -> UsageError {
    UsageError("\(option.name.spelling) takes \(option.value?.description ?? ""), not \"\(text)\"")
  }

  static func excess(_ operand: String, of command: CommandName) -> UsageError {
    UsageError("\"\(operand)\" is one argument too many for \(command.call)")
  }
}
