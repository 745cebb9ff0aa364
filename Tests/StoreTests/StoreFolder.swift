import Articles
import Foundation
import Memory
import Store

/// A folder for a store, and an article that is kept in it.
struct StoreFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())/state").path

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Opens the store, which is made where there is none.
  func open() throws -> StateStore {
    guard let store = try StateStore(in: path, creates: true) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return store
  }

  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  static func article(_ text: String = "The bridge is old. Nobody is to cross it.\n") -> Article {
    PlainText.read(text, record: Record(id: "bridge"))
  }

  /// What is to be kept of a person who is so many bytes into an article.
  static func memory(at offset: Int, in article: Article = article()) -> ArticleMemory {
    var memory = ArticleMemory()
    let top = Anchor(at: offset, in: article)
    memory.places[ArticleMemory.here] = ArticleMemory.Place(top: top, quotation: nil)
    return memory
  }
}
