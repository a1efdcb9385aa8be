extension Detectors {
  /// A tool's whole answer that is one drawn value, as `printenv` and `cat token` give it: mixed
  /// capitals and digits, no hash, no id, no encoded text.
  static let bareToken = Detector(
    id: "bare-token", title: "answer that is one random value", family: .generic,
    tier: .contextual,
    starts: [
      .key(
        Detector.KeyTest("holds an answer") { key in
          [
            "result", "output", "stdout", "content", "text", "value", "body", "response", "data",
            "params", "args", "argv",
          ]
          .contains(key.last)
        })
    ],
    pattern: #"\s{0,4}(?P<value>[A-Za-z0-9+/_.\-]{28,128}={0,2})(?:\s|\\n){0,4}"#,
    checks: [.surelyDrawn],
    remedy: """
      Find out what the value opens and revoke it; log results of tools as a hash and a length.
      """,
    flagged: [
      #"{"result": "wJalrXUtnFEMI/K7MD"# + #"ENG/bPxRfiCYZk3QmX81Lw"}"#,
      #"{"stdout": "Xy9aB8cD7eF6gH5iJ4kL"# + #"3mN2oP1qR0sT9uV8\n"}"#,
      #"{"output": "Zk3QmX81LwT8zz41pQab3"# + #"dEfGh_q8x7Lm2"}"#,
    ],
    clean: [
      #"{"result": "3f786850e387550fdab836ed7e6dc881de23001b"}"#,
      #"{"result": "123e4567-e89b-42d3-a456-426614174000"}"#,
      #"{"content": "AbstractSingletonProxyFactoryBeanConfigurationPostProcessor2"}"#,
      #"{"output": "SGVsbG8sIHRoaXMgaXMgdGV4dCB0aGF0IGlzIGVuY29kZWQu"}"#,
      #"{"result": "main.Xy9aB8cD7eF6gH5iJ4kL.chunk.js"}"#,
      #"{"text": "call_u9yEe7WVZT5WttL9u5NyZjnYQ8"}"#,
    ])
}
