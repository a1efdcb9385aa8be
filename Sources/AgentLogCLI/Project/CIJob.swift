/// The CI jobs that `init` writes: they install agentlog, check, and keep what came of it.
enum CIJob {
  static func job(_ choice: CIChoice) -> (name: String, text: String)? {
    switch choice {
    case .github: (".github/workflows/agentlog.yml", github)
    case .gitlab: (".gitlab-ci.yml", gitlab)
    case .none: nil
    }
  }

  /// Builds from source where a toolchain is at hand, so that no binary has to be trusted. The address
  /// is a variable: whoever has a mirror sets it.
  private static let install = """
    git clone --depth 1 --branch "v$AGENTLOG_VERSION" "$AGENTLOG_SOURCE" /tmp/agentlog
    swift build -c release --package-path /tmp/agentlog --product agentlog
    install /tmp/agentlog/.build/release/agentlog /usr/local/bin/agentlog
    """

  private static func indented(_ text: String, _ columns: Int) -> String {
    text.split(separator: "\n").map { String(repeating: " ", count: columns) + $0 }
      .joined(separator: "\n")
  }

  static let github = """
    # Written by agentlog init. Judges the logs that agentlog.json names and fails where they leak, are
    # incomplete or malformed, or where a critical item of the checklist fails.
    name: agentlog
    on:
      pull_request:
      push:
        branches: [main]
    permissions:
      contents: read
    jobs:
      check:
        runs-on: ubuntu-latest
        container: swift:6.3
        env:
          AGENTLOG_VERSION: \(Program.version)
          AGENTLOG_SOURCE: ${{ vars.AGENTLOG_SOURCE || 'https://github.com/agentlog/agentlog' }}
        steps:
          - uses: actions/checkout@v4
          - name: Install agentlog
            run: |
    \(indented(install, 10))
          # The comment for the pull request is also the summary of the run.
          - name: Check
            run: agentlog check --format github --report markdown=agentlog.md --report sarif=agentlog.sarif
          - if: always()
            uses: actions/upload-artifact@v4
            with:
              name: agentlog
              path: |
                agentlog.md
                agentlog.sarif

    """

  static let gitlab = """
    # Written by agentlog init. Judges the logs that agentlog.json names and fails where they leak, are
    # incomplete or malformed, or where a critical item of the checklist fails.
    agentlog:
      image: swift:6.3
      variables:
        AGENTLOG_VERSION: "\(Program.version)"
        AGENTLOG_SOURCE: https://github.com/agentlog/agentlog
      before_script:
        - |
    \(indented(install, 6))
      script:
        - agentlog check --report junit=agentlog.xml --report markdown=agentlog.md
      artifacts:
        when: always
        reports:
          junit: agentlog.xml
        paths:
          - agentlog.md

    """
}
