import Display
import Interface
import Testing

@Suite struct QuotationListTests {
  @Test(arguments: [(140, 45), (80, 24)])
  func `zoomed, each quotation is whole, with its speaker below`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("2z")
    let screen = reader.screen.joined(separator: "\n")
    #expect(screen.contains("older than my grandmother,"))
    #expect(screen.contains("— Ana Kovel"))
    #expect(screen.contains(" · q1 "))
    reader.press("G")
    #expect(reader.screen.joined().contains(" · q5 "))
    reader.press("gEnter")
    #expect(reader.screen[0].contains("1 Text"))
  }

  @Test func `what is selected is always seen in full`() {
    var reader = Reader(.bridge, 80, 18)
    reader.press("2z")
    for number in 1...5 {
      #expect(reader.screen.joined().contains(" · q\(number) "))
      #expect(reader.words(under: .selected).last?.hasSuffix("· q\(number)") == true)
      reader.press("j")
    }
  }

  @Test func `w saves what is shown, as the name ends`() throws {
    var reader = Reader()
    reader.press("JJsw")
    #expect(reader.status.hasPrefix(":write"))
    reader.press("a.mdEnter")
    guard case .write(let text, let file, let isReplacing) = reader.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(file == "a.md")
    #expect(!isReplacing)
    #expect(text.hasPrefix("# Old Harbour Bridge Will Close for Repairs: Rask\n\n> "))
    #expect(text.contains("\n>\n> — Tom Rask"))
    reader.press(":write!Spaceb.csvEnter")
    guard case .write(let table, "b.csv", true) = reader.effects.last else {
      Issue.record("no table is written")
      return
    }
    #expect(table.hasPrefix("number,words,speaker,role,paragraph,kind\n2,"))
    #expect(table.split(separator: "\n").count == 3)
    reader.press("w")
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" a file is named: write quotes.md"))
  }

  @Test func `quotations are chosen by kind, by word and by country`() {
    var reader = Reader()
    reader.press("&is:indirectEnter")
    #expect(reader.status.contains("only is:indirect"))
    #expect(reader.screen.joined().contains("1 of 5") || reader.screen.joined().contains("2 of 5"))
    reader.press("x&says:grandmotherEnter")
    #expect(
      reader.screen.joined().contains("1 of 5") || reader.screen.joined().contains("1/1 of 5")
    )
    reader.press("x&about:Perulandia")
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" no quotation fits “about:Perulandia”"))
    reader.press("&askEnter")
    #expect(reader.status.hasPrefix(" nobody who is quoted is called “ask”"))
  }
}
