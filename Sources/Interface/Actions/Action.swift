package import MapPane
package import Text

/// What a person can ask for, in families; each family has its reducer in a file of its own.
package enum Action: Equatable, Sendable {
  case move(Motion)
  case jump(Jump)
  case focus(FocusStep)
  case arrange(ArrangeStep)
  case follow
  case search(SearchStep)
  case filter(FilterStep)
  case map(MapAction)
  case copy(CopyStep)
  case mark(MarkStep)
  case ask(PromptKind)
  case show(SheetKind)
  case session(SessionStep)
}

/// A movement within the focused pane.
package enum Motion: Hashable, Sendable {
  case line(Int), halfPage(Int), page(Int), paragraph(Int), start, end
  /// Straight to a place in the text, in percent.
  case percent(Int)
}

/// A step from one thing in the text to the next of its kind.
package enum Jump: Hashable, Sendable {
  /// The kinds of things that can be stepped through.
  package enum Target: Hashable, Sendable {
    case quotation, speaker, country, link
  }

  case step(Target, Int)
  /// The last step once more, forward or back.
  case again(Int)
  /// The quotation of this number, from 1.
  case quotation(Int)
}

/// Which pane the keys go to.
package enum FocusStep: Hashable, Sendable {
  case pane(PaneName)
  case next(Int)
}

/// How the panes are to be arranged otherwise.
package enum ArrangeStep: Hashable, Sendable {
  case zoom
  /// So many columns more or less for the panes beside the text.
  case side(Int)
  /// So many columns more or less for the lines of the text.
  case measure(Int)
  case usualMeasure
}

/// What to do about the search.
package enum SearchStep: Hashable, Sendable {
  case next(Int), clear
  /// Looks for a text from the first row on.
  case find(String)
}

/// What to do about the filter.
package enum FilterStep: Hashable, Sendable {
  case speaker, clear
  /// Those whose name, role or side holds the words.
  case words(String)
  /// Shows reports of wishes, beliefs and decisions too, or statements alone.
  case attitudes
}

/// What goes to the clipboard.
package enum CopyStep: Hashable, Sendable {
  case words, wordsWithSource
}

/// Places a person goes back to.
package enum MarkStep: Hashable, Sendable {
  /// The next key names the mark.
  case set, go
  case last
  case back, forward
}

/// What is asked for in a line at the bottom.
package enum PromptKind: Hashable, Sendable {
  case search, filter, command
}

/// What can lie over the panes.
package enum SheetKind: Hashable, Sendable {
  case help, explanation
}

/// What concerns the program rather than the article.
package enum SessionStep: Hashable, Sendable {
  case close, quit, interrupt, suspend, redraw, nextTheme
  /// Reading the document again, or with what was left out of it.
  case reload, raw
  case theme(String)
  case date(CalendarDate)
}
