import Analysis
import Articles
import Discourse
import Testing

/// What a capital letter does not make an actor.
@Suite struct FalseActorTests {
  private func actors(_ text: String) -> [String] {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).actors.map(\.name)
  }

  @Test(arguments: [
    "Ana Kovel saw the film Dry Harbour twice.",
    "A column called Salt Water made Ana Kovel known.",
    "The ferry Grey Gannet left at noon, Ana Kovel said.",
    "Orbix, a small rocket, failed at launch, Ana Kovel said.",
    "The firm sold its Zephyra lander, Ana Kovel said.",
    "Ana Kovel holds a Zetford and teaches.",
    "Ana Kovel met him at the firm's Zentrix conference in May.",
    "The horse Pellar won twice, Ana Kovel said.",
    "A gauge known as Salt Water costs little, Ana Kovel said.",
    "She calls it Big Nell, Ana Kovel said.",
    "The test, called the Zenta Frame, is new, Ana Kovel said.",
    "Ana Kovel was aboard the Grey Gannet when it sank.",
    "Ana Kovel left in a parked Orbix Pico.",
    "Its older program, ZentaPal, is gone, Ana Kovel said.",
    "Ana Kovel drives an old Orbix Q7.",
  ])
  func `a name that is said to be a thing's is no actor`(_ text: String) {
    #expect(actors(text) == ["Ana Kovel"])
  }

  @Test(arguments: [
    ("The firm Zentrix sued Ana Kovel.", "Zentrix"),
    ("Ana Kovel told Zentrix to wait.", "Zentrix"),
    ("A Zentrix spokesman called Ana Kovel.", "Zentrix"),
    ("Zentrix, a bank in Oban, hired Ana Kovel.", "Zentrix"),
    ("The film was seen by Ben Marsh.", "Ben Marsh"),
    ("A pilot called Ben Marsh flew it.", "Ben Marsh"),
    ("A firm known as Zentrix flew it.", "Zentrix"),
    ("A team called Zentrix won.", "Zentrix"),
    ("In the plan, Zentrix gets nothing.", "Zentrix"),
    ("The agency boarded Zentrix staff first.", "Zentrix"),
  ])
  func `a name that acts is one`(_ text: String, _ name: String) {
    #expect(actors(text).contains(name))
  }

  @Test(arguments: [
    "TV screens and ICUs need power, Ana Kovel said.",
    "A probe will fly to Mars, Ana Kovel said.",
    "Vitamin D helps nobody, Ana Kovel said.",
    "The US-Tavria border is shut, Ana Kovel said.",
    "Ana Kovel drinks Zorba bitters.",
  ])
  func `abbreviations of things, planets, letters and names before things are none`(_ text: String)
  {
    #expect(!actors(text).contains { $0.first?.isUppercase == true && $0 != "Ana Kovel" })
  }

  @Test(arguments: [
    ("Remember Ana Kovel.", "Ana Kovel"),
    ("Enter Ana Kovel, pilot.", "Ana Kovel"),
    ("The ACRE (Agency for Coasts, Rivers and Estuaries) sued. Ana Kovel won.", "Ana Kovel"),
  ])
  func `a verb before a name does not belong to it`(_ text: String, _ name: String) {
    #expect(actors(text).contains(name))
  }

  @Test func `a word of a longer name is none by itself where a sentence begins with it`() {
    let text = """
      The Baltic Space Agency hired Ana Kovel. Space travel costs money, she said. High school taught her so
      at Marsh High School.
      """
    #expect(actors(text) == ["Baltic Space Agency", "Ana Kovel", "Marsh High School"])
  }

  @Test(arguments: [
    (
      "ACRE (Action for Coasts, Rivers and Estuaries) sued Ana Kovel.",
      "Action for Coasts, Rivers and Estuaries"
    ),
    (
      "The National Survey on Ports and Tides asked Ana Kovel.",
      "National Survey on Ports and Tides"
    ),
  ])
  func `a name goes on to where its initials or its field end`(_ text: String, _ name: String) {
    #expect(actors(text).contains(name))
  }

  @Test func `what two names are joined to by a department are two actors`() {
    let text = "The letter went to the Department of Home Security and Alex Kovel."
    #expect(actors(text).contains("Alex Kovel"))
  }

  @Test func `what only "it" stands for is no actor unless it has a name or speaks`() {
    let text = "The service failed. It was mended, and it failed again, Ana Kovel said."
    #expect(actors(text) == ["Ana Kovel"])
  }

  @Test(arguments: [
    "The Arab summit failed. The Arab League is old, Ana Kovel said.",
    "A Swedish court sat. The Swedish Harbour Authority is old, Ana Kovel said.",
    "A Brexit-weary public waited, Ana Kovel said.",
    "He has bird fanciers lung (BFL). BFL is rare, Ana Kovel said.",
    "Binge eating disorder (BED) is common. BED can be mild, Ana Kovel said.",
    "It makes 540 Nm of torque and cost Rs 24 lakh, Ana Kovel said.",
    "They voted on Brexit. Brexit divides them, Ana Kovel said.",
  ])
  func `an adjective, a unit and what is short for a thing are no actors`(_ text: String) {
    let names = actors(text)
    #expect(
      !names.contains { ["Arab", "Swedish", "BFL", "BED", "Nm", "Rs", "Brexit"].contains($0) }
    )
    #expect(!names.contains { $0.hasPrefix("Brexit") })
    #expect(names.contains("Ana Kovel"))
  }

  @Test(arguments: [
    ("The non-governmental group (NGG) sued. NGG lost.", "NGG"),
    ("The Harbour Board (HB) sued. HB lost.", "Harbour Board"),
    ("NASA sued. The NASA Harbour Centre lost.", "NASA"),
    ("Duke Energy chief Ana Kovel left. Duke Energy lost.", "Duke Energy"),
    ("The rail operators union (ROU) sued. ROU lost.", "ROU"),
  ])
  func `what is short for a body is an actor`(text: String, name: String) {
    #expect(actors(text).contains(name))
  }

  @Test(arguments: [
    "Ana Kovel repairs radios in Marston.",
    "Ana Kovel lives in Marston and works near Overton.",
    "Deputies in Dayford arrested Ana Kovel, 29.",
    "The fire began in Tilbrook on Friday, Ana Kovel said. Residents of Tilbrook fled.",
    "Ana Kovel drove from Overton to a farm outside Overton.",
    "Shops across Ludmere closed, Ana Kovel said. Nobody went to Ludmere.",
  ])
  func `a name that only tells where something is is no actor`(_ text: String) {
    #expect(actors(text) == ["Ana Kovel"])
  }

  @Test(arguments: [
    ("Shares in Zentrix fell. Ana Kovel left.", "Zentrix"),
    ("Ana Kovel lost confidence in Harris.", "Harris"),
    ("Ana Kovel believes in Harris.", "Harris"),
    ("Police closed in on Brandt. Ana Kovel left.", "Brandt"),
    ("The cook in Marston’s kitchen left. Ana Kovel stayed.", "Marston"),
    ("Ana Kovel met him in Marston. Marston won the cup.", "Marston"),
    ("Ana Kovel told Harris to wait.", "Harris"),
  ])
  func `a name that does more than tell where is an actor`(_ text: String, _ name: String) {
    #expect(actors(text).contains(name))
  }
}
