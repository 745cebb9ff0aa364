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
  package var country: Country.Code
  package var form: Form

  package init(span: Span, country: Country.Code, form: Form) {
    self.span = span
    self.country = country
    self.form = form
  }
}
