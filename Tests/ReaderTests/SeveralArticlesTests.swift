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

  @Test func `a folder without files is said to be one`() throws {
    let outcome = try ShellOutcome("mkdir -p empty/.hidden; onrecord --plain empty")
    #expect(outcome.errors == "onrecord: empty: there is no file in this folder\n")
    #expect(outcome.status == 1)
  }
}
