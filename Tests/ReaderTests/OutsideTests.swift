import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct OutsideTests {
  private let before = """
    printf 'A bridge.\\n' > "it's.txt"; printf '#!/bin/sh\\ncat "$1"; read line\\n' > ed; chmod +x ed
    """

  @Test(
    arguments: [
      ("140x45", "▀▀"), ("80x24", "nobody is quoted"), ("40x12", "100%"),
    ]
  )
  func `the editor gets the file, and the screen is as before when it ends`(
    size: String,
    last: String
  ) throws {
    let session = try TerminalSession(
      "\"it's.txt\"",
      size: size,
      environment: "-u NO_COLOR VISUAL=./ed",
      before: before
    )
    #expect(session.comes { $0.contains("A bridge.") && $0.contains(last) })
    let screen = session.screen
    session.press("e")
    #expect(
      session.comes { $0.contains("A bridge.") && !$0.contains("? help") && !$0.contains("Text") }
    )
    session.press("Enter")
    #expect(session.comes { $0 == screen })
    session.press("o")
    #expect(session.comes { $0.contains("this article has no address") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a command reads what is shown, and what it writes stays until Enter`() throws {
    let session = try TerminalSession("\"it's.txt\"", before: before)
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "|tr a-z A-Z\r")
    #expect(session.comes { $0.contains("A BRIDGE.") && $0.contains("[Enter]") })
    session.press("Enter")
    #expect(session.comes { $0.contains("? help") })
    session.press("-l", "!echo $((6 * 7))\r")
    #expect(session.comes { $0.contains("42") })
    session.press("Enter")
    #expect(session.comes { $0.contains("? help") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test
  func `what was typed along with a command is the command's, and the reader waits for none of it`()
    throws
  {
    let session = try TerminalSession("\"it's.txt\"", before: before)
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "!echo begun; read -r line\rabc")
    #expect(session.comes { $0.contains("begun") && !$0.contains("echo") })
    session.press("Enter")
    #expect(session.comes { $0.contains("[Enter]") })
    session.press("Enter")
    #expect(session.comes { $0.contains("? help") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `^C ends a command and not the reader`() throws {
    let session = try TerminalSession("\"it's.txt\"", hasJobControl: true, before: before)
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "!echo begun; sleep 100\r")
    #expect(session.comes { $0.contains("begun") && !$0.contains("echo") })
    session.press("C-c")
    #expect(session.comes { $0.contains("? help") || $0.contains("[Enter]") })
    session.press("Enter", "q")
    #expect(session.end().status == 0)
  }

  @Test func `^Z stops a command and the reader with it, and fg goes on with both`() throws {
    let session = try TerminalSession("\"it's.txt\"", hasJobControl: true, before: before)
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "!echo begun; read -r line; echo ended\r")
    #expect(session.comes { $0.contains("begun") && !$0.contains("echo") })
    session.press("C-z")
    #expect(session.comes { $0.contains("suspended") })
    session.press("Enter", "Enter")
    #expect(session.comes { $0.contains("ended") && $0.contains("[Enter]") })
    session.press("Enter")
    #expect(session.comes { $0.contains("? help") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a command that is no command of the shell is seen to be none`() throws {
    let session = try TerminalSession("\"it's.txt\"", before: before)
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "!echo (\r")
    #expect(session.comes { $0.contains("yntax error") && $0.contains("[Enter]") })
    session.press("Enter")
    #expect(session.comes { $0.contains("? help") })
    session.press("-l", "!echo \"it's\"\r")
    #expect(session.comes { $0.contains("it's") && $0.contains("[Enter]") })
    session.press("Enter", "q")
    #expect(session.end().status == 0)
  }

  @Test func `the text that a command reads has a name in no folder`() throws {
    let session = try TerminalSession(
      "\"it's.txt\"",
      environment: "TMPDIR=t",
      before: before + "; mkdir t"
    )
    #expect(session.comes { $0.contains("A bridge.") })
    session.press("-l", "|cat; ls -A t | sed 's/^/left: /'\r")
    #expect(session.comes { $0.contains("A bridge.") && $0.contains("[Enter]") })
    #expect(!session.screen.contains("left:"))
    session.press("Enter", "q")
    #expect(session.end().status == 0)
    let without = try TerminalSession("\"it's.txt\"", environment: "TMPDIR=none", before: before)
    #expect(without.comes { $0.contains("A bridge.") })
    without.press("-l", "|cat\r")
    #expect(without.comes { $0.contains("there is no room for the text; TMPDIR") })
    without.press("q")
    #expect(without.end().status == 0)
  }

  @Test(arguments: [("WAYLAND_DISPLAY", "wl-copy"), ("DISPLAY", "xclip")])
  func `on a desktop its own program has what is copied`(display: String, program: String) throws {
    let script = "printf '#!/bin/sh\\ncat > copied\\n' > \(program); chmod +x \(program)"
    let session = try TerminalSession(
      "a.txt",
      environment: "-u WAYLAND_DISPLAY -u DISPLAY -u SSH_CONNECTION \(display)=x PATH=.:$PATH",
      before: "\(script); echo '“It runs,” said Ann Lee.' > a.txt"
    )
    #expect(session.comes { $0.contains(" 1 quote · ") })
    session.press("J", "y")
    #expect(session.comes { $0.contains("copied the quotation") })
    session.press("-l", "!cat copied\r")
    #expect(session.comes { $0.contains("“It runs”") && $0.contains("[Enter]") })
    session.press("Enter", "q")
    #expect(session.end().status == 0)
  }

  @Test func `quotations are saved, and a file that is there is not replaced unasked`() throws {
    let session = try TerminalSession("", before: "echo kept > there.md")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("-l", "wthere.md\r")
    #expect(
      session.comes { $0.contains("there.md is there already; write! replaces it") }
    )
    session.press("-l", ":write! there.md\r")
    #expect(session.comes { $0.contains("\n wrote there.md") })
    session.press("-l", "!head -1 there.md\r")
    #expect(session.comes { $0.contains("# ") && $0.contains("[Enter]") })
    session.press("Enter", "q")
    #expect(session.end().status == 0)
  }

  @Test func `a terminal of a family that is known gets the reader, and is told`() throws {
    let session = try TerminalSession("", environment: "TERM=xterm-nobody-knows")
    #expect(
      session.comes { $0.contains("\n the terminal type xterm-nobody-knows is not known here; ") }
    )
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `other keys are those of the settings, and a mistake in them is told with its line`()
    throws
  {
    let settings = "mkdir -p c/onrecord; printf '[keys]\\nnext-quote = \"!\"\\nrun = \"\"\\n%s' "
    let session = try TerminalSession(
      "",
      environment: "XDG_CONFIG_HOME=c",
      before: settings + "'' > c/onrecord/config.toml"
    )
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("!")
    #expect(session.comes { $0.contains(" · q1/") })
    session.press("?", "/")
    session.press("-l", "next quotation")
    #expect(session.comes { $0.contains("│ ! ") })
    session.press("Escape", "Escape", "Q")
    #expect(session.end().status == 0)
    let wrong = try ShellOutcome(
      settings + "'zoo = \"Z\"' > c/onrecord/config.toml; XDG_CONFIG_HOME=c onrecord config"
    )
    #expect(
      wrong.errors
        == "onrecord: c/onrecord/config.toml, line 4: there is no command “zoo” (see onrecord keys)\n"
    )
    #expect(wrong.status == 1)
  }

  @Test(arguments: [
    ("mkdir $f", "this is a directory; name a file in it"),
    ("head -c 70000 /dev/zero | tr '\\0' '#' > $f", "this is longer than 64 kB"),
  ])
  func `settings that cannot be read are said to be so`(line: String, reason: String) throws {
    let outcome = try ShellOutcome(
      "mkdir onrecord; f=onrecord/config.toml; \(line); XDG_CONFIG_HOME=. onrecord config"
    )
    #expect(outcome.errors == "onrecord: ./onrecord/config.toml: \(reason)\n")
    #expect(outcome.status == 1)
  }
}
