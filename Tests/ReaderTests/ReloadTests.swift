import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct ReloadTests {
  @Test func `a file that has changed is read again on R`() throws {
    let session = try TerminalSession("a.txt", before: "echo 'The mill stands still.' > a.txt")
    #expect(session.comes { $0.contains("The mill stands") })
    session.press("-l", "!echo 'The mill runs.' > a.txt\r")
    #expect(session.comes { $0.contains("[Enter]") })
    session.press("Enter", "R")
    #expect(session.comes { $0.contains("The mill runs.") && $0.contains("read again") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `what was left out of a page is shown and hidden again`() throws {
    let page =
      "<nav>Home World</nav><article><p>It runs, said Ann Lee, the mayor of Harn.</article>"
    let session = try TerminalSession("a.html", before: "echo '\(page)' > a.html")
    #expect(session.comes { $0.contains("It runs") && !$0.contains("Home World") })
    session.press("M-r")
    #expect(session.comes { $0.contains("Home World") && $0.contains("that was left out") })
    session.press("M-r")
    #expect(session.comes { $0.contains("It runs") && !$0.contains("Home World") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a text in another language says what is analysed`() throws {
    let sentence = "Die Mühle läuft wieder, sagte die Bürgermeisterin der Stadt, und alle warten. "
    let session = try TerminalSession(
      "a.txt",
      before: "for i in 1 2 3 4 5; do echo '\(sentence)'; done > a.txt"
    )
    #expect(session.comes { $0.contains("only English is analysed") })
    session.press("q")
    #expect(session.end().status == 0)
  }
}
