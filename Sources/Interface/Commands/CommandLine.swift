import Display
import Export
import Text

/// What is written after `:`, as an action.
enum CommandLine {
  /// Every command that can be written without more.
  static let names =
    CommandTable.all.map(\.name) + [
      "date ", "open ", "mouse", "pipe ", "rename ", "shell ", "speaker ", "split ", "theme ",
      "write ",
    ] + ExportFormat.allCases.map { "export \($0.rawValue) " }

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
    switch name {
    case "open": .desk(.file(file))
    case "pipe": .outside(.pipe(file))
    case "shell": .outside(.shell(file))
    case "speaker": .correct(.speaker(file))
    case "rename": .correct(.rename(file))
    case "split": .correct(.split(file))
    case "write": .copy(.list(nil, file: file, replacing: false))
    case "write!": .copy(.list(nil, file: file, replacing: true))
    case "export": exporting(file, replacing: false)
    case "export!": exporting(file, replacing: true)
    default: nil
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
    switch text.split(separator: " ").first {
    case "date": "a date is written 2007-04-25 or 2007; date alone is the article's own"
    case "theme": "a theme is named: theme paper"
    case "open": "a file is named: open FILE"
    case "pipe", "shell": "a command is named: pipe wc -w"
    case "rename": "a name is given: rename NAME"
    case "split": "a name is given: split NAME"
    case "speaker": "the speaker of this quotation is named: speaker NAME"
    case "write", "write!": "a file is named: write quotes.md"
    case "export", "export!":
      "a format (\(ExportFormat.allCases.map(\.rawValue).joined(separator: ", "))) and a file "
        + "are named: export csv quotes.csv"
    default: "there is no command “\(text)”; Tab completes"
    }
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
    switch name {
    case "theme": .session(.theme(String(value)))
    case "date": day(value).map { .session(.date($0)) }
    default: nil
    }
  }
}
