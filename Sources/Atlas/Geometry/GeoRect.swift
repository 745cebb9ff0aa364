/// Bounds in degrees; `east` is beyond 180 where they span the antimeridian.
package struct GeoRect: Hashable, Sendable {
  package let west: Double
  package let south: Double
  package let east: Double
  package let north: Double
}
