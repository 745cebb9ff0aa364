import Testing

/// The reader where the terminal is held: by ^S, or by the shell that stopped the reader.
@Suite(.enabled(if: TerminalSession.isPossible, "tmux is not installed"))
struct HeldTerminalTests {
  /// The reader where a command of the shell has ended and Enter is awaited.
  private func afterCommand() throws -> TerminalSession {
    let session = try TerminalSession("")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("|", "true", "Enter")
    #expect(session.comes { $0.contains("[Enter]") })
    return session
  }

  @Test func `a ^S that was typed before does not hold the first screen back`() throws {
    let session = try TerminalSession("", before: "IFS= read -r go")
    session.press("C-s", "Enter")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `a ^S that was typed after a command of the shell does not hold the screen back`()
    throws
  {
    let session = try afterCommand()
    session.press("C-s", "Enter")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `a ^D that was typed after a command of the shell does not end the reader`() throws {
    let session = try afterCommand()
    session.press("-l", "\r\u{4}")
    #expect(session.comes { $0.contains("? help") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `what ends the reader before it has drawn again gives the modes back`() throws {
    let session = try afterCommand()
    session.press("-l", "\rq")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `killed while it is stopped, it ends and writes nothing over the shell's screen`()
    throws
  {
    let session = try TerminalSession("", hasJobControl: true)
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("C-z")
    #expect(session.comes { $0.contains("suspended") })
    session.record()
    session.signal("TERM")
    session.signal("CONT")
    session.press("Enter")
    #expect(session.comes { $0.contains("fg: ") })
    #expect(!session.recorded.contains("\u{1B}[?1049l"))
    #expect(session.end().status != 0)
  }
}
