internal import Articles
internal import Language
internal import Text

/// Finds the quoted sentences that no quotation holds: announced by a colon, or with no cue at all, by
/// the person whom the sentence before them introduces, by who spoke there, or by nobody that is named.
struct BareQuotations {
  private let syntax: Syntax
  private let announced: AnnouncedQuotations
  private let person: PersonBefore
  /// For each marked region whether a quotation holds some of it.
  private var isTaken: [Bool]
  /// For each paragraph the sources that are quoted in it, each with where that ends, in text order.
  private var speakers: [Int: [(source: Decision.Phrase, end: Int)]] = [:]

  private static let fewestWords = 4

  /// Looks besides these decisions.
  init(_ syntax: Syntax, _ decisions: [Decision]) {
    self.syntax = syntax
    announced = AnnouncedQuotations(syntax)
    person = PersonBefore(syntax)
    isTaken = [Bool](repeating: false, count: syntax.regions.regions.count)
    for decision in decisions {
      for piece in decision.pieces { take(piece) }
    }
    guard syntax.regions.regions.indices.contains(where: { isFree($0) }) else { return }
    for decision in decisions {
      guard let source = decision.source, let token = decision.pieces.last?.upperBound
      else { continue }
      note(source, upTo: max(token, decision.cue?.upperBound ?? 0))
    }
  }

  private mutating func take(_ piece: Range<Int>) {
    for index in syntax.regions.indices(in: piece) { isTaken[index] = true }
  }

  private mutating func note(_ source: Decision.Phrase, upTo end: Int) {
    let paragraph = syntax.sentence(at: end - 1).paragraph
    let place = speakers[paragraph]?.partitioningIndex { $0.end > end } ?? 0
    speakers[paragraph, default: []].insert((source, end), at: place)
  }

  /// Who was quoted last in the paragraph before the token, and where that ends.
  private func speaker(before token: Int, in paragraph: Int) -> (source: Decision.Phrase, end: Int)?
  {
    guard let speakers = speakers[paragraph] else { return nil }
    return speakers[..<speakers.partitioningIndex { $0.end > token }].last
  }

  /// Whether a marked region stands within no other one and is in no quotation.
  private func isFree(_ index: Int) -> Bool {
    !syntax.regions.regions[index].isInner && !isTaken[index]
  }

  /// The quotations, in text order.
  mutating func decisions() -> [Decision] {
    var found: [Decision] = []
    var last: MarkedRegion?
    for (index, region) in syntax.regions.regions.enumerated()
    where isFree(index) {
      if let previous = last, !found.isEmpty, goesOn(region, after: previous) {
        found[found.count - 1].add(region.content)
        last = region
      } else if let decision = decision(region) {
        found.append(decision)
        last = region
        if let source = decision.source { note(source, upTo: region.tokens.upperBound) }
      }
    }
    return found
  }

  /// Whether the region is nothing but the next sentences of what the one before it says.
  private func goesOn(_ region: MarkedRegion, after previous: MarkedRegion) -> Bool {
    let start = syntax.withoutBullet(before: region.open)
    guard previous.tokens.upperBound == start else { return false }
    return region.isContinuation || start < region.open || isWhole(region)
  }

  private func decision(_ region: MarkedRegion) -> Decision? {
    let index = syntax.sentence(at: region.open).paragraph
    if syntax.isHeading(index) { return nil }
    if let announced = announced.decision(region) { return announced }
    guard isWhole(region), isSentence(region.content) else { return nil }
    let tokens = syntax.article.paragraphs[index].tokens
    let start = region.open
    guard start > 0, start > tokens.lowerBound || !syntax.isHeading(index - 1) else {
      return Decision([region.content], by: nil, .unclaimed, confidence: 0.4)
    }
    let before = syntax.sentence(at: start - 1)
    if asksForWording(before.tokens) { return nil }
    let speaker = speaker(before: start, in: before.paragraph)
    if let speaker, before.tokens.contains(speaker.end - 1) {
      return Decision([region.content], by: speaker.source, .continued, confidence: 0.75)
    }
    let isNew = speaker == nil || person.namesSubject(in: before.tokens)
    if isNew, let person = person.person(in: before.tokens) {
      return Decision([region.content], by: person, .introduced, confidence: 0.65)
    }
    if let speaker {
      return Decision([region.content], by: speaker.source, .continued, confidence: 0.5)
    }
    return Decision([region.content], by: nil, .unclaimed, confidence: 0.4)
  }

  /// Whether the sentence asks what something is called or advertised by: and the slogan?.
  private func asksForWording(_ sentence: Range<Int>) -> Bool {
    sentence.suffix(2).contains { syntax.symbols[$0] == .question }
      && sentence.suffix(Self.longestQuestion).contains {
        CueTable.english.wordings.contains(syntax.tokens[$0].word)
      }
  }

  private static let longestQuestion = 16

  /// Whether the region begins and ends as sentences do.
  private func isWhole(_ region: MarkedRegion) -> Bool {
    let end = region.tokens.upperBound
    return syntax.sentence(at: region.open).tokens.lowerBound == region.open
      && syntax.sentence(at: end - 1).tokens.upperBound == end
  }

  /// Whether the words say something: a few with a verb, or a stop at their end.
  private func isSentence(_ content: Range<Int>) -> Bool {
    let words = content.prefix(40).count { syntax.isWord($0) }
    let isStopped = syntax.symbols[content.upperBound - 1].isStop
    return words >= Self.fewestWords && (isStopped || syntax.finiteVerbs(in: content) > 0)
      || words > 1 && isStopped && syntax.finiteVerbs(in: content) > 0
  }
}
