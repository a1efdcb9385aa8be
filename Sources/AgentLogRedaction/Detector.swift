/// One kind of sensitive value: how it is found, checked, named and mended.
///
/// Data and nothing else: each stands in a file of its own, and ``Detectors/all`` lists them. The
/// rule of its findings is `leak/` and its id. Its samples are its tests: each flagged text must be
/// found by this detector, each clean text must not, whatever other detectors say of it.
package struct Detector: Sendable {
  /// Lower case with dashes: `github-token`.
  package var id: String
  /// What a finding calls it: `GitHub token`.
  package var title: String
  package var family: Family
  /// How sure a match is, before ``checks``; with a word of ``context`` near, where there are any.
  package var tier: Tier
  /// Where a closer look begins.
  package var starts: [Start]
  /// A regular expression as RE2 writes it, matched from a start. A group named `value` is the
  /// sensitive part; without one the whole match is.
  package var pattern: String
  /// Words of which one must be near: in the 64 bytes before the match, or in a key above it. Lower
  /// case; a space stands for any one of space, `_`, `-` or nothing.
  package var context: [String]
  /// How sure a match without any word of ``context`` is; nil where it is none.
  package var withoutContext: Tier?
  /// Looked at in this order; each may raise, lower or drop.
  package var checks: [Check]
  /// What to do about a finding.
  package var remedy: String
  /// Texts that hold one, at least three. A text that begins with `{` is a record, others are the
  /// text of a value. Assembled from pieces, so that no scanner takes this file for a leak.
  package var flagged: [String]
  /// Texts that look like one and hold none, at least three.
  package var clean: [String]

  package init(
    id: String, title: String, family: Family, tier: Tier, starts: [Start], pattern: String,
    context: [String] = [], withoutContext: Tier? = nil, checks: [Check] = [], remedy: String,
    flagged: [String], clean: [String]
  ) {
    self.id = id
    self.title = title
    self.family = family
    self.tier = tier
    self.starts = starts
    self.pattern = pattern
    self.context = context
    self.withoutContext = withoutContext
    self.checks = checks
    self.remedy = remedy
    self.flagged = flagged
    self.clean = clean
  }

  package enum Family: String, Sendable, CaseIterable {
    case personal, credential, provider, generic, custom
  }

  /// Where a closer look begins.
  package enum Start: Sendable {
    /// A literal that every match contains.
    case literal(Literal)
    /// Digits that may be grouped by single spaces, dots, dashes or slashes: a run of so many, not
    /// part of a word, in at least so many groups. The pattern is matched from the first digit, or
    /// from a sign or bracket or letter up to `reach` bytes before it; where that fails, or the run
    /// is longer, from the next group.
    case digits(ClosedRange<Int>, reach: Int = 0, groups: Int = 1)
    /// A word that begins with two capitals and two digits: the country and the check digits of an
    /// account number. In a text with at least ``CapitalPairs/leastDigits`` digits.
    case capitals
    /// A text that has the shape as a whole; then the pattern must match all of it. For forms of
    /// letters and digits that have no literal of their own.
    case lone(LoneShape)
    /// The whole value of a member whose key fits, whatever its kind; numbers too. In text also
    /// the value of `key=value` and `key: value`.
    case key(KeyTest)
    /// Everywhere: the pattern is tried on all of every text. Slow; for detectors of a policy whose
    /// pattern has no literal.
    case anywhere
  }

  /// A literal anchor: at least three bytes, the rarer the better.
  package struct Literal: Sendable {
    package var text: String
    /// Letters match in either case; then ``text`` is in lower case.
    package var ignoresCase: Bool
    /// How many bytes before the literal a match may begin; 0 where the pattern begins with it.
    package var reach: Int
  }

  /// Says whether a key names a value of this kind. Asked once for each different key.
  package struct KeyTest: Sendable {
    package var name: String
    package var fits: @Sendable (KeyWords) -> Bool

    package init(_ name: String, _ fits: @escaping @Sendable (KeyWords) -> Bool) {
      self.name = name
      self.fits = fits
    }
  }
}

extension Detector.Start {
  /// Literals with which a match begins.
  package static func literals(_ texts: String...) -> [Detector.Start] {
    texts.map { .literal(Detector.Literal(text: $0, ignoresCase: false, reach: 0)) }
  }

  /// Literals in either case with which a match begins; written in lower case.
  package static func words(_ texts: String...) -> [Detector.Start] {
    texts.map { .literal(Detector.Literal(text: $0, ignoresCase: true, reach: 0)) }
  }

  /// Literals before which a match may begin by up to `reach` bytes.
  package static func inside(
    _ texts: String..., reach: Int, ignoresCase: Bool = false
  ) -> [Detector.Start] {
    texts.map { .literal(Detector.Literal(text: $0, ignoresCase: ignoresCase, reach: reach)) }
  }
}
