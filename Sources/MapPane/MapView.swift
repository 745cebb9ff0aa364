package import Analysis
package import Articles
package import Atlas
package import Display
package import Text

/// What the map pane shows and where the person stands in it.
package struct MapView: Sendable, Equatable {
  /// What the view is to show.
  enum Sight: Sendable {
    case article, world
    /// What the person went to.
    case own
  }

  /// What the article says of all that covers.
  private var whole: MapRecord
  /// What is shown of it.
  private(set) var record: MapRecord
  /// Which of several things that cover is shown; nil for all of them.
  private(set) var subject: Int?
  /// The country the cursor stands on.
  package private(set) var selected: Country.Code?
  private(set) var whatIf = WhatIf()
  private(set) var list = MapLayout.List.automatic
  /// Whether the record names the members of large groups one by one.
  private(set) var areMembersShown = false
  /// The first line of the list in view.
  private(set) var top = 0
  /// The rows and columns the map was prepared for; none before `prepare`.
  package private(set) var size = Rect(height: 0, width: 0)
  private(set) var sight = Sight.article
  private(set) var viewport: Viewport?
  private(set) var raster: Raster?
  /// The view that the raster was made for.
  private var drawn: Viewport?

  /// The map of an article; its geometry is left to `prepare`.
  package init(_ analysis: Analysis, of article: Article) {
    whole = MapRecord(analysis, of: article)
    record = whole
  }

  /// Takes another analysis of the article, perhaps of a day that the person asked for, and keeps what they
  /// see of it.
  package mutating func take(_ analysis: Analysis, of article: Article, isDayAsked: Bool = false) {
    let hadNothing = whole.standings.isEmpty
    let name = subject.map { whole.subjects[$0].name }
    whole = MapRecord(analysis, of: article)
    whole.isDayAsked = isDayAsked
    show(subject: whole.subjects.firstIndex { $0.name == name })
    if hadNothing, sight == .article { viewport = nil }
  }

  private mutating func show(subject: Int?) {
    self.subject = subject
    record = subject.map { whole.of(whole.subjects[$0]) } ?? whole
    drawn = nil
  }

  /// Shows the next of the things that cover, and after the last one all of them.
  private mutating func showNextSubject() {
    let next = subject.map { $0 + 1 } ?? 0
    show(subject: next < whole.subjects.count ? next : nil)
    if sight == .article { viewport = nil }
    top = 0
  }

  /// Whether the map can be drawn at the size it was last prepared for.
  package var isPrepared: Bool {
    !size.isEmpty && isReady(in: size)
  }

  /// Whether there is room for the map itself in a pane of this inside, not for its list alone.
  package func isDrawn(in body: Rect) -> Bool {
    !layout(height: body.height, width: body.width).map.isEmpty
  }

  /// Whether it was worked out for a pane of this inside.
  package func isReady(in body: Rect) -> Bool {
    let area = layout(height: body.height, width: body.width).map
    if area.isEmpty { return true }
    guard let viewport, drawn == viewport else { return false }
    return viewport.height == area.height * 2 && viewport.width == area.width * 2
  }

  /// Works out the map for the inside of a pane; cheap when nothing has changed since.
  package mutating func prepare(height: Int, width: Int) {
    size = Rect(height: height, width: width)
    let area = layout(height: height, width: width).map
    if area.isEmpty { return }
    look(height: area.height * 2, width: area.width * 2)
    guard let viewport, viewport != drawn else { return }
    raster = Raster(viewport, first: record.standings.map(\.country))
    drawn = viewport
  }

  private mutating func look(height: Int, width: Int) {
    if let viewport, viewport.width == width, viewport.height == height { return }
    viewport =
      switch sight {
      case .article where record.isWorldwide: .world(width: width, height: height)
      case .article: .fitted(to: record.focus, width: width, height: height)
      case .world: .world(width: width, height: height)
      case .own: viewport?.resized(width: width, height: height)
      }
  }

  /// How map, list and notes share so many rows and columns.
  func layout(height: Int, width: Int) -> MapLayout {
    let hasNotes = !whatIf.isEmpty || record.hasNotes
    return MapLayout(height: height, width: width, list: list, hasNotes: hasNotes)
  }

  /// The inside of the pane, its legend included: cells lead to the country that is drawn in them or
  /// named by a label, chip or line there.
  package func render(
    _ setting: MapSetting,
    height: Int,
    width: Int
  ) -> Drawing<Country.Code> {
    MapScene(self, setting, height: height, width: width).drawing
  }

  /// Whether there is room for a map, and it is not hidden by its list.
  package var isDrawn: Bool { !layout(height: size.height, width: size.width).map.isEmpty }

  /// Whether a list is shown at this cell of the pane.
  package func isList(row: Int, column: Int) -> Bool {
    layout(height: size.height, width: size.width).lines.contains(row: row, column: column)
  }

  /// The standings of this setting: those of the speakers alone, and what is supposed.
  func standings(_ setting: MapSetting) -> [Standing] {
    let standings = whatIf.applied(to: record.standings)
    guard let speakers = setting.speakers else { return standings }
    let named = speakers.reduce(into: Set()) { $0.formUnion(record.named[$1] ?? []) }
    return standings.filter { named.contains($0.country) }
  }
}

extension MapView {
  /// Does what the person asked for; `prepare` is due again.
  package mutating func apply(_ action: MapAction) {
    switch action {
    case .pan(let rows, let columns):
      move { $0.panned(right: Double(columns) / 8, down: Double(rows) / 8) }
    case .zoomIn: move { $0.zoomed(by: 1.5) }
    case .zoomOut: move { $0.zoomed(by: 1 / 1.5) }
    case .world: show(.world)
    case .fit: show(.article)
    case .step(let count): step(count, MapSetting())
    case .select(let country): select(country)
    case .visit(let country): visit(country)
    case .centre: centre()
    case .toggleWhatIf:
      if let selected { whatIf.toggle(selected, record[selected]) }
    case .clearWhatIf: whatIf = WhatIf()
    case .nextSubject: showNextSubject()
    case .toggleMembers: areMembersShown.toggle()
    case .toggleList: toggleList()
    case .scroll(let lines): scroll(lines)
    }
  }

  /// Steps over the countries that are shown with a setting.
  package mutating func step(_ count: Int, _ setting: MapSetting) {
    select(record.country(count, from: selected, among: standings(setting)))
  }

  private mutating func move(_ change: (Viewport) -> Viewport) {
    guard let viewport else { return }
    sight = .own
    self.viewport = change(viewport)
  }

  private mutating func show(_ sight: Sight) {
    self.sight = sight
    viewport = nil
  }

  private mutating func select(_ country: Country.Code?) {
    selected = country
    reveal()
  }

  private mutating func visit(_ country: Country.Code) {
    select(country)
    if let raster, raster.dots(of: country) == 0 { centre() }
  }

  private mutating func centre() {
    guard let selected else { return }
    move { $0.centred(on: selected) }
  }

  private mutating func toggleList() {
    let layout = layout(height: size.height, width: size.width)
    list = layout.list.isEmpty ? .shown : .hidden
    top = 0
  }
}

extension MapView {
  /// The lines beside, below or instead of the map.
  func lines(in layout: MapLayout, _ setting: MapSetting) -> [[MapPiece]] {
    let list = MapList(
      record: record,
      standings: standings(setting),
      isASCII: setting.isASCII,
      columns: layout.lines.width,
      whatIf: whatIf,
      areMembersShown: areMembersShown,
      selected: selected
    )
    return layout.list.isEmpty ? list.groups(rows: layout.lines.height) : list.complete
  }

  /// Brings the first line that names the selected country into view.
  private mutating func reveal() {
    let layout = layout(height: size.height, width: size.width)
    guard let selected, !layout.lines.isEmpty else { return }
    let lines = lines(in: layout, MapSetting())
    guard let index = lines.firstIndex(where: { $0.contains { $0.country == selected } }),
      !(top..<top + layout.lines.height).contains(index)
    else { return }
    top = index < top ? index : index - layout.lines.height / 2
  }

  private mutating func scroll(_ count: Int) {
    let layout = layout(height: size.height, width: size.width)
    let last = lines(in: layout, MapSetting()).count - layout.lines.height
    top = max(0, min(top + count, last))
  }
}

extension MapView {
  /// What the claims come to, with the date that groups were resolved for, in so many columns.
  package func title(columns: Int) -> String {
    MapHeadline(record: record).text(columns: columns)
  }

  /// The day that groups were resolved for, and how it is known where there is room.
  package func day(isLong: Bool) -> String {
    isLong ? record.basis : record.day
  }

  /// One line on a country: its roles, a claim that gives it the first of them and who makes it.
  package func line(for country: Country.Code) -> String {
    record.line(for: country)
  }

  /// One line on what one of the claims about a country says of it.
  package func line(for country: Country.Code, by claim: Claim.ID) -> String {
    record[claim].map { record.line(for: country, by: $0) } ?? line(for: country)
  }

  /// What the person supposes and what that changes, in so many columns; nil for nothing.
  package func whatIfLine(isASCII: Bool, columns: Int) -> String? {
    whatIf.isEmpty ? nil : record.words(of: whatIf, isASCII: isASCII, columns: columns)
  }

  /// Which of the things that cover is shown: "2/3", "all 3"; nil where there is but one.
  package var subjectNumber: String? {
    let count = whole.subjects.count
    if count == 0 { return nil }
    return subject.map { "\($0 + 1)/\(count)" } ?? "all \(count)"
  }

  /// The same with its name.
  package var subjectLine: String {
    guard let number = subjectNumber else { return "the claims are of one thing only" }
    let names = whole.subjects.map(\.name)
    return "\(number): \(subject.map { names[$0] } ?? names.joined(separator: ", "))"
  }

  /// Whether claims are made of a group whose members come and go.
  package var hasGroups: Bool { !whole.groups.isEmpty }

  /// The day of a later or an earlier change of such groups; nil where there is none.
  package func change(_ steps: Int, from day: CalendarDate) -> CalendarDate? {
    whole.change(steps, from: day)
  }

  /// How many members such groups have on the day, and who came or went on it.
  package var membership: String { whole.membership }

  /// What a correction strikes out: a country's role, or the words of a claim.
  package func words(of correction: Correction) -> String { whole.words(of: correction) }

  /// The claims that give a country its roles: those of the role that is drawn, then the others.
  package func claims(of country: Country.Code) -> [Claim.ID] {
    record[country].map(record.claims(of:))?.map(\.id) ?? []
  }

  /// The complete record as labelled lines, for those who cannot see a map.
  package var lines: [String] {
    record.lines
  }
}
