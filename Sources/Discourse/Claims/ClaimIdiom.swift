internal import Articles
internal import Assets

/// A phrase of `claim-idioms.tsv` that says of its subject that it is covered or left out.
struct ClaimIdiom: Sendable {
  let role: CoverageRole
  /// The words after the first, each with its variants.
  private let rest: [[Word]]

  /// The idiom that begins with a token, and the token after it.
  static func match(at index: Int, in reader: ClaimReader) -> (role: CoverageRole, end: Int)? {
    for idiom in table[reader.tokens[index].word] {
      if let end = idiom.end(after: index, in: reader) { return (idiom.role, end) }
    }
    return nil
  }

  private func end(after index: Int, in reader: ClaimReader) -> Int? {
    var next = index + 1
    for variants in rest {
      if reader.tag(next) == .adverb || reader.tag(next) == .adjective,
        !variants.contains(where: { reader.isWord([$0], at: next) })
      {
        next += 1
      }
      guard variants.contains(where: { reader.isWord([$0], at: next) }) else { return nil }
      next += 1
    }
    return next
  }

  /// All words with which an idiom begins.
  static let openings = rows.flatMap { $0.openings }

  private static let table: WordTable<[ClaimIdiom]> = {
    var table = WordTable<[ClaimIdiom]>(capacity: 400, missing: [])
    for row in rows {
      for word in row.openings { table[word].append(row.idiom) }
    }
    return table
  }()

  private static let rows: [(openings: [Word], idiom: ClaimIdiom)] = {
    var rows: [(openings: [Word], idiom: ClaimIdiom)] = []
    FactTable.forEachRow(of: "claim-idioms.tsv") { bytes, fields in
      let isCovered = bytes[fields[0].lowerBound] == UInt8(ascii: "c")
      let words = Self.words(bytes, fields[1])
      guard let openings = words.first else { return }
      let rest = Array(words.dropFirst())
      rows.append((openings, ClaimIdiom(role: isCovered ? .covered : .excluded, rest: rest)))
    }
    return rows
  }()

  /// The words of a field: for each place those that bars part.
  private static func words(_ bytes: [UInt8], _ field: Range<Int>) -> [[Word]] {
    var words: [[Word]] = [[]]
    var start = field.lowerBound
    for index in field.lowerBound...field.upperBound {
      let byte = index < field.upperBound ? bytes[index] : 0x20
      guard byte == 0x20 || byte == UInt8(ascii: "|") else { continue }
      words[words.count - 1].append(Word(bytes, Span(start, index)))
      if byte == 0x20, index < field.upperBound { words.append([]) }
      start = index + 1
    }
    return words
  }
}
