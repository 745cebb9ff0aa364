import Articles
import Testing
import Text

@Suite struct WordTests {
  @Test func `a literal is the word that a text spells`() {
    #expect(("won't" as Word) == Word(utf8: "Won’t".utf8))
    #expect(("Neighbouring" as Word) == Word(utf8: "neighbouring".utf8))
    #expect(("said" as Word) != Word("says"))
  }

  @Test(arguments: [
    ("Núñez", "Nu\u{301}n\u{303}ez"), ("Zürich", "Zu\u{308}rich"), ("Élan", "E\u{301}lan"),
    ("São", "Sa\u{303}o"), ("Ångström", "A\u{30a}ngstro\u{308}m"), ("Ost", "O\u{ad}st"),
    ("Germany", "Ger\u{ad}many"), ("Żuk", "Z\u{307}uk"), ("garçon", "garc\u{327}on"),
    ("Šimůnek", "S\u{30c}imu\u{30a}nek"),
  ])
  func `marks of their own and soft hyphens make no other word`(one: String, other: String) {
    let article = PlainText.read("\(one) \(other)", record: Record(id: "test"))
    #expect(article.tokens.map(\.word).first == article.tokens.map(\.word).last)
  }

  @Test func `a mark that no letter is written with stays one`() {
    let article = PlainText.read("t q\u{301}t", record: Record(id: "test"))
    #expect(article.tokens[0].word != article.tokens[1].word)
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

  @Test func `what a set holds already adds nothing`() {
    var words = WordSet(["in"])
    for _ in 0..<10 { words.insert("in") }
    #expect(words.contains("in"))
    #expect(!words.isEmpty)
  }

  @Test(arguments: [0, 1, 31, 200])
  func `a table keeps its values as it grows`(capacity: Int) {
    var table = WordTable<Int>(capacity: capacity, missing: -1)
    #expect(table.isEmpty)
    #expect(table["near"] == -1)
    for number in 0..<100 { table[Word("far\(number)")] = number }
    for number in 0..<100 { table.update(Word("far\(number)")) { $0 += 1 } }
    #expect((0..<100).allSatisfy { table[Word("far\($0)")] == $0 + 1 })
    #expect(table["near"] == -1)
  }

  @Test func `a value that is changed begins as the one for missing words`() {
    var table = WordTable<[Int]>(missing: [7])
    table.update("near") { $0.append(8) }
    #expect(table["near"] == [7, 8])
    #expect(table["far"] == [7])
  }

  @Test(arguments: [" ", ",", "\"", "!", "(", ")", ";", "?", ".", "'", ":", "\u{201d}"])
  func `a word in a text is the one its letters spell, whatever ends it`(sign: String) {
    for spelling in ["Harbour", "I", "a", "harbour"] {
      let article = PlainText.read("\(spelling)\(sign) x", record: Record(id: "test"))
      #expect(article.tokens[0].word == Word(utf8: spelling.utf8))
      #expect(article.tokens[0].span == Span(0, spelling.utf8.count))
      #expect((article.tokens[0].shape == .lower) == (spelling.first?.isLowercase == true))
    }
  }
}
