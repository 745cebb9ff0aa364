import Articles
import Atlas
import Discourse
import Testing

@Suite struct ClaimConstructionTests {
  private func roles(_ text: String) -> [String] {
    let coverage = Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).coverage
    return CoverageRole.allCases.filter { $0 != .mentioned }.compactMap { role in
      let codes = coverage.countries.filter { $0.roles.contains(role) }.map(\.country.description)
      return codes.isEmpty ? nil : ([role.rawValue] + codes).joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      "The shield covers Chile. Peru and Bolivia will be brought under the umbrella later.",
      ["covered BO CL PE"]
    ),
    (
      "The ministry will let tourists from Peru and Chile apply for a visa online.",
      ["covered CL PE"]
    ),
    ("The rule bars travellers from Mali and Niger from entering Spain.", ["covered ML NE"]),
    ("A vaccination campaign will begin next month in Togo and Benin.", ["covered BJ TG"]),
    (
      "Customers no longer pay roaming charges when they travel to Malta and Cyprus.",
      ["covered CY MT"]
    ),
    (
      "Roaming is free in Malta and Cyprus. Calls made in Andorra will still be charged.",
      ["covered CY MT", "excluded AD"]
    ),
    (
      "Free roaming covers Malta and Cyprus. The old fees continue to apply in Andorra.",
      ["covered CY MT", "excluded AD"]
    ),
    (
      "The service will launch in more than 20 new markets over the next few weeks, among them Togo, "
        + "Benin and Ghana. Niger was not among them.",
      ["covered BJ GH TG", "excluded NE"]
    ),
    ("The new cable links Brazil with Angola.", ["covered AO BR"]),
    ("A second power line joins Latvia to Sweden and Finland.", ["covered FI LV SE"]),
    (
      "The airline will keep flying to Oman and Kuwait but has suspended flights to Qatar.",
      ["covered KW OM", "excluded QA"]
    ),
    (
      "The sanctions cover Iran. Waivers were granted to India and Japan.",
      ["covered IR", "excluded IN JP"]
    ),
    ("The visa waiver was granted to India and Japan.", ["covered IN JP"]),
    (
      "The currency covers Croatia. Romania does not yet meet the conditions.",
      ["covered HR", "excluded RO"]
    ),
    ("Washington reimposed sanctions on Iran's oil exports.", ["covered IR"]),
  ])
  func `a claim in other words gives the same roles`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "The budget was brought under control in Peru and Chile.",
    "The law lets readers of the paper laugh at Peru.",
    "The talks will begin next month in Togo.",
    "He was among them when they returned to Niger.",
    "She links Brazil with happy memories.",
    "Drought threatened crops in Russia.",
    "The firm has suspended its director in Qatar.",
    "Ferry services between Hamburg and Copenhagen were suspended.",
    "They pay when they travel to Malta.",
  ])
  func `the same words of other things are no claims`(text: String) {
    #expect(roles(text) == [])
  }
}
