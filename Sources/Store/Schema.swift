internal import SQLite

/// The tables of the store, as one version after the other made them.
enum Schema {
  /// The statements that lead from each version to the next.
  private static let steps: [[String]] = [
    [
      """
      CREATE TABLE article (
        id INTEGER PRIMARY KEY, fingerprint INTEGER NOT NULL UNIQUE, address TEXT, title TEXT,
        seen INTEGER NOT NULL, speaker TEXT, words TEXT, attitudes INTEGER NOT NULL DEFAULT 0,
        focus INTEGER, lower INTEGER, zoomed INTEGER, side INTEGER, measure INTEGER
      )
      """,
      "CREATE INDEX article_address ON article (address)",
      """
      CREATE TABLE place (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, name TEXT NOT NULL,
        start INTEGER NOT NULL, length INTEGER NOT NULL,
        before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL,
        quotation_start INTEGER, quotation_length INTEGER,
        quotation_before TEXT, quotation_words TEXT, quotation_after TEXT,
        PRIMARY KEY (article, name)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE history (
        prompt TEXT NOT NULL, words TEXT NOT NULL, used INTEGER NOT NULL,
        PRIMARY KEY (prompt, words)
      ) WITHOUT ROWID
      """,
      "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    ],
    [
      """
      CREATE TABLE correction (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, number INTEGER NOT NULL,
        start INTEGER NOT NULL, length INTEGER NOT NULL,
        before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL, speaker TEXT,
        PRIMARY KEY (article, number)
      ) WITHOUT ROWID
      """
    ],
    ["ALTER TABLE article DROP COLUMN title"],
    [
      """
      CREATE TABLE note (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, number INTEGER NOT NULL,
        start INTEGER NOT NULL, length INTEGER NOT NULL,
        before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (article, number)
      ) WITHOUT ROWID
      """,
      "ALTER TABLE correction ADD COLUMN kind TEXT NOT NULL DEFAULT 'quotation'",
    ],
  ]

  /// Whether this or an earlier version of the program made the database.
  static func isKnown(_ database: Database) throws(DatabaseError) -> Bool {
    (0...steps.count).contains(try version(of: database))
  }

  /// Brings a database that is known to the newest version, all the way or not at all.
  static func migrate(_ database: Database) throws(DatabaseError) {
    guard try version(of: database) < steps.count else { return }
    try database.transaction { () throws(DatabaseError) in
      let version = try version(of: database)
      guard version < steps.count else { return }
      for statement in steps.dropFirst(version).joined() { try database.run(statement) }
      try database.run("PRAGMA user_version = \(steps.count)")
    }
  }

  private static func version(of database: Database) throws(DatabaseError) -> Int {
    try database.run("PRAGMA user_version").first?.first?.integer ?? 0
  }
}
