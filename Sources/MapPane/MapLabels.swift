import Atlas
import Display

/// A name to be written on the map.
struct MapName {
  let country: Country.Code
  /// What may be written, the longest first.
  let texts: [String]
  /// The cell it is best written at.
  let row: Int
  let column: Int
  /// Whether it is written over other countries rather than not at all.
  let isNeeded: Bool
  /// Whether the country has so few dots that the name stands beside them.
  let isIsle: Bool
}

/// Where the names of countries go: in their land or beside it, never over one another.
struct MapLabels {
  private let dots: MapDots
  /// The countries with a role, which no other country's name should hide.
  private var told = [Bool](repeating: false, count: 1024)
  private var tags: MapTags

  init(_ dots: MapDots, _ tags: MapTags, told: [Country.Code]) {
    self.dots = dots
    self.tags = tags
    for country in told { self.told[country.place] = true }
  }

  /// The best place for the first of the texts that finds a good one; nil where none does.
  mutating func place(_ name: MapName) -> MapTags.Tag? {
    for (index, text) in name.texts.enumerated() {
      let isLast = index == name.texts.count - 1
      let isForced = isLast && name.isNeeded
      let limit = isForced ? .max : isLast ? 30 : 12 + text.count * 6
      if let tag = best(text, name, reach: isForced ? 6 : 1, limit: limit) {
        tags.take(tag)
        return tag
      }
    }
    return nil
  }

  private func best(_ text: String, _ name: MapName, reach: Int, limit: Int) -> MapTags.Tag? {
    let width = CharacterWidth.columns(of: text)
    var best: (tag: MapTags.Tag, cost: Int)?
    for row in name.row - reach...name.row + reach {
      for column in name.column - width - reach + 1...name.column + reach
      where tags.isFree(row: row, column: column, width: width) {
        let tag = MapTags.Tag(text: text, row: row, column: column)
        let cost = cost(tag, width, name)
        guard cost < best?.cost ?? limit, touches(tag, width, name.country) else { continue }
        best = (tag, cost)
      }
    }
    return best?.tag
  }

  /// Whether the place lies in the country or next to it, so that nobody takes it for another's.
  private func touches(_ tag: MapTags.Tag, _ width: Int, _ country: Country.Code) -> Bool {
    let rows = max(0, tag.row - 1)...min(dots.height / 2 - 1, tag.row + 1)
    let columns = max(0, tag.column - 1)...min(dots.width / 2 - 1, tag.column + width)
    return rows.contains { row in
      columns.contains { dots.holds(country, row: row, column: $0) }
    }
  }

  /// How bad a place is: far from where the country is, over the sea, over other land.
  private func cost(_ tag: MapTags.Tag, _ width: Int, _ name: MapName) -> Int {
    let rows = abs(tag.row - name.row)
    let columns = abs(2 * tag.column + width - 1 - 2 * name.column)
    var cost = rows * 6 + (name.isIsle ? max(0, columns - width - 1) : columns)
    var own = 0
    for column in tag.column..<tag.column + width {
      let at = tag.row * 2 * dots.width + column * 2
      for dot in 0..<4 {
        let owner = dots.owners[at + dot & 1 + (dot >> 1) * dots.width]
        if owner == name.country { own += 1 } else { cost += price(of: owner) }
      }
    }
    if name.isIsle { return cost + own * 8 }
    return own == 0 ? cost + 16 : cost
  }

  /// How bad it is to write over a dot of the sea or of another country.
  private func price(of owner: Country.Code?) -> Int {
    guard let owner else { return 1 }
    return told[owner.place] ? 4 : 3
  }
}
