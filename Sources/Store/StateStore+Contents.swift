internal import SQLite

extension StateStore {
  /// How much is kept.
  package struct Contents: Equatable, Sendable {
    package var articles = 0
    package var marks = 0
    package var corrections = 0
    package var notes = 0
    package var lines = 0

    package init(articles: Int = 0, marks: Int = 0) {
      self.articles = articles
      self.marks = marks
    }
  }

  /// How much is kept.
  package func contents() throws(StoreError) -> Contents {
    do throws(DatabaseError) {
      var contents = Contents(
        articles: try count("article"),
        marks: try count("place WHERE name <> ''")
      )
      contents.corrections = try count("correction")
      contents.notes = try count("note")
      contents.lines = try count("history")
      return contents
    } catch {
      throw .database(error)
    }
  }

  private func count(_ rows: String) throws(DatabaseError) -> Int {
    try database.run("SELECT count(*) FROM \(rows)").first?[0].integer ?? 0
  }

  /// Forgets the articles from an address; says how many there were.
  package func forget(address: String) throws(StoreError) -> Int {
    do throws(DatabaseError) {
      return try database.run(
        "DELETE FROM article WHERE address = ? RETURNING id",
        [.text(address)]
      )
      .count
    } catch {
      throw .database(error)
    }
  }

  /// Forgets everything.
  package func forgetAll() throws(StoreError) {
    do throws(DatabaseError) {
      for table in ["article", "history", "setting"] { try database.run("DELETE FROM \(table)") }
      try database.run("VACUUM")
    } catch {
      throw .database(error)
    }
  }
}
