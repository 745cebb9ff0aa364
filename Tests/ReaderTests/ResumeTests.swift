import Testing

/// Writes so many records to `lines`, and the whole of their analysis to `whole`.
private let beginning = """
  for i in $(seq 40); do echo "{\\"id\\": \\"r$i\\", \\"text\\": \\"“No $i,” said Ada Marsh.\\"}"; echo; done > lines
  sed -i '9s/.*/no object/' lines
  onrecord analyze --jsonl < lines > whole 2> /dev/null
  """

@Suite struct ResumeTests {
  @Test(arguments: ["0", "1", "100", "700", "5000", "20000", "1000000"])
  func `an output that was cut off anywhere is completed to the same bytes`(bytes: String) throws {
    let outcome = try ShellOutcome(
      """
      \(beginning); head -c \(bytes) whole > out
      onrecord analyze --jsonl -o out --resume --jobs 2 < lines 2> /dev/null; cmp out whole
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
  }

  @Test(arguments: ["INT", "TERM", "HUP", "QUIT", "KILL"])
  func `a signal at any moment leaves whole lines, which are completed to the same bytes`(
    signal: String
  ) throws {
    let outcome = try ShellOutcome(
      """
      \(Self.long); onrecord analyze --jsonl < lines > whole
      for moment in 0 0.02 0.05 0.1 0.2 0.4; do
        : > out; "$ONRECORD" analyze --jsonl -o out --jobs 2 < lines & p=$!
        sleep $moment; kill -\(signal) $p 2> /dev/null; wait $p 2> /dev/null; status=$?
        test \(signal) = KILL || tail -c 1 out | od -An -c | grep -vF '\\n'
        onrecord analyze --jsonl -o out --resume < lines; cmp out whole
        kill -l $status 2> /dev/null
      done | sort -u
      """
    )
    #expect(outcome.output == "\(signal)\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["-o out --jobs 2", "--jobs 2 > out", ">> out"])
  func `an output that may not grow holds whole lines, and can be completed`(output: String) throws
  {
    let outcome = try ShellOutcome(
      """
      \(Self.long); onrecord analyze --jsonl < lines > whole
      (ulimit -f 300; "$ONRECORD" analyze --jsonl \(output) < lines); echo $?
      head -c $(wc -c < out) whole | cmp - out; tail -c 1 out | wc -l; test -s out || echo empty
      onrecord analyze --jsonl -o out --resume < lines; cmp out whole
      """
    )
    #expect(outcome.output == "1\n1\n")
    #expect(outcome.errors.hasSuffix(": cannot be written: File too large\n"))
  }

  @Test(.enabled(if: canMount, "this machine lets nobody mount a file system"))
  func `a full disk leaves whole lines, which are completed once there is room`() throws {
    let outcome = try ShellOutcome(
      """
      \(Self.long); onrecord analyze --jsonl < lines > whole; mkdir disk; export ONRECORD
      unshare -rm sh -ec '
        mount -t tmpfs -o size=200k none disk
        "$ONRECORD" analyze --jsonl --jobs 2 -o disk/out < lines || echo $?
        tail -c 1 disk/out | wc -l
        mount -o remount,size=50m disk
        "$ONRECORD" analyze --jsonl -o disk/out --resume < lines; cmp disk/out whole'
      """
    )
    #expect(outcome.output == "1\n1\n")
    #expect(
      outcome.errors == "onrecord: disk/out: cannot be written: No space left on device\n"
    )
  }

  private static let canMount =
    (try? ShellOutcome("mkdir d; unshare -rm mount -t tmpfs none d"))?.status == 0

  /// Makes `lines` whose analysis takes a while and more room than a small disk has.
  private static let long = """
    for i in $(seq 400); do echo "{\\"id\\": \\"r$i\\", \\"text\\": \\"“No $i,” said Ada Marsh. It would cover Norway.\\"}"; done > lines
    """

  @Test func `without it the output is written anew`() throws {
    let outcome = try ShellOutcome(
      "\(beginning); cat lines > out; onrecord analyze --jsonl -o out < lines; cmp out whole"
    )
    #expect(outcome.status == 0)
  }

  @Test func `an output of other articles is left as it is`() throws {
    let outcome = try ShellOutcome(
      """
      \(beginning); head -n 2 whole > out; tail -n +3 lines | onrecord analyze --jsonl -o out --resume
      echo $?; head -n 2 whole | cmp - out
      head -n 1 lines | onrecord analyze --jsonl -o out --resume; echo $?
      """
    )
    let sentence =
      "onrecord: the output does not hold the first of these articles: without --resume it is "
      + "written anew (see onrecord analyze --help)\n"
    #expect(outcome.output == "2\n2\n")
    #expect(outcome.errors == sentence + sentence)
  }

  @Test func `folders are gone through in order, hidden files passed over`() throws {
    let outcome = try ShellOutcome(
      """
      mkdir -p news/b; echo 'He left.' > news/b/2.txt; echo 'She left.' > news/a.txt
      echo 'x' > news/.hidden; echo 'It left.' > news/c.txt; : > news/d.txt
      onrecord analyze news/ | grep -o '"id":"[^"]*"'
      head -c 500 > out < /dev/null; onrecord analyze news -o out --resume
      head -n 2 out > part; onrecord analyze news -o part --resume; cmp part out
      onrecord export csv news | wc -l
      """
    )
    #expect(outcome.output == "\"id\":\"a\"\n\"id\":\"2\"\n\"id\":\"c\"\n\"id\":\"d\"\n1\n")
    let error = "onrecord: news/d.txt: there is no text in it\n"
    #expect(outcome.errors == String(repeating: error, count: 4))
  }

  @Test func `on a terminal it is told how far the work has come, and that is taken away`() throws {
    let outcome = try ShellOutcome(
      """
      for i in $(seq 3000); do echo "{\\"id\\": \\"r$i\\", \\"text\\": \\"“No,” said Ada.\\"}"; done > lines
      script -qec "$ONRECORD analyze --jsonl -o out < lines" /dev/null; wc -l < out
      onrecord analyze --jsonl < lines 2>&1 > /dev/null | wc -c
      """
    )
    #expect(outcome.output.contains(" MB/s, "))
    #expect(outcome.output.contains(" s left"))
    #expect(outcome.output.hasSuffix("\r\u{1b}[K3000\n0\n"))
  }

  @Test func `of files it is told as well how fast they are read`() throws {
    let outcome = try ShellOutcome(
      """
      mkdir news; for i in $(seq 1500); do echo "“No,” said Ada." > news/$i.txt; done
      script -qec "$ONRECORD analyze -o out news" /dev/null; wc -l < out
      """
    )
    #expect(outcome.output.firstMatch(of: /\d+ of 1500 articles, \d+\.\d MB\/s, \d+ s left/) != nil)
    #expect(outcome.output.hasSuffix("\r\u{1b}[K1500\n"))
  }
}
