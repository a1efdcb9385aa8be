extension Detectors {
  /// 14, .atlasv1. and 60 or more; also Vagrant Cloud's.
  static let terraformToken = Detector(
    id: "terraform-token", title: "Terraform Cloud token", family: .credential, tier: .structural,
    starts: Detector.Start.inside(".atlasv1.", reach: 14),
    pattern: #"[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9\-_=]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.terraform.io/app/settings/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "TF_TOKEN_app_terraform_io=" + "4miAL0LKnKaY1J" + ".atlasv1." + "xrRK8HmMSuNWwGQxq7FXsUJ"
        + "wV8QaZrokzquU0SMg80DyOY" + "BRN0631cvJcwo02hzff29",
      "the call failed with " + "plitgrV31NwpwS" + ".atlasv1." + "ZpwqZRbthWcjAFOcm4kDLJg"
        + "cKTy3Nu1wPIbejGa9bcroAK" + "oxxY5278dIo9Ty9YX0RvB" + " in the header",
      #"{"result": "using "# + "0qrbjiOMWAANpe" + ".atlasv1." + "gzZovvrnDgQDOgCzJpIzKYl"
        + "LDW56Bfnaeeb958CFA2fgGr" + "XXCZW3X5YsrAXZ3PsBYcH" + #" now"}"#,
    ],
    clean: [
      "see .atlasv1.",
      "x.atlasv1.short",
      "TF_TOKEN=${TOKEN}",
    ])
}
