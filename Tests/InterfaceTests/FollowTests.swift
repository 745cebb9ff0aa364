import Display
import Interface
import Testing

@Suite struct FollowTests {
  @Test func `a quotation leads to its place in the text and back`() {
    var reader = Reader()
    reader.press("2jjEnter")
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
    #expect(reader.words(under: .selected).first == "Nobody will have to swim,")
    #expect(reader.roles(0).contains("T TTTT"))
    reader.press("Enter")
    #expect(reader.roles(16).contains("T TTTTTT"))
  }

  @Test func `an actor leads to the first quotation`() {
    var reader = Reader()
    reader.press("3jEnter")
    #expect(reader.status.hasPrefix(" B:Rask · q2/5"))
    #expect(reader.roles(0).contains("T TTTT"))
  }

  @Test func `somebody who is not quoted leads to where they are named`() {
    var reader = Reader()
    reader.press("3GEnter")
    #expect(reader.words(under: .selected) == ["Nela Brandt"])
  }

  @Test func `a country leads to the sentences that say so, one after another`() {
    var reader = Reader(.bridge, 140, 45)
    reader.press("4")
    #expect(reader.status.hasSuffix("? help"))
    reader.press("nEnter")
    #expect(reader.words(under: .selected).contains("It will not serve Sweden"))
    #expect(reader.status.hasPrefix(" 1/1 Sweden is not covered"))
  }

  @Test func `where the map hides the text, following shows it`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("4nEnter")
    #expect(reader.words(under: .selected).joined(separator: " ") == "It will not serve Sweden")
    reader.press("Enter")
    #expect(reader.roles(0).hasSuffix("TTT") || reader.roles(0).contains("TTT"))
  }

  @Test func `a word of the text leads to its pane`() {
    var reader = Reader()
    reader.press("]cEnter")
    #expect(reader.roles(16).contains("T TTT "))
  }

  @Test func `a click selects and shows what a word belongs to`() {
    var reader = Reader()
    reader.mouse(.press, 11, 38)
    reader.mouse(.release, 11, 38)
    #expect(reader.words(under: .selected).first == "Poland")
    reader.mouse(.press, 12, 20)
    reader.mouse(.release, 12, 20)
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
  }

  @Test func `a click in a list follows, and one on a title changes the pane`() {
    var reader = Reader()
    reader.mouse(.press, 20, 10)
    reader.mouse(.release, 20, 10)
    #expect(reader.status.hasPrefix(" C:One engineer · q4/5"))
    reader.mouse(.press, 16, 14)
    #expect(reader.screen[17].contains("Denmark"))
  }

  @Test func `the wheel scrolls the pane under the pointer`() {
    var reader = Reader(.bridge, 80, 20)
    reader.mouse(.wheelDown, 5, 5)
    #expect(!reader.screen[1].contains("Old Harbour Bridge"))
    reader.mouse(.wheelUp, 5, 5)
    #expect(reader.screen[1].contains("Old Harbour Bridge"))
  }

  @Test func `dragging selects within the text and copies it without the breaks of its lines`() {
    var reader = Reader()
    reader.mouse(.press, 8, 5)
    reader.mouse(.drag, 9, 30)
    reader.mouse(.drag, 9, 9)
    reader.mouse(.release, 9, 9)
    #expect(
      reader.effects == [
        .copy("We have waited too long,\" said Ana Kovel, the mayor of Arlingen. \"The bridge")
      ]
    )
  }

  @Test func `a selection that begins in an empty row is copied from the first word on`() {
    var reader = Reader()
    reader.mouse(.press, 7, 8)
    reader.mouse(.drag, 8, 11)
    reader.mouse(.release, 8, 11)
    #expect(reader.effects == [.copy("\"We have")])
  }

  @Test func `copying takes the words, and their source if asked`() {
    var reader = Reader()
    reader.press("JJJyY")
    #expect(
      reader.effects == [
        .copy("“Nobody will have to swim,”"),
        .copy(
          "“Nobody will have to swim,” — Tom Rask, ferry owner, "
            + "Old Harbour Bridge Will Close for Repairs, 2011-05-03"
        ),
      ]
    )
  }
}
