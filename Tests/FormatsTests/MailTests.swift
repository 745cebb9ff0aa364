import Formats
import ImportRecord
import Testing

@Suite struct MailTests {
  private func read(_ text: String) throws(FormatError) -> Import {
    try Document(bytes: Array(text.utf8)).read(as: nil)
  }

  private func lines(_ result: Import) -> [String] {
    result.blocks.map {
      ($0.reason.map { "\($0.rawValue) " } ?? "") + "\($0.kind.rawValue): \($0.text)"
    }
  }

  @Test func `The page is read where the text is empty`() throws {
    let result = try read(
      """
      From: Ann Lee <ann@post.example>
      Subject: The mill
      Content-Type: multipart/alternative; boundary=xx

      --xx
      Content-Type: text/plain

       \t
      --xx
      Content-Type: text/html

      <p>The mill <b>runs</b>.</p>
      --xx--
      """
    )
    #expect(lines(result) == ["paragraph: The mill runs."])
  }

  @Test func `A signature begins at its mark, with or without a blank line before it`() throws {
    let result = try read(
      "From: a@post.example\nSubject: x\n\nThe mill runs.\n-- \nAnn Lee\n\nmiller\n"
    )
    #expect(
      lines(result) == [
        "paragraph: The mill runs.", "footer paragraph: --\nAnn Lee", "footer paragraph: miller",
      ]
    )
  }

  @Test(arguments: [
    ("From: \"Lee, Ann\" <ann@post.example>", ["Lee, Ann"]),
    ("From: ann@post.example (Ann Lee)", ["Ann Lee"]),
    ("From: \"\" <ann@post.example>", ["ann@post.example"]),
    ("From: <ann@post.example>", ["ann@post.example"]),
    ("From: ann@post.example", ["ann@post.example"]),
    ("Sender: Ann Lee <ann@post.example>", ["Ann Lee"]), ("From:", []),
  ])
  func `The sender is told by name, and by address where there is no name`(
    header: String,
    names: [String]
  ) throws {
    let mail = "Subject: x\nTo: b@post.example\nDate: 7 May 2024\n\(header)\n\nyes\n"
    #expect(try read(mail).record.byline == names)
  }

  @Test func `A quotation of nothing is no block`() throws {
    let result = try read("From: a@post.example\nSubject: x\n\nThe mill runs.\n\n> \n>\n\n> yes\n")
    #expect(lines(result) == ["paragraph: The mill runs.", "quote: yes"])
  }

  @Test(arguments: [(10, true), (20, false)])
  func `Parts are looked for in parts up to a depth of 16`(depth: Int, isFound: Bool) throws {
    var mail = "Content-Type: text/plain\n\nThe mill runs.\n"
    for level in 0..<depth {
      mail =
        "Content-Type: multipart/mixed; boundary=b\(level)x\n\n--b\(level)x\n\(mail)--b\(level)x--\n"
    }
    let result = try? read("From: a@post.example\nSubject: x\n" + mail)
    #expect((result != nil) == isFound)
  }

  @Test func `A page that a browser saved as a mail is read as a page`() throws {
    let result = try read(
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://post.example/mill
      Subject: The mill
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="xx"

      --xx
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://post.example/mill

      <nav>Home</nav><article><h1>The mill</h1><p>The mill by the river=
       runs, said Ann Lee, the mayor, and it will go on to run for years.</p></article>
      --xx
      Content-Type: image/png
      Content-Location: https://post.example/a.png

      x
      --xx--
      """
    )
    #expect(result.record.format == "html")
    #expect(result.record.address == "https://post.example/mill")
    #expect(
      lines(result) == [
        "navigation paragraph: Home", "title heading: The mill",
        "paragraph: The mill by the river runs, said Ann Lee, the mayor, and it will go on to run for years.",
      ]
    )
  }
}
