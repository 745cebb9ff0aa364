import Text
import Assets
import Testing
import Text

@testable import Claims

@Suite struct ClaimPatternTests {
  @Test func `each pattern has a name of its own, and is tried at the words of its cues`() {
    #expect(Set(ClaimPattern.all.map(\.name)).count == ClaimPattern.all.count)
    let vocabulary = ClaimVocabulary.english
    for number in 0..<Int32(vocabulary.count) {
      let tried = ClaimPattern.tried(at: number, isAuxiliary: false)
      #expect(Array(tried) == tried.sorted())
      for (place, pattern) in ClaimPattern.all.enumerated() {
        #expect(tried.contains(place) == pattern.cues.contains { vocabulary.has($0, number) })
      }
    }
    #expect(ClaimPattern.tried(at: 0, isAuxiliary: false).isEmpty)
    #expect(ClaimPattern.tried(at: 0, isAuxiliary: true).count == 1)
  }
}

@Suite struct ClaimVocabularyTests {
  @Test func `each sense has one row, each row is of a sense, and no row repeats a word`() {
    let rows = FactTable("claim-words.tsv").map { row in
      (name: row[0].text, words: row[2].text.split(separator: " "))
    }
    let senses = ClaimSense.allCases.filter { !ClaimSense.derived.contains($0) }
    #expect(rows.map(\.name).sorted() == senses.map(\.stringValue).sorted())
    for (name, words) in rows { #expect(Set(words).count == words.count, "\(name)") }
  }

  @Test func `a word plays the parts that its rows give it, and no other`() {
    #expect(ClaimSense.cover.holds("shields"))
    #expect(ClaimSense.shielding.holds("shield"))
    #expect(!ClaimSense.cover.holds("treaty"))
    #expect(ClaimSense.standIn.holds("kingdom"))
    #expect(ClaimSense.standIn.holds("twelve"))
    #expect(ClaimVocabulary.english.number(of: "violet") == 0)
    #expect(!ClaimSense.quantifierOfAll.holds(nil))
  }
}
