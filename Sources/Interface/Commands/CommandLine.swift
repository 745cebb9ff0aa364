import Display
import Export
import Text

/// What is written after `:`, as an action.
enum CommandLine {
  /// Every command that can be written without more.
  static let names =
    CommandTable.all.map(\.name) + ["mouse"] + WrittenCommand.allCases.flatMap(\.completions)

  /// The action of `next-quote`, `50%`, `q12`, `theme paper`, `date 2007-04-25`.
  static func action(of text: String) -> Action? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    if words.count > 1, let action = action(first, ofFile: rest(of: text, after: first)) {
      return action
    }
    if words.count == 2 { return action(first, of: words[1]) }
    guard words.count == 1 else { return nil }
    if let command = short[first] { return command }
    if let number = Int(saturating: first.dropLast()), first.hasSuffix("%"), number >= 0 {
      return .move(.percent(min(100, number)))
    }
    if let number = Int(saturating: first) { return .jump(.paragraph(number)) }
    if first.hasPrefix("q"), let number = Int(saturating: first.dropFirst()) {
      return .jump(.quotation(number))
    }
    return CommandTable.all.first { $0.name == first }?.action
  }

  /// What stands after the name of a command.
  private static func rest(of text: String, after name: Substring) -> String {
    String(text.drop { $0 == " " }.dropFirst(name.count).drop { $0 == " " })
  }

  private static func action(_ name: Substring, ofFile file: String) -> Action? {
    let isReplacing = name.hasSuffix("!")
    switch WrittenCommand(rawValue: String(isReplacing ? name.dropLast() : name)) {
    case .write: return .copy(.list(nil, file: file, replacing: isReplacing))
    case .export: return exporting(file, replacing: isReplacing)
    case _ where isReplacing: return nil
    case .open: return .desk(.file(file))
    case .pipe: return .outside(.pipe(file))
    case .shell: return .outside(.shell(file))
    case .speaker: return .correct(.speaker(file))
    case .rename: return .correct(.rename(file))
    case .split: return .correct(.split(file))
    case .date, .theme, nil: return nil
    }
  }

  /// The export of `csv quotes.csv`; nil where a format is not known, or no file is named.
  private static func exporting(_ words: String, replacing isReplacing: Bool) -> Action? {
    guard let name = words.split(separator: " ").first,
      let format = ExportFormat(rawValue: String(name))
    else { return nil }
    let file = rest(of: words, after: name)
    return file.isEmpty ? nil : .copy(.list(.exported(format), file: file, replacing: isReplacing))
  }

  /// What hands are used to write.
  private static let short: [Substring: Action] = [
    "q": .session(.quit), "n": .desk(.next(1)), "p": .desk(.next(-1)), "ls": .desk(.list),
    "mouse": .session(.mouse), "date": .session(.date(nil)),
  ]

  /// Why a text is no command.
  static func refusal(of text: String) -> String {
    let name = text.split(separator: " ").first.map { $0.hasSuffix("!") ? $0.dropLast() : $0 } ?? ""
    return WrittenCommand(rawValue: String(name))?.demand
      ?? "there is no command “\(text)”; Tab completes"
  }

  /// The day of `2007-04-25`, or the last one of the year `2007` that has come yet.
  private static func day(_ text: Substring) -> CalendarDate? {
    if let day = CalendarDate(iso: text) { return day }
    guard text.utf8.count == 4, let year = Int(text) else { return nil }
    return CalendarDate(lastDayOf: nil, year: year).map {
      $0.year == CalendarDate.today.year ? .today : $0
    }
  }

  private static func action(_ name: Substring, of value: Substring) -> Action? {
    switch WrittenCommand(rawValue: String(name)) {
    case .theme: .session(.theme(String(value)))
    case .date: day(value).map { .session(.date($0)) }
    default: nil
    }
  }
}
