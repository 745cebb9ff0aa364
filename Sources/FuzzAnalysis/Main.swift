import FuzzDriver
import Fuzzing

/// Fails where the analysis ends the program or contradicts itself.
@main enum FuzzAnalysis {
  static func main() throws {
    try FuzzDriver.run { bytes, count in
      let input = UnsafeBufferPointer(start: bytes, count: count)
      let faults = Suspect(String(decoding: input, as: UTF8.self)).faults
      precondition(faults.isEmpty, "\(faults)")
      return 0
    }
  }
}
