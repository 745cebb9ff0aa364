import Analysis
import Articles
import Discourse
@testable import Quotations
import Testing

@Suite struct AttributionRuleTests {
  /// A rule, texts in which it finds a quotation, and texts much like them in which it does not.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: AttributionRule
    let found: [String]
    let others: [String]

    var testDescription: String { rule.rawValue }
  }

  private static let cases: [Case] = [
    Case(
      rule: .accordingTo,
      found: [
        "According to the harbour master, the bridge will close in May.",
        "The bridge will close in May, according to two officials.",
      ],
      others: [
        "Everyone was paid according to age.", "The work went according to plan.",
        "Seats were given out according to the size of the party.",
      ]
    ),
    Case(
      rule: .label,
      found: ["VERRIL: We open the gates at noon.\n\nPRATT: And who will close them?"],
      others: ["Opening hours: ten to four.", "MARKETS: Grain and wool."]
    ),
    Case(
      rule: .signature,
      found: [
        "“The night bus was my living room. Bring it back.” — Harold Tamm",
        "“The night bus was my living room. Bring it back.”\n\n— Harold Tamm, Weir Street",
      ],
      others: ["The bus – Harold Tamm’s living room – was sold on Monday."]
    ),
    Case(
      rule: .topic,
      found: ["“Nonsense,” Kovel said of fears that the mill would close."],
      others: ["The promise held for a year."]
    ),
    Case(
      rule: .denied,
      found: ["The captain denied claims by Kovel that the ice was thin."],
      others: ["The captain denied that the ice was thin."]
    ),
    Case(
      rule: .heard,
      found: [
        "The jury heard the captain had slept.", "The court was told that the ice was thin.",
      ],
      others: ["The jury heard a witness.", "The captain was told that the ice was thin."]
    ),
    Case(
      rule: .accused,
      found: ["The captain is accused by two sailors of leaving the wheel."],
      others: ["Two sailors accused the captain of leaving the wheel."]
    ),
    Case(
      rule: .announced,
      found: ["First mate to captain: “Is the ice thin?”"],
      others: ["The captain said: “The ice is thin.”"]
    ),
    Case(
      rule: .continued,
      found: ["The captain said the ice was thin. “We will wait for the thaw.”"],
      others: ["The captain said the ice was thin. The crew waited for the thaw."]
    ),
    Case(
      rule: .introduced,
      found: ["Captain Ada Holm shook her head.\n\n“We will wait for the thaw.”"],
      others: ["The ice held until May.\n\n“We will wait for the thaw.”"]
    ),
    Case(
      rule: .unclaimed,
      found: ["The ice held until May.\n\n“We will wait for the thaw.”"],
      others: ["Captain Ada Holm shook her head.\n\n“We will wait for the thaw.”"]
    ),
    Case(
      rule: .interrupted,
      found: ["“We will go,” the captain said, “if the ice lets us.”"],
      others: ["“We will go,” the captain said."]
    ),
    Case(
      rule: .reportingNoun,
      found: ["The union’s claim that the mine was unsafe angered the owners."],
      others: ["The claim was settled in March."]
    ),
    Case(
      rule: .quoteCueSpeaker,
      found: ["“We will go,” said the captain.", "The ice is thin, said the captain."],
      others: ["“We will go,” the captain said."]
    ),
    Case(
      rule: .quoteSpeakerCue,
      found: ["“We will go,” the captain said.", "The ice is thin, the captain said."],
      others: ["“We will go,” said the captain."]
    ),
    Case(
      rule: .speakerCueQuote,
      found: [
        "The captain said: “We will go.”", "The captain said, “We will go.”",
      ],
      others: ["“We will go,” the captain said."]
    ),
    Case(
      rule: .speakerCueThat,
      found: ["The captain said that the ice was thin."],
      others: ["The captain said the ice was thin."]
    ),
    Case(
      rule: .speakerCueQuestion,
      found: ["Reporters asked whether the ice would hold."],
      others: ["Reporters asked that the ice be tested."]
    ),
    Case(
      rule: .speakerCueInfinitive,
      found: ["The captain promised to wait for the ice."],
      others: ["The captain said the ice was thin."]
    ),
    Case(
      rule: .speakerCueClause,
      found: ["The captain said the ice was thin."],
      others: ["The captain said that the ice was thin.", "The captain said: “We will go.”"]
    ),
    Case(
      rule: .speakerCuePhrase,
      found: ["The captain blamed the thin ice."],
      others: ["The captain denied that the ice was thin."]
    ),
  ]

  private func rules(_ text: String) -> [String] {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).quotations
      .map(\.attribution.rule)
  }

  @Test(arguments: cases)
  func `a rule is named where it holds and not where it does not`(_ rule: Case) {
    for text in rule.found { #expect(rules(text).contains(rule.rule.rawValue), "\(text)") }
    for text in rule.others { #expect(!rules(text).contains(rule.rule.rawValue), "\(text)") }
  }
}
