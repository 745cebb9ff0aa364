import Analysis
import Atlas
import FoundationEssentials
import Testing
import Text

/// A country in a role.
struct RoleOfCountry: Hashable, Comparable, Sendable, CustomStringConvertible {
  let role: CoverageRole
  let country: Country.Code

  var description: String { "\(country) \(role.rawValue)" }

  static func < (left: RoleOfCountry, right: RoleOfCountry) -> Bool {
    (left.role.rawValue, left.country) < (right.role.rawValue, right.country)
  }
}

/// A short article, and the roles a careful reader finds in it.
struct CoverageEntry: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let published: CalendarDate
  let text: String
  let expected: Set<RoleOfCountry>

  var testDescription: String { "\(file): \(name)" }
}

/// The files under `Corpus/Coverage`: an article begins with a line `# name · YYYY-MM-DD`, then come
/// lines `role: CODE CODE` for the roles that somebody has in it, then its paragraphs, a line each.
enum CoverageFile {
  /// A line that no article can begin with.
  struct Malformed: Error {
    let line: String
  }

  /// All articles, by file name and place in the file.
  static func entries() throws -> [CoverageEntry] {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus/Coverage")
    let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    return try files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
      let data = try Data(contentsOf: directory.appendingPathComponent(file))
      return try entries(of: String(decoding: data, as: UTF8.self), file: file)
    }
  }

  /// The articles of one file's text.
  static func entries(of text: String, file: String) throws -> [CoverageEntry] {
    let lines = text.split(separator: "\n")
    let heads = lines.indices.filter { lines[$0].hasPrefix("# ") }
    return try zip(heads, heads.dropFirst() + [lines.count]).map { head, end in
      try entry(of: lines[head..<end], file: file)
    }
  }

  private static func entry(of lines: ArraySlice<Substring>, file: String) throws -> CoverageEntry {
    let head = lines.first?.dropFirst(2).split(separator: " · ") ?? []
    guard head.count == 2, let published = CalendarDate(iso: head[1]) else {
      throw Malformed(line: "\(file): \(lines.first ?? "")")
    }
    let roles = lines.dropFirst().prefix { role(of: $0) != nil }
    return CoverageEntry(
      file: file,
      name: String(head[0]),
      published: published,
      text: lines.dropFirst(1 + roles.count).joined(separator: "\n\n"),
      expected: try Set(roles.flatMap(roles(of:)))
    )
  }

  private static func role(of line: Substring) -> CoverageRole? {
    line.firstIndex(of: ":").flatMap { CoverageRole(rawValue: String(line[..<$0])) }
  }

  private static func roles(of line: Substring) throws -> [RoleOfCountry] {
    guard let role = role(of: line) else { return [] }
    return try line.split(separator: " ").dropFirst().map { code in
      guard let country = Country.Code(code) else { throw Malformed(line: String(line)) }
      return RoleOfCountry(role: role, country: country)
    }
  }
}
