// One file for all, since Node takes half a millisecond or more for each: see "imports" in package.json.
export { catalogOf } from "./catalogs.js";
export { libraries } from "./libraries.js";
export { newXmlParser, type XmlParser } from "./xml-parser.js";
