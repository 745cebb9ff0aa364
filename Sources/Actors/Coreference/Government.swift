extension Coreference {
  /// A government by its country, capital, seat or noun: "Russia" … "Moscow said" … "the Kremlin" … "the
  /// government in Moscow".
  func byGovernment(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .government, let country = markable.country else { return nil }
    return names.governments[country]
  }
}
