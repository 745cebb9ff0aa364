import Glibc

/// The way from bytes in any encoding to UTF-8.
enum Transcoding {
  /// The bytes as UTF-8, from the encoding that iconv calls `name`; what is wrong in it becomes U+FFFD.
  static func utf8(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8] {
    if name == "UTF-8" {
      return isUTF8(bytes) ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else {
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    defer { iconv_close(converter) }
    var source = Array(bytes.map { CChar(bitPattern: $0) })
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    let unit = name.hasPrefix("UTF-16") ? 2 : 1
    source.withUnsafeMutableBufferPointer { convert($0, of: unit, converter, into: &output) }
    return output
  }

  /// Whether bytes are UTF-8 throughout.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static let replacement: [UInt8] = [0xef, 0xbf, 0xbd]

  /// Converts all of a text; what is wrong in it is passed over by units of so many bytes.
  private static func convert(
    _ source: UnsafeMutableBufferPointer<CChar>,
    of unit: Int,
    _ converter: iconv_t?,
    into output: inout [UInt8]
  ) {
    var next = source.baseAddress
    var left = source.count
    while left > 0 {
      let problem = step(&next, &left, converter, into: &output)
      if problem == 0 || problem == E2BIG { continue }
      output.append(contentsOf: replacement)
      guard problem == EILSEQ, left >= unit else { break }
      next = next.map { $0 + unit }
      left -= unit
    }
    var none: UnsafeMutablePointer<CChar>?
    var nothing = 0
    _ = step(&none, &nothing, converter, into: &output)
  }

  /// Converts as much as there is room for, and gives the error number, or 0.
  private static func step(
    _ next: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    _ converter: iconv_t?,
    into output: inout [UInt8]
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32_768) { room in
      var end = room.baseAddress
      var free = room.count
      let result = iconv(converter, &next, &left, &end, &free)
      let problem = result == -1 ? errno : 0
      output.append(contentsOf: room.prefix(room.count - free).map { UInt8(bitPattern: $0) })
      return problem
    }
  }
}
