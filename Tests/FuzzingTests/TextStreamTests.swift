import Fuzzing
import Testing

@Suite struct TextStreamTests {
  private func texts(seed: UInt64, _ count: Int) -> [String] {
    var stream = TextStream(seed: seed)
    return (0..<count).map { _ in stream.next() }
  }

  @Test func `a seed gives the same texts again, and another one others`() {
    #expect(texts(seed: 5, 10) == texts(seed: 5, 10))
    #expect(texts(seed: 5, 10) != texts(seed: 6, 10))
  }

  @Test func `texts are made of those given`() {
    var stream = TextStream(seed: 1, from: ["qwx zvk"])
    let texts = (0..<30).map { _ in stream.next() }
    #expect(texts.contains { $0.lowercased().contains("qwx") })
  }

  @Test(arguments: [20_070_425, UInt64.random(in: 0..<1 << 32)])
  func `the document of a mutated text agrees with itself`(seed: UInt64) {
    for text in texts(seed: seed, 40) {
      let faults = Suspect(text).faults
      #expect(faults == [], "seed \(seed): \(text.debugDescription)")
    }
  }
}
