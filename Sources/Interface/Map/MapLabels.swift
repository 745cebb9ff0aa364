import Atlas
import Display

/// Where the names of countries go: in their land or beside it, never over one another.
struct MapLabels {
  let dots: MapDots
  /// The fills that claims are about, which no other country's name should hide.
  let isTold: (Country.Code) -> Bool
  private(set) var tags: MapTags

  init(_ dots: MapDots, _ tags: MapTags, isTold: @escaping (Country.Code) -> Bool) {
    self.dots = dots
    self.tags = tags
    self.isTold = isTold
  }

  /// The best place for the first of the texts that finds a good one; nil where none does.
  mutating func place(
    _ texts: [String],
    of country: Country.Code,
    near anchor: (row: Int, column: Int),
    isNeeded: Bool
  ) -> MapTags.Tag? {
    for (index, text) in texts.enumerated() {
      let isLast = index == texts.count - 1
      let reach = isLast ? isNeeded ? 6 : 2 : 1
      let limit = isLast ? isNeeded ? .max : 4 + text.count * 5 : 3 + text.count * 2
      if let tag = best(text, country, anchor, reach: reach, limit: limit) {
        tags.take(tag)
        return tag
      }
    }
    return nil
  }

  private func best(
    _ text: String,
    _ country: Country.Code,
    _ anchor: (row: Int, column: Int),
    reach: Int,
    limit: Int
  ) -> MapTags.Tag? {
    let width = CharacterWidth.columns(of: text)
    var best: (tag: MapTags.Tag, cost: Int)?
    for row in anchor.row - reach...anchor.row + reach {
      for column in anchor.column - width - reach + 1...anchor.column + reach
      where tags.isFree(row: row, column: column, width: width) {
        let tag = MapTags.Tag(text: text, row: row, column: column)
        let cost = self.cost(tag, width, country, anchor)
        if cost < best?.cost ?? limit { best = (tag, cost) }
      }
    }
    return best?.tag
  }

  /// How bad a place is: far from the middle of the country, over the sea, over other land.
  private func cost(
    _ tag: MapTags.Tag,
    _ width: Int,
    _ country: Country.Code,
    _ anchor: (row: Int, column: Int)
  ) -> Int {
    let rows = abs(tag.row - anchor.row)
    let columns = abs(2 * tag.column + width - 1 - 2 * anchor.column) / 2
    var cost = rows * 3 + columns
    for column in tag.column..<tag.column + width {
      cost += self.cost(of: country, row: tag.row, column: column)
    }
    return cost
  }

  private func cost(of country: Country.Code, row: Int, column: Int) -> Int {
    if dots.holds(country, row: row, column: column) { return 0 }
    guard let other = dots.someOwner(row: row, column: column) else { return 2 }
    return isTold(other) ? 8 : 4
  }
}

extension MapDots {
  /// A country that has a dot of the cell; nil where all is sea.
  func someOwner(row: Int, column: Int) -> Country.Code? {
    let at = row * 2 * width + column * 2
    return owners[at] ?? owners[at + 1] ?? owners[at + width] ?? owners[at + width + 1]
  }

  /// The dot of the country nearest to a place, in so many rings around it.
  func nearest(_ country: Country.Code, x: Int, y: Int) -> (x: Int, y: Int)? {
    for ring in 0..<16 {
      for dx in -ring...ring {
        for dy in abs(dx) == ring ? Array(-ring...ring) : [-ring, ring]
        where owner(x: x + dx, y: y + dy) == country { return (x + dx, y + dy) }
      }
    }
    return nil
  }
}
