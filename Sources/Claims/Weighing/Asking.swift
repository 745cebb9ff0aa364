internal import Articles
internal import Language
internal import Text

extension ClaimDraft {
  /// Whether the claim is only asked or supposed, or was true only in the past: after "whether", "if"
  /// or "until now", or in a question.
  func isAsked(in reader: ClaimReader) -> Bool {
    if traits[.wished] { return true }
    let start = max(reader.sentence.lowerBound, tokens.lowerBound - 3)
    if Range(from: start, to: anchor).contains(where: { reader.has(.asked, at: $0) }) {
      return true
    }
    if isOver(in: reader) || isUnclear(in: reader) { return true }
    return reader.article.utf8[reader.article.span(ofTokens: reader.sentence).upper - 1]
      == UInt8(ascii: "?")
  }

  /// Whether nobody knows or tells it yet: "it is not clear when".
  private func isUnclear(in reader: ClaimReader) -> Bool {
    Range(from: max(reader.sentence.lowerBound, anchor - 16), to: anchor).contains { index in
      reader.has(.openQuestion, at: index)
        && (reader.has(.unclear, at: index - 1) || reader.has(.unclear, at: index - 2))
    }
  }

  /// Whether "until now" ends a relative clause before the verb: "Togo, which was on it until now, has left".
  private func closesInsertion(_ once: Int, in reader: ClaimReader) -> Bool {
    reader.isKind(.comma, at: once + 2)
      && Range(from: reader.sentence.lowerBound, to: once).contains {
        reader.isKind(.comma, at: $0) && reader.has(.relative, at: $0 + 1)
      }
  }

  /// Whether it had been so until now: "which had been on the list until now".
  private func isOverNow(in reader: ClaimReader) -> Bool {
    let end = Range(from: anchor, to: min(anchor + 8, reader.sentence.upperBound)).first {
      reader.isWord("until", at: $0) && reader.isWord(["now", "then", "recently"], at: $0 + 1)
        || reader.tag($0) == .mark
    }
    guard let end, reader.isWord("until", at: end) else { return false }
    return Range(from: max(reader.sentence.lowerBound, anchor - 3), to: anchor + 1).contains {
      reader.isWord("had", at: $0)
    }
  }

  /// Whether the clause says that it was so once: "until now", "used to", "formerly".
  private func isOver(in reader: ClaimReader) -> Bool {
    let start = max(reader.sentence.lowerBound, anchor - 14)
    let once = Range(from: start, to: anchor).last { index in
      reader.isWord("until", at: index) && reader.isWord(["now", "recently"], at: index + 1)
        || reader.isWord("used", at: index) && reader.tag(index + 1) == .to && index + 3 > anchor
        || reader.isWord(["formerly", "hitherto"], at: index)
    }
    if once == nil, isOverNow(in: reader) { return true }
    guard let once, !closesInsertion(once, in: reader) else { return false }
    return !(once + 3..<max(once + 3, anchor - 1)).contains {
      reader.tag($0) == .have || reader.tag($0) == .mark
        || reader.tag($0) == .be && reader.tag($0 - 1).isNominal
    }
  }
}
