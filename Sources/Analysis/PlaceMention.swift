package import Atlas
package import Text

/// A word or name that stands for a country.
public struct PlaceMention: Sendable, Hashable {
  /// How the country is named.
  public enum Form: String, Sendable {
    case name, adjective, capital, metonym
  }

  /// The word or name, in UTF-8 offsets into the text of the article.
  package var span: Span
  /// The country that is meant, by its ISO 3166-1 code.
  package var country: Country.Code
  /// Whether the country's name stands for it, its adjective, its capital or a metonym.
  package var form: Form

  /// A mention of a country at a span of the text.
  package init(span: Span, country: Country.Code, form: Form) {
    self.span = span
    self.country = country
    self.form = form
  }
}
