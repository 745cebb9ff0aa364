import Display
import Interface
import Testing

/// The keys of less.
@Suite struct CountTests {
  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `a count before a command does it so often`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height, keys: .less)
    var other = Reader(.bridge, width, height)
    reader.press("3j")
    other.press("jjj")
    #expect(reader.screen.dropLast() == other.screen.dropLast())
    reader.press("g4J")
    other.press("gJJJJ")
    #expect(reader.words(under: .selected).first == other.words(under: .selected).first)
    reader.press("2K")
    other.press("KK")
    #expect(reader.words(under: .selected).first == other.words(under: .selected).first)
    reader.press("g2]c")
    other.press("g]c]c")
    #expect(reader.words(under: .selected) == other.words(under: .selected))
  }

  @Test func `more than there are is the last`() {
    var reader = Reader(keys: .less)
    reader.press("999999999J")
    #expect(reader.status.contains(" · q5/5"))
    reader.press("77K")
    #expect(reader.status.contains(" · q1/5"))
    reader.press("K")
    #expect(reader.status.hasPrefix(" no quotation before this one"))
  }

  @Test func `a count is seen, goes to a paragraph or a percentage, and Esc drops it`() {
    var reader = Reader(.bridge, 40, 12, keys: .less)
    reader.press("5")
    #expect(reader.status.hasSuffix(" 5"))
    reader.press("0%")
    #expect(reader.screen[1] != "   Old Harbour Bridge Will Close for")
    reader.press("3g")
    #expect(reader.screen[1].hasPrefix("   ARLINGEN"))
    reader.press("12")
    reader.press("Escj")
    #expect(reader.screen[1].hasPrefix("   over the harbour") || !reader.screen[1].isEmpty)
    #expect(!reader.status.contains("12"))
  }

  @Test func `h is help, meta and a digit a pane, and the hints follow`() {
    var reader = Reader(keys: .less)
    #expect(reader.status.hasSuffix("h help"))
    reader.press("h")
    #expect(reader.screen.joined().contains(" Keys ─"))
    reader.press("qM-3")
    #expect(reader.status.contains("Enter first quote"))
    reader.press("4")
    #expect(reader.status.hasSuffix(" 4"))
  }

  @Test func `a question mark searches backward, and n goes on so`() {
    var reader = Reader(.bridge, 80, 24, keys: .less)
    reader.press("?bridgeEnter")
    #expect(reader.status.contains("/bridge "))
    let last = reader.words(under: .currentMatch)
    reader.press("n")
    reader.press("N")
    #expect(reader.words(under: .currentMatch) == last)
  }
}
