import Analysis
@testable import Quotations
import Testing

struct CalibrationTests {
  @Test("the fewer marks show the bounds, the less a rating is worth")
  func confidence() {
    let confidences = [Quotation.Kind.direct, .mixed, .indirect].map {
      Int(($0.confidence(rated: 0.95) * 100).rounded())
    }
    #expect(confidences == [95, 93, 87])
  }

  @Test("what is as likely as not stays so")
  func evens() {
    #expect(abs(Quotation.Kind.indirect.confidence(rated: 0.5) - 0.5) < 0.001)
  }
}
