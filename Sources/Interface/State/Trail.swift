import Analysis

/// The places a person left by a jump, and those they marked.
struct Trail: Sendable {
  /// A place in the article: the first row of the text and the quotation stood on.
  struct Place: Sendable, Equatable {
    var offset: Int
    var quotation: Quotation.ID?
  }

  private var behind: [Place] = []
  private var ahead: [Place] = []
  private var marks: [Unicode.Scalar: Place] = [:]
  private(set) var last: Place?

  /// The most places that are remembered.
  private static let limit = 100

  /// Remembers a place that is being left.
  mutating func leave(_ place: Place) {
    last = place
    guard behind.last != place else { return }
    behind.append(place)
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
  }

  /// The place before, or the one gone back from; `place` is where the person is now.
  mutating func back(from place: Place) -> Place? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(place)
    return target
  }

  /// The place that was last gone back from; nil where there is none.
  mutating func forward(from place: Place) -> Place? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(place)
    return target
  }

  /// Remembers a place under a letter, in the stead of what had that letter before.
  mutating func mark(_ place: Place, as name: Unicode.Scalar) { marks[name] = place }

  /// The places that were marked, by their letters.
  var marked: [Unicode.Scalar: Place] { marks }

  /// The place under a letter; nil where none was marked so.
  func place(marked name: Unicode.Scalar) -> Place? { marks[name] }
}
