import Atlas
import Display

/// The dots of the map, two by two a cell: whose each is and what fills it.
struct MapDots: Sendable {
  let width: Int
  let height: Int
  /// The country of each dot, row by row; nil for the sea.
  let owners: [Country.Code?]
  private(set) var roles: [Role]
  /// What is in view of the disputed territory of countries with a role, which is hatched.
  private(set) var disputes: [Dispute] = []

  init(_ raster: Raster, _ viewport: Viewport, fills: MapFills) {
    width = raster.width
    height = raster.height
    owners = raster.owners
    roles = owners.map { owner in
      if let owner { fills.base(of: owner) } else { .mapSea }
    }
    if fills.isHatched { hatch(fills, viewport) }
    hatchDisputes(raster)
  }

  private mutating func hatch(_ fills: MapFills, _ viewport: Viewport) {
    for (index, owner) in owners.enumerated() {
      guard let owner, let fill = fills.hatched(of: owner) else { continue }
      let (x, y) = (index % width, index / width)
      let dot = DotPoint(x: Double(x) + 0.5, y: Double(y) + 0.5)
      roles[index] = fill.role(x: x, y: y, at: viewport.point(at: dot))
    }
  }

  private mutating func hatchDisputes(_ raster: Raster) {
    for index in raster.disputed where roles[index] != .mapLand {
      let (x, y) = (index % width, index / width)
      if MapFill.isHatched(x: x, y: y) { roles[index] = .mapLand }
      if let dispute = raster.dispute(x: x, y: y), !disputes.contains(dispute) {
        disputes.append(dispute)
      }
    }
  }

  /// The country of a dot; nil for the sea and outside the view.
  func owner(x: Int, y: Int) -> Country.Code? {
    x >= 0 && y >= 0 && x < width && y < height ? owners[y * width + x] : nil
  }

  /// Whether a cell holds a dot of the country.
  func holds(_ country: Country.Code, row: Int, column: Int) -> Bool {
    let at = row * 2 * width + column * 2
    return owners[at] == country || owners[at + 1] == country || owners[at + width] == country
      || owners[at + width + 1] == country
  }

  /// Draws the line around a country in its own outermost dots, where it has dots within them.
  mutating func outline(_ country: Country.Code) {
    var edge: [Int] = []
    var inside = 0
    for (index, owner) in owners.enumerated() where owner == country {
      if isEdge(index, of: country) { edge.append(index) } else { inside += 1 }
    }
    if inside < 4 { return }
    for index in edge { roles[index] = .mapSelected }
  }

  private func isEdge(_ index: Int, of country: Country.Code) -> Bool {
    let (x, y) = (index % width, index / width)
    return owner(x: x - 1, y: y) != country || owner(x: x + 1, y: y) != country
      || owner(x: x, y: y - 1) != country || owner(x: x, y: y + 1) != country
  }
}

extension MapDots {
  /// The fills of a cell's dots.
  func quad(row: Int, column: Int) -> Quad {
    let at = row * 2 * width + column * 2
    return Quad(
      upperLeft: roles[at],
      upperRight: roles[at + 1],
      lowerLeft: roles[at + width],
      lowerRight: roles[at + width + 1]
    )
  }

  /// The country that what is drawn in a cell stands for; nil where all is sea.
  func owner(row: Int, column: Int) -> Country.Code? {
    let at = row * 2 * width + column * 2
    let offsets = [at, at + 1, at + width, at + width + 1]
    let first = quad(row: row, column: column).dominant.first
    let drawn = offsets.first { roles[$0] == first && owners[$0] != nil }
    return (drawn ?? offsets.first { owners[$0] != nil }).flatMap { owners[$0] }
  }

  /// The braille dots along the borders in a cell; nil where there are none.
  func border(row: Int, column: Int) -> Unicode.Scalar? {
    var bits: UInt32 = 0
    for quarter in 0..<4 {
      let (x, y) = (column * 2 + quarter & 1, row * 2 + quarter / 2)
      guard let owner = owner(x: x, y: y) else { continue }
      if let left = self.owner(x: x - 1, y: y), left != owner { bits |= Self.left[quarter] }
      if let above = self.owner(x: x, y: y - 1), above != owner { bits |= Self.top[quarter] }
    }
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + bits)
  }

  /// The braille dots at the left side of each quarter of a cell.
  private static let left: [UInt32] = [0x03, 0x18, 0x44, 0xA0]
  private static let top: [UInt32] = [0x01, 0x08, 0x04, 0x20]
}
