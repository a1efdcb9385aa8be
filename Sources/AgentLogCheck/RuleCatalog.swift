import AgentLogBehaviour
package import AgentLogFindings

/// Every rule there is, with what `agentlog explain` prints about it. Each lives in a file of its
/// own below `Rules/`; nothing is made before somebody asks for it.
package enum RuleCatalog {
  /// Sorted by id.
  package static let all: [RuleDescription] =
    AlertPages.all + BehaviourRules.pages + [
      .badFormat,
      .badValue,
      .missingField,
      .missingRecommended,
      .unknownEvent,
      .unknownField,
      .wrongLevel,
      .wrongType,
      .duplicateKey,
      .malformed,
      .notAnObject,
      .notJSON,
      .tooDeep,
      .tooLong,
      .truncated,
      .plantedValue,
      .repeatedSecret,
      .hashDisagrees,
      .lostID,
      .notAHash,
      .notJudged,
      .rawArguments,
      .rawError,
      .rawPrompt,
      .rawResult,
      .sampleRate,
      .unredactedField,
      .afterEnd,
      .countDisagrees,
      .missingEvent,
      .noParent,
      .notConstant,
      .notFirst,
      .notUnique,
      .outOfOrder,
      .parentCycle,
      .repeatedEvent,
      .timeRunsBackwards,
      .unfinishedRun,
      .unpairedCall,
      .waiverExpired,
      .waiverExpiresSoon,
      .waiverUnused,
    ]
}
