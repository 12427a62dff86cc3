// Parsers that bring no types: what the tests use of them.

declare module "busboy" {
  import type { IncomingHttpHeaders } from "node:http";
  import type { Readable, Writable } from "node:stream";

  interface Busboy extends Writable {
    on(event: "field", listener: (name: string, value: string) => void): this;
    on(event: "file", listener: (name: string, file: Readable) => void): this;
    on(event: "close" | "error", listener: (error?: unknown) => void): this;
  }
  export default function busboy(config: { headers: IncomingHttpHeaders }): Busboy;
}

declare module "multer" {
  import type { RequestHandler } from "express";

  export default function multer(options?: { dest?: string }): {
    single(field: string): RequestHandler;
    any(): RequestHandler;
  };
}

declare module "koa-multer" {
  import type { Middleware } from "koa";

  export default function multer(options?: { dest?: string }): {
    single(field: string): Middleware;
    any(): Middleware;
  };
}

declare module "express-fileupload" {
  import type { RequestHandler } from "express";

  export default function fileUpload(options?: {
    useTempFiles?: boolean;
    tempFileDir?: string;
  }): RequestHandler;
}
