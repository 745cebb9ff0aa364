import Export
import Testing

@Suite struct ExportSettingTests {
  @Test(arguments: ExportFormat.allCases)
  func `a setting comes back from its words`(format: ExportFormat) {
    var setting = ExportSetting(format)
    setting.table = .claims
    setting.hasMark = true
    #expect(ExportSetting(setting.words[...]) == setting)
    #expect(ExportSetting(setting.words.dropLast()) == nil)
  }
}
