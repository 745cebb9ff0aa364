#if FUZZER
internal import CFuzzer
#else
private import FoundationEssentials
#endif

/// Gives a test the inputs that libFuzzer makes up where it was built with FUZZER set, else the files that
/// the command line names.
package enum FuzzDriver {
  /// What reads an input, given by its start and length, and ends the program where it cannot take it; its
  /// answer is 0.
  package typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  /// Runs a test over all inputs; a file that cannot be read ends it.
  package static func run(_ test: Test) throws {
    #if FUZZER
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, test)
    #else
    for path in CommandLine.arguments.dropFirst() {
      let input = [UInt8](try Data(contentsOf: URL(filePath: path)))
      _ = input.withUnsafeBufferPointer { test($0.baseAddress, $0.count) }
    }
    #endif
  }
}
