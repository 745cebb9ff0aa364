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
    #expect(table.hasPrefix("article,title,published,source,quotation,type,speaker,"))
    #expect(table.contains(",2,indirect,\"Tom Rask\","))
    #expect(table.split(separator: "\r\n").count == 3)
    reader.press("w")
    reader.press("Enter")
    #expect(reader.status.hasPrefix(" a file is named: write quotes.md"))
  }

  @Test(arguments: [
    ("a.tsv", "article\ttitle\t"), ("a.json", "{"), ("A.JSONL", "{"), ("a.html", "<!DOCTYPE html>"),
    ("a.geojson", "{"), ("a.jsonld", "{\"@context\""), ("a.txt", "Old Harbour Bridge"),
  ])
  func `w writes other formats too, and :export any by its name`(file: String, first: String) {
    var reader = Reader()
    reader.press("w\(file)Enter")
    guard case .write(let text, file, false) = reader.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(text.hasPrefix(first))
    reader.press(":exportSpacemarkdownSpace\(file)Enter")
    guard case .write(let note, file, false) = reader.effects.last else {
      Issue.record("no note is written")
      return
    }
    #expect(note.hasPrefix("---\ntitle: "))
    reader.press(":exportSpacepaperSpacexEnter")
    #expect(reader.status.hasPrefix(" a format (csv, tsv, geojson,"))
  }

  @Test func `no words of an article become a formula in a table`() {
    var reader = Reader(
      ArticleSample("\"=1+1 is what we said,\" Ana Kovel said.\n").actor("Ana Kovel")
        .quotation("=1+1 is what we said,", by: "Ana Kovel")
    )
    reader.press("wa.csvEnter")
    guard case .write(let table, "a.csv", false) = reader.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(table.contains(",\"'=1+1 is what we said,\","))
  }

  @Test(arguments: [(140, 45), (100, 20)])
  func `a page of the whole list is what it has room for`(width: Int, height: Int) {
    let words = (1...30).map { "Line \($0) " + String(repeating: "of a long speech ", count: 24) }
    let text = words.map { "\"\($0)\" Ana Kovel said.\n" }.joined(separator: "\n")
    let sample = words.reduce(ArticleSample(text).actor("Ana Kovel")) {
      $0.quotation($1, by: "Ana Kovel")
    }
    var reader = Reader(sample, width, height)
    reader.press("2zg")
    let seen = (1...30).filter { number in
      reader.screen.contains { $0.contains(" · q\(number) ") || $0.contains(" · q\(number)│") }
    }
    #expect(!seen.isEmpty)
    reader.press("PgDn")
    let place = reader.words(under: .selected).last ?? ""
    #expect(place.hasSuffix("· q\(seen.count + 1)"), "\(seen.count) seen, then \(place)")
    reader.press("PgUp")
    #expect(reader.words(under: .selected).last?.hasSuffix("· q1") == true)
    for _ in 1...40 { reader.mouse(.wheelDown, 5, 20) }
    #expect(reader.screen.joined().contains("· q30 "))
    #expect(!reader.screen.joined().contains(" ▼ "))
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
