internal import Articles

/// The features by name; the names are those of the weight table.
enum FeatureTemplate: UInt8, CaseIterable, Sendable {
  case cueLemma, cueLemmaForm, cueForm, cueKindForm, cueGroup, cueLemmaGroup
  case cueNext, cueLemmaNext, cueFormNextTwo, cueLemmaNextTwo, cuePrevious, cueLemmaPrevious
  case cuePreviousTwo, cueAround, cueFormAround, cueSubject, cueLemmaSubject, cueSubjectKind
  case cueSubjectDistance, cueMarks, cueLemmaMarks, cueMarkAfter, cueMarkBefore, cuePlace
  case cueParagraph, cueThat, cueLemmaThat, cueObject, cueLemmaObject
  case cueNextForm, cueLength, cueNextHead, cueAfterComma

  case sourceSide, sourceLemmaSide, sourceClass, sourceLemmaClass, sourceKindClass, sourceSkipped
  case sourceLemmaSkipped, sourceDistance, sourceBefore, sourceAfter, sourceBetween
  case sourceBeforeBetween, sourceFormBetween, sourceLemmaBetween, sourceFormSkipped
  case sourceAgreement, sourceFirst, sourceOwnVerb, sourceFormOwnVerb, sourceBy, sourceVerbBetween
  case sourceNext, sourceClassSkipped, sourceNoneLemma, sourceNoneForm
  case sourceNoneGroup, sourceNoneBefore, sourceGroup, sourceShape, sourceAdjacent
  case sourceSecondBefore, sourceTyping, sourceLength

  case startLemmaOffset, startOffset, startSymbol, startLemmaSymbol, startBefore, startBeforeSymbol
  case startLemmaBeforeSymbol, startBetween, startLemmaBetween, startBetweenSymbol, startMark
  case startFormSymbol, startSource, startGap, startKindSymbol
  case startSymbolTwo, startLemmaSymbolTwo

  case endSymbol, endLast, endSymbolNext, endMark, endCueAfter, endSubjectAfter
  case endLemmaSentence, endSymbolTwo, endLastSymbol, endLemmaSymbol

  case spanLength, spanLengthStart, spanVerbs, spanStartEnd, spanStartEndVerbs
  case spanMarks, spanCommas, spanPhrase, spanLemmaPhrase, spanLemmaVerbs, spanRank, spanRegion
  case spanStartEndRank, spanClosed, spanWords

  case beforeGap, beforeLast, beforeFirst, beforeStart, beforeStartSymbol, beforeLength
  case beforeVerbs, beforeMark, beforeLemma, beforeSubject, beforeSentence, beforeComma
  case beforeStartBefore, beforeSplit, beforeInversion

  case shape, shapeLemma, shapeForm, shapeSource, shapeMarks, shapeNext, shapePrevious, shapeSplit
  case shapeLemmaSource, shapeComma, shapeFormSource

  case answerBias, answerCue, answerSource, answerContent, answerCovered, answerLemma, answerForm
  case answerShape, answerLength, answerVerbs, answerMarks, answerKindShape, answerSourceClass
  case answerProduct, answerNoSource, answerComplement, answerKindComplement, answerSourceComplement

  case spanComplement, spanLemmaComplement, spanComplementEnd, spanFormComplement
}
