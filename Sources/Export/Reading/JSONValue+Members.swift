internal import Atlas
internal import JSONValues

extension JSONValue {
  /// The member of this name, which has to be there.
  func member(_ name: String) throws(DocumentReadingError) -> JSONValue {
    guard let value = self[name] else { throw .wrong(name) }
    return value
  }

  /// A member that is a text.
  func string(_ name: String) throws(DocumentReadingError) -> String {
    guard let text = try member(name).text else { throw .wrong(name) }
    return text
  }

  /// A member that is a text or null.
  func optional(_ name: String) throws(DocumentReadingError) -> String? {
    let value = try member(name)
    return value == .null ? nil : try string(name)
  }

  /// A member that is an object or null.
  func object(_ name: String) throws(DocumentReadingError) -> JSONValue? {
    let value = try member(name)
    return value == .null ? nil : value
  }

  /// A member that is a number from 0.
  func whole(_ name: String) throws(DocumentReadingError) -> Int {
    guard let number = try member(name).integer, number >= 0 else { throw .wrong(name) }
    return number
  }

  /// A member that is a number from 0 to 1.
  func decimal(_ name: String) throws(DocumentReadingError) -> Double {
    guard case .number(let digits) = try member(name), let number = Double(digits),
      0...1 ~= number
    else { throw .wrong(name) }
    return number
  }

  /// A member that is one of the names of a type.
  func name<Names: RawRepresentable<String>>(
    _ name: String,
    _: Names.Type
  ) throws(DocumentReadingError) -> Names {
    guard let value = Names(rawValue: try string(name)) else { throw .wrong(name) }
    return value
  }

  /// A member that is the code of a country.
  func country(_ name: String) throws(DocumentReadingError) -> Country.Code {
    guard let code = Country.Code(try string(name)) else { throw .wrong(name) }
    return code
  }

  /// What is made of each value of a member that is a list, with its index.
  func list<Value>(
    _ name: String,
    _ read: (Int, JSONValue) throws(DocumentReadingError) -> Value
  ) throws(DocumentReadingError) -> [Value] {
    guard case .array(let values) = try member(name) else { throw .wrong(name) }
    var list: [Value] = []
    for (index, value) in values.enumerated() { list.append(try read(index, value)) }
    return list
  }
}
