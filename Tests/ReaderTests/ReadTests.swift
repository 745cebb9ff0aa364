import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct ReadTests {
  private let first = "this article is invented"

  @Test func `the sample opens, follows a resize and leaves the terminal as it was`() throws {
    let session = try TerminalSession("")
    #expect(session.comes { $0.contains(first) })
    session.press("j", "Space")
    #expect(session.comes { !$0.contains(first) })
    session.press("g")
    #expect(session.comes { $0.contains(first) })
    session.resize(50, 12)
    #expect(session.comes { $0.contains(first) })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `the README shows what the screen shows`() throws {
    let readme = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../README.md")
    let text = try String(contentsOf: readme.standardized, encoding: .utf8)
    let picture = try #require(text.components(separatedBy: "```\n").dropFirst().first)
    let session = try TerminalSession("", size: "100x30")
    for number in 1...12 {
      session.press("J")
      #expect(session.comes { $0.contains(" \(number)/30 ▼ ") })
    }
    #expect(session.comes { $0 == picture }, "\(session.screen)")
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a person reads, filters, searches, follows a country and quits`() throws {
    let session = try TerminalSession("")
    #expect(session.comes { $0.contains("2 Quotes") && $0.contains(" quotes · ") })
    session.press("J", "J", "J")
    #expect(session.comes { $0.contains(" · q4/") })
    session.press("s")
    #expect(session.comes { $0.contains("\n only ") })
    session.press("x")
    #expect(session.comes { !$0.contains("\n only ") })
    session.press("/", "r", "a", "d", "a", "r", "Enter")
    #expect(session.comes { $0.contains("/radar 1/") || $0.contains("/radar 2/") })
    session.press("4", "n", "Enter")
    #expect(session.comes { $0.contains(" 1/") && $0.contains(": “") })
    session.resize(140, 45)
    #expect(
      session.comes { screen in
        ["1 Text", "2 Quotes", "3 Actors", "4 Who the shield"].allSatisfy { screen.contains($0) }
      }
    )
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `it opens where the command line says`() throws {
    let session = try TerminalSession("--quote 4 --pane quotes --ascii")
    #expect(session.comes { $0.contains(" - q4/") })
    session.press("q")
    #expect(session.end().status == 0)
    let other = try TerminalSession("--speaker Velev +/umbrella")
    #expect(other.comes { $0.contains("only Velev") && $0.contains("/umbrella 1/") })
    other.press("Q")
    #expect(other.end().status == 0)
  }

  @Test func `it can be suspended and comes back as it was`() throws {
    let session = try TerminalSession("", hasJobControl: true)
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("J", "J")
    #expect(session.comes { $0.contains(" · q3/") })
    session.press("C-z")
    #expect(session.comes { $0.contains("suspended") })
    session.press("Enter")
    #expect(session.comes { $0.contains(" · q3/") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `stopped from outside it lets the mouse be`() throws {
    let session = try TerminalSession("", hasJobControl: true)
    #expect(session.comes { $0.contains(" quotes · ") })
    session.record()
    session.signal("TSTP")
    #expect(session.comes { $0.contains("suspended") })
    #expect(session.comes { _ in session.recorded.contains("\u{1B}[?1002l") })
    session.press("Enter")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `nothing that the mouse did is lost when much comes at once`() throws {
    let session = try TerminalSession("", environment: "TERM=xterm-256color")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("-l", "\u{1B}[<0;15;17M\u{1B}[<0;15;17m")
    #expect(session.comes { $0.contains(" quoted ▼ ─┤") })
    session.press("-l", "\u{1B}[<0;5;17M\u{1B}[<0;5;17mJ")
    #expect(session.comes { $0.contains(" 2/30 ▼ ─┤") })
    session.press("-l", "\u{1B}[<0;5;9M\u{1B}[<32;20;9M\u{1B}[<0;20;9m")
    #expect(session.comes { $0.contains("\n copied 16 characters") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a theme that was chosen stays, whatever the terminal says of its background later`()
    throws
  {
    let session = try TerminalSession(
      "",
      environment: "-u NO_COLOR -u COLORFGBG TERM=xterm-256color"
    )
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("t", "t")
    #expect(session.comes { $0.contains("\n theme high-contrast") })
    session.press("-l", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
    session.press("t")
    #expect(session.comes { $0.contains("\n theme colour-blind-safe") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test(arguments: ["\u{1B}[F", "\u{1B}OF"])
  func `cursor keys are understood in both modes of the terminal`(end: String) throws {
    let session = try TerminalSession("", environment: "TERM=xterm-256color")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("-l", end)
    #expect(session.comes { $0.contains(" quotes · 100%") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `help and prompts close with Esc, which never quits`() throws {
    let session = try TerminalSession("")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("?")
    #expect(session.comes { $0.contains(" Keys ─") })
    session.press("Escape")
    #expect(session.comes { !$0.contains(" Keys ─") })
    session.press(":")
    #expect(session.comes { $0.contains("\n:") })
    session.press("Escape")
    #expect(session.comes { !$0.contains("\n:") })
    session.press("Escape", "Escape", "q")
    #expect(session.end().status == 0)
  }

  @Test(
    arguments: [
      ("TERM", 143), ("INT", 130), ("HUP", 129), ("SEGV", 139), ("FPE", 136), ("USR1", 138),
    ]
  )
  func `a signal ends it and the terminal is given back`(name: String, status: Int32) throws {
    let session = try TerminalSession("")
    #expect(session.comes { $0.contains(first) })
    session.signal(name)
    let end = session.end()
    #expect(end.status == status)
    #expect(end.modesAreRestored)
  }

  @Test(arguments: ["TERM=dumb", "-u TERM", "TERM=no-such-terminal"])
  func `a terminal that cannot move its cursor gets plain text`(environment: String) throws {
    let session = try TerminalSession("", environment: environment)
    #expect(session.end().status == 0)
  }

  @Test(arguments: ["vt100", "linux", "xterm", "xterm-256color"])
  func `what is stood on can be told from the rest in any terminal`(term: String) throws {
    let environment = "-u NO_COLOR -u COLORFGBG -u COLORTERM TERM=\(term)"
    let session = try TerminalSession("", environment: environment)
    #expect(session.comes { $0.contains(" quotes · ") })
    session.record()
    session.press("J")
    #expect(session.comes { $0.contains(" · q1/") })
    let isSelected =
      term == "xterm-256color"
      ? /48[;:]5[;:]237m/ : /\e\[(?:\d+;)*7(?:;\d+)*m(?:\x0f|\e\[\d+m)*\w+ \w+ \w+/
    #expect(session.comes { _ in session.recorded.contains(isSelected) })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a theme without colours has the map drawn in patterns`() throws {
    let session = try TerminalSession(
      "--theme monochrome",
      size: "140x45",
      environment: "-u NO_COLOR TERM=xterm-256color"
    )
    #expect(session.comes { $0.contains("would host 2") && $0.contains("▒▒") })
    #expect(!session.screen.contains { "▖▗▘▝▙▛▜▟▞▚".contains($0) })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `on the Linux console the map is drawn in half blocks`() throws {
    let session = try TerminalSession("--color always", size: "140x45", environment: "TERM=linux")
    #expect(session.comes { $0.contains("would host 2") && $0.contains("▄") })
    #expect(!session.screen.contains { "▖▗▘▝▙▛▜▟▞▚".contains($0) })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `quotation marks survive a C locale`() throws {
    let session = try TerminalSession("", environment: "LC_ALL=C LANG=C")
    #expect(session.comes { $0.contains(first) })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `one cell is enough to quit`() throws {
    let session = try TerminalSession("", size: "80x24")
    #expect(session.comes { $0.contains(first) })
    session.resize(1, 1)
    #expect(session.comes { !$0.contains(first) })
    session.press("q")
    #expect(session.end().status == 0)
  }
}
