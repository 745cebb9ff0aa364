private import CSQLite

/// A database of SQLite in a file, open until it is closed.
package struct Database {
  private let handle: OpaquePointer

  /// Opens the database in a file, which is made where there is none and `creates` says so.
  package init(path: String, creates: Bool) throws(DatabaseError) {
    var handle: OpaquePointer?
    let mode = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
    let code = sqlite3_open_v2(path, &handle, mode, nil)
    guard code == SQLITE_OK, let handle else {
      let error = DatabaseError(code, Self.reason(handle, code))
      sqlite3_close_v2(handle)
      throw error
    }
    self.handle = handle
  }

  /// Closes the database; nothing may be asked of it afterwards.
  package func close() { sqlite3_close_v2(handle) }

  /// Waits at most so many milliseconds where another process has the database.
  package func wait(atMost milliseconds: Int) {
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// Does what a statement says, with these values in the places of its `?`; gives the rows it has.
  @discardableResult package func run(
    _ sql: String,
    _ values: [Cell] = []
  ) throws(DatabaseError) -> [[Cell]] {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      try check(Self.bind(value, to: Int32(index + 1), of: statement))
    }
    var rows: [[Cell]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(Self.row(of: statement))
      case SQLITE_DONE: return rows
      case let code: try check(code)
      }
    }
  }

  /// Does all of it or, where it throws, nothing.
  package func transaction(
    _ body: () throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    try run("BEGIN IMMEDIATE")
    do {
      try body()
      try run("COMMIT")
    } catch {
      _ = try? run("ROLLBACK")
      throw error
    }
  }

  private func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw DatabaseError(code, Self.reason(handle, code)) }
  }

  private static func reason(_ handle: OpaquePointer?, _ code: Int32) -> String {
    let words = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    return words.map { String(cString: $0) } ?? "error \(code)"
  }

  private static func bind(_ value: Cell, to index: Int32, of statement: OpaquePointer?) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, Int64(number))
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          csqlite_bind_text(statement, index, $0.baseAddress, Int32(clamping: $0.count))
        }
      }
    }
  }

  private static func row(of statement: OpaquePointer?) -> [Cell] {
    (0..<sqlite3_column_count(statement)).map { column in
      switch sqlite3_column_type(statement, column) {
      case SQLITE_INTEGER: .integer(Int(sqlite3_column_int64(statement, column)))
      case SQLITE_TEXT: .text(text(of: statement, column))
      default: .null
      }
    }
  }

  private static func text(of statement: OpaquePointer?, _ column: Int32) -> String {
    let start = sqlite3_column_text(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
