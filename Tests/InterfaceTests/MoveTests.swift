import Articles
import Display
import Interface
import Testing
import Text

@Suite struct MoveTests {
  @Test func `J and K go from quotation to quotation and stop at the ends`() {
    var reader = Reader()
    reader.press("JJJ")
    #expect(reader.status.hasPrefix(" B:Rask · q3/5 · "))
    reader.press("KK")
    #expect(reader.status.hasPrefix(" A:Kovel · q1/5 · "))
    reader.press("K")
    #expect(reader.status.hasPrefix(" no quotation before this one"))
    reader.press("JJJJJ")
    #expect(reader.status.hasPrefix(" no quotation after this one"))
  }

  @Test func `with nothing stood on it is this place that nothing comes after`() {
    var reader = Reader(ArticleSample("It rained.\n"))
    reader.press("J")
    #expect(reader.status.hasPrefix(" no quotation after this place"))
    reader.press("[c")
    #expect(reader.status.hasPrefix(" no country before this place"))
  }

  @Test func `J goes on from what is seen after the text was moved`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("JGJ")
    #expect(reader.status.contains("q4/5"))
  }

  @Test func `the quotation stood on is marked in the text, its cue and its speaker with it`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("J")
    #expect(
      reader.words(under: .selected).prefix(2) == [
        "We have waited too long, The",
        "bridge is older than my grandmother, and she was in better repair.",
      ]
    )
    #expect(reader.roles(8).contains("cccc 111 11111"))
  }

  @Test func `]s stays with a speaker`() {
    var reader = Reader()
    reader.press("JJ]s")
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
    reader.press("]s")
    #expect(reader.status.hasPrefix(" no quotation of Rask after this one"))
    reader.press(",")
    #expect(reader.status.hasPrefix(" B:Rask · q2/5"))
    reader.press(";")
    #expect(reader.status.hasPrefix(" B:Rask · q3/5"))
  }

  @Test(arguments: ["3]c", "3:50%Enter4J", "2''", "4]l"])
  func `what shows in the text brings it to sight`(keys: String) {
    var reader = Reader(.bridge, 40, 12)
    reader.press("GgJ" + keys)
    #expect(reader.roles(0).hasPrefix(" TTTT"))
  }

  @Test func `]c tells what is said of the country`() {
    var reader = Reader()
    reader.press("]c")
    #expect(reader.status.hasPrefix(" Poland is covered: “The ferry will serve Poland"))
  }

  @Test func `]c goes from country to country`() {
    var reader = Reader()
    reader.press("]c")
    #expect(reader.words(under: .selected) == ["Poland"])
    reader.press("]c]c")
    #expect(reader.words(under: .selected) == ["Germany"])
    reader.press("]c]c")
    #expect(reader.status.hasPrefix(" no country after this one"))
    reader.press("[c[c[c")
    #expect(reader.words(under: .selected) == ["Poland"])
  }

  @Test func `a command by name, a quotation by number, a place in percent`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press(":q4Enter")
    #expect(reader.status.contains("q4/5"))
    reader.press(":100%Enter")
    #expect(reader.screen[0].hasSuffix("100%"))
    reader.press(":startEnter")
    #expect(reader.screen[1].contains("Old Harbour Bridge"))
    reader.press(":nonsenseEnter")
    #expect(reader.status.hasPrefix(" there is no command “nonsense”"))
  }

  @Test func `Tab completes as far as names agree`() {
    var reader = Reader()
    reader.press(":the")
    reader.press("Tab")
    #expect(reader.status.hasPrefix(":theme "))
    reader.press("p")
    reader.press("Tab")
    reader.press("Enter")
    #expect(reader.effects == [.theme("paper")])
  }

  @Test func `a date asks for a new analysis`() {
    var reader = Reader()
    reader.press(":date")
    reader.press("Space")
    reader.press("2007-04-25Enter")
    let date = CalendarDate(year: 2007, month: 4, day: 25)
    #expect(reader.effects == [.analyze(PublicationDate(date: date, basis: .declared))])
  }

  @Test func `marks, the last place, and back and forward`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("jjma")
    let marked = reader.screen[1]
    reader.press("G`a")
    #expect(reader.screen[1] == marked)
    reader.press("''")
    #expect(reader.screen[0].hasSuffix("100%"))
    reader.press("^O")
    #expect(reader.screen[1] == marked)
    reader.press("M-→")
    #expect(reader.screen[0].hasSuffix("100%"))
    reader.press("`b")
    #expect(reader.status.hasPrefix(" there is no mark b"))
  }

  @Test func `pages and lines scroll the text`() {
    var reader = Reader(.bridge, 40, 12)
    let screen = reader.screen
    reader.press("SpaceSpacebb")
    #expect(reader.screen == screen)
    reader.press("jjjkkk")
    #expect(reader.screen == screen)
    reader.press("}")
    #expect(reader.screen[1] == "   By Nela Brandt")
    reader.press("}}")
    #expect(reader.screen[1].hasPrefix("A▌ \"We have"))
    reader.press("{")
    #expect(reader.screen[1].hasPrefix("   ARLINGEN"))
  }
}
