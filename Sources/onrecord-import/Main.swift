import Files
import Formats
import Glibc
import ImportRecord

/// The importer: reads one document and writes its record and blocks as JSON Lines.
@main
enum Main {
  /// Exits with 2 for arguments that mean nothing, else with what `run` tells.
  static func main() {
    do {
      let request = try Request(Arguments.given)
      if request.wantsHelp {
        exit(put(Array(Request.help.utf8)) ? 0 : 1)
      }
      Limits.set()
      exit(run(request))
    } catch {
      complain("\(error.sentence); try onrecord-import --help")
      exit(2)
    }
  }

  /// Imports what a request names and gives the status to end with.
  private static func run(_ request: Request) -> Int32 {
    let document: Document
    do {
      document = try Reading.document(request.source)
    } catch {
      complain(error.sentence)
      return 1
    }
    do {
      return put(try document.read(as: request.format).lines) ? 0 : 1
    } catch {
      let name = request.source == "-" ? "standard input" : Arguments.shown(request.source)
      complain("\(name): \(error)")
      return 1
    }
  }

  private static func complain(_ sentence: String) {
    try? Output.error.write("onrecord-import: \(sentence)\n")
  }

  /// Writes bytes to standard output; false where nobody reads them.
  private static func put(_ bytes: [UInt8]) -> Bool {
    do {
      return try Output.standard.write(bytes)
    } catch {
      complain("\(error)")
      return false
    }
  }
}
