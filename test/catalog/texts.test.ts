import { KINDS, type Kind } from "@wechat-errors/core";
import { expect, test } from "vitest";
import { PRODUCTS } from "../support/products.js";
import { readTsv } from "../support/tsv.js";

type Wrong = readonly [what: string, pattern: RegExp];

const rows = PRODUCTS.flatMap((product) =>
  readTsv(`packages/core/data/${product}.tsv`).map(({ code, name, kind, en, zh }) => ({
    line: `${product} ${code} ${name}`,
    name: name!,
    status: KINDS[kind as Kind].status,
    en: en!,
    zh: zh!,
  })),
);

const HAN = "\\p{Script=Han}";
const WIDE_MARK = "[，。、；：！？（）「」“”]";

const IN_ENGLISH: readonly Wrong[] = [
  ["a character that is not plain ASCII, such as a curly quote", /[^\x20-\x7e]/],
  ["a blank at either end, or two together", /^ | $| {2}/],
  ["a full stop at the end", /\.$/],
  ["a blank before a mark", / (?:[,;:!?)]|\.(?!\w))/],
  ["a small letter at the start", /^[a-z]/],
  ["more than 90 characters", /.{91}/u],
];

const IN_CHINESE: readonly Wrong[] = [
  ["no Chinese character", new RegExp(`^[^${HAN}]*$`, "u")],
  ["a blank at either end, or two together", /^\s|\s$|\s{2}/],
  ["a blank that is not the ASCII one", /[^\S ]/],
  ["a full stop at the end", /[.。]$/],
  [
    "an ASCII mark beside a Chinese character",
    new RegExp(`${HAN} ?[,;:!?()]|[,;:!?()] ?${HAN}`, "u"),
  ],
  ["an ASCII quote", /["']/],
  ["a full-width letter or digit", /[０-９Ａ-Ｚａ-ｚ]/],
  ["a blank beside a full-width mark", new RegExp(`${WIDE_MARK} | ${WIDE_MARK}`, "u")],
  [
    "a Latin letter or a digit close to a Chinese character",
    new RegExp(`${HAN}\\w|\\w${HAN}`, "u"),
  ],
  ["a mistake that the sources make", /参数s|宇段|的的|帐号|帐户|登陆/],
  ["more than 40 characters", /.{41}/u],
];

/** Words as WeChat's messages, and the pages that list them, misspell them. */
const MISSPELT = new Set(
  `acount accout aceess alredy attrbute authroize beding bussiness checkou cout deocde emtpy encryt
  exsist exsit exsited exsits existd filterd frequence invaid invaild invald invlid isinvalid
  mailcious meida mustslower noexist paegs passsword permision pleasetry quanlity recving
  registerred securiy simility sysem tempalte unautuorized varification yourseld`.split(/\s+/),
);

test.each(IN_ENGLISH)("no English text has %s", (_, pattern) => {
  expect(rows.filter(({ en }) => pattern.test(en)).map(({ line }) => line)).toEqual([]);
});

test.each(IN_CHINESE)("no Chinese text has %s", (_, pattern) => {
  expect(rows.filter(({ zh }) => pattern.test(zh)).map(({ line }) => line)).toEqual([]);
});

test("no text that a client sees speaks of what only we can see", () => {
  const ours = /\bapp_?id\b|\bconsole\b|\berrmsg\b|后台/i;
  const shown = rows.filter(({ status }) => status < 500);
  expect(shown.filter(({ en, zh }) => ours.test(en + zh)).map(({ line }) => line)).toEqual([]);
  expect(shown.length).toBeGreaterThan(1000);
});

test.each([
  [
    "names a parameter",
    /\b[a-z]+_[a-z_]+|\b[a-z]+[A-Z]|\b(?:(?:user|chat|doc|job|union|open)id)\b/,
  ],
  ["speaks of an API or of our call", /\bAPIs?\b|\b(?:the|this) call\b|接口(?!许可)/],
])("no text that a client sees %s", (_, inside) => {
  const shown = rows.filter(({ status }) => status < 500);
  expect(shown.filter(({ en, zh }) => inside.test(`${en} ${zh}`))).toEqual([]);
});

test("no text and no name keeps a typing error of WeChat's", () => {
  const found = rows.filter(({ name, en, zh }) =>
    `${name.replaceAll("_", " ")} ${en} ${zh}`
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => MISSPELT.has(word)),
  );
  expect(found.map(({ line }) => line)).toEqual([]);
});
