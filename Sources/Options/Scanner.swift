@preconcurrency private import CGetopt
private import Glibc

/// A command line taken apart by the C library's getopt_long(3).
struct Scanner: ~Copyable {
  /// What was found; `--help` and `--version` end the search.
  struct Findings {
    var values: [OptionName: String] = [:]
    var operands: [String] = []
  }

  private let command: CommandName
  private let options: [Option]
  /// The C strings that `table` points to.
  private let names: CStrings
  private let table: [CGetopt.option]
  private let words: CStrings

  /// The words after a command, as options and operands.
  static func scan(_ words: [String], of command: CommandName) throws(UsageError) -> Findings {
    try Scanner(words, of: command).findings()
  }

  private init(_ words: [String], of command: CommandName) {
    self.command = command
    options = Option.all(of: command)
    names = CStrings(options.map(\.name.rawValue))
    table = Self.table(options, names)
    self.words = CStrings([command.call] + words)
  }

  private func findings() throws(UsageError) -> Findings {
    var findings = Findings()
    opterr = 0
    optind = 0
    while let option = try next() {
      findings.values[option.name] = try value(of: option)
      if option.name == .help || option.name == .version { return findings }
    }
    findings.operands = (Int(optind)..<words.count).map { words[$0] }
    return findings
  }

  /// The next option, or nil where only operands are left.
  private func next() throws(UsageError) -> Option? {
    let code = getopt_long(Int32(words.count), words.pointers, letters, table, nil)
    switch code {
    case -1: return nil
    case Int32(UInt8(ascii: ":")): throw option(optopt).map(UsageError.missingValue) ?? unknown()
    case Int32(UInt8(ascii: "?")): throw option(optopt).map(UsageError.needlessValue) ?? unknown()
    default: return option(code)
    }
  }

  /// The value that was found with an option; one like another option, in a word of its own, is none.
  private func value(of option: Option) throws(UsageError) -> String {
    guard option.value != nil, let optarg else { return "" }
    let text = String(cString: optarg)
    let isApart = words.pointers[Int(optind) - 1] == optarg
    if text.isEmpty || isApart && text.count > 1 && text.hasPrefix("-") {
      throw .missingValue(option)
    }
    return text
  }

  /// The letters, with a colon first so that a missing value is told from an unknown option.
  private var letters: String {
    options.reduce(into: ":") { letters, option in
      guard let letter = option.letter else { return }
      letters.unicodeScalars.append(letter)
      if option.value != nil { letters += ":" }
    }
  }

  /// The long names, with a null one last.
  private static func table(_ options: [Option], _ names: borrowing CStrings) -> [CGetopt.option] {
    let rows = options.indices.map { index in
      CGetopt.option(
        name: names.pointers[index],
        has_arg: options[index].value == nil ? no_argument : required_argument,
        flag: nil,
        val: code(of: options[index], at: index)
      )
    }
    return rows + [CGetopt.option()]
  }

  /// What getopt_long(3) calls an option: its letter, or a number beyond all letters.
  private static func code(of option: Option, at index: Int) -> Int32 {
    option.letter.map { Int32($0.value) } ?? 256 + Int32(index)
  }

  private func option(_ code: Int32) -> Option? {
    zip(options, table).first { $0.1.val == code }?.0
  }

  /// What is wrong with a word that is no option, or the beginning of several.
  private func unknown() -> UsageError {
    if optopt != 0 {
      let letter = String(decoding: [UInt8(truncatingIfNeeded: optopt)], as: UTF8.self)
      return .unknown("-" + letter, of: command)
    }
    let word = String(words[Int(optind) - 1].prefix { $0 != "=" })
    let meant = options.map(\.name.spelling).filter { $0.hasPrefix(word) }
    return meant.count > 1 ? .ambiguous(word, meant) : .unknown(word, of: command)
  }
}
