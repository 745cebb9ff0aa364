package import Articles
internal import Language
internal import Text

/// Concludes from the years an article names, and from the numbers of members it gives, when it was
/// written.
package struct DateInference {
  private let article: Article
  private let tagging: Tagging
  /// The last day the article speaks of as past.
  private var latest: CalendarDate?
  /// The first year it speaks of as yet to come.
  private var planned: Int?

  /// The declared date of an article, else one inferred from its text, else none.
  package static func date(of finder: ClaimFinder) -> PublicationDate {
    let article = finder.article
    if article.published.date != nil { return article.published }
    let inference = DateInference(article, finder.tagging)
    let date = inference.date.map { min($0, .today) }
    let members = inference.latest == nil ? MembershipDate(finder, until: date ?? .today) : nil
    let found = date.map { members?.nearest ?? $0 } ?? members?.exact
    return found.map { PublicationDate(date: $0, basis: .inferred) } ?? .unknown
  }

  private init(_ article: Article, _ tagging: Tagging) {
    self.article = article
    self.tagging = tagging
    for sentence in article.sentences { read(sentence.tokens) }
  }

  private var date: CalendarDate? {
    guard let planned else { return latest }
    let before = CalendarDate(lastDayOf: nil, year: planned - 1)
    guard let latest else { return before }
    return latest.year >= planned ? latest : before.map { min(latest, $0) }
  }

  private mutating func read(_ sentence: Range<Int>) {
    var seen = sentence.lowerBound
    var isYetToCome = false
    var isOfPlans: Bool?
    for index in sentence where tagging.tags[index] == .number {
      guard let year = year(at: index) else { continue }
      for token in Range(from: seen, to: index) where speaksOfTime(token) {
        isYetToCome = isFuture(token)
      }
      seen = index
      if !isYetToCome, isOfPlans == nil { isOfPlans = sentence.contains { isPlan($0) } }
      if isYetToCome || isOfPlans == true && isAhead(index, in: sentence) {
        planned = min(planned ?? year, year)
      } else if let day = CalendarDate(lastDayOf: month(before: index, in: sentence), year: year) {
        latest = max(latest ?? day, day)
      }
    }
  }

  private func year(at index: Int) -> Int? {
    let token = article.tokens[index]
    guard token.kind == .number, token.span.count == 4, let year = figure(token.span),
      (1900...2100).contains(year)
    else { return nil }
    let next = index + 1
    if next < article.tokens.count, tagging.tags[next].isNominal, isNoDate(index) { return nil }
    return year
  }

  private func figure(_ span: Span) -> Int? {
    var value = 0
    for index in span.lower..<span.upper {
      let digit = article.utf8[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// Whether the number counts what follows and no preposition of time stands before it.
  private func isNoDate(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return !Self.timely.contains(article.tokens[index - 1].word)
      && article.tokens[index + 1].shape == .lower
      && tagging.tags[index + 1] == .pluralNoun
  }

  /// Whether the word says when something is: "opened" in 2012, "will" open in 2012.
  private func speaksOfTime(_ index: Int) -> Bool {
    tagging.tags[index].isFinite || isFuture(index)
  }

  private func isFuture(_ index: Int) -> Bool { Self.future.contains(article.tokens[index].word) }

  private func isPlan(_ index: Int) -> Bool { Self.plans.contains(article.tokens[index].word) }

  /// Whether a year of a plan is one to come: "from 2012".
  private func isAhead(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && Self.ahead.contains(article.tokens[index - 1].word)
  }

  /// The month named right before a year, also with a day between: "April 2007", "25 April, 2007".
  private func month(before index: Int, in sentence: Range<Int>) -> Int? {
    for before in stride(from: index - 1, through: max(sentence.lowerBound, index - 3), by: -1) {
      if let month = MonthNames.number(of: article.tokens[before].word) { return month }
    }
    return nil
  }

  private static let timely = WordKind.timely.words
  private static let ahead = WordKind.timeAhead.words
  private static let future = WordKind.futureModal.words
  private static let plans = WordKind.planning.words
}
