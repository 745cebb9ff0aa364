internal import Atlas

/// Writes JSON into bytes, on one line or indented by a space for each level.
struct JSONWriter: ~Copyable {
  private var output: ByteBuffer
  private let isIndented: Bool
  /// The number of open objects and arrays that stand on lines of their own.
  private var depth = 0
  /// The number of open ones inside of which everything stands on one line.
  private var inlineDepth = 0
  private var place = Place.first

  private enum Place {
    case first, next, afterKey
  }

  /// A writer with room for about so many bytes.
  init(capacity: Int, isIndented: Bool) {
    output = ByteBuffer(capacity: capacity)
    self.isIndented = isIndented
  }

  /// Moves what was written behind other bytes, and a line end.
  mutating func move(to bytes: inout [UInt8]) {
    output.move(to: &bytes)
    bytes.append(0x0a)
  }

  /// An object whose members `members` writes; `inline` keeps it on one line.
  @inline(__always) mutating func object(
    inline: Bool = false,
    _ members: (inout JSONWriter) -> Void
  ) {
    enclose(0x7b, 0x7d, inline: inline, members)
  }

  /// An array of what `element` writes for each value.
  @inline(__always) mutating func array<Values: Collection>(
    _ values: Values,
    inline: Bool = false,
    _ element: (inout JSONWriter, Values.Element) -> Void
  ) {
    enclose(0x5b, 0x5d, inline: inline) { json in
      for value in values { element(&json, value) }
    }
  }

  /// The key of the value that is written next.
  @inline(__always) mutating func key(_ name: StaticString) {
    separate()
    output.append(0x22)
    output.append(name)
    output.append("\":")
    if isIndented { output.append(0x20) }
    place = .afterKey
  }

  /// A member that is a number.
  @inline(__always) mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes `null` as the next value.
  mutating func null() { literal("null") }

  /// Writes `true` or `false` as the next value.
  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  @inline(__always) mutating func number(_ value: Int) {
    separate()
    append(value)
  }

  /// A number between 0 and 1 with three decimals at most.
  mutating func fraction(_ value: Double) {
    separate()
    let thousandths = Int(min(max(value, 0), 1) * 1000 + 0.5)
    append(thousandths / 1000)
    var rest = thousandths % 1000
    guard rest > 0 else { return }
    output.append(0x2e)
    var unit = 100
    while rest > 0 {
      output.append(0x30 + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// A number with two decimals at most, such as a coordinate in degrees.
  mutating func hundredths(_ value: Double) {
    separate()
    for digit in Decimal.text(value, places: 2).utf8 { output.append(digit) }
  }

  /// A member that is a text.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// A member that is a text, or null.
  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    optional(text) { $0.string($1) }
  }

  /// Writes a text in quotation marks, with what JSON wants escaped.
  mutating func string(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { unsafe JSONString.append($0.span, to: &output) }
  }

  /// A name that this program gives to something: plain ASCII.
  mutating func name(_ name: String) {
    separate()
    output.append(0x22)
    var name = name
    name.withUTF8 { unsafe output.append($0.span) }
    output.append(0x22)
  }

  /// The letters of a country.
  mutating func code(_ code: Country.Code) {
    separate()
    output.append(0x22)
    output.append(2, of: UInt64(code.rawValue.byteSwapped))
    output.append(0x22)
  }

  /// A part of a text, given as UTF-8.
  mutating func string(_ utf8: [UInt8], _ part: Range<Int>) {
    separate()
    JSONString.append(utf8.span.extracting(part), to: &output)
  }

  /// The value, as `present` writes it, or null.
  @inline(__always) mutating func optional<Value>(
    _ value: Value?,
    _ present: (inout JSONWriter, Value) -> Void
  ) {
    if let value { present(&self, value) } else { null() }
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    output.append(text)
  }

  @inline(__always) private mutating func append(_ value: Int) {
    if value < 0 { output.append(0x2d) }
    append(value.magnitude)
  }

  @inline(__always) private mutating func append(_ value: UInt) {
    if value >= Digits.limit { return appendLong(value) }
    let digits = Digits(value, width: 1)
    output.append(digits.count, of: digits.digits)
  }

  private mutating func appendLong(_ value: UInt) {
    append(value / Digits.limit)
    let digits = Digits(value % Digits.limit, width: 8)
    output.append(digits.count, of: digits.digits)
  }

  @inline(__always) private mutating func enclose(
    _ opening: UInt8,
    _ closing: UInt8,
    inline: Bool,
    _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    let isInline = inline || inlineDepth > 0
    output.append(opening)
    if isInline { inlineDepth += 1 } else { depth += 1 }
    place = .first
    contents(&self)
    let isEmpty = place == .first
    if isInline { inlineDepth -= 1 } else { depth -= 1 }
    if isIndented, !isInline, !isEmpty { breakLine() }
    output.append(closing)
    place = .next
  }

  /// An array of two numbers.
  mutating func pair(_ first: Int, _ second: Int) {
    enclose(0x5b, 0x5d, inline: false) { json in
      json.number(first)
      json.number(second)
    }
  }

  /// The comma, line break and indentation before a value or key, as its place wants them.
  @inline(__always) private mutating func separate() {
    if isIndented { return lineUp() }
    if place == .next { output.append(0x2c) }
    place = .next
  }

  private mutating func lineUp() {
    defer { place = .next }
    if place == .afterKey { return }
    if place == .next { output.append(0x2c) }
    if inlineDepth == 0 {
      if depth > 0 { breakLine() }
    } else if place == .next {
      output.append(0x20)
    }
  }

  private mutating func breakLine() {
    output.append(0x0a)
    for _ in 0..<depth { output.append(0x20) }
  }
}
