extension Detectors {
  /// A body of 22 to 72, told by the name of Voyage, Nebius, DeepInfra, Novita, Hyperbolic,
  /// Baseten, Modal, Stability, AI21, Reka, Upstage, Lambda, Dify, Vapi or Retell.
  static let otherModelKey = Detector(
    id: "other-model-key", title: "key of another model provider",
    family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "voyage", "nebius", "deepinfra", "novita", "hyperbolic_api", "baseten", "modal_token",
      "stability_api", "ai21", "reka_api", "upstage", "lambda_api", "dify", "vapi_", "retell",
      "moonshot", "dashscope", "qwen_api", "hunyuan", "minimax", "siliconflow"),
    pattern: NamedSecret.pattern(
      "voyage(?:ai)?|nebius|deep_?infra|novita|hyperbolic|baseten|modal"
        + "|stability|ai21|reka|upstage|lambda_api|dify|vapi|retell|moonshot"
        + "|dashscope|qwen|hunyuan|minimax|siliconflow",
      #"[A-Za-z0-9_\-.]{22,72}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the provider's console, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "VOYAGE_API_KEY=pa-" + "-1EvCPF1PV5ogaWasGe_9t" + "M9wy0EkfdMLW1XZswtYsG",
      #"{"result": "stability_apiKey=pa-"# + "cIuQKSAazWdbZ2SQtxmjGD" + "6qCJUx-ROXkUNsNZ1YA4g"
        + #""}"#,
      "novita api key: pa-" + "o6mDuaEslyoFMKjKEzTdc0" + "1w0jW-qiudxJFmsGvVVrm",
    ],
    clean: [
      "VOYAGE_API_KEY=${VOYAGE_API_KEY}",
      "deployed novita at pa-" + "bTriOuwbqh0LtOAxetXRfv" + "jvlLMntmo8HLn1F9fb3s9",
      "VOYAGE_API_KEY is not set",
    ])
}
