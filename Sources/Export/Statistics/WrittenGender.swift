import Analysis
import Articles
import Assets
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
        if Self.women.contains(token.word) { women += 1 }
        if Self.men.contains(token.word) { men += 1 }
      }
    }
    if women > 0, men > 0 { return nil }
    return women > 0 ? .woman : men > 0 ? .man : nil
  }

  private static let women = words(of: "feminine", pronouns: ["pronounShe", "pronounHerself"])
  private static let men = words(of: "masculine", pronouns: ["pronounHe", "pronounHimself"])

  private static func words(of gender: String, pronouns: [String]) -> WordSet {
    let nouns = FactTable("gendered-nouns.tsv").filter { $0[1].text == gender }.map { $0[0].text }
    let addresses = FactTable("name-words.tsv").filter {
      $0.count > 2 && $0[2].text == gender
    }.map { $0[0].text }
    let others = FactTable("word-kinds.tsv").filter { pronouns.contains($0[0].text) }.flatMap {
      $0[2].text.split(separator: " ").map(String.init)
    }
    return WordSet((nouns + addresses + others).map { Word($0) })
  }
}
