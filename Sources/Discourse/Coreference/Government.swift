internal import Articles
internal import Atlas

extension CoreferenceRule {
  /// A government by its country, capital or seat: "Russia" … "Moscow said" … "the Kremlin".
  static let government = CoreferenceRule(name: "government", form: .name) { index, coreference in
    coreference.government(coreference.markables[index])
  }

  /// A government by its noun: "the government in Prague" … "Czech authorities".
  static let describedGovernment = CoreferenceRule(
    name: "described-government",
    form: .description
  ) { index, coreference in
    coreference.government(coreference.markables[index])
  }
}

extension Coreference {
  fileprivate func government(_ markable: Markable) -> Int? {
    guard markable.kind == .government, let country = markable.country else { return nil }
    return names.governments[country]
  }
}
