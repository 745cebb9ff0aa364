package import Memory
internal import SQLite

extension StateStore {
  /// What is kept of an article; nil where nothing is.
  package func memory(of name: ArticleName) throws(StoreError) -> ArticleMemory? {
    do throws(DatabaseError) {
      guard let id = try id(of: name) else { return nil }
      let columns = "speaker, words, attitudes, focus, lower, zoomed, side, measure"
      let row = try database.run("SELECT \(columns) FROM article WHERE id = ?", [.integer(id)])
      guard var memory = row.first.map(ArticleMemory.init) else { return nil }
      let places = try database.run(
        "SELECT name, \(PlaceRow.columns) FROM place WHERE article = ?",
        [.integer(id)]
      )
      for row in places {
        guard let name = row[0].text, let place = PlaceRow.place(row.dropFirst()) else { continue }
        memory.places[name] = place
      }
      memory.corrections = try corrections(of: id)
      memory.notes = try notes(of: id)
      return memory
    } catch {
      throw .database(error)
    }
  }

  /// Keeps of an article what has changed since `before`, all of it or nothing; `moment` is in seconds
  /// since 1970.
  package func keep(
    _ memory: ArticleMemory,
    of name: ArticleName,
    since before: ArticleMemory?,
    at moment: Int
  ) throws(StoreError) {
    do throws(DatabaseError) {
      try database.transaction { () throws(DatabaseError) in
        let id = try row(of: name, at: moment)
        try keep(memory, in: id, since: before)
      }
    } catch {
      throw .database(error)
    }
  }

  private func keep(
    _ memory: ArticleMemory,
    in id: Int,
    since before: ArticleMemory?
  ) throws(DatabaseError) {
    try database.run(
      """
      UPDATE article SET speaker = ?, words = ?, attitudes = ?, focus = ?, lower = ?, zoomed = ?,
      side = ?, measure = ? WHERE id = ?
      """,
      memory.cells + [.integer(id)]
    )
    if memory.corrections != before?.corrections ?? [] { try keep(memory.corrections, in: id) }
    if memory.notes != before?.notes ?? [] { try keep(memory.notes, in: id) }
    for (name, place) in memory.places where before?.places[name] != place {
      try database.run(
        "INSERT OR REPLACE INTO place (article, name, \(PlaceRow.columns)) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [.integer(id), .text(name)] + PlaceRow.cells(of: place)
      )
    }
  }

  /// The row of an article: that of its text, or of another text from the same place.
  private func id(of name: ArticleName) throws(DatabaseError) -> Int? {
    let print = Cell.integer(name.fingerprint.number)
    let own = try database.run("SELECT id FROM article WHERE fingerprint = ?", [print])
    if let id = own.first?[0].integer { return id }
    guard let address = name.address else { return nil }
    return try database.run(
      "SELECT id FROM article WHERE address = ? ORDER BY seen DESC LIMIT 1",
      [.text(address)]
    ).first?[0].integer
  }

  /// The row of an article, which is made or brought up to date.
  private func row(of name: ArticleName, at moment: Int) throws(DatabaseError) -> Int {
    let values: [Cell] = [
      .integer(name.fingerprint.number), Cell(name.address), .integer(moment),
    ]
    if let id = try id(of: name) {
      try database.run(
        "UPDATE article SET fingerprint = ?, address = coalesce(?, address), seen = ? WHERE id = ?",
        values + [.integer(id)]
      )
      return id
    }
    return try database.run(
      "INSERT INTO article (fingerprint, address, seen) VALUES (?, ?, ?) RETURNING id",
      values
    ).first?[0].integer ?? 0
  }
}

extension ArticleMemory {
  /// What the row of an article says, its places apart.
  fileprivate init(_ row: [Cell]) {
    self.init()
    filter = row[0].text.map(Filter.speaker) ?? row[1].text.map(Filter.words)
    showsAttitudes = row[2].integer == 1
    guard let focus = row[3].integer, let lower = row[4].integer, let zoomed = row[5].integer,
      let side = row[6].integer, let measure = row[7].integer
    else { return }
    arrangement = Arrangement(
      focus: focus,
      lower: lower,
      isZoomed: zoomed == 1,
      side: side,
      measure: measure
    )
  }

  /// The columns of the row.
  fileprivate var cells: [Cell] {
    var (speaker, words) = (String?.none, String?.none)
    switch filter {
    case .speaker(let name): speaker = name
    case .words(let text): words = text
    case nil: break
    }
    let numbers = [
      arrangement?.focus, arrangement?.lower, arrangement.map { $0.isZoomed ? 1 : 0 },
      arrangement?.side, arrangement?.measure,
    ]
    return [Cell(speaker), Cell(words), .integer(showsAttitudes ? 1 : 0)] + numbers.map(Cell.init)
  }
}
