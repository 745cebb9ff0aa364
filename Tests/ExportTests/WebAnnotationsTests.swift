import Articles
import Export
import Foundation
import Testing

@Suite struct WebAnnotationsTests {
  private func items(_ sample: Sample) throws -> [[String: Any]] {
    let bytes = Exporter(ExportSetting(.annotations)).file(sample.article, sample.analysis)
    let page = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(page?["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    return try #require(page?["items"] as? [[String: Any]])
  }

  @Test func `quotations and claims are annotations whose selectors find their words`() throws {
    let sample = try Sample.analysed()
    let items = try items(sample)
    #expect(
      items.map { $0["id"] as? String } == [
        "urn:x-onrecord:a%2F1-de2f0c1b:quotation:1", "urn:x-onrecord:a%2F1-de2f0c1b:claim:1",
        "urn:x-onrecord:a%2F1-de2f0c1b:claim:2",
      ]
    )
    let scalars = Array(sample.article.text.unicodeScalars)
    var words: [String] = []
    for target in try items.flatMap({ try #require($0["target"] as? [[String: Any]]) }) {
      #expect(target["source"] as? String == "http://host/a%20b?c=1")
      let selectors = try #require(target["selector"] as? [[String: Any]])
      let start = try #require(selectors[0]["start"] as? Int)
      let end = try #require(selectors[0]["end"] as? Int)
      let exact = try #require(selectors[1]["exact"] as? String)
      let prefix = try #require(selectors[1]["prefix"] as? String)
      let suffix = try #require(selectors[1]["suffix"] as? String)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == exact)
      #expect(sample.article.text.contains(prefix + exact + suffix))
      words.append(exact)
    }
    #expect(
      words == ["Café", "no"] + Array(repeating: "The card would cover Norway, not Fiji", count: 2)
    )
  }

  @Test func `a body says who speaks and in which role`() throws {
    let bodies = try #require(try items(.analysed())[0]["body"] as? [[String: String]])
    #expect(bodies.map { $0["purpose"] } == ["classifying", "identifying", "describing"])
    #expect(bodies.map { $0["value"] } == ["direct quotation", "Éva Kis", "=mayor of Oslo"])
  }
}
