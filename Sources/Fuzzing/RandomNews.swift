/// Makes sentences that are shaped like those the analysis looks for, of words of the program's tables.
struct RandomNews {
  private static let vocabulary = Vocabulary.english

  /// Shapes of sentences: C stands for a country, G a group, N a name, K and I words of claims, Q a
  /// cue, D a number, W a few words, each between braces.
  private static let shapes = [
    "{C} {K} {C}, {C} and {C}.", "{N} said {C} would be {K}.", "“{W},” {N} {Q}. “{W}.”",
    "According to {N}, {W}.", "{N}: {W}", "All {G} members except {C} and {C} are {K}.",
    "The shield would {K} {C} but not {C}.", "{G} has {D} members; {D} of them {K} {I}.",
    "{W} (photo: {N})", "By {N}", "{C}, {D} ({N}) — {W}.", "{Q} {Q} {Q} {N}",
    "{N}, who {Q} {N} {Q} that {W}, {Q}: \"{W}\"", "{C} and all of {G} other than {C}, {K} {I}.",
    "Most of the {D} countries in {G}, including {C}, {K} them.", "Q: {W}?\nA: {W}.",
    "{N} told {N} that he {Q} she {Q} “{W} ‘{W} “{W}” {W}’ {W}.”", "– {W}, {Q} {N}. – {W}.",
    "{I} {C} {I} {G} {K}", "• {W}\n• {W}", "“{W}.”\n\n— {N}", "{N} {Q}:\n\n\"{W},\" {Q} {N}.",
    "Title: {W}\nBy: {N}\nDate: {D}\n\n{W}", "The {N} of {C} {K} them, both countries and {G}.",
  ]

  /// A sentence.
  static func sentence(_ dice: inout Dice) -> String {
    var sentence = ""
    var rest = dice.pick(shapes)[...]
    while let open = rest.firstIndex(of: "{") {
      sentence += rest[..<open]
      sentence += words(for: rest[rest.index(after: open)], &dice)
      rest = rest[rest.index(open, offsetBy: 3)...]
    }
    return sentence + rest
  }

  /// A text of some paragraphs.
  static func text(_ dice: inout Dice) -> String {
    let paragraphs = (0...dice.below(10)).map { _ in
      (0...dice.below(4)).map { _ in sentence(&dice) }.joined(separator: " ")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func words(for letter: Character, _ dice: inout Dice) -> String {
    switch letter {
    case "C": dice.pick(vocabulary.countries)
    case "G": dice.pick(vocabulary.groups)
    case "N": several(vocabulary.names, most: 3, &dice)
    case "K": several(vocabulary.claimWords, most: 3, &dice)
    case "I": dice.pick(vocabulary.idioms)
    case "Q": dice.pick(vocabulary.cues)
    case "D": dice.pick(Vocabulary.numbers)
    default: several(vocabulary.smallWords + vocabulary.claimWords, most: 12, &dice)
    }
  }

  private static func several(_ words: [String], most: Int, _ dice: inout Dice) -> String {
    (0...dice.below(most)).map { _ in dice.pick(words) }.joined(separator: " ")
  }
}
