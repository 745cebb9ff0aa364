import Atlas
import Display

/// Where the chips of countries beyond the view go: along its edge, none over another.
struct MapChips {
  private(set) var tags: MapTags
  let isASCII: Bool

  init(_ tags: MapTags, isASCII: Bool) {
    self.tags = tags
    self.isASCII = isASCII
  }

  /// The chip of a country at the edge, or nil where there is no room for it.
  mutating func place(_ name: String, at edge: Viewport.Edge) -> MapTags.Tag? {
    let width = CharacterWidth.columns(of: name) + 2
    let row = Int(edge.dot.y) / 2
    let column = Int(edge.dot.x) / 2 - width / 2
    let side = side(of: edge, column: column, width: width)
    let text = text(name, side)
    let tag =
      switch side {
      case .left: along(text, row: row, column: 0)
      case .right: along(text, row: row, column: tags.width - width)
      case .top: beside(text, row: 0, column: column, down: 1)
      case .bottom: beside(text, row: tags.height - 1, column: column, down: -1)
      }
    if let tag { tags.take(tag) }
    return tag
  }

  /// The side of the edge; near a corner the left or right one, whose arrows are read sooner.
  private func side(of edge: Viewport.Edge, column: Int, width: Int) -> Viewport.Edge.Side {
    guard edge.side == .top || edge.side == .bottom else { return edge.side }
    if column <= tags.width / 8 { return .left }
    return column + width >= tags.width * 7 / 8 ? .right : edge.side
  }

  private func text(_ name: String, _ side: Viewport.Edge.Side) -> String {
    switch side {
    case .left: isASCII ? "< \(name)" : "◀ \(name)"
    case .right: isASCII ? "\(name) >" : "\(name) ▶"
    case .top: isASCII ? "^ \(name)" : "▲ \(name)"
    case .bottom: isASCII ? "v \(name)" : "▼ \(name)"
    }
  }

  /// The free row nearest to this one.
  private func along(_ text: String, row: Int, column: Int) -> MapTags.Tag? {
    let width = CharacterWidth.columns(of: text)
    for step in 0..<tags.height {
      for at in [row - step, row + step]
      where tags.isFree(row: at, column: column, width: width) {
        return MapTags.Tag(text: text, row: at, column: column)
      }
    }
    return nil
  }

  /// The free columns nearest to these, in this row or the next ones.
  private func beside(_ text: String, row: Int, column: Int, down: Int) -> MapTags.Tag? {
    let width = CharacterWidth.columns(of: text)
    for line in 0..<min(4, tags.height) {
      for step in 0..<tags.width {
        for at in [column - step, column + step]
        where tags.isFree(row: row + line * down, column: at, width: width) {
          return MapTags.Tag(text: text, row: row + line * down, column: at)
        }
      }
    }
    return nil
  }
}
