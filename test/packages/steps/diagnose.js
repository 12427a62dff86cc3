// What a compiler says of programs and of our declarations: `node diagnose.js <typescript> <tsconfig> …`.
// It is asked of these alone, not of what others declare, which takes most of the time of a `tsc`.
import { createRequire } from "node:module";
import { dirname } from "node:path";

const [typescript, ...configs] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);

const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic({ messageText }) {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
  },
};

for (const config of configs) {
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  const program = ts.createProgram(fileNames, options);
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => !/\/node_modules\/(?!@wechat-errors\/)/.test(fileName));
  const found = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  const shown = ts.formatDiagnostics(found, {
    getCurrentDirectory: () => dirname(config),
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
  if (shown !== "") console.log(`${config}:\n${shown}`);
  if (!files.some(({ fileName }) => fileName.includes("/node_modules/@wechat-errors/")))
    throw new Error(`${config} reads no declarations of ours`);
}
