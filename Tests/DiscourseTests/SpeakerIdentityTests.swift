import Analysis
import Articles
import Discourse
import Testing

/// Who it is that speaks, whatever he is called there.
@Suite struct SpeakerIdentityTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
  }

  /// The name of the actor who says a quotation of a text, by its number from 0.
  private func speaker(of number: Int, in text: String) throws -> String {
    let found = analysis(text)
    let quotation = try #require(found.quotations.dropFirst(number).first)
    return found.actors[try #require(quotation.source?.actor).index].name
  }

  @Test(arguments: [
    (
      "Chidi Okafor won the seat in Enugu. The 38-year-old lawyer said he was humbled.", 0,
      "Chidi Okafor"
    ),
    (
      "Laura Benn was fined on Tuesday. The mother of three told the court she was broke.", 0,
      "Laura Benn"
    ),
    (
      "Pavel Dusek joined the club in May. The Czech striker said the league was hard.", 0,
      "Pavel Dusek"
    ),
    (
      "The inspector general of prisons (IGP), Musa Danjuma, visited the jail. The IGP said the cells were full.",
      0, "Musa Danjuma"
    ),
    (
      "The minister for health, Anita Desai, opened a ward. The health minister said more would follow.",
      0, "Anita Desai"
    ),
    (
      "Tom Reddy has scored nine goals. The 19-year-old hopes to score more. The 19-year-old said: “I like it here.”",
      1, "Tom Reddy"
    ),
    (
      "Grace Wanjiru lost her seat in Nakuru. The mother of two said the count was unfair.", 0,
      "Grace Wanjiru"
    ),
    (
      "Henrik Dahl signed on Monday. The Norwegian defender said the town was quiet.", 0,
      "Henrik Dahl"
    ),
    (
      "Leila Haddad was named editor. The 47-year-old journalist told staff that cuts would come.",
      0, "Leila Haddad"
    ),
    (
      "The director of public health (DPH), Arun Mehta, wrote to schools. The DPH said windows must stay open.",
      1, "Arun Mehta"
    ),
    (
      "The minister of defence, Karl Roos, left early. The defence minister said talks would go on.",
      0, "Karl Roos"
    ),
    (
      "Kemi Orr, 34, a midwife from Hale, said the ward was full. The midwife said she would leave.",
      1, "Kemi Orr"
    ),
    ("Ewan Mohr signed a book in Bath. The novelist said it was his last.", 0, "Ewan Mohr"),
    (
      "Ama Sarpong has won again. The 22-year-old Ghanaian said she was tired.", 0, "Ama Sarpong"
    ),
    ("Actress Bola Dike left the show. “I am free,” the Nollywood star said.", 0, "Bola Dike"),
    ("Kestrova closed a plant. The Danish firm said sales were weak.", 0, "Kestrova"),
    ("Cian Rafter quit on Monday. The Fianna Nua deputy said he was sorry.", 0, "Cian Rafter"),
    ("Rail Morova owes money. Morova said it would not save Rail Morova.", 0, "Morova"),
    (
      "Ines Faro was stopped by a porter in the hall, who said it was late.", 0, "a porter"
    ),
    ("Sizwe Nkosi retired on Friday. The father-of-four said he would fish.", 0, "Sizwe Nkosi"),
    (
      "Ana Moreno will sing in Leeds. The Spanish soprano said the hall was cold. The 33-year-old added that she had a cough.",
      0, "Ana Moreno"
    ),
    (
      "Ana Moreno will sing in Leeds. The Spanish soprano said the hall was cold. The 33-year-old added that she had a cough.",
      1, "Ana Moreno"
    ),
    (
      "Mei Tan chairs the school board. The 60-year-old told parents the roof would hold.", 0,
      "Mei Tan"
    ),
  ])
  func `a description is whoever was just named`(text: String, number: Int, name: String) throws {
    #expect(try speaker(of: number, in: text) == name)
  }

  @Test(arguments: [
    (
      "Third-placed Olga Brandt beat Ines Faro. \"It was close,\" the 22nd-ranked Brandt said.", 0,
      "Olga Brandt"
    ),
    (
      "Oscar-winning Mila Torres arrived late. \"The train broke down,\" Torres said.", 0,
      "Mila Torres"
    ),
    ("Former Kano MLA Bashir Lawal left the party. Lawal said he was done.", 0, "Bashir Lawal"),
    (
      "Sixteen-year-old Neha Gill swam the strait. \"The water was cold,\" Neha said.", 0,
      "Neha Gill"
    ),
    (
      "Seventh-seeded Marek Zima beat Luis Pardo. \"I was lucky,\" the seventh-seeded Zima said.",
      0, "Marek Zima"
    ),
    ("Cork TD Aoife Walsh spoke in the chamber. \"It is late,\" Walsh said.", 0, "Aoife Walsh"),
    (
      "Prize-winning Ife Balogun spoke in Lagos. \"I write at night,\" Balogun said.", 0,
      "Ife Balogun"
    ),
  ])
  func `a name is the same with words before it`(text: String, number: Int, name: String) throws {
    #expect(try speaker(of: number, in: text) == name)
  }

  @Test(arguments: [
    (
      "Dora Fenn told the jury that the car was parked. She said Mrs Kohl had the key. She said she heard a bang.",
      2, "Dora Fenn"
    ),
    (
      "Ibrahim Sule sells yams. The road will ruin every trader, he said. It will help no farmer, he added.",
      0, "Ibrahim Sule"
    ),
    (
      "Ibrahim Sule sells yams. The road will ruin every trader, he said. It will help no farmer, he added.",
      1, "Ibrahim Sule"
    ),
    (
      "Karin Holt (born in 1970), sister of the painter Anna Holt, won. \"I am glad,\" she said.",
      0, "Karin Holt"
    ),
    ("Rob Lane met Sam Bird. He said that Bird had been rude.", 0, "Rob Lane"),
    (
      "Ruth Adler wrote to the board. She said Mrs Lang kept the keys. She said the safe was empty.",
      2, "Ruth Adler"
    ),
    (
      "Peter Holm runs the ferry. The tax will sink every skipper, he said. It will feed no sailor, he added.",
      0, "Peter Holm"
    ),
    (
      "Peter Holm runs the ferry. The tax will sink every skipper, he said. It will feed no sailor, he added.",
      1, "Peter Holm"
    ),
    (
      "Vera Lind (born in 1961 in Turku), widow of the sculptor Jan Lind, opened the show. \"He is here,\" she said.",
      0, "Vera Lind"
    ),
    ("Mark Eden met Paul Strand. He said that Strand had lied.", 0, "Mark Eden"),
    (
      "Rob Ost met Sam Lane. He said Lane had been rude and warned that the club would sue.", 0,
      "Rob Ost"
    ),
    ("Julia Baum praised Clara Weiss. She said that Weiss had saved the school.", 1, "Julia Baum"),
    ("Hugo Brandt owns the mill. The dam will drown every field, he said.", 0, "Hugo Brandt"),
    ("Elizabeth Crane leads the choir. \"Come and sing,\" Liz said.", 0, "Elizabeth Crane"),
    ("Robert Quill paints boats. \"I like red,\" Bob said.", 0, "Robert Quill"),
    ("Margaret Poole keeps bees. \"They sting,\" Maggie said.", 0, "Margaret Poole"),
    (
      "Professor Ada Quist and economist Dr Rolf Beem wrote the book. They said it took years.", 0,
      "Professor Ada Quist and economist Dr Rolf Beem"
    ),
    (
      "Mayor Olga Renn and engineer Sir Hugh Pratt opened the dam. They said it was full.", 0,
      "Mayor Olga Renn and engineer Sir Hugh Pratt"
    ),
  ])
  func `pronouns, short forms and groups are whom they stand for`(
    text: String,
    number: Int,
    name: String
  ) throws {
    #expect(try speaker(of: number, in: text) == name)
  }
}
