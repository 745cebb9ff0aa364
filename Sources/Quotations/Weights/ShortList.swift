/// A few whole numbers, tokens or candidates' numbers, held in place; more than the limit are left out.
struct ShortList<let limit: Int> {
  private var numbers: [limit of Int]
  private(set) var count = 0

  /// The empty list.
  @inline(__always) init() { numbers = .init(repeating: 0) }

  var isEmpty: Bool { count == 0 }
  var indices: Range<Int> { 0..<count }
  var last: Int? { count == 0 ? nil : numbers[count - 1] }

  @inline(__always) subscript(index: Int) -> Int {
    get { numbers[index] }
    set { numbers[index] = newValue }
  }

  @inline(__always) mutating func append(_ number: Int) {
    guard count < limit else { return }
    numbers[count] = number
    count += 1
  }

  @inline(__always) mutating func removeAll() { count = 0 }

  /// Whether the number is in the list, which is searched from its beginning.
  func contains(_ number: Int) -> Bool {
    for index in 0..<count where numbers[index] == number { return true }
    return false
  }
}
