import Assets
import Atlas
import Testing

struct CountryTableTests {
  @Test func `all ISO codes and Kosovo are there, once and in order`() {
    let codes = CountryTable.all.map(\.code.description)
    #expect(codes.count == 250)
    #expect(codes == Array(Set(codes)).sorted())
    #expect(codes.allSatisfy { CountryTable[Country.Code($0) ?? CountryTable.all[0].code] != nil })
  }

  @Test(arguments: CountryTable.all.map(\.code.description))
  func `a row has a name, a short label and clean values`(text: String) throws {
    let country = try #require(Country.Code(text).flatMap { CountryTable[$0] })
    #expect(!country.name.isEmpty)
    #expect((1...12).contains(country.label.count))
    let values =
      country.alternatives + country.adjectives + country.demonyms + country.capitals
      + country.metonyms
    #expect(values.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
    #expect(!country.alternatives.contains(Substring(country.name)))
  }

  @Test func `the source is named`() {
    #expect(FactTable("countries.tsv").source.contains("ISO 3166-1"))
  }

  @Test func `a country is found with its words`() throws {
    let poland = try #require(Country.Code("PL").flatMap { CountryTable[$0] })
    #expect(poland.name == "Poland")
    #expect(poland.adjectives.first == "Polish")
    #expect(poland.capitals == ["Warsaw"])
    let russia = try #require(Country.Code("ru").flatMap { CountryTable[$0] })
    #expect(russia.metonyms.contains("Kremlin"))
  }
}
