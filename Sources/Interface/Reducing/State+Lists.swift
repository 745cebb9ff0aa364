import Analysis
import Articles
import Display
import Text

extension State {
  /// Shows a list over the panes, standing on an entry of it.
  mutating func show(_ list: ListKind, from selected: Int) {
    if view.layout.style == .bare { return say("too small") }
    dialogue.sheet = .list(list, selected: max(0, selected))
  }

  /// The list as it is drawn.
  func sheet(of list: ListKind) -> ListSheet {
    switch list {
    case .articles:
      return ListSheet(
        title: "Articles",
        count: desk.entries.count,
        hasDetails: true,
        in: sheetArea
      ) { entry($0, desk.entries[$0]) }
    case .matches:
      let count = position.search?.matches.count ?? 0
      return sheet("Matches", of: count, match)
    case .speakers, .identities:
      let candidates = candidates
      let title = list == .speakers ? "Who says it" : "Who it is"
      return sheet(title, of: candidates.count) { candidate(candidates[$0]) }
    case .outline:
      let landmarks = article.landmarks
      return sheet("Outline", of: landmarks.count) { landmark($0, among: landmarks) }
    case .links:
      return ListSheet(
        title: article.isList ? "Articles to choose from" : "Links",
        count: article.links.count,
        hasDetails: true,
        in: sheetArea,
        entry: link
      )
    case .themes(let before):
      return sheet("Themes", of: setting.themes.count) { index in
        let name = setting.themes[index]
        return ListSheet.Entry(words: name, note: name == before ? "in use" : "")
      }
    }
  }

  private func sheet(
    _ title: String,
    of count: Int,
    _ entry: @escaping (Int) -> ListSheet.Entry
  ) -> ListSheet {
    ListSheet(title: title, count: count, hasDetails: false, in: sheetArea, entry: entry)
  }

  private func candidate(_ actor: Actor) -> ListSheet.Entry {
    let count = reading.roster.tally(of: actor.id).quotations
    return ListSheet.Entry(
      label: String(Character(reading.speakers.letter(of: actor.id))),
      words: actor.role.map { "\(actor.name), \($0)" } ?? actor.name,
      note: count == 0 ? "" : count.quotes
    )
  }

  /// A match with what stands around it.
  private func match(_ index: Int) -> ListSheet.Entry {
    guard let span = position.search?.matches[index] else { return ListSheet.Entry(words: "") }
    let paragraph = article.paragraph(at: span.lower)
    let sentence = article.sentence(at: span.lower)
    let start = max(sentence?.span.lower ?? 0, span.lower - max(8, sheetArea.width / 4))
    let from = article.beginning(ofWordBefore: start)
    let cut = from > (sentence?.span.lower ?? from) ? "…" : ""
    let end = min(article.utf8.count, max(sentence?.span.upper ?? 0, span.upper))
    return ListSheet.Entry(
      label: "\(index + 1)",
      words: cut + article.line(Span(from, end)),
      note: "¶\(paragraph + 1)",
      isMarked: false
    )
  }

  /// A heading, or a paragraph, with how many quotations begin under it.
  private func landmark(_ index: Int, among landmarks: [Span]) -> ListSheet.Entry {
    let span = landmarks[index]
    let end = index + 1 < landmarks.count ? landmarks[index + 1].lower : article.utf8.count
    let count = quotations(before: end) - quotations(before: span.lower)
    return ListSheet.Entry(
      label: "\(index + 1)",
      words: article.line(article.prefix(of: span, bytes: 400)),
      note: count == 0 ? "" : count.quotes
    )
  }

  /// How many of the quotations that are kept begin before an offset.
  private func quotations(before offset: Int) -> Int {
    reading.kept.partitioningIndex {
      reading.analysis.quotations[$0.index].span.lower >= offset
    }
  }

  private func link(_ index: Int) -> ListSheet.Entry {
    let link = article.links[index]
    return ListSheet.Entry(
      label: "\(index + 1)",
      words: article.line(link.span),
      detail: link.address
    )
  }

  private func entry(_ index: Int, _ entry: Desk.Entry) -> ListSheet.Entry {
    ListSheet.Entry(
      label: "\(index + 1)",
      words: entry.title,
      note: note(on: entry),
      detail: entry.problem ?? names(in: entry),
      isMarked: index == desk.current
    )
  }

  private func note(on entry: Desk.Entry) -> String {
    guard let count = entry.statements() else { return entry.problem == nil ? "" : "!" }
    guard let words = desk.followed, let own = entry.statements(of: words) else {
      return count.quotes
    }
    return "\(words) \(own) of \(count)"
  }

  private func names(in entry: Desk.Entry) -> String {
    guard let speakers = entry.speakers else { return "not read yet" }
    if speakers.isEmpty { return "nobody is quoted" }
    return speakers.map { "\($0.name.isEmpty ? "nobody found" : $0.name) \($0.statements)" }
      .joined(separator: ", ")
  }

  /// Gives a key to a list; gives what must be done outside.
  mutating func apply(_ key: Key, to list: ListKind, from selected: Int) -> Effect? {
    switch setting.keys.keymap.meaning(of: [key], in: .text) {
    case .action(.follow): return choose(selected, of: list)
    case .action(.filter(.speaker)) where list == .articles: return followSpeaker()
    case .action(.move(let motion)):
      scroll(.list(list, selected: selected), motion)
      return tried
    case .action(.ask(.search)): ask(.search)
    case .action(.search(let step)) where step != .clear && step != .list:
      apply(step)
      return tried
    case .action(.session(.close)), .action(.search(.clear)), .action(.show): return left(list)
    case .action(.session(let step)): return apply(.session(step))
    case .action(.ask(.command)):
      dialogue.sheet = nil
      return apply(.ask(.command))
    case .action, .beginning, .nothing: break
    }
    return nil
  }

  /// The theme that is stood on in the list of them, to be seen.
  private var tried: Effect? {
    guard case .list(.themes, let selected) = dialogue.sheet,
      setting.themes.indices.contains(selected), setting.themes[selected] != setting.theme
    else { return nil }
    return .tryTheme(setting.themes[selected])
  }

  /// Closes a list of which nothing is chosen; a theme that was tried gives way to the one before.
  mutating func left(_ list: ListKind) -> Effect? {
    dialogue.sheet = nil
    guard case .themes(let before) = list, before != setting.theme else { return nil }
    return .tryTheme(before)
  }

  /// Does what choosing an entry of a list means; gives what must be done outside.
  mutating func choose(_ index: Int, of list: ListKind) -> Effect? {
    dialogue.sheet = nil
    switch list {
    case .articles: return index == desk.current ? nil : .open(index)
    case .matches:
      guard var search = position.search, search.matches.indices.contains(index) else { return nil }
      let before = place
      _ = search.advance(by: index - (search.current ?? 0))
      show(search, leaving: before)
    case .speakers:
      let candidates = candidates
      if candidates.indices.contains(index) { apply(.speaker(candidates[index].name)) }
    case .identities:
      let candidates = candidates
      if candidates.indices.contains(index) { apply(.rename(candidates[index].name)) }
    case .outline:
      let landmarks = article.landmarks
      guard landmarks.indices.contains(index) else { return nil }
      goToTop(of: landmarks[index])
    case .themes:
      return setting.themes.indices.contains(index) ? .theme(setting.themes[index]) : nil
    case .links:
      let links = article.links
      return links.indices.contains(index) ? .openFile(links[index].address) : nil
    }
    return nil
  }

  /// Shows a stretch of the text in the first rows.
  mutating func goToTop(of span: Span) {
    bringTextToSight()
    let before = place
    view.text.scroll(to: view.text.lines.line(of: span.lower))
    if before.offset != place.offset { position.trail.leave(before) }
  }
}

extension ListKind {
  /// The keys that a list takes besides those that move, at most two.
  var hint: String {
    switch self {
    case .articles: "Enter reads · s follows the speaker"
    case .links: "Enter opens"
    case .themes: "Enter takes it · q the one before"
    case .matches, .outline: "Enter goes there"
    case .speakers: "Enter chooses · :speaker NAME another"
    case .identities: "Enter the same as · :rename NAME"
    }
  }
}
