import Display
import Interface
import MapPane
import Testing

/// The map as a pane of the reader.
@Suite struct MapReadingTests {
  @Test(arguments: [("z4", 80, 24), ("4z", 100, 30), ("4z", 40, 12)])
  func `the map is worked out before it is asked for`(keys: String, width: Int, height: Int) throws
  {
    let reader = Reader(.bridge, width, height)
    var state = reader.state
    #expect(!state.needsMap)
    for key in try #require(Key.sequence(keys)) { _ = state.apply(.key(key), on: Frame(state)) }
    state.resize(height: height, width: width)
    let grid = Frame(state).grid
    let isLand = (0..<height).contains { row in
      (0..<width).contains { grid[row, $0].ground == .mapLand }
    }
    #expect(isLand)
  }

  @Test func `the wheel scrolls a list and zooms a map`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("4l")
    let list = reader.screen[17]
    reader.mouse(.wheelDown, 19, 20)
    #expect(reader.screen[17] != list)
    reader.mouse(.wheelUp, 19, 20)
    #expect(reader.screen[17] == list)
  }

  @Test func `the day that groups are resolved for stands beside the names of the panes`() {
    var reader = Reader(.bridge, 80, 24)
    reader.press("4")
    #expect(reader.screen[16].hasSuffix("── as of today ─┤"))
    reader.resize(40, 12)
    #expect(reader.screen[0].hasSuffix("  today"))
  }

  @Test func `keys that move a map say so where there is but a list`() {
    var reader = Reader(.bridge, 80, 24)
    for key in ["w", "↑", "+", "c", "0"] {
      reader.press("4" + key)
      #expect(reader.status.hasPrefix(" no room for the map; z zooms"))
    }
    reader.press("zc")
    #expect(reader.status.hasPrefix(" no country selected; n steps to one"))
    reader.press("w")
    #expect(reader.status.hasPrefix(" 5 quotes"))
    reader.resize(40, 10)
    reader.press("w")
    #expect(reader.status.hasPrefix(" no room for the map "))
  }

  @Test(arguments: [(80, 24), (40, 12), (140, 45)])
  func `every change is told in the last line, and taking it back`(width: Int, height: Int) {
    var reader = Reader(.bridge, width, height)
    reader.press("4Space")
    #expect(reader.status.hasPrefix(" no country selected; n steps"))
    reader.press("nSpace")
    #expect(reader.status.hasPrefix(" what if: covered 2 → 3, gaps 1 → 0"))
    reader.press("X")
    #expect(reader.status.hasPrefix(" only what the article says"))
  }
}
