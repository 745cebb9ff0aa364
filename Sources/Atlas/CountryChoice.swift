/// At most three countries that a name can stand for, the likeliest first.
public struct CountryChoice: RandomAccessCollection, Hashable, Sendable {
  @usableFromInline var likeliest, second, third: Country.Code?

  /// No country.
  package init() {}

  /// The codes that the three low bytes of the bits number from 1; 0 stands for none.
  package init(numbers bits: UInt32, _ codes: [Country.Code]) {
    for shift in [UInt32(0), 8, 16] {
      let number = Int(bits >> shift & 0xff)
      guard number > 0 else { continue }
      let code = codes[number - 1]
      if likeliest == nil {
        likeliest = code
      } else if second == nil {
        second = code
      } else {
        third = code
      }
    }
  }

  /// The likeliest, if there is any.
  @inlinable public var first: Country.Code? { likeliest }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int {
    likeliest == nil ? 0 : second == nil ? 1 : third == nil ? 2 : 3
  }

  @inlinable
  public subscript(position: Int) -> Country.Code {
    let code =
      switch position {
      case 0: likeliest
      case 1: second
      default: third
      }
    guard let code else { preconditionFailure("there are fewer countries") }
    return code
  }
}
