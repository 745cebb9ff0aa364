/// Which entry of a list is selected and which is the first that is seen.
struct Listing: Sendable {
  var selected = 0
  private(set) var top = 0
  /// The entry that was last brought to sight, and how many were seen then.
  private var shown = (entry: 0, capacity: 0)

  /// Brings an entry that was newly selected to sight: `capacity` of `count` are seen.
  mutating func settle(count: Int, capacity: Int) {
    selected = max(0, min(selected, count - 1))
    if (selected, capacity) != shown {
      if selected < top { top = selected }
      if selected >= top + capacity { top = selected - capacity + 1 }
      shown = (selected, capacity)
    }
    top = max(0, min(top, count - capacity))
  }

  /// The same where entries take rows of different number: `rows` gives those of one, `height` are seen.
  mutating func settle(count: Int, height: Int, rows: (Int) -> Int) {
    selected = max(0, min(selected, count - 1))
    top = max(0, min(top, count - 1))
    var first = selected
    var left = height - (count > 0 ? rows(selected) : 0)
    while first > 0, left >= rows(first - 1) {
      first -= 1
      left -= rows(first)
    }
    let isNew = shown != (selected, -height)
    if isNew, top < first || top > selected { top = top > selected ? selected : first }
    shown = (selected, -height)
  }

  /// Shows other entries, the selected one staying where it is.
  mutating func scroll(by steps: Int, count: Int, capacity: Int) {
    top = max(0, min(top + steps, count - capacity))
  }

  /// The entry a movement goes to, where a page holds `capacity` entries.
  func target(of motion: Motion, count: Int, capacity: Int) -> Int {
    let target =
      switch motion {
      case .line(let steps), .paragraph(let steps): selected + steps
      case .halfPage(let pages): selected + pages * max(1, capacity / 2)
      case .page(let pages): selected + pages * max(1, capacity)
      case .start: 0
      case .end: count - 1
      case .percent(let percent): count * percent / 100
      }
    return max(0, min(target, count - 1))
  }
}
