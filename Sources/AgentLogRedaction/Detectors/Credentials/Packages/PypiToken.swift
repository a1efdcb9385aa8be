extension Detectors {
  /// pypi- and a macaroon in base64url (PyPI and TestPyPI).
  static let pypiToken = Detector(
    id: "pypi-token", title: "PyPI token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pypi-AgE"),
    pattern: #"pypi-AgE[A-Za-z0-9_\-]{50,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at pypi.org/manage/account/token and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "TWINE_PASSWORD=pypi-AgEIcHlwaS5vcmc" + "SRfvLGC-9OZksR8YTdTrT4ewQ"
        + "f7yjVJiiUHv7g1PbYONiDOS_C" + "s36QCzRMHU6a42YKy9gH_Oe_m" + "D85Hks7CTFRBnuiqF-LJxbqvS",
      "the call failed with pypi-AgEIcHlwaS5vcmc" + "zYNLtYIhwC-_oyTfZPp7KnxUm"
        + "BOyUZVMM0NM_Uqre1Wr_kAl2X" + "LX72mSFDRwg3PvZj8HNO6uftE" + "5jZGfHJkD3V8gBgmIFro7Idpx"
        + " in the header",
      #"{"result": "using pypi-AgEIcHlwaS5vcmc"# + "QUs3MuAGdPBwxqdy-_iGsBWcf"
        + "dEH3Pe9ehjaV0XQNWPfVro5Ta" + "aTAr0L3707mtONbQUbFEUNZSy" + "b19f-X2vs-nvDnvIhXK0u96GA"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with pypi-AgE and a random part",
      "TWINE_PASSWORD=${TWINE_PASSWORD}",
      "TWINE_PASSWORD=pypi-AgEabc123",
    ])
}
