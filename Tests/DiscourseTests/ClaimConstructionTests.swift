import Testing

@Suite struct ClaimConstructionTests {
  @Test(arguments: [
    ("The tax applies in all of these: Chile, Peru and Mali.", ["covered CL ML PE"]),
    ("The tax applies to Albania, Serbia and Montenegro.", ["covered AL ME RS"]),
    ("The tax does not apply to Serbia and Montenegro.", ["excluded ME RS"]),
    ("The ban covers the Danish island of Bornholm and the kingdom of Bhutan.", ["covered BT DK"]),
    (
      "The shield covers Chile. It would leave Peru and Mali exposed.",
      ["covered CL", "excluded ML PE"]
    ),
    (
      "Readers can borrow a book for a week in every Nordic country but Iceland.",
      ["covered DK FI NO SE", "excluded IS"]
    ),
    (
      "Nurses will be allowed to work in all Baltic states except Latvia.",
      ["covered EE LT", "excluded LV"]
    ),
    (
      "Two brigades defend Chile and Peru. A brigade is stationed in both countries.",
      ["covered CL PE", "host CL PE"]
    ),
    (
      "Beef from Mali is not covered by the ban on meat from Chile.", ["covered CL", "excluded ML"]
    ),
    (
      "A radar based in southern Chile and in Peru would protect Brazil and Mali.",
      ["covered BR ML", "host CL PE"]
    ),
    ("A fund set up by exiles protects Chile and Peru.", ["covered CL PE"]),
    (
      "The pass is valid in Chile. Peru, which belongs to no union, does not belong to the scheme.",
      ["covered CL", "excluded PE"]
    ),
    ("Chile promised in May to protect Peru and Mali. The pact covers Togo.", ["covered ML PE TG"]),
    (
      "The pact covers Chile. Peru left, and it no longer applies to it.",
      ["covered CL", "excluded PE"]
    ),
    ("The ban covers Chile. Peru looks set to be spared.", ["covered CL", "excluded PE"]),
    ("The ban covers Chile, and so are nesting birds from Peru.", ["covered CL PE"]),
    ("The pact covers Chile and neutral Austria.", ["covered AT CL"]),
    ("The deal guarantees free passage to ships from Peru and Chile.", ["covered CL PE"]),
    ("A treaty drafted by lawyers in May protects Chile and Peru.", ["covered CL PE"]),
    ("The tax applies to coffee from Ghana and Mali.", ["covered GH ML"]),
    ("Visitors have to register when they arrive from Mali or Niger.", ["covered ML NE"]),
    ("Guests need not pay if they have come from Mali or Niger.", ["excluded ML NE"]),
    (
      "The shield covers Chile. Planners named Peru as the main threat.",
      ["covered CL", "threat PE"]
    ),
    (
      "The shield covers Chile. Peru is the likeliest source of an attack.",
      ["covered CL", "threat PE"]
    ),
    ("A warning is in force for Cuba. The storm could reach Haiti.", ["covered CU"]),
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
    (
      "The licence covers Chile and Peru. It shuts out Bolivia and Brazil.",
      ["covered CL PE", "excluded BO BR"]
    ),
    (
      "Jets from Belgium began patrolling the skies over Estonia and Latvia.", ["covered EE LV"]
    ),
    (
      "The phone went on sale in Fiji and Tonga on Friday. Missing from the list were Samoa and Niue.",
      ["covered FJ TO", "excluded NU WS"]
    ),
    (
      "Ghana and Kenya will get the vaccine. Mali did not make the list.",
      ["covered GH KE", "excluded ML"]
    ),
    (
      "The pass covers Chile. Peru has opted to wait. Bolivia was not asked to join it.",
      ["covered CL", "excluded BO PE"]
    ),
    (
      "Travellers leaving Mali or Niger must be tested under the rule.", ["covered ML NE"]
    ),
    (
      "A treaty took shape in talks on Monday for Chile and Peru. Bolivia has opted out of the treaty.",
      ["covered CL PE", "excluded BO"]
    ),
    (
      "Fiji and Tonga were placed on red alert on Monday. Samoa lies outside the path of the storm.",
      ["covered FJ TO", "excluded WS"]
    ),
    (
      "The pipeline supplies Bulgaria. Serbia's railway never joined it.",
      ["covered BG", "excluded RS"]
    ),
    (
      "Frozen meals have been withdrawn from shops in France and Sweden. The recall does not cover Spain.",
      ["covered FR SE", "excluded ES"]
    ),
    (
      "The station can be heard without interference in Poland and Hungary. Listeners in Romania hear "
        + "nothing.",
      ["covered HU PL", "excluded RO"]
    ),
    (
      "The scheme is closed to Britain and Spain but Irish universities remain in the programme.",
      ["covered IE", "excluded ES GB"]
    ),
    (
      "Trawlers from Norway and Chile must stop at the limit. It does not bind Peru.",
      [
        "covered CL NO", "excluded PE",
      ]
    ),
    (
      "The recall covers Chile. Shops in Germany and Spain have so far been spared.",
      ["covered CL", "excluded DE ES"]
    ),
    (
      "The shield covers Mali. A force of 300 men from Nigeria, Togo and Benin is to follow.",
      ["covered ML"]
    ),
    (
      "Britain pledged to defend Sweden and Finland against any attack from Russia.",
      ["covered FI SE", "threat RU"]
    ),
    (
      "The card covers Chile. It is not available in Peru or Fiji for the time being.",
      ["covered CL", "excluded FJ PE"]
    ),
    (
      "The card covers Chile. Banks in Peru and Bolivia use systems of their own.",
      ["covered CL", "excluded BO PE"]
    ),
    ("The storm warning covers Martinique. Schools closed early in Castries.", ["covered MQ"]),
    (
      "The ban covers Chile. Pumps sold in Japan are not affected by the recall.",
      ["covered CL", "excluded JP"]
    ),
    ("The measures cover Chile. They do not target Peru.", ["covered CL", "excluded PE"]),
    (
      "The measures hurt Chile and Peru. They do not cover Fiji.", ["covered CL PE", "excluded FJ"]
    ),
    (
      "The test covers Chile. Peru's regulator has yet to approve it.",
      ["covered CL", "excluded PE"]
    ),
    ("The deal covers Chile. It makes no provision for Peru.", ["covered CL", "excluded PE"]),
    (
      "The council imposed travel bans and asset freezes on 40 officials in Belarus.",
      ["covered BY"]
    ),
    (
      "The cable, which allows Norway and Britain to trade power, does not reach Ireland.",
      ["covered GB NO", "excluded IE"]
    ),
    (
      "People were told to leave the coasts of Sri Lanka and India. Kenya was never under threat.",
      ["covered IN LK", "excluded KE"]
    ),
    (
      "The ban covers Chile. No product on sale in Britain is affected.",
      ["covered CL", "excluded GB"]
    ),
    (
      "The airspace of Ireland and Norway was shut down. Flights in Spain and Portugal were operating "
        + "normally.",
      ["covered IE NO", "excluded ES PT"]
    ),
    (
      "The pact covers Chile. Fiji became the second country to ratify the pact.", ["covered CL FJ"]
    ),
    (
      "The ban covers Fiji. Citizens of Peru and Chile still need a visa.",
      ["covered FJ", "excluded CL PE"]
    ),
    (
      "Nato will send missiles to Turkey to protect it against Syrian rockets.",
      ["covered TR", "host TR", "threat SY"]
    ),
    (
      "The shield protects Japan against attacks of a kind that Seoul blames on North Korea.",
      ["covered JP", "threat KP"]
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
    "The deal did not please Peru.",
    "The festival does not include singers from Canada.",
    "Envoys from Peru and Chile were placed at the same table.",
    "She remained in the room when Peru voted.",
    "A force from Togo and Benin will follow within days.",
    "Police patrol the streets of Lima and Quito.",
    "Missing from the concert were two violins.",
    "The house in Lima is for sale.",
    "A letter reached him in Peru, and he was glad to get it.",
    "The measures hurt Chile and Peru.",
    "The operator does not like the deal with Peru.",
    "The doctor was told to leave the room in Lima.",
    "An agency in Kosovo offered a free flight to Vienna.",
    "The guard told him to protect it in Peru.",
    "Fiji became the second country to win the cup.",
    "Both keep their lines open to Iran.",
    "Washington blames the strike on Iran.",
    "They pay when they travel to Malta.",
    "The firm is based in Lima. The maker is based in Quito.",
    "The probe was launched by an Indian rocket.",
    "He had no shot with Peru.",
    "The channel has the rights to the cup, which begins in Fiji.",
    "The design was copied in Fiji and Mali.",
    "He was proud when they came from Mali.",
    "The text was approved by Nato leaders.",
  ])
  func `the same words of other things are no claims`(text: String) {
    #expect(roles(text) == [])
  }
}
