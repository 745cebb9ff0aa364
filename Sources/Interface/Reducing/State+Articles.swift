import Analysis

extension State {
  /// Goes to another of the open articles; gives what must be done outside.
  mutating func applied(_ step: DeskStep) -> Effect? {
    switch step {
    case .next(let steps):
      let index = desk.current + steps
      if desk.entries.indices.contains(index) { return .open(index) }
      say(
        desk.entries.count < 2
          ? "one article is open; :open opens another"
          : "no article \(steps > 0 ? "after" : "before") this one"
      )
      return nil
    case .list:
      show(.articles, from: desk.current)
      return desk.entries.contains { $0.speakers == nil } ? .readAll : nil
    case .file(let name): return .openFile(name)
    }
  }

  /// Follows the speaker in hand from article to article, or nobody any more.
  mutating func followSpeaker() -> Effect? {
    guard desk.followed == nil else {
      desk.followed = nil
      set(filter: nil)
      return nil
    }
    guard let actor = actorInHand else {
      say("no speaker here")
      return nil
    }
    desk.followed = String(actor.shortName)
    set(filter: Filter(String(actor.shortName), in: reading.analysis, of: article))
    return .readAll
  }

  /// Keeps the speaker who is followed, where they are quoted in the article.
  package mutating func keepFollowed() {
    guard let words = desk.followed, isAnalysed else { return }
    let filter = Filter(words, in: reading.analysis, of: article)
    set(filter: filter)
    if filter == nil { say("\(words) is not quoted here") }
    settle()
  }
}
