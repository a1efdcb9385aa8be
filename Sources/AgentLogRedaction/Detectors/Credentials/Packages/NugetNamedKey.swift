extension Detectors {
  /// 46 letters and digits, told by their name.
  static let nugetNamedKey = Detector(
    id: "nuget-named-key", title: "NuGet key by name", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("nuget"),
    pattern: NamedSecret.pattern(
      "nuget", "[a-z0-9]{46}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at nuget.org/account/apikeys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "NUGET_KEY=" + "ew9ef740q9advj5xt050224" + "0c3koj7qpgjny9wqrh5jyu0",
      #"{"result": "nugetApiKey="# + "lje7pbn3qtor4d38kj4e85d" + "wvdgi2u3njw673dmrd6zpp5"
        + #""}"#,
      "nuget key: " + "c2gtt05qvlz0tdxlq28w749" + "ruegnoh1zsn50k0kn6guacv",
    ],
    clean: [
      "NUGET_KEY=${NUGET_KEY}",
      "deployed nuget at " + "24vvsb39yf91s2ldqxis67u" + "ga04z256wk9f8tegk402i6v",
      "NUGET_KEY is not set",
    ])
}
