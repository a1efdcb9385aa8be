import AgentLogJSON
package import AgentLogSchema

/// Attestations as a file: `agentlog.attestations/1`.
package enum AttestationFile {
  package static let format = "agentlog.attestations/1"

  package static func read(
    file: String, text: some Sequence<UInt8>
  ) throws(SchemaMistakes) -> [Attestation] {
    let document = try FormatCheck.document(file, text)
    let mistakes = try FormatCheck.mistakes(in: document, format: "attestations-1")
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    return (document.root["attestations"]?.elements ?? []).compactMap { element in
      func day(_ key: String) -> CivilDate? {
        element[key]?.string.flatMap { CivilDate($0.utf8) }
      }
      // The description has checked that both are days.
      guard let date = day("date"), let expires = day("expires") else { return nil }
      return Attestation(
        item: element["item"]?.string ?? "", by: element["by"]?.string ?? "", date: date,
        expires: expires, statement: element["statement"]?.string ?? "",
        link: element["link"]?.string)
    }
  }
}
