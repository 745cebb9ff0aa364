import Formats
import Glibc
import ImportRecord

/// The importer: reads one document and writes its record and blocks as JSON Lines.
@main
enum Main {
  static func main() {
    do {
      let arguments = try Arguments(CommandLine.arguments.dropFirst())
      if arguments.wantsHelp {
        exit(put(Array(Arguments.help.utf8)) ? 0 : 1)
      }
      Limits.set()
      exit(run(arguments))
    } catch {
      complain("\(error.sentence); try onrecord-import --help")
      exit(2)
    }
  }

  /// Imports what the arguments name and gives the status to end with.
  private static func run(_ arguments: Arguments) -> Int32 {
    let document: Document
    do {
      document = try Reading.document(arguments.source)
    } catch {
      complain(error.sentence)
      return 1
    }
    do {
      let result = try document.read(as: arguments.format)
      var output = result.record.line
      for block in result.blocks { output.append(contentsOf: block.line) }
      return put(output) ? 0 : 1
    } catch {
      complain("\(arguments.source == "-" ? "standard input" : arguments.source): \(error)")
      return 1
    }
  }

  private static func complain(_ sentence: String) {
    let line = Array("onrecord-import: \(sentence)\n".utf8)
    _ = write(2, line, line.count)
  }

  /// Writes bytes to standard output; false where nobody reads them.
  private static func put(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
