import Analysis
import Articles
import Discourse
import Testing

@Suite struct CoverageCorpusTests {
  static let scored: [CoverageRole] = [.covered, .excluded, .host, .threat]

  @Test func `the roles of countries agree with a careful reader's`() throws {
    let entries = try CoverageFile.entries()
    let found = entries.map(roles(in:))
    let differing = zip(entries, found).filter { $0.expected != $1 }
    for (entry, found) in differing { print(difference(of: entry, found: found)) }
    print("\(entries.count - differing.count) of \(entries.count) articles exactly right")
    for role in Self.scored {
      print(score(entries, found) { $0.role == role }.row(role.rawValue))
    }
    let all = score(entries, found) { _ in true }
    print(all.row("all"))
    #expect(all.f1 >= 0.95)
  }

  @Test(arguments: try CoverageFile.entries().filter(\.expected.isEmpty))
  func `an article that says nothing of coverage gives no country a role`(entry: CoverageEntry) {
    #expect(roles(in: entry).sorted() == [])
  }

  @Test func `the articles are short, many and differ in name`() throws {
    let entries = try CoverageFile.entries()
    #expect(entries.count >= 45)
    #expect(Set(entries.map(\.name)).count == entries.count)
    for entry in entries {
      let words = entry.text.split { $0 == " " || $0 == "\n" }.count
      #expect((60...220).contains(words), "\(entry.testDescription)")
    }
  }

  private func roles(in entry: CoverageEntry) -> Set<RoleOfCountry> {
    let record = Record(id: entry.name, published: entry.published)
    let coverage = Analyzer.analyze(PlainText.read(entry.text, record: record)).coverage
    let roles = coverage.countries.flatMap { country in
      country.roles.map { RoleOfCountry(role: $0, country: country.country) }
    }
    return Set(roles.filter { Self.scored.contains($0.role) })
  }

  private func score(
    _ entries: [CoverageEntry],
    _ found: [Set<RoleOfCountry>],
    where counts: (RoleOfCountry) -> Bool
  ) -> CoverageScore {
    var score = CoverageScore()
    for (entry, found) in zip(entries, found) {
      score.add(expected: entry.expected.filter(counts), found: found.filter(counts))
    }
    return score
  }

  private func difference(of entry: CoverageEntry, found: Set<RoleOfCountry>) -> String {
    let missing = entry.expected.subtracting(found).sorted().map { "\n- \($0)" }
    let wrong = found.subtracting(entry.expected).sorted().map { "\n+ \($0)" }
    return entry.testDescription + missing.joined() + wrong.joined()
  }
}
