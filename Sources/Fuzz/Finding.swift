import FoundationEssentials
import Fuzzing

/// A text that the analysis cannot take.
struct Finding {
  let text: String
  /// What is wrong with what it makes of it.
  let fault: String

  private static let folder = "Tests/FuzzingTests/Findings"

  /// Writes the text, made small, where the tests read it again.
  func keep() throws {
    let small = Reduction.reduced(text) { Worker.fault(of: $0) == fault }
    let name = fault.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    var dice = Dice(seed: UInt64(truncatingIfNeeded: small.utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
    let path = "\(Self.folder)/\(name.prefix(40))-\(dice.next() % 100_000).txt"
    try Data(small.utf8).write(to: URL(filePath: path))
    print("\(fault): \(path)")
  }
}
