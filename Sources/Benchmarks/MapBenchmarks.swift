import Analysis
import Articles
import Discourse
import Display
import MapPane
import Text

/// Drawing the map pane, as it stands and after a step to the side.
enum MapBenchmarks {
  static var all: [Benchmark] {
    let map = MapView(Analyzer.analyze(article), of: article)
    return [(18, 60), (40, 120), (100, 300)].flatMap { size -> [Benchmark] in
      let name = "\(size.1)x\(size.0) cells"
      return [
        Benchmark(name: "draw the map, \(name)", bytes: 0) { [map = prepared(map, size)] in
          map.render(MapSetting(), height: size.0, width: size.1).grid.width
        },
        Benchmark(name: "pan and draw the map, \(name)", bytes: 0) { [map = prepared(map, size)] in
          var map = map
          map.apply(.pan(rows: 0, columns: 1))
          return prepared(map, size).render(MapSetting(), height: size.0, width: size.1).grid.width
        },
      ]
    }
  }

  private static func prepared(_ map: MapView, _ size: (height: Int, width: Int)) -> MapView {
    var map = map
    map.prepare(height: size.height, width: size.width)
    return map
  }

  private static let article = PlainText.read(
    """
    The ferry card would be valid in most European members of NATO, but not in Turkey, Greece, \
    Romania and Bulgaria, the ministers said. Offices will be based in Poland and the Czech \
    Republic. They fear cheap copies from Iran and North Korea. Russia, Serbia and Ukraine were \
    not invited, a spokesman for the United States said.
    """,
    record: Record(id: "benchmark", published: CalendarDate(iso: "2007-04-25"))
  )
}
