import Analysis
import Articles
import Discourse
import Export

/// Writing an analysed article in every format, and reading and counting it again.
enum ExportBenchmarks {
  static var all: [Benchmark] {
    let article = PlainText.read(
      SyntheticNews.text(bytes: 100_000),
      record: Record(id: "benchmark")
    )
    let analysis = Analyzer.analyze(article)
    let bytes = article.utf8.count
    var document: [UInt8] = []
    Document.append(article, analysis, layout: .oneLine, to: &document)
    return ExportFormat.allCases.map { format in
      let exporter = Exporter(ExportSetting(format))
      return Benchmark(name: "export 100 KB as \(format)", bytes: bytes) {
        exporter.file(article, analysis).count
      }
    } + [
      Benchmark(name: "count 100 KB", bytes: bytes) {
        ArticleStatistics(article, analysis).lines.count
      },
      Benchmark(name: "read the document of 100 KB again", bytes: bytes) { [document] in
        (try? Document.read(document).analysis.quotations.count) ?? 0
      },
    ]
  }
}
