import Display
import MapPane

extension State {
  /// What the drawing of the map depends on.
  var mapSetting: MapSetting {
    var setting = MapSetting()
    setting.palette = self.setting.palette
    setting.isASCII = self.setting.isASCII
    setting.hasQuadrants = self.setting.hasQuadrants
    setting.isFocused = view.arrangement.focus == .map
    setting.speakers = reading.filter?.speakers
    return setting
  }

  /// Whether the map is not worked out yet for where it is seen, or will be once it is asked for.
  package var needsMap: Bool {
    guard reading.isAnalysed else { return false }
    if let body = view.layout.body(of: .map), !view.map.isPrepared || !view.map.fits(body) {
      return true
    }
    return mapPlace.map { !view.map.isReady(in: $0) } ?? false
  }

  /// Works out the map for its pane, and before it is asked for, so that it is there at once.
  package mutating func prepareMap() {
    if let place = mapPlace, !view.map.isReady(in: place) {
      view.map.prepare(height: place.height, width: place.width)
    }
    guard let body = view.layout.body(of: .map) else { return }
    view.map.prepare(height: body.height, width: body.width)
  }

  /// Where the map is drawn: in its pane, out of sight as yet perhaps, or where there is no room in it
  /// alone on the screen.
  private var mapPlace: Rect? {
    if let body = view.layout.body(of: .map), view.map.isDrawn(in: body) { return body }
    var arrangement = view.arrangement
    arrangement.focus(on: .map)
    if let body = Layout(arrangement).body(of: .map), view.map.isDrawn(in: body) { return body }
    if !arrangement.isZoomed { arrangement.apply(.zoom) }
    return Layout(arrangement).body(of: .map)
  }
}

extension MapView {
  /// Whether it was worked out for the size of a pane.
  fileprivate func fits(_ body: Rect) -> Bool {
    (size.height, size.width) == (body.height, body.width)
  }
}
