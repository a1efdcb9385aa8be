extension Detectors {
  /// sktsec_ and base64url.
  static let socketToken = Detector(
    id: "socket-token", title: "Socket token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sktsec_"),
    pattern: #"\bsktsec_[A-Za-z0-9_\-]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at socket.dev, organisation settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "SOCKET_API_TOKEN=sktsec_" + "iLkWUAdXblw4CEiriD9dmfaO-xfBE-"
        + "6FJ6D9Xx9SrH5EphV4dl9k-eLcbroA",
      "the call failed with sktsec_" + "46dzbyu7f3nzCCjp2nsaPr90SKOY7t"
        + "PcZhePt4nqumTEoMt7y7n6Ff6u8dUx" + " in the header",
      #"{"result": "using sktsec_"# + "Y5RA16tr5PW0TuQkIRINTPfPLNHcau"
        + "csxs4W_wLNwOQ0bpjRHNxjDMJSyVQ6" + #" now"}"#,
    ],
    clean: [
      "keys begin with sktsec_ and a random part",
      "SOCKET_API_TOKEN=${SOCKET_API_TOKEN}",
      "SOCKET_API_TOKEN=sktsec_abc123",
    ])
}
