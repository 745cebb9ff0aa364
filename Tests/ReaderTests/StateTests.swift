import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct StateTests {
  private let state = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    .path
  private var store: String { state + "/onrecord/onrecord.db" }

  private func session(_ arguments: String = "", size: String = "80x24", environment: String = "")
    throws -> TerminalSession
  {
    try TerminalSession(arguments, size: size, environment: environment, state: state)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: state) }

  @Test(arguments: ["140x45", "80x24", "40x12"])
  func `an article opens where it was closed, with its marks, filter and panes`(size: String) throws
  {
    let first = try session(size: size)
    #expect(first.comes { $0.contains("quotes") })
    first.press("Space", "g", "Space")
    first.press("J", "J", "J", "m", "a")
    #expect(first.comes { $0.contains("mark a set") })
    first.press("Escape")
    #expect(first.comes { $0.contains("q") && !$0.contains("mark a set") })
    let mark = first.screen.firstMatch(of: /q\d+\//).map { String($0.output) } ?? "none"
    first.press("J", "J", "s", "z")
    #expect(
      first.comes { $0.contains("only ") && (size == "40x12" || $0.contains("[zoom]")) }
    )
    let top = first.screen.components(separatedBy: "\n").dropLast(3)
    first.press("Q")
    #expect(first.end().status == 0)
    let second = try session(size: size)
    #expect(second.comes { $0.contains("where you were before") })
    #expect(second.screen.components(separatedBy: "\n").dropLast(3) == top)
    second.press("j")
    #expect(second.comes { $0.contains("only ") })
    second.press("x", "`", "a")
    #expect(second.comes { $0.contains(mark) })
    second.press("Q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test func `what was said to be kept is there after the program was killed`() throws {
    let first = try session()
    #expect(first.comes { $0.contains(" quotes · ") })
    first.press("J", "J", "m", "k")
    #expect(first.comes { $0.contains("mark k set") })
    first.signal("KILL")
    #expect(first.end().status == 137)
    let second = try session()
    #expect(second.comes { $0.contains(" quotes · ") || $0.contains(" · q") })
    second.press("`", "k")
    #expect(second.comes { $0.contains(" · q3/") })
    second.press("q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test(arguments: ["140x45", "80x24", "40x12"])
  func `a corrected speaker stays corrected`(size: String) throws {
    let first = try session(size: size)
    #expect(first.comes { $0.contains("quotes") })
    first.press("J")
    first.press("-l", ":speaker Jane Doe\r")
    #expect(first.comes { $0.contains("q1 is by Jane Doe") })
    first.signal("KILL")
    #expect(first.end().status == 137)
    let second = try session(size: size)
    #expect(second.comes { $0.contains("? help") || $0.contains("?help") })
    second.press("g", "K", "J", "z")
    second.press("-l", ":q1\r")
    #expect(second.comes { $0.contains(":Doe") })
    second.press("U", "j")
    #expect(second.comes { !$0.contains(":Doe") })
    second.press("Q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test(arguments: ["140x45", "80x24", "40x12"])
  func `a note is there in the next reading, and what was corrected in the analysis`(size: String)
    throws
  {
    let first = try session(size: size)
    #expect(first.comes { $0.contains("quotes") })
    first.press("J", "A")
    first.press("-l", "who else?\r")
    #expect(first.comes { $0.contains("noted") })
    first.press("-l", ":rename Jane Doe\r")
    #expect(first.comes { $0.contains("is called Jane Doe") })
    first.signal("KILL")
    #expect(first.end().status == 137)
    let second = try session(size: size)
    #expect(second.comes { $0.contains("? help") })
    second.press("g", "]", "n")
    #expect(second.comes { $0.contains("note 1/1: who else?") && $0.contains("✎") })
    second.press("Q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test func `analyze gives no role that was struck out`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    try Data("The ferry pass covers Norway. It does not cover Iceland.\n".utf8).write(to: file)
    let session = try session(file.path)
    #expect(session.comes { $0.contains("? help") })
    session.press("4", "n", "C")
    #expect(session.comes { $0.contains("struck out: Iceland is not covered") })
    session.press("Q")
    #expect(session.end().status == 0)
    let command = "XDG_STATE_HOME='\(state)' onrecord analyze \(file.path)"
    let corrected = try ShellOutcome("\(command) --corrected").output
    #expect(
      corrected.contains(#""role": "covered""#) && !corrected.contains(#""role": "excluded""#)
    )
    #expect(
      corrected.contains(#"{"country": "IS", "roles": ["mentioned"], "basis": null, "claims": [],"#)
    )
    #expect(try ShellOutcome(command).output.contains(#""role": "excluded""#))
    try? FileManager.default.removeItem(at: file)
    remove()
  }

  @Test func `analyze takes what was corrected for true`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    try Data("“No,” said Ann Lee. “Yes,” said Bob Ray.\n".utf8).write(to: file)
    let session = try session(file.path)
    #expect(session.comes { $0.contains(" 2 quotes · ") })
    session.press("J")
    session.press("-l", ":rename Jane Doe\r")
    #expect(session.comes { $0.contains("is called Jane Doe") })
    session.press("J", "C")
    #expect(session.comes { $0.contains("q2 is no quotation") })
    session.press("q")
    #expect(session.end().status == 0)
    let command = "XDG_STATE_HOME='\(state)' onrecord analyze \(file.path)"
    let corrected = try ShellOutcome("\(command) --corrected").output
    #expect(corrected.contains("\"name\": \"Jane Doe\""))
    #expect(!corrected.contains("\"id\": 2,\n   \"type\""))
    let found = try ShellOutcome(command).output
    #expect(!found.contains("Jane Doe"))
    #expect(found.contains("\"id\": 2,\n   \"type\""))
    let others = try ShellOutcome(
      """
      export XDG_STATE_HOME='\(state)'; f='\(file.path)'
      onrecord export csv --corrected $f $f | tail -n +2 | cut -d, -f 7
      onrecord analyze $f $f | onrecord export tsv --jsonl --corrected | tail -n +2 | cut -f 7
      onrecord stats --csv speakers --corrected $f | tr -d '\\r'; onrecord export csv $f | wc -l
      """
    )
    let rows = String(repeating: "\"Jane Doe\"\n", count: 4)
    #expect(
      others.output
        == rows + "speaker,kind,country,gender,quotations,words\n\"Jane Doe\",person,,,1,1\n3\n"
    )
    try? FileManager.default.removeItem(at: file)
    remove()
  }

  @Test func `what was written in a prompt comes back in the next reading`() throws {
    let first = try session()
    #expect(first.comes { $0.contains(" quotes · ") })
    first.press("-l", "/umbrella\r")
    #expect(first.comes { $0.contains("/umbrella 1/") })
    first.press("q")
    #expect(first.end().status == 0)
    let second = try session()
    #expect(second.comes { $0.contains("? help") })
    second.press("/", "Up")
    #expect(second.comes { $0.contains("\n/umbrella ") })
    second.press("Escape", "q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test func `the theme that was chosen is taken again`() throws {
    let environment = "-u NO_COLOR TERM=xterm-256color"
    let first = try session(environment: environment)
    #expect(first.comes { $0.contains(" quotes · ") })
    first.press("t")
    #expect(first.comes { $0.contains("theme paper") })
    first.press("q")
    #expect(first.end().status == 0)
    let second = try session(environment: environment)
    #expect(second.comes { $0.contains("J next quote") })
    second.press("t")
    #expect(second.comes { $0.contains("theme high-contrast") })
    second.press("q")
    #expect(second.end().status == 0)
    remove()
  }

  @Test func `nothing is kept with --no-state`() throws {
    let session = try session("--no-state")
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("J", "m", "a", "q")
    #expect(session.end().status == 0)
    #expect(!FileManager.default.fileExists(atPath: state))
  }

  @Test func `a damaged store is set aside and reading goes on`() throws {
    try FileManager.default.createDirectory(
      atPath: state + "/onrecord",
      withIntermediateDirectories: true
    )
    try Data(repeating: 0x21, count: 9000).write(to: URL(fileURLWithPath: store))
    let session = try session()
    #expect(session.comes { $0.contains("\n what was kept is damaged and lies now in ") })
    session.press("J")
    #expect(session.comes { $0.contains(" · q1/") })
    session.press("q")
    #expect(session.end().status == 0)
    #expect(FileManager.default.fileExists(atPath: store + ".corrupt-1"))
    remove()
  }

  @Test func `where nothing can be written it is said once, and reading goes on`() throws {
    try Data("a file".utf8).write(to: URL(fileURLWithPath: state))
    let session = try session()
    #expect(session.comes { $0.contains("\n nothing is kept from now on: ") })
    session.press("J")
    #expect(session.comes { $0.contains(" · q1/") })
    session.press("J", "q")
    #expect(session.end().status == 0)
    remove()
  }

  @Test func `eight readers at once that are killed leave a whole store behind`() throws {
    for round in 0..<3 {
      let sessions = try (0..<8).map { _ in try session() }
      for (index, session) in sessions.enumerated() {
        #expect(session.comes { $0.contains("? help") })
        session.press("J", "m", "\(["a", "b", "c", "d", "e", "f", "g", "h"][index])")
      }
      for session in sessions {
        #expect(session.comes { $0.contains(" set") })
        session.signal(round == 0 ? "KILL" : round == 1 ? "TERM" : "HUP")
        #expect(session.end().status != 0)
      }
    }
    let told = try ShellOutcome("XDG_STATE_HOME='\(state)' onrecord state")
    #expect(told.output.contains("articles: 1\nmarks: 8\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: state + "/onrecord")
    #expect(names == ["onrecord.db"])
    remove()
  }

  @Test func `what is kept is told and forgotten`() throws {
    let nothing = try ShellOutcome("XDG_STATE_HOME='\(state)' onrecord state")
    #expect(nothing.output == "\(store): nothing is kept yet\n")
    let session = try session()
    #expect(session.comes { $0.contains(" quotes · ") })
    session.press("q")
    #expect(session.end().status == 0)
    let told = try ShellOutcome("XDG_STATE_HOME='\(state)' onrecord state")
    #expect(told.output.contains("articles: 1\nmarks: 0\n"))
    let forgotten = try ShellOutcome("XDG_STATE_HOME='\(state)' onrecord state forget --all")
    #expect(forgotten.output == "everything is forgotten\n")
    remove()
  }
}
