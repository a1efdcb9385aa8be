import AgentLogJSON
import AgentLogResources
package import AgentLogSchema

/// Policies as files: JSON or YAML text to a ``Policy``, and the safe default.
package enum PolicyFile {
  /// What is used where no policy is given: `Schemas/policies/safe-default.json`.
  package static func safeDefault() throws(SchemaMistakes) -> Policy {
    let text = Resources.schema(named: "policies/safe-default") ?? ""
    return try load(
      json("policies/safe-default.json", Array(text.utf8)), over: Policy(name: "", title: ""))
  }

  /// A policy from the text of a file, over the safe default: what it does not mention stays as it
  /// is there.
  ///
  /// - Parameter file: the file's name; `.yaml` and `.yml` are YAML, `.json` is JSON, and of other
  ///   files JSON is what begins with a brace.
  /// - Throws: all mistakes, with line and column.
  package static func read(
    file: String, text: some Sequence<UInt8>
  ) throws(SchemaMistakes) -> Policy {
    let text = Array(text)
    let document = isYAML(file, text) ? try yaml(file, text) : try json(file, text)
    let mistakes = try EqualKeys.mistakes(in: document) + PolicyFormat.mistakes(in: document)
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    return try load(document, over: safeDefault())
  }

  private static func load(
    _ document: JSONDocument, over base: Policy
  ) throws(SchemaMistakes) -> Policy {
    var loader = PolicyLoader(base)
    loader.read(document.root)
    return try loader.finish()
  }

  // MARK: - Text

  private static func isYAML(_ file: String, _ text: [UInt8]) -> Bool {
    let name = file.lowercased()
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return true }
    if name.hasSuffix(".json") { return false }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = text.dropFirst(text.starts(with: mark) ? mark.count : 0)
    return content.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } != 0x7B
  }

  static func json(_ file: String, _ text: [UInt8]) throws(SchemaMistakes) -> JSONDocument {
    do throws(JSONFault) {
      return try JSONDocument(name: file, text: text)
    } catch {
      let position = TextPosition.of(error.offset, in: text)
      throw SchemaMistakes([
        SchemaMistake(
          file: file, line: position.line, column: position.column,
          message: "not valid JSON: \(error.reason.explanation)")
      ])
    }
  }

  private static func yaml(_ file: String, _ text: [UInt8]) throws(SchemaMistakes) -> JSONDocument {
    do throws(YAMLFault) {
      return try JSONDocument(name: file, yaml: text)
    } catch {
      throw SchemaMistakes([
        SchemaMistake(
          file: file, line: error.line, column: error.column,
          message: "this YAML is not read: \(error.reason.explanation)",
          suggestion: error.reason.hint)
      ])
    }
  }
}
