import AgentLogEvents
import AgentLogJSON
import AgentLogPatterns

/// Detectors made ready: literals in one table, key tests numbered. Shared by threads; a pattern is
/// compiled when it is first needed, since most logs need few.
package final class DetectorSet: Sendable {
  package let detectors: [Detector]
  private let patterns: Lock<[Pattern?]>
  let anchors: AnchorTable
  /// For each literal of ``anchors`` who asked for it.
  let anchorUses: [[Use]]
  /// Who looks behind each `@`.
  let atUses: [Use]
  let numberUses: [NumberUse]
  /// The least and the most digits that any of them wants.
  let digits: ClosedRange<Int>
  /// Who looks at words that begin with two capitals and two digits.
  let capitalUses: [Int]
  /// Which detectors find nothing without a word of their context near.
  let needsContext: [Bool]
  /// Who looks at whole texts of a shape.
  let loneUses: [LoneShape: [Int]]
  /// The least digits that any of them wants of a number in so many parts.
  let leastDigits: [Int]
  /// The words of which each detector wants one near.
  let contexts: [ContextWords]
  /// Those of all.
  private let allContexts: ContextWords
  /// Key tests by role bit.
  let keyUses: [KeyUse]
  /// Detectors that are tried on all of every text.
  let everywhere: [Int]
  /// Whether some detector is not shipped: what was proven of the shipped ones holds for no other.
  package let hasOwn: Bool

  /// A detector that begins at a literal, and how far before it.
  struct Use: Sendable {
    var detector: Int
    var reach: Int
  }

  struct NumberUse: Sendable {
    var detector: Int
    var digits: ClosedRange<Int>
    var reach: Int
    var parts: Int

    var place: Use { Use(detector: detector, reach: reach) }
  }

  struct KeyUse: Sendable {
    var detector: Int
    var test: Detector.KeyTest
  }

  /// Why a detector cannot be used.
  package struct Fault: Error {
    package var detector: String
    package var message: String
  }

  /// The role of a key that is a word of some detector's context.
  static let context: UInt64 = RecordScanner.inherited
  /// How many detectors may go by keys: a role bit each.
  static let mostKeyTests = 48

  package init(_ detectors: [Detector]) throws(Fault) {
    self.detectors = detectors
    var literals: [Detector.Literal] = []
    var uses: [[Use]] = []
    var numberOfLiteral: [String: Int] = [:]
    var at: [Use] = []
    var numbers: [NumberUse] = []
    var keys: [KeyUse] = []
    var lone: [LoneShape: [Int]] = [:]
    var capitals: [Int] = []
    var everywhere: [Int] = []
    for (index, detector) in detectors.enumerated() {
      for start in detector.starts {
        switch start {
        case .literal(let literal) where literal.text == "@":
          at.append(Use(detector: index, reach: literal.reach))
        case .literal(let literal):
          guard literal.text.utf8.count >= AnchorTable.shortest else {
            throw Fault(
              detector: detector.id, message: "'\(literal.text)' is too short for an anchor")
          }
          let use = Use(detector: index, reach: literal.reach)
          let name = (literal.ignoresCase ? "i" : "=") + literal.text
          if let known = numberOfLiteral[name] {
            uses[known].append(use)
          } else {
            numberOfLiteral[name] = literals.count
            literals.append(literal)
            uses.append([use])
          }
        case .digits(let digits, let reach, let parts):
          numbers.append(
            NumberUse(detector: index, digits: digits, reach: reach, parts: parts))
        case .capitals: capitals.append(index)
        case .lone(let shape): lone[shape, default: []].append(index)
        case .key(let test):
          guard keys.count < Self.mostKeyTests else {
            throw Fault(detector: detector.id, message: "too many detectors go by keys")
          }
          keys.append(KeyUse(detector: index, test: test))
        case .anywhere: everywhere.append(index)
        }
      }
    }
    patterns = Lock(Array(repeating: nil, count: detectors.count))
    anchors = AnchorTable(literals)
    anchorUses = uses
    atUses = at
    numberUses = numbers
    let least = numbers.map(\.digits.lowerBound).min() ?? .max
    digits = least...max(least, numbers.map(\.digits.upperBound).max() ?? 0)
    leastDigits = (0...4).map { parts in
      numbers.filter { $0.parts <= parts }.map(\.digits.lowerBound).min() ?? .max
    }
    keyUses = keys
    loneUses = lone
    capitalUses = capitals
    needsContext = detectors.map { !$0.context.isEmpty && $0.withoutContext == nil }
    contexts = detectors.map { ContextWords($0.context) }
    allContexts = ContextWords(Set(detectors.flatMap(\.context)).sorted())
    self.everywhere = everywhere
    hasOwn = detectors.contains { $0.family == .custom }
  }

  /// All shipped detectors. Compiled when first asked for.
  package static let shipped: DetectorSet = {
    do throws(Fault) {
      return try DetectorSet(Detectors.all)
    } catch {
      preconditionFailure("detector \(error.detector): \(error.message)")
    }
  }()

  /// Whether some detector may want a number: it has digits enough and is no date. O(1).
  func wants(_ group: NumberGroups.Group, _ bytes: PaddedBytes) -> Bool {
    group.digits >= leastDigits[min(group.parts, leastDigits.count - 1)]
      && !NumberGroups.isDate(bytes, group)
  }

  /// Compiles every pattern, to find the one that cannot be.
  package func check() throws(Fault) {
    for detector in detectors {
      do throws(PatternFault) {
        _ = try Pattern(detector.pattern, syntax: .re2)
      } catch {
        throw Fault(
          detector: detector.id,
          message: "\(error.message) at character \(error.position + 1) of the pattern")
      }
    }
  }

  /// The pattern of a detector; nil where it cannot be compiled, which ``check()`` tells.
  func pattern(_ detector: Int) -> Pattern? {
    patterns.withValue { patterns in
      if patterns[detector] == nil {
        patterns[detector] = try? Pattern(detectors[detector].pattern, syntax: .re2)
      }
      return patterns[detector]
    }
  }

  /// Whether what a detector found opens a door, so that it must not come again either.
  func isSecret(_ detector: Int, _ tier: Tier) -> Bool {
    tier >= .contextual && detectors[detector].family != .personal
  }

  /// The role bits of all key tests.
  var keyMask: UInt64 { (1 << UInt64(keyUses.count)) - 1 }

  /// A bit for each key test that a key fits, and ``context``.
  func roles(_ words: KeyWords) -> UInt64 {
    var roles: UInt64 = allContexts.isMentioned(by: words) ? Self.context : 0
    for (bit, use) in keyUses.enumerated() where use.test.fits(words) { roles |= 1 << UInt64(bit) }
    return roles
  }
}
