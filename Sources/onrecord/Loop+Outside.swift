import Files
import Interface
import Recognition
import Terminal

extension Loop {
  /// Shows the address of the article in the browser of the person.
  mutating func browse() {
    guard let address = articles.all[state.desk.current].argument, WebAddress.isOne(address) else {
      return state.say("this article has no address")
    }
    let status = screen.run(
      "${BROWSER:-xdg-open} \(quoted(address))",
      reading: nil,
      pauses: false
    )
    if status != 0 { state.say("the browser ended with status \(status); BROWSER names it") }
  }

  /// Opens the file of the article in the editor of the person.
  mutating func edit() {
    guard let path = articles.all[state.desk.current].address, !WebAddress.isOne(path) else {
      return state.say("this article has no file")
    }
    let status = screen.run(
      "${VISUAL:-${EDITOR:-vi}} \(quoted(path))",
      reading: nil,
      pauses: false
    )
    if status != 0 { state.say("the editor ended with status \(status); EDITOR names it") }
  }

  /// A word as the shell takes it, whatever is in it.
  private func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
