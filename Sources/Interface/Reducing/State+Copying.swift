import Text
import Analysis
import Articles
import Display

extension State {
  /// What goes to the clipboard, or nothing and a reason.
  mutating func copied(_ step: CopyStep) -> Effect? {
    guard let quotation = position.current ?? firstVisible else {
      say("no quotation here")
      return nil
    }
    let words = words(of: reading.analysis.quotations[quotation.index])
    say(step == .words ? "copied the quotation" : "copied the quotation and its speaker")
    return .copy(step == .words ? words : words + " — " + credit(of: quotation))
  }

  private func credit(of quotation: Quotation.ID) -> String {
    let speaker = reading.analysis.speaker(of: quotation)
    let parts = [
      speaker?.name ?? "unnamed", speaker?.role, reading.article.title ?? reading.article.source,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The selected text of a screen; lines of the article that were only broken for the pane are joined.
  func words(of selection: Selection, on frame: Frame) -> String {
    guard let span = frame.span(of: selection) else { return frame.text(of: selection) }
    let isBreak = { (character: Character) in character.isNewline }
    let words = reading.article[span].drop(while: isBreak)
    return String(words.reversed().drop(while: isBreak).reversed())
  }
}
