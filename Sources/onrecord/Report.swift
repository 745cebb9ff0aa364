import Files

/// Lines for the person at the terminal.
enum Report {
  /// Writes a line to standard error, after the name of the program.
  static func error(_ message: String) {
    write("onrecord: \(message)", to: .error)
  }

  /// Writes a line; where nobody reads it there is nothing to be done about it.
  static func write(_ message: String, to output: Output) {
    _ = try? output.write(Array(message.utf8) + [0x0a])
  }
}
