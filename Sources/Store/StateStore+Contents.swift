internal import SQLite

extension StateStore {
  /// How much is kept.
  package struct Contents: Equatable, Sendable {
    /// How many articles something is kept of.
    package var articles = 0
    /// How many places the person marked, without those where reading stopped.
    package var marks = 0
    /// How many things the person said against the analysis, in all articles.
    package var corrections = 0
    /// How many notes the person wrote, in all articles.
    package var notes = 0
    /// How many lines of the prompts' histories are kept.
    package var lines = 0

    /// Contents with no corrections, notes or lines.
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
