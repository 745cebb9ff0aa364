import Analysis
import Atlas

extension MapRecord {
  /// The countries that the first view shows: those of the covered, excluded and hosting ones that the article
  /// names itself, with what follows for countries near them, else all of them, else those that are mentioned;
  /// without the few that lie far from the others.
  var focus: [Country.Code] {
    let focus = Self.together(wanted)
    let others = told.map(\.country).filter { country in
      !focus.contains(country) && focus.contains { Landmarks.isNear($0, country) }
    }
    return focus + others
  }

  /// Whether they lie in three parts of the world, none of which holds most of them.
  var isWorldwide: Bool {
    let clusters = Self.clusters(wanted)
    return clusters.count >= 3 && !clusters.contains { $0.count * 5 >= wanted.count * 3 }
  }

  private var told: [Standing] {
    standings.filter { $0.has(.covered) || $0.has(.excluded) || $0.has(.host) }
  }

  private var wanted: [Country.Code] {
    let told = told
    let stated = told.filter { $0.marks.contains { $0.basis == .stated } }
    let wanted = told.isEmpty ? standings : stated.count < 2 ? told : stated
    return wanted.map(\.country)
  }

  /// The largest of the clusters the countries lie in, or all where no cluster holds most of them.
  private static func together(_ countries: [Country.Code]) -> [Country.Code] {
    let clusters = clusters(countries)
    guard let largest = clusters.max(by: { $0.count < $1.count }),
      largest.count * 5 >= countries.count * 3
    else { return countries }
    return largest
  }

  private static func clusters(_ countries: [Country.Code]) -> [[Country.Code]] {
    var clusters: [[Country.Code]] = []
    for country in countries {
      let near = clusters.indices.filter { index in
        clusters[index].contains { Landmarks.isNear($0, country) }
      }
      let joined = near.flatMap { clusters[$0] } + [country]
      for index in near.reversed() { clusters.remove(at: index) }
      clusters.append(joined)
    }
    return clusters
  }
}

extension Landmarks {
  /// Whether two countries lie so near that one view can show both well: 35 degrees of arc.
  fileprivate static func isNear(_ left: Country.Code, _ right: Country.Code) -> Bool {
    guard let one = label(of: left)?.direction, let other = label(of: right)?.direction else {
      return false
    }
    return (one * other).sum() > 0.82
  }
}
