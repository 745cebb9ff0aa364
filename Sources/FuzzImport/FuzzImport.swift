#if FUZZER
import CFuzzer
#endif
import FoundationEssentials

/// Fails where a parser of foreign bytes ends the program or makes of them what must not be: built with
/// FUZZER set, on inputs that libFuzzer makes up, else on the files named.
///
/// The parser is the one that the variable ONRECORD_PARSER names.
@main enum FuzzImport {
  static func main() throws {
    #if FUZZER
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, testInput)
    #else
    for path in CommandLine.arguments.dropFirst() {
      parser.test([UInt8](try Data(contentsOf: URL(filePath: path))))
    }
    #endif
  }

  static let parser: Parser = {
    let name = ProcessInfo.processInfo.environment["ONRECORD_PARSER"] ?? ""
    guard let parser = Parser(rawValue: name) else {
      let names = Parser.allCases.map(\.rawValue).joined(separator: ", ")
      preconditionFailure("ONRECORD_PARSER names one of \(names)")
    }
    return parser
  }()
}

#if FUZZER
@_cdecl("LLVMFuzzerTestOneInput")
func testInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzImport.parser.test(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
#endif
