internal import Articles
internal import Language
internal import Text

/// What stands before the colon at the beginning of a turn in a transcript: WALLACE, or Q.
struct SpeakerLabel: Sendable {
  /// The tokens of the name.
  let name: Range<Int>
  let colon: Int
  /// The tokens of what is said, up to the end of the paragraph.
  let speech: Range<Int>
}

/// Finds the turns of transcripts.
///
/// A label counts where the paragraphs around it have labels too, and most of these end as sentences
/// do: others are headings.
struct SpeakerLabels {
  private let syntax: Syntax
  private var labels: [SpeakerLabel?] = []
  /// How often each label stands in the article.
  private var uses: [[Word]: Int] = [:]
  /// The person whom the paragraph before the first question introduces.
  private var answering: Range<Int>?
  /// Whether most labels have sentences behind them.
  private var areSpoken = false

  private static let longest = 6
  private static let longestOffice = 9
  private static let longestWithBrackets = 18
  private static let reach = 2

  init(_ syntax: Syntax) {
    self.syntax = syntax
    labels = syntax.article.paragraphs.map { label(of: $0) }
    var sentences = 0
    var count = 0
    for case let label? in labels {
      uses[key(of: label), default: 0] += 1
      count += 1
      if endsAsSentence(label) { sentences += 1 }
    }
    areSpoken = sentences * 2 > count && labels.contains { $0.map(addresses) ?? false }
    answering = introduced()
  }

  /// Whether the label is in capitals or one letter, or behind it somebody speaks of himself, to others or asks, as
  /// in no notes by heading: Rovers: Visit Hale on Friday.
  private func addresses(_ label: SpeakerLabel) -> Bool {
    shape(of: label)
      || label.speech.contains { index in
        switch syntax.symbols[index] {
        case .i, .we, .you, .question, .openMark: true
        default: Self.own.contains(syntax.tokens[index].word)
        }
      }
  }

  private static let own = WordSet(WordKind.pronounI.list + WordKind.pronounWe.list)

  /// The turn a paragraph is, with the quotation it holds.
  func quotation(inParagraph index: Int) -> Decision? {
    guard areSpoken, let label = labels[index], isSpeaker(label), isAnswered(index, label),
      label.speech.contains(where: { syntax.tokens[$0].kind == .word }), !isList(label)
    else { return nil }
    return Decision(
      .label,
      [label.speech],
      cue: label.colon,
      by: isQuestionOrAnswer(label) ? isAnswer(label) ? answering : nil : label.name
    )
  }

  private func label(of paragraph: Paragraph) -> SpeakerLabel? {
    var start = paragraph.tokens.lowerBound
    let end = paragraph.tokens.upperBound
    if start < end, syntax.symbols[start] == .openMark { start += 1 }
    start = endOfHour(start, end)
    guard let colon = colon(from: start, to: end), colon > start, colon + 1 < end else {
      return nil
    }
    let bracket = (start..<colon).first { syntax.symbols[$0] == .openBracket } ?? colon
    let longest = bracket < colon ? Self.longestOffice : Self.longest
    guard bracket > start, bracket - start <= longest, isName(start..<bracket) else { return nil }
    let isOffice = syntax.tags[start] == .determiner
    let name = name(in: Range(from: bracket + 1, to: colon), isOffice) ?? start..<bracket
    return SpeakerLabel(name: name, colon: colon, speech: colon + 1..<end)
  }

  /// Where a label goes on behind the time at which it was said: 10.16am: Kovel: ….
  private func endOfHour(_ start: Int, _ end: Int) -> Int {
    guard start + 2 < end, syntax.symbols[start + 1] == .colon else { return start }
    let first = syntax.article.utf8[syntax.tokens[start].span.lower]
    return CharacterClass(byte: first) == .digit ? start + 2 : start
  }

  /// The name, or one with a form of address, in the brackets behind an office: The Minister for Roads (Ms Kovel).
  private func name(in brackets: Range<Int>, _ isOffice: Bool) -> Range<Int>? {
    guard let first = brackets.first,
      NameLexicon.english[syntax.tokens[first].word].wordClass == .honorific
        || isOffice && isName(brackets.dropLast(1))
    else { return nil }
    return Range(from: first, to: max(first, brackets.upperBound - 1))
  }

  /// The first colon that stands in no brackets and with which little but brackets begins.
  private func colon(from start: Int, to end: Int) -> Int? {
    var isEnclosed = false
    for index in Range(from: start, to: min(end, start + Self.longestWithBrackets)) {
      switch syntax.symbols[index] {
      case .openBracket: isEnclosed = true
      case .closeBracket: isEnclosed = false
      case .colon where !isEnclosed: return index
      case .stop, .question, .exclamation: if !isEnclosed { return nil }
      default: break
      }
    }
    return nil
  }

  /// Whether the words are a name in capitals, or one of capitalized words, perhaps with of and for, or with a
  /// noun for a person in it: Committee chair Lord Ashby.
  private func isName(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { syntax.isWord($0) }
    return words.count == tokens.count && words.contains { syntax.tokens[$0].kind == .word }
      && words.allSatisfy { syntax.tokens[$0].shape != .lower || isLink($0, of: tokens) }
  }

  private func isLink(_ index: Int, of tokens: Range<Int>) -> Bool {
    let isInner = index > tokens.lowerBound && index < tokens.upperBound - 1
    return isInner
      && (syntax.symbols[index] == .of || syntax.symbols[index] == .for
        || syntax.entries[index].isPersonNoun)
  }

  /// Whether the label is somebody's: its last word is no common noun but one for persons, or it
  /// comes more than once.
  private func isSpeaker(_ label: SpeakerLabel) -> Bool {
    let last = label.name.upperBound - 1
    let entry = syntax.entries[last]
    if CueTable.english.notices.contains(syntax.tokens[last].word) { return false }
    return label.name.upperBound < label.colon || !entry.isKnown || entry.isPersonNoun
      || entry.isGroupNoun
      || syntax.tokens[last].span.count == 1 || uses[key(of: label), default: 0] > 1
  }

  /// The subject of the sentence before the first label, where it is a person: Novelist Ana Kovel talks to us.
  private func introduced() -> Range<Int>? {
    guard let first = labels.firstIndex(where: { $0.map(isQuestionOrAnswer) ?? false }), first > 0,
      let sentence = syntax.article.paragraphs[first - 1].sentences.first
    else { return nil }
    let tokens = syntax.article.sentences[sentence].tokens
    guard PersonBefore(syntax).namesSubject(in: tokens) else { return nil }
    return PersonBefore(syntax).person(in: tokens)?.extent
  }

  private func isAnswer(_ label: SpeakerLabel) -> Bool {
    syntax.tokens[label.name.lowerBound].word == Self.answer
  }

  private static let answer: Word = "a"

  /// Whether the label is no name: Q or A.
  private func isQuestionOrAnswer(_ label: SpeakerLabel) -> Bool {
    label.name.count == 1 && syntax.tokens[label.name.lowerBound].span.count == 1
  }

  private func endsAsSentence(_ label: SpeakerLabel) -> Bool {
    let last = syntax.symbols[label.speech.upperBound - 1]
    return last.isStop || last == .closeMark || last == .closeBracket || last == .dash
  }

  /// Whether little but many names stands behind the label.
  private func isList(_ label: SpeakerLabel) -> Bool {
    let words = label.speech.prefix(Self.manyWords).filter { syntax.isWord($0) }
    guard words.count >= Self.fewWords else { return false }
    let names = words.count { syntax.tokens[$0].shape != .lower }
    let isSaid = words.contains { syntax.tags[$0].isFinite }
    return isSaid ? names * 5 > words.count * 4 : names * 2 > words.count
  }

  private static let fewWords = 12
  private static let manyWords = 60

  private func key(of label: SpeakerLabel) -> [Word] {
    label.name.map { syntax.tokens[$0].word }
  }

  /// Whether a paragraph near this one has a label as well, in the same kind of letters.
  private func isAnswered(_ index: Int, _ label: SpeakerLabel) -> Bool {
    let near = max(0, index - Self.reach)...min(labels.count - 1, index + Self.reach)
    return near.contains { other in
      guard other != index, let neighbour = labels[other] else { return false }
      return shape(of: neighbour) == shape(of: label)
    }
  }

  /// Whether the whole label is in capitals.
  private func shape(of label: SpeakerLabel) -> Bool {
    label.name.allSatisfy {
      syntax.tokens[$0].shape == .allCaps || syntax.tokens[$0].span.count == 1
    }
  }
}
