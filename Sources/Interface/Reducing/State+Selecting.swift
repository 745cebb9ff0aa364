import Analysis
import Articles
import Text

extension State {
  /// Selects a sentence at the place where the person stands, or else by another unit what is selected.
  mutating func select() {
    if var passage = position.passage {
      passage.change(to: passage.unit.next, in: article)
      return select(passage)
    }
    bringTextToSight()
    view.arrangement.focus(on: .text)
    select(Passage(.sentence, at: placeInHand, in: article))
  }

  /// Where the person stands: on a word, on a quotation that is seen, or else at the first row.
  private var placeInHand: Int {
    if let spot = position.spot { return spot.span.lower }
    let visible = view.text.visible
    let current = position.current.map { reading.analysis.quotations[$0.index].span }
    return current.flatMap { $0.overlaps(visible) ? $0.lower : nil } ?? visible.lower
  }

  private mutating func select(_ passage: Passage) {
    position.passage = passage
    view.text.reveal(passage.span)
    say("a \(passage.unit.rawValue); \(Self.waysOfSelecting)")
  }

  private static let waysOfSelecting =
    "j k more or less, v another unit, y Y copy, A note, Esc ends"

  /// Does to what is selected what was asked for; nil where that has nothing to do with it, and ends it.
  mutating func applyToPassage(_ action: Action) -> Effect?? {
    guard var passage = position.passage else { return nil }
    switch action {
    case .move(.line(let steps)), .move(.paragraph(let steps)), .jump(.step(.link, let steps)):
      passage.extend(by: steps, in: article)
      select(passage)
      return .some(nil)
    case .copy(let step) where step == .words || step == .wordsWithSource:
      position.passage = nil
      return .some(copied(step, passage.span))
    case .search(.clear), .session(.close):
      position.passage = nil
      return .some(nil)
    case .move, .select, .annotate, .ask(.note), .session(.redraw), .session(.suspend): return nil
    default:
      position.passage = nil
      return nil
    }
  }

  /// A stretch without the marks at its ends, which stand around quotations and are no part of them.
  private func unmarked(_ span: Span) -> Span {
    let words = article[span]
    let isMark = { (character: Character) in character.isPunctuation }
    let before = words.prefix(while: isMark).utf8.count
    let after = words.reversed().prefix(while: isMark).reduce(0) { $0 + $1.utf8.count }
    return before + after < span.count ? Span(span.lower + before, span.upper - after) : span
  }

  /// Copies a stretch of the text, with who says it where that is in one quotation.
  private mutating func copied(_ step: CopyStep, _ span: Span) -> Effect {
    let words = String(article[span])
    let count = article.runs(in: span).count
    say("copied \(count == 1 ? "1 word" : "\(count) words")")
    if step == .words { return .copy(words) }
    let index = reading.passages.indices(in: span).first
    let quotation = index.map { reading.passages.quoted[$0].quotation }
    let said = quotation.flatMap { id in
      reading.analysis.quotations[id.index].span.contains(unmarked(span)) ? id : nil
    }
    return .copy("\(words) — \(credit(of: said))")
  }
}
