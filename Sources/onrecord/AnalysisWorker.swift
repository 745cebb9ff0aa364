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
  /// Where it is kept what the person has corrected; nil where that is not asked for.
  private var keeping: Keeping?

  init(_ order: AnalysisOrder) {
    self.order = order
    keeping = order.isCorrected ? Keeping(isOff: false) : nil
  }

  /// Answers jobs until no more come.
  mutating func work() {
    var channel = WorkerChannel.toParent()
    channel.serve { answer($0) }
    keeping?.end()
  }

  private mutating func answer(_ job: [UInt8]) -> Answer {
    switch order.job {
    case .line: line(job)
    case .file: file(String(decoding: job, as: UTF8.self))
    }
  }

  private mutating func line(_ line: [UInt8]) -> Answer {
    if order.answer.takesDocuments, Document.isDocument(line) { return document(line) }
    do {
      let article = try JSONLine.article(line, published: order.date)
      return Answer(
        .document,
        body: article.map { body($0, corrected(Analyzer.analyze($0), of: $0)) } ?? []
      )
    } catch {
      return Answer(.failure, body: Array(error.description.utf8))
    }
  }

  /// What is made of an article that was analysed before.
  private mutating func document(_ line: [UInt8]) -> Answer {
    do {
      let (article, analysis) = try Document.read(line)
      return Answer(.document, body: body(article, corrected(analysis, of: article)))
    } catch {
      return Answer(.failure, body: Array(error.description.utf8))
    }
  }

  private mutating func file(_ path: String) -> Answer {
    var notices: [[UInt8]] = []
    do {
      let article = try DocumentFile.article(path, published: order.date, limit: order.limit) {
        notices.append(Array($0.utf8))
      }
      let found = Analyzer.analyze(article)
      let analysis = corrected(found, of: article, at: OpenArticle(path).address)
      return Answer(.document, body: body(article, analysis), notices: notices)
    } catch {
      return Answer(.failure, body: Array(error.description.utf8), notices: notices)
    }
  }

  /// What is found in the article of an address, with what the person has corrected where that is asked for.
  private mutating func corrected(
    _ found: Analysis,
    of article: Article,
    at address: String? = nil
  ) -> Analysis {
    guard let memory = keeping?.memory(of: ArticleName(article, address: address)) else {
      return found
    }
    let corrections = memory.corrections.compactMap { Correction($0, in: article) }
    let (analysis, rejected) = found.corrected(by: corrections)
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
