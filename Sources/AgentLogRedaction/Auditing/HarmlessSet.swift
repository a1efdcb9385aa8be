import AgentLogJSON
package import AgentLogFindings
import AgentLogPatterns

/// The harmless values of a policy that count today, made ready. Shared by threads.
package struct HarmlessSet: Sendable {
  /// One entry that counts.
  struct Entry: Sendable {
    /// Fits the whole value.
    var pattern: Pattern
    /// Indices of the detectors it concerns; nil for all.
    var detectors: Set<Int>?
  }

  let entries: [Entry]
  /// What is said of a finding that an entry accepts.
  package let acceptances: [Acceptance]
  /// Where each entry stands in the policy.
  package let places: [PolicyPlace]

  package static let none = HarmlessSet(entries: [], acceptances: [], places: [])

  package var isEmpty: Bool { entries.isEmpty }

  init(entries: [Entry], acceptances: [Acceptance], places: [PolicyPlace]) {
    self.entries = entries
    self.acceptances = acceptances
    self.places = places
  }

  /// A pattern for the whole of a value.
  static func whole(_ pattern: String) throws(PatternFault) -> Pattern {
    // The pattern alone comes first: what is wrong with it has its place there.
    _ = try Pattern(pattern, syntax: .re2)
    return try Pattern(#"\A(?:"# + pattern + #")\z"#, syntax: .re2)
  }
}

/// Asks a set about values. One for each thread.
final class HarmlessMatcher {
  private let entries: [(matcher: PatternMatcher, detectors: Set<Int>?)]

  init(_ set: HarmlessSet) {
    entries = set.entries.map { (PatternMatcher($0.pattern), $0.detectors) }
  }

  /// The first entry that says a value is harmless. O(bytes × entries).
  func entry(for value: UnsafeRawBufferPointer, detector: Int) -> Int? {
    entries.firstIndex { entry in
      entry.detectors?.contains(detector) ?? true
        && entry.matcher.match(at: 0, in: value) == value.count
    }
  }
}
