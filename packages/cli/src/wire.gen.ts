// Generated from core's data/wire.tsv by its scripts/build-catalog.js. Do not edit.

/** What WeChat itself says: a line each of product, code, name and words, by tabs. */
export const WIRE = `
offiaccount	-1000	PASSING_SYSTEM_ERROR	system error
offiaccount	-1000	TCB_SYSTEM_ERROR	system error
offiaccount	-1	SYSTEM_BUSY	system error
offiaccount	40001	INVALID_CREDENTIAL	invalid credential, access_token is invalid or not latest
offiaccount	40002	INVALID_GRANT_TYPE	invalid grant_type
offiaccount	40003	INVALID_OPENID	invalid openid
offiaccount	40004	UNSUPPORTED_MEDIA_TYPE	invalid media type
offiaccount	40005	UNSUPPORTED_FILE_TYPE	invalid file type
offiaccount	40006	FILE_TOO_LARGE	invalid meida size
offiaccount	40007	INVALID_MEDIA_ID	invalid media_id
offiaccount	40008	INVALID_MESSAGE_TYPE	invalid message type
offiaccount	40009	IMAGE_TOO_LARGE	invalid image size
offiaccount	40010	VOICE_FILE_TOO_LARGE	invalid voice size
offiaccount	40011	VIDEO_TOO_LARGE	invalid video size
offiaccount	40012	THUMBNAIL_TOO_LARGE	invalid thumb size
offiaccount	40013	INVALID_APPID	invalid appid
offiaccount	40014	INVALID_ACCESS_TOKEN	invalid access_token
offiaccount	40015	INVALID_MENU_TYPE	invalid menu type
offiaccount	40016	INVALID_BUTTON_COUNT	invalid button size
offiaccount	40017	INVALID_BUTTON_TYPE	invalid button type
offiaccount	40018	INVALID_BUTTON_NAME_LENGTH	invalid button name size
offiaccount	40019	INVALID_BUTTON_KEY_LENGTH	invalid button key size
offiaccount	40020	INVALID_BUTTON_URL_LENGTH	invalid button url size
offiaccount	40021	INVALID_MENU_VERSION	invalid menu version
offiaccount	40022	INVALID_SUB_MENU_LEVEL	invalid sub_menu level
offiaccount	40023	INVALID_SUB_BUTTON_COUNT	invalid sub button size
offiaccount	40024	INVALID_SUB_BUTTON_TYPE	invalid sub button type
offiaccount	40025	INVALID_SUB_BUTTON_NAME_LENGTH	invalid sub button name size
offiaccount	40026	INVALID_SUB_BUTTON_KEY_LENGTH	invalid sub button key size
offiaccount	40027	INVALID_SUB_BUTTON_URL_LENGTH	invalid sub button url size
offiaccount	40028	INVALID_MENU_USER	invalid menu api user
offiaccount	40029	INVALID_CODE	invalid code
offiaccount	40030	INVALID_REFRESH_TOKEN	invalid refresh_token
offiaccount	40031	INVALID_OPENID_LIST	invalid openid list
offiaccount	40032	INVALID_OPENID_LIST_LENGTH	invalid openid list size
offiaccount	40033	ESCAPED_CHARACTERS	invalid charset. please check your request
offiaccount	40035	INVALID_ARGUMENT_OR_SIZE	invalid args size
offiaccount	40037	TEMPLATE_ID_INVALID	invalid template_id
offiaccount	40038	INVALID_REQUEST_FORMAT	invalid packaging type
offiaccount	40039	INVALID_URL_LENGTH	invalid url size
offiaccount	40048	INVALID_URL_OR_DOMAIN	invalid url domain
offiaccount	40050	INVALID_GROUP_ID_OR_TIMELINE_TYPE	invalid timeline type
offiaccount	40051	INVALID_GROUP_NAME	invalid group name
offiaccount	40053	ACTION_INFO_INVALID	invalid action info, please check document
offiaccount	40054	SUB_BUTTON_URL_DOMAIN_INVALID	invalid sub button url domain
offiaccount	40055	BUTTON_URL_DOMAIN_INVALID	invalid button url domain
offiaccount	40060	INVALID_ARTICLE_INDEX	invalid article idx
offiaccount	40097	REQUEST_BODY_VALUE_INVALID	invalid request body
offiaccount	40099	CARD_CODE_REDEEMED	invalid code, this code has consumed.
offiaccount	40102	INDUSTRY_ID_INVALID	invalid industry id
offiaccount	40117	INVALID_GROUP_NAME_OR_MEDIA_ID_LENGTH	invalid button media_id size
offiaccount	40118	INVALID_MEDIA_ID_LENGTH	invalid sub button media_id size
offiaccount	40119	BUTTON_TYPE_NOT_USABLE	invalid use button type
offiaccount	40120	SUB_BUTTON_TYPE_NOT_USABLE	invalid use sub button type
offiaccount	40121	INVALID_MEDIA_ID_TYPE	invalid media type in view_limited
offiaccount	40125	INVALID_APPSECRET	invalid appsecret
offiaccount	40132	INVALID_WECHAT_ID	invalid username
offiaccount	40137	UNSUPPORTED_IMAGE_FORMAT	invalid image format
offiaccount	40155	FOREIGN_HOMEPAGE_LINK	please don't contain other home page url
offiaccount	40163	CODE_ALREADY_USED	code been used
offiaccount	40164	TOKEN_IP_NOT_LISTED	invalid ip, not in whitelist
offiaccount	40201	CALLBACK_CHECK_URL_NOT_SET	invalid check url
offiaccount	40202	CALLBACK_CHECK_ACTION_INVALID	invalid check action
offiaccount	40203	CALLBACK_CHECK_OPERATOR_INVALID	invalid check operator
offiaccount	40246	KEYWORD_NAME_LIST_INVALID	invalid keyword_name_list
offiaccount	40247	CATEGORY_TEMPLATE_REQUIRED	need new category template
offiaccount	41001	MISSING_ACCESS_TOKEN	access_token missing
offiaccount	41002	MISSING_APPID	appid missing
offiaccount	41003	MISSING_REFRESH_TOKEN	refresh_token missing
offiaccount	41004	MISSING_APPSECRET	appsecret missing
offiaccount	41005	MISSING_MEDIA_DATA	media data missing
offiaccount	41006	MISSING_MEDIA_ID	media_id missing
offiaccount	41007	MISSING_SUB_MENU_DATA	sub_menu data missing
offiaccount	41008	MISSING_CODE	missing code
offiaccount	41009	MISSING_OPENID	missing openid
offiaccount	41030	MINI_PROGRAM_PAGE_INVALID	invalid page
offiaccount	41039	ARTICLE_SOURCE_URL_INVALID	invalid content_source_url
offiaccount	42001	ACCESS_TOKEN_EXPIRED	access_token expired
offiaccount	42002	REFRESH_TOKEN_EXPIRED	refresh_token expired
offiaccount	42003	CODE_EXPIRED	code expired
offiaccount	42005	API_USE_ENDED	api usage expired
offiaccount	42007	AUTHORIZATION_ENDED_BY_PASSWORD_CHANGE	access_token and refresh_token exception
offiaccount	43001	GET_REQUIRED	require GET method
offiaccount	43002	POST_REQUIRED	require POST method
offiaccount	43003	HTTPS_REQUIRED	require https
offiaccount	43004	RECIPIENT_NOT_FOLLOWING	require subscribe
offiaccount	43005	RECIPIENT_NOT_FRIEND	require friend relations
offiaccount	43019	RECIPIENT_BLOCKLISTED	require remove blacklist
offiaccount	43100	INDUSTRY_CHANGED_TOO_OFTEN	change template too frequently
offiaccount	43101	SUBSCRIPTION_NOT_GRANTED	user refuse to accept the msg
offiaccount	43104	ACCOUNT_NOT_PERMITTED	this appid does not have permission
offiaccount	44001	EMPTY_MEDIA_FILE	empty media data
offiaccount	44002	EMPTY_POST_BODY	empty post data
offiaccount	44003	EMPTY_ARTICLE	empty news data
offiaccount	44004	EMPTY_TEXT_MESSAGE	empty content
offiaccount	45001	MEDIA_TOO_LARGE	media size out of limit
offiaccount	45002	MESSAGE_TOO_LONG	content size out of limit
offiaccount	45003	TITLE_TOO_LONG	title size out of limit
offiaccount	45004	DESCRIPTION_TOO_LONG	description size out of limit
offiaccount	45005	URL_TOO_LONG	url size out of limit
offiaccount	45006	IMAGE_URL_TOO_LONG	picurl size out of limit
offiaccount	45007	VOICE_TOO_LONG	playtime out of limit
offiaccount	45008	ARTICLE_MESSAGE_TOO_LONG	article size out of limit
offiaccount	45009	DAILY_QUOTA_EXHAUSTED	reach max api daily quota limit
offiaccount	45010	TOO_MANY_MENUS	create menu limit
offiaccount	45011	MINUTE_RATE_EXCEEDED	api minute-quota reach limit, must slower, retry next minute
offiaccount	45015	REPLY_WINDOW_CLOSED	response out of time limit or subscription is canceled
offiaccount	45016	SYSTEM_GROUP_READ_ONLY	can't modify sys group
offiaccount	45017	GROUP_NAME_TOO_LONG	can't set group name too long sys group
offiaccount	45018	TOO_MANY_GROUPS	too many group now, no need to add new
offiaccount	45024	ACCOUNT_OR_RANK_TEMPLATE_LIMIT	rank template number is out of limit
offiaccount	45026	TEMPLATE_LIMIT_REACHED	template num exceeds limit
offiaccount	45027	TEMPLATE_INDUSTRY_CONFLICT	template conflict with industry
offiaccount	45047	REPLY_COUNT_EXCEEDED	out of response count limit
offiaccount	45056	TAG_LIMIT_REACHED	too many tag now, no need to add new
offiaccount	45064	MENU_MINI_PROGRAM_NOT_LINKED	no permission to use weapp in menu
offiaccount	45065	MASS_SEND_CLIENTMSGID_EXISTS	clientmsgid exist
offiaccount	45066	MASS_SEND_CLIENTMSGID_RETRIED_TOO_FAST	same clientmsgid retry too fast
offiaccount	45067	MASS_SEND_CLIENTMSGID_TOO_LONG	clientmsgid size out of limit
offiaccount	45083	MASS_SEND_SPEED_INVALID	the speed out of range
offiaccount	45084	MASS_SEND_SPEED_MISSING	No speed message
offiaccount	45106	API_WITHDRAWN	This API has been unsupported
offiaccount	45110	ARTICLE_AUTHOR_TOO_LONG	author size out of limit
offiaccount	45157	TAG_NAME_INVALID	invalid tag name
offiaccount	45158	TAG_NAME_TOO_LONG	tag name too long
offiaccount	45159	TAG_ID_INVALID	invalid tag id
offiaccount	45166	ARTICLE_CONTENT_NOT_SUPPORTED	invalid content
offiaccount	45169	USER_TAGGED_CONCURRENTLY	openid much req
offiaccount	45171	SOME_USERS_NOT_TAGGED	some openid fail
offiaccount	46001	MEDIA_NOT_FOUND	media data no exist
offiaccount	46002	MENU_VERSION_NOT_FOUND	menu version no exist
offiaccount	46003	MENU_NOT_FOUND	menu no exist
offiaccount	46004	USER_NOT_FOUND	user no exist
offiaccount	47001	UNPARSABLE_BODY	data format error
offiaccount	47003	TEMPLATE_VALUE_INVALID	argument invalid!
offiaccount	47003	VOD_PARAMETER_REFUSED	argument invalid!
offiaccount	48001	API_NOT_GRANTED	api unauthorized
offiaccount	48002	RECIPIENT_REFUSES_MESSAGES	user block receive message
offiaccount	48003	MASS_SEND_AGREEMENT_NOT_ACCEPTED	user not agree mass-send protocol
offiaccount	48004	API_SUSPENDED	api forbidden for irregularities, view detail on mp.weixin
offiaccount	48005	MATERIAL_IN_USE	forbid to delete material used by auto-reply or menu
offiaccount	48006	QUOTA_CLEARS_EXHAUSTED	forbid to clear quota because of reaching the limit
offiaccount	48008	MESSAGE_TYPE_NOT_GRANTED	no permission for this msgtype
offiaccount	50001	USER_GRANT_MISSING	api unauthorized or user unauthorized
offiaccount	50002	USER_OR_ACCOUNT_RESTRICTED	user limited
offiaccount	50004	TOKEN_FETCH_FORBIDDEN	user not allow to use accesstoken, maybe for punishment
offiaccount	50005	USER_NOT_FOLLOWING	user is unsubscribed
offiaccount	61003	COMPONENT_NOT_AUTHORIZED	component is not authorized by this account
offiaccount	61007	COMPONENT_API_NOT_GRANTED	api is unauthorized to component
offiaccount	61023	AUTHORIZER_REFRESH_TOKEN_INVALID	refresh_token is invalid
offiaccount	61450	SYSTEM_ERROR	system error
offiaccount	61451	INVALID_PARAMETER	invalid parameter
offiaccount	61452	INVALID_CUSTOMER_SERVICE_ACCOUNT	invalid kf_account
offiaccount	61453	CUSTOMER_SERVICE_ACCOUNT_EXISTS	kf_account exsited
offiaccount	61454	CUSTOMER_SERVICE_ACCOUNT_NAME_TOO_LONG	invalid kf_acount length
offiaccount	61455	INVALID_CUSTOMER_SERVICE_ACCOUNT_NAME	illegal character in kf_account
offiaccount	61456	TOO_MANY_CUSTOMER_SERVICE_ACCOUNTS	kf_account count exceeded
offiaccount	61457	UNSUPPORTED_AVATAR_TYPE	invalid file type
offiaccount	61500	INVALID_DATE_FORMAT	date format error
offiaccount	61501	DATA_DATE_RANGE_INVALID	date range error
offiaccount	63001	EMPTY_PARAMETER	some arguments is empty
offiaccount	63002	INVALID_SIGNATURE	invalid signature
offiaccount	65115	POI_NOT_FOUND	poi_id is not exist
offiaccount	65118	POI_UPDATE_REFUSED	store status is invalid
offiaccount	65301	PERSONALIZED_MENU_NOT_FOUND	this menu is not conditionalmenu
offiaccount	65302	NO_MATCHING_USER	no such user
offiaccount	65303	DEFAULT_MENU_REQUIRED	there is no selfmenu, please create selfmenu first
offiaccount	65304	EMPTY_MATCH_RULE	match rule empty
offiaccount	65305	TOO_MANY_PERSONALIZED_MENUS	menu count limit
offiaccount	65306	PERSONALIZED_MENU_NOT_SUPPORTED	conditional menu not support
offiaccount	65307	EMPTY_PERSONALIZED_MENU	conditional menu is empty
offiaccount	65308	BUTTON_WITHOUT_ACTION	exist empty button act
offiaccount	65309	PERSONALIZED_MENU_DISABLED	conditional menu switch is closed
offiaccount	65310	MISSING_COUNTRY	region info: country is empty
offiaccount	65311	MISSING_PROVINCE	region info: province is empty
offiaccount	65312	INVALID_COUNTRY	invalid country info
offiaccount	65313	INVALID_PROVINCE	invalid province info
offiaccount	65314	INVALID_CITY	invalid city info
offiaccount	65316	TOO_MANY_MENU_DOMAINS	domain count reach limit
offiaccount	65317	INVALID_MENU_URL	contain invalid url
offiaccount	76001	RID_NOT_FOUND	rid not found
offiaccount	76002	RID_INVALID	rid is error
offiaccount	76003	RID_OF_ANOTHER_ACCOUNT	could not query this rid,no permission
offiaccount	76004	RID_TOO_OLD	rid time is error
offiaccount	76021	QUOTA_CGI_PATH_INVALID	cgi_path not found, please check
offiaccount	76022	QUOTA_CGI_PATH_NOT_PERMITTED	could not use this cgi_path，no permission
offiaccount	85024	STORE_APPLICATION_INCOMPLETE	need complete material
offiaccount	85025	STORE_ADMIN_PHONE_LIMIT	this phone reach bind limit
offiaccount	85026	STORE_ADMIN_WECHAT_LIMIT	this wechat account reach bind limit
offiaccount	85027	STORE_ADMIN_ID_CARD_LIMIT	this idcard reach bind limit
offiaccount	85028	STORE_ENTITY_LIMIT	this contractor reach bind limit
offiaccount	85029	STORE_NAME_TAKEN	nickname has used
offiaccount	85031	STORE_NAME_NOT_ALLOWED	nickname is forbidden
offiaccount	85032	STORE_NAME_UNDER_COMPLAINT	nickname is complained
offiaccount	85033	STORE_NAME_RESERVED_OR_ILLEGAL	nickname is illegal
offiaccount	85034	STORE_NAME_RECENTLY_CHANGED	nickname is protected
offiaccount	85035	STORE_NAME_OF_ANOTHER_ENTITY	nickname is forbidden for different contractor
offiaccount	85036	STORE_INTRODUCTION_MISLEADING	introduction is illegal
offiaccount	85049	STORE_PROFILE_CHANGES_USED_UP	reach headimg or introduction quota limit
offiaccount	85050	STORE_APPLICATION_UNDER_REVIEW	verifying, don't apply again
offiaccount	85053	STORE_REQUIRED	please apply merchant first
offiaccount	85056	STORE_MEDIA_ID_INVALID	mediaid is invalid
offiaccount	87009	INVALID_SESSION_SIGNATURE	invalid signature
offiaccount	87009	SESSION_KEY_ENDED	invalid signature
offiaccount	87014	RISKY_CONTENT	risky content
offiaccount	88000	COMMENT_NOT_PERMITTED	without comment privilege
offiaccount	88001	COMMENT_ARTICLE_NOT_FOUND	msg_data is not exists
offiaccount	88002	COMMENT_ARTICLE_RESTRICTED	the article is limit for safety
offiaccount	88003	COMMENT_ELECTED_LIMIT	elected comment upper limit
offiaccount	88004	COMMENT_DELETED_BY_USER	comment was deleted by user
offiaccount	88005	COMMENT_ALREADY_REPLIED	already reply
offiaccount	88007	COMMENT_REPLY_LENGTH_INVALID	reply content beyond max len or content len is zero
offiaccount	88008	COMMENT_NOT_FOUND	comment is not exists
offiaccount	88010	COMMENT_COUNT_INVALID	count range error. cout <= 0 or count > 50
offiaccount	100020	DEVICE_QUOTA_TOO_LOW	account quota not enough
openplatform	40034	TEMPLATE_LENGTH_INVALID	invalid template size
openplatform	40036	TEMPLATE_ID_LENGTH_INVALID	invalid template_id size
openplatform	40040	PLUGIN_TOKEN_INVALID	invalid plugin token
openplatform	40041	PLUGIN_ID_INVALID	invalid plugin id
openplatform	40042	PLUGIN_SESSION_INVALID	invalid plugin session
openplatform	40043	FAVORITE_TYPE_INVALID	invalid fav type
openplatform	40044	LINK_TITLE_LENGTH_INVALID	invalid size in link.title
openplatform	40045	LINK_DESCRIPTION_LENGTH_INVALID	invalid size in link.description
openplatform	40046	LINK_ICON_URL_LENGTH_INVALID	invalid size in link.iconurl
openplatform	40047	LINK_URL_LENGTH_INVALID	invalid size in link.url
openplatform	40049	SCORE_REPORT_TYPE_INVALID	invalid score report type
openplatform	40052	ACTION_NAME_INVALID	invalid action name
openplatform	40056	CARD_SERIAL_CODE_INVALID	invalid serial code
openplatform	40057	TABBAR_SIZE_INVALID	invalid tabbar size
openplatform	40058	TABBAR_NAME_LENGTH_INVALID	invalid tabbar name size
openplatform	40059	MESSAGE_ID_INVALID	invalid msg id
openplatform	40062	TITLE_LENGTH_INVALID	invalid title size
openplatform	40063	MESSAGE_EXT_LENGTH_INVALID	invalid message_ext size
openplatform	40064	APP_TYPE_INVALID	invalid app type
openplatform	40065	MESSAGE_STATUS_INVALID	invalid msg status
openplatform	40067	TV_ID_INVALID	invalid tvid
openplatform	40068	MALICIOUS_URL	contain mailcious url
openplatform	40069	HARDWARE_TYPE_INVALID	invalid hardware type
openplatform	40070	CARD_SKU_INFO_INVALID	invalid sku info
openplatform	40071	CARD_TYPE_INVALID	invalid card type
openplatform	40072	CARD_LOCATION_ID_INVALID	invalid location id
openplatform	40073	CARD_ID_INVALID	invalid card id
openplatform	40074	PAY_TEMPLATE_ID_INVALID	invalid pay template id
openplatform	40075	CARD_ENCRYPT_CODE_INVALID	invalid encrypt code
openplatform	40076	CARD_COLOR_ID_INVALID	invalid color id
openplatform	40077	SCORE_TYPE_INVALID	invalid score type
openplatform	40078	CARD_STATUS_INVALID	invalid card status
openplatform	40080	CARD_EXT_INVALID	invalid card ext
openplatform	40081	TEMPLATE_ID_REFUSED	invalid template_id
openplatform	40082	BANNER_PICTURE_SIZE_INVALID	invalid banner picture size
openplatform	40083	BANNER_URL_LENGTH_INVALID	invalid banner url size
openplatform	40084	BUTTON_DESCRIPTION_LENGTH_INVALID	invalid button desc size
openplatform	40085	DESCRIBED_BUTTON_URL_LENGTH_INVALID	invalid button url size
openplatform	40086	SHARE_LINK_LOGO_SIZE_INVALID	invalid sharelink logo size
openplatform	40087	SHARE_LINK_DESCRIPTION_LENGTH_INVALID	invalid sharelink desc size
openplatform	40088	SHARE_LINK_TITLE_LENGTH_INVALID	invalid sharelink title size
openplatform	40089	PLATFORM_ID_INVALID	invalid platform id
openplatform	40090	CLIENT_IP_REFUSED	invalid request source (bad client ip)
openplatform	40091	COMPONENT_TICKET_INVALID	invalid component ticket
openplatform	40092	REMARK_NAME_INVALID	invalid remark name
openplatform	40093	LOCATION_IMPORT_INCOMPLETE	not completely ok, err_item will return location_id=-1
openplatform	40094	COMPONENT_CREDENTIAL_INVALID	invalid component credential
openplatform	40095	CALLER_SOURCE_REFUSED	bad source of caller
openplatform	40096	BIZTYPE_INVALID	invalid biztype
openplatform	40098	POI_ID_INVALID	invalid poiid
openplatform	40100	CARD_VALIDITY_CHANGE_INVALID	invalid DateInfo
openplatform	40103	TEMPLATE_INDUSTRY_INVALID	invalid industry index
openplatform	40104	CATEGORY_ID_INVALID	invalid category id
openplatform	40105	VIEW_TYPE_INVALID	invalid view type
openplatform	40106	USER_NAME_INVALID	invalid user name
openplatform	40107	CARD_NOT_VERIFIED_OR_NO_SHOP	invalid card id! 1,card status must verify ok; 2
openplatform	40108	CLIENT_VERSION_INVALID	invalid client version
openplatform	40109	CARD_TOO_MANY_CODES	too many code size, must <= 100
openplatform	40110	CARD_CODE_EMPTY_IN_LIST	have empty code
openplatform	40111	CARD_CODE_DUPLICATE_IN_LIST	have same code
openplatform	40112	CARD_BIND_OPENID_NOT_ALLOWED	can not set bind openid
openplatform	40113	FILE_TYPE_NOT_TAKEN	unsupported file type
openplatform	40114	INDEX_VALUE_INVALID	invalid index value
openplatform	40115	SESSION_FROM_INVALID	invalid session from
openplatform	40116	CARD_CODE_INVALID	invalid code
openplatform	40122	CARD_QUANTITY_INVALID	invalid card quantity
openplatform	40123	TASK_ID_INVALID	invalid task_id
openplatform	40124	MEMBER_CARD_TOO_MANY_CUSTOM_FIELDS	too many custom field!
openplatform	40126	TEXT_LENGTH_INVALID	invalid text size
openplatform	40127	CARD_HELD_STATE_UNUSABLE	invalid user-card status! Hint: the card was given to user
openplatform	40128	MEDIA_NOT_PERMANENT_MATERIAL	invalid media id! must be uploaded by api
openplatform	40130	OPENID_LIST_TOO_SHORT	invalid openid list size, at least two openid
openplatform	40131	TICKET_LIMIT_EXCEEDED	out of limit of ticket
openplatform	40133	ENCRYPTED_DATA_INVALID	invalid encryt data
openplatform	40135	CARD_BONUS_CANNOT_BE_REMOVED	invalid not supply bonus
openplatform	40136	CARD_DEPOSIT_CODE_STOCK_TOO_LOW	invalid use DepositCodeMode, make sure sku
openplatform	40138	TEMPLATE_EMPHASIS_WORD_INVALID	emphasis word can not be first neither remark
openplatform	40139	CARD_SUB_MERCHANT_ID_INVALID	invalid sub merchant id
openplatform	40140	CARD_SUB_MERCHANT_STATUS_INVALID	invalid sub merchant status
openplatform	40141	IMAGE_URL_INVALID	invalid image url
openplatform	40142	CARD_SHARE_PARAMETERS_INVALID	invalid sharecard parameters
openplatform	40143	CARD_LEAST_COST_NOT_ALLOWED	invalid least cost info, should be 0
openplatform	40144	CARD_SHARE_LIST_INVALID	1)maybe share_card_list
openplatform	40145	CARD_PAY_AND_CENTER_CELL_CLASH	invalid update! Can not both set PayCell and CenterCellInfo
openplatform	40146	CARD_MARKED_BY_OTHER_USER	invalid openid! card may be marked by other user!
openplatform	40147	CARD_CONSUME_LIMIT_EXCEEDED	invalid consume! Consume time overranging restricts.
openplatform	40148	CARD_FRIENDS_TYPE_INVALID	invalid friends card type
openplatform	40149	CARD_USE_TIME_LIMIT_INVALID	invalid use time limit
openplatform	40150	CARD_PARAMETERS_INVALID	invalid card parameters
openplatform	40151	CARD_CONTENT_REJECTED	invalid card info, text/pic hit antispam
openplatform	40152	GROUP_ID_INVALID	invalid group id
openplatform	40153	CARD_FRIENDS_SELF_CONSUME_NEEDS_CODE	self consume cell for friends card must need verify code
openplatform	40154	VOIP_PARAMETERS_INVALID	invalid voip parameters
openplatform	40156	FACE_PARAMETERS_INVALID	invalid face recognize parameters
openplatform	40157	FACE_NOT_FOUND_IN_PICTURE	invalid picture, has no face
openplatform	40158	CARD_CUSTOM_CODE_NOT_ALLOWED	invalid use_custom_code, need be false
openplatform	40160	IMAGE_FILE_INVALID	invalid image file
openplatform	40161	IMAGE_FILE_MISMATCH	image file not match
openplatform	40162	LIFESPAN_INVALID	invalid lifespan
openplatform	40167	PLUGIN_APPID_NOT_RELATED	there is no relation with plugin appid
openplatform	40168	WEAPP_CARD_NOT_LINKED	unlinked weapp card
openplatform	40170	REQUESTED_COUNT_EXCEEDED	args count exceed count limit
openplatform	40171	PRODUCT_ID_EMPTY_OR_TOO_LONG	product id can not empty and the length cannot exceed 32
openplatform	40172	PRODUCT_ID_DUPLICATE	can not have same product id
openplatform	40173	BIND_RELATION_NOT_FOUND	there is no bind relation
openplatform	40174	CARD_USER_NOT_HOLDER	not card user
openplatform	40175	MATERIAL_ID_INVALID	invalid material id
openplatform	40176	TEMPLATE_REFUSED_BY_ID	invalid template id
openplatform	40177	PRODUCT_ID_INVALID	invalid product id
openplatform	40178	SIGN_INVALID	invalid sign
openplatform	40179	RULE_CHANGES_CLOSED	Function is adjusted, rules are not allowed to add or update
openplatform	40180	CLIENT_TMP_TOKEN_INVALID	invalid client tmp token
openplatform	40181	OPENGID_INVALID	invalid opengid
openplatform	40182	PACK_ID_INVALID	invalid pack_id
openplatform	40183	PRODUCT_APPID_NOT_BOUND	invalid product_appid
openplatform	40184	URL_PATH_INVALID	invalid url path
openplatform	40185	AUTH_TOKEN_INVALID_OR_EXPIRED	invalid auth_token, or auth_token is expired
openplatform	40186	DELEGATE_INVALID	invalid delegate
openplatform	40187	IP_REFUSED	invalid ip
openplatform	40188	SCOPE_INVALID	invalid scope
openplatform	40189	WIDTH_INVALID	invalid width
openplatform	40190	DELEGATE_TIME_INVALID	invalid delegate time
openplatform	40191	PIC_URL_INVALID	invalid pic_url
openplatform	40192	NEWS_AUTHOR_INVALID	invalid author in news
openplatform	40193	RECOMMEND_LENGTH_INVALID	invalid recommend length
openplatform	40194	RECOMMEND_NOT_ALLOWED	illegal recommend
openplatform	40195	SHOW_NUM_INVALID	invalid show_num
openplatform	40196	SMARTMSG_MEDIA_ID_INVALID	invalid smartmsg media_id
openplatform	40197	SMARTMSG_MEDIA_COUNT_INVALID	invalid smartmsg media num
openplatform	40198	SMARTMSG_DEFAULT_ARTICLE_COUNT_MISMATCH	invalid default msg article size, must be same as show_num
openplatform	40204	ARTICLE_FLAGGED_CANNOT_DELETE	can not delete wash or rumor article
openplatform	40205	CHECK_KEYWORDS_INVALID	invalid check keywords string
openplatform	40206	CHECK_BEGIN_TIME_INVALID	invalid check begin stamp
openplatform	40207	CHECK_LIFETIME_INVALID	invalid check alive seconds
openplatform	40208	CHECK_NOTIFY_ID_INVALID	invalid check notify id
openplatform	40209	CHECK_NOTIFY_MESSAGE_INVALID	invalid check notify msg
openplatform	40210	PAGES_PATH_MISSING	invalid check wxa path
openplatform	40213	HREF_TAG_INVALID	invalid href tag
openplatform	40214	HREF_TEXT_INVALID	invalid href text
openplatform	40215	IMAGE_COUNT_INVALID	invalid image count
openplatform	40216	DESC_INVALID	invalid desc
openplatform	40217	VIDEO_COUNT_INVALID	invalid video count
openplatform	40218	VIDEO_ID_INVALID	invalid video id
openplatform	40220	DATA_LIST_EMPTY	data_list is empty
openplatform	40221	CONTENT_ENCODING_INVALID	invalid Content-Encoding
openplatform	40222	IDC_DOMAIN_REFUSED	invalid request idc domain
openplatform	40229	MEDIA_COVER_MISSING	empty media cover, please check the media
openplatform	41010	URL_MISSING	missing url
openplatform	41011	REQUIRED_FIELDS_MISSING	missing required fields
openplatform	41012	CARD_ID_MISSING	missing card id
openplatform	41013	CARD_CODE_MISSING	missing code
openplatform	41014	MOVIE_TICKET_CLASS_MISSING	missing ticket_class
openplatform	41015	MOVIE_TICKET_SHOW_TIME_MISSING	missing show_time
openplatform	41016	MOVIE_TICKET_SCREENING_ROOM_MISSING	missing screening_room
openplatform	41017	MOVIE_TICKET_SEAT_NUMBER_MISSING	missing seat_number
openplatform	41019	PLATFORM_SECRET_MISSING	missing platform_secret
openplatform	41020	PLATFORM_TICKET_MISSING	missing platform_ticket
openplatform	41021	COMPONENT_ACCESS_TOKEN_MISSING	missing component_access_token
openplatform	41024	DISPLAY_FIELD_MISSING	missing "display" field
openplatform	41025	POI_LIST_EMPTY	poi_list empty
openplatform	41026	IMAGE_LIST_OR_TEXT_MISSING	missing image list info, text maybe empty
openplatform	41027	VOIP_CALL_KEY_MISSING	missing voip call key
openplatform	41031	FORM_ID_BLOCKED	the form id have been blocked!
openplatform	41032	FORM_ID_MESSAGES_BARRED	not allow to send message with submitted form id
openplatform	41033	NOT_CREATED_BY_API	invaid register type
openplatform	41034	FORM_ID_MESSAGES_BARRED_41034	not allow to send message with submitted form id
openplatform	41035	PREPAY_ID_MESSAGES_BARRED	not allow to send message with prepay id, for punishment
openplatform	41036	AD_CID_INVALID	appid ad cid
openplatform	41037	AD_MCH_APPID_INVALID	appid ad_mch_appid
openplatform	41038	AD_POS_TYPE_INVALID	appid pos_type
openplatform	42004	PLUGIN_TOKEN_EXPIRED	plugin token expired
openplatform	42006	COMPONENT_ACCESS_TOKEN_EXPIRED	component_access_token expired
openplatform	42008	VOIP_CALL_KEY_EXPIRED	voip call key expired
openplatform	42009	CLIENT_TMP_TOKEN_EXPIRED	client tmp token expired
openplatform	43006	USER_BLOCKED	require not block
openplatform	43007	BIZUSER_AUTHORIZATION_REQUIRED	require bizuser authorize
openplatform	43008	BIZ_PAY_AUTHORIZATION_REQUIRED	require biz pay auth
openplatform	43009	CARD_CUSTOM_CODE_NOT_GRANTED	can not use custom code, need authorize
openplatform	43010	CARD_BALANCE_NOT_GRANTED	can not use balance, need authorize
openplatform	43011	CARD_BONUS_NOT_GRANTED	can not use bonus, need authorize
openplatform	43012	CARD_CUSTOM_URL_NOT_GRANTED	can not use custom url, need authorize
openplatform	43013	CARD_SHAKE_NOT_GRANTED	can not use shake card, need authorize
openplatform	43014	AGENT_CHECK_REQUIRED	require check agent
openplatform	43015	WECHAT_TEAM_AUTHORIZATION_REQUIRED	require authorize by wechat team to use this function!
openplatform	43016	VERIFICATION_REQUIRED	require verify
openplatform	43017	LOCATION_ID_REQUIRED	require location id!
openplatform	43018	CARD_CODE_NOT_MARKED	code has no been mark!
openplatform	43102	TEMPLATE_NOT_FOR_SUBSCRIPTION	the tempalte is not subscriptiontype
openplatform	43103	SUBSCRIPTION_CANCEL_ONLY	the api only can cancel the subscription
openplatform	43105	NEWS_NOT_BOUND_TO_TEMPLATE	news has no binding relation with template_id
openplatform	43106	TEMPLATE_ADDING_BARRED	not allow to add template, for punishment
openplatform	44005	LIST_EMPTY	empty list size
openplatform	44006	FILE_DATA_EMPTY	empty file data
openplatform	44007	MESSAGE_ID_REPEATED	repeated msg id
openplatform	44997	IMAGE_URL_SIZE_EXCEEDED	image url size out of limit
openplatform	44998	KEYWORD_STRING_MEDIA_SIZE_EXCEEDED	keyword string media size out of limit
openplatform	44999	KEYWORDS_LIST_SIZE_EXCEEDED	keywords list size out of limit
openplatform	45000	MESSAGE_ID_LENGTH_EXCEEDED	msg_id size out of limit
openplatform	45012	TEMPLATE_TOO_LARGE	template size out of limit
openplatform	45013	TEMPLATE_TOO_MANY_ARGUMENTS	too many template args
openplatform	45014	TEMPLATE_MESSAGE_TOO_LARGE	template message size out of limit
openplatform	45019	TOO_MANY_OPENIDS	too many openid, please input less
openplatform	45020	TOO_MANY_IMAGES	too many image, please input less
openplatform	45021	ARGUMENT_TOO_LONG	some argument may be out of length limit
openplatform	45022	CARD_BONUS_EXCEEDED	bonus is out of limit
openplatform	45023	CARD_BALANCE_EXCEEDED	balance is out of limit
openplatform	45025	POI_ID_COUNT_EXCEEDED	poiid count is out of limit
openplatform	45028	MASS_SEND_QUOTA_EXHAUSTED	has no masssend quota
openplatform	45030	CARD_FUNCTION_NOT_SUPPORTED	limit cardid, not support this function
openplatform	45031	CARD_STOCK_LIMIT	stock is out of limit
openplatform	45032	SPECIAL_ACCOUNT_IP_NOT_LISTED	not inner ip for special acct in white-list
openplatform	45033	CARD_USER_GET_LIMIT	user get card num is out of get_limit
openplatform	45034	MEDIA_FILE_COUNT_EXCEEDED	media file count is out of limit
openplatform	45036	ANNOUNCEMENT_USER_LIMIT	User receive announcement limit
openplatform	45037	TEMP_SESSION_CLOSED	user out of time limit or never talked in tempsession
openplatform	45038	TEMP_SESSION_USER_SUBSCRIBED	user subscribed, cannot use tempsession api
openplatform	45039	CARD_LIST_TOO_LONG	card_list_size out of limit
openplatform	45040	MONTHLY_QUOTA_EXHAUSTED	reach max monthly quota limit
openplatform	45041	CARD_TOTAL_STOCK_REACHED	this card reach total sku quantity limit!
openplatform	45042	CARD_TYPE_NOT_FOR_SUB_MERCHANT	limit card type
openplatform	45043	CARD_SHARE_FRIENDS_NEEDS_DETAILS	can not set share_friends=true because has no Abstract Or
openplatform	45044	CARD_ABSTRACT_ICON_URL_TOO_LONG	icon url size in abstract is out of limit
openplatform	45045	CARD_FRIENDS_NOT_GRANTED	unauthorized friends card, please contact administrator
openplatform	45046	CARD_CELL_CLASH	operate field conflict, CenterCell, PayCell
openplatform	45048	MENU_TYPE_NOT_ALLOWED	menu use invalid type
openplatform	45049	AUTO_REPLY_TYPE_NOT_ALLOWED	ivr use invalid type
openplatform	45050	CUSTOM_MESSAGE_TYPE_NOT_ALLOWED	custom msg use invalid type
openplatform	45051	TEMPLATE_MESSAGE_LINK_NOT_ALLOWED	template msg use invalid link
openplatform	45052	MASS_SEND_TYPE_NOT_ALLOWED	masssend msg use invalid type
openplatform	45053	CARD_VERIFY_CODE_SIZE_EXCEEDED	exceed consume verify code size
openplatform	45054	CARD_VERIFY_CODE_SIZE_BELOW	below consume verify code size
openplatform	45055	CARD_VERIFY_CODE_CHARACTER_INVALID	the code is not in consume verify code charset
openplatform	45057	TAG_HAS_TOO_MANY_FOLLOWERS	can't delete the tag that has too many fans
openplatform	45058	SYSTEM_TAG_READ_ONLY	can't modify sys tag
openplatform	45059	USER_HAS_TOO_MANY_TAGS	can not tagging one user too much
openplatform	45060	MEDIA_USED_IN_AUTO_REPLY_OR_MENU	media is applied in ivr or menu, can not be deleted
openplatform	45061	UPDATED_TOO_OFTEN	maybe the update frequency is too often, please try again
openplatform	45062	AGREEMENT_AD_PRESENT	has agreement ad. please use mp.weixin.qq.com
openplatform	45063	TOKEN_NOT_OF_MINI_PROGRAM	accesstoken is not xiaochengxu
openplatform	45068	FILE_TOO_LARGE_45068	file size out of limit
openplatform	45069	PRODUCT_LIST_TOO_LONG	product list size out of limit
openplatform	45073	SNS_VIP_NOT_LISTED	not inner vip for sns in white list
openplatform	45074	MATERIAL_LIST_FULL	material list size out of limit
openplatform	45075	KEYWORD_ID_INVALID	invalid keyword id
openplatform	45076	COUNT_INVALID	invalid count
openplatform	45082	URL_DOMAIN_NEEDS_ICP	need icp license for the url domain
openplatform	45085	SPEED_SERVER_ERROR	speed server err
openplatform	45086	LINK_MINI_PROGRAM_ATTRIBUTE_INVALID	invalid attrbute 'data-miniprogram-appid'
openplatform	45087	CUSTOM_MESSAGES_BLOCKED	customer service message from this account have been blocked
openplatform	45088	ACTION_SIZE_EXCEEDED	action size out of limit
openplatform	45089	EXPIRED_45089	expired
openplatform	45090	GROUP_MESSAGE_TICKET_INVALID	invalid group msg ticket
openplatform	45092	VOICE_DATA_MISSING	no voice data
openplatform	45093	MESSAGE_QUOTA_EXHAUSTED	no quota to send msg
openplatform	45094	ENTER_SESSION_MESSAGES_BARRED	not allow to send custom message when user enter session
openplatform	45095	CARD_AD_BATCH_STOCK_LOCKED	not allow to modify stock for the advertisement batch
openplatform	45096	QRCODE_INVALID_45096	invalid qrcode
openplatform	45097	QRCODE_PREFIX_INVALID	invalid qrcode prefix
openplatform	45098	MSGMENU_LIST_TOO_LONG	msgmenu list size is out of limit
openplatform	45099	MSGMENU_ITEM_TOO_LONG	msgmenu item content size is out of limit
openplatform	45100	KEYWORD_ID_LIST_SIZE_INVALID	invalid size of keyword_id_list
openplatform	45101	UPLOAD_LIMIT_REACHED	hit upload limit
openplatform	45102	API_BLOCKED_TEMPORARILY	this api have been blocked temporarily.
openplatform	45103	API_NO_LONGER_SUPPORTED	This API has been unsupported
openplatform	45104	DOMAIN_CHANGES_EXHAUSTED	reach max domain quota limit
openplatform	45154	CARD_VERIFY_CODE_NOT_FOUND	the consume verify code not found
openplatform	45155	CARD_VERIFY_CODE_EXISTS	the consume verify code is existed
openplatform	45156	CARD_VERIFY_CODE_LENGTH_INVALID	the consume verify code's length not invalid
openplatform	45160	CARD_CATEGORY_INVALID	invalid category to create card
openplatform	45161	VIDEO_ID_NOT_FROM_UPLOAD	this video id must be generated by calling upload api
openplatform	45162	TYPE_INVALID_45162	invalid type
openplatform	45163	SORT_METHOD_INVALID	invalid sort_method
openplatform	45164	OFFSET_INVALID	invalid offset
openplatform	45167	VOIP_CALL_KEY_INVALID	invalid voip call key
openplatform	45501	APP_REQUESTS_BLOCKED	part or whole of the requests from the very app is
openplatform	46005	POI_NOT_FOUND	poi no exist
openplatform	46006	VOIP_FILE_NOT_FOUND	voip file not exist
openplatform	46007	FILE_BEING_TRANSCODED	file being transcoded, please try later
openplatform	46008	RESULT_ID_NOT_FOUND	result id not exist
openplatform	46009	USER_DATA_NOT_FOUND	there is no user data
openplatform	46101	API_REPLACED_BY_SUBSCRIBE_MESSAGE	this api have been not supported since 2020-01-11 00:00:00
openplatform	47002	BODY_HAS_UNICODE_ESCAPES	data format error, do NOT use json unicode encode
openplatform	47005	TABBAR_NOT_FOUND	tabbar no exist
openplatform	47101	SEARCH_TOO_MANY_RESULTS	search results count more than limit
openplatform	47102	NEXT_PAGE_INFO_INVALID	next_page_info error
openplatform	48007	VOIP_CALL_KEY_OF_OTHER	forbid to use other's voip call key
openplatform	48009	API_EXPIRED	this api is expired
openplatform	48010	MATERIAL_CHANGE_FORBIDDEN	forbid to modify the material
openplatform	48011	TEMPLATE_ID_DISABLED	disabled template id
openplatform	48012	TOKEN_INVALID_48012	invalid token
openplatform	49001	APPID_NOT_OF_ACCESS_TOKEN	not same appid with appid of access_token
openplatform	49002	OPENID_OR_TRANSID_EMPTY	empty openid or transid
openplatform	49003	OPENID_NOT_OF_ACCOUNT	not match openid with appid
openplatform	49004	SIGNATURE_MISMATCH	not match signature
openplatform	49005	TRANSID_NOT_FOUND	not existed transid
openplatform	49006	TWO_DIM_CODE_MISSING	missing arg two_dim_code
openplatform	49007	TWO_DIM_CODE_INVALID	invalid two_dim_code
openplatform	49008	QRCODE_INVALID	invalid qrcode
openplatform	49009	QRCODE_MISSING	missing arg qrcode
openplatform	49010	PARTNER_ID_INVALID	invalid partner id
openplatform	49300	FEEDBACK_NOT_FOUND	not existed feedbackid
openplatform	49301	FEEDBACK_EXISTS	feedback exist
openplatform	49302	FEEDBACK_STATUS_CHANGED	feedback status already changed
openplatform	50003	USER_NOT_ON_ALLOWLIST	user unexpected, maybe not in white list
openplatform	50006	FRIENDS_AUTHORIZATION_OFF	user has switched off friends authorization
openplatform	51000	ENTERPRISE_PARENT_NOT_FOUND	enterprise father account not exist
openplatform	51001	ENTERPRISE_CHILD_NOT_OF_PARENT	enterprise child account not belong to the father
openplatform	51002	ENTERPRISE_VERIFY_MESSAGE_WRONG	enterprise verify message not correct
openplatform	51003	ENTERPRISE_CHILD_LIST_SIZE_INVALID	invalid enterprise child list size
openplatform	51004	ENTERPRISE_PARENT_REQUIRED	not a enterprise father account
openplatform	51005	ENTERPRISE_CHILD_REQUIRED	not a enterprise child account
openplatform	51006	NICKNAME_INVALID	invalid nick name
openplatform	51007	ENTERPRISE_ACCOUNT_REQUIRED	not a enterprise account
openplatform	51008	EMAIL_INVALID	invalid email
openplatform	51009	PASSWORD_INVALID	invalid pwd
openplatform	51010	EMAIL_REPEATED	repeated email
openplatform	51011	ACCESS_DENIED_51011	access deny
openplatform	51012	VERIFY_CODE_REQUIRED	need verify code
openplatform	51013	VERIFY_CODE_WRONG	wrong verify code
openplatform	51014	PASSWORD_CHANGE_REQUIRED	need modify pwd
openplatform	51015	USER_NOT_FOUND_51015	user not exist
openplatform	51020	TV_INFO_NOT_FOUND	tv info not exist
openplatform	51021	TV_TIMES_OVERLAP	stamp crossed
openplatform	51022	TV_TIME_RANGE_INVALID	invalid stamp range
openplatform	51023	TV_TIME_NOT_ON_DATE	stamp not match date
openplatform	51024	TV_PROGRAM_NAME_EMPTY	empty program name
openplatform	51025	TV_ACTION_URL_EMPTY	empty action url
openplatform	51026	TV_PROGRAM_NAME_TOO_LONG	program name size out of limit
openplatform	51027	TV_ACTION_URL_TOO_LONG	action url size out of limit
openplatform	51028	TV_PROGRAM_NAME_INVALID	invalid program name
openplatform	51029	TV_ACTION_URL_INVALID	invalid action url
openplatform	51030	TV_ACTION_ID_INVALID	invalid action id
openplatform	51031	TV_ACTION_OFFSET_INVALID	invalid action offset
openplatform	51032	TV_ACTION_TITLE_MISSING	empty action title
openplatform	51033	TV_ACTION_TITLE_TOO_LONG	action title size out of limit
openplatform	51034	TV_ACTION_ICON_URL_MISSING	empty action icon url
openplatform	51035	TV_ACTION_ICON_URL_TOO_LONG	action icon url out of limit
openplatform	52000	SHOP_PICTURE_NOT_UPLOADED	pic is not from cdn
openplatform	52001	SHOP_PRICE_NOT_BELOW_ORIGINAL	wechat price is not less than origin price
openplatform	52002	SHOP_CATEGORY_OR_SKU_WRONG	category/sku is wrong
openplatform	52003	SHOP_PRODUCT_NOT_FOUND	product id not existed
openplatform	52004	SHOP_CATEGORY_NOT_FOUND	category id is not exist, or doesn't has sub category
openplatform	52005	SHOP_QUANTITY_ZERO	quantity is zero
openplatform	52006	SHOP_AREA_CODE_INVALID	area code is invalid
openplatform	52007	SHOP_EXPRESS_TEMPLATE_INVALID	express template param is error
openplatform	52008	SHOP_EXPRESS_TEMPLATE_NOT_FOUND	express template id is not existed
openplatform	52009	SHOP_GROUP_NAME_MISSING	group name is empty
openplatform	52010	SHOP_GROUP_NOT_FOUND	group id is not existed
openplatform	52011	SHOP_MOD_ACTION_INVALID	mod_action is invalid
openplatform	52012	SHOP_SHELF_TOO_MANY_COMPONENTS	shelf components count is greater than 20
openplatform	52013	SHOP_SHELF_COMPONENT_MISSING	shelf component is empty
openplatform	52014	SHOP_SHELF_NOT_FOUND	shelf id is not existed
openplatform	52015	SHOP_ORDER_NOT_FOUND	order id is not existed
openplatform	52016	SHOP_ORDER_FILTER_INVALID	order filter param is invalid
openplatform	52017	SHOP_ORDER_EXPRESS_INVALID	order express param is invalid
openplatform	52018	SHOP_ORDER_DELIVERY_INVALID	order delivery param is invalid
openplatform	52019	SHOP_BRAND_NAME_MISSING	brand name empty
openplatform	53000	PRINCIPAL_LIMIT_REACHED	principal limit exceed
openplatform	53001	PRINCIPAL_BLOCKLISTED	principal in black list
openplatform	53002	MOBILE_LIMIT_REACHED	mobile limit exceed
openplatform	53003	ID_CARD_LIMIT_REACHED	idcard limit exceed
openplatform	53100	APPLICATION_ORDER_NOT_FOUND	order not found
openplatform	53101	APPLICATION_ORDER_PAID	order already paid
openplatform	53102	APPLICATION_ORDER_UNDER_CHECK	already has checking order, can not apply
openplatform	53103	APPLICATION_ORDER_REFILL_REFUSED	order can not do refill
openplatform	53203	ACCOUNT_DETAILS_LOCKED	can't be modified for the time being
openplatform	53204	ACCOUNT_DESCRIPTION_INVALID	signature invalid
openplatform	60005	JSAPI_NAME_MISSING	empty jsapi name
openplatform	60006	AUTHORIZATION_CANCELLED_BY_USER	user cancel the auth
openplatform	61000	COMPONENT_TYPE_INVALID	invalid component type
openplatform	61001	COMPONENT_TYPE_MISMATCH	component type and component appid is not match
openplatform	61002	COMPONENT_KF_NOT_ENABLED	the third appid is not open KF
openplatform	61005	COMPONENT_VERIFY_TICKET_EXPIRED	component ticket is expired
openplatform	61006	COMPONENT_VERIFY_TICKET_INVALID	component ticket is invalid
openplatform	61008	COMPONENT_REQUEST_KEY_DUPLICATED	component req key is duplicated
openplatform	61009	AUTHORIZATION_CODE_INVALID	code is invalid
openplatform	61010	AUTHORIZATION_CODE_EXPIRED	code is expired
openplatform	61012	AUTHORIZER_OPTION_NAME_INVALID	invalid option name
openplatform	61013	AUTHORIZER_OPTION_VALUE_INVALID	invalid option value
openplatform	61014	COMPONENT_TOKEN_REQUIRED	must use component token for component api
openplatform	61015	ACCOUNT_TOKEN_REQUIRED	must use biz account token for not component api
openplatform	61016	FUNCTION_CATEGORY_UNCONFIRMED	function category of API need be confirmed by component
openplatform	61017	FUNCTION_CATEGORY_NOT_GRANTED	function category is not authorized
openplatform	61018	FUNCTION_CATEGORY_ALREADY_CONFIRMED	already confirm
openplatform	61019	FUNCTION_CATEGORY_NEEDS_NO_CONFIRMATION	not need confirm
openplatform	61020	COMPONENT_PARAMETER_WRONG	err parameter
openplatform	61021	FUNCTION_CATEGORY_NOT_CONFIRMABLE	can't confirm
openplatform	61022	COMPONENT_RESUBMISSION_REFUSED	can't resubmit
openplatform	61024	COMPONENT_TOKEN_API_REQUIRED	must use api
openplatform	61025	AUTHORIZER_OPTION_READ_ONLY	read-only option
openplatform	61026	REGISTER_ACCESS_DENIED	register access deny
openplatform	61027	REGISTER_LIMIT_REACHED	register limit exceed
openplatform	61028	COMPONENT_UNPUBLISHED	component is unpublished
openplatform	61029	COMPONENT_BASE_CATEGORY_REPUBLISH	component need republish with base category
openplatform	61030	COMPONENT_CANCEL_REFUSED	component cancel authorization not allowed
openplatform	61051	REGISTER_REALNAME_TYPE_INVALID	invalid realname type
openplatform	61052	REGISTER_CERTIFICATION_REQUIRED	need to be certified
openplatform	61053	REGISTER_REALNAME_LIMIT_REACHED	realname exceed limits
openplatform	61054	REGISTER_REALNAME_BLOCKLISTED	realname in black list
openplatform	61055	REGISTER_MONTHLY_QUOTA_USED_UP	exceed quota per month
openplatform	61056	REGISTER_COPY_WX_VERIFY_MISSING	copy_wx_verify is required option
openplatform	61058	REGISTER_TICKET_INVALID	invalid ticket
openplatform	61061	REGISTER_OVERSEAS_REFUSED	overseas access deny
openplatform	61063	REGISTER_ADMIN_LIMIT_REACHED	admin exceed limits
openplatform	61064	REGISTER_ADMIN_BLOCKLISTED	admin in black list
openplatform	61065	REGISTER_ID_CARD_LIMIT_REACHED	idcard exceed limits
openplatform	61066	REGISTER_ID_CARD_BLOCKLISTED	idcard in black list
openplatform	61067	REGISTER_MOBILE_LIMIT_REACHED	mobile exceed limits
openplatform	61068	REGISTER_MOBILE_BLOCKLISTED	mobile in black list
openplatform	61069	REGISTER_ADMIN_INVALID	invalid admin
openplatform	61100	SHARE_URL_INVALID	invalid url
openplatform	61101	SHARE_OPENID_INVALID	invalid openid
openplatform	61102	SHARE_RELATION_NOT_FOUND	share relation not existed
openplatform	61200	SCAN_PRODUCT_WORDING_MISSING	product wording not set
openplatform	61300	SCAN_BASE_INFO_INVALID	invalid base info
openplatform	61301	SCAN_DETAIL_INFO_INVALID	invalid detail info
openplatform	61302	SCAN_ACTION_INFO_INVALID	invalid action info
openplatform	61303	SCAN_BRAND_INFO_MISSING	brand info not exist
openplatform	61304	SCAN_PRODUCT_ID_INVALID	invalid product id
openplatform	61305	SCAN_KEY_INFO_INVALID	invalid key info
openplatform	61306	SCAN_APPID_INVALID	invalid appid
openplatform	61307	SCAN_CARD_ID_INVALID	invalid card id
openplatform	61308	SCAN_BASE_INFO_MISSING	base info not exist
openplatform	61309	SCAN_DETAIL_INFO_MISSING	detail info not exist
openplatform	61310	SCAN_ACTION_INFO_MISSING	action info not exist
openplatform	61311	SCAN_MEDIA_INFO_INVALID	invalid media info
openplatform	61312	SCAN_BUFFER_SIZE_INVALID	invalid buffer size
openplatform	61313	SCAN_BUFFER_INVALID	invalid buffer
openplatform	61314	SCAN_QRCODE_EXTINFO_INVALID	invalid qrcode extinfo
openplatform	61315	SCAN_LOCAL_EXT_INFO_INVALID	invalid local ext info
openplatform	61316	SCAN_KEY_CONFLICT	key conflict
openplatform	61317	SCAN_TICKET_INVALID	ticket invalid
openplatform	61318	SCAN_VERIFICATION_FAILED	verify not pass
openplatform	61319	SCAN_CATEGORY_INVALID	category invalid
openplatform	61320	SCAN_MERCHANT_INFO_MISSING	merchant info not exist
openplatform	61321	SCAN_CATEGORY_IS_LEAF	cate id is a leaf node
openplatform	61322	SCAN_CATEGORY_NOT_PERMITTED	category id no permision
openplatform	61323	SCAN_BARCODE_NOT_PERMITTED	barcode no permision
openplatform	61324	SCAN_TOO_MANY_ACTIONS	exceed max action num
openplatform	61325	SCAN_STORE_MGR_TYPE_INVALID	brandinfo invalid store mgr type
openplatform	61326	SCAN_SPAM_BLOCKED	anti-spam blocked
openplatform	61327	SCAN_COMMENT_LIMIT_REACHED	comment reach limit
openplatform	61328	SCAN_COMMENT_OUTDATED	comment data is not the newest
openplatform	61329	SCAN_COMMENT_BANNED_WORD	comment hit ban word
openplatform	61330	SCAN_IMAGE_ALREADY_ADDED	image already add
openplatform	61331	SCAN_IMAGE_NOT_ADDED	image never add
openplatform	61332	SCAN_IMAGE_QUALITY_LOW	warning, image quanlity too low
openplatform	61333	SCAN_IMAGE_TOO_SIMILAR	warning, image simility too high
openplatform	61334	SCAN_PRODUCT_NOT_FOUND	product not exists
openplatform	61335	SCAN_KEY_APPLICATION_FAILED	key apply fail
openplatform	61336	SCAN_STATUS_CHECK_FAILED	check status fail
openplatform	61337	SCAN_PRODUCT_EXISTS	product already exists
openplatform	61338	SCAN_DELETE_FORBIDDEN	forbid delete
openplatform	61339	SCAN_FIRMCODE_CLAIMED	firmcode claimed
openplatform	61340	SCAN_FIRM_INFO_REFUSED	check firm info fail
openplatform	61341	SCAN_ALLOWLIST_FULL	too many white list uin
openplatform	61342	SCAN_KEYSTANDARD_MISMATCH	keystandard not match
openplatform	61343	SCAN_KEYSTANDARD_INVALID	keystandard error
openplatform	61344	SCAN_ID_MAP_NOT_FOUND	id map not exists
openplatform	61345	SCAN_ACTION_CODE_INVALID	invalid action code
openplatform	61346	SCAN_ACTION_STORE_INVALID	invalid actioninfo store
openplatform	61347	SCAN_ACTION_MEDIA_INVALID	invalid actioninfo media
openplatform	61348	SCAN_ACTION_TEXT_INVALID	invalid actioninfo text
openplatform	61350	SCAN_INPUT_INVALID	invalid input data
openplatform	61351	SCAN_INPUT_TOO_LONG	input data exceed max size
openplatform	61400	KF_ACCOUNT_WRONG	kf_account error
openplatform	61401	KF_SYSTEM_ALREADY_MOVED	kf system alredy transfer
openplatform	61502	DATA_API_NOT_FOR_GAMES	this is game miniprogram, data api is not supported
openplatform	61503	DATA_NOT_READY	data not ready, please try later
openplatform	62001	APP_BELONGS_TO_OTHERS	trying to access other's app
openplatform	62002	APP_NAME_TAKEN	app name already exists
openplatform	62003	APP_PLATFORM_MISSING	please provide at least one platform
openplatform	62004	APP_NAME_INVALID	invalid app name
openplatform	62005	APP_ID_INVALID	invalid app id
openplatform	63003	SIGNATURE_METHOD_INVALID	invalid signature method
openplatform	63004	AUTHORIZATION_MISSING	no authroize
openplatform	63149	TICKET_GENERATION_FAILED	gen ticket fail
openplatform	63152	TICKET_STORING_FAILED	set ticket fail
openplatform	63153	SHORTID_UNDECODABLE	shortid decode fail
openplatform	63154	SCAN_STATUS_INVALID	invalid status
openplatform	63155	SCAN_COLOR_INVALID	invalid color
openplatform	63156	SCAN_TAG_INVALID	invalid tag
openplatform	63157	SCAN_RECOMMENDATION_INVALID	invalid recommend
openplatform	63158	SCAN_BRAND_ITEM_LIMIT_REACHED	branditem out of limits
openplatform	63159	SCAN_RETAIL_PRICE_MISSING	retail_price empty
openplatform	63160	SCAN_PRICE_INFO_INVALID	priceinfo invalid
openplatform	63161	SCAN_ANTIFAKE_TOO_MANY_MODULES	antifake module num limit
openplatform	63162	SCAN_ANTIFAKE_NATIVE_TYPE_INVALID	antifake native_type err
openplatform	63163	SCAN_ANTIFAKE_LINK_MISSING	antifake link not exists
openplatform	63164	SCAN_MODULE_TYPE_UNKNOWN	module type not exist
openplatform	63165	SCAN_MODULE_INFO_MISSING	module info not exist
openplatform	63166	SCAN_ITEM_UNDER_REVIEW	item is beding verified
openplatform	63167	SCAN_ITEM_UNPUBLISHED	item not published
openplatform	63168	SCAN_ITEM_REVIEW_FAILED	verify not pass
openplatform	63169	SCAN_ITEM_ALREADY_PUBLISHED	already published
openplatform	63170	SCAN_BANNER_OR_MEDIA_ONLY	only banner or media
openplatform	63171	SCAN_TOO_MANY_CARDS	card num limit
openplatform	63172	SCAN_TOO_MANY_USERS	user num limit
openplatform	63173	SCAN_TOO_MANY_TEXTS	text num limit
openplatform	63174	SCAN_TOO_MANY_LINKS_CARDS_USERS	link card user sum limit
openplatform	63175	SCAN_DETAIL_INFO_WRONG	detail info error
openplatform	63176	SCAN_ITEM_TYPE_MISMATCH	not this type
openplatform	63177	SECRETKEY_PARAMETERS_WRONG	src or secretkey or version or expired_time is wrong
openplatform	63178	APPID_REFUSED_63178	appid wrong
openplatform	63179	TOO_MANY_OPENIDS_63179	openid num limit
openplatform	63180	APP_MSG_NOT_FOUND	this app msg not found
openplatform	63181	APP_MSG_HISTORY_END	get history app msg end
openplatform	63182	OPENID_LIST_EMPTY	openid_list empty
openplatform	65001	DEEPLINK_TYPE_UNKNOWN	unknown deeplink type
openplatform	65002	DEEPLINK_NOT_PERMITTED	deeplink unauthorized
openplatform	65003	DEEPLINK_INVALID	bad deeplink
openplatform	65004	DEEPLINK_LIFE_TOO_LONG	deeplinks of the very type are supposed to have short-life
openplatform	65104	POI_CATEGORIES_INVALID	invalid categories
openplatform	65105	POI_PHOTO_URL_INVALID	invalid photo url
openplatform	65106	POI_NOT_APPROVED	poi audit state must be approved
openplatform	65107	POI_CHANGE_LOCKED	poi not allowed modify now
openplatform	65109	POI_BUSINESS_NAME_INVALID	invalid business name
openplatform	65110	POI_ADDRESS_INVALID	invalid address
openplatform	65111	POI_TELEPHONE_INVALID	invalid telephone
openplatform	65112	POI_CITY_INVALID	invalid city
openplatform	65113	POI_PROVINCE_INVALID	invalid province
openplatform	65114	POI_PHOTO_LIST_EMPTY	photo list empty
openplatform	65116	POI_DELETED	poi has been deleted
openplatform	65117	POI_DELETE_REFUSED	cannot delete poi
openplatform	65119	POI_QUALIFICATION_MISSING	lack of qualification for relevant principals
openplatform	65120	POI_CATEGORY_NOT_FOUND	category info is not found
openplatform	65201	ROOM_NAME_MISSING	room_name is empty, please check your input
openplatform	65202	ROOM_USER_ID_MISSING	user_id is empty, please check your input
openplatform	65203	CHECK_TICKET_INVALID	invalid check ticket
openplatform	65204	CHECK_TICKET_OPT_CODE_INVALID	invalid check ticket opt code
openplatform	65205	CHECK_TICKET_EXPIRED	check ticket out of time
openplatform	65315	MENU_USER_NOT_FOLLOWING	not fans
openplatform	65318	CHARSET_NOT_UTF8	must use utf-8 charset
openplatform	65319	MENU_CREATION_NOT_PERMITTED	not allow to create menu
openplatform	65415	KF_WORKER_OFFLINE	the worker is not online
openplatform	65416	KF_PARAMETER_INVALID	param invalid, please check
openplatform	65417	KF_TIME_RANGE_TOO_LONG	it is too long from the starttime to endtime
openplatform	65450	HOMEPAGE_NOT_FOUND	homepage not exists
openplatform	68002	STORE_TYPE_INVALID	invalid store type
openplatform	68003	STORE_NAME_INVALID	invalid store name
openplatform	68004	STORE_WXA_PATH_INVALID	invalid store wxa path
openplatform	68005	STORE_WXA_PATH_MISSING	miss store wxa path
openplatform	68006	STORE_KF_TYPE_INVALID	invalid kefu type
openplatform	68007	STORE_KF_WXA_PATH_INVALID	invalid kefu wxa path
openplatform	68008	STORE_KF_PHONE_INVALID	invalid kefu phone number
openplatform	68009	STORE_SUB_MCH_ID_INVALID	invalid sub mch id
openplatform	68010	STORE_ID_TAKEN	store id has exist
openplatform	68011	STORE_NAME_MISSING	miss store name
openplatform	68012	STORE_CREATE_TIME_MISSING	miss create time
openplatform	68013	STORE_STATUS_INVALID	invalid status
openplatform	68014	STORE_ORDER_RECEIVER_INVALID	invalid receiver info
openplatform	68015	STORE_ORDER_PRODUCT_INVALID	invalid product
openplatform	68016	STORE_ORDER_PAY_TYPE_INVALID	invalid pay type
openplatform	68017	STORE_ORDER_TRACKING_NUMBER_INVALID	invalid fast mail no
openplatform	68018	STORE_BUSI_ID_INVALID	invalid busi id
openplatform	68019	STORE_PRODUCT_SKU_MISSING	miss product sku
openplatform	68020	STORE_SERVICE_TYPE_INVALID	invalid service type
openplatform	68021	STORE_SERVICE_STATUS_INVALID	invalid service status
openplatform	68022	STORE_SERVICE_ID_INVALID	invalid service_id
openplatform	68023	STORE_SERVICE_ID_TAKEN	service_id has exist
openplatform	68024	STORE_SERVICE_WXA_PATH_MISSING	miss service wxa path
openplatform	68025	STORE_PRODUCT_SKU_INVALID	invalid product sku
openplatform	68026	STORE_PRODUCT_SPU_INVALID	invalid product spu
openplatform	68027	STORE_PRODUCT_SPU_MISSING	miss product spu
openplatform	68028	STORE_PRODUCT_NOT_IN_ORDER	can not find product spu and spu in order list
openplatform	68029	STORE_PRODUCT_DUPLICATED	sku and spu duplicated
openplatform	68030	STORE_BUSI_ID_TAKEN	busi_id has exist
openplatform	68031	STORE_UPDATE_FAILED	update fail
openplatform	68032	STORE_BUSI_ID_NOT_FOUND	busi_id not exist
openplatform	68033	STORE_NOT_FOUND	store no exist
openplatform	68034	STORE_PRODUCT_NUMBER_MISSING	miss product number
openplatform	68035	STORE_ORDER_WXA_PATH_MISSING	miss wxa order detail path
openplatform	68036	STORE_REFUND_QUANTITY_EXCEEDED	there is no enough products to refund
openplatform	68037	STORE_REFUND_INFO_INVALID	invalid refund info
openplatform	68038	STORE_SHIPMENT_INFO_MISSING	shipped but no fast mail info
openplatform	68039	STORE_PAY_NUMBER_INVALID	invalid wechat pay no
openplatform	68040	STORE_ORDER_FULLY_REFUNDED	all product has been refunded, the order can not be finished
openplatform	68041	STORE_SERVICE_TIME_TOO_EARLY	invalid service create time
openplatform	68042	STORE_TOTAL_COST_TOO_HIGH	invalid total cost
openplatform	68043	STORE_ROLE_INVALID	invalid role
openplatform	68044	STORE_SERVICE_AVAILABLE_INVALID	invalid service_available args
openplatform	68045	STORE_ORDER_TYPE_INVALID	invalid order type
openplatform	68046	STORE_ORDER_DELIVER_TYPE_INVALID	invalid order deliver type
openplatform	68500	STORE_ID_MISSING	require store_id
openplatform	68501	STORE_ID_INVALID	invalid store_id
openplatform	71001	CARD_COIN_PARAMETER_MISSING	invalid parameter, parameter is zero or missing
openplatform	71002	CARD_COIN_ORDER_ID_INVALID	invalid orderid
openplatform	71003	CARD_COINS_INSUFFICIENT	coin not enough
openplatform	71004	CARD_COIN_CARD_EXPIRED	card is expired
openplatform	71005	CARD_COIN_EXECUTION_LIMIT	limit exe count
openplatform	71006	CARD_COIN_COUNT_INVALID	limit coin count, 1 <= coin_count <= 100000
openplatform	71007	CARD_COIN_ORDER_FINISHED	order finish
openplatform	71008	CARD_COIN_ORDER_EXPIRED	order time out
openplatform	72001	CARD_NO_MATCH	no match card
openplatform	72002	CARD_MCHID_NOT_BOUND	mchid is not bind appid
openplatform	72003	CARD_NOT_MEMBER_CARD	invalid card type, need member card
openplatform	72004	CARD_MCHID_TAKEN	mchid is occupied by the other appid
openplatform	72005	CARD_TOO_MANY_MCHIDS	out of mchid size limit
openplatform	72006	CARD_TITLE_INVALID	invald title
openplatform	72007	CARD_REDUCE_COST_TOO_LOW	invalid reduce cost, can not less than 100
openplatform	72008	CARD_LEAST_COST_TOO_LOW	invalid least cost, most larger than reduce cost
openplatform	72009	CARD_GET_LIMIT_TOO_HIGH	invalid get limit, can not over 50
openplatform	72010	CARD_MCHID_INVALID	invalid mchid
openplatform	72011	CARD_ACTIVATE_TICKET_INVALID	invalid activate_ticket
openplatform	72012	CARD_ACTIVATE_TICKET_EXPIRED	activate_ticket has been expired
openplatform	72013	INVOICE_ORDER_UNAUTHORIZED	unauthorized order_id or authorization is expired
openplatform	72014	CARD_SHARED_STOCK_UNCHANGEABLE	task card share stock can not modify stock
openplatform	72015	INVOICE_NOT_PERMITTED	unauthorized create invoice
openplatform	72016	CARD_MEMBER_CARD_NOT_PERMITTED	unauthorized create member card
openplatform	72017	INVOICE_TITLE_INVALID	invalid invoice title
openplatform	72018	INVOICE_ORDER_ID_USED	duplicate order id, invoice had inserted to user
openplatform	72019	CARD_MESSAGE_TOO_MANY_CARDS	limit msg operation card list size, must <= 5
openplatform	72020	CARD_USE_LIMIT_REACHED	limit consume in use limit
openplatform	72021	CARD_GENERAL_CARD_NOT_PERMITTED	unauthorized create general card
openplatform	72022	CARD_USER_NOT_ALLOWLISTED	user unexpected, please add user to white list
openplatform	72023	INVOICE_LOCKED_BY_OTHERS	invoice has been lock by others
openplatform	72024	INVOICE_STATUS_WRONG	invoice status error
openplatform	72025	INVOICE_TOKEN_INVALID	invoice token error
openplatform	72026	CARD_WX_ACTIVATE_REQUIRED	need set wx_activate true
openplatform	72027	INVOICE_ACTION_INVALID	invoice action error
openplatform	72028	INVOICE_PAY_MERCHANT_NOT_SET	invoice never set pay mch info
openplatform	72029	INVOICE_AUTH_FIELDS_NOT_SET	invoice never set auth field
openplatform	72030	INVOICE_MCHID_INVALID	invalid mchid
openplatform	72031	INVOICE_PARAMETERS_INVALID	invalid params
openplatform	72032	PAY_GIFT_RULE_EXPIRED	pay gift card rule expired
openplatform	72033	PAY_GIFT_RULE_STATUS_WRONG	pay gift card rule status err
openplatform	72034	PAY_GIFT_RULE_ID_INVALID	invlid rule id
openplatform	72035	INVOICE_INSERT_REJECTED	biz reject insert
openplatform	72036	INVOICE_BUSY	invoice is busy, try again please
openplatform	72037	INVOICE_OWNER_WRONG	invoice owner error
openplatform	72038	INVOICE_ORDER_NEVER_AUTHORIZED	invoice order never auth
openplatform	72039	INVOICE_NOT_LOCKED	invoice must be lock first
openplatform	72040	INVOICE_PDF_INVALID	invoice pdf error
openplatform	72041	INVOICE_BILLING_NUMBERS_INVALID	billing_code and billing_no invalid
openplatform	72042	INVOICE_BILLING_NUMBERS_USED	billing_code and billing_no repeated
openplatform	72043	INVOICE_BILLING_NUMBERS_WRONG_LENGTH	billing_code or billing_no size error
openplatform	72044	INVOICE_SCAN_TEXT_EXPIRED	scan text out of time
openplatform	72045	INVOICE_CHECK_CODE_MISSING	check_code is empty
openplatform	72046	INVOICE_PDF_URL_INVALID	pdf_url is invalid
openplatform	72047	INVOICE_PDF_NUMBERS_MISMATCH	pdf billing_code or pdf billing_no is error
openplatform	72048	INVOICE_INSERTS_NEED_NEW_AUTH	insert too many invoice, need auth again
openplatform	72049	INVOICE_NEVER_AUTHORIZED	never auth
openplatform	72050	INVOICE_AUTHORIZATION_EXPIRED	auth expired, need auth again
openplatform	72051	INVOICE_APP_TYPE_WRONG	app type error
openplatform	72052	INVOICE_QUERY_TOO_MANY	get too many invoice
openplatform	72053	INVOICE_USER_NEVER_AUTHORIZED	user never auth
openplatform	72054	INVOICE_INSERT_IN_PROGRESS	invoices is inserting, wait a moment please
openplatform	72055	INVOICE_TOO_MANY	too many invoices
openplatform	72056	INVOICE_ORDER_ID_REPEATED	order_id repeated, please check order_id
openplatform	72057	INVOICE_DAILY_INSERT_LIMIT	today insert limit
openplatform	72058	INVOICE_CALLBACK_FAILED	callback biz error
openplatform	72059	INVOICE_BEING_GIVEN	this invoice is giving to others, wait a moment please
openplatform	72060	INVOICE_CANCELLED	this invoice has been cancelled
openplatform	72061	INVOICE_CLOSED	this invoice has been closed
openplatform	72062	INVOICE_CODE_AUTH_KEY_LIMITED	this code_auth_key is limited
openplatform	72063	INVOICE_CONTACT_NOT_SET	biz contact is empty, set contact first please
openplatform	72064	INVOICE_TBC_ERROR	tbc error
openplatform	72065	INVOICE_TBC_LOGIC_ERROR	tbc logic error
openplatform	72066	CARD_AD_TIME_AND_BUDGET_LOCKED	the card is send for advertisement
openplatform	72067	INVOICE_BATCH_AUTH_KEY_EXPIRED	BatchInsertAuthKey_Expired
openplatform	72068	INVOICE_BATCH_AUTH_KEY_OF_OTHER	BatchInsertAuthKey_Owner
openplatform	72069	INVOICE_BATCH_TASK_FAILED	BATCHTASKRUN_ERROR
openplatform	72070	INVOICE_BIZ_TITLE_KEY_EXPIRED	BIZ_TITLE_KEY_OUT_TIME
openplatform	72071	INVOICE_GAOPENG_RECOGNITION_FAILED	Discern_GaoPeng_Error
openplatform	72072	INVOICE_RECOGNITION_TYPE_INVALID	Discern_Type_Error
openplatform	72073	INVOICE_FEE_INVALID	Fee_Error
openplatform	72074	INVOICE_ALREADY_AUTHORIZED	HAS_Auth
openplatform	72075	INVOICE_ALREADY_SENT	HAS_SEND
openplatform	72076	INVOICE_SIGNATURE_REFUSED	INVOICESIGN
openplatform	72077	INVOICE_KEY_DELETED	KEY_DELETED
openplatform	72078	INVOICE_KEY_EXPIRED	KEY_EXPIRED
openplatform	72079	INVOICE_MOUNT_FAILED	MOUNT_ERROR
openplatform	72080	INVOICE_ITEM_NOT_FOUND	NO_FOUND
openplatform	72081	INVOICE_PDF_NOT_FETCHED	No_Pull_Pdf
openplatform	72082	INVOICE_PDF_CHECK_FAILED	PDF_CHECK_ERROR
openplatform	72083	INVOICE_PDF_FETCH_FAILED	PULL_PDF_FAIL
openplatform	72084	INVOICE_PUSH_BIZ_MISSING	PUSH_BIZ_EMPTY
openplatform	72085	INVOICE_SDK_APPID_REFUSED	SDK_APPID_ERROR
openplatform	72086	INVOICE_SDK_BIZ_REFUSED	SDK_BIZ_ERROR
openplatform	72087	INVOICE_SDK_URL_INVALID	SDK_URL_ERROR
openplatform	72088	INVOICE_TITLE_SEARCH_FAILED	Search_Title_Fail
openplatform	72089	INVOICE_TITLE_BUSY	TITLE_BUSY
openplatform	72090	INVOICE_TITLE_NOT_FOUND	TITLE_NO_FOUND
openplatform	72091	INVOICE_TOKEN_REFUSED_72091	TOKEN_ERR
openplatform	72092	INVOICE_USER_TITLE_NOT_FOUND	USER_TITLE_NOT_FOUND
openplatform	72093	INVOICE_THIRD_PARTY_CHECK_FAILED	Verify_3rd_Fail
openplatform	73000	INVOICE_ISSUE_SYSTEM_ERROR	sys error make out invoice failed
openplatform	73001	INVOICE_ISSUE_OPENID_INVALID	wxopenid error
openplatform	73002	INVOICE_ISSUE_ORDER_NUMBER_MISSING	ddh orderid empty
openplatform	73003	INVOICE_ISSUE_OPENID_MISSING	wxopenid empty
openplatform	73004	INVOICE_ISSUE_REQUEST_NUMBER_MISSING	fpqqlsh empty
openplatform	73005	INVOICE_ISSUE_NOT_A_MERCHANT	not a commercial
openplatform	73006	INVOICE_ISSUE_TYPE_MISSING	kplx empty
openplatform	73007	INVOICE_ISSUE_TAXPAYER_NAME_MISSING	nsrmc empty
openplatform	73008	INVOICE_ISSUE_TAXPAYER_ADDRESS_MISSING	nsrdz empty
openplatform	73009	INVOICE_ISSUE_TAXPAYER_PHONE_MISSING	nsrdh empty
openplatform	73010	INVOICE_ISSUE_BUYER_NAME_MISSING	ghfmc empty
openplatform	73011	INVOICE_ISSUE_ISSUER_MISSING	kpr empty
openplatform	73012	INVOICE_ISSUE_TOTAL_MISSING	jshj empty
openplatform	73013	INVOICE_ISSUE_AMOUNT_MISSING	hjje empty
openplatform	73014	INVOICE_ISSUE_TAX_MISSING	hjse empty
openplatform	73015	INVOICE_ISSUE_INDUSTRY_MISSING	hylx empty
openplatform	73016	INVOICE_ISSUE_TAXPAYER_NUMBER_MISSING	nsrsbh empty
openplatform	73100	INVOICE_PLATFORM_ERROR	kaipiao plat error
openplatform	73101	INVOICE_TAXPAYER_NUMBER_MISMATCH	nsrsbh not cmp
openplatform	73102	INVOICE_PLATFORM_SYSTEM_ERROR	sys error
openplatform	73103	INVOICE_CELL_MINI_PROGRAM_NOT_LINKED	invalid wxa appid in url_cell
openplatform	73104	INVOICE_ISSUE_TOO_OFTEN	reach frequency limit
openplatform	73105	INVOICE_PLATFORM_TIMED_OUT	Kp plat make invoice timeout
openplatform	73106	INVOICE_REQUEST_NUMBER_USED	Fpqqlsh exist with different ddh
openplatform	73107	INVOICE_BEING_ISSUED	Fpqqlsh is processing, please wait and query later
openplatform	73108	INVOICE_ORDER_NUMBER_USED	This ddh with other fpqqlsh already exist
openplatform	73109	INVOICE_REQUEST_NOT_FOUND	This Fpqqlsh not exist in kpplat
openplatform	73200	INVOICE_CARD_DETAIL_FAILED	get card detail by card id and code fail
openplatform	73201	INVOICE_CLOUD_RECORD_FAILED	get cloud invoice record fail
openplatform	73202	INVOICE_APP_INFO_FAILED	get appinfo fail
openplatform	73203	INVOICE_CATEGORY_OR_RULE_FAILED	get invoice category or rule kv error
openplatform	73204	INVOICE_CARD_NOT_FOUND	request card not exist
openplatform	73212	CARD_BACKUP_MEMBER_NOT_AUTHORIZED	unauthorized backup member
openplatform	73213	CARD_MEMBER_CODE_TYPE_INVALID	invalid code type
openplatform	73214	CARD_USER_ALREADY_MEMBER	the user is already a member
openplatform	74000	HOTEL_NOT_FOUND	not find this wx_hotel_id info
openplatform	74001	HOTEL_PARAMETER_MISSING	request some param empty
openplatform	74002	HOTEL_PARAMETER_INVALID_74002	request some param error
openplatform	74003	HOTEL_PARAMETER_INVALID_74003	request some param error
openplatform	74004	HOTEL_DATE_TIME_INVALID	datetime error
openplatform	74005	HOTEL_CHECKIN_MODE_INVALID	checkin mode error
openplatform	74007	HOTEL_CARID_INVALID	carid from error
openplatform	74008	HOTEL_ROUTECODE_NOT_FOUND	this hotel routecode not exist
openplatform	74009	HOTEL_ROUTECODE_DATA_FAULTY	this hotel routecode info error contract developer
openplatform	74010	HOTEL_REPORT_MODE_NOT_SUPPORTED	maybe not support report mode
openplatform	74011	HOTEL_PICTURE_UNREADABLE	pic deocde not ok maybe its not good picdata
openplatform	74021	HOTEL_VERIFICATION_SYSTEM_ERROR	verify sys erro
openplatform	74022	HOTEL_POLICE_SYSTEM_ERROR	inner police erro
openplatform	74023	HOTEL_FACE_NOT_FOUND	unable to detect the face
openplatform	74040	HOTEL_CHECKIN_REPORT_FAILED	report checkin 2 lvye sys erro
openplatform	74041	HOTEL_CHECKOUT_REPORT_FAILED	report checkou 2 lvye sys erro
openplatform	75001	BUYER_ORDER_PARAMETER_MISSING	some param emtpy please check
openplatform	75002	BUYER_ORDER_PARAMETER_INVALID	param illegal please check
openplatform	75003	BUYER_ORDER_KV_STORE_ERROR	sys error kv store error
openplatform	75004	BUYER_ORDER_KVSTRING_STORE_ERROR	sys error kvstring store error
openplatform	75005	BUYER_PRODUCT_NOT_FOUND	product not exist please check your product_id
openplatform	75006	BUYER_ORDER_NOT_FOUND	order not exist please check order_id and buyer_appid
openplatform	75007	BUYER_ORDER_STATUS_CHANGE_NOT_ALLOWED	do not allow this status to change please check this
openplatform	75008	BUYER_PRODUCT_EXISTS	product has exist please use new id
openplatform	75009	BUYER_ORDER_STATUS_NOTICE_FAILED	notify order status failed
openplatform	75010	BUYER_BUSINESS_INFO_NOT_FOUND	buyer bussiness info not exist
openplatform	75011	BUYER_REGISTRATION_EXISTS	you had registered
openplatform	75012	BUYER_IMAGE_KEY_STORE_ERROR	store image key to kv error, please try again
openplatform	75013	BUYER_IMAGE_NOT_FETCHED	get image fail, please check you image key
openplatform	75014	BUYER_FILE_KEY_OF_OTHER	this key is not belong to you
openplatform	75015	BUYER_FILE_KEY_EXPIRED	this key is expired
openplatform	75016	BUYER_FILE_KEY_DECRYPTION_FAILED	encrypt decode key fail
openplatform	75017	BUYER_FILE_KEY_ENCRYPTION_FAILED	encrypt encode key fail
openplatform	75018	BUYER_BUSINESS_INFO_BINDING_FAILED	bind buyer business info fail please contact us
openplatform	75019	BUYER_FILE_KEY_EMPTY	this key is empty, user may not upload file
openplatform	81000	GIFT_CARD_NEW_PAGE_WITH_PAGE_ID	can not set page_id in AddGiftCardPage
openplatform	81001	GIFT_CARD_LIST_EMPTY	card_list is empty
openplatform	81002	GIFT_CARD_ID_OF_OTHER_CARD_TYPE	card_id is not giftcard
openplatform	81004	GIFT_CARD_BANNER_PICTURE_MISSING	banner_pic_url is empty
openplatform	81005	GIFT_CARD_BANNER_PICTURE_NOT_UPLOADED	banner_pic_url is not from cdn
openplatform	81006	GIFT_CARD_WRAP_PICTURES_MISSING	giftcard_wrap_pic_url_list is empty
openplatform	81007	GIFT_CARD_WRAP_PICTURES_NOT_UPLOADED	giftcard_wrap_pic_url_list is not from cdn
openplatform	81008	GIFT_CARD_ADDRESS_MISSING	address is empty
openplatform	81009	GIFT_CARD_SERVICE_PHONE_INVALID	service_phone is invalid
openplatform	81010	GIFT_CARD_BIZ_DESCRIPTION_MISSING	biz_description is empty
openplatform	81011	GIFT_CARD_PAGE_ID_INVALID	invalid page_id
openplatform	81012	GIFT_CARD_ORDER_ID_INVALID	invalid order_id
openplatform	81013	GIFT_CARD_TIME_RANGE_INVALID	invalid TIME_RANGE
openplatform	81014	GIFT_CARD_COUNT_TOO_LARGE	invalid count! count must equal or less than 100
openplatform	81015	GIFT_CARD_CATEGORY_INVALID	invalid category_index OR category
openplatform	81016	GIFT_CARD_TOO_MANY_BANNERS	is_banner is more than 1
openplatform	81017	GIFT_CARD_ORDER_STATUS_CONFLICT	order status error
openplatform	81018	GIFT_CARD_ORDER_ALREADY_REFUNDED	refund reduplicate, the order is already refunded
openplatform	81019	GIFT_CARD_ORDER_BEING_REFUNDED	lock order fail! the order is refunding by another request
openplatform	81020	GIFT_CARD_PAGE_SELECTION_CLASH	Invalid Args! page_id.size!=0 but all==true, or page_id
openplatform	81021	GIFT_CARD_THEME_PICTURE_MISSING	Empty theme_pic_url.
openplatform	81022	GIFT_CARD_THEME_TITLE_MISSING	Empty theme.title.
openplatform	81023	GIFT_CARD_THEME_TITLE_TITLE_MISSING	Empty theme.title_title.
openplatform	81024	GIFT_CARD_THEME_ITEMS_MISSING	Empty theme.item_list.
openplatform	81025	GIFT_CARD_THEME_PICTURES_MISSING	Empty theme.pic_item_list.
openplatform	81026	GIFT_CARD_THEME_TITLE_LENGTH_INVALID	Invalid theme.title.length .
openplatform	81027	GIFT_CARD_BACKGROUND_PICTURE_MISSING	Empty background_pic_url.
openplatform	81028	GIFT_CARD_DEFAULT_MESSAGE_MISSING	Empty default_gifting_msg.
openplatform	81029	GIFT_CARD_ORDER_ID_REPEATED	Duplicate order_id
openplatform	81030	GIFT_CARD_CODE_RESERVATION_FAILED	PreAlloc code fail
openplatform	81031	GIFT_CARD_TOO_MANY_ACTIVITY_THEMES	Too many theme participate_activity
openplatform	82000	CITY_BIZ_TEMPLATE_NOT_FOUND	biz_template_id not exist
openplatform	82001	CITY_RESULT_PAGE_STYLE_NOT_FOUND	result_page_style_id not exist
openplatform	82002	CITY_DEAL_MESSAGE_STYLE_NOT_FOUND	deal_msg_style_id not exist
openplatform	82003	CITY_CARD_STYLE_NOT_FOUND	card_style_id not exist
openplatform	82010	CITY_BIZ_TEMPLATE_NOT_APPROVED	biz template not audit OK
openplatform	82011	CITY_BIZ_TEMPLATE_BANNED	biz template banned
openplatform	82027	CITY_MINI_PROGRAM_APPID_INVALID	invalid miniprogram appid
openplatform	82100	CITY_ENTRY_CODE_MISSING	wx_cs_code should not be empty.
openplatform	82101	CITY_ENTRY_CODE_WRONG	wx_cs_code is invalid.
openplatform	82102	CITY_ENTRY_CODE_EXPIRED	wx_cs_code is expire.
openplatform	82103	CITY_USER_IP_MISSING	user_ip should not be empty.
openplatform	83000	PARAMETER_MISSING_83000	there is some param not exist
openplatform	83001	SYSTEM_ERROR_83001	system error
openplatform	83002	URL_SCENE_CREATION_FAILED	create_url_sence_failed
openplatform	83003	APPID_DOUBTFUL_83003	appid maybe error or retry
openplatform	83004	APPID_AUTH_CREATION_FAILED	create appid auth failed or retry
openplatform	83005	WEB_ENCRYPTED_TOKEN_WRONG	wxwebencrytoken errro
openplatform	83006	WEB_ENCRYPTED_TOKEN_UNKNOWN_OR_EXPIRED	wxwebencrytoken expired or no exist
openplatform	83007	WEB_ENCRYPTED_TOKEN_EXPIRED	wxwebencrytoken expired
openplatform	83008	WEB_ENCRYPTED_TOKEN_NOT_AUTHORIZED	wxwebencrytoken no auth
openplatform	83009	WEB_ENCRYPTED_TOKEN_OF_OTHER_OPENID	wxwebencrytoken not the mate with openid
openplatform	83201	CITY_SERVICE_NOT_OF_ACCOUNT	uin has not the service
openplatform	83202	CITY_PARAMS_NOT_JSON_ARRAY	params is not json or not json array
openplatform	83203	CITY_PARAMS_TOO_MANY	params num exceed 10
openplatform	83204	CITY_PARAMS_KEY_MISSING	object has not key
openplatform	83205	CITY_PARAMS_KEY_NOT_STRING	key is not string
openplatform	83206	CITY_PARAMS_VALUE_MISSING	object has not value
openplatform	83207	CITY_PARAMS_VALUE_NOT_STRING	value is not string
openplatform	83208	CITY_PARAMS_KEY_OR_VALUE_EMPTY	key or value is empty
openplatform	83209	CITY_PARAMS_KEY_REPEATED	key exist repeated
openplatform	84001	FACE_IDENTIFY_ID_INVALID	invalid identify id
openplatform	84002	FACE_USER_DATA_EXPIRED	user data expired
openplatform	84003	FACE_USER_DATA_NOT_FOUND	user data not exist
openplatform	84004	FACE_VIDEO_UPLOAD_FAILED	video upload fail!
openplatform	84005	FACE_VIDEO_DOWNLOAD_FAILED	video download fail! please try again
openplatform	84006	FACE_NAME_OR_ID_NUMBER_MISSING	name or id_card_number empty
openplatform	85005	ACCOUNT_MINI_PROGRAM_NOT_LINKED	appid not bind weapp
openplatform	85030	NICKNAME_LENGTH_INVALID	invalid nickname size(4-30)
openplatform	85038	NEARBY_STORE_ADDED	store has added
openplatform	85039	NEARBY_STORE_ADDED_BY_OTHER	store has added by others
openplatform	85040	NEARBY_STORE_ADDED_BY_SELF	store has added by yourseld
openplatform	85041	NEARBY_CREDENTIAL_USED	credential has used
openplatform	85042	NEARBY_LIMIT_REACHED	nearby reach limit
openplatform	85051	AUDIT_DATA_TOO_LARGE	data too large
openplatform	85052	APP_VERSION_ALREADY_RELEASED	app is already released
openplatform	85054	NEARBY_POI_ID_MISSING	poi_id is null, please upgrade first
openplatform	85055	NEARBY_MAP_POI_ID_INVALID	map_poi_id is invalid
openplatform	85057	WIDGET_DATA_FORMAT_INVALID	invalid widget data format
openplatform	85058	AUDIT_ID_NOT_FOUND	no valid audit_id exist
openplatform	85059	OVERSEAS_ACCESS_DENIED	overseas access deny
openplatform	85067	INPUT_DATA_INVALID_85067	input data error
openplatform	85078	OPERATOR_INFO_INVALID	operator info error
openplatform	85089	CONFIG_NOT_FOUND_85089	config not found
openplatform	85090	EXT_APPID_COMMIT_TOO_EARLY	wait and commit for this exappid later
openplatform	85092	AUDIT_PREVIEW_INFO_FORMAT_INVALID	invalid preview_info format
openplatform	85093	AUDIT_PREVIEW_INFO_COUNT_EXCEEDED	invalid preview_info size
openplatform	85094	AUDIT_UGC_DECLARATION_MISSING	need add ugc declare
openplatform	86003	COMPONENT_MALL_CATEGORY_MISSING	component do not has category mall
openplatform	86005	WECHAT_RATE_LIMITED_86005	wechat limit frequency
openplatform	86006	GROUP_MESSAGE_QUOTA_EXHAUSTED	has no quota to send group msg
openplatform	87006	GAME_AUDIT_NOT_ALLOWED	this is game miniprogram, submit audit is forbidden
openplatform	87010	BUFFER_SIZE_INVALID	invalid buffer size
openplatform	87015	CONTENT_QUERY_TIMED_OUT	query timeout, try a content with less size
openplatform	87016	USER_STORAGE_ENTRY_TOO_LONG	some key-value in list meet length exceed
openplatform	87017	USER_STORAGE_FULL	user storage size exceed, delete some keys and try again
openplatform	87018	USER_STORAGE_TOO_MANY_KEYS	user has stored too much keys
openplatform	87019	USER_STORAGE_KEY_TOO_LONG	some keys in list meet length exceed
openplatform	87080	FRIEND_STORAGE_USER_NOT_FRIEND	need friend
openplatform	87081	FRIEND_STORAGE_OPENID_INVALID	invalid openid
openplatform	87082	FRIEND_STORAGE_KEY_INVALID	invalid key
openplatform	87083	FRIEND_STORAGE_OPERATION_INVALID	invalid operation
openplatform	87084	FRIEND_STORAGE_OPNUM_INVALID	invalid opnum
openplatform	87085	FRIEND_STORAGE_CHECK_FAILED	check fail
openplatform	88009	COMMENT_REPLY_NOT_FOUND	reply is not exists
openplatform	88011	ARTICLE_RESTRICTED_FOR_SAFETY	the article is limit for safety
openplatform	89000	OPEN_ACCOUNT_ALREADY_BOUND	account has bound open
openplatform	89001	OPEN_ACCOUNT_OWNER_MISMATCH	not same contractor
openplatform	89003	OPEN_ACCOUNT_NOT_MADE_BY_API	open is not created by api
openplatform	89005	VIDEO_ADDING_BANNED	without add video ability, the ability was banned
openplatform	89006	VIDEO_UPLOAD_BANNED	without upload video ability, the ability was banned
openplatform	89007	LINK_MINI_PROGRAM_QUOTA_REACHED	wxa quota limit
openplatform	89008	LINK_OVERSEAS_ACCOUNT_NOT_ALLOWED	overseas account can not link
openplatform	89009	LINK_MINI_PROGRAM_FULL	wxa reach link limit
openplatform	89010	LINK_REQUEST_PENDING	link message has sent
openplatform	89011	UNLINK_NEARBY_NOT_ALLOWED	can not unlink nearby wxa
openplatform	89012	UNLINK_STORE_OR_MALL_NOT_ALLOWED	can not unlink store or mall
openplatform	89013	LINK_MINI_PROGRAM_BANNED	wxa is banned
openplatform	89014	LINK_VERSION_NOT_SUPPORTED	support version error
openplatform	89015	LINK_EXISTS	has linked wxa
openplatform	89016	LINK_SAME_OWNER_QUOTA_REACHED	reach same realname quota
openplatform	89017	LINK_OTHER_OWNER_QUOTA_REACHED	reach different realname quota
openplatform	89018	UNLINK_REQUEST_PENDING	unlink message has sent
openplatform	89022	DOMAIN_TO_DELETE_NOT_FOUND	delete domain is not exist!
openplatform	89030	OPERATION_MONTHLY_QUOTA_EXHAUSTED	operation reach month limit
openplatform	89031	TESTER_USER_LIMIT_REACHED	user bind reach limit
openplatform	89032	TESTER_LIST_FULL	weapp bind members reach limit
openplatform	89033	TESTER_WECHAT_ID_OR_OPENID_MISSING	empty wx or openid
openplatform	89034	TESTER_USERSTR_INVALID	userstr is invalid
openplatform	89035	LINK_UNDER_WAY_FROM_CONSOLE	linking from mp
openplatform	89235	ACCOUNT_OWNER_BLOCKLISTED	hit black contractor
openplatform	89236	PLUGIN_NOT_OPEN_TO_APPLICATIONS	this plugin can not apply
openplatform	89237	PLUGIN_ALREADY_APPLIED_FOR	plugin has send apply message or already bind
openplatform	89238	PLUGIN_LIMIT_REACHED	plugin count reach limit
openplatform	89239	PLUGIN_NOT_FOUND	plugin no exist
openplatform	89240	PLUGIN_REQUEST_NOT_PENDING	only applying status can be agreed or refused
openplatform	89241	PLUGIN_REQUEST_NOT_REFUSED	only refused status can be deleted, please refused first
openplatform	89242	PLUGIN_APPLICANT_NOT_FOUND	appid is no in the apply list, make sure appid is right
openplatform	89243	PLUGIN_REQUEST_NOT_YET_DELETABLE	can not delete apply request in 24 hours
openplatform	89244	PLUGIN_APPID_NOT_FOUND	plugin appid is no in the plugin list
openplatform	89245	LINK_MINI_PROGRAM_BARRED	mini program forbidden to link
openplatform	89246	PLUGIN_RESERVED_FOR_CERTAIN_APPS	plugins with special category are used only by specific apps
openplatform	89250	REGISTRATION_INTERNAL_ERROR_OR_NO_TASK	task not found | inner error, retry after some while
openplatform	89253	REGISTRATION_BEING_CHECKED_OR_INCOMPLETE	lack of some params | front checking
openplatform	89256	COMPONENT_INFO_MISSING_IN_TOKEN	no component info
openplatform	89257	PLUGIN_VERSION_NOT_FOR_QUICK_UPDATE	no such version
openplatform	89258	PLUGIN_UPDATE_DURING_GRAY_RELEASE	code is gray online
openplatform	89259	PLUGIN_LIVE_NOT_DELETABLE	zhibo plugin is not allow to delete
openplatform	90001	BILL_ORDER_ID_INVALID	invalid order id
openplatform	90002	BILL_BUSI_ID_INVALID	invalid busi id
openplatform	90003	BILL_DATE_INVALID	invalid bill date
openplatform	90004	BILL_TYPE_INVALID	invalid bill type
openplatform	90005	BILL_PLATFORM_INVALID	invalid platform
openplatform	90006	BILL_NOT_FOUND	bill not exists
openplatform	90007	OPENID_REFUSED_90007	invalid openid
openplatform	90009	MIDAS_SESSION_SIGNATURE_WRONG	mp_sig error
openplatform	90010	MIDAS_SESSION_ENDED	no session
openplatform	90011	MIDAS_SIGNATURE_WRONG	sig error
openplatform	90012	MIDAS_ORDER_EXISTS	order exist
openplatform	90013	MIDAS_BALANCE_TOO_LOW	balance not enough
openplatform	90014	MIDAS_ORDER_CONFIRMED	order has been confirmed
openplatform	90015	MIDAS_ORDER_CANCELLED	order has been canceled
openplatform	90016	MIDAS_ORDER_UNDECIDED	order is being processed
openplatform	90017	MIDAS_NOT_PERMITTED	no privilege
openplatform	90018	MIDAS_PARAMETER_INVALID	invalid parameter
openplatform	91030	WECHAT_ID_REGISTRATIONS_USED_UP	reach wxid freq limit.
openplatform	94001	REALNAME_CERT_SERIAL_MISSING	missing cert_serialno
openplatform	94002	REALNAME_USER_WITHOUT_WECHAT_PAY	use not register wechat pay
openplatform	94003	REALNAME_SIGNATURE_WRONG	invalid sign
openplatform	94004	REALNAME_NOT_ON_RECORD	user do not has real name info
openplatform	94005	REALNAME_USER_TOKEN_INVALID	invalid user token
openplatform	94006	REALNAME_APPID_NOT_AUTHORIZED	appid unauthorized
openplatform	94007	REALNAME_MERCHANT_NOT_BOUND	appid unbind mchid
openplatform	94008	REALNAME_TIMESTAMP_INVALID	invalid timestamp
openplatform	94009	REALNAME_CERT_SERIAL_INVALID	invalid cert_serialno, cert_serialno's size should be 40
openplatform	94010	REALNAME_MERCHANT_INVALID	invalid mch_id
openplatform	94011	REALNAME_TIMESTAMP_TOO_OLD	timestamp expired
openplatform	95001	WXCODE_NOT_DECODED	wxcode decode fail
openplatform	95002	WXCODE_RECOGNITION_NOT_PERMITTED	wxcode recognize unautuorized
openplatform	95101	PRODUCT_PAGE_QUERY_INVALID	get product by page args invalid
openplatform	95102	PRODUCT_MATERIAL_QUERY_INVALID	get product materials by cond args invalid
openplatform	95103	PRODUCT_MATERIAL_IDS_TOO_MANY	material id list size out of limit
openplatform	95104	PRODUCT_IMPORT_TOO_FREQUENT	import product frequence out of limit
openplatform	95105	PRODUCT_IMPORT_RUNNING_ON_MP	mp is importing products, api is rejected to import
openplatform	95106	PRODUCT_IMPORT_COMMISSION_NOT_SET	api is rejected to import
openplatform	101002	SERVICE_MARKET_QUOTA_TOO_LOW	not enough market quota
openplatform	600001	UPLOAD_FILE_NAME_INVALID	invalid file name
openplatform	600002	UPLOAD_NOT_PERMITTED	no permission to upload file
openplatform	600003	UPLOAD_SOURCE_SIZE_INVALID	invalid size of source
openplatform	930566	LOCAL_DELIVERY_NOT_AUTHORIZED	not support, plz auth at mp.weixin.qq.com
openplatform	930567	LOCAL_DELIVERY_SHOP_INVALID	shop arg error
openplatform	930568	LOCAL_DELIVERY_NOT_FOR_PERSONS	not personal account
openplatform	930569	LOCAL_DELIVERY_ALREADY_OPEN	already open
openplatform	930570	LOCAL_DELIVERY_CARGO_CLASS_INVALID	cargo_first_class or cargo_second_class invalid
openplatform	931010	FEE_ALREADY_SET_931010	fee already set
openplatform	6000100	DOWNLOAD_URL_NOT_BOUND	unbind download url
openplatform	6000101	RESPONSE_DATA_MISSING	no response data
openplatform	6000102	RESPONSE_DATA_TOO_LARGE	response data too big
openplatform	9002008	WIFI_VALUE_INVALID	params invalid
openplatform	9002009	WIFI_SHOP_NOT_FOUND	shop id not exist
openplatform	9002010	WIFI_NAME_OR_PASSWORD_PREFIX_MISSING	ssid or password should start with "WX
openplatform	9002011	WIFI_SSID_WITH_CHINESE	ssid can not include chinese
openplatform	9002012	WIFI_PASSWORD_WITH_CHINESE	passsword can not include chinese
openplatform	9002013	WIFI_PASSWORD_LENGTH_INVALID	password must be between 8 and 24 characters
openplatform	9002016	WIFI_DEVICE_EXISTS	device exist
openplatform	9002017	WIFI_DEVICE_NOT_FOUND	device not exist
openplatform	9002026	WIFI_QUERY_LIST_TOO_LONG	the size of query list reach limit
openplatform	9002041	WIFI_CHANGE_NOT_PERMITTED	not allowed to modify
openplatform	9002044	WIFI_SSID_INVALID	invalid ssid, can not include none utf8 characters
openplatform	9002052	WIFI_BAR_TYPE_NEEDS_APPROVED_SHOP	shop id has not be audited, this bar type is not enable
openplatform	9007003	WIFI_PROTOCOL_TYPE_MISMATCH	protocol type is not same with the exist device
openplatform	9007004	WIFI_SSID_NOT_FOUND	ssid not exist
openplatform	9007005	WIFI_DEVICES_FULL	device count limit
openplatform	9008001	WIFI_CARD_NOT_FOUND	card info not exist
openplatform	9008002	WIFI_CARD_EXPIRY_INVALID	card expiration time is invalid
openplatform	9008003	WIFI_URL_TOO_LONG	url size invalid, keep less than 255
openplatform	9008004	WIFI_URL_WITH_CHINESE	url can not include chinese
openplatform	9200001	NONTAX_ORDER_NOT_FOUND	order_id not exist
openplatform	9200002	NONTAX_ORDER_OF_OTHER_BUSINESS	order of other biz
openplatform	9200003	NONTAX_CALL_BLOCKED	blocked
openplatform	9200211	NONTAX_NOTICE_DISABLED	payment notice disabled
openplatform	9200231	NONTAX_NOTICE_NOT_FOUND	payment notice not exist
openplatform	9200232	NONTAX_NOTICE_PAID	payment notice paid
openplatform	9200233	NONTAX_NOTICE_CANCELLED	payment notice canceled
openplatform	9200235	NONTAX_NOTICE_EXPIRED	payment notice expired
openplatform	9200236	NONTAX_BANK_NOT_ALLOWED	bank not allow
openplatform	9200295	NONTAX_CALLS_TOO_FREQUENT_9200295	freq limit
openplatform	9200297	NONTAX_PAYMENT_SUSPENDED	suspend payment at current time
openplatform	9200298	NONTAX_THIRD_PARTY_REPLY_NOT_DECRYPTED	3rd resp decrypt error
openplatform	9200299	NONTAX_THIRD_PARTY_SYSTEM_ERROR	3rd resp system error
openplatform	9200300	NONTAX_THIRD_PARTY_SIGNATURE_WRONG	3rd resp sign error
openplatform	9201000	NONTAX_DESC_MISSING	desc empty
openplatform	9201001	NONTAX_FEE_ITEMS_MISMATCH	fee not equal items'
openplatform	9201002	NONTAX_PAYMENT_INFO_WRONG	payment info incorrect
openplatform	9201003	NONTAX_FEE_ZERO	fee is 0
openplatform	9201004	NONTAX_EXPIRE_DATE_FORMAT_INVALID	payment expire date format error
openplatform	9201005	NONTAX_APPID_WRONG	appid error
openplatform	9201006	NONTAX_PAYMENT_ORDER_ID_WRONG	payment order id error
openplatform	9201007	NONTAX_OPENID_WRONG	openid error
openplatform	9201008	NONTAX_RETURN_URL_WRONG	return_url error
openplatform	9201009	NONTAX_IP_WRONG	ip error
openplatform	9201010	NONTAX_ORDER_ID_WRONG	order_id error
openplatform	9201011	NONTAX_REASON_WRONG	reason error
openplatform	9201012	NONTAX_MERCHANT_WRONG	mch_id error
openplatform	9201013	NONTAX_BILL_DATE_WRONG	bill_date error
openplatform	9201014	NONTAX_BILL_TYPE_WRONG	bill_type error
openplatform	9201015	NONTAX_TRADE_TYPE_WRONG	trade_type error
openplatform	9201016	NONTAX_BANK_ID_WRONG	bank_id error
openplatform	9201017	NONTAX_BANK_ACCOUNT_WRONG	bank_account error
openplatform	9201018	NONTAX_NOTICE_NUMBER_WRONG	payment_notice_no error
openplatform	9201019	NONTAX_DEPARTMENT_CODE_WRONG	department_code error
openplatform	9201020	NONTAX_NOTICE_TYPE_WRONG	payment_notice_type error
openplatform	9201021	NONTAX_REGION_CODE_WRONG	region_code error
openplatform	9201022	NONTAX_DEPARTMENT_NAME_WRONG	department_name error
openplatform	9201023	NONTAX_FEE_FINANCE_MISMATCH	fee not equal finance's
openplatform	9201024	NONTAX_REFUND_NUMBER_WRONG	refund_out_id error
openplatform	9201026	NONTAX_ORDER_NOT_COMBINED	not combined order_id
openplatform	9201027	NONTAX_SUB_ORDERS_PARTLY_TEST	partial sub order is test
openplatform	9201029	NONTAX_DESC_TOO_LONG	desc too long
openplatform	9201031	NONTAX_SUB_ORDER_COUNT_INVALID	sub order list size error
openplatform	9201032	NONTAX_SUB_ORDER_LISTED_TWICE	sub order repeated
openplatform	9201033	NONTAX_AUTH_CODE_MISSING	auth_code empty
openplatform	9201034	NONTAX_BANK_ID_MISSING	bank_id empty but mch_id not empty
openplatform	9201035	NONTAX_OTHER_FEES_TOO_HIGH	sum of other fees exceed total fee
openplatform	9202000	NONTAX_OTHER_USER_PAYING	other user paying
openplatform	9202001	NONTAX_PAYMENT_UNFINISHED	pay process not finish
openplatform	9202002	NONTAX_REFUND_NOT_PERMITTED	no refund permission
openplatform	9202003	NONTAX_IP_RESTRICTED	ip limit
openplatform	9202004	NONTAX_CALLS_TOO_FREQUENT_9202004	freq limit
openplatform	9202005	NONTAX_USER_ACCOUNT_ABNORMAL	user weixin account abnormal
openplatform	9202006	NONTAX_ACCOUNT_BALANCE_TOO_LOW	account balance not enough
openplatform	9202010	NONTAX_REFUND_ALREADY_REQUESTED	refund request repeated
openplatform	9202011	NONTAX_ALREADY_REFUNDED	has refunded
openplatform	9202012	NONTAX_REFUND_TOO_HIGH	refund exceed total fee
openplatform	9202013	NONTAX_BUSI_ID_USED	busi_id dup
openplatform	9202016	NONTAX_SIGNATURE_UNCHECKED	not check sign
openplatform	9202017	NONTAX_SIGNATURE_WRONG	check sign failed
openplatform	9202018	NONTAX_SUB_ORDER_WRONG	sub order error
openplatform	9202020	NONTAX_ORDER_STATE_WRONG	order status error
openplatform	9202021	NONTAX_ORDER_ALREADY_PLACED	unified order repeatedly
openplatform	9203000	NONTAX_NOTIFICATION_URL_FAILED	request to notification url fail
openplatform	9203001	NONTAX_HTTP_REQUEST_FAILED	http request fail
openplatform	9203002	NONTAX_HTTP_REPLY_INVALID	http response data error
openplatform	9203003	NONTAX_HTTP_REPLY_RSA_NOT_DECRYPTED	http response data RSA decrypt fail
openplatform	9203004	NONTAX_HTTP_REPLY_AES_NOT_DECRYPTED	http response data AES decrypt fail
openplatform	9203999	NONTAX_SYSTEM_BUSY	system busy, please try again later
openplatform	9204000	NONTAX_REALNAME_TOKEN_WRONG	getrealname token error
openplatform	9204001	NONTAX_REALNAME_USER_OR_TOKEN_WRONG	getrealname user or token error
openplatform	9204002	NONTAX_REALNAME_APPID_OR_TOKEN_WRONG	getrealname appid or token error
openplatform	9205000	NONTAX_FINANCE_NOT_CONFIGURED	finance conf not exist
openplatform	9205001	NONTAX_BANK_NOT_CONFIGURED	bank conf not exist
openplatform	9205002	NONTAX_AUTHORITY_NOT_CONFIGURED	wei ban ju conf not exist
openplatform	9205010	NONTAX_SYMMETRIC_KEY_NOT_CONFIGURED	symmetric key conf not exist
openplatform	9205101	NONTAX_OUT_ORDER_ID_NOT_FOUND	out order id not exist
openplatform	9205201	NONTAX_BILL_NOT_FOUND	bill not exist
openplatform	9206000	NONTAX_THIRD_PARTY_PAY_CHANNEL_MISSING	3rd resp pay_channel empty
openplatform	9206001	NONTAX_THIRD_PARTY_ORDER_ID_MISSING	3rd resp order_id empty
openplatform	9206002	NONTAX_THIRD_PARTY_BILL_TYPE_CODE_MISSING	3rd resp bill_type_code empty
openplatform	9206003	NONTAX_THIRD_PARTY_BILL_NO_MISSING	3rd resp bill_no empty
openplatform	9206200	NONTAX_THIRD_PARTY_REPLY_EMPTY	3rd resp empty
openplatform	9206201	NONTAX_THIRD_PARTY_REPLY_NOT_JSON	3rd resp not json
openplatform	9206900	NONTAX_THIRD_PARTY_CONNECTION_FAILED	connect 3rd error
openplatform	9206901	NONTAX_THIRD_PARTY_CONNECTION_TIMED_OUT	connect 3rd timeout
openplatform	9206910	NONTAX_THIRD_PARTY_REPLY_UNREADABLE	read 3rd resp error
openplatform	9206911	NONTAX_THIRD_PARTY_REPLY_TIMED_OUT	read 3rd resp timeout
openplatform	9207000	NONTAX_BOSS_SYSTEM_ERROR	boss error
openplatform	9207001	NONTAX_WECHAT_PAY_ERROR	wechat pay error
openplatform	9207002	NONTAX_BOSS_PARAMETER_INVALID	boss param error
openplatform	9207003	NONTAX_PAYMENT_ERROR	pay error
openplatform	9207004	NONTAX_AUTH_CODE_EXPIRED	auth_code expired
openplatform	9207005	NONTAX_USER_BALANCE_TOO_LOW	user balance not enough
openplatform	9207006	NONTAX_CARD_NOT_SUPPORTED	card not support
openplatform	9207007	NONTAX_ORDER_REVERSED	order reversed
openplatform	9207008	NONTAX_USER_ENTERING_PASSWORD	user paying, need input password
openplatform	9207009	NONTAX_AUTH_CODE_WRONG	auth_code error
openplatform	9207010	NONTAX_AUTH_CODE_REFUSED	auth_code invalid
openplatform	9207011	NONTAX_REVERSAL_DURING_PAYMENT	not allow to reverse when user paying
openplatform	9207012	NONTAX_ORDER_PAID	order paid
openplatform	9207013	NONTAX_ORDER_CLOSED	order closed
openplatform	9207028	NONTAX_VEHICLE_NOT_FOUND	vehicle not exists
openplatform	9207029	NONTAX_VEHICLE_REQUEST_BLOCKED	vehicle request blocked
openplatform	9207030	NONTAX_VEHICLE_NOT_AUTHORIZED	vehicle auth error
openplatform	9207031	NONTAX_CONTRACT_LIMIT_EXCEEDED	contract over limit
openplatform	9207032	NONTAX_TRADE_ERROR	trade error
openplatform	9207033	NONTAX_TRADE_TIME_INVALID	trade time invalid
openplatform	9207034	NONTAX_CHANNEL_TYPE_INVALID	channel type invalid
openplatform	9207050	NONTAX_EXPIRE_TIME_OUT_OF_RANGE	expire_time range error
openplatform	9210000	NONTAX_FINANCE_QUERY_FAILED	query finance error
openplatform	9291000	OPENID_REFUSED_9291000	openid error
openplatform	9291001	OPENID_OF_OTHER_APPID_9291001	openid appid not match
openplatform	9291002	APP_APPID_NOT_FOUND	app_appid not exist
openplatform	9291003	APP_APPID_NOT_MOBILE_APP	app_appid not app
openplatform	9291004	APPID_MISSING_9291004	appid empty
openplatform	9291005	APPID_OF_OTHER_ACCESS_TOKEN	appid not match access_token
openplatform	9291006	SIGNATURE_WRONG_9291006	invalid sign
openplatform	9299999	BACKEND_ERROR_9299999	backend logic error
openplatform	9300001	CARD_ACTIVITY_BEGINS_IN_PAST	begin_time can not before now
openplatform	9300002	CARD_ACTIVITY_ENDS_IN_PAST	end_time can not before now
openplatform	9300003	CARD_ACTIVITY_TIMES_REVERSED	begin_time must less than end_time
openplatform	9300004	CARD_ACTIVITY_TOO_LONG	end_time - begin_time > 1year
openplatform	9300005	CARD_ACTIVITY_PARTICIPATIONS_INVALID	invalid max_partic_times
openplatform	9300006	CARD_ACTIVITY_STATUS_INVALID	invalid activity status
openplatform	9300007	CARD_ACTIVITY_GIFT_NUM_INVALID	gift_num must >0 and <=15
openplatform	9300008	CARD_ACTIVITY_MINI_PROGRAM_APPID_INVALID	invalid tiny appid
openplatform	9300009	CARD_ACTIVITY_CANNOT_END	activity can not finish
openplatform	9300010	CARD_ACTIVITY_CARDS_TOO_FEW	card_info_list must >= 2
openplatform	9300011	CARD_ACTIVITY_CARD_ID_INVALID	invalid card_id
openplatform	9300012	CARD_ACTIVITY_CARD_OF_OTHER_APPID	card_id must belong this appid
openplatform	9300013	CARD_ACTIVITY_CARD_TYPE_NOT_ALLOWED	card_id is not swipe_card or pay.cash
openplatform	9300014	CARD_ACTIVITY_CARD_OUT_OF_STOCK	some card_id is out of stock
openplatform	9300015	CARD_ACTIVITY_CARD_STATUS_INVALID	some card_id is invalid status
openplatform	9300016	CARD_ACTIVITY_AUDIENCE_CLASH	membership or new/old tinyapp user only support one
openplatform	9300017	CARD_ACTIVITY_MEMBER_RULE_INVALID	invalid logic for membership
openplatform	9300018	CARD_ACTIVITY_USER_RULE_INVALID	invalid logic for tinyapp new/old user
openplatform	9300019	CARD_ACTIVITY_TYPE_INVALID	invalid activity type
openplatform	9300020	CARD_ACTIVITY_ID_INVALID	invalid activity_id
openplatform	9300021	CARD_ACTIVITY_HELP_TIMES_INVALID	invalid help_max_times
openplatform	9300022	CARD_ACTIVITY_COVER_URL_INVALID	invalid cover_url
openplatform	9300023	CARD_ACTIVITY_GEN_LIMIT_INVALID	invalid gen_limit
openplatform	9300024	CARD_ACTIVITY_OUTLASTS_CARD	card's end_time cannot early than act's end_time
openplatform	9300504	EXPRESS_CARRIER_BANNED_OR_SERVICE_UNKNOWN	Specified delivery id has beed banned
openplatform	9300505	EXPRESS_SHOP_BANNED	Shop banned
openplatform	9300506	EXPRESS_ORDER_ON_ITS_WAY	Order can't cancel
openplatform	9300508	EXPRESS_ORDER_ID_USED	order id has been used
openplatform	9300509	EXPRESS_RETRY_TOO_FAST	speed limit, retry too fast
openplatform	9300511	EXPRESS_BRANCH_ID_INVALID	invalid branch id
openplatform	9300514	EXPRESS_BRANCH_NOT_ADDED	add net branch fail, try update branch api
openplatform	9300515	EXPRESS_MINI_PROGRAM_NOT_FOUND	wxa appid not exist
openplatform	9300516	EXPRESS_MINI_PROGRAM_NOT_LINKED	wxa appid and current bizuin is not linked or not the same
openplatform	9300517	EXPRESS_UPDATE_TYPE_INVALID	invalid update_type, please use [bind] or [unbind]
openplatform	9300520	EXPRESS_CARRIER_ID_INVALID	invalid delivery id
openplatform	9300521	EXPRESS_WAYBILL_BEING_MADE	the orderid is in our system, and waybill is generating
openplatform	9300523	EXPRESS_WAYBILL_QUOTA_TOO_LOW	quota is not enough; go to charge please
openplatform	9300524	EXPRESS_ORDER_CANCELLED	order already canceled
openplatform	9300527	EXPRESS_CARRIER_WITHOUT_QUOTA	delivery does not support quota
openplatform	9300528	EXPRESS_WAYBILL_ID_INVALID	invalid waybill_id
openplatform	9300529	EXPRESS_CUSTOMER_CODE_ALREADY_BOUND	biz_id already binded
openplatform	9300530	EXPRESS_CUSTOMER_CODE_NOT_FOUND	biz_id is not exist
openplatform	9300532	EXPRESS_BINDING_UNDER_REVIEW	bind submit, and is checking
openplatform	9300533	EXPRESS_TAG_IDS_INVALID	invalid tagid_list
openplatform	9300534	EXPRESS_SOURCE_OWNER_MISMATCH	invalid shop args | invalid appid, not same body
openplatform	9300537	EXPRESS_RATE_LIMITED	freq limit
openplatform	9300538	EXPRESS_TASKS_MISSING	input task empty
openplatform	9300539	EXPRESS_TASKS_TOO_MANY	too many task
openplatform	9300540	EXPRESS_TASK_NOT_FOUND	task not exist
openplatform	9300541	EXPRESS_CARRIER_CALLBACK_FAILED	delivery callback error
openplatform	9300601	CAR_OWNER_ID_CARD_NUMBER_INVALID	id_card_no is invalid
openplatform	9300602	CAR_OWNER_NAME_INVALID	name is invalid
openplatform	9300603	CAR_PLATE_NUMBER_INVALID	plate_no is invalid
openplatform	9300604	CAR_OWNER_AUTH_KEY_UNDECODABLE	auth_key decode error
openplatform	9300605	CAR_OWNER_AUTH_KEY_EXPIRED	auth_key is expired
openplatform	9300606	CAR_OWNER_AUTH_KEY_OF_OTHER_APP	auth_key and appinfo not match
openplatform	9300607	CAR_OWNER_NOT_CONFIRMED	user not confirm
openplatform	9300608	CAR_OWNER_CONFIRMATION_EXPIRED	user confirm is expired
openplatform	9300609	CAR_OWNER_CHECK_QUOTA_EXHAUSTED	api exceed limit
openplatform	9300610	CAR_LICENSE_INFO_INVALID	car license info is invalid
openplatform	9300611	CAR_OWNER_CHECK_TYPE_NOT_SUPPORTED	varification type not support
openplatform	9300701	VALUE_INVALID_9300701	input param error
openplatform	9300702	CODE_USED_9300702	this code has been used
openplatform	9300703	DATE_INVALID_9300703	invalid date
openplatform	9300704	NOT_USABLE_9300704	not currently available
openplatform	9300705	CODE_UNKNOWN_OR_EXPIRED_9300705	code not exist or expired
openplatform	9300706	CODE_UNKNOWN_OR_EXPIRED_9300706	code not exist or expired
openplatform	9300707	WECHAT_PAY_ERROR_9300707	wxpay error
openplatform	9300708	WECHAT_PAY_LIMIT_EXCEEDED_9300708	wxpay overlimit
openplatform	9301004	SERVICE_MARKET_DATA_NOT_SAVED	save data error
openplatform	9301006	SERVICE_MARKET_APPID_INVALID	invalid appid
openplatform	9301007	SERVICE_MARKET_API_CONFIG_INVALID	invalid api config
openplatform	9301008	SERVICE_MARKET_API_INFO_INVALID	invalid api info
openplatform	9301009	SERVICE_MARKET_RESULT_CHECK_FAILED	add result check failed
openplatform	9401022	SHOP_SPU_NOT_ALLOWED	SPU NOT ALLOW
openplatform	9401023	SHOP_SPU_NOT_EDITABLE	SPU_NOT_ALLOW_EDIT
openplatform	9401024	SHOP_SKU_NOT_ALLOWED	SKU NOT ALLOW
openplatform	9401025	SHOP_SKU_NOT_EDITABLE	SKU_NOT_ALLOW_EDIT
openplatform	9402001	LIMIT_TOO_LARGE_9402001	limit too large
openplatform	9402002	MESSAGE_TO_ONE_USER_BARRED	single send been blocked
openplatform	9402003	MESSAGE_TO_ALL_USERS_BARRED	all send been blocked
openplatform	9402004	MESSAGE_MSG_ID_INVALID	invalid msg id
openplatform	9402005	MESSAGE_TOO_FREQUENT	send msg too quick
openplatform	9402006	MESSAGE_TO_ONE_USER_TOO_FREQUENT	send to single user too quick
openplatform	9402007	MESSAGE_TO_ALL_USERS_TOO_FREQUENT	send to all user too quick
openplatform	9402008	MESSAGE_SEND_TYPE_INVALID	send type error
openplatform	9402009	MESSAGE_NOT_SENDABLE	can not send this msg
openplatform	9402010	MESSAGE_TEXT_LENGTH_INVALID	content too long or no content
openplatform	9402011	MESSAGE_PATH_NOT_FOUND	path not exist
openplatform	9402012	MESSAGE_FORBIDDEN_WORD	contain evil word
openplatform	9402013	MESSAGE_PATH_SUFFIX_MISSING	path need html suffix
openplatform	9402014	MESSAGE_NOT_FOR_PERSONS	not open to personal body type
openplatform	9402015	MESSAGE_NOT_AFTER_VIOLATIONS	not open to violation body type
openplatform	9402016	MESSAGE_NOT_FOR_LOW_QUALITY_PROVIDERS	not open to low quality provider
openplatform	9402101	DEVICE_PRODUCT_ID_INVALID	invalid product_id
openplatform	9402102	DEVICE_IDS_TOO_MANY	device_id count more than limit
openplatform	9402202	CONCURRENT_SUBMISSION_9402202	concurrent limit
openplatform	9402301	AD_NOT_BOOKED_BY_USER	user not book this ad id
openplatform	9410000	LIVE_ROOM_LIST_EMPTY	live room not exsits
openplatform	9410001	LIVE_ROOM_LOADING_FAILED	inner error: get room fail
openplatform	9410002	LIVE_GOODS_LOADING_FAILED	inner error: get goods fail
openplatform	9410003	LIVE_REPLAY_LOADING_FAILED	inner error: get replay url fail
miniprogram	-501000	CLOUD_CALL_FAILED	Param Invalid: env check invalid be filterd
miniprogram	-501000	CLOUD_ENVIRONMENT_CHECK_FAILED	Param Invalid: env check invalid be filterd
miniprogram	-30000	SHOP_REVIEW_STATE_WRONG	不能执行该操作，请检查审核状态后调用正确的接口
miniprogram	-2	AFTER_SALE_PARAMETER_WRONG	参数错误，具体看返回的详细错误信息
miniprogram	1	B2B_BANK_TRANSFER_NOT_OPENED	data not exit
miniprogram	1	B2B_SHARING_RECEIVER_NOT_FOUND	data not exit
miniprogram	1	ENCRYPTED_DATA_NOT_FOUND	data not exit
miniprogram	1	COMPLAINT_NOT_FOUND	data not exit
miniprogram	1	DRAMA_NOT_FOUND	data not exit
miniprogram	404	TEMPLATE_API_METHOD_WRONG	404 not found
miniprogram	1005	REALNAME_CHECK_APPID_INVALID	invalid appid
miniprogram	1005	SHOP_NICKNAME_INVALID	小程序昵称非法
miniprogram	1005	PLUGIN_APPID_MISMATCH	invalid appid
miniprogram	1007	PLUGIN_USER_CODE_UNKNOWN	get no data
miniprogram	1007	LIVE_ROOM_DATA_NOT_FOUND	get no data
miniprogram	10005	SHOP_ADMIN_IDENTITY_MISMATCH	传入的超管的身份证、姓名和注册的微信号不匹配
miniprogram	11200	MEDICAL_AUTHCODE_EXPIRED	wxmed_authcode expired
miniprogram	40002	LINK_GENERATION_NOT_GRANTED	invalid grant_type
miniprogram	40004	MEDIA_CHECK_TYPE_UNKNOWN	invalid media type
miniprogram	40013	PHONE_CODE_OF_ANOTHER_APP	invalid appid
miniprogram	40013	LINK_GENERATION_BANNED	invalid appid
miniprogram	40013	SHIPPING_APPID_WRONG	invalid appid
miniprogram	40066	SHOP_API_URL_WRONG	invalid url
miniprogram	40066	PAGE_URL_NOT_ALLOWED	invalid url
miniprogram	40079	DATE_OR_TIME_INVALID	invalid time
miniprogram	40101	REQUIRED_ARGUMENT_LEFT_OUT	missing parameter
miniprogram	40129	SECURITY_CHECK_SCENE_INVALID	invalid scene
miniprogram	40129	WXACODE_SCENE_INVALID	invalid scene
miniprogram	40159	WXACODE_PATH_INVALID	invalid length for path, or the data is not json string
miniprogram	40165	WEAPP_PAGE_PATH_INVALID	invalid weapp pagepath
miniprogram	40166	WEAPP_APPID_NOT_FOUND	invalid weapp appid
miniprogram	40169	WXACODE_SCENE_LENGTH_INVALID	invalid length for scene, or the data is not json string
miniprogram	40199	EXPRESS_WAYBILL_NOT_FOUND	waybill_id not found
miniprogram	40200	ACCOUNT_TYPE_UNSUITABLE	invalid account type
miniprogram	40211	SEARCH_PAGE_DATA_MALFORMED	invalid scope_data
miniprogram	40212	PAGE_QUERY_INVALID	invalid query
miniprogram	40219	SEARCH_PAGES_EMPTY	pages is empty
miniprogram	40225	SHORT_LINK_PAGE_TITLE_INVALID	invalid page title
miniprogram	40226	LOGIN_BLOCKED_HIGH_RISK_USER	code blocked
miniprogram	40230	API_SIGNATURE_SERIAL_MISSING	API_Missing_Wechatmp_Serial
miniprogram	40231	API_SIGNATURE_TIMESTAMP_MISSING	API_Missing_Wechatmp_Timestamp
miniprogram	40232	API_SIGNATURE_MISSING	API_Missing_Wechatmp_Signature
miniprogram	40233	API_SIGNATURE_APPID_MISSING	API_Missing_Wechatmp_Appid
miniprogram	40234	API_SIGNATURE_WRONG	API_Invalid_Signature
miniprogram	40235	API_ENCRYPTION_WRONG	API_Invalid_Encrypt
miniprogram	40236	API_SIGNATURE_APPID_INVALID	API_Invalid_Wechatmp_Appid
miniprogram	40237	API_SIGNATURE_APPID_MISMATCH	API_Invalid_Wechatmp_Appidmatch
miniprogram	40238	API_SYMMETRIC_KEY_NOT_SET	API_NoExist_DevSecretSym
miniprogram	40239	API_PUBLIC_KEY_NOT_SET	API_NoExist_DevSecretAsym
miniprogram	40240	API_SIGNATURE_TIMESTAMP_EXPIRED	API_Expired_Wechatmp_Timestamp
miniprogram	40256	EMPLOYEE_RELATION_NOT_BOUND	invalid employee relation
miniprogram	40257	EMPLOYEE_MESSAGE_OPENID_UNREADABLE	decode touser error
miniprogram	41028	FORM_ID_INVALID	invalid form id
miniprogram	41029	FORM_ID_USED_UP	form id used count reach limit
miniprogram	43104	OPENID_OF_ANOTHER_APP	The openid does not match the appid
miniprogram	44990	SECOND_RATE_EXCEEDED	reach max api second frequence limit
miniprogram	44991	API_MINUTE_FREQUENCY_EXCEEDED	reach max api minute frequence
miniprogram	44993	LINK_DAILY_QUOTA_EXHAUSTED	reach max api day frequence limit
miniprogram	45029	WXACODE_TOTAL_REACHED	qrcode count out of limit
miniprogram	45070	BUSINESS_ACCOUNT_NAME_TAKEN	the business account have been created
miniprogram	45071	BUSINESS_ACCOUNT_NOT_FOUND	business account not found
miniprogram	45072	TYPING_COMMAND_INVALID	invalid command
miniprogram	45077	TOO_MANY_BUSINESS_ACCOUNTS	number of business account reach limit
miniprogram	45078	BUSINESS_NICKNAME_INVALID	nickname is illegal!
miniprogram	45079	BUSINESS_NICKNAME_FORBIDDEN	nickname is forbidden!(matched forbidden keyword)
miniprogram	45080	TYPING_NEEDS_RECENT_MESSAGE	need sending message to user
miniprogram	45081	TYPING_ALREADY_SHOWN	you are already typing
miniprogram	45091	BUSINESS_ACCOUNT_NAME_INVALID	account_name is illegal!
miniprogram	45165	RETAIL_MESSAGE_PAGE_RANGE_INVALID	invalid limit
miniprogram	45168	SUBSCRIBE_MESSAGE_WORD_BLOCKED	keyword in blacklist
miniprogram	47004	SEARCH_TOO_MANY_PAGES	submit pages count more than each quota
miniprogram	47006	SEARCH_DAILY_QUOTA_EXHAUSTED	submit pages count reach daily limit, please try tomorrow
miniprogram	47501	ACTIVITY_ID_INVALID	activity_id error
miniprogram	47502	ACTIVITY_TARGET_STATE_INVALID	target_state error
miniprogram	47503	ACTIVITY_VERSION_TYPE_INVALID	version_type error
miniprogram	47504	ACTIVITY_ID_EXPIRED	activity_id expired time
miniprogram	50001	EMPLOYEE_TEMPLATE_NOT_SUBSCRIBED	user unauthorized
miniprogram	53010	ACCOUNT_NAME_FORMAT_INVALID	nickname invalid
miniprogram	53011	ACCOUNT_NAME_CHECKS_TOO_FREQUENT	check nickname too frequently
miniprogram	53012	ACCOUNT_NAME_FORBIDDEN	nickname ban
miniprogram	53013	ACCOUNT_NAME_TAKEN	nickname has been occupied
miniprogram	53018	ACCOUNT_NAME_IS_WECHAT_ID	nickname hit alias
miniprogram	53019	ACCOUNT_NAME_PROTECTED	nickname protected by infringement
miniprogram	53200	INTRODUCTION_CHANGES_EXHAUSTED	modify signature quota limit exceed
miniprogram	53201	INTRODUCTION_WORD_BLOCKED	signature in black list, can not use
miniprogram	53202	AVATAR_CHANGES_EXHAUSTED	modify avatar quota limit exceed
miniprogram	61004	CALLER_IP_NOT_REGISTERED	access clientip is not registered
miniprogram	61010	SECURITY_CHECK_USER_NOT_RECENT	code is expired
miniprogram	61011	COMPONENT_INVALID	invalid component
miniprogram	61070	LEGAL_REPRESENTATIVE_MISMATCH	name, idcard, wechat name not in accordance
miniprogram	61080	USER_RISK_UNAVAILABLE	the service of getuserriskrank is unavailable now
miniprogram	61081	USER_RISK_TOO_FREQUENT	get riskrank too frequently
miniprogram	65400	KF_NEW_SERVICE_NOT_ENABLED	please enable new custom service
miniprogram	65401	KF_ACCOUNT_INVALID	invalid custom service account
miniprogram	65402	KF_ACCOUNT_NOT_BOUND	the custom service account need to bind a wechat user
miniprogram	65403	KF_NICKNAME_INVALID	illegal nickname
miniprogram	65404	KF_ACCOUNT_FORMAT_INVALID	illegal custom service account
miniprogram	65405	KF_TOO_MANY_ACCOUNTS	custom service account number reach limit
miniprogram	65406	KF_ACCOUNT_EXISTS	custom service account exists
miniprogram	65407	KF_WORKER_EXISTS	the wechat user have been one of your workers
miniprogram	65408	KF_USER_ALREADY_INVITED	you have already invited the wechat user
miniprogram	65409	KF_WECHAT_ID_INVALID	wechat account invalid
miniprogram	65410	KF_WORKER_HAS_TOO_MANY_ACCOUNTS	too many custom service accounts bound by the worker
miniprogram	65411	KF_INVITATION_PENDING	a effective invitation to bind the custom service account
miniprogram	65412	KF_ACCOUNT_ALREADY_BOUND	the custom service account have been bound by a wechat user
miniprogram	65413	KF_SESSION_NOT_FOUND	no effective session for the customer
miniprogram	65414	KF_CUSTOMER_SERVED_BY_ANOTHER	another worker is serving the customer
miniprogram	82020	CITY_SERVICE_NEVER_USED	user not use service first
miniprogram	82021	CITY_SERVICE_NOT_USED_LATELY	exceed long period
miniprogram	82022	CITY_SERVICE_LONG_TERM_LIMIT	exceed long period max send cnt
miniprogram	82023	CITY_SERVICE_HOURLY_LIMIT	exceed short period max send cnt
miniprogram	82024	CITY_SERVICE_ORDER_NO_OVERUSED	exceed data size limit
miniprogram	82025	CITY_SERVICE_URL_INVALID	invalid url
miniprogram	82026	CITY_SERVICE_DISABLED	service disabled
miniprogram	83200	CITY_SERVICE_NOT_FOUND	no exist service
miniprogram	85001	TESTER_NOT_FOUND	user not exist or user cannot be searched
miniprogram	85002	TESTER_LIMIT_REACHED	number of tester reach bind limit
miniprogram	85003	TESTER_BOUND_TO_TOO_MANY	user already bind too many weapps
miniprogram	85004	TESTER_ALREADY_BOUND	user already bind
miniprogram	85006	AUDIT_TAG_INVALID	tag is in invalid format
miniprogram	85007	AUDIT_PAGE_INVALID	page is in invalid format
miniprogram	85008	AUDIT_CATEGORY_INVALID	category is in invalid format
miniprogram	85009	AUDIT_ALREADY_RUNNING	already submit a version under auditing
miniprogram	85010	AUDIT_ITEM_EMPTY	missing required data
miniprogram	85011	AUDIT_TITLE_INVALID	title is in invalid format
miniprogram	85012	AUDIT_ID_INVALID	invalid audit id
miniprogram	85013	EXT_JSON_UNUSABLE	invalid ext_json, parse fail or containing invalid path
miniprogram	85014	CODE_TEMPLATE_NOT_FOUND	template not exist
miniprogram	85016	DOMAIN_LIMIT_REACHED	exceed valid domain count
miniprogram	85017	DOMAIN_NOTHING_TO_CHANGE	no domain to modify after filtered
miniprogram	85019	AUDIT_NONE_FOR_RELEASE	no version is under auditing
miniprogram	85020	AUDIT_STATE_NOT_RELEASABLE	status not allowed
miniprogram	85021	WEAPP_STATE_UNCHANGEABLE	status not allowed
miniprogram	85022	WEAPP_ACTION_INVALID	invalid action
miniprogram	85023	AUDIT_ITEM_COUNT_INVALID	item size is not in valid range
miniprogram	85043	CODE_TEMPLATE_FAULTY	invalid template, something wrong?
miniprogram	85044	CODE_PACKAGE_TOO_LARGE	package exceed max limit
miniprogram	85045	EXT_JSON_PATH_NOT_FOUND	some path in ext_json not exist
miniprogram	85046	EXT_JSON_TAB_BAR_PATH_MISSING	pagepath missing in tabbar list
miniprogram	85047	EXT_JSON_PAGES_EMPTY	pages are empty
miniprogram	85048	EXT_JSON_UNPARSABLE	parse ext_json fail
miniprogram	85060	TASK_ID_INVALID	invalid taskid
miniprogram	85061	ADMIN_PHONE_LIMIT_REACHED	this phone reach bind limit
miniprogram	85062	ADMIN_PHONE_BLOCKLISTED	this phone in black list
miniprogram	85063	ADMIN_ID_CARD_BLOCKLISTED	idcard in black list
miniprogram	85064	CODE_TEMPLATE_NOT_IN_LIBRARY	template not found
miniprogram	85065	CODE_TEMPLATE_LIBRARY_FULL	template list is full
miniprogram	85066	QR_RULE_LINK_INVALID	illegal prefix
miniprogram	85068	QR_RULE_TEST_LINK_NOT_BELOW	test url is not the sub prefix
miniprogram	85069	QR_RULE_CONFIRM_FILE_WRONG	check confirm file fail
miniprogram	85070	QR_RULE_LINK_BLOCKED_OR_PERSONAL	prefix in black list
miniprogram	85071	QR_RULE_LINK_ADDED_BEFORE	prefix added repeated
miniprogram	85072	QR_RULE_LINK_TAKEN	prefix owned by other
miniprogram	85073	QR_RULE_LIMIT_REACHED	prefix beyond limit
miniprogram	85074	QR_RULE_NEEDS_RELEASE	not published
miniprogram	85075	QR_RULE_NOT_FOR_PERSONS	can not access
miniprogram	85076	QR_RULE_DOMAIN_WITHOUT_ICP	check ICP fail
miniprogram	85077	WEAPP_CATEGORY_WITHDRAWN	some category you choose is no longger supported
miniprogram	85079	WEAPP_NOT_RELEASED	miniprogram has no online release
miniprogram	85080	AUDIT_NOT_PASSED	miniprogram commit not approved
miniprogram	85081	GRAY_PERCENTAGE_INVALID	invalid gray percentage
miniprogram	85082	GRAY_PERCENTAGE_NOT_HIGHER	gray percentage too low
miniprogram	85083	SEARCH_FLAG_BANNED	search status is banned
miniprogram	85084	SEARCH_STATUS_INVALID	search status invalid
miniprogram	85085	AUDIT_MONTHLY_QUOTA_EXHAUSTED	submit audit reach limit pleasetry later
miniprogram	85086	AUDIT_NEEDS_UPLOADED_CODE	must commit before submit audit
miniprogram	85087	AUDIT_NAVIGATE_APPIDS_UNDECLARED	navigatetominiprogram appid list empty
miniprogram	85088	CLOUD_DEVELOPMENT_NOT_OPENED	no qbase privilege
miniprogram	85091	SEARCH_TURNED_OFF	search status was turned off
miniprogram	85096	WXACODE_SCANCODE_TIME_RESERVED	not allow include scancode_time field
miniprogram	85400	LINK_PERMANENT_LIMIT_REACHED	reach max long time quota limit
miniprogram	85401	LINK_EXPIRE_TIME_INVALID	time limit between 1min and 30days
miniprogram	85402	LINK_ENV_VERSION_INVALID	invalid env_version
miniprogram	85403	LINK_NOT_FOUND	not found
miniprogram	85405	LINK_PLAIN_SCHEME_NOT_ENABLED	appid or path not support plain scheme
miniprogram	85406	LINK_DAILY_VISITS_EXHAUSTED	daily visit limit
miniprogram	85407	LINK_CREATION_NOT_GRANTED	no scheme permission
miniprogram	85408	LINK_CREATION_BANNED	appid banned
miniprogram	85431	SERVICE_CARD_SYSTEM_BUSY	system error
miniprogram	85433	SERVICE_CARD_CHECK_JSON_INVALID	invalid check_json
miniprogram	85434	SERVICE_CARD_TYPE_INVALID	invalid notify_type
miniprogram	85435	SERVICE_CARD_CONTENT_INVALID	invalid content_json
miniprogram	85436	SERVICE_CARD_CODE_BANNED	notify_code abnormal
miniprogram	85437	SERVICE_CARD_CODE_NOT_FOUND	invalid notify_code
miniprogram	85438	SERVICE_CARD_CODE_EXPIRED	notify_code expired
miniprogram	85439	SERVICE_CARD_STATUS_WRONG	content_json with wrong status
miniprogram	85440	SERVICE_CARD_FIELD_MISSING	content_json lack need field
miniprogram	85441	SERVICE_CARD_FIELD_MALFORMED	content_json has unformat field
miniprogram	85442	SERVICE_CARD_CONTENT_REJECTED	content_json blocked by securiy audit
miniprogram	85443	SERVICE_CARD_CONTENT_NOT_UTF8	content_json has illegal utf8 char
miniprogram	85444	SERVICE_CARD_PAY_INFO_INVALID	pay_info check fail
miniprogram	85445	SERVICE_CARD_STORE_INFO_INVALID	store_info check fail
miniprogram	85446	SERVICE_CARD_SHIPPING_LIST_INVALID	shipping_list check fail
miniprogram	85447	SERVICE_CARD_PRODUCT_LIST_INVALID	product_list check fail
miniprogram	85448	SERVICE_CARD_CODE_USED	notify_code has used
miniprogram	85449	SERVICE_CARD_CODE_LOCKED	notify_code is dealing and locked, retry later
miniprogram	85461	SERVICE_CARD_TYPE_NOT_GRANTED	notify_type access deny
miniprogram	85462	SERVICE_CARD_APP_NOT_GRANTED	app aceess deny
miniprogram	85470	SERVICE_CARD_EXT_JSON_INVALID	invalid ext_json
miniprogram	85471	SERVICE_CARD_EXT_JSON_NOT_UTF8	ext_json has illegal utf8 char
miniprogram	86000	CALL_RESERVED_FOR_COMPONENT	should be called only from third party
miniprogram	86001	TRIAL_VERSION_NOT_FOUND	component experience version not exists
miniprogram	86002	WEAPP_PROFILE_INCOMPLETE	miniprogram have not completed init procedure
miniprogram	86004	WECHAT_ID_INVALID	invalid wechat
miniprogram	87007	SESSION_KEY_EXPIRED	session_key is not existd or expired
miniprogram	87008	SESSION_SIGNATURE_METHOD_INVALID	invalid sig_method
miniprogram	87011	ROLLBACK_DURING_GRAY_RELEASE	wxa has a gray release plan, forbid revert release
miniprogram	87012	ROLLBACK_NOT_POSSIBLE	forbid revert this version release
miniprogram	87013	AUDIT_UNDO_QUOTA_EXHAUSTED	no quota to undo code
miniprogram	87020	MEDIA_CHECK_REPEATED_TOO_OFTEN	repeat request limit exceeded
miniprogram	89002	OPEN_ACCOUNT_NOT_BOUND	open not exists
miniprogram	89019	WEBVIEW_DOMAIN_UNCHANGED	webview domain not change
miniprogram	89020	WEBVIEW_DOMAIN_PLATFORM_LIST_EMPTY	open's webview domain is null
miniprogram	89021	WEBVIEW_DOMAIN_NOT_ON_PLATFORM	request domain is not open's webview domain!
miniprogram	89029	WEBVIEW_DOMAIN_LIMIT_REACHED	webview domain exceed limit
miniprogram	89231	WEBVIEW_DOMAIN_NOT_FOR_PERSONS	not support single
miniprogram	89247	REGISTRATION_SYSTEM_ERROR	inner error, retry after some while
miniprogram	89248	REGISTRATION_CODE_TYPE_INVALID	invalid code type
miniprogram	89249	REGISTRATION_TASK_RUNNING	task running
miniprogram	89251	REGISTRATION_FACE_CHECK_PENDING	legal person checking
miniprogram	89252	REGISTRATION_COMPANY_CHECK_PENDING	front checking
miniprogram	89254	COMPONENT_PERMISSION_SETS_INCOMPLETE	lack of some component rights
miniprogram	89255	REGISTRATION_COMPANY_CODE_INVALID	enterprise code invalid
miniprogram	89300	PAID_UNIONID_ORDER_INVALID	invalid trade
miniprogram	91001	NICKNAME_NOT_FAST_REGISTERED	not fast register
miniprogram	91002	NICKNAME_FIXED_BY_RELEASE	has published
miniprogram	91003	NICKNAME_STATE_WRONG	invalid change stat
miniprogram	91004	NICKNAME_INVALID	invalid nickname
miniprogram	91005	NICKNAME_RESERVED_FOR_OWNER	nickname protected
miniprogram	91006	NICKNAME_IS_WECHAT_ID	nickname used by username
miniprogram	91007	NICKNAME_TAKEN	nickname used
miniprogram	91008	NICKNAME_HELD_AFTER_INFRINGEMENT	nickname protected
miniprogram	91009	NICKNAME_NEEDS_PROOF	nickname need proof
miniprogram	91013	NICKNAME_TOO_MANY_HELD	lock name too more
miniprogram	91014	NICKNAME_PLUS_OTHER_OWNER_SAME_TYPE	diff master plus
miniprogram	91015	NICKNAME_OTHER_OWNER_OTHER_TYPE	diff master
miniprogram	91016	NICKNAME_SEVERAL_OWNERS	name more owner
miniprogram	91017	NICKNAME_PLUS_OTHER_OWNER_OTHER_TYPE	other diff master plus
miniprogram	100002	SHOP_OBJECT_NOT_FOUND	Not exist
miniprogram	100003	SHOP_CATEGORY_EXISTS	类目已存在
miniprogram	100004	SHOP_CATEGORY_UNKNOWN	类目不存在
miniprogram	100009	SHOP_SKU_NOT_ADDED_TO_SPU	添加SPU后再添加SKU失败
miniprogram	100010	SHOP_CATEGORY_BRAND_MISMATCH	类目和品牌不匹配
miniprogram	100020	SHOP_PRODUCT_PARAMETER_WRONG	Invalid input param | 参数非法
miniprogram	100050	SHOP_COUPON_STATUS_WRONG	优惠券状态非法
miniprogram	101000	OCR_IMAGE_URL_INVALID	invalid image url
miniprogram	101000	SHOP_UPLOAD_EMPTY	文件为空
miniprogram	101001	OCR_DOCUMENT_NOT_RECOGNIZED	certificate not found
miniprogram	101001	SHOP_UPLOAD_FORMAT_WRONG	非法格式
miniprogram	101002	OCR_IMAGE_UNDECODABLE	decode image failed
miniprogram	101002	SHOP_UPLOAD_TOO_LARGE	超过文件大小
miniprogram	101003	OCR_QUOTA_EXHAUSTED	not enough market quota
miniprogram	101003	SHOP_IMAGE_SIZE_MISMATCH	参数高宽与实际图片不符
miniprogram	101004	SHOP_UPLOAD_FAILED	上传失败
miniprogram	102000	SHOP_REGISTERED_BEFORE	已经注册
miniprogram	102001	SHOP_CHANNEL_ID_INVALID	渠道号非法
miniprogram	102002	SHOP_WECHAT_NAME_INVALID	微信名非法
miniprogram	108001	SEARCH_SUBMISSION_FAILED	system error
miniprogram	108002	SEARCH_PAGE_TOO_LARGE	page size out of limit
miniprogram	108003	SEARCH_SUBMISSION_NOT_APPROVED	permission denied
miniprogram	109110	SHOP_COUPON_CLAIM_TIME_WRONG	优惠券校验领取时间失败
miniprogram	200000	SHOP_PROVIDER_APPID_WRONG	服务商登录appid非法
miniprogram	200001	SHOP_PROVIDER_MISSING	缺少第三方服务商信息
miniprogram	200002	SHOP_SERVICE_EXPIRED	服务市场购买的服务过期
miniprogram	260008	SHOP_NAME_REFUSED	昵称不合法
miniprogram	300000	SHOP_BURST_RATE_EXCEEDED	Frequence limit overflow
miniprogram	886000	QR_RULE_RELEASES_USED_UP	beyond publish count this month
miniprogram	930555	LOCAL_DELIVERY_SYSTEM_ERROR	sysem error
miniprogram	930556	LOCAL_DELIVERY_COMPANY_TIMED_OUT	delivery timeout
miniprogram	930557	LOCAL_DELIVERY_COMPANY_SYSTEM_ERROR	delivery system error
miniprogram	930558	LOCAL_DELIVERY_COMPANY_REFUSED	delivery logic error
miniprogram	930559	DELIVERY_OPENID_INVALID	invaild openid
miniprogram	930560	LOCAL_DELIVERY_SHOP_NOT_BOUND	shopid need bind first
miniprogram	930561	DELIVERY_ARGUMENT_INVALID	args error
miniprogram	930562	LOCAL_DELIVERY_ORDER_EXISTS	order already exists
miniprogram	930563	LOCAL_DELIVERY_ORDER_NOT_FOUND	order not exists
miniprogram	930564	DELIVERY_QUOTA_EXHAUSTED	quota run out, try next day
miniprogram	930565	LOCAL_DELIVERY_ORDER_FINISHED	order finished
miniprogram	1020004	AFTER_SALE_PRODUCT_NOT_IN_ORDER	请求体中需要售后的商品不存在于原订单的商品列表中
miniprogram	2747003	AFTER_SALE_IMAGE_NOT_CONVERTED	图片url转换失败
miniprogram	2747006	AFTER_SALE_ORDER_UNKNOWN	订单不存在，请检查订单号是否正确
miniprogram	2747007	AFTER_SALE_NOT_FOUND	售后单不存在，请检查售后单号是否正确
miniprogram	2747008	AFTER_SALE_STEP_NOT_ALLOWED	状态流转失败
miniprogram	2747009	AFTER_SALE_REFUND_FAILED	退款失败
miniprogram	2747010	AFTER_SALE_IMAGE_URL_INVALID	图片url不合法
miniprogram	2747012	AFTER_SALE_ID_MISSING	售后单ID为空
miniprogram	2747013	AFTER_SALE_EXISTS	售后单已存在，请勿重复发起售后
miniprogram	2747014	AFTER_SALE_AMOUNT_INVALID	售后金额不合法
miniprogram	2747016	AFTER_SALE_CHANGES_USED_UP	售后单发起和修改总次数超过限制
miniprogram	2747018	AFTER_SALE_ORDER_NUMBER_INVALID	订单号不合法
miniprogram	2747020	AFTER_SALE_NOT_OFFERED	商品不能发起售后
miniprogram	2747021	AFTER_SALE_SKU_NOT_IN_ORDER	商品ID在订单中不存在，检查sku_id和spu_id
miniprogram	2747024	AFTER_SALE_TYPE_BEFORE_SHIPPING	申请的售后类型与Sku发货状态不匹配，未发货只能申请退款
miniprogram	2747025	AFTER_SALE_RETURN_ADDRESS_INVALID	退货地址不合法
miniprogram	2747026	AFTER_SALE_BEING_HANDLED	当前订单有正在处理的售后调用，请稍后再试
miniprogram	2747027	AFTER_SALE_FUND_TYPE_WRONG	当前订单不是二级商户单，请检查fund_type字段，必须为1
miniprogram	9300501	EXPRESS_CARRIER_REFUSED_ORDER	Delivery side error
miniprogram	9300502	EXPRESS_CARRIER_SYSTEM_ERROR	Delivery side sys error
miniprogram	9300503	EXPRESS_CARRIER_NOT_FOUND	Specified delivery id is not registerred
miniprogram	9300507	EXPRESS_TOKEN_INVALID	invalid token
miniprogram	9300510	EXPRESS_SERVICE_TYPE_UNKNOWN	invalid service type
miniprogram	9300512	EXPRESS_WAYBILL_TEMPLATE_INVALID	invalid waybill template format
miniprogram	9300513	EXPRESS_CALL_QUOTA_EXHAUSTED	out of quota
miniprogram	9300522	EXPRESS_RETURN_ORDER_EXISTS	this orderid is repeated
miniprogram	9300525	EXPRESS_CUSTOMER_CODE_NOT_BOUND	biz id not bind
miniprogram	9300526	EXPRESS_FIELD_LENGTH_WRONG	arg size exceed limit
miniprogram	9300531	EXPRESS_CUSTOMER_LOGIN_REFUSED	invalid biz_id or password
miniprogram	9300534	EXPRESS_OPENID_OF_ANOTHER_APP	invalid shop args
miniprogram	9300535	EXPRESS_SHOP_GOODS_INVALID	invalid shop arg
miniprogram	9300536	EXPRESS_SOURCE_APPID_INVALID	invalid wxa_appid
miniprogram	9300559	EXPRESS_TRACED_WAYBILL_NOT_FOUND	waybill not exist
miniprogram	9301001	SERVICE_MARKET_PARAMETER_INVALID	invalid parameter
miniprogram	9301002	SERVICE_MARKET_BACKEND_FAILED	call api service failed
miniprogram	9301003	SERVICE_MARKET_SYSTEM_ERROR	internal exception
miniprogram	9301010	SERVICE_MARKET_QUOTA_EXHAUSTED	consumption failure
miniprogram	9301011	SERVICE_MARKET_TOO_FREQUENT	frequency limit reached
miniprogram	9301012	SERVICE_MARKET_TIMED_OUT	service timeout
miniprogram	9401043	SHOP_SKU_PRICE_ABOVE_LIMIT	SKU价格过高
miniprogram	9410009	USER_RISK_TRIAL_QUOTA_EXHAUSTED	the quota is not enough;please apply again!
miniprogram	9700209	AFTER_SALE_REFUND_NOT_ACCEPTED	同意退款失败
miniprogram	9720004	SHARING_BALANCE_ZERO	订单待分账余额为0
miniprogram	674690001	XPAY_SUBSCRIPTION_NOTICE_INVALID	product type not support""input deduct_price not valid
miniprogram	690000000	XPAY_USER_NOT_SUBSCRIBED	user not subscribed
miniprogram	690000001	XPAY_NOTICE_TIME_NOT_ALLOWED	not allowed to trigger pre payment at this time
channels	1	LEADS_REQUEST_NOT_FOUND	请求的request_id不存在
channels	41018	COMPONENT_APPID_MISSING	missing component_appid
channels	45035	CLIENT_IP_NOT_LISTED	access clientip is not registered, not in ip-white-list
channels	60208	SHOP_QRCODE_TICKET_WRONG	错误的ticket
channels	60220	SHOP_QRCODE_TICKET_EXPIRED	ticket已失效
channels	100000	LEADS_DATA_NOT_PERMITTED	没有权限访问当前request_id对应的留资数据
channels	100002	SHOP_ORDER_UNKNOWN	订单不存在，请检查订单号与 token 是否正确
channels	100003	SHOP_ORDER_UPDATED_TOO_OFTEN	订单更新过于频繁，更新订单失败，请重试
channels	101100	SHOP_ORDER_STATUS_WRONG	订单状态错误，不允许执行此操作
channels	108009	SHOP_ORDER_HAS_OPEN_AFTER_SALE	当前订单有未完成售后单，不允许发货
channels	108021	SHOP_NEW_PRICE_ABOVE_OLD	某种商品或者运费修改后的价格超出原价
channels	108022	SHOP_PRICE_CHANGES_USED_UP	该订单改价次数已经超过50次
channels	108023	SHOP_NEW_PRICE_ZERO	修改后订单价格为0
channels	109001	SHOP_ORDER_ALREADY_SHIPPED	当前订单已经发货完成，不能重复发货
channels	109205	SHOP_ORDER_HAS_ONLINE_WAYBILL	当前订单已经下单在线物流单，不允许自寄发货
channels	606000	SHOP_ADDRESS_ORDER_STATUS_WRONG	订单状态不正确，待发货订单才可以修改地址
channels	606001	SHOP_ADDRESS_CHANGES_USED_UP	修改地址次数已经达到上限，不可超过5次
channels	606002	SHOP_ADDRESS_INCOMPLETE	user_address字段未经过检查，请检查是否有必填字段未填写
channels	606003	SHOP_DEFAULT_RETURN_ADDRESS_MISSING	商家没有默认退货地址，不可发货，请设置默认退货地址后再进行发货
channels	606005	SHOP_TRACKING_NUMBER_INVALID	waybill_id不合法，请检查快递单号是否正确填写
channels	606030	SHOP_SKU_SPLIT_OVER_PARCELS	同一 sku 的所有商品必须在一个包裹里发出
channels	606031	SHOP_SHIPMENT_ITEM_WRONG	发货请求里product_id或sku_id填写不正确
channels	606034	SHOP_SHIPMENT_CALLER_WRONG	当前请求方不能对该订单进行发货，请使用特定第三方服务商身份
channels	610000	SHOP_DROPSHIPPER_NOT_BOUND	未绑定代发关系
channels	610001	SHOP_DROPSHIP_ORDER_NOT_WAITING	订单非待发货状态
channels	610002	SHOP_ORDER_NOT_FOR_DROPSHIP	订单没有代发标记
channels	610003	SHOP_DROPSHIP_ORDER_SHIPPED	订单所有商品已发货
channels	610004	SHOP_DROPSHIP_PRODUCT_SHIPPED	该商品已发货
channels	610009	SHOP_DROPSHIP_ORDER_ID_CONFLICT	代发单订单ID冲突
channels	6060453	SHOP_ORDER_WITHOUT_VIRTUAL_NUMBER	不是虚拟号订单，不允许兑换虚拟号码
channels	6060454	SHOP_VIRTUAL_NUMBER_STILL_VALID	虚拟号码未过期，请获取订单详情查看
channels	6060455	SHOP_VIRTUAL_NUMBERS_USED_UP	超过最大可兑换虚拟号码次数
channels	6060456	SHOP_ORDER_SEARCH_CHARACTER_INVALID	请求失败，请检查请求内是否包含不合法字符
channels	9700101	SHOP_WITHDRAWN_TODAY	超出每日只能提现一次的限制
channels	9700223	SHOP_AFTER_SALE_FAILED	系统失败
channels	9700224	SHOP_AFTER_SALE_PARAMETER_WRONG	参数错误
channels	9710001	SHOP_FUNDS_NO_DATA	暂无数据
channels	10020000	SHOP_AFTER_SALE_NOT_FOUND	售后单号不存在
channels	10020001	SHOP_AFTER_SALE_STATE_WRONG	售后单状态不合法
channels	10020003	SHOP_AFTER_SALE_OPENID_INVALID	非法的 openid 参数
channels	10020004	SHOP_AFTER_SALE_PERIOD_TOO_LONG	非法的时间区间，不得大于24小时
channels	10020005	SHOP_FREIGHT_TEMPLATE_NOT_FOUND	运费模板不存在
channels	10020006	SHOP_AUDIT_ID_INVALID	不合法的审核ID
channels	10020007	SHOP_FREIGHT_TEMPLATE_ID_MISSING	缺少模板 ID
channels	10020008	SHOP_PRODUCT_NOT_EDITABLE	当前商品不允许编辑
channels	10020011	SHOP_CATEGORY_COUNT_INVALID	商品的类目长度不对
channels	10020012	SHOP_SALES_ATTRIBUTE_INVALID	销售属性不合法
channels	10020013	SHOP_SKU_COUNT_INVALID	商品 sku 数量不合理
channels	10020014	SHOP_SKU_LOCKED_BY_FLASH_SALE	该 spu 处于抢购状态，不能修改sku
channels	10020016	SHOP_SKU_BATCH_FAILED	批量添加 sku 失败
channels	10020017	SHOP_CATEGORY_INVALID	类目非法
channels	10020018	SHOP_CATEGORY_QUALIFICATION_MISSING	商家不具备当前类目资质
channels	10020019	SHOP_FREIGHT_TEMPLATE_INVALID	运费模版非法
channels	10020020	SHOP_PRODUCT_TITLE_EMPTY	商品标题为空
channels	10020021	SHOP_PRODUCT_TITLE_TOO_LONG	商品标题过长
channels	10020022	SHOP_MAIN_IMAGE_MISSING	商品头图为空
channels	10020023	SHOP_TOO_MANY_MAIN_IMAGES	商品头图过多
channels	10020024	SHOP_PRODUCT_DESCRIPTION_TOO_LONG	商品描述过长
channels	10020025	SHOP_TOO_MANY_DETAIL_IMAGES	商品详情图片过多
channels	10020026	SHOP_DETAIL_TEXT_TOO_LONG	商品详情描述过长
channels	10020027	SHOP_TOO_MANY_QUALIFICATION_IMAGES	资质图片过多
channels	10020028	SHOP_SKU_PRICE_TOO_HIGH	sku价格过高
channels	10020029	SHOP_SKU_CODE_TOO_LONG	sku商品编码过长
channels	10020030	SHOP_SKU_OUT_ID_EXISTS	sku_out_id已存在
channels	10020031	SHOP_TOO_MANY_SKU_ATTRIBUTE_VALUES	sku销售属性相同 key 下不能超过100个不同value
channels	10020032	SHOP_SKU_ATTRIBUTE_KEY_TOO_LONG	sku销售属性 key 过长
channels	10020033	SHOP_SKU_ATTRIBUTE_VALUE_TOO_LONG	sku销售属性 value 过长
channels	10020034	SHOP_SKU_ID_INVALID	该商品的sku_id/sku_out_id填写有误
channels	10020035	SHOP_MEDIA_URL_INVALID	图片/视频 url 非法
channels	10020036	SHOP_OUT_PRODUCT_ID_TOO_LONG	out_product_id过长
channels	10020037	SHOP_OUT_SKU_ID_TOO_LONG	out_sku_id过长
channels	10020038	SHOP_LISTED_PRODUCT_WITHOUT_SKU	上架的商品缺少sku
channels	10020039	SHOP_SKU_PRICE_ZERO	SKU价格为0
channels	10020040	SHOP_SKU_PRICE_ABOVE_MARKET	sku售卖价格大于市场价格
channels	10020041	SHOP_ACCOUNT_CLOSING	账号注销中
channels	10020042	SHOP_PRODUCT_TITLE_TOO_SHORT	商品标题过短
channels	10020043	SHOP_CATEGORY_UNAVAILABLE	类目不可用
channels	10020044	SHOP_PRODUCT_EDIT_STATUS_WRONG	商品edit_status != 2
channels	10020045	SHOP_PRODUCT_TITLE_CHARACTER_INVALID	商品标题含非法字符
channels	10020046	SHOP_PRODUCT_INFO_WRONG	商品信息设置有误
channels	10020048	SHOP_DEPOSIT_BLOCKS_NEW_PRODUCTS	由于类目保证金不足，已禁止新增商品
channels	10020049	SHOP_PRODUCT_UNDER_REVIEW	商品正在审核中，无法编辑或删除
channels	10020050	SHOP_API_NOT_GRANTED	无权限调用该api
channels	10020051	SHOP_PARAMETER_WRONG_10020051	参数错误
channels	10020052	SHOP_PRODUCT_NOT_FOUND	商品不存在
channels	10020054	SHOP_STOCK_NOT_UPDATABLE	当前商品状态不允许直接更新库存
channels	10020055	SHOP_PARAMETER_WRONG_10020055	参数有误
channels	10020057	SHOP_IMAGE_URL_UNREACHABLE	获取原图失败，请检查 url 是否合法
channels	10020058	SHOP_IMAGE_UPLOAD_FAILED	上传图片失败，请重试
channels	10020059	SHOP_IMAGE_EMPTY	图片为空
channels	10020060	SHOP_IMAGE_TOO_LARGE	图片大小超出限制
channels	10020061	SHOP_IMAGE_URL_INVALID	图片 URL 非法，如：传入mmecimage.cn/p/前缀的图片
channels	10020062	SHOP_TOO_MANY_QUALIFICATION_FILES	资质材料超限，最多不能超过10张
channels	10020063	SHOP_CATEGORY_ID_INVALID	不合法的类目ID
channels	10020064	SHOP_CATEGORY_UNDER_REVIEW	该类目审核中，无需重复提交
channels	10020065	SHOP_PRODUCT_NOT_LISTED	商品未上架
channels	10020066	SHOP_REVIEW_SUBMITTED_TOO_OFTEN	提审频率达到限制
channels	10020067	SHOP_PRODUCT_SUBMISSION_RUNNING	该商品上一次提交正在上传中
channels	10020068	SHOP_PRODUCT_WEIGHT_MISSING	运费模版按重量计价但商品重量为0
channels	10020069	SHOP_DELIVERY_METHOD_NOT_ALLOWED	当前类目不允许选择无需快递的发货方式
channels	10020070	SHOP_DEPOSIT_PRODUCTS_DELISTED	由于类目保证金不足，已下架所有商品
channels	10020071	SHOP_FLASH_SALE_PRODUCT_NOT_LISTED	抢购商品未上架
channels	10020072	SHOP_FLASH_SALE_TIME_INVALID	抢购开始/结束时间无效
channels	10020073	SHOP_FLASH_SALE_STOCK_EXCEEDED	抢购库存超出商品可用库存
channels	10020074	SHOP_FLASH_SALE_SKU_INVALID	设置抢购的 SKU 无效
channels	10020075	SHOP_FLASH_SALE_EXISTS	商品已存在其他抢购活动
channels	10020076	SHOP_FLASH_SALE_NOT_FOUND	抢购活动不存在
channels	10020078	SHOP_FLASH_SALE_PRICE_TOO_HIGH	抢购价格超出原价
channels	10020080	SHOP_TOO_MANY_QUALIFICATIONS	提交的资质数量超出限制
channels	10020081	SHOP_BRAND_APPLICATION_NOT_FOUND	品牌的申请记录不存在
channels	10020082	SHOP_BRAND_ALREADY_APPLIED	品牌重复申请
channels	10020083	SHOP_DEPOSIT_BELOW_REQUIRED	该商品所需类目保证金高于当前保证金余额
channels	10020084	SHOP_BRAND_NAME_MISMATCH	品牌名称与品牌库 ID 不匹配
channels	10020085	SHOP_BRAND_UNDER_REVIEW	该品牌申请正在审核中
channels	10020086	SHOP_BRAND_FILE_ID_INVALID	品牌资质文件的file_id无效
channels	10020087	SHOP_FILE_ID_INVALID	不合法的fileid
channels	10020088	SHOP_BRAND_ID_INVALID	品牌 id 非法或不支持
channels	10020089	SHOP_NOT_OPENED	未开张商店发布商品
channels	10020090	SHOP_API_OFFLINE	接口暂时下线
channels	10020091	SHOP_PRODUCT_TYPE_NOT_SUPPORTED	暂不支持上架该类型的商品
channels	10020094	SHOP_FILE_ID_NOT_FROM_UPLOAD	必须使用上传资质接口获取fileid
channels	10020095	SHOP_AFTER_SALE_NOTE_TOO_LONG	售后说明超过长度限制
channels	10020096	SHOP_PRODUCT_ATTRIBUTE_DUPLICATED	商品参数重复
channels	10020097	SHOP_PRODUCT_ATTRIBUTE_MISSING	商品参数缺少必填项
channels	10020098	SHOP_PRODUCT_ATTRIBUTE_INVALID	商品参数内容有误
channels	10020106	SHOP_TOO_FEW_MAIN_IMAGES	主图至少 3 张
channels	10020107	SHOP_DETAIL_IMAGE_MISSING	详情图至少 1 张
channels	10020108	SHOP_SEVEN_DAY_RETURN_REQUIRED	该类目须支持七天无理由退货
channels	10020110	SHOP_PRODUCT_CHECK_FAILED	商品信息检查不通过, 错误码:6600120 原因:查询模板ID失败 | 商品信息检查不通过, 错误码:
channels	10020111	SHOP_DAILY_REVIEWS_USED_UP	提审频率超过每日限额
channels	10020116	SHOP_ORDER_OPERATION_UNSUPPORTED	当前订单不支持此操作
channels	10020200	SHOP_WAREHOUSE_ID_INVALID	out_warehouse_id命名非法
channels	10020202	SHOP_WAREHOUSE_NOT_FOUND	out_warehouse_id不存在
channels	10020203	SHOP_WAREHOUSE_AREA_INVALID	address_id非法，或关联关系非法
channels	10020204	SHOP_SKU_HAS_TOO_MANY_WAREHOUSES	该 sku 设置区域仓数量超过限制
channels	10020205	SHOP_WAREHOUSE_NAME_EMPTY	仓库名称或仓库介绍为空
channels	10020206	SHOP_WAREHOUSE_EXISTS	重复的out_warehouse_id
channels	10020208	SHOP_LISTING_BANNED	店铺被限制上架
channels	10020210	SHOP_LIMITED_STOCK_ZERO	限购/抢购库存不能为 0
channels	10020261	SHOP_TEXT_CHARACTER_INVALID	存在不合规字符,请修改后再提交 | 存在不合规字符
channels	10020264	SHOP_AFTER_SALE_TOO_OLD	售后单生成已超30天
channels	10020265	SHOP_AFTER_SALE_FINISHED	售后单已完结
channels	10020266	SHOP_BUYER_LEFT_NO_NUMBER	用户未填写联系方式
channels	10020267	SHOP_VIRTUAL_NUMBER_EXPIRED	申请的虚拟号码已失效
channels	10020277	SHOP_ORDER_BODY_MALFORMED	请求体格式不正确，请检查请求体中各个参数的类型是否正确
channels	10021001	SHOP_COUPON_STATE_WRONG	优惠券状态不对
channels	10021003	SHOP_COUPON_NOT_EXPIRED	优惠券还没过期
channels	10021005	SHOP_COUPON_NAME_TOO_LONG	优惠券名称太长
channels	10021006	SHOP_COUPON_DISCOUNT_INVALID	校验折扣数失败
channels	10021007	SHOP_COUPON_AMOUNT_INVALID	校验优惠价格失败
channels	10021008	SHOP_COUPON_BELOW_LOWEST_PRICE	校验直减券是否小于最低价格
channels	10021009	SHOP_COUPON_CLAIM_TIME_INVALID	校验领取时间失败
channels	10021010	SHOP_COUPON_VALIDITY_INVALID	校验有效时间失败
channels	10021011	SHOP_COUPON_TOTAL_INVALID	校验优惠券总发放量失败
channels	10021012	SHOP_COUPON_LIMIT_INVALID	校验限领失败
channels	10021013	SHOP_COUPON_MERCHANT_INVALID	校验商户失败
channels	10021014	SHOP_COUPON_PROMOTION_TYPE_WRONG	推广类型不对
channels	10021021	SHOP_COUPON_PRODUCT_OF_OTHERS	校验入参失败，含有非商户的指定商品
channels	10021024	SHOP_COUPON_CONTENT_REJECTED	优惠券信息违规
channels	10021034	SHOP_COUPON_REPEATED_DIFFERENTLY	优惠券重入失败
channels	10021035	SHOP_COUPON_TYPE_UNSUPPORTED	创建 优惠券类型 暂不支持
channels	10021036	SHOP_COUPON_PAGE_TOO_FAR	分页拉优惠券列表，页码与上次请求相差过大
channels	10021037	SHOP_COUPON_NOT_FOUND	优惠券不存在
channels	10021040	SHOP_ADDRESS_NOT_FOUND	address_id 错误
channels	10021041	SHOP_AFTER_SALE_STATUS_WRONG	当前售后单不支持此操作，请检查售后单状态
channels	10021043	SHOP_AFTER_SALE_OF_ANOTHER_SHOP	售后单非当前账号，请检查参数
channels	10021043	SHOP_PRODUCT_WITHOUT_AFTER_SALE	当前商品不支持售后,请检查参数 | 当前商品不支持售后，请检查参数
channels	10021044	SHOP_AFTER_SALE_BUSY	当前用户太多，请稍后再试
channels	10021045	SHOP_REFUND_FAILED	退款失败
channels	10021046	SHOP_BALANCE_TOO_LOW_FOR_REFUND	金额不足
channels	10021050	SHOP_AFTER_SALE_UNKNOWN	售后单不存在
channels	10021051	SHOP_AFTER_SALE_DISPUTED	存在进行中的纠纷单
channels	10021053	SHOP_DEFAULT_FREIGHT_RULE_INVALID	非法的默认运费模板规则，默认运费模板不可以指定地址
channels	10021054	SHOP_REGION_INVALID	非法的省市区信息
channels	10021055	SHOP_DEFAULT_FREIGHT_RULE_MISSING	运费模板必须包含默认规则
channels	10021057	SHOP_GUARANTEE_ORDER_NOT_FOUND	售后单
channels	10021059	SHOP_ORDER_REFUNDED_TOO_OFTEN	当前平台退款请求太频繁,请稍后重试 | 当前平台退款请求太频繁，单笔订单 1qpm
channels	10021060	SHOP_RETURN_ADDRESS_MISSING	缺少退货地址address_id参数
channels	10021062	SHOP_RETURN_ADDRESS_INVALID	退货地址address_id错误
channels	10021065	SHOP_AFTER_SALE_WITH_PLATFORM	售后单平台处理中，无法操作
channels	10021071	SHOP_COUPON_ENDS_IN_PAST	结束时间应晚于当前时间
channels	10021077	SHOP_COUPON_CLAIM_PERIOD_TOO_LONG	领券时间区间不可大于365天
channels	10021081	SHOP_FREIGHT_ORIGIN_MISSING	运费模板没有发货地址
channels	10021083	SHOP_AFTER_SALE_REQUEST_ID_INVALID	请求 ID 不合法
channels	10021084	SHOP_AFTER_SALE_REASON_INVALID	售后原因不合法
channels	10021085	SHOP_AFTER_SALE_ORDER_UNREADABLE	获取订单信息失败
channels	10021086	SHOP_VIRTUAL_PRODUCT_NOT_RETURNABLE	虚拟商品不支持退货退款
channels	10021088	SHOP_AFTER_SALE_NOT_FOR_BUYER	订单不支持代发起售后
channels	10021089	SHOP_AFTER_SALE_STARTED	request_id 对应的售后单已经发起
channels	10021200	SHOP_FREIGHT_TEMPLATE_NAME_TAKEN	请检查模板名是否已存在
channels	10021302	SHOP_FUNDS_EMPTY	暂无数据
channels	10021402	SHOP_ADDRESS_CODE_INVALID	无效的地址编码
channels	10021500	SHOP_DISPUTE_NOT_FOUND	纠纷单号不存在
channels	10021501	SHOP_DISPUTE_MESSAGE_TOO_LONG	单条留言文字数量过多
channels	10021502	SHOP_DISPUTE_TOO_MANY_IMAGES	所有留言图片总数过多
channels	10021503	SHOP_DISPUTE_NOT_WITH_SUPPORT	不是待客服处理的状态，无法留言
channels	10021504	SHOP_DISPUTE_NOT_AWAITING_PROOF	不是待商家举证的状态，无法留言
channels	10022001	WINDOW_FINDER_NOT_VERIFIED	验证视频号身份失败, 请检查是否使用视频号橱窗 ID 请求
channels	10022003	WINDOW_PRODUCT_NOT_FOUND	橱窗商品未找到
channels	10022004	WINDOW_PRODUCT_BANNED	商品异常，禁止添加到橱窗，请检查商品的banned_detail字段
channels	10022005	WINDOW_FULL	橱窗中的商品数超过1万，请减少商品数目后再重试
channels	10022006	WINDOW_PARAMETER_WRONG	请求参数错误，请检查请求参数是否符合限制
channels	10022007	WINDOW_PRODUCT_SOURCE_UNSUPPORTED	不支持操作带货中心来源的商品
channels	10022008	WINDOW_SHOP_NOT_BOUND	请求的 appid 不属于该视频号的绑定店铺
channels	10023000	LEAGUE_PARAMETER_WRONG	参数错误
channels	10023001	LEAGUE_FINDER_INVALID	不合法的finder_id
channels	10023002	LEAGUE_INVITATIONS_USED_UP	今日邀请数量已达到限制
channels	10023003	LEAGUE_TOO_MANY_PROMOTERS	店铺合作达人数量已达到限制
channels	10023004	LEAGUE_INVITED_TODAY	24小时内已邀请过该达人，无法重复邀请
channels	10023006	LEAGUE_INVITATION_ACCEPTED	达人已经同意合作，请勿重复邀请
channels	10023007	LEAGUE_NOT_OPENED	请先开通优选联盟
channels	10023100	LEAGUE_ITEM_TYPE_WRONG	type类型错误
channels	10023101	LEAGUE_ITEM_REPEATED	不允许相同product_id
channels	10023102	LEAGUE_TOO_MANY_ITEMS	操作数量超过限制
channels	10023103	LEAGUE_ITEM_NOT_FOUND	不存在该商品
channels	10023104	LEAGUE_ITEM_NOT_LISTED	该小店商品未上架
channels	10024000	HEADSUPPLIER_PARAMETER_WRONG	参数错误，请开发人员检查传参是否正确
channels	10024001	HEADSUPPLIER_FINDER_INVALID	不合法的finder_id
channels	10024002	HEADSUPPLIER_ALREADY_AUTHORIZED	达人已同意授权无需重复申请授权
channels	10024003	HEADSUPPLIER_SHOP_INVALID	不合法的appid
channels	10024004	HEADSUPPLIER_ITEM_NOT_FOUND	不存在该商品
channels	10024006	HEADSUPPLIER_COMMISSION_NOT_FOUND	不存在该佣金单
channels	10024007	HEADSUPPLIER_SHOP_NOT_LINKED	与商家无关联关系
channels	10024008	HEADSUPPLIER_FLOW_NOT_FOUND	不存在该流水
channels	10024009	HEADSUPPLIER_PRODUCT_ID_INVALID	不合法的product_id
channels	10024010	HEADSUPPLIER_WINDOW_FAILED	橱窗操作失败
channels	10024011	HEADSUPPLIER_WINDOW_NOT_AUTHORIZED	未获得橱窗授权
channels	10024014	HEADSUPPLIER_USER_WITHOUT_CHANNEL	该用户不存在对应视频号
channels	10024015	HEADSUPPLIER_ITEM_NOT_IN_REVIEW	该商品不在审核中
channels	10024018	HEADSUPPLIER_MINIPROGRAM_NOT_BOUND	未绑定小程序
channels	10024019	HEADSUPPLIER_OPENID_INVALID	不合法的openid
channels	10024020	HEADSUPPLIER_WINDOW_ITEM_NOT_FOUND	橱窗不存在该商品
channels	10024021	HEADSUPPLIER_WINDOW_ITEM_DELISTED	橱窗上架商品失败
channels	10024023	HEADSUPPLIER_LINK_UNREADABLE	解析商品链接失败
channels	10025005	EWAYBILL_NOT_ISSUED	电子面单取号失败，请参考delivery_error_msg字段后重试
channels	10025006	EWAYBILL_NOT_CANCELLED	取消下单失败，具体原因参考delivery_error_msg字段
channels	10025010	EWAYBILL_NOT_FOUND	电子面单不存在
channels	10025011	EWAYBILL_UPDATE_CLASH	更新冲突，请稍后重试
channels	10025012	EWAYBILL_COURIER_ID_WRONG	快递公司ID错误，请检查delivery_id
channels	10025013	EWAYBILL_BRANCH_WRONG	网点信息错误
channels	10025014	EWAYBILL_ACCOUNT_CODE_INVALID	账号编码错误，请检查acct_id
channels	10025015	EWAYBILL_SENDER_WRONG	寄件人信息错误
channels	10025016	EWAYBILL_RECIPIENT_WRONG	收件人信息错误
channels	10025017	EWAYBILL_ORDER_WRONG	小店订单信息错误，请检查小店订单相关字段
channels	10025018	EWAYBILL_SHOP_ID_WRONG	店铺id信息错误
channels	10025019	EWAYBILL_EXISTS	电子面单已存在
channels	10025030	EWAYBILL_CANCEL_TIMED_OUT	取消请求快递公司接口超时
channels	10025102	EWAYBILL_COURIER_UNSUPPORTED	快递公司不支持
channels	10025120	EWAYBILL_NO_ACCOUNT	电子面单帐号列表为空，请检查请求参数
channels	10070000	SHARER_WECHAT_ID_INVALID	微信号非法
channels	10070001	SHARER_BOUND	用户已绑定为分享员
channels	10070002	SHARERS_FULL	绑定的分享员数量达到上限
channels	10070004	SHARER_OPENID_INVALID	openid非法
channels	10070005	SHARER_BOUND_TO_COMPANY	用户已绑定为企业分享员 | 用户已绑定为店铺分享员
channels	10070006	SHARER_PARAMETER_WRONG	参数错误，请开发人员检查传递参数是否正确
channels	10070007	SHARER_IS_STAFF	小店店员不可绑定普通分享员
channels	10071003	PROMOTER_PARAMETER_WRONG	参数错误
channels	10071029	PROMOTER_NOT_BOUND	推客和机构未绑定
channels	10071047	PROMOTER_NO_COOPERATION	没有相关的合作内容
channels	10071056	PROMOTER_MINIPROGRAM_NOT_BOUND	请求参数
channels	10071058	PROMOTER_HAS_NO_AGENCY	推客没有绑定机构
channels	10080000	SHOP_CLOSING_UNFINISHED	需要登录 channels.weixin.qq.com/shop 继续完成注销
channels	10080001	SHOP_ACCOUNT_CLOSED	账号已注销
channels	10080002	SHOP_INFLUENCER_NOT_PERMITTED	小店的视频号带货身份为达人号，不允许使用该功能，如需使用，请将带货身份修改为商家
channels	10100001	SHOP_VIP_FAILED	系统错误
channels	10100002	SHOP_VIP_PARAMETER_WRONG	参数错误
channels	10100003	SHOP_VIP_NOT_FOUND	信息不存在
channels	788191005	COOPERATION_STATE_WRONG	业务流程异常，请参考业务状态机
channels	788191008	COOPERATION_NOT_BOUND	店铺与合作账号之间没有绑定
channels	803131000	COOPERATION_SHARER_INVALID	sharer_id 非法，请参考枚举定义
wecom	40001	INVALID_SECRET	invalid credential
wecom	40003	INVALID_USERID	invalid userid
wecom	40013	INVALID_CORPID	invalid corpid
wecom	40014	INVALID_ACCESS_TOKEN	invalid access_token
wecom	40029	INVALID_CODE	invalid code
wecom	40056	INVALID_AGENTID	invalid agentid
wecom	40058	INVALID_PARAMETER	invalid Request Parameter
wecom	40066	INVALID_DEPARTMENT_LIST	invalid party list
wecom	40096	INVALID_EXTERNAL_USERID	invalid external userid
wecom	41001	MISSING_ACCESS_TOKEN	access_token missing
wecom	41011	MISSING_AGENTID	missing agentid
wecom	41035	MISSING_EXTERNAL_USERID	missing external userid
wecom	42001	ACCESS_TOKEN_EXPIRED	access_token expired
wecom	45009	CALL_RATE_EXCEEDED	api freq out of limit
wecom	48002	API_FORBIDDEN	api forbidden
wecom	50001	REDIRECT_DOMAIN_NOT_TRUSTED	redirect_url domain unauthorized
wecom	60011	CONTACTS_NOT_GRANTED	no privilege to access/modify contact/party/agent
wecom	60020	IP_NOT_ALLOWED	not allow to access from your ip
wecom	60111	USERID_NOT_FOUND	userid not found
wecom	81013	NO_VALID_RECIPIENT	user & party & tag all invalid
wecom	84024	REGISTRATION_INFO_NOT_FOUND	no register info
wecom	84061	NOT_EXTERNAL_CONTACT	not external contact
wecom	86008	CHAT_OF_OTHER_APP	you has no privilege to access this chat
wecom	93000	INVALID_ROBOT_WEBHOOK	invalid webhook url
wecom	93006	ROBOT_CHATID_INVALID	invalid chatid
wecom	93019	ROBOT_BOT_ID_INVALID	invalid bot_id
wecom	301002	APP_NOT_OPERABLE	not allow operate another agent with this accesstoken
wecom	301042	CHAT_ARCHIVE_IP_NOT_ALLOWED	get chatdata whiteip not match
wecom	301055	APPROVAL_NOT_GRANTED	no approval auth
wecom	301059	CHAT_ARCHIVE_NOT_INTERNAL_GROUP	only support inner room
wecom	846605	AIBOT_REQUEST_ID_INVALID	invalid req_id
wecom	846606	AIBOT_ANSWERED_BEFORE	request already responded, cannot respond again
wecom	846608	AIBOT_STREAM_EXPIRED	stream message update expired (>10 minutes), cannot update
wecom	846609	AIBOT_NOT_SUBSCRIBED	aibot websocket not subscribed
wecom	850001	ROBOT_API_KEY_INVALID	invalid api key
wecom	850002	ROBOT_NOT_AUTHORIZED	no authorization
wecom	850003	ROBOT_AUTHORIZATION_EXPIRED	authorization expired
wecom	851003	ROBOT_DOC_NOT_SHARED	no authority
wecom	851008	ROBOT_PARTLY_NOT_AUTHORIZED	partial no authorization
wecom	851014	ROBOT_DOC_AUTHORIZATION_EXPIRED	authorization expired
wecom	853000	BOT_CREDENTIAL_REFUSED	invalid bot_id or secret
wecom	853001	CLI_NOT_FOR_LARGE_COMPANIES	wecom-cli目前仅对≤10人企业开放使用
wecom	853004	CLI_TOKEN_EXPIRED	cli token expired, please re-fetch
wecom	853006	TOOL_NOT_FOR_COMPANY	this tool is not available for your corporation
wecom	853007	TOOL_AUTHORIZATION_STALE	please refresh authorization to use this tool
wecom	2022004	SMARTSHEET_FIELD_NOT_FOUND	field not exists
wecom	2022030	SMARTSHEET_TITLE_INVALID	Smartsheet invalid title
wecom	2022034	SMARTSHEET_DATE_INVALID	invalid date time value
pay-v2	20001	BILL_REQUEST_REFUSED	sign error
pay-v2	20002	BILL_NOT_FOUND	NO Bill Exist
pay-v2	20003	BILL_DOWNLOAD_TIMED_OUT	SYSTEMERROR
pay-v2	20007	BILL_API_CLOSED	当前商户号账单API权限已经关闭
pay-v2	20100	BILL_SYSTEM_ERROR	system error
pay-v2	268458547	RED_PACKET_BUSY	系统繁忙,请稍后再试.
pay-v2	ACCEPTMODE_ERROR	ACCEPTMODE_ERROR	主商户号与子商户号关系校验失败
pay-v2	ACCOUNTERROR	ACCOUNTERROR	分账接收方账户不存在
pay-v2	AMOUNT_LIMIT	AMOUNT_LIMIT	付款金额不能小于最低限额
pay-v2	AMOUNT_OVERDUE	AMOUNT_OVERDUE	可退余额不足
pay-v2	API_METHOD_CLOSED	API_METHOD_CLOSED	商户API发放方式处于关闭状态
pay-v2	APPID_MCHID_NOT_MATCH	APPID_MCHID_NOT_MATCH	appid和mch_id不匹配
pay-v2	APPID_NOT_EXIST	APPID_NOT_EXIST	APPID不存在
pay-v2	AUTHCODEEXPIRE	AUTHCODEEXPIRE	二维码已过期，请用户在微信上刷新后再试
pay-v2	AUTH_CODE_ERROR	AUTH_CODE_ERROR	授权码参数错误
pay-v2	AUTH_CODE_INVALID	AUTH_CODE_INVALID	授权码检验错误
pay-v2	BANKERROR	BANKERROR	银行系统异常
pay-v2	BIZERR_NEED_RETRY	BIZERR_NEED_RETRY	退款业务流程错误，需要商户触发重试来解决
pay-v2	BUYER_MISMATCH	BUYER_MISMATCH	支付帐号错误
pay-v2	CA_ERROR	CA_ERROR	请求携带的证书出错
pay-v2	CERT_ERROR	CERT_ERROR	证书校验错误
pay-v2	CONTRACT_NOT_EXIST	CONTRACT_NOT_EXIST	签约协议不存在
pay-v2	ERROR	ERROR	业务错误
pay-v2	FATAL_ERROR	FATAL_ERROR	同一单号两次请求参数不一致
pay-v2	FREQUENCY_LIMITED	FREQUENCY_LIMITED	频率限制
pay-v2	FREQ_LIMIT	FREQ_LIMIT	超过频率限制，请稍后再试
pay-v2	ILLEGAL_APPID	ILLEGAL_APPID	非法appid
pay-v2	INVALID_REQUEST	INVALID_REQUEST	参数错误
pay-v2	INVALID_REQ_TOO_MUCH	INVALID_REQ_TOO_MUCH	无效请求过多
pay-v2	INVALID_TRANSACTIONID	INVALID_TRANSACTIONID	无效transaction_id
pay-v2	LACK_PARAMS	LACK_PARAMS	缺少参数
pay-v2	MCHID_NOT_EXIST	MCHID_NOT_EXIST	MCHID不存在
pay-v2	MONEY_LIMIT	MONEY_LIMIT	发送红包金额不在限制范围内
pay-v2	MSGAPPID_ERROR	MSGAPPID_ERROR	msgappid与主、子商户号的绑定关系校验失败
pay-v2	NAME_MISMATCH	NAME_MISMATCH	姓名校验出错
pay-v2	NOAUTH	NOAUTH	商户无此接口权限
pay-v2	NOTENOUGH	NOTENOUGH	余额不足
pay-v2	NOTSUPORTCARD	NOT_SUPPORTED_CARD	不支持卡类型
pay-v2	NOT_FOUND	NOT_FOUND	指定单号数据不存在
pay-v2	NOT_SHARE_ORDER	NOT_SHARE_ORDER	非分账订单
pay-v2	NOT_UTF8	NOT_UTF8	编码格式错误
pay-v2	NO_AUTH	NO_AUTH	没有该接口权限
pay-v2	NO_COMMENT	NO_COMMENT	对应的时间段没有用户的评论数据
pay-v2	OPENID_ERROR	OPENID_ERROR	openid和appid不匹配
pay-v2	OPENID_MISMATCH	OPENID_MISMATCH	Openid错误
pay-v2	ORDERCLOSED	ORDERCLOSED	订单已关闭
pay-v2	ORDERNOTEXIST	ORDERNOTEXIST	订单不存在
pay-v2	ORDERPAID	ORDERPAID	订单已支付
pay-v2	ORDERREVERSED	ORDERREVERSED	订单已撤销
pay-v2	ORDER_NOT_READY	ORDER_NOT_READY	订单处理中
pay-v2	OUT_TRADE_NO_USED	OUT_TRADE_NO_USED	商户订单号重复
pay-v2	PARAM_ERROR	PARAM_ERROR	参数错误
pay-v2	PARAM_IS_NOT_UTF8	PARAM_IS_NOT_UTF8	请求参数中包含非utf8编码字符
pay-v2	PAYER_ACCOUNT_ABNORMAL	MERCHANT_ACCOUNT_FROZEN	商户号被处罚、冻结
pay-v2	PAY_CHANNEL_NOT_ALLOWED	PAY_CHANNEL_NOT_ALLOWED	本商户号未配置API发起能力
pay-v2	POST_DATA_EMPTY	POST_DATA_EMPTY	post数据为空
pay-v2	PROCESSING	PROCESSING	请求已受理，请稍后使用原单号查询发放结果
pay-v2	RCVDAMOUNT_LIMIT	RCVDAMOUNT_LIMIT	该用户今日领取红包总金额超过上限
pay-v2	RECEIVER_INVALID	RECEIVER_INVALID	分账接收方非法
pay-v2	RECV_ACCOUNT_NOT_ALLOWED	RECV_ACCOUNT_NOT_ALLOWED	收款账户不在收款账户列表
pay-v2	REFUNDNOTEXIST	REFUNDNOTEXIST	退款订单查询失败
pay-v2	REFUND_FEE_MISMATCH	REFUND_FEE_MISMATCH	订单金额或退款金额与之前请求不一致
pay-v2	REQUIRE_POST_METHOD	REQUIRE_POST_METHOD	请使用post方法
pay-v2	REVERSE_EXPIRE	REVERSE_EXPIRE	订单无法撤销
pay-v2	RULELIMIT	RULELIMIT	当前交易异常
pay-v2	SECOND_OVER_LIMITED	SECOND_OVER_LIMITED	企业红包的按分钟发放受限
pay-v2	SENDAMOUNT_LIMIT	SENDAMOUNT_LIMIT	商户今日发放的总金额超过上限
pay-v2	SENDNUM_LIMIT	SENDNUM_LIMIT	该用户今日领取/收款次数超过上限
pay-v2	SEND_FAILED	SEND_FAILED	该红包已经发放失败
pay-v2	SIGNERROR	SIGNERROR	签名错误 | 签名失败
pay-v2	SIGN_ERROR	SIGN_ERROR	签名错误
pay-v2	SYSTEMERROR	SYSTEMERROR	系统错误
pay-v2	TIME_EXPIRE	TIME_EXPIRE	拉取的时间超过3个月
pay-v2	TRADE_ERROR	TRADE_ERROR	交易错误
pay-v2	TRADE_OVERDUE	TRADE_OVERDUE	订单已经超过退款期限
pay-v2	TRADE_STATE_ERROR	TRADE_STATE_ERROR	订单状态错误
pay-v2	USERPAYING	USERPAYING	用户支付中，需要输入密码
pay-v2	USER_ACCOUNT_ABNORMAL	USER_ACCOUNT_ABNORMAL	用户账号异常，退款请求失败
pay-v2	USER_NOT_EXIST	USER_NOT_EXIST	分账接收方不存在
pay-v2	V2_ACCOUNT_SIMPLE_BAN	V2_ACCOUNT_SIMPLE_BAN	无法给非实名用户付款
pay-v2	XML_ERROR	XML_ERROR	请求的xml格式错误，或者post的数据为空
pay-v2	XML_FORMAT_ERROR	XML_FORMAT_ERROR	XML格式错误
pay-v3	268435461	PARAMETER_REFUSED	参数非法
pay-v3	268435462	PARAMETER_TOO_LONG	参数过长
pay-v3	268435463	PARAMETER_TOO_SHORT	参数过短
pay-v3	268435464	PARAMETER_OUT_OF_RANGE	参数超出取值范围
pay-v3	268435472	REQUESTS_TOO_FREQUENT	请求过于频繁
pay-v3	268443699	SIGNATURE_WRONG	签名错误
pay-v3	268443701	SUB_MERCHANT_NOT_LINKED	受理关系不存在
pay-v3	268443704	MISSING_SUB_MCHID	受理机构必须传入sub_mch_id
pay-v3	268443705	SUB_MCHID_IS_OWN_MCHID	子商户mchid不能与自身mchid相同
pay-v3	268443715	MERCHANT_NOT_ACTIVE	商户状态为不可用或者已经注销
pay-v3	268445527	APPID_NOT_OF_MERCHANT	appid和mch_id不匹配
pay-v3	268447840	CALL_RATE_EXCEEDED	请求频率超过限制
pay-v3	268447843	ORDER_OF_ANOTHER_MERCHANT	商户号和订单不匹配
pay-v3	268447845	ORDER_OF_ANOTHER_SUB_MERCHANT	子商户号和订单信息不匹配
pay-v3	268447914	ORDER_EXPIRED	该订单已失效
pay-v3	268448010	MERCHANT_COLLECTION_RESTRICTED	此商家的收款功能已被限制
pay-v3	268449538	ORDER_ALREADY_PAID	订单已支付
pay-v3	268449641	ORDER_NEEDS_REVERSAL	当前交易不允许进行普通关单
pay-v3	268461336	VOUCHER_CALLS_TOO_FREQUENT	超过频率限制
pay-v3	268498688	REPEATED_WITH_OTHER_PARAMETERS	请求重入时，参数与首次请求时不一致
pay-v3	268498689	ORDER_PAID_BEFORE	该订单已支付
pay-v3	268501013	MISSING_OPENID	JSAPI支付必须传openid
pay-v3	268503786	OPERATION_NOT_GRANTED	当前无权限进行此操作
pay-v3	268510603	INVALID_OPENID	请确认 openid 是否正确
pay-v3	268510604	INVALID_SUB_OPENID	请确认 sub_appid 与 sub_openid 是否正确
pay-v3	268510610	INSURANCE_SETTLEMENT_REFUSED	医保局结算校验失败，请确认医保相关的字段是否正确
pay-v3	268512536	ORDER_EXISTS	订单已存在
pay-v3	268512771	ORDER_NOT_FOUND	订单不存在
pay-v3	268529474	SELF_PAY_ORDER_REFUSED	纯自费单字段校验失败
pay-v3	268529475	JOINT_PAY_ORDER_REFUSED	合支付单字段校验失败
pay-v3	268529476	SELF_PAY_AMOUNT_WRONG	自费金额校验不通过
pay-v3	268529477	TOTAL_AMOUNT_WRONG	订单总金额校验不通过
pay-v3	268529481	MIXED_ORDER_AMOUNT_WRONG	混合单金额不正确
pay-v3	268529515	INSURANCE_ORDER_NOT_FOUND	未找到订单，请确认订单号是否正确
pay-v3	268545961	INSURANCE_ID_MISMATCH	入参个人身份ID摘要和医保电子凭证绑卡身份ID摘要不匹配
pay-v3	268545962	INSURANCE_NAME_MISMATCH	入参用户姓名和医保电子凭证绑卡姓名不匹配
pay-v3	268545963	INSURANCE_NOT_LINKED	微信号未绑定医保电子凭证
pay-v3	268545964	KINSHIP_NOT_FOUND	亲属关系不存在，请传入有效亲属关系后重试
pay-v3	268545967	INSURANCE_NOT_AUTHORIZED	医保局业务错误：未找到对应授权信息，无法查询订单信息
pay-v3	268547120	PAY_AUTH_NO_REFUSED	PAY_AUTH_NO 校验失败，请确认无误后重试
pay-v3	268554200	ORDER_NOT_REVERSIBLE	当前订单状态不允许冲正
pay-v3	268554422	REVERSAL_REFUSED	冲正失败，请检查参数后重试
pay-v3	268560650	PASSWORD_ALREADY_CHECKED	已完成验密，不允许关单
pay-v3	268560785	TEENAGER_MODE_LIMIT	已开启青少年模式支付限额，暂无法使用支付分先用后付服务
pay-v3	268573590	VOUCHER_REQUEST_DATE_WRONG	请求日期超限
pay-v3	268577984	COUPON_STOCK_NOT_ISSUING	商品券批次状态不是发放中
pay-v3	268578101	COUPON_REQUEST_REFUSED	入参不合法
pay-v3	268578224	COUPON_FIELD_WRONG	参数错误，请根据接口文档检查字段要求
pay-v3	268578367	COUPON_STATE_WRONG	用户券状态非法
pay-v3	268578404	MISSING_COUPON_IMAGE	缺少必要的商品券图片
pay-v3	268578526	OPENID_UNREADABLE	解析 OpenID 错误
pay-v3	268578532	COUPON_OPENID_UNREADABLE	解析 OpenID 错误
pay-v3	268578608	COUPON_OBJECT_NOT_FOUND	当前访问对象不存在
pay-v3	268578704	COUPON_APPID_REFUSED	传入的 AppID 非法
pay-v3	268578776	USER_COUPON_EXPIRED	用户券已过期
pay-v3	268578813	COUPON_VALID_IN_ALL_STORES	当前券批次全部门店可用
pay-v3	268578851	USER_COUPON_NOT_FOUND	用户券不存在
pay-v3	268578927	COUPON_REQUEST_DIFFERS	相同单号但请求数据不一致
pay-v3	268579803	PROVIDER_API_NOT_GRANTED	服务商没有此接口权限
pay-v3	268584404	COUPON_STORE_REFUSED	核销门店非法
pay-v3	268586001	VOUCHER_NO_REDEMPTIONS	当天没有核销记录
pay-v3	268586003	VOUCHER_NO_REFUNDS	当天没有退款记录
pay-v3	268586067	COUPON_DISCOUNT_STEPS_WRONG	非递减优惠力度不合规
pay-v3	269546505	VOUCHER_CERTIFICATE_EXPIRED	商户证书已过期
pay-v3	269546507	VOUCHER_CERTIFICATE_SERIAL_WRONG	商户证书序列号有误
pay-v3	269546525	VOUCHER_SIGNATURE_WRONG	错误的签名，导致验签失败
pay-v3	269546538	VOUCHER_MERCHANT_UNKNOWN	商户号不存在
pay-v3	270079488	VOUCHER_STOCK_NOT_FOUND	查询批次为空
pay-v3	270079489	VOUCHER_MERCHANT_LOOKUP_FAILED	商户号查询失败
pay-v3	270079498	VOUCHER_OPENID_WRONG	openid 错误
pay-v3	270079501	VOUCHER_OPENID_OF_ANOTHER_APP	openid 与 appID 不匹配
pay-v3	270079507	VOUCHER_APPID_NOT_BOUND	商户号与 appid 关系校验失败
pay-v3	270079508	VOUCHER_STOCK_OF_ONE_MERCHANT	批次不支持跨商户
pay-v3	270079509	VOUCHER_CALLER_NOT_LISTED	调用方不在可发券商户列表
pay-v3	270079532	VOUCHER_USER_BLOCKED	用户被限制领取代金券
pay-v3	270079533	VOUCHER_ACTIVITY_NOT_RUNNING	活动未开始或已结束
pay-v3	270079534	VOUCHER_BUDGET_TOO_LOW	批次预算不足
pay-v3	270079577	VOUCHER_STOCK_UNREADABLE	批次信息获取失败，请确认参数是否有误
pay-v3	270087680	IMAGE_TOO_LARGE	图片超过指定大小
pay-v3	270924289	CALLS_TOO_CLOSE	频率过快
pay-v3	270924332	AUTHORIZATION_HEADER_WRONG	Authorization 不合法
pay-v3	270924358	UNKNOWN_EXTRA_PARAMETER	参数中含有非法的额外参数
pay-v3	271299627	OVERDUE_ORDER_UNPAID	存在待处理的超时未支付订单
pay-v3	271300099	PAY_SCORE_NOT_PASSED	综合评估未通过
pay-v3	271302144	PAY_SCORE_MCHID_UNKNOWN	mch_id 不存在
pay-v3	271302149	PAY_SCORE_APPID_NOT_BOUND	mch_id 和 appid 未绑定
pay-v3	271302262	PAY_SCORE_ORDER_STATE	当前订单状态不合法
pay-v3	271302332	PAY_SCORE_CONFIRMATION_STATE	当前订单状态不合法
pay-v3	271302333	PAY_SCORE_ORDER_CANCELLED	当前订单状态不合法
pay-v3	271316574	PAY_SCORE_CHARGE_FAILED	支付分扣款失败
pay-v3	271316592	PAY_SCORE_ORDER_NOT_CANCELLABLE	当前订单状态不满足撤销条件
pay-v3	271316598	PAY_SCORE_ORDER_DIFFERS	订单重入参数校验失败
pay-v3	271316637	SERVICE_ENDS_BEFORE_START	真实结束时间小于预计开始时间
pay-v3	271316656	AMOUNT_OVER_RISK_LIMIT	总金额超过此服务的服务风险金额
pay-v3	271316657	ORDER_NOT_AWAITING_PAYMENT	仅服务订单支付状态为待支付时，才可使用此能力
pay-v3	271316754	CHARGE_IN_PROGRESS	单据正在扣款中，请稍后重试
pay-v3	271317510	PAY_SCORE_ORDER_NOT_FOUND	查询单据不存在
pay-v3	272755200	COUPON_REPEATED_UNDER_OTHER_NUMBER	发券请求重入但单号不一致
pay-v3	272755715	COUPON_OUTSIDE_VALIDITY	券不在使用有效期
pay-v3	272755717	COUPON_OUTSIDE_PERIOD	券不在使用有效期
pay-v3	272756740	COUPON_USER_LIMIT_REACHED	用户领取券张数已达上限
pay-v3	272756745	COUPON_ALREADY_REDEEMED	券已被其他订单核销
pay-v3	272756746	COUPON_LOCKED	券已被其他订单核销锁定
pay-v3	272756769	COUPON_DELETED	券已被删除
pay-v3	272756790	COUPON_EXPIRED	券已过期，不能再进行其他操作
pay-v3	272888874	VOUCHER_INTERNAL_ERROR	KV
pay-v3	ACCOUNTERROR	ACCOUNTERROR	账号异常
pay-v3	ACCOUNT_ERROR	ACCOUNT_ERROR	账号异常
pay-v3	ACCOUNT_NOT_VERIFIED	ACCOUNT_NOT_VERIFIED	二级商户下行打款未成功
pay-v3	ALREADY_EXISTS	ALREADY_EXISTS	资源已存在
pay-v3	APPID_MCHID_NOT_MATCH	APPID_MCHID_NOT_MATCH	商户号与appid不匹配
pay-v3	APPLYMENT_NOTEXIST	APPLYMENT_NOTEXIST	申请单不存在
pay-v3	APPLYMENT_NOT_EXIST	APPLYMENT_NOT_EXIST	申请单不存在
pay-v3	AUTH_CODE_EXPIRE	AUTH_CODE_EXPIRE	用户的条码已经过期
pay-v3	AUTH_CODE_INVALID	AUTH_CODE_INVALID	收银员扫描的不是微信支付的条码
pay-v3	BANKERROR	BANKERROR	银行系统异常
pay-v3	BANK_ERROR	BANK_ERROR	银行系统异常
pay-v3	BIZ_ERR_NEED_RETRY	BIZ_ERR_NEED_RETRY	退款业务流程错误
pay-v3	CONTRACT_ERROR	CONTRACT_ERROR	当前用户签约状态失效
pay-v3	CONTRACT_EXISTED	CONTRACT_EXISTED	协议已存在
pay-v3	CONTRACT_NOT_CONFIRMED	CONTRACT_NOT_CONFIRMED	二级商户未开启手动提现权限
pay-v3	CONTRACT_NOT_EXIST	CONTRACT_NOT_EXIST	签约协议不存在
pay-v3	ERROR	ERROR	业务错误
pay-v3	FREQENCY_LIMIT	FREQENCY_LIMIT	频率限制
pay-v3	FREQUENCY_LIMIT	FREQUENCY_LIMIT	频率限制
pay-v3	FREQUENCY_LIMITED	FREQUENCY_LIMITED	频率超限
pay-v3	FREQUENCY_LIMIT_EXCEED	FREQUENCY_LIMIT_EXCEED	接口限频 | Frequency limit, please try it later
pay-v3	INVALID_REQUEST	INVALID_REQUEST	请求参数符合参数格式，但不符合业务规则
pay-v3	INVALID_REQUEST	TRANSFER_BILL_NOT_SET_UP	暂不支持展示当前传入的用户收款感知 | 此IP地址不允许调用接口,请按开发指引设置 | APPID不存在
pay-v3	INVALID_REQUEST	CUSTOMS_REQUEST_REFUSED	The information re-entered by merchant for customs | Customs information is not configured | Order amount does not match
pay-v3	INVALID_REQUEST	H5_PERMISSION_REFUSED	You have the payment permission already | There is missing merchant basic information | Merchant certificate expired
pay-v3	INVALID_REQUEST	GLOBAL_SHARING_VALUES_REFUSED	The user type is PERSONAL_SUB_OPENID | The user OpenID and the uploaded AppID do not match | Duplicate IDs in the receiver list when requesting
pay-v3	INVALID_REQUEST	GLOBAL_SHARING_ORDER_REFUSED	This order does not support ledger splittin | The WeChat Pay transaction ID is inconsistent with that in
pay-v3	INVALID_REQUEST	GLOBAL_SHARING_MARK_REFUSED	Currently, only CNY is supported for transactions requiring | The transaction has been confirmed and the funds cannot be
pay-v3	INVALID_REQUEST	GOLDPLAN_REQUEST_REFUSED	调用方非普通服务商/渠道商 | 服务商未开通点金计划 | 服务商被处罚中
pay-v3	INVALID_REQUEST	BUSIFAVOR_COUPON_NOT_FOUND	券不存在，请核实批次号&券code后更换请求重试
pay-v3	INVALID_REQUEST	BUSIFAVOR_MERCHANT_NOTE_REFUSED	商户票据校验失败
pay-v3	INVALID_REQUEST	PAY_GIFT_COUPONS_UNFIT	传入的多张商户券的信息不一致 | 商家券信息不满足活动规则,请核实券有效期或code
pay-v3	INVALID_REQUEST	PARTNER_TRANSFER_NOT_GRANTED	特约商户未授权
pay-v3	INVALID_REQUEST	TRANSFER_BATCH_NOT_PERMITTED	超出商户单日转账额度，请核实产品设置是否准确
pay-v3	INVALID_TRANSACTIONID	INVALID_TRANSACTIONID	订单号非法
pay-v3	MCH_NOT_EXISTS	MCH_NOT_EXISTS	商户号不存在
pay-v3	MCH_NOT_EXISTS	GOLDPLAN_SUB_MERCHANT_UNKNOWN	特约商户号不存在，请确认特约商户号准确性
pay-v3	NOAUTH	NOAUTH	商户无权限
pay-v3	NOTENOUGH	NOTENOUGH	余额不足
pay-v3	NOT_ENOUGH	NOT_ENOUGH	余额不足
pay-v3	NOT_FOUND	NOT_FOUND	请求的资源不存在
pay-v3	NO_AUTH	NO_AUTH	商户暂无权限使用此功能
pay-v3	NO_STATEMENT_EXIST	NO_STATEMENT_EXIST	账单文件不存在
pay-v3	OPENID_MISMATCH	OPENID_MISMATCH	openid和appid不匹配
pay-v3	ORDERCLOSED	ORDERCLOSED	订单已关闭
pay-v3	ORDERNOTEXIST	ORDERNOTEXIST	订单不存在
pay-v3	ORDERPAID	ORDERPAID	订单已支付
pay-v3	ORDERREVERSED	ORDERREVERSED	订单已撤销
pay-v3	ORDER_CLOSED	ORDER_CLOSED	订单已关闭
pay-v3	ORDER_NOT_EXIST	ORDER_NOT_EXIST	订单不存在
pay-v3	ORDER_PAID	ORDER_PAID	订单已支付
pay-v3	ORDER_REVERSED	ORDER_REVERSED	订单已撤销
pay-v3	OUT_TRADE_NO_USED	OUT_TRADE_NO_USED	商户订单号重复
pay-v3	PARAM_ERROR	PARAM_ERROR	参数错误
pay-v3	PHONE_NOT_EXIST	PHONE_NOT_EXIST	手机号不存在
pay-v3	PROCESSING	PROCESSING	存在流程进行中的申请单，请检查是否重入
pay-v3	QUOTA_EXCEED	QUOTA_EXCEED	超出商户单日转账额度，请核实产品设置是否准确
pay-v3	RATELIMIT_EXCEEDED	RATELIMIT_EXCEEDED	频率限制
pay-v3	RATE_LIMITED	RATE_LIMITED	频率超限
pay-v3	REFUND_NOT_EXISTS	REFUND_NOT_EXISTS	订单号错误或订单状态不正确
pay-v3	REQUEST_BLOCKED	REQUEST_BLOCKED	请求受阻
pay-v3	REQUEST_BLOCKED	VOUCHER_ACTIVITY_BLOCKED	活动未开始或已结束
pay-v3	RESOURCE_ALREADY_EXISTS	RESOURCE_ALREADY_EXISTS	资源已存在
pay-v3	RESOURCE_NOT_EXISTS	RESOURCE_NOT_EXISTS	查询的资源不存在 | 无可用的平台证书
pay-v3	RESOURCE_NOT_EXISTS	NO_PLATFORM_CERTIFICATE	无可用的平台证书
pay-v3	RULELIMIT	RULELIMIT	业务规则限制
pay-v3	RULE_LIMIT	RULE_LIMIT	业务规则限制
pay-v3	SERVICE_UNAVAILABLE	SERVICE_UNAVAILABLE	服务不可用
pay-v3	SIGN ERROR	GOLDPLAN_SIGN_ERROR	签名验证失败
pay-v3	SIGN_ERROR	SIGN_ERROR	签名验证失败 | 签名错误 | 错误的签名，导致验签失败
pay-v3	STATEMENT_CREATING	STATEMENT_CREATING	账单生成中
pay-v3	SYSTEM ERROR	GOLDPLAN_SYSTEM_ERROR	系统繁忙，请稍后重试
pay-v3	SYSTEMERROR	SYSTEMERROR	系统错误
pay-v3	SYSTEM_ERROR	SYSTEM_ERROR	系统错误
pay-v3	TRADE_ERROR	TRADE_ERROR	交易错误
pay-v3	USERPAYING	USERPAYING	用户支付中，需要输入密码
pay-v3	USER_ACCOUNT_ABNORMAL	USER_ACCOUNT_ABNORMAL	用户账户异常
pay-v3	USER_NOT_EXIST	USER_NOT_EXIST	用户账户注销
pay-v3	USER_NOT_EXISTS	USER_NOT_EXISTS	openid不正确
pay-v3	USER_NOT_REGISTERED	USER_NOT_REGISTERED	服务未开通或账号未注册
pay-v3	USER_PAYING	USER_PAYING	用户支付中，需要输入密码
pay-v3	operation failed	GOLDPLAN_OPERATION_FAILED	请求操作失败，请稍后重试
mp-console	-8	CONSOLE_CODE_REQUIRED	need verify code
mp-console	200003	CONSOLE_SESSION_INVALID	invalid session
mp-console	200009	CONSOLE_NOT_FOUND	not found
mp-console	200013	CONSOLE_CALLS_TOO_FREQUENT	freq control
mp-console	200023	CONSOLE_PASSWORD_WRONG	acct/password error
`;
