"use strict";
exports.wechatErrors = {};
