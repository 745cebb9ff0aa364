import Analysis
import Atlas
import Display
@testable import MapPane
import Testing

@Suite struct MapDrawingTests {
  /// A pass, its hosts, who stays out and who is feared, over Europe and beyond.
  private var pass: MapFixture {
    var fixture = MapFixture()
    fixture.say(
      "Most members of the union are in.",
      .covered,
      .implied,
      of: "AT BE DE EE FR LU NL SE"
    )
    fixture.say("Offices are in Lisbon and Madrid.", .host, of: "PT ES")
    fixture.say("Malta, Italy and Hungary stay out.", .excluded, of: "MT IT HU")
    fixture.say("Copies come from Chile.", .threat, of: "CL")
    fixture.mention("JP NO")
    return fixture
  }

  private func drawn(_ height: Int, _ width: Int, _ change: (inout MapView) -> Void = { _ in })
    -> (map: MapView, scene: MapScene)
  {
    var map = pass.map
    map.prepare(height: height, width: width)
    change(&map)
    map.prepare(height: height, width: width)
    return (map, MapScene(map, MapSetting(), height: height, width: width))
  }

  @Test func `nothing is drawn before the map is prepared but the sea and the legend`() {
    let grid = pass.map.render(MapSetting(), height: 14, width: 54).grid
    #expect((0..<12).allSatisfy { row in (0..<54).allSatisfy { grid[row, $0].ground == .mapSea } })
    #expect(grid.text(row: 13) == "■ covered 8 ✗ not 3 ▲ hosts 2 ! threat 1 · named 2")
    #expect(!pass.map.isPrepared)
  }

  @Test func `every size is drawn in every palette`() {
    for (height, width) in [(6, 12), (1, 1), (9, 40), (14, 54), (24, 80), (40, 120), (100, 300)] {
      for palette in [MapSetting.Palette.none, .few, .many] {
        var setting = MapSetting()
        setting.palette = palette
        setting.isASCII = width % 4 == 0 && palette != .many
        let grid = drawn(height, width).map.render(setting, height: height, width: width).grid
        #expect(grid.cells.count == height * width)
        #expect(!setting.isASCII || grid.cells.allSatisfy { $0.scalar.isASCII })
      }
    }
  }

  @Test func `a map for another size than the pane's is not drawn`() {
    let grid = drawn(20, 80).map.render(MapSetting(), height: 24, width: 70).grid
    #expect(grid[3, 30].ground == .mapSea)
  }

  @Test(arguments: [(9, 40), (14, 54), (18, 60), (24, 80), (30, 100), (40, 120)])
  func `no name touches another and each leads to its country`(height: Int, width: Int) {
    let scene = drawn(height, width).scene
    for row in 0..<scene.layout.map.height {
      var last: (country: Country.Code, column: Int)?
      for column in 0..<width {
        guard scene.drawing.grid[row, column].scalar.properties.isAlphabetic,
          let country = scene.drawing.lead(row: row, column: column)
        else { continue }
        if let last, last.country != country { #expect(column - last.column > 2) }
        last = (country, column)
      }
    }
  }

  @Test(arguments: [(14, 54), (24, 80), (40, 120)])
  func `whoever is left out or hosts has a name on the map`(height: Int, width: Int) {
    let text = drawn(height, width).scene.drawing.grid.text
    for code in ["MT", "IT", "HU", "PT", "ES"].map(Country.Code.of) {
      #expect(text.contains(code.short) || text.contains(code.label(isASCII: false)))
    }
  }

  @Test func `with few colours every name is written in a colour of its own`() {
    var setting = MapSetting()
    setting.palette = .few
    let scene = MapScene(drawn(24, 80).map, setting, height: 24, width: 80)
    let named = scene.drawing.grid.cells.prefix(80 * 22).filter {
      $0.scalar.properties.isAlphabetic
    }
    #expect(named.count > 20)
    #expect(named.allSatisfy { $0.role != .mapSea && $0.role != .mapLand })
  }

  @Test func `Malta is seen beside its name`() {
    let scene = drawn(24, 80).scene
    let cells = scene.drawing.grid.cells.indices.filter {
      scene.drawing.grid.cells[$0].role == .mapExcluded
    }
    let malta = cells.filter { scene.drawing.lead(row: $0 / 80, column: $0 % 80) == .of("MT") }
    #expect(!malta.isEmpty)
  }

  @Test func `countries beyond the view have chips at the edge that lead to them`() throws {
    let scene = drawn(24, 80).scene
    let rows = (0..<24).filter { scene.drawing.grid.text(row: $0).contains("Chile") }
    let row = try #require(rows.first)
    let line = scene.drawing.grid.text(row: row)
    #expect(line.contains("◀ Chile") || line.contains("▼ Chile"))
    let column = try #require((0..<80).first { scene.drawing.grid[row, $0].scalar == "C" })
    #expect(scene.drawing.lead(row: row, column: column) == .of("CL"))
    #expect(scene.drawing.grid[row, column].role == .mapThreat)
  }

  @Test func `a site is marked where a country hosts`() {
    let scene = drawn(24, 80).scene
    let marks = scene.drawing.grid.cells.indices.filter {
      scene.drawing.grid.cells[$0].role == .mapSite
    }
    let countries = marks.compactMap { scene.drawing.lead(row: $0 / 80, column: $0 % 80) }
    #expect(Set(countries) == [.of("PT"), .of("ES")])
  }

  @Test func `the selected country is outlined and its name reversed`() {
    let scene = drawn(24, 80) { $0.apply(.select(.of("FR"))) }.scene
    let cells = scene.drawing.grid.cells
    #expect(cells.count { $0.role == .mapSelected && $0.scalar.properties.isAlphabetic } >= 2)
    #expect(cells.count { $0.role == .mapSelected && $0.ground == .mapCoveredImplied } > 4)
  }

  @Test func `borders between countries of one fill are drawn in wide panes only`() {
    func dots(_ width: Int) -> Int {
      drawn(30, width).scene.drawing.grid.cells.count { $0.role == .mapBorder }
    }
    #expect(dots(59) == 0)
    #expect(dots(60) > 10)
  }

  @Test func `a speaker's filter leaves the countries of their claims`() {
    var fixture = pass
    fixture.analysis.actors = [Actor(id: Actor.ID(0), name: "Rao", kind: .person)]
    fixture.changeLast { $0.speaker = Actor.ID(0) }
    var setting = MapSetting()
    setting.speakers = [Actor.ID(0)]
    var map = fixture.map
    map.prepare(height: 24, width: 80)
    let grid = map.render(setting, height: 24, width: 80).grid
    #expect(grid.text(row: 22) == "! threat 1")
    #expect(!grid.cells.contains { $0.role == .mapExcluded || $0.ground == .mapCoveredImplied })
    #expect(map.line(for: .of("CL")).hasSuffix("“Copies come from Chile.” (Rao)"))
  }

  @Test func `panning and zooming change the view, fitting brings it back`() {
    var map = drawn(24, 80).map
    let home = map.render(MapSetting(), height: 24, width: 80).grid
    for action in [MapAction.pan(rows: 0, columns: 1), .zoomIn, .world] {
      map.apply(action)
      #expect(!map.isPrepared)
      map.prepare(height: 24, width: 80)
      #expect(map.render(MapSetting(), height: 24, width: 80).grid != home)
    }
    map.apply(.fit)
    map.prepare(height: 24, width: 80)
    #expect(map.render(MapSetting(), height: 24, width: 80).grid == home)
  }

  @Test func `the map is drawn again in the room that the list leaves or takes`() {
    var map = drawn(45, 138).map
    let home = map.render(MapSetting(), height: 45, width: 138).grid
    for _ in 0..<2 {
      map.apply(.toggleList)
      #expect(!map.isPrepared)
      map.prepare(height: 45, width: 138)
      let scene = MapScene(map, MapSetting(), height: 45, width: 138)
      #expect(scene.dots?.owners.contains(.of("FR")) == true)
    }
    #expect(map.render(MapSetting(), height: 45, width: 138).grid == home)
  }

  @Test func `visiting a country beyond the view goes there, another stays where it is`() {
    var map = drawn(24, 80).map
    map.apply(.visit(.of("FR")))
    #expect(map.isPrepared && map.selected == .of("FR"))
    map.apply(.visit(.of("CL")))
    map.prepare(height: 24, width: 80)
    let scene = MapScene(map, MapSetting(), height: 24, width: 80)
    #expect(
      scene.drawing.grid.cells.contains { $0.ground == .mapThreat || $0.role == .mapSelected }
    )
    #expect(scene.dots?.owners.contains(.of("CL")) == true)
  }

  @Test func `an article without claims shows how often it names a country`() {
    var fixture = MapFixture()
    fixture.mention("FR FR FR DE DE PL")
    var map = fixture.map
    map.prepare(height: 14, width: 60)
    let grid = map.render(MapSetting(), height: 14, width: 60).grid
    #expect(grid.text(row: 12) == "· mentioned 2 · often 1")
    #expect(grid.text(row: 13) == "most often France 3, Germany 2")
    #expect(grid.text.contains("FR 3") && grid.text.contains("DE 2"))
  }
}
