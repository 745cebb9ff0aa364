/// Why bytes are no article: a sentence to be put after the name of what was read.
package enum ReadingError: Error, Equatable, CustomStringConvertible {
  case empty
  /// A NUL byte stands among the bytes.
  case binary
  /// The offset of the first byte that is not UTF-8.
  case notUTF8(offset: Int)

  /// The reason without the name of what was read; bytes are counted from 1.
  package var description: String {
    switch self {
    case .empty: "there is no text in it"
    case .binary: "this is not text but binary data"
    case .notUTF8(let offset): "this is not UTF-8 text: byte \(offset + 1) is wrong"
    }
  }
}
