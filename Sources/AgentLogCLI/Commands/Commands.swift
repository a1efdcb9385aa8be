/// All commands, in the order that help shows them.
package enum Commands {
  package static let all: [Command] = [
    .check,
    .validate,
    .audit,
    .score,
    .show,
    .summarize,
    .redact,
    .waive,
    .attest,
    .fixtureRecord,
    .fixtureReplay,
    .fixtureGateway,
    .fixtureStatus,
    .fixtureReview,
    .fixtureAccept,
    .fixtureReject,
    .fixtureDiff,
    .fixtureMutate,
    .explain,
    .initialize,
    .schemaList,
    .schemaShow,
    .schemaLint,
    .schemaInfer,
    .detectorsList,
    .detectorsShow,
    .detectorsTest,
    .schemaTest,
    .checklistList,
    .checklistShow,
    .checklistLint,
    .completions,
    .version,
    .help,
  ]

  /// The command of that name: `validate`, `schema list`.
  package static func named(_ name: String) -> Command? {
    all.first { $0.name == name }
  }

  /// Commands of two words by their first one: `schema`.
  package static func family(_ word: String) -> [Command] {
    all.filter { $0.family == word }
  }

  /// What may stand first after `agentlog`: commands of one word and families.
  package static var firstWords: [String] {
    var words: [String] = []
    for command in all {
      let word = command.family ?? command.name
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
