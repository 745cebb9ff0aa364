import Analysis
import Articles

/// What is read: the article, what was found in it, and which of its quotations are shown.
struct Reading: Sendable {
  private(set) var article: Article
  private(set) var analysis = Analysis()
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
    speakers = Speakers(analysis)
    passages = Passages(analysis, showing: [])
    roster = Roster(analysis, article, showing: [])
  }

  /// Takes an analysis of the same text, and keeps the filter where that has the same quotations and
  /// actors; says whether it has.
  mutating func take(_ analysis: Analysis, of article: Article) -> Bool {
    let isSame =
      self.analysis.quotations.map(\.span) == analysis.quotations.map(\.span)
      && self.analysis.actors.map(\.name) == analysis.actors.map(\.name)
    self.article = article
    self.analysis = analysis
    isAnalysed = true
    speakers = Speakers(analysis)
    if !isSame { filter = nil }
    choose()
    return isSame
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
    shown = analysis.quotations.filter { showsAttitudes || $0.isStatement }.map(\.id)
    passages = Passages(analysis, showing: shown)
    roster = Roster(analysis, article, showing: shown)
    keep(filter)
  }

  /// The place of a quotation among those the filter keeps.
  func keptIndex(of quotation: Quotation.ID) -> Int? {
    let index = kept.firstIndex(sorted: { $0 >= quotation })
    return index < kept.count && kept[index] == quotation ? index : nil
  }
}
