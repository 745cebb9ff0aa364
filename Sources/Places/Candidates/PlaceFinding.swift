package import Analysis
package import Atlas
package import Text

/// A name that was found to stand for a country, a part of one, or a group of countries.
package struct PlaceFinding {
  /// What it stands for.
  package enum Target: Equatable {
    case country(Country.Code)
    /// The place of a group in `CountryGroupTable.all`.
    case group(Int)
  }

  /// The words of the name, as indices into the tokens of the article.
  package let tokens: Range<Int>
  /// The name in UTF-8 offsets: without what a hyphen joins to it, as in "Swiss-led".
  package let span: Span
  /// What the gazetteer says that the name is: a name, an adjective, a capital and the like.
  package let kind: GazetteerEntry.Kind
  /// The country or group that the name stands for.
  package let target: Target

  init(tokens: Range<Int>, span: Span, kind: GazetteerEntry.Kind, target: Target) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
    self.target = target
  }

  /// What became of a candidate; nil where it names nothing.
  init?(_ candidate: PlaceCandidate) {
    if let country = candidate.verdict?.country {
      target = .country(country)
    } else if let group = candidate.entry.group {
      target = .group(group)
    } else {
      return nil
    }
    tokens = candidate.tokens
    span = candidate.match.span
    kind = candidate.entry.kind == .city ? .town : candidate.entry.kind
  }

  /// A group that is named in small letters: "eastern Europe".
  package init?(_ match: Gazetteer.Match) {
    guard let group = match.entry.group else { return nil }
    target = .group(group)
    tokens = match.tokens
    span = match.span
    kind = match.entry.kind
  }

  /// The mention of a single country it is, if it is one.
  package var mention: PlaceMention? {
    guard case .country(let country) = target else { return nil }
    let form: PlaceMention.Form =
      switch kind {
      case .adjective, .demonym: .adjective
      case .capital: .capital
      case .metonym: .metonym
      default: .name
      }
    return PlaceMention(span: span, country: country, form: form)
  }
}

/// All findings of an article, in text order; no token is of two.
package struct PlaceFindings {
  /// In text order; they never overlap.
  package let all: [PlaceFinding]

  /// The findings in text order; of those that overlap, the longest, and of two as long the first.
  init(_ found: [PlaceFinding]) {
    var all: [PlaceFinding] = []
    all.reserveCapacity(found.count)
    for finding in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      while let last = all.last, last.tokens.overlaps(finding.tokens),
        last.tokens.count < finding.tokens.count
      {
        all.removeLast()
      }
      if let last = all.last, last.tokens.overlaps(finding.tokens) { continue }
      all.append(finding)
    }
    self.all = all
  }

  /// Those that stand for one country.
  package var mentions: [PlaceMention] { all.compactMap(\.mention) }

  /// The finding that begins with a token.
  package func finding(at token: Int) -> PlaceFinding? {
    let index = all.partitioningIndex { $0.tokens.lowerBound >= token }
    guard index < all.endIndex, all[index].tokens.lowerBound == token else { return nil }
    return all[index]
  }

  /// The findings before a token, the nearest first, as far back as so many tokens.
  package func before(_ token: Int, within reach: Int) -> [PlaceFinding] {
    let end = all.partitioningIndex { $0.tokens.lowerBound >= token }
    return all[..<end].suffix(8).reversed().filter { $0.tokens.lowerBound >= token - reach }
  }

  /// Whether a token is part of a name.
  package func holds(_ token: Int) -> Bool {
    let index = all.partitioningIndex { $0.tokens.upperBound > token }
    return index < all.endIndex && all[index].tokens.lowerBound <= token
  }

  /// Whether a name begins in the tokens.
  package func isAny(in range: Range<Int>) -> Bool {
    let index = all.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    return index < all.endIndex && all[index].tokens.lowerBound < range.upperBound
  }
}
