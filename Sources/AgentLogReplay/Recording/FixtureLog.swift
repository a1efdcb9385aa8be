/// A fixture as the log that an agent would have written.
package struct FixtureLog: Sendable {
  private let fixture: Fixture

  package init(_ fixture: Fixture) { self.fixture = fixture }

  /// One line for each event, with its newline.
  package var lines: some Sequence<[UInt8]> {
    let denormalise = Denormaliser(fixture)
    return fixture.items.lazy.compactMap { item -> [UInt8]? in
      guard case .event(let event) = item.content else { return nil }
      return denormalise(event).line + [0x0A]
    }
  }

  /// All of it.
  package var bytes: [UInt8] { lines.reduce(into: []) { $0 += $1 } }
}
