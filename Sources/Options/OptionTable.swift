extension Option {
  /// All options, in the order of the help.
  static let table = [
    Option(
      name: .plain,
      commands: [.read],
      help: "Print the article with its speakers in brackets."
    ),
    Option(
      name: .linear,
      commands: [.read],
      help: "Print one labelled line a thing, for screen readers."
    ),
    Option(
      name: .json,
      commands: [.read],
      help: "Write the analysis as JSON, as onrecord analyze does."
    ),
    Option(
      name: .jsonl,
      commands: [.analyze],
      help: "Read articles as JSON Lines from standard input."
    ),
    Option(
      name: .explain,
      commands: [.analyze],
      help: "Show why each quotation has its source, as text."
    ),
    Option(
      name: .date,
      value: Value("DAY", "a day as YYYY-MM-DD"),
      commands: [.read, .analyze],
      help: "Take this day, YYYY-MM-DD, as that of publication."
    ),
    Option(
      name: .theme,
      value: Value("THEME", "the name of a theme or a theme file"),
      commands: [.read],
      help: "Use the theme of this name, or this theme file."
    ),
    Option(
      name: .width,
      value: Value("N", "a number from 20"),
      commands: [.read],
      help: "Print lines of at most N columns, from 20; else of 80."
    ),
    Option(
      name: .color,
      value: Value("WHEN", "auto, always or never"),
      commands: [.read],
      help: "Use colours: auto, always or never; NO_COLOR is never."
    ),
    Option(
      name: .noMouse,
      commands: [.read],
      help: "Leave the mouse to the terminal."
    ),
    Option(
      name: .ascii,
      commands: [.read],
      help: "Draw with ASCII characters alone."
    ),
    Option(
      name: .quote,
      value: Value("N", "a number from 1"),
      commands: [.read],
      help: "Begin at the quotation of this number."
    ),
    Option(
      name: .speaker,
      value: Value("NAME", "a part of a speaker's name"),
      commands: [.read],
      help: "Begin with one speaker alone, by a part of the name."
    ),
    Option(
      name: .pane,
      value: Value("PANE", "text, quotes, actors or map"),
      commands: [.read],
      help: "Begin in this pane: text, quotes, actors or map."
    ),
    Option(
      name: .help,
      letter: "h",
      commands: CommandName.allCases,
      help: "Print this help."
    ),
    Option(
      name: .version,
      letter: "V",
      commands: CommandName.allCases,
      help: "Print the version."
    ),
  ]
}
