/// Why a theme file could not be read, with the line that says so.
package struct ThemeError: Error, Equatable, CustomStringConvertible {
  /// The theme file, as it is to be named in the message.
  package let file: String
  package let line: Int
  package let problem: Problem

  /// An error in a line of a theme file, the first line being 1.
  package init(file: String, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What is wrong in the line.
  package enum Problem: Equatable, Sendable {
    case syntax(String)
    case unknownRole(String)
    case unreadablePaint(String)
    case unknownParent(String)
    /// The file has more bytes than a theme may have.
    case tooLong
  }

  /// One sentence that names the theme, the line and what is wrong in it.
  package var description: String {
    let reason =
      switch problem {
      case .syntax(let reason): reason
      case .unknownRole(let key): "there is no role \"\(key)\""
      case .unreadablePaint(let key): "the paint of \"\(key)\" is no colour and emphasis"
      case .unknownParent(let name): "there is no theme \"\(name)\" to inherit from"
      case .tooLong: "this is longer than the \(ThemeFile.limit >> 10) kB of a theme"
      }
    return "theme \(file), line \(line): \(reason)"
  }
}
