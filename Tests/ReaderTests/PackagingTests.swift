import Foundation
import Testing

@Suite struct PackagingTests {
  private let programs = Bundle.main.bundleURL.path
  private let scripts = URL(fileURLWithPath: #filePath).appendingPathComponent(
    "../../../.packaging"
  ).standardized.path

  @Test func `themes are listed and checked`() throws {
    let outcome = try ShellOutcome(
      """
      mkdir -p onrecord/themes; printf 'inherits = "dusk"\\n' > onrecord/themes/own.toml
      XDG_CONFIG_HOME=. onrecord themes
      """
    )
    #expect(outcome.output.hasPrefix("dusk: built in\npaper: built in\n"))
    #expect(outcome.output.hasSuffix("\nown: ./onrecord/themes/own.toml\n"))
    #expect(outcome.status == 0)
    let wrong = try ShellOutcome(
      "printf '[roles]\\nzebra = \"red\"\\n' > a.toml; onrecord themes a.toml nothing paper"
    )
    #expect(wrong.output == "paper: built in\n")
    #expect(wrong.errors.contains("a.toml, line 2: there is no role \"zebra\""))
    #expect(wrong.errors.contains("there is no theme \"nothing\""))
    #expect(wrong.status == 1)
  }

  @Test func `programs, manual, completions and themes are installed under a prefix`() throws {
    let outcome = try ShellOutcome(
      "'\(scripts)/install' --prefix \"$PWD/there\" --from '\(programs)' && cd there && find . -type f | sort"
    )
    #expect(outcome.errors == "")
    let files = outcome.output.split(separator: "\n").dropFirst()
    #expect(
      files.filter { !$0.contains("/themes/") } == [
        "./bin/onrecord", "./bin/onrecord-import",
        "./share/bash-completion/completions/onrecord",
        "./share/fish/vendor_completions.d/onrecord.fish", "./share/man/man1/onrecord.1.gz",
        "./share/zsh/site-functions/_onrecord",
      ]
    )
    #expect(files.contains("./share/onrecord/themes/dusk.toml"))
  }

  @Test func `the manual page is of every option, command and key`() throws {
    let page = try ShellOutcome("python3 '\(scripts)/manual.py' '\(programs)/onrecord'")
    #expect(page.errors == "")
    for word in ["\\-\\-no\\-state", "onrecord analyze", "next\\-quote", ".TP\n.B J ]q\n"] {
      #expect(page.output.contains(word), "\(word)")
    }
    let warnings = try ShellOutcome(
      "python3 '\(scripts)/manual.py' '\(programs)/onrecord' | groff -man -k -Tutf8 -ww -z"
    )
    #expect(warnings.errors == "")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dpkg-deb")))
  func `a Debian package is made, installed and removed again`() throws {
    let outcome = try ShellOutcome(
      """
      '\(scripts)/debian' --from '\(programs)' --to . > /dev/null || exit 1
      mkdir -p root/var/lib/dpkg/updates root/var/lib/dpkg/info; touch root/var/lib/dpkg/status
      package() {
        dpkg --root="$PWD/root" --log=/dev/null --force-not-root --force-depends "$@" > log 2>&1 \
          || cat log
      }
      package --install onrecord_*.deb
      ls root/usr/bin root/usr/share/man/man1
      package --purge onrecord
      find root -name '*onrecord*'
      """
    )
    #expect(outcome.errors == "")
    #expect(
      outcome.output
        == "root/usr/bin:\nonrecord\nonrecord-import\n\nroot/usr/share/man/man1:\nonrecord.1.gz\n"
    )
  }
}
