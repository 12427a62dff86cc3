// wechat.mjs
import { startFakeWechat } from "@wechat-errors/testing";

const wechat = await startFakeWechat();
wechat.intercept(); // from now on, api.weixin.qq.com is this fake
wechat.on("GET", "/sns/jscode2session").fail(40163); // "code been used"
