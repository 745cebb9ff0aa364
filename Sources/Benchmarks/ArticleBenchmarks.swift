import Analysis
import Articles
import Discourse
import Export

/// Reading, analysing and writing articles of growing size.
enum ArticleBenchmarks {
  static var all: [Benchmark] {
    let sizes = [("100 KB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)]
    let texts =
      sizes.map { ("\($0.0) in paragraphs", SyntheticNews.text(bytes: $0.1)) }
      + sizes.map {
        ("\($0.0) in one paragraph", SyntheticNews.text(bytes: $0.1, inOneParagraph: true))
      }
    return texts.flatMap(stages)
  }

  private static func stages(of name: String, _ text: String) -> [Benchmark] {
    let record = Record(id: "benchmark")
    let article = PlainText.read(text, record: record)
    let analysis = Analyzer.analyze(article)
    let bytes = text.utf8.count
    return [
      Benchmark(name: "read \(name)", bytes: bytes) {
        PlainText.read(text, record: record).tokens.count
      },
      Benchmark(name: "analyze \(name)", bytes: bytes) {
        Analyzer.analyze(article).quotations.count
      },
      Benchmark(name: "write \(name)", bytes: bytes) {
        var json: [UInt8] = []
        Document.append(article, analysis, layout: .oneLine, to: &json)
        return json.count
      },
    ]
  }
}
