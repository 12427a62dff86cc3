import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import type { Reply } from "../../support/fake-wechat.js";
import { envelopeOf, wireForms } from "../../support/wire-forms.js";

/**
 * What becomes of replies, by their form: `sent …` once one is handed to the socket, `closed …` once
 * it is over, with whether it had been sent.
 */
export const replies = new EventEmitter();

/** Some clients cannot read the one that is left out, and fail without us too. */
export const FORMS: readonly string[] = wireForms
  .map(({ name }) => name)
  .filter((name) => name !== "deflate without its header");

/** With a Content-Length. */
export const WHOLE = FORMS[0]!;

/** More than all the buffers between two sockets hold. */
const FLOOD = Buffer.alloc(32 * 1024 * 1024, " ");

const begin = (response: ServerResponse, code: number) => {
  response.setHeader("content-type", "application/json");
  response.write(envelopeOf(code).slice(0, -1));
};

const others: Readonly<Record<string, (response: ServerResponse, code: number) => void>> = {
  "no content": (response) => void response.writeHead(204).end(),
  moved: (response, code) =>
    void response.writeHead(302, { location: `?${new URLSearchParams(query(WHOLE, code))}` }).end(),
  late: (response, code) => wireForms[0]!.send(response, code),
  unfinished: begin,
  flood: (response, code) => {
    begin(response, code);
    response.end(FLOOD);
  },
};

const query = (form: string, code: number) => ({ form, code: String(code) });

/** The path and query of a reply in this form, with the envelope of this code. */
export const pathTo = (form: string, code: number): string =>
  `/cgi-bin/menu/create?${new URLSearchParams(query(form, code))}`;

export const inAnyForm: Reply = ({ call }, response) => {
  const name = call.searchParams.get("form")!;
  let sent = false;
  response.once("finish", () => {
    sent = true;
    replies.emit(`sent ${name}`);
  });
  response.once("close", () => replies.emit(`closed ${name}`, sent));
  const send = others[name] ?? wireForms.find((form) => form.name === name)!.send;
  send(response, Number(call.searchParams.get("code")));
};
