internal import Memory
internal import SQLite

/// What the person has said of passages of an article: corrections and notes.
extension StateStore {
  /// The corrections to an article, in the order in which they were kept.
  func corrections(of id: Int) throws(DatabaseError) -> [ArticleMemory.Correction] {
    try database.run(
      "SELECT start, length, before, words, after, speaker, kind FROM correction WHERE article = ? "
        + "ORDER BY number",
      [.integer(id)]
    ).compactMap { row in
      PlaceRow.anchor(row.prefix(5)).map {
        ArticleMemory.Correction(
          of: row[6].text.flatMap(ArticleMemory.Correction.Kind.init) ?? .quotation,
          at: $0,
          name: row[5].text
        )
      }
    }
  }

  /// Keeps these corrections to an article and no others.
  func keep(
    _ corrections: [ArticleMemory.Correction],
    in id: Int
  ) throws(DatabaseError) {
    try database.run("DELETE FROM correction WHERE article = ?", [.integer(id)])
    for (number, correction) in corrections.enumerated() {
      try database.run(
        "INSERT INTO correction (article, number, start, length, before, words, after, speaker, kind) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [.integer(id), .integer(number)] + PlaceRow.cells(of: correction.passage)
          + [Cell(correction.name), .text(correction.kind.rawValue)]
      )
    }
  }

  /// The notes to an article, in the order in which they were kept.
  func notes(of id: Int) throws(DatabaseError) -> [ArticleMemory.Note] {
    try database.run(
      "SELECT start, length, before, words, after, text FROM note WHERE article = ? ORDER BY number",
      [.integer(id)]
    ).compactMap { row in
      guard let passage = PlaceRow.anchor(row.prefix(5)), let text = row[5].text else { return nil }
      return ArticleMemory.Note(passage: passage, text: text)
    }
  }

  /// Keeps these notes to an article and no others.
  func keep(_ notes: [ArticleMemory.Note], in id: Int) throws(DatabaseError) {
    try database.run("DELETE FROM note WHERE article = ?", [.integer(id)])
    for (number, note) in notes.enumerated() {
      try database.run(
        "INSERT INTO note (article, number, start, length, before, words, after, text) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [.integer(id), .integer(number)] + PlaceRow.cells(of: note.passage) + [.text(note.text)]
      )
    }
  }
}
