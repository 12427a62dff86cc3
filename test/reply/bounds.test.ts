import { Readable, type Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { readReply, readWarnings } from "@wechat-errors/core";
import { observeWechat } from "@wechat-errors/core/node";
import { describe, expect, test } from "vitest";
import { bytesOf, openHttp } from "../support/clients.js";
import { startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { API, PAY, WECOM, xml } from "./fixture.js";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const KiB = 1024;
const MiB = 1024 * KiB;

const read = (body: unknown, host = API, path = "/cgi-bin/user/get", status?: number) =>
  readReply({ host, path, body, ...(status !== undefined && { status }) });
const readXml = (body: string) => read(body, PAY, "/pay/micropay");
const FAIL = xml({ return_code: "SUCCESS", result_code: "FAIL", err_code: "NOTENOUGH" });
const withWords = (errmsg: string): string => JSON.stringify({ errcode: 40003, errmsg });

describe("XML made to explode is read in no more space than it takes", () => {
  test("entities that a document declares are not expanded", () => {
    const levels = Array.from({ length: 9 }, (_, i) => i + 1);
    const entities = levels.map((i) => `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`).join("");
    const bomb = `<!DOCTYPE xml [<!ENTITY l0 "lol">${entities}]>${FAIL.replace("</xml>", "<return_msg>&l9;</return_msg></xml>")}`;
    const error = readXml(bomb);
    expect(error?.code).toBe("NOTENOUGH");
    expect(error?.errmsg ?? "").not.toContain("lollol");
  });

  test("an external entity is not fetched", () => {
    const entity = '<!DOCTYPE xml [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';
    const words = "<err_code_des>&secret;</err_code_des></xml>";
    const error = readXml(entity + FAIL.replace("</xml>", words));
    expect(error?.code).toBe("NOTENOUGH");
    expect(error?.errmsg).toBe("&secret;");
  });

  test("10,000 nested elements", () => {
    const nested = "<a>".repeat(10_000) + "</a>".repeat(10_000);
    expect(readXml(FAIL.replace("</xml>", `${nested}</xml>`))?.code).toBe("NOTENOUGH");
    expect(readXml("<xml>".repeat(10_000))?.kind).toBe("bad_reply");
  });

  test("a code beyond the first 64 KiB is not looked for", () => {
    const long = `<xml><attach>${"x".repeat(64 * KiB)}</attach><retcode>1</retcode></xml>`;
    expect(readXml(long)).toBeUndefined();
  });
});

describe("JSON nested 10,000 deep", () => {
  const open = "[".repeat(10_000);
  const close = "]".repeat(10_000);
  const objects = '{"a":'.repeat(10_000);

  test.each([
    ["before the code", `{"list":${open}${close},"errcode":40003}`],
    ["after the code, cut off", `{"errcode":40003,"list":${open}`],
    ["in objects, cut off", `{"errcode":40003,"list":${objects}`],
    [
      "before the code, with a raw control character",
      `{"errmsg":"\u0001","list":${open}${close},"errcode":40003}`,
    ],
  ])("%s", (_, body) => {
    expect(read(body)?.code).toBe(40003);
  });

  test("that is no envelope", () => {
    expect(read(open + close)).toBeUndefined();
    expect(read(objects)?.kind).toBe("bad_reply");
  });
});

describe("long words of WeChat", () => {
  test.each([
    ["letters", "x".repeat(64 * KiB)],
    ["spaces", " ".repeat(64 * KiB)],
    ["commas", ",".repeat(64 * KiB)],
    ["spaces and commas", " ,".repeat(32 * KiB)],
    ["beginnings of a rid", " rid: 63b4f2b4-0bd1d1e5-".repeat(3000)],
    ["beginnings of a hint", ", hint: [".repeat(8000)],
    ["pointers to more info", ", more info at http://".repeat(3000)],
  ])("64 KiB of %s before the rid", (_, words) => {
    const error = read(withWords(`${words} rid: ${RID}`));
    expect(error).toMatchObject({ code: 40003, rid: RID });
    expect(error!.errmsg!.length).toBeLessThanOrEqual(1000);
  });
});

// Each is so long that a reading in quadratic time would not end within the time a test has.
describe("a body of 4 MiB is read in time proportional to its length", () => {
  const repeat = (text: string) => text.repeat(Math.ceil((4 * MiB) / text.length));
  test.each([
    ["spaces", `${repeat(" ")}{"errcode":40003}`, 40003],
    ["spaces before the number", `{"errcode":${repeat(" ")}40003}`, 40003],
    ["spaces after the number", `{"errcode":40003${repeat(" ")}`, 40003],
    ["spaces at the end", `{"errcode":40003}${repeat(" ")}`, 40003],
    ["codes of 0", `{"list":[${repeat('{"errcode":0},')}0],"errcode":40003}`, 40003],
    ["codes of 0, cut off", `{"errcode":40003,"list":[${repeat('{"errcode":0},')}`, 40003],
    ["quotes", `{"errcode":40003,"a":"${repeat('\\"')}`, 40003],
    ["commas", `{"errcode":40003${repeat(",")}`, 40003],
    ["keys", `{"errcode":40003${repeat(',"a":1')}`, 40003],
    ["keys in a raw object", `{"errcode":40003,"a":"\u0001"${repeat(',"a":{"b":1}')}`, 40003],
    ["digits", `{"errcode":40003,"a":${repeat("1")}`, 40003],
    ["backslashes", `{"errcode":40003,"a":"${repeat("\\")}`, 40003],
    ["colons", `{"errcode":40003,"a"${repeat(":")}`, 40003],
    ["control characters", `{"errcode":40003,"a":"${repeat("\u0001")}"}`, 40003],
  ])("%s", (_, body, code) => {
    expect(read(body)?.code).toBe(code);
    expect(read(Buffer.from(body))?.code).toBe(code);
  });

  test.each([
    ["return codes", repeat("<return_code>"), undefined],
    ["return codes and spaces", `<return_code>${repeat(" ")}`, undefined],
    ["opened tags", repeat("<xml>"), undefined],
    ["brackets", repeat("<"), "bad_reply"],
    ["a comment without an end", `<xml><!--${repeat("-")}`, undefined],
    ["CDATA without an end", `<xml><return_code><![CDATA[${repeat("]")}`, undefined],
    ["entities", `<xml><return_code>${repeat("&amp;")}`, undefined],
    ["attributes", `<xml ${repeat("a='b' ")}`, undefined],
  ])("XML of %s", (_, body, kind) => {
    const error = readXml(body);
    if (kind !== undefined) expect(error?.kind).toBe(kind);
    if (error !== undefined) expect(error.code).toBeUndefined();
  });

  test("recipients", () => {
    const body = `{"errcode":0,"invaliduser":"${repeat("a|")}"}`;
    expect(readWarnings({ host: WECOM, path: "/cgi-bin/message/send", body })).toMatchObject([
      { field: "invaliduser", count: 2 * MiB },
    ]);
  });

  test("codes of a batch", () => {
    const items = Array.from({ length: 100_000 }, (_, i) => ({ errcode: i }));
    const [warning] = readWarnings({ host: API, path: "/", body: { errcode: 0, items } });
    expect(warning).toMatchObject({ field: "items[].errcode", count: 99_999 });
    expect(warning!.codes).toHaveLength(20);
  });
});

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** This many zeros, made on demand: the test must not need the memory of the bomb itself. */
function* zeros(bytes: number): Generator<Buffer> {
  const chunk = Buffer.alloc(MiB);
  for (let made = 0; made < bytes; made += MiB) yield chunk;
}

const pipeline = (source: Iterable<Buffer>, encoders: readonly Transform[]): Readable =>
  encoders.reduce<Readable>((from, encoder) => from.pipe(encoder), Readable.from(source));

describe("a compressed bomb", () => {
  test.each<readonly [string, number, readonly Transform[], string]>([
    ["56 MiB in gzip", 56 * MiB, [createGzip()], "gzip"],
    ["256 MiB in br", 256 * MiB, [createBrotliCompress(QUICK)], "br"],
    ["256 MiB in gzip in br", 256 * MiB, [createGzip(), createBrotliCompress(QUICK)], "gzip, br"],
  ])("of %s costs no more than the bound", async (_, size, encoders, encoding) => {
    const bomb = await bytesOf(pipeline(zeros(size), encoders));
    expect(bomb.length).toBeLessThan(64 * KiB);
    const wechat = await startFakeWechat((__, response) => {
      response.setHeader("content-type", "application/json");
      response.setHeader("content-encoding", encoding);
      response.end(bomb);
    });
    const logger = new MemoryLogger();
    // In KiB, the most there ever was.
    const before = process.resourceUsage().maxRSS;
    const bytes = await observeWechat(
      async (scope) => {
        // This client decodes nothing: what is spent is spent by us.
        const body = await bytesOf(await openHttp(wechat.origin));
        expect(scope.wechatErrors).toEqual([]);
        return body;
      },
      { upstreams: wechat.upstreams, logger },
    );
    await wechat.close();
    expect(bytes.equals(bomb)).toBe(true);
    expect(logger.lines).toEqual([]);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(32 * KiB);
  });
});
