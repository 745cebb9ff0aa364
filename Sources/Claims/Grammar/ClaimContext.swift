/// What an article has claimed before a word is read.
struct ClaimContext {
  /// The last claim that something is covered or not.
  var last: ClaimDraft? { lastOfTwoSides.first }
  private let lastOfTwoSides: [ClaimDraft]
  /// The places of the last claims, list by list.
  let lists: [[PlaceItem]]
  /// Whether one of the claims is of a warning.
  let isOfWarning: Bool

  /// Before any claim.
  init() {
    lastOfTwoSides = []
    lists = []
    isOfWarning = false
  }

  /// After these claims, in text order.
  init(_ drafts: [ClaimDraft], last: ClaimDraft?, isOfWarning: Bool) {
    lastOfTwoSides = last.map { [$0] } ?? []
    self.isOfWarning = isOfWarning
    lists = drafts.suffix(4).map(\.phrase.items)
  }
}
