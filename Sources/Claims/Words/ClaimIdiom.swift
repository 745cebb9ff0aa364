internal import Analysis
internal import Assets
internal import Text

/// A phrase of `claim-idioms.tsv` that says of its subject that it is covered or left out.
struct ClaimIdiom: Sendable {
  let role: CoverageRole
  /// The words after the first, each with its variants.
  let rest: [[Word]]

  /// The idioms that begin with a word, in the order of the table.
  static func beginning(with word: Word) -> [ClaimIdiom] { table[word] }

  /// All words with which an idiom begins.
  static let openings = rows.flatMap { $0.openings }

  private static let table: WordTable<[ClaimIdiom]> = {
    var table = WordTable<[ClaimIdiom]>(capacity: 400, missing: [])
    for row in rows {
      for word in row.openings { table.update(word) { $0.append(row.idiom) } }
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
