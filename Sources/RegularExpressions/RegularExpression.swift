private import CPCRE2

/// A regular expression as PCRE2 reads it, and where it matches.
package struct RegularExpression: Equatable, Sendable {
  private let pattern: String
  private let options: UInt32

  /// The expression that a text is; throws where it is none.
  package init(_ pattern: String, ignoresCase: Bool) throws(RegularExpressionError) {
    self.pattern = pattern
    let own = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    options = own | PCRE2_AUTO_CALLOUT | (ignoresCase ? PCRE2_CASELESS : 0)
    pcre2_code_free_8(try compiled())
  }

  /// Where it matches something in a text of UTF-8, in order, without overlap; those that were found
  /// until it took too long.
  package func matches(in utf8: [UInt8]) -> [Range<Int>] {
    guard let code = try? compiled() else { return [] }
    defer { pcre2_code_free_8(code) }
    let data = pcre2_match_data_create_from_pattern_8(code, nil)
    let context = pcre2_match_context_create_8(nil)
    defer {
      pcre2_match_data_free_8(data)
      pcre2_match_context_free_8(context)
    }
    var steps = Self.mostSteps
    return withUnsafeMutablePointer(to: &steps) { steps in
      pcre2_set_callout_8(context, { _, left in countDown(left) }, steps)
      return utf8.withUnsafeBufferPointer { text in
        Self.ranges(in: text.count) { start in
          pcre2_match_8(
            code,
            text.baseAddress,
            text.count,
            start,
            PCRE2_NO_UTF_CHECK,
            data,
            context
          )
        } at: {
          pcre2_get_ovector_pointer_8(data)
        }
      }
    }
  }

  /// The matches that are found one after the other, from an offset on each.
  private static func ranges(
    in length: Int,
    match: (Int) -> Int32,
    at bounds: () -> UnsafeMutablePointer<Int>?
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start <= length, match(start) > 0, let found = bounds() {
      let (lower, upper) = (found[0], found[1])
      if lower < upper, lower >= start { ranges.append(lower..<upper) }
      start = max(start + 1, upper + (lower < upper ? 0 : 1))
    }
    return ranges
  }

  /// The most steps that are taken for all matches in a text: some tenths of a second.
  private static let mostSteps = 10_000_000

  private func compiled() throws(RegularExpressionError) -> OpaquePointer {
    var number: Int32 = 0
    var offset = 0
    let units = Array(pattern.utf8)
    let code = pcre2_compile_8(units, units.count, options, &number, &offset, nil)
    guard let code else { throw RegularExpressionError(number) }
    return code
  }
}

/// Why a text is no regular expression, as PCRE2 says it.
package struct RegularExpressionError: Error, Equatable, CustomStringConvertible {
  /// The message of PCRE2, in English, of at most 255 bytes.
  package let description: String

  fileprivate init(_ number: Int32) {
    var room = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(number, &room, room.count)
    description = String(decoding: room.prefix(max(0, Int(count))), as: UTF8.self)
  }
}

/// Counts a step; tells to go on, or to stop where all are used up.
private func countDown(_ left: UnsafeMutableRawPointer?) -> Int32 {
  guard let left = left?.assumingMemoryBound(to: Int.self) else { return 0 }
  left.pointee -= 1
  return left.pointee > 0 ? 0 : -1
}
