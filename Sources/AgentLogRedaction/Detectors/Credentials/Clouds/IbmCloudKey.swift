extension Detectors {
  /// API keys of 44, classic infrastructure keys of 64 and HMAC secrets of 48 hexadecimal digits,
  /// told by their name.
  static let ibmCloudKey = Detector(
    id: "ibm-cloud-key", title: "IBM Cloud key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "ibm_", "ibm-", "ibm cloud", "softlayer", "bluemix", "watson", "sl_api", "cos_hmac",
      "cos-hmac", "secret_access", "hmac_"),
    pattern: NamedSecret.pattern(
      "ibm|softlayer|bluemix|watson|sl_api|(?:cos|ibm)[_-]?hmac|secret"
        + "[_-]?access|hmac",
      #"[A-Za-z0-9_\-]{44}|[a-z0-9]{64}|[a-f0-9]{48}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Delete the key at cloud.ibm.com/iam/apikeys and issue another. Log the service id's name.
      """,
    flagged: [
      "IBM_CLOUD_API_KEY=" + "ax8mhocmwhk97vz7kl8egu" + "13oh1y49mlrei07icy4dmi"
        + "yunv8ml42qz8si9umyhc",
      #"{"result": "softlayerApiKey="# + "tv735zhyeh84zw58vyqbs1" + "3xcv5xvn7x4awwgtes0yl8"
        + "wvq72rf4dmph6cnrubx4" + #""}"#,
      "ibm cloud api key: " + "7KncN_sb45xOYEdYRUJrKO" + "UkSAaFf6gNPaO8R32Zosjk",
      "cos_hmac_secret_access_key = " + "021a39c56ad9c9eb1983e51a" + "ede1e1b5c7b8bc4813981728",
    ],
    clean: [
      "IBM_CLOUD_API_KEY=${IBM_CLOUD_API_KEY}",
      "deployed ibm at " + "8zjb92r6365hsab89f8sz8" + "3xkhqv5hxste1v0z8dt4yg"
        + "oibq7p13irv99hcbpxuc",
      "IBM_CLOUD_API_KEY is not set",
    ])
}
