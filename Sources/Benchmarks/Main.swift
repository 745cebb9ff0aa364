/// `Benchmarks [WORD]`: times the benchmarks whose names hold the word, or those of a suite, and
/// prints a table.
@main enum Benchmarks {
  static func main() {
    let wanted = CommandLine.arguments.dropFirst().first
    print("median ms       MB/s  benchmark")
    let named = suites.filter { $0.name == wanted }
    for suite in named.isEmpty ? suites : named {
      for benchmark in suite.benchmarks() {
        if let wanted, named.isEmpty, !benchmark.name.contains(wanted) { continue }
        print(row(benchmark))
      }
    }
  }

  /// The suites in the order in which they are made and run: what comes first finds nothing ready.
  private static let suites: [(name: String, benchmarks: @Sendable () -> [Benchmark])] = [
    ("atlas", { AtlasBenchmarks.first }), ("atlas", { AtlasBenchmarks.redraws }),
    ("map", { MapBenchmarks.all }), ("article", { ArticleBenchmarks.all }),
  ]

  private static func row(_ benchmark: Benchmark) -> String {
    let milliseconds = benchmark.median().milliseconds
    let rate = Double(benchmark.bytes) / 1e3 / milliseconds
    return "\(column(milliseconds))\(column(rate))  \(benchmark.name)"
  }

  /// A figure with two decimals, right-aligned in a column of ten.
  private static func column(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    let decimals = String(hundredths % 100)
    let text = "\(hundredths / 100).\(String(repeating: "0", count: 2 - decimals.count))\(decimals)"
    return String(repeating: " ", count: max(1, 10 - text.count)) + text
  }
}
