// Generated from data/channels.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `channels`. */
export type ChannelsCode =
  | 1
  | 41018
  | 45035
  | 60208
  | 60220
  | 100000
  | 100002
  | 100003
  | 101100
  | 108009
  | 108021
  | 108022
  | 108023
  | 109000
  | 109001
  | 109002
  | 109205
  | 606000
  | 606001
  | 606002
  | 606003
  | 606004
  | 606005
  | 606008
  | 606030
  | 606031
  | 606034
  | 610000
  | 610001
  | 610002
  | 610003
  | 610004
  | 610009
  | 6060453
  | 6060454
  | 6060455
  | 6060456
  | 9401020
  | 9700101
  | 9700223
  | 9700224
  | 9710001
  | 10020000
  | 10020001
  | 10020003
  | 10020004
  | 10020005
  | 10020006
  | 10020007
  | 10020008
  | 10020011
  | 10020012
  | 10020013
  | 10020014
  | 10020016
  | 10020017
  | 10020018
  | 10020019
  | 10020020
  | 10020021
  | 10020022
  | 10020023
  | 10020024
  | 10020025
  | 10020026
  | 10020027
  | 10020028
  | 10020029
  | 10020030
  | 10020031
  | 10020032
  | 10020033
  | 10020034
  | 10020035
  | 10020036
  | 10020037
  | 10020038
  | 10020039
  | 10020040
  | 10020041
  | 10020042
  | 10020043
  | 10020044
  | 10020045
  | 10020046
  | 10020048
  | 10020049
  | 10020050
  | 10020051
  | 10020052
  | 10020054
  | 10020055
  | 10020056
  | 10020057
  | 10020058
  | 10020059
  | 10020060
  | 10020061
  | 10020062
  | 10020063
  | 10020064
  | 10020065
  | 10020066
  | 10020067
  | 10020068
  | 10020069
  | 10020070
  | 10020071
  | 10020072
  | 10020073
  | 10020074
  | 10020075
  | 10020076
  | 10020078
  | 10020080
  | 10020081
  | 10020082
  | 10020083
  | 10020084
  | 10020085
  | 10020086
  | 10020087
  | 10020088
  | 10020089
  | 10020090
  | 10020091
  | 10020094
  | 10020095
  | 10020096
  | 10020097
  | 10020098
  | 10020106
  | 10020107
  | 10020108
  | 10020110
  | 10020111
  | 10020116
  | 10020200
  | 10020202
  | 10020203
  | 10020204
  | 10020205
  | 10020206
  | 10020208
  | 10020210
  | 10020261
  | 10020264
  | 10020265
  | 10020266
  | 10020267
  | 10020277
  | 10020294
  | 10021001
  | 10021003
  | 10021005
  | 10021006
  | 10021007
  | 10021008
  | 10021009
  | 10021010
  | 10021011
  | 10021012
  | 10021013
  | 10021014
  | 10021021
  | 10021024
  | 10021034
  | 10021035
  | 10021036
  | 10021037
  | 10021040
  | 10021041
  | 10021043
  | 10021044
  | 10021045
  | 10021046
  | 10021050
  | 10021051
  | 10021053
  | 10021054
  | 10021055
  | 10021057
  | 10021059
  | 10021060
  | 10021062
  | 10021065
  | 10021068
  | 10021071
  | 10021077
  | 10021081
  | 10021083
  | 10021084
  | 10021085
  | 10021086
  | 10021088
  | 10021089
  | 10021200
  | 10021302
  | 10021402
  | 10021500
  | 10021501
  | 10021502
  | 10021503
  | 10021504
  | 10022001
  | 10022002
  | 10022003
  | 10022004
  | 10022005
  | 10022006
  | 10022007
  | 10022008
  | 10023000
  | 10023001
  | 10023002
  | 10023003
  | 10023004
  | 10023006
  | 10023007
  | 10023100
  | 10023101
  | 10023102
  | 10023103
  | 10023104
  | 10024000
  | 10024001
  | 10024002
  | 10024003
  | 10024004
  | 10024006
  | 10024007
  | 10024008
  | 10024009
  | 10024010
  | 10024011
  | 10024014
  | 10024015
  | 10024018
  | 10024019
  | 10024020
  | 10024021
  | 10024023
  | 10025005
  | 10025006
  | 10025010
  | 10025011
  | 10025012
  | 10025013
  | 10025014
  | 10025015
  | 10025016
  | 10025017
  | 10025018
  | 10025019
  | 10025020
  | 10025030
  | 10025102
  | 10025120
  | 10070000
  | 10070001
  | 10070002
  | 10070004
  | 10070005
  | 10070006
  | 10070007
  | 10071003
  | 10071029
  | 10071047
  | 10071056
  | 10071058
  | 10080000
  | 10080001
  | 10080002
  | 10100001
  | 10100002
  | 10100003
  | 788191005
  | 788191008
  | 803131000;

export const channels = /* #__PURE__ */ new Catalog(`
1	LEADS_REQUEST_NOT_FOUND	not_found	/channels/leads/		There is no leads request with this request_id	没有使用该 request_id 的留资请求
41018	COMPONENT_APPID_MISSING	malformed_request			The call lacks the third-party platform's component_appid	调用时没有带上 component_appid
45035	CLIENT_IP_NOT_LISTED	configuration			The server's IP is not on the IP list, such as that in the shop's console	服务器的 IP 不在白名单（如小店后台）内
60208	SHOP_QRCODE_TICKET_WRONG	invalid_code	/shop/funds/qrcode/		The ticket of the QR code is wrong; obtain a new one	二维码的 ticket 有误，请重新获取
60220	SHOP_QRCODE_TICKET_EXPIRED	invalid_code	/shop/funds/qrcode/		The ticket of the QR code has run out; obtain a new one	二维码的 ticket 已过期，请重新获取
100000	LEADS_DATA_NOT_PERMITTED	configuration	/channels/leads/		The account may not read the leads of this request	账号无权查看该请求的留资数据
100002	SHOP_ORDER_UNKNOWN	not_found	/channels/ec/order/		The shop has no such order	小店里查不到这个订单
100003	LEGAL_REPRESENTATIVE_CONFIRMATION_EXPIRED	conflict			The legal representative did not confirm in time; start over	法定代表人未按时确认消息，请重新发起
100003	SHOP_ORDER_UPDATED_TOO_OFTEN	unavailable	/channels/ec/order/	1	The order is being updated by another call; try again in a moment	订单正被别的操作更新，请稍后再试
100003	SPU_IS_COMMISSIONED	conflict	/product/spu/		The product is on commission sale and cannot be changed here	该商品参与分佣推广，不能在此修改
101100	SHOP_ORDER_STATUS_WRONG	conflict			The order is in a status that does not allow this	订单当前的状态不支持这项操作
108009	SHOP_ORDER_HAS_OPEN_AFTER_SALE	conflict			The order has an unfinished after-sale request and cannot be shipped	订单有未完成的售后，暂不能发货
108021	SHOP_NEW_PRICE_ABOVE_OLD	invalid_input			A changed price or freight may not be above the original one	改后的价格或运费不能高于原价
108022	SHOP_PRICE_CHANGES_USED_UP	conflict			The price of this order has been changed as often as it may be	该订单的改价次数已用完
108023	SHOP_NEW_PRICE_ZERO	invalid_input			The order cannot be made free of charge; enter a higher price	改后的订单金额不能为零
109000	SHOP_SHIPMENT_PRODUCT_REFUSED	invalid_input			A product or its number does not fit what is left to ship	要发的商品或数量与订单待发货的不符
109001	SHOP_ORDER_ALREADY_SHIPPED	conflict			Everything in this order has been shipped	该订单已全部发货，不能再发
109002	SHOP_SHIPMENT_EMPTY	invalid_input			The shipment names no products	没有填写要发的商品
109205	SHOP_ORDER_HAS_ONLINE_WAYBILL	conflict			The order is booked with a courier online and cannot be shipped otherwise	该订单已在线下单寄件，不能自行发货
606000	SHOP_ADDRESS_ORDER_STATUS_WRONG	conflict			The address can be changed only while the order awaits shipping	只有待发货的订单才能修改地址
606001	SHOP_ADDRESS_CHANGES_USED_UP	conflict			The address of this order has been changed as often as it may be	该订单的地址修改次数已用完
606002	SHOP_ADDRESS_INCOMPLETE	invalid_input			The address lacks a required detail	地址缺少必填的内容
606003	SHOP_DEFAULT_RETURN_ADDRESS_MISSING	configuration			The shop has no default return address; set one before shipping	小店没有默认退货地址，设置后才能发货
606004	SHOP_COURIER_ID_INVALID	invalid_input			The courier (delivery_id) is not one that the shop knows	快递公司（delivery_id）有误，请重新选择
606005	SHOP_TRACKING_NUMBER_INVALID	invalid_input			The tracking number is wrong	快递单号有误，请核对
606008	SHOP_DELIVER_TYPE_WRONG	invalid_input			The order has to be shipped in another way	该订单不能用这种方式发货
606030	SHOP_SKU_SPLIT_OVER_PARCELS	invalid_input			All pieces of one SKU have to go in one parcel	同一 SKU 的商品要放在一个包裹里
606031	SHOP_SHIPMENT_ITEM_WRONG	invalid_input			The shipment names a wrong product_id or sku_id	要发的商品或其 SKU 的 ID 有误
606034	SHOP_SHIPMENT_CALLER_WRONG	configuration			Only a certain service provider may ship this order	该订单只能由指定的第三方服务商发货
610000	SHOP_DROPSHIPPER_NOT_BOUND	conflict			The shop has no drop-shipping agreement with this supplier	小店没有与该供货商绑定代发关系
610001	SHOP_DROPSHIP_ORDER_NOT_WAITING	conflict			Only an order that awaits shipping can be passed on to a supplier	只有待发货的订单才能分配代发
610002	SHOP_ORDER_NOT_FOR_DROPSHIP	conflict			The order is not marked for drop-shipping	该订单没有标为代发
610003	SHOP_DROPSHIP_ORDER_SHIPPED	conflict			All products of the order have left already	订单的商品已全部发出，不能分配代发
610004	SHOP_DROPSHIP_PRODUCT_SHIPPED	conflict			This product of the order has been shipped	订单中的该商品已经发出
610009	SHOP_DROPSHIP_ORDER_ID_CONFLICT	conflict			The drop-shipping order belongs to another order	代发单号与订单对不上
6060453	SHOP_ORDER_WITHOUT_VIRTUAL_NUMBER	conflict			The order does not use a virtual phone number	该订单没有使用虚拟号码
6060454	SHOP_VIRTUAL_NUMBER_STILL_VALID	conflict			The virtual phone number is still valid; see the order	虚拟号码还在有效期内，请查看订单详情
6060455	SHOP_VIRTUAL_NUMBERS_USED_UP	conflict			No more virtual phone numbers can be obtained for this order	该订单换取虚拟号码的次数已用完
6060456	SHOP_ORDER_SEARCH_CHARACTER_INVALID	invalid_input			The search for orders contains a character that is not allowed	搜索内容里有不支持的字符
9401020	SHOP_VALUE_REFUSED_9401020	invalid_input			The shop refuses a value of this request (code 9401020)	小店不接受请求中的某个值（9401020）
9700101	SHOP_WITHDRAWN_TODAY	quota_exhausted		day	A withdrawal can be made once a day, and today's has been made	每天只能提现一次，今天已经提现过
9700223	SHOP_AFTER_SALE_FAILED	unavailable			The shop's after-sale service failed; repeat the call a little later	小店售后服务出错，请稍后重试
9700224	SHOP_AFTER_SALE_PARAMETER_WRONG	invalid_input			A value in the after-sale request is wrong	售后请求的内容有误，请检查
9710001	SHOP_FUNDS_NO_DATA	not_found			There are no funds records to show	暂无资金数据
10020000	SHOP_AFTER_SALE_NOT_FOUND	not_found			The shop has no after-sale order with this number	小店里没有这个售后单
10020001	SHOP_AFTER_SALE_STATE_WRONG	conflict			The after-sale order is not in a state that allows this step	售后单状态已变，不能这样操作
10020003	SHOP_AFTER_SALE_OPENID_INVALID	invalid_input			The OpenID for the list of after-sale orders is not valid	查询售后单所填的 OpenID 有误
10020004	SHOP_AFTER_SALE_PERIOD_TOO_LONG	invalid_input			The period for the list of after-sale orders is wrong or too long	查询售后单的时间段有误或太长
10020005	SHOP_FREIGHT_TEMPLATE_NOT_FOUND	not_found			The shop has no such freight template	小店里没有这个运费模板
10020006	SHOP_AUDIT_ID_INVALID	invalid_input			The audit_id is not that of a review in this shop	该审核 ID 没有对应本店的审核
10020007	SHOP_FREIGHT_TEMPLATE_ID_MISSING	invalid_input			The freight template to change has to be named	请选择要修改的运费模板
10020008	SHOP_PRODUCT_NOT_EDITABLE	conflict			The product cannot be edited at present	商品暂时不能编辑
10020011	SHOP_CATEGORY_COUNT_INVALID	invalid_input			The product's list of categories has too many entries or too few	商品类目列表的项数过多或过少
10020012	SHOP_SALES_ATTRIBUTE_INVALID	invalid_input			A sales attribute of the product is not accepted	商品的某项销售属性不被接受
10020013	SHOP_SKU_COUNT_INVALID	invalid_input			The product has too many SKUs or too few	商品的 SKU 过多或过少
10020014	SHOP_SKU_LOCKED_BY_FLASH_SALE	conflict			The SKUs cannot be changed during the product's flash sale	商品正在抢购，期间不能改动 SKU
10020016	SHOP_SKU_BATCH_FAILED	unavailable			WeChat could not add the batch of SKUs	微信未能添加这批 SKU
10020017	SHOP_CATEGORY_INVALID	invalid_input			The category of the product is not accepted	商品的类目不被接受
10020018	SHOP_CATEGORY_QUALIFICATION_MISSING	configuration			The merchant does not have the qualification for this category	商家还没有取得该类目的资质
10020019	SHOP_FREIGHT_TEMPLATE_INVALID	invalid_input			The freight template is not one that can be used	运费模板有误，不能使用
10020020	SHOP_PRODUCT_TITLE_EMPTY	invalid_input			The product needs a title	必须填写商品标题
10020021	SHOP_PRODUCT_TITLE_TOO_LONG	invalid_input			The product's title is too long	商品标题的字数太多
10020022	SHOP_MAIN_IMAGE_MISSING	invalid_input			The product needs a main image	必须提供商品主图
10020023	SHOP_TOO_MANY_MAIN_IMAGES	invalid_input			The product has too many main images	商品主图的数量太多
10020024	SHOP_PRODUCT_DESCRIPTION_TOO_LONG	invalid_input			The product's description is too long	商品描述的字数太多
10020025	SHOP_TOO_MANY_DETAIL_IMAGES	invalid_input			The product's details have too many images	商品详情里放了太多图片
10020026	SHOP_DETAIL_TEXT_TOO_LONG	invalid_input			The text in the product's details is too long	商品详情里的文字太长
10020027	SHOP_TOO_MANY_QUALIFICATION_IMAGES	invalid_input			The product has too many images of qualifications	商品的资质图片数量太多
10020028	SHOP_SKU_PRICE_TOO_HIGH	invalid_input			The price of a SKU is too high	有 SKU 定价太高
10020029	SHOP_SKU_CODE_TOO_LONG	invalid_input			The product code of a SKU (sku_code) is too long	有 SKU 的编码（sku_code）太长
10020030	SHOP_SKU_OUT_ID_EXISTS	conflict			Another SKU already has this sku_out_id	已有 SKU 使用该 sku_out_id
10020031	SHOP_TOO_MANY_SKU_ATTRIBUTE_VALUES	invalid_input			A sales attribute (key) of the SKUs has too many different values	SKU 的同一销售属性（key）取值过多
10020032	SHOP_SKU_ATTRIBUTE_KEY_TOO_LONG	invalid_input			The name (key) of a SKU's sales attribute is too long	有销售属性的名称（key）超出长度限制
10020033	SHOP_SKU_ATTRIBUTE_VALUE_TOO_LONG	invalid_input			The value of a SKU's sales attribute is too long	有销售属性的取值（value）超出长度限制
10020034	SHOP_SKU_ID_INVALID	invalid_input			The product has no SKU with this sku_id or sku_out_id	该 sku_id 或 sku_out_id 不属于此商品
10020035	SHOP_MEDIA_URL_INVALID	invalid_input			The URL of an image or a video is not accepted	图片或视频的网址不被接受
10020036	SHOP_OUT_PRODUCT_ID_TOO_LONG	invalid_input			The out_product_id is too long	商品的外部编号（out_product_id）太长
10020037	SHOP_OUT_SKU_ID_TOO_LONG	invalid_input			The out_sku_id is too long	SKU 的外部编号（out_sku_id）太长
10020038	SHOP_LISTED_PRODUCT_WITHOUT_SKU	invalid_input			A product needs a SKU before it can go on sale	商品没有 SKU，添加后才能上架
10020039	SHOP_SKU_PRICE_ZERO	invalid_input			The price of a SKU must be above zero	SKU 的价格必须大于零
10020040	SHOP_SKU_PRICE_ABOVE_MARKET	invalid_input			The selling price of a SKU is above its market price	SKU 的售价高于市场价，请调整
10020041	SHOP_ACCOUNT_CLOSING	configuration			The shop's account is being closed	小店账号正在办理注销
10020042	SHOP_PRODUCT_TITLE_TOO_SHORT	invalid_input			The product's title is too short	商品标题的字数太少
10020043	SHOP_CATEGORY_UNAVAILABLE	invalid_input			This category cannot be used; choose another	此类目现在不能使用，请另选
10020044	SHOP_PRODUCT_EDIT_STATUS_WRONG	conflict			The product's edit_status is not the one that this call needs	商品的 edit_status 不是该操作所需的状态
10020045	SHOP_PRODUCT_TITLE_CHARACTER_INVALID	invalid_input			The product's title has a character that is not allowed	商品标题里有不允许的字符
10020046	SHOP_PRODUCT_INFO_WRONG	invalid_input			Some of the product's details are wrong	商品的部分信息填写不对
10020048	SHOP_DEPOSIT_BLOCKS_NEW_PRODUCTS	configuration			No products can be added until the category's deposit is topped up	类目保证金不够，补足前不能添加商品
10020049	SHOP_PRODUCT_UNDER_REVIEW	conflict			The product is in review; edit or delete it once that is over	商品还在审核，结束后才能编辑或删除
10020050	SHOP_API_NOT_GRANTED	configuration			The shop does not have the right to call this API	小店没有获得该接口的权限
10020051	SHOP_PARAMETER_WRONG_10020051	invalid_input			A parameter of the shop call is wrong (code 10020051)	小店接口的某个参数有误（10020051）
10020052	SHOP_PRODUCT_NOT_FOUND	not_found			The shop has no such product	小店里没有这件商品
10020054	SHOP_STOCK_NOT_UPDATABLE	conflict			The product is in a state in which its stock cannot be set directly	商品在当前状态下不能直接改库存
10020055	SHOP_PARAMETER_WRONG_10020055	invalid_input			A parameter of the shop call is wrong (code 10020055)	小店接口的某个参数有误（10020055）
10020056	SHOP_IMAGE_FORMAT_UNSUPPORTED	unsupported_media			The shop does not take images of this format	小店不支持这种图片格式
10020057	SHOP_IMAGE_URL_UNREACHABLE	invalid_input			No image could be fetched from this URL	无法从该网址获取图片，请检查
10020058	SHOP_IMAGE_UPLOAD_FAILED	unavailable			The image could not be uploaded to the shop; try again	图片上传失败，请重试
10020059	SHOP_IMAGE_EMPTY	invalid_input			The image has no content	图片没有内容，请重新上传
10020060	SHOP_IMAGE_TOO_LARGE	too_large			The image is larger than the shop takes	图片太大，请压缩后再传
10020061	SHOP_IMAGE_URL_INVALID	invalid_input			An image at this URL cannot be used in the shop	小店不能使用该网址的图片
10020062	SHOP_TOO_MANY_QUALIFICATION_FILES	invalid_input			There are too many qualification documents; leave some out	资质材料太多，请减少几张
10020063	SHOP_CATEGORY_ID_INVALID	invalid_input			The category ID is not one that the shop knows	小店没有使用该 ID 的类目
10020064	SHOP_CATEGORY_UNDER_REVIEW	conflict			The application for this category is in review; do not send it again	该类目的申请还没有审完，不用再提交
10020065	SHOP_PRODUCT_NOT_LISTED	conflict			The product is not on sale	该商品还没有上架
10020066	SHOP_REVIEW_SUBMITTED_TOO_OFTEN	quota_exhausted		3600	Products are submitted for review too often; try again later	提交审核过于频繁，请过一会儿再试
10020067	SHOP_PRODUCT_SUBMISSION_RUNNING	unavailable		60	The last submission of this product is still being uploaded; wait for it	上次提交的商品尚未传完，请稍等
10020068	SHOP_PRODUCT_WEIGHT_MISSING	invalid_input			The freight is priced by weight, so the product needs a weight	运费按重量计算，请填写商品的重量
10020069	SHOP_DELIVERY_METHOD_NOT_ALLOWED	invalid_input			Products of this category have to be shipped by courier	该类目的商品只能用快递发货
10020070	SHOP_DEPOSIT_PRODUCTS_DELISTED	configuration			All products were taken off sale, as the category's deposit is too low	类目保证金不够，商品已全部下架
10020071	SHOP_FLASH_SALE_PRODUCT_NOT_LISTED	conflict			The product of the flash sale is not on sale	参加抢购的商品还没有上架
10020072	SHOP_FLASH_SALE_TIME_INVALID	invalid_input			The begin or end time of the flash sale is wrong	抢购的起止时间有误
10020073	SHOP_FLASH_SALE_STOCK_EXCEEDED	invalid_input			The flash sale offers more than the product has in stock	抢购的数量多于商品的可用库存
10020074	SHOP_FLASH_SALE_SKU_INVALID	invalid_input			A SKU named for the flash sale is not accepted	为抢购所选的 SKU 有误
10020075	SHOP_FLASH_SALE_EXISTS	conflict			The product already has another flash sale	该商品已经有另一场抢购
10020076	SHOP_FLASH_SALE_NOT_FOUND	not_found			The shop has no such flash sale	小店里没有这场抢购
10020078	SHOP_FLASH_SALE_PRICE_TOO_HIGH	invalid_input			The flash sale price is above the product's normal price	抢购价高于商品原来的价格，请调整
10020080	SHOP_TOO_MANY_QUALIFICATIONS	invalid_input			More qualifications were submitted at once than allowed	一次提交的资质过多
10020081	SHOP_BRAND_APPLICATION_NOT_FOUND	not_found			There is no record of this brand application	没有找到该品牌的申请
10020082	SHOP_BRAND_ALREADY_APPLIED	conflict			The shop has applied for this brand before	小店之前已申请过该品牌
10020083	SHOP_DEPOSIT_BELOW_REQUIRED	configuration			The deposit is smaller than the product's category requires	保证金余额低于商品类目所需的金额
10020084	SHOP_BRAND_NAME_MISMATCH	invalid_input			The name of the brand does not belong to its ID in the brand library	按该 ID 在品牌库查到的是另一个名称
10020085	SHOP_BRAND_UNDER_REVIEW	conflict			The application for this brand is in review	该品牌的申请还在审核
10020086	SHOP_BRAND_FILE_ID_INVALID	invalid_input			The file_id of a brand document is not valid	品牌材料所填的 file_id 没有对应的文件
10020087	SHOP_FILE_ID_INVALID	invalid_input			A file_id is not that of a file that the shop can use	所填的 file_id 没有对应可用的文件
10020088	SHOP_BRAND_ID_INVALID	invalid_input			The brand ID is wrong, or the brand is not supported	品牌 ID 填错，或该品牌不能使用
10020089	SHOP_NOT_OPENED	configuration			The shop has to be opened before it can offer products	小店还没有开张，不能发布商品
10020090	SHOP_API_OFFLINE	unavailable		600	WeChat has taken this shop API offline for the time being	微信暂停了这个小店接口
10020091	SHOP_PRODUCT_TYPE_NOT_SUPPORTED	invalid_input			Products of this type cannot be put on sale for now	这种类型的商品现在还不能上架
10020094	SHOP_FILE_ID_NOT_FROM_UPLOAD	invalid_input			The file_id must come from the upload of qualification files	file_id 须由上传资质文件的接口取得
10020095	SHOP_AFTER_SALE_NOTE_TOO_LONG	invalid_input			The after-sale note is too long	售后说明太长
10020096	SHOP_PRODUCT_ATTRIBUTE_DUPLICATED	invalid_input			A parameter of the product is given twice	同一商品参数填了不止一次
10020097	SHOP_PRODUCT_ATTRIBUTE_MISSING	invalid_input			A required parameter of the product is missing	有必填的商品参数没有填写
10020098	SHOP_PRODUCT_ATTRIBUTE_INVALID	invalid_input			The content of a product parameter is wrong	有商品参数填得不对，请检查其取值
10020106	SHOP_TOO_FEW_MAIN_IMAGES	invalid_input			The product needs more main images	商品主图太少，请补充
10020107	SHOP_DETAIL_IMAGE_MISSING	invalid_input			The product's details need at least one image	商品详情至少要有一张图片
10020108	SHOP_SEVEN_DAY_RETURN_REQUIRED	invalid_input			Products of this category have to allow returns within seven days	该类目的商品要支持七天无理由退货
10020110	SHOP_PRODUCT_CHECK_FAILED	invalid_input			The product's details did not pass the shop's check	商品信息没有通过检查，请修改
10020111	SHOP_DAILY_REVIEWS_USED_UP	quota_exhausted		day	The shop's submissions for review are used up for today	小店今天的商品提审次数已用完
10020116	SHOP_ORDER_OPERATION_UNSUPPORTED	conflict			This cannot be done with the order	该订单不支持此操作
10020200	SHOP_WAREHOUSE_ID_INVALID	invalid_input			The warehouse's own ID (out_warehouse_id) is not well formed	仓库的外部 ID（out_warehouse_id）不合格式
10020202	SHOP_WAREHOUSE_NOT_FOUND	not_found			The shop has no such warehouse	小店里没有这个仓库
10020203	SHOP_WAREHOUSE_AREA_INVALID	invalid_input			The area is wrong or not linked to this warehouse	地区有误，或没有与该仓库关联
10020204	SHOP_SKU_HAS_TOO_MANY_WAREHOUSES	conflict			The SKU is set up for as many regional warehouses as it may be	该 SKU 的区域仓已达上限
10020205	SHOP_WAREHOUSE_NAME_EMPTY	invalid_input			The warehouse needs a name and a description	请填写仓库的名称和介绍
10020206	SHOP_WAREHOUSE_EXISTS	conflict			Another warehouse has this out_warehouse_id	已有仓库使用该 out_warehouse_id
10020208	SHOP_LISTING_BANNED	configuration			WeChat does not let the shop put products on sale	小店被限制上架商品
10020210	SHOP_LIMITED_STOCK_ZERO	invalid_input			A product on limited sale needs stock	限购或抢购的库存不能为零
10020261	SHOP_TEXT_CHARACTER_INVALID	invalid_input			The text contains characters that are not allowed	内容里有不支持的字符，请修改
10020264	SHOP_AFTER_SALE_TOO_OLD	conflict			The after-sale order is too old for a virtual phone number	售后单时间太久，不能申请虚拟号码
10020265	SHOP_AFTER_SALE_FINISHED	conflict			The after-sale order is finished	该售后已经结束
10020266	SHOP_BUYER_LEFT_NO_NUMBER	conflict			The buyer has not given a phone number	买家没有填写联系方式
10020267	SHOP_VIRTUAL_NUMBER_EXPIRED	conflict			The virtual phone number that was applied for has run out	申请的虚拟号码已过期
10020277	SHOP_ORDER_BODY_MALFORMED	malformed_request			The body of the order call is malformed; check each parameter's type	订单接口的请求体有误，请核对参数类型
10020294	SHOP_PRODUCT_IMAGE_UNSUPPORTED	unsupported_media			Product images of this format, and animated ones, are not accepted	商品图片不支持这种格式，也不能用动图
10021001	SHOP_COUPON_STATE_WRONG	conflict			The coupon is not in a state that allows this	优惠券当前的状态不能这样操作
10021003	SHOP_COUPON_NOT_EXPIRED	conflict			The coupon has not run out yet	优惠券还在有效期内
10021005	SHOP_COUPON_NAME_TOO_LONG	invalid_input			The name of the coupon is too long	优惠券的名称过长，请改短
10021006	SHOP_COUPON_DISCOUNT_INVALID	invalid_input			The coupon's discount rate is not allowed	优惠券的折扣不符合要求
10021007	SHOP_COUPON_AMOUNT_INVALID	invalid_input			The coupon's amount is not allowed	优惠券的优惠金额不符合要求
10021008	SHOP_COUPON_BELOW_LOWEST_PRICE	invalid_input			The coupon takes off more than the lowest price allows	直减金额超过了商品最低价
10021009	SHOP_COUPON_CLAIM_TIME_INVALID	invalid_input			The time for claiming the coupon is wrong	优惠券的领取时间有误
10021010	SHOP_COUPON_VALIDITY_INVALID	invalid_input			The validity of the coupon is wrong	优惠券的有效期有误
10021011	SHOP_COUPON_TOTAL_INVALID	invalid_input			The total number of coupons is not allowed	优惠券的发放总量不符合要求
10021012	SHOP_COUPON_LIMIT_INVALID	invalid_input			The number of coupons for each person is not allowed	优惠券的每人限领数不符合要求
10021013	SHOP_COUPON_MERCHANT_INVALID	configuration			The shop did not pass the check for coupons	小店没有通过优惠券的商户校验
10021014	SHOP_COUPON_PROMOTION_TYPE_WRONG	invalid_input			The coupon's type of promotion is wrong	优惠券的推广类型不对
10021021	SHOP_COUPON_PRODUCT_OF_OTHERS	invalid_input			The coupon names a product that is not the shop's	优惠券指定的商品不属于本店
10021024	SHOP_COUPON_CONTENT_REJECTED	content_rejected			The coupon's details break the rules	优惠券信息违规，请修改
10021034	SHOP_COUPON_REPEATED_DIFFERENTLY	conflict			The coupon was changed before by a different request	优惠券先前已有不同的修改请求
10021035	SHOP_COUPON_TYPE_UNSUPPORTED	invalid_input			Coupons of this type cannot be created yet	暂不支持创建这类优惠券
10021036	SHOP_COUPON_PAGE_TOO_FAR	invalid_input			The page is too far from the one fetched before; go page by page	页码与上次相差太大，请逐页查看
10021037	SHOP_COUPON_NOT_FOUND	not_found			The shop has no such coupon	小店里没有这张优惠券
10021040	SHOP_ADDRESS_NOT_FOUND	not_found			The shop has no address with this address_id	小店里没有使用该 address_id 的地址
10021041	SHOP_AFTER_SALE_STATUS_WRONG	conflict			The after-sale order is in a status that does not allow this	售后单当前的状态不支持这项操作
10021043	SHOP_AFTER_SALE_OF_ANOTHER_SHOP	not_found			The after-sale order is not one of this shop's	该售后单不属于本店
10021043	SHOP_PRODUCT_WITHOUT_AFTER_SALE	conflict	/channels/ec/aftersale/genaftersaleorder		After-sale service is not offered for this product	该商品不支持售后
10021044	SHOP_AFTER_SALE_BUSY	unavailable			Too many shops are using after-sale service; try again shortly	当前使用人数太多，请稍后再试
10021045	SHOP_REFUND_FAILED	conflict			The refund did not go through	退款没有成功
10021046	SHOP_BALANCE_TOO_LOW_FOR_REFUND	configuration			The shop's balance is too low for this refund	小店余额不足，无法退款
10021050	SHOP_AFTER_SALE_UNKNOWN	not_found			No after-sale order was found under this number	查不到该单号的售后单
10021051	SHOP_AFTER_SALE_DISPUTED	conflict			A dispute about this order is still open	该订单有进行中的纠纷
10021053	SHOP_DEFAULT_FREIGHT_RULE_INVALID	invalid_input			The default freight rule may not name addresses	默认运费规则不能指定地区
10021054	SHOP_REGION_INVALID	invalid_input			The province, city or district is wrong	省市区信息有误
10021055	SHOP_DEFAULT_FREIGHT_RULE_MISSING	invalid_input			The freight template needs a default rule	运费模板缺少默认规则
10021057	SHOP_GUARANTEE_ORDER_NOT_FOUND	not_found			The shop has no such guarantee order	小店里没有这个保障单
10021059	SHOP_ORDER_REFUNDED_TOO_OFTEN	rate_limited		60	This order is refunded too often; wait a minute, then try again	该订单退款操作太频繁，请一分钟后再试
10021060	SHOP_RETURN_ADDRESS_MISSING	invalid_input			The return needs an address (address_id)	请选择退货地址
10021062	SHOP_RETURN_ADDRESS_INVALID	invalid_input			The return address (address_id) is wrong	退货地址有误，请重新选择
10021065	SHOP_AFTER_SALE_WITH_PLATFORM	conflict			WeChat is dealing with this after-sale order, so nothing can be changed	平台正在处理该售后单，暂不能操作
10021068	SHOP_AFTER_SALE_NEEDS_NEGOTIATION	conflict			The request cannot be refused before it was negotiated with the buyer	不能直接拒绝，请先与买家协商
10021071	SHOP_COUPON_ENDS_IN_PAST	invalid_input			The coupon's end has to lie in the future	优惠券的结束时间要晚于现在
10021077	SHOP_COUPON_CLAIM_PERIOD_TOO_LONG	invalid_input			The period for claiming the coupon is too long	优惠券的领取时段太长
10021081	SHOP_FREIGHT_ORIGIN_MISSING	invalid_input			The freight template needs the address that goods are sent from	运费模板缺少发货地址
10021083	SHOP_AFTER_SALE_REQUEST_ID_INVALID	malformed_request			The request_id of the after-sale order is not well formed	发起售后的 request_id 不合格式
10021084	SHOP_AFTER_SALE_REASON_INVALID	invalid_input			The reason for the after-sale order is wrong	售后原因有误，请重新选择
10021085	SHOP_AFTER_SALE_ORDER_UNREADABLE	unavailable			The order of the after-sale request could not be read; try again	订单信息获取失败，请重试
10021086	SHOP_VIRTUAL_PRODUCT_NOT_RETURNABLE	conflict			Virtual products cannot be returned	虚拟商品不能退货
10021088	SHOP_AFTER_SALE_NOT_FOR_BUYER	conflict			The shop cannot start an after-sale order for the buyer of this order	不能替买家为该订单发起售后
10021089	SHOP_AFTER_SALE_STARTED	conflict			The after-sale order was started by an earlier request	该请求的售后单此前已发起
10021200	SHOP_FREIGHT_TEMPLATE_NAME_TAKEN	conflict			A freight template of this name may exist already	可能已有同名的运费模板
10021302	SHOP_FUNDS_EMPTY	not_found			No funds records were found	没有查到资金记录
10021402	SHOP_ADDRESS_CODE_INVALID	invalid_input			The address code is not one that the shop knows	地址编码有误，请更正
10021500	SHOP_DISPUTE_NOT_FOUND	not_found			The shop has no such dispute	小店里没有这个纠纷单
10021501	SHOP_DISPUTE_MESSAGE_TOO_LONG	invalid_input			The message about the dispute is too long	纠纷留言的文字太长
10021502	SHOP_DISPUTE_TOO_MANY_IMAGES	invalid_input			The messages about the dispute hold too many images	纠纷留言的图片太多
10021503	SHOP_DISPUTE_NOT_WITH_SUPPORT	conflict			The dispute is not waiting for customer service, so nothing can be added	纠纷单不在客服处理中，不能留言
10021504	SHOP_DISPUTE_NOT_AWAITING_PROOF	conflict			The dispute is not waiting for the shop's proof	纠纷单不在商家举证阶段，不能留言
10022001	WINDOW_FINDER_NOT_VERIFIED	configuration			The account's Channels identity could not be verified for its showcase	视频号身份校验失败，橱窗不可用
10022002	WINDOW_BANNED	configuration			The showcase was banned after a violation	橱窗因违规被禁用
10022003	WINDOW_PRODUCT_NOT_FOUND	not_found			The showcase has no such product	橱窗里没有这件商品
10022004	WINDOW_PRODUCT_BANNED	conflict			The product is not allowed in a showcase	该商品异常，不能加入橱窗
10022005	WINDOW_FULL	conflict			The showcase is full; remove some products first	橱窗已满，请先移除一些商品
10022006	WINDOW_PARAMETER_WRONG	invalid_input			A value in the showcase request is wrong	橱窗请求的内容有误，请检查
10022007	WINDOW_PRODUCT_SOURCE_UNSUPPORTED	conflict			Products from the sales center cannot be handled this way	带货中心来源的商品不支持此操作
10022008	WINDOW_SHOP_NOT_BOUND	configuration			The calling app is not one of a shop bound to this Channels account	调用方不属于该视频号绑定的店铺
10023000	LEAGUE_PARAMETER_WRONG	invalid_input			A value in the affiliate request is wrong	优选联盟请求的内容有误，请检查
10023001	LEAGUE_FINDER_INVALID	invalid_input			The influencer's finder_id is wrong	达人的 finder_id 有误
10023002	LEAGUE_INVITATIONS_USED_UP	quota_exhausted		day	The shop's invitations to influencers are used up for today	小店今天邀请达人的次数已用完
10023003	LEAGUE_TOO_MANY_PROMOTERS	conflict			The shop works with as many influencers as it may	小店合作的达人已达上限
10023004	LEAGUE_INVITED_TODAY	conflict			This influencer was invited within the last 24 hours	一天之内已邀请过这位达人
10023006	LEAGUE_INVITATION_ACCEPTED	conflict			The influencer has accepted already	该达人已同意合作，无需再邀请
10023007	LEAGUE_NOT_OPENED	configuration			The shop has not joined the affiliate league yet	小店还没有开通优选联盟
10023100	LEAGUE_ITEM_TYPE_WRONG	malformed_request			The affiliate call names a type that does not exist	优选联盟请求的 type 有误
10023101	LEAGUE_ITEM_REPEATED	invalid_input			The same product is named twice	同一商品填了不止一次
10023102	LEAGUE_TOO_MANY_ITEMS	invalid_input			Too many products were named at once	一次操作的商品太多，请分批
10023103	LEAGUE_ITEM_NOT_FOUND	not_found			The affiliate league has no such product	优选联盟里没有这件商品
10023104	LEAGUE_ITEM_NOT_LISTED	conflict			The shop does not have this product on sale	该商品在小店还没有上架
10024000	HEADSUPPLIER_PARAMETER_WRONG	invalid_input			A value in the agency's request is wrong	机构请求的内容有误，请检查
10024001	HEADSUPPLIER_FINDER_INVALID	invalid_input			The finder_id in the agency's request is wrong	机构请求的 finder_id 有误
10024002	HEADSUPPLIER_ALREADY_AUTHORIZED	conflict			The influencer has given this authorization already	该达人已授权，无需再申请
10024003	HEADSUPPLIER_SHOP_INVALID	malformed_request			The shop named as the product's owner is not valid	商品所属店铺的 appid 有误
10024004	HEADSUPPLIER_ITEM_NOT_FOUND	not_found			There is no such product for the agency	机构商品里没有这件商品
10024006	HEADSUPPLIER_COMMISSION_NOT_FOUND	not_found			There is no such commission order	没有这个佣金单
10024007	HEADSUPPLIER_SHOP_NOT_LINKED	conflict			The agency is not linked to this shop	机构与该店铺没有关联
10024008	HEADSUPPLIER_FLOW_NOT_FOUND	not_found			There is no such entry in the agency's funds	没有这条资金流水
10024009	HEADSUPPLIER_PRODUCT_ID_INVALID	invalid_input			The product_id in the agency's request is wrong	机构请求的 product_id 有误
10024010	HEADSUPPLIER_WINDOW_FAILED	unavailable			The influencer's showcase could not be changed; try again	橱窗操作失败，请重试
10024011	HEADSUPPLIER_WINDOW_NOT_AUTHORIZED	permission_denied			The influencer has not authorized the agency to use the showcase	达人还没有授权机构操作橱窗
10024014	HEADSUPPLIER_USER_WITHOUT_CHANNEL	not_found			This user has no Channels account	该用户没有视频号
10024015	HEADSUPPLIER_ITEM_NOT_IN_REVIEW	conflict			The product is not being reviewed	该商品目前没有在审核
10024018	HEADSUPPLIER_MINIPROGRAM_NOT_BOUND	configuration			The agency has no Mini Program bound to it	机构还没有绑定小程序
10024019	HEADSUPPLIER_OPENID_INVALID	invalid_input			The OpenID in the agency's request is not valid	机构请求的 OpenID 有误
10024020	HEADSUPPLIER_WINDOW_ITEM_NOT_FOUND	not_found			The influencer's showcase has no such product	达人橱窗里没有这件商品
10024021	HEADSUPPLIER_WINDOW_ITEM_DELISTED	conflict			The product is off sale and cannot go into the showcase	商品已下架，不能加入橱窗
10024023	HEADSUPPLIER_LINK_UNREADABLE	invalid_input			The link does not lead to a product	无法从链接中识别商品
10025005	EWAYBILL_NOT_ISSUED	conflict			The courier did not issue a waybill for this order	快递公司没有为该订单出单
10025006	EWAYBILL_NOT_CANCELLED	conflict			The courier did not cancel this waybill	快递公司没有取消该运单
10025010	EWAYBILL_NOT_FOUND	not_found			There is no such electronic waybill	没有这张电子面单
10025011	EWAYBILL_UPDATE_CLASH	unavailable		1	Another call is changing this waybill; try again in a moment	电子面单正被更新，请稍后再试
10025012	EWAYBILL_COURIER_ID_WRONG	invalid_input			The courier (delivery_id) of the waybill is wrong	电子面单的快递公司有误，请重新选择
10025013	EWAYBILL_BRANCH_WRONG	invalid_input			The courier's branch given for the waybill is wrong	电子面单的网点信息有误
10025014	SHOP_ACCOUNT_CODE_INVALID	invalid_input			There is no account with this acct_id	没有使用该 acct_id 的账号
10025015	EWAYBILL_SENDER_WRONG	invalid_input			The sender's details of the waybill are wrong	寄件人信息有误
10025016	EWAYBILL_RECIPIENT_WRONG	invalid_input			The recipient's details of the waybill are wrong	收件人信息有误
10025017	EWAYBILL_ORDER_WRONG	invalid_input			The shop order given for the waybill is wrong or another shop's	电子面单对应的订单有误或不属于本店
10025018	EWAYBILL_SHOP_ID_WRONG	configuration			The shop ID registered for waybills is wrong	电子面单所用的店铺 ID 有误
10025019	EWAYBILL_EXISTS	conflict			This order has an electronic waybill already	该订单已有电子面单
10025020	EWAYBILL_ID_NOT_A_STRING	malformed_request			The waybill's order ID has to be sent as a string of digits	电子面单 ID 须以数字字符串传递
10025030	EWAYBILL_CANCEL_TIMED_OUT	outcome_pending			The courier has not answered yet; look up if the waybill was cancelled	快递公司还未答复，请查询是否已取消
10025102	EWAYBILL_COURIER_UNSUPPORTED	invalid_input			Waybills of this courier are not supported	暂不支持该快递公司的电子面单
10025120	EWAYBILL_NO_ACCOUNT	configuration			The shop has no waybill account that fits	小店没有符合条件的电子面单账号
10070000	SHARER_WECHAT_ID_INVALID	invalid_input			The sharer's WeChat ID is wrong	分享员的微信号有误
10070001	SHARER_BOUND	conflict			The user is a sharer of this shop already	该用户已是本店分享员
10070002	SHARERS_FULL	conflict			The shop has as many sharers as it may	小店的分享员已达上限
10070004	SHARER_OPENID_INVALID	invalid_input			The sharer's OpenID is not valid	分享员的 OpenID 有误
10070005	SHARER_BOUND_TO_COMPANY	conflict			The user is a sharer for a shop or a company already	该用户已是店铺或企业分享员
10070006	SHARER_PARAMETER_WRONG	invalid_input			A value in the request about sharers is wrong	分享员请求的内容有误，请检查
10070007	SHARER_IS_STAFF	conflict			The shop's own staff cannot become ordinary sharers	店员不能绑定为普通分享员
10071003	PROMOTER_PARAMETER_WRONG	invalid_input			A value in the request about promoters is wrong	推客请求的内容有误，请检查
10071029	PROMOTER_NOT_BOUND	conflict			The promoter is not bound to this agency	推客没有绑定该机构
10071047	PROMOTER_NO_COOPERATION	not_found			There is no content of this cooperation	还没有可用的合作内容
10071056	PROMOTER_MINIPROGRAM_NOT_BOUND	configuration			The sharer comes from a Mini Program that is not bound to the agency	推客所属的小程序没有绑定到机构
10071058	PROMOTER_HAS_NO_AGENCY	conflict			The promoter is bound to no agency	该推客没有所属机构
10080000	SHOP_CLOSING_UNFINISHED	configuration			The closing of the shop's account has to be finished in its console	小店账号的注销还需在后台办完
10080001	SHOP_ACCOUNT_CLOSED	configuration			The shop's account has been closed	小店已办完注销，账号不能再用
10080002	SHOP_INFLUENCER_NOT_PERMITTED	configuration			The account is set up as an influencer; make it a merchant to use this	账号的带货身份是达人，改为商家后才能使用
10100001	SHOP_VIP_FAILED	unavailable			The shop's membership service failed; repeat the call a little later	小店会员服务出错，请稍后重试
10100002	SHOP_VIP_PARAMETER_WRONG	invalid_input			A value in the membership request is wrong	会员请求的内容有误，请检查
10100003	SHOP_VIP_NOT_FOUND	not_found			There is no such membership record	没有查到会员信息
788191005	COOPERATION_STATE_WRONG	conflict			The cooperation is not in a state that allows this	合作关系当前的状态不能这样操作
788191008	COOPERATION_NOT_BOUND	not_found			The shop is not bound to this cooperation account	店铺没有与该合作账号绑定
803131000	COOPERATION_SHARER_INVALID	malformed_request			The cooperation call has a sharer_id that does not exist	合作请求的 sharer_id 取值有误
`);
