extension Detectors {
  /// EAA and 100 or more (Graph API), or IGQV and a body.
  static let facebookToken = Detector(
    id: "facebook-token", title: "Facebook or Instagram token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("EAA", followedBy: .alphanumeric)
      + Detector.Start.literals("IGQV", "IGQW"),
    pattern: #"\b(?P<value>EAA[A-Za-z0-9]{80,}|IGQ[VW][A-Za-z0-9_\-]{80,})(?:"#
      + #"[^A-Za-z0-9_\-+/=]|$)"#,
    checks: [.publishedExample],
    remedy: """
      Invalidate it with DELETE /me/permissions or reset the app's secret. Log the page's id.
      """,
    flagged: [
      "FB_ACCESS_TOKEN=EAAC" + "qo0AOQeG0EEztzvQZczd2AQTpPD" + "lex9LfisNdjVEkeq7Xn0P1PR1W6"
        + "fApVlrcQ3u0ZAOCqArJ52qk9Hsq" + "O3nwFEpjDRYPdsFPOzULI8iRM6v"
        + "2Za12UKrpIA0dvGOxfcWr8oSR1w" + "W753KsBgOaf9SxXX2s78STKWv" + "ZDZD",
      "the call failed with EAAC" + "ReFny1SLgMolgqzLT6RjkYz3ng8" + "CTFrM258ZqI2963769fhfw7GcLe"
        + "PmL6KcWHz4pAfaYqvslIkdW75qp" + "YQq3SdPoth1eHy9ZxJeZydL0htq"
        + "G3xaOEhkJ6hbDGz7drdrN92KT2y" + "zBvcLh2kjD48myjDTvSn5dtsd" + "ZDZD in the header",
      #"{"result": "using EAAC"# + "GzqQ70fGOcUJYBVuRamf6TyhoRf" + "MQsbVXcE9wyzP7qcA8LG26eFCzz"
        + "TP5Ixz0YSUMKoJZpO2iieiiBUxV" + "aC8ADS9CDE1uaCALGXHQ5dlYmuD"
        + "A4Jg5HxRmFGcCHc5M2JH0XcPEgn" + "aeJ7pb5P8TbzIc0VB975Z7v4x" + #"ZDZD now"}"#,
      "IGQVJ" + "1-wULapZ4jdZWMhYgfmWQK1FxyIw" + "ZrMVz6t8NOHdJGmWn21s0X_-A2J-"
        + "VBKzmyhAwufM-1_V6cnMLwSVdyhK" + "apmLTewlcl3MsSxf8oel_tgpJJJS"
        + "KnfzjUrLuzyHjmWoHSnYhjqIdJyo",
    ],
    clean: [
      "EAA",
      "EAAabc",
      "EAAC" + "ZST9Svj6UPzgp9QcBb4KWPpvR" + "vE35a5DeGNcfMrXAenqeaCOCN"
        + "yTUY8scfsrngOyi5WoxuRz1dC" + "2TEFkEnvmHRDQrJhT21zai7Pl" + "==",
    ])
}
