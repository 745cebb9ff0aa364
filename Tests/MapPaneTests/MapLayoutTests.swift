import Display
@testable import MapPane
import Testing

@Suite struct MapLayoutTests {
  @Test(arguments: [(5, 36), (8, 80), (40, 39)])
  func `a pane too small for a map lists countries by role`(height: Int, width: Int) {
    let layout = MapLayout(height: height, width: width, list: .automatic)
    #expect(layout.groups == Rect(height: height, width: width))
    #expect(layout.map.isEmpty && layout.legend.isEmpty && layout.list.isEmpty)
  }

  @Test func `the legend is the last row below the map`() {
    let layout = MapLayout(height: 14, width: 54, list: .automatic)
    #expect(layout.map == Rect(height: 13, width: 54))
    #expect(layout.legend == Rect(row: 13, height: 1, width: 54))
    #expect(layout.list.isEmpty)
  }

  @Test func `a wide pane shows the record beside the map unless it is hidden`() {
    let layout = MapLayout(height: 43, width: 160, list: .automatic)
    #expect(layout.map.width + 1 + layout.list.width == 160)
    #expect(MapLayout(height: 43, width: 160, list: .hidden).list.isEmpty)
  }

  @Test func `the record stands beside, below or instead of the map`() {
    #expect(MapLayout(height: 20, width: 100, list: .shown).list.column > 50)
    #expect(
      MapLayout(height: 36, width: 80, list: .shown).list == Rect(row: 24, height: 12, width: 80)
    )
    #expect(MapLayout(height: 20, width: 80, list: .shown).list == Rect(height: 20, width: 80))
    #expect(MapLayout(height: 20, width: 80, list: .shown).map.isEmpty)
  }

  @Test func `notes have a row of their own in the legend`() {
    let layout = MapLayout(height: 20, width: 80, list: .hidden, hasNotes: true)
    #expect(layout.legend == Rect(row: 18, height: 2, width: 80))
  }
}
