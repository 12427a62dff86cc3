// Generated from data/openplatform.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `openplatform`. */
export type OpenplatformCode =
  | 20002
  | 40034
  | 40036
  | 40040
  | 40041
  | 40042
  | 40043
  | 40044
  | 40045
  | 40046
  | 40047
  | 40049
  | 40052
  | 40056
  | 40057
  | 40058
  | 40059
  | 40062
  | 40063
  | 40064
  | 40065
  | 40067
  | 40068
  | 40069
  | 40070
  | 40071
  | 40072
  | 40073
  | 40074
  | 40075
  | 40076
  | 40077
  | 40078
  | 40080
  | 40081
  | 40082
  | 40083
  | 40084
  | 40085
  | 40086
  | 40087
  | 40088
  | 40089
  | 40090
  | 40091
  | 40092
  | 40093
  | 40094
  | 40095
  | 40096
  | 40098
  | 40100
  | 40103
  | 40104
  | 40105
  | 40106
  | 40107
  | 40108
  | 40109
  | 40110
  | 40111
  | 40112
  | 40113
  | 40114
  | 40115
  | 40116
  | 40122
  | 40123
  | 40124
  | 40126
  | 40127
  | 40128
  | 40130
  | 40131
  | 40133
  | 40135
  | 40136
  | 40138
  | 40139
  | 40140
  | 40141
  | 40142
  | 40143
  | 40144
  | 40145
  | 40146
  | 40147
  | 40148
  | 40149
  | 40150
  | 40151
  | 40152
  | 40153
  | 40154
  | 40156
  | 40157
  | 40158
  | 40160
  | 40161
  | 40162
  | 40167
  | 40168
  | 40170
  | 40171
  | 40172
  | 40173
  | 40174
  | 40175
  | 40176
  | 40177
  | 40178
  | 40179
  | 40180
  | 40181
  | 40182
  | 40183
  | 40184
  | 40185
  | 40186
  | 40187
  | 40188
  | 40189
  | 40190
  | 40191
  | 40192
  | 40193
  | 40194
  | 40195
  | 40196
  | 40197
  | 40198
  | 40204
  | 40205
  | 40206
  | 40207
  | 40208
  | 40209
  | 40210
  | 40213
  | 40214
  | 40215
  | 40216
  | 40217
  | 40218
  | 40220
  | 40221
  | 40222
  | 40229
  | 41010
  | 41011
  | 41012
  | 41013
  | 41014
  | 41015
  | 41016
  | 41017
  | 41019
  | 41020
  | 41021
  | 41024
  | 41025
  | 41026
  | 41027
  | 41031
  | 41032
  | 41033
  | 41034
  | 41035
  | 41036
  | 41037
  | 41038
  | 42004
  | 42006
  | 42008
  | 42009
  | 43006
  | 43007
  | 43008
  | 43009
  | 43010
  | 43011
  | 43012
  | 43013
  | 43014
  | 43015
  | 43016
  | 43017
  | 43018
  | 43102
  | 43103
  | 43105
  | 43106
  | 44005
  | 44006
  | 44007
  | 44997
  | 44998
  | 44999
  | 45000
  | 45012
  | 45013
  | 45014
  | 45019
  | 45020
  | 45021
  | 45022
  | 45023
  | 45025
  | 45028
  | 45030
  | 45031
  | 45032
  | 45033
  | 45034
  | 45036
  | 45037
  | 45038
  | 45039
  | 45040
  | 45041
  | 45042
  | 45043
  | 45044
  | 45045
  | 45046
  | 45048
  | 45049
  | 45050
  | 45051
  | 45052
  | 45053
  | 45054
  | 45055
  | 45057
  | 45058
  | 45059
  | 45060
  | 45061
  | 45062
  | 45063
  | 45068
  | 45069
  | 45073
  | 45074
  | 45075
  | 45076
  | 45082
  | 45085
  | 45086
  | 45087
  | 45088
  | 45089
  | 45090
  | 45092
  | 45093
  | 45094
  | 45095
  | 45096
  | 45097
  | 45098
  | 45099
  | 45100
  | 45101
  | 45102
  | 45103
  | 45104
  | 45154
  | 45155
  | 45156
  | 45160
  | 45161
  | 45162
  | 45163
  | 45164
  | 45167
  | 45501
  | 46005
  | 46006
  | 46007
  | 46008
  | 46009
  | 46101
  | 47002
  | 47005
  | 47101
  | 47102
  | 48007
  | 48009
  | 48010
  | 48011
  | 48012
  | 48013
  | 48014
  | 48015
  | 48016
  | 49001
  | 49002
  | 49003
  | 49004
  | 49005
  | 49006
  | 49007
  | 49008
  | 49009
  | 49010
  | 49300
  | 49301
  | 49302
  | 50003
  | 50006
  | 51000
  | 51001
  | 51002
  | 51003
  | 51004
  | 51005
  | 51006
  | 51007
  | 51008
  | 51009
  | 51010
  | 51011
  | 51012
  | 51013
  | 51014
  | 51015
  | 51020
  | 51021
  | 51022
  | 51023
  | 51024
  | 51025
  | 51026
  | 51027
  | 51028
  | 51029
  | 51030
  | 51031
  | 51032
  | 51033
  | 51034
  | 51035
  | 52000
  | 52001
  | 52002
  | 52003
  | 52004
  | 52005
  | 52006
  | 52007
  | 52008
  | 52009
  | 52010
  | 52011
  | 52012
  | 52013
  | 52014
  | 52015
  | 52016
  | 52017
  | 52018
  | 52019
  | 53000
  | 53001
  | 53002
  | 53003
  | 53100
  | 53101
  | 53102
  | 53103
  | 53203
  | 53204
  | 53300
  | 53301
  | 53302
  | 53303
  | 53304
  | 53305
  | 53306
  | 53307
  | 53308
  | 53309
  | 53310
  | 53311
  | 60005
  | 60006
  | 61000
  | 61001
  | 61002
  | 61005
  | 61006
  | 61008
  | 61009
  | 61010
  | 61012
  | 61013
  | 61014
  | 61015
  | 61016
  | 61017
  | 61018
  | 61019
  | 61020
  | 61021
  | 61022
  | 61024
  | 61025
  | 61026
  | 61027
  | 61028
  | 61029
  | 61030
  | 61039
  | 61040
  | 61051
  | 61052
  | 61053
  | 61054
  | 61055
  | 61056
  | 61058
  | 61061
  | 61063
  | 61064
  | 61065
  | 61066
  | 61067
  | 61068
  | 61069
  | 61071
  | 61072
  | 61100
  | 61101
  | 61102
  | 61200
  | 61300
  | 61301
  | 61302
  | 61303
  | 61304
  | 61305
  | 61306
  | 61307
  | 61308
  | 61309
  | 61310
  | 61311
  | 61312
  | 61313
  | 61314
  | 61315
  | 61316
  | 61317
  | 61318
  | 61319
  | 61320
  | 61321
  | 61322
  | 61323
  | 61324
  | 61325
  | 61326
  | 61327
  | 61328
  | 61329
  | 61330
  | 61331
  | 61332
  | 61333
  | 61334
  | 61335
  | 61336
  | 61337
  | 61338
  | 61339
  | 61340
  | 61341
  | 61342
  | 61343
  | 61344
  | 61345
  | 61346
  | 61347
  | 61348
  | 61350
  | 61351
  | 61400
  | 61401
  | 61502
  | 61503
  | 62001
  | 62002
  | 62003
  | 62004
  | 62005
  | 63003
  | 63004
  | 63149
  | 63152
  | 63153
  | 63154
  | 63155
  | 63156
  | 63157
  | 63158
  | 63159
  | 63160
  | 63161
  | 63162
  | 63163
  | 63164
  | 63165
  | 63166
  | 63167
  | 63168
  | 63169
  | 63170
  | 63171
  | 63172
  | 63173
  | 63174
  | 63175
  | 63176
  | 63177
  | 63178
  | 63179
  | 63180
  | 63181
  | 63182
  | 65001
  | 65002
  | 65003
  | 65004
  | 65104
  | 65105
  | 65106
  | 65107
  | 65109
  | 65110
  | 65111
  | 65112
  | 65113
  | 65114
  | 65116
  | 65117
  | 65119
  | 65120
  | 65201
  | 65202
  | 65203
  | 65204
  | 65205
  | 65315
  | 65318
  | 65319
  | 65415
  | 65416
  | 65417
  | 65450
  | 68002
  | 68003
  | 68004
  | 68005
  | 68006
  | 68007
  | 68008
  | 68009
  | 68010
  | 68011
  | 68012
  | 68013
  | 68014
  | 68015
  | 68016
  | 68017
  | 68018
  | 68019
  | 68020
  | 68021
  | 68022
  | 68023
  | 68024
  | 68025
  | 68026
  | 68027
  | 68028
  | 68029
  | 68030
  | 68031
  | 68032
  | 68033
  | 68034
  | 68035
  | 68036
  | 68037
  | 68038
  | 68039
  | 68040
  | 68041
  | 68042
  | 68043
  | 68044
  | 68045
  | 68046
  | 68500
  | 68501
  | 71001
  | 71002
  | 71003
  | 71004
  | 71005
  | 71006
  | 71007
  | 71008
  | 72001
  | 72002
  | 72003
  | 72004
  | 72005
  | 72006
  | 72007
  | 72008
  | 72009
  | 72010
  | 72011
  | 72012
  | 72013
  | 72014
  | 72015
  | 72016
  | 72017
  | 72018
  | 72019
  | 72020
  | 72021
  | 72022
  | 72023
  | 72024
  | 72025
  | 72026
  | 72027
  | 72028
  | 72029
  | 72030
  | 72031
  | 72032
  | 72033
  | 72034
  | 72035
  | 72036
  | 72037
  | 72038
  | 72039
  | 72040
  | 72041
  | 72042
  | 72043
  | 72044
  | 72045
  | 72046
  | 72047
  | 72048
  | 72049
  | 72050
  | 72051
  | 72052
  | 72053
  | 72054
  | 72055
  | 72056
  | 72057
  | 72058
  | 72059
  | 72060
  | 72061
  | 72062
  | 72063
  | 72064
  | 72065
  | 72066
  | 72067
  | 72068
  | 72069
  | 72070
  | 72071
  | 72072
  | 72073
  | 72074
  | 72075
  | 72076
  | 72077
  | 72078
  | 72079
  | 72080
  | 72081
  | 72082
  | 72083
  | 72084
  | 72085
  | 72086
  | 72087
  | 72088
  | 72089
  | 72090
  | 72091
  | 72092
  | 72093
  | 73000
  | 73001
  | 73002
  | 73003
  | 73004
  | 73005
  | 73006
  | 73007
  | 73008
  | 73009
  | 73010
  | 73011
  | 73012
  | 73013
  | 73014
  | 73015
  | 73016
  | 73100
  | 73101
  | 73102
  | 73103
  | 73104
  | 73105
  | 73106
  | 73107
  | 73108
  | 73109
  | 73200
  | 73201
  | 73202
  | 73203
  | 73204
  | 73205
  | 73206
  | 73207
  | 73208
  | 73209
  | 73210
  | 73211
  | 73212
  | 73213
  | 73214
  | 73215
  | 73216
  | 73217
  | 73218
  | 74000
  | 74001
  | 74002
  | 74003
  | 74004
  | 74005
  | 74007
  | 74008
  | 74009
  | 74010
  | 74011
  | 74021
  | 74022
  | 74023
  | 74040
  | 74041
  | 75001
  | 75002
  | 75003
  | 75004
  | 75005
  | 75006
  | 75007
  | 75008
  | 75009
  | 75010
  | 75011
  | 75012
  | 75013
  | 75014
  | 75015
  | 75016
  | 75017
  | 75018
  | 75019
  | 80000
  | 80001
  | 80002
  | 80003
  | 80004
  | 80005
  | 80006
  | 80007
  | 80008
  | 80009
  | 80010
  | 80011
  | 80012
  | 80013
  | 80014
  | 80101
  | 80112
  | 80201
  | 80202
  | 80300
  | 80301
  | 80302
  | 80303
  | 80304
  | 80305
  | 80306
  | 80307
  | 80308
  | 80309
  | 80310
  | 80311
  | 80312
  | 80313
  | 81000
  | 81001
  | 81002
  | 81004
  | 81005
  | 81006
  | 81007
  | 81008
  | 81009
  | 81010
  | 81011
  | 81012
  | 81013
  | 81014
  | 81015
  | 81016
  | 81017
  | 81018
  | 81019
  | 81020
  | 81021
  | 81022
  | 81023
  | 81024
  | 81025
  | 81026
  | 81027
  | 81028
  | 81029
  | 81030
  | 81031
  | 82000
  | 82001
  | 82002
  | 82003
  | 82010
  | 82011
  | 82027
  | 82100
  | 82101
  | 82102
  | 82103
  | 82200
  | 82201
  | 82202
  | 82203
  | 82204
  | 82205
  | 82206
  | 82207
  | 82208
  | 82300
  | 82301
  | 82302
  | 82303
  | 82304
  | 83000
  | 83001
  | 83002
  | 83003
  | 83004
  | 83005
  | 83006
  | 83007
  | 83008
  | 83009
  | 83201
  | 83202
  | 83203
  | 83204
  | 83205
  | 83206
  | 83207
  | 83208
  | 83209
  | 84001
  | 84002
  | 84003
  | 84004
  | 84005
  | 84006
  | 85005
  | 85030
  | 85038
  | 85039
  | 85040
  | 85041
  | 85042
  | 85051
  | 85052
  | 85054
  | 85055
  | 85057
  | 85058
  | 85059
  | 85067
  | 85078
  | 85089
  | 85090
  | 85092
  | 85093
  | 85094
  | 85101
  | 85102
  | 85310
  | 85311
  | 85312
  | 86003
  | 86005
  | 86006
  | 86007
  | 86008
  | 86009
  | 86010
  | 86011
  | 86012
  | 86017
  | 86071
  | 86074
  | 86100
  | 86101
  | 86102
  | 86202
  | 86301
  | 86302
  | 86303
  | 86308
  | 86324
  | 86328
  | 86330
  | 86353
  | 86358
  | 86368
  | 87006
  | 87010
  | 87015
  | 87016
  | 87017
  | 87018
  | 87019
  | 87080
  | 87081
  | 87082
  | 87083
  | 87084
  | 87085
  | 88009
  | 88011
  | 89000
  | 89001
  | 89003
  | 89004
  | 89005
  | 89006
  | 89007
  | 89008
  | 89009
  | 89010
  | 89011
  | 89012
  | 89013
  | 89014
  | 89015
  | 89016
  | 89017
  | 89018
  | 89022
  | 89030
  | 89031
  | 89032
  | 89033
  | 89034
  | 89035
  | 89235
  | 89236
  | 89237
  | 89238
  | 89239
  | 89240
  | 89241
  | 89242
  | 89243
  | 89244
  | 89245
  | 89246
  | 89250
  | 89253
  | 89256
  | 89257
  | 89258
  | 89259
  | 89501
  | 89502
  | 89504
  | 89505
  | 90001
  | 90002
  | 90003
  | 90004
  | 90005
  | 90006
  | 90007
  | 90009
  | 90010
  | 90011
  | 90012
  | 90013
  | 90014
  | 90015
  | 90016
  | 90017
  | 90018
  | 91018
  | 91019
  | 91030
  | 93015
  | 93016
  | 93017
  | 93018
  | 93019
  | 93020
  | 93021
  | 93022
  | 93023
  | 93024
  | 93025
  | 94001
  | 94002
  | 94003
  | 94004
  | 94005
  | 94006
  | 94007
  | 94008
  | 94009
  | 94010
  | 94011
  | 94012
  | 95001
  | 95002
  | 95101
  | 95102
  | 95103
  | 95104
  | 95105
  | 95106
  | 100001
  | 101002
  | 300001
  | 300005
  | 300008
  | 300012
  | 300013
  | 300014
  | 300026
  | 300029
  | 300035
  | 600001
  | 600002
  | 600003
  | 928000
  | 928001
  | 930566
  | 930567
  | 930568
  | 930569
  | 930570
  | 930571
  | 931010
  | 6000100
  | 6000101
  | 6000102
  | 9002008
  | 9002009
  | 9002010
  | 9002011
  | 9002012
  | 9002013
  | 9002016
  | 9002017
  | 9002026
  | 9002041
  | 9002044
  | 9002052
  | 9007003
  | 9007004
  | 9007005
  | 9008001
  | 9008002
  | 9008003
  | 9008004
  | 9200001
  | 9200002
  | 9200003
  | 9200211
  | 9200231
  | 9200232
  | 9200233
  | 9200235
  | 9200236
  | 9200295
  | 9200297
  | 9200298
  | 9200299
  | 9200300
  | 9201000
  | 9201001
  | 9201002
  | 9201003
  | 9201004
  | 9201005
  | 9201006
  | 9201007
  | 9201008
  | 9201009
  | 9201010
  | 9201011
  | 9201012
  | 9201013
  | 9201014
  | 9201015
  | 9201016
  | 9201017
  | 9201018
  | 9201019
  | 9201020
  | 9201021
  | 9201022
  | 9201023
  | 9201024
  | 9201026
  | 9201027
  | 9201029
  | 9201031
  | 9201032
  | 9201033
  | 9201034
  | 9201035
  | 9202000
  | 9202001
  | 9202002
  | 9202003
  | 9202004
  | 9202005
  | 9202006
  | 9202010
  | 9202011
  | 9202012
  | 9202013
  | 9202016
  | 9202017
  | 9202018
  | 9202020
  | 9202021
  | 9203000
  | 9203001
  | 9203002
  | 9203003
  | 9203004
  | 9203999
  | 9204000
  | 9204001
  | 9204002
  | 9205000
  | 9205001
  | 9205002
  | 9205010
  | 9205101
  | 9205201
  | 9206000
  | 9206001
  | 9206002
  | 9206003
  | 9206200
  | 9206201
  | 9206900
  | 9206901
  | 9206910
  | 9206911
  | 9207000
  | 9207001
  | 9207002
  | 9207003
  | 9207004
  | 9207005
  | 9207006
  | 9207007
  | 9207008
  | 9207009
  | 9207010
  | 9207011
  | 9207012
  | 9207013
  | 9207028
  | 9207029
  | 9207030
  | 9207031
  | 9207032
  | 9207033
  | 9207034
  | 9207050
  | 9210000
  | 9291000
  | 9291001
  | 9291002
  | 9291003
  | 9291004
  | 9291005
  | 9291006
  | 9299999
  | 9300001
  | 9300002
  | 9300003
  | 9300004
  | 9300005
  | 9300006
  | 9300007
  | 9300008
  | 9300009
  | 9300010
  | 9300011
  | 9300012
  | 9300013
  | 9300014
  | 9300015
  | 9300016
  | 9300017
  | 9300018
  | 9300019
  | 9300020
  | 9300021
  | 9300022
  | 9300023
  | 9300024
  | 9300504
  | 9300505
  | 9300506
  | 9300508
  | 9300509
  | 9300511
  | 9300514
  | 9300515
  | 9300516
  | 9300517
  | 9300520
  | 9300521
  | 9300523
  | 9300524
  | 9300527
  | 9300528
  | 9300529
  | 9300530
  | 9300532
  | 9300533
  | 9300534
  | 9300537
  | 9300538
  | 9300539
  | 9300540
  | 9300541
  | 9300601
  | 9300602
  | 9300603
  | 9300604
  | 9300605
  | 9300606
  | 9300607
  | 9300608
  | 9300609
  | 9300610
  | 9300611
  | 9300701
  | 9300702
  | 9300703
  | 9300704
  | 9300705
  | 9300706
  | 9300707
  | 9300708
  | 9300801
  | 9300802
  | 9300803
  | 9300804
  | 9300805
  | 9300806
  | 9300807
  | 9300808
  | 9300809
  | 9300810
  | 9300811
  | 9300812
  | 9300813
  | 9300814
  | 9300815
  | 9300816
  | 9300817
  | 9300818
  | 9300819
  | 9300820
  | 9300821
  | 9300822
  | 9300823
  | 9300824
  | 9300825
  | 9300826
  | 9301004
  | 9301006
  | 9301007
  | 9301008
  | 9301009
  | 9400001
  | 9401001
  | 9401002
  | 9401003
  | 9401004
  | 9401005
  | 9401006
  | 9401007
  | 9401008
  | 9401021
  | 9401022
  | 9401023
  | 9401024
  | 9401025
  | 9402001
  | 9402002
  | 9402003
  | 9402004
  | 9402005
  | 9402006
  | 9402007
  | 9402008
  | 9402009
  | 9402010
  | 9402011
  | 9402012
  | 9402013
  | 9402014
  | 9402015
  | 9402016
  | 9402101
  | 9402102
  | 9402202
  | 9402203
  | 9402301
  | 9403004
  | 9410000
  | 9410001
  | 9410002
  | 9410003;

export const openplatform = /* #__PURE__ */ new Catalog(`
20002	PRODUCT_NOT_FOUND	not_found			There is no product with this ID	没有使用该 ID 的商品
40034	TEMPLATE_LENGTH_INVALID	invalid_input			The length of the template is not allowed	模板的长度不符合要求
40036	TEMPLATE_ID_LENGTH_INVALID	malformed_request			The template_id is too long or too short	template_id 过长或过短
40040	PLUGIN_TOKEN_INVALID	credential			WeChat refused the plugin's token; fetch a new one	插件的 token 未被接受，需重新获取
40041	PLUGIN_ID_INVALID	malformed_request			WeChat knows no usable plugin with this ID	该 ID 没有对应可用的插件
40042	PLUGIN_SESSION_INVALID	credential			WeChat refused the plugin's session; start a new one	插件的会话未被接受，需重新建立
40043	FAVORITE_TYPE_INVALID	malformed_request			The call named a type of favorite (fav type) that WeChat does not know	微信没有所填的收藏类型（fav type）
40044	LINK_TITLE_LENGTH_INVALID	invalid_input			The title of the link (link.title) has a length that is not allowed	链接的标题（link.title）长度不符合要求
40045	LINK_DESCRIPTION_LENGTH_INVALID	invalid_input			The description of the link has a length that is not allowed	链接的描述（link.description）长度不符合要求
40046	LINK_ICON_URL_LENGTH_INVALID	invalid_input			The icon address of the link has a length that is not allowed	链接的图标地址（link.iconurl）长度不符合要求
40047	LINK_URL_LENGTH_INVALID	invalid_input			The address of the link (link.url) has a length that is not allowed	链接的地址（link.url）长度不符合要求
40049	SCORE_REPORT_TYPE_INVALID	malformed_request			The call named a type of score report that WeChat does not know	微信没有所填的分数上报类型
40052	ACTION_NAME_INVALID	malformed_request			The call named an action (action_name) that WeChat does not know	微信没有所填的操作（action_name）
40056	CARD_SERIAL_CODE_INVALID	invalid_input			The serial code of the card is wrong	卡券的序列号（code）有误
40057	TABBAR_SIZE_INVALID	invalid_input			The tab bar has too many tabs or too few	标签栏（tabbar）的项数过多或过少
40058	TABBAR_NAME_LENGTH_INVALID	invalid_input			The name of a tab in the tab bar is too long or empty	标签栏（tabbar）的名称太长或为空
40059	MESSAGE_ID_INVALID	invalid_input			The message ID is wrong	所填的消息 ID 有误
40062	TITLE_LENGTH_INVALID	invalid_input			The title is too long or empty	标题太长或为空
40063	MESSAGE_EXT_LENGTH_INVALID	invalid_input			The message_ext field has a length that is not allowed	message_ext 的长度不符合要求
40064	APP_TYPE_INVALID	malformed_request			The call named a type of app that WeChat does not know	微信没有所填的应用类型
40065	MESSAGE_STATUS_INVALID	malformed_request			The call named a message status that WeChat does not know	微信没有所填的消息状态
40067	TV_ID_INVALID	invalid_input			The TV's ID (tvid) is wrong	所填的电视 ID（tvid）有误
40068	MALICIOUS_URL	content_rejected			The content includes a link that WeChat holds to be malicious	内容里有被微信判定为恶意的链接
40069	HARDWARE_TYPE_INVALID	malformed_request			The call named a type of hardware that WeChat does not know	微信没有所填的硬件类型
40070	CARD_SKU_INFO_INVALID	invalid_input			The stock details (sku) are wrong	库存信息（sku）有误
40071	CARD_TYPE_INVALID	invalid_input			WeChat has no such type of card	微信没有这种卡券类型
40072	CARD_LOCATION_ID_INVALID	invalid_input			A shop ID (location_id) is wrong	门店 ID（location_id）有误
40073	CARD_ID_INVALID	invalid_input			The card_id is not that of a usable card	该 card_id 没有对应可用的卡券
40074	PAY_TEMPLATE_ID_INVALID	configuration			The ID of the payment template is wrong	支付模板的 ID 有误
40075	CARD_ENCRYPT_CODE_INVALID	invalid_input			The encrypted card code (encrypt_code) cannot be used	加密的卡券 code（encrypt_code）无法使用
40076	CARD_COLOR_ID_INVALID	invalid_input			The color is not one of those that WeChat offers	所填的颜色不在微信提供的范围内
40077	SCORE_TYPE_INVALID	malformed_request			The call named a type of score that WeChat does not know	微信没有所填的分数类型
40078	CARD_STATUS_INVALID	conflict			The card has a status that does not fit this call	卡券的状态不适用于该操作
40080	CARD_EXT_INVALID	malformed_request			The card_ext of the call is wrongly built	card_ext 的内容构造有误
40081	TEMPLATE_ID_REFUSED	configuration			The template_id does not stand for a usable template	该 template_id 没有对应可用的模板
40082	BANNER_PICTURE_SIZE_INVALID	invalid_input			The banner picture has a size that is not allowed	横幅（banner）图片的大小不符合要求
40083	BANNER_URL_LENGTH_INVALID	invalid_input			The address of the banner has a length that is not allowed	横幅（banner）网址的长度不符合要求
40084	BUTTON_DESCRIPTION_LENGTH_INVALID	invalid_input			The description of the button is too long or empty	按钮的描述太长或为空
40085	DESCRIBED_BUTTON_URL_LENGTH_INVALID	invalid_input			The link behind the button has a length that is not allowed	按钮所指的链接长度不符合要求
40086	SHARE_LINK_LOGO_SIZE_INVALID	invalid_input			The logo of the share link has a size that is not allowed	分享链接的图标（logo）大小不符合要求
40087	SHARE_LINK_DESCRIPTION_LENGTH_INVALID	invalid_input			The description of the share link is too long or empty	分享链接的描述太长或为空
40088	SHARE_LINK_TITLE_LENGTH_INVALID	invalid_input			The title of the share link is too long or empty	分享链接的标题太长或为空
40089	PLATFORM_ID_INVALID	credential			WeChat refused the platform's ID; compare it with the console	平台的 ID 未被接受，请与后台核对
40090	CLIENT_IP_REFUSED	configuration			WeChat does not take this request from the server's IP address	微信不受理来自本服务器 IP 的该请求
40091	COMPONENT_TICKET_INVALID	credential			The component ticket was refused; use the latest that WeChat has pushed	component ticket 被拒，请用最近推送的一个
40092	REMARK_NAME_INVALID	invalid_input			The remark name for the user is not accepted	给用户的备注名不被接受
40093	LOCATION_IMPORT_INCOMPLETE	invalid_input			Some shops were refused (location_id -1); fill in their required fields	部分门店未被接受，请补全其必填项
40094	COMPONENT_CREDENTIAL_INVALID	credential			WeChat refused the third-party platform's credential	第三方平台的凭证未被接受
40095	CALLER_SOURCE_REFUSED	configuration			WeChat does not accept this call from where it was made	微信不接受来自该来源的调用
40096	BIZTYPE_INVALID	malformed_request			The call named a biztype that WeChat does not know	微信没有所填的业务类型（biztype）
40098	POI_ID_INVALID	invalid_input			The shop's poiid is wrong	门店的 poiid 有误
40100	CARD_VALIDITY_CHANGE_INVALID	invalid_input			A card's validity can only be widened, and its date type must stay	卡券有效期只能放宽，日期类型不能改
40103	TEMPLATE_INDUSTRY_INVALID	invalid_input			The industry number is not one that WeChat knows	微信没有所填的行业编号
40104	CATEGORY_ID_INVALID	invalid_input			The category ID is not one that WeChat knows	微信没有所填的类目 ID
40105	VIEW_TYPE_INVALID	malformed_request			The call named a type of view that WeChat does not know	微信没有所填的视图类型（view type）
40106	USER_NAME_INVALID	invalid_input			The user name is not accepted	所填的用户名不被接受
40107	CARD_NOT_VERIFIED_OR_NO_SHOP	conflict			The card has not passed review, or it has no shop (location_id)	卡券未过审，或没有设置门店（location_id）
40108	CLIENT_VERSION_INVALID	invalid_input			This client version is not accepted	该客户端版本不被接受
40109	CARD_TOO_MANY_CODES	invalid_input			Too many card codes at once; send them in parts	一次提交的卡券 code 过多，请分批
40110	CARD_CODE_EMPTY_IN_LIST	invalid_input			A card code in the list is blank	列表里有一个卡券 code 没有填写
40111	CARD_CODE_DUPLICATE_IN_LIST	invalid_input			A card code stands in the list more than once	列表里有卡券 code 出现了多次
40112	CARD_BIND_OPENID_NOT_ALLOWED	invalid_input			The card cannot be tied to one user (bind_openid) here	此处不能指定领取者（bind_openid）
40113	FILE_TYPE_NOT_TAKEN	unsupported_media			Files of this type cannot be sent here	此处不能发送这种类型的文件
40114	INDEX_VALUE_INVALID	invalid_input			WeChat does not accept the value of the index	index 的值不被接受
40115	SESSION_FROM_INVALID	invalid_input			The session_from value is not accepted	session_from 的值不被接受
40116	CARD_CODE_INVALID	invalid_input			The code is refused; in the card API this is the card's code	code 未被接受；卡券接口中指卡券 code
40122	CARD_QUANTITY_INVALID	invalid_input			The number of cards is not accepted	卡券的数量不被接受
40123	TASK_ID_INVALID	invalid_input			The task_id is not that of a known task	该 task_id 没有对应的任务
40124	MEMBER_CARD_TOO_MANY_CUSTOM_FIELDS	invalid_input			The member card has too many custom fields	会员卡的自定义字段过多
40126	TEXT_LENGTH_INVALID	invalid_input			The text is too long or empty	文字太长或为空
40127	CARD_HELD_STATE_UNUSABLE	conflict			The user's card was deleted, has expired or was made unusable	用户的卡券已删除、已过期或已失效
40128	MEDIA_NOT_PERMANENT_MATERIAL	invalid_input			The media ID has to be that of a permanent material	该素材 ID 必须来自永久素材
40130	OPENID_LIST_TOO_SHORT	invalid_input			The list holds too few OpenIDs	列表中的 OpenID 过少
40131	TICKET_LIMIT_EXCEEDED	conflict			A limit on tickets has been exceeded	ticket 的数量超出了限制
40133	ENCRYPTED_DATA_INVALID	invalid_code			The encrypted data cannot be used; obtain it anew	加密数据无法使用，请重新获取
40135	CARD_BONUS_CANNOT_BE_REMOVED	conflict			A card that offers points cannot be changed into one without	已支持积分的卡券不能改为不支持
40136	CARD_DEPOSIT_CODE_STOCK_TOO_LOW	invalid_input			In deposit code mode the stock must exceed the number of deposited codes	使用预存 code 模式时，库存须多于预存的 code
40138	TEMPLATE_EMPHASIS_WORD_INVALID	malformed_request			Neither the first nor the remark field of a template can be emphasized	模板的 first 和 remark 不能作为突出显示的字段
40139	CARD_SUB_MERCHANT_ID_INVALID	invalid_input			The ID of the sub-merchant is wrong	子商户的 ID 有误
40140	CARD_SUB_MERCHANT_STATUS_INVALID	conflict			The sub-merchant has a status that does not fit this call	子商户的状态不适用于该操作
40141	IMAGE_URL_INVALID	invalid_input			The address of the image is not accepted	图片的地址不被接受
40142	CARD_SHARE_PARAMETERS_INVALID	invalid_input			A value for sharing the card is wrong	分享卡券所填的某个值有误
40143	CARD_LEAST_COST_NOT_ALLOWED	invalid_input			This card cannot have a minimum spend (least cost); set it to zero	该卡券不能设最低消费（least cost），请填零
40144	CARD_SHARE_LIST_INVALID	invalid_input			The cards to share are too many, too varied, or clash with other values	要共享的卡券过多、种类过杂，或与其他值冲突
40145	CARD_PAY_AND_CENTER_CELL_CLASH	invalid_input			A card can have a PayCell or a center cell (center_title), not both	支付按钮（PayCell）与居中按钮只能设一个
40146	CARD_MARKED_BY_OTHER_USER	conflict			The OpenID does not fit; another user may have marked this card	OpenID 不符，该卡券可能已被其他用户标记
40147	CARD_CONSUME_LIMIT_EXCEEDED	conflict			The redemption is beyond the card's limits (time or number of times)	核销超出了卡券的限制（时间或次数）
40148	CARD_FRIENDS_TYPE_INVALID	invalid_input			WeChat has no such type of friends' card	微信没有这种朋友共享券类型
40149	CARD_USE_TIME_LIMIT_INVALID	invalid_input			The restriction on when the card can be used is wrong	卡券可用时段的设置有误
40150	CARD_PARAMETERS_INVALID	invalid_input			A value of the card is wrong	卡券的某个值有误
40151	CARD_CONTENT_REJECTED	content_rejected			A text or picture of the card did not pass the spam check	卡券的文字或图片没有通过反垃圾检查
40152	GROUP_ID_INVALID	invalid_input			The group ID is wrong	所填的分组 ID 有误
40153	CARD_FRIENDS_SELF_CONSUME_NEEDS_CODE	invalid_input			Self-service redemption of a friends' card needs a verification code	朋友共享券自助核销时必须启用验证码
40154	VOIP_PARAMETERS_INVALID	malformed_request			A parameter of the VoIP call is wrong	VoIP 通话的某个参数有误
40156	FACE_PARAMETERS_INVALID	malformed_request			A parameter of the face recognition call is wrong	人脸识别的某个参数有误
40157	FACE_NOT_FOUND_IN_PICTURE	invalid_input			The picture shows no face	图片里没有人脸
40158	CARD_CUSTOM_CODE_NOT_ALLOWED	malformed_request			The card cannot use custom codes; send use_custom_code as false	此卡券不能启用 use_custom_code
40160	IMAGE_FILE_INVALID	invalid_input			WeChat cannot read the image file	微信无法读取该图片文件
40161	IMAGE_FILE_MISMATCH	invalid_input			The image file does not fit what was asked for	图片文件与要求的不相符
40162	LIFESPAN_INVALID	invalid_input			The lifespan is not accepted	有效时长（lifespan）不被接受
40167	PLUGIN_APPID_NOT_RELATED	configuration			The account has no link to the AppID of the plugin	账号与该插件的 AppID 没有关联
40168	WEAPP_CARD_NOT_LINKED	configuration			The Mini Program on the card is not linked to the account	小程序卡片里的小程序没有与账号关联
40170	TOO_MANY_ARGUMENTS	invalid_input			The number of entries asked for (count) is above the limit	一次拉取的数量超过上限
40171	PRODUCT_ID_EMPTY_OR_TOO_LONG	invalid_input			The product ID is blank or too long	商品 ID 没有填写或太长
40172	PRODUCT_ID_DUPLICATE	invalid_input			A product ID stands in the list more than once	列表里有商品 ID 出现了多次
40173	BIND_RELATION_NOT_FOUND	not_found			The things or accounts named in the call are not bound together	所填的双方没有绑定关系
40174	CARD_USER_NOT_HOLDER	not_found			The user does not hold this card	该用户没有领取这张卡券
40175	MATERIAL_ID_INVALID	invalid_input			The material ID is wrong	所填的素材 ID 有误
40176	TEMPLATE_REFUSED_BY_ID	configuration			WeChat refuses the ID of the template (code 40176)	模板的 ID 未被接受（错误码 40176）
40177	PRODUCT_ID_INVALID	invalid_input			The product ID is wrong	所填的商品 ID 有误
40178	SIGN_INVALID	credential			The sign field of the call did not pass WeChat's check	该调用的签名（sign）没有通过微信的核验
40179	RULE_CHANGES_CLOSED	configuration			WeChat has changed this feature: rules can be neither added nor updated	微信已调整该功能，不再允许新增或修改规则
40180	CLIENT_TMP_TOKEN_INVALID	invalid_code			The client's temporary token is wrong; obtain a new one	客户端的临时 token 有误，请重新获取
40181	OPENGID_INVALID	invalid_input			The ID of the group chat (opengid) is wrong	群聊的 ID（opengid）有误
40182	PACK_ID_INVALID	invalid_input			The pack_id is wrong	所填的 pack_id 有误
40183	PRODUCT_APPID_NOT_BOUND	configuration			The product_appid is wrong or not bound to the Mini Program (wxa_appid)	product_appid 有误或未绑定 wxa_appid
40184	URL_PATH_INVALID	invalid_input			The path of the URL is not accepted	网址的路径部分不被接受
40185	AUTH_TOKEN_INVALID_OR_EXPIRED	credential			The auth_token is wrong or has run out; fetch a new one	auth_token 有误或已到期，需重新获取
40186	DELEGATE_INVALID	invalid_input			The delegate is not accepted	所填的代理方（delegate）不被接受
40187	IP_REFUSED	configuration			WeChat refuses an IP address: the server's own, or one in the call	微信拒绝了某个 IP：本服务器的或参数里的
40188	SCOPE_INVALID	malformed_request			The call named a scope that WeChat does not know	微信没有所填的授权范围（scope）
40189	WIDTH_INVALID	invalid_input			WeChat does not accept the value of the width	宽度（width）的值不被接受
40190	DELEGATE_TIME_INVALID	invalid_input			The time given for the delegation is not accepted	所填的代理时间不被接受
40191	PIC_URL_INVALID	invalid_input			The address in pic_url is not accepted	pic_url 的地址不被接受
40192	NEWS_AUTHOR_INVALID	invalid_input			The author of the article is not accepted	图文里的作者（author）不被接受
40193	RECOMMEND_LENGTH_INVALID	invalid_input			The recommendation text is too long or empty	推荐语太长或为空
40194	RECOMMEND_NOT_ALLOWED	invalid_input			The recommendation text is not allowed	推荐语的内容不被允许
40195	SHOW_NUM_INVALID	invalid_input			The number of items to show (show_num) is not accepted	显示条数（show_num）不被接受
40196	SMARTMSG_MEDIA_ID_INVALID	invalid_input			A media_id of the smart message is wrong	智能消息（smartmsg）的 media_id 有误
40197	SMARTMSG_MEDIA_COUNT_INVALID	invalid_input			The smart message holds too many media items or too few	智能消息（smartmsg）的素材过多或过少
40198	SMARTMSG_DEFAULT_ARTICLE_COUNT_MISMATCH	invalid_input			The default message must have as many articles as show_num says	默认消息的文章数必须等于 show_num
40204	ARTICLE_FLAGGED_CANNOT_DELETE	conflict			An article marked as plagiarized or as a rumor cannot be deleted	被认定为洗稿或谣言的文章不能删除
40205	CHECK_KEYWORDS_INVALID	invalid_input			The keywords to check for are not accepted	检查所用的关键词不被接受
40206	CHECK_BEGIN_TIME_INVALID	invalid_input			The start time of the check is not accepted	检查的起始时间不被接受
40207	CHECK_LIFETIME_INVALID	invalid_input			The lifetime of the check, in seconds, is not accepted	检查的持续秒数不被接受
40208	CHECK_NOTIFY_ID_INVALID	invalid_input			The notification ID of the check is wrong	检查的通知 ID 有误
40209	CHECK_NOTIFY_MESSAGE_INVALID	invalid_input			The notification message of the check is not accepted	检查的通知内容不被接受
40210	PAGES_PATH_MISSING	malformed_request			A Mini Program page in the list (pages) has no usable path	pages 里有小程序页面没有可用的 path
40213	HREF_TAG_INVALID	invalid_input			A link tag (href) in the text is wrongly written	文字里的链接标签（href）写法有误
40214	HREF_TEXT_INVALID	invalid_input			The text of a link (href) is not accepted	链接（href）的文字不被接受
40215	IMAGE_COUNT_INVALID	invalid_input			There are too many images or too few	图片的张数过多或过少
40216	DESC_INVALID	invalid_input			The description (desc) is not accepted	描述（desc）不被接受
40217	VIDEO_COUNT_INVALID	invalid_input			There are too many videos or too few	视频的个数过多或过少
40218	VIDEO_ID_INVALID	invalid_input			The video ID is wrong	所填的视频 ID 有误
40220	DATA_LIST_EMPTY	invalid_input			The data_list holds nothing	data_list 里没有内容
40221	CONTENT_ENCODING_INVALID	malformed_request			The call has a Content-Encoding header that WeChat cannot take	微信无法处理所用的 Content-Encoding
40222	IDC_DOMAIN_REFUSED	configuration			The call went to a data center's domain that is not meant for it	该调用所用的机房（IDC）域名不正确
40229	MEDIA_COVER_MISSING	invalid_input			The media item has no cover; add one	媒体没有封面，请补上
41010	URL_MISSING	invalid_input			A URL is required	必须提供 url
41011	REQUIRED_FIELDS_MISSING	invalid_input			One or more fields that WeChat requires were not given	有一个或多个必填字段没有提供
41012	CARD_ID_MISSING	invalid_input			A card_id is required	必须提供 card_id
41013	CARD_CODE_MISSING	invalid_input			A code is required; in the card API this is the card's code	必须提供 code；卡券接口中指卡券 code
41014	MOVIE_TICKET_CLASS_MISSING	invalid_input			The class of the ticket (ticket_class) is required	必须提供票的类别（ticket_class）
41015	MOVIE_TICKET_SHOW_TIME_MISSING	invalid_input			The time of the show (show_time) is required	必须提供放映时间（show_time）
41016	MOVIE_TICKET_SCREENING_ROOM_MISSING	invalid_input			The screening room (screening_room) is required	必须提供放映厅（screening_room）
41017	MOVIE_TICKET_SEAT_NUMBER_MISSING	invalid_input			The number of the seat (seat_number) is required	必须提供座位号（seat_number）
41019	PLATFORM_SECRET_MISSING	malformed_request			The call was made without a platform_secret	调用时没有带上 platform_secret
41020	PLATFORM_TICKET_MISSING	malformed_request			The call was made without a platform_ticket	调用时没有带上 platform_ticket
41021	COMPONENT_ACCESS_TOKEN_MISSING	malformed_request			The call was made without a component access token	调用时没有带上 component_access_token
41024	DISPLAY_FIELD_MISSING	malformed_request			The call was made without its display field	调用时没有带上 display 字段
41025	POI_LIST_EMPTY	invalid_input			The list of shops (poi_list) names none	门店列表（poi_list）里没有门店
41026	IMAGE_LIST_OR_TEXT_MISSING	invalid_input			The image list has no details; perhaps its text is blank	图片列表缺少信息，也可能是文字为空
41027	VOIP_CALL_KEY_MISSING	malformed_request			The call was made without a VoIP call key	调用时没有带上 VoIP 的 call key
41031	FORM_ID_BLOCKED	configuration			WeChat has barred this form ID from use	该 form ID 已被微信禁用
41032	FORM_ID_MESSAGES_BARRED	configuration			As a penalty, no messages can be sent with submitted form IDs	因受处罚，不能用提交表单所得的 form ID 发消息
41033	NOT_CREATED_BY_API	configuration			This call is only for Mini Programs that were created by API	该调用仅限以接口方式创建的小程序
41034	FORM_ID_MESSAGES_BARRED_41034	configuration			A penalty forbids messages with submitted form IDs (code 41034)	处罚期间不能用 form ID 发消息（错误码 41034）
41035	PREPAY_ID_MESSAGES_BARRED	configuration			As a penalty, no messages can be sent with prepay IDs	因受处罚，不能用 prepay ID 发消息
41036	AD_CID_INVALID	malformed_request			The cid of the ad call, or the AppID for it, is missing or wrong	广告调用的 cid 或其 AppID 缺失或有误
41037	AD_MCH_APPID_INVALID	malformed_request			The ad_mch_appid of the ad call is missing or wrong	广告调用的 ad_mch_appid 缺失或有误
41038	AD_POS_TYPE_INVALID	malformed_request			The ad position (pos_type), or the AppID for it, is missing or wrong	广告位类型（pos_type）或其 AppID 缺失或有误
42004	PLUGIN_TOKEN_EXPIRED	credential			The plugin's token has run out; fetch a new one	插件的 token 已到期，需重新获取
42006	COMPONENT_ACCESS_TOKEN_EXPIRED	credential			The platform's component access token has run out; fetch a new one	平台的 component token 已到期，需重新获取
42008	VOIP_CALL_KEY_EXPIRED	credential			The VoIP call key has run out; fetch a new one	VoIP 的 call key 已到期，需重新获取
42009	CLIENT_TMP_TOKEN_EXPIRED	invalid_code			The client's temporary token has run out; obtain a new one	客户端的临时 token 已到期，请重新获取
43006	USER_BLOCKED	user_unreachable			One side has blocked the other; the block has to end first	存在拉黑关系，需先解除
43007	BIZUSER_AUTHORIZATION_REQUIRED	configuration			The account (bizuser) has not given the authorization that this needs	账号（bizuser）尚未给出所需的授权
43008	BIZ_PAY_AUTHORIZATION_REQUIRED	configuration			The account has no authorization for payments	账号没有支付方面的授权
43009	CARD_CUSTOM_CODE_NOT_GRANTED	configuration			The account has no right to use custom card codes; apply for it	账号没有自定义卡券 code 的权限，需申请
43010	CARD_BALANCE_NOT_GRANTED	configuration			The account has no right to keep balances on cards; apply for it	账号没有卡券储值的权限，需申请
43011	CARD_BONUS_NOT_GRANTED	configuration			The account has no right to keep points on cards; apply for it	账号没有卡券积分的权限，需申请
43012	CARD_CUSTOM_URL_NOT_GRANTED	configuration			The account has no right to put custom links on cards; apply for it	账号没有卡券自定义链接的权限，需申请
43013	CARD_SHAKE_NOT_GRANTED	configuration			The account has no right to hand out cards by Shake; apply for it	账号没有摇一摇卡券的权限，需申请
43014	AGENT_CHECK_REQUIRED	configuration			The agent has to pass a check before this call is allowed	agent 需先通过核验才能调用
43015	WECHAT_TEAM_AUTHORIZATION_REQUIRED	configuration			The feature has to be granted to the account by WeChat's own team	该功能需由微信团队为账号开通
43016	VERIFICATION_REQUIRED	configuration			The Mini Program or account has to be verified first	小程序或账号需先完成认证
43017	LOCATION_ID_REQUIRED	invalid_input			A shop ID (location_id) has to be given	必须填写门店 ID（location_id）
43018	CARD_CODE_NOT_MARKED	conflict			The code of the card has not been marked yet	该卡券 code 尚未被标记
43102	TEMPLATE_NOT_FOR_SUBSCRIPTION	configuration			A template for subscription messages is needed here	该模板不是订阅类的模板
43103	SUBSCRIPTION_CANCEL_ONLY	malformed_request			This API serves to end subscriptions and nothing else	该接口只能用来取消订阅
43105	NEWS_NOT_BOUND_TO_TEMPLATE	configuration			The article is not bound to this template_id	图文没有与该 template_id 绑定
43106	TEMPLATE_ADDING_BARRED	configuration			As a penalty, the account cannot add templates	账号因受处罚，不能添加模板
44005	LIST_EMPTY	invalid_input			A list in the request holds nothing	请求中有列表没有内容
44006	FILE_DATA_EMPTY	invalid_input			The file has no content	文件里没有内容
44007	MESSAGE_ID_REPEATED	conflict			The message ID was used before; take a new one	消息 ID 已经用过，请更换
44997	IMAGE_URL_SIZE_EXCEEDED	invalid_input			The address of the image is too long	图片的地址太长
44998	KEYWORD_STRING_MEDIA_SIZE_EXCEEDED	invalid_input			A keyword's text or media is over the size allowed	关键词的文字或素材超出允许的大小
44999	KEYWORDS_LIST_SIZE_EXCEEDED	invalid_input			The list holds too many keywords	列表中的关键词过多
45000	MESSAGE_ID_LENGTH_EXCEEDED	invalid_input			The msg_id is too long	msg_id 太长
45012	TEMPLATE_TOO_LARGE	invalid_input			The template is larger than WeChat takes	模板太大，微信无法接收
45013	TEMPLATE_TOO_MANY_ARGUMENTS	invalid_input			The template is given more arguments than it can take	给模板的参数过多
45014	TEMPLATE_MESSAGE_TOO_LARGE	invalid_input			The template message is larger than WeChat takes	模板消息太大，微信无法接收
45019	TOO_MANY_OPENIDS	invalid_input			There are too many OpenIDs at once; send them in parts	一次提交的 OpenID 过多，请分批
45020	TOO_MANY_IMAGES	invalid_input			There are too many images at once; leave some out	一次提交的图片过多，请减少
45021	ARGUMENT_TOO_LONG	invalid_input			One of the values is perhaps too long	可能有某个值太长
45022	CARD_BONUS_EXCEEDED	invalid_input			The points on the card are beyond what is allowed	卡券的积分超出允许的范围
45023	CARD_BALANCE_EXCEEDED	invalid_input			The balance on the card is beyond what is allowed	卡券的余额超出允许的范围
45025	POI_ID_COUNT_EXCEEDED	invalid_input			The call names too many shops (poiid) at once	一次填写的门店（poiid）过多
45028	MASS_SEND_QUOTA_EXHAUSTED	quota_exhausted			The account has no mass messages left to send	账号的群发次数已用完
45030	CARD_FUNCTION_NOT_SUPPORTED	configuration			This function is not open to the card named by card_id	该 card_id 的卡券没有开通此功能
45031	CARD_STOCK_LIMIT	conflict			The card's stock is used up or beyond its limit	卡券的库存已用完或超出上限
45032	SPECIAL_ACCOUNT_IP_NOT_LISTED	configuration			For this special account WeChat takes calls from listed inner IPs only	该特殊账号只接受名单内的内部 IP 调用
45033	CARD_USER_GET_LIMIT	conflict			The user has already drawn as many of these cards as allowed	该用户领取这张卡券已达上限（get_limit）
45034	MEDIA_FILE_COUNT_EXCEEDED	conflict			There are too many media files to add another	媒体文件过多，不能再添加
45036	ANNOUNCEMENT_USER_LIMIT	user_unreachable			The user has received as many announcements as are allowed	该用户收到的公告已达上限
45037	TEMP_SESSION_CLOSED	user_unreachable			The user's temporary chat has ended or was never begun	用户的临时会话已过时限，或从未发起
45038	TEMP_SESSION_USER_SUBSCRIBED	conflict			The user follows the account, so the temporary chat cannot be used	用户已关注账号，不能使用临时会话接口
45039	CARD_LIST_TOO_LONG	invalid_input			The list holds too many cards	列表中的卡券过多
45040	MONTHLY_QUOTA_EXHAUSTED	quota_exhausted		month	The account's quota for this month is used up	账号本月的额度已用完
45041	CARD_TOTAL_STOCK_REACHED	conflict			The card has reached the upper limit of its total stock	这张卡券的总库存已到上限
45042	CARD_TYPE_NOT_FOR_SUB_MERCHANT	configuration			A sub-merchant has no right to create this type of card	子商户没有创建这种卡券的权限
45043	CARD_SHARE_FRIENDS_NEEDS_DETAILS	invalid_input			To share a card with friends, give it an abstract and valid images	要开启朋友共享，卡券需有摘要和有效的图片
45044	CARD_ABSTRACT_ICON_URL_TOO_LONG	invalid_input			The link to an icon in the card's abstract is too long	卡券摘要里的图标地址太长
45045	CARD_FRIENDS_NOT_GRANTED	configuration			The account has no right to use friends' cards	账号没有使用朋友共享券的权限
45046	CARD_CELL_CLASH	invalid_input			The card's CenterCell, PayCell and SelfConsumeCell cannot be combined	卡券的居中、支付、自助核销按钮不能并用
45048	MENU_TYPE_NOT_ALLOWED	invalid_input			The menu has an entry of a type that is not allowed	菜单里有不被允许的类型
45049	AUTO_REPLY_TYPE_NOT_ALLOWED	invalid_input			The auto-reply (ivr) has an entry of a type that is not allowed	自动回复（ivr）里有不被允许的类型
45050	CUSTOM_MESSAGE_TYPE_NOT_ALLOWED	malformed_request			A customer-service message of this type is not allowed	不能发送这种类型的客服消息
45051	TEMPLATE_MESSAGE_LINK_NOT_ALLOWED	invalid_input			The template message leads to a link that is not allowed	模板消息里的链接不被允许
45052	MASS_SEND_TYPE_NOT_ALLOWED	malformed_request			A mass message of this type is not allowed	不能群发这种类型的消息
45053	CARD_VERIFY_CODE_SIZE_EXCEEDED	invalid_input			The card's verification code is too long, or there are too many	核销验证码过长或过多
45054	CARD_VERIFY_CODE_SIZE_BELOW	invalid_input			The card's verification code is too short, or there are too few	核销验证码过短或过少
45055	CARD_VERIFY_CODE_CHARACTER_INVALID	invalid_input			The card's verification code has a character that is not allowed	核销验证码里有不被允许的字符
45057	TAG_HAS_TOO_MANY_FOLLOWERS	conflict			So many followers bear this tag that it cannot be deleted	使用该标签的粉丝过多，不能删除标签
45058	SYSTEM_TAG_READ_ONLY	conflict			A built-in tag cannot be changed	系统自带的标签不能改动
45059	USER_HAS_TOO_MANY_TAGS	conflict			The user bears too many tags to be given another	该用户的标签过多，不能再添加
45060	MEDIA_USED_IN_AUTO_REPLY_OR_MENU	conflict			The media is still used by an auto-reply or a menu; release it first	该素材仍用在自动回复或菜单里，请先解除
45061	UPDATED_TOO_OFTEN	quota_exhausted		60	The updates perhaps come too often; try again later	更新可能过于频繁，请稍后再试
45062	AGREEMENT_AD_PRESENT	conflict			There is a contracted ad, so this cannot be done here	含有协议广告，不能在此操作
45063	TOKEN_NOT_OF_MINI_PROGRAM	credential			The access token was not issued for a Mini Program	所用的 access token 不属于小程序
45068	FILE_TOO_LARGE_45068	too_large			The file is over WeChat's size limit (code 45068)	文件太大，超出微信的限制（错误码 45068）
45069	PRODUCT_LIST_TOO_LONG	invalid_input			The list holds too many products	列表中的商品过多
45073	SNS_VIP_NOT_LISTED	configuration			WeChat allows this sns call from listed inner addresses (VIP) only	该 sns 调用只接受名单内的内部地址（VIP）
45074	MATERIAL_LIST_FULL	conflict			There are too many materials; delete those no longer needed	素材过多，请先删除不再需要的素材
45075	KEYWORD_ID_INVALID	invalid_input			The ID of a keyword is wrong	关键词的 ID 有误
45076	COUNT_INVALID	invalid_input			WeChat does not accept the value of the count	count 的值不被接受
45082	URL_DOMAIN_NEEDS_ICP	configuration			The domain of the URL has no ICP license in China	网址的域名没有 ICP 备案
45085	SPEED_SERVER_ERROR	unavailable			A server inside WeChat (speed server) failed; repeat the call later	微信内部的 speed 服务出错，请稍后重试
45086	LINK_MINI_PROGRAM_ATTRIBUTE_INVALID	malformed_request			A link's data-miniprogram-appid attribute is wrong	data-miniprogram-appid 属性有误
45087	CUSTOM_MESSAGES_BLOCKED	configuration			WeChat has barred the account from customer-service messages	账号的客服消息已被微信禁用
45088	ACTION_SIZE_EXCEEDED	invalid_input			The action is too long or holds too much	action 太长或内容过多
45089	EXPIRED_45089	conflict			What the call refers to has expired (code 45089)	该调用所指的内容已过期（错误码 45089）
45090	GROUP_MESSAGE_TICKET_INVALID	invalid_input			The ticket for the group message is wrong	群消息的 ticket 有误
45092	VOICE_DATA_MISSING	invalid_input			WeChat found no voice data	微信没有找到语音数据
45093	MESSAGE_QUOTA_EXHAUSTED	quota_exhausted			The account has no messages left to send	账号的消息发送额度已用完
45094	ENTER_SESSION_MESSAGES_BARRED	configuration			As a penalty, users who open the chat cannot be sent messages	因受处罚，用户进入会话时不能发客服消息
45095	CARD_AD_BATCH_STOCK_LOCKED	conflict			The batch is used for an advertisement, so its stock cannot be changed	该批次用于广告投放，不能修改库存
45096	QRCODE_INVALID_45096	invalid_input			The QR code is not accepted (code 45096)	该二维码不被接受（错误码 45096）
45097	QRCODE_PREFIX_INVALID	invalid_input			The beginning of the QR code's address is not accepted	二维码地址的前缀不被接受
45098	MSGMENU_LIST_TOO_LONG	invalid_input			The menu message (msgmenu) holds too many items	菜单消息（msgmenu）的选项过多
45099	MSGMENU_ITEM_TOO_LONG	invalid_input			An item of the menu message (msgmenu) is too long	菜单消息（msgmenu）的选项文字太长
45100	KEYWORD_ID_LIST_SIZE_INVALID	invalid_input			The keyword_id_list holds too many entries or too few	keyword_id_list 的项数过多或过少
45101	UPLOAD_LIMIT_REACHED	conflict			No more can be uploaded: a limit has been reached	已达上传的上限，不能再上传
45102	API_BLOCKED_TEMPORARILY	unavailable		600	WeChat has closed this API for the time being; try again later	微信暂时关闭了该接口，请稍后再试
45103	API_NO_LONGER_SUPPORTED	malformed_request			WeChat does not offer this API any more	微信已不再提供该接口
45104	DOMAIN_CHANGES_EXHAUSTED	quota_exhausted		month	This month's changes to the domains are used up	本月修改域名的次数已用完
45154	CARD_VERIFY_CODE_NOT_FOUND	not_found			The card has no such verification code	没有这个核销验证码
45155	CARD_VERIFY_CODE_EXISTS	conflict			The card already has this verification code	这个核销验证码已存在
45156	CARD_VERIFY_CODE_LENGTH_INVALID	invalid_input			The length of the card's verification code is not allowed	核销验证码的长度不符合要求
45160	CARD_CATEGORY_INVALID	invalid_input			A card cannot be created in this category	不能在该类目下创建卡券
45161	VIDEO_ID_NOT_FROM_UPLOAD	invalid_input			The video ID must come from a video uploaded by API	视频 ID 必须来自用接口上传的视频
45162	TYPE_INVALID_45162	malformed_request			WeChat refuses the type named in this call (code 45162)	微信不接受所填的 type（错误码 45162）
45163	SORT_METHOD_INVALID	malformed_request			The way of sorting (sort_method) is not one that WeChat knows	微信没有所填的排序方式（sort_method）
45164	OFFSET_INVALID	invalid_input			WeChat does not accept the value of the offset	offset 的值不被接受
45167	VOIP_CALL_KEY_INVALID	credential			WeChat refused the VoIP call key; fetch a new one	VoIP 的 call key 未被接受，需重新获取
45501	APP_REQUESTS_BLOCKED	configuration			A supervisor has blocked some or all calls of this app for now	该应用的部分或全部请求被监管方暂时封禁
46005	POI_NOT_FOUND	not_found			There is no such shop (poi)	没有这个门店（poi）
46006	VOIP_FILE_NOT_FOUND	not_found			There is no such VoIP file	没有这个 VoIP 文件
46007	FILE_BEING_TRANSCODED	outcome_pending			WeChat is still transcoding the file; ask again a little later	文件仍在转码，请过一会儿再查
46008	RESULT_ID_NOT_FOUND	not_found			There is no result with this ID	没有使用该 ID 的结果
46009	USER_DATA_NOT_FOUND	not_found			WeChat holds no data on this user	微信没有该用户的数据
46101	API_REPLACED_BY_SUBSCRIBE_MESSAGE	malformed_request			WeChat has withdrawn this API; send subscribe messages in its place	微信已停用该接口，应改用订阅消息
47002	BODY_HAS_UNICODE_ESCAPES	malformed_request			The JSON was sent with Unicode escapes; send the text as UTF-8	JSON 用了 Unicode 转义，应直接发 UTF-8
47005	TABBAR_NOT_FOUND	not_found			There is no such tab bar	没有这个标签栏（tabbar）
47101	SEARCH_TOO_MANY_RESULTS	invalid_input			The search finds too much; narrow it	搜索的结果过多，请缩小范围
47102	NEXT_PAGE_INFO_INVALID	invalid_input			The next_page_info is wrong; use the one from the previous page	next_page_info 有误，请用上一页返回的值
48007	VOIP_CALL_KEY_OF_OTHER	credential			The VoIP call key belongs to somebody else	所用的 VoIP call key 属于他人
48009	API_EXPIRED	malformed_request			The time in which this API could be used is over	该接口已过可用期限
48010	MATERIAL_CHANGE_FORBIDDEN	conflict			This material is locked against changes	该素材被锁定，不能修改
48011	TEMPLATE_ID_DISABLED	configuration			The template with this ID has been disabled	该 ID 的模板处于停用状态
48012	TOKEN_INVALID_48012	credential			WeChat refused the token of this call (code 48012)	该调用的 token 未被接受（错误码 48012）
48013	VIDEO_NOT_FOR_MASS_SEND	invalid_input			To be mass-sent, the video has to be uploaded by the newer API	视频需用新接口重新上传，才能群发
48014	VIDEO_REVIEW_STATUS_ABNORMAL	conflict			The video's review is in a state that does not allow this	视频的审核状态有问题，目前不能使用
48015	COMMENTS_NOT_GRANTED	configuration			The account does not have the comment feature	账号没有开通留言功能
48016	WATCH_MORE_NOT_AVAILABLE	configuration			The account does not qualify for the smart 'watch more' video setting	账号未达到智能配置“观看更多”视频的要求
49001	APPID_NOT_OF_ACCESS_TOKEN	credential			The AppID of the call is not the one its access token was issued to	所填 AppID 与 access token 的归属不一致
49002	OPENID_OR_TRANSID_EMPTY	invalid_input			Both an OpenID and a transid are required	OpenID 和 transid 都必须提供
49003	OPENID_NOT_OF_ACCOUNT	invalid_input			The OpenID was issued for another account	该 OpenID 属于其他账号
49004	SIGNATURE_MISMATCH	credential			WeChat calculated another signature than the one that was sent	微信算出的签名与所发的不同
49005	TRANSID_NOT_FOUND	not_found			There is no transaction with this transid	没有使用该 transid 的交易
49006	TWO_DIM_CODE_MISSING	invalid_input			A two_dim_code is required	必须提供 two_dim_code
49007	TWO_DIM_CODE_INVALID	invalid_input			The two_dim_code is wrong	所填的 two_dim_code 有误
49008	QRCODE_INVALID	invalid_input			The qrcode parameter is wrong	所填的 qrcode 有误
49009	QRCODE_MISSING	invalid_input			A qrcode parameter is required	必须提供 qrcode
49010	PARTNER_ID_INVALID	credential			WeChat refused the partner ID; compare it with the merchant's own	partner ID 未被接受，请与商户资料核对
49300	FEEDBACK_NOT_FOUND	not_found			There is no feedback with this feedbackid	没有使用该 feedbackid 的反馈
49301	FEEDBACK_EXISTS	conflict			This feedback was handed in before	这条反馈已经提交过
49302	FEEDBACK_STATUS_CHANGED	conflict			The status of the feedback was changed before	这条反馈的状态之前已改过
50003	USER_NOT_ON_ALLOWLIST	configuration			The user is not one expected here; perhaps an allowlist lacks them	用户不在预期之内，可能没有加入白名单
50006	FRIENDS_AUTHORIZATION_OFF	permission_denied			The user no longer grants the friends authorization	用户关掉了与好友有关的授权
51000	ENTERPRISE_PARENT_NOT_FOUND	not_found			There is no such enterprise parent account	没有这个企业主账号
51001	ENTERPRISE_CHILD_NOT_OF_PARENT	invalid_input			The enterprise sub-account is not one of this parent account's	该企业子账号不在此主账号之下
51002	ENTERPRISE_VERIFY_MESSAGE_WRONG	invalid_input			The verification message of the enterprise is wrong	企业的验证信息有误
51003	ENTERPRISE_CHILD_LIST_SIZE_INVALID	invalid_input			The list holds too many enterprise sub-accounts or too few	列表中的企业子账号过多或过少
51004	ENTERPRISE_PARENT_REQUIRED	configuration			An enterprise parent account is required	需使用企业主账号
51005	ENTERPRISE_CHILD_REQUIRED	configuration			An enterprise sub-account is required	需使用企业子账号
51006	NICKNAME_INVALID	invalid_input			The nickname is not accepted	所填的昵称不被接受
51007	ENTERPRISE_ACCOUNT_REQUIRED	configuration			An enterprise account is required	需使用企业账号
51008	EMAIL_INVALID	invalid_input			The email address is not accepted	所填的邮箱不被接受
51009	PASSWORD_INVALID	invalid_input			The password is not accepted	所填的密码不被接受
51010	EMAIL_REPEATED	conflict			The email address is already in use	这个邮箱已被使用
51011	ACCESS_DENIED_51011	configuration			WeChat denies the account access to this (code 51011)	微信不允许账号访问（错误码 51011）
51012	VERIFY_CODE_REQUIRED	invalid_input			A verification code has to be given	必须填写验证码
51013	VERIFY_CODE_WRONG	invalid_code			The verification code is not the right one; try again	验证码不对，请重新填写
51014	PASSWORD_CHANGE_REQUIRED	conflict			The password has to be changed first	需先修改密码
51015	USER_NOT_FOUND_51015	not_found			WeChat knows no such user (code 51015)	微信没有这个用户（错误码 51015）
51020	TV_INFO_NOT_FOUND	not_found			There is no information on this TV channel or program	没有这个电视频道或节目的信息
51021	TV_TIMES_OVERLAP	invalid_input			The times of the TV programs overlap	电视节目的时间互相重叠
51022	TV_TIME_RANGE_INVALID	invalid_input			The time range of the TV program is wrong	电视节目的时间范围有误
51023	TV_TIME_NOT_ON_DATE	invalid_input			The time of the TV program does not fall on the date given	电视节目的时间与所填日期不符
51024	TV_PROGRAM_NAME_EMPTY	invalid_input			The TV program has no name	电视节目没有填写名称
51025	TV_ACTION_URL_EMPTY	invalid_input			The TV program has no action URL	电视节目没有填写 action url
51026	TV_PROGRAM_NAME_TOO_LONG	invalid_input			The name of the TV program is too long	电视节目的名称太长
51027	TV_ACTION_URL_TOO_LONG	invalid_input			The action URL of the TV program is too long	电视节目的 action url 太长
51028	TV_PROGRAM_NAME_INVALID	invalid_input			The name of the TV program is not accepted	电视节目的名称不被接受
51029	TV_ACTION_URL_INVALID	invalid_input			The link of the TV program's action is not accepted	电视节目互动的网址不被接受
51030	TV_ACTION_ID_INVALID	invalid_input			The ID of the TV program's action is not accepted	电视节目互动的 ID 不被接受
51031	TV_ACTION_OFFSET_INVALID	invalid_input			The offset of the TV program's action is not accepted	电视节目互动的偏移量不被接受
51032	TV_ACTION_TITLE_MISSING	invalid_input			The TV program's action needs a title	电视节目互动缺少标题
51033	TV_ACTION_TITLE_TOO_LONG	invalid_input			The title of the TV program's action is too long	电视节目互动的标题太长
51034	TV_ACTION_ICON_URL_MISSING	invalid_input			The TV program's action needs the URL of an icon	电视节目互动缺少图标网址
51035	TV_ACTION_ICON_URL_TOO_LONG	invalid_input			The icon URL of the TV program's action is too long	电视节目互动的图标网址太长
52000	SHOP_PICTURE_NOT_UPLOADED	invalid_input			A product picture has to be uploaded to WeChat first	商品图片要先上传到微信，不能用外部图片
52001	SHOP_PRICE_NOT_BELOW_ORIGINAL	invalid_input			Set a WeChat price that lies below the original price	微信价要低于商品原价
52002	SHOP_CATEGORY_OR_SKU_WRONG	invalid_input			The shop product's category or SKU is wrong	小店商品的类目或 SKU 有误
52003	SHOP_PRODUCT_NOT_FOUND	not_found			The shop has no product with this ID	小店里没有此 ID 对应的商品
52004	SHOP_CATEGORY_NOT_FOUND	not_found			There is no such shop category, or it has no sub-category	小店类目查不到，或其下没有子类目
52005	SHOP_QUANTITY_ZERO	invalid_input			The quantity of the shop product must not be zero	小店商品的数量不能填零
52006	SHOP_AREA_CODE_INVALID	invalid_input			The shop does not know this area code	小店无法识别该地区编码
52007	SHOP_EXPRESS_TEMPLATE_INVALID	invalid_input			A value of the shop's shipping-fee template is wrong	小店邮费模板里有值填错
52008	SHOP_EXPRESS_TEMPLATE_NOT_FOUND	not_found			The shop has no shipping-fee template with this ID	小店里没有此 ID 对应的邮费模板
52009	SHOP_GROUP_NAME_MISSING	invalid_input			The product group of the shop needs a name	小店的商品分组要有名称
52010	SHOP_GROUP_NOT_FOUND	not_found			The shop has no product group with this ID	小店里没有此 ID 对应的商品分组
52011	SHOP_MOD_ACTION_INVALID	malformed_request			The shop call carries a mod_action that WeChat does not know	小店调用中的 mod_action 不被识别
52012	SHOP_SHELF_TOO_MANY_COMPONENTS	invalid_input			The shop shelf has more components than WeChat allows	小店货架的控件数量太多
52013	SHOP_SHELF_COMPONENT_MISSING	invalid_input			The shop shelf needs at least one component with content	小店货架没有控件，或控件没有内容
52014	SHOP_SHELF_NOT_FOUND	not_found			The shop has no shelf with this ID	小店里没有此 ID 对应的货架
52015	SHOP_ORDER_NOT_FOUND	not_found			The shop has no order with this ID	小店里没有此 ID 对应的订单
52016	SHOP_ORDER_FILTER_INVALID	invalid_input			The filter for the list of shop orders is wrong	小店订单的筛选条件有误
52017	SHOP_ORDER_EXPRESS_INVALID	invalid_input			The express details of the shop order are wrong	小店订单的快递信息有误
52018	SHOP_ORDER_DELIVERY_INVALID	invalid_input			The delivery details of the shop order are wrong	小店订单的发货信息有误
52019	SHOP_BRAND_NAME_MISSING	invalid_input			The brand of the shop product needs a name	小店商品的品牌名称没有填
53000	PRINCIPAL_LIMIT_REACHED	conflict			The legal entity has reached WeChat's limit; use another one	该主体已达微信的上限，请换一个主体
53001	PRINCIPAL_BLOCKLISTED	conflict			The legal entity is on WeChat's blocklist; use another one	微信已把该主体列入黑名单，请换一个主体
53002	MOBILE_LIMIT_REACHED	conflict			The mobile number has reached WeChat's limit; use another one	该手机号已达微信的上限，请换一个号码
53003	ID_CARD_LIMIT_REACHED	conflict			The identity card has reached WeChat's limit; use another one	该身份证已达微信的上限，请换一个证件
53100	APPLICATION_ORDER_NOT_FOUND	not_found			WeChat knows no application order with this number	微信查不到该申请单
53101	APPLICATION_ORDER_PAID	conflict			The application order was paid before	该申请单此前已付过款
53102	APPLICATION_ORDER_UNDER_CHECK	conflict			An earlier order is still being checked; apply again after that	前一张单还在检查，结束后才能再申请
53103	APPLICATION_ORDER_REFILL_REFUSED	conflict			This application order cannot be filled in again	该申请单不能重新填写
53203	ACCOUNT_DETAILS_LOCKED	unavailable		60	These account details are locked for changes; try again later	账号资料目前不可改动，请以后再试
53204	ACCOUNT_DESCRIPTION_INVALID	invalid_input			The account's description (signature) is not acceptable	账号的功能介绍（signature）不合要求
53300	CATEGORY_MONTHLY_CHANGES_USED_UP	quota_exhausted		month	This month's changes to the service categories are used up	本月修改服务类目的次数已用完
53301	CATEGORY_LIMIT_REACHED	conflict			The account already has as many service categories as it may	账号的服务类目已达总数上限
53302	CATEGORY_NOT_FOR_PRINCIPAL_TYPE	invalid_input			The account's type of owner may not use this service category	这类主体的账号不能选用该服务类目
53303	CATEGORY_PARAMETER_INVALID	invalid_input			A value sent for the service category is not accepted	为服务类目提交的某个值不被接受
53304	CATEGORY_ALREADY_SET	conflict			The account already has this service category	账号已经设置过该服务类目
53305	CATEGORY_FAILED_IPC_CHECK	invalid_input			A service category fails WeChat's IPC (perhaps ICP) check	有服务类目没有通过 IPC（疑为 ICP）核验
53306	CATEGORY_ID_UNCHANGEABLE	invalid_input			A category's ID is fixed; only its certificates can be changed	类目的 ID 固定不变，能改的只有资质
53307	CATEGORY_NOT_REJECTED	conflict			A service category can be changed only after it failed its review	服务类目审核未通过后，才能修改
53308	CATEGORY_UNDER_REVIEW	conflict			A service category cannot be deleted during its review	服务类目审核期间不能删除
53309	CATEGORY_SOCIAL_RED_PACKET_UNDELETABLE	conflict			The category for social red packets cannot be deleted	社交红包这一类目删除不了
53310	CATEGORY_APPLY_REASON_REQUIRED	invalid_input			Too many service categories; add apply_reason to ask for more	类目已满，再增加须填 apply_reason 说明
53311	CATEGORY_DOCUMENTS_REQUIRED	invalid_input			The service category needs supporting documents	该服务类目要附上证明资料
60005	JSAPI_NAME_MISSING	malformed_request			The call does not name a JS API	调用时没有填写 JS 接口的名称
60006	AUTHORIZATION_CANCELLED_BY_USER	permission_denied			The WeChat user cancelled this authorization; ask for it again	微信用户取消过此授权，请再次征求同意
61000	COMPONENT_TYPE_INVALID	configuration			The third-party platform is not of a valid type	第三方平台的类型不符合要求
61001	COMPONENT_TYPE_MISMATCH	configuration			The third-party platform's AppID belongs to another type	第三方平台的 AppID 与其类型对不上
61002	COMPONENT_KF_NOT_ENABLED	configuration			Customer service is not enabled for the third-party AppID	该第三方 AppID 还不能使用客服
61005	COMPONENT_VERIFY_TICKET_EXPIRED	credential			The component_verify_ticket has run out; use the latest one pushed	component ticket 已到期，请用最近推送的
61006	COMPONENT_VERIFY_TICKET_INVALID	credential			WeChat refuses the component_verify_ticket; use the latest one	component ticket 未被接受，请用最新的
61008	COMPONENT_REQUEST_KEY_DUPLICATED	malformed_request			A key occurs twice in the third-party platform's request	第三方平台的请求里有 key 出现了两次
61009	AUTHORIZATION_CODE_INVALID	invalid_code			The authorization code is wrong; start the authorization again	授权码有误，请重新发起授权
61010	AUTHORIZATION_CODE_EXPIRED	invalid_code			The authorization code has run out; start the authorization again	授权码已到期，请重新发起授权
61012	AUTHORIZER_OPTION_NAME_INVALID	invalid_input			The authorized account has no option of this name	授权账号没有这个名称的选项
61013	AUTHORIZER_OPTION_VALUE_INVALID	invalid_input			The option of the authorized account cannot take this value	授权账号的该选项不能取这个值
61014	COMPONENT_TOKEN_REQUIRED	malformed_request			This API takes the platform's component token, not another	请改用第三方平台的 component token 调用
61015	ACCOUNT_TOKEN_REQUIRED	malformed_request			This API takes the account's token, not the component token	请改用公众号等账号自己的 token 调用
61016	FUNCTION_CATEGORY_UNCONFIRMED	configuration			The platform has yet to confirm the permission set of this API	第三方平台尚未确认该接口所属的权限集
61017	FUNCTION_CATEGORY_NOT_GRANTED	configuration			The platform has not been granted the permission set of this API	第三方平台未获得该接口所属的权限集
61018	FUNCTION_CATEGORY_ALREADY_CONFIRMED	conflict			The platform has confirmed this permission set before	第三方平台此前已确认过该权限集
61019	FUNCTION_CATEGORY_NEEDS_NO_CONFIRMATION	conflict			This permission set takes effect without a confirmation	该权限集本来就不用确认
61020	COMPONENT_PARAMETER_WRONG	malformed_request			A third-party platform call has a wrong parameter (code 61020)	第三方平台调用的参数不对（代码 61020）
61021	FUNCTION_CATEGORY_NOT_CONFIRMABLE	conflict			The platform cannot confirm this permission set now	第三方平台目前不能确认该权限集
61022	COMPONENT_RESUBMISSION_REFUSED	conflict			This third-party platform request cannot be submitted again	第三方平台的这项请求不能再次提交
61024	COMPONENT_TOKEN_API_REQUIRED	malformed_request			A platform gets its token only from api_component_token	第三方平台取 token 要用专用的接口
61025	AUTHORIZER_OPTION_READ_ONLY	invalid_input			This option of the account can be read but not changed	该选项只供查询，不能修改
61026	REGISTER_ACCESS_DENIED	configuration			The third-party platform may not register accounts	第三方平台没有注册账号的权限
61027	REGISTER_LIMIT_REACHED	configuration			The third-party platform has no account registrations left	第三方平台可注册的账号数已用完
61028	COMPONENT_UNPUBLISHED	configuration			The third-party platform has to be published before this call	第三方平台要先全网发布，才能这样调用
61029	COMPONENT_BASE_CATEGORY_REPUBLISH	configuration			Publish the platform again with the basic permission set	第三方平台须带上基础权限集重新发布
61030	COMPONENT_CANCEL_REFUSED	conflict			The authorization of the third-party platform cannot be cancelled	对第三方平台的授权不可取消
61039	PRIVACY_CHECK_UNFINISHED	unavailable		60	WeChat is still checking the use of privacy APIs; repeat the call in a minute	隐私接口检查还没完成，请一分钟后再试
61040	PRIVACY_API_NOT_DECLARED	configuration			The code uses privacy APIs that ext.json does not declare or may not use	隐私接口未在 ext.json 声明或没有权限
61051	REGISTER_REALNAME_TYPE_INVALID	malformed_request			The type of real-name verification is not accepted	实名验证的类型不被接受
61052	REGISTER_CERTIFICATION_REQUIRED	configuration			The account has to pass WeChat verification first	账号须先通过微信认证
61053	REGISTER_REALNAME_LIMIT_REACHED	conflict			This real-name identity has reached its limit of accounts	该实名身份可用的账号数已满
61054	REGISTER_REALNAME_BLOCKLISTED	user_blocked			This real-name identity is on WeChat's blocklist	该实名身份在微信的黑名单里
61055	REGISTER_MONTHLY_QUOTA_USED_UP	quota_exhausted		month	This month's allowance for registrations is used up	本月的注册额度已用完
61056	REGISTER_COPY_WX_VERIFY_MISSING	malformed_request			The registration call has to set copy_wx_verify	注册调用必须带上 copy_wx_verify
61058	REGISTER_TICKET_INVALID	invalid_code			The registration ticket is not valid; have the admin scan again	注册用的 ticket 无效，请管理员再次扫码
61061	REGISTER_OVERSEAS_REFUSED	configuration			This registration is not available from overseas	这项注册不对境外开放
61063	REGISTER_ADMIN_LIMIT_REACHED	conflict			This administrator already has too many accounts	该管理员名下的账号已经过多
61064	REGISTER_ADMIN_BLOCKLISTED	user_blocked			This administrator is on WeChat's blocklist	该管理员在微信的黑名单里
61065	REGISTER_ID_CARD_LIMIT_REACHED	conflict			This identity card is used for too many accounts	该身份证登记的账号已经过多
61066	REGISTER_ID_CARD_BLOCKLISTED	user_blocked			This identity card is on WeChat's blocklist	该身份证在微信的黑名单里
61067	REGISTER_MOBILE_LIMIT_REACHED	conflict			This mobile number is used for too many accounts	该手机号登记的账号已经过多
61068	REGISTER_MOBILE_BLOCKLISTED	invalid_input			This mobile number is on WeChat's blocklist; use another	该手机号在微信的黑名单里
61069	REGISTER_ADMIN_INVALID	invalid_input			The person named as administrator is not accepted	所填的管理员不被接受
61071	TRIAL_MINI_PROGRAM_LIMIT_REACHED	conflict			The WeChat user cannot create further trial Mini Programs	该用户的试用小程序已满，不能再创建
61072	TRIAL_WECHAT_ID_UNSUITABLE	invalid_input			The WeChat ID is wrong or hardly used; name an active one	微信号有误或很少使用，请换常用微信号
61100	SHARE_URL_INVALID	invalid_input			WeChat does not take the URL of the share call	微信不接受分享调用所填的网址
61101	SHARE_OPENID_INVALID	invalid_input			WeChat does not take the OpenID of the share call	微信不接受分享调用所填的 OpenID
61102	SHARE_RELATION_NOT_FOUND	not_found			WeChat has no record of this share relation	微信没有这条分享关系的记录
61200	SCAN_PRODUCT_WORDING_MISSING	conflict			The wording for the product has yet to be set	商品的文案还没有设置
61300	SCAN_BASE_INFO_INVALID	invalid_input			The base_info of the product page has a fault	商品主页的 base_info 有误
61301	SCAN_DETAIL_INFO_INVALID	invalid_input			The detail_info of the product page has a fault	商品主页的 detail_info 有误
61302	SCAN_ACTION_INFO_INVALID	invalid_input			The action_info of the product page has a fault	商品主页的 action_info 有误
61303	SCAN_BRAND_INFO_MISSING	not_found			There is no brand_info for the product page	商品主页没有 brand_info
61304	SCAN_PRODUCT_ID_INVALID	invalid_input			The product ID of the product page is wrong	商品主页的商品 ID 填错了
61305	SCAN_KEY_INFO_INVALID	invalid_input			The product code (key) for the product page is wrong	商品主页的商品编码（key）填错了
61306	SCAN_APPID_INVALID	malformed_request			The AppID named for the product page is wrong	商品主页所填的 AppID 不对
61307	SCAN_CARD_ID_INVALID	invalid_input			The card ID named for the product page is wrong	商品主页所填的卡券 ID 不对
61308	SCAN_BASE_INFO_MISSING	not_found			There is no base_info for the product page	商品主页没有 base_info
61309	SCAN_DETAIL_INFO_MISSING	not_found			There is no detail_info for the product page	商品主页没有 detail_info
61310	SCAN_ACTION_INFO_MISSING	not_found			There is no action_info for the product page	商品主页没有 action_info
61311	SCAN_MEDIA_INFO_INVALID	invalid_input			The media details of the product page are wrong	商品主页的媒体信息有误
61312	SCAN_BUFFER_SIZE_INVALID	malformed_request			The data buffer of the product page call has a wrong size	商品主页调用的数据块大小不对
61313	SCAN_BUFFER_INVALID	malformed_request			WeChat cannot read the data buffer of the product page call	微信无法读取商品主页调用的数据块
61314	SCAN_QRCODE_EXTINFO_INVALID	invalid_input			The extinfo for the product's QR code is wrong	商品二维码的 extinfo 填错了
61315	SCAN_LOCAL_EXT_INFO_INVALID	invalid_input			The local extra details of the product page are wrong	商品主页的本地扩展信息有误
61316	SCAN_KEY_CONFLICT	conflict			The product code (key) clashes with an existing one	商品编码（key）与已有的重复
61317	SCAN_TICKET_INVALID	invalid_code			The scan ticket is not valid; have the product scanned again	扫码的 ticket 无效，请重新扫商品
61318	SCAN_VERIFICATION_FAILED	conflict			The product has not passed WeChat's verification	商品没有通过微信的核验
61319	SCAN_CATEGORY_INVALID	invalid_input			The product page names a wrong category	商品主页所填的类目不对
61320	SCAN_MERCHANT_INFO_MISSING	configuration			The account has no merchant record for product pages	账号没有商品主页的商户资料
61321	SCAN_CATEGORY_IS_LEAF	invalid_input			The category ID is at the lowest level, which does not fit here	类目 ID 位于最末一级，不能用在此处
61322	SCAN_CATEGORY_NOT_PERMITTED	configuration			The account has no right to this category for product pages	账号没有在该类目下使用商品主页的权限
61323	SCAN_BARCODE_NOT_PERMITTED	configuration			The account has no right to this barcode for product pages	账号没有为该条码使用商品主页的权限
61324	SCAN_TOO_MANY_ACTIONS	invalid_input			The product page has more actions than WeChat allows	商品主页的 action 数量太多
61325	SCAN_STORE_MGR_TYPE_INVALID	malformed_request			The brand_info names a store_mgr_type that WeChat does not know	store_mgr_type 的值不被微信识别
61326	SCAN_SPAM_BLOCKED	content_rejected			WeChat's spam protection stopped this product page request	微信的反垃圾机制拦下了商品主页的请求
61327	SCAN_COMMENT_LIMIT_REACHED	conflict			The limit for comments on the product has been reached	商品的评论数已到上限
61328	SCAN_COMMENT_OUTDATED	conflict			The comment data is out of date; load it again	评论数据已过时，请重新读取
61329	SCAN_COMMENT_BANNED_WORD	content_rejected			A word in the comment is banned	评论里有禁用的词语
61330	SCAN_IMAGE_ALREADY_ADDED	conflict			This image of the product was added before	该商品图片此前已添加
61331	SCAN_IMAGE_NOT_ADDED	not_found			This image was not among those added for the product	商品没有添加过这张图片
61332	SCAN_IMAGE_QUALITY_LOW	invalid_input			The image is of poor quality; use a better one	图片质量偏低，请换一张清楚的
61333	SCAN_IMAGE_TOO_SIMILAR	invalid_input			The image looks too much like another one; use a different one	图片与别的过于相似，请换一张
61334	SCAN_PRODUCT_NOT_FOUND	not_found			No product page exists for this product	该商品没有对应的商品主页
61335	SCAN_KEY_APPLICATION_FAILED	unavailable			WeChat could not assign a product code (key)	微信未能分配商品编码（key）
61336	SCAN_STATUS_CHECK_FAILED	conflict			The status of the product page did not pass the check	商品主页的状态没有通过检查
61337	SCAN_PRODUCT_EXISTS	conflict			A page for this product was created before	该商品的主页此前已创建
61338	SCAN_DELETE_FORBIDDEN	conflict			The product page must not be deleted in its present state	商品主页目前不可删除
61339	SCAN_FIRMCODE_CLAIMED	conflict			The company code (firmcode) has already been claimed	该厂商识别码（firmcode）已被认领
61340	SCAN_FIRM_INFO_REFUSED	invalid_input			The company details did not pass WeChat's check	厂商信息没有通过微信的检查
61341	SCAN_ALLOWLIST_FULL	conflict			The allowlist of the product page has too many users	商品主页白名单里的用户过多
61342	SCAN_KEYSTANDARD_MISMATCH	invalid_input			The product code does not fit its keystandard	商品编码与 keystandard 对不上
61343	SCAN_KEYSTANDARD_INVALID	malformed_request			The keystandard is not one that WeChat knows	微信没有这种 keystandard
61344	SCAN_ID_MAP_NOT_FOUND	not_found			WeChat has no ID mapping for this product	该商品没有 ID 映射
61345	SCAN_ACTION_CODE_INVALID	invalid_input			An action of the product page has a wrong code	商品主页的某个 action 编码有误
61346	SCAN_ACTION_STORE_INVALID	invalid_input			The store entry in the action_info is wrong	action_info 中的商店（store）填错了
61347	SCAN_ACTION_MEDIA_INVALID	invalid_input			The media entry in the action_info is wrong	action_info 中的媒体（media）填错了
61348	SCAN_ACTION_TEXT_INVALID	invalid_input			The text entry in the action_info is wrong	action_info 中的文字（text）填错了
61350	SCAN_INPUT_INVALID	invalid_input			WeChat refuses the data sent in for the product page	微信不接受为商品主页提交的数据
61351	SCAN_INPUT_TOO_LONG	invalid_input			The data sent in for the product page is longer than WeChat takes	为商品主页提交的数据过长
61400	KF_ACCOUNT_WRONG	invalid_input			Something is wrong with the customer-service account	客服账号（kf_account）存在问题
61401	KF_SYSTEM_ALREADY_MOVED	conflict			Customer service already runs on the new system	客服此前已迁移到新系统
61502	DATA_API_NOT_FOR_GAMES	configuration			The data API does not serve game Mini Programs	数据接口不能用于小游戏
61503	DATA_NOT_READY	unavailable		3600	WeChat has not finished preparing the data; ask again later	微信还在准备数据，请以后再取
62001	APP_BELONGS_TO_OTHERS	configuration			The app belongs to another account and cannot be accessed	该应用属于其他账号，无法访问
62002	APP_NAME_TAKEN	conflict			Another app already has this name; choose a new one	已有应用使用该名称，请换一个
62003	APP_PLATFORM_MISSING	invalid_input			The app has to name one platform or more	应用至少要填写一个平台
62004	APP_NAME_INVALID	invalid_input			The name of the app is not accepted	应用的名称不被接受
62005	APP_ID_INVALID	malformed_request			The ID of the app is not accepted	应用的 ID 不被接受
63003	SIGNATURE_METHOD_INVALID	malformed_request			WeChat does not know the signing method of the call	微信不支持调用所用的签名方法
63004	AUTHORIZATION_MISSING	configuration			WeChat finds no authorization for this call (code 63004)	微信没有查到此调用的授权（代码 63004）
63149	TICKET_GENERATION_FAILED	unavailable			WeChat failed to create the ticket; repeat the call later	微信未能生成 ticket，请稍后重试
63152	TICKET_STORING_FAILED	unavailable			WeChat failed to store the ticket; repeat the call later	微信未能保存 ticket，请稍后重试
63153	SHORTID_UNDECODABLE	invalid_input			The short ID cannot be decoded	短 ID（shortid）无法解码
63154	SCAN_STATUS_INVALID	malformed_request			The product page is given a status that WeChat does not know	商品主页所填的状态不被识别
63155	SCAN_COLOR_INVALID	invalid_input			The color of the product page is not accepted	商品主页的颜色不被接受
63156	SCAN_TAG_INVALID	invalid_input			The tag of the product page is not accepted	商品主页的标签不被接受
63157	SCAN_RECOMMENDATION_INVALID	invalid_input			The recommendations on the product page are not accepted	商品主页的推荐内容不被接受
63158	SCAN_BRAND_ITEM_LIMIT_REACHED	conflict			There are more brand items than WeChat allows	品牌商品（branditem）的数量过多
63159	SCAN_RETAIL_PRICE_MISSING	invalid_input			The product needs a retail_price	商品没有填写 retail_price
63160	SCAN_PRICE_INFO_INVALID	invalid_input			The price details of the product are wrong	商品的价格信息有误
63161	SCAN_ANTIFAKE_TOO_MANY_MODULES	invalid_input			The product page has too many anti-counterfeit modules	商品主页的防伪模块过多
63162	SCAN_ANTIFAKE_NATIVE_TYPE_INVALID	malformed_request			The anti-counterfeit module has a wrong native_type	防伪模块的 native_type 不对
63163	SCAN_ANTIFAKE_LINK_MISSING	not_found			There is no link for the anti-counterfeit module	防伪模块没有链接
63164	SCAN_MODULE_TYPE_UNKNOWN	malformed_request			Product pages have no module of this type	商品主页没有这种类型的模块
63165	SCAN_MODULE_INFO_MISSING	not_found			There are no details for this module of the product page	商品主页的该模块没有信息
63166	SCAN_ITEM_UNDER_REVIEW	conflict			The product page is still in review	商品主页还在审核
63167	SCAN_ITEM_UNPUBLISHED	conflict			The product page has not been published yet	商品主页还没有发布
63168	SCAN_ITEM_REVIEW_FAILED	conflict			The product page did not get through its review	商品主页没有通过审核
63169	SCAN_ITEM_ALREADY_PUBLISHED	conflict			The product page has already gone live	商品主页此前已经发布
63170	SCAN_BANNER_OR_MEDIA_ONLY	invalid_input			The product page takes either a banner or media here	商品主页此处只能放 banner 或媒体
63171	SCAN_TOO_MANY_CARDS	invalid_input			The product page holds too many cards	商品主页里的卡券（card）过多
63172	SCAN_TOO_MANY_USERS	invalid_input			The product page holds too many accounts (user entries)	商品主页里的账号（user）过多
63173	SCAN_TOO_MANY_TEXTS	invalid_input			The product page holds too many texts	商品主页里的文字（text）过多
63174	SCAN_TOO_MANY_LINKS_CARDS_USERS	invalid_input			Links, cards and users together are too many for the product page	商品主页的链接、卡券和账号合计过多
63175	SCAN_DETAIL_INFO_WRONG	invalid_input			WeChat finds a mistake in the detail_info (code 63175)	detail_info 里有错误（代码 63175）
63176	SCAN_ITEM_TYPE_MISMATCH	invalid_input			The product page is not of the type that this call is for	商品主页的类型与此调用不符
63177	SECRETKEY_PARAMETERS_WRONG	malformed_request			One of four values is wrong: secretkey, src, expired_time or version	src、secretkey 等四个参数中有值不对
63178	APPID_REFUSED_63178	credential			WeChat does not take the AppID of this call (code 63178)	微信不接受所用的 AppID（代码 63178）
63179	TOO_MANY_OPENIDS_63179	invalid_input			The call lists too many OpenIDs (code 63179)	所列的 OpenID 过多（代码 63179）
63180	APP_MSG_NOT_FOUND	not_found			WeChat does not find this article (app message)	微信查不到这条图文（app msg）
63181	APP_MSG_HISTORY_END	not_found			The history holds no further articles (app messages)	历史图文（app msg）已经取完
63182	OPENID_LIST_EMPTY	invalid_input			The openid_list has to name at least one user	openid_list 里没有填写用户
65001	DEEPLINK_TYPE_UNKNOWN	malformed_request			WeChat has no deep link of this type	微信没有这种类型的 deeplink
65002	DEEPLINK_NOT_PERMITTED	configuration			The account has no right to this deep link	账号没有使用该 deeplink 的权限
65003	DEEPLINK_INVALID	invalid_input			The deep link is not well formed	deeplink 的写法有误
65004	DEEPLINK_LIFE_TOO_LONG	invalid_input			A deep link of this type has to expire sooner	这种 deeplink 的有效期要设得短一些
65104	POI_CATEGORIES_INVALID	invalid_input			The categories of the store (POI) are not accepted	门店的类目不被接受
65105	POI_PHOTO_URL_INVALID	invalid_input			A photo URL of the store (POI) is not accepted	门店的某个图片网址不被接受
65106	POI_NOT_APPROVED	conflict			The store (POI) has to pass its review before this	门店要先通过审核
65107	POI_CHANGE_LOCKED	conflict			The store (POI) cannot be changed in its present state	门店当前的状态不能修改
65109	POI_BUSINESS_NAME_INVALID	invalid_input			The business name of the store (POI) is not accepted	门店的名称（business_name）不被接受
65110	POI_ADDRESS_INVALID	invalid_input			The address of the store (POI) is not accepted	门店的地址不被接受
65111	POI_TELEPHONE_INVALID	invalid_input			The phone number of the store (POI) is not accepted	门店的电话不被接受
65112	POI_CITY_INVALID	invalid_input			The city of the store (POI) is not accepted	门店所在城市不被接受
65113	POI_PROVINCE_INVALID	invalid_input			The province of the store (POI) is not accepted	门店所在省份不被接受
65114	POI_PHOTO_LIST_EMPTY	invalid_input			The store (POI) needs at least one photo	门店至少要有一张图片
65116	POI_DELETED	not_found			The store (POI) was deleted and no longer exists	该门店已不存在，此前被删除
65117	POI_DELETE_REFUSED	conflict			The store (POI) is in a state that forbids deleting it	门店目前的状态不允许删除
65119	POI_QUALIFICATION_MISSING	configuration			The legal entity lacks a qualification that the store (POI) needs	相关主体缺少门店所需的资质
65120	POI_CATEGORY_NOT_FOUND	not_found			WeChat has no details of this store (POI) category	微信没有该门店类目的信息
65201	ROOM_NAME_MISSING	invalid_input			The room needs a room_name	房间调用没有填写 room_name
65202	ROOM_USER_ID_MISSING	invalid_input			The call about the room needs a user_id	房间调用没有填写 user_id
65203	CHECK_TICKET_INVALID	credential			WeChat refuses the check ticket	微信没有接受 check ticket
65204	CHECK_TICKET_OPT_CODE_INVALID	malformed_request			The check ticket comes with a wrong operation code	check ticket 的操作码（opt code）不对
65205	CHECK_TICKET_EXPIRED	credential			The check ticket is too old; obtain a new one	check ticket 已到期，需重新获取
65315	MENU_USER_NOT_FOLLOWING	user_unreachable			The WeChat user does not follow the account	该微信用户没有关注本账号
65318	CHARSET_NOT_UTF8	malformed_request			The call has to be sent in UTF-8	调用内容要以 UTF-8 编码发送
65319	MENU_CREATION_NOT_PERMITTED	configuration			The account has no right to create a menu	账号没有创建菜单的权限
65415	KF_WORKER_OFFLINE	conflict			The customer-service agent is offline; choose another	该客服人员不在线，请换一位
65416	KF_PARAMETER_INVALID	invalid_input			A value of the customer-service call is not accepted	客服调用中的某个值不被接受
65417	KF_TIME_RANGE_TOO_LONG	invalid_input			The time span of the customer-service query is too long	客服查询的起止时间相隔太久
65450	HOMEPAGE_NOT_FOUND	not_found			WeChat finds no such homepage	微信查不到该主页
68002	STORE_TYPE_INVALID	malformed_request			The store is given a type that WeChat does not know	商店的类型不被识别
68003	STORE_NAME_INVALID	invalid_input			The name of the store is not accepted	商店的名称不被接受
68004	STORE_WXA_PATH_INVALID	malformed_request			The store's Mini Program path is not accepted	商店的小程序路径不被接受
68005	STORE_WXA_PATH_MISSING	malformed_request			The store needs a Mini Program path	没有填写商店的小程序路径
68006	STORE_KF_TYPE_INVALID	malformed_request			The store's customer service is of an unknown type	商店的客服类型不被识别
68007	STORE_KF_WXA_PATH_INVALID	malformed_request			The Mini Program path of the store's support is not accepted	商店客服的小程序路径不被接受
68008	STORE_KF_PHONE_INVALID	invalid_input			The phone number of the store's support is not accepted	商店客服的电话不被接受
68009	STORE_SUB_MCH_ID_INVALID	invalid_input			The number of the store's sub-merchant is not accepted	商店的子商户号不被接受
68010	STORE_ID_TAKEN	conflict			Another store already has this store ID	已有商店使用该 store_id
68011	STORE_NAME_MISSING	invalid_input			The store needs a name	没有填写商店的名称
68012	STORE_CREATE_TIME_MISSING	malformed_request			The store call lacks the creation time	商店调用没有填写创建时间
68013	STORE_STATUS_INVALID	malformed_request			The status given in the store call is not allowed	商店调用所填的状态不被允许
68014	STORE_ORDER_RECEIVER_INVALID	invalid_input			The details of the order's receiver are not accepted	订单的收货人信息不被接受
68015	STORE_ORDER_PRODUCT_INVALID	invalid_input			A product of the order is not accepted	订单里的商品不被接受
68016	STORE_ORDER_PAY_TYPE_INVALID	malformed_request			The order is paid in a way that WeChat does not know	订单的支付方式不被识别
68017	STORE_ORDER_TRACKING_NUMBER_INVALID	invalid_input			The courier's tracking number is not accepted	快递单号不被接受
68018	STORE_BUSI_ID_INVALID	invalid_input			The busi_id is not accepted	所填的 busi_id 不被接受
68019	STORE_PRODUCT_SKU_MISSING	invalid_input			The product needs a SKU	没有填写商品的 SKU
68020	STORE_SERVICE_TYPE_INVALID	malformed_request			The store service is of an unknown type	商店服务的类型不被识别
68021	STORE_SERVICE_STATUS_INVALID	malformed_request			The store service cannot have this status	商店服务不能取该状态
68022	STORE_SERVICE_ID_INVALID	invalid_input			The service_id of the store is not accepted	所填的 service_id 不被接受
68023	STORE_SERVICE_ID_TAKEN	conflict			Another store service already has this service_id	已有商店服务使用该 service_id
68024	STORE_SERVICE_WXA_PATH_MISSING	malformed_request			The store service needs a Mini Program path	没有填写商店服务的小程序路径
68025	STORE_PRODUCT_SKU_INVALID	invalid_input			The product's SKU is not accepted	商品的 SKU 不被接受
68026	STORE_PRODUCT_SPU_INVALID	invalid_input			The product's SPU is not accepted	商品的 SPU 不被接受
68027	STORE_PRODUCT_SPU_MISSING	invalid_input			The product needs an SPU	没有填写商品的 SPU
68028	STORE_PRODUCT_NOT_IN_ORDER	not_found			The order does not contain the product named by SPU or SKU	订单里没有此 SPU 或 SKU 的商品
68029	STORE_PRODUCT_DUPLICATED	invalid_input			The same SKU and SPU are given more than once	相同的 SKU 和 SPU 填了不止一次
68030	STORE_BUSI_ID_TAKEN	conflict			The busi_id is in use already	该 busi_id 已被使用
68031	STORE_UPDATE_FAILED	unavailable			WeChat failed to save the update; repeat it later	微信未能保存更新，请稍后重试
68032	STORE_BUSI_ID_NOT_FOUND	not_found			WeChat does not know this busi_id	微信查不到该 busi_id
68033	STORE_NOT_FOUND	not_found			WeChat does not know this store	微信查不到该商店
68034	STORE_PRODUCT_NUMBER_MISSING	invalid_input			The product's number is required	没有填写商品的 number
68035	STORE_ORDER_WXA_PATH_MISSING	malformed_request			The Mini Program path of the order's detail page is required	没有填写订单详情的小程序路径
68036	STORE_REFUND_QUANTITY_EXCEEDED	conflict			The refund covers more products than the order has left	订单剩余的商品不够这次退款
68037	STORE_REFUND_INFO_INVALID	invalid_input			The refund details are not accepted	退款信息不被接受
68038	STORE_SHIPMENT_INFO_MISSING	invalid_input			A shipped order needs the details of its courier	已发货的订单要填写快递信息
68039	STORE_PAY_NUMBER_INVALID	invalid_input			The WeChat Pay number of the order is not accepted	订单的微信支付单号不被接受
68040	STORE_ORDER_FULLY_REFUNDED	conflict			The order cannot be completed, as every product was refunded	订单的商品已全部退款，不能完成订单
68041	STORE_SERVICE_TIME_TOO_EARLY	invalid_input			The service has to be created later than its order	服务的创建时间要晚于订单
68042	STORE_TOTAL_COST_TOO_HIGH	invalid_input			The total is not below the sum of product and shipping costs	总价要小于商品与运费之和
68043	STORE_ROLE_INVALID	malformed_request			The role given in the store call is not one that WeChat knows	商店调用所填的角色（role）不被识别
68044	STORE_SERVICE_AVAILABLE_INVALID	malformed_request			WeChat refuses what service_available contains	service_available 的参数有误
68045	STORE_ORDER_TYPE_INVALID	malformed_request			The order is of a type that WeChat does not know	订单的类型不被识别
68046	STORE_ORDER_DELIVER_TYPE_INVALID	malformed_request			The order's way of delivery is not one that WeChat knows	订单的配送方式不被识别
68500	STORE_ID_MISSING	invalid_input			A store_id has to be given	必须提供 store_id
68501	STORE_ID_INVALID	invalid_input			The store_id is not accepted	所填的 store_id 不被接受
71001	CARD_COIN_PARAMETER_MISSING	invalid_input			A value of the card coin call is missing or zero	券点调用中有值没填或为零
71002	CARD_COIN_ORDER_ID_INVALID	invalid_input			The card coin order ID is wrong or does not fit the other values	券点订单号有误，或与其他参数不符
71003	CARD_COINS_INSUFFICIENT	configuration			The account has too few card coins; top them up	账号的券点不够，请充值
71004	CARD_COIN_CARD_EXPIRED	conflict			The card is past its end date	卡券的有效期已过
71005	CARD_COIN_EXECUTION_LIMIT	conflict			The card coin call has been carried out as often as allowed	券点调用的执行次数已到上限
71006	CARD_COIN_COUNT_INVALID	invalid_input			The number of card coins is outside the allowed range	券点的数量超出允许的范围
71007	CARD_COIN_ORDER_FINISHED	conflict			The card coin order has been completed before	该券点订单此前已完成
71008	CARD_COIN_ORDER_EXPIRED	conflict			The card coin order was left open too long; place a new one	券点订单已超时，请重新下单
72001	CARD_NO_MATCH	not_found			No card fits the request	没有符合条件的卡券
72002	CARD_MCHID_NOT_BOUND	configuration			The merchant number is not bound to the AppID of the card	卡券的 AppID 没有绑定该商户号
72003	CARD_NOT_MEMBER_CARD	invalid_input			Only a member card can be used here	此处只能使用会员卡
72004	CARD_MCHID_TAKEN	configuration			The merchant number is bound to another AppID	该商户号已绑定到别的 AppID
72005	CARD_TOO_MANY_MCHIDS	invalid_input			Too many merchant numbers are given for the card	为卡券填写的商户号过多
72006	CARD_TITLE_INVALID	invalid_input			The title of the card is not accepted	卡券的标题不被接受
72007	CARD_REDUCE_COST_TOO_LOW	invalid_input			The card's reduce_cost is lower than WeChat allows	卡券的 reduce_cost 低于允许的下限
72008	CARD_LEAST_COST_TOO_LOW	invalid_input			The card's least_cost has to be above its reduce_cost	卡券的 least_cost 要高于 reduce_cost
72009	CARD_GET_LIMIT_TOO_HIGH	invalid_input			The card's get_limit is higher than WeChat allows	卡券的 get_limit 高于允许的上限
72010	CARD_MCHID_INVALID	configuration			WeChat does not accept the merchant number of the card	卡券所填的商户号不被接受
72011	CARD_ACTIVATE_TICKET_INVALID	invalid_code			The activate_ticket is wrong or was issued elsewhere	activate_ticket 有误或不属于本应用
72012	CARD_ACTIVATE_TICKET_EXPIRED	invalid_code			The activate_ticket has run out; obtain a new one	activate_ticket 已到期，请重新获取
72013	INVOICE_ORDER_UNAUTHORIZED	permission_denied			The user's authorization for this order is missing or has run out	用户没有为该订单授权，或授权已到期
72014	CARD_SHARED_STOCK_UNCHANGEABLE	conflict			Task cards share one stock, which cannot be changed	任务卡券共用库存，不能修改
72015	INVOICE_NOT_PERMITTED	configuration			The account has no right to create invoices	账号没有创建发票的权限
72016	CARD_MEMBER_CARD_NOT_PERMITTED	configuration			The account has no right to create member cards	账号没有创建会员卡的权限
72017	INVOICE_TITLE_INVALID	invalid_input			The title (buyer's name) of the invoice is not accepted	发票的抬头不被接受
72018	INVOICE_ORDER_ID_USED	conflict			The invoice of this order is already in the user's card holder	该订单的发票已在用户的卡包里
72019	CARD_MESSAGE_TOO_MANY_CARDS	invalid_input			The message operation lists too many cards	消息操作所列的卡券过多
72020	CARD_USE_LIMIT_REACHED	conflict			The card's limit for use is reached, so it cannot be redeemed	卡券的使用已到限制，不能核销
72021	CARD_GENERAL_CARD_NOT_PERMITTED	configuration			The account has no right to create general cards	账号没有创建通用卡的权限
72022	CARD_USER_NOT_ALLOWLISTED	configuration			The user has to be put on the card allowlist first	要先把该用户加入卡券白名单
72023	INVOICE_LOCKED_BY_OTHERS	conflict			Another account has locked the invoice	另一个账号已锁定这张发票
72024	INVOICE_STATUS_WRONG	conflict			The invoice is in a status that does not allow this	发票当前的状态不允许此操作
72025	INVOICE_TOKEN_INVALID	invalid_input			The token given for the invoice is not accepted	发票的 token 不被接受
72026	CARD_WX_ACTIVATE_REQUIRED	conflict			The card has to have wx_activate switched on	卡券要先把 wx_activate 设为 true
72027	INVOICE_ACTION_INVALID	malformed_request			The action asked for is not one for invoices	发票调用的 action 不对
72028	INVOICE_PAY_MERCHANT_NOT_SET	configuration			The account has not set its WeChat Pay merchant for invoices	账号没有设置开票用的微信支付商户
72029	INVOICE_AUTH_FIELDS_NOT_SET	configuration			The account has not set the fields of the invoice authorization	账号没有设置发票授权页的字段
72030	INVOICE_MCHID_INVALID	configuration			The merchant number set for invoices is not accepted	为开票填写的商户号不被接受
72031	INVOICE_PARAMETERS_INVALID	invalid_input			The parameters of the invoice call are not accepted	发票调用的参数不被接受
72032	PAY_GIFT_RULE_EXPIRED	conflict			The pay-gift-card rule is no longer in force	支付即会员规则已到期
72033	PAY_GIFT_RULE_STATUS_WRONG	conflict			The pay-gift-card rule is in a status that does not allow this	支付即会员规则的状态不允许此操作
72034	PAY_GIFT_RULE_ID_INVALID	invalid_input			The ID of the pay-gift-card rule is not accepted	支付即会员规则的 ID 不被接受
72035	INVOICE_INSERT_REJECTED	conflict			The merchant has declined to issue the invoice	商户已拒绝开这张发票
72036	INVOICE_BUSY	unavailable		5	The invoice is being changed right now; try again shortly	发票正在变更，请稍等再试
72037	INVOICE_OWNER_WRONG	invalid_input			One of the invoices belongs to another user	有发票归其他用户所有
72038	INVOICE_ORDER_NEVER_AUTHORIZED	permission_denied			Nobody has authorized the invoice for this order	这笔订单的开票还没有人授权
72039	INVOICE_NOT_LOCKED	conflict			Lock the invoice before this step	要先锁定发票，再做这一步
72040	INVOICE_PDF_INVALID	invalid_input			The PDF of the invoice is not a usable one	发票的 PDF 不可用
72041	INVOICE_BILLING_NUMBERS_INVALID	invalid_input			The invoice's billing_code and billing_no are not accepted	发票代码与发票号码不被接受
72042	INVOICE_BILLING_NUMBERS_USED	conflict			An invoice with this billing_code and billing_no already exists	已有相同代码和号码的发票
72043	INVOICE_BILLING_NUMBERS_WRONG_LENGTH	invalid_input			The invoice's billing_code or billing_no has a wrong length	发票代码或发票号码的长度不对
72044	INVOICE_SCAN_TEXT_EXPIRED	invalid_code			The scanned text has run out; scan a new code	扫码内容已到期，请重新扫码
72045	INVOICE_CHECK_CODE_MISSING	invalid_input			The invoice needs its check_code	没有填写发票的 check_code
72046	INVOICE_PDF_URL_INVALID	invalid_input			The pdf_url of the invoice is not accepted	发票的 pdf_url 不被接受
72047	INVOICE_PDF_NUMBERS_MISMATCH	invalid_input			The PDF shows a wrong billing_code or billing_no	PDF 里的发票代码或发票号码有误
72048	INVOICE_INSERTS_NEED_NEW_AUTH	permission_denied			Too many invoices on one authorization; ask the user for another	本次授权插入的发票过多，请用户重新授权
72049	INVOICE_NEVER_AUTHORIZED	permission_denied			The authorization for this invoice call was never given	该发票操作从未获得授权
72050	INVOICE_AUTHORIZATION_EXPIRED	permission_denied			The invoice authorization has run out; ask the user for it again	发票授权已到期，请用户再次授权
72051	INVOICE_APP_TYPE_WRONG	configuration			The app is of a type that cannot make this invoice call	该类型的应用不能调用此发票接口
72052	INVOICE_QUERY_TOO_MANY	invalid_input			The query asks for too many invoices at once	一次查询的发票过多
72053	INVOICE_USER_NEVER_AUTHORIZED	permission_denied			The WeChat user has not given the invoice authorization	该微信用户没有给过发票授权
72054	INVOICE_INSERT_IN_PROGRESS	outcome_pending			The invoices are still being inserted; query them a little later	发票仍在插入，请过一会儿查询
72055	INVOICE_TOO_MANY	invalid_input			There are too many invoices for one call	一次调用涉及的发票过多
72056	INVOICE_ORDER_ID_REPEATED	conflict			The order_id of the invoice was used before	该发票的 order_id 此前用过
72057	INVOICE_DAILY_INSERT_LIMIT	quota_exhausted		day	Today's limit for inserting invoices has been reached	今天插入发票的次数已用完
72058	INVOICE_CALLBACK_FAILED	configuration			WeChat's callback to the merchant failed	微信回调商户时出错
72059	INVOICE_BEING_GIVEN	conflict			The invoice is being passed on to somebody else	发票正在转赠他人，目前不能操作
72060	INVOICE_CANCELLED	conflict			The invoice is void; its reimburse_status tells more	发票已作废，请查看 reimburse_status
72061	INVOICE_CLOSED	conflict			The invoice is closed; its reimburse_status tells more	发票已关闭，请查看 reimburse_status
72062	INVOICE_CODE_AUTH_KEY_LIMITED	conflict			The code_auth_key is restricted; use a different one	该 code_auth_key 受限，请换一个
72063	INVOICE_CONTACT_NOT_SET	configuration			The account has to set its invoice contact first	账号还没有设置开票的联系方式
72064	INVOICE_TBC_ERROR	unavailable			The invoice call met an error in a part that WeChat names 'tbc'	发票调用在微信的 tbc 环节出错
72065	INVOICE_TBC_LOGIC_ERROR	unavailable			The invoice call met a logic error in a part that WeChat names 'tbc'	发票调用在微信的 tbc 环节遇到逻辑错误
72066	CARD_AD_TIME_AND_BUDGET_LOCKED	conflict			The card runs as an advertisement, so its time and budget are fixed	卡券正在广告投放，时间和预算不能再改
72067	INVOICE_BATCH_AUTH_KEY_EXPIRED	permission_denied			The key that authorizes this batch of invoices has expired; get a new one	批量插入发票所用的授权 key 已到期，请重取
72068	INVOICE_BATCH_AUTH_KEY_OF_OTHER	invalid_input			The key that authorizes this batch of invoices has another owner	批量插入发票所用的授权 key 归他人所有
72069	INVOICE_BATCH_TASK_FAILED	unavailable			WeChat could not carry out the batch task for invoices	微信没能执行发票的批量任务
72070	INVOICE_BIZ_TITLE_KEY_EXPIRED	conflict			The key for the merchant's invoice title has expired; get a new one	商户发票抬头的 key 已到期，请重新获取
72071	INVOICE_GAOPENG_RECOGNITION_FAILED	unavailable			The invoice could not be recognized by way of GaoPeng	经由高朋识别发票时出错
72072	INVOICE_RECOGNITION_TYPE_INVALID	malformed_request			The type does not suit the recognition of an invoice	发票识别的类型不对
72073	INVOICE_FEE_INVALID	invalid_input			The amount of the invoice is wrong	发票的金额有误
72074	INVOICE_ALREADY_AUTHORIZED	conflict			The authorization for this invoice was given before	这张发票之前已经授权过
72075	INVOICE_ALREADY_SENT	conflict			The invoice was sent before	这张发票之前已经发送过
72076	INVOICE_SIGNATURE_REFUSED	credential			WeChat objects to the signature of the invoice call	发票调用的签名未被微信接受
72077	INVOICE_KEY_DELETED	not_found			The key of this invoice call was deleted	该发票调用所用的 key 已被删除
72078	INVOICE_KEY_EXPIRED	conflict			The key of this invoice call has expired	该发票调用所用的 key 已过有效期
72079	INVOICE_MOUNT_FAILED	unavailable			The invoice call failed at a step that WeChat names 'mount'	发票调用在微信称为 mount 的一步失败
72080	INVOICE_ITEM_NOT_FOUND	not_found			WeChat does not have what the invoice call asks for	微信查不到该发票调用所要的内容
72081	INVOICE_PDF_NOT_FETCHED	conflict			The PDF of the invoice has not been fetched yet	发票的 PDF 还没有拉取
72082	INVOICE_PDF_CHECK_FAILED	invalid_input			The PDF of the invoice did not pass WeChat's check	发票的 PDF 没有通过微信的检查
72083	INVOICE_PDF_FETCH_FAILED	unavailable			WeChat tried to fetch the PDF of the invoice and failed	微信拉取发票的 PDF 时失败
72084	INVOICE_PUSH_BIZ_MISSING	malformed_request			The merchant account (biz) that the invoice is pushed to is not named	没有指明把发票推送给哪个商户（biz）
72085	INVOICE_SDK_APPID_REFUSED	credential			The invoice SDK's AppID was refused	发票 SDK 所用的 AppID 未被接受
72086	INVOICE_SDK_BIZ_REFUSED	configuration			The merchant account (biz) given to the invoice SDK was refused	发票 SDK 所用的商户（biz）未被接受
72087	INVOICE_SDK_URL_INVALID	invalid_input			The URL given to the invoice SDK is wrong	发票 SDK 所用的网址有误
72088	INVOICE_TITLE_SEARCH_FAILED	unavailable			WeChat's search for the invoice title did not succeed	微信搜索发票抬头时没有成功
72089	INVOICE_TITLE_BUSY	unavailable		5	The invoice title is being worked on; repeat the call in a moment	该发票抬头正被占用，请稍等再试
72090	INVOICE_TITLE_NOT_FOUND	not_found			There is no such invoice title	没有这个发票抬头
72091	INVOICE_TOKEN_REFUSED_72091	credential			WeChat refused a token of the invoice call (code 72091)	发票调用的 token 未被接受（错误码 72091）
72092	INVOICE_USER_TITLE_NOT_FOUND	not_found			The user has saved no such invoice title	该用户没有保存这个发票抬头
72093	INVOICE_THIRD_PARTY_CHECK_FAILED	invalid_input			The invoice did not pass a check that involves a third party	发票没有通过涉及第三方的查验
73000	INVOICE_ISSUE_SYSTEM_ERROR	unavailable			A system error at WeChat kept the invoice from being issued	微信系统出错，发票没有开出
73001	INVOICE_ISSUE_OPENID_INVALID	invalid_input			The OpenID of the invoice's recipient (wxopenid) is wrong	开票所填的 OpenID（wxopenid）有误
73002	INVOICE_ISSUE_ORDER_NUMBER_MISSING	invalid_input			The invoice needs an order number (ddh)	开票必须提供订单号（ddh）
73003	INVOICE_ISSUE_OPENID_MISSING	invalid_input			The invoice needs its recipient's OpenID (wxopenid)	开票必须提供 OpenID（wxopenid）
73004	INVOICE_ISSUE_REQUEST_NUMBER_MISSING	malformed_request			The invoice needs a request serial number (fpqqlsh)	开票必须提供请求流水号（fpqqlsh）
73005	INVOICE_ISSUE_NOT_A_MERCHANT	configuration			The account is not a merchant that may issue invoices	该账号不是可以开票的商户
73006	INVOICE_ISSUE_TYPE_MISSING	malformed_request			The invoice needs a type (kplx)	必须提供开票类型（kplx）
73007	INVOICE_ISSUE_TAXPAYER_NAME_MISSING	invalid_input			The invoice needs the taxpayer's name (nsrmc)	必须提供纳税人名称（nsrmc）
73008	INVOICE_ISSUE_TAXPAYER_ADDRESS_MISSING	invalid_input			The invoice needs the taxpayer's address (nsrdz)	必须提供纳税人地址（nsrdz）
73009	INVOICE_ISSUE_TAXPAYER_PHONE_MISSING	invalid_input			The invoice needs the taxpayer's phone number (nsrdh)	必须提供纳税人电话（nsrdh）
73010	INVOICE_ISSUE_BUYER_NAME_MISSING	invalid_input			The invoice needs the buyer's name (ghfmc)	必须提供购货方名称（ghfmc）
73011	INVOICE_ISSUE_ISSUER_MISSING	invalid_input			The invoice needs the name of its issuer (kpr)	必须提供开票人（kpr）
73012	INVOICE_ISSUE_TOTAL_MISSING	invalid_input			The invoice needs its total with tax (jshj)	必须提供价税合计（jshj）
73013	INVOICE_ISSUE_AMOUNT_MISSING	invalid_input			The invoice needs its amount before tax (hjje)	必须提供不含税的合计金额（hjje）
73014	INVOICE_ISSUE_TAX_MISSING	invalid_input			The invoice needs its amount of tax (hjse)	必须提供合计税额（hjse）
73015	INVOICE_ISSUE_INDUSTRY_MISSING	invalid_input			The invoice needs the type of industry (hylx)	必须提供行业类型（hylx）
73016	INVOICE_ISSUE_TAXPAYER_NUMBER_MISSING	invalid_input			The invoice needs the taxpayer's number (nsrsbh)	必须提供纳税人识别号（nsrsbh）
73100	INVOICE_PLATFORM_ERROR	unavailable			The invoicing platform behind WeChat had an error	微信背后的开票平台出错
73101	INVOICE_TAXPAYER_NUMBER_MISMATCH	invalid_input			The taxpayer's number (nsrsbh) does not match the one on record	纳税人识别号（nsrsbh）与登记的不一致
73102	INVOICE_PLATFORM_SYSTEM_ERROR	unavailable			WeChat's invoicing platform had a system error	微信开票平台系统出错
73103	INVOICE_CELL_MINI_PROGRAM_NOT_LINKED	configuration			The Mini Program in url_cell is not linked to the account	url_cell 中的小程序没有与本账号关联
73104	INVOICE_ISSUE_TOO_OFTEN	quota_exhausted		60	Invoices are requested too often; try again later	开票调用过于频繁，请稍后再试
73105	INVOICE_PLATFORM_TIMED_OUT	timeout			The invoicing platform took too long; repeat with the same fpqqlsh	开票平台没有及时响应，请用原 fpqqlsh 重试
73106	INVOICE_REQUEST_NUMBER_USED	conflict			This fpqqlsh was used before for another order (ddh)	该 fpqqlsh 曾用于另一个订单（ddh）
73107	INVOICE_BEING_ISSUED	outcome_pending			The invoice with this fpqqlsh is under way; ask for its outcome later	该 fpqqlsh 的发票正在开具，请稍后查询
73108	INVOICE_ORDER_NUMBER_USED	conflict			This order (ddh) has an invoice request under another fpqqlsh	该订单（ddh）已用另一个 fpqqlsh 申请开票
73109	INVOICE_REQUEST_NOT_FOUND	not_found			The invoicing platform knows no request with this fpqqlsh	开票平台查不到这个 fpqqlsh
73200	INVOICE_CARD_DETAIL_FAILED	unavailable			WeChat could not read the card behind this card ID and code	微信没能用卡券 ID 和 code 查到卡券详情
73201	INVOICE_CLOUD_RECORD_FAILED	unavailable			WeChat could not read the record of the cloud invoice	微信没能读取云端发票的记录
73202	INVOICE_APP_INFO_FAILED	unavailable			WeChat could not read the app's data for the invoice call	微信没能为发票调用读取应用信息
73203	INVOICE_CATEGORY_OR_RULE_FAILED	unavailable			WeChat could not read the category or the rule of the invoice	微信没能读取发票的类目或规则
73204	INVOICE_CARD_NOT_FOUND	not_found			The card that the invoice call asks for does not exist	该发票调用所要的卡券不存在
73205	CARD_FRIENDS_CREATION_SUSPENDED	conflict			No friends coupons can be made at present; choose another type of card	“朋友的券”目前不能新建，请改用其他卡券
73206	CARD_FRIENDS_POINTS_TOP_UP_SUSPENDED	configuration			Points for friends coupons cannot be bought at present; use other cards	“朋友的券”的券点目前不能充值，请改用别的券
73207	CARD_FRIENDS_POINTS_ACCOUNT_SUSPENDED	configuration			No points accounts for friends coupons can be opened at present	目前不能为“朋友的券”新开券点账户
73208	CARD_FRIENDS_STOCK_CHANGE_SUSPENDED	conflict			The stock of friends coupons cannot be changed at present	“朋友的券”的库存目前不能改动
73209	CARD_FRIENDS_VALIDITY_CHANGE_SUSPENDED	conflict			The validity of friends coupons cannot be changed at present	“朋友的券”的有效期目前不能改动
73210	CARD_BATCH_STOCK_CHANGE_NOT_ALLOWED	conflict			This batch of cards does not let its stock be changed	这批卡券的库存不能改动
73211	CARD_WEB_LINK_NO_LONGER_ALLOWED	invalid_input			Cards can no longer lead to web pages; use a Mini Program	卡券已不能跳转到网页，请改为跳转小程序
73212	CARD_BACKUP_MEMBER_NOT_AUTHORIZED	configuration			WeChat sees no authorization for the backup member	备份会员（backup member）没有获得授权
73213	CARD_MEMBER_CODE_TYPE_INVALID	malformed_request			The code type of the member card is not accepted	会员卡的 code 类型不被接受
73214	CARD_USER_ALREADY_MEMBER	conflict			The user joined as a member before	该用户之前已成为会员
73215	CARD_PAY_COUPON_WITHDRAWN	malformed_request			This kind of pay coupon is withdrawn; use WeChat Pay's own coupon API	该类支付券已停用，应改用微信支付代金券接口
73216	GIFT_CARD_BUTTON_NAME_INVALID	invalid_input			A gift card's button may only bear one of the names set by WeChat	礼品卡按钮只能用微信规定的几个名字
73217	GIFT_CARD_APP_NAME_AND_PATH_UNSET	conflict			The gift card was made without appname and path; no update adds them	礼品卡创建时没有 appname 和 path，不能补设
73218	GIFT_CARD_PAGE_JUMP_NOT_GRANTED	configuration			The account may not lead from gift card pages to a Mini Program	账号无权从礼品卡落地页跳转到小程序
74000	HOTEL_NOT_FOUND	not_found			There is no hotel with this wx_hotel_id	没有使用该 wx_hotel_id 的酒店
74001	HOTEL_PARAMETER_MISSING	invalid_input			A required value of the hotel call is missing	酒店调用漏了必填的值
74002	HOTEL_PARAMETER_INVALID_74002	invalid_input			A value of the hotel call is wrong (code 74002)	酒店调用中有值填错（错误码 74002）
74003	HOTEL_PARAMETER_INVALID_74003	invalid_input			A value of the hotel call is wrong (code 74003)	酒店调用中有值填错（错误码 74003）
74004	HOTEL_DATE_TIME_INVALID	invalid_input			A date or time of the hotel call is wrong	酒店调用中的日期或时间有误
74005	HOTEL_CHECKIN_MODE_INVALID	invalid_input			The hotel's check-in mode is wrong	酒店的入住方式有误
74007	HOTEL_CARID_INVALID	invalid_input			The carid in the hotel call, or where it comes from, is wrong	酒店调用中的 carid 或其来源有误
74008	HOTEL_ROUTECODE_NOT_FOUND	not_found			The hotel has no such routecode	该酒店没有这个 routecode
74009	HOTEL_ROUTECODE_DATA_FAULTY	configuration			The data behind the hotel's routecode is faulty; ask its developer	酒店 routecode 的资料有误，请联系开发者
74010	HOTEL_REPORT_MODE_NOT_SUPPORTED	configuration			The hotel may not support this way of reporting	酒店可能不支持这种上报方式
74011	HOTEL_PICTURE_UNREADABLE	invalid_input			The picture in the hotel call could not be decoded; take a better one	酒店调用中的图片无法解码，请换一张
74021	HOTEL_VERIFICATION_SYSTEM_ERROR	unavailable			A system error stopped the hotel's identity check	酒店的身份核验因系统出错而中断
74022	HOTEL_POLICE_SYSTEM_ERROR	unavailable			The police system behind the hotel's identity check had an error	酒店身份核验所依赖的公安系统出错
74023	HOTEL_FACE_NOT_FOUND	invalid_input			No face was found in the picture for the hotel's identity check	酒店身份核验的图片中没有找到人脸
74040	HOTEL_CHECKIN_REPORT_FAILED	unavailable			A system error kept the check-in from reaching the lvye system	系统出错，入住没有上报到旅业（lvye）
74041	HOTEL_CHECKOUT_REPORT_FAILED	unavailable			A system error kept the check-out from reaching the lvye system	系统出错，退房没有上报到旅业（lvye）
75001	BUYER_ORDER_PARAMETER_MISSING	invalid_input			A required value of the product or order call is missing	产品或订单调用漏了必填的值
75002	BUYER_ORDER_PARAMETER_INVALID	invalid_input			A value of the product or order call is not allowed	产品或订单调用中有值不被允许
75003	BUYER_ORDER_KV_STORE_ERROR	unavailable			WeChat's kv store failed during the product or order call	产品或订单调用时微信的 kv 存储出错
75004	BUYER_ORDER_KVSTRING_STORE_ERROR	unavailable			WeChat's kvstring store failed during the product or order call	产品或订单调用时微信的 kvstring 存储出错
75005	BUYER_PRODUCT_NOT_FOUND	not_found			There is no product with this product_id	没有使用该 product_id 的产品
75006	BUYER_ORDER_NOT_FOUND	not_found			This buyer has no such order	没有该买家的这个订单
75007	BUYER_ORDER_STATUS_CHANGE_NOT_ALLOWED	conflict			The order's present status does not allow this change of status	订单目前的状态不允许改成所填的状态
75008	BUYER_PRODUCT_EXISTS	conflict			There already is a product with this ID; choose another one	已有产品使用这个 ID，请换一个
75009	BUYER_ORDER_STATUS_NOTICE_FAILED	unavailable			WeChat could not pass on the new status of the order	微信没能把订单状态通知出去
75010	BUYER_BUSINESS_INFO_NOT_FOUND	not_found			WeChat has no business information on this buyer	微信没有该买家的企业信息
75011	BUYER_REGISTRATION_EXISTS	conflict			The registration was made before and need not be repeated	之前已经登记过，不必再登记
75012	BUYER_IMAGE_KEY_STORE_ERROR	unavailable			WeChat could not store the key of the image; try again	微信没能保存图片的 key，请重试
75013	BUYER_IMAGE_NOT_FETCHED	invalid_input			No image could be fetched with this key; compare the key	用这个 key 没有取到图片，请核对
75014	BUYER_FILE_KEY_OF_OTHER	invalid_input			The key of the file has another owner	该文件的 key 归他人所有
75015	BUYER_FILE_KEY_EXPIRED	conflict			The key of the file has expired	该文件的 key 已过有效期
75016	BUYER_FILE_KEY_DECRYPTION_FAILED	invalid_input			WeChat could not decrypt the key of the file	微信无法解密该文件的 key
75017	BUYER_FILE_KEY_ENCRYPTION_FAILED	unavailable			WeChat could not encrypt the key of the file	微信没能加密该文件的 key
75018	BUYER_BUSINESS_INFO_BINDING_FAILED	unavailable			The buyer's business information could not be bound; contact WeChat	买家的企业信息没有绑定成功，请联系微信
75019	BUYER_FILE_KEY_EMPTY	not_found			Nothing is stored under this file key; perhaps nothing was uploaded	这个 key 下没有内容，用户可能没有上传文件
80000	SYSTEM_ERROR_80000	unavailable			A system error stopped this call; repeat it later (code 80000)	系统出错，请稍后重试（错误码 80000）
80001	PARAMETER_FORMAT_INVALID_80001	invalid_input			A value does not have the form that WeChat asks for (code 80001)	有值不符合所要求的格式（错误码 80001）
80002	SIGNATURE_FAILED_80002	credential			WeChat could not make or verify the signature of this call (code 80002)	该调用的签名或验签没有成功（错误码 80002）
80003	DAILY_ORDERS_NOT_READY	not_found			There are no orders for this date, or they are not ready yet	这一天没有订单，或订单尚未备好
80004	USER_CARD_NOT_BOUND	conflict			The user has to bind a card first	用户需要先绑定卡片
80005	REGISTERED_NAME_MISMATCH	invalid_input			The name is not the one that the user is registered with	所填姓名与用户登记的不一致
80006	ID_CARD_NUMBER_MISMATCH	invalid_input			The ID card is not the one that the user is registered with	所填身份证与用户登记的不一致
80007	CITY_INFO_UNAVAILABLE	unavailable			WeChat could not read the data of the city	微信没能读取该城市的信息
80008	CHILD_INFO_NOT_FOUND	not_found			There is no information on the child asked for	查不到所要的少儿信息
80009	CHILD_ID_CARD_MISMATCH	invalid_input			The child's ID card is not the one on record	少儿的身份证与登记的不一致
80010	CHILD_NOT_BOUND	conflict			The child has to be bound to the user first	需要先为用户绑定这名少儿
80011	CONTRACT_NUMBER_MISMATCH	invalid_input			The number of the contract is not the one on record	所填签约号与登记的不一致
80012	BUREAU_NOT_CONFIGURED_FOR_AREA	configuration			The bureau in charge has not been set up for this area	该地区还没有设置主管局方
80013	BUREAU_APPID_MISMATCH	configuration			The calling AppID is not the one set up for the bureau	调用所用的 AppID 不是为局方设置的那个
80014	MESSAGE_ACCOUNT_UNAVAILABLE	unavailable			WeChat could not obtain the message account	微信没能取得消息账号
80101	MERCHANT_NOT_ONBOARDED	configuration			The merchant has not joined this WeChat service	该商家还没有接入这项微信服务
80112	CODE_CONCURRENT_USE	conflict			Another call is using this code at the same time	另一个调用正在同时使用这个 code
80201	REPORT_TYPE_INVALID_80201	malformed_request			The call named a report_type that WeChat does not know	所填的 report_type 不被微信认识
80202	SERVICE_TYPE_INVALID_80202	malformed_request			The call named a service_type that WeChat does not know	所填的 service_type 不被微信认识
80300	MARKETCODE_APPLICATION_NOT_FOUND	not_found			There is no such application for item codes	没有这份一物一码申请单
80301	MARKETCODE_APPLICATION_OF_OTHER	invalid_input			Another account made this application for item codes	这份一物一码申请单由其他账号提交
80302	MARKETCODE_ACTIVATION_RANGES_OVERLAP	conflict			The range of item codes to activate overlaps another range	要激活的号段与另一号段有重合
80303	MARKETCODE_FORMAT_INVALID	invalid_input			The item code does not have the right form	一物一码的码不符合格式要求
80304	MARKETCODE_NOT_ACTIVATED	conflict			The item code has to be activated first	这个码需要先激活
80305	MARKETCODE_ACTIVATION_FAILED	unavailable			WeChat could not activate the item codes	微信没能激活一物一码的码
80306	MARKETCODE_INDEX_OUT_OF_RANGE	invalid_input			The index of the item code lies outside its application	码的索引不在申请单的范围内
80307	MARKETCODE_APPLICATION_EXISTS	conflict			This application for item codes was made before	这份一物一码申请之前已提交
80308	MARKETCODE_SUBTASK_UNFINISHED	outcome_pending			A subtask of the item code application is still running	一物一码申请的子任务还在进行
80309	MARKETCODE_SUBTASK_FILE_EXPIRED	conflict			The file of the item code subtask is no longer kept	一物一码子任务的文件已超过保存期
80310	MARKETCODE_SUBTASK_NOT_FOUND	not_found			The item code application has no such subtask	一物一码申请中没有这个子任务
80311	MARKETCODE_FILE_UNAVAILABLE	unavailable			WeChat could not deliver the file of item codes	微信没能给出一物一码的文件
80312	MARKETCODE_ENCRYPTION_FAILED	unavailable			WeChat could not encrypt the data of the item codes	微信没能加密一物一码的数据
80313	MARKETCODE_ENCRYPTION_KEY_NOT_SET	configuration			The account has no key to encrypt item codes; ask WeChat for one	账号没有一物一码的加密密钥，需向微信申请
81000	GIFT_CARD_NEW_PAGE_WITH_PAGE_ID	malformed_request			A gift card page has to be added without a page_id	新增礼品卡货架时不应带上 page_id
81001	GIFT_CARD_LIST_EMPTY	invalid_input			The gift card page needs at least one card in card_list	礼品卡货架的 card_list 至少要有一张卡
81002	GIFT_CARD_ID_OF_OTHER_CARD_TYPE	invalid_input			The card_id is that of a card which is no gift card	该 card_id 对应的卡券不是礼品卡
81004	GIFT_CARD_BANNER_PICTURE_MISSING	invalid_input			The gift card page needs a banner picture (banner_pic_url)	礼品卡货架必须有头图（banner_pic_url）
81005	GIFT_CARD_BANNER_PICTURE_NOT_UPLOADED	invalid_input			The gift card banner has to lie on WeChat's CDN; upload it there first	礼品卡头图须在微信的 CDN 上，请先上传
81006	GIFT_CARD_WRAP_PICTURES_MISSING	invalid_input			The gift card needs wrapping pictures (giftcard_wrap_pic_url_list)	礼品卡必须提供包装图
81007	GIFT_CARD_WRAP_PICTURES_NOT_UPLOADED	invalid_input			A gift card's wrapping pictures have to lie on WeChat's CDN	礼品卡包装图须在微信的 CDN 上，请先上传
81008	GIFT_CARD_ADDRESS_MISSING	invalid_input			The gift card page needs an address	礼品卡货架必须填写地址（address）
81009	GIFT_CARD_SERVICE_PHONE_INVALID	invalid_input			The gift card page's service phone is not accepted	礼品卡货架的客服电话不被接受
81010	GIFT_CARD_BIZ_DESCRIPTION_MISSING	invalid_input			The gift card page needs a description of the business	必须填写商家介绍（biz_description）
81011	GIFT_CARD_PAGE_ID_INVALID	invalid_input			The page_id is not that of a gift card page	该 page_id 不是礼品卡货架的 ID
81012	GIFT_CARD_ORDER_ID_INVALID	invalid_input			The order_id is not that of a gift card order	该 order_id 不是礼品卡订单的 ID
81013	GIFT_CARD_TIME_RANGE_INVALID	invalid_input			The gift card query's begin_time and end_time do not fit together	礼品卡查询的起止时间不符合要求
81014	GIFT_CARD_COUNT_TOO_LARGE	invalid_input			The gift card query asks for too many entries at once	礼品卡查询一次要的条数过多
81015	GIFT_CARD_CATEGORY_INVALID	invalid_input			A gift card theme's category index, category title or is_banner is wrong	礼品卡主题的类目序号、类目标题或 is_banner 有误
81016	GIFT_CARD_TOO_MANY_BANNERS	invalid_input			The gift card page may mark only a single theme as is_banner	礼品卡货架只能有一个主题设 is_banner
81017	GIFT_CARD_ORDER_STATUS_CONFLICT	conflict			The gift card order's payment or gifting status does not allow this	礼品卡订单的支付或赠送状态不允许此操作
81018	GIFT_CARD_ORDER_ALREADY_REFUNDED	conflict			The gift card order was refunded before	这笔礼品卡订单之前已退款
81019	GIFT_CARD_ORDER_BEING_REFUNDED	conflict			Another call is refunding this gift card order at the moment	另一个调用正在为这笔礼品卡订单退款
81020	GIFT_CARD_PAGE_SELECTION_CLASH	malformed_request			Gift card pages: either list page IDs or set all, and not both	礼品卡货架要么列出 page_id，要么设 all
81021	GIFT_CARD_THEME_PICTURE_MISSING	invalid_input			A gift card theme needs a picture (theme_pic_url)	礼品卡主题必须有图片（theme_pic_url）
81022	GIFT_CARD_THEME_TITLE_MISSING	invalid_input			A gift card theme needs a title	礼品卡主题必须填写 title
81023	GIFT_CARD_THEME_TITLE_TITLE_MISSING	invalid_input			A gift card theme needs a value for title_title	礼品卡主题必须填写 title_title
81024	GIFT_CARD_THEME_ITEMS_MISSING	invalid_input			A gift card theme needs at least one card in item_list	礼品卡主题的 item_list 不能没有内容
81025	GIFT_CARD_THEME_PICTURES_MISSING	invalid_input			A gift card theme needs at least one picture in pic_item_list	礼品卡主题的 pic_item_list 不能没有内容
81026	GIFT_CARD_THEME_TITLE_LENGTH_INVALID	invalid_input			The title of a gift card theme is too long or too short	礼品卡主题的标题太长或太短
81027	GIFT_CARD_BACKGROUND_PICTURE_MISSING	invalid_input			The gift card needs a background picture (background_pic_url)	必须提供背景图（background_pic_url）
81028	GIFT_CARD_DEFAULT_MESSAGE_MISSING	invalid_input			The gift card needs a greeting (default_gifting_msg)	必须提供祝福语（default_gifting_msg）
81029	GIFT_CARD_ORDER_ID_REPEATED	conflict			This gift card order_id occurs twice, or was used before	该礼品卡 order_id 重复出现，或之前已用过
81030	GIFT_CARD_CODE_RESERVATION_FAILED	unavailable			WeChat could not set codes aside for the gift cards	微信没能为礼品卡预留 code
81031	GIFT_CARD_TOO_MANY_ACTIVITY_THEMES	invalid_input			The activity takes fewer gift card themes than were entered	参加活动的礼品卡主题过多
82000	CITY_BIZ_TEMPLATE_NOT_FOUND	configuration			There is no city service template with this biz_template_id	没有使用该 biz_template_id 的模板
82001	CITY_RESULT_PAGE_STYLE_NOT_FOUND	configuration			There is no result page style with this result_page_style_id	没有该 result_page_style_id 的样式
82002	CITY_DEAL_MESSAGE_STYLE_NOT_FOUND	configuration			There is no record style with this deal_msg_style_id	没有该 deal_msg_style_id 的办事记录样式
82003	CITY_CARD_STYLE_NOT_FOUND	configuration			There is no card style with this card_style_id	没有该 card_style_id 的卡片样式
82010	CITY_BIZ_TEMPLATE_NOT_APPROVED	configuration			The city service template has not passed its review	城市服务模板还没有通过审核
82011	CITY_BIZ_TEMPLATE_BANNED	configuration			WeChat has banned this city service template	该城市服务模板被微信封禁
82027	CITY_MINI_PROGRAM_APPID_INVALID	configuration			The city service call names a Mini Program AppID that is not valid	城市服务调用所填的小程序 AppID 有误
82100	CITY_ENTRY_CODE_MISSING	invalid_input			A wx_cs_code is required	必须提供 wx_cs_code
82101	CITY_ENTRY_CODE_WRONG	invalid_code			The wx_cs_code is wrong; enter through City Services anew	wx_cs_code 有误，请从城市服务重新进入
82102	CITY_ENTRY_CODE_EXPIRED	invalid_code			The wx_cs_code has run out; enter through City Services anew	wx_cs_code 已到期，请从城市服务重新进入
82103	CITY_USER_IP_MISSING	malformed_request			The city service call was made without the visitor's IP (user_ip)	城市服务调用没有带上访客 IP（user_ip）
82200	PARKING_ACCOUNT_SERVICE_ID_MISMATCH	configuration			The parking call's account and service ID do not belong together	停车调用的账号与服务 ID 不属于一处
82201	PARKING_LOT_EXISTS	conflict			This car park was added before	这个停车场之前已添加
82202	PARKING_LOT_NOT_FOUND	not_found			WeChat does not know this car park; import it first	微信没有这个停车场的信息，请先导入
82203	PARKING_PRICE_FORMAT_INVALID	invalid_input			The price of the car park does not have the right form	停车场的价格不符合格式要求
82204	PARKING_CODE_OF_OTHER_APPID	invalid_code			The parking code was issued for another app	停车的 code 属于其他应用
82205	PARKING_CODE_MISSING	invalid_input			A wx_park_code is required	必须提供 wx_park_code
82206	PARKING_CODE_WRONG_OR_EXPIRED	invalid_code			The wx_park_code is wrong or has run out; obtain a new one	wx_park_code 有误或已到期，请重新获取
82207	PARKING_PHONE_MISSING	invalid_input			The car park needs a phone number	必须填写停车场的电话
82208	PARKING_CLOSING_TIME_FORMAT_INVALID	invalid_input			The car park's closing time does not have the right form	停车场的关闭时间不符合格式要求
82300	CITY_PLUGIN_NOT_SUPPORTED	configuration			The city service plugin is not offered to this AppID	城市服务插件不对该 AppID 开放
82301	CITY_PLUGIN_ADDING_FAILED	unavailable			WeChat could not add the city service plugin	微信没能添加城市服务插件
82302	CITY_PLUGIN_NOT_ADDED	configuration			The account has to add the city service plugin first	账号里还没有城市服务插件，请先添加
82303	CITY_FILE_ID_INVALID	invalid_input			The city service call names a file (fileid) that is not valid	城市服务调用所填的 fileid 有误
82304	CITY_TEMPORARY_FILE_EXPIRED	conflict			The temporary file of the city service is no longer kept	城市服务的临时文件已超过保存期
83000	PARAMETER_MISSING_83000	malformed_request			A required parameter is not in this call (code 83000)	该调用漏了必填参数（错误码 83000）
83001	SYSTEM_ERROR_83001	unavailable			WeChat met a system error in this call (code 83001)	微信处理该调用时系统出错（错误码 83001）
83002	URL_SCENE_CREATION_FAILED	unavailable			WeChat could not create the scene for the URL	微信没能为网址生成场景值
83003	APPID_DOUBTFUL_83003	credential			The AppID of this call may be wrong; correct it or try again	该调用的 AppID 可能有误，请核对或重试
83004	APPID_AUTH_CREATION_FAILED	unavailable			WeChat could not create the authorization for the AppID; try again	微信没能为该 AppID 生成授权，请重试
83005	WEB_ENCRYPTED_TOKEN_WRONG	invalid_code			The wxwebencrytoken is wrong; obtain a new one	wxwebencrytoken 有误，请重新获取
83006	WEB_ENCRYPTED_TOKEN_UNKNOWN_OR_EXPIRED	invalid_code			The wxwebencrytoken is unknown or has run out; obtain a new one	wxwebencrytoken 查不到或已到期，请重新获取
83007	WEB_ENCRYPTED_TOKEN_EXPIRED	invalid_code			The wxwebencrytoken has run out; obtain a new one	wxwebencrytoken 已到期，请重新获取
83008	WEB_ENCRYPTED_TOKEN_NOT_AUTHORIZED	permission_denied			The wxwebencrytoken does not carry the authorization for this	wxwebencrytoken 没有这项操作的授权
83009	WEB_ENCRYPTED_TOKEN_OF_OTHER_OPENID	invalid_code			The wxwebencrytoken was issued for another OpenID	wxwebencrytoken 属于另一个 OpenID
83201	CITY_SERVICE_NOT_OF_ACCOUNT	configuration			The account (uin) does not have this city service	该账号（uin）没有这项城市服务
83202	CITY_PARAMS_NOT_JSON_ARRAY	malformed_request			The city service's params have to be a JSON array	城市服务的 params 必须是 JSON 数组
83203	CITY_PARAMS_TOO_MANY	malformed_request			The city service's params hold too many entries	城市服务的 params 条数过多
83204	CITY_PARAMS_KEY_MISSING	malformed_request			An entry in the city service's params lacks its key	城市服务的 params 中有一项缺少 key
83205	CITY_PARAMS_KEY_NOT_STRING	malformed_request			A key in the city service's params has to be a string	城市服务 params 的 key 必须是字符串
83206	CITY_PARAMS_VALUE_MISSING	malformed_request			An entry in the city service's params lacks its value	城市服务的 params 中有一项缺少 value
83207	CITY_PARAMS_VALUE_NOT_STRING	malformed_request			A value in the city service's params has to be a string	城市服务 params 的 value 必须是字符串
83208	CITY_PARAMS_KEY_OR_VALUE_EMPTY	invalid_input			The city service's params hold an empty key or an empty value	城市服务的 params 中有空的 key 或 value
83209	CITY_PARAMS_KEY_REPEATED	malformed_request			The city service's params hold the same key twice	城市服务的 params 中有重复的 key
84001	FACE_IDENTIFY_ID_INVALID	invalid_input			The identify ID of the identity check is wrong	身份核验的 identify id 有误
84002	FACE_USER_DATA_EXPIRED	conflict			The user's identity check data is no longer kept; do the check anew	用户的核验数据已超过保存期，请重新核验
84003	FACE_USER_DATA_NOT_FOUND	not_found			WeChat has no identity check data on this user	微信没有该用户的核验数据
84004	FACE_VIDEO_UPLOAD_FAILED	unavailable			WeChat could not take in the video of the identity check	核验视频没有上传成功
84005	FACE_VIDEO_DOWNLOAD_FAILED	unavailable			WeChat could not deliver the video of the identity check; try again	核验视频没有下载成功，请重试
84006	FACE_NAME_OR_ID_NUMBER_MISSING	invalid_input			The identity check needs both a name and an ID card number	核验时姓名和身份证号都必须提供
85005	ACCOUNT_MINI_PROGRAM_NOT_LINKED	configuration			The AppID is not linked to the Mini Program	该 AppID 没有关联这个小程序
85030	NICKNAME_LENGTH_INVALID	invalid_input			The nickname is too long or too short	昵称太长或太短
85038	NEARBY_STORE_ADDED	conflict			This nearby store was added before	这个附近门店之前已添加
85039	NEARBY_STORE_ADDED_BY_OTHER	conflict			Somebody else has added this nearby store	这个附近门店已由他人添加
85040	NEARBY_STORE_ADDED_BY_SELF	conflict			This account itself has added the nearby store before	本账号之前已添加过这个附近门店
85041	NEARBY_CREDENTIAL_USED	conflict			The business document was used for another nearby store before	该证件之前已用来添加附近门店
85042	NEARBY_LIMIT_REACHED	conflict			The account cannot add more nearby places; remove one first	附近地点已达上限，请先移除一个
85051	AUDIT_DATA_TOO_LARGE	invalid_input			The version_desc or the preview_info is too large	版本描述（version_desc）或预览信息内容太多
85052	APP_VERSION_ALREADY_RELEASED	conflict			This version of the app was released before	该应用的这个版本之前已发布
85054	NEARBY_POI_ID_MISSING	conflict			The store has no poi_id yet; upgrade it first	该门店还没有 poi_id，请先升级
85055	NEARBY_MAP_POI_ID_INVALID	invalid_input			The store's map_poi_id is not accepted	该门店的 map_poi_id 不被接受
85057	WIDGET_DATA_FORMAT_INVALID	malformed_request			The widget's data does not have the form that WeChat asks for	组件（widget）的数据不符合格式要求
85058	AUDIT_ID_NOT_FOUND	not_found			There is no audit_id that could be used	没有可用的 audit_id
85059	OVERSEAS_ACCESS_DENIED	configuration			WeChat does not allow this from overseas	微信不允许海外使用此功能
85067	INPUT_DATA_INVALID_85067	invalid_input			The data handed in with this call is wrong (code 85067)	该调用提交的数据有误（错误码 85067）
85078	OPERATOR_INFO_INVALID	invalid_input			The details of the operator are wrong	运营者的信息有误
85089	CONFIG_NOT_FOUND_85089	not_found			The setting that this call asks for does not exist (code 85089)	该调用所要的配置不存在（错误码 85089）
85090	EXT_APPID_COMMIT_TOO_EARLY	unavailable		60	Code for this ext AppID cannot be committed yet; try again later	该 ext appid 暂不能提交代码，请稍后再试
85092	AUDIT_PREVIEW_INFO_FORMAT_INVALID	malformed_request			The preview_info does not have the form that WeChat asks for	预览信息（preview_info）不符合要求的格式
85093	AUDIT_PREVIEW_INFO_COUNT_EXCEEDED	invalid_input			The preview_info holds too many videos or images	预览信息所带的视频或图片过多
85094	AUDIT_UGC_DECLARATION_MISSING	invalid_input			State how the content of users is moderated (UGC declaration)	必须说明用户内容的审核办法（UGC 声明）
85101	SPORT_TYPE_NOT_ALLOWED	invalid_input			The type of sport is unknown or closed to this Mini Program	该运动类型无效，或此小程序不可发送
85102	SPORT_FIGURE_ABNORMAL	invalid_input			A figure in the sport data is out of the ordinary	运动数据中有反常的数值
85310	PRIVATE_INFOS_MALFORMED	malformed_request			The requiredPrivateInfos are malformed or name an unknown API	requiredPrivateInfos 写法有误，或含未知接口
85311	PRIVATE_INFOS_EXCLUSIVE	malformed_request			The requiredPrivateInfos name APIs that exclude each other	requiredPrivateInfos 里有互斥的接口
85312	PRIVATE_INFOS_NOT_GRANTED	configuration			The requiredPrivateInfos name an API that the Mini Program may not use	requiredPrivateInfos 里有无权使用的接口
86003	COMPONENT_MALL_CATEGORY_MISSING	configuration			The third-party platform does not have the mall category	第三方平台没有商城类目
86005	WECHAT_RATE_LIMITED_86005	rate_limited			This was done too often for WeChat; try again later (code 86005)	操作过于频繁，请稍后再试（错误码 86005）
86006	GROUP_MESSAGE_QUOTA_EXHAUSTED	quota_exhausted			The account's quota for group messages is used up	账号的群消息额度已用完
86007	MINI_PROGRAM_SUBMISSION_BARRED	configuration			WeChat bars this Mini Program from being submitted	微信不允许提交这个小程序
86008	PROVIDER_ALL_SUBMISSIONS_BARRED	configuration			A penalty keeps the provider from submitting any code for review	服务商受到处罚，不能提交任何代码审核
86009	PROVIDER_NEW_APP_SUBMISSIONS_BARRED	configuration			The provider may not submit code of new Mini Programs for review	服务商目前不能为新的小程序提交代码审核
86010	PROVIDER_UPDATE_SUBMISSIONS_BARRED	configuration			The provider may not submit updates of Mini Programs for review	服务商目前不能为小程序的更新提交代码审核
86011	TRIAL_NAME_KEYWORD_NOT_ALLOWED	content_rejected			The name holds a reserved word, such as a known brand; choose another	名称含有保留词（如知名品牌），请另取名称
86012	TRIAL_OPENID_INVALID	invalid_input			The OpenID given for the trial Mini Program is wrong	为试用小程序所填的 OpenID 有误
86017	TRIAL_NAME_LENGTH_INVALID	invalid_input			The trial Mini Program's name is too long or too short	试用小程序的名称太长或太短
86071	PRIVACY_VERSION_INVALID	malformed_request			The privacy_ver of the call is not valid	所填的 privacy_ver 有误
86074	PRIVACY_GUIDELINE_NOT_FOUND	not_found			The Mini Program has no privacy guideline that is live	小程序还没有现网版隐私协议
86100	DOMAIN_SCHEME_WRONG	invalid_input			The domain begins with a wrong scheme, such as http in place of https	域名开头的协议不对
86101	DOMAIN_OF_WECHAT	invalid_input			This domain belongs to WeChat's API and cannot be set	不能设置微信的接口域名
86102	DOMAIN_CHANGES_USED_UP	quota_exhausted		month	This month's changes to the domains of the Mini Program are used up	本月修改小程序域名的次数已用完
86202	FILING_NOT_ACCEPTED	invalid_input			The application for the Mini Program's ICP filing was not accepted	小程序的备案申请没有被受理
86301	FILING_SYSTEM_ERROR	unavailable			A system error stopped the filing call; repeat it later	备案调用因系统出错而中断，请过一会儿再试
86302	FILING_INFO_PICTURE_MISMATCH	invalid_input			The details entered for the filing differ from those in the picture	所填的备案信息与图片上的不一致
86303	FILING_PHONE_REGION_UNKNOWN	invalid_input			WeChat cannot tell which region the phone number in the filing is from	微信查不到备案所填号码的归属地
86308	FILING_DOCUMENT_VALIDITY_INVALID	invalid_input			The identity document's validity does not meet the filing's rules	备案所用证件的有效期不符合要求
86324	FILING_UNDER_REVIEW	conflict			The filing is under review	备案还在审核
86328	FILING_RESOURCE_NOT_FOUND	not_found			The resource that the filing call asks for does not exist	备案调用所要的资源不存在
86330	FILING_ORDER_NOT_WITHDRAWABLE	conflict			In its present state the filing's review order cannot be withdrawn	备案审核单目前的状态不能撤回
86353	FILING_NOT_MADE	conflict			The Mini Program has no filing that could be cancelled	该小程序还没有备案，因而无法注销
86358	FILING_ORDER_UNFINISHED	conflict			An earlier filing order is not finished	之前的备案单还没有办完
86368	FILING_NO_ORDER_TO_WITHDRAW	not_found			There is no filing order under review that could be withdrawn	没有可以撤回的备案审核单
87006	GAME_AUDIT_NOT_ALLOWED	configuration			Mini Games cannot be handed in for review by this call	小游戏不能用此调用提交审核
87010	BUFFER_SIZE_INVALID	invalid_input			The size of the buffer is not allowed (code 87010)	buffer 的大小不被允许（错误码 87010）
87015	CONTENT_QUERY_TIMED_OUT	timeout			The query took WeChat too long; send less content at once	微信查询过久，请减少每次发送的内容
87016	USER_STORAGE_ENTRY_TOO_LONG	invalid_input			An entry of the user storage list is too long	用户存储列表中有键值对太长
87017	USER_STORAGE_FULL	conflict			The user's storage is full; delete some of its keys first	用户的存储空间已满，请先删除一些 key
87018	USER_STORAGE_TOO_MANY_KEYS	conflict			The user's storage holds too many keys; delete some of them first	用户存储的 key 过多，请先删除一些
87019	USER_STORAGE_KEY_TOO_LONG	invalid_input			A key in the user storage list is too long	用户存储列表中有 key 太长
87080	FRIEND_STORAGE_USER_NOT_FRIEND	user_unreachable			Friend interactions only work between WeChat friends	好友互动只能在微信好友之间进行
87081	FRIEND_STORAGE_OPENID_INVALID	invalid_input			The OpenID of the friend interaction is wrong	好友互动所填的 OpenID 有误
87082	FRIEND_STORAGE_KEY_INVALID	invalid_input			The key of the friend interaction is not allowed	好友互动所填的 key 不被允许
87083	FRIEND_STORAGE_OPERATION_INVALID	malformed_request			WeChat does not know the operation of the friend interaction	好友互动的操作类型不被微信认识
87084	FRIEND_STORAGE_OPNUM_INVALID	invalid_input			The number (opnum) of the friend interaction is not allowed	好友互动的数量（opnum）不被允许
87085	FRIEND_STORAGE_CHECK_FAILED	conflict			The friend interaction did not pass its check	好友互动没有通过校验
88009	COMMENT_REPLY_NOT_FOUND	not_found			The comment has no such reply	该留言下没有这条回复
88011	ARTICLE_RESTRICTED_FOR_SAFETY	conflict			WeChat has put the article under restrictions for safety reasons	微信出于安全原因对该文章作了限制
89000	OPEN_ACCOUNT_ALREADY_BOUND	conflict			The account is bound to an Open Platform account already	该账号已绑定到某个开放平台账号
89001	OPEN_ACCOUNT_OWNER_MISMATCH	conflict			The authorizer and the Open Platform account have different owners	授权方与开放平台账号不属于同一主体
89003	OPEN_ACCOUNT_NOT_MADE_BY_API	conflict			This API cannot change an Open Platform account that it did not create	不能操作并非由接口创建的开放平台账号
89004	OPEN_ACCOUNT_FULL	conflict			The Open Platform account has no room for another account	该开放平台账号不能再绑定更多账号
89005	VIDEO_ADDING_BANNED	configuration			The ability to add videos has been taken from the account	账号添加视频的能力被封禁
89006	VIDEO_UPLOAD_BANNED	configuration			The ability to upload videos has been taken from the account	账号上传视频的能力被封禁
89007	LINK_MINI_PROGRAM_QUOTA_REACHED	conflict			The account cannot link more Mini Programs	账号可关联的小程序数量已满
89008	LINK_OVERSEAS_ACCOUNT_NOT_ALLOWED	configuration			Accounts from overseas cannot be linked	海外账号不能关联
89009	LINK_MINI_PROGRAM_FULL	conflict			The Mini Program has as many links as it may have	该小程序的关联数量已到上限
89010	LINK_REQUEST_PENDING	conflict			A request for this link was sent before and is not confirmed yet	关联请求之前已发出，还没有得到确认
89011	UNLINK_NEARBY_NOT_ALLOWED	conflict			A Mini Program shown under Nearby cannot be unlinked	“附近的小程序”在用的小程序不能解除关联
89012	UNLINK_STORE_OR_MALL_NOT_ALLOWED	conflict			A store's or mall's Mini Program cannot be unlinked	门店或商城的小程序不能解除关联
89013	LINK_MINI_PROGRAM_BANNED	configuration			WeChat has banned the Mini Program	该小程序被微信封禁
89014	LINK_VERSION_NOT_SUPPORTED	invalid_input			The version is not one that this call supports	所填的版本不受该调用支持
89015	LINK_EXISTS	conflict			The Mini Program was linked before	该小程序之前已关联
89016	LINK_SAME_OWNER_QUOTA_REACHED	conflict			No more accounts of the same owner can be linked	同主体的账号不能再关联更多
89017	LINK_OTHER_OWNER_QUOTA_REACHED	conflict			No more accounts of other owners can be linked	不同主体的账号不能再关联更多
89018	UNLINK_REQUEST_PENDING	conflict			A request to end this link was sent before and is not confirmed yet	解除关联的请求之前已发出，还没有得到确认
89022	DOMAIN_TO_DELETE_NOT_FOUND	not_found			The domain to delete is not on the list	列表中没有要删除的域名
89030	OPERATION_MONTHLY_QUOTA_EXHAUSTED	quota_exhausted		month	This operation cannot be done again this month (code 89030)	本月不能再做此操作（错误码 89030）
89031	TESTER_USER_LIMIT_REACHED	conflict			The user cannot be bound to more Mini Programs	该用户不能再绑定更多小程序
89032	TESTER_LIST_FULL	conflict			The Mini Program cannot take more members	该小程序不能再绑定更多成员
89033	TESTER_WECHAT_ID_OR_OPENID_MISSING	invalid_input			A WeChat ID or an OpenID is required	必须提供微信号或 OpenID
89034	TESTER_USERSTR_INVALID	invalid_input			The userstr is wrong	所填的 userstr 有误
89035	LINK_UNDER_WAY_FROM_CONSOLE	conflict			A link is being set up in another place at the moment	正在别处进行关联
89235	ACCOUNT_OWNER_BLOCKLISTED	configuration			The owner of the account is on a WeChat blocklist	账号主体在微信的黑名单里
89236	PLUGIN_NOT_OPEN_TO_APPLICATIONS	conflict			Nobody can apply for this plugin	这个插件不接受申请
89237	PLUGIN_ALREADY_APPLIED_FOR	conflict			The plugin was applied for or added before	这个插件之前已申请或添加
89238	PLUGIN_LIMIT_REACHED	conflict			The Mini Program has as many plugins as it may apply for or use	申请或使用的插件过多，不能再增加
89239	PLUGIN_NOT_FOUND	not_found			There is no such plugin	没有这个插件
89240	PLUGIN_REQUEST_NOT_PENDING	conflict			Only a pending plugin request can be accepted or refused	只有待处理的插件申请才能同意或拒绝
89241	PLUGIN_REQUEST_NOT_REFUSED	conflict			A plugin request has to be refused before it can be deleted	插件申请要先拒绝，才能删除
89242	PLUGIN_APPLICANT_NOT_FOUND	malformed_request			No plugin request came from this AppID; compare it	没有来自该 AppID 的插件申请，请核对
89243	PLUGIN_REQUEST_NOT_YET_DELETABLE	conflict			The plugin request is still pending, so it cannot be deleted yet	插件申请还在等待确认，暂不能删除
89244	PLUGIN_APPID_NOT_FOUND	malformed_request			The list of plugins has none with this AppID; compare it	插件列表中没有这个 AppID，请核对
89245	LINK_MINI_PROGRAM_BARRED	configuration			WeChat bars this Mini Program from being linked	微信不允许关联这个小程序
89246	PLUGIN_RESERVED_FOR_CERTAIN_APPS	configuration			Plugins of this special category are reserved for certain apps	这类特殊类目的插件只供特定应用使用
89250	REGISTRATION_INTERNAL_ERROR_OR_NO_TASK	unavailable			WeChat had an internal error, or knows no such registration task	微信内部出错，或没有这个注册任务
89253	REGISTRATION_BEING_CHECKED_OR_INCOMPLETE	conflict			The company's details are being checked, or some of them are missing	企业信息还在核对，或资料填写不全
89256	COMPONENT_INFO_MISSING_IN_TOKEN	credential			WeChat finds no third-party platform behind this token	该 token 查不到对应的第三方平台
89257	PLUGIN_VERSION_NOT_FOR_QUICK_UPDATE	not_found			The plugin has no such version, or it does not take quick updates	插件没有这个版本，或该版本不能快速更新
89258	PLUGIN_UPDATE_DURING_GRAY_RELEASE	conflict			A gray release is under way, so no quick update is possible	有版本正在灰度发布，不能快速更新
89259	PLUGIN_LIVE_NOT_DELETABLE	conflict			The live streaming plugin cannot be deleted	直播插件不能删除
89501	ADMIN_CONFIRMATION_UNANSWERED	configuration			The account's administrator has yet to answer an earlier request	账号管理员还没有处理先前的确认请求
89502	ADMIN_CONFIRMATION_AWAITED_89502	configuration			The account's administrator has to confirm this (code 89502)	需要账号管理员确认（错误码 89502）
89504	ADMIN_CONFIRMATION_AWAITED_89504	configuration			The account's administrator has not confirmed this yet (code 89504)	账号管理员还没有确认（错误码 89504）
89505	ADMIN_CONFIRMATION_AWAITED_89505	configuration			The account's administrator is being asked to confirm (code 89505)	已请账号管理员确认，还没有答复（89505）
90001	BILL_ORDER_ID_INVALID	invalid_input			The bill call names an order ID that is not valid	账单调用所填的订单 ID 有误
90002	BILL_BUSI_ID_INVALID	invalid_input			The bill call names a busi ID that is not valid	账单调用所填的 busi id 有误
90003	BILL_DATE_INVALID	invalid_input			The date of the bill is not valid	账单的日期有误
90004	BILL_TYPE_INVALID	malformed_request			The type of the bill is not valid	账单的类型有误
90005	BILL_PLATFORM_INVALID	malformed_request			The bill call names a platform that WeChat does not know	账单调用所填的平台（platform）有误
90006	BILL_NOT_FOUND	not_found			There is no such bill	没有这份账单
90007	OPENID_REFUSED_90007	invalid_input			The OpenID of this call is not accepted (code 90007)	该调用的 OpenID 不被接受（错误码 90007）
90009	MIDAS_SESSION_SIGNATURE_WRONG	credential			Midas refused mp_sig, the signature made with the session key	米大师不接受用 session_key 计算的 mp_sig
90010	MIDAS_SESSION_ENDED	reauthorize			The user's Midas session has ended or never began; sign in again	用户在米大师没有有效的登录态，请重新登录
90011	MIDAS_SIGNATURE_WRONG	credential			Midas refused sig, the signature made with our key	米大师不接受本服务密钥计算的 sig
90012	MIDAS_ORDER_EXISTS	conflict			Midas has an order with this number already	米大师已有该单号的订单
90013	MIDAS_BALANCE_TOO_LOW	payment_declined			The user's balance at Midas is too low	用户在米大师的余额不够
90014	MIDAS_ORDER_CONFIRMED	conflict			The Midas order was confirmed before and cannot be changed any more	米大师订单之前已确认，不能再改动
90015	MIDAS_ORDER_CANCELLED	conflict			The Midas order no longer stands, so nothing more can be done to it	米大师订单之前已取消，不能再操作
90016	MIDAS_ORDER_UNDECIDED	outcome_pending			Midas has not decided this order yet; query it and do not repeat it	米大师尚未处理完该订单，请查询结果，勿重复下单
90017	MIDAS_NOT_PERMITTED	configuration			The account may not use this interface of Midas	账号没有调用该米大师接口的权限
90018	MIDAS_PARAMETER_INVALID	malformed_request			Midas refused a parameter of the call	米大师没有接受调用中的某个参数
91018	NICKNAME_CLEARED_FOR_INFRINGEMENT	conflict			The Mini Program lost its name for infringement; verify to set a new one	小程序名称因侵权被清除，只能通过认证重新取名
91019	NICKNAME_MINI_PROGRAM_UNDER_REVIEW	conflict			A review of the Mini Program is under way	小程序还在审核
91030	WECHAT_ID_REGISTRATIONS_USED_UP	rate_limited		day	This WeChat user has registered too often today	该微信用户今天的注册次数已达上限
93015	NEARBY_CATEGORY_UNDER_REVIEW	conflict			The review of the category for Nearby is not finished	“附近”所用的类目还没有审完
93016	NEARBY_SERVICE_TAGS_TOO_MANY	invalid_input			The nearby place has too many service tags, official or custom	附近地点的服务标签（官方或自定义）过多
93017	NEARBY_TAG_OR_SERVICE_NAME_INVALID	invalid_input			The name of a service tag or of the customer service is refused	某个服务标签或客服的名称不被接受
93018	NEARBY_SERVICE_OWNER_MISMATCH	configuration			A service of the nearby place names a Mini Program of another owner	附近地点的服务指向了其他主体的小程序
93019	NEARBY_CATEGORY_NOT_APPLIED_FOR	configuration			Apply for a category first; without it no nearby place can be added	账号还没有为附近地点申请类目，请先申请
93020	NEARBY_QUALIFICATIONS_INVALID	invalid_input			The documents of the nearby place (qualification_list) are not accepted	为附近地点提交的资质材料不被接受
93021	NEARBY_COMPANY_NAME_MISSING	invalid_input			The nearby place needs a company name (company_name)	附近地点必须填写公司名（company_name）
93022	NEARBY_CREDENTIAL_MISSING	invalid_input			The nearby place needs a business document number (credential)	附近地点必须填写证件号（credential）
93023	NEARBY_ADDRESS_MISSING	invalid_input			The nearby place needs an address	附近地点必须填写地址（address）
93024	NEARBY_QUALIFICATIONS_MISSING	invalid_input			The nearby place needs at least one document in qualification_list	附近地点至少要有一项资质
93025	NEARBY_SERVICE_PATH_NOT_FOUND	configuration			The Mini Program of the nearby service has no page at this path	附近服务的小程序里没有这个 path
94001	REALNAME_CERT_SERIAL_MISSING	malformed_request			The real-name call was made without a cert_serialno	实名信息调用没有带上 cert_serialno
94002	REALNAME_USER_WITHOUT_WECHAT_PAY	conflict			The user has not signed up for WeChat Pay, which this call needs	用户还没有开通微信支付，无法取得实名信息
94003	REALNAME_SIGNATURE_WRONG	credential			The signature of the real-name call did not pass the check	实名信息调用的签名没有通过核验
94004	REALNAME_NOT_ON_RECORD	not_found			WeChat Pay has no real name on record for this user	微信支付没有该用户的实名信息
94005	REALNAME_USER_TOKEN_INVALID	invalid_code			The user's token for the real-name call is wrong; obtain a new one	实名信息调用的用户 token 有误，请重新获取
94006	REALNAME_APPID_NOT_AUTHORIZED	configuration			The AppID has no right to make the real-name call	该 AppID 没有调用实名信息的权限
94007	REALNAME_MERCHANT_NOT_BOUND	configuration			The AppID of the real-name call is not linked to the merchant account	实名信息调用的 AppID 没有绑定该商户号
94008	REALNAME_TIMESTAMP_INVALID	malformed_request			WeChat cannot use the timestamp of the real-name call	实名信息调用的时间戳有误
94009	REALNAME_CERT_SERIAL_INVALID	credential			The cert_serialno of the real-name call is wrong, perhaps in length	证书序列号（cert_serialno）有误或长度不对
94010	REALNAME_MERCHANT_INVALID	credential			The merchant account (mch_id) of the real-name call is wrong	实名信息调用的商户号（mch_id）有误
94011	REALNAME_TIMESTAMP_TOO_OLD	malformed_request			The timestamp of the real-name call is too old; check the server clock	实名信息调用的时间戳太旧，请检查时钟
94012	REALNAME_MERCHANT_LINK_NOT_FOUND	configuration			WeChat finds no link between the merchant account and the AppID	微信查不到该商户号与 AppID 的关联
95001	WXCODE_NOT_DECODED	invalid_input			WeChat could not decode this wxcode	微信没能解出这个 wxcode 的内容
95002	WXCODE_RECOGNITION_NOT_PERMITTED	configuration			The account has no right to have wxcodes recognized	账号没有识别 wxcode 的权限
95101	PRODUCT_PAGE_QUERY_INVALID	invalid_input			A value of the paged product query is wrong	分页查询商品时有值填错
95102	PRODUCT_MATERIAL_QUERY_INVALID	invalid_input			A condition of the product material query is wrong	商品素材的查询条件有误
95103	PRODUCT_MATERIAL_IDS_TOO_MANY	invalid_input			Too many product material IDs at once; send them in parts	一次所列的商品素材 ID 过多，请分批
95104	PRODUCT_IMPORT_TOO_FREQUENT	quota_exhausted		60	Products are imported too often; try again later	导入商品过于频繁，请稍后再试
95105	PRODUCT_IMPORT_RUNNING_ON_MP	unavailable		60	The mp console is importing products; wait until that is done	公众平台后台正在导入商品，请等其完成
95106	PRODUCT_IMPORT_COMMISSION_NOT_SET	configuration			Set the commission ratio in the mp console before importing products	导入商品前，请先在公众平台设置佣金比例
100001	REGISTRATION_LEGAL_PERSON_TOO_LATE	conflict			The legal representative let the time for confirming pass; start anew	法人没有按时确认并核验身份，请重新发起
101002	SERVICE_MARKET_QUOTA_TOO_LOW	configuration			The account's quota from the service market does not suffice; buy more	账号在服务市场的额度不足，需补购
300001	LIVE_CHANGES_BARRED	configuration			WeChat bars the account from changing live goods or live rooms	账号被禁止改动直播商品或直播间
300005	LIVE_GOODS_IMAGE_REJECTED	content_rejected			The picture of the live goods shows content that is not allowed	直播商品的图片里有不允许的内容
300008	LIVE_GOODS_ADDING_FAILED	unavailable			WeChat could not add the live goods	微信没能添加这件直播商品
300012	LIVE_GOODS_REVIEW_QUOTA_EXHAUSTED	quota_exhausted		day	Today's quota for putting live goods up for review is used up	今天的直播商品提审额度已用完
300013	LIVE_GOODS_REVIEW_REQUEST_FAILED	unavailable			WeChat could not put the live goods up for review	微信没能为直播商品提交审核
300014	LIVE_GOODS_UNDELETABLE_DURING_REVIEW	conflict			The live goods cannot be deleted before their review ends	直播商品还没有审完，暂时不能删除
300026	LIVE_ROOM_GOODS_FULL	conflict			The live room is full and takes no more goods	直播间的商品名额已用完，不能再加
300029	LIVE_ANCHOR_NAME_REJECTED	content_rejected			The nickname of the host breaks the rules; choose another	请更换主播昵称，现有的有违规内容
300035	LIVE_ANCHOR_NOT_FOUND	not_found			Nobody has the WeChat ID given for the host	微信中查不到所填的主播
600001	UPLOAD_FILE_NAME_INVALID	invalid_input			The name of the uploaded file is not accepted	上传文件的名称不被接受
600002	UPLOAD_NOT_PERMITTED	configuration			The account may not upload files by this call	账号没有用该调用上传文件的权限
600003	UPLOAD_SOURCE_SIZE_INVALID	invalid_input			The size of the uploaded source is not allowed	上传的源文件大小不符合要求
928000	RECEIPT_EXISTS	conflict			WeChat holds this receipt already	微信里之前就有这张票据
928001	RECEIPT_NOT_FOUND	not_found			WeChat holds no such receipt	微信里查不到这张票据
930566	LOCAL_DELIVERY_NOT_AUTHORIZED	configuration			Instant delivery has to be authorized first, at mp.weixin.qq.com	目前不支持，请先到公众平台授权即时配送
930567	LOCAL_DELIVERY_SHOP_INVALID	invalid_input			A value in the shop field of the instant delivery is wrong	即时配送的 shop 字段里有值填错
930568	LOCAL_DELIVERY_NOT_FOR_PERSONS	configuration			A Mini Program that belongs to a person cannot use instant delivery	个人主体的小程序不能使用即时配送
930569	LOCAL_DELIVERY_ALREADY_OPEN	conflict			Instant delivery was opened for this account before	账号先前就开通了即时配送
930570	LOCAL_DELIVERY_CARGO_CLASS_INVALID	invalid_input			The first or second category of the goods to deliver is wrong	配送货物的一级或二级类目有误
930571	LOCAL_DELIVERY_BETA_NOT_GRANTED	configuration			The merchant does not take part in the beta test; apply for it first	商户没有参加内测，请先申请
931010	FEE_ALREADY_SET_931010	conflict			The fee cannot be set a second time (code 931010)	费用之前已设置（错误码 931010）
6000100	DOWNLOAD_URL_NOT_BOUND	configuration			The download URL has not been bound to the account (code 6000100)	下载地址还没有绑定到账号（错误码 6000100）
6000101	RESPONSE_DATA_MISSING	unavailable			The request brought no data back (code 6000101)	请求没有得到任何数据（错误码 6000101）
6000102	RESPONSE_DATA_TOO_LARGE	malformed_request			The answer holds more data than WeChat passes on (code 6000102)	返回的数据超出微信上限（错误码 6000102）
9002008	WIFI_VALUE_INVALID	invalid_input			A value of the Wi-Fi call is wrong	Wi-Fi 调用里有值填错
9002009	WIFI_SHOP_NOT_FOUND	not_found			The shop named in the Wi-Fi call (shop_id) does not exist	Wi-Fi 调用所填的门店（shop_id）查不到
9002010	WIFI_NAME_OR_PASSWORD_PREFIX_MISSING	invalid_input			Begin the name (ssid) or password of the Wi-Fi network with WX	Wi-Fi 的名称或密码没有以 WX 开头
9002011	WIFI_SSID_WITH_CHINESE	invalid_input			The name of the Wi-Fi network (ssid) contains Chinese characters	Wi-Fi 的名称（ssid）里有中文
9002012	WIFI_PASSWORD_WITH_CHINESE	invalid_input			The password of the Wi-Fi network contains Chinese characters	Wi-Fi 的密码里有中文
9002013	WIFI_PASSWORD_LENGTH_INVALID	invalid_input			The password of the Wi-Fi network is too long or too short	Wi-Fi 的密码太长或太短
9002016	WIFI_DEVICE_EXISTS	conflict			This Wi-Fi device was added before	这个 Wi-Fi 设备之前已添加
9002017	WIFI_DEVICE_NOT_FOUND	not_found			There is no such Wi-Fi device	没有这个 Wi-Fi 设备
9002026	WIFI_QUERY_LIST_TOO_LONG	invalid_input			The Wi-Fi query lists too many entries; send them in parts	Wi-Fi 查询一次所列过多，请分批
9002041	WIFI_CHANGE_NOT_PERMITTED	configuration			Only verified accounts or third-party platforms may change the Wi-Fi	只有已认证的账号或第三方平台能改动 Wi-Fi
9002044	WIFI_SSID_INVALID	invalid_input			The name of the Wi-Fi network (ssid) is empty, too long or not UTF-8	Wi-Fi 名称（ssid）为空、太长或不是 UTF-8
9002052	WIFI_BAR_TYPE_NEEDS_APPROVED_SHOP	conflict			This type of Wi-Fi bar is for shops that have passed their review	门店还没有过审，不能使用这种 Wi-Fi 顶栏
9007003	WIFI_PROTOCOL_TYPE_MISMATCH	conflict			The protocol type differs from that of the Wi-Fi device already added	与之前所加 Wi-Fi 设备的协议类型不同
9007004	WIFI_SSID_NOT_FOUND	not_found			There is no Wi-Fi network with this name (ssid)	没有使用该名称（ssid）的 Wi-Fi
9007005	WIFI_DEVICES_FULL	conflict			The limit on Wi-Fi devices has been reached; remove one first	Wi-Fi 设备已达上限，请先移除一个
9008001	WIFI_CARD_NOT_FOUND	not_found			The card that goes with the Wi-Fi network cannot be found	查不到要随 Wi-Fi 投放的卡券
9008002	WIFI_CARD_EXPIRY_INVALID	invalid_input			The expiry time of the card for the Wi-Fi network is not accepted	随 Wi-Fi 投放的卡券到期时间不被接受
9008003	WIFI_URL_TOO_LONG	invalid_input			The URL given in the Wi-Fi call is too long	Wi-Fi 调用所填的网址太长
9008004	WIFI_URL_WITH_CHINESE	invalid_input			The URL given in the Wi-Fi call contains Chinese characters	Wi-Fi 调用所填的网址里有中文
9200001	NONTAX_ORDER_NOT_FOUND	not_found			There is no non-tax order with this order_id	没有使用该 order_id 的非税订单
9200002	NONTAX_ORDER_OF_OTHER_BUSINESS	invalid_input			The non-tax order belongs to another business	该非税订单属于其他业务方
9200003	NONTAX_CALL_BLOCKED	configuration			The non-tax service does not let this call through (code 9200003)	非税服务拦截了该调用（错误码 9200003）
9200211	NONTAX_NOTICE_DISABLED	conflict			The payment notice is out of use, so it cannot be paid	该缴费通知书已停用，不能缴费
9200231	NONTAX_NOTICE_NOT_FOUND	not_found			There is no payment notice with this number	查不到该编号的缴费通知书
9200232	NONTAX_NOTICE_PAID	conflict			This payment notice has been settled already	这份缴费通知书之前已缴清
9200233	NONTAX_NOTICE_CANCELLED	conflict			This payment notice has been withdrawn	这份缴费通知书之前已作废
9200235	NONTAX_NOTICE_EXPIRED	conflict			The payment notice is past its last day to pay	这份缴费通知书已过限缴日期
9200236	NONTAX_BANK_NOT_ALLOWED	invalid_input			This bank cannot be used for the non-tax payment	这次非税缴费不能使用该银行
9200295	NONTAX_CALLS_TOO_FREQUENT_9200295	quota_exhausted		60	Non-tax calls come too often; try again later (code 9200295)	非税调用过于频繁，请稍后再试（9200295）
9200297	NONTAX_PAYMENT_SUSPENDED	unavailable		3600	Non-tax payments are suspended for the time being; pay later	非税缴费暂停受理，请稍后再缴
9200298	NONTAX_THIRD_PARTY_REPLY_NOT_DECRYPTED	configuration			WeChat could not decrypt the reply of the non-tax third party	微信没能解密非税第三方的应答
9200299	NONTAX_THIRD_PARTY_SYSTEM_ERROR	unavailable			The system of the non-tax third party failed	非税第三方的系统出错
9200300	NONTAX_THIRD_PARTY_SIGNATURE_WRONG	configuration			The reply of the non-tax third party bears a wrong signature	非税第三方应答的签名有误
9201000	NONTAX_DESC_MISSING	invalid_input			The non-tax order needs a description (desc)	非税订单必须填写描述（desc）
9201001	NONTAX_FEE_ITEMS_MISMATCH	invalid_input			The fee of the non-tax order has to be the sum of its items	非税订单的总金额与各项目之和不符
9201002	NONTAX_PAYMENT_INFO_WRONG	invalid_input			The details of the non-tax payment are wrong	非税缴费的信息有误
9201003	NONTAX_FEE_ZERO	invalid_input			The fee of the non-tax order must be more than zero	非税订单的金额不能填零
9201004	NONTAX_EXPIRE_DATE_FORMAT_INVALID	invalid_input			The last day to pay (payment_expire_date) does not have the right form	限缴日期（payment_expire_date）的写法有误
9201005	NONTAX_APPID_WRONG	credential			The non-tax service refused the AppID of the call	非税服务不接受调用所填的 AppID
9201006	NONTAX_PAYMENT_ORDER_ID_WRONG	invalid_input			The number of the payment order in the non-tax call is wrong	非税调用所填的支付单号有误
9201007	NONTAX_OPENID_WRONG	invalid_input			The OpenID in the non-tax call is wrong	非税调用所填的 OpenID 有误
9201008	NONTAX_RETURN_URL_WRONG	malformed_request			The return_url of the non-tax order is not accepted	非税订单的 return_url 不被接受
9201009	NONTAX_IP_WRONG	malformed_request			The IP address given in the non-tax call is wrong	非税调用里所填的 IP 有误
9201010	NONTAX_ORDER_ID_WRONG	invalid_input			The order_id in the non-tax call is wrong	非税调用所填的 order_id 有误
9201011	NONTAX_REASON_WRONG	invalid_input			The reason given in the non-tax call is not accepted	非税调用所填的原因（reason）不被接受
9201012	NONTAX_MERCHANT_WRONG	credential			The non-tax service refused the merchant account (mch_id)	非税服务不接受所填的商户号（mch_id）
9201013	NONTAX_BILL_DATE_WRONG	invalid_input			The date of the non-tax bill (bill_date) is wrong	非税账单的日期（bill_date）有误
9201014	NONTAX_BILL_TYPE_WRONG	malformed_request			The call named a type of non-tax bill that WeChat does not know	微信没有所填的非税账单类型
9201015	NONTAX_TRADE_TYPE_WRONG	malformed_request			The call named a trade_type that non-tax payments do not have	非税缴费没有所填的 trade_type
9201016	NONTAX_BANK_ID_WRONG	invalid_input			The ID of the bank (bank_id) is wrong	所填的银行 ID（bank_id）有误
9201017	NONTAX_BANK_ACCOUNT_WRONG	invalid_input			The bank account (bank_account) is wrong	所填的银行账户（bank_account）有误
9201018	NONTAX_NOTICE_NUMBER_WRONG	invalid_input			The number of the payment notice is wrong	缴费通知书的编号填错了
9201019	NONTAX_DEPARTMENT_CODE_WRONG	invalid_input			The code of the collecting department (department_code) is wrong	执收单位的编码（department_code）有误
9201020	NONTAX_NOTICE_TYPE_WRONG	malformed_request			The type of the payment notice is wrong	缴费通知书的类型填错了
9201021	NONTAX_REGION_CODE_WRONG	invalid_input			The code of the administrative region (region_code) is wrong	行政区划代码（region_code）有误
9201022	NONTAX_DEPARTMENT_NAME_WRONG	invalid_input			The name of the collecting department (department_name) is wrong	执收单位的名称（department_name）有误
9201023	NONTAX_FEE_FINANCE_MISMATCH	invalid_input			The fee differs from the amount on record at the finance authority	金额与财政系统所记的不符
9201024	NONTAX_REFUND_NUMBER_WRONG	invalid_input			The refund number (refund_out_id) is wrong	退款单号（refund_out_id）有误
9201026	NONTAX_ORDER_NOT_COMBINED	invalid_input			The order_id is not that of a combined non-tax order	该 order_id 不是合并的非税订单
9201027	NONTAX_SUB_ORDERS_PARTLY_TEST	invalid_input			Some of the combined sub-orders are only test orders	合并的子订单里混有测试订单
9201029	NONTAX_DESC_TOO_LONG	invalid_input			The description of the non-tax order is too long	非税订单的描述（desc）太长
9201031	NONTAX_SUB_ORDER_COUNT_INVALID	invalid_input			The combined non-tax order has too many sub-orders or too few	合并订单里的子订单过多或过少
9201032	NONTAX_SUB_ORDER_LISTED_TWICE	invalid_input			A sub-order stands in the list more than once	列表里有子订单出现了多次
9201033	NONTAX_AUTH_CODE_MISSING	invalid_input			The payer's payment code (auth_code) is required	必须提供缴费人的付款码（auth_code）
9201034	NONTAX_BANK_ID_MISSING	malformed_request			The non-tax call gives an mch_id without its bank_id	填写 mch_id 时还必须填写 bank_id
9201035	NONTAX_OTHER_FEES_TOO_HIGH	invalid_input			The other fees together are higher than the whole fee	其他各项费用加起来超过了总金额
9202000	NONTAX_OTHER_USER_PAYING	conflict			Somebody else is paying this at the moment	目前有另一位用户正在缴这笔费用
9202001	NONTAX_PAYMENT_UNFINISHED	outcome_pending			The non-tax payment is still under way; query its outcome	这笔非税缴费还在进行，请查询结果
9202002	NONTAX_REFUND_NOT_PERMITTED	configuration			The account may not refund non-tax payments	账号没有为非税缴费退款的权限
9202003	NONTAX_IP_RESTRICTED	configuration			The non-tax service restricts calls from this IP address	非税服务对该 IP 的调用有限制
9202004	NONTAX_CALLS_TOO_FREQUENT_9202004	quota_exhausted		60	Non-tax calls come too often; try again later (code 9202004)	非税调用过于频繁，请稍后再试（9202004）
9202005	NONTAX_USER_ACCOUNT_ABNORMAL	user_blocked			The user's WeChat account is closed or restricted	用户的微信账号已注销或受限
9202006	NONTAX_ACCOUNT_BALANCE_TOO_LOW	configuration			The balance of the account is too low, as for a non-tax refund	账户的余额太低，例如不够非税退款
9202010	NONTAX_REFUND_ALREADY_REQUESTED	conflict			This non-tax refund was asked for before	这笔非税退款之前已申请
9202011	NONTAX_ALREADY_REFUNDED	conflict			The non-tax payment was refunded before	这笔非税缴费之前已退款
9202012	NONTAX_REFUND_TOO_HIGH	invalid_input			The refund is higher than what was paid	退款金额高于已缴的总额
9202013	NONTAX_BUSI_ID_USED	conflict			This busi_id was used before	这个 busi_id 之前已用过
9202016	NONTAX_SIGNATURE_UNCHECKED	credential			The signature of the non-tax call has not been verified	非税调用的签名还没有经过核验
9202017	NONTAX_SIGNATURE_WRONG	credential			The signature of the non-tax call did not pass the check	非税调用的签名没有通过核验
9202018	NONTAX_SUB_ORDER_WRONG	invalid_input			A sub-order of the combined non-tax order is wrong	合并的非税订单里有子订单填错
9202020	NONTAX_ORDER_STATE_WRONG	conflict			The non-tax order is in a state that does not allow this	非税订单目前的状态不允许此操作
9202021	NONTAX_ORDER_ALREADY_PLACED	conflict			This non-tax order was placed before	这笔非税订单之前已下过
9203000	NONTAX_NOTIFICATION_URL_FAILED	configuration			The request to the notification URL of the non-tax payment failed	微信没能访问非税缴费的通知地址
9203001	NONTAX_HTTP_REQUEST_FAILED	unavailable			An HTTP request that the non-tax service sent did not succeed	非税服务发出的 HTTP 请求没有成功
9203002	NONTAX_HTTP_REPLY_INVALID	unavailable			The non-tax service got an HTTP reply that it could not use	非税服务收到的 HTTP 应答内容有误
9203003	NONTAX_HTTP_REPLY_RSA_NOT_DECRYPTED	configuration			The non-tax service could not decrypt an HTTP reply by RSA	非税服务没能用 RSA 解密 HTTP 应答
9203004	NONTAX_HTTP_REPLY_AES_NOT_DECRYPTED	configuration			The non-tax service could not decrypt an HTTP reply by AES	非税服务没能用 AES 解密 HTTP 应答
9203999	NONTAX_SYSTEM_BUSY	unavailable			The non-tax service is overloaded; query the order before repeating it	非税服务繁忙，请先查询订单，再决定重试
9204000	NONTAX_REALNAME_TOKEN_WRONG	invalid_code			The token for reading the real name is wrong; obtain a new one	读取实名的 token 有误，请重新获取
9204001	NONTAX_REALNAME_USER_OR_TOKEN_WRONG	invalid_code			The user or the token for reading the real name is wrong	读取实名所用的用户或 token 有误
9204002	NONTAX_REALNAME_APPID_OR_TOKEN_WRONG	credential			The AppID or the token for reading the real name is wrong	读取实名所用的 AppID 或 token 有误
9205000	NONTAX_FINANCE_NOT_CONFIGURED	configuration			The finance authority has not been set up for non-tax payments	非税缴费还没有配置财政部门
9205001	NONTAX_BANK_NOT_CONFIGURED	configuration			The bank has not been set up for non-tax payments	非税缴费还没有配置银行
9205002	NONTAX_AUTHORITY_NOT_CONFIGURED	configuration			The government body has not been set up for non-tax payments	非税缴费还没有配置委办局
9205010	NONTAX_SYMMETRIC_KEY_NOT_CONFIGURED	configuration			The symmetric key has not been set up for non-tax payments	非税缴费还没有配置对称密钥
9205101	NONTAX_OUT_ORDER_ID_NOT_FOUND	not_found			No non-tax order has this outside order number	没有使用该外部订单号的非税订单
9205201	NONTAX_BILL_NOT_FOUND	not_found			There is no such non-tax bill	查不到这份非税账单
9206000	NONTAX_THIRD_PARTY_PAY_CHANNEL_MISSING	unavailable			The reply of the non-tax third party names no pay_channel	非税第三方的应答缺少 pay_channel
9206001	NONTAX_THIRD_PARTY_ORDER_ID_MISSING	unavailable			The reply of the non-tax third party names no order_id	非税第三方的应答缺少 order_id
9206002	NONTAX_THIRD_PARTY_BILL_TYPE_CODE_MISSING	unavailable			The reply of the non-tax third party names no bill_type_code	非税第三方的应答缺少 bill_type_code
9206003	NONTAX_THIRD_PARTY_BILL_NO_MISSING	unavailable			The reply of the non-tax third party names no bill_no	非税第三方的应答缺少 bill_no
9206200	NONTAX_THIRD_PARTY_REPLY_EMPTY	unavailable			The reply of the non-tax third party has no content	非税第三方的应答没有内容
9206201	NONTAX_THIRD_PARTY_REPLY_NOT_JSON	unavailable			The reply of the non-tax third party cannot be parsed as JSON	非税第三方的应答不是 JSON
9206900	NONTAX_THIRD_PARTY_CONNECTION_FAILED	unavailable			WeChat could not connect to the non-tax third party	微信没能连上非税第三方
9206901	NONTAX_THIRD_PARTY_CONNECTION_TIMED_OUT	timeout			WeChat waited too long for a connection to the non-tax third party	微信连接非税第三方时用时过久
9206910	NONTAX_THIRD_PARTY_REPLY_UNREADABLE	unavailable			WeChat could not read the reply of the non-tax third party	微信没能读取非税第三方的应答
9206911	NONTAX_THIRD_PARTY_REPLY_TIMED_OUT	timeout			WeChat waited too long for the reply of the non-tax third party	微信等待非税第三方应答用时过久
9207000	NONTAX_BOSS_SYSTEM_ERROR	unavailable			WeChat's boss system failed during the non-tax payment	非税缴费时 boss 系统出错
9207001	NONTAX_WECHAT_PAY_ERROR	unavailable			WeChat Pay failed during the non-tax payment	非税缴费时微信支付出错
9207002	NONTAX_BOSS_PARAMETER_INVALID	malformed_request			WeChat's boss system refused a parameter of the non-tax payment	boss 系统不接受非税缴费的某个参数
9207003	NONTAX_PAYMENT_ERROR	outcome_pending			The non-tax payment met an error; query whether it went through	非税缴费付款时出错，请查询是否已付
9207004	NONTAX_AUTH_CODE_EXPIRED	invalid_code			The payment code (auth_code) has run out; scan a fresh one	付款码（auth_code）已到期，请刷新后再扫
9207005	NONTAX_USER_BALANCE_TOO_LOW	payment_declined			The user's balance does not cover the non-tax payment	用户的余额不够这次非税缴费
9207006	NONTAX_CARD_NOT_SUPPORTED	payment_declined			This card cannot be used for the non-tax payment; pay by another one	这张卡不能用于非税缴费，请换一张
9207007	NONTAX_ORDER_REVERSED	conflict			The non-tax order has been reversed; place a new one	非税订单之前已撤销，请重新下单
9207008	NONTAX_USER_ENTERING_PASSWORD	outcome_pending			The user has yet to enter the password; query the order shortly	用户还要输入支付密码，请稍后查询订单
9207009	NONTAX_AUTH_CODE_WRONG	invalid_code			The payment code (auth_code) is wrong; scan it again	付款码（auth_code）有误，请再扫一次
9207010	NONTAX_AUTH_CODE_REFUSED	invalid_code			The payment code (auth_code) was refused; scan another one	付款码（auth_code）被拒，请换一个再扫
9207011	NONTAX_REVERSAL_DURING_PAYMENT	conflict			A non-tax order cannot be reversed in the middle of its payment	用户还在付款，暂时不能撤销非税订单
9207012	NONTAX_ORDER_PAID	conflict			The non-tax order was paid before	这笔非税订单之前已付款
9207013	NONTAX_ORDER_CLOSED	conflict			The non-tax order has been closed; place a new one	非税订单之前已关闭，请重新下单
9207028	NONTAX_VEHICLE_NOT_FOUND	not_found			There is no such vehicle to be charged	查不到要扣费的车辆
9207029	NONTAX_VEHICLE_REQUEST_BLOCKED	payment_declined			The request to charge this vehicle was blocked	这辆车的扣费请求被拦截
9207030	NONTAX_VEHICLE_NOT_AUTHORIZED	permission_denied			The user's authorization for this vehicle was not confirmed	该车辆的扣费授权没有通过核验
9207031	NONTAX_CONTRACT_LIMIT_EXCEEDED	payment_declined			The charge goes beyond the limit of the user's contract	扣费超出了用户签约的限额
9207032	NONTAX_TRADE_ERROR	payment_declined			The charge did not go through; the user may pay in another way	这笔扣费没有通过，用户可换一种方式
9207033	NONTAX_TRADE_TIME_INVALID	invalid_input			The time of the trade is not accepted	所填的交易时间不被接受
9207034	NONTAX_CHANNEL_TYPE_INVALID	malformed_request			The non-tax call named a channel type that WeChat does not know	微信没有所填的通道类型（channel type）
9207050	NONTAX_EXPIRE_TIME_OUT_OF_RANGE	invalid_input			The expire_time lies too early or too late	expire_time 过早或过晚
9210000	NONTAX_FINANCE_QUERY_FAILED	unavailable			WeChat could not query the finance authority	微信没能向财政部门查询
9291000	OPENID_REFUSED_9291000	invalid_input			The OpenID of this call is not accepted (code 9291000)	该调用的 OpenID 不被接受（错误码 9291000）
9291001	OPENID_OF_OTHER_APPID_9291001	invalid_input			The OpenID belongs to another app (code 9291001)	OpenID 属于其他应用（9291001）
9291002	APP_APPID_NOT_FOUND	credential			WeChat knows no app with this app_appid	微信查不到该 app_appid 对应的应用
9291003	APP_APPID_NOT_MOBILE_APP	configuration			The app_appid has to be that of a mobile app	app_appid 必须是移动应用的 AppID
9291004	APPID_MISSING_9291004	malformed_request			The call was made without an AppID (code 9291004)	调用时没有填写 AppID（错误码 9291004）
9291005	APPID_OF_OTHER_ACCESS_TOKEN	credential			The AppID is not the one that the access token was issued for	access token 不是发给所填的 AppID 的
9291006	SIGNATURE_WRONG_9291006	credential			The signature of this call did not pass the check (code 9291006)	该调用的签名没有通过核验（错误码 9291006）
9299999	BACKEND_ERROR_9299999	unavailable			WeChat's own backend went wrong in this call (code 9299999)	微信后台处理该调用时出错（错误码 9299999）
9300001	CARD_ACTIVITY_BEGINS_IN_PAST	invalid_input			The card activity's begin_time lies in the past	卡券活动的 begin_time 是过去的时间
9300002	CARD_ACTIVITY_ENDS_IN_PAST	invalid_input			The card activity's end_time lies in the past	卡券活动的 end_time 是过去的时间
9300003	CARD_ACTIVITY_TIMES_REVERSED	invalid_input			The card activity has to begin before it ends	卡券活动的开始时间须早于结束时间
9300004	CARD_ACTIVITY_TOO_LONG	invalid_input			The card activity lasts too long	卡券活动持续的时间太长
9300005	CARD_ACTIVITY_PARTICIPATIONS_INVALID	invalid_input			The card activity's max_partic_times is not accepted	卡券活动的 max_partic_times 不被接受
9300006	CARD_ACTIVITY_STATUS_INVALID	conflict			The card activity has a status that does not allow this	卡券活动目前的状态不允许此操作
9300007	CARD_ACTIVITY_GIFT_NUM_INVALID	invalid_input			The card activity's gift_num is too high or too low	卡券活动的 gift_num 过大或过小
9300008	CARD_ACTIVITY_MINI_PROGRAM_APPID_INVALID	malformed_request			The Mini Program AppID (tiny appid) of the card activity is wrong	卡券活动所填的小程序 AppID 有误
9300009	CARD_ACTIVITY_CANNOT_END	conflict			This card activity cannot be brought to an end now	卡券活动目前不能结束
9300010	CARD_ACTIVITY_CARDS_TOO_FEW	invalid_input			The card activity needs more cards in card_info_list	卡券活动的 card_info_list 里卡券太少
9300011	CARD_ACTIVITY_CARD_ID_INVALID	invalid_input			The card activity names a card_id that is wrong	卡券活动所填的 card_id 有误
9300012	CARD_ACTIVITY_CARD_OF_OTHER_APPID	invalid_input			A card of the activity belongs to another account	活动里有卡券属于其他账号
9300013	CARD_ACTIVITY_CARD_TYPE_NOT_ALLOWED	invalid_input			The activity only takes cards of the type swipe_card or pay.cash	活动的卡券须是 swipe_card 或 pay.cash
9300014	CARD_ACTIVITY_CARD_OUT_OF_STOCK	conflict			A card of the activity has no stock left	活动里有卡券已没有库存
9300015	CARD_ACTIVITY_CARD_STATUS_INVALID	conflict			A card of the activity has a status that does not fit	活动里有卡券的状态不适用
9300016	CARD_ACTIVITY_AUDIENCE_CLASH	invalid_input			A card activity is for members or for new or old users, not for both	卡券活动只能面向会员或小程序新老用户之一
9300017	CARD_ACTIVITY_MEMBER_RULE_INVALID	invalid_input			The card activity's rule for members does not hold together	卡券活动针对会员的规则不成立
9300018	CARD_ACTIVITY_USER_RULE_INVALID	invalid_input			The card activity's rule for new or old users does not hold together	卡券活动针对小程序新老用户的规则不成立
9300019	CARD_ACTIVITY_TYPE_INVALID	malformed_request			The call named a type of card activity that WeChat does not know	微信没有所填的卡券活动类型
9300020	CARD_ACTIVITY_ID_INVALID	invalid_input			The activity_id is not that of a card activity	该 activity_id 没有对应的卡券活动
9300021	CARD_ACTIVITY_HELP_TIMES_INVALID	invalid_input			The card activity's help_max_times is not accepted	卡券活动的 help_max_times 不被接受
9300022	CARD_ACTIVITY_COVER_URL_INVALID	invalid_input			The card activity's cover_url is not accepted	卡券活动的 cover_url 不被接受
9300023	CARD_ACTIVITY_GEN_LIMIT_INVALID	invalid_input			The card activity's gen_limit is not accepted	卡券活动的 gen_limit 不被接受
9300024	CARD_ACTIVITY_OUTLASTS_CARD	invalid_input			A card must not end before the activity that hands it out	卡券不能早于发放它的活动到期
9300504	EXPRESS_CARRIER_BANNED_OR_SERVICE_UNKNOWN	invalid_input			The express company is banned, or it has no such service_type	快递公司被封禁，或没有该 service_type
9300505	EXPRESS_SHOP_BANNED	configuration			WeChat bars the shop from using express services	商家被禁用物流服务
9300506	EXPRESS_ORDER_ON_ITS_WAY	conflict			The express order cannot be cancelled once its parcel is on the way	包裹已有物流记录，无法取消订单
9300508	EXPRESS_ORDER_ID_USED	conflict			The ID of this express order was used before	这个快递订单 ID 之前已用过
9300509	EXPRESS_RETRY_TOO_FAST	rate_limited		5	The express call was repeated too soon; wait a moment	快递调用重试太快，请稍等片刻
9300511	EXPRESS_BRANCH_ID_INVALID	invalid_input			The ID of the express company's branch is wrong	快递网点的 ID 有误
9300514	EXPRESS_BRANCH_NOT_ADDED	conflict			The express branch could not be added; update it instead	快递网点没能添加，请改用更新接口
9300515	EXPRESS_MINI_PROGRAM_NOT_FOUND	configuration			No Mini Program has the AppID given in the express call	快递调用所填 AppID 没有对应的小程序
9300516	EXPRESS_MINI_PROGRAM_NOT_LINKED	configuration			The Mini Program is not linked to this account or has another owner	小程序没有关联本账号，或不属同一主体
9300517	EXPRESS_UPDATE_TYPE_INVALID	malformed_request			The update_type of the express call must be bind or unbind	快递绑定操作须填 bind 或 unbind
9300520	EXPRESS_CARRIER_ID_INVALID	invalid_input			The ID of the express company (delivery_id) is wrong	快递公司的 ID（delivery_id）有误
9300521	EXPRESS_WAYBILL_BEING_MADE	outcome_pending			The express order was taken in and its waybill is being made; query it	快递订单已受理，运单正在生成，请查询
9300523	EXPRESS_WAYBILL_QUOTA_TOO_LOW	configuration			The quota with the express company does not suffice; buy more	在快递公司的面单额度不足，请充值
9300524	EXPRESS_ORDER_CANCELLED	conflict			The express order was cancelled before	这笔快递订单之前已取消
9300527	EXPRESS_CARRIER_WITHOUT_QUOTA	invalid_input			This express company does not work with quotas	该快递公司不使用面单额度（quota）
9300528	EXPRESS_WAYBILL_ID_INVALID	invalid_input			The number of the waybill (waybill_id) is wrong	运单号（waybill_id）有误
9300529	EXPRESS_CUSTOMER_CODE_ALREADY_BOUND	conflict			The express customer code (biz_id) was bound before	快递客户编码（biz_id）之前已绑定
9300530	EXPRESS_CUSTOMER_CODE_NOT_FOUND	not_found			There is no such express customer code (biz_id) to unbind	没有可解绑的这个快递客户编码（biz_id）
9300532	EXPRESS_BINDING_UNDER_REVIEW	conflict			The request to bind the express customer code is under review	绑定快递客户编码的申请还在审核
9300533	EXPRESS_TAG_IDS_INVALID	invalid_input			The tagid_list of the express call is wrong	快递调用的 tagid_list 有误
9300534	EXPRESS_SOURCE_OWNER_MISMATCH	configuration			The order's wx_appid has another owner than this Mini Program	订单来源的 wx_appid 与本小程序不属一个主体
9300537	EXPRESS_RATE_LIMITED	quota_exhausted		60	Express calls come too often; try again later	快递调用过于频繁，请稍后再试
9300538	EXPRESS_TASKS_MISSING	invalid_input			The express call lists no tasks	快递调用没有列出任务
9300539	EXPRESS_TASKS_TOO_MANY	invalid_input			The express call lists too many tasks; send them in parts	快递调用所列的任务过多，请分批
9300540	EXPRESS_TASK_NOT_FOUND	not_found			There is no such express task	查不到这个快递任务
9300541	EXPRESS_CARRIER_CALLBACK_FAILED	unavailable			The callback of the express company went wrong	快递公司的回调出错
9300601	CAR_OWNER_ID_CARD_NUMBER_INVALID	invalid_input			The ID card number for the car owner check is wrong	车主核验所填的身份证号有误
9300602	CAR_OWNER_NAME_INVALID	invalid_input			The name for the car owner check is wrong	车主核验所填的姓名有误
9300603	CAR_PLATE_NUMBER_INVALID	invalid_input			The number plate for the car owner check (plate_no) is wrong	车主核验所填的车牌号有误
9300604	CAR_OWNER_AUTH_KEY_UNDECODABLE	invalid_code			The auth_key of the car owner check is corrupt; obtain a new one	车主核验的 auth_key 无法解码，请重新获取
9300605	CAR_OWNER_AUTH_KEY_EXPIRED	invalid_code			The auth_key of the car owner check has run out; obtain a new one	车主核验的 auth_key 已到期，请重新获取
9300606	CAR_OWNER_AUTH_KEY_OF_OTHER_APP	invalid_code			The auth_key of the car owner check was issued for another app	车主核验的 auth_key 是发给其他应用的
9300607	CAR_OWNER_NOT_CONFIRMED	permission_denied			The user has not confirmed the car owner check	用户还没有确认车主核验
9300608	CAR_OWNER_CONFIRMATION_EXPIRED	permission_denied			The user confirmed the car owner check too long ago; ask again	用户对车主核验的确认已过期，请重新确认
9300609	CAR_OWNER_CHECK_QUOTA_EXHAUSTED	quota_exhausted			The limit on calls to the car owner check has been reached	车主核验的调用次数已用完
9300610	CAR_LICENSE_INFO_INVALID	invalid_input			The details of the vehicle license are wrong	车辆行驶证的信息有误
9300611	CAR_OWNER_CHECK_TYPE_NOT_SUPPORTED	malformed_request			The car owner check offers no verification of this type	车主核验没有所填的核验类型
9300701	VALUE_INVALID_9300701	invalid_input			A value of this call is wrong (code 9300701)	该调用里有值填错（错误码 9300701）
9300702	CODE_USED_9300702	invalid_code			The code was handed in once before (error 9300702)	该 code 之前已用过（错误码 9300702）
9300703	DATE_INVALID_9300703	invalid_input			The date in this call is not accepted (code 9300703)	该调用所填的日期不被接受（错误码 9300703）
9300704	NOT_USABLE_9300704	conflict			This cannot be used at the moment (code 9300704)	目前不能使用（错误码 9300704）
9300705	CODE_UNKNOWN_OR_EXPIRED_9300705	invalid_code			The code is unknown or has run out (error 9300705)	该 code 查不到或已到期（错误码 9300705）
9300706	CODE_UNKNOWN_OR_EXPIRED_9300706	invalid_code			The code is unknown or has run out (error 9300706)	该 code 查不到或已到期（错误码 9300706）
9300707	WECHAT_PAY_ERROR_9300707	unavailable			WeChat Pay went wrong in this call (code 9300707)	该调用中微信支付出错（错误码 9300707）
9300708	WECHAT_PAY_LIMIT_EXCEEDED_9300708	quota_exhausted			A limit of WeChat Pay has been exceeded (code 9300708)	该调用超出了微信支付的限额（9300708）
9300801	GUIDE_WECHAT_ID_INVALID	invalid_input			The WeChat ID given for the shopping guide is not valid	为导购所填的微信号有误
9300802	GUIDE_FEATURE_NOT_OPEN	configuration			The Service Account has not switched on shopping guides	请先在服务号上启用导购
9300803	GUIDE_ALREADY_BOUND	conflict			This WeChat ID is a shopping guide of the account already	该微信号的用户先前已是导购
9300804	GUIDE_NOT_FOUND	not_found			No shopping guide of the account has this WeChat ID	本账号的导购里查不到这个微信号
9300805	GUIDE_BOUND_TO_OTHER_ACCOUNT	conflict			Another account has bound this WeChat ID as its shopping guide	该微信号的用户是其他账号的导购
9300806	GUIDE_FAN_NOT_BOUND	not_found			The fan is not bound to this shopping guide	这位导购名下没有该粉丝
9300807	GUIDE_TAG_VALUE_NOT_OFFERED	invalid_input			The tag value is not one of those to choose from	所填的标签值不在可选范围内
9300808	GUIDE_TAG_VALUE_NOT_FOUND	not_found			The shopping guide's tags have no such value	导购的标签里没有这个值
9300809	GUIDE_DISPLAY_TAG_VALUE_NOT_FOUND	not_found			The tags that the shopping guide displays have no such value	导购展示的标签里没有这个值
9300810	GUIDE_NICKNAME_TOO_LONG	invalid_input			The nickname of the shopping guide is too long	导购的昵称超出长度限制
9300811	GUIDE_IMAGE_DOMAIN_INVALID	invalid_input			The image has to lie on mmbiz.qpic.cn; upload it to WeChat first	图片须在 mmbiz.qpic.cn，请先上传到微信
9300812	GUIDE_LIMIT_REACHED	conflict			The account cannot bind more shopping guides	账号不能再绑定更多导购
9300813	GUIDE_FAN_LIMIT_REACHED	conflict			The shopping guide cannot take more fans	这位导购不能再绑定更多粉丝
9300814	GUIDE_SENSITIVE_WORDS_FULL	conflict			The shopping guide has too many sensitive words; remove some first	导购的敏感词过多，请先删减
9300815	GUIDE_QUICK_REPLIES_FULL	conflict			The shopping guide has too many quick replies; remove some first	导购的快捷回复过多，请先删减
9300816	GUIDE_TEXT_MATERIALS_FULL	conflict			The shopping guide has too many text materials; remove some first	导购的文字素材过多，请先删减
9300817	GUIDE_MINI_PROGRAM_CARDS_FULL	conflict			The shopping guide has too many Mini Program cards; remove some first	导购的小程序卡片过多，请先删减
9300818	GUIDE_IMAGE_MATERIALS_FULL	conflict			The shopping guide has too many image materials; remove some first	导购的图片素材过多，请先删减
9300819	GUIDE_MEDIA_ID_INVALID	invalid_input			The media ID of the shopping guide's material is wrong	导购素材的 mediaid 没有对应的素材
9300820	GUIDE_TAG_CATEGORIES_TOO_MANY	invalid_input			The query names too many tag categories	一次查询的标签类别过多
9300821	GUIDE_MINI_PROGRAM_CARD_APPID_INVALID	malformed_request			The AppID on the shopping guide's Mini Program card is not accepted	导购的小程序卡片填了不可用的 AppID
9300822	GUIDE_TAG_CATEGORY_NAME_INVALID	invalid_input			The name of the tag category is not accepted	标签类别的名称不被接受
9300823	GUIDE_CHAT_RECORD_TIMES_INVALID	invalid_input			The times given for the query of the chat record are wrong	查询聊天记录的起止时间不符合要求
9300824	GUIDE_AUTO_REPLY_TOO_LONG	invalid_input			The text of the automatic reply is too long	自动回复的文字超出长度限制
9300825	GUIDE_GROUP_ID_INVALID	invalid_input			The ID is not that of a group of shopping guides	该 ID 没有对应的导购群组
9300826	GUIDE_MAINTENANCE	unavailable		600	The shopping guide service is under maintenance; try again later	导购服务正在维护，请稍后再试
9301004	SERVICE_MARKET_DATA_NOT_SAVED	unavailable			The service market could not save the data	服务市场没能保存数据
9301006	SERVICE_MARKET_APPID_INVALID	credential			The service market refuses the AppID	服务市场不接受该 AppID
9301007	SERVICE_MARKET_API_CONFIG_INVALID	configuration			The API's configuration in the service market is faulty	该接口在服务市场的配置有误
9301008	SERVICE_MARKET_API_INFO_INVALID	configuration			The API's details in the service market are faulty	该接口在服务市场的信息有误
9301009	SERVICE_MARKET_RESULT_CHECK_FAILED	unavailable			The service market could not check the result that was to be added	服务市场没能核对要添加的结果
9400001	LIVE_DEVELOPMENT_APP_NOT_RELEASABLE	conflict			Unbind the development Mini Program to release it: it has live streaming	开发小程序开通了直播，解绑后才能发布
9401001	SHOP_GOODS_EXISTS	conflict			The product is in the shop already	小店里之前就有这个商品
9401002	SHOP_GOODS_NOT_FOUND	not_found			There is no such product in the shop	小店中查不到这个商品
9401003	SHOP_GOODS_CATEGORY_EXISTS	conflict			The category is in the shop already	小店里之前就有这个类目
9401004	SHOP_GOODS_CATEGORY_NOT_FOUND	not_found			There is no such category in the shop	小店中查不到这个类目
9401005	SHOP_SKU_EXISTS	conflict			The SKU is in the shop already	小店里之前就有这个 SKU
9401006	SHOP_SKU_NOT_FOUND	not_found			There is no such SKU in the shop	小店中查不到这个 SKU
9401007	SHOP_ATTRIBUTE_EXISTS	conflict			The attribute is in the shop already	小店里之前就有这个属性
9401008	SHOP_ATTRIBUTE_NOT_FOUND	not_found			There is no such attribute in the shop	小店中查不到这个属性
9401021	SHOP_GOODS_NOT_PERMITTED	configuration			The account may not act on this product of the shop	账号没有操作该小店商品的权限
9401022	SHOP_SPU_NOT_ALLOWED	conflict			The shop does not allow this for the product (SPU)	小店不允许对该商品（SPU）这样操作
9401023	SHOP_SPU_NOT_EDITABLE	conflict			The product (SPU) in the shop cannot be edited now	小店商品（SPU）目前不能编辑
9401024	SHOP_SKU_NOT_ALLOWED	conflict			The shop does not allow this for the SKU	小店不允许对该 SKU 这样操作
9401025	SHOP_SKU_NOT_EDITABLE	conflict			The SKU in the shop cannot be edited now	小店商品的 SKU 目前不能编辑
9402001	LIMIT_TOO_LARGE_9402001	invalid_input			The limit in this call is set too high (code 9402001)	limit 填得太大（错误码 9402001）
9402002	MESSAGE_TO_ONE_USER_BARRED	configuration			WeChat bars the account from sending messages to single users	账号被禁止向单个用户发消息
9402003	MESSAGE_TO_ALL_USERS_BARRED	configuration			WeChat bars the account from sending messages to all users	账号被禁止向全部用户发消息
9402004	MESSAGE_MSG_ID_INVALID	invalid_input			No message belongs to this msg id (code 9402004)	该 msg id 没有对应的消息（错误码 9402004）
9402005	MESSAGE_TOO_FREQUENT	quota_exhausted		60	Messages are sent too fast; slow down (code 9402005)	消息发得太快，请放慢（错误码 9402005）
9402006	MESSAGE_TO_ONE_USER_TOO_FREQUENT	quota_exhausted		60	Messages to a single user are sent too fast; slow down	向单个用户发消息太快，请放慢
9402007	MESSAGE_TO_ALL_USERS_TOO_FREQUENT	quota_exhausted		60	Messages to all users are sent too fast; slow down	向全部用户发消息太快，请放慢
9402008	MESSAGE_SEND_TYPE_INVALID	malformed_request			The call named a way of sending messages that WeChat does not know	微信没有所填的消息发送方式
9402009	MESSAGE_NOT_SENDABLE	conflict			This message cannot go out (code 9402009)	这条消息不能发出（错误码 9402009）
9402010	MESSAGE_TEXT_LENGTH_INVALID	invalid_input			The message has no content, or more than is allowed	消息没有内容，或内容太长
9402011	MESSAGE_PATH_NOT_FOUND	configuration			There is no page at the path given in the message	消息所填的 path 没有对应的页面
9402012	MESSAGE_FORBIDDEN_WORD	content_rejected			The message contains a word that is not allowed	消息里有不被允许的词
9402013	MESSAGE_PATH_SUFFIX_MISSING	malformed_request			The path given in the message has to end in .html	消息所填的 path 须以 .html 结尾
9402014	MESSAGE_NOT_FOR_PERSONS	configuration			An account that belongs to a person cannot send these messages	个人主体的账号不能发这种消息
9402015	MESSAGE_NOT_AFTER_VIOLATIONS	configuration			An account whose owner broke the rules cannot send these messages	有违规的主体不能发这种消息
9402016	MESSAGE_NOT_FOR_LOW_QUALITY_PROVIDERS	configuration			A provider rated as low in quality cannot send these messages	被评为低质量的服务方不能发这种消息
9402101	DEVICE_PRODUCT_ID_INVALID	invalid_input			The product_id of the device is wrong	设备所填的 product_id 有误
9402102	DEVICE_IDS_TOO_MANY	invalid_input			The number of device_ids is higher than allowed	device_id 的个数超出限制
9402202	CONCURRENT_SUBMISSION_9402202	unavailable		5	Wait for the previous submission to finish before the next one	上次提交还没有处理完，请等其完成
9402203	STANDARD_TEMPLATE_EXT_JSON_WRONG	malformed_request			The ext_json does not fit a standard template	ext_json 与标准模板不符
9402301	AD_NOT_BOOKED_BY_USER	not_found			The user has no booking under this ad ID	用户没有预约该 ad id
9403004	RETAIL_WECHAT_ID_INVALID	invalid_input			At least one of the WeChat IDs listed is wrong	所列的微信号里至少有一个不对
9410000	LIVE_ROOM_LIST_EMPTY	not_found			The account has no live rooms to list	账号名下没有可列出的直播间
9410001	LIVE_ROOM_LOADING_FAILED	unavailable			WeChat could not load the live rooms	微信没能读取直播间
9410002	LIVE_GOODS_LOADING_FAILED	unavailable			WeChat could not load the goods of the live room	微信没能读取直播间的商品
9410003	LIVE_REPLAY_LOADING_FAILED	unavailable			WeChat could not load the replay of the live room	微信没能读取直播间的回放
`);
