extension Detectors {
  /// 49 characters with an underscore in the middle, told by their name.
  static let ngrokToken = Detector(
    id: "ngrok-token", title: "ngrok token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("ngrok"),
    pattern: NamedSecret.pattern(
      "ngrok", "[A-Za-z0-9]{20,32}_[A-Za-z0-9]{16,32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.ngrok.com/get-started/your-authtoken and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "NGROK_AUTHTOKEN=2" + "7Q8CGqriYNQMZisKrXmvPJjy3V" + "_" + "SlbFPKVqEC45Ni0TevaFU",
      #"{"result": "ngrokAuthtoken=2"# + "ck5FDjVk295wn5St0q2Fzqo7wp" + "_"
        + "r2Ap3BTHuYqN2eQDP6A7o" + #""}"#,
      "ngrok authtoken: 2" + "c9En7PHQpJicVSzISijzewYgLb" + "_" + "Au4NiC8rU5cLaP9rpegcQ",
    ],
    clean: [
      "NGROK_AUTHTOKEN=${NGROK_AUTHTOKEN}",
      "deployed ngrok at 2" + "9iEqlRS0pdWj3EqtbJl9JyVRnQ" + "_" + "9xR7AYiGm94QicgzcKPOa",
      "NGROK_AUTHTOKEN is not set",
    ])
}
