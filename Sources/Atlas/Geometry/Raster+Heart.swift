extension Raster {
  /// The dot deepest inside what is in view of a country, where its name is best written; nil where
  /// it has no dot.
  package func heart(of country: Country.Code) -> (x: Int, y: Int)? {
    guard dots(of: country) > 0 else { return nil }
    let depths = depths(of: country)
    guard let deepest = depths.indices.max(by: { depths[$0] < depths[$1] }) else { return nil }
    return (deepest % width, deepest / width)
  }

  /// For each dot how far it is to the outside of the country or of the view, in widths of a dot.
  private func depths(of country: Country.Code) -> [Int] {
    var depths = [Int](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in 0..<width where self[x, y] == country {
        let left = x == 0 ? 0 : depths[y * width + x - 1]
        let above = y == 0 ? 0 : depths[(y - 1) * width + x]
        depths[y * width + x] = min(left + 1, above + 2)
      }
    }
    for y in (0..<height).reversed() {
      for x in (0..<width).reversed() where depths[y * width + x] > 0 {
        let right = x == width - 1 ? 0 : depths[y * width + x + 1]
        let below = y == height - 1 ? 0 : depths[(y + 1) * width + x]
        depths[y * width + x] = min(depths[y * width + x], right + 1, below + 2)
      }
    }
    return depths
  }
}
