// Generated from data/wecom.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `wecom`. */
export type WecomCode =
  | -1
  | 6000
  | 40001
  | 40002
  | 40003
  | 40004
  | 40005
  | 40006
  | 40007
  | 40008
  | 40009
  | 40011
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
  | 40031
  | 40032
  | 40033
  | 40035
  | 40036
  | 40037
  | 40038
  | 40039
  | 40040
  | 40041
  | 40042
  | 40048
  | 40050
  | 40054
  | 40055
  | 40056
  | 40057
  | 40058
  | 40059
  | 40060
  | 40061
  | 40062
  | 40063
  | 40064
  | 40065
  | 40066
  | 40067
  | 40068
  | 40069
  | 40070
  | 40071
  | 40072
  | 40073
  | 40074
  | 40077
  | 40078
  | 40079
  | 40080
  | 40082
  | 40083
  | 40084
  | 40085
  | 40086
  | 40088
  | 40089
  | 40091
  | 40092
  | 40093
  | 40094
  | 40095
  | 40096
  | 40097
  | 40098
  | 40099
  | 40100
  | 40102
  | 40106
  | 40123
  | 40124
  | 40125
  | 40126
  | 40127
  | 40128
  | 40129
  | 40130
  | 40131
  | 40132
  | 40133
  | 40134
  | 40135
  | 40136
  | 40137
  | 40138
  | 40139
  | 40140
  | 40141
  | 40142
  | 40143
  | 40155
  | 40165
  | 40166
  | 40167
  | 40201
  | 40203
  | 40204
  | 40205
  | 40206
  | 40207
  | 40208
  | 40209
  | 40210
  | 40211
  | 40212
  | 41001
  | 41002
  | 41003
  | 41004
  | 41005
  | 41006
  | 41007
  | 41008
  | 41009
  | 41010
  | 41011
  | 41012
  | 41013
  | 41014
  | 41015
  | 41016
  | 41017
  | 41018
  | 41019
  | 41021
  | 41022
  | 41023
  | 41024
  | 41025
  | 41033
  | 41034
  | 41035
  | 41036
  | 41037
  | 41038
  | 41039
  | 41040
  | 41041
  | 41042
  | 41043
  | 41044
  | 41045
  | 41046
  | 41047
  | 41048
  | 41049
  | 41050
  | 41051
  | 41052
  | 41053
  | 41054
  | 41055
  | 41056
  | 41057
  | 41058
  | 41059
  | 41060
  | 41061
  | 41062
  | 41063
  | 41064
  | 41065
  | 41066
  | 41067
  | 41068
  | 41069
  | 41070
  | 41071
  | 41072
  | 41073
  | 41074
  | 41075
  | 41076
  | 41077
  | 41078
  | 41079
  | 41080
  | 41081
  | 41082
  | 41083
  | 41084
  | 41085
  | 41086
  | 41087
  | 41088
  | 41089
  | 41090
  | 41091
  | 41093
  | 41094
  | 41095
  | 41096
  | 41098
  | 41099
  | 41102
  | 42001
  | 42002
  | 42003
  | 42004
  | 42007
  | 42008
  | 42009
  | 42012
  | 42013
  | 42014
  | 42015
  | 42016
  | 42017
  | 42018
  | 42019
  | 42020
  | 42021
  | 42022
  | 42027
  | 42028
  | 42029
  | 42030
  | 42031
  | 42033
  | 42035
  | 42036
  | 42037
  | 42038
  | 42039
  | 42040
  | 42041
  | 42042
  | 42043
  | 42044
  | 42045
  | 42046
  | 42047
  | 42049
  | 42050
  | 42051
  | 42052
  | 43001
  | 43002
  | 43003
  | 43004
  | 43005
  | 43006
  | 43007
  | 43008
  | 43009
  | 43010
  | 43011
  | 43012
  | 43013
  | 43016
  | 43017
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
  | 45015
  | 45016
  | 45017
  | 45018
  | 45022
  | 45024
  | 45025
  | 45026
  | 45027
  | 45028
  | 45029
  | 45031
  | 45032
  | 45033
  | 45034
  | 46001
  | 46002
  | 46003
  | 46004
  | 47001
  | 48001
  | 48002
  | 48003
  | 48004
  | 48005
  | 48006
  | 48007
  | 48008
  | 48009
  | 49004
  | 49008
  | 49009
  | 50001
  | 50002
  | 50003
  | 50004
  | 50005
  | 50006
  | 50100
  | 60001
  | 60002
  | 60003
  | 60004
  | 60005
  | 60006
  | 60007
  | 60008
  | 60009
  | 60010
  | 60011
  | 60012
  | 60013
  | 60014
  | 60015
  | 60016
  | 60017
  | 60019
  | 60020
  | 60021
  | 60023
  | 60025
  | 60027
  | 60028
  | 60029
  | 60030
  | 60031
  | 60102
  | 60103
  | 60104
  | 60105
  | 60106
  | 60107
  | 60108
  | 60109
  | 60110
  | 60111
  | 60112
  | 60113
  | 60114
  | 60115
  | 60116
  | 60118
  | 60119
  | 60120
  | 60121
  | 60122
  | 60123
  | 60124
  | 60125
  | 60126
  | 60127
  | 60128
  | 60129
  | 60131
  | 60132
  | 60136
  | 60137
  | 60140
  | 60141
  | 60142
  | 60143
  | 60144
  | 60145
  | 60146
  | 60147
  | 60148
  | 60149
  | 60203
  | 60204
  | 60205
  | 60206
  | 60207
  | 60208
  | 60209
  | 60210
  | 60211
  | 60214
  | 60215
  | 60217
  | 60218
  | 60219
  | 60220
  | 60221
  | 60222
  | 60223
  | 60224
  | 60225
  | 60226
  | 60227
  | 60228
  | 60229
  | 60230
  | 60231
  | 60233
  | 60234
  | 60235
  | 60236
  | 60237
  | 60238
  | 60239
  | 60240
  | 60241
  | 60242
  | 60243
  | 60244
  | 60246
  | 60251
  | 60252
  | 60253
  | 60257
  | 65000
  | 65001
  | 65002
  | 65003
  | 65004
  | 65005
  | 65006
  | 65007
  | 65008
  | 65009
  | 65010
  | 65011
  | 65012
  | 65013
  | 65014
  | 65015
  | 65018
  | 65022
  | 65023
  | 65024
  | 71044
  | 71045
  | 71046
  | 71047
  | 71048
  | 71049
  | 71050
  | 71051
  | 71052
  | 71056
  | 71057
  | 71058
  | 71059
  | 71060
  | 71062
  | 71063
  | 71064
  | 71065
  | 71066
  | 71067
  | 71068
  | 71069
  | 71070
  | 71071
  | 71072
  | 71075
  | 71076
  | 72023
  | 72024
  | 72037
  | 80001
  | 81001
  | 81002
  | 81003
  | 81004
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
  | 81023
  | 81024
  | 81026
  | 82001
  | 82002
  | 82003
  | 82004
  | 82101
  | 82102
  | 84005
  | 84014
  | 84015
  | 84019
  | 84020
  | 84021
  | 84022
  | 84023
  | 84024
  | 84025
  | 84052
  | 84053
  | 84054
  | 84055
  | 84056
  | 84057
  | 84058
  | 84059
  | 84060
  | 84061
  | 84062
  | 84063
  | 84064
  | 84065
  | 84066
  | 84067
  | 84069
  | 84070
  | 84071
  | 84072
  | 84073
  | 84074
  | 84075
  | 84076
  | 84077
  | 84078
  | 84079
  | 84080
  | 84081
  | 84082
  | 84083
  | 84084
  | 84085
  | 84086
  | 84087
  | 84088
  | 84089
  | 84090
  | 84091
  | 84092
  | 84093
  | 84094
  | 84095
  | 84096
  | 84097
  | 84098
  | 84099
  | 84100
  | 84101
  | 84102
  | 84103
  | 84104
  | 84105
  | 84106
  | 84107
  | 84108
  | 84109
  | 84110
  | 84111
  | 84112
  | 84113
  | 84114
  | 84115
  | 84116
  | 84117
  | 84118
  | 84119
  | 84120
  | 84121
  | 84122
  | 84123
  | 84124
  | 84125
  | 84126
  | 84127
  | 84128
  | 84129
  | 84130
  | 84131
  | 84132
  | 84133
  | 84134
  | 84135
  | 84136
  | 84137
  | 84138
  | 84139
  | 84140
  | 84141
  | 84142
  | 84143
  | 84144
  | 84145
  | 84146
  | 84147
  | 84148
  | 84149
  | 84150
  | 84151
  | 84152
  | 84153
  | 84154
  | 84155
  | 84156
  | 84157
  | 84158
  | 84159
  | 84160
  | 84161
  | 84162
  | 84163
  | 84172
  | 84175
  | 84178
  | 84180
  | 84186
  | 84188
  | 84200
  | 85002
  | 85004
  | 85005
  | 85006
  | 85007
  | 85008
  | 85009
  | 85010
  | 85011
  | 85012
  | 85111
  | 86001
  | 86003
  | 86004
  | 86005
  | 86006
  | 86007
  | 86008
  | 86101
  | 86201
  | 86202
  | 86203
  | 86204
  | 86205
  | 86206
  | 86207
  | 86208
  | 86209
  | 86210
  | 86211
  | 86213
  | 86214
  | 86215
  | 86216
  | 86217
  | 86218
  | 86219
  | 86220
  | 86221
  | 86222
  | 86224
  | 86304
  | 86305
  | 86306
  | 86307
  | 86308
  | 86309
  | 86310
  | 86311
  | 86312
  | 86313
  | 86314
  | 86315
  | 86316
  | 86317
  | 86318
  | 86319
  | 86320
  | 88001
  | 88002
  | 88003
  | 90001
  | 90002
  | 90003
  | 90004
  | 90005
  | 90100
  | 90101
  | 90102
  | 90103
  | 90104
  | 90105
  | 90106
  | 90142
  | 90200
  | 90201
  | 90202
  | 90203
  | 90204
  | 90206
  | 90207
  | 90208
  | 90210
  | 90211
  | 90212
  | 90300
  | 90302
  | 90303
  | 90304
  | 90305
  | 90306
  | 90307
  | 90308
  | 90309
  | 90310
  | 90311
  | 90312
  | 90313
  | 90314
  | 90315
  | 90316
  | 90317
  | 90318
  | 90319
  | 90320
  | 90321
  | 90322
  | 90323
  | 90324
  | 90325
  | 90326
  | 90327
  | 90328
  | 90329
  | 90330
  | 90331
  | 90332
  | 90333
  | 90338
  | 90339
  | 90340
  | 90341
  | 90342
  | 90343
  | 90344
  | 90345
  | 90346
  | 90347
  | 90348
  | 90349
  | 90350
  | 90351
  | 90352
  | 90353
  | 90354
  | 90355
  | 90356
  | 90357
  | 90358
  | 90359
  | 90381
  | 90405
  | 90406
  | 90407
  | 90408
  | 90409
  | 90410
  | 90412
  | 90413
  | 90414
  | 90415
  | 90416
  | 90418
  | 90419
  | 90420
  | 90421
  | 90431
  | 90432
  | 90433
  | 90456
  | 90457
  | 90458
  | 90459
  | 90460
  | 90461
  | 90462
  | 90463
  | 90464
  | 90465
  | 90466
  | 90467
  | 90468
  | 90469
  | 90470
  | 90471
  | 90472
  | 90473
  | 90474
  | 90475
  | 90477
  | 90479
  | 90480
  | 90481
  | 90482
  | 90483
  | 90484
  | 90485
  | 90486
  | 90487
  | 90488
  | 90489
  | 90490
  | 90491
  | 90492
  | 90493
  | 90494
  | 90495
  | 90496
  | 90497
  | 90498
  | 90499
  | 90500
  | 90501
  | 90502
  | 90503
  | 90504
  | 90507
  | 90508
  | 90509
  | 90510
  | 90511
  | 90602
  | 90603
  | 90604
  | 90606
  | 90607
  | 90608
  | 90609
  | 90610
  | 90613
  | 90700
  | 90704
  | 90705
  | 90706
  | 90707
  | 90708
  | 90710
  | 91004
  | 91011
  | 91014
  | 91015
  | 91016
  | 91017
  | 91019
  | 91020
  | 91021
  | 91022
  | 91023
  | 91025
  | 91026
  | 91027
  | 91028
  | 91029
  | 91030
  | 91031
  | 91032
  | 91033
  | 91036
  | 91038
  | 91039
  | 91040
  | 91041
  | 91042
  | 91043
  | 91044
  | 91045
  | 91046
  | 91047
  | 91048
  | 91049
  | 91050
  | 91051
  | 91052
  | 91053
  | 91054
  | 91055
  | 92000
  | 92001
  | 92002
  | 92003
  | 92006
  | 92007
  | 92008
  | 93000
  | 93004
  | 93006
  | 93008
  | 93019
  | 94000
  | 94001
  | 94002
  | 94003
  | 94005
  | 94006
  | 94007
  | 94008
  | 95000
  | 95001
  | 95002
  | 95003
  | 95004
  | 95005
  | 95006
  | 95007
  | 95008
  | 95009
  | 95011
  | 95012
  | 95013
  | 95014
  | 95015
  | 95016
  | 95017
  | 95018
  | 95019
  | 95022
  | 95023
  | 95026
  | 95027
  | 95030
  | 95031
  | 95032
  | 301001
  | 301002
  | 301004
  | 301005
  | 301006
  | 301007
  | 301008
  | 301009
  | 301010
  | 301012
  | 301013
  | 301014
  | 301015
  | 301016
  | 301017
  | 301019
  | 301021
  | 301022
  | 301023
  | 301024
  | 301025
  | 301026
  | 301036
  | 301039
  | 301042
  | 301048
  | 301052
  | 301053
  | 301055
  | 301056
  | 301057
  | 301058
  | 301059
  | 301060
  | 301061
  | 301062
  | 301063
  | 301064
  | 301069
  | 301070
  | 301071
  | 301072
  | 301073
  | 301075
  | 301079
  | 301080
  | 301081
  | 301082
  | 301083
  | 301084
  | 301085
  | 301086
  | 301087
  | 301088
  | 301089
  | 301090
  | 301091
  | 301092
  | 301093
  | 301094
  | 301095
  | 301096
  | 301097
  | 301099
  | 301101
  | 301102
  | 301103
  | 301104
  | 301105
  | 302001
  | 302002
  | 302003
  | 302004
  | 302005
  | 302006
  | 302007
  | 302008
  | 400010
  | 400011
  | 400012
  | 400013
  | 400020
  | 400021
  | 400025
  | 400026
  | 400027
  | 400028
  | 400029
  | 400030
  | 400031
  | 400032
  | 400033
  | 400034
  | 400035
  | 400036
  | 400037
  | 400038
  | 400039
  | 400040
  | 400041
  | 400042
  | 400043
  | 400044
  | 400045
  | 400218
  | 400219
  | 400220
  | 400221
  | 400222
  | 400223
  | 400224
  | 400226
  | 400227
  | 400228
  | 400237
  | 400301
  | 400302
  | 600001
  | 600002
  | 600003
  | 600004
  | 600005
  | 600006
  | 600007
  | 600008
  | 600009
  | 600010
  | 600011
  | 600012
  | 600013
  | 600014
  | 600015
  | 600016
  | 600017
  | 600018
  | 600019
  | 600020
  | 600021
  | 600023
  | 600024
  | 600025
  | 600026
  | 600027
  | 600028
  | 600029
  | 600030
  | 600031
  | 600032
  | 600033
  | 600034
  | 600035
  | 600036
  | 600037
  | 600038
  | 600039
  | 600040
  | 600041
  | 600042
  | 600043
  | 600044
  | 600045
  | 600046
  | 600047
  | 600048
  | 600049
  | 600050
  | 600051
  | 600052
  | 600053
  | 600054
  | 600055
  | 600056
  | 600057
  | 600063
  | 610001
  | 610003
  | 610004
  | 610014
  | 610015
  | 610016
  | 610017
  | 610018
  | 610019
  | 610020
  | 610021
  | 610022
  | 640001
  | 640002
  | 640003
  | 640004
  | 640005
  | 640006
  | 640007
  | 640008
  | 640009
  | 640010
  | 640011
  | 640012
  | 640013
  | 640014
  | 640015
  | 640016
  | 640017
  | 640018
  | 640019
  | 640020
  | 640021
  | 640022
  | 640023
  | 640024
  | 640025
  | 640026
  | 640027
  | 640028
  | 640029
  | 640032
  | 640035
  | 640044
  | 640045
  | 640046
  | 640047
  | 640048
  | 640051
  | 640052
  | 640053
  | 640054
  | 640055
  | 640056
  | 640060
  | 640459
  | 660001
  | 660002
  | 660003
  | 660004
  | 660005
  | 660006
  | 660007
  | 660008
  | 660009
  | 660010
  | 660011
  | 660012
  | 660013
  | 660014
  | 670001
  | 670002
  | 670003
  | 670004
  | 670005
  | 670006
  | 670007
  | 670008
  | 670009
  | 670010
  | 670011
  | 670012
  | 670013
  | 670014
  | 670015
  | 670016
  | 670017
  | 670018
  | 670019
  | 670020
  | 670021
  | 670022
  | 670023
  | 670024
  | 670025
  | 670026
  | 670027
  | 670028
  | 670029
  | 670030
  | 670031
  | 670032
  | 670033
  | 670034
  | 670035
  | 680000
  | 680001
  | 680002
  | 680003
  | 680004
  | 680006
  | 680007
  | 680008
  | 680010
  | 680011
  | 680012
  | 680015
  | 680032
  | 680033
  | 680034
  | 680035
  | 680036
  | 680037
  | 680040
  | 680041
  | 680042
  | 680043
  | 680044
  | 680045
  | 680046
  | 680106
  | 701001
  | 701002
  | 701003
  | 701004
  | 701005
  | 701006
  | 701007
  | 701008
  | 701009
  | 701010
  | 701011
  | 701012
  | 701013
  | 701014
  | 701015
  | 701016
  | 701017
  | 701018
  | 701019
  | 701020
  | 701021
  | 701022
  | 701023
  | 701024
  | 701025
  | 701026
  | 701027
  | 701028
  | 701029
  | 701030
  | 701031
  | 701032
  | 701033
  | 701034
  | 701035
  | 701036
  | 701037
  | 701038
  | 701039
  | 701040
  | 701051
  | 701054
  | 701055
  | 701056
  | 701057
  | 701058
  | 701070
  | 701071
  | 701081
  | 701082
  | 701083
  | 701084
  | 701085
  | 701086
  | 701087
  | 701088
  | 701089
  | 701090
  | 701099
  | 701100
  | 701101
  | 701102
  | 701103
  | 701104
  | 701105
  | 701112
  | 701120
  | 701121
  | 701122
  | 701123
  | 701124
  | 701125
  | 701126
  | 701127
  | 701128
  | 701129
  | 701130
  | 701131
  | 701132
  | 701133
  | 701134
  | 701135
  | 701150
  | 701160
  | 701161
  | 701170
  | 701200
  | 710000
  | 710002
  | 710003
  | 710004
  | 710006
  | 710007
  | 710200
  | 710201
  | 710400
  | 710401
  | 710402
  | 710403
  | 730000
  | 730001
  | 730002
  | 730003
  | 730004
  | 730005
  | 730006
  | 730007
  | 730008
  | 730009
  | 730010
  | 730011
  | 740000
  | 740001
  | 740002
  | 740003
  | 740004
  | 740005
  | 740006
  | 751001
  | 751002
  | 770001
  | 770003
  | 770004
  | 770005
  | 770006
  | 770007
  | 770008
  | 770009
  | 770010
  | 790000
  | 790001
  | 790002
  | 790003
  | 790004
  | 790005
  | 790006
  | 790007
  | 790008
  | 830001
  | 830002
  | 830003
  | 842002
  | 842003
  | 842004
  | 842005
  | 842006
  | 844001
  | 844002
  | 845001
  | 845002
  | 845003
  | 846000
  | 846604
  | 846605
  | 846606
  | 846607
  | 846608
  | 846609
  | 850001
  | 850002
  | 850003
  | 850005
  | 851000
  | 851003
  | 851008
  | 851014
  | 853000
  | 853001
  | 853004
  | 853005
  | 853006
  | 853007
  | 2000002
  | 2000003
  | 2000004
  | 2000007
  | 2000009
  | 2000010
  | 2000055
  | 2022004
  | 2022010
  | 2022017
  | 2022030
  | 2022034
  | 2050065
  | 2200063
  | 2400001
  | 2400003
  | 2400004
  | 2400005
  | 2400006
  | 2400007
  | 2400008
  | 2608668;

export const wecom = /* #__PURE__ */ new Catalog(`
-1	SYSTEM_BUSY	unavailable			WeCom is too busy to answer; repeat the call a little later	企业微信繁忙，过一会儿重试
6000	DATA_VERSION_CONFLICT	conflict			The data were changed elsewhere meanwhile; read them again and retry	数据已被他处改动，请重新读取后再试
40001	INVALID_SECRET	credential			The app's secret was refused; correct it	应用的 secret 未被接受，请更正
40002	INVALID_GRANT_TYPE	malformed_request			The call named a wrong grant type (kind of credential)	grant_type（凭证种类）填写有误
40003	INVALID_USERID	invalid_input			The userid is not one of this company's members	该 userid 不是本企业的成员
40004	UNSUPPORTED_MEDIA_TYPE	unsupported_media			WeCom does not take this type of file	企业微信不接受这种文件类型
40005	INVALID_UPLOAD_TYPE	malformed_request			The type parameter, such as that of an upload, has an unknown value	type（如上传素材的类型）不在可选之列
40006	FILE_SIZE_NOT_ALLOWED	too_large			The size of the file is not accepted; it is most likely too large	文件的大小不被接受，多半是太大
40007	INVALID_MEDIA_ID	invalid_input			The media_id does not point to a usable media file	media_id 没有对应可用的媒体文件
40008	INVALID_MESSAGE_TYPE	malformed_request			The call named a message type that WeCom does not accept here	所填的消息类型不被企业微信接受
40009	IMAGE_TOO_LARGE	too_large			The image file is larger than WeCom takes	图片太大，企业微信无法接收
40011	VIDEO_TOO_LARGE	too_large			The video file is larger than WeCom takes	视频太大，企业微信无法接收
40013	INVALID_CORPID	credential			The corpid was refused; compare it with the company's own	corpid 未被接受，请与企业信息核对
40014	INVALID_ACCESS_TOKEN	credential			The app's access token is not valid; fetch a new one	应用的 access token 无效，需重新获取
40015	INVALID_MENU_TYPE	invalid_input			The menu is of a type that WeCom does not know	企业微信没有这种菜单类型
40016	INVALID_BUTTON_COUNT	invalid_input			The menu has too many buttons, or none	菜单按钮过多，或一个也没有
40017	INVALID_BUTTON_TYPE	invalid_input			A menu button is of a type that WeCom does not know	企业微信没有这种菜单按钮类型
40018	INVALID_BUTTON_NAME_LENGTH	invalid_input			The name of a menu button is too long or empty	菜单按钮的名称太长或为空
40019	INVALID_BUTTON_KEY_LENGTH	invalid_input			The key of a menu button is too long or empty	菜单按钮的 key 太长或为空
40020	INVALID_BUTTON_URL_LENGTH	invalid_input			The URL of a menu button is too long or empty	菜单按钮的网址太长或为空
40021	INVALID_MENU_VERSION	invalid_input			The menu version is not valid	菜单的版本号有误
40022	INVALID_SUB_MENU_LEVEL	invalid_input			The sub-menu is at a level where none is allowed	子菜单所在的层级不被允许
40023	INVALID_SUB_BUTTON_COUNT	invalid_input			A sub-menu has too many buttons, or none	子菜单的按钮过多，或一个也没有
40024	INVALID_SUB_BUTTON_TYPE	invalid_input			A sub-menu button is of a type that WeCom does not know	企业微信没有这种子菜单按钮类型
40025	INVALID_SUB_BUTTON_NAME_LENGTH	invalid_input			The name of a sub-menu button is too long or empty	子菜单按钮的名称太长或为空
40026	INVALID_SUB_BUTTON_KEY_LENGTH	invalid_input			The key of a sub-menu button is too long or empty	子菜单按钮的 key 太长或为空
40027	INVALID_SUB_BUTTON_URL_LENGTH	invalid_input			The URL of a sub-menu button is too long or empty	子菜单按钮的网址太长或为空
40028	INVALID_MENU_USER	invalid_input			The user named for the custom menu is not accepted	为自定义菜单指定的用户不被接受
40029	INVALID_CODE	invalid_code			The login code is wrong or was used before; obtain a new one	登录 code 有误或已用过，请重新获取
40031	INVALID_USERID_LIST	invalid_input			The list of userids, or an entry in it, is not valid	userid 列表或其中某一项有误
40032	INVALID_USERID_LIST_LENGTH	invalid_input			The list holds too many userids or too few	列表中的 userid 过多或过少
40033	ESCAPED_CHARACTERS	malformed_request			The body was sent with Unicode escapes; send plain UTF-8	请求内容用了 Unicode 转义，应直接发送 UTF-8
40035	INVALID_ARGUMENT_OR_SIZE	invalid_input			An argument is wrong, such as an empty or overlong list of members	某个参数有误，例如成员列表为空或过长
40036	INVALID_TEMPLATE_ID_LENGTH	malformed_request			The template_id has a wrong length	template_id 的长度不对
40037	INVALID_TEMPLATE_ID	configuration			The template_id does not stand for a usable template	template_id 没有对应可用的模板
40038	INVALID_REQUEST_FORMAT	malformed_request			The request is in a format or packaging that WeCom cannot take	企业微信无法处理该请求的格式或封装类型
40039	INVALID_URL_LENGTH	invalid_input			The length of the URL is not allowed	网址的长度不符合要求
40040	INVALID_PLUGIN_TOKEN	credential			The plugin's token was refused	插件的 token 未被接受
40041	INVALID_PLUGIN_ID	malformed_request			The call names a plugin ID that does not exist	调用中填了不存在的插件 ID
40042	INVALID_PLUGIN_SESSION	credential			The plugin's session was refused; start a new one	插件的会话未被接受，请重新建立
40048	INVALID_URL_OR_DOMAIN	invalid_input			The URL or its domain is not accepted	网址或其域名不被接受
40050	CHATID_NOT_CREATED	not_found			No chat has been created under this chatid; create it first	该 chatid 下还没有会话，请先创建
40054	INVALID_SUB_BUTTON_URL_DOMAIN	invalid_input			The link of a sub-menu button leads to a domain that is not accepted	子菜单按钮的链接指向不被接受的域名
40055	INVALID_BUTTON_URL_DOMAIN	invalid_input			The link of a menu button leads to a domain that is not accepted	菜单按钮的链接指向不被接受的域名
40056	INVALID_AGENTID	configuration			The agentid is not that of an app of this company	该 agentid 不是本企业的应用
40057	CALLBACK_URL_NOT_VERIFIED	configuration			The app's callback URL is wrong or did not pass the verification	应用的回调地址有误，或没有通过验证
40058	INVALID_PARAMETER	invalid_input			A value of the request is missing or not allowed	请求中有值缺失或不被允许
40059	INVALID_LOCATION_REPORT_FLAG	malformed_request			The switch for location reports has a value that does not exist	位置上报开关填了不存在的取值
40060	LOCATION_REPORT_WITHOUT_CALLBACK	configuration			Location reports need a callback URL, and the app has none	开启位置上报前，应用要先有回调地址
40061	APP_AVATAR_NOT_SET	unavailable			WeCom could not set the app's avatar; repeat the call later	应用头像没有设置成功，请稍后重试
40062	INVALID_APP_MODE	configuration			The mode of the app does not suit this call	应用所处的模式与该调用不符
40063	EMPTY_PARAMETER	malformed_request			A required parameter did not arrive; check the method and the body too	必填参数没有送达，并请检查请求方法与格式
40064	ADMIN_GROUP_NAME_EXISTS	conflict			Another admin group already has this name	已有同名的管理组
40065	INVALID_ADMIN_GROUP_NAME_LENGTH	invalid_input			The name of the admin group is too long or empty	管理组的名称太长或为空
40066	INVALID_DEPARTMENT_LIST	invalid_input			The list of departments, or an entry in it, is not valid	部门列表或其中某一项有误
40067	INVALID_TITLE_LENGTH	invalid_input			The title is longer or shorter than allowed	标题过长或过短
40068	INVALID_TAG_ID	invalid_input			The ID of the tag or tag group is missing or unknown	标签或标签组的 ID 未填或不存在
40069	INVALID_TAG_ID_LIST	invalid_input			The list of tag IDs, or an entry in it, is not valid	标签 ID 列表或其中某一项有误
40070	NO_VALID_TAG_TARGET	invalid_input			None of the members and departments named for the tag is valid	为标签所填的成员和部门无一有效
40071	TAG_NAME_NOT_USABLE	conflict			The name of the tag is taken already, or is not allowed	标签名称已被占用，或不被允许
40072	INVALID_TAG_NAME_LENGTH	invalid_input			The name of the tag is too long or empty	标签的名称太长或为空
40073	INVALID_OPENID	invalid_input			WeCom does not know this OpenID	企业微信查不到这个 OpenID
40074	NEWS_NOT_CONFIDENTIAL	malformed_request			A news message cannot be marked confidential; send it as mpnews	news 消息不能设为保密，请改用 mpnews
40077	INVALID_PRE_AUTH_CODE	credential			The suite's pre_auth_code is not valid; fetch a new one	第三方应用的 pre_auth_code 无效，需重取
40078	INVALID_AUTH_CODE	invalid_code			The authorization code is wrong or was used before; obtain a new one	授权码有误或已用过，请重新获取
40079	INVALID_AUTHORIZATION_DATA	credential			The authorization data that the suite presented were refused	第三方应用出示的授权数据未被接受
40080	INVALID_SUITE_SECRET	credential			The suite_secret was refused; compare it with the provider console	suite_secret 未被接受，请与服务商后台核对
40082	INVALID_SUITE_ACCESS_TOKEN	credential			The suite's access token is not valid; fetch a new one	第三方应用的 access token 无效，需重取
40083	INVALID_SUITE_ID	credential			The suite_id is not that of an existing suite	没有使用该 suite_id 的第三方应用
40084	INVALID_PERMANENT_CODE	credential			The permanent_code is wrong, or the company withdrew its authorization	permanent_code 有误，或企业已撤回授权
40085	INVALID_SUITE_TICKET	credential			The suite_ticket is not valid; use the latest that WeCom has pushed	suite_ticket 无效，请用最近推送的一个
40086	INVALID_SUITE_APPID	configuration			At least one app ID named for the suite does not exist	所填的第三方应用 ID 中有不存在的
40088	BATCH_JOB_NOT_FOUND	not_found			There is no batch job with this jobid	没有使用该 jobid 的批量任务
40089	BATCH_JOB_RESULT_REMOVED	not_found			The result of this batch job is no longer kept	该批量任务的结果已不再保留
40091	SECRET_REFUSED	credential			The secret was refused; it may be that of another company	secret 未被接受，可能属于别的企业
40092	INVALID_IMPORT_FILE	invalid_input			The file to import is empty or lacks required columns	要导入的文件为空，或缺少必填的列
40093	INVALID_JSAPI_SIGNATURE	credential			The JS-SDK signature is wrong; check the jsapi_ticket and the page URL	JS-SDK 签名不对，请检查 ticket 和网页地址
40094	INVALID_HOMEPAGE_URL	invalid_input			The URL, such as a homepage's, is missing or lacks http:// or https://	网址（如主页）未填，或缺少协议头
40095	CONCURRENT_CHANGE	unavailable		1	Another change of the same object got in first; try again	同一对象刚被别的请求修改，请再试一次
40096	INVALID_EXTERNAL_USERID	invalid_input			The external_userid is not that of an external contact	该 external_userid 不是外部联系人
40097	MEMBER_STILL_EMPLOYED	conflict			The member has not left; only contacts of members who left can be moved	该成员仍在职，此处只转移离职成员的联系人
40098	MEMBER_NOT_REAL_NAME_VERIFIED	conflict			The member has to complete real-name verification first	该成员要先完成实名认证
40099	EXTERNAL_CONTACT_LIMIT_REACHED	conflict			The member cannot take any more external contacts	该成员不能再添加外部联系人
40100	CONTACTS_TRANSFER_RUNNING	conflict			The external contacts of this user are being transferred already	该用户的外部联系人正在转移
40102	DOMAIN_OF_MARKET_APP	configuration			An app in the app market already uses this domain or IP address	该域名或 IP 已由应用市场的某个应用使用
40106	INVALID_DEVICE_ACCESS_TOKEN	credential			The device_access_token is not valid; fetch a new one	设备的 access token 无效，需重新获取
40123	INVALID_IMAGE_UPLOAD	unsupported_media			The uploaded image is damaged, or WeCom does not take its format	上传的图片已损坏，或格式不被接受
40124	PROMOTION_SN_NOT_BINDABLE	conflict			This serial number belongs to a promotion and cannot be bound	该 sn 属于推广活动，不能绑定
40125	INVALID_OPENUSERID	invalid_input			The openuserid is not valid	所填的 openuserid 有误
40126	COMPANY_TAG_LIMIT_REACHED	conflict			The company has too many tags to add another	企业标签过多，不能再添加
40127	UNSUPPORTED_URI_SCHEME	invalid_input			The link begins with a scheme that is not allowed here	链接开头的协议（scheme）在此不可用
40128	CUSTOMER_TRANSFERRED_TOO_OFTEN	conflict			This customer was handed over twice within 90 days, which is the limit	该客户 90 天内已转接过两次，不能再转接
40129	CUSTOMER_TRANSFER_RUNNING	conflict			This customer is being handed over already	这位客户正在转接
40130	TRANSFER_TO_SAME_MEMBER	invalid_input			The customer cannot be handed over to the member who has them now	不能把客户转给现在的跟进人
40131	HANDOVER_MEMBER_NOT_IN_CHARGE	invalid_input			The member in handover_userid is not in charge of this contact	handover_userid 没有在跟进该外部联系人
40132	TEAM_ACCOUNT_NOT_SUPPORTED	configuration			The company is a mere team account, which cannot do this	该企业只是团队号，不能执行此操作
40133	MEMBER_AUTHORIZATION_FORBIDDEN	configuration			The company does not let its members authorize apps	该企业不允许成员自行授权应用
40134	MEMBER_AUTHORIZED_APP_DISABLED	configuration			This app, authorized by a member, has been disabled	由成员授权的这个应用已停用
40135	SIMILAR_APP_NOT_AUTHORIZABLE	configuration			This app is too similar to another one to be authorized as well	与另一应用相似，不能再获授权
40136	APP_TRIAL_ENDED	configuration			The trial period of the app has ended	应用的试用期已结束
40137	APP_SERVICE_ENDED	configuration			The period for which the app was bought has ended	应用购买的服务期已结束
40138	APP_PAID_SEATS_EXCEEDED	configuration			More people use the app than the company has paid for	使用应用的人数多于企业付费的人数
40139	MEMBER_AUTHORIZED_SEATS_EXCEEDED	configuration			Too many people use the app under members' own authorization	以成员授权方式使用应用的人过多
40140	OTHER_SUITE_APP_INSTALLED	conflict			The company has installed another app of this suite	企业已装有同一套件的另一个应用
40141	COMPANY_ACCOUNT_ABNORMAL	configuration			Something is wrong with the company's WeCom account	该企业的账号状态不正常
40142	INVALID_VENUE_CODE	invalid_input			WeCom does not recognize this venue code	企业微信无法识别这个场所码
40143	TRANSFER_MEMBER_BANNED	conflict			A member in this hand-over is banned, so customers cannot be moved	转接所涉的成员被封，客户不能移交
40155	FOREIGN_HOMEPAGE_LINK	invalid_input			Links to another Official Account's homepage are not allowed	内容中不能有指向其他公众号主页的链接
40165	GROUP_CHAT_IDS_UPGRADED	conflict			The group chat IDs were upgraded before; there is nothing left to do	客户群 ID 先前已升级，无需再做
40166	GROUP_CHAT_IDS_NOT_UPGRADED	configuration			This API is open only after the group chat IDs have been upgraded	升级客户群 ID 之后才能使用该接口
40167	INVALID_UPGRADE_TIME	invalid_input			The time set for the upgrade is not allowed	为升级设定的时间不被允许
40201	SENSITIVE_CONTENT_BLOCKED	content_rejected			Sensitive content was found, and anti-spam stopped the operation	内容被判为敏感，操作已被拦下
40203	RETIRED_PARAMETER	malformed_request			The call uses a parameter that WeCom no longer supports	调用使用了企业微信不再支持的参数
40204	STOPPED_BY_WECHAT_ANTI_SPAM	content_rejected			WeChat's anti-spam check stopped this call	没有通过微信的反垃圾检查
40205	MEMBER_WECHAT_TICKET_EXPIRED	reauthorize			The member's WeChat ticket has run out; sign in again	成员的微信票据已到期，请重新登录
40206	REQUEST_BODY_TOO_LARGE	too_large			The request body has more bytes than WeCom takes	请求体太大，企业微信无法接收
40207	INVALID_TFA_CODE	invalid_code			The tfa_code is not valid; go through the two-step check again	tfa_code 无效，请重新进行二次验证
40208	MEMBER_OUTSIDE_TFA	configuration			Two-step verification is not set up for this member	二次验证的设置没有包含该成员
40209	TFA_DOMAIN_MISMATCH	configuration			The OAuth redirect domain differs from that of two-step verification	OAuth 跳转的域名须与二次验证的相同
40210	TFA_URL_NOT_SET	configuration			No URL has been set for two-step verification	二次验证的网址还没有设置
40211	INVALID_RSA_PUBLIC_KEY	credential			The RSA public key was refused	RSA 公钥未被接受
40212	PUBLIC_KEY_VERSION_TOO_LOW	credential			The public key's version is lower than that of the key before	新公钥的版本号比旧公钥的还低
41001	MISSING_ACCESS_TOKEN	malformed_request			The call was made without an access token	调用时没有带上 access token
41002	MISSING_CORPID	malformed_request			The call was made without a corpid	调用时没有带上 corpid
41003	MISSING_REFRESH_TOKEN	malformed_request			The call was made without a refresh token	调用时没有带上 refresh token
41004	MISSING_SECRET	malformed_request			The call was made without the app's secret	调用时没有带上应用的 secret
41005	MISSING_MEDIA_DATA	invalid_input			No media file was sent	没有收到媒体文件的内容
41006	MISSING_MEDIA_ID	invalid_input			A media_id is required	必须提供 media_id
41007	MISSING_SUB_MENU_DATA	invalid_input			The sub-menu has no data	没有提供子菜单的数据
41008	MISSING_CODE	invalid_input			A login code or authorization code is required	必须提供登录 code 或授权码
41009	MISSING_USERID	invalid_input			A userid is required	必须提供 userid
41010	MISSING_URL	invalid_input			A URL is required	必须提供网址
41011	MISSING_AGENTID	malformed_request			The call was made without an agentid	调用时没有带上 agentid
41012	MISSING_APP_AVATAR	invalid_input			The app needs an avatar, given as a media_id	必须用 media_id 指定应用的头像
41013	MISSING_APP_NAME	invalid_input			The app needs a name	必须填写应用的名称
41014	MISSING_APP_DESCRIPTION	invalid_input			The app needs a description	必须填写应用的介绍
41015	MISSING_CONTENT	invalid_input			The field content is required	必须填写 content
41016	MISSING_TITLE	invalid_input			A title is required, for example for an article message	必须填写标题，例如图文消息的标题
41017	MISSING_TAG_ID	invalid_input			A tag ID is required	必须提供标签 ID
41018	MISSING_TAG_NAME	invalid_input			The tag needs a name	必须填写标签的名称
41019	MISSING_MEMBER_DEPARTMENT	invalid_input			At least one department is required, given as a list of numbers	至少要填一个部门，并写成数字列表
41021	MISSING_SUITE_ID	malformed_request			The call was made without a suite_id	调用时没有带上 suite_id
41022	MISSING_SUITE_ACCESS_TOKEN	malformed_request			The call was made without the suite's access token	调用时没有带上第三方应用的 access token
41023	MISSING_SUITE_TICKET	malformed_request			The call was made without a suite_ticket	调用时没有带上 suite_ticket
41024	MISSING_SUITE_SECRET	malformed_request			The call was made without a secret, such as the suite_secret	调用时没有带上密钥（如 suite_secret）
41025	MISSING_PERMANENT_CODE	malformed_request			The call was made without a permanent_code	调用时没有带上 permanent_code
41033	MISSING_DESCRIPTION	invalid_input			A description is required, for example for a text card	必须填写描述，例如文本卡片的描述
41034	MISSING_LOGIN_TICKET	malformed_request			The call was made without a login_ticket	调用时没有带上 login_ticket
41035	MISSING_EXTERNAL_USERID	invalid_input			An external_userid is required	必须提供 external_userid
41036	INVALID_COMPANY_SHORT_NAME	invalid_input			The company's public short name has to be a verified one	企业的对外简称必须是认证过的
41037	MISSING_CONTACT_WAY_TYPE	malformed_request			The type of the Contact Me entry was not given	没有给出「联系我」的 type
41038	MISSING_CONTACT_WAY_SCENE	malformed_request			The scene of the Contact Me entry was not given	没有给出「联系我」的 scene
41039	INVALID_CONTACT_WAY_TYPE	malformed_request			The type of the Contact Me entry has an unknown value	「联系我」的 type 不在可选之列
41040	INVALID_CONTACT_WAY_SCENE	malformed_request			The scene of the Contact Me entry has an unknown value	「联系我」的 scene 不在可选之列
41041	CONTACT_WAY_TOO_MANY_MEMBERS	invalid_input			The Contact Me entry names too many members	一个「联系我」指定的成员过多
41042	INVALID_CONTACT_WAY_STYLE	malformed_request			The style of the Contact Me entry has an unknown value	「联系我」的 style 不在可选之列
41043	MISSING_CONTACT_WAY_CONFIG_ID	invalid_input			The config_id of the Contact Me entry is required	必须提供「联系我」的 config_id
41044	INVALID_CONTACT_WAY_CONFIG_ID	invalid_input			The config_id of the Contact Me entry is not valid	「联系我」的 config_id 填写有误
41045	CONTACT_WAY_LIMIT_REACHED	conflict			Too many Contact Me entries were made by API to add another	用接口创建的「联系我」过多，不能再添加
41046	MISSING_MASS_MESSAGE_ID	invalid_input			The ID of the company's mass message is required	必须提供企业群发消息的 ID
41047	INVALID_MASS_MESSAGE_ID	invalid_input			The ID of the company's mass message is not valid	企业群发消息的 ID 有误
41048	NO_CUSTOMER_FOR_MASS_MESSAGE	invalid_input			None of the customers chosen can get the mass message	所选客户中没有能接收群发消息的
41049	MISSING_WELCOME_CODE	malformed_request			The call was made without a welcome_code	调用时没有带上 welcome_code
41050	INVALID_WELCOME_CODE	invalid_code			The welcome_code is wrong or was used too late	welcome_code 有误，或已过可用的时间
41051	CHAT_ALREADY_STARTED	conflict			The chat with the customer has begun; it is too late for a welcome	与客户的聊天已经开始，不能再发欢迎语
41052	INVALID_SEND_TIME	invalid_input			The time set for sending is not allowed	设定的发送时刻不被允许
41053	CHAT_ARCHIVE_NOT_ACCEPTED	user_unreachable			The customer has not agreed to the archiving of the chat	这位客户还没有同意存档聊天内容
41054	MEMBER_NOT_ACTIVATED	conflict			The member has to sign in to WeCom and activate the account first	该成员要先登录企业微信完成激活
41055	GROUP_WELCOME_LIMIT_REACHED	conflict			There are too many group welcome templates to add another	群欢迎语模板过多，不能再添加
41056	EXTERNAL_USERID_WRONG_TYPE	invalid_input			The external contact's ID is of a type that does not fit here	外部联系人 ID 的类型在此不适用
41057	NO_WECHAT_DEVELOPER_ACCOUNT	configuration			The company or provider has no WeChat developer account linked	企业或服务商还没有关联微信开发者账号
41058	GROUP_WELCOME_NOT_EDITABLE	configuration			The app may not edit this group welcome template	应用不能修改这个群欢迎语模板
41059	MISSING_MOMENT_ID	invalid_input			A moment_id is required	必须提供 moment_id
41060	INVALID_MOMENT_ID	invalid_input			The moment_id is not valid	所填的 moment_id 有误
41061	MOMENT_OF_OTHER_MEMBER	invalid_input			The moment was not posted by the member named	该朋友圈不是所填成员发的
41062	MOMENT_NOT_YET_POSTED	conflict			The member has not yet posted this moment of the company	该成员还没有发出企业的这条朋友圈
41063	MASS_MESSAGE_DISPATCHING	unavailable		60	The mass message is still being dispatched; try again in a moment	群发消息还在派发，请过一会儿再试
41064	TOO_MANY_ATTACHMENTS	invalid_input			The message has too many attachments	消息所带的附件过多
41065	INVALID_ATTACHMENT_TYPE	malformed_request			An attachment is of a type that WeCom does not know	附件类型不在企业微信可选之列
41066	INVALID_CHANNELS_NAME	invalid_input			The name of the user's Channels account is wrong	用户的视频号名称填写有误
41067	MOMENT_OF_WRONG_TYPE	invalid_input			This call does not handle moments of this type	该接口不能处理这种类型的朋友圈
41068	SENSITIVE_WORD_LIST_TOO_LONG	invalid_input			The list of sensitive words is too long	所填的敏感词过多
41069	SENSITIVE_WORD_RULE_LIMIT_REACHED	conflict			There are too many sensitive-word rules to add another	聊天敏感词规则过多，不能再添加
41070	INVALID_SENSITIVE_WORD_RULE_ID	invalid_input			The ID of the sensitive-word rule is not valid	聊天敏感词规则的 ID 有误
41071	SENSITIVE_WORD_RULE_DELETED	not_found			The sensitive-word rule has been deleted	这条聊天敏感词规则先前已删除
41072	ATTACHMENT_FOR_OTHER_USE	malformed_request			The attachment was uploaded for another use; check attachment_type	附件的上传场景不符，请检查 attachment_type
41073	PRODUCT_ALBUM_TEXT_REFUSED	invalid_input			The description in the product album does not meet the rules	商品图册里的描述文字未达规定，请修改
41074	PRODUCT_ALBUM_DELETED	not_found			The entry of the product album has been deleted	商品图册中的这一项先前已删除
41075	PRODUCT_ALBUM_NOT_FOUND	not_found			The product album has no entry with this ID	商品图册中没有使用该 ID 的内容
41076	SENSITIVE_WORD_RULE_SCOPE_TOO_WIDE	invalid_input			The sensitive-word rule names too many members; use departments	敏感词规则的适用对象过多，可改填部门
41077	SENSITIVE_WORD_RULE_NAME_EXISTS	conflict			Another sensitive-word rule already has this name	已有同名的聊天敏感词规则
41078	TOO_MANY_MOMENT_TASKS	quota_exhausted		60	Too many moments are being created; wait until one is finished	正在创建的朋友圈过多，请等其中一个完成
41079	MOMENT_DISPATCHING	unavailable		60	The moment is still being dispatched; try again in a moment	该朋友圈还在派发，请过一会儿再试
41080	ATTACHMENT_TOO_LARGE	too_large			The attachment is larger than WeCom takes	附件太大，企业微信无法接收
41081	ATTACHMENT_RESOLUTION_TOO_HIGH	invalid_input			The image in the attachment has too many pixels	附件图片的像素过高
41082	ATTACHMENT_VIDEO_TOO_LONG	invalid_input			The video in the attachment plays for too long	附件视频的播放时间过长
41083	INVALID_SENSITIVE_WORD	invalid_input			A keyword of the sensitive-word rule is not accepted	敏感词规则中有不被接受的词语
41084	INVALID_SENSITIVE_WORD_SEMANTICS	invalid_input			The semantic rule for blocking sensitive words is wrong	拦截敏感词的语义规则填写有误
41085	INVALID_PRODUCT_CODE	invalid_input			The product's code is not valid	商品的编码填写有误
41086	INVALID_PRODUCT_PRICE	invalid_input			The product's price is not valid	商品的价格填写有误
41087	INVALID_PRODUCT_DESCRIPTION	invalid_input			The product's description is not valid	商品的描述填写有误
41088	EMPTY_ATTACHMENT_LIST	invalid_input			The list of attachments has no entry	附件列表里没有内容
41089	EMPTY_MOMENT	invalid_input			The moment needs text or an attachment	朋友圈至少要有文字或附件
41090	INVALID_VIDEO_FORMAT	unsupported_media			The video is damaged, or WeCom does not take its format	视频已损坏，或格式不被接受
41091	JOIN_WAY_TOO_MANY_GROUPS	invalid_input			This way of joining is linked to too many group chats	一种进群方式关联的客户群过多
41093	MASS_MESSAGE_CANCELLED	conflict			The mass message has been cancelled	这次群发先前已撤销
41094	MASS_MESSAGE_REMINDED_TOO_OFTEN	rate_limited		86400	Members were reminded of the mass message too often; try again later	提醒成员群发的次数过多，请稍后再试
41095	ACQUISITION_LINK_LIMIT_REACHED	conflict			There are too many customer acquisition links to add another	获客链接过多，不能再添加
41096	WELCOME_MESSAGE_IN_PROGRESS	conflict			A welcome message for this customer is being sent already	给这位客户的欢迎语正在发出，无需重发
41098	ACQUISITION_LINK_OF_OTHER_COMPONENT	configuration			The linked app's acquisition links are granted to another component	关联应用的获客链接已授权另一个组件
41099	PROVIDER_DOES_NOT_PAY	configuration			The company is not set to have the provider pay for it	该企业没有使用由服务商代付的模式
41102	MISSING_MENU_NAME	invalid_input			The menu needs a name	必须填写菜单的名称
42001	ACCESS_TOKEN_EXPIRED	credential			The app's access token has run out; fetch a new one	应用的 access token 已到期，需重新获取
42002	REFRESH_TOKEN_EXPIRED	reauthorize			The visitor's refresh token has run out; authorize again	刷新授权的凭证已过期，请重新授权
42003	CODE_EXPIRED	invalid_code			The login code has run out; obtain a new one	登录 code 已到期，请重新获取
42004	PLUGIN_TOKEN_EXPIRED	credential			The plugin's token has run out; fetch a new one	插件的 token 已到期，需重新获取
42007	PRE_AUTH_CODE_EXPIRED	credential			The suite's pre_auth_code has run out; fetch a new one	第三方应用的 pre_auth_code 已失效，需重取
42008	TEMPORARY_AUTH_CODE_EXPIRED	invalid_code			The temporary authorization code is no longer valid; authorize again	临时授权码已不可用，请重新授权
42009	SUITE_ACCESS_TOKEN_EXPIRED	credential			The suite's access token has run out; fetch a new one	第三方应用的 access token 已到期，需重取
42012	JSAPI_TICKET_NOT_USABLE	credential			The jsapi_ticket cannot be used; fetch it by the API meant for it	jsapi_ticket 不能用，请从对应的接口获取
42013	MINI_PROGRAM_LOGIN_ENDED	reauthorize			The Mini Program's user never signed in or the login has run out	小程序用户没有登录，或登录已到期
42014	INVALID_TASK_ID	invalid_input			The task_id of the task card is not valid	任务卡片的 task_id 有误
42015	UPDATE_BY_OTHER_APP	malformed_request			Only the app that sent the message can update it	只有发出该消息的应用才能更新它
42016	TASK_ID_NOT_FOUND	not_found			The message to be updated was not found by its task_id	按 task_id 没有找到要更新的消息
42017	CARD_BUTTON_KEY_NOT_FOUND	not_found			The card has no button with this key	卡片上没有使用该 key 的按钮
42018	INVALID_CARD_BUTTON_KEY	malformed_request			The key of a card's button is not allowed	卡片按钮的 key 不符合要求
42019	MISSING_CARD_BUTTON_KEY	malformed_request			A card's button has no key, or none that can be used	卡片按钮缺少可用的 key
42020	MISSING_CARD_BUTTON_NAME	invalid_input			A card's button needs a name	卡片按钮必须有名称
42021	DEVICE_ACCESS_TOKEN_EXPIRED	credential			The device_access_token has run out; fetch a new one	设备的 access token 已到期，需重新获取
42022	CODE_ALREADY_USED	invalid_code			The code was used before; obtain a new one	该 code 先前已用掉，请重新获取
42027	TEMPLATE_CARD_KEYNAME_MISSING	invalid_input			Template card: horizontal_content_list lacks a keyname	模板卡片的横向内容列表缺少 keyname
42028	TEMPLATE_CARD_URL_MISSING	invalid_input			Template card: a URL is missing from an action, jump or list entry	模板卡片的操作、跳转或列表项缺少 url
42029	TEMPLATE_CARD_MEDIA_ID_MISSING	invalid_input			Template card: horizontal_content_list lacks a media ID	模板卡片的横向内容列表缺少 media_id
42030	TEMPLATE_CARD_APPID_MISSING	malformed_request			Template card: card_action or jump_list lacks the Mini Program's appid	模板卡片的操作或跳转缺少小程序 appid
42031	TEMPLATE_CARD_INVALID_TYPE	malformed_request			Template card: the type of the card is unknown	模板卡片的卡片类型不在可选之列
42033	TEMPLATE_CARD_TITLE_MISSING	invalid_input			Template card: a title is missing from a vertical or jump list entry	模板卡片的纵向列表或跳转列表缺少标题
42035	TEMPLATE_CARD_HORIZONTAL_LIST_SIZE	invalid_input			Template card: horizontal_content_list has too many or too few entries	模板卡片的横向内容列表过长或过短
42036	TEMPLATE_CARD_VERTICAL_LIST_SIZE	invalid_input			Template card: vertical_content_list has too many or too few entries	模板卡片的纵向内容列表过长或过短
42037	TEMPLATE_CARD_OPTION_LIST_SIZE	invalid_input			Template card: option_list has too many or too few entries	模板卡片的 option_list 过长或过短
42038	TEMPLATE_CARD_INVALID_BUTTON_TEXT	invalid_input			Template card: the text of a button is missing or not allowed	模板卡片的按钮没有文字，或文字不合要求
42039	TEMPLATE_CARD_INVALID_BUTTON_KEY	malformed_request			Template card: the key of a button is missing or not allowed	模板卡片的按钮没有 key，或 key 不合要求
42040	TEMPLATE_CARD_INVALID_OPTION_ID	malformed_request			Template card: the ID of an option is missing or not allowed	模板卡片的选项没有 id，或 id 不合要求
42041	TEMPLATE_CARD_INVALID_OPTION_TEXT	invalid_input			Template card: the text of an option is missing or not allowed	模板卡片的选项没有文字，或文字不合要求
42042	TEMPLATE_CARD_JUMP_LIST_SIZE	invalid_input			Template card: jump_list has too many or too few entries	模板卡片的 jump_list 过长或过短
42043	TEMPLATE_CARD_INVALID_QUESTION_KEY	malformed_request			Template card: the question_key is missing or not allowed	模板卡片没有 question_key，或其不合要求
42044	TEMPLATE_CARD_INVALID_IMAGE_URL	invalid_input			Template card: the URL of the card image is missing or not allowed	模板卡片的图片没有网址，或网址不合要求
42045	TEMPLATE_CARD_INVALID_ACTION	malformed_request			Template card: card_action is missing or not allowed	模板卡片没有 card_action，或其不合要求
42046	TEMPLATE_CARD_INVALID_SUBMIT_KEY	malformed_request			Template card: the key of the submit button is missing or not allowed	模板卡片的提交按钮没有 key，或不合要求
42047	TEMPLATE_CARD_SELECT_LIST_SIZE	invalid_input			Template card: select_list has too many or too few entries	模板卡片的 select_list 过长或过短
42049	TEMPLATE_CARD_INVALID_SUBMIT_TEXT	invalid_input			Template card: the text of the submit button is missing or not allowed	模板卡片的提交按钮没有文字，或不合要求
42050	TEMPLATE_CARD_INVALID_USERID	invalid_input			Template card: a userid in the horizontal list is missing or wrong	模板卡片横向列表中的 userid 未填或有误
42051	TEMPLATE_CARD_DUPLICATE_ACTION_KEY	malformed_request			Template card: two entries of the action menu have the same key	模板卡片的操作菜单里有重复的 key
42052	MESSAGE_TOO_OLD	conflict			The msgid has run out; the message can no longer be recalled	该 msgid 已到期，消息不能再撤回
43001	GET_REQUIRED	malformed_request			This WeCom API has to be called with GET	该企业微信接口只接受 GET
43002	POST_REQUIRED	malformed_request			This WeCom API has to be called with POST	该企业微信接口只接受 POST
43003	HTTPS_REQUIRED	malformed_request			This WeCom API has to be called over HTTPS	该企业微信接口只接受 HTTPS
43004	MEMBER_NOT_FOLLOWING	user_unreachable			The member has not linked WeChat or does not follow the company's plugin	成员未绑定微信，或没有关注企业的微信插件
43005	RECIPIENT_NOT_FRIEND	user_unreachable			The recipient has to be a friend first	接收者要先成为好友
43006	SUBSCRIPTION_REQUIRED	user_unreachable			The recipient has to subscribe first	接收者要先完成订阅
43007	AUTHORIZATION_REQUIRED	configuration			The call needs an authorization that was not given	该调用所需的授权尚未取得
43008	PAYMENT_AUTHORIZATION_REQUIRED	configuration			The call needs an authorization for payments that was not given	该调用所需的支付权限尚未取得
43009	COMPANY_NOT_VERIFIED	configuration			The company's legal entity has not been verified yet	企业的主体还没有通过验证
43010	CALLBACK_MODE_REQUIRED	configuration			The app has to be in callback mode for this	应用要先切换到回调模式
43011	COMPANY_AUTHORIZATION_REQUIRED	configuration			The company has to authorize the app first	企业要先授权该应用
43012	APP_CALLBACK_URL_REQUIRED	configuration			The app has no callback URL; set one first	应用没有回调地址，请先设置
43013	APP_HIDDEN_FROM_MEMBER	configuration			The member cannot see this app	成员看不到该应用，请调整可见范围
43016	OPENDATA_LOGIN_REQUIRED	reauthorize			The member has to sign in before open data can be shown	成员登录之后才能显示开放数据（OpenData）
43017	OPENDATA_CHECK_FAILED	credential			The request for a member's open data did not pass the check	成员的开放数据（OpenData）请求未获通过
44001	EMPTY_MEDIA_FILE	invalid_input			The media file has no content	媒体文件里没有内容
44002	EMPTY_POST_BODY	malformed_request			The POST call was made without a body	POST 调用没有带上请求体
44003	EMPTY_ARTICLE	invalid_input			The article has no content	图文消息里没有内容
44004	EMPTY_TEXT_MESSAGE	invalid_input			The text message has no text	文本消息里没有文字
45001	MEDIA_TOO_LARGE	too_large			The media upload is larger than WeCom takes	上传的媒体太大，企业微信无法接收
45002	MESSAGE_TOO_LONG	invalid_input			The message content is too long	消息的内容太长
45003	TITLE_TOO_LONG	invalid_input			The title is too long	标题太长
45004	INVALID_APP_DESCRIPTION_LENGTH	invalid_input			The description of the app is too long or too short	应用的介绍太长或太短
45005	URL_TOO_LONG	invalid_input			The link is too long	链接太长
45006	IMAGE_URL_TOO_LONG	invalid_input			The link to the image is too long	图片链接太长
45007	VOICE_TOO_LONG	invalid_input			The voice clip plays for too long; shorten it	语音的播放时长太长，请缩短
45008	TOO_MANY_ARTICLES	invalid_input			The article message holds too many articles, or none	图文消息包含的文章过多，或一篇也没有
45009	CALL_RATE_EXCEEDED	quota_exhausted		60	WeCom was called too often; try again later	调用企业微信过于频繁，请稍后再试
45010	TOO_MANY_MENUS	conflict			There are already too many menus to create another	菜单过多，不能再创建
45015	REPLY_WINDOW_CLOSED	user_unreachable			The reply window has closed, or the user has unsubscribed	可回复的时段已结束，或用户已取消订阅
45016	SYSTEM_GROUP_READ_ONLY	conflict			A built-in user group cannot be changed	系统自带的用户分组不能改动
45017	GROUP_NAME_TOO_LONG	invalid_input			The name of the user group is too long	用户分组的名称太长
45018	TOO_MANY_GROUPS	conflict			There are too many user groups to add another	用户分组过多，不能再添加
45022	INVALID_APP_NAME_LENGTH	invalid_input			The name of the app is too long or empty	应用的名称太长或为空
45024	MEMBER_LIMIT_REACHED	conflict			The company has too many members to add another	企业成员过多，不能再添加
45025	MEMBER_INVITED_THIS_WEEK	conflict			This member has already been invited in the current week	该成员本周已经邀请过
45026	DELETION_GUARD_TRIGGERED	conflict			The update would delete too many members, so WeCom stopped it	此次更新要删除的成员过多，已被企业微信拦下
45027	MPNEWS_DAILY_LIMIT_REACHED	quota_exhausted		day	No more mpnews messages can be sent today	今天可发的 mpnews 消息已用完
45028	MATERIAL_LIMIT_REACHED	conflict			There are too many materials to add another	素材过多，不能再添加
45029	REPLY_TOO_LARGE	invalid_input			WeCom's reply would be too large; ask for less at once	要返回的内容太大，请缩小查询范围
45031	SECRET_NOT_SAFE	credential			The company's secret is too weak; generate a new one	corpsecret 的安全性不足，需要重新生成
45032	AUTHOR_TOO_LONG	invalid_input			The author's name on the article is too long	文章的作者名太长
45033	TOO_MANY_CONCURRENT_CALLS	quota_exhausted		1	Too many calls to WeCom run at the same time; try again in a moment	同时进行的企业微信调用过多，请稍后再试
45034	URL_WITHOUT_SCHEME	invalid_input			The URL has to begin with http:// or https://	网址要以 http:// 或 https:// 开头
46001	MEDIA_NOT_FOUND	not_found			WeCom has no such media file	企业微信没有这个媒体文件
46002	MENU_VERSION_NOT_FOUND	not_found			WeCom has no such menu version	企业微信没有这个菜单版本
46003	MENU_NOT_FOUND	not_found			The app has no menu yet; publish one first	应用还没有菜单，请先发布
46004	USER_NOT_FOUND	not_found			WeCom found no such user by the userid, mobile or email	按 userid、手机号或邮箱没有查到该用户
47001	UNPARSABLE_BODY	malformed_request			WeCom could not parse the JSON or XML of the call	企业微信无法解析所发的 JSON 或 XML
48001	API_NOT_GRANTED	configuration			The app has not been granted this API	应用还没有获得该接口的授权
48002	API_FORBIDDEN	configuration			The app does not have the right to call this API	应用没有调用该接口的权限
48003	SUITE_ID_MISMATCH	credential			The suite_id does not belong to the suite's access token	suite_id 与所用的 access token 不符
48004	COMPANY_AUTHORIZATION_ENDED	configuration			The company's authorization of this app is no longer in force	企业对该应用的授权已不再有效
48005	API_RETIRED	malformed_request			WeCom has retired this API; move to its successor	企业微信已停用该接口，请换用替代接口
48006	API_RIGHT_WITHDRAWN	configuration			The right to this API was withdrawn; an administrator can restore it	该接口的权限已收回，可由管理员重新启用
48007	KF_ACCOUNT_NOT_GRANTED	configuration			The customer service account has not been granted to this app	该客服账号还没有授权给本应用
48008	CONTACTS_EDIT_GRANT_TOO_NARROW	configuration			The right to edit contacts does not cover this contacts API	通讯录编辑权限不包含这个通讯录接口
48009	CONTACTS_SYNC_FROM_NEW_IP	configuration			The contacts assistant may not read member details from a new IP	通讯录同步助手不能从新 IP 读取成员详情
49004	SIGNATURE_MISMATCH	credential			WeCom could not verify the signature of the call	企业微信无法验证该调用的签名
49008	GROUP_CHAT_DISSOLVED	not_found			The owner has dissolved this group chat	群主先前已解散该群
49009	INVALID_BUYER_USERID	invalid_input			The buyer_userid is not valid	所填的 buyer_userid 有误
50001	REDIRECT_DOMAIN_NOT_TRUSTED	configuration			The domain of redirect_url is not among the app's trusted domains	应用的可信域名里没有 redirect_url 的域名
50002	MEMBER_OUT_OF_SCOPE	configuration			The member lies outside what the app may access	该成员不在应用可访问的范围
50003	APP_DISABLED	configuration			The app has been disabled	该应用处于停用状态
50004	MEMBER_NOT_IN_VERIFICATION	conflict			This works only for a member who is still being verified	仅适用于企业仍在验证的成员
50005	COMPANY_DISABLED	configuration			The company has been disabled	该企业处于停用状态
50006	SYSTEM_APP_DISABLED	configuration			The built-in app that this needs has been disabled	所需的系统应用处于停用状态
50100	INVALID_CURSOR	invalid_input			The cursor for the next page is not valid; start from the first page	翻页的游标有误，请从第一页重新开始
60001	INVALID_DEPARTMENT_NAME_LENGTH	invalid_input			The name of the department is too long or empty	部门的名称太长或为空
60002	DEPARTMENT_TOO_DEEP	conflict			The department would lie too many levels down	部门所在的层级太深
60003	DEPARTMENT_NOT_FOUND	not_found			The company has no such department	企业里没有这个部门
60004	PARENT_DEPARTMENT_NOT_FOUND	not_found			The company has no such parent department	企业里没有这个上级部门
60005	DEPARTMENT_HAS_MEMBERS	conflict			The department still has members; move them first	部门里还有成员，请先移出
60006	DEPARTMENT_HAS_SUB_DEPARTMENTS	conflict			The department still has sub-departments; remove them first	部门里还有下级部门，请先移除
60007	ROOT_DEPARTMENT_FIXED	conflict			The root department cannot be deleted	根部门要一直保留，不能删除
60008	DEPARTMENT_EXISTS	conflict			There already is a department with this ID or name	已有部门使用这个 ID 或名称
60009	DEPARTMENT_NAME_CHARACTERS	invalid_input			The department's name contains characters that are not allowed	部门的名称里有不能用的符号
60010	DEPARTMENT_UNDER_ITSELF	invalid_input			A department cannot lie below itself or one of its own sub-departments	部门不能归到自己或自己的下级部门之下
60011	CONTACTS_NOT_GRANTED	configuration			The app has no right to this member, department or tag	应用对该成员、部门或标签没有权限
60012	DEFAULT_APP_NOT_DELETABLE	conflict			The default app cannot be deleted	默认应用要一直保留，不能删除
60013	APP_NOT_CLOSABLE	configuration			This app may not be switched off	该应用不能停用
60014	APP_NOT_OPENABLE	configuration			This app may not be switched on	该应用不能启用
60015	DEFAULT_APP_SCOPE_FIXED	conflict			Who can see the default app cannot be changed	默认应用的可见范围是固定的
60016	TAG_HAS_MEMBERS	conflict			The tag still has members; take them off it first	标签里还有成员，请先去除
60017	COMPANY_NOT_SETTABLE	configuration			The settings of the company may not be changed here	此处不能更改企业的设置
60019	LOCATION_REPORT_NOT_SETTABLE	configuration			The app's switch for location reports may not be changed	应用的位置上报开关不能更改
60020	IP_NOT_ALLOWED	configuration			The server's IP address is not among the app's trusted IPs	本服务器的 IP 不在应用的可信 IP 之列
60021	USERID_OUTSIDE_APP	configuration			The app is not visible to the member with this userid	使用该 userid 的成员看不到本应用
60023	GRANTED_APP_MENU_LOCKED	configuration			A third party has this app; a sub-admin may not change its menu	应用已交第三方管理，分级管理员不能改菜单
60025	HOMEPAGE_APP_MESSAGE_TYPE	configuration			A homepage app cannot send this type of message	主页型应用不能发送这类消息
60027	HOMEPAGE_APP_FIELD_LOCKED	configuration			A third party may not change this field of a homepage app	第三方不能修改主页型应用的这个字段
60028	GRANTED_APP_HOMEPAGE_LOCKED	configuration			The homepage URL of a third-party app cannot be changed by API	第三方应用的主页地址不能用接口修改
60029	GRANTED_APP_DOMAIN_LOCKED	configuration			A third party has this app; the API cannot change its trusted domain	应用已交第三方管理，不能用接口改可信域名
60030	OUTSIDE_APP_VISIBILITY	configuration			The call reaches beyond those who can see the app	该调用超过了可见应用的人员范围
60031	APP_BARRED_FROM_API	configuration			This app has been barred from calling the API	该应用被禁止使用接口
60102	USERID_EXISTS	conflict			There already is a member with this userid	已有成员使用这个 userid
60103	INVALID_MOBILE	invalid_input			The mobile number is not valid	所填的手机号有误
60104	MOBILE_EXISTS	conflict			There already is a member with this mobile number	已有成员使用这个手机号
60105	INVALID_EMAIL	invalid_input			The email address is not valid	所填的邮箱有误
60106	EMAIL_EXISTS	conflict			There already is a member with this email address	已有成员使用这个邮箱
60107	INVALID_WECHAT_ID	invalid_input			The member's WeChat ID is not valid	成员的微信号填写有误
60108	WECHAT_ID_EXISTS	conflict			There already is a member with this WeChat ID	已有成员使用这个微信号
60109	QQ_NUMBER_EXISTS	conflict			There already is a member with this QQ number	已有成员使用这个 QQ 号
60110	MEMBER_IN_TOO_MANY_DEPARTMENTS	invalid_input			The member was given too many departments	为该成员填写的部门过多
60111	USERID_NOT_FOUND	not_found			The company has no member with this userid	企业里没有使用该 userid 的成员
60112	INVALID_MEMBER_NAME	invalid_input			The name of the member is empty or not allowed	成员的姓名为空，或不符合要求
60113	MISSING_MEMBER_IDENTITY	invalid_input			A member needs a WeChat ID, a mobile number or an email address	成员的微信号、手机号、邮箱至少填一项
60114	INVALID_GENDER	invalid_input			The gender is not one of the allowed values	性别不在可选之列
60115	FOLLOWING_MEMBER_WECHAT_FIXED	conflict			The member follows the company, so their WeChat ID is now fixed	成员关注后，微信号就不能再改
60116	EXTENDED_ATTRIBUTE_EXISTS	conflict			There already is an extended attribute of this name	已有同名的扩展属性
60118	MEMBER_NOT_INVITABLE	invalid_input			The member has no WeChat ID, email or mobile to be invited by	成员没有可用于邀请的微信、邮箱或手机
60119	MEMBER_FOLLOWS_ALREADY	conflict			The member follows the company already	该成员先前已经关注
60120	MEMBER_DISABLED	conflict			The member has been disabled	该成员处于停用状态
60121	MEMBER_NOT_FOUND	not_found			WeCom could not find this member	企业微信没有查到这位成员
60122	EMAIL_OF_EXTERNAL_ADMIN	conflict			An external administrator already uses this email address	已有外部管理员使用这个邮箱
60123	INVALID_DEPARTMENT_ID	invalid_input			The department ID is not valid	所填的部门 ID 有误
60124	INVALID_PARENT_DEPARTMENT_ID	invalid_input			The ID of the parent department is not valid	上级部门的 ID 有误
60125	INVALID_DEPARTMENT_NAME	invalid_input			The name of the department is not allowed; check length and characters	部门的名称不可用，请检查长度和字符
60126	DEPARTMENT_NOT_CREATED	unavailable			WeCom could not create the department; repeat the call later	部门没有创建成功，请稍后重试
60127	MISSING_DEPARTMENT	invalid_input			A department ID is required	必须提供部门 ID
60128	FIELD_INVALID_OR_DUPLICATE	invalid_input			A field is malformed, or its value is taken by another record	某个字段格式不对，或与已有记录重复
60129	MISSING_MOBILE_AND_EMAIL	invalid_input			A member needs a mobile number or an email address	成员的手机号和邮箱至少要填一项
60131	INVALID_POSITION_LENGTH	invalid_input			The member's position (job title) has a wrong length	成员职位的长度不对
60132	LEADER_LIST_MISMATCH	malformed_request			The lists is_leader_in_dept and department differ in length	is_leader_in_dept 的项数要与部门列表相同
60136	RECORD_NOT_FOUND	not_found			WeCom has no such record	企业微信没有这条记录
60137	PARENT_MOBILE_DUPLICATE	conflict			Another parent in the school contacts already has this mobile number	家校通讯录中已有家长使用这个手机号
60140	INVALID_RESPONSE_CODE	invalid_code			The response_code is wrong or has run out	response_code 有误或已到期
60141	INVALID_PERSONAL_EMAIL	invalid_input			The personal email is not valid, and no mobile number was given	个人邮箱有误，又没有填写手机号
60142	PERSONAL_EMAIL_NOT_UPDATED	conflict			The personal email was not updated; it may be in use already	个人邮箱没有改成，可能已被占用
60143	INVALID_COMPANY_EMAIL	invalid_input			The company email is not valid, or is in use already	企业邮箱有误，或已被占用
60144	COMPANY_EMAIL_NOT_UPDATED	conflict			The company email was not changed; it may be fixed or in use already	企业邮箱没有改成，可能已固定或被占用
60145	COMPANY_EMAIL_EXISTS	conflict			There already is a member with this company email	已有成员使用这个企业邮箱
60146	MOBILE_NOT_FOUND	not_found			WeCom found no such mobile number	企业微信没有查到这个手机号
60147	EMAIL_NOT_FOUND	not_found			WeCom found no such email address	企业微信没有查到这个邮箱
60148	CORPORATE_EMAIL_NOT_FOUND	not_found			No member has this corporate email address	没有成员使用这个企业邮箱
60149	STUDENT_MOBILE_EXISTS	conflict			There already is a student with this mobile number	已有学生使用这个手机号
60203	TEMPLATE_MESSAGE_ID_INVALID	configuration			The template named for the template message is not valid	模板消息所用的模板 ID 有误
60204	MESSAGE_TEMPLATE_NOT_USABLE	configuration			The message template is not in a usable state	该消息模板目前不能使用
60205	MESSAGE_TEMPLATE_KEYWORD_MISMATCH	malformed_request			The keywords sent are not those of the message template	所发的关键词与消息模板中的对不上
60206	MESSAGE_TYPE_FOR_STANDALONE_APPS	configuration			Only a third-party standalone app may send this type of message	这种消息要由第三方独立应用来发送
60207	STANDALONE_APP_TEMPLATE_MESSAGES_ONLY	configuration			A third-party standalone app can send nothing but template messages	第三方独立应用不能发送模板消息以外的消息
60208	STANDALONE_APP_RECIPIENT_NOT_ALLOWED	invalid_input			A standalone app can only write to members, not to @all, toparty or totag	第三方独立应用只能发给成员，不能发给全员、部门或标签
60209	OPERATOR_VID_MISSING	malformed_request			The call was made without the operator's vid	调用时没有带上操作者的 vid
60210	SELECTED_MEMBER_LIST_EMPTY	invalid_input			No member was selected	没有选择任何成员
60211	SELECTED_TICKET_EMPTY	invalid_input			A SelectedTicket is required	必须提供 SelectedTicket
60214	THIRD_PARTY_APPS_ONLY	configuration			Only a third-party app may call this API	此接口只对第三方应用开放
60215	TOO_MANY_SELECTED_TICKETS	invalid_input			Too many SelectedTickets were passed at once; pass fewer	一次传入的 SelectedTicket 过多，请减少
60217	OPERATOR_NOT_AUTHORIZED	permission_denied			The operator has to authorize the app or be within its visible range	操作者须先授权本应用，或进入应用的可见范围
60218	MEMBER_AUTHORIZED_APPS_ONLY	configuration			Only apps that members authorize themselves may call this API	此接口只对由成员自行授权的应用开放
60219	SELECTED_TICKET_OF_OTHER_APP	invalid_input			The SelectedTicket was created for a different app	该 SelectedTicket 是为另一个应用创建的
60220	CORPAPPID_MISSING	malformed_request			The call was made without a corpappid	调用时没有带上 corpappid
60221	OPEN_USERID_OF_OTHER_PROVIDER	invalid_input			The open_userid was issued to a different service provider	该 open_userid 属于另一家服务商
60222	SELECTED_TICKET_INVALID	invalid_code			The SelectedTicket is not valid; have the user select again	SelectedTicket 有误，请用户重新选择
60223	BUNDLE_ID_NOT_ACCEPTED	configuration			The iOS BundleId is refused; compare it with the app's settings	iOS 的 BundleId 不被接受，请与应用设置核对
60224	PACKAGE_NAME_NOT_ACCEPTED	configuration			The Android PackageName is refused; compare it with the app's settings	Android 包名不被接受，请与应用设置核对
60225	SELECTED_TICKET_NOT_OF_OPERATOR	invalid_input			The SelectedTicket is not the operator's, so it cannot create a group chat	SelectedTicket 与操作者无关，不能用来建群
60226	TOO_MANY_PEOPLE_SELECTED	invalid_input			Too many people were selected; select fewer	选中的人过多，请少选一些
60227	SERVICE_CORPID_MISSING	malformed_request			The call was made without a ServiceCorpid	调用时没有带上 ServiceCorpid
60228	BIND_CORPID_MISSING	malformed_request			The call was made without a bind_corpid	调用时没有带上 bind_corpid
60229	MEMBER_OR_DEPARTMENT_ID_WRONG	invalid_input			The ID of a member or of a department is wrong	有成员 ID 或部门 ID 填错
60230	SHARETICKET_MISSING	invalid_input			A shareticket is required	必须提供 shareticket
60231	SHARETICKET_INVALID	invalid_input			The shareticket is not valid (code 60231)	shareticket 有误（错误码 60231）
60233	SHARETICKET_INVALID_60233	invalid_input			The shareticket is not valid (code 60233)	shareticket 有误（错误码 60233）
60234	SHARETICKET_INVALID_60234	invalid_input			The shareticket is not valid (code 60234)	shareticket 有误（错误码 60234）
60235	COLLECTION_PAYMENT_ID_MISSING	invalid_input			The payment_id of the collection is required	必须提供收款项目的 payment_id
60236	COLLECTION_TRADE_NO_MISSING	invalid_input			The trade_no of the collection is required	必须提供收款的 trade_no
60237	COLLECTION_OF_OTHER_APP	invalid_input			The payment_id is that of a collection which another app started	该 payment_id 的收款由别的应用发起
60238	COLLECTION_PARTYID_INVALID	invalid_input			The partyid given for the collection is wrong	为收款所填的 partyid 不对
60239	COLLECTION_PAYEE_NOT_IDENTIFIED	conflict			The payee has to complete the real-name verification first	收款人要先完成实名认证
60240	COLLECTING_COMPANY_NOT_VERIFIED	configuration			The company that collects the money is not verified yet	收款企业要先完成验证或认证
60241	PAYING_STUDENT_OR_DEPARTMENT_INVALID	invalid_input			The ID of a paying student or department is wrong	要付款的学生或部门，其 ID 有误
60242	SHARETICKET_OF_OTHER_DOMAIN	invalid_input			The shareticket was issued for a different domain	该 shareticket 属于另一个域名
60243	COLLECTION_TRADE_NO_INVALID	invalid_input			The trade_no of the collection is not valid	收款的 trade_no 有误
60244	SHARETICKET_OF_OTHER_APP	invalid_input			The shareticket was issued for a different app	该 shareticket 属于另一个应用
60246	THIRD_PARTY_APP_NOT_LIVE	configuration			The third-party app has not gone live yet	该第三方应用还没有上线
60251	KF_OPENKFID_MISSING	invalid_input			The openkfid of a customer-service account is required	必须提供客服账号的 openkfid
60252	KF_OPENKFID_INVALID	invalid_input			No customer-service account fits this openkfid	该 openkfid 没有对应的客服账号
60253	KF_MEMBER_NOT_RECEIVING	invalid_input			The person is not on the customer-service reception list	该客服人员没有列入接待名单
60257	TOO_MANY_DIRECT_SUPERVISORS	invalid_input			The member was given too many direct supervisors	为成员设置的直属上级过多
65000	SCHOOL_ALREADY_MIGRATED	conflict			The school was migrated before	该学校之前已完成迁移
65001	SCHOOL_FOLLOW_MODE_INVALID	malformed_request			The mode for following the school's notices is not valid	关注学校通知的模式有误
65002	TOO_MANY_PARENTS_IN_IMPORT	invalid_input			Too many parents were imported at once; split the list	一次导入的家长过多，请分批
65003	SCHOOL_NOT_MIGRATED	conflict			The school has to be migrated first	要先完成该学校的迁移
65004	SCHOOL_STRUCTURE_NOT_FOUND	not_found			The school's organization structure cannot be found	查不到学校的组织架构
65005	SCHOOL_SYNC_MODE_INVALID	malformed_request			The mode for syncing the school contacts is not valid	家校通讯录的同步模式有误
65006	SCHOOL_ADMIN_TYPE_INVALID	malformed_request			The type of school administrator is not one that WeCom knows	企业微信没有这种家校管理员类型
65007	SCHOOL_DEPARTMENT_TYPE_INVALID	malformed_request			The type of school department is not one that WeCom knows	企业微信没有这种家校部门类型
65008	SCHOOL_ENROLLMENT_YEAR_INVALID	invalid_input			The year of enrollment is not accepted	所填的入学年份不被接受
65009	SCHOOL_STANDARD_GRADE_INVALID	invalid_input			The standard grade is not one that WeCom knows	企业微信没有这种标准年级
65010	USERID_NOT_STUDENT	invalid_input			The userid is not that of a student	该 userid 不属于学生
65011	TOO_MANY_PARENT_USERIDS	invalid_input			The request names too many parents; split it	一次处理的家长 userid 过多，请分批
65012	TOO_MANY_STUDENT_USERIDS	invalid_input			The request names too many students; split it	一次处理的学生 userid 过多，请分批
65013	STUDENT_HAS_PARENT	conflict			The student has a parent on record already	之前已为该学生登记过家长
65014	COMPANY_NOT_A_SCHOOL	configuration			The company is not registered as a school	该企业没有登记为学校
65015	SCHOOL_PARENT_DEPARTMENT_MISMATCH	invalid_input			The type of the parent department is wrong; a class belongs in a grade	上级部门的类型不符，如班级要归在年级下
65018	TOO_MANY_PARENTS	conflict			The school has too many parents to add another	学校的家长过多，不能再添加
65022	SCHOOL_CONTACTS_NOT_GRANTED	configuration			The app has no right to the school contacts (code 65022)	应用没有家校通讯录的权限（错误码 65022）
65023	SCHOOL_CONTACTS_NOT_GRANTED_65023	configuration			The app has no right to the school contacts (code 65023)	应用没有家校通讯录的权限（错误码 65023）
65024	PARENTS_TEACHER_OUT_OF_SCOPE	configuration			The app cannot see the teacher who is linked to the parent	应用看不到与该家长关联的老师
71044	DEVICE_BOUND_NOT_DELETABLE	conflict			The device is still bound; unbind it before deleting it	设备还处于绑定中，解绑后才能删除
71045	DEVICE_OPERID_INVALID	invalid_input			The operid of the device call is not valid	设备接口的 operid 有误
71046	DEVICE_DATA_NOT_GRANTED	configuration			The app has no right to the data of this device	应用没有权限取得该设备的数据
71047	DEVICE_OPENUSERID_INVALID	invalid_input			The openuserid of the device call is not valid	设备接口的 openuserid 有误
71048	NO_DEVICE_AUTHORIZED	configuration			The app has not been authorized for any device	应用还没有获得任何设备的授权
71049	DEVICE_CHECKIN_RULE_LIMIT	conflict			No more attendance rules can be set from the app; there are too many	通过应用设置的考勤规则过多，不能再加
71050	DEVICE_ACCESS_RULE_NAME_INVALID	invalid_input			The name of the door access rule is not accepted	门禁规则的名称不被接受
71051	DEVICE_ACCESS_RULE_INVALID	invalid_input			The content of the door access rule is not valid	门禁规则的内容有误
71052	DEVICE_TEMPERATURE_DATA_FAILED	unavailable			WeCom could not fetch the temperature readings; try again later	未能取得测温数据，请稍后重试
71056	MEMBER_OUT_OF_DEVICE_SCOPE	configuration			The device's visible range does not include the member	设备的可见范围没有包括该成员
71057	DEVICE_ACCESS_RULE_ID_INVALID	invalid_input			The ID of the door access rule is not valid	门禁规则的 ID 有误
71058	DEVICE_MEMBER_OUT_OF_APP_SCOPE	configuration			The device call names a member outside the app's visible range	设备接口所指的成员不在应用的可见范围
71059	DEVICE_ACCESS_RULE_BEYOND_APP_SCOPE	configuration			The app cannot change a rule that reaches beyond its range (code 71059)	门禁规则超出应用范围，应用不能改动（71059）
71060	DEVICE_ACCESS_RULE_BEYOND_APP_SCOPE_71060	configuration			The app cannot change a rule that reaches beyond its range (code 71060)	门禁规则超出应用范围，应用不能改动（71060）
71062	DEVICE_FILE_NAME_INVALID	invalid_input			The device service does not accept the file's name	设备接口不接受这个文件名
71063	DEVICE_FILE_SOURCE_MISSING	invalid_input			Either a media_id or a download_url is required	media_id 和 download_url 至少要给一个
71064	DEVICE_DOWNLOAD_URL_FAILED	invalid_input			WeCom could not get a file from the download_url; check the URL	无法从 download_url 取得文件，请检查网址
71065	DEVICE_CANNOT_PRINT	conflict			This device cannot print; choose another	这台设备不能打印，请换一台
71066	DEVICE_CANNOT_SCAN	conflict			This device cannot scan; choose another	这台设备不能扫描，请换一台
71067	DEVICE_PRINT_SETTINGS_VERSION_INVALID	invalid_input			The version of the print conversion settings is not valid	打印转码设置的版本有误
71068	DEVICE_PRINT_SETTINGS_VERSION_OUTDATED	conflict			The print conversion settings are out of date; fetch the latest version	打印转码设置的版本太旧，请取最新版本
71069	DEVICE_PRINT_PAGES_INVALID	invalid_input			The pages chosen for the print conversion are not valid	打印转码所选的页码有误
71070	MEMBER_MAY_NOT_USE_DEVICE	configuration			The member is not among those who may use the device	可使用该设备的人员中没有这位成员
71071	DEVICE_TIMESTAMP_INVALID	malformed_request			The timestamp of the device call is not valid	设备接口的时间戳有误
71072	DEVICE_MODEL_NOT_RELEASED	configuration			This API is open only to device models that have been released	该型号的设备发布后才能使用此接口
71075	DEVICE_SCAN_UPLOAD_CODE_INVALID	invalid_code			The authorization code for uploading the scanned file is not valid	上传扫描文件所用的授权码有误
71076	DEVICE_DEFAULT_DENY_RULE_PROTECTED	conflict			The default no-entry rule can be neither changed nor deleted	默认的不可通行规则不能改动
72023	INVOICE_LOCKED	conflict			Another account has locked the invoice	这张发票正被另一个账号锁定
72024	INVOICE_STATE_NOT_ALLOWED	conflict			The invoice's state forbids this, or the state asked for is wrong	发票的状态不允许此操作，或所给状态有误
72037	INVOICE_OF_OTHER_USER	invalid_input			At least one of the invoices is not this user's	有发票不在该用户名下
80001	TRUSTED_DOMAIN_WRONG_OR_UNFILED	configuration			The trusted domain is wrong or lacks an ICP filing	可信域名填错，或还没有 ICP 备案
81001	DEPARTMENT_FULL	conflict			The department cannot take more members or sub-departments	部门下的成员和子部门过多，不能再加
81002	DEPARTMENT_NESTED_TOO_DEEP	conflict			The department would lie too many levels below the root	部门与根部门之间的层级过多
81003	TAG_FULL	conflict			The tag cannot take more members or departments	标签下的成员和部门过多，不能再加
81004	TOO_MANY_DEPARTMENTS	conflict			The company has too many departments to add another	企业的部门过多，不能再添加
81011	TAG_NOT_GRANTED	configuration			The app has no right to this tag, which it may not have created	应用对该标签没有权限，可能不是它创建的
81012	VISIBLE_RANGE_MISSING	invalid_input			The range is empty; name a member, department or tag	范围是空的，请填写成员、部门或标签
81013	NO_VALID_RECIPIENT	invalid_input			None of the members, departments and tags named can be reached	所填的成员、部门和标签无一可用
81014	TAG_ADDITION_TOO_LARGE	invalid_input			Too many members or departments were added to the tag at once	一次加入标签的成员或部门过多
81015	EMAIL_DOMAIN_MISMATCH	invalid_input			The email address has to use the company's own mail domain	邮箱要使用企业自己的邮箱域名
81016	LOGINED_USERID_MISSING	malformed_request			The call was made without a logined_userid	调用时没有带上 logined_userid
81017	TOO_MANY_ITEMS	invalid_input			Too many items were asked for in one call	一次请求的 items 过多
81018	PROVIDER_NAME_QUOTA_EXHAUSTED	configuration			The service provider's quota for reading names is too small; extend it	服务商获取姓名的额度不够用，需要增加额度
81019	ITEM_ID_MISSING	malformed_request			An entry of the items array has no id	items 中有一项没有 id
81020	ITEM_TYPE_MISSING	malformed_request			An entry of the items array has no type	items 中有一项没有 type
81021	ITEM_TYPE_INVALID	malformed_request			The type of an entry in the items array is not valid	items 中有一项的 type 有误
81023	LOGINED_USERID_INVALID	invalid_input			The logined_userid is not valid (code 81023)	logined_userid 有误（错误码 81023）
81024	LOGINED_USERID_INVALID_81024	invalid_input			The logined_userid is not valid (code 81024)	logined_userid 有误（错误码 81024）
81026	FEATURE_UNDER_MAINTENANCE	unavailable		600	WeCom is maintaining this feature; repeat the call later	企业微信正在维护该功能，请稍后重试
82001	MISSING_RECIPIENT	invalid_input			At least one member, department or tag has to be named	至少要填一个成员、部门或标签
82002	PARTY_LIST_LENGTH_INVALID	invalid_input			The message is addressed to more departments than allowed	消息要发给的部门过多
82003	TAG_LIST_LENGTH_INVALID	invalid_input			The message is addressed to more tags than allowed	消息要发给的标签过多
82004	MESSAGE_CONTENT_NOT_ACCEPTED	invalid_input			The message holds content that WeCom does not accept	消息里有企业微信不接受的内容
82101	UPDATE_TARGET_EMPTY	invalid_input			The update does not name anyone it is meant for	没有指明要为谁更新
82102	UPDATE_TARGET_NOT_IN_MESSAGE	invalid_input			Someone named for the update is not part of the multi-person message	多人消息里没有要更新的对象
84005	THIRD_PARTY_APP_NOT_FOUND	configuration			WeCom knows no such third-party app	企业微信查不到该第三方应用
84014	USER_TICKET_EXPIRED	reauthorize			The member's user_ticket has run out; sign in again	成员的 user_ticket 已到期，请重新登录
84015	INVALID_USER_TICKET	reauthorize			The member's user_ticket is not valid; sign in again	成员的 user_ticket 有误，请重新登录
84019	REGISTRATION_TEMPLATEID_MISSING	malformed_request			The registration call was made without a templateid	注册接口的调用没有带上 templateid
84020	REGISTRATION_TEMPLATE_NOT_FOUND	configuration			No registration template has this templateid; create it first	没有使用该 templateid 的模板，请先创建
84021	REGISTER_CODE_MISSING	invalid_input			A register_code is required	必须提供 register_code
84022	REGISTER_CODE_INVALID	invalid_code			The register_code is not valid; obtain a new one	register_code 有误，请重新获取
84023	CONTACT_SYNC_DONE_NOT_ALLOWED	configuration			The contact sync may not be marked as finished by this call	不能用此接口把通讯录同步标记为完成
84024	REGISTRATION_INFO_NOT_FOUND	not_found			No registration is on record; it is unfinished or too old	查不到注册记录，注册未完成或时间已久
84025	REGISTRATION_STATE_INVALID	malformed_request			The state parameter takes letters and digits only and must be short	state 只能用字母和数字，且不能太长
84052	PHONE_CALLER_MISSING	invalid_input			The caller of the company-paid call is required	必须指明公费电话由谁拨出（caller）
84053	PHONE_CALLEE_MISSING	invalid_input			The callee of the company-paid call is required	必须指明公费电话打给谁（callee）
84054	PHONE_AUTH_CORPID_MISSING	malformed_request			The auth_corpid for the company-paid call is required	拨打公费电话必须提供 auth_corpid
84055	PHONE_CALLS_TOO_FREQUENT	rate_limited		60	Company-paid calls are placed too often; wait a moment	拨打公费电话过于频繁，请稍等再拨
84056	PHONE_NOT_GRANTED_BY_CALLEE	user_unreachable			The callee did not allow company-paid calls when installing the app	被叫安装应用时没有同意接听公费电话
84057	PHONE_BALANCE_TOO_LOW	configuration			The balance for company-paid calls is too low; top it up	公费电话的余额不够，请充值
84058	PHONE_CALLER_NUMBER_NOT_SUPPORTED	invalid_input			Company-paid calls cannot be placed from the caller's number	不能用主叫（caller）的号码拨打公费电话
84059	PHONE_NUMBER_INVALID	invalid_input			A number of the company-paid call is not valid	公费电话所用的号码有误
84060	PHONE_CALLEE_NUMBER_NOT_SUPPORTED	invalid_input			Company-paid calls cannot be placed to the callee's number	不能向被叫（callee）的号码拨打公费电话
84061	NOT_EXTERNAL_CONTACT	not_found			The member does not have this person as an external contact	该成员没有这位外部联系人
84062	PHONE_APP_DISABLED	configuration			The company-paid calls app is switched off	公费电话应用处于停用状态
84063	PHONE_CALLER_NOT_FOUND	not_found			The caller of the company-paid call cannot be found	查不到公费电话的主叫（caller）
84064	PHONE_CALLEE_NOT_FOUND	not_found			The callee of the company-paid call cannot be found	查不到公费电话的被叫（callee）
84065	PHONE_CALLER_IS_CALLEE	invalid_input			The caller and the callee have the same phone number	主叫和被叫是同一个号码
84066	PHONE_PROVIDER_CALL_LIMIT	quota_exhausted			The service provider placed too many company-paid calls; try later	服务商拨打公费电话过多，请以后再拨
84067	PHONE_ADMIN_CALL_LIMIT	rate_limited			Too many service providers called this administrator; try later	致电该管理员的服务商过多，请以后再拨
84069	PHONE_CALLER_RESTRICTED	configuration			The caller is barred from placing company-paid calls	主叫已被禁止拨打公费电话
84070	PHONE_NUMBER_NOT_SUPPORTED	invalid_input			The caller's or the callee's number does not suit company-paid calls	主叫或被叫的号码不能用于公费电话
84071	EXTERNAL_CONTACT_AUTH_CODE_INVALID	invalid_code			The external contact's authorization code is wrong or was used before	外部联系人的授权码有误或已用过
84072	KF_NOT_SET_FOR_APP	configuration			No customer-service staff has been set for the app	应用还没有设置客服人员
84073	KF_USERID_NOT_SET_FOR_APP	invalid_input			The userid is not that of the app's customer-service staff	该 userid 不是应用所设的客服人员
84074	EXTERNAL_CONTACTS_NOT_GRANTED	configuration			There is no right to use external contacts	还没有获得使用外部联系人的权限
84075	AUTHCODE_INVALID	invalid_code			The authcode is wrong or has run out; obtain a new one	authcode 有误或已到期，请重新获取
84076	AUTHCODE_MISSING	invalid_input			An authcode is required	必须提供 authcode
84077	APP_ORDER_PRICE_TOO_HIGH	invalid_input			The price of the app order is above what is accepted	应用订单的价格超过可接受的上限
84078	APP_ORDER_USER_COUNT_INVALID	invalid_input			The number of users in the app order is wrong	应用订单里的使用人数不对
84079	APP_PRICE_POLICY_NOT_FOUND	not_found			The app has no such pricing policy	该应用没有这种价格方案
84080	APP_ORDER_NOT_FOUND	not_found			There is no such app order	没有这笔应用订单
84081	APP_ORDER_PAYMENT_OPEN	conflict			An earlier app order has yet to be paid	之前还有应用订单没有付款
84082	APP_ORDER_REFUND_REQUESTED	conflict			A refund has been requested for an earlier app order	之前有应用订单正在申请退款
84083	NOT_SERVICE_STAFF	invalid_input			The member is not one of the service staff	所填的成员不在服务人员之列
84084	NOT_FOLLOW_UP_MEMBER	invalid_input			The member is not the one who follows up the customer	该成员没有跟进这位客户
84085	APP_TAKEN_DOWN	configuration			The app has been taken off the market	该应用已从应用市场撤下
84086	APP_ORDER_TOO_MANY_USERS	invalid_input			The app order is for more users than can be bought	应用订单的人数超出可购范围
84087	APP_ORDER_CLOSED_TOO_EARLY	conflict			The app order cannot be closed before its payment page was opened	应用订单的支付页打开过后才能关闭
84088	APP_ORDER_PAID_NOT_CLOSABLE	conflict			A paid app order cannot be closed	应用订单付款后不能再关闭
84089	APP_ORDER_ALREADY_PAID	conflict			The app order was paid before	这笔应用订单之前已付款
84090	USER_TICKET_MISSING	malformed_request			The call was made without the member's user_ticket	调用时没有带上成员的 user_ticket
84091	APP_ORDER_PRICE_TOO_LOW	invalid_input			The price of the app order is below what is accepted	应用订单的价格比允许的最低价还低
84092	PROXY_ORDER_NOT_POSSIBLE	conflict			An order on behalf of this customer cannot be started	目前不能替该客户下单
84093	PROXY_ORDER_AGENT_TAKEN	conflict			Another agent is tied to the customer, so no order can be placed for it	该客户另有代理，不能替其下单
84094	AGENT_PROFIT_SHARE_NOT_SET	configuration			The app's provider has not set how agents share the profit	应用的服务商还没有设置代理分润
84095	FREE_TRIAL_NOT_EXPANDABLE	conflict			A free trial cannot be expanded	免费试用期间不能扩容
84096	FREE_TRIAL_NOT_RENEWABLE	conflict			A free trial cannot be renewed	免费试用的期限不能再续
84097	APP_ORDER_AWAITING_START	conflict			An earlier order has yet to take effect, so no new one can be placed	企业之前的订单还没有生效，不能再下单
84098	FIXED_TOTAL_NOT_EXPANDABLE	conflict			An app sold with a fixed total cannot be expanded	按固定总量出售的应用不能扩容
84099	APP_NOT_BOUGHT_NOT_EXPANDABLE	conflict			Only an app that is in the bought state can be expanded	应用处于已购买状态时才能扩容
84100	APP_NEVER_BOUGHT_NOT_RENEWABLE	conflict			The app was never bought, so there is nothing to renew	从未买过该应用，没有可续的期限
84101	PAID_EDITION_TRIED_NO_NEW_PURCHASE	conflict			The company has tried the paid edition, so it cannot buy as a new customer	企业试用过付费版本，不能再按新购下单
84102	APP_EXPIRED_NOT_EXPANDABLE	conflict			The company's app has expired and cannot be expanded	企业的应用已到期，不能再扩容
84103	APP_ORDER_EDITABLE_UNTIL_PAID	conflict			An app order can be changed only while it is unpaid	应用订单只有在付款前才能修改
84104	APP_ORDER_PAID_NOT_EDITABLE	conflict			The app order is paid and can no longer be changed	应用订单付款后不能再修改
84105	APP_ORDER_CANCELLED_NOT_EDITABLE	conflict			The app order was cancelled and can no longer be changed	应用订单取消后不能再修改
84106	PROXY_ORDER_BLOCKED_BY_UNPAID	conflict			The company has an unpaid order for this app; none can be placed for it	企业有该应用的订单没付款，不能替其下单
84107	PROXY_ORDER_BLOCKED_BY_REFUND	conflict			The company has an order for this app in refund; none can be placed now	企业有该应用的订单在退款，不能替其下单
84108	PROXY_ORDER_BLOCKED_BY_AWAITING_START	conflict			The company's order for this app has yet to start; none can be placed now	企业有该应用的订单没生效，不能替其下单
84109	APP_ORDER_PRICE_ZERO	invalid_input			The price of the app order has to be above zero	应用订单的价格要大于零
84110	APP_NOT_ON_TRIAL_NOT_UPGRADABLE	conflict			A newly installed app has to be on trial to become a paid edition	新装的应用要在试用中才能升为付费版
84111	COUPONS_INSUFFICIENT	conflict			There are too few usable coupons for the app order	可用的优惠券不够
84112	APP_ORDER_UNPAID_NOT_CLOSABLE	conflict			The unpaid app order cannot be closed	这笔未付款的应用订单不能关闭
84113	APP_PAYMENT_INFO_NOT_FOUND	not_found			There is no payment information for the app	查不到该应用的付费情况
84114	VIRTUAL_EDITION_NOT_ORDERABLE	conflict			A virtual edition of the app cannot be ordered	应用的虚拟版本不能下单
84115	VIRTUAL_EDITION_NOT_EXPANDABLE	conflict			A virtual edition of the app cannot be expanded	应用的虚拟版本不能扩容
84116	VIRTUAL_EDITION_NOT_RENEWABLE	conflict			A virtual edition of the app cannot be renewed	应用的虚拟版本不能续期
84117	VIRTUAL_PERIOD_NO_EXPANSION	conflict			The app cannot be expanded while its virtual official edition runs	虚拟正式版未到期，还不能扩容
84118	VIRTUAL_PERIOD_NO_EDITION_CHANGE	conflict			The edition cannot be changed while the virtual official edition runs	虚拟正式版未到期，还不能换版本
84119	COMPANY_NOT_FILED	conflict			The company is not filed as a customer, so no order can be placed for it	企业还没有报备为客户，不能替其下单
84120	APP_EDITION_DELETED	not_found			This edition of the app no longer exists	应用的这个版本已不存在
84121	APP_EDITION_DELETED_NOT_EXPANDABLE	conflict			The app cannot be expanded because its edition was deleted	所用的应用版本被删除，不能再扩容
84122	APP_EDITION_DELETED_NOT_RENEWABLE	conflict			The app cannot be renewed because its edition was deleted	所用的应用版本被删除，不能再续期
84123	NOT_VIRTUAL_EDITION_NOT_UPGRADABLE	conflict			Only a virtual edition of the app can be upgraded	只有应用的虚拟版本可以升级
84124	PARTIAL_ORDER_NEEDS_INDUSTRY_SOLUTION	invalid_input			Only an industry-solution order may cover part of the app editions	须为行业方案订单，才能只含部分应用版本
84125	APP_ORDER_USERS_BELOW_MINIMUM	invalid_input			The app order is for fewer users than the minimum	购买的人数低于下限
84126	APP_ORDER_USERS_ABOVE_MAXIMUM	invalid_input			The app order is for more users than the maximum	购买的人数高于上限
84127	APP_MANAGEMENT_NOT_GRANTED	configuration			The caller has no right to manage the app	调用方无权管理该应用
84128	SOLUTION_MANAGEMENT_NOT_GRANTED	configuration			The caller lacks the right to manage all apps of the industry solution	行业方案中有应用是调用方无权管理的
84129	APP_PRICE_POLICY_DELETED	conflict			The pricing policy was deleted, so no order can be placed with it	所用的付费方案已不存在，不能据此下单
84130	APP_ORDER_START_TIME_INVALID	invalid_input			The time at which the app order takes effect is not valid	应用订单的生效时间有误
84131	APP_RENEWAL_TOO_LONG	invalid_input			The app cannot be renewed that far into the future	续期的年限太长
84132	SOLUTION_EXPANSION_EMPTY	invalid_input			To expand an industry solution, expand at least one of its apps	行业方案扩容时没有选出要扩容的应用
84133	DISCOUNTED_PRICE_TOO_LOW	invalid_input			After the discount, the amount is below the lowest price so far	优惠后的金额比以往最低价还低
84134	APP_EXPIRED_NO_EDITION_CHANGE	conflict			The company's app has expired, so its edition cannot be changed	企业的应用已到期，不能再换版本
84135	APP_INSTALLATION_DISABLED	configuration			Installing the app has been disabled	该应用已被禁止安装
84136	APP_ORDER_VIA_AGENT	conflict			An agent brought in this app's installation; order through the agent	应用由代理商推广安装，须由代理商下单
84137	CUSTOMER_FILED_BY_AGENT	conflict			An agent has filed this customer; order through the agent	客户由应用代理商报备，须由代理商下单
84138	CUSTOMER_NOT_FILED_FOR_APP	conflict			The app has not filed this customer, so no order can be placed for it	客户没有报备到本应用，不能替其下单
84139	LICENSE_ROLLOUT_COMPANY	conflict			No order can be placed for a company in the gradual license rollout	企业在 License 灰度范围里，不能替其下单
84140	UPSTREAM_GROUP_TOOLBAR_ONLY	conflict			This works only from the toolbar of an upstream/downstream group chat	请从上下游群聊的工具栏进入
84141	UPSTREAM_SINGLE_TOOLBAR_ONLY	conflict			This works only from the toolbar of an upstream/downstream private chat	请从上下游单聊的工具栏进入
84142	GIFTED_TIME_NOT_EXPANDABLE	conflict			All the time left was a gift, so the app cannot be expanded	应用剩下的时间全是赠送的，不能扩容
84143	CONTRACT_CONFIRMER_NOT_ALLOWED	invalid_input			The contract must be confirmed by a super admin or an app's sub-admin	合同须由超管或服务商应用的分管来确认
84144	CONTRACT_CONFIRMER_NOT_IN_CONTACTS	invalid_input			The confirmer's gid is not in the service provider's contacts	服务商的通讯录里没有确认者的 gid
84145	CONTRACT_CONFIRMER_IN_TOO_MANY_COMPANIES	conflict			The confirmer's gid belongs to too many companies	确认者的 gid 加入的企业过多
84146	CONTRACT_CONFIRMER_LIMIT	conflict			The confirmer's gid has confirmed contracts in too many companies	确认者的 gid 在过多企业确认过合同
84147	PREORDER_EXPIRED	conflict			The pre-order has run out; create a new one	预下单已失效，请重新创建
84148	PREORDER_STATE_CHANGED	conflict			The pre-order has changed state, so the order cannot be placed	预下单的状态有变，不能据此下单
84149	PREORDER_CANCELLED	conflict			The pre-order was cancelled and cannot be used	预下单取消后不能再用
84150	PREORDER_OF_OTHER_COMPANY	invalid_input			The pre-order is meant for a different company	预下单是为另一家企业创建的
84151	PREORDER_APP_NOT_INSTALLED	conflict			The app named in the pre-order has to be installed first	请先安装预下单中的应用
84152	PREORDER_TAKEN	conflict			Another company has placed its order with this pre-order	另一家企业已用这个预下单下过单
84153	MEETING_ALREADY_BOUGHT	conflict			The company has bought the meeting service before	企业之前已买过会议服务
84154	K12_COMPANY_REQUIRED	conflict			Only a K12 (school) company can buy this	只有 K12 企业可以购买
84155	PROXY_ORDER_TOO_LONG	invalid_input			The service provider's order for a customer exceeds the days allowed	服务商替客户下单超出允许的天数
84156	PREORDER_STATE_OUTDATED	conflict			The pre-order has changed state meanwhile; refresh and try again	预下单的状态已不同，请刷新后再试
84157	ORDERING_COMPANY_NOT_VERIFIED	configuration			The company has to be verified or certified before it can order	企业要先完成验证或认证才能下单
84158	PROVIDER_MERCHANT_ACCOUNT_MISSING	configuration			The service provider has no merchant account to order with (code 84158)	服务商没有商户号，不能替客户下单（84158）
84159	CUSTOMER_NEVER_AUTHORIZED	conflict			The customer never authorized the app, so no order can be placed for it	客户从未授权过，不能替其下单
84160	APP_ORDER_DATE_NOT_IN_FUTURE	invalid_input			The date chosen for the app order has to be later than today	订单所选的日期要晚于今天
84161	TEST_COMPANY_REQUIRED	conflict			Test orders can be added only for a test company	测试订单只能为测试企业添加
84162	PROVIDER_MERCHANT_ACCOUNT_MISSING_84162	configuration			The service provider has no merchant account to order with (code 84162)	服务商没有商户号，不能替客户下单（84162）
84163	APP_NEVER_BOUGHT	conflict			The app was never bought, so it can be neither renewed nor expanded	没有买过的应用不能续期，也不能扩容
84172	NOT_PAID_EDITION	conflict			This edition of the app is not a paid one	应用的这个版本不属于付费版
84175	APP_ORDER_START_DATE_INVALID	invalid_input			The date on which the app order takes effect is not accepted	所选的订单生效日期不被接受
84178	APP_HAS_UNPAID_ORDER	conflict			The app still has an unpaid order	该应用还有订单没付款
84180	CUSTOM_APP_INSTALL_NOT_AUTHORIZED	configuration			The customer has not authorized the installation of custom apps	安装自定义应用未获客户企业授权
84186	EDITION_TIME_LEFT_TOO_LONG	conflict			The present edition has too much time left for a new purchase	当前版本还能用很久，不能新购
84188	PAID_EDITION_NOT_RELEASED	configuration			The paid edition has to be released before a pre-order is created	付费版本发布后才能创建预下单
84200	CONTACT_ID_FILE_UNPARSABLE	unsupported_media			The file for contact ID conversion cannot be parsed; use UTF-8 text	要转译的文件无法解析，请用 UTF-8 文本文件
85002	WORDS_NOT_ALLOWED	content_rejected			The text holds a word that is not allowed	文字里有不被允许的词
85004	TRUSTED_DOMAIN_MONTH_QUOTA	quota_exhausted		month	The company has set too many trusted domains this month	企业本月设置的可信域名过多
85005	TRUSTED_DOMAIN_NOT_OWNED	configuration			The ownership of the trusted domain has not been verified	可信域名的所有权还没有校验
85006	IP_LIST_TOO_LONG	invalid_input			The list holds too many IP addresses	列表中的 IP 地址过多
85007	IP_ADDRESS_INVALID	invalid_input			An IP address in the list is not valid	列表中有 IP 地址写错
85008	TRUSTED_DOMAIN_ICP_CHECK_FAILED	configuration			The ICP filing of the trusted domain did not pass the check	可信域名没有通过 ICP 备案的核查
85009	APP_INFO_INCOMPLETE	configuration			Some of the app's information has not been filled in	应用的资料还没有填全
85010	CALLBACK_SETTINGS_INVALID	configuration			The app's callback settings do not meet WeCom's requirements	应用的回调设置不合要求
85011	CALLBACK_URL_CHECK_FAILED	configuration			WeCom could not verify the app's callback URL	回调地址没有通过企业微信的验证
85012	PERMISSION_NAME_INVALID	malformed_request			The call names a permission that WeCom does not know	企业微信没有所填名称的权限
85111	TRUSTED_DOMAIN_OF_PROVIDER	configuration			The trusted domain is one of a third-party service provider	该可信域名归第三方服务商所有
86001	INVALID_CHATID	invalid_input			The chatid is not valid	所填的 chatid 有误
86003	CHAT_NOT_FOUND	not_found			There is no group chat with this chatid	没有使用该 chatid 的群聊
86004	CHAT_NAME_INVALID	invalid_input			The name of the group chat is not accepted	群聊的名称不被接受
86005	CHAT_OWNER_INVALID	invalid_input			The owner named for the group chat is not valid	所填的群主有误
86006	CHAT_MEMBER_COUNT_INVALID	invalid_input			The group chat has too many members or too few	群聊的成员太多或太少
86007	CHAT_MEMBER_INVALID	invalid_input			Someone named as a member of the group chat is not valid	所填的群成员里有人无效
86008	CHAT_OF_OTHER_APP	configuration			Another app created the group chat, so this app may not act on it	群聊由别的应用创建，本应用不能操作
86101	CHAT_OWNER_ONLY	conflict			Only the owner of the group chat may do this	这项操作要由群主来做
86201	CHATID_MISSING	invalid_input			The chatid of the group chat is required	必须提供群聊的 chatid
86202	CHAT_NAME_MISSING	invalid_input			The group chat needs a name	群聊要有名称
86203	CHAT_OWNER_MISSING	invalid_input			The group chat needs an owner	群聊要有群主
86204	CHAT_MEMBERS_MISSING	invalid_input			The group chat needs members	群聊要有成员
86205	CHATID_TOO_LONG	invalid_input			The chatid has too many characters	chatid 的字符过多
86206	CHATID_TOO_BIG	invalid_input			The number given as the chatid is too big	作为 chatid 的数字太大
86207	CHAT_OWNER_NOT_MEMBER	invalid_input			The owner has to be among the members of the group chat	群主也要列在群成员里
86208	MESSAGE_SERVICE_DISABLED	configuration			The message service is switched off	消息服务处于关闭状态
86209	CHAT_OPERATOR_MISSING	invalid_input			The chat call has to name who carries it out	没有指明会话由谁操作
86210	CHAT_PARAMETER_MISSING	malformed_request			The call lacks a parameter of the chat	调用时漏了会话的参数
86211	CHAT_TYPE_MISSING	malformed_request			The chat type was not given: one-to-one or group	没有指明会话是单聊还是群聊
86213	CHAT_SENDER_MISSING	invalid_input			The chat message needs a sender	会话消息要有发件人
86214	CHAT_MASS_TYPE_INVALID	malformed_request			The type of the chat or mass message is not valid	群发或会话的类型有误
86215	CHAT_ALREADY_EXISTS	conflict			There already is a chat with this ID	已有会话使用这个 ID
86216	CHAT_MEMBER_ID_INVALID	invalid_input			A chat member's ID is not found in the contacts or the chat	有会话成员的 ID 不在通讯录或会话里
86217	CHAT_SENDER_NOT_MEMBER	invalid_input			The sender has to be a member of the chat	发送者也要是会话的成员
86218	CHAT_SENDER_INVALID	invalid_input			The sender of the chat message is not valid	会话消息的发件人有误
86219	CHAT_RECIPIENT_INVALID	invalid_input			The recipient of the chat message is not valid	会话消息的收件人有误
86220	CHAT_PARAMETER_INVALID	malformed_request			A parameter of the chat, such as type or msgtype, is not valid	会话的参数（如 type、msgtype）有误
86221	CHAT_SENDER_IS_RECIPIENT	invalid_input			In a one-to-one chat, nobody can write to themselves	单聊时不能发给自己
86222	CHAT_NEEDS_DOWNSTREAM_MEMBER	invalid_input			The multi-person message needs a member from a downstream company	多人消息的成员里缺少下游企业的员工
86224	CHAT_NOT_RESTRICTED	conflict			This API works only with restricted group chats	此接口只能用于受限群
86304	KF_MESSAGE_TYPE_INVALID	malformed_request			The type of the customer-service message is not valid	客服消息的类型有误
86305	KF_SERVICE_DISABLED	configuration			The customer-service function is switched off	客服功能处于关闭状态
86306	KF_SENDER_MISSING	invalid_input			The customer-service message needs a sender	客服消息要有发送人
86307	KF_SENDER_TYPE_MISSING	malformed_request			The sender's type is missing from the customer-service message	没有指明客服消息发送人的类型
86308	KF_SENDER_ID_MISSING	invalid_input			The sender's ID is missing from the customer-service message	没有填写客服消息发送人的 ID
86309	KF_RECIPIENT_MISSING	invalid_input			The customer-service message needs a recipient	客服消息要有接收人
86310	KF_RECIPIENT_TYPE_MISSING	malformed_request			The recipient's type is missing from the customer-service message	没有指明客服消息接收人的类型
86311	KF_RECIPIENT_ID_MISSING	invalid_input			The recipient's ID is missing from the customer-service message	没有填写客服消息接收人的 ID
86312	KF_MESSAGE_TYPE_MISSING	malformed_request			The type of the customer-service message is missing	没有指明客服消息的类型
86313	KF_PARTY_MISSING	malformed_request			Either the sender or the recipient has to be of the type kf	收发双方须有一方的类型为 kf
86314	KF_PARTY_NOT_UNIQUE	malformed_request			Only one of sender and recipient may be of the type kf	收发双方不能都是 kf 类型
86315	KF_SENDER_TYPE_INVALID	malformed_request			The sender's type in the customer-service message is not valid	客服消息发送人的类型有误
86316	KF_SENDER_ID_INVALID	invalid_input			The sender's ID is no known userid, openid or customer-service account	发送人的 ID 没有对应的成员、openid 或客服
86317	KF_RECIPIENT_TYPE_INVALID	malformed_request			The recipient's type in the customer-service message is not valid	客服消息接收人的类型有误
86318	KF_RECIPIENT_ID_INVALID	invalid_input			The recipient's ID is no known userid, openid or customer-service account	接收人的 ID 没有对应的成员、openid 或客服
86319	KF_NOT_LISTED	invalid_input			The kf named is not on the customer-service list	所填的 kf 没有列入客服名单
86320	KF_TYPE_INVALID	malformed_request			The kind of customer service (kf) named is not valid	所填的客服（kf）类型有误
88001	SEQ_MISSING	malformed_request			The call was made without a seq	调用时没有带上 seq
88002	OFFSET_MISSING_88002	malformed_request			The call was made without an offset (code 88002)	调用时没有带上 offset（错误码 88002）
88003	SEQ_INVALID	invalid_input			The seq is not valid	所填的 seq 有误
90001	SHAKE_NOT_CERTIFIED	configuration			The company is not certified for Shake Nearby	企业没有通过摇一摇周边的认证
90002	SHAKE_TICKET_MISSING	invalid_input			A Shake Nearby ticket is required	必须提供摇一摇周边的 ticket
90003	SHAKE_TICKET_INVALID	invalid_code			The Shake Nearby ticket is not valid	摇一摇周边的 ticket 有误
90004	SHAKE_TICKET_EXPIRED	invalid_code			The Shake Nearby ticket has run out; obtain a new one	摇一摇周边的 ticket 已失效，请重新获取
90005	SHAKE_SERVICE_DISABLED	configuration			Shake Nearby is switched off for the company	企业没有打开摇一摇周边
90100	EXTERNAL_ATTR_TYPE_INVALID	malformed_request			An external attribute is of a type that WeCom does not know	企业微信没有这种对外属性类型
90101	EXTERNAL_ATTR_TEXT_LENGTH	invalid_input			The length of an external attribute's text is not allowed	对外属性的文本长度不符合要求
90102	EXTERNAL_ATTR_WEB_TITLE_LENGTH	invalid_input			The length of the web page's title in an external attribute is not allowed	对外属性中网页标题的长度不符合要求
90103	EXTERNAL_ATTR_WEB_URL_INVALID	invalid_input			The web page's URL in an external attribute is not valid	对外属性中网页的网址有误
90104	EXTERNAL_ATTR_MINIPROGRAM_TITLE_LENGTH	invalid_input			An external attribute's Mini Program title has a length not allowed	对外属性中小程序标题的长度不符合要求
90105	EXTERNAL_ATTR_MINIPROGRAM_PATH_INVALID	malformed_request			The Mini Program's pagepath in an external attribute is not valid	对外属性中小程序的 pagepath 有误
90106	EXTERNAL_ATTR_PARAMETER_INVALID	invalid_input			A parameter of an external attribute is not valid	对外属性的某个参数有误
90142	VENUE_CODE_ID_INVALID	invalid_input			The ID of the venue code is not valid	场所码的 ID 有误
90200	MINIPROGRAM_APPID_MISSING	malformed_request			The call was made without the Mini Program's AppID	调用时没有带上小程序的 AppID
90201	MINIPROGRAM_NOTICE_TOO_MANY_ITEMS	invalid_input			The Mini Program notice holds too many items (content_item)	小程序通知的内容项（content_item）过多
90202	MINIPROGRAM_NOTICE_KEY_LENGTH	invalid_input			A key in the Mini Program notice is empty or too long	小程序通知里有 key 为空或太长
90203	MINIPROGRAM_NOTICE_VALUE_LENGTH	invalid_input			A value in the Mini Program notice is empty or too long	小程序通知里有 value 为空或太长
90204	MINIPROGRAM_NOTICE_PAGE_INVALID	malformed_request			The page that the Mini Program notice leads to is not valid	小程序通知要打开的页面（page）有误
90206	MINIPROGRAM_NOT_LINKED	configuration			The Mini Program is not linked to the company	该小程序还没有和企业关联
90207	MINIPROGRAM_APPID_INVALID	configuration			The AppID is not that of a Mini Program	所填的小程序 AppID 有误
90208	MINIPROGRAM_APPID_MISMATCH	configuration			The AppID is that of a different Mini Program	所填的 AppID 属于另一个小程序
90210	MEMBER_AUTHORIZATION_REQUIRED	permission_denied			The member has to authorize the app first	须先由成员本人授权
90211	LOGIN_SUITEID_INVALID	credential			The suiteid passed at login is not valid	登录时所给的 suiteid 有误
90212	LOGIN_SUITEID_MISMATCH	configuration			The login's suiteid is not that of the Mini Program's third-party app	登录的 suiteid 与小程序绑定的应用不符
90300	ORDER_CENTER_ORDERID_INVALID	invalid_input			The orderid given to the order center is not valid	订单中心不接受该 orderid
90302	PAID_APP_EXPIRED	configuration			The paid app has run out; renew it	付费应用已到期，请续费
90303	PAID_APP_TOO_MANY_USERS	configuration			The paid app has more users than were bought	付费应用的使用人数超出所购数量
90304	ORDER_CENTER_UNAVAILABLE	unavailable			The order center is failing; repeat the call later	订单中心出错，请过一会儿重试
90305	ORDER_CENTER_PARAMETER_INVALID	invalid_input			The order center refuses one of the values given	订单中心不接受所给的某个值
90306	ORDER_CENTER_MERCHANT_SETTINGS_INVALID	configuration			The merchant's settings are not valid; the errmsg in the log says why	商户的设置有误，原因见日志中的 errmsg
90307	ORDER_CENTER_LOGIN_EXPIRED	reauthorize			The login to the order center has run out; sign in again	订单中心的登录已失效，请重新登录
90308	ORDER_CENTER_IP_NOT_ALLOWED	configuration			The order center does not allow this server's IP address	本服务器的 IP 没有获得订单中心允许
90309	ORDER_CENTER_ORDER_EXISTS	conflict			The order was placed before; do not place it again	之前已下过这笔订单，不要再下
90310	ORDER_CENTER_ORDER_NOT_FOUND	not_found			The order center has no such order	订单中心里没有这笔订单
90311	ORDER_CENTER_CLOSE_FAILED	conflict			The order could not be closed; it may be paid or closed already	订单未能关闭，可能已付款或已关闭
90312	ORDER_CENTER_REFUND_FAILED	conflict			The order center did not accept the refund	订单中心没有受理这次退款
90313	ORDER_CENTER_REFUND_RATE	rate_limited			Refunds are requested too often; try again later	申请退款过于频繁，请稍后再试
90314	ORDER_CENTER_STATE_NOT_ALLOWED	conflict			The order's present state forbids this; it may not be paid yet	订单目前不允许这样操作，或许还没付款
90315	REFUND_ID_TAKEN	conflict			This refund_id was used before; check that refund before asking again	该 refund_id 先前用过，请先核实那笔退款
90316	REFUND_REASON_INVALID	invalid_input			WeCom has no refund reason with this number	企业微信没有该编号的退款原因
90317	SUPPLIER_NOT_REGISTERED	configuration			The service provider has to register as a supplier first	服务商要先登记为供应商
90318	ORDER_CENTER_NONCE_INVALID	malformed_request			The nonce_str was missing or reused, so the call was taken for a replay	nonce_str 缺失或用过，被当作重放请求
90319	ORDER_CENTER_TIMESTAMP_INVALID	malformed_request			The order center call has no timestamp, or one too far from the present	订单中心的调用缺少时间戳，或时钟偏差过大
90320	ORDER_TOKEN_INVALID	invalid_code			The token of the order is not valid	订单的 token 不被接受
90321	ORDER_TOKEN_EXPIRED	invalid_code			The token of the order has run out; obtain a new one	订单的 token 已到期，请重新获取
90322	OLD_SUITE_WITHOUT_PAYMENT	configuration			An old suite that holds several apps cannot use the payment system	支付功能不对含多个应用的旧套件开放
90323	ORDER_UNIT_PRICE_TOO_HIGH	invalid_input			The unit price in the order is above what is accepted	订单的单价高于上限
90324	ORDER_QUANTITY_TOO_HIGH	invalid_input			The quantity in the order is above what is accepted	订单的商品件数高于上限
90325	ADVANCE_ORDER_EXISTS	conflict			This advance order was created before	这张预支单先前已创建
90326	ADVANCE_ORDER_NUMBER_INVALID	invalid_input			The number of the advance order is not valid	预支单的单号有误
90327	ADVANCE_ORDER_SETTLED	conflict			The advance order was settled before, and its order is placed	这张预支单之前结算过，订单已下
90328	ADVANCE_ORDER_NOT_SETTLED	conflict			The advance orders could not be settled into an order	预支单未能结算下单
90329	ORDER_NUMBER_OF_ADVANCE_ORDER	conflict			An advance order already uses this order number	已有预支单使用这个订单号
90330	SUPPLIER_NOT_CREATED	unavailable			WeCom could not create the supplier; repeat the call later	供应商没有创建成功，请稍后重试
90331	SUPPLIER_NOT_UPDATED	unavailable			WeCom could not update the supplier; repeat the call later	供应商的资料没有改成，请稍后重试
90332	SUPPLIER_CONTRACT_NOT_SIGNED	configuration			The contract has to be signed first	要先签好合同
90333	SUPPLIER_CONTRACT_NOT_CREATED	unavailable			WeCom could not create the contract; try again later	合同没有生成，请稍后重试
90338	REFUND_TOO_LATE	conflict			The time in which this order could be refunded is over	这笔订单超出了能退款的时间
90339	SUPPLIER_NAME_CHARACTERS	invalid_input			The supplier's legal name contains characters that are not allowed	供应商的主体名称里有不能用的字符
90340	CUSTOMER_DETAILS_NOT_CONFIRMED	invalid_input			The customer was not created; its details may not have passed the check	客户没有创建成功，资料可能未通过核实
90341	REFUND_ABOVE_PAID_AMOUNT	invalid_input			The refund is larger than what was paid	退款金额比实付的还多
90342	REFUND_ABOVE_BALANCE	configuration			The account's balance is too low for this refund	账户里的钱不够这次退款
90343	REFUND_NUMBER_EXISTS	conflict			There already is a refund with this number	已有退款使用这个单号
90344	PAYMENT_CHANNEL_INVALID	invalid_input			The payment channel chosen cannot be used	所选的付款渠道不可用
90345	AMOUNT_TOO_HIGH_FOR_WECHAT_PAY	invalid_input			The amount is too large for the WeChat Pay channel; choose another	金额太大，不能走微信支付渠道
90346	ORDER_REFUNDED_TOO_OFTEN	conflict			The order has been refunded as often as it can be	这笔订单退款次数过多，不能再退
90347	REFUND_AMOUNT_ZERO	invalid_input			The amount to refund has to be above zero	退款金额要大于零
90348	PAYMENT_KEY_NOT_SET	configuration			No payment key has been set in the admin console	管理后台还没有设置支付密钥
90349	ORDER_CENTER_TOO_MANY_RECORDS	invalid_input			The order center call covers too many records; reduce them	订单中心的调用涉及的记录过多，请减少
90350	BANK_DETAILS_NOT_CONFIRMED	invalid_input			The bank details did not pass the check; correct them	银行账户资料没有通过核实，请更正
90351	APP_STATE_ABNORMAL	configuration			Something is wrong with the state that the app is in	应用所处的状态不对
90352	TRIAL_EXTENSION_TOO_LONG	invalid_input			The trial cannot be extended by that many days	试用期不能延长这么多天
90353	ADVANCE_ORDER_LIST_EMPTY	invalid_input			At least one advance order has to be listed	至少要列出一张预支单
90354	ADVANCE_ORDER_LIST_TOO_LONG	invalid_input			Too many advance orders are listed	列出的预支单过多
90355	ADVANCE_ORDER_REFUND_TIED	conflict			An advance order with a refund is tied to this, so it cannot be deleted	此项牵涉退款的预支单，因此不能删
90356	ORDER_AMOUNT_ZERO	invalid_input			The amount of the order has to be above zero	下单金额要大于零
90357	PROXY_ORDER_PAYMENT_CHANNEL_MISSING	invalid_input			An order on a customer's behalf has to name a payment channel	替客户下单时要选定支付渠道
90358	PARTIAL_REFUND_NOT_POSSIBLE	invalid_input			Advance orders and orders on behalf can only be refunded in full	预支单和替客户下的订单只能全额退款
90359	ADVANCE_ORDER_OF_OTHER_COMPANY	invalid_input			The advance order is not that of the company placing the order	预支单不属于下单的企业
90381	REFUNDED_CREDIT_ORDERID_INVALID	invalid_input			WeCom does not accept this refunded_credit_orderid	refunded_credit_orderid 未被接受
90405	ACCOUNT_APPLICATION_IMAGE_TYPE	unsupported_media			The account application does not take this type of image	申请单不接受这种图片类型
90406	ACCOUNT_APPLICATION_IMAGE_SIZE	too_large			The size of the application's image is refused; it is likely too large	申请单图片的大小不被接受，多半是太大
90407	ACCOUNT_APPLICATION_K12_COMPANY	configuration			The company is a K12 (school) company, which rules the application out	该企业是 K12（学校类）企业，不能申请
90408	ACCOUNT_APPLICATION_IMAGE_INVALID	invalid_input			The image in the account application is not accepted	申请单的图片不被接受
90409	ACCOUNT_APPLICATION_UPLOAD_FAILED	unavailable			WeCom did not get the application's image; upload it again (code 90409)	申请单的图片没有传成，请重传（90409）
90410	ACCOUNT_APPLICATION_IN_PROGRESS	conflict			An account application with this number is already in progress	该编号的申请单还在办理中
90412	ACCOUNT_APPLICATION_ADMIN_LIMIT	conflict			The super admin has too many account applications to file another	该超级管理员的申请单过多，不能再提交
90413	ACCOUNT_APPLICATION_COMPANY_LIMIT	conflict			The company has too many account applications to file another	企业的申请单过多，不能再提交
90414	ACCOUNT_APPLICATION_VALUE_INVALID	invalid_input			A value of the account application is not accepted (code 90414)	申请单的某个值不被接受（错误码 90414）
90415	ACCOUNT_APPLICATION_NOT_FOUND	not_found			There is no account application with this number	没有使用该编号的申请单
90416	ACCOUNT_APPLICATION_ADMIN_RIGHT	configuration			The super admin lacks the right to make this account application	该超级管理员无权办理此项申请
90418	WITHDRAWER_NOT_VERIFIED	conflict			The person named for withdrawals has to verify their real name first	所选的提现人要先完成实名认证
90419	ACCOUNT_APPLICATION_UPLOAD_FAILED_90419	unavailable			WeCom did not get the application's image; upload it again (code 90419)	申请单的图片没有传成，请重传（90419）
90420	WITHDRAWER_NAME_MISMATCH	invalid_input			The real names of the withdrawer and the super admin differ	提现人与超级管理员的实名资料对不上
90421	BUSINESS_SCOPE_MISMATCH	invalid_input			The business scope chosen does not suit the type of legal entity	该主体类型不能选这种经营范围
90431	FREE_ORDER_DAY_LIMIT	quota_exhausted		day	No more pay-free orders can be made today for this app and company	今天不能再为该企业创建该应用的免支付订单
90432	TOP_UP_ACCOUNT_NOT_OPENED	configuration			The top-up account has to be opened first	要先开通充值账户
90433	TOP_UP_ACCOUNT_BALANCE_TOO_LOW	configuration			The account's balance is too low; top it up	账户里的钱不够，请充值
90456	SCHEDULE_ORGANIZER_MISSING	invalid_input			The calendar or event needs an organizer	日历或日程要有组织者
90457	CALENDAR_ID_INVALID	invalid_input			The calendar ID is not valid	所填的日历 ID 有误
90458	CALENDAR_ID_LIST_EMPTY	invalid_input			At least one calendar ID is required	至少要填一个日历 ID
90459	CALENDAR_DELETED	not_found			The calendar has been deleted	这个日历之前已被删掉
90460	SCHEDULE_DELETED	not_found			The event has been deleted from the calendar	这个日程之前已被删掉
90461	SCHEDULE_ID_INVALID	invalid_input			The ID of the calendar event is not valid	所填的日程 ID 有误
90462	SCHEDULE_ID_LIST_EMPTY	invalid_input			At least one calendar event ID is required	至少要填一个日程 ID
90463	SCHEDULE_ORGANIZER_FIXED	conflict			The organizer of a calendar or event is fixed (code 90463)	日历或日程的组织者不能更换（错误码 90463）
90464	SCHEDULE_TOO_MANY_ATTENDEES	invalid_input			The calendar event has too many attendees	日程的参与者过多
90465	SCHEDULE_REPEAT_TYPE_INVALID	invalid_input			The calendar event cannot be repeated in this way	日程不能按这种方式重复
90466	CALENDAR_OF_OTHER_APP	configuration			Another app made this calendar or event, so this app may not act on it	日历或日程由别的应用创建，本应用不能操作
90467	SCHEDULE_WEEKDAY_INVALID	invalid_input			The weekday on which the calendar event repeats is not valid	日程在星期几重复，填写有误
90468	SCHEDULE_ORGANIZER_FIXED_90468	conflict			The organizer of a calendar or event is fixed (code 90468)	日历或日程的组织者不能更换（错误码 90468）
90469	SCHEDULE_PAGE_SIZE_TOO_LARGE	invalid_input			Too many calendar events per page were asked for	每页要的日程过多，请减少
90470	SCHEDULE_PAGE_INVALID	invalid_input			The page asked for in the calendar query is not valid	日程查询的页码有误
90471	SCHEDULE_REMINDER_TIME_INVALID	invalid_input			The reminder time of the calendar event is not valid	日程的提醒时刻有误
90472	SCHEDULE_NOT_GRANTED	configuration			The app has no right to act on this calendar or event	应用无权操作该日历或日程
90473	CALENDAR_COLOR_INVALID	invalid_input			The color of the calendar is not valid	日历的颜色填写有误
90474	SCHEDULE_ORGANIZER_IS_ATTENDEE	invalid_input			The organizer cannot be listed as an attendee too	不要把组织者再列为参与者
90475	CALENDAR_NOT_OF_ORGANIZER	invalid_input			The calendar does not belong to the organizer	该日历不归组织者所有
90477	USER_SCHEDULE_FOR_SYSTEM_APP	configuration			Only WeCom's own calendar app may read events that users created	用户自建的日程只对系统应用「日程」开放
90479	USER_SCHEDULE_NOT_GRANTED	configuration			This app may not act on events that users created	应用不能改动用户自己建的日程
90480	SCHEDULE_TIMEZONE_INVALID	invalid_input			The time zone of the calendar event is not valid	日程的时区（timezone）有误
90481	CALENDAR_LIMIT_REACHED	conflict			The organizer has too many calendars to add another	组织者的日历过多，不能再添加
90482	SCHEDULE_OP_START_TIME_INVALID	invalid_input			The op_start_time of the calendar event is not valid	日程的 op_start_time 不被接受
90483	CALENDAR_PUBLIC_RANGE_MISSING	invalid_input			A public or company-wide calendar needs a public_range	没有填写公共（或全员）日历的 public_range
90484	SCHEDULE_NOT_REPEATING	invalid_input			Only a repeating event can be changed for a single occurrence	只有重复的日程才能单独改其中一次
90485	SCHEDULE_OP_MODE_INVALID	malformed_request			The op_mode of the change to the event has an unknown value	日程的 op_mode 不在可选之列
90486	SCHEDULE_REPEAT_INTERVAL_MISSING	invalid_input			A repeating calendar event needs a repeat interval	必须填写日程重复的间隔
90487	SCHEDULE_DAY_OF_MONTH_INVALID	invalid_input			The day of the month on which the event repeats is not valid	日程按月重复的日子（几号）有误
90488	SCHEDULE_STARTS_TOO_EARLY	invalid_input			The event's start_time has to be later than op_start_time	op_start_time 要早于 start_time
90489	CALENDAR_AUTO_SUBSCRIPTION	invalid_input			Automatic subscription is available for public calendars only	自动订阅只能用于公共日历
90490	CALENDAR_TOO_MANY_SUBSCRIBERS	conflict			The calendar cannot take more subscribers	订阅该日历的人过多，不能再加
90491	CALENDAR_SUBSCRIBER_NOT_ALLOWED	invalid_input			The member with this userid may not subscribe to the calendar	该 userid 不在允许订阅日历的人员里
90492	CALENDAR_ADMIN_NOT_MEMBER	invalid_input			The calendar's administrator has to be among its members	日历的管理员也要列在成员里
90493	SCHEDULE_RETIRED_PARAMETER	malformed_request			The calendar call uses a parameter that WeCom has retired	日程接口的调用用了企业微信停用的参数
90494	CALENDAR_NOT_OF_CREATOR	invalid_input			The calendar does not belong to the creator	该日历不归创建者所有
90495	CALENDAR_ADMIN_FOR_OTHER_APPS	configuration			An app of this type cannot set administrators of a calendar or event	这类应用不能填写日历或日程的管理员
90496	READ_ONLY_CALENDAR_ADMIN	invalid_input			A read-only calendar cannot have administrators	只读日历没有管理员，请勿填写
90497	EMAIL_SCHEDULE_FIXED	conflict			An event that came from an email cannot be changed	由邮件生成的日程不能改动
90498	SCHEDULE_HAS_OTHER_MEETING_ROOM	conflict			The event already has a different meeting room booked	日程之前订过另一个会议室
90499	MEETING_ROOM_BOOKED_BY_OTHER_APP	configuration			Another app booked the meeting room, so this app cannot cancel it	会议室由别的应用预订，本应用不能取消
90500	GROUP_OWNER_STILL_EMPLOYED	conflict			The owner of the group chat has not left the company	群主仍在职，不能转接该群
90501	NOT_CUSTOMER_GROUP	invalid_input			This group chat is not a customer group	这个群聊不属于客户群
90502	GROUP_OWNER_LEFT	conflict			The owner of the group chat has left the company	群主先前已离开企业
90503	GROUP_FULL_CONFIRM_IN_CLIENT	conflict			The group is full and nobody can be removed; confirm in the WeCom client	群已满又无人可移出，请到客户端里确认
90504	GROUP_OWNER_UNCHANGED	conflict			The new owner is the present owner of the group chat	新群主就是现在的群主
90507	GROUP_TRANSFER_RUNNING	conflict			The former member's group chat is being handed over already	离职成员的这个群正在转接
90508	GROUP_ALREADY_TRANSFERRED	conflict			The former member's group chat was handed over before	离职成员的这个群之前已转接
90509	NOT_WECOM_CUSTOMER_GROUP	invalid_input			This group chat is not one of WeCom's customer groups	这个群不是企业微信里的客户群
90510	COMPANY_WITHOUT_ACTIVE_USERS	configuration			The company has had no active user for a long time	企业长期没有人活跃使用
90511	OPENGID_INVALID	invalid_input			The opengid is not that of an existing group chat	该 opengid 没有对应的群聊
90602	MEETING_ID_INVALID	invalid_input			The meeting ID is not valid	所填的会议 ID 有误
90603	GRID_EVENT_CATEGORY_ID_INVALID	invalid_input			The ID of the event category is not valid	事件分类的 ID 有误
90604	GRID_ID_INVALID	invalid_input			The ID of the grid cell is not valid	网格单元的 ID 有误
90606	GRID_TOO_MANY_ADMINS	conflict			The grid cell cannot take more administrators	该网格单元的管理员过多，不能再加
90607	GRID_HAS_MEMBERS	conflict			The grid cell still has members; remove them before deleting it	网格单元里还有成员，请先移出再删除
90608	GRID_NAME_EXISTS	conflict			Another grid cell already has this name	已有同名的网格单元
90609	GRID_TOO_MANY_MEMBERS	conflict			The grid cell cannot take more members (code 90609)	网格单元不能再加成员（错误码 90609）
90610	GRID_TOO_MANY_MEMBERS_90610	conflict			The grid cell cannot take more members (code 90610)	网格单元不能再加成员（错误码 90610）
90613	GRID_MEMBER_MANAGES_TOO_MANY	conflict			The member manages too many grid cells to take another	该成员管理的网格单元过多，不能再加
90700	SCHEDULE_MEETING_ROOM_BOOKED	conflict			Cancel the meeting room booking before changing the event	要先取消会议室的预订，才能更改日程
90704	SCHEDULE_REMIND_TIME_DIFFS_INVALID	invalid_input			An entry of the event's remind_time_diffs is not allowed	remind_time_diffs 里有不被接受的取值
90705	SCHEDULE_CREATOR_LEFT	conflict			The event's creator has left the company, so it cannot be deleted	建日程的人已离开企业，日程不能删除
90706	SCHEDULE_START_IN_PAST	invalid_input			An event that does not repeat cannot be moved to start in the past	单次日程的开始时间不能改到过去
90707	SCHEDULE_MEETING_RUNNING	conflict			The meeting tied to the event is under way, so it cannot be changed now	日程所连的会议还在开，暂时不能更改
90708	SCHEDULE_DEFAULT_CALENDAR_MISSING	invalid_input			The event's creator has no default calendar; name a calendar	建日程的人没有默认日历，请指明用哪个
90710	SCHEDULE_MEETING_OVER	conflict			The meeting tied to the event is over, so it can no longer be changed	日程所连的会议开完后，不能再更改
91004	CARD_CODE_REDEEMED	conflict			The card or coupon has been redeemed before	这张卡券先前已核销
91011	CARD_CODE_INVALID	invalid_input			The code of the card is not valid	卡券的 code 有误
91014	CARD_DETAILS_MISSING	invalid_input			The details of the card are required	没有填写卡券的详细内容
91015	CARD_CASH_VALUES_MISSING	invalid_input			The cash coupon lacks least_cost or reduce_cost	代金券的起用金额或减免金额没有填
91016	CARD_DISCOUNT_MISSING	invalid_input			The discount coupon does not say how large the discount is	折扣券没有写明折扣（discount）
91017	CARD_GIFT_MISSING	invalid_input			The gift coupon does not say what the gift is	礼品券没有写明礼品（gift）
91019	CARD_SKU_MISSING	invalid_input			The stock (sku) of the card is required	必须填写卡券的库存（sku）
91020	CARD_VALIDITY_MISSING	invalid_input			The card needs a period of validity	必须填写卡券的可用期限
91021	CARD_VALIDITY_TYPE_MISSING	malformed_request			The type of the card's validity period was not given	没有指明卡券可用期限的类型
91022	CARD_LOGO_URL_MISSING	invalid_input			The card needs the URL of a logo	必须提供卡券 logo 的网址
91023	CARD_CODE_TYPE_MISSING	malformed_request			The code type of the card was not given	没有指明卡券的 code 类型
91025	CARD_TITLE_MISSING	invalid_input			The card needs a title	卡券要有标题
91026	CARD_COLOR_MISSING	invalid_input			The card needs a color	卡券要有颜色
91027	CARD_OFFSET_MISSING	malformed_request			The card query was made without an offset	查询卡券时没有带上 offset
91028	CARD_COUNT_MISSING	malformed_request			The card query was made without a count	查询卡券时没有带上 count
91029	CARD_ID_MISSING	invalid_input			A card ID is required	必须提供卡券 ID
91030	CARD_CODE_MISSING	invalid_input			The code of the card is required	必须提供卡券的 code
91031	CARD_NOTICE_MISSING	invalid_input			The card needs a notice on how to use it	卡券要写使用提醒
91032	CARD_DESCRIPTION_MISSING	invalid_input			The card needs a description	卡券要写使用说明
91033	CARD_TICKET_TYPE_MISSING	malformed_request			The type of the card ticket was not given	没有指明卡券 ticket 的类型
91036	CARD_VALIDITY_INVALID	invalid_input			The card's period of validity is not accepted	卡券的可用期限有误
91038	CARD_STOCK_CHANGE_INVALID	invalid_input			The card's stock cannot be changed by that number	卡券库存的增减数有误
91039	CARD_ID_INVALID	invalid_input			The card ID is not valid	所填的卡券 ID 有误
91040	CARD_TICKET_TYPE_INVALID	malformed_request			The card ticket asked for is of an unknown type	所要的卡券 ticket 类型不在可选之列
91041	CARD_CREATION_NOT_GRANTED	configuration			The app has no right to create or redeem cards or upload their logos	应用不能创建或核销卡券，也不能传其 logo
91042	CARD_DISTRIBUTION_NOT_GRANTED	configuration			The app has no right to hand out this card	应用无权投放该卡券
91043	CARD_CHANGE_NOT_GRANTED	configuration			The app has no right to change or delete this card	应用无权改动或删除该卡券
91044	CARD_VALUE_INVALID	invalid_input			A value of the card is not accepted	卡券的某个值有误
91045	CARD_GROUPON_OBJECT_MISSING	malformed_request			The group-buying coupon was sent without its groupon object	团购券没有带上 groupon 对象
91046	CARD_CASH_OBJECT_MISSING	malformed_request			The cash coupon was sent without its cash object	现金券没有带上 cash 对象
91047	CARD_DISCOUNT_OBJECT_MISSING	malformed_request			The discount coupon was sent without its discount object	折扣券没有带上 discount 对象
91048	CARD_GIFT_OBJECT_MISSING	malformed_request			The gift coupon was sent without its gift object	礼品券没有带上 gift 对象
91049	CARD_COUPON_OBJECT_MISSING	malformed_request			The general coupon was sent without its coupon object	优惠券没有带上 coupon 对象
91050	CARD_REQUIRED_FIELD_MISSING	invalid_input			A required field of the card is missing	卡券有必填项没有填写
91051	CARD_MERCHANT_NAME_TOO_LONG	invalid_input			The merchant's name on the card is too long	卡券上的商户名称太长
91052	CARD_TITLE_TOO_LONG	invalid_input			The title of the card is too long	卡券的标题太长
91053	CARD_NOTICE_TOO_LONG	invalid_input			The notice on the card is too long	卡券的使用提醒太长
91054	CARD_DESCRIPTION_TOO_LONG	invalid_input			The description of the card is too long	卡券的使用说明太长
91055	CARD_SUBTITLE_TOO_LONG	invalid_input			The subtitle of the card is too long	卡券的副标题太长
92000	MEMBER_OUTSIDE_APP_RANGE_92000	configuration			The app's visible range does not include the member (code 92000)	应用的可见范围没有包括该成员（92000）
92001	SENSITIVE_INFORMATION_NOT_GRANTED	configuration			The app has no right to sensitive information	应用无权取得敏感信息
92002	CROSS_COMPANY_CALL	configuration			This call may not reach into another company	该调用只能用于本企业
92003	CROSS_APP_CALL	configuration			This call may not reach into another app	该调用只能用于本应用
92006	LIVE_STARTED_OR_CANCELLED	conflict			The live stream has begun or was cancelled, so this is too late	直播开始或取消之后，不能再这样做
92007	LIVE_REPLAY_NOT_DELETABLE	conflict			The recording of this live stream cannot be deleted	这场直播的录像无法删除
92008	LIVE_NOT_GRANTED	configuration			The app has no right to act on this live stream	应用无权操作这场直播
93000	INVALID_ROBOT_WEBHOOK	configuration			The group robot's webhook URL is wrong, or the robot was removed	群机器人的 webhook 地址有误，或机器人已被移除
93004	ROBOT_DISABLED	configuration			The robot has been disabled	该机器人处于停用状态
93006	ROBOT_CHATID_INVALID	invalid_input			The group chat's chatid given for the robot is not valid	机器人所用的群 chatid 有误
93008	NOT_IN_ROBOT_GROUP	conflict			The robot or the member has to be in the group chat	机器人或成员要先加入该群
93019	ROBOT_BOT_ID_INVALID	configuration			WeCom knows no robot with this bot_id	企业微信查不到使用该 bot_id 的机器人
94000	WORKBENCH_CUSTOM_MODE_OFF	configuration			The app's custom workbench mode is not switched on	应用的工作台还没有打开自定义模式
94001	WORKBENCH_TYPE_INVALID	malformed_request			The type of the workbench template is not valid	工作台模板的类型有误
94002	WORKBENCH_KEYDATA_MISSING	malformed_request			The workbench template was sent without keydata	工作台模板没有带上 keydata
94003	WORKBENCH_KEYDATA_TOO_LONG	invalid_input			The keydata of the workbench template holds too many items	工作台模板 keydata 里的 items 过多
94005	WORKBENCH_LIST_MISSING	malformed_request			The workbench template was sent without list	工作台模板没有带上 list
94006	WORKBENCH_LIST_TOO_LONG	invalid_input			The list of the workbench template holds too many items	工作台模板 list 里的 items 过多
94007	WORKBENCH_WEBVIEW_MISSING	malformed_request			The workbench template was sent without webview	工作台模板没有带上 webview
94008	WORKBENCH_TEMPLATE_TYPE_NOT_SET	configuration			The app has no type of custom workbench template set	应用还没有选定工作台的模板类型
95000	KF_ACCOUNT_ID_INVALID	invalid_input			The open_kfid of the customer-service account is not valid	客服账号的 open_kfid 有误
95001	SERVICE_MESSAGE_COUNT_EXCEEDED	user_unreachable			Too many service messages were sent; the customer has to write again	发给客户的消息过多，需等客户再次发言
95002	SERVICE_WINDOW_CLOSED	user_unreachable			The time in which the customer could be answered is over	可回复该客户的时段已结束
95003	KF_SERVED_CUSTOMERS_LIMIT	configuration			The company may serve no more customers; have its limit raised	企业可接待的咨询客户已满，需提高上限
95004	KF_ACCOUNT_NOT_FOUND	not_found			There is no customer-service account with this open_kfid	没有使用该 open_kfid 的客服账号
95005	KF_ACCOUNT_LIMIT_REACHED	conflict			There are too many customer-service accounts to add another	客服账号过多，不能再添加
95006	KF_ACCOUNT_NAME_INVALID	invalid_input			The name of the customer-service account is not accepted	客服账号的名称不被接受
95007	KF_MSGTOKEN_INVALID	malformed_request			The msgtoken of the customer-service call is not valid	客服调用所带的 msgtoken 有误
95008	KF_MENU_TOO_MANY_ITEMS	invalid_input			The customer-service menu message holds too many items	客服菜单消息的菜单项过多
95009	KF_MENU_ITEM_TYPE_INVALID	malformed_request			An item of the customer-service menu message is of an unknown type	客服菜单消息里有未知类型的菜单项
95011	KF_IN_USE_IN_WECOM	configuration			The company already uses WeChat customer service inside WeCom	微信客服在企业微信里先前已启用
95012	KF_NOT_IN_USE_IN_WECOM	configuration			The company does not use WeChat customer service inside WeCom yet	微信客服在企业微信里还没有启用
95013	KF_SESSION_ENDED	conflict			The customer-service session is over	客服会话先前已结束
95014	KF_MEMBER_NOT_RECEPTIONIST	invalid_input			The user does not belong to the reception staff	该用户没有列为接待人员
95015	KF_DEDICATED_SERVICE_SET	configuration			Dedicated service has been set up in the admin console already	管理后台先前已设置专属服务
95016	KF_SESSION_STATE_CHANGE_FORBIDDEN	conflict			The customer-service session cannot change to this state	客服会话不能转为这种状态
95017	KF_API_SWITCH_OFF	configuration			The app has basic rights only, and their API switch is off	应用只有基础权限，且接口开关没有打开
95018	KF_MESSAGE_NOT_ALLOWED_IN_STATE	conflict			The session's present state allows no customer-service message	客服会话处于此状态时不能发消息
95019	KF_RECEPTIONIST_NOT_AVAILABLE	conflict			The reception staff member has stopped or paused; choose another	该接待人员目前不接待客户，请换一位
95022	KF_LOCATION_TYPE_INVALID	malformed_request			The location_type of the customer-service call is not valid	客服调用的 location_type 不在可选之列
95023	KF_API_GRANTED_TO_PROVIDER_APP	configuration			The basic-rights API has been granted to a provider-developed app	基础权限的接口已交给服务商代开发的应用
95026	KF_ACCOUNTS_TOO_LITTLE_USED	conflict			The customer-service accounts are used too little to add another now	现有的客服账号少有使用，暂不能新建
95027	KF_COMPANY_NOT_VERIFIED	configuration			The company has to be verified to add more customer-service accounts	要先认证企业，才能再添加客服账号
95030	KF_COMPONENT_MESSAGE_TYPE_FORBIDDEN	configuration			The customer-service component is set not to send this type of message	客服组件的设置不允许发这种消息
95031	KF_CUSTOMER_NOT_RECENT	user_unreachable			The customer has not asked anything lately; wait for their next message	客户近期没有来咨询，需等其再次发言
95032	KF_COMPONENT_RECORDS_RIGHT_ENDED	configuration			The component may no longer read customer-service chat records	客服组件不能再读取客服聊天记录
301001	APP_ID_EXISTS	conflict			There already is an app with this ID	已有应用使用这个 ID
301002	APP_NOT_OPERABLE	configuration			This app's token may not be used to operate another app	不能用本应用的凭证操作另一个应用
301004	SUPER_ADMIN_NOT_DELETABLE	conflict			The super admin cannot be deleted	超级管理员要保留，不能删除
301005	CREATOR_NOT_DELETABLE	conflict			The creator cannot be deleted	创建者要保留，不能删除
301006	SUPER_ADMIN_NOT_DISABLABLE	conflict			The super admin cannot be disabled	超级管理员要保持启用，不能禁用
301007	COMPANY_NOT_USABLE	configuration			The company cannot be used; it may be dissolved or banned	该企业不能再用，或许遭解散或封禁
301008	HOMEPAGE_APP_NOT_ALLOWED	configuration			This cannot be done with a homepage app	这项操作不对主页型应用开放
301009	APP_MESSAGE_WITHOUT_RECIPIENT	invalid_input			The app's message names nobody to receive it	应用消息没有写明发给谁
301010	DEPARTMENT_NAME_EXISTS	conflict			Another department already has this name	已有同名的部门
301012	POSITION_INVALID	invalid_input			The member's position (job title) is not accepted	成员的职位（position）不被接受
301013	TELEPHONE_INVALID	invalid_input			The member's telephone number is not valid	成员的座机号（telephone）有误
301014	ENGLISH_NAME_INVALID	invalid_input			The member's English name is not accepted	成员的英文名不被接受
301015	MEDIAID_INVALID_301015	invalid_input			The mediaid is not accepted (code 301015)	所填的 mediaid 不被接受（错误码 301015）
301016	VOICE_FILE_NOT_ACCEPTED	unsupported_media			The voice file does not meet WeCom's requirements	语音文件没有达到企业微信的要求
301017	VOICE_FILE_NOT_AMR	unsupported_media			A voice file has to be in AMR format	语音文件要用 AMR 格式
301019	FILE_MD5_INVALID	malformed_request			The MD5 given for the file is wrong	文件的校验值（MD5）不对
301021	USERID_INVALID_301021	invalid_input			The userid cannot be used (code 301021)	该 userid 不可用（错误码 301021）
301022	CHECKIN_DATA_FAILED	unavailable			WeCom could not fetch the attendance records; repeat the call later	未能取得打卡记录，请稍后重试
301023	CHECKIN_USERIDLIST_INVALID	invalid_input			The useridlist of the attendance query is wrong or too long	查询打卡所填的 useridlist 有误或太长
301024	CHECKIN_QUERY_SPAN_TOO_LONG	invalid_input			The attendance query covers too long a time; shorten it	查询打卡的时间跨度太长，请缩短
301025	APPROVAL_VALUE_INVALID	invalid_input			A value of the approval call is not accepted	审批接口的某个值不被接受
301026	APPROVAL_TEMPLATE_FAILED	unavailable			WeCom could not fetch the approval template; repeat the call later	未能取得审批模板，请稍后重试
301036	USERID_FIXED	conflict			This member's userid cannot be changed	这位成员要沿用现有的 userid
301039	VALUE_INVALID_301039	invalid_input			WeCom refuses a value of this call (code 301039)	企业微信不接受该调用的某个值（301039）
301042	CHAT_ARCHIVE_IP_NOT_ALLOWED	configuration			The chat archive cannot be read from this server's IP address	会话存档不允许从本服务器的 IP 拉取
301048	CHAT_ARCHIVE_FILE_NOT_FOUND	not_found			The archive has no file for this sdkfileid, or no longer keeps it	按 sdkfileid 查不到文件，可能已到期
301052	CHAT_ARCHIVE_EXPIRED	configuration			The company's chat archive service has run out; renew it	会话存档已到期，请续购服务
301053	CHAT_ARCHIVE_NOT_ENABLED	configuration			The chat archive service has not been switched on	企业还没有启用会话存档
301055	APPROVAL_NOT_GRANTED	configuration			The app has no right to the approval app or to its data	应用还没有获得审批或其数据的授权
301056	APPROVAL_APP_DISABLED	configuration			The approval app has been switched off	审批应用处于停用状态
301057	APPROVAL_SUBMIT_FAILED	unavailable			An error inside WeCom kept the approval request from being submitted	企业微信内部出错，审批单没有提交成功
301058	CHAT_ARCHIVE_REPLY_TOO_LARGE	invalid_input			The chat archive's reply would be too large; lower the limit	要拉取的会话存档太大，请调小 limit
301059	CHAT_ARCHIVE_NOT_INTERNAL_GROUP	invalid_input			The chat archive gives these data only for internal group chats	这些存档数据只对内部群提供
301060	CHAT_ARCHIVE_CONSENT_QUERY_TOO_LONG	invalid_input			The query for archive consent names too many; split it	一次查询的存档同意情况过多，请分批
301061	USERID_OR_EXTEROPENID_NOT_FOUND	not_found			There is no user with this userid or exteropenid	查不到使用该 userid 或 exteropenid 的人
301062	ATTENDANCE_LEAVE_NOT_GRANTED	configuration			The app has no right to attendance and leave	应用还没有获得假勤的授权
301063	VALUE_INVALID_301063	invalid_input			WeCom refuses a value of this call (code 301063)	企业微信不接受该调用的某个值（301063）
301064	INTERNAL_ERROR_301064	unavailable			An error occurred inside WeCom; try again later (code 301064)	企业微信内部出错，请稍后重试（301064）
301069	USERID_NOT_FOUND_301069	not_found			No member has the userid given (code 301069)	没有使用所填 userid 的成员（301069）
301070	SYSTEM_ERROR_301070	unavailable			WeCom's system failed; repeat the call later (code 301070)	企业微信系统没有正常处理，请重试（301070）
301071	SIMILAR_FACE_RECORDED	conflict			The face was recorded, but a colleague's looks alike (code 301071)	人脸已录入，但与同事的相像（301071）
301072	SIMILAR_FACE_RECORDED_301072	conflict			The face was recorded, but a colleague's looks alike (code 301072)	人脸已录入，但与同事的相像（301072）
301073	SHIFT_TIME_INVALID	invalid_input			A time in the shift schedule is not valid	排班的时间填写有误
301075	VALUE_INVALID_301075	invalid_input			WeCom refuses a value of this call (code 301075)	企业微信不接受该调用的某个值（301075）
301079	APPROVAL_LEAVE_TIME_OVERLAP	conflict			The leave or attendance time in the approval clashes with another	审批单上的假勤时间与已有的重叠
301080	CHECKIN_SCHEDULED_TIME_INVALID	invalid_input			The time at which the member was due to check in is not valid	所填的应打卡时刻有误
301081	CHECKIN_TIME_INVALID	invalid_input			The time at which the member checked in is not valid	所填的实际打卡时刻有误
301082	CHECKIN_SCHEDULED_DATE_INVALID	invalid_input			The date on which the member was due to check in is not valid	所填的应打卡日期有误
301083	CHECKIN_VALUE_INVALID	invalid_input			A value of the attendance call is not accepted	打卡接口的某个值不被接受
301084	JOURNAL_UUID_INVALID	invalid_input			The journal_uuid of the work report is not valid	汇报的 journal_uuid 不被接受
301085	DOCID_INVALID_301085	invalid_input			The docid is not accepted (code 301085)	所填的 docid 不被接受（错误码 301085）
301086	VALUE_INVALID_301086	invalid_input			WeCom refuses a value of this call (code 301086)	企业微信不接受该调用的某个值（301086）
301087	APPROVAL_TEMPLATE_LIMIT_REACHED	conflict			There are too many approval templates to add another	审批模板过多，不能再添加
301088	OPERATION_NOT_GRANTED_301088	configuration			The app has no right to this operation (code 301088)	应用无权执行此操作（错误码 301088）
301089	GROUPID_INVALID_301089	invalid_input			The groupid is not accepted (code 301089)	所填的 groupid 不被接受（301089）
301090	CHECKIN_RULE_ID_NOT_GRANTED	configuration			The attendance rule names an ID that the app has no right to	打卡规则里有应用无权使用的 ID
301091	CHECKIN_RULE_RANGE_CONFLICT	conflict			The range of the attendance rule clashes with another rule	打卡规则的 range 与其他规则重叠
301092	CHECKIN_RULE_NOT_EDITABLE	configuration			The app may not change this attendance rule	应用不能改动这条打卡规则
301093	CHECKIN_RULE_FIELD_INVALID	invalid_input			A field of the attendance rule is not valid (code 301093)	打卡规则有一项填错（错误码 301093）
301094	CHECKIN_RULE_FIELD_INVALID_301094	invalid_input			A field of the attendance rule is not valid (code 301094)	打卡规则有一项填错（错误码 301094）
301095	CHECKIN_RULE_LIMIT_REACHED	conflict			The company has too many attendance rules to add another	企业的打卡规则过多，不能再添加
301096	CHECKIN_RULE_CONCURRENT_CREATION	quota_exhausted		1	Too many attendance rules are being created at once; try again shortly	同时创建的打卡规则过多，请稍后再试
301097	CHECKIN_RULE_FIELD_INVALID_301097	invalid_input			A field of the attendance rule is not valid (code 301097)	打卡规则有一项填错（错误码 301097）
301099	CHECKIN_CORRECTION_LATE	conflict			The attendance rule allows no correction of late arrival	打卡规则不允许为迟到申请补卡
301101	CHECKIN_CORRECTION_EARLY	conflict			The attendance rule allows no correction of early leaving	打卡规则不允许为早退申请补卡
301102	CHECKIN_CORRECTION_MISSED	conflict			The attendance rule allows no correction of a missed check-in	打卡规则不允许为缺卡申请补卡
301103	CHECKIN_CORRECTION_OTHER	conflict			The attendance rule allows no correction of other irregularities	打卡规则不允许为其他异常申请补卡
301104	CHECKIN_CORRECTION_LATE_OR_OTHER	conflict			The attendance rule bars correcting lateness or other irregularities	打卡规则不允许为迟到或其他异常申请补卡
301105	CHECKIN_CORRECTION_EARLY_OR_OTHER	conflict			The attendance rule bars correcting early leaving or other irregularities	打卡规则不允许为早退或其他异常申请补卡
302001	BATCH_MEMBER_WITHOUT_USERID	invalid_input			A member in the batch to be synced has no userid	批量同步的名单里有人缺 userid
302002	ADMIN_USERID_NOT_FOUND	not_found			There is no administrator with this userid	没有使用该 userid 的管理员
302003	BATCH_USERID_DUPLICATE	invalid_input			Two entries of the file to import have the same userid	导入文件里有两项用了同一个 userid
302004	BATCH_ORGANIZATION_INVALID	invalid_input			The organization structure is not accepted	所给的组织架构不被接受
302005	BATCH_IMPORT_FAILED	unavailable			The batch import failed inside WeCom; start it again	企业微信导入时出错，请再导入一次
302006	BATCH_PARTYID_DUPLICATE	invalid_input			Two entries of the file to import have the same partyid	导入文件里有两项用了同一个 partyid
302007	BATCH_SUB_DEPARTMENT_NAME_DUPLICATE	invalid_input			The file to import gives two departments of one parent the same name	导入文件里，同一部门的两个下级部门重名
302008	BATCH_IMPORT_RUNNING	unavailable		60	Another import is running; wait until it is done	前一次导入还没完成，请等待
400010	BLOCK_HINT_INVALID	invalid_input			The block_hint is not valid	所填的 block_hint 有误
400011	BLOCK_HINT_EXPIRED	conflict			The block that this block_hint stands for is over already	拦截已到期，这个 block_hint 不能再用
400012	BLOCK_HINT_NOT_ALLOWED	conflict			The block cannot be lifted with this block_hint	拦截不能凭这个 block_hint 解除
400013	BLOCK_LIFTED_TOO_OFTEN	conflict			Blocks were lifted too many times to lift another	解除拦截的次数过多，不能再解除
400020	MEETING_TOO_MANY_ATTENDEES	invalid_input			The meeting has too many attendees	会议的参与人过多
400021	MEETING_PARTICIPANT_INVALID	invalid_input			A participant or host of the meeting is wrong or not visible to the app	会议参与人或主持人有误，或应用看不到此人
400025	MEETING_REMIND_SCOPE_INVALID	malformed_request			The remind_scope of the meeting is not valid	会议的 remind_scope 有误
400026	MEETING_REPEAT_TYPE_INVALID	malformed_request			The repeat_type of the meeting is not valid	会议的 repeat_type 有误
400027	MEETING_TOO_MANY_HOSTS	invalid_input			The meeting has too many hosts	会议的主持人过多
400028	MEETING_APP_DISABLED	configuration			The company's meeting app is switched off	企业的会议应用处于关闭状态
400029	MEETING_HOST_NOT_ATTENDEE	invalid_input			The hosts have to be among the meeting's attendees	会议的主持人也要列在参与人里
400030	MEETING_PASSWORD_INVALID	invalid_input			The meeting password is not accepted	会议密码不被接受
400031	MEETING_SETTINGS_INVALID	invalid_input			The settings of the meeting are not valid	会议的 settings 填写有误
400032	MEETING_REPEAT_UNTIL_INVALID	invalid_input			The end of the repetition (repeat_until) of the meeting is not valid	会议重复到何时（repeat_until）填写有误
400033	MEETING_REPEAT_INTERVAL_INVALID	invalid_input			The interval (repeat_interval) of the repeating meeting is not valid	会议重复的间隔（repeat_interval）有误
400034	MEETING_START_INVALID	invalid_input			The start time of the meeting (meeting_start) is not valid	会议的开始时刻（meeting_start）有误
400035	MEETING_DURATION_INVALID	invalid_input			The length of the meeting (meeting_duration) is not valid	会议的时长（meeting_duration）有误
400036	MEETING_CREATOR_WITHOUT_CALENDAR_RIGHT	invalid_input			The meeting's creator has no right to the calendar named	会议的创建者无权使用所填的日历
400037	MEETING_RINGING_USER_NOT_ATTENDEE	invalid_input			Someone chosen to be rung is not an attendee of the meeting	要响铃提醒的人没有列为会议参与人
400038	MEETING_USERID_MISSING	invalid_input			The meeting call needs a userid	会议的调用要提供 userid
400039	MEETING_ADMIN_NOT_ATTENDEE	invalid_input			The meeting's administrator has to be among the attendees	会议的管理员也要列为参与者
400040	MEETING_ADMIN_USERID_MISSING	invalid_input			The meeting's admin_userid is required	必须提供会议的 admin_userid
400041	MEETING_CANCELLED	conflict			The meeting has been cancelled	这场会议之前已取消
400042	MEETING_TITLE_INVALID	invalid_input			The title of the meeting is not accepted	会议的标题不被接受
400043	MEETING_RETIRED_PARAMETER	malformed_request			The meeting call uses a retired parameter; pass admin_userid instead	会议调用的这个参数停用，应改为 admin_userid
400044	MEETING_SYSTEM_APP_CREATOR_ONLY	malformed_request			A system app may pass only creator_userid in the meeting call	系统应用调用会议时请改传 creator_userid
400045	INSTANT_MEETING_FIXED	conflict			An instant meeting can be neither changed nor cancelled	快速会议不能更改，也不能取消
400218	MEETING_ATTENDEE_WITHOUT_PRO	configuration			An attendee of the meeting has no professional edition account	参会成员里有人没有专业版账号
400219	MEETING_CREATOR_WITHOUT_PRO	configuration			The meeting's initiator has no professional edition account	发起会议的人没有专业版账号
400220	MEETING_STOPPED_BY_RISK_CONTROL	user_blocked			Risk control found the creation of the meeting unusual and stopped it	会议的创建被风控判为异常，没有放行
400221	MEETING_STARTED_NOT_EDITABLE	conflict			A meeting that is under way or over cannot be changed	会议开始后或结束后不能再更改
400222	MEETING_START_IN_PAST	invalid_input			The meeting cannot start in the past	会议不能从过去的时刻开始
400223	MEETING_TIME_INVALID	invalid_input			The meeting's start or end time is not valid	会议的起止时刻有误
400224	MEETING_STARTED_NOT_CANCELLABLE	conflict			A meeting that is under way or over cannot be cancelled	会议开始后或结束后不能再取消
400226	MEETING_FIELD_NEEDS_ADVANCED_FEATURES	configuration			This field needs the paid advanced features for meetings	企业没有会议高级功能，不能填写该字段
400227	MEETING_REPEAT_TYPE_INVALID_400227	invalid_input			The meeting cannot be repeated in this way	会议不能按这种方式重复
400228	MEETING_REPEAT_COUNT_INVALID	invalid_input			The number of times that the meeting repeats is not valid	会议重复的次数有误
400237	MEETING_LOCATION_TOO_LONG	invalid_input			The location of the meeting is too long	会议的地点（location）太长
400301	MEETING_CREATION_RUNNING	unavailable		300	The same meeting is being created already; wait a few minutes	相同的会议还在创建，请过几分钟再看
400302	MEETING_CREATED_BEFORE	conflict			The same meeting was created before; there is nothing left to do	相同的会议之前已创建，无需再做
600001	DEVICE_SN_INVALID	invalid_input			The serial number (sn) of the device is not valid	硬件的序列号（sn）有误
600002	DEVICE_ALREADY_REGISTERED	conflict			The device was registered before	这台设备先前已完成注册
600003	DEVICE_ACTIVECODE_INVALID	invalid_code			The device's activation code is not valid	硬件的激活码（activecode）有误
600004	DEVICE_NOT_AUTHORIZED_BY_COMPANY	configuration			No company has authorized this device yet	还没有企业授权使用这台硬件
600005	DEVICE_SECRET_INVALID	credential			The secret of the device was refused	硬件的 secret 未被接受
600006	DEVICE_ID_INVALID	invalid_input			The device ID is not valid	硬件的 ID（deviceid）填写有误
600007	DEVICE_SN_MISSING	invalid_input			The serial number (sn) of the device is required	必须提供硬件的序列号（sn）
600008	DEVICE_NONCE_MISSING	malformed_request			The device call was made without a nonce	硬件的调用没有带上 nonce
600009	DEVICE_TIMESTAMP_MISSING	malformed_request			The device call was made without a timestamp	硬件的调用没有带上 timestamp
600010	DEVICE_SIGNATURE_MISSING	malformed_request			The device call was made without a signature	硬件的调用没有带上 signature
600011	DEVICE_SIGNATURE_MISMATCH	credential			WeCom could not verify the signature of the device call	企业微信无法验证硬件调用的签名
600012	DEVICE_CONNECTION_IN_USE	conflict			A device is already registered on this long-lived connection	这条长连接上之前已注册设备
600013	DEVICE_ACTIVECODE_MISSING	invalid_input			The device's activation code is required	必须提供硬件的激活码（activecode）
600014	DEVICE_NOT_NETWORK_REGISTERED	conflict			The device has to register over the network first	设备须先联网完成注册
600015	DEVICE_SECRET_MISSING	malformed_request			The device call was made without a secret	设备接口的调用没有带上 secret
600016	DEVICE_NOT_ACTIVATED	conflict			The device has to be activated first	设备要先激活才能使用
600017	DEVICE_CHECKIN_TIME_INVALID	invalid_input			The check-in time in the device call is not accepted	设备接口所给的打卡时间不被接受
600018	DEVICE_TIME_RANGE_INVALID	invalid_input			The start and end time in the device call are wrong	设备接口所给的起止时间有误
600019	DEVICE_END_TIME_INVALID	invalid_input			The end time in the device call is wrong	设备接口所给的结束时间有误
600020	DEVICE_NOT_LOGGED_IN	conflict			The device has to log in first	设备要先完成登录
600021	DEVICE_SN_EXISTS	conflict			There already is a device with this serial number	已有设备使用这个 sn
600023	DEVICE_TIMESTAMP_EXPIRED	malformed_request			The timestamp of the device call is too old; check the clock	设备接口的时间戳太旧，请校准时钟
600024	DEVICE_FIRMWARE_TOO_LARGE	too_large			The firmware file is larger than WeCom takes	固件文件太大，企业微信无法接收
600025	DEVICE_FIRMWARE_NAME_LENGTH	invalid_input			The name of the firmware is empty or too long	固件的名称太长或没有填写
600026	DEVICE_FIRMWARE_NOT_FOUND	not_found			WeCom has no such firmware	企业微信没有这个固件
600027	DEVICE_FIRMWARE_PARAMETER_INVALID	invalid_input			A parameter of the firmware is not accepted	固件的某个参数不被接受
600028	DEVICE_FIRMWARE_VERSION_EXISTS	conflict			There already is a firmware with this version	已有固件使用这个版本号
600029	DEVICE_FIRMWARE_VERSION_INVALID	invalid_input			The firmware version is not valid	固件的版本号有误
600030	DEVICE_FIRMWARE_VERSION_MISSING	invalid_input			A firmware version is required	必须提供固件的版本号
600031	DEVICE_FIRMWARE_UPGRADE_FORBIDDEN	conflict			The firmware of this device may not be upgraded	这台设备的固件不能升级
600032	DEVICE_QR_CODE_UNREADABLE	invalid_input			WeCom cannot read the QR code of the device	企业微信读不出设备上的二维码
600033	DEVICE_MODEL_ID_CONFLICT	conflict			The ID of the device model clashes with another one	该型号 ID 与另一设备型号相冲突
600034	DEVICE_FINGERPRINT_TOO_LARGE	too_large			The fingerprint data are larger than WeCom takes	指纹数据太大，企业微信无法接收
600035	DEVICE_FACE_DATA_TOO_LARGE	too_large			The face data are larger than WeCom takes	人脸数据太大，企业微信无法接收
600036	DEVICE_SN_CONFLICT	conflict			The serial number clashes with that of another device	该 sn 与另一台设备的相冲突
600037	DEVICE_MODEL_ID_MISSING	invalid_input			The ID of the device model is required	必须提供设备型号的 ID
600038	DEVICE_MODEL_NOT_FOUND	not_found			WeCom has no such device model	企业微信没有这个设备型号
600039	DEVICE_TYPE_NOT_SUPPORTED	invalid_input			WeCom does not work with this type of device	企业微信不接受这种类型的设备
600040	DEVICE_PRINT_JOB_NOT_FOUND	not_found			There is no print job with this ID	没有使用该 ID 的打印任务
600041	DEVICE_PAGING_INVALID	invalid_input			The offset or the limit of the device call is not valid	设备接口的 offset 或 limit 有误
600042	DEVICE_MODEL_ID_INVALID	invalid_input			The ID of the device model is not valid	设备型号的 ID 有误
600043	DEVICE_ACCESS_RULE_NOT_SET	conflict			There is no door access rule yet; set one first	还没有门禁规则，请先设置
600044	DEVICE_ACCESS_RULE_INVALID_600044	invalid_input			The door access rule is not valid (code 600044)	门禁规则有误（错误码 600044）
600045	DEVICE_SUBSCRIBED_TO_COMPANY	conflict			The device subscribes to the company's information already	该企业的信息，设备先前已订阅过
600046	DEVICE_OPERID_USERID_MISMATCH	invalid_input			The operation ID belongs to a different userid	该操作 ID 属于另一个 userid
600047	DEVICE_SECRETNO_STATUS_INVALID	conflict			The device's secretno has a wrong status; it may have to be exchanged	设备的 secretno 状态不对，可能须先更换
600048	DEVICE_FINGERPRINT_ALGORITHM_INVALID	malformed_request			The fingerprint algorithm is not one that WeCom knows	企业微信没有这种指纹算法
600049	DEVICE_FACE_ALGORITHM_INVALID	malformed_request			The face recognition algorithm is not one that WeCom knows	企业微信没有这种人脸算法
600050	DEVICE_ALGORITHM_LENGTH_INVALID	invalid_input			The algorithm length in the device call is wrong	设备接口所给的算法长度不对
600051	DEVICE_EXPIRED	conflict			The device's term of use has ended	设备的使用期限已过
600052	DEVICE_FILE_CHUNK_INVALID	malformed_request			A chunk of the device's file is not valid	设备文件中有分块出错
600053	DEVICE_LINK_ACTIVATED	conflict			The device's link was activated before	设备的这个连接先前已激活
600054	DEVICE_LINK_SUBSCRIBED	conflict			The device's link was subscribed before	设备的这个连接先前已订阅
600055	DEVICE_USER_TYPE_INVALID	malformed_request			The user type in the device call is not valid	设备接口所给的用户类型有误
600056	DEVICE_HEALTH_STATUS_INVALID	invalid_input			The health status is not one of the allowed values	健康状态不在可选之列
600057	DEVICE_TEMPERATURE_MISSING	invalid_input			A body temperature is required	必须提供体温
600063	DEVICE_SCAN_NOT_SUPPORTED	conflict			The hardware cannot scan, so this call is barred	硬件没有扫描功能，不能使用此接口
610001	PERMANENT_QR_CODE_LIMIT	conflict			The member has too many permanent QR codes to add another	该成员的永久二维码过多，不能再添加
610003	QR_CODE_SCENE_INVALID	invalid_input			The scene is empty, too long or holds characters that are not allowed	scene 为空、太长或含有不能用的字符
610004	NOT_COMPANY_CUSTOMER	invalid_input			This is no customer of the company, or the member lacks customer contact	所填的不是企业客户，或成员不能使用客户联系
610014	UNIONID_INVALID	invalid_input			The unionid is not valid	所填的 unionid 有误
610015	UNIONID_OPEN_PLATFORM_NOT_VERIFIED	configuration			The Open Platform account that holds the Mini Program is not verified	小程序所属的开放平台账号没有通过认证
610016	UNIONID_COMPANY_NOT_VERIFIED	configuration			The company has to be verified before it can use unionids	企业要先通过认证，才能使用 unionid
610017	UNIONID_MINIPROGRAM_ENTITY_MISMATCH	configuration			The Mini Program and the company belong to different legal entities	小程序与企业分属不同的主体
610018	UNIONID_OPENID_MISMATCH	invalid_input			The openid and the unionid come from different Open Platform accounts	openid 与 unionid 分属两个开放平台账号
610019	MIGRATION_THIRD_PARTY_APP_MISSING	configuration			The company has no third-party app installed to migrate from	企业没有可供迁移的第三方应用
610020	MIGRATION_PROVIDER_MISMATCH	configuration			None of the third-party apps installed is by the custom app's provider	所装的第三方应用均非该代开发服务商提供
610021	MIGRATION_APP_WITHOUT_CUSTOMER_RIGHT	configuration			The provider's third-party app has no right to the company's customers	该服务商的第三方应用还没有取得客户权限
610022	MIGRATION_SAME_COMPANY	conflict			The company is the provider itself, so no migration is needed	授权企业就是服务商自己，不用迁移
640001	WEDRIVE_SPACE_NOT_FOUND	not_found			WeDrive has no such space; check the spaceid	微盘里没有这个空间，请检查 spaceid
640002	WEDRIVE_FILE_NOT_FOUND	not_found			WeDrive has no such file; check the fileid	微盘里没有这个文件，请检查 fileid
640003	WEDRIVE_FILE_DELETED	not_found			The WeDrive file has been deleted	该微盘文件先前已被删除
640004	WEDRIVE_ACCESS_DENIED	conflict			The member may not open this in WeDrive; have access granted first	成员不能打开该微盘内容，请先取得权限
640005	WEDRIVE_NOT_SPACE_MEMBER	conflict			The member has to be added to the WeDrive space first	要先把该成员加入微盘空间
640006	WEDRIVE_MEMBER_STORAGE_FULL	conflict			The member's own WeDrive storage is full	成员的微盘容量已用完
640007	WEDRIVE_STORAGE_FULL	conflict			The company's WeDrive storage is full	企业的微盘容量已用完
640008	WEDRIVE_SPACE_ACCESS_DENIED	conflict			The member has no right to this WeDrive space	成员还没有获得该微盘空间的权限
640009	WEDRIVE_FILE_NAME_INVALID	invalid_input			The name of the WeDrive file is empty or not allowed	微盘文件的名称为空或不被接受
640010	WEDRIVE_SPACE_MEMBER_LIMIT	conflict			The WeDrive space has too many members to add another	微盘空间的成员过多，不能再添加
640011	WEDRIVE_JSON_MISMATCH	malformed_request			WeDrive expects the JSON to have a different structure	微盘接口要求的 JSON 结构与所发的不同
640012	WEDRIVE_USERID_INVALID	invalid_input			WeDrive does not accept this userid	微盘不接受该 userid
640013	WEDRIVE_DEPARTMENTID_INVALID	invalid_input			WeDrive does not accept this departmentid	微盘不接受该 departmentid
640014	WEDRIVE_SPACE_WITHOUT_ADMIN	conflict			The WeDrive space needs at least one valid administrator	微盘空间至少要有一名有效的管理员
640015	WEDRIVE_PREVIEW_RIGHT_NOT_AVAILABLE	configuration			Preview permission cannot be set for this WeDrive account	该微盘账号不能限定文件只供预览
640016	WEDRIVE_WATERMARK_NOT_AVAILABLE	configuration			Watermarks on files cannot be set for this WeDrive account	该微盘账号不能给文件加水印
640017	WEDRIVE_API_NOT_ENABLED	configuration			API access is not switched on in the WeDrive admin console	微盘的管理端还没有打开 API 权限
640018	WEDRIVE_EDIT_RIGHT_NOT_ENABLED	configuration			Edit permission is not switched on in the WeDrive admin console	微盘的管理端还没有打开编辑权限
640019	WEDRIVE_CALL_QUOTA_EXHAUSTED	quota_exhausted		month	The company's monthly quota of WeDrive calls is used up	企业本月调用微盘接口的额度已用完
640020	WEDRIVE_PERMISSION_TYPE_INVALID	malformed_request			The permission type is not one that WeDrive knows	微盘没有所填的权限类型
640021	WEDRIVE_FATHERID_INVALID	invalid_input			The fatherid of the WeDrive folder is not valid	微盘目录的 fatherid 有误
640022	WEDRIVE_FILE_BASE64_INVALID	malformed_request			The file content for WeDrive is empty or not valid Base64	发给微盘的文件内容为空或不是 Base64
640023	WEDRIVE_PERMISSION_SCOPE_INVALID	malformed_request			The permission scope (auth_scope) is not one that WeDrive knows	微盘没有所填的权限范围（auth_scope）
640024	WEDRIVE_FILEID_INVALID	invalid_input			The fileid for WeDrive is missing or not valid	微盘的 fileid 未填或有误
640025	WEDRIVE_SPACE_NAME_INVALID	invalid_input			The name of the WeDrive space is empty or not allowed	微盘空间的名称为空或不被接受
640026	WEDRIVE_SPACEID_INVALID	invalid_input			The spaceid for WeDrive is missing or not valid	微盘的 spaceid 未填或有误
640027	DOCUMENT_PARAMETER_INVALID	invalid_input			WeCom refuses one of the values given (code 640027)	企业微信不接受所给的某个值（640027）
640028	WEDRIVE_INVITE_LINK_CLOSED	conflict			The WeDrive space does not allow invitation links	该微盘空间不开放邀请链接
640029	WEDRIVE_NOT_PLAIN_FILE	invalid_input			The WeDrive item is not a plain file, so it cannot be downloaded	要下载的微盘内容不是普通文件
640032	WEDRIVE_SPACE_CREATION_FORBIDDEN	configuration			The administrator does not let this member create WeDrive spaces	管理员没有允许该成员新建微盘空间
640035	WEDRIVE_FREE_QUOTA_EXHAUSTED	quota_exhausted		month	The company's free accounts have used up this month's WeDrive calls	企业的免费账号本月调用微盘的额度已用完
640044	WEDRIVE_SPACE_CONFIDENTIAL	conflict			The WeDrive space is in confidential mode, which forbids this	微盘空间处于保密模式，不能这样操作
640045	WEDRIVE_UPLOAD_DOWNLOAD_RIGHT_DENIED	configuration			WeDrive does not let the caller grant the right to upload and download	调用方无权授予微盘的「可上传下载」权限
640046	WEDRIVE_CUSTOM_RIGHT_DENIED	configuration			WeDrive does not let the caller grant custom rights	调用方无权授予微盘的「自定义」权限
640047	WEDRIVE_FILE_TOO_LARGE	too_large			The file is larger than WeDrive takes	文件太大，微盘无法接收
640048	WEDRIVE_UPLOAD_BROKEN	conflict			The WeDrive upload went wrong on the way; start it again	微盘上传中途出错，请从头上传
640051	DOC_PARAMETER_INVALID	invalid_input			The document service refuses one of the values given (code 640051)	文档接口不接受所给的某个值（640051）
640052	DOC_NAME_INVALID	invalid_input			The name of the document is not accepted	文档的名称不被接受
640053	DOC_ADMIN_LIMIT	conflict			The document has too many administrators to add another	文档的管理员过多，不能再添加
640054	DOC_TYPE_INVALID	malformed_request			The type of the document is not one that WeCom knows	企业微信没有这种文档类型
640055	DOC_MEMBER_LIMIT	conflict			The document has too many members to add another	文档的成员过多，不能再添加
640056	DOC_MEMBER_NOT_FOUND	not_found			The member to be removed is not one of the document's members	该文档没有要移除的这位成员
640060	WEDRIVE_SPACE_FILE_LIMIT	conflict			The WeDrive space holds too many files to add another	微盘空间的文件过多，不能再添加
640459	AIBOT_DOC_QUOTA_EXHAUSTED	quota_exhausted		day	Today's quota for reading documents by robot is used up	机器人今天获取文档内容的额度已用完
660001	MERCHANT_NUMBER_INVALID	invalid_input			The merchant number for collecting payments is not valid	对外收款的商户号有误
660002	COLLECTION_PAYEE_ID_INVALID	invalid_input			The ID of the company's payee is not valid	企业收款人的 ID 有误
660003	COLLECTION_USERID_OUT_OF_SCOPE	configuration			The app's visible range does not include the userid of the collection	应用的可见范围没有包括收款所填的 userid
660004	COLLECTION_PARTYID_OUT_OF_SCOPE	configuration			The app's visible range does not include the partyid of the collection	应用的可见范围没有包括收款所填的 partyid
660005	COLLECTION_TAGID_OUT_OF_SCOPE	configuration			The app's visible range does not include the tagid of the collection	应用的可见范围没有包括收款所填的 tagid
660006	MERCHANT_NOT_FOUND	not_found			WeCom has no such merchant number	企业微信查不到这个商户号
660007	MERCHANT_APPLICATION_EXISTS	conflict			The merchant application was submitted before	先前已提交过该商户的申请
660008	MERCHANT_ALREADY_BOUND	conflict			The merchant number was bound before	先前已绑定过该商户号
660009	MERCHANT_ENTITY_MISMATCH	invalid_input			The merchant number belongs to a different legal entity	该商户号属于另一个主体
660010	MERCHANT_BINDING_LIMIT	conflict			There are too many merchant numbers to bind another	绑定的商户号过多，不能再绑定
660011	MERCHANT_NOT_BOUND	conflict			The merchant number has to be bound first	要先绑定该商户号
660012	COLLECTION_PAYMENTID_INVALID	invalid_input			The paymentid of the collection is not valid	收款的 paymentid 有误
660013	COLLECTION_APP_CLOSED	configuration			The system app for collecting payments is switched off	系统应用「对外收款」处于关闭状态
660014	COLLECTION_API_RETIRED	malformed_request			WeCom has retired this API for collecting payments	企业微信已停用这个收款接口
670001	CHAIN_APP_NOT_SHARED	configuration			The app has not been shared in the upstream/downstream chain	该应用没有共享给上下游
670002	CHAIN_ID_INVALID	invalid_input			The chain_id is not valid	所填的 chain_id（上下游）有误
670003	CHAIN_GROUP_ID_INVALID	invalid_input			The ID of the chain's group is not valid	上下游分组的 ID 有误
670004	CHAIN_COMPANY_NOT_FOUND	not_found			The upstream/downstream chain does not include this company	上下游里没有这家企业
670005	CHAIN_COMPANY_LIMIT	conflict			The chain has too many companies to add another	上下游的企业过多，不能再添加
670006	CHAIN_RULE_ID_INVALID	invalid_input			The ID of the chain's rule is not valid	上下游规则的 ID 有误
670007	CHAIN_TOO_MANY_RULE_IDS	invalid_input			The request holds too many rule IDs of the chain	所填的上下游规则 ID 过多
670008	CHAIN_GROUP_NOT_UNIQUE	conflict			The group occurs more than once in the chain	上下游里有重复的分组
670009	CHAIN_CUSTOM_ID_NOT_UNIQUE	conflict			The custom ID is in use elsewhere in the chain	该自定义 ID 在上下游中有重复
670010	CHAIN_TOO_MANY_LEADERS	invalid_input			Too many persons in charge were given for the chain's company	为上下游企业填写的负责人过多
670011	CHAIN_CUSTOM_ID_INVALID	invalid_input			A chain company's custom ID has to be short, of letters and digits only	上下游企业的自定义 ID 太长或含有其他字符
670012	CHAIN_COMPANY_NAME_MISSING	invalid_input			A company to be imported into the chain needs a name	导入上下游的企业必须有名称
670013	CHAIN_COMPANY_NAME_INVALID	invalid_input			The chain company's name is too long or has characters not allowed	上下游企业的名称太长或含有不能用的字符
670014	CHAIN_CONTACT_NAME_MISSING	invalid_input			A contact to be imported into the chain needs a name	导入上下游的联系人必须有姓名
670015	CHAIN_CONTACT_NAME_INVALID	invalid_input			The name of the chain's contact is not accepted	上下游联系人的姓名不被接受
670016	CHAIN_CONTACT_IDENTITY_INVALID	invalid_input			A chain's contact has to be a person in charge or a member	上下游联系人的身份限负责人、成员两种
670017	CHAIN_GROUP_NAME_TAKEN	conflict			A company at the same level already has the name of this group	同级已有企业使用这个分组名
670018	CHAIN_CONTACT_ACCOUNT_ABNORMAL	conflict			Something is wrong with the contact's account, so no invitation is sent	账号状态不正常，不能邀请该上下游联系人
670019	CHAIN_COMPANY_PEOPLE_LIMIT	conflict			After the import, a company of the chain would have too many people	导入后，上下游中会有企业人数过多
670020	CHAIN_GROUP_TOO_DEEP	conflict			The group would lie too many levels down in the chain	上下游的分组层级太深
670021	CHAIN_GROUP_NAME_INVALID	invalid_input			The name of the chain's group is not accepted	上下游分组的名称不被接受
670022	CHAIN_IMPORT_RUNNING	unavailable		60	An import into the chain is still running; wait until it ends	上下游还在导入，请等它完成
670023	CHAIN_IMPORT_DAILY_LIMIT	quota_exhausted		day	No more people can be imported into the chain today	今天可导入上下游的人数已用完
670024	CHAIN_IMPORT_ACCOUNT_ABNORMAL	configuration			Something is wrong with the account, so the chain import is barred	账号状态不正常，上下游不能导入
670025	CHAIN_IMPORT_TOO_LARGE	invalid_input			The chain import holds too many companies or people; reduce it	导入上下游的企业或人数过多，请减少
670026	CHAIN_SPACE_COMPANY_LIMIT	conflict			Too many companies have joined the chain's space	加入上下游空间的企业过多
670027	CHAIN_CREATOR_NOT_REMOVABLE	conflict			The creator of the chain has to stay in it	上下游的创建者要一直保留
670028	CHAIN_COMPANY_NAME_NOT_UNIQUE	conflict			Another company of the chain already has this name	上下游中已有同名的企业
670029	CHAIN_MEMBER_NOT_FOUND	not_found			The chain does not include this member or department	上下游里没有该成员或部门
670030	CHAIN_GROUPID_NOT_SHARED	configuration			The app may not act on this groupid, which may not be shared with it	应用不能操作该 groupid，可能没有共享给它
670031	CHAIN_CONTACT_MAY_NOT_JOIN	conflict			Administrators bar some contacts from chains of other companies	部分联系人受管理员限制，不能加入该上下游
670032	CHAIN_MEMBER_CUSTOM_ID_INVALID	invalid_input			The custom ID of the chain's member is not valid	上下游成员的自定义 ID 有误
670033	CHAIN_MEMBER_CUSTOM_ID_MULTIPLE	invalid_input			The chain's member was given more than one custom ID	为上下游成员填写的自定义 ID 不止一个
670034	CHAIN_MEMBER_CUSTOM_ID_EXISTS	conflict			Another member of the downstream company has this custom ID	下游企业中已有成员使用该自定义 ID
670035	CHAIN_MEMBER_CUSTOM_ID_MISSING	invalid_input			The chain's member needs a custom ID	上下游成员必须有自定义 ID
680000	MAIL_PARAMETER_INVALID	invalid_input			WeCom Mail refuses one of the values given (code 680000)	企业微信邮件不接受所给的某个值（680000）
680001	MAIL_GROUP_ADDRESS_INVALID	invalid_input			The address of the mail group is not valid	邮件群组的地址有误
680002	MAIL_GROUP_NAME_INVALID	invalid_input			The name of the mail group is not accepted	邮件群组的名称不被接受
680003	MAIL_GROUP_MEMBER_INVALID	invalid_input			Someone named as a member of the mail group is not valid	所填的邮件群组成员里有人无效
680004	MAIL_GROUP_SUBGROUP_INVALID	invalid_input			A group named inside the mail group is not valid	邮件群组所含的群组里有无效的
680006	MAIL_GROUP_USAGE_RIGHT_INVALID	invalid_input			The setting of who may use the mail group is not accepted	邮件群组的使用范围设置不被接受
680007	MAIL_GROUP_ALLOWED_EMAIL_INVALID	invalid_input			An email address allowed to use the mail group is not valid	获准使用邮件群组的邮箱里有无效的
680008	MAIL_GROUP_EMPTY	invalid_input			The mail group needs at least one member	邮件群组至少要有一名成员
680010	MAIL_GROUP_ADDRESS_EXISTS	conflict			There already is a mail group with this address (code 680010)	已有邮件群组使用这个地址（错误码 680010）
680011	MAIL_GROUP_ADDRESS_EXISTS_680011	conflict			There already is a mail group with this address (code 680011)	已有邮件群组使用这个地址（错误码 680011）
680012	MAIL_GROUP_NOT_FOUND	not_found			WeCom has no such mail group	企业微信没有这个邮件群组
680015	MAIL_GROUP_FUZZY_INVALID	malformed_request			The fuzzy flag of the mail group search is not valid	搜索邮件群组的 fuzzy 取值有误
680032	BUSINESS_MAILBOX_ADDRESS_INVALID	invalid_input			The address of the business mailbox is not valid	业务邮箱的地址有误
680033	BUSINESS_MAILBOX_ADDRESS_EXISTS	conflict			There already is a business mailbox with this address	已有业务邮箱使用这个地址
680034	BUSINESS_MAILBOX_NAME_INVALID	invalid_input			The name of the business mailbox is not accepted	业务邮箱的名称不被接受
680035	BUSINESS_MAILBOX_NOT_FOUND	not_found			There is no business mailbox with this ID	没有使用该 ID 的业务邮箱
680036	BUSINESS_MAILBOX_ID_INVALID	invalid_input			The ID of the business mailbox is not valid	业务邮箱的 ID 有误
680037	MAIL_ACCOUNTS_INSUFFICIENT	configuration			Too few mail accounts (vid) are left	剩下的邮箱账号（vid）不够用
680040	BUSINESS_MAILBOX_NAME_EXISTS	conflict			There already is a business mailbox with this name	已有同名的业务邮箱
680041	MAIL_OPTION_READ_TYPE_INVALID	malformed_request			The call reads a type of mail feature that WeCom does not know	要读取的邮箱功能属性没有这种 type
680042	MAIL_OPTION_UPDATE_TYPE_INVALID	malformed_request			The call changes a type of mail feature that WeCom does not know	要更改的邮箱功能属性没有这种 type
680043	MAILBOX_SWITCH_TYPE_INVALID	malformed_request			The type for enabling or disabling a mailbox is not valid	启停邮箱所用的 type 有误
680044	MAILBOX_OF_ADMIN_NOT_DISABLABLE	conflict			The mailbox of a super admin or of the company's creator stays enabled	超管和企业创建者的邮箱要一直启用
680045	MAILBOX_ALREADY_CLOSED	conflict			The mailbox is closed already, so it cannot be disabled	邮箱处于关闭状态，不能再禁用
680046	MAILBOX_ENABLED_LIMIT	conflict			There are too many enabled mailboxes to enable another	启用的邮箱过多，不能再启用
680106	AV_MEETING_APP_CLOSED	configuration			The company's meeting app is switched off; an administrator can open it	企业没有打开会议应用，不能开音视频会议
701001	LICENSE_NOT_BASIC_ACCOUNT	invalid_input			A basic license account is required here	此处须用接口许可的基础账号
701002	LICENSE_ACCOUNT_INVALID	invalid_input			The license account is not valid	接口许可的账号有误
701003	LICENSE_CODE_BOUND	conflict			The activation code has been bound before	先前已绑定过该激活码
701004	LICENSE_TYPE_NOT_ACTIVATED	conflict			The user never activated a code of this type, so it cannot be renewed	用户没有激活过这类激活码，不能续期
701005	LICENSE_ORDER_INVALID	invalid_input			The license order is not valid	接口许可的订单有误
701006	LICENSE_ACCOUNT_TYPE_INVALID	malformed_request			The type of the license account is unknown (code 701006)	没有所填的许可账号类型（错误码 701006）
701007	LICENSE_ACCOUNT_TYPE_INVALID_701007	malformed_request			The type of the account is unknown (code 701007)	没有所填的账号类型（错误码 701007）
701008	LICENSE_INTERCONNECTED_USER_MISSING	configuration			No user here has a valid interconnection license; assign one	没有用户持有有效的互通许可，请先分配
701009	LICENSE_ROLLOUT_MONTHS_INVALID	invalid_input			The number of months is not allowed during the gradual rollout	灰度期间不能购买所填的月数
701010	LICENSE_CODES_ALL_INVALID	invalid_input			None of the account codes given is valid	所填的 account_code 无一有效
701011	LICENSE_USERID_BOUND	conflict			The userid has been bound to a license before	该 userid 先前已绑定许可
701012	LICENSE_CODE_BINDING_PERIOD_OVER	conflict			The time in which the activation code could be bound is over	激活码的可绑定期已过
701013	LICENSE_ROLLOUT_RENEWED	conflict			During the gradual rollout, no further renewal is possible	灰度期间不能再次续期
701014	LICENSE_JOB_USER_LIMIT	conflict			The license job is linked to too many userids	许可任务（jobid）关联的 userid 过多
701015	LICENSE_AUTHORIZATION_MISSING	configuration			Orders need the company's authorization of a third-party or custom app	下单前，企业须授权第三方或代开发应用
701016	LICENSE_ACCOUNT_NOT_ACTIVE	conflict			The license account is not activated, or it has run out	许可账号没有激活，或已到期
701017	LICENSE_MIGRATED_RECENTLY	conflict			The license account was migrated recently and cannot be migrated again yet	该许可账号近期迁移过，暂不能再迁移
701018	LICENSE_MIGRATION_OVERLAP	conflict			The receiving account already has a license of this type	接收方的账号已有同类许可
701019	LICENSE_USERID_INVALID	invalid_input			The userid for the license is wrong or of another company	许可所填的 userid 有误或属于别的企业
701020	LICENSE_USERID_DUPLICATE	invalid_input			The license call names the same userid more than once	接口许可的 userid 列表里有重复
701021	LICENSE_CODE_INVALID	invalid_input			The activation code of the license is not valid	接口许可的激活码有误
701022	LICENSE_CODE_NOT_READY	unavailable		60	The activation code is still being made; try again shortly	激活码尚未备好，请等一会儿再试
701023	LICENSE_CODE_DUPLICATE	invalid_input			The same activation code was given more than once	所填的激活码里有重复
701024	LICENSE_BATCH_ALL_FAILED	invalid_input			Every entry of the license batch failed	批量许可操作中没有一项成功
701025	LICENSE_BATCH_EMPTY	invalid_input			The list for the license batch is empty	批量许可操作没有列出任何一项
701026	LICENSE_LIST_TOO_LONG	invalid_input			The list for the license call has too many entries	接口许可的列表过长
701027	LICENSE_TEST_ACCOUNT_LIMIT	conflict			Too many license accounts were bought for the test company	测试企业购买的许可账号过多
701028	LICENSE_TEST_MONTHS_EXCEEDED	invalid_input			A test company cannot buy licenses for that many months	测试企业购买许可的月数过多
701029	LICENSE_TEST_RENEWED	conflict			A test company cannot renew its license again	测试企业的许可不能再次续期
701030	LICENSE_TERM_TOO_LONG	conflict			With the new code, the user's license would last too long	加上新激活码后，用户的许可期会太长
701031	LICENSE_ORDER_MIGRATING	unavailable		60	An order is being migrated; place the new one afterwards	还有订单没迁移完，请稍后再下单
701032	LICENSE_ORDER_UNPAID	conflict			An earlier license order has yet to be paid	之前还有许可订单没有付款
701033	LICENSE_ORDER_GENERATING_CODES	unavailable		60	Codes of an earlier order are still being made; try again shortly	之前的订单还没生成完激活码，请稍等再试
701034	LICENSE_LEGACY_COMPANY_NOT_MIGRATED	conflict			This older company has to be migrated before it can order licenses	历史企业要先完成迁移，才能下许可订单
701035	LICENSE_OFFICIAL_ORDER_EXISTS	conflict			The company has an official order, so no test order can be added	企业先前有正式订单，不能再加测试订单
701036	LICENSE_TEST_ORDER_ACTIVE	conflict			A test order is in force, so no other order can be added	测试订单还在生效，不能再加订单
701037	LICENSE_ORDER_REFUND_PENDING	conflict			A refund has been requested for a license order	有许可订单正等待退款
701038	LICENSE_LIVELIHOOD_MONTHS_INVALID	invalid_input			A livelihood-sector (public-service) company cannot order for so many months	民生企业不能按所填的月数下单
701039	LICENSE_LIVELIHOOD_NOT_RENEWABLE	conflict			A livelihood-sector (public-service) company cannot renew its license	民生企业的许可不能再续
701040	LICENSE_LIVELIHOOD_QUANTITY_EXCEEDED	invalid_input			A livelihood-sector (public-service) company cannot buy so many licenses	民生企业购买的许可数量过多
701051	LICENSE_APP_NOT_SHARED	configuration			No app has been shared with the downstream company	还没有应用共享给该下游企业
701054	LICENSE_CODE_FROM_UPSTREAM	conflict			The activation code was shared by an upstream company	该激活码由上游企业分享而来
701055	LICENSE_CODE_SHARED_DOWNSTREAM	conflict			The activation code has been shared with a downstream company	该激活码先前已分给某个下游企业
701056	LICENSE_SHARED_CODE_LIMIT	conflict			Too many activation codes are shared for the number of chain contacts	相对上下游的人数，分享的激活码过多
701057	LICENSE_UPSTREAM_NOT_AUTHORIZED	configuration			There is no authorization between the provider and the upstream company	服务商与上游企业之间还没有授权
701058	LICENSE_COMPANIES_NOT_LINKED	conflict			The two companies are not linked as upstream and downstream	两家企业互为上下游时才能这样操作
701070	LICENSE_AUTO_ACTIVATION_INVALID	malformed_request			The status for automatic activation is not valid	自动激活的状态取值有误
701071	LICENSE_NEVER_BOUGHT	configuration			No API license was ever bought for the authorizing company	该授权企业还没有买过接口许可
701081	LICENSE_CODE_WRITE_CONFLICT	conflict			The activation code changed meanwhile; read it again before updating	激活码已被他处改动，请重新读取后再更新
701082	LICENSE_OLD_CODE_STILL_LONG	conflict			The user's old code has too much time left to be replaced	用户的旧激活码剩余时间太长，不能换码
701083	LICENSE_ORDER_PAYMENT_REQUIRED	conflict			The license order has to be paid first	要先支付该许可订单
701084	LICENSE_ORDER_NOT_UNPAID	conflict			Only an unpaid license order allows this	只有待支付的许可订单可以这样操作
701085	LICENSE_ORDER_LOCKED	unavailable		60	The license order cannot be worked on now; try again later	许可订单眼下不能处理，请过一会儿再试
701086	LICENSE_ORDER_OF_OTHER_COMPANY	invalid_input			The license order belongs to another company	该许可订单是另一家企业的
701087	LICENSE_INTERCONNECTED_APP_MISSING	configuration			The company has no app with Customer Contact or Customer Service rights	企业没有带客户联系或微信客服权限的应用
701088	LICENSE_USER_OUT_OF_SCOPE	configuration			The user is outside the visible range of the provider's apps	服务商的应用对该用户不可见
701089	LICENSE_USER_OUT_OF_INTERCONNECTED_SCOPE	configuration			The user cannot see any provider app with interconnection rights	服务商有互通权限的应用对该用户不可见
701090	LICENSE_RENEWAL_ZERO_DAYS	invalid_input			The renewal order extends none of its accounts	续期订单没有为任何账号增加天数
701099	LICENSE_USER_WITHOUT_LICENSE	configuration			The user has no valid API license; assign one	该用户没有可用的接口许可，请先分配
701100	LICENSE_TIMESTAMP_INVALID	invalid_input			The timestamp of the license call is not valid	许可接口的时间戳有误
701101	LICENSE_LIMIT_TOO_LARGE	invalid_input			The limit of the license call is too large	许可接口的 limit 过大
701102	LICENSE_TOO_MANY_USERS_QUERIED	invalid_input			Licenses of too many users were queried at once; query fewer	一次查询许可的用户过多，请减少
701103	LICENSE_OPERATION_TYPE_INVALID	malformed_request			The type of license operation is unknown	没有所填的许可操作类型
701104	LICENSE_OPERATION_SOURCE_INVALID	malformed_request			The source of the license operation is unknown	没有所填的许可操作来源
701105	LICENSE_CURSOR_INVALID	invalid_input			The cursor of the license call is not valid	许可接口的 cursor 有误
701112	LICENSE_LIVELIHOOD_OFFER_ENDED	conflict			The special offer for livelihood-sector (public-service) companies has ended	面向民生行业的优惠已经结束
701120	LICENSE_PARENT_ORDER_ID	invalid_input			This license API does not take the ID of a parent order	此许可接口不能用父订单的 ID
701121	LICENSE_TEST_COMPANY_MULTI_ORDER	conflict			A test company cannot take part in a multi-company order	测试企业不能参与多企业下单
701122	LICENSE_MULTI_ORDER_COMPANIES_INVALID	invalid_input			None of the companies in the multi-company order is valid	多企业订单里的企业无一有效
701123	LICENSE_MULTI_ORDER_COMPANY_LIMIT	conflict			The job of the multi-company order is linked to too many companies	多企业下单的 jobid 关联的企业过多
701124	LICENSE_CORPID_DUPLICATE	invalid_input			The license call names the same corpid more than once	接口许可的 corpid 列表里有重复
701125	LICENSE_JOB_NOT_SUBMITTED	conflict			The license job has to be submitted first	要先提交该许可任务（jobid）
701126	LICENSE_JOB_SUBMITTED	conflict			The license job was submitted before	该许可任务（jobid）先前提交过
701127	LICENSE_NOT_TEST_COMPANY	conflict			The customer is not a test company, so no test order can be added	只有测试企业能加测试订单，该客户不是
701128	LICENSE_TEST_COMPANY_ORDER_TYPE	conflict			The customer is a test company, so only test orders can be added	测试企业只能加测试订单
701129	LICENSE_APP_ORDER_MISSING	conflict			The company has no order for any of the provider's apps	企业没有下过该服务商应用的订单
701130	LICENSE_APP_ORDERS_EXPIRED	conflict			All of the company's orders for the provider's apps have run out	企业购买的该服务商应用全都到期
701131	LICENSE_TRIAL_QUANTITY_EXCEEDED	invalid_input			That many accounts cannot be bought for an app on free trial	免费试用的应用不能购买这么多账号码
701132	LICENSE_SHORT_TERM_QUANTITY_EXCEEDED	invalid_input			Too many accounts were ordered for so short a term	购买时长较短，不能买这么多账号
701133	LICENSE_TRIAL_TERM_EXCEEDED	invalid_input			The term is too long for an app on free trial without an order	免费试用的应用不能购买这么长的时间
701134	LICENSE_OPERATION_RATE_EXCEEDED	quota_exhausted		60	License operations are too frequent; try again later	接口许可的操作太密，请过一会儿再试
701135	LICENSE_TERM_BELOW_APP_ORDER	invalid_input			The license has to run at least as long as the app order	接口许可的期限要达到应用订单的期限
701150	LICENSE_TEST_COMPANY_NOT_ASSIGNABLE	conflict			Licenses cannot be assigned in a test company	测试企业里不能分配接口许可
701160	LICENSE_PAYMENT_CHECK_FAILED	conflict			At least one company did not pass the payment check	有企业的支付检查没有通过
701161	LICENSE_ORDER_ONLINE_BANKING	conflict			The order is already set to be paid by WeChat online banking	订单先前选定了用微信网银付款
701170	GROUP_QR_LICENSE_WAIVER_ENDED	configuration			The license waiver for third-party group QR codes has ended	第三方群活码免许可的期限已过
701200	ZONE_IMAGE_PUBLISHING	unavailable		60	Another program image is being published; wait until it is done	另一个镜像还在发布，请等它完成
710000	OPEN_CORPID_INVALID	invalid_input			The open_corpid is not valid	所填的 open_corpid 有误
710002	OPEN_PENDING_CORPID_INVALID	invalid_input			The open_pending_corpid is not valid	所填的 open_pending_corpid 有误
710003	FORMID_INVALID	invalid_input			The formid is not valid	所填的 formid 有误
710004	MAILID_INVALID	invalid_input			The mailid is not valid	所填的 mailid 有误
710006	TMP_EXTERNAL_USERID_INVALID	invalid_input			The tmp_external_userid is not valid	所填的 tmp_external_userid 有误
710007	GATEWAY_ID_INVALID	invalid_input			The gateway_id is not valid	所填的 gateway_id 有误
710200	STEPS_VOUCHER_INVALID	invalid_input			The voucher for reading the step count is not valid	读取运动步数的凭证有误
710201	STEPS_NOT_GRANTED	permission_denied			The user does not allow their step count to be read	用户没有允许读取其步数
710400	DEVICE_MODEL_TOKEN_INVALID	credential			The hardware model's access token is not valid; fetch a new one	硬件型号的 access token 无效，需重取
710401	DEVICE_MODEL_TOKEN_EXPIRED	credential			The hardware model's access token has run out; fetch a new one	硬件型号的 access token 已到期，需重取
710402	DEVICE_MODEL_TICKET_INVALID	credential			The model_ticket of the hardware is not valid; get the latest	硬件的 model_ticket 无效，请用最新的
710403	DEVICE_MODEL_TOKEN_MISSING	malformed_request			The call was made without a model_access_token	调用时没有带上 model_access_token
730000	MEETING_TMP_OPENID_INVALID	invalid_input			The tmp_openid is not valid	所填的 tmp_openid 有误
730001	MEETING_RECORD_FILE_ID_INVALID	invalid_input			The ID of the meeting's recording file is not valid	会议录制文件的 ID 有误
730002	MEETING_RECORD_ID_INVALID	invalid_input			The ID of the meeting's recording is not valid	会议录制的 ID 有误
730003	MEETING_SUB_ID_INVALID	invalid_input			The ID of the sub-meeting is not valid	子会议的 ID 有误
730004	MEETING_NUMBER_INVALID	invalid_input			The meeting number is not valid	会议号填写有误
730005	MEETING_OF_OTHER_APP	configuration			Another app created the meeting, so this app may not act on it	会议由别的应用创建，本应用不能操作
730006	MEETING_ENROLLMENT_ID_INVALID	invalid_input			The ID of the meeting enrollment is not valid	会议报名的 ID 有误
730007	MEETING_PROFESSIONAL_EDITION_REQUIRED	configuration			The company needs the professional edition for this meeting call	企业要用专业版才能使用该会议接口
730008	MEETING_DELETED	not_found			The meeting has been deleted	该会议先前已被删除
730009	MEETING_PARTICIPANTS_WITHOUT_ADMIN	invalid_input			The list of meeting participants lacks the administrator	会议的参与者名单里缺少管理员
730010	MEETING_NOT_CREATED_BY_API	conflict			Only a meeting that was created by API allows this	只有用接口创建的会议可以这样操作
730011	MEETING_TYPE_NOT_SUPPORTED	conflict			This type of meeting, not created by API, is not supported	不能操作这类并非由接口创建的会议
740000	GATEWAY_HOST_PORT_EXISTS	conflict			Another security gateway already has this host and port	已有安全网关使用这组 host 和 port
740001	GATEWAY_PATH_EXISTS	conflict			The path in target_info clashes with another of the security gateway	安全网关的 path 与已有的重复
740002	GATEWAY_LIMIT	conflict			There are too many security gateways to add another	安全网关过多，不能再添加
740003	GATEWAY_PATH_LIMIT	conflict			The security gateway has too many paths to add another	安全网关里的 path 过多，不能再添加
740004	GATEWAY_NOT_FOUND	not_found			WeCom has no such security gateway	企业微信没有这个安全网关
740005	GATEWAY_HOST_NOT_DOMAIN	invalid_input			The security gateway's host has to be a domain name	安全网关的 host 要填域名
740006	GATEWAY_HOST_NOT_VERIFIED	configuration			The security gateway's host did not pass verification	安全网关的 host 没有通过验证
751001	MAIL_PREMIUM_NOT_ENABLED	configuration			The company has not enabled the premium mail features	企业还没有启用邮箱的高级功能
751002	MAIL_PREMIUM_ACCOUNTS_INSUFFICIENT	configuration			Too few premium mail accounts are left to assign	可分配的邮箱高级功能名额不够
770001	PREMIUM_ACCOUNTS_INSUFFICIENT	configuration			Too few premium accounts are left to assign	高级功能的名额不够
770003	PREMIUM_WHOLE_COMPANY	conflict			Premium bought for the whole company can be neither assigned nor revoked	高级功能为全企业所购，不能逐人分配或收回
770004	PREMIUM_USERS_ALL_INVALID	invalid_input			None of the users given for premium is valid	为高级功能所填的用户无一有效
770005	PREMIUM_NOT_ENABLED	configuration			The company has not enabled the premium features of this service	企业还没有启用该业务的高级功能
770006	PREMIUM_JOBID_INVALID	invalid_input			The jobid of the premium job is not valid	高级功能任务的 jobid 有误
770007	PREMIUM_JOB_RUNNING	outcome_pending			The premium job is still running; query it again later	高级功能任务还没有结束，请稍后查询
770008	PREMIUM_TOO_LATE_TO_REVOKE	conflict			Premium was assigned to a user too long ago to be revoked	有用户的高级功能分配已久，不能再收回
770009	PREMIUM_ALREADY_ASSIGNED	conflict			All valid users of the request have premium accounts already	请求中的有效用户先前全已有高级功能
770010	PREMIUM_BOUGHT_AT_TENCENT_MEETING	conflict			Premium was bought at Tencent Meeting, so this API cannot manage it	高级功能购自腾讯会议，不能用此接口管理
790000	ZONE_JOBID_INVALID	invalid_input			The jobid of the data zone is not valid	专区任务的 jobid 有误
790001	ZONE_JOB_STATUS_INVALID	malformed_request			The status of the data zone job is not valid	专区任务的状态有误
790002	ZONE_JOB_RUNNING	conflict			The data zone job is running already	该专区任务先前已经开始
790003	ZONE_JOB_RESULT_REPORTED	conflict			The result of the data zone job was reported before	该专区任务的结果先前报过
790004	ZONE_SESSION_COMPONENT_NOT_GRANTED	configuration			The session component has not been authorized	会话组件还没有获得授权
790005	ZONE_NONCE_REPEATED	malformed_request			The nonce was used before; every call needs a new one	nonce 先前用过，每次调用要换一个
790006	ZONE_IMAGE_NOT_PUBLISHED	configuration			No program image has been published for the data zone	专区还没有发布过镜像
790007	ZONE_MESSAGE_NOT_DECRYPTED	credential			The data zone could not decrypt the message; check the keys	专区解不开该消息，请检查密钥
790008	ZONE_JOB_NOT_RUNNING	conflict			The data zone job is not running at the moment	该专区任务目前没有在执行
830001	MEDIA_UPLOAD_URL_INVALID	invalid_input			The URL to fetch the temporary media from is not valid	用来取得临时素材的网址有误
830002	MEDIA_URL_FILE_TOO_LARGE	too_large			The file behind the URL, or the Range asked for, is too large	网址对应的文件太大，或 Range 过大
830003	MEDIA_URL_DOWNLOAD_FAILED	invalid_input			WeCom could not download the media; check the URL	企业微信下载素材失败，请检查网址
842002	CUSTOM_APP_TEMPLATE_NOT_LIVE	configuration			The custom app template has not gone live yet	该代开发应用模板还没有上线
842003	CUSTOM_APP_TEMPLATE_INVALID	configuration			The ID given does not belong to a custom app template	所填的 ID 没有对应的代开发应用模板
842004	CUSTOM_APP_TEMPLATE_COUNT_INVALID	malformed_request			The number of custom app templates is not allowed	代开发应用模板的个数不符合要求
842005	APP_TYPE_NOT_SUPPORTED	configuration			This type of app cannot be used with the call	该接口不能用于这种类型的应用
842006	CUSTOM_APP_ALREADY_AUTHORIZED	conflict			The custom app was authorized before	先前已授权过代开发应用
844001	OUTPUT_FILE_FORMAT_INVALID	malformed_request			The output_file_format has an unknown value	output_file_format 不在可选之列
844002	PHONE_INSTALLATION_TOO_OLD	conflict			The app was installed too long ago to place a company-paid call	应用安装已久，不能再用公费电话联系管理员
845001	OPENID_ACCOUNT_TYPE_INVALID	invalid_input			The openid is not one of an Official Account or a Mini Program	该 openid 不属于公众号或小程序
845002	OPENID_ENTITY_MISMATCH	configuration			The openid's account and the company belong to different legal entities	该 openid 与企业分属不同的认证主体
845003	UNIONID_ENTITY_MISMATCH	configuration			The unionid's account and the company belong to different legal entities	该 unionid 与企业分属不同的认证主体
846000	CUSTOM_OR_THIRD_PARTY_APPS_ONLY	configuration			Only a custom or third-party app may call this API	此接口只对代开发或第三方应用开放
846604	AIBOT_REPLY_WINDOW_CLOSED	conflict			The time in which the robot could answer this message is over	机器人回复该消息的时限已过
846605	AIBOT_REQUEST_ID_INVALID	malformed_request			The req_id of the robot's answer is wrong or cannot be used for it	机器人回复所用的 req_id 无效
846606	AIBOT_ANSWERED_BEFORE	conflict			The robot has answered this message already	该消息机器人已回复过
846607	AIBOT_MESSAGES_TOO_FREQUENT	rate_limited		60	The robot sends too many messages in this chat; slow down	机器人在该会话发消息太频繁，请稍后再试
846608	AIBOT_STREAM_EXPIRED	conflict			The streamed message is too old to be updated	流式消息已超时，不能再更新
846609	AIBOT_NOT_SUBSCRIBED	malformed_request			The robot's long connection has no subscription; subscribe again	机器人长连接没有订阅，需重新订阅
850001	ROBOT_API_KEY_INVALID	credential			The robot's API key is not valid	机器人的 API key 无效
850002	ROBOT_NOT_AUTHORIZED	configuration			The robot has not been authorized for this service	机器人没有获得该服务的授权
850003	ROBOT_AUTHORIZATION_EXPIRED	configuration			The robot's authorization has run out and has to be given again	机器人的授权已过期，需重新授权
850005	ROBOT_CALLS_TOO_FREQUENT	quota_exhausted		60	The robot has made too many calls in this minute	机器人这一分钟内的调用过多
851000	ROBOT_DOC_LINK_INVALID	invalid_input			The link is not that of a document that the robot can read	机器人读不了这个文档链接
851003	ROBOT_DOC_NOT_SHARED	conflict			The document has not been shared with the robot	文档没有分享给机器人
851008	ROBOT_PARTLY_NOT_AUTHORIZED	configuration			The robot lacks some of the permissions that this needs	机器人缺少所需的部分权限
851014	ROBOT_DOC_AUTHORIZATION_EXPIRED	configuration			The robot's authorization for documents has run out	机器人的文档授权已过期
853000	BOT_CREDENTIAL_REFUSED	credential			The bot's ID or secret was refused; compare both with the console	机器人的 ID 或 secret 未被接受，请核对
853001	CLI_NOT_FOR_LARGE_COMPANIES	configuration			The command-line tool is not open to companies of this size	该命令行工具未对此规模的企业开放
853004	CLI_TOKEN_EXPIRED	credential			The token of the command-line tool has run out; fetch a new one	命令行工具的 token 已过期，需重新获取
853005	CLI_TOKEN_INVALID	credential			The token of the command-line tool is not valid; fetch a new one	命令行工具的 token 无效，需重新获取
853006	TOOL_NOT_FOR_COMPANY	configuration			This tool is not open to the company	该工具未对此企业开放
853007	TOOL_AUTHORIZATION_STALE	configuration			This tool has to be authorized anew before it can be used	该工具需重新授权后才能使用
2000002	REMOTE_DOOR_CORPID_INVALID	malformed_request			The CorpId of the door call is not accepted	门禁接口的 CorpId 不被接受
2000003	REMOTE_DOOR_RECORD_NOT_FOUND	not_found			There is no record of this remote door opening	查不到这次远程开门的记录
2000004	REMOTE_DOOR_DEVICE_MISMATCH	invalid_input			The remote door opening was recorded for a different device	这次远程开门记在另一台设备名下
2000007	REMOTE_DOOR_STATUS_INVALID	malformed_request			The status reported for the remote door opening is wrong	远程开门所报的状态有误
2000009	SCAN_DOOR_OPERID_INVALID	invalid_input			The operid reported for opening the door by scan is not valid	扫码开门所报的 operid 有误
2000010	SCAN_DOOR_STATUS_INVALID	malformed_request			The status reported for opening the door by scan is wrong	扫码开门所报的状态有误
2000055	SMARTSHEET_DEFAULT_FIELD_NOT_DELETABLE	conflict			A default field of the smart sheet cannot be deleted	智能表格的默认字段不能删除
2022004	SMARTSHEET_FIELD_NOT_FOUND	not_found			The smart sheet has no such field	智能表格里没有这个字段
2022010	SMARTSHEET_DEFAULT_FIELD_TYPE_FIXED	conflict			The type of a default field cannot be changed	智能表格默认字段的类型不能修改
2022017	SMARTSHEET_FIELD_PROPERTY_INVALID	invalid_input			A property of the field is not allowed in the smart sheet	智能表格字段的属性不合规定
2022030	SMARTSHEET_TITLE_INVALID	invalid_input			The title of the smart sheet is not valid	智能表格的标题有误
2022034	SMARTSHEET_DATE_INVALID	invalid_input			A date in the smart sheet is not valid	智能表格里的日期有误
2050065	DOC_INSERT_POSITION_INVALID	invalid_input			The document has no paragraph at this position to insert text into	文档的该位置不能插入文字
2200063	DOC_AUTHORIZATION_EXPIRED	configuration			The authorization for the document has run out	文档授权的有效期已过
2400001	RESOURCE_PARAMETER_INVALID	invalid_input			WeCom refuses a parameter of this request (code 2400001)	企业微信不接受某个参数（2400001）
2400003	RESOURCE_NOT_FOUND	not_found			WeCom has no such resource (code 2400003)	企业微信没有这个资源（2400003）
2400004	RESOURCE_EXISTS	conflict			The resource to be created is there already (code 2400004)	要创建的资源先前已有（2400004）
2400005	RESOURCE_ACCESS_FORBIDDEN	configuration			Access to this resource is forbidden (code 2400005)	该资源不能访问（2400005）
2400006	RESOURCE_OPERATION_NOT_AUTHORIZED	configuration			The operation on this resource is not authorized (code 2400006)	还没有操作该资源的授权（2400006）
2400007	RESOURCE_REQUEST_LIMIT	quota_exhausted		60	There were too many requests; try again later (code 2400007)	请求过多，请稍后再试（2400007）
2400008	RESOURCE_OUT_OF_SCOPE	configuration			The resource lies outside the permitted range (code 2400008)	该资源不在可访问的范围（2400008）
2608668	DOC_IS_NOT_A_SHEET	invalid_input			The document is no spreadsheet	该文档不是表格
`);
