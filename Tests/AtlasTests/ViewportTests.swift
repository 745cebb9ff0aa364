import Atlas
import Testing

struct ViewportTests {
  private static let views: [Viewport] = [
    "", "DE PL", "US", "BR", "RU", "FJ", "AQ", "GL", "SG", "VA", "NG KE ZA", "US JP AU",
  ].map { .fitted(to: codes($0), width: 120, height: 40) }

  @Test(arguments: views)
  func `a dot shows the place that is drawn on it`(view: Viewport) throws {
    for x in stride(from: 1.5, to: 120, by: 13) {
      for y in stride(from: 0.5, to: 40, by: 4.5) {
        guard let point = view.point(at: DotPoint(x: x, y: y)) else { continue }
        guard let dot = view.dot(of: point) else { continue }
        #expect(abs(dot.x - x) < 1e-6 && abs(dot.y - y) < 1e-6)
      }
    }
    let middle = try #require(view.point(at: DotPoint(x: 60, y: 20)))
    #expect(abs(middle.latitude - view.centre.latitude) < 1e-9)
  }

  @Test(arguments: [
    "DE", "FR DE PL", "NO SE FI", "CL", "ID", "NZ", "US CA", "JP KR", "RU", "TR GR",
  ])
  func `a fit shows the bounds of its countries and little more`(text: String) throws {
    for (width, height) in [(240, 80), (120, 36), (60, 100)] {
      let view = Viewport.fitted(to: codes(text), width: width, height: height)
      var reach = 0.0
      for code in codes(text) {
        let raster = Raster(view)
        for y in 0..<height {
          for x in 0..<width where raster[x, y] == code {
            let across = abs(Double(x) + 0.5 - Double(width) / 2) / Double(width)
            let down = abs(Double(y) + 0.5 - Double(height) / 2) / Double(height)
            reach = max(reach, across, down)
          }
        }
        let label = try #require(Landmarks.label(of: code).flatMap(view.dot(of:)))
        #expect(view.contains(label))
      }
      #expect(reach > 0.4)
    }
  }

  @Test func `the world is shown for no countries and for those all over it`() {
    let world = Viewport.world(width: 120, height: 40)
    #expect(Viewport.fitted(to: [], width: 120, height: 40) == world)
    #expect(Viewport.fitted(to: codes("BR ZA IN CN RU US"), width: 120, height: 40) == world)
    #expect(Raster(world).countries.count > 170)
  }

  @Test func `panning goes round the earth and stops at the poles`() {
    var view = Viewport.fitted(to: codes("DE"), width: 120, height: 40)
    for _ in 0..<200 { view = view.panned(right: 0.5, down: 0) }
    #expect(abs(view.centre.longitude) <= 180)
    for _ in 0..<50 { view = view.panned(right: 0, down: -0.5) }
    #expect(view.centre.latitude == 90)
    let world = Viewport.world(width: 240, height: 40)
    #expect(world.panned(right: 0, down: 3).centre.latitude > -60)
  }

  @Test func `a move and the same move back end where they began`() {
    let view = Viewport.fitted(to: codes("DE PL"), width: 120, height: 40)
    let there = view.panned(right: 0.25, down: 0)
    #expect(there != view)
    #expect(
      abs(there.panned(right: -0.25, down: 0).centre.longitude - view.centre.longitude) < 1e-9
    )
    #expect(abs(view.zoomed(by: 2).zoomed(by: 0.5).kilometresPerDot - view.kilometresPerDot) < 1e-9)
    #expect(view.resized(width: 80, height: 24).resized(width: 120, height: 40) == view)
  }

  @Test func `zooming ends at the world and at 200 km`() {
    let view = Viewport.fitted(to: codes("DE"), width: 120, height: 40)
    #expect(abs(view.zoomed(by: 1e6).kilometresPerDot * 120 - 200) < 1)
    let far = view.zoomed(by: 1e-6)
    #expect(abs(far.kilometresPerDot - Viewport.world(width: 120, height: 40).kilometresPerDot) < 1)
    #expect(far.zoomed(by: 0.5) == far)
  }

  @Test(arguments: [
    ("FR", "US", Viewport.Edge.Side.left), ("FR", "CN", .right), ("FR", "NG", .bottom),
    ("FR", "SJ", .top), ("US", "JP", .left), ("FJ", "CL", .right), ("FJ", "AU", .left),
    ("FJ", "JP", .top),
    ("IN", "PE", .left), ("NZ", "GB", .top),
  ])
  func `an edge leads to a country out of view`(
    from: String,
    to: String,
    side: Viewport.Edge.Side
  ) throws {
    let view = Viewport.fitted(to: codes(from), width: 120, height: 40)
    let target = try #require(Country.Code(to))
    let edge = try #require(view.edge(to: target))
    #expect(edge.side == side)
    #expect(view.contains(edge.dot))
    #expect(view.centred(on: target).edge(to: target) == nil)
    #expect(view.edge(to: codes(from)[0]) == nil)
  }
}
