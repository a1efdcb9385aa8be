extension Detectors {
  /// The user in `/home/u`, `/Users/u` and `C:\Users\u`; accounts of machines (root, runner,
  /// app, ubuntu …) are none.
  static let homeDirectory = Detector(
    id: "home-directory", title: "user name in a home directory", family: .personal, tier: .weak,
    starts: Detector.Start.literals("/home/", "/Users/")
      + Detector.Start.inside(#":\Users\"#, #":\\Users\\"#, #":/Users/"#, reach: 1),
    pattern: #"(?:/home/|/Users/|[A-Za-z]:(?:\\{1,2}|/)Users(?:\\{1,2}|/))(?P<value>"#
      + #"[\#(Letters.any)_][\#(Letters.any)0-9._\-]{0,31}"#
      + #"(?: [\#(Letters.capital)][\#(Letters.any)]{1,20})?)"#,
    checks: [.homeUser],
    remedy: """
      Log paths relative to the project, or run the agent as an account of the machine.
      """,
    flagged: [
      #"File "/home/jdoe/agent/main.py", line "# + "3",
      "/Users/patri" + "ck.r/Library",
      #"C:\Users\J"# + #"ane\AppData"#,
      #"{"cwd": "/ho"# + #"me/isabella"}"#,
    ],
    clean: [
      "/home/runner/work/x",
      "/Users/Shared/x",
      #"C:\Users\Public"#,
      "/home/<user>/x",
      "see https://acme.io/home/page2",
    ])
}
