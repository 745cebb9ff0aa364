internal import Memory
internal import SQLite

/// What the person has said of passages of an article: corrections and notes.
extension StateStore {
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

  func notes(of id: Int) throws(DatabaseError) -> [ArticleMemory.Note] {
    try database.run(
      "SELECT start, length, before, words, after, text FROM note WHERE article = ? ORDER BY number",
      [.integer(id)]
    ).compactMap { row in
      guard let passage = PlaceRow.anchor(row.prefix(5)), let text = row[5].text else { return nil }
      return ArticleMemory.Note(passage: passage, text: text)
    }
  }

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
