import Formats
import Glibc
import ImportRecord
import Recognition
import Testing

/// An encoding by the label pages give it, the name iconv has for it, and a sentence it can write.
private struct Encoded: CustomTestStringConvertible {
  let label: String
  let name: String
  let sentence: String

  var testDescription: String { label }

  /// The bytes of a text in this encoding.
  func bytes(_ text: String) throws -> [UInt8] {
    let converter = iconv_open(name, "UTF-8")
    try #require(converter != iconv_t(bitPattern: -1))
    defer { iconv_close(converter) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 4096)
    let room = target.count
    let left = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (input, count) = (source.baseAddress, source.count)
        var (output, free) = (target.baseAddress, room)
        guard iconv(converter, &input, &count, &output, &free) != -1 else { return -1 }
        return iconv(converter, nil, nil, &output, &free) == -1 ? -1 : free
      }
    }
    try #require(left >= 0)
    return target.prefix(room - left).map { UInt8(bitPattern: $0) }
  }
}

private let encodings = [
  Encoded(label: "utf-8", name: "UTF-8", sentence: "“Zażółć” – мельница 水車"),
  Encoded(label: "windows-1252", name: "CP1252", sentence: "“Café” – naïve €"),
  Encoded(label: "iso-8859-1", name: "CP1252", sentence: "“Müller” sagte"),
  Encoded(label: "iso-8859-15", name: "ISO-8859-15", sentence: "Œuvre à 5 €"),
  Encoded(label: "iso-8859-2", name: "ISO-8859-2", sentence: "Zażółć gęślą"),
  Encoded(label: "windows-1250", name: "CP1250", sentence: "„Příliš” žluťoučký"),
  Encoded(label: "windows-1251", name: "CP1251", sentence: "«Мельница» – работает"),
  Encoded(label: "koi8-r", name: "KOI8-R", sentence: "Мельница работает"),
  Encoded(label: "koi8-u", name: "KOI8-U", sentence: "Млин працює щодня"),
  Encoded(label: "iso-8859-5", name: "ISO-8859-5", sentence: "Мельница работает"),
  Encoded(label: "ibm866", name: "IBM866", sentence: "Мельница работает"),
  Encoded(label: "windows-1253", name: "CP1253", sentence: "Ο μύλος γυρίζει"),
  Encoded(label: "iso-8859-7", name: "ISO-8859-7", sentence: "Ο μύλος γυρίζει"),
  Encoded(label: "windows-1254", name: "CP1254", sentence: "Değirmen çalışıyor"),
  Encoded(label: "windows-1255", name: "CP1255", sentence: "הטחנה עובדת"),
  Encoded(label: "windows-1256", name: "CP1256", sentence: "الطاحونة تعمل"),
  Encoded(label: "windows-1257", name: "CP1257", sentence: "Dzirnavas ā ē ķ"),
  Encoded(label: "shift_jis", name: "CP932", sentence: "水車は動く"),
  Encoded(label: "euc-jp", name: "EUC-JP", sentence: "水車は動く"),
  Encoded(label: "gb18030", name: "GB18030", sentence: "水车在转"),
  Encoded(label: "big5", name: "BIG5-HKSCS", sentence: "水車在轉"),
  Encoded(label: "euc-kr", name: "CP949", sentence: "물레방아가 돈다"),
]

/// The encodings in which ASCII is no more than a part, and those that are known by their bytes alone.
private let knownByThemselves = ["utf-8"]

@Suite struct EncodingTableTests {
  private func text(_ bytes: [UInt8], sentAs label: String? = nil) throws -> String {
    var document = Document(bytes: bytes)
    document.label = label
    return try document.read(as: nil).blocks.map(\.text).joined(separator: "\n")
  }

  @Test(arguments: encodings)
  fileprivate func `A text is read in the encoding it was sent as`(_ encoded: Encoded) throws {
    let bytes = try encoded.bytes("Mill: \(encoded.sentence).")
    #expect(try text(bytes, sentAs: encoded.label) == "Mill: \(encoded.sentence).")
  }

  @Test(arguments: encodings)
  fileprivate func `A page is read in the encoding it was sent as`(_ encoded: Encoded) throws {
    let bytes = try encoded.bytes("<!DOCTYPE html><p>Mill: \(encoded.sentence).")
    #expect(try text(bytes, sentAs: encoded.label) == "Mill: \(encoded.sentence).")
  }

  @Test(arguments: encodings)
  fileprivate func `A page is read in the encoding it declares`(_ encoded: Encoded) throws {
    let page = "<!DOCTYPE html><meta charset=\"\(encoded.label)\"><p>Mill: \(encoded.sentence)."
    #expect(try text(try encoded.bytes(page)) == "Mill: \(encoded.sentence).")
  }

  @Test(arguments: encodings)
  fileprivate func `What tells of no encoding is never refused`(_ encoded: Encoded) throws {
    let plain = "Mill: \(encoded.sentence)."
    let isKnown = knownByThemselves.contains(encoded.label)
    for markup in ["", "<!DOCTYPE html><p>"] {
      let read = try text(try encoded.bytes(markup + plain))
      #expect(read.hasPrefix("Mill: "))
      #expect(!isKnown || read == plain)
    }
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func `Two bytes a character are read with a mark and without`(name: String) throws {
    let encoded = Encoded(label: name, name: name, sentence: "")
    let page = "<!DOCTYPE html><p>The “mill” by the river ran again."
    for mark in ["", "\u{feff}"] {
      #expect(try text(try encoded.bytes(mark + page)) == "The “mill” by the river ran again.")
    }
  }
}
