import Analysis
import Articles
import Text

extension State {
  /// The entries of the list that has the keys, by what can be looked for in each; nil where the text is to
  /// be searched.
  private var searched: (count: Int, selected: Int, words: (Int) -> String)? {
    if case .list(let list, let selected) = dialogue.sheet {
      let sheet = sheet(of: list)
      return (sheet.count, selected, { sheet.words(of: $0) })
    }
    guard dialogue.sheet == nil else { return nil }
    switch focus {
    case .quotes:
      let quotations = reading.kept.map { reading.analysis.quotations[$0.index] }
      return (
        quotations.count, view.quotes.selected,
        { words(of: quotations[$0]) + " " + credit(of: quotations[$0]) }
      )
    case .actors:
      let rows = reading.roster.rows
      return (rows.count, view.actors.selected, { words(of: rows[$0]) })
    case .text, .map: return nil
    }
  }

  private func words(of row: Roster.Row) -> String {
    guard let actor = row.actor.map({ reading.analysis.actors[$0.index] }) else { return "" }
    return actor.name + " " + (actor.role ?? "")
  }

  /// Whether what is looked for is looked for in a list.
  var searchesList: Bool { searched != nil }

  /// Stands on the next entry that holds the words, from one on and round and round; says where there is
  /// none.
  private mutating func searchList(for words: String, from start: Int, by step: Int) {
    guard let searched, !words.isEmpty, searched.count > 0 else { return }
    let pattern = Pattern(words)
    let places = (0..<searched.count).map { offset in
      ((start + step * offset) % searched.count + searched.count) % searched.count
    }
    let found = places.first { !pattern.matches(in: Array(searched.words($0).utf8)).isEmpty }
    guard let found else { return say(pattern.problem ?? "“\(words)” is not in this list") }
    selectEntry(found)
  }

  /// Stands on the first entry that holds what is looked for, from where the list stood.
  mutating func searchListFromOrigin() {
    searchList(for: dialogue.listWords ?? "", from: dialogue.listOrigin, by: dialogue.listStep)
  }

  /// Goes on to the next entry that holds what was looked for last; says whether that was in a list.
  mutating func searchListAgain(by steps: Int) -> Bool {
    guard let words = dialogue.listWords, let searched else { return false }
    let step = (steps < 0 ? -1 : 1) * dialogue.listStep
    for _ in 0..<abs(steps) {
      searchList(for: words, from: (self.searched?.selected ?? searched.selected) + step, by: step)
    }
    return true
  }

  /// Stands on an entry again that was stood on before.
  mutating func returnToEntry(_ index: Int) {
    if let searched, index < searched.count { selectEntry(index) }
  }

  private mutating func selectEntry(_ index: Int) {
    if case .list(let list, _) = dialogue.sheet {
      dialogue.sheet = .list(list, selected: index)
    } else if focus == .quotes {
      stand(on: reading.kept[index])
    } else {
      view.actors.selected = index
    }
  }

  /// Where the list stands that is to be searched.
  var selectedEntry: Int { searched?.selected ?? 0 }
}
