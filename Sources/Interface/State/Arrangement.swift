internal import Memory

/// What decides the layout: the size of the screen and what a person made of it.
package struct Arrangement: Equatable, Sendable {
  /// The rows of the screen.
  package var height: Int
  /// The columns of the screen.
  package var width: Int
  /// The pane that gets the keys; the text at first.
  package var focus = PaneName.text
  /// The pane in the drawer, where there is one.
  package private(set) var lower = PaneName.quotes
  /// Whether the focused pane has the screen alone, where that is large enough for several.
  package private(set) var isZoomed = false
  private var sideShift = 0
  private var measureShift = 0

  /// The usual arrangement on a screen of so many rows and columns.
  package init(height: Int, width: Int) {
    self.height = height
    self.width = width
  }

  /// What of it is kept from one reading to the next.
  var memory: ArticleMemory.Arrangement {
    ArticleMemory.Arrangement(
      focus: focus.rawValue,
      lower: lower.rawValue,
      isZoomed: isZoomed,
      side: sideShift,
      measure: measureShift
    )
  }

  /// Arranges the panes as they were.
  mutating func recall(_ memory: ArticleMemory.Arrangement) {
    focus(on: PaneName(rawValue: memory.lower) ?? .quotes)
    focus(on: PaneName(rawValue: memory.focus) ?? .text)
    isZoomed = memory.isZoomed
    sideShift = max(-Self.mostShift, min(memory.side, Self.mostShift))
    measureShift = max(-Self.mostShift, min(memory.measure, Self.mostShift))
  }

  private static let mostShift = 1000

  /// Takes one step; widths change by columns, and the usual ones leave the zoom as it is.
  package mutating func apply(_ change: ArrangeStep) {
    switch change {
    case .zoom: isZoomed.toggle()
    case .side(let columns): sideShift = side + columns - usualSide
    case .measure(let columns): measureShift = measure + columns - Self.usualMeasure
    case .usual: (measureShift, sideShift) = (0, 0)
    }
  }

  /// Hands the keys to a pane and brings it to sight.
  package mutating func focus(on pane: PaneName) {
    focus = pane
    show(pane)
  }

  /// Brings a pane into the drawer, the keys staying where they are.
  package mutating func show(_ pane: PaneName) {
    if pane != .text { lower = pane }
  }

  /// The columns of the panes beside the text, their left border with them.
  package var side: Int { min(max(24, usualSide + sideShift), max(24, width - 48)) }

  /// Two fifths, as long as the text keeps 62 columns and takes no more than 100.
  private var usualSide: Int { max(min(width * 2 / 5, width - 62), width - 100) }

  /// The most columns a line of the text takes.
  package var measure: Int { min(max(24, Self.usualMeasure + measureShift), 120) }

  private static let usualMeasure = 72
}
