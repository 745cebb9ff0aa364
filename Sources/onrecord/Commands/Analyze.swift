import Text
import Analysis
import Articles
import Commands
import Discourse
import Export
import Files

/// `onrecord analyze`: articles in, JSON out.
struct Analyze {
  private let jsonl: Bool
  private let explain: Bool
  private let date: CalendarDate?
  private let files: [String]

  init(_ command: AnalyzeCommand) {
    jsonl = command.jsonl
    explain = command.explain
    date = command.date
    files = command.files
  }

  /// Writes one document as JSON.
  init(file: String, date: CalendarDate?) {
    jsonl = false
    explain = false
    self.date = date
    files = [file]
  }

  func run() throws {
    if jsonl { try analyzeLines() } else { try analyzeFiles() }
  }

  private func analyzeFiles() throws {
    let layout = files.count == 1 ? Document.Layout.indented : .oneLine
    var failed = false
    for file in files {
      do {
        let article = try DocumentFile.article(file, published: date)
        guard try write(article, layout) else { return }
      } catch let error as DocumentError {
        Report.error(error.description)
        failed = true
      }
    }
    if failed { throw Failure.unreadable }
  }

  private func analyzeLines() throws {
    var input = Input.standard()
    var number = 0
    do {
      while let line = try input.nextLine() {
        number += 1
        guard let article = try JSONLine.article(line, published: date) else { continue }
        guard try write(article, .oneLine) else { return }
      }
    } catch let error as JSONLineError {
      Report.error("\(input.name), line \(number): \(error)")
      throw Failure.unreadable
    } catch let error as FileError {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

  /// Writes one analysed article; false where nobody reads any more.
  private func write(_ article: Article, _ layout: Document.Layout) throws(FileError) -> Bool {
    let analysis = Analyzer.analyze(article)
    var bytes: [UInt8] = []
    if explain {
      for quotation in analysis.quotations {
        let lines = Explanation(quotation, in: article).lines
        bytes += (lines.joined(separator: "\n") + "\n\n").utf8
      }
    } else {
      Document.append(article, analysis, layout: layout, to: &bytes)
    }
    return try Output.standard.write(bytes)
  }
}
