import Files
import Text

/// Lines for the person at the terminal.
enum Report {
  /// Writes a line to standard error, after the name of the program; where nobody can read it there is
  /// nothing to be done about it.
  static func error(_ message: String) {
    _ = try? Output.error.write("onrecord: \(Sanitizer.line(Arguments.shown(message)))\n")
  }
}
