import Testing

@Suite struct ClaimedListTests {
  @Test(arguments: [
    ("Countries facing partial curbs\n\n- Angola\n- Benin\n- Tonga", ["covered AO BJ TO"]),
    ("Nations spared the tariff\n\n1. Chile\n\n2. Peru", ["excluded CL PE"]),
    (
      "Here are the rates that importers have to pay:\n\nLaos: 40 per cent\nPeru: 19 per cent",
      ["covered LA PE"]
    ),
    (
      """
      The table shows who has received the vaccine:

      COUNTRY   DOSES
      Benin   144,000
      Togo   24,000
      """,
      ["covered BJ TG"]
    ),
    (
      "Officials said the following nations are exempt from the duty:\n\n- Russia\n- Cuba",
      ["excluded CU RU"]
    ),
  ])
  func `a heading or what ends with a colon says what its lines are`(
    text: String,
    expected: [String]
  ) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "Countries of the north\n\n- Norway\n- Sweden", "What to read\n\n- Chile\n- Peru",
    "The results were:\n\nChile: 2\nPeru: 1",
    """
    Countries facing curbs

    The minister flew to Peru and then to Chile, where he met many farmers and fishermen.
    """,
  ])
  func `lines of which nothing is said have no part`(text: String) {
    #expect(roles(text) == [])
  }

  @Test(arguments: [
    (
      "The service is open.\n\nAvailable: Zambia, Malawi\nNot available: Uganda, Angola",
      ["covered MW ZM", "excluded AO UG"]
    ),
    (
      "Distributed in: Austria, Hungary\nNot affected: Germany, Peru\nMade in: Ireland",
      ["covered AT HU", "excluded DE PE"]
    ),
    (
      "Ban lifted: Denmark, Hungary\nBan in force: France, Poland",
      ["covered FR PL", "excluded DK HU"]
    ),
  ])
  func `a line says of its places what stands before its colon`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      """
      The ban covers Chile and Peru.

      Denmark: Airspace closed until noon.
      Ireland: Airspace open again.
      """,
      ["covered CL DK PE", "excluded IE"]
    ),
    ("The ban covers Chile and Peru.\n\nTogo: Not banned.", ["covered CL PE", "excluded TG"]),
  ])
  func `a line whose key is a place says how things stand there`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "Full curbs have been imposed on three more countries. These are Mali, Chad and Syria.",
      ["covered ML SY TD"]
    ),
    (
      "Several countries are notably absent from the list. They include Cuba and Togo.",
      ["excluded CU TG"]
    ),
    (
      "Several countries are no longer on the list. They include Cuba and Togo.",
      ["excluded CU TG"]
    ),
  ])
  func `these are those of whom the sentence before tells`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    (
      "Where do the rules apply? In Germany and Poland, but not in Denmark.",
      ["covered DE PL", "excluded DK"]
    ),
    ("Who is exempt? Chile and Peru.", ["excluded CL PE"]),
    ("Where does the ban not apply? In Chile and Peru.", ["excluded CL PE"]),
    ("Which countries are no longer exempt? Chile and Peru.", ["covered CL PE"]),
    ("Who is exempt? Chile played Peru.", []), ("Where did he live? In Chile and Peru.", []),
  ])
  func `a list answers the question before it`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    ("Chile and Peru said they would not take part in the shield.", ["excluded CL PE"]),
    ("Bakers in Norway said they have been overlooked.", []),
    ("The warning that was issued for Barbados has been lifted.", ["excluded BB"]),
    (
      "A warning was in force for Fiji and the French territory of New Caledonia.",
      ["covered FJ NC"]
    ),
    (
      "The network protects Chile. Missiles launched from Yemen hit thirty ships.",
      ["covered CL", "threat YE"]
    ),
    ("Her map covered an area three times the size of Germany.", []),
    ("The pact covers Chile. Peru and Togo were among those that said no.", ["covered CL"]),
    (
      """
      Salmon from Iceland and cheese from Togo have gone: both countries were added to the embargo on \
      Monday, together with Chile.
      """,
      ["covered CL IS TG"]
    ),
  ])
  func `claims hold where other words stand between`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }
}
