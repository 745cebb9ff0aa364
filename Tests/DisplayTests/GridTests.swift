import Display
import Testing

@Suite struct GridTests {
  @Test func `text is clipped at every edge`() {
    var grid = Grid(height: 2, width: 6)
    grid.write("left out", row: 0, column: -3)
    grid.write("abcdefgh", row: 1, column: 3)
    grid.write("nowhere", row: 2, column: 0)
    #expect(grid.text == "t out\n   abc")
  }

  @Test func `a wide character takes two columns and is never cut in half`() {
    var grid = Grid(height: 1, width: 5)
    #expect(grid.write("東京都", row: 0, column: 0) == 4)
    #expect(grid.text == "東京")
    grid.write("x", row: 0, column: 1)
    #expect(grid.text == " x京")
  }

  @Test func `control characters and overrides reach no cell`() {
    var grid = Grid(height: 1, width: 10)
    grid.write("a\u{1B}[31mb\u{202E}\u{9B}c", row: 0, column: 0)
    #expect(grid.text == "a[31mbc")
  }

  @Test func `a cell keeps eight combining marks`() {
    var grid = Grid(height: 1, width: 2)
    grid.write("e" + String(repeating: "\u{301}", count: 20), row: 0, column: 0)
    #expect(grid.marks(row: 0, column: 0).count == 8)
  }

  @Test func `roles read back as letters`() {
    var grid = Grid(height: 2, width: 8)
    grid.write("A said", row: 0, column: 0, role: .speaker1)
    grid.fill(Rect(row: 1, height: 1, width: 3), with: Cell(" ", ground: .mapCovered))
    grid[1, 3] = Cell("▘", .mapCovered, ground: .mapSea)
    #expect(grid.roles == "1 1111\nCCCC")
  }

  @Test func `a placed grid shows only what fits`() {
    var inner = Grid(height: 3, width: 3)
    for row in 0..<3 { inner.write("xyz", row: row, column: 0) }
    var grid = Grid(height: 2, width: 4)
    grid.place(inner, row: 1, column: 2)
    grid.place(inner, row: -2, column: -2)
    #expect(grid.text == "z\n  xy")
  }
}

/// Cells that lead to addresses.
@Suite struct GridLinkTests {
  @Test func `a link moves with the grid it is in, and is cut where that is`() {
    var part = Grid(height: 2, width: 6)
    part.link(Rect(row: 1, column: 2, height: 1, width: 9), number: 4, to: "https://example.org/")
    part.link(Rect(row: 5, column: 0, height: 1, width: 2), number: 5, to: "https://example.org/b")
    var screen = Grid(height: 10, width: 40)
    screen.place(part, row: 3, column: 20)
    #expect(screen.links.map(\.cells) == [Rect(row: 4, column: 22, height: 1, width: 4)])
    #expect(screen.links.map(\.number) == [4])
  }
}
