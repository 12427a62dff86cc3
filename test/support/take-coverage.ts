import { takeCoverage } from "node:v8";
import { afterAll } from "vitest";

// vitest ends its processes before Node has written what they covered.
afterAll(() => takeCoverage());
