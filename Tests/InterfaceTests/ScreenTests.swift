import Display
import Testing

@Suite struct ScreenTests {
  @Test func `80 columns have the text above a drawer`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("J")
    #expect(
      reader.part(0..<24) == """
        ┌ 1 Text ───────────────────────────────────────────────────────────── sample ─┐
        │   Old Harbour Bridge Will Close for Repairs                                  │
        │                                                                              │
        │   By Nela Brandt                                                             │
        │                                                                              │
        │   ARLINGEN, May 3, 2011 - The old bridge over the harbour will close in      │
        │   June, the town said.                                                       │
        │                                                                              │
        │A▌ "We have waited too long," said Ana Kovel, the mayor of Arlingen. "The     │
        │ ▌ bridge is older than my grandmother, and she was in better repair."        │
        │                                                                              │
        │B┆ Tom Rask, who runs the ferry to Poland, said he would sail every half      │
        │B▌ hour. "Nobody will have to swim," Mr Rask said.                            │
        │                                                                              │
        │C▌ One engineer doubted that the money would last. "Bridges are paid for      │
        │ ▌ twice," she said. "And the second time hurts."                             │
        ├ 2 Quotes ─ 3 Actors ─ 4 Map ─────────────────────────────────────────── 1/5 ─┤
        │A▌ “We have waited too long, … The bridge is older…   Kovel                ¶4 │
        │B┆ he would sail every half hour                      Rask                 ¶5 │
        │B▌ “Nobody will have to swim”                         Rask                 ¶5 │
        │C▌ “Bridges are paid for twice, … And the second ti…  One engineer ?       ¶6 │
        │?▌ “There were other plans”                           no speaker found     ¶8 │
        │                                                                              │
         A:Kovel · q1/5 · 75%            J next quote  s only speaker  / search  ? help
        """
    )
  }

  @Test func `40 columns have one pane at a time`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("J")
    #expect(
      reader.part(0..<12) == """
         Text  Quo  Act  Map                56%
           in June, the town said.

        A▌ "We have waited too long," said Ana
         ▌ Kovel, the mayor of Arlingen. "The
         ▌ bridge is older than my grandmother,
         ▌ and she was in better repair."

           Tom Rask, who runs the ferry to
        B┆ Poland, said he would sail every
        B▌ half hour. "Nobody will have to
         A:Kovel · q1/5 · 56%            ? help
        """
    )
  }

  @Test func `96 columns and more have a column beside the text`() {
    var reader = Reader(.bridge, 100, 30)
    reader.press("J")
    #expect(
      reader.part(0..<23, from: 62) == """
        ┬ 2 Quotes ──────────────────── 1/5 ─┐
        │A▌ “We have waited too long…     ¶4 │
        │   Ana Kovel  mayor                 │
        │B┆ he would sail every half hour ¶5 │
        │   Tom Rask  ferry owner            │
        │B▌ “Nobody will have to swim”    ¶5 │
        │   Tom Rask  ferry owner            │
        │C▌ “Bridges are paid for twice…  ¶6 │
        │   One engineer ?                   │
        │?▌ “There were other plans”      ¶8 │
        │   no speaker found                 │
        │                                    │
        │                                    │
        │                                    │
        │                                    │
        ├ 3 Actors ───────────── 3 quoted ▼ ─┤
        │ Denmark                            │
        │ A Ana Kovel  mayor       1 ━━━━━━  │
        │ B Tom Rask  ferry own…   2 ━━━╸    │
        │ unnamed: 1 of 5 quotes             │
        │ C One engineer           1 ━━━╸    │
        │ named, not quoted                  │
        ├ 4 Coverage, today ─────────────────┤
        """
    )
  }

  @Test func `140 columns give the text its measure and the actors their roles`() {
    let reader = Reader(.bridge, 140, 45)
    #expect(
      reader.part(0..<4) == """
        ┌ 1 Text ────────────────────────────────────────────────────────────────── sample ─┬\
         2 Quotes ──────────────────────────────────────── 5 ─┐
        │     Old Harbour Bridge Will Close for Repairs                                     │\
        A▌ “We have waited too long, … The bridge is olde… ¶4 │
        │                                                                                   │\
           Ana Kovel  mayor                                   │
        │     By Nela Brandt                                                                │\
        B┆ he would sail every half hour                   ¶5 │
        """
    )
    #expect(
      reader.part(18..<25, from: 85) == """
         3 Actors ───────────────────────────────── 3 quoted ─┤
         Denmark                                              │
         A Ana Kovel  mayor                   1 ━━━━━━━━━━━━  │
         B Tom Rask  ferry owner              2 ━━━━━━━╸      │
         unnamed: 1 of 5 quotes                               │
         C One engineer                       1 ━━━━━━╸       │
         named, not quoted                                    │
        """
    )
  }

  @Test func `speakers have hues, indirect words their own look, and nobody's words another`() {
    let reader = Reader(.bridge, 80, 24)
    #expect(reader.roles(1).contains("HHH HHHHHHH HHHHHH"))
    #expect(reader.roles(3).contains("mm mmmm mmmmmm"))
    #expect(reader.roles(5).contains("aaaaaaaaa aaa aa aaaa a ..."))
    #expect(reader.roles(9).contains("111111 11 11111 1111"))
    #expect(reader.roles(11).contains("qq qqqqq qqqq qqqqq qqqq"))
    #expect(reader.roles(12).contains("222222 2222 2222 22 22222"))
    #expect(reader.roles(21).contains("QQQQQQ QQQQ QQQQQ"))
  }

  @Test(arguments: [(1, 1), (3, 2), (19, 4), (20, 4), (59, 17), (60, 18), (95, 30), (300, 100)])
  func `every size is drawn`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    for keys in ["J", "2", "J", "3", "j", "4", "z", "n", "?", "j", "q", "1", "i", "q", "/e"] {
      reader.press(keys)
      #expect(reader.grid.height == height && reader.grid.width == width)
    }
  }

  @Test func `below 20 columns there is nothing but text`() {
    let reader = Reader(.bridge, 19, 4)
    #expect(reader.screen == ["Old Harbour Bridge", "Will Close for", "Repairs", ""])
  }

  @Test func `the zoomed pane says so`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("2z")
    #expect(reader.screen[0].hasPrefix("┌ 2 Quotes ─"))
    #expect(reader.screen[0].hasSuffix(" 1/5 [zoom] ─┐"))
    reader.press("z")
    #expect(reader.screen[0].hasPrefix("┌ 1 Text ─"))
  }

  @Test func `a pane says that more lies below until its end is seen`() {
    var reader = Reader(.bridge, 96, 20)
    #expect(reader.part(0..<1, from: 62) == "┬ 2 Quotes ──────────────── 5 ▼ ─┐")
    #expect(reader.part(10..<11, from: 62) == "├ 3 Actors ───────── 3 quoted ▼ ─┤")
    reader.press("2G")
    #expect(reader.part(0..<1, from: 62) == "┬ 2 Quotes ──────────────── 5/5 ─┐")
    reader.press("3G")
    #expect(reader.part(10..<11, from: 62) == "├ 3 Actors ─────────── 3 quoted ─┤")
  }

  @Test func `a list on the map's place says that more lies below`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("4l")
    #expect(reader.screen[16].hasSuffix(" ▼ ─┤"))
    reader.press("dddd")
    #expect(!reader.screen[16].contains("▼"))
  }

  @Test func `a resize keeps the sentence in the first row`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("jjjjjjjjj")
    let first = reader.screen[1]
    reader.resize(140, 18)
    reader.resize(40, 12)
    #expect(reader.screen[1] == first)
  }

  @Test func `marks beyond those of a cell end a line in the text and are not drawn`() {
    let marks = String(repeating: "\u{301}", count: 8)
    let words = "\"Wait\(marks)\u{302}\u{303} here,\" she said.\n"
    let reader = Reader(ArticleSample(words).quotation("Wait\(marks)\u{302}\u{303} here,"), 80, 24)
    #expect(reader.part(1..<3, from: 1).contains("\"Wait\(marks) "))
    #expect(reader.screen[2].contains("here,\" she said."))
    #expect(reader.screen[17].contains("“Wait\(marks) here”"))
  }

  @Test func `ASCII is enough to draw it`() {
    let reader = Reader(.bridge, 80, 24, isASCII: true)
    #expect(reader.screen.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    #expect(reader.screen[8].hasPrefix("|A| \"We have waited"))
    #expect(reader.screen[11].hasPrefix("|B: Tom Rask"))
  }
}
