internal import MapPane

/// Every command in the order of help; the key map, help and the README's list are made of it.
package enum CommandTable {
  /// The groups one after the other, reading first and the program last.
  package static let all: [Command] =
    reading + jumping + following + searching + correcting + panes + map + articles + session

  private static let reading: [Command] = {
    let here = (PaneNames.columns, Command.Group.reading)
    return [
      Command("line-down", "j ↓ ^N ^E", "a line down", .move(.line(1)), here),
      Command("line-up", "k ↑ ^P ^Y", "a line up", .move(.line(-1)), here),
      Command("page-down", "Space f ^F PgDn ^V", "a page down", .move(.page(1)), here),
      Command("page-up", "b ^B PgUp M-v", "a page up", .move(.page(-1)), here),
      Command("half-page-down", "d ^D", "half a page down", .move(.halfPage(1)), here),
      Command("half-page-up", "u ^U", "half a page up", .move(.halfPage(-1)), here),
      Command("paragraph-down", "}", "the next paragraph", .move(.paragraph(1)), here),
      Command("paragraph-up", "{", "the paragraph before", .move(.paragraph(-1)), here),
      Command("start", "g < Home", "the beginning", .move(.start), here),
      Command("end", "G > End", "the end", .move(.end), here),
    ]
  }()

  private static let jumping: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.jumping)
    let text = (PaneNames.text, Command.Group.jumping)
    func step(_ target: Jump.Target, _ steps: Int) -> Action { .jump(.step(target, steps)) }
    return [
      Command("next-quote", "J ]q", "the next quotation", step(.quotation, 1), here),
      Command("previous-quote", "K [q", "the quotation before", step(.quotation, -1), here),
      Command("next-of-speaker", "]s", "this speaker's next", step(.speaker, 1), here),
      Command("previous-of-speaker", "[s", "this speaker's last", step(.speaker, -1), here),
      Command("next-country", "]c", "the next country", step(.country, 1), here),
      Command("previous-country", "[c", "the country before", step(.country, -1), here),
      Command("next-heading", "]h", "the next heading", step(.heading, 1), here),
      Command("previous-heading", "[h", "the heading before", step(.heading, -1), here),
      Command("next-note", "]n", "the next note", step(.note, 1), here),
      Command("previous-note", "[n", "the note before", step(.note, -1), here),
      Command("outline", "O", "the list of headings", .show(.outline), here),
      Command("next-link", "]l", "the next name, quotation or link", step(.link, 1), here),
      Command("previous-link", "[l", "the one before", step(.link, -1), here),
      Command("links", "M-l", "the list of links", .show(.links), here),
      Command("link-right", "→", "as ]l", step(.link, 1), text),
      Command("link-left", "←", "as [l", step(.link, -1), text),
      Command("again", ";", "the last step once more", .jump(.again(1)), here),
      Command("again-back", ",", "the last step, back", .jump(.again(-1)), here),
    ]
  }()

  private static let following: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.following)
    let columns = (PaneNames.columns, Command.Group.following)
    return [
      Command("follow", "Enter", "to what it names or leads to", .follow, here),
      Command("explain", "i", "why this speaker", .show(.explanation), here),
      Command("only-speaker", "s", "only this speaker", .filter(.speaker), here),
      Command("filter", "&", "only what fits a name, is: says:", .ask(.filter), here),
      Command("clear-filter", "x", "everybody again", .filter(.clear), here),
      Command("attitudes", "a", "wishes and beliefs too, or not", .filter(.attitudes), here),
      Command("last-place", "''", "where you were last", .mark(.last), here),
      Command("back", "^O M-←", "back along the places you were", .mark(.back), here),
      Command("forward", "M-→", "forward again", .mark(.forward), here),
      Command("set-mark", "m", "mark this place with a letter", .mark(.set), here),
      Command("go-to-mark", "`", "go to the mark of a letter", .mark(.go), here),
      Command("select", "v", "select a sentence; again: more", .select, here),
      Command("copy", "y", "copy it, or the quotation", .copy(.words), here),
      Command("copy-source", "Y", "copy it with its speaker", .copy(.wordsWithSource), here),
      Command("note", "A", "write a note to it", .annotate, here),
      Command("save", "w", "save the quotations shown", .compose("write "), columns),
    ]
  }()

  private static let searching: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.searching)
    let columns = (PaneNames.columns, Command.Group.searching)
    return [
      Command("search", "/", "search as you type", .ask(.search), here),
      Command("search-backward", "M-/", "search backward as you type", .search(.ask), here),
      Command("next-match", "n", "the next match", .search(.next(1)), columns),
      Command("previous-match", "N", "the match before", .search(.next(-1)), columns),
      Command("matches", "H", "the list of all matches", .search(.list), here),
      Command(
        "clear-search",
        "Esc",
        "end the search, leave the zoom",
        .search(.clear),
        here
      ),
    ]
  }()

  private static let correcting: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.correcting)
    let columns = (PaneNames.columns, Command.Group.correcting)
    let map = (PaneNames.map, Command.Group.correcting)
    return [
      Command("correct-speaker", "c", "say who says this", .correct(.choose), columns),
      Command("no-quotation", "C", "say that this is no quotation", .correct(.reject), columns),
      Command("strike-role", "C", "the country has no such role", .correct(.strikeRole), map),
      Command("strike-claim", "D", "this claim is none", .correct(.strikeClaim), map),
      Command("undo", "U", "take a correction back", .correct(.undo), here),
      Command("redo", "^R", "correct it again", .correct(.redo), here),
    ]
  }()

  private static let panes: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.panes)
    let columns = (PaneNames.columns, Command.Group.panes)
    return [
      Command("next-pane", "Tab", "the next pane", .focus(.next(1)), here),
      Command("previous-pane", "S-Tab", "the pane before", .focus(.next(-1)), here),
      Command("text", "1", "the text", .focus(.pane(.text)), here),
      Command("quotes", "2", "the quotations", .focus(.pane(.quotes)), here),
      Command("actors", "3", "the actors", .focus(.pane(.actors)), here),
      Command("map", "4", "the map", .focus(.pane(.map)), here),
      Command("zoom", "z", "this pane alone, or all", .arrange(.zoom), here),
      Command("wider-text", "(", "a wider text", .arrange(.side(-4)), here),
      Command("narrower-text", ")", "a narrower text", .arrange(.side(4)), here),
      Command("longer-lines", "+", "longer lines", .arrange(.measure(4)), columns),
      Command("shorter-lines", "-", "shorter lines", .arrange(.measure(-4)), columns),
      Command("usual-widths", "=", "lines and panes as they were", .arrange(.usual), columns),
    ]
  }()

  private static let map: [Command] = {
    let here = (PaneNames.map, Command.Group.map)
    return [
      Command("next-on-map", "n j", "the next country with a role", .map(.step(1)), here),
      Command("previous-on-map", "N k", "the country before", .map(.step(-1)), here),
      Command("pan-up", "↑", "north", .map(.pan(rows: -1, columns: 0)), here),
      Command("pan-down", "↓", "south", .map(.pan(rows: 1, columns: 0)), here),
      Command("pan-left", "←", "west", .map(.pan(rows: 0, columns: -1)), here),
      Command("pan-right", "→", "east", .map(.pan(rows: 0, columns: 1)), here),
      Command("zoom-in", "+", "nearer", .map(.zoomIn), here),
      Command("zoom-out", "-", "farther", .map(.zoomOut), here),
      Command("world", "w", "the whole world", .map(.world), here),
      Command("fit", "0", "what the article speaks of", .map(.fit), here),
      Command("centre", "c", "the country in the middle", .map(.centre), here),
      Command("what-if", "Space", "what if it were covered, or not", .map(.toggleWhatIf), here),
      Command("clear-what-if", "X", "only what the article says", .map(.clearWhatIf), here),
      Command("next-subject", "S", "the next thing that covers; all", .map(.nextSubject), here),
      Command("later-members", ">", "its groups a change later", .session(.change(1)), here),
      Command("earlier-members", "<", "a change of members earlier", .session(.change(-1)), here),
      Command("members", "=", "members of large groups, or not", .map(.toggleMembers), here),
      Command("list", "l", "the complete record", .map(.toggleList), here),
      Command("list-down", "PgDn d", "further down the record", .map(.scroll(5)), here),
      Command("list-up", "PgUp u", "further up the record", .map(.scroll(-5)), here),
    ]
  }()

  private static let articles: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.articles)
    return [
      Command("next-article", "]a", "the next article", .desk(.next(1)), here),
      Command("previous-article", "[a", "the article before", .desk(.next(-1)), here),
      Command("articles", "L", "the list of open articles", .desk(.list), here),
      Command("browser", "o", "link or article in the browser", .outside(.browse), here),
      Command("editor", "e", "its file in the editor", .outside(.edit), here),
      Command("pipe-to", "|", "what is shown, into a command", .compose("pipe "), here),
      Command("run", "!", "a command of the shell", .compose("shell "), here),
    ]
  }()

  private static let session: [Command] = {
    let here = (PaneNames.everywhere, Command.Group.session)
    return [
      Command("help", "? F1", "this list", .show(.help), here),
      Command("command", ":", "a command by name; Tab completes", .ask(.command), here),
      Command("next-theme", "t", "the next theme", .session(.nextTheme), here),
      Command("choose-theme", "T", "the list of themes, to try them", .show(.themes), here),
      Command("reload", "R", "read the document again", .session(.reload), here),
      Command("raw", "M-r", "what was left out, or not", .session(.raw), here),
      Command("redraw", "^L", "draw the screen again", .session(.redraw), here),
      Command("suspend", "^Z", "back to the shell until fg", .session(.suspend), here),
      Command("close", "q", "leave what is nearest, or quit", .session(.close), here),
      Command("quit", "Q", "quit", .session(.quit), here),
      Command("interrupt", "^C", "quit with status 130", .session(.interrupt), here),
    ]
  }()
}
