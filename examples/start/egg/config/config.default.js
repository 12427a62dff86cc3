// config/config.default.js
exports.keys = "replace me";
