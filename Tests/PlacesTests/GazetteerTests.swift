import Articles
import Assets
import Atlas
import Places
import Testing
import Text

struct GazetteerTests {
  /// The longest name at the beginning of a text.
  private func name(_ text: String) -> Gazetteer.Match? {
    let article = PlainText.read(text + " spoke to reporters.", record: Record(id: "test"))
    guard let sentence = article.sentences.first else { return nil }
    return Gazetteer.english.longestName(at: 0, in: sentence.tokens, of: article)
  }

  private func countries(_ text: String) -> [String] {
    name(text)?.entry.countries.map(\.description) ?? []
  }

  @Test(arguments: CountryTable.all)
  func `every name and adjective of a country leads to it`(country: Country) {
    for value in [Substring(country.name)] + country.alternatives + country.adjectives {
      guard let first = value.unicodeScalars.first, first.properties.isUppercase else { continue }
      let found = name(String(value))
      #expect(found?.entry.countries.contains(country.code) == true, "\(value)")
      #expect(found?.entry.kind != .town, "\(value)")
    }
  }

  @Test(arguments: CountryTable.all)
  func `every people, capital and government leads to its country`(country: Country) {
    for value in country.demonyms + country.capitals + country.metonyms {
      #expect(countries(String(value)).contains(country.code.description), "\(value)")
    }
  }

  @Test(arguments: CountryGroupTable.all.indices)
  func `every group is found by its names`(index: Int) {
    let group = CountryGroupTable.all[index]
    for value in [Substring(group.name)] + group.alternatives {
      let found = name(String(value))?.entry
      #expect(found?.group == index || found?.kind == .name, "\(value)")
    }
  }

  @Test(arguments: [
    ("New Mexico", "US"), ("Northern Ireland", "GB"), ("South Sudan", "SS"), ("Bavaria", "DE"),
    ("Papua New Guinea", "PG"), ("Buenos Aires", "AR"), ("Kharkov", "UA"), ("Mumbai", "IN"),
    ("Swiss-led", "CH"), ("North Korea-backed", "KP"), ("anti-American", "US"),
  ])
  func `the longest name counts, and the part of a compound`(text: String, code: String) {
    #expect(countries(text).first == code)
  }

  @Test(arguments: ["Yesterday", "Reporters", "Anti-war", "The"])
  func `an ordinary word is no name`(text: String) {
    #expect(name(text) == nil)
  }

  @Test(arguments: ["guinea pigs", "Indian Ocean", "Warsaw Pact countries"])
  func `a fixed expression is no country`(text: String) {
    #expect(countries(text).isEmpty)
    #expect(name(text) != nil)
  }

  @Test func `the sources of the tables of names are given`() {
    #expect(Asset.file("gazetteer.bin").text.prefix(200).contains("CC BY 4.0"))
    #expect(FactTable("localities.tsv").source.contains("by hand"))
    #expect(FactTable("homonyms.tsv").source.contains("by hand"))
  }

  @Test func `the filter has bits for the names of the table alone`() throws {
    let bytes = Asset.file("gazetteer.bin")
    let source = try #require(bytes.firstIndex(of: 0x0a))
    let line = try #require(bytes[(source + 1)...].firstIndex(of: 0x0a))
    let table = line + 1 + (1 << 16)
    #expect(table % 8 == 0)
    let bits = bytes[line + 1..<table].reduce(0) { $0 + $1.nonzeroBitCount }
    let names = stride(from: table, to: bytes.count, by: 8).count {
      bytes.number(at: $0) >> 32 != 0
    }
    #expect(bits <= names)
    #expect(bits * 10 > names * 8)
  }

  @Test func `every locality lies in a known country`() {
    for row in FactTable("localities.tsv") {
      #expect(row.count == 2)
      #expect(Country.Code(row[0].text).flatMap { CountryTable[$0] } != nil)
    }
  }
}
