import Analysis
import Articles
import Export
import Testing

private func json(_ text: String, _ analysis: Analysis = Analysis()) -> String {
  var bytes: [UInt8] = []
  let article = PlainText.read(text, record: Record(id: "t"))
  Document.append(article, analysis, layout: .oneLine, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct JSONTests {
  @Test func `every key is there, absent values are null and absent lists empty`() {
    #expect(
      json("A.") == """
        {"format":"onrecord/2","id":"t","article":{"title":null,"byline":null,"published":null,\
        "publishedBasis":"unknown","source":null,"language":"en","words":1,"text":"A.",\
        "paragraphs":[{"start":0,"end":2,"kind":"body"}]},"quotes":[],"actors":[],"places":[],\
        "coverage":{"subject":null,"subjects":[],"claims":[],"countries":[]}}

        """
    )
  }

  @Test func `a record without a document is an object with its id and the reason`() {
    var bytes: [UInt8] = []
    Document.append(error: "line 2: \u{1b}[31m", id: "a\"b", to: &bytes)
    Document.append(error: "it is empty", id: nil, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"id":"a\\"b","error":"line 2: \\u001b[31m"}
        {"id":null,"error":"it is empty"}

        """
    )
  }
}
