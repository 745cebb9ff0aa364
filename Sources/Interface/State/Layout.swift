package import Display

/// Where the panes stand at a size: their frames overlap in the borders they share.
package struct Layout: Equatable, Sendable {
  /// How the panes are arranged.
  package enum Style: Sendable {
    /// The text, and the others in a column beside it.
    case column
    /// The text, and one of the others below it.
    case drawer
    /// One pane at a time, named in a first line, without borders.
    case tabs
    /// One pane with the whole screen.
    case zoomed
    /// Nothing but text.
    case bare
  }

  /// Follows from the size, and from the zoom where the screen is not too small for it.
  package let style: Style
  /// The rows of the screen.
  package let height: Int
  /// The columns of the screen.
  package let width: Int
  /// The panes that are seen, each with its frame.
  package private(set) var frames: [(pane: PaneName, rect: Rect)] = []

  /// The frames that an arrangement gives the panes, in rows and columns of the screen.
  package init(_ arrangement: Arrangement) {
    height = arrangement.height
    width = arrangement.width
    style = Self.style(arrangement)
    switch style {
    case .column: placeColumn(side: arrangement.side)
    case .drawer: placeDrawer(arrangement.lower)
    case .tabs: place(arrangement.focus, Rect(row: 1, height: height - 2, width: width))
    case .zoomed: place(arrangement.focus, Rect(height: height - 1, width: width))
    case .bare: place(.text, Rect(height: height, width: width))
    }
  }

  private static func style(_ arrangement: Arrangement) -> Style {
    let (height, width) = (arrangement.height, arrangement.width)
    if height < 4 || width < 20 { return .bare }
    if height < 18 || width < 60 { return .tabs }
    if arrangement.isZoomed { return .zoomed }
    return width < 96 ? .drawer : .column
  }

  private mutating func place(_ pane: PaneName, _ rect: Rect) { frames.append((pane, rect)) }

  private mutating func placeColumn(side: Int) {
    let rows = height - 1
    let isWide = side >= 40
    let first = (rows * (isWide ? 40 : 50) + 50) / 100
    let second = (rows * (isWide ? 65 : 75) + 50) / 100
    let left = width - side
    place(.text, Rect(height: rows, width: left + 1))
    place(.quotes, Rect(row: 0, column: left, height: first + 1, width: side))
    place(.actors, Rect(row: first, column: left, height: second - first + 1, width: side))
    place(.map, Rect(row: second, column: left, height: rows - second, width: side))
  }

  /// The status line stands where the lower border of the drawer would.
  private mutating func placeDrawer(_ pane: PaneName) {
    let rows = max(4, height / 4)
    let upper = height - rows - 2
    place(.text, Rect(height: upper + 1, width: width))
    place(pane, Rect(row: upper, height: rows + 2, width: width))
  }

  /// Whether panes are framed.
  package var hasBorders: Bool { style != .tabs && style != .bare }

  /// Whether there is a status line.
  package var hasStatus: Bool { style != .bare }

  /// What a pane has for its content; nil where it is not seen.
  package func body(of pane: PaneName) -> Rect? {
    guard let frame = frames.first(where: { $0.pane == pane })?.rect else { return nil }
    return hasBorders ? frame.inset() : frame
  }

  /// The columns left of the text: the letter of a speaker, a bar and a space.
  static let gutter = 3

  /// How many columns the lines of the text take that may take `measure`.
  func textColumns(measure: Int) -> Int {
    let width = body(of: .text)?.width ?? 0
    return style == .bare ? width : max(1, min(measure, width - Self.gutter - 1))
  }

  /// Whether the list of quotations shows each as a whole.
  var showsWholeQuotations: Bool { style == .zoomed && body(of: .quotes) != nil }

  /// How many rows a quotation takes in its list, where it is not shown as a whole.
  var rowsPerQuotation: Int { (body(of: .quotes)?.height ?? 0) >= 8 ? 2 : 1 }

  /// The pane whose frame holds a cell, the later one where borders are shared.
  package func pane(row: Int, column: Int) -> PaneName? {
    guard !hasStatus || row < height - 1 else { return nil }
    return frames.last { $0.rect.contains(row: row, column: column) }?.pane
  }

  /// Whether style, size and all frames are the same.
  package static func == (left: Layout, right: Layout) -> Bool {
    left.style == right.style && left.height == right.height && left.width == right.width
      && left.frames.elementsEqual(right.frames) { $0.pane == $1.pane && $0.rect == $1.rect }
  }
}
