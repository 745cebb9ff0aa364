@testable import Formats
import Testing

@Suite struct ArchiveTests {
  /// 5000 times the letter a, compressed by gzip.
  private let compressed: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0,
    0, 194, 160, 172, 235, 95, 194, 20, 126, 64, 1, 0, 0, 0, 0, 111,
    3, 118, 89, 244, 76, 136, 19, 0, 0,
  ]

  @Test func `What is compressed is unpacked up to the limit and no further`() throws {
    let whole = try #require(Inflation.inflate(compressed[...], .gzip, limit: 10_000))
    #expect(whole.bytes == Array(repeating: 0x61, count: 5000))
    #expect(!whole.isCut)
    let cut = try #require(Inflation.inflate(compressed[...], .gzip, limit: 1000))
    #expect(cut.bytes.count == 1000)
    #expect(cut.isCut)
  }

  @Test func `An end that is missing is noticed and what came before it kept`() throws {
    let half = try #require(Inflation.inflate(compressed.dropLast(12), .gzip, limit: 10_000))
    #expect(half.isCut)
    #expect(half.bytes.allSatisfy { $0 == 0x61 })
  }

  @Test func `Files that were compressed one behind the other are one`() throws {
    let both = compressed + compressed + [0, 0]
    let whole = try #require(Inflation.inflate(both[...], .gzip, limit: 20_000))
    #expect(whole.bytes.count == 10_000)
    #expect(!whole.isCut)
  }

  @Test func `The files of an archive are found by their names`() throws {
    let zip = StoredArchive([("a", Array("one".utf8)), ("b/c", Array("two".utf8))])
    var archive = try #require(ZipArchive(zip.bytes))
    #expect(archive.file("a") == Array("one".utf8))
    #expect(archive.file("b/c") == Array("two".utf8))
    #expect(archive.file("c") == nil)
    #expect(!archive.isCut)
  }

  @Test func `Of an archive of too many files the first ten thousand are known`() throws {
    let zip = StoredArchive((0..<10_050).map { ("\($0)", [0x61]) })
    var archive = try #require(ZipArchive(zip.bytes))
    #expect(archive.file("9999") == [0x61])
    #expect(archive.file("10000") == nil)
    #expect(archive.isCut)
  }

  @Test func `What an archive unpacks to is cut off at 64 megabytes in all`() throws {
    let large = [UInt8](repeating: 0x61, count: 24 << 20)
    let zip = StoredArchive([("a", large), ("b", large), ("c", large), ("d", [0x61])])
    var archive = try #require(ZipArchive(zip.bytes))
    let counts = ["a", "b", "c", "d"].map { archive.file($0)?.count }
    #expect(counts == [24 << 20, 24 << 20, 16 << 20, nil])
    #expect(archive.isCut)
  }

  @Test(arguments: [0, 1, 10, 40, 70])
  func `A damaged archive ends nothing`(cut: Int) {
    let zip = StoredArchive([("a", Array("one".utf8))])
    var archive = ZipArchive(Array(zip.bytes.dropFirst(cut)))
    let file = archive?.file("a")
    #expect(file == nil || cut == 0)
  }
}

/// A ZIP archive of files that are not compressed.
private struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ files: [(name: String, contents: [UInt8])]) {
    var list: [UInt8] = []
    for file in files {
      let sizes = Self.long(file.contents.count) + Self.long(file.contents.count)
      let name = Array(file.name.utf8)
      let start = bytes.count
      bytes += Self.long(0x0403_4b50) + [UInt8](repeating: 0, count: 14) + sizes
      bytes += Self.short(name.count) + [0, 0] + name + file.contents
      list += Self.long(0x0201_4b50) + [UInt8](repeating: 0, count: 16) + sizes
      list += Self.short(name.count) + [UInt8](repeating: 0, count: 12) + Self.long(start) + name
    }
    let start = bytes.count
    bytes += list + Self.long(0x0605_4b50) + [UInt8](repeating: 0, count: 4)
    bytes += Self.short(files.count) + Self.short(files.count) + Self.long(list.count)
    bytes += Self.long(start) + [0, 0]
  }

  private static func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }
}
