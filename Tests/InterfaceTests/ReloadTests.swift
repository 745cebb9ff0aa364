import Articles
import Display
import Interface
import Testing
import Text

@Suite struct ReloadTests {
  private let text = (1...60).map { "Paragraph \($0) of the mill, which runs." }.joined(
    separator: "\n\n"
  )

  private func article(_ text: String) -> Article {
    PlainText.read(text, record: Record(id: "mill"))
  }

  @Test(arguments: [("R", Effect.reload), (":reloadEnter", .reload), (":rawEnter", .raw)])
  func `keys and commands ask for the document to be read again`(keys: String, effect: Effect) {
    var reader = Reader()
    reader.press(keys)
    #expect(reader.effects == [effect])
  }

  @Test func `a text that is read again shows the same place`() {
    var reader = Reader(ArticleSample(text), 60, 12)
    reader.press("zff")
    let shown = reader.screen[1]
    #expect(shown.contains("Paragraph"))
    reader.replace(by: article("A new beginning of it.\n\n" + text))
    #expect(reader.screen[1] == shown)
  }

  @Test func `where the words at the place are gone the text stays near it`() {
    var reader = Reader(ArticleSample(text), 60, 12)
    reader.press("zG")
    reader.replace(by: article("Nothing of it is left."))
    #expect(reader.screen[1].contains("Nothing of it is left."))
  }
}
