/// The mentions of each entity, as indices of markables in text order.
struct MentionLists {
  private var ends: [Int32]
  private var mentions: [Int32]

  init(_ markables: [Markable], entities: Int) {
    ends = [Int32](repeating: 0, count: entities)
    for markable in markables where markable.entity >= 0 { ends[markable.entity] += 1 }
    var total: Int32 = 0
    for entity in ends.indices {
      (ends[entity], total) = (total, total + ends[entity])
    }
    mentions = [Int32](repeating: 0, count: Int(total))
    for index in markables.indices where markables[index].entity >= 0 {
      let entity = markables[index].entity
      mentions[Int(ends[entity])] = Int32(index)
      ends[entity] += 1
    }
  }

  /// The mentions of the entity.
  subscript(entity: Int) -> ArraySlice<Int32> {
    mentions[(entity > 0 ? Int(ends[entity - 1]) : 0)..<Int(ends[entity])]
  }
}
