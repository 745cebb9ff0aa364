import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct SeveralArticlesTests {
  /// What a shell does to have three articles in the folder `news`, and one that cannot be read.
  private let before = #"""
    mkdir news; for n in One Two Three; do printf '%s\n\n"I saw boat %s," Ana Kovel said.\n\n"It sank in %s," \
    Tom Rask said.\n' "Boat $n Has Sunk" $n $n > news/$n.txt; \
    for i in $(seq 40); do printf '\nLine %s of boat %s.\n' $i $n >> news/$n.txt; done; done
    """#
    .replacingOccurrences(of: "\\\n", with: "").replacingOccurrences(of: "\n", with: " ")

  @Test(arguments: ["140x45", "80x24", "40x12"])
  func `each of several articles keeps its place`(size: String) throws {
    let session = try TerminalSession("news", size: size, before: before)
    #expect(session.comes { $0.contains("Boat One Has Sunk") })
    session.press("G")
    #expect(session.comes { $0.contains("Line 40 of boat One") })
    session.press("-l", ":n\r")
    #expect(session.comes { $0.contains("Boat Three Has Sunk") })
    session.press("]", "a")
    #expect(session.comes { $0.contains("Boat Two Has Sunk") })
    session.press("]", "a")
    #expect(session.comes { $0.contains("no article after this one") })
    session.press("[", "a", "[", "a")
    #expect(session.comes { $0.contains("Line 40 of boat One") })
    session.press("Q")
    #expect(session.end().status == 0)
  }

  @Test(arguments: ["140x45", "80x24", "40x12"])
  func `the list of articles tells who is quoted in each, and opens one`(size: String) throws {
    let session = try TerminalSession("news", size: size, before: before)
    #expect(session.comes { $0.contains("Boat One Has Sunk") })
    session.press("L")
    #expect(
      session.comes { screen in
        screen.contains("Articles 1/3")
          && ["One", "Two", "Three"].allSatisfy { screen.contains("Boat \($0) Has Sunk") }
      }
    )
    session.press("j", "Enter")
    #expect(session.comes { $0.contains("boat Three,") && !$0.contains("Articles") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a speaker is followed from article to article`() throws {
    let session = try TerminalSession("--speaker Rask news/One.txt news/Two.txt", before: before)
    #expect(session.comes { $0.contains("\n only Rask · ") })
    session.press("L")
    #expect(session.comes { $0.contains("Rask 1 of 2") })
    session.press("j", "Enter")
    #expect(session.comes { $0.contains("Boat Two") && $0.contains("\n only Rask · ") })
    session.press("x", "[", "a", "x", "J")
    #expect(session.comes { $0.contains("\n A:Kovel · q1/2") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `another file is opened by its name, and one that is not there is said to be missing`()
    throws
  {
    let session = try TerminalSession("news/One.txt", before: before)
    #expect(session.comes { $0.contains("Boat One Has Sunk") })
    session.press("-l", ":open news/Four.txt\r")
    #expect(session.comes { $0.contains("news/Four.txt: there is no such file") })
    session.press("-l", ":open news/Two.txt\r")
    #expect(session.comes { $0.contains("2/2 Two.txt") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `articles that cannot be read are passed over, and listed as such`() throws {
    let session = try TerminalSession("nothing.txt news/Two.txt", before: before)
    #expect(session.comes { $0.contains("2/2 Two.txt") })
    session.press("L")
    #expect(session.comes { $0.contains("nothing.txt: there is no such file") })
    session.press("q", "q")
    #expect(session.end().status == 0)
  }

  @Test func `several articles are printed each under its name`() throws {
    let outcome = try ShellOutcome(
      "echo First. > a.txt; echo Second. > b.txt; onrecord --plain a.txt nothing b.txt"
    )
    #expect(outcome.output == "==> a.txt <==\nFirst.\n\n==> b.txt <==\nSecond.\n")
    #expect(outcome.errors == "onrecord: nothing: there is no such file\n")
    #expect(outcome.status == 1)
  }

  @Test func `several articles are written as JSON, a line each`() throws {
    let outcome = try ShellOutcome(
      "echo First. > a.txt; echo Second. > b.txt; onrecord --json a.txt b.txt nothing | grep -c '^{'"
    )
    #expect(outcome.output == "3\n")
    #expect(outcome.errors == "onrecord: nothing: there is no such file\n")
  }

  @Test func `started anew after the analysis of an article has died, it prints from there on`()
    throws
  {
    let outcome = try ShellOutcome(
      """
      for n in Ann Bob Cid; do echo "“No,” said $n Lee." > $n.txt; done
      ONRECORD_TEXT_ONLY=1 "$ONRECORD" --plain Ann.txt Bob.txt Cid.txt
      """
    )
    #expect(
      outcome.output
        == "\n==> Bob.txt <==\n“No,” said Bob Lee.\n\n==> Cid.txt <==\n[Cid Lee] “No,” said Cid Lee.\n"
    )
    #expect(
      outcome.errors == "onrecord: the analysis of this article failed; this is its text alone\n"
    )
    #expect(outcome.status == 0)
  }

  @Test func `the article on the screen is read again while another one is analysed`() throws {
    let long =
      "; seq 2000 | sed 's/.*/“We count boat &,” said Ada Quill, of France.\\n/' > news/Zero.txt"
    let session = try TerminalSession("news/One.txt news/Zero.txt", before: before + long)
    #expect(session.comes { $0.contains("Boat One Has Sunk") })
    session.press("L")
    #expect(session.comes { $0.contains("Articles 1/2") })
    session.press("q", "R")
    #expect(session.comes { $0.contains("read again") })
    session.press("L")
    #expect(session.comes { $0.contains("Ada Quill 2000") && !$0.contains("!") })
    session.press("q")
    session.press("-l", ":date 2001-02-03\r")
    #expect(session.comes { $0.contains("as of 2001-02-03") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test func `a folder without files is said to be one`() throws {
    let outcome = try ShellOutcome("mkdir -p empty/.hidden; onrecord --plain empty")
    #expect(outcome.errors == "onrecord: empty: there is no file in this folder\n")
    #expect(outcome.status == 1)
  }
}
