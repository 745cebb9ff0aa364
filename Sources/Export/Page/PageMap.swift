import Analysis
import Atlas

/// The countries of an article on a map in SVG.
struct PageMap {
  private let entries: [Country.Code: Coverage.Entry]
  private let findings: Findings
  private let title: String
  private let view: MapFrame

  init(_ entries: [Coverage.Entry], _ findings: Findings, title: String) {
    self.entries = entries.reduce(into: [:]) { $0[$1.country] = $1 }
    self.findings = findings
    self.title = title
    let telling = entries.filter { $0.role != .mentioned }
    view = MapFrame((telling.isEmpty ? entries : telling).map(\.country))
  }

  var markup: Markup {
    let others = CountryTable.all.map(\.code).filter { entries[$0] == nil }
    let land = others.map { view.outline(of: $0) }.joined()
    let countries = entries.keys.sorted()
    return .block(
      "svg",
      ["viewBox": "0 0 \(MapFrame.width) \(MapFrame.height)", "role": "img", "aria-label": title],
      [
        .block("path", ["class": "country", "d": land]),
        Markup(countries.compactMap { entries[$0] }.map(country)), Markup(labels(countries)),
      ]
    )
  }

  /// The land of a country with its role; a small one is a disc.
  private func country(_ entry: Coverage.Entry) -> Markup {
    let claims = findings.claims(of: entry).filter { $0.role == entry.role }
    let places = claims.flatMap(\.places).filter { $0.country == entry.country }
    let isImplied = !places.isEmpty && places.allSatisfy { $0.basis == .implied }
    let isPart = !places.isEmpty && places.allSatisfy { $0.part != nil }
    let kind = "country \(entry.role)\(isImplied ? " implied" : "")\(isPart ? " part" : "")"
    let basis = isImplied ? " (implied)" : ""
    let name = CountryTable.name(of: entry.country)
    let title = Markup.element("title", [:], .text("\(name): \(entry.role)\(basis)"))
    let outline = view.outline(of: entry.country)
    if view.isSmall(outline), let place = view.label(of: entry.country) {
      let (x, y) = (Decimal.text(place.x, places: 1), Decimal.text(place.y, places: 1))
      return .block("circle", ["class": kind, "cx": x, "cy": y, "r": "5"], title)
    }
    return outline.isEmpty ? [] : .block("path", ["class": kind, "d": outline], title)
  }

  /// The names of the countries that have a role, none over another; on a phone, where letters are larger,
  /// fewer of them.
  private func labels(_ countries: [Country.Code]) -> [Markup] {
    var (wide, narrow) = (TakenPlaces(letter: 12), TakenPlaces(letter: 20))
    let ranked = countries.compactMap { entries[$0] }.filter { $0.role != .mentioned }
      .sorted { ($0.role.rank, $0.country) < ($1.role.rank, $1.country) }
    return ranked.compactMap { entry in
      let name = CountryTable.label(of: entry.country)
      guard let place = view.label(of: entry.country), wide.take(place, name) else { return nil }
      let kind = narrow.take(place, name) ? nil : "wide"
      let (x, y) = (Decimal.text(place.x, places: 1), Decimal.text(place.y + 4, places: 1))
      return .block("text", ["class": kind, "x": x, "y": y], .text(name))
    }
  }
}

/// Where names in letters of a height stand on a map.
private struct TakenPlaces {
  let letter: Double
  private var names: [(place: DotPoint, half: Double)] = []

  init(letter: Double) { self.letter = letter }

  /// Takes the place of a name, if no other name reaches into it.
  mutating func take(_ place: DotPoint, _ name: String) -> Bool {
    let half = Double(name.count) * letter * 0.3
    let isFree = names.allSatisfy { other in
      abs(other.place.y - place.y) > letter + 1 || abs(other.place.x - place.x) > other.half + half
    }
    if isFree { names.append((place, half)) }
    return isFree
  }
}
