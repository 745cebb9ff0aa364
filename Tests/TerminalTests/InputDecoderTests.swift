import Display
import Terminal
import Testing

/// What a terminal's bytes stand for, one after another, with silence at the end.
private func inputs(_ bytes: [UInt8], _ keys: KeySequences = KeySequences()) -> [Input] {
  var decoder = InputDecoder(keys)
  return bytes.compactMap { decoder.take($0) } + [decoder.settle()].compactMap { $0 }
}

/// The names of the keys that a text stands for.
private func keys(_ text: String) -> [String] {
  inputs(Array(text.utf8)).map {
    if case .key(let key) = $0 { key.label } else { "\($0)" }
  }
}

@Suite struct InputDecoderTests {
  @Test(
    arguments: [
      ("q", ["q"]), ("é字😀", ["é", "字", "😀"]), ("\u{03}", ["^C"]),
      ("\u{09}\u{0D}\u{7F}", ["Tab", "Enter", "Backspace"]),
      ("\u{00}", ["C-Space"]), ("\u{1B}", ["Esc"]), ("\u{1B}\u{1B}", ["Esc", "Esc"]),
      ("\u{1B}v", ["M-v"]), ("\u{1B}é", ["M-é"]), ("\u{1B}\u{03}", ["^C"]),
      ("\u{1B}[", ["M-["]), ("\u{1B}O", ["M-O"]), ("\u{1B}]", ["M-]"]), ("\u{1B}P", ["M-P"]),
    ]
  )
  func `characters, controls and meta are keys`(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test(
    arguments: [
      ("[A", "↑"), ("OA", "↑"), ("[F", "End"), ("OF", "End"), ("[1~", "Home"), ("[7~", "Home"),
      ("[5~", "PgUp"), ("[Z", "S-Tab"), ("OP", "F1"), ("[11~", "F1"), ("[[A", "F1"),
      ("[24~", "F12"),
      ("[1;5C", "^→"), ("[1;3D", "M-←"), ("[1;2A", "S-↑"), ("[a", "S-↑"), ("Oa", "^↑"),
      ("O5C", "^→"), ("[5^", "C-PgUp"), ("OM", "Enter"), ("Oq", "1"), ("[97;5u", "^A"),
      ("[27;5;113~", "^Q"), ("[233u", "é"),
    ]
  )
  func `sequences of both cursor modes and of several terminals are keys`(
    sequence: String,
    label: String
  ) {
    #expect(keys("\u{1B}" + sequence) == [label])
    #expect(keys("\u{1B}" + sequence + "q") == [label, "q"])
  }

  @Test(
    arguments: [
      "[I", "[O", "[200;1;2q", "[?2026;2$y", "[99~", "[99999999999999999999999~", "Oz",
      "P1$r0m\u{1B}\\", "_G\u{1B}\\", "]52;c;eA==\u{07}", "]11;?\u{07}", "[<0;0;0M", "[<7M",
      "[\(String(repeating: "1;", count: 5000))c",
      "]11;\(String(repeating: "rgb:ffff/", count: 5000))\u{1B}\\",
    ]
  )
  func `what nobody asked for is dropped, however long it is`(sequence: String) {
    #expect(keys("\u{1B}" + sequence + "q") == ["q"])
  }

  @Test(arguments: ["\u{07}", "\u{1B}\\"])
  func `answers tell the background and that the terminal has answered`(end: String) {
    let answers = "\u{1B}]11;rgb:ffff/ffff/dddd\(end)\u{1B}[?62;22c"
    #expect(inputs(Array(answers.utf8)) == [.background(isLight: true), .identified])
  }

  @Test(arguments: [(1, false), (2, true)])
  func `a terminal whose background changes says so`(number: Int, isLight: Bool) {
    #expect(inputs(Array("\u{1B}[?997;\(number)n".utf8)) == [.background(isLight: isLight)])
  }

  @Test(
    arguments: [
      ("[<0;15;17M", Mouse(.press, row: 16, column: 14)),
      ("[<4;15;17m", Mouse(.release, row: 16, column: 14)),
      ("[<32;300;2M", Mouse(.drag, row: 1, column: 299)),
      ("[<64;1;1M", Mouse(.wheelUp, row: 0, column: 0)),
      ("[<65;1;1M", Mouse(.wheelDown, row: 0, column: 0)),
      ("[M !\"", Mouse(.press, row: 1, column: 0)),
      ("[M#!\"", Mouse(.release, row: 1, column: 0)),
      ("[M`!!", Mouse(.wheelUp, row: 0, column: 0)),
    ]
  )
  func `reports of the mouse are told by digits and by bytes`(sequence: String, mouse: Mouse) {
    #expect(inputs(Array("\u{1B}\(sequence)q".utf8)) == [.mouse(mouse), .key(.character("q"))])
  }

  @Test func `other buttons are left alone`() {
    #expect(keys("\u{1B}[<2;15;17M\u{1B}[<35;15;17M\u{1B}[M\"!!q") == ["q"])
  }

  @Test func `a pasted text is one, whatever it holds`() {
    let text = "q\u{03}\u{1B}[A\u{1B}[20é\n"
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
    #expect(inputs(bytes) == [.paste(text), .key(.character("q"))])
    #expect(inputs(Array("\u{1B}[200~q".utf8)) == [.paste("q")])
    let long = Array("\u{1B}[200~\(String(repeating: "x", count: 100_000))\u{1B}[201~q".utf8)
    #expect(inputs(long).last == .key(.character("q")))
  }

  @Test(arguments: ["C3", "E9", "FF 80", "C0 80", "ED A0 80", "F8 88", "F4 90", "E2 82", "9B 41"])
  func `bytes that make no character are dropped`(hex: String) {
    let bytes = hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    #expect(inputs(bytes + [0x71]).last == .key(.character("q")))
    #expect(inputs(bytes + [0x71]).count <= 2)
    #expect(inputs(bytes + [0x03]).last == inputs([0x03]).last)
    #expect(inputs(bytes + [0x1B]).last == .key(.escape))
  }

  @Test func `a control character breaks off whatever has begun`() {
    for begun in ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]11;", "\u{1B}P", "\u{1B}[M!"] {
      #expect(keys(begun + "\u{03}") == ["^C"])
      #expect(keys(begun + "\u{1B}") == ["Esc"])
    }
  }

  @Test func `what the terminal says of its own keys goes first`() {
    var own = KeySequences()
    own.add(Array("\u{1B}A".utf8), .up)
    own.add(Array("\u{1B}[224z".utf8), Key(.function(1)))
    own.add(Array("\u{1B}[1;2P".utf8), Key(.function(13)))
    own.add(Array("\u{0B}".utf8), .down)
    let bytes = Array("\u{1B}A\u{1B}[224z\u{1B}[1;2P\u{0B}".utf8)
    #expect(
      inputs(bytes, own)
        == [.key(.up), .key(Key(.function(1))), .key(Key(.function(13))), .key(Key("^K") ?? .up)]
    )
  }

  @Test func `only what silence can end waits for it`() {
    var decoder = InputDecoder()
    #expect(decoder.patience == nil)
    for (begun, waits) in [("\u{1B}", true), ("\u{1B}[1", true), ("\u{1B}]1", true), ("x", false)] {
      for byte in begun.utf8 { _ = decoder.take(byte) }
      #expect((decoder.patience != nil) == waits)
      _ = decoder.settle()
    }
    _ = decoder.take(0xC3)
    #expect(decoder.patience == nil)
    #expect(decoder.take(0xA9) == .key(.character("é")))
  }

  @Test(arguments: 0..<200)
  func `after any bytes and silence q is q`(seed: Int) {
    var random = Random(seed: UInt64(seed))
    var decoder = InputDecoder()
    for _ in 0..<500 {
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        let openers: [UInt8] = [0x1B, 0x5B, 0x5D, 0x4F, 0x50, 0x4D, 0x3C, 0x32, 0x30, 0x7E]
        let byte = Bool.random(using: &random) ? openers.randomElement(using: &random) : nil
        _ = decoder.take(byte ?? UInt8.random(in: 0...255, using: &random))
      }
      if decoder.patience != nil { _ = decoder.settle() }
      #expect(decoder.take(0x71) == .key(.character("q")))
    }
  }
}

/// A generator whose numbers follow from its seed (SplitMix64).
private struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
