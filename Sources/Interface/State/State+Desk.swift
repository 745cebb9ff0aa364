package import Analysis
package import Articles
internal import Memory

extension State {
  /// Takes the place of another article on the screen: what is not of the article goes on as it was.
  package mutating func takeOver(from other: State) {
    setting = other.setting
    desk = other.desk
    histories = other.histories
    let (height, width) = (other.view.arrangement.height, other.view.arrangement.width)
    if recalled?.arrangement == nil, view.text.lines.columns == 0 {
      view.arrangement = other.view.arrangement
      view.arrangement.height = 0
    }
    dialogue = Dialogue()
    resize(height: height, width: width)
  }

  /// Notes among the open articles who says how much in this one.
  package mutating func noteSpeakers() {
    guard desk.entries.indices.contains(desk.current) else { return }
    desk.entries[desk.current].title = article.name
    desk.entries[desk.current].problem = nil
    if isAnalysed { desk.entries[desk.current].speakers = Self.speakers(of: reading.analysis) }
  }

  /// Notes the same of an article that is not on the screen.
  package mutating func note(_ analysis: Analysis, of article: Article, at index: Int) {
    guard desk.entries.indices.contains(index) else { return }
    desk.entries[index].title = article.name
    desk.entries[index].speakers = Self.speakers(of: analysis)
  }

  private static func speakers(of analysis: Analysis) -> [Desk.Speaker] {
    let statements = analysis.quotations.filter(\.isStatement)
    let known = Speakers(analysis).actors.map { id in
      Desk.Speaker(
        name: analysis.actors[id.index].name,
        statements: statements.count { $0.source?.actor == id }
      )
    }
    let others = statements.count { $0.source?.actor == nil }
    return known.filter { $0.statements > 0 }
      + (others > 0 ? [Desk.Speaker(name: "", statements: others)] : [])
  }
}

extension Article {
  /// What a person calls it.
  package var name: String { title ?? source ?? id }
}
