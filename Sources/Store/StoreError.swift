package import Files
package import SQLite

/// Why nothing can be kept, or not all.
package enum StoreError: Error, Equatable, CustomStringConvertible {
  /// The environment names no folder for it.
  case homeless
  case folder(FileError)
  case database(DatabaseError)
  /// Another version of the program, or another program, made it.
  case unknown

  /// One sentence for the person; of a folder or a database it is that of the error inside.
  package var description: String {
    switch self {
    case .homeless: "neither XDG_STATE_HOME nor HOME is set"
    case .folder(let error): error.description
    case .database(let error): error.description
    case .unknown: "a later version of onrecord, or another program, made \(StorePlace.file)"
    }
  }

  /// Whether the file is damaged.
  package var isOfDamage: Bool {
    if case .database(let error) = self { return error.isOfDamage }
    return false
  }

  /// Whether it may work a moment later.
  package var isOfHaste: Bool {
    if case .database(let error) = self { return error.isOfHaste }
    return false
  }
}
