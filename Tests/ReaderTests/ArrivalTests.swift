import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct ArrivalTests {
  @Test func `what has come by a pipe is shown while more comes, and analysed when all has come`()
    throws
  {
    let session = try TerminalSession(
      "",
      input:
        "(echo '\"It turns,\" said Ann Lee, the mayor.'; until [ -e go ]; do sleep 0.1; done; echo; echo 'The end.')"
    )
    #expect(session.comes { $0.contains("It turns") && $0.contains("waiting for standard input") })
    session.make("go")
    #expect(session.comes { $0.contains("The end.") && $0.contains("1 quote") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test(arguments: [("q", 0), ("C-c", 130)])
  func `a pipe out of which nothing comes can be left at once`(key: String, status: Int32) throws {
    let session = try TerminalSession("", input: "(until [ -e go ]; do sleep 0.1; done)")
    #expect(session.comes { $0.contains("Nothing has come yet of standard input") })
    session.press(key)
    session.make("go")
    #expect(session.end().status == status)
  }

  @Test func `an address that cannot be fetched ends the reader with a sentence`() throws {
    let session = try TerminalSession("http://127.0.0.1:1/mill")
    #expect(session.end().status == 1)
  }

  @Test func `a file that changes is noticed and read again only when it is asked for`() throws {
    let session = try TerminalSession("a.txt", before: "echo 'The mill stands still.' > a.txt")
    #expect(session.comes { $0.contains("stands still") })
    session.write("The mill runs, and more.", to: "a.txt")
    #expect(session.comes { $0.contains("the file has changed; R reads it again") })
    #expect(session.screen.contains("stands still"))
    session.press("R")
    #expect(session.comes { $0.contains("The mill runs") && $0.contains("read again") })
    session.press("q")
    #expect(session.end().status == 0)
  }
}
