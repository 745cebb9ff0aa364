import Display

/// Where the parts of the pane are; a part that is not shown is empty.
struct MapLayout: Equatable, Sendable {
  private(set) var map = Rect(height: 0, width: 0)
  private(set) var legend = Rect(height: 0, width: 0)
  /// Countries by role, where there is no room for a map.
  private(set) var groups = Rect(height: 0, width: 0)
  /// The complete record.
  private(set) var list = Rect(height: 0, width: 0)

  /// Where lines that can be scrolled are: the record, or countries by role.
  var lines: Rect { list.isEmpty ? groups : list }

  /// Whether the complete record is asked for, unwanted, or shown where there is room.
  enum List: Sendable {
    case automatic, shown, hidden
  }

  /// The narrowest and lowest inside of a pane that a map is drawn in, its legend included.
  static let smallestMap = (height: 9, width: 40)
  private static let wideEnough = 138

  init(height: Int, width: Int, list wanted: List, hasNotes: Bool = false) {
    let pane = Rect(height: height, width: width)
    guard height >= Self.smallestMap.height, width >= Self.smallestMap.width else {
      if wanted == .shown { list = pane } else { groups = pane }
      return
    }
    var rest = pane
    if Self.isBeside(pane, wanted) {
      (rest, list) = pane.split(left: width - min(64, width * 3 / 8))
      list = Rect(row: 0, column: list.column + 1, height: height, width: list.width - 1)
    } else if wanted == .shown {
      guard height >= 30 else {
        list = pane
        return
      }
      (rest, list) = pane.split(top: height - height / 3)
    }
    let rows = hasNotes && rest.height >= 12 ? 2 : 1
    (map, legend) = rest.split(top: rest.height - rows)
  }

  private static func isBeside(_ pane: Rect, _ wanted: List) -> Bool {
    switch wanted {
    case .automatic: pane.width >= wideEnough
    case .shown: pane.width >= 100
    case .hidden: false
    }
  }
}
