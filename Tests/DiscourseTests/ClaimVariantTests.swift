import Testing

@Suite struct ClaimVariantTests {
  @Test(arguments: [
    ("All Baltic states are covered by the ban, except Latvia.", ["covered EE LT", "excluded LV"]),
    (
      "The tax applies in all Baltic states to cars, with the exception of Latvia.",
      ["covered EE LT", "excluded LV"]
    ),
    (
      "The pass is valid in the Nordic states, Iceland excepted.",
      ["covered DK FI NO SE", "excluded IS"]
    ),
    (
      "The app works in most of Scandinavia, but not yet in Denmark.",
      ["covered NO SE", "excluded DK"]
    ),
    (
      "The ban covers all South American countries except Guyana and Peru.",
      ["covered AR BO BR CL CO EC PY SR UY VE", "excluded GY PE"]
    ),
    ("The alert has been extended from Mali to Togo.", ["covered ML TG"]),
    ("The pass works across the Nordic and Baltic states.", ["covered DK EE FI IS LT LV NO SE"]),
    ("The rule will be binding on all members except Denmark.", ["excluded DK"]),
    ("The fee bites in all Nordic states except Iceland.", ["covered DK FI NO SE", "excluded IS"]),
    (
      "Not one of the Baltic states has signed the pact, except Latvia.",
      ["covered LV", "excluded EE LT"]
    ),
  ])
  func `exceptions are taken out wherever they stand`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("The drug is on sale in Italy. In Greece it is not.", ["covered IT", "excluded GR"]),
    (
      "The drug is on sale in Italy. For Mali and Chad it will not be.",
      ["covered IT", "excluded ML TD"]
    ),
    ("In Malta and Spain, the new rule does not apply.", ["excluded ES MT"]),
    ("Regulators in Chile and Peru have approved the vaccine.", ["covered CL PE"]),
  ])
  func `places with which a clause begins are read`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("Three states - Kuwait, Qatar and Oman - have approved the jab.", ["covered KW OM QA"]),
    ("Under the plan Poland, Chile and Peru would be protected.", ["covered CL PE PL"]),
    ("Eight of the ten Asean members accept the pass; Laos does not.", ["excluded LA"]),
    (
      "The shield protects Chile and Togo against missiles from Mali, but not Peru.",
      ["covered CL TG", "excluded PE", "threat ML"]
    ),
    ("The ruling affects Poland, Hungary and, to a lesser extent, Chile.", ["covered CL HU PL"]),
    (
      "The phone goes on sale in Japan in May, in Korea in June and in China next year.",
      ["covered CN JP KR"]
    ),
    ("Nine states, from Cuba to Barbados, are covered by the alert.", ["covered BB CU"]),
    (
      "Alerts have been issued for Nepal and the Indian states of Assam and Bihar.",
      ["covered IN NP"]
    ),
    ("No fewer than nine states, including Chad and Mali, get the aid.", ["covered ML TD"]),
  ])
  func `lists go on over insertions and times`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "The embargo bars sales of arms to Chad and leaves Mali alone.",
      ["covered TD", "excluded ML"]
    ),
    (
      "The shield keeps Japan and Chile safe from Iranian rockets.", ["covered CL JP", "threat IR"]
    ),
    (
      "The recall concerns irons sold in Spain; those sold in Malta are safe.",
      ["covered ES", "excluded MT"]
    ),
    ("The storm will pass just north of Japan. It will hit Palau.", ["covered PW", "excluded JP"]),
    ("Neither the drug nor the test is available in Mali.", ["excluded ML"]),
    (
      "Iran could strike Israel with missiles. The shield covers Israel.",
      ["covered IL", "threat IR"]
    ),
    ("The airline has dropped its flights to Chile and Peru.", ["excluded CL PE"]),
    (
      "Visitors from Peru and Chile no longer need a visa. Those from Mali still need one.",
      ["covered CL PE", "excluded ML"]
    ),
  ])
  func `further verbs say who is in and who is out`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "A similar scheme has existed in Norway and Mali for years.",
    "Its founder said he would never give up his rights in Malta.",
    "Bakers in Norway say they have been overlooked.",
    "Mali has bought rockets from Norway.",
    "Ministers from Mali and Norway will meet in Malta.",
  ])
  func `what stands beside a claim has no part in it`(text: String) {
    #expect(roles("The pact covers Chile, not Peru. " + text) == ["covered CL", "excluded PE"])
  }

  @Test(arguments: [
    "Doubt about the system has grown in many states, including Peru.",
    "Both have begun to implement measures, Peru and Chile said.",
    "The deal is not good for Peru.",
    "The treaty ended the Iraq War.",
    "Aid to Chile and help for Peru were on the table.",
  ])
  func `what only looks like them is no claim`(text: String) {
    #expect(roles(text) == [])
  }
}
