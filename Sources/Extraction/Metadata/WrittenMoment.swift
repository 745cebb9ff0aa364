internal import Text

/// A day, or a moment with its zone, read from what pages write and told as ISO 8601.
package struct WrittenMoment {
  /// YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with Z or a zone.
  package let iso: String

  /// The first moment that a text writes; nil where it writes none.
  package init?(in text: some StringProtocol) {
    guard text.utf8.holdsYear else { return nil }
    let words = Self.words(of: text)
    guard let day = WrittenDay(words) else { return nil }
    var iso = day.iso
    if let time = Self.time(words[day.end...]) { iso += "T" + time }
    self.iso = iso
  }

  /// The moment this many seconds or milliseconds after 1970 began; nil before 1990 and after 2100.
  package init?(sinceEpoch digits: String) {
    guard digits.count == 10 || digits.count == 13, let number = Int(digits) else { return nil }
    let seconds = digits.count == 13 ? number / 1000 : number
    guard 631_152_000..<4_102_444_800 ~= seconds else { return nil }
    iso = CalendarDate(daysSince1970: seconds / 86_400).description
  }

  /// The runs of letters, the runs of digits, and all else that is no space, one by one.
  static func words(of text: some StringProtocol) -> [Substring] {
    var words: [Substring] = []
    let text = Substring(text.prefix(400))
    var start = text.startIndex
    while start < text.endIndex {
      var end = text.index(after: start)
      let kind = Self.kind(text[start])
      while kind > 1, end < text.endIndex, Self.kind(text[end]) == kind {
        end = text.index(after: end)
      }
      if kind > 0 { words.append(text[start..<end]) }
      start = end
    }
    return words
  }

  private static func kind(_ character: Character) -> Int {
    if character.isWhitespace { return 0 }
    if "0"..."9" ~= character { return 2 }
    return character.isLetter ? 3 : 1
  }

  /// The time of day with its zone that stands right behind a day.
  private static func time(_ words: ArraySlice<Substring>) -> String? {
    var rest = words
    if let first = rest.first, first.lowercased() == "t" || first == "," || first == "|" {
      rest = rest.dropFirst()
    }
    guard let hour = number(rest.first, below: 24), rest.dropFirst().first == ":",
      let minute = number(rest.dropFirst(2).first, below: 60)
    else { return nil }
    rest = rest.dropFirst(3)
    var second = 0
    if rest.first == ":", let value = number(rest.dropFirst().first, below: 60) {
      second = value
      rest = rest.dropFirst(2)
      if rest.first == "." { rest = rest.dropFirst(2) }
    }
    guard let zone = zone(rest) else { return nil }
    return "\(pad(hour)):\(pad(minute)):\(pad(second))\(zone)"
  }

  private static func zone(_ words: ArraySlice<Substring>) -> String? {
    guard let first = words.first else { return nil }
    if ["z", "gmt", "utc"].contains(first.lowercased()) { return zone(words.dropFirst()) ?? "Z" }
    guard first == "+" || first == "-", let digits = words.dropFirst().first else { return nil }
    if digits.count == 4 { return "\(first)\(digits.prefix(2)):\(digits.suffix(2))" }
    guard digits.count == 2 else { return nil }
    let minutes = words.dropFirst(2).first == ":" ? words.dropFirst(3).first : "00"
    return minutes.map { "\(first)\(digits):\($0)" }
  }

  private static func number(_ word: Substring?, below limit: Int) -> Int? {
    guard let word, word.count <= 2, let value = Int(word), value < limit else { return nil }
    return value
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
