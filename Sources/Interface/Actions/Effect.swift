package import Articles
internal import Text

/// What the loop must do outside of the state.
package enum Effect: Hashable, Sendable {
  /// Leave with this exit status.
  case quit(Int32)
  case suspend
  /// Draw everything again.
  case redraw
  /// Put a text on the clipboard.
  case copy(String)
  /// Write a text to the file of this name, which may be there already where it is to be replaced.
  case write(String, file: String, replacing: Bool)
  /// Show an address in the browser: nil for that of the article.
  case browse(String?)
  /// Open the file of the article in the editor.
  case edit
  /// Have the shell run a command, which reads this text.
  case run(String, reading: String?)
  /// Let the mouse go to the terminal, or take it again.
  case mouse
  /// Show how the theme of this name looks.
  case tryTheme(String)
  /// Use the theme of this name.
  case theme(String)
  /// Analyse again, as published on this day or as it says itself.
  case analyze(PublicationDate)
  /// Read the document again.
  case reload
  /// Show what was left out of the article too, or no longer.
  case raw
  /// Read the open article of this index.
  case open(Int)
  /// Open the file of this name and read it.
  case openFile(String)
  /// Analyse all open articles, while nothing else is to be done.
  case readAll
}
