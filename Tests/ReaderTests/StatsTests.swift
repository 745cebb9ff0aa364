import Testing

@Suite struct StatsTests {
  @Test func `articles and their documents have the same statistics`() throws {
    let outcome = try ShellOutcome(
      """
      { echo '{"id": "a", "text": "“We are leaving Oslo today,” said Mrs Ada Marsh, the mayor."}'
        echo '{"id": "b", "text": "Officials said that nobody knew."}'; echo '{"id": "c"}'; } > lines
      onrecord analyze --jsonl < lines > documents 2> /dev/null
      grep -v error documents > whole
      onrecord stats --jsonl < whole > one; head -2 lines | onrecord stats --jsonl | cmp - one
      onrecord export csv --jsonl < whole > two; head -2 lines | onrecord export csv --jsonl | cmp - two
      wc -l < two; cat one; onrecord stats --jsonl --csv articles < documents | cut -d, -f 1-2
      """
    )
    #expect(outcome.output.hasPrefix("3\nquoted words   named  unnamed  nobody  article\n"))
    #expect(outcome.output.contains("2 articles, 16 words: 2 quotations, 8 words\n"))
    #expect(outcome.output.contains("████  woman\n"))
    #expect(outcome.output.hasSuffix("article,words\na,11\nb,5\n"))
    #expect(
      outcome.errors
        == "onrecord: standard input, line 3: there is no \"text\" that holds a string\n"
    )
  }
}
