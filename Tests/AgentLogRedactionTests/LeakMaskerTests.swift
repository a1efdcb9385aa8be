import AgentLogFindings
import Testing

@testable import AgentLogRedaction

@Suite struct `The masker of reports` {
  @Test(arguments: [
    ("a name", "order_lookup.v2:eu-1", [], true),
    ("an id", "run_5JNEK705R9RNNYZ1CMCWF38D", ["run_id"], true),
    ("a hash", "48fb8d004aee10c64ecca52c492e9093", ["trace_id"], true),
    ("a short word of hexadecimal digits", "deadbeefcafe", [], true),
    ("a secret", "AKIA" + "IGE2K5KYPRCWBUC2", [], false),
    ("a number of a person", "536-" + "22-8741", [], false),
    ("one in base 64, too short for an audit", "NTM2LTIy" + "LTg3NDE", [], false),
    ("an address of a network in hexadecimal digits", "3130" + "2e322e332e34", [], false),
    ("a password without its key", "Tr0ub4dor" + "-x9Kq-77", ["status"], true),
    ("a password under its key", "Tr0ub4dor" + "-x9Kq-77", ["args", "password"], false),
  ])
  func `shows no text that a detector flags`(
    id: String, text: String, keys: [String], isShown: Bool
  ) {
    let shown = LeakMasker.shipped.shows(Array(text.utf8), under: keys.map { Array($0.utf8) })
    #expect(shown == isShown, "\(id)")
  }
}
