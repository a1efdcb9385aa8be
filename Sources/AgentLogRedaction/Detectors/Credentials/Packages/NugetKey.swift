extension Detectors {
  /// oy2 and 43 letters and digits (security-utilities SEC101/031).
  static let nugetKey = Detector(
    id: "nuget-key", title: "NuGet key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("oy2", followedBy: .alphanumeric),
    pattern: #"\boy2[a-z0-9]{43}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at nuget.org/account/apikeys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "NUGET_API_KEY=oy2" + "7qvxmxw2qr821epxbboi5t" + "eehohtbue357doundj8x3",
      "the call failed with oy2" + "smqvt4qrp6flbu1p3emwfi" + "olgyt1q18tumavn7wozuf"
        + " in the header",
      #"{"result": "using oy2"# + "ktf0pb49zapzgaps6rouq2" + "ymyybl0dv5zbpyjw0mpj3" + #" now"}"#,
    ],
    clean: [
      "keys begin with oy2 and a random part",
      "NUGET_API_KEY=${NUGET_API_KEY}",
      "NUGET_API_KEY=oy2abc123",
      "toy2" + "0ggyrkh75tt4zobdeowz9g" + "nypwpgbv8ovm7dl6dsr4s",
    ])
}
