import Articles
import Discourse
import Testing

@Suite struct CorpusTests {
  @Test(arguments: try CorpusFile.entries(in: "Sentences"))
  func `a sentence is read as it is marked`(entry: CorpusEntry) throws {
    try expectMarks(of: entry)
  }

  @Test(arguments: try CorpusFile.entries(in: "Articles"))
  func `an article is read as it is marked`(entry: CorpusEntry) throws {
    try expectMarks(of: entry)
  }

  private func expectMarks(of entry: CorpusEntry) throws {
    let expected = try MarkedText(entry.marked).numbered
    let article = PlainText.read(expected.text, record: Record(id: entry.file))
    let found = MarkedText(Analyzer.analyze(article), of: article, as: expected).numbered
    let difference = lineDifference(expected: expected.written, found: found.written)
    if found.written != expected.written {
      Issue.record("\(entry.testDescription)\n\(difference)")
    }
  }
}
