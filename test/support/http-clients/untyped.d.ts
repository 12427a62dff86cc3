// Clients that bring no types: what the tests use of them.

declare module "node-fetch2" {
  export { default } from "node-fetch3";
}

declare module "needle" {
  import type { Readable } from "node:stream";

  export interface Needle {
    (method: string, url: string, data: null, options: object): Promise<{ raw: Buffer }>;
    get(url: string, options: object): Readable & { abort(): void };
  }
  const needle: Needle;
  export default needle;
}

declare module "request" {
  import type { EventEmitter } from "node:events";
  import type { Writable } from "node:stream";

  interface Call extends EventEmitter {
    pipe<T extends Writable>(destination: T): T;
    abort(): void;
  }
  type Done = (error: Error | null, response: unknown, body: Buffer) => void;
  export type Request = (options: object, done?: Done) => Call;
  const request: Request;
  export default request;
}
