import Files
import Interface
import Recognition
import Terminal

extension Loop {
  /// Shows an address in the browser of the person, that of the article where none is given.
  mutating func browse(_ address: String?) {
    guard let address = address ?? articles.all[state.desk.current].argument,
      WebAddress.isOne(address)
    else {
      return state.say("this article has no address")
    }
    let command = "${BROWSER:-xdg-open} \(address.quoted)"
    if let status = screen.run(command, reading: nil, pauses: false), status != 0 {
      state.say("the browser ended with status \(status); BROWSER names it")
    }
  }

  /// Opens the file of the article in the editor of the person.
  mutating func edit() {
    guard let path = articles.all[state.desk.current].address, !WebAddress.isOne(path) else {
      return state.say("this article has no file")
    }
    let command = "${VISUAL:-${EDITOR:-vi}} \(path.quoted)"
    if let status = screen.run(command, reading: nil, pauses: false), status != 0 {
      state.say("the editor ended with status \(status); EDITOR names it")
    }
  }

  /// Has the shell run a command that reads a text, where there is one to read.
  mutating func run(_ command: String, reading text: String?) {
    if screen.run(command, reading: text, pauses: true) == nil {
      state.say("there is no room for the text; TMPDIR names the folder it is put in")
    }
  }
}
