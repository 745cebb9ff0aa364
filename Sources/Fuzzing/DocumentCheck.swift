/// Finds where a document contradicts itself or the text it was made of.
struct DocumentCheck {
  let document: DecodedDocument
  let text: [Unicode.Scalar]
  private(set) var faults: [String] = []

  init(_ document: DecodedDocument, of text: String) {
    self.document = document
    self.text = Array(document.article.text.unicodeScalars)
    expect(document.article.text.unicodeScalars.elementsEqual(text.unicodeScalars), "text")
    checkParagraphs()
    checkQuotes()
    checkActors()
    checkPlaces()
    checkCoverage()
  }

  /// Notes a fault by its name unless the condition holds.
  mutating func expect(_ holds: Bool, _ fault: String) {
    if !holds { faults.append(fault) }
  }

  /// Whether a stretch holds something and lies in the text.
  func isInText(_ start: Int, _ end: Int) -> Bool { 0 <= start && start < end && end <= text.count }

  /// Whether the words of a stretch are these.
  func reads(_ start: Int, _ end: Int, _ words: String) -> Bool {
    isInText(start, end) && words.unicodeScalars.elementsEqual(text[start..<end])
  }

  /// Whether the numbers are 1, 2, 3 and so on.
  func isCounted(_ numbers: [Int]) -> Bool {
    numbers.elementsEqual(numbers.indices.lazy.map { $0 + 1 })
  }

  /// Whether a number points to an actor.
  func isActor(_ number: Int) -> Bool {
    (1...document.actors.count + 1).contains(number + 1) && number > 0
  }

  private mutating func checkParagraphs() {
    var end = 0
    for paragraph in document.article.paragraphs {
      expect(isInText(paragraph.start, paragraph.end), "paragraph outside the text")
      expect(paragraph.start >= end, "paragraphs overlap")
      end = paragraph.end
    }
  }

  private mutating func checkPlaces() {
    var start = -1
    var seen: Set<DecodedDocument.Stretch> = []
    for place in document.places {
      expect(reads(place.start, place.end, place.text), "text of a place")
      expect(place.start >= start, "order of places")
      let stretch = DecodedDocument.Stretch(start: place.start, end: place.end)
      expect(seen.insert(stretch).inserted, "a place twice")
      start = place.start
    }
  }
}
