import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct LongArticleTests {
  /// Writes paragraphs enough for an analysis that takes a while.
  private static let paragraphs =
    "seq 8000 | sed 's/.*/“We count boat &,” said Ada Quill, the minister of France.\\n/'"
  private let failed = "\n the analysis of this article failed; this is its text alone"

  private func session(_ arguments: String, input: String = "") throws -> TerminalSession {
    let session = try TerminalSession(
      arguments,
      before: input.isEmpty ? Self.paragraphs + " > a.txt" : "",
      input: input
    )
    #expect(session.comes { $0.contains("We count boat 1,") && $0.contains("\n analysing") })
    return session
  }

  @Test func `it is read while it is analysed`() throws {
    let session = try session("a.txt")
    session.press("Space")
    #expect(session.comes { !$0.contains("boat 1,") && $0.contains("\n analysing") })
    session.press("/", "b", "o", "a", "t", "Space", "9", "0", "Enter")
    #expect(session.comes { $0.contains("boat 90,") && $0.contains("\n analysing") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  @Test(arguments: ["ILL", "TRAP", "SEGV", "ABRT"])
  func `its text is shown where the analysis dies`(signal: String) throws {
    let session = try session("+/boat a.txt")
    session.signal(signal)
    #expect(session.comes { $0.contains(failed) && $0.contains("We count boat 1,") })
    session.press("n")
    #expect(session.comes { $0.contains("/boat 2/8000") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `what came through a pipe survives it too`() throws {
    let session = try session("-", input: Self.paragraphs)
    session.signal("ILL")
    #expect(session.comes { $0.contains(failed) && $0.contains("We count boat 1,") })
    session.press("q")
    let end = session.end()
    #expect(end.status == 0)
    #expect(end.modesAreRestored)
  }

  @Test func `a signal that is no crash ends it`() throws {
    let session = try session("a.txt")
    session.signal("TERM")
    let end = session.end()
    #expect(end.status == 143)
    #expect(end.modesAreRestored)
  }
}
