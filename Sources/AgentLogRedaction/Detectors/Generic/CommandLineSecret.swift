extension Detectors {
  /// `--password x`, `-Password "x"`, `--api-key=x`: a flag whose name says what it takes.
  static let commandLineSecret = Detector(
    id: "command-line-secret", title: "secret on a command line", family: .generic,
    tier: .contextual,
    starts: Detector.Start.words(
      "-pass", "-pwd", "-secret", "-token", "-api", "-key", "-auth", "-cred", "-access", "-jwt"),
    pattern: #"-[A-Za-z][A-Za-z0-9_\-]{1,48}(?:=|[ \t]{0,2}:[ \t]{1,2}|[ \t]{1,3})\\?["'`]?"#
      + #"(?P<value>[^\s"'`\-|;&<>()\[\]\\][^\s"'`|;&<>()\\=]+(?:={1,2}[^\s"'`|;&<>()\\=]+){0,4}={0,2})"#,
    checks: [.flagSecret],
    remedy: """
      Change the secret: arguments of processes are seen by everyone on the machine. Pass it by \
      environment or a file, and log the command's name and a hash of its arguments.
      """,
    flagged: [
      "tool login --password " + "s3same",
      "Connect-VIServer vc -User a -Password " + "VMware1!",
      "jfrog rt dl --apikey=" + "AKCp2WXX7SDvcsm" + "ny528sSDna",
      #"register --registration-token "GR13"# + #"48941_iAgdMy7a3""#,
    ],
    clean: [
      "docker login --password-stdin registry.acme.dev", "tool --password <password>",
      "tool --password $PASSWORD", "run --max-tokens 4096 --token-limit 8000",
      "--password is required", "a low-key approach", "git commit --author-date now",
    ])
}
