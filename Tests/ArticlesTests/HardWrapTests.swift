import Articles
import Testing

@Suite struct HardWrapTests {
  private func read(_ text: String) -> String {
    PlainText.read(text, record: Record(id: "x")).text
  }

  @Test func `The lines of a paragraph are joined by one blank each`() {
    let text = """
      The mill by the river ground corn again on Monday, said US State
      Department spokesman Bo Lind, who had come all the way from the far
      coast to see it.

      It had stood still for years, and nobody in the town knew when it
      would be sold.
      """
    let paragraphs = read(text).split(separator: "\n\n")
    #expect(paragraphs.count == 2)
    #expect(paragraphs[0].contains("US State Department spokesman"))
    #expect(paragraphs.allSatisfy { !$0.contains("\n") })
    #expect(read(text).utf8.count == text.utf8.count)
  }

  @Test(arguments: [
    "The corn is high,\nthe mill is dry,\nand no one comes to sing by the river\nat night\nor day",
    "- the first thing that the council said\n- the second thing that the council said",
    "1. the first thing that the council said\n2. the second thing that the council said",
    "Year    Tons of corn that the mill has ground\n2001    12 tons of corn and 14 tons of rye",
    "> what she had written in her letter to them\n> was not what he had read in the newspaper",
    "The mill by the river ground corn on Monday.\nIt had stood still for years, the town said.",
  ])
  func `Verse, lists, tables, quotations and paragraphs of one line keep their lines`(text: String)
  {
    #expect(read(text) == text)
  }
}
