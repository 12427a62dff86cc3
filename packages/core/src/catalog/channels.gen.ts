// Generated from data/channels.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `channels`. */
export type ChannelsCode =
  | 41018
  | 45035
  | 100003
  | 101100
  | 606031
  | 606034
  | 9401020
  | 10020006
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
  | 10020277
  | 10021041
  | 10021402
  | 10025014
  | 10080000
  | 10080001
  | 10080002;

export const channels = /* #__PURE__ */ new Catalog(`
41018	COMPONENT_APPID_MISSING	malformed_request			The call lacks the third-party platform's component_appid	调用时没有带上 component_appid
45035	CLIENT_IP_NOT_LISTED	configuration			The server's IP is not on the IP list, such as that in the shop's console	服务器的 IP 不在白名单（如小店后台）内
100003	LEGAL_REPRESENTATIVE_CONFIRMATION_EXPIRED	conflict			The legal representative did not confirm in time; start over	法定代表人未按时确认消息，请重新发起
101100	SHOP_ORDER_STATUS_WRONG	conflict			The order is in a status that does not allow this	订单当前的状态不支持这项操作
606031	SHOP_SHIPMENT_ITEM_WRONG	invalid_input			The shipment names a wrong product_id or sku_id	要发的商品或其 SKU 的 ID 有误
606034	SHOP_SHIPMENT_CALLER_WRONG	configuration			Only a certain service provider may ship this order	该订单只能由指定的第三方服务商发货
9401020	SHOP_VALUE_REFUSED_9401020	invalid_input			The shop refuses a value of this request (code 9401020)	小店不接受请求中的某个值（9401020）
10020006	SHOP_AUDIT_ID_INVALID	invalid_input			The audit_id is not that of a review in this shop	该审核 ID 没有对应本店的审核
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
10020062	SHOP_TOO_MANY_QUALIFICATION_FILES	invalid_input			There are too many qualification documents; leave some out	资质材料太多，请减少几张
10020063	SHOP_CATEGORY_ID_INVALID	invalid_input			The category ID is not one that the shop knows	小店没有使用该 ID 的类目
10020064	SHOP_CATEGORY_UNDER_REVIEW	conflict			The application for this category is in review; do not send it again	该类目的申请还没有审完，不用再提交
10020065	SHOP_PRODUCT_NOT_LISTED	conflict			The product is not on sale	该商品还没有上架
10020066	SHOP_REVIEW_SUBMITTED_TOO_OFTEN	rate_limited			Products are submitted for review too often; try again later	提交审核过于频繁，请过一会儿再试
10020067	SHOP_PRODUCT_SUBMISSION_RUNNING	conflict			The last submission of this product is still being uploaded; wait for it	上次提交的商品尚未传完，请稍等
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
10020085	SHOP_BRAND_UNDER_REVIEW	conflict			The application for this brand is in review; wait for the result	该品牌的申请还没有审完，请等待结果
10020086	SHOP_BRAND_FILE_ID_INVALID	invalid_input			The file_id of a brand document is not valid	品牌材料所填的 file_id 没有对应的文件
10020087	SHOP_FILE_ID_INVALID	invalid_input			A file_id is not that of a file that the shop can use	所填的 file_id 没有对应可用的文件
10020088	SHOP_BRAND_ID_INVALID	invalid_input			The brand ID is wrong, or the brand is not supported	品牌 ID 填错，或该品牌不能使用
10020089	SHOP_NOT_OPENED	configuration			The shop has to be opened before it can offer products	小店还没有开张，不能发布商品
10020090	SHOP_API_OFFLINE	unavailable			WeChat has taken this shop API offline for the time being	微信暂停了这个小店接口
10020091	SHOP_PRODUCT_TYPE_NOT_SUPPORTED	invalid_input			Products of this type cannot be put on sale for now	这种类型的商品现在还不能上架
10020094	SHOP_FILE_ID_NOT_FROM_UPLOAD	invalid_input			The file_id must come from the upload of qualification files	file_id 须由上传资质文件的接口取得
10020095	SHOP_AFTER_SALE_NOTE_TOO_LONG	invalid_input			The after-sale note is too long	售后说明太长
10020096	SHOP_PRODUCT_ATTRIBUTE_DUPLICATED	invalid_input			A parameter of the product is given twice	同一商品参数填了不止一次
10020097	SHOP_PRODUCT_ATTRIBUTE_MISSING	invalid_input			A required parameter of the product is missing	有必填的商品参数没有填写
10020098	SHOP_PRODUCT_ATTRIBUTE_INVALID	invalid_input			The content of a product parameter is wrong	有商品参数填得不对，请检查其取值
10020277	SHOP_ORDER_BODY_MALFORMED	malformed_request			The body of the order call is malformed; check each parameter's type	订单接口的请求体有误，请核对参数类型
10021041	SHOP_AFTER_SALE_STATUS_WRONG	conflict			The after-sale order is in a status that does not allow this	售后单当前的状态不支持这项操作
10021402	SHOP_ADDRESS_CODE_INVALID	invalid_input			The address code is not one that the shop knows	地址编码有误，请更正
10025014	SHOP_ACCOUNT_CODE_INVALID	invalid_input			There is no account with this acct_id	没有使用该 acct_id 的账号
10080000	SHOP_CLOSING_UNFINISHED	configuration			The closing of the shop's account has to be finished in its console	小店账号的注销还需在后台办完
10080001	SHOP_ACCOUNT_CLOSED	configuration			The shop's account has been closed	小店已办完注销，账号不能再用
10080002	SHOP_INFLUENCER_NOT_PERMITTED	configuration			The account is set up as an influencer; make it a merchant to use this	账号的带货身份是达人，改为商家后才能使用
`);
