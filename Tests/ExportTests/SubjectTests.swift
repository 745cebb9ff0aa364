import Analysis
import Export
import Foundation
import Testing

/// Several things that cover, in every format.
@Suite struct SubjectTests {
  private func exported(_ format: ExportFormat, _ table: ExportTable = .claims) throws -> String {
    var setting = ExportSetting(format)
    setting.table = table
    let sample = try Sample.ofTwoThings()
    return String(
      decoding: Exporter(setting).file(sample.article, sample.analysis),
      as: UTF8.self
    )
  }

  /// The cells of a column of a table.
  private func column(_ name: String, of table: ExportTable) throws -> [String] {
    let rows = try exported(.tsv, table).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let index = try #require(rows[0].firstIndex { $0 == name })
    return rows.dropFirst().map { $0[index].trimmingCharacters(in: ["\""]) }
  }

  @Test func `documents name each thing with its claims`() throws {
    let document = try exported(.jsonl)
    #expect(
      document.contains(
        #""subjects":[{"name":"the card","claims":[1]},{"name":"the *pass*","claims":[2]}]"#
      )
    )
  }

  @Test(arguments: [
    ("the card", #""subject":"the card""#),
    (nil, #""subject":"The card would cover Norway, not Fiji""#),
  ])
  func `a document with claims has their thing or, unnamed, the words of the first`(
    name: String?,
    member: String
  ) throws {
    var sample = try Sample.analysed()
    sample.analysis.coverage.subject = name
    let bytes = Exporter(ExportSetting(.jsonl)).file(sample.article, sample.analysis)
    #expect(String(decoding: bytes, as: UTF8.self).contains(member))
  }

  @Test(arguments: [
    (#""claims":[2]}],"claims""#, #""claims":[3]}],"claims""#, "claims"),
    (#"{"name":"the card","#, #"{"named":"the card","#, "name"),
  ])
  func `a thing of claims that are not there is refused`(
    part: String,
    replacement: String,
    member: String
  ) throws {
    let written = try exported(.jsonl)
    #expect(try Document.read(Array(written.utf8)).analysis.coverage.subjects.count == 2)
    let changed = written.replacing(part, with: replacement)
    #expect(changed != written)
    #expect(throws: DocumentReadingError.wrong(member)) {
      try Document.read(Array(changed.utf8))
    }
  }

  @Test func `tables tell the thing of each claim and of each country`() throws {
    #expect(try column("subject", of: .claims) == ["the card", "the *pass*"])
    #expect(try column("country", of: .coverage) == ["FJ", "NO"])
    #expect(try column("subject", of: .coverage) == ["the *pass*", "the card"])
  }

  @Test func `a country of both things has both, and one that is only named neither`() throws {
    var sample = try Sample.ofTwoThings()
    sample.analysis.coverage.countries[0].claims = []
    sample.analysis.coverage.countries[1].claims = [.init(0), .init(1)]
    let features = Exporter(ExportSetting(.geojson)).part(sample.article, sample.analysis)
    let text = String(decoding: features, as: UTF8.self)
    #expect(text.contains(#""subject":null"#))
    #expect(text.contains(#""subject":"the card | the *pass*""#))
  }

  @Test func `notes, pages and annotations name it beside the claim`() throws {
    let note = try exported(.markdown)
    #expect(note.contains("> — the card, **covered**: Norway"))
    #expect(note.contains(#"> — the \*pass\*, **excluded**: Fiji"#))
    let page = try exported(.html)
    #expect(page.contains("the card, the *pass*: 1 covered, 1 not covered, as of 2007-04-25"))
    #expect(page.contains(#"class="evidence">the *pass*, not covered, hedged: <q"#))
    #expect(try exported(.annotations).contains(#""purpose":"describing","value":"the *pass*""#))
  }
}
