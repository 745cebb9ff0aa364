import Analysis
import Articles
import Atlas
import Discourse
import Testing

/// What actors are, and of which country.
@Suite struct ActorKindTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
  }

  private func actor(_ name: String, in text: String) throws -> Actor {
    try #require(analysis(text).actors.first { $0.name == name })
  }

  @Test(arguments: [
    (
      "\"Never again,\" said Ned Crowe. Raj Malhotra paints. Dawn Okoro resigned. A thief known as Tiko fled.",
      "Ned Crowe", Actor.Kind.person
    ),
    (
      "\"Never again,\" said Ned Crowe. Raj Malhotra paints. Dawn Okoro resigned. A thief known as Tiko fled.",
      "Raj Malhotra", Actor.Kind.person
    ),
    (
      "\"Never again,\" said Ned Crowe. Raj Malhotra paints. Dawn Okoro resigned. A thief known as Tiko fled.",
      "Dawn Okoro", Actor.Kind.person
    ),
    (
      "\"Never again,\" said Ned Crowe. Raj Malhotra paints. Dawn Okoro resigned. A thief known as Tiko fled.",
      "Tiko", Actor.Kind.person
    ),
    ("Italy will be without Rossi.", "Rossi", Actor.Kind.person),
    ("The Trump administration cut funds. Trump was angry.", "Trump", Actor.Kind.person),
    ("The Kassadi regime fell. Kassadi was angry.", "Kassadi", Actor.Kind.person),
    ("The Dellinger campaign paid. Dellinger was angry.", "Dellinger", Actor.Kind.person),
    ("The Zarello campaign paid. Zarello was glad.", "Zarello", Actor.Kind.organization),
    (
      "Delphine Arno took her bow. Maison Arno, which was founded in Lyon, said it was glad.",
      "Maison Arno", Actor.Kind.organization
    ),
    ("Marks & Webb closed its shops. Price & Sons sued.", "Marks & Webb", Actor.Kind.organization),
    (
      "A survey says half of voters are bored. The report said prices rose. One official said no.",
      "A survey", Actor.Kind.document
    ),
    (
      "A survey says half of voters are bored. The report said prices rose. One official said no.",
      "The report", Actor.Kind.document
    ),
    ("“He was kind,” said a neighbour known as “Red Mike.”", "Red Mike", Actor.Kind.person),
    (
      "Air Tavria lost two jets. Tavria is at war. Tavria said it would pay Air Tavria.",
      "Air Tavria", Actor.Kind.organization
    ),
    (
      "\"I saw it,\" said Ivy Stroud. Rex Adeyemi won. Pearl Mbeki lost. A smuggler known as Dado ran.",
      "Ivy Stroud", Actor.Kind.person
    ),
    (
      "\"I saw it,\" said Ivy Stroud. Rex Adeyemi won. Pearl Mbeki lost. A smuggler known as Dado ran.",
      "Rex Adeyemi", Actor.Kind.person
    ),
    (
      "\"I saw it,\" said Ivy Stroud. Rex Adeyemi won. Pearl Mbeki lost. A smuggler known as Dado ran.",
      "Pearl Mbeki", Actor.Kind.person
    ),
    (
      "\"I saw it,\" said Ivy Stroud. Rex Adeyemi won. Pearl Mbeki lost. A smuggler known as Dado ran.",
      "Dado", Actor.Kind.person
    ),
    (
      "Hill & Ward sold the mill. Barnes & Co sued Fox & Daughters.", "Hill & Ward",
      Actor.Kind.organization
    ),
    (
      "A new poll says most voters are bored. The indictment says the money was hidden. Figures show that rents rose. One aide said no deal was near.",
      "A new poll", Actor.Kind.document
    ),
    (
      "A new poll says most voters are bored. The indictment says the money was hidden. Figures show that rents rose. One aide said no deal was near.",
      "The indictment", Actor.Kind.document
    ),
    (
      "A new poll says most voters are bored. The indictment says the money was hidden. Figures show that rents rose. One aide said no deal was near.",
      "One aide", Actor.Kind.unnamed
    ),
    ("A singer called “Blue Rosa” said the night was long.", "Blue Rosa", Actor.Kind.person),
  ])
  func `persons, firms and documents are told apart`(text: String, name: String, kind: Actor.Kind)
    throws
  {
    #expect(try actor(name, in: text).kind == kind)
  }

  @Test(arguments: [
    (
      "Leeds MP Nora Batty spoke on Friday. Batty said the tax was unfair.", "Nora Batty",
      "Leeds MP"
    ),
    (
      "Sunil Rao, Head of Equities at Lotus Capital, said shares were dear.", "Sunil Rao",
      "Head of Equities at Lotus Capital"
    ),
    ("Team captain, Lwazi Dube, said the pitch was wet.", "Lwazi Dube", "Team captain"),
    (
      "The mayor of Velin district, Ana Petrov, said the school was shut.", "Ana Petrov",
      "mayor of Velin district"
    ),
    (
      "Jan Bos, deputy harbour board chairman, told reporters that the ship had sunk.", "Jan Bos",
      "deputy harbour board chairman"
    ),
    (
      "France’s ambassador to Kenya Luc Morel said talks went well.", "Luc Morel",
      "ambassador to Kenya"
    ),
    ("Delhi MP Rajiv Sethi walked out. Sethi said the bill was a trap.", "Rajiv Sethi", "Delhi MP"),
    (
      "Cork TD Aoife Walsh spoke in the chamber. \"It is late,\" Walsh said.", "Aoife Walsh",
      "Cork TD"
    ),
    (
      "Ola Berg, Head of Sales at Nordby Motors, said orders were down.", "Ola Berg",
      "Head of Sales at Nordby Motors"
    ),
    ("Party leader, Ines Roth, said the vote was close.", "Ines Roth", "Party leader"),
    (
      "The chief of Mbare district, Tendai Moyo, said rain was due.", "Tendai Moyo",
      "chief of Mbare district"
    ),
    (
      "Kim Voss is the Federal Member for Swan. Ms Voss said the river was low.", "Kim Voss",
      "Federal Member for Swan"
    ),
    (
      "Japan’s ambassador to Chile Ken Mori said trade would grow.", "Ken Mori",
      "ambassador to Chile"
    ),
  ])
  func `a role is what the text states, to its end`(text: String, name: String, role: String) throws
  {
    #expect(try actor(name, in: text).role == role)
  }

  @Test(
    arguments: [
      ("France’s ambassador to Kenya Luc Morel said talks went well.", "Luc Morel", "FR"),
      ("Croatia’s Ivana Babic lost. \"I was tired,\" Babic said.", "Ivana Babic", "HR"),
      ("Ghana striker Kofi Mensah said he was fit.", "Kofi Mensah", "GH"),
      ("Lena Vik of Norway said the snow was soft.", "Lena Vik", "NO"),
      ("President Adama Keita of Mali said peace was near.", "Adama Keita", "ML"),
      ("Ines Duarte, an engineer at a Swiss bank, said the code was old.", "Ines Duarte", nil),
      ("Japan’s ambassador to Chile Ken Mori said trade would grow.", "Ken Mori", "JP"),
      ("Slovenia’s Tina Kranjc won. “I am happy,” Kranjc said.", "Tina Kranjc", "SI"),
      ("Morocco captain Yassine Alami said he was fit.", "Yassine Alami", "MA"),
      ("Ivar Moen of Norway said the snow was soft.", "Ivar Moen", "NO"),
      ("Prime Minister Josef Klima of Austria said the border would open.", "Josef Klima", "AT"),
      ("Rita Blanc, a clerk at a German shop, said it was shut.", "Rita Blanc", nil),
    ] as [(String, String, String?)]
  )
  func `a person is of the country that the text says`(text: String, name: String, country: String?)
    throws
  {
    #expect(try actor(name, in: text).country?.description == country)
  }

  @Test(
    arguments: [
      ("Twelve-year-old Amir Shah won the prize. \"I cried,\" Amir said.", ["Amir Shah"]),
      ("Leeds MP Nora Batty spoke on Friday. Batty said the tax was unfair.", ["Nora Batty"]),
      (
        "Omar Diallo died on Friday. \"He was kind,\" said Mr Diallo’s son-in-law Karim Diallo. Mr Diallo loved chess.",
        ["Omar Diallo", "Karim Diallo"]
      ),
      (
        "Air Baltia has stopped flying. Baltia wants help. Baltia said it would sue Air Baltia.",
        ["Air Baltia", "Baltia"]
      ),
      ("H1 profit fell, and by 5 p.m. GMT shares had dropped.", []),
      ("He starred in \"The Sad Clown of Minsk\" and \"Three Long Days\".", []),
      (
        "Sunil Rao, Head of Equities at Lotus Capital, said shares were dear.",
        ["Sunil Rao", "Lotus Capital"]
      ),
      ("“He was kind,” said a neighbour known as “Red Mike.”", ["Red Mike"]),
      ("A rapper nicknamed “Tiny” said the show was off.", ["Tiny"]),
      ("The yacht was built by Per Lind. “She is fast,” Per Lind said.", ["Per Lind"]),
      ("Carla Moss, M.B.A., CPA, said the books were clean.", ["Carla Moss"]),
      ("Delhi MP Rajiv Sethi walked out. Sethi said the bill was a trap.", ["Rajiv Sethi"]),
      (
        "Award-winning Kofi Boateng read from his book. \"It took years,\" Boateng said.",
        ["Kofi Boateng"]
      ),
      (
        "Ravi Menon died on Sunday. \"He sang,\" said Mr Menon’s sister-in-law Sita Menon. Mr Menon was 80.",
        ["Ravi Menon", "Sita Menon"]
      ),
      (
        "Air Tavria lost two jets. Tavria is at war. Tavria said it would pay Air Tavria.",
        ["Air Tavria", "Tavria"]
      ),
      ("Q2 revenue fell at 4 p.m. EDT. Q3 sales rose at 9 a.m. ET.", []),
      ("Aung San led the army. Aung San said so.", ["Aung San"]),
      (
        "The 2nd Battalion said it was ready. The 7th Battalion said it was not.",
        ["2nd Battalion", "7th Battalion"]
      ),
      (
        "The Ministry of Fisheries, Forestry and Water said stocks were low.",
        ["Ministry of Fisheries, Forestry and Water"]
      ),
      ("Debenor & Sons shut two shops.", ["Debenor & Sons"]),
      ("East Vorland said no. West Vorland said yes.", ["East Vorland", "West Vorland"]),
      ("Three-time Olympian Sunita Barla ran. Barla won.", ["Sunita Barla"]),
      ("Q: Are you well?\n\nA: We are well.\n\nQ: Are you sure?", []),
      ("The sister-office is shut. A brother-offer came.", []),
      ("The Mothers of Hope met Fathers of Light.", ["Mothers of Hope", "Fathers of Light"]),
      (
        "The Centers for Rural Health and Safety said the water was safe.",
        ["Centers for Rural Health and Safety"]
      ),
      (
        "Ola Berg, Head of Sales at Nordby Motors, said orders were down.",
        ["Ola Berg", "Nordby Motors"]
      ),
      ("“I sell nuts,” said a man who goes by the name “Pepper.”", ["Pepper"]),
      ("A singer called “Blue Rosa” said the night was long.", ["Blue Rosa"]),
      (
        "Nina Shah, R.D., M.S., said salt was fine. Paul Reed, D.V.M., agreed.",
        ["Nina Shah", "Paul Reed"]
      ),
      (
        "Rene\u{301} Forte\u{301} sang. \"I am old,\" said René Forté.",
        ["Rene\u{301} Forte\u{301}"]
      ),
    ] as [(String, [String])]
  )
  func `nothing but actors is one, each once`(text: String, names: [String]) {
    #expect(analysis(text).actors.map(\.name) == names)
  }
}
