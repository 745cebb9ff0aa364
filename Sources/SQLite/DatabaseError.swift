private import CSQLite

/// Why a database did not do what it was asked for.
package struct DatabaseError: Error, Equatable, CustomStringConvertible {
  /// The reason in the words of SQLite, such as "database is locked".
  package let description: String
  private let code: Int32

  init(_ code: Int32, _ description: String) {
    self.code = code & 0xff
    self.description = description
  }

  /// Whether the file is damaged, or no database at all.
  package var isOfDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }

  /// Whether another process has the database just now, so that it may work later.
  package var isOfHaste: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
}
