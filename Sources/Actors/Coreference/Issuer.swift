internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The sender of a message that is said to say something: the Harbour Board said in a statement … "the statement".
  func byIssuer(_ index: Int) -> Int? {
    let message = markables[index]
    guard message.isSource, message.determination == .definite, message.tokens.count == 2,
      Self.letters.contains(context.tokens[message.head].word)
    else { return nil }
    return markables[max(0, index - 40)..<index].reversed().first {
      $0.sentence < message.sentence && $0.sentence + Self.reach >= message.sentence
        && $0.entity >= 0 && $0.stretch == 0 && ($0.isSource || $0.isSubject)
        && issues($0, context.tokens[message.head].word)
    }?.entity
  }

  /// How many sentences further on the message is known.
  private static let reach = 3

  /// Whether such a message, spoken of for the first time, stands behind the sender in the sentence.
  private func issues(_ sender: Markable, _ noun: Word) -> Bool {
    let sentence = context.sentences[sender.sentence].tokens
    let rest = Range(from: sender.tokens.upperBound, to: sentence.upperBound)
    guard let message = rest.first(where: { context.tokens[$0].word == noun }),
      let phrase = context.phrases.phrase(at: message)
    else { return false }
    return phrase.head == message
      && Self.articles.contains(context.tokens[phrase.tokens.lowerBound].word)
  }

  private static let letters = WordKind.letter.words
  private static let articles = WordKind.indefiniteArticle.words
}
