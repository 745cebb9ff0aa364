/// A few entities that share a part of their names, or a noun, the one added last at the end.
struct Namesakes: Sendable {
  private var entities: [8 of Int32] = [8 of Int32](repeating: -1)
  private(set) var count = 0

  static let none = Namesakes()

  subscript(position: Int) -> Int { Int(entities[position]) }

  var last: Int? { count > 0 ? self[count - 1] : nil }

  /// Whether the entity is among the last few that are held.
  func contains(_ entity: Int) -> Bool { position(of: entity) != nil }

  /// The entity of which this holds, if it holds of one only.
  func only(where holds: (Int) -> Bool) -> Int? {
    var found: Int?
    for position in 0..<count where holds(self[position]) {
      if found != nil { return nil }
      found = self[position]
    }
    return found
  }

  /// Puts the entity at the end; where there are `capacity` of them already, the first goes.
  mutating func append(_ entity: Int, capacity: Int = 8) {
    if count == capacity { remove(at: 0) }
    entities[count] = Int32(entity)
    count += 1
  }

  /// Moves the entity to the end, or adds it there.
  mutating func renew(_ entity: Int, capacity: Int) {
    if let position = position(of: entity) { remove(at: position) }
    append(entity, capacity: capacity)
  }

  private func position(of entity: Int) -> Int? {
    (0..<count).first { self[$0] == entity }
  }

  private mutating func remove(at position: Int) {
    for index in position..<count - 1 { entities[index] = entities[index + 1] }
    count -= 1
  }
}
