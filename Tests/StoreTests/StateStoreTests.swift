import Articles
import Foundation
import Memory
import SQLite
import Store
import Testing
import Text

@Suite struct StateStoreTests {
  private let folder = StoreFolder()
  private let name = ArticleName(StoreFolder.article(), address: "/news/bridge.txt")

  /// Everything of it differs from what is kept of nothing.
  private var full: ArticleMemory {
    var memory = StoreFolder.memory(at: 4)
    let anchor = Anchor(at: 19, in: StoreFolder.article())
    memory.places["a"] = ArticleMemory.Place(top: anchor, quotation: anchor)
    memory.filter = .speaker("Ana Kovel")
    memory.showsAttitudes = true
    memory.corrections = [
      .init(at: anchor, name: "Tom Rask"), .init(at: anchor, name: nil),
      .init(of: .actor, at: anchor, name: "Ana Kovel"),
    ]
    memory.notes = [.init(passage: anchor, text: "When?"), .init(passage: anchor, text: "Why?")]
    memory.arrangement = .init(focus: 2, lower: 1, isZoomed: true, side: -4, measure: 8)
    return memory
  }

  @Test func `what is kept of an article is there when the store is opened again`() throws {
    let store = try folder.open()
    #expect(try store.memory(of: name) == nil)
    try store.keep(full, of: name, since: nil, at: 1)
    store.close()
    let other = try folder.open()
    #expect(try other.memory(of: name) == full)
    other.close()
    folder.remove()
  }

  @Test func `a text that has changed is the same article where its address is`() throws {
    let store = try folder.open()
    try store.keep(full, of: name, since: nil, at: 1)
    let changed = StoreFolder.article("The bridge is new.\n")
    #expect(try store.memory(of: ArticleName(changed, address: "/news/bridge.txt")) == full)
    #expect(try store.memory(of: ArticleName(changed, address: "/news/ferry.txt")) == nil)
    #expect(try store.memory(of: ArticleName(StoreFolder.article(), address: nil)) == full)
    store.close()
    folder.remove()
  }

  @Test func `of two readers of one article neither takes a mark of the other's away`() throws {
    let stores = [try folder.open(), try folder.open()]
    for (store, letter) in zip(stores, ["a", "b"]) {
      var memory = StoreFolder.memory(at: 0)
      memory.places[letter] = memory.places[ArticleMemory.here]
      try store.keep(memory, of: name, since: nil, at: 1)
    }
    #expect(try stores[0].memory(of: name)?.places.keys.sorted() == ["", "a", "b"])
    stores.forEach { $0.close() }
    folder.remove()
  }

  @Test func `the last lines of a prompt are kept, each once`() throws {
    let store = try folder.open()
    for line in ["radar", "ferry", "radar"] { try store.keep(line: line, of: "search") }
    #expect(try store.history(of: "search") == ["ferry", "radar"])
    #expect(try store.history(of: "filter") == [])
    for number in 1...300 { try store.keep(line: "\(number)", of: "search") }
    #expect(try store.history(of: "search") == (101...300).map(String.init))
    store.close()
    folder.remove()
  }

  @Test(arguments: [
    "", "no database, but a letter to somebody", "SQLite format 3\0, or so it says",
  ])
  func `a damaged file is set aside, and said to be`(text: String) throws {
    try folder.write(
      text + String(repeating: "!", count: text.isEmpty ? 0 : 5000),
      to: "onrecord.db"
    )
    let store = try folder.open()
    try store.keep(full, of: name, since: nil, at: 1)
    #expect(try store.memory(of: name) == full)
    #expect(folder.names.contains("onrecord.db.corrupt-1") == !text.isEmpty)
    #expect((store.notice == nil) == text.isEmpty)
    store.close()
    folder.remove()
  }

  @Test(arguments: [1000, Int(Int32.max), -1, Int(Int32.min)])
  func `the store of a later version, or of another program, is left alone`(version: Int) throws {
    let store = try folder.open()
    store.close()
    let database = try Database(path: folder.path + "/onrecord.db", creates: false)
    try database.run("PRAGMA user_version = \(version)")
    database.close()
    #expect(throws: StoreError.unknown) { try StateStore(in: folder.path, creates: true) }
    #expect(!folder.names.contains { $0.contains("corrupt") })
    folder.remove()
  }

  @Test func `places that no text has are places in none`() throws {
    let store = try folder.open()
    try store.keep(full, of: name, since: nil, at: 1)
    store.close()
    let database = try Database(path: folder.path + "/onrecord.db", creates: false)
    let most = Int.max
    try database.run("UPDATE place SET start = \(most), length = \(most)")
    try database.run("UPDATE correction SET start = \(Int.min), length = \(most), words = 'is'")
    database.close()
    let other = try folder.open()
    let memory = try #require(try other.memory(of: name))
    #expect(memory.places["a"]?.top.span(in: StoreFolder.article("No bridge.\n")) == nil)
    let span = memory.corrections[0].passage.span(in: StoreFolder.article())
    #expect(span?.upper == StoreFolder.article().utf8.count)
    other.close()
    folder.remove()
  }

  @Test func `nobody else may look into the folder`() throws {
    try folder.open().close()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(folder.names == ["onrecord.db"])
    folder.remove()
  }

  @Test func `nothing is made where there is nothing and nothing to keep`() throws {
    #expect(try StateStore(in: folder.path, creates: false) == nil)
    #expect(folder.names == [])
  }

  @Test func `what is kept can be counted and forgotten`() throws {
    let store = try folder.open()
    try store.keep(full, of: name, since: nil, at: 1)
    try store.keep(line: "radar", of: "search")
    let contents = try store.contents()
    #expect(contents.articles == 1 && contents.marks == 1 && contents.lines == 1)
    #expect(contents.corrections == 3 && contents.notes == 2)
    #expect(try store.forget(address: "/news/ferry.txt") == 0)
    #expect(try store.forget(address: "/news/bridge.txt") == 1)
    #expect(try store.contents().notes == 0)
    try store.forgetAll()
    #expect(try store.contents() == .init())
    store.close()
    folder.remove()
  }
}
