import Analysis
import Export
import Testing

private func exported(_ sample: Sample, _ format: ExportFormat, _ table: ExportTable) -> String {
  var setting = ExportSetting(format)
  setting.table = table
  return String(
    decoding: Exporter(setting).file(sample.article, sample.analysis),
    as: UTF8.self
  )
}

/// The cells of a table as RFC 4180 reads them.
private func cells(_ text: String, delimiter: Character = ",") -> [[String]] {
  var rows: [[String]] = [[""]]
  var isQuoted = false
  for character in text.replacing("\r\n", with: "\n").replacing("\"\"", with: "\u{e000}") {
    switch character {
    case "\"": isQuoted.toggle()
    case "\u{e000}": rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
    case delimiter where !isQuoted: rows[rows.count - 1].append("")
    case "\n" where !isQuoted: rows.append([""])
    default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
    }
  }
  return rows.dropLast()
}

@Suite struct DelimitedTextTests {
  @Test func `a quotation is a row that leads back to its sentence`() throws {
    let text = exported(try .analysed(), .csv, .quotations)
    #expect(
      text == """
        article,title,published,source,quotation,type,speaker,speaker_as_written,actor,\
        speaker_kind,role,affiliation,country,text,cue,sentence,paragraph,start,end,rule,\
        confidence\r
        a/1,"A card, and ""no""\",2007-04-25,"http://host/a b?c=1",1,direct,"Éva Kis","Éva Kis",1,\
        person,"'=mayor of Oslo",,NO,"Café … no",said,"“Café” — “no”, said Éva Kis, =mayor of \
        Oslo.",1,1,12,quote-cue-speaker,0.98\r

        """
    )
  }

  @Test func `coverage has the codes and names that map tools take`() throws {
    let rows = cells(exported(try .analysed(), .tsv, .coverage), delimiter: "\t")
    #expect(rows[0][4...7] == ["country", "alpha3", "country_name", "role"])
    #expect(rows[1][4...7] == ["FJ", "FJI", "Fiji", "excluded"])
    #expect(rows[2][4...7] == ["NO", "NOR", "Norway", "covered"])
    #expect(rows[2].last == "The card would cover Norway, not Fiji")
  }

  @Test(arguments: ExportTable.allCases)
  func `every row of every table has a cell for each column`(table: ExportTable) throws {
    let rows = cells(exported(try .analysed(), .csv, table))
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(Set(rows[0]).count == rows[0].count)
  }

  @Test func `a byte-order mark comes when it is asked for`() {
    var setting = ExportSetting(.csv)
    #expect(Exporter(setting).opening.first == UInt8(ascii: "a"))
    setting.hasMark = true
    #expect(Exporter(setting).opening.prefix(3) == [0xef, 0xbb, 0xbf])
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@x", "\t=1", "\r\n=1", "＝1", "'=1", "''+1", "'tis", "plain", "", "'",
    "a=1", "\"=1\"", "=\"a\"&\"b\"", "a,b;c", " =1", "line\nbreak", "\u{202e}=1\u{1b}[0m",
  ])
  func `no cell begins a formula, and all come back`(title: String) {
    let sample = Sample("“No,” she said.", title: title)
    let coverage = exported(sample, .csv, .quotations)
    #expect(cells(coverage).count == 1)
    let cell = cells(exported(sampleWithActor(title), .csv, .actors))[1][5]
    let first = cell.unicodeScalars.first
    #expect(first.map { !"=+-@\t\r\n＝".unicodeScalars.contains($0) } ?? true)
    #expect(undone(cell) == title.replacing("\r\n", with: "\n"))
  }

  /// A cell without the apostrophe that stands before a formula.
  private func undone(_ cell: String) -> String {
    let rest = cell.drop { $0 == "'" }
    let isDefused = rest.unicodeScalars.first.map { "=+-@\t\r\n＝".unicodeScalars.contains($0) }
    return cell.hasPrefix("'") && isDefused == true ? String(cell.dropFirst()) : cell
  }

  private func sampleWithActor(_ name: String) -> Sample {
    var sample = Sample()
    sample.analysis.actors = [.init(id: .init(0), name: name, kind: .person)]
    return sample
  }
}
