"use strict";
module.exports = require("./dist/boot.js").Boot;
