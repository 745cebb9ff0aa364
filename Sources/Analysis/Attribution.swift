package import Text

/// Why a quotation has the source it has.
package struct Attribution: Sendable, Hashable {
  /// The name of the rule, as listed in the rule table.
  package var rule: String
  /// How likely it is right, 0 to 1, calibrated.
  package var confidence: Double
  /// The second-best source, with its own rule, where there was one.
  package var runnerUp: RunnerUp?

  /// The attribution by a rule, with a confidence from 0 to 1 that is not checked.
  package init(rule: String, confidence: Double, runnerUp: RunnerUp? = nil) {
    self.rule = rule
    self.confidence = confidence
    self.runnerUp = runnerUp
  }
}

/// The source that came second.
package struct RunnerUp: Sendable, Hashable {
  /// Its place in the text; nil where nobody is named.
  package var source: Span?
  /// The rule that would have given this source, as listed in the rule table.
  package var rule: String
  /// How likely this source is the right one, 0 to 1.
  package var confidence: Double

  /// The second-best answer; a nil source stands for nobody named.
  package init(source: Span?, rule: String, confidence: Double) {
    self.source = source
    self.rule = rule
    self.confidence = confidence
  }
}
