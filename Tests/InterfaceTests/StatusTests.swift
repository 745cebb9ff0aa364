import Analysis
import Display
import Interface
import Testing

@Suite struct StatusTests {
  /// An article whose only source has a long description instead of a name.
  private var anonymous: ArticleSample {
    let source = "A clerk at the harbour office, who asked to remain anonymous,"
    return ArticleSample("\(source) said \"Ships come late.\" And so they do.\n")
      .actor(source, kind: .unnamed)
      .quotation("Ships come late.", by: source)
  }

  @Test func `a speaker without a short name leaves room for the other fields`() {
    var reader = Reader(anonymous, 40, 12)
    reader.press("J")
    #expect(reader.status.hasPrefix(" A:A clerk at t… · q1/1 · 100%"))
  }

  @Test func `so does a filter, which counts one quotation as one`() {
    var reader = Reader(anonymous, 80, 24)
    reader.press("3s")
    #expect(reader.status.hasPrefix(" only A clerk at the harbour of… · 1 quote · 100%"))
  }

  @Test func `where there is only text the keys are those of the text, and a prompt is seen`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("4")
    reader.resize(30, 3)
    let first = reader.screen[0]
    reader.press("j")
    #expect(reader.screen[0] != first)
    reader.press("/ferry")
    #expect(reader.status.hasPrefix("/ferry "))
    reader.press("Enter")
    #expect(reader.words(under: .currentMatch) == ["ferry"])
    reader.press("?")
    #expect(reader.status == " too small")
    reader.press("q")
    #expect(reader.effects == [.quit(0)])
  }

  @Test func `a prompt shows the end of what is too long for it, and what came of it`() {
    var reader = Reader(.bridge, 40, 12)
    reader.press("/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz")
    #expect(reader.status == "/…bcdefghijklmnopqrstuvwxyz   not found")
    #expect(reader.grid.cursor?.column == 27)
  }
}
