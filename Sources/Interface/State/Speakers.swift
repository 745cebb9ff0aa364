import Analysis
import Display

/// Those who are quoted, each with a letter and a hue, in the order of their first statement.
struct Speakers: Sendable {
  /// The actors, by index of their letter.
  private(set) var actors: [Actor.ID] = []
  private var places: [Int?]

  init(_ analysis: Analysis) {
    places = Array(repeating: nil, count: analysis.actors.count)
    let (statements, attitudes) = (analysis.quotations.filter(\.isStatement), analysis.quotations)
    for quotation in statements + attitudes {
      guard let actor = quotation.source?.actor, places[actor.index] == nil else { continue }
      places[actor.index] = actors.count
      actors.append(actor)
    }
  }

  /// The letter of an actor; `?` where nobody is known, `+` beyond the 52nd.
  func letter(of actor: Actor.ID?) -> Unicode.Scalar {
    guard let place = place(of: actor) else { return "?" }
    return place < Self.letters.count ? Self.letters[place] : "+"
  }

  /// The hue of an actor, or the role of quotations without a speaker.
  func role(of actor: Actor.ID?) -> Role {
    place(of: actor).map { Role.speaker($0) } ?? .quoteDirect
  }

  /// Whether an actor is one of them.
  func include(_ actor: Actor.ID) -> Bool { places[actor.index] != nil }

  private func place(of actor: Actor.ID?) -> Int? { actor.flatMap { places[$0.index] } }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars
  )
}

extension Analysis {
  /// The actor a quotation is attributed to.
  func speaker(of quotation: Quotation.ID) -> Actor? {
    quotations[quotation.index].source?.actor.map { actors[$0.index] }
  }
}

extension Actor {
  /// The last word of a person's name, the whole name of others.
  var shortName: Substring {
    guard kind == .person, let space = name.lastIndex(of: " ") else { return name[...] }
    return name[name.index(after: space)...]
  }
}
