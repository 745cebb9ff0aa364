import Analysis
import Articles
import Atlas
import Text

/// What stands where in the text: quoted stretches without overlap, and everything to be followed.
struct Passages: Sendable {
  /// A stretch of the text that belongs to one quotation.
  struct Quoted: Sendable {
    var span: Span
    var quotation: Quotation.ID
  }

  /// In text order, without overlap: within a quotation another one wins.
  let quoted: [Quoted]
  /// In text order.
  let links: [Link]
  /// The links to countries.
  let countries: [Link]

  init(_ analysis: Analysis, of article: Article, showing shown: [Quotation.ID]) {
    let quotations = shown.map { analysis.quotations[$0.index] }
    quoted = Self.flat(quotations)
    let found = Self.links(analysis, quotations)
    let written = article.links.map { Link(span: $0.span, target: .address($0.address)) }
    links = written.isEmpty ? found : (found + written).sorted { $0.span < $1.span }
    countries = links.filter { $0.country != nil }
  }

  private static func flat(_ quotations: [Quotation]) -> [Quoted] {
    let pieces = quotations.flatMap { quotation in
      quotation.content.map { Quoted(span: $0, quotation: quotation.id) }
    }.sorted { ($0.span.lower, -$0.span.upper) < ($1.span.lower, -$1.span.upper) }
    var flat: [Quoted] = []
    var open: [Quoted] = []
    var at = 0
    func close(before end: Int) {
      while let last = open.last, last.span.upper <= end {
        if last.span.upper > at { flat.append(last.from(at)) }
        at = max(at, last.span.upper)
        open.removeLast()
      }
    }
    for piece in pieces {
      close(before: piece.span.lower)
      if let last = open.last, at < piece.span.lower {
        flat.append(last.from(at).to(piece.span.lower))
      }
      at = max(at, piece.span.lower)
      open.append(piece)
    }
    close(before: .max)
    return flat.filter { !$0.span.isEmpty }
  }

  private static func links(_ analysis: Analysis, _ quotations: [Quotation]) -> [Link] {
    var links = quotations.map { Link(span: $0.content[0], target: .quotation($0.id)) }
    for actor in analysis.actors where actor.kind == .person || !actor.quotations.isEmpty {
      links += actor.mentions.map { Link(span: $0.span, target: .actor(actor.id)) }
    }
    links += analysis.places.map { Link(span: $0.span, target: .country($0.country)) }
    return links.sorted { $0.span < $1.span }
  }

  /// The indices of the quoted stretches that touch a span.
  func indices(in span: Span) -> Range<Int> {
    let from = quoted.partitioningIndex(where: { $0.span.upper > span.lower })
    var to = from
    while to < quoted.count, quoted[to].span.lower < span.upper { to += 1 }
    return from..<to
  }

  /// The quotation this offset belongs to.
  func quotation(at offset: Int) -> Quotation.ID? {
    let index = quoted.partitioningIndex(where: { $0.span.upper > offset })
    guard index < quoted.count, quoted[index].span.contains(offset) else { return nil }
    return quoted[index].quotation
  }

  /// The narrowest thing to be followed at this offset.
  func link(at offset: Int) -> Link? {
    let end = links.partitioningIndex(where: { $0.span.lower > offset })
    let near = links[max(0, end - Self.reach)..<end].filter { $0.span.contains(offset) }
    let link = near.min { $0.span.count < $1.span.count }
    if let link { return link }
    return quotation(at: offset).map {
      Link(span: Span(offset, offset + 1), target: .quotation($0))
    }
  }

  /// How many links that begin before an offset are looked at.
  private static let reach = 64
}

/// A stretch of the text that leads somewhere.
struct Link: Sendable, Hashable {
  /// Where it leads.
  enum Target: Sendable, Hashable {
    case quotation(Quotation.ID), actor(Actor.ID), country(Country.Code), claim(Claim.ID)
    /// The address of another document.
    case address(String)
  }

  var span: Span
  var target: Target

  /// The address it leads to, if it leads to one.
  var address: String? {
    if case .address(let address) = target { return address }
    return nil
  }

  /// The country the link names, if it names one.
  var country: Country.Code? {
    if case .country(let code) = target { return code }
    return nil
  }
}

extension Passages.Quoted {
  fileprivate func from(_ offset: Int) -> Self {
    Self(span: Span(max(span.lower, offset), span.upper), quotation: quotation)
  }

  fileprivate func to(_ offset: Int) -> Self {
    Self(span: Span(span.lower, min(span.upper, offset)), quotation: quotation)
  }
}
