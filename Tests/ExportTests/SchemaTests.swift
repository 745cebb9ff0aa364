import Analysis
import Atlas
import Export
import Foundation
import Testing
import Text

@Suite struct SchemaTests {
  /// The shape of each version; a changed shape is a new version, and the old one leaves.
  static let shapes = [
    "onrecord/2": """
    actors.affiliation actors.country actors.id actors.kind actors.mentions.end \
    actors.mentions.form actors.mentions.start actors.name actors.quotedWords \
    actors.quotes actors.role article.byline article.language article.paragraphs.end \
    article.paragraphs.kind article.paragraphs.start article.published \
    article.publishedBasis article.source article.text article.title article.words \
    coverage.claims.countries.basis coverage.claims.countries.country \
    coverage.claims.countries.part coverage.claims.end \
    coverage.claims.group.articleSays coverage.claims.group.asOf \
    coverage.claims.group.members coverage.claims.group.name \
    coverage.claims.group.quantifier coverage.claims.group.restriction \
    coverage.claims.hedged coverage.claims.id coverage.claims.role \
    coverage.claims.speaker coverage.claims.start coverage.countries.basis \
    coverage.countries.claims coverage.countries.country coverage.countries.mentions \
    coverage.countries.roles coverage.subject coverage.subjects.claims \
    coverage.subjects.name format id places.country places.end \
    places.form places.start places.text quotes.confidence quotes.cue.end \
    quotes.cue.start quotes.cue.text quotes.end quotes.id quotes.paragraph quotes.rule \
    quotes.spans quotes.speaker.actor quotes.speaker.end quotes.speaker.start \
    quotes.speaker.text quotes.start quotes.type
    """
  ]

  private func object(_ text: some Sequence<UInt8>) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
    return try #require(object)
  }

  private var definitions: [String: Any] {
    get throws { try #require(try object(Document.schema.utf8)["$defs"] as? [String: Any]) }
  }

  @Test func `documents have the shape of their version`() throws {
    var sample = try Sample.ofTwoThings()
    for index in sample.analysis.coverage.claims.indices {
      sample.analysis.coverage.claims[index].group = .init(
        name: "NATO",
        quantifier: "most",
        restriction: nil,
        asOf: try #require(CalendarDate(iso: "2007-04-25")),
        members: 26,
        articleSays: nil
      )
    }
    var bytes: [UInt8] = []
    Document.append(sample.article, sample.analysis, layout: .oneLine, to: &bytes)
    let document = try object(bytes)
    let version = try #require(document["format"] as? String)
    #expect(Self.paths(document).joined(separator: " ") == Self.shapes[version])
  }

  @Test func `the schema has the shape of its version, all of it required`() throws {
    let document = try #require(try definitions["document"] as? [String: Any])
    let properties = try #require(document["properties"] as? [String: [String: Any]])
    let version = try #require(properties["format"]?["const"] as? String)
    let paths = try paths(ofSchema: document)
    #expect(paths.sorted().joined(separator: " ") == Self.shapes[version])
    #expect(
      try object(Document.schema.utf8)["$id"] as? String
        == "urn:x-\(version.replacing("/", with: ":schema:"))"
    )
  }

  /// The paths of all values that are no objects nor lists of objects, each once and in order.
  private static func paths(_ value: Any) -> [String] { Set(leaves(value, at: "")).sorted() }

  private static func leaves(_ value: Any, at path: String) -> [String] {
    if let members = value as? [String: Any] {
      return members.flatMap { leaves($1, at: path.isEmpty ? $0 : "\(path).\($0)") }
    }
    if let items = value as? [[String: Any]] { return items.flatMap { leaves($0, at: path) } }
    return [path]
  }

  private func paths(ofSchema schema: [String: Any], at path: String = "") throws -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      return try paths(ofSchema: try #require(try definitions[name] as? [String: Any]), at: path)
    }
    if let items = schema["items"] as? [String: Any], schema["type"] as? String == "array" {
      return try paths(ofSchema: items, at: path)
    }
    let choices = schema["oneOf"] as? [[String: Any]] ?? []
    if let object = choices.first(where: { $0["type"] as? String == "object" }) {
      return try paths(ofSchema: object, at: path)
    }
    guard let properties = schema["properties"] as? [String: [String: Any]] else { return [path] }
    #expect(Set(try #require(schema["required"] as? [String])) == Set(properties.keys))
    #expect(schema["additionalProperties"] as? Bool == false)
    return try properties.flatMap { name, schema in
      try paths(ofSchema: schema, at: path.isEmpty ? name : "\(path).\(name)")
    }
  }
}
