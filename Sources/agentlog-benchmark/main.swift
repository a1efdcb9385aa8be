// Measures agentlog. Development only; what it prints stands in the documentation, with how to
// repeat it.
import Foundation

let usage = """
  usage: agentlog-benchmark COMMAND

    run [--size 512M] [--file FILE | --repeat FILE] [--repetitions 3] [--agentlog PATH]
        throughput and peak memory of each stage, and of other programs on the same file. Without
        a file one is generated; --repeat takes copies of FILE until they have the size.
    start --agentlog PATH [--limit MILLISECONDS]
        how long `agentlog version` takes from start to end; fails above the limit
    fixtures [--agentlog PATH] [--events 100000] [--factor 1]
        what recording an event, replaying a call and comparing two logs take; fails above so many
        times the limits
    generate --out FILE [--size 512M] [--seed 1]
        writes the corpus, and what is known about it to FILE.facts.json

  Sizes are powers of 1024: 64K, 512M, 2G. Build with -c release.

  """

do {
  let arguments = CommandLine.arguments.dropFirst()
  let rest = arguments.dropFirst()
  switch arguments.first {
  case "run": try Commands.run(rest)
  case "start": try Commands.start(rest)
  case "fixtures": try Commands.fixtures(rest)
  case "generate": try Commands.generate(rest)
  case "stage": try Commands.stage(rest)
  default: throw UsageError(usage)
  }
} catch {
  FileHandle.standardError.write(Data("agentlog-benchmark: \(error)\n".utf8))
  exit(2)
}
