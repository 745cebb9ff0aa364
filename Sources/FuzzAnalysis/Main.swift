import Fuzzing

#if FUZZER
import CFuzzer
#else
import FoundationEssentials
#endif

/// Fails where the analysis ends the program or contradicts itself: built with FUZZER set, on inputs that
/// libFuzzer makes up, else on the files named.
@main enum FuzzAnalysis {
  static func main() throws {
    #if FUZZER
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, testInput)
    #else
    for path in CommandLine.arguments.dropFirst() {
      test([UInt8](try Data(contentsOf: URL(filePath: path))))
    }
    #endif
  }

  fileprivate static func test(_ input: [UInt8]) {
    let faults = Suspect(String(decoding: input, as: UTF8.self)).faults
    precondition(faults.isEmpty, "\(faults)")
  }
}

#if FUZZER
@_cdecl("LLVMFuzzerTestOneInput")
func testInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzAnalysis.test(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
#endif
