/// Why a file could not be read or written: one sentence that names it.
package enum FileError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case directory(String)
  /// A pipe out of which nothing came.
  case silent(String)
  /// The name and the system's reason.
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)

  /// One sentence for the person, which begins with the name of the file.
  package var description: String {
    switch self {
    case .missing(let name): "\(name): there is no such file"
    case .directory(let name): "\(name): this is a directory; name a file in it"
    case .silent(let name): "\(name): nobody writes anything to this pipe"
    case .unreadable(let name, let reason): "\(name): cannot be read: \(reason)"
    case .unwritable(let name, let reason): "\(name): cannot be written: \(reason)"
    }
  }
}
