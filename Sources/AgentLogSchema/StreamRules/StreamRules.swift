/// The rules that a schema's `stream` list may name.
enum StreamRules {
  static let all: [any StreamRuleKind.Type] = [
    UnpairedCall.self,
    OutOfOrder.self,
    TimeRunsBackwards.self,
    NotConstant.self,
    NotUnique.self,
    NoParent.self,
    ParentCycle.self,
    CountDisagrees.self,
    ElapsedDisagrees.self,
  ]

  static let names = [
    "stream/unpaired-call", "stream/out-of-order", "stream/time-runs-backwards",
    "stream/not-constant", "stream/not-unique", "stream/no-parent", "stream/parent-cycle",
    "stream/count-disagrees",
  ]
}
