// Generated from data/offiaccount.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `offiaccount`. */
export type OffiaccountCode =
  | -1000
  | -1
  | 10700
  | 10703
  | 10706
  | 40001
  | 40002
  | 40003
  | 40004
  | 40005
  | 40006
  | 40007
  | 40008
  | 40009
  | 40010
  | 40011
  | 40012
  | 40013
  | 40014
  | 40015
  | 40016
  | 40017
  | 40018
  | 40019
  | 40020
  | 40021
  | 40022
  | 40023
  | 40024
  | 40025
  | 40026
  | 40027
  | 40028
  | 40029
  | 40030
  | 40031
  | 40032
  | 40033
  | 40035
  | 40037
  | 40038
  | 40039
  | 40048
  | 40050
  | 40051
  | 40053
  | 40054
  | 40055
  | 40060
  | 40097
  | 40099
  | 40102
  | 40117
  | 40118
  | 40119
  | 40120
  | 40121
  | 40125
  | 40132
  | 40137
  | 40155
  | 40163
  | 40164
  | 40201
  | 40202
  | 40203
  | 40243
  | 40246
  | 40247
  | 40249
  | 41001
  | 41002
  | 41003
  | 41004
  | 41005
  | 41006
  | 41007
  | 41008
  | 41009
  | 41030
  | 41039
  | 41040
  | 42001
  | 42002
  | 42003
  | 42005
  | 42007
  | 43001
  | 43002
  | 43003
  | 43004
  | 43005
  | 43019
  | 43100
  | 43101
  | 43104
  | 43116
  | 44001
  | 44002
  | 44003
  | 44004
  | 45001
  | 45002
  | 45003
  | 45004
  | 45005
  | 45006
  | 45007
  | 45008
  | 45009
  | 45010
  | 45011
  | 45015
  | 45016
  | 45017
  | 45018
  | 45024
  | 45026
  | 45027
  | 45047
  | 45056
  | 45064
  | 45065
  | 45066
  | 45067
  | 45083
  | 45084
  | 45106
  | 45110
  | 45113
  | 45157
  | 45158
  | 45159
  | 45166
  | 45169
  | 45171
  | 46001
  | 46002
  | 46003
  | 46004
  | 47001
  | 47003
  | 48001
  | 48002
  | 48003
  | 48004
  | 48005
  | 48006
  | 48008
  | 48021
  | 48022
  | 50001
  | 50002
  | 50004
  | 50005
  | 50007
  | 53404
  | 53405
  | 53406
  | 53500
  | 53501
  | 53502
  | 53503
  | 53504
  | 53505
  | 53600
  | 61003
  | 61007
  | 61023
  | 61450
  | 61451
  | 61452
  | 61453
  | 61454
  | 61455
  | 61456
  | 61457
  | 61458
  | 61459
  | 61500
  | 61501
  | 62751
  | 63001
  | 63002
  | 65115
  | 65118
  | 65301
  | 65302
  | 65303
  | 65304
  | 65305
  | 65306
  | 65307
  | 65308
  | 65309
  | 65310
  | 65311
  | 65312
  | 65313
  | 65314
  | 65316
  | 65317
  | 76001
  | 76002
  | 76003
  | 76004
  | 76021
  | 76022
  | 85024
  | 85025
  | 85026
  | 85027
  | 85028
  | 85029
  | 85031
  | 85032
  | 85033
  | 85034
  | 85035
  | 85036
  | 85049
  | 85050
  | 85053
  | 85056
  | 87009
  | 87014
  | 88000
  | 88001
  | 88002
  | 88003
  | 88004
  | 88005
  | 88007
  | 88008
  | 88010
  | 89503
  | 89504
  | 89505
  | 89506
  | 89507
  | 100020
  | 7000000
  | 7000001
  | 7000002
  | 7000003
  | 7000004
  | 7000005
  | 7000006
  | 7000007
  | 7000008
  | 7000009
  | 7000010
  | 7000011
  | 7000030
  | 7000031
  | 7000032
  | 7000033
  | 7000034
  | 7000035
  | 7000036
  | 9001001
  | 9001002
  | 9001003
  | 9001004
  | 9001005
  | 9001006
  | 9001007
  | 9001008
  | 9001009
  | 9001010
  | 9001020
  | 9001021
  | 9001022
  | 9001023
  | 9001024
  | 9001025
  | 9001026
  | 9001027
  | 9001028
  | 9001029
  | 9001030
  | 9001031
  | 9001032
  | 9001033
  | 9001034
  | 9001035
  | 9001036
  | 9410010
  | 9410011
  | 9410012
  | 10170001
  | 10170002
  | 10170003
  | 268487001
  | 268487002;

export const offiaccount = /* #__PURE__ */ new Catalog(`
-1000	PASSING_SYSTEM_ERROR	unavailable			WeChat had a passing error; repeat the call a little later	微信系统暂时出错，请稍后重试
-1000	TCB_SYSTEM_ERROR	unavailable	/tcb/		Cloud development failed inside WeChat; repeat the call a little later	云开发服务内部出错，过一会儿重试
-1	SYSTEM_BUSY	unavailable			WeChat is too busy to answer; repeat the call a little later	微信服务繁忙，过一会儿重试
10700	MESSAGE_RECIPIENT_NOT_FAN	user_unreachable			The recipient is not a follower, so no message can be sent	接收者没有关注账号，无法向其发消息
10703	MESSAGE_RECIPIENT_OPTED_OUT	user_unreachable			The message was not sent: the recipient takes none from this account	接收者已设为不接收消息，本条未发出
10706	MESSAGE_RECIPIENT_INACTIVE	user_unreachable			The recipient has been silent too long; wait until they write again	接收者近期没有与账号互动，需等其再次发言
40001	INVALID_CREDENTIAL	credential			The access token or the AppSecret was refused; renew or correct it	access token 或 AppSecret 未被接受
40001	OAUTH_TOKEN_REJECTED	reauthorize	/sns/		WeChat rejected the visitor's OAuth access token; authorize again	微信授权未被接受，请重新授权
40001	EXCHANGE_CREDENTIAL_REJECTED	credential	/sns/component/ /sns/jscode2session /sns/oauth2/access_token /sns/oauth2/component/		Our own credential was refused while a login code was exchanged	用登录 code 换取信息时，本服务的凭证未被接受
40002	INVALID_GRANT_TYPE	malformed_request			The call named a wrong grant type (kind of credential)	grant_type（凭证种类）填写有误
40003	INVALID_OPENID	invalid_input			The OpenID is not valid for this account	该 OpenID 不属于本账号或无效
40004	UNSUPPORTED_MEDIA_TYPE	unsupported_media			WeChat does not take this type of media	微信不接受这种媒体类型
40005	UNSUPPORTED_FILE_TYPE	unsupported_media			WeChat does not take this type of file	微信不接受这种文件类型
40006	FILE_TOO_LARGE	too_large			The file is larger than WeChat takes	文件太大，微信无法接收
40007	INVALID_MEDIA_ID	invalid_input			The media_id does not point to a usable media file	media_id 没有对应可用的媒体文件
40008	INVALID_MESSAGE_TYPE	malformed_request			The call named a message type that WeChat does not accept here	所填的消息类型不被微信接受
40009	IMAGE_TOO_LARGE	too_large			The image file is larger than WeChat takes	图片太大，微信无法接收
40010	VOICE_FILE_TOO_LARGE	too_large			The voice file is larger than WeChat takes	语音文件太大，微信无法接收
40011	VIDEO_TOO_LARGE	too_large			The video file is larger than WeChat takes	视频太大，微信无法接收
40012	THUMBNAIL_TOO_LARGE	too_large			The thumbnail is larger than WeChat takes	缩略图太大，微信无法接收
40013	INVALID_APPID	credential			The AppID was refused; compare it with the account's own	AppID 未被接受，请与账号后台核对
40014	INVALID_ACCESS_TOKEN	credential			The account's access token is not valid; fetch a new one	账号的 access token 无效，需重新获取
40014	OAUTH_TOKEN_INVALID	reauthorize	/sns/		The visitor's OAuth access token is not valid; authorize again	微信授权无效，请重新授权
40014	COMPONENT_TOKEN_INVALID	credential	/sns/component/ /sns/oauth2/component/		The third-party platform's component token is not valid; fetch a new one	第三方平台的 component token 无效，需重新获取
40015	INVALID_MENU_TYPE	invalid_input			The menu is of a type that WeChat does not know	微信没有这种菜单类型
40016	INVALID_BUTTON_COUNT	invalid_input			The menu has too many buttons, or none	菜单按钮过多，或一个也没有
40017	INVALID_BUTTON_TYPE	invalid_input			A menu button is of a type that WeChat does not know	微信没有这种菜单按钮类型
40018	INVALID_BUTTON_NAME_LENGTH	invalid_input			The name of a menu button is too long or empty	菜单按钮的名称太长或为空
40019	INVALID_BUTTON_KEY_LENGTH	invalid_input			The key of a menu button is too long or empty	菜单按钮的 key 太长或为空
40020	INVALID_BUTTON_URL_LENGTH	invalid_input			The URL of a menu button is too long or empty	菜单按钮的网址太长或为空
40021	INVALID_MENU_VERSION	invalid_input			The menu version is not valid	菜单的版本号有误
40022	INVALID_SUB_MENU_LEVEL	invalid_input			The sub-menu is at a level where none is allowed	子菜单所在的层级不被允许
40023	INVALID_SUB_BUTTON_COUNT	invalid_input			A sub-menu has too many buttons, or none	子菜单的按钮过多，或一个也没有
40024	INVALID_SUB_BUTTON_TYPE	invalid_input			A sub-menu button is of a type that WeChat does not know	微信没有这种子菜单按钮类型
40025	INVALID_SUB_BUTTON_NAME_LENGTH	invalid_input			The name of a sub-menu button is too long or empty	子菜单按钮的名称太长或为空
40026	INVALID_SUB_BUTTON_KEY_LENGTH	invalid_input			The key of a sub-menu button is too long or empty	子菜单按钮的 key 太长或为空
40027	INVALID_SUB_BUTTON_URL_LENGTH	invalid_input			The URL of a sub-menu button is too long or empty	子菜单按钮的网址太长或为空
40028	INVALID_MENU_USER	invalid_input			The user named for the custom menu is not accepted	为自定义菜单指定的用户不被接受
40029	INVALID_CODE	invalid_code			The login code is wrong; obtain a new one	登录 code 有误，请重新获取
40030	INVALID_REFRESH_TOKEN	reauthorize			The visitor's refresh token is not valid; authorize again	刷新授权的凭证无效，请重新授权
40031	INVALID_OPENID_LIST	invalid_input			The list of OpenIDs, or an entry in it, is not valid	OpenID 列表或其中某一项有误
40032	INVALID_OPENID_LIST_LENGTH	invalid_input			The list holds too many OpenIDs or too few	列表中的 OpenID 过多或过少
40033	ESCAPED_CHARACTERS	malformed_request			The body was sent with Unicode escapes; send plain UTF-8	请求内容用了 Unicode 转义，应直接发送 UTF-8
40035	INVALID_ARGUMENT_OR_SIZE	invalid_input			An argument is wrong, perhaps in its length or count	某个参数有误，可能是长度或数量不对
40037	TEMPLATE_ID_INVALID	configuration			The template_id is not that of a usable message template	该 template_id 没有对应可用的消息模板
40038	INVALID_REQUEST_FORMAT	malformed_request			The request is in a format or packaging that WeChat cannot take	微信无法处理该请求的格式或封装类型
40039	INVALID_URL_LENGTH	invalid_input			The length of the URL is not allowed	网址的长度不符合要求
40048	INVALID_URL_OR_DOMAIN	invalid_input			The URL or its domain is not accepted	网址或其域名不被接受
40050	INVALID_GROUP_ID_OR_TIMELINE_TYPE	invalid_input			A user group's ID or a timeline type is not valid	用户分组的 ID 或 timeline 类型有误
40051	INVALID_GROUP_NAME	invalid_input			The name of the user group is not accepted	用户分组的名称不被接受
40053	ACTION_INFO_INVALID	invalid_input			The details of the action (action_info) are not supported	所填的操作内容（action_info）不受支持
40054	SUB_BUTTON_URL_DOMAIN_INVALID	invalid_input			The link of a sub-menu button leads to a domain that is not accepted	子菜单按钮的链接指向不被接受的域名
40055	BUTTON_URL_DOMAIN_INVALID	invalid_input			The link of a menu button leads to a domain that is not accepted	菜单按钮的链接指向不被接受的域名
40060	INVALID_ARTICLE_INDEX	invalid_input			The index of the article to delete (article_idx) is wrong	要删除的文章序号（article_idx）有误
40097	REQUEST_BODY_VALUE_INVALID	invalid_input			A value in the body of the request is missing or wrong	请求体中有值缺失或有误
40099	CARD_CODE_REDEEMED	conflict			The card with this code has been redeemed already	使用该 code 的卡券之前已经核销
40102	INDUSTRY_ID_INVALID	invalid_input			There is no industry with this ID	没有使用该编号的行业
40117	INVALID_GROUP_NAME_OR_MEDIA_ID_LENGTH	invalid_input			A group name, or the length of a button's media_id, is refused	分组名称或按钮的 media_id 长度不被接受
40118	INVALID_MEDIA_ID_LENGTH	invalid_input			The length of a media_id, as on a sub-menu button, is not allowed	media_id（如子菜单按钮上的）长度不对
40119	BUTTON_TYPE_NOT_USABLE	invalid_input			This button type cannot be used here	此处不能使用这种按钮类型
40120	SUB_BUTTON_TYPE_NOT_USABLE	invalid_input			This type of sub-menu button cannot be used here	此处不能使用这种子菜单按钮类型
40121	INVALID_MEDIA_ID_TYPE	invalid_input			The media_id is of a type that cannot be used here	该 media_id 的类型不能在此使用
40125	INVALID_APPSECRET	credential			The AppSecret was refused; check whether it was reset	AppSecret 未被接受，请检查是否已重置
40132	INVALID_WECHAT_ID	invalid_input			The WeChat ID (username) is not valid	所填的微信号（username）有误
40137	UNSUPPORTED_IMAGE_FORMAT	unsupported_media			WeChat does not take this image format	微信不接受这种图片格式
40155	FOREIGN_HOMEPAGE_LINK	invalid_input			Links to another Official Account's homepage are not allowed	内容中不能有指向其他公众号主页的链接
40163	CODE_ALREADY_USED	invalid_code			The login code was used before; obtain a new one	登录 code 已经用过，请重新获取
40164	TOKEN_IP_NOT_LISTED	configuration			The server's IP is not on the list of those that may fetch a token	服务器的 IP 未列入白名单，不能获取 token
40201	CALLBACK_CHECK_URL_NOT_SET	configuration			The account has no callback URL that could be checked; set one	账号还没有回调网址可供检测，请先设置
40202	CALLBACK_CHECK_ACTION_INVALID	malformed_request			The callback check names an action that WeChat does not know	检测回调网络时所填的 action 有误
40203	CALLBACK_CHECK_OPERATOR_INVALID	malformed_request			The callback check names a network operator that WeChat does not know	检测回调网络时所填的运营商有误
40243	APPSECRET_FROZEN	credential			The AppSecret is frozen; unfreeze it before calling again	AppSecret 处于冻结状态，解除冻结后才能使用
40246	KEYWORD_NAME_LIST_INVALID	malformed_request			The keyword_name_list for the new message template is wrong	添加模板所填的 keyword_name_list 有误
40247	CATEGORY_TEMPLATE_REQUIRED	malformed_request			Only templates of the category library can be added	只能添加类目模板库里的模板
40249	TEMPLATE_MESSAGE_IS_MARKETING	content_rejected			Marketing content may not be sent by template message	模板消息不能含营销内容
41001	MISSING_ACCESS_TOKEN	malformed_request			The call was made without an access token	调用时没有带上 access token
41002	MISSING_APPID	malformed_request			The call was made without an AppID	调用时没有带上 AppID
41003	MISSING_REFRESH_TOKEN	malformed_request			The call was made without a refresh token	调用时没有带上 refresh token
41004	MISSING_APPSECRET	malformed_request			The call was made without an AppSecret	调用时没有带上 AppSecret
41005	MISSING_MEDIA_DATA	invalid_input			No media file was sent	没有收到媒体文件的内容
41006	MISSING_MEDIA_ID	invalid_input			A media_id is required	必须提供 media_id
41007	MISSING_SUB_MENU_DATA	invalid_input			The sub-menu has no data	没有提供子菜单的数据
41008	MISSING_CODE	invalid_input			A login code is required	必须提供登录 code
41009	MISSING_OPENID	invalid_input			An OpenID is required	必须提供 OpenID
41030	MINI_PROGRAM_PAGE_INVALID	configuration			The released Mini Program has no page with this path	已发布的小程序里没有该路径的页面
41039	ARTICLE_SOURCE_URL_INVALID	invalid_input			The link to the article's original (content_source_url) is not valid	图文的原文链接有误
41040	ORIGINAL_TEXT_REQUIREMENTS_NOT_MET	conflict			The article does not meet the rules for declaring it original	文章不符合声明原创的要求
42001	ACCESS_TOKEN_EXPIRED	credential			The account's access token has run out; fetch a new one	账号的 access token 已到期，需重新获取
42001	OAUTH_TOKEN_EXPIRED	reauthorize	/sns/		The visitor's OAuth access token has expired; authorize again	微信授权已过期，请重新授权
42001	COMPONENT_TOKEN_EXPIRED	credential	/sns/component/ /sns/oauth2/component/		The third-party platform's component token has run out; fetch a new one	第三方平台的 component token 已到期，需重新获取
42002	REFRESH_TOKEN_EXPIRED	reauthorize			The visitor's refresh token has run out; authorize again	刷新授权的凭证已过期，请重新授权
42003	CODE_EXPIRED	invalid_code			The login code has run out; obtain a new one	登录 code 已到期，请重新获取
42005	API_USE_ENDED	configuration			The account's use of this API has run out, or its calls are too frequent	账号对该接口的使用期已过，或调用过于频繁
42007	AUTHORIZATION_ENDED_BY_PASSWORD_CHANGE	reauthorize			A password change ended the visitor's authorization; authorize again	用户改过密码，请重新授权
43001	GET_REQUIRED	malformed_request			This WeChat API has to be called with GET	该微信接口只接受 GET
43002	POST_REQUIRED	malformed_request			This WeChat API has to be called with POST	该微信接口只接受 POST
43003	HTTPS_REQUIRED	malformed_request			This WeChat API has to be called over HTTPS	该微信接口只接受 HTTPS
43004	RECIPIENT_NOT_FOLLOWING	user_unreachable			The recipient has to follow the Official Account first	接收者要先关注公众号
43005	RECIPIENT_NOT_FRIEND	user_unreachable			The recipient has to be a WeChat friend first	接收者要先成为微信好友
43019	RECIPIENT_BLOCKLISTED	user_unreachable			The recipient is on the account's blocklist; take them off it first	接收者在本账号的黑名单里，请先移出
43100	INDUSTRY_CHANGED_TOO_OFTEN	quota_exhausted		month	The industry of the templates can be changed once a month only	模板所属行业每月只能更换一次
43101	SUBSCRIPTION_NOT_GRANTED	user_unreachable			The recipient never subscribed to this message, or has unsubscribed	接收者没有订阅该消息，或已退订
43104	ACCOUNT_NOT_PERMITTED	configuration			The account has no permission for this, perhaps due to its category	账号没有这项权限，可能是类目未开放
43116	TEMPLATE_RESTRICTED	configuration			WeChat has restricted messages of this template	该模板被限制下发消息
44001	EMPTY_MEDIA_FILE	invalid_input			The media file has no content	媒体文件里没有内容
44002	EMPTY_POST_BODY	malformed_request			The POST call was made without a body	POST 调用没有带上请求体
44003	EMPTY_ARTICLE	invalid_input			The article has no content	图文消息里没有内容
44004	EMPTY_TEXT_MESSAGE	invalid_input			The text message has no text	文本消息里没有文字
45001	MEDIA_TOO_LARGE	too_large			The media upload is over WeChat's size limit	上传的媒体太大，超出微信的限制
45002	MESSAGE_TOO_LONG	invalid_input			The message content is too long	消息的内容太长
45003	TITLE_TOO_LONG	invalid_input			The title is too long	标题太长
45004	DESCRIPTION_TOO_LONG	invalid_input			The description is too long	描述太长
45005	URL_TOO_LONG	invalid_input			The link is too long	链接太长
45006	IMAGE_URL_TOO_LONG	invalid_input			The link to the image is too long	图片链接太长
45007	VOICE_TOO_LONG	invalid_input			The voice clip plays for too long; shorten it	语音的播放时长太长，请缩短
45008	ARTICLE_MESSAGE_TOO_LONG	invalid_input			The article message is too long or holds too many articles	图文消息太长，或包含的文章过多
45009	DAILY_QUOTA_EXHAUSTED	quota_exhausted		day	The account's daily quota for this WeChat API is used up	账号在该接口的每日调用额度已用完
45010	TOO_MANY_MENUS	conflict			The account already has too many menus to create another	账号的菜单过多，不能再创建
45011	MINUTE_RATE_EXCEEDED	rate_limited		60	WeChat was called too often in this minute; wait for the next one	这一分钟内调用微信过多，请等下一分钟
45015	REPLY_WINDOW_CLOSED	user_unreachable			The reply window has closed, or the user has unfollowed the account	可回复的时段已结束，或用户已取消关注
45016	SYSTEM_GROUP_READ_ONLY	conflict			A built-in user group cannot be changed	系统自带的用户分组不能改动
45017	GROUP_NAME_TOO_LONG	invalid_input			The name of the user group is too long	用户分组的名称太长
45018	TOO_MANY_GROUPS	conflict			There are too many user groups to add another	用户分组过多，不能再添加
45024	ACCOUNT_OR_RANK_TEMPLATE_LIMIT	conflict			There are too many accounts or ranking templates to add another	账号或排行模板的数量过多，不能再添加
45026	TEMPLATE_LIMIT_REACHED	conflict			There are too many message templates to add another	消息模板过多，不能再添加
45027	TEMPLATE_INDUSTRY_CONFLICT	configuration			The message template does not belong to the account's industry	该消息模板与账号所设的行业不符
45047	REPLY_COUNT_EXCEEDED	user_unreachable			Too many replies were sent; the user has to write again first	已发的客服消息过多，需等用户再次发言
45056	TAG_LIMIT_REACHED	conflict			There are too many tags to create another	标签过多，不能再创建
45064	MENU_MINI_PROGRAM_NOT_LINKED	configuration			The menu opens a Mini Program that is not linked to the account	菜单要打开的小程序没有与账号关联
45065	MASS_SEND_CLIENTMSGID_EXISTS	conflict			A mass message with this clientmsgid was sent before	该 clientmsgid 之前的群发已经提交过
45066	MASS_SEND_CLIENTMSGID_RETRIED_TOO_FAST	rate_limited		60	This clientmsgid was repeated too quickly; wait a minute	该 clientmsgid 重发得太快，请等一分钟
45067	MASS_SEND_CLIENTMSGID_TOO_LONG	invalid_input			The clientmsgid of the mass message is too long	群发消息的 clientmsgid 太长
45083	MASS_SEND_SPEED_INVALID	invalid_input			The sending speed (speed) is not one of the levels that exist	群发速度（speed）不在可选的档位内
45084	MASS_SEND_SPEED_MISSING	invalid_input			A sending speed (speed) is required	必须提供群发速度（speed）
45106	API_WITHDRAWN	malformed_request			WeChat has withdrawn this API	该接口已停用
45110	ARTICLE_AUTHOR_TOO_LONG	invalid_input			The author's name is too long	作者名字太长
45113	PRODUCT_AND_CARD_ARTICLES_WITHDRAWN	malformed_request			Product messages and cards can no longer be published	已不支持发表商品消息与卡券
45157	TAG_NAME_INVALID	invalid_input			The name of the tag is not accepted, or another tag has it	标签的名称不被接受，或已有同名标签
45158	TAG_NAME_TOO_LONG	invalid_input			The name of the tag is too long	标签的名称太长
45159	TAG_ID_INVALID	invalid_input			The account has no usable tag with this ID	账号没有使用该 ID 的可用标签
45166	ARTICLE_CONTENT_NOT_SUPPORTED	invalid_input			The article contains something that WeChat does not support	图文消息里有微信不支持的内容
45169	USER_TAGGED_CONCURRENTLY	unavailable		1	The user's tags are being changed by another call; try again in a moment	该用户的标签正在更新，请稍后再试
45171	SOME_USERS_NOT_TAGGED	conflict			Some of the users could not be tagged; the others were	部分用户的标签没有改成
46001	MEDIA_NOT_FOUND	not_found			WeChat has no such media file	微信没有这个媒体文件
46002	MENU_VERSION_NOT_FOUND	not_found			WeChat has no such menu version	微信没有这个菜单版本
46003	MENU_NOT_FOUND	not_found			WeChat has no such menu	微信没有这个菜单
46004	USER_NOT_FOUND	not_found			WeChat has no such user	微信没有这个用户
47001	UNPARSABLE_BODY	malformed_request			WeChat could not parse the JSON or XML of the call	微信无法解析所发的 JSON 或 XML
47003	ARGUMENT_INVALID	invalid_input			A value in the request is missing or breaks its field's rules	请求中有值缺失，或不符合字段要求
47003	TEMPLATE_VALUE_INVALID	invalid_input	/cgi-bin/message/ /wxaapi/newtmpl/		A value for the message template is missing or breaks its field's rules	为模板填写的某个值缺失，或不符合字段要求
47003	VOD_PARAMETER_REFUSED	invalid_input	/wxa/sec/vod/		A parameter of the drama or video call is not accepted	短剧或视频接口的某个参数不被接受
48001	API_NOT_GRANTED	configuration			The account does not have the right to call this WeChat API	账号没有调用该微信接口的权限
48001	USERINFO_SCOPE_NOT_GRANTED	permission_denied	/sns/userinfo		The user has not granted access to their profile (snsapi_userinfo)	用户还没有授权获取个人信息
48002	RECIPIENT_REFUSES_MESSAGES	user_unreachable			The recipient has switched off messages from this Official Account	接收者关掉了本公众号的消息
48003	MASS_SEND_AGREEMENT_NOT_ACCEPTED	configuration			The account's administrator has yet to accept the mass-message agreement	账号管理员还没有接受群发协议
48004	API_SUSPENDED	configuration			WeChat has barred the account from this API; the console says why	账号被微信禁用了该接口，原因见公众平台后台
48005	MATERIAL_IN_USE	conflict			An auto-reply or a menu still uses this material; release it first	自动回复或菜单仍在使用该素材，请先解除
48006	QUOTA_CLEARS_EXHAUSTED	quota_exhausted		month	The account's quota clears for this month are used up	账号本月的额度清零机会已用完
48008	MESSAGE_TYPE_NOT_GRANTED	configuration			The account does not have the right to send this type of message	账号没有权限发送这种消息
48021	DRAFT_SAVED_AUTOMATICALLY	conflict			The draft was last saved automatically; save it by hand before sending	草稿是自动保存的，请手动保存后再群发
48022	VIDEO_UPLOADED_BY_API	invalid_input			A video uploaded by API cannot be published by API	用接口上传的视频不能用接口发表
50001	USER_GRANT_MISSING	permission_denied			The user has not granted access to this API	用户尚未授予使用该接口的权限
50002	USER_OR_ACCOUNT_RESTRICTED	configuration			The user or the account is restricted, perhaps after a violation	用户或账号受到限制，可能因为有过违规
50002	RECIPIENT_RESTRICTED	user_unreachable	/cgi-bin/message/ /cgi-bin/tags/ /cgi-bin/user/		The user's WeChat account is frozen or closed	用户的微信账号已被冻结或注销
50002	VISITOR_RESTRICTED	user_blocked	/sns/		WeChat has frozen or closed this user's account	该用户的微信账号被冻结或已注销
50004	TOKEN_FETCH_FORBIDDEN	configuration			WeChat lets the account fetch no token, perhaps as a penalty	微信不让该账号获取 token，可能是受到处罚
50005	USER_NOT_FOLLOWING	user_unreachable			The user never followed this Official Account or has unfollowed it	该用户从未关注公众号，或已取消关注
50007	ACCOUNT_FROZEN	configuration			WeChat has frozen the account	该账号被微信冻结
53404	SELLING_RESTRICTED	configuration			The account may not promote products for now	账号的带货能力受到限制
53405	ARTICLE_PRODUCT_WRONG	invalid_input			A product in the article is wrong or off sale	文中插入的商品有误或已失效
53406	SELLING_NOT_ENABLED	configuration			The account has to enable the promotion of products first	账号还没有开通带货能力
53500	PUBLISHING_BARRED	configuration			WeChat has barred the account from publishing articles	微信已禁止该账号发布文章
53501	PUBLISHED_TOO_OFTEN	quota_exhausted		60	Articles are being published too often; try again later	发布文章过于频繁，请过一会儿再试
53502	PUBLISH_ID_INVALID	invalid_input			The publish_id is not that of a publishing task of this account	publish_id 没有对应本账号的发布任务
53503	DRAFT_CHECK_FAILED	conflict			The draft did not pass the check for publishing	草稿没有通过发布检查
53504	DRAFT_ONLY_USABLE_ON_WEB	conflict			This draft can be used only on the Official Accounts website	该草稿只能在公众平台网页上使用
53505	DRAFT_TO_SAVE_BY_HAND	conflict			The draft has to be saved by hand before it can be published	请手动保存草稿后再发表
53600	ARTICLE_ID_INVALID	invalid_input			The article_id is not that of a published article	article_id 没有对应已发布的文章
61003	COMPONENT_NOT_AUTHORIZED	configuration			The account has not authorized this third-party platform	该账号没有授权给此第三方平台
61007	COMPONENT_API_NOT_GRANTED	configuration			The account has not granted this API to the third-party platform	账号授予第三方平台的权限不含此接口
61023	AUTHORIZER_REFRESH_TOKEN_INVALID	credential			The refresh token for an authorized account is not valid	用于授权账号的 refresh token 无效
61450	SYSTEM_ERROR	unavailable			An internal error at WeChat stopped the call; repeat it later	微信内部出错，请稍后重试
61451	INVALID_PARAMETER	invalid_input			A parameter has a wrong value	某个参数的值有误
61452	INVALID_CUSTOMER_SERVICE_ACCOUNT	invalid_input			The customer-service account is not valid	所填的客服账号有误
61453	CUSTOMER_SERVICE_ACCOUNT_EXISTS	conflict			There already is a customer-service account of this name	已有同名的客服账号
61454	CUSTOMER_SERVICE_ACCOUNT_NAME_TOO_LONG	invalid_input			The name of the customer-service account is too long	客服账号的名称太长
61455	INVALID_CUSTOMER_SERVICE_ACCOUNT_NAME	invalid_input			A customer-service account name takes only letters and digits	客服账号的名称只能用字母和数字
61456	TOO_MANY_CUSTOMER_SERVICE_ACCOUNTS	conflict			There are too many customer-service accounts to add another	客服账号过多，不能再添加
61457	UNSUPPORTED_AVATAR_TYPE	unsupported_media			This type of file cannot be used as an avatar	这种文件类型不能用作头像
61458	KF_CUSTOMER_SERVED_BY_OTHER	conflict			Another customer-service agent is already serving this customer	这位客户已由另一名客服接待
61459	KF_AGENT_OFFLINE	conflict			The customer-service agent is not online; choose another one	该客服没有上线，请另选一位
61500	INVALID_DATE_FORMAT	invalid_input			The date is not written in the expected format	日期的写法不符合要求
61501	DATA_DATE_RANGE_INVALID	invalid_input			The dates of the data query are wrong, or they lie too far apart	数据查询的起止日期有误，或跨度过长
62751	MESSAGE_RECIPIENT_ON_BLOCKLIST	user_unreachable			The message was not sent because its recipient is on the blocklist	消息未发出，因为接收者在黑名单里
63001	EMPTY_PARAMETER	invalid_input			One or more parameters were left empty	有一个或多个参数没有填写
63002	INVALID_SIGNATURE	credential			WeChat could not verify the signature of the call	微信无法验证该调用的签名
65115	POI_NOT_FOUND	not_found			There is no store with this poi_id	没有使用该 poi_id 的门店
65118	POI_UPDATE_REFUSED	conflict			The store is in a state in which it cannot be updated	门店在当前状态下不能更新
65301	PERSONALIZED_MENU_NOT_FOUND	not_found			No personalized menu has this menu ID	该 menuid 不是个性化菜单的 ID
65302	NO_MATCHING_USER	not_found			No user was found that fits the request	没有找到符合请求的用户
65303	DEFAULT_MENU_REQUIRED	conflict			A default menu has to exist before a personalized menu is created	还没有默认菜单，请先创建
65304	EMPTY_MATCH_RULE	invalid_input			The match rule of the personalized menu has no condition	个性化菜单的匹配规则里没有条件
65305	TOO_MANY_PERSONALIZED_MENUS	conflict			There are too many personalized menus to add another	个性化菜单过多，不能再添加
65306	PERSONALIZED_MENU_NOT_SUPPORTED	configuration			The account cannot have personalized menus	该账号不能使用个性化菜单
65307	EMPTY_PERSONALIZED_MENU	invalid_input			The personalized menu has no content	个性化菜单里没有内容
65308	BUTTON_WITHOUT_ACTION	invalid_input			A menu button does not say what it does: its type is missing	有菜单按钮没有指明响应动作的类型
65309	PERSONALIZED_MENU_DISABLED	configuration			Personalized menus are switched off for the account	账号未开启个性化菜单
65310	MISSING_COUNTRY	invalid_input			A province or a city needs its country too	填写省份或城市时，请一并填写国家
65311	MISSING_PROVINCE	invalid_input			A city needs its province too	填写城市时，请一并填写省份
65312	INVALID_COUNTRY	invalid_input			The country is not one that WeChat knows	微信无法识别所填的国家
65313	INVALID_PROVINCE	invalid_input			The province is not one that WeChat knows	微信无法识别所填的省份
65314	INVALID_CITY	invalid_input			The city is not one that WeChat knows	微信无法识别所填的城市
65316	TOO_MANY_MENU_DOMAINS	invalid_input			The menu links to too many outside domains	菜单链接到的外部域名过多
65317	INVALID_MENU_URL	invalid_input			The menu contains a URL that is not valid	菜单里有无效的网址
76001	RID_NOT_FOUND	not_found			WeChat has no record of this request ID (rid)	微信没有该 rid 的记录
76002	RID_INVALID	invalid_input			The request ID (rid) is empty or not well formed	rid 没有填写，或写法不对
76003	RID_OF_ANOTHER_ACCOUNT	invalid_input			The request ID (rid) comes from another account's call	该 rid 来自另一个账号的调用
76004	RID_TOO_OLD	invalid_input			The request ID (rid) is too old to be looked up	该 rid 产生的时间太久，已无法查询
76021	QUOTA_CGI_PATH_INVALID	malformed_request			The quota call names an API path (cgi_path) that WeChat does not have	查询或清空额度时所填的 cgi_path 不存在
76022	QUOTA_CGI_PATH_NOT_PERMITTED	configuration			The token's account may not query or clear the quota of this cgi_path	该 token 的账号无权操作此 cgi_path 的额度
85024	STORE_APPLICATION_INCOMPLETE	invalid_input			The application lacks material, such as org_code or other_files	申请材料有缺，如 org_code、other_files
85025	STORE_ADMIN_PHONE_LIMIT	conflict			The administrator's phone number is registered with too many accounts	管理员的手机号登记的账号过多
85026	STORE_ADMIN_WECHAT_LIMIT	conflict			This WeChat user already administers too many accounts	该微信用户担任管理员的账号过多
85027	STORE_ADMIN_ID_CARD_LIMIT	conflict			The administrator's identity card is registered with too many accounts	管理员的身份证登记的账号过多
85028	STORE_ENTITY_LIMIT	conflict			The legal entity has registered too many accounts	同一主体登记的账号过多
85029	STORE_NAME_TAKEN	conflict			The merchant name is already in use; choose another	商家名称已有人使用，请换一个
85031	STORE_NAME_NOT_ALLOWED	invalid_input			The merchant name is not allowed; choose another	不允许使用这个商家名称，请换一个
85032	STORE_NAME_UNDER_COMPLAINT	conflict			The name is withheld for now because of an infringement complaint	该名称因侵权投诉受保护，暂不能使用
85033	STORE_NAME_RESERVED_OR_ILLEGAL	content_rejected			The name has forbidden content or a word kept for WeChat	名称里有不允许的内容，或微信专用的字词
85034	STORE_NAME_RECENTLY_CHANGED	conflict			The merchant name is still protected after a recent change of name	商家名称近期改过名，尚在保护期内
85035	STORE_NAME_OF_ANOTHER_ENTITY	conflict			Only the entity behind the account that has this name may apply for it	已有账号用此名称，仅同一主体可以申请
85036	STORE_INTRODUCTION_MISLEADING	content_rejected			The introduction says something false or misleading	简介里有虚假或容易误导人的内容
85049	STORE_PROFILE_CHANGES_USED_UP	quota_exhausted		month	This month's changes to the avatar or the introduction are used up	本月修改头像或简介的次数已用完
85050	STORE_APPLICATION_UNDER_REVIEW	conflict			The last application is still in review; do not send it again	上次的申请还没有审完，不用再提交
85053	STORE_REQUIRED	conflict			The store has to be created before this call; apply for it first	门店尚未建成，建好后才能进行这项操作
85056	STORE_MEDIA_ID_INVALID	invalid_input			The temporary media ID does not point to a usable file	临时素材的 mediaid 没有对应可用的文件
87009	INVALID_SESSION_SIGNATURE	credential			WeChat could not verify the signature of the user's session	微信无法验证用户会话的签名
87009	SESSION_KEY_ENDED	reauthorize	/wxa/checksession		The user's session key is no longer valid; log in again	登录态已失效，请重新登录
87014	RISKY_CONTENT	content_rejected			The text or image may break WeChat's content rules; change it	文字或图片可能违反微信的内容规范，请修改
88000	COMMENT_NOT_PERMITTED	configuration			The account does not have the comment function	该账号没有开通留言功能
88001	COMMENT_ARTICLE_NOT_FOUND	not_found			The article whose comments are meant does not exist	没有找到留言所属的图文
88002	COMMENT_ARTICLE_RESTRICTED	conflict			WeChat has restricted the article because of sensitive content	文章因含敏感内容被微信限制
88003	COMMENT_ELECTED_LIMIT	conflict			Too many comments are featured to add another; remove one first	精选的留言过多，请先取消一条
88004	COMMENT_DELETED_BY_USER	not_found			The user has deleted the comment, so it cannot be featured	留言者删除了该留言，不能设为精选
88005	COMMENT_ALREADY_REPLIED	conflict			The comment has a reply already	该留言之前已有回复
88007	COMMENT_REPLY_LENGTH_INVALID	invalid_input			The reply to the comment is too long or empty	给留言的回复太长或为空
88008	COMMENT_NOT_FOUND	not_found			WeChat has no such comment	微信没有这条留言
88010	COMMENT_COUNT_INVALID	invalid_input			The number of comments asked for is too large, or not above zero	一次要获取的留言数太大，或不大于零
89503	TOKEN_AWAITS_ADMIN	configuration			The account's administrator has yet to approve this token call	获取 token 还需账号管理员同意
89504	MASS_MESSAGE_AWAITS_ADMIN	outcome_pending	/cgi-bin/message/mass/		The mass message waits for the account's administrator; do not send it again	群发等待管理员确认，请勿重复发送
89505	MASS_MESSAGE_WITH_ADMIN	outcome_pending	/cgi-bin/message/mass/		The administrator is being asked about the mass message; do not repeat it	群发已提交管理员确认，请勿重复发送
89506	TOKEN_IP_REFUSED_FOR_A_DAY	configuration		86400	The administrator refused this server's IP for a day; talk to them first	管理员已拒绝该 IP 一天，请先与其沟通
89507	TOKEN_IP_REFUSED_FOR_AN_HOUR	configuration		3600	The administrator refused this server's IP for an hour; talk to them first	管理员已拒绝该 IP 一小时，请先与其沟通
100020	DEVICE_QUOTA_TOO_LOW	configuration	/device/		The account's quota of devices is used up	账号的设备额度不足
7000000	SEMANTIC_NO_RESULT	not_found			The request was fine, but WeChat found no meaning in the text	请求没有问题，但未能从文字中识别出语义
7000001	SEMANTIC_PARAMETER_MISSING	invalid_input			A parameter of the semantic query is missing	语义查询缺少参数
7000002	SEMANTIC_SIGNATURE_INVALID	credential			The signature of the semantic query was refused	语义查询的签名未被接受
7000003	SEMANTIC_LOCATION_SETTING_1_INVALID	invalid_input			The first location setting of the semantic query is wrong	语义查询的第一项位置设置有误
7000004	SEMANTIC_LOCATION_SETTING_2_INVALID	invalid_input			The second location setting of the semantic query is wrong	语义查询的第二项位置设置有误
7000005	SEMANTIC_LOCATION_LOOKUP_FAILED	unavailable			The semantic service could not look up the location	语义服务没能查到地理位置
7000006	SEMANTIC_LOCATION_UNREADABLE	unavailable			The semantic service could not read the location data that it got	语义服务无法读懂取得的位置数据
7000007	SEMANTIC_INITIALIZATION_FAILED	unavailable			The semantic service could not start inside WeChat; repeat the call later	语义服务未能在微信内部启动，请稍后重试
7000008	SEMANTIC_APPID_INVALID	credential			The semantic service found no key for this AppID	语义服务未能取得该 appid 的密钥
7000009	SEMANTIC_SERVICE_FAILED	unavailable			WeChat could not reach its semantic service; repeat the call later	微信未能调通语义服务，请稍后重试
7000010	SEMANTIC_POST_INVALID	malformed_request			The POST call to the semantic service is not well formed	发给语义服务的 POST 调用不合规范
7000011	SEMANTIC_JSON_FIELD_INVALID	malformed_request			A field in the JSON of the semantic query is wrong	语义查询的 JSON 中有字段不对
7000030	SEMANTIC_QUERY_TOO_SHORT	invalid_input			The text of the semantic query is too short	语义查询的文字太短
7000031	SEMANTIC_QUERY_TOO_LONG	invalid_input			The text of the semantic query is too long	语义查询的文字太长
7000032	SEMANTIC_PLACE_MISSING	invalid_input			The semantic query needs a city, or a latitude and longitude	语义查询需要提供城市或经纬度
7000033	SEMANTIC_PROCESSING_FAILED	unavailable			The semantic service failed to process the text of the query	语义服务未能处理这段文字
7000034	SEMANTIC_WEATHER_FAILED	unavailable			The semantic service could not fetch the weather	语义服务没能取得天气数据
7000035	SEMANTIC_STOCK_FAILED	unavailable			The semantic service could not fetch the stock prices	语义服务没能取得股票数据
7000036	SEMANTIC_ENCODING_FAILED	malformed_request			The text of the semantic query could not be converted; send it in UTF-8	语义查询的文字无法转码，请用 UTF-8 发送
9001001	INVALID_SHAKE_DATA	invalid_input			The data posted for Shake Nearby is not valid	提交给摇一摇周边的数据有误
9001002	SHAKE_REMOTE_SERVICE_UNAVAILABLE	unavailable			A service behind Shake Nearby is out of reach; repeat the call later	摇一摇周边的后端服务暂不可用，请稍后重试
9001003	INVALID_SHAKE_TICKET	invalid_input			The Shake Nearby ticket is not valid	摇一摇周边的 ticket 无效
9001004	SHAKE_USER_LOOKUP_FAILED	unavailable			Shake Nearby could not look up the user	摇一摇周边未能查到用户的信息
9001005	SHAKE_MERCHANT_LOOKUP_FAILED	unavailable			Shake Nearby could not look up the merchant	摇一摇周边未能查到商户的信息
9001006	SHAKE_OPENID_LOOKUP_FAILED	unavailable			Shake Nearby could not look up the OpenID	摇一摇周边未能查到 OpenID
9001007	MISSING_SHAKE_UPLOAD	invalid_input			No file came with the Shake Nearby upload	上传摇一摇周边素材时没有附上文件
9001008	UNSUPPORTED_SHAKE_UPLOAD_TYPE	unsupported_media			Shake Nearby does not take this type of file	摇一摇周边不接受这种文件类型
9001009	SHAKE_UPLOAD_TOO_LARGE	too_large			The file is larger than Shake Nearby takes	文件太大，摇一摇周边无法接收
9001010	SHAKE_UPLOAD_FAILED	unavailable			WeChat could not finish the Shake Nearby upload; repeat it later	摇一摇周边的上传没有完成，请稍后重试
9001020	SHAKE_ACCOUNT_NOT_ACCEPTED	configuration			The account is not accepted for Shake Nearby	该账号不被摇一摇周边接受
9001021	TOO_FEW_ACTIVE_DEVICES	conflict			Too few of the existing devices are active to add another	已有设备中激活的太少，暂不能再添加
9001022	INVALID_DEVICE_COUNT	invalid_input			The application has to ask for at least one device	至少要申请一台设备
9001023	DEVICE_APPLICATION_PENDING	conflict			An earlier application for device IDs is still being reviewed	之前的设备 ID 申请还在审核
9001024	TOO_MANY_DEVICES_IN_QUERY	invalid_input			The query names too many device IDs at once; split it	一次查询的设备 ID 过多，请分批
9001025	INVALID_DEVICE_ID	invalid_input			Shake Nearby does not accept this device ID	摇一摇周边不接受该设备 ID
9001026	INVALID_PAGE_ID	invalid_input			Shake Nearby does not accept this page ID	摇一摇周边不接受该页面 ID
9001027	INVALID_PAGE_PARAMETER	invalid_input			A parameter of the Shake Nearby page is wrong	摇一摇周边页面的某个参数有误
9001028	TOO_MANY_PAGES_IN_DELETION	invalid_input			The deletion names too many page IDs at once; split it	一次删除的页面 ID 过多，请分批
9001029	PAGE_LINKED_TO_DEVICE	conflict			A device still uses this page; unlink it before deleting the page	仍有设备在用该页面，解绑后才能删除
9001030	TOO_MANY_PAGES_IN_QUERY	invalid_input			The query names too many page IDs at once; split it	一次查询的页面 ID 过多，请分批
9001031	INVALID_TIME_RANGE	invalid_input			The time range is wrong; check its begin and end	时间范围有误，请检查起止时间
9001032	INVALID_DEVICE_PAGE_LINK	invalid_input			A parameter for linking the device and the page is wrong	关联设备和页面时所给的参数有误
9001033	INVALID_SHOP_ID	invalid_input			Shake Nearby does not accept this shop ID	摇一摇周边不接受该门店 ID
9001034	DEVICE_REMARK_TOO_LONG	invalid_input			The remark on the device is too long	设备的备注太长
9001035	INVALID_DEVICE_APPLICATION	invalid_input			A parameter of the application for devices is wrong	申请设备时的某个参数有误
9001036	INVALID_BEGIN	invalid_input			The position to begin the query from (begin) is wrong	查询的起始位置（begin）有误
9410010	SHORTEN_DATA_TOO_LONG	invalid_input			The data to shorten (long_data) is too long	要缩短的内容（long_data）太长
9410011	SHORTEN_LIFETIME_TOO_LONG	malformed_request			The lifetime of the short key (expire_seconds) is too long	短 key 的有效期（expire_seconds）太长
9410012	SHORT_KEY_UNKNOWN	not_found			The short key is unknown or has run out	短 key 不存在或已过期
10170001	PRODUCT_CARD_PRODUCT_INVALID	invalid_input			The product of the product card is not valid	商品卡片的商品 ID 有误
10170002	PRODUCT_CARD_ARTICLE_UNSUPPORTED	invalid_input			Product cards cannot be used in this type of article	这种文章不支持商品卡片
10170003	PRODUCT_CARD_TYPE_UNSUPPORTED	malformed_request			The call names a type of product card that does not exist	商品卡片的类型不受支持
268487001	BLOCKLIST_BUSY	unavailable			The blocklist is too busy to be changed; repeat the call a little later	黑名单服务繁忙，请稍后重试
268487002	FOLLOWER_LIST_BUSY	unavailable			The list of followers is too busy to answer; repeat the call a little later	关注者列表繁忙，请稍后重试
`);
