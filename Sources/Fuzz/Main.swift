import FoundationEssentials
import Fuzzing
import Jobs

/// Has the analysis read mutated texts for some time, and keeps what it cannot take, made small.
///
///     Fuzz SECONDS [SEED [FILE.jsonl]...]
///     Fuzz reduce FILE
///
/// The texts of the files are mutated, or random news where none is named; without a seed, or with "-", one
/// is thrown. What is found is kept in the folder whose texts the tests read again.
@main enum Fuzz {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["worker"] { return Worker.serve() }
    if arguments.count == 2, arguments[0] == "reduce" {
      let text = try String(contentsOf: URL(filePath: arguments[1]), encoding: .utf8)
      return try Finding(text: text, fault: Worker.fault(of: text) ?? "nothing").keep()
    }
    guard let seconds = arguments.first.flatMap(Double.init) else {
      print("usage: Fuzz SECONDS [SEED [FILE.jsonl]...], or Fuzz reduce FILE")
      return
    }
    let seed = arguments.dropFirst().first.flatMap(UInt64.init) ?? .random(in: 0..<1 << 32)
    let texts = try arguments.dropFirst(2).flatMap { try Originals.texts(of: $0) }
    print("seed \(seed)")
    let found = try Hunt(seconds: seconds, seed: seed, texts).findings()
    for finding in found { try finding.keep() }
    if !found.isEmpty { throw Found() }
  }
}

/// What ends the program with another status than 0.
struct Found: Error, CustomStringConvertible {
  var description: String { "the analysis cannot take some texts" }
}
