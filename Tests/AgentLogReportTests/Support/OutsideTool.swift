import Foundation

/// Validators of others, where the machine has them: a second opinion that is not ours.
enum OutsideTool {
  static let hasJSONSchema = (try? run(["python3", "-c", "import jsonschema"]))?.status == 0
  static let hasXMLLint = (try? run(["xmllint", "--version"]))?.status == 0

  /// What `jsonschema` has against these documents; empty where it has nothing.
  static func jsonSchemaComplaints(_ documents: [[UInt8]], schema: [UInt8]) throws -> String {
    let program = """
      import json, sys, jsonschema
      schema, *documents = [json.load(open(path, encoding="utf-8")) for path in sys.argv[1:]]
      validator = jsonschema.validators.validator_for(schema)
      validator.check_schema(schema)
      for index, document in enumerate(documents):
          for error in validator(schema).iter_errors(document):
              print(index, error.json_path, error.message)
      """
    let files = try ([schema] + documents).map { try temporaryFile($0) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let result = try run(["python3", "-W", "ignore", "-c", program] + files)
    return result.output + (result.status == 0 ? "" : " exit \(result.status)")
  }

  /// What `xmllint` has against the document; empty where it has nothing.
  static func xmlComplaints(_ document: [UInt8], schema: String) throws -> String {
    let file = try temporaryFile(document)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try run(["xmllint", "--nonet", "--noout", "--schema", schema, file])
    return result.status == 0 ? "" : result.output
  }

  /// What `xmllint` has against the form of the document; empty where it has nothing.
  static func malformed(_ document: [UInt8]) throws -> String {
    let file = try temporaryFile(document)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try run(["xmllint", "--nonet", "--noout", file])
    return result.status == 0 ? "" : result.output
  }

  private static func temporaryFile(_ bytes: [UInt8]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: url)
    return url.path
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
