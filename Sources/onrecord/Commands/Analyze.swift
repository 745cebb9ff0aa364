import ArgumentParser
import Articles
import Discourse
import Export
import Files

/// `onrecord analyze`: articles in, JSON out.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write who said what in articles as JSON.",
    discussion: """
      One file gives an indented object, several give one object a line. With --jsonl, articles are \
      read from standard input instead, one JSON object a line with the keys "id" and "text", and, if \
      known, "title" and "published" (YYYY-MM-DD); one object a line is written, in the same order. \
      With --explain, each quotation is shown with its cue, source, rule, confidence and runner-up \
      instead.
      """
  )

  @Flag(help: "Read articles as JSON Lines from standard input.")
  var jsonl = false

  @Flag(help: "Show why each quotation has its source, as text instead of JSON.")
  var explain = false

  @Option(help: "The day of publication (YYYY-MM-DD); that of a JSON line comes first.")
  var date: CalendarDate?

  @Argument(help: "The articles to analyze, as UTF-8 text; - is standard input.")
  var files: [String] = []

  mutating func validate() throws {
    if jsonl != files.isEmpty {
      throw ValidationError(
        jsonl ? "Name files or give --jsonl, not both." : "Name a file to analyze, or give --jsonl."
      )
    }
  }

  mutating func run() throws {
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

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
