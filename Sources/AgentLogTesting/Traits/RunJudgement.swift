#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings

  /// What a trait holds a log to.
  struct RunJudgement: Sendable {
    var schema: LogSchema
    var policy: LogPolicy
    var strictness: Strictness

    /// Validates and audits in one pass.
    func verdict(_ log: AgentLog) throws(LogCheckMistake) -> Verdict {
      let report = try Judge.report(log) { options throws(LogCheckMistake) in
        options.schema = try schema.load()
        options.audit = try policy.load(canaries: [], today: LogCheck.today)
        options.policyName = policy.name
      }
      // A test's run is one of many: it need not do all that a stream must hold.
      return Verdict(report, strictness) { finding in
        finding.rule != "stream/missing-event" || finding.severity == .error
      }
    }
  }
#endif
