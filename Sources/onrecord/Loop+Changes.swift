import Files
import Interface
import Recognition

extension Loop {
  /// Notes which version of its file the article on the screen was read from.
  mutating func noteVersion() { version = fileOnScreen.flatMap { FileStamp(of: $0) } }

  /// Tells the person that the file has changed, once for each change; says whether it has.
  mutating func noticeChange() -> Bool {
    guard let version, let file = fileOnScreen, let now = FileStamp(of: file), now != version else {
      return false
    }
    self.version = now
    state.say("the file has changed; R reads it again")
    return true
  }

  /// The file of the article on the screen; nil for an address, a pipe and the sample.
  private var fileOnScreen: Path? {
    let open = articles.all[state.desk.current]
    guard open.isLasting, let argument = open.argument, !WebAddress.isOne(argument) else {
      return nil
    }
    return Path(argument: argument)
  }
}
