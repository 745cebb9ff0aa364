internal import Files
internal import SQLite

/// What is kept from one run to the next, in a file that several runs may have open at once.
package struct StateStore {
  let database: Database
  /// What a person is to be told of the file, once.
  package let notice: String?

  /// Opens the store in a folder; nil where there is none yet and `creates` does not say to make it.
  ///
  /// A file that is damaged is set aside under another name, and a new one takes its place.
  package init?(in folder: String, creates: Bool) throws(StoreError) {
    if creates { do { try Folder.make(folder) } catch { throw .folder(error) } }
    let path = folder + "/" + StorePlace.file
    guard creates || Folder.holds(path) else { return nil }
    do throws(StoreError) {
      database = try Self.open(path, creates: creates)
      notice = nil
    } catch {
      guard error.isOfDamage else { throw error }
      let name = DamagedStore.setAside(in: folder) { Self.isDamaged(path) }
      database = try Self.open(path, creates: true)
      notice = name.map { "what was kept is damaged and lies now in \($0)" }
    }
  }

  /// How many milliseconds to wait for another program, as long as a person may be waiting too.
  private static let patience = 40

  private static func open(_ path: String, creates: Bool) throws(StoreError) -> Database {
    let database: Database
    do { database = try Database(path: path, creates: creates) } catch { throw .database(error) }
    do throws(DatabaseError) {
      database.wait(atMost: patience)
      try database.run("PRAGMA journal_mode = WAL")
      try database.run("PRAGMA synchronous = NORMAL")
      try database.run("PRAGMA foreign_keys = ON")
      if try Schema.isKnown(database) {
        try Schema.migrate(database)
        return database
      }
    } catch {
      database.close()
      throw .database(error)
    }
    database.close()
    throw .unknown
  }

  private static func isDamaged(_ path: String) -> Bool {
    do throws(StoreError) {
      try open(path, creates: false).close()
      return false
    } catch {
      return error.isOfDamage
    }
  }

  /// Closes the store; nothing may be asked of it afterwards.
  package func close() { database.close() }

  /// Waits longer for other programs from now on, as nobody waits for this one.
  package func takeTime() { database.wait(atMost: 2000) }
}
