import Testing

@testable import Export

@Suite struct ByteBufferTests {
  @Test(arguments: [0, 1, 64, 1000])
  func `bytes stay in their order as the buffer grows`(capacity: Int) {
    var buffer = ByteBuffer(capacity: capacity)
    var expected: [UInt8] = []
    for number in 0..<200 {
      let run = [UInt8](repeating: UInt8(number), count: number)
      buffer.append(UInt8(number))
      buffer.append("café")
      buffer.append(run.span)
      buffer.append(number % 9, of: 0x3837_3635_3433_3231)
      expected +=
        [UInt8(number)] + Array("café".utf8) + run + Array("12345678".utf8.prefix(number % 9))
    }
    var bytes: [UInt8] = [1]
    buffer.move(to: &bytes)
    #expect(bytes == [1] + expected)
  }

  @Test func `nothing written is nothing appended`() {
    var bytes: [UInt8] = [1]
    var buffer = ByteBuffer(capacity: 0)
    buffer.move(to: &bytes)
    #expect(bytes == [1])
  }

  @Test func `a long document is moved as it was written, once`() {
    let run = (0..<700_001).map { UInt8(truncatingIfNeeded: $0) }
    var buffer = ByteBuffer(capacity: 64)
    for _ in 0..<5 { buffer.append(run.span) }
    var bytes: [UInt8] = []
    buffer.move(to: &bytes)
    #expect(bytes == run + run + run + run + run)
    buffer.move(to: &bytes)
    #expect(bytes.count == run.count * 5)
  }
}

@Suite struct DigitsTests {
  private func text(_ digits: Digits) -> String {
    var buffer = ByteBuffer(capacity: 8)
    buffer.append(digits.count, of: digits.digits)
    var bytes: [UInt8] = []
    buffer.move(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private let numbers: [UInt] =
    Array(0...10_100) + Array(stride(from: 10_101, to: Digits.limit, by: 99_991))
    + [99_999, 100_000, 999_999, 1_000_000, 9_999_999, 10_000_000, Digits.limit - 1]

  @Test func `a number has the digits that it is written with`() {
    for number in numbers { #expect(text(Digits(number, width: 1)) == String(number)) }
  }

  @Test func `zeros stand before it up to the width`() {
    for number in numbers {
      let digits = String(number)
      let zeros = String(repeating: "0", count: 8 - digits.count)
      #expect(text(Digits(number, width: 8)) == zeros + digits)
    }
  }
}
