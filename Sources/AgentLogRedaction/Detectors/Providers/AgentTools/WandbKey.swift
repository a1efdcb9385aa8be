extension Detectors {
  /// wandb_v1_ and a body; older ones of 40 hexadecimal digits told by their name.
  static let wandbKey = Detector(
    id: "wandb-key", title: "Weights & Biases key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("wandb", "weights_biases", "api.wandb.ai")
      + Detector.Start.literals("wandb_v1_"),
    pattern: NamedSecret.pattern(
      #"wandb|api\.wandb\.ai|weights_biases"#, #"wandb_v1_[A-Za-z0-9_\-]{40,}|[a-f0-9]{40}"#),
    checks: [.publishedExample],
    remedy: """
      Revoke it at wandb.ai/authorize and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "key wandb_v1_" + "IcVpNrej3ENZCMOeqSYg44jP7Bn" + "6w6JNHGCs4N7A4wykzus5nlpp2q"
        + "SzZGbgTAISYfvEysNBNu7JDypT",
      "WANDB_API_KEY=" + "628463b0b49ac8c46318" + "8d82b6b3309510d07987",
      #"{"result": "wandbApiKey="# + "05b4554d56f3dd6f779f" + "724a7d8fd467f5d26b90" + #""}"#,
      "wandb login " + "2223687481276e97423a" + "de47ceea26b462fce86e",
    ],
    clean: [
      "WANDB_API_KEY=${KEY}",
      "wandb run at commit " + "fc858822ce1c66ceee93" + "753a877d03dd609e1e83",
      "wandb_v1_abc",
    ])
}
