extension Detectors {
  /// sha256~ and 43 of base64url.
  static let openshiftToken = Detector(
    id: "openshift-token", title: "OpenShift token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sha256~"),
    pattern: #"\bsha256~[A-Za-z0-9_\-]{43}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it with oc delete useroauthaccesstoken. Log the user's name.
      """,
    flagged: [
      "OC_TOKEN=sha256~" + "OL2yYbwkcBuEQE9UK2v30P" + "iO9XvBoljMV2luvKX27m1",
      "the call failed with sha256~" + "-TyDS4GRsmq-WbJcdjZZSd" + "6HBilVV6iGq3xlojUoCCd"
        + " in the header",
      #"{"result": "using sha256~"# + "byicPPFow6KigL-WiDVo_o" + "GDhuoE2U8DejJSnWTPPeL"
        + #" now"}"#,
    ],
    clean: [
      "sha256~",
      "sha256~abc",
      "sha256:" + "7ad4c2d22f59649c712328" + "effa67f4fe62cd6d950a72" + "b2150427c9e820fcddab",
    ])
}
