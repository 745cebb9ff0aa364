import Display
import Testing

/// Strings that terminals give widths of their own: flags, tones, joined emoji, marks, wide and narrow
/// scripts, right-to-left runs, ambiguous widths, and what has no width at all.
let clusters: [String] = [
  "🇵🇱", "🇩🇪🇫🇷", "🇺🇳🇪🇺🇬🇧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👍🏿", "👋🏻", "🤝🏽", "👩🏽‍❤️‍💋‍👨🏼", "👨‍👩‍👧‍👦", "👩‍🚀", "🧑🏾‍🔬", "❤️‍🔥", "🏳️‍🌈", "🏴‍☠️",
  "👁️‍🗨️", "1️⃣", "#️⃣", "☎️", "☎", "✌🏼", "⛹🏿‍♀️", "🫱🏻‍🫲🏿", "🪿", "🫨", "e\u{301}", "a\u{308}\u{323}", "n\u{303}o",
  "Z\u{351}\u{36B}\u{343}a\u{34C}l", "각", "각", "한국어", "日本語", "中文，标点", "ｆｕｌｌ", "ﾊﾝｶｸ", "ไทย", "ภาษา",
  "हिन्दी", "क्षि", "தமிழ்", "বাংলা", "ខ្មែរ", "မြန်မာ", "བོད", "עברית", "שָׁלוֹם", "العربية", "مُحَمَّد", "فارسی ۱۲۳", "ﷺ",
  "①②③", "±×÷", "“”…—", "αβγ", "жзи", "½¼", "ﬁﬂ", "ǆ", "Ⅷ", "\u{200B}x", "x\u{AD}y", "x\u{2060}y",
  "\u{FEFF}x", "\u{FFFD}",
  "𝔘𝔫𝔦", "𓀀𓁐", "🀄︎", "〰️", "㊗️", "\u{202A}x\u{202C}",
]

@Suite struct ClusterTests {
  @Test(arguments: clusters) func `no string moves a border`(text: String) {
    var grid = Grid(height: 3, width: 12)
    for row in 0..<3 {
      for column in [0, 11] { grid.write("│", row: row, column: column, role: .border) }
    }
    grid.write(text, row: 0, column: 1, limit: 10)
    grid.write(String(repeating: text, count: 12), row: 1, column: 1, limit: 10)
    grid.write(String(repeating: text, count: 12).cut(to: 10), row: 2, column: 1)
    for row in 0..<3 {
      #expect(grid[row, 0].scalar == "│")
      #expect(grid[row, 11].scalar == "│")
      #expect(!grid[row, 11].isSecondHalf)
    }
  }

  @Test(arguments: clusters.prefix(26)) func `no line ends within a character`(text: String) {
    let words = "so " + String(repeating: text, count: 9) + " it " + text
    var borders: Set<Int> = [0]
    for character in words { borders.insert((borders.max() ?? 0) + character.utf8.count) }
    for columns in 14...30 {
      for line in LineBreaking.lines(of: words, columns: columns) {
        #expect(borders.contains(line.lowerBound), "\(columns) columns")
        #expect(borders.contains(line.upperBound), "\(columns) columns")
      }
    }
  }
}
