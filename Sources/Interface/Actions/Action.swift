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
  /// Selects a sentence, or else by the next unit what is selected.
  case select
  case annotate
  case mark(MarkStep)
  case ask(PromptKind)
  /// Begins a command that is to be completed.
  case compose(String)
  case show(SheetKind)
  case desk(DeskStep)
  case correct(CorrectionStep)
  case outside(OutsideStep)
  case session(SessionStep)
}

/// A movement within the focused pane.
package enum Motion: Hashable, Sendable {
  case line(Int)
  case halfPage(Int)
  case page(Int)
  case paragraph(Int)
  case start, end
  /// Straight to a place in the text, in percent.
  case percent(Int)

  /// Whether it goes back, page by page.
  var isBackward: Bool {
    switch self {
    case .line(let steps), .halfPage(let steps), .page(let steps), .paragraph(let steps): steps < 0
    case .start, .end, .percent: false
    }
  }
}

/// A step from one thing in the text to the next of its kind.
package enum Jump: Hashable, Sendable {
  /// The kinds of things that can be stepped through.
  package enum Target: Hashable, Sendable {
    case quotation, speaker, country, link, heading, note
  }

  case step(Target, Int)
  /// The last step once more, forward or back.
  case again(Int)
  /// The quotation, or the paragraph, of this number, from 1.
  case quotation(Int), paragraph(Int)
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
  /// Lines and panes as wide as they usually are.
  case usual
}

/// What to do about the search.
package enum SearchStep: Hashable, Sendable {
  case next(Int)
  case clear
  /// Lists what was found.
  case list
  /// Looks for a text from the first row on.
  case find(String)
  /// Asks for a text to look for from the first row back.
  case ask
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
  /// All quotations that are shown, in a format or that of the name's ending, into the file of this name,
  /// which may be there already where it is to be replaced.
  case list(QuotationList.Format?, file: String, replacing: Bool)
}

/// Places a person goes back to.
package enum MarkStep: Hashable, Sendable {
  /// The next key names the mark.
  case set, go
  case last
  case back, forward
}

/// What is asked for in a line at the bottom.
package enum PromptKind: String, CaseIterable, Hashable, Sendable {
  case search, filter, command, note
}

/// What can lie over the panes.
package enum SheetKind: Hashable, Sendable {
  case help, explanation, outline, links, themes
}

/// What concerns the program rather than the article.
package enum SessionStep: Hashable, Sendable {
  case close, quit, interrupt, suspend, redraw, nextTheme
  /// Reading the document again, or with what was left out of it.
  case reload, raw
  /// Letting the mouse go to the terminal, or taking it again.
  case mouse
  case theme(String)
  /// Taking a day for that of publication: nil for the article's own.
  case date(CalendarDate?)
  /// Taking the day of so many changes of the groups it speaks of further on.
  case change(Int)
}

/// Going from one open article to another.
package enum DeskStep: Hashable, Sendable {
  case next(Int)
  /// Shows the list of them.
  case list
  /// The file of this name.
  case file(String)
}

/// Saying against the analysis who says a quotation, or what is no claim.
package enum CorrectionStep: Hashable, Sendable {
  /// Shows who may be the speaker.
  case choose
  /// Somebody of this name says it.
  case speaker(String)
  /// It is no quotation.
  case reject
  /// The actor in hand is called so, and is the same as whoever is called so already.
  case rename(String)
  /// What the speaker of this quotation says from it on is said by somebody of this name.
  case split(String)
  /// The selected country has no such role.
  case strikeRole
  /// What says so says it of no country.
  case strikeClaim
  case undo, redo
}

/// What other programs are to do.
package enum OutsideStep: Hashable, Sendable {
  /// Show the address of the article in the browser.
  case browse
  /// Open the file of the article in the editor.
  case edit
  /// Read what is shown by this command.
  case pipe(String)
  /// Run this command.
  case shell(String)
}
