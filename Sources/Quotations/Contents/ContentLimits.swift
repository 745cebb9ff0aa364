internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Where content may begin and end after a cue.
struct ContentLimits {
  let syntax: Syntax
  private(set) var report = Report.none
  /// The tokens of the paragraph.
  private(set) var paragraph = 0..<0
  private let ends: ContentEnds
  /// The reports that quoted words have after them.
  let attached: AttachedReports

  init(_ syntax: Syntax, _ attached: AttachedReports) {
    self.syntax = syntax
    self.attached = attached
    ends = ContentEnds(syntax)
  }

  /// Looks around this report from now on.
  mutating func turn(to report: Report) {
    self.report = report
    let index = syntax.sentence(at: report.cue.token).paragraph
    paragraph = syntax.article.paragraphs[index].tokens
  }

  /// The places where content may begin on one side of a cue.
  typealias Starts = ShortList<12>
  /// The places where content that begins at one token may end.
  typealias Ends = ShortList<20>

  private static let startReach = 26
  /// More tokens are content only between quotation marks.
  static let longest = 1500
  private static let endCount = 18
  private static let endReach = 160

  /// Sets where content after the cue may begin, at most eight places.
  func setStartsAfter(_ starts: inout Starts) {
    starts.removeAll()
    let sentence = report.cue.sentence
    var index = report.cue.form == .according ? report.tokens.upperBound : report.cue.end
    let limit = min(sentence.upperBound, report.cue.end + Self.startReach)
    while index < limit, starts.count < 7 {
      if beginsContent(index) { starts.append(index) }
      index = syntax.regions.region(at: index)?.tokens.upperBound ?? index + 1
    }
    if let next = markAfterSentence() { starts.append(next) }
  }

  /// The opening mark with which the next sentence, also that of the next paragraph, begins.
  ///
  /// The next paragraph without marks counts where nothing but a colon follows the cue.
  private func markAfterSentence() -> Int? {
    let end = report.cue.sentence.upperBound
    guard end < syntax.tokens.count, end - report.cue.end < 40, !saysClause(before: end) else {
      return nil
    }
    if syntax.symbols[end] != .openMark {
      return end == report.cue.end + 1 && syntax.symbols[end - 1] == .colon
        && report.cue.kind == .speech ? end : nil
    }
    if attached.isOther(end, than: report.cue.token) { return nil }
    if paragraph.contains(end) { return end }
    return syntax.symbols[end - 1] == .colon ? end : nil
  }

  /// Whether the cue is a verb of saying and a clause follows it in its sentence.
  private func saysClause(before end: Int) -> Bool {
    guard CueTable.english.isClausal[report.cue.lemma], report.cue.form.isVerb,
      report.cue.end < end, !syntax.symbols[report.cue.end].isBreak
    else { return false }
    return syntax.clauseVerbs.verb(from: report.cue.end) < end
  }

  /// Whether content after the cue may begin with the token.
  private func beginsContent(_ index: Int) -> Bool {
    if joinsClause(index) { return false }
    if index == report.cue.end || index == report.tokens.upperBound { return true }
    let symbol = syntax.symbols[index]
    switch symbol {
    case .to: return !splitsObject(index)
    case .openMark: return !attached.isOther(index, than: report.cue.token)
    case .that, .whether, .if, .how, .why, .what: return true
    case .comma, .stop, .colon, .dash, .clitic, .closeMark, .semicolon: return false
    default: break
    }
    let previous = syntax.symbols[index - 1]
    if previous.isPreposition || previous == .comma || previous == .colon || previous == .dash {
      return true
    }
    if let phrase = syntax.phrases.phrase(at: index - 1), phrase.tokens.upperBound == index {
      return true
    }
    return previous == .time && symbol != .time || previous == .closeMark || previous == .adverb
  }

  /// Whether the word joins a further clause to one that the cue ends: the trust apologised, but a nurse left.
  private func joinsClause(_ index: Int) -> Bool {
    let comma = report.cue.end
    return (comma...comma + 1).contains(index) && syntax.symbols[comma] == .comma
      && syntax.symbol(at: comma + 1, in: report.cue.sentence).isConjunction
      && report.tokens.lowerBound == report.cue.sentence.lowerBound
  }

  /// Whether the infinitive is said of the phrase between the cue and it: urged people to leave.
  private func splitsObject(_ index: Int) -> Bool {
    let cue = report.cue
    guard !CueTable.english.takesAddressee[cue.lemma], cue.form.isVerb,
      let phrase = syntax.phrases.phrase(from: cue.end)
    else { return false }
    return phrase.tokens.upperBound == index
  }

  /// Sets where content that begins at `start` may end: the tokens it ends before, at most 19.
  func setEnds(from start: Int, _ found: inout Ends) {
    found.removeAll()
    if let end = endOfBlock(from: start) {
      if end - start < Self.longest { found.append(end) }
      return
    }
    let last = sentenceEnd(from: start)
    var index = start + 1
    let limit = min(last, start + Self.endReach)
    if let region = syntax.regions.region(at: start), region.open == start {
      index = min(region.tokens.upperBound, limit)
    }
    while found.count < Self.endCount {
      index = ends.first(from: index)
      guard index < limit else { break }
      found.append(index)
      index = ends.next(index)
    }
    if found.last != last, last > start, last - start < Self.longest { found.append(last) }
  }

  /// The end of a paragraph without marks that a colon announces, without its final stop.
  private func endOfBlock(from start: Int) -> Int? {
    guard start >= paragraph.upperBound, syntax.symbols[start] != .openMark else { return nil }
    let index = syntax.sentence(at: start).paragraph
    let end = syntax.article.paragraphs[index].tokens.upperBound
    return end > start + 1 && syntax.symbols[end - 1].isStop ? end - 1 : end
  }

  /// The end of the sentence, or of the last one in marks that run on, without its final stop.
  func sentenceEnd(from start: Int) -> Int {
    var sentence = syntax.sentence(at: start).tokens
    var sentences = 0
    while sentences < 40, let region = syntax.regions.region(at: sentence.upperBound - 1),
      region.tokens.upperBound > sentence.upperBound
    {
      let last = syntax.sentence(at: region.tokens.upperBound - 1).tokens
      sentence = Range(from: sentence.lowerBound, to: last.upperBound)
      sentences += 1
    }
    var end = sentence.upperBound
    while end > start + 1, syntax.symbols[end - 1].isStop || isClosing(end - 1, from: start) {
      end -= 1
    }
    return end
  }

  /// Whether the token is the mark that closes a region that begins with or after `start`.
  private func isClosing(_ index: Int, from start: Int) -> Bool {
    guard syntax.symbols[index] == .closeMark, let region = syntax.regions.region(at: index)
    else { return false }
    let isAfterInner = syntax.symbols[index - 1] == .closeMark && index - 2 > region.open
    return region.open >= start && syntax.symbols[index - (isAfterInner ? 2 : 1)].isStop
  }
}
