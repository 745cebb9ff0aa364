/// Bounds in degrees; `east` is beyond 180 where they span the antimeridian.
package struct GeoRect: Hashable, Sendable {
  /// The western bound, in degrees of longitude.
  package let west: Double
  /// The southern bound, in degrees of latitude.
  package let south: Double
  /// The eastern bound, in degrees of longitude; beyond 180 across the antimeridian.
  package let east: Double
  /// The northern bound, in degrees of latitude.
  package let north: Double
}
