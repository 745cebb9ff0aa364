import Display
import Interface
import Testing

@Suite struct PromptTests {
  @Test func `a line is edited where the cursor stands`() {
    var reader = Reader()
    reader.press("/helo←l")
    #expect(reader.status.hasPrefix("/hello "))
    #expect(reader.grid.cursor?.column == 5)
    reader.press("^AXEnd!")
    #expect(reader.status.hasPrefix("/Xhello! "))
    reader.press("M-b^K")
    #expect(reader.status == "/")
    reader.press("aSpacebSpacecM-←Del←^W")
    #expect(reader.status.hasPrefix("/a ") && reader.grid.cursor?.column == 3)
  }

  @Test func `a pasted text ends going through completions`() {
    var reader = Reader()
    reader.press(":theTabTab")
    reader.paste("x")
    reader.press("Tab")
    #expect(reader.status.contains("nothing begins like this"))
  }

  @Test func `Backspace takes a letter with the marks on it`() {
    var reader = Reader()
    reader.press("/e\u{301}aBackspaceBackspace")
    #expect(reader.status == "/")
  }

  @Test func `what was written before comes back, the last line first`() {
    var reader = Reader()
    reader.press("/bridgeEnter/ferryEnter/Enter/x↑")
    #expect(reader.status.hasPrefix("/ferry "))
    reader.press("↑")
    #expect(reader.status.hasPrefix("/bridge "))
    reader.press("↑")
    #expect(reader.status.hasSuffix(" nothing before this"))
    reader.press("↓↓")
    #expect(reader.status.hasPrefix("/x "))
    #expect(reader.state.histories[.search] == ["bridge", "ferry"])
    #expect(reader.state.histories[.command] == [])
  }

  @Test func `Tab goes through what a line can be completed to, and round`() {
    var reader = Reader()
    reader.press(":nextTab")
    #expect(reader.status.hasPrefix(":next- "))
    reader.press("Tab")
    let first = reader.status.split(separator: " ").first
    #expect(first?.hasPrefix(":next-") == true)
    #expect(reader.status.contains(" 1/"))
    reader.press("Tab")
    #expect(reader.status.split(separator: " ").first != first)
    reader.press("S-Tab")
    #expect(reader.status.split(separator: " ").first == first)
    reader.press("S-TabTab")
    #expect(reader.status.split(separator: " ").first == first)
  }

  @Test func `the filter is seen while it is written, and Esc takes it back`() {
    var reader = Reader()
    reader.press("&ras")
    #expect(reader.status.hasSuffix("2 quotes"))
    #expect(reader.words(under: .dimmed).contains("Old Harbour Bridge Will Close for Repairs"))
    reader.press("k!")
    #expect(reader.status.hasSuffix("nothing"))
    reader.press("Esc")
    #expect(reader.words(under: .dimmed).isEmpty)
    #expect(reader.status.hasPrefix(" 5 quotes"))
  }
}
