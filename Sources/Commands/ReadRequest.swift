internal import ArgumentParser
package import Interface
package import Text

/// What is to be read, and how.
package struct ReadRequest: Sendable {
  /// The files, folders and addresses to read, `-` for standard input.
  package let files: [String]
  /// The text of `+/TEXT`.
  package let pattern: String?
  /// Whether the article is printed, each quotation after its speaker in brackets.
  package internal(set) var plain = false
  /// Whether one labelled line is printed for each thing.
  package internal(set) var linear = false
  /// Whether the analysis is written as JSON.
  package internal(set) var json = false
  /// The day of publication, where the person knows it.
  package internal(set) var date: CalendarDate?
  /// The name of a theme, or the path of a theme file.
  package internal(set) var theme: String?
  /// The columns of printed lines; 0 for paragraphs on one line each.
  package internal(set) var width = 80
  /// When colours are used; `NO_COLOR` makes `auto` never.
  package internal(set) var color = ColorChoice.auto
  /// Whether the mouse is left to the terminal.
  package internal(set) var noMouse = false
  /// Whether nothing is kept of this reading, or taken up from an earlier one.
  package internal(set) var noState = false
  /// Whether only ASCII characters are drawn.
  package internal(set) var ascii = false
  /// The keys to begin with; nil for those of the settings.
  package internal(set) var keys: KeyScheme?
  /// The number of the quotation to begin at, from 1.
  package internal(set) var quote: Int?
  /// The beginning of a word in the name of the speaker to show alone.
  package internal(set) var speaker: String?
  /// The pane to begin in.
  package internal(set) var pane: PaneName?

  /// What these words name, in the usual way.
  init(_ operands: [String]) {
    files = operands.filter { !$0.hasPrefix("+/") }
    pattern = operands.first { $0.hasPrefix("+/") }.map { String($0.dropFirst(2)) }
  }

  /// The same where no word can be an option, so that there is nothing to parse; nil where one can be.
  init?(withoutOptions words: [String]) {
    guard !words.contains(where: { $0.hasPrefix("-") || $0.isEmpty }) else { return nil }
    self.init(words)
  }

  /// Throws where the options do not go together.
  func check() throws {
    if files.contains("") { throw ValidationError("the name of the file is empty") }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input is read but once")
    }
    if json && (speaker != nil || quote != nil || pattern != nil) {
      throw ValidationError("--json writes all of it; --speaker, --quote and +/TEXT print a part")
    }
  }
}
