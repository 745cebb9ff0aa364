import Display
import Interface
import Testing

@Suite struct ListSearchTests {
  @Test(arguments: [(140, 45), (80, 24)])
  func `a search in the lists of quotations and actors searches them`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("3/engineerEnter")
    #expect(reader.words(under: .selected).contains { $0.contains("One engineer") })
    reader.press("2/ferry")
    #expect(reader.words(under: .selected).contains { $0.contains("he would sail") })
    reader.press("Entern")
    #expect(reader.words(under: .selected).contains { $0.contains("Nobody will have") })
    reader.press("/zebraEnter")
    #expect(reader.status.contains("“zebra” is not in this list"))
  }

  @Test func `a list over the panes is searched, and Esc goes back to where it stood`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("O/swedenEnter")
    #expect(reader.words(under: .selected).joined().contains("Poland and Germany"))
    reader.press("gn")
    #expect(reader.words(under: .selected).joined().contains("Poland and Germany"))
    reader.press("g/old")
    reader.press("Esc")
    #expect(reader.screen.joined().contains("Outline 1/"))
    reader.press("q/bridgeEnter")
    #expect(reader.status.contains("/bridge 1/"))
  }

  @Test func `a regular expression is looked for behind its mark`() {
    var reader = Reader()
    reader.press("/re:\\bb\\w+ge\\bEnter")
    #expect(reader.status.contains("/re:\\bb\\w+ge\\b 1/"))
    reader.press("/re:(bEnter")
    #expect(reader.status.contains("missing closing parenthesis"))
    reader.press("/re:June,.theEnter")
    #expect(reader.status.contains("1/1"))
  }

  @Test func `an expression that never ends is given up`() {
    let text = String(repeating: "a", count: 5000) + "!\n"
    var reader = Reader(ArticleSample(text))
    reader.press("/re:(a+)+$Enter")
    #expect(reader.status.contains("is not found"))
  }
}
