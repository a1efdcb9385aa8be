"""A small agent: a scripted model, three tools, one of them flaky. No network.

    agent.py SOCKET [CHANGE]   with CHANGE one of argument, drop, add, swap, status
    AGENT_UNPLUGGED=1          the tools are not there
"""
import itertools, os, sys, time, uuid
from gateway import Gateway

socket, change = sys.argv[1], (sys.argv[2:] or [""])[0]
unplugged = "AGENT_UNPLUGGED" in os.environ
run_id, trace_id = str(uuid.uuid4()), uuid.uuid4().hex
attempts = itertools.count()


def plugged(tool):
    def run(**args):
        if unplugged:
            raise SystemExit("the tools are unplugged")
        return tool(**args)
    return run


@plugged
def search(query, page=1):
    return [{"id": "doc_1", "title": "Refunds"}, {"id": "doc_2", "title": "Returns"}]


@plugged
def fetch(url):
    if next(attempts) == 0:
        raise TimeoutError("upstream took too long")
    return {"status": 200, "contact": "ana.silva" + "@" + "corp-mail.net"}


@plugged
def refund(order, amount):
    return {"order": order, "amount": amount, "done": True}


gateway = Gateway(socket)
steps = 0


def event(name, **fields):
    now = time.time()
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + ".%03dZ" % (now % 1 * 1000)
    gateway.ask(op="event", event={
        "timestamp": stamp, "event": name, "run_id": run_id, "trace_id": trace_id,
        "request_id": "req_7203aa", "user_id": "u_30991", **fields})


def step(tool, function, **args):
    global steps
    steps += 1
    event("agent_step", step_index=steps, step_type="tool_call", tool=tool)
    return gateway.call(tool, function, **args)


def fetch_with_retry(url):
    for attempt in range(3):
        try:
            return step("fetch", fetch, url=url)
        except TimeoutError:
            continue
    raise RuntimeError("fetch failed three times")


event("run_started", task_hash="7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069")
plan = [
    lambda: step("search", search, query="refund of order 1007", page=1),
    lambda: fetch_with_retry("https://intranet.example/doc_1"),
    lambda: step("refund", refund, order="1007", amount=20.50),
]
if change == "argument":
    plan[2] = lambda: step("refund", refund, order="1007", amount=2050)
if change == "drop":
    del plan[2]
if change == "add":
    plan.append(lambda: step("search", search, query="and now?"))
if change == "swap":
    plan[0], plan[2] = plan[2], plan[0]
for move in plan:
    move()
event("run_finished", status="error" if change == "status" else "ok",
      stop_reason="completed", total_steps=steps, total_latency_ms=12)
print(gateway.ask(op="end")["do"])
