/// Gives normalised values back as an agent would have logged them: an id is an id of its form, a time
/// a time that runs on, a duration zero. The same fixture gives the same bytes each time.
package struct Denormaliser: Sendable {
  private let ids: [String: IDForm]
  private let clock: TimeForm?
  private let events: Int

  /// All events lie within this many milliseconds, so that no total disagrees with the clock.
  private static let span = 900

  package init(_ fixture: Fixture) {
    ids = fixture.ids
    clock = fixture.header.clock
    events = fixture.trailer.events
  }

  package func callAsFunction(_ value: ReplayValue) -> ReplayValue {
    switch value {
    case .array(let elements): return .array(elements.map { self($0) })
    case .object(let members):
      if let first = members.first, first.key.hasPrefix("$") || members.count == 2,
        let value = mark(value, members)
      {
        return value
      }
      return .object(members.map { .init($0.key, self($0.value)) })
    default: return value
    }
  }

  private func mark(_ value: ReplayValue, _ members: [ReplayValue.Member]) -> ReplayValue? {
    if members.count <= 2, let place = value["$time"]?.int {
      let form = value["form"]?.string.flatMap { TimeForm($0) } ?? clock
      let offset = events > Self.span ? place * Self.span / events : place
      return form?.value(offset)
    }
    guard members.count == 1 else { return nil }
    switch members[0].key {
    case "$id":
      guard let name = members[0].value.string, let form = ids[name],
        let colon = name.lastIndex(of: ":"), let number = Int(name[name.index(after: colon)...])
      else { return nil }
      return form.value(kind: String(name[..<colon]), number)
    case "$any": return members[0].value
    case "$object":
      return .object(members[0].value.members.map { .init($0.key, self($0.value)) })
    default: return nil
    }
  }
}
