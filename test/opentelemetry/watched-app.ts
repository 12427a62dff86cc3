import { once } from "node:events";
import { get } from "node:http";
import type { Attributes } from "@opentelemetry/api";
import { Child } from "../support/child.js";
import type { LogRecord } from "@wechat-errors/core";

export const CLIENTS = ["fetch", "undici request()", "http.request", "axios"] as const;
/** Also those whose errors hold what was sent. */
export const MORE_CLIENTS = [...CLIENTS, "got", "needle", "superagent"] as const;
export type Client = (typeof MORE_CLIENTS)[number];

export interface Span {
  readonly id: string;
  readonly traceId: string;
  readonly kind: "CLIENT" | "SERVER" | "INTERNAL";
  readonly status: { readonly code: number; readonly message?: string };
  readonly attributes: Attributes;
  readonly events: readonly { readonly name: string; readonly attributes?: Attributes }[];
}

export interface Metric {
  readonly descriptor: { readonly name: string; readonly unit: string };
  readonly dataPoints: readonly {
    readonly attributes: Attributes;
    readonly value: number | { count: number; buckets: { boundaries: readonly number[] } };
  }[];
}

/** All that was told of the work since the last time, once all of its responses are closed. */
export interface Told {
  readonly spans: readonly Span[];
  /** Since the start of the app. */
  readonly metrics: readonly Metric[];
  readonly lines: readonly { level: string; record: LogRecord; message: string }[];
}

/** A call to WeChat, and what the handler does with its reply. */
export interface Plan {
  readonly client: Client;
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Within a span of the app's own. */
  readonly within?: "span";
  readonly then?: "throw" | "relay" | "nothing" | "wrap" | "break off" | "wait";
}

/** app.js in a process of its own. */
export class WatchedApp {
  private constructor(
    private readonly child: Child,
    private readonly origins: Readonly<Record<string, string>>,
  ) {}

  static async start(order: "first" | "last", wechat: string): Promise<WatchedApp> {
    const file = new URL("app.js", import.meta.url);
    const { child, ready } = await Child.start<Record<string, string>>(file, [order, wechat]);
    return new WatchedApp(child, ready);
  }

  /** @param app - `Express 5`, `Koa 3`, or one of these `without us`. */
  async request(app: string, plan: Plan, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(this.origins[app]!, {
      headers: { ...headers, "x-plan": JSON.stringify(plan) },
    });
    await response.clone().text();
    return response;
  }

  /** A client that leaves once the handler has its reply, and waits. */
  async leave(app: string, plan: Plan): Promise<void> {
    const headers = { "x-plan": JSON.stringify({ ...plan, then: "wait" }) };
    const request = get(this.origins[app]!, { headers });
    await once(request, "information");
    request.on("error", () => undefined).destroy();
  }

  told(): Promise<Told> {
    return this.child.ask<Told>({});
  }

  /** Makes a call outside any request. */
  call(call: Plan): Promise<Told> {
    return this.child.ask<Told>({ call });
  }

  get output(): string {
    return this.child.output;
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}

/** The frameworks that it has an app of each of. */
export const FRAMEWORKS = ["Express 5", "Koa 3", "Fastify 5", "Hono 4", "Nest 11"] as const;

/** The only span of a kind. */
export function only({ spans }: Told, kind: Span["kind"]): Span {
  const found = spans.filter((span) => span.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} ${kind} spans, not 1`);
  return found[0]!;
}

/** What a metric has for these attributes. */
export function valueOf({ metrics }: Told, name: string, attributes: Attributes) {
  const metric = metrics.find(({ descriptor }) => descriptor.name === name);
  return metric?.dataPoints.find((point) =>
    Object.entries(attributes).every(([key, value]) => point.attributes[key] === value),
  )?.value;
}
