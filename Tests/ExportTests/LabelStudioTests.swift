import Export
import Foundation
import Testing

@Suite struct LabelStudioTests {
  @Test func `a task has the text, its regions, and who says what`() throws {
    let sample = try Sample.analysed()
    let bytes = Exporter(ExportSetting(.labelstudio)).file(sample.article, sample.analysis)
    let tasks = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    )
    let data = try #require(tasks.first?["data"] as? [String: Any])
    #expect(data["text"] as? String == Sample.text)
    let predictions = try #require(tasks.first?["predictions"] as? [[String: Any]])
    let result = try #require(predictions.first?["result"] as? [[String: Any]])
    let text = Array(Sample.text.unicodeScalars)
    var marks: [String] = []
    for mark in result {
      let value = mark["value"] as? [String: Any] ?? mark
      let label = try #require((value["labels"] as? [String])?.first)
      if let start = value["start"] as? Int, let end = value["end"] as? Int {
        let words = String(String.UnicodeScalarView(text[start..<end]))
        #expect(value["text"] as? String == words)
        marks.append("\(mark["id"] ?? ""): \(label): \(words)")
      } else {
        marks.append("\(mark["from_id"] ?? "") \(label) \(mark["to_id"] ?? "")")
      }
    }
    #expect(
      marks == [
        "q1-1: direct: Café", "q1-2: direct: no", "q1-speaker: speaker: Éva Kis",
        "q1-cue: cue: said",
        "q1-1 said by q1-speaker", "q1-2 said by q1-speaker",
        "c1: covered: The card would cover Norway, not Fiji",
        "c2: excluded: The card would cover Norway, not Fiji",
      ]
    )
  }
}
