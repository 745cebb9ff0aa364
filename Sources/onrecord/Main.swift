import Files
import Glibc
import Options

@main enum OnRecord {
  private static let version = "0.1.0"

  static func main() {
    Glibc.exit(status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Does what these arguments say and gives the exit status: 0, 1 for a document that could not be
  /// read, 2 for arguments that mean nothing.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      try run(Invocation(arguments, environment: Environment["ONRECORD_OPTS"]))
      return 0
    } catch let failure as Failure {
      return failure.status
    } catch {
      Report.error("\(error) (see \(CommandName(of: arguments).call) --help)")
      return 2
    }
  }

  private static func run(_ invocation: Invocation) throws {
    if invocation.has(.version) { return Report.write(version, to: .standard) }
    if let help = try invocation.help() { return Report.write(help, to: .standard) }
    switch invocation.command {
    case .analyze: try Analyze(invocation).run()
    case .keys: Keys.write()
    case .read, .help: try Read(invocation).run()
    }
  }
}

/// The way a command ends whose messages are already written.
struct Failure: Error {
  let status: Int32

  /// A document could not be read.
  static let unreadable = Failure(status: 1)
}
