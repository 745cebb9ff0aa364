/// A place on a map without scale: earth radii to the right of and above the centre of the view.
struct PlanePoint: Equatable, Sendable {
  var x: Double
  var y: Double
}
