import Analysis
import Articles
import Discourse
import Export
import Interface
import Jobs
import Memory
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
    if order.answer.takesDocuments, Document.isDocument(line) { return document(line) }
    do {
      let article = try JSONLine.article(line, published: order.date)
      return Answer(.document, body: article.map { body($0, analysis(of: $0)) } ?? [])
    } catch {
      return Answer(.failure, body: Array(error.description.utf8))
    }
  }

  /// What is made of an article that was analysed before.
  private func document(_ line: [UInt8]) -> Answer {
    do {
      let (article, analysis) = try Document.read(line)
      return Answer(.document, body: body(article, analysis))
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
      let body = body(article, analysis(of: article, at: OpenArticle(path).address))
      return Answer(.document, body: body, notices: notices)
    } catch {
      return Answer(.failure, body: Array(error.description.utf8), notices: notices)
    }
  }

  /// What is found in the article of an address, with what the person has corrected where that is asked for.
  private func analysis(of article: Article, at address: String? = nil) -> Analysis {
    let found = Analyzer.analyze(article)
    guard order.isCorrected else { return found }
    let name = ArticleName(article, address: address)
    var keeping = Keeping(isOff: false)
    defer { keeping.end() }
    let kept = keeping.memory(of: name)?.corrections ?? []
    let (analysis, rejected) = found.corrected(
      by: kept.compactMap { Correction($0, in: article) }
    )
    return analysis.keeping(Set(analysis.quotations.map(\.id)).subtracting(rejected))
  }

  private func body(_ article: Article, _ analysis: Analysis) -> [UInt8] {
    var bytes: [UInt8] = []
    switch order.answer {
    case .line: Document.append(article, analysis, layout: .oneLine, to: &bytes)
    case .indented: Document.append(article, analysis, layout: .indented, to: &bytes)
    case .explanation:
      for quotation in analysis.quotations {
        let lines = Explanation(quotation, in: article).lines
        bytes += (lines.joined(separator: "\n") + "\n\n").utf8
      }
    case .statistics: bytes = ArticleStatistics(article, analysis).lines
    case .part(let setting): bytes = Exporter(setting).part(article, analysis)
    case .file(let setting):
      let name = ExportFolder.name(for: article.id, setting.format)
      bytes = Array("\(name)\n".utf8) + Exporter(setting).file(article, analysis)
    }
    return bytes
  }
}

extension AnalysisOrder.Answer {
  /// Whether lines may be documents as well, which need not be analysed again.
  fileprivate var takesDocuments: Bool {
    switch self {
    case .line, .indented, .explanation: false
    case .part, .file, .statistics: true
    }
  }
}
