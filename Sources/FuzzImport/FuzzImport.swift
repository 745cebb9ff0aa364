import FoundationEssentials
import FuzzDriver

/// Fails where a parser of foreign bytes ends the program or makes of them what must not be.
///
/// The parser is the one that the variable ONRECORD_PARSER names.
@main enum FuzzImport {
  static func main() throws { try FuzzDriver.run(testInput) }

  fileprivate static let parser: Parser = {
    let name = ProcessInfo.processInfo.environment["ONRECORD_PARSER"] ?? ""
    guard let parser = Parser(rawValue: name) else {
      let names = Parser.allCases.map(\.rawValue).joined(separator: ", ")
      preconditionFailure("ONRECORD_PARSER names one of \(names)")
    }
    return parser
  }()
}

/// What libFuzzer calls with each input, for the parser that it was started for.
@_cdecl("LLVMFuzzerTestOneInput")
func testInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzImport.parser.test(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
