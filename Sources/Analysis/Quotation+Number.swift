extension Quotation.ID {
  /// The quotation of this number; nil for one below 1.
  package init?(number: Int) {
    guard number > 0 else { return nil }
    self.init(number - 1)
  }

  /// The number by which it is called everywhere, from 1.
  package var number: Int { index + 1 }
}
