import Commands
import Export
import Files
import Glibc

@main enum OnRecord {
  /// Works as an analysing child where the arguments are an order, else does what they say.
  static func main() {
    if let order = AnalysisOrder(CommandLine.arguments) {
      var worker = AnalysisWorker(order)
      return worker.work()
    }
    StandardStreams.reserve()
    Glibc.exit(status(of: Arguments.given))
  }

  /// Does what these arguments say and gives the exit status: 0, 1 for a document that could not be
  /// read and for output that could not be written, 2 for arguments that mean nothing.
  private static func status(of arguments: [String]) -> Int32 {
    do {
      try answer(Request(arguments, standing: Environment["ONRECORD_OPTS"]))
      return 0
    } catch let failure as Failure {
      return failure.status
    } catch let error as FileError {
      Report.error(error.description)
      return 1
    } catch {
      Report.error("\(error)")
      return 2
    }
  }

  private static func answer(_ request: Request) throws {
    switch request {
    case .text(let text): try Output.standard.write(text + "\n")
    case .stats(let command): try Stats(command).run()
    case .schema: try Output.standard.write(Document.schema)
    case .keys: try Keys.write()
    case .config: try Config.write()
    case .themes(let command): try ThemeList(command).write()
    case .state(let command): try Kept(command).run()
    case .analyze(let command): try Analyze(command).run()
    case .export(let command): try Exporting(command).run()
    case .read(let request): try Read(request).run()
    }
  }
}

/// The way a command ends whose messages are already written.
struct Failure: Error {
  let status: Int32

  /// A document could not be read.
  static let unreadable = Failure(status: 1)
}
