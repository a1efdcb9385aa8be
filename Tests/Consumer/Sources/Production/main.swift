// An agent in production: the library that logs, and nothing that judges.
import AgentLogRun

let path = CommandLine.arguments.dropFirst().first ?? "agent.jsonl"
let log = try FileSink(path: path, rotation: .init(bytes: 64 << 20, keep: 5))

try await withAgentRun(to: log, options: .init(task: "greet", bounds: .init(steps: 10))) { run in
  let name = try await run.tool("who", input: ["language": "en"]) { "world" }
  let greeting = try await run.llm("none", input: ["name": .string(name)]) {
    ModelAnswer("hello, " + name, usage: .init(input: 3, output: 2))
  }
  print(greeting)
}
