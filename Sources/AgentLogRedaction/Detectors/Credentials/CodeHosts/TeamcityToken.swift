extension Detectors {
  /// Looks like a JSON web token whose header says TCV2.
  static let teamcityToken = Detector(
    id: "teamcity-token", title: "TeamCity token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("eyJ0eXAiOiAiVENWMiJ9."),
    pattern: #"eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]{10,}"#,
    remedy: """
      Revoke it at your TeamCity profile, access tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "TEAMCITY_TOKEN=eyJ0eXAiOiAi" + "VENWMiJ9." + "lo9Zl9kuTSPFZpRhmH" + "8KvAnvi1Of4846VJgT"
        + "." + "NfbzGII80XOy-gAQro-2hR6H" + "A2_XMn4WYhON5B6slhJ3Dj5s",
      "the call failed with eyJ0eXAiOiAi" + "VENWMiJ9." + "1ZYtzPnX_qdrS7VeBs"
        + "jF8FOglvblXuc-KWO1" + "." + "YZr5oDhhkm2_tVqWVgOtgZQk" + "QHqVhMJ92ZQMM77Q03GG0lWr"
        + " in the header",
      #"{"result": "using eyJ0eXAiOiAi"# + "VENWMiJ9." + "r0tsT9c_VoL5lqywXa"
        + "9HVBO61mPPMW7Mnzlb" + "." + "SGrqUofrkEq0XmJ0zoaLP_jX" + "RZ207DhCGdo2C4qQsbRblpC_"
        + #" now"}"#,
    ],
    clean: [
      "eyJ0eXAiOiAiVENWMiJ9.",
      "eyJ0eXAiOiAiVENWMiJ9.abc.def",
      "TEAMCITY_TOKEN=${TOKEN}",
    ])
}
