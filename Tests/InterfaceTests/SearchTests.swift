import Display
import Testing
import Text

@testable import Interface

@Suite struct SearchTests {
  @Test func `matches are marked as the pattern is written`() {
    var reader = Reader()
    reader.press("/bridg")
    #expect(reader.words(under: .currentMatch) == ["Bridg"])
    #expect(reader.words(under: .match) == ["bridg", "bridg", "Bridg"])
    #expect(reader.status == "/bridg" + String(repeating: " ", count: 70) + "1/4")
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" 5 quotes · /bridg 1/4 · "))
  }

  @Test func `keys that come all together are one search`() {
    var reader = Reader()
    reader.pressAtOnce("/bridg")
    #expect(reader.state.isSearchDue)
    #expect(reader.words(under: .match) == [])
    reader.catchUp()
    #expect(!reader.state.isSearchDue)
    #expect(reader.words(under: .currentMatch) == ["Bridg"])
    reader.pressAtOnce("eEnter")
    #expect(reader.status.hasPrefix(" 5 quotes · /bridge 1/4 · "))
    reader.pressAtOnce("/ferryEsc")
    #expect(!reader.state.isSearchDue)
    #expect(reader.words(under: .currentMatch) == [])
  }

  @Test(arguments: [
    ("aab", "aaab aab", [1..<4, 5..<8]), ("aa", "aaaaa", [0..<2, 2..<4]),
    ("é d", "né  dé\nd", [6..<10]), ("jose n", "José Núñez", [0..<7]),
    ("o", "Ørsted o\u{301} Ö", [0..<2, 8..<9, 12..<14]), ("é", "e é", [2..<4]),
    ("e\u{301}", "e é e\u{301}", [5..<8]), ("são", "Sao São", [4..<8]),
    ("Sao", "são Sao São", [5..<8, 9..<13]),
    ("it's", "It’s", [0..<6]), ("", "a", []),
  ])
  func `a pattern stands where its characters do, without overlap`(
    pattern: String,
    text: String,
    ranges: [Range<Int>]
  ) {
    let matches = Pattern(pattern).matches(in: Array(text.utf8))
    #expect(matches == ranges.map { Span($0.lowerBound, $0.upperBound) })
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `a search from the map leads to the text, where n goes on`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("4/bridgEnter")
    #expect(reader.words(under: .currentMatch) == ["Bridg"])
    reader.press("n")
    #expect(reader.status.contains("/bridg 2/4"))
    #expect(reader.words(under: .currentMatch) == ["bridg"])
  }

  @Test func `a search that finds nothing leaves the pane as it is`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("2")
    let screen = reader.screen.dropLast()
    reader.press("/zebraEnter")
    #expect(reader.screen.dropLast() == screen)
  }

  @Test func `a capital asks for capitals`() {
    var reader = Reader()
    reader.press("/BridgEnter")
    #expect(reader.status.contains("/Bridg 1/2"))
  }

  @Test func `n and N go on, and say when they wrap`() {
    var reader = Reader()
    reader.press("/bridgEnternnn")
    #expect(reader.status.contains("/bridg 4/4"))
    reader.press("n")
    #expect(reader.status.hasPrefix(" search wrapped around the end"))
    reader.press("N")
    #expect(reader.status.hasPrefix(" search wrapped around the beginning"))
    #expect(reader.words(under: .currentMatch) == ["Bridg"])
  }

  @Test func `Esc while writing goes back to where it began`() {
    var reader = Reader(.bridge, 40, 12)
    let screen = reader.screen
    reader.press("/office")
    #expect(reader.screen != screen)
    reader.press("Esc")
    #expect(reader.screen == screen)
  }

  @Test func `Esc ends a search and never the reader`() {
    var reader = Reader()
    reader.press("/bridgEnterEscEscEsc")
    #expect(reader.words(under: .match).isEmpty)
    #expect(reader.effects.isEmpty)
  }

  @Test func `what is not there is said not to be`() {
    var reader = Reader()
    reader.press("/zebra")
    #expect(reader.status.hasSuffix("not found"))
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" “zebra” is not found"))
  }

  @Test func `plain marks find curly ones, and a small letter finds a capital of any alphabet`() {
    var reader = Reader(ArticleSample("It’s “done” – Élodie said.\n\nSo it is.\n"))
    for words in ["it's \"done\" - élodie", "élodie"] {
      reader.press("/")
      for character in words { reader.press(character == " " ? "Space" : String(character)) }
      reader.press("Enter")
      #expect(reader.status.contains("1/1"))
    }
  }

  @Test func `Backspace on an empty prompt closes it`() {
    var reader = Reader()
    reader.press("/aBackspaceBackspacej")
    #expect(reader.status.hasPrefix(" 5 quotes"))
  }
}
