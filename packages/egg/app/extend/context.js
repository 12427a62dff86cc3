"use strict";
module.exports = require("../../dist/context.js").context;
