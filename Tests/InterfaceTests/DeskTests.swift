import Display
import Interface
import Testing

@Suite struct DeskTests {
  private func reader(_ width: Int = 80, _ height: Int = 24) -> Reader {
    var reader = Reader(.bridge, width, height)
    reader.open(["The bridge", "ferry.txt", "harbour.txt"])
    return reader
  }

  @Test func `one goes from article to article, and no farther`() {
    var reader = reader()
    reader.press("]a")
    reader.press("[a")
    reader.press(":nEnter")
    #expect(reader.effects == [.open(1), .open(1)])
    #expect(reader.screen[0].contains(" 1/3 sample "))
    reader.press("[a")
    #expect(reader.status.hasPrefix(" no article before this one"))
  }

  @Test func `with one article open there is nowhere to go`() {
    var reader = Reader()
    reader.press("]a")
    #expect(reader.status.hasPrefix(" one article is open; :open opens another"))
    reader.press(":openSpacea.txtEnter")
    #expect(reader.effects == [.openFile("a.txt")])
  }

  @Test(arguments: [(140, 45), (80, 24), (40, 12)])
  func `the list stands on the article that is read`(width: Int, height: Int) {
    var reader = reader(width, height)
    reader.press("L")
    #expect(reader.effects == [.readAll])
    let lines = reader.screen.joined(separator: "\n")
    #expect(lines.contains("Articles 1/3"))
    #expect(reader.words(under: .selected).contains { $0.contains("1 Old Harbour Bridge") })
    reader.press("jEnter")
    #expect(reader.effects.last == .open(1))
    #expect(!reader.screen.joined().contains("Articles 1/3"))
  }

  @Test func `s in the list follows a speaker, and again nobody`() {
    var reader = reader()
    reader.press("JJLs")
    #expect(reader.screen.joined().contains("Rask 2 of 5"))
    reader.press("q")
    #expect(reader.status.hasPrefix(" only Rask"))
    reader.press("Lsq")
    #expect(!reader.status.hasPrefix(" only"))
  }

  @Test func `a click on an entry opens it, and one beside the list closes it`() {
    var reader = reader()
    reader.press("L")
    let row = reader.screen.firstIndex { $0.contains("ferry.txt") } ?? 0
    reader.mouse(.press, row, 20)
    #expect(reader.effects.last == .open(1))
    reader.press("L")
    reader.mouse(.press, 0, 0)
    #expect(!reader.screen.joined().contains("Articles 1/3"))
  }

  @Test func `what is waited for stands in the status line until it has come`() {
    var reader = Reader()
    reader.await("http://a.example/mill")
    #expect(reader.status.hasPrefix(" waiting for http://a.example/mill"))
    reader.press("j")
    #expect(reader.status.hasPrefix(" waiting for http://a.example/mill"))
    reader.await(nil)
    #expect(!reader.status.contains("waiting"))
  }
}
