import Testing

@testable import Atlas

private func code(_ letters: String) throws -> Country.Code {
  try #require(Country.Code(letters))
}

private func area(_ ring: [GeoPoint]) -> Double {
  zip(ring, ring.dropFirst()).reduce(0) { sum, side in
    sum + side.0.longitude * side.1.latitude - side.1.longitude * side.0.latitude
  }
}

@Suite struct CountryShapeTests {
  @Test func `rings are closed, go around land against the clock and around holes with it`() {
    for country in CountryTable.all {
      for polygon in CountryShape(of: country.code, .medium).polygons(from: -180) {
        for ring in [polygon.outer] + polygon.holes {
          #expect(ring.count > 3 && ring.first == ring.last)
          #expect(ring.allSatisfy { abs($0.longitude) <= 180 && abs($0.latitude) <= 90 })
        }
        #expect(area(polygon.outer) > 0)
        #expect(polygon.holes.allSatisfy { area($0) < 0 })
      }
    }
  }

  @Test func `a country in another is a hole in it`() throws {
    let shape = CountryShape(of: try code("ZA"), .medium)
    #expect(shape.polygons.contains { !$0.holes.isEmpty })
  }

  @Test func `a country on the antimeridian is cut there and loses no land`() throws {
    let russia = CountryShape(of: try code("RU"), .coarse)
    let whole = russia.polygons.reduce(0) { $0 + area($1.outer) }
    let cut = russia.polygons(from: -180)
    #expect(cut.count > russia.polygons.count)
    #expect(abs(cut.reduce(0) { $0 + area($1.outer) } - whole) < 0.01)
    #expect(russia.polygons(from: -169).count == russia.polygons.count)
  }

  @Test func `a country that is but a point has no polygons`() throws {
    #expect(CountryShape(of: try code("TK"), .fine).polygons.isEmpty)
  }
}
