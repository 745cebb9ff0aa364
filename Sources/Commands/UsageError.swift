/// Why a command line means nothing: one sentence, and where to read what would mean something.
package struct UsageError: Error, Equatable, CustomStringConvertible {
  private let reason: String
  private let command: CommandName

  /// The reason for which something that the reader was given cannot be used.
  package init(_ reason: String) {
    self.reason = reason
    command = .read
  }

  /// The parser's message as one sentence on one line.
  init(_ message: String, of command: CommandName) {
    let words = Self.listed(message.split { $0 == "\n" || $0 == " " }.joined(separator: " "))
    let sentence = Self.joints.reduce(words) { sentence, joint in
      sentence.replacing(joint.sentences, with: joint.clause)
    }
    reason = sentence.prefix(1).lowercased() + sentence.dropFirst().trimmingPeriod
    self.command = command
  }

  /// One sentence that ends by telling which `--help` to read.
  package var description: String { "\(reason) (see \(command.call) --help)" }

  /// The message with a list of values in the sentence instead of below it.
  private static func listed(_ message: String) -> String {
    let mark = ". Please provide one of the following: - "
    guard let range = message.firstRange(of: mark) else { return message }
    let values = message[range.upperBound...].replacing(" - ", with: ", ")
    return "\(message[..<range.lowerBound]); it takes \(values)"
  }

  /// The same, found in this part of what was given.
  func within(_ place: String) -> UsageError { UsageError("\(place): \(reason)") }

  /// Where the parser begins a second sentence, and how the first goes on instead.
  private static let joints = [
    (sentences: ". Did you mean '", clause: "; did you mean '"),
    (sentences: ". Please provide one of '", clause: "; it takes '"),
    (sentences: ". Please use ", clause: "; use "),
  ]
}

extension Substring {
  /// The text without a period at its end.
  fileprivate var trimmingPeriod: Substring { hasSuffix(".") ? dropLast() : self }
}
