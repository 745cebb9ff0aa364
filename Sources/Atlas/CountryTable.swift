internal import Assets

/// The countries and territories of `countries.tsv`, read when first asked for.
package enum CountryTable {
  /// All countries, in order of code.
  package static let all: [Country] = FactTable("countries.tsv").compactMap(Country.init(row:))

  /// The country of a code, or nil for a code that is not in the table.
  package static subscript(code: Country.Code) -> Country? {
    let index = places[code.ordinal]
    return index < 0 ? nil : all[Int(index)]
  }

  /// What the country is called in English today; the code itself where the table has none.
  package static func name(of code: Country.Code) -> String {
    self[code]?.name ?? code.description
  }

  /// A name of at most twelve characters for maps and lists; the code where the table has none.
  package static func label(of code: Country.Code) -> String {
    self[code]?.label ?? code.description
  }

  /// The three letters that ISO 3166-1 gives a country; the two where it gives none.
  package static func alpha3(of code: Country.Code) -> String {
    alpha3[code] ?? code.description
  }

  private static let alpha3 = FactTable("alpha3.tsv")
    .reduce(into: [Country.Code: String]()) { codes, row in
      if let code = Country.Code(row[0]) { codes[code] = row[1].text }
    }

  private static let places: [Int16] = {
    var places = [Int16](repeating: -1, count: 26 * 26)
    for (index, country) in all.enumerated() { places[country.code.ordinal] = Int16(index) }
    return places
  }()
}

extension Country.Code {
  /// The place of the code among all pairs of letters, from 0 for AA to 675 for ZZ.
  var ordinal: Int {
    (Int(rawValue >> 8) - 0x41) * 26 + Int(rawValue & 0xff) - 0x41
  }
}
