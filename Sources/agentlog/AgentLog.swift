import AgentLogCLI

/// The program. Everything it does lives in `AgentLogCLI`.
@main
enum AgentLog {
  static func main() {
    Program.main()
  }
}
