import ArgumentParser
import Files
import Glibc

@main struct OnRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Show who said what in a news article, and where.",
    version: "0.1.0",
    subcommands: [Read.self, Analyze.self, Keys.self],
    defaultSubcommand: Read.self
  )

  static func main() {
    Glibc.exit(status(of: withOptions(Array(CommandLine.arguments.dropFirst()))))
  }

  /// The arguments after the options of `ONRECORD_OPTS`, which are those of the reader.
  private static func withOptions(_ arguments: [String]) -> [String] {
    let others = ["analyze", "keys", "help", "--version", "-V", "--help", "-h"]
    if let first = arguments.first, others.contains(first) {
      return first == "-V" ? ["--version"] : arguments
    }
    let options = Environment["ONRECORD_OPTS"]?.split(separator: " ").map(String.init) ?? []
    return ["read"] + options + (arguments.first == "read" ? arguments.dropFirst() : arguments[...])
  }

  /// Runs the command these arguments name and gives the exit status: 0, 1 for a document that could not
  /// be read, 2 for arguments that mean nothing.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      return failure.status
    } catch {
      if exitCode(for: error).isSuccess {
        Report.write(fullMessage(for: error), to: .standard)
        return 0
      }
      Report.error("\(message(for: error)) (see onrecord --help)")
      return 2
    }
  }
}

/// The way a command ends whose messages are already written.
struct Failure: Error {
  let status: Int32

  /// A document could not be read.
  static let unreadable = Failure(status: 1)
}
