// Made from Schemas/ and Checklists/ by `swift run agentlog-generate resources`.
// Do not edit: change a file there and run that command again. A test fails while this file is
// stale.
// swift-format-ignore-file

extension Resources {
  /// The names that ``schema(named:)`` knows, sorted.
  package static let schemaNames: [String] = [
    "agent-run",
    "agent-trace",
    "formats/attestations-1",
    "formats/baseline-1",
    "formats/checklist-1",
    "formats/config-1",
    "formats/fixture-1",
    "formats/policy-1",
    "formats/report-1",
    "formats/schema-1",
    "formats/waivers-1",
    "meta/draft-07",
    "meta/draft-2020-12/applicator",
    "meta/draft-2020-12/content",
    "meta/draft-2020-12/core",
    "meta/draft-2020-12/format-annotation",
    "meta/draft-2020-12/format-assertion",
    "meta/draft-2020-12/meta-data",
    "meta/draft-2020-12/schema",
    "meta/draft-2020-12/unevaluated",
    "meta/draft-2020-12/validation",
    "otel-genai",
    "policies/safe-default",
    "run-summary",
    "service-log",
    "tool-gateway",
  ]

  /// The text of a file of `Schemas/`, by its path there without `.json`.
  package static func schema(named name: String) -> String? {
    switch name {
    case "agent-run": schemasAgentRun
    case "agent-trace": schemasAgentTrace
    case "formats/attestations-1": schemasFormatsAttestations1
    case "formats/baseline-1": schemasFormatsBaseline1
    case "formats/checklist-1": schemasFormatsChecklist1
    case "formats/config-1": schemasFormatsConfig1
    case "formats/fixture-1": schemasFormatsFixture1
    case "formats/policy-1": schemasFormatsPolicy1
    case "formats/report-1": schemasFormatsReport1
    case "formats/schema-1": schemasFormatsSchema1
    case "formats/waivers-1": schemasFormatsWaivers1
    case "meta/draft-07": schemasMetaDraft07
    case "meta/draft-2020-12/applicator": schemasMetaDraft202012Applicator
    case "meta/draft-2020-12/content": schemasMetaDraft202012Content
    case "meta/draft-2020-12/core": schemasMetaDraft202012Core
    case "meta/draft-2020-12/format-annotation": schemasMetaDraft202012FormatAnnotation
    case "meta/draft-2020-12/format-assertion": schemasMetaDraft202012FormatAssertion
    case "meta/draft-2020-12/meta-data": schemasMetaDraft202012MetaData
    case "meta/draft-2020-12/schema": schemasMetaDraft202012Schema
    case "meta/draft-2020-12/unevaluated": schemasMetaDraft202012Unevaluated
    case "meta/draft-2020-12/validation": schemasMetaDraft202012Validation
    case "otel-genai": schemasOtelGenai
    case "policies/safe-default": schemasPoliciesSafeDefault
    case "run-summary": schemasRunSummary
    case "service-log": schemasServiceLog
    case "tool-gateway": schemasToolGateway
    default: nil
    }
  }

  /// The names that ``checklist(named:)`` knows, sorted.
  package static let checklistNames: [String] = [
    "agent-logging-baseline",
    "production-logging",
    "release-readiness",
    "silent-failures",
    "structured-logging",
  ]

  /// The text of a file of `Checklists/`, by its path there without `.json`.
  package static func checklist(named name: String) -> String? {
    switch name {
    case "agent-logging-baseline": checklistsAgentLoggingBaseline
    case "production-logging": checklistsProductionLogging
    case "release-readiness": checklistsReleaseReadiness
    case "silent-failures": checklistsSilentFailures
    case "structured-logging": checklistsStructuredLogging
    default: nil
    }
  }
}

private let schemasAgentRun = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "agent-run",
  "version": "1.0.0",
  "title": "The life of an agent run: started, stepped, called tools and models, finished",
  "description": "For agents that log each important step of a run as one event. With it a run can be read back from its log alone: what was asked of whom, how long each step took, where it broke and why it stopped.",
  "source": "Agent logging: structured events correlated by run_id and trace_id",
  "fields": {
    "event": { "keys": ["event_name", "event_type", "eventName", "event.name", "type"] },
    "timestamp": {
      "keys": ["ts", "time", "@timestamp"],
      "epoch": ["seconds", "milliseconds", "nanoseconds"]
    },
    "run_id": { "keys": ["runId", "run.id"] },
    "trace_id": { "keys": ["traceId", "trace.id"] },
    "request_id": { "keys": ["requestId", "request.id"] },
    "user_id": { "keys": ["userId", "user.id"] },
    "task_hash": { "keys": ["taskHash"] },
    "step_type": { "keys": ["stepType"] },
    "step_index": { "keys": ["stepIndex", "step"] },
    "tool": { "keys": ["tool_name", "toolName", "gen_ai.tool.name"] },
    "tool_call_id": { "keys": ["toolCallId", "call_id", "gen_ai.tool.call.id"] },
    "args_hash": { "keys": ["argsHash"] },
    "args": { "keys": ["arguments", "gen_ai.tool.call.arguments"] },
    "result": { "keys": ["gen_ai.tool.call.result"] },
    "model": { "keys": ["llm_model", "gen_ai.request.model", "gen_ai.response.model"] },
    "token_usage": { "keys": ["tokenUsage", "usage"] },
    "latency_ms": { "keys": ["latencyMs", "duration_ms", "durationMs"] },
    "status": { "keys": [], "boolean": { "key": "ok", "true": "ok", "false": "error" } },
    "error_class": { "keys": ["errorClass", "error_type", "error.type"] },
    "error_message": { "keys": ["errorMessage", "exception.message"] },
    "stop_reason": { "keys": ["stopReason", "termination_reason"] },
    "total_steps": { "keys": ["totalSteps"] },
    "total_latency_ms": { "keys": ["totalLatencyMs", "total_duration_ms"] }
  },
  "event": "event",
  "time": "timestamp",
  "trace": "trace_id",
  "run": { "key": "run_id", "start": ["run_started"], "end": ["run_finished"] },
  "argsHash": ["python-json", "jcs", "js-stringify", "opaque"],
  "every": {
    "type": "object",
    "required": ["event", "timestamp", "run_id", "trace_id"],
    "properties": {
      "event": { "type": "string" },
      "timestamp": {
        "description": "When it happened, with an offset from UTC: a time without one cannot be set beside the log of another service.",
        "type": ["string", "number"],
        "format": "date-time"
      },
      "run_id": {
        "description": "The same on every event of one run, so that the run can be read back whole.",
        "type": "string",
        "minLength": 1
      },
      "trace_id": {
        "description": "The same on every event of one run and in every service that it called, so that a tool's own log can be found.",
        "type": "string",
        "minLength": 1
      },
      "request_id": { "type": ["string", "null"] },
      "user_id": { "type": ["string", "integer", "null"] },
      "task": { "sensitive": "hashed" },
      "prompt": { "sensitive": "hashed" },
      "messages": { "sensitive": "hashed" },
      "content": { "sensitive": "redacted" },
      "args": { "sensitive": "hashed" },
      "result": { "sensitive": "sampled" },
      "error_message": { "sensitive": "redacted" }
    }
  },
  "events": {
    "run_started": {
      "title": "A run begins",
      "description": "Ties the run to the request and the user it was made for, before anything can go wrong.",
      "names": ["run.started", "run_start"],
      "presence": "run",
      "schema": {
        "required": ["request_id", "user_id"],
        "recommended": ["task_hash"],
        "properties": {
          "request_id": { "description": "The request that asked for the run; null where there is none." },
          "user_id": { "description": "Who asked, as an opaque id; null where nobody is known." },
          "task_hash": {
            "description": "Tells equal tasks apart from others without showing one.",
            "type": "string",
            "format": "sha256"
          }
        }
      }
    },
    "agent_step": {
      "title": "The agent decides on a step",
      "description": "The path that led to the answer, one step at a time.",
      "names": ["agent.step"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["step_type", "step_index"],
        "recommended": ["tool"],
        "properties": {
          "step_type": { "type": "string", "minLength": 1 },
          "step_index": {
            "description": "The place of the step in its run. Steps taken at once may share one.",
            "type": "integer",
            "minimum": 0
          },
          "tool": {
            "description": "The tool that the step is about to call; null for a step without one.",
            "type": ["string", "null"]
          }
        }
      }
    },
    "tool_call": {
      "title": "A tool is called",
      "description": "Logged before the tool runs, so that a call that never came back still shows.",
      "names": ["tool.call"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["tool", "args_hash"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 },
          "tool_call_id": { "type": ["string", "null"] },
          "args_hash": {
            "description": "Tells repeated calls apart without showing what was in them.",
            "type": "string",
            "format": "sha256"
          },
          "status": { "enum": ["ok", "error"] }
        }
      }
    },
    "tool_result": {
      "title": "A tool came back",
      "description": "What the call cost in time, and whether it failed and how.",
      "names": ["tool.result"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["tool", "latency_ms", "status"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 },
          "tool_call_id": { "type": ["string", "null"] },
          "model": { "type": ["string", "null"] },
          "latency_ms": { "type": "number", "minimum": 0 },
          "status": { "enum": ["ok", "error"] },
          "error_class": { "type": ["string", "null"] }
        },
        "if": { "properties": { "status": { "const": "error" } }, "required": ["status"] },
        "then": {
          "required": ["error_class"],
          "properties": {
            "error_class": {
              "description": "What kind of failure it was, from a short list: what alerts count.",
              "type": "string",
              "minLength": 1
            }
          }
        }
      }
    },
    "llm_result": {
      "title": "A model answered",
      "description": "What the answer cost in tokens and time, and whether it failed and how.",
      "names": ["llm.result"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["model", "latency_ms", "status"],
        "properties": {
          "model": {
            "description": "The model that answered; null where the framework does not tell.",
            "type": ["string", "null"]
          },
          "tool": { "type": ["string", "null"] },
          "token_usage": {
            "description": "Tokens in and out; null where the framework does not tell.",
            "type": ["object", "null"],
            "properties": {
              "input_tokens": { "type": ["integer", "null"], "minimum": 0 },
              "output_tokens": { "type": ["integer", "null"], "minimum": 0 },
              "prompt_tokens": { "type": ["integer", "null"], "minimum": 0 },
              "completion_tokens": { "type": ["integer", "null"], "minimum": 0 },
              "total_tokens": { "type": ["integer", "null"], "minimum": 0 }
            }
          },
          "latency_ms": { "type": "number", "minimum": 0 },
          "status": { "enum": ["ok", "error"] },
          "error_class": { "type": ["string", "null"] }
        },
        "if": { "properties": { "status": { "const": "error" } }, "required": ["status"] },
        "then": {
          "required": ["error_class"],
          "properties": {
            "error_class": {
              "description": "What kind of failure it was, from a short list: what alerts count.",
              "type": "string",
              "minLength": 1
            }
          }
        },
        "else": { "required": ["token_usage"] }
      }
    },
    "run_finished": {
      "title": "A run ends",
      "description": "Why it stopped, and what it took. Logged whatever happened before.",
      "names": ["run.finished", "run_end"],
      "presence": "run",
      "schema": {
        "required": ["stop_reason", "total_steps", "total_latency_ms"],
        "recommended": ["status"],
        "properties": {
          "status": { "enum": ["ok", "error"] },
          "stop_reason": {
            "description": "Why the run stopped: completed, max_steps, tool_error. Without it a run that gave up looks like one that was done.",
            "type": "string",
            "minLength": 1
          },
          "total_steps": { "type": "integer", "minimum": 0 },
          "total_latency_ms": { "type": "number", "minimum": 0 }
        }
      }
    }
  },
  "additionalEvents": "warn",
  "stream": [
    {
      "rule": "stream/unpaired-call",
      "description": "A call without a result hung, or crashed what was to log it.",
      "call": "tool_call",
      "result": "tool_result",
      "id": ["tool_call_id"],
      "tool": "tool",
      "failed": { "field": "status", "is": "error" }
    },
    {
      "rule": "stream/out-of-order",
      "description": "Steps that were logged out of order tell another story than the one that happened.",
      "field": "step_index",
      "order": "nondecreasing",
      "events": ["agent_step"]
    },
    { "rule": "stream/time-runs-backwards", "field": "timestamp" },
    { "rule": "stream/not-constant", "field": "trace_id" },
    { "rule": "stream/not-constant", "field": "request_id" },
    { "rule": "stream/not-constant", "field": "user_id" },
    {
      "rule": "stream/count-disagrees",
      "description": "A total that no step accounts for means that steps went unlogged.",
      "event": "run_finished",
      "field": "total_steps",
      "counts": "agent_step"
    },
    {
      "rule": "stream/count-disagrees",
      "description": "A total that the clock does not bear out spoils every chart of latency.",
      "event": "run_finished",
      "field": "total_latency_ms",
      "elapsed": "milliseconds",
      "tolerance": { "milliseconds": 1000, "percent": 1 }
    }
  ]
}

"""#

private let schemasAgentTrace = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "agent-trace",
  "version": "1.0.0",
  "title": "Traces of agent runs: spans, the bounds that stopped them, and patterns worth a look",
  "description": "For agents that log spans. Spans link to their parents, so that what happened can be read as a tree; bounds and derived events make failures visible that raise no error.",
  "source": "Logging for AI agents in production: traces, silent failures and aggregates",
  "fields": {
    "event": { "keys": ["event_name", "event_type", "eventName", "event.name", "type"] },
    "timestamp": {
      "keys": ["ts", "time", "@timestamp"],
      "epoch": ["seconds", "milliseconds", "nanoseconds"]
    },
    "level": { "keys": ["levelname", "severity", "severity_text"] },
    "trace_id": { "keys": ["traceId", "trace.id"] },
    "span_id": { "keys": ["spanId", "span.id"] },
    "parent_span_id": { "keys": ["parentSpanId", "parent_span", "parent.id"] },
    "tool": { "keys": ["tool_name", "toolName", "gen_ai.tool.name"] },
    "args": { "keys": ["arguments", "gen_ai.tool.call.arguments"] },
    "result": { "keys": ["gen_ai.tool.call.result"] },
    "step": { "keys": ["step_index", "stepIndex"] },
    "repeat_count": { "keys": ["repeatCount"] },
    "first_seen": { "keys": ["firstSeen"], "epoch": ["seconds", "milliseconds", "nanoseconds"] },
    "termination_reason": { "keys": ["terminationReason", "stop_reason"] },
    "steps_taken": { "keys": ["stepsTaken", "total_steps"] },
    "max_steps": { "keys": ["maxSteps"] },
    "num_errors": { "keys": ["numErrors"] },
    "max_errors": { "keys": ["maxErrors"] },
    "steps_pct_of_limit": { "keys": ["stepsPctOfLimit"] }
  },
  "event": "event",
  "time": "timestamp",
  "trace": "trace_id",
  "level": "level",
  "run": { "key": "trace_id", "required": false },
  "every": {
    "type": "object",
    "required": ["event"],
    "recommended": ["timestamp", "trace_id"],
    "properties": {
      "event": { "type": "string" },
      "timestamp": { "type": ["string", "number"], "format": "date-time" },
      "level": { "type": "string" },
      "trace_id": {
        "description": "The same on every span and event of one run.",
        "type": "string",
        "minLength": 1
      },
      "span_id": { "type": "string", "minLength": 1 },
      "parent_span_id": {
        "description": "The span that caused this one; null for the root.",
        "type": ["string", "null"]
      },
      "step": { "type": "integer", "minimum": 0 },
      "first_seen": {
        "description": "When the thing was first noticed: an event that was added after an incident would else seem to begin on the day it was added.",
        "type": ["string", "number"],
        "format": "date-time"
      },
      "args": { "sensitive": "hashed" },
      "result": { "sensitive": "sampled" }
    }
  },
  "events": {
    "simulation.started": {
      "title": "The root span begins",
      "description": "The root that all spans of a trace hang from. Many loggers leave it out; the tree is still whole if all of them name the same one.",
      "names": ["simulation"],
      "once": true,
      "schema": {
        "required": ["trace_id", "span_id"],
        "properties": { "parent_span_id": { "type": "null" } }
      }
    },
    "tool.execute": {
      "title": "A tool ran",
      "description": "One span for each call, so that twenty calls that all succeed still show as twenty.",
      "names": ["tool_execute", "execute_tool"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["trace_id", "span_id", "parent_span_id", "tool"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 }
        }
      }
    },
    "simulation.terminated": {
      "title": "The loop stopped",
      "description": "Which bound stopped it, and how near it came to the others: a run that ends at its limit has failed, however well its last call went.",
      "names": ["simulation_terminated"],
      "once": true,
      "level": [
        {
          "when": {
            "properties": { "termination_reason": { "enum": ["max_steps", "too_many_errors"] } },
            "required": ["termination_reason"]
          },
          "is": ["info", "warning", "error"]
        },
        { "is": ["info"] }
      ],
      "schema": {
        "required": [
          "termination_reason", "steps_taken", "max_steps", "num_errors", "max_errors",
          "steps_pct_of_limit"
        ],
        "properties": {
          "termination_reason": { "type": "string", "minLength": 1 },
          "steps_taken": { "type": "integer", "minimum": 0 },
          "max_steps": { "type": "integer", "minimum": 1 },
          "num_errors": { "type": "integer", "minimum": 0 },
          "max_errors": { "type": "integer", "minimum": 0 },
          "steps_pct_of_limit": {
            "description": "steps_taken divided by max_steps, rounded: 1 is the limit, and no run goes beyond it.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        },
        "allOf": [
          {
            "if": { "properties": { "termination_reason": { "const": "max_steps" } } },
            "then": { "properties": { "steps_pct_of_limit": { "const": 1 } } }
          },
          {
            "if": { "properties": { "termination_reason": { "const": "too_many_errors" } } },
            "then": { "properties": { "num_errors": { "minimum": 1 } } }
          },
          {
            "if": { "properties": { "steps_taken": { "const": 0 } } },
            "then": { "properties": { "steps_pct_of_limit": { "const": 0 } } }
          }
        ]
      }
    },
    "tool.repeated_calls": {
      "title": "A tool was called again and again",
      "description": "Derived while the agent runs. It may be a retry that got further each time or an agent that lost its way: worth a look either way.",
      "names": ["tool_repeated_calls"],
      "level": ["warning"],
      "schema": {
        "required": ["tool", "repeat_count", "step"],
        "recommended": ["first_seen"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 },
          "repeat_count": {
            "description": "How often it was called by now; two calls are no pattern yet.",
            "type": "integer",
            "minimum": 3
          }
        }
      }
    }
  },
  "additionalEvents": "allow",
  "stream": [
    {
      "rule": "stream/not-unique",
      "description": "Two spans with one id cannot both be somebody's parent.",
      "field": "span_id",
      "within": "run"
    },
    {
      "rule": "stream/no-parent",
      "description": "A span whose parent was never logged hangs in the air.",
      "id": "span_id",
      "parent": "parent_span_id"
    },
    { "rule": "stream/parent-cycle", "id": "span_id", "parent": "parent_span_id" },
    { "rule": "stream/time-runs-backwards", "field": "timestamp" }
  ]
}

"""#

private let schemasFormatsAttestations1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "attestations-1.json",
  "title": "agentlog attestations, version 1",
  "description": "Who stated what of a checklist holds, when, and until when it counts. agentlog attest writes it. A statement never counts against what the log shows.",
  "type": "object",
  "required": ["format", "attestations"],
  "additionalProperties": false,
  "properties": {
    "$schema": { "type": "string" },
    "format": { "const": "agentlog.attestations/1" },
    "attestations": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["item", "by", "date", "expires", "statement"],
        "additionalProperties": false,
        "properties": {
          "item": { "description": "An item of a checklist.", "type": "string", "minLength": 1 },
          "by": { "description": "Who says so.", "type": "string", "minLength": 1, "maxLength": 200 },
          "date": { "description": "When it was said.", "$ref": "#/$defs/day" },
          "expires": { "description": "The last day on which it counts.", "$ref": "#/$defs/day" },
          "statement": { "type": "string", "minLength": 1, "maxLength": 500 },
          "link": {
            "description": "Where it can be looked up.",
            "type": "string",
            "pattern": "^https?://[^\\s<>\"']+$",
            "maxLength": 500
          }
        }
      }
    }
  },
  "$defs": { "day": { "type": "string", "format": "date" } }
}

"""#

private let schemasFormatsBaseline1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "baseline-1.json",
  "title": "agentlog baseline, version 1",
  "description": "Findings that were there when somebody drew the line. A fingerprint is the SHA-256 of rule, event and pointer with a zero byte between, indices as *; never of a value. agentlog check --update-baseline writes it.",
  "type": "object",
  "required": ["format", "findings"],
  "additionalProperties": false,
  "properties": {
    "$schema": { "type": "string" },
    "format": { "const": "agentlog.baseline/1" },
    "findings": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["fingerprint", "count", "rule", "pointer"],
        "additionalProperties": false,
        "properties": {
          "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
          "count": { "type": "integer", "minimum": 1, "maximum": 1000000000000 },
          "rule": { "type": "string" },
          "event": { "type": "string" },
          "pointer": { "type": "string" }
        }
      }
    }
  }
}

"""#

private let schemasFormatsChecklist1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "checklist-1.json",
  "title": "agentlog checklist, version 1",
  "description": "Items that must hold before a release, each with the evidence that shows it. agentlog checks every checklist against this before it uses one.",
  "type": "object",
  "required": ["format", "name", "version", "title", "bands", "criticalCap", "items"],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "description": "Where this JSON Schema lies, so that an editor checks and completes as you type.",
      "type": "string"
    },
    "format": { "description": "The version of this format.", "const": "agentlog.checklist/1" },
    "name": { "description": "What --checklist calls it.", "$ref": "#/$defs/id" },
    "version": {
      "description": "Major, minor, patch.",
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"
    },
    "title": { "description": "One line that tells what it is for.", "$ref": "#/$defs/text" },
    "description": { "description": "Whom it is for and why.", "$ref": "#/$defs/text" },
    "source": { "description": "What it was drawn from.", "$ref": "#/$defs/text" },
    "bands": {
      "description": "What scores are called, the best first; the last one begins at 0.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["name", "from", "advice"],
        "additionalProperties": false,
        "properties": {
          "name": { "$ref": "#/$defs/text" },
          "from": {
            "description": "The lowest score in it, in percent with at most one decimal.",
            "type": "number",
            "minimum": 0,
            "maximum": 100,
            "multipleOf": 0.1
          },
          "advice": { "$ref": "#/$defs/text" }
        }
      }
    },
    "criticalCap": {
      "description": "The best band that can be had while a critical item fails.",
      "$ref": "#/$defs/text"
    },
    "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/item" } }
  },
  "$defs": {
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "maxLength": 64
    },
    "text": { "type": "string", "minLength": 1, "maxLength": 2000 },
    "names": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": { "type": "string", "minLength": 1, "maxLength": 200 }
    },
    "item": {
      "type": "object",
      "required": ["id", "title", "why", "remedy", "impact", "complexity"],
      "anyOf": [{ "required": ["evidence"] }, { "required": ["attested"] }],
      "additionalProperties": false,
      "properties": {
        "id": { "description": "Unique in the checklist.", "$ref": "#/$defs/id" },
        "title": { "description": "What must hold, in a few words.", "$ref": "#/$defs/text" },
        "why": { "description": "What goes wrong where it does not.", "$ref": "#/$defs/text" },
        "remedy": { "description": "What to do about it.", "$ref": "#/$defs/text" },
        "impact": {
          "description": "Its weight: 40, 30, 20, 10.",
          "enum": ["critical", "important", "normal", "low"]
        },
        "complexity": {
          "description": "How much work the remedy is.",
          "enum": ["low", "medium", "high"]
        },
        "applies": {
          "description": "When the item has a meaning; always where this is left out. It does not apply only where a log has runs and the schema knows one of these events and none of them occurs.",
          "type": "object",
          "required": ["events"],
          "additionalProperties": false,
          "properties": { "events": { "$ref": "#/$defs/names" } }
        },
        "evidence": {
          "description": "What shows it without anybody's word; all that is said for the schema at hand must hold.",
          "type": "array",
          "minItems": 1,
          "items": { "$ref": "#/$defs/evidence" }
        },
        "attested": {
          "description": "What somebody has to state where the log cannot show it. A statement never counts against what the log shows.",
          "$ref": "#/$defs/text"
        }
      }
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schemas": {
          "description": "The stream schemas under which it counts; all where this is left out.",
          "$ref": "#/$defs/names"
        },
        "rules": {
          "description": "Rules that must hold; family/* stands for all of a family.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "type": "string", "pattern": "^[a-z]+/([a-z0-9-]+|\\*)$" }
        },
        "fields": {
          "description": "Only what rules say of these fields.",
          "$ref": "#/$defs/names"
        },
        "events": {
          "description": "Only what rules say of these events.",
          "$ref": "#/$defs/names"
        },
        "mostly": {
          "description": "What part must hold; all where this is left out.",
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 1
        },
        "present": { "description": "Events that must occur.", "$ref": "#/$defs/names" },
        "policy": {
          "description": "What a policy of your own must say; the safe default shows nothing.",
          "enum": ["arguments-not-stored", "fields-redacted", "alerts-declared"]
        },
        "file": {
          "description": "A file of the project that must exist and hold something: a path, * and ? allowed.",
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "atLeast": {
          "description": "With less than that the item is unknown.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": false,
          "properties": {
            "events": { "type": "integer", "minimum": 1, "maximum": 1000000000 },
            "runs": { "type": "integer", "minimum": 1, "maximum": 1000000000 }
          }
        }
      },
      "oneOf": [
        { "required": ["rules"] },
        { "required": ["present"] },
        { "required": ["policy"] },
        { "required": ["file"] }
      ],
      "dependentSchemas": {
        "fields": { "required": ["rules"] },
        "events": { "required": ["rules"] },
        "mostly": { "required": ["rules"] }
      }
    }
  }
}

"""#

private let schemasFormatsConfig1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "config-1.json",
  "title": "agentlog.json, version 1",
  "description": "What agentlog check and agentlog score do in this project without being told. Found in the current folder or one above it; paths are relative to the folder of the file. Flags win over it.",
  "type": "object",
  "required": ["format"],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "description": "Where this JSON Schema lies, so that an editor checks and completes as you type.",
      "type": "string"
    },
    "format": { "description": "The version of this format.", "const": "agentlog.config/1" },
    "name": {
      "description": "What the history calls what is scored.",
      "type": "string",
      "pattern": "^[A-Za-z0-9_.:-]+$",
      "maxLength": 64
    },
    "inputs": {
      "description": "Log files, folders and patterns that are judged where the call names none.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/path" }
    },
    "schema": {
      "description": "The name of a shipped schema, or a file. Left out: the one that fits best.",
      "$ref": "#/$defs/path"
    },
    "policy": {
      "description": "A file that says what may be logged. Left out: the safe default.",
      "$ref": "#/$defs/path"
    },
    "checklist": {
      "description": "The name of a shipped checklist, or a file. Left out: agent-logging-baseline.",
      "$ref": "#/$defs/path"
    },
    "by": {
      "description": "A field by whose values the score is told apart: agent_id.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "gates": {
      "description": "What decides the exit status.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "items": {
          "description": "Items that must be passed. Left out: the critical ones.",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "type": "string", "minLength": 1 }
        },
        "minScore": { "type": "number", "minimum": 0, "maximum": 100 },
        "noWorse": {
          "description": "Whether a score below the last one of the history fails.",
          "type": "boolean"
        },
        "failOn": { "description": "What findings fail.", "enum": ["error", "warning"] }
      }
    },
    "waivers": { "description": "A file of agentlog waive.", "$ref": "#/$defs/path" },
    "attestations": { "description": "A file of agentlog attest.", "$ref": "#/$defs/path" },
    "baseline": { "description": "A file of --update-baseline.", "$ref": "#/$defs/path" },
    "history": { "description": "A file that each score is added to.", "$ref": "#/$defs/path" }
  },
  "$defs": { "path": { "type": "string", "minLength": 1, "maxLength": 4000 } }
}

"""#

private let schemasFormatsFixture1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "fixture-1.json",
  "title": "A line of an agentlog fixture, version 1",
  "description": "A fixture is a recorded run, redacted and normalised, as JSON Lines: a header, then ids, texts, events and calls in their order, then a trailer. This describes each line. agentlog fixture record writes it.",
  "type": "object",
  "minProperties": 1,
  "oneOf": [
    { "required": ["format"] },
    { "required": ["id"] },
    { "required": ["blob"] },
    { "required": ["event"] },
    { "required": ["call"] },
    { "required": ["end"] }
  ],
  "properties": {
    "format": {
      "description": "The header, which is the first line: format and version. What a newer version 1.x adds is passed over.",
      "type": "string",
      "pattern": "^agentlog\\.fixture/1(\\.[0-9]+)?$"
    },
    "clock": {
      "description": "How the log writes times: a template, or the unit of a number.",
      "type": "string",
      "pattern": "^(YYYY-MM-DD.hh:mm:ss.*|(seconds|milliseconds|nanoseconds)(\\.f+)?)$",
      "maxLength": 40
    },
    "redaction": {
      "type": "object",
      "required": ["policy", "signatures"],
      "properties": {
        "policy": { "description": "The name of the policy that was redacted by.", "type": "string" },
        "signatures": {
          "description": "What became of signatures and encrypted reasoning of model providers: kept to the byte, or left out whole.",
          "enum": ["kept", "dropped"]
        }
      }
    },
    "schema": {
      "description": "The stream schema that judges the run; where there is none the best-fitting one is picked.",
      "type": "object",
      "required": ["name", "version"],
      "properties": {
        "name": { "type": "string", "minLength": 1 },
        "version": { "type": "string" }
      }
    },
    "id": {
      "description": "An id that comes for the first time: its kind and its number among those of the kind.",
      "type": "string",
      "pattern": "^.+:[1-9][0-9]*$"
    },
    "form": {
      "description": "What the ids of the log look like: uuid, integer, or prefix, shape and length.",
      "type": "string",
      "pattern": "^(uuid|integer|[a-z_.-]*:(hex|digits|word|text):[0-9]+)$"
    },
    "blob": {
      "description": "A text that is long: its number. It is referred to as {\"$text\": 1}.",
      "type": "integer",
      "minimum": 1
    },
    "text": { "type": "string" },
    "event": {
      "description": "An event as it was logged, with {\"$id\": \"run:1\"} for ids, {\"$time\": 7} for times, {\"$any\": 0} for durations, {\"$text\": 1} for long texts, and {\"$object\": {}} around an object that looks like one of these.",
      "type": "object"
    },
    "lane": { "type": "string" },
    "call": {
      "description": "A call of a tool or a model, and what came of it.",
      "type": "object",
      "required": ["kind", "name", "input"],
      "oneOf": [{ "required": ["output"] }, { "required": ["error"] }],
      "additionalProperties": false,
      "properties": {
        "kind": { "enum": ["tool", "model"] },
        "name": { "type": "string", "minLength": 1 },
        "lane": { "type": "string" },
        "overlaps": {
          "description": "How many calls of its lane were open when it began.",
          "type": "integer",
          "minimum": 1
        },
        "usage": {
          "description": "Tokens that a model took.",
          "type": "object",
          "required": ["input_tokens", "output_tokens"],
          "additionalProperties": { "type": "integer", "minimum": 0 }
        },
        "input": true,
        "output": true,
        "error": {
          "type": "object",
          "required": ["class"],
          "additionalProperties": false,
          "properties": {
            "class": { "type": "string", "minLength": 1 },
            "message": { "type": ["string", "object"] }
          }
        }
      }
    },
    "end": {
      "description": "The trailer, which is the last line: what the file holds, so that one that was cut short shows.",
      "type": "object",
      "required": ["backwards", "calls", "dropped", "events", "ids", "lines", "masked", "texts"],
      "additionalProperties": { "type": "integer", "minimum": 0 }
    }
  },
  "dependentRequired": {
    "id": ["form"],
    "form": ["id"],
    "blob": ["text"],
    "text": ["blob"],
    "format": ["redaction"]
  },
  "dependentSchemas": {
    "id": { "maxProperties": 2 },
    "blob": { "maxProperties": 2 },
    "event": { "properties": { "event": true, "lane": true }, "additionalProperties": false },
    "call": { "maxProperties": 1 },
    "end": { "maxProperties": 1 }
  }
}

"""#

private let schemasFormatsPolicy1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "policy-1.json",
  "title": "agentlog policy, version 1",
  "description": "What may be logged. A policy stands over the safe default: what it does not mention stays as it is there. Written as JSON or as YAML.",
  "type": "object",
  "minProperties": 1,
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "description": "Where this JSON Schema lies, so that an editor checks and completes as you type.",
      "type": "string"
    },
    "format": { "description": "The version of this format.", "const": "agentlog.policy/1" },
    "name": {
      "description": "What reports call it: lower-case words joined by hyphens.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "maxLength": 64
    },
    "title": {
      "description": "One line that tells a reader of the report what this policy is about.",
      "type": "string",
      "minLength": 1
    },
    "description": { "description": "Whom it is for and why.", "type": "string", "minLength": 1 },
    "source": {
      "description": "The convention, article or contract that it was written from.",
      "type": "string",
      "minLength": 1
    },
    "logging": {
      "description": "What is logged of runs and tool calls.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "ids": {
          "description": "Ids by field name: on every event, recommended there, or only never redacted.",
          "type": "object",
          "additionalProperties": { "enum": ["required", "recommended", "optional"] }
        },
        "tool_calls": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "enabled": {
              "description": "False where nothing of a tool call may be logged but that it happened.",
              "type": "boolean"
            },
            "store_args": { "description": "Whether arguments may be logged as they are.", "type": "boolean" },
            "store_args_hash": {
              "description": "True where each tool call must carry a hash of its arguments, false where none may.",
              "type": "boolean"
            },
            "store_results": {
              "description": "Which results may be logged as they are.",
              "enum": ["none", "sampled", "full"]
            },
            "result_sample_rate": {
              "description": "What part of the results, where they are sampled.",
              "$ref": "#/$defs/rate"
            }
          }
        },
        "pii": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "redact_fields": {
              "description": "Keys whose values are redacted wherever they stand. Whole keys; case, - and _ do not count.",
              "type": "array",
              "items": { "$ref": "#/$defs/fieldName" },
              "uniqueItems": true
            }
          }
        },
        "stop_reasons": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "enabled": {
              "description": "Whether a run that has ended must say why it stopped.",
              "type": "boolean"
            },
            "allowed": {
              "description": "The reasons there are. Any text where this is left out.",
              "type": "array",
              "items": { "type": "string", "minLength": 1 },
              "minItems": 1,
              "uniqueItems": true
            }
          }
        },
        "alerts": {
          "description": "Figures of the whole log that warn, or fail. Null switches one off.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "tool_calls_per_run_mean": {
              "description": "How many tool calls a run may make on average.",
              "$ref": "#/$defs/threshold"
            },
            "tool_calls_per_run_p50": {
              "description": "How many tool calls a run may make in half of the runs.",
              "$ref": "#/$defs/threshold"
            },
            "tool_calls_per_run_p90": {
              "description": "How many tool calls a run may make in nine of ten runs.",
              "$ref": "#/$defs/threshold"
            },
            "tool_calls_per_run_p95": {
              "description": "How many tool calls a run may make in 95 of 100 runs.",
              "$ref": "#/$defs/threshold"
            },
            "tool_calls_per_run_p99": {
              "description": "How many tool calls a run may make in 99 of 100 runs.",
              "$ref": "#/$defs/threshold"
            },
            "tool_calls_per_run_max": {
              "description": "How many tool calls a run may make in any run.",
              "$ref": "#/$defs/threshold"
            },
            "timeout_rate": {
              "description": "What part of the tool calls may time out.",
              "$ref": "#/$defs/rateThreshold"
            },
            "validation_fail_rate": {
              "description": "What part of the tool results may fail validation.",
              "$ref": "#/$defs/rateThreshold"
            }
          },
          "patternProperties": {
            "^[A-Za-z][A-Za-z0-9_.-]*_(rate|mean|max|p[1-9][0-9]?)$": {
              "description": "A figure of your own: steps, errors or tokens per run, the numbers of a field, or how often it is a value.",
              "$ref": "#/$defs/ownThreshold"
            }
          }
        }
      }
    },
    "content": {
      "description": "What may be logged of content that no key of logging speaks of.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "prompts": { "description": "Prompts, messages and answers.", "$ref": "#/$defs/verdict" },
        "errors": { "description": "Error messages and tracebacks.", "$ref": "#/$defs/verdict" }
      }
    },
    "fields": {
      "description": "Key to what may stand under it, wherever it stands. Whole keys; case, - and _ do not count. Goes before everything else that the policy says of that key.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/verdict" }
    },
    "detectors": {
      "description": "Sensitive values of your own, each with its tests.",
      "type": "array",
      "items": { "$ref": "#/$defs/detector" }
    },
    "harmless": {
      "description": "Values that are no leak although a detector says so.",
      "type": "array",
      "items": { "$ref": "#/$defs/harmless" }
    },
    "bounds": {
      "description": "How far a run may go. From nine tenths on it is near: behaviour/bound.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "steps": { "type": "integer", "minimum": 1 },
        "tool_calls": { "type": "integer", "minimum": 1 },
        "errors": { "type": "integer", "minimum": 1 },
        "tokens": { "type": "integer", "minimum": 1 }
      }
    },
    "severity": {
      "description": "Rule id to the severity it has instead of its own.",
      "type": "object",
      "patternProperties": {
        "^(json|event|stream|leak|policy|behaviour|alert)/[a-z0-9]+(-[a-z0-9]+)*$": { "enum": ["error", "warning", "note"] }
      },
      "additionalProperties": false
    },
    "limits": {
      "description": "How far the audit goes. What lies beyond is counted in the report.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "unwrap_depth": {
          "description": "How many encodings are opened inside each other. Default: 4.",
          "type": "integer",
          "minimum": 0,
          "maximum": 8
        },
        "delta_bytes": {
          "description": "How much text of one message is joined from its deltas. Default: 1 MiB.",
          "type": "integer",
          "minimum": 0,
          "maximum": 67108864
        },
        "delta_total_bytes": {
          "description": "How much text of all open messages is kept. Default: 64 MiB.",
          "type": "integer",
          "minimum": 0,
          "maximum": 1073741824
        },
        "taint_secrets": {
          "description": "How many secrets of a run are looked for in the rest of it. Default: 64.",
          "type": "integer",
          "minimum": 0,
          "maximum": 4096
        },
        "hash_pairs": {
          "description": "How many pairs of arguments and hash are compared in a run. Default: 4,096.",
          "type": "integer",
          "minimum": 0,
          "maximum": 65536
        }
      }
    }
  },
  "$defs": {
    "rate": { "type": "number", "minimum": 0, "maximum": 1 },
    "fieldName": { "type": "string", "minLength": 1, "maxLength": 128 },
    "threshold": {
      "type": ["object", "null"],
      "minProperties": 1,
      "additionalProperties": false,
      "properties": {
        "warn": { "description": "From here on a warning.", "type": "number", "minimum": 0 },
        "critical": { "description": "From here on an error.", "type": "number", "minimum": 0 }
      }
    },
    "rateThreshold": {
      "type": ["object", "null"],
      "minProperties": 1,
      "additionalProperties": false,
      "properties": {
        "warn": { "description": "From here on a warning.", "$ref": "#/$defs/rate" },
        "critical": { "description": "From here on an error.", "$ref": "#/$defs/rate" },
        "window": { "$ref": "#/$defs/window" }
      }
    },
    "ownThreshold": {
      "type": ["object", "null"],
      "minProperties": 1,
      "additionalProperties": false,
      "properties": {
        "warn": { "description": "From here on a warning.", "type": "number", "minimum": 0 },
        "critical": { "description": "From here on an error.", "type": "number", "minimum": 0 },
        "field": { "description": "The key of the log that is looked at. Of a figure that is no rate, by default the name before _p95.", "type": "string", "minLength": 1 },
        "is": { "description": "Of a rate: the value that is counted.", "type": ["string", "boolean", "number"] },
        "window": { "$ref": "#/$defs/window" }
      }
    },
    "window": {
      "description": "Of a rate: how long a time it is taken over, by the clock of the log: 30s, 5m, 2h. The worst such time counts. Default: the whole log.",
      "type": "string",
      "pattern": "^[1-9][0-9]{0,5}[smh]$"
    },
    "verdict": {
      "description": "Forbidden: absent or empty. Hashed: a hash. Redacted: also a mask or a placeholder. Sampled: raw in at most that part of the events. Allowed: anything.",
      "type": ["string", "object"],
      "if": { "type": "string" },
      "then": { "enum": ["forbidden", "hashed", "redacted", "allowed"] },
      "else": {
        "required": ["sampled"],
        "additionalProperties": false,
        "properties": {
          "sampled": { "$ref": "#/$defs/rate" }
        }
      }
    },
    "samples": {
      "type": "array",
      "items": { "type": "string", "minLength": 1 },
      "minItems": 1
    },
    "detector": {
      "type": "object",
      "required": ["id", "title", "pattern", "flagged", "clean"],
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "The rule is leak/ and this: lower-case words joined by hyphens.",
          "type": "string",
          "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
          "maxLength": 64
        },
        "title": { "description": "What a finding calls it.", "type": "string", "minLength": 1 },
        "pattern": {
          "description": "A regular expression as RE2 has it. A group named value is the sensitive part; without one the whole match is.",
          "type": "string",
          "minLength": 1
        },
        "tier": {
          "description": "How sure a match is. Default: structural.",
          "enum": ["structural", "contextual", "informational", "placeholder"]
        },
        "context": {
          "description": "Words of which one must be near, before the value or in a key above it.",
          "type": "array",
          "items": { "type": "string", "minLength": 1 },
          "minItems": 1,
          "uniqueItems": true
        },
        "remedy": { "description": "What to do about a finding.", "type": "string", "minLength": 1 },
        "flagged": {
          "description": "Texts that hold one. The policy is refused where one is not found.",
          "$ref": "#/$defs/samples"
        },
        "clean": {
          "description": "Texts that hold none. The policy is refused where one is found.",
          "$ref": "#/$defs/samples"
        }
      }
    },
    "harmless": {
      "type": "object",
      "required": ["pattern", "reason", "expires"],
      "additionalProperties": false,
      "properties": {
        "pattern": {
          "description": "A regular expression as RE2 has it, for the whole value.",
          "type": "string",
          "minLength": 1
        },
        "detectors": {
          "description": "The detectors that it concerns, by id. All where this is left out.",
          "type": "array",
          "items": { "type": "string", "minLength": 1 },
          "minItems": 1,
          "uniqueItems": true
        },
        "reason": { "description": "Why it is no leak.", "type": "string", "minLength": 1 },
        "expires": {
          "description": "The last day on which it counts: YYYY-MM-DD.",
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        }
      }
    }
  }
}

"""#

private let schemasFormatsReport1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "agentlog.report/1",
  "description": "What one check found out. Keys keep their meaning as long as the number of the format stays; a program that reads it should ignore keys that it does not know, since more may come.",
  "type": "object",
  "required": [
    "format", "outcome", "exitStatus", "inputs", "summary", "rules", "findings", "omitted",
    "reasons"
  ],
  "properties": {
    "format": { "const": "agentlog.report/1" },
    "outcome": { "$ref": "#/$defs/outcome" },
    "exitStatus": {
      "description": "0 passed, 1 a gate failed, 2 the call or a configuration file is wrong, 3 could not tell or could not read.",
      "enum": [0, 1, 2, 3]
    },
    "schema": { "$ref": "#/$defs/schema" },
    "inputs": { "type": "array", "items": { "$ref": "#/$defs/input" } },
    "summary": { "$ref": "#/$defs/summary" },
    "rules": {
      "description": "Every rule that was in force, sorted by id.",
      "type": "array",
      "items": { "$ref": "#/$defs/rule" }
    },
    "findings": {
      "description": "In the order they became certain. No more of each rule than --max-findings.",
      "type": "array",
      "items": { "$ref": "#/$defs/finding" }
    },
    "omitted": {
      "description": "What was found but not listed, or fell outside a bound.",
      "$ref": "#/$defs/counts"
    },
    "reasons": {
      "description": "What kept the check from telling, one sentence each.",
      "type": "array",
      "items": { "type": "string", "minLength": 1 }
    },
    "policy": { "description": "What the policy is called that judged.", "type": "string" },
    "gates": { "type": "array", "items": { "$ref": "#/$defs/gate" } },
    "score": { "$ref": "#/$defs/score" }
  },
  "additionalProperties": false,
  "if": { "properties": { "outcome": { "const": "passed" } } },
  "then": { "properties": { "exitStatus": { "const": 0 } } },
  "else": { "properties": { "exitStatus": { "enum": [1, 2, 3] } } },
  "$defs": {
    "count": { "type": "integer", "minimum": 0 },
    "counts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } },
    "outcome": { "enum": ["passed", "failed", "inconclusive"] },
    "ruleId": {
      "description": "family/name; agentlog explain ID tells what it is.",
      "type": "string",
      "pattern": "^[a-z]+/[a-z0-9-]+$"
    },
    "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
    "schema": {
      "description": "The stream schema that judged. Absent where none fits.",
      "type": "object",
      "required": ["name", "version", "picked", "knownEvents", "sampledEvents"],
      "properties": {
        "name": { "type": "string" },
        "version": { "type": "string" },
        "picked": {
          "description": "True where no schema was given and this one fitted best.",
          "type": "boolean"
        },
        "knownEvents": {
          "description": "How many kinds of event in the sample the schema knows; 0 where it was given.",
          "$ref": "#/$defs/count"
        },
        "sampledEvents": { "$ref": "#/$defs/count" }
      },
      "additionalProperties": false
    },
    "input": {
      "type": "object",
      "required": ["path", "bytes", "records", "events", "runs"],
      "properties": {
        "path": { "description": "As it was given; - for standard input.", "type": "string" },
        "bytes": { "description": "Read, after decompression.", "$ref": "#/$defs/count" },
        "records": { "description": "JSON objects read.", "$ref": "#/$defs/count" },
        "events": { "description": "Records that the schema knows.", "$ref": "#/$defs/count" },
        "runs": { "description": "Runs that have an event here.", "$ref": "#/$defs/count" },
        "problem": {
          "description": "Why it could not be read to its end.",
          "type": "string",
          "minLength": 1
        }
      },
      "additionalProperties": false
    },
    "summary": {
      "description": "Whole counts, whatever is listed.",
      "type": "object",
      "required": ["errors", "warnings", "notes", "accepted", "byRule"],
      "properties": {
        "errors": { "$ref": "#/$defs/count" },
        "warnings": { "$ref": "#/$defs/count" },
        "notes": { "$ref": "#/$defs/count" },
        "accepted": { "$ref": "#/$defs/count" },
        "byRule": {
          "type": "object",
          "propertyNames": { "$ref": "#/$defs/ruleId" },
          "additionalProperties": { "$ref": "#/$defs/count" }
        }
      },
      "additionalProperties": false
    },
    "rule": {
      "type": "object",
      "required": ["id", "outcome", "checked", "failed"],
      "properties": {
        "id": { "$ref": "#/$defs/ruleId" },
        "outcome": { "$ref": "#/$defs/outcome" },
        "checked": { "description": "How often it had something to judge.", "$ref": "#/$defs/count" },
        "failed": { "description": "How often it was broken.", "$ref": "#/$defs/count" }
      },
      "additionalProperties": false
    },
    "finding": {
      "description": "One rule broken at one place. Never holds a value that may not be shown.",
      "type": "object",
      "required": [
        "rule", "severity", "message", "path", "line", "column", "offset", "pointer"
      ],
      "properties": {
        "rule": { "$ref": "#/$defs/ruleId" },
        "severity": { "enum": ["error", "warning", "note"] },
        "message": { "type": "string", "minLength": 1 },
        "path": { "type": "string" },
        "line": { "description": "From 1; of compressed input as decompressed.", "$ref": "#/$defs/count" },
        "column": { "description": "From 1, in bytes of UTF-8.", "$ref": "#/$defs/count" },
        "offset": { "description": "From 0, in bytes.", "$ref": "#/$defs/count" },
        "pointer": {
          "description": "RFC 6901, into the record as logged; of a missing field the place where it belongs.",
          "type": "string",
          "pattern": "^(/.*)?$"
        },
        "schemaPath": {
          "description": "With a plain JSON Schema: where the broken keyword stands in it, as a JSON Pointer; in another document behind its URI and '#'.",
          "type": "string"
        },
        "run": { "type": "string" },
        "trace": { "type": "string" },
        "event": { "type": "string" },
        "accepted": { "$ref": "#/$defs/acceptance" },
        "alert": {
          "description": "Of an alert: the figures behind it.",
          "type": "object",
          "required": ["level", "value", "threshold", "sample", "sure", "runs"],
          "properties": {
            "level": { "enum": ["warn", "critical"] },
            "value": { "type": "number" },
            "threshold": { "type": "number" },
            "sample": { "description": "How many runs, calls or values it rests on.", "$ref": "#/$defs/count" },
            "low": { "description": "Of a rate: where it lies in 95 of 100 such samples.", "type": "number" },
            "high": { "type": "number" },
            "sure": { "description": "The sample is large enough to tell.", "type": "boolean" },
            "runs": { "description": "The runs that weigh most.", "type": "array", "items": { "type": "string" } }
          },
          "additionalProperties": false
        },
        "detector": { "description": "Of a leak: what recognised it.", "type": "string" },
        "tier": {
          "enum": ["verified", "structural", "contextual", "informational", "placeholder"]
        },
        "length": { "description": "Of a leak: its bytes.", "$ref": "#/$defs/count" },
        "encoding": { "description": "Of a leak: how it was wrapped.", "type": "string" },
        "fingerprint": { "type": "string" }
      },
      "additionalProperties": false
    },
    "acceptance": {
      "description": "Why the finding does not count.",
      "type": "object",
      "required": ["by", "reason"],
      "properties": {
        "by": { "type": "string" },
        "reason": { "type": "string" },
        "expires": { "description": "The last day of validity.", "$ref": "#/$defs/date" }
      },
      "additionalProperties": false
    },
    "percent": {
      "description": "With one decimal; null where no item applies.",
      "type": ["number", "null"],
      "minimum": 0,
      "maximum": 100
    },
    "gate": {
      "description": "What the exit status depended on besides findings.",
      "type": "object",
      "required": ["gate", "outcome", "why"],
      "properties": {
        "gate": { "type": "string", "minLength": 1 },
        "outcome": { "$ref": "#/$defs/outcome" },
        "why": { "type": "string" }
      },
      "additionalProperties": false
    },
    "change": {
      "description": "What the history says of before.",
      "type": "object",
      "required": ["day", "percent"],
      "properties": {
        "day": { "$ref": "#/$defs/date" },
        "percent": { "$ref": "#/$defs/percent" },
        "firstDay": { "$ref": "#/$defs/date" },
        "firstPercent": { "$ref": "#/$defs/percent" }
      },
      "additionalProperties": false
    },
    "score": {
      "description": "What a checklist came to.",
      "type": "object",
      "required": ["checklist", "percent", "band", "items"],
      "properties": {
        "checklist": { "type": "string" },
        "version": { "type": "string" },
        "percent": { "$ref": "#/$defs/percent" },
        "percentWithoutWaivers": { "$ref": "#/$defs/percent" },
        "band": { "type": "string" },
        "advice": { "type": "string" },
        "cap": { "description": "Why the band is lower than the figure.", "type": "string" },
        "next": {
          "description": "The remedy that lifts the score most for its work.",
          "type": "object",
          "required": ["item", "gain"],
          "properties": { "item": { "type": "string" }, "gain": { "$ref": "#/$defs/percent" } },
          "additionalProperties": false
        },
        "change": { "$ref": "#/$defs/change" },
        "items": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "outcome", "impact", "why"],
            "properties": {
              "id": { "type": "string" },
              "outcome": { "enum": ["passed", "failed", "unknown", "not-applicable", "waived"] },
              "impact": { "enum": ["critical", "important", "normal", "low"] },
              "complexity": { "enum": ["low", "medium", "high"] },
              "title": { "type": "string" },
              "why": { "type": "string" },
              "remedy": { "type": "string" },
              "statement": {
                "description": "Whose word it rests on.",
                "type": "object",
                "required": ["by", "expires"],
                "properties": {
                  "by": { "type": "string" },
                  "expires": { "$ref": "#/$defs/date" },
                  "link": { "type": "string" }
                },
                "additionalProperties": false
              }
            },
            "additionalProperties": false
          }
        },
        "by": { "description": "The field that tells the rows apart.", "type": "string" },
        "rows": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["value", "events", "runs", "percent", "band", "passed", "failed", "unknown"],
            "properties": {
              "value": { "type": "string" },
              "events": { "$ref": "#/$defs/count" },
              "runs": { "$ref": "#/$defs/count" },
              "percent": { "$ref": "#/$defs/percent" },
              "band": { "type": "string" },
              "passed": { "$ref": "#/$defs/count" },
              "failed": { "$ref": "#/$defs/count" },
              "unknown": { "$ref": "#/$defs/count" },
              "failedItems": { "type": "array", "items": { "type": "string" } },
              "change": { "$ref": "#/$defs/change" }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    }
  }
}

"""#

private let schemasFormatsSchema1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "schema-1.json",
  "title": "agentlog stream schema, version 1",
  "description": "What a log of an agent must hold: the names of its fields, its events with a JSON Schema each, and the rules that hold across a run or the whole stream.",
  "type": "object",
  "required": ["format", "name", "version", "title", "events"],
  "additionalProperties": false,
  "properties": {
    "$schema": {
      "description": "Where this JSON Schema lies, so that an editor checks and completes as you type.",
      "type": "string"
    },
    "format": {
      "description": "The version of this format.",
      "const": "agentlog.schema/1"
    },
    "name": {
      "description": "What --schema calls it: lower-case words joined by hyphens.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "maxLength": 64
    },
    "version": {
      "description": "Major, minor, patch. A change that makes a good log bad is a new major version.",
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"
    },
    "title": {
      "description": "One line that tells a reader of the report what this schema is about.",
      "type": "string",
      "minLength": 1
    },
    "description": {
      "description": "Who should use it, and what it makes possible.",
      "type": "string",
      "minLength": 1
    },
    "source": {
      "description": "The convention, article or code that it was written from.",
      "type": "string",
      "minLength": 1
    },
    "fields": {
      "description": "Canonical field name to the keys that the field may have in a log. A name that is not listed is its own key.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/field" }
    },
    "event": {
      "description": "The canonical field that names the event. Left out where every event is recognised by a member.",
      "$ref": "#/$defs/fieldName"
    },
    "time": {
      "description": "The canonical field that says when the event happened.",
      "$ref": "#/$defs/fieldName"
    },
    "trace": {
      "description": "The canonical field that holds the trace id.",
      "$ref": "#/$defs/fieldName"
    },
    "level": {
      "description": "The canonical field that holds the log level.",
      "$ref": "#/$defs/fieldName"
    },
    "run": { "$ref": "#/$defs/run" },
    "argsHash": {
      "description": "How a hash of tool arguments may be made. Two hashes are only compared if they were made the same way.",
      "type": "array",
      "items": { "enum": ["jcs", "python-json", "js-stringify", "opaque"] },
      "minItems": 1,
      "uniqueItems": true
    },
    "every": {
      "description": "A JSON Schema over canonical field names that each known event must meet.",
      "$ref": "#/$defs/jsonSchema"
    },
    "events": {
      "description": "The events that this log knows, by name.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": { "$ref": "#/$defs/event" }
    },
    "additionalEvents": {
      "description": "What an event that is not listed means: nothing, a warning, or an error. Default: warn.",
      "enum": ["allow", "warn", "refuse"]
    },
    "stream": {
      "description": "Rules that hold across the events of a run, across the stream, or across the parts of one record.",
      "type": "array",
      "items": { "$ref": "#/$defs/streamRule" }
    },
    "severity": {
      "description": "Rule id to the severity it has here instead of its own.",
      "type": "object",
      "patternProperties": { "^(json|event|stream)/[a-z]+(-[a-z]+)*$": { "enum": ["error", "warning", "note"] } },
      "additionalProperties": false
    }
  },
  "if": { "not": { "required": ["event"] } },
  "then": {
    "properties": {
      "events": {
        "additionalProperties": { "required": ["match"] }
      }
    }
  },
  "$defs": {
    "fieldName": {
      "type": "string",
      "minLength": 1
    },
    "eventName": {
      "type": "string",
      "minLength": 1
    },
    "jsonSchema": {
      "description": "JSON Schema draft 2020-12. Its own keywords are checked where it is compiled.",
      "type": ["object", "boolean"]
    },
    "pointer": {
      "description": "A JSON Pointer; * stands for every member or element.",
      "type": "string",
      "pattern": "^/"
    },
    "field": {
      "description": "The keys of one field. The canonical name comes first, then these in order; the first that is there wins.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "keys": {
          "description": "Other keys of the field. One that begins with / is a JSON Pointer through nested objects.",
          "type": "array",
          "items": { "type": "string", "minLength": 1 },
          "uniqueItems": true
        },
        "boolean": {
          "description": "A boolean key that says the same, and the value that true and false stand for.",
          "type": "object",
          "required": ["key", "true", "false"],
          "additionalProperties": false,
          "properties": {
            "key": { "type": "string", "minLength": 1 },
            "true": { "type": "string" },
            "false": { "type": "string" }
          }
        },
        "epoch": {
          "description": "Units in which a time may be a number since 1970. Which of them it is shows from its magnitude.",
          "type": "array",
          "items": { "enum": ["seconds", "milliseconds", "nanoseconds"] },
          "minItems": 1,
          "uniqueItems": true
        }
      }
    },
    "run": {
      "description": "What makes events a run.",
      "type": "object",
      "required": ["key"],
      "additionalProperties": false,
      "properties": {
        "key": {
          "description": "The canonical field whose value the events of a run share.",
          "$ref": "#/$defs/fieldName"
        },
        "start": {
          "description": "Events that begin a run. Without them a run begins with its first event.",
          "$ref": "#/$defs/eventNames"
        },
        "end": {
          "description": "Events that end a run. Without them a run ends with the stream.",
          "$ref": "#/$defs/eventNames"
        },
        "required": {
          "description": "False where events outside a run are fine. Default: true.",
          "type": "boolean"
        }
      }
    },
    "eventNames": {
      "type": "array",
      "items": { "$ref": "#/$defs/eventName" },
      "minItems": 1,
      "uniqueItems": true
    },
    "event": {
      "description": "One kind of event.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What happened when this is logged, in a few words.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "Why it is worth logging.",
          "type": "string",
          "minLength": 1
        },
        "names": {
          "description": "Other spellings of the event's name.",
          "$ref": "#/$defs/eventNames"
        },
        "match": {
          "description": "How a record without a name is recognised.",
          "type": "object",
          "required": ["member"],
          "additionalProperties": false,
          "properties": {
            "member": {
              "description": "The canonical field or key that only this kind of record has.",
              "$ref": "#/$defs/fieldName"
            }
          }
        },
        "presence": {
          "description": "Where the event must be: in each run, somewhere in the stream, or nowhere. Default: optional.",
          "enum": ["run", "stream", "optional"]
        },
        "missing": {
          "description": "How bad it is where the event must be and is not. Default: error.",
          "enum": ["error", "warning"]
        },
        "once": {
          "description": "True where a run holds it at most once. Start and end events always are.",
          "type": "boolean"
        },
        "level": {
          "description": "The log levels it is due: a list of names, or of conditions of which the first that holds decides.",
          "type": "array",
          "minItems": 1,
          "if": { "prefixItems": [{ "type": "string" }] },
          "then": { "items": { "$ref": "#/$defs/logLevel" } },
          "else": { "items": { "$ref": "#/$defs/levelWhen" } }
        },
        "schema": {
          "description": "A JSON Schema over canonical field names that this event must meet, beyond what every event must.",
          "$ref": "#/$defs/jsonSchema"
        }
      },
      "dependentRequired": { "missing": ["presence"] }
    },
    "logLevel": {
      "enum": ["debug", "info", "warning", "error", "critical"]
    },
    "levelWhen": {
      "type": "object",
      "required": ["is"],
      "additionalProperties": false,
      "properties": {
        "when": {
          "description": "A JSON Schema over canonical field names. Without it the condition always holds.",
          "$ref": "#/$defs/jsonSchema"
        },
        "is": {
          "description": "The levels that are right then.",
          "type": "array",
          "items": { "$ref": "#/$defs/logLevel" },
          "minItems": 1,
          "uniqueItems": true
        }
      }
    },
    "streamRule": {
      "type": "object",
      "required": ["rule"],
      "properties": {
        "rule": {
          "description": "The id of the rule, which is also what its findings are called.",
          "enum": [
            "stream/unpaired-call", "stream/out-of-order", "stream/time-runs-backwards",
            "stream/not-constant", "stream/not-unique", "stream/no-parent", "stream/parent-cycle",
            "stream/count-disagrees"
          ]
        }
      },
      "allOf": [
        {
          "if": { "properties": { "rule": { "const": "stream/unpaired-call" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/unpairedCall" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/out-of-order" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/outOfOrder" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/time-runs-backwards" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/oneField" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/not-constant" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/oneField" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/not-unique" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/notUnique" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/no-parent" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/parentLink" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/parent-cycle" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/parentLink" }
        },
        {
          "if": { "properties": { "rule": { "const": "stream/count-disagrees" } }, "required": ["rule"] },
          "then": { "$ref": "#/$defs/countDisagrees" }
        }
      ]
    },
    "why": {
      "description": "Why the rule is here.",
      "type": "string",
      "minLength": 1
    },
    "unpairedCall": {
      "description": "Each call has a result, and each result a call.",
      "required": ["call", "result"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "call": {
          "description": "The event that calls.",
          "$ref": "#/$defs/eventName"
        },
        "result": {
          "description": "The event that answers.",
          "$ref": "#/$defs/eventName"
        },
        "id": {
          "description": "Fields that tell calls apart. Without a value, a result closes the latest open call of its tool.",
          "type": "array",
          "items": { "$ref": "#/$defs/fieldName" },
          "minItems": 1,
          "uniqueItems": true
        },
        "tool": {
          "description": "The field that names the tool.",
          "$ref": "#/$defs/fieldName"
        },
        "failed": {
          "description": "A call with this value failed at once and needs no result.",
          "type": "object",
          "required": ["field", "is"],
          "additionalProperties": false,
          "properties": {
            "field": { "$ref": "#/$defs/fieldName" },
            "is": { "type": "string" }
          }
        }
      }
    },
    "outOfOrder": {
      "description": "The values of a field go up within a run.",
      "required": ["field", "order"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "field": { "$ref": "#/$defs/fieldName" },
        "order": {
          "description": "Whether a value may repeat.",
          "enum": ["increasing", "nondecreasing"]
        },
        "events": {
          "description": "The events that count. Default: all.",
          "$ref": "#/$defs/eventNames"
        }
      }
    },
    "oneField": {
      "required": ["field"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "field": { "$ref": "#/$defs/fieldName" }
      }
    },
    "notUnique": {
      "description": "No two events have the same value.",
      "required": ["field", "within"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "field": { "$ref": "#/$defs/fieldName" },
        "within": {
          "description": "Where a value may be used only once.",
          "enum": ["run", "stream"]
        },
        "events": {
          "description": "The events that count. Default: all.",
          "$ref": "#/$defs/eventNames"
        }
      }
    },
    "parentLink": {
      "description": "Events form trees by the id of a parent.",
      "required": ["id", "parent"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "id": { "$ref": "#/$defs/fieldName" },
        "parent": { "$ref": "#/$defs/fieldName" }
      }
    },
    "countDisagrees": {
      "description": "A number or list that sums something up agrees with what it sums up. Exactly one of counts, elapsed, sum, repeats, set and keys says what that is.",
      "required": ["event", "field"],
      "additionalProperties": false,
      "properties": {
        "rule": true,
        "description": { "$ref": "#/$defs/why" },
        "event": {
          "description": "The event that sums up.",
          "$ref": "#/$defs/eventName"
        },
        "field": {
          "description": "The field that sums up: a canonical name, or a JSON Pointer into the record or into each of its parts.",
          "$ref": "#/$defs/fieldName"
        },
        "each": {
          "description": "The parts of the record that are judged one by one.",
          "$ref": "#/$defs/pointer"
        },
        "counts": {
          "description": "How many of this event the run held.",
          "$ref": "#/$defs/eventName"
        },
        "elapsed": {
          "description": "The time from the first event of the run to this one, in this unit.",
          "enum": ["seconds", "milliseconds", "microseconds", "nanoseconds"]
        },
        "tolerance": {
          "description": "How far the clock may be off: whichever of the two is more.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": false,
          "properties": {
            "milliseconds": { "type": "number", "minimum": 0 },
            "percent": { "type": "number", "minimum": 0, "maximum": 100 }
          }
        },
        "sum": {
          "description": "The numbers that add up to it.",
          "type": "array",
          "items": { "$ref": "#/$defs/pointer" },
          "minItems": 1
        },
        "repeats": {
          "description": "Values of which it counts the repeats: all of them less the distinct ones.",
          "$ref": "#/$defs/pointer"
        },
        "set": {
          "description": "Values of which it lists each distinct one.",
          "$ref": "#/$defs/pointer"
        },
        "keys": {
          "description": "Values that are the keys of its members.",
          "$ref": "#/$defs/pointer"
        }
      },
      "dependentRequired": { "tolerance": ["elapsed"] },
      "anyOf": [
        { "required": ["counts"] },
        { "required": ["elapsed"] },
        { "required": ["sum"] },
        { "required": ["repeats"] },
        { "required": ["set"] },
        { "required": ["keys"] }
      ],
      "allOf": [
        {
          "if": { "required": ["counts"] },
          "then": { "properties": { "elapsed": false, "sum": false, "repeats": false, "set": false, "keys": false, "each": false } }
        },
        {
          "if": { "required": ["elapsed"] },
          "then": { "properties": { "sum": false, "repeats": false, "set": false, "keys": false, "each": false } }
        },
        {
          "if": { "required": ["sum"] },
          "then": { "properties": { "repeats": false, "set": false, "keys": false } }
        },
        {
          "if": { "required": ["repeats"] },
          "then": { "properties": { "set": false, "keys": false } }
        },
        {
          "if": { "required": ["set"] },
          "then": { "properties": { "keys": false } }
        }
      ]
    }
  }
}

"""#

private let schemasFormatsWaivers1 = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "waivers-1.json",
  "title": "agentlog waivers, version 1",
  "description": "What somebody accepted: findings by rule, event, pointer and path, and items of a checklist. agentlog waive writes it. Each counts through the day that it names.",
  "type": "object",
  "required": ["format", "waivers"],
  "additionalProperties": false,
  "properties": {
    "$schema": { "type": "string" },
    "format": { "const": "agentlog.waivers/1" },
    "waivers": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["reason", "owner", "expires"],
        "additionalProperties": false,
        "oneOf": [{ "required": ["rule"] }, { "required": ["item"] }],
        "properties": {
          "rule": {
            "description": "A rule, or family/* for all of a family.",
            "type": "string",
            "pattern": "^[a-z]+/([a-z0-9-]+|\\*)$"
          },
          "item": {
            "description": "An item of a checklist: shown and counted apart, never as passed.",
            "type": "string",
            "minLength": 1
          },
          "event": { "description": "Only in this event.", "type": "string", "minLength": 1 },
          "pointer": {
            "description": "Only at this place in the record, with * for indices.",
            "type": "string",
            "pattern": "^(/.*)?$"
          },
          "path": {
            "description": "Only in these files: a path as it is given to the call, * and ** allowed.",
            "type": "string",
            "minLength": 1
          },
          "reason": { "type": "string", "minLength": 1, "maxLength": 500 },
          "owner": { "type": "string", "minLength": 1, "maxLength": 200 },
          "expires": { "description": "The last day of validity.", "$ref": "#/$defs/day" }
        },
        "dependentSchemas": {
          "event": { "required": ["rule"] },
          "pointer": { "required": ["rule"] },
          "path": { "required": ["rule"] }
        }
      }
    }
  },
  "$defs": { "day": { "type": "string", "format": "date" } }
}

"""#

private let schemasMetaDraft07 = #"""
{
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "http://json-schema.org/draft-07/schema#",
    "title": "Core schema meta-schema",
    "definitions": {
        "schemaArray": {
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#" }
        },
        "nonNegativeInteger": {
            "type": "integer",
            "minimum": 0
        },
        "nonNegativeIntegerDefault0": {
            "allOf": [
                { "$ref": "#/definitions/nonNegativeInteger" },
                { "default": 0 }
            ]
        },
        "simpleTypes": {
            "enum": [
                "array",
                "boolean",
                "integer",
                "null",
                "number",
                "object",
                "string"
            ]
        },
        "stringArray": {
            "type": "array",
            "items": { "type": "string" },
            "uniqueItems": true,
            "default": []
        }
    },
    "type": ["object", "boolean"],
    "properties": {
        "$id": {
            "type": "string",
            "format": "uri-reference"
        },
        "$schema": {
            "type": "string",
            "format": "uri"
        },
        "$ref": {
            "type": "string",
            "format": "uri-reference"
        },
        "$comment": {
            "type": "string"
        },
        "title": {
            "type": "string"
        },
        "description": {
            "type": "string"
        },
        "default": true,
        "readOnly": {
            "type": "boolean",
            "default": false
        },
        "examples": {
            "type": "array",
            "items": true
        },
        "multipleOf": {
            "type": "number",
            "exclusiveMinimum": 0
        },
        "maximum": {
            "type": "number"
        },
        "exclusiveMaximum": {
            "type": "number"
        },
        "minimum": {
            "type": "number"
        },
        "exclusiveMinimum": {
            "type": "number"
        },
        "maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
        "minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "pattern": {
            "type": "string",
            "format": "regex"
        },
        "additionalItems": { "$ref": "#" },
        "items": {
            "anyOf": [
                { "$ref": "#" },
                { "$ref": "#/definitions/schemaArray" }
            ],
            "default": true
        },
        "maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
        "minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "uniqueItems": {
            "type": "boolean",
            "default": false
        },
        "contains": { "$ref": "#" },
        "maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
        "minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
        "required": { "$ref": "#/definitions/stringArray" },
        "additionalProperties": { "$ref": "#" },
        "definitions": {
            "type": "object",
            "additionalProperties": { "$ref": "#" },
            "default": {}
        },
        "properties": {
            "type": "object",
            "additionalProperties": { "$ref": "#" },
            "default": {}
        },
        "patternProperties": {
            "type": "object",
            "additionalProperties": { "$ref": "#" },
            "propertyNames": { "format": "regex" },
            "default": {}
        },
        "dependencies": {
            "type": "object",
            "additionalProperties": {
                "anyOf": [
                    { "$ref": "#" },
                    { "$ref": "#/definitions/stringArray" }
                ]
            }
        },
        "propertyNames": { "$ref": "#" },
        "const": true,
        "enum": {
            "type": "array",
            "items": true
        },
        "type": {
            "anyOf": [
                { "$ref": "#/definitions/simpleTypes" },
                {
                    "type": "array",
                    "items": { "$ref": "#/definitions/simpleTypes" },
                    "minItems": 1,
                    "uniqueItems": true
                }
            ]
        },
        "format": { "type": "string" },
        "contentMediaType": { "type": "string" },
        "contentEncoding": { "type": "string" },
        "if": {"$ref": "#"},
        "then": {"$ref": "#"},
        "else": {"$ref": "#"},
        "allOf": { "$ref": "#/definitions/schemaArray" },
        "anyOf": { "$ref": "#/definitions/schemaArray" },
        "oneOf": { "$ref": "#/definitions/schemaArray" },
        "not": { "$ref": "#" }
    },
    "default": true
}

"""#

private let schemasMetaDraft202012Applicator = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/applicator",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/applicator": true
    },
    "$dynamicAnchor": "meta",

    "title": "Applicator vocabulary meta-schema",
    "type": ["object", "boolean"],
    "properties": {
        "prefixItems": { "$ref": "#/$defs/schemaArray" },
        "items": { "$dynamicRef": "#meta" },
        "contains": { "$dynamicRef": "#meta" },
        "additionalProperties": { "$dynamicRef": "#meta" },
        "properties": {
            "type": "object",
            "additionalProperties": { "$dynamicRef": "#meta" },
            "default": {}
        },
        "patternProperties": {
            "type": "object",
            "additionalProperties": { "$dynamicRef": "#meta" },
            "propertyNames": { "format": "regex" },
            "default": {}
        },
        "dependentSchemas": {
            "type": "object",
            "additionalProperties": { "$dynamicRef": "#meta" },
            "default": {}
        },
        "propertyNames": { "$dynamicRef": "#meta" },
        "if": { "$dynamicRef": "#meta" },
        "then": { "$dynamicRef": "#meta" },
        "else": { "$dynamicRef": "#meta" },
        "allOf": { "$ref": "#/$defs/schemaArray" },
        "anyOf": { "$ref": "#/$defs/schemaArray" },
        "oneOf": { "$ref": "#/$defs/schemaArray" },
        "not": { "$dynamicRef": "#meta" }
    },
    "$defs": {
        "schemaArray": {
            "type": "array",
            "minItems": 1,
            "items": { "$dynamicRef": "#meta" }
        }
    }
}

"""#

private let schemasMetaDraft202012Content = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/content",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/content": true
    },
    "$dynamicAnchor": "meta",

    "title": "Content vocabulary meta-schema",

    "type": ["object", "boolean"],
    "properties": {
        "contentEncoding": { "type": "string" },
        "contentMediaType": { "type": "string" },
        "contentSchema": { "$dynamicRef": "#meta" }
    }
}

"""#

private let schemasMetaDraft202012Core = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/core",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/core": true
    },
    "$dynamicAnchor": "meta",

    "title": "Core vocabulary meta-schema",
    "type": ["object", "boolean"],
    "properties": {
        "$id": {
            "$ref": "#/$defs/uriReferenceString",
            "$comment": "Non-empty fragments not allowed.",
            "pattern": "^[^#]*#?$"
        },
        "$schema": { "$ref": "#/$defs/uriString" },
        "$ref": { "$ref": "#/$defs/uriReferenceString" },
        "$anchor": { "$ref": "#/$defs/anchorString" },
        "$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
        "$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
        "$vocabulary": {
            "type": "object",
            "propertyNames": { "$ref": "#/$defs/uriString" },
            "additionalProperties": {
                "type": "boolean"
            }
        },
        "$comment": {
            "type": "string"
        },
        "$defs": {
            "type": "object",
            "additionalProperties": { "$dynamicRef": "#meta" }
        }
    },
    "$defs": {
        "anchorString": {
            "type": "string",
            "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
        },
        "uriString": {
            "type": "string",
            "format": "uri"
        },
        "uriReferenceString": {
            "type": "string",
            "format": "uri-reference"
        }
    }
}

"""#

private let schemasMetaDraft202012FormatAnnotation = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true
    },
    "$dynamicAnchor": "meta",

    "title": "Format vocabulary meta-schema for annotation results",
    "type": ["object", "boolean"],
    "properties": {
        "format": { "type": "string" }
    }
}

"""#

private let schemasMetaDraft202012FormatAssertion = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/format-assertion",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/format-assertion": true
    },
    "$dynamicAnchor": "meta",

    "title": "Format vocabulary meta-schema for assertion results",
    "type": ["object", "boolean"],
    "properties": {
        "format": { "type": "string" }
    }
}

"""#

private let schemasMetaDraft202012MetaData = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true
    },
    "$dynamicAnchor": "meta",

    "title": "Meta-data vocabulary meta-schema",

    "type": ["object", "boolean"],
    "properties": {
        "title": {
            "type": "string"
        },
        "description": {
            "type": "string"
        },
        "default": true,
        "deprecated": {
            "type": "boolean",
            "default": false
        },
        "readOnly": {
            "type": "boolean",
            "default": false
        },
        "writeOnly": {
            "type": "boolean",
            "default": false
        },
        "examples": {
            "type": "array",
            "items": true
        }
    }
}

"""#

private let schemasMetaDraft202012Schema = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/schema",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/core": true,
        "https://json-schema.org/draft/2020-12/vocab/applicator": true,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
        "https://json-schema.org/draft/2020-12/vocab/validation": true,
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
        "https://json-schema.org/draft/2020-12/vocab/content": true
    },
    "$dynamicAnchor": "meta",

    "title": "Core and Validation specifications meta-schema",
    "allOf": [
        {"$ref": "meta/core"},
        {"$ref": "meta/applicator"},
        {"$ref": "meta/unevaluated"},
        {"$ref": "meta/validation"},
        {"$ref": "meta/meta-data"},
        {"$ref": "meta/format-annotation"},
        {"$ref": "meta/content"}
    ],
    "type": ["object", "boolean"],
    "$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
    "properties": {
        "definitions": {
            "$comment": "\"definitions\" has been replaced by \"$defs\".",
            "type": "object",
            "additionalProperties": { "$dynamicRef": "#meta" },
            "deprecated": true,
            "default": {}
        },
        "dependencies": {
            "$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
            "type": "object",
            "additionalProperties": {
                "anyOf": [
                    { "$dynamicRef": "#meta" },
                    { "$ref": "meta/validation#/$defs/stringArray" }
                ]
            },
            "deprecated": true,
            "default": {}
        },
        "$recursiveAnchor": {
            "$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
            "$ref": "meta/core#/$defs/anchorString",
            "deprecated": true
        },
        "$recursiveRef": {
            "$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
            "$ref": "meta/core#/$defs/uriReferenceString",
            "deprecated": true
        }
    }
}

"""#

private let schemasMetaDraft202012Unevaluated = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true
    },
    "$dynamicAnchor": "meta",

    "title": "Unevaluated applicator vocabulary meta-schema",
    "type": ["object", "boolean"],
    "properties": {
        "unevaluatedItems": { "$dynamicRef": "#meta" },
        "unevaluatedProperties": { "$dynamicRef": "#meta" }
    }
}

"""#

private let schemasMetaDraft202012Validation = #"""
{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://json-schema.org/draft/2020-12/meta/validation",
    "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/validation": true
    },
    "$dynamicAnchor": "meta",

    "title": "Validation vocabulary meta-schema",
    "type": ["object", "boolean"],
    "properties": {
        "type": {
            "anyOf": [
                { "$ref": "#/$defs/simpleTypes" },
                {
                    "type": "array",
                    "items": { "$ref": "#/$defs/simpleTypes" },
                    "minItems": 1,
                    "uniqueItems": true
                }
            ]
        },
        "const": true,
        "enum": {
            "type": "array",
            "items": true
        },
        "multipleOf": {
            "type": "number",
            "exclusiveMinimum": 0
        },
        "maximum": {
            "type": "number"
        },
        "exclusiveMaximum": {
            "type": "number"
        },
        "minimum": {
            "type": "number"
        },
        "exclusiveMinimum": {
            "type": "number"
        },
        "maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
        "minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
        "pattern": {
            "type": "string",
            "format": "regex"
        },
        "maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
        "minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
        "uniqueItems": {
            "type": "boolean",
            "default": false
        },
        "maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
        "minContains": {
            "$ref": "#/$defs/nonNegativeInteger",
            "default": 1
        },
        "maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
        "minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
        "required": { "$ref": "#/$defs/stringArray" },
        "dependentRequired": {
            "type": "object",
            "additionalProperties": {
                "$ref": "#/$defs/stringArray"
            }
        }
    },
    "$defs": {
        "nonNegativeInteger": {
            "type": "integer",
            "minimum": 0
        },
        "nonNegativeIntegerDefault0": {
            "$ref": "#/$defs/nonNegativeInteger",
            "default": 0
        },
        "simpleTypes": {
            "enum": [
                "array",
                "boolean",
                "integer",
                "null",
                "number",
                "object",
                "string"
            ]
        },
        "stringArray": {
            "type": "array",
            "items": { "type": "string" },
            "uniqueItems": true,
            "default": []
        }
    }
}

"""#

private let schemasOtelGenai = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "otel-genai",
  "version": "1.0.0",
  "title": "OpenTelemetry GenAI spans and events: agents, tools, chats",
  "description": "For logs that carry the attributes of the OpenTelemetry conventions for generative AI, one flat record for each span or event. What the conventions require is required, what they recommend is recommended, and what they make opt-in because it may be sensitive is marked so.",
  "source": "OpenTelemetry semantic conventions for generative AI, v1.41.1",
  "fields": {
    "gen_ai.operation.name": { "keys": ["gen_ai.operation"] },
    "timestamp": {
      "keys": ["time", "ts", "@timestamp", "start_time", "startTime"],
      "epoch": ["seconds", "milliseconds", "nanoseconds"]
    },
    "trace_id": { "keys": ["traceId", "trace.id"] },
    "span_id": { "keys": ["spanId", "span.id"] },
    "parent_span_id": { "keys": ["parentSpanId", "parent_id", "parent.id"] },
    "status": {
      "keys": ["otel.status_code", "status.code", "status_code"],
      "boolean": { "key": "ok", "true": "ok", "false": "error" }
    },
    "gen_ai.provider.name": { "keys": ["gen_ai.system"] },
    "gen_ai.request.model": { "keys": ["model", "llm_model"] },
    "gen_ai.tool.name": { "keys": ["tool", "tool_name"] },
    "gen_ai.tool.call.id": { "keys": ["tool_call_id", "call_id"] },
    "gen_ai.tool.call.arguments": { "keys": ["args", "arguments"] },
    "gen_ai.tool.call.result": { "keys": ["result"] },
    "gen_ai.usage.input_tokens": { "keys": ["gen_ai.usage.prompt_tokens"] },
    "gen_ai.usage.output_tokens": { "keys": ["gen_ai.usage.completion_tokens"] },
    "error.type": { "keys": ["error_type", "error_class", "exception.type"] }
  },
  "event": "gen_ai.operation.name",
  "time": "timestamp",
  "trace": "trace_id",
  "run": { "key": "trace_id", "required": false },
  "every": {
    "type": "object",
    "required": ["gen_ai.operation.name"],
    "recommended": ["timestamp", "trace_id", "span_id"],
    "properties": {
      "gen_ai.operation.name": { "type": "string" },
      "timestamp": { "type": ["string", "number"], "format": "date-time" },
      "trace_id": {
        "description": "32 hexadecimal digits, the same in every span of one trace.",
        "type": "string",
        "pattern": "^[0-9A-Fa-f]{32}$"
      },
      "span_id": { "description": "16 hexadecimal digits.", "type": "string", "pattern": "^[0-9A-Fa-f]{16}$" },
      "parent_span_id": {
        "description": "The span that caused this one; empty, null or left out for the root.",
        "type": ["string", "null"],
        "pattern": "^([0-9A-Fa-f]{16})?$"
      },
      "error.type": { "description": "What kind of failure it was, from a short list.", "type": "string", "minLength": 1 },
      "gen_ai.conversation.id": { "type": "string", "minLength": 1 },
      "gen_ai.agent.id": { "type": "string", "minLength": 1 },
      "gen_ai.agent.name": { "type": "string", "minLength": 1 },
      "gen_ai.agent.version": { "type": "string", "minLength": 1 },
      "gen_ai.agent.description": { "type": "string" },
      "gen_ai.system_instructions": {
        "description": "Opt-in: what the application told the model beforehand.",
        "type": ["array", "string"],
        "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } } },
        "sensitive": "hashed"
      },
      "gen_ai.input.messages": {
        "description": "Opt-in: what users and tools said.",
        "type": ["array", "string"],
        "items": {
          "type": "object",
          "required": ["role", "parts"],
          "properties": {
            "role": { "type": "string" },
            "parts": {
              "type": "array",
              "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } } }
            }
          }
        },
        "sensitive": "hashed"
      },
      "gen_ai.output.messages": {
        "description": "Opt-in: what the model answered.",
        "type": ["array", "string"],
        "items": {
          "type": "object",
          "required": ["role", "parts", "finish_reason"],
          "properties": {
            "role": { "type": "string" },
            "parts": {
              "type": "array",
              "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } } }
            },
            "finish_reason": { "type": "string" }
          }
        },
        "sensitive": "redacted"
      },
      "gen_ai.tool.definitions": {
        "description": "Opt-in: the tools that the model could choose from.",
        "type": ["array", "string"],
        "items": { "type": "object", "required": ["type", "name"] },
        "sensitive": "hashed"
      },
      "exception.message": { "type": "string", "sensitive": "redacted" },
      "exception.stacktrace": { "type": "string", "sensitive": "redacted" }
    },
    "if": {
      "properties": { "status": { "enum": ["error", "ERROR", "Error", "STATUS_CODE_ERROR", 2] } },
      "required": ["status"]
    },
    "then": { "required": ["error.type"] }
  },
  "events": {
    "invoke_agent": {
      "title": "An agent is invoked",
      "description": "The span around everything that an agent did for one request.",
      "schema": {
        "required": ["gen_ai.provider.name"],
        "recommended": [
          "gen_ai.agent.name", "gen_ai.request.max_tokens", "gen_ai.request.temperature",
          "gen_ai.request.top_p", "gen_ai.request.stop_sequences",
          "gen_ai.request.frequency_penalty", "gen_ai.request.presence_penalty",
          "gen_ai.response.finish_reasons", "gen_ai.usage.input_tokens",
          "gen_ai.usage.output_tokens", "gen_ai.usage.cache_read.input_tokens",
          "gen_ai.usage.cache_creation.input_tokens"
        ],
        "properties": {
          "gen_ai.provider.name": {
            "description": "Which flavour of the convention the record speaks: openai, anthropic, aws.bedrock and others.",
            "type": "string",
            "minLength": 1
          },
          "gen_ai.request.model": { "type": "string", "minLength": 1 },
          "gen_ai.request.max_tokens": { "type": "integer", "minimum": 1 },
          "gen_ai.request.choice.count": { "type": "integer", "minimum": 1 },
          "gen_ai.request.temperature": { "type": "number", "minimum": 0 },
          "gen_ai.request.top_p": { "type": "number", "minimum": 0, "maximum": 1 },
          "gen_ai.request.frequency_penalty": { "type": "number" },
          "gen_ai.request.presence_penalty": { "type": "number" },
          "gen_ai.request.stop_sequences": { "type": "array", "items": { "type": "string" } },
          "gen_ai.request.seed": { "type": "integer" },
          "gen_ai.output.type": { "type": "string", "minLength": 1 },
          "gen_ai.response.finish_reasons": { "type": "array", "items": { "type": "string" } },
          "gen_ai.usage.input_tokens": {
            "description": "All tokens of the prompt, cached ones included.",
            "type": "integer",
            "minimum": 0
          },
          "gen_ai.usage.output_tokens": { "type": "integer", "minimum": 0 },
          "gen_ai.usage.cache_read.input_tokens": { "type": "integer", "minimum": 0 },
          "gen_ai.usage.cache_creation.input_tokens": { "type": "integer", "minimum": 0 },
          "server.port": { "type": "integer", "minimum": 1, "maximum": 65535 },
          "server.address": { "type": "string", "minLength": 1 },
          "gen_ai.data_source.id": { "type": "string", "minLength": 1 }
        },
        "dependentRequired": { "server.address": ["server.port"] },
        "if": {
          "properties": { "kind": { "enum": ["client", "CLIENT", "SPAN_KIND_CLIENT", 3] } },
          "required": ["kind"]
        },
        "then": { "recommended": ["server.address"] }
      }
    },
    "execute_tool": {
      "title": "A tool is executed",
      "description": "One span for each call, whoever made it.",
      "schema": {
        "required": ["gen_ai.tool.name"],
        "recommended": ["gen_ai.tool.call.id", "gen_ai.tool.description", "gen_ai.tool.type"],
        "properties": {
          "gen_ai.tool.name": { "type": "string", "minLength": 1 },
          "gen_ai.tool.call.id": { "type": "string", "minLength": 1 },
          "gen_ai.tool.description": { "type": "string" },
          "gen_ai.tool.type": {
            "description": "function, extension or datastore: where the tool runs and who runs it.",
            "type": "string",
            "minLength": 1
          },
          "gen_ai.tool.call.arguments": { "description": "Opt-in: what the tool was asked.", "sensitive": "hashed" },
          "gen_ai.tool.call.result": { "description": "Opt-in: what the tool answered.", "sensitive": "sampled" }
        }
      }
    },
    "chat": {
      "title": "A model is asked",
      "description": "One request to a model and its answer, with what it cost.",
      "names": ["generate_content", "text_completion"],
      "schema": {
        "required": ["gen_ai.provider.name"],
        "recommended": [
          "gen_ai.request.model", "gen_ai.request.max_tokens", "gen_ai.request.temperature",
          "gen_ai.request.top_p", "gen_ai.request.stop_sequences",
          "gen_ai.request.frequency_penalty", "gen_ai.request.presence_penalty",
          "gen_ai.request.top_k", "gen_ai.response.id", "gen_ai.response.model",
          "gen_ai.response.finish_reasons", "gen_ai.usage.input_tokens",
          "gen_ai.usage.output_tokens", "gen_ai.usage.cache_read.input_tokens",
          "gen_ai.usage.cache_creation.input_tokens", "server.address"
        ],
        "properties": {
          "gen_ai.provider.name": {
            "description": "Which flavour of the convention the record speaks: openai, anthropic, aws.bedrock and others.",
            "type": "string",
            "minLength": 1
          },
          "gen_ai.request.model": { "type": "string", "minLength": 1 },
          "gen_ai.request.max_tokens": { "type": "integer", "minimum": 1 },
          "gen_ai.request.choice.count": { "type": "integer", "minimum": 1 },
          "gen_ai.request.temperature": { "type": "number", "minimum": 0 },
          "gen_ai.request.top_p": { "type": "number", "minimum": 0, "maximum": 1 },
          "gen_ai.request.frequency_penalty": { "type": "number" },
          "gen_ai.request.presence_penalty": { "type": "number" },
          "gen_ai.request.stop_sequences": { "type": "array", "items": { "type": "string" } },
          "gen_ai.request.seed": { "type": "integer" },
          "gen_ai.output.type": { "type": "string", "minLength": 1 },
          "gen_ai.response.finish_reasons": { "type": "array", "items": { "type": "string" } },
          "gen_ai.usage.input_tokens": {
            "description": "All tokens of the prompt, cached ones included.",
            "type": "integer",
            "minimum": 0
          },
          "gen_ai.usage.output_tokens": { "type": "integer", "minimum": 0 },
          "gen_ai.usage.cache_read.input_tokens": { "type": "integer", "minimum": 0 },
          "gen_ai.usage.cache_creation.input_tokens": { "type": "integer", "minimum": 0 },
          "server.port": { "type": "integer", "minimum": 1, "maximum": 65535 },
          "server.address": { "type": "string", "minLength": 1 },
          "gen_ai.request.top_k": { "type": "number" },
          "gen_ai.request.stream": { "type": "boolean" },
          "gen_ai.response.id": { "type": "string", "minLength": 1 },
          "gen_ai.response.model": { "type": "string", "minLength": 1 },
          "gen_ai.response.time_to_first_chunk": { "description": "Seconds from the request to the first chunk.", "type": "number", "minimum": 0 },
          "gen_ai.usage.reasoning.output_tokens": { "type": "integer", "minimum": 0 }
        },
        "dependentRequired": {
          "server.address": ["server.port"],
          "gen_ai.response.time_to_first_chunk": ["gen_ai.request.stream"]
        },
        "if": {
          "properties": { "gen_ai.request.stream": { "const": true } },
          "required": ["gen_ai.request.stream"]
        },
        "then": { "recommended": ["gen_ai.response.time_to_first_chunk"] }
      }
    }
  },
  "additionalEvents": "allow",
  "severity": { "stream/no-parent": "warning" },
  "stream": [
    {
      "rule": "stream/no-parent",
      "description": "A span whose parent was never logged hangs in the air. Spans of other conventions may stand between, so this only warns.",
      "id": "span_id",
      "parent": "parent_span_id"
    },
    { "rule": "stream/parent-cycle", "id": "span_id", "parent": "parent_span_id" }
  ]
}

"""#

private let schemasPoliciesSafeDefault = #"""
{
  "$schema": "../formats/policy-1.json",
  "format": "agentlog.policy/1",
  "name": "safe-default",
  "title": "What may be logged unless a policy says otherwise",
  "description": "Ids on every event, hashes instead of arguments, results only as a small sample, personal fields and credentials redacted, prompts and error texts not in the clear. What a policy of yours does not mention stays as it is here.",
  "source": "Logging AI agents in production: the safe default configuration",
  "logging": {
    "ids": { "run_id": "required", "trace_id": "required", "request_id": "required" },
    "tool_calls": {
      "enabled": true,
      "store_args": false,
      "store_args_hash": true,
      "store_results": "sampled",
      "result_sample_rate": 0.01
    },
    "pii": { "redact_fields": ["email", "phone", "token", "authorization", "cookie"] },
    "stop_reasons": { "enabled": true },
    "alerts": {
      "tool_calls_per_run_p95": { "warn": 10, "critical": 20 },
      "timeout_rate": { "warn": 0.02, "critical": 0.05 },
      "validation_fail_rate": { "warn": 0.02, "critical": 0.05 }
    }
  },
  "content": { "prompts": "redacted", "errors": "redacted" }
}

"""#

private let schemasRunSummary = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "run-summary",
  "version": "1.0.0",
  "title": "One record that sums up a whole run",
  "description": "For dashboards, and for a reader who has to judge many runs without reading their traces. Everything in it can be recomputed from the trace, so its parts have to agree with each other.",
  "source": "Logging for AI agents in production: an aggregate schema for dashboards",
  "fields": {
    "trace_id": {
      "keys": ["/summarized_metadata/trace_id", "/summarized_metadata/traceId", "/summarized_metadata/run_id"]
    }
  },
  "trace": "trace_id",
  "run": { "key": "trace_id" },
  "events": {
    "run_summary": {
      "title": "What a run came to",
      "description": "The tools it used, in order, with what each call cost, and which prompt, release and model made it.",
      "match": { "member": "summarized_metadata" },
      "once": true,
      "schema": {
        "type": "object",
        "required": ["trace_id", "summarized_metadata"],
        "properties": {
          "trace_id": {
            "description": "Leads from the summary to the trace behind it.",
            "type": "string",
            "minLength": 1
          },
          "summarized_metadata": {
            "type": "object",
            "required": [
              "sequence_of_tool_calls", "selected_tool_calls", "timing_of_each_tool_calls",
              "token_usage_of_each_tool_call", "number_of_same_tool_retries",
              "total_number_of_turns", "overall_latency", "hash_of_prompt", "release_version",
              "llm_model"
            ],
            "properties": {
              "sequence_of_tool_calls": {
                "description": "Every call in the order it was made.",
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["span_id", "tool"],
                  "properties": {
                    "span_id": { "type": "string", "minLength": 1 },
                    "tool": { "type": "string", "minLength": 1 },
                    "args": { "sensitive": "hashed" },
                    "result": {
                      "description": "The beginning of the result, no more than 100 characters.",
                      "type": ["string", "null"],
                      "maxLength": 100,
                      "sensitive": "sampled"
                    }
                  }
                }
              },
              "selected_tool_calls": {
                "description": "Each tool that was used, once.",
                "type": "array",
                "items": { "type": "string", "minLength": 1 },
                "uniqueItems": true
              },
              "timing_of_each_tool_calls": {
                "description": "How long each call took, by span id.",
                "type": "object",
                "additionalProperties": {
                  "type": ["string", "number"],
                  "minimum": 0,
                  "pattern": "^[0-9]+(\\.[0-9]+)?(ns|us|ms|s|m|h)$"
                }
              },
              "token_usage_of_each_tool_call": {
                "description": "What each call cost in tokens, by span id.",
                "type": "object",
                "additionalProperties": {
                  "type": "object",
                  "required": ["prompt_tokens", "completion_tokens", "total_tokens"],
                  "additionalProperties": false,
                  "properties": {
                    "prompt_tokens": { "type": "integer", "minimum": 0 },
                    "completion_tokens": { "type": "integer", "minimum": 0 },
                    "total_tokens": { "type": "integer", "minimum": 0 }
                  }
                }
              },
              "number_of_same_tool_retries": {
                "description": "Calls of a tool that had been called before.",
                "type": "integer",
                "minimum": 0
              },
              "total_number_of_turns": { "type": "integer", "minimum": 0 },
              "overall_latency": {
                "type": ["string", "number"],
                "minimum": 0,
                "pattern": "^[0-9]+(\\.[0-9]+)?(ns|us|ms|s|m|h)$"
              },
              "hash_of_prompt": {
                "description": "Tells prompts apart without showing one. A shortened hash will do.",
                "type": "string",
                "pattern": "^(sha256[:-])?[0-9A-Fa-f]{8,64}(\\.\\.\\.)?$"
              },
              "release_version": {
                "description": "What was deployed: the first thing to ask when numbers move.",
                "type": "string",
                "minLength": 1
              },
              "llm_model": { "type": "string", "minLength": 1 }
            }
          }
        }
      }
    }
  },
  "additionalEvents": "allow",
  "stream": [
    {
      "rule": "stream/count-disagrees",
      "description": "Tokens in and out add up to the total.",
      "event": "run_summary",
      "each": "/summarized_metadata/token_usage_of_each_tool_call/*",
      "field": "/total_tokens",
      "sum": ["/prompt_tokens", "/completion_tokens"]
    },
    {
      "rule": "stream/count-disagrees",
      "description": "The number of retries is the number of calls less the number of tools.",
      "event": "run_summary",
      "field": "/summarized_metadata/number_of_same_tool_retries",
      "repeats": "/summarized_metadata/sequence_of_tool_calls/*/tool"
    },
    {
      "rule": "stream/count-disagrees",
      "description": "The tools that are listed are the tools that were called.",
      "event": "run_summary",
      "field": "/summarized_metadata/selected_tool_calls",
      "set": "/summarized_metadata/sequence_of_tool_calls/*/tool"
    },
    {
      "rule": "stream/count-disagrees",
      "description": "Each call has a time, and each time a call.",
      "event": "run_summary",
      "field": "/summarized_metadata/timing_of_each_tool_calls",
      "keys": "/summarized_metadata/sequence_of_tool_calls/*/span_id"
    },
    {
      "rule": "stream/count-disagrees",
      "description": "Each call has its tokens counted, and each count has a call.",
      "event": "run_summary",
      "field": "/summarized_metadata/token_usage_of_each_tool_call",
      "keys": "/summarized_metadata/sequence_of_tool_calls/*/span_id"
    }
  ]
}

"""#

private let schemasServiceLog = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "service-log",
  "version": "1.0.0",
  "title": "JSON log lines of a service that runs agents, with traces and levels",
  "description": "For services whose every log line is one JSON object. Lines of one operation share a trace id; levels mean what they say, so that a filter on error finds failures and nothing else.",
  "source": "Structured logging for agents: JSON lines, trace ids, log levels",
  "fields": {
    "ts": {
      "keys": ["timestamp", "time", "@timestamp"],
      "epoch": ["seconds", "milliseconds", "nanoseconds"]
    },
    "level": { "keys": ["levelname", "severity", "severity_text"] },
    "event": { "keys": ["event_name", "event_type", "eventName", "event.name"] },
    "agent_id": { "keys": ["agentId", "agent.id", "gen_ai.agent.id"] },
    "service": { "keys": ["service_name", "service.name", "serviceName"] },
    "logger": { "keys": ["logger_name", "logger.name", "log.logger"] },
    "trace_id": { "keys": ["traceId", "trace.id"] },
    "op": { "keys": ["operation"] },
    "duration_ms": { "keys": ["durationMs", "latency_ms", "latencyMs", "elapsed_ms"] },
    "error_type": { "keys": ["errorType", "error.type", "error_class", "/error/type"] },
    "status_code": { "keys": ["statusCode", "http_status", "http.response.status_code"] },
    "attempt": { "keys": ["retry_attempt", "attempt_number"] },
    "body": { "keys": ["request_body", "payload"] }
  },
  "event": "event",
  "time": "ts",
  "trace": "trace_id",
  "level": "level",
  "run": {
    "key": "trace_id",
    "start": ["trace.start"],
    "end": ["trace.complete", "trace.failed"],
    "required": false
  },
  "every": {
    "type": "object",
    "required": ["ts", "level", "event", "agent_id", "service", "logger"],
    "properties": {
      "ts": {
        "description": "When it happened, in UTC.",
        "type": ["string", "number"],
        "format": "date-time"
      },
      "level": {
        "enum": [
          "debug", "info", "warning", "warn", "error", "critical", "fatal",
          "DEBUG", "INFO", "WARNING", "WARN", "ERROR", "CRITICAL", "FATAL"
        ]
      },
      "event": {
        "description": "What happened, as a name and not as a sentence: names can be counted.",
        "type": "string",
        "minLength": 1
      },
      "agent_id": {
        "description": "Which of many agents said it.",
        "type": "string",
        "minLength": 1
      },
      "service": { "type": "string", "minLength": 1 },
      "logger": { "type": "string" },
      "trace_id": {
        "description": "The same on every line of one operation; null or left out where there is none.",
        "type": ["string", "null"],
        "minLength": 1
      },
      "op": { "type": ["string", "null"] },
      "duration_ms": { "type": "number", "minimum": 0 },
      "body": { "sensitive": "redacted" },
      "error": {
        "description": "The exception behind the line.",
        "type": "object",
        "required": ["type", "message", "traceback"],
        "properties": {
          "type": { "type": "string", "minLength": 1 },
          "message": { "type": "string", "sensitive": "redacted" },
          "traceback": {
            "type": ["array", "string"],
            "items": { "type": "string" },
            "sensitive": "redacted"
          }
        }
      }
    }
  },
  "events": {
    "logging.configured": {
      "title": "Logging was set up",
      "description": "Where the log goes and from which level on: the first line of a process that can be trusted to log.",
      "level": ["info"],
      "schema": {
        "required": ["log_level", "file_handler", "loki_handler"],
        "properties": {
          "log_level": { "type": "string", "minLength": 1 },
          "file_handler": { "type": "boolean" },
          "loki_handler": { "type": "boolean" }
        }
      }
    },
    "trace.start": {
      "title": "An operation begins",
      "description": "Opens the trace that every later line of the operation carries.",
      "names": ["trace.started"],
      "level": ["info"],
      "schema": {
        "required": ["trace_id", "op"],
        "properties": {
          "trace_id": { "type": "string" },
          "op": { "type": "string", "minLength": 1 }
        }
      }
    },
    "trace.complete": {
      "title": "An operation ends well",
      "description": "How long it took, so that slow operations are found without a stopwatch.",
      "names": ["trace.completed"],
      "level": ["info"],
      "schema": {
        "required": ["trace_id", "duration_ms"],
        "properties": { "trace_id": { "type": "string" } }
      }
    },
    "trace.failed": {
      "title": "An operation fails",
      "description": "How long it took to fail, and of what, with the traceback that leads to the line of code.",
      "names": ["trace.error"],
      "level": ["error", "critical"],
      "schema": {
        "required": ["trace_id", "duration_ms", "error_type"],
        "recommended": ["error"],
        "properties": {
          "trace_id": { "type": "string" },
          "error_type": { "type": "string", "minLength": 1 }
        }
      }
    },
    "bet.complete": {
      "title": "A bet was placed and settled",
      "description": "The core of the audit trail: logged always, and at info, unless it came with an error.",
      "names": ["bet.completed"],
      "level": [
        { "when": { "required": ["error"] }, "is": ["error", "critical"] },
        { "is": ["info"] }
      ],
      "schema": {
        "required": ["bet_id", "outcome"],
        "recommended": ["trace_id", "amount_usdc", "payout_usdc"],
        "properties": {
          "bet_id": { "type": "string", "minLength": 1 },
          "outcome": { "type": "string", "minLength": 1 },
          "amount_usdc": { "type": "number", "minimum": 0 },
          "payout_usdc": { "type": "number", "minimum": 0 },
          "api_latency_ms": { "type": "number", "minimum": 0 }
        }
      }
    },
    "escrow.created": {
      "title": "An escrow was opened",
      "description": "A financial commitment: logged always, and at info.",
      "level": ["info"],
      "schema": {
        "required": ["escrow_id"],
        "recommended": ["trace_id"],
        "properties": { "escrow_id": { "type": "string", "minLength": 1 } }
      }
    },
    "api.request": {
      "title": "A request goes out",
      "description": "What is about to be sent. Verbose, and bodies hold what users said: at debug, which production turns off.",
      "names": ["sending_bet", "request.sent", "http.request"],
      "level": ["debug"],
      "schema": { "recommended": ["trace_id"] }
    },
    "api.response": {
      "title": "A response comes back",
      "description": "Routine at debug or info; a limit that was hit or a server that failed is a warning.",
      "names": ["response.received", "http.response"],
      "level": [
        {
          "when": { "properties": { "status_code": { "const": 429 } }, "required": ["status_code"] },
          "is": ["warning"]
        },
        {
          "when": { "properties": { "status_code": { "minimum": 500 } }, "required": ["status_code"] },
          "is": ["warning", "error"]
        },
        { "is": ["debug", "info"] }
      ],
      "schema": {
        "required": ["status_code"],
        "recommended": ["trace_id"],
        "properties": { "status_code": { "type": "integer", "minimum": 100, "maximum": 599 } }
      }
    },
    "rate_limit.hit": {
      "title": "A rate limit was hit",
      "description": "Abnormal, though it is handled without help.",
      "names": ["rate_limited", "rate_limit"],
      "level": ["warning"]
    },
    "retry.attempt": {
      "title": "A call is tried again",
      "description": "Each attempt is a sign that something is not stable.",
      "names": ["retry", "retrying"],
      "level": ["warning"],
      "schema": {
        "recommended": ["trace_id", "attempt"],
        "properties": { "attempt": { "type": "integer", "minimum": 1 } }
      }
    },
    "balance.low": {
      "title": "The balance fell below its threshold",
      "description": "Needs somebody soon, but not now.",
      "names": ["balance.below_threshold", "low_balance"],
      "level": ["warning"]
    },
    "operation.dead_lettered": {
      "title": "An operation was given up",
      "description": "It failed for good and waits in the dead letter queue for somebody to decide.",
      "names": ["dlq.moved", "dlq.enqueued", "moved_to_dlq"],
      "level": ["error"],
      "schema": {
        "recommended": ["trace_id", "error_type"],
        "properties": { "error_type": { "type": "string", "minLength": 1 } }
      }
    },
    "unhandled_exception": {
      "title": "An exception nobody caught",
      "description": "A path through the code that nobody thought of.",
      "names": ["exception.unhandled", "unhandled.exception"],
      "level": ["error", "critical"],
      "schema": { "required": ["error"] }
    },
    "api_key.revoked": {
      "title": "A key of the agent was revoked",
      "description": "The agent has to stop at once.",
      "names": ["api_key_revoked"],
      "level": ["critical"]
    }
  },
  "additionalEvents": "allow",
  "stream": [
    { "rule": "stream/time-runs-backwards", "field": "ts" },
    {
      "rule": "stream/count-disagrees",
      "description": "A duration that the clock does not bear out spoils every chart of latency.",
      "event": "trace.complete",
      "field": "duration_ms",
      "elapsed": "milliseconds",
      "tolerance": { "milliseconds": 1000, "percent": 1 }
    },
    {
      "rule": "stream/count-disagrees",
      "event": "trace.failed",
      "field": "duration_ms",
      "elapsed": "milliseconds",
      "tolerance": { "milliseconds": 1000, "percent": 1 }
    }
  ]
}

"""#

private let schemasToolGateway = #"""
{
  "$schema": "formats/schema-1.json",
  "format": "agentlog.schema/1",
  "name": "tool-gateway",
  "version": "1.0.0",
  "title": "Tool calls and results, logged where every call has to pass",
  "description": "For agents whose tools are reached through one gateway. Tools are where the money and the damage are: this is the least that tells which were called in what order, with what arguments, how long they took and how they failed.",
  "source": "Logging AI agents in production: the tool gateway",
  "fields": {
    "event": { "keys": ["event_name", "event_type", "eventName", "event.name", "type"] },
    "timestamp": {
      "keys": ["ts", "time", "@timestamp"],
      "epoch": ["seconds", "milliseconds", "nanoseconds"]
    },
    "run_id": { "keys": ["runId", "run.id"] },
    "trace_id": { "keys": ["traceId", "trace.id"] },
    "request_id": { "keys": ["requestId", "request.id"] },
    "user_id": { "keys": ["userId", "user.id"] },
    "tool": { "keys": ["tool_name", "toolName", "gen_ai.tool.name"] },
    "tool_call_id": { "keys": ["toolCallId", "call_id", "gen_ai.tool.call.id"] },
    "args_hash": { "keys": ["argsHash"] },
    "args": { "keys": ["arguments", "gen_ai.tool.call.arguments"] },
    "result": { "keys": ["gen_ai.tool.call.result"] },
    "latency_ms": { "keys": ["latencyMs", "duration_ms", "durationMs"] },
    "status": { "keys": [], "boolean": { "key": "ok", "true": "ok", "false": "error" } },
    "error_class": { "keys": ["errorClass", "error_type", "error.type"] },
    "error_message": { "keys": ["errorMessage", "exception.message"] },
    "stop_reason": { "keys": ["stopReason", "termination_reason"] },
    "budgets": { "keys": ["budget"] }
  },
  "event": "event",
  "time": "timestamp",
  "trace": "trace_id",
  "run": { "key": "run_id" },
  "argsHash": ["python-json", "js-stringify", "jcs", "opaque"],
  "every": {
    "type": "object",
    "required": ["event", "run_id", "trace_id"],
    "recommended": ["timestamp", "request_id", "user_id"],
    "properties": {
      "event": { "type": "string" },
      "timestamp": {
        "description": "When it happened. The logger behind the gateway usually adds it.",
        "type": ["string", "number"],
        "format": "date-time"
      },
      "run_id": {
        "description": "The same on every event of one run: the most useful field there is.",
        "type": "string",
        "minLength": 1
      },
      "trace_id": {
        "description": "The same in every service that the run called.",
        "type": "string",
        "minLength": 1
      },
      "request_id": {
        "description": "The request that triggered the run; null where there is none.",
        "type": ["string", "null"]
      },
      "user_id": {
        "description": "Who triggered it, as an opaque id; null where nobody is known.",
        "type": ["string", "integer", "null"]
      },
      "tool_call_id": { "type": ["string", "null"] },
      "status": {
        "description": "Logged as ok, true or false. A response that failed validation is not ok, whatever its HTTP status was.",
        "enum": ["ok", "error"]
      },
      "error_class": {
        "description": "What kind of failure it was. Open, but timeout and unknown_tool are spelt like that.",
        "type": ["string", "null"]
      },
      "args": { "sensitive": "hashed" },
      "result": { "sensitive": "sampled" },
      "error_message": { "sensitive": "redacted" }
    },
    "if": { "properties": { "status": { "const": "error" } }, "required": ["status"] },
    "then": {
      "required": ["error_class"],
      "properties": { "error_class": { "type": "string", "minLength": 1 } }
    }
  },
  "events": {
    "tool_call": {
      "title": "A tool is about to be called",
      "description": "Logged before the tool runs. A tool that nobody knows fails here and gets no result.",
      "names": ["tool.call"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["tool", "args_hash"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 },
          "args_hash": {
            "description": "Tells repeated calls apart without showing what was in them.",
            "type": "string",
            "format": "sha256"
          }
        }
      }
    },
    "tool_result": {
      "title": "A tool came back",
      "description": "What the call cost in time, and whether it failed and how.",
      "names": ["tool.result"],
      "presence": "stream",
      "missing": "warning",
      "schema": {
        "required": ["tool", "latency_ms", "status"],
        "properties": {
          "tool": { "type": "string", "minLength": 1 },
          "latency_ms": { "type": "number", "minimum": 0 }
        }
      }
    },
    "run_finished": {
      "title": "A run ended",
      "description": "Why it stopped and what was left of its budgets. The gateway does not know; whoever runs the loop does.",
      "names": ["run.finished", "run_end"],
      "presence": "stream",
      "missing": "warning",
      "once": true,
      "schema": {
        "recommended": ["stop_reason", "budgets"],
        "properties": {
          "stop_reason": {
            "description": "Why the run stopped. Without it a loop that ran into its limit looks like one that was done.",
            "type": "string",
            "minLength": 1
          },
          "budgets": {
            "description": "What the run was allowed and what it used: steps, seconds, tokens, money.",
            "type": "object"
          }
        }
      }
    }
  },
  "additionalEvents": "warn",
  "stream": [
    {
      "rule": "stream/unpaired-call",
      "description": "A call without a result hung, or went around the gateway on its way back.",
      "call": "tool_call",
      "result": "tool_result",
      "id": ["tool_call_id"],
      "tool": "tool",
      "failed": { "field": "status", "is": "error" }
    },
    { "rule": "stream/time-runs-backwards", "field": "timestamp" },
    { "rule": "stream/not-constant", "field": "trace_id" },
    { "rule": "stream/not-constant", "field": "request_id" },
    { "rule": "stream/not-constant", "field": "user_id" }
  ]
}

"""#

private let checklistsAgentLoggingBaseline = #"""
{
  "$schema": "../Schemas/formats/checklist-1.json",
  "format": "agentlog.checklist/1",
  "name": "agent-logging-baseline",
  "version": "1.0.0",
  "title": "What any agent has to log before a release",
  "description": "Nine items that tell whether a run can be understood afterwards.",
  "source": "Agent logging: structured events correlated by run_id and trace_id",
  "bands": [
    {
      "name": "ready",
      "from": 90,
      "advice": "Good enough to be on call for. Keep it so: gate on the critical items and on --no-worse."
    },
    {
      "name": "nearly ready",
      "from": 75,
      "advice": "Most incidents can be explained. Mend what is left before the next release."
    },
    {
      "name": "not ready",
      "from": 50,
      "advice": "Some incidents will end in guesses. Begin with the critical items that failed."
    },
    {
      "name": "baseline missing",
      "from": 0,
      "advice": "Baseline observability is missing: the system will be hard to debug in production. Start with run_id, structured logs and the tracing of tool calls."
    }
  ],
  "criticalCap": "not ready",
  "items": [
    {
      "id": "ids-on-every-event",
      "title": "run_id and trace_id on every event",
      "why": "Events that share no id cannot be put together to one run: an incident becomes a manual search across services.",
      "remedy": "Bind run_id and trace_id to the logger once, where the run starts, so that no call can forget them.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["run_id", "trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 5 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id", "span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "structured-events",
      "title": "Structured events with a time that says its offset",
      "why": "Text can be read but not filtered, counted or joined; a time without offset cannot be ordered against another service.",
      "remedy": "Write one JSON object a line, with the name of the event and an RFC 3339 timestamp in UTC.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "rules": ["json/malformed", "json/not-json", "json/not-an-object", "json/truncated"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/unknown-event"],
          "mostly": 0.95,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field", "event/bad-format", "event/wrong-type"],
          "fields": ["timestamp"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["tool-gateway", "agent-trace", "otel-genai"],
          "rules": ["event/missing-recommended", "event/bad-format", "event/wrong-type"],
          "fields": ["timestamp"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/bad-format", "event/wrong-type"],
          "fields": ["ts"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "start-and-end-of-runs",
      "title": "Every run says that it started and that it ended",
      "why": "Without an end, a run that crashed looks like one that still works.",
      "remedy": "Log run_started first and run_finished in a finally block, whatever happened between.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run", "service-log"],
          "rules": ["stream/not-first"],
          "mostly": 0.98,
          "atLeast": { "runs": 3 }
        },
        {
          "schemas": ["agent-run", "service-log"],
          "rules": ["stream/unfinished-run"],
          "mostly": 0.98,
          "atLeast": { "runs": 3 }
        },
        { "schemas": ["tool-gateway"], "present": ["run_finished"], "atLeast": { "runs": 3 } },
        {
          "schemas": ["agent-trace"],
          "present": ["simulation.terminated"],
          "atLeast": { "runs": 3 }
        }
      ]
    },
    {
      "id": "steps",
      "title": "The steps of a run are logged, and all of them",
      "why": "With the final answer alone nobody sees how the agent came to it.",
      "remedy": "Log agent_step with step_type and step_index for each step, and let total_steps count the same ones.",
      "impact": "normal",
      "complexity": "medium",
      "evidence": [
        { "schemas": ["agent-run"], "present": ["agent_step"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["step_type", "step_index"],
          "events": ["agent_step"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run"],
          "rules": ["stream/count-disagrees"],
          "fields": ["total_steps"],
          "mostly": 0.95,
          "atLeast": { "runs": 3 }
        },
        { "schemas": ["agent-trace"], "present": ["tool.execute"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["span_id", "parent_span_id"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "tool-calls-and-results",
      "title": "Every tool call has its result, with tool, latency and status",
      "why": "Where results are missing, a failing tool and the beginning of tool spam look like silence.",
      "remedy": "Send all calls through one gateway that logs tool_call before and tool_result after, errors included.",
      "impact": "critical",
      "complexity": "medium",
      "applies": { "events": ["tool_call", "tool_result", "tool.execute", "execute_tool"] },
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["stream/unpaired-call"],
          "mostly": 0.99,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool_call", "tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["latency_ms", "status"],
          "events": ["tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-field"],
          "fields": ["gen_ai.tool.name"],
          "events": ["execute_tool"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "model-results",
      "title": "Model results with model, token usage and latency",
      "why": "Costs and latency rise in waves; without these fields nobody can say which model or step made them.",
      "remedy": "Log llm_result after each answer with model, token_usage, latency_ms and status.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        { "schemas": ["agent-run"], "present": ["llm_result"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["model", "token_usage", "latency_ms"],
          "events": ["llm_result"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        },
        { "schemas": ["otel-genai"], "present": ["chat"], "atLeast": { "events": 20 } },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["gen_ai.request.model", "gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens"],
          "events": ["chat"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "stop-reasons",
      "title": "Every run says why it stopped",
      "why": "A run that gave up at its limit looks like one that was done.",
      "remedy": "Log stop_reason in run_finished, from a short list: completed, max_steps, tool_error.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["termination_reason"],
          "events": ["simulation.terminated"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        }
      ]
    },
    {
      "id": "no-raw-prompts-or-arguments",
      "title": "No raw prompts and no raw arguments",
      "why": "They hold what users typed and what tools were given: personal data and credentials, in a place that many may read.",
      "remedy": "Log args_hash instead of arguments, and hash and length instead of prompts.",
      "impact": "critical",
      "complexity": "medium",
      "evidence": [
        { "rules": ["policy/raw-arguments"], "atLeast": { "events": 20 } },
        { "rules": ["policy/raw-prompt"], "atLeast": { "events": 20 } }
      ]
    },
    {
      "id": "run-can-be-reconstructed",
      "title": "A problem run can be reconstructed from the log",
      "why": "It is the test of all the rest: if it takes longer than 5 to 10 minutes to find the point of failure, fields are missing.",
      "remedy": "Take a run that went wrong, find out from the log alone where and why, and note how long it took.",
      "impact": "important",
      "complexity": "medium",
      "attested": "Somebody took a run that went wrong and found the point of failure from the log alone, in 5 to 10 minutes."
    }
  ]
}

"""#

private let checklistsProductionLogging = #"""
{
  "$schema": "../Schemas/formats/checklist-1.json",
  "format": "agentlog.checklist/1",
  "name": "production-logging",
  "version": "1.0.0",
  "title": "What makes incidents boring again",
  "description": "Ids, the tool boundary, reasons to stop, redaction, alerts, and a query for each of the top failures.",
  "source": "Logging AI agents in production: the tool gateway",
  "bands": [
    {
      "name": "ready",
      "from": 90,
      "advice": "Good enough to be on call for. Keep it so: gate on the critical items and on --no-worse."
    },
    {
      "name": "nearly ready",
      "from": 75,
      "advice": "Most incidents can be explained. Mend what is left before the next release."
    },
    {
      "name": "not ready",
      "from": 50,
      "advice": "Some incidents will end in guesses. Begin with the critical items that failed."
    },
    {
      "name": "guesswork",
      "from": 0,
      "advice": "Incidents will be guesswork. Start at the tool gateway: ids, tool_call, tool_result and stop_reason."
    }
  ],
  "criticalCap": "not ready",
  "items": [
    {
      "id": "ids-on-every-event",
      "title": "run_id and trace_id on every event",
      "why": "Events that share no id cannot be put together to one run: an incident becomes a manual search across services.",
      "remedy": "Bind run_id and trace_id to the logger once, where the run starts, so that no call can forget them.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["run_id", "trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 5 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id", "span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "request-and-user-ids",
      "title": "request_id and user_id on every event",
      "why": "The first question of an incident is who was hit: without these ids it has no answer.",
      "remedy": "Take both over from the request that started the run; an opaque id, never a name or an address.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["request_id", "user_id"],
          "events": ["run_started"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["request_id", "user_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "Every event leads to the request and the user that it served."
    },
    {
      "id": "tool-calls-and-results",
      "title": "Every tool call has its result, with tool, latency and status",
      "why": "Where results are missing, a failing tool and the beginning of tool spam look like silence.",
      "remedy": "Send all calls through one gateway that logs tool_call before and tool_result after, errors included.",
      "impact": "critical",
      "complexity": "medium",
      "applies": { "events": ["tool_call", "tool_result", "tool.execute", "execute_tool"] },
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["stream/unpaired-call"],
          "mostly": 0.99,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool_call", "tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["latency_ms", "status"],
          "events": ["tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-field"],
          "fields": ["gen_ai.tool.name"],
          "events": ["execute_tool"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "tool-call-fields",
      "title": "Tool calls carry a hash of their arguments, and failures a class",
      "why": "Loops show as the same hash again and again, and alerts count classes of errors, not texts.",
      "remedy": "Log args_hash in tool_call, and ok or status with a normalised error_class in tool_result.",
      "impact": "critical",
      "complexity": "medium",
      "applies": { "events": ["tool_call", "tool_result", "tool.execute", "execute_tool"] },
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field", "event/bad-format"],
          "fields": ["args_hash"],
          "events": ["tool_call"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["policy/hash-disagrees", "policy/not-a-hash"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["error_class"],
          "events": ["tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "stop-reasons",
      "title": "Every run says why it stopped",
      "why": "A run that gave up at its limit looks like one that was done.",
      "remedy": "Log stop_reason in run_finished, from a short list: completed, max_steps, tool_error.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["termination_reason"],
          "events": ["simulation.terminated"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        }
      ]
    },
    {
      "id": "budgets-at-the-end",
      "title": "Budgets are logged at the end of a run",
      "why": "A run that costs ten times the usual is only noticed where what it was allowed and what it took stand side by side.",
      "remedy": "Log budgets in run_finished: steps, seconds, tokens and money, allowed and used.",
      "impact": "normal",
      "complexity": "medium",
      "evidence": [
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["budgets"],
          "events": ["run_finished"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Runs have budgets of steps, time and money, and each run ends with what it used of them."
    },
    {
      "id": "redaction-policy",
      "title": "A redaction policy of your own, and a log that keeps it",
      "why": "What is not decided ahead is decided by whoever adds the next log line.",
      "remedy": "Write a policy (agentlog init begins one): fields to redact, arguments as hashes; and mend what the audit finds.",
      "impact": "critical",
      "complexity": "medium",
      "evidence": [
        { "policy": "fields-redacted" },
        { "policy": "arguments-not-stored" },
        { "rules": ["policy/unredacted-field"], "atLeast": { "events": 20 } },
        { "rules": ["leak/*"], "atLeast": { "events": 20 } }
      ]
    },
    {
      "id": "alerts",
      "title": "Alerts on tool calls per run, timeouts and failed validations",
      "why": "An upstream that answers 200 with an error inside was found only by the share of validations that failed.",
      "remedy": "Declare the limits in the policy, and alert on them where the logs are kept.",
      "impact": "important",
      "complexity": "medium",
      "evidence": [{ "policy": "alerts-declared" }],
      "attested": "Alerts fire on spikes in tool calls per run, on timeouts and on failed validations."
    },
    {
      "id": "incident-queries",
      "title": "One saved query for each of the top failures",
      "why": "At 3 a.m. nobody should have to write a query.",
      "remedy": "Save a search or a dashboard for each failure that happened more than once, and link it from the runbook.",
      "impact": "normal",
      "complexity": "low",
      "attested": "Each of the top failures has a saved query or a dashboard that on call can open."
    }
  ]
}

"""#

private let checklistsReleaseReadiness = #"""
{
  "$schema": "../Schemas/formats/checklist-1.json",
  "format": "agentlog.checklist/1",
  "name": "release-readiness",
  "version": "1.0.0",
  "title": "All of it: is this agent's logging good enough to be on call for?",
  "description": "The union of the four other checklists, where what two of them ask stands once.",
  "source": "agent-logging-baseline, production-logging, silent-failures, structured-logging",
  "bands": [
    {
      "name": "ready",
      "from": 90,
      "advice": "Good enough to be on call for. Keep it so: gate on the critical items and on --no-worse."
    },
    {
      "name": "nearly ready",
      "from": 75,
      "advice": "Most incidents can be explained. Mend what is left before the next release."
    },
    {
      "name": "not ready",
      "from": 50,
      "advice": "Some incidents will end in guesses. Begin with the critical items that failed."
    },
    {
      "name": "baseline missing",
      "from": 0,
      "advice": "Baseline observability is missing: the system will be hard to debug in production. Start with run_id, structured logs and the tracing of tool calls."
    }
  ],
  "criticalCap": "not ready",
  "items": [
    {
      "id": "ids-on-every-event",
      "title": "run_id and trace_id on every event",
      "why": "Events that share no id cannot be put together to one run: an incident becomes a manual search across services.",
      "remedy": "Bind run_id and trace_id to the logger once, where the run starts, so that no call can forget them.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["run_id", "trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 5 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id", "span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "structured-events",
      "title": "Structured events with a time that says its offset",
      "why": "Text can be read but not filtered, counted or joined; a time without offset cannot be ordered against another service.",
      "remedy": "Write one JSON object a line, with the name of the event and an RFC 3339 timestamp in UTC.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "rules": ["json/malformed", "json/not-json", "json/not-an-object", "json/truncated"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/unknown-event"],
          "mostly": 0.95,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field", "event/bad-format", "event/wrong-type"],
          "fields": ["timestamp"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["tool-gateway", "agent-trace", "otel-genai"],
          "rules": ["event/missing-recommended", "event/bad-format", "event/wrong-type"],
          "fields": ["timestamp"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/bad-format", "event/wrong-type"],
          "fields": ["ts"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "start-and-end-of-runs",
      "title": "Every run says that it started and that it ended",
      "why": "Without an end, a run that crashed looks like one that still works.",
      "remedy": "Log run_started first and run_finished in a finally block, whatever happened between.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run", "service-log"],
          "rules": ["stream/not-first"],
          "mostly": 0.98,
          "atLeast": { "runs": 3 }
        },
        {
          "schemas": ["agent-run", "service-log"],
          "rules": ["stream/unfinished-run"],
          "mostly": 0.98,
          "atLeast": { "runs": 3 }
        },
        { "schemas": ["tool-gateway"], "present": ["run_finished"], "atLeast": { "runs": 3 } },
        {
          "schemas": ["agent-trace"],
          "present": ["simulation.terminated"],
          "atLeast": { "runs": 3 }
        }
      ]
    },
    {
      "id": "steps",
      "title": "The steps of a run are logged, and all of them",
      "why": "With the final answer alone nobody sees how the agent came to it.",
      "remedy": "Log agent_step with step_type and step_index for each step, and let total_steps count the same ones.",
      "impact": "normal",
      "complexity": "medium",
      "evidence": [
        { "schemas": ["agent-run"], "present": ["agent_step"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["step_type", "step_index"],
          "events": ["agent_step"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run"],
          "rules": ["stream/count-disagrees"],
          "fields": ["total_steps"],
          "mostly": 0.95,
          "atLeast": { "runs": 3 }
        },
        { "schemas": ["agent-trace"], "present": ["tool.execute"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["span_id", "parent_span_id"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "tool-calls-and-results",
      "title": "Every tool call has its result, with tool, latency and status",
      "why": "Where results are missing, a failing tool and the beginning of tool spam look like silence.",
      "remedy": "Send all calls through one gateway that logs tool_call before and tool_result after, errors included.",
      "impact": "critical",
      "complexity": "medium",
      "applies": { "events": ["tool_call", "tool_result", "tool.execute", "execute_tool"] },
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["stream/unpaired-call"],
          "mostly": 0.99,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool_call", "tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["latency_ms", "status"],
          "events": ["tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["tool"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-field"],
          "fields": ["gen_ai.tool.name"],
          "events": ["execute_tool"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "model-results",
      "title": "Model results with model, token usage and latency",
      "why": "Costs and latency rise in waves; without these fields nobody can say which model or step made them.",
      "remedy": "Log llm_result after each answer with model, token_usage, latency_ms and status.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        { "schemas": ["agent-run"], "present": ["llm_result"], "atLeast": { "events": 20 } },
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["model", "token_usage", "latency_ms"],
          "events": ["llm_result"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        },
        { "schemas": ["otel-genai"], "present": ["chat"], "atLeast": { "events": 20 } },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["gen_ai.request.model", "gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens"],
          "events": ["chat"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "stop-reasons",
      "title": "Every run says why it stopped",
      "why": "A run that gave up at its limit looks like one that was done.",
      "remedy": "Log stop_reason in run_finished, from a short list: completed, max_steps, tool_error.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["stop_reason"],
          "events": ["run_finished"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["termination_reason"],
          "events": ["simulation.terminated"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        }
      ]
    },
    {
      "id": "no-raw-prompts-or-arguments",
      "title": "No raw prompts and no raw arguments",
      "why": "They hold what users typed and what tools were given: personal data and credentials, in a place that many may read.",
      "remedy": "Log args_hash instead of arguments, and hash and length instead of prompts.",
      "impact": "critical",
      "complexity": "medium",
      "evidence": [
        { "rules": ["policy/raw-arguments"], "atLeast": { "events": 20 } },
        { "rules": ["policy/raw-prompt"], "atLeast": { "events": 20 } }
      ]
    },
    {
      "id": "run-can-be-reconstructed",
      "title": "A problem run can be reconstructed from the log",
      "why": "It is the test of all the rest: if it takes longer than 5 to 10 minutes to find the point of failure, fields are missing.",
      "remedy": "Take a run that went wrong, find out from the log alone where and why, and note how long it took.",
      "impact": "important",
      "complexity": "medium",
      "attested": "Somebody took a run that went wrong and found the point of failure from the log alone, in 5 to 10 minutes."
    },
    {
      "id": "request-and-user-ids",
      "title": "request_id and user_id on every event",
      "why": "The first question of an incident is who was hit: without these ids it has no answer.",
      "remedy": "Take both over from the request that started the run; an opaque id, never a name or an address.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-run"],
          "rules": ["event/missing-field"],
          "fields": ["request_id", "user_id"],
          "events": ["run_started"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["request_id", "user_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "Every event leads to the request and the user that it served."
    },
    {
      "id": "tool-call-fields",
      "title": "Tool calls carry a hash of their arguments, and failures a class",
      "why": "Loops show as the same hash again and again, and alerts count classes of errors, not texts.",
      "remedy": "Log args_hash in tool_call, and ok or status with a normalised error_class in tool_result.",
      "impact": "critical",
      "complexity": "medium",
      "applies": { "events": ["tool_call", "tool_result", "tool.execute", "execute_tool"] },
      "evidence": [
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field", "event/bad-format"],
          "fields": ["args_hash"],
          "events": ["tool_call"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["policy/hash-disagrees", "policy/not-a-hash"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["error_class"],
          "events": ["tool_result"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        }
      ]
    },
    {
      "id": "budgets-at-the-end",
      "title": "Budgets are logged at the end of a run",
      "why": "A run that costs ten times the usual is only noticed where what it was allowed and what it took stand side by side.",
      "remedy": "Log budgets in run_finished: steps, seconds, tokens and money, allowed and used.",
      "impact": "normal",
      "complexity": "medium",
      "evidence": [
        {
          "schemas": ["tool-gateway"],
          "rules": ["event/missing-recommended"],
          "fields": ["budgets"],
          "events": ["run_finished"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Runs have budgets of steps, time and money, and each run ends with what it used of them."
    },
    {
      "id": "redaction-policy",
      "title": "A redaction policy of your own, and a log that keeps it",
      "why": "What is not decided ahead is decided by whoever adds the next log line.",
      "remedy": "Write a policy (agentlog init begins one): fields to redact, arguments as hashes; and mend what the audit finds.",
      "impact": "critical",
      "complexity": "medium",
      "evidence": [
        { "policy": "fields-redacted" },
        { "policy": "arguments-not-stored" },
        { "rules": ["policy/unredacted-field"], "atLeast": { "events": 20 } },
        { "rules": ["leak/*"], "atLeast": { "events": 20 } }
      ]
    },
    {
      "id": "alerts",
      "title": "Alerts on tool calls per run, timeouts and failed validations",
      "why": "An upstream that answers 200 with an error inside was found only by the share of validations that failed.",
      "remedy": "Declare the limits in the policy, and alert on them where the logs are kept.",
      "impact": "important",
      "complexity": "medium",
      "evidence": [{ "policy": "alerts-declared" }],
      "attested": "Alerts fire on spikes in tool calls per run, on timeouts and on failed validations."
    },
    {
      "id": "incident-queries",
      "title": "One saved query for each of the top failures",
      "why": "At 3 a.m. nobody should have to write a query.",
      "remedy": "Save a search or a dashboard for each failure that happened more than once, and link it from the runbook.",
      "impact": "normal",
      "complexity": "low",
      "attested": "Each of the top failures has a saved query or a dashboard that on call can open."
    },
    {
      "id": "structural-bounds",
      "title": "Limits of the loop are logged where they end a run",
      "why": "An agent is a loop; what stopped it, and how near it was to its limits, tells trouble before it is an error.",
      "remedy": "Log simulation.terminated with the reason, steps and errors, their limits, and the share of the limit that was used.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["termination_reason", "steps_taken", "max_steps", "num_errors", "max_errors"],
          "events": ["simulation.terminated"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Runs are limited in steps, retries and tokens, and the log says which limit ended a run."
    },
    {
      "id": "heuristics",
      "title": "Patterns worth a look are events of their own",
      "why": "Three calls of one tool may be patience or a loop; a named warning makes both findable.",
      "remedy": "Log tool.repeated_calls at level warning with tool, repeat_count and step from the third call on.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["tool", "repeat_count", "step"],
          "events": ["tool.repeated_calls"],
          "mostly": 0.98,
          "atLeast": { "events": 1 }
        }
      ],
      "attested": "Repeated calls and other suspicious patterns are logged as named warnings."
    },
    {
      "id": "promoted-events",
      "title": "Events that were added after an incident say since when they are seen",
      "why": "A chart that begins on the day the event was added shows a fault that began long before.",
      "remedy": "Give derived events first_seen, or fill in the past.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-recommended"],
          "fields": ["first_seen"],
          "events": ["tool.repeated_calls"],
          "mostly": 0.98,
          "atLeast": { "events": 1 }
        }
      ],
      "attested": "After each incident its pattern became an event, with first_seen or filled in for the past."
    },
    {
      "id": "run-summaries",
      "title": "Each run ends with one record that sums it up",
      "why": "A reader, or a program, should see how a run went without walking its whole trace.",
      "remedy": "Log summarized_metadata with tools, timing, tokens, retries, turns, latency, prompt hash, release and model.",
      "impact": "important",
      "complexity": "medium",
      "evidence": [
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["summarized_metadata"],
          "events": ["run_summary"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["stream/count-disagrees"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Each run writes one aggregate record that dashboards read."
    },
    {
      "id": "span-trees",
      "title": "Calls are spans with parents",
      "why": "A list of events is no explanation: what caused what is a tree.",
      "remedy": "Give each call span_id and parent_span_id, and log the root.",
      "impact": "important",
      "complexity": "high",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["span_id", "parent_span_id"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["stream/no-parent", "stream/parent-cycle"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["stream/no-parent", "stream/parent-cycle"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        }
      ],
      "attested": "Tool and model calls reach a tracing backend as spans with parents."
    },
    {
      "id": "no-thinking-tokens",
      "title": "No thinking tokens in production logs",
      "why": "They cost money and time, and a diagnosis that leans on them fails where they are off.",
      "remedy": "Keep thinking out of production logs; name patterns by events instead.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [{ "rules": ["policy/raw-prompt"], "fields": ["thinking"], "atLeast": { "events": 20 } }]
    },
    {
      "id": "level-discipline",
      "title": "Levels say what they are for",
      "why": "Where everything is info, on call drowns; where a retry is an error, nobody believes errors.",
      "remedy": "Success is info, a retry or a rate limit warning, a lost operation error, a revoked key critical; bodies of requests are debug, and off.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["service-log", "agent-trace"],
          "rules": ["event/wrong-level"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "The team has agreed what each level is for, and reviews keep it."
    },
    {
      "id": "rotation",
      "title": "Log files are rotated and kept for a while",
      "why": "A disk that is full of logs stops the agent that wrote them.",
      "remedy": "Use a rotating handler (50 MB, 10 files, say) and upload what it puts aside.",
      "impact": "normal",
      "complexity": "low",
      "attested": "Log files are rotated by size or age, and it is decided how long they are kept."
    },
    {
      "id": "shipping",
      "title": "Logs are shipped to one place",
      "why": "Ten agents on as many machines are ten places to look into during an incident.",
      "remedy": "Ship JSON lines in batches to Loki, Elasticsearch, CloudWatch or their like, labelled by agent and service.",
      "impact": "normal",
      "complexity": "medium",
      "attested": "Logs of all agents arrive in one place that on call can search."
    },
    {
      "id": "opentelemetry-tracing",
      "title": "OpenTelemetry tracing",
      "why": "A call that leaves the process is followed into the service that it went to.",
      "remedy": "Instrument runs, tools and models by the GenAI conventions and export the spans.",
      "impact": "important",
      "complexity": "high",
      "evidence": [
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-field"],
          "fields": ["gen_ai.operation.name"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id", "span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "Runs, tools and models are traced by OpenTelemetry across services."
    }
  ]
}

"""#

private let checklistsSilentFailures = #"""
{
  "$schema": "../Schemas/formats/checklist-1.json",
  "format": "agentlog.checklist/1",
  "name": "silent-failures",
  "version": "1.0.0",
  "title": "What shows failures that raise no error",
  "description": "Bounds of the loop, named warnings, promoted events, run summaries and span trees.",
  "source": "Logging for AI agents in production: traces, silent failures and aggregates",
  "bands": [
    {
      "name": "ready",
      "from": 90,
      "advice": "Good enough to be on call for. Keep it so: gate on the critical items and on --no-worse."
    },
    {
      "name": "nearly ready",
      "from": 75,
      "advice": "Most incidents can be explained. Mend what is left before the next release."
    },
    {
      "name": "not ready",
      "from": 50,
      "advice": "Some incidents will end in guesses. Begin with the critical items that failed."
    },
    {
      "name": "blind",
      "from": 0,
      "advice": "Runs that go wrong without an error will not be seen. Start by logging which limit ended a run."
    }
  ],
  "criticalCap": "not ready",
  "items": [
    {
      "id": "structural-bounds",
      "title": "Limits of the loop are logged where they end a run",
      "why": "An agent is a loop; what stopped it, and how near it was to its limits, tells trouble before it is an error.",
      "remedy": "Log simulation.terminated with the reason, steps and errors, their limits, and the share of the limit that was used.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["termination_reason", "steps_taken", "max_steps", "num_errors", "max_errors"],
          "events": ["simulation.terminated"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Runs are limited in steps, retries and tokens, and the log says which limit ended a run."
    },
    {
      "id": "heuristics",
      "title": "Patterns worth a look are events of their own",
      "why": "Three calls of one tool may be patience or a loop; a named warning makes both findable.",
      "remedy": "Log tool.repeated_calls at level warning with tool, repeat_count and step from the third call on.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["tool", "repeat_count", "step"],
          "events": ["tool.repeated_calls"],
          "mostly": 0.98,
          "atLeast": { "events": 1 }
        }
      ],
      "attested": "Repeated calls and other suspicious patterns are logged as named warnings."
    },
    {
      "id": "promoted-events",
      "title": "Events that were added after an incident say since when they are seen",
      "why": "A chart that begins on the day the event was added shows a fault that began long before.",
      "remedy": "Give derived events first_seen, or fill in the past.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-recommended"],
          "fields": ["first_seen"],
          "events": ["tool.repeated_calls"],
          "mostly": 0.98,
          "atLeast": { "events": 1 }
        }
      ],
      "attested": "After each incident its pattern became an event, with first_seen or filled in for the past."
    },
    {
      "id": "run-summaries",
      "title": "Each run ends with one record that sums it up",
      "why": "A reader, or a program, should see how a run went without walking its whole trace.",
      "remedy": "Log summarized_metadata with tools, timing, tokens, retries, turns, latency, prompt hash, release and model.",
      "impact": "important",
      "complexity": "medium",
      "evidence": [
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["summarized_metadata"],
          "events": ["run_summary"],
          "mostly": 0.995,
          "atLeast": { "events": 3 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["stream/count-disagrees"],
          "mostly": 0.98,
          "atLeast": { "events": 3 }
        }
      ],
      "attested": "Each run writes one aggregate record that dashboards read."
    },
    {
      "id": "span-trees",
      "title": "Calls are spans with parents",
      "why": "A list of events is no explanation: what caused what is a tree.",
      "remedy": "Give each call span_id and parent_span_id, and log the root.",
      "impact": "important",
      "complexity": "high",
      "evidence": [
        {
          "schemas": ["agent-trace"],
          "rules": ["event/missing-field"],
          "fields": ["span_id", "parent_span_id"],
          "events": ["tool.execute"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["agent-trace"],
          "rules": ["stream/no-parent", "stream/parent-cycle"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 10 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["stream/no-parent", "stream/parent-cycle"],
          "mostly": 0.98,
          "atLeast": { "events": 10 }
        }
      ],
      "attested": "Tool and model calls reach a tracing backend as spans with parents."
    },
    {
      "id": "no-thinking-tokens",
      "title": "No thinking tokens in production logs",
      "why": "They cost money and time, and a diagnosis that leans on them fails where they are off.",
      "remedy": "Keep thinking out of production logs; name patterns by events instead.",
      "impact": "normal",
      "complexity": "low",
      "evidence": [{ "rules": ["policy/raw-prompt"], "fields": ["thinking"], "atLeast": { "events": 20 } }]
    }
  ]
}

"""#

private let checklistsStructuredLogging = #"""
{
  "$schema": "../Schemas/formats/checklist-1.json",
  "format": "agentlog.checklist/1",
  "name": "structured-logging",
  "version": "1.0.0",
  "title": "Six practices of structured logging, by impact and complexity",
  "description": "JSON, trace ids, levels, rotation, shipping and tracing.",
  "source": "Structured logging for agents: JSON lines, trace ids, log levels",
  "bands": [
    {
      "name": "ready",
      "from": 90,
      "advice": "Good enough to be on call for. Keep it so: gate on the critical items and on --no-worse."
    },
    {
      "name": "nearly ready",
      "from": 75,
      "advice": "Most incidents can be explained. Mend what is left before the next release."
    },
    {
      "name": "not ready",
      "from": 50,
      "advice": "Some incidents will end in guesses. Begin with the critical items that failed."
    },
    {
      "name": "unstructured",
      "from": 0,
      "advice": "The log cannot be asked. Start with a JSON formatter: one change for all lines."
    }
  ],
  "criticalCap": "not ready",
  "items": [
    {
      "id": "json-structured-logs",
      "title": "JSON instead of text",
      "why": "Every field can be asked for, without a regular expression for each question.",
      "remedy": "Set a JSON formatter on the root logger: one change for all lines.",
      "impact": "critical",
      "complexity": "low",
      "evidence": [
        {
          "rules": ["json/malformed", "json/not-json", "json/not-an-object", "json/truncated"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field"],
          "fields": ["ts", "level", "event", "agent_id", "service", "logger"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ]
    },
    {
      "id": "trace-ids",
      "title": "Trace ids that reach every line by themselves",
      "why": "One id leads from the decision over the request to the retry; without it each is found alone.",
      "remedy": "Keep the trace id in a context variable, and let a filter of the logger add it to every line.",
      "impact": "critical",
      "complexity": "medium",
      "evidence": [
        {
          "schemas": ["service-log"],
          "rules": ["event/missing-field", "event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-run", "tool-gateway"],
          "rules": ["event/missing-field"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["agent-trace", "otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["run-summary"],
          "rules": ["event/missing-field"],
          "fields": ["trace_id"],
          "mostly": 0.995,
          "atLeast": { "events": 5 }
        }
      ]
    },
    {
      "id": "level-discipline",
      "title": "Levels say what they are for",
      "why": "Where everything is info, on call drowns; where a retry is an error, nobody believes errors.",
      "remedy": "Success is info, a retry or a rate limit warning, a lost operation error, a revoked key critical; bodies of requests are debug, and off.",
      "impact": "important",
      "complexity": "low",
      "evidence": [
        {
          "schemas": ["service-log", "agent-trace"],
          "rules": ["event/wrong-level"],
          "mostly": 0.98,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "The team has agreed what each level is for, and reviews keep it."
    },
    {
      "id": "rotation",
      "title": "Log files are rotated and kept for a while",
      "why": "A disk that is full of logs stops the agent that wrote them.",
      "remedy": "Use a rotating handler (50 MB, 10 files, say) and upload what it puts aside.",
      "impact": "normal",
      "complexity": "low",
      "attested": "Log files are rotated by size or age, and it is decided how long they are kept."
    },
    {
      "id": "shipping",
      "title": "Logs are shipped to one place",
      "why": "Ten agents on as many machines are ten places to look into during an incident.",
      "remedy": "Ship JSON lines in batches to Loki, Elasticsearch, CloudWatch or their like, labelled by agent and service.",
      "impact": "normal",
      "complexity": "medium",
      "attested": "Logs of all agents arrive in one place that on call can search."
    },
    {
      "id": "opentelemetry-tracing",
      "title": "OpenTelemetry tracing",
      "why": "A call that leaves the process is followed into the service that it went to.",
      "remedy": "Instrument runs, tools and models by the GenAI conventions and export the spans.",
      "impact": "important",
      "complexity": "high",
      "evidence": [
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-field"],
          "fields": ["gen_ai.operation.name"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        },
        {
          "schemas": ["otel-genai"],
          "rules": ["event/missing-recommended"],
          "fields": ["trace_id", "span_id"],
          "mostly": 0.995,
          "atLeast": { "events": 20 }
        }
      ],
      "attested": "Runs, tools and models are traced by OpenTelemetry across services."
    }
  ]
}

"""#
