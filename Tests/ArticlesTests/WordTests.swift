import Testing

@testable import Articles

@Suite struct WordTests {
  @Test func `a literal is the word that a text spells`() {
    #expect(("won't" as Word) == Word(utf8: "Won’t".utf8))
    #expect(("Neighbouring" as Word) == Word(utf8: "neighbouring".utf8))
    #expect(("said" as Word) != Word("says"))
  }

  @Test func `a set holds the words it was made of and those that were added`() {
    var words = WordSet(["in", "near"])
    #expect(words.contains("near"))
    #expect(!words.contains("far"))
    for number in 0..<100 { words.insert(Word("far\(number)")) }
    #expect((0..<100).allSatisfy { words.contains(Word("far\($0)")) })
    #expect(words.contains("in"))
    #expect(!words.contains("far100"))
    #expect(WordSet().isEmpty)
  }
}
