import Analysis
import Articles
import Display
import Text

extension State {
  /// What goes to the clipboard, or nothing and a reason.
  mutating func copied(_ step: CopyStep) -> Effect? {
    if case .list(let format, let file, let isReplacing) = step {
      guard !reading.kept.isEmpty else {
        say("no quotations to write")
        return nil
      }
      let text = QuotationList(self).text(as: format ?? .init(ofFile: file))
      return .write(text, file: file, replacing: isReplacing)
    }
    guard let quotation = position.current ?? firstVisible else {
      say("no quotation here")
      return nil
    }
    let words = words(of: reading.analysis.quotations[quotation.index])
    say(step == .words ? "copied the quotation" : "copied the quotation and its speaker")
    return .copy(step == .words ? words : words + " — " + credit(of: quotation))
  }

  /// Who says a quotation, and where it stands; the latter alone where nobody says it.
  func credit(of quotation: Quotation.ID?) -> String {
    let speaker = quotation.flatMap { reading.analysis.speaker(of: $0) }
    let article = reading.article
    let parts = [
      speaker?.name ?? (quotation == nil ? nil : "unnamed"), speaker?.role,
      article.title ?? article.source,
      article.title == nil ? nil : article.source, article.published.date?.description,
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
