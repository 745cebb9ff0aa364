package import Analysis
package import Articles
import Display
package import MapPane

/// All the screen depends on: the article, what was found in it, and where the person stands.
package struct State: Sendable {
  package private(set) var article: Article
  private(set) var analysis = Analysis()
  /// Whether the article has been analysed; before that only its text is shown.
  package private(set) var isAnalysed = false
  /// Whether an analysis is under way.
  package var isAnalysing = false
  private(set) var speakers: Speakers
  private(set) var passages: Passages
  var setting: Setting
  var arrangement: Arrangement
  private(set) var layout: Layout
  var text = TextView()
  var quotes = Listing()
  var actors = Listing()
  private(set) var roster: Roster
  package internal(set) var map: MapView
  /// The quotation a person stands on.
  var current: Quotation.ID?
  /// The word or sentence a step, a click or the map led to.
  var spot: Link?
  private(set) var filter: Filter?
  /// Whether reports of wishes, beliefs and decisions are shown with the statements.
  private(set) var showsAttitudes = false
  /// The quotations that are shown, and those of them that the filter keeps.
  private(set) var shown: [Quotation.ID] = []
  private(set) var kept: [Quotation.ID] = []
  var search: Search?
  var prompt: Prompt?
  /// Whether what the search prompt says is still to be looked for.
  package internal(set) var isSearchDue = false
  /// Where the person was when the prompt was opened.
  var origin = Trail.Place(offset: 0, quotation: nil)
  var sheet: Sheet?
  var selection: Selection?
  var lastTarget = Jump.Target.quotation
  var trail = Trail()
  /// The keys of a sequence that is not complete.
  var keys = Keys()
  /// A line for the person, until the next key.
  var message: String?

  /// The reader at the beginning of an article that is not analysed yet.
  package init(_ article: Article, _ setting: Setting) {
    self.article = article
    self.setting = setting
    speakers = Speakers(analysis)
    passages = Passages(analysis, showing: [])
    roster = Roster(analysis, article, showing: [])
    map = MapView(analysis, of: article)
    arrangement = Arrangement(height: 24, width: 80)
    layout = Layout(arrangement)
  }

  /// Takes the size of the screen.
  package mutating func resize(height: Int, width: Int) {
    guard (height, width) != (arrangement.height, arrangement.width) || text.lines.columns == 0
    else { return }
    arrangement.height = height
    arrangement.width = width
    selection = nil
    settle()
    if layout.style == .bare { sheet = nil }
  }

  /// Takes an analysis of the same text and keeps the place, the quotation and the filter too where
  /// the quotations are the same.
  package mutating func show(_ analysis: Analysis, of article: Article) {
    let selected = map.selected
    let isSame =
      self.analysis.quotations.map(\.span) == analysis.quotations.map(\.span)
      && self.analysis.actors.map(\.name) == analysis.actors.map(\.name)
    self.article = article
    self.analysis = analysis
    isAnalysed = true
    speakers = Speakers(analysis)
    map = MapView(analysis, of: article)
    map.apply(.select(selected))
    (spot, sheet) = (nil, nil)
    if !isSame { (current, filter) = (nil, nil) }
    choose()
    settle()
  }

  /// Shows reports of wishes, beliefs and decisions too, or statements alone.
  mutating func toggleAttitudes() {
    showsAttitudes.toggle()
    choose()
  }

  /// Chooses which quotations are shown.
  private mutating func choose() {
    shown = analysis.quotations.filter { showsAttitudes || $0.isStatement }.map(\.id)
    passages = Passages(analysis, showing: shown)
    roster = Roster(analysis, article, showing: shown)
    set(filter: filter)
  }

  /// Keeps only the quotations of a filter, or all that are shown.
  mutating func set(filter: Filter?) {
    self.filter = filter
    kept = shown.filter { filter?.keeps(analysis.quotations[$0.index]) ?? true }
    quotes = Listing()
    if let current, keptIndex(of: current) == nil { self.current = nil }
  }

  /// Brings what depends on the size and on each other into agreement.
  mutating func settle() {
    layout = Layout(arrangement)
    if let body = layout.body(of: .text) {
      let columns = TextPane.columns(in: body.width, measure: arrangement.measure, layout.style)
      text.fit(article, height: body.height, columns: columns)
    }
    if let current, let index = keptIndex(of: current) { quotes.selected = index }
    if layout.body(of: .quotes) != nil {
      quotes.settle(count: kept.count, capacity: capacity(of: .quotes))
    }
    if layout.body(of: .actors) != nil {
      actors.settle(count: roster.rows.count, capacity: capacity(of: .actors))
    }
  }

  /// The pane the keys go to: the text where nothing else can be seen.
  var focus: PaneName { layout.style == .bare ? .text : arrangement.focus }

  /// The place of a quotation among those the filter keeps.
  func keptIndex(of quotation: Quotation.ID) -> Int? {
    let index = kept.firstIndex(sorted: { $0 >= quotation })
    return index < kept.count && kept[index] == quotation ? index : nil
  }

  /// How many entries a list pane shows.
  func capacity(of pane: PaneName) -> Int {
    guard let body = layout.body(of: pane) else { return 1 }
    return max(1, pane == .quotes ? body.height / QuotesPane.rows(in: body) : body.height)
  }
}
