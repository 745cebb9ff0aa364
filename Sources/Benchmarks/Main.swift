/// `Benchmarks [WORD]`: times the benchmarks whose names hold the word, or those of a suite, and
/// prints a table; `growth` stands for the table of how time grows with length.
@main enum Benchmarks {
  static func main() {
    let wanted = CommandLine.arguments.dropFirst().first
    if wanted != "growth" { printSuites(wanted) }
    printGrowth(wanted)
  }

  private static func printSuites(_ wanted: String?) {
    print(" median ms      MB/s       MiB  benchmark")
    let named = suites.filter { $0.name == wanted }
    for suite in named.isEmpty ? suites : named {
      for benchmark in suite.benchmarks() {
        if let wanted, named.isEmpty, !benchmark.name.contains(wanted) { continue }
        print(row(benchmark))
      }
    }
  }

  private static func printGrowth(_ wanted: String?) {
    if suites.contains(where: { $0.name == wanted }) { return }
    print(Growth.heading)
    for growth in Growth.all {
      if let wanted, wanted != "growth", !growth.name.contains(wanted) { continue }
      print(growth.row())
    }
  }

  /// The suites in the order in which they are made and run: what comes first finds nothing ready.
  private static let suites: [(name: String, benchmarks: @Sendable () -> [Benchmark])] = [
    ("atlas", { AtlasBenchmarks.first }), ("atlas", { AtlasBenchmarks.redraws }),
    ("map", { MapBenchmarks.all }), ("export", { ExportBenchmarks.all }),
    ("article", { ArticleBenchmarks.all }), ("interface", { InterfaceBenchmarks.all }),
  ]

  private static func row(_ benchmark: Benchmark) -> String {
    let memory = PeakMemory()
    let milliseconds = benchmark.median().milliseconds
    let rate = Double(benchmark.bytes) / 1e3 / milliseconds
    let figures = [milliseconds, rate, memory.mebibytes].map { Column.decimal($0) }
    return "\(figures.joined())  \(benchmark.name)"
  }
}
