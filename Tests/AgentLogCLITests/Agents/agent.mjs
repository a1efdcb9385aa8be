// A small agent: a scripted model, three tools, one of them flaky. No network.
//
//     node agent.mjs SOCKET [CHANGE]   with CHANGE one of argument, drop, add, swap, status
//     AGENT_UNPLUGGED=1                the tools are not there
import { randomUUID } from "node:crypto";
import { Gateway } from "./gateway.mjs";

const [, , socket, change] = process.argv;
const run_id = randomUUID();
const trace_id = randomUUID().replaceAll("-", "");
let attempts = 0;
let steps = 0;

const plugged = (tool) => async (args) => {
  if (process.env.AGENT_UNPLUGGED) process.exit(9);
  return tool(args);
};
const search = plugged(() => [{ id: "doc_1", title: "Refunds" }]);
const fetchPage = plugged(() => {
  if (attempts++ === 0) throw Object.assign(new Error("took too long"), { name: "TimeoutError" });
  return { status: 200, contact: "ana.silva" + "@" + "corp-mail.net" };
});
const refund = plugged(({ order, amount }) => ({ order, amount, done: true }));

const gateway = new Gateway(socket);
const event = (name, fields) =>
  gateway.ask({
    op: "event",
    event: {
      timestamp: new Date().toISOString(), event: name, run_id, trace_id,
      request_id: "req_7203aa", user_id: "u_30991", ...fields,
    },
  });
const step = async (tool, run, args) => {
  steps += 1;
  await event("agent_step", { step_index: steps, step_type: "tool_call", tool });
  return gateway.call(tool, run, args);
};
const fetchWithRetry = async (url) => {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await step("fetch", fetchPage, { url });
    } catch (error) {
      if (!["TimeoutError", "timeout"].includes(error.name)) throw error;
    }
  }
  throw new Error("fetch failed three times");
};

await event("run_started", {
  task_hash: "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069",
});
const plan = [
  () => step("search", search, { query: "refund of order 1007", page: 1 }),
  () => fetchWithRetry("https://intranet.example/doc_1"),
  () => step("refund", refund, { order: "1007", amount: change === "argument" ? 2050 : 20.5 }),
];
if (change === "drop") plan.pop();
if (change === "add") plan.push(() => step("search", search, { query: "and now?" }));
if (change === "swap") [plan[0], plan[2]] = [plan[2], plan[0]];
for (const move of plan) await move();
await event("run_finished", {
  status: change === "status" ? "error" : "ok", stop_reason: "completed", total_steps: steps,
  total_latency_ms: 12,
});
console.log((await gateway.ask({ op: "end" })).do);
gateway.link.end();
