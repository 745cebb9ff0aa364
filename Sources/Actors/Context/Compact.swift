/// A number kept in half the room.
@propertyWrapper
struct Compact: Sendable {
  private var kept: Int32

  init(wrappedValue: Int) { kept = Int32(wrappedValue) }

  var wrappedValue: Int {
    get { Int(kept) }
    set { kept = Int32(newValue) }
  }
}

/// A range of tokens kept in half the room.
@propertyWrapper
struct CompactRange: Sendable {
  private var lower, upper: Int32

  init(wrappedValue: Range<Int>) {
    lower = Int32(wrappedValue.lowerBound)
    upper = Int32(wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int> {
    get { Int(lower)..<Int(upper) }
    set { self = CompactRange(wrappedValue: newValue) }
  }
}
