import Analysis
import Articles
import Discourse
import Testing

@Suite struct PlaceTests {
  /// The places of a text, each as "Poland PL".
  private func places(_ text: String) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    return Analyzer.analyze(article).places.map { "\(article[$0.span]) \($0.country)" }
  }

  @Test(arguments: [
    ("Ministers of Poland and Portugal met in Vienna.", ["Poland PL", "Portugal PT", "Vienna AT"]),
    ("The Kremlin answered a Polish note.", ["Kremlin RU", "Polish PL"]),
    ("Two Danes and a Finn were rescued.", ["Danes DK", "Finn FI"]),
    ("They told us that the US would pay.", ["US US"]),
    ("A Swiss-led team flew on to Hong Kong.", ["Swiss CH", "Hong Kong HK"]),
    ("The dam lies near Kandahar.", ["Kandahar AF"]),
    ("Poland was carved up by three emperors.", ["Poland PL"]),
  ])
  func `countries are named in every form`(text: String, expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(arguments: [
    "Michael Jordan sat courtside. Jordan left early.",
    "Paris Hilton opened the shop and Chad Orvell, its owner, clapped.",
    "Chad, 34, drove the van.",
    "The guinea pigs were fed French fries beside the Indian Ocean.",
    "She spoke in French and learned Spanish at night.",
    "He studied at the University of Georgia and wrote for the China Daily.",
    "Turkey is best roasted slowly. A small turkey takes three hours.",
    "The fee is US$40 a head.",
    "Mr Lincoln and Mrs Houston danced.",
    "Oakes left Unity Partners for Capital Traders.",
    "Vladimir Zhelnin paid Mary K. Olding and left.",
  ])
  func `namesakes of countries and towns are no places`(text: String) {
    #expect(places(text) == [])
  }

  @Test(arguments: [
    "Nancy Whitfield and Ann Porter, both nurses, were cleared on Friday.",
    "Elizabeth Marsh told the court that Hassan Dar had left.",
    "Wellington told reporters that he would appeal.",
    "Helen Santos and Rosa Leon run the bakery.",
    "Brittany's brother, Devon, plays the drums.",
    "Florence Achieng, 29, thanked Chelsea Okello for the seat.",
    "Officer Craig Rivera arrested Martin Nelson.",
    "Mary Tanner said that Paul Stone and George Vane had been at the fair.",
    "He ate at Nancy's cafe with Donna Kennedy-Blake.",
    "Mario de Santiago sang.",
  ])
  func `people who are called as places are`(text: String) { #expect(places(text) == []) }

  @Test(arguments: [
    "The choir sang at the Church of Saint George and at Trinity Halifax Hall.",
    "The Bass Strait ferry stopped at noon. The Solomon Sea was rough.",
    "Priya Vale is the federal member for Wentworth.",
    "He lost the final of the Hopman Cup to Hugo York-Bell.",
    "She works for Lloyd Bristol Partners and banks with Wells Fargo.",
    "Rain fell over the North East and the South West.",
    "The South Central league begins in March.",
    "The SWAT team came at noon.",
    "A Chevrolet Malibu hit a GMC Yukon.",
    "Turkey is carved at the table. The cook prefers Angus beef.",
    "They bought a Boston terrier and Jersey cows.",
  ])
  func `longer names, directions, brands and meals are no places`(text: String) {
    #expect(places(text) == [])
  }

  @Test(arguments: [
    ("ATHENS, Ga. (AP) - Three students were hurt. Athens police closed the road.", ["US"]),
    ("DUBLIN, Calif. - The school board met. Dublin residents were angry.", ["US"]),
    ("The council of Lebanon, Tenn., met. Lebanon Mayor Ty Roe said roads were bad.", ["US"]),
    ("A farmer near Palestine, Texas, lost a cow. Palestine firefighters came.", ["US"]),
    ("In Jefferson County, Kentucky, London residents voted.", ["US"]),
    ("Peru, Indiana, is small. Mexico, Missouri, is not large.", ["US"]),
    ("They moved from Reno, NV, to Salem, OR.", ["US"]),
    ("The road in County Clare runs from Ballina to the sea.", ["IE"]),
    ("Cambridge and Windsor lie in Ontario, and so does Perth.", ["CA"]),
    ("He studied in Boston and taught in Manchester.", ["GB", "US"]),
    ("A court in Austin, Texas, heard of offices in London and Paris.", ["FR", "GB", "US"]),
    ("The minister flew to Paris, France, and to Athens, Greece.", ["FR", "GR"]),
    ("The U.K and the U.S signed it.", ["GB", "US"]),
    ("The flood hit Houston. It spread to Bristol and Cardiff.", ["GB", "US"]),
  ])
  func `the region an article is about decides among homonyms`(text: String, codes: [String]) {
    let article = PlainText.read(text, record: Record(id: "test"))
    let found = Set(Analyzer.analyze(article).places.map { "\($0.country)" })
    #expect(found.sorted() == codes)
  }

  @Test(arguments: [
    ("Fires burned in Florida, Georgia and Alabama.", "Georgia US"),
    ("Trade with Armenia, Georgia and Azerbaijan grew.", "Georgia GE"),
    ("Police in Atlanta, Georgia, closed the road.", "Georgia US"),
    ("Georgia sent a note to Moscow.", "Georgia GE"),
    ("The fair in Lebanon, Pennsylvania, drew crowds.", "Lebanon US"),
    ("A drought in New Mexico goes on.", "New Mexico US"),
    ("King Abdullah of Jordan spoke.", "Jordan JO"),
    ("A judge in London, Ontario, agreed.", "London CA"),
    ("Vermont Sen. Alma Treadwick voted no.", "Vermont US"),
    ("Florida grew and Puerto Rico did not.", "Florida US"),
    ("The Kenya Red Cross came. Kenya's minister clapped.", "Kenya KE"),
  ])
  func `what stands beside a name settles its country`(text: String, place: String) {
    #expect(places(text).contains(place))
  }

  @Test func `a town is kept where something is in it and at its later mentions`() {
    #expect(
      places("The bakery in Reading reopened in Britain. Reading queued.")
        == ["Reading GB", "Britain GB", "Reading GB"]
    )
    #expect(places("Nice weather, he said.") == [])
  }

  @Test(arguments: [
    (
      "The village of Orumbe in Kenya was flooded. Orumbe has no road.",
      ["Orumbe KE", "Kenya KE", "Orumbe KE"]
    ),
    ("Two men were held near Palaqui, Peru.", ["Palaqui PE", "Peru PE"]),
  ])
  func `a place no table lists is where the text says it is`(text: String, expected: [String]) {
    #expect(places(text) == expected)
  }
}
