import Atlas

/// Decoding, projecting and filling the outlines of countries.
enum AtlasBenchmarks {
  /// Work that decodes what it draws: to be run before anything else has.
  static var first: [Benchmark] {
    [
      Benchmark(name: "first map of Europe, 120x40 cells", bytes: 0, isRunOnce: true) {
        Raster(.fitted(to: europe, width: 240, height: 80)).countries.count
      },
      Benchmark(name: "first map of the world, 120x40 cells", bytes: 0, isRunOnce: true) {
        Raster(.world(width: 240, height: 80)).countries.count
      },
      Benchmark(name: "first map of a country, 120x40 cells", bytes: 0, isRunOnce: true) {
        Raster(.fitted(to: Array(europe.prefix(1)), width: 240, height: 80)).countries.count
      },
    ]
  }

  static var redraws: [Benchmark] { sizes.flatMap(redraws) }

  private static let sizes = [("60x18", 120, 36), ("120x40", 240, 80), ("300x100", 600, 200)]

  private static let europe = "FR DE PL CZ NO SE FI ES PT IT GR TR RO BG GB IE IS"
    .split(separator: " ").compactMap { Country.Code($0) }

  private static func redraws(_ size: String, _ width: Int, _ height: Int) -> [Benchmark] {
    let fit = Viewport.fitted(to: europe, width: width, height: height)
    let views = [
      ("the world", Viewport.world(width: width, height: height)), ("Europe", fit),
      ("Russia", .fitted(to: ["RU"].compactMap { Country.Code($0) }, width: width, height: height)),
      (
        "the tropics",
        .fitted(to: ["ID"].compactMap { Country.Code($0) }, width: width, height: height)
      ),
      ("Europe closer", fit.zoomed(by: 3)), ("Europe closest", fit.zoomed(by: 1000)),
    ]
    return views.map { name, view in
      Benchmark(name: "pan \(name), \(size) cells", bytes: 0) {
        Raster(view.panned(right: 0.05, down: 0.05)).countries.count
      }
    } + [
      Benchmark(name: "fit Europe, \(size) cells", bytes: 0) {
        Viewport.fitted(to: europe, width: width, height: height).width
      }
    ]
  }
}
