package import Analysis
package import Articles
import Display
import MapPane
internal import Memory
private import Text

/// All the screen depends on: what is read, where the person stands in it, what they see of it and say
/// of it, and what the terminal can show.
package struct State: Sendable {
  var reading: Reading
  var position = Position()
  var view: View
  var dialogue = Dialogue()
  var setting: Setting
  /// What was kept of an earlier reading and cannot be taken up before the article is analysed.
  var recalled: ArticleMemory?
  /// What was written in the prompts.
  package var histories = Histories()
  /// The articles that are open.
  package var desk = Desk()

  /// The reader at the beginning of an article that is not analysed yet.
  package init(_ article: Article, _ setting: Setting) {
    reading = Reading(article)
    view = View(map: MapView(Analysis(), of: article))
    self.setting = setting
  }

  /// Takes another text of the article, which is still to be analysed, and shows the same place of it.
  package mutating func replace(by article: Article) {
    let top = Anchor(at: view.text.visible.lower, in: self.article)
    let place = view.text.top == 0 ? 0 : top.offset(in: article)
    var kept = memory
    kept.places[ArticleMemory.here] = nil
    var fresh = State(article, setting)
    (fresh.desk, fresh.histories) = (desk, histories)
    fresh.view.arrangement = view.arrangement
    fresh.view.text = TextView(at: place)
    self = fresh
    recall(kept)
    settle()
  }

  /// The article that is being read.
  package var article: Article { reading.article }

  /// Whether the article has been analysed; before that only its text is shown.
  package var isAnalysed: Bool { reading.isAnalysed }

  /// Whether an analysis is under way.
  package var isAnalysing: Bool {
    get { reading.isAnalysing }
    set { reading.isAnalysing = newValue }
  }

  /// Whether what the search prompt says is still to be looked for.
  package var isSearchDue: Bool { dialogue.isSearchDue }

  /// Takes the size of the screen.
  package mutating func resize(height: Int, width: Int) {
    let isNew = (height, width) != (view.arrangement.height, view.arrangement.width)
    guard isNew || view.text.lines.columns == 0 else { return }
    view.arrangement.height = height
    view.arrangement.width = width
    dialogue.selection = nil
    settle()
    if view.layout.style == .bare { dialogue.sheet = nil }
  }

  /// Takes an analysis of the same text and keeps the place, the quotation and the filter too where
  /// the quotations are the same.
  package mutating func show(_ analysis: Analysis, of article: Article) {
    let isFirst = !isAnalysed
    let isOfAskedDay = reading.askedDay != nil
    let isSame = reading.take(analysis, of: article)
    takeMap()
    (position.spot, dialogue.sheet) = (nil, nil)
    if !isSame { position.current = nil }
    recallFindings()
    standAmongKept()
    settle()
    if isOfAskedDay { say(view.map.membership) }
    if isFirst, article.isList, !article.links.isEmpty { show(.links, from: 0) }
  }

  /// Keeps only the quotations of a filter, or all that are shown.
  mutating func set(filter: Filter?) {
    reading.keep(filter)
    standAmongKept()
  }

  /// Stands on no quotation that is not kept, and shows the list of them from its beginning.
  mutating func standAmongKept() {
    view.quotes = Listing()
    guard let current = position.current, reading.keptIndex(of: current) == nil else { return }
    position.current = nil
  }

  /// Brings what depends on the size and on each other into agreement.
  mutating func settle() {
    view.lay()
    if let body = view.layout.body(of: .text) {
      let columns = view.layout.textColumns(measure: view.arrangement.measure)
      view.text.fit(article, height: body.height, columns: columns)
    }
    if let current = position.current, let index = reading.keptIndex(of: current) {
      view.quotes.selected = index
    }
    if view.layout.showsWholeQuotations, let body = view.layout.body(of: .quotes) {
      let pane = QuotesPane(self)
      let height = QuotesPane.room(in: body)
      view.quotes.settle(count: reading.kept.count, height: height) {
        pane.rows(of: $0, width: body.width)
      }
    } else if view.layout.body(of: .quotes) != nil {
      view.quotes.settle(count: reading.kept.count, capacity: view.capacity(of: .quotes))
    }
    if view.layout.body(of: .actors) != nil {
      view.actors.settle(count: reading.roster.rows.count, capacity: view.capacity(of: .actors))
    }
  }

  /// The pane the keys go to: the text where nothing else can be seen.
  var focus: PaneName { view.layout.style == .bare ? .text : view.arrangement.focus }

  /// Where sheets lie: over all but the status line.
  var sheetArea: Rect { Rect(height: view.layout.height - 1, width: view.layout.width) }
}
