package import Articles
internal import Language
internal import Text

/// Concludes when an article was written, from what it says of its own day.
///
/// That is a weekday with its whole date, else the number of members it gives of a group; a year that is
/// merely named says nothing.
package struct DateInference {
  private let article: Article
  private let tagging: Tagging
  /// The last day that is given with its weekday.
  private var latest: CalendarDate?
  /// The first year it speaks of as yet to come.
  private var planned: Int?

  /// The declared date of an article, else one inferred from its text, else none.
  package static func date(of finder: ClaimFinder) -> PublicationDate {
    let article = finder.article
    if article.published.date != nil { return article.published }
    let inference = DateInference(article, finder.tagging)
    if let day = inference.latest { return PublicationDate(date: day, basis: .inferred) }
    let before = inference.planned.flatMap { CalendarDate(lastDayOf: nil, year: $0 - 1) }
    let last = before.map { min($0, .today) }
    let members = MembershipDate(finder, until: last ?? .today)
    let found = last == nil ? members?.exact : members?.nearest
    return found.map { PublicationDate(date: $0, basis: .inferred) } ?? .unknown
  }

  private init(_ article: Article, _ tagging: Tagging) {
    self.article = article
    self.tagging = tagging
    for sentence in article.sentences { read(sentence.tokens) }
  }

  private mutating func read(_ sentence: Range<Int>) {
    var seen = sentence.lowerBound
    var isYetToCome = false
    var isOfPlans: Bool?
    let tags = tagging.tags
    for index in sentence where tags[index] == .number {
      guard let year = year(at: index) else { continue }
      for token in Range(from: seen, to: index) where speaksOfTime(token) {
        isYetToCome = isFuture(token)
      }
      seen = index
      if let day = day(endingAt: index, year, in: sentence), !isYetToCome, day <= .today {
        latest = max(latest ?? day, day)
      }
      if !isYetToCome, isOfPlans == nil { isOfPlans = sentence.contains { isPlan($0) } }
      if (isYetToCome || isOfPlans == true) && isAhead(index, in: sentence) {
        planned = min(planned ?? year, year)
      }
    }
  }

  private func year(at index: Int) -> Int? {
    let token = article.tokens[index]
    guard token.kind == .number, token.span.count == 4, let year = figure(token.span),
      (1900...2100).contains(year)
    else { return nil }
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

  /// The whole date that ends with a year and begins with a weekday: "Tuesday, 17 April 2007",
  /// "Tuesday, April 17, 2007".
  private func day(endingAt index: Int, _ year: Int, in sentence: Range<Int>) -> CalendarDate? {
    var (month, day): (Int?, Int?) = (nil, nil)
    var before = index - 1
    while before >= max(sentence.lowerBound, index - 6) {
      let token = article.tokens[before]
      if tagging.entries[before].closedClass == .day {
        return month.flatMap { month in
          day.flatMap { CalendarDate(year: year, month: month, day: $0) }
        }
      } else if let named = MonthNames.number(of: token.word), month == nil {
        month = named
      } else if let number = dayOfMonth(token.span), day == nil {
        day = number
      } else if token.kind != .comma {
        return nil
      }
      before -= 1
    }
    return nil
  }

  /// The figure of a day, also with "st", "nd", "rd" or "th" after it.
  private func dayOfMonth(_ span: Span) -> Int? {
    let letters = span.count > 2 ? 2 : 0
    guard span.count <= 4, letters == 0 || !isDigit(span.upper - 1),
      let day = figure(Span(span.lower, span.upper - letters)), (1...31).contains(day)
    else { return nil }
    return day
  }

  private func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(article.utf8[offset]) }

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

  private static let ahead = WordKind.timeAhead.words
  private static let future = WordKind.futureModal.words
  private static let plans = WordKind.planning.words
}
