extension Detectors {
  /// A channel access token in base64, 170 or so long, told by its name.
  static let lineToken = Detector(
    id: "line-token", title: "LINE channel token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "line_channel", "linechannel", "line_access", "channel_access", "channelaccess"),
    pattern: NamedSecret.pattern(
      "line_?channel|line_?access|line_?bot|channel_?access", "[A-Za-z0-9+/]{150,}={0,2}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at developers.line.biz/console and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "LINE_CHANNEL_ACCESS_TOKEN=" + "QQ/kOvFYR8cs4VrVB5rfrbfhm0tFR"
        + "KJjRA530/JJgP98s+RjQkj8XWgkRo" + "DFTVB6TthcRiHaPImjSIKeb8d0Eik"
        + "glokl/szAYuarB6vtH8nKgYVPWcHt" + "bD5DVkcCt08tfhEJ909HEzbeH8Bl/"
        + "QAfmuhE/d3od5bSJ7c6yawf++C" + "=",
      #"{"result": "channelAccessToken="# + "Mv7tq55St0Vzw8d3CVm0K+j7Z47sX"
        + "qYe8ecvh4GsF20tB52o60EmdiQIIU" + "5oBLhinUWwRXqOOf5MFZFgmwQ9Xx3"
        + "9aCbJjbTfvQ+kQ7+NqeRTQolJ3+Qn" + "v8FP2EQiy+sbwOpuY6SQ48lHzwLR3"
        + "eltYLz38hYgktEMss/N5iLcDT+" + #"="}"#,
      "line_channel access token: " + "ZTMHvUXy8kRqRTquFbludAVQWLZ3D"
        + "0skc7ox/iTXA4W28naG/FU66ZuzkG" + "rgnEcUeID9Yb49KZURBY0iHJDSIxV"
        + "ZQn1Zzm2E/bzfJpQQxozPZJ7TKL7c" + "OY80O9xyMdhOvURV5kQPnH8diAIJN"
        + "VwnhHq3ciCnquTMMm61uOfQC2B" + "=",
    ],
    clean: [
      "LINE_CHANNEL_ACCESS_TOKEN=${LINE_CHANNEL_ACCESS_TOKEN}",
      "deployed line_channel at " + "KdMCUg0T0FOXlHPGPABgOpInzh9D7"
        + "o7MHKJaWziCTWMP+WaKs6veaLYcF+" + "LK8FIIZ1ZKUxlW/KnwzL37eSVvlT4"
        + "x5yu73k4g5ZJRw5GuDHE5d7Cc48Gk" + "eycdkA8gKZlGr0gMLBR60JKqmBlOA"
        + "ACd09YMBQb72XX4UDGlHFh06vD" + "=",
      "LINE_CHANNEL_ACCESS_TOKEN is not set",
    ])
}
