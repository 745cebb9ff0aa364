internal import ArgumentParser

/// What every command takes; `--help` comes from the parser.
struct ProgramOptions: ParsableArguments {
  @Flag(name: [.customShort("V"), .long], help: "Print the version.")
  private var version = false

  /// Ends the program with its version where that is asked for.
  func validate() throws {
    if version { throw CleanExit.message("0.1.0") }
  }
}
