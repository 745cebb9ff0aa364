import Analysis
import Articles
import Discourse
import Export
import Testing
import Text

private func document(_ article: Article, _ analysis: Analysis) -> [UInt8] {
  var bytes: [UInt8] = []
  Document.append(article, analysis, layout: .oneLine, to: &bytes)
  return bytes
}

@Suite struct DocumentReaderTests {
  @Test(arguments: [
    """
    A bridge for two towns

    By Ada Marsh

    OSLO, April 25, 2007 — “Café” — “no”, said Éva Kis, the mayor of Oslo. She added that most \
    European members of NATO, but not Turkey, would be covered by the plan.

    Russia fears missiles deployed in Poland, a diplomat said.

    - one 😀

    Comments are closed.
    """, "", "x", "“\u{1b}\u{202e}” said Bo Lind.\r\n\r\n\"So\n\nit goes,\" he said.",
  ])
  func `a document that is read and written again is the same`(text: String) throws {
    for title in [nil, "Some title"] {
      let article = PlainText.read(text, record: Record(id: "a\"", title: title, source: "s"))
      let written = document(article, Analyzer.analyze(article))
      #expect(Document.isDocument(written))
      let read = try Document.read(written)
      #expect(
        String(decoding: document(read.article, read.analysis), as: UTF8.self)
          == String(decoding: written, as: UTF8.self)
      )
    }
  }

  @Test(arguments: [
    ("onrecord/2", "onrecord/1", DocumentReadingError.otherVersion),
    (#""cue":{"start":"#, #""cue":{"start":9"#, .wrong("start")),
    (#"[1,5]"#, #"[5,1]"#, .wrong("spans")), (#""actor":1"#, #""actor":2"#, .wrong("actor")),
    (#""paragraph":0"#, #""paragraph":7"#, .wrong("paragraph")),
    (#""quotes":[1]"#, #""quotes":[2]"#, .wrong("quotes")),
    (#""claims":[1]"#, #""claims":[9]"#, .wrong("claims")),
    (#""name":"Éva Kis","#, "", .wrong("name")), (#","coverage""#, "", .noJSON),
  ])
  func `what is no document is refused`(
    part: String,
    replacement: String,
    error: DocumentReadingError
  ) throws {
    let sample = try Sample.analysed()
    let written = String(decoding: document(sample.article, sample.analysis), as: UTF8.self)
    let changed = written.replacing(part, with: replacement, maxReplacements: 1)
    #expect(changed != written)
    #expect(throws: error) { try Document.read(Array(changed.utf8)) }
  }

  @Test func `a record is no document`() {
    #expect(!Document.isDocument(Array(#"{"id":"format","text":"onrecord/2"}"#.utf8)))
    #expect(!Document.isDocument([]))
  }
}
