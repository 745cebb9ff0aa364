import Display
import MapPane

/// What is seen of the article: how the panes are arranged, and which part of it each shows.
struct View: Sendable {
  var arrangement = Arrangement(height: 24, width: 80)
  private(set) var layout: Layout
  var text = TextView()
  var quotes = Listing()
  var actors = Listing()
  var map: MapView

  init(map: MapView) {
    self.map = map
    layout = Layout(arrangement)
  }

  /// Lays the panes out as they are arranged now.
  mutating func lay() { layout = Layout(arrangement) }

  /// How many entries a list pane shows.
  func capacity(of pane: PaneName) -> Int {
    guard let body = layout.body(of: pane) else { return 1 }
    return max(1, pane == .quotes ? body.height / layout.rowsPerQuotation : body.height)
  }
}
