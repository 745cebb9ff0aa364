internal import Language

/// What a feature sees: a symbol, a reporting word, a number or nothing.
struct FeatureValue: Hashable, Sendable {
  let raw: UInt16

  static let none = FeatureValue(raw: 0)

  /// A number from 0; all from 200 are one.
  @inline(__always) init(_ number: Int) { raw = UInt16(truncatingIfNeeded: min(number, 200) + 1) }

  @inline(__always) init(_ flag: Bool) { raw = flag ? 2 : 1 }

  @inline(__always) init(_ symbol: Symbol) { raw = 256 + UInt16(symbol.rawValue) }

  @inline(__always) init(_ headClass: HeadClass) { self.init(headClass.rawValue) }

  /// A word of `cues.tsv`, by its number from 1.
  ///
  /// A feature has room for 1023 of them.
  @inline(__always) init(lemma: Int) { raw = 1024 + UInt16(truncatingIfNeeded: lemma) }

  private init(raw: UInt16) { self.raw = raw }
}

/// A named feature with up to three values, packed so that it is its own hash key.
package struct Feature: Hashable, Sendable {
  /// From the lowest bit up three values of eleven bits, the last one first, and the template, from 1.
  package let key: UInt64

  @inline(__always) init(
    _ template: FeatureTemplate,
    _ first: FeatureValue = .none,
    _ second: FeatureValue = .none,
    _ third: FeatureValue = .none
  ) {
    key =
      (UInt64(template.rawValue) + 1) << 33 | UInt64(first.raw) << 22 | UInt64(second.raw) << 11
      | UInt64(third.raw)
  }

  /// The feature that was packed as this key.
  package init(key: UInt64) { self.key = key }

  /// The feature it names.
  var template: FeatureTemplate { FeatureTemplate.allCases[Int(key >> 33) - 1] }

  /// Its values, each as `FeatureValue` packs it.
  var values: [Int] { [22, 11, 0].map { Int(key >> $0 & 0x7ff) } }
}
