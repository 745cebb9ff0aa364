import Analysis
import Articles
import Text

extension State {
  /// Asks for a note to what is selected, to the quotation stood on, or to the first sentence that is seen;
  /// one that is there already is changed.
  mutating func annotate() {
    let span = spanInHand
    let known = note(at: span)
    position.annotated = known?.span ?? span
    ask(.note)
    dialogue.prompt?.replace(with: known?.text ?? "")
  }

  private var spanInHand: Span {
    if let passage = position.passage { return passage.span }
    if let quotation = position.current { return reading.analysis.quotations[quotation.index].span }
    return Passage(.sentence, at: view.text.visible.lower, in: article).span
  }

  /// The note to a stretch of the text, or to a part of it.
  private func note(at span: Span) -> Note? { reading.notes.first { $0.span.overlaps(span) } }

  /// Keeps what was written to the stretch that was asked for; without a word there is no note to it.
  mutating func acceptNote(_ text: String) {
    guard let span = position.annotated else { return }
    position.annotated = nil
    position.passage = nil
    let had = reading.notes.contains { $0.span == span }
    reading.annotate(span, text)
    say(!text.isEmpty ? "noted; ]n goes to the next note" : had ? "the note is gone" : "no note")
  }

  /// Goes to a note and shows what it says.
  mutating func stepNote(_ steps: Int) {
    let notes = reading.notes
    let from = position.annotated?.lower ?? view.text.visible.lower - (steps > 0 ? 1 : 0)
    let border = notes.partitioningIndex {
      steps > 0 ? $0.span.lower > from : $0.span.lower >= from
    }
    guard let index = index(steps, from: border, count: notes.count) else {
      return say(none("note", steps, isStoodOn: position.annotated != nil))
    }
    let before = place
    bringTextToSight()
    position.annotated = notes[index].span
    view.text.reveal(notes[index].span)
    if before.offset != place.offset { position.trail.leave(before) }
    say("note \(index + 1)/\(notes.count): \(notes[index].text)")
  }
}
