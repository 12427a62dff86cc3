import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

/** What stands for the parts of a message that are known at run time only. */
export const ANY = "…";

/** Not shown to anybody: they are caught where they are thrown. */
const CAUGHT = new Set(["no envelope", "it was encrypted with another key"]);

/** What goes around a rule that is found where it is made. */
const FRAME = /^(?:wechatErrors\(\):|the option) …/;

/**
 * The messages of all errors and warnings that our packages make, but for the command line's: from
 * the sources, so that none is forgotten.
 */
export function ownMessages(): {
  messages: string[];
  unresolved: string[];
  /** All texts that a constant or a function of ours stands for. */
  texts: string[];
} {
  const files = readdirSync(join(ROOT, "packages"))
    .filter((name) => name !== "cli")
    .flatMap((name) => sourcesIn(`packages/${name}/src`))
    .map((path) => ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true));
  const named = new Map<string, string>();
  for (const file of files) visit(file, (node) => remember(node, named));
  const messages = new Set<string>();
  const unresolved: string[] = [];
  for (const file of files)
    visit(file, (node) => {
      const made = messageOf(node, named);
      if (made === undefined) return;
      const [text, source] = made;
      if (text === undefined) unresolved.push(source);
      else if (!CAUGHT.has(text) && !FRAME.test(text)) messages.add(text);
    });
  return { messages: [...messages], unresolved, texts: [...messages, ...named.values()] };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /(?<!\.gen|\.d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** Texts that have a name: `const RULE = "…"`, and functions that return one. */
function remember(node: ts.Node, named: Map<string, string>): void {
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
    const text = literal(node.initializer);
    if (text !== undefined) named.set(node.name.text, text);
  }
  if (ts.isFunctionDeclaration(node) && node.name) {
    let text: string | undefined;
    visit(node, (each) => {
      if (ts.isReturnStatement(each)) visit(each, (part) => void (text ??= literal(part)));
    });
    if (text !== undefined) named.set(node.name.text, text);
  }
}

function literal(node: ts.Node, named?: Map<string, string>): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(
    ({ expression, literal: { text } }) => (constant(expression.getText(), named) ?? ANY) + text,
  );
  return node.head.text + spans.join("");
}

const constant = (name: string, named?: Map<string, string>) =>
  /^[A-Z_]+$/.test(name) ? named?.get(name) : undefined;

/** The message that a call or a `new` makes, where it makes one. */
function messageOf(
  node: ts.Node,
  named: Map<string, string>,
): [string | undefined, string] | undefined {
  const resolve = (part: ts.Node | undefined): string | undefined => {
    if (part === undefined) return undefined;
    if (ts.isIdentifier(part)) return named.get(part.text);
    if (ts.isCallExpression(part) && ts.isIdentifier(part.expression))
      return named.get(part.expression.text);
    return literal(part, named);
  };
  if (ts.isNewExpression(node) && /^(?:Type|Range)?Error$/.test(node.expression.getText())) {
    const [message] = node.arguments ?? [];
    return message && [resolve(message), node.getText()];
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  if (callee === "process.emitWarning") return [resolve(node.arguments[0]), node.getText()];
  if (callee !== "wrong" && callee !== "wrongOption") return undefined;
  const [option, , rule] = node.arguments;
  const text = resolve(rule ?? node.arguments[1]);
  const name = option && literal(option);
  return [text && `${name ?? ANY} ${text}`, node.getText()];
}
