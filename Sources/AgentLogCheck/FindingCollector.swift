import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// Counts every finding and keeps the few that are listed.
///
/// Counting costs a few instructions; text is made only for findings that are listed or serve as an
/// example of their group. Memory is bounded by the number of groups and the listing limit.
final class FindingCollector {
  /// More groups than this are counted under their rule alone.
  private static let groupLimit = 4_096
  /// Pairs of group and run that are told apart beyond the first 64 groups.
  private static let runLimit = 1_000_000
  private static let examples = 3

  struct Key: Hashable {
    var site: Int
    var pointer: String
  }

  private let sites: [FindingSite]
  private let listLimit: Int
  private var openGroups: [FindingGroup] = []
  /// For each group whether its findings were accepted.
  private var isAccepted: [Bool] = []
  private(set) var findings: [Finding] = []
  private(set) var omitted: [String: Int] = [:]
  /// Rules by number; a site's rule.
  let ruleNames: [String]
  private let ruleOfSite: [Int]
  private var listedByRule: [Int]
  private var groupOfKey: [Key: Int] = [:]
  private var laterRuns: Set<UInt64> = []
  /// Decides what was accepted; nil where nobody accepts anything besides the policy.
  private let acceptor: Acceptor?
  /// For each site whether the acceptor has something to say of it.
  private let isJudged: [Bool]
  private var acceptedOfKey: [Key: Int] = [:]
  private var acceptedListed: [Int]
  /// Counts the findings of each part of the stream; nil where nobody asks for parts.
  var parts: PartCounts?
  /// Which findings are listed, where not all are wanted; all are counted.
  var keep: ((Finding) -> Bool)?
  /// Counts by site, at an address of their own: most findings touch nothing else.
  private let tallies: UnsafeMutableBufferPointer<Tally>

  private struct Tally {
    var count = 0
    /// The group of the site's own pointer, or -1.
    var group = -1
    var runs = 0
    /// What is left to do for a finding is to count it.
    var isFull = false
  }

  init(sites: [FindingSite], listLimit: Int, acceptor: Acceptor? = nil) {
    self.sites = sites
    self.acceptor = acceptor
    isJudged = sites.map { acceptor?.concerns($0) ?? false }
    self.listLimit = listLimit == 0 ? .max : listLimit
    let names = Array(Set(sites.map(\.rule))).sorted()
    ruleNames = names
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    ruleOfSite = sites.map { numbers[$0.rule] ?? 0 }
    listedByRule = [Int](repeating: 0, count: names.count)
    acceptedListed = listedByRule
    tallies = .allocate(capacity: sites.count)
    tallies.initialize(repeating: Tally())
  }

  deinit { tallies.deallocate() }

  /// Counts a finding of a site that lists no more, and says whether that is all there is to do.
  ///
  /// - Parameter run: where the run is tracked, or nil where the finding has none.
  @inline(__always)
  func countOnly(_ site: Int, _ run: UnsafeMutablePointer<RunTracker.Run>?) -> Bool {
    let tally = tallies.baseAddress.unsafelyUnwrapped + site
    guard tally.pointee.isFull, tally.pointee.group < 64 else { return false }
    tally.pointee.count &+= 1
    if let run {
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: tally.pointee.group)
      if run.pointee.groups & bit == 0 {
        run.pointee.groups |= bit
        tally.pointee.runs &+= 1
      }
    }
    return true
  }

  /// Takes one finding.
  ///
  /// - Parameters:
  ///   - pointer: nil where the site's pointer is the finding's.
  ///   - run: the number of the run and who tracks it, where it has a run.
  ///   - make: the finding in full; called only where it is listed.
  @inline(__always)
  func add(
    site: Int, pointer: String?, run: (judge: StreamJudge, number: Int)?,
    make: (FindingSite) -> (finding: Finding, summary: String?)
  ) {
    tallies[site].count &+= 1
    if tallies[site].isFull && pointer == nil {
      if let run { count(run, site: site) }
      return
    }
    addSlowly(site, pointer, run, make)
  }

  @inline(never)
  private func addSlowly(
    _ site: Int, _ pointer: String?, _ run: (judge: StreamJudge, number: Int)?,
    _ make: (FindingSite) -> (finding: Finding, summary: String?)
  ) {
    let rule = ruleOfSite[site]
    var made: (finding: Finding, summary: String?)?
    if isJudged[site], let acceptor {
      let told = make(sites[site])
      if let acceptance = acceptor.accept(told.finding) {
        return addAccepted(site, told.finding, acceptance)
      }
      made = told
    }
    parts?.count(Key(site: site, pointer: pointer ?? sites[site].pointer))
    let group = group(site, pointer)
    if let group {
      if pointer == nil {
        if let run { count(run, site: site) }
      } else {
        openGroups[group].count &+= 1
        if let run, isNew(run, in: group) { openGroups[group].runs &+= 1 }
      }
    }
    let isListed = listedByRule[rule] < listLimit
    let isExample = group.map { openGroups[$0].examples.count < Self.examples } ?? false
    guard isListed || isExample else {
      tallies[site].isFull =
        pointer == nil && group != nil && !isJudged[site] && parts == nil && keep == nil
      return
    }
    let (finding, summary) = made ?? make(sites[site])
    if isListed, keep?(finding) ?? true {
      listedByRule[rule] &+= 1
      findings.append(finding)
    }
    guard isExample, let group else { return }
    openGroups[group].examples.append(finding)
    if let summary, openGroups[group].summary.isEmpty { openGroups[group].summary = summary }
  }

  /// Counts apart what somebody accepted, and lists it with the others.
  private func addAccepted(_ site: Int, _ finding: Finding, _ acceptance: Acceptance) {
    tallies[site].count &-= 1
    let pointer = TapePointer.generalize(finding.pointer)
    acceptedOfKey[Key(site: site, pointer: pointer), default: 0] += 1
    guard acceptedListed[ruleOfSite[site]] < listLimit else { return }
    acceptedListed[ruleOfSite[site]] += 1
    var finding = finding
    finding.accepted = acceptance
    findings.append(finding)
  }

  private func group(_ site: Int, _ pointer: String?) -> Int? {
    guard let pointer else {
      if tallies[site].group < 0 {
        guard let made = open(site, sites[site].pointer) else { return nil }
        tallies[site].group = made
      }
      return tallies[site].group
    }
    let key = Key(site: site, pointer: TapePointer.generalize(pointer))
    if let known = groupOfKey[key] { return known }
    guard let made = open(site, key.pointer) else { return nil }
    groupOfKey[key] = made
    return made
  }

  private func open(_ site: Int, _ pointer: String) -> Int? {
    guard openGroups.count < Self.groupLimit else {
      omitted["groups", default: 0] += 1
      return nil
    }
    let site = sites[site]
    isAccepted.append(site.isAccepted)
    openGroups.append(
      FindingGroup(
        rule: site.rule, severity: site.severity, event: site.event, pointer: pointer,
        summary: site.summary, count: 0, runs: 0, examples: []))
    return openGroups.count - 1
  }

  /// Counts the run of a finding, once for each group.
  @inline(__always)
  private func count(_ run: (judge: StreamJudge, number: Int), site: Int) {
    let group = tallies[site].group
    if group >= 0 && group < 64 {
      let state = run.judge.tracker.pointee.run(run.number)
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: group)
      if state.pointee.groups & bit == 0 {
        state.pointee.groups |= bit
        tallies[site].runs &+= 1
      }
    } else if group >= 0, isNew(run, in: group) {
      tallies[site].runs &+= 1
    }
  }

  private func isNew(_ run: (judge: StreamJudge, number: Int), in group: Int) -> Bool {
    let state = run.judge.tracker.pointee.run(run.number)
    if group < 64 {
      let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: group)
      defer { state.pointee.groups |= bit }
      return state.pointee.groups & bit == 0
    }
    guard laterRuns.count < Self.runLimit else { return false }
    return laterRuns.insert(UInt64(state.pointee.serial) << 16 | UInt64(group)).inserted
  }

  // MARK: - What came together

  /// All groups but those of accepted findings, in the order in which they were first met.
  var groups: [FindingGroup] {
    var groups = openGroups
    for tally in tallies where tally.group >= 0 {
      groups[tally.group].runs += tally.runs
    }
    // A site's count holds what went to groups of other pointers too.
    var keyed = [Int](repeating: 0, count: sites.count)
    for (key, group) in groupOfKey { keyed[key.site] += openGroups[group].count }
    for (site, tally) in tallies.enumerated() where tally.group >= 0 {
      groups[tally.group].count += tally.count - keyed[site]
    }
    return zip(groups, isAccepted).compactMap { $1 ? nil : $0 }
  }

  /// What somebody accepted does not count.
  var countByRule: [String: Int] { counts { !$0.isAccepted } }

  /// Findings that somebody accepted.
  var acceptedCount: Int {
    counts(where: \.isAccepted).values.reduce(0, +) + acceptedOfKey.values.reduce(0, +)
  }

  private func counts(where counts: (FindingSite) -> Bool) -> [String: Int] {
    var result: [String: Int] = [:]
    for (site, tally) in tallies.enumerated() where counts(sites[site]) {
      result[sites[site].rule, default: 0] += tally.count
    }
    return result
  }

  /// By severity of the sites: a rule may have sites of different severity.
  var countBySeverity: [Severity: Int] {
    var result: [Severity: Int] = [:]
    for (site, tally) in tallies.enumerated() where tally.count > 0 && !sites[site].isAccepted {
      result[sites[site].severity, default: 0] += tally.count
    }
    return result
  }

  /// Findings that were counted and not listed, by rule.
  func unlisted() -> [String: Int] {
    var result = omitted
    let counts = counts { _ in true }
    for (index, name) in ruleNames.enumerated() {
      let rest = counts[name, default: 0] - listedByRule[index] + unlistedAccepted(index)
      if rest > 0 { result[name] = rest }
    }
    return result
  }

  private func unlistedAccepted(_ rule: Int) -> Int {
    acceptedOfKey.reduce(-acceptedListed[rule]) {
      $0 + (ruleOfSite[$1.key.site] == rule ? $1.value : 0)
    }
  }

  /// What each site counted by pointer, sites that found nothing too, and not what the policy holds
  /// for harmless: what evidence is looked for in.
  func tally(_ each: (_ site: Int, _ pointer: String, _ failed: Int, _ accepted: Int) -> Void) {
    var keyed = [Int](repeating: 0, count: sites.count)
    for (key, group) in groupOfKey {
      keyed[key.site] += openGroups[group].count
      guard !sites[key.site].isAccepted else { continue }
      each(key.site, key.pointer, openGroups[group].count, 0)
    }
    for (index, site) in sites.enumerated() where !site.isAccepted {
      each(index, site.pointer, tallies[index].count - keyed[index], 0)
    }
    for (key, count) in acceptedOfKey { each(key.site, key.pointer, 0, count) }
  }

  /// The site of a number.
  func site(_ number: Int) -> FindingSite { sites[number] }
}
