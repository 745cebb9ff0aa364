import Analysis
import Atlas
internal import MapPane

extension State {
  /// Strikes the claim in hand out, or what it says of the selected country.
  mutating func strike(_ change: (Claim, Country.Code) -> Correction.Change) {
    guard let country = view.map.selected else { return say("no country selected; n steps to one") }
    guard let claim = claimInHand(on: country) else {
      return say("nothing is claimed of \(CountryTable.name(of: country))")
    }
    let correction = Correction(claim.span, change(claim, country))
    reading.correct(correction)
    showCorrected()
    say("struck out: \(view.map.words(of: correction)); U takes it back")
  }

  /// The claim that is stood on, where it is of the country, or else the first that is.
  private func claimInHand(on country: Country.Code) -> Claim? {
    let claims = view.map.claims(of: country)
    if case .claim(let id) = position.spot?.target, claims.contains(id) {
      return reading.analysis.coverage.claims[id.index]
    }
    return claims.first.map { reading.analysis.coverage.claims[$0.index] }
  }
}
