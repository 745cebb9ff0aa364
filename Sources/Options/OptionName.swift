/// The options, by their long names.
package enum OptionName: String, CaseIterable, Sendable {
  case plain, linear, json, jsonl, explain, date, theme, width, color
  case noMouse = "no-mouse"
  case ascii, quote, speaker, pane, help, version

  /// How it is written.
  var spelling: String { "--" + rawValue }
}
