import Testing

@Suite struct ClaimKindTests {
  @Test(arguments: [
    (
      "The payment network does not reach Nato allies France and Germany.",
      ["excluded DE FR"] as [String]
    ),
    (
      "The grid link covers the Baltic states Estonia, Latvia and Lithuania.",
      ["covered EE LT LV"] as [String]
    ),
    (
      "Two Nato-aspirant states, Ukraine and Georgia, are left out of the pact.",
      ["excluded GE UA"] as [String]
    ),
    (
      "EU candidates Serbia and North Macedonia have joined the roaming scheme.",
      ["covered MK RS"] as [String]
    ),
    (
      "Denmark, a Nato member since 1949, is not covered by the waiver.",
      ["excluded DK"] as [String]
    ),
    ("The frigates that carry the radar are based in the Baltic Sea.", [] as [String]),
    ("The treaty promised a new era for Africa.", [] as [String]),
    (
      "Two former Commonwealth allies, Kenya and Malta, are covered by the travel warning.",
      ["covered KE MT"] as [String]
    ),
  ])
  func `a group named in passing is no claim about its members`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("The new tax applies to:\n\n* Peru\n* Bolivia\n* Ecuador", ["covered BO EC PE"] as [String]),
    (
      "The following countries are subject to the entry ban: Mali and Niger.",
      ["covered ML NE"] as [String]
    ),
    (
      "The ban now covers these states: Mali, Niger and Burkina Faso. Togo is exempt.",
      ["covered BF ML NE", "excluded TG"] as [String]
    ),
    (
      "Available in: Japan, South Korea\nNot available in: China",
      ["covered JP KR", "excluded CN"] as [String]
    ),
    (
      "The service is now live in 14 markets, among them Ireland, Malta and Cyprus.",
      ["covered CY IE MT"] as [String]
    ),
    (
      "Countries affected by the visa restrictions include Eritrea, Sudan and Myanmar.",
      ["covered ER MM SD"] as [String]
    ),
    ("The list of sanctioned states includes Cuba and Venezuela.", ["covered CU VE"] as [String]),
    (
      "The list also names Haiti, Laos and Togo. The entry ban starts on Monday.",
      ["covered HT LA TG"] as [String]
    ),
    (
      "The roaming deal applies in 12 countries, notably Greece, Italy and Croatia.",
      ["covered GR HR IT"] as [String]
    ),
    ("Among those covered by the recall are India and Thailand.", ["covered IN TH"] as [String]),
  ])
  func `a list belongs to the sentence that introduces it`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("The duties on aluminium were waived for Australia.", ["excluded AU"] as [String]),
    ("The cyclone alert for Fiji was cancelled on Monday.", ["excluded FJ"] as [String]),
    ("The embargo on Mali expired in August.", ["excluded ML"] as [String]),
    (
      "Exemptions from the tariff were granted to Norway and Switzerland.",
      ["excluded CH NO"] as [String]
    ),
    ("Turkey is not among the countries exempted from the tariffs.", ["covered TR"] as [String]),
    ("Passengers from Uganda will be turned away under the rules.", ["covered UG"] as [String]),
    ("Yemeni citizens are banned from entering the country.", ["covered YE"] as [String]),
    ("It is unclear whether the service will be available in Chile.", [] as [String]),
    ("The only exception to the visa requirement is Armenia.", ["excluded AM"] as [String]),
    ("The minister said that he would not back tariffs on Ghana.", [] as [String]),
    ("Kenya was spared the new tariffs.", ["excluded KE"] as [String]),
    ("The suspension of the tariffs applies to Brazil.", ["excluded BR"] as [String]),
    ("The travel ban on South Africa has ended.", ["excluded ZA"] as [String]),
    ("Malawi was taken off the red list on Friday.", ["excluded MW"] as [String]),
    ("Malawi was added to the red list on Friday.", ["covered MW"] as [String]),
    ("The exemption does not extend to India.", ["covered IN"] as [String]),
  ])
  func `who is in and who is out follows from what is done to what`(
    text: String,
    expected: [String]
  ) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "American warheads are kept at bases in Turkey and the Netherlands.",
      ["host NL TR"] as [String]
    ),
    (
      "Regulators have deemed Argentina and New Zealand to provide adequate data protection.",
      ["covered AR NZ"] as [String]
    ),
    ("Ireland and Denmark have paused use of the vaccine.", ["covered DK IE"] as [String]),
    (
      "The channel has won the rights to broadcast the tournament in Ghana and Togo.",
      ["covered GH TG"] as [String]
    ),
    ("Citizens were urged not to go to Burundi and Rwanda.", ["covered BI RW"] as [String]),
    ("Mexico and Vietnam will be subject to a duty of 20 per cent.", ["covered MX VN"] as [String]),
    ("Albania signed up to the satellite programme on Monday.", ["covered AL"] as [String]),
    ("The union extended its import ban to Egypt.", ["covered EG"] as [String]),
    ("Togo has halted imports of poultry from France and Belgium.", ["covered BE FR"] as [String]),
    ("Duties on cars from Chile took effect on Friday.", ["covered CL"] as [String]),
    ("The ministry placed a ban on drones from Chile.", ["covered CL"] as [String]),
    (
      "The pass is valid in 33 countries, including newcomers Greece and Bulgaria.",
      ["covered BG GR"] as [String]
    ),
    ("Nepal became the 30th country where the app can be used.", ["covered NP"] as [String]),
    ("Sales of the console start in Qatar and Oman on Friday.", ["covered OM QA"] as [String]),
    ("The department advises against all travel to Syria and Iraq.", ["covered IQ SY"] as [String]),
    ("The visa waiver was extended to Chile and Peru.", ["covered CL PE"] as [String]),
  ])
  func `ways of being in something`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("Cyprus and Malta are not among the states in the scheme.", ["excluded CY MT"] as [String]),
    ("The website is blocked in China and Iran.", ["excluded CN IR"] as [String]),
    (
      "Serbia is the only country in the region where the payment service does not work.",
      ["excluded RS"] as [String]
    ),
    ("Hungary has not signed the defence pact.", ["excluded HU"] as [String]),
    ("Peru was struck off the list of approved exporters.", ["excluded PE"] as [String]),
    ("The United States pulled out of the climate agreement in 2020.", ["excluded US"] as [String]),
    ("Britain and Ireland did not sign up to the convention.", ["excluded GB IE"] as [String]),
    ("Thailand was left off the visa-free list.", ["excluded TH"] as [String]),
    ("There are no plans to offer the service in Pakistan.", ["excluded PK"] as [String]),
    ("Taiwan was not invited to join the trade pact.", ["excluded TW"] as [String]),
  ])
  func `ways of being left out`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "Officials in Kenya and Uganda issued warnings to their people about the fever.",
      [] as [String]
    ),
    ("The company recalled cars built in Japan.", [] as [String]),
    ("The entry ban does not apply to diplomats or to British residents.", [] as [String]),
    ("Peru and Chile abstained.", [] as [String]),
    ("The tariffs were announced in Brussels by the Polish minister.", [] as [String]),
  ])
  func `who issues, makes or reports it is not covered`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "An early-warning radar operates in Romania, and another in Turkey.",
      ["host RO TR"] as [String]
    ),
    ("The mission is commanded from a headquarters in Kuwait.", ["host KW"] as [String]),
    ("A naval base was opened in Djibouti on Sunday.", ["host DJ"] as [String]),
    ("Nato battle groups are stationed in Estonia and Latvia.", ["host EE LV"] as [String]),
    (
      "The missile-tracking station at Vardo in Norway was switched on last year.",
      ["host NO"] as [String]
    ),
    ("Peacekeepers will be sent to northern Mali.", ["host ML"] as [String]),
    ("The interceptor site at Redzikowo, Poland, is operational.", ["host PL"] as [String]),
  ])
  func `where something stands`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("She promised to protect America from itself.", [] as [String]),
    ("The film brought Korea to the world.", [] as [String]),
    ("The movement spread to Chile, Peru and Ecuador.", [] as [String]),
    ("The exhibition covers Mali and Niger in the 14th century.", [] as [String]),
    ("A book that covers Russia, Ukraine and Poland won the prize.", [] as [String]),
    ("The wine comes from Chile and Argentina.", [] as [String]),
  ])
  func `what is only said in passing covers nobody`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }
}
