#if canImport(FoundationModels)
  import AgentLogRun
  import FoundationModels

  extension AgentRun {
    /// Logs what a session of Apple's Foundation Models did: each tool call and its output as events of
    /// the run, without arguments and texts.
    @available(macOS 26, iOS 26, *)
    public func log(_ transcript: Transcript) {
      for entry in transcript {
        switch entry {
        case .toolCalls(let calls):
          for call in calls {
            let arguments = LogValue.string(call.arguments.jsonString)
            emit(
              "model.tool_call",
              [
                "tool": .string(call.toolName), "tool_call_id": .string(call.id),
                "args_hash": .string(ArgumentsHash.jcs.hash(arguments)),
              ])
          }
        case .toolOutput(let output):
          emit(
            "model.tool_output",
            ["tool": .string(output.toolName), "tool_call_id": .string(output.id)])
        case .response: emit("model.response")
        case .prompt: emit("model.prompt")
        default: break
        }
      }
    }
  }
#endif
