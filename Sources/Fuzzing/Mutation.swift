/// A way to spoil a text.
enum Mutation: CaseIterable {
  case cut, repeated, leftOut, turned, thinned
  case shuffledWords, shuffledSentences
  case putIn, spacedOut, replaced, recased, opened
  case sentencePutIn, spliced, made

  /// The text with the change made at random; `others` are texts that pieces may come from.
  func applied(to text: String, others: [String], _ dice: inout Dice) -> String {
    var scalars = Array(text.unicodeScalars)
    switch self {
    case .cut: return Self.string(scalars[dice.stretch(of: scalars.count, most: scalars.count)])
    case .repeated:
      let stretch = dice.stretch(of: scalars.count, most: 400)
      let copies = repeatElement(scalars[stretch], count: dice.pick([1, 2, 5, 20])).joined()
      scalars.insert(contentsOf: copies, at: stretch.upperBound)
    case .leftOut: scalars.removeSubrange(dice.stretch(of: scalars.count, most: 300))
    case .turned:
      let start = dice.below(scalars.count + 1)
      scalars = Array(scalars[start...] + scalars[..<start])
    case .thinned: scalars = scalars.filter { _ in !dice.isOne(in: 30) }
    case .shuffledWords: return Self.shuffled(text, partedBy: " ", &dice)
    case .shuffledSentences: return Self.shuffled(text, partedBy: ".", &dice)
    case .putIn: return Self.withWords(text, &dice)
    case .spacedOut: return Self.spacedOut(scalars, &dice)
    case .replaced:
      let odd = Vocabulary.marks + Vocabulary.oddities
      for _ in 0..<dice.pick([1, 5, 50]) where !scalars.isEmpty {
        let index = dice.below(scalars.count)
        scalars.replaceSubrange(index...index, with: dice.pick(odd).unicodeScalars)
      }
    case .recased: return dice.isOne(in: 2) ? text.uppercased() : text.lowercased()
    case .opened:
      let opening = dice.pick(Vocabulary.marks + Vocabulary.english.smallWords) + " "
      let copies = String(repeating: opening, count: dice.pick([2, 10, 100]))
      scalars.insert(contentsOf: copies.unicodeScalars, at: dice.below(scalars.count + 1))
    case .sentencePutIn:
      let sentence = " " + RandomNews.sentence(&dice) + dice.pick([" ", "\n", "\n\n"])
      scalars.insert(contentsOf: sentence.unicodeScalars, at: dice.below(scalars.count + 1))
    case .spliced:
      let other = Array(dice.pick(others).unicodeScalars)
      let piece = other[dice.stretch(of: other.count, most: 1500)]
      scalars.insert(contentsOf: piece, at: dice.below(scalars.count + 1))
    case .made: return RandomNews.text(&dice)
    }
    return Self.string(scalars[...])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private static func shuffled(
    _ text: String,
    partedBy separator: Character,
    _ dice: inout Dice
  ) -> String {
    var pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    let stretch = dice.stretch(of: pieces.count, most: dice.pick([20, 1000]))
    pieces[stretch].shuffle(using: &dice)
    return pieces.joined(separator: String(separator))
  }

  /// The text with words or marks of one kind put in behind spaces.
  private static func withWords(_ text: String, _ dice: inout Dice) -> String {
    let words = dice.pick(Vocabulary.english.all)
    var pieces = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<dice.pick([1, 2, 5, 20, 60]) {
      let index = dice.below(pieces.count + 1)
      if dice.isOne(in: 2) || index == pieces.count {
        pieces.insert(dice.pick(words), at: index)
      } else {
        pieces[index] += dice.pick(words)
      }
    }
    return pieces.joined(separator: " ")
  }

  private static func spacedOut(_ scalars: [Unicode.Scalar], _ dice: inout Dice) -> String {
    var string = ""
    for scalar in scalars {
      if scalar == " ", dice.isOne(in: 10) {
        string += dice.pick(["\n", "\n\n", "\r\n", "\t", "  ", "\u{a0}", ""])
      } else {
        string.unicodeScalars.append(scalar)
      }
    }
    return string
  }
}
