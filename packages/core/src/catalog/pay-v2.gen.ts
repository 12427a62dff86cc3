// Generated from data/pay-v2.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `pay-v2`. */
export type PayV2Code =
  | 20001
  | 20002
  | 20003
  | 20007
  | 20100
  | 268458547
  | "ACCEPTMODE_ERROR"
  | "ACCOUNTERROR"
  | "AMOUNT_LIMIT"
  | "AMOUNT_OVERDUE"
  | "API_METHOD_CLOSED"
  | "APPID_MCHID_NOT_MATCH"
  | "APPID_NOT_EXIST"
  | "AUTHCODEEXPIRE"
  | "AUTH_CODE_ERROR"
  | "AUTH_CODE_INVALID"
  | "BANKERROR"
  | "BIZERR_NEED_RETRY"
  | "BUYER_MISMATCH"
  | "CA_ERROR"
  | "CERT_ERROR"
  | "CONTRACT_NOT_EXIST"
  | "ERROR"
  | "FATAL_ERROR"
  | "FREQUENCY_LIMITED"
  | "FREQ_LIMIT"
  | "ILLEGAL_APPID"
  | "INVALID_REQUEST"
  | "INVALID_REQ_TOO_MUCH"
  | "INVALID_TRANSACTIONID"
  | "LACK_PARAMS"
  | "MCHID_NOT_EXIST"
  | "MONEY_LIMIT"
  | "MSGAPPID_ERROR"
  | "NAME_MISMATCH"
  | "NOAUTH"
  | "NOTENOUGH"
  | "NOTSUPORTCARD"
  | "NOT_FOUND"
  | "NOT_SHARE_ORDER"
  | "NOT_UTF8"
  | "NO_AUTH"
  | "NO_COMMENT"
  | "OPENID_ERROR"
  | "OPENID_MISMATCH"
  | "ORDERCLOSED"
  | "ORDERNOTEXIST"
  | "ORDERPAID"
  | "ORDERREVERSED"
  | "ORDER_NOT_READY"
  | "OUT_TRADE_NO_USED"
  | "PARAM_ERROR"
  | "PARAM_IS_NOT_UTF8"
  | "PAYER_ACCOUNT_ABNORMAL"
  | "PAY_CHANNEL_NOT_ALLOWED"
  | "POST_DATA_EMPTY"
  | "PROCESSING"
  | "RCVDAMOUNT_LIMIT"
  | "RECEIVER_INVALID"
  | "RECV_ACCOUNT_NOT_ALLOWED"
  | "REFUNDNOTEXIST"
  | "REFUND_FEE_MISMATCH"
  | "REQUIRE_POST_METHOD"
  | "REVERSE_EXPIRE"
  | "RULELIMIT"
  | "SECOND_OVER_LIMITED"
  | "SENDAMOUNT_LIMIT"
  | "SENDNUM_LIMIT"
  | "SEND_FAILED"
  | "SIGNERROR"
  | "SIGN_ERROR"
  | "SYSTEMERROR"
  | "SYSTEM_ERROR"
  | "TIME_EXPIRE"
  | "TRADE_ERROR"
  | "TRADE_OVERDUE"
  | "TRADE_STATE_ERROR"
  | "USERPAYING"
  | "USER_ACCOUNT_ABNORMAL"
  | "USER_NOT_EXIST"
  | "V2_ACCOUNT_SIMPLE_BAN"
  | "XML_ERROR"
  | "XML_FORMAT_ERROR";

export const payV2 = /* #__PURE__ */ new Catalog(`
20001	BILL_REQUEST_REFUSED	malformed_request			The bill request was refused: a parameter or its signature is wrong	账单请求被拒：参数或签名不对
20002	BILL_NOT_FOUND	not_found			There is no bill for this date, or it is not ready yet	该日期没有账单，或账单尚未备好
20003	BILL_DOWNLOAD_TIMED_OUT	unavailable			WeChat Pay took too long to deliver the bill; repeat the call later	微信支付未能及时给出账单，请稍后重试
20007	BILL_API_CLOSED	configuration			The bill API is switched off for the merchant account	商户号的账单接口处于关闭状态
20100	BILL_SYSTEM_ERROR	unavailable			An internal error at WeChat Pay stopped the bill download	微信支付内部出错，账单没有取到
268458547	RED_PACKET_BUSY	outcome_pending	/mmpaymkttransfers/		The red packet system is busy; query the outcome with the same number	红包系统繁忙，请用原单号查询结果
ACCEPTMODE_ERROR	ACCEPTMODE_ERROR	configuration			The sub-merchant is not linked to the service provider's account	子商户没有关联到服务商的商户号
ACCOUNTERROR	ACCOUNTERROR	not_found			The profit-share receiver has no account that could be credited	分账接收方没有可入账的账户
AMOUNT_LIMIT	AMOUNT_LIMIT	invalid_input			The amount is outside what may be paid out at once	金额超出单笔付款允许的范围
AMOUNT_LIMIT	BANK_PAYOUT_DAY_LIMIT	quota_exhausted	/mmpaysptrans/pay_bank	day	Today's limit for payouts to bank cards has been reached	今天付款到银行卡的额度已用完
AMOUNT_OVERDUE	AMOUNT_OVERDUE	conflict			The order has less money left than should be shared or returned	订单剩余的金额不够这次分账或回退
API_METHOD_CLOSED	API_METHOD_CLOSED	configuration			Sending red packets by API is switched off for the merchant account	商户号没有打开用接口发红包的功能
APPID_MCHID_NOT_MATCH	APPID_MCHID_NOT_MATCH	configuration			The AppID is not linked to the merchant account	该 AppID 没有绑定到商户号
APPID_NOT_EXIST	APPID_NOT_EXIST	credential			WeChat Pay does not know the AppID of the call	微信支付查不到调用所用的 AppID
AUTHCODEEXPIRE	AUTHCODEEXPIRE	invalid_code			The payment code has run out; have the payer refresh it, then scan again	付款码已失效，请付款人刷新后再扫
AUTH_CODE_ERROR	AUTH_CODE_ERROR	invalid_code			The payment code has a wrong form; scan the payer's code again	付款码的格式不对，请再扫一次
AUTH_CODE_INVALID	AUTH_CODE_INVALID	invalid_code			The payment code did not pass WeChat Pay's check; scan a new one	付款码没有通过核验，请换一个再扫
BANKERROR	BANKERROR	outcome_pending			The bank gave no clear answer; query the order before anything else	银行没有明确答复，请先查询订单
BIZERR_NEED_RETRY	BIZERR_NEED_RETRY	unavailable			The refund was held up; repeat it with the same refund number	退款一时未被受理，请用原退款单号重试
BUYER_MISMATCH	BUYER_MISMATCH	conflict			The order belongs to another payer; place a new one	订单已属于另一位付款人，请重新下单
CA_ERROR	CA_ERROR	credential			WeChat Pay refused the certificate sent with the payout request	付款请求所带的证书未被微信支付接受
CERT_ERROR	CERT_ERROR	credential			The merchant's API certificate did not pass the check	商户的 API 证书没有通过核验
CONTRACT_NOT_EXIST	CONTRACT_NOT_EXIST	permission_denied			The user has signed no such payment agreement	用户没有签订该扣款协议
ERROR	ERROR	conflict			WeChat Pay refused the refund for a business reason	微信支付因业务原因没有受理退款
FATAL_ERROR	FATAL_ERROR	conflict			This number was used before with other details; query its outcome first	此单号曾用于内容不同的请求，请先查询其结果
FREQUENCY_LIMITED	FREQUENCY_LIMITED	quota_exhausted		1	WeChat Pay was asked for this too often; try again a little later	这项操作过于频繁，请过一会儿再试
FREQUENCY_LIMITED	BANK_PAYOUT_MINUTE_LIMIT	quota_exhausted	/mmpaysptrans/pay_bank	60	Too many bank-card payouts in this minute; repeat with the same number	这一分钟内付款到银行卡过多，稍后用原单号再试
FREQ_LIMIT	FREQ_LIMIT	quota_exhausted		1	Payouts to WeChat users come too fast; try later with the same number	向微信用户发款过于频繁，请稍后用原单号再试
ILLEGAL_APPID	ILLEGAL_APPID	credential			The AppID cannot be used to send red packets	该 AppID 不能用来发红包
INVALID_REQUEST	INVALID_REQUEST	malformed_request			WeChat Pay cannot take the request as it was built	请求的内容有误，微信支付无法受理
INVALID_REQUEST	ORDER_REPEATED_OR_NOT_ALLOWED	conflict	/pay/micropay /pay/pappayapply /pay/unifiedorder		The order number was used with other values, or the order forbids this	商户订单号重复，或订单状态不允许
INVALID_REQUEST	INVALID_ORDER_STATE	conflict	/secapi/pay/multiprofitsharing /secapi/pay/profitsharing /secapi/pay/refund		The order is not in a state that allows this refund or profit share	订单当前的状态不允许这次退款或分账
INVALID_REQ_TOO_MUCH	INVALID_REQ_TOO_MUCH	quota_exhausted		60	Too many faulty refund requests in a row; wait a minute, then try again	有误的退款请求过多，请等一分钟再试
INVALID_TRANSACTIONID	INVALID_TRANSACTIONID	invalid_input			The transaction_id is not one of WeChat Pay's	所填的 transaction_id 不是微信支付的单号
LACK_PARAMS	LACK_PARAMS	malformed_request			The call to WeChat Pay lacks a required parameter	调用微信支付时漏了必填参数
MCHID_NOT_EXIST	MCHID_NOT_EXIST	credential			WeChat Pay does not know the merchant account of the call	微信支付查不到调用所用的商户号
MONEY_LIMIT	MONEY_LIMIT	invalid_input			The amount is outside what one red packet may hold	金额超出单个红包允许的范围
MONEY_LIMIT	TRANSFER_DAY_LIMIT	quota_exhausted	/mmpaymkttransfers/promotion/transfers	day	Today's limit for transfers to WeChat users has been reached	今天向微信用户转账的额度已用完
MSGAPPID_ERROR	MSGAPPID_ERROR	configuration			The msgappid is not linked to the merchant or its sub-merchant	msgappid 没有绑定到商户号或子商户号
NAME_MISMATCH	NAME_MISMATCH	invalid_input			The name is not the one that the recipient registered with WeChat	姓名与收款人在微信登记的不一致
NOAUTH	NOAUTH	configuration			The merchant account has no right to call this API of WeChat Pay	商户号没有调用该微信支付接口的权限
NOAUTH	REFUND_IP_BLOCKED	configuration	/secapi/pay/refund		WeChat Pay takes no refund requests from this server's IP address	微信支付不受理来自本服务器 IP 的退款
NOTENOUGH	NOTENOUGH	payment_declined			The payer's balance is too low; top up or pay by another card	付款人的余额不够，请充值或换卡支付
NOTENOUGH	MERCHANT_BALANCE_TOO_LOW	configuration	/mmpaymkttransfers/ /mmpaysptrans/ /secapi/pay/multiprofitsharing /secapi/pay/profitsharing /secapi/pay/refund		The merchant's balance is too low for this refund or payout	商户账户的余额不够这次退款或付款
NOTSUPORTCARD	NOT_SUPPORTED_CARD	payment_declined			This card cannot be used for the payment; pay by another one	这张卡不能用于此次支付，请换一张
NOT_FOUND	NOT_FOUND	not_found			WeChat Pay has nothing under this number	微信支付查不到该单号
NOT_SHARE_ORDER	NOT_SHARE_ORDER	conflict			The order was not marked for profit sharing when it was placed	下单时没有把该订单标记为可分账
NOT_UTF8	NOT_UTF8	malformed_request			The request was not encoded as UTF-8	请求没有用 UTF-8 编码
NO_AUTH	NO_AUTH	configuration			The merchant account may not make this payout; check its settings	商户号不能发起这种付款，请检查其设置
NO_AUTH	RED_PACKET_RECIPIENT_BLOCKED	user_blocked	/mmpaymkttransfers/sendgroupredpack /mmpaymkttransfers/sendminiprogramhb /mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendworkwxredpack		WeChat's risk control lets no red packet through to this user	微信风控不允许向该用户发红包
NO_AUTH	BANK_PAYOUT_IP_NOT_ALLOWED	configuration	/mmpaysptrans/pay_bank		Payouts to bank cards are not allowed from this server's IP address	不允许从本服务器 IP 付款到银行卡
NO_COMMENT	NO_COMMENT	not_found			Nobody left a comment in this period	这段时间里没有人留下评价
OPENID_ERROR	OPENID_ERROR	invalid_input			The OpenID of the payee belongs to another app	收款人的 OpenID 不属于本应用
OPENID_MISMATCH	OPENID_MISMATCH	invalid_input			The OpenID of the profit-share receiver belongs to another app	分账接收方的 OpenID 不属于本应用
ORDERCLOSED	ORDERCLOSED	conflict			The order has been closed; a payment needs a new one	该订单先前已关闭，若要支付请重新下单
ORDERNOTEXIST	ORDERNOTEXIST	not_found			WeChat Pay has no such order	微信支付查不到这个订单
ORDERPAID	ORDERPAID	conflict			The order has been paid already	这个订单已经付过款
ORDERPAID	BANK_PAYOUT_EXISTS	conflict	/mmpaysptrans/pay_bank		A payout with this number exists; query it instead of repeating it	已有该单号的付款，请改为查询其结果
ORDERREVERSED	ORDERREVERSED	conflict			The order has been cancelled; the payer has to pay anew	订单先前已撤销，请付款人重新支付
ORDER_NOT_READY	ORDER_NOT_READY	unavailable		60	WeChat Pay is still settling the order; try again a little later	微信支付还在处理该订单，请过一会儿再试
OUT_TRADE_NO_USED	OUT_TRADE_NO_USED	conflict			This merchant order number has been used before	这个商户订单号先前已用过
PARAM_ERROR	PARAM_ERROR	malformed_request			WeChat Pay refused a parameter of the call	调用中有参数未被微信支付接受
PARAM_IS_NOT_UTF8	PARAM_IS_NOT_UTF8	malformed_request			A parameter of the transfer is not encoded as UTF-8	转账请求中有参数不是 UTF-8 编码
PAYER_ACCOUNT_ABNORMAL	MERCHANT_ACCOUNT_FROZEN	configuration			The merchant account is frozen or restricted after a violation	商户账号被冻结，或因违规受到限制
PAY_CHANNEL_NOT_ALLOWED	PAY_CHANNEL_NOT_ALLOWED	configuration			Payouts by API are not enabled for the merchant account	商户号没有启用接口付款
POST_DATA_EMPTY	POST_DATA_EMPTY	malformed_request			The call to WeChat Pay was made without a body	调用微信支付时没有带上请求体
PROCESSING	PROCESSING	outcome_pending			The red packet was accepted and is under way; query its outcome	红包正在发放，请用原单号查询
RCVDAMOUNT_LIMIT	RCVDAMOUNT_LIMIT	rate_limited		day	The user may not receive more red-packet money today	今天可发给该用户的红包金额已满
RECEIVER_INVALID	RECEIVER_INVALID	invalid_input			A receiver named for the profit share is not accepted	所填的某个分账接收方不被接受
RECV_ACCOUNT_NOT_ALLOWED	RECV_ACCOUNT_NOT_ALLOWED	configuration			The merchant's settings do not list this account as a payee	商户设置的收款名单里没有该账户
REFUNDNOTEXIST	REFUNDNOTEXIST	not_found			WeChat Pay has no such refund	微信支付查不到这笔退款
REFUND_FEE_MISMATCH	REFUND_FEE_MISMATCH	conflict			The amounts differ from those first sent under this refund number	金额与该退款单号首次提交的不同
REQUIRE_POST_METHOD	REQUIRE_POST_METHOD	malformed_request			This API of WeChat Pay has to be called with POST	该微信支付接口只接受 POST
REVERSE_EXPIRE	REVERSE_EXPIRE	conflict			The time in which this order could be reversed is over	订单已过可撤销的时间
RULELIMIT	RULELIMIT	conflict			A rule of WeChat Pay does not allow this payment now	微信支付的规则目前不允许这笔交易
SECOND_OVER_LIMITED	SECOND_OVER_LIMITED	quota_exhausted		60	The merchant has sent too many red packets in this minute	商户这一分钟内发放的红包过多
SENDAMOUNT_LIMIT	SENDAMOUNT_LIMIT	quota_exhausted		day	The merchant's limit for red-packet money is used up for today	商户今天可发的红包金额已用完
SENDNUM_LIMIT	SENDNUM_LIMIT	rate_limited		day	The user may not be paid more often today	今天向该用户发款的次数已满
SEND_FAILED	SEND_FAILED	conflict			The payout under this number failed; make sure, then use a new number	此单号的发款没有成功，查实后再换单号
SIGNERROR	SIGNERROR	credential			WeChat Pay could not verify the signature of the call	微信支付无法验证该调用的签名
SIGN_ERROR	SIGN_ERROR	credential			The signature of the payout request is wrong; check the API key	付款请求的签名不对，请检查 API 密钥
SYSTEMERROR	SYSTEMERROR	unavailable			WeChat Pay had an internal error; repeat the call a little later	微信支付内部出错，请稍后重试
SYSTEMERROR	MONEY_CALL_SYSTEM_ERROR	outcome_pending	/mmpaymkttransfers/promotion/ /mmpaymkttransfers/send /mmpaysptrans/pay_bank /pay/micropay /pay/pappayapply /secapi/pay/multiprofitsharing /secapi/pay/profitsharing /secapi/pay/refund /secapi/pay/reverse		WeChat Pay failed while money may have moved; query the outcome first	微信支付出错，款项可能已变动，请先查询结果
SYSTEM_ERROR	SYSTEM_ERROR	unavailable			WeChat Pay failed to carry out the call; repeat it a little later	微信支付未能处理该调用，请稍后重试
TIME_EXPIRE	TIME_EXPIRE	invalid_input			The period lies too far back for its comments to be fetched	所查的时段太早，评价已取不到
TRADE_ERROR	TRADE_ERROR	payment_declined			The payment did not go through; the payer may try another way to pay	支付没有通过，付款人可换一种方式
TRADE_OVERDUE	TRADE_OVERDUE	conflict			The time in which this order could be refunded is over	这个订单已过可退款的时间
TRADE_STATE_ERROR	TRADE_STATE_ERROR	conflict			The order is not in a state in which it can be closed	订单当前的状态不允许关闭
USERPAYING	USERPAYING	outcome_pending			The payer is still entering the password; query the order shortly	付款人还在输入密码，请稍后查询订单
USER_ACCOUNT_ABNORMAL	USER_ACCOUNT_ABNORMAL	user_unreachable			The payer's WeChat account is closed or restricted and takes no refund	付款人的微信账号已注销或受限，无法退款
USER_NOT_EXIST	USER_NOT_EXIST	not_found			WeChat Pay does not know this profit-share receiver	微信支付查不到该分账接收方
V2_ACCOUNT_SIMPLE_BAN	V2_ACCOUNT_SIMPLE_BAN	user_unreachable			The recipient has to verify their identity with WeChat first	收款人要先在微信完成实名认证
XML_ERROR	XML_ERROR	malformed_request			The XML of the payout request is broken or missing	付款请求的 XML 有误或没有内容
XML_FORMAT_ERROR	XML_FORMAT_ERROR	malformed_request			WeChat Pay could not parse the XML of the call	微信支付无法解析所发的 XML
`);
