import AgentLogFindings

/// The page of `policy/raw-prompt`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let rawPrompt = RuleDescription(
    id: "policy/raw-prompt",
    title: "prompt or answer text is logged as it is",
    severity: .error,
    what: """
      Finds records that hold prompts, messages, answers or thinking under prompt, messages, \
      content, system_prompt and the like as a member of the record. `content.prompts` in the \
      policy says what may stand there.
      """,
    why: """
      What people write to an agent and what it answers is the most personal part of a log, \
      and the least searchable one: a request to erase it cannot be met by whoever does not \
      know where it is.
      """,
    remedy: """
      Log the length and a hash of the text. Conversations that must be kept belong into a \
      store with access control and expiry; log the id under which they lie there.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:03.000Z", "event": "agent_step", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "step_type": "assistant_message", "step_index": \
        3, "content": "How can I help you today?"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:03.000Z", "event": "agent_step", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "step_type": "assistant_message", "step_index": \
        3, "content_length": 25}
        """
      ]))
}
