extension Detectors {
  /// Everything that begins with gl, a kind and a dash: personal (pat), deploy (dt), runner (rt,
  /// rtr), job (cbt), trigger (ptt), feed (ft), mail (imt), agent, OAuth (oas), SCIM (soat), flags
  /// (ffct), workspace (wt). Routable tokens go on behind a dot.
  static let gitlabToken = Detector(
    id: "gitlab-token", title: "GitLab token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "glpat-", "gldt-", "glrt-", "glrtr-", "glcbt-", "glptt-", "glft-", "glimt-", "glagent-",
      "gloas-", "glsoat-", "glffct-", "glwt-"),
    pattern: #"gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[A-Za-z0-9_\-]{20,}"#
      + #"(?:\.[a-z0-9]{2,12}){0,2}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke the token in GitLab, access tokens of the user, project or runner, and issue \
      another. Log the token's name.
      """,
    flagged: [
      "GITLAB_TOKEN=glpat-" + "CUxpoak6wmDtlxUrbJEw",
      "the call failed with glpat-" + "nf-X11F9kwjRhjp4GAxm" + " in the header",
      #"{"result": "using glpat-"# + "rfunhUlXgZ63ItUvU62I" + #" now"}"#,
      "glrt-t1_" + "PoDoSJqX_UuYSg-z1JHlUuE0498" + ".01." + "r19g64d3f",
      "glptt-" + "f3237135d1ab9c6e2f46" + "29e8211f923b523d2362",
    ],
    clean: [
      "glpat-abc",
      "GITLAB_TOKEN=${GITLAB_TOKEN}",
      "glrt- is for runners",
    ])
}
