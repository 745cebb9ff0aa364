@testable import Quotations
import Testing

@Suite struct ShortListTests {
  @Test func `numbers beyond the limit are left out`() {
    var list = ShortList<3>()
    for number in [5, 6, 7, 8] { list.append(number) }
    #expect(list.indices.map { list[$0] } == [5, 6, 7])
    #expect(list.last == 7)
    #expect(list.contains(5))
    #expect(!list.contains(8))
  }

  @Test func `an emptied list holds none of what it held`() {
    var list = ShortList<3>()
    list.append(5)
    list.removeAll()
    #expect(list.isEmpty)
    #expect(list.last == nil)
    #expect(!list.contains(5))
    list.append(6)
    #expect(list.indices.map { list[$0] } == [6])
  }
}
