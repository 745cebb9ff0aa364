/// One way to tell whether a name stands for a place, and for which.
struct PlaceRule: Sendable {
  let name: String
  /// What the rule makes of the candidate at an index; nil where it has nothing to say.
  let judge: @Sendable (_ index: Int, _ context: borrowing PlaceContext) -> PlaceVerdict?
}
