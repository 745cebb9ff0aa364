/// Why a line is not an article: a sentence to be put after the number of the line.
package enum JSONLineError: Error, Equatable, CustomStringConvertible {
  /// What the JSON lacks, and the byte of the line, from 1, where it lacks it.
  case malformed(String, column: Int)
  /// The name of a key that must be there and hold a string.
  case missing(String)
  case notUTF8

  /// The reason without the number of the line.
  package var description: String {
    switch self {
    case .malformed(let reason, let column):
      "this is not a JSON object: \(reason) at byte \(column)"
    case .missing(let key): "there is no \"\(key)\" that holds a string"
    case .notUTF8: "this is not UTF-8 text"
    }
  }
}
