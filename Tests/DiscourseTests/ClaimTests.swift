import Analysis
import Articles
import Atlas
import Discourse
import Testing
import Text

@Suite struct ClaimTests {
  /// The roles of a text's countries, each as "covered ES IT".
  private func roles(_ text: String, on day: String? = nil) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    let coverage = Analyzer.analyze(article, asOf: day.flatMap { CalendarDate(iso: $0) }).coverage
    return CoverageRole.allCases.filter { $0 != .mentioned }.compactMap { role in
      let codes = coverage.countries.filter { $0.roles.contains(role) }.map(\.country.description)
      return codes.isEmpty ? nil : ([role.rawValue] + codes).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("The treaty covers Spain and Italy but not Malta.", ["covered ES IT", "excluded MT"]),
    ("The ban applies to Kenya and parts of Uganda.", ["covered KE UG"]),
    (
      "The vaccine is available in Chile. It is not available in Peru.",
      ["covered CL", "excluded PE"]
    ),
    ("Warnings are in force for Wales and Ireland.", ["covered GB IE"]),
    ("The storm will hit Ireland but spare France.", ["covered IE", "excluded FR"]),
    (
      "The scheme covers France. Norway and Iceland have stayed out.",
      ["covered FR", "excluded IS NO"]
    ),
    ("Switzerland is not covered, and neither is Monaco.", ["excluded CH MC"]),
    ("None of the Baltic states is covered by the network.", ["excluded EE LT LV"]),
    ("The shield would protect Israel from missiles fired by Iran.", ["covered IL", "threat IR"]),
    ("Poland has agreed to host ten interceptors.", ["host PL"]),
    ("It applies in all Baltic states from July except Latvia.", ["covered EE LT", "excluded LV"]),
    ("The rule covers Chile, which signed in May, but not Peru.", ["covered CL", "excluded PE"]),
    ("The ban covers Chile. Iceland will follow in June.", ["covered CL IS"]),
    ("The ban covers Chile. There is no service to Malta.", ["covered CL", "excluded MT"]),
    ("The ban covers Chile. Mali has been passed over.", ["covered CL", "excluded ML"]),
    (
      "The EU cap covers the Baltic states except Latvia, the bloc's head said.",
      ["covered EE LT", "excluded LV"]
    ),
    (
      "The ban covers Chile. Fiji and Samoa are not on the list.", ["covered CL", "excluded FJ WS"]
    ),
    ("The ban covers Chile. Spain has issued no such order.", ["covered CL", "excluded ES"]),
    (
      "The rule covers Chile. Nor is there any agreement with Andorra.",
      ["covered CL", "excluded AD"]
    ),
    ("The ban covers Chile. Oman remains cut off from it.", ["covered CL", "excluded OM"]),
    ("Mali suspended entry for people from Guinea and Togo.", ["covered GN TG"]),
    ("The carrier adds Kosovo and Albania to its network.", ["covered AL XK"]),
    ("Insulin is sold in Peru and Chile, but not in Bolivia.", ["covered CL PE", "excluded BO"]),
    (
      "The ban covers Chile. Phones sold in China are not affected.", ["covered CL", "excluded CN"]
    ),
    ("The ban covers all but Peru.", ["excluded PE"]),
    ("All but Peru and Chile are covered by the ban.", ["excluded CL PE"]),
    ("All Baltic states but Latvia are covered by the ban.", ["covered EE LT", "excluded LV"]),
    ("The ban covers Chile, all but ensuring that prices rise.", ["covered CL"]),
    ("The ban covers Chile. She asked whether it extends to Fiji.", ["covered CL"]),
  ])
  func `a claim gives its countries a role`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "Carson had dropped out of the race. Polls closed in New Hampshire and Iowa.",
    "The minister covered Poland in his speech.",
    "Reuters covers Poland.",
    "The team reached the final in Spain.",
    "Poland was excluded from the talks.",
    "The army attacked from Syria, and Israel answered.",
  ])
  func `other uses of the same words are no claims`(text: String) {
    #expect(roles(text) == [])
  }

  @Test(arguments: [
    (
      "All Nordic countries bar Iceland have adopted the ban.", "covered DK FI NO SE", "excluded IS"
    ),
    (
      "The pass is valid in the Benelux countries, with the exception of Luxembourg.",
      "covered BE NL", "excluded LU"
    ),
    (
      "The network serves every country of the Baltic states except for Latvia.",
      "covered EE LT", "excluded LV"
    ),
    (
      "The card works in Spain, Portugal and Andorra. It does not work in Gibraltar.",
      "covered AD ES PT", "excluded GI"
    ),
    (
      "The waiver was extended to Norway on Tuesday. Iceland remains outside the scheme.",
      "covered NO", "excluded IS"
    ),
    (
      "Viewers in Fiji and Tonga can watch the final; those in Samoa cannot.",
      "covered FJ TO", "excluded WS"
    ),
    (
      "Citizens of Chile and Peru may now enter without a visa, but Bolivians still need a visa.",
      "covered CL PE", "excluded BO"
    ),
    (
      "The treaty has been ratified by Laos and Nepal, but not by Vietnam.",
      "covered LA NP", "excluded VN"
    ),
    (
      "The levy applies to steel from Brazil and India. Steel from Canada is exempt.",
      "covered BR IN", "excluded CA"
    ),
    (
      "Malta, which left the union, is not covered by the pact. Italy, like France, is.",
      "covered IT", "excluded MT"
    ),
    (
      "The beam brings fast internet to Ghana and Togo, leaving out Benin.",
      "covered GH TG", "excluded BJ"
    ),
    (
      "The price cap protects homes in Hungary and Slovakia but leaves those in Poland exposed.",
      "covered HU SK", "excluded PL"
    ),
    (
      "The insurance covers trips to Egypt. The same goes for Jordan. The only exception is Syria.",
      "covered EG JO", "excluded SY"
    ),
    (
      "The ban covers the Soviet Union. Finland has declined to join it.",
      "covered AM AZ BY GE KG KZ MD RU TJ TM UA UZ", "excluded FI"
    ),
  ])
  func `lists, people, groups and clauses that continue are read`(
    text: String,
    covered: String,
    excluded: String
  ) {
    #expect(roles(text, on: "1991-10-01") == [covered, excluded])
  }

  @Test(arguments: [
    ("A radar is to be based in Greenland and interceptors in Norway.", ["host GL NO"]),
    (
      "The base, hosted by Oman, guards Bahrain. The shield covers Qatar.",
      ["covered QA", "host OM"]
    ),
    (
      "The alliance would defend Estonia and Latvia against any attack from Russia.",
      ["covered EE LV", "threat RU"]
    ),
    (
      "The shield protects Japan from North Korean missiles and is no threat to China.",
      ["covered JP", "threat KP"]
    ),
  ])
  func `sites and threats are claims where there is defence`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "The novel covers forty years of life in Hungary and Romania.",
    "Rebels attacked a base in Mali, and troops were sent to Niger.",
    "The company, based in Dublin, has offices in Poland.",
    "The striker was left out of the squad for the match against Peru.",
    "The summit brought together leaders from Brazil and India.",
    "Iran has threatened to strike Israel with missiles.",
    "Is the service available in Malta?",
    "She reached Nairobi at noon and served in Kenya until 1990.",
  ])
  func `ordinary news makes no claims`(text: String) {
    #expect(roles(text) == [])
  }

  private func claims(_ text: String) -> [Claim] {
    let article = PlainText.read(text, record: Record(id: "test"))
    let day = CalendarDate(iso: "2007-04-19")
    return Analyzer.analyze(article, asOf: day).coverage.claims
  }

  @Test func `a group keeps its quantifier, restriction and both numbers`() throws {
    let claim = try #require(
      claims("The net will cover most European Nato members, the 27-nation alliance said.").first
    )
    let group = try #require(claim.group)
    #expect(group.name == "NATO")
    #expect(group.quantifier == "most")
    #expect(group.restriction == "European")
    #expect(group.members == 26)
    #expect(group.articleSays == 27)
    #expect(claim.places.count == 24)
    #expect(claim.places.allSatisfy { $0.basis == .implied })
  }

  @Test func `parts of countries and hedges are kept`() throws {
    let claim = try #require(
      claims("The shield would cover eastern Romania and parts of Greece.").first
    )
    #expect(claim.isHedged)
    #expect(claim.places.map(\.part) == ["eastern", "parts"])
    #expect(claim.places.allSatisfy { $0.basis == .stated })
  }

  @Test func `the subject is what covers`() {
    let article = PlainText.read("The new ferry pass covers Malta.", record: Record(id: "test"))
    #expect(Analyzer.analyze(article).coverage.subject == "the new ferry pass")
  }

  @Test func `a group has the members of its day, minus what the article takes out`() {
    let text = "The pass is valid in the Visegrad Group and in all Baltic states except Latvia."
    #expect(roles(text, on: "1992-06-01") == ["covered CZ EE HU LT PL SK", "excluded LV"])
  }
}
