import Formats
import ImportRecord
import Recognition
import Testing

@Suite struct FeedTests {
  private func blocks(_ feed: String) throws -> [ImportBlock] {
    try Document(bytes: Array("<?xml version='1.0'?>\(feed)".utf8)).read(as: .feed).blocks
  }

  private func lines(_ feed: String) throws -> [String] {
    try blocks(feed).map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test func `The title of a picture, a source or a part of an item is not that of the item`()
    throws
  {
    let feed = """
      <rss xmlns:media="http://m.example"><channel><image><title>Logo</title><link>http://a.example/logo</link></image>
      <title>The Post</title><item><title>One</title><link>http://a.example/1</link>
      <image><title>A mill</title><link>http://a.example/mill.png</link></image></item></channel></rss>
      """
    let result = try Document(bytes: Array("<?xml version='1.0'?>\(feed)".utf8)).read(as: nil)
    #expect(result.record.title == "The Post")
    #expect(result.blocks.map(\.text) == ["One"])
    #expect(result.blocks[0].links.map(\.address) == ["http://a.example/1"])
  }

  @Test func `An entry that repeats another keeps its own title and address`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><title>One</title>
      <link rel="self" href="http://a.example/self"/><link href="http://a.example/1"/>
      <source><title>Elsewhere</title><link href="http://b.example"/></source></entry></feed>
      """
    #expect(try lines(feed) == ["heading: One"])
    #expect(try blocks(feed)[0].links.map(\.address) == ["http://a.example/1"])
  }

  @Test func `Markup that stands in an entry as it is keeps its links, breaks and signs`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><content type="xhtml">
      <x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Corn &amp; rye, 1 &lt;b&gt; 2,<x:br/>see
      <x:a href="http://a.example/?a=1&amp;b=2">here</x:a>.</x:p></x:div></content></entry></feed>
      """
    #expect(try lines(feed) == ["heading: One", "paragraph: Corn & rye, 1 <b> 2,\nsee here."])
    #expect(try blocks(feed)[1].links.map(\.address) == ["http://a.example/?a=1&b=2"])
  }
}
