// Generated from data/pay-v3.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `pay-v3`. */
export type PayV3Code =
  | 268435461
  | 268435462
  | 268435463
  | 268435464
  | 268435472
  | 268443699
  | 268443701
  | 268443704
  | 268443705
  | 268443715
  | 268445527
  | 268447840
  | 268447843
  | 268447845
  | 268447914
  | 268448010
  | 268449538
  | 268449641
  | 268461336
  | 268498688
  | 268498689
  | 268501013
  | 268503786
  | 268510603
  | 268510604
  | 268510610
  | 268512536
  | 268512771
  | 268529474
  | 268529475
  | 268529476
  | 268529477
  | 268529481
  | 268529515
  | 268545961
  | 268545962
  | 268545963
  | 268545964
  | 268545967
  | 268547120
  | 268554200
  | 268554422
  | 268560650
  | 268560785
  | 268573590
  | 268577984
  | 268578101
  | 268578224
  | 268578367
  | 268578404
  | 268578526
  | 268578532
  | 268578608
  | 268578704
  | 268578776
  | 268578813
  | 268578851
  | 268578927
  | 268579803
  | 268584404
  | 268586001
  | 268586003
  | 268586067
  | 269546505
  | 269546507
  | 269546525
  | 269546538
  | 270079488
  | 270079489
  | 270079498
  | 270079501
  | 270079507
  | 270079508
  | 270079509
  | 270079532
  | 270079533
  | 270079534
  | 270079577
  | 270087680
  | 270924289
  | 270924332
  | 270924358
  | 271299627
  | 271300099
  | 271302144
  | 271302149
  | 271302262
  | 271302332
  | 271302333
  | 271316574
  | 271316592
  | 271316598
  | 271316637
  | 271316656
  | 271316657
  | 271316754
  | 271317510
  | 272755200
  | 272755715
  | 272755717
  | 272756740
  | 272756745
  | 272756746
  | 272756769
  | 272756790
  | 272888874
  | "ACCOUNTERROR"
  | "ACCOUNT_ERROR"
  | "ACCOUNT_NOT_VERIFIED"
  | "ALREADY_EXISTS"
  | "APPID_MCHID_NOT_MATCH"
  | "APPLYMENT_NOTEXIST"
  | "APPLYMENT_NOT_EXIST"
  | "AUTH_CODE_EXPIRE"
  | "AUTH_CODE_INVALID"
  | "BANKERROR"
  | "BANK_ERROR"
  | "BIZ_ERR_NEED_RETRY"
  | "CONTRACT_ERROR"
  | "CONTRACT_EXISTED"
  | "CONTRACT_NOT_CONFIRMED"
  | "CONTRACT_NOT_EXIST"
  | "ERROR"
  | "FREQENCY_LIMIT"
  | "FREQUENCY_LIMIT"
  | "FREQUENCY_LIMITED"
  | "FREQUENCY_LIMIT_EXCEED"
  | "INVALID_REQUEST"
  | "INVALID_TRANSACTIONID"
  | "MCH_NOT_EXISTS"
  | "NOAUTH"
  | "NOTENOUGH"
  | "NOT_ENOUGH"
  | "NOT_FOUND"
  | "NO_AUTH"
  | "NO_STATEMENT_EXIST"
  | "OPENID_MISMATCH"
  | "ORDERCLOSED"
  | "ORDERNOTEXIST"
  | "ORDERPAID"
  | "ORDERREVERSED"
  | "ORDER_CLOSED"
  | "ORDER_NOT_EXIST"
  | "ORDER_PAID"
  | "ORDER_REVERSED"
  | "OUT_TRADE_NO_USED"
  | "PARAM_ERROR"
  | "PHONE_NOT_EXIST"
  | "PROCESSING"
  | "QUOTA_EXCEED"
  | "RATELIMIT_EXCEEDED"
  | "RATE_LIMITED"
  | "REFUND_NOT_EXISTS"
  | "REQUEST_BLOCKED"
  | "RESOURCE_ALREADY_EXISTS"
  | "RESOURCE_NOT_EXISTS"
  | "RULELIMIT"
  | "RULE_LIMIT"
  | "SERVICE_UNAVAILABLE"
  | "SIGN ERROR"
  | "SIGN_ERROR"
  | "STATEMENT_CREATING"
  | "SYSTEM ERROR"
  | "SYSTEMERROR"
  | "SYSTEM_ERROR"
  | "TRADE_ERROR"
  | "USERPAYING"
  | "USER_ACCOUNT_ABNORMAL"
  | "USER_NOT_EXIST"
  | "USER_NOT_EXISTS"
  | "USER_NOT_REGISTERED"
  | "USER_PAYING"
  | "operation failed";

export const payV3 = /* #__PURE__ */ new Catalog(`
268435461	PARAMETER_REFUSED	malformed_request			A parameter of the call has a value that WeChat Pay does not take	有参数的值不被微信支付接受
268435462	PARAMETER_TOO_LONG	malformed_request			A parameter of the call is longer than WeChat Pay takes	有参数的内容太长
268435463	PARAMETER_TOO_SHORT	malformed_request			A parameter of the call is shorter than WeChat Pay takes	有参数的内容太短
268435464	PARAMETER_OUT_OF_RANGE	malformed_request			A parameter of the call lies outside its range	有参数不在允许的范围内
268435472	REQUESTS_TOO_FREQUENT	quota_exhausted		1	Too many requests reached WeChat Pay in a short time	短时间内发给微信支付的请求过多
268443699	SIGNATURE_WRONG	credential			The signature does not fit the request and the merchant's key	签名与请求内容或商户密钥不符
268443701	SUB_MERCHANT_NOT_LINKED	configuration			The sub-merchant is not served by this service provider	该子商户没有由本服务商受理
268443704	MISSING_SUB_MCHID	malformed_request			A service provider's call has to name the sub-merchant	服务商的调用没有指明子商户号
268443705	SUB_MCHID_IS_OWN_MCHID	malformed_request			The sub-merchant named is the service provider itself	所填的子商户号就是服务商自己的商户号
268443715	MERCHANT_NOT_ACTIVE	configuration			The merchant account is closed or cannot be used	商户号已停用，无法继续使用
268445527	APPID_NOT_OF_MERCHANT	configuration			The AppID of the call is not linked to its merchant account	调用所用的 AppID 与商户号没有关联
268447840	CALL_RATE_EXCEEDED	quota_exhausted		1	The rate of calls is above what WeChat Pay allows	调用次数高于微信支付允许的频率
268447843	ORDER_OF_ANOTHER_MERCHANT	invalid_input			The order belongs to another merchant account	该订单属于另一个商户号
268447845	ORDER_OF_ANOTHER_SUB_MERCHANT	invalid_input			The order belongs to another sub-merchant	该订单属于另一个子商户号
268447914	ORDER_EXPIRED	conflict			The order has lapsed; place a new one	该订单已经过期，请重新下单
268448010	MERCHANT_COLLECTION_RESTRICTED	configuration			WeChat Pay restricts this merchant from taking payments	微信支付限制了该商户收款
268449538	ORDER_ALREADY_PAID	conflict			The order is paid and cannot be paid again	订单已付清，不能再次支付
268449641	ORDER_NEEDS_REVERSAL	conflict			The order cannot be closed; it has to be reversed instead	这个订单不能关闭，需改用撤销
268461336	VOUCHER_CALLS_TOO_FREQUENT	quota_exhausted		1	Vouchers are requested too often; repeat the call a little later	代金券请求过于频繁，请稍后再试
268498688	REPEATED_WITH_OTHER_PARAMETERS	conflict			The repeated request differs from the first one	重复提交的请求与首次的内容不同
268498689	ORDER_PAID_BEFORE	conflict			A payment for this order was made earlier	此前已为该订单付过款
268501013	MISSING_OPENID	invalid_input			An OpenID is required for a JSAPI payment	使用 JSAPI 支付时需提供 OpenID
268503786	OPERATION_NOT_GRANTED	configuration			The merchant account does not have the right to do this	商户号没有进行此操作的权限
268510603	INVALID_OPENID	invalid_input			The OpenID is not accepted; check that it is the right one	OpenID 不被接受，请核对
268510604	INVALID_SUB_OPENID	invalid_input			The sub_openid does not belong to the sub_appid	sub_openid 与 sub_appid 不对应
268510610	INSURANCE_SETTLEMENT_REFUSED	invalid_input			The medical-insurance office refused a field of the settlement	医保结算信息有误，未获医保局通过
268512536	ORDER_EXISTS	conflict			There already is an order with this number	这个单号已有订单
268512771	ORDER_NOT_FOUND	not_found			WeChat Pay found no order with this number	微信支付没有找到该单号的订单
268529474	SELF_PAY_ORDER_REFUSED	invalid_input			A field of the order that is paid by the patient alone is wrong	纯自费订单的某个字段有误
268529475	JOINT_PAY_ORDER_REFUSED	invalid_input			A field of the order that insurance and patient share is wrong	医保与自费合付订单的某个字段有误
268529476	SELF_PAY_AMOUNT_WRONG	invalid_input			The amount that the patient pays does not add up	自费部分的金额对不上
268529477	TOTAL_AMOUNT_WRONG	invalid_input			The total of the order does not add up	订单的总额对不上
268529481	MIXED_ORDER_AMOUNT_WRONG	invalid_input			The amounts of the mixed order do not add up	混合订单的各项金额对不上
268529515	INSURANCE_ORDER_NOT_FOUND	not_found			There is no medical-insurance order with this number	没有该单号的医保订单
268545961	INSURANCE_ID_MISMATCH	invalid_input			The identity digest differs from the one on the insurance certificate	身份摘要与所绑医保凭证上的不一致
268545962	INSURANCE_NAME_MISMATCH	invalid_input			The name differs from the one on the user's insurance certificate	姓名与所绑医保凭证上的不一致
268545963	INSURANCE_NOT_LINKED	conflict			The user has not linked a medical-insurance certificate to WeChat	用户要先在微信里绑定医保凭证
268545964	KINSHIP_NOT_FOUND	invalid_input			The family relation named is not on record	所填的亲属关系没有登记
268545967	INSURANCE_NOT_AUTHORIZED	permission_denied			The insurance office has no authorization by the user for this order	医保局查不到用户对该订单的授权
268547120	PAY_AUTH_NO_REFUSED	invalid_input			The payment authorization number (pay_auth_no) is not accepted	支付授权号（pay_auth_no）不被接受
268554200	ORDER_NOT_REVERSIBLE	conflict			The order is not in a state that allows its reversal	这个订单现在冲正不了
268554422	REVERSAL_REFUSED	invalid_input			The reversal was refused; check the values sent for it	冲正未被受理，请核对所填内容
268560650	PASSWORD_ALREADY_CHECKED	outcome_pending			The payer has entered the password; query the order instead of closing it	付款人已输过密码，不能关单，请改为查询订单
268560785	TEENAGER_MODE_LIMIT	payment_declined			The payer's teenager mode limits payment; Pay Score cannot be used	付款人开着青少年模式，不能用支付分
268573590	VOUCHER_REQUEST_DATE_WRONG	malformed_request			The date of the voucher request is out of range; send it in seconds	代金券请求的日期超限，须以秒为单位
268577984	COUPON_STOCK_NOT_ISSUING	conflict			The coupon batch is not open for issuing	这批商品券目前不在发放
268578101	COUPON_REQUEST_REFUSED	malformed_request			The coupon request holds a value that is not allowed	商品券请求中有不被允许的值
268578224	COUPON_FIELD_WRONG	malformed_request			A field of the coupon request does not follow the API's rules	商品券请求有字段不合接口要求
268578367	COUPON_STATE_WRONG	conflict			The user's coupon is not in a state that allows this	用户这张券当前的状态不允许此操作
268578404	MISSING_COUPON_IMAGE	invalid_input			The coupon needs an image	商品券还需要一张图片
268578526	OPENID_UNREADABLE	invalid_input			WeChat Pay could not read the OpenID	微信支付无法识别这个 OpenID
268578532	COUPON_OPENID_UNREADABLE	invalid_input			The OpenID given with the coupon cannot be read	随券提交的 OpenID 无法识别
268578608	COUPON_OBJECT_NOT_FOUND	not_found			The coupon object asked for does not exist	所请求的商品券内容并不存在
268578704	COUPON_APPID_REFUSED	credential			WeChat Pay does not accept this AppID for coupons	该 AppID 不能用于商品券
268578776	USER_COUPON_EXPIRED	conflict			The user's coupon has run out	用户持有的这张券已到期
268578813	COUPON_VALID_IN_ALL_STORES	conflict			The coupon batch is valid in all stores; no store can be singled out	该券批次不限门店，不能再指定门店
268578851	USER_COUPON_NOT_FOUND	not_found			The user has no such coupon	用户没有这张券
268578927	COUPON_REQUEST_DIFFERS	conflict			This coupon request number was used before with other data	该券请求单号曾用于不同的数据
268579803	PROVIDER_API_NOT_GRANTED	configuration			The service provider does not have the right to call this API	该接口没有授权给本服务商
268584404	COUPON_STORE_REFUSED	invalid_input			The coupon cannot be redeemed in this store	这家门店不能核销该券
268586001	VOUCHER_NO_REDEMPTIONS	not_found			No voucher was redeemed on this day	当天没有代金券核销记录
268586003	VOUCHER_NO_REFUNDS	not_found			No voucher was refunded on this day	当天没有代金券退款记录
268586067	COUPON_DISCOUNT_STEPS_WRONG	invalid_input			The discounts break the rule for how they may change step by step	各档优惠力度的变化不合规则
269546505	VOUCHER_CERTIFICATE_EXPIRED	credential			The merchant certificate of the voucher call has run out	代金券请求所用的商户证书已过期
269546507	VOUCHER_CERTIFICATE_SERIAL_WRONG	credential			The serial number of the merchant certificate is wrong	商户证书的编号不对
269546525	VOUCHER_SIGNATURE_WRONG	credential			The signature of the voucher call could not be verified	代金券请求的签名没有通过验证
269546538	VOUCHER_MERCHANT_UNKNOWN	credential			The merchant account of the voucher call does not exist	代金券请求的商户号不存在
270079488	VOUCHER_STOCK_NOT_FOUND	not_found			There is no such batch of vouchers	没有查到该代金券批次
270079489	VOUCHER_MERCHANT_LOOKUP_FAILED	configuration			The merchant account given for the vouchers could not be looked up	代金券请求所填的商户号查询失败
270079498	VOUCHER_OPENID_WRONG	invalid_input			The OpenID of the voucher's recipient is wrong	领券人的 OpenID 有误
270079501	VOUCHER_OPENID_OF_ANOTHER_APP	invalid_input			The OpenID of the voucher's recipient belongs to another app	领券人的 OpenID 不属于该应用
270079507	VOUCHER_APPID_NOT_BOUND	configuration			The merchant account and the AppID of the voucher call are not linked	代金券请求的商户号与 AppID 没有绑定
270079508	VOUCHER_STOCK_OF_ONE_MERCHANT	configuration			Other merchants cannot hand out this batch of vouchers	该批次代金券不支持跨商户发放
270079509	VOUCHER_CALLER_NOT_LISTED	configuration			The calling merchant is not among those that may hand out the vouchers	本商户不能发放该批次代金券
270079532	VOUCHER_USER_BLOCKED	user_blocked			WeChat Pay does not let this user claim vouchers	该用户暂时不能领取代金券
270079533	VOUCHER_ACTIVITY_NOT_RUNNING	conflict			The voucher activity has not begun or is over	代金券活动未开始或已结束
270079534	VOUCHER_BUDGET_TOO_LOW	conflict			All vouchers of this batch have been handed out	该批次代金券已发完
270079577	VOUCHER_STOCK_UNREADABLE	invalid_input			The voucher batch could not be read; check its number	代金券批次读取失败，请核对批次号
270087680	IMAGE_TOO_LARGE	too_large			The image is larger than WeChat Pay takes	图片太大，微信支付无法接收
270924289	CALLS_TOO_CLOSE	quota_exhausted		1	The calls follow each other too closely; pause before the next one	前后两次调用隔得太近，请稍等再试
270924332	AUTHORIZATION_HEADER_WRONG	credential			The Authorization header of the call is not valid	签名所在的 Authorization 头未被接受
270924358	UNKNOWN_EXTRA_PARAMETER	malformed_request			The call carries a parameter that the API does not know	请求中带了接口没有的参数
271299627	OVERDUE_ORDER_UNPAID	conflict			The user has an overdue order that has to be paid first	用户有逾期未付的订单，需先付清
271300099	PAY_SCORE_NOT_PASSED	payment_declined			The user did not pass the assessment of WeChat Pay Score	用户没有通过微信支付分的评估
271302144	PAY_SCORE_MCHID_UNKNOWN	credential			Pay Score does not know the merchant account of the call	支付分查不到调用所用的商户号
271302149	PAY_SCORE_APPID_NOT_BOUND	configuration			For Pay Score the AppID is not bound to the merchant account	支付分所用的 AppID 没有绑定商户号
271302262	PAY_SCORE_ORDER_STATE	conflict			The Pay Score order is not in a state that allows this	支付分订单当前的状态不允许此操作
271302332	PAY_SCORE_CONFIRMATION_STATE	conflict			The Pay Score order's state of confirmation does not allow this	支付分订单的确认状态不允许此操作
271302333	PAY_SCORE_ORDER_CANCELLED	conflict			The Pay Score order has been cancelled	支付分订单先前已取消
271316574	PAY_SCORE_CHARGE_FAILED	payment_declined			The payer could not be charged for the Pay Score order	未能向付款人收取支付分订单的款项
271316592	PAY_SCORE_ORDER_NOT_CANCELLABLE	conflict			The order's present state does not allow it to be cancelled	订单在当前状态下不能撤销
271316598	PAY_SCORE_ORDER_DIFFERS	conflict			The order was sent before with other values	该订单先前提交的内容与此不同
271316637	SERVICE_ENDS_BEFORE_START	invalid_input			The service ends before it was due to start	服务的实际结束早于预计开始
271316656	AMOUNT_OVER_RISK_LIMIT	invalid_input			The total is above the risk amount set for this service	总额过高，超出该服务的风险金额
271316657	ORDER_NOT_AWAITING_PAYMENT	conflict			This works only while the service order awaits payment	只有等待支付的服务订单才能这样做
271316754	CHARGE_IN_PROGRESS	outcome_pending			The order is being charged; query it a little later	该订单正在收款，请稍后查询
271317510	PAY_SCORE_ORDER_NOT_FOUND	not_found			There is no such Pay Score order	没有这个支付分订单
272755200	COUPON_REPEATED_UNDER_OTHER_NUMBER	conflict			The repeated coupon request carries another number than the first	重复的发券请求换了单号
272755715	COUPON_OUTSIDE_VALIDITY	conflict			The coupon cannot be used on this date	这张券在该日期不能使用
272755717	COUPON_OUTSIDE_PERIOD	conflict			The coupon's rules do not allow its use at this time	按券的规则，此时段不能使用
272756740	COUPON_USER_LIMIT_REACHED	conflict			The user already holds as many of these coupons as allowed	用户持有的这种券已够数，不能再领
272756745	COUPON_ALREADY_REDEEMED	conflict			Another order has redeemed the coupon	另一个订单已核销这张券
272756746	COUPON_LOCKED	conflict			Another order has locked the coupon for itself	这张券正被另一个订单锁定
272756769	COUPON_DELETED	not_found			The coupon has been deleted	这张券先前已删除
272756790	COUPON_EXPIRED	conflict			The coupon has expired; nothing can be done with it any more	这张券已失效，无法再用
272888874	VOUCHER_INTERNAL_ERROR	unavailable			WeChat Pay's voucher system failed; repeat the call with the same values	代金券系统内部出错，请用原参数稍后重试
ACCOUNTERROR	ACCOUNTERROR	payment_declined			The payer's account cannot be used for this payment	付款人的账号不能用于此次支付
ACCOUNT_ERROR	ACCOUNT_ERROR	payment_declined			WeChat Pay restricts the payer's account	付款人的账号受到微信支付限制
ACCOUNT_ERROR	MERCHANT_ACCOUNT_RESTRICTED	configuration	/v3/ecommerce/fund/ /v3/merchant/fund/		The merchant account cannot be used for withdrawals	商户账号目前不能提现
ACCOUNT_NOT_VERIFIED	ACCOUNT_NOT_VERIFIED	configuration			The sub-merchant's settlement bank account could not be verified	二级商户的结算银行账户未通过验证
ALREADY_EXISTS	ALREADY_EXISTS	conflict			What should be created exists already	要创建的内容早已存在
APPID_MCHID_NOT_MATCH	APPID_MCHID_NOT_MATCH	configuration			The AppID is not linked to the merchant account	该 AppID 没有绑定到商户号
APPLYMENT_NOTEXIST	APPLYMENT_NOTEXIST	not_found			WeChat Pay has no such application	没有查到这份进件申请单
APPLYMENT_NOT_EXIST	APPLYMENT_NOT_EXIST	not_found			No application was found under this number	查不到该编号的进件申请单
AUTH_CODE_EXPIRE	AUTH_CODE_EXPIRE	invalid_code			The payment code has run out; have the payer refresh it, then scan again	付款码已失效，请付款人刷新后再扫
AUTH_CODE_INVALID	AUTH_CODE_INVALID	invalid_code			The scanned code is no WeChat Pay payment code; scan the payer's code	所扫的不是付款码，请扫付款人的付款码
BANKERROR	BANKERROR	outcome_pending			The bank gave no clear answer; query the order before anything else	银行没有明确答复，请先查询订单
BANK_ERROR	BANK_ERROR	outcome_pending			A fault at the bank left the outcome open; query the order	银行出错，结果尚未可知，请查询订单
BIZ_ERR_NEED_RETRY	BIZ_ERR_NEED_RETRY	unavailable			The request was held up; repeat it with the same number and values	请求一时未被受理，请用原单号重试
CONTRACT_ERROR	CONTRACT_ERROR	permission_denied			The user's payment agreement is no longer in force; it has to be renewed	用户的签约已不再有效，需要重新签约
CONTRACT_EXISTED	CONTRACT_EXISTED	conflict			The user has signed this payment agreement already	用户早已签过该协议
CONTRACT_NOT_CONFIRMED	CONTRACT_NOT_CONFIRMED	configuration			Withdrawal by hand is not enabled for the sub-merchant	该二级商户不能自行发起提现
CONTRACT_NOT_EXIST	CONTRACT_NOT_EXIST	not_found			There is no such payment agreement	查不到这份签约协议
ERROR	ERROR	conflict			WeChat Pay refused the request for a business reason	微信支付因业务原因没有受理请求
FREQENCY_LIMIT	FREQENCY_LIMIT	quota_exhausted		60	The settlement account is changed too often; try again later	修改结算账户过于频繁，请稍后再试
FREQUENCY_LIMIT	FREQUENCY_LIMIT	quota_exhausted		1	Transfers come too fast; try again later with the same number	转账请求过于频繁，请稍后用原单号再试
FREQUENCY_LIMITED	FREQUENCY_LIMITED	quota_exhausted		1	WeChat Pay was asked for this too often; try again a little later	这项操作过于频繁，请过一会儿再试
FREQUENCY_LIMIT_EXCEED	FREQUENCY_LIMIT_EXCEED	quota_exhausted		1	This API of WeChat Pay is called too often; slow down	该微信支付接口被调用得太频繁，请放慢
INVALID_REQUEST	INVALID_REQUEST	conflict			The request is well formed, but a business rule or a state forbids it	请求格式无误，但业务规则或状态不允许
INVALID_REQUEST	TRANSFER_BILL_NOT_SET_UP	configuration	/v3/fund-app/mch-transfer/transfer-bills		The merchant's transfers are not set up for this request	商户的转账设置不支持此请求
INVALID_REQUEST	CUSTOMS_REQUEST_REFUSED	conflict	/v3/global/customs/		The customs declaration does not fit the order or an earlier declaration	报关内容与订单或先前的报关不符
INVALID_REQUEST	H5_PERMISSION_REFUSED	configuration	/v3/global/merchant/h5/permission/		The merchant's data or status does not allow this H5 permission	商户资料或状态不符合申请 H5 权限的条件
INVALID_REQUEST	GLOBAL_SHARING_VALUES_REFUSED	invalid_input	/v3/global/profit-sharing/orders		A receiver of the profit share or the order cannot be used for it	分账接收方有误，或该订单不能分账
INVALID_REQUEST	GLOBAL_SHARING_ORDER_REFUSED	conflict	/v3/global/profit-sharing/transactions/		The order does not support profit sharing, or its number is another's	该订单不支持分账，或单号不符
INVALID_REQUEST	GLOBAL_SHARING_MARK_REFUSED	conflict	/v3/global/profit-sharing/transactions/mark		The order can no longer be marked for profit sharing	该订单已不能标记分账
INVALID_REQUEST	GOLDPLAN_REQUEST_REFUSED	configuration	/v3/goldplan/		The provider or its sub-merchant may not do this in the Gold Plan	服务商或特约商户不能进行此点金计划操作
INVALID_REQUEST	BUSIFAVOR_COUPON_NOT_FOUND	not_found	/v3/marketing/busifavor/coupons/disassociate		There is no such coupon in this batch	该批次里没有这张券
INVALID_REQUEST	BUSIFAVOR_MERCHANT_NOTE_REFUSED	configuration	/v3/marketing/busifavor/stocks		WeChat Pay could not verify the merchant's note for the coupon batch	商家券的商户票据校验失败
INVALID_REQUEST	PAY_GIFT_COUPONS_UNFIT	invalid_input	/v3/marketing/paygiftactivity/		The coupons do not fit each other or the activity's rules	所选商家券不一致，或不符合活动规则
INVALID_REQUEST	PARTNER_TRANSFER_NOT_GRANTED	configuration	/v3/partner-transfer/		The sub-merchant has not granted transfers to the provider	特约商户没有授权服务商转账
INVALID_REQUEST	TRANSFER_BATCH_NOT_PERMITTED	configuration	/v3/transfer/batches		The merchant's rights or limits do not allow this transfer	商户的转账权限或额度不允许此请求
INVALID_REQUEST	READ_REQUEST_REFUSED	malformed_request	GET /v3/		WeChat Pay cannot answer the query as it was built	查询请求有误，微信支付无法处理
INVALID_TRANSACTIONID	INVALID_TRANSACTIONID	invalid_input			The transaction_id is not one of WeChat Pay's	所填的 transaction_id 不是微信支付的单号
MCH_NOT_EXISTS	MCH_NOT_EXISTS	credential			WeChat Pay does not know the merchant account of the call	微信支付查不到调用所用的商户号
MCH_NOT_EXISTS	GOLDPLAN_SUB_MERCHANT_UNKNOWN	invalid_input	/v3/goldplan/		There is no sub-merchant with this number	没有使用该商户号的特约商户
NOAUTH	NOAUTH	configuration			The merchant account has no right to call this API of WeChat Pay	商户号没有调用该微信支付接口的权限
NOTENOUGH	NOTENOUGH	payment_declined			The payer's balance is too low; top up or pay by another card	付款人的余额不够，请充值或换卡支付
NOT_ENOUGH	NOT_ENOUGH	configuration			The merchant's balance is too low for this refund or payout	商户账户的余额不够这次退款或付款
NOT_ENOUGH	PAYER_BALANCE_TOO_LOW	payment_declined	/v3/combine-transactions/ /v3/pay/		The payer has too little money for this payment	付款人账户的钱不够这次支付
NOT_FOUND	NOT_FOUND	not_found			What was asked for does not exist at WeChat Pay	微信支付没有所请求的内容
NOT_FOUND	PLATFORM_CERTIFICATE_NOT_FOUND	configuration	/v3/certificates		WeChat Pay has no platform certificate for this merchant account	微信支付没有给该商户号配发平台证书
NO_AUTH	NO_AUTH	configuration			The merchant account has not been granted this feature	商户号还没有开通这项功能
NO_STATEMENT_EXIST	NO_STATEMENT_EXIST	not_found			There is no bill for this date	该日期没有账单
OPENID_MISMATCH	OPENID_MISMATCH	invalid_input			The OpenID belongs to another app	该 OpenID 不属于本应用
ORDERCLOSED	ORDERCLOSED	conflict			The order has been closed; place a new one	该订单先前已关闭，请重新下单
ORDERNOTEXIST	ORDERNOTEXIST	not_found			WeChat Pay has no such order	微信支付查不到这个订单
ORDERPAID	ORDERPAID	conflict			The order has been paid already	这个订单已经付过款
ORDERREVERSED	ORDERREVERSED	conflict			The order has been cancelled; the payer has to pay anew	订单先前已撤销，请付款人重新支付
ORDER_CLOSED	ORDER_CLOSED	conflict			This order is closed and cannot be paid any more	这个订单已关掉，不能再支付
ORDER_NOT_EXIST	ORDER_NOT_EXIST	not_found			No order with this number exists at WeChat Pay	微信支付没有这个单号的订单
ORDER_PAID	ORDER_PAID	conflict			This order needs no payment any more: it is paid	该订单已付清，无需再付
ORDER_REVERSED	ORDER_REVERSED	conflict			This order was reversed; a new payment is needed	该订单已作废，需要重新支付
OUT_TRADE_NO_USED	OUT_TRADE_NO_USED	conflict			This merchant order number has been used before	这个商户订单号先前已用过
PARAM_ERROR	PARAM_ERROR	malformed_request			WeChat Pay refused a parameter of the call	调用中有参数未被微信支付接受
PHONE_NOT_EXIST	PHONE_NOT_EXIST	not_found			WeChat Pay does not know this phone number	微信支付查不到这个手机号
PROCESSING	PROCESSING	outcome_pending			An earlier application is still being handled; query it	已有申请单正在处理，请查询其状态
QUOTA_EXCEED	QUOTA_EXCEED	quota_exhausted		day	The merchant's transfers are used up for today	商户今天的转账额度已用完
RATELIMIT_EXCEEDED	RATELIMIT_EXCEEDED	quota_exhausted		1	Calls to WeChat Pay come too fast; send them at a slower pace	对微信支付的调用太快，请降低速度
RATE_LIMITED	RATE_LIMITED	quota_exhausted		1	WeChat Pay limits how often this may be called; wait a moment	微信支付限制了此调用的频率，请稍等
REFUND_NOT_EXISTS	REFUND_NOT_EXISTS	not_found			WeChat Pay has no such refund	微信支付查不到这笔退款
REQUEST_BLOCKED	REQUEST_BLOCKED	configuration			WeChat Pay blocked the request; the account may be under restriction	请求被微信支付拦下，账户可能受到限制
REQUEST_BLOCKED	VOUCHER_ACTIVITY_BLOCKED	conflict	/v3/marketing/favor/		The voucher activity is not running, or its name is not allowed	代金券活动未在进行，或名称不被允许
RESOURCE_ALREADY_EXISTS	RESOURCE_ALREADY_EXISTS	conflict			WeChat Pay already has this, for example an agreement signed before	微信支付已有此内容，例如早先的签约
RESOURCE_NOT_EXISTS	RESOURCE_NOT_EXISTS	not_found			WeChat Pay found nothing under this number or ID	微信支付按该单号或 ID 没有查到内容
RESOURCE_NOT_EXISTS	NO_PLATFORM_CERTIFICATE	configuration	/v3/certificates		This merchant account verifies by WeChat Pay's public key, not certificates	该商户号须改用微信支付公钥验签
RULELIMIT	RULELIMIT	conflict			A rule of WeChat Pay does not allow this payment now	微信支付的规则目前不允许这笔交易
RULE_LIMIT	RULE_LIMIT	conflict			A business rule of WeChat Pay stands in the way of this request	此请求受微信支付的某条规则所限
SERVICE_UNAVAILABLE	SERVICE_UNAVAILABLE	unavailable			WeChat Pay cannot be reached at the moment	微信支付的服务暂时无法使用
SIGN ERROR	GOLDPLAN_SIGN_ERROR	credential			The signature of the Gold Plan call could not be verified	点金计划请求的签名没有通过验证
SIGN_ERROR	SIGN_ERROR	credential			WeChat Pay could not verify the signature of the call	微信支付无法验证该调用的签名
STATEMENT_CREATING	STATEMENT_CREATING	unavailable		600	The bill is still being made; fetch it later	账单还没有生成好，请晚些再取
SYSTEM ERROR	GOLDPLAN_SYSTEM_ERROR	unavailable			The Gold Plan system failed; repeat the call a little later	点金计划系统繁忙，请稍后重试
SYSTEMERROR	SYSTEMERROR	unavailable			WeChat Pay failed to carry out the call; repeat it a little later	微信支付未能处理该调用，请稍后重试
SYSTEMERROR	MONEY_CALL_OUTCOME_UNKNOWN	outcome_pending	/v3/ecommerce/fund/ /v3/global/micropay /v3/merchant/fund/ /v3/partner-transfer/ /v3/refunds /v3/vehicle/transactions/ /v3/ecommerce/profitsharing/ /v3/ecommerce/refunds/ /v3/fund-app/ /v3/global/profit-sharing/ /v3/global/refunds /v3/pay/transactions/codepay /v3/payscore/ /v3/profitsharing/ /v3/refund/ /v3/transfer/		An error at WeChat Pay left it open if money has moved; query it	微信支付出错，无法确定款项是否变动，请查询
SYSTEMERROR	MONEY_QUERY_NOT_ANSWERED	unavailable	GET /v3/ecommerce/fund/ GET /v3/global/micropay GET /v3/merchant/fund/ GET /v3/partner-transfer/ GET /v3/refunds GET /v3/vehicle/transactions/ GET /v3/ecommerce/profitsharing/ GET /v3/ecommerce/refunds/ GET /v3/fund-app/ GET /v3/global/profit-sharing/ GET /v3/global/refunds GET /v3/pay/transactions/codepay GET /v3/payscore/ GET /v3/profitsharing/ GET /v3/refund/ GET /v3/transfer/		An error at WeChat Pay stopped the query; repeat it a little later	微信支付出错，查询未完成，请稍后重试
SYSTEM_ERROR	SYSTEM_ERROR	unavailable			WeChat Pay had an internal error; repeat the call a little later	微信支付内部出错，请稍后重试
SYSTEM_ERROR	MONEY_CALL_FAILED	outcome_pending	/v3/ecommerce/fund/ /v3/global/micropay /v3/merchant/fund/ /v3/partner-transfer/ /v3/refunds /v3/vehicle/transactions/ /v3/ecommerce/profitsharing/ /v3/ecommerce/refunds/ /v3/fund-app/ /v3/global/profit-sharing/ /v3/global/refunds /v3/pay/transactions/codepay /v3/payscore/ /v3/profitsharing/ /v3/refund/ /v3/transfer/		WeChat Pay failed while money may have moved; query the outcome first	微信支付出错，款项可能已变动，请先查询结果
SYSTEM_ERROR	MONEY_QUERY_FAILED	unavailable	GET /v3/ecommerce/fund/ GET /v3/global/micropay GET /v3/merchant/fund/ GET /v3/partner-transfer/ GET /v3/refunds GET /v3/vehicle/transactions/ GET /v3/ecommerce/profitsharing/ GET /v3/ecommerce/refunds/ GET /v3/fund-app/ GET /v3/global/profit-sharing/ GET /v3/global/refunds GET /v3/pay/transactions/codepay GET /v3/payscore/ GET /v3/profitsharing/ GET /v3/refund/ GET /v3/transfer/		WeChat Pay could not answer the query; repeat it a little later	微信支付未能答复查询，请稍后重试
TRADE_ERROR	TRADE_ERROR	payment_declined			The payment did not go through; the payer may try another way to pay	支付没有通过，付款人可换一种方式
USERPAYING	USERPAYING	outcome_pending			The payer is still entering the password; query the order shortly	付款人还在输入密码，请稍后查询订单
USER_ACCOUNT_ABNORMAL	USER_ACCOUNT_ABNORMAL	user_unreachable			The payer's WeChat account is closed or restricted and takes no refund	付款人的微信账号已注销或受限，无法退款
USER_NOT_EXIST	USER_NOT_EXIST	not_found			The user's WeChat Pay account no longer exists	用户的微信支付账户已不存在
USER_NOT_EXISTS	USER_NOT_EXISTS	not_found			No user has this OpenID	没有用户对应这个 OpenID
USER_NOT_REGISTERED	USER_NOT_REGISTERED	conflict			The user has not registered for this service or not enabled it	用户尚未注册或启用该服务
USER_PAYING	USER_PAYING	outcome_pending			The payment waits for the payer's password; query the order shortly	支付等待付款人输密码，请稍后查询订单
operation failed	GOLDPLAN_OPERATION_FAILED	unavailable			The Gold Plan operation failed; repeat the call a little later	点金计划操作失败，请稍后重试
`);
