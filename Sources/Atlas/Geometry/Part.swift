/// A part of a country as articles name it: "eastern", "the north of", "south-west", "parts of".
package struct Part: Hashable, Sendable {
  /// The country it is a part of.
  package let country: Country.Code
  /// How far to the east and to the north it lies, each -1, 0 or 1.
  private let east: Double
  private let north: Double
  private let isMiddle: Bool
  /// Whether the words are the name of a place in the country, of which it is not known where it lies.
  package var isNamedPlace: Bool { isCapitalized && !isKnown }
  /// The town whose name the words are, where it is known where it lies.
  package let town: GeoPoint?
  private let isCapitalized: Bool
  /// Whether all but this part is meant: "without the east".
  private let isExcepted: Bool

  /// The part these words name, or somewhere in the country where they name no direction.
  package init(of country: Country.Code, named words: String) {
    isCapitalized = words.unicodeScalars.first?.properties.isUppercase ?? false
    town = isCapitalized ? TownTable.place(of: words, in: country) : nil
    let words = words.lowercased()
    self.country = country
    east = (words.contains("east") ? 1 : 0) - (words.contains("west") ? 1 : 0)
    north = (words.contains("north") ? 1 : 0) - (words.contains("south") ? 1 : 0)
    isMiddle = words.contains("cent") || words.contains("middle")
    isExcepted = words.contains("without")
  }

  /// Whether the words say where the part lies; if not, it may be anywhere in the country.
  package var isKnown: Bool { town != nil || isMiddle || east != 0 || north != 0 }

  /// Whether a place of the country lies in the part; any place may where the part is not known.
  package func contains(_ point: GeoPoint) -> Bool {
    if let town { return (town.direction * point.direction).sum() > Self.around }
    guard isKnown, let extent = Landmarks.extent(of: country) else { return true }
    let (right, up) = extent.offset(of: point)
    if isMiddle { return max(abs(right), abs(up)) < 0.5 }
    let along = (right * east + up * north) / (abs(east) + abs(north))
    return (along > Self.border) != isExcepted
  }

  /// The cosine of the arc within which land belongs to a town: 60 km.
  private static let around = 0.999_955_7

  /// How far beyond the middle a part begins, where the bounds of the country are at 1.
  private static let border = 0.12
}

extension GeoRect {
  /// How far a point lies to the right of and above the middle, where the bounds are at 1.
  fileprivate func offset(of point: GeoPoint) -> (right: Double, up: Double) {
    let (halfWidth, halfHeight) = (max(0.01, east - west) / 2, max(0.01, north - south) / 2)
    let right = degrees(turned(radians(point.longitude - (west + east) / 2)))
    return (right / halfWidth, (point.latitude - (south + north) / 2) / halfHeight)
  }
}

extension FormerState {
  /// The part of its one country that it covered; nil where it covered whole countries.
  package var part: Part? {
    guard countries.count == 1, let inexactness else { return nil }
    return Part(of: countries[0], named: inexactness)
  }
}
