import FoundationEssentials
import Language
import Testing
import Text

@Suite struct NameLexiconTests {
  /// The fields of the rows of a table among the sources.
  private func rows(_ name: String) throws -> [[String]] {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let table = try Data(contentsOf: sources.appendingPathComponent("CAssets/\(name)"))
    return String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private let genders: [String: Agreement] = [
    "masculine": .he, "feminine": .she, "either": .person,
  ]

  @Test func `the program embeds the classes and genders of the name words, packed`() throws {
    let nouns = Dictionary(
      uniqueKeysWithValues: try rows("gendered-nouns.tsv").map { ($0[0].lowercased(), $0[1]) }
    )
    for row in try rows("name-words.tsv") {
      let facts = NameLexicon.english[Word(row[0])]
      #expect(facts.wordClass.map { "\($0)" } == row[1], "\(row[0])")
      let gender = nouns[row[0].lowercased()] ?? (row.count > 2 ? row[2] : nil)
      #expect(facts.gender == gender.flatMap { genders[$0] }, "\(row[0])")
    }
    for (noun, gender) in nouns {
      #expect(NameLexicon.english[Word(noun)].gender == genders[gender], "\(noun)")
    }
  }

  @Test func `the program embeds the first names, packed`() throws {
    for row in try rows("first-names.tsv") {
      #expect(NameLexicon.english[Word(row[0])].firstName == genders[row[1]], "\(row[0])")
    }
  }

  @Test func `the program embeds the surnames, packed`() throws {
    for row in try rows("surnames.tsv") {
      #expect(NameLexicon.english[Word(row[0])].isSurname, "\(row[0])")
    }
    #expect(!NameLexicon.english["spokeswoman"].isSurname)
  }

  @Test func `a word of no table has no facts`() {
    let facts = NameLexicon.english["onrecord"]
    #expect(facts.wordClass == nil && facts.gender == nil && facts.firstName == nil)
  }
}
