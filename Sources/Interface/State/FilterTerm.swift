import Analysis
import Articles
import Atlas
import Text

/// What a word of the filter prompt asks of a quotation besides who speaks: `is:direct`, `says:radar`,
/// `about:Peru`.
enum FilterTerm {
  /// A kind, by the beginning of its name.
  case kind(Substring)
  /// That one of these stretches of the text, which are in order, stands in it.
  case holds([Span])

  /// What a term can begin with, as far as that can be said beforehand.
  static let beginnings = [
    "is:direct", "is:indirect", "is:doubtful", "is:unnamed", "says:", "about:",
  ]

  /// Whether a word is a term and not a part of a name; of a kind only the beginning may be written.
  static func begins(_ word: Substring) -> Bool {
    word.hasPrefix("is:") || word.hasPrefix("says:") || word.hasPrefix("about:")
  }

  /// The term of a word; nil for a word that is none, or asks for nothing yet.
  init?(_ word: Substring, in analysis: Analysis, of article: Article) {
    let parts = word.split(separator: ":", maxSplits: 1)
    guard Self.begins(word), parts.count == 2 else { return nil }
    switch parts[0] {
    case "is": self = .kind(parts[1])
    case "says": self = .holds(Pattern(String(parts[1])).matches(in: article.utf8))
    default: self = .holds(Self.places(of: parts[1].lowercased(), in: analysis))
    }
  }

  /// Where countries are named whose name begins so, or whose code this is.
  private static func places(of country: String, in analysis: Analysis) -> [Span] {
    var fitting: [Country.Code: Bool] = [:]
    return analysis.places.filter { place in
      let fits =
        fitting[place.country]
        ?? (CountryTable.name(of: place.country).lowercased().hasPrefix(country)
          || "\(place.country)".lowercased() == country)
      fitting[place.country] = fits
      return fits
    }.map(\.span).sorted()
  }

  /// Whether it asks for a quotation.
  func fits(_ quotation: Quotation, _ analysis: Analysis) -> Bool {
    switch self {
    case .kind(let kind): quotation.isOfKind(kind, analysis)
    case .holds(let spans):
      quotation.content.contains { piece in
        let next = spans.partitioningIndex { $0.lower >= piece.lower }
        return next < spans.count && piece.contains(spans[next])
      }
    }
  }
}

extension Quotation {
  fileprivate func isOfKind(_ kind: Substring, _ analysis: Analysis) -> Bool {
    let isUnnamed = source?.actor.map { analysis.actors[$0.index].kind == .unnamed } ?? true
    let kinds = [
      ("direct", self.kind != .indirect), ("indirect", self.kind == .indirect),
      ("doubtful", attribution.isDoubtful), ("unnamed", isUnnamed),
    ]
    return kinds.contains { $0.0.hasPrefix(kind) && $0.1 }
  }
}
