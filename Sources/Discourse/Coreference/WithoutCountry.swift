internal import Articles
internal import Atlas

extension CoreferenceRule {
  /// An organization with its country and without: "US Congress" … "the Congress".
  static let withoutCountry = CoreferenceRule(name: "without-country", form: .name) {
    index,
    coreference in
    let markable = coreference.markables[index]
    guard markable.kind == .organization, markable.core.count > 1 else { return nil }
    if let key = coreference.keyWithoutCountry(markable) {
      return coreference.names.entity(named: key)
    }
    return coreference.names.entity(short: NameKey(coreference.context.tokens, markable.core))
  }
}

extension Coreference {
  /// The key of a name of three words and more that begins with a country's, without it.
  func keyWithoutCountry(_ markable: Markable) -> NameKey? {
    var start = markable.core.lowerBound
    guard let place = places.place(at: start) else { return nil }
    while start < markable.core.upperBound, places.place(at: start) == place { start += 1 }
    guard markable.core.upperBound - start > 1,
      place.form == .adjective || places.isCountry(markable.core.lowerBound..<start)
    else { return nil }
    return NameKey(context.tokens, start..<markable.core.upperBound)
  }
}
