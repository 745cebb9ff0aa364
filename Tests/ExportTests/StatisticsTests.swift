import Analysis
import Articles
import Export
import Testing
import Text

/// The statistics of an article in which these quotations are found; each is a number of words, who
/// says them and how that is written.
private func statistics(
  _ sayings: [(words: Int, name: String?, kind: Actor.Kind, mention: String)]
) -> ArticleStatistics {
  var text = ""
  var analysis = Analysis()
  for (index, saying) in sayings.enumerated() {
    let words = Span(text.utf8.count, text.utf8.count + saying.words * 2 - 1)
    text += String(repeating: "a ", count: saying.words)
    let mention = Span(text.utf8.count, text.utf8.count + saying.mention.utf8.count)
    text += saying.mention + ". "
    let source = saying.name.map { _ in Source(span: mention, actor: .init(index)) }
    analysis.quotations.append(
      Quotation(
        id: .init(index),
        kind: index == 0 ? .direct : .indirect,
        content: [words],
        paragraph: 0,
        cue: nil,
        source: source,
        attribution: Attribution(rule: "r", confidence: 1)
      )
    )
    analysis.actors.append(
      Actor(
        id: .init(index),
        name: saying.name ?? "unused",
        kind: saying.kind,
        mentions: [Mention(span: mention, form: .name)],
        quotations: [.init(index)]
      )
    )
  }
  return ArticleStatistics(PlainText.read(text, record: Record(id: "a\tb")), analysis)
}

private let sample = statistics([
  (6, "Ada Marsh", .person, "Mrs Marsh"), (3, "officials", .unnamed, "officials"),
  (2, "Sam Lee", .person, "Sam Lee"), (1, nil, .person, "x"), (2, "Bo", .person, "he"),
])

@Suite struct StatisticsTests {
  @Test func `a line tells how much is said by whom`() {
    #expect(
      Statistics.heading + Statistics.line(sample) == """
        quoted words   named  unnamed  nobody  article
                  14    71 %     21 %     7 %  a b

        """
    )
  }

  @Test func `tables have bars, and sexes only where the text says so`() {
    var all = Statistics()
    all.add(sample)
    all.add(sample)
    #expect(
      all.text == """
        2 articles, 42 words: 10 quotations, 28 words

        What the speakers are
              20   71 %  ████████████████████████  person
               6   21 %  ███████                   unnamed
               2    7 %  ██                        nobody

        How it is said
              16   57 %  ████████████████████████  indirect
              12   43 %  ██████████████████        direct

        Where the text says so
              12   43 %  ████████████████████████  woman
               4   14 %  ████████                  man

        Who says most
              12   43 %  ████████████████████████  Ada Marsh
               6   21 %  ████████████              officials (unnamed)
               4   14 %  ████████                  Bo
               4   14 %  ████████                  Sam Lee

        """
    )
  }

  @Test func `the same as CSV`() {
    var all = Statistics()
    all.add(sample)
    #expect(
      (Statistics.names(of: .speakers) + all.speakerRows).replacing("\r\n", with: "\n") == """
        speaker,kind,country,gender,quotations,words
        "Ada Marsh",person,,woman,1,6
        officials,unnamed,,,1,3
        Bo,person,,man,1,2
        "Sam Lee",person,,,1,2

        """
    )
    let row = Statistics.row(sample).split(separator: ",")
    #expect(row.prefix(4) == ["\"a b\"", "21", "5", "14"])
    #expect(Statistics.names(of: .articles).split(separator: ",").count >= 17)
  }

  @Test func `statistics come back from their lines, and nothing is made of others`() {
    #expect(ArticleStatistics(lines: sample.lines) == sample)
    #expect(ArticleStatistics(lines: []) == nil)
    #expect(ArticleStatistics(lines: Array("no number\n".utf8)) == nil)
  }

  @Test func `of nothing there is no table`() {
    #expect(Statistics().text == "0 articles, 0 words: 0 quotations, 0 words\n")
  }
}
