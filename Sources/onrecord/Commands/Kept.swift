import Commands
import Files
import Recognition
import Store

/// `onrecord state`: what is kept, and forgetting it.
struct Kept {
  private let task: StateCommand.Task

  init(_ command: StateCommand) { task = command.task }

  /// Writes what is kept, or what was forgotten; throws where the store cannot be read.
  func run() throws {
    let answer: String
    do throws(StoreError) {
      answer = try self.answer()
    } catch {
      Report.error("\(error)")
      throw Failure.unreadable
    }
    try Output.standard.write(answer + "\n")
  }

  /// What is to be said of the store where it is.
  private func answer() throws(StoreError) -> String {
    guard let folder = StorePlace.folder else { throw .homeless }
    let path = folder + "/" + StorePlace.file
    guard let store = try StateStore(in: folder, creates: false) else {
      return "\(path): nothing is kept yet"
    }
    defer { store.close() }
    if let notice = store.notice { Report.error(notice) }
    return try answer(of: store, at: path)
  }

  /// What is to be said once it is done.
  private func answer(of store: StateStore, at path: String) throws(StoreError) -> String {
    switch task {
    case .tell:
      let contents = try store.contents()
      let size = (Folder.size(of: Path(argument: path)) + 1023) / 1024
      return """
        \(path): \(size) kB
        articles: \(contents.articles)
        marks: \(contents.marks)
        corrections: \(contents.corrections)
        notes: \(contents.notes)
        lines of prompts: \(contents.lines)
        """
    case .forgetAll:
      try store.forgetAll()
      return "everything is forgotten"
    case .forget(let files):
      return try files.map { file throws(StoreError) in try forget(file, in: store) }
        .joined(separator: "\n")
    }
  }

  private func forget(_ file: String, in store: StateStore) throws(StoreError) -> String {
    let address = WebAddress.isOne(file) ? file : Folder.whole(Path(argument: file)) ?? file
    let count = try store.forget(address: address)
    return "\(Arguments.shown(file)): \(count == 0 ? "nothing was kept of it" : "forgotten")"
  }
}
