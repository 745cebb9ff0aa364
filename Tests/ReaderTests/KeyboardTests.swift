import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct KeyboardTests {
  /// A session that shows its first screen.
  private func session(_ environment: String = "", _ arguments: String = "") throws
    -> TerminalSession
  {
    let session = try TerminalSession(arguments, environment: environment)
    #expect(session.comes { $0.contains(" quotes · ") })
    return session
  }

  @Test(
    arguments: [
      ["e9"], ["80"], ["c3"], ["f0", "9f"], ["ff", "fe"], ["1b", "5b"], ["1b", "5d", "31"],
      ["1b", "50"], ["1b", "5b", "4d"], ["1b", "4f"], ["1b", "5b", "32", "30", "30", "7e"],
    ]
  )
  func `no bytes lock the keyboard`(bytes: [String]) throws {
    let session = try session()
    session.press(["-H"] + bytes)
    let steps = session.comes { screen in
      session.pause()
      session.press("J")
      return screen.contains(" · q")
    }
    #expect(steps)
    session.press(["-H"] + bytes.filter { $0 != "7e" })
    session.press("C-c")
    #expect(session.end().status == 130)
  }

  @Test func `a character that comes in two parts is one`() throws {
    let session = try session()
    session.press("/", "c", "a", "f")
    session.press("-H", "c3")
    #expect(session.comes { $0.contains("\n/caf ") })
    session.press("-H", "a9")
    #expect(session.comes { $0.contains("\n/café ") })
    session.press("Escape", "q")
    #expect(session.end().status == 0)
  }

  @Test func `Esc and q leave at once, also in one go`() throws {
    let session = try session()
    session.press("-H", "1b", "71")
    #expect(session.end().status == 0)
  }

  @Test func `a long answer of the terminal is no keys`() throws {
    let session = try session("TERM=xterm-256color")
    session.press("-l", "\u{1B}]10;\(String(repeating: "rgb:qqqq/", count: 40))\u{1B}\\J")
    #expect(session.comes { $0.contains(" · q1/") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a pasted text goes into a prompt and is never taken for keys`() throws {
    let session = try session()
    session.paste("q\u{03}")
    #expect(session.comes { $0.contains("\n pasted text goes into a prompt") })
    session.press("/")
    session.paste("rada\nr")
    #expect(session.comes { $0.contains("\n/rada r ") })
    session.press("Escape", "q")
    #expect(session.end().status == 0)
  }

  @Test func `what is typed after the key that quits is left to the shell`() throws {
    let session = try TerminalSession("", readsLineAfterwards: true)
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("-l", "J\u{1B}qthe next line\n")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.line == "the next line")
  }

  @Test(arguments: ["-9223372036854775808", "99999999999999999999", "0"])
  func `a number that no quotation has is refused`(number: String) throws {
    let session = try session()
    session.press("-l", ":q\(number)\r")
    #expect(session.comes { $0.contains("\n there is no quotation ") })
    session.press("-l", ":99999999999999999999%\r")
    #expect(session.comes { $0.contains(" 100%") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `the keys of less are there where they are asked for`() throws {
    let session = try session("", "--keys less")
    session.press("3", "J")
    #expect(session.comes { $0.contains(" · q4/") && $0.contains("h help") })
    session.press("h")
    #expect(session.comes { $0.contains(" Keys ─") })
    session.press("q", "q")
    #expect(session.end().status == 0)
  }

  @Test func `the mouse is let go and taken again`() throws {
    let session = try session("TERM=xterm-256color")
    session.record()
    session.press("-l", ":mouse\r")
    #expect(session.comes { $0.contains("the mouse is the terminal's") })
    #expect(session.comes { _ in session.recorded.contains("\u{1B}[?1002l") })
    session.press("-l", ":mouse\r")
    #expect(session.comes { $0.contains("the mouse is the reader's") })
    #expect(session.comes { _ in session.recorded.contains("\u{1B}[?1002h") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test(arguments: ["COLUMNS=32767 LINES=32767", "COLUMNS=65536 LINES=70000", "COLUMNS=x LINES=-3"])
  func `the size is what the terminal says, whatever the environment does`(environment: String)
    throws
  {
    let session = try session(environment)
    session.press("q")
    #expect(session.end().status == 0)
  }
}
