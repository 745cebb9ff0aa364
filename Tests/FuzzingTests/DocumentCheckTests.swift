import Foundation
import Testing

@testable import Fuzzing

@Suite struct DocumentCheckTests {
  private static let text = "“It holds,” Ana Kovel said. Norway is covered."

  /// A document of that text, with one piece of it written otherwise.
  private func faults(replacing old: String = "", with new: String = "") throws -> [String] {
    let json = """
      {"article": {"text": "\(Self.text)", "paragraphs": [{"start": 0, "end": 46}]},
       "quotes": [{"id": 1, "start": 1, "end": 9, "spans": [[1, 9]], "paragraph": 0,
         "cue": {"start": 22, "end": 26, "text": "said"},
         "speaker": {"start": 12, "end": 21, "text": "Ana Kovel", "actor": 1},
         "rule": "quote-speaker-cue", "confidence": 0.9}],
       "actors": [{"id": 1, "name": "Ana Kovel", "affiliation": null,
         "mentions": [{"start": 12, "end": 21}], "quotes": [1], "quotedWords": 2}],
       "places": [{"start": 28, "end": 34, "text": "Norway", "country": "NO"}],
       "coverage": {"subject": "it", "subjects": [],
         "claims": [{"id": 1, "role": "covered", "start": 28, "end": 45, "speaker": null,
           "countries": [{"country": "NO", "basis": "stated"}]}],
         "countries": [{"country": "NO", "roles": ["covered", "mentioned"], "basis": "stated",
           "claims": [1], "mentions": 1}]}}
      """
    let changed = old.isEmpty ? json : json.replacingOccurrences(of: old, with: new)
    try #require(old.isEmpty || changed != json)
    let document = try JSONDecoder().decode(DecodedDocument.self, from: Data(changed.utf8))
    return DocumentCheck(document, of: Self.text).faults
  }

  @Test func `a document that agrees with itself has no fault`() throws {
    #expect(try faults() == [])
  }

  @Test(arguments: [
    (
      #""start": 22, "end": 26, "text": "said""#, #""start": 4, "end": 9, "text": "holds""#,
      "a cue in its own words"
    ),
    (#"[[1, 9]]"#, #"[[1, 9], [12, 15]]"#, "a speaker in its own words"),
    (
      #""start": 22, "end": 26, "text": "said""#, #""start": 16, "end": 21, "text": "Kovel""#,
      "a speaker in its cue"
    ),
    (#""subject": "it""#, #""subject": null"#, "a subject without claims or none"),
    (
      #""subjects": []"#, #""subjects": [{"name": "it", "claims": [1]}]"#,
      "one subject among several"
    ),
    (
      #""subjects": []"#,
      #""subjects": [{"name": "it", "claims": [1]}, {"name": "that", "claims": [1]}]"#,
      "claims of the subjects"
    ),
    (#""mentions": 1}"#, #""mentions": 2}"#, "mentions of a country"),
    (#""text": "Norway""#, #""text": "Norwaz""#, "text of a place"),
    (#""quotes": [1]"#, #""quotes": []"#, "quotes of actors"),
    (#""affiliation": null"#, #""affiliation": 1"#, "a circle of affiliations"),
    (#""end": 46"#, #""end": 47"#, "paragraph outside the text"),
  ])
  func `a contradiction is found`(old: String, new: String, fault: String) throws {
    #expect(try faults(replacing: old, with: new).contains(fault))
  }
}
