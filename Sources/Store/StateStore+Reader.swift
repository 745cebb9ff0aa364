package import Memory
internal import SQLite

extension StateStore {
  /// What is kept of the reader.
  package func readerMemory() throws(StoreError) -> ReaderMemory {
    do throws(DatabaseError) {
      var memory = ReaderMemory()
      let rows = try database.run("SELECT value FROM setting WHERE name = 'theme'")
      memory.theme = rows.first?[0].text
      return memory
    } catch {
      throw .database(error)
    }
  }

  /// Keeps what is to be kept of the reader.
  package func keep(_ memory: ReaderMemory) throws(StoreError) {
    do throws(DatabaseError) {
      try database.run(
        "INSERT OR REPLACE INTO setting (name, value) VALUES ('theme', ?)",
        [Cell(memory.theme)]
      )
    } catch {
      throw .database(error)
    }
  }

  /// The most lines of a prompt that are kept.
  private static let mostLines = 200

  /// What was written in a prompt, the last line last.
  package func history(of prompt: String) throws(StoreError) -> [String] {
    do throws(DatabaseError) {
      let rows = try database.run(
        "SELECT words FROM history WHERE prompt = ? ORDER BY used DESC LIMIT ?",
        [.text(prompt), .integer(Self.mostLines)]
      )
      return rows.reversed().compactMap { $0[0].text }
    } catch {
      throw .database(error)
    }
  }

  /// Keeps a line of a prompt as the last one, and forgets those that are too old.
  package func keep(line: String, of prompt: String) throws(StoreError) {
    do throws(DatabaseError) {
      try database.transaction { () throws(DatabaseError) in
        try database.run(
          """
          INSERT OR REPLACE INTO history (prompt, words, used)
          SELECT ?1, ?2, coalesce(max(used), 0) + 1 FROM history WHERE prompt = ?1
          """,
          [.text(prompt), .text(line)]
        )
        try database.run(
          """
          DELETE FROM history WHERE prompt = ?1
          AND used <= (SELECT max(used) FROM history WHERE prompt = ?1) - ?2
          """,
          [.text(prompt), .integer(Self.mostLines)]
        )
      }
    } catch {
      throw .database(error)
    }
  }
}
