import Analysis
import Articles
import Discourse
import Testing

/// Names that hold the name of a place which the table lists too, near what stands for places named before.
@Suite struct NestedNameTests {
  @Test(arguments: [
    ("The United States of America wants them to help it.", ["United States of America US"]),
    (
      "Ships of the State of Israel met them, and all five countries agreed.",
      ["State of Israel IL"]
    ),
    ("The State of Qatar, with two states beside it, signed.", ["State of Qatar QA"]),
    ("Envoys of the State of Kuwait came. Both countries were glad.", ["State of Kuwait KW"]),
    ("The State of Palestine joined 40 countries that back them.", ["State of Palestine PS"]),
    ("The State of Eritrea left. Neither country wants them.", ["State of Eritrea ER"]),
    (
      "The Plurinational State of Bolivia sells them to 12 states.",
      ["Plurinational State of Bolivia BO"]
    ),
    (
      "The Federated States of Micronesia asked them for three ships.",
      ["Federated States of Micronesia FM"]
    ),
    ("In the District of Columbia both states pay them.", ["District of Columbia US"]),
    ("From Port of Spain, two countries sent them.", ["Port of Spain TT"]),
  ])
  func `a name within a name is no second place`(text: String, expected: [String]) {
    let article = PlainText.read(text, record: Record(id: "test"))
    let analysis = Analyzer.analyze(article)
    #expect(analysis.places.map { "\(article[$0.span]) \($0.country)" } == expected)
  }
}
