import Articles
import Configuration
import Display
import Interface
import Testing

@Suite struct ConfigurationTests {
  private func configuration(_ text: String) throws -> Configuration {
    try Configuration(text, file: "config.toml")
  }

  /// Why a text is refused; nil where it is not.
  private func refusal(_ text: String) -> String? {
    do throws(ConfigurationError) {
      _ = try Configuration(text, file: "config.toml")
      return nil
    } catch {
      return error.description
    }
  }

  private func keys(of name: String, in configuration: Configuration) -> [[String]] {
    configuration.bindings?.commands.filter { $0.name == name }.map(\.keys) ?? []
  }

  @Test func `a theme and other keys can be set`() throws {
    let text = "theme = \"paper\"\n[keys]\nnext-quote = \"% ]q\"\nattitudes = \"\"\n"
    let configuration = try configuration(text)
    #expect(configuration.theme == "paper")
    #expect(keys(of: "next-quote", in: configuration) == [["%", "]q"]])
    #expect(keys(of: "attitudes", in: configuration) == [[]])
    #expect(configuration.changes.map(\.command) == ["attitudes", "next-quote"])
  }

  @Test func `keys of one pane leave those of the others`() throws {
    let configuration = try configuration("[keys-quotes]\nnext-quote = \"%\"\n")
    #expect(keys(of: "next-quote", in: configuration) == [["J", "]q"], ["%"]])
  }

  @Test(arguments: [
    ("theme = 3.5\n", "config.toml, line 1: “theme” is no text"),
    ("colour = \"red\"\n", "config.toml, line 1: there is no setting “colour”"),
    ("[kesy]\nzoom = \"Z\"\n", "config.toml, line 2: there is no setting “[kesy]”"),
    (
      "[keys]\nzoo = \"Z\"\n",
      "config.toml, line 2: there is no command “zoo” (see onrecord keys)"
    ),
    (
      "[keys-text]\nworld = \"W\"\n",
      "config.toml, line 2: world means nothing in the pane text"
    ),
    ("\n[keys]\nzoom = \"j\"\n", "config.toml, line 3: j would be both line-down and zoom"),
    (
      "[keys]\nzoom = \"]\"\n",
      "config.toml, line 2: ] would be zoom, and the beginning of a key of next-quote"
    ),
  ])
  func `what means nothing is refused with its line`(text: String, sentence: String) {
    #expect(refusal(text)?.hasPrefix(sentence.prefix(40)) == true)
  }

  @Test func `a sequence may be of three keys, and a key stand twice`() throws {
    let bindings = try #require(
      try configuration("[keys]\nnext-quote = \"[[q J J\"\n").bindings
    )
    var setting = Setting()
    setting.bindings = bindings
    var state = State(PlainText.read("\"No,\" said Ann.\n", record: Record(id: "a")), setting)
    state.resize(height: 24, width: 80)
    for key in Key.sequence("[[") ?? [] { _ = state.apply(.key(key), on: Frame(state)) }
    #expect(Frame(state).grid.text.hasSuffix("[["))
    _ = state.apply(.key(.character("q")), on: Frame(state))
    #expect(Frame(state).grid.text.contains("no quotation after this place"))
  }

  @Test func `what is no TOML is refused with its line`() {
    #expect(refusal("theme = \"paper\"\n[keys\n")?.hasPrefix("config.toml, line 2: ") == true)
  }
}
