/// Which fault is planted next, and which were.
struct FaultPlan {
  /// Planted so far, by the rule that reports them.
  private(set) var planted: [String: Int] = [:]

  private var count = 0

  /// The next fault, where it is due and fits here; it then counts as planted.
  @inline(__always)
  mutating func take(_ place: PlantedFault.Place, at line: Int) -> PlantedFault? {
    guard line >= (count &+ 1) &* CorpusGenerator.faultDistance else { return nil }
    let kinds = PlantedFault.allCases
    let fault = kinds[count % kinds.count]
    guard fault.place == place else { return nil }
    count += 1
    planted[fault.rule, default: 0] += 1
    return fault
  }
}
