/// What the person and the reader say to each other: prompts, messages, sheets, and what is begun.
struct Dialogue: Sendable {
  var prompt: Prompt?
  /// Whether what the search prompt says is still to be looked for.
  var isSearchDue = false
  /// Where the person was when the prompt was opened.
  var origin = Trail.Place(offset: 0, quotation: nil)
  /// The filter there was then.
  var filter: Filter?
  var sheet: Sheet?
  var selection: Selection?
  /// What was looked for in a list last, and where the list stood before.
  var listWords: String?
  var listOrigin = 0
  /// In which direction it was looked for.
  var listStep = 1
  /// The keys of a sequence that is not complete.
  var keys = Keys()
  /// A line for the person, until the next key.
  var message: String?
}
