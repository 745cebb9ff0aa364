internal import Articles

/// Writes JSON into bytes, on one line or indented by a space for each level.
struct JSONWriter {
  private(set) var bytes: [UInt8]
  private let isIndented: Bool
  /// The number of open objects and arrays that stand on lines of their own.
  private var depth = 0
  /// The number of open ones inside of which everything stands on one line.
  private var inlineDepth = 0
  private var place = Place.first

  private enum Place {
    case first, next, afterKey
  }

  /// A writer that appends to `bytes`.
  init(after bytes: [UInt8] = [], isIndented: Bool) {
    self.bytes = bytes
    self.isIndented = isIndented
  }

  /// Makes room for about so many bytes more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// An object whose members `members` writes; `inline` keeps it on one line.
  mutating func object(inline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    enclose(0x7b, 0x7d, inline: inline, members)
  }

  /// An array of what `element` writes for each value.
  mutating func array<Values: Collection>(
    _ values: Values,
    inline: Bool = false,
    _ element: (inout JSONWriter, Values.Element) -> Void
  ) {
    enclose(0x5b, 0x5d, inline: inline) { json in
      for value in values { element(&json, value) }
    }
  }

  /// The key of the value that is written next.
  mutating func key(_ name: StaticString) {
    separate()
    let isIndented = self.isIndented
    let count = name.utf8CodeUnitCount
    bytes.append(addingCapacity: count + 4) { output in
      output.append(0x22)
      for offset in 0..<count { unsafe output.append(name.utf8Start[offset]) }
      output.append(0x22)
      output.append(0x3a)
      if isIndented { output.append(0x20) }
    }
    place = .afterKey
  }

  /// A member that is a number.
  mutating func member(_ name: StaticString, _ value: Int) {
    guard !isIndented, value >= 0, value < Digits.limit else {
      key(name)
      number(value)
      return
    }
    let isNext = place == .next
    let count = name.utf8CodeUnitCount
    let digits = Digits(UInt(value), width: 1)
    bytes.append(addingCapacity: count + 12) { output in
      if isNext { output.append(0x2c) }
      output.append(0x22)
      for offset in 0..<count { unsafe output.append(name.utf8Start[offset]) }
      output.append(0x22)
      output.append(0x3a)
      digits.append(to: &output)
    }
    place = .next
  }

  mutating func null() { literal("null") }

  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  mutating func number(_ value: Int) {
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
    bytes.append(0x2e)
    var unit = 100
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  mutating func string(_ text: String) {
    separate()
    var text = text
    let isPlain = text.withUTF8 {
      unsafe PlainRun.end(from: 0, in: $0.span, isASCII: true) == $0.count
    }
    if isPlain {
      quote(&text)
    } else {
      JSONString.append(ArraySlice(Array(text.utf8)), to: &bytes)
    }
  }

  /// A name that this program gives to something: plain ASCII.
  mutating func name(_ name: String) {
    var name = name
    separate()
    quote(&name)
  }

  private mutating func quote(_ plain: inout String) {
    bytes.append(0x22)
    plain.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    bytes.append(0x22)
  }

  /// A string of UTF-8 bytes.
  mutating func string(utf8: ArraySlice<UInt8>) {
    separate()
    JSONString.append(utf8, to: &bytes)
  }

  /// The value, as `present` writes it, or null.
  mutating func optional<Value>(_ value: Value?, _ present: (inout JSONWriter, Value) -> Void) {
    if let value { present(&self, value) } else { null() }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ value: Int) {
    if value < 0 { bytes.append(0x2d) }
    append(value.magnitude)
  }

  private mutating func append(_ value: UInt) {
    if value >= Digits.limit { append(value / Digits.limit) }
    let digits = Digits(value % Digits.limit, width: value >= Digits.limit ? 8 : 1)
    bytes.append(addingCapacity: 8) { digits.append(to: &$0) }
  }

  private mutating func enclose(
    _ opening: UInt8,
    _ closing: UInt8,
    inline: Bool,
    _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    let isInline = inline || inlineDepth > 0
    bytes.append(opening)
    if isInline { inlineDepth += 1 } else { depth += 1 }
    place = .first
    contents(&self)
    let isEmpty = place == .first
    if isInline { inlineDepth -= 1 } else { depth -= 1 }
    if isIndented, !isInline, !isEmpty { breakLine() }
    bytes.append(closing)
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
  private mutating func separate() {
    guard isIndented else {
      if place == .next { bytes.append(0x2c) }
      place = .next
      return
    }
    if place == .afterKey {
      place = .next
      return
    }
    if place == .next { bytes.append(0x2c) }
    if inlineDepth == 0 {
      if depth > 0 { breakLine() }
    } else if place == .next {
      bytes.append(0x20)
    }
    place = .next
  }

  private mutating func breakLine() {
    bytes.append(0x0a)
    for _ in 0..<depth { bytes.append(0x20) }
  }
}
