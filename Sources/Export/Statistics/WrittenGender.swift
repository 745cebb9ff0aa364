import Analysis
import Articles
import Language
import Text

/// Who is a woman or a man because the text says so: by a pronoun, a form of address, or a noun for
/// persons of one sex, and never by a first name.
struct WrittenGender {
  /// What the text says.
  enum Gender: String {
    case woman, man
  }

  private let article: Article

  init(_ article: Article) { self.article = article }

  /// What the text says of a person; nil where it says nothing, or both.
  func gender(of actor: Actor) -> Gender? {
    guard actor.kind == .person || actor.kind == .unnamed else { return nil }
    var women = 0
    var men = 0
    for mention in actor.mentions {
      let first = article.tokens.partitioningIndex { Int($0.upper) > mention.span.lower }
      for token in article.tokens[first...].prefix(while: { Int($0.lower) < mention.span.upper }) {
        if isOne(.she, token.word, Self.she) { women += 1 }
        if isOne(.he, token.word, Self.he) { men += 1 }
      }
    }
    if women > 0, men > 0 { return nil }
    return women > 0 ? .woman : men > 0 ? .man : nil
  }

  /// Whether the word is said of that sex alone, or a pronoun for it.
  private func isOne(_ sex: Agreement, _ word: Word, _ pronouns: [WordSet]) -> Bool {
    NameLexicon.english[word].gender == sex || pronouns.contains { $0.contains(word) }
  }

  private static let she = [WordKind.pronounShe.words, WordKind.pronounHerself.words]
  private static let he = [WordKind.pronounHe.words, WordKind.pronounHimself.words]
}
