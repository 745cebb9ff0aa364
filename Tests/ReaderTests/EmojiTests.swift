import Foundation
import Testing

/// Emoji that terminals draw in widths of their own.
@Suite(.enabled(if: TerminalSession.isPossible, "tmux is not installed"))
struct EmojiTests {
  private static let before = """
    printf 'A line.\\n\\n“It rains,” said Ana Kovel of 👨‍👩‍👧 Riga 👍🏽 then.\\n' > emoji.txt
    """

  /// The columns that the characters of a line take in tmux.
  private func columns(_ text: Substring) -> Int {
    text.reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value > 0x1F000 } ? 2 : 1) }
  }

  /// Where the frame stands behind the words of the line with these.
  private func border(behind words: String, on screen: String) -> Int? {
    let line = screen.split(separator: "\n").first { $0.contains(words) }
    guard let line, let words = line.range(of: words),
      let border = line[words.upperBound...].firstIndex(of: "│")
    else { return nil }
    return columns(line[..<border])
  }

  @Test(
    arguments: ["140x45", "100x30"],
    ["TERM=screen", "TERM=screen-256color", "TERM=tmux-256color", "NO_COLOR=1"]
  )
  func `joined emoji and the tones of skins move no border and no word`(
    size: String,
    _ environment: String
  ) throws {
    let session = try TerminalSession(
      "emoji.txt",
      size: size,
      environment: environment,
      before: Self.before
    )
    #expect(session.comes { $0.contains("Riga") && $0.contains("A line.") })
    let screen = session.screen
    #expect(screen.contains(" then."))
    #expect(border(behind: "Riga", on: screen) == border(behind: "A line.", on: screen))
    #expect(border(behind: "A line.", on: screen) != nil)
    session.press("q")
    #expect(session.end().status == 0)
  }
}
