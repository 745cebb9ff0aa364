import Analysis
import Articles
import Atlas
import Memory
import Text

/// An article with what was found in it, and what several formats ask of both.
struct Findings {
  let article: Article
  let analysis: Analysis
  let offsets: CodePointOffsets
  /// The places named, and of the adjectives those of countries the article names in no other way:
  /// a "Swiss doctor" in an article on Switzerland says where she is from, not where anything is.
  let places: [PlaceMention]
  /// How many of the places each country has.
  let placeCounts: [Country.Code: Int]

  init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
    offsets = CodePointOffsets(article.utf8)
    let named = Set(analysis.places.lazy.filter { $0.form != .adjective }.map(\.country))
    places = analysis.places.filter { $0.form != .adjective || !named.contains($0.country) }
    placeCounts = places.reduce(into: [:]) { $0[$1.country, default: 0] += 1 }
  }

  /// The date the article declares, else the one its coverage was resolved for.
  var published: PublicationDate {
    article.published.date == nil ? analysis.coverage.asOf : article.published
  }

  /// The day of publication, written YYYY-MM-DD; nil where nothing tells it.
  var day: String? {
    published.basis == .unknown ? nil : published.date?.description
  }
}

extension Findings {
  /// A name of the article that no other text has, as a part of an identifier: ids need not differ.
  var identifier: String {
    let digits = String(UInt32(truncatingIfNeeded: Fingerprint(of: article).number), radix: 16)
    return IRI.escaped(article.id) + "-" + String(repeating: "0", count: 8 - digits.utf8.count)
      + digits
  }

  /// The actor of a number, where there is one.
  func actor(_ id: Actor.ID?) -> Actor? { id.map { analysis.actors[$0.index] } }

  /// The actor who speaks in a quotation, where the article says who that is.
  func speaker(of quotation: Quotation) -> Actor? { actor(quotation.source?.actor) }

  /// What is told of an actor beside the name: the role, the affiliation and the country, none of it twice.
  func notes(on actor: Actor) -> [String] {
    let country = actor.country.map { CountryTable.name(of: $0) }
    let notes = [actor.role, self.actor(actor.affiliation)?.name, country].compactMap(\.self)
    return notes.reduce(into: []) { told, note in
      if note != actor.name, !told.contains(note) { told.append(note) }
    }
  }

  /// What the speaker of a quotation is called: the name of the actor, else the source as it is written.
  func speakerName(of quotation: Quotation) -> String? {
    quotation.source.map { source in actor(source.actor)?.name ?? article.line(source.span) }
  }

  /// The words of a quotation; an interruption is shown as an ellipsis.
  func words(of quotation: Quotation) -> String {
    quotation.content.map { article.line($0) }.joined(separator: " … ")
  }

  /// The sentences that a span touches, on one line; of what was not analysed, the span itself.
  func sentences(around span: Span) -> String {
    let sentences = article.sentences
    var bounds = span
    var index = sentences.partitioningIndex { $0.span.upper > span.lower }
    while index < sentences.count, sentences[index].span.lower < span.upper {
      bounds = bounds.union(sentences[index].span)
      index += 1
    }
    return article.line(bounds)
  }

  /// The sentences in which a quotation, its cue and its speaker stand.
  func sentences(of quotation: Quotation) -> String {
    let parts = [quotation.cue?.span, quotation.source?.span].compactMap(\.self)
    let near = parts.filter { part in
      article.paragraphs[quotation.paragraph].span.contains(part)
    }
    return sentences(around: near.reduce(quotation.span) { $0.union($1) })
  }

  /// The claims of a country's entry.
  func claims(of entry: Coverage.Entry) -> [Claim] {
    entry.claims.map { analysis.coverage.claims[$0.index] }
  }
}

extension Findings {
  /// What a claim is made of, where the article speaks of several things that cover.
  func subject(of claim: Claim) -> String? {
    analysis.coverage.subjects.first { $0.claims.contains(claim.id) }?.name
  }

  /// What covers a country, leaves it out, stands in it or threatens it: of several things those of its claims.
  func subject(of entry: Coverage.Entry) -> String? {
    let subjects = analysis.coverage.subjects
    if subjects.isEmpty { return analysis.coverage.subject }
    let own = subjects.filter { subject in subject.claims.contains { entry.claims.contains($0) } }
    return own.isEmpty ? nil : own.map(\.name).joined(separator: " | ")
  }
}

extension Coverage.Entry {
  /// The most telling role.
  var role: CoverageRole { roles.min { $0.rank < $1.rank } ?? .mentioned }
}
