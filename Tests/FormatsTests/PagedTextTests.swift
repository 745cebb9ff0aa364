@testable import Formats
import ImportRecord
import Testing

@Suite struct PagedTextTests {
  private func blocks(_ pages: String...) -> [String] {
    let lines = pages.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return PagedText(pages: lines).blocks.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test func `A line that does not fill its column ends a paragraph`() {
    #expect(
      blocks(
        """
        The mill runs again
        Ann Lee
        The mill by the river has been running since the spring, and the town is
        glad of it.
        “It runs,” said Ann Lee, the mayor of Harn, on Tuesday, and it will go on to
        run.
        """
      ) == [
        "heading: The mill runs again", "paragraph: Ann Lee",
        "paragraph: The mill by the river has been running since the spring, and the town is glad of it.",
        "paragraph: “It runs,” said Ann Lee, the mayor of Harn, on Tuesday, and it will go on to run.",
      ]
    )
  }

  @Test func `A page of a great many lines loses none`() {
    let page = (0..<50_000).map { "mill \($0)\n\n" }.joined()
    let words = blocks(page).joined(separator: " ").split(separator: " ").filter { $0 == "mill" }
    #expect(words.count == 50_000)
  }

  @Test func `The number of a page is left out, and a word that was parted is joined`() {
    #expect(
      blocks(
        "The mill by the river has been running since the spring, and the town was con-\nsulted, "
          + "and so it goes on and on through\n\n-1-\n",
        "the year, said Ann Lee.\n"
      ) == [
        "paragraph: The mill by the river has been running since the spring, and the town was consulted, "
          + "and so it goes on and on through the year, said Ann Lee."
      ]
    )
  }
}
