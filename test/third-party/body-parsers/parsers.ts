import { mkdtempSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import busboy from "busboy";
import type express from "express";
import fileUpload from "express-fileupload";
import type Koa from "koa";
import { koaBody } from "koa-body";
import koaMulter from "koa-multer";
import multer from "multer";
import getRawBody from "raw-body";
import { form, jsonText, multipart, type Body } from "./uploads.js";

interface Parser<Middleware> {
  readonly name: string;
  readonly body: Body;
  readonly middleware: Middleware;
}

type Done = (error?: unknown) => void;
type Read = (request: IncomingMessage, done: Done) => void;

/** Parsers as people write them: `done` is called by a listener. */
const BY_HAND: readonly { readonly name: string; readonly body: Body; readonly read: Read }[] = [
  {
    name: "busboy by hand",
    body: multipart,
    read(request, done) {
      const fields: Record<string, string> = {};
      const parser = busboy({ headers: request.headers });
      parser.on("field", (name, value) => (fields[name] = value));
      parser.on("file", (_name, file) => file.resume());
      parser.on("error", done);
      parser.on("close", () => {
        Object.assign(request, { body: fields });
        done();
      });
      request.pipe(parser);
    },
  },
  {
    name: "raw-body by hand",
    body: jsonText,
    read(request, done) {
      getRawBody(request, { encoding: "utf8" }, (error, text) => {
        if (error === null || error === undefined)
          Object.assign(request, { body: JSON.parse(text) as unknown });
        done(error);
      });
    },
  },
  {
    name: "data and end by hand",
    body: jsonText,
    read(request, done) {
      let text = "";
      request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      request.on("end", () => {
        Object.assign(request, { body: JSON.parse(text) as unknown });
        done();
      });
    },
  },
];

/** Where some of them put files: made on import, and whose tests use it removes it. */
export const uploadDir = mkdtempSync(join(tmpdir(), "wechat-errors-uploads-"));

export const expressParsers = (
  create: typeof express,
): readonly Parser<express.RequestHandler>[] => [
  { name: "multer in memory", body: multipart, middleware: multer().single("media") },
  { name: "multer on disk", body: multipart, middleware: multer({ dest: uploadDir }).any() },
  { name: "express-fileupload", body: multipart, middleware: fileUpload() },
  {
    name: "express-fileupload on disk",
    body: multipart,
    middleware: fileUpload({ useTempFiles: true, tempFileDir: uploadDir }),
  },
  { name: "express.json()", body: jsonText, middleware: create.json() },
  { name: "express.urlencoded()", body: form, middleware: create.urlencoded({ extended: true }) },
  ...BY_HAND.map(({ name, body, read }) => ({
    name,
    body,
    middleware: ((request, _response, next) =>
      read(request, next)) satisfies express.RequestHandler,
  })),
];

/** Goes on from within the listener, not after it. */
const koaByHand =
  (read: Read): Koa.Middleware =>
  (context, next) =>
    new Promise((resolve, reject) => {
      read(context.req, (error) => {
        Object.assign(context.request, { body: context.req.body });
        if (error instanceof Error) reject(error);
        else next().then(resolve, reject);
      });
    });

export const koaParsers: readonly Parser<Koa.Middleware>[] = [
  { name: "@koa/multer in memory", body: multipart, middleware: koaMulter().single("media") },
  {
    name: "@koa/multer on disk",
    body: multipart,
    middleware: koaMulter({ dest: uploadDir }).any(),
  },
  {
    name: "koa-body of a form with files",
    body: multipart,
    middleware: koaBody({ multipart: true, formidable: { uploadDir } }),
  },
  { name: "koa-body of JSON", body: jsonText, middleware: koaBody() },
  { name: "koa-body of a form", body: form, middleware: koaBody() },
  ...BY_HAND.map(({ name, body, read }) => ({ name, body, middleware: koaByHand(read) })),
];
