/// Why a document cannot be imported: a sentence to be put after its name.
package enum FormatError: Error, Equatable, CustomStringConvertible {
  case binary
  case empty
  /// It is no valid document of the format it seems to be; what is wrong with it.
  case malformed(format: String, reason: String)
  /// A program that reads it is not installed; which, and the package that has it.
  case missing(program: String, package: String)
  /// A program that reads it failed; what it said.
  case failed(program: String, reason: String)

  /// The reason without the name of the document.
  package var description: String {
    switch self {
    case .binary: "this is not text but binary data"
    case .empty: "there is no text in it"
    case .malformed(let format, let reason): "this is no valid \(format): \(reason)"
    case .missing(let program, let package):
      "reading it takes the program \(program), which is not installed (Debian package \(package))"
    case .failed(let program, let reason): "\(program) could not read it: \(reason)"
    }
  }
}
