import CGumbo

/// What kind of node a node of a page is: text, or an element by its name.
package enum Tag: String, Sendable, CaseIterable {
  /// A run of text; no element is called so.
  case text = "#text"
  /// An element that no other case names; its contents stand in the line.
  case other = "#other"
  /// An element of the page's own making, with a hyphen in its name; its contents stand apart.
  case custom = "#custom"
  case html, head, title, base, link, meta, style, script, noscript, template
  case body, article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address
  case p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, main, div, center
  case details, summary, dialog, menu, fieldset, legend, dir, listing, xmp, plaintext, multicol
  case a, em, strong, small, s, cite, q, dfn, abbr, time, code, `var`, samp, kbd, sub, sup
  case i, b, u, mark, ruby, rt, rp, rb, rtc, bdi, bdo, span, br, wbr, nobr, font, big, tt, strike
  case ins, del, img, picture, source, iframe, embed, object, param, video, audio, track, map, area
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  case form, label, input, button, select, datalist, optgroup, option, textarea, output
  case progress, meter, svg, math, canvas, frameset, frame, noframes, noembed, applet

  /// Whether it begins and ends a line of its own.
  package var isBlock: Bool {
    switch self {
    case .custom, .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6,
      .hgroup, .header, .footer, .address, .p, .hr, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd,
      .figure, .figcaption, .main, .div, .center, .details, .summary, .dialog, .menu, .fieldset,
      .legend, .dir, .listing, .xmp, .plaintext, .multicol, .table, .caption, .colgroup, .tbody,
      .thead, .tfoot, .tr, .td, .th, .form, .option, .optgroup, .select, .textarea, .button,
      .frameset, .iframe, .video, .audio, .object, .template, .noscript, .title, .head:
      true
    default: false
    }
  }

  /// Whether it holds no text of a page.
  var isWithoutText: Bool {
    switch self {
    case .script, .style, .template, .iframe, .object, .embed, .applet, .canvas, .video, .audio,
      .select,
      .datalist, .input, .img, .source, .track, .map, .noembed, .noframes, .progress, .meter, .rp,
      .rt:
      true
    default: false
    }
  }

  /// Whether it holds blocks, and no line of its own as paragraphs, headings and items do.
  package var isContainer: Bool {
    isBlock && headingLevel == nil && self != .p && self != .li && self != .td && self != .dd
  }

  /// The level of a heading, 1 to 6; nil for all else.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// The tags in the order of gumbo's numbers.
  static let byNumber: [Tag] = (0..<GUMBO_TAG_LAST.rawValue).map { number in
    let name = String(cString: gumbo_normalized_tagname(GumboTag(rawValue: number)))
    return Tag(rawValue: name) ?? .other
  }
}
