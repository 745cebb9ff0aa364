import Display
import Text

/// What is written after `:`, as an action.
enum CommandLine {
  /// Every command that can be written without more.
  static let names = CommandTable.all.map(\.name) + ["date ", "theme "]

  /// The action of `next-quote`, `50%`, `q12`, `theme paper`, `date 2007-04-25`.
  static func action(of text: String) -> Action? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    if words.count == 2 { return action(first, of: words[1]) }
    guard words.count == 1 else { return nil }
    if first == "q" { return .session(.quit) }
    if let number = Int(saturating: first.dropLast()), first.hasSuffix("%"), number >= 0 {
      return .move(.percent(min(100, number)))
    }
    if first.hasPrefix("q"), let number = Int(saturating: first.dropFirst()) {
      return .jump(.quotation(number))
    }
    return CommandTable.all.first { $0.name == first }?.action
  }

  /// Why a text is no command.
  static func refusal(of text: String) -> String {
    text.hasPrefix("date")
      ? "a date is written 2007-04-25: date 2007-04-25"
      : "there is no command “\(text)”; Tab completes"
  }

  private static func action(_ name: Substring, of value: Substring) -> Action? {
    switch name {
    case "theme": .session(.theme(String(value)))
    case "date": CalendarDate(iso: value).map { .session(.date($0)) }
    default: nil
    }
  }
}
