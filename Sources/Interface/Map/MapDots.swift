import Atlas
import Display

/// The dots of the map, two by two a cell: whose each is and what fills it.
struct MapDots: Sendable {
  let width: Int
  let height: Int
  /// The code of each dot's country; nil for the sea.
  private(set) var owners: [Country.Code?]
  private(set) var roles: [Role]
  /// What is in view of the disputed territory of countries with a role, which is hatched.
  private(set) var disputes: [Dispute] = []

  init(_ raster: Raster, _ viewport: Viewport, fills: MapFills) {
    width = raster.width
    height = raster.height
    owners = []
    roles = []
    owners.reserveCapacity(width * height)
    roles.reserveCapacity(width * height)
    for y in 0..<height {
      for x in 0..<width { add(raster, viewport, fills, x: x, y: y) }
    }
  }

  private mutating func add(
    _ raster: Raster,
    _ viewport: Viewport,
    _ fills: MapFills,
    x: Int,
    y: Int
  ) {
    let owner = raster[x, y]
    owners.append(owner)
    guard let owner else { return roles.append(.mapSea) }
    var fill = fills[owner]
    if fill.base != .mapLand, raster.isDisputed(x: x, y: y) {
      fill = MapFill(base: fill.base, hatch: .mapLand)
      if let dispute = raster.dispute(x: x, y: y), !disputes.contains(dispute) {
        disputes.append(dispute)
      }
    }
    let dot = DotPoint(x: Double(x) + 0.5, y: Double(y) + 0.5)
    roles.append(fill.role(x: x, y: y, at: viewport.point(at: dot)))
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
  /// Where the dots of a country are: how many, and their middle.
  struct Reach: Sendable {
    private(set) var count = 0
    private var sum = (x: 0, y: 0)

    mutating func add(x: Int, y: Int) {
      count += 1
      sum.x += x
      sum.y += y
    }

    /// The mean of the dots.
    var middle: (x: Int, y: Int) { (sum.x / max(1, count), sum.y / max(1, count)) }
  }

  /// The reaches of all countries in view, by the place of their code.
  var reaches: [Reach] {
    var reaches = [Reach](repeating: Reach(), count: 1024)
    for y in 0..<height {
      for x in 0..<width {
        if let owner = owners[y * width + x] { reaches[owner.place].add(x: x, y: y) }
      }
    }
    return reaches
  }
}
