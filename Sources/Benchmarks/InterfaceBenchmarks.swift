import Articles
import Discourse
import Display
import Interface

/// The window without a terminal: its first frame, a step in it, and its text at another width.
enum InterfaceBenchmarks {
  static var all: [Benchmark] {
    [("100 KB", 100_000), ("1 MB", 1_000_000)].flatMap { name, bytes -> [Benchmark] in
      let article = PlainText.read(
        SyntheticNews.text(bytes: bytes),
        record: Record(id: "benchmark")
      )
      let analysis = Analyzer.analyze(article)
      var state = State(article, Setting())
      state.show(analysis, of: article)
      state.resize(height: 45, width: 140)
      state.prepareMap()
      return [
        Benchmark(name: "first frame of \(name)", bytes: bytes) {
          var state = State(article, Setting())
          state.resize(height: 45, width: 140)
          return Frame(state).grid.width
        },
        Benchmark(name: "show what is found in \(name)", bytes: bytes) {
          var state = State(article, Setting())
          state.resize(height: 45, width: 140)
          state.show(analysis, of: article)
          return Frame(state).grid.width
        },
        Benchmark(name: "step to a quotation of \(name)", bytes: 0) { [state] in
          var state = state
          _ = state.apply(.jump(.step(.quotation, 1)))
          return Frame(state).grid.width
        },
        Benchmark(name: "wrap \(name) at another width", bytes: bytes) { [state] in
          var state = state
          state.resize(height: 45, width: 110)
          return Frame(state).grid.width
        },
      ]
    }
  }
}
