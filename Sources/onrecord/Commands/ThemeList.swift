import Commands
import Files
import Themes

/// `onrecord themes`: the themes there are, and what is wrong with them.
struct ThemeList {
  private let names: [String]

  init(_ command: ThemesCommand) {
    names = command.themes.isEmpty ? ThemeFiles.names + ThemeFiles.ownNames : command.themes
  }

  /// Writes a line for each theme that is right; throws at the end if one is not.
  func write() throws {
    var hasFailed = false
    for name in names {
      if let problem = problem(of: name) {
        Report.error(problem.description)
        hasFailed = true
      } else {
        let place = ThemeFiles.place(of: name)
        try Output.standard.write("\(Arguments.shown(name)): \(Arguments.shown(place))\n")
      }
    }
    if hasFailed { throw Failure.unreadable }
  }

  /// What is wrong with a theme on a dark or on a light background.
  private func problem(of name: String) -> ThemeProblem? {
    do throws(ThemeProblem) {
      for isLight in [false, true] { _ = try ThemeFiles.theme(name, isLight: isLight) }
      return nil
    } catch {
      return error
    }
  }
}
