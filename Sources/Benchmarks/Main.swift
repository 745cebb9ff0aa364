/// `Benchmarks [WORD]`: times the benchmarks whose names hold the word, and prints a table.
@main enum Benchmarks {
  static func main() {
    let wanted = CommandLine.arguments.dropFirst().first
    print("median ms       MB/s  benchmark")
    for benchmark in ArticleBenchmarks.all {
      if let wanted, !benchmark.name.contains(wanted) { continue }
      let milliseconds = benchmark.median().milliseconds
      let rate = Double(benchmark.bytes) / 1e3 / milliseconds
      print("\(column(milliseconds))\(column(rate))  \(benchmark.name)")
    }
  }

  /// A figure with two decimals, right-aligned in a column of ten.
  private static func column(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    let decimals = String(hundredths % 100)
    let text = "\(hundredths / 100).\(String(repeating: "0", count: 2 - decimals.count))\(decimals)"
    return String(repeating: " ", count: max(1, 10 - text.count)) + text
  }
}
