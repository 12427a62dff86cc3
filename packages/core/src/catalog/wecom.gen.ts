// Generated from data/wecom.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `wecom`. */
export type WecomCode =
  | -1
  | 40001
  | 40003
  | 40004
  | 40007
  | 40013
  | 40014
  | 40029
  | 40031
  | 40054
  | 40055
  | 40056
  | 40058
  | 40066
  | 40078
  | 40082
  | 40085
  | 40096
  | 41001
  | 41002
  | 41009
  | 42001
  | 42003
  | 42007
  | 42009
  | 43004
  | 44001
  | 44002
  | 45001
  | 45002
  | 45009
  | 45033
  | 47001
  | 48001
  | 48002
  | 48004
  | 50001
  | 50002
  | 50003
  | 60003
  | 60011
  | 60020
  | 60102
  | 60103
  | 60104
  | 60111
  | 60123
  | 60129
  | 81013
  | 82001
  | 84014
  | 84015
  | 84061
  | 86001
  | 86003
  | 90500
  | 93000
  | 95001
  | 95002
  | 301002;

export const wecom = /* #__PURE__ */ new Catalog(`
-1	SYSTEM_BUSY	unavailable			WeCom is too busy to answer; repeat the call a little later	企业微信繁忙，过一会儿重试
40001	INVALID_SECRET	credential			The app's secret was refused; correct it	应用的 secret 未被接受，请更正
40003	INVALID_USERID	invalid_input			The userid is not one of this company's members	该 userid 不是本企业的成员
40004	UNSUPPORTED_MEDIA_TYPE	unsupported_media			WeCom does not take this type of file	企业微信不接受这种文件类型
40007	INVALID_MEDIA_ID	invalid_input			The media_id does not point to a usable media file	media_id 没有对应可用的媒体文件
40013	INVALID_CORPID	credential			The corpid was refused; compare it with the company's own	corpid 未被接受，请与企业信息核对
40014	INVALID_ACCESS_TOKEN	credential			The app's access token is not valid; fetch a new one	应用的 access token 无效，需重新获取
40029	INVALID_CODE	invalid_code			The login code is wrong or was used before; obtain a new one	登录 code 有误或已用过，请重新获取
40031	INVALID_USERID_LIST	invalid_input			The list of userids, or an entry in it, is not valid	userid 列表或其中某一项有误
40054	INVALID_SUB_BUTTON_URL_DOMAIN	invalid_input			The link of a sub-menu button leads to a domain that is not accepted	子菜单按钮的链接指向不被接受的域名
40055	INVALID_BUTTON_URL_DOMAIN	invalid_input			The link of a menu button leads to a domain that is not accepted	菜单按钮的链接指向不被接受的域名
40056	INVALID_AGENTID	configuration			The agentid is not that of an app of this company	该 agentid 不是本企业的应用
40058	INVALID_PARAMETER	invalid_input			A value of the request is missing or not allowed	请求中有值缺失或不被允许
40066	INVALID_DEPARTMENT_LIST	invalid_input			The list of departments, or an entry in it, is not valid	部门列表或其中某一项有误
40078	INVALID_AUTH_CODE	invalid_code			The authorization code is wrong or was used before; obtain a new one	授权码有误或已用过，请重新获取
40082	INVALID_SUITE_ACCESS_TOKEN	credential			The suite's access token is not valid; fetch a new one	第三方应用的 access token 无效，需重取
40085	INVALID_SUITE_TICKET	credential			The suite_ticket is not valid; use the latest that WeCom has pushed	suite_ticket 无效，请用最近推送的一个
40096	INVALID_EXTERNAL_USERID	invalid_input			The external_userid is not that of an external contact	该 external_userid 不是外部联系人
41001	MISSING_ACCESS_TOKEN	malformed_request			The call was made without an access token	调用时没有带上 access token
41002	MISSING_CORPID	malformed_request			The call was made without a corpid	调用时没有带上 corpid
41009	MISSING_USERID	invalid_input			A userid is required	必须提供 userid
42001	ACCESS_TOKEN_EXPIRED	credential			The app's access token has run out; fetch a new one	应用的 access token 已到期，需重新获取
42003	CODE_EXPIRED	invalid_code			The login code has run out; obtain a new one	登录 code 已到期，请重新获取
42007	PRE_AUTH_CODE_EXPIRED	credential			The suite's pre_auth_code has run out; fetch a new one	第三方应用的 pre_auth_code 已失效，需重取
42009	SUITE_ACCESS_TOKEN_EXPIRED	credential			The suite's access token has run out; fetch a new one	第三方应用的 access token 已到期，需重取
43004	MEMBER_NOT_FOLLOWING	user_unreachable			The member has not linked WeChat or does not follow the company's plugin	成员未绑定微信，或没有关注企业的微信插件
44001	EMPTY_MEDIA_FILE	invalid_input			The media file has no content	媒体文件里没有内容
44002	EMPTY_POST_BODY	malformed_request			The POST call was made without a body	POST 调用没有带上请求体
45001	MEDIA_TOO_LARGE	too_large			The media upload is larger than WeCom takes	上传的媒体太大，企业微信无法接收
45002	MESSAGE_TOO_LONG	invalid_input			The message content is too long	消息的内容太长
45009	CALL_RATE_EXCEEDED	rate_limited			WeCom was called too often; try again later	调用企业微信过于频繁，请稍后再试
45033	TOO_MANY_CONCURRENT_CALLS	rate_limited			Too many calls to WeCom run at the same time; try again in a moment	同时进行的企业微信调用过多，请稍后再试
47001	UNPARSABLE_BODY	malformed_request			WeCom could not parse the JSON or XML of the call	企业微信无法解析所发的 JSON 或 XML
48001	API_NOT_GRANTED	configuration			The app has not been granted this API	应用还没有获得该接口的授权
48002	API_FORBIDDEN	configuration			The app does not have the right to call this API	应用没有调用该接口的权限
48004	COMPANY_AUTHORIZATION_ENDED	configuration			The company's authorization of this app is no longer in force	企业对该应用的授权已不再有效
50001	REDIRECT_DOMAIN_NOT_TRUSTED	configuration			The domain of redirect_url is not among the app's trusted domains	应用的可信域名里没有 redirect_url 的域名
50002	MEMBER_OUT_OF_SCOPE	configuration			The member lies outside what the app may access	该成员不在应用可访问的范围
50003	APP_DISABLED	configuration			The app has been disabled	该应用处于停用状态
60003	DEPARTMENT_NOT_FOUND	not_found			The company has no such department	企业里没有这个部门
60011	CONTACTS_NOT_GRANTED	configuration			The app has no right to this member, department or tag	应用对该成员、部门或标签没有权限
60020	IP_NOT_ALLOWED	configuration			The server's IP address is not among the app's trusted IPs	本服务器的 IP 不在应用的可信 IP 之列
60102	USERID_EXISTS	conflict			There already is a member with this userid	已有成员使用这个 userid
60103	INVALID_MOBILE	invalid_input			The mobile number is not valid	所填的手机号有误
60104	MOBILE_EXISTS	conflict			There already is a member with this mobile number	已有成员使用这个手机号
60111	USERID_NOT_FOUND	not_found			The company has no member with this userid	企业里没有使用该 userid 的成员
60123	INVALID_DEPARTMENT_ID	invalid_input			The department ID is not valid	所填的部门 ID 有误
60129	MISSING_MOBILE_AND_EMAIL	invalid_input			A member needs a mobile number or an email address	成员的手机号和邮箱至少要填一项
81013	NO_VALID_RECIPIENT	invalid_input			None of the members, departments and tags named can be reached	所填的成员、部门和标签无一可用
82001	MISSING_RECIPIENT	invalid_input			At least one member, department or tag has to be named	至少要填一个成员、部门或标签
84014	USER_TICKET_EXPIRED	reauthorize			The member's user_ticket has run out; sign in again	成员的 user_ticket 已到期，请重新登录
84015	INVALID_USER_TICKET	reauthorize			The member's user_ticket is not valid; sign in again	成员的 user_ticket 有误，请重新登录
84061	NOT_EXTERNAL_CONTACT	not_found			The member does not have this person as an external contact	该成员没有这位外部联系人
86001	INVALID_CHATID	invalid_input			The chatid is not valid	所填的 chatid 有误
86003	CHAT_NOT_FOUND	not_found			There is no group chat with this chatid	没有使用该 chatid 的群聊
90500	GROUP_OWNER_STILL_EMPLOYED	conflict			The owner of the group chat has not left the company	群主仍在职，不能转接该群
93000	INVALID_ROBOT_WEBHOOK	configuration			The group robot's webhook URL is wrong, or the robot was removed	群机器人的 webhook 地址有误，或机器人已被移除
95001	SERVICE_MESSAGE_COUNT_EXCEEDED	rate_limited			Too many service messages were sent; the customer has to write again	发给客户的消息过多，需等客户再次发言
95002	SERVICE_WINDOW_CLOSED	user_unreachable			The time in which the customer could be answered is over	可回复该客户的时段已结束
301002	APP_NOT_OPERABLE	configuration			This app's token may not be used to operate another app	不能用本应用的凭证操作另一个应用
`);
