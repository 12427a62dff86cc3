// Generated from data/miniprogram.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `miniprogram`. */
export type MiniprogramCode =
  | -607004
  | -607001
  | -606006
  | -606003
  | -606002
  | -606001
  | -605101
  | -604104
  | -604103
  | -604102
  | -604101
  | -604100
  | -604001
  | -601069
  | -601034
  | -601033
  | -601032
  | -601028
  | -601027
  | -601023
  | -601022
  | -601018
  | -601017
  | -601016
  | -601015
  | -601013
  | -601012
  | -601011
  | -601010
  | -601009
  | -601008
  | -601007
  | -601006
  | -601005
  | -601004
  | -601003
  | -601002
  | -601001
  | -504002
  | -504001
  | -503003
  | -503002
  | -503001
  | -502015
  | -502014
  | -502013
  | -502012
  | -502011
  | -502010
  | -502005
  | -502003
  | -502002
  | -502001
  | -501023
  | -501021
  | -501020
  | -501019
  | -501018
  | -501017
  | -501016
  | -501015
  | -501009
  | -501007
  | -501005
  | -501004
  | -501003
  | -501002
  | -501001
  | -501000
  | -404012
  | -404011
  | -404010
  | -404009
  | -404008
  | -404007
  | -404006
  | -404005
  | -404004
  | -404003
  | -404002
  | -404001
  | -403001
  | -402011
  | -402010
  | -402009
  | -402008
  | -402007
  | -402006
  | -402005
  | -402004
  | -402003
  | -402002
  | -402001
  | -401003
  | -401002
  | -401001
  | -30000
  | -15027
  | -15026
  | -15025
  | -15021
  | -15020
  | -15019
  | -15018
  | -15017
  | -15016
  | -15014
  | -15013
  | -15012
  | -15011
  | -15010
  | -15009
  | -15008
  | -15007
  | -15006
  | -15005
  | -15004
  | -15003
  | -15002
  | -15001
  | -10403
  | -10008
  | -10007
  | -10003
  | -10001
  | -202
  | -3
  | -2
  | 1
  | 2
  | 11
  | 12
  | 13
  | 14
  | 309
  | 404
  | 1000
  | 1001
  | 1002
  | 1003
  | 1005
  | 1007
  | 1010
  | 1011
  | 1022
  | 1701
  | 2001
  | 2003
  | 2004
  | 2007
  | 2008
  | 2009
  | 2011
  | 2012
  | 2013
  | 2014
  | 2015
  | 2028
  | 4001
  | 10000
  | 10001
  | 10002
  | 10004
  | 10005
  | 10011
  | 10031
  | 10032
  | 10034
  | 10036
  | 10037
  | 10038
  | 10044
  | 10045
  | 10046
  | 10604
  | 10711
  | 11200
  | 20001
  | 20002
  | 20011
  | 21000
  | 21001
  | 21002
  | 21003
  | 21004
  | 21005
  | 21006
  | 21007
  | 21008
  | 21009
  | 40002
  | 40004
  | 40013
  | 40066
  | 40079
  | 40097
  | 40101
  | 40129
  | 40159
  | 40165
  | 40166
  | 40169
  | 40199
  | 40200
  | 40211
  | 40212
  | 40219
  | 40225
  | 40226
  | 40230
  | 40231
  | 40232
  | 40233
  | 40234
  | 40235
  | 40236
  | 40237
  | 40238
  | 40239
  | 40240
  | 40256
  | 40257
  | 40400
  | 41028
  | 41029
  | 43104
  | 43107
  | 43108
  | 43302
  | 44990
  | 44991
  | 44993
  | 45009
  | 45010
  | 45029
  | 45070
  | 45071
  | 45072
  | 45077
  | 45078
  | 45079
  | 45080
  | 45081
  | 45091
  | 45165
  | 45168
  | 47004
  | 47006
  | 47501
  | 47502
  | 47503
  | 47504
  | 50001
  | 53010
  | 53011
  | 53012
  | 53013
  | 53014
  | 53015
  | 53016
  | 53017
  | 53018
  | 53019
  | 53200
  | 53201
  | 53202
  | 61004
  | 61010
  | 61011
  | 61070
  | 61080
  | 61081
  | 61504
  | 65400
  | 65401
  | 65402
  | 65403
  | 65404
  | 65405
  | 65406
  | 65407
  | 65408
  | 65409
  | 65410
  | 65411
  | 65412
  | 65413
  | 65414
  | 70000
  | 80066
  | 80067
  | 80082
  | 80111
  | 80113
  | 82020
  | 82021
  | 82022
  | 82023
  | 82024
  | 82025
  | 82026
  | 83200
  | 83400
  | 83401
  | 83402
  | 84010
  | 84011
  | 84012
  | 84013
  | 84014
  | 84015
  | 84016
  | 84017
  | 84018
  | 84019
  | 84020
  | 84021
  | 84022
  | 85001
  | 85002
  | 85003
  | 85004
  | 85006
  | 85007
  | 85008
  | 85009
  | 85010
  | 85011
  | 85012
  | 85013
  | 85014
  | 85015
  | 85016
  | 85017
  | 85018
  | 85019
  | 85020
  | 85021
  | 85022
  | 85023
  | 85043
  | 85044
  | 85045
  | 85046
  | 85047
  | 85048
  | 85060
  | 85061
  | 85062
  | 85063
  | 85064
  | 85065
  | 85066
  | 85068
  | 85069
  | 85070
  | 85071
  | 85072
  | 85073
  | 85074
  | 85075
  | 85076
  | 85077
  | 85079
  | 85080
  | 85081
  | 85082
  | 85083
  | 85084
  | 85085
  | 85086
  | 85087
  | 85088
  | 85091
  | 85095
  | 85096
  | 85400
  | 85401
  | 85402
  | 85403
  | 85405
  | 85406
  | 85407
  | 85408
  | 85431
  | 85433
  | 85434
  | 85435
  | 85436
  | 85437
  | 85438
  | 85439
  | 85440
  | 85441
  | 85442
  | 85443
  | 85444
  | 85445
  | 85446
  | 85447
  | 85448
  | 85449
  | 85461
  | 85462
  | 85470
  | 85471
  | 86000
  | 86001
  | 86002
  | 86004
  | 87007
  | 87008
  | 87011
  | 87012
  | 87013
  | 87020
  | 89002
  | 89019
  | 89020
  | 89021
  | 89029
  | 89231
  | 89247
  | 89248
  | 89249
  | 89251
  | 89252
  | 89254
  | 89255
  | 89300
  | 89401
  | 89402
  | 89403
  | 89404
  | 89405
  | 89408
  | 89409
  | 89410
  | 89411
  | 89412
  | 89413
  | 89414
  | 89415
  | 89416
  | 89417
  | 89418
  | 89419
  | 89420
  | 89421
  | 89422
  | 89423
  | 89424
  | 89425
  | 89426
  | 89427
  | 89428
  | 89429
  | 89430
  | 89431
  | 89432
  | 90000
  | 90001
  | 90003
  | 90004
  | 90005
  | 91001
  | 91002
  | 91003
  | 91004
  | 91005
  | 91006
  | 91007
  | 91008
  | 91009
  | 91010
  | 91011
  | 91012
  | 91013
  | 91014
  | 91015
  | 91016
  | 91017
  | 92000
  | 92002
  | 92003
  | 92004
  | 92005
  | 92006
  | 92007
  | 92008
  | 92009
  | 93009
  | 93010
  | 93011
  | 93012
  | 93013
  | 93014
  | 100002
  | 100003
  | 100004
  | 100009
  | 100010
  | 100020
  | 100050
  | 101000
  | 101001
  | 101002
  | 101003
  | 101004
  | 102000
  | 102001
  | 102002
  | 102003
  | 102006
  | 102016
  | 102020
  | 102021
  | 102022
  | 104100
  | 108001
  | 108002
  | 108003
  | 109110
  | 150004
  | 200000
  | 200001
  | 200002
  | 200007
  | 200010
  | 200011
  | 200012
  | 200013
  | 200014
  | 200016
  | 200017
  | 200018
  | 200019
  | 200020
  | 200021
  | 200022
  | 200100
  | 210001
  | 210002
  | 210003
  | 210004
  | 210005
  | 210006
  | 210007
  | 222229
  | 260008
  | 300000
  | 300002
  | 300003
  | 300004
  | 300006
  | 300007
  | 300009
  | 300010
  | 300011
  | 300017
  | 300018
  | 300021
  | 300022
  | 300023
  | 300024
  | 300025
  | 300027
  | 300028
  | 300030
  | 300031
  | 300032
  | 300033
  | 300034
  | 300036
  | 300037
  | 300038
  | 300039
  | 300040
  | 300041
  | 300044
  | 300045
  | 300047
  | 300048
  | 300049
  | 300052
  | 300053
  | 400001
  | 400002
  | 400003
  | 400004
  | 400005
  | 500002
  | 500004
  | 500005
  | 507010
  | 886000
  | 886001
  | 930555
  | 930556
  | 930557
  | 930558
  | 930559
  | 930560
  | 930561
  | 930562
  | 930563
  | 930564
  | 930565
  | 931023
  | 932001
  | 932002
  | 932003
  | 934000
  | 934001
  | 934002
  | 934003
  | 934005
  | 934006
  | 934007
  | 934008
  | 934009
  | 934010
  | 934011
  | 934012
  | 934013
  | 934014
  | 934015
  | 934016
  | 934017
  | 934018
  | 934019
  | 934020
  | 934021
  | 934022
  | 934023
  | 934999
  | 990001
  | 990002
  | 990004
  | 990005
  | 990007
  | 990008
  | 990009
  | 990010
  | 1000000
  | 1000001
  | 1000002
  | 1000003
  | 1000004
  | 1000005
  | 1000006
  | 1000007
  | 1000008
  | 1000009
  | 1000011
  | 1000012
  | 1000013
  | 1000014
  | 1000015
  | 1000016
  | 1000017
  | 1000019
  | 1000020
  | 1000021
  | 1000040
  | 1000045
  | 1010001
  | 1010002
  | 1010003
  | 1010004
  | 1010005
  | 1020004
  | 2747003
  | 2747006
  | 2747007
  | 2747008
  | 2747009
  | 2747010
  | 2747012
  | 2747013
  | 2747014
  | 2747016
  | 2747018
  | 2747020
  | 2747021
  | 2747024
  | 2747025
  | 2747026
  | 2747027
  | 9009098
  | 9009099
  | 9009202
  | 9009203
  | 9009300
  | 9009301
  | 9009400
  | 9300501
  | 9300502
  | 9300503
  | 9300507
  | 9300510
  | 9300512
  | 9300513
  | 9300522
  | 9300525
  | 9300526
  | 9300531
  | 9300534
  | 9300535
  | 9300536
  | 9300559
  | 9300560
  | 9300569
  | 9300570
  | 9301001
  | 9301002
  | 9301003
  | 9301010
  | 9301011
  | 9301012
  | 9301015
  | 9401037
  | 9401043
  | 9403000
  | 9403001
  | 9403002
  | 9403003
  | 9403200
  | 9403201
  | 9403202
  | 9403203
  | 9403205
  | 9403206
  | 9403208
  | 9403209
  | 9404000
  | 9404001
  | 9404101
  | 9404102
  | 9404103
  | 9404151
  | 9404152
  | 9404201
  | 9404202
  | 9404203
  | 9404204
  | 9404205
  | 9404206
  | 9404207
  | 9404208
  | 9404209
  | 9404210
  | 9410005
  | 9410006
  | 9410009
  | 9600001
  | 9600002
  | 9600003
  | 9600004
  | 9600005
  | 9600006
  | 9600007
  | 9700209
  | 9720004
  | 9800001
  | 9800002
  | 9800003
  | 9800007
  | 9800008
  | 9800009
  | 9800012
  | 9800013
  | 9800014
  | 9800015
  | 9800016
  | 9800017
  | 9800018
  | 9800020
  | 9800037
  | 9800038
  | 9800039
  | 9800040
  | 9800044
  | 10001000
  | 10001001
  | 10001002
  | 10001003
  | 10001004
  | 10001005
  | 10001038
  | 10001039
  | 10001040
  | 10001041
  | 10001042
  | 10001043
  | 10001044
  | 10060001
  | 10060002
  | 10060003
  | 10060004
  | 10060005
  | 10060006
  | 10060007
  | 10060008
  | 10060009
  | 10060011
  | 10060012
  | 10060013
  | 10060014
  | 10060019
  | 10060020
  | 10060023
  | 10060024
  | 10060025
  | 10060026
  | 10060028
  | 10060029
  | 10060030
  | 10060031
  | 10060032
  | 10090001
  | 10090002
  | 10090003
  | 10090005
  | 10090038
  | 10090039
  | 10090040
  | 10090041
  | 10090042
  | 10090043
  | 10093011
  | 10093014
  | 10093023
  | 10093030
  | 10120002
  | 10120003
  | 10120700
  | 10122000
  | 10130002
  | 10130030
  | 10130600
  | 10130601
  | 10130602
  | 10130603
  | 10130604
  | 10140001
  | 10140002
  | 10140003
  | 10140004
  | 10140005
  | 10140006
  | 10140007
  | 10140008
  | 10140009
  | 10140010
  | 10140011
  | 10140012
  | 10140013
  | 10140014
  | 10140015
  | 10140016
  | 10140017
  | 10140018
  | 10140019
  | 10140020
  | 10140021
  | 10140022
  | 10140023
  | 10140024
  | 10140025
  | 10140026
  | 10141001
  | 10141002
  | 10141003
  | 10141004
  | 10141005
  | 10141006
  | 10141007
  | 10141008
  | 10141009
  | 10141010
  | 10145001
  | 10145002
  | 10145003
  | 10145004
  | 10145005
  | 10145006
  | 10145007
  | 10145008
  | 10145009
  | 10145010
  | 10145011
  | 10145012
  | 10210001
  | 10210002
  | 10210003
  | 268485194
  | 268485195
  | 268485196
  | 268485197
  | 268485216
  | 268485224
  | 268485226
  | 268485227
  | 268485228
  | 268485253
  | 268486048
  | 268490001
  | 268490002
  | 268490003
  | 268490004
  | 268490005
  | 268490006
  | 268490007
  | 268490008
  | 268490009
  | 268490011
  | 268490012
  | 268490013
  | 268490014
  | 268490015
  | 268490016
  | 268490018
  | 268490019
  | 268490020
  | 268490021
  | 268490022
  | 268490023
  | 268490024
  | 268546000
  | 268546001
  | 268546002
  | 674690001
  | 690000000
  | 690000001;

export const miniprogram = /* #__PURE__ */ new Catalog(`
-607004	CLOUD_SMS_URL_LINK_INVALID	invalid_input			The URL Link for the text message is not one that WeChat accepts	短信所用的 URL Link 不被微信接受
-607001	CLOUD_SMS_SITE_PATH_INVALID	malformed_request			The static-website path for the text message is wrong	短信所用的静态网站路径有误
-606006	CLOUD_HOSTING_LOGIN_REQUIRED	configuration			Cloud hosting refuses callers that are not logged in to WeChat	云托管不接受未登录用户的调用
-606003	CLOUD_HOSTING_IN_ARREARS	configuration			The cloud hosting account owes money; top it up	云托管账号余额不足，请充值
-606002	CLOUD_HOSTING_RESPONSE_TOO_LARGE	malformed_request			The cloud hosting service sent back a larger response than allowed	云托管服务返回的内容超过允许的大小
-606001	CLOUD_HOSTING_REQUEST_TOO_LARGE	too_large			The request is larger than cloud hosting takes	请求内容太大，云托管无法接收
-605101	CLOUD_DATABASE_QUERY_UNPARSABLE	malformed_request			The query statement for the cloud database could not be parsed	云数据库的查询语句写法有误
-604104	CLOUD_FUNCTION_CALLER_REFUSED	configuration			The cloud function does not take calls from this source	云函数不接受来自此来源的调用
-604103	CLOUD_CALL_SYSTEM_ERROR	unavailable			The cloud function's call to a WeChat API failed inside WeChat	云函数调用微信接口时，微信内部出错
-604102	CLOUD_FUNCTION_CALL_TIMED_OUT	timeout			A cloud function call did not finish in time at WeChat	云函数的调用未能在微信侧按时完成
-604101	CLOUD_CALL_PERMISSION_MISSING	configuration			The cloud function's permissions do not list this WeChat API; add it	云函数的权限配置未列出此接口，请添加
-604100	CLOUD_CALL_API_UNKNOWN	malformed_request			The cloud function called a WeChat API that does not exist	云函数调用了微信没有的接口
-604001	CLOUD_FUNCTION_REPLY_TOO_LARGE	malformed_request			The cloud function returned a larger reply than allowed	云函数返回的内容超过允许的大小
-601069	GATEWAY_ORIGIN_UNREACHABLE	unavailable			WeChat's gateway could not connect to the origin server	微信网关连接源站失败
-601034	CLOUD_SERVICE_NOT_OPENED	configuration			Cloud development has not been switched on for the Mini Program	小程序尚未启用云开发
-601033	CLOUD_SMS_NEEDS_ORGANIZATION	configuration			A Mini Program that belongs to a person cannot send text messages	个人主体的小程序不能发送短信
-601032	CLOUD_SMS_NICKNAME_MISSING	configuration			The Mini Program needs a name before it can send text messages	小程序还没有名称，无法发送短信
-601028	CLOUD_STATIC_SITE_NOT_OPENED	configuration			The cloud environment has no static website; open one first	云环境里还没有静态网站，请先启用
-601027	CLOUD_ENVIRONMENT_INVALID	configuration			WeChat does not accept the ID of the cloud environment	所填的云环境 ID 不被微信接受
-601023	CLOUD_AUTH_FUNCTION_REPLY_INVALID	configuration			The resource owner's cloudbase_auth function sent an unusable reply	资源方 cloudbase_auth 的返回内容无法使用
-601022	CLOUD_AUTH_FUNCTION_UNREACHABLE	unavailable			The resource owner's cloudbase_auth function could not be called	没能调起资源方的 cloudbase_auth 函数
-601018	CLOUD_API_OUTSIDE_GRANT	configuration			This cloud API is not among those that were authorized	此云开发接口不在授权范围内
-601017	CLOUD_AUTH_FUNCTION_DENIED	configuration			The resource owner's cloudbase_auth function turned the call away	资源方的 cloudbase_auth 没有放行此调用
-601016	CLOUD_ENVIRONMENT_AUTH_MISSING	configuration			The cloud environment lacks authorization data, so access is denied	云环境缺少授权信息，不能访问
-601015	CLOUD_AUTH_FUNCTION_GAVE_NO_CODE	configuration			The resource owner's cloudbase_auth function returned no errCode	资源方 cloudbase_auth 未返回 errCode
-601013	CLOUD_CROSS_ACCOUNT_NOT_PERMITTED	configuration			The cloud environment is not open to other accounts or other platforms	云环境未向其他账号或其他端开放
-601012	CLOUD_ENVIRONMENT_NOT_PERMITTED	configuration			The Mini Program has no access to this cloud environment	小程序不能使用该云环境
-601011	CLOUD_OPERATION_NOT_PERMITTED	configuration			The account has no permission for this cloud development operation	账号不能进行这项云开发操作
-601010	CLOUD_WRITE_NOT_PERMITTED	configuration			The account may not write to this cloud resource	账号不能写入该云资源
-601009	CLOUD_ACCOUNT_PHONE_MISSING	conflict			No phone number is linked to the WeChat account	该微信账号没有关联手机号
-601008	CLOUD_BACKEND_TIMED_OUT	timeout			A request between WeChat's own servers took too long	微信服务器之间的请求耗时过长
-601007	CLOUD_ID_OF_ANOTHER_USER	invalid_input			The cloudID belongs to another user	cloudID 属于另一位用户
-601006	CLOUD_ID_EXPIRED	invalid_code			The cloudID has run out; obtain a new one	cloudID 已失效，请重新获取
-601005	CLOUD_ID_INVALID	invalid_input			The cloudID is malformed or was not issued by WeChat	cloudID 有误，或不是微信签发的
-601004	CLOUD_API_NOT_PERMITTED	configuration			The account has no right to call this cloud development API	账号没有调用该云开发接口的权限
-601003	CLOUD_BACKEND_NETWORK_ERROR	unavailable			WeChat's backend had a network failure during a cloud call	云开发调用期间，微信后台的网络出了故障
-601002	CLOUD_BACKEND_PARAMETER_REFUSED	malformed_request			WeChat's backend refused a parameter of the cloud call	云开发调用的某个参数被微信后台拒绝
-601001	CLOUD_BACKEND_SYSTEM_ERROR	unavailable			WeChat's backend had an internal failure during a cloud call	云开发调用期间，微信后台内部出错
-504002	CLOUD_FUNCTION_RUN_FAILED	malformed_request			The cloud function ended with an error; see its log	云函数运行出错，原因见其日志
-504001	CLOUD_FUNCTION_INVOCATION_FAILED	unavailable			The cloud function could not be started; repeat the call later	未能调起云函数，请稍后重试
-503003	CLOUD_FILE_NOT_FOUND	not_found			Cloud storage has no such file	云存储里没有这个文件
-503002	CLOUD_FILE_NOT_PERMITTED	configuration			The account may not read or write this file in cloud storage	账号不能存取云存储里的这个文件
-503001	CLOUD_FILE_REQUEST_FAILED	unavailable			Cloud storage did not carry out the file request; repeat it later	云存储没有完成文件请求，请稍后重试
-502015	CLOUD_DATABASE_QUERY_FAILED	unavailable			The cloud database could not run the query	云数据库未能完成查询
-502014	CLOUD_DATABASE_DELETE_FAILED	unavailable			The cloud database could not delete the data	云数据库没有删掉数据
-502013	CLOUD_DATABASE_CREATE_COLLECTION_FAILED	unavailable			The cloud database could not create the collection	云数据库未能新建集合
-502012	CLOUD_DATABASE_INSERT_FAILED	unavailable			The cloud database could not add the record	云数据库未能写入新记录
-502011	CLOUD_DATABASE_TIMED_OUT	timeout			The cloud database took too long to finish the operation	云数据库的操作耗时过长
-502010	CLOUD_DATABASE_OPERATION_FAILED	unavailable			The cloud database could not finish the operation	云数据库未能完成操作
-502005	CLOUD_DATABASE_COLLECTION_MISSING	configuration			The cloud database has no such collection; create it first	云数据库里没有这个集合，请先创建
-502003	CLOUD_DATABASE_NOT_PERMITTED	configuration			The account may not perform this operation on the cloud database	账号没有操作该云数据库的权限
-502002	CLOUD_DATABASE_COMMAND_INVALID	malformed_request			The cloud database does not know this command	云数据库无法识别所用的指令
-502001	CLOUD_DATABASE_REQUEST_FAILED	unavailable			The cloud database did not carry out the request; repeat it later	云数据库没有处理此请求，请稍后重试
-501023	CLOUD_RULE_OR_PAGE_MODE_REFUSED	configuration			A security rule, or single-page mode being off, blocks this cloud call	安全规则或未开启的单页模式阻止了此调用
-501021	CLOUD_OPERATION_UNSUPPORTED	malformed_request			Cloud development does not offer this operation	云开发没有提供这种操作
-501020	CLOUD_PARAMETER_UNKNOWN	malformed_request			A parameter of the cloud call is unknown or faulty	云开发调用的参数不被识别或有误
-501019	CLOUD_RESOURCE_NOT_AUTHORIZED	configuration			This operation on the cloud resource has not been authorized	该云资源没有授权进行此操作
-501018	CLOUD_RESOURCE_UNAVAILABLE	unavailable			The cloud resource cannot be used at the moment	云资源目前不能使用
-501017	CLOUD_DISK_FULL	configuration			The cloud environment's disk is full; clean it up or enlarge it	云环境的磁盘空间已满，请清理或扩容
-501016	CLOUD_WRITE_QUOTA_EXHAUSTED	quota_exhausted			The cloud environment's quota of write requests is used up	云环境的写操作额度已用完
-501015	CLOUD_READ_QUOTA_EXHAUSTED	quota_exhausted			The cloud environment's quota of read requests is used up	云环境的读操作额度已用完
-501009	CLOUD_RESOURCE_NOT_FOUND	not_found			No usable cloud resource has the name or ID given	所指的云资源不存在或不能使用
-501007	CLOUD_PARAMETER_REFUSED	malformed_request			Cloud development refused a parameter; the errmsg in the log names it	云开发拒绝了某个参数，详见日志中的 errmsg
-501005	CLOUD_ENVIRONMENT_ABNORMAL	configuration			Something is wrong with the cloud environment; check its ID and state	云环境不正常，请检查其 ID 和状态
-501004	CLOUD_CONCURRENCY_EXCEEDED	quota_exhausted		1	Too many cloud requests run at once; try again in a moment	同时进行的云请求过多，请稍后再试
-501003	CLOUD_REQUEST_QUOTA_EXHAUSTED	quota_exhausted			The cloud environment's quota of requests is used up	云环境的请求额度已用完
-501002	CLOUD_RESPONSE_TIMED_OUT	timeout			Cloud development took too long to respond	云开发的响应耗时过长
-501001	CLOUD_SYSTEM_ERROR	unavailable			An internal failure in the cloud stopped the call; repeat it later	云端内部出错，请稍后重试
-501000	CLOUD_CALL_FAILED	configuration			The cloud call failed without a reason; the environment ID may be wrong	云调用失败而无原因，可能是云环境 ID 有误
-501000	CLOUD_ENVIRONMENT_CHECK_FAILED	configuration	/tcb/adddelayedfunctiontask /tcb/batchdownloadfile		The cloud environment named in the call did not pass WeChat's check	调用所填的云环境没有通过微信的检查
-404012	CLOUD_POLL_TIMEOUTS_EXCEEDED	timeout			Polling for the cloud function's result timed out too many times	轮询云函数结果时，多次等待超时
-404011	CLOUD_SDK_FUNCTION_RUN_FAILED	malformed_request			The cloud function called through the SDK ended with an error	通过 SDK 调用的云函数运行出错
-404010	CLOUD_POLL_RESULT_EXPIRED	timeout			The cloud function's result had expired when it was polled	轮询云函数时，其结果已经失效
-404009	CLOUD_POLL_INTERNAL_ERROR	unavailable			The SDK failed internally while it polled for a cloud function's result	SDK 轮询云函数结果时内部出错
-404008	CLOUD_POLL_STATUS_UNEXPECTED	unavailable			Polling a cloud function (v1) returned an unexpected status	云函数 v1 轮询返回了意外的状态码
-404007	CLOUD_FUNCTION_BASE_RESPONSE_ERROR	unavailable			WeChat's base response to the cloud function call reports an error	云函数调用的基础回包里报告了错误
-404006	CLOUD_FUNCTION_BASE_RESPONSE_MISSING	unavailable			The reply to the cloud function call lacked its base response	云函数调用的回包缺少 base resp
-404005	CLOUD_POLL_ATTEMPTS_EXCEEDED	timeout			The cloud function gave no result within the polls allowed	在允许的轮询次数内，云函数没有给出结果
-404004	CLOUD_POLL_RESULT_EMPTY	unavailable			A poll for the cloud function's result returned no JSON	轮询云函数结果，未收到 JSON 内容
-404003	CLOUD_POLL_URL_MISSING	unavailable			WeChat named no poll URL for the cloud function call	微信没有给出云函数的轮询地址
-404002	CLOUD_FUNCTION_EVENT_ID_MISSING	unavailable			WeChat named no event ID for the cloud function call	微信没有给出云函数调用的 eventid
-404001	CLOUD_FUNCTION_REPLY_EMPTY	unavailable			WeChat sent an empty reply to the cloud function call	云函数调用只收到空的响应
-403001	CLOUD_UPLOAD_TOO_LARGE	too_large			The upload is larger than cloud storage takes	上传的文件太大，云存储无法接收
-402011	CLOUD_DATABASE_SDK_UNKNOWN_ERROR	unavailable			The cloud database SDK failed for an unknown reason	云数据库 SDK 因未知原因失败
-402010	CLOUD_WATCH_ORDER_CHECK_FAILED	unavailable			The order of messages in a cloud database watch could not be verified	云数据库监听的消息顺序未通过检查
-402009	CLOUD_WATCH_SOCKET_CLOSED	unavailable			The WebSocket to the cloud database was cut off	与云数据库的 WebSocket 已中断
-402008	CLOUD_WATCH_SOCKET_ERROR	unavailable			The WebSocket to the cloud database ran into an error	与云数据库的 WebSocket 出现故障
-402007	CLOUD_WATCH_DATA_INVALID	unavailable			The cloud database watch received data that it cannot use	云数据库监听收到无法使用的数据
-402006	CLOUD_WATCH_SERVER_ERROR	unavailable			The server reported an error to the cloud database watch	服务器向云数据库监听报告了错误
-402005	CLOUD_WATCH_CLOSE_FAILED	unavailable			A cloud database watch could not be ended	未能结束对云数据库的监听
-402004	CLOUD_WATCH_REBUILD_FAILED	unavailable			A cloud database watch could not be set up again	未能重新监听云数据库
-402003	CLOUD_WATCH_RECONNECT_FAILED	unavailable			The WebSocket to the cloud database could not be reconnected	与云数据库的 WebSocket 未能重连
-402002	CLOUD_WATCH_START_FAILED	unavailable			A cloud database watch could not be started	未能开始监听云数据库
-402001	CLOUD_DATABASE_CIRCULAR_DATA	malformed_request			The data for the cloud database refers back to itself	要写入云数据库的数据循环引用自身
-401003	CLOUD_SDK_PARAMETER_TYPE_WRONG	malformed_request			A parameter of the cloud SDK call has the wrong type	云 SDK 调用的某个参数类型不对
-401002	CLOUD_SDK_PARAMETER_WRONG	malformed_request			A parameter of the cloud SDK call is wrong	云 SDK 调用的某个参数有误
-401001	CLOUD_SDK_API_NOT_PERMITTED	configuration			The account has no right to use this API of the cloud SDK	账号不能使用云 SDK 的该接口
-30000	SHOP_REVIEW_STATE_WRONG	conflict	/product/		The review is not in a state that allows this	审核当前的状态不能这样操作
-15027	XPAY_DEDUCTION_PRICE_INVALID	invalid_input			The amount to deduct is not allowed for this subscription item	扣款金额不符合该订阅道具的规定
-15026	XPAY_DEDUCTION_TIME_NOT_ALLOWED	conflict			The subscription cannot be charged at this time	现在不是可以扣订阅费的时间
-15025	XPAY_NOTICE_MISSING_OR_ORDER_REPEATED	conflict			No advance notice exists for this charge, or the order was placed before	没有对应的扣款预告，或该订单已下过
-15021	XPAY_TRADE_FREQUENCY_RESTRICTED	quota_exhausted		60	WeChat limits how often this Mini Program may trade; try again later	微信限制了该小程序的交易频率，请稍后再试
-15020	XPAY_ORDERS_TOO_FAST	rate_limited			Virtual payment orders come too fast; wait a moment, then try again	虚拟支付下单太频繁，请过一会儿再试
-15019	XPAY_MERCHANT_RESTRICTED	configuration			WeChat Pay restricts the merchant account; its console says why	商户号受微信支付限制，原因见商户平台
-15018	XPAY_PRODUCT_NOT_APPROVED	conflict			The coin or item (productId) did not pass WeChat's review	此代币或道具未获微信批准（productId）
-15017	XPAY_COLLECTION_SUSPENDED	configuration			The merchant may not receive payments, as WeChat suspects a violation	商户疑有违规，已被停止收款
-15016	XPAY_SIGN_DATA_MALFORMED	malformed_request			The signData of the virtual payment is not in the expected format	虚拟支付的 signData 不符合格式要求
-15014	XPAY_PRODUCT_NOT_EFFECTIVE_YET	unavailable		600	The coin or item was just published and cannot be sold yet; wait a while	代币或道具刚发布，还不能下单，请稍等
-15013	XPAY_GOODS_PRICE_WRONG	invalid_input			The goodsPrice differs from the price set for the item	goodsPrice 与道具的定价不一致
-15012	XPAY_ORDER_CLOSED_AFTER_FAILURE	conflict			The payment failed at WeChat and its order is closed; use a new order number	微信支付侧出错，订单已关闭，请换单号下单
-15011	XPAY_ENV_WRONG	malformed_request			A released Mini Program has to use the live env, not the sandbox	正式版小程序的 env 要填正式环境
-15010	XPAY_ITEM_NOT_PUBLISHED	conflict			The item (productId) has not been published yet	所购道具尚未上线（productId）
-15009	XPAY_COIN_NOT_PUBLISHED	configuration			The virtual coin has not been published yet	虚拟支付的代币尚未上线
-15008	XPAY_SUB_MERCHANT_NOT_ONBOARDED	configuration			The sub-merchant's onboarding has not been completed	二级商户的入驻手续没有办完
-15007	XPAY_SESSION_KEY_EXPIRED	reauthorize			The user's session_key has run out; the user has to log in again	登录态已过期，请重新登录
-15006	XPAY_PAY_SIGNATURE_WRONG	credential			The payment signature (paySig) does not match	支付签名 paySig 没有通过校验
-15005	XPAY_USER_SIGNATURE_WRONG	credential			The user-session signature of the virtual payment does not match	虚拟支付的用户态签名没有通过校验
-15004	XPAY_CURRENCY_UNSUPPORTED	malformed_request			The currency type of the virtual payment is not supported	虚拟支付不支持所填的币种
-15003	XPAY_SYSTEM_ERROR	unavailable			Virtual payment failed inside WeChat; query the order before retrying	虚拟支付内部出错，重试前请先查询订单
-15002	XPAY_ORDER_NUMBER_USED	conflict			This outTradeNo was used before; take a new order number	该 outTradeNo 曾用于其他订单，请换一个
-15001	XPAY_PARAMETER_INVALID	invalid_input			Virtual payment does not accept a value of this order	虚拟支付不接受订单里的某个值
-10403	COMMENT_NOT_ACCESSIBLE	invalid_input			The account may not handle this review, comment or reply	本账号不能处理这条评价、评论或回复
-10008	COMMENT_SERVICE_ERROR	unavailable	/wxaapi/comment/		The review service failed inside WeChat; repeat the call later	评价服务内部出错，请稍后重试
-10007	COMMENT_API_NOT_GRANTED	configuration	/wxaapi/comment/		The account has no access to the transaction review APIs	账号未获得交易评价接口的权限
-10003	COMMENT_VALUES_MISMATCHED	invalid_input	/wxaapi/comment/		The values sent for the review do not match each other	评价请求中的各项内容互不相符
-10001	COMMENT_VALUE_INVALID	invalid_input	/wxaapi/comment/		A value in the request about a review is invalid (code -10001)	评价请求中的值无效（错误码 -10001）
-202	FREIGHT_INSURANCE_SUMMARY_FAILED	unavailable	/wxa/business/insurance_freight/getsummary		Freight insurance could not produce the summary; repeat the call later	运费险未能给出汇总，请稍后重试
-3	JS_ERROR_LOG_BUSY	unavailable	/wxaapi/log/jserr_detail		The JS error log is too busy to answer; repeat the call later	JS 错误日志服务繁忙，过一会儿再查
-2	AFTER_SALE_PARAMETER_WRONG	invalid_input	/shop/aftersale/ /shop/ecaftersale/		A value in the request for after-sale service is wrong	售后申请的内容有误，请检查
-2	VOD_NOT_INITIALIZED	unavailable	/wxa/sec/vod/		The media service is still starting up; repeat the call later	媒资服务尚未就绪，请过一会儿重试
1	B2B_BANK_TRANSFER_NOT_OPENED	configuration	/retail/B2b/getwqfchargefee		Bank transfer has not been opened for this B2B merchant	该 B2b 商户还没有启用银行转账
1	B2B_SHARING_RECEIVER_NOT_FOUND	not_found	/retail/B2b/queryprofitsharingaccount		No receiver for B2B profit sharing was found	没有找到 B2b 分账的接收方
1	ENCRYPTED_DATA_NOT_FOUND	not_found	/wxa/business/checkencryptedmsg		WeChat has no such encrypted data of this Mini Program, or no longer	微信没有该小程序的这份加密数据，或已过期
1	COMPLAINT_NOT_FOUND	not_found	/wxaapi/minishop/busiAppeal /wxaapi/minishop/bussiRespondComplaint /wxaapi/minishop/bussiSupplyProof /wxaapi/minishop/bussiSupplyRefund		There is no complaint with this number	没有这个编号的投诉单
1	DRAMA_NOT_FOUND	not_found	/wxadrama/		The short drama, or what was asked about it, does not exist	没有该短剧或所查的短剧信息
2	B2B_TRANSFER_FEE_VALUE_WRONG	invalid_input	/retail/B2b/getwqfchargefee /retail/B2b/updatewqfchargefee		A value in the request about bank-transfer fees is wrong	银行转账费率的请求里有值填错
2	FREIGHT_INSURANCE_PARAMETER_MISSING	malformed_request	/wxa/business/insurance_freight/		The freight insurance call lacks a required parameter	运费险调用漏了必填参数
2	COMPLAINT_APPEAL_CONTENT_INVALID	invalid_input	/wxaapi/minishop/busiAppeal		The appeal's text (content) or pictures (mediaIdList) have a wrong format	申诉的 content 或 mediaIdList 格式不对
2	DRAMA_VALUE_WRONG	invalid_input	/wxadrama/		A value in the request about a short drama is wrong	短剧请求里有值填错
11	B2B_RATE_NOT_PERMITTED	configuration	/retail/B2b/setmchprofitrate		The account may not set the merchant's service fee rate	账号不能设定商户的技术服务费率
12	B2B_RATE_OUTSIDE_PERIOD	conflict	/retail/B2b/setmchprofitrate		The service fee rate cannot be set at this time	现在不是可以设定费率的时段
13	B2B_RATE_NOT_LOWER	invalid_input	/retail/B2b/setmchprofitrate		The new service fee rate has to be lower than the present one	新的技术服务费率必须低于现有费率
14	B2B_RATE_OUT_OF_RANGE	invalid_input	/retail/B2b/setmchprofitrate /retail/B2b/updatewqfchargefee		The B2B service fee rate is outside the permitted range	B2b 技术服务费率超出允许的范围
309	COMPLAINT_STATE_CHANGED	conflict	/wxaapi/minishop/bussiRespondComplaint /wxaapi/minishop/bussiSupplyProof /wxaapi/minishop/bussiSupplyRefund		The complaint is in another state by now; look it up again	投诉单的状态已经不同，请重新查询
404	TEMPLATE_API_METHOD_WRONG	malformed_request	/wxaapi/newtmpl/getcategory /wxaapi/newtmpl/getpubtemplatetitles /wxaapi/newtmpl/gettemplate		The subscription template API does not take this HTTP method	订阅消息模板接口的 HTTP 方法用错了
1000	PLUGIN_USER_LOOKUP_FAILED	unavailable	/wxa/getpluginopenpid		WeChat failed internally while it looked up the plugin user; retry later	查询插件用户时微信内部出错，请稍后重试
1001	PLUGIN_USER_VALUE_INVALID	invalid_input	/wxa/getpluginopenpid		A value in the request for the plugin user's ID is wrong	查询插件用户 openpid 的参数有误
1001	LIVE_SHARED_CODE_VALUE_INVALID	invalid_input	/wxaapi/broadcast/room/getsharedcode		A value in the request for the live room's share code is wrong	获取直播间分享二维码的参数有误
1001	XPAY_SUBSCRIPTION_VALUE_INVALID	invalid_input	/xpay/submit_subscribe_pay_order		A value in the order for a subscription charge is wrong	订阅扣款下单的参数有误
1002	COMPLAINT_APPEAL_NOT_ALLOWED	conflict	/wxaapi/minishop/busiAppeal		The complaint cannot be appealed in its present state	投诉单目前的状态不能申诉
1003	PLUGIN_USER_LOOKUPS_TOO_FREQUENT	quota_exhausted	/wxa/getpluginopenpid	60	Plugin users are looked up too often; try again a little later	查询插件用户过于频繁，请过一会儿再试
1005	REALNAME_CHECK_APPID_INVALID	credential	/intp/realname/checkrealnameinfo		The AppID was refused for the real-name check	实名校验不接受该 AppID
1005	SHOP_NICKNAME_INVALID	invalid_input	/product/		The shop's nickname is not accepted	小店的昵称不被接受
1005	PLUGIN_APPID_MISMATCH	configuration	/wxa/getpluginopenpid		The data belongs to a plugin with another AppID	数据属于另一个 AppID 的插件
1007	PLUGIN_USER_CODE_UNKNOWN	invalid_code	/wxa/getpluginopenpid		No openpid exists for this code; obtain a new one with wx.pluginLogin	此 code 查不到 openpid，请重新获取
1007	LIVE_ROOM_DATA_NOT_FOUND	not_found	/wxaapi/broadcast/room/create		Data needed to create the live room was not found	找不到创建直播间所需的数据
1010	FREIGHT_INSURANCE_TIME_WRONG	invalid_input	/wxa/business/insurance_freight/		The time of the freight insurance is wrong	运费险的投保时间有误
1011	FREIGHT_INSURANCE_WAYBILL_REPEATED	conflict	/wxa/business/insurance_freight/		This tracking number has been used for an insurance already	该物流单号已经投过保
1022	PLUGIN_USER_JSON_UNPARSABLE	malformed_request	/wxa/getpluginopenpid		The JSON of the request for the plugin user's ID could not be parsed	查询插件用户的 JSON 无法解析
1701	AD_DATA_PARAMETER_WRONG	invalid_input	/publisher/stat		A value in the query for ad data is wrong	查询广告数据的参数有误
2001	FREIGHT_INSURANCE_OPENED_BEFORE	conflict	/wxa/business/insurance_freight/		Freight insurance has been opened before	运费险此前已开通
2003	FREIGHT_INSURANCE_TOP_UP_TOO_HIGH	invalid_input	/wxa/business/insurance_freight/		The amount is above what can be topped up at once	金额超过单次充值的上限
2004	FREIGHT_INSURANCE_NOT_OPENED	configuration	/wxa/business/insurance_freight/		The account has not opened worry-free returns	账号还没有开通无忧退货
2007	FREIGHT_INSURANCE_CLAIMED_BEFORE	conflict	/wxa/business/insurance_freight/		A claim was made for this return before	该退货此前已经理赔过
2008	FREIGHT_INSURANCE_CLAIM_SUSPENDED	conflict	/wxa/business/insurance_freight/		Claims are suspended for security reasons	因安全原因，理赔暂停
2009	AD_PUBLISHER_INVALID	configuration	/publisher/stat		The account does not show ads, so it has no ad data	账号没有开通流量主
2009	FREIGHT_INSURANCE_NOT_FOUND	not_found	/wxa/business/insurance_freight/		There is no freight insurance for this order	没有找到该订单的运费险保单
2011	FREIGHT_INSURANCE_ORDER_WRONG	invalid_input	/wxa/business/insurance_freight/		The order number or the buyer's OpenID is wrong	订单号或买家 OpenID 有误
2012	FREIGHT_INSURANCE_ORDER_OF_OTHERS	invalid_input	/wxa/business/insurance_freight/		The order was not placed in this Mini Program	该订单不是在本小程序下的
2013	FREIGHT_INSURANCE_PAY_TIME_WRONG	invalid_input	/wxa/business/insurance_freight/		The time of payment does not fit the order	支付时间与订单不符
2014	FREIGHT_INSURANCE_PAY_AMOUNT_WRONG	invalid_input	/wxa/business/insurance_freight/		The amount paid does not fit the order	支付金额与订单不符
2015	FREIGHT_INSURANCE_ORDER_REFUSED	invalid_input	/wxa/business/insurance_freight/		The order cannot be insured as it was given	该订单不能投保，请核对订单信息
2028	FREIGHT_INSURANCE_WAYBILL_UNTRACED	not_found	/wxa/business/insurance_freight/		Nothing is known about this tracking number yet	还没有该物流单号的物流信息
4001	FREIGHT_INSURANCE_BALANCE_TOO_LOW	configuration	/wxa/business/insurance_freight/		The balance for freight insurance is too low; top it up	运费险余额不足，请充值
10000	COMMENT_PARAMETER_WRONG	invalid_input	/wxaapi/comment/		A parameter in the request about a review is wrong (code 10000)	评价请求的参数有误（错误码 10000）
10000	COMMENT_NOT_RECONCILABLE	conflict	/wxaapi/comment/confirmcompromise		Only a bad review without an earlier template message can be settled	只有差评且未发过模板消息，才能确认和解
10001	MALL_ORDER_NOT_FOUND	not_found	/mall/importorder		An order to update does not exist	要更新的订单不存在
10001	COMPLAINT_VALUE_INVALID	invalid_input	/wxaapi/minishop/busiAppeal /wxaapi/minishop/bussiRespondComplaint /wxaapi/minishop/bussiSupplyProof /wxaapi/minishop/bussiSupplyRefund		A value in the request about a complaint is not accepted	投诉单请求里有值不被接受
10002	MALL_ORDER_FIELDS_CLASH	invalid_input	/mall/importorder		Fields of an order contradict each other	订单里有字段互相冲突
10004	B2B_ORDER_NOT_CLOSED	conflict	/retail/B2b/closeb2border		The B2B order could not be closed; look up its present state	B2b 订单没有关闭成功，请查询其状态
10005	SHOP_ADMIN_IDENTITY_MISMATCH	invalid_input	/product/		The administrator's name, ID card and WeChat account do not match	超级管理员的姓名、证件与微信号不匹配
10011	CLOUD_STATISTICS_EMPTY	not_found	/tcb/getstatistics		There are no cloud usage statistics for this request	没有符合条件的云开发统计数据
10031	B2B_SHARING_BILL_NOT_FOUND	not_found	/retail/B2b/createprofitsharingorder		There is no bill from which this profit share could be paid	没有可供这次分账的账单
10032	B2B_SHARING_RATIO_TOO_HIGH	invalid_input	/retail/B2b/createprofitsharingorder		This profit share takes more than the bill allows	这次分得过多，账单不允许
10034	B2B_SHARING_NOT_READY	unavailable	/retail/B2b/createprofitsharingorder /retail/B2b/finishprofitsharingorder	60	Profit sharing cannot be done just yet; wait, then repeat the call	暂时不能分账，请过一会儿再调用
10036	B2B_SHARING_FINISHED	conflict	/retail/B2b/finishprofitsharingorder		Profit sharing for this payment was finished before	这笔支付的分账早已结束
10037	B2B_SHARING_REPEATED	conflict	/retail/B2b/createprofitsharingorder		This profit share was requested before	这笔分账此前已经申请过
10038	B2B_SHARING_NOT_REQUESTED	not_found	/retail/B2b/queryprofitsharingorder		No profit share was requested for this payment	这笔支付没有申请过分账
10044	B2B_SHARING_RETURN_TOO_LARGE	invalid_input	/retail/B2b/refundprofitsharing		The amount to return is more than was shared	要退回的金额多于当初的分账额
10045	B2B_SHARING_RETURN_REPEATED	conflict	/retail/B2b/refundprofitsharing		The return of shared money was requested before for this refund	此退款单的分账款先前已申请退回
10046	B2B_SHARING_ORDER_NOT_FOUND	not_found	/retail/B2b/refundprofitsharing		There is no B2B order with this ID	没有这个 ID 的 B2b 订单
10604	B2B_REFUNDS_TOO_FREQUENT	rate_limited		60	This order is refunded too often; wait a minute, then try again	该订单退款过于频繁，请等一分钟再试
10711	B2B_ORDER_STATE_NOT_CLOSABLE	conflict			The B2B order is not in a state in which it can be closed	B2b 订单当前的状态不能关闭
11200	MEDICAL_AUTHCODE_EXPIRED	invalid_code			The real-name code wxmed_authcode has run out; obtain a new one	实名 code wxmed_authcode 失效，请重取
20001	TEMPLATE_LIBRARY_ERROR	unavailable			The subscription template service failed inside WeChat	订阅消息模板服务内部出错
20002	TEMPLATE_PLACE_OR_PENALTY_VALUE_WRONG	invalid_input	/wxa/getnearbypoilist /wxaapi/newtmpl/deltemplate /wxaapi/wxamptrade/get_penalty_list		A parameter is wrong in a call about templates, places or penalties	模板、附近地点或处罚记录接口的参数有误
20011	JS_ERROR_LOG_TOO_FREQUENT	quota_exhausted		60	The JS error log is queried too often; try again a little later	查询 JS 错误日志过于频繁，请稍后再试
21000	DRAMA_NOT_AUTHORIZED	configuration			The Mini Program has not been authorized to play this drama	小程序没有这部剧的播放授权
21001	DRAMA_SESSION_KEY_MISSING	reauthorize			WeChat has no session key for this user; the user has to log in again	没有该用户的登录态，请重新登录
21002	DRAMA_PACKAGE_NOT_BASE64	malformed_request			The encrypted package for the drama player is not in Base64	短剧播放器的加密包不是 Base64
21003	DRAMA_PACKAGE_UNDECRYPTABLE	malformed_request			The drama player's package could not be decrypted; check key and method	短剧加密包解不开，请核对密钥与算法
21004	DRAMA_PACKAGE_NOT_JSON	malformed_request			The drama player's package does not hold the expected JSON	短剧加密包里不是所要求的 JSON
21005	DRAMA_PACKAGE_INCOMPLETE	malformed_request			The drama player's package lacks openid, src_appid or drama_id	短剧加密包缺少 openid 等必填字段的值
21006	DRAMA_PLAYER_VALUES_MISMATCHED	invalid_input			The drama player was given other values than the encrypted package	播放器收到的参数与加密包里的不同
21007	DRAMA_PACKAGE_OPENID_INVALID	invalid_input			The OpenID in the drama player's package is not valid	短剧加密包所含的 OpenID 有误
21008	DRAMA_PREFETCH_NOT_ENABLED	configuration			Prefetching of dramas has not been switched on	短剧的预拉取没有启用
21009	DRAMA_TRAFFIC_EXHAUSTED	configuration			The merchant's traffic for dramas is used up; top it up	商家的短剧流量已不够用，请补充
40002	LINK_GENERATION_NOT_GRANTED	configuration	/wxa/generate_urllink /wxa/generatenfcscheme /wxa/generatescheme /wxa/queryscheme		The Mini Program has no right to generate URL Links or Schemes	小程序未获准生成 URL Link 或 Scheme
40004	MEDIA_CHECK_TYPE_UNKNOWN	malformed_request	/wxa/media_check_async		The media check was asked for a media_type that does not exist	内容检测所填的 media_type 有误
40013	CHAT_TOOL_APPID_WRONG	configuration	/cgi-bin/message/wxopen/chattoolmsg/send		The AppID of the chat tool message is wrong or not bound as needed	聊天工具消息的 AppID 有误或没有绑定
40013	PHONE_CODE_OF_ANOTHER_APP	invalid_code	/wxa/business/getuserphonenumber		The code for the phone number comes from another Mini Program; get a new one	手机号 code 不属于本小程序，请重新获取
40013	LINK_GENERATION_BANNED	configuration	/wxa/generate_urllink /wxa/generatenfcscheme /wxa/generatescheme		WeChat has barred the Mini Program from generating Links and Schemes	微信已禁止小程序生成 URL Link 或 Scheme
40013	SHIPPING_APPID_WRONG	malformed_request	/wxa/sec/order/		The AppID in the shipping call is wrong	发货请求所填的 AppID 有误
40066	CALL_URL_WRONG	malformed_request			The call went to an address that is none of WeChat's APIs	调用的接口地址有误
40066	SHOP_API_URL_WRONG	malformed_request	/channels/ec/ /shop/		The shop API was called under a wrong URL	调用小商店接口所用的网址不对
40066	PAGE_URL_NOT_ALLOWED	malformed_request	/wxa/genwxashortlink /wxa/search/		The page's URL is wrong, or the sitemap keeps the page out	页面网址有误，或该页被 sitemap 排除
40079	DATE_OR_TIME_INVALID	invalid_input			The date or time is not in the expected form	日期或时间的写法不对
40097	CITY_MESSAGE_VALUE_WRONG	invalid_input	/cityservice/sendmsgdata		A value is wrong, or the OpenID is not one that may be messaged	参数有误，或不能向该 OpenID 发消息
40097	STUDENT_CHECK_CODE_INVALID	invalid_code	/intp/quickcheckstudentidentity		The code of the student check is wrong or another user's; get a new one	学生身份 code 有误或不属于本人，请重新获取
40101	REQUIRED_ARGUMENT_LEFT_OUT	malformed_request			The call leaves out a parameter that the API requires	调用漏掉了接口必填的参数
40129	SCENE_INVALID	malformed_request			The call named a scene that WeChat does not know	调用所填的场景值不存在
40129	SECURITY_CHECK_SCENE_INVALID	malformed_request	/wxa/getuserriskrank /wxa/media_check_async /wxa/msg_sec_check		The security check was given a scene that WeChat does not know	安全检测所填的场景值不存在
40129	WXACODE_SCENE_INVALID	invalid_input	/wxa/getwxacodeunlimit		The scene for the Mini Program code has a wrong length or character	小程序码的 scene 长度或字符不符合要求
40159	WXACODE_PATH_INVALID	malformed_request			The path is empty or too long, or the body is not JSON	path 为空或太长，或所发内容不是 JSON
40165	WEAPP_PAGE_PATH_INVALID	malformed_request			The path of a Mini Program page is wrong	小程序页面的路径填错了
40166	WEAPP_APPID_NOT_FOUND	configuration			No Mini Program has this AppID	没有使用该 AppID 的小程序
40169	WXACODE_SCENE_LENGTH_INVALID	invalid_input			The scene has a length that is not allowed, or the body is not JSON	scene 的长度不对，或所发内容不是 JSON
40199	EXPRESS_WAYBILL_NOT_FOUND	not_found			There is no waybill with this ID	没有查到此编号的运单
40200	ACCOUNT_TYPE_UNSUITABLE	configuration			The API is not open to this type of account	该类型的账号不能使用此接口
40211	SEARCH_PAGE_DATA_MALFORMED	malformed_request			The structured data (scope_data) is malformed	结构化数据（scope_data）格式有误
40212	PAGE_QUERY_INVALID	malformed_request			The page's query string is malformed; write it as in a URL	页面的 query 有误，应按 URL 参数书写
40219	SEARCH_PAGES_EMPTY	malformed_request			The list of pages to submit is missing or has no entry	要提交的 pages 没有内容
40225	SHORT_LINK_PAGE_TITLE_INVALID	invalid_input			The page title for the Short Link is not accepted	Short Link 所用的页面标题不被接受
40226	LOGIN_BLOCKED_HIGH_RISK_USER	user_blocked			WeChat rates this user as high-risk and does not allow the login	该微信账号存在风险，暂时无法登录
40230	API_SIGNATURE_SERIAL_MISSING	malformed_request			The signed call lacks the key's number (Wechatmp-Serial)	签名请求没有带密钥编号 Wechatmp-Serial
40231	API_SIGNATURE_TIMESTAMP_MISSING	malformed_request			The signed call lacks its timestamp (Wechatmp-TimeStamp)	签名请求没有带时间戳 Wechatmp-TimeStamp
40232	API_SIGNATURE_MISSING	malformed_request			The call lacks its API signature (Wechatmp-Signature)	请求没有带接口签名 Wechatmp-Signature
40233	API_SIGNATURE_APPID_MISSING	malformed_request			The signed call lacks its AppID (Wechatmp-Appid)	签名请求没有带 Wechatmp-Appid
40234	API_SIGNATURE_WRONG	credential			The API signature (Wechatmp-Signature) does not match the call	接口签名 Wechatmp-Signature 校验不通过
40235	API_ENCRYPTION_WRONG	malformed_request			The API call was encrypted in a wrong way	接口请求的加密方式不对
40236	API_SIGNATURE_APPID_INVALID	credential			WeChat refuses the AppID in Wechatmp-Appid	微信不接受 Wechatmp-Appid 里的 AppID
40237	API_SIGNATURE_APPID_MISMATCH	credential			The AppID in Wechatmp-Appid is not the one of the access token	Wechatmp-Appid 与 token 不属同一账号
40238	API_SYMMETRIC_KEY_NOT_SET	configuration			No symmetric key for API calls has been set in the console	后台没有配置接口加密用的对称密钥
40239	API_PUBLIC_KEY_NOT_SET	configuration			No public key for API calls has been set in the console	后台没有配置接口签名用的公钥
40240	API_SIGNATURE_TIMESTAMP_EXPIRED	malformed_request			The signed call came too long after its timestamp; check the clock	请求的时间戳太旧，请检查服务器时钟
40256	EMPLOYEE_RELATION_NOT_BOUND	user_unreachable			The recipient is not linked to the account by an employment relation	接收者没有与本账号绑定用工关系
40257	EMPLOYEE_MESSAGE_OPENID_UNREADABLE	invalid_input			The recipient's OpenID (touser) cannot be read	接收者的 OpenID（touser）无法识别
40400	TEMPLATE_HTTP_REQUEST_MALFORMED	malformed_request			The HTTP request to add a template is not well formed	添加模板的 HTTP 请求不合格式
41028	FORM_ID_INVALID	invalid_code			The form_id is wrong or has run out; collect a new one	form_id 有误或已失效，请重新收集
41029	FORM_ID_USED_UP	invalid_code			The form_id has been used up; collect a new one	form_id 的次数已用完，请重新收集
43104	OPENID_OF_ANOTHER_APP	invalid_input	/wxa/getuserriskrank /wxa/media_check_async /wxa/msg_sec_check		The OpenID was issued for another account	该 OpenID 属于另一个账号
43107	SUBSCRIBE_MESSAGE_BANNED	configuration			WeChat has barred the account from sending subscription messages	微信已停用该账号的订阅消息
43108	SUBSCRIBE_MESSAGE_CONCURRENT	rate_limited		1	Several messages to this user were sent at once; send them one by one	同时向该用户发了多条消息，请逐条发送
43302	RISK_RANK_POST_REQUIRED	malformed_request	/wxa/getuserriskrank		The query for a user's risk has to be made with POST	查询用户风险等级只接受 POST
44990	SECOND_RATE_EXCEEDED	quota_exhausted		1	The API was called too often in this second; slow down	这一秒内调用接口过多，请放慢
44991	SECURITY_CHECK_MINUTE_RATE_EXCEEDED	quota_exhausted		60	Too many security checks in this minute; wait for the next one	这一分钟内安全检测过多，请等下一分钟
44993	API_DAY_FREQUENCY_EXHAUSTED	quota_exhausted		day	The account's calls of this API are used up for today	账号今天对该接口的调用次数已用完
44993	LINK_DAILY_QUOTA_EXHAUSTED	quota_exhausted	/wxa/generate_urllink /wxa/generatenfcscheme /wxa/generatescheme	day	Today's quota of URL Links and Schemes is used up	今天生成 URL Link 和 Scheme 的额度已用完
45009	AD_DATA_QUERIED_TOO_OFTEN	quota_exhausted	/publisher/stat	60	The account queries ad data too often; repeat the call a little later	账号查询广告数据过于频繁，请稍后再试
45010	AD_DATA_ACTION_UNKNOWN	malformed_request	/publisher/stat		The query for ad data names an action that does not exist	查询广告数据的 action 有误
45029	WXACODE_TOTAL_REACHED	conflict			The account has generated as many codes as it may	账号生成的小程序码已到总数上限
45029	TEMPLATE_SEND_QUOTA_EXHAUSTED	quota_exhausted	/cgi-bin/message/wxopen/template/send		The account's quota for sending template messages is used up	账号发送模板消息的额度已用完
45070	BUSINESS_ACCOUNT_NAME_TAKEN	conflict			A sub-merchant with this account_name exists already	已有使用该 account_name 的子商户
45071	BUSINESS_ACCOUNT_NOT_FOUND	not_found			There is no sub-merchant with this business_id	没有此 business_id 的子商户
45072	TYPING_COMMAND_INVALID	malformed_request			The command is not one that WeChat knows	微信没有所填的 command
45077	TOO_MANY_BUSINESS_ACCOUNTS	conflict			There are too many sub-merchants to add another	子商户过多，不能再添加
45078	BUSINESS_NICKNAME_INVALID	invalid_input			The sub-merchant's nickname breaks the naming rules	子商户的昵称不符合命名规则
45079	BUSINESS_NICKNAME_FORBIDDEN	content_rejected			The sub-merchant's nickname contains a word that is not allowed	子商户的昵称里有不允许的词
45080	TYPING_NEEDS_RECENT_MESSAGE	user_unreachable			Typing can be shown only shortly after a message to or from the user	与用户刚有消息往来时才能显示输入状态
45081	TYPING_ALREADY_SHOWN	conflict			The user is being shown the typing indicator already	用户正看到输入状态，不用再发
45091	BUSINESS_ACCOUNT_NAME_INVALID	invalid_input			The sub-merchant's account_name breaks the naming rules	子商户的 account_name 不符合命名规则
45165	RETAIL_MESSAGE_PAGE_RANGE_INVALID	invalid_input			The offset or limit of the list is wrong or too large	列表的 offset 或 limit 有误或过大
45168	SUBSCRIBE_MESSAGE_WORD_BLOCKED	content_rejected			The message contains a word that WeChat blocks	消息里有被微信屏蔽的词
47004	SEARCH_TOO_MANY_PAGES	invalid_input			Too many pages were submitted at once; split the list	一次提交的页面过多，请分批
47006	SEARCH_DAILY_QUOTA_EXHAUSTED	quota_exhausted		day	Today's quota for submitting pages to search is used up	今天向搜索提交页面的额度已用完
47501	ACTIVITY_ID_INVALID	invalid_input			The activity_id of the dynamic message is wrong	动态消息的 activity_id 有误
47502	ACTIVITY_TARGET_STATE_INVALID	malformed_request			The target_state of the dynamic message is not a known state	动态消息的 target_state 取值不对
47503	ACTIVITY_VERSION_TYPE_INVALID	malformed_request			The version_type of the dynamic message is not a known version	动态消息的 version_type 取值不对
47504	ACTIVITY_ID_EXPIRED	conflict			The dynamic message's activity_id has run out; create a new one	动态消息的 activity_id 已失效，请新建
50001	EMPLOYEE_TEMPLATE_NOT_SUBSCRIBED	user_unreachable	/cgi-bin/message/wxopen/employeerelationmsg/send		The recipient has not agreed to messages from this template	接收者还没有同意接收该模板的消息
53010	ACCOUNT_NAME_FORMAT_INVALID	invalid_input			The account name is not in a form that WeChat accepts	账号名称的写法不符合规定
53011	ACCOUNT_NAME_CHECKS_TOO_FREQUENT	quota_exhausted		60	Account names are checked too often; try again later	检测账号名称过于频繁，请稍后再试
53012	ACCOUNT_NAME_FORBIDDEN	invalid_input			WeChat does not allow this name for an account	微信不允许账号使用这个名称
53013	ACCOUNT_NAME_TAKEN	conflict			Another account of the same type already has this name	同类账号中已有此名称
53014	ACCOUNT_NAME_LIKE_SAME_TYPE	conflict			The name is kept for the owner of a similarly named account of this type	同类账号已有近似名称，只限同一主体申请
53015	ACCOUNT_NAME_TAKEN_BY_OTHER_TYPE	conflict			An account of the other type has this name; only its owner may use it	另一类账号已用此名称，只限同一主体申请
53016	ACCOUNT_NAME_TAKEN_BY_SEVERAL	conflict			Several accounts of the other type have this name; it cannot be taken	另一类的多个账号已用此名称，不能申请
53017	ACCOUNT_NAME_LIKE_OTHER_TYPE	conflict			The name is kept for the owner of the other type's similarly named account	另一类账号已有近似名称，只限同一主体申请
53018	ACCOUNT_NAME_IS_WECHAT_ID	conflict			The account name is the same as somebody's WeChat ID	账号名称与某个微信号相同
53019	ACCOUNT_NAME_PROTECTED	conflict			The account name is still protected and cannot be taken now	该名称仍受保护，暂不能使用
53200	INTRODUCTION_CHANGES_EXHAUSTED	quota_exhausted		month	This month's changes to the account's introduction are used up	本月修改账号介绍的机会已用完
53201	INTRODUCTION_WORD_BLOCKED	content_rejected			The account's introduction contains a word that WeChat blocks	账号介绍里有微信禁用的词
53202	AVATAR_CHANGES_EXHAUSTED	quota_exhausted		month	This month's changes to the account's avatar are used up	本月更换账号头像的机会已用完
61004	CALLER_IP_NOT_REGISTERED	configuration			The server's IP address is not on the account's allowlist	服务器的 IP 不在账号的白名单中
61010	SECURITY_CHECK_USER_NOT_RECENT	user_unreachable	/wxa/getuserriskrank /wxa/media_check_async /wxa/msg_sec_check		The user has not opened the Mini Program lately; have them open it	用户近来没有打开过小程序，请先打开
61011	COMPONENT_INVALID	credential			WeChat does not recognize the third-party platform (component)	微信不认可该第三方平台（component）
61070	LEGAL_REPRESENTATIVE_MISMATCH	invalid_input			The legal representative's name, ID card and WeChat account do not match	法人的姓名、证件与微信号不是同一人的
61080	USER_RISK_UNAVAILABLE	unavailable			The user risk service cannot be used at the moment	用户风险查询暂时不能使用
61081	USER_RISK_TOO_FREQUENT	quota_exhausted		60	User risk is queried too often; try again later	查询用户风险等级过于频繁，请稍后再试
61504	ANALYTICS_BUSY	unavailable			The analytics service is busy; repeat the call a little later	数据分析服务繁忙，过一会儿重试
65400	KF_NEW_SERVICE_NOT_ENABLED	configuration			The new customer service has to be enabled first, which takes a while	需先启用新版客服，启用后要等片刻生效
65401	KF_ACCOUNT_INVALID	invalid_input			This customer-service account cannot be used	这个客服账号不能用
65402	KF_ACCOUNT_NOT_BOUND	conflict			Bind the customer-service account to a WeChat user before using it	客服账号要先绑定微信号才能使用
65403	KF_NICKNAME_INVALID	invalid_input			The nickname of the customer-service account is not accepted	客服账号的昵称不被接受
65404	KF_ACCOUNT_FORMAT_INVALID	invalid_input			The customer-service account is not written in a permitted form	客服账号的写法不符合规定
65405	KF_TOO_MANY_ACCOUNTS	conflict			The customer-service accounts have reached their maximum number	客服账号的数目已满，不能再增加
65406	KF_ACCOUNT_EXISTS	conflict			This customer-service account was created before	这个客服账号早已建立
65407	KF_WORKER_EXISTS	conflict			The person invited already works for this customer service	受邀者已经是本账号的客服人员
65408	KF_USER_ALREADY_INVITED	conflict			An invitation to this WeChat user is still open	已邀请过该微信用户，正等其答复
65409	KF_WECHAT_ID_INVALID	invalid_input			The WeChat ID of the person to invite is not valid	受邀者的微信号有误
65410	KF_WORKER_HAS_TOO_MANY_ACCOUNTS	conflict			The person invited is bound to too many customer-service accounts	受邀者绑定的客服账号过多
65411	KF_INVITATION_PENDING	conflict			The customer-service account has an invitation waiting to be answered	该客服账号尚有邀请待确认，不能再邀请
65412	KF_ACCOUNT_ALREADY_BOUND	conflict			The customer-service account is bound to a WeChat user already	已有人绑定此客服账号，不必再发邀请
65413	KF_SESSION_NOT_FOUND	not_found			There is no open session with this customer	与该客户没有进行中的会话
65414	KF_CUSTOMER_SERVED_BY_ANOTHER	conflict			The customer is already being looked after by someone else	已有别的客服在接待这位客户
70000	KF_MESSAGE_WITHHELD_FOR_MINOR	user_unreachable			WeChat withheld the message in order to protect minors	因未成年人保护，微信没有发出该消息
80066	PLUGIN_VERSION_INVALID	invalid_input			This version of the plugin cannot be used	这个插件版本不能使用
80067	PLUGIN_NOT_FOUND	not_found			WeChat knows no such plugin	微信没有这个插件
80082	PLUGIN_NOT_PERMITTED	configuration			The Mini Program may not use this plugin; apply for it first	小程序不能使用该插件，需先申请
80111	REALNAME_CODE_NOT_FOUND	invalid_code			The real-name check has no such code; obtain a new one	没有此实名校验 code，请重新获取
80113	REALNAME_CODE_INVALID	invalid_code			The code for the real-name check is not valid; obtain a new one	实名校验的 code 不可用，请重新获取
82020	CITY_SERVICE_NEVER_USED	user_unreachable			The user neither follows the account nor ever used the city service	用户未关注公众号，也没用过该城市服务
82021	CITY_SERVICE_NOT_USED_LATELY	user_unreachable			The user does not follow and has not used the city service lately	用户未关注公众号，且近期没用城市服务
82022	CITY_SERVICE_LONG_TERM_LIMIT	user_unreachable			This user, who does not follow, has received all messages allowed	用户未关注，可收的消息已达上限
82023	CITY_SERVICE_HOURLY_LIMIT	rate_limited		3600	This user, who does not follow, got too many messages in this hour	用户未关注，这一小时内已收消息过多
82024	CITY_SERVICE_ORDER_NO_OVERUSED	malformed_request			Too much data under one order_no; give every order its own number	同一 order_no 的数据过多，应一单一号
82025	CITY_SERVICE_URL_INVALID	invalid_input			The URL in the city-service message is not valid	城市服务消息里的网址不可用
82026	CITY_SERVICE_DISABLED	configuration			The city service is offline, or its review has taken too long	该城市服务已下线，或审核拖得太久
83200	CITY_SERVICE_NOT_FOUND	not_found			There is no such city service	没有这项城市服务
83400	STUDENT_CHECK_CODE_EXPIRED	invalid_code			The student check code has run out; obtain a new one	学生身份 check_code 已失效，请重取
83401	STUDENT_CHECK_DAILY_LIMIT	rate_limited		day	This user's student status was queried too often today	今天查询该用户学生身份的次数过多
83402	STUDENT_CHECK_CODE_MISMATCHED	invalid_code			The quick student check needs a code from the quick check	此 code 不是学生身份快查的，请换快查 code
84010	FACE_SEQ_MISSING	malformed_request			The face verification call lacks out_seq_no	人脸核身调用没有带 out_seq_no
84011	FACE_SEQ_INVALID	malformed_request			The out_seq_no of the face verification is not in a permitted form	人脸核身的 out_seq_no 不合格式
84012	FACE_CERT_INFO_MISSING	invalid_input			Face verification needs the person's identity data (cert_info)	人脸核身必须提供身份信息 cert_info
84013	FACE_CERT_TYPE_INVALID	invalid_input			Face verification does not take this type of identity document	人脸核身不支持这种证件
84014	FACE_CERT_NAME_INVALID	invalid_input			Face verification does not accept the name given for the document	人脸核身不接受所填的证件姓名
84015	FACE_CERT_NUMBER_INVALID	invalid_input			Face verification does not accept the number given for the document	人脸核身不接受所填的证件号码
84016	FACE_OPENID_MISSING	invalid_input			Face verification needs the user's OpenID	人脸核身必须提供用户的 openid
84017	FACE_OPENID_MISMATCH	invalid_input			The face verification was started for another OpenID	这次人脸核身是为另一个 openid 发起的
84018	FACE_CERT_HASH_MISMATCH	invalid_input			The cert_hash is not that of the person whose face was verified	cert_hash 有误，或与核身时的身份信息不符
84019	FACE_SEQ_EXISTS	conflict			This out_seq_no was used for an earlier face verification	该 out_seq_no 曾用于另一次人脸核身
84020	FACE_SEQ_MISMATCH	invalid_input			The out_seq_no belongs to another face verification	out_seq_no 不属于这次人脸核身
84021	FACE_VERIFY_ID_MISSING	invalid_input			The verify_id of the face verification is required	查询人脸核身结果必须提供 verify_id
84022	FACE_VERIFY_ID_EXPIRED	conflict			The verify_id has run out; start the face verification again	verify_id 已失效，请重新发起人脸核身
85001	TESTER_NOT_FOUND	not_found			No WeChat user has this ID, or the user cannot be searched for	没有此微信号，或其用户不允许被搜索
85002	TESTER_LIMIT_REACHED	conflict			The Mini Program has as many testers as it may have	小程序的体验者已满，不能再绑定
85003	TESTER_BOUND_TO_TOO_MANY	conflict			The user is a tester of too many Mini Programs already	该用户体验的小程序过多，不能再绑定
85004	TESTER_ALREADY_BOUND	conflict			The WeChat user was bound before	该微信用户此前已绑定
85006	AUDIT_TAG_INVALID	invalid_input			The tags of the version put up for review are not well formed	提审版本的标签不合格式
85007	AUDIT_PAGE_INVALID	malformed_request			A page path of the version put up for review is wrong	提审版本的页面路径有误
85008	AUDIT_CATEGORY_INVALID	invalid_input			The category is wrong, or none is approved for the Mini Program yet	类目填错，或小程序还没有获批的类目
85009	AUDIT_ALREADY_RUNNING	conflict			Another version is being reviewed	另一个版本正在审核
85010	AUDIT_ITEM_EMPTY	invalid_input			An entry of item_list lacks required data	item_list 中有一项缺少必填内容
85011	AUDIT_TITLE_INVALID	invalid_input			A page title of the version put up for review is wrong	提审版本的页面标题有误
85012	AUDIT_ID_INVALID	invalid_input			The auditid is not valid	所填的 auditid 有误
85013	EXT_JSON_UNUSABLE	malformed_request			The ext_json cannot be parsed or names a path that is not allowed	ext_json 无法解析，或含有不允许的路径
85014	CODE_TEMPLATE_NOT_FOUND	configuration			No code template has this ID	没有此编号的代码模板
85015	WEAPP_TYPE_OR_VERSION_WRONG	invalid_input			The account is not a Mini Program, or the version given is wrong	账号不是小程序，或所填的版本有误
85016	DOMAIN_LIMIT_REACHED	conflict			The Mini Program has too many domains to add more	小程序的域名过多，不能再添加
85017	DOMAIN_NOTHING_TO_CHANGE	conflict			No domain is left to set: all are set already or not on the platform	没有可设的域名：均已添加，或第三方平台没有
85018	DOMAIN_NOT_ON_PLATFORM	configuration			The domain has not been registered on the third-party platform	第三方平台的设置里没有这个域名
85019	AUDIT_NONE_FOR_RELEASE	conflict			No version has been put up for review	还没有哪个版本提交过审核
85020	AUDIT_STATE_NOT_RELEASABLE	conflict			The review is not in a state in which the version can be released	审核还没有通过，该版本不能发布
85021	WEAPP_STATE_UNCHANGEABLE	conflict			The state of the Mini Program cannot be changed now	小程序目前的状态不能改动
85022	WEAPP_ACTION_INVALID	malformed_request			The action named in the call is not one that WeChat knows	调用所填的 action 不是微信规定的值
85023	AUDIT_ITEM_COUNT_INVALID	invalid_input			The review's item_list has too many entries or none	提审的 item_list 项目过多，或一项也没有
85043	CODE_TEMPLATE_FAULTY	configuration			Something is wrong with the code template	代码模板存在问题
85044	CODE_PACKAGE_TOO_LARGE	too_large			The Mini Program's code package is larger than allowed	小程序的代码包太大
85045	EXT_JSON_PATH_NOT_FOUND	malformed_request			The ext_json names a path that the code does not have	ext_json 所写的路径在代码里找不到
85046	EXT_JSON_TAB_BAR_PATH_MISSING	malformed_request			An entry of the tabBar list has no page path	tabBar 列表里有一项没写页面路径
85047	EXT_JSON_PAGES_EMPTY	malformed_request			The list of pages (pages) has no entry	pages 里没有任何页面
85048	EXT_JSON_UNPARSABLE	malformed_request			The ext_json could not be parsed	微信读不懂所发的 ext_json
85060	TASK_ID_INVALID	invalid_input			The taskid is not valid	所填的 taskid 有误
85061	ADMIN_PHONE_LIMIT_REACHED	conflict			This phone number is the administrator of too many accounts already	该手机号担任管理员的账号过多
85062	ADMIN_PHONE_BLOCKLISTED	invalid_input			WeChat has this phone number on a blocklist; use another	该手机号被微信列入黑名单，请换一个
85063	ADMIN_ID_CARD_BLOCKLISTED	user_blocked			WeChat has this identity card on a blocklist	该身份证被微信列入黑名单
85064	CODE_TEMPLATE_NOT_IN_LIBRARY	configuration			The template library has no such code template	模板库里没有这个代码模板
85065	CODE_TEMPLATE_LIBRARY_FULL	conflict			The template library is full; delete a code template first	模板库没有空位，请先删除一个模板
85066	QR_RULE_LINK_INVALID	invalid_input			The link (prefix) of the QR code rule is not allowed	二维码规则的 prefix 链接不被允许
85068	QR_RULE_TEST_LINK_NOT_BELOW	invalid_input			The test link has to begin with the link of the QR code rule	测试链接必须以二维码规则的链接开头
85069	QR_RULE_CONFIRM_FILE_WRONG	configuration			The confirmation file for the QR code rule is missing or wrong	二维码规则的校验文件缺失或有误
85070	QR_RULE_LINK_BLOCKED_OR_PERSONAL	invalid_input			The link is blocklisted, or a person's Mini Program cannot have QR rules	链接被列入黑名单，或个人小程序不能设二维码规则
85071	QR_RULE_LINK_ADDED_BEFORE	conflict			The Mini Program has a QR code rule for this link already	小程序已有此链接的二维码规则
85072	QR_RULE_LINK_TAKEN	conflict			Another Mini Program uses this link for its QR codes	别的小程序已占用此二维码链接
85073	QR_RULE_LIMIT_REACHED	conflict			There are too many QR code rules to add another	二维码规则过多，不能再添加
85074	QR_RULE_NEEDS_RELEASE	conflict			QR code rules can go live only after the Mini Program is released	小程序发布之后，二维码规则才能发布
85075	QR_RULE_NOT_FOR_PERSONS	configuration			A Mini Program that belongs to a person cannot have QR code rules	个人主体的小程序不能使用二维码规则
85076	QR_RULE_DOMAIN_WITHOUT_ICP	configuration			The domain of the QR code rule has no ICP filing	二维码规则的域名没有 ICP 备案
85077	WEAPP_CATEGORY_WITHDRAWN	conflict			A category of the Mini Program no longer exists; choose another	小程序有类目被官方取消，请改选其他类目
85079	WEAPP_NOT_RELEASED	configuration			No version of the Mini Program has been released yet	小程序还没有发布过版本
85080	AUDIT_NOT_PASSED	conflict			The version put up for review has not been approved	提交审核的版本还没有获得通过
85081	GRAY_PERCENTAGE_INVALID	invalid_input			The share of users for the gray release is not valid	灰度发布所填的比例有误
85082	GRAY_PERCENTAGE_NOT_HIGHER	invalid_input			The share of users for the gray release can only be raised	灰度发布的比例只能调高
85083	SEARCH_FLAG_BANNED	configuration			WeChat has blocked search for this Mini Program	微信已封禁该小程序的搜索功能
85084	SEARCH_STATUS_INVALID	malformed_request			The search status in the call is not one that WeChat knows	调用所填的搜索 status 不是规定的值
85085	AUDIT_MONTHLY_QUOTA_EXHAUSTED	quota_exhausted		month	This month's quota for putting versions up for review is used up	本月提交审核的额度已用完
85086	AUDIT_NEEDS_UPLOADED_CODE	conflict			Code has to be uploaded before a review can be requested	还没有上传代码，不能提交审核
85087	AUDIT_NAVIGATE_APPIDS_UNDECLARED	configuration			The code opens other Mini Programs without listing their AppIDs	代码会跳转其他小程序，但没有列出其 appid
85088	CLOUD_DEVELOPMENT_NOT_OPENED	configuration			The account has not opened cloud development	账号还没有启用云开发
85091	SEARCH_TURNED_OFF	configuration			Search is switched off in the Mini Program's settings	小程序的设置里没有打开搜索
85095	QR_RULE_DATA_FAULTY	conflict			The QR code rule is faulty; delete it and add it anew	二维码规则数据异常，请删除后重新添加
85096	WXACODE_SCANCODE_TIME_RESERVED	invalid_input			The name scancode_time is reserved by WeChat; leave it out	scancode_time 由微信专用，请去掉此参数
85400	LINK_PERMANENT_LIMIT_REACHED	conflict			The account has as many permanent Schemes or Short Links as it may have	长期有效的 Scheme 或 Short Link 数量已满
85401	LINK_EXPIRE_TIME_INVALID	invalid_input			The link's expire_time is too near, too far off or otherwise wrong	链接的 expire_time 太近、太远或有误
85402	LINK_ENV_VERSION_INVALID	malformed_request			The env_version for the link is not one that WeChat knows	链接所填的 env_version 不是规定的值
85403	LINK_NOT_FOUND	not_found			There is no such Scheme or URL Link	没有查到所给的链接（Scheme 或 URL Link）
85405	LINK_PLAIN_SCHEME_NOT_ENABLED	configuration			Plain Schemes are not enabled for the Mini Program or this page	小程序或该页面没有启用明文 Scheme
85406	LINK_DAILY_VISITS_EXHAUSTED	quota_exhausted		day	Today's visits through the account's Schemes and URL Links are used up	账号的 Scheme 和 URL Link 今天访问量已满
85407	LINK_CREATION_NOT_GRANTED	configuration			The Mini Program has not been granted the creation of links	小程序没有获得生成链接的权限
85408	LINK_CREATION_BANNED	configuration			WeChat has taken the creation of links away from the Mini Program	微信已停用该小程序生成链接的权限
85431	SERVICE_CARD_SYSTEM_BUSY	unavailable			The service card system is busy; repeat the call a little later	服务卡片系统繁忙，过一会儿重试
85433	SERVICE_CARD_CHECK_JSON_INVALID	malformed_request			The check_json of the service card cannot be used	服务卡片的 check_json 有误
85434	SERVICE_CARD_TYPE_INVALID	malformed_request			The notify_type is not one of a service card	notify_type 不是已有的服务卡片类型
85435	SERVICE_CARD_CONTENT_INVALID	malformed_request			The content_json of the service card cannot be used	服务卡片的 content_json 有误
85436	SERVICE_CARD_CODE_BANNED	conflict			WeChat has banned the notify_code of the service card	微信不再允许服务卡片使用此 notify_code
85437	SERVICE_CARD_CODE_NOT_FOUND	not_found			There is no service card with this notify_code	没有使用此 notify_code 的服务卡片
85438	SERVICE_CARD_CODE_EXPIRED	conflict			The notify_code of the service card has run out	服务卡片的 notify_code 已失效
85439	SERVICE_CARD_STATUS_WRONG	invalid_input			The status in content_json is not allowed for this service card	content_json 里的状态不适用于该服务卡片
85440	SERVICE_CARD_FIELD_MISSING	malformed_request			The service card's content_json lacks a required field	服务卡片的 content_json 漏了必填字段
85441	SERVICE_CARD_FIELD_MALFORMED	invalid_input			A field of the service card's content_json has a wrong format	服务卡片 content_json 里有一项写法不对
85442	SERVICE_CARD_CONTENT_REJECTED	content_rejected			The service card's content_json did not pass the content check	服务卡片的 content_json 没有通过内容审核
85443	SERVICE_CARD_CONTENT_NOT_UTF8	malformed_request			The service card's content_json is not clean UTF-8	服务卡片的 content_json 不是纯 UTF-8
85444	SERVICE_CARD_PAY_INFO_INVALID	invalid_input			The pay_info of the service card did not pass the check	服务卡片的 pay_info 没有通过检查
85445	SERVICE_CARD_STORE_INFO_INVALID	invalid_input			The store_info of the service card did not pass the check	服务卡片的 store_info 没有通过检查
85446	SERVICE_CARD_SHIPPING_LIST_INVALID	invalid_input			The shipping_list of the service card did not pass the check	服务卡片的 shipping_list 没有通过检查
85447	SERVICE_CARD_PRODUCT_LIST_INVALID	invalid_input			The product_list of the service card did not pass the check	服务卡片的 product_list 没有通过检查
85448	SERVICE_CARD_CODE_USED	conflict			A service card was sent with this notify_code before	此 notify_code 的服务卡片早已发出
85449	SERVICE_CARD_CODE_LOCKED	unavailable		1	This service card is still being updated; try again in a moment	该服务卡片正在更新，请过一会儿再试
85461	SERVICE_CARD_TYPE_NOT_GRANTED	configuration			WeChat has turned down this service card type (notify_type)	微信没有批准此类服务卡片（notify_type）
85462	SERVICE_CARD_APP_NOT_GRANTED	configuration			WeChat has turned down service cards for this Mini Program	微信没有批准该小程序使用服务卡片
85470	SERVICE_CARD_EXT_JSON_INVALID	malformed_request			The ext_json of the service card cannot be used	服务卡片的 ext_json 有误
85471	SERVICE_CARD_EXT_JSON_NOT_UTF8	malformed_request			The service card's ext_json is not clean UTF-8	服务卡片的 ext_json 不是纯 UTF-8
86000	CALL_RESERVED_FOR_COMPONENT	malformed_request			Only a third-party platform acting for the Mini Program may call this	只有代小程序操作的第三方平台才能调用
86001	TRIAL_VERSION_NOT_FOUND	not_found			The third-party platform has uploaded no code for a trial version	第三方平台还没有上传可供体验的代码
86002	WEAPP_PROFILE_INCOMPLETE	conflict			Set the Mini Program's name, avatar and introduction first	请先填好小程序的昵称、头像和简介
86004	WECHAT_ID_INVALID	invalid_input			The WeChat ID named in the call is not valid	调用所填的微信号有误
87007	SESSION_KEY_EXPIRED	reauthorize			The user's session_key or encryption key has ended; log in again	登录态或加密 key 失效，请重新登录
87008	SESSION_SIGNATURE_METHOD_INVALID	malformed_request			The sig_method of the user-session signature is not supported	微信不支持所填的用户态签名方法 sig_method
87011	ROLLBACK_DURING_GRAY_RELEASE	conflict			A gray release is under way; roll back after it has ended	正在灰度发布，结束之后才能回退版本
87012	ROLLBACK_NOT_POSSIBLE	conflict			This version cannot be rolled back; perhaps no earlier one is left	该版本不能回退，可能没有更早的版本可用
87013	AUDIT_UNDO_QUOTA_EXHAUSTED	quota_exhausted			The account cannot withdraw more reviews today or this month	账号今天或本月撤回审核的次数已用完
87020	MEDIA_CHECK_REPEATED_TOO_OFTEN	conflict			The same media check was requested too many times	同样的媒体检测请求重复了太多次
89002	OPEN_ACCOUNT_NOT_BOUND	configuration			The account is not bound to a WeChat Open Platform account	账号没有关联到微信开放平台账号
89019	WEBVIEW_DOMAIN_UNCHANGED	conflict			These web-view domains are the present ones; there is nothing to change	所设的业务域名与现有的一样，不用再设
89020	WEBVIEW_DOMAIN_PLATFORM_LIST_EMPTY	configuration			The third-party platform has no web-view domains; set them first	第三方平台还没有配置业务域名，请先配置
89021	WEBVIEW_DOMAIN_NOT_ON_PLATFORM	configuration			The web-view domain is not below one of the third-party platform's	该业务域名不在第三方平台的业务域名之下
89029	WEBVIEW_DOMAIN_LIMIT_REACHED	conflict			The Mini Program has too many web-view domains to add more	小程序的业务域名过多，不能再添加
89231	WEBVIEW_DOMAIN_NOT_FOR_PERSONS	configuration			A Mini Program that belongs to a person cannot have web-view domains	个人主体的小程序不能设置业务域名
89247	REGISTRATION_SYSTEM_ERROR	unavailable			A WeChat error stopped the registration call; repeat it later	注册小程序时微信内部出错，请稍后重试
89248	REGISTRATION_CODE_TYPE_INVALID	malformed_request			The type of the company's code (code_type) is wrong	企业代码的类型 code_type 选择有误
89249	REGISTRATION_TASK_RUNNING	unavailable		86400	A task for this company is under way; retry 24 hours after the last one	该主体有任务在进行，距上次满 24 小时再试
89251	REGISTRATION_FACE_CHECK_PENDING	outcome_pending			The legal representative has been asked to verify their face	已请法人做人脸核身，等其完成
89252	REGISTRATION_COMPANY_CHECK_PENDING	outcome_pending			WeChat is still comparing the company's data with its representative's	微信正在核对企业与法人的信息
89254	COMPONENT_PERMISSION_SETS_INCOMPLETE	configuration			The third-party platform lacks permission sets; add and publish them	第三方平台缺少权限集，请补全并全网发布
89255	REGISTRATION_COMPANY_CODE_INVALID	invalid_input			The company's code is wrong, or its length does not suit code_type	企业代码有误，或长度与 code_type 不符
89300	PAID_UNIONID_ORDER_INVALID	invalid_input			The order given to look up the UnionID is not valid	查询 unionid 所用的订单不可用
89401	AUDIT_SPEEDUP_UNAVAILABLE	unavailable			The review speed-up service is unstable; repeat the call later	加急审核服务不稳定，过一会儿重试
89402	AUDIT_SPEEDUP_NOT_WAITING	conflict			No review is waiting: it was not requested or is over already	没有等待中的审核，可能未提审或已审完
89403	AUDIT_SPEEDUP_UNSUPPORTED	conflict			Reviews of this kind cannot be sped up	此类审核不能加急
89404	AUDIT_SPEEDUP_DONE_BEFORE	conflict			This review has been sped up already	这次审核此前已经加急
89405	AUDIT_SPEEDUP_QUOTA_EXHAUSTED	quota_exhausted		month	This month's quota for speeding up reviews is used up	本月加急审核的机会已用尽
89408	HALF_SCREEN_SYSTEM_ERROR	unavailable			The half-screen Mini Program service failed inside WeChat	半屏小程序服务内部出错，请稍后重试
89409	HALF_SCREEN_LIST_VALUE_INVALID	invalid_input			A value of the query for half-screen Mini Programs is wrong	查询半屏小程序列表时有值填错
89410	HALF_SCREEN_APPID_INVALID	malformed_request			The half-screen Mini Program to add has a wrong AppID	想添加的半屏小程序，其 appid 填得不对
89411	HALF_SCREEN_APPID_MISSING	malformed_request			The AppID of the half-screen Mini Program to add is required	必须填写想添加的半屏小程序 appid
89412	HALF_SCREEN_REASON_TOO_LONG	invalid_input			The reason for wanting the half-screen Mini Program is too long	添加半屏小程序的申请理由太长
89413	HALF_SCREEN_TARGET_APPLICATIONS_EXCEEDED	quota_exhausted		day	The half-screen Mini Program got too many applications within a day	该半屏小程序一天内收到的申请过多
89414	HALF_SCREEN_DAILY_QUOTA_EXHAUSTED	quota_exhausted		day	Today's quota of applications for half-screen Mini Programs is used up	今天申请半屏小程序的额度已用完
89415	HALF_SCREEN_DELETE_APPID_MISSING	malformed_request			The AppID of the half-screen Mini Program to delete is required	必须填写要删除的半屏小程序 appid
89416	HALF_SCREEN_REVOKE_APPID_MISSING	malformed_request			The AppID to withdraw the half-screen grant from is required	必须填写要取消半屏授权的 appid
89417	HALF_SCREEN_FLAG_INVALID	malformed_request			The flag for the half-screen grant mode is not a known one	修改半屏授权方式的 flag 不是规定的值
89418	HALF_SCREEN_APPLICATION_COUNT_FAILED	unavailable			WeChat could not read today's count of half-screen applications	微信没能读取半屏小程序的当日申请数
89419	HALF_SCREEN_GRANT_COUNT_FAILED	unavailable			WeChat could not read today's count of half-screen grants	微信没能读取半屏小程序的当日授权数
89420	HALF_SCREEN_PERSONAL_UNSUPPORTED	invalid_input			A Mini Program that belongs to a person cannot be added as half-screen	个人的小程序不能添加为半屏小程序
89421	HALF_SCREEN_DELETE_NOT_FOUND	not_found			There is no such half-screen Mini Program to delete	没有可删除的这个半屏小程序
89422	HALF_SCREEN_DELETE_STATE_WRONG	conflict			The half-screen Mini Program cannot be deleted in its present state	半屏小程序目前的状态不能删除
89423	HALF_SCREEN_APPLICATION_LIMIT_REACHED	conflict			No more applications for half-screen Mini Programs can be added	半屏小程序的申请数已满，不能再申请
89424	HALF_SCREEN_GRANT_LIMIT_REACHED	conflict			No more half-screen grants can be given	半屏小程序的授权数已满，不能再授权
89425	HALF_SCREEN_APPLICATION_EXPIRED	conflict			The application for the half-screen Mini Program has run out	半屏小程序的添加申请已过期
89426	HALF_SCREEN_APPLICATION_STATE_WRONG	conflict			The half-screen application is not in a state that allows this	半屏小程序的申请所处状态不允许此操作
89427	HALF_SCREEN_APPLIED_TO_ITSELF	invalid_input			A Mini Program cannot apply for itself as half-screen	小程序不能申请把自己作为半屏小程序
89428	HALF_SCREEN_APPLIED_BEFORE	conflict			This half-screen Mini Program was applied for before	此前已申请过这个半屏小程序
89429	HALF_SCREEN_SAME_TARGET_DAILY_LIMIT	quota_exhausted		day	This half-screen Mini Program was applied for too often today	今天申请同一半屏小程序的次数过多
89430	HALF_SCREEN_TARGET_REFUSES_ALL	conflict			This Mini Program turns down all half-screen applications	对方小程序一律不接受半屏申请
89431	HALF_SCREEN_TYPE_UNSUPPORTED	invalid_input			This type of Mini Program cannot be used as half-screen	这一类型的小程序不能用作半屏小程序
89432	HALF_SCREEN_NOT_A_MINI_PROGRAM	malformed_request			The half-screen AppID is not that of a Mini Program	所填的半屏 appid 对应的账号并非小程序
90000	B2B_ONBOARDING_RUNNING	conflict			An application to onboard this merchant is in progress	该商户的入驻申请正在处理
90001	B2B_SUBJECT_TYPE_UNSUITABLE	invalid_input	/retail/B2b/retailregistermch		This type of legal entity cannot be onboarded as a merchant	此类主体不能入驻为 B2b 商户
90003	B2B_ONBOARDING_TOO_FREQUENT	rate_limited	/retail/B2b/retailregistermch		Merchant onboarding is requested too often; try again later	提交商户入驻过于频繁，请稍后再试
90004	B2B_CERTIFICATE_TYPE_MISMATCH	invalid_input	/retail/B2b/retailregistermch		The type of the certificate does not suit the merchant	证件的类型与商户不相符
90005	B2B_SUBJECT_LIMIT_REACHED	conflict	/retail/B2b/retailregistermch		This legal entity has onboarded as many merchants as it may	该主体入驻的商户过多，不能再增加
91001	NICKNAME_NOT_FAST_REGISTERED	configuration			The Mini Program was not registered by way of an Official Account	小程序并非通过公众号快速注册
91002	NICKNAME_FIXED_BY_RELEASE	conflict			The Mini Program cannot be renamed any more once it is released	小程序一经发布就不能再改名
91003	NICKNAME_STATE_WRONG	conflict			The Mini Program's renaming is not in a state that allows this	小程序改名所处的状态不允许此操作
91004	NICKNAME_INVALID	invalid_input			WeChat does not accept this name for the Mini Program	微信不接受小程序用这个名称
91005	NICKNAME_RESERVED_FOR_OWNER	conflict			The name is still reserved for the entity that had it (code 91005)	该名称仍为原主体保留（错误码 91005）
91006	NICKNAME_IS_WECHAT_ID	conflict			The Mini Program's name is somebody's WeChat ID; choose another	小程序的名称是某人的微信号，请另选
91007	NICKNAME_TAKEN	conflict			The name of the Mini Program is in use elsewhere	小程序的名称已有人使用
91008	NICKNAME_HELD_AFTER_INFRINGEMENT	conflict			The name is held back for some days after an infringement case	该名称因侵权而处于保护期内
91009	NICKNAME_NEEDS_PROOF	invalid_input			The name of the Mini Program needs supporting documents	使用该小程序名称需附上证明材料
91010	NICKNAME_ERROR_91010	unavailable			The renaming failed for a reason that WeChat does not give (code 91010)	改名没有成功，微信未说明原因（错误码 91010）
91011	NICKNAME_REVIEW_NOT_FOUND	not_found			There is no review of a new name with this number	没有这个编号的改名审核单
91012	NICKNAME_ERROR_91012	unavailable			The renaming failed for a reason that WeChat does not give (code 91012)	改名没有成功，微信未说明原因（错误码 91012）
91013	NICKNAME_TOO_MANY_HELD	conflict			The account holds too many names already	账号占用的名称太多
91014	NICKNAME_PLUS_OTHER_OWNER_SAME_TYPE	conflict			Plus rule: another entity has the related name on the same account type	“+”规则：同类账号的关联名称属于其他主体
91015	NICKNAME_OTHER_OWNER_OTHER_TYPE	conflict			Another entity has the original name on the other type of account	另一类账号的原始名称属于其他主体
91016	NICKNAME_SEVERAL_OWNERS	conflict			Two or more others hold this name for a Mini Program	已有两个或更多账号使用该小程序名称
91017	NICKNAME_PLUS_OTHER_OWNER_OTHER_TYPE	conflict			Plus rule: another entity has the related name on the other account type	“+”规则：另一类账号的关联名称属于其他主体
92000	NEARBY_LICENSE_ADDED_BEFORE	conflict			This business license was added to Nearby before	“附近”里已有这份经营资质
92002	NEARBY_PLACE_LIMIT_REACHED	conflict			There are too many Nearby places to add another	“附近”的地点过多，不能再添加
92003	NEARBY_PLACE_TAKEN	conflict			Another Mini Program has taken this Nearby place	别的小程序已占用“附近”的这个地点
92004	NEARBY_BANNED	configuration			WeChat has barred the Mini Program from Nearby	微信已停用该小程序的“附近”功能
92005	NEARBY_PLACE_IN_REVIEW	conflict			The Nearby place is being reviewed	“附近”的该地点还在审核
92006	NEARBY_PLACE_SHOWING	conflict			The Mini Program is being shown at this Nearby place	小程序正展示于“附近”的该地点
92007	NEARBY_PLACE_REFUSED	conflict			The Nearby place did not pass the review	“附近”的该地点没有通过审核
92008	NEARBY_NOT_SHOWN_AT_PLACE	conflict			The Mini Program is not being shown at this Nearby place	小程序没有在“附近”的该地点展示
92009	NEARBY_WEAPP_INVISIBLE	configuration			Nearby needs a Mini Program that is released and visible	“附近”要求小程序已发布并且可见
93009	NEARBY_WEAPP_UNRELEASED_OR_HIDDEN	configuration			The Mini Program for Nearby is hidden or not released yet	“附近”的小程序被隐藏，或尚未发布
93010	NEARBY_PLACE_NOT_FOUND	not_found			Nearby has no such place	“附近”里没有这个地点
93011	NEARBY_NOT_FOR_PERSONS	configuration			A Mini Program that belongs to a person cannot use Nearby	个人主体的小程序不能使用“附近”
93012	NEARBY_ORDINARY_TYPE_ONLY	configuration			Mini programs of a special type, such as stores, cannot use Nearby	门店小程序等特殊类型不能使用“附近”
93013	NEARBY_MAP_LOOKUP_FAILED	unavailable			Tencent Maps did not deliver the details of the Nearby place's address	腾讯地图没有给出“附近”地点的地址详情
93014	NEARBY_LICENSE_NUMBER_REPEATED	conflict			The same license number was added to Nearby twice	同一个证件号在“附近”添加了两次
100002	OBJECT_NOT_FOUND	not_found			What the request refers to does not exist	请求所指的内容不存在
100002	REGISTRATION_LEGAL_CONFIRMATION_EXPIRED	conflict	/cgi-bin/component/ /wxa/component/		The legal representative did not verify their face in time; start again	法人没有按时完成人脸核身，请重新发起
100002	SHOP_OBJECT_NOT_FOUND	not_found	/product/		The shop has nothing that matches this request	小商店里没有请求所指的内容
100003	SHOP_CATEGORY_EXISTS	conflict	/product/		The shop has this category already	小店已有该类目
100004	SHOP_CATEGORY_UNKNOWN	not_found	/product/		The shop has no such category	小店没有该类目
100009	SHOP_SKU_NOT_ADDED_TO_SPU	unavailable	/product/		The product was added, but its SKU was not; add the SKU again	商品已添加但 SKU 未成功，请重新添加 SKU
100010	SHOP_CATEGORY_BRAND_MISMATCH	invalid_input	/product/		The brand does not go with the category	该品牌不能用于此类目
100020	SHOP_PRODUCT_PARAMETER_WRONG	invalid_input	/product/		A value in the shop request is wrong	小店请求的内容有误，请检查
100050	SHOP_COUPON_STATUS_WRONG	conflict	/product/		The coupon's status does not allow this	优惠券的状态不允许此操作
101000	OCR_IMAGE_URL_INVALID	invalid_input			WeChat could not fetch a picture from the image URL	微信无法从该图片链接取得图片
101000	SHOP_UPLOAD_EMPTY	invalid_input	/product/		The uploaded file has no content	上传的文件没有内容
101001	OCR_DOCUMENT_NOT_RECOGNIZED	invalid_input			The picture shows no document of the expected kind	图片里没有识别到所需的证件
101001	SHOP_UPLOAD_FORMAT_WRONG	unsupported_media	/product/		The shop does not take files of this format	小店不支持这种文件格式
101002	OCR_IMAGE_UNDECODABLE	invalid_input	/cv/img/ /cv/ocr/		The data is not a picture that WeChat can decode	所传数据不是微信可以解码的图片
101002	SHOP_UPLOAD_TOO_LARGE	too_large	/product/		The file is larger than the shop takes	文件太大，请压缩后再传
101003	OCR_QUOTA_EXHAUSTED	configuration			The calls bought from the service market are used up; buy more	账号在服务市场的可用次数已耗尽，请续购
101003	SHOP_IMAGE_SIZE_MISMATCH	malformed_request	/product/		The width or height given is not that of the image	所填的图片宽高与实际不符
101004	SHOP_UPLOAD_FAILED	unavailable	/product/		The upload to the shop failed; try again	上传失败，请重试
102000	SHOP_REGISTERED_BEFORE	conflict	/product/		The shop has been registered already	小店此前已经注册
102001	SHOP_CHANNEL_ID_INVALID	malformed_request	/product/		The channel number given for the registration is wrong	注册小店所填的渠道号有误
102002	SHOP_WECHAT_NAME_INVALID	invalid_input	/product/		The WeChat ID for the shop is wrong	开店所填的微信号有误
102003	GATEWAY_USER_RATE_LIMIT	rate_limited			This user sends too many requests; slow down	请求太频繁，请稍后再试
102006	GATEWAY_REQUEST_ILLEGAL	invalid_input			WeChat's gateway does not accept this request	微信网关没有受理该请求
102016	GATEWAY_ROUTE_WRONG	configuration			The address is not among those set up in WeChat's gateway	请求地址没有在微信网关里配置
102020	GATEWAY_QPS_LIMIT	quota_exhausted		1	The plan of WeChat's gateway allows no more requests in this second	微信网关套餐的 QPS 已达上限
102021	GATEWAY_BANDWIDTH_LIMIT	quota_exhausted		60	The plan of WeChat's gateway allows no more traffic at present	微信网关套餐的带宽已达上限
102022	GATEWAY_CONFIGURATION_OLD	configuration			The gateway does not know the address, or the app's set-up of it is old	网关里没有该地址，或本地配置版本太旧
104100	GATEWAY_REPLAY_BLOCKED	conflict			The gateway blocked a request that was sent twice	重复的请求已被网关拦截
108001	SEARCH_SUBMISSION_FAILED	unavailable			WeChat failed while taking the pages for search; submit them again	提交搜索页面时微信出错，可再提交一次
108002	SEARCH_PAGE_TOO_LARGE	too_large			A page submitted to search is larger than WeChat takes	有一个提交给搜索的页面太大
108003	SEARCH_SUBMISSION_NOT_APPROVED	configuration			Submitting pages to search has to be applied for and approved first	需先申请并获准，才能向搜索提交页面
109110	SHOP_COUPON_CLAIM_TIME_WRONG	invalid_input	/product/coupon/		The claim time of the coupon did not pass the check	优惠券的领取时间没有通过校验
150004	EXPRESS_CARRIER_SETUP_NOT_FOUND	configuration			WeChat has no set-up for this delivery carrier	微信没有该运力的配置
200000	SHOP_PROVIDER_APPID_WRONG	configuration	/product/		The provider's AppID for the shop login is wrong	服务商登录小店的 AppID 有误
200001	SUBSCRIBE_TEMPLATE_SYSTEM_ERROR	unavailable			WeChat's system failed while it handled subscription templates	处理订阅消息模板时微信系统出错
200001	SHOP_PROVIDER_MISSING	malformed_request	/product/		The shop call lacks the service provider's details	小店调用缺少第三方服务商信息
200002	WXAAPI_PARAMETER_INVALID	invalid_input			A parameter of this call is wrong (code 200002)	此次调用有参数填错（错误码 200002）
200002	SHOP_SERVICE_EXPIRED	configuration	/product/		The service bought from the service market has run out	小店购买的第三方服务到期了
200007	USER_LOG_NOT_PERMITTED	configuration			The account has no right to search the real-time log	账号没有查询实时日志的权限
200010	USER_LOG_MINUTE_RATE_EXCEEDED	quota_exhausted		60	The real-time log was searched too often in this minute	这一分钟内查询实时日志过多，请等下一分钟
200011	SUBSCRIBE_TEMPLATE_ACCOUNT_BANNED	configuration			WeChat has banned the account, so it cannot add templates	账号被微信封禁，不能添加模板
200012	SUBSCRIBE_TEMPLATE_LIMIT_REACHED	conflict			The account has too many templates of its own to add another	账号名下的模板过多，不能再添加
200013	SUBSCRIBE_TEMPLATE_BANNED	configuration			WeChat has banned this template	该模板已被微信封禁
200014	SUBSCRIBE_TEMPLATE_TID_INVALID	malformed_request			The template's number (tid) is wrong	模板的 tid 填写有误
200016	SUBSCRIBE_TEMPLATE_START_INVALID	invalid_input			The position to begin the list of templates from (start) is wrong	模板列表的起始位置 start 有误
200017	SUBSCRIBE_TEMPLATE_LIST_LIMIT_INVALID	invalid_input			The number of templates to list (limit) is wrong	模板列表的条数 limit 有误
200018	SUBSCRIBE_TEMPLATE_CATEGORIES_MISSING	invalid_input			The category ids for the list of templates are required	查询模板列表必须填写类目 ids
200019	SUBSCRIBE_TEMPLATE_CATEGORIES_INVALID	invalid_input			The category ids for the list of templates are wrong	查询模板列表所填的类目 ids 有误
200020	SUBSCRIBE_TEMPLATE_KEYWORDS_INVALID	malformed_request			The template's list of keywords (kidList) is wrong	模板的关键词 kidList 有误
200021	SUBSCRIBE_TEMPLATE_SCENE_INVALID	invalid_input			The description of the template's use (sceneDesc) is not accepted	模板的 sceneDesc（使用场景）不被接受
200022	SUBSCRIBE_TEMPLATE_EXISTS	conflict			There already is a template with this title and these keywords	已有标题和关键词都相同的模板
200100	SUBSCRIBE_TEMPLATE_ACCOUNT_TYPE_UNSUITABLE	configuration			This type of account cannot use subscription templates	该类型的账号不能使用订阅消息模板
210001	B2B_RECEIVER_CHANGES_TOO_FREQUENT	quota_exhausted		60	Profit-sharing receivers are changed too often; try again later	改动分账方过于频繁，请稍后再试
210002	B2B_RECEIVER_ENV_INVALID	malformed_request			The env for the profit-sharing receiver is not a known environment	分账方请求所填的环境 env 不对
210003	B2B_RECEIVER_DELETED	conflict			The profit-sharing receiver was deleted before	这个分账方此前已经删掉
210003	SHARING_RECEIVER_TYPE_WRONG	malformed_request	/retail/B2b/addprofitsharingaccount		The type of the profit-sharing receiver is not accepted	分账方的账户类型有误
210004	B2B_RECEIVER_EXISTS	conflict			This profit-sharing receiver was added before	已添加过这个分账方
210005	B2B_RECEIVER_NOT_FOUND	not_found			There is no such profit-sharing receiver to delete	没有可删除的这个分账账户
210006	B2B_RECEIVER_LIMIT_REACHED	conflict			The Mini Program has too many profit-sharing receivers to add another	小程序的分账方过多，不能再添加
210007	B2B_RECEIVER_TYPE_INVALID	malformed_request			The account type of the profit-sharing receiver is not a known one	分账方的账户类型不是规定的值
222229	B2B_ONBOARDING_FIELDS_MISSING	invalid_input			The application to onboard the merchant leaves fields empty	商户入驻申请还有字段没填
260008	SHOP_NAME_REFUSED	invalid_input	/product/		The nickname is not allowed for the shop	昵称不符合小店的规定
300000	SHOP_BURST_RATE_EXCEEDED	quota_exhausted		60	Too many shop calls came at once; slow down and try again	短时间内调用小商店接口过多，请放慢后再试
300002	LIVE_NAME_LENGTH_INVALID	invalid_input			The name of the goods or the live room is too long or too short	商品或直播间的名称太长或太短
300003	LIVE_GOODS_PRICE_INVALID	invalid_input			The price of the live goods is wrong; check that the prices fit together	直播商品的价格有误，请核对各项价格
300004	LIVE_GOODS_NAME_REJECTED	content_rejected			The name of the live goods contains content that is not allowed	直播商品的名称里有不允许的内容
300006	LIVE_GOODS_IMAGE_UPLOAD_FAILED	invalid_input			The picture of the live goods is unusable; its media_id may have run out	直播商品的图片不可用，mediaID 可能已失效
300007	LIVE_GOODS_LINK_NOT_RELEASED	configuration			The released Mini Program has no page at the goods' link	已发布的小程序里没有商品链接所指的页面
300009	LIVE_GOODS_REVIEW_NOT_WITHDRAWN	conflict			The review of the live goods could not be withdrawn; look up its state	没能撤回直播商品的审核，请查询其状态
300010	LIVE_GOODS_REVIEW_STATE_WRONG	conflict			The review state of the live goods does not allow this	直播商品所处的审核状态不允许此操作
300011	LIVE_GOODS_NOT_MADE_BY_API	conflict			Live goods that were not created by API cannot be changed by API	不是用接口创建的直播商品，不能用接口操作
300017	LIVE_GOODS_NOT_IN_REVIEW	conflict			The live goods have not been put up for review	直播商品还没有提交审核
300018	LIVE_GOODS_IMAGE_TOO_LARGE	too_large			The picture of the live goods is too large	直播商品的图片超出允许的尺寸
300021	LIVE_GOODS_ADDED_REVIEW_FAILED	conflict			The live goods were added, but their review failed	直播商品已经添加，但审核没有成功
300022	LIVE_ROOM_NOT_FOUND	not_found			There is no live room with this number	没有这个编号的直播间
300023	LIVE_ROOM_STATE_WRONG	conflict			The live room is in a state that does not allow this	直播间所处的状态不允许此操作
300024	LIVE_GOODS_NOT_FOUND	not_found			There are no such live goods	没有这件直播商品
300025	LIVE_GOODS_NOT_APPROVED	conflict			The live goods have not passed the review	直播商品还没有通过审核
300027	LIVE_GOODS_IMPORT_FAILED	unavailable			WeChat could not import the goods into the live room	微信没能把商品导入直播间
300028	LIVE_ROOM_NAME_REJECTED	content_rejected			The name of the live room breaks the rules	直播间的名称有违规内容
300030	LIVE_ANCHOR_WECHAT_ID_INVALID	invalid_input			The WeChat ID of the host is not valid	所填的主播微信号有误
300031	LIVE_ROOM_COVER_UNSUITABLE	invalid_input			The cover picture of the live room does not meet the requirements	请更换直播间封面图，现有的不合要求
300032	LIVE_ROOM_SHARE_IMAGE_REJECTED	content_rejected			The picture for sharing the live room breaks the rules	微信因违规没有接受直播间的分享图
300033	LIVE_ROOM_GOODS_LIMIT_REACHED	conflict			The live room cannot take that many goods	直播间的商品过多，不能再添加
300034	LIVE_ANCHOR_NAME_LENGTH_INVALID	invalid_input			The host's nickname is too long or too short	主播的昵称太长或太短
300036	LIVE_ANCHOR_NOT_VERIFIED	conflict			The host has to complete WeChat's real-name verification first	请主播先在微信完成实名认证
300037	LIVE_FEED_COVER_UNSUITABLE	invalid_input			The cover picture for the live shopping channel is unsuitable	请更换购物直播频道的封面，现有的不能用
300038	LIVE_CUSTOMER_SERVICE_NOT_SET_UP	configuration			Customer service has not been set up in the Mini Program's console	小程序后台还没有设置客服
300039	LIVE_SUB_ANCHOR_WECHAT_ID_INVALID	invalid_input			The WeChat ID of the host's second account is not valid	所填的主播副号有误
300040	LIVE_ROOM_NAME_CHARACTERS_INVALID	invalid_input			The name of the live room contains characters that are not allowed	直播间的名称里有不允许的字符
300041	LIVE_CREATOR_WECHAT_ID_INVALID	invalid_input			The WeChat ID of the live room's creator is not valid	所填的直播间创建者微信号有误
300044	LIVE_GOODS_VIDEO_NOT_FOUND	not_found			There is no video that explains these live goods	还没有为这件直播商品录制讲解
300045	LIVE_GOODS_VIDEO_NOT_READY	conflict			The video that explains the live goods is not ready yet	直播商品的讲解视频还没有做好
300047	LIVE_GOODS_PUSH_RUNNING	unavailable		5	Other goods are being pushed in the live room; wait for them	直播间正在推送别的商品，请等其完成
300048	LIVE_GOODS_LIST_FAILED	unavailable			WeChat could not fetch the goods of the live room	微信没能取得直播间的商品列表
300049	LIVE_GOODS_FIXED_DURING_PUSH	conflict			Goods cannot be put on or off sale while they are being pushed	正在推送的商品不能上架或下架
300052	LIVE_GOODS_OFF_SALE	conflict			The goods are off sale in the live room and cannot be pushed	商品在直播间已下架，不能推送
300053	LIVE_GOODS_NOT_IN_ROOM	conflict			The goods have not been added to the live room	商品还没有加到直播间
400001	LIVE_ROLE_WECHAT_ID_INVALID	invalid_input			The WeChat ID of the live-room member is not accepted	直播成员的微信号不被接受
400002	LIVE_ROLE_NOT_VERIFIED	conflict			The WeChat user has to verify their real name to become a host	该微信用户要先实名认证才能当主播
400003	LIVE_ROLE_LIMIT_REACHED	conflict			There are too many live-room members with this role to add another	担任该直播角色的成员过多，不能再添加
400004	LIVE_ROLE_EXISTS	conflict			The WeChat user has this live-room role already	该微信用户已有此直播角色
400005	LIVE_ROLE_HOST_HAS_ROOMS	conflict			The host still has live rooms that are yet to begin	该主播还有没开播的直播间，不能移除
500002	LIVE_SUB_ANCHOR_NOT_VERIFIED	conflict			The host's second account has to verify its real name first	主播副号要先完成实名认证
500004	LIVE_SUB_ANCHOR_EXISTS	conflict			This second account of the host was set before	这个主播副号此前已经设置
500005	LIVE_SUB_ANCHOR_SAME_AS_MAIN	invalid_input			The host's second account has to differ from the main one	主播副号要与主号不同
507010	ALARM_NEEDS_RELEASE	configuration			Alarms need a Mini Program that has been released	小程序发布之后才能使用告警
886000	QR_RULE_RELEASES_USED_UP	quota_exhausted		month	This month's releases of QR code rules are used up	本月发布二维码规则的次数已用完
886001	QR_RULE_BUSY	unavailable			The service for QR code rules is busy; repeat the call a little later	二维码规则服务繁忙，请稍后重试
930555	LOCAL_DELIVERY_SYSTEM_ERROR	unavailable			WeChat's instant delivery service failed; repeat the call later	微信的即时配送服务出错，请稍后重试
930556	LOCAL_DELIVERY_COMPANY_TIMED_OUT	timeout			The delivery company did not answer WeChat in time	配送公司没有及时答复微信
930557	LOCAL_DELIVERY_COMPANY_SYSTEM_ERROR	unavailable			The delivery company's system failed; repeat the call later	配送公司的系统出错，请稍后重试
930558	LOCAL_DELIVERY_COMPANY_REFUSED	conflict			The delivery company turned the request down	配送公司没有受理该请求
930559	DELIVERY_SANDBOX_OPENID_INVALID	invalid_input			The delivery service does not accept this OpenID	配送服务不接受这个 OpenID
930560	LOCAL_DELIVERY_SHOP_NOT_BOUND	configuration			The merchant's shopid has not been bound to the delivery company	商户的 shopid 还没有绑定配送公司
930561	DELIVERY_ARGUMENT_INVALID	invalid_input			A value of the delivery order is wrong (code 930561)	配送订单有参数填错（错误码 930561）
930562	LOCAL_DELIVERY_ORDER_EXISTS	conflict			This delivery order was placed before	这份配送单此前已经下过
930563	LOCAL_DELIVERY_ORDER_NOT_FOUND	not_found			There is no such delivery order	没有这份配送单
930564	DELIVERY_SANDBOX_QUOTA_EXHAUSTED	quota_exhausted		day	Today's quota of delivery calls is used up	今天调用配送接口的额度已用完
930565	LOCAL_DELIVERY_ORDER_FINISHED	conflict			The delivery order is over and cannot be changed	这份配送单已完结，不能再操作
931023	NO_WORRY_RETURN_WAYBILL_NOT_FOUND	not_found			Worry-free returns have no such waybill	无忧退货里没有这张运单
932001	WAYBILL_LOOKUP_SYSTEM_ERROR	unavailable			WeChat's system failed while it looked up the waybill	反查运单时微信系统出错，请稍后重试
932002	WAYBILL_LOOKUP_LOGIC_ERROR	unavailable			WeChat could not look up the waybill; no reason given (code 932002)	没能反查到运单，原因不明（错误码 932002）
932003	WAYBILL_LOOKUP_DATA_ABNORMAL	unavailable			The waybill was looked up, but its data cannot be used	反查到的运单内容不正常，无法使用
934000	INTRACITY_LOGIC_ERROR	conflict			Same-city delivery does not allow this; no reason given (code 934000)	同城配送不允许此操作，原因不明（错误码 934000）
934001	INTRACITY_PARAMETER_INVALID	invalid_input			A value in the same-city delivery call is wrong (code 934001)	同城配送请求有参数填错（错误码 934001）
934002	INTRACITY_ORDER_EXISTS	conflict			The same-city delivery order was placed before and is under way	该同城配送订单已下过，正在处理
934003	INTRACITY_CARRIER_ID_INVALID	invalid_input			The carrier ID of the same-city delivery is wrong	同城配送的运力 ID 填错
934005	INTRACITY_CARRIER_PREORDER_FAILED	unavailable			The carrier failed to prepare the same-city delivery order	运力没能预先创建同城配送订单
934006	INTRACITY_ORDERS_STILL_IN_TRANSIT	conflict			A delivery is under way, so no refund is possible until it is done	尚有订单在配送途中，送达后才能退款
934007	INTRACITY_ORDER_NOT_IN_TRANSIT	conflict			The same-city order is not on its way	该同城配送订单并不在配送途中
934008	INTRACITY_STORE_OF_ANOTHER_APP	invalid_input			The same-city delivery store ID belongs to another Mini Program	该同城配送门店 ID 属于其他小程序
934009	INTRACITY_STORE_CITY_UNSUPPORTED	invalid_input			Same-city delivery is not offered in the store's city	门店所在的城市没有开通同城配送
934010	INTRACITY_STORE_EXISTS	conflict			A store with this out_store_id exists already; choose another ID	out_store_id 已有门店使用，请另取一个
934011	INTRACITY_SIGNATURE_WRONG	credential			The signature of the same-city delivery call does not match	同城配送请求的签名没有通过校验
934012	INTRACITY_TOKEN_OF_ANOTHER_APP	credential			The access token for same-city delivery was issued to another AppID	同城配送所用的 token 属于另一个 AppID
934013	INTRACITY_STORE_BALANCE_TOO_LOW	configuration			The store's delivery balance is too low for this order; top it up	门店的配送余额不够下这一单，请充值
934014	INTRACITY_CARRIER_AMOUNT_INVALID	unavailable			The carrier answered with an amount that WeChat cannot use	运力方给出的金额无法使用
934015	INTRACITY_BALANCE_DEDUCTION_FAILED	unavailable			The delivery fee could not be taken from the store's balance	未能从门店余额中扣除配送费
934016	INTRACITY_ORDER_NOT_FOUND	not_found			Same-city delivery knows no such order	同城配送里没有这个订单
934017	INTRACITY_ORDER_NOT_CANCELLABLE	conflict			The same-city order can no longer be cancelled in its present state	同城配送订单目前的状态不能取消
934018	INTRACITY_ORDER_ALREADY_CANCELLED	conflict			The same-city order was cancelled before	该同城配送订单之前就取消了
934019	INTRACITY_ADDRESS_OUT_OF_RANGE	invalid_input			The address lies outside the area that the carrier serves	收货地址不在运力方的服务区域内
934020	INTRACITY_GOODS_TOO_HEAVY	invalid_input			The goods weigh more than same-city delivery takes	商品的重量超过同城配送的上限
934021	INTRACITY_STORE_NOT_FOUND	not_found			Same-city delivery knows no such store	同城配送里没有这家门店
934022	INTRACITY_NEEDS_ORGANIZATION	configuration			Same-city delivery is not open to accounts that belong to a person	个人主体的账号不能使用同城配送
934023	INTRACITY_NEEDS_ORDINARY_MINI_PROGRAM	configuration			Same-city delivery is open only to ordinary Mini Programs	同城配送只对普通类型的小程序开放
934999	INTRACITY_SYSTEM_ERROR	unavailable			Same-city delivery failed inside WeChat; repeat the call later	同城配送服务内部出错，请稍后重试
990001	SHOP_OPENID_REFUSED	invalid_input			The shop API does not accept the OpenID (code 990001)	小商店接口不接受该 OpenID（错误码 990001）
990002	SHOP_OPENID_INVALID	invalid_input			The OpenID cannot be used with the shop API (code 990002)	OpenID 不能用于小商店（错误码 990002）
990004	SHOP_OPENID_MISSING	invalid_input			The shop API needs the user's OpenID	小商店接口需要用户的 OpenID
990005	SHOP_PAGE_SIZE_TOO_LARGE	invalid_input			The page_size for the shop list is too large	小商店列表的 page_size 过大
990007	SHOP_PARAMETER_MISSING	malformed_request			The shop API call lacks a required parameter	调用小商店接口时漏了必填参数
990008	SHOP_PARAMETER_TOO_LONG	invalid_input			A value in the shop API call is too long	小商店请求中有值太长
990009	SHOP_START_AFTER_END	invalid_input			The period for the shop query starts after it ends	小商店查询的开始时间晚于结束时间
990010	SHOP_BUSY	unavailable			The shop API is too busy; repeat the call a little later	小商店接口繁忙，过一会儿重试
1000000	SHOP_ORDER_TRANSITION_REFUSED	conflict			The shop order cannot move to this state; it may be in it already	小商店订单不能转到该状态，或已处于该状态
1000001	SHOP_PRODUCT_NOT_UPLOADED	invalid_input			The product's out_product_id is missing or was never uploaded	没有填 out_product_id，或该商品未上传
1000002	SHOP_PRODUCT_UNDER_REVIEW	conflict			The product is being reviewed	商品还在审核
1000003	SHOP_PRODUCT_NEVER_APPROVED	conflict			The product has not passed a review, so it has no usable data	商品从未过审，没有可用数据
1000004	SHOP_NEW_SKU_NEEDS_PRODUCT_UPDATE	malformed_request			A new SKU can be added only through the API that updates products	新的 SKU 只能通过更新商品的接口添加
1000005	SHOP_CATEGORY_QUALIFICATION_NEEDED	configuration			The product's category requires a special qualification	经营该类目的商品要先取得专门资质
1000006	SHOP_BRAND_NOT_AUTHORIZED	configuration			The product names a brand that the shop is not authorized to sell	商品所属品牌尚未获得授权
1000007	SHOP_CATEGORY_INFO_WRONG	invalid_input			The category information of the product is wrong	商品的类目信息填错了
1000008	SHOP_QUALIFICATION_IMAGES_MISSING	invalid_input			The product needs images of its qualification documents	必须提供商品资质的图片
1000009	SHOP_CATEGORY_ID_UNKNOWN	not_found			The call names a category ID that the shop API does not know	小商店接口里没有所填的类目 ID
1000011	SHOP_PRODUCT_NOT_FOUND	not_found			The shop has no product with this ID	小商店里没有这个 ID 的商品
1000012	SHOP_PRODUCT_ID_EXISTS	conflict			The shop already has a product with this ID	小商店里已有使用该 ID 的商品
1000013	SHOP_PRODUCT_UPDATE_COLLISION	unavailable		1	Another update of the product came in between; repeat yours	商品同时被别处修改，请重新更新
1000014	SHOP_PRODUCT_FIELDS_MISSING	invalid_input			Required fields of the product have been left out	商品还有必填内容空着，请补上
1000015	SHOP_NEW_SKU_STOCK_ZERO	invalid_input			A new product may not have an SKU without stock	新商品的 SKU 库存要大于零
1000016	SHOP_PRODUCT_NOT_UNDER_REVIEW	conflict			No review of the product is under way	商品目前没有审核在进行
1000017	SHOP_REVIEW_SUBMISSION_FAILED	unavailable			The product could not be handed over for review; try again later	没能把商品送去审核，请稍后再试
1000019	SHOP_REVIEWS_TOO_FREQUENT	rate_limited		3600	The product was submitted for review too often in this hour	该商品一小时内送审次数过多
1000020	SHOP_SKU_LIST_EMPTY	invalid_input			The product has no SKU; add at least one	商品没有 SKU，至少要填一个
1000021	SHOP_DEPOSIT_BLOCKS_REVIEW	configuration			The Mini Program's deposit keeps the product from being reviewed	小程序的保证金有问题，商品不能送审
1000040	SHOP_CATEGORY_NOT_FOUND	not_found			There is no such product category	查不到该商品类目
1000045	SHOP_TITLE_REJECTED	content_rejected			The product's title breaks WeChat's rules	商品标题不合微信的规定
1010001	SHOP_ORDER_ID_MISSING	invalid_input			Either order_id or out_order_id is needed	缺少订单号 order_id 或 out_order_id
1010002	SHOP_ORDER_PRODUCTS_NOT_FOUND	not_found			Some products in the order do not exist in the shop	订单里有小商店没有的商品
1010003	SHOP_ORDER_PRODUCT_INFOS_WRONG	invalid_input			The products in the shop order (product_infos) are not as expected	小商店订单的 product_infos 有误
1010004	SHOP_ORDER_PAY_INFO_WRONG	malformed_request			The payment details of the shop order (pay_info) are not as expected	小商店订单的 pay_info 有误
1010005	SHOP_ORDER_PRICE_INFO_WRONG	invalid_input			The prices in the shop order (price_info) are not as expected	小商店订单的 price_info 有误
1020004	AFTER_SALE_PRODUCT_NOT_IN_ORDER	invalid_input			A product of the after-sale request is not in the order	申请售后的商品不在该订单里
2747003	AFTER_SALE_IMAGE_NOT_CONVERTED	unavailable			The image of the after-sale request could not be fetched; try again	售后图片转存失败，请重试
2747006	AFTER_SALE_ORDER_UNKNOWN	not_found			The order of the after-sale request does not exist	申请售后的订单不存在
2747007	AFTER_SALE_NOT_FOUND	not_found			There is no such after-sale order	查不到这个售后单
2747008	AFTER_SALE_STEP_NOT_ALLOWED	conflict			The after-sale order's state does not allow this step	售后单当前的状态不能进行这一步
2747009	AFTER_SALE_REFUND_FAILED	conflict			The refund of the after-sale order failed	售后单退款失败
2747010	AFTER_SALE_IMAGE_URL_INVALID	invalid_input			The image URL of the after-sale request is not valid	售后图片的网址有误
2747012	AFTER_SALE_ID_MISSING	invalid_input			The number of the after-sale order is required	没有填写售后单号
2747013	AFTER_SALE_EXISTS	conflict			There already is an after-sale order; do not send it again	该订单已在售后中，请勿重复申请
2747014	AFTER_SALE_AMOUNT_INVALID	invalid_input			The amount of the after-sale request is not allowed	售后金额有误
2747016	AFTER_SALE_CHANGES_USED_UP	conflict			The after-sale order was started or changed as often as it may be	售后单的发起和修改次数已用完
2747018	AFTER_SALE_ORDER_NUMBER_INVALID	invalid_input			The order number of the after-sale request is not valid	申请售后的订单号有误
2747020	AFTER_SALE_NOT_OFFERED	conflict			After-sale service cannot be asked for this product	该商品不能申请售后
2747021	AFTER_SALE_SKU_NOT_IN_ORDER	invalid_input			The order does not contain this product (sku_id, spu_id)	订单里没有该商品（sku_id、spu_id）
2747024	AFTER_SALE_TYPE_BEFORE_SHIPPING	conflict			Before shipping only a refund can be asked for	还没发货的商品只能退款
2747025	AFTER_SALE_RETURN_ADDRESS_INVALID	invalid_input			The address for the return is not valid	退货地址填写有误
2747026	AFTER_SALE_BEING_HANDLED	unavailable		1	An earlier request for this order is being handled; try again in a moment	该订单的售后正在处理，请稍后再试
2747027	AFTER_SALE_FUND_TYPE_WRONG	malformed_request			The order is no sub-merchant's order; its fund_type has to be 1	不是二级商户订单，fund_type 须为 1
9009098	MALL_PARAMETER_WRONG	invalid_input			A value in the shopping list request is wrong	购物单请求的内容有误，请检查
9009099	MALL_FAILED	unavailable			The shopping list service failed; repeat the call later	购物单服务出错，请稍后重试
9009202	MALL_TOO_MANY_PRODUCTS	invalid_input			Too many products were sent to the shopping list at once	一次提交到购物单的商品太多
9009203	MALL_OPENID_INVALID	invalid_input			The OpenID for the shopping list is not one of this account's	购物单所填的 OpenID 不属于本账号
9009300	MALL_TOO_MANY_ORDERS	invalid_input			Too many orders were imported at once; split the list	一次导入的订单太多，请分批
9009301	MALL_SOME_ORDERS_FAILED	conflict			Some of the orders could not be updated; check each	部分订单没有更新成功，请逐一核对
9009400	MALL_ORDER_LIST_TOO_LONG	invalid_input			The list of orders for the shopping list is too long	购物单的订单列表太长，请分批
9300501	EXPRESS_CARRIER_REFUSED_ORDER	conflict			The express company refused the order; check its details	快递公司没有接下这一单，请核对订单内容
9300502	EXPRESS_CARRIER_SYSTEM_ERROR	unavailable			The express company's system failed; repeat the call later	快递公司那边的系统出错，请稍后重试
9300503	EXPRESS_CARRIER_NOT_FOUND	not_found			No express company has this delivery_id	没有使用该 delivery_id 的快递公司
9300507	EXPRESS_TOKEN_INVALID	invalid_input			The waybill's token is wrong or cannot be decrypted	运单的 token 有误或无法解密
9300510	EXPRESS_SERVICE_TYPE_UNKNOWN	invalid_input			The express company offers no service of this type (service_type)	快递公司没有所填的服务类型 service_type
9300512	EXPRESS_WAYBILL_TEMPLATE_INVALID	invalid_input			The waybill template is malformed and could not be rendered	电子面单的模板写法不对，无法生成
9300513	EXPRESS_CALL_QUOTA_EXHAUSTED	quota_exhausted			The account's quota of express calls is used up	账号调用物流接口的额度已用完
9300522	EXPRESS_ORDER_ID_USED	conflict			This order ID was used before	该订单 ID 先前已用过
9300522	EXPRESS_RETURN_ORDER_EXISTS	conflict	/cgi-bin/express/delivery/no_worry_return/		A return with this shop_order_id was created before	该 shop_order_id 先前已建过退货单
9300525	EXPRESS_CUSTOMER_CODE_NOT_BOUND	configuration			The account has not bound this express customer code (biz_id)	账号还没有绑定该快递客户编码 biz_id
9300526	EXPRESS_FIELD_LENGTH_WRONG	invalid_input			A field of the express order is too long or too short	快递订单中有字段过长或过短
9300531	EXPRESS_CUSTOMER_LOGIN_REFUSED	credential			The express customer code (biz_id) or its password was refused	快递客户编码 biz_id 或其密码未被接受
9300534	EXPRESS_OPENID_OF_ANOTHER_APP	invalid_input	/cgi-bin/express/delivery/open_msg/		The OpenID for the waybill belongs to another account	运单所填的 OpenID 属于其他账号
9300535	EXPRESS_SHOP_GOODS_INVALID	invalid_input			In the shop field, the goods' image URL, name or count is wrong	shop 里商品的图片网址、名称或数量有误
9300536	EXPRESS_SOURCE_APPID_INVALID	configuration			The wx_appid of the order's source (add_source 2) is not valid	订单来源所指的 wx_appid 不可用
9300559	EXPRESS_TRACED_WAYBILL_NOT_FOUND	not_found			The waybill to be traced cannot be found	查不到要追踪的运单
9300560	EXPRESS_WAYBILL_CHANGES_USED_UP	conflict			The waybill has been changed as often as it may be	该运单可修改的次数已用完
9300569	EXPRESS_RETURN_WX_PAY_ID_MISSING	invalid_input			The return needs the WeChat Pay number of the order (wx_pay_id)	退货单要填订单的微信支付单号 wx_pay_id
9300570	EXPRESS_RETURN_NOT_INSURED	invalid_input			The WeChat Pay number is wrong, or this order was not insured	微信支付单号有误，或这一单没有投保
9301001	SERVICE_MARKET_PARAMETER_INVALID	invalid_input			The service market refuses a value of the call	服务市场不接受请求中的某个值
9301002	SERVICE_MARKET_BACKEND_FAILED	unavailable			The service market could not reach the backend of this service	服务市场未能调通该服务的后端
9301003	SERVICE_MARKET_SYSTEM_ERROR	unavailable			The service market failed inside WeChat; repeat the call later	服务市场内部出错，请稍后重试
9301010	SERVICE_MARKET_QUOTA_EXHAUSTED	configuration			Too little of the quota bought in the service market is left; buy more	在服务市场所购的额度不够扣减，请续购
9301011	SERVICE_MARKET_TOO_FREQUENT	quota_exhausted		60	Services of the service market are called too often; slow down	调用服务市场过于频繁，请放慢
9301012	SERVICE_MARKET_TIMED_OUT	timeout			A service called through the service market took too long	经服务市场调用的服务耗时过长
9301015	SERVICE_MARKET_RESULT_NOT_READY	outcome_pending			The service is still working on the result; ask again shortly	服务尚在处理，请过一会儿再查结果
9401037	SHOP_PRODUCT_VALUE_REFUSED	invalid_input			The shop refuses a value of the product (code 9401037)	小店不接受商品的某个值（9401037）
9401043	SHOP_SKU_PRICE_ABOVE_LIMIT	invalid_input			The price of a SKU is above what this shop may ask	SKU 的价格超过本店允许的上限
9403000	RETAIL_MESSAGE_TYPE_WRONG	malformed_request			The retail message is of a type that WeChat does not know	门店通知的消息类型不存在
9403001	RETAIL_MESSAGE_FIELD_TOO_LONG	invalid_input			A field of the retail message is too long	门店通知里有字段太长
9403002	RETAIL_MESSAGE_REJECTED	content_rejected			A field of the retail message breaks WeChat's rules	门店通知的内容不合微信的规定
9403003	RETAIL_MESSAGE_TOO_MANY_RECIPIENTS	invalid_input			The retail message names too many WeChat IDs; send fewer at once	门店通知的收信微信号过多，请分批发送
9403200	B2B_VALUE_REFUSED	invalid_input			A value in the B2B call is missing or not accepted	B2b 请求里有值缺失或不合规
9403200	B2B_SIGNATURE_OR_VALUE_WRONG	credential	/retail/B2b/downloadbill /retail/B2b/getorder		The payment signature (pay_sig) of the B2B query did not pass the check	B2b 查询的支付签名 pay_sig 校验失败
9403201	B2B_DATA_NOT_FOUND	not_found			No B2B order matches the values given; check them	按所填的值查不到 B2b 订单，请核对
9403202	B2B_REFUND_ALREADY_ACCEPTED	conflict			This B2B refund was accepted before; look up its state	该 B2b 退款之前已被接受，请查询其状态
9403203	B2B_MERCHANT_NOT_ONBOARDED	configuration			The B2B merchant is not fully set up; check its merchant number	B2b 商户的开通没有办完，请检查商户号
9403205	B2B_ORDER_NOT_REFUNDABLE	conflict			The B2B order's state or age does not allow a refund	B2b 订单的状态不对或时间太久，不能退款
9403206	B2B_REFUND_STATE_UNKNOWN	outcome_pending			It is not known yet if the B2B refund went through; look it up soon	还不知道 B2b 退款是否成功，请稍后查询
9403208	B2B_REFUND_IN_PROGRESS	unavailable		60	A refund of this B2B order is under way; wait until it is done	该 B2b 订单的上一笔退款未完，请等待
9403209	B2B_REFUND_BEFORE_SETTLEMENT	conflict			The B2B order cannot be refunded until it has been settled	B2b 订单要等结算之后才能退款
9404000	RETAIL_TOO_MANY_STORES	invalid_input			Too many stores were sent at once; split the list	一次上传的门店过多，请分批
9404001	RETAIL_STORE_INFO_MISSING	invalid_input			Required details of a store are missing	门店有必填的信息没有填
9404101	RETAIL_STORE_QUERY_INVALID	invalid_input			A value in the query for store details is wrong	查询门店资料的参数填错了
9404102	RETAIL_OWNER_UNAVAILABLE	not_found			The store owner is unknown, unverified or has not authorized the account	店主不存在、没有认证，或还没给予授权
9404103	RETAIL_STORE_QUERY_TOO_FREQUENT	quota_exhausted		60	Store details are queried too often; try again a little later	查询门店资料过于频繁，请稍后再试
9404151	RETAIL_OPENID_PAGE_SIZE_INVALID	invalid_input			The page size for the list of store owners' OpenIDs is not allowed	拉取店主 OpenID 的每页数量不被允许
9404152	RETAIL_OPENID_PAGE_CONTEXT_INVALID	invalid_input			The paging position in the list of store owners' OpenIDs is wrong	店主 OpenID 列表的翻页位置有误
9404201	RETAIL_APPLICATION_GOODS_TYPE_INVALID	invalid_input			The main type of goods in the retail application is wrong	门店能力申请里的主营商品类型有误
9404202	RETAIL_APPLICATION_CHANNEL_INVALID	invalid_input			The main offline sales channel in the retail application is wrong	门店能力申请里的线下销售渠道有误
9404203	RETAIL_APPLICATION_STORE_COUNT_INVALID	invalid_input			The number of stores in the retail application is wrong	门店能力申请里的门店数目有误
9404204	RETAIL_APPLICATION_SERVICE_TYPE_INVALID	invalid_input			The type of service in the retail application is wrong	门店能力申请里的服务类型有误
9404205	RETAIL_APPLICATION_PLAN_INVALID	invalid_input			The Mini Program plan in the retail application is not accepted	门店能力申请里的小程序方案不被接受
9404206	RETAIL_APPLICATION_CONTACT_NAME_INVALID	invalid_input			The contact's name in the retail application is not accepted	门店能力申请里的联系人姓名不被接受
9404207	RETAIL_APPLICATION_CONTACT_PHONE_INVALID	invalid_input			The contact's phone number in the retail application is wrong	门店能力申请里的联系人手机号有误
9404208	RETAIL_APPLICATION_CONTACT_EMAIL_INVALID	invalid_input			The contact's email address in the retail application is wrong	门店能力申请里的联系人邮箱有误
9404209	RETAIL_APPLICATION_NOT_ELIGIBLE	configuration			The account does not meet the conditions of the retail application	账号未满足门店能力的申请条件
9404210	RETAIL_APPLICATION_PENDING	conflict			The retail application was sent before and has no result yet	门店能力的申请还没有结果
9410005	LIVE_PUSH_DONE_BY_ANOTHER_ROOM	conflict			Another live room has already sent its push today	今天已由另一个直播间推送了消息
9410006	LIVE_PUSH_ROOM_NOT_LIVE	conflict			A push can be sent only for a live room; this room is not live	要推送的直播间此刻没有开播
9410009	USER_RISK_TRIAL_QUOTA_EXHAUSTED	configuration			The trial quota for user risk queries is used up; apply for more	用户风险查询的试用额度用完，请再申请
9600001	RED_PACKET_COVER_OPENID_MISSING	invalid_input			The red packet cover call needs the user's OpenID	领取红包封面需要用户的 OpenID
9600002	RED_PACKET_COVER_TOKEN_MISSING	malformed_request			The red packet cover call was made without a ctoken	领取红包封面时没有带上 ctoken
9600003	RED_PACKET_COVER_SYSTEM_ERROR	unavailable			The red packet cover service failed inside WeChat	红包封面服务内部出错
9600004	RED_PACKET_COVER_TOKEN_WRONG	configuration			The ctoken is not that of a red packet cover; check it	所填 ctoken 不是红包封面的，请核对
9600005	RED_PACKET_COVER_OPENID_WRONG	invalid_input			The red packet cover service does not accept this OpenID	红包封面服务不接受该 OpenID
9600006	RED_PACKET_COVER_APP_NOT_LISTED	configuration			The Mini Program is not set up to hand out this red packet cover	小程序不在该红包封面的发放配置里
9600007	RED_PACKET_COVER_OPENID_OF_ANOTHER_APP	invalid_input			The OpenID for the red packet cover belongs to another Mini Program	领取红包封面的 OpenID 属于其他小程序
9700209	AFTER_SALE_REFUND_NOT_ACCEPTED	conflict			The refund could not be agreed to; the goods may have to come back first	同意退款失败，可能需先退货
9720004	SHARING_BALANCE_ZERO	conflict			Nothing of this order is left to be shared	订单已没有可分账的金额
9800001	DEVICE_SN_TOO_LONG	invalid_input			The serial number of the device (sn) is too long	设备序列号 sn 太长
9800002	DEVICE_SN_CHARACTERS_INVALID	invalid_input			The device's serial number (sn) contains a character that is not allowed	设备序列号 sn 里有不允许的字符
9800003	DEVICE_MODEL_ID_INVALID	invalid_input			The device's model_id did not pass WeChat's check	设备的 model_id 没有通过微信的检查
9800007	DEVICE_MODEL_CAPABILITY_NOT_GRANTED	configuration			The device model has not been granted this capability; apply for it	该 model_id 还没有此能力，需先申请获批
9800008	DEVICE_NFC_SN_REQUIRED	invalid_input			This device model needs a serial number (sn) for each device	该型号为一机一码，必须填写 sn
9800009	DEVICE_NFC_SN_NOT_ALLOWED	invalid_input			This device model has one code for all devices; leave sn empty	该型号为一型一码，不能填写 sn
9800012	DEVICE_GROUP_NAME_INVALID	invalid_input			The device group's name is empty or too long	设备组的名称为空或太长
9800013	DEVICE_GROUP_ID_INVALID	invalid_input			The group_id is not that of a device group	group_id 不是可用的设备组
9800014	DEVICE_MODEL_NOT_OF_GROUP	invalid_input			The device is of another type than the device group	设备与该设备组不是同一种类型
9800015	DEVICE_ALREADY_IN_GROUP	conflict			The device is in this device group already	设备组里早已有该设备
9800016	DEVICE_GROUP_FULL	conflict			The device group is full; no device can be added	设备组已满，不能再添加设备
9800017	DEVICE_NOT_IN_GROUP	not_found			The device group does not contain this device	设备组里没有这台设备
9800018	DEVICE_IN_ANOTHER_GROUP	conflict			The device is in another device group; remove it there first	设备已在别的设备组，请先从那里移除
9800020	DEVICE_LICENSE_TOO_MANY_DEVICES	invalid_input			Too many devices were named for activation	要激活的设备过多
9800037	DEVICE_LICENSE_NUMBER_USED	conflict			The serial number of the activation code has been used before	此序号的激活码之前已用于激活
9800038	DEVICE_LICENSE_PERIOD_TOO_LONG	conflict			The activation would keep the device valid for longer than allowed	激活后设备的有效期会长于允许的期限
9800039	DEVICE_LICENSE_PACK_EXHAUSTED	configuration			The resource pack holds too few device licenses; buy more	设备激活的资源包不够用，请补购
9800040	DEVICE_LICENSE_PACK_TYPE_MISMATCH	invalid_input			The resource pack is meant for another type of device	该资源包不适用于这类设备
9800044	DEVICE_GROUP_AT_LARGEST_SIZE	conflict			The device group already has its largest possible size	设备组的容量已扩到最大
10001000	DONUT_CODE_EXPIRED	invalid_code			The multi-platform app's login code has run out; obtain a new one	多端应用的登录 code 已失效，请重取
10001001	DONUT_CODE_WRONG	invalid_code			The multi-platform app's login code is wrong; obtain a new one	多端应用的登录 code 不对，请重取
10001002	DONUT_APPID_WRONG	credential			The multi-platform app's AppID was refused	多端应用的 AppID 未被接受
10001003	DONUT_APPSECRET_WRONG	credential			The multi-platform app's appsecret was refused, or sent under a wrong name	多端应用的 appsecret 不对，或参数名写错
10001004	DONUT_GRANT_TYPE_WRONG	malformed_request			The multi-platform app's call named a wrong grant_type	多端应用的请求写错了 grant_type
10001005	DONUT_IDENTITY_NOT_CONNECTED	configuration			The multi-platform app has not been connected to identity management	请先为该多端应用接入身份管理
10001038	DONUT_USER_NOT_FOUND	not_found			The multi-platform app has no such user	多端应用里没有该用户
10001039	DONUT_PHONE_NOT_BOUND	conflict			The user has no phone number bound that could be unbound	该用户没有绑定手机号，无须解绑
10001040	DONUT_WEIXIN_NOT_BOUND	conflict			The user has no WeChat account bound that could be unbound	该用户没有绑定微信号，无须解绑
10001041	DONUT_APPLE_NOT_BOUND	conflict			The user has no Apple account bound that could be unbound	该用户没有绑定苹果账号，无须解绑
10001042	DONUT_PHONE_IS_ONLY_BINDING	conflict			The phone number is the user's only login; close the account instead	手机号是唯一的登录方式，只能改为注销
10001043	DONUT_WEIXIN_IS_ONLY_BINDING	conflict			WeChat is the user's only login; close the account instead	微信是唯一的登录方式，只能改为注销
10001044	DONUT_APPLE_IS_ONLY_BINDING	conflict			Apple is the user's only login; close the account instead	苹果账号是唯一的登录方式，只能改为注销
10060001	SHIPPING_PAYMENT_NOT_FOUND	not_found			No payment has this transaction_id, or this mchid and out_trade_no	没有找到该支付单，请核对所填单号与 mchid
10060002	SHIPPING_ALREADY_COMPLETE	conflict			The shipping of this payment is complete; nothing more can be shipped	该支付单已全部发货，不能再发
10060003	SHIPPING_RESEND_USED	conflict			The shipping details of this payment were already replaced once	该支付单已重新发过货，不能再改
10060004	SHIPPING_PAYMENT_NOT_SHIPPABLE	conflict			The state of this payment does not allow shipping	支付单目前的状态不能发货
10060005	SHIPPING_LOGISTICS_TYPE_INVALID	malformed_request			The type of logistics is not one that WeChat knows	微信没有所填的物流类型
10060006	SHIPPING_SPLIT_NEEDS_EXPRESS	invalid_input			Only shipments by express may be split	只有快递发货才能分拆
10060007	SHIPPING_IS_ALL_DELIVERED_MISSING	malformed_request			A split shipment must state is_all_delivered	分拆发货时没有填 is_all_delivered
10060008	SHIPPING_ITEM_DESC_MISSING	invalid_input			The shipped goods need a description (item_desc)	要填写所发商品的描述 item_desc
10060009	SHIPPING_ITEM_DESC_TOO_LONG	invalid_input			The description of the shipped goods (item_desc) is too long	所发商品的描述 item_desc 过长
10060011	SHIPPING_LAST_INDEX_INVALID	invalid_input			The last_index for the list of orders is wrong	订单列表翻页用的 last_index 有误
10060012	SHIPPING_SYSTEM_ERROR	unavailable			The shipping service is busy (code 10060012); try again later	发货管理繁忙，请稍后再试（错误码 10060012）
10060013	SHIPPING_SUB_ORDER_REPEATED	invalid_input			The same sub-order is listed twice	子单号重复填写
10060014	SHIPPING_PARAMETER_INVALID	invalid_input			A value of the shipping call is wrong (code 10060014)	发货请求里有值填错（错误码 10060014）
10060019	SHIPPING_SYSTEM_FAILURE	unavailable			The shipping service failed (code 10060019); try again later	发货管理出错，请稍后再试（错误码 10060019）
10060020	SHIPPING_COMPLETION_NEEDS_ITEM_DESC	invalid_input			Shipping cannot be completed before any goods are described	一项商品描述都没有，不能完成发货
10060023	SHIPPING_INFO_UNCHANGED	conflict			The new shipping details are the same as the old ones	新的发货信息与原来的相同
10060024	SHIPPING_LIST_TOO_LONG	invalid_input			The shipping_list holds too many entries	shipping_list 里的物流条目过多
10060025	SHIPPING_COMPANY_CODE_TOO_LONG	invalid_input			The code of the express company is too long	快递公司的编码超长，请核对
10060026	SHIPPING_TRACKING_NUMBER_TOO_LONG	invalid_input			The tracking number is too long	运单号超长，请核对
10060028	PAYMENT_ORDER_STATE_WRONG	conflict			The order is in a status that does not allow this	订单当前的状态不允许此操作
10060028	PAYMENT_NOT_SHIPPED	conflict	/wxa/sec/order/notify_confirm_receive		The goods of this payment are not marked as shipped	该支付单的货物还没有标为发货
10060029	SHIPPING_RECEIPT_TIME_INVALID	invalid_input			The time of receipt is wrong; it has to lie after the shipping	签收时间有误，应晚于发货
10060030	SHIPPING_REMINDER_USED	conflict			The user was already reminded once to confirm receipt	收货提醒已经发过，不能再发
10060031	SHIPPING_PAYMENT_OF_ANOTHER_USER	invalid_input			The payment was made by another user than the OpenID given	支付单的付款人不是所填的 OpenID
10060032	SHIPPING_REMINDER_NEEDS_EXPRESS	conflict			Users can be reminded of receipt only for shipments by express	只有快递发货的支付单能提醒收货
10090001	VOD_VIDEO_TYPE_UNSUPPORTED	unsupported_media			The drama service does not take this type of video	短剧媒资服务不接受这种视频
10090002	VOD_IMAGE_TYPE_UNSUPPORTED	unsupported_media			The drama service does not take this type of image	短剧媒资服务不接受这种图片
10090003	VOD_IMAGE_URL_INVALID	invalid_input			The image's URL cannot be used by the drama service	短剧媒资服务无法使用该图片网址
10090005	VOD_RESOURCE_TYPE_INVALID	malformed_request			The call named a resource_type that the drama service does not know	短剧媒资服务没有所填的 resource_type
10090038	VOD_GRANTEE_LACKS_DRAMA_CATEGORY	conflict			The account to be authorized is not in the short-drama category	要授权的账号尚未取得微短剧类目
10090039	VOD_AUTHORIZATION_REVOKED	conflict			The authorization of this drama has already been withdrawn	该剧目的授权早已收回
10090040	VOD_DRAMA_OCCUPIED	conflict			The drama or one of its episodes is in use already	该剧或其中某一集正在使用中
10090041	VOD_DRAMA_NAME_INVALID	invalid_input			The name of the drama breaks the naming rules	剧目的名称不合命名规则
10090042	VOD_EPISODE_NAME_INVALID	invalid_input			The name of an episode breaks the naming rules	某一集的名称不合命名规则
10090043	VOD_AUTHORIZATION_NOT_FOUND	not_found			No authorization for this drama exists between the accounts	账号之间没有该剧目的授权
10093011	VOD_OPERATION_FAILED	unavailable			The drama service could not carry out the operation	短剧媒资服务未能完成操作
10093014	VOD_PARAMETER_MALFORMED	malformed_request			A parameter of the drama service call has a wrong format or type	短剧媒资请求中有参数的格式或类型不对
10093023	VOD_OPERATIONS_TOO_FREQUENT	quota_exhausted		60	The drama service is called too often; try again later	调用短剧媒资服务过于频繁，请稍后再试
10093030	VOD_RESOURCE_NOT_FOUND	not_found			The drama service has no such resource	短剧媒资服务里没有该资源
10120002	CHARGE_USAGE_PARAMETER_INVALID	invalid_input			A value in the query for paid usage is wrong	付费用量查询的参数填错了
10120003	CHARGE_USAGE_LIMIT_TOO_LARGE	invalid_input			The limit of the paid usage query is too large; lower it	付费用量查询的 limit 太大，请减小
10120700	CHARGE_USAGE_SPU_ID_INVALID	invalid_input			The spuId is not that of a paid product	spuId 不是可用的付费商品
10122000	CHARGE_USAGE_NOT_FOUND	not_found			The paid product has no recent usage	该付费商品近期没有用量记录
10130002	KF_WORK_PARAMETER_INVALID	invalid_input			A value in the call that links WeCom customer service is wrong	关联企业微信客服的请求里有值填错
10130030	KF_WORK_NOT_PERMITTED	configuration			The Mini Program may not use WeCom customer service	小程序没有使用企业微信客服的权限
10130600	KF_WORK_CORPID_INVALID	invalid_input			The corpid for customer service is not valid (code 10130600)	客服所填 corpid 有误（错误码 10130600）
10130601	KF_WORK_CORPID_REFUSED	invalid_input			WeCom customer service refuses this corpid (code 10130601)	客服不接受该 corpid（错误码 10130601）
10130602	KF_WORK_CORP_OF_ANOTHER_OWNER	conflict			The WeCom company is not the owner of the Mini Program	该企业与小程序的主体不是同一家
10130603	KF_WORK_ALREADY_BOUND	conflict			The Mini Program is linked to a WeCom company already	小程序早已关联企业微信
10130604	KF_WORK_NOT_BOUND	conflict			The Mini Program is not linked to this WeCom company	小程序没有关联该企业微信
10140001	BOOK_PARAMETER_INVALID	invalid_input			A value in the call to the novel service is wrong	小说服务的请求里有值填错
10140002	BOOK_ENCODING_NOT_UTF8	malformed_request			The call to the novel service was not sent in UTF-8	小说服务的请求没有采用 UTF-8
10140003	BOOK_NAME_INVALID	invalid_input			The name of the novel is not accepted	小说的名称不被接受
10140004	BOOK_SUMMARY_INVALID	invalid_input			The summary of the novel is not accepted	小说的简介不被接受
10140005	BOOK_COVER_INVALID	invalid_input			The cover image of the novel is not accepted	小说的封面图不被接受
10140006	BOOK_AUTHOR_INVALID	invalid_input			The author of the novel is not accepted	小说的作者信息不被接受
10140007	BOOK_TYPE_INVALID	invalid_input			The novel is of a type that WeChat does not know	微信没有所填的小说类型
10140008	BOOK_COMPLETION_STATE_INVALID	invalid_input			The state that says whether the novel is finished is wrong	小说是否完结的状态填错了
10140009	BOOK_UPLOAD_SCENE_INVALID	malformed_request			The scene of the novel upload is not one that WeChat knows	微信没有所填的小说上传场景
10140010	BOOK_CHAPTER_INDEXES_INVALID	invalid_input			The chapter indexes repeat themselves or leave out a chapter	章节下标有重复，或漏了章节
10140011	BOOK_CHAPTER_IDS_INVALID	invalid_input			The chapter IDs repeat, leave one out or belong to another novel	章节 ID 有重复、遗漏，或不是该小说的
10140012	BOOK_VOLUMES_INVALID	invalid_input			The volumes overlap, leave out chapters or have an unfit title	分卷有重叠、漏了章节，或标题不合规
10140013	BOOK_CHAPTERS_MISSING	invalid_input			The call to the novel service contains no chapter	小说服务的请求里没有章节
10140014	BOOK_TOO_MANY_CHAPTERS	invalid_input			Too many chapters were sent at once; split them	一次发送的章节过多，请分批
10140015	BOOK_ID_MISSING	invalid_input			The ID of the novel is needed	必须填写小说的 ID
10140016	BOOK_TOO_MANY_IDS	invalid_input			Too many novel IDs were sent at once; split the list	一次所填的小说 ID 过多，请分批
10140017	BOOK_PAGE_SIZE_INVALID	invalid_input			The page size for the list of novels is not allowed	小说列表的每页数量不被允许
10140018	BOOK_CHAPTER_TITLE_INVALID	invalid_input			The title of a chapter is not accepted	某一章的标题不被接受
10140019	BOOK_CHAPTER_CONTENT_INVALID	invalid_input			The text of a chapter is not accepted	某一章的正文不被接受
10140020	BOOK_SORT_OPERATION_INVALID	malformed_request			The operation to reorder chapters is not one that WeChat knows	微信没有所填的章节排序操作
10140021	BOOK_CHAPTER_ORDER_MODE_INVALID	invalid_input			The way in which chapters are to be ordered is not known	所填的章节排列方式不存在
10140022	BOOK_CHAPTER_SEQ_MISSING	invalid_input			A chapter needs its seq	章节要填写 seq
10140023	BOOK_PROVIDER_KEY_REPEATED	invalid_input			The same provider key stands more than once in the call	同一请求里的提供方主键不能重复
10140024	BOOK_PROVIDER_KEY_INVALID	invalid_input			The provider key of a novel or chapter is not accepted	小说或章节的提供方主键不被接受
10140025	BOOK_PRIORITY_INVALID	invalid_input			The priority given to the novel service is not allowed	小说服务不接受所填的优先级
10140026	BOOK_CUSTOM_INFO_INVALID	invalid_input			The custom information given to the novel service is not accepted	小说服务不接受所填的自定义信息
10141001	BOOK_NOT_FOUND	not_found			The novel service has nothing that matches the call	小说服务里没有与请求相符的内容
10141002	BOOK_OPERATION_NOT_ALLOWED	conflict			The novel service does not allow this operation now	小说服务目前不允许此操作
10141003	BOOK_UNDER_REVIEW	conflict			The novel is being reviewed	小说还在审核
10141004	BOOK_REVIEW_SUBMISSION_FAILED	unavailable			The review of the novel could not be recorded; try again later	未能登记小说的审核信息，请稍后再试
10141005	BOOK_TOO_MANY_FAILED_CHECKS	content_rejected			Too many parts of the novel did not pass the checks	小说有过多内容没有通过检查
10141006	BOOK_NOT_APPROVED	conflict			The novel cannot be published before it has passed its review	小说要先过审才能发布
10141007	BOOK_LACKS_CHAPTERS	conflict			The novel has too few chapters or none; add them first	小说还缺章节，请先补上
10141008	BOOK_VOLUMES_OUTDATED	conflict			The volumes of the novel have to be brought up to date first	小说的分卷信息已旧，请先更新
10141009	BOOK_PROVIDER_KEY_TAKEN	conflict			The provider key is already in use for another novel or chapter	该提供方主键已用于其他小说或章节
10141010	BOOK_ORDER_MODE_INCOMPATIBLE	conflict			The API does not fit the novel's way of ordering chapters; change it	先改小说的章节排列方式，才能用该接口
10145001	BOOK_GRANT_RESULT_EMPTY	not_found			The operation on novel authorizations found nothing	对小说授权的操作没有得到任何结果
10145002	BOOK_GRANT_SYSTEM_ERROR	unavailable			Novel authorization failed inside WeChat; repeat the call later	小说授权服务内部出错，请稍后重试
10145003	BOOK_GRANT_PARAMETER_MISSING	malformed_request			The call to authorize novels lacks a parameter	小说授权的请求漏了参数
10145004	BOOK_GRANT_BOOK_ID_INVALID	invalid_input			The ID of a novel to be authorized is not valid	要授权的小说 ID 有误
10145005	BOOK_GRANTOR_LACKS_NOVEL_CATEGORY	configuration			The account that authorizes is not in the novel category	发起授权的账号没有小说类目
10145006	BOOK_GRANTEE_LACKS_NOVEL_CATEGORY	conflict			The account to be authorized is not in the novel category	接受授权的账号没有小说类目
10145007	BOOK_GRANT_PERIOD_INVALID	invalid_input			The period of the novel authorization is past or otherwise wrong	小说授权的时间已过或填写有误
10145008	BOOK_GRANT_COUNT_INVALID	invalid_input			Too many novels were named for authorization at once, or none	一次授权的小说过多，或一部也没有
10145009	BOOK_GRANT_PAGE_SIZE_TOO_LARGE	invalid_input			The count for the list of novel authorizations is too large	查询小说授权列表的 count 过大
10145010	BOOK_GRANT_PARTLY_FAILED	conflict			Some of the novel authorizations could not be added; check each	部分小说未能完成授权，请逐一核对
10145011	BOOK_GRANT_APPID_INVALID	malformed_request			The AppID for the novel authorization is not valid	小说授权所填的 AppID 有误
10145012	BOOK_GRANT_TO_ITSELF	invalid_input			An account cannot authorize itself to use its novels	不能把小说授权给自己的账号
10210001	FAMOUS_BRAND_PARAMETER_INVALID	invalid_input			A value in the famous-brand application is wrong	知名品牌申请里有值填错
10210002	FAMOUS_BRAND_STATE_WRONG	conflict			The state of the famous-brand application does not allow this	知名品牌申请目前的状态不允许此操作
10210003	FAMOUS_BRAND_IMAGE_UNREADABLE	invalid_input			An image of the famous-brand application cannot be read	知名品牌申请的图片无法读取
268485194	SHIPPING_ORDER_NUMBER_TYPE_INVALID	malformed_request			The type of order number (order_number_type) is not a known one	order_number_type 的取值不存在
268485195	SHIPPING_TRANSACTION_ID_MISSING	invalid_input			A payment named by WeChat Pay's number needs its transaction_id	按微信支付单号发货时要填 transaction_id
268485196	SHIPPING_MCHID_MISSING	malformed_request			A payment named by the merchant's own number needs the mchid	按商户单号发货时没有带上 mchid
268485197	SHIPPING_OUT_TRADE_NO_MISSING	invalid_input			A payment named by the merchant's own number needs its out_trade_no	按商户单号发货时要填 out_trade_no
268485216	SHIPPING_UPLOAD_TIME_INVALID	malformed_request			The upload_time of the shipping details is not in RFC 3339 form	发货信息的 upload_time 不合 RFC 3339
268485224	SHIPPING_DELIVERY_MODE_INVALID	malformed_request			The delivery mode is not one that WeChat knows	微信没有所填的发货模式
268485226	SHIPPING_TRACKING_NUMBER_MISSING	invalid_input			A shipment by express needs its tracking number	用快递发货时要填运单号
268485227	SHIPPING_COMPANY_CODE_MISSING	invalid_input			A shipment by express needs the code of the express company	用快递发货时要填快递公司编码
268485228	SHIPPING_UNIFIED_LIST_LENGTH_WRONG	invalid_input			A unified shipment needs exactly one entry in shipping_list	统一发货时 shipping_list 只能有一项
268485253	SHIPPING_ORDER_NUMBER_TYPES_DIFFER	malformed_request			Main order and sub-orders are named by different types of number	主单与子单的单号类型不一致
268486048	SHIPPING_TRADE_TYPE_ALREADY_APPLIED	conflict			The account applied for its trade type before and may do so only once	账号已申请过交易类型，不能再申请
268490001	XPAY_OPENID_WRONG	invalid_input			Virtual payment does not accept this OpenID	虚拟支付不接受该 OpenID
268490002	XPAY_SERVER_PARAMETER_INVALID	invalid_input			A value sent to virtual payment is wrong (code 268490002)	虚拟支付请求有值填错（错误码 268490002）
268490003	XPAY_SERVER_SIGNATURE_WRONG	credential			The signature of the server's call to virtual payment does not match	服务器调用虚拟支付的签名不对
268490004	XPAY_OPERATION_ALREADY_DONE	conflict			This was done by an earlier call to virtual payment	此前的虚拟支付请求已完成该操作
268490005	XPAY_REFUNDED_BY_CANCEL	conflict			The coins of this order were given back before; no more can be refunded	该订单的代币先前已退回，不能再退款
268490006	XPAY_COIN_BALANCE_TOO_LOW	payment_declined			The user has too few virtual coins for this payment or refund	用户的代币不够这次支付或退款
268490007	XPAY_CONTENT_REJECTED	content_rejected			An image or text for virtual payment contains forbidden content	虚拟支付的图片或文字含有违禁内容
268490008	XPAY_COIN_NOT_PUBLISHED_FOR_OPERATION	configuration			Coins cannot be moved before the virtual coin is published	代币尚未上线，还不能进行收支操作
268490009	XPAY_SESSION_KEY_UNKNOWN	reauthorize			Virtual payment has no current session_key for this user; log in again	虚拟支付的登录态已失效，请重新登录
268490011	XPAY_DATA_BEING_GENERATED	outcome_pending			The data of virtual payment is still being prepared; ask again later	虚拟支付的数据尚未备好，请稍后再取
268490012	XPAY_BATCH_TASK_RUNNING	conflict			A batch task is running; start the next one when it is done	上一个批量任务未完，结束后才能再启动
268490013	XPAY_ORDER_WRITTEN_OFF	conflict			The order has been written off and can no longer be refunded	订单已核销，不能再退款
268490014	XPAY_REFUND_IN_PROGRESS	outcome_pending			The refund is under way; ask again later with the same values	退款正在处理，请稍后以同样参数再问
268490015	XPAY_CALLS_TOO_FREQUENT	quota_exhausted		60	Virtual payment is called too often; try again later	调用虚拟支付过于频繁，请稍后再试
268490016	XPAY_REFUND_LEFT_FEE_WRONG	invalid_input			The left_fee differs from what can still be refunded; look the order up	left_fee 与剩余可退金额不符，请查订单
268490018	XPAY_AD_ACCOUNT_INDUSTRY_MISMATCH	invalid_input			The industry ID does not fit the advertising account to be funded	行业 ID 与要充值的广告账户不一致
268490019	XPAY_AD_ACCOUNT_OF_ANOTHER_APP	conflict			The advertising account is already linked to another app	该广告账户已关联其他应用
268490020	XPAY_AD_ACCOUNT_OWNER_WRONG	invalid_input			The owner's name does not fit the advertising account to be funded	要充值的广告账户，其主体名称填错了
268490021	XPAY_ACCOUNT_NOT_ONBOARDED	configuration			The virtual payment account has not completed its onboarding	虚拟支付账户的入驻手续没有办完
268490022	XPAY_AD_ACCOUNT_INVALID	invalid_input			The advertising account to be funded cannot be used	要充值的广告账户不能用
268490023	XPAY_AD_FUNDS_TOO_LOW	configuration			The account's advertising funds are too low	账号的广告金不够用
268490024	XPAY_AD_AMOUNT_NOT_POSITIVE	invalid_input			The amount for the advertising account has to be above zero	充入广告账户的金额要大于零
268546000	SPECIAL_ORDER_TYPE_INVALID	malformed_request			The type in the call about a special order is not a known one	特殊订单操作的 type 取值不存在
268546001	SPECIAL_ORDER_DELAY_INVALID	invalid_input			The delay_to of the special order is not allowed	特殊订单的 delay_to 填写有误
268546002	SPECIAL_ORDER_NOT_FOUND	not_found			The account has no order with this number waiting to be shipped	账号没有该单号的待发货订单
674690001	XPAY_SUBSCRIPTION_NOTICE_INVALID	invalid_input			The item's type or the amount in the advance notice is not allowed	扣款预告的道具类型或金额不被允许
690000000	XPAY_USER_NOT_SUBSCRIBED	conflict			The user has not signed up for this subscription	用户没有签订该项订阅
690000001	XPAY_NOTICE_TIME_NOT_ALLOWED	conflict			An advance notice of the charge cannot be sent at this time	现在不是可以发扣款预告的时间
`);
