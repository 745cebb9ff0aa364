/// At most three countries that a name can stand for, the likeliest first.
package struct CountryChoice: RandomAccessCollection, Hashable, Sendable {
  private var first, second, third: Country.Code?

  /// No country.
  init() {}

  /// The codes that the three low bytes of the bits number from 1; 0 stands for none.
  init(numbers bits: UInt32, _ codes: [Country.Code]) {
    for shift in [UInt32(0), 8, 16] {
      let number = Int(bits >> shift & 0xff)
      guard number > 0 else { continue }
      let code = codes[number - 1]
      if first == nil {
        first = code
      } else if second == nil {
        second = code
      } else {
        third = code
      }
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { first == nil ? 0 : second == nil ? 1 : third == nil ? 2 : 3 }

  package subscript(position: Int) -> Country.Code {
    let code =
      switch position {
      case 0: first
      case 1: second
      default: third
      }
    guard let code else { preconditionFailure("there are fewer countries") }
    return code
  }
}
