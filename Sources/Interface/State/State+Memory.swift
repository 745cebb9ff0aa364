import Analysis
import Articles
package import Memory
import Text

extension State {
  /// What is to be kept of the article: where the person is in it, what they marked, and how they see
  /// it.
  package var memory: ArticleMemory {
    var memory = recalled ?? ArticleMemory()
    memory.places[ArticleMemory.here] = remembered(place, as: ArticleMemory.here)
    for (letter, place) in position.trail.marked {
      memory.places[String(letter)] = remembered(place, as: String(letter))
    }
    memory.arrangement = view.arrangement.memory
    memory.notes = reading.notes.map { note in
      ArticleMemory.Note(passage: Anchor(note.span, in: article), text: note.text)
    }
    if reading.isAnalysed {
      memory.filter = reading.filter?.memory
      memory.showsAttitudes = reading.showsAttitudes
      memory.corrections = reading.corrections.map { $0.memory(in: article) }
    }
    return memory
  }

  /// A place with its anchors: those it was recalled with, as long as it is the same.
  private func remembered(_ place: Trail.Place, as name: String) -> ArticleMemory.Place {
    if let known = recalled?.places[name], known.top.offset(in: article) == place.offset {
      return known
    }
    let span = place.quotation.map { reading.analysis.quotations[$0.index].span }
    return ArticleMemory.Place(
      top: Anchor(at: place.offset, in: article),
      quotation: span.map { Anchor($0, in: article) }
    )
  }

  /// Whether something of the article stands above the first row.
  package var isInside: Bool { view.text.beginsInside }

  /// Takes up what was kept of an earlier reading; what depends on the analysis as soon as that is done.
  package mutating func recall(_ memory: ArticleMemory) {
    recalled = memory
    if let arrangement = memory.arrangement { view.arrangement.recall(arrangement) }
    for note in memory.notes {
      if let span = note.passage.span(in: article) { reading.annotate(span, note.text) }
    }
    for (name, place) in memory.places {
      let place = Trail.Place(offset: place.top.offset(in: article), quotation: nil)
      if name == ArticleMemory.here {
        view.text.begin(at: place.offset)
      } else if let letter = name.unicodeScalars.first {
        position.trail.mark(place, as: letter)
      }
    }
    if reading.isAnalysed { recallFindings() }
  }

  /// Takes up what could not be before the analysis.
  mutating func recallFindings() {
    guard let memory = recalled else { return }
    if !memory.corrections.isEmpty {
      reading.recall(memory.corrections.compactMap { Correction($0, in: article) })
      showCorrected()
    }
    if memory.showsAttitudes != reading.showsAttitudes { reading.toggleAttitudes() }
    for (letter, place) in position.trail.marked {
      let quotation = quotation(at: memory.places[String(letter)]?.quotation)
      position.trail.mark(Trail.Place(offset: place.offset, quotation: quotation), as: letter)
    }
    if let here = memory.places[ArticleMemory.here], here.top.offset(in: article) == place.offset {
      position.current = quotation(at: here.quotation)
    }
    reading.keep(memory.filter.flatMap(filter))
    recalled = nil
  }

  private func quotation(at anchor: Anchor?) -> Quotation.ID? {
    anchor?.span(in: article).flatMap(reading.analysis.quotation)
  }

  /// The filter that was kept; nil where nobody who is quoted is called so, or the words fit
  /// nobody.
  func filter(_ memory: ArticleMemory.Filter) -> Filter? {
    switch memory {
    case .speaker(let name):
      reading.analysis.actors.first { $0.name == name && !$0.quotations.isEmpty }.map(Filter.init)
    case .words(let words): Filter(words, in: reading.analysis, of: article)
    }
  }
}
