import Analysis
import Articles
import Text

/// What is read: the article, what was found in it, and which of its quotations are shown.
struct Reading: Sendable {
  private(set) var article: Article
  /// When the article was published, whatever day the person asks for.
  let published: PublicationDate
  /// The day that the person has asked for and that is still to be analysed for.
  var askedDay: CalendarDate?
  private(set) var analysis = Analysis()
  /// The analysis as it was before the person corrected it.
  private var uncorrected = Analysis()
  /// What the person has corrected, in the order they did, and what they took back of it.
  private(set) var corrections: [Correction] = []
  private(set) var undone: [Correction] = []
  /// What the person has written to stretches of the text, in text order.
  private(set) var notes: [Note] = []
  /// The quotations that are none, the person says.
  private var rejected: Set<Quotation.ID> = []
  /// Whether the article has been analysed; before that only its text is shown.
  private(set) var isAnalysed = false
  /// Whether an analysis is under way.
  var isAnalysing = false
  private(set) var speakers: Speakers
  private(set) var passages: Passages
  private(set) var roster: Roster
  private(set) var filter: Filter?
  /// Whether reports of wishes, beliefs and decisions are shown with the statements.
  private(set) var showsAttitudes = false
  /// The quotations that are shown, and those of them that the filter keeps.
  private(set) var shown: [Quotation.ID] = []
  private(set) var kept: [Quotation.ID] = []

  /// An article that is not analysed yet.
  init(_ article: Article) {
    self.article = article
    published = article.published
    speakers = Speakers(analysis)
    passages = Passages(analysis, of: article, showing: [])
    roster = Roster(analysis, article, showing: [])
  }

  /// Takes an analysis of the same text, and keeps the filter where that has the same quotations and
  /// actors; says whether it has.
  mutating func take(_ analysis: Analysis, of article: Article) -> Bool {
    let isSame =
      uncorrected.quotations.map(\.span) == analysis.quotations.map(\.span)
      && uncorrected.actors.map(\.name) == analysis.actors.map(\.name)
    self.article = article
    askedDay = nil
    uncorrected = analysis
    isAnalysed = true
    if !isSame { filter = nil }
    applyCorrections()
    return isSame
  }

  /// Corrects something, after what was corrected before.
  mutating func correct(_ correction: Correction) {
    corrections.removeAll {
      $0.span == correction.span && correction.change.replaces($0.change)
    }
    corrections.append(correction)
    undone = []
    applyCorrections()
  }

  /// Writes a note to a stretch of the text, in the place of one that is there; none where it is empty.
  mutating func annotate(_ span: Span, _ text: String) {
    notes.removeAll { $0.span == span }
    if text.isEmpty { return }
    notes.insert(Note(span: span, text: text), at: notes.partitioningIndex { $0.span > span })
  }

  /// Takes up what was corrected in an earlier reading.
  mutating func recall(_ corrections: [Correction]) {
    self.corrections = corrections
    if isAnalysed { applyCorrections() }
  }

  /// Takes the last correction back, or does the last one again that was taken back; says which it was.
  mutating func undo(again isAgain: Bool) -> Correction? {
    guard let correction = isAgain ? undone.popLast() : corrections.popLast() else { return nil }
    if isAgain { corrections.append(correction) } else { undone.append(correction) }
    applyCorrections()
    return correction
  }

  private mutating func applyCorrections() {
    (analysis, rejected) = uncorrected.corrected(by: corrections)
    speakers = Speakers(analysis)
    choose()
  }

  /// Shows reports of wishes, beliefs and decisions too, or statements alone.
  mutating func toggleAttitudes() {
    showsAttitudes.toggle()
    choose()
  }

  /// Keeps only the quotations of a filter, or all that are shown.
  mutating func keep(_ filter: Filter?) {
    self.filter = filter
    kept = shown.filter { filter?.keeps(analysis.quotations[$0.index]) ?? true }
  }

  /// Chooses which quotations are shown.
  private mutating func choose() {
    shown = analysis.quotations.filter { quotation in
      (showsAttitudes || quotation.isStatement) && !rejected.contains(quotation.id)
    }.map(\.id)
    passages = Passages(analysis, of: article, showing: shown)
    roster = Roster(analysis, article, showing: shown)
    keep(filter)
  }

  /// Whether a note is to something in a line.
  func hasNote(in line: Span) -> Bool { notes.contains { $0.span.overlaps(line) } }

  /// The place of a quotation among those the filter keeps.
  func keptIndex(of quotation: Quotation.ID) -> Int? {
    let index = kept.partitioningIndex(where: { $0 >= quotation })
    return index < kept.count && kept[index] == quotation ? index : nil
  }
}
