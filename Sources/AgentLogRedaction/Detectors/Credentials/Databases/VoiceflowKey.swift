extension Detectors {
  /// VF.DM. or VF.WS., 24 hexadecimal digits and 16; BBFF- or BBUS- and 30.
  static let voiceflowKey = Detector(
    id: "voiceflow-key", title: "Voiceflow or Ubidots key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("VF.DM.", "VF.WS.", "BBFF-", "BBUS-"),
    pattern: #"\b(?:VF\.(?:DM|WS)\.[a-f0-9]{24}\.[A-Za-z0-9]{16}|BB(?:FF|US)-"#
      + #"[A-Za-z0-9]{30,})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at the project's integration settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "VOICEFLOW_KEY=VF.DM." + "47c71fe3c699f67b230967b7" + "." + "jO02gfumjwIfoasv",
      "the call failed with VF.DM." + "6d3a2bb3587252441c37168a" + "." + "iKDhIgMrcQ8HmDmt"
        + " in the header",
      #"{"result": "using VF.DM."# + "6a8187b666236ff95d1c4c5e" + "." + "VmXamP8kMuNqsVPV"
        + #" now"}"#,
      "BBFF-" + "9leNxmI5MiYgTlCDo5ebLZVxibp0Su",
    ],
    clean: [
      "keys begin with VF.DM. and a random part",
      "VOICEFLOW_KEY=${VOICEFLOW_KEY}",
      "VOICEFLOW_KEY=VF.DM.abc123",
      "a VF. b",
    ])
}
