internal import Analysis
internal import Assets
internal import Language
internal import Text

/// A phrase of `claim-idioms.tsv` that says of its subject that it is covered or left out.
struct ClaimIdiom: Sendable {
  let role: CoverageRole
  /// The words after the first, each with its variants.
  private let rest: [[Word]]

  /// The idiom that begins with a token, and the token after it.
  static func match(at index: Int, in reader: ClaimReader) -> (role: CoverageRole, end: Int)? {
    let opening = table[reader.tokens[index].word]
    guard opening.canGoOn(after: index, in: reader) else { return nil }
    for idiom in opening.idioms {
      if let end = idiom.end(after: index, in: reader) { return (idiom.role, end) }
    }
    return nil
  }

  /// The idioms that begin with a word.
  private struct Opening {
    var idioms: [ClaimIdiom] = []
    /// One bit for each of their second words, all where one of them has none.
    var seconds: UInt64 = 0

    mutating func add(_ idiom: ClaimIdiom) {
      idioms.append(idiom)
      if idiom.rest.isEmpty { seconds = .max }
      for word in idiom.rest.first ?? [] { seconds |= 1 << (word.hash & 63) }
    }

    /// Whether one of the next two words may be the second of an idiom.
    func canGoOn(after index: Int, in reader: ClaimReader) -> Bool {
      if seconds == .max { return true }
      for next in index + 1...index + 2 where reader.isKind(.word, at: next) {
        if seconds >> (reader.tokens[next].word.hash & 63) & 1 != 0 { return true }
      }
      return false
    }
  }

  private func end(after index: Int, in reader: ClaimReader) -> Int? {
    var next = index + 1
    for variants in rest {
      if reader.tag(next) == .adverb || reader.tag(next) == .adjective,
        !variants.contains(where: { reader.isWord($0, at: next) })
      {
        next += 1
      }
      guard variants.contains(where: { reader.isWord($0, at: next) }) else { return nil }
      next += 1
    }
    return next
  }

  /// All words with which an idiom begins.
  static let openings = rows.flatMap { $0.openings }

  private static let table: WordTable<Opening> = {
    var table = WordTable<Opening>(capacity: 400, missing: Opening())
    for row in rows {
      for word in row.openings { table.update(word) { $0.add(row.idiom) } }
    }
    return table
  }()

  private static let rows = FactTable("claim-idioms.tsv").map { row in
    let words = row[1].pieces(partedBy: 0x20).map { variants in
      variants.pieces(partedBy: 0x7c).map { Word($0) }
    }
    return (
      openings: words[0],
      idiom: ClaimIdiom(
        role: row[0] == "covered" ? .covered : .excluded,
        rest: Array(words[1...])
      )
    )
  }
}
