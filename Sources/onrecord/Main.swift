import Commands
import Files
import Glibc

@main enum OnRecord {
  static func main() {
    if let order = AnalysisOrder(CommandLine.arguments) { return AnalysisWorker(order).work() }
    Glibc.exit(status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Does what these arguments say and gives the exit status: 0, 1 for a document that could not be
  /// read, 2 for arguments that mean nothing.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      try answer(Request(arguments, standing: Environment["ONRECORD_OPTS"]))
      return 0
    } catch let failure as Failure {
      return failure.status
    } catch {
      Report.error("\(error)")
      return 2
    }
  }

  private static func answer(_ request: Request) throws {
    switch request {
    case .text(let text): Report.write(text, to: .standard)
    case .keys: Keys.write()
    case .analyze(let command): try Analyze(command).run()
    case .read(let command): try Read(command).run()
    }
  }
}

/// The way a command ends whose messages are already written.
struct Failure: Error {
  let status: Int32

  /// A document could not be read.
  static let unreadable = Failure(status: 1)
}
