import Testing
import Text

@Suite struct ByteSearchTests {
  @Test func `a byte is found wherever it stands, and from wherever it is sought`() {
    for count in 0...26 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x0b, count: count)
        bytes[place] = 0x0a
        for start in 0...count {
          let expected = start <= place ? place : count
          #expect(ByteSearch.first(0x0a, from: start, in: bytes.span) == expected)
        }
      }
    }
  }

  @Test func `the first of several counts`() {
    let bytes = [UInt8](repeating: 0x0a, count: 17)
    for start in 0..<17 { #expect(ByteSearch.first(0x0a, from: start, in: bytes.span) == start) }
  }

  @Test(arguments: [0x0b, 0x09, 0x08, 0x8a, 0x00, 0xff] as [UInt8])
  func `where there is none the end is found`(other: UInt8) {
    for count in 0...26 {
      let bytes = [UInt8](repeating: other, count: count)
      #expect(ByteSearch.first(0x0a, from: 0, in: bytes.span) == count)
    }
  }
}
