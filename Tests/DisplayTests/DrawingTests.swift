import Display
import Testing

@Suite struct DrawingTests {
  @Test func `cells lead where they were last told to, the others nowhere`() {
    var drawing = Drawing<String>(height: 2, width: 3)
    drawing.lead(Rect(row: 0, column: 1, height: 5, width: 5), to: "town")
    drawing.lead(Rect(row: 1, column: 2, height: 1, width: 1), to: nil)
    let leads = (-1...2).map { row in (0...3).map { drawing.lead(row: row, column: $0) ?? "-" } }
    #expect(
      leads.map { $0.joined(separator: " ") } == [
        "- - - -", "- town town -", "- town - -", "- - - -",
      ]
    )
  }

  @Test func `a drawing keeps its cells when its leads become others`() {
    var drawing = Drawing<Int>(height: 1, width: 2)
    drawing.grid.write("ab", row: 0, column: 0)
    drawing.lead(Rect(height: 1, width: 1), to: 4)
    let other = drawing.leading { "\($0)" }
    #expect(other.grid == drawing.grid)
    #expect(other.lead(row: 0, column: 0) == "4")
    #expect(other.lead(row: 0, column: 1) == nil)
  }
}
