import Export
import Files
import Glibc
import Text

/// Where the answers of a batch go, and what stands around them.
struct BatchOutput {
  /// Where the answers are written, unless each has a file of its own.
  var descriptor: Int32 = 1
  /// What messages call it.
  var name = "standard output"
  /// Whether an object with the reason takes the place of a document that is missing.
  var holdsErrors = false
  /// What stands around the answers.
  var exporter: Exporter?
  /// The folder in which each answer has a file of its own.
  var folder: ExportFolder?
  /// What counts the articles instead of writing them.
  var counting: StatisticsOutput?
  /// What is done before a signal ends the process.
  var abandon: () -> Void = {}
  /// Whether any answer was taken.
  private var hasBegun = false
  /// Whether the output is a terminal, which nothing written by others is to control.
  private lazy var isTerminal = isatty(descriptor) == 1

  /// What is to be written for an answer.
  mutating func take(_ body: [UInt8]) throws(FileError) -> [UInt8] {
    if folder != nil {
      try folder?.take(body)
      return []
    }
    if let counted = counting?.take(body) {
      let before = hasBegun ? "" : counting?.opening ?? ""
      hasBegun = true
      return Array((before + counted).utf8)
    }
    guard let exporter, !body.isEmpty else { return body }
    let before = hasBegun ? exporter.separator : exporter.opening
    hasBegun = true
    return shown(before + body)
  }

  /// Writes what comes after the last answer.
  mutating func finish() throws(FileError) {
    if let counting {
      let rest = (hasBegun ? "" : counting.opening) + counting.closing
      try OutputDescriptor(descriptor, name: name).write(Array(rest.utf8))
    }
    guard folder == nil, let exporter else { return }
    let rest = shown((hasBegun ? [] : exporter.opening) + exporter.closing)
    try OutputDescriptor(descriptor, name: name).write(rest)
  }

  private mutating func shown(_ bytes: [UInt8]) -> [UInt8] {
    isTerminal ? Array(Sanitizer.clean(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
  }
}
