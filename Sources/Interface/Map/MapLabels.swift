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
  /// Whether it is written far from its country rather than not at all.
  let isNeeded: Bool
  /// Whether the country has so few dots that the name stands beside them.
  let isIsle: Bool
}

/// Where the names of countries go: in their land or beside it, never over one another.
struct MapLabels {
  private let dots: MapDots
  /// The countries with a role, which no other country's name should hide.
  private let told: Set<Country.Code>
  private var tags: MapTags

  init(_ dots: MapDots, _ tags: MapTags, told: Set<Country.Code>) {
    self.dots = dots
    self.tags = tags
    self.told = told
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
        if cost < best?.cost ?? limit { best = (tag, cost) }
      }
    }
    return best?.tag
  }

  /// How bad a place is: far from where the country is, over the sea, over other land.
  private func cost(_ tag: MapTags.Tag, _ width: Int, _ name: MapName) -> Int {
    let rows = abs(tag.row - name.row)
    let columns = abs(2 * tag.column + width - 1 - 2 * name.column)
    var cost = rows * 6 + (name.isIsle ? max(0, columns - width - 1) : columns)
    var own = 0
    for column in tag.column..<tag.column + width {
      for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        let owner = dots.owners[(tag.row * 2 + y) * dots.width + column * 2 + x]
        if owner == name.country { own += 1 } else { cost += price(of: owner) }
      }
    }
    if name.isIsle { return cost + own * 8 }
    return own == 0 ? cost + 16 : cost
  }

  /// How bad it is to write over a dot of the sea or of another country.
  private func price(of owner: Country.Code?) -> Int {
    guard let owner else { return 1 }
    return told.contains(owner) ? 4 : 3
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
