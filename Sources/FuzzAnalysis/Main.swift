import FuzzDriver
import Fuzzing

/// Fails where the analysis ends the program or contradicts itself.
@main enum FuzzAnalysis {
  static func main() throws { try FuzzDriver.run(testInput) }
}

/// What libFuzzer calls with each input: it traps where the document is at fault.
@_cdecl("LLVMFuzzerTestOneInput")
func testInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  let faults = Suspect(String(decoding: input, as: UTF8.self)).faults
  precondition(faults.isEmpty, "\(faults)")
  return 0
}
