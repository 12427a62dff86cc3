import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Ability, Session } from "../../support/http-clients/http-client.js";
import { bytesOf } from "../../support/open-http.js";
import { FORMS, replies, WHOLE } from "./replies.js";

/** One way in which a reply may come or be read. */
export interface Way {
  readonly name: string;
  /** What a client must be able to do. */
  readonly needs?: Ability;
  /** The form that the reply comes in. */
  readonly form: string;
  /** True where WeChat's error is there once the client is done. */
  readonly seen: boolean;
  /** Makes the call, and returns what the client had of the reply. */
  readonly take: (session: Session, url: string) => Promise<unknown>;
}

const whole = (session: Session, url: string) => session.ask(url);

/** Resolves once a client has read the head of a reply. */
function headRead(): Promise<void> {
  const names = ["http.client.response.finish", "undici:request:headers"];
  return new Promise((resolve) => {
    const onHead = (): void => {
      for (const name of names) unsubscribe(name, onHead);
      resolve();
    };
    for (const name of names) subscribe(name, onHead);
  });
}

export const ways: readonly Way[] = [
  ...FORMS.map((form): Way => ({ name: form, form, seen: true, take: whole })),
  { name: "204", form: "no content", seen: false, take: whole },
  {
    name: "HEAD",
    form: WHOLE,
    seen: false,
    take: (session, url) => session.ask(url, { method: "HEAD" }),
  },
  {
    name: "redirected",
    needs: "follow",
    form: "moved",
    seen: true,
    take: (session, url) => (session.follow ?? session.ask)(url),
  },
  {
    name: "read late",
    needs: "open",
    form: "late",
    seen: true,
    take: async (session, url) => {
      const sent = once(replies, "sent late");
      const { body } = await session.open!(url);
      await sent;
      return bytesOf(body);
    },
  },
  {
    name: "cloned",
    needs: "clone",
    form: "split inside a character",
    seen: true,
    take: (session, url) => session.clone!(url),
  },
  {
    name: "saved to a file",
    needs: "save",
    form: "chunked",
    seen: true,
    take: async (session, url) => {
      const folder = await mkdtemp(join(tmpdir(), "wechat-errors-"));
      const file = join(folder, "reply.json");
      try {
        await session.save!(url, file);
        return await readFile(file);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  },
  {
    name: "aborted in the middle of the body",
    needs: "abort",
    form: "unfinished",
    seen: false,
    take: async (session, url) => {
      const controller = new AbortController();
      const head = headRead();
      const closed = once(replies, "closed unfinished");
      const call = session.ask(url, { signal: controller.signal });
      await head;
      controller.abort();
      await Promise.allSettled([call]);
      await closed;
      return call;
    },
  },
  {
    name: "given up in the middle of the body",
    needs: "open",
    form: "unfinished",
    seen: false,
    take: async (session, url) => {
      const closed = once(replies, "closed unfinished");
      (await session.open!(url)).giveUp();
      return closed;
    },
  },
  {
    name: "not read, and given up",
    needs: "open",
    form: "flood",
    seen: false,
    // If anybody read it, it would flow, and be sent.
    take: async (session, url) => {
      const closed = once(replies, "closed flood");
      const { body, giveUp } = await session.open!(url);
      const { readableFlowing } = body;
      giveUp();
      const [sent] = (await closed) as [boolean];
      expect({ readableFlowing, sent }).toEqual({ readableFlowing: null, sent: false });
    },
  },
];
