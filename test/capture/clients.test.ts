import { Agent as HttpAgent } from "node:http";
import { Agent as UndiciAgent } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boundedClients, clients } from "../support/clients.js";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks, type App } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { cutOffForm, wireForms } from "../support/wire-forms.js";

const express5 = frameworks.find(({ name }) => name === "Express 5")!;
const forms = [...wireForms, cutOffForm];

// One socket for all: the replies of a keep-alive connection follow one another.
const agent = new HttpAgent({ keepAlive: true, maxSockets: 1 });
const dispatcher = new UndiciAgent({ connections: 1 });

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    const name = call.searchParams.get("form");
    const form = forms.find((each) => each.name === name)!;
    form.send(response, Number(call.searchParams.get("code")));
  });
});
afterAll(async () => {
  agent.destroy();
  await dispatcher.destroy();
  await wechat.close();
});

describe.each([...clients, ...boundedClients(agent, dispatcher)])("$name", ({ get }) => {
  let app: App;
  beforeAll(async () => {
    app = await express5.serve(
      async ({ request, url, json }) => {
        await get(`${wechat.origin}/cgi-bin/menu/create${url.search}`);
        const { wechatError, wechatErrors } = request;
        json({
          code: wechatError?.code ?? null,
          kind: wechatError?.kind ?? null,
          errors: wechatErrors.length,
        });
      },
      { upstreams: wechat.upstreams, logger: new MemoryLogger() },
    );
  });
  afterAll(() => app.close());

  const ask = async (form: string, code: number): Promise<unknown> => {
    const query = new URLSearchParams({ form, code: String(code) });
    return (await fetch(`${app.origin}/?${query}`)).json();
  };

  test.each(forms)("the error is there after a reply $name", async ({ name }) => {
    expect(await ask(name, 40003)).toEqual({ code: 40003, kind: "invalid_input", errors: 1 });
  });

  test.each(wireForms)("no error is there after a success $name", async ({ name }) => {
    expect(await ask(name, 0)).toEqual({ code: null, kind: null, errors: 0 });
  });
});
