extension Detectors {
  /// 64 letters and digits, told by their name.
  static let hetznerToken = Detector(
    id: "hetzner-token", title: "Hetzner or Linode token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("hcloud", "hetzner", "linode"),
    pattern: NamedSecret.pattern(
      "hcloud|hetzner|linode", "[A-Za-z0-9]{64}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Delete the token in the provider's console and issue another. Log the token's name.
      """,
    flagged: [
      "HCLOUD_TOKEN=" + "Qlvuky8hOKpWT4FQ4zf0G6" + "aMgzndrDhsJsUcU3KBX011"
        + "LDFMPlk3mRonqWck2uNT",
      #"{"result": "linodeToken="# + "3o9l8b9GyRKFLg8ZpsRBIU" + "sIYwD0VWX1PDnxOg9cnod6"
        + "LUQmNmJ8Zh5nQGhs7vIK" + #""}"#,
      "hetzner api token: " + "njIGewUgwcvNJTqcGjFycl" + "orKBCZAo8yBHXGmNgIklBA"
        + "yArHnPza061YMtRRhrW0",
    ],
    clean: [
      "HCLOUD_TOKEN=${HCLOUD_TOKEN}",
      "deployed hetzner at " + "yCqE4c93Nlb5NPctfZctfo" + "DV6ZaoOI6BvCV0vvRLtz9c"
        + "3A3pVZXWgH2STHT4sXK2",
      "HCLOUD_TOKEN is not set",
    ])
}
