import Analysis
import Articles
import Discourse
import Export
import Jobs
import Text

/// The work on one article after the other, in a process of its own.
struct AnalysisWorker {
  private let order: AnalysisOrder

  init(_ order: AnalysisOrder) { self.order = order }

  /// Answers jobs until no more come.
  func work() {
    var channel = WorkerChannel.toParent()
    channel.serve(answer)
  }

  private func answer(_ job: [UInt8]) -> Answer {
    switch order.job {
    case .line: line(job)
    case .file: file(String(decoding: job, as: UTF8.self))
    }
  }

  private func line(_ line: [UInt8]) -> Answer {
    do {
      let article = try JSONLine.article(line, published: order.date)
      return Answer(.document, body: article.map(document) ?? [])
    } catch {
      return Answer(.failure, body: Array(error.description.utf8))
    }
  }

  private func file(_ path: String) -> Answer {
    var notices: [[UInt8]] = []
    do {
      let article = try DocumentFile.article(path, published: order.date, limit: order.limit) {
        notices.append(Array($0.utf8))
      }
      return Answer(.document, body: document(article), notices: notices)
    } catch {
      return Answer(.failure, body: Array(error.description.utf8), notices: notices)
    }
  }

  private func document(_ article: Article) -> [UInt8] {
    let analysis = Analyzer.analyze(article)
    var bytes: [UInt8] = []
    switch order.answer {
    case .line: Document.append(article, analysis, layout: .oneLine, to: &bytes)
    case .indented: Document.append(article, analysis, layout: .indented, to: &bytes)
    case .explanation:
      for quotation in analysis.quotations {
        let lines = Explanation(quotation, in: article).lines
        bytes += (lines.joined(separator: "\n") + "\n\n").utf8
      }
    }
    return bytes
  }
}
