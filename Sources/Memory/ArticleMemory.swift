/// What is kept of an article from one reading to the next.
package struct ArticleMemory: Equatable, Sendable {
  /// Where the person was, under the name "", and the places they marked, under their letters.
  package var places: [String: Place] = [:]
  /// Nil where all quotations were shown.
  package var filter: Filter?
  /// What the person said against the analysis, in the order they did.
  package var corrections: [Correction] = []
  /// What the person has written to passages, in text order.
  package var notes: [Note] = []
  /// Whether reports of wishes, beliefs and decisions were shown.
  package var showsAttitudes = false
  /// How the panes were arranged; nil where the person changed nothing of it.
  package var arrangement: Arrangement?

  /// The memory of an article that was never read before.
  package init() {}

  /// The name of the place where the person was.
  package static let here = ""

  /// A place: what stood in the first row, and the quotation stood on.
  package struct Place: Hashable, Sendable {
    /// What stood in the first row of the text.
    package var top: Anchor
    /// Nil where no quotation was stood on.
    package var quotation: Anchor?

    /// A place whose first row is found again by the words that stood there.
    package init(top: Anchor, quotation: Anchor?) {
      self.top = top
      self.quotation = quotation
    }
  }

  /// What is so in truth of a quotation, of somebody who is named or of a claim.
  package struct Correction: Hashable, Sendable {
    /// Of what it is.
    package enum Kind: String, Sendable {
      case quotation, actor
      /// A claim, or one country's role, which are struck out.
      case claim, role
    }

    /// What it is that is corrected: a quotation, an actor, a claim or a role.
    package var kind: Kind
    /// Where the quotation, the name or the claim stands.
    package var passage: Anchor
    /// Who says the quotation, or what the actor is called; nil where it is no quotation.
    ///
    /// Of a claim it is the role ("covered"), of a country's role that and the code ("covered PL").
    package var name: String?

    /// A correction of the passage that an anchor finds again.
    package init(of kind: Kind = .quotation, at passage: Anchor, name: String?) {
      self.kind = kind
      self.passage = passage
      self.name = name
    }
  }

  /// A note to a passage.
  package struct Note: Hashable, Sendable {
    /// What the note is written to.
    package var passage: Anchor
    /// What the person wrote, on one line or several.
    package var text: String

    /// A note to the passage that an anchor finds again.
    package init(passage: Anchor, text: String) {
      self.passage = passage
      self.text = text
    }
  }

  /// Whose quotations were kept: those of a speaker of this name, or of all who fit the words.
  package enum Filter: Hashable, Sendable {
    /// The full name of a speaker, as the article has it.
    case speaker(String)
    /// The words as the person wrote them.
    case words(String)
  }

  /// The panes by their numbers from 0, and by how many columns they differ from the usual.
  package struct Arrangement: Hashable, Sendable {
    /// The number of the pane that had the keys.
    package var focus: Int
    /// The number of the pane that stood in the drawer.
    package var lower: Int
    /// Whether the focused pane had the screen alone.
    package var isZoomed: Bool
    /// How many columns wider than usual the side panes were; negative for narrower.
    package var side: Int
    /// How many columns longer than usual the lines of the text were; negative for shorter.
    package var measure: Int

    /// An arrangement whose numbers are not checked; recalling it mends what is out of bounds.
    package init(focus: Int, lower: Int, isZoomed: Bool, side: Int, measure: Int) {
      self.focus = focus
      self.lower = lower
      self.isZoomed = isZoomed
      self.side = side
      self.measure = measure
    }
  }
}
