extension Detectors {
  /// A hexadecimal or mixed body of 32 to 64, told by its name.
  static let sumologicKey = Detector(
    id: "sumologic-key", title: "Sumo Logic, Logz.io or Rollbar key",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "sumologic", "sumo_", "logz", "rollbar", "bugsnag", "honeybadger", "airbrake", "loggly",
      "logdna", "papertrail", "appoptics", "betterstack"),
    pattern: NamedSecret.pattern(
      "sumo(?:logic)?|logz|rollbar|bugsnag|honeybadger|airbrake|loggly|logdna"
        + "|papertrail|appoptics|better_?stack",
      #"[A-Za-z0-9_\-]{24,72}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"#
        + "[0-9a-f]{12}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's API or access settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ROLLBAR_ACCESS_TOKEN=" + "getcINBcHwDITZZELL0IYR" + "T0Sx7pH8lmHvptMFV9jcSx"
        + "4oHD6vfhc71zLpIGTdv3",
      #"{"result": "sumologicAccessKey="# + "WFcvRYKtViSsZrTKGvtnJG" + "Xk3i7j9NPmVhyLsRxw4l8f"
        + "nNOD4vozZVq7jbPSqXzW" + #""}"#,
      "rollbar access token: " + "181gcilBzYZ17dWGJKZiRx" + "KeCWjrFQWxix5B3UCom3K4"
        + "2H0N8NSYLXGdk0fU0HRe",
    ],
    clean: [
      "ROLLBAR_ACCESS_TOKEN=${ROLLBAR_ACCESS_TOKEN}",
      "deployed rollbar at " + "B9YxSSOiSIHEl8UNNF0jQh" + "rnh7uf7XSyHDGIYN7440b9"
        + "w40GTiO9Kn6BtIRG1x8Q",
      "ROLLBAR_ACCESS_TOKEN is not set",
    ])
}
