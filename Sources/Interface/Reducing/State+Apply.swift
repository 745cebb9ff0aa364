import Analysis
import Articles
package import MapPane
import Text

extension State {
  /// Does what was asked for; gives what must be done outside.
  package mutating func apply(_ action: Action) -> Effect? {
    if let effect = applyToPassage(action) {
      settle()
      return effect
    }
    var effect: Effect?
    switch action {
    case .select: select()
    case .annotate: annotate()
    case .move(let motion): move(motion)
    case .jump(let jump): apply(jump)
    case .focus(let step): apply(step)
    case .arrange(let change): arrange(change)
    case .follow: effect = followed()
    case .search(let step): apply(step)
    case .filter(let step): apply(step)
    case .map(let action): apply(action)
    case .copy(let step): effect = copied(step)
    case .mark(let step): apply(step)
    case .ask(let kind): ask(kind)
    case .compose(let beginning):
      ask(.command)
      dialogue.prompt?.replace(with: beginning)
    case .show(let kind): show(kind)
    case .correct(let step): apply(step)
    case .outside(let step): effect = applied(step)
    case .desk(let step): effect = applied(step)
    case .session(let step): effect = applied(step)
    }
    settle()
    return effect
  }

  private mutating func arrange(_ change: ArrangeStep) {
    if case .side = change, view.layout.style != .column {
      return say("no panes beside the text, whose border could be moved")
    }
    view.arrangement.apply(change)
  }

  private mutating func apply(_ step: FocusStep) {
    switch step {
    case .pane(let pane): view.arrangement.focus(on: pane)
    case .next(let steps): view.arrangement.focus(on: view.arrangement.focus.advanced(by: steps))
    }
    standSomewhere()
  }

  /// Moves over the map, telling what the article says of a country that is stepped to.
  private mutating func apply(_ action: MapAction) {
    if case .step(let count) = action {
      view.map.step(count, mapSetting)
      return say(view.map.selected.map(view.map.line) ?? "no country is named")
    }
    if action.isOfDrawing, view.layout.body(of: .map) != nil, !view.map.isDrawn {
      return say(
        view.layout.style == .tabs ? "no room for the map" : "no room for the map; z zooms"
      )
    }
    view.map.apply(action)
    switch action {
    case .nextSubject: say(view.map.subjectLine)
    case .centre where view.map.selected == nil: say("no country selected; n steps to one")
    case .toggleWhatIf where view.map.selected == nil: say("no country selected; n steps to one")
    case .toggleWhatIf, .clearWhatIf:
      let line = view.map.whatIfLine(isASCII: setting.isASCII, columns: view.layout.width - 2)
      say(line ?? "only what the article says")
    default: break
    }
  }

  private mutating func show(_ kind: SheetKind) {
    if view.layout.style == .bare { return say("too small") }
    switch kind {
    case .help: dialogue.sheet = .help(top: 0, words: "")
    case .outline:
      let landmarks = article.landmarks
      let index = landmarks.partitioningIndex(where: { $0.lower > view.text.visible.lower }) - 1
      show(.outline as ListKind, from: index)
    case .links:
      if article.links.isEmpty { return say("this article leads to no other document") }
      let top = view.text.visible.lower
      show(.links as ListKind, from: article.links.partitioningIndex { $0.span.lower >= top })
    case .themes:
      show(.themes(before: setting.theme), from: setting.themes.firstIndex(of: setting.theme) ?? 0)
    case .explanation:
      if focus == .map {
        return say(view.map.selected.map(view.map.line) ?? "no country selected; n steps to one")
      }
      guard let quotation = quotationInHand else { return say("no quotation here") }
      stand(on: quotation)
      dialogue.sheet = .explanation(quotation, top: 0)
    }
  }

  /// The quotation stood on or the first that is seen; in the pane of actors one by whom is selected.
  private var quotationInHand: Quotation.ID? {
    let quotation = position.current ?? firstVisible
    guard focus == .actors else { return quotation }
    let own = actorInHand?.quotations.filter { reading.keptIndex(of: $0) != nil } ?? []
    return quotation.flatMap { own.contains($0) ? $0 : nil } ?? own.first
  }

  private mutating func applied(_ step: SessionStep) -> Effect? {
    switch step {
    case .close:
      if leaveNearest() { return nil }
      return .quit(0)
    case .quit: return .quit(0)
    case .interrupt: return .quit(130)
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .reload: return .reload
    case .raw: return .raw
    case .mouse: return .mouse
    case .nextTheme: return nextTheme.map(Effect.theme)
    case .theme(let name): return .theme(name)
    case .date(let date): return analysed(on: date)
    case .change(let steps): return changed(steps)
    }
  }

  private func applied(_ step: OutsideStep) -> Effect {
    switch step {
    case .browse: .browse(position.spot?.address)
    case .edit: .edit
    case .pipe(let command): .run(command, reading: shownText)
    case .shell(let command): .run(command, reading: nil)
    }
  }

  /// The quotations where their list has the keys, or else the article.
  private var shownText: String {
    focus == .quotes ? QuotationList(self).text(as: .plain) : article.text
  }

  /// Leaves the zoom, or else the filter; says whether there was one of them.
  mutating func leaveNearest() -> Bool {
    if view.arrangement.isZoomed, view.layout.style == .zoomed {
      view.arrangement.apply(.zoom)
    } else if reading.filter != nil {
      apply(.clear as FilterStep)
    } else {
      return false
    }
    return true
  }

  private var nextTheme: String? {
    let index = setting.themes.firstIndex(of: setting.theme) ?? -1
    return setting.themes.isEmpty ? nil : setting.themes[(index + 1) % setting.themes.count]
  }

  /// Notes which themes there are, also those of the person's folder.
  package mutating func know(themes: [String]) { setting.themes = themes }

  /// Notes which theme is in use, and by how many colours the map can be told with it.
  package mutating func use(theme name: String, _ palette: MapSetting.Palette) {
    setting.theme = name
    setting.palette = palette
  }

  /// Says something in the status line, until the next key.
  package mutating func say(_ message: String) { dialogue.message = message }
}
