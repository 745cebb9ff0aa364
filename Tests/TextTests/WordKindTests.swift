import Assets
import Testing

@testable import Text

@Suite struct WordKindTests {
  @Test func `each kind of words has one row, each row is of a kind, and no row repeats a word`() {
    let rows = FactTable("word-kinds.tsv").map { row in
      (name: row[0].text, words: row[2].text.split(separator: " "))
    }
    #expect(rows.map(\.name).sorted() == WordKind.allCases.map(\.stringValue).sorted())
    for (name, words) in rows { #expect(Set(words).count == words.count, "\(name)") }
  }

  @Test func `a kind holds the words of its row`() {
    #expect(WordKind.kin.words.contains("daughter"))
    #expect(!WordKind.kin.words.contains("minister"))
    #expect(WordKind.pronounHe.list == ["he", "him", "his"])
  }

  @Test func `the months follow one another from January`() {
    #expect(MonthNames.all.count == 12)
    #expect(MonthNames.number(of: "january") == 1)
    #expect(MonthNames.number(of: "December") == 12)
    #expect(MonthNames.number(of: "Sunday") == nil)
  }
}
