/// A document as somebody else reads it; offsets count code points.
struct DecodedDocument: Decodable {
  struct Stretch: Decodable, Hashable {
    var start: Int
    var end: Int
  }

  struct Article: Decodable {
    var text: String
    var paragraphs: [Stretch]
  }

  struct Passage: Decodable {
    var start: Int
    var end: Int
    var text: String
  }

  struct Speaker: Decodable {
    var start: Int
    var end: Int
    var text: String
    var actor: Int?
  }

  struct Quote: Decodable {
    var id: Int
    var start: Int
    var end: Int
    var spans: [[Int]]
    var paragraph: Int
    var cue: Passage?
    var speaker: Speaker?
    var rule: String
    var confidence: Double
  }

  struct Actor: Decodable {
    var id: Int
    var name: String
    var affiliation: Int?
    var mentions: [Stretch]
    var quotes: [Int]
    var quotedWords: Int
  }

  struct Place: Decodable {
    var start: Int
    var end: Int
    var text: String
    var country: String
  }

  struct ClaimedCountry: Decodable {
    var country: String
    var basis: String
  }

  struct Claim: Decodable {
    var id: Int
    var role: String
    var start: Int
    var end: Int
    var speaker: Int?
    var countries: [ClaimedCountry]
  }

  struct Entry: Decodable {
    var country: String
    var roles: [String]
    var basis: String?
    var claims: [Int]
    var mentions: Int
  }

  struct Subject: Decodable {
    var name: String
    var claims: [Int]
  }

  struct Coverage: Decodable {
    var subject: String?
    var subjects: [Subject]
    var claims: [Claim]
    var countries: [Entry]
  }

  var article: Article
  var quotes: [Quote]
  var actors: [Actor]
  var places: [Place]
  var coverage: Coverage
}
