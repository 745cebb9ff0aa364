import Testing

@testable import Export

@Suite struct CodePointOffsetsTests {
  @Test(arguments: ["", "a", "é", "plain words", "é“—”é😀é", "1234567é", "12345678é9", "😀😀😀😀"])
  func `each code point is counted, wherever it stands`(text: String) {
    for shift in 0...9 {
      let scalars = Array((String(repeating: "-", count: shift) + text).unicodeScalars)
      let utf8 = scalars.flatMap { Array(String($0).utf8) }
      let offsets = CodePointOffsets(utf8)
      var offset = 0
      for (number, scalar) in scalars.enumerated() {
        #expect(offsets[offset] == number)
        offset += String(scalar).utf8.count
      }
      #expect(offsets[offset] == scalars.count)
    }
  }
}
