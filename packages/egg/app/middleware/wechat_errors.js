"use strict";
module.exports = require("../../dist/middleware.js").middleware;
