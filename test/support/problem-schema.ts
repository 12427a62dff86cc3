import schema from "@wechat-errors/problem/problem.schema.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);

/** As clients have it: members that they do not know may come. */
const open = ajv.compile(schema);

/** As we answer: nothing beyond what the schema tells. */
const closed = ajv.compile({ ...schema, $id: `${schema.$id}:closed`, additionalProperties: false });

const faults =
  (validate: typeof open) =>
  (body: unknown): string[] =>
    validate(body) ? [] : [ajv.errorsText(validate.errors)];

/** What a client that has the schema finds wrong, in Ajv's words; empty where nothing is. */
export const faultsForClients = faults(open);

/** The same of what we answer ourselves, which has nothing that the schema does not tell. */
export const faultsOfOurs = faults(closed);
