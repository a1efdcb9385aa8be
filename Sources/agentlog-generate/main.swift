// Writes the files of this repository that are made from others. Each says in its head how to
// renew it, and a test compares it with what it is made from.
import AgentLogCheck
import Foundation

let usage = """
  usage: swift run agentlog-generate WHAT [--check]

    resources   Schemas/ and Checklists/ to Sources/AgentLogResources/Resources+Generated.swift
    rules       every rule to Sources/AgentLogCheck/AgentLogCheck.docc/Rules.md
    --check     write nothing; exit 1 and name the file where it is stale

  """

func complain(_ message: String) {
  FileHandle.standardError.write(Data((message + "\n").utf8))
}

let arguments = CommandLine.arguments.dropFirst()
let checks = arguments.contains("--check")
let words = arguments.filter { $0 != "--check" }
guard words.count == 1, let what = words.first else {
  complain(usage)
  exit(2)
}

let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
let command = "swift run agentlog-generate \(what)"

do {
  guard FileManager.default.fileExists(atPath: root.appendingPathComponent("Package.swift").path)
  else { throw Problem("run it at the root of the repository, beside Package.swift") }
  let file: GeneratedFile
  switch what {
  case "resources": file = try ResourcesFile(root: root).generated(by: command)
  case "rules": file = RulesPage(rules: RuleCatalog.all).generated(by: command)
  default: throw Problem("unknown '\(what)'\n" + usage)
  }
  if file.isFresh(below: root) {
    print("\(file.path) is fresh: \(file.summary)")
  } else if checks {
    complain("\(file.path) is stale; renew it: \(command)")
    exit(1)
  } else {
    try file.write(below: root)
    print("wrote \(file.path): \(file.summary)")
  }
} catch {
  complain("agentlog-generate: \(error)")
  exit(2)
}
