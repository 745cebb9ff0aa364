import Display

/// The fills of the four dots of a cell.
struct Quad: Equatable, Sendable {
  let upperLeft: Role
  let upperRight: Role
  let lowerLeft: Role
  let lowerRight: Role

  subscript(index: Int) -> Role {
    switch index {
    case 0: upperLeft
    case 1: upperRight
    case 2: lowerLeft
    default: lowerRight
    }
  }

  var isUniform: Bool {
    upperLeft == upperRight && upperLeft == lowerLeft && upperLeft == lowerRight
  }

  /// The two fills the cell is drawn with, the one that tells more first; one where all is one.
  var dominant: (first: Role, second: Role?) {
    if isUniform { return (upperLeft, nil) }
    var first = upperLeft
    var second: Role?
    for index in 1..<4 where self[index] != first {
      if weight(self[index]) > weight(first) {
        second = first
        first = self[index]
      } else if second.map({ weight(self[index]) > weight($0) }) ?? true {
        second = self[index]
      }
    }
    if let other = second, other.weight > first.weight { return (other, first) }
    return (first, second)
  }

  /// The fill behind a letter: the one of most of the cell.
  var ground: Role {
    let (first, second) = dominant
    return count(first) >= 2 ? first : second ?? first
  }

  /// How many dots have the fill.
  func count(_ role: Role) -> Int {
    var dots = 0
    for index in 0..<4 where self[index] == role { dots += 1 }
    return dots
  }

  /// How much a fill counts: by its dots, what claims are about before land, land before the sea.
  private func weight(_ role: Role) -> Int {
    count(role) * 4 + role.weight
  }
}

extension Role {
  /// How much a fill counts where it meets others.
  fileprivate var weight: Int {
    switch self {
    case .mapSea: 0
    case .mapLand: 1
    case .mapMentioned, .mapMentionedOften: 2
    default: 3
    }
  }
}

/// How fills become characters, with the colours and characters there are.
struct MapCells: Sendable {
  let setting: MapSetting

  /// The cell of four dots: quadrants where two fills meet.
  func cell(_ quad: Quad) -> Cell {
    if quad.isUniform { return area(quad.upperLeft) }
    let (first, second) = quad.dominant
    guard let second else { return area(first) }
    if setting.isASCII || setting.palette == .none {
      return area(quad.count(first) >= 2 ? first : second)
    }
    return mixed(first, second, mask(quad, first, second))
  }

  private func mixed(_ first: Role, _ second: Role, _ mask: Int) -> Cell {
    if setting.palette == .many { return Cell(Self.quadrants[mask], first, ground: second) }
    if first.plain == second.plain { return area(mask.nonzeroBitCount >= 2 ? first : second) }
    return Cell(Self.quadrants[mask], first.plain, ground: second.plain)
  }

  /// Which dots are drawn in the first fill, from the upper left, as bits.
  private func mask(_ quad: Quad, _ first: Role, _ second: Role) -> Int {
    var mask = 0
    for index in 0..<4 {
      let role = quad[index]
      let isFirst = role == first || role != second && (role == .mapSea) == (first == .mapSea)
      if isFirst { mask |= 1 << index }
    }
    if !setting.hasQuadrants { mask = mask & 3 != 0 ? mask | 3 : mask }
    if !setting.hasQuadrants { mask = mask & 12 != 0 ? mask | 12 : mask }
    return mask
  }

  /// A cell that is all of one fill: with few colours some fills are shades, without any all are.
  func area(_ role: Role) -> Cell {
    if setting.palette == .none {
      return Cell(role.pattern(isASCII: setting.isASCII), role)
    }
    guard setting.palette == .few, role.plain != role else { return Cell(" ", role, ground: role) }
    let shade = setting.isASCII ? role.letterPattern : role.shade
    return role.plain == .mapSea
      ? Cell(shade, .text, ground: .mapSea) : Cell(shade, .mapSea, ground: role.plain)
  }

  private static let quadrants: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}

extension Role {
  /// The fill that stands for this one where there are too few colours for both.
  var plain: Role {
    switch self {
    case .mapLand, .mapMentioned, .mapMentionedOften: .mapSea
    case .mapCoveredImplied: .mapCovered
    case .mapExcludedImplied: .mapExcluded
    default: self
    }
  }

  /// How dense the fill is drawn where a shade stands for it.
  fileprivate var shade: Unicode.Scalar {
    switch self {
    case .mapMentioned: "▒"
    case .mapMentionedOften: "▓"
    default: "░"
    }
  }

  /// The character for an area of this fill, of those there are.
  func pattern(isASCII: Bool) -> Unicode.Scalar { isASCII ? letterPattern : pattern }

  /// The character an area of this fill is drawn with where colours do not tell it.
  var pattern: Unicode.Scalar {
    switch self {
    case .mapLand: "."
    case .mapCovered: "▒"
    case .mapCoveredImplied: "░"
    case .mapExcluded: "╳"
    case .mapExcludedImplied: "╲"
    case .mapHost: "▓"
    case .mapThreat: "!"
    case .mapMentioned: ":"
    case .mapMentionedOften: "="
    case .mapSelected: "█"
    default: " "
    }
  }

  /// The same in ASCII.
  var letterPattern: Unicode.Scalar {
    switch self {
    case .mapLand: "."
    case .mapCovered: "#"
    case .mapCoveredImplied: "+"
    case .mapExcluded: "X"
    case .mapExcludedImplied: "x"
    case .mapHost: "H"
    case .mapThreat: "!"
    case .mapMentioned: ":"
    case .mapMentionedOften: "="
    case .mapSelected: "@"
    default: " "
    }
  }
}
