import Articles
import Assets
import Discourse
import Display
import Files
import Glibc
import Interface
import Options
import Printing
import Terminal

/// `onrecord [FILE]`: the reader.
struct Read {
  private let invocation: Invocation
  private let file: String?
  /// The text of `+/TEXT`.
  private let pattern: String?
  private let date: CalendarDate?
  private let width: Int
  private let color: ColorChoice
  private let quote: Int?
  private let pane: PaneName?

  /// When colours are used.
  private enum ColorChoice: String {
    case auto, always, never
  }

  init(_ invocation: Invocation) throws(UsageError) {
    self.invocation = invocation
    let files = invocation.operands.filter { !$0.hasPrefix("+/") }
    file = files.first
    pattern = invocation.operands.first { $0.hasPrefix("+/") }.map { String($0.dropFirst(2)) }
    date = try invocation.value(.date) { CalendarDate(iso: $0) }
    width = try invocation.value(.width) { Self.number($0, from: 20) } ?? 80
    color = try invocation.value(.color) { ColorChoice(rawValue: $0) } ?? .auto
    quote = try invocation.value(.quote) { Self.number($0, from: 1) }
    pane = try invocation.value(.pane) { PaneName(named: $0) }
    if files.count > 1 { throw UsageError("name one article, not \(files.count)") }
  }

  private static func number(_ text: String, from least: Int) -> Int? {
    Int(text).flatMap { $0 >= least ? $0 : nil }
  }

  func run() throws {
    if invocation.has(.json) { return try Analyze(file: file ?? "-", date: date).run() }
    let article = try article()
    if invocation.has(.linear) {
      return try write(Outline(article, Analyzer.analyze(article)).text)
    }
    let isReader = isatty(1) == 1 && !Screen.isDumb(Environment["TERM"])
    if invocation.has(.plain) || !isReader { return try show(article) }
    let look = try chosenLook()
    var status: Int32 = 0
    do {
      var loop = try Loop(article, look: look, opening: opening)
      status = loop.run()
    } catch {
      Report.error(error.description)
      try show(article)
    }
    if status != 0 { throw Failure(status: status) }
  }

  private func article() throws -> Article {
    guard let file = file ?? (isatty(0) == 1 ? nil : "-") else {
      let record = Record(id: "sample", published: date, source: nil)
      return PlainText.read(Asset.file("sample.txt").text, record: record)
    }
    do {
      return try DocumentFile.article(file, published: date)
    } catch {
      Report.error(error.description)
      throw Failure.unreadable
    }
  }

  /// What is done first in the reader.
  private var opening: [Action] {
    var actions: [Action] = []
    if let speaker = invocation.text(.speaker) { actions.append(.filter(.words(speaker))) }
    if let pattern { actions.append(.search(.find(pattern))) }
    if let quote { actions.append(.jump(.quotation(quote))) }
    if let pane { actions.append(.focus(.pane(pane))) }
    return actions
  }

  private func write(_ text: String) throws {
    _ = try? Output.standard.write(Array(text.utf8))
  }

  private func show(_ article: Article) throws {
    try write(Transcript(article, Analyzer.analyze(article), columns: width).text)
  }

  private var usesColor: Bool {
    switch color {
    case .auto: Environment["NO_COLOR"] == nil
    case .always: true
    case .never: false
    }
  }

  private var screenOptions: Screen.Options {
    Screen.Options(usesMouse: !invocation.has(.noMouse), usesColor: usesColor)
  }

  private func chosenLook() throws -> Look {
    let isLight = Self.isLight(Environment["COLORFGBG"])
    let theme = invocation.text(.theme)
    let name = theme ?? (usesColor ? isLight ? "paper" : "dusk" : "monochrome")
    do {
      return Look(
        theme: try ThemeFiles.theme(name, isLight: isLight),
        isLight: isLight,
        followsBackground: theme == nil && usesColor && Environment["COLORFGBG"] == nil,
        isASCII: invocation.has(.ascii),
        options: screenOptions
      )
    } catch {
      throw UsageError(error.description)
    }
  }

  /// Whether the last colour of `COLORFGBG`, the background, is a light one.
  private static func isLight(_ value: String?) -> Bool {
    guard let last = value?.split(separator: ";").last, let index = Int(last) else { return false }
    return index == 7 || (9...15).contains(index)
  }
}

extension PaneName {
  /// The pane of this name.
  fileprivate init?(named name: String) {
    guard let pane = PaneName.allCases.first(where: { $0.title.lowercased() == name }) else {
      return nil
    }
    self = pane
  }
}
