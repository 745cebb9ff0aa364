/// What a command line asks for.
package struct Invocation: Sendable {
  package let command: CommandName
  /// What is no option, in order.
  package private(set) var operands: [String]
  /// The options that were given, a flag with an empty value.
  private var values: [OptionName: String]

  /// Reads the arguments after the program's name; `environment` holds options of the reader that come
  /// before them, with spaces between.
  package init(_ arguments: [String], environment: String? = nil) throws(UsageError) {
    command = CommandName(of: arguments)
    let isNamed = arguments.first == command.rawValue
    let given = try Scanner.scan(isNamed ? Array(arguments.dropFirst()) : arguments, of: command)
    operands = given.operands
    values = given.values
    if let environment, command == .read, !has(.help), !has(.version) {
      try add(environment.split(separator: " ").map(String.init))
    }
    if let most = Command.named(command).mostOperands, operands.count > most {
      throw .excess(operands[most], of: command)
    }
  }

  private mutating func add(_ words: [String]) throws(UsageError) {
    do {
      let standing = try Scanner.scan(words, of: command)
      operands = standing.operands + operands
      values.merge(standing.values) { given, _ in given }
    } catch {
      throw UsageError("ONRECORD_OPTS: \(error)")
    }
  }

  /// Whether a flag was given.
  package func has(_ name: OptionName) -> Bool { values[name] != nil }

  /// The value of an option, the last one that was given.
  package func text(_ name: OptionName) -> String? { values[name] }

  /// The value of an option, or an error that says what it takes where `read` gives nil.
  package func value<Value>(
    _ name: OptionName,
    _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = values[name] else { return nil }
    if let value = read(text) { return value }
    guard let option = Option.table.first(where: { $0.name == name }) else { return nil }
    throw .wrongValue(option, text)
  }

  /// The help that is asked for, or nil.
  package func help() throws(UsageError) -> String? {
    if has(.help) { return Help.text(of: command) }
    guard command == .help else { return nil }
    guard let operand = operands.first else { return Help.text(of: .read) }
    guard let subject = CommandName(rawValue: operand) else {
      throw UsageError("there is no command \"\(operand)\"")
    }
    return Help.text(of: subject)
  }
}
