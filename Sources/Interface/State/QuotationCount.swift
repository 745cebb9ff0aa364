extension Int {
  /// So many quotations, in words for the screen: 1 quote, 2 quotes.
  var quotes: String { self == 1 ? "1 quote" : "\(self) quotes" }
}
