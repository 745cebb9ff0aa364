import Foundation
import Testing

/// Whether a program is there to be used with the reader.
private func has(_ program: String) -> Bool {
  (try? ShellOutcome("command -v \(program)"))?.status == 0
}

/// The commands that README.md names, tried with the programs that they are for.
@Suite(
  .serialized,
  .enabled(if: TerminalSession.isPossible, "tmux is not installed")
) struct RecipeTests {
  /// README.md as it stands.
  private static let readme =
    (try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
          "README.md"
        ),
      encoding: .utf8
    )) ?? ""

  /// Serves a page and a feed from the folder, whose address is then `$SITE`.
  private static let site = #"""
    export XDG_STATE_HOME=$PWD HOME=$PWD; cat > page.html <<'END'
    <meta charset=utf-8><title>The ferry stays</title><article><h1>The ferry stays</h1><p>The harbour keeps its ferry after all, the
    council decided on Monday after a long night.</p><p>“Nobody leaves,” said Ada Marsh, the mayor.</p></article>
    END
    cat > serve.py <<'END'
    import http.server as http
    server = http.ThreadingHTTPServer(("127.0.0.1", 0), http.SimpleHTTPRequestHandler)
    site = f"http://127.0.0.1:{server.server_port}"
    open("feed.xml", "w").write(f'''<rss version="2.0"><channel><title>Harbour</title><link>{site}/</link>
    <item><title>The ferry stays</title><link>{site}/page.html</link><guid>1</guid>
    <description>“Nobody leaves,” said Ada Marsh, the mayor.</description></item></channel></rss>''')
    open("begun", "w").write(site)
    server.serve_forever()
    END
    python3 serve.py 2> /dev/null & until [ -s begun ]; do sleep 0.05; done; SITE=$(cat begun)
    """#

  /// Whether the reader shows who speaks.
  private func isRead(_ screen: String) -> Bool {
    screen.contains("1 Text") && screen.contains("Ada Marsh  mayor")
  }

  private func expectReading(_ session: TerminalSession, after keys: String...) {
    for key in keys { session.press(key) }
    #expect(session.comes(isRead))
    session.press("q")
    #expect(session.comes { !$0.contains("1 Text") })
  }

  @Test(
    .enabled(if: has("newsboat"), "newsboat is not installed"),
    arguments: [["o"], [",", "o"]]
  )
  func `newsboat opens an article, or pipes it`(keys: [String]) throws {
    let lines = Self.readme.split(separator: "`").filter {
      $0.hasPrefix("browser ") || $0.hasPrefix("macro o ")
    }
    #expect(lines.count == 2)
    let session = try TerminalSession(
      command: "newsboat -C config -u urls -c cache",
      size: "100x30",
      before: """
        \(Self.site)
        cat > config <<'END'
        \(lines.joined(separator: "\n"))
        END
        echo "$SITE/feed.xml" > urls; newsboat -C config -u urls -c cache -x reload
        """
    )
    #expect(session.comes { $0.contains("Harbour") })
    session.press("Enter")
    #expect(session.comes { $0.contains("The ferry stays") })
    if keys.count > 1 {
      session.press("Enter")
      #expect(session.comes { $0.contains("Nobody leaves") })
    }
    session.press(keys)
    expectReading(session)
    session.press("q", "q", "q")
    _ = session.end()
  }

  @Test(.enabled(if: has("w3m"), "w3m is not installed"))
  func `w3m hands over the page it shows`() throws {
    let session = try TerminalSession(
      command: "w3m -o extbrowser=onrecord $SITE/page.html",
      size: "100x30",
      before: Self.site
    )
    #expect(session.comes { $0.contains("Nobody leaves") })
    expectReading(session, after: "M")
    session.press("Q")
    _ = session.end()
  }

  @Test(.enabled(if: has("lynx"), "lynx is not installed"))
  func `lynx hands over the page it shows`() throws {
    let session = try TerminalSession(
      command: "lynx -cfg=lynx.cfg $SITE/page.html",
      size: "100x30",
      before: "\(Self.site); echo 'EXTERNAL:http:onrecord %s:TRUE' > lynx.cfg"
    )
    #expect(session.comes { $0.contains("Ada Marsh") })
    expectReading(session, after: ",")
    session.press("Q")
    _ = session.end()
  }

  @Test(.enabled(if: has("neomutt"), "neomutt is not installed"))
  func `neomutt pipes a mail`() throws {
    let macro = try #require(
      Self.readme.split(separator: "`").first { $0.hasPrefix("macro index") }
    )
    let session = try TerminalSession(
      command: "neomutt -n -F muttrc",
      size: "100x30",
      before: """
        export XDG_STATE_HOME=$PWD HOME=$PWD; mkdir -p mail/cur mail/new mail/tmp
        cat > muttrc <<END
        set mbox_type=Maildir folder=$PWD/mail spoolfile=$PWD/mail
        \(macro)
        END
        cat > mail/cur/1:2,S <<'END'
        From: a@example.org
        Subject: The ferry stays
        Date: Mon, 02 Apr 2007 10:00:00 +0000
        Content-Type: text/plain; charset=utf-8

        “Nobody leaves,” said Ada Marsh, the mayor.
        END
        :
        """
    )
    #expect(session.comes { $0.contains("The ferry stays") })
    expectReading(session, after: "O")
    session.press("Enter", "q")
    _ = session.end()
  }

  @Test(.enabled(if: has("git"), "git is not installed"))
  func `git shows an article of any version in the reader`() throws {
    let session = try TerminalSession(
      command: "git -c core.pager=onrecord show HEAD:a.txt",
      size: "100x30",
      before: """
        export XDG_STATE_HOME=$PWD HOME=$PWD; git init -q .
        echo '“Nobody leaves,” said Ada Marsh, the mayor.' > a.txt; git add a.txt
        git -c user.name=A -c user.email=a@example.org commit -q -m Article
        """
    )
    expectReading(session)
    #expect(session.end().status == 0)
  }

  @Test(.enabled(if: has("fzf"), "fzf is not installed"))
  func `fzf chooses the quotation to begin with`() throws {
    let line = try #require(Self.readme.split(separator: "\n").first { $0.contains("| fzf ") })
    let session = try TerminalSession(
      command: String(line),
      size: "100x30",
      before: """
        export XDG_STATE_HOME=$PWD
        echo '“Yes,” said Bo Lind. “Nobody leaves,” said Ada Marsh, the mayor.' > a.txt
        """
    )
    #expect(session.comes { $0.contains("2/2") })
    session.press("-l", "marsh")
    #expect(session.comes { $0.contains("1/2") })
    session.press("Enter")
    #expect(session.comes { isRead($0) && $0.contains("q2/2") })
    session.press("q")
    #expect(session.end().status == 0)
  }

  /// The line of README.md that begins like this.
  private func line(_ beginning: String) throws -> String {
    String(try #require(Self.readme.split(separator: "\n").first { $0.hasPrefix(beginning) }))
  }

  /// Runs lines of README.md beside an article, with the program under its name.
  private func outcome(_ lines: String...) throws -> ShellOutcome {
    try ShellOutcome(
      """
      mkdir bin; ln -s "$ONRECORD" "${ONRECORD}-import" bin; PATH=$PWD/bin:$PATH
      cat > article.html <<'END'
      <meta charset=utf-8><title>The card</title><article><p>“Yes,” said Bo Lind. The card would cover Norway and
      Russia, but not Fiji, said Ada Marsh, the mayor. “No,” said Bo Lind.</p></article>
      END
      \(lines.joined(separator: "\n"))
      """
    )
  }

  @Test func `an article becomes a table in the order of its speakers`() throws {
    let outcome = try outcome(try line("onrecord export tsv article.html") + " | cut -f 7")
    #expect(outcome.output == "speaker\n\"Ada Marsh\"\n\"Bo Lind\"\n\"Bo Lind\"\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test(.enabled(if: has("ogr2ogr"), "GDAL is not installed"))
  func `a map goes into a geodata base of GDAL without a warning`() throws {
    let outcome = try outcome(
      try line("onrecord export geojson"),
      try line("ogr2ogr "),
      "ogrinfo -q -al -geom=NO -where \"role = 'covered'\" map.gpkg | grep -o 'name (String) = .*'"
    )
    #expect(outcome.output == "name (String) = Norway\nname (String) = Russia\n")
    #expect(outcome.errors.isEmpty)
  }

  /// Writes so many records to `articles.jsonl`, and their documents to `alone`.
  private static let records = """
    for i in $(seq 300); do echo "{\\"id\\": \\"r$i\\", \\"published\\": \\"2007-0$((i % 9 + 1))-01\\", \\"text\\": \\"“No $i,” said Ada Marsh. “Yes,” said Bo.\\"}"; done > articles.jsonl
    onrecord analyze --jsonl < articles.jsonl > alone
    """

  @Test(.enabled(if: has("parallel"), "GNU parallel is not installed"))
  func `GNU parallel gives what one process gives`() throws {
    let line = try #require(Self.readme.split(separator: "\n").first { $0.contains("--pipepart") })
    let outcome = try ShellOutcome(
      """
      mkdir bin; ln -s "$ONRECORD" bin/onrecord; PATH=$PWD/bin:$PATH; export HOME=$PWD
      \(Self.records)
      \(line.replacing("10M", with: "5K").replacing("parallel ", with: "parallel --will-cite "))
      cmp alone documents.jsonl
      """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    .enabled(
      if: (try? ShellOutcome("python3 -c 'import duckdb'"))?.status == 0,
      "python has no duckdb"
    )
  )
  func `DuckDB tells who speaks most, and all that one speaker says by month`() throws {
    let parts = Self.readme.components(separatedBy: "```sql\n")
    let statements = try #require(parts.last?.components(separatedBy: "```").first)
    let outcome = try ShellOutcome(
      """
      \(Self.records); mv alone documents.jsonl
      cat > queries.sql <<'END'
      \(statements)
      END
      python3 - <<'END'
      import duckdb
      most, said = [
          duckdb.sql(query).fetchall()
          for query in open("queries.sql", encoding="utf-8").read().split(";") if query.strip()
      ]
      print(most, len(said), sorted(said)[0])
      END
      """
    )
    #expect(outcome.output == "[('Ada Marsh', 600), ('Bo', 300)] 300 ('r1', '2007-02', 'No 1')\n")
    #expect(outcome.errors.isEmpty)
  }
}
