import Analysis

/// The letters and hues that tell the speakers of an article apart.
struct PageSpeakers {
  private let places: [Actor.ID: Int]

  init(_ findings: Findings) {
    let speakers = findings.analysis.actors.filter { !$0.quotations.isEmpty }
    places = speakers.enumerated().reduce(into: [:]) { $0[$1.element.id] = $1.offset }
  }

  /// A to Z, then AA and so on; nil for who says nothing.
  func letter(of actor: Actor.ID) -> String? { places[actor].map(Self.letters) }

  /// The style that gives the hue; neighbours are far from each other on the wheel.
  func hue(of actor: Actor.ID?) -> String? {
    actor.flatMap { places[$0] }.map { "--h:\(($0 * 137 + 210) % 360)" }
  }

  private static func letters(_ place: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(0x41 + place % 26)))
    return place < 26 ? last : letters(place / 26 - 1) + last
  }
}
