import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

/** The declarations of each package's entries, as its `exports` name them. */
function entries(): string[] {
  return readdirSync(join(ROOT, "packages")).flatMap((name) => {
    const manifest = JSON.parse(readText(`packages/${name}/package.json`)) as object;
    const found = [...JSON.stringify(manifest).matchAll(/"\.\/([^"*]+\.d\.ts)"/g)];
    return [...new Set(found.map(([, file = ""]) => join(ROOT, "packages", name, file)))];
  });
}

const files = entries();
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  strict: true,
  types: ["node"],
});
const checker = program.getTypeChecker();

const isOurs = (declaration: ts.Declaration) =>
  /\/packages\/\w+\/(dist|index\.d\.ts)/.test(declaration.getSourceFile().fileName);
const isPrivate = (declaration: ts.Declaration) => {
  const name = ts.getNameOfDeclaration(declaration);
  // `#x`, `private x`, and what only a language calls: `[Symbol.dispose]`.
  if (name !== undefined && (ts.isPrivateIdentifier(name) || ts.isComputedPropertyName(name)))
    return true;
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0;
};
const isGenerated = (declaration: ts.Declaration) =>
  declaration.getSourceFile().fileName.includes(".gen.");

/** What a user can name: each declaration once, by where it is. */
const members = new Map<string, string>();
for (const file of files) {
  const source = program.getSourceFile(file)!;
  const module = checker.getSymbolAtLocation(source);
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module))
    visit(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol, "");
}
for (const source of program.getSourceFiles()) visitAugmentations(source);

/** Notes what a symbol's hover text is, and those of the members that it has. */
function visit(symbol: ts.Symbol, parent: string): void {
  const declaration = symbol.declarations?.find(isOurs);
  if (declaration === undefined || isGenerated(declaration) || isPrivate(declaration)) return;
  const name = parent === "" ? symbol.name : `${parent}.${symbol.name}`;
  const place = relative(join(ROOT, "packages"), declaration.getSourceFile().fileName);
  const key = `${place}: ${name}`;
  if (members.has(key)) return;
  members.set(key, ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  for (const type of typesOf(symbol))
    for (const member of checker.getPropertiesOfType(type))
      if (member.name !== "prototype") visit(member, name);
}

/** The types whose members belong to the symbol, not those that it only mentions. */
function typesOf(symbol: ts.Symbol): ts.Type[] {
  const types: ts.Type[] = [];
  if (symbol.flags & ts.SymbolFlags.Type) types.push(checker.getDeclaredTypeOfSymbol(symbol));
  if (symbol.flags & ts.SymbolFlags.Value) types.push(checker.getTypeOfSymbol(symbol));
  return types
    .flatMap((type) => (type.isUnion() ? type.types : [type]))
    .filter(({ symbol: its }) => {
      if (its === symbol) return true;
      const flags = its?.flags ?? 0;
      // A constant's type may be an interface that has no other use: `wechatErrors.handler`.
      const isOfConstant = (symbol.flags & ts.SymbolFlags.Variable) !== 0;
      return (flags & (isOfConstant ? ts.SymbolFlags.Interface : ts.SymbolFlags.TypeLiteral)) !== 0;
    });
}

/** What we add to others' types: `req.wechatError`. */
function visitAugmentations(node: ts.Node): void {
  if (ts.isSourceFile(node) && !/\/packages\/\w+\/(dist|index\.d\.ts)/.test(node.fileName)) return;
  if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
    for (const statement of node.body.statements)
      if (ts.isInterfaceDeclaration(statement))
        for (const member of statement.members) {
          const symbol = checker.getSymbolAtLocation(member.name!);
          if (symbol) visit(symbol, statement.name.text);
        }
  ts.forEachChild(node, visitAugmentations);
}

test("every package's declarations are read", () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const names = [...members.keys()].map((key) => key.split(": ")[1]);
  for (const name of [
    "WechatError.kind",
    "WechatError.retryAfterSeconds",
    "wechatErrors.handler",
    "IncomingMessage.wechatError",
    "FakeWechat.calls",
    "actionFor",
  ])
    expect(names).toContain(name);
});

test("everything that a user can name has a hover text", () => {
  const without = [...members].filter(([, text]) => !/\w{2}/.test(text)).map(([key]) => key);
  expect(without).toEqual([]);
});
