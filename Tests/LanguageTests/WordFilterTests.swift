@testable import Language
import Testing
import Text

@Suite struct WordFilterTests {
  @Test(arguments: [6, 7, 15])
  func `a filter admits the words of its set and not all others`(power: Int) {
    var filter = WordFilter(power: power)
    let words = (0..<200).map { Word("far\($0)") }
    #expect(!words.contains { filter.admits($0) })
    for word in words.prefix(40) { filter.insert(word.hash) }
    #expect(words.prefix(40).allSatisfy { filter.admits($0) })
    #expect(!words.allSatisfy { filter.admits($0) })
  }
}
