import type { Remedy } from "../catalog/kinds.js";
import type { Product } from "../catalog/product.js";
import type { Upstream } from "../replies/reply.js";

type Unsafe = Extract<Remedy, "query_outcome" | "new_code">;

/** Calls that may have taken effect though no clear reply came. */
interface UnsafeCalls {
  readonly paths: RegExp;
  readonly remedy: Unsafe;
}

const asks = (...paths: RegExp[]): UnsafeCalls => of("query_outcome", paths);
const spends = (...paths: RegExp[]): UnsafeCalls => of("new_code", paths);

function of(remedy: Unsafe, paths: readonly RegExp[]): UnsafeCalls {
  return { remedy, paths: new RegExp(paths.map(({ source }) => source).join("|")) };
}

/** On api.weixin.qq.com. */
const WEIXIN: readonly UnsafeCalls[] = [
  // A visitor's login code works once, whatever became of the reply.
  spends(/^\/sns\/(?:oauth2\/(?:component\/)?access_token|(?:component\/)?jscode2session)$/),
  // So does the code behind a button: a phone number, a student's identity, a plug-in's user.
  spends(
    /^\/(?:wxa\/(?:business\/getuserphonenumber|getpluginopenpid)|intp\/quickcheckstudentidentity)$/,
  ),
  // And the code with which an account lets a third-party platform in.
  spends(/^\/cgi-bin\/component\/api_query_auth$/),
  // Messages to one person: template, subscription, customer service, uniform.
  asks(/^\/cgi-bin\/message\/(?:\w+\/)*(?:send|bizsend|uniform_send|template_send|subscribe)$/),
  // Messages to many, and the preview that one person gets.
  asks(/^\/cgi-bin\/message\/mass\/(?:send|sendall|preview)$/, /^\/cgi-bin\/freepublish\/submit$/),
  // Customer service by its own API, and by a shop's assistants.
  asks(/^\/cgi-bin\/kf\/send_msg(?:_on_event)?$/, /^\/cgi-bin\/guide\/addguidemassendjob$/),
  // Text messages, and the notice that a live broadcast has begun.
  asks(/^\/tcb\/sendsms(?:v2)?$/, /^\/wxa\/business\/push_message$/),
  // Commands to devices, and what is printed or told to their users.
  asks(/^\/device\/transmsg$/),
  // An invitation goes to the legal person's WeChat.
  asks(/^\/(?:cgi-bin\/component|wxa\/component)\/fastregister\w+$/),
  // Virtual payment and game coins: paying, presenting, refunding.
  asks(
    /^\/xpay\/(?!query|get|download)\w+/,
    /^\/(?:cgi-bin\/midas|wxa\/game)\/(?:sandbox\/)?(?:pay|present|cancelpay)$/,
  ),
  // Payment between firms, and of fines and fees.
  asks(/^\/retail\/B2b\/(?!query|get|download)\w+/, /^\/nontax\/(?!query|get)\w+/),
  // Orders with express and same-city couriers, and with insurers.
  asks(
    /^\/cgi-bin\/express\/(?:(?:local|intracity)\/)?(?:business\/order\/)?(?:re|add|cancel|tips|create)\w*$/,
    /^\/wxa\/business\/insurance_freight\/(?:createorder|claim|refund)$/,
    /^\/channels\/ec\/logistics\/ewaybill\/biz\/order\/(?:sub)?create$/,
  ),
  // Orders, refunds and withdrawals of shops.
  asks(
    /^\/(?:shop|product)\/order\/(?:add|pay|create)\w*$/,
    /^\/shop\/(?:ec)?aftersale\/(?:add|accept\w*|create)$/,
    /^\/channels\/ec\/aftersale\/(?:accept\w*|refund\w*)$/,
    /^\/(?:channels\/ec|shop)\/funds\/(?:submit)?withdraw\w*$/,
  ),
  // Cards and coupons: buying stock, redeeming, adding points and balance.
  asks(/^\/card\/(?:pay\/(?:confirm|recharge)|code\/consume|membercard\/updateuser)$/),
];

/** On qyapi.weixin.qq.com. */
const WECOM: readonly UnsafeCalls[] = [
  // A member's login code works once, of each way in.
  spends(
    /^\/cgi-bin\/(?:auth|user)\/getuserinfo$/,
    /^\/cgi-bin\/(?:service\/)?miniprogram\/jscode2session$/,
    /^\/cgi-bin\/service\/(?:auth\/)?getuserinfo3rd$/,
    /^\/cgi-bin\/service\/get_login_info$/,
  ),
  // So does the code with which a company installs an app.
  spends(/^\/cgi-bin\/service\/(?:v2\/)?get_permanent_code$/),
  // Messages to members, to chats, to linked companies, to parents; robots; mail.
  asks(
    /^\/cgi-bin\/(?:linkedcorp\/|externalcontact\/)?message\/send$/,
    /^\/cgi-bin\/(?:appchat|webhook)\/send$/,
    /^\/cgi-bin\/exmail\/app\/compose_send$/,
  ),
  // Messages to customers: welcome, mass, moments, customer service.
  asks(
    /^\/cgi-bin\/externalcontact\/(?:send_welcome_msg|add_msg_template|add_moment_task|remind_groupmsg_send)$/,
    /^\/cgi-bin\/kf\/send_msg(?:_on_event)?$/,
  ),
  // A telephone rings.
  asks(/^\/cgi-bin\/pstncc\/call$/),
  // Payment, refunds, and orders for licences and apps.
  asks(
    /^\/cgi-bin\/miniapppay\/(?:create_order|refund|close_order)$/,
    /^\/cgi-bin\/license\/(?:create|submit)\w+$/,
    /^\/cgi-bin\/paytool\/(?:open|cancel)_order$/,
  ),
  // An approval is asked of people.
  asks(/^\/cgi-bin\/oa\/applyevent$/),
];

/** Version 2 of WeChat Pay posts everything, questions too; those name what they do. */
const PAY_V2_QUESTION =
  /query|download|report|geturl|getpublickey|getsignkey|shorturl|authcodetoopenid|gethbinfo|gettransferinfo/i;

/**
 * What to do about a call without a clear outcome that must not be repeated blindly: money may have
 * moved, people may have got a message, an order may have been made. Then one asks what became of it,
 * or, of a one-time code, gets a new one.
 *
 * @returns `undefined` where the same call may simply be made again.
 */
export function remedyIfUnsafe(product: Product, call: Upstream | undefined): Unsafe | undefined {
  if (product === "pay-v2")
    return call !== undefined && PAY_V2_QUESTION.test(call.path) ? undefined : "query_outcome";
  if (product === "pay-v3") return call?.method === "GET" ? undefined : "query_outcome";
  if (call === undefined) return undefined;
  const table = product === "wecom" ? WECOM : WEIXIN;
  return table.find(({ paths }) => paths.test(call.path))?.remedy;
}
