import Children
import Foundation
import Testing

@Suite(.serialized) struct ChildTests {
  private let large = [UInt8](repeating: 0x61, count: 1 << 20)

  /// The descriptors this process has open.
  private var open: Int {
    get throws { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
  }

  @Test func `A child is fed and heard to its end`() throws {
    let child = try #require(Child(["cat"], input: large, limit: 2 << 20))
    #expect(child.output == large)
    #expect(child.status == 0)
    #expect(!child.isCut)
  }

  @Test func `What it writes beyond the limit is cut, and it is ended`() throws {
    let child = try #require(Child(["cat", "/dev/zero"], limit: 100_000))
    #expect(child.output.count == 100_000)
    #expect(child.isCut)
    #expect(child.status != 0)
  }

  @Test func `A child that reads nothing of its input is waited for`() throws {
    let child = try #require(
      Child(["sh", "-c", "echo said >&2; exit 3"], input: large, limit: 1000)
    )
    #expect(child.status == 3)
    #expect(child.complaint == Array("said\n".utf8))
  }

  @Test(arguments: [["cat"], ["true"], ["/nowhere/at/all"]])
  func `No descriptor is left open`(words: [String]) throws {
    let before = try open
    for _ in 0..<20 { _ = Child(words, input: large, limit: 1000) }
    #expect(try open < before + 20)
  }
}
