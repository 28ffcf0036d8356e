// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-places; do not edit. Data: airportsdata (MIT).

/// Airports with an IATA code: IATA, ICAO, name, city, country, number of the time zone.
enum AirportTable {
    static let text: StaticString = """
AAA|NTGA|Anaa|Anaa|PF|354
AAB|YARY|Arrabury|Arrabury|AU|253
AAC|HEAR|El Arish International|El Arish|EG|12
AAD|HCAD|Adado|Adado|SO|38
AAE|DABB|Annaba|Annabah|DZ|3
AAF|KAAF|Apalachicola Regional-Cleve Randolph Field|Apalachicola|US|135
AAG|SSYA|Arapoti|Arapoti|BR|153
AAH|EDKA|Aachen-Merzbruck|Aachen|DE|266
AAI|SWRA|Arraias|Arraias|BR|54
AAJ|SMCA|Cayana Airstrip|Awaradam|SR|139
AAK|NGUK|Buariki|Buariki|KI|355
AAL|EKYT|Aalborg|Aalborg|DK|272
AAM|FAMD|Malamala|Malamala|ZA|22
AAN|OMAL|Al Ain International|Al Ain|AE|193
AAO|SVAN|Anaco|Anaco|VE|79
AAP|WALS|Aji Pangeran Tumenggung Pranoto International|Samarinda, Borneo Island|ID|212
AAQ|URKA|Anapa|Anapa|RU|289
AAR|EKAH|Aarhus|Aarhus|DK|272
AAT|ZWAT|Altay Air Base|Altay|CN|227
AAU|NSAU|Asau|Asau|WS|323
AAV|RPMA|Allah Valley|Surallah|PH|213
AAW|OPAB|Abbottabad|Abbottabad|PK|203
AAX|SBAX|Araxa|Araxa|BR|153
AAY|OYGD|Al Ghaidah International|Al Ghaidah International|YE|173
AAZ|MGQZ|Quezaltenango|Quezaltenango|GT|102
ABA|UNAA|Abakan|Abakan|RU|206
ABB|DNAS|Asaba International|Asaba|NG|28
ABC|LEAB|Albacete-Los Llanos|Albacete|ES|285
ABD|OIAA|Abadan|Abadan|IR|233
ABE|KABE|Lehigh Valley International|Allentown|US|135
ABF|NGAB|Abaiang|Abaiang|KI|355
ABG|YABI|Abingdon Downs|Abingdon Downs|AU|253
ABH|YAPH|Alpha|Alpha|AU|253
ABI|KABI|Abilene Regional|Abilene|US|82
ABJ|DIAP|Port Bouet|Abidjan|CI|0
ABK|HAKD|Kabri Dehar|Kabri Dehar|ET|2
ABL|PAFM|Ambler|Ambler|US|51
ABM|YBAM|Bamaga Injinoo|Bamaga Injinoo|AU|253
ABO|DIAO|Aboisso|Aboisso|CI|0
ABQ|KABQ|Albuquerque International Sunport|Albuquerque|US|89
ABR|KABR|Aberdeen Regional|Aberdeen|US|82
ABS|HEBL|Abu Simbel|Abu Simbel|EG|12
ABT|OEBA|Al Baha|Al Baha|SA|224
ABU|WRKA|Haliwen|Atambua-Timor Island|ID|212
ABV|DNAA|Nnamdi Azikiwe International|Abuja|NG|28
ABX|YMAY|Albury|Albury|AU|261
ABY|KABY|Southwest Georgia Regional|Albany|US|135
ABZ|EGPD|Aberdeen Dyce|Aberdeen|GB|283
ACA|MMAA|General Juan N Alvarez International|Acapulco|MX|128
ACB|KACB|Antrim County|Bellaire|US|90
ACC|DGAA|Kotoka International|Accra|GH|1
ACD|SKAD|Alcides Fernandez|Acandi|CO|75
ACE|GCRR|Lanzarote|Lanzarote Island|ES|246
ACF|ZWAL|Aral Talim|Aral|CN|227
ACH|LSZR|St Gallen Altenrhein|Altenrhein|CH|313
ACI|EGJA|Alderney|Saint Anne|GG|274
ACJ|VCCA|Anuradhapura|Anuradhapura|LK|189
ACK|KACK|Nantucket Memorial|Nantucket|US|135
ACN|MMCC|Ciudad Acuna New International|Ciudad Acuna|MX|128
ACO|MRAF|Cobano|C?bano|CR|84
ACP|OITM|Sahand|Maragheh|IR|233
ACR|SKAC|Araracuara|Araracuara|CO|75
ACS|UNKS|Achinsk|Achinsk|RU|206
ACT|KACT|Waco Regional|Waco|US|82
ACV|KACV|California Redwood Coast-Humboldt County|Arcata|US|118
ACX|ZUYI|Xingyi|Xingyi|CN|227
ACY|KACY|Atlantic City International|Atlantic City|US|135
ACZ|OIZB|Zabol|Zabol|IR|233
ADA|LTAF|Adana|Adana|TR|277
ADB|LTBJ|Adnan Menderes International|Izmir|TR|277
ADC|AYAN|Andakombe|Andekombe|PG|351
ADD|HAAB|Bole International|Addis Ababa|ET|2
ADE|OYAA|Aden International|Aden|YE|173
ADF|LTCP|Adiyaman|Adiyaman|TR|277
ADG|KADG|Lenawee County|Adrian|US|90
ADH|UEEA|Aldan|Aldan|RU|240
ADI|FYAR|Arandis|Arandis|NA|49
ADJ|OJAM|Amman-Marka International|Amman|JO|175
ADK|PADK|Adak|Adak Island|US|50
ADL|YPAD|Adelaide International|Adelaide|AU|252
ADM|KADM|Ardmore Municipal|Ardmore|US|82
ADO|YAMK|Andamooka|Andamooka|AU|252
ADQ|PADQ|Kodiak|Kodiak|US|51
ADR|KPHH|Robert F Swinnie|Andrews|US|135
ADS|KADS|Addison|Dallas|US|82
ADT|KADH|Ada Regional|Ada|US|82
ADU|OITL|Ardabil|Ardabil|IR|233
ADW|KADW|Joint Base Andrews|Camp Springs|US|135
ADX|EGQL|RAF Leuchars|St. Andrews|GB|283
ADY|FAAL|Alldays|Alldays|ZA|22
ADZ|SKSP|Gustavo Rojas Pinilla International|San Andres|CO|75
AEA|NGTB|Abemama Atoll|Abemama Atoll|KI|355
AEB|ZBGS|Tian Yang Air Base|Baise|CN|227
AEG|WIME|Aek Godang|Padang Sidempuan, Sumatra Island|ID|199
AEH|FTTC|Abeche|Abeche|TD|41
AEL|KAEL|Albert Lea Municipal|Albert Lea|US|82
AEM|UHTG|Amgu|Amgu|RU|239
AEO|GQNA|Aioun el Atrouss|Aioun El Atrouss|MR|43
AEP|SABE|Jorge Newbery Airpark|Buenos Aires|AR|55
AER|URSS|Sochi International|Sochi|RU|289
AES|ENAL|Ålesund|Ålesund|NO|290
AET|PFAL|Allakaket|Allakaket|US|51
AEU|OIBA|Abumusa Island|Abumusa Island|IR|233
AEX|KAEX|Alexandria International|Alexandria|US|82
AEY|BIAR|Akureyri|Akureyri|IS|249
AFA|SAMR|Suboficial Ay Santiago Germano|San Rafael|AR|60
AFD|FAPA|Port Alfred|Port Alfred|ZA|22
AFF|KAFF|Usaf Academy Davis Airfield|Colorado Springs|US|89
AFI|SKAM|Amalfi|Amalfi|CO|75
AFL|SBAT|Alta Floresta|Alta Floresta|BR|86
AFN|KAFN|Jaffrey Airfield Silver Ranch|Jaffrey|US|135
AFO|KAFO|Afton Lincoln County/General Boyd L Eddins Field|Afton|US|89
AFR|AYAF|Afore Airstrip|Afore|PG|351
AFS|UZSN|Sugraly|Zarafshan|UZ|225
AFT|AGAF|Afutara Aerodrome|Bila|SB|335
AFW|KAFW|Perot Field/Fort Worth Alliance|Fort Worth|US|82
AFY|LTAH|Afyon|Afyonkarahisar|TR|277
AFZ|OIMS|Sabzevar National|Sabzevar|IR|233
AGA|GMAD|Al Massira|Agadir|MA|13
AGB|EDMA|Augsburg|Augsburg|DE|266
AGC|KAGC|Allegheny County|Pittsburgh|US|135
AGE|EDWG|Wangerooge|Wangerooge|DE|266
AGF|LFBA|Agen-La Garenne|Agen|FR|291
AGH|ESTA|Angelholm-Helsingborg|Angelholm|SE|302
AGI|SMWA|Wageningen Airport|Wageningen Airport|SR|139
AGJ|RORA|Aguni|Aguni|JP|235
AGL|AYWG|Wanigela|Wanigela|PG|351
AGN|PAGN|Angoon Seaplane Base|Angoon|US|113
AGO|KAGO|Ralph C Weiser Field|Magnolia|US|82
AGP|LEMG|Malaga|Malaga|ES|285
AGQ|LGAG|Agrinion|Agrinion|GR|264
AGR|VIAG|Agra|Agra|IN|205
AGS|KAGS|Augusta Regional At Bush Field|Augusta|US|135
AGT|SGES|Guarani International|Ciudad del Este|PY|68
AGU|MMAS|Jesus Teran International|Aguascalientes|MX|128
AGV|SVAC|Oswaldo Guevara Mujica|Acarigua|VE|79
AGX|VOAT|Agatti|Agatti|IN|205
AGZ|FAAG|Aggeneys|Aggeneys|ZA|22
AHA|VEAP|Maa Mahamaya|Ambikapur|IN|205
AHB|OEAB|Abha Regional|Abha|SA|224
AHC|KAHC|Amedee Army Air Field|Herlong|US|118
AHD|K1F0|Ardmore Downtown Executive|Ardmore|US|82
AHE|NTHE|Ahe|Ahe Atoll|PF|354
AHF|K37V|Arapahoe Municipal|Arapahoe|US|82
AHG|FIMA|Agalega Island Airstrip|Vingt Cinq|MU|320
AHH|KAHH|Amery Municipal|Amery|US|82
AHI|WAPA|Amahai|Amahai-Seram Island|ID|200
AHJ|ZUHY|Ngawa Hongyuan|Hongyuan|CN|227
AHL|SYAH|Aishalton|Aishalton|GY|104
AHM|KS03|Ashland Municipal/Sumner Parker Field|Ashland|US|118
AHN|KAHN|Athens/Ben Epps|Athens|US|135
AHO|LIEA|Alghero / Fertilia|Alghero|IT|295
AHS|MHAH|Ahuas|Ahuas|HN|161
AHU|GMTA|Cherif Al Idrissi|Al Hoceima|MA|13
AHZ|LFHU|L'alpe D'huez|Bourg|FR|291
AIA|KAIA|Alliance Municipal|Alliance|US|89
AID|KAID|Anderson Regional|Anderson|US|108
AIE|AYAO|Aiome|Aiome|PG|351
AIF|SBAS|Marcelo Pires Halzhausen|Assis|BR|153
AIG|FEFY|Yalinga|Yalinga|CF|6
AII|HDAS|Ali-Sabieh|Ali-Sabieh|DJ|17
AIK|KAIK|Aiken Regional|Aiken|US|135
AIN|PAWI|Wainwright|Wainwright|US|51
AIO|KAIO|Atlantic Municipal|Atlantic|US|82
AIP|VIAX|Adampur Air Force Station|Adampur Air Force Station|IN|205
AIR|SSOU|Aripuanã|Aripuanã|BR|153
AIS|NGTR|Arorae Island|Arorae Island|KI|355
AIT|NCAI|Aitutaki|Aitutaki|CK|352
AIU|NCAT|Enua|Atiu Island|CK|352
AIV|KAIV|George Downer|Aliceville|US|82
AIZ|KAIZ|Lee C Fine Memorial|Kaiser|US|82
AJA|LFKJ|Ajaccio-Napoleon Bonaparte|Ajaccio|FR|291
AJF|OESK|Al-Jawf Domestic|Al-Jawf|SA|224
AJI|LTCO|Agri|Agri|TR|277
AJJ|GQNJ|Akjoujt|Akjoujt|MR|43
AJK|OIHR|Arak|Araak|IR|233
AJL|VELP|Lengpui|Aizawl|IN|205
AJN|FMCV|Ouani|Ouani|KM|317
AJR|ESNX|Arvidsjaur|Arvidsjaur|SE|302
AJU|SBAR|Santa Maria|Aracaju|BR|96
AJY|DRZA|Mano Dayak International|Agadez|NE|42
AKA|ZLAK|Ankang|Ankang|CN|227
AKB|PAAK|Atka|Atka|US|50
AKC|KAKR|Akron Fulton International|Akron|US|135
AKD|VAAK|Akola|Akola|IN|205
AKE|FOGA|Akiéni|Akiéni|GA|29
AKF|HLKF|Kufra|Kufra|LY|47
AKH|OEPS|Prince Sultan Air Base|Prince Sultan Air Base|SA|224
AKI|PFAK|Akiak|Akiak|US|51
AKJ|RJEC|Asahikawa|Asahikawa|JP|235
AKK|PAKH|Akhiok|Akhiok|US|51
AKL|NZAA|Auckland International|Auckland|NZ|324
AKN|PAKN|King Salmon|King Salmon|US|51
AKO|KAKO|Colorado Plains Regional|Akron|US|89
AKP|PAKP|Anaktuvuk Pass|Anaktuvuk Pass|US|51
AKQ|WIAG|Menggala|Menggala, Sumatra Island|ID|199
AKS|AGGA|Auki|Auki|SB|335
AKT|LCRA|RAF Akrotiri|RAF Akrotiri|CY|215
AKU|ZWAK|Aksu|Aksu|CN|227
AKV|CYKO|Akulivik|Akulivik|CA|165
AKW|OIAG|Aghajari|Omidiyeh|IR|233
AKX|UATT|Aktobe Aliya Moldagulova International|Aktyubinsk|KZ|177
AKY|VYSW|Sittwe|Sittwe|MM|241
ALA|UAAA|Almaty International|Almaty|KZ|174
ALB|KALB|Albany International|Albany|US|135
ALC|LEAL|Alicante International|Alicante|ES|285
ALD|SPAR|Alerta|Fortaleza|PE|117
ALE|KE38|Alpine-Casparis Municipal|Alpine|US|82
ALF|ENAT|Alta|Alta|NO|290
ALG|DAAG|Houari Boumediene|Algiers|DZ|3
ALH|YABA|Albany|Albany|AU|260
ALI|KALI|Alice International|Alice|US|82
ALJ|FAAB|Alexander Bay|Alexander Bay|ZA|22
ALL|LIMG|Villanova D'Albenga International|Albenga|IT|295
ALM|KALM|Alamogordo-White Sands Regional|Alamogordo|US|89
ALN|KALN|St Louis Regional|Alton|US|82
ALO|KALO|Waterloo Regional|Waterloo|US|82
ALP|OSAP|Aleppo International|Aleppo|SY|190
ALQ|SSLT|Alegrete Novo|Alegrete|BR|153
ALR|NZLX|Alexandra|Alexandra|NZ|324
ALS|KALS|San Luis Valley Regional/Bergman Field|Alamosa|US|89
ALT|SDWQ|Alenquer|Alenquer|BR|150
ALU|HCMA|Alula|Alula|SO|38
ALW|KALW|Walla Walla Regional|Walla Walla|US|118
ALX|KALX|Thomas C Russell Field|Alexander City|US|82
AMA|KAMA|Rick Husband Amarillo International|Amarillo|US|82
AMB|FMNE|Ambilobe|Ambilobe|MG|314
AMC|FTTN|Am Timan|Am Timan|TD|41
AMD|VAAH|Sardar Vallabhbhai Patel International|Ahmedabad|IN|205
AMH|HAAM|Arba Minch|Arba Minch|ET|2
AMJ|SNAR|Cirilo Queiroz|Almenara|BR|153
AMK|K00C|Animas Air Park|Durango|US|89
AMM|OJAI|Queen Alia International|Amman|JO|175
AMN|KAMN|Gratiot Community|Alma|US|90
AMO|FTTU|Mao|Mao|TD|41
AMP|FMSY|Ampanihy|Ampanihy|MG|314
AMQ|WAPP|Pattimura Airport Ambon|Ambon|ID|200
AMS|EHAM|Amsterdam Airport Schiphol|Amsterdam|NL|262
AMT|YAMT|Amata|Amata|AU|252
AMU|AYAM|Amanab|Amanab|PG|351
AMV|ULDD|Amderma|Amderma|RU|289
AMW|KAMW|Ames Municipal|Ames|US|82
AMX|YAMM|Ammaroo|Ammaroo|AU|254
AMZ|NZAR|Ardmore|Manurewa|NZ|324
ANB|KANB|Anniston Regional|Anniston|US|82
ANC|PANC|Ted Stevens Anchorage International|Anchorage|US|51
AND|KAND|Anderson Regional|Anderson|US|135
ANE|LFJR|Angers-Loire|Angers|FR|291
ANF|SCFA|Cerro Moreno|Antofagasta|CL|151
ANG|LFBU|Angouleme-Brie-Champniers|Angouleme|FR|291
ANI|PANI|Aniak|Aniak|US|51
ANJ|FCBZ|Zanaga|Zanaga|CG|10
ANK|LTAD|Etimesgut Air Base|Ankara|TR|277
ANM|FMNH|Antsirabato|Antsirabato|MG|314
ANN|PANT|Annette Island|Annette|US|51
ANO|FQAG|Angoche|Angoche|MZ|35
ANP|KANP|Lee|Annapolis|US|135
ANQ|KANQ|Tri-State Steuben County|Angola|US|108
ANR|EBAW|Antwerp International Airport (Deurne)|Antwerp|BE|268
ANS|SPHY|Andahuaylas|Andahuaylas|PE|117
ANU|TAPA|V.C. Bird International|St. George|AG|53
ANV|PANV|Anvik|Anvik|US|51
ANW|KANW|Ainsworth Regional|Ainsworth|US|82
ANX|ENAN|Andøya|Andenes|NO|290
ANY|KANY|Anthony Municipal|Anthony|US|82
AOC|EDAC|Altenburg-Nobitz|Altenburg|DE|266
AOE|LTBY|Anadolu University|Eskişehir|TR|277
AOG|ZYAS|Anshan Air Base|Anshan|CN|227
AOH|KAOH|Lima Allen County|Lima|US|135
AOI|LIPY|Ancona / Falconara|Ancona|IT|295
AOJ|RJSA|Aomori|Aomori|JP|235
AOK|LGKP|Karpathos|Karpathos Island|GR|264
AOL|SARL|Paso De Los Libres|Paso de los Libres|AR|57
AOM|OOAD|Adam|Adam|OM|214
AOO|KAOO|Altoona/Blair County|Altoona|US|135
AOP|SPAS|Alferez FAP Alfredo Vladimir Sara Bauer|Andoas|PE|117
AOR|WMKA|Sultan Abdul Halim|Alor Satar|MY|207
AOT|LIMW|Aosta|Aosta|IT|295
AOY|OIBI|Asaloyeh|Asaloyeh|IR|233
APA|KAPA|Centennial|Denver|US|89
APB|SLAP|Apolo|Apolo|BO|116
APC|KAPC|Napa County|Napa|US|118
APE|SPAO|San Juan Aposento|San Juan Aposento|PE|117
APF|KAPF|Naples Municipal|Naples|US|135
APG|KAPG|Phillips Army Air Field (Aberdeen Proving Ground)|Aberdeen|US|135
APH|KAPH|Ap Hill Lz (Fort Ap Hill)|Bowling Green|US|135
API|SKAP|Gomez Nino Apiay Air Base|Apiay|CO|75
APJ|ZUPL|Ali Pulan|Burang|CN|227
APK|NTGD|Apataki|Apataki|PF|354
APL|FQNP|Nampula|Nampula|MZ|35
APN|KAPN|Alpena County Regional|Alpena|US|135
APO|SKLC|Antonio Roldan Betancourt|Carepa|CO|75
APQ|SNAL|Arapiraca|Arapiraca|BR|120
APS|SWNS|Anapolis|Anapolis|BR|153
APT|KAPT|Marion County/Brown Field|Jasper|US|82
APU|SSAP|Apucarana|Apucarana|BR|153
APV|KAPV|Apple Valley|Apple Valley|US|118
APW|NSFA|Faleolo International|Apia|WS|323
APX|SSOG|Arapongas|Arapongas|BR|153
APY|SNAI|Alto Parnaiba|Alto Parnaiba|BR|96
APZ|SAHZ|Zapala|Zapala|AR|62
AQA|SBAQ|Araraquara|Araraquara|BR|153
AQB|MGQC|Santa Cruz del Quiche|Santa Cruz del Quiche|GT|102
AQG|ZSAQ|Anqing|Anqing|CN|227
AQI|OEPA|Hafr Al Batin|Qaisumah|SA|224
AQJ|OJAQ|Aqaba King Hussein International|Aqaba|JO|175
AQM|SWNI|Nova Vida|Ariquemes|BR|143
AQP|SPQU|Rodriguez Ballon International|Arequipa|PE|117
AQY|KAQY|Girdwood|Girdwood|US|51
ARA|KARA|Acadiana Regional|New Iberia|US|82
ARB|KARB|Ann Arbor Municipal|Ann Arbor|US|90
ARC|PARC|Arctic Village|Arctic Village|US|51
ARD|WATM|Mali|Alor Island|ID|212
ARE|TJAB|Antonio/Nery/Juarbe Pol|Arecibo|US|144
ARG|KARG|Walnut Ridge Regional|Walnut Ridge|US|82
ARH|ULAA|Talagi|Archangelsk|RU|289
ARI|SCAR|Chacalluta|Arica|CL|151
ARJ|WAJA|Arso|Arso-Papua Island|ID|200
ARK|HTAR|Arusha|Arusha|TZ|16
ARL|DFER|Arly|Arly|BF|44
ARM|YARM|Armidale|Armidale|AU|261
ARN|ESSA|Stockholm-Arlanda|Stockholm|SE|302
ARR|SAVR|D. Casimiro Szlapelis|Alto Rio Senguerr|AR|56
ARS|SWEC|Estancia das Cascatas|Aragarcas|BR|86
ART|KART|Watertown International|Watertown|US|135
ARU|SBAU|Aracatuba|Aracatuba|BR|153
ARV|KARV|Lakeland/Noble F Lee Memorial Field|Minocqua-Woodruff|US|82
ARW|LRAR|Arad International|Arad|RO|269
ARY|YARA|Ararat|Ararat|AU|259
ARZ|FNZE|N'zeto|N'zeto|AO|31
ASA|HHSB|Assab International|Assab|ER|4
ASB|UTAA|Ashgabat|Ashgabat|TM|178
ASC|SLAS|Ascencion De Guarayos|Ascension de Guarayos|BO|116
ASD|MYAF|Andros Town|Andros Town|BS|134
ASE|KASE|Aspen-Pitkin County/Sardy Field|Aspen|US|89
ASF|URWA|Astrakhan|Astrakhan|RU|263
ASG|NZAS|Ashburton Aerodrome|Ashburton Aerodrome|NZ|324
ASH|KASH|Boire Field|Nashua|US|135
ASI|FHAW|RAF Ascension Island|Ascension Island|SH|250
ASJ|RJKA|Amami|Amami|JP|235
ASK|DIYO|Yamoussoukro|Yamoussoukro|CI|0
ASL|KASL|Harrison County|Marshall|US|82
ASM|HHAS|Asmara International|Asmara|ER|4
ASN|KASN|Talladega Municipal|Talladega|US|82
ASO|HASO|Asosa|Asosa|ET|2
ASP|YBAS|Alice Springs|Alice Springs|AU|254
ASQ|KTMT|Austin|Austin|US|118
ASR|LTAU|Kayseri Erkilet|Kayseri|TR|277
ASS|FACC|Arathusa Safari Lodge|Arathusa|ZA|22
AST|KAST|Astoria Regional|Astoria|US|118
ASU|SGAS|Silvio Pettirossi International|Asuncion|PY|68
ASV|HKAM|Amboseli|Amboseli National Park|KE|40
ASW|HESN|Aswan International|Aswan|EG|12
ASX|KASX|John F Kennedy Memorial|Ashland|US|82
ASY|KASY|Ashley Municipal|Ashley|US|82
ATA|SPHZ|Comandante FAP German Arias Graziani|Anta|PE|117
ATB|HSAT|Atbara|Atbara|SD|25
ATC|MYCA|Arthur's Town|Arthur's Town|BS|134
ATD|AGAT|Uru Harbour|Atoifi|SB|335
ATE|K80F|Antlers Municipal|Antlers|US|82
ATF|SEAM|Chachoan|Ambato|EC|103
ATH|LGAV|Eleftherios Venizelos International|Athens|GR|264
ATI|SUAG|Artigas International|Artigas|UY|132
ATJ|FMME|Antsirabe|Antsirabe|MG|314
ATK|PATQ|Atqasuk Edward Burnell Sr Memorial|Atqasuk|US|51
ATL|KATL|Hartsfield/Jackson Atlanta International|Atlanta|US|135
ATM|SBHT|Altamira|Altamira|BR|150
ATO|KUNI|Ohio University|Athens|US|135
ATP|AYAI|Aitape|Aitape|PG|351
ATQ|VIAR|Sri Guru Ram Dass Jee International Airport Amritsar|Amritsar|IN|205
ATR|GQPA|Atar International|Atar|MR|43
ATS|KATS|Artesia Municipal|Artesia|US|89
ATT|PAAB|Atmautluak|Atmautluak|US|136
ATU|PAAT|Casco Cove Cgs|Attu|US|50
ATV|FTTI|Ati|Ati|TD|41
ATW|KATW|Appleton International|Appleton|US|82
ATY|KATY|Watertown Regional|Watertown|US|82
ATZ|HEAT|Assiut International|Assiut|EG|12
AUA|TNCA|Queen Beatrix International|Oranjestad|AW|67
AUC|SKUC|Santiago Perez|Arauca|CO|75
AUD|YAGD|Augustus Downs|Augustus Downs|AU|253
AUF|LFLA|Auxerre-Branches|Auxerre|FR|291
AUG|KAUG|Augusta State|Augusta|US|135
AUH|OMAA|Abu Dhabi International|Abu Dhabi|AE|193
AUJ|AYAT|Ambunti|Ambunti|PG|351
AUK|PAUK|Alakanuk|Alakanuk|US|51
AUM|KAUM|Austin Municipal|Austin|US|82
AUN|KAUN|Auburn Municipal|Auburn|US|118
AUO|KAUO|Auburn University Regional|Auburn|US|82
AUQ|NTMN|Hiva Oa-Atuona|Hiva Oa-Atuona|PF|342
AUR|LFLW|Aurillac|Aurillac|FR|291
AUS|KAUS|Austin-Bergstrom International|Austin|US|82
AUT|WPAT|Atauro|Atauro|TL|192
AUU|YAUR|Aurukun|Aurukun|AU|253
AUW|KAUW|Wausau Downtown|Wausau|US|82
AUX|SWGN|Araguaina|Araguaina|BR|96
AUY|NVVA|Anelghowhat|Anelghowhat|VU|329
AUZ|KARR|Aurora Municipal|Chicago|US|82
AVA|ZUAS|Anshun Huangguoshu|Anshun|CN|227
AVB|LIPA|Aviano Air Base|Aviano|IT|295
AVG|YAUV|Auvergne|Auvergne|AU|254
AVI|MUCA|Maximo Gomez|Ciego de Avila|CU|106
AVK|ZMAH|Arvaikheer|Arvaikheer|MN|237
AVL|KAVL|Asheville Regional|Asheville|US|135
AVN|LFMV|Avignon-Caumont|Avignon|FR|291
AVO|KAVO|Avon Park Executive|Avon Park|US|135
AVP|KAVP|Wilkes-Barre/Scranton International|Wilkes-Barre|US|135
AVU|AGGJ|Avu Avu|Avu Avu|SB|335
AVV|YMAV|Avalon|Melbourne|AU|259
AVW|KAVQ|Marana Regional|Marana|US|140
AVX|KAVX|Catalina|Avalon|US|118
AWA|HALA|Awassa|Awassa|ET|2
AWB|AYAW|Awaba|Awaba|PG|351
AWD|NVVB|Aniwa|Aniwa|VU|329
AWK|PWAK|Wake Island Airfield|Wake Island|UM|357
AWM|KAWM|West Memphis Municipal|West Memphis|US|82
AWN|YADS|Alton Downs|Alton Downs|AU|252
AWP|YAUS|Austral Downs|Austral Downs|AU|254
AWZ|OIAW|Ahwaz|Ahwaz|IR|233
AXA|TQPF|Wallblake|The Valley|AI|52
AXB|89NY|Maxson Airfield|Alexandria Bay|US|135
AXC|YAMC|Aramac|Aramac|AU|253
AXD|LGAL|Dimokritos|Alexandroupolis|GR|264
AXE|SSXX|Xanxere|Xanxere|BR|153
AXF|ZBAL|Alxa Left Banner Bayanhot|Bayanhot|CN|227
AXG|KAXA|Algona Municipal|Algona|US|82
AXJ|RJDA|Amakusa|Amakusa|JP|235
AXK|OYAT|Ataq|Ataq|YE|173
AXL|YALX|Alexandria Homestead|Alexandria Homestead|AU|254
AXM|SKAR|El Eden|Armenia|CO|75
AXN|KAXN|Alexandria Regional/Chandler Field|Alexandria|US|82
AXP|MYAP|Spring Point|Spring Point|BS|134
AXR|NTGU|Arutua|Arutua|PF|354
AXS|KAXS|Altus/Quartz Mountain Regional|Altus|US|82
AXT|RJSK|Akita|Akita|JP|235
AXU|HAAX|Axum|Axum|ET|2
AXV|KAXV|Neil Armstrong|Wapakoneta|US|135
AXX|KAXX|Angel Fire|Angel Fire|US|89
AYG|SKYA|Yaguara|San Vicente Del Caguan|CO|75
AYJ|VEAY|Maharishi Valmiki International|Ayodhya|IN|205
AYL|YANL|Anthony Lagoon|Anthony Lagoon|AU|254
AYM|_AYM|Yas Island Seaplane Base|Yas Island|AE|193
AYN|ZHAY|Anyang|Anyang|CN|227
AYO|SGAY|Juan De Ayolas|Ayolas|PY|68
AYP|SPHO|Coronel FAP Alfredo Mendivil Duarte|Ayacucho|PE|117
AYQ|YAYE|Ayers Rock Connellan|Ayers Rock|AU|254
AYR|YAYR|Ayr|Ayr|AU|253
AYS|KAYS|Waycross-Ware County|Waycross|US|135
AYT|LTAI|Antalya International|Antalya|TR|277
AYU|AYAY|Aiyura|Aiyura Valley|PG|351
AYX|SPAY|Teniente General Gerardo Perez Pinedo|Atalaya|PE|117
AZA|KIWA|Mesa Gateway|Phoenix|US|140
AZD|OIYY|Shahid Sadooghi|Yazd|IR|233
AZH|VEAH|Azamgarh|Azamgarh|IN|205
AZI|OMAD|Al Bateen Executive|Abu Dhabi|AE|193
AZL|SWTU|Fazenda Tucunare|Sapezal|BR|86
AZN|UZKA|Andizhan|Andizhan|UZ|231
AZO|KAZO|Kalamazoo/Battle Creek International|Kalamazoo|US|90
AZP|MMJC|Atizapan De Zaragoza|Atizapan De Zaragoza|MX|128
AZR|DAUA|Touat Cheikh Sidi Mohamed Belkebir|Touat Cheikh Sidi Mohamed Belkebir|DZ|3
AZS|MDCY|Samana El Catey International|Samana|DO|152
AZZ|FNAM|Ambriz|Ambriz|AO|31
BAA|AYBL|Bialla|Bialla|PG|351
BAB|KBAB|Beale Afb|Marysville|US|118
BAD|KBAD|Barksdale Afb|Bossier City|US|82
BAE|LFMR|Barcelonnette - Saint-Pons|Le Castellet|FR|291
BAF|KBAF|Westfield-Barnes Regional|Westfield|US|135
BAG|RPUB|Loakan|Baguio City|PH|213
BAH|OBBI|Bahrain International|Manama|BH|180
BAI|MRBA|Buenos Aires|Punta Arenas|CR|84
BAL|LTCJ|Batman|Batman|TR|277
BAM|KBAM|Battle Mountain|Battle Mountain|US|118
BAN|FZVR|Basongo|Basongo|CD|32
BAO|VTED|Udorn Air Base|Ban Mak Khaen|TH|182
BAQ|SKBQ|Ernesto Cortissoz International|Barranquilla|CO|75
BAR|ZJQH|Qionghai Boao|Qionghai|CN|227
BAS|AGGE|Ballalae|Ballalae|SB|335
BAT|SBBT|Chafei Amsei|Barretos|BR|153
BAU|SBBU|Bauru|Bauru|BR|153
BAV|ZBOW|Baotou|Baotou|CN|227
BAX|UNBB|Barnaul|Barnaul|RU|183
BAY|LRBM|Tautii Magheraus|Baia Mare|RO|269
BAZ|SWBC|Barcelos|Barcelos|BR|74
BBA|SCBA|Balmaceda|Balmaceda|CL|151
BBB|KBBB|Benson Municipal|Benson|US|82
BBC|KBYY|Bay City Regional|Bay City|US|82
BBD|KBBD|Curtis Field|Brady|US|82
BBG|NGTU|Butaritari Atoll|Butaritari Atoll|KI|355
BBH|EDBH|Barth|Barth|DE|266
BBI|VEBS|Biju Patnaik|Bhubaneswar|IN|205
BBJ|EDRB|Bitburg|Bitburg|DE|266
BBK|FBKE|Kasane|Kasane|BW|20
BBL|YLLE|Ballera|Ballera|AU|253
BBM|VDBG|Battambang|Battambang|KH|219
BBN|WBGZ|Bario|Bario|MY|207
BBO|HCMI|Berbera|Berbera|SO|38
BBP|EGHJ|Bembridge|Bembridge|GB|283
BBR|TFFB|Baillif|Basse Terre|GP|101
BBS|EGLK|Blackbushe|Yateley|GB|283
BBT|FEFT|Berberati|Berberati|CF|6
BBU|LRBS|Baneasa International|Bucharest|RO|269
BBV|DIGN|Nero-Mer|Grand-Bereby|CI|0
BBW|KBBW|Broken Bow Municipal/Keith Glaze Field|Broken Bow|US|82
BBX|KLOM|Wings Field|Philadelphia|US|135
BBY|FEFM|Bambari|Bambari|CF|6
BBZ|FLZB|Zambezi|Zambezi|ZM|33
BCA|MUBA|Gustavo Rizo|Baracoa|CU|106
BCB|KBCB|Virginia Tech/Montgomery Executive|Blacksburg|US|135
BCC|KZ48|Bear Creek 3|Bear Creek|US|51
BCD|RPVB|Bacolod-Silay City International|Bacolod City|PH|213
BCE|KBCE|Bryce Canyon|Bryce Canyon|US|89
BCF|FEGU|Bouca|Bouca|CF|6
BCG|SYBE|Bemichi|Bemichi|GY|104
BCH|WPEC|Cakung|Baucau|TL|192
BCI|YBAR|Barcaldine|Barcaldine|AU|253
BCL|MRBC|Barra del Colorado|Pococi|CR|84
BCM|LRBC|Bacau|Bacau|RO|269
BCN|LEBL|Barcelona International|Barcelona|ES|285
BCO|HABC|Baco|Baco|ET|2
BCR|SWNK|Novo Campo|Boca Do Acre|BR|122
BCS|65LA|Southern Seaplane|Belle Chasse|US|82
BCT|KBCT|Boca Raton|Boca Raton|US|135
BCX|UWUB|Beloretsk|Beloretsk|RU|242
BDA|TXKF|L.F. Wade International International|Hamilton|BM|245
BDB|YBUD|Bundaberg|Bundaberg|AU|253
BDC|SNBC|Barra do Corda|Barra Do Corda|BR|96
BDD|YBAU|Badu Island|Badu Island|AU|253
BDE|KBDE|Baudette International|Baudette|US|82
BDF|3IS8|Rinkenberger|Bradford|US|82
BDG|KBDG|Blanding Municipal|Blanding|US|89
BDH|OIBL|Bandar Lengeh|Bandar Lengeh|IR|233
BDI|FSSB|Bird Island|Bird Island|SC|318
BDJ|WAOO|Syamsudin Noor|Banjarmasin, Borneo Island|ID|212
BDK|DIBU|Soko|Bondoukou|CI|0
BDL|KBDL|Bradley International|Windsor Locks|US|135
BDM|LTBG|Bandirma|Bandirma|TR|277
BDN|OPTH|Talhar|Badin|PK|203
BDO|WICC|Husein Sastranegara International|Bandung, Java Island|ID|199
BDP|VNCG|Bhadrapur|Bhadrapur|NP|204
BDQ|VABO|Vadodara|Vadodara|IN|205
BDR|KBDR|Bridgeport/Sikorsky|Bridgeport|US|135
BDS|LIBR|Brindisi / Casale|Brindisi|IT|295
BDT|FZFD|Gbadolite|Gbadolite|CD|27
BDU|ENDU|Bardufoss|Malselv|NO|290
BDV|FZRB|Moba|Moba|CD|32
BDW|YBDF|Bedford Downs|Bedford Downs|AU|260
BDX|K00F|Broadus|Broadus|US|89
BDY|KS05|Bandon State|Bandon|US|118
BDZ|AYBG|Baindoung|Baindoung|PG|351
BEB|EGPL|Benbecula|Balivanich|GB|283
BEC|KBEC|Beech Factory|Wichita|US|82
BED|KBED|Laurence G Hanscom Field|Bedford|US|135
BEF|MNBL|Bluefields|Bluefileds|NI|121
BEG|LYBE|Belgrade Nikola Tesla|Belgrad|RS|265
BEH|KBEH|Southwest Michigan Regional|Benton Harbor|US|90
BEI|HABE|Beica|Beica|ET|2
BEJ|WALK|Barau(Kalimaru)|Tanjung Redep, Borneo Island|ID|212
BEK|VIBY|Bareilly Air Force Station|Bareilly Air Force Station|IN|205
BEL|SBBE|Val de Cans/Julio Cezar Ribeiro International|Belem|BR|71
BEM|GMMD|Beni Mellal|Beni Mellal|MA|13
BEN|HLLB|Benina International|Benghazi|LY|47
BEO|YPEC|Aeropelican|Aeropelican|AU|261
BEP|VOBI|Bellary|Bellary|IN|205
BEQ|EGXH|RAF Honington|Thetford|GB|283
BER|EDDB|Berlin Brandenburg|Berlin|DE|266
BES|LFRB|Brest Bretagne|Brest|FR|291
BET|PABE|Bethel|Bethel|US|51
BEU|YBIE|Bedourie|Bedourie|AU|253
BEV|LLBS|Be'er Sheva (Teyman)|Beersheva|IL|201
BEW|FQBR|Beira|Beira|MZ|35
BEX|EGUB|RAF Benson|Benson|GB|283
BEY|OLBA|Beirut Rafic Hariri International|Beirut|LB|184
BEZ|NGBR|Beru|Beru|KI|355
BFA|SGBN|Bahia Negra|Bahia Negra|PY|68
BFD|KBFD|Bradford Regional|Bradford|US|135
BFE|EDLI|Bielefeld|Bielefeld|DE|266
BFF|KBFF|Scottsbluff/Western Nebraska Regional/Wm  B Heilig Field|Scottsbluff|US|89
BFG|KU07|Bullfrog Basin|Glen Canyon Natl Rec Area|US|89
BFH|SBBI|Bacacheri|Curitiba|BR|153
BFI|KBFI|Boeing Field/King County International|Seattle|US|118
BFJ|ZUBJ|Bijie|Bijie|CN|227
BFK|KBKF|Buckley Space Force Base|Aurora|US|89
BFL|KBFL|Meadows Field|Bakersfield|US|118
BFM|KBFM|Mobile International|Mobile|US|82
BFN|FABL|J B M Hertzog International|Bloemfontain|ZA|22
BFO|FVCZ|Buffalo Range|Chiredzi|ZW|21
BFP|KBVI|Beaver County|Beaver Falls|US|135
BFR|KBFR|Virgil I Grissom Municipal|Bedford|US|108
BFS|EGAA|Belfast International|Belfast|GB|283
BFT|KARW|Beaufort Executive|Beaufort|US|135
BFU|ZSBB|Bengbu|Bengbu|CN|227
BFV|VTUO|Buri Ram|Buri Ram|TH|182
BFW|DAOS|Sidi Bel Abbes|Sidi Bel Abbes|DZ|3
BFX|FKKU|Bafoussam|Bafoussam|CM|18
BFY|_BFY|Bengbu Tenghu|Bengbu|CN|227
BGA|SKBG|Palonegro|Bucaramanga|CO|75
BGB|FOGB|Booue|Booue|GA|29
BGC|LPBG|Braganca|Bragança|PT|281
BGD|KBGD|Hutchinson County|Borger|US|82
BGE|KBGE|Decatur County Industrial Air Park|Bainbridge|US|135
BGF|FEFF|Bangui M'Poko International|Bangui|CF|6
BGG|LTCU|Bingöl|Bingöl|TR|277
BGH|GQNE|Abbaye|Boghe|MR|43
BGI|TBPB|Sir Grantley Adams International|Bridgetown|BB|70
BGJ|BIBF|Borgarfjordur eystri|Borgarfjordur eystri|IS|249
BGK|MZBG|Big Creek|Big Creek|BZ|72
BGM|KBGM|Greater Binghamton/Edwin A Link Field|Binghamton|US|135
BGN|UESG|Belaya Gora|Belaya Gora|RU|211
BGO|ENBR|Bergen Airport Flesland|Bergen|NO|290
BGQ|PAGQ|Big Lake|Big Lake|US|51
BGR|KBGR|Bangor International|Bangor|US|135
BGT|KE51|Bagdad|Bagdad|US|140
BGU|FEFG|Bangassou|Bangassou|CF|6
BGV|SSBG|Aeroclube de Bento Goncalves|Bento Goncalves|BR|153
BGW|ORBI|Baghdad International|Baghdad|IQ|179
BGX|SBBG|Comandante Gustavo Kraemer|Bage|BR|153
BGY|LIME|Bergamo / Orio Al Serio|Bergamo|IT|295
BHA|SESV|Los Perales|Bahia de Caraquez|EC|103
BHB|KBHB|Hancock County/Bar Harbor|Bar Harbor|US|135
BHD|EGAC|George Best Belfast City|Belfast|GB|283
BHE|NZWB|Woodbourne|Blenheim|NZ|324
BHF|SKCP|Cupica|Bahia Solano|CO|75
BHH|OEBH|Bisha|Bisha|SA|224
BHI|SAZB|Comandante Espora|Bahia Blanca|AR|55
BHJ|VABJ|Bhuj|Bhuj|IN|205
BHK|UZSB|Bukhara|Bukhara|UZ|225
BHM|KBHM|Birmingham-Shuttlesworth International|Birmingham|US|82
BHO|VABP|Bhopal|Bhopal|IN|205
BHP|VNBJ|Bhojpur|Bhojpur|NP|204
BHQ|YBHI|Broken Hill|Broken Hill|AU|252
BHR|VNBP|Bharatpur|Bharatpur|NP|204
BHS|YBTH|Bathurst|Bathurst|AU|261
BHU|VABV|Bhavnagar|Bhavnagar|IN|205
BHV|OPBW|Bahawalpur|Bahawalpur|PK|203
BHW|OPBG|Bhagatanwala|Bhagatanwala|PK|203
BHX|EGBB|Birmingham International|Birmingham|GB|283
BHY|ZGBH|Beihai|Beihai|CN|227
BIA|LFKB|Bastia-Poretta|Bastia|FR|291
BIB|HCMB|Baidoa|Baidoa|SO|38
BID|KBID|Block Island State|Block Island|US|135
BIE|KBIE|Beatrice Municipal|Beatrice|US|82
BIF|KBIF|Biggs Army Air Field (Fort Bliss)|Fort Bliss|US|89
BIG|PABI|Allen Army Air Field|Delta Junction Ft Greely|US|51
BIH|KBIH|Bishop|Bishop|US|118
BIK|WABB|Frans Kaisiepo|Biak-Supiori Island|ID|200
BIL|KBIL|Billings Logan International|Billings|US|89
BIM|MYBS|South Bimini|South Bimini|BS|134
BIN|OABN|Bamiyan|Bamiyan|AF|202
BIO|LEBB|Bilbao|Bilbao|ES|285
BIP|YBWM|Bulimba|Bulimba|AU|253
BIQ|LFBZ|Biarritz-Anglet-Bayonne|Biarritz|FR|291
BIR|VNVT|Biratnagar|Biratnagar|NP|204
BIS|KBIS|Bismarck Municipal|Bismarck|US|82
BIT|VNBT|Baitadi|Baitadi|NP|204
BIU|BIBD|Bíldudalur|Bíldudalur|IS|249
BIV|FEFR|Bria|Bria|CF|6
BIW|YBIL|Billiluna|Billiluna|AU|260
BIX|KBIX|Keesler Afb|Biloxi|US|82
BIY|FABE|Bisho|Bisho|ZA|22
BJA|DAAE|Soummam|Bejaia|DZ|3
BJB|OIMN|Bojnord|Bojnord|IR|233
BJC|KBJC|Rocky Mountain Metro|Denver|US|89
BJD|BIBK|Bakkafjordur|Bakkafjordur|IS|249
BJF|ENBS|Båtsfjord|Båtsfjord|NO|290
BJI|KBJI|Bemidji Regional|Bemidji|US|82
BJJ|KBJJ|Wayne County|Wooster|US|135
BJK|WAPK|Nangasuri|Maikoor Island|ID|200
BJL|GBYD|Banjul International|Banjul|GM|7
BJM|HBBA|Bujumbura International|Bujumbura|BI|11
BJO|SLBJ|Bermejo|Bermejo|BO|116
BJP|SBBP|Aeroporto Estadual Arthur Siqueira|Braganca Paulista|BR|153
BJR|HABD|Bahir Dar|Bahir Dar|ET|2
BJU|VNBR|Bajura|Bajura|NP|204
BJV|LTFE|Milas Bodrum International|Bodrum|TR|277
BJW|WATB|Soa|Bajawa|ID|212
BJX|MMLO|Del Bajio International|Silao|MX|128
BJY|LYBT|Batajnica Air Base|Batajnica|RS|265
BJZ|LEBZ|Badajoz|Badajoz|ES|285
BKA|UUBB|Bykovo|Moscow|RU|289
BKB|VIBK|Nal|Bikaner|IN|205
BKC|PABL|Buckland|Buckland|US|51
BKD|KBKD|Stephens County|Breckenridge|US|82
BKE|KBKE|Baker City Municipal|Baker City|US|118
BKG|KBBG|Branson|Branson|US|82
BKH|PHBK|Barking Sands Pmrf|Kekaha,Kauai|US|337
BKI|WBKK|Kota Kinabalu International|Kota Kinabalu|MY|208
BKJ|GUOK|Boke|Boke|GN|14
BKK|VTBS|Suvarnabhumi|Bangkok|TH|182
BKL|KBKL|Burke Lakefront|Cleveland|US|135
BKM|WBGQ|Bakalalan|Bakalalan|MY|207
BKN|UTAN|Balkanabat International|Jebel|TM|178
BKO|GABS|Senou|Senou|ML|5
BKP|YBAW|Barkly Downs|Barkly Downs|AU|253
BKQ|YBCK|Blackall|Blackall|AU|253
BKR|FTTK|Bokoro|Bokoro|TD|41
BKS|WIPL|Padang Kemiling (Fatmawati Soekarno)|Bengkulu, Sumatra Island|ID|199
BKT|KBKT|Allan C Perkinson/Blackstone Army Air Field|Blackstone|US|135
BKU|FMSV|Betioky|Betioky|MG|314
BKW|KBKW|Raleigh County Memorial|Beckley|US|135
BKX|KBKX|Brookings Regional|Brookings|US|82
BKY|FZMA|Bukavu Kavumu|Bukavu Kavumu|CD|32
BKZ|HTBU|Bukoba|Bukoba|TZ|16
BLA|SVBC|General Jose Antonio Anzoategui International|Barcelona|VE|79
BLB|MPPA|Howard/Panama Pacifico International|Panama City|PA|138
BLC|FKKG|Bali|Bali|CM|18
BLD|KBVU|Boulder City Municipal|Boulder City|US|118
BLE|ESSD|Borlange|Borlange|SE|302
BLF|KBLF|Mercer County|Bluefield|US|135
BLG|WBGC|Belaga|Belaga|MY|207
BLH|KBLH|Blythe|Blythe|US|118
BLI|KBLI|Bellingham International|Bellingham|US|118
BLJ|DABT|Batna|Batna|DZ|3
BLK|EGNH|Blackpool International|Blackpool|GB|283
BLL|EKBI|Billund|Billund|DK|272
BLM|KBLM|Monmouth Executive|Belmar|US|135
BLN|YBLA|Benalla|Benalla|AU|259
BLO|BIBL|Hjaltabakki|Blönduós|IS|249
BLP|SPBL|Huallaga|Bellavista|PE|117
BLQ|LIPE|Bologna / Borgo Panigale|Bologna|IT|295
BLR|VOBL|Bengaluru International|Bangalore|IN|205
BLS|YBLL|Bollon|Bollon|AU|253
BLT|YBTR|Blackwater|Blackwater|AU|253
BLU|KBLU|Blue Canyon - Nyack|Emigrant Gap|US|118
BLV|KBLV|Scott Afb/Midamerica St Louis|Belleville|US|82
BLX|LIDB|Belluno|Belluno|IT|295
BLY|EIBT|Belmullet Aerodrome|Belmullet|IE|273
BLZ|FWCL|Chileka International|Blantyre|MW|9
BMA|ESSB|Stockholm-Bromma|Stockholm|SE|302
BMB|FZFU|Bumbar|Bumbar|CD|27
BMC|KBMC|Brigham City Regional|Brigham City|US|89
BMD|FMML|Belo sur Tsiribihina|Belo sur Tsiribihina|MG|314
BME|YBRM|Broome International|Broome|AU|260
BMF|FEGM|Bakouma|Bakouma|CF|6
BMG|KBMG|Monroe County|Bloomington|US|135
BMI|KBMI|Central Il Regional/Bloomington-Normal|Bloomington|US|82
BMJ|SYBR|Baramita|Baramita|GY|104
BMK|EDWR|Borkum|Borkum|DE|266
BML|KBML|Berlin Regional|Berlin|US|135
BMM|FOOB|Bitam|Bitam|GA|29
BMN|ORBB|Bamarni|Bamarni|IQ|179
BMO|VYBM|Banmaw|Banmaw|MM|241
BMP|YBPI|Brampton Island|Brampton Island|AU|253
BMR|EDWZ|Baltrum|Baltrum|DE|266
BMS|SNBU|Socrates Mariani Bittencourt|Brumado|BR|69
BMT|KBMT|Beaumont Municipal|Beaumont|US|82
BMU|WADB|Muhammad Salahuddin|Bima-Sumbawa Island|ID|212
BMV|VVBM|Buon Ma Thuot|Buon Ma Thuot|VN|195
BMW|DATM|Bordj Badji Mokhtar|Bordj Badji Mokhtar|DZ|3
BMX|PABM|Big Mountain|Big Mountain|US|51
BMY|NWWC|Ile Art - Waala|Waala|NC|347
BNA|KBNA|Nashville International|Nashville|US|82
BNB|FZGN|Boende|Boende|CD|27
BNC|FZNP|Beni|Beni|CD|32
BND|OIKB|Bandar Abbas International|Bandar Abbas|IR|233
BNE|YBBN|Brisbane International|Brisbane|AU|253
BNG|KBNG|Banning Municipal|Banning|US|118
BNI|DNBE|Benin|Benin|NG|28
BNJ|EDKB|Bonn-Hangelar|Bonn|DE|266
BNK|YBNA|Ballina Byron Gateway|Ballina|AU|261
BNL|KBNL|Barnwell Regional|Barnwell|US|135
BNN|ENBN|Brønnøysund|Brønnøy|NO|290
BNO|KBNO|Burns Municipal|Burns|US|118
BNP|OPBN|Bannu|Bannu|PK|203
BNR|DFOB|Banfora|Banfora|BF|44
BNS|SVBI|Barinas|Barinas|VE|79
BNU|SSBL|Blumenau|Blumenau|BR|153
BNW|KBNW|Boone Municipal|Boone|US|82
BNX|LQBK|Banja Luka International|Banja Luka|BA|297
BNY|AGGB|Bellona/Anua|Anua|SB|335
BOA|FZAJ|Boma|Boma|CD|27
BOB|NTTB|Bora Bora|Motu Mute|PF|354
BOC|MPBO|Bocas Del Toro International|Isla Colon|PA|138
BOD|LFBD|Bordeaux-Merignac (BA 106)|Bordeaux|FR|291
BOE|FCOB|Boundji|Boundji|CG|10
BOG|SKBO|El Dorado International|Bogota|CO|75
BOH|EGHH|Bournemouth|Bournemouth|GB|283
BOI|KBOI|Boise Air Trml/Gowen Field|Boise|US|76
BOJ|LBBG|Burgas|Burgas|BG|301
BOK|KBOK|Brookings|Brookings|US|118
BOL|EGQB|Ballykelly|Ballykelly|GB|283
BOM|VABB|Chhatrapati Shivaji International|Mumbai|IN|205
BON|TNCB|Flamingo International|Kralendijk|BQ|115
BOO|ENBO|Bodø|Bodø|NO|290
BOP|FEFO|Bouar|Bouar|CF|6
BOS|KBOS|General Edward Lawrence Logan International|Boston|US|135
BOU|LFLD|Bourges|Bourges|FR|291
BOW|KBOW|Bartow Executive|Bartow|US|135
BOX|YBRL|Borroloola|Borroloola|AU|254
BOY|DFOO|Bobo Dioulasso|Bobo Dioulasso|BF|44
BOZ|FEGZ|Bozoum|Bozoum|CF|6
BPC|FKKV|Bamenda|Bamenda|CM|18
BPE|ZBDH|Qinhuangdao Beidaihe|Qinhuangdao|CN|227
BPF|AGBT|Batuna Aerodrome|Batuna Mission Station|SB|335
BPG|SBBW|Barra do Garcas|Barra Do Garcas|BR|77
BPH|RPMF|Bislig|Bislig|PH|213
BPI|KBPI|Miley Memorial Field|Big Piney|US|89
BPL|ZWBL|Alashankou Bole (Bortala) airport|Bole|CN|227
BPM|VOHY|Begumpet|Hyderabad|IN|205
BPN|WALL|Sepinggan International|Balikpapan, Borneo Island|ID|212
BPR|RPVW|Borongan|Borongan City|PH|213
BPS|SBPS|Porto Seguro|Porto Seguro|BR|69
BPT|KBPT|Jack Brooks Regional|Beaumont|US|82
BPX|ZUBD|Qamdo Bangda|Bangda|CN|227
BPY|FMNQ|Besalampy|Besalampy|MG|314
BQA|RPUR|Dr.Juan C. Angara|Baler|PH|213
BQB|YBLN|Busselton Regional|Busselton|AU|260
BQE|GGBU|Bubaque|Bubaque|GW|8
BQG|UHNB|Bogorodskoye|Bogorodskoye|RU|239
BQH|EGKB|London Biggin Hill|London|GB|283
BQK|KBQK|Brunswick Golden Isles|Brunswick|US|135
BQL|YBOU|Boulia|Boulia|AU|253
BQN|TJBQ|Rafael Hernandez|Aguadilla|US|144
BQO|DIBN|Bouna|Bouna|CI|0
BQQ|SNBX|Barra|Barra|BR|69
BQS|UHBB|Ignatyevo|Blagoveschensk|RU|240
BQT|UMBB|Brest|Brest|BY|288
BQU|TVSB|J F Mitchell|Bequia|VC|160
BQW|YBGO|Balgo Hill|Balgo Hill|AU|260
BRA|SNBR|Barreiras|Barreiras|BR|96
BRB|SSRS|Barreirinhas|Barreirinhas|BR|96
BRC|SAZS|San Carlos De Bariloche|San Carlos de Bariloche|AR|62
BRD|KBRD|Brainerd Lakes Regional|Brainerd|US|82
BRE|EDDW|Bremen|Bremen|DE|266
BRI|LIBD|Bari / Palese International|Bari|IT|295
BRK|YBKE|Bourke|Bourke|AU|261
BRL|KBRL|Southeast Iowa Regional|Burlington|US|82
BRM|SVBM|Barquisimeto International|Barquisimeto|VE|79
BRN|LSZB|Bern Belp|Bern|CH|313
BRO|KBRO|Brownsville/South Padre Island International|Brownsville|US|82
BRQ|LKTB|Brno-Turany|Brno|CZ|293
BRR|EGPR|Barra|Eoligarry|GB|283
BRS|EGGD|Bristol International|Bristol|GB|283
BRT|YBTI|Bathurst Island|Bathurst Island|AU|254
BRU|EBBR|Brussels|Brussels|BE|268
BRW|PABR|Wiley Post-Will Rogers Memorial|Utqiagvik|US|51
BRX|MDBH|Maria Montez International|Barahona|DO|152
BRY|KBRY|Samuels Field|Bardstown|US|135
BSA|HCMF|Bosaso|Bosaso|SO|38
BSB|SBBR|Presidente Juscelino Kubistschek International|Brasilia|BR|153
BSC|SKBS|Jose Celestino Mutis|Bahia Solano|CO|75
BSD|ZPBS|Baoshan Yunduan|Baoshan Yunduan|CN|227
BSE|WBGN|Sematan|Sematan|MY|208
BSF|PHSF|Bradshaw Army Airfield|Camp Pohakuloa|US|337
BSG|FGBT|Bata|Bata|GQ|34
BSJ|YBNS|Bairnsdale|Bairnsdale|AU|256
BSK|DAUB|Biskra|Biskra|DZ|3
BSL|LFSB|EuroAirport Basel-Mulhouse-Freiburg|Bale|FR|291
BSM|OINJ|Bishe Kola Air Base|Amol|IR|233
BSN|FEFS|Bossangoa|Bossangoa|CF|6
BSO|RPUO|Basco|Basco|PH|213
BSQ|KP04|Bisbee Municipal|Bisbee|US|140
BSR|ORMM|Basrah International|Basrah|IQ|179
BSS|SNBS|Balsas|Balsas|BR|96
BST|OABT|Bost|Bost|AF|202
BSU|FZEN|Basankusu|Basankusu|CD|27
BSW|AK97|Boswell Bay|Boswell Bay|US|51
BSX|VYPN|Pathein|Pathein|MM|241
BSY|HCMD|Bardera|Bardera|SO|38
BSZ|UCFM|Manas International|Bishkek|KG|185
BTA|FKKO|Bertoua|Bertoua|CM|18
BTB|FCOT|Betou|Betou|CG|10
BTC|VCCB|Batticaloa|Batticaloa|LK|189
BTD|YBRU|Brunette Downs|Brunette Downs|AU|254
BTE|GFBN|Sherbro International|Bonthe|SL|19
BTF|KBTF|Skypark|Bountiful|US|89
BTG|FEGF|Batangafo|Batangafo|CF|6
BTH|WIDD|Hang Nadim|Batam, Batam Island|ID|199
BTI|PABA|Barter Island|Barter Island|US|51
BTJ|WITT|Sultan Iskandarmuda|Banda Aceh, Sumatra Island|ID|199
BTK|UIBB|Bratsk|Bratsk|RU|198
BTL|KBTL|Battle Creek Executive At Kellogg Field|Battle Creek|US|90
BTM|KBTM|Bert Mooney|Butte|US|89
BTN|KBBP|Marlboro County Jetport/H E Avent Field|Bennettsville|US|135
BTO|SMBO|Botopasi|Botopasi|SR|139
BTP|KBTP|Pittsburgh/Butler Regional|Butler|US|135
BTQ|HRYI|Butare|Butare|RW|26
BTR|KBTR|Baton Rouge Metro, Ryan Field|Baton Rouge|US|82
BTS|LZIB|M. R. Stefanik|Bratislava|SK|267
BTT|PABT|Bettles|Bettles|US|51
BTU|WBGB|Bintulu|Bintulu|MY|208
BTV|KBTV|Patrick Leahy Burlington International|Burlington|US|135
BTW|WAOC|Batu Licin|Batu Licin, Borneo Island|ID|212
BTX|YBEO|Betoota|Betoota|AU|253
BTY|KBTY|Beatty|Beatty|US|118
BTZ|LTBE|Bursa|Bursa|TR|277
BUA|AYBK|Buka|Buka Island|PG|351
BUB|KBUB|Cram Field|Burwell|US|82
BUC|YBKT|Burketown|Burketown|AU|253
BUD|LHBP|Budapest Ferenc Liszt International|Budapest|HU|270
BUF|KBUF|Buffalo Niagara International|Buffalo|US|135
BUG|FNBG|Benguela|Benguela|AO|31
BUI|WAJB|Bokondini|Bokondini-Papua Island|ID|200
BUJ|DAAD|Bou Saada|Bou Saada|DZ|3
BUL|AYBU|Bulolo|Bulolo|PG|351
BUM|KBUM|Butler Memorial|Butler|US|82
BUN|SKBU|Gerardo Tobar Lopez|Buenaventura|CO|75
BUO|HCMV|Burao|Burao|SO|38
BUP|VIBT|Bhatinda Air Force Station|Bhatinda Air Force Station|IN|205
BUQ|FVBU|Joshua Mqabuko Nkomo International|Bulawayo|ZW|21
BUR|KBUR|Hollywood Burbank|Burbank|US|118
BUS|UGSB|Batumi International|Batumi|GE|232
BUT|VQBT|Bathbalathang Domestic|Jakar|BT|234
BUW|WAWB|Betoambari|Bau Bau-Butung Island|ID|212
BUX|FZKA|Bunia|Bunia|CD|32
BUY|YBUN|Bunbury|Bunbury|AU|260
BUZ|OIBB|Bushehr|Bushehr|IR|233
BVA|LFOB|Paris Beauvais Tille|Beauvais|FR|291
BVB|SBBV|Atlas Brasil Cantanhede|Boa Vista|BR|74
BVC|GVBA|Rabil|Rabil|CV|247
BVE|LFSL|Brive Souillac|Nespouls|FR|291
BVG|ENBV|Berlevåg|Berlevåg|NO|290
BVH|SBVH|Vilhena|Vilhena|BR|74
BVI|YBDV|Birdsville|Birdsville|AU|253
BVJ|USDB|Bovanenkovo|Bovanenkovo|RU|242
BVK|SLHJ|Huacaraje|Itenes|BO|116
BVL|SLBA|Baures|Baures|BO|116
BVM|SNBL|Belmonte|Belmonte|BR|69
BVO|KBVO|Bartlesville Municipal|Bartlesville|US|82
BVR|GVBR|Esperadinha|Brava Island|CV|247
BVS|SNVS|Breves|Breves|BR|71
BVU|PABG|Beluga|Beluga|US|51
BVV|UHSB|Burevestnik|Iturup Island|RU|239
BVX|KBVX|Batesville Regional|Batesville|US|82
BVY|KBVY|Beverly Regional|Beverly|US|135
BVZ|YBYS|Beverley Springs|Beverley Springs|AU|260
BWA|VNBW|Bhairahawa|Bhairawa|NP|204
BWB|YBWX|Barrow Island|Barrow Island|AU|260
BWC|KBWC|Brawley Municipal|Brawley|US|118
BWD|KBWD|Brownwood Regional|Brownwood|US|82
BWE|EDVE|Braunschweig Wolfsburg|Braunschweig Wolfsburg|DE|266
BWF|EGNL|Barrow Walney Island|Barrow-in-Furness|GB|283
BWG|KBWG|Bowling Green-Warren County Regional|Bowling Green|US|82
BWH|WMKB|Butterworth|Butterworth|MY|207
BWI|KBWI|Baltimore/Washington International Thurgood Marshall|Baltimore|US|135
BWK|LDSB|Brac|Brac Island|HR|311
BWL|KBKN|Blackwell-Tonkawa Municipal|Blackwell|US|82
BWN|WBSB|Brunei International|Bandar Seri Begawan|BN|186
BWO|UWSB|Balakovo|Balakovo|RU|298
BWQ|YBRW|Brewarrina|Brewarrina|AU|261
BWT|YWYY|Wynyard|Burnie|AU|259
BWU|YSBK|Sydney Bankstown|Sydney|AU|261
BWW|MUBR|Las Brujas|Cayo Santa Maria|CU|106
BXA|KBXA|George R Carr Memorial Air Field|Bogalusa|US|82
BXB|WASO|Babo|Babo-Papua Island|ID|200
BXD|WAKE|Bade|Bade-Papua Island|ID|200
BXE|GOTB|Bakel|Bakel|SN|15
BXF|YBEB|Pumululu National Park|Bellburn|AU|260
BXG|YBDG|Bendigo|Bendigo|AU|256
BXH|UAAH|Balkhash|Balkhash|KZ|223
BXI|DIBI|Boundiali|Boundiali|CI|0
BXJ|UAAR|Boralday|Aima Ata|KZ|174
BXK|KBXK|Buckeye Municipal|Buckeye|US|140
BXN|LTBV|Imsik|Bodrum|TR|277
BXO|LSZC|Buochs|Buochs|CH|313
BXR|OIKM|Bam|Bam|IR|233
BXS|KL08|Borrego Valley|Borrego Springs|US|118
BXT|WRLC|Bontang|Bontang, Borneo Island|ID|212
BXU|RPME|Bancasi|Butuan City|PH|213
BXV|BIBV|Breiðdalsvík|Breiðdalsvík|IS|249
BXY|UAOL|Krainiy|Baikonur|KZ|174
BYA|KBYA|Boundary|Boundary|US|51
BYC|SLYA|Yacuiba|Yacuiba|BO|116
BYD|OYBI|Al-Bayda|Al-Bayda|YE|173
BYF|LFAQ|Albert-Bray|Albert|FR|291
BYG|KBYG|Johnson County|Buffalo|US|89
BYH|KBYH|Arkansas International|Blytheville|US|82
BYI|KBYI|Burley Municipal|Burley|US|76
BYJ|LPBJ|Beja International|Beja|PT|281
BYK|DIBK|Bouake|Bouake|CI|0
BYM|MUBY|Carlos Manuel de Cespedes|Bayamo|CU|106
BYN|ZMBH|Bayankhongor|Bayankhongor|MN|237
BYO|SBDB|Bonito|Bonito|BR|77
BYP|YBRY|Barimunya|Barimunya|AU|260
BYR|EKLS|Laeso|Laeso|DK|272
BYS|KBYS|Bicycle Lake Army Air Field|Fort Irwin|US|118
BYT|EIBN|Bantry Aerodrome|Bantry|IE|273
BYU|EDQD|Bayreuth|Bayreuth|DE|266
BYW|38WA|Blakely Island|Blakely Island|US|118
BZA|MNBZ|San Pedro|Bonanza|NI|121
BZC|SBBZ|Umberto Modiano|Cabo Frio|BR|153
BZD|YBRN|Balranald|Balranald|AU|261
BZE|MZBZ|Philip S. W. Goldson International|Belize City|BZ|72
BZF|KO85|Benton Field|Redding|US|118
BZG|EPBY|Bydgoszcz Ignacy Jan Paderewski|Bydgoszcz|PL|310
BZI|LTBF|Balikesir Merkez|Balikesir|TR|277
BZK|UUBP|Bryansk|Bryansk|RU|289
BZL|VGBR|Barisal|Barisal|BD|191
BZN|KBZN|Bozeman Yellowstone International|Bozeman|US|89
BZO|LIPB|Bolzano|Bolzano|IT|295
BZP|YBIZ|Bizant|Lakefield National Park|AU|253
BZR|LFMU|Beziers-Vias|Beziers|FR|291
BZT|2TE0|Eagle Air Park|Brazoria|US|82
BZU|FZKJ|Buta Zega|Buta Zega|CD|32
BZV|FCBB|Maya-Maya|Brazzaville|CG|10
BZX|ZUBZ|Bazhong Enyang|Bazhong|CN|227
BZY|LUBL|Balţi International|Strymba|MD|271
BZZ|EGVN|RAF Brize Norton|Brize Norton|GB|283
CAA|MHCA|Catacamas|Catacamas|HN|161
CAB|FNCA|Cabinda|Cabinda|AO|31
CAC|SBCA|Cascavel|Cascavel|BR|153
CAD|KCAD|Wexford County|Cadillac|US|90
CAE|KCAE|Columbia Metro|Columbia|US|135
CAF|SWCA|Carauari|Carauari|BR|74
CAG|LIEE|Cagliari / Elmas|Cagliari|IT|295
CAH|VVCM|Ca Mau|Ca Mau City|VN|195
CAI|HECA|Cairo International|Cairo|EG|12
CAJ|SVCN|Canaima|Canaima|VE|79
CAK|KCAK|Akron-Canton Regional|Akron|US|135
CAL|EGEC|Campbeltown|Campbeltown|GB|283
CAM|SLCA|Camiri|Camiri|BO|116
CAN|ZGGG|Guangzhou Baiyun International|Guangzhou|CN|227
CAO|KCAO|Clayton Municipal Airpark|Clayton|US|89
CAP|MTCH|Cap Haitien International|Cap Haitien|HT|141
CAQ|SKCU|Juan H White|Caucasia|CO|75
CAR|KCAR|Caribou Municipal|Caribou|US|135
CAT|LPCS|Cascais|Cascais|PT|281
CAU|SNRU|Caruaru|Caruaru|BR|96
CAV|FNCZ|Cazombo|Cazombo|AO|31
CAW|SBCP|Bartolomeu Lisandro|Campos Dos Goytacazes|BR|153
CAX|EGNC|Carlisle|Carlisle|GB|283
CAY|SOCA|Cayenne-Rochambeau|Cayenne|GF|80
CAZ|YCBA|Cobar|Cobar|AU|261
CBB|SLCB|Jorge Wilsterman International|Cochabamba|BO|116
CBD|VOCX|Car Nicobar Air Force Station|Car Nicobar Air Force Station|IN|205
CBE|KCBE|Greater Cumberland Regional|Cumberland|US|135
CBF|KCBF|Council Bluffs Municipal|Council Bluffs|US|82
CBG|EGSC|Cambridge|Cambridge|GB|283
CBH|DAOR|Bechar Boudghene Ben Ali Lotfi|Bechar|DZ|3
CBI|YCBN|Cape Barren Island|Cape Barren Island|AU|256
CBJ|MDCR|Cabo Rojo|Cabo Rojo|DO|152
CBK|KCBK|Shalz Field|Colby|US|82
CBL|SVCB|Ciudad Bolivar|Ciudad Bolivar|VE|79
CBM|KCBM|Columbus Afb|Columbus|US|82
CBN|WICD|Penggung|Cirebon, Java Island|ID|199
CBO|RPMC|Awang|Cotabato City|PH|213
CBQ|DNCA|Margaret Ekpo International|Calabar|NG|28
CBR|YSCB|Canberra International|Canberra|AU|261
CBS|SVON|Oro Negro|Cabimas|VE|79
CBT|FNCT|Catumbela|Catumbela|AO|31
CBU|EDCD|Cottbus-Drewitz|Cottbus|DE|266
CBV|MGCB|Coban|Coban|GT|102
CBW|SSKM|Campo Mourao|Campo Mourao|BR|153
CBX|YCDO|Condobolin|Condobolin|AU|261
CBY|YCBE|Canobie|Canobie|AU|253
CCB|KCCB|Cable|Upland|US|118
CCC|MUCC|Jardines Del Rey|Cayo Coco|CU|106
CCE|HECP|Capital International|New Administrative Capital|EG|12
CCF|LFMK|Carcassonne|Carcassonne|FR|291
CCG|KE13|Crane County|Crane|US|82
CCH|SCCC|Chile Chico|Chile Chico|CL|151
CCI|SSCK|Concordia|Concordia|BR|153
CCJ|VOCL|Calicut International|Calicut|IN|205
CCK|YPCC|Cocos (Keeling) Islands|Cocos|CC|316
CCL|YCCA|Chinchilla|Chinchilla|AU|253
CCM|SBCM|Forquilhinha - Criciuma|Criciuma|BR|153
CCN|OACC|Chakcharan|Chakcharan|AF|202
CCO|SKCI|Carimagua|Puerto Lopez|CO|75
CCP|SCIE|Carriel Sur|Concepcion|CL|151
CCR|KCCR|Buchanan Field|Concord|US|118
CCS|SVMI|Maiquetia (Simon Bolivar Internacional)|Caracas|VE|79
CCT|SA30|Colonia Catriel|Colonia Catriel|AR|62
CCU|VECC|Netaji Subhash Chandra Bose International|Kolkata|IN|205
CCV|NVSF|Craig Cove|Craig Cove|VU|329
CCW|YCWL|Cowell|Cowell|AU|252
CCX|SWKC|Caceres|Caceres|BR|86
CCY|KCCY|Northeast Iowa Regional|Charles City|US|82
CCZ|MYBC|Chub Cay|Chub Cay|BS|134
CDA|YCOO|Cooinda|Cooinda|AU|254
CDB|PACD|Cold Bay|Cold Bay|US|51
CDC|KCDC|Cedar City Regional|Cedar City|US|89
CDD|MHCU|Cauquira|Cauquira|HN|161
CDE|ZBCD|Chengde Puning|Chengde|CN|227
CDG|LFPG|Charles de Gaulle International|Paris|FR|291
CDH|KCDH|Harrell Field|Camden|US|82
CDI|SNKI|Cachoeiro do Itapemirim|Cachoeiro Do Itapemirim|BR|153
CDJ|SBAA|Conceicao do Araguaia|Conceicao Do Araguaia|BR|71
CDK|KCDK|George T Lewis|Cedar Key|US|135
CDL|AK75|Candle 2|Candle|US|51
CDN|KCDN|Woodward Field|Camden|US|135
CDO|FACD|Cradock|Cradock|ZA|22
CDP|VOCP|Cuddapah|Cuddapah|IN|205
CDQ|YCRY|Croydon|Croydon|AU|253
CDR|KCDR|Chadron Municipal|Chadron|US|89
CDS|KCDS|Childress Municipal|Childress|US|82
CDT|LECH|Castellón|Castellón de la Plana|ES|285
CDU|YSCN|Camden|Camden|AU|261
CDV|PACV|Merle K (Mudhole) Smith|Cordova|US|51
CDW|KCDW|Essex County|Caldwell|US|135
CDY|RPMU|Cagayan de Sulu|Mapun|PH|213
CEA|KCEA|Cessna Acft Field|Wichita|US|82
CEB|RPVM|Mactan Cebu International|Lapu-Lapu City|PH|213
CEC|KCEC|Jack Mc Namara Field|Crescent City|US|118
CED|YCDU|Ceduna|Ceduna|AU|252
CEE|ULWC|Cherepovets|Cherepovets|RU|289
CEF|KCEF|Westover Arb/Metro|Springfield|US|135
CEG|EGNR|Hawarden|Hawarden|GB|283
CEH|FWCD|Chelinda Malawi|Chelinda Malawi|MW|9
CEI|VTCT|Chiang Rai International|Chiang Rai|TH|182
CEK|USCC|Chelyabinsk Balandino|Chelyabinsk|RU|242
CEL|SSCN|Canela|Canela|BR|153
CEM|PACE|Central|Central|US|51
CEN|MMCN|Ciudad Obregon International|Ciudad Obregon|MX|107
CEO|FNWK|Waco Kungo|Waco Kungo|AO|31
CEP|SLCP|Concepcion|Concepcion|BO|116
CEQ|LFMD|Cannes-Mandelieu|Cannes|FR|291
CER|LFRC|Cherbourg-Maupertus|Cherbourg|FR|291
CES|YCNK|Cessnock|Cessnock|AU|261
CET|LFOU|Cholet Le Pontreau|Cholet|FR|291
CEU|KCEU|Oconee County Regional|Clemson|US|135
CEV|KCEV|Mettel Field|Connersville|US|108
CEW|KCEW|Bob Sikes|Crestview|US|82
CEX|AK13|Chena Hot Springs|Chena Hot Springs|US|51
CEY|KCEY|Kyle-Oakley Field|Murray|US|82
CEZ|KCEZ|Cortez Municipal|Cortez|US|89
CFB|SBCB|Cabo Frio|Cabo Frio|BR|153
CFC|SBCD|Caçador|Caçador|BR|153
CFD|KCFD|Coulter Field|Bryan|US|82
CFE|LFLC|Clermont-Ferrand Auvergne|Clermont-Ferrand|FR|291
CFF|FNCF|Cafunfo|Cafunfo|AO|31
CFG|MUCF|Jaime Gonzalez|Cienfuegos|CU|106
CFH|YCFH|Clifton Hills Landing Strip|Clifton Hills Station|AU|252
CFI|YCFD|Camfield|Camfield|AU|254
CFK|DAOI|Chlef Aboubakr Belkaid|Chlef|DZ|3
CFN|EIDL|Donegal|Donegal|IE|273
CFO|SJHG|Confresa|Confresa|BR|77
CFQ|CAJ3|Art Sutcliffe Field|Creston|CA|85
CFR|LFRK|Caen-Carpiquet|Caen|FR|291
CFS|YSCH|Coffs Harbour|Coffs Harbour|AU|261
CFT|KCFT|Greenlee County|Clifton|US|140
CFU|LGKR|Ioannis Kapodistrias International|Kerkyra Island|GR|264
CFV|KCFV|Coffeyville Municipal|Coffeyville|US|82
CGA|KCGA|Craig Seaplane Base|Craig|US|51
CGB|SBCY|Marechal Rondon|Cuiaba|BR|86
CGC|AYCG|Cape Gloucester|Cape Gloucester|PG|351
CGD|ZGCD|Changde|Changde|CN|227
CGE|KCGE|Cambridge-Dorchester Regional|Cambridge|US|135
CGF|KCGF|Cuyahoga County|Cleveland|US|135
CGH|SBSP|Congonhas|Sao Paulo|BR|153
CGI|KCGI|Cape Girardeau Regional|Cape Girardeau|US|82
CGJ|FLKE|Kasompe|Kasompe|ZM|33
CGK|WIII|Soekarno-Hatta International|Jakarta|ID|199
CGL|SPGL|Chagual|Chagual|PE|117
CGM|RPMH|Camiguin|Camiguin|PH|213
CGN|EDDK|Cologne Bonn|Cologne|DE|266
CGO|ZHCC|Xinzheng|Zhengzhou|CN|227
CGP|VGEG|Shah Amanat International|Chittagong|BD|191
CGQ|ZYCC|Longjia|Changchun|CN|227
CGR|SBCG|Campo Grande|Campo Grande|BR|77
CGS|KCGS|College Park|College Park|US|135
CGV|YCAG|Caiguna|Caiguna|AU|260
CGY|RPMY|Laguindingan Intl|Laguindingan|PH|213
CGZ|KCGZ|Casa Grande Municipal|Casa Grande|US|140
CHA|KCHA|Lovell Field|Chattanooga|US|135
CHB|OPCL|Chilas|Chilas|PK|203
CHC|NZCH|Christchurch International|Christchurch|NZ|324
CHF|RKPE|Jinhae|Jinhae|KR|226
CHG|ZYCY|Chaoyang|Chaoyang|CN|227
CHH|SPPY|Chachapoyas|Chachapoyas|PE|117
CHJ|FVCH|Chipinge|Chipinge|ZW|21
CHK|KCHK|Chickasha Municipal|Chickasha|US|82
CHL|KLLJ|Challis|Challis|US|76
CHM|SPEO|Teniente FAP Jaime A De Montreuil Morales|Chimbote|PE|117
CHO|KCHO|Charlottesville-Albemarle|Charlottesville|US|135
CHP|KCHP|Circle Hot Springs|Circle Hot Springs|US|51
CHQ|LGSA|Chania International|Souda|GR|264
CHR|LFLX|Chateauroux-Deols Marcel Dassault|Chateauroux|FR|291
CHS|KCHS|Charleston Afb/International|Charleston|US|135
CHT|NZCI|Chatham Islands-Tuuta|Waitangi|NZ|326
CHU|PACH|Chuathbaluk|Chuathbaluk|US|51
CHX|MPCH|Cap Manuel Nino International|Changuinola|PA|138
CHY|AGGC|Choiseul Bay|Choiseul Bay|SB|335
CHZ|K2S7|Chiloquin State|Chiloquin|US|118
CIA|LIRA|Ciampino|Roma|IT|295
CIC|KCIC|Chico Regional|Chico|US|118
CID|KCID|The Eastern Iowa|Cedar Rapids|US|82
CIE|YCOI|Collie|Collie|AU|260
CIF|ZBCF|Chifeng|Chifeng|CN|227
CIG|KCAG|Craig-Moffat|Craig|US|89
CIH|ZBCZ|Changzhi|Changzhi|CN|227
CII|LTBD|Cildir|Aydin|TR|277
CIJ|SLCO|Capitan Anibal Arab|Cobija|BO|116
CIK|PACI|Chalkyitsik|Chalkyitsik|US|51
CIL|KK29|Council|Council|US|136
CIM|SKCM|Cimitarra|Cimitarra|CO|75
CIN|KCIN|Arthur N Neu|Carroll|US|82
CIO|SGCO|Teniente Col Carmelo Peralta|Concepcion|PY|68
CIP|FLCP|Chipata|Chipata|ZM|33
CIQ|MGCQ|Chiquimula|Chiquimula|GT|102
CIR|KCIR|Cairo Regional|Cairo|US|82
CIS|PCIS|Canton|Abariringa|KI|330
CIT|UAII|Shymkent|Shymkent|KZ|174
CIU|KCIU|Chippewa County International|Sault Ste Marie|US|135
CIW|TVSC|Canouan|Canouan|VC|160
CIX|SPHI|Capitan FAP Jose A Quinones Gonzales International|Chiclayo|PE|117
CIY|LICB|Comiso Airport Vincenzo Magliocco|Comiso|IT|295
CIZ|SWKO|Coari|Coari|BR|74
CJA|SPJR|Mayor General FAP Armando Revoredo Iglesias|Cajamarca|PE|117
CJB|VOCB|Coimbatore International|Coimbatore|IN|205
CJC|SCCF|El Loa|Calama|CL|151
CJF|YCWA|Coondewanna|Coondewanna|AU|260
CJJ|RKTU|Cheongju International|Cheongju|KR|226
CJL|OPCH|Chitral|Chitral|PK|203
CJM|VTSE|Chumphon|Chumphon|TH|182
CJS|MMCS|Abraham Gonzalez International|Ciudad Juarez|MX|125
CJT|MMCO|Comitan|Comitan|MX|128
CJU|RKPC|Jeju International|Jeju City|KR|226
CKA|KCKA|Kegelman Af Aux Field|Cherokee|US|82
CKB|KCKB|North Central West Virginia|Clarksburg|US|135
CKC|UKKE|Cherkasy International|Cherkasy|UA|280
CKD|PACJ|Crooked Creek|Crooked Creek|US|51
CKE|K1O2|Lampson Field|Lakeport|US|118
CKG|ZUCK|Chongqing Jiangbei International|Chongqing|CN|227
CKH|UESO|Chokurdakh|Chokurdah|RU|229
CKI|YCKI|Croker Island|Croker Island|AU|254
CKK|KCVK|Sharp County Regional|Ash Flat|US|82
CKL|UUMU|Chkalovskiy|Moscow|RU|289
CKM|KCKM|Fletcher Field|Clarksdale|US|82
CKN|KCKN|Crookston Municipal/Kirkwood Field|Crookston|US|82
CKO|SSCP|Cornelio Procopio|Cornelio Procopio|BR|153
CKS|SBCJ|Carajas|Carajas|BR|54
CKT|OIMC|Sarakhs|Sarakhs|IR|233
CKU|KCKU|Cordova Municipal|Cordova|US|51
CKV|KCKV|Outlaw Field|Clarksville|US|82
CKW|YCHK|Graeme Rowley Aerodrome|Christmas Creek mine|AU|260
CKX|PAAY|Chicken|Chicken|US|51
CKY|GUCY|Conakry|Conakry|GN|14
CKZ|LTBH|Canakkale|Canakkale|TR|277
CLD|KCRQ|Mc Clellan-Palomar|Carlsbad|US|118
CLE|KCLE|Cleveland-Hopkins International|Cleveland|US|135
CLG|KC80|New Coalinga Municipal|Coalinga|US|118
CLH|YCAH|Coolah|Coolah|AU|261
CLI|KCLI|Clintonville Municipal|Clintonville|US|82
CLJ|LRCL|Cluj-Napoca International|Cluj-Napoca|RO|269
CLK|KCLK|Clinton Regional|Clinton|US|82
CLL|KCLL|Easterwood Field|College Station|US|82
CLM|KCLM|William R Fairchild International|Port Angeles|US|118
CLN|SBCI|Brig. Lysias Augusto Rodrigues|Carolina|BR|54
CLO|SKCL|Alfonso Bonilla Aragon International|Cali|CO|75
CLP|PFCL|Clarks Point|Clarks Point|US|51
CLQ|MMIA|Lic. Miguel de la Madrid|Colima|MX|128
CLR|KCLR|Cliff Hatfield Memorial|Calipatria|US|118
CLS|KCLS|Chehalis-Centralia|Chehalis|US|118
CLT|KCLT|Charlotte/Douglas International|Charlotte|US|135
CLU|KBAK|Columbus Municipal|Columbus|US|108
CLV|SBCN|Caldas Novas|Caldas Novas|BR|153
CLW|KCLW|Clearwater Executive|Clearwater|US|135
CLX|SATC|Clorinda|Clorinda|AR|57
CLY|LFKC|Calvi-Sainte-Catherine|Calvi|FR|291
CLZ|SVCL|Calabozo|Guarico|VE|79
CMA|YCMU|Cunnamulla|Cunnamulla|AU|253
CMB|VCBI|Bandaranaike International Apt Colombo|Colombo|LK|189
CMC|SNWC|Camocim|Camocim|BR|96
CMD|YCTM|Cootamundra|Cootamundra|AU|261
CME|MMCE|Ciudad del Carmen International|Ciudad del Carmen|MX|128
CMF|LFLB|Chambery-Savoie|Chambery|FR|291
CMG|SBCR|Corumba International|Corumba|BR|77
CMH|KCMH|John Glenn Columbus International|Columbus|US|135
CMI|KCMI|University Of Illinois/Willard|Champaign|US|82
CMJ|RCCM|Qimei|Qimei|TW|230
CMK|FWCM|Club Makokola|Club Makokola|MW|9
CML|YCMW|Camooweal|Camooweal|AU|253
CMM|MGCR|Carmelita|Carmelita|GT|102
CMN|GMMN|Mohammed V International|Casablanca|MA|13
CMO|HCMO|Obbia|Obbia|SO|38
CMP|SNKE|Santana do Araguaia|Santana Do Araguaia|BR|71
CMQ|YCMT|Clermont|Clermont|AU|253
CMR|LFGA|Colmar-Houssen|Colmar|FR|291
CMS|HCMS|Scusciuban|Scusciuban|SO|38
CMU|AYCH|Chimbu|Kundiawa|PG|351
CMV|NZCX|Coromandel Aerodrome|Coromandel Aerodrome|NZ|324
CMW|MUCM|Ignacio Agramonte International|Camaguey|CU|106
CMX|KCMX|Houghton County Memorial|Hancock|US|135
CMY|KCMY|Sparta/Fort Mc Coy|Sparta|US|82
CNA|MMCA|Cananea|Cananea|MX|107
CNB|YCNM|Coonamble|Coonamble|AU|261
CNC|YCCT|Coconut Island|Coconut Island|AU|253
CND|LRCK|Mihail Kogalniceanu International|Constanta|RO|269
CNE|K1V6|Fremont County|Canon City|US|89
CNF|SBCF|Tancredo Neves International|Belo Horizonte|BR|153
CNG|LFBG|Cognac-Chateaubernard (BA 709) Air Base|Cognac|FR|291
CNH|KCNH|Claremont Municipal|Claremont|US|135
CNI|ZYCH|Changhai|Changhai|CN|227
CNJ|YCCY|Cloncurry|Cloncurry|AU|253
CNK|KCNK|Blosser Municipal|Concordia|US|82
CNL|EKSN|Sindal|Sindal|DK|272
CNM|KCNM|Cavern City Air Trml|Carlsbad|US|89
CNN|VOKN|Kannur International|Mattannur|IN|205
CNO|KCNO|Chino|Chino|US|118
CNP|BGCO|Neerlerit Inaat|Neerlerit Inaat|GL|154
CNQ|SARC|Corrientes|Corrientes|AR|57
CNR|SCRA|Chanaral|Chanaral|CL|151
CNS|YBCS|Cairns International|Cairns|AU|253
CNU|KCNU|Chanute Martin Johnson|Chanute|US|82
CNV|SNED|Canavieiras|Canavieiras|BR|69
CNW|KCNW|Tstc Waco|Waco|US|82
CNX|VTCC|Chiang Mai International|Chiang Mai|TH|182
CNY|KCNY|Canyonlands Regional|Moab|US|89
COA|KO22|Columbia|Columbia|US|118
COC|SAAC|Comodoro Pierrestegui|Concordia|AR|57
COD|KCOD|Yellowstone Regional|Cody|US|89
COE|KCOE|Coeur D'Alene|Coeur D'Alene|US|118
COF|KCOF|Patrick Space Force Base|Cocoa Beach|US|135
COG|SKCD|Mandinga|Condoto|CO|75
COH|VECO|Cooch Behar|Cooch Behar|IN|205
COI|KCOI|Merritt Island|Merritt Island|US|135
COJ|YCBB|Coonabarabran|Coonabarabran|AU|261
COK|VOCI|Cochin International|Cochin|IN|205
COL|EGEL|Coll|Coll Island|GB|283
COM|KCOM|Coleman Municipal|Coleman|US|82
CON|KCON|Concord Municipal|Concord|US|135
COO|DBBB|Cadjehoun|Cotonou|BJ|45
COP|KK23|Cooperstown-Westville|Cooperstown|US|135
COQ|ZMCD|Choibalsan|Choibalsan|MN|237
COR|SACO|Ingeniero Ambrosio Taravella|Cordoba|AR|57
COS|KCOS|City Of Colorado Springs Municipal|Colorado Springs|US|89
COT|KCOT|Cotulla-La Salle County|Cotulla|US|82
COU|KCOU|Columbia Regional|Columbia|US|82
COV|LTDB|Çukurova International|Tarsus|TR|277
COW|SCCQ|Tambillos|Coquimbo|CL|151
COX|MYAK|Congo Town|Andros|BS|134
COY|YCWY|Coolawanyah|Coolawanyah|AU|260
COZ|MDCZ|Constanza Dom Re|Costanza|DO|152
CPB|SKCA|Capurgana|Capurgana|CO|75
CPC|SAZY|Aviador C. Campos|Chapelco|AR|62
CPD|YCBP|Coober Pedy|Coober Pedy|AU|252
CPE|MMCP|Ingeniero Alberto Acuna Ongay International|Campeche|MX|127
CPF|WARC|Cepu|Tjepu, Java Island|ID|199
CPH|EKCH|Copenhagen Kastrup|Copenhagen|DK|272
CPL|SKHA|Chaparral|Chaparral|CO|75
CPM|KCPM|Compton/Woodley|Compton|US|118
CPO|SCAT|Desierto de Atacama|Copiapo|CL|151
CPP|SCKP|Coposa|Pica|CL|151
CPQ|SDAM|Amarais|Campinas|BR|153
CPR|KCPR|Casper/Natrona County International|Casper|US|89
CPS|KCPS|St Louis Downtown|Cahokia|US|82
CPT|FACT|Cape Town International|Cape Town|ZA|22
CPU|SNCU|Cururupu|Cururupu|BR|96
CPV|SBKG|Presidente Joao Suassuna|Campina Grande|BR|96
CPX|TJCP|Benjamin Rivera Noriega|Isla De Culebra|US|144
CQA|SWEK|Canarana|Canarana|BR|86
CQD|OIFS|Shahrekord|Shahrekord|IR|233
CQF|LFAC|Calais-Dunkerque|Marck|FR|291
CQM|LERL|Ciudad Real International|Ciudad Real|ES|285
CQS|SWCQ|Costa Marques|Costa Marques|BR|143
CQW|ZUWL|Wulong Chongqing Xiannvshan|Wulong|CN|227
CRA|LRCV|Craiova|Craiova|RO|269
CRB|YCBR|Collarenebri|Collarenebri|AU|261
CRC|SKGO|Santa Ana|Cartago|CO|75
CRD|SAVC|General E. Mosconi|Comodoro Rivadavia|AR|56
CRE|KCRE|Grand Strand|North Myrtle Beach|US|135
CRF|FEFC|Carnot|Carnot|CF|6
CRG|KCRG|Jacksonville Executive At Craig|Jacksonville|US|135
CRI|MYCI|Colonel Hill|Colonel Hill|BS|134
CRK|RPLC|Diosdado Macapagal International|Angeles City|PH|213
CRL|EBCI|Brussels South Charleroi|Brussels|BE|268
CRM|RPVF|Catarman National|Catarman|PH|213
CRP|KCRP|Corpus Christi International|Corpus Christi|US|82
CRQ|SBCV|Caravelas|Caravelas|BR|69
CRR|SANW|Ceres|Ceres|AR|57
CRS|KCRS|C David Campbell Field-Corsicana Municipal|Corsicana|US|82
CRT|KCRT|Z M Jack Stell Field|Crossett|US|82
CRU|TGPZ|Lauriston|Carriacou Island|GD|100
CRV|LIBC|Crotone|Crotone|IT|295
CRW|KCRW|West Virginia International Yeager|Charleston|US|135
CRX|KCRX|Roscoe Turner|Corinth|US|82
CRZ|UTAV|Turkmenabat International|Turkmenabat|TM|178
CSA|EGEY|Colonsay Airstrip|Colonsay|GB|283
CSB|LRCS|Caransebes|Caransebes|RO|269
CSC|MRMJ|Mojica|Canas|CR|84
CSE|0CO2|Crested Butte Airpark|Crested Butte|US|89
CSF|LFPC|Creil Air Base|Creil|FR|291
CSG|KCSG|Columbus|Columbus|US|135
CSH|ULAS|Solovki|Solovetsky Islands|RU|289
CSI|YCAS|Casino|Casino|AU|261
CSK|GOGS|Cap Skirring|Cap Skirring|SN|15
CSM|KCSM|Infinity One Oklahoma Spaceport|Burns Flat|US|82
CSN|KCXP|Carson City|Carson City|US|118
CSO|EDBC|Cochstedt|Magdeburg|DE|266
CSQ|KCSQ|Creston Municipal|Creston|US|82
CSS|SSCL|Cassilandia|Cassilandia|BR|77
CSU|SSSC|Santa Cruz do Sul|Santa Cruz Do Sul|BR|153
CSV|KCSV|Crossville Memorial-Whitson Field|Crossville|US|82
CSW|MMSL|Cabo San Lucas International|Cabo San Lucas|MX|125
CSX|ZGHA|Changsha Huanghua|Changsha|CN|227
CSY|UWKS|Cheboksary|Cheboksary|RU|289
CSZ|SAZC|Brigadier D.H.E. Ruiz|Coronel Suarez|AR|55
CTA|LICC|Catania / Fontanarossa|Catania|IT|295
CTB|KCTB|Cut Bank International|Cut Bank|US|89
CTC|SANC|Catamarca|Catamarca|AR|56
CTD|MPCE|Alonso Valderrama|Chitre|PA|138
CTF|MGCT|Coatepeque|Coatepeque|GT|102
CTG|SKCG|Rafael Nunez International|Cartagena|CO|75
CTH|KMQS|Chester County G O Carlson|Coatesville|US|135
CTI|FNCV|Cuito Cuanavale|Cuito Cuanavale|AO|31
CTK|KCTK|Ingersoll|Canton|US|82
CTL|YBCV|Charleville|Charleville|AU|253
CTM|MMCM|Chetumal International|Chetumal|MX|78
CTN|YCKN|Cooktown|Cooktown|AU|253
CTO|3NY8|Calverton Executive Airpark|Calverton|US|135
CTP|SNCP|Carutapera|Carutapera|BR|96
CTQ|SSVP|Santa Vitoria do Palmar|Santa Vitoria Do Palmar|BR|153
CTS|RJCC|New Chitose|Chitose|JP|235
CTT|LFMQ|Le Castellet|Le Castellet|FR|291
CTU|ZUUU|Chengdu Shuangliu International|Chengdu|CN|227
CTW|KP52|Cottonwood|Cottonwood|US|140
CTX|KN03|Cortland County/Chase Field|Cortland|US|135
CTY|KCTY|Cross City|Cross City|US|135
CTZ|KCTZ|Clinton-Sampson County|Clinton|US|135
CUA|MMDA|Ciudad Constitucion|Ciudad Constitucion|MX|125
CUB|KCUB|Jim Hamilton L B Owens|Columbia|US|135
CUC|SKCC|Camilo Daza International|Cucuta|CO|75
CUD|YCDR|Caloundra|Caloundra|AU|253
CUE|SECU|Mariscal Lamar|Cuenca|EC|103
CUF|LIMZ|Cuneo / Levaldigi|Cuneo|IT|295
CUG|YCUA|Cudal|Cudal|AU|261
CUH|KCUH|Cushing Municipal|Cushing|US|82
CUK|MZCK|Caye Caulker|Caye Caulker|BZ|72
CUL|MMCL|Federal de Bachigualato International|Culiacan|MX|125
CUM|SVCU|Cumana (Antonio Jose de Sucre)|Cumana (Antonio Jose de Sucre)|VE|79
CUN|MMUN|Cancun International|Cancun|MX|78
CUO|SKCR|Caruru|Caruru|CO|75
CUP|SVCP|General Francisco Bermudez|Carupano|VE|79
CUQ|YCOE|Coen|Coen|AU|253
CUR|TNCC|Hato International|Willemstad|CW|87
CUS|0NM0|Columbus Municipal|Columbus|US|89
CUT|SAZW|Cutral-Co|Cutral-Co|AR|62
CUU|MMCU|General Roberto Fierro Villalobos International|Chihuahua|MX|125
CUV|SVCG|Casigua El Cubo|Casigua El Cubo|VE|79
CUY|YCUE|Cue|Cue|AU|260
CUZ|SPZO|Alejandro Velasco Astete International|Cusco|PE|117
CVC|YCEE|Cleve|Cleve|AU|252
CVE|SKCV|Covenas|Covenas|CO|75
CVF|LFLJ|Courchevel|Courcheval|FR|291
CVG|KCVG|Cincinnati/Northern Kentucky International|Covington|US|135
CVH|SAHE|Caviahue|Lafontaine|AR|62
CVJ|MMCB|General Mariano Matamoros|General Mariano Matamoros|MX|128
CVM|MMCV|General Pedro Jose Mendez International|Ciudad Victoria|MX|131
CVN|KCVN|Clovis Regional|Clovis|US|89
CVO|KCVO|Corvallis Municipal|Corvallis|US|118
CVQ|YCAR|Carnarvon|Carnarvon|AU|260
CVS|KCVS|Cannon Afb|Clovis|US|89
CVT|EGBE|Coventry|Coventry|GB|283
CVU|LPCR|Corvo|Corvo|PT|244
CWA|KCWA|Central Wisconsin|Mosinee|US|82
CWB|SBCT|Afonso Pena|Curitiba|BR|153
CWC|UKLN|Chernivtsi International|Chernivtsi|UA|306
CWF|KCWF|Chennault International|Lake Charles|US|82
CWI|KCWI|Clinton Municipal|Clinton|US|82
CWK|VECT|Chitrakoot|Chitrakoot|IN|205
CWL|EGFF|Cardiff International|Cardiff|GB|283
CWR|YCWI|Cowarie|Cowarie|AU|252
CWS|78WA|Center Island|Center Island|US|118
CWT|YCWR|Cowra|Cowra|AU|261
CWW|YCOR|Corowa|Corowa|AU|261
CWX|KP33|Cochise County|Willcox|US|140
CXA|SVCD|Caicara del Orinoco|Caicara del Orinoco|VE|79
CXB|VGCB|Cox's Bazar|Cox's Bazar|BD|191
CXC|PAAX|Chitina|Chitina|US|51
CXF|PACX|Coldfoot|Coldfoot|US|51
CXH|CYHC|Vancouver Harbour|Vancouver|CA|167
CXI|PLCH|Cassidy International|Banana|KI|338
CXJ|SBCX|Campo dos Bugres|Caxias Do Sul|BR|153
CXL|KCXL|Calexico International|Calexico|US|118
CXN|HCMC|Candala|Candala|SO|38
CXO|KCXO|Conroe/North Houston Regional|Houston|US|82
CXP|WIHL|Tunggul Wulung|Cilacap, Java Island|ID|199
CXQ|YCRK|Christmas Creek Station|Christmas Creek Station|AU|260
CXR|VVCR|Cam Ranh|Nha Trang|VN|195
CXT|YCHT|Charters Towers|Charters Towers|AU|253
CXY|MYCC|Cat Cay|Cat Cay|BS|134
CYA|MTCA|Les Cayes|Les Cayes|HT|141
CYB|MWCB|Gerrard Smith International|Cayman Brac|KY|81
CYF|PACK|Chefornak|Chefornak|US|51
CYG|YCRG|Corryong|Corryong|AU|259
CYI|RCKU|Chiayi|Chiayi City|TW|230
CYL|MHCS|Coyoles|Coyoles|HN|161
CYO|MUCL|Vilo Acuna International|Cayo Largo del Sur|CU|106
CYP|RPVC|Calbayog|Calbayog City|PH|213
CYR|SUCA|Laguna de Los Patos International|Colonia|UY|132
CYS|KCYS|Cheyenne Regional/Jerry Olson Field|Cheyenne|US|89
CYT|0AA1|Yakataga|Yakataga|US|51
CYU|RPLO|Cuyo|Cuyo|PH|213
CYW|MMCY|Captain Rogelio Castillo National|Celaya|MX|128
CYX|UESS|Cherskiy|Cherskiy|RU|229
CYZ|RPUY|Cauayan|Cauayan City|PH|213
CZA|MMCT|Chichen Itza International|Chichen Itza International|MX|128
CZC|KZ93|Copper Center 2|Copper Center|US|51
CZE|SVCR|Jose Leonardo Chirinos|Coro|VE|79
CZF|PACZ|Cape Romanzof Lrrs|Cape Romanzof|US|51
CZK|KCZK|Cascade Locks State|Cascade Locks|US|118
CZL|DABC|Mohamed Boudiaf International|Constantine|DZ|3
CZM|MMCZ|Cozumel International|Cozumel|MX|78
CZN|KCZN|Chisana|Chisana|US|51
CZO|KCZO|Chistochina|Chistochina|US|51
CZS|SBCZ|Cruzeiro do Sul|Cruzeiro Do Sul|BR|93
CZT|KCZT|Dimmit County|Carrizo Springs|US|82
CZU|SKCZ|Las Brujas|Corozal|CO|75
CZX|ZSCG|Changzhou|Changzhou|CN|227
CZY|YUNY|Cluny|Cluny|AU|253
DAA|KDAA|Davison Army Air Field|Fort Belvoir|US|135
DAB|KDAB|Daytona Beach International|Daytona Beach|US|135
DAC|VGHS|Dhaka / Hazrat Shahjalal International|Dhaka|BD|191
DAD|VVDN|Da Nang International|Da Nang|VN|195
DAG|KDAG|Barstow-Daggett|Daggett|US|118
DAK|HEDK|Dakhla|Dakhla|EG|12
DAL|KDAL|Dallas Love Field|Dallas|US|82
DAM|OSDI|Damascus International|Damascus|SY|190
DAN|KDAN|Danville Regional|Danville|US|135
DAO|AYDA|Dahamo Airstrip|Dabo|PG|351
DAR|HTDA|Mwalimu Julius K. Nyerere International|Dar es Salaam|TZ|16
DAS|CFF4|Great Bear Lake|Great Bear Lake|CA|170
DAT|ZBDT|Datong|Datong|CN|227
DAU|AYDU|Daru|Daru|PG|351
DAV|MPDA|Enrique Malek International|David|PA|138
DAY|KDAY|James M Cox Dayton International|Dayton|US|135
DAZ|OADZ|Darwaz|Darwaz|AF|202
DBA|OPDB|Dalbandin|Dalbandin|PK|203
DBB|HEAL|El Alamein International|El Alamein|EG|12
DBD|VEDB|Dhanbad|Dhanbad|IN|205
DBM|HADM|Debra Marcos|Debra Marcos|ET|2
DBN|KDBN|W H 'Bud' Barron|Dublin|US|135
DBO|YSDU|Dubbo City Regional|Dubbo|AU|261
DBP|AYDB|Debepare|Debepare|PG|351
DBQ|KDBQ|Dubuque Regional|Dubuque|US|82
DBR|VEDH|Darbhanga|Darbhanga|IN|205
DBS|KU41|Dubois Municipal|Dubois|US|76
DBT|HADT|Debre Tabor|Debre Tabor|ET|2
DBV|LDDU|Dubrovnik|Dubrovnik|HR|311
DBY|YDAY|Dalby|Dalby|AU|253
DCA|KDCA|Ronald Reagan Washington Ntl|Washington|US|135
DCF|TDCF|Canefield|Canefield|DM|91
DCI|LIED|Decimomannu|Decimomannu|IT|295
DCK|PODC|Dahl Creek|Dahl Creek|US|51
DCM|LFCK|Castres-Mazamet|Castres|FR|291
DCN|YCIN|RAAF Base Curtin|RAAF Base Curtin|AU|260
DCT|MYRD|Duncan Town|Duncan Town|BS|134
DCU|KDCU|Pryor Field Regional|Decatur|US|82
DCY|ZUDC|Daocheng Yading|Daocheng County|CN|227
DDC|KDDC|Dodge City Regional|Dodge City|US|82
DDD|VRMU|Kudahuvadhoo Dhaalu|Dhaalu Atoll|MV|319
DDG|ZYDD|Dandong|Dandong|CN|227
DDN|YDLT|Delta Downs|Delta Downs|AU|253
DDR|ZUDR|Rikaze Dingri|Rikaze Dingri|CN|227
DDU|OPDD|Dadu|Dadu|PK|203
DEA|OPDG|Dera Ghazi Khan|Dera Ghazi Khan|PK|203
DEB|LHDC|Debrecen International|Debrecen|HU|270
DEC|KDEC|Decatur|Decatur|US|82
DED|VIDN|Dehradun|Dehradun|IN|205
DEE|UHSM|Mendeleyevo|Kunashir Island|RU|239
DEF|OIAD|Dezful|Dezful|IR|233
DEH|KDEH|Decorah Municipal|Decorah|US|82
DEI|FSSD|Denis Island|Denis Island|SC|318
DEJ|_DEJ|Tongren Deijan|Deijan|CN|227
DEL|VIDP|Indira Gandhi International|New Delhi|IN|205
DEM|HADD|Dembidollo|Dembidollo|ET|2
DEN|KDEN|Denver International|Denver|US|89
DEP|VEDZ|Daporijo|Daporijo|IN|205
DEQ|_DEQ|Deqing Moganshan|Deqing|CN|227
DER|AYDE|Derim|Derim|PG|351
DES|FSDR|Desroches|Desroches Island|SC|318
DET|KDET|Coleman A Young Municipal|Detroit|US|90
DEZ|OSDZ|Deir ez-Zor|Deir ez-Zor|SY|190
DFI|KDFI|Defiance Memorial|Defiance|US|135
DFP|YDDF|Drumduff|Drumduff|AU|253
DFW|KDFW|Dallas-Fort Worth International|Dallas-Fort Worth|US|82
DGA|MZPB|Pelican Beach Airstrip|Dangriga|BZ|72
DGD|YDGA|Dalgaranga Gold Mine|Dalgaranga Gold Mine|AU|260
DGE|YMDG|Mudgee|Mudgee|AU|261
DGF|CAL3|Douglas Lake|Douglas Lake|CA|167
DGH|VEDO|Deoghar|Deoghar|IN|205
DGL|KDGL|Douglas Municipal|Douglas|US|140
DGN|KNDY|Dahlgren Nsf|Dahlgren|US|135
DGO|MMDO|General Guadalupe Victoria International|Durango|MX|131
DGR|NZDA|Dargaville Aerodrome|Dargaville Aerodrome|NZ|324
DGT|RPVD|Sibulan|Dumaguete City|PH|213
DGU|DFOD|Dedougou|Dedougou|BF|44
DGW|KDGW|Converse County|Douglas|US|89
DHD|YDRH|Durham Downs|Durham Downs|AU|253
DHF|OMAM|Abu Dhabi-Al Dhafra AB|Al Bihouth|AE|193
DHH|ZWLK|Balikun Dahe|Barkol|CN|227
DHI|VNDH|Dhangarhi|Dhangarhi|NP|204
DHM|VIGG|Kangra|Kangra|IN|205
DHN|KDHN|Dothan Regional|Dothan|US|82
DHR|EHKD|De Kooy|Den Helder|NL|262
DHT|KDHT|Dalhart Municipal|Dalhart|US|82
DIA|OTBD|Doha International|Doha|QA|222
DIB|VEMN|Dibrugarh|Dibrugarh|IN|205
DIE|FMNA|Arrachart|Arrachart|MG|314
DIG|ZPDQ|Diqing|Shangri-La|CN|227
DIJ|LFSD|Dijon-Bourgogne|Dijon|FR|291
DIK|KDIK|Dickinson/Theodore Roosevelt Regional|Dickinson|US|89
DIL|WPDL|Presidente Nicolau Lobato International|Dili|TL|192
DIM|DIDK|Dimbokro|Dimbokro|CI|0
DIN|VVDB|Dien Bien Phu|Dien Bien Phu|VN|195
DIP|DFED|Diapaga|Diapaga|BF|44
DIQ|SNDV|Divinopolis|Divinopolis|BR|153
DIR|HADR|Aba Tenna Dejazmach Yilma International|Dire Dawa|ET|2
DIS|FCPD|Ngot Nzoungou|Dolisie|CG|10
DIU|VA1P|Diu|Diu|IN|205
DIY|LTCC|Diyarbakir|Diyarbakir|TR|277
DJA|DBBD|Djougou|Djougou|BJ|45
DJB|WIPA|Sultan Thaha|Jambi, Sumatra Island|ID|199
DJE|DTTJ|Djerba Zarzis International|Djerba|TN|48
DJG|DAAJ|Djanet Inedbirene|Djanet|DZ|3
DJJ|WAJJ|Sentani International|Jayapura-Papua Island|ID|200
DJM|FCBD|Djambala|Djambala|CG|10
DJN|KD66|Delta Junction|Delta Junction|US|51
DJO|DIDL|Daloa|Daloa|CI|0
DJU|BIDV|Djúpivogur|Djúpivogur|IS|249
DKI|YDKI|Dunk Island|Dunk Island|AU|253
DKK|KDKK|Chautauqua County/Dunkirk|Dunkirk|US|135
DKR|GOOY|Leopold Sedar Senghor International|Dakar|SN|15
DKS|UODD|Dikson|Dikson|RU|206
DKV|YDVR|Docker River|Docker River|AU|254
DLA|FKKD|Douala International|Douala|CM|18
DLC|ZYTL|Zhoushuizi|Dalian|CN|227
DLE|LFGJ|Dole-Tavaux|Dole|FR|291
DLF|KDLF|Laughlin Afb|Del Rio|US|82
DLG|PADL|Dillingham|Dillingham|US|51
DLH|KDLH|Duluth International|Duluth|US|82
DLI|VVDL|Lien Khuong|Dalat|VN|195
DLK|YDLK|Dulkaninna|Dulkaninna|AU|252
DLL|KDLC|Dillon County|Dillon|US|135
DLM|LTBS|Dalaman International|Dalaman|TR|277
DLN|KDLN|Dillon|Dillon|US|89
DLS|KDLS|Columbia Gorge Regional/The Dalles Municipal|The Dalles|US|118
DLU|ZPDL|Dali|Xiaguan|CN|227
DLV|YDLV|Delissaville|Delissaville|AU|254
DLY|NVVD|Dillon's Bay|Dillon's Bay|VU|329
DLZ|ZMDZ|Dalanzadgad|Dalanzadgad|MN|237
DMA|KDMA|Davis Monthan Afb|Tucson|US|140
DMB|UADD|Aulie-ata International|Taraz|KZ|223
DMD|YDMG|Doomadgee|Doomadgee|AU|253
DME|UUDD|Domodedovo International|Moscow|RU|289
DMK|VTBD|Don Mueang International|Bangkok|TH|182
DMM|OEDF|King Fahd International|Ad Dammam|SA|224
DMN|KDMN|Deming Municipal|Deming|US|89
DMO|KDMO|Sedalia Regional|Sedalia|US|82
DMT|SWDM|Diamantino|Diamantino|BR|77
DMU|VEMR|Dimapur|Dimapur|IN|205
DNA|RODN|Kadena Air Base|Kadena Air Base|JP|235
DNB|YDBR|Dunbar|Dunbar|AU|253
DND|EGPN|Dundee|Dundee|GB|283
DNH|ZLDH|Dunhuang|Dunhuang|CN|227
DNK|UKDD|Dnipro International|Dnipro|UA|280
DNL|KDNL|Daniel Field|Augusta|US|135
DNN|KDNN|Dalton Municipal|Dalton|US|135
DNO|SWDN|Dianopolis|Dianopolis|BR|54
DNP|VNDG|Tulsipur|Dang|NP|204
DNQ|YDLQ|Deniliquin|Deniliquin|AU|261
DNR|LFRD|Dinard-Pleurtuit-Saint-Malo|Dinard|FR|291
DNS|KDNS|Denison Municipal|Denison|US|82
DNV|KDNV|Vermilion Regional|Danville|US|82
DNX|HSGG|Galegu|Dinder|SD|25
DNZ|LTAY|Cardak|Denizli|TR|277
DOB|WAPD|Dobo|Dobo-Kobror Island|ID|200
DOD|HTDO|Dodoma|Dodoma|TZ|16
DOE|SMDJ|Djumu-Djomoe|Djumu-Djomoe|SR|139
DOG|HSDN|Dongola|Dongola|SD|25
DOH|OTHH|Hamad International|Doha|QA|222
DOK|UKCC|Donetsk International|Donetsk|UA|280
DOL|LFRG|Deauville-Saint-Gatien|Deauville|FR|291
DOM|TDPD|Melville Hall|Marigot|DM|91
DON|MGDL|Dos Lagunas|Dos Lagunas|GT|102
DOP|VNDP|Dolpa|Dolpa|NP|204
DOR|DFEE|Dori|Dori|BF|44
DOU|SSDO|Dourados|Dourados|BR|77
DOV|KDOV|Dover Afb|Dover|US|135
DOX|YDRA|Dongara|Dongara|AU|260
DOY|ZSDY|Dongying Shengli|Dongying|CN|227
DPA|KDPA|Dupage|Chicago|US|82
DPB|SCBI|Pampa Guanaco|Bahia Inutil|CL|145
DPE|LFAB|St Aubin|Dieppe|FR|291
DPG|KDPG|Michael Army Air Field (Dugway Proving Ground)|Dugway Proving Ground|US|89
DPL|RPMG|Dipolog|Dipolog City|PH|213
DPO|YDPO|Devonport|Devonport|AU|259
DPS|WADD|Ngurah Rai (Bali) International|Denpasar-Bali Island|ID|212
DQA|ZYDQ|Saertu|Daqing Shi|CN|227
DQM|OODQ|Duqm International|Duqm|OM|214
DRA|NV65|Desert Rock|Mercury|US|118
DRB|YDBY|Derby|Derby|AU|260
DRD|YDOR|Dorunda|Dorunda|AU|253
DRE|KDRM|Drummond Island|Drummond Island|US|135
DRF|3AK5|Drift River|Kenai|US|51
DRG|PADE|Deering|Deering|US|51
DRI|KDRI|Beauregard Regional|De Ridder|US|82
DRJ|SMDA|Drietabbetje|Drietabbetje|SR|139
DRK|MRDK|Drake Bay|Puntarenas|CR|84
DRN|YDBI|Dirranbandi|Dirranbandi|AU|253
DRO|KDRO|Durango-La Plata County|Durango|US|89
DRP|RPLK|Legazpi Bicol International|Daraga|PH|213
DRR|YDRI|Durrie|Durrie|AU|253
DRS|EDDC|Dresden|Dresden|DE|266
DRT|KDRT|Del Rio International|Del Rio|US|82
DRU|KM26|Drummond|Drummond|US|89
DRV|VRMD|Dharavandhoo|Dharavandhoo|MV|319
DRW|YPDN|Darwin International|Darwin|AU|254
DRY|YDRD|Drysdale River|Drysdale River|AU|260
DSC|FKKS|Dschang|Dschang|CM|18
DSD|TFFA|La Desirade|Grande Anse|GP|101
DSE|HADC|Combolcha|Dessie|ET|2
DSI|KDTS|Destin Executive|Destin|US|82
DSK|OPDI|Dera Ismael Khan|Dera Ismael Khan|PK|203
DSM|KDSM|Des Moines International|Des Moines|US|82
DSN|ZBDS|Ordos Ejin Horo|Ordos|CN|227
DSO|ZKSD|Sondok|Sondok|KP|221
DSS|GOBD|Blaise Diagne International|Diass|SN|15
DSV|KDSV|Dansville Municipal|Dansville|US|135
DTA|KDTA|Delta Municipal|Delta|US|89
DTB|WIMN|Silangit|Tingkeum, Sumatra Island|ID|199
DTD|WALJ|Datadawai|Datadawai, Borneo Island|ID|212
DTE|RPUD|Daet|Daet|PH|213
DTH|KL06|Furnace Creek|Death Valley National Park|US|118
DTI|SNDT|Diamantina|Diamantina|BR|153
DTL|KDTL|Detroit Lakes/Wething Field|Detroit Lakes|US|82
DTM|EDLW|Dortmund|Dortmund|DE|266
DTN|KDTN|Shreveport Downtown|Shreveport|US|82
DTR|WN07|Decatur Shores|Anacortes|US|118
DTW|KDTW|Detroit Metro Wayne County|Detroit|US|135
DUA|KDUA|Durant Regional/Eaker Field|Durant|US|82
DUB|EIDW|Dublin|Dublin|IE|273
DUC|KDUC|Halliburton Field|Duncan|US|82
DUD|NZDN|Dunedin|Dunedin|NZ|324
DUE|FNDU|Dundo|Chitato|AO|31
DUF|7NC2|Pine Island|Corolla|US|135
DUG|KDUG|Bisbee Douglas International|Douglas Bisbee|US|140
DUJ|KDUJ|Dubois Regional|Dubois|US|135
DUK|FADK|Mubatuba|Mubatuba|ZA|22
DUM|WIBD|Pinang Kampai|Dumai, Sumatra Island|ID|199
DUQ|CAM3|Duncan|Duncan|CA|167
DUR|FALE|King Shaka International|Durban|ZA|22
DUS|EDDL|Dusseldorf International|Dusseldorf|DE|266
DUT|PADU|Unalaska|Unalaska|US|51
DVK|CDK2|Diavik|Diavik|CA|170
DVL|KDVL|Devils Lake Regional|Devils Lake|US|82
DVN|KDVN|Davenport Municipal|Davenport|US|82
DVO|RPMD|Francisco Bangoy International|Davao City|PH|213
DVP|YDPD|Davenport Downs|Davenport Downs|AU|253
DVR|YDMN|Daly River|Daly River|AU|254
DVT|KDVT|Phoenix Deer Valley|Phoenix|US|140
DWB|FMNO|Soalala|Soalala|MG|314
DWC|OMDW|Al Maktoum International|Jebel Ali|AE|193
DWD|OEDM|Al Dawadmi|Al Dawadmi|SA|224
DWH|KDWH|David Wayne Hooks Memorial|Houston|US|82
DXB|OMDB|Dubai International|Dubai|AE|193
DXD|YDIX|Dixie|New Dixie|AU|253
DXE|KMBO|Bruce Campbell Field|Madison|US|82
DXJ|ZGXX|Xiangxi Biancheng|Xiangxi|CN|227
DXN|VIND|Noida International|Jewar|IN|205
DXR|KDXR|Danbury Municipal|Danbury|US|135
DYA|YDYS|Dysart|Dysart|AU|253
DYG|ZGDY|Dayong|Dayong|CN|227
DYL|KDYL|Doylestown|Doylestown|US|135
DYR|UHMA|Ugolny|Anadyr|RU|176
DYS|KDYS|Dyess Afb|Abilene|US|82
DYU|UTDD|Dushanbe|Dushanbe|TJ|194
DYW|YDLW|Daly Waters|Daly Waters|AU|254
DZA|FMCZ|Dzaoudzi Pamandzi International|Dzaoudzi|YT|321
DZH|ZUDA|Dazhou Jinya|Dazhou|CN|227
DZN|UAKD|Zhezkazgan|Zhezkazgan|KZ|174
DZO|SUDU|Santa Bernardina International|Durazno|UY|132
EAA|PAEG|Eagle|Eagle|US|51
EAB|OYAB|Abs|Abs|YE|173
EAE|NVSE|Sangafa|Sangafa|VU|329
EAM|OENG|Nejran|Nejran|SA|224
EAN|KEAN|Phifer Airfield|Wheatland|US|89
EAR|KEAR|Kearney Regional|Kearney|US|82
EAS|LESO|San Sebastian|Hondarribia|ES|285
EAT|KEAT|Pangborn Memorial|Wenatchee|US|118
EAU|KEAU|Chippewa Valley Regional|Eau Claire|US|82
EAX|SMEG|Eduard Alexander Gummels International|Paramaribo|SR|139
EBA|LIRJ|Marina Di Campo|Marina  Di Campo|IT|295
EBB|HUEN|Entebbe International|Kampala|UG|24
EBD|HSOB|El Obeid|Al-Ubayyid|SD|25
EBG|SKEB|El Bagre|El Bagre|CO|75
EBH|DAOY|El Bayadh|El Bayadh|DZ|3
EBJ|EKEB|Esbjerg|Esbjerg|DK|272
EBL|ORER|Erbil International|Arbil|IQ|179
EBM|DTTR|El Borma|El Borma|TN|48
EBS|KEBS|Webster City Municipal|Webster City|US|82
EBU|LFMH|Saint-Etienne-Boutheon|Saint-Etienne|FR|291
EBW|FKKW|Ebolowa|Ebolowa|CM|18
ECA|K6D9|Iosco County|East Tawas|US|135
ECG|KECG|Elizabeth City Cg Air Station/Regional|Elizabeth City|US|135
ECH|YECH|Echuca|Echuca|AU|259
ECN|LCEN|Ercan International|Nicosia|CY|215
ECP|KECP|Northwest Florida Beaches International|Panama City|US|82
ECS|KECS|Mondell Field|Newcastle|US|89
EDB|HSDB|El Debba|El Debba|SD|25
EDC|KEDC|Austin Executive|Austin|US|82
EDE|KEDE|Northeastern Regional|Edenton|US|135
EDF|PAED|Elmendorf Afb|Anchorage|US|51
EDI|EGPH|Edinburgh|Edinburgh|GB|283
EDK|KEQA|El Dorado/Capt Jack Thomas Memorial|El Dorado|US|82
EDL|HKEL|Eldoret International|Eldoret|KE|40
EDM|LFRI|La Roche-sur-Yon|La Roche-sur-Yon|FR|291
EDO|LTFD|Balikesir Korfez|Edremit|TR|277
EDR|YPMP|Pormpuraaw|Pormpuraaw|AU|253
EDW|KEDW|Edwards Afb|Edwards|US|118
EED|KEED|Needles|Needles|US|118
EEK|PAEE|Eek|Eek|US|51
EEN|KEEN|Dillant/Hopkins|Keene|US|135
EFD|KEFD|Ellington|Houston|US|82
EFK|KEFK|Northeast Kingdom International|Newport|US|135
EFL|LGKF|Kefallinia|Kefallinia Island|GR|264
EFW|KEFW|Jefferson Municipal|Jefferson|US|82
EGC|LFBE|Bergerac-Roumaniere|Bergerac|FR|291
EGE|KEGE|Eagle County Regional|Eagle|US|89
EGI|KEGI|Duke Field,(Eglin Af Aux Nr 3)|Crestview|US|82
EGM|AGGS|Sege|Sege|SB|335
EGN|HSGN|Geneina|Geneina|SD|25
EGO|UUOB|Belgorod International|Belgorod|RU|289
EGP|K5T9|Maverick County Memorial International|Eagle Pass|US|82
EGS|BIEG|Egilsstaðir|Egilsstaðir|IS|249
EGV|KEGV|Eagle River Union|Eagle River|US|82
EGX|PAII|Egegik|Egegik|US|51
EHL|SAVB|El Bolson|El Bolson|AR|62
EHM|PAEH|Cape Newenham Lrrs|Cape Newenham|US|51
EHU|ZHEC|Ezhou Huahu|Ezhou|CN|227
EIB|EDGE|Eisenach-Kindel|Eisenach|DE|266
EIE|UNII|Yeniseysk|Yeniseysk|RU|206
EIH|YEIN|Einasleigh|Einasleigh|AU|253
EIK|URKE|Yeysk|Yeysk|RU|289
EIL|PAEI|Eielson Afb|Fairbanks|US|51
EIN|EHEH|Eindhoven|Eindhoven|NL|262
EIS|TUPJ|Terrance B. Lettsome International|Road Town|VG|166
EIY|LLEY|Ein Yahav Airfield|Sapir|IL|201
EJA|SKEJ|Yariguies|Barrancabermeja|CO|75
EJH|OEWJ|Al Wajh Domestic|Al Wajh|SA|224
EJN|ZBEN|Ejina Banner Taolai|Ejina Banner Taolai|CN|227
EKA|KEKA|Murray Field|Eureka|US|118
EKI|KEKM|Elkhart Municipal|Elkhart|US|108
EKN|KEKN|Elkins/Randolph County (Jennings Randolph Field)|Elkins|US|135
EKO|KEKO|Elko Regional|Elko|US|118
EKS|UHSK|Shakhtyorsk|Shakhtersk|RU|239
EKT|ESSU|Eskilstuna|Eskilstuna|SE|302
EKX|KEKX|Addington Field|Elizabethtown|US|135
ELA|KELA|Eagle Lake|Eagle Lake|US|82
ELB|SKBC|Las Flores|El Banco|CO|75
ELC|YELD|Elcho Island|Elcho Island|AU|254
ELD|KELD|South Arkansas Regional At Goodwin Field|El Dorado|US|82
ELF|HSFS|El Fasher|El Fasher|SD|25
ELG|DAUE|El Golea|El Golea|DZ|3
ELH|MYEH|North Eleuthera|North Eleuthera|BS|134
ELI|PFEL|Elim|Elim|US|51
ELK|KELK|Elk City Regional Business|Elk City|US|82
ELL|FAER|Ellisras Matimba|Ellisras|ZA|22
ELM|KELM|Elmira/Corning Regional|Elmira|US|135
ELN|KELN|Bowers Field|Ellensburg|US|118
ELO|SATD|El Dorado|El Dorado|AR|57
ELP|KELP|El Paso International|El Paso|US|89
ELQ|OEGS|Gassim|Gassim|SA|224
ELS|FAEL|Ben Schoeman|East London|ZA|22
ELT|HETR|El Tor|El Tor|EG|12
ELU|DAUO|Guemar|Guemar|DZ|3
ELY|KELY|Ely/Yelland Field|Ely|US|118
ELZ|KELZ|Wellsville Municipal/Tarantine Field|Wellsville|US|135
EMA|EGNX|East Midlands|Nottingham|GB|283
EMD|YEML|Emerald|Emerald|AU|253
EME|EDWE|Emden|Emden|DE|266
EMG|FAEM|Empangeni|Empangeni|ZA|22
EMK|PAEM|Emmonak|Emmonak|US|51
EML|LSME|Emmen|Emmen|CH|313
EMM|KEMM|Kemmerer Municipal|Kemmerer|US|89
EMN|GQNI|Nema|Nema|MR|43
EMP|KEMP|Emporia Municipal|Emporia|US|82
EMT|KEMT|San Gabriel Valley|El Monte|US|118
EMX|SAVD|El Maiten|El Maiten|AR|56
ENA|PAEN|Kenai Municipal|Kenai|US|51
ENB|YEEB|Eneabba|Eneabba|AU|260
ENC|LFSN|Nancy-Essey|Nancy|FR|291
END|KEND|Vance Afb|Enid|US|82
ENE|WATE|Ende (H Hasan Aroeboesman)|Ende-Flores Island|ID|212
ENF|EFET|Enontekio|Enontekio|FI|275
ENH|ZHES|Enshi|Enshi|CN|227
ENI|RPEN|El Nido|El Nido|PH|213
ENK|EGAB|St Angelo|Enniskillen|GB|283
ENL|KENL|Centralia Municipal|Centralia|US|82
ENN|PANN|Nenana Municipal|Nenana|US|51
ENO|SGEN|Encarnacion|Encarnacion|PY|68
ENS|EHTW|Twenthe|Enschede|NL|262
ENU|DNEN|Akanu Ibiam International|Enegu|NG|28
ENV|KENV|Wendover|Wendover|US|89
ENW|KENW|Kenosha Regional|Kenosha|US|82
ENY|ZLYA|Yan'an|Yan'an|CN|227
EOH|SKMD|Enrique Olaya Herrera|Medellin|CO|75
EOI|EGED|Eday|Eday|GB|283
EOK|KEOK|Keokuk Municipal|Keokuk|US|82
EOR|SVED|El Dorado|Bolivar|VE|79
EOS|KEOS|Neosho Hugh Robinson|Neosho|US|82
EOZ|SVEZ|Elorza|Elorza|VE|79
EPA|SADP|El Palomar|El Palomar|AR|55
EPG|NE69|Browns|Weeping Water|US|82
EPH|KEPH|Ephrata Municipal|Ephrata|US|118
EPL|LFSG|Epinal-Mirecourt|Epinal|FR|291
EPR|YESP|Esperance|Esperance|AU|260
EPS|MDAB|Arroyo Barril|Arroyo Barril|DO|152
EPU|EEPU|Parnu|Parnu|EE|303
EQS|SAVE|Brigadier Antonio Parodi|Esquel|AR|56
ERA|HCMU|Erigavo|Erigavo|SO|38
ERB|YERN|Ernabella|Ernabella|AU|252
ERC|LTCD|Erzincan|Erzincan|TR|277
ERD|UKDB|Berdyansk|Berdiansk|UA|312
ERF|EDDE|Erfurt|Erfurt|DE|266
ERG|UIKE|Yerbogachen|Erbogachen|RU|198
ERH|GMFK|Moulay Ali Cherif|Errachidia|MA|13
ERI|KERI|Erie International/Tom Ridge Field|Erie|US|135
ERL|ZBER|Erenhot Saiwusu International|Erenhot|CN|227
ERM|SSER|Erechim|Erechim|BR|153
ERN|SWEI|Eirunepe|Eirunepe|BR|74
ERR|KERR|Errol|Errol|US|135
ERS|FYWE|Eros|Windhoek|NA|49
ERV|KERV|Kerrville Municipal/Louis Schreiner Field|Kerrville|US|82
ERZ|LTCE|Erzurum International|Erzurum|TR|277
ESB|LTAC|Esenboga International|Ankara|TR|277
ESC|KESC|Delta County|Escanaba|US|135
ESD|KORS|Orcas Island|Eastsound|US|118
ESE|MMES|Ensenada|Ensenada|MX|164
ESF|KESF|Esler Regional|Alexandria|US|82
ESG|SGME|Dr. Luis Maria Argana International|Mariscal Estigarribia|PY|68
ESH|EGKA|Shoreham|Brighton|GB|283
ESI|SBEP|Espinosa|Espinosa|BR|153
ESK|LTBI|Eskişehir Air Base|Eskişehir|TR|277
ESL|URWI|Elista|Elista|RU|289
ESM|SETN|General Rivadeneira|Tachina|EC|103
ESN|KESN|Easton/Newnam Field|Easton|US|135
ESO|KE14|Ohkay Owingeh|Espanola|US|89
ESR|SCES|Ricardo Garcia Posada|El Salvador|CL|151
ESS|EDLE|Essen Mulheim|Essen Mulheim|DE|266
EST|KEST|Estherville Municipal|Estherville|US|82
ESU|GMMI|Mogador|Essaouira|MA|13
ESW|KESW|Easton State|Easton|US|118
ETB|KETB|West Bend Municipal|West Bend|US|82
ETD|YEDA|Etadunna|Etadunna|AU|252
ETE|HAMM|Metema|Metema|ET|2
ETM|LLER|Ilan and Asaf Ramon|Eilat|IL|201
ETN|KETN|Eastland Municipal|Eastland|US|82
ETR|SERO|Coronel Artilleria Victor Larrea|Santa Rosa|EC|103
ETS|KEDN|Enterprise Municipal|Enterprise|US|82
ETZ|LFJL|Metz-Nancy-Lorraine|Metz|FR|291
EUA|NFTE|Kaufana|Eua Island|TO|356
EUC|YECL|Eucla|Eucla|AU|255
EUE|K05U|Eureka|Eureka|US|118
EUF|KEUF|Weedon Field|Eufaula|US|82
EUG|KEUG|Mahlon Sweet Field|Eugene|US|118
EUM|EDHN|Neumunster|Neumunster|DE|266
EUN|GMML|Hassan I|El Aaiun|EH|13
EUQ|RPVS|Evelio Javier|San Jose|PH|213
EUX|TNCE|F. D. Roosevelt|Sint Eustatius|BQ|115
EVD|YEVA|Eva Downs|Eva Downs|AU|254
EVE|ENEV|Harstad/Narvik Airport Evenes|Evenes|NO|290
EVG|ESND|Sveg|Sveg|SE|302
EVH|YEVD|Evans Head Aerodrome|Evans Head Aerodrome|AU|261
EVM|KEVM|Eveleth/Virginia Municipal|Eveleth|US|82
EVN|UDYZ|Zvartnots International|Yerevan|AM|243
EVV|KEVV|Evansville Regional|Evansville|US|82
EVW|KEVW|Evanston-Uinta County Burns Field|Evanston|US|89
EVX|LFOE|Evreux-Fauville (BA 105) Air Base|Evreux|FR|291
EWB|KEWB|New Bedford Regional|New Bedford|US|135
EWI|WABT|Enarotali|Enarotali-Papua Island|ID|200
EWK|KEWK|Newton-City-County|Newton|US|82
EWN|KEWN|Coastal Carolina Regional|New Bern|US|135
EWO|FCOE|Ewo|Ewo|CG|10
EWR|KEWR|Newark Liberty International|Newark|US|135
EXM|YEXM|Exmouth|Exmouth|AU|260
EXT|EGTE|Exeter International|Exeter|GB|283
EYL|GAYE|Yelimane|Yelimane|ML|5
EYP|SKYP|El Yopal|El Yopal|CO|75
EYR|KO43|Yerington Municipal|Yerington|US|118
EYS|HKES|Eliye Springs|Eliye Springs|KE|40
EYW|KEYW|Key West International|Key West|US|135
EZE|SAEZ|Ministro Pistarini International|Ezeiza|AR|55
EZS|LTCA|Elazig|Elazig|TR|277
EZV|USHB|Berezovo|Berezovo|RU|242
FAA|GUFH|Faranah|Faranah|GN|14
FAB|EGLF|Farnborough|Farnborough|GB|283
FAC|NTKF|Faaite|Faaite|PF|354
FAE|EKVG|Vagar|Vagar|FO|248
FAF|KFAF|Felker Army Air Field|Fort Eustis|US|135
FAG|BIFM|Fagurhólsmýri|Fagurhólsmýri|IS|249
FAH|OAFR|Farah|Farah|AF|202
FAI|PAFA|Fairbanks International|Fairbanks|US|51
FAM|KFAM|Farmington Regional|Farmington|US|82
FAO|LPFR|Faro|Faro|PT|281
FAQ|AYFR|Frieda River|Frieda River|PG|351
FAR|KFAR|Hector International|Fargo|US|82
FAT|KFAT|Fresno Yosemite International|Fresno|US|118
FAU|OOFD|Fahud|Fahud|OM|214
FAV|NTGF|Fakarava|Fakarava|PF|354
FAY|KFAY|Fayetteville Regional/Grannis Field|Fayetteville|US|135
FAZ|OISF|Fasa|Fasa|IR|233
FBA|SWOB|Fonte Boa|Fonte Boa|BR|74
FBD|OAFZ|Faizabad|Faizabad|AF|202
FBE|SSFB|Francisco Beltrao|Francisco Beltrao|BR|153
FBG|KFBG|Simmons Army Air Field|Fort Bragg|US|135
FBK|PAFB|Ladd Army Air Field|Fairbanks|US|51
FBL|KFBL|Faribault Municipal-Liz Wall Strohfus Field|Faribault|US|82
FBM|FZQA|Lubumbashi International|Lubumbashi|CD|32
FBR|KFBR|Fort Bridger|Fort Bridger|US|89
FBY|KFBY|Fairbury Municipal|Fairbury|US|82
FCA|KGPI|Glacier Park International|Kalispell|US|89
FCB|FAFB|Ficksburg Sentraoes|Ficksburg|ZA|22
FCH|KFCH|Fresno Chandler Executive|Fresno|US|118
FCM|KFCM|Flying Cloud|Minneapolis|US|82
FCO|LIRF|Leonardo Da Vinci (Fiumicino) International|Rome|IT|295
FCS|KFCS|Butts Army Air Field (Fort Carson)|Fort Carson|US|89
FCY|KFCY|Hutfly|Forrest City|US|82
FDA|SKFU|Fundacion|Fundacion|CO|75
FDE|ENBL|Bringeland|Førde|NO|290
FDF|TFFF|Martinique Aime Cesaire International|Fort-de-France|MQ|124
FDH|EDNY|Friedrichshafen|Friedrichshafen|DE|266
FDK|KFDK|Frederick Municipal|Frederick|US|135
FDO|SADF|San Fernando|San Fernando|AR|55
FDR|KFDR|Frederick Regional|Frederick|US|82
FDU|FZBO|Bandundu|Bandundu|CD|27
FDY|KFDY|Findlay|Findlay|US|135
FEB|VNSR|Sanfebagar|Sanfebagar|NP|204
FEC|SNJD|Joao Durval Carneiro|Feira De Santana|BR|69
FEG|UZKF|Fergana|Fergana|UZ|231
FEJ|SNOU|Feijó|Feijó|BR|149
FEK|DIFK|Ferkessedougou|Ferkessedougou|CI|0
FEL|ETSF|Furstenfeldbruck|Furstenfeldbruck|DE|266
FEN|SBFN|Fernando de Noronha|Fernando De Noronha|BR|96
FEP|KFEP|Albertus|Freeport|US|82
FET|KFET|Fremont Municipal|Fremont|US|82
FEZ|GMFF|Saiss|Fes|MA|13
FFA|KFFA|First Flight|Kill Devil Hills|US|135
FFD|EGVA|RAF Fairford|Fairford|GB|283
FFL|KFFL|Fairfield Municipal|Fairfield|US|82
FFM|KFFM|Fergus Falls Regional|Fergus Falls|US|82
FFO|KFFO|Wright-Patterson Afb|Dayton|US|135
FFT|KFFT|Capital City|Frankfort|US|135
FFU|SCFT|Futaleufu|Futaleufu|CL|151
FGD|GQPF|Fderik|Fderik|MR|43
FGI|NSFI|Fagali'i|Apia|WS|323
FGU|NTGB|Fangatau|Fangatau|PF|354
FHU|KFHU|Sierra Vista Municipal-Libby Army Air Field|Fort Huachuca Sierra Vista|US|140
FHZ|NTKH|Fakahina|Fakahina|PF|354
FID|K0B8|Elizabeth Field|Fishers Island|US|135
FIE|EGEF|Fair Isle|Fair Isle|GB|283
FIG|GUFA|Fria|Fria|GN|14
FIH|FZAA|Ndjili International|Kinshasa|CD|27
FIK|YFNE|Finke|Finke|AU|254
FIL|KFOM|Fillmore Municipal|Fillmore|US|89
FIN|AYFI|Finschhafen|Buki|PG|351
FIZ|YFTZ|Fitzroy Crossing|Fitzroy Crossing|AU|260
FJR|OMFJ|Fujairah International|Fujairah International|AE|193
FKB|EDSB|Karlsruhe Baden-Baden|Baden-Baden|DE|266
FKI|FZIC|Bangoka International|Kisangani|CD|32
FKJ|RJNF|Fukui|Fukui|JP|235
FKL|KFKL|Venango Regional|Franklin|US|135
FKN|KFKN|Franklin Regional|Franklin|US|135
FKQ|WASF|Fakfak|Fakfak-Papua Island|ID|200
FKS|RJSF|Fukushima|Sukagawa|JP|235
FLA|SKFL|Gustavo Artunduaga Paredes|Florencia|CO|75
FLB|SNQG|Cangapara|Floriano|BR|96
FLD|KFLD|Fond Du Lac County|Fond Du Lac|US|82
FLF|EDXF|Flensburg-Schäferhaus|Flensburg|DE|266
FLG|KFLG|Flagstaff Pulliam|Flagstaff|US|140
FLI|BIHT|Holt|Flateyri|IS|249
FLL|KFLL|Fort Lauderdale/Hollywood International|Fort Lauderdale|US|135
FLM|SGFI|Filadelfia|Filadelfia|PY|68
FLN|SBFL|Hercilio Luz International|Florianopolis|BR|153
FLO|KFLO|Florence Regional|Florence|US|135
FLP|KFLP|Marion County Regional|Flippin|US|82
FLR|LIRQ|Firenze / Peretola|Firenze|IT|295
FLS|YFLI|Flinders Island|Flinders Island|AU|259
FLT|KFLT|Flat|Flat|US|51
FLV|KFLV|Sherman Army Air Field|Fort Leavenworth|US|82
FLW|LPFL|Flores|Santa Cruz das Flores|PT|244
FLX|KFLX|Fallon Municipal|Fallon|US|118
FLY|YFIL|Finley|Finley|AU|261
FLZ|WIMS|Dr Ferdinand Lumban Tobing|Sibolga, Sumatra Island|ID|199
FMA|SARF|Formosa|Formosa|AR|57
FME|KFME|Fort Meade Executive|Fort Meade|US|135
FMG|MRFL|Flamingo|Brasilito|CR|84
FMH|KFMH|Cape Cod Coast Guard Air Station|Falmouth|US|135
FMI|FZRF|Kalemie|Kalemie|CD|32
FMM|EDJA|Memmingen Allgau|Memmingen|DE|266
FMN|KFMN|Four Corners Regional|Farmington|US|89
FMO|EDDG|Munster Osnabruck|Munster|DE|266
FMS|KFSW|Fort Madison Municipal|Fort Madison|US|82
FMU|K6S2|Florence Municipal|Florence|US|118
FMY|KFMY|Page Field|Fort Myers|US|135
FNA|GFLL|Lungi International|Freetown|SL|19
FNB|ETNU|Neubrandenburg|Neubrandenburg|DE|266
FNC|LPMA|Madeira|Funchal|PT|281
FND|VRCF|Funadhoo|Funadhoo|MV|319
FNE|AYFA|Fane|Fane Mission|PG|351
FNG|DFEF|Fada N'gourma|Fada N'gourma|BF|44
FNH|HAFN|Fincha|Fincha|ET|2
FNI|LFTW|Nimes-Arles-Camargue|Nimes|FR|291
FNJ|ZKPY|Pyongyang International|Pyongyang|KP|221
FNL|KFNL|Northern Colorado Regional|Fort Collins|US|89
FNT|KFNT|Bishop International|Flint|US|135
FNU|LIER|Oristano / Fenosu|Oristano|IT|295
FOB|82CL|Fort Bragg|Fort Bragg|US|118
FOC|ZSFZ|Fuzhou Changle International|Fuzhou|CN|227
FOD|KFOD|Fort Dodge Regional|Fort Dodge|US|82
FOE|KFOE|Topeka Regional|Topeka|US|82
FOG|LIBF|Foggia / Gino Lisa|Foggia|IT|295
FOK|KFOK|Francis S Gabreski|Westhampton Beach|US|135
FOM|FKKM|Foumban Nkounja|Foumban|CM|18
FON|MRAN|Arenal|La Fortuna|CR|84
FOO|WABF|Kornasoren Airfield|Kornasoren-Numfoor Island|ID|200
FOR|SBFZ|Pinto Martins International|Fortaleza|BR|96
FOS|YFRT|Forrest|Forrest|AU|260
FOT|YFST|Forster (Wallis Is)|Forster (Wallis Is)|AU|261
FOU|FOGF|Fougamou|Fougamou|GA|29
FPO|MYGF|Grand Bahama International|Freeport|BS|134
FPR|KFPR|Treasure Coast International|Fort Pierce|US|135
FPY|KFPY|Perry-Foley|Perry|US|135
FRA|EDDF|Frankfurt am Main International|Frankfurt am Main|DE|266
FRB|YFBS|Forbes|Forbes|AU|261
FRC|SIMK|Franca|Franca|BR|153
FRD|KFHR|Friday Harbor|Friday Harbor|US|118
FRE|AGGF|Fera/Maringe|Fera Island|SB|335
FRG|KFRG|Republic|Farmingdale|US|135
FRH|KFRH|French Lick Municipal|French Lick|US|108
FRI|KFRI|Marshall Army Air Field|Fort Riley|US|82
FRK|FSSF|Fregate Island|Fregate Island|SC|318
FRL|LIPK|Forli|Forli|IT|295
FRM|KFRM|Fairmont Municipal|Fairmont|US|82
FRN|PAFR|Bryant Army Air Field|Fort Richardson|US|51
FRO|ENFL|Florø|Florø|NO|290
FRR|KFRR|Front Royal-Warren County|Front Royal|US|135
FRS|MGTK|Mundo Maya International|San Benito|GT|102
FRT|SCFR|Frutillar|Frutillar|CL|151
FRW|FBFT|Francistown|Francistown|BW|20
FRY|KIZG|White Mountain Regional|Fryeburg|US|135
FRZ|ETHF|Fritzlar|Fritzlar|DE|266
FSC|LFKF|Figari Sud-Corse|Figari Sud-Corse|FR|291
FSD|KFSD|Joe Foss Field|Sioux Falls|US|82
FSI|KFSI|Henry Post Army Air Field (Fort Sill)|Fort Sill|US|82
FSK|KFSK|Fort Scott Municipal|Fort Scott|US|82
FSM|KFSM|Fort Smith Regional|Fort Smith|US|82
FSP|LFVP|St Pierre|Saint-Pierre|PM|129
FSS|EGQK|RAF Kinloss|Kinloss|GB|283
FST|KFST|Fort Stockton-Pecos County|Fort Stockton|US|82
FSU|KFSU|Fort Sumner Municipal|Fort Sumner|US|89
FSZ|RJNS|Mt. Fuji Shizuoka|Mt. Fuji Shizuoka|JP|235
FTA|NVVF|Futuna|Futuna Island|VU|329
FTE|SAWC|El Calafate|El Calafate|AR|61
FTI|NSFQ|Fitiuta|Fitiuta Village|AS|348
FTK|KFTK|Godman Army Air Field|Fort Knox|US|135
FTU|FMSD|Tolanaro|Tolanaro|MG|314
FTW|KFTW|Fort Worth Meacham International|Fort Worth|US|82
FTX|FCOO|Owando|Owando|CG|10
FTY|KFTY|Fulton County Executive/Charlie Brown Field|Atlanta|US|135
FUE|GCFV|Fuerteventura|Fuerteventura Island|ES|246
FUG|ZSFY|Fuyang Xiguan|Fuyang|CN|227
FUJ|RJFE|Fukue|Goto|JP|235
FUK|RJFF|Fukuoka|Fukuoka|JP|235
FUL|KFUL|Fullerton Municipal|Fullerton|US|118
FUN|NGFU|Funafuti International|Funafuti|TV|332
FUO|ZGFS|Foshan Shadi|Foshan|CN|227
FUT|NLWF|Pointe Vele|Futuna Island|WF|358
FVL|YFLO|Flora Valley|Flora Valley|AU|260
FVM|VRMF|Fuvahmulah|Fuvahmulah Island|MV|319
FWA|KFWA|Fort Wayne International|Fort Wayne|US|135
FWH|KNFW|Fort Worth Nas Jrb (Carswell Field)|Fort Worth|US|82
FWL|0AA4|Farewell|Farewell|US|51
FXE|KFXE|Fort Lauderdale Executive|Fort Lauderdale|US|135
FXO|FQCB|Cuamba|Cuamba|MZ|35
FXY|KFXY|Forest City Municipal/Trimble Field|Forest City|US|82
FYM|KFYM|Fayetteville Municipal|Fayetteville|US|82
FYT|FTTY|Faya Largeau|Faya Largeau|TD|41
FYU|PFYU|Fort Yukon|Fort Yukon|US|51
FYV|KFYV|Drake Field|Fayetteville|US|82
GAB|KGAB|Gabbs|Gabbs|US|118
GAC|MHGS|Gracias|El Molino|HN|161
GAD|KGAD|Northeast Alabama Regional|Gadsden|US|82
GAE|DTTG|Gabes Matmata International|Gabès|TN|48
GAF|DTTF|Gafsa Ksar International|Gafsa|TN|48
GAG|KGAG|Gage|Gage|US|82
GAH|YGAY|Gayndah|Gayndah|AU|253
GAI|KGAI|Montgomery County Airpark|Gaithersburg|US|135
GAJ|RJSC|Yamagata|Yamagata|JP|235
GAL|PAGA|Edward G Pitka Sr|Galena|US|51
GAM|PAGM|Gambell|Gambell|US|51
GAN|VRMG|Gan International|Gan|MV|319
GAO|MUGT|Mariana Grajales|Guantanamo|CU|106
GAP|AYGP|Gusap|Gusap|PG|351
GAQ|GAGO|Gao|Gao|ML|5
GAR|AYGI|Garaina|Garaina|PG|351
GAS|HKGA|Garissa|Garissa|KE|40
GAT|LFNA|Gap - Tallard|Avignon|FR|291
GAU|VEGT|Lokpriya Gopinath Bordoloi International|Guwahati|IN|205
GAW|VYGG|Gangaw|Gangaw|MM|241
GAY|VEGY|Gaya|Gaya|IN|205
GBA|EGBP|Kemble|Kemble|GB|283
GBB|UBBQ|Gabala International|Gabala|AZ|181
GBD|KGBD|Great Bend Municipal|Great Bend|US|82
GBE|FBSK|Sir Seretse Khama International|Gaborone|BW|20
GBF|AYNE|Negarbo(Negabo)|Negarbo|PG|351
GBG|KGBG|Harrel W Timmons Galesburg Regional|Galesburg|US|82
GBH|PAGB|Galbraith Lake|Galbraith Lake|US|51
GBI|VOGB|Kalaburagi|Gulbarga|IN|205
GBJ|TFFM|Les Bases|Grand Bourg|GP|101
GBK|GFGK|Gbangbatok|Gbangbatok|SL|19
GBL|YGBI|South Goulburn Is|South Goulburn Is|AU|254
GBP|YGAM|Gamboola|Gamboola|AU|253
GBR|KGBR|Great Barrington|Great Barrington|US|135
GBT|OING|Gorgan|Gorgan|IR|233
GBU|HSKG|Khashm El Girba|Khashm El Girba|SD|25
GBV|YGIB|Gibb River|Gibb River|AU|260
GBW|YGIA|Ginbata|Ginbata|AU|260
GBZ|NZGB|Great Barrier Aerodrome|Claris|NZ|324
GCC|KGCC|Northeast Wyoming Regional|Gillette|US|89
GCD|K3W7|Grand Coulee Dam|Electric City|US|118
GCH|OIAH|Gachsaran|Gachsaran|IR|233
GCI|EGJB|Guernsey|Saint Peter Port|GG|274
GCJ|FAGC|Grand Central|Midrand|ZA|22
GCK|KGCK|Garden City Regional|Garden City|US|82
GCM|MWCR|Owen Roberts International|Georgetown|KY|81
GCN|KGCN|Grand Canyon Ntl Park|Grand Canyon|US|140
GCT|K1Z1|Grand Canyon Bar Ten Airstrip|Whitmore|US|140
GCW|K1G4|Grand Canyon West|Peach Springs|US|140
GCY|KGCY|Greeneville Municipal|Greeneville|US|135
GDC|KGYH|Donaldson Field|Greenville|US|135
GDD|YGDN|Gordon Downs|Gordon Downs|AU|260
GDE|HAGO|Gode|Gode|ET|2
GDG|UHBI|Magdagachi|Magdagachi|RU|240
GDI|FEGL|Gordil|Melle|CF|6
GDJ|FZWC|Gandajika|Gandajika|CD|32
GDL|MMGL|Don Miguel Hidalgo Y Costilla International|Guadalajara|MX|128
GDM|KGDM|Gardner Municipal|Gardner|US|135
GDN|EPGD|Gdańsk Lech Wałęsa|Gdańsk|PL|310
GDO|SVGD|Guasdalito|Guasdalito|VE|79
GDP|SNGD|Guadalupe|Guadalupe|BR|96
GDQ|HAGN|Gonder|Gondar|ET|2
GDT|MBGT|JAGS McCartney International|Cockburn Town|TC|99
GDV|KGDV|Dawson Community|Glendive|US|89
GDW|KGDW|Gladwin Zettel Memorial|Gladwin|US|135
GDX|UHMM|Sokol|Magadan|RU|211
GDZ|URKG|Gelendzhik|Gelendzhik|RU|289
GEA|NWWM|Noumea Magenta|Noumea|NC|347
GEB|WAMJ|Gebe|Gebe Island|ID|200
GED|KGED|Delaware Coastal|Georgetown|US|135
GEE|YGTO|Georgetown (Tas)|Georgetown (Tas)|AU|256
GEF|AGEV|Geva|Liangia|SB|335
GEG|KGEG|Spokane International|Spokane|US|118
GEL|SBNM|Santo Angelo|Santo Angelo|BR|153
GEO|SYCJ|Cheddi Jagan International|Georgetown|GY|104
GER|MUNG|Rafael Cabrera|Nueva Gerona|CU|106
GES|RPMR|General Santos International|General Santos|PH|213
GET|YGEL|Geraldton|Geraldton|AU|260
GEV|ESNG|Gallivare|Gallivare|SE|302
GEY|KGEY|South Big Horn County|Greybull|US|89
GFD|KGFD|Pope Field|Greenfield|US|108
GFF|YGTH|Griffith|Griffith|AU|261
GFK|KGFK|Grand Forks International|Grand Forks|US|82
GFL|KGFL|Floyd Bennett Memorial|Glens Falls|US|135
GFN|YGFN|Grafton|Grafton|AU|261
GFO|SYBT|Bartica A|Bartica|GY|104
GFR|LFRF|Granville|Granville|FR|291
GFY|FYGF|Grootfontein|Grootfontein|NA|49
GGB|SWHP|Fazenda Olhos D`agua|Agua Boa|BR|86
GGD|YGDS|Gregory Downs|Gregory Downs|AU|253
GGE|KGGE|Georgetown County|Georgetown|US|135
GGF|SNYA|Almeirim|Almeirim|BR|150
GGG|KGGG|East Texas Regional|Longview|US|82
GGH|SSCT|Cianorte|Cianorte|BR|153
GGM|HKKG|Kakamega|Kakamega|KE|40
GGN|DIGA|Gagnoa|Gagnoa|CI|0
GGO|DIGL|Guiglo|Guiglo|CI|0
GGR|HCMW|Garowe|Garowe|SO|38
GGS|SAWR|Gobernador Gregores|Gobernador Gregores|AR|61
GGT|MYEF|Exuma International|George Town|BS|134
GGW|KGGW|Wokal Field/Glasgow-Valley County|Glasgow|US|89
GHA|DAUG|Noumerat - Moufdi Zakaria|Ghardaia|DZ|3
GHB|MYEM|Governor's Harbour|Governor's Harbour|BS|134
GHC|MYBG|Great Harbour Cay|Great Harbour Cay|BS|134
GHF|ETEU|Giebelstadt Army Air Field|Giebelstadt Army Air Field|DE|266
GHM|KGHM|Centerville Municipal|Centerville|US|82
GHT|HLGT|Ghat|Ghat|LY|47
GHU|SAAG|Gualeguaychu|Gualeguaychu|AR|57
GHV|LRBV|Braşov-Ghimbav International|Braşov|RO|269
GIB|LXGB|Gibraltar|Gibraltar|GI|285
GIC|YBOI|Boigu|Boigu|AU|253
GID|HBBE|Gitega|Gitega|BI|11
GIF|KGIF|Winter Haven Regional|Winter Haven|US|135
GIG|SBGL|Galeao - Antonio Carlos Jobim International|Rio De Janeiro|BR|153
GII|GUSI|Siguiri|Siguiri|GN|14
GIL|OPGT|Gilgit|Gilgit|PK|203
GIR|SKGI|Santiago Vila|Girardot|CO|75
GIS|NZGS|Gisborne|Gisborne|NZ|324
GIU|VCCS|Sigiriya|Sigiriya|LK|189
GIY|FAGI|Giyani|Giyani|ZA|22
GIZ|OEGN|Jizan Regional|Jizan|SA|224
GJA|MHNJ|La Laguna|Guanaja|HN|161
GJL|DAAV|Jijel Ferhat Abbas|Jijel|DZ|3
GJM|SBGM|Guajara-Mirim|Guajara-Mirim|BR|74
GJR|BIGJ|Gjögur|Gjögur|IS|249
GJT|KGJT|Grand Junction Regional|Grand Junction|US|89
GKA|AYGA|Goroka|Goronka|PG|351
GKD|LTFK|Imroz|Gokceada|TR|277
GKE|ETNG|Geilenkirchen|Geilenkirchen|DE|266
GKK|VRMO|Kooddoo|Kooddoo|MV|319
GKL|YGKL|Great Keppel Is|Great Keppel Is|AU|257
GKN|PAGK|Gulkana|Gulkana|US|51
GKT|KGKT|Gatlinburg-Pigeon Forge|Sevierville|US|135
GLA|EGPF|Glasgow International|Glasgow|GB|283
GLB|KP13|San Carlos Apache|Globe|US|140
GLD|KGLD|Renner Field/Goodland Municipal|Goodland|US|89
GLE|KGLE|Gainesville Municipal|Gainesville|US|82
GLF|MRGF|Golfito|Golfito|CR|84
GLG|YGLE|Glengyle|Glengyle|AU|253
GLH|KGLH|Greenville Mid-Delta|Greenville|US|82
GLI|YGLI|Glen Innes|Glen Innes|AU|261
GLJ|SKGZ|Garzon La Jagua|Garzon|CO|75
GLK|HCMR|Galcaio|Galcaio|SO|38
GLL|ENKL|Gol|Klanten|NO|290
GLM|YGLO|Glenormiston|Glenormiston|AU|253
GLO|EGBJ|Gloucestershire|Staverton|GB|283
GLR|KGLR|Gaylord Regional|Gaylord|US|90
GLS|KGLS|Scholes International At Galveston|Galveston|US|82
GLT|YGLA|Gladstone|Gladstone|AU|253
GLU|VQGP|Gelephu|Gelephu|BT|234
GLV|PAGL|Golovin|Golovin|US|51
GLW|KGLW|Glasgow Municipal|Glasgow|US|82
GLX|WAMA|Gamarmalamo|Galela-Celebes Island|ID|200
GLZ|EHGR|Gilze Rijen Air Base|Breda|NL|262
GMA|FZFK|Gemena|Gemena|CD|27
GMB|HAGM|Gambella|Gambela|ET|2
GMD|GMMB|Ben Slimane|Ben Slimane|MA|13
GME|UMGG|Gomel|Gomel|BY|288
GMI|AYGT|Gasmata Island|Gasmata Island|PG|351
GMM|FCOG|Gamboma|Gamboma|CG|10
GMN|NZGM|Greymouth|Greymouth|NZ|324
GMO|DNGO|Gombe Lawanti International|Gombe|NG|28
GMP|RKSS|Gimpo International|Seoul|KR|226
GMR|NTGJ|Totegegie|Totegegie|PF|334
GMS|SNGM|Fazenda Canada|Uberlandia|BR|153
GMT|PAGZ|Granite Mountain Air Station|Granite Mountain|US|51
GMU|KGMU|Greenville Downtown|Greenville|US|135
GMV|UT25|Monument Valley|Monument Valley|US|89
GMZ|GCGM|La Gomera|Alajero|ES|246
GNA|UMMG|Hrodna|Hrodna|BY|288
GNB|LFLS|Grenoble-Isere|Grenoble|FR|291
GND|TGPY|Point Salines International|Saint George's|GD|100
GNF|K2O1|Gansner Field|Quincy|US|118
GNG|KGNG|Gooding Municipal|Gooding|US|76
GNI|RCGI|Lyudao|Lyudao|TW|230
GNJ|UBBG|Ganja|Ganja|AZ|181
GNM|SNGI|Guanambi|Guanambi|BR|96
GNR|SAHR|Dr. Arturo H. Illia|General Roca|AR|62
GNS|WIMB|Binaka|Gunung Sitoli, Nias Island|ID|199
GNT|KGNT|Grants-Milan Municipal|Grants|US|89
GNU|KGNU|Goodnews|Goodnews|US|51
GNV|KGNV|Gainesville Regional|Gainesville|US|135
GNY|LTCS|Sanliurfa GAP|Sanliurfa|TR|277
GNZ|FBGZ|Ghanzi|Ghanzi|BW|20
GOA|LIMJ|Genova / Sestri Cristoforo Colombo|Genova|IT|295
GOB|HAGB|Robe|Goba|ET|2
GOG|FYGB|Gobabis|Gobabis|NA|49
GOH|BGGH|Nuuk|Nuuk|GL|137
GOI|VOGO|Dabolim|Dabolim|IN|205
GOJ|UWGG|Nizhny Novgorod International|Nizhny Novgorod|RU|289
GOK|KGOK|Guthrie/Edmond Regional|Guthrie|US|82
GOL|K4S1|Gold Beach Municipal|Gold Beach|US|118
GOM|FZNA|Goma International|Goma|CD|26
GON|KGON|Groton-New London|Groton|US|135
GOO|YGDI|Goondiwindi|Goondiwindi|AU|253
GOP|VEGK|Gorakhpur|Gorakhpur|IN|205
GOQ|ZLGM|Golmud|Golmud|CN|227
GOR|HAGR|Gore|Gore|ET|2
GOT|ESGG|Gothenburg-Landvetter|Gothenburg|SE|302
GOU|FKKR|Garoua International|Garoua|CM|18
GOV|YPGV|Gove|Nhulunbuy|AU|254
GOX|VOGA|Manohar International|Mopa|IN|205
GOY|VCCG|Amparai|Amparai|LK|189
GOZ|LBGO|Gorna Oryahovitsa|Gorna Oryahovitsa|BG|301
GPA|LGRX|Araxos|Patras|GR|264
GPB|SBGU|Tancredo Thomas de Faria|Guarapuava|BR|153
GPI|SKGP|Juan Casiano|Guapi|CO|75
GPL|MRGP|Guapiles|Pococi|CR|84
GPN|YGPT|Garden Point|Garden Point|AU|254
GPO|SAZG|General Pico|General Pico|AR|62
GPS|SEGS|Seymour|Baltra|EC|333
GPT|KGPT|Gulfport-Biloxi International|Gulfport|US|82
GPZ|KGPZ|Grand Rapids/Itasca County-Gordon Newstrom Field|Grand Rapids|US|82
GQQ|KGQQ|Galion Municipal|Galion|US|135
GRB|KGRB|Green Bay/Austin Straubel International|Green Bay|US|82
GRD|KGRD|Greenwood County|Greenwood|US|135
GRE|KGRE|Greenville|Greenville|US|82
GRF|KGRF|Gray Army Air Field (Joint Base Lewis-Mcchord)|Fort Lewis|US|118
GRI|KGRI|Central Nebraska Regional|Grand Island|US|82
GRJ|FAGG|George|George|ZA|22
GRK|KGRK|Robert Gray Army Air Field|Fort Hood|US|82
GRL|AYGG|Garasa|Au|PG|351
GRM|KCKC|Grand Marais/Cook County|Grand Marais|US|82
GRN|KGRN|Gordon Municipal|Gordon|US|89
GRO|LEGE|Girona|Girona|ES|285
GRP|SWGI|Gurupi|Gurupi|BR|96
GRQ|EHGG|Eelde|Groningen|NL|262
GRR|KGRR|Gerald R Ford International|Grand Rapids|US|135
GRS|LIRS|Grosseto|Grosetto|IT|295
GRU|SBGR|Guarulhos - Governador Andre Franco Montoro International|Sao Paulo|BR|153
GRV|URMG|Grozny North|Grozny|RU|289
GRW|LPGR|Graciosa|Santa Cruz da Graciosa|PT|244
GRX|LEGR|Federico Garcia Lorca|Granada|ES|285
GRY|BIGR|Grímsey|Grímsey|IS|249
GRZ|LOWG|Graz|Graz|AT|307
GSA|WBKN|Long Pasia|Long Miau|MY|208
GSB|KGSB|Seymour Johnson Afb|Goldsboro|US|135
GSC|YGSC|Gascoyne Junction|Gascoyne Junction|AU|260
GSE|ESGP|Gothenburg City|Gothenburg|SE|302
GSH|KGSH|Goshen Municipal|Goshen|US|108
GSI|SOGS|Grand-Santi|Grand-Santi|GF|80
GSJ|MGSJ|San Jose|Puerto San Jose|GT|102
GSM|OIKQ|Dayrestan|Dayrestan|IR|233
GSN|YMGN|Mount Gunson|Mount Gunson|AU|252
GSO|KGSO|Piedmont Triad International|Greensboro|US|135
GSP|KGSP|Greenville Spartanburg International|Greer|US|135
GSQ|HEOW|Shark El Oweinat International|Shark El Oweinat International|EG|12
GSR|HCMG|Gardo|Gardo|SO|38
GSS|FASE|Sabi Sabi|Belfast|ZA|22
GST|PAGS|Gustavus|Gustavus|US|51
GSU|HSGF|Azaza|Gedaref|SD|25
GSV|UWSG|Gagarin|Saratov|RU|298
GTA|AGOK|Gatokae|Gatokae|SB|335
GTE|YGTE|Groote Eylandt|Groote Eylandt|AU|254
GTF|KGTF|Great Falls International|Great Falls|US|89
GTG|KGTG|Grantsburg Municipal|Grantsburg|US|82
GTI|EDCG|Rugen|Rugen|DE|266
GTN|NZGT|Glentanner|Glentanner Station|NZ|324
GTO|WAMG|Jalaluddin|Gorontalo-Celebes Island|ID|212
GTP|K3S8|Grants Pass|Grants Pass|US|118
GTR|KGTR|Golden Triangle Regional|Columbus|US|82
GTS|YTGT|The Granites|The Granites|AU|254
GTT|YGTN|Georgetown|Georgetown|AU|253
GTY|KW05|Gettysburg Regional|Gettysburg|US|135
GUA|MGGT|La Aurora|Guatemala City|GT|102
GUB|MMGR|Guerrero Negro|Guerrero Negro|MX|164
GUC|KGUC|Gunnison-Crested Butte Regional|Gunnison|US|89
GUD|GAGM|Goundam|Goundam|ML|5
GUF|KJKA|Gulf Shores International/Jack Edwards Field|Gulf Shores|US|82
GUH|YGDH|Gunnedah|Gunnedah|AU|261
GUI|SVGI|Guiria|Guiria|VE|79
GUJ|SBGW|Guaratingueta|Guaratingueta|BR|153
GUL|YGLB|Goulburn|Goulburn|AU|261
GUM|PGUM|Guam International|Tamuning|GU|336
GUP|KGUP|Gallup Municipal|Gallup|US|89
GUQ|SVGU|Guanare|Guanare|VE|79
GUR|AYGN|Gurney|Gurney|PG|351
GUS|KGUS|Grissom Arb|Peru|US|108
GUT|ETUO|Gutersloh|Gutersloh|DE|266
GUU|BIGF|Grundarfjörður|Grundarfjörður|IS|249
GUV|AYML|Mougulu|Mougulu|PG|351
GUW|UATG|Atyrau International|Atyrau|KZ|218
GUX|VAGN|Guna|Guna|IN|205
GUY|KGUY|Guymon Municipal|Guymon|US|82
GUZ|SNGA|Guarapari|Guarapari|BR|153
GVA|LSGG|Geneva Cointrin International|Geneva|CH|313
GVE|KGVE|Gordonsville Municipal|Gordonsville|US|135
GVI|AYGV|Green River|Green River|PG|351
GVL|KGVL|Lee Gilmer Memorial|Gainesville|US|135
GVN|UHKM|Maygatka Airport.|Sovetskaya Gavan|RU|239
GVP|YGNV|Greenvale|Greenvale|AU|253
GVR|SBGV|Governador Valadares|Governador Valadares|BR|153
GVT|KGVT|Majors|Greenville|US|82
GVX|ESSK|Gavle Sandviken|Gavle|SE|302
GWA|VYGW|Gwa|Gwa|MM|241
GWD|OPGD|Gwadar International|Gwadar|PK|203
GWE|FVTL|Thornhill Air Base|Gweru|ZW|21
GWL|VIGR|Gwalior|Gwalior|IN|205
GWO|KGWO|Greenwood-Leflore|Greenwood|US|82
GWS|KGWS|Kgws Sumers Airpark|Glenwood Springs|US|89
GWT|EDXW|Westerland Sylt|Westerland|DE|266
GWV|2LA8|Fokker Field|Bush|US|82
GXF|OYSY|Sayun International|Sayun|YE|173
GXG|FNNG|Negage|Negage|AO|31
GXH|ZLXH|Gannan Xiahe|Xiahe|CN|227
GXM|WAGA|Kuala Kurun|Kuala Kurun|ID|212
GXQ|SCCY|Teniente Vidal|Coyhaique|CL|151
GXX|FKKJ|Yagoua|Yagoua|CM|18
GXY|KGXY|Greeley-Weld County|Greeley|US|89
GYA|SLGY|Capitan de Av. Emilio Beltran|Guayaramerin|BO|116
GYD|UBBB|Heydar Aliyev International|Baku|AZ|181
GYE|SEGU|Simon Bolivar International|Guayaquil|EC|103
GYG|UEMM|Magan|Magan|RU|240
GYI|HRYG|Gisenyi|Gisenyi|RW|26
GYL|YARG|Argyle|Argyle|AU|260
GYM|MMGM|General Jose Maria Yanez International|Guaymas|MX|107
GYN|SBGO|Santa Genoveva|Goiania|BR|153
GYP|YGYM|Gympie|Gympie|AU|253
GYR|KGYR|Phoenix Goodyear|Goodyear|US|140
GYS|ZUGU|Guangyuan|Guangyuan|CN|227
GYU|ZLGY|Guyuan Liupanshan|Guyuan|CN|227
GYY|KGYY|Gary/Chicago International|Gary|US|82
GYZ|YGRM|Gruyere|Gruyere|AU|260
GZG|ZUGZ|Garze Gesar|Garze|CN|227
GZO|AGGN|Nusatupe|Gizo|SB|335
GZP|LTFG|Gazipasa|Gazipasa|TR|277
GZT|LTAJ|Gaziantep International|Gaziantep|TR|277
GZW|OIIK|Qazvin|Qazvin|IR|233
HAA|ENHK|Hasvik|Hasvik|NO|290
HAB|KHAB|Marion County-Rankin Fite|Hamilton|US|82
HAC|RJTH|Hachijojima|Hachijojima|JP|235
HAD|ESMT|Halmstad|Halmstad|SE|302
HAF|KHAF|Half Moon Bay|Half Moon Bay|US|118
HAH|FMCH|Prince Said Ibrahim International|Moroni|KM|317
HAI|KHAI|Three Rivers Municipal/Dr Haines|Three Rivers|US|90
HAJ|EDDV|Hannover|Hannover|DE|266
HAK|ZJHK|Haikou Meilan International|Haikou|CN|227
HAM|EDDH|Hamburg|Hamburg|DE|266
HAN|VVNB|Noi Bai International|Hanoi|VN|195
HAO|KHAO|Butler County Regional/Hogan Field|Hamilton|US|135
HAQ|VRMH|Hanimaadhoo International|Haa Dhaalu|MV|319
HAR|KCXY|Capital City|Harrisburg|US|135
HAS|OEHL|Hail|Hail|SA|224
HAT|YHTL|Heathlands|Heathlands|AU|253
HAU|ENHD|Haugesund|Karmoy|NO|290
HAV|MUHA|Jose Marti International|Havana|CU|106
HAW|EGFE|Haverfordwest|Haverfordwest|GB|283
HAY|SKAG|Aguachica|Aguachica|CO|75
HBA|YMHB|Hobart International|Hobart|AU|256
HBB|NM83|Industrial Airpark|Hobbs|US|89
HBE|HEBA|Borg El Arab International|Alexandria|EG|12
HBG|KHBG|Hattiesburg Bobby L Chain Municipal|Hattiesburg|US|82
HBK|KP14|Holbrook Municipal|Holbrook|US|140
HBQ|ZLHB|Haibei Qilian|Haibei|CN|227
HBR|KHBR|Hobart Regional|Hobart|US|82
HBT|OEKK|King Khaled Military City|King Khaled Military City|SA|224
HBU|ZMBS|Bulgan Sum|Bulgan Sum|MN|197
HBX|VAHB|Hubli|Hubli|IN|205
HCA|KBPG|Big Spring/Mc Mahon-Wrinkle|Big Spring|US|82
HCC|K1B1|Columbia County|Hudson|US|135
HCM|HCME|Eil|Eil|SO|38
HCN|RCKW|Hengchun|Hengchung|TW|230
HCQ|YHLC|Halls Creek|Halls Creek|AU|260
HCR|PAHC|Holy Cross|Holy Cross|US|51
HCW|KCQW|Cheraw Municipal/Lynch Bellinger Field|Cheraw|US|135
HCZ|ZGCZ|Chenzhou Beihu|Chenzhou|CN|227
HDD|OPKD|Hyderabad|Hyderabad|PK|203
HDE|KHDE|Brewster Field|Holdrege|US|82
HDF|EDAH|Heringsdorf|Heringsdorf|DE|266
HDG|ZBHD|Handan|Handan|CN|227
HDH|PHDH|Kawaihapai Airfield|Mokuleia|US|337
HDK|VRBK|Kulhudhuffushi|Kulhudhuffushi|MV|319
HDM|OIHH|Hamadan|Hamadan|IR|233
HDN|KHDN|Yampa Valley|Hayden|US|89
HDO|VIDX|Hindon|Ghaziabad|IN|205
HDR|OIKP|Havadarya|Havadarya|IR|233
HDS|FAHS|Hoedspruit Air Force Base|Hoedspruit|ZA|22
HDY|VTSS|Hat Yai International|Hat Yai|TH|182
HEA|OAHR|Herat|Herat|AF|202
HED|AK33|Herendeen Bay|Herendeen Bay|US|51
HEE|KHEE|Thompson-Robbins|Helena|US|82
HEH|VYHH|Heho|Heho|MM|241
HEI|EDXB|Heide-Busum|Busum|DE|266
HEK|ZYHE|Heihe|Heihe|CN|227
HEL|EFHK|Helsinki Vantaa|Helsinki|FI|275
HER|LGIR|Heraklion International Nikos Kazantzakis|Heraklion|GR|264
HES|KHRI|Hermiston Municipal|Hermiston|US|118
HET|ZBHH|Baita International|Hohhot|CN|227
HEW|LGAT|Athen Helenikon|Athens|GR|264
HEZ|KHEZ|Hardy-Anders Field/Natchez-Adams County|Natchez|US|82
HFA|LLHA|Haifa International|Haifa|IL|201
HFD|KHFD|Hartford-Brainard|Hartford|US|135
HFE|ZSOF|Hefei Xinqiao International|Hefei|CN|227
HFF|KHFF|Mackall Army Air Field|Camp Mackall|US|135
HFN|BIHN|Hornafjörðu|Höfn|IS|249
HFS|ESOH|Hagfors|Hagfors|SE|302
HFT|ENHF|Hammerfest|Hammerfest|NO|290
HGA|HCMH|Egal International|Hargeisa|SO|38
HGD|YHUG|Hughenden|Hughenden|AU|253
HGE|SVHG|Higuerote|Higuerote|VE|79
HGH|ZSHC|Hangzhou Xiaoshan International|Hangzhou|CN|227
HGI|VEHO|Donyi Polo|Itanagar|IN|205
HGL|EDXH|Helgoland-Dune|Helgoland|DE|266
HGN|VTCH|Mae Hong Son|Mae Hong Son|TH|182
HGO|DIKO|Korhogo|Korhogo|CI|0
HGR|KHGR|Hagerstown Regional/Richard A Henson Field|Hagerstown|US|135
HGS|GFHA|Hastings|Freetown|SL|19
HGU|AYMH|Mount Hagen Kagamuga|Mount Hagen|PG|351
HGZ|2AK6|Hog River|Hogatza|US|51
HHE|RJSH|Hachinohe|Hachinohe|JP|235
HHH|KHXD|Hilton Head|Hilton Head Island|US|135
HHI|PHHI|Wheeler Army Air Field|Wahiawa|US|337
HHN|EDFH|Frankfurt-Hahn|Hahn|DE|266
HHQ|VTPH|Hua Hin|Hua Hin|TH|182
HHR|KHHR|Jack Northrop Field/Hawthorne Municipal|Hawthorne|US|118
HHZ|NTGH|Hikueru Atoll|Hikueru Atoll|PF|354
HIA|ZSSH|Lianshui|Huai'an|CN|227
HIB|KHIB|Range Regional|Hibbing|US|82
HID|YHID|Horn Island|Horn Island|AU|253
HIE|KHIE|Mount Washington Regional|Whitefield|US|135
HIF|KHIF|Hill Afb|Ogden|US|89
HIG|YHHY|Highbury|Highbury|AU|253
HII|KHII|Lake Havasu City|Lake Havasu City|US|140
HIJ|RJOA|Hiroshima|Hiroshima|JP|235
HIM|VCCH|Minneriya|Hingurakgoda|LK|189
HIN|RKPS|Sacheon Air Base|Sacheon|KR|226
HIO|KHIO|Portland-Hillsboro|Portland|US|118
HIP|YHDY|Headingly|Headingly|AU|253
HIR|AGGH|Honiara International|Honiara|SB|335
HJJ|ZGCJ|Zhijiang|Huaihua|CN|227
HJR|VAKJ|Khajuraho|Khajuraho|IN|205
HJT|ZMHU|Khujirt|Khujirt|MN|237
HKA|KHKA|Blytheville Municipal|Blytheville|US|82
HKD|RJCH|Hakodate|Hakodate|JP|235
HKG|VHHH|Chek Lap Kok International|Hong Kong|HK|196
HKK|NZHK|Hokitika Airfield|Hokitika Airfield|NZ|324
HKN|AYHK|Kimbe|Hoskins|PG|351
HKS|KHKS|Hawkins Field|Jackson|US|82
HKT|VTSP|Phuket International|Phuket|TH|182
HKY|KHKY|Hickory Regional|Hickory|US|135
HLA|FALA|Lanseria|Johannesburg|ZA|22
HLB|KHLB|Batesville|Batesville|US|108
HLC|KHLC|Hill City Municipal|Hill City|US|82
HLD|ZBLA|Dongshan|Hailar|CN|227
HLE|FHSH|Saint Helena|Saint Helena|SH|250
HLF|ESSF|Hultsfred|Hultsfred|SE|302
HLG|KHLG|Wheeling Ohio County|Wheeling|US|135
HLH|ZBUL|Ulanhot|Ulanhot|CN|227
HLI|KCVH|Hollister Municipal|Hollister|US|118
HLJ|EYSB|Barysiai|Barysiai|LT|308
HLL|YHIL|Hillside|Hillside|AU|260
HLN|KHLN|Helena Regional|Helena|US|89
HLP|WIHH|Halim Perdanakusuma International|Jakarta|ID|199
HLR|KHLR|Yoakum-Defrenn Army Heliport|Fort Hood|US|82
HLS|YSTH|St Helens|St Helens|AU|256
HLT|YHML|Hamilton|Hamilton|AU|256
HLU|NWWH|Nesson|Houailou|NC|347
HLW|FAHL|Hluhluwe|Hluhluwe|ZA|22
HLZ|NZHN|Hamilton International|Hamilton|NZ|324
HMA|USHH|Khanty Mansiysk|Khanty-Mansiysk|RU|242
HMB|HEMK|Sohag International|Sohag|EG|12
HME|DAUH|Oued Irara|Hassi Messaoud|DZ|3
HMG|YHMB|Hermannsburg|Hermannsburg|AU|254
HMI|ZWHM|Hami|Hami|CN|227
HMJ|UKLH|Khmelnytskyi|Khmelnytskyi|UA|280
HMN|KHMN|Holloman Afb|Alamogordo|US|89
HMO|MMHO|General Ignacio P. Garcia International|Hermosillo|MX|107
HMR|ENHA|Stafsberg|Hamar|NO|290
HMT|KHMT|Hemet-Ryan|Hemet|US|118
HMV|ESUT|Hemavan|Hemavan|SE|302
HMY|RKTP|Seosan Air Base|Seosan|KR|226
HNA|RJSI|Hanamaki|Hanamaki|JP|235
HNB|KHNB|Huntingburg|Huntingburg|US|109
HNC|KHSE|Billy Mitchell|Hatteras|US|135
HND|RJTT|Tokyo International|Tokyo|JP|235
HNH|PAOH|Hoonah|Hoonah|US|51
HNI|ZGHC|Hechi Jinchengjiang|Hechi|CN|227
HNL|PHNL|Daniel K Inouye International|Honolulu|US|337
HNM|PHHN|Hana|Hana|US|337
HNS|PAHN|Haines|Haines|US|51
HNY|ZGHY|Hengyang|Hengyang|CN|227
HOA|HKHO|Hola|Hola|KE|40
HOB|KHOB|Lea County Regional|Hobbs|US|89
HOD|OYHD|Hodeidah International|Hodeida|YE|173
HOF|OEAH|Al Ahsa|Al Ahsa|SA|224
HOG|MUHG|Frank Pais International|Holguin|CU|106
HOH|LOIH|Hohenems-Dornbirn|Hohenems|AT|307
HOI|NTTO|Hao|Hao|PF|354
HOK|YHOO|Hooker Creek|Hooker Creek|AU|254
HOM|PAHO|Homer|Homer|US|51
HON|KHON|Huron Regional|Huron|US|82
HOP|KHOP|Campbell Army Air Field (Fort Campbell)|Fort Campbell|US|82
HOQ|EDQM|Hof-Plauen|Hof|DE|266
HOR|LPHR|Horta|Horta|PT|244
HOS|SAHC|Chos Malal|Chos Malal|AR|62
HOT|KHOT|Memorial Field|Hot Springs|US|82
HOU|KHOU|William P Hobby|Houston|US|82
HOV|ENOV|Ørsta-Volda Airport Hovden|Ørsta|NO|290
HOX|VYHL|Hommalinn|Hommalinn|MM|241
HPA|NFTL|Lifuka Island|Lifuka|TO|356
HPB|PAHP|Hooper Bay|Hooper Bay|US|51
HPH|VVCI|Cat Bi International|Haiphong|VN|195
HPN|KHPN|Westchester County|White Plains|US|135
HPT|KHPT|Hampton Municipal|Hampton|US|82
HPV|HI01|Princeville|Hanalei|US|337
HPY|KHPY|Baytown|Baytown|US|82
HQL|ZWTK|Tashkurgan Khunjerab|Tashkurgan|CN|227
HQM|KHQM|Bowerman Field|Hoquiam|US|118
HRB|ZYHB|Taiping|Harbin|CN|227
HRE|FVHA|Harare International|Harare|ZW|21
HRF|VRAH|Hoarafushi|Hoarafushi|MV|319
HRG|HEGN|Hurghada International|Hurghada|EG|12
HRI|VCRI|Mattala Rajapaksa International|Hambantota|LK|189
HRK|UKHH|Kharkiv International|Kharkiv|UA|280
HRL|KHRL|Valley International|Harlingen|US|82
HRM|DAFH|Hassi R'Mel|Hassi R'Mel|DZ|3
HRO|KHRO|Boone County|Harrison|US|82
HRS|FAHR|Harrismith|Harrismith|ZA|22
HRT|EGXU|RAF Linton-On-Ouse|Linton-On-Ouse|GB|283
HRY|YHBY|Henbury|Henbury|AU|254
HRZ|SSHZ|Horizontina|Horizontina|BR|153
HSA|UAIT|Turkistan International|Turkistan|KZ|174
HSB|KHSB|Harrisburg-Raleigh|Harrisburg|US|82
HSC|ZGSG|Shaoguan Guitou|Shaoguan|CN|227
HSG|RJFS|Saga|Saga|JP|235
HSH|KHND|Henderson Executive|Las Vegas|US|118
HSI|KHSI|Hastings Municipal|Hastings|US|82
HSK|LEHC|Huesca/Pirineos|Monflorite|ES|285
HSL|PAHL|Huslia|Huslia|US|51
HSM|YHSM|Horsham|Horsham|AU|259
HSN|ZSZS|Zhoushan|Zhoushan|CN|227
HSP|KHSP|Ingalls Field|Hot Springs|US|135
HSR|VAHS|Rajkot International|Rajkot|IN|205
HSS|VIHR|Hissar|Hissar|IN|205
HST|KHST|Homestead Arb|Homestead|US|135
HSV|KHSV|Huntsville International-Carl T Jones Field|Huntsville|US|82
HSZ|RCPO|Hsinchu Air Base|Hsinchu City|TW|230
HTA|UIAA|Chita-Kadala|Chita|RU|187
HTG|UOHH|Khatanga|Khatanga|RU|206
HTH|KHTH|Hawthorne Industrial|Hawthorne|US|118
HTI|YBHM|Hamilton Island|Hamilton Island|AU|257
HTL|KHTL|Roscommon County/Blodgett Memorial|Houghton Lake|US|90
HTN|ZWTN|Hotan|Hotan|CN|227
HTO|KJPX|East Hampton Town|East Hampton|US|135
HTR|RORH|Hateruma|Hateruma|JP|235
HTS|KHTS|Tri-State/Milton J Ferguson Field|Huntington|US|135
HTU|YHPN|Hopetoun|Hopetoun|AU|259
HTV|KUTS|Huntsville Municipal|Huntsville|US|82
HTW|KHTW|Lawrence County Airpark|Chesapeake|US|135
HTY|LTDA|Hatay|Hatay|TR|277
HTZ|SKHC|Hato Corozal|Hato Corozal|CO|75
HUA|KHUA|Redstone Army Air Field|Redstone Arsnl Huntsville|US|82
HUB|YHBR|Humbert River|Humbert River|AU|254
HUC|KX63|Dr Hermenegildo Ortiz Quinones|Humacao|US|144
HUD|K0K7|Humboldt Municipal|Humboldt|US|82
HUE|HAHU|Humera|Humera|ET|2
HUF|KHUF|Terre Haute Regional|Terre Haute|US|108
HUG|MGHT|Huehuetenango|Huehuetenango|GT|102
HUH|NTTH|Huahine-Fare|Fare|PF|354
HUI|VVPB|Phu Bai|Hue|VN|195
HUJ|KHHW|Stan Stamper Municipal|Hugo|US|82
HUL|KHUL|Houlton International|Houlton|US|135
HUM|KHUM|Houma-Terrebonne|Houma|US|82
HUN|RCYU|Hualien|Hualien City|TW|230
HUO|ZBHZ|Huolinguole Huolinhe|Holingol|CN|227
HUQ|HLON|Hon|Hon|LY|47
HUS|PAHU|Hughes|Hughes|US|51
HUT|KHUT|Hutchinson Regional|Hutchinson|US|82
HUU|SPNC|Alferez Fap David Figueroa Fernandini|Huanuco|PE|117
HUW|SWHT|Humaita|Humaita|BR|122
HUX|MMBT|Bahias de Huatulco International|Huatulco|MX|128
HUY|EGNJ|Humberside|Grimsby|GB|283
HUZ|ZGHZ|Huizhou|Huizhou|CN|227
HVA|FMNL|Analalava|Analalava|MG|314
HVB|YHBA|Hervey Bay|Hervey Bay|AU|253
HVD|ZMKD|Khovd|Khovd|MN|197
HVE|KHVE|Hanksville|Hanksville|US|89
HVG|ENHV|Valan|Honningsvåg|NO|290
HVK|BIHK|Hólmavík|Hólmavík|IS|249
HVN|KHVN|Tweed/New Haven|New Haven|US|135
HVR|KHVR|Havre City-County|Havre|US|89
HVS|KHVS|Hartsville Regional|Hartsville|US|135
HWD|KHWD|Hayward Executive|Hayward|US|118
HWK|YHAW|Wilpena Pound|Hawker|AU|252
HWN|FVWN|Hwange National Park|Hwange|ZW|21
HWO|KHWO|North Perry|Hollywood|US|135
HWR|VIHX|Halwara International|Ludhiana|IN|205
HXD|ZLDL|Delingha|Delingha|CN|227
HXX|YHAY|Hay|Hay|AU|261
HYA|KHYA|Cape Cod Gateway|Hyannis|US|135
HYC|EGTB|Wycombe Air Park|High Wycombe|GB|283
HYD|VOHS|Rajiv Gandhi International Airport Shamshabad|Hyderabad|IN|205
HYL|KHYL|Clark Bay Seaplane Base|Hollis|US|51
HYN|ZSLQ|Huangyan Luqiao|Huangyan|CN|227
HYR|KHYR|Sawyer County|Hayward|US|82
HYS|KHYS|Hays Regional|Hays|US|82
HYV|EFHV|Hyvinkaa|Hyvinkaa|FI|275
HZA|ZSHZ|Heze Mudan|Heze|CN|227
HZB|LFQT|Merville-Calonne|Merville|FR|291
HZG|ZLHZ|Hanzhong|Hanzhong|CN|227
HZH|ZUNP|Qiandongnan Liping|Qiandongnan Liping|CN|227
HZK|BIHU|Húsavík|Húsavík|IS|249
HZL|KHZL|Hazleton Regional|Hazleton|US|135
HZP|CYNR|Fort Mackay / Horizon|Fort Mackay|CA|92
IAA|UOII|Igarka|Igarka|RU|206
IAB|KIAB|Mc Connell Afb|Wichita|US|82
IAD|KIAD|Washington Dulles International|Washington|US|135
IAG|KIAG|Niagara Falls International|Niagara Falls|US|135
IAH|KIAH|George Bush Intcntl/Houston|Houston|US|82
IAM|DAUZ|In Amenas|Amenas|DZ|3
IAN|PAIK|Bob Baker Memorial|Kiana|US|51
IAO|RPNS|Siargao|Del Carmen|PH|213
IAQ|OIBH|Bahregan|Bushehr|IR|233
IAR|UUDL|Tunoshna|Tunoshna|RU|289
IAS|LRIA|Iasi|Iasi|RO|269
IBA|DNIB|Ibadan|Ibadan|NG|28
IBB|SEII|General Villamil|Isabela|EC|333
IBE|SKIB|Perales|Ibague|CO|75
IBP|SPBR|Iberia|Iberia|PE|117
IBR|RJAH|Hyakuri|Omitama|JP|235
IBZ|LEIB|Ibiza|Ibiza|ES|285
ICA|SVIC|Icabaru|Icabaru|VE|79
ICC|SVIE|Andres Miguel Salazar Marcano|Isla de Coche|VE|79
ICI|NFCI|Cicia|Cicia|FJ|331
ICK|SMNI|Nieuw Nickerie|Nieuw Nickerie|SR|139
ICL|KICL|Schenck Field|Clarinda|US|82
ICN|RKSI|Incheon International|Seoul|KR|226
ICR|MUNC|Nicaro|Nicaro|CU|106
ICS|KU70|Cascade|Cascade|US|76
ICT|KICT|Wichita Dwight D Eisenhower Ntl|Wichita|US|82
ICY|19AK|Icy Bay|Icy Bay|US|51
IDA|KIDA|Idaho Falls Regional|Idaho Falls|US|76
IDB|ESUE|Idre|Idre|SE|302
IDF|FZCB|Idiofa|Idiofa|CD|27
IDG|KIDG|Ida Grove Municipal|Ida Grove|US|82
IDH|KGIC|Idaho County|Grangeville|US|118
IDI|KIDI|Indiana County/Jimmy Stewart Field|Indiana|US|135
IDK|YIDK|Indulkana|Indulkana|AU|252
IDO|SWIY|Santa Izabel do Morro|Cristalandia|BR|54
IDP|KIDP|Independence Municipal|Independence|US|82
IDR|VAID|Devi Ahilyabai Holkar|Indore|IN|205
IDY|LFEY|Ile d'Yeu|Ile d'Yeu|FR|291
IEG|EPZG|Zielona Góra-Babimost|Babimost|PL|310
IEJ|RORE|Ie Jima|Ie Jima|JP|235
IES|EDAU|Riesa-Gohlis|Riesa|DE|266
IEV|UKKK|Kyiv Zhuliany International|Kyiv|UA|280
IFA|KIFA|Iowa Falls Municipal|Iowa Falls|US|82
IFF|YIFY|Iffley|Iffley|AU|253
IFH|OIFE|Hesa|Hesa|IR|233
IFJ|BIIS|Ísafjörður|Ísafjörður|IS|249
IFL|YIFL|Innisfail|Innisfail|AU|253
IFN|OIFM|Esfahan Shahid Beheshti International|Isfahan|IR|233
IFO|UKLI|Ivano-Frankivsk International|Ivano-Frankivsk|UA|280
IFP|KIFP|Laughlin/Bullhead International|Bullhead City|US|140
IFU|VREI|Ifuru|Ifuru|MV|319
IGA|MYIG|Inagua|Matthew Town|BS|134
IGB|SAVJ|Cabo F.A.A. H. R. Bordon|Ingeniero Jacobacci|AR|62
IGD|LTCT|Igdir|Igdir|TR|277
IGG|PAIG|Igiugig|Igiugig|US|51
IGH|YIGM|Ingham|Ingham|AU|253
IGL|LTBL|Cigli|Izmir|TR|277
IGM|KIGM|Kingman|Kingman|US|140
IGN|RPMI|Iligan|Iligan|PH|213
IGO|SKIG|Chigorodo|Chigorodo|CO|75
IGR|SARI|Cataratas Del Iguazu International|Puerto Iguazu|AR|57
IGS|ETSI|Ingolstadt Manching|Manching|DE|266
IGT|URMS|Magas|Magas|RU|289
IGU|SBFI|Cataratas International|Foz Do Iguacu|BR|153
IHA|RJAN|Niijima|Niijima|JP|235
IHC|FQIA|Inhaca|Inhaca|MZ|35
IHO|FMSI|Ihosy|Ihosy|MG|314
IHR|OIZI|Iran Shahr|Iran Shahr|IR|233
IIA|EIMN|Inishmaan Aerodrome|Inis Meain|IE|273
IIL|OICI|Ilam|Ilam|IR|233
IJK|USII|Izhevsk|Izhevsk|RU|296
IJU|SSIJ|Ijui|Ijui|BR|153
IJX|KIJX|Jacksonville Municipal|Jacksonville|US|82
IKA|OIIE|Imam Khomeini International|Tehran|IR|233
IKB|KUKF|Wilkes County|North Wilkesboro|US|135
IKG|UCFP|Karakol|Karakol|KG|185
IKI|RJDB|Iki|Iki|JP|235
IKK|KIKK|Greater Kankakee|Kankakee|US|82
IKL|FZGV|Ikela|Ikela|CD|27
IKO|PAKO|Nikolski Air Station|Nikolski|US|50
IKP|YIKM|Inkerman|Inkerman|AU|253
IKS|UEST|Tiksi|Tiksi|RU|240
IKT|UIII|Irkutsk|Irkutsk|RU|198
IKU|UCFL|Issyk-Kul International|Tamchy|KG|185
ILA|WABL|Illaga|Illaga-Papua Island|ID|200
ILD|LEDA|Lleida-Alguaire|Lleida|ES|285
ILE|KILE|Skylark Field|Killeen|US|82
ILF|CZBD|Ilford|Ilford|CA|169
ILG|KILG|New Castle|Wilmington|US|135
ILH|ETIK|Illesheim Air Base|Illesheim Air Base|DE|266
ILI|PAIL|Iliamna|Iliamna|US|51
ILK|FMMQ|Atsinanana|Ilaka|MG|314
ILL|KBDH|Willmar Municipal/John L Rice Field|Willmar|US|82
ILM|KILM|Wilmington International|Wilmington|US|135
ILN|KILN|Wilmington Air Park|Wilmington|US|135
ILO|RPVI|Iloilo International|Iloilo City|PH|213
ILP|NWWE|Ile des Pins|Ile des Pins|NC|347
ILQ|SPLO|Ilo|Ilo|PE|117
ILR|DNIL|Ilorin International|Ilorin|NG|28
ILS|MSSS|Ilopango International|San Salvador|SV|94
ILU|HKKL|Kilaguni|Kilaguni|KE|40
ILY|EGPI|Islay|Port Ellen|GB|283
ILZ|LZZI|Zilina|Zilina|SK|267
IMB|SYIB|Imbaimadai|Imbaimadai|GY|104
IMF|VEIM|Imphal|Imphal|IN|205
IMK|VNST|Simikot|Simikot|NP|204
IML|KIML|Imperial Municipal|Imperial|US|89
IMM|KIMM|Immokalee Regional|Immokalee|US|135
IMO|FEFZ|Zemio|Zemio|CF|6
IMP|SBIZ|Prefeito Renato Moreira|Imperatriz|BR|96
IMQ|OITU|Makou|Makou|IR|233
IMT|KIMT|Ford|Iron Mountain Kingsford|US|82
INA|UUYI|Inta|Inta|RU|289
INC|ZLIC|Yinchuan Hedong International|Yinchuan|CN|227
IND|KIND|Indianapolis International|Indianapolis|US|135
INF|DATG|In Guezzam|In Guezzam|DZ|3
ING|SAWA|Lago Argentino|El Calafate|AR|61
INH|FQIN|Inhambane|Inhambabe|MZ|35
INI|LYNI|Nis|Nis|RS|265
INJ|YINJ|Injune|Injune|AU|253
INK|KINK|Winkler County|Wink|US|82
INL|KINL|Falls International/Einarson Field|International Falls|US|82
INM|YINN|Innamincka|Innamincka|AU|252
INN|LOWI|Innsbruck|Innsbruck|AT|307
INO|FZBA|Inongo|Inongo|CD|27
INQ|EIIR|Inisheer Aerodrome|Inis Oirr|IE|273
INS|KINS|Creech Afb|Indian Springs|US|118
INT|KINT|Smith Reynolds|Winston Salem|US|135
INU|ANYN|Nauru International|Yaren District|NR|344
INV|EGPE|Inverness|Inverness|GB|283
INW|KINW|Winslow-Lindbergh Regional|Winslow|US|140
INX|WASI|Inanwatan|Inanwatan Airport-Papua Island|ID|200
INZ|DAUI|In Salah|In Salah|DZ|3
IOA|LGIO|Ioannina|Ioannina|GR|264
IOM|EGNS|Isle of Man|Castletown|IM|276
ION|FCOI|Impfondo|Impfondo|CG|10
IOR|EIIM|Inishmore Aerodrome|Inis Mor|IE|273
IOS|SBIL|Bahia - Jorge Amado|Ilheus|BR|69
IOU|NWWO|Edmond Cane|Ile Ouen|NC|347
IOW|KIOW|Iowa City Municipal|Iowa City|US|82
IPA|NVVI|Ipota|Ipota|VU|329
IPC|SCIP|Mataveri|Isla De Pascua|CL|328
IPE|RPMV|Ipil|Ipil|PH|213
IPG|SWII|Ipiranga|Santo Antonio Do Ica|BR|122
IPH|WMKI|Sultan Azlan Shah|Ipoh|MY|207
IPI|SKIP|San Luis|Ipiales|CO|75
IPL|KIPL|Imperial County|Imperial|US|118
IPN|SBIP|Usiminas|Ipatinga|BR|153
IPT|KIPT|Williamsport Regional|Williamsport|US|135
IPU|SNIU|Ipiau|Ipiau|BR|69
IPZ|MRSI|San Isidro del General|Perez Zeledon|CR|84
IQA|ORAA|Al Asad Air Base|Hit|IQ|179
IQM|ZWCM|Qiemo|Qiemo|CN|227
IQN|ZLQY|Qingyang|Qingyang|CN|227
IQQ|SCDA|Diego Aracena|Iquique|CL|151
IQT|SPQT|Coronel FAP Francisco Secada Vignetta International|Iquitos|PE|117
IRA|AGGK|Ngorangora|Kirakira|SB|335
IRB|K2F0|Iraan Municipal|Iraan|US|82
IRC|PACR|Circle City|Circle|US|51
IRE|SNIC|Irece|Irece|BR|69
IRG|YLHR|Lockhart River|Lockhart River|AU|253
IRI|HTIR|Iringa|Nduli|TZ|16
IRJ|SANL|Capitan V A Almonacid|La Rioja|AR|59
IRK|KIRK|Kirksville Regional|Kirksville|US|82
IRM|USHI|Igrim|Igrim|RU|242
IRN|MHIR|Iriona|Iriona|HN|161
IRO|FEFI|Birao|Birao|CF|6
IRP|FZJH|Matari|Matari|CD|32
IRS|KIRS|Kirsch Municipal|Sturgis|US|90
IRZ|SWTP|Tapuruquara|Santa Isabel Do Rio Negro|BR|122
ISA|YBMA|Mount Isa|Mount Isa|AU|253
ISB|OPIS|Islamabad International|Islamabad|PK|203
ISC|EGHE|St. Mary's|St. Mary's|GB|283
ISE|LTFC|Suleyman Demirel International|Isparta|TR|277
ISG|ROIG|Ishigaki|Ishigaki|JP|235
ISI|YISF|Isisford|Isisford|AU|253
ISJ|MMIM|Isla Mujeres|Isla Mujeres|MX|78
ISK|VAOZ|Ozar|Nasik|IN|205
ISL|LTBA|Ataturk International|Istanbul|TR|277
ISM|KISM|Kissimmee Gateway|Orlando|US|135
ISO|KISO|Kinston Regional Jetport At Stallings Field|Kinston|US|135
ISP|KISP|Long Island Mac Arthur|New York|US|135
ISQ|KISQ|Schoolcraft County|Manistique|US|90
ISS|KIWI|Wiscasset|Wiscasset|US|135
IST|LTFM|Istanbul|Arnavutköy, Istanbul|TR|277
ISU|ORSU|Sulaymaniyah International|Sulaymaniyah|IQ|179
ISW|KISW|Alexander Field South Wood County|Wisconsin Rapids|US|82
ITA|SBIC|Itacoatiara|Itacoatiara|BR|74
ITB|SBIH|Itaituba|Itaituba|BR|71
ITE|SNZW|Itubera|Itubera|BR|69
ITH|KITH|Ithaca Tompkins International|Ithaca|US|135
ITI|SNYH|Agropecuaria Castanhais|Cumaru Do Norte|BR|150
ITM|RJOO|Osaka International|Osaka|JP|235
ITO|PHTO|Hilo International|Hilo|US|337
ITP|SDUN|Itaperuna|Itaperuna|BR|153
ITQ|SSIQ|Itaqui|Itaqui|BR|153
IUD|OTBH|Al Udeid Air Base|Ar Rayyan|QA|222
IUE|NIUE|Niue International|Alofi|NU|345
IVA|FMNJ|Ambanja|Ambanja|MG|314
IVC|NZNV|Invercargill|Invercargill|NZ|324
IVG|LYBR|Berane|Berane|ME|292
IVL|EFIV|Ivalo|Ivalo|FI|275
IVR|YIVL|Inverell|Inverell|AU|261
IVW|YINW|Inverway|Inverway|AU|254
IWA|UUBI|Ivanovo South|Ivanovo|RU|289
IWD|KIWD|Gogebic/Iron County|Ironwood|US|126
IWJ|RJOW|Iwami|Masuda|JP|235
IWK|RJOI|Iwakuni Marine Corps Air Station|Iwakuni|JP|235
IWO|RJAW|Iwo Jima|Iwo Jima|JP|235
IWS|KIWS|West Houston|Houston|US|82
IXA|VEAT|Agartala|Agartala|IN|205
IXB|VEBD|Bagdogra|Siliguri|IN|205
IXC|VICG|Chandigarh|Chandigarh|IN|205
IXD|VIAL|Allahabad|Allahabad|IN|205
IXE|VOML|Mangalore International|Mangalore|IN|205
IXG|VABM|Belgaum|Belgaum|IN|205
IXH|VEKR|Kailashahar|Kailashahar|IN|205
IXI|VELR|North Lakhimpur|Lilabari|IN|205
IXJ|VIJU|Jammu|Jammu|IN|205
IXK|VAKS|Keshod|Keshod|IN|205
IXL|VILH|Leh Kushok Bakula Rimpochee|Leh|IN|205
IXM|VOMD|Madurai|Madurai|IN|205
IXN|VEKW|Khowai|Khowai|IN|205
IXP|VIPK|Pathankot Air Force Station|Pathankot Air Force Station|IN|205
IXQ|VEKM|Kamalpur|Kamalpur|IN|205
IXR|VERC|Birsa Munda|Ranchi|IN|205
IXS|VEKU|Silchar|Silchar|IN|205
IXT|VEPG|Pasighat|Pasighat|IN|205
IXU|VAAU|Aurangabad|Aurangabad|IN|205
IXV|VEAN|Along|Along|IN|205
IXW|VEJS|Jamshedpur|Jamshedpur|IN|205
IXY|VAKE|Kandla|Kandla|IN|205
IXZ|VOPB|Vir Savarkar International|Port Blair|IN|205
IYK|KIYK|Inyokern|Inyokern|US|118
IZA|SBZM|Zona da Mata Regional|Juiz De Fora|BR|153
IZO|RJOC|Izumo|Izumo|JP|235
IZT|MMIT|Ixtepec|Ixtepec|MX|128
JAA|OAJL|Jalalabad|Jalalabad|AF|202
JAB|YJAB|Jabiru|Jabiru|AU|254
JAC|KJAC|Jackson Hole|Jackson|US|89
JAD|YPJT|Perth Jandakot|Perth|AU|260
JAE|SPJE|Shumba|Jaen|PE|117
JAF|VCCJ|Jaffna International|Jaffna|LK|189
JAG|OPJA|Shahbaz Air Base|Jacobabad|PK|203
JAI|VIJP|Jaipur International|Jaipur|IN|205
JAK|MTJA|Jacmel|Jacmel|HT|141
JAL|MMJA|El Lencero|Xalapa|MX|128
JAM|LBIA|Bezmer Air Base|Yambol|BG|301
JAN|KJAN|Jackson-Medgar Wiley Evers International|Jackson|US|82
JAP|MRCH|Chacarita|Puntarenas|CR|84
JAR|OISJ|Jahrom|Jahrom|IR|233
JAS|KJAS|Jasper County/Bell Field|Jasper|US|82
JAU|SPJJ|Francisco Carle|Jauja|PE|117
JAV|BGJN|Ilulissat|Ilulissat|GL|137
JAW|SNAB|Araripina|Araripina|BR|147
JAX|KJAX|Jacksonville International|Jacksonville|US|135
JBK|ZWQT|Qitai Jiangbulake|Qitai|CN|227
JBQ|MDJB|La Isabela International|La Isabela|DO|152
JBR|KJBR|Jonesboro Municipal|Jonesboro|US|82
JCB|SSJA|Santa Terezinha|Joacaba|BR|153
JCI|KIXD|New Century Aircenter|Olathe|US|82
JCK|YJLC|Julia Creek|Julia Creek|AU|253
JCL|LKCS|Ceske Budejovice|Ceske Budejovice|CZ|293
JCM|SNJB|Jacobina|Jacobina|BR|69
JCR|SBEK|Jacareacanga|Jacareacanga|BR|150
JCT|KJCT|Kimble County|Junction|US|82
JCY|0TE7|Lbj Ranch|Johnson City|US|82
JDA|KGCD|Grant County Regional/Ogilvie Field|John Day|US|118
JDF|SBJF|Francisco de Assis|Juiz De Fora|BR|153
JDG|RKPD|Jeongseok|Jeongseok|KR|226
JDH|VIJO|Jodhpur|Jodhpur|IN|205
JDN|KJDN|Jordan|Jordan|US|89
JDO|SBJU|Orlando Bezerra de Menezes|Juazeiro Do Norte|BR|96
JDR|SNJR|Prefeito Octavio de Almeida Neves|Sao Joao Del Rei|BR|153
JDZ|ZSJD|Jingdezhen|Jingdezhen|CN|227
JED|OEJN|King Abdulaziz International|Jeddah|SA|224
JEE|MTJE|Jeremie|Jeremie|HT|141
JEF|KJEF|Jefferson City Memorial|Jefferson City|US|82
JEG|BGAA|Aasiaat|Aasiaat|GL|137
JEK|FLJK|Jeki Airstrip|Lower Zambezi National Park|ZM|33
JEQ|SNJK|Jequie|Jequie|BR|69
JER|EGJJ|Jersey|Saint Helier|JE|278
JFK|KJFK|John F Kennedy International|New York|US|135
JFN|KHZY|Northeast Ohio Regional|Ashtabula|US|135
JFR|BGPT|Paamiut|Paamiut|GL|137
JGA|VAJM|Jamnagar|Jamnagar|IN|205
JGN|ZLJQ|Jiayuguan|Jiayuguan|CN|227
JGS|ZSGS|Jinggangshan|Ji'an|CN|227
JHB|WMKJ|Senai International|Senai|MY|207
JHF|SBJH|São Paulo Catarina Executive|São Roque|BR|153
JHG|ZPJH|Xishuangbanna Gasa|Jinghong|CN|227
JHL|CAL4|Fort MacKay/Albian Aerodrome|Albian Village|CA|92
JHM|PHJH|Kapalua|Lahaina|US|337
JHS|BGSS|Sisimiut|Sisimiut|GL|137
JHW|KJHW|Chautauqua County/Jamestown|Jamestown|US|135
JIA|SWJN|Juina|Juina|BR|86
JIB|HDAM|Djibouti-Ambouli|Djibouti City|DJ|17
JIC|ZLJC|Jinchuan|Jinchang|CN|227
JIJ|HAJJ|Jigjiga Garad Wilwal|Jijiga|ET|2
JIK|LGIK|Ikaria|Ikaria Island|GR|264
JIL|ZYJL|Jilin|Jilin|CN|227
JIM|HAJM|Jimma|Jimma|ET|2
JIN|HUJI|Jinja|Jinja|UG|24
JIP|SEJI|Jipijapa|Jipijapa|EC|103
JIQ|ZUQJ|Qianjiang Wulingshan|Chongqing|CN|227
JIR|VNJI|Jiri|Jiri|NP|204
JIU|ZSJJ|Jiujiang Lushan|Jiujiang|CN|227
JIW|OPJI|Jiwani|Jiwani|PK|203
JJD|SBJE|Comandante Ariston Pessoa|Jijoca de Jericoacoara|BR|96
JJG|SBJA|Humberto Ghizzo Bortoluzzi Regional|Jaguaruna|BR|153
JJI|SPJI|Juanjui|Juanjui|PE|117
JJM|HKMK|Mulika Lodge|Meru-Kinna|KE|40
JJN|ZSQZ|Quanzhou|Quanzhou|CN|227
JKG|ESGJ|Jonkoping|Jonkoping|SE|302
JKH|LGHI|Chios Island National|Chios Island|GR|264
JKL|LGKY|Kalymnos|Kalymnos Island|GR|264
JKR|VNJP|Janakpur|Janakpur|NP|204
JKV|KJSO|Cherokee County|Jacksonville|US|82
JLA|KJLA|Quartz Creek|Cooper Landing|US|51
JLN|KJLN|Joplin Regional|Joplin|US|82
JLR|VAJB|Jabalpur|Jabalpur|IN|205
JLS|SDJL|Jales|Jales|BR|153
JMK|LGMK|Mikonos|Mykonos Island|GR|264
JMO|VNJS|Jomsom|Jomsom|NP|204
JMS|KJMS|Jamestown Regional|Jamestown|US|82
JMU|ZYJM|Jiamusi|Jiamusi|CN|227
JNA|SNJN|Januaria|Januaria|BR|153
JNB|FAOR|O. R. Tambo International|Johannesburg|ZA|22
JNG|ZSJG|Jining Da'an|Jining|CN|227
JNH|ZSJX|Jiaxing Nanhu|Jiaxing|CN|227
JNI|SAAJ|Junin|Junin|AR|55
JNU|PAJN|Juneau International|Juneau|US|51
JNX|LGNX|Naxos|Naxos Island|GR|264
JNZ|ZYJZ|Jinzhou|Jinzhou|CN|227
JOE|EFJO|Joensuu|Joensuu|FI|275
JOG|WARJ|Adi Sutjipto International|Yogyakarta, Java Island|ID|199
JOH|FAPJ|Port St Johns|Port St Johns|ZA|22
JOI|SBJV|Lauro Carneiro de Loyola|Joinville|BR|153
JOL|RPMJ|Jolo|Jolo|PH|213
JOM|HTNJ|Njombe|Njombe|TZ|16
JOS|DNJO|Yakubu Gowon|Jos|NG|28
JOT|KJOT|Joliet Regional|Joliet|US|82
JPA|SBJP|Presidente Castro Pinto|Joao Pessoa|BR|96
JPR|SWJI|Ji-Parana|Ji-Parana|BR|74
JQA|BGUQ|Qaarsut|Uummannaq|GL|137
JQE|MPJE|Jaque|Jaque|PA|138
JRF|PHJR|Kalaeloa (John Rodgers Field)|Kapolei|US|337
JRG|VEJH|Jharsuguda|Veer Surendra Sai|IN|205
JRH|VEJT|Jorhat|Jorhat|IN|205
JRN|SWJU|Juruena|Juruena|BR|86
JRO|HTKJ|Kilimanjaro International|Arusha|TZ|16
JSA|VIJR|Jaisalmer|Jaisalmer|IN|205
JSH|LGST|Sitia|Crete Island|GR|264
JSI|LGSK|Skiathos Island National|Skiathos|GR|264
JSM|SAWS|Jose De San Martin|Chubut|AR|56
JSR|VGJR|Jessore|Jashahor|BD|191
JST|KJST|John Murtha Johnstown/Cambria County|Johnstown|US|135
JSU|BGMQ|Maniitsoq|Maniitsoq|GL|137
JSY|LGSO|Syros|Syros Island|GR|264
JTC|SBAE|Bauru-Arealva|Bauru|BR|153
JTI|SWJW|Jatai|Jatai|BR|153
JTR|LGSR|Santorini|Santorini Island|GR|264
JTY|LGPL|Astypalaia|Astypalaia Island|GR|264
JUA|SIZX|Juara Sul|Juara|BR|86
JUB|HSSJ|Juba|Juba|SS|23
JUI|EDWJ|Juist|Juist|DE|266
JUJ|SASJ|Gobernador Horacio Guzman International|San Salvador de Jujuy|AR|58
JUL|SPJL|Inca Manco Capac International|Juliaca|PE|117
JUM|VNJL|Jumla|Jumla|NP|204
JUN|YJDA|Jundah|Jundah|AU|253
JUR|YJNB|Jurien Bay|Jurien Bay|AU|260
JUT|MHJU|Jutigalpa airport|Jutigalpa|HN|161
JUV|BGUK|Upernavik|Upernavik|GL|137
JUZ|ZSJU|Quzhou|Quzhou|CN|227
JVA|FMMK|Ankavandra|Ankavandra|MG|314
JVI|K47N|Central Jersey Regional|Manville|US|135
JVL|KJVL|Southern Wisconsin Regional|Janesville|US|82
JWA|FBJW|Jwaneng|Jwaneng|BW|20
JWN|OITZ|Zanjan|Zanjan|IR|233
JWO|RKTI|Jungwon Air Base|Jungwon Air Base|KR|226
JXA|ZYJX|Jixi Xingkaihu|Jixi|CN|227
JXN|KJXN|Jackson County/Reynolds Field|Jackson|US|90
JYR|OIKJ|Jiroft|Jiroft|IR|233
JYV|EFJY|Jyvaskyla|Jyvaskylan Maalaiskunta|FI|275
JZH|ZUJZ|Jiuzhai Huanglong|Jiuzhaigou|CN|227
KAA|FLKS|Kasama|Kasama|ZM|33
KAB|FVKB|Kariba International|Kariba|ZW|21
KAC|OSKL|Kamishly|Kamishly|SY|190
KAD|DNKA|Kaduna|Kaduna|NG|28
KAE|KKAE|Kake Seaplane Base|Kake|US|51
KAG|RKNN|Gangneung|Gangneung|KR|226
KAJ|EFKI|Kajaani|Kajaani|FI|275
KAL|PAKV|Kaltag|Kaltag|US|51
KAN|DNKN|Mallam Aminu International|Kano|NG|28
KAO|EFKS|Kuusamo|Kuusamo|FI|275
KAP|FZSK|Kapanga|Kapanga|CD|32
KAR|SYKM|Kamarang|Kamarang|GY|104
KAT|NZKT|Kaitaia|Kaitaia|NZ|324
KAU|EFKA|Kauhava|Kauhava|FI|275
KAV|SVKA|Kavanayen|Kavanayen|VE|79
KAW|VYKT|Kawthoung|Kawthoung|MM|241
KAX|YKBR|Kalbarri|Kalbarri|AU|260
KAY|NFNW|Wakaya Island|Wakaya Island|FJ|331
KAZ|WAMK|Kao|Kao-Celebes Island|ID|200
KBA|GFKB|Kabala|Kabala|SL|19
KBB|YKIR|Kirkimbie Station|Kirkimbie|AU|254
KBC|PAAR|Birch Creek|Birch Creek|US|51
KBG|HUKF|Kabalega Falls|Kabalega Falls|UG|24
KBH|_KBH|Buzwagi|Kahama|TZ|16
KBI|FKKB|Kribi|Kribi|CM|18
KBJ|YKCA|Kings Canyon|Kings Canyon|AU|254
KBK|VEKI|Kushinagar|Kushinagar|IN|205
KBL|OAKB|Kabul International|Kabul|AF|202
KBM|AYKB|Kabwum|Kabwum|PG|351
KBN|FZWT|Tunta|Kabinda|CD|32
KBO|FZRM|Kabalo|Kabalo|CD|32
KBP|UKBB|Boryspil International|Kyiv|UA|280
KBQ|FWKG|Kasungu|Kasungu|MW|9
KBR|WMKC|Sultan Ismail Petra|Kota Baharu|MY|207
KBS|GFBO|Bo|Bo|SL|19
KBU|WAOK|Stagen|Laut Island|ID|212
KBV|VTSG|Krabi|Krabi|TH|182
KBY|YKBY|Streaky Bay|Streaky Bay|AU|252
KBZ|NZKI|Kaikoura|Kaikoura|NZ|324
KCA|ZWKC|Kuqa|Kuqa|CN|227
KCB|SMTP|Tepoe Airstrip|Kasikasima|SR|139
KCE|YCSV|Collinsville|Collinsville|AU|253
KCF|OPKW|Kadanwari|Kadanwari|PK|203
KCG|PAJC|Chignik|Chignik|US|51
KCH|WBGG|Kuching International|Kuching|MY|207
KCK|UIKK|Kirensk|Kirensk|RU|198
KCL|KKCL|Chignik Lagoon|Chignik Lagoon|US|51
KCM|LTCN|Kahramanmaraş|Kahramanmaraş|TR|277
KCO|LTBQ|Cengiz Topel|Cengiz Topel|TR|277
KCQ|KA79|Chignik Lake|Chignik Lake|US|51
KCR|KKCR|Colorado Creek|Colorado Creek|US|51
KCS|YKCS|Kings Creek|Kings Creek|AU|254
KCT|VCCK|Koggala|Galle|LK|189
KCU|HUMI|Masindi|Masindi|UG|24
KCZ|RJOK|Kochi Ryoma|Nankoku|JP|235
KDA|GODK|Kolda North|Kolda|SN|15
KDB|YKBL|Kambalda|Kambalda|AU|260
KDC|DBBK|Kandi|Kandi|BJ|45
KDD|OPKH|Khuzdar|Khuzdar|PK|203
KDH|OAKN|Kandahar|Kandahar|AF|202
KDI|WAWW|Wolter Monginsidi|Kendari-Celebes Island|ID|212
KDJ|FOGJ|Ville|N'Djole|GA|29
KDK|PAKD|Kodiak Municipal|Kodiak|US|51
KDL|EEKA|Kardla|Kardla|EE|303
KDM|VRMT|Kaadedhdhoo|Huvadhu Atoll|MV|319
KDN|FOGE|Ndende|Ndende|GA|29
KDO|VRMK|Kadhdhoo|Kadhdhoo|MV|319
KDR|AYKC|Kandrian|Kandrian|PG|351
KDT|VTBK|Kamphaeng Saen|Nakhon Pathom|TH|182
KDU|OPSD|Skardu|Skardu|PK|203
KDV|NFKD|Vunisea|Vunisea|FJ|331
KDX|HSLI|Kadugli|Kadugli|SD|25
KDY|UEMH|Tyopliy Klyuch|Tyopliy Klyuch|RU|239
KEA|UTAE|Kerki International|Kerki|TM|178
KEB|PAAW|Nanwalek|Nanwalek|US|51
KEC|FZQG|Kasenga|Kasenga|CD|33
KED|GQNK|Kaedi|Kaedi|MR|43
KEE|FCOK|Kelle|Kelle|CG|10
KEF|BIKF|Keflavik International|Reykjavik|IS|249
KEI|WAKP|Kepi|Kepi-Papua Island|ID|200
KEJ|UNEE|Kemerovo|Kemerovo|RU|216
KEK|PAAV|Ekwok|Ekwok|US|51
KEL|EDHK|Kiel-Holtenau|Kiel|DE|266
KEM|EFKE|Kemi-Tornio|Kemi|FI|275
KEN|GFKE|Kenema|Kenema|SL|19
KEO|DIOD|Odienne|Odienne|CI|0
KEP|VNNG|Nepalgunj|Nepalgunj|NP|204
KEQ|WASE|Kebar|Kebar-Papua Island|ID|200
KER|OIKK|Kerman|Kerman|IR|233
KES|CZEE|Kelsey|Kelsey|CA|169
KET|VYKG|Kengtung|Kengtung|MM|241
KEU|HKKE|Keekorok|Keekorok|KE|40
KEV|EFHA|Halli|Halli|FI|275
KEY|HKKR|Kericho|Kericho|KE|40
KFA|GQNF|Kiffa|Kiffa|MR|43
KFE|YFDF|Fortescue - Dave Forrest Aerodrome|Cloudbreak Village|AU|260
KFG|YKKG|Kalkgurung|Kalkgurung|AU|254
KFP|PAKF|False Pass|False Pass|US|51
KFS|LTAL|Kastamonu|Kastamonu|TR|277
KFZ|LAKU|Kukes|Kukes|AL|304
KGA|FZUA|Kananga|Kananga|CD|32
KGC|YKSC|Kingscote|Kingscote|AU|252
KGD|UMKK|Khrabrovo|Kaliningrad|RU|279
KGE|AGKG|Kagau Island|Kagau Island|SB|335
KGF|UAKK|Sary-Arka International|Karaganda|KZ|174
KGG|GOTK|Kedougou|Kedougou|SN|15
KGI|YPKG|Kalgoorlie-Boulder|Kalgoorlie|AU|260
KGJ|FWKA|Karonga|Karonga|MW|9
KGK|PAJZ|Koliganek|Koliganek|US|51
KGL|HRYR|Kigali International|Kigali|RW|26
KGN|FZOK|Kasongo|Kasongo|CD|32
KGO|UKKG|Kropyvnytskyi|Kropyvnytskyi|UA|280
KGP|USRK|Kogalym International|Kogalym|RU|242
KGS|LGKO|Kos|Kos Island|GR|264
KGT|ZUKD|Garze Kangding|Kangding|CN|227
KGU|WBKG|Keningau|Keningau|MY|208
KGX|PAGX|Grayling|Grayling|US|51
KGY|YKRY|Kingaroy|Kingaroy|AU|253
KGZ|KKGZ|Glacier Creek|Glacier Creek|US|51
KHC|UKFK|Kerch|Kerch|UA|299
KHD|OICK|Khoram Abad|Khoram Abad|IR|233
KHG|ZWSH|Kashgar|Kashgar|CN|227
KHH|RCKH|Kaohsiung International|Kaohsiung City|TW|230
KHI|OPKC|Jinnah International|Karachi|PK|203
KHJ|EFKJ|Kauhajoki|Kauhajoki|FI|275
KHK|OIBQ|Khark Island|Khark Island|IR|233
KHM|VYKI|Kanti|Kanti|MM|241
KHN|ZSCN|Nanchang Changbei International|Nanchang|CN|227
KHR|ZMHH|Kharkhorin|Kharkhorin|MN|237
KHS|OOKB|Khasab Air Base|Khasab|OM|214
KHT|OAKS|Khost|Khost|AF|202
KHV|UHHH|Khabarovsk-Novy|Khabarovsk|RU|239
KHW|FBKR|Khwai River Lodge|Khwai River Lodge|BW|20
KHY|OITK|Khoy|Khoy|IR|233
KHZ|NTKA|Kauehi|Kauehi|PF|354
KIA|PKSA|Kaieteur International|Kaieteur Falls|GY|104
KIC|KKIC|Mesa Del Rey|King City|US|118
KID|ESMK|Kristianstad|Kristianstad|SE|302
KIE|AYIQ|Aropa|Kieta|PG|325
KIF|CNM5|Kingfisher Lake|Kingfisher Lake|CA|165
KIH|OIBK|Kish International|Kish Island|IR|233
KIJ|RJSN|Niigata|Niigata|JP|235
KIK|ORKK|Kirkuk Air Base|Kirkuk|IQ|179
KIM|FAKM|Kimberley|Kimberley|ZA|22
KIN|MKJP|Norman Manley International|Kingston|JM|112
KIP|KCWC|Kickapoo Downtown|Wichita Falls|US|82
KIR|EIKY|Kerry|Killarney|IE|273
KIS|HKKI|Kisumu|Kisumu|KE|40
KIT|LGKC|Kithira|Kithira Island|GR|264
KIW|FLSO|Southdowns|Kitwe|ZM|33
KIX|RJBB|Kansai International|Osaka|JP|235
KIY|HTKI|Kilwa Masoko|Kilwa Masoko|TZ|16
KJA|UNKL|Yemelyanovo|Krasnoyarsk|RU|206
KJB|VOKU|Kurnool|Kurnool|IN|205
KJH|ZUKJ|Kaili Huangping|Kaili|CN|227
KJK|EBKT|Wevelgem|Wevelgem|BE|268
KJP|ROKR|Kerama|Kerama|JP|235
KJT|WICA|Kertajati International|Bandung, Majalengka Regency|ID|199
KKA|PAKK|Koyuk Alfred Adams|Koyuk|US|51
KKC|VTUK|Khon Kaen|Khon Kaen|TH|182
KKD|AYKO|Kokoda|Kokoda|PG|351
KKE|NZKK|Kerikeri|Kerikeri|NZ|324
KKH|PADY|Kongiganak|Kongiganak|US|51
KKI|PFZK|Akiachak|Akiachak|US|51
KKJ|RJFR|Kitakyushu|Kitakyushu|JP|235
KKK|K1KC|Kalakaket Creek Air Station|Kalakaket Creek|US|51
KKM|VTBL|Khok Kathiam|Khok Kathiam|TH|182
KKN|ENKR|Kirkenes Airport Hoybuktmoen|Kirkenes|NO|290
KKO|NZKO|Kaikohe|Kaikohe|NZ|324
KKP|YKLB|Koolburra|Koolburra|AU|253
KKQ|USDP|Krasnoselkup|Krasnoselkup|RU|242
KKR|NTGK|Kaukura|Kaukura|PF|354
KKS|OIFK|Kashan|Kashan|IR|233
KKT|K50I|Kentland Municipal|Kentland|US|82
KKU|KKKU|Ekuk|Ekuk|US|51
KKW|FZCA|Kikwit|Kikwit|CD|27
KKX|RJKI|Kikai|Kikai|JP|235
KKY|EIKK|Kilkenny|Kilkenny|IE|273
KLB|FLKL|Kalabo|Kalabo|ZM|33
KLC|GOOK|Kaolack|Kaolack|SN|15
KLD|UUEM|Migalovo Air Base|Tver|RU|289
KLE|FKKH|Kaele|Kaele|CM|18
KLF|UUBC|Grabtsevo|Kaluga|RU|289
KLG|PALG|Kalskag|Kalskag|US|51
KLH|VAKP|Kolhapur|Kolhapur|IN|205
KLI|FZFP|Kotakoli|Kotakoli|CD|27
KLK|HKFG|Kalokol|Kalokol|KE|40
KLM|OINE|Kalaleh|Kalaleh|IR|233
KLN|PALB|Larsen Bay|Larsen Bay|US|51
KLO|RPVK|Kalibo International|Kalibo|PH|213
KLQ|WIPV|Keluang|Keluang, Sumatra Island|ID|199
KLR|ESMQ|Kalmar|Kalmar|SE|302
KLS|KKLS|Southwest Washington Regional|Kelso|US|118
KLU|LOWK|Klagenfurt|Klagenfurt am Worthersee|AT|307
KLV|LKKV|Karlovy Vary International|Karlovy Vary|CZ|293
KLW|PAKW|Klawock|Klawock|US|51
KLX|LGKL|Kalamata|Kalamata|GR|264
KLY|FZOD|Kinkungwa|Kalima|CD|32
KLZ|FAKZ|Kleinsee|Kleinsee|ZA|22
KMA|AYKM|Kerema|Kerema|PG|351
KME|HRZA|Kamembe|Kamembe|RW|26
KMG|ZPPP|Kunming Wujiaba International|Kunming|CN|227
KMH|FAKU|Johan Pienaar|Kuruman|ZA|22
KMI|RJFM|Miyazaki|Miyazaki|JP|235
KMJ|RJFT|Kumamoto|Kumamoto|JP|235
KMK|FCPA|Makabana|Makabana|CG|10
KML|YKML|Kamileroi|Kamileroi|AU|253
KMN|FZSB|Kamina / Ville|Kamina|CD|32
KMO|PAMB|Manokotak|Manokotak|US|51
KMP|FYKT|Keetmanshoop|Keetmanshoop|NA|49
KMQ|RJNK|Komatsu|Kanazawa|JP|235
KMR|AYRI|Karimui|Karimui|PG|351
KMS|DGSI|Kumasi|Kumasi|GH|1
KMU|HCMK|Kisimayu|Kisimayu|SO|38
KMV|VYKL|Kalay|Kalemyo|MM|241
KMW|UUBA|Kostroma Sokerkino|Kostroma|RU|289
KMX|OEKM|King Khaled Air Base|King Khaled Air Base|SA|224
KMZ|FLKO|Kaoma|Kaoma|ZM|33
KNA|SCVM|Vina del mar|Vina Del Mar|CL|151
KNB|KKNB|Kanab Municipal|Kanab|US|89
KND|FZOA|Kindu|Kindu|CD|32
KNF|EGYM|RAF Marham|Marham|GB|283
KNG|WASK|Kaimana|Kaimana-Papua Island|ID|200
KNH|RCBS|Kinmen|Shang-I|TW|230
KNI|YKNG|Katanning|Katanning|AU|260
KNJ|FCBK|Kindamba|Kindamba|CG|10
KNK|PFKK|Kokhanok|Kokhanok|US|51
KNM|FZTK|Kaniama|Kaniama|CD|32
KNN|GUXN|Kankan|Kankan|GN|14
KNO|WIMM|Polonia International|Medan, Sumatra Island|ID|199
KNQ|NWWD|Kone|Kone|NC|347
KNR|OIBJ|Jam|Kangan|IR|233
KNS|YKII|King Island|King Island|AU|259
KNT|KTKX|Kennett Memorial|Kennett|US|82
KNU|VICX|Kanpur Chakeri|Kanpur|IN|205
KNW|PANW|New Stuyahok|New Stuyahok|US|51
KNX|YPKU|Kununurra|Kununurra|AU|260
KNZ|GAKA|Kenieba|Kenieba|ML|5
KOA|PHKO|Ellison Onizuka Kona International At Keahole|Kailua-Kona|US|337
KOC|NWWK|Koumac|Koumac|NC|347
KOE|WATT|El Tari|Kupang-Timor Island|ID|212
KOF|FAKP|Komatipoort|Komatipoort|ZA|22
KOH|YKLA|Koolatah|Koolatah|AU|253
KOI|EGPA|Kirkwall|Orkney Islands|GB|283
KOJ|RJFK|Kagoshima|Kagoshima|JP|235
KOK|EFKK|Kruunupyy|Kokkola|FI|275
KOO|FZRQ|Kongolo|Kongolo|CD|32
KOP|VTUW|Nakhon Phanom|Nakhon Phanom|TH|182
KOQ|EDCK|Kothen|Kothen|DE|266
KOS|VDSV|Sihanoukville International|Sihanukville|KH|219
KOT|PFKO|Kotlik|Kotlik|US|51
KOU|FOGK|Koulamoutou|Koulamoutou|GA|29
KOV|UACK|Kokshetau|Kokshetau|KZ|174
KOW|ZSGZ|Ganzhou|Ganzhou|CN|227
KOX|WABN|Kokonau|Kokonau-Papua Island|ID|200
KOZ|PAAE|Ouzinkie|Ouzinkie|US|51
KPC|PAPC|Port Clarence Cgs|Port Clarence|US|136
KPI|WBGP|Kapit|Kapit|MY|208
KPM|AYAQ|Kompiam|Kompiam|PG|351
KPN|PAKI|Kipnuk|Kipnuk|US|51
KPO|RKTH|Pohang|Pohang|KR|226
KPP|YKPR|Kalpowar|Kalpowar|AU|253
KPS|YKMP|Kempsey|Kempsey|AU|261
KPT|K06U|Jackpot/Hayden Field|Jackpot|US|118
KPV|PAPE|Perryville|Perryville|US|51
KPW|UHMK|Keperveem|Keperveem|RU|176
KQA|PAUT|Akutan|Akutan|US|136
KQH|VIKG|Kishangarh Airport, Ajmer|Kishangarh|IN|205
KQT|UTDT|Qurghonteppa International|Kurgan-Tyube|TJ|194
KRA|YKER|Kerang|Kerang|AU|259
KRB|YKMB|Karumba|Karumba|AU|253
KRC|WIJI|Depati Parbo|Sungai Penuh|ID|199
KRE|HBBO|Kirundo|Kirundo|BI|11
KRF|ESNK|Kramfors Solleftea|Kramfors|SE|302
KRG|SYKS|Karasabai|Karasabai|GY|104
KRI|AYKK|Kikori|Kikori|PG|351
KRJ|AYQA|Karawari Airstrip|Karawari Airstrip|PG|351
KRK|EPKK|John Paul II International Airport Kraków-Balice|Kraków|PL|310
KRL|ZWKL|Korla|Korla|CN|227
KRM|SYKR|Karanambo|Karanambo|GY|104
KRN|ESNQ|Kiruna|Kiruna|SE|302
KRO|USUU|Kurgan|Kurgan|RU|242
KRP|EKKA|Karup|Karup|DK|272
KRQ|UKCK|Kramatorsk|Kramatorsk|UA|312
KRR|URKK|Krasnodar International|Krasnodar|RU|289
KRS|ENCN|Kristiansand|Kjevik|NO|290
KRT|HSSK|Khartoum International|Khartoum|SD|25
KRW|UTAK|Turkmenbashi|Krasnovodsk|TM|178
KRY|ZWKM|Karamay|Karamay|CN|227
KRZ|FZBT|Basango Mboliasa|Kiri|CD|27
KSA|PTSA|Kosrae|Kosrae|FM|339
KSC|LZKZ|Kosice|Kosice|SK|267
KSD|ESOK|Karlstad|Karlstad|SE|302
KSE|HUKS|Kasese|Kasese|UG|24
KSF|EDVK|Kassel-Calden|Kassel|DE|266
KSH|OICC|Shahid Ashrafi Esfahani|Kermanshah|IR|233
KSI|GUKU|Kissidougou|Kissidougou|GN|14
KSJ|LGKS|Kasos|Kasos Island|GR|264
KSK|ESKK|Karlskoga|Karlskoga|SE|302
KSL|HSKA|Kassala|Kassala|SD|25
KSM|PASM|St Mary's|St Mary'S|US|136
KSN|UAUU|Kostanay International|Kostanay|KZ|223
KSO|LGKA|Kastoria National|Kastoria|GR|264
KSQ|UZSK|Karshi|Karshi|UZ|225
KSS|GASK|Sikasso|Sikasso|ML|5
KST|HSKI|Kosti|Kosti|SD|25
KSU|ENKB|Kristiansund Airport Kvernberget|Kvernberget|NO|290
KSV|YSPV|Springvale|Springvale|AU|253
KSW|LLKS|Kiryat Shmona|Kiryat Shmona|IL|201
KSY|LTCF|Kars|Kars|TR|277
KSZ|ULKK|Kotlas|Kotlas|RU|289
KTA|YPKA|Karratha|Karratha|AU|260
KTD|RORK|Kitadaito|Kitadaito|JP|235
KTE|WMKE|Kerteh|Kerteh|MY|207
KTF|NZTK|Takaka|Takaka|NZ|324
KTG|WIOK|Ketapang (Rahadi Usman)|Ketapang, Borneo Island|ID|220
KTI|VDTI|Techo International|Krong Ta Khmau|KH|219
KTL|HKKT|Kitale|Kitale|KE|40
KTM|VNKT|Tribhuvan International|Kathmandu|NP|204
KTN|PAKT|Ketchikan International|Ketchikan|US|51
KTO|SYKT|Kato|Kato|GY|104
KTP|MKTP|Tinson Pen|Tinson Pen|JM|112
KTQ|EFIT|Kitee|Kitee|FI|275
KTR|YPTN|Tindal|Tindal|AU|254
KTS|PFKT|Brevig Mission|Brevig Mission|US|51
KTT|EFKT|Kittila|Kittila|FI|275
KTU|VIKO|Kota|Kota|IN|205
KTW|EPKT|Katowice International|Katowice|PL|310
KTX|GAKO|Koutiala|Koutiala|ML|5
KTY|VCCN|Katukurunda|Kalutara|LK|189
KUA|WMKD|Kuantan|Kuantan|MY|207
KUC|NGKT|Kuria|Kuria|KI|355
KUD|WBKT|Kudat|Kudat|MY|208
KUF|UWWW|Kurumoch International|Samara|RU|296
KUG|YKUB|Kubin|Kubin|AU|253
KUH|RJCK|Kushiro|Kushiro|JP|235
KUK|PFKA|Kasigluk|Kasigluk|US|51
KUL|WMKK|Kuala Lumpur International|Kuala Lumpur|MY|207
KUM|RJFC|Yakushima|Yakushima|JP|235
KUN|EYKA|Kaunas International|Kaunas|LT|308
KUO|EFKU|Kuopio|Kuopio|FI|275
KUQ|AYKU|Kuri|Kuri|PG|351
KUS|BGKK|Kulusuk|Kulusuk|GL|137
KUT|UGKO|Kopitnari|Kutaisi|GE|232
KUU|VIBR|Kullu Manali|Kullu Manali|IN|205
KUV|RKJK|Kunsan Air Base|Kunsan|KR|226
KVA|LGKV|Alexander the Great International|Kavala|GR|264
KVB|ESGR|Skovde|Skovde|SE|302
KVC|PAVC|King Cove|King Cove|US|51
KVG|AYKV|Kavieng|Kavieng|PG|351
KVK|ULMK|Kirovsk-Apatity|Apatity|RU|289
KVL|PAVL|Kivalina|Kivalina|US|51
KVM|UHMO|Markovo|Markovo|RU|176
KVX|USKK|Pobedilovo|Kirov|RU|289
KWA|PKWA|Bucholz Army Air Field(Kwajalein Kmr)(Atoll)|Kwajalein|MH|340
KWE|ZUGY|Longdongbao|Guiyang|CN|227
KWG|UKDR|Kryvyi Rih International|Kryvyi Rih|UA|312
KWH|OAHN|Khwahan|Khwahan|AF|202
KWI|OKKK|Kuwait International|Kuwait City|KW|209
KWJ|RKJJ|Gwangju|Gwangju|KR|226
KWK|PAGG|Kwigillingok|Kwigillingok|US|51
KWL|ZGKL|Guilin Liangjiang International|Guilin City|CN|227
KWM|YKOW|Kowanyama|Kowanyama|AU|253
KWN|PAQH|Quinhagak|Quinhagak|US|51
KWO|AYKW|Kawito|Kawito|PG|351
KWP|KKWP|West Point Village Seaplane Base|West Point|US|51
KWT|PFKW|Kwethluk|Kwethluk|US|51
KWZ|FZQM|Kolwezi|Kolwezi|CD|32
KXB|WAWP|Sangia Nibandera|Kolaka|ID|212
KXD|USHK|Kondinskoye|Kondinskoye|RU|242
KXE|FAKD|P C Pelser|Klerksdorp|ZA|22
KXF|NFNO|Koro Island|Koro Island|FJ|331
KXK|UHKK|Komsomolsk-on-Amur|Komsomolsk-on-Amur|RU|239
KXU|NTKT|Katiu|Katiu|PF|354
KYA|LTAN|Konya|Konya|TR|277
KYD|RCLY|Lanyu|Orchid Island|TW|230
KYE|OLKA|Rene Mouawad Air Base|Tripoli|LB|184
KYF|YYLR|Yeelirrie|Yeelirrie|AU|260
KYI|YYTA|Yalata Mission|Yalata Mission|AU|252
KYK|PAKY|Karluk|Karluk|US|51
KYO|KX39|Tampa North Aero Park|Tampa|US|135
KYP|VYKP|Kyaukpyu|Kyaukpyu|MM|241
KYS|GAKY|Kayes Dag Dag|Kayes Dag Dag|ML|5
KYT|VYKU|Kyauktu|Kyauktu|MM|241
KYU|PFKU|Koyukuk|Koyukuk|US|51
KYZ|UNKY|Kyzyl|Kyzyl|RU|206
KZF|AYKT|Kaintiba|Kaintiba|PG|351
KZG|EDGY|Kitzingen|Kitzingen|DE|266
KZI|LGKZ|Filippos|Kozani|GR|264
KZN|UWKD|Kazan International|Kazan|RU|289
KZO|UAOO|Korkyt Ata|Kzyl-Orda|KZ|223
KZR|LTBZ|Zafer|Altintas|TR|277
KZS|LGKJ|Kastelorizo|Kastelorizo Island|GR|264
LAA|KLAA|Southeast Colorado Regional|Lamar|US|89
LAD|FNLU|Quatro De Fevereiro|Luanda|AO|31
LAE|AYNZ|Lae Nadzab|Nadzab|PG|351
LAF|KLAF|Purdue University|Lafayette|US|135
LAH|WAPH|Oesman Sadik Airport Labuha|Labuha-Halmahera Island|ID|200
LAI|LFRO|Lannion-Cote de Granit|Lannion|FR|291
LAJ|SBLJ|Lages|Lages|BR|153
LAK|CYKD|Aklavik|Aklavik|CA|92
LAL|KLAL|Lakeland Linder International|Lakeland|US|135
LAM|KLAM|Los Alamos|Los Alamos|US|89
LAN|KLAN|Capital Region International|Lansing|US|90
LAO|RPLI|Laoag International|Laoag City|PH|213
LAP|MMLP|Manuel Marquez de Leon International|La Paz|MX|125
LAQ|HLLQ|La Abraq|Al Bayda'|LY|47
LAR|KLAR|Laramie Regional|Laramie|US|89
LAS|KLAS|Harry Reid International|Las Vegas|US|118
LAU|HKLU|Manda Airstrip|Lamu|KE|40
LAW|KLAW|Lawton-Fort Sill Regional|Lawton|US|82
LAX|KLAX|Los Angeles International|Los Angeles|US|118
LAY|FALY|Ladysmith|Ladysmith|ZA|22
LAZ|SBLP|Bom Jesus da Lapa|Bom Jesus Da Lapa|BR|69
LBA|EGNM|Leeds Bradford|Leeds|GB|283
LBB|KLBB|Lubbock Preston Smith International|Lubbock|US|82
LBC|EDHL|Lubeck Blankensee|Lubeck|DE|266
LBD|UTDL|Khudzhand|Khudzhand|TJ|194
LBE|KLBE|Arnold Palmer Regional|Latrobe|US|135
LBF|KLBF|North Platte Regional/Lee Bird Field|North Platte|US|82
LBG|LFPB|Paris-Le Bourget|Paris|FR|291
LBI|LFCI|Albi-Le Sequestre|Albi|FR|291
LBJ|WATO|Komodo (Mutiara II)|Labuan Bajo-Flores Island|ID|212
LBL|KLBL|Liberal Mid-America Regional|Liberal|US|82
LBO|FZVI|Lusambo|Lusambo|CD|32
LBQ|FOGR|Lambarene|Lambarene|GA|29
LBR|SWLB|Labrea|Labrea|BR|74
LBS|NFNL|Labasa|Labasa|FJ|331
LBT|KLBT|Lumberton Regional|Lumberton|US|135
LBU|WBKL|Labuan|Labuan|MY|208
LBV|FOOL|Leon M Ba|Libreville|GA|29
LBW|WRLB|Long Bawan|Long Bawan, Borneo Island|ID|212
LBX|RPLU|Lubang|Lubang|PH|213
LBY|LFRE|La Baule-Escoublac|La Baule-Escoublac|FR|291
LBZ|FNLK|Lucapa|Lucapa|AO|31
LCA|LCLK|Larnaca International|Larnaca|CY|215
LCC|LIBN|Lecce|Lecce|IT|295
LCD|FALO|Louis Trichardt|Louis Trichardt|ZA|22
LCE|MHLC|Goloson International|La Ceiba|HN|161
LCF|MGRD|Las Vegas|Rio Dulce|GT|102
LCG|LECO|A Coruna|Culleredo|ES|285
LCH|KLCH|Lake Charles Regional|Lake Charles|US|82
LCI|KLCI|Laconia Municipal|Laconia|US|135
LCJ|EPLL|Łódź Władysław Reymont|Łódź|PL|310
LCK|KLCK|Rickenbacker International|Columbus|US|135
LCL|MULM|La Coloma|Pinar del Rio|CU|106
LCM|SACC|La Cumbre|La Cumbre|AR|57
LCN|YBLC|Balcanoona|Balcanoona|AU|252
LCO|FCBL|Lague|Lague|CG|10
LCQ|KLCQ|Lake City Gateway|Lake City|US|135
LCV|LIQL|Lucca / Tassignano|Lucca|IT|295
LCX|ZSLD|Longyan Guanzhishan|Longyan|CN|227
LCY|EGLC|London City|London|GB|283
LDA|VEMH|Malda|Malda|IN|205
LDB|SBLO|Governador Jose Richa|Londrina|BR|153
LDC|YLIN|Lindeman Island|Lindeman Island|AU|257
LDE|LFBT|Tarbes-Lourdes-Pyrenees|Tarbes|FR|291
LDG|ULAL|Leshukonskoye|Leshukonskoye|RU|289
LDH|YLHI|Lord Howe Island|Lord Howe Island|AU|258
LDI|HTLI|Kikwetu|Lindi|TZ|16
LDJ|KLDJ|Linden|Linden|US|135
LDK|ESGL|Lidkoping-Hovby|Lidkoping|SE|302
LDM|KLDM|Mason County|Ludington|US|90
LDN|VNLD|Lamidanda|Lamidanda|NP|204
LDO|SMDO|Ladouanie|Aurora|SR|139
LDS|ZYLD|Lindu|Yichun|CN|227
LDU|WBKD|Lahad Datu|Lahad Datu|MY|207
LDV|LFRJ|Landivisiau Air Base|Landivisiau|FR|291
LDX|SOOM|Saint-Laurent-du-Maroni|Saint-Laurent-du-Maroni|GF|80
LDY|EGAE|City of Derry|Derry|GB|283
LDZ|FALD|Londolozi|Londolozi|ZA|22
LEA|YPLM|Learmonth|Exmouth|AU|260
LEB|KLEB|Lebanon Municipal|Lebanon|US|135
LEC|SBLE|Chapada Diamantina|Lencois|BR|69
LED|ULLI|Pulkovo|St. Petersburg|RU|289
LEE|KLEE|Leesburg International|Leesburg|US|135
LEF|FXLK|Lebakeng|Lebakeng|LS|36
LEH|LFOH|Le Havre Octeville|Le Havre|FR|291
LEI|LEAM|Almeria International|Almeria|ES|285
LEJ|EDDP|Leipzig Halle|Leipzig|DE|266
LEK|GULB|Labe|Labe|GN|14
LEL|YLEV|Lake Evella|Lake Evella|AU|254
LEM|KLEM|Lemmon Municipal|Lemmon|US|89
LEN|LELN|Leon|Leon|ES|285
LEP|SNDN|Leopoldina|Leopoldina|BR|153
LEQ|EGHC|Land's End|Land's End|GB|283
LER|YLST|Leinster|Leinster|AU|260
LES|FXLS|Lesobeng|Lesobeng|LS|36
LET|SKLT|Alfredo Vasquez Cobo International|Leticia|CO|75
LEU|LESU|Aerodrom dels Pirineus-Alt Urgell|Montferrer|ES|285
LEV|NFNB|Levuka Airfield|Bureta|FJ|331
LEW|KLEW|Auburn/Lewiston Municipal|Auburn|US|135
LEX|KLEX|Blue Grass|Lexington|US|135
LEY|EHLE|Lelystad|Lelystad|NL|262
LFB|FQLU|Lumbo|Lumbo|MZ|35
LFI|KLFI|Langley Afb|Hampton|US|135
LFK|KLFK|Angelina County|Lufkin|US|82
LFM|OISR|Lamerd|Lamerd|IR|233
LFN|KLHZ|Triangle North Executive|Louisburg|US|135
LFO|HAKL|Kelafo East|Kelafo|ET|2
LFP|YLFD|Lakefield|Lakefield|AU|253
LFQ|ZBLF|Linfen Yaodu|Linfen|CN|227
LFR|SVLF|La Fria|La Fria|VE|79
LFT|KLFT|Lafayette Regional/Paul Fournet Field|Lafayette|US|82
LFW|DXXX|Lome-Tokoin|Lome|TG|30
LGA|KLGA|Laguardia|New York|US|135
LGB|KLGB|Long Beach (Daugherty Field)|Long Beach|US|118
LGC|KLGC|Lagrange/Callaway|Lagrange|US|135
LGD|KLGD|La Grande/Union County|La Grande|US|118
LGF|KLGF|Laguna Army Air Field (Yuma Proving Ground)|Yuma Proving Ground|US|140
LGG|EBLG|Liege|Liege|BE|268
LGH|YLEC|Leigh Creek|Leigh Creek|AU|252
LGI|MYLD|Deadman's Cay|Deadman's Cay|BS|134
LGK|WMKL|Langkawi International|Langkawi|MY|207
LGL|WBGF|Long Lellang|Long Datih|MY|207
LGO|EDWL|Langeoog|Langeoog|DE|266
LGQ|SENL|Nueva Loja|Lago Agrio|EC|103
LGR|SCHR|Cochrane|Cochrane|CL|151
LGS|SAMM|Comodoro D.R. Salomon|Malargue|AR|60
LGT|SKGA|La Gaviota|La Gaviota|CO|75
LGU|KLGU|Logan-Cache|Logan|US|89
LGW|EGKK|London Gatwick|London|GB|283
LHA|EDTL|Lahr|Lahr|DE|266
LHB|EG74|Bruntingthorpe|Bruntingthorpe|GB|283
LHE|OPLA|Alama Iqbal International|Lahore|PK|203
LHG|YLRD|Lightning Ridge|Lightning Ridge|AU|261
LHI|WAJL|Lereh|Lereh-Papua Island|ID|200
LHK|ZHGH|Guangzhou MR Air Base|Guanghua|CN|227
LHL|_LHL|Lachin International|Lachın|AZ|181
LHR|EGLL|London Heathrow|London|GB|283
LHS|SAVH|Las Heras|Las Heras|AR|61
LHU|FYLS|Lianshulu|Muneambuanas|NA|49
LHV|KLHV|William T Piper Memorial|Lock Haven|US|135
LHW|ZLLL|Lanzhou Zhongchuan|Lanzhou|CN|227
LIA|ZULP|Liangping|Liangping|CN|227
LIB|YLIM|Limbunya Station|Limbunya Station|AU|254
LIC|KLIC|Limon Municipal|Limon|US|89
LIE|FZFA|Libenge|Libenge|CD|27
LIF|NWWL|Lifou|Lifou|NC|347
LIG|LFBL|Limoges|Limoges|FR|291
LIH|PHLI|Lihue|Lihue|US|337
LII|WAJM|Mulia|Mulia-Papua Island|ID|200
LIL|LFQQ|Lille-Lesquin|Lille|FR|291
LIM|SPJC|Jorge Chavez International|Lima|PE|117
LIN|LIML|Linate|Milan|IT|295
LIO|MRLM|Limon International|Puerto Limon|CR|84
LIP|SBLN|Lins|Lins|BR|153
LIQ|FZGA|Lisala|Lisala|CD|32
LIR|MRLB|Daniel Oduber Quiros International|Liberia|CR|84
LIS|LPPT|Lisbon Portela|Lisbon|PT|281
LIT|KLIT|Bill And Hillary Clinton Ntl/Adams Field|Little Rock|US|82
LIV|K4AK|Livengood Camp|Livengood|US|51
LIW|VYLK|Loikaw|Loikaw|MM|241
LIX|FWLK|Likoma Island|Likoma Island|MW|9
LIY|KLHW|Wright Army Air Field (Fort Stewart)/Midcoast Regional|Fort Stewart|US|135
LIZ|ME16|Loring International|Limestone|US|135
LJA|FZVA|Lodja|Lodja|CD|32
LJG|ZPLJ|Lijiang|Lijiang|CN|227
LJN|KLBX|Texas Gulf Coast Regional|Angleton|US|82
LJU|LJLJ|Ljubljana Joze Pucnik|Ljubljana|SI|282
LKA|WRKL|Gewayentana|Larantuka-Flores Island|ID|212
LKB|NFNK|Lakeba Island|Lakeba Island|FJ|331
LKD|YLND|Lakeland|Lakeland|AU|253
LKG|HKLK|Lokichoggio|Lokichoggio|KE|40
LKH|WBGL|Long Akah|Long Akah|MY|207
LKK|PAKL|Kulik Lake|Kulik Lake|US|51
LKL|ENNA|Banak|Lakselv|NO|290
LKN|ENLK|Leknes|Leknes|NO|290
LKO|VILK|Chaudhary Charan Singh International|Lucknow|IN|205
LKP|KLKP|Lake Placid|Lake Placid|US|135
LKV|KLKV|Lake County|Lakeview|US|118
LKW|OOLK|Lekhwair|Lekhwair|OM|214
LKY|HTLM|Lake Manyara|Lake Manyara National Park|TZ|16
LKZ|EGUL|RAF Lakenheath|Lakenheath|GB|283
LLA|ESPA|Lulea|Lulea|SE|302
LLB|ZULB|Qiannan Libo|Qiannan Libo|CN|227
LLE|FAMN|Riverside|Malelane|ZA|22
LLF|ZGLG|Lingling|Yongzhou|CN|227
LLG|YCGO|Chillagoe|Chillagoe|AU|253
LLI|HALL|Lalibella|Lalibela|ET|2
LLJ|WIPB|Silampari|Lubuk Linggau, Sumatra Island|ID|199
LLK|UBBL|Lankaran International|Lankaran|AZ|181
LLS|SATK|Alferez Armando Rodriguez|Las Lomitas|AR|57
LLT|FNLB|Lobito|Lobito|AO|31
LLV|ZBLL|L?liang Dawu|L?liang|CN|227
LLW|FWKI|Lilongwe International|Lilongwe|MW|9
LLX|KCDA|Caledonia County|Lyndonville|US|135
LLY|KVAY|South Jersey Regional|Mount Holly|US|135
LMA|PAMH|Minchumina|Minchumina|US|51
LMB|FWSM|Salima|Salima|MW|9
LME|LFRM|Le Mans-Arnage|Le Mans|FR|291
LMI|AYLU|Lumi|Lumi|PG|351
LMM|MMLM|Valle del Fuerte International|Los Mochis|MX|125
LMN|WBGJ|Limbang|Limbang|MY|207
LMO|EGQS|RAF Lossiemouth|Lossiemouth|GB|283
LMP|LICD|Lampedusa|Lampedusa|IT|295
LMQ|HLMB|Marsa Brega|Marsa Brega|LY|47
LMR|FALC|Lime Acres Finsch Mine|Lime Acres|ZA|22
LMS|KLMS|Louisville/Winston County|Louisville|US|82
LMT|KLMT|Crater Lake/Klamath Regional|Klamath Falls|US|118
LMV|VRGD|Madivaru|Madivaru|MV|319
LMY|AYLM|Lake Murray|Lake Murray|PG|351
LNA|KLNA|Palm Beach County Park|West Palm Beach|US|135
LNB|NVSM|Lamen Bay|Lamen Bay|VU|329
LND|KLND|Hunt Field|Lander|US|89
LNE|NVSO|Lonorore|Lonorore|VU|329
LNH|YLKN|Lake Nash|Lake Nash|AU|254
LNI|AK71|Lonely Air Station|Lonely|US|51
LNJ|ZPLC|Lincang|Lincang|CN|227
LNK|KLNK|Lincoln|Lincoln|US|82
LNL|ZLLN|Longnan Chengxian|Longnan|CN|227
LNN|KLNN|Lake County Executive|Willoughby|US|135
LNO|YLEO|Leonora|Leonora|AU|260
LNP|KLNP|Lonesome Pine|Wise|US|135
LNR|KLNR|Tri-County Regional|Lone Rock|US|82
LNS|KLNS|Lancaster|Lancaster|US|135
LNV|AYKY|Londolovit|Londolovit|PG|351
LNX|UUBS|Smolensk South|Smolensk|RU|289
LNY|PHNY|Lanai|Lanai City|US|337
LNZ|LOWL|Linz|Linz|AT|307
LOA|YLOR|Lorraine|Lorraine|AU|253
LOB|SCAN|San Rafael|Los Andes|CL|151
LOC|YLOK|Lock|Lock|AU|252
LOD|NVSG|Longana|Longana|VU|329
LOE|VTUL|Loei|Loei|TH|182
LOH|SETM|Camilo Ponce Enriquez|La Toma|EC|103
LOI|SSLN|Helmuth Baungarten|Lontras|BR|153
LOK|HKLO|Lodwar|Lodwar|KE|40
LOL|KLOL|Derby Field|Lovelock|US|118
LOO|DAUL|Laghouat|Laghouat|DZ|3
LOP|WADL|Bandara International Lombok|Mataram|ID|212
LOS|DNMM|Murtala Muhammed International|Lagos|NG|28
LOT|KLOT|Lewis University|Chicago|US|82
LOU|KLOU|Bowman Field|Louisville|US|135
LOV|MMMV|Monclova International|Monclova International|MX|131
LOW|KLKU|Louisa County/Freeman Field|Louisa|US|135
LOY|HKLY|Loyengalani|Loyengalani|KE|40
LOZ|KLOZ|London/Corbin/Magee|London|US|135
LPA|GCLP|Gran Canaria|Gran Canaria Island|ES|246
LPB|SLLP|El Alto International|La Paz|BO|116
LPC|KLPC|Lompoc|Lompoc|US|118
LPD|SKLP|La Pedrera|La Pedrera|CO|75
LPF|ZUPS|Liupanshui Yuezhao|Liupanshui|CN|227
LPG|SADL|La Plata|La Plata|AR|55
LPI|ESSL|Linkoping SAAB|Linkoping|SE|302
LPJ|SVAS|Armando Schwarck|Guayabal|VE|79
LPK|UUOL|Lipetsk|Lipetsk|RU|289
LPL|EGGP|Liverpool John Lennon|Liverpool|GB|283
LPM|NVSL|Lamap|Lamap|VU|329
LPO|KPPO|La Porte Municipal|La Porte|US|82
LPP|EFLP|Lappeenranta|Lappeenranta|FI|275
LPQ|VLLB|Luang Phabang International|Luang Phabang|LA|238
LPS|KS31|Lopez Island|Lopez|US|118
LPT|VTCL|Lampang|Lampang|TH|182
LPU|WRLP|Long Apung|Long Apung, Borneo Island|ID|212
LPX|EVLA|Liepaja International|Liepaja|LV|294
LPY|LFHP|Le Puy-Loudes|Le Puy|FR|291
LPZ|SKSG|San Gil|San Gil|CO|75
LQK|KLQK|Pickens County|Pickens|US|135
LQM|SKLG|Caucaya|Puerto Leguizamo|CO|75
LQN|OAQN|Qala-I-Naw|Qala-I-Naw|AF|202
LRA|LGLR|Larisa|Larisa|GR|264
LRB|FXLR|Leribe|Leribe|LS|36
LRD|KLRD|Laredo International|Laredo|US|82
LRE|YLRE|Longreach|Longreach|AU|253
LRF|KLRF|Little Rock Afb|Jacksonville|US|82
LRG|OPLL|Loralai|Loralai|PK|203
LRH|LFBH|La Rochelle-Ile de Re|La Rochelle|FR|291
LRJ|KLRJ|Le Mars Municipal|Le Mars|US|82
LRL|DXNG|Niamtougou International|Niamtougou|TG|30
LRM|MDLR|Casa De Campo International|La Romana|DO|152
LRR|OISL|Lar|Lar|IR|233
LRS|LGLE|Leros|Leros Island|GR|264
LRT|LFRH|Lorient South Brittany (Bretagne Sud)|Lorient|FR|291
LRU|KLRU|Las Cruces International|Las Cruces|US|89
LRV|SVRS|Gran Roque|Los Roques|VE|79
LSA|AYKA|Losuia|Losuia|PG|351
LSB|KLSB|Lordsburg Municipal|Lordsburg|US|89
LSC|SCSE|La Florida|La Serena-Coquimbo|CL|151
LSE|KLSE|La Crosse Regional|La Crosse|US|82
LSF|KLSF|Lawson Army Air Field (Fort Benning)|Fort Benning|US|135
LSG|_LSG|Leshan Airport (under construction, unknown coordinates)|Leshan|CN|227
LSH|VYLS|Lashio|Lashio|MM|241
LSI|EGPB|Sumburgh|Lerwick|GB|283
LSK|KLSK|Lusk Municipal|Lusk|US|89
LSL|MRLC|Los Chiles|Los Chiles|CR|84
LSM|WBGD|Long Semado|Long Semado|MY|208
LSN|KLSN|Los Banos Municipal|Los Banos|US|118
LSO|LFOO|Les Sables-d'Olonne Talmont|Les Sables-d'Olonne|FR|291
LSP|SVJC|Josefa Camejo International|Paraguana|VE|79
LSQ|SCGE|Maria Dolores|Los Angeles|CL|151
LSS|TFFS|Terre-de-Haut|Les Saintes|GP|101
LST|YMLT|Launceston|Launceston|AU|259
LSU|WBGU|Long Sukang|Long Sukang|MY|208
LSV|KLSV|Nellis Afb|Las Vegas|US|118
LSW|WITM|Malikus Saleh|Lhok Seumawe, Sumatra Island|ID|199
LSX|WITL|Lhok Sukon|Lhok Sukon, Sumatra Island|ID|199
LSY|YLIS|Lismore|Lismore|AU|261
LSZ|LDLO|Losinj Island|Losinj|HR|311
LTA|FATZ|Tzaneen|Tzaneen|ZA|22
LTC|FTTH|Lai|Lai|TD|41
LTD|HLTD|Ghadames East|Ghadames|LY|47
LTG|VNLT|Langtang|Langtang|NP|204
LTI|ZMAT|Altai|Altai|MN|237
LTK|OSLK|Bassel Al-Assad International|Latakia|SY|190
LTL|FOOR|Lastourville|Lastourville|GA|29
LTM|SYLT|Lethem|Lethem|GY|104
LTN|EGGW|London Luton|London|GB|283
LTO|MMLT|Loreto International|Loreto|MX|125
LTP|YLHS|Lyndhurst|Lyndhurst|AU|253
LTQ|LFAT|Le Touquet-Cote d'Opale|Le Touquet-Paris-Plage|FR|291
LTS|KLTS|Altus Afb|Altus|US|82
LTT|LFTZ|La Mole|La Mole|FR|291
LTU|VALT|Murod Kond|Latur|IN|205
LTV|YLOV|Lotus Vale|Lotus Vale|AU|253
LTW|K2W6|St Mary's County Regional|Leonardtown|US|135
LTX|SELT|Cotopaxi International|Latacunga|EC|103
LUA|VNLK|Lukla|Lukla|NP|204
LUB|SYLP|Lumid Pau|Lumid Pau|GY|104
LUC|NFNH|Laucala Island|Laucala Island|FJ|331
LUD|FYLZ|Luderitz|Luderitz|NA|49
LUE|LZLU|Lucenec|Lucenec|SK|267
LUF|KLUF|Luke Afb|Glendale|US|140
LUG|LSZA|Lugano|Lugano|CH|313
LUH|VILD|Ludhiana|Ludhiana|IN|205
LUK|KLUK|Cincinnati Municipal/Lunken Field|Cincinnati|US|135
LUL|KLUL|Hesler/Noble Field|Laurel|US|82
LUM|ZPLX|Mangshi|Luxi|CN|227
LUN|FLKK|Kenneth Kaunda International|Lusaka|ZM|33
LUO|FNUE|Luena|Luena|AO|31
LUP|PHLU|Kalaupapa|Kalaupapa|US|337
LUQ|SAOU|Brigadier Mayor D Cesar Raul Ojeda|San Luis|AR|64
LUR|PALU|Cape Lisburne Lrrs|Cape Lisburne|US|51
LUS|FZCE|Lusanga|Lusanga|CD|27
LUT|YLRS|New Laura|New Laura|AU|253
LUU|YLRA|Laura|Laura|AU|253
LUV|WAPL|Dumatumbun|Langgur-Seram Island|ID|200
LUW|WAMW|Bubung|Luwok-Celebes Island|ID|212
LUX|ELLX|Luxembourg-Findel International|Luxembourg|LU|284
LUZ|EPLB|Lublin|Lublin|PL|310
LVA|LFOV|Laval-Entrammes|Laval|FR|291
LVD|K2AK|Lime Village|Lime Village|US|51
LVI|FLLI|Livingstone|Livingstone|ZM|33
LVK|KLVK|Livermore Municipal|Livermore|US|118
LVL|KLVL|Brunswick County|Lawrenceville|US|135
LVM|KLVM|Mission Field|Livingston|US|89
LVO|YLTN|Laverton|Laverton|AU|260
LVP|OIBV|Lavan Island|Lavan Island|IR|233
LVR|SILC|Municipal Bom Futuro|Lucas do Rio Verde|BR|86
LVS|KLVS|Las Vegas Municipal|Las Vegas|US|89
LWB|KLWB|Greenbrier Valley|Lewisburg|US|135
LWC|KLWC|Lawrence Regional|Lawrence|US|82
LWH|YLAH|Lawn Hill|Lawn Hill|AU|253
LWI|AYLO|Lowai Airstrip|Lowai|PG|351
LWK|EGET|Lerwick / Tingwall|Lerwick|GB|283
LWL|KLWL|Wells Municipal/Harriet Field|Wells|US|118
LWM|KLWM|Lawrence Municipal|Lawrence|US|135
LWN|UDSG|Gyumri Shirak|Gyumri|AM|243
LWO|UKLL|Lviv International|Lviv|UA|280
LWR|EHLW|Leeuwarden Air Base|Leeuwarden|NL|262
LWS|KLWS|Lewiston/Nez Perce County|Lewiston|US|118
LWT|KLWT|Lewistown Municipal|Lewistown|US|89
LWV|KLWV|Lawrenceville-Vincennes International|Lawrenceville|US|82
LWY|WBGW|Lawas|Lawas|MY|207
LXA|ZULS|Lhasa Gonggar|Lhasa|CN|227
LXG|VLLN|Luang Namtha|Luang Namtha|LA|238
LXN|KLXN|Jim Kelly Field|Lexington|US|82
LXR|HELX|Luxor International|Luxor|EG|12
LXS|LGLM|Limnos|Limnos Island|GR|264
LXU|FLLK|Lukulu|Lukulu|ZM|33
LXV|KLXV|Lake County|Leadville|US|89
LYA|ZHLY|Luoyang|Luoyang|CN|227
LYB|MWCL|Edward Bodden Airfield|Little Cayman|KY|81
LYC|ESNL|Lycksele|Lycksele|SE|302
LYG|ZSLG|Lianyungang|Lianyungang|CN|227
LYH|KLYH|Lynchburg Regional/Preston Glenn Field|Lynchburg|US|135
LYI|ZSLY|Shubuling|Linyi|CN|227
LYN|LFLY|Lyon-Bron|Lyon|FR|291
LYO|KLYO|Lyons-Rice County Municipal|Lyons|US|82
LYP|OPFA|Faisalabad International|Faisalabad|PK|203
LYR|ENSB|Svalbard Airport Longyear|Longyearbyen|NO|172
LYS|LFLL|Lyon Saint-Exupery|Lyon|FR|291
LYU|KELO|Ely Municipal|Ely|US|82
LYX|EGMD|Lydd|Lydd|GB|283
LZA|FZUG|Luiza|Luiza|CD|32
LZC|MMLC|Lazaro Cardenas|Lazaro Cardenas|MX|128
LZG|ZULA|Langzhong Gucheng|Langzhong|CN|227
LZH|ZGZH|Bailian|Liuzhou|CN|227
LZI|FZAL|Luozi|Luozi|CD|27
LZM|FNLZ|Luzamba|Luzamba|AO|31
LZN|RCFG|Matsu Nangan|Nangang Island|TW|230
LZO|ZULZ|Luzhou|Luzhou|CN|227
LZR|YLZI|Lizard Island|Lizard Island|AU|253
LZU|KLZU|Gwinnett County/Briscoe Field|Lawrenceville|US|135
LZY|ZUNZ|Nyingchi|Nyingchi|CN|227
MAA|VOMM|Chennai International|Chennai|IN|205
MAB|SBMA|Maraba|Maraba|BR|54
MAC|KMAC|Macon Downtown|Macon|US|135
MAD|LEMD|Madrid Barajas International|Madrid|ES|285
MAE|KMAE|Madera Municipal|Madera|US|118
MAF|KMAF|Midland International Air And Space Port|Midland|US|82
MAG|AYMD|Madang|Madang|PG|351
MAH|LEMH|Menorca|Menorca Island|ES|285
MAJ|PKMJ|Amata Kabua International|Majuro Atoll|MH|341
MAK|HSSM|Malakal|Malakal|SS|23
MAL|WAPE|Mangole Airport Falabisahaya|Mangole Island|ID|200
MAM|MMMA|General Servando Canales International|Matamoros|MX|128
MAN|EGCC|Manchester|Manchester|GB|283
MAO|SBEG|Eduardo Gomes International|Manaus|BR|74
MAQ|VTPM|Mae Sot|Mae Sot|TH|182
MAR|SVMC|La Chinita International|Maracaibo|VE|79
MAS|AYMO|Momote|Momote|PG|351
MAT|FZAM|Tshimpi|Matadi|CD|27
MAU|NTTP|Maupiti|Maupiti|PF|354
MAW|KMAW|Malden Regional|Malden|US|82
MAX|GOSM|Ouro Sogui|Matam|SN|15
MAY|MYAB|Clarence A. Bain|Mangrove Cay|BS|134
MAZ|TJMZ|Eugenio Maria De Hostos|Mayaguez|US|144
MBA|HKMO|Mombasa Moi International|Mombasa|KE|40
MBB|YMBL|Marble Bar|Marble Bar|AU|260
MBC|FOGG|M'Bigou|M'Bigou|GA|29
MBD|FAMM|Mmabatho International|Mafeking|ZA|22
MBE|RJEB|Monbetsu|Monbetsu|JP|235
MBF|YPOK|Porepunkah|Porepunkah|AU|259
MBG|KMBG|Mobridge Municipal|Mobridge|US|82
MBH|YMYB|Maryborough|Maryborough|AU|253
MBI|HTMB|Mbeya|Mbeya|TZ|16
MBJ|MKJS|Sangster International|Montego Bay|JM|112
MBK|SWXM|Regional Orlando Villas Boas|Matupa|BR|86
MBL|KMBL|Manistee County/Blacker|Manistee|US|90
MBO|RPUM|Mamburao|Mamburao|PH|213
MBP|SPBB|Moyobamba|Moyobamba|PE|117
MBQ|HUMA|Mbarara|Mbarara|UG|24
MBS|KMBS|Mbs International|Saginaw|US|135
MBT|RPVJ|Moises R. Espinosa|Masbate|PH|213
MBU|AGGI|Babanakira|Mbambanakira|SB|335
MBW|YMMB|Melbourne Moorabbin|Melbourne|AU|259
MBX|LJMB|Maribor|Maribor|SI|282
MBY|KMBY|Omar N Bradley|Moberly|US|82
MBZ|SWMW|Maues|Maues|BR|74
MCA|GUMA|Macenta|Macenta|GN|14
MCB|KMCB|Mc Comb/Pike County/John E Lewis Field|Mc Comb|US|82
MCC|KMCC|Mc Clellan Airfield|Sacramento|US|118
MCD|KMCD|Mackinac Island|Mackinac Island|US|90
MCE|KMCE|Merced Yosemite Regional|Merced|US|118
MCF|KMCF|Macdill Afb|Tampa|US|135
MCG|PAMC|Mc Grath|Mc Grath|US|51
MCH|SEMH|General Manuel Serrano|Machala|EC|103
MCI|KMCI|Kansas City International|Kansas City|US|82
MCJ|SKLM|Jorge Isaac|La Mina-Maicao|CO|75
MCK|KMCK|Mc Cook Ben Nelson Regional|Mc Cook|US|82
MCL|PAIN|Mc Kinley Ntl Park|Mckinley Park|US|51
MCN|KMCN|Middle Georgia Regional|Macon|US|135
MCO|KMCO|Orlando International|Orlando|US|135
MCP|SBMQ|Alberto Alcolumbre|Macapa|BR|71
MCR|MGMM|Melchor de Mencos|Melchor de Mencos|GT|102
MCS|SARM|Monte Caseros|Monte Caseros|AR|57
MCT|OOMS|Muscat International|Muscat|OM|214
MCU|LFBK|Montlucon-Gueret|Montlucon|FR|291
MCV|YMHU|McArthur River Mine|McArthur River Mine|AU|254
MCW|KMCW|Mason City Municipal|Mason City|US|82
MCX|URML|Uytash|Makhachkala|RU|289
MCY|YBMC|Sunshine Coast|Maroochydore|AU|253
MCZ|SBMO|Zumbi dos Palmares|Maceio|BR|120
MDC|WAMM|Sam Ratulangi|Manado-Celebes Island|ID|212
MDD|KMDD|Midland Airpark|Midland|US|82
MDE|SKRG|Jose Maria Cordova International|Rionegro|CO|75
MDF|KMDZ|Taylor County|Medford|US|82
MDG|ZYMD|Mudanjiang Hailang International|Mudanjiang|CN|227
MDH|KMDH|Southern Illinois|Carbondale|US|82
MDI|DNMK|Makurdi|Makurdi|NG|28
MDJ|KS33|Madras Municipal|Madras|US|118
MDK|FZEA|Mbandaka|Mbandaka|CD|27
MDL|VYMD|Mandalay International|Mandalay|MM|241
MDN|KIMS|Madison Regional|Madison|US|108
MDO|PAMD|Middleton Island|Middleton Island|US|51
MDP|WAKD|Mindiptana|Mindiptana-Papua Island|ID|200
MDQ|SAZM|Astor Piazzola International|Mar del Plata|AR|55
MDS|MBMC|Middle Caicos|Middle Caicos|TC|99
MDT|KMDT|Harrisburg International|Harrisburg|US|135
MDU|AYMN|Mendi|Mendi|PG|351
MDW|KMDW|Chicago Midway International|Chicago|US|82
MDX|SATM|Mercedes|Mercedes|AR|57
MDY|PMDY|Henderson Field|Midway Atoll|UM|343
MDZ|SAME|El Plumerillo|Mendoza|AR|60
MEA|SBME|Macae|Macae|BR|153
MEB|YMEN|Melbourne Essendon|Melbourne Essendon|AU|259
MEC|SEMT|Eloy Alfaro International|Manta|EC|103
MED|OEMA|Prince Mohammad Bin Abdulaziz|Medina|SA|224
MEE|NWWR|Mare|Mare|NC|347
MEG|FNMA|Malanje|Malanje|AO|31
MEH|ENMH|Mehamn|Mehamn|NO|290
MEI|KMEI|Key Field|Meridian|US|82
MEJ|KGKJ|Port Meadville|Meadville|US|135
MEK|GMFM|Bassatine|Meknes|MA|13
MEL|YMML|Melbourne International|Melbourne|AU|259
MEM|KMEM|Frederick W Smith International/Memphis|Memphis|US|82
MEN|LFNB|Mende-Brenoux|Mende|FR|291
MEO|KMQI|Dare County Regional|Manteo|US|135
MEP|WMAU|Mersing|Mersing|MY|207
MEQ|WITC|Cut Nyak Dien|Peureumeue, Sumatra Island|ID|199
MER|KMER|Castle|Atwater|US|118
MES|WIMK|Soewondo Air Force Base|Medan, Sumatra Island|ID|199
MET|YMOT|Moreton|Moreton|AU|253
MEU|SBMD|Monte Dourado|Almeirim|BR|71
MEV|KMEV|Minden-Tahoe|Minden|US|118
MEW|FZVM|Mweka|Mweka|CD|32
MEX|MMMX|Licenciado Benito Juarez International|Mexico City|MX|128
MEY|VNMG|Meghauli|Meghauli|NP|204
MEZ|FAMH|Musina(Messina)|Musina|ZA|22
MFA|HTMA|Mafia Island|Mafia Island|TZ|16
MFC|FXMF|Mafeteng|Mafeteng|LS|36
MFD|KMFD|Mansfield Lahm Regional|Mansfield|US|135
MFE|KMFE|Mc Allen International|Mc Allen|US|82
MFF|FOOD|Moanda|Moanda|GA|29
MFG|OPMF|Muzaffarabad|Muzaffarabad|PK|203
MFH|K67L|Mesquite|Mesquite|US|118
MFI|KMFI|Marshfield Municipal|Marshfield|US|82
MFJ|NFMO|Moala|Moala|FJ|331
MFK|RCMT|Matsu Beigan|Beigan Island|TW|230
MFM|VMMC|Macau International|Taipa|MO|210
MFN|NZMF|Milford Sound|Milford Sound|NZ|324
MFO|AYNG|Manguna|Manguna|PG|351
MFP|YMCR|Manners Creek|Manners Creek|AU|254
MFQ|DRRM|Maradi|Maradi|NE|42
MFR|KMFR|Rogue Valley International/Medford|Medford|US|118
MFS|SKMF|Miraflores|Miraflores|CO|75
MFU|FLMF|Mfuwe|Mfuwe|ZM|33
MFV|KMFV|Accomack County|Melfa|US|135
MFX|LFKX|Meribel|Ajaccio|FR|291
MGA|MNMG|Augusto C. Sandino (Managua) International|Managua|NI|121
MGB|YMTG|Mount Gambier|Mount Gambier|AU|252
MGC|KMGC|Michigan City Municipal-Phillips Field|Michigan City|US|82
MGD|SLMG|Magdalena|Magdalena|BO|116
MGE|KMGE|Dobbins Arb|Marietta|US|135
MGF|SBMG|Regional de Maringa - Silvio Nane Junior|Maringa|BR|153
MGH|FAMG|Margate|Margate|ZA|22
MGJ|KMGJ|Orange County|Montgomery|US|135
MGK|VYMT|Mong Tong|Mong Tong|MM|241
MGL|EDLN|Monchengladbach|Monchengladbach|DE|266
MGM|KMGM|Montgomery Regional (Dannelly Field)|Montgomery|US|82
MGN|SKMG|Baracoa|Magangue|CO|75
MGQ|HCMM|Aden Adde International|Mogadishu|SO|38
MGR|KMGR|Moultrie Municipal|Moultrie|US|135
MGS|NCMG|Mangaia Island|Mangaia Island|CK|352
MGT|YMGB|Milingimbi|Milingimbi Island|AU|254
MGU|VYMN|Manaung|Manaung|MM|241
MGV|YMGR|Margaret River (Station)|Margaret River (Station)|AU|260
MGW|KMGW|Morgantown Municipal/Walter L Bill Hart Field|Morgantown|US|135
MGX|FOGI|Moabi|Moabi|GA|29
MGY|KMGY|Dayton/Wright Brothers|Dayton|US|135
MGZ|VYME|Myeik|Mkeik|MM|241
MHA|SYMD|Mahdia|Mahdia|GY|104
MHC|SCPQ|Mocopulli|Dalcahue|CL|151
MHD|OIMM|Mashhad International|Mashhad|IR|233
MHE|KMHE|Mitchell Municipal|Mitchell|US|82
MHG|EDFM|Mannheim-City|Mannheim|DE|266
MHH|MYAM|Marsh Harbour International|Marsh Harbour|BS|134
MHI|HDMO|Moucha|Moucha Island|DJ|17
MHK|KMHK|Manhattan Regional|Manhattan|US|82
MHL|KMHL|Marshall Memorial Municipal|Marshall|US|82
MHN|84NE|Hooker County|Mullen|US|82
MHO|YMHO|Mount House|Mount House|AU|260
MHQ|EFMA|Mariehamn|Mariehamn|FI|287
MHR|KMHR|Sacramento Mather|Sacramento|US|118
MHS|K1O6|Dunsmuir Municipal-Mott|Dunsmuir|US|118
MHT|KMHT|Manchester Boston Regional|Manchester|US|135
MHU|YHOT|Mount Hotham|Mount Hotham|AU|256
MHV|KMHV|Mojave Air & Space Port/Rutan Field|Mojave|US|118
MHW|SLAG|Monteagudo|El Banado|BO|116
MHX|NCMH|Manihiki Island|Manihiki Island|CK|352
MHZ|EGUN|RAF Mildenhall|Mildenhall|GB|283
MIA|KMIA|Miami International|Miami|US|135
MIB|KMIB|Minot Afb|Minot|US|82
MIC|KMIC|Crystal|Minneapolis|US|82
MID|MMMD|Licenciado Manuel Crescencio Rejon Int|Merida|MX|127
MIE|KMIE|Delaware County Regional|Muncie|US|108
MIF|KE01|Roy Hurd Memorial|Monahans|US|82
MIG|ZUMY|Mianyang|Mianyang|CN|227
MIH|YMIP|Mitchell Plateau|Mitchell Plateau|AU|260
MII|SBML|Marilia|Marilia|BR|153
MIJ|K1Q9|Mili|Mili Island|MH|341
MIK|EFMI|Mikkeli|Mikkeli|FI|275
MIM|YMER|Merimbula|Merimbula|AU|261
MIN|YMPA|Minnipa|Minnipa|AU|252
MIO|KMIO|Miami Regional|Miami|US|82
MIP|LLMR|Mitzpe Ramon Airfield|Mitzpe Ramon|IL|201
MIQ|KMLE|Millard|Omaha|US|82
MIR|DTMB|Monastir Habib Bourguiba International|Monastir|TN|48
MIS|AYMS|Misima Island|Misima Island|PG|351
MIT|KMIT|Shafter-Minter Field|Shafter|US|118
MIU|DNMA|Maiduguri International|Maiduguri|NG|28
MIV|KMIV|Millville Municipal|Millville|US|135
MIW|KMIW|Marshalltown Municipal|Marshalltown|US|82
MJA|FMSJ|Manja|Manja|MG|314
MJC|DIMN|Man|Man|CI|0
MJD|OPMJ|Moenjodaro|Moenjodaro|PK|203
MJF|ENMS|Mosjøen Airport Kjaerstad|Mosjøen Airport Kjaerstad|NO|290
MJG|MUMJ|Mayajigua|Mayajigua|CU|106
MJI|HLLM|Mitiga|Tripoli|LY|47
MJK|YSHK|Shark Bay|Monkey Mia|AU|260
MJL|FOGM|Mouilla Ville|Mouila|GA|29
MJM|FZWA|Mbuji Mayi|Mbuji Mayi|CD|32
MJN|FMNM|Amborovy|Amborovy|MG|314
MJO|FYME|Mount Etjo|Mount Etjo|NA|49
MJP|YMJM|Manjimup|Manjimup|AU|260
MJQ|KMJQ|Jackson Municipal|Jackson|US|82
MJR|SAEM|Miramar|Miramar|AR|55
MJT|LGMT|Mytilene International|Mytilene|GR|264
MJU|WAWJ|Tampa Padang|Mamuju-Celebes Island|ID|212
MJX|KMJX|Ocean County|Toms River|US|135
MJZ|UERR|Mirny|Mirny|RU|240
MKA|LKMR|Marianske Lazne|Marianske Lazne|CZ|293
MKB|FOOE|Mekambo|Mekambo|GA|29
MKC|KMKC|Kansas City Downtown/Wheeler Field|Kansas City|US|82
MKE|KMKE|General Mitchell International|Milwaukee|US|82
MKG|KMKG|Muskegon County|Muskegon|US|135
MKH|FXMK|Mokhotlong|Mokhotlong|LS|36
MKI|FEGE|M'Boki|Mboki|CF|6
MKJ|FCOM|Makoua|Makoua|CG|10
MKK|PHMK|Molokai|Kaunakakai|US|337
MKL|KMKL|Jackson Regional|Jackson|US|82
MKM|WBGK|Mukah|Mukah|MY|208
MKO|KMKO|Muskogee-Davis Regional|Muskogee|US|82
MKP|NTGM|Makemo|Makemo|PF|354
MKQ|WAKK|Mopah|Merauke-Papua Island|ID|200
MKR|YMEK|Meekatharra|Meekatharra|AU|260
MKT|KMKT|Mankato Regional|Mankato|US|82
MKU|FOOK|Makokou|Makokou|GA|29
MKV|YMVG|Mount Cavenagh|Mount Cavenagh|AU|254
MKW|WASR|Rendani|Manokwari-Papua Island|ID|200
MKY|YBMK|Mackay|Mackay|AU|253
MKZ|WMKM|Malacca|Malacca|MY|207
MLA|LMML|Luqa|Luqa|MT|286
MLB|KMLB|Melbourne Orlando International|Melbourne|US|135
MLC|KMLC|Mc Alester Regional|Mc Alester|US|82
MLD|KMLD|Malad City|Malad City|US|89
MLE|VRMM|Velana International|Malé|MV|319
MLF|KMLF|Milford Municipal/Ben And Judy Briscoe Field|Milford|US|89
MLG|WARA|Abdul Rachman Saleh|Malang, Java Island|ID|199
MLH|_MLH|EuroAirport Basel-Mulhouse-Freiburg|Saint-Louis|FR|291
MLI|KMLI|Quad Cities International|Moline|US|82
MLJ|KMLJ|Baldwin County Regional|Milledgeville|US|135
MLK|KM75|Malta|Malta|US|89
MLL|PADM|Marshall Don Hunter Sr|Marshall|US|136
MLM|MMMM|General Francisco J. Mujica International|Morelia|MX|128
MLN|GEML|Melilla|Melilla Island|ES|285
MLO|LGML|Milos|Milos Island|GR|264
MLP|RPMM|Malabang|Malabang|PH|213
MLR|YMCT|Millicent|Millicent|AU|252
MLS|KMLS|Frank Wiley Field|Miles City|US|89
MLT|KMLT|Millinocket Municipal|Millinocket|US|135
MLU|KMLU|Monroe Regional|Monroe|US|82
MLV|YMEU|Merluna|Merluna|AU|253
MLW|GLMR|Spriggs Payne|Monrovia|LR|39
MLX|LTAT|Malatya Erhac|Malatya|TR|277
MLY|PAML|Manley Hot Springs|Manley Hot Springs|US|51
MLZ|SUMO|Cerro Largo International|Melo|UY|132
MMB|RJCM|Memanbetsu|Ozora|JP|235
MMC|MMDM|Ciudad Mante National|Ciudad Mante|MX|131
MMD|ROMD|Minami Daito|Minami Daito|JP|235
MME|EGNV|Durham Tees Valley|Durham|GB|283
MMF|FKKF|Mamfe|Mamfe|CM|18
MMG|YMOG|Mount Magnet|Mount Magnet|AU|260
MMH|KMMH|Mammoth Yosemite|Mammoth Lakes|US|118
MMI|KMMI|Mcminn County|Athens|US|135
MMJ|RJAF|Matsumoto|Matsumoto|JP|235
MMK|ULMM|Murmansk|Murmansk|RU|289
MML|KMML|Southwest Minnesota Regional Marshall/Ryan Field|Marshall|US|82
MMM|YMMU|Middlemount|Middlemount|AU|253
MMN|K6B6|Minute Man Air Field|Stow|US|135
MMO|GVMA|Maio|Vila do Maio|CV|247
MMP|SKMP|San Bernardo|Mompos|CO|75
MMQ|FLBA|Mbala|Mbala|ZM|33
MMS|KMMS|Selfs|Marks|US|82
MMT|KMMT|Mc Entire Jngb|Eastover|US|135
MMU|KMMU|Morristown Municipal|Morristown|US|135
MMX|ESMS|Malmo Sturup|Malmo|SE|302
MMY|ROMY|Miyako|Miyako City|JP|235
MMZ|OAMN|Maimana|Maimana|AF|202
MNA|WAMN|Melangguane|Karakelong Island|ID|212
MNB|FZAG|Muanda|Muanda|CD|27
MNC|FQNC|Nacala|Nacala|MZ|35
MNE|YMUG|Mungeranie|Mungeranie|AU|252
MNF|NFMA|Mana Island|Mana Island|FJ|331
MNG|YMGD|Maningrida|Maningrida|AU|254
MNH|OORQ|Rustaq|Al Muladdah|OM|214
MNI|TRPG|John A. Osborne|Gerald's Park|MS|133
MNJ|FMSM|Mananjary|Mananjary|MG|314
MNK|NGMA|Maiana|Maiana|KI|355
MNL|RPLL|Ninoy Aquino International|Manila|PH|213
MNM|KMNM|Menominee Regional|Menominee|US|126
MNN|KMNN|Marion Municipal|Marion|US|135
MNO|FZRA|Manono|Manono|CD|32
MNQ|YMTO|Monto|Monto|AU|253
MNR|FLMG|Mongu|Mongu|ZM|33
MNS|FLMA|Mansa|Mansa|ZM|33
MNT|PAAF|Minto Al Wright|Minto|US|51
MNU|VYMM|Mawlamyine|Mawlamyine|MM|241
MNW|YMDS|Macdonald Downs|Macdonald Downs|AU|254
MNX|SBMY|Manicore|Manicore|BR|122
MNY|AGGO|Mono|Stirling Island|SB|335
MNZ|KHEF|Washington Manassas/Harry P Davis Field|Washington|US|135
MOA|MUMO|Orestes Acosta|Moa|CU|106
MOB|KMOB|Mobile Regional|Mobile|US|82
MOC|SBMK|Mario Ribeiro|Montes Claros|BR|153
MOD|KMOD|Modesto City-County-Harry Sham Field|Modesto|US|118
MOE|VYMO|Momeik|Momeik|MM|241
MOF|WATC|Maumere(Wai Oti)|Maumere-Flores Island|ID|212
MOG|VYMS|Mong Hsat|Mong Hsat|MM|241
MOI|NCMR|Mitiaro Island|Mitiaro Island|CK|352
MOJ|SMMO|Moengo Airstrip|Moengo|SR|139
MOL|ENML|Molde|Aro|NO|290
MOM|GQNL|Letfotar|Moudjeria|MR|43
MON|NZMC|Mount Cook|Mount Cook|NZ|324
MOO|YOOM|Moomba|Moomba|AU|252
MOP|KMOP|Mount Pleasant Municipal|Mount Pleasant|US|90
MOQ|FMMV|Morondava|Morondava|MG|314
MOR|KMOR|Moore-Murrell|Morristown|US|135
MOS|KMOS|Moses Point|Elim|US|136
MOT|KMOT|Minot International|Minot|US|82
MOU|PAMO|Mountain Village|Mountain Village|US|51
MOV|YMRB|Moranbah|Moranbah|AU|253
MOX|KMOX|Morris Municipal/Charlie Schmidt Field|Morris|US|82
MOZ|NTTM|Moorea|Moorea|PF|354
MPA|FYKM|Katima Mulilo|Mpacha|NA|49
MPC|WIPU|Muko Muko|Muko Muko, Sumatra Island|ID|199
MPD|OPMP|Sindhri Tharparkar|Sindhri|PK|203
MPH|RPVE|Godofredo P. Ramos|Malay|PH|213
MPJ|KMPJ|Petit Jean Park|Morrilton|US|82
MPL|LFMT|Montpellier-Mediterranee|Montpellier|FR|291
MPM|FQMA|Maputo|Maputo|MZ|35
MPN|EGYP|Mount Pleasant|Mount Pleasant|FK|251
MPO|KMPO|Pocono Mountains Regional|Mount Pocono|US|135
MPR|KMPR|Mc Pherson|Mc Pherson|US|82
MPS|KOSA|Mount Pleasant Regional|Mount Pleasant|US|82
MPT|WPMN|Maliana|Maliana|TL|192
MPV|KMPV|Edward F Knapp State|Barre|US|135
MPW|UKCM|Mariupol International|Mariupol|UA|280
MPY|SOOA|Maripasoula|Maripasoula|GF|80
MPZ|KMPZ|Mount Pleasant Municipal|Mount Pleasant|US|82
MQA|YMDI|Mandora|Mandora|AU|260
MQB|KMQB|Macomb Municipal|Macomb|US|82
MQC|LFVM|Miquelon|Miquelon|PM|129
MQD|SAVQ|Maquinchao|Maquinchao|AR|62
MQE|YMQA|Marqua|Marqua|AU|254
MQF|USCM|Magnitogorsk International|Magnitogorsk|RU|242
MQH|SBMC|Minacu|Minacu|BR|153
MQJ|UEMA|Moma|Honuu|RU|229
MQK|SLTI|San Matias|San Matias|BO|116
MQL|YMIA|Mildura|Mildura|AU|256
MQM|LTCR|Mardin|Mardin|TR|277
MQN|ENRA|Mo i Rana Airport Rossvoll|Mo i Rana|NO|290
MQP|FAKN|Kruger Mpumalanga International|Mpumalanga|ZA|22
MQQ|FTTD|Moundou|Moundou|TD|41
MQS|TVSM|Mustique|Mustique Island|VC|160
MQT|KSAW|Marquette/Sawyer Regional|Marquette|US|135
MQU|SKQU|Jose Celestino Mutis|Mariquita|CO|75
MQW|KMQW|Telfair-Wheeler|Mc Rae|US|135
MQX|HAMK|Mekele|Mekele|ET|2
MQY|KMQY|Smyrna|Smyrna|US|82
MQZ|YMGT|Margaret River|Margaret River|AU|260
MRA|HLMS|Misrata International|Misrata|LY|47
MRB|KMRB|Eastern Wv Regional/Shepherd Field|Martinsburg|US|135
MRC|KMRC|Maury County Regional|Columbia|US|82
MRD|SVMD|Alberto Carnevalli|Merida|VE|79
MRE|HKMS|Mara Serena Lodge Airstrip|Masai Mara|KE|40
MRF|KMRF|Marfa Municipal|Marfa|US|82
MRG|YMBA|Mareeba|Mareeba|AU|253
MRI|PAMR|Merrill Field|Anchorage|US|51
MRK|KMKY|Marco Island Executive|Marco Island|US|135
MRN|KMRN|Foothills Regional|Morganton|US|135
MRO|NZMS|Hood|Masterton|NZ|324
MRP|YALA|Marla|Marla|AU|252
MRQ|RPUW|Marinduque|Gasan|PH|213
MRR|SEMA|Jose Maria Velasco Ibarra|Macara|EC|103
MRS|LFML|Marseille Provence|Marseille|FR|291
MRU|FIMP|Sir Seewoosagur Ramgoolam International|Port Louis|MU|320
MRV|URMM|Mineralnyye Vody|Mineralnyye Vody|RU|289
MRW|EKMB|Lolland Falster Maribo|Lolland Falster|DK|272
MRX|OIAM|Mahshahr|Mahshahr|IR|233
MRY|KMRY|Monterey Regional|Monterey|US|118
MRZ|YMOR|Moree|Moree|AU|261
MSA|CZMD|Muskrat Dam|Muskrat Dam|CA|169
MSC|KFFZ|Falcon Field|Mesa|US|140
MSF|YMNS|Mount Swan|Mount Swan|AU|254
MSG|FXMA|Matsaile|Matsaile|LS|36
MSH|OOMA|Masirah Air Base|Masirah|OM|214
MSJ|RJSM|Misawa Air Base|Misawa|JP|235
MSL|KMSL|Northwest Alabama Regional|Muscle Shoals|US|82
MSM|FZCV|Masi Manimba|Masi Manimba|CD|27
MSN|KMSN|Dane County Regional/Truax Field|Madison|US|82
MSO|KMSO|Missoula Montana|Missoula|US|89
MSP|KMSP|Minneapolis-St Paul International/Wold-Chamberlain|Minneapolis|US|82
MSQ|UMMS|Minsk International|Minsk|BY|288
MSR|LTCK|Mus|Muş|TR|277
MSS|KMSS|Massena International-Richards Field|Massena|US|135
MST|EHBK|Maastricht Aachen|Maastricht|NL|262
MSU|FXMM|Moshoeshoe I International|Maseru|LS|36
MSV|KMSV|Sullivan County International|Monticello|US|135
MSW|HHMS|Massawa International|Massawa|ER|4
MSX|FCMM|Mossendjo|Mossendjo|CG|10
MSY|KMSY|Louis Armstrong New Orleans International|New Orleans|US|82
MSZ|FNMO|Namibe|Namibe|AO|31
MTA|NZMA|Matamata Glider|Matamata Glider|NZ|324
MTB|SKML|Montelibano|Montelibano|CO|75
MTC|KMTC|Selfridge Angb|Mount Clemens|US|90
MTD|YMSF|Mount Sanford Station|Mount Sanford Station|AU|254
MTE|SNMA|Monte Alegre|Monte Alegre|BR|150
MTF|HAMT|Mizan Teferi|Mizan Teferi|ET|2
MTG|SWVB|Vila Bela da Santissima Trindade|Vila Bela Da Santissima Trindade|BR|86
MTH|KMTH|The Florida Keys Marathon International|Marathon|US|135
MTI|GVMT|Mosteiros|Vila do Mosteiros|CV|247
MTJ|KMTJ|Montrose Regional|Montrose|US|89
MTK|NGMN|Makin Island|Makin Island|KI|355
MTL|YMND|Maitland|Maitland|AU|261
MTN|KMTN|Martin State|Baltimore|US|135
MTO|KMTO|Coles County Memorial|Mattoon|US|82
MTP|KMTP|Montauk|Montauk|US|135
MTQ|YMIT|Mitchell|Mitchell|AU|253
MTR|SKMR|Los Garzones|Monteria|CO|75
MTS|FDMS|Matsapha|Manzini|SZ|37
MTT|MMMT|Minatitlan/Coatzacoalcos National|Minatitlan|MX|128
MTV|NVSA|Mota Lava|Ablow|VU|329
MTW|KMTW|Manitowoc County|Manitowoc|US|82
MTX|KMTF|Metro Field|Fairbanks|US|51
MTY|MMMY|General Mariano Escobedo International|Monterrey|MX|128
MTZ|LLMZ|Bar Yehuda Airfield|Masada|IL|201
MUA|AGGM|Munda|Munda|SB|335
MUB|FBMN|Maun|Maun|BW|20
MUC|EDDM|Munich International|Munich|DE|266
MUD|FQMD|Mueda|Mueda|MZ|35
MUE|PHMU|Waimea-Kohala|Kamuela|US|337
MUG|MMMG|Mulege|Mulege|MX|125
MUH|HEMM|Mersa Matruh|Mersa Matruh|EG|12
MUI|KMUI|Muir Army Heliport (Fort Indiantown Gap) Heliport|Fort Indiantown Gap|US|135
MUK|NCMK|Mauke|Mauke Island|CK|352
MUL|KMUL|Spence|Moultrie|US|135
MUM|_MUM|Muli|Malé|MV|319
MUN|SVMT|Maturin|Maturin|VE|79
MUO|KMUO|Mountain Home Afb|Mountain Home|US|89
MUP|YMUP|Mulga Park|Mulga Park|AU|254
MUQ|YMUC|Muccan Station|Muccan Station|AU|260
MUR|WBGM|Marudi|Marudi|MY|208
MUS|RJAM|Minami Torishima|Minami Torishima|JP|235
MUT|KMUT|Muscatine Municipal|Muscatine|US|82
MUW|DAOV|Ghriss|Ghriss|DZ|3
MUX|OPMT|Multan International|Multan|PK|203
MUY|FCBM|Mouyondzi|Mouyondzi|CG|10
MUZ|HTMU|Musoma|Musoma|TZ|16
MVA|BIRL|Mývatn|Reykjahlíð|IS|249
MVB|FOON|M'Vengue El Hadj Omar Bongo Ondimba International|Franceville|GA|29
MVC|KMVC|Monroe County Aeroplex|Monroeville|US|82
MVD|SUMU|Carrasco International /General C L Berisso|Montevideo|UY|132
MVE|KMVE|Montevideo-Chippewa County|Montevideo|US|82
MVF|SBMS|Dix-Sept Rosado|Mossoro|BR|96
MVK|YMUK|Mulka|Mulka|AU|252
MVL|KMVL|Morrisville-Stowe State|Morrisville|US|135
MVM|K0V7|Kayenta|Kayenta|US|89
MVN|KMVN|Mount Vernon|Mount Vernon|US|82
MVO|FTTM|Mongo|Mongo|TD|41
MVP|SKMU|Fabio Alberto Leon Bentley|Mitu|CO|75
MVQ|UMOO|Mogilev|Mogilev|BY|288
MVR|FKKL|Salak|Maroua|CM|18
MVS|SNMU|Mucuri|Mucuri|BR|96
MVT|NTGV|Mataiva|Mataiva|PF|354
MVU|YMGV|Musgrave|Musgrave|AU|253
MVV|LFHM|Megeve|Verdun|FR|291
MVW|KBVS|Skagit Regional|Burlington|US|118
MVX|FOGV|Minvoul|Minvoul|GA|29
MVY|KMVY|Martha's Vineyard|Vineyard Haven|US|135
MVZ|FVMV|Masvingo International|Masvingo|ZW|21
MWA|KMWA|Veterans Airport Of Southern Illinois|Marion|US|82
MWB|YMRW|Morawa|Morawa|AU|260
MWC|KMWC|Lawrence J Timmerman|Milwaukee|US|82
MWD|OPMI|Mianwali Air Base|Mianwali|PK|203
MWE|HSMR|Merowe|Merowe|SD|25
MWF|NVSN|Naone|Maewo Island|VU|329
MWH|KMWH|Grant County International|Moses Lake|US|118
MWJ|SYMR|Matthews Ridge|Matthews Ridge|GY|104
MWK|WIOM|Tarempa|Matak Island|ID|199
MWL|KMWL|Mineral Wells Regional|Mineral Wells|US|82
MWM|KMWM|Windom Municipal|Windom|US|82
MWN|HTMD|Mwadui|Mwadui|TZ|16
MWO|KMWO|Middletown Regional/Hook Field|Middletown|US|135
MWQ|VYMW|Magway|Magway|MM|241
MWT|YMWT|Moolawatana|Moolawatana|AU|252
MWX|RKJB|Muan International|Muan International|KR|226
MWY|YMIR|Miralwyn|Miralwyn|AU|261
MWZ|HTMW|Mwanza|Mwanza|TZ|16
MXA|KMXA|Manila Municipal|Manila|US|82
MXB|WAWM|Andi Jemma|Masamba-Celebes Island|ID|212
MXC|KU64|Monticello|Monticello|US|89
MXD|YMWX|Marion Downs|Marion Downs|AU|253
MXE|KMEB|Laurinburg/Maxton|Maxton|US|135
MXF|KMXF|Maxwell Afb|Montgomery|US|82
MXH|AYMR|Moro|Moro|PG|351
MXI|RPMQ|Mati National|Mati National|PH|213
MXJ|DNMN|Minna|Minna|NG|28
MXK|AYMI|Mindik|Mindik|PG|351
MXL|MMML|General Rodolfo Sanchez Taboada International|Mexicali|MX|164
MXM|FMSR|Morombe|Morombe|MG|314
MXN|LFRU|Morlaix-Ploujean|Morlaix|FR|291
MXO|KMXO|Monticello Regional|Monticello|US|82
MXP|LIMC|Malpensa International|Milan|IT|295
MXQ|SNCL|Lorenzo|Cairu|BR|69
MXR|UKBM|Myrhorod Air Base|Myrhorod|UA|280
MXS|NSMA|Maota|Maota|WS|323
MXT|FMMO|Maintirano|Maintirano|MG|314
MXU|YMWA|Mullewa|Mullewa|AU|260
MXV|ZMMN|Moron|Moron|MN|237
MXX|ESKM|Mora|Mora|SE|302
MXY|PAMX|Mccarthy|Mccarthy|US|51
MXZ|ZGMX|Meixian|Meixian|CN|227
MYA|YMRY|Moruya|Moruya|AU|261
MYB|FOOY|Mayumba|Mayumba|GA|29
MYC|SVBS|Escuela Mariscal Sucre|Maracay|VE|79
MYD|HKML|Malindi|Malindi|KE|40
MYE|RJTQ|Miyakejima|Miyakejima|JP|235
MYF|KMYF|Montgomery-Gibbs Executive|San Diego|US|118
MYG|MYMM|Mayaguana|Mayaguana|BS|134
MYH|KL41|Marble Canyon|Marble Canyon|US|140
MYI|YMUI|Murray Island|Murray Island|AU|253
MYJ|RJOM|Matsuyama|Matsuyama|JP|235
MYK|KMYK|May Creek|May Creek|US|51
MYL|KMYL|Mc Call Municipal|Mc Call|US|76
MYM|SYMM|Monkey Mountain|Monkey Mountain|GY|104
MYN|OYMB|Mareb|Mareb|YE|173
MYO|YMYR|Myroodan Station|Myroodan Station|AU|260
MYP|UTAM|Mary|Mary|TM|178
MYQ|VOMY|Mysore|Mysore|IN|205
MYR|KMYR|Myrtle Beach International|Myrtle Beach|US|135
MYT|VYMK|Myitkyina|Myitkyina|MM|241
MYU|PAMY|Mekoryuk|Mekoryuk|US|51
MYV|KMYV|Yuba County|Marysville|US|118
MYW|HTMT|Mtwara|Mtwara|TZ|16
MYX|AYMC|Menyamya|Menyamya|PG|351
MYY|WBGR|Miri|Miri|MY|208
MYZ|FWMY|Monkey Bay|Monkey Bay|MW|9
MZA|SPMF|Manuel Prado Ugarteche|Mazamari|PE|117
MZB|FQMP|Mocimboa da Praia|Mocimboa da Praia|MZ|35
MZE|MZSL|Manatee|Spanish Lookout|BZ|72
MZG|RCQC|Makung|Makung City|TW|230
MZH|LTAP|Amasya Merzifon|Amasya|TR|277
MZI|GAMB|Ambodedjo|Ambodedjo|ML|5
MZJ|KMZJ|Pinal Airpark|Marana|US|140
MZK|NGMK|Marakei|Marakei|KI|355
MZL|SKMZ|La Nubia|Manizales|CO|75
MZM|LFSF|Metz-Frescaty (BA 128) Air Base|Metz|FR|291
MZO|MUMZ|Sierra Maestra|Manzanillo|CU|106
MZP|NZMK|Motueka|Motueka|NZ|324
MZQ|FAMU|Mkuze|Mkuze|ZA|22
MZR|OAMS|Mazar I Sharif|Mazar I Sharif|AF|202
MZT|MMMZ|General Rafael Buelna International|Mazatlan|MX|125
MZU|VEMZ|Muzaffarpur|Muzaffarpur|IN|205
MZV|WBMU|Mulu|Mulu|MY|207
MZW|DAAY|Mecheria|Mecheria|DZ|3
MZX|HAML|Masslo|Masslo|ET|2
MZY|FAMO|Mossel Bay|Mossel Bay|ZA|22
MZZ|KMZZ|Marion Municipal - Mckinney Field|Marion|US|108
NAA|YNBR|Narrabri|Narrabri|AU|261
NAC|YNRC|Naracoorte|Naracoorte|AU|252
NAE|DBBN|Natitingou|Natitingou|BJ|45
NAG|VANP|Dr. Babasaheb Ambedkar International|Naqpur|IN|205
NAH|WAMH|Naha|Tahuna-Sangihe Island|ID|212
NAI|SYAN|Annai|Annai|GY|104
NAJ|UBBN|Nakhchivan|Nakhchivan|AZ|181
NAK|VTUQ|Nakhon Ratchasima|Nakhon Ratchasima|TH|182
NAL|URMN|Nalchik|Nalchik|RU|289
NAM|WAPR|Namlea|Namlea-Buru Island|ID|200
NAN|NFFN|Nadi International|Nadi|FJ|331
NAO|ZUNC|Nanchong|Nanchong|CN|227
NAP|LIRN|Napoli / Capodichino International|Napoli|IT|295
NAQ|BGQQ|Qaanaaq|Qaanaaq|GL|162
NAR|SKPN|Puerto Nare|Armenia|CO|75
NAS|MYNN|Lynden Pindling International|Nassau|BS|134
NAT|SBSG|Greater Natal International|São Gonçalo do Amarante|BR|147
NAU|NTGN|Napuka Island|Napuka Island|PF|354
NAV|LTAZ|Nevşehir Kapadokya International|Nevşehir|TR|277
NAW|VTSC|Narathiwat|Narathiwat|TH|182
NAY|ZBNY|Beijing Nanyuan|Beijing|CN|227
NBC|UWKE|Begishevo|Nizhnekamsk|RU|289
NBE|DTNH|Enfidha-Hammamet International|Enfidha|TN|48
NBG|KNBG|New Orleans Nas Jrb (Alvin Callender Field)|New Orleans|US|82
NBH|YNHS|Nambucca Heads|Nambucca Heads|AU|261
NBJ|FNBJ|Dr. Antonio Agostinho Neto International|Luanda|AO|31
NBL|MPWN|San Blas|Wannukandi|PA|138
NBO|HKJK|Jomo Kenyatta International|Nairobi|KE|40
NBS|ZYBS|Baishan Changbaishan|Baishan|CN|227
NBW|MUGM|Leeward Point Field|Guantanamo Bay Naval Station|CU|106
NBX|WABI|Nabire|Nabire-Papua Island|ID|200
NCA|MBNC|North Caicos|North Caicos|TC|99
NCE|LFMN|Nice-Cote d'Azur|Nice|FR|291
NCG|MMCG|Nuevo Casas Grandes|Nuevo Casas Grandes|MX|83
NCH|HTNA|Nachingwea|Nachingwea|TZ|16
NCI|SKNC|Necocli|Necocli|CO|75
NCJ|SAFS|Sunchales Aeroclub|Sunchales|AR|57
NCL|EGNT|Newcastle|Newcastle|GB|283
NCN|PFCB|Chenega Bay|Chenega|US|51
NCO|KOQU|Quonset State|North Kingstown|US|135
NCR|MNSC|San Carlos|San Carlos|NI|121
NCS|FANC|Newcastle|Newcastle|ZA|22
NCT|MRNC|Guanacaste|Nicoya|CR|84
NCU|UZNN|Nukus|Nukus|UZ|225
NCY|LFLP|Annecy-Haute-Savoie-Mont Blanc|Annecy|FR|291
NDA|WAPC|Banda Airport Kepulauan|Banda Island|ID|199
NDB|GQPP|Nouadhibou International|Nouadhibou|MR|43
NDC|VAND|Nanded|Nanded|IN|205
NDD|FNSU|Sumbe|Sumbe|AO|31
NDE|HKMA|Mandera|Mandera|KE|40
NDG|ZYQQ|Qiqihar Sanjiazi|Qiqihar|CN|227
NDJ|FTTJ|N'Djamena International|N'Djamena|TD|41
NDL|FEFN|N'Dele|N'Dele|CF|6
NDM|HAMN|Mendi|Mendi|ET|2
NDR|GMMW|Nador International|Nador|MA|13
NDS|YSAN|Sandstone|Sandstone|AU|260
NDU|FYRU|Rundu|Rundu|NA|49
NDY|EGES|Sanday|Sanday|GB|283
NEC|SAZO|Necochea|Necochea|AR|55
NEF|UWUF|Neftekamsk|Neftekamsk|RU|242
NEG|MKNG|Negril|Negril|JM|112
NEJ|HANJ|Nejjo|Nejjo|ET|2
NEK|HANK|Nekemte|Nekemte|ET|2
NEL|KNEL|Lakehurst Maxfield Field|Lakehurst|US|135
NEN|KNEN|Whitehouse Nolf|Jacksonville|US|135
NER|UELL|Chulman Neryungri|Chulman|RU|240
NEU|VLNK|Nong Khang|Nong Khang|LA|238
NEV|TKPN|Vance W. Amory International|Charlestown|KN|157
NEW|KNEW|Lakefront|New Orleans|US|82
NFG|USRN|Nefteyugansk|Nefteyugansk|RU|242
NFL|KNFL|Fallon Nas (Van Voorhis Field)|Fallon|US|118
NFO|NFTO|Mata'aho|Angaha|TO|356
NFR|HLNR|Nafurah 1|Nafurah 1|LY|47
NGA|YYNG|Young|Young|AU|261
NGB|ZSNB|Ningbo Lishe International|Ningbo|CN|227
NGD|TUPA|Captain Auguste George|Anegada|VG|166
NGE|FKKN|N'Gaoundere|N'Gaoundere|CM|18
NGF|PHNG|Kaneohe Bay Mcas (Marion E Carl Field)|Kaneohe|US|337
NGI|NFNG|Ngau|Ngau|FJ|331
NGL|FANG|Ngala|Ngala|ZA|22
NGO|RJGG|Chubu Centrair International|Tokoname|JP|235
NGP|KNGP|Corpus Christi Nas (Truax Field)|Corpus Christi|US|82
NGQ|ZUAL|Ngari Gunsa|Shiquanhe|CN|227
NGS|RJFU|Nagasaki|Nagasaki|JP|235
NGU|KNGU|Norfolk Ns (Chambers Field)|Norfolk|US|135
NGW|KNGW|Cabaniss Field Nolf|Corpus Christi|US|82
NHD|OMDM|Al Minhad Air Base|Dubai|AE|193
NHF|HSNW|New Halfa|New Halfa|SD|25
NHK|KNHK|Patuxent River Nas (Trapnell Field)|Patuxent River|US|135
NHS|OPNK|Nushki|Nushki|PK|203
NHT|EGWU|RAF Northolt|London|GB|283
NHV|NTMD|Nuku Hiva|Nuku Hiva|PF|342
NHX|KNBJ|Barin Nolf|Foley|US|82
NHZ|KBXM|Brunswick Executive|Brunswick|US|135
NIA|GLNA|Nimba|Nimba|LR|39
NIB|PAFS|Nikolai|Nikolai|US|51
NIF|YCNF|Camp Nifty|Camp Nifty|AU|260
NIG|NGNU|Nikunau|Nikunau|KI|355
NIM|DRRN|Diori Hamani International|Niamey|NE|42
NIN|KNIN|Ninilchik|Ninilchik|US|51
NIO|FZBI|Nioki|Nioki|CD|27
NIP|KNIP|Jacksonville Nas (Towers Field)|Jacksonville|US|135
NIR|KTX2|Chase Field Industrial|Beeville|US|82
NIS|AYSE|Simberi|Simberi Island|PG|351
NIT|LFBN|Niort-Souche|Niort|FR|291
NIU|NTKN|Niau|Niau|PF|354
NIX|GANR|Nioro du Sahel|Nioro du Sahel|ML|5
NJA|RJTA|Atsugi Naval Air Facility|Atsugi Naval Air Facility|JP|235
NJC|USNN|Nizhnevartovsk|Nizhnevartovsk|RU|242
NJF|ORNI|Al Najaf International|Najaf|IQ|179
NJK|KNJK|El Centro Naf (Vraciu Field)|El Centro|US|118
NKC|GQNN|Nouakchott International|Nouakchott|MR|43
NKG|ZSNJ|Nanjing Lukou|Nanjing|CN|227
NKL|FZAR|Nkolo Fuma|Nkolo Fuma|CD|27
NKM|RJNA|Nagoya|Nagoya|JP|235
NKS|FKAN|Nkongsamba|Nkongsamba|CM|18
NKT|LTCV|Şırnak Şerafettin Elçi|Şırnak|TR|277
NKU|FXNK|Nkaus|Nkaus|LS|36
NKX|KNKX|Miramar Mcas (Joe Foss Field)|San Diego|US|118
NKY|FCBY|Yokangassi|Nkayi|CG|10
NLA|FLSK|Simon Mwansa Kapwepwe International|Ndola|ZM|33
NLC|KNLC|Lemoore Nas (Reeves Field)|Lemoore|US|118
NLD|MMNL|Quetzalcoatl International|Nuevo Laredo|MX|128
NLE|K3TR|Jerry Tyler Memorial|Niles|US|90
NLF|YDNI|Darnley Island|Darnley Island|AU|253
NLG|PAOU|Nelson Lagoon|Nelson Lagoon|US|51
NLI|UHNN|Nikolayevsk-na-Amure|Nikolayevsk-na-Amure Airport|RU|239
NLK|YSNF|Norfolk Island International|Burnt Pine|NF|346
NLL|YNUL|Nullagine|Nullagine|AU|260
NLN|KO19|Kneeland|Eureka|US|118
NLO|FZAB|Ndolo|Ndolo|CD|27
NLP|FANS|Nelspruit|Nelspruit|ZA|22
NLS|YNIC|Nicholson|Nicholson|AU|260
NLU|MMSM|Santa Lucia Air Force Base|Reyes Acozac|MX|128
NMA|UZKN|Namangan|Namangan|UZ|225
NMB|VADN|Daman|Daman|IN|205
NMC|MYEN|Normans Cay|Normans Cay|BS|134
NME|PAGT|Nightmute|Nightmute|US|51
NMF|VRDA|Maafaru International|Maafaru|MV|319
NMI|VANM|Navi Mumbai International|Navi Mumbai|IN|205
NML|CER4|Fort McMurray / Mildred Lake|Fort McMurray|CA|92
NMR|YNAP|Nappa Merrie|Nappa Merrie|AU|253
NMS|VYNS|Namsang|Namsang|MM|241
NNA|GMMY|Kenitra|Kenitra|MA|13
NNB|AGGT|Santa Ana|Santa Ana Island|SB|335
NNG|ZGNN|Nanning Wuxu|Nanning|CN|227
NNI|FYNA|Namutoni|Namutoni|NA|49
NNK|K5NK|Naknek|Naknek|US|51
NNL|PANO|Nondalton|Nondalton|US|51
NNM|ULAM|Naryan Mar|Naryan Mar|RU|289
NNR|EICA|Connemara Regional|Inverin|IE|273
NNT|VTCN|Nan|Nan|TH|182
NNU|SNNU|Nanuque|Nanuque|BR|153
NNX|WRLF|Nunukan|Nunukan-Nunukan Island|ID|212
NNY|ZHNY|Nanyang|Nanyang|CN|227
NOA|YSNW|Nowra|Nowra|AU|261
NOB|MRNS|Nosara|Nicoya|CR|84
NOC|EIKN|Ireland West Knock|Charleston|IE|273
NOD|EDWS|Norden-Norddeich|Norddeich|DE|266
NOG|MMNG|Nogales International|Nogales International|MX|107
NOJ|USRO|Noyabrsk|Noyabrsk|RU|242
NOK|SWXV|Xavantina|Nova Xavantina|BR|86
NON|NGTO|Nonouti|Nonouti|KI|355
NOP|LTCM|Sinop|Sinop|TR|277
NOR|BINF|Norðfjörður|Norðfjörður|IS|249
NOS|FMNN|Fascene|Nosy Be|MG|314
NOT|KDVO|Gnoss Field|Novato|US|118
NOU|NWWW|La Tontouta International|Noumea|NC|347
NOV|FNHU|Nova Lisboa|Huambo|AO|31
NOZ|UNWW|Spichenkovo|Novokuznetsk|RU|206
NPA|KNPA|Pensacola Nas (Forrest Sherman Field)|Pensacola|US|82
NPE|NZNR|Napier|Napier|NZ|324
NPH|KU14|Nephi Municipal|Nephi|US|89
NPL|NZNP|New Plymouth|New Plymouth|NZ|324
NPO|WIOG|Nanga Pinoh I|Nanga Pinoh, Borneo Island|ID|199
NPR|SJNP|Novo Progresso|Novo Progresso|BR|150
NPT|KUUU|Newport State|Newport|US|135
NQA|KNQA|Millington/Memphis|Millington|US|82
NQI|KNQI|Kingsville Nas|Kingsville|US|82
NQL|SWNQ|Niquelandia|Niquelandia|BR|153
NQN|SAZN|Presidente Peron|Neuquen|AR|62
NQT|EGBN|Nottingham|Nottingham|GB|283
NQU|SKNQ|Reyes Murillo|Nuqui|CO|75
NQX|KNQX|Key West Nas (Boca Chica Field)|Key West|US|135
NQY|EGHQ|Newquay Cornwall|Newquay|GB|283
NQZ|UACC|Nursultan Nazarbayev International|Astana|KZ|174
NRA|YNAR|Narrandera|Narrandera|AU|261
NRB|KNRB|Mayport Ns (Adm David L Mcdonald Field)|Mayport|US|135
NRD|EDWY|Norderney|Norderney|DE|266
NRE|WAPG|Namrole|Namrole-Buru Island|ID|200
NRG|YNRG|Narrogin|Narrogin|AU|260
NRI|K3O9|Grand Lake Regional|Afton|US|82
NRK|ESSP|Norrkoping|Norrkoping|SE|302
NRL|EGEN|North Ronaldsay|North Ronaldsay|GB|283
NRM|GANK|Nara|Nara|ML|5
NRN|EDLV|Niederrhein|Weeze|DE|266
NRR|TJRV|Jose Aponte De La Torre|Ceiba|US|144
NRS|KNRS|Imperial Beach Nolf (Ream Field)|Imperial Beach|US|118
NRT|RJAA|Narita International|Tokyo|JP|235
NSE|KNSE|Whiting Field Nas North|Milton|US|82
NSH|OINN|Noshahr|Noshahr|IR|233
NSI|FKYS|Yaounde Nsimalen International|Yaounde|CM|18
NSK|UOOO|Norilsk-Alykel|Norilsk|RU|206
NSL|KDVP|Slayton Municipal|Slayton|US|82
NSM|YNSM|Norseman|Norseman|AU|260
NSN|NZNS|Nelson|Nelson|NZ|324
NSO|YSCO|Scone|Scone|AU|261
NSR|SWKQ|Serra da Capivara|Sao Raimundo Nonato|BR|96
NST|VTSF|Nakhon Si Thammarat|Nakhon Si Thammarat|TH|182
NSV|YNSH|Noosa|Noosa|AU|253
NSY|LICZ|Sigonella|Sigonella|IT|295
NTB|ENNO|Notodden|Notodden|NO|290
NTD|KNTD|Point Mugu Nas (Naval Base Ventura Co)|Oxnard|US|118
NTE|LFRS|Nantes Atlantique|Nantes|FR|291
NTG|ZSNT|Nantong|Nantong|CN|227
NTI|WASB|Stenkol|Bintuni-Papua Island|ID|200
NTJ|K41U|Sanpete County Regional|Manti|US|89
NTL|YWLM|Newcastle|Williamtown|AU|261
NTN|YNTN|Normanton|Normanton|AU|253
NTO|GVAN|Agostinho Neto|Ponta do Sol|CV|247
NTQ|RJNW|Noto|Wajima|JP|235
NTR|MMAN|Del Norte International|Del Norte International|MX|128
NTT|NFTP|Kuini Lavenia|Niuatoputapu|TO|356
NTU|KNTU|Oceana Nas (Apollo Soucek Field)|Virginia Beach|US|135
NTX|WION|Ranai|Ranai, Natuna Besar Island|ID|199
NTY|FAPN|Pilanesberg International|Pilanesberg|ZA|22
NUB|YNUM|Numbulwar|Numbulwar|AU|254
NUD|HSNH|En Nahud|En Nahud|SD|25
NUE|EDDN|Nuremberg|Nuremberg|DE|266
NUI|PAQT|Nuiqsut|Nuiqsut|US|51
NUJ|OIHS|Hamadan Air Base|Hamadan|IR|233
NUK|NTGW|Nukutavake|Nukutavake|PF|354
NUL|PANU|Nulato|Nulato|US|51
NUM|OENN|Neom Bay|Neom Bay|SA|224
NUP|PPIT|Nunapitchuk|Nunapitchuk|US|136
NUQ|KNUQ|Moffett Federal Airfield|Mountain View|US|118
NUR|YNUB|Nullabor Motel|Nullabor Motel|AU|252
NUS|NVSP|Norsup|Norsup|VU|329
NUU|HKNK|Nakuru|Nakuru|KE|40
NUW|KNUW|Whidbey Island Nas (Ault Field)|Oak Harbor|US|118
NUX|USMU|Novy Urengoy|Novy Urengoy|RU|242
NVA|SKNV|Benito Salas|Neiva|CO|75
NVD|KNVD|Nevada Municipal|Nevada|US|82
NVG|MNNG|Nueva Guinea|Nueva Guinea|NI|121
NVI|UZSA|Navoi|Navoi|UZ|225
NVN|KO02|Nervino|Beckwourth|US|118
NVP|SWNA|Novo Aripuana|Novo Aripuana|BR|74
NVS|LFQG|Nevers-Fourchambault|Nevers|FR|291
NVT|SBNF|Ministro Victor Konder International|Navegantes|BR|153
NWA|FMCI|Moheli Bandar Es Eslam|Moheli Bandar Es Eslam|KM|317
NWH|K2B3|Parlin Field|Newport|US|135
NWI|EGSH|Norwich International|Norwich|GB|283
NYA|USHN|Nyagan|Nyagan|RU|242
NYE|HKNI|Nyeri|Nyeri|KE|40
NYG|KNYG|Quantico Mcaf (Turner Field)|Quantico|US|135
NYI|DGSN|Sunyani|Sunyani|GH|1
NYK|HKNY|Nanyuki|Nanyuki|KE|40
NYM|USMM|Nadym|Nadym|RU|242
NYN|YNYN|Nyngan|Nyngan|AU|261
NYO|ESKN|Stockholm Skavsta|Stockholm|SE|302
NYR|UENN|Nyurba|Nyurba|RU|240
NYS|K6N7|New York Skyports Inc Seaplane Base|New York|US|135
NYT|VYEL|Naypyidaw|Pyinmana|MM|241
NYU|VYBG|Bagan|Nyaung U|MM|241
NYW|VYMY|Monywar|Monywar|MM|241
NZA|FNZG|Nzagi|Nzagi|AO|31
NZC|SPZA|Maria Reiche Neuman|Maria Reiche Neuman|PE|117
NZE|GUNZ|Nzerekore|Nzerekore|GN|14
NZH|ZBMZ|Manzhouli Xijiao|Manzhouli|CN|227
NZL|ZBZL|Zhalantun Chengjisihan|Zalantun|CN|227
NZY|KNZY|North Island Nas (Halsey Field)|San Diego|US|118
OAG|YORG|Orange|Orange|AU|261
OAH|OASD|Shindand|Shindand|AF|202
OAI|OAIX|Bagram Air Base|Bagram|AF|202
OAJ|KOAJ|Albert J Ellis|Jacksonville|US|135
OAK|KOAK|Oakland San Francisco Bay|Oakland|US|118
OAL|SSKW|Cacoal|Cacoal|BR|143
OAM|NZOU|Oamaru|Oamaru|NZ|324
OAN|MHEA|El Arrayan|Olanchito|HN|161
OAR|KOAR|Marina Municipal|Marina|US|118
OAS|OASA|Sharana Airstrip|Sharana|AF|202
OAX|MMOX|Xoxocotlan International|Oaxaca|MX|128
OAZ|OAZI|Camp Bastion|Camp Bastion|AF|202
OBC|HDOB|Obock|Obock|DJ|17
OBE|KOBE|Okeechobee County|Okeechobee|US|135
OBF|EDMO|Oberpfaffenhofen|Oberpfaffenhofen|DE|266
OBI|SNTI|Obidos|Obidos|BR|150
OBL|EBZR|Oostmalle Air Base|Zoersel|BE|268
OBN|EGEO|Oban|North Connel|GB|283
OBO|RJCB|Tokachi-Obihiro|Obihiro|JP|235
OBS|LFHO|Aubenas-Ardeche Meridional|Aubenas|FR|291
OBU|PAOB|Kobuk|Kobuk|US|51
OCA|07FA|Ocean Reef Club|Key Largo|US|135
OCC|SECO|Francisco De Orellana|Coca|EC|103
OCE|KOXB|Ocean City Municipal|Ocean City|US|135
OCF|KOCF|Ocala International-Jim Taylor Field|Ocala|US|135
OCH|KOCH|Nacogdoches A L Mangham Jr Regional|Nacogdoches|US|82
OCJ|MKBS|Boscobel Aerodrome|Ocho Rios|JM|112
OCM|YBGD|Boolgeeda|Boolgeeda|AU|260
OCN|KOKB|Bob Maxwell Memorial Airfield|Oceanside|US|118
OCV|SKOC|Aguas Claras|Ocana|CO|75
OCW|KOCW|Washington-Warren|Washington|US|135
ODA|FEFW|Ouadda|Ouadda|CF|6
ODB|LEBA|Cordoba|Cordoba|ES|285
ODC|KO27|Oakdale|Oakdale|US|118
ODD|YOOD|Oodnadatta|Oodnadatta|AU|252
ODE|EKOD|Odense|Odense|DK|272
ODH|EGVO|RAF Odiham|Odiham|GB|283
ODJ|FEGO|Ouanda Djalle|Ouanda Djalle|CF|6
ODL|YCOD|Cordillo Downs|Cordillo Downs|AU|252
ODM|K2G4|Garrett County|Oakland|US|135
ODN|WBGI|Long Seridan|Long Seridan|MY|207
ODO|UIKB|Bodaybo|Bodaybo|RU|198
ODR|YORV|Ord River|Ord River|AU|260
ODS|UKOO|Odesa International|Odesa|UA|280
ODT|KODO|Odessa-Schlemeyer Field|Odessa|US|82
ODW|KOKH|Delaurentis|Oak Harbor|US|118
ODY|VLOS|Oudomsay|Oudomsay|LA|238
OEC|WPOC|Oecussi|Oecussi-Ambeno|TL|192
OEL|UUOR|Oryol Yuzhny|Orel|RU|289
OEM|SMPA|Vincent Fayks|Paloemeu|SR|139
OEO|KOEO|L O Simenstad Municipal|Osceola|US|82
OER|ESNO|Ornskoldsvik|Ornskoldsvik|SE|302
OES|SAVN|Antoine De St Exupery|San Antonio Oeste|AR|62
OFF|KOFF|Offutt Afb|Omaha|US|82
OFI|DIOF|Ouango Fitini|Ouango Fitini|CI|0
OFJ|BIOF|Ólafsfjörður|Ólafsfjörður|IS|249
OFK|KOFK|Norfolk Regional/Karl Stefan Memorial Field|Norfolk|US|82
OGA|KOGA|Searle Field|Ogallala|US|89
OGB|KOGB|Orangeburg Municipal|Orangeburg|US|135
OGD|KOGD|Ogden-Hinckley|Ogden|US|89
OGE|AYOG|Ogeranang|Ogeranang|PG|351
OGG|PHOG|Kahului|Kahului|US|337
OGL|SYGO|Ogle|Ogle|GY|104
OGN|ROYN|Yonaguni|Yonaguni|JP|235
OGO|DIAU|Abengourou|Abengourou|CI|0
OGR|FTTB|Bongor|Bongor|TD|41
OGS|KOGS|Ogdensburg International|Ogdensburg|US|135
OGU|LTCB|Ordu–Giresun|Ordu|TR|277
OGX|DAUU|Ain el Beida|Ouargla|DZ|3
OGZ|URMO|Beslan|Beslan|RU|289
OHA|NZOH|RNZAF Base Ohakea|RNZAF Base Ohakea|NZ|324
OHB|FMFE|Moramanga Aerodrome|Moramanga|MG|314
OHD|LWOH|Ohrid St. Paul the Apostle|Ohrid|MK|300
OHE|ZYMH|Gu-Lian|Mohe|CN|227
OHH|UHSH|Okha|Okha|RU|239
OHO|UHOO|Okhotsk|Okhotsk|RU|239
OHR|EDXY|Wyk auf Fohr|Wyk auf Fohr|DE|266
OHS|OOSH|Sohar|Sohar|OM|214
OHT|OPKT|Kohat|Kohat|PK|203
OIA|SDOW|Ourilandia do Norte|Ourilandia Do Norte|BR|150
OIC|KOIC|Lt Warren Eaton|Norwich|US|135
OIM|RJTO|Oshima|Izu Oshima|JP|235
OIR|RJEO|Okushiri|Okushiri|JP|235
OIT|RJFO|Oita|Oita|JP|235
OJC|KOJC|Johnson County Executive|Olathe|US|82
OKA|ROAH|Naha|Naha|JP|235
OKC|KOKC|Okc Will Rogers International|Oklahoma City|US|82
OKD|RJCO|Okadama|Sapporo|JP|235
OKE|RJKB|Okierabu|Okierabu|JP|235
OKF|FYOO|Okaukuejo|Okaukuejo|NA|49
OKH|EGXJ|RAF Cottesmore|Cottesmore|GB|283
OKI|RJNO|Oki|Okinoshima|JP|235
OKJ|RJOB|Okayama|Okayama City|JP|235
OKK|KOKK|Kokomo Municipal|Kokomo|US|108
OKL|WAJO|Oksibil|Oksibil-Papua Island|ID|200
OKM|KOKM|Okmulgee Regional/Paul And Betty Abbott Field|Okmulgee|US|82
OKN|FOGQ|Okondja|Okondja|GA|29
OKO|RJTY|Yokota Air Base|Fussa|JP|235
OKQ|WAKO|Okaba|Okaba-Papua Island|ID|200
OKR|YYKI|Yorke Island|Yorke Island|AU|253
OKS|KOKS|Garden County/King Rhiley Field|Oshkosh|US|89
OKT|UWUK|Oktyabrskiy|Kzyl-Yar|RU|242
OKU|FYMO|Mokuti Lodge|Mokuti Lodge|NA|49
OKY|YBOK|Oakey|Oakey|AU|253
OLA|ENOL|Ørland|Ørland|NO|290
OLB|LIEO|Olbia / Costa Smeralda|Olbia|IT|295
OLC|SDCG|Senadora Eunice Micheles|Sao Paulo De Olivenca|BR|122
OLD|KOLD|Dewitt Field/Old Town Municipal|Old Town|US|135
OLE|KOLE|Cattaraugus County-Olean|Olean|US|135
OLF|KOLF|L M Clayton|Wolf Point|US|89
OLH|K6R7|Old Harbor|Old Harbor|US|51
OLI|BIRF|Rif|Rif|IS|249
OLJ|NVSZ|North West Santo|Olpoi|VU|329
OLK|SGOL|Fuerte Olimpo|Fuerte Olimpo|PY|68
OLM|KOLM|Olympia Regional|Olympia|US|118
OLN|SAVM|Lago Musters|Sarmiento|AR|56
OLO|LKOL|Olomouc Glider|Olomouc|CZ|293
OLP|YOLD|Olympic Dam|Olympic Dam|AU|252
OLS|KOLS|Nogales International|Nogales|US|140
OLU|KOLU|Columbus Municipal|Columbus|US|82
OLV|KOLV|Olive Branch/Taylor Field|Olive Branch|US|82
OLY|KOLY|Olney-Noble|Olney-Noble|US|82
OLZ|UEMO|Olyokminsk|Olyokminsk|RU|240
OMA|KOMA|Eppley Airfield|Omaha|US|82
OMB|FOOH|Omboue Hopital|Omboue|GA|29
OMC|RPVO|Ormoc|Ormoc City|PH|213
OMD|FYOG|Oranjemund|Oranjemund|NA|49
OME|PAOM|Nome|Nome|US|51
OMF|OJMF|King Hussein Air College|Mafraq|JO|175
OMG|FYOE|Omega|Omega|NA|49
OMH|OITR|Urmia|Urmia|IR|233
OMI|OIAJ|Omidiyeh|Omidiyeh|IR|233
OMK|KOMK|Omak|Omak|US|118
OMM|OOMX|Marmul|Marmul|OM|214
OMN|UZTZ|Zomin|Lyaylyakul|UZ|231
OMO|LQMO|Mostar International|Mostar|BA|297
OMR|LROD|Oradea International|Oradea|RO|269
OMS|UNOO|Omsk Central|Omsk|RU|217
ONA|KONA|Winona Municipal/Max Conrad Field|Winona|US|82
OND|FYOA|Ondangwa|Ondangwa|NA|49
ONG|YMTI|Mornington Island|Mornington Island|AU|253
ONH|KN66|Albert S Nader Regional|Oneonta|US|135
ONI|WABD|Moanamani|Moanamani-Papua Island|ID|200
ONJ|RJSR|Odate Noshiro|Odate|JP|235
ONK|UERO|Olenyok|Olenyok|RU|240
ONL|KONL|The O'Neill Municipal-John L Baker Field|O'Neill|US|82
ONM|KONM|Socorro Municipal|Socorro|US|89
ONO|KONO|Ontario Municipal|Ontario|US|89
ONP|KONP|Newport Municipal|Newport|US|118
ONQ|LTAS|Zonguldak|Zonguldak|TR|277
ONR|YMNK|Monkira|Monkira|AU|253
ONS|YOLW|Onslow|Onslow|AU|260
ONT|KONT|Ontario International|Ontario|US|118
ONU|NFOL|Ono-I-Lau|Ono-I-Lau|FJ|331
ONX|MPEJ|Enrique Adolfo Jimenez|Colon|PA|138
ONY|KONY|Olney Municipal|Olney|US|82
OOA|KOOA|Oskaloosa Municipal|Oskaloosa|US|82
OOK|PAOO|Toksook Bay|Toksook Bay|US|51
OOL|YBCG|Gold Coast|Gold Coast|AU|253
OOM|YCOM|Cooma Snowy Mountains|Cooma|AU|261
OOR|YMOO|Mooraberree|Mooraberree|AU|253
OOT|NGON|Onotoa|Onotoa|KI|355
OPA|BIKP|Kópasker|Kópasker|IS|249
OPF|KOPF|Miami-Opa Locka Executive|Miami|US|135
OPI|YOEN|Oenpelli|Oenpelli|AU|254
OPL|KOPL|St Landry Parish|Opelousas|US|82
OPO|LPPR|Francisco de Sá Carneiro|Porto|PT|281
OPP|SNSM|Salinopolis|Salinopolis|BR|71
OPS|SWSI|Presidente Joao Batista Figueiredo|Sinop|BR|77
OPU|AYBM|Balimo|Balimo|PG|351
OQN|UZKK|Kokand|Kokand|UZ|231
ORA|SASO|Oran|Oran|AR|62
ORB|ESOE|Orebro|Orebro|SE|302
ORC|SKOE|Orocue|Orocue|CO|75
ORD|KORD|Chicago O'Hare International|Chicago|US|82
ORE|LFOZ|Orleans-Saint-Denis-de-l'Hotel|Orleans|FR|291
ORF|KORF|Norfolk International|Norfolk|US|135
ORG|SMZO|Zorg en Hoop|Paramaribo|SR|139
ORH|KORH|Worcester Regional|Worcester|US|135
ORI|PORI|Port Lions|Port Lions|US|51
ORJ|SYOR|Orinduik|Orinduik|GY|104
ORK|EICK|Cork|Cork|IE|273
ORL|KORL|Orlando Executive|Orlando|US|135
ORM|EGBK|Sywell Aerodrome|Northampton|GB|283
ORN|DAOO|Es Senia|Oran|DZ|3
ORP|FBOR|Orapa|Orapa|BW|20
ORR|YYOR|Yorketown|Yorketown|AU|252
ORT|PAOR|Northway|Northway|US|51
ORU|SLOR|Juan Mendoza|Oruro|BO|116
ORV|PFNO|Robert/Bob/Curtis Memorial|Noorvik|US|51
ORW|OPOR|Ormara|Ormara Raik|PK|203
ORX|SNOX|Oriximina|Oriximina|BR|71
ORY|LFPO|Paris-Orly|Paris|FR|291
OSB|ORBM|Mosul International|Mosul|IQ|179
OSC|KOSC|Oscoda/Wurtsmith|Oscoda|US|90
OSD|ESNZ|Ostersund|Ostersund|SE|302
OSE|AYOM|Omora|Omora|PG|351
OSF|UUMO|Ostafyevo International|Moscow|RU|289
OSH|KOSH|Wittman Regional|Oshkosh|US|82
OSI|LDOS|Osijek|Osijek|HR|311
OSK|ESMO|Oskarshamn|Oskarshamn|SE|302
OSL|ENGM|Oslo Gardermoen|Oslo|NO|290
OSN|RKSO|Osan Air Base|Osan Air Base|KR|226
OSO|YOSB|Osborne Mine|Osborne Mine|AU|253
OSR|LKMT|Ostrava Leos Janacek|Ostrava|CZ|293
OSS|UCFO|Osh|Osh|KG|185
OST|EBOS|Ostend-Bruges International|Ostend|BE|268
OSU|KOSU|Ohio State University|Columbus|US|135
OSW|UWOR|Orsk|Orsk|RU|242
OSX|KOSX|Kosciusko-Attala County|Kosciusko|US|82
OSY|ENNM|Namsos Hoknesora|Namsos|NO|290
OTC|FTTL|Bol|Bol|TD|41
OTG|KOTG|Worthington Municipal|Worthington|US|82
OTH|KOTH|Southwest Oregon Regional|North Bend|US|118
OTI|WAMR|Pitu|Gotalalamo-Morotai Island|ID|200
OTJ|FYOW|Otjiwarongo|Otjiwarongo|NA|49
OTK|KTMK|Tillamook|Tillamook|US|118
OTL|GQNB|Boutilimit|Boutilimit|MR|43
OTM|KOTM|Ottumwa Regional|Ottumwa|US|82
OTN|KI20|Ed-Air|Oaktown|US|109
OTP|LROP|Henri Coanda International|Bucharest|RO|269
OTR|MRCC|Coto 47|Corredores|CR|84
OTS|K74S|Anacortes|Anacortes|US|118
OTU|SKOT|Otu|El Rhin|CO|75
OTZ|PAOT|Ralph Wien Memorial|Kotzebue|US|51
OUA|DFFD|Ouagadougou|Ouagadougou|BF|44
OUD|GMFO|Angads|Oujda|MA|13
OUE|FCOU|Ouesso|Ouesso|CG|10
OUG|DFCC|Ouahigouya|Ouahigouya|BF|44
OUH|FAOH|Oudtshoorn|Oudtshoorn|ZA|22
OUI|VLHS|Ban Huoeisay|Ban Huoeisay|LA|238
OUK|_OUK|Out Skerries Airstrip|Shetland|GB|283
OUL|EFOU|Oulu|Oulu|FI|275
OUN|KOUN|University Of Oklahoma Westheimer|Norman|US|82
OUR|FKKI|Batouri|Batouri|CM|18
OUS|SDOU|Ourinhos|Ourinhos|BR|153
OUT|FTTS|Bousso|Bousso|TD|41
OUZ|GQPZ|Tazadit|Zouerate|MR|43
OVA|FMSL|Bekily|Bekily|MG|314
OVB|UNNT|Tolmachevo|Novosibirsk|RU|206
OVD|LEAS|Asturias|Ranon|ES|285
OVE|KOVE|Oroville Municipal|Oroville|US|118
OVG|FAOB|Overberg|Overberg|ZA|22
OVL|SCOV|El Tuqui|Ovalle|CL|151
OVR|SAZF|Olavarria|Olavarria|AR|55
OVS|USHS|Sovetskiy|Sovetskiy|RU|242
OWA|KOWA|Owatonna Degner Regional|Owatonna|US|82
OWB|KOWB|Owensboro/Daviess County Regional|Owensboro|US|82
OWD|KOWD|Norwood Memorial|Norwood|US|135
OWK|KOWK|Central Maine/Norridgewock|Norridgewock|US|135
OXB|GGOV|Osvaldo Vieira International|Bissau|GW|8
OXC|KOXC|Waterbury-Oxford|Oxford|US|135
OXD|KOXD|Miami University|Oxford|US|135
OXF|EGTK|Oxford (Kidlington)|Kidlington|GB|283
OXP|SOOG|Saint-Georges-de-l'Oyapock|Saint-Georges-de-l'Oyapock Airport|GF|80
OXR|KOXR|Oxnard|Oxnard|US|118
OXY|YMNY|Morney|Morney|AU|253
OYA|SATG|Goya|Goya|AR|57
OYE|FOGO|Oyem|Oyem|GA|29
OYK|SBOI|Oiapoque|Oiapoque|BR|80
OYL|HKMY|Moyale|Moyale|KE|40
OYN|YOUY|Ouyen|Ouyen|AU|259
OYO|SAZH|Tres Arroyos|Tres Arroyos|AR|55
OZA|KOZA|Ozona Municipal|Ozona|US|82
OZC|RPMO|Labo|Ozamiz City|PH|213
OZG|GMAZ|Zagora|Zagora|MA|13
OZH|UKDE|Zaporizhzhia International|Zaporizhzhia|UA|312
OZP|LEMO|Moron Air Base|Moron|ES|285
OZR|KOZR|Cairns Army Air Field (Fort Rucker)|Fort Rucker|US|82
OZZ|GMMZ|Ouarzazate|Ouarzazate|MA|13
PAB|VABI|Bilaspur|Bilaspur|IN|205
PAC|MPMG|Marcos A. Gelabert International|Albrook|PA|138
PAD|EDLP|Paderborn Lippstadt|Paderborn|DE|266
PAE|KPAE|Seattle Paine Field International|Everett|US|118
PAF|HUPA|Pakuba|Pakuba|UG|24
PAG|RPMP|Pagadian|Pagadian City|PH|213
PAH|KPAH|Barkley Regional|Paducah|US|82
PAJ|OPPC|Parachinar|Parachinar|PK|203
PAK|PHPA|Port Allen|Hanapepe|US|337
PAM|KPAM|Tyndall Afb|Panama City|US|135
PAN|VTSK|Pattani|Pattani|TH|182
PAO|KPAO|Palo Alto|Palo Alto|US|118
PAP|MTPP|Toussaint Louverture International|Port-au-Prince|HT|141
PAQ|PAAQ|Warren "Bud" Woods Palmer Municipal|Palmer|US|51
PAS|LGPA|Paros|Paros Island|GR|264
PAT|VEPT|Lok Nayak Jayaprakash|Patna|IN|205
PAU|VYPK|Pauk|Pauk|MM|241
PAV|SBUF|Paulo Afonso|Paulo Afonso|BR|120
PAY|WBKP|Pamol|Pamol|MY|208
PAZ|MMPA|El Tajin National|Poza Rica|MX|128
PBA|SDLO|Fazenda Pontal|Cairu|BR|69
PBB|SSPN|Paranaiba|Paranaiba|BR|77
PBC|MMPB|Hermanos Serdan International|Puebla|MX|128
PBD|VAPR|Porbandar|Porbandar|IN|205
PBE|SKPR|Puerto Berrio|Puerto Berrio|CO|75
PBF|KPBF|Pinebluff Regional/Grider Field|Pine Bluff|US|82
PBG|KPBG|Plattsburgh International|Plattsburgh|US|135
PBH|VQPR|Paro|Paro|BT|234
PBI|KDJT|President Donald J Trump International|West Palm Beach|US|135
PBJ|NVSI|Tavie|Paama Island|VU|329
PBL|SVPC|General Bartolome Salom International|General Bartolome Salom International|VE|79
PBM|SMJP|Johan Adolf Pengel International|Zandery|SR|139
PBN|FNPA|Porto Amboim|Port Amboim|AO|31
PBO|YPBO|Paraburdoo|Paraburdoo|AU|260
PBP|MRIA|Islita|Nandayure|CR|84
PBQ|SWPM|Pimenta Bueno|Pimenta Bueno|BR|143
PBR|MGPB|Puerto Barrios|Puerto Barrios|GT|102
PBU|VYPT|Putao|Putao|MM|241
PBV|SWPG|Porto dos Gauchos|Porto Dos Gauchos|BR|86
PBX|SWPQ|Fazenda Piraguassu|Porto Alegre Do Norte|BR|86
PCA|PAOC|Portage Creek|Portage Creek|US|51
PCB|WIHP|Pondok Cabe Air Base|Jakarta|ID|199
PCD|KPDC|Prairie Du Chien Municipal|Prairie Du Chien|US|82
PCF|FAPS|Potchefstroom|Potchefstroom|ZA|22
PCG|MGPC|Paso Caballos|Paso Caballos|GT|102
PCH|MHPC|Palacios|Palacios|HN|161
PCL|SPCL|Cap FAP David Abenzur Rengifo International|Pucallpa|PE|117
PCN|NZPN|Picton Aerodrome|Picton|NZ|324
PCO|MMPL|Punta Colorada|La Ribera|MX|125
PCP|FPPR|Principe|Principe|ST|46
PCQ|VLFL|Boun Neau|Boun Neau|LA|238
PCR|SKPC|German Olano|Puerto Carreno|CO|75
PCS|SNPC|Picos|Picos|BR|96
PCT|K39N|Princeton|Princeton|US|135
PCU|KM13|Poplarville/Pearl River County|Poplarville|US|82
PDA|SKPD|Obando|Puerto Inirida|CO|75
PDB|K4K0|Pedro Bay|Pedro Bay|US|51
PDC|NWWQ|Mueo|Mueo|NC|347
PDD|FQPO|Ponta do Ouro|Ponta do Ouro|MZ|35
PDE|YPDI|Pandie Pandie|Pandie Pandie|AU|252
PDF|SNRD|Prado|Prado|BR|69
PDG|WIEE|Minangkabau|Ketaping|ID|199
PDI|AYPD|Pindiu|Pindiu|PG|351
PDK|KPDK|Dekalb-Peachtree|Atlanta|US|135
PDL|LPPD|João Paulo II|Ponta Delgada|PT|244
PDN|YPDA|Parndana|Parndana|AU|252
PDO|WIPQ|Pendopo|Talang Gudang, Sumatra Island|ID|199
PDP|SULS|Capitan Corbeta CA Curbelo International|Punta del Este|UY|132
PDS|MMPG|Piedras Negras International|Piedras Negras International|MX|128
PDT|KPDT|Eastern Oregon Regional At Pendleton|Pendleton|US|118
PDU|SUPU|Tydeo Larre Borges|Paysandu|UY|132
PDV|LBPD|Plovdiv International|Plovdiv|BG|301
PDX|KPDX|Portland International|Portland|US|118
PDZ|SVPE|Pedernales|Pedernales|VE|79
PEA|YPSH|Penneshaw|Ironstone|AU|252
PED|LKPD|Pardubice|Pardubice|CZ|293
PEE|USPP|Bolshoye Savino|Perm|RU|242
PEF|EDCP|Peenemunde|Peenemunde|DE|266
PEG|LIRZ|Perugia / San Egidio|Perugia|IT|295
PEH|SAZP|Comodoro Pedro Zanni|Pehuajo|AR|55
PEI|SKPE|Matecana International|Pereira|CO|75
PEK|ZBAA|Beijing Capital International|Beijing|CN|227
PEL|FXPG|Pelaneng|Pelaneng|LS|36
PEM|SPTU|Padre Aldamiz International|Puerto Maldonado|PE|117
PEN|WMKP|Penang International|Penang|MY|207
PEQ|KPEQ|Pecos Municipal|Pecos|US|82
PER|YPPH|Perth International|Perth|AU|260
PES|ULPB|Petrozavodsk|Petrozavodsk|RU|289
PET|SBPK|Pelotas|Pelotas|BR|153
PEU|MHPL|Puerto Lempira|Puerto Lempira|HN|161
PEV|LHPP|Pecs-Pogany|Pecs-Pogany|HU|270
PEW|OPPS|Peshawar International|Peshawar|PK|203
PEX|UUYP|Pechora|Pechora|RU|289
PEZ|UWPP|Penza|Penza|RU|289
PFB|SBPF|Lauro Kurtz|Passo Fundo|BR|153
PFC|KPFC|Pacific City State|Pacific City|US|118
PFO|LCPH|Paphos International|Paphos|CY|215
PFQ|OITP|Parsabade Moghan|Parsabad|IR|233
PFR|FZVS|Ilebo|Ilebo|CD|32
PGA|KPGA|Page Municipal|Page|US|140
PGC|K1V2|Grant County|Hyannis|US|89
PGD|KPGD|Punta Gorda|Punta Gorda|US|135
PGF|LFMP|Perpignan-Rivesaltes (Llabanere)|Perpignan|FR|291
PGH|VIPT|Pantnagar|Pantnagar|IN|205
PGI|FNCH|Chitato|Chitato|AO|31
PGK|WIPK|Pangkal Pinang (Depati Amir)|Pangkal Pinang, Palaubangka Island|ID|199
PGL|KPQL|Trent Lott International|Pascagoula|US|82
PGM|KPGM|Port Graham|Port Graham|US|51
PGO|KPSO|Stevens Field|Pagosa Springs|US|89
PGR|KPGR|Kirk Field|Paragould|US|82
PGS|KL37|Grand Canyon Caverns|Peach Springs|US|140
PGU|OIBP|Persian Gulf International|Asaluyeh|IR|233
PGV|KPGV|Pitt-Greenville|Greenville|US|135
PGX|LFBX|Perigueux-Bassillac|Perigueux|FR|291
PGZ|SSZW|Ponta Grossa|Ponta Grossa|BR|153
PHA|VVPR|Phan Rang|Phan Rang|VN|195
PHB|SBPB|Prefeito Doutor Joao Silva Filho|Parnaiba|BR|96
PHC|DNPO|Port Harcourt International|Port Harcourt|NG|28
PHD|KPHD|Harry Clever Field|New Philadelphia|US|135
PHE|YPPD|Port Hedland International|Port Hedland|AU|260
PHF|KPHF|Newport News/Williamsburg International|Newport News|US|135
PHH|VVPT|Phan Thiet|Phan Thiet|VN|195
PHI|SNYE|Pinheiro|Pinheiro|BR|96
PHK|KPHK|Palm Beach County Glades|Pahokee|US|135
PHL|KPHL|Philadelphia International|Philadelphia|US|135
PHN|KPHN|St Clair County International|Port Huron|US|135
PHO|PAPO|Point Hope|Point Hope|US|136
PHP|KPHP|Philip|Philip|US|89
PHQ|YTMO|The Monument|The Monument|AU|253
PHS|VTPP|Phitsanulok|Phitsanulok|TH|182
PHT|KPHT|Henry County|Paris|US|82
PHW|FAPH|Hendrik Van Eck|Phalaborwa|ZA|22
PHX|KPHX|Phoenix Sky Harbor International|Phoenix|US|140
PHY|VTPB|Phetchabun|Phetchabun|TH|182
PIA|KPIA|General Downing - Peoria International|Peoria|US|82
PIB|KPIB|Hattiesburg/Laurel Regional|Hattiesburg-Laurel|US|82
PIC|MBPI|Pine Cay|Pine Cay|TC|99
PID|MYPI|Nassau Paradise Island|Nassau|BS|134
PIE|KPIE|St Pete-Clearwater International|St Petersburg-Clearwater|US|135
PIF|RCSQ|Pingtung North|Pingtung|TW|230
PIH|KPIH|Pocatello Regional|Pocatello|US|89
PIK|EGPK|Glasgow Prestwick|Glasgow|GB|283
PIL|SGPI|Carlos Miguel Gimenez|Pilar|PY|68
PIM|KPIM|Harris County|Pine Mountain|US|135
PIN|SWPI|Parintins|Parintins|BR|74
PIO|SPSO|Capitan FAP Renan Elias Olivera International|Pisco|PE|117
PIP|PAPN|Pilot Point|Pilot Point|US|51
PIR|KPIR|Pierre Regional|Pierre|US|82
PIS|LFBI|Poitiers-Biard|Poitiers|FR|291
PIT|KPIT|Pittsburgh International|Pittsburgh|US|135
PIU|SPUR|Capitan FAP Guillermo Concha Iberico International|Piura|PE|117
PIV|SNPX|Pirapora|Pirapora|BR|153
PIW|CZMN|Pikwitonei|Pikwitonei|CA|169
PIX|LPPI|Pico|Pico Island|PT|244
PIZ|PPIZ|Point Lay Lrrs|Point Lay|US|51
PJA|ESUP|Pajala|Pajala|SE|302
PJB|KPAN|Payson|Payson|US|140
PJC|SGPJ|Dr Augusto Roberto Fuster International|Pedro Juan Caballero|PY|68
PJG|OPPG|Panjgur|Panjgur|PK|203
PJM|MRPJ|Puerto Jimenez|Puerto Jimenez|CR|84
PKA|PAPK|Napaskiak|Napaskiak|US|51
PKB|KPKB|Mid-Ohio Valley Regional|Parkersburg|US|135
PKC|UHPP|Yelizovo|Petropavlovsk-Kamchatsky|RU|176
PKD|KPKD|Park Rapids Municipal/Konshok Field|Park Rapids|US|82
PKE|YPKS|Parkes|Parkes|AU|261
PKF|KPKF|Park Falls Municipal|Park Falls|US|82
PKG|WMPA|Pulau Pangkor|Pangkor Island|MY|207
PKH|LGHL|Porto Cheli|Porto Cheli|GR|264
PKJ|MGPG|Playa Grande|Playa Grande|GT|102
PKK|VYPU|Pakhokku|Pakhokku|MM|241
PKN|WAOI|Iskandar|Pangkalanbun, Borneo Island|ID|199
PKO|DBBP|Parakou|Parakou|BJ|45
PKP|NTGP|Puka Puka|Puka Puka|PF|354
PKR|VNPK|Pokhara|Pokhara|NP|204
PKT|YPKT|Port Keats|Port Keats|AU|254
PKU|WIBB|Sultan Syarif Kasim Ii (Simpang Tiga)|Pekanbaru, Sumatra Island|ID|199
PKV|ULOO|Pskov|Pskov|RU|289
PKW|FBSP|Selebi Phikwe|Selebi Phikwe|BW|20
PKX|ZBAD|Beijing Daxing International|Beijing|CN|227
PKY|WAOP|Tjilik Riwut|Palangkaraya-Kalimantan Tengah|ID|199
PKZ|VLPS|Pakse International|Pakse|LA|238
PLF|FTTP|Pala|Pala|TD|41
PLJ|MZPL|Placencia|Placencia|BZ|72
PLK|KPLK|M Graham Clark Downtown|Branson|US|82
PLL|SBMN|Ponta Pelada|Manaus|BR|122
PLM|WIPP|Sultan Mahmud Badaruddin Ii|Palembang, Sumatra Island|ID|199
PLN|KPLN|Pellston Regional/Emmet County|Pellston|US|90
PLO|YPLC|Port Lincoln|Port Lincoln|AU|252
PLQ|EYPA|Palanga International|Palanga|LT|308
PLR|KPLR|St Clair County|Pell City|US|82
PLS|MBPV|Providenciales|Providenciales Island|TC|99
PLT|SKPL|Plato|Plato|CO|75
PLU|SBBH|Pampulha - Carlos Drummond de Andrade|Belo Horizonte|BR|153
PLV|UKHP|Poltava International|Poltava|UA|312
PLW|WAML|Mutiara|Palu-Celebes Island|ID|212
PLX|UASS|Semey International|Semey|KZ|174
PLY|K1P1|Plymouth Municipal|Plymouth|US|135
PLZ|FAPE|Port Elizabeth|Port Elizabeth|ZA|22
PMA|HTPE|Pemba|Chake|TZ|16
PMB|KPMB|Pembina Municipal|Pembina|US|82
PMC|SCTE|El Tepual|Puerto Montt|CL|151
PMD|KPMD|Palmdale Usaf Plant 42|Palmdale|US|118
PMF|LIMP|Parma|Parma|IT|295
PMG|SBPP|Ponta Pora|Ponta Pora|BR|77
PMH|KPMH|Greater Portsmouth Regional|Portsmouth|US|135
PMI|LEPA|Palma De Mallorca|Palma De Mallorca|ES|285
PMK|YPAM|Palm Island|Palm Island|AU|253
PML|PAAL|Port Moller|Cold Bay|US|51
PMO|LICJ|Palermo / Punta Raisi|Palermo|IT|295
PMQ|SAWP|Perito Moreno|Perito Moreno|AR|61
PMR|NZPM|Palmerston North|Palmerston North|NZ|324
PMS|OSPR|Palmyra|Palmyra|SY|190
PMV|SVMG|Del Caribe Santiago Marino International|Isla Margarita|VE|79
PMW|SBPJ|Brigadeiro Lysias Rodrigues|Palmas|BR|54
PMY|SAVY|El Tehuelche|Puerto Madryn|AR|56
PMZ|MRPM|Palmar Sur|Palmar Sur|CR|84
PNA|LEPP|Pamplona|Pamplona|ES|285
PNB|SBPN|Porto Nacional|Porto Nacional|BR|96
PNC|KPNC|Ponca City Regional|Ponca City|US|82
PNE|KPNE|Northeast Philadelphia|Philadelphia|US|135
PNG|SSPG|Paranagua|Paranagua|BR|153
PNI|PTPN|Pohnpei International|Pohnpei Island|FM|350
PNK|WIOO|Supadio|Pontianak, Borneo Island|ID|220
PNL|LICG|Pantelleria|Pantelleria|IT|295
PNM|SPNM|Nuevo Mundo|Nuevo Mundo|PE|117
PNN|KPNN|Princeton Municipal|Princeton|US|135
PNP|AYGR|Girua|Popondetta|PG|351
PNQ|VAPO|Pune|Pune|IN|205
PNR|FCPP|Pointe Noire|Pointe Noire|CG|10
PNS|KPNS|Pensacola International|Pensacola|US|82
PNT|SCNT|Tte. Julio Gallardo|Puerto Natales|CL|151
PNU|KU55|Panguitch Municipal|Panguitch|US|89
PNX|KGYI|North Texas Regional/Perrin Field|Sherman|US|82
PNY|VOPC|Pondicherry|Pondicherry|IN|205
PNZ|SBPL|Senador Nilo Coelho|Petrolina|BR|69
POA|SBPA|Salgado Filho|Porto Alegre|BR|153
POB|KPOB|Pope Army Air Field|Fayetteville|US|135
POC|KPOC|Brackett Field|La Verne|US|118
POD|GOSP|Podor|Podor|SN|15
POE|KPOE|Maks Army Air Field|Fort Polk|US|82
POF|KPOF|Poplar Bluff Regional Business|Poplar Bluff|US|82
POG|FOOG|Port Gentil|Port Gentil|GA|29
POH|KPOH|Pocahontas Municipal|Pocahontas|US|82
POI|SLPO|Capitan Nicolas Rojas|Potosi|BO|116
POJ|SNPD|Patos de Minas|Patos De Minas|BR|153
POL|FQPB|Pemba|Pemba|MZ|35
POM|AYPY|Port Moresby Jacksons International|Port Moresby|PG|351
PON|MGPP|Poptun|Poptun|GT|102
POO|SBPC|Pocos de Caldas|Pocos De Caldas|BR|153
POP|MDPP|Gregorio Luperon International|Puerto Plata|DO|152
POR|EFPO|Pori|Pori|FI|275
POS|TTPP|Piarco International|Port of Spain|TT|142
POT|MKKJ|Ken Jones|Ken Jones|JM|112
POU|KPOU|Hudson Valley Regional|Poughkeepsie|US|135
POV|LZPW|Presov Air Base|Presov|SK|267
POW|LJPZ|Portoroz|Portoroz|SI|282
POX|LFPT|Pontoise - Cormeilles-en-Vexin|Pontoise|FR|291
POY|KPOY|Powell Municipal|Powell|US|89
POZ|EPPO|Poznań-Ławica|Poznań|PL|310
PPA|KPPA|Perry Lefors Field|Pampa|US|82
PPB|SBDN|Presidente Prudente|Presidente Prudente|BR|153
PPC|PAPR|Prospect Creek|Prospect Creek|US|51
PPE|MMPE|Puerto Penasco International|Puerto Penasco|MX|107
PPF|KPPF|Tri-City|Parsons|US|82
PPG|NSTU|Pago Pago International|Pago Pago|AS|348
PPH|SVPH|Perai Tepuy|Perai Tepuy|VE|79
PPI|YPIR|Port Pirie|Port Pirie|AU|252
PPK|UACP|Petropavlosk International|Petropavlosk|KZ|223
PPL|VNPL|Phaplu|Phaplu|NP|204
PPM|KPMP|Pompano Beach Airpark|Pompano Beach|US|135
PPN|SKPP|Guillermo Leon Valencia|Popayan|CO|75
PPP|YBPN|Proserpine Whitsunday Coast|Proserpine|AU|253
PPQ|NZPP|Paraparaumu|Paraparaumu|NZ|324
PPR|WIDE|Pasir Pangaraan|Pasir Pengarayan, Sumatra Island|ID|199
PPS|RPVP|Puerto Princesa|Puerto Princesa City|PH|213
PPT|NTAA|Faa'a International|Papeete|PF|354
PPU|VYPP|Hpapun|Pa Pun|MM|241
PPW|EGEP|Papa Westray|Papa Westray|GB|283
PPY|SNZA|Pouso Alegre|Pouso Alegre|BR|153
PQC|VVPQ|Phu Quoc|Duong Dong|VN|195
PQE|SKPQ|German Olano Air Base|La Dorada|CO|75
PQI|KPQI|Presque Isle International|Presque Isle|US|135
PQM|MMPQ|Palenque International|Palenque International|MX|128
PQQ|YPMQ|Port Macquarie|Port Macquarie|AU|261
PQS|PAAC|Pilot Station|Pilot Station|US|136
PRA|SAAP|General Urquiza|Paraná|AR|57
PRB|KPRB|Paso Robles Municipal|Paso Robles|US|118
PRC|KPRC|Prescott Regional/Ernest A Love Field|Prescott|US|140
PRD|YPDO|Pardoo|Pardoo|AU|260
PRG|LKPR|Václav Havel|Prague|CZ|293
PRH|VTCP|Phrae|Phrae|TH|182
PRI|FSPP|Praslin|Praslin Island|SC|318
PRK|FAPK|Prieska|Prieska|ZA|22
PRM|LPPM|Portimão|Portimão|PT|281
PRN|BKPR|Pristina International|Lipjan|XK|265
PRO|KPRO|Perry Municipal|Perry|US|82
PRP|LFKO|Propriano|Propriano|FR|291
PRQ|SARS|Termal|Presidencia Roque Saenz Pena|AR|57
PRR|SYPR|Paruma|Paruma|GY|104
PRS|AGGP|Parasi|Parasi|SB|335
PRU|VYPY|Pyay|Pye|MM|241
PRV|LKPO|Prerov Air Base|Prerov|CZ|293
PRW|K5N2|Prentice|Prentice|US|82
PRX|KPRX|Cox Field|Paris|US|82
PRY|FAWB|Wonderboom|Pretoria|ZA|22
PRZ|KS39|Prineville|Prineville|US|118
PSA|LIRP|Pisa / San Giusto - Galileo Galilei International|Pisa|IT|295
PSB|KPSB|Mid-State|Philipsburg|US|135
PSC|KPSC|Tri-Cities|Pasco|US|118
PSD|HEPS|Port Said|Port Said|EG|12
PSE|TJPS|Mercedita|Ponce|US|144
PSF|KPSF|Pittsfield Municipal|Pittsfield|US|135
PSG|PAPG|Petersburg James A Johnson|Petersburg|US|113
PSH|EDXO|St. Peter-Ording|Sankt Peter-Ording|DE|266
PSI|OPPI|Pasni|Pasni|PK|203
PSJ|WAMP|Kasiguncu|Poso-Celebes Island|ID|212
PSK|KPSK|New River Valley|Dublin|US|135
PSL|EGPT|Perth/Scone|Perth|GB|283
PSM|KPSM|Portsmouth International At Pease|Portsmouth|US|135
PSN|KPSN|Palestine Municipal|Palestine|US|82
PSO|SKPS|Antonio Narino|Pasto|CO|75
PSP|KPSP|Palm Springs International|Palm Springs|US|118
PSR|LIBP|Pescara International|Pescara|IT|295
PSS|SARP|Libertador Gral D Jose De San Martin|Posadas|AR|57
PSU|WIOP|Pangsuma|Putussibau, Borneo Island|ID|199
PSW|SNOS|Municipal Jose Figueiredo|Passos|BR|153
PSX|KPSX|Palacios Municipal|Palacios|US|82
PSY|SFAL|Stanley|Stanley|FK|251
PSZ|SLPS|Capitan Av. Salvador Ogaya G. airport|Puerto Suarez|BO|116
PTA|KTPO|Port Alsworth|Port Alsworth|US|51
PTB|KPTB|Tri Cities Executive/Dinwiddie County|Petersburg|US|135
PTF|NFFO|Malolo Lailai Island|Malolo Lailai Island|FJ|331
PTG|FAPP|Polokwane International|Potgietersrus|ZA|22
PTH|PAPH|Port Heiden|Port Heiden|US|51
PTJ|YPOD|Portland|Portland|AU|256
PTK|KPTK|Oakland County International|Pontiac|US|135
PTM|SVPT|Palmarito|Palmarito|VE|79
PTN|KPTN|Harry P Williams Memorial|Patterson|US|82
PTO|SSPB|Pato Branco|Pato Branco|BR|153
PTP|TFFR|Pointe-a-Pitre Le Raizet|Pointe-a-Pitre Le Raizet|GP|101
PTQ|SNMZ|Porto de Moz|Porto De Moz|BR|150
PTS|KPTS|Atkinson Municipal|Pittsburg|US|82
PTT|KPTT|Pratt Regional|Pratt|US|82
PTU|PAPM|Platinum|Platinum|US|51
PTV|KPTV|Porterville Municipal|Porterville|US|118
PTW|KPTW|Heritage Field|Pottstown|US|135
PTX|SKPI|Pitalito|Pitalito|CO|75
PTY|MPTO|Tocumen International|Tocumen|PA|138
PTZ|SESM|Rio Amazonas|Shell Mera|EC|103
PUB|KPUB|Pueblo Memorial|Pueblo|US|89
PUC|KPUC|Carbon County Regional/Buck Davis Field|Price|US|89
PUD|SAWD|Puerto Deseado|Puerto Deseado|AR|61
PUE|MPOA|Puerto Obaldia|Puerto Obaldia|PA|138
PUF|LFBP|Pau Pyrenees|Pau|FR|291
PUG|YPAG|Port Augusta|Port Augusta|AU|252
PUJ|MDPC|Punta Cana International|Punta Cana|DO|152
PUK|NTGQ|Pukarua|Pukarua|PF|354
PUN|FZOP|Punia|Punia|CD|32
PUP|DFCP|Po|Po|BF|44
PUQ|SCCI|Pdte. Carlos Ibanez del Campo|Punta Arenas|CL|145
PUR|SLPR|Puerto Rico|Puerto Rico|BO|116
PUS|RKPK|Gimhae International|Busan|KR|226
PUU|SKAS|Tres De Mayo|Puerto Asis|CO|75
PUV|NWWP|Poum|Poum|NC|347
PUW|KPUW|Pullman/Moscow Regional|Pullman|US|118
PUX|SCPV|El Mirador|Puerto Varas|CL|151
PUY|LDPL|Pula|Pula|HR|311
PUZ|MNPC|Puerto Cabezas|Puerto Cabezas|NI|121
PVA|SKPV|El Embrujo|Providencia|CO|75
PVC|KPVC|Provincetown Municipal|Provincetown|US|135
PVD|KPVD|Rhode Island Tf Green International|Providence|US|135
PVE|MPVR|El Porvenir|El Porvenir|PA|138
PVF|KPVF|Placerville|Placerville|US|118
PVG|ZSPD|Shanghai Pudong International|Shanghai|CN|227
PVH|SBPV|Governador Jorge Teixeira de Oliveira|Porto Velho|BR|143
PVI|SSPI|Paranavai|Paranavai|BR|153
PVK|LGPZ|Aktion National|Preveza|GR|264
PVL|KPBX|Pike County/Hatcher Field|Pikeville|US|135
PVO|SEPV|Reales Tamarindos|Portoviejo|EC|103
PVR|MMPR|Licenciado Gustavo Diaz Ordaz International|Puerto Vallarta|MX|128
PVS|UHMD|Provideniya Bay|Chukotka|RU|176
PVU|KPVU|Provo Municipal|Provo|US|89
PVW|KPVW|Hale County|Plainview|US|82
PWA|KPWA|Wiley Post|Oklahoma City|US|82
PWD|KPWD|Sher-Wood|Plentywood|US|89
PWE|UHMP|Pevek|Pevek|RU|176
PWK|KPWK|Chicago Executive|Chicago|US|82
PWM|KPWM|Portland International Jetport|Portland|US|135
PWN|MYCP|Pitts Town|Pitts Town|BS|134
PWO|FZQC|Pweto|Pweto|CD|32
PWQ|UASP|Pavlodar International|Pavlodar|KZ|223
PWT|KPWT|Bremerton Ntl|Bremerton|US|118
PWY|KPNA|Ralph Wenz Field|Pinedale|US|89
PXL|KP10|Polacca|Polacca|US|140
PXM|MMPS|Puerto Escondido International|Puerto Escondido|MX|128
PXO|LPPS|Porto Santo|Porto Santo|PT|281
PXR|VTUJ|Surin|Surin|TH|182
PXU|VVPK|Pleiku|Pleiku|VN|195
PYA|SKVL|Velasquez|Velasquez|CO|75
PYB|VEJP|Jeypore|Jeypore|IN|205
PYE|NCPY|Tongareva|Penrhyn Island|CK|352
PYG|VEPY|Pakyong|Pakyong|IN|205
PYH|SVPA|Cacique Aramare|Cacique Aramare|VE|79
PYJ|UERP|Polyarny|Yakutia|RU|240
PYK|OIIP|Payam|Payam|IR|233
PYM|KPYM|Plymouth Municipal|Plymouth|US|135
PYO|SEPT|Putumayo|Puerto Putumayo|EC|103
PYR|LGAD|Andravida|Andravida|GR|264
PYS|CA92|Paradise Skypark|Paradise|US|118
PYY|VTCI|Mae Hong Son|Mae Hong Son|TH|182
PYZ|SPIS|Pias|Pataz|PE|117
PZA|SKPZ|Paz De Ariporo|Paz De Ariporo|CO|75
PZB|FAPM|Pietermaritzburg|Pietermaritzburg|ZA|22
PZH|OPZB|Zhob|Fort Sandeman|PK|203
PZI|ZUZH|Panzhihua Baoanying|Panzhihua|CN|227
PZL|FADQ|Zulu Inyala|Phinda|ZA|22
PZO|SVPR|General Manuel Carlos Piar International|Puerto Ordaz-Ciudad Guayana|VE|79
PZU|HSPN|Port Sudan New International|Port Sudan|SD|25
PZY|LZPP|Piestany|Piestany|SK|267
QAC|SSQT|Castro|Castro|BR|153
QAK|SBBQ|Major Brigadeiro Doorgal Borges|Barbacena|BR|153
QAQ|LIAP|L'Aquila / Preturo|L'Aquila|IT|295
QBC|CYBD|Bella Coola|Bella Coola|CA|167
QBX|SNOB|Sobral|Sobral|BR|96
QCB|EDQA|Bamberg-Breitenau Airfield|Bamberg|DE|266
QCH|SNCX|Colatina|Colatina|BR|153
QCJ|SDBK|Botucatu|Botucatu|BR|153
QCN|ETNH|Hohn|Hohn|DE|266
QCO|MUCO|Colon|Colon|CU|106
QCP|SNKN|Currais Novos|Currais Novos|BR|147
QCR|SSKU|Curitibanos|Curitibanos|BR|153
QCY|EGXC|RAF Coningsby|Coningsby|GB|283
QDB|SSKS|Cachoeira do Sul|Cachoeira Do Sul|BR|153
QDC|SDDR|Dracena|Dracena|BR|153
QDF|SNKF|Conselheiro Lafaiete|Conselheiro Lafaiete|BR|153
QGA|SSGY|Guaira|Guaira|BR|153
QGB|SDYM|Limeira|Limeira|BR|153
QGC|SDLP|Lencois Paulista|Lencois Paulista|BR|153
QGF|SSNG|Montenegro|Montenegro|BR|153
QGP|SNGN|Garanhuns|Garanhuns|BR|147
QGS|SDUO|Alagoinhas|Alagoinhas|BR|69
QGU|RJNG|Gifu|Gifu|JP|235
QGY|LHPR|Gyor-Per International|Gyor|HU|270
QHB|SDPW|Piracicaba|Piracicaba|BR|153
QHN|SWTY|Taguatinga|Taguatinga|BR|54
QHP|SBTA|Base de Aviacao de Taubate|Taubate|BR|153
QHU|EDXJ|Husum-Schwesing|Husum|DE|266
QHV|SSNH|Novo Hamburgo|Novo Hamburgo|BR|153
QID|SNVI|Melio Viana|Tres Coracoes|BR|153
QIG|SNIG|Iguatu|Iguatu|BR|96
QIQ|SDRK|Rio Claro|Rio Claro|BR|153
QIT|SNIP|Itapetinga|Itapetinga|BR|69
QJB|OEJB|Jubail|Jubail|SA|224
QLS|LSGL|Lausanne-la Blecherette|Lausanne|CH|313
QMF|SSMF|Mafra|Mafra|BR|153
QNC|LSGN|Neuchatel|Neuchatel|CH|313
QND|LYNS|Cenej|Novi Sad|RS|265
QNS|SBCO|Canoas|Porto Alegre|BR|153
QNV|SDNY|Aeroclube|Nova Iguacu|BR|153
QOA|SDKK|Mococa|Mococa|BR|153
QOJ|SSSB|Sao Borja|Sao Borja|BR|153
QOW|DNIM|Sam Mbakwe International|Owerri|NG|28
QPD|MUPR|Pinar Del Rio|Pinar del Rio|CU|106
QPG|WSAP|Paya Lebar Air Base|Paya Lebar Air Base|SG|228
QPS|SBYS|Campo Fontenelle|Pirassununga|BR|153
QRA|FAGM|Rand|Johannesburg|ZA|22
QRC|SCRG|De La Independencia|Rancagua|CL|151
QRO|MMQT|Queretaro Intercontinental|Queretaro|MX|128
QRZ|SDRS|Resende|Resende|BR|153
QSC|SDSC|Sao Carlos|Sao Carlos|BR|153
QSF|DAAS|Ain Arnat|Setif|DZ|3
QSN|MUNB|San Nicolas De Bari|San Nicolas|CU|106
QSR|LIRI|Salerno / Pontecagnano|Salerno|IT|295
QSX|SYNA|New Amsterdam|New Amsterdam|GY|104
QSZ|ZWSC|Shache|Shache|CN|227
QUG|EGHR|Chichester/Goodwood|Chichester|GB|283
QUN|RKNC|A-306|Chun Chon City|KR|226
QUT|RJTU|Utsunomiya|Utsunomiya|JP|235
QUY|EGUY|RAF Wyton|St. Ives|GB|283
QVB|SSUV|Uniao da Vitoria|Uniao Da Vitoria|BR|153
QVP|SDRR|Avare-Arandu|Avare|BR|153
QWV|LYVA|Divci|Valjevo|RS|265
QXB|LFMA|Aix-en-Provence (BA 114)|Lyon|FR|291
QXC|SNXS|Fazenda Sao Braz|Barra De Santo Antonio|BR|120
QZD|LHUD|Szeged Glider|Szeged|HU|270
RAB|AYTK|Tokua|Tokua|PG|351
RAC|KRAC|Batten International|Racine|US|82
RAE|OERR|Arar Domestic|Arar|SA|224
RAF|SAFR|Rafaela|Rafaela|AR|57
RAG|NZRA|Raglan Airfield|Raglan Airfield|NZ|324
RAH|OERF|Rafha Domestic|Rafha|SA|224
RAI|GVNP|Praia International|Praia|CV|247
RAK|GMMX|Menara|Marrakech|MA|13
RAL|KRAL|Riverside|Riverside|US|118
RAM|YRNG|Ramingining|Ramingining|AU|254
RAN|LIDR|Ravenna|Ravenna|IT|295
RAO|SBRP|Leite Lopes|Ribeirao Preto|BR|153
RAP|KRAP|Rapid City Regional|Rapid City|US|89
RAR|NCRG|Rarotonga International|Avarua|CK|352
RAS|OIGG|Sardar-e-Jangal|Rasht|IR|233
RAV|SKCN|Cravo Norte|Cravo Norte|CO|75
RAZ|OPRT|Rawalakot|Rawalakot|PK|203
RBA|GMME|Rabat-Sale|Rabat|MA|13
RBB|SWBR|Borba|Borba|BR|74
RBC|YROI|Robinvale|Robinvale|AU|259
RBD|KRBD|Dallas Executive|Dallas|US|82
RBE|VDRK|Ratanakiri|Ratanakiri|KH|219
RBF|KL35|Big Bear City|Big Bear City|US|118
RBG|KRBG|Roseburg Regional|Roseburg|US|118
RBK|KF70|French Valley|Murrieta|US|118
RBL|KRBL|Red Bluff Municipal|Red Bluff|US|118
RBM|EDMS|Straubing|Straubing|DE|266
RBO|SLRB|Robore|Robore|BO|116
RBQ|SLRQ|Rurenabaque|Rurenabaque|BO|116
RBR|SBRB|Placido de Castro|Rio Branco|BR|149
RBS|YORB|Orbost|Orbost|AU|259
RBT|HKMB|Segel|Marsabit|KE|40
RBU|YROE|Roebourne|Roebourne|AU|260
RBV|AGRM|Ramata|Ramata|SB|335
RBW|KRBW|Lowcountry Regional|Walterboro|US|135
RBX|HSMK|Rumbek|Rumbek|SS|23
RBY|PARY|Ruby|Ruby|US|51
RCA|KRCA|Ellsworth Afb|Rapid City|US|89
RCB|FARB|Richards Bay|Richards Bay|ZA|22
RCE|KW39|Roche Harbor Seaplane Base|Roche Harbor|US|118
RCH|SKRH|Almirante Padilla|Riohacha|CO|75
RCK|KRCK|H H Coffield Regional|Rockdale|US|82
RCL|NVSR|Redcliffe|Redcliffe|VU|329
RCM|YRMD|Richmond|Richmond|AU|253
RCO|LFDN|Rochefort-Saint-Agnant (BA 721)|Rochefort|FR|291
RCQ|SATR|Reconquista|Reconquista|AR|57
RCR|KRCR|Fulton County|Rochester|US|108
RCS|EGTO|Rochester|Rochester|GB|283
RCT|KRCT|Nartron Field|Reed City|US|90
RCU|SAOC|Area De Material|Rio Cuarto|AR|57
RCY|MYRP|Rum Cay|Rum Cay|BS|134
RDB|PADG|Red Dog|Red Dog|US|136
RDC|SNDC|Redencao|Redencao|BR|71
RDD|KRDD|Redding Regional|Redding|US|118
RDE|WASM|Merdei|Merdei-Papua Island|ID|200
RDG|KRDG|Reading Regional/Carl A Spaatz Field|Reading|US|135
RDM|KRDM|Roberts Field/Redmond Municipal|Redmond|US|118
RDN|WMPR|LTS Pulau Redang|Redang|MY|207
RDO|EPRA|Radom-Sadkow|Radom-Sadkow|PL|310
RDR|KRDR|Grand Forks Afb|Grand Forks|US|82
RDS|SAHS|Rincon De Los Sauces|Rincon de los Sauces|AR|62
RDT|GOSR|Richard Toll|Richard Toll|SN|15
RDU|KRDU|Raleigh-Durham International|Raleigh|US|135
RDV|KRDV|Red Devil|Red Devil|US|51
RDZ|LFCR|Rodez-Marcillac|Rodez|FR|291
REA|NTGE|Reao|Reao|PF|354
REB|EDAX|Rechlin-Larz|Larz|DE|266
REC|SBRF|Guararapes - Gilberto Freyre International|Recife|BR|147
RED|KRVL|Mifflin County|Reedsville|US|135
REE|8XS8|Reese Airpark|Lubbock|US|82
REG|LICR|Reggio Calabria|Reggio Calabria|IT|295
REI|SOOR|Regina|Regina|GF|80
REL|SAVT|Almirante Marco Andres Zar|Rawson|AR|56
REN|UWOO|Orenburg Central|Orenburg|RU|242
REO|KREO|Rome State|Rome|US|76
REQ|SPQN|Requena|Requena|PE|117
RER|MGRT|Retalhuleu|Retalhuleu|GT|102
RES|SARE|Resistencia International|Resistencia|AR|57
RET|ENRS|Røst|Røst|NO|290
REU|LERS|Reus Air Base|Reus|ES|285
REX|MMRX|General Lucio Blanco International|Reynosa|MX|128
REY|SLRY|Reyes|Reyes|BO|116
RFA|FEGR|Rafai|Rafai|CF|6
RFD|KRFD|Chicago/Rockford International|Chicago|US|82
RFG|KRFG|Rooke Field|Refugio|US|82
RFK|5MS1|Rollang Field|Rolling Fork|US|82
RFN|BIRG|Raufarhöfn|Raufarhöfn|IS|249
RFP|NTTR|Raiatea|Uturoa|PF|354
RFR|MRRF|Rio Frio / Progreso|Rio Frio|CR|84
RFS|MNRT|Rosita|La Rosita|NI|121
RGA|SAWE|Hermes Quijada International|Rio Grande|AR|66
RGH|VEBG|Balurghat|Balurghat|IN|205
RGI|NTTG|Rangiroa|Rangiroa|PF|354
RGK|UNBG|Gorno-Altaysk|Gorno-Altaysk|RU|206
RGL|SAWG|Piloto Civil N. Fernandez|Rio Gallegos|AR|61
RGN|VYYY|Yangon International|Yangon|MM|241
RGO|ZKHM|Orang|Orang|KP|221
RGR|KF23|Ranger Municipal|Ranger|US|82
RGS|LEBG|Burgos|Burgos|ES|285
RGT|WIPR|Japura|Rengat, Sumatra Island|ID|199
RHA|BIRE|Reykholar|Reykholar|IS|249
RHD|SANH|Las Termas|Rio Hondo|AR|57
RHE|LFSR|Reims-Champagne (BA 112)|Reims|FR|291
RHG|HRYU|Ruhengeri|Ruhengeri|RW|26
RHI|KRHI|Rhinelander/Oneida County|Rhinelander|US|82
RHL|YRYH|Roy Hill Station|Roy Hill Station|AU|260
RHN|FYSA|Skorpion Mine|Rosh Pinah|NA|49
RHO|LGRP|Diagoras|Rodes Island|GR|264
RHP|VNRC|Ramechhap|Ramechhap|NP|204
RHT|ZBAR|Alxa Right Banner Badanjilin|Badanjilin|CN|227
RHV|KRHV|Reid-Hillview Of Santa Clara County|San Jose|US|118
RIA|SBSM|Santa Maria|Santa Maria|BR|153
RIB|SLRI|Capitan Av. Selin Zeitun Lopez|Riberalta|BO|116
RIC|KRIC|Richmond International|Richmond|US|135
RID|KRID|Richmond Municipal|Richmond|US|135
RIE|KRPD|Rice Lake Regional/Carl's Field|Rice Lake|US|82
RIF|KRIF|Richfield Municipal|Richfield|US|89
RIG|SJRG|Rio Grande|Rio Grande|BR|153
RIH|MPSM|Cap Scarlet R. Martínez L.|Río Hato|PA|138
RIJ|SPJA|Juan Simons Vela|Rioja|PE|117
RIK|MRCR|Carrillo|Nicoya|CR|84
RIL|KRIL|Rifle Garfield County|Rifle|US|89
RIM|SPLN|San Nicolas|Rodriguez de Mendoza|PE|117
RIN|AGRC|Ringi Cove|Ringi Cove|SB|335
RIR|KRIR|Flabob|Riverside|US|118
RIS|RJER|Rishiri|Rishiri|JP|235
RIV|KRIV|March Arb|Riverside|US|118
RIW|KRIW|Central Wyoming Regional|Riverton|US|89
RIX|EVRA|Riga International|Riga|LV|294
RIY|OYRN|Mukalla International|Riyan|YE|173
RJA|VORY|Rajahmundry|Rajahmundry|IN|205
RJB|VNRB|Rajbiraj|Rajbiraj|NP|204
RJH|VGRJ|Shah Mokhdum|Rajshahi|BD|191
RJK|LDRI|Rijeka|Rijeka|HR|311
RJL|LELO|Logrono-Agoncillo|Logrono|ES|285
RJN|OIKR|Rafsanjan|Rafsanjan|IR|233
RKA|NTKK|Aratika Nord|Aratika Nord|PF|354
RKD|KRKD|Knox County Regional|Rockland|US|135
RKE|EKRK|Copenhagen Roskilde|Copenhagen|DK|272
RKH|KUZA|Rock Hill/York County/Bryant Field|Rock Hill|US|135
RKO|WIBR|Rokot|Sipora Island|ID|199
RKP|KRKP|Aransas County|Rockport|US|82
RKR|KRKR|Robert S Kerr|Poteau|US|82
RKS|KRKS|Southwest Wyoming Regional|Rock Springs|US|89
RKT|OMRK|Ras Al Khaimah International|Ras Al Khaimah|AE|193
RKV|BIRK|Reykjavik|Reykjavik|IS|249
RKW|KRKW|Rockwood Municipal|Rockwood|US|82
RLD|KRLD|Richland|Richland|US|118
RLG|ETNL|Rostock-Laage|Rostock|DE|266
RLK|ZBYZ|Bayannaoer Tianjitai|Bayannur|CN|227
RLO|SAOS|Valle Del Conlara International|Merlo|AR|64
RLT|DRZL|Arlit|Arlit|NE|42
RMA|YROM|Roma|Roma|AU|253
RMB|OOBR|Buraimi|Buraimi|OM|214
RME|KRME|Griffiss International|Rome|US|135
RMF|HEMA|Marsa Alam International|Marsa Alam|EG|12
RMG|KRMG|Richard B Russell Regional - J H Towers Field|Rome|US|135
RMI|LIPR|Rimini / Miramare - Federico Fellini International|Rimini|IT|295
RMK|YREN|Renmark|Renmark|AU|252
RML|VCCC|Colombo Int Arpt Ratmalana|Colombo|LK|189
RMN|AYRG|Rumginae|Rumginae|PG|351
RMO|LUKK|Chișinău International|Chișinău|MD|271
RMP|PFMP|Rampart|Rampart|US|51
RMQ|RCMQ|Taichung Ching Chuang Kang|Taichung City|TW|230
RMS|ETAR|Ramstein Air Base|Ramstein|DE|266
RMU|LEMI|Región de Murcia International|Corvera|ES|285
RMY|KMPI|Mariposa-Yosemite|Mariposa|US|118
RNA|AGAR|Ulawa|Arona|SB|335
RNB|ESDF|Ronneby|Ronneby|SE|302
RNC|KRNC|Warren County Memorial|Mc Minnville|US|82
RND|KRND|Randolph Afb|Universal City|US|82
RNE|LFLO|Roanne-Renaison|Roanne|FR|291
RNG|K4V0|Rangely|Rangely|US|89
RNH|KRNH|New Richmond Regional|New Richmond|US|82
RNI|MNCI|Corn Island|Corn Island|NI|121
RNJ|RORY|Yoron|Yoron|JP|235
RNL|AGGR|Rennell/Tingoa|Rennell Island|SB|335
RNM|OOGB|Qarn Alam|Ghaba|OM|214
RNN|EKRN|Bornholm|Ronne|DK|272
RNO|KRNO|Reno/Tahoe International|Reno|US|118
RNS|LFRN|Rennes-Saint-Jacques|Rennes|FR|291
RNT|KRNT|Renton Municipal|Renton|US|118
RNU|WBKR|Ranau|Ranau|MY|208
RNZ|KRZL|Jasper County|Rensselaer|US|82
ROA|KROA|Roanoke/Blacksburg Regional (Woodrum Field)|Roanoke|US|135
ROB|GLRB|Roberts International|Monrovia|LR|39
ROC|KROC|Frederick Douglass/Greater Rochester International|Rochester|US|135
ROD|FARS|Robertson|Robertson|ZA|22
ROF|K1O5|Montague-Yreka Rohrer Field|Montague|US|118
ROG|KROG|Rogers Executive - Carter Field|Rogers|US|82
ROH|YROB|Robinhood|Robinhood|AU|253
ROI|VTUV|Roi Et|Roi Et|TH|182
ROK|YBRK|Rockhampton|Rockhampton|AU|253
ROL|K74V|Roosevelt Municipal|Roosevelt|US|89
RON|SKPA|Juan Jose Rondon|Paipa|CO|75
ROO|SWRD|Rondonopolis|Rondonopolis|BR|86
ROP|PGRO|Benjamin Taisacan Manglona International|Rota Island|MP|353
ROR|PTRO|Palau International|Babelthuap Island|PW|349
ROS|SAAR|Islas Malvinas|Rosario|AR|57
ROT|NZRO|Rotorua Regional|Rotorua|NZ|324
ROV|URRP|Platov International|Rostov-on-Don|RU|289
ROW|KROW|Roswell Air Center|Roswell|US|89
ROX|KROX|Roseau Municipal/Rudy Billberg Field|Roseau|US|82
ROY|SAWM|Rio Mayo|Rio Mayo|AR|56
ROZ|LERT|Rota Naval Station|Rota|ES|285
RPB|YRRB|Roper Bar|Roper Bar|AU|254
RPM|YNGU|Ngukurr|Ngukurr|AU|254
RPN|LLIB|Ben Ya'akov|Rosh Pina|IL|201
RPR|VARP|Raipur|Raipur|IN|205
RPX|KRPX|Roundup|Roundup|US|89
RQA|ZWRQ|Ruoqiang Loulan|Ruoqiang|CN|227
RQW|ORQW|Qayyarah West|Qayyarah|IQ|179
RQY|VOSH|Shivamogga|Shimoga|IN|205
RRE|YMRE|Marree|Marree|AU|252
RRG|FIMR|Sir Charles Gaetan Duval|Port Mathurin|MU|320
RRK|VERK|Rourkela|Rourkela|IN|205
RRL|KRRL|Merrill Municipal|Merrill|US|82
RRR|NTKO|Raroia|Raroia|PF|354
RRS|ENRO|Røros|Roros|NO|290
RRT|KRRT|Warroad International Memorial|Warroad|US|82
RSA|SAZR|Santa Rosa|Santa Rosa|AR|62
RSB|YRSB|Roseberth|Roseberth|AU|253
RSD|MYER|Rock Sound|Rock Sound|BS|134
RSH|PARS|Russian Mission|Russian Mission|US|51
RSI|OERS|Red Sea International|Hanak|SA|224
RSK|WASC|Abresso|Ransiki-Papua Island|ID|200
RSL|KRSL|Russell Municipal|Russell|US|82
RSN|KRSN|Ruston Regional|Ruston|US|82
RSS|HSDZ|Damazin|Ad Damazin|SD|25
RST|KRST|Rochester International|Rochester|US|82
RSU|RKJY|Yeosu|Yeosu|KR|226
RSW|KRSW|Southwest Florida International|Fort Myers|US|135
RTA|NFNR|Rotuma|Rotuma|FJ|331
RTB|MHRO|Juan Manuel Galvez International|Roatan Island|HN|161
RTC|VARG|Ratnagiri|Ratnagiri|IN|205
RTG|WATG|Satar Tacik|Satar Tacik-Flores Island|ID|212
RTL|K0F3|Spirit Lake Municipal|Spirit Lake|US|82
RTM|EHRD|Rotterdam|Rotterdam|NL|262
RTN|KRTN|Raton Municipal/Crews Field|Raton|US|89
RTP|YRTP|Rutland Plains|Rutland Plains|AU|253
RTS|YRTI|Rottnest Island|Rottnest Island|AU|260
RTU|WAQC|Maratua|Maratua Island|ID|212
RTY|YMYT|Merty Merty|Merty Merty|AU|252
RUA|HUAR|Arua|Arua|UG|24
RUD|OIMJ|Shahroud|Shahroud|IR|233
RUE|FZMB|Rughenda Airfield|Butembo|CD|32
RUG|ZSRG|Rugao Air Base|Rugao|CN|227
RUH|OERK|King Khaled International|Riyadh|SA|224
RUI|KSRR|Sierra Blanca Regional|Ruidoso|US|89
RUK|VNRK|Rukumkot|Rukumkot|NP|204
RUL|VRQM|Maavaarulaa|Gadhdhoo|MV|319
RUM|VNRT|Rumjatar|Rumjatar|NP|204
RUN|FMEE|Roland Garros|St Denis|RE|322
RUP|VERU|Rupsi India|Rupsi India|IN|205
RUR|NTAR|Rurutu|Rurutu|PF|354
RUS|AGGU|Marau|Marau|SB|335
RUT|KRUT|Rutland/Southern Vermont Regional|Rutland|US|135
RUV|MGRB|Rubelsanto|Rubelsanto|GT|102
RUY|MHRU|Copan Ruinas|Ruinas de Copan|HN|161
RVA|FMSG|Farafangana|Farafangana|MG|314
RVD|SWLC|General Leite de Castro|Rio Verde|BR|153
RVE|SKSA|Los Colonizadores|Saravena|CO|75
RVI|URRR|Rostov-na-Donu|Rostov-on-Don|RU|289
RVK|ENRM|Rørvik Airport Ryum|Rorvik|NO|290
RVN|EFRO|Rovaniemi|Rovaniemi|FI|275
RVO|FARI|Reivilo|Reivilo|ZA|22
RVR|KU34|Green River Municipal|Green River|US|89
RVS|KRVS|Tulsa Riverside|Tulsa|US|82
RVT|YNRV|Ravensthorpe|Ravensthorpe|AU|260
RVV|NTAV|Raivavae|Raivavae|PF|354
RVY|SURV|Presidente General Don Oscar D. Gestido International|Rivera|UY|132
RWF|KRWF|Redwood Falls Municipal|Redwood Falls|US|82
RWI|KRWI|Rocky Mount/Wilson Regional|Rocky Mount|US|135
RWL|KRWL|Rawlins Municipal/Harvey Field|Rawlins|US|89
RWN|UKLR|Rivne International|Rivne|UA|280
RXE|KRXE|Rexburg-Madison County|Rexburg|US|76
RXS|RPVR|Roxas|Roxas City|PH|213
RYB|UUBK|Staroselye|Rybinsk|RU|289
RYK|OPRK|Shaikh Zaid|Rahim Yar Khan|PK|203
RYN|LFCY|Royan-Medis|Royan|FR|291
RYO|SAWT|28 De Noviembre|El Turbio|AR|61
RZA|SAWU|Santa Cruz|Santa Cruz|AR|61
RZE|EPRZ|Rzeszow-Jasionka|Rzeszow|PL|310
RZN|UUWR|Turlatovo|Ryazan|RU|289
RZP|RPSD|Cesar Lim Rodriguez|Taytay Airport|PH|213
RZR|OINR|Ramsar|Ramsar|IR|233
RZV|LTFO|Rize–Artvin|Rize–Artvin|TR|277
RZZ|KIXA|Halifax/Northampton Regional|Roanoke Rapids|US|135
SAA|KSAA|Shively Field|Saratoga|US|89
SAB|TNCS|Juancho E. Yrausquin|Saba|BQ|115
SAC|KSAC|Sacramento Executive|Sacramento|US|118
SAD|KSAD|Safford Regional/1Lt Duane Spalsbury Field|Safford|US|140
SAF|KSAF|Santa Fe Regional|Santa Fe|US|89
SAH|OYSN|Sana'a International|Sana'a|YE|173
SAI|VDSA|Siem Reap Angkor International|Siem Reap|KH|219
SAK|BIKR|Sauðárkrókur|Sauðárkrókur|IS|249
SAL|MSLP|El Salvador International|Santa Clara|SV|94
SAN|KSAN|San Diego International|San Diego|US|118
SAP|MHLM|Ramon Villeda Morales International|La Mesa|HN|161
SAQ|MYAN|San Andros|Andros Island|BS|134
SAR|KSAR|Sparta Community-Hunter Field|Sparta|US|82
SAS|KSAS|Salton Sea|Salton City|US|118
SAT|KSAT|San Antonio International|San Antonio|US|82
SAU|WRKS|Sawu|Sawu-Sawu Island|ID|212
SAV|KSAV|Savannah/Hilton Head International|Savannah|US|135
SAW|LTFJ|Sabiha Gokcen International|Istanbul|TR|277
SAY|LIQS|Siena / Ampugnano|Siena|IT|295
SAZ|GLST|Sasstown|Sasstown|LR|39
SBA|KSBA|Santa Barbara Municipal|Santa Barbara|US|118
SBB|SVSB|Santa Barbara de Barinas|Santa Barbara|VE|79
SBD|KSBD|San Bernardino International|San Bernardino|US|118
SBE|AYSA|Suabi|Suabi|PG|351
SBG|WITN|Maimun Saleh|Sabang, We Island|ID|199
SBH|TFFJ|Gustaf III|Gustavia|BL|155
SBI|GUSB|Sambailo|Koundara|GN|14
SBJ|SNMX|Sao Mateus|Sao Mateus|BR|153
SBK|LFRT|Saint-Brieuc-Armor|Saint-Brieuc|FR|291
SBL|SLSA|Santa Ana Del Yacuma|Santa Ana del Yacuma|BO|116
SBM|KSBM|Sheboygan County Memorial International|Sheboygan|US|82
SBN|KSBN|South Bend International|South Bend|US|108
SBO|K44U|Salina-Gunnison|Salina|US|89
SBP|KSBP|San Luis Obispo County Regional|San Luis Obispo|US|118
SBQ|OPSB|Sibi|Sibi|PK|203
SBR|YSII|Saibai Island|Saibai Island|AU|253
SBS|KSBS|Steamboat Springs/Bob Adams Field|Steamboat Springs|US|89
SBT|USDA|Sabetta|Sabetta|RU|242
SBU|FASB|Springbok|Springbok|ZA|22
SBW|WBGS|Sibu|Sibu|MY|208
SBX|KSBX|Shelby|Shelby|US|89
SBY|KSBY|Salisbury-Ocean City Wicomico Regional|Salisbury|US|135
SBZ|LRSB|Sibiu International|Sibiu|RO|269
SCB|KSCB|Scribner State|Scribner|US|82
SCC|PASC|Deadhorse|Deadhorse|US|51
SCE|KUNV|State College Regional|State College|US|135
SCF|KSDL|Scottsdale|Scottsdale|US|140
SCG|YSPK|Spring Creek|Spring Creek|AU|253
SCH|KSCH|Schenectady County|Schenectady|US|135
SCI|SVPM|Paramillo|Paramillo|VE|79
SCK|KSCK|Stockton Metro|Stockton|US|118
SCL|SCEL|Comodoro Arturo Merino Benitez International|Santiago|CL|151
SCM|PACM|Scammon Bay|Scammon Bay|US|51
SCN|EDDR|Saarbrucken|Saarbrucken|DE|266
SCO|UATE|Aktau International|Aktau|KZ|218
SCP|LFNC|Mont-Dauphin - St-Crepin|Mende|FR|291
SCQ|LEST|Santiago de Compostela|Santiago de Compostela|ES|285
SCR|ESKS|Sälen/Scandinavian Mountains|Rörbäcksnäs|SE|302
SCT|OYSQ|Socotra International|Socotra Islands|YE|173
SCU|MUCU|Antonio Maceo International|Santiago|CU|106
SCV|LRSV|Suceava Stefan cel Mare|Suceava|RO|269
SCW|UUYY|Syktyvkar|Syktyvkar|RU|289
SCY|SEST|San Cristobal|San Cristobal|EC|333
SCZ|AGGL|Santa Cruz/Graciosa Bay/Luova|Santa Cruz|SB|335
SDB|FALW|Langebaanweg|Langebaanweg|ZA|22
SDD|FNUB|Lubango|Lubango|AO|31
SDE|SANE|Vicecomodoro Angel D. La Paz Aragones|Santiago del Estero|AR|57
SDF|KSDF|Louisville Muhammad Ali International|Louisville|US|114
SDG|OICS|Sanandaj|Sanandaj|IR|233
SDJ|RJSS|Sendai|Sendai|JP|235
SDK|WBKS|Sandakan|Sandakan|MY|208
SDL|ESNN|Sundsvall-Harnosand|Sundsvall|SE|302
SDM|KSDM|Brown Field Municipal|San Diego|US|118
SDN|ENSD|Sandane Airport Anda|Sandane|NO|290
SDP|PASD|Sand Point|Sand Point|US|51
SDQ|MDSD|Las Americas International|Santo Domingo|DO|152
SDR|LEXJ|Santander|Santander|ES|285
SDS|RJSD|Sado|Sado|JP|235
SDT|OPSS|Saidu Sharif|Saidu Sharif|PK|203
SDU|SBRJ|Santos Dumont|Rio De Janeiro|BR|153
SDX|KSEZ|Sedona|Sedona|US|140
SDY|KSDY|Sidney-Richland Regional|Sidney|US|89
SEA|KSEA|Seattle-Tacoma International|Seattle|US|118
SEB|HLLS|Sabha|Sabha|LY|47
SEE|KSEE|Gillespie Field|San Diego|US|118
SEF|KSEF|Sebring Regional|Sebring|US|135
SEG|KSEG|Penn Valley|Selinsgrove|US|135
SEH|WAJS|Senggeh|Senggeh-Papua Island|ID|200
SEM|KSEM|Craig Field|Selma|US|82
SEN|EGMC|Southend|Southend|GB|283
SEO|DISG|Seguela|Seguela|CI|0
SEP|KSEP|Stephenville Clark Regional|Stephenville|US|82
SER|KSER|Freeman Municipal|Seymour|US|108
SEU|HTSN|Seronera|Seronera|TZ|16
SEV|UKCS|Sievierodonetsk|Sievierodonetsk|UA|312
SEW|HE24|Siwa Oasis North|Siwa|EG|12
SEY|GQNS|Selibaby|Selibaby|MR|43
SEZ|FSIA|Seychelles International|Mahe Island|SC|318
SFA|DTTX|Sfax Thyna International|Sfax|TN|48
SFB|KSFB|Orlando Sanford International|Orlando|US|135
SFC|TFFC|St-Francois|St-Francois|GP|101
SFD|SVSR|San Fernando De Apure|Inglaterra|VE|79
SFE|RPUS|San Fernando|San Fernando|PH|213
SFF|KSFF|Felts Field|Spokane|US|118
SFG|TFFG|L'Esperance|Grand Case|MF|123
SFH|MMSF|San Felipe International|San Felipe International|MX|164
SFJ|BGSF|Kangerlussuaq|Kangerlussuaq|GL|137
SFK|SNSW|Soure|Soure|BR|71
SFL|GVSF|Sao Filipe|Sao Filipe|CV|247
SFM|KSFM|Sanford Seacoast Regional|Sanford|US|135
SFN|SAAV|Sauce Viejo|Santa Fe|AR|57
SFO|KSFO|San Francisco International|San Francisco|US|118
SFQ|LTCH|Sanliurfa|Sanliurfa|TR|277
SFS|RPLB|Subic Bay International|Olongapo City|PH|213
SFT|ESNS|Skelleftea|Skelleftea|SE|302
SFZ|KSFZ|North Central State|Pawtucket|US|135
SGA|OASN|Sheghnan|Sheghnan|AF|202
SGC|USRR|Surgut|Surgut|RU|242
SGD|EKSB|Sonderborg|Sonderborg|DK|272
SGE|EDGS|Siegerland|Siegerland|DE|266
SGF|KSGF|Springfield-Branson Ntl|Springfield|US|82
SGG|WBGY|Simanggang|Simanggang|MY|208
SGH|KSGH|Springfield/Beckley Municipal|Springfield|US|135
SGI|OPSR|Mushaf Air Base|Sargodha|PK|203
SGL|RPLS|Sangley Point Air Base|Cavite City|PH|213
SGN|VVTS|Tan Son Nhat International|Ho Chi Minh City|VN|195
SGO|YSGE|St George|St George|AU|253
SGP|YSHG|Shay Gap|Shay Gap|AU|260
SGQ|WRLA|Sanggata|Sanggata-Timor Island|ID|212
SGR|KSGR|Sugar Land Regional|Houston|US|82
SGS|RPMN|Sanga Sanga|Sanga Sanga|PH|213
SGT|KSGT|Stuttgart Municipal Carl Humphrey Field|Stuttgart|US|82
SGU|KSGU|St George Regional|St George|US|89
SGV|SAVS|Sierra Grande|Sierra Grande|AR|62
SGX|HTSO|Songea|Songea|TZ|16
SGY|PAGY|Skagway|Skagway|US|51
SGZ|VTSH|Songkhla|Songkhla|TH|182
SHA|ZSSS|Shanghai Hongqiao International|Shanghai|CN|227
SHB|RJCN|Nakashibetsu|Nakashibetsu|JP|235
SHC|HASR|Shire|Shire|ET|2
SHD|KSHD|Shenandoah Valley Regional|Staunton|US|135
SHE|ZYTX|Taoxian|Shenyang|CN|227
SHG|PAGH|Shungnak|Shungnak|US|51
SHH|PASH|Shishmaref|Shishmaref|US|51
SHI|RORS|Shimojishima|Shimojishima|JP|235
SHJ|OMSJ|Sharjah International|Sharjah|AE|193
SHK|FXSH|Sehonghong|Sehonghong|LS|36
SHL|VEBI|Shillong|Shillong|IN|205
SHM|RJBD|Nanki Shirahama|Shirahama|JP|235
SHN|KSHN|Sanderson Field|Shelton|US|118
SHO|FDSK|King Mswati III Intl|Manzini|SZ|37
SHQ|YSPT|Southport|Southport|AU|253
SHR|KSHR|Sheridan County|Sheridan|US|89
SHS|ZHSS|Shashi|Shashi|CN|227
SHT|YSHT|Shepparton|Shepparton|AU|256
SHU|YSMP|Smith Point|Smith Point|AU|254
SHV|KSHV|Shreveport Regional|Shreveport|US|82
SHW|OESH|Sharurah|Sharurah|SA|224
SHX|PAHX|Shageluk|Shageluk|US|51
SHY|HTSY|Shinyanga|Shinyanga|TZ|16
SHZ|FXSS|Seshutes|Seshutes|LS|36
SIB|FCBS|Sibiti|Sibiti|CG|10
SID|GVAC|Amilcar Cabral International|Espargos|CV|247
SIE|LPSI|Sines|Sines|PT|281
SIF|VNSI|Simara|Simara|NP|204
SIG|TJIG|Fernando Luis Ribas Dominicci|San Juan|US|144
SIH|VNDT|Silgadi Doti|Silgadi Doti|NP|204
SII|GMMF|Sidi Ifni Xx|Sidi Ifni|MA|13
SIJ|BISI|Siglufjörður|Siglufjörður|IS|249
SIK|KSIK|Sikeston Memorial Municipal|Sikeston|US|82
SIL|AYSG|Sila|Sila Mission|PG|351
SIM|AYSJ|Simbai|Simbai|PG|351
SIN|WSSS|Singapore Changi International|Singapore|SG|228
SIO|YSMI|Smithton|Smithton|AU|256
SIP|UKFF|Simferopol International|Simferopol|UA|299
SIQ|WIDS|Dabo|Pasirkuning-Singkep Island|ID|199
SIR|LSGS|Sion|Sion|CH|313
SIS|FASS|Sishen|Sishen|ZA|22
SIT|PASI|Sitka Rocky Gutierrez|Sitka|US|51
SIU|MNSI|Siuna|Siuna|NI|121
SIV|KSIV|Sullivan County|Sullivan|US|108
SIW|WIMP|Parapat|Parapat, Sumatra Island|ID|199
SIX|YSGT|Singleton|Singleton|AU|261
SIY|KSIY|Siskiyou County|Montague|US|118
SJA|SPJN|San Juan de Marcona|San Juan de Marcona|PE|117
SJB|SLJO|San Joaquin|San Joaquin|BO|116
SJC|KSJC|Mineta San Jose International|San Jose|US|118
SJD|MMSD|Los Cabos International|San Jose del Cabo|MX|125
SJE|SKSJ|Jorge E. Gonzalez Torres|San Jose Del Guaviare|CO|75
SJI|RPUH|San Jose|San Jose|PH|213
SJJ|LQSA|Sarajevo International|Sarajevo|BA|297
SJK|SBSJ|Professor Urbano Ernesto Stumpf|Sao Jose Dos Campos|BR|153
SJL|SBUA|Sao Gabriel da Cachoeira|Sao Gabriel Da Cachoeira|BR|74
SJN|KSJN|St Johns Industrial Air Park|St Johns|US|140
SJO|MROC|Juan Santamaria International|San Jose|CR|84
SJP|SBSR|Sao Jose do Rio Preto|Sao Jose Do Rio Preto|BR|153
SJQ|FLSS|Sesheke|Sesheke|ZM|33
SJS|SLJE|San Jose De Chiquitos|San Jose de Chiquitos|BO|116
SJT|KSJT|San Angelo Regional/Mathis Field|San Angelo|US|82
SJU|TJSJ|Luis Munoz Marin International|San Juan|US|144
SJV|SLJV|San Javier|San Javier|BO|116
SJW|ZBSJ|Shijiazhuang Daguocun International|Shijiazhuang|CN|227
SJY|EFSI|Seinajoki|Seinajoki|FI|275
SJZ|LPSJ|Sao Jorge|Velas|PT|244
SKA|KSKA|Fairchild Afb|Spokane|US|118
SKB|TKPK|Robert L. Bradshaw International|Basseterre|KN|157
SKC|AYSU|Suki|Suki|PG|351
SKD|UZSS|Samarkand|Samarkand|UZ|225
SKF|KSKF|Kelly Field|San Antonio|US|82
SKG|LGTS|Thessaloniki Macedonia International|Thessaloniki|GR|264
SKH|VNSK|Surkhet|Surkhet|NP|204
SKK|PFSH|Shaktoolik|Shaktoolik|US|51
SKL|XBRO|Skye Bridge Ashaig|Broadford|GB|283
SKN|ENSK|Stokmarknes Skagen|Hadsel|NO|290
SKO|DNSO|Sadiq Abubakar III International|Sokoto|NG|28
SKP|LWSK|Skopje International|Skopje|MK|300
SKQ|FXSK|Sekakes|Sekakes|LS|36
SKS|EKSP|Vojens Skrydstrup|Vojens|DK|272
SKT|OPST|Sialkot|Sialkot|PK|203
SKU|LGSY|Skiros|Skiros Island|GR|264
SKV|HESC|St Catherine International|St Catherine International|EG|12
SKW|PASW|Skwentna|Skwentna|US|51
SKX|UWPS|Saransk|Saransk|RU|289
SKZ|OPSK|Sukkur|Mirpur Khas|PK|203
SLA|SASA|Martin Miguel De Guemes International|Salta|AR|62
SLB|KSLB|Storm Lake Municipal|Storm Lake|US|82
SLC|KSLC|Salt Lake City International|Salt Lake City|US|89
SLD|LZSL|Sliac|Sliac|SK|267
SLE|KSLE|Mcnary Field|Salem|US|118
SLF|OESL|Sulayel|Sulayel|SA|224
SLG|KSLG|Smith Field|Siloam Springs|US|82
SLH|NVSC|Sola|Sola|VU|329
SLI|FLSW|Solwesi|Solwesi|ZM|33
SLJ|YSOL|Solomon|Karijini National Park|AU|260
SLK|KSLK|Adirondack Regional|Saranac Lake|US|135
SLL|OOSA|Salalah|Salalah|OM|214
SLM|LESA|Salamanca|Salamanca|ES|285
SLN|KSLN|Salina Regional|Salina|US|82
SLO|KSLO|Salem-Leckrone|Salem|US|82
SLP|MMSP|Ponciano Arriaga International|San Luis Potosi|MX|128
SLQ|PASL|Sleetmute|Sleetmute|US|51
SLR|KSLR|Sulphur Springs Municipal|Sulphur Springs|US|82
SLT|KANK|Salida/Harriett Alexander Field|Salida|US|89
SLU|TLPC|George F. L. Charles|Castries|LC|158
SLV|VISM|Shimla|Shimla|IN|205
SLW|MMIO|Plan De Guadalupe International|Saltillo|MX|131
SLX|MBSY|Salt Cay|Salt Cay|TC|99
SLY|USDD|Salekhard|Salekhard|RU|242
SLZ|SBSL|Marechal Cunha Machado International|Sao Luis|BR|96
SMA|LPAZ|Santa Maria|Vila do Porto|PT|244
SMB|SCSB|Franco Bianco|Cerro Sombrero|CL|145
SMD|KSMD|Smith Field|Fort Wayne|US|135
SME|KSME|Lake Cumberland Regional|Somerset|US|135
SMF|KSMF|Sacramento International|Sacramento|US|118
SMG|SPMR|Santa Maria|Santa Maria|PE|117
SMI|LGSM|Samos|Samos Island|GR|264
SMK|PAMK|St Michael|St Michael|US|136
SML|MYLS|Stella Maris|Stella Maris|BS|134
SMM|WBKA|Semporna|Semporna|MY|208
SMN|KSMN|Lemhi County|Salmon|US|89
SMO|KSMO|Santa Monica Municipal|Santa Monica|US|118
SMQ|WAOS|Sampit(Hasan)|Sampit, Borneo Island|ID|220
SMR|SKSM|Simon Bolivar International|Santa Marta|CO|75
SMS|FMMS|Sainte Marie|Sainte Marie|MG|314
SMU|PASP|Sheep Mountain|Sheep Mountain|US|51
SMV|LSZS|Samedan|Samedan|CH|313
SMW|GMMA|Smara|Smara|EH|13
SMX|KSMX|Santa Maria Pub/Capt G Allan Hancock Field|Santa Maria|US|118
SMY|GOTS|Simenti|Simenti|SN|15
SMZ|SMST|Stoelmanseiland|Stoelmanseiland|SR|139
SNA|KSNA|John Wayne/Orange County|Santa Ana|US|118
SNB|YSNB|Snake Bay|Snake Bay|AU|254
SNC|SESA|General Ulpiano Paez|Salinas|EC|103
SNE|GVSN|Preguica|Preguica|CV|247
SNF|SVSP|Sub Teniente Nestor Arias|San Felipe|VE|79
SNG|SLSI|Capitan Av. Juan Cochamanidis S.|San Ignacio de Velasco|BO|116
SNH|YSPE|Stanthorpe|Stanthorpe|AU|253
SNI|GLGE|Greenville Sinoe|Greenville|LR|39
SNJ|MUSJ|San Julian Air Base|Pinar Del Rio|CU|106
SNK|KSNK|Winston Field|Snyder|US|82
SNL|KSNL|Shawnee Regional|Shawnee|US|82
SNM|SLSM|San Ignacio de Moxos|San Ignacio de Moxos|BO|116
SNN|EINN|Shannon|Shannon|IE|273
SNO|VTUI|Sakon Nakhon|Sakon Nakhon|TH|182
SNP|PASN|St Paul Island|St Paul Island|US|50
SNR|LFRZ|Saint-Nazaire-Montoir|Saint-Nazaire|FR|291
SNS|KSNS|Salinas Municipal|Salinas|US|118
SNU|MUSC|Abel Santamaria|Santa Clara|CU|106
SNV|SVSE|Santa Elena de Uairen|Santa Elena de Uairen|VE|79
SNW|VYTD|Thandwe|Thandwe|MM|241
SNX|OIIS|Semnan|Semnan|IR|233
SNY|KSNY|Sidney Municipal/Lloyd W Carr Field|Sidney|US|89
SNZ|SBSC|Santa Cruz|Rio De Janeiro|BR|153
SOB|LHSM|Sarmellek International|Sarmellek|HU|270
SOC|WARQ|Adi Sumarmo Wiryokusumo|Sukarata|ID|199
SOD|SDCO|Sorocaba|Sorocaba|BR|153
SOE|FCOS|Souanke|Souanke|CG|10
SOF|LBSF|Sofia|Sofia|BG|301
SOG|ENSG|Sogndal|Sogndal|NO|290
SOJ|ENSR|Sørkjosen|Sørkjosen|NO|290
SOK|FXSM|Semonkong|Semonkong|LS|36
SOL|AK26|Solomon State Field|Solomon|US|136
SOM|SVST|San Tome|San Tome|VE|79
SON|NVSS|Santo Pekoa International|Luganville|VU|329
SOO|ESNY|Soderhamn|Soderhamn|SE|302
SOP|KSOP|Moore County|Pinehurst|US|135
SOQ|WASS|Sorong (Jefman)|Sorong-Papua Island|ID|200
SOT|EFSO|Sodankyla|Sodankyla|FI|275
SOU|EGHI|Southampton|Southampton|GB|283
SOV|PASO|Seldovia|Seldovia|US|51
SOW|KSOW|Show Low Regional|Show Low|US|140
SOX|SKSO|Alberto Lleras Camargo|Sogamoso|CO|75
SOY|EGER|Stronsay|Stronsay|GB|283
SOZ|LFKS|Solenzara (BA 126) Air Base|Solenzara|FR|291
SPA|KSPA|Spartanburg Downtown Memorial/Simpson Field|Spartanburg|US|135
SPC|GCLA|La Palma|Sta Cruz de la Palma|ES|246
SPD|VGSD|Saidpur|Saidpur|BD|191
SPE|WBKO|Sepulot|Sepulot|MY|208
SPF|KSPF|Black Hills-Clyde Ice Field|Spearfish|US|89
SPG|KSPG|Albert Whitted|St Petersburg|US|135
SPI|KSPI|Abraham Lincoln Capital|Springfield|US|82
SPJ|LGSP|Sparti|Sparti|GR|264
SPM|ETAD|Spangdahlem Air Base|Trier|DE|266
SPN|PGSN|Francisco C Ada/Saipan International|Saipan Island|MP|353
SPP|FNME|Menongue|Menongue|AO|31
SPS|KSPS|Sheppard Afb/Wichita Falls Municipal|Wichita Falls|US|82
SPU|LDSP|Split|Split|HR|311
SPW|KSPW|Spencer Municipal|Spencer|US|82
SPX|HESX|Sphinx International|Giza|EG|12
SPY|DISP|San Pedro|San Pedro|CI|0
SPZ|KASG|Springdale Municipal|Springdale|US|82
SQA|KIZA|Santa Ynez/Kunkle Field|Santa Ynez|US|118
SQC|YSCR|Southern Cross|Southern Cross|AU|260
SQD|ZSSR|Sanqingshan|Shangrao|CN|227
SQH|VVNS|Na-San|Son-La|VN|195
SQI|KSQI|Whiteside County/Jos H Bittorf Field|Sterling|US|82
SQJ|ZSSM|Sanming Shaxian|Sanming|CN|227
SQL|KSQL|San Carlos|San Carlos|US|118
SQM|SWUA|Sao Miguel do Araguaia|Sao Miguel Do Araguaia|BR|153
SQN|WAPN|Emalamo Sanana|Sanana-Seram Island|ID|200
SQO|ESUD|Storuman|Storuman|SE|302
SQQ|EYSA|Siauliai International|Siauliai|LT|308
SQR|WAWS|Soroako|Soroako-Celebes Island|ID|212
SQU|SPOA|Saposoa|Plaza Saposoa|PE|117
SQV|KW28|Sequim Valley|Sequim|US|118
SQW|EKSV|Skive|Skive|DK|272
SQX|SSOE|Sao Miguel do Oeste|Sao Miguel Do Oeste|BR|153
SQY|SSRU|Sao Lourenco do Sul|Sao Lourenco Do Sul|BR|153
SQZ|EGXP|RAF Scampton|Scampton|GB|283
SRA|SSZR|Santa Rosa|Santa Rosa|BR|153
SRB|SLSR|Santa Rosa De Yacuma|Santa Rosa|BO|116
SRC|KSRC|Searcy Regional|Searcy|US|82
SRD|SLRA|San Ramon|San Ramon|BO|116
SRE|SLAL|Alcantarí International|Yamparáez|BO|116
SRF|CA35|San Rafael|San Rafael|US|118
SRG|WARS|Achmad Yani|Semarang, Java Island|ID|199
SRH|FTTA|Sarh|Sarh|TD|41
SRJ|SLSB|Capitan Av. German Quiroga G.|San Borja|BO|116
SRN|YSRN|Strahan|Strahan|AU|259
SRP|ENSO|Stord|Leirvik|NO|290
SRQ|KSRQ|Sarasota/Bradenton International|Sarasota|US|135
SRT|HUSO|Soroti|Soroti|UG|24
SRV|KSRV|Stony River 2|Stony River|US|51
SRW|KRUQ|Mid-Carolina Regional|Salisbury|US|135
SRX|HLGD|Gardabya|Sirt|LY|47
SRY|OINZ|Dasht-e Naz|Sari|IR|233
SRZ|SLET|El Trompillo|Santa Cruz|BO|116
SSA|SBSV|Deputado Luiz Eduardo Magalhaes International|Salvador|BR|69
SSC|KSSC|Shaw Afb|Sumter|US|135
SSD|SCSF|Victor Lafon|San Felipe|CL|151
SSE|VASL|Solapur|Solapur|IN|205
SSF|KSSF|Stinson Municipal|San Antonio|US|82
SSG|FGSL|Malabo|Malabo|GQ|34
SSH|HESH|Sharm El Sheikh International|Sharm el-Sheikh|EG|12
SSI|KSSI|St Simons Island|St Simons Island|US|135
SSJ|ENST|Sandnessjoen Airport Stokka|Alstahaug|NO|290
SSM|KANJ|Sault Ste Marie Municipal/Sanderson Field|Sault Ste Marie|US|90
SSN|RKSM|Seoul Air Base|Seoul Air Base|KR|226
SSO|SNLO|Sao Lourenco|Sao Lourenco|BR|153
SSR|NVSH|Sara|Pentecost Island|VU|329
SST|SAZL|Santa Teresita|Santa Teresita|AR|55
SSW|7WA5|Stuart Island Airpark|Stuart Island|US|118
SSX|LTAQ|Samsun Samair|Samsun|TR|277
SSY|FNBC|Mbanza Congo|Mbanza Congo|AO|31
SSZ|SBST|Base Aerea de Santos|Guaruja|BR|153
STA|EKVJ|Stauning|Skjern|DK|272
STB|SVSZ|Santa Barbara del Zulia|Santa Barbara del Zulia|VE|79
STC|KSTC|St Cloud Sky Central|St Cloud|US|82
STD|SVSO|Mayor Buenaventura Vivas International|Santo Domingo|VE|79
STE|KSTE|Stevens Point Municipal|Stevens Point|US|82
STG|PAPB|St George|St George|US|51
STH|YSMR|Strathmore|Strathmore|AU|253
STI|MDST|Cibao International|Santiago|DO|152
STJ|KSTJ|Rosecrans Memorial|St Joseph|US|82
STK|KSTK|Sterling Municipal|Sterling|US|89
STL|KSTL|St Louis Lambert International|St Louis|US|82
STM|SBSN|Maestro Wilson Fonseca|Santarem|BR|71
STN|EGSS|London Stansted|London|GB|283
STP|KSTP|St Paul Downtown Holman Field|St Paul|US|82
STQ|KOYM|St Marys Municipal|St Marys|US|135
STR|EDDS|Stuttgart|Stuttgart|DE|266
STS|KSTS|Charles M Schulz/Sonoma County|Santa Rosa|US|118
STT|TIST|Cyril E King|Charlotte Amalie|US|159
STV|VASU|Surat|Surat|IN|205
STW|URMT|Stavropol Shpakovskoye|Stavropol|RU|289
STX|TISX|Henry E Rohlsen|Christiansted|US|159
STY|SUSO|Nueva Hesperides International|Salto|UY|132
STZ|SWST|Santa Terezinha|Santa Terezinha|BR|54
SUA|KSUA|Witham Field|Stuart|US|135
SUB|WARR|Juanda International|Surabaya|ID|199
SUD|KSUD|Stroud Municipal|Stroud|US|82
SUE|KSUE|Door County Cherryland|Sturgeon Bay|US|82
SUF|LICA|Lamezia Terme|Lamezia Terme|IT|295
SUG|RPMS|Surigao|Surigao City|PH|213
SUH|OOSR|Sur|Sur|OM|214
SUI|UGSS|Sukhumi Dranda|Sukhumi|GE|232
SUJ|LRSM|Satu Mare|Satu Mare|RO|269
SUL|OPSU|Sui|Sui|PK|203
SUM|KSMS|Sumter|Sumter|US|135
SUN|KSUN|Friedman Memorial|Hailey|US|89
SUO|KS21|Sunriver|Sunriver|US|118
SUP|WART|Trunojoyo|Sumenep-Madura Island|ID|199
SUQ|SESC|Sucua|Sucua|EC|103
SUR|CJV7|Summer Beaver|Summer Beaver|CA|165
SUS|KSUS|Spirit Of St Louis|St Louis|US|82
SUT|HTSU|Sumbawanga|Sumbawanga|TZ|16
SUU|KSUU|Travis Afb|Fairfield|US|118
SUV|NFNA|Nausori International|Nausori|FJ|331
SUW|KSUW|Richard I Bong|Superior|US|82
SUX|KSUX|Sioux Gateway/Brig General Bud Day Field|Sioux City|US|82
SUY|UENS|Suntar|Suntar|RU|240
SVA|PASA|Savoonga|Savoonga|US|51
SVB|FMNS|Sambava|Sambava|MG|314
SVC|KSVC|Grant County|Silver City|US|89
SVD|TVSA|Argyle International|Argyle|VC|160
SVE|KSVE|Susanville Municipal|Susanville|US|118
SVF|DBBS|Save|Save|BJ|45
SVG|ENZV|Stavanger Airport Sola|Stavanger|NO|290
SVH|KSVH|Statesville Regional|Statesville|US|135
SVI|SKSV|Eduardo Falla Solano|San Vicente Del Caguan|CO|75
SVJ|ENSH|Svolvær Helle|Svolvær|NO|290
SVL|EFSA|Savonlinna|Savonlinna|FI|275
SVN|KSVN|Hunter Army Air Field|Savannah|US|135
SVO|UUEE|Sheremetyevo International|Moscow|RU|289
SVP|FNKU|Kuito|Kuito|AO|31
SVQ|LEZL|Sevilla|Sevilla|ES|285
SVS|PFSV|Stevens Village|Stevens Village|US|51
SVT|FBSV|Savuti|Savuti|BW|20
SVU|NFNS|Savusavu|Savusavu|FJ|331
SVW|PASV|Sparrevohn Lrrs|Sparrevohn|US|51
SVX|USSS|Koltsovo|Yekaterinburg|RU|242
SVZ|SVSA|San Antonio Del Tachira|San Antonio Del Tachira|VE|79
SWA|ZGOW|Shantou Waisha|Shantou|CN|227
SWC|YSWL|Stawell|Stawell|AU|259
SWD|PAWD|Seward|Seward|US|51
SWF|KSWF|New York Stewart International|New York|US|135
SWH|YSWH|Swan Hill|Swan Hill|AU|259
SWJ|NVSX|Southwest Bay|Malekula Island|VU|329
SWN|OPSW|Sahiwal|Sahiwal|PK|203
SWO|KSWO|Stillwater Regional|Stillwater|US|82
SWP|FYSM|Swakopmund|Swakopmund|NA|49
SWQ|WADS|Sumbawa Besar|Sumbawa Island|ID|212
SWS|EGFH|Swansea|Swansea|GB|283
SWT|UNSS|Strezhevoy|Strezhevoy|RU|206
SWU|RKSW|Suwon|Suwon|KR|226
SWV|UHMW|Severo-Evensk|Evensk|RU|229
SWW|KSWW|Avenger Field|Sweetwater|US|82
SWX|FBSW|Shakawe|Shakawe|BW|20
SWY|WMBA|Sitiawan|Sitiawan|MY|207
SXB|LFST|Strasbourg|Strasbourg|FR|291
SXE|YWSL|West Sale|West Sale|AU|259
SXG|FLSN|Senanga|Senanga|ZM|33
SXI|OIBS|Sirri Island|Sirri Island|IR|233
SXJ|ZWSS|Shanshan|Shanshan|CN|227
SXK|WAPI|Saumlaki|Saumlaki-Yamdena Island|ID|200
SXL|EISG|Sligo|Sligo|IE|273
SXM|TNCM|Princess Juliana International|Saint Martin|SX|119
SXN|FBSN|Sua Pan|Sua Pan|BW|20
SXO|SWFX|Sao Felix do Araguaia|Sao Felix Do Araguaia|BR|77
SXP|PAAU|Nunam Iqua|Nunam Iqua|US|136
SXQ|PASX|Soldotna|Soldotna|US|51
SXR|VISR|Sheikh ul Alam|Srinagar|IN|205
SXS|WBKH|Sahabat [Sahabat 16]|Sahabat|MY|208
SXT|WMAN|Sungai Tiang|Taman Negara|MY|207
SXV|VOSM|Salem|Salem|IN|205
SXX|SNFX|Sao Felix do Xingu|Sao Felix Do Xingu|BR|71
SXY|KN23|Sidney Municipal|Sidney|US|135
SXZ|LTCL|Siirt|Siirt|TR|277
SYA|PASY|Eareckson Air Station|Shemya|US|50
SYC|SPSY|Shiringayoc|Shiringayoc|PE|117
SYD|YSSY|Sydney Kingsford Smith International|Sydney|AU|261
SYI|KSYI|Bomar Field/Shelbyville Municipal|Shelbyville|US|82
SYJ|OIKY|Sirjan|Sirjan|IR|233
SYK|BIST|Stykkishólmur|Stykkishólmur|IS|249
SYM|ZPSM|Simao|Simao|CN|227
SYN|KSYN|Stanton Airfield|Stanton|US|82
SYO|RJSY|Shonai|Shonai|JP|235
SYP|MPSA|Ruben Cantu|Santiago|PA|138
SYQ|MRPV|Tobias Bolanos International|San Jose|CR|84
SYR|KSYR|Syracuse Hancock International|Syracuse|US|135
SYS|UERS|Saskylakh|Saskylakh|RU|240
SYT|LFLN|Saint-Yan|Saint-Yan|FR|291
SYU|YWBS|Warraber Island|Sue Islet|AU|253
SYV|KSYV|Sylvester|Sylvester|US|135
SYW|OPSN|Sehwan Sharif|Sehwan Sharif|PK|203
SYX|ZJSY|Sanya Phoenix International|Sanya|CN|227
SYY|EGPO|Stornoway|Stornoway|GB|283
SYZ|OISS|Shiraz Shahid Dastghaib International|Shiraz|IR|233
SZA|FNSO|Soyo|Soyo|AO|31
SZB|WMSA|Sultan Abdul Aziz Shah International|Subang|MY|207
SZF|LTFH|Samsun Carsamba|Samsun|TR|277
SZG|LOWS|Salzburg|Salzburg|AT|307
SZH|ZBSG|Shuozhou Zirun|Shuozhou|CN|227
SZJ|MUSN|Siguanea|Isla de la Juventud|CU|106
SZK|FASZ|Skukuza|Skukuza|ZA|22
SZL|KSZL|Whiteman Afb|Knob Noster|US|82
SZM|FYSS|Sesriem Airstrip|Sesriem Airstrip|NA|49
SZP|KSZP|Santa Paula|Santa Paula|US|118
SZS|NZRC|Ryans Creek Aerodrome|Oban|NZ|324
SZT|MMSC|San Cristobal De Las Casas|San Cristobal De Las Casas|MX|128
SZV|ZSSZ|Guangfu|Suzhou|CN|227
SZW|EDOP|Schwerin Parchim|Schwerin Parchim|DE|266
SZX|ZGSZ|Shenzhen Bao'an International|Shenzhen|CN|227
SZY|EPSY|Olsztyn-Mazury|Szymany|PL|310
SZZ|EPSC|Szczecin-Goleniow Solidarność|Goleniow|PL|310
TAB|TTCP|Tobago-Crown Point|Scarborough|TT|142
TAC|RPVA|Daniel Z. Romualdez|Tacloban City|PH|213
TAD|KTAD|Perry Stokes|Trinidad|US|89
TAE|RKTN|Daegu|Daegu|KR|226
TAF|DAOL|Tafaraoui|Tafaraoui|DZ|3
TAG|RPSP|Panglao Bohol International|Panglao|PH|213
TAH|NVVW|Tanna|Tanna|VU|329
TAI|OYTZ|Ta'izz International|Ta'izz|YE|173
TAJ|AYTJ|Tadji|Aitape|PG|351
TAK|RJOT|Takamatsu|Takamatsu|JP|235
TAL|PATA|Ralph M Calhoun Memorial|Tanana|US|51
TAM|MMTM|General Francisco Javier Mina International|Tampico|MX|128
TAN|YTGA|Tangalooma|Tangalooma|AU|253
TAO|ZSQD|Qingdao/Jiaodong|Qingdao|CN|227
TAP|MMTP|Tapachula International|Tapachula|MX|128
TAQ|YTAR|Tarcoola|Tarcoola|AU|252
TAR|LIBG|Taranto / Grottaglie|Grottaglie|IT|295
TAS|UZTT|Tashkent International|Tashkent|UZ|225
TAT|LZTT|Poprad-Tatry|Poprad|SK|267
TAU|SKTA|Tauramena|Tauramena|CO|75
TAW|SUTB|Tacuarembo|Tacuarembo|UY|132
TAX|WAPT|Taliabu Island|Tikong-Taliabu Island|ID|200
TAY|EETU|Tartu|Tartu|EE|303
TAZ|UTAT|Dashoguz|Dashoguz|TM|178
TBB|VVTH|Dong Tac|Tuy Hoa|VN|195
TBC|KT03|Tuba City|Tuba City|US|89
TBF|NGTE|Tabiteuea North|Tabiteuea North|KI|355
TBG|AYTB|Tabubil|Tabubil|PG|351
TBH|RPVU|Romblon|Romblon|PH|213
TBI|MYCB|New Bight|Cat Island|BS|134
TBJ|DTKA|Tabarka 7 Novembre|Tabarka|TN|48
TBK|YTBR|Timber Creek|Timber Creek|AU|254
TBL|YTAB|Tableland Homestead|Tableland Homestead|AU|260
TBN|KTBN|Waynesville-St Robert Regional Forney Field|Fort Leonard Wood|US|82
TBO|HTTB|Tabora|Tabora|TZ|16
TBP|SPME|Capitan FAP Pedro Canga Rodriguez|Tumbes|PE|117
TBR|KTBR|Statesboro-Bulloch County|Statesboro|US|135
TBS|UGTB|Tbilisi International|Tbilisi|GE|232
TBT|SBTT|Tabatinga|Tabatinga|BR|143
TBU|NFTF|Fua'amotu International|Nuku'alofa|TO|356
TBW|UUOT|Donskoye|Tambov|RU|289
TBY|FBTS|Tshabong|Tshabong|BW|20
TBZ|OITT|Tabriz International|Tabriz|IR|233
TCA|YTNK|Tennant Creek|Tennant Creek|AU|254
TCB|MYAT|Treasure Cay|Treasure Cay|BS|134
TCC|KTCC|Tucumcari Municipal|Tucumcari|US|89
TCE|LRTC|Tulcea|Tulcea|RO|269
TCG|ZWTC|Tacheng|Tacheng|CN|227
TCH|FOOT|Tchibanga|Tchibanga|GA|29
TCL|KTCL|Tuscaloosa Ntl|Tuscaloosa|US|82
TCM|KTCM|Mcchord Field (Joint Base Lewis-Mcchord)|Tacoma|US|118
TCN|MMHC|Tehuacan|Tehuacan|MX|128
TCO|SKCO|La Florida|Tumaco|CO|75
TCP|HETB|Taba International|Taba|EG|12
TCQ|SPTN|Coronel FAP Carlos Ciriani Santa Rosa International|Tacna|PE|117
TCR|VOTK|Tuticorin Southwest|Tuticorin Southwest|IN|205
TCS|KTCS|Truth Or Consequences Municipal|Truth Or Consequences|US|89
TCT|PPCT|Takotna|Takotna|US|51
TCU|FATN|Thaba Nchu Tar|Homeward|ZA|22
TCV|MYEY|Torch Cay|Hog Cay|BS|134
TCW|YTOC|Tocumwal|Tocumwal|AU|261
TCX|OIMT|Tabas|Tabas|IR|233
TCZ|ZUTC|Tengchong Tuofeng|Tengchong|CN|227
TDA|SKTD|Trinidad|Trinidad|CO|75
TDD|SLTR|Teniente Av. Jorge Henrich Arauz|Trinidad|BO|116
TDG|RPMW|Tandag|Tandag|PH|213
TDJ|HDTJ|Tadjoura|Tadjoura|DJ|17
TDK|UAAT|Taldykorgan|Taldy Kurgan|KZ|174
TDL|SAZT|Heroes De Malvinas|Tandil|AR|55
TDN|YTHD|Theda Station|Theda Station|AU|260
TDO|KTDO|Ed Carlson Memorial Field/South Lewis County|Toledo|US|118
TDP|SPDR|Trompeteros|Corrientes|PE|117
TDR|YTDR|Theodore|Theodore|AU|253
TDS|AYSS|Sasereme|Sasereme|PG|351
TDT|FATD|Tanda Tula|Welverdiend|ZA|22
TDV|FMSN|Samangoky|Tanandava|MG|314
TDW|KTDW|Tradewind|Amarillo|US|82
TDX|VTBO|Trat|Trat|TH|182
TDZ|KTDZ|Toledo Executive|Toledo|US|135
TEA|MHTE|Tela|Tela|HN|161
TEB|KTEB|Teterboro|Teterboro|US|135
TEC|SBTL|Telemaco Borba|Telemaco Borba|BR|153
TED|EKTS|Thisted|Thisted|DK|272
TEE|DABS|Cheikh Larbi Tebessi|Tebessi|DZ|3
TEF|YTEF|Telfer|Telfer|AU|260
TEG|DFET|Tenkodogo|Tenkodogo|BF|44
TEH|K3T4|Tetlin|Tetlin|US|51
TEI|VETJ|Tezu|Tezu|IN|205
TEK|PAKA|Tatitlek|Tatitlek|US|51
TEL|WBKE|Telupid|Telupid|MY|208
TEM|YTEM|Temora|Temora|AU|261
TEN|ZUTR|Tongren Fenghuang|Tongren Fenghuang|CN|227
TEQ|LTBU|Tekirdag Corlu|Corlu|TR|277
TER|LPLA|Lajes Field|Lajes|PT|244
TES|HHTS|Teseney|Teseney|ER|4
TET|FQTT|Chingozi|Tete|MZ|35
TEU|NZMO|Manapouri|Manapouri|NZ|324
TEV|LETL|Teruel|Teruel|ES|285
TEX|KTEX|Telluride Regional|Telluride|US|89
TEY|BITE|Þingeyri (Thingeyri)|Þingeyri|IS|249
TEZ|VETZ|Tezpur|Tezpur|IN|205
TFF|SBTF|Tefe|Tefe|BR|74
TFI|AYTU|Tufi|Tufi|PG|351
TFL|SNTO|Juscelino Kubitscheck|Teofilo Otoni|BR|153
TFM|AYTE|Telefomin|Telefomin|PG|351
TFN|GCXO|Tenerife Norte|Tenerife Island|ES|246
TFS|GCTS|Tenerife South|Tenerife Island|ES|246
TFT|OPTT|Taftan|Taftan|PK|203
TFU|ZUTF|Chengdu/Tianfu|Tianfu|CN|227
TGA|WSAT|Tengah Air Base|Tengah Air Base|SG|228
TGC|WBGT|Tanjung Manis|Tanjung Manis|MY|208
TGD|LYPG|Podgorica|Podgorica|ME|292
TGG|WMKN|Sultan Mahmud|Kuala Terengganu|MY|207
TGH|NVST|Tongoa Island|Tongoa Island|VU|329
TGI|SPGM|Tingo Maria|Tingo Maria|PE|117
TGJ|NWWA|Tiga|Tiga|NC|347
TGK|URRT|Taganrog Yuzhny|Taganrog|RU|289
TGM|LRTM|Transilvania Targu Mures International|Targu Mures|RO|269
TGN|YLTV|Latrobe Valley|Latrobe Valley|AU|259
TGO|ZBTL|Tongliao|Tongliao|CN|227
TGP|UNIP|Podkamennaya Tunguska|Bor|RU|206
TGQ|SWTS|Tangara da Serra|Tangara Da Serra|BR|86
TGR|DAUK|Touggourt Sidi Madhi|Touggourt|DZ|3
TGT|HTTG|Tanga|Tanga|TZ|16
TGU|MHTG|Toncontin International|Tegucigalpa|HN|161
TGZ|MMTG|Angel Albino Corzo International|Tuxtla Gutierrez|MX|128
THA|KTHA|Tullahoma Regional/Wm Northern Field|Tullahoma|US|82
THB|FXTA|Thaba-Tseka|Thaba-Tseka|LS|36
THC|GLTN|Tchien|Tchien|LR|39
THD|VVTX|Thọ Xuân|Thanh Hóa|VN|195
THE|SBTE|Senador Petronio Portela|Teresina|BR|96
THI|GQNC|Tichitt|Tichitt|MR|43
THK|VLTK|Thakhek|Thakhek|LA|182
THL|VYTL|Tachileik|Tachileik|MM|241
THM|KTHM|Thompson Falls|Thompson Falls|US|89
THN|ESGT|Trollhattan-Vanersborg|Trollhattan|SE|302
THO|BITN|Þórshöfn (Thorshofn)|Þórshöfn|IS|249
THP|KHSG|Hot Springs County|Thermopolis|US|89
THQ|ZLTS|Tianshui Maijishan|Tianshui|CN|227
THR|OIII|Mehrabad International|Tehran|IR|233
THS|VTPO|Sukhothai|Sukhothai|TH|182
THT|GQNT|Tamchakett|Tamchakett|MR|43
THU|BGTL|Thule Air Base|Thule|GL|162
THV|KTHV|York|York|US|135
THX|UOTT|Turukhansk|Turukhansk|RU|206
THY|FATH|Thohoyandou|Thohoyandou|ZA|22
THZ|DRRT|Tahoua|Tahoua|NE|42
TIA|LATI|Tirana International Airport Mother Teresa|Tirana|AL|304
TIB|SKTB|Tibu|Tibu|CO|75
TID|DAOB|Bou Chekif|Tiaret|DZ|3
TIE|HATP|Tippi|Tippi|ET|2
TIF|OETF|Taif|Taif|SA|224
TIH|NTGC|Tikehau|Tikehau|PF|354
TII|OATN|Tarin Kowt|Tarin Kowt|AF|202
TIJ|MMTJ|General Abelardo L. Rodriguez International|Tijuana|MX|164
TIK|KTIK|Tinker Afb|Oklahoma City|US|82
TIM|WABP|Moses Kilangin|Timika-Papua Island|ID|200
TIN|DAOF|Tindouf|Tindouf|DZ|3
TIO|VYHN|Tilin|Tilin|MM|241
TIP|HLLT|Tripoli International|Tripoli|LY|47
TIQ|PGWT|Francisco Manglona Borja/Tinian International|Tinian Island|MP|353
TIR|VOTP|Tirupati|Tirupati|IN|205
TIU|NZTU|Timaru|Timaru|NZ|324
TIV|LYTV|Tivat|Tivat|ME|292
TIW|KTIW|Tacoma Narrows|Tacoma|US|118
TIX|KTIX|Space Coast Regional|Titusville|US|135
TIY|GQND|Tidjikja|Tidjikja|MR|43
TIZ|AYTA|Tari|Tari|PG|351
TJA|SLTJ|Capitan Oriel Lea Plaza|Tarija|BO|116
TJB|WIBT|Tanjung Balai|Karinmunbesar Island|ID|199
TJG|WAON|Warukin|Tanta-Tabalong, Borneo Island|ID|212
TJH|RJBT|Tajima|Tajima|JP|235
TJI|MHTJ|Trujillo|Trujillo|HN|161
TJK|LTAW|Tokat|Tokat|TR|277
TJL|SBTG|Plinio Alarcom|Tres Lagoas|BR|77
TJM|USTR|Roshchino International|Tyumen|RU|242
TJN|NTKM|Takume|Takume|PF|354
TJQ|WIOD|Buluh Tumbang (H A S Hanandjoeddin)|Tanjung Pandan, Belitung Island|ID|199
TJS|WALG|Tanjung Harapan|Tanjung Selor, Borneo Island|ID|212
TJU|UTDK|Kulob|Kulyab|TJ|194
TJV|VOTJ|Tanjore Air Force Base|Thanjavur|IN|205
TKA|PATK|Talkeetna|Talkeetna|US|51
TKC|FKKC|Tiko|Tiko|CM|18
TKD|DGTK|Takoradi|Sekondi-Takoradi|GH|1
TKF|KTRK|Truckee-Tahoe|Truckee|US|118
TKG|WICT|Radin Inten II (Branti)|Bandar Lampung, Sumatra Island|ID|199
TKH|VTPI|Takhli|Takhli|TH|182
TKJ|PFTO|Tok Junction|Tok|US|51
TKK|PTKK|Chuuk International|Weno Island|FM|327
TKN|RJKN|Tokunoshima|Tokunoshima|JP|235
TKO|FXTK|Tlokoeng|Tlokoeng|LS|36
TKP|NTGT|Takapoto|Takapoto|PF|354
TKQ|HTKA|Kigoma|Kigoma|TZ|16
TKS|RJOS|Tokushima|Tokushima|JP|235
TKT|VTPT|Tak|Tak|TH|182
TKU|EFTU|Turku|Turku|FI|275
TKV|NTGO|Tatakoto|Tatakoto|PF|354
TKW|AYTN|Tekin|Tekin|PG|351
TKX|NTKR|Takaroa|Takaroa|PF|354
TKY|YTKY|Turkey Creek|Turkey Creek|AU|260
TKZ|NZTO|Tokoroa Airfield|Tokoroa|NZ|324
TLA|PATE|Teller|Teller|US|51
TLB|OPTA|Tarbela Dam|Tarbela|PK|203
TLC|MMTO|Licenciado Adolfo Lopez Mateos International|Toluca|MX|128
TLD|FBTL|Limpopo Valley|Tuli Lodge|BW|20
TLE|FMST|Toliara|Toliara|MG|314
TLF|K2K5|Telida|Telida|US|51
TLH|KTLH|Tallahassee International|Tallahassee|US|135
TLI|WAMI|Toli Toli|Toli Toli-Celebes Island|ID|212
TLJ|PATL|Tatalina Lrrs|Takotna|US|51
TLK|UECT|Talakan|Lenskiy Ulus|RU|240
TLL|EETN|Tallinn|Tallinn|EE|303
TLM|DAON|Zenata – Messali El Hadj|Tlemcen|DZ|3
TLN|LFTH|Toulon-Hyeres|Toulon|FR|291
TLQ|ZWTP|Turpan Jiaohe|Turpan|CN|227
TLR|KTLR|Mefford Field|Tulare|US|118
TLS|LFBO|Toulouse-Blagnac|Toulouse|FR|291
TLT|PALT|Tuluksak|Tuluksak|US|51
TLU|SKTL|Tolu|Tolu|CO|75
TLV|LLBG|Ben Gurion International|Tel Aviv|IL|201
TLX|SCTL|Panguilemo|Talca|CL|151
TLY|UHWP|Plastun|Plastun|RU|239
TLZ|SWKT|Catalao|Catalao|BR|153
TMA|KTMA|Henry Tift Myers|Tifton|US|135
TMB|KTMB|Miami Executive|Miami|US|135
TMC|WADT|Tambolaka|Waikabubak-Sumba Island|ID|212
TMD|GQNH|Timbedra|Timbedra|MR|43
TME|SKTM|Gustavo Vargas|Tame|CO|75
TMF|VRNT|Thimarafushi|Thimarafushi|MV|319
TMG|WBKM|Tomanggong|Tomanggong|MY|207
TMH|WAKT|Tanah Merah|Tanah Merah-Papua Island|ID|200
TMI|VNTR|Tumling Tar|Tumling Tar|NP|204
TMJ|UZST|Termez|Termez|UZ|225
TML|DGLE|Tamale|Tamale|GH|1
TMM|FMMT|Toamasina|Toamasina|MG|314
TMN|NGTM|Tamana Island|Tamana Island|KI|355
TMO|SVTM|Tumeremo|Tumeremo|VE|79
TMP|EFTP|Tampere-Pirkkala|Tampere|FI|275
TMQ|DFEM|Tambao|Tambao|BF|44
TMR|DAAT|Aguenar – Hadj Bey Akhamok|Tamanrasset|DZ|3
TMS|FPST|Sao Tome International|Sao Tome|ST|46
TMT|SBTB|Trombetas|Oriximina|BR|71
TMU|MRTR|Tambor|Nicoya|CR|84
TMW|YSTW|Tamworth|Tamworth|AU|261
TMX|DAUT|Timimoun|Timimoun|DZ|3
TMZ|NZTH|Thames Aerodrome|Thames Aerodrome|NZ|324
TNA|ZSJN|Yaoqiang|Jinan|CN|227
TNB|WRLH|Tanah Grogot|Tanah Grogot, Borneo Island|ID|212
TNC|PATC|Tin City Lrrs|Tin City|US|136
TND|MUTD|Alberto Delgado|Trinidad|CU|106
TNE|RJFG|New Tanegashima|New Tanegashima|JP|235
TNF|LFPN|Toussus-le-Noble|Toussus-le-Noble|FR|291
TNG|GMTT|Ibn Batouta|Tangier|MA|13
TNH|ZYTN|Tonghua Sanyuanpu|Tonghua|CN|227
TNI|VIST|Satna|Satna|IN|205
TNJ|WIDN|Kijang|Tanjung Pinang-Bintan Island|ID|199
TNK|POKA|Tununak|Tununak|US|136
TNL|UKLT|Ternopil International|Ternopil|UA|280
TNM|SCRM|Teniente Rodolfo Marsh Martin Base|Isla Rey Jorge|AQ|171
TNN|RCNN|Tainan|Tainan City|TW|230
TNO|MRTM|Tamarindo De Santa Cruz|Santa Cruz|CR|84
TNP|KTNP|Twentynine Palms|Twentynine Palms|US|118
TNR|FMMI|Ivato|Antananarivo|MG|314
TNT|KTNT|Dade-Collier Training And Transition|Miami|US|135
TNU|KTNU|Newton Municipal-Earl Johnson Field|Newton|US|82
TNV|PLFA|Tabuaeran Island|Tabuaeran Island|KI|338
TNZ|ZMTL|Tosontsengel|Tosontsengel|MN|237
TOA|KTOA|Zamperini Field|Torrance|US|118
TOB|HLGN|Gamal Abdel Nasser|Tobruk|LY|47
TOC|KTOC|Toccoa Rg Letourneau Field|Toccoa|US|135
TOD|WMBT|Pulau Tioman|Pulau Tioman|MY|207
TOE|DTTZ|Tozeur Nefta International|Tozeur|TN|48
TOF|UNTT|Bogashevo|Tomsk|RU|236
TOG|PATG|Togiak|Togiak Village|US|51
TOH|NVSD|Torres Airstrip|Loh|VU|329
TOI|KTOI|Troy Municipal At N Kenneth Campbell Field|Troy|US|82
TOJ|LETO|Torrejon|Madrid|ES|285
TOL|KTOL|Eugene F Kranz Toledo Express|Toledo|US|135
TOM|GATB|Timbuktu|Timbuktu|ML|5
TOO|MRSV|San Vito De Java|Coto Brus|CR|84
TOP|KTOP|Philip Billard Municipal|Topeka|US|82
TOQ|SCBE|Barriles|Tocopilla|CL|151
TOR|KTOR|Torrington Municipal|Torrington|US|89
TOS|ENTC|Tromsø|Tromsø|NO|290
TOT|SMCO|Totness|Totness|SR|139
TOU|NWWU|Touho|Touho|NC|347
TOW|SBTD|Toledo|Toledo|BR|153
TOX|USTO|Tobolsk|Tobolsk|RU|242
TOY|RJNT|Toyama|Toyama|JP|235
TPA|KTPA|Tampa International|Tampa|US|135
TPC|SETR|Tarapoa|Tarapoa|EC|103
TPE|RCTP|Taiwan Taoyuan International|Taipei|TW|230
TPF|KTPF|Peter O Knight|Tampa|US|135
TPG|WMBI|Taiping (Tekah)|Taiping|MY|207
TPH|KTPH|Tonopah|Tonopah|US|118
TPI|AYTI|Tapini|Tapini|PG|351
TPJ|VNTJ|Suketar|Taplejung|NP|204
TPK|WITA|Teuku Cut Ali|Tapak Tuan, Sumatra Island|ID|199
TPL|KTPL|Draughon-Miller Central Texas Regional|Temple|US|82
TPN|SETI|Tiputini|Tiputini|EC|103
TPP|SPST|Cadete FAP Guillermo Del Castillo Paredes|Tarapoto|PE|117
TPQ|MMEP|Amado Nervo National|Tepic|MX|125
TPR|YTMP|Tom Price|Tom Price|AU|260
TPS|LICT|Trapani / Birgi|Trapani|IT|295
TPU|VNTP|Tikapur|Tikapur|NP|204
TQD|ORAT|Al Taqaddum Air Base|Al Habbaniyah|IQ|179
TQL|USDS|Tarko-Sale|Tarko-Sale|RU|242
TQN|OATQ|Talolqan|Taloqan|AF|202
TQO|MMTL|Felipe Carrillo Puerto International|Tulum|MX|78
TQP|YTEE|Trepell|Trepell|AU|253
TQQ|WA44|Maranggo|Waha-Tomea Island|ID|212
TQS|SKTQ|Tres Esquinas Air Base|Tres Esquinas|CO|75
TRA|RORT|Tarama|Tarama|JP|235
TRB|SKTU|Gonzalo Mejia|Turbo|CO|75
TRC|MMTC|Francisco Sarabia International|Torreon|MX|128
TRD|ENVA|Trondheim Airport Vaernes|Trondheim|NO|290
TRE|EGPU|Tiree|Balemartine|GB|283
TRF|ENTO|Sandefjord Airport Torp|Torp|NO|290
TRG|NZTG|Tauranga|Tauranga|NZ|324
TRH|KL72|Trona|Trona|US|118
TRI|KTRI|Tri-Cities|Bristol|US|135
TRK|WALR|Juwata|Tarakan Island|ID|212
TRL|KTRL|Terrell Municipal|Terrell|US|82
TRM|KTRM|Jacqueline Cochran Regional|Palm Springs|US|118
TRN|LIMF|Torino / Caselle International|Torino|IT|295
TRO|YTRE|Taree|Taree|AU|261
TRQ|SBTK|Tarauaca|Tarauaca|BR|149
TRR|VCCT|China-Bay|Trincomalee|LK|189
TRS|LIPQ|Trieste / Ronchi Dei Legionari|Trieste|IT|295
TRU|SPRU|Capitan FAP Carlos Martinez De Pinillos International|Trujillo|PE|117
TRV|VOTV|Trivandrum International|Trivandrum|IN|205
TRW|NGTA|Bonriki International|Tarawa|KI|355
TRX|KTRX|Trenton Municipal|Trenton|US|82
TRY|HUTO|Tororo|Tororo|UG|24
TRZ|VOTR|Tiruchirapally Civil Airport|Tiruchirappally|IN|205
TSA|RCSS|Taipei Songshan|Taipei City|TW|230
TSB|FYTM|Tsumeb|Tsumeb|NA|49
TSC|SETH|Taisha|Taisha|EC|103
TSF|LIPH|Treviso / Sant'Angelo|Treviso|IT|295
TSG|KTSG|Tanacross|Tanacross|US|51
TSH|FZUK|Tshikapa|Tshikapa|CD|32
TSJ|RJDT|Tsushima|Tsushima|JP|235
TSL|MMTN|Tamuin|Tamuin|MX|128
TSM|KSKX|Taos Regional|Taos|US|89
TSN|ZBTJ|Tianjin Binhai International|Tianjin|CN|227
TSP|KTSP|Tehachapi Municipal|Tehachapi|US|118
TSQ|SSTE|Torres|Torres|BR|153
TSR|LRTR|Timisoara Traian Vuia|Timisoara|RO|269
TST|VTST|Trang|Trang|TH|182
TSU|NGTS|Tabiteuea South|Tabiteuea South|KI|355
TSV|YBTL|Townsville|Townsville|AU|253
TSX|WALT|Tanjung Santan|Santan, Borneo Island|ID|212
TSY|WICM|Cibeureum|Tasikmalaya, Java Island|ID|199
TTA|GMAT|Tan Tan|Tan Tan|MA|13
TTB|LIET|Tortoli' / Arbatax|Arbatax|IT|295
TTC|SCTT|Las Breas|Taltal|CL|151
TTD|KTTD|Portland-Troutdale|Portland|US|118
TTE|WAMT|Sultan Khairun Babullah|Sango-Ternate Island|ID|200
TTG|SAST|General Enrique Mosconi|Tartagal|AR|62
TTH|OOTH|Thumrait Air Base|Thumrait|OM|214
TTI|NTTE|Tetiaroa|Tetiaroa|PF|354
TTJ|RJOR|Tottori|Tottori|JP|235
TTN|KTTN|Trenton Mercer|Trenton|US|135
TTO|KBTN|Britton Municipal|Britton|US|82
TTQ|MRAO|Aerotortuguero|Roxana|CR|84
TTS|FMNT|Tsaratanana|Tsaratanana|MG|314
TTT|RCFN|Taitung|Taitung City|TW|230
TTU|GMTN|Saniat Rmel|Saniat Rmel|MA|13
TTX|YTST|Truscott Mungalalu|Truscott Mungalalu|AU|260
TUA|SETU|Teniente Coronel Luis a Mantilla|Tulcan|EC|103
TUB|NTAT|Tubuai|Tubuai|PF|354
TUC|SANT|Teniente Benjamin Matienzo|San Miguel de Tucuman|AR|65
TUD|GOTT|Tambacounda|Tambacounda|SN|15
TUF|LFOT|Tours-Val-de-Loire|Tours|FR|291
TUG|RPUT|Tuguegarao|Tuguegarao City|PH|213
TUI|OETR|Turaif Domestic|Turaif Domestic|SA|224
TUJ|HAMJ|Tume|Maji|ET|2
TUK|OPTU|Turbat International|Turbat|PK|203
TUL|KTUL|Tulsa International|Tulsa|US|82
TUM|YTMU|Tumut|Tumut|AU|261
TUN|DTTA|Tunis Carthage International|Tunis|TN|48
TUO|NZAP|Taupo|Taupo|NZ|324
TUP|KTUP|Tupelo Regional|Tupelo|US|82
TUQ|DFOT|Tougan|Tougan|BF|44
TUR|SBTU|Tucurui|Tucurui|BR|71
TUS|KTUS|Tucson International|Tucson|US|140
TUU|OETB|Tabuk|Tabuk|SA|224
TUV|SVTC|Tucupita|Tucupita|VE|79
TVA|FMMR|Morafenobe|Morafenobe|MG|314
TVC|KTVC|Cherry Capital|Traverse City|US|135
TVF|KTVF|Thief River Falls Regional|Thief River Falls|US|82
TVI|KTVI|Thomasville Regional|Thomasville|US|135
TVL|KTVL|Lake Tahoe|South Lake Tahoe|US|118
TVS|ZBSN|Tangshan Sannühe|Tangshan|CN|227
TVU|NFNM|Matei|Matei|FJ|331
TVY|VYDW|Dawei|Dawei|MM|241
TWA|KA63|Twin Hills|Twin Hills|US|51
TWB|YTWB|Toowoomba|Toowoomba|AU|253
TWC|ZWTS|Tumxuk Tangwangcheng|Tumxuk|CN|227
TWD|K0S9|Jefferson County International|Port Townsend|US|118
TWE|AK49|Taylor|Taylor|US|136
TWF|KTWF|Joslin Field/Magic Valley Regional|Twin Falls|US|76
TWU|WBKW|Tawau|Tawau|MY|207
TWZ|NZUK|Pukaki|Twitzel|NZ|324
TXF|SNTF|Teixeira de Freitas|Teixeira De Freitas|BR|69
TXG|RCLG|Taichung|Taichung City|TW|230
TXK|KTXK|Texarkana Regional-Webb Field|Texarkana|US|82
TXL|EDDT|Berlin-Tegel International|Berlin|DE|266
TXM|WAST|Teminabuan|Atinjoe-Papua Island|ID|200
TXN|ZSTX|Tunxi International|Huangshan|CN|227
TXU|DITB|Tabou|Tabou|CI|0
TYB|YTIB|Tibooburra|Tibooburra|AU|261
TYD|UHBW|Tynda|Tynda|RU|240
TYE|KTYE|Tyonek|Tyonek|US|51
TYF|ESST|Torsby|Torsby|SE|302
TYG|YTHY|Thylungra|Thylungra|AU|253
TYL|SPYL|Capitan Montes|Capitan Montes|PE|117
TYM|MYES|Staniel Cay|Staniel Cay|BS|134
TYN|ZBYN|Taiyuan Wusu|Taiyuan|CN|227
TYP|YTMY|Tobermorey|Tobermorey|AU|254
TYR|KTYR|Tyler Pounds Regional|Tyler|US|82
TYS|KTYS|Mc Ghee Tyson|Knoxville|US|135
TYT|SUTR|Treinta y Tres|Treinta y Tres|UY|132
TYZ|KTYL|Taylor|Taylor|US|140
TZC|KCFS|Tuscola Area|Caro|US|90
TZL|LQTZ|Tuzla International|Tuzla|BA|297
TZR|LHTA|Taszar Air Base|Taszar|HU|270
TZX|LTCG|Trabzon International|Trabzon|TR|277
UAB|LTAG|Incirlik Air Base|Adana|TR|277
UAH|NTMU|Ua Huka|Ua Huka|PF|342
UAI|WPDB|Suai|Suai|TL|192
UAK|BGBW|Narsarsuaq|Narsarsuaq|GL|137
UAL|FNUA|Luau|Luau|AO|31
UAM|PGUA|Andersen Afb|Yigo|GU|336
UAP|NTMP|Ua Pou|Ua Pou|PF|342
UAQ|SANU|Domingo Faustino Sarmiento|San Juan|AR|63
UAR|GMFB|Bouarfa|Bouarfa|MA|13
UAS|HKSB|Samburu South|Samburu South|KE|40
UBA|SBUR|Mario de Almeida Franco|Uberaba|BR|153
UBB|YMAA|Mabuiag Island|Mabuiag Island|AU|253
UBJ|RJDC|Yamaguchi Ube|Ube|JP|235
UBN|ZMCK|Chinggis Khaan International|Ulaanbaatar|MN|237
UBP|VTUU|Ubon Ratchathani|Ubon Ratchathani|TH|182
UBR|WAJU|Ubrub|Ubrub-Papua Island|ID|200
UBS|KUBS|Columbus-Lowndes County|Columbus|US|82
UBT|SDUB|Ubatuba|Ubatuba|BR|153
UBU|YKAL|Kalumburu|Kalumburu|AU|260
UCB|ZBUC|Ulanqab Jining|Ulanqab|CN|227
UCE|K4R7|Eunice|Eunice|US|82
UCK|UKLC|Lutsk|Lutsk|UA|280
UCN|GLBU|Buchanan|Buchanan|LR|39
UCT|UUYH|Ukhta|Ukhta|RU|289
UCY|KUCY|Everett-Stewart Regional|Union City|US|82
UCZ|SPIZ|Uchiza|Uchiza|PE|117
UDA|YUDA|Undara|Undara|AU|253
UDD|KUDD|Bermuda Dunes|Palm Springs|US|118
UDE|EHVK|Volkel Air Base|Uden|NL|262
UDI|SBUL|Ten. Cel. Aviador Cesar Bombonato|Uberlandia|BR|153
UDJ|UKLU|Uzhhorod International|Uzhhorod|UA|306
UDR|VAUD|Maharana Pratap|Udaipur|IN|205
UEE|YQNS|Queenstown|Queenstown|AU|256
UEL|FQQL|Quelimane|Quelimane|MZ|35
UEN|USDU|Urengoy|Urengoy|RU|242
UEO|ROKJ|Kumejima|Kumejima|JP|235
UES|KUES|Waukesha County|Waukesha|US|82
UET|OPQT|Quetta International|Quetta|PK|203
UFA|UWUU|Ufa International|Ufa|RU|242
UGA|ZMBN|Bulgan|Bulgan|MN|237
UGB|KUGB|Ugashik Bay|Pilot Point|US|51
UGC|UZNU|Urgench|Urgench|UZ|225
UGL|SCGC|Union Glacier Blue-Ice Runway|Antartica|AQ|171
UGN|KUGN|Waukegan Ntl|Chicago|US|82
UGO|FNUG|Uige|Uige|AO|31
UGS|K9A8|Ugashik|Ugashik|US|51
UGT|ZMBR|Bulagtai Resort|Umnugobitour|MN|237
UHE|LKKU|Kunovice|Uherske Hradiste|CZ|293
UIB|SKUI|El Carano|Quibdo|CO|75
UIH|VVPC|Phu Cat|Quy Nohn|VN|195
UII|MHUT|Utila|Utila Island|HN|161
UIK|UIBS|Ust-Ilimsk|Ust-Ilimsk|RU|198
UIL|KUIL|Quillayute|Quillayute|US|118
UIN|KUIN|Quincy Regional-Baldwin Field|Quincy|US|82
UIO|SEQM|Nuevo Aeropuerto Internacional Mariscal Sucre|Quito|EC|103
UIP|LFRQ|Quimper-Cornouaille|Quimper|FR|291
UIQ|NVVQ|Quion Hill|Quion Hill|VU|329
UIR|YQDI|Quirindi|Quirindi|AU|261
UKA|HKUK|Ukunda Airstrip|Ukunda|KE|40
UKB|RJBE|Kobe|Kobe|JP|235
UKG|UEBT|Ust-Kuyga|Ust-Kuyga|RU|239
UKI|KUKI|Ukiah Municipal|Ukiah|US|118
UKK|UASK|Ust-Kamennogorsk|Ust Kamenogorsk|KZ|174
UKN|KY01|Waukon Municipal|Waukon|US|82
UKS|URFB|Sevastopol International|Sevastopol|UA|299
UKT|KUKT|Quakertown|Quakertown|US|135
UKU|AYNU|Nuku|Nuku|PG|351
UKX|UITT|Ust-Kut|Ust-Kut|RU|198
ULA|SAWJ|Capitan D Daniel Vazquez|San Julian|AR|61
ULB|NVSU|Ulei|Ambryn Island|VU|329
ULD|FAUL|Prince Mangosuthu Buthelezi|Ulundi|ZA|22
ULG|ZMUL|Ulgii Mongolei|Ulgii Mongolei|MN|197
ULK|UERL|Lensk|Lensk|RU|240
ULM|KULM|New Ulm Municipal|New Ulm|US|82
ULN|ZMUB|Buyant-Ukhaa International|Ulan Bator|MN|237
ULO|ZMUG|Ulaangom|Ulaangom|MN|197
ULP|YQLP|Quilpie|Quilpie|AU|253
ULQ|SKUL|Farfan|Tulua|CO|75
ULU|HUGU|Gulu|Gulu|UG|24
ULV|UWLL|Ulyanovsk Baratayevka|Ulyanovsk|RU|296
ULX|FAUS|Ulusaba|Ulusaba|ZA|22
ULY|UWLW|Ulyanovsk East|Ulyanovsk|RU|305
UMA|MUMA|Punta de Maisi|Maisi|CU|106
UME|ESNU|Umea|Umea|SE|302
UMI|SPIL|Quince Air Base|Quince Mil|PE|117
UMM|PAST|Summit|Summit|US|51
UMR|YPWR|Woomera Airfield|Woomera|AU|252
UMS|UEMU|Ust-Maya|Ust-Maya|RU|240
UMT|PAUM|Umiat|Umiat|US|51
UMU|SSUM|Umuarama|Umuarama|BR|153
UMY|UKHS|Sumy|Sumy|UA|280
UMZ|KMEZ|Mena Intermountain Municipal|Mena|US|82
UNA|SBTC|Hotel Transamerica|Una|BR|69
UND|OAUZ|Konduz|Konduz|AF|202
UNE|FXQN|Qacha's Nek|Qacha's Nek|LS|36
UNG|AYKI|Kiunga|Kiunga|PG|351
UNI|TVSU|Union Island International|Union Island|VC|160
UNK|PAUN|Unalakleet|Unalakleet|US|51
UNN|VTSR|Ranong|Ranong|TH|182
UNT|EGPW|Unst|Shetland Islands|GB|283
UNU|KUNU|Dodge County|Juneau|US|82
UOA|NTTX|Mururoa Atoll|Mururoa Atoll|PF|354
UOL|WAMY|Buol|Buol-Celebes Island|ID|212
UOS|KUOS|Franklin County|Sewanee|US|82
UOX|KUOX|University-Oxford|Oxford|US|82
UPB|MUPB|Playa Baracoa|Havana|CU|106
UPG|WAAA|Hasanuddin International|Ujung Pandang-Celebes Island|ID|212
UPL|MRUP|Upala|Upala|CR|84
UPN|MMPN|Licenciado y General Ignacio Lopez Rayon|Licenciado y General Ignacio Lopez Rayon|MX|128
UPP|PHUP|Upolu|Hawi|US|337
UPV|EGDJ|Upavon Aerodrome|Upavon|GB|283
URA|UARR|Oral Ak Zhol International|Uralsk|KZ|218
URC|ZWWW|Urumqi Diwopu International|Urumqi|CN|227
URD|EDQE|Burg Feuerstein|Ebermannstadt|DE|266
URE|EEKE|Kuressaare|Kuressaare|EE|303
URG|SBUG|Rubem Berta|Uruguaiana|BR|153
URJ|USHU|Uray|Uray|RU|242
URM|SVUM|Uriman|Uriman|VE|79
URO|LFOP|Rouen|Rouen|FR|291
URR|SKUR|Urrao|Urrao|CO|75
URS|UUOK|Kursk East|Kursk|RU|289
URT|VTSB|Surat Thani|Surat Thani|TH|182
URY|OEGT|Guriat Domestic|Guriat Domestic|SA|224
USA|KJQF|Concord-Padgett Regional|Concord|US|135
USC|K35A|Union County, Troy Shelton Field|Union|US|135
USH|SAWH|Malvinas Argentinas|Ushuahia|AR|66
USI|SYMB|Mabaruma|Mabaruma|GY|104
USJ|UAAL|Usharal|Usharal|KZ|174
USK|UUYS|Usinsk|Usinsk|RU|289
USL|YUSL|Useless Loop|Useless Loop|AU|260
USM|VTSM|Samui|Na Thon|TH|182
USN|RKPU|Ulsan|Ulsan|KR|226
USQ|LTBO|Uşak|Uşak|TR|277
USR|UEMT|Ust-Nera|Ust-Nera|RU|239
USS|MUSS|Sancti Spiritus|Sancti Spiritus|CU|106
UST|KSGJ|St Augustine|St Augustine|US|135
USU|RPVV|Francisco B. Reyes|Coron|PH|213
UTA|FVMU|Mutare|Mutare|ZW|21
UTB|YMTB|Muttaburra|Muttaburra|AU|253
UTG|FXQG|Quthing|Quthing|LS|36
UTH|VTUD|Udon Thani|Udon Thani|TH|182
UTI|EFUT|Utti Air Base|Utti|FI|275
UTM|KUTA|Tunica Municipal|Tunica|US|82
UTN|FAUP|Pierre Van Ryneveld|Upington|ZA|22
UTO|PAIM|Indian Mountain Lrrs|Utopia Creek|US|51
UTP|VTBU|U-Tapao International|Rayong|TH|182
UTR|VTPU|Uttaradit|Uttaradit|TH|182
UTS|UUYX|Ust-Tsylma|Ust-Tsylma|RU|289
UTT|FAUT|K. D. Matanzima|Mthatha|ZA|22
UTW|FAQT|Queenstown|Queenstown|ZA|22
UUA|UWKB|Bugulma|Bugulma|RU|289
UUD|UIUU|Ulan-Ude Airport (Mukhino)|Ulan Ude|RU|198
UUK|PAKU|Ugnu-Kuparuk|Kuparuk|US|51
UUN|ZMBU|Baruun Urt|Baruun Urt|MN|188
UUS|UHSS|Yuzhno-Sakhalinsk|Yuzhno-Sakhalinsk|RU|239
UVA|KUVA|Garner Field|Uvalde|US|82
UVE|NWWV|Ouvea|Ouvea|NC|347
UVF|TLPL|Hewanorra International|Vieux Fort|LC|158
UVL|HEKG|El Kharga|El Kharga|EG|12
UWA|MA53|Ware|Ware|US|135
UYL|HSNN|Nyala|Nyala|SD|25
UYN|ZLYL|Yulin|Yulin|CN|227
UYU|SLUY|Uyuni|Quijarro|BO|116
UZC|LYUZ|Ponikve|Uzice|RS|265
UZU|SATU|Curuzu Cuatia|Curuzu Cuatia|AR|57
VAA|EFVA|Vaasa|Vaasa|FI|275
VAC|EDWU|Varrelbusch|Cloppenburg|DE|266
VAD|KVAD|Moody Afb|Valdosta|US|135
VAF|LFLU|Valence-Chabeuil|Valence|FR|291
VAG|SBVG|Major Brigadeiro Trompowsky|Varginha|BR|153
VAH|SLVG|Capitan Av. Vidal Villagomez Toledo|Vallegrande|BO|116
VAI|AYVN|Vanimo|Vanimo|PG|351
VAK|PAVA|Chevak|Chevak|US|51
VAL|SNVB|Valenca|Valenca|BR|96
VAM|VRMV|Villa International|Maamigili|MV|319
VAN|LTCI|Van Ferit Melen|Van|TR|277
VAO|AGGV|Suavanao|Suavanao|SB|335
VAP|SCRD|Rodelillo|Vina Del Mar|CL|151
VAR|LBWN|Varna|Varna|BG|301
VAS|LTAR|Sivas|Sivas|TR|277
VAT|FMMY|Vatomandry|Vatomandry|MG|314
VAV|NFTV|Vava'u International|Vava'u Island|TO|356
VAW|ENSS|Vardø Airport Svartnes|Vardø|NO|290
VBA|VYAN|Ann|Aeng|MM|241
VBG|KVBG|Vandenberg Space Force Base|Lompoc|US|118
VBP|VYBP|Bokpyinn|Bokpyinn|MM|241
VBS|LIPO|Brescia / Montichiari|Brescia|IT|295
VBV|NFVB|Vanua Balavu|Vanua Balavu|FJ|331
VBY|ESSV|Visby|Visby|SE|302
VCA|VVCT|Tra Noc|Can Tho|VN|195
VCD|YVRD|Victoria River Downs|Victoria River Downs|AU|254
VCE|LIPZ|Venezia / Tessera -  Marco Polo|Venezia|IT|295
VCH|SUVO|Vichadero|Vichadero|UY|132
VCL|VVCA|Chu Lai International|Dung Quat Bay|VN|195
VCP|SBKP|Viracopos International|Campinas|BR|153
VCR|SVCO|Carora|Carora|VE|79
VCS|VVCS|Co Ong|Con Ong|VN|195
VCT|KVCT|Victoria Regional|Victoria|US|82
VCV|KVCV|Southern California Logistics|Victorville|US|118
VDC|SBVC|Glauber de Andrade Rocha|Vitória da Conquista|BR|69
VDE|GCHI|Hierro|El Hierro Island|ES|246
VDH|VVDH|Dong Hoi|Dong Hoi|VN|195
VDI|KVDI|Vidalia Regional|Vidalia|US|135
VDM|SAVV|Gobernador Castello|Viedma|AR|62
VDO|VVVD|Van Don International|Vân Đồn|VN|195
VDP|SVVP|Valle de La Pascua|Valle de La Pascua|VE|79
VDR|SAOD|Villa Dolores|Villa Dolores|AR|57
VDS|ENVD|Vadsø|Vadsø|NO|290
VDY|VOJV|Vijayanagar Aerodrome (JSW)|Vijayanagar Aerodrome (JSW)|IN|205
VDZ|PAVD|Valdez Pioneer Field|Valdez|US|51
VEE|PAVE|Venetie|Venetie|US|51
VEL|KVEL|Vernal Regional|Vernal|US|89
VER|MMVR|General Heriberto Jara International|Veracruz|MX|128
VEV|AGBA|Barakoma|Barakoma|SB|335
VEX|KD60|Tioga Municipal|Tioga|US|82
VEY|BIVM|Vestmannaeyjar|Vestmannaeyjar|IS|249
VFA|FVFA|Victoria Falls International|Victoria Falls|ZW|21
VGA|VOBZ|Vijayawada|Vijayawada|IN|205
VGD|ULWW|Vologda|Vologda|RU|289
VGO|LEVX|Vigo|Vigo|ES|285
VGT|KVGT|North Las Vegas|Las Vegas|US|118
VGZ|SKVG|Villagarzon|Villagarzon|CO|75
VHC|FNSA|Saurimo|Saurimo|AO|31
VHM|ESNV|Vilhelmina|Vilhelmina|SE|302
VHN|KVHN|Culberson County|Van Horn|US|82
VHV|UENI|Verkhnevilyuisk|Verkhnevilyuisk|RU|240
VHY|LFLV|Vichy-Charmeil|Vichy|FR|291
VHZ|NTUV|Vahitahi|Vahitahi|PF|354
VIA|SSVI|Videira|Videira|BR|153
VIE|LOWW|Vienna International|Vienna|AT|307
VIG|SVVG|Juan Pablo Perez Alfonso|El Vigia|VE|79
VIH|KVIH|Rolla Ntl|Rolla|US|82
VII|VVVH|Vinh|Vinh|VN|195
VIJ|TUPW|Virgin Gorda|Spanish Town|VG|166
VIL|GMMH|Dakhla|Dakhla|EH|13
VIN|UKWW|Havryshivka Vinnytsia International|Vinnitsa|UA|280
VIP|LSMP|Payerne|Payerne|CH|313
VIQ|WPVQ|Viqueque|Viqueque|TL|192
VIR|FAVG|Virginia|Durban|ZA|22
VIS|KVIS|Visalia Municipal|Visalia|US|118
VIT|LEVT|Vitoria/Foronda|Alava|ES|285
VIX|SBVT|Eurico de Aguiar Salles|Vitoria|BR|153
VIY|LFPV|Villacoublay-Velizy (BA 107) Air Base|Villacoublay|FR|291
VJB|FQXA|Xai-Xai|Xai-Xai|MZ|35
VJI|KVJI|Virginia Highlands|Abingdon|US|135
VKG|VVRG|Rach Gia|Rach Gia|VN|195
VKO|UUWW|Vnukovo International|Moscow|RU|289
VKS|KVKS|Vicksburg Municipal|Vicksburg|US|82
VKT|UUYW|Vorkuta|Vorkuta|RU|289
VLA|KVLA|Vandalia Municipal|Vandalia|US|82
VLC|LEVC|Valencia|Valencia|ES|285
VLD|KVLD|Valdosta Regional|Valdosta|US|135
VLE|K40G|Valle|Grand Canyon|US|140
VLG|SAZV|Villa Gesell|Villa Gesell|AR|55
VLI|NVVV|Port Vila Bauerfield|Port Vila|VU|329
VLL|LEVD|Valladolid|Valladolid|ES|285
VLM|SLVM|Teniente Coronel Rafael Pabon|Villamontes|BO|116
VLN|SVVA|Arturo Michelena International|Valencia|VE|79
VLO|LAVL|Vlora Internationa|Vlora|AL|304
VLP|SWVC|Vila Rica|Vila Rica|BR|86
VLR|SCLL|Vallenar|Vallenar|CL|151
VLS|NVSV|Valesdir|Valesdir|VU|329
VLU|ULOL|Velikiye Luki|Velikiye Luki|RU|289
VLV|SVVL|Dr. Antonio Nicolas Briceno|Valera|VE|79
VME|SAOR|Villa Reynolds|Villa Reynolds|AR|64
VMU|AYBA|Baimuru|Baimuru|PG|351
VNC|KVNC|Venice Municipal|Venice|US|135
VND|FMSU|Vangaindrano|Vangaindrano|MG|314
VNE|LFRV|Vannes-Meucon|Vannes|FR|291
VNO|EYVI|Vilnius International|Vilnius|LT|308
VNR|YVRS|Vanrook Station|Vanrook Station|AU|253
VNS|VEBN|Lal Bahadur Shastri|Varanasi|IN|205
VNT|EVVA|Ventspils International|Ventspils|LV|294
VNX|FQVL|Vilankulo|Vilanculo|MZ|35
VNY|KVNY|Van Nuys|Van Nuys|US|118
VOD|LKVO|Vodochody|Vodochoky|CZ|293
VOG|URWW|Volgograd International|Volgograd|RU|309
VOH|FMNV|Vohimarina|Vohimarina|MG|314
VOI|GLVA|Voinjama|Voinjama|LR|39
VOK|KVOK|Volk Field|Camp Douglas|US|82
VOL|LGBL|Nea Anchialos|Nea Anchialos|GR|264
VOT|SDVG|Votuporanga|Votuporanga|BR|153
VOZ|UUOO|Voronezh International|Voronezh|RU|289
VPE|FNGI|Ngjiva Pereira|Ngiva|AO|31
VPN|BIVO|Vopnafjörður|Vopnafjörður|IS|249
VPS|KVPS|Eglin Afb/Destin-Ft Walton Beach|Valparaiso|US|82
VPY|FQCH|Chimoio|Chimoio|MZ|35
VPZ|KVPZ|Porter County Regional|Valparaiso|US|82
VQQ|KVQQ|Cecil|Jacksonville|US|135
VQS|TJVQ|Antonio Rivera Rodriguez|Isla De Vieques|US|144
VRA|MUVR|Juan Gualberto Gomez International|Varadero|CU|106
VRB|KVRB|Vero Beach Regional|Vero Beach|US|135
VRC|RPUV|Virac|Virac|PH|213
VRE|FAVR|Vredendal|Vredendal|ZA|22
VRI|ULDW|Varandey|Varandey|RU|289
VRK|EFVR|Varkaus|Varkaus|FI|275
VRL|LPVR|Vila Real|Vila Real|PT|281
VRN|LIPX|Verona / Villafranca|Verona|IT|295
VRO|MUKW|Kawama|Matanzas|CU|106
VRS|K3VS|Roy Otten Memorial Airfield|Versailles|US|82
VRU|FAVB|Vryburg|Vyrburg|ZA|22
VSA|MMVA|Carlos Rovirosa Perez International|Villahermosa|MX|128
VSE|LPVZ|Viseu|Viseu|PT|281
VSF|KVSF|Hartness State (Springfield)|Springfield|US|135
VSG|UKCW|Luhansk International|Luhansk|UA|280
VST|ESOW|Stockholm Vasteras|Stockholm|SE|302
VSV|VISV|Shravasti|Shravasti|IN|205
VTB|UMII|Vitebsk East|Vitebsk|BY|288
VTE|VLVT|Wattay International|Vientiane|LA|238
VTF|NFVL|Vatulele|Vatulele|FJ|331
VTG|VVVT|Vung Tau|Vung Tau|VN|195
VTL|LFSZ|Vittel Champ De Course|Luxeuil|FR|291
VTM|LLNV|Nevatim Air Base|Beersheba|IL|201
VTN|KVTN|Miller Field|Valentine|US|82
VTU|MUVT|Hermanos Ameijeiras|Las Tunas|CU|106
VTZ|VOVZ|Vishakhapatnam|Visakhapatnam|IN|205
VUP|SKVP|Alfonso Lopez Pumarejo|Valledupar|CO|75
VUS|ULWU|Velikiy Ustyug|Velikiy Ustyug|RU|289
VVB|FMMH|Mahanoro|Mahanoro|MG|314
VVC|SKVV|Vanguardia|Villavicencio|CO|75
VVI|SLVR|Viru Viru International|Santa Cruz|BO|116
VVK|ESSW|Vastervik|Vastervik|SE|302
VVO|UHWW|Vladivostok International|Vladivostok|RU|239
VVZ|DAAP|Illizi Takhamalt|Illizi|DZ|3
VXC|FQLC|Lichinga|Lichinga|MZ|35
VXE|GVSV|Sao Pedro|Sao Pedro|CV|247
VXO|ESMX|Vaxjo Kronoberg|Vaxjo|SE|302
VYD|FAVY|Vryheid|Vryheid|ZA|22
VYI|UENW|Vilyuisk|Vilyuisk|RU|240
VYS|KVYS|Illinois Valley Regional-Walter A Duncan Field|Peru|US|82
WAA|PAIW|Wales|Wales|US|51
WAC|HAWC|Waca|Waca|ET|2
WAE|OEWD|Wadi Al Dawasir|Wadi Al Dawasir|SA|224
WAF|OPWN|Wana|Waana|PK|203
WAG|NZWU|Wanganui|Wanganui|NZ|324
WAH|KBWP|Harry Stern|Wahpeton|US|82
WAI|FMNW|Ambalabe|Antsohihy|MG|314
WAK|FMSZ|Ankazoabo|Ankazoabo|MG|314
WAL|KWAL|Wallops Flight Facility|Wallops Island|US|135
WAM|FMMZ|Ambatondrazaka|Ambatondrazaka|MG|314
WAO|AYWB|Wabo|Wabo|PG|351
WAP|SCAP|Alto Palena|Alto Palena|CL|151
WAQ|FMMG|Antsalova|Antsalova|MG|314
WAR|WAJR|Waris|Waris-Papua Island|ID|200
WAT|EIWF|Waterford|Waterford|IE|273
WAV|YWAV|Wave Hill|Wave Hill|AU|254
WAW|EPWA|Warsaw Chopin|Warsaw|PL|310
WAX|HLZW|Zwara|Zuwara|LY|47
WAY|KWAY|Greene County|Waynesburg|US|135
WAZ|YWCK|Warwick|Warwick|AU|253
WBA|WAPV|WahaiSeram Island|Seram Island|ID|200
WBB|PAAS|Stebbins|Stebbins|US|136
WBG|ETNS|Schleswig|Schleswig|DE|266
WBK|KY31|West Branch Community|West Branch|US|90
WBM|AYWD|Wapenamanda|Wapenamanda|PG|351
WBO|FMSB|Antsoa|Beroroha|MG|314
WBQ|PAWB|Beaver|Beaver|US|51
WBR|KRQB|Roben-Hood|Big Rapids|US|90
WBU|KBDU|Boulder Municipal|Boulder|US|89
WBW|KWBW|Wilkes-Barre Wyoming Valley|Wilkes-Barre|US|135
WCA|SCST|Gamboa|Castro|CL|151
WCH|SCTN|Chaiten|Chaiten|CL|151
WCR|PALR|Chandalar Lake|Chandalar Lake|US|51
WDG|KWDG|Enid Woodring Regional|Enid|US|82
WDH|FYWH|Hosea Kutako International|Windhoek|NA|49
WDI|YWND|Wondai|Wondai|AU|253
WDN|90WA|Waldron Airstrip|East Sound|US|118
WDR|KWDR|Barrow County|Winder|US|135
WDS|ZHSY|Shiyan Wudangshan|Shiyan|CN|227
WEA|KWEA|Parker County|Weatherford|US|82
WEF|ZSWF|Weifang|Weifang|CN|227
WEH|ZSWH|Weihai|Weihai|CN|227
WEI|YBWP|Weipa|Weipa|AU|253
WEL|FAWM|Welkom|Welkom|ZA|22
WET|WABG|Wagethe|Wagethe-Papua Island|ID|200
WEW|YWWA|Wee Waa|Wee Waa|AU|261
WFD|EGCD|Manchester Woodford|Manchester|GB|283
WFI|FMSF|Fianarantsoa|Fianarantsoa|MG|314
WFK|KFVE|Northern Aroostook Regional|Frenchville|US|135
WGA|YSWG|Wagga Wagga City|Wagga Wagga|AU|261
WGB|OPBR|Bahawalnagar|Bahawalnagar|PK|203
WGC|VOWA|Warangal|Warrangal|IN|205
WGE|YWLG|Walgett|Walgett|AU|261
WGO|KOKV|Winchester Regional|Winchester|US|135
WGP|WADW|Waingapu|Waingapu-Sumba Island|ID|212
WGT|YWGT|Wangaratta|Wangaratta|AU|259
WHA|ZSWA|Wuhu Xuanzhou|Wuhu|CN|227
WHF|HSSW|Wadi Halfa|Wadi Halfa|SD|25
WHK|NZWK|Whakatane|Whakatane|NZ|324
WHO|NZFJ|Franz Josef Aerodrome|Franz Josef Aerodrome|NZ|324
WHP|KWHP|Whiteman|Los Angeles|US|118
WHS|EGEH|Whalsay|Whalsay|GB|283
WHT|KARM|Wharton Regional|Wharton|US|82
WHU|ZSWU|Wuhu Air Base|Wuhu|CN|227
WIB|KF05|Wilbarger County|Vernon|US|82
WIC|EGPC|Wick|Wick|GB|283
WIE|ETOU|Wiesbaden Army Airfield|Wiesbaden|DE|266
WIK|NZKE|Waiheke Reeve|Waiheke Reeve|NZ|324
WIL|HKNW|Nairobi Wilson|Nairobi|KE|40
WIN|YWTN|Winton|Winton|AU|253
WIO|YWCA|Wilcannia|Wilcannia|AU|261
WIR|NZWO|Wairoa|Wairoa|NZ|324
WIT|YWIT|Wittenoom|Wittenoom|AU|260
WIX|MMTX|Tuxpan|Tuxpan|MX|128
WJF|KWJF|General Wm J Fox Airfield|Lancaster|US|118
WJR|HKWJ|Wajir|Wajir|KE|40
WJU|RKNW|Wonju|Wonju|KR|226
WKA|NZWF|Wanaka|Wanaka|NZ|324
WKB|YWKB|Warracknabeal|Warracknabeal|AU|259
WKF|FAWK|Waterkloof Air Force Base|Pretoria|ZA|22
WKI|FVWT|Hwange|Hwange|ZW|21
WKJ|RJCW|Wakkanai|Wakkanai|JP|235
WKK|K5A8|Aleknagik /New|Aleknagik|US|51
WKR|MYAW|Abaco I Walker C|Abaco I Walker C|BS|134
WLA|YWAL|Wallal|Wallal|AU|260
WLC|YWCH|Walcha|Walcha|AU|261
WLD|KWLD|Strother Field|Winfield|US|82
WLE|YMLS|Miles|Miles|AU|253
WLG|NZWN|Wellington International|Wellington|NZ|324
WLH|NVSW|Walaha|Walaha|VU|329
WLK|PASK|Selawik|Selawik|US|51
WLL|YWOR|Wollogorang|Wollogorang|AU|254
WLO|YWTL|Waterloo|Waterloo|AU|254
WLP|YANG|West Angelas|West Angelas|AU|260
WLS|NLWW|Hihifo|Wallis Island|WF|358
WLW|KWLW|Willows/Glenn County|Willows|US|118
WMA|FMNX|Mandritsara|Mandritsara|MG|314
WMB|YWBL|Warrnambool|Warrnambool|AU|259
WMC|KWMC|Winnemucca Municipal|Winnemucca|US|118
WMD|FMSC|Mandabe|Mandabe|MG|314
WME|YMNE|Mount Keith|Mount Keith|AU|260
WMH|KBPK|Baxter County|Mountain Home|US|82
WMI|EPMO|Warsaw Modlin|Warsaw|PL|310
WMN|FMNR|Maroantsetra|Maroantsetra|MG|314
WMO|PAWM|White Mountain|White Mountain|US|51
WMR|FMNC|Mananara Nord|Mananara Nord|MG|314
WMT|ZUMT|Zunyi Maotai|Zunyi|CN|227
WMX|WAJW|Wamena|Wamena-Papua Island|ID|200
WNA|PANA|Napakiak|Napakiak|US|51
WND|YWDA|Windarra|Windarra|AU|260
WNJ|_WNJ|Weining Airport (under construction)|Leshan|CN|227
WNN|CKL3|Wunnumin Lake|Wunnumin Lake|CA|169
WNP|RPUN|Naga|Naga|PH|213
WNR|YWDH|Windorah|Windorah|AU|253
WNS|OPNH|Nawabshah|Nawabash|PK|203
WNZ|ZSWZ|Wenzhou Yongqiang|Wenzhou|CN|227
WOA|AYWO|Wonenara|Wonenara|PG|351
WOE|EHWO|Woensdrecht Air Base|Bergen Op Zoom|NL|262
WOL|YWOL|Wollongong|Wollongong|AU|261
WON|YWDL|Wondoola|Wondoola|AU|253
WOT|RCWA|Wang-an|Wang-an|TW|230
WOW|PAUO|Willow|Willow|US|51
WPA|SCAS|Cabo 1° Juan Roman|Puerto Aysen|CL|151
WPB|FMNG|Port Berge|Port Berge|MG|314
WPC|CZPC|Pincher Creek|Pincher Creek|CA|92
WPK|YWMP|Wrotham Park|Wrotham Park|AU|253
WPO|K7V2|North Fork Valley|Paonia|US|89
WPR|SCFM|Capitan Fuentes Martinez Airport|Porvenir|CL|151
WPU|SCGZ|Guardiamarina Zanartu|Puerto Williams|CL|151
WRB|KWRB|Robins Afb|Warner Robins|US|135
WRE|NZWR|Whangarei|Whangarei|NZ|324
WRG|PAWG|Wrangell|Wrangell|US|51
WRI|KWRI|Mc Guire Field (Joint Base Mc Guire Dix Lakehurst)|Wrightstown|US|135
WRL|KWRL|Worland Municipal|Worland|US|89
WRO|EPWR|Copernicus Wrocław|Wrocław|PL|310
WRT|EGNO|Warton|Warton|GB|283
WRW|YWWG|Warrawagine|Warrawagine|AU|260
WRY|EGEW|Westray|Westray|GB|283
WRZ|VCCW|Wirawila|Weerawila|LK|189
WSF|PACS|Cape Sarichef|Cape Sarichef|US|136
WSG|KAFJ|Washington County|Washington|US|135
WSH|KHWV|Brookhaven|Shirley|US|135
WSI|YSWS|Western Sydney International (Nancy-Bird Walton)|Badgerys Creek|AU|261
WSK|ZUWS|Wushan Chongqing|Wushan|CN|227
WSM|KWSM|Wiseman|Wiseman|US|51
WSN|PFWS|South Naknek Nr 2|South Naknek|US|51
WSO|SMWS|Washabo|Washabo|SR|139
WSP|MNWP|Waspam|Waspam|NI|121
WSR|WASW|Wasior|Wasior-Papua Island|ID|200
WST|KWST|Westerly State|Westerly|US|135
WSU|AYWS|Wasu|Wasu|PG|351
WSZ|NZWS|Westport|Westport|NZ|324
WTA|FMMU|Tambohorano|Tambohorano|MG|314
WTB|YBWW|Toowoomba Wellcamp|Wellcamp|AU|253
WTD|MYGW|West End|West End|BS|134
WTK|PAWN|Noatak|Noatak|US|51
WTL|PAAJ|Tuntutuliak|Tuntutuliak|US|136
WTN|EGXW|RAF Waddington|Waddington|GB|283
WTP|AYWT|Woitape|Fatima Mission|PG|351
WTR|KE24|Whiteriver|Whiteriver|US|140
WTS|FMMX|Tsiroanomandidy|Tsiroanomandidy|MG|314
WTZ|NZWT|Whitianga|Whitianga|NZ|324
WUA|ZBUH|Wuhai|Wuhai|CN|227
WUD|YWUD|Wudinna|Wudinna|AU|252
WUG|AYWU|Wau|Wau|PG|351
WUH|ZHHH|Wuhan Tianhe International|Wuhan|CN|227
WUI|YMMI|Murrin Murrin|Murrin Murrin|AU|260
WUN|YWLU|Wiluna|Wiluna|AU|260
WUS|ZSWY|Nanping Wuyishan|Wuyishan|CN|227
WUU|HSWW|Wau|Wau|SS|23
WUX|ZSWX|Sunan Shuofang International|Wuxi|CN|227
WUZ|ZGWZ|Wuzhou Xijiang|Wuzhou|CN|227
WVB|FYWB|Walvis Bay|Walvis Bay|NA|49
WVI|KWVI|Watsonville Municipal|Watsonville|US|118
WVK|FMSK|Manakara|Manakara|MG|314
WVL|KWVL|Waterville Regional|Waterville|US|135
WVN|EDWI|Wilhelmshaven-Mariensiel|Wilhelmshaven|DE|266
WWA|PAWS|Wasilla|Wasilla|US|51
WWD|KWWD|Cape May County|Wildwood|US|135
WWI|YWWI|Woodie Woodie|Woodie Woodie|AU|260
WWK|AYWK|Wewak International|Wewak|PG|351
WWR|KWWR|West Woodward|Woodward|US|82
WWT|PAEW|Mertarvik|Mertarvik|US|136
WWY|YWWL|West Wyalong|West Wyalong|AU|261
WXN|ZUWX|Wanxian|Wanxian|CN|227
WYA|YWHA|Whyalla|Whyalla|AU|252
WYE|GFYE|Yengema|Yengema|SL|19
WYK|WIPO|Gatot Subrato|Batu Raja, Sumatra Island|ID|199
WYN|YWYM|Wyndham|Wyndham|AU|260
WYS|KWYS|Yellowstone|West Yellowstone|US|89
WZA|DGLW|Wa|Wa|GH|1
XAI|ZHXY|Xinyang Minggang|Xinyang|CN|227
XAP|SBCH|Chapeco|Chapeco|BR|153
XAR|DFOY|Aribinda|Aribinda|BF|44
XAU|SOOS|Saul|Saul|GF|80
XBE|CNE3|Bearskin Lake|Bearskin Lake|CA|169
XBG|DFEB|Bogande|Bogande|BF|44
XBJ|OIMB|Birjand|Birjand|IR|233
XBK|LFHS|Bourg-Ceyzeriat|Bourg|FR|291
XBO|DFEA|Boulsa|Boulsa|BF|44
XBR|CNL3|Brockville - Thousand Islands Regional Tackaberry|Brockville|CA|165
XCH|YPXM|Christmas Island|Christmas Island|CX|315
XCL|CJS3|Cluff Lake|Cluff Lake|CA|148
XCM|CYCK|Chatham Kent|Chatham-Kent|CA|165
XCO|YOLA|Colac|Colac|AU|259
XCR|LFOK|Chalons-Vatry Air Base|Chalons|FR|291
XDE|DFOU|Diebougou|Diebougou|BF|44
XDJ|DFCJ|Djibo|Djibo|BF|44
XEN|ZYXC|Xingcheng Air Base|Xingcheng Air Base|CN|227
XFN|ZHXF|Xiangfan|Xiangfan|CN|227
XFW|EDHI|Hamburg-Finkenwerder|Hamburg|DE|266
XGA|DFOG|Gaoua|Gaoua|BF|44
XGG|DFEG|Gorom-Gorom|Gorom-Gorom|BF|44
XGN|FNXA|Xangongo|Xangongo|AO|31
XGR|CYLU|Kangiqsualujjuaq (Georges River)|Kangiqsualujjuaq|CA|111
XIC|ZUXC|Xichang Qingshan|Xichang|CN|227
XIJ|OKAJ|Ahmed Al Jaber Air Base|Ahmed Al Jaber AB|KW|209
XIL|ZBXH|Xilinhot|Xilinhot|CN|227
XIN|ZGXN|Xingning|Xingning|CN|227
XIY|ZLXY|Xi'an Xianyang International|Xianyang|CN|227
XJM|OPMA|Mangla|Mangla|PK|203
XKA|DFEL|Kantchari|Kantchari|BF|44
XKH|VLXK|Xieng Khouang|Xieng Khouang|LA|238
XKS|CYAQ|Kasabonika|Kasabonika|CA|165
XKY|DFCA|Kaya|Kaya|BF|44
XLB|CZWH|Lac Brochet|Lac Brochet|CA|169
XLS|GOSS|Saint Louis|Saint Louis|SN|15
XLU|DFCL|Leo|Leo|BF|44
XMC|YMCO|Mallacoota|Mallacoota|AU|256
XMD|KMDS|Madison Municipal|Madison|US|82
XMH|NTGI|Manihi|Manihi|PF|354
XMI|HTMI|Masasi|Masasi|TZ|16
XML|YMIN|Minlaton|Minlaton|AU|252
XMN|ZSAM|Xiamen Gaoqi International|Xiamen|CN|227
XMP|CFC4|Macmillan Pass|Macmillan Pass|CA|168
XMS|SEMC|Coronel E Carvajal|Macas|EC|103
XMU|LFHY|Moulins-Montbeugny|Moulins|FR|291
XMY|YYMI|Yam Island|Yam Island|AU|253
XNA|KXNA|Northwest Arkansas Ntl|Fayetteville|US|82
XNN|ZLXN|Xining Caojiabu|Xining|CN|227
XNU|DFON|Nouna|Nouna|BF|44
XPA|DFEP|Pama|Pama|BF|44
XPK|CZFG|Pukatawagan|Pukatawagan|CA|169
XPL|MHPR|Comayagua-Palmerola International|Comayagua|HN|161
XPP|CZNG|Poplar River|Poplar River|CA|169
XPR|KIEN|Pine Ridge|Pine Ridge|US|89
XQP|MRQP|Quepos Managua|Quepos|CR|84
XQU|CAT4|Qualicum Beach|Qualicum Beach|CA|167
XRH|YSRI|RAAF Base Richmond|Richmond|AU|261
XRR|CYDM|Ross River|Ross River|CA|168
XRY|LEJR|Jerez|Jerez de la Forntera|ES|285
XSB|OMBY|Sir Bani Yas|Sir Bani Yas|AE|193
XSC|MBSC|South Caicos|South Caicos|TC|99
XSD|KTNX|Tonopah Test Range|Tonopah|US|118
XSE|DFES|Sebba|Sebba|BF|44
XSI|CZSN|South Indian Lake|South Indian Lake|CA|169
XSP|WSSL|Seletar|Seletar|SG|228
XTG|YTGM|Thargomindah|Thargomindah|AU|253
XTL|CYBQ|Tadoule Lake|Tadoule Lake|CA|169
XTO|YTAM|Taroom|Taroom|AU|253
XTR|YTAA|Tara|Tara|AU|253
XUZ|ZSXZ|Xuzhou Guanyin|Xuzhou|CN|227
XWA|KXWA|Williston Basin International|Williston|US|82
XXN|OERY|Riyadh Air Base|Riyadh|SA|224
XYA|AGGY|Yandina|Yandina|SB|335
XYR|AYED|Edwaki|Yellow River Mission|PG|351
XZA|DFEZ|Zabre|Zabre|BF|44
YAA|CAJ4|Anahim Lake|Anahim Lake|CA|167
YAB|CYAB|Arctic Bay|Arctic Bay|CA|146
YAC|CYAC|Cat Lake|Cat Lake|CA|169
YAD|CAS2|Moose Lake (Lodge)|Moose Lake|CA|167
YAG|CYAG|Fort Frances Municipal|Fort Frances|CA|169
YAH|CYAH|La Grande-4|La Grande-4|CA|165
YAI|SCCH|Gral. Bernardo O´Higgins|Chillan|CL|151
YAK|PAYA|Yakutat|Yakutat|US|51
YAL|CYAL|Alert Bay|Alert Bay|CA|167
YAM|CYAM|Sault Ste Marie|Sault Sainte Marie|CA|165
YAN|FZIR|Yangambi|Yangambi|CD|32
YAO|FKKY|Yaounde|Yaounde|CM|18
YAP|PTYA|Yap International|Yap Island|FM|327
YAR|CYAD|La Grande-3|La Grande-3|CA|165
YAS|NFSW|Yasawa Island|Yasawa Island|FJ|331
YAT|CYAT|Attawapiskat|Attawapiskat|CA|165
YAU|CTP9|Donaldson|Kattiniq|CA|165
YAX|CKB6|Wapekeka|Angling Lake|CA|169
YAY|CYAY|St. Anthony|St. Anthony|CA|156
YAZ|CYAZ|Tofino / Long Beach|Tofino|CA|167
YBA|CYBA|Banff|Banff|CA|92
YBB|CYBB|Kugaaruk|Kugaaruk|CA|92
YBC|CYBC|Baie Comeau|Baie-Comeau|CA|165
YBE|CYBE|Uranium City|Uranium City|CA|148
YBG|CYBG|CFB Bagotville|Bagotville|CA|165
YBI|CCE4|Black Tickle|Black Tickle|CA|105
YBK|CYBK|Baker Lake|Baker Lake|CA|169
YBL|CYBL|Campbell River|Campbell River|CA|167
YBO|CBW4|Bob Quinn Lake|Bob Quinn Lake|CA|167
YBP|ZUYB|Yibin Wuliangye |Yibin|CN|227
YBR|CYBR|Brandon Municipal|Brandon|CA|169
YBT|CYBT|Brochet|Brochet|CA|169
YBV|CYBV|Berens River|Berens River|CA|169
YBX|CYBX|Lourdes de Blanc Sablon|Lourdes-De-Blanc-Sablon|CA|73
YBY|CYBF|Bonnyville|Bonnyville|CA|92
YCA|CAH3|Courtenay Airpark|Courtenay|CA|167
YCB|CYCB|Cambridge Bay|Cambridge Bay|CA|92
YCC|CYCC|Cornwall Regional|Cornwall|CA|165
YCD|CYCD|Nanaimo|Nanaimo|CA|167
YCE|CYCE|James T. Field Memorial Aerodrome|Centralia|CA|165
YCG|CYCG|Castlegar|Castlegar|CA|167
YCH|CYCH|Miramichi|Miramichi|CA|105
YCK|CEB3|Colville Lake|Colville Lake|CA|170
YCL|CYCL|Charlo|Charlo|CA|105
YCM|CYSN|St. Catharines Niagara District|Niagara-on-the-lake|CA|165
YCN|CYCN|Cochrane|Cochrane|CA|165
YCO|CYCO|Kugluktuk|Kugluktuk|CA|92
YCQ|CYCQ|Chetwynd|Chetwynd|CA|88
YCR|CYCR|Cross Lake (Charlie Sinclair Memorial)|Cross Lake|CA|169
YCS|CYCS|Chesterfield Inlet|Chesterfield Inlet|CA|169
YCT|CYCT|Coronation|Coronation|CA|92
YCU|ZBYC|Yuncheng Guangong|Yuncheng|CN|227
YCW|CYCW|Chilliwack|Chilliwack|CA|167
YCY|CYCY|Clyde River|Clyde River|CA|165
YCZ|CYCZ|Fairmont Hot Springs|Fairmont Hot Springs|CA|92
YDA|CYDA|Dawson City|Dawson City|CA|167
YDB|CYDB|Burwash|Burwash|CA|167
YDC|CER3|Drayton Valley Industrial|Drayton Valley|CA|92
YDF|CYDF|Deer Lake|Deer Lake|CA|156
YDG|CYID|Digby / Annapolis Regional|Digby|CA|105
YDJ|CJL2|Hatchet Lake|Hatchet Lake|CA|148
YDL|CYDL|Dease Lake|Dease Lake|CA|167
YDN|CYDN|Dauphin Barker|Dauphin|CA|169
YDO|CYDO|Dolbeau Lac-Saint-Jean|Saint-Félicien|CA|165
YDP|CYDP|Nain|Nain|CA|105
YDQ|CYDQ|Dawson Creek|Dawson Creek|CA|88
YDT|CZBB|Boundary Bay|Ladner|CA|167
YDU|CJL8|Kasba Lake|Kasba Lake|CA|170
YDV|CZTA|Bloodvein River|Bloodvein River|CA|169
YDW|CKV4|North of Sixty|Obre Lake|CA|170
YEB|CPF2|Bar River|Bar River|CA|165
YEC|RKTY|Yecheon|Yecheon|KR|226
YEG|CYEG|Edmonton International|Edmonton|CA|92
YEH|_YEH|Yinchuan Helanshan|Yinchuan|CN|227
YEI|LTBR|Bursa Yenisehir|Bursa|TR|277
YEK|CYEK|Arviat|Arviat|CA|169
YEL|CYEL|Elliot Lake Municipal|Elliot Lake|CA|165
YEM|CYEM|Manitoulin East Municipal|Manitowaning|CA|165
YEN|CYEN|Estevan|Estevan|CA|148
YEO|EGDY|RNAS Yeovilton|Yeovil|GB|283
YER|CYER|Fort Severn|Fort Severn|CA|165
YES|OISY|Yasouj|Yasouj|IR|233
YET|CYET|Edson|Edson|CA|92
YEU|CYEU|Eureka|Eureka|CA|146
YEV|CYEV|Inuvik (Mike Zubko)|Inuvik|CA|110
YEY|CYEY|Amos Magny|Amos|CA|165
YFA|CYFA|Fort Albany|Fort Albany|CA|165
YFB|CYFB|Iqaluit|Iqaluit|CA|165
YFC|CYFC|Fredericton International|Fredericton|CA|130
YFE|CYFE|Forestville|Forestville|CA|165
YFG|CTU2|Fontanges|Fontanges|CA|165
YFH|CYFH|Fort Hope|Fort Hope|CA|165
YFI|CFG6|Fort Mackay / Firebag|Suncor Energy Site|CA|92
YFJ|CYWE|Wekweeti|Wekweeti|CA|92
YFO|CYFO|Flin Flon|Flin Flon|CA|169
YFR|CYFR|Fort Resolution|Fort Resolution|CA|92
YFS|CYFS|Fort Simpson|Fort Simpson|CA|92
YFX|CCK4|St. Lewis (Fox Harbour)|St. Lewis|CA|156
YGB|CYGB|Texada Gillies Bay|Texada|CA|167
YGC|CEQ5|Grande Cache|Grande Cache|CA|92
YGH|CYGH|Fort Good Hope|Fort Good Hope|CA|92
YGJ|RJOH|Miho Yonago|Yonago|JP|235
YGK|CYGK|Kingston|Kingston|CA|165
YGL|CYGL|La Grande Riviere|Radisson|CA|165
YGM|CYGM|Gimli Industrial Park|Gimli|CA|169
YGO|CYGO|Gods Lake Narrows|Gods Lake Narrows|CA|169
YGP|CYGP|Gaspe (Michel-Pouliot)|Gaspe|CA|165
YGQ|CYGQ|Geraldton Greenstone Regional|Geraldton|CA|165
YGR|CYGR|Iles-de-la-Madeleine|Iles-de-la-Madeleine|CA|165
YGT|CYGT|Igloolik|Igloolik|CA|165
YGV|CYGV|Havre St Pierre|Havre St-Pierre|CA|165
YGW|CYGW|Kuujjuarapik|Kuujjuarapik|CA|165
YGX|CYGX|Gillam|Gillam|CA|169
YGZ|CYGZ|Grise Fiord|Grise Fiord|CA|165
YHA|CCP4|Port Hope Simpson|Port Hope Simpson|CA|156
YHB|CYHB|Hudson Bay|Hudson Bay|CA|148
YHD|CYHD|Dryden Regional|Dryden|CA|169
YHE|CYHE|Hope|Hope|CA|167
YHF|CYHF|Hearst Rene Fontaine Municipal|Hearst|CA|165
YHG|CCH4|Charlottetown|Charlottetown|CA|156
YHI|CYHI|Ulukhaktok Holman|Ulukhaktok|CA|170
YHJ|ZSYH|Nanchang Yaohu|Nanchang|CN|227
YHK|CYHK|Gjoa Haven|Gjoa Haven|CA|92
YHM|CYHM|John C. Munro Hamilton International|Hamilton|CA|165
YHN|CYHN|Hornepayne Municipal|Hornepayne|CA|165
YHO|CYHO|Hopedale|Hopedale|CA|105
YHP|CPV7|Poplar Hill|Poplar Hill|CA|169
YHR|CYHR|Chevery|Chevery|CA|73
YHS|CAP3|Sechelt-Gibsons|Sechelt-Gibsons|CA|167
YHT|CYHT|Haines Junction|Haines Junction|CA|168
YHU|CYHU|Montréal / St-Hubert|Longueuil|CA|165
YHY|CYHY|Hay River / Merlyn Carter|Hay River|CA|170
YHZ|CYHZ|Halifax Robert L. Stanfield International|Halifax|CA|105
YIA|WAHI|Yogyakarta International|Yogyakarta, Java Island|ID|199
YIB|CYIB|Atikokan Municipal|Atikokan|CA|138
YIE|ZBES|Aershan Yiershi|Arxan|CN|227
YIF|CYIF|St Augustin|St-Augustin|CA|73
YIH|ZHYC|Yichang|Yichang|CN|227
YIK|CYIK|Ivujivik|Ivujivik|CA|165
YIN|ZWYN|Yining|Yining|CN|227
YIO|CYIO|Pond Inlet|Pond Inlet|CA|165
YIP|KYIP|Willow Run|Detroit|US|135
YIV|CYIV|Island Lake|Island Lake|CA|169
YIW|ZSYW|Yiwu|Yiwu|CN|227
YJA|CYJA|Jasper|Jasper|CA|92
YJF|CYJF|Fort Liard|Fort Liard|CA|170
YJN|CYJN|St-Jean|Saint Jean|CA|165
YJP|CEC4|Hinton / Jasper-Hinton|Hinton|CA|92
YJS|ZKSE|Samjiyon|Samjiyon|KP|221
YJT|CYJT|Stephenville|Stephenville|CA|156
YKA|CYKA|Kamloops|Kamloops|CA|167
YKC|CYKC|Collins Bay|Collins Bay|CA|148
YKD|CNS7|Kincardine|Kincardine|CA|165
YKE|CJT3|Knee Lake|Knee Lake|CA|169
YKF|CYKF|Kitchener / Waterloo|Waterloo|CA|165
YKG|CYAS|Kangirsuk|Kangirsuk|CA|165
YKH|ZYYK|Yingkou Lanqi|Yingkou|CN|227
YKJ|CYKJ|Key Lake|Key Lake|CA|148
YKL|CYKL|Schefferville|Schefferville|CA|165
YKM|KYKM|Yakima Air Trml/Mcallister Field|Yakima|US|118
YKN|KYKN|Chan Gurney Municipal|Yankton|US|82
YKO|LTCW|Yüksekova Selahaddin Eyyubi|Yüksekova|TR|277
YKQ|CYKQ|Waskaganish|Waskaganish|CA|165
YKS|UEEE|Yakutsk|Yakutsk|RU|240
YKU|CSU2|Chisasibi|Chisasibi|CA|165
YKX|CYKX|Kirkland Lake|Kirkland Lake|CA|165
YKY|CYKY|Kindersley|Kindersley|CA|148
YLB|CYLB|Lac La Biche|Lac La Biche|CA|92
YLC|CYLC|Kimmirut|Kimmirut|CA|165
YLD|CYLD|Chapleau|Chapleau|CA|165
YLE|CEM3|Whati|Whati|CA|92
YLG|YYAL|Yalgoo|Yalgoo|AU|260
YLH|CYLH|Lansdowne House|Lansdowne House|CA|165
YLI|EFYL|Ylivieska|Ylivieska|FI|275
YLJ|CYLJ|Meadow Lake|Meadow Lake|CA|148
YLK|CYLS|Barrie-Orillia (Lake Simcoe Regional Airport)|Barrie-Orillia|CA|165
YLL|CYLL|Lloydminster|Lloydminster|CA|92
YLQ|CYLQ|La Tuque|La Tuque|CA|165
YLR|CYLR|Leaf Rapids|Leaf Rapids|CA|169
YLS|CSH4|Lebel-sur-Quevillon|Lebel-sur-Quevillon|CA|165
YLT|CYLT|Alert|Alert|CA|165
YLV|UBEE|Yevlakh|Yevlakh|AZ|181
YLW|CYLW|Kelowna|Kelowna|CA|167
YLX|ZGYL|Yulin Fumian|Yulin|CN|227
YLY|CYNJ|Langley|Langley|CA|167
YMA|CYMA|Mayo|Mayo|CA|167
YMB|CAD5|Merritt|Merritt|CA|167
YME|CYME|Matane|Matane|CA|165
YMG|CYMG|Manitouwadge|Manitouwadge|CA|165
YMH|CYMH|Mary's Harbour|Mary's Harbour|CA|156
YMJ|CYMJ|Moose Jaw Air Vice Marshal C. M. McEwen|Moose Jaw|CA|148
YMK|USDK|Mys Kamenny|Mys Kamennyi|RU|242
YML|CYML|Charlevoix|Charlevoix|CA|165
YMM|CYMM|Fort McMurray|Fort McMurray|CA|92
YMN|CYFT|Makkovik|Makkovik|CA|105
YMO|CYMO|Moosonee|Moosonee|CA|165
YMS|SPMS|Moises Benzaquen Rengifo|Yurimaguas|PE|117
YMT|CYMT|Chapais|Chibougamau|CA|165
YMW|CYMW|Maniwaki|Maniwaki|CA|165
YMX|CYMX|Montréal (Mirabel)|Mirabel|CA|165
YNA|CYNA|Natashquan|Natashquan|CA|165
YNB|OEYN|Yenbo|Yenbo|SA|224
YNC|CYNC|Wemindji|Wemindji|CA|165
YND|CYND|Ottawa / Gatineau|Gatineau|CA|165
YNE|CYNE|Norway House|Norway House|CA|169
YNG|KYNG|Youngstown/Warren Regional|Youngstown|US|135
YNH|CYNH|Hudsons Hope|Hudson's Hope|CA|88
YNJ|ZYYJ|Yanji Chaoyangchuan|Yanji|CN|227
YNL|CYNL|Points North Landing|Points North Landing|CA|148
YNM|CYNM|Matagami|Matagami|CA|165
YNN|CYNN|Nejanilini Lake|Nejanilini Lake|CA|169
YNO|CKQ3|North Spirit Lake|North Spirit Lake|CA|169
YNP|CNH2|Natuashish|Natuashish|CA|98
YNS|CYHH|Nemiscau|Nemiscau|CA|165
YNT|ZSYT|Penglai Intl|Yantai|CN|227
YNX|CSK6|Snap Lake|Snap Lake|CA|170
YNY|RKNY|Yangyang International|Sokcho|KR|226
YNZ|ZSYN|Yancheng|Yancheng|CN|227
YOA|CYOA|Ekati|Ekati|CA|92
YOC|CYOC|Old Crow|Old Crow|CA|167
YOD|CYOD|CFB Cold Lake|Cold Lake|CA|92
YOE|CFM4|Donnelly|Donnelly|CA|92
YOG|CNT3|Ogoki Post|Ogoki Post|CA|165
YOH|CYOH|Oxford House|Oxford House|CA|169
YOJ|CYOJ|High Level|High Level|CA|92
YOL|DNYO|Yola|Yola|NG|28
YOO|CYOO|Oshawa|Oshawa|CA|165
YOP|CYOP|Rainbow Lake|Rainbow Lake|CA|92
YOS|CYOS|Owen Sound / Billy Bishop Regional|Owen Sound|CA|165
YOT|LLYT|Yotvata Airfield|Yotvata|IL|201
YOW|CYOW|Ottawa / Macdonald-Cartier International|Ottawa|CA|165
YPA|CYPA|Prince Albert (Glass Field)|Prince Albert|CA|148
YPB|CBS8|Port Alberni|Port Alberni|CA|167
YPC|CYPC|Paulatuk (Nora Aliqatchialuk Ruben)|Paulatuk|CA|92
YPD|CNK4|Parry Sound Area Municipal|Parry Sound|CA|165
YPE|CYPE|Peace River|Peace River|CA|92
YPG|CYPG|Southport|Portage|CA|169
YPH|CYPH|Inukjuak|Inukjuak|CA|165
YPJ|CYLA|Aupaluk|Aupaluk|CA|165
YPK|CYPK|Pitt Meadows|Pitt Meadows|CA|167
YPL|CYPL|Pickle Lake|Pickle Lake|CA|138
YPM|CYPM|Pikangikum|Pikangikum|CA|169
YPN|CYPN|Port Menier|Port-Menier|CA|165
YPO|CYPO|Peawanuck|Peawanuck|CA|165
YPQ|CYPQ|Peterborough|Peterborough|CA|165
YPR|CYPR|Prince Rupert|Prince Rupert|CA|167
YPS|CYPD|Port Hawkesbury|Port Hawkesbury|CA|105
YPW|CYPW|Powell River|Powell River|CA|167
YPX|CYPX|Puvirnituq|Puvirnituq|CA|165
YPY|CYPY|Fort Chipewyan|Fort Chipewyan|CA|92
YPZ|CYPZ|Burns Lake|Burns Lake|CA|167
YQA|CYQA|Muskoka|Muskoka|CA|165
YQB|CYQB|Québec City Jean Lesage International|Quebec City|CA|165
YQC|CYHA|Quaqtaq|Quaqtaq|CA|165
YQD|CYQD|The Pas|The Pas|CA|169
YQF|CYQF|Red Deer Regional|Red Deer|CA|92
YQG|CYQG|Windsor|Windsor|CA|165
YQH|CYQH|Watson Lake|Watson Lake|CA|167
YQI|CYQI|Yarmouth|Yarmouth|CA|105
YQK|CYQK|Kenora|Kenora|CA|169
YQL|CYQL|Lethbridge|Lethbridge|CA|92
YQM|CYQM|Moncton / Greater Moncton International|Moncton|CA|105
YQN|CYQN|Nakina|Nakina|CA|165
YQQ|CYQQ|Comox|Comox|CA|167
YQR|CYQR|Regina International|Regina|CA|148
YQS|CYQS|St Thomas Municipal|St Thomas|CA|165
YQT|CYQT|Thunder Bay|Thunder Bay|CA|163
YQU|CYQU|Grande Prairie|Grande Prairie|CA|92
YQV|CYQV|Yorkton Municipal|Yorkton|CA|148
YQW|CYQW|North Battleford|North Battleford|CA|148
YQX|CYQX|Gander International|Gander|CA|156
YQY|CYQY|Sydney / J.A. Douglas McCurdy|Sydney|CA|97
YQZ|CYQZ|Quesnel|Quesnel|CA|167
YRA|CYRA|Rae Lakes|Gameti|CA|170
YRB|CYRB|Resolute Bay|Resolute Bay|CA|169
YRF|CYCA|Cartwright|Cartwright|CA|105
YRG|CCZ2|Rigolet|Rigolet|CA|105
YRI|CYRI|Riviere-du-Loup|Riviere-du-Loup|CA|165
YRJ|CYRJ|Roberval|Roberval|CA|165
YRL|CYRL|Red Lake|Red Lake|CA|169
YRM|CYRM|Rocky Mountain House|Rocky Mountain House|CA|92
YRO|CYRO|Ottawa / Rockcliffe|Ottawa|CA|165
YRQ|CYRQ|Trois-Rivieres|Trois-Rivieres|CA|165
YRS|CYRS|Red Sucker Lake|Red Sucker Lake|CA|169
YRT|CYRT|Rankin Inlet|Rankin Inlet|CA|169
YRV|CYRV|Revelstoke|Revelstoke|CA|167
YSA|CSB2|Sable Island Landing Strip|Sable Island|CA|105
YSB|CYSB|Sudbury|Falconbridge|CA|165
YSC|CYSC|Sherbrooke|Sherbrooke|CA|165
YSE|CYSE|Squamish|Squamish|CA|167
YSF|CYSF|Stony Rapids|Stony Rapids|CA|148
YSG|CYLK|Lutselk'e|Lutselk'e|CA|170
YSH|CYSH|Smiths Falls-Montague (Russ Beach)|Smiths Falls|CA|165
YSJ|CYSJ|Saint John|Saint John|CA|105
YSK|CYSK|Sanikiluaq|Sanikiluaq|CA|111
YSL|CYSL|St Leonard|St Leonard|CA|130
YSM|CYSM|Fort Smith|Fort Smith|CA|92
YSN|CZAM|Salmon Arm|Salmon Arm|CA|167
YSO|CCD4|Postville|Postville|CA|105
YSP|CYSP|Marathon|Marathon|CA|165
YSQ|ZYSQ|Songyuan Chaganhu|Songyuan|CN|227
YST|CYST|St. Theresa Point|St. Theresa Point|CA|169
YSU|CYSU|Summerside|Summerside|CA|105
YSY|CYSY|Sachs Harbour (David Nasogaluak Jr. Saaryuaq)|Sachs Harbour|CA|92
YTA|CYTA|Pembroke|Pembroke|CA|165
YTD|CZLQ|Thicket Portage|Thicket Portage|CA|169
YTE|CYTE|Cape Dorset|Cape Dorset|CA|165
YTF|CYTF|Alma|Alma|CA|165
YTH|CYTH|Thompson|Thompson|CA|169
YTL|CYTL|Big Trout Lake|Big Trout Lake|CA|169
YTM|CYFJ|La Macaza / Mont-Tremblant International Inc|Riviere Rouge|CA|165
YTQ|CYTQ|Tasiujaq|Tasiujaq|CA|165
YTR|CYTR|CFB Trenton|Trenton|CA|165
YTS|CYTS|Timmins Victor M. Power|Timmins|CA|165
YTT|CJY3|Tisdale|Tisdale|CA|148
YTW|ZWYT|Yutian Wanfang|Yutian|CN|227
YTX|CBM5|Telegraph Creek|Telegraph Creek|CA|167
YTY|ZSYA|Yangzhou Taizhou|Yangzhou|CN|227
YTZ|CYTZ|Billy Bishop Toronto City|Toronto|CA|165
YUB|CYUB|Tuktoyaktuk|Tuktoyaktuk|CA|170
YUD|CYMU|Umiujaq|Umiujaq|CA|165
YUE|YYND|Yuendumu|Yuendumu|AU|254
YUL|CYUL|Montréal-Pierre Elliott Trudeau International|Dorval|CA|165
YUM|KNYL|Yuma Mcas/Yuma International|Yuma|US|140
YUS|ZYLS|Yushu Batang|Yushu|CN|227
YUT|CYUT|Repulse Bay|Repulse Bay|CA|169
YUX|CYUX|Hall Beach|Hall Beach|CA|165
YUY|CYUY|Rouyn-Noranda|McWatters|CA|165
YVA|FMCN|Iconi|Moroni|KM|317
YVB|CYVB|Bonaventure|Bonaventure|CA|165
YVC|CYVC|La Ronge (Barber Field)|La Ronge|CA|148
YVE|CYVK|Vernon|Vernon|CA|167
YVG|CYVG|Vermilion|Vermilion|CA|92
YVM|CYVM|Qikiqtarjuaq|Qikiqtarjuaq|CA|165
YVO|CYVO|Val-d'Or|Bourlamaque|CA|165
YVP|CYVP|Kuujjuaq|Kuujjuaq|CA|165
YVQ|CYVQ|Norman Wells|Norman Wells|CA|92
YVR|CYVR|Vancouver International|Richmond|CA|167
YVT|CYVT|Buffalo Narrows|Buffalo Narrows|CA|148
YVV|CYVV|Wiarton|Wiarton|CA|165
YVZ|CYVZ|Deer Lake|Deer Lake|CA|169
YWA|CYWA|Petawawa|Petawawa|CA|165
YWB|CYKG|Kangiqsujuaq (Wakeham Bay)|Kangiqsujuaq|CA|165
YWG|CYWG|Winnipeg James Armstrong Richardson International|Winnipeg|CA|169
YWH|CYWH|Victoria Harbour|Victoria|CA|167
YWJ|CYWJ|Deline|Deline|CA|92
YWK|CYWK|Wabush|Wabush|CA|105
YWL|CYWL|Williams Lake|Williams Lake|CA|167
YWM|CCA6|Williams Harbour|Williams Harbour|CA|156
YWP|CYWP|Webequie|Webequie|CA|165
YWY|CYWY|Wrigley|Wrigley|CA|92
YXC|CYXC|Cranbrook / Canadian Rockies|Cranbrook|CA|92
YXE|CYXE|Saskatoon John G. Diefenbaker International|Saskatoon|CA|148
YXH|CYXH|Medicine Hat|Medicine Hat|CA|92
YXJ|CYXJ|Fort St. John|Fort Saint John|CA|88
YXK|CYXK|Rimouski|Rimouski|CA|165
YXL|CYXL|Sioux Lookout|Sioux Lookout|CA|169
YXN|CYXN|Whale Cove|Whale Cove|CA|169
YXP|CYXP|Pangnirtung|Pangnirtung|CA|165
YXQ|CYXQ|Beaver Creek|Beaver Creek|CA|168
YXR|CYXR|Earlton (Timiskaming Regional)|Earlton|CA|165
YXS|CYXS|Prince George|Prince George|CA|167
YXT|CYXT|Terrace|Terrace|CA|167
YXU|CYXU|London|London|CA|165
YXX|CYXX|Abbotsford|Abbotsford|CA|167
YXY|CYXY|Erik Nielsen Whitehorse International|Whitehorse|CA|168
YXZ|CYXZ|Wawa|Wawa|CA|165
YYA|ZGYY|Yueyang Sanhe|Yueyang|CN|227
YYB|CYYB|North Bay|North Bay|CA|165
YYC|CYYC|Calgary International|Calgary|CA|92
YYD|CYYD|Smithers|Smithers|CA|167
YYE|CYYE|Fort Nelson|Fort Nelson|CA|95
YYF|CYYF|Penticton|Penticton|CA|167
YYG|CYYG|Charlottetown|Charlottetown|CA|105
YYH|CYYH|Taloyoak|Taloyoak|CA|92
YYJ|CYYJ|Victoria International|Victoria|CA|167
YYL|CYYL|Lynn Lake|Lynn Lake|CA|169
YYM|CYYM|Cowley|Cowley|CA|92
YYN|CYYN|Swift Current|Swift Current|CA|148
YYQ|CYYQ|Churchill|Churchill|CA|169
YYR|CYYR|Goose Bay|Goose Bay|CA|98
YYT|CYYT|St. John's International|Saint John|CA|156
YYU|CYYU|Kapuskasing|Kapuskasing|CA|165
YYW|CYYW|Armstrong|Armstrong|CA|165
YYY|CYYY|Mont-Joli|Mont Jolie|CA|165
YYZ|CYYZ|Toronto Pearson International|Mississauga|CA|165
YZE|CYZE|Gore Bay Manitoulin|Gore Bay|CA|165
YZF|CYZF|Yellowknife|Yellowknife|CA|92
YZG|CYZG|Salluit|Salluit|CA|165
YZH|CYZH|Slave Lake|Slave Lake|CA|92
YZP|CYZP|Sandspit|Sandspit|CA|167
YZR|CYZR|Chris Hadfield|Sarnia|CA|165
YZS|CYZS|Coral Harbour|Coral Harbour|CA|138
YZT|CYZT|Port Hardy|Port Hardy|CA|167
YZU|CYZU|Whitecourt|Whitecourt|CA|92
YZV|CYZV|Sept-Iles|Sept-Iles|CA|165
YZW|CYZW|Teslin|Teslin|CA|167
YZX|CYZX|CFB Greenwood|Greenwood|CA|105
YZY|ZLZY|Ganzhou|Zhangye|CN|227
YZZ|CAD4|Trail|Trail|CA|167
ZAC|CZAC|York Landing|York Landing|CA|169
ZAD|LDZD|Zemunik|Zadar|HR|311
ZAG|LDZA|Zagreb|Zagreb|HR|311
ZAH|OIZH|Zahedan International|Zahedan|IR|233
ZAJ|OAZJ|Zaranj|Zaranj|AF|202
ZAL|SCVD|Pichoy|Valdivia|CL|151
ZAM|RPMZ|Zamboanga International|Zamboanga City|PH|213
ZAO|LFCC|Cahors-Lalbenque|Cahors|FR|291
ZAR|DNZA|Zaria|Zaria|NG|28
ZAT|ZPZT|Zhaotong|Zhaotong|CN|227
ZAZ|LEZG|Zaragoza Air Base|Zaragoza|ES|285
ZBE|LKZA|Zabreh Ostrava|Zabreh|CZ|293
ZBF|CZBF|Bathurst|Bathurst|CA|105
ZBL|YTNG|Thangool (Biloela)|Biloela|AU|253
ZBM|CZBM|Bromont (Roland Desourdy)|Bromont|CA|165
ZBO|YBWN|Bowen|Bowen|AU|253
ZBR|OIZC|Konarak|Chabahar|IR|233
ZBY|VLSB|Sayaboury|Sayaboury|LA|238
ZCL|MMZC|General Leobardo C. Ruiz International|Zacatecas|MX|128
ZCO|SCQP|La Araucanía Airport (Temuco)|Freire|CL|151
ZEC|FASC|Secunda|Secunda|ZA|22
ZEL|CBBC|Bella Bella (Campbell Island)|Bella Bella|CA|167
ZEM|CZEM|Eastmain River|Eastmain River|CA|165
ZER|VEZO|Zero|Zero|IN|205
ZFA|CZFA|Faro|Faro|CA|167
ZFD|CZFD|Fond-Du-Lac|Fond-Du-Lac|CA|148
ZFL|ZWZS|Zhaosu Tianma|Zhaosu|CN|227
ZFM|CZFM|Fort Mcpherson|Fort Mcpherson|CA|92
ZFN|CZFN|Tulita|Tulita|CA|92
ZFW|CEB5|Fairview|Fairview|CA|92
ZGF|CZGF|Grand Forks|Grand Forks|CA|167
ZGI|CZGI|Gods River|Gods River|CA|169
ZGL|YSGW|South Galway|South Galway|AU|253
ZGM|FLNA|Ngoma|Ngoma|ZM|33
ZGR|CZGR|Little Grand Rapids|Little Grand Rapids|CA|169
ZGU|NVSQ|Gaua Island|Gaua Island|VU|329
ZHA|ZGZJ|Zhanjiang Wuchuan|Zhanjiang|CN|227
ZHI|LSZG|Grenchen|Grenchen|CH|313
ZHP|CZHP|High Prairie|High Prairie|CA|92
ZHY|ZLZW|Zhongwei Shapotou|Zhongwei|CN|227
ZHZ|EDAQ|Halle-Oppin|Oppin|DE|266
ZIA|UUBW|Ramenskoye|Zhukovsky|RU|289
ZIC|SCTO|Victoria|Victoria|CL|151
ZIG|GOGG|Ziguinchor|Ziguinchor|SN|15
ZIH|MMZH|Ixtapa Zihuatanejo International|Ixtapa|MX|128
ZIN|LSMI|Interlaken Air Base|Interlaken Air Base|CH|313
ZIX|UEVV|Zhigansk|Zhigansk|RU|240
ZJG|CZJG|Jenpeg|Jenpeg|CA|169
ZJI|LSZL|Locarno|Locarno|CH|313
ZJN|CZJN|Swan River|Swan River|CA|169
ZKB|FLKY|Kasaba Bay|Kasaba Bay|ZM|33
ZKE|CZKE|Kashechewan|Kashechewan|CA|165
ZKP|UESU|Zyryanka|Zyryanka|RU|211
ZLO|MMZO|Playa De Oro International|Manzanillo|MX|128
ZLR|SCLN|Municipal de Linares|Linares|CL|151
ZLT|CTU5|La Tabatiere|La Tabatiere|CA|73
ZLX|HSZA|Zalingei|Zalingei|SD|25
ZMH|CZML|South Cariboo Region / 108 Mile|108 Mile|CA|167
ZMM|MMZM|Zamora|Zamora|MX|128
ZMT|CZMT|Masset|Masset|CA|167
ZNC|KZNC|Nyac|Nyac|US|51
ZND|DRZR|Zinder|Zinder|NE|42
ZNE|YNWN|Newman|Newman|AU|260
ZNZ|HTZA|Zanzibar|Kiembi Samaki|TZ|16
ZOS|SCJO|Canal Bajo Carlos - Hott Siebert|Osorno|CL|151
ZPB|CZPB|Sachigo Lake|Sachigo Lake|CA|169
ZPC|SCPC|Pucon|Pucon|CL|151
ZPH|KZPH|Zephyrhills Municipal|Zephyrhills|US|135
ZPO|CZPO|Pinehouse Lake|Pinehouse Lake|CA|148
ZQN|NZQN|Queenstown International|Queenstown|NZ|324
ZRE|LYZR|Zrenjanin|Zrenjanin|RS|265
ZRH|LSZH|Zurich|Zurich|CH|313
ZRI|WABO|Serui|Serui-Japen Island|ID|200
ZRJ|CZRJ|Round Lake (Weagamow Lake)|Round Lake|CA|169
ZRM|WAJI|Sarmi|Sarmi-Papua Island|ID|200
ZSA|MYSM|San Salvador|San Salvador|BS|134
ZSE|FMEP|Pierrefonds|St Pierre|RE|322
ZSJ|CZSJ|Sandy Lake|Sandy Lake|CA|169
ZSP|_ZSP|Zhushan Majiadu Airport (under construction, unknown coordinates)|Shiyan|CN|227
ZSS|DISS|Sassandra|Sassandra|CI|0
ZST|CZST|Stewart|Stewart|CA|167
ZTA|NTGY|Tureia|Tureia|PF|354
ZTB|CTB6|Tete-a-la-Baleine|Tete-a-la-Baleine|CA|73
ZTH|LGZA|Dionysios Solomos|Zakynthos Island|GR|264
ZTM|CZTM|Shamattawa|Shamattawa|CA|169
ZTR|UKKV|Zhytomyr International|Zhytomyr|UA|280
ZTU|UBBY|Zaqatala International|Zaqatala|AZ|181
ZUC|CZUC|Ignace Municipal|Ignace|CA|169
ZUD|SCAC|Pupelde|Ancud|CL|151
ZUH|ZGSD|Zhuhai|Zhuhai|CN|227
ZUL|OEZL|Zilfi|Zilfi|SA|224
ZUM|CZUM|Churchill Falls|Churchill Falls|CA|105
ZVA|FMMN|Miandrivazo|Miandrivazo|MG|314
ZVK|VLSK|Savannakhet|Savannakhet|LA|238
ZWA|FMND|Andapa|Andapa|MG|314
ZWL|CZWL|Wollaston Lake|Wollaston Lake|CA|148
ZXT|UBTT|Zabrat|Baku|AZ|181
ZYI|ZUZY|Zunyi Xinzhou|Zunyi|CN|227
ZYL|VGSY|Osmany International|Sylhet|BD|191
ZZE|UBBZ|Zangilan International|Zangilan|AZ|181
ZZO|UHSO|Zonalnoye|Tymovskoye|RU|239
ZZV|KZZV|Zanesville Municipal|Zanesville|US|135
"""
    static let zones: StaticString = """
Africa/Abidjan
Africa/Accra
Africa/Addis_Ababa
Africa/Algiers
Africa/Asmara
Africa/Bamako
Africa/Bangui
Africa/Banjul
Africa/Bissau
Africa/Blantyre
Africa/Brazzaville
Africa/Bujumbura
Africa/Cairo
Africa/Casablanca
Africa/Conakry
Africa/Dakar
Africa/Dar_es_Salaam
Africa/Djibouti
Africa/Douala
Africa/Freetown
Africa/Gaborone
Africa/Harare
Africa/Johannesburg
Africa/Juba
Africa/Kampala
Africa/Khartoum
Africa/Kigali
Africa/Kinshasa
Africa/Lagos
Africa/Libreville
Africa/Lome
Africa/Luanda
Africa/Lubumbashi
Africa/Lusaka
Africa/Malabo
Africa/Maputo
Africa/Maseru
Africa/Mbabane
Africa/Mogadishu
Africa/Monrovia
Africa/Nairobi
Africa/Ndjamena
Africa/Niamey
Africa/Nouakchott
Africa/Ouagadougou
Africa/Porto-Novo
Africa/Sao_Tome
Africa/Tripoli
Africa/Tunis
Africa/Windhoek
America/Adak
America/Anchorage
America/Anguilla
America/Antigua
America/Araguaina
America/Argentina/Buenos_Aires
America/Argentina/Catamarca
America/Argentina/Cordoba
America/Argentina/Jujuy
America/Argentina/La_Rioja
America/Argentina/Mendoza
America/Argentina/Rio_Gallegos
America/Argentina/Salta
America/Argentina/San_Juan
America/Argentina/San_Luis
America/Argentina/Tucuman
America/Argentina/Ushuaia
America/Aruba
America/Asuncion
America/Bahia
America/Barbados
America/Belem
America/Belize
America/Blanc-Sablon
America/Boa_Vista
America/Bogota
America/Boise
America/Campo_Grande
America/Cancun
America/Caracas
America/Cayenne
America/Cayman
America/Chicago
America/Chihuahua
America/Costa_Rica
America/Creston
America/Cuiaba
America/Curacao
America/Dawson_Creek
America/Denver
America/Detroit
America/Dominica
America/Edmonton
America/Eirunepe
America/El_Salvador
America/Fort_Nelson
America/Fortaleza
America/Glace_Bay
America/Goose_Bay
America/Grand_Turk
America/Grenada
America/Guadeloupe
America/Guatemala
America/Guayaquil
America/Guyana
America/Halifax
America/Havana
America/Hermosillo
America/Indiana/Indianapolis
America/Indiana/Vincennes
America/Inuvik
America/Iqaluit
America/Jamaica
America/Juneau
America/Kentucky/Louisville
America/Kralendijk
America/La_Paz
America/Lima
America/Los_Angeles
America/Lower_Princes
America/Maceio
America/Managua
America/Manaus
America/Marigot
America/Martinique
America/Mazatlan
America/Menominee
America/Merida
America/Mexico_City
America/Miquelon
America/Moncton
America/Monterrey
America/Montevideo
America/Montserrat
America/Nassau
America/New_York
America/Nome
America/Nuuk
America/Panama
America/Paramaribo
America/Phoenix
America/Port-au-Prince
America/Port_of_Spain
America/Porto_Velho
America/Puerto_Rico
America/Punta_Arenas
America/Rankin_Inlet
America/Recife
America/Regina
America/Rio_Branco
America/Santarem
America/Santiago
America/Santo_Domingo
America/Sao_Paulo
America/Scoresbysund
America/St_Barthelemy
America/St_Johns
America/St_Kitts
America/St_Lucia
America/St_Thomas
America/St_Vincent
America/Tegucigalpa
America/Thule
America/Thunder_Bay
America/Tijuana
America/Toronto
America/Tortola
America/Vancouver
America/Whitehorse
America/Winnipeg
America/Yellowknife
Antarctica/Palmer
Arctic/Longyearbyen
Asia/Aden
Asia/Almaty
Asia/Amman
Asia/Anadyr
Asia/Aqtobe
Asia/Ashgabat
Asia/Baghdad
Asia/Bahrain
Asia/Baku
Asia/Bangkok
Asia/Barnaul
Asia/Beirut
Asia/Bishkek
Asia/Brunei
Asia/Chita
Asia/Choibalsan
Asia/Colombo
Asia/Damascus
Asia/Dhaka
Asia/Dili
Asia/Dubai
Asia/Dushanbe
Asia/Ho_Chi_Minh
Asia/Hong_Kong
Asia/Hovd
Asia/Irkutsk
Asia/Jakarta
Asia/Jayapura
Asia/Jerusalem
Asia/Kabul
Asia/Karachi
Asia/Kathmandu
Asia/Kolkata
Asia/Krasnoyarsk
Asia/Kuala_Lumpur
Asia/Kuching
Asia/Kuwait
Asia/Macau
Asia/Magadan
Asia/Makassar
Asia/Manila
Asia/Muscat
Asia/Nicosia
Asia/Novokuznetsk
Asia/Omsk
Asia/Oral
Asia/Phnom_Penh
Asia/Pontianak
Asia/Pyongyang
Asia/Qatar
Asia/Qyzylorda
Asia/Riyadh
Asia/Samarkand
Asia/Seoul
Asia/Shanghai
Asia/Singapore
Asia/Srednekolymsk
Asia/Taipei
Asia/Tashkent
Asia/Tbilisi
Asia/Tehran
Asia/Thimphu
Asia/Tokyo
Asia/Tomsk
Asia/Ulaanbaatar
Asia/Vientiane
Asia/Vladivostok
Asia/Yakutsk
Asia/Yangon
Asia/Yekaterinburg
Asia/Yerevan
Atlantic/Azores
Atlantic/Bermuda
Atlantic/Canary
Atlantic/Cape_Verde
Atlantic/Faroe
Atlantic/Reykjavik
Atlantic/St_Helena
Atlantic/Stanley
Australia/Adelaide
Australia/Brisbane
Australia/Darwin
Australia/Eucla
Australia/Hobart
Australia/Lindeman
Australia/Lord_Howe
Australia/Melbourne
Australia/Perth
Australia/Sydney
Europe/Amsterdam
Europe/Astrakhan
Europe/Athens
Europe/Belgrade
Europe/Berlin
Europe/Bratislava
Europe/Brussels
Europe/Bucharest
Europe/Budapest
Europe/Chisinau
Europe/Copenhagen
Europe/Dublin
Europe/Guernsey
Europe/Helsinki
Europe/Isle_of_Man
Europe/Istanbul
Europe/Jersey
Europe/Kaliningrad
Europe/Kyiv
Europe/Lisbon
Europe/Ljubljana
Europe/London
Europe/Luxembourg
Europe/Madrid
Europe/Malta
Europe/Mariehamn
Europe/Minsk
Europe/Moscow
Europe/Oslo
Europe/Paris
Europe/Podgorica
Europe/Prague
Europe/Riga
Europe/Rome
Europe/Samara
Europe/Sarajevo
Europe/Saratov
Europe/Simferopol
Europe/Skopje
Europe/Sofia
Europe/Stockholm
Europe/Tallinn
Europe/Tirane
Europe/Ulyanovsk
Europe/Uzhgorod
Europe/Vienna
Europe/Vilnius
Europe/Volgograd
Europe/Warsaw
Europe/Zagreb
Europe/Zaporozhye
Europe/Zurich
Indian/Antananarivo
Indian/Christmas
Indian/Cocos
Indian/Comoro
Indian/Mahe
Indian/Maldives
Indian/Mauritius
Indian/Mayotte
Indian/Reunion
Pacific/Apia
Pacific/Auckland
Pacific/Bougainville
Pacific/Chatham
Pacific/Chuuk
Pacific/Easter
Pacific/Efate
Pacific/Enderbury
Pacific/Fiji
Pacific/Funafuti
Pacific/Galapagos
Pacific/Gambier
Pacific/Guadalcanal
Pacific/Guam
Pacific/Honolulu
Pacific/Kiritimati
Pacific/Kosrae
Pacific/Kwajalein
Pacific/Majuro
Pacific/Marquesas
Pacific/Midway
Pacific/Nauru
Pacific/Niue
Pacific/Norfolk
Pacific/Noumea
Pacific/Pago_Pago
Pacific/Palau
Pacific/Pohnpei
Pacific/Port_Moresby
Pacific/Rarotonga
Pacific/Saipan
Pacific/Tahiti
Pacific/Tarawa
Pacific/Tongatapu
Pacific/Wake
Pacific/Wallis
"""
    static let icaoToIATA: StaticString = """
07FAOCA
0AA1CYT
0AA4FWL
0CO2CSE
0NM0CUS
0TE7JCY
19AKICY
2AK6HGZ
2LA8GWV
2TE0BZT
38WABYW
3AK5DRF
3IS8BDF
3NY8CTO
5MS1RFK
65LABCS
78WACWS
7NC2DUF
7WA5SSW
82CLFOB
84NEMHN
89NYAXB
8XS8REE
90WAWDN
AGAFAFT
AGARRNA
AGATATD
AGBAVEV
AGBTBPF
AGEVGEF
AGGAAKS
AGGBBNY
AGGCCHY
AGGEBAS
AGGFFRE
AGGHHIR
AGGIMBU
AGGJAVU
AGGKIRA
AGGLSCZ
AGGMMUA
AGGNGZO
AGGOMNY
AGGPPRS
AGGRRNL
AGGSEGM
AGGTNNB
AGGURUS
AGGVVAO
AGGYXYA
AGKGKGE
AGOKGTA
AGRCRIN
AGRMRBV
AK13CEX
AK26SOL
AK33HED
AK49TWE
AK71LNI
AK75CDL
AK97BSW
ANYNINU
AYAFAFR
AYAIATP
AYAMAMU
AYANADC
AYAOAIE
AYAQKPM
AYATAUJ
AYAWAWB
AYAYAYU
AYBAVMU
AYBGBDZ
AYBKBUA
AYBLBAA
AYBMOPU
AYBUBUL
AYCGCGC
AYCHCMU
AYDADAO
AYDBDBP
AYDEDER
AYDUDAU
AYEDXYR
AYFAFNE
AYFIFIN
AYFRFAQ
AYGAGKA
AYGGGRL
AYGIGAR
AYGNGUR
AYGPGAP
AYGRPNP
AYGTGMI
AYGVGVI
AYHKHKN
AYIQKIE
AYKALSA
AYKBKBM
AYKCKDR
AYKIUNG
AYKKKRI
AYKMKMA
AYKOKKD
AYKTKZF
AYKUKUQ
AYKVKVG
AYKWKWO
AYKYLNV
AYLMLMY
AYLOLWI
AYLULMI
AYMCMYX
AYMDMAG
AYMHHGU
AYMIMXK
AYMLGUV
AYMNMDU
AYMOMAS
AYMRMXH
AYMSMIS
AYNEGBF
AYNGMFO
AYNUUKU
AYNZLAE
AYOGOGE
AYOMOSE
AYPDPDI
AYPYPOM
AYQAKRJ
AYRGRMN
AYRIKMR
AYSASBE
AYSENIS
AYSGSIL
AYSJSIM
AYSSTDS
AYSUSKC
AYTATIZ
AYTBTBG
AYTETFM
AYTITPI
AYTJTAJ
AYTKRAB
AYTNTKW
AYTUTFI
AYVNVAI
AYWBWAO
AYWDWBM
AYWGAGL
AYWKWWK
AYWOWOA
AYWSWSU
AYWTWTP
AYWUWUG
BGAAJEG
BGBWUAK
BGCOCNP
BGGHGOH
BGJNJAV
BGKKKUS
BGMQJSU
BGPTJFR
BGQQNAQ
BGSFSFJ
BGSSJHS
BGTLTHU
BGUKJUV
BGUQJQA
BIARAEY
BIBDBIU
BIBFBGJ
BIBKBJD
BIBLBLO
BIBVBXV
BIDVDJU
BIEGEGS
BIFMFAG
BIGFGUU
BIGJGJR
BIGRGRY
BIHKHVK
BIHNHFN
BIHTFLI
BIHUHZK
BIISIFJ
BIKFKEF
BIKPOPA
BIKRSAK
BINFNOR
BIOFOFJ
BIRERHA
BIRFOLI
BIRGRFN
BIRKRKV
BIRLMVA
BISISIJ
BISTSYK
BITETEY
BITNTHO
BIVMVEY
BIVOVPN
BKPRPRN
CA35SRF
CA92PYS
CAD4YZZ
CAD5YMB
CAH3YCA
CAJ3CFQ
CAJ4YAA
CAL3DGF
CAL4JHL
CAM3DUQ
CAP3YHS
CAS2YAD
CAT4XQU
CBBCZEL
CBM5YTX
CBS8YPB
CBW4YBO
CCA6YWM
CCD4YSO
CCE4YBI
CCH4YHG
CCK4YFX
CCP4YHA
CCZ2YRG
CDK2DVK
CEB3YCK
CEB5ZFW
CEC4YJP
CEM3YLE
CEQ5YGC
CER3YDC
CER4NML
CFC4XMP
CFF4DAS
CFG6YFI
CFM4YOE
CJL2YDJ
CJL8YDU
CJS3XCL
CJT3YKE
CJV7SUR
CJY3YTT
CKB6YAX
CKL3WNN
CKQ3YNO
CKV4YDW
CNE3XBE
CNH2YNP
CNK4YPD
CNL3XBR
CNM5KIF
CNS7YKD
CNT3YOG
CPF2YEB
CPV7YHP
CSB2YSA
CSH4YLS
CSK6YNX
CSU2YKU
CTB6ZTB
CTP9YAU
CTU2YFG
CTU5ZLT
CYABYAB
CYACYAC
CYADYAR
CYAGYAG
CYAHYAH
CYALYAL
CYAMYAM
CYAQXKS
CYASYKG
CYATYAT
CYAYYAY
CYAZYAZ
CYBAYBA
CYBBYBB
CYBCYBC
CYBDQBC
CYBEYBE
CYBFYBY
CYBGYBG
CYBKYBK
CYBLYBL
CYBQXTL
CYBRYBR
CYBTYBT
CYBVYBV
CYBXYBX
CYCAYRF
CYCBYCB
CYCCYCC
CYCDYCD
CYCEYCE
CYCGYCG
CYCHYCH
CYCKXCM
CYCLYCL
CYCNYCN
CYCOYCO
CYCQYCQ
CYCRYCR
CYCSYCS
CYCTYCT
CYCWYCW
CYCYYCY
CYCZYCZ
CYDAYDA
CYDBYDB
CYDFYDF
CYDLYDL
CYDMXRR
CYDNYDN
CYDOYDO
CYDPYDP
CYDQYDQ
CYEGYEG
CYEKYEK
CYELYEL
CYEMYEM
CYENYEN
CYERYER
CYETYET
CYEUYEU
CYEVYEV
CYEYYEY
CYFAYFA
CYFBYFB
CYFCYFC
CYFEYFE
CYFHYFH
CYFJYTM
CYFOYFO
CYFRYFR
CYFSYFS
CYFTYMN
CYGBYGB
CYGHYGH
CYGKYGK
CYGLYGL
CYGMYGM
CYGOYGO
CYGPYGP
CYGQYGQ
CYGRYGR
CYGTYGT
CYGVYGV
CYGWYGW
CYGXYGX
CYGZYGZ
CYHAYQC
CYHBYHB
CYHCCXH
CYHDYHD
CYHEYHE
CYHFYHF
CYHHYNS
CYHIYHI
CYHKYHK
CYHMYHM
CYHNYHN
CYHOYHO
CYHRYHR
CYHTYHT
CYHUYHU
CYHYYHY
CYHZYHZ
CYIBYIB
CYIDYDG
CYIFYIF
CYIKYIK
CYIOYIO
CYIVYIV
CYJAYJA
CYJFYJF
CYJNYJN
CYJTYJT
CYKAYKA
CYKCYKC
CYKDLAK
CYKFYKF
CYKGYWB
CYKJYKJ
CYKLYKL
CYKOAKV
CYKQYKQ
CYKXYKX
CYKYYKY
CYLAYPJ
CYLBYLB
CYLCYLC
CYLDYLD
CYLHYLH
CYLJYLJ
CYLKYSG
CYLLYLL
CYLQYLQ
CYLRYLR
CYLSYLK
CYLTYLT
CYLUXGR
CYLWYLW
CYMAYMA
CYMEYME
CYMGYMG
CYMHYMH
CYMJYMJ
CYMLYML
CYMMYMM
CYMOYMO
CYMTYMT
CYMUYUD
CYMWYMW
CYMXYMX
CYNAYNA
CYNCYNC
CYNDYND
CYNEYNE
CYNHYNH
CYNJYLY
CYNLYNL
CYNMYNM
CYNNYNN
CYNRHZP
CYOAYOA
CYOCYOC
CYODYOD
CYOHYOH
CYOJYOJ
CYOOYOO
CYOPYOP
CYOSYOS
CYOWYOW
CYPAYPA
CYPCYPC
CYPDYPS
CYPEYPE
CYPGYPG
CYPHYPH
CYPKYPK
CYPLYPL
CYPMYPM
CYPNYPN
CYPOYPO
CYPQYPQ
CYPRYPR
CYPWYPW
CYPXYPX
CYPYYPY
CYPZYPZ
CYQAYQA
CYQBYQB
CYQDYQD
CYQFYQF
CYQGYQG
CYQHYQH
CYQIYQI
CYQKYQK
CYQLYQL
CYQMYQM
CYQNYQN
CYQQYQQ
CYQRYQR
CYQSYQS
CYQTYQT
CYQUYQU
CYQVYQV
CYQWYQW
CYQXYQX
CYQYYQY
CYQZYQZ
CYRAYRA
CYRBYRB
CYRIYRI
CYRJYRJ
CYRLYRL
CYRMYRM
CYROYRO
CYRQYRQ
CYRSYRS
CYRTYRT
CYRVYRV
CYSBYSB
CYSCYSC
CYSEYSE
CYSFYSF
CYSHYSH
CYSJYSJ
CYSKYSK
CYSLYSL
CYSMYSM
CYSNYCM
CYSPYSP
CYSTYST
CYSUYSU
CYSYYSY
CYTAYTA
CYTEYTE
CYTFYTF
CYTHYTH
CYTLYTL
CYTQYTQ
CYTRYTR
CYTSYTS
CYTZYTZ
CYUBYUB
CYULYUL
CYUTYUT
CYUXYUX
CYUYYUY
CYVBYVB
CYVCYVC
CYVGYVG
CYVKYVE
CYVMYVM
CYVOYVO
CYVPYVP
CYVQYVQ
CYVRYVR
CYVTYVT
CYVVYVV
CYVZYVZ
CYWAYWA
CYWEYFJ
CYWGYWG
CYWHYWH
CYWJYWJ
CYWKYWK
CYWLYWL
CYWPYWP
CYWYYWY
CYXCYXC
CYXEYXE
CYXHYXH
CYXJYXJ
CYXKYXK
CYXLYXL
CYXNYXN
CYXPYXP
CYXQYXQ
CYXRYXR
CYXSYXS
CYXTYXT
CYXUYXU
CYXXYXX
CYXYYXY
CYXZYXZ
CYYBYYB
CYYCYYC
CYYDYYD
CYYEYYE
CYYFYYF
CYYGYYG
CYYHYYH
CYYJYYJ
CYYLYYL
CYYMYYM
CYYNYYN
CYYQYYQ
CYYRYYR
CYYTYYT
CYYUYYU
CYYWYYW
CYYYYYY
CYYZYYZ
CYZEYZE
CYZFYZF
CYZGYZG
CYZHYZH
CYZPYZP
CYZRYZR
CYZSYZS
CYZTYZT
CYZUYZU
CYZVYZV
CYZWYZW
CYZXYZX
CZACZAC
CZAMYSN
CZBBYDT
CZBDILF
CZBFZBF
CZBMZBM
CZEEKES
CZEMZEM
CZFAZFA
CZFDZFD
CZFGXPK
CZFMZFM
CZFNZFN
CZGFZGF
CZGIZGI
CZGRZGR
CZHPZHP
CZJGZJG
CZJNZJN
CZKEZKE
CZLQYTD
CZMDMSA
CZMLZMH
CZMNPIW
CZMTZMT
CZNGXPP
CZPBZPB
CZPCWPC
CZPOZPO
CZRJZRJ
CZSJZSJ
CZSNXSI
CZSTZST
CZTAYDV
CZTMZTM
CZUCZUC
CZUMZUM
CZWHXLB
CZWLZWL
DAADBUJ
DAAEBJA
DAAGALG
DAAJDJG
DAAPVVZ
DAASQSF
DAATTMR
DAAVGJL
DAAYMZW
DABBAAE
DABCCZL
DABSTEE
DABTBLJ
DAFHHRM
DAOBTID
DAOFTIN
DAOICFK
DAOLTAF
DAONTLM
DAOOORN
DAORCBH
DAOSBFW
DAOVMUW
DAOYEBH
DATGINF
DATMBMW
DAUAAZR
DAUBBSK
DAUEELG
DAUGGHA
DAUHHME
DAUIINZ
DAUKTGR
DAULLOO
DAUOELU
DAUTTMX
DAUUOGX
DAUZIAM
DBBBCOO
DBBDDJA
DBBKKDC
DBBNNAE
DBBPPKO
DBBSSVF
DFCAXKY
DFCCOUG
DFCJXDJ
DFCLXLU
DFCPPUP
DFEAXBO
DFEBXBG
DFEDDIP
DFEEDOR
DFEFFNG
DFEGXGG
DFELXKA
DFEMTMQ
DFEPXPA
DFERARL
DFESXSE
DFETTEG
DFEZXZA
DFFDOUA
DFOBBNR
DFODDGU
DFOGXGA
DFONXNU
DFOOBOY
DFOTTUQ
DFOUXDE
DFOYXAR
DGAAACC
DGLETML
DGLWWZA
DGSIKMS
DGSNNYI
DGTKTKD
DIAOABO
DIAPABJ
DIAUOGO
DIBIBXI
DIBKBYK
DIBNBQO
DIBUBDK
DIDKDIM
DIDLDJO
DIFKFEK
DIGAGGN
DIGLGGO
DIGNBBV
DIKOHGO
DIMNMJC
DIODKEO
DIOFOFI
DISGSEO
DISPSPY
DISSZSS
DITBTXU
DIYOASK
DNAAABV
DNASABB
DNBEBNI
DNCACBQ
DNENENU
DNGOGMO
DNIBIBA
DNILILR
DNIMQOW
DNJOJOS
DNKAKAD
DNKNKAN
DNMAMIU
DNMKMDI
DNMMLOS
DNMNMXJ
DNPOPHC
DNSOSKO
DNYOYOL
DNZAZAR
DRRMMFQ
DRRNNIM
DRRTTHZ
DRZAAJY
DRZLRLT
DRZRZND
DTKATBJ
DTMBMIR
DTNHNBE
DTTATUN
DTTFGAF
DTTGGAE
DTTJDJE
DTTREBM
DTTXSFA
DTTZTOE
DXNGLRL
DXXXLFW
EBAWANR
EBBRBRU
EBCICRL
EBKTKJK
EBLGLGG
EBOSOST
EBZROBL
EDACAOC
EDAHHDF
EDAQZHZ
EDAUIES
EDAXREB
EDBCCSO
EDBHBBH
EDCDCBU
EDCGGTI
EDCKKOQ
EDCPPEF
EDDBBER
EDDCDRS
EDDEERF
EDDFFRA
EDDGFMO
EDDHHAM
EDDKCGN
EDDLDUS
EDDMMUC
EDDNNUE
EDDPLEJ
EDDRSCN
EDDSSTR
EDDTTXL
EDDVHAJ
EDDWBRE
EDFHHHN
EDFMMHG
EDGEEIB
EDGSSGE
EDGYKZG
EDHIXFW
EDHKKEL
EDHLLBC
EDHNEUM
EDJAFMM
EDKAAAH
EDKBBNJ
EDLEESS
EDLIBFE
EDLNMGL
EDLPPAD
EDLVNRN
EDLWDTM
EDMAAGB
EDMOOBF
EDMSRBM
EDNYFDH
EDOPSZW
EDQAQCB
EDQDBYU
EDQEURD
EDQMHOQ
EDRBBBJ
EDSBFKB
EDTLLHA
EDVEBWE
EDVKKSF
EDWEEME
EDWGAGE
EDWIWVN
EDWJJUI
EDWLLGO
EDWRBMK
EDWSNOD
EDWUVAC
EDWYNRD
EDWZBMR
EDXBHEI
EDXFFLF
EDXHHGL
EDXJQHU
EDXOPSH
EDXWGWT
EDXYOHR
EEKAKDL
EEKEURE
EEPUEPU
EETNTLL
EETUTAY
EFETENF
EFHAKEV
EFHKHEL
EFHVHYV
EFITKTQ
EFIVIVL
EFJOJOE
EFJYJYV
EFKAKAU
EFKEKEM
EFKIKAJ
EFKJKHJ
EFKKKOK
EFKSKAO
EFKTKTT
EFKUKUO
EFLPLPP
EFMAMHQ
EFMIMIK
EFOUOUL
EFPOPOR
EFRORVN
EFSASVL
EFSISJY
EFSOSOT
EFTPTMP
EFTUTKU
EFUTUTI
EFVAVAA
EFVRVRK
EFYLYLI
EG74LHB
EGAABFS
EGABENK
EGACBHD
EGAELDY
EGBBBHX
EGBECVT
EGBJGLO
EGBKORM
EGBNNQT
EGBPGBA
EGCCMAN
EGCDWFD
EGDJUPV
EGDYYEO
EGECCAL
EGEDEOI
EGEFFIE
EGEHWHS
EGELCOL
EGENNRL
EGEOOBN
EGEPPPW
EGERSOY
EGESNDY
EGETLWK
EGEWWRY
EGEYCSA
EGFEHAW
EGFFCWL
EGFHSWS
EGGDBRS
EGGPLPL
EGGWLTN
EGHCLEQ
EGHEISC
EGHHBOH
EGHISOU
EGHJBBP
EGHQNQY
EGHRQUG
EGJAACI
EGJBGCI
EGJJJER
EGKAESH
EGKBBQH
EGKKLGW
EGLCLCY
EGLFFAB
EGLKBBS
EGLLLHR
EGMCSEN
EGMDLYX
EGNCCAX
EGNHBLK
EGNJHUY
EGNLBWF
EGNMLBA
EGNOWRT
EGNRCEG
EGNSIOM
EGNTNCL
EGNVMME
EGNXEMA
EGPAKOI
EGPBLSI
EGPCWIC
EGPDABZ
EGPEINV
EGPFGLA
EGPHEDI
EGPIILY
EGPKPIK
EGPLBEB
EGPNDND
EGPOSYY
EGPRBRR
EGPTPSL
EGPUTRE
EGPWUNT
EGQBBOL
EGQKFSS
EGQLADX
EGQSLMO
EGSCCBG
EGSHNWI
EGSSSTN
EGTBHYC
EGTEEXT
EGTKOXF
EGTORCS
EGUBBEX
EGULLKZ
EGUNMHZ
EGUYQUY
EGVAFFD
EGVNBZZ
EGVOODH
EGWUNHT
EGXCQCY
EGXHBEQ
EGXJOKH
EGXPSQZ
EGXUHRT
EGXWWTN
EGYMKNF
EGYPMPN
EHAMAMS
EHBKMST
EHEHEIN
EHGGGRQ
EHGRGLZ
EHKDDHR
EHLELEY
EHLWLWR
EHRDRTM
EHTWENS
EHVKUDE
EHWOWOE
EIBNBYT
EIBTBLY
EICANNR
EICKORK
EIDLCFN
EIDWDUB
EIIMIOR
EIIRINQ
EIKKKKY
EIKNNOC
EIKYKIR
EIMNIIA
EINNSNN
EISGSXL
EIWFWAT
EKAHAAR
EKBIBLL
EKCHCPH
EKEBEBJ
EKKAKRP
EKLSBYR
EKMBMRW
EKODODE
EKRKRKE
EKRNRNN
EKSBSGD
EKSNCNL
EKSPSKS
EKSVSQW
EKTSTED
EKVGFAE
EKVJSTA
EKYTAAL
ELLXLUX
ENALAES
ENANANX
ENATALF
ENBLFDE
ENBNBNN
ENBOBOO
ENBRBGO
ENBSBJF
ENBVBVG
ENCNKRS
ENDUBDU
ENEVEVE
ENFLFRO
ENGMOSL
ENHAHMR
ENHDHAU
ENHFHFT
ENHKHAA
ENHVHVG
ENKBKSU
ENKLGLL
ENKRKKN
ENLKLKN
ENMHMEH
ENMLMOL
ENMSMJF
ENNALKL
ENNMOSY
ENNONTB
ENOLOLA
ENOVHOV
ENRAMQN
ENRMRVK
ENRORRS
ENRSRET
ENSBLYR
ENSDSDN
ENSGSOG
ENSHSVJ
ENSKSKN
ENSOSRP
ENSRSOJ
ENSSVAW
ENSTSSJ
ENTCTOS
ENTOTRF
ENVATRD
ENVDVDS
ENZVSVG
EPBYBZG
EPGDGDN
EPKKKRK
EPKTKTW
EPLBLUZ
EPLLLCJ
EPMOWMI
EPPOPOZ
EPRARDO
EPRZRZE
EPSCSZZ
EPSYSZY
EPWAWAW
EPWRWRO
EPZGIEG
ESDFRNB
ESGGGOT
ESGJJKG
ESGLLDK
ESGPGSE
ESGRKVB
ESGTTHN
ESKKKSK
ESKMMXX
ESKNNYO
ESKSSCR
ESMKKID
ESMOOSK
ESMQKLR
ESMSMMX
ESMTHAD
ESMXVXO
ESNDEVG
ESNGGEV
ESNKKRF
ESNLLYC
ESNNSDL
ESNOOER
ESNQKRN
ESNSSFT
ESNUUME
ESNVVHM
ESNXAJR
ESNYSOO
ESNZOSD
ESOEORB
ESOHHFS
ESOKKSD
ESOWVST
ESPALLA
ESSAARN
ESSBBMA
ESSDBLE
ESSFHLF
ESSKGVX
ESSLLPI
ESSPNRK
ESSTTYF
ESSUEKT
ESSVVBY
ESSWVVK
ESTAAGH
ESUDSQO
ESUEIDB
ESUPPJA
ESUTHMV
ETADSPM
ETARRMS
ETEUGHF
ETHFFRZ
ETIKILH
ETNGGKE
ETNHQCN
ETNLRLG
ETNSWBG
ETNUFNB
ETOUWIE
ETSFFEL
ETSIIGS
ETUOGUT
EVLALPX
EVRARIX
EVVAVNT
EYKAKUN
EYPAPLQ
EYSASQQ
EYSBHLJ
EYVIVNO
FAABALJ
FAAGAGZ
FAALADY
FABEBIY
FABLBFN
FACCASS
FACDCDO
FACTCPT
FADKDUK
FADQPZL
FAELELS
FAEMEMG
FAERELL
FAFBFCB
FAGCGCJ
FAGGGRJ
FAGIGIY
FAGMQRA
FAHLHLW
FAHRHRS
FAHSHDS
FAKDKXE
FAKMKIM
FAKNMQP
FAKPKOF
FAKUKMH
FAKZKLZ
FALAHLA
FALCLMR
FALDLDZ
FALEDUR
FALOLCD
FALWSDB
FALYLAY
FAMDAAM
FAMGMGH
FAMHMEZ
FAMMMBD
FAMNLLE
FAMOMZY
FAMUMZQ
FANCNCS
FANGNGL
FANSNLP
FAOBOVG
FAOHOUH
FAORJNB
FAPAAFD
FAPEPLZ
FAPHPHW
FAPJJOH
FAPKPRK
FAPMPZB
FAPNNTY
FAPPPTG
FAPSPCF
FAQTUTW
FARBRCB
FARIRVO
FARSROD
FASBSBU
FASCZEC
FASEGSS
FASSSIS
FASZSZK
FATDTDT
FATHTHY
FATNTCU
FATZLTA
FAULULD
FAUPUTN
FAUSULX
FAUTUTT
FAVBVRU
FAVGVIR
FAVRVRE
FAVYVYD
FAWBPRY
FAWKWKF
FAWMWEL
FBFTFRW
FBGZGNZ
FBJWJWA
FBKEBBK
FBKRKHW
FBMNMUB
FBORORP
FBSKGBE
FBSNSXN
FBSPPKW
FBSVSVT
FBSWSWX
FBTLTLD
FBTSTBY
FCBBBZV
FCBDDJM
FCBKKNJ
FCBLLCO
FCBMMUY
FCBSSIB
FCBYNKY
FCBZANJ
FCMMMSX
FCOBBOE
FCOEEWO
FCOGGMM
FCOIION
FCOKKEE
FCOMMKJ
FCOOFTX
FCOSSOE
FCOTBTB
FCOUOUE
FCPAKMK
FCPDDIS
FCPPPNR
FDMSMTS
FDSKSHO
FEFCCRF
FEFFBGF
FEFGBGU
FEFIIRO
FEFMBBY
FEFNNDL
FEFOBOP
FEFRBIV
FEFSBSN
FEFTBBT
FEFWODA
FEFYAIG
FEFZIMO
FEGEMKI
FEGFBTG
FEGLGDI
FEGMBMF
FEGOODJ
FEGRRFA
FEGUBCF
FEGZBOZ
FGBTBSG
FGSLSSG
FHAWASI
FHSHHLE
FIMAAHG
FIMPMRU
FIMRRRG
FKANNKS
FKKBKBI
FKKCTKC
FKKDDLA
FKKFMMF
FKKGBLC
FKKHKLE
FKKIOUR
FKKJGXX
FKKLMVR
FKKMFOM
FKKNNGE
FKKOBTA
FKKRGOU
FKKSDSC
FKKUBFX
FKKVBPC
FKKWEBW
FKKYYAO
FKYSNSI
FLBAMMQ
FLCPCIP
FLJKJEK
FLKECGJ
FLKKLUN
FLKLKLB
FLKOKMZ
FLKSKAA
FLKYZKB
FLLILVI
FLLKLXU
FLMAMNS
FLMFMFU
FLMGMNR
FLNAZGM
FLSKNLA
FLSNSXG
FLSOKIW
FLSSSJQ
FLSWSLI
FLZBBBZ
FMCHHAH
FMCINWA
FMCNYVA
FMCVAJN
FMCZDZA
FMEERUN
FMEPZSE
FMFEOHB
FMMEATJ
FMMGWAQ
FMMHVVB
FMMITNR
FMMKJVA
FMMLBMD
FMMNZVA
FMMOMXT
FMMQILK
FMMRTVA
FMMSSMS
FMMTTMM
FMMUWTA
FMMVMOQ
FMMXWTS
FMMYVAT
FMMZWAM
FMNADIE
FMNCWMR
FMNDZWA
FMNEAMB
FMNGWPB
FMNHANM
FMNJIVA
FMNLHVA
FMNMMJN
FMNNNOS
FMNODWB
FMNQBPY
FMNRWMN
FMNSSVB
FMNTTTS
FMNVVOH
FMNWWAI
FMNXWMA
FMSBWBO
FMSCWMD
FMSDFTU
FMSFWFI
FMSGRVA
FMSIIHO
FMSJMJA
FMSKWVK
FMSLOVA
FMSMMNJ
FMSNTDV
FMSRMXM
FMSTTLE
FMSUVND
FMSVBKU
FMSYAMP
FMSZWAK
FNAMAZZ
FNBCSSY
FNBGBUG
FNBJNBJ
FNCACAB
FNCFCFF
FNCHPGI
FNCTCBT
FNCVCTI
FNCZCAV
FNDUDUE
FNGIVPE
FNHUNOV
FNKUSVP
FNLBLLT
FNLKLBZ
FNLULAD
FNLZLZM
FNMAMEG
FNMESPP
FNMOMSZ
FNNGGXG
FNPAPBN
FNSAVHC
FNSOSZA
FNSUNDD
FNUAUAL
FNUBSDD
FNUELUO
FNUGUGO
FNWKCEO
FNXAXGN
FNZEARZ
FNZGNZA
FOGAAKE
FOGBBGB
FOGEKDN
FOGFFOU
FOGGMBC
FOGIMGX
FOGJKDJ
FOGKKOU
FOGMMJL
FOGOOYE
FOGQOKN
FOGRLBQ
FOGVMVX
FOOBBMM
FOODMFF
FOOEMKB
FOOGPOG
FOOHOMB
FOOKMKU
FOOLLBV
FOONMVB
FOORLTL
FOOTTCH
FOOYMYB
FPPRPCP
FPSTTMS
FQAGANO
FQBRBEW
FQCBFXO
FQCHVPY
FQIAIHC
FQININH
FQLCVXC
FQLULFB
FQMAMPM
FQMDMUD
FQMPMZB
FQNCMNC
FQNPAPL
FQPBPOL
FQPOPDD
FQQLUEL
FQTTTET
FQVLVNX
FQXAVJB
FSDRDES
FSIASEZ
FSPPPRI
FSSBBDI
FSSDDEI
FSSFFRK
FTTASRH
FTTBOGR
FTTCAEH
FTTDMQQ
FTTHLTC
FTTIATV
FTTJNDJ
FTTKBKR
FTTLOTC
FTTMMVO
FTTNAMC
FTTPPLF
FTTSOUT
FTTUAMO
FTTYFYT
FVBUBUQ
FVCHCHJ
FVCZBFO
FVFAVFA
FVHAHRE
FVKBKAB
FVMUUTA
FVMVMVZ
FVTLGWE
FVWNHWN
FVWTWKI
FWCDCEH
FWCLBLZ
FWCMCMK
FWKAKGJ
FWKGKBQ
FWKILLW
FWLKLIX
FWMYMYZ
FWSMLMB
FXLKLEF
FXLRLRB
FXLSLES
FXMAMSG
FXMFMFC
FXMKMKH
FXMMMSU
FXNKNKU
FXPGPEL
FXQGUTG
FXQNUNE
FXSHSHK
FXSKSKQ
FXSMSOK
FXSSSHZ
FXTATHB
FXTKTKO
FYARADI
FYGBGOG
FYGFGFY
FYKMMPA
FYKTKMP
FYLSLHU
FYLZLUD
FYMEMJO
FYMOOKU
FYNANNI
FYOAOND
FYOEOMG
FYOGOMD
FYOOOKF
FYOWOTJ
FYRUNDU
FYSARHN
FYSMSWP
FYSSSZM
FYTMTSB
FYWBWVB
FYWEERS
FYWHWDH
FZAAFIH
FZABNLO
FZAGMNB
FZAJBOA
FZALLZI
FZAMMAT
FZARNKL
FZBAINO
FZBINIO
FZBOFDU
FZBTKRZ
FZCAKKW
FZCBIDF
FZCELUS
FZCVMSM
FZEAMDK
FZENBSU
FZFALIE
FZFDBDT
FZFKGMA
FZFPKLI
FZFUBMB
FZGALIQ
FZGNBNB
FZGVIKL
FZICFKI
FZIRYAN
FZJHIRP
FZKABUX
FZKJBZU
FZMABKY
FZMBRUE
FZNAGOM
FZNPBNC
FZOAKND
FZODKLY
FZOKKGN
FZOPPUN
FZQAFBM
FZQCPWO
FZQGKEC
FZQMKWZ
FZRAMNO
FZRBBDV
FZRFFMI
FZRMKBO
FZRQKOO
FZSBKMN
FZSKKAP
FZTKKNM
FZUAKGA
FZUGLZA
FZUKTSH
FZVALJA
FZVILBO
FZVMMEW
FZVRBAN
FZVSPFR
FZWAMJM
FZWCGDJ
FZWTKBN
GABSBKO
GAGMGUD
GAGOGAQ
GAKAKNZ
GAKOKTX
GAKYKYS
GAMBMZI
GANKNRM
GANRNIX
GASKKSS
GATBTOM
GAYEEYL
GBYDBJL
GCFVFUE
GCGMGMZ
GCHIVDE
GCLASPC
GCLPLPA
GCRRACE
GCTSTFS
GCXOTFN
GEMLMLN
GFBNBTE
GFBOKBS
GFGKGBK
GFHAHGS
GFKBKBA
GFKEKEN
GFLLFNA
GFYEWYE
GGBUBQE
GGOVOXB
GLBUUCN
GLGESNI
GLMRMLW
GLNANIA
GLRBROB
GLSTSAZ
GLTNTHC
GLVAVOI
GMADAGA
GMATTTA
GMAZOZG
GMFBUAR
GMFFFEZ
GMFKERH
GMFMMEK
GMFOOUD
GMMASMW
GMMBGMD
GMMDBEM
GMMERBA
GMMFSII
GMMHVIL
GMMIESU
GMMLEUN
GMMNCMN
GMMWNDR
GMMXRAK
GMMYNNA
GMMZOZZ
GMTAAHU
GMTNTTU
GMTTTNG
GOBDDSS
GODKKDA
GOGGZIG
GOGSCSK
GOOKKLC
GOOYDKR
GOSMMAX
GOSPPOD
GOSRRDT
GOSSXLS
GOTBBXE
GOTKKGG
GOTSSMY
GOTTTUD
GQNAAEO
GQNBOTL
GQNCTHI
GQNDTIY
GQNEBGH
GQNFKFA
GQNHTMD
GQNIEMN
GQNJAJJ
GQNKKED
GQNLMOM
GQNNNKC
GQNSSEY
GQNTTHT
GQPAATR
GQPFFGD
GQPPNDB
GQPZOUZ
GUCYCKY
GUFAFIG
GUFHFAA
GUKUKSI
GULBLEK
GUMAMCA
GUNZNZE
GUOKBKJ
GUSBSBI
GUSIGII
GUXNKNN
GVACSID
GVANNTO
GVBABVC
GVBRBVR
GVMAMMO
GVMTMTI
GVNPRAI
GVSFSFL
GVSNSNE
GVSVVXE
HAABADD
HAAMAMH
HAAXAXU
HABCBCO
HABDBJR
HABEBEI
HADCDSE
HADDDEM
HADMDBM
HADRDIR
HADTDBT
HAFNFNH
HAGBGOB
HAGMGMB
HAGNGDQ
HAGOGDE
HAGRGOR
HAHUHUE
HAJJJIJ
HAJMJIM
HAKDABK
HAKLLFO
HALAAWA
HALLLLI
HAMJTUJ
HAMKMQX
HAMLMZX
HAMMETE
HAMNNDM
HAMTMTF
HANJNEJ
HANKNEK
HASOASO
HASRSHC
HATPTIE
HAWCWAC
HBBABJM
HBBEGID
HBBOKRE
HCADAAD
HCMAALU
HCMBBIB
HCMCCXN
HCMDBSY
HCMEHCM
HCMFBSA
HCMGGSR
HCMHHGA
HCMIBBO
HCMKKMU
HCMMMGQ
HCMOCMO
HCMRGLK
HCMSCMS
HCMUERA
HCMVBUO
HCMWGGR
HDAMJIB
HDASAII
HDMOMHI
HDOBOBC
HDTJTDJ
HE24SEW
HEALDBB
HEARAAC
HEATATZ
HEBAHBE
HEBLABS
HECACAI
HECPCCE
HEDKDAK
HEGNHRG
HEKGUVL
HELXLXR
HEMARMF
HEMKHMB
HEMMMUH
HEOWGSQ
HEPSPSD
HESCSKV
HESHSSH
HESNASW
HESXSPX
HETBTCP
HETRELT
HHASASM
HHMSMSW
HHSBASA
HHTSTES
HI01HPV
HKAMASV
HKELEDL
HKESEYS
HKFGKLK
HKGAGAS
HKHOHOA
HKJKNBO
HKKEKEU
HKKGGGM
HKKIKIS
HKKLILU
HKKRKEY
HKKTKTL
HKLKLKG
HKLOLOK
HKLULAU
HKLYLOY
HKMANDE
HKMBRBT
HKMKJJM
HKMLMYD
HKMOMBA
HKMSMRE
HKMYOYL
HKNINYE
HKNKNUU
HKNWWIL
HKNYNYK
HKSBUAS
HKUKUKA
HKWJWJR
HLGDSRX
HLGNTOB
HLGTGHT
HLKFAKF
HLLBBEN
HLLMMJI
HLLQLAQ
HLLSSEB
HLLTTIP
HLMBLMQ
HLMSMRA
HLNRNFR
HLONHUQ
HLTDLTD
HLZWWAX
HRYGGYI
HRYIBTQ
HRYRKGL
HRYURHG
HRZAKME
HSATATB
HSDBEDB
HSDNDOG
HSDZRSS
HSFSELF
HSGFGSU
HSGGDNX
HSGNEGN
HSKAKSL
HSKGGBU
HSKIKST
HSLIKDX
HSMKRBX
HSMRMWE
HSNHNUD
HSNNUYL
HSNWNHF
HSOBEBD
HSPNPZU
HSSJJUB
HSSKKRT
HSSMMAK
HSSWWHF
HSWWWUU
HSZAZLX
HTARARK
HTBUBKZ
HTDADAR
HTDODOD
HTIRIRI
HTKATKQ
HTKIKIY
HTKJJRO
HTLILDI
HTLMLKY
HTMAMFA
HTMBMBI
HTMDMWN
HTMIXMI
HTMTMYW
HTMUMUZ
HTMWMWZ
HTNANCH
HTNJJOM
HTPEPMA
HTSNSEU
HTSOSGX
HTSUSUT
HTSYSHY
HTTBTBO
HTTGTGT
HTZAZNZ
HUARRUA
HUENEBB
HUGUULU
HUJIJIN
HUKFKBG
HUKSKSE
HUMAMBQ
HUMIKCU
HUPAPAF
HUSOSRT
HUTOTRY
K00CAMK
K00FBDX
K05UEUE
K06UKPT
K0B8FID
K0F3RTL
K0K7HUD
K0S9TWD
K0V7MVM
K1B1HCC
K1F0AHD
K1G4GCW
K1KCKKK
K1O2CKE
K1O5ROF
K1O6MHS
K1P1PLY
K1Q9MIJ
K1V2PGC
K1V6CNE
K1Z1GCT
K2AKLVD
K2B3NWH
K2F0IRB
K2G4ODM
K2K5TLF
K2O1GNF
K2S7CHZ
K2W6LTW
K35AUSC
K37VAHF
K39NPCT
K3O9NRI
K3S8GTP
K3T4TEH
K3TRNLE
K3VSVRS
K3W7GCD
K40GVLE
K41UNTJ
K44USBO
K47NJVI
K4AKLIV
K4K0PDB
K4R7UCE
K4S1GOL
K4V0RNG
K50IKKT
K5A8WKK
K5N2PRW
K5NKNNK
K5T9EGP
K67LMFH
K6B6MMN
K6D9ECA
K6N7NYS
K6R7OLH
K6S2FMU
K74SOTS
K74VROL
K7V2WPO
K80FATE
K9A8UGS
KA63TWA
KA79KCQ
KAAFAAF
KABEABE
KABIABI
KABQABQ
KABRABR
KABYABY
KACBACB
KACKACK
KACTACT
KACVACV
KACYACY
KADGADG
KADHADT
KADMADM
KADSADS
KADWADW
KAELAEL
KAEXAEX
KAFFAFF
KAFJWSG
KAFNAFN
KAFOAFO
KAFWAFW
KAGCAGC
KAGOAGO
KAGSAGS
KAHCAHC
KAHHAHH
KAHNAHN
KAIAAIA
KAIDAID
KAIKAIK
KAIOAIO
KAIVAIV
KAIZAIZ
KAKOAKO
KAKRAKC
KALBALB
KALIALI
KALMALM
KALNALN
KALOALO
KALSALS
KALWALW
KALXALX
KAMAAMA
KAMNAMN
KAMWAMW
KANBANB
KANDAND
KANJSSM
KANKSLT
KANPANP
KANQANQ
KANWANW
KANYANY
KAOHAOH
KAOOAOO
KAPAAPA
KAPCAPC
KAPFAPF
KAPGAPG
KAPHAPH
KAPNAPN
KAPTAPT
KAPVAPV
KAQYAQY
KARAARA
KARBARB
KARGARG
KARMWHT
KARRAUZ
KARTART
KARVARV
KARWBFT
KASEASE
KASGSPZ
KASHASH
KASLASL
KASNASN
KASTAST
KASXASX
KASYASY
KATLATL
KATSATS
KATWATW
KATYATY
KAUGAUG
KAUMAUM
KAUNAUN
KAUOAUO
KAUSAUS
KAUWAUW
KAVLAVL
KAVOAVO
KAVPAVP
KAVQAVW
KAVXAVX
KAWMAWM
KAXAAXG
KAXNAXN
KAXSAXS
KAXVAXV
KAXXAXX
KAYSAYS
KAZOAZO
KBABBAB
KBADBAD
KBAFBAF
KBAKCLU
KBAMBAM
KBBBBBB
KBBDBBD
KBBGBKG
KBBPBTN
KBBWBBW
KBCBBCB
KBCEBCE
KBCTBCT
KBDEBDE
KBDGBDG
KBDHILL
KBDLBDL
KBDRBDR
KBDUWBU
KBECBEC
KBEDBED
KBEHBEH
KBFDBFD
KBFFBFF
KBFIBFI
KBFLBFL
KBFMBFM
KBFRBFR
KBGDBGD
KBGEBGE
KBGMBGM
KBGRBGR
KBHBBHB
KBHMBHM
KBIDBID
KBIEBIE
KBIFBIF
KBIHBIH
KBILBIL
KBISBIS
KBIXBIX
KBJCBJC
KBJIBJI
KBJJBJJ
KBKDBKD
KBKEBKE
KBKFBFK
KBKLBKL
KBKNBWL
KBKTBKT
KBKWBKW
KBKXBKX
KBLFBLF
KBLHBLH
KBLIBLI
KBLMBLM
KBLUBLU
KBLVBLV
KBMCBMC
KBMGBMG
KBMIBMI
KBMLBML
KBMTBMT
KBNABNA
KBNGBNG
KBNLBNL
KBNOBNO
KBNWBNW
KBOIBOI
KBOKBOK
KBOSBOS
KBOWBOW
KBPGHCA
KBPIBPI
KBPKWMH
KBPTBPT
KBQKBQK
KBRDBRD
KBRLBRL
KBROBRO
KBRYBRY
KBTFBTF
KBTLBTL
KBTMBTM
KBTNTTO
KBTPBTP
KBTRBTR
KBTVBTV
KBTYBTY
KBUBBUB
KBUFBUF
KBUMBUM
KBURBUR
KBVIBFP
KBVOBVO
KBVSMVW
KBVUBLD
KBVXBVX
KBVYBVY
KBWCBWC
KBWDBWD
KBWGBWG
KBWIBWI
KBWPWAH
KBXABXA
KBXKBXK
KBXMNHZ
KBYABYA
KBYGBYG
KBYHBYH
KBYIBYI
KBYSBYS
KBYYBBC
KBZNBZN
KC80CLG
KCADCAD
KCAECAE
KCAGCIG
KCAKCAK
KCAOCAO
KCARCAR
KCBECBE
KCBFCBF
KCBKCBK
KCBMCBM
KCCBCCB
KCCRCCR
KCCYCCY
KCDALLX
KCDCCDC
KCDHCDH
KCDKCDK
KCDNCDN
KCDRCDR
KCDSCDS
KCDWCDW
KCEACEA
KCECCEC
KCEFCEF
KCEUCEU
KCEVCEV
KCEWCEW
KCEYCEY
KCEZCEZ
KCFDCFD
KCFSTZC
KCFTCFT
KCFVCFV
KCGACGA
KCGECGE
KCGFCGF
KCGICGI
KCGSCGS
KCGZCGZ
KCHACHA
KCHKCHK
KCHOCHO
KCHPCHP
KCHSCHS
KCICCIC
KCIDCID
KCINCIN
KCIRCIR
KCIUCIU
KCKACKA
KCKBCKB
KCKCGRM
KCKMCKM
KCKNCKN
KCKUCKU
KCKVCKV
KCLECLE
KCLICLI
KCLKCLK
KCLLCLL
KCLMCLM
KCLRCLR
KCLSCLS
KCLTCLT
KCLWCLW
KCMHCMH
KCMICMI
KCMXCMX
KCMYCMY
KCNHCNH
KCNKCNK
KCNMCNM
KCNOCNO
KCNUCNU
KCNWCNW
KCNYCNY
KCODCOD
KCOECOE
KCOFCOF
KCOICOI
KCOMCOM
KCONCON
KCOSCOS
KCOTCOT
KCOUCOU
KCPMCPM
KCPRCPR
KCPSCPS
KCQWHCW
KCRECRE
KCRGCRG
KCRPCRP
KCRQCLD
KCRSCRS
KCRTCRT
KCRWCRW
KCRXCRX
KCSGCSG
KCSMCSM
KCSQCSQ
KCSVCSV
KCTBCTB
KCTKCTK
KCTYCTY
KCTZCTZ
KCUBCUB
KCUHCUH
KCVGCVG
KCVHHLI
KCVKCKK
KCVNCVN
KCVOCVO
KCVSCVS
KCWACWA
KCWCKIP
KCWFCWF
KCWICWI
KCXLCXL
KCXOCXO
KCXPCSN
KCXYHAR
KCYSCYS
KCZKCZK
KCZNCZN
KCZOCZO
KCZTCZT
KD60VEX
KD66DJN
KDAADAA
KDABDAB
KDAGDAG
KDALDAL
KDANDAN
KDAYDAY
KDBNDBN
KDBQDBQ
KDCADCA
KDCUDCU
KDDCDDC
KDECDEC
KDEHDEH
KDENDEN
KDETDET
KDFIDFI
KDFWDFW
KDGLDGL
KDGWDGW
KDHNDHN
KDHTDHT
KDIKDIK
KDJTPBI
KDKKDKK
KDLCDLL
KDLFDLF
KDLHDLH
KDLNDLN
KDLSDLS
KDMADMA
KDMNDMN
KDMODMO
KDNLDNL
KDNNDNN
KDNSDNS
KDNVDNV
KDOVDOV
KDPADPA
KDPGDPG
KDRIDRI
KDRMDRE
KDRODRO
KDRTDRT
KDSMDSM
KDSVDSV
KDTADTA
KDTLDTL
KDTNDTN
KDTSDSI
KDTWDTW
KDUADUA
KDUCDUC
KDUGDUG
KDUJDUJ
KDVLDVL
KDVNDVN
KDVONOT
KDVPNSL
KDVTDVT
KDWHDWH
KDXRDXR
KDYLDYL
KDYSDYS
KE01MIF
KE13CCG
KE14ESO
KE24WTR
KE38ALE
KE51BGT
KEANEAN
KEAREAR
KEATEAT
KEAUEAU
KEBSEBS
KECGECG
KECPECP
KECSECS
KEDCEDC
KEDEEDE
KEDNETS
KEDWEDW
KEEDEED
KEENEEN
KEFDEFD
KEFKEFK
KEFWEFW
KEGEEGE
KEGIEGI
KEGVEGV
KEKAEKA
KEKMEKI
KEKNEKN
KEKOEKO
KEKXEKX
KELAELA
KELDELD
KELKELK
KELMELM
KELNELN
KELOLYU
KELPELP
KELYELY
KELZELZ
KEMMEMM
KEMPEMP
KEMTEMT
KENDEND
KENLENL
KENVENV
KENWENW
KEOKEOK
KEOSEOS
KEPHEPH
KEQAEDK
KERIERI
KERRERR
KERVERV
KESCESC
KESFESF
KESNESN
KESTEST
KESWESW
KETBETB
KETNETN
KEUFEUF
KEUGEUG
KEVMEVM
KEVVEVV
KEVWEVW
KEWBEWB
KEWKEWK
KEWNEWN
KEWREWR
KEYWEYW
KF05WIB
KF23RGR
KF70RBK
KFAFFAF
KFAMFAM
KFARFAR
KFATFAT
KFAYFAY
KFBGFBG
KFBLFBL
KFBRFBR
KFBYFBY
KFCHFCH
KFCMFCM
KFCSFCS
KFCYFCY
KFDKFDK
KFDRFDR
KFDYFDY
KFEPFEP
KFETFET
KFFAFFA
KFFLFFL
KFFMFFM
KFFOFFO
KFFTFFT
KFFZMSC
KFHRFRD
KFHUFHU
KFKLFKL
KFKNFKN
KFLDFLD
KFLGFLG
KFLLFLL
KFLOFLO
KFLPFLP
KFLTFLT
KFLVFLV
KFLXFLX
KFMEFME
KFMHFMH
KFMNFMN
KFMYFMY
KFNLFNL
KFNTFNT
KFODFOD
KFOEFOE
KFOKFOK
KFOMFIL
KFPRFPR
KFPYFPY
KFRGFRG
KFRHFRH
KFRIFRI
KFRMFRM
KFRRFRR
KFSDFSD
KFSIFSI
KFSKFSK
KFSMFSM
KFSTFST
KFSUFSU
KFSWFMS
KFTKFTK
KFTWFTW
KFTYFTY
KFULFUL
KFVEWFK
KFWAFWA
KFXEFXE
KFXYFXY
KFYMFYM
KFYVFYV
KGABGAB
KGADGAD
KGAGGAG
KGAIGAI
KGBDGBD
KGBGGBG
KGBRGBR
KGCCGCC
KGCDJDA
KGCKGCK
KGCNGCN
KGCYGCY
KGDMGDM
KGDVGDV
KGDWGDW
KGEDGED
KGEGGEG
KGEYGEY
KGFDGFD
KGFKGFK
KGFLGFL
KGGEGGE
KGGGGGG
KGGWGGW
KGHMGHM
KGICIDH
KGIFGIF
KGJTGJT
KGKJMEJ
KGKTGKT
KGLDGLD
KGLEGLE
KGLHGLH
KGLRGLR
KGLSGLS
KGLWGLW
KGMUGMU
KGNGGNG
KGNTGNT
KGNUGNU
KGNVGNV
KGOKGOK
KGONGON
KGPIFCA
KGPTGPT
KGPZGPZ
KGQQGQQ
KGRBGRB
KGRDGRD
KGREGRE
KGRFGRF
KGRIGRI
KGRKGRK
KGRNGRN
KGRRGRR
KGSBGSB
KGSHGSH
KGSOGSO
KGSPGSP
KGTFGTF
KGTGGTG
KGTRGTR
KGUCGUC
KGUPGUP
KGUSGUS
KGUYGUY
KGVEGVE
KGVLGVL
KGVTGVT
KGWOGWO
KGWSGWS
KGXYGXY
KGYHGDC
KGYIPNX
KGYRGYR
KGYYGYY
KHABHAB
KHAFHAF
KHAIHAI
KHAOHAO
KHBGHBG
KHBRHBR
KHDEHDE
KHDNHDN
KHEEHEE
KHEFMNZ
KHEZHEZ
KHFDHFD
KHFFHFF
KHGRHGR
KHHRHHR
KHHWHUJ
KHIBHIB
KHIEHIE
KHIFHIF
KHIIHII
KHIOHIO
KHKAHKA
KHKSHKS
KHKYHKY
KHLBHLB
KHLCHLC
KHLGHLG
KHLNHLN
KHLRHLR
KHMNHMN
KHMTHMT
KHNBHNB
KHNDHSH
KHOBHOB
KHONHON
KHOPHOP
KHOTHOT
KHOUHOU
KHPNHPN
KHPTHPT
KHPYHPY
KHQMHQM
KHRIHES
KHRLHRL
KHROHRO
KHSBHSB
KHSEHNC
KHSGTHP
KHSIHSI
KHSPHSP
KHSTHST
KHSVHSV
KHTHHTH
KHTLHTL
KHTSHTS
KHTWHTW
KHUAHUA
KHUFHUF
KHULHUL
KHUMHUM
KHUTHUT
KHVEHVE
KHVNHVN
KHVRHVR
KHVSHVS
KHWDHWD
KHWOHWO
KHWVWSH
KHXDHHH
KHYAHYA
KHYLHYL
KHYRHYR
KHYSHYS
KHZLHZL
KHZYJFN
KI20OTN
KIABIAB
KIADIAD
KIAGIAG
KIAHIAH
KICLICL
KICTICT
KIDAIDA
KIDGIDG
KIDIIDI
KIDPIDP
KIENXPR
KIFAIFA
KIFPIFP
KIGMIGM
KIJXIJX
KIKKIKK
KILEILE
KILGILG
KILMILM
KILNILN
KIMLIML
KIMMIMM
KIMSMDN
KIMTIMT
KINDIND
KINKINK
KINLINL
KINSINS
KINTINT
KINWINW
KIOWIOW
KIPLIPL
KIPTIPT
KIRKIRK
KIRSIRS
KISMISM
KISOISO
KISPISP
KISQISQ
KISWISW
KITHITH
KIWAAZA
KIWDIWD
KIWIISS
KIWSIWS
KIXARZZ
KIXDJCI
KIYKIYK
KIZASQA
KIZGFRY
KJACJAC
KJANJAN
KJASJAS
KJAXJAX
KJBRJBR
KJCTJCT
KJDNJDN
KJEFJEF
KJFKJFK
KJHWJHW
KJKAGUF
KJLAJLA
KJLNJLN
KJMSJMS
KJOTJOT
KJPXHTO
KJQFUSA
KJSOJKV
KJSTJST
KJVLJVL
KJXNJXN
KK23COP
KK29CIL
KKAEKAE
KKCLKCL
KKCRKCR
KKGZKGZ
KKICKIC
KKKUKKU
KKLSKLS
KKNBKNB
KKWPKWP
KL06DTH
KL08BXS
KL35RBF
KL37PGS
KL41MYH
KL72TRH
KLAALAA
KLAFLAF
KLALLAL
KLAMLAM
KLANLAN
KLARLAR
KLASLAS
KLAWLAW
KLAXLAX
KLBBLBB
KLBELBE
KLBFLBF
KLBLLBL
KLBTLBT
KLBXLJN
KLCHLCH
KLCILCI
KLCKLCK
KLCQLCQ
KLDJLDJ
KLDMLDM
KLEBLEB
KLEELEE
KLEMLEM
KLEWLEW
KLEXLEX
KLFILFI
KLFKLFK
KLFTLFT
KLGALGA
KLGBLGB
KLGCLGC
KLGDLGD
KLGFLGF
KLGULGU
KLHVLHV
KLHWLIY
KLHZLFN
KLICLIC
KLITLIT
KLKPLKP
KLKULOW
KLKVLKV
KLLJCHL
KLMSLMS
KLMTLMT
KLNALNA
KLNDLND
KLNKLNK
KLNNLNN
KLNPLNP
KLNRLNR
KLNSLNS
KLOLLOL
KLOMBBX
KLOTLOT
KLOULOU
KLOZLOZ
KLPCLPC
KLQKLQK
KLRDLRD
KLRFLRF
KLRJLRJ
KLRULRU
KLSBLSB
KLSELSE
KLSFLSF
KLSKLSK
KLSNLSN
KLSVLSV
KLTSLTS
KLUFLUF
KLUKLUK
KLULLUL
KLVKLVK
KLVLLVL
KLVMLVM
KLVSLVS
KLWBLWB
KLWCLWC
KLWLLWL
KLWMLWM
KLWSLWS
KLWTLWT
KLWVLWV
KLXNLXN
KLXVLXV
KLYHLYH
KLYOLYO
KLZULZU
KM13PCU
KM26DRU
KM75MLK
KMACMAC
KMAEMAE
KMAFMAF
KMAWMAW
KMBGMBG
KMBLMBL
KMBODXE
KMBSMBS
KMBYMBY
KMCBMCB
KMCCMCC
KMCDMCD
KMCEMCE
KMCFMCF
KMCIMCI
KMCKMCK
KMCNMCN
KMCOMCO
KMCWMCW
KMDDMDD
KMDHMDH
KMDSXMD
KMDTMDT
KMDWMDW
KMDZMDF
KMEBMXE
KMEIMEI
KMEMMEM
KMERMER
KMEVMEV
KMEZUMZ
KMFDMFD
KMFEMFE
KMFIMFI
KMFRMFR
KMFVMFV
KMGCMGC
KMGEMGE
KMGJMGJ
KMGMMGM
KMGRMGR
KMGWMGW
KMGYMGY
KMHEMHE
KMHKMHK
KMHLMHL
KMHRMHR
KMHTMHT
KMHVMHV
KMIAMIA
KMIBMIB
KMICMIC
KMIEMIE
KMIOMIO
KMITMIT
KMIVMIV
KMIWMIW
KMJQMJQ
KMJXMJX
KMKCMKC
KMKEMKE
KMKGMKG
KMKLMKL
KMKOMKO
KMKTMKT
KMKYMRK
KMLBMLB
KMLCMLC
KMLDMLD
KMLEMIQ
KMLFMLF
KMLIMLI
KMLJMLJ
KMLSMLS
KMLTMLT
KMLUMLU
KMMHMMH
KMMIMMI
KMMLMML
KMMSMMS
KMMTMMT
KMMUMMU
KMNMMNM
KMNNMNN
KMOBMOB
KMODMOD
KMOPMOP
KMORMOR
KMOSMOS
KMOTMOT
KMOXMOX
KMPIRMY
KMPJMPJ
KMPOMPO
KMPRMPR
KMPVMPV
KMPZMPZ
KMQBMQB
KMQIMEO
KMQSCTH
KMQWMQW
KMQYMQY
KMRBMRB
KMRCMRC
KMRFMRF
KMRNMRN
KMRYMRY
KMSLMSL
KMSNMSN
KMSOMSO
KMSPMSP
KMSSMSS
KMSVMSV
KMSYMSY
KMTCMTC
KMTFMTX
KMTHMTH
KMTJMTJ
KMTNMTN
KMTOMTO
KMTPMTP
KMTWMTW
KMUIMUI
KMULMUL
KMUOMUO
KMUTMUT
KMVCMVC
KMVEMVE
KMVLMVL
KMVNMVN
KMVYMVY
KMWAMWA
KMWCMWC
KMWHMWH
KMWLMWL
KMWMMWM
KMWOMWO
KMXAMXA
KMXFMXF
KMXOMXO
KMYFMYF
KMYKMYK
KMYLMYL
KMYRMYR
KMYVMYV
KMZJMZJ
KMZZMZZ
KN03CTX
KN23SXY
KN66ONH
KNBGNBG
KNBJNHX
KNDYDGN
KNELNEL
KNENNEN
KNEWNEW
KNFLNFL
KNFWFWH
KNGPNGP
KNGUNGU
KNGWNGW
KNHKNHK
KNINNIN
KNIPNIP
KNJKNJK
KNKXNKX
KNLCNLC
KNPANPA
KNQANQA
KNQINQI
KNQXNQX
KNRBNRB
KNRSNRS
KNSENSE
KNTDNTD
KNTUNTU
KNUQNUQ
KNUWNUW
KNVDNVD
KNYGNYG
KNYLYUM
KNZYNZY
KO02NVN
KO19NLN
KO22COA
KO27ODC
KO43EYR
KO85BZF
KOAJOAJ
KOAKOAK
KOAROAR
KOBEOBE
KOCFOCF
KOCHOCH
KOCWOCW
KODOODT
KOEOOEO
KOFFOFF
KOFKOFK
KOGAOGA
KOGBOGB
KOGDOGD
KOGSOGS
KOICOIC
KOJCOJC
KOKBOCN
KOKCOKC
KOKHODW
KOKKOKK
KOKMOKM
KOKSOKS
KOKVWGO
KOLDOLD
KOLEOLE
KOLFOLF
KOLMOLM
KOLSOLS
KOLUOLU
KOLVOLV
KOLYOLY
KOMAOMA
KOMKOMK
KONAONA
KONLONL
KONMONM
KONOONO
KONPONP
KONTONT
KONYONY
KOOAOOA
KOPFOPF
KOPLOPL
KOQUNCO
KORDORD
KORFORF
KORHORH
KORLORL
KORSESD
KOSAMPS
KOSCOSC
KOSHOSH
KOSUOSU
KOSXOSX
KOTGOTG
KOTHOTH
KOTMOTM
KOUNOUN
KOVEOVE
KOWAOWA
KOWBOWB
KOWDOWD
KOWKOWK
KOXBOCE
KOXCOXC
KOXDOXD
KOXROXR
KOYMSTQ
KOZAOZA
KOZROZR
KP04BSQ
KP10PXL
KP13GLB
KP14HBK
KP33CWX
KP52CTW
KPAEPAE
KPAHPAH
KPAMPAM
KPANPJB
KPAOPAO
KPBFPBF
KPBGPBG
KPBXPVL
KPDCPCD
KPDKPDK
KPDTPDT
KPDXPDX
KPEQPEQ
KPFCPFC
KPGAPGA
KPGDPGD
KPGMPGM
KPGRPGR
KPGVPGV
KPHDPHD
KPHFPHF
KPHHADR
KPHKPHK
KPHLPHL
KPHNPHN
KPHPPHP
KPHTPHT
KPHXPHX
KPIAPIA
KPIBPIB
KPIEPIE
KPIHPIH
KPIMPIM
KPIRPIR
KPITPIT
KPKBPKB
KPKDPKD
KPKFPKF
KPLKPLK
KPLNPLN
KPLRPLR
KPMBPMB
KPMDPMD
KPMHPMH
KPMPPPM
KPNAPWY
KPNCPNC
KPNEPNE
KPNNPNN
KPNSPNS
KPOBPOB
KPOCPOC
KPOEPOE
KPOFPOF
KPOHPOH
KPOUPOU
KPOYPOY
KPPAPPA
KPPFPPF
KPPOLPO
KPQIPQI
KPQLPGL
KPRBPRB
KPRCPRC
KPROPRO
KPRXPRX
KPSBPSB
KPSCPSC
KPSFPSF
KPSKPSK
KPSMPSM
KPSNPSN
KPSOPGO
KPSPPSP
KPSXPSX
KPTBPTB
KPTKPTK
KPTNPTN
KPTSPTS
KPTTPTT
KPTVPTV
KPTWPTW
KPUBPUB
KPUCPUC
KPUWPUW
KPVCPVC
KPVDPVD
KPVFPVF
KPVUPVU
KPVWPVW
KPWAPWA
KPWDPWD
KPWKPWK
KPWMPWM
KPWTPWT
KPYMPYM
KRACRAC
KRALRAL
KRAPRAP
KRBDRBD
KRBGRBG
KRBLRBL
KRBWRBW
KRCARCA
KRCKRCK
KRCRRCR
KRCTRCT
KRDDRDD
KRDGRDG
KRDMRDM
KRDRRDR
KRDURDU
KRDVRDV
KREOREO
KRFDRFD
KRFGRFG
KRHIRHI
KRHVRHV
KRICRIC
KRIDRID
KRIFRIF
KRILRIL
KRIRRIR
KRIVRIV
KRIWRIW
KRKDRKD
KRKPRKP
KRKRRKR
KRKSRKS
KRKWRKW
KRLDRLD
KRMERME
KRMGRMG
KRNCRNC
KRNDRND
KRNHRNH
KRNORNO
KRNTRNT
KROAROA
KROCROC
KROGROG
KROWROW
KROXROX
KRPDRIE
KRPXRPX
KRQBWBR
KRRLRRL
KRRTRRT
KRSLRSL
KRSNRSN
KRSTRST
KRSWRSW
KRTNRTN
KRUQSRW
KRUTRUT
KRVLRED
KRVSRVS
KRWFRWF
KRWIRWI
KRWLRWL
KRXERXE
KRZLRNZ
KS03AHM
KS05BDY
KS21SUO
KS31LPS
KS33MDJ
KS39PRZ
KSAASAA
KSACSAC
KSADSAD
KSAFSAF
KSANSAN
KSARSAR
KSASSAS
KSATSAT
KSAVSAV
KSAWMQT
KSBASBA
KSBDSBD
KSBMSBM
KSBNSBN
KSBPSBP
KSBSSBS
KSBXSBX
KSBYSBY
KSCBSCB
KSCHSCH
KSCKSCK
KSDFSDF
KSDLSCF
KSDMSDM
KSDYSDY
KSEASEA
KSEESEE
KSEFSEF
KSEGSEG
KSEMSEM
KSEPSEP
KSERSER
KSEZSDX
KSFBSFB
KSFFSFF
KSFMSFM
KSFOSFO
KSFZSFZ
KSGFSGF
KSGHSGH
KSGJUST
KSGRSGR
KSGTSGT
KSGUSGU
KSHDSHD
KSHNSHN
KSHRSHR
KSHVSHV
KSIKSIK
KSIVSIV
KSIYSIY
KSJCSJC
KSJNSJN
KSJTSJT
KSKASKA
KSKFSKF
KSKXTSM
KSLBSLB
KSLCSLC
KSLESLE
KSLGSLG
KSLKSLK
KSLNSLN
KSLOSLO
KSLRSLR
KSMDSMD
KSMESME
KSMFSMF
KSMNSMN
KSMOSMO
KSMSSUM
KSMXSMX
KSNASNA
KSNKSNK
KSNLSNL
KSNSSNS
KSNYSNY
KSOPSOP
KSOWSOW
KSPASPA
KSPFSPF
KSPGSPG
KSPISPI
KSPSSPS
KSPWSPW
KSQISQI
KSQLSQL
KSRCSRC
KSRQSRQ
KSRRRUI
KSRVSRV
KSSCSSC
KSSFSSF
KSSISSI
KSTCSTC
KSTESTE
KSTJSTJ
KSTKSTK
KSTLSTL
KSTPSTP
KSTSSTS
KSUASUA
KSUDSUD
KSUESUE
KSUNSUN
KSUSSUS
KSUUSUU
KSUWSUW
KSUXSUX
KSVCSVC
KSVESVE
KSVHSVH
KSVNSVN
KSWFSWF
KSWOSWO
KSWWSWW
KSYISYI
KSYNSYN
KSYRSYR
KSYVSYV
KSZLSZL
KSZPSZP
KT03TBC
KTADTAD
KTBNTBN
KTBRTBR
KTCCTCC
KTCLTCL
KTCMTCM
KTCSTCS
KTDOTDO
KTDWTDW
KTDZTDZ
KTEBTEB
KTEXTEX
KTHATHA
KTHMTHM
KTHVTHV
KTIKTIK
KTIWTIW
KTIXTIX
KTKXKNT
KTLHTLH
KTLRTLR
KTMATMA
KTMBTMB
KTMKOTK
KTMTASQ
KTNPTNP
KTNTTNT
KTNUTNU
KTNXXSD
KTOATOA
KTOCTOC
KTOITOI
KTOLTOL
KTOPTOP
KTORTOR
KTPATPA
KTPFTPF
KTPHTPH
KTPLTPL
KTPOPTA
KTRITRI
KTRKTKF
KTRLTRL
KTRMTRM
KTRXTRX
KTSGTSG
KTSPTSP
KTTDTTD
KTTNTTN
KTULTUL
KTUPTUP
KTUSTUS
KTVCTVC
KTVFTVF
KTVITVI
KTVLTVL
KTWFTWF
KTX2NIR
KTXKTXK
KTYETYE
KTYLTYZ
KTYRTYR
KTYSTYS
KU07BFG
KU14NPH
KU34RVR
KU41DBS
KU55PNU
KU64MXC
KU70ICS
KUBSUBS
KUCYUCY
KUDDUDD
KUESUES
KUGBUGB
KUGNUGN
KUILUIL
KUINUIN
KUKFIKB
KUKIUKI
KUKTUKT
KULMULM
KUNIATO
KUNUUNU
KUNVSCE
KUOSUOS
KUOXUOX
KUTAUTM
KUTSHTV
KUUUNPT
KUVAUVA
KUZARKH
KVADVAD
KVAYLLY
KVBGVBG
KVCTVCT
KVCVVCV
KVDIVDI
KVELVEL
KVGTVGT
KVHNVHN
KVIHVIH
KVISVIS
KVJIVJI
KVKSVKS
KVLAVLA
KVLDVLD
KVNCVNC
KVNYVNY
KVOKVOK
KVPSVPS
KVPZVPZ
KVQQVQQ
KVRBVRB
KVSFVSF
KVTNVTN
KVYSVYS
KW05GTY
KW28SQV
KW39RCE
KWALWAL
KWAYWAY
KWBWWBW
KWDGWDG
KWDRWDR
KWEAWEA
KWHPWHP
KWJFWJF
KWLDWLD
KWLWWLW
KWMCWMC
KWRBWRB
KWRIWRI
KWRLWRL
KWSMWSM
KWSTWST
KWVIWVI
KWVLWVL
KWWDWWD
KWWRWWR
KWYSWYS
KX39KYO
KX63HUC
KXNAXNA
KXWAXWA
KY01UKN
KY31WBK
KYIPYIP
KYKMYKM
KYKNYKN
KYNGYNG
KZ48BCC
KZ93CZC
KZNCZNC
KZPHZPH
KZZVZZV
LAKUKFZ
LATITIA
LAVLVLO
LBBGBOJ
LBGOGOZ
LBIAJAM
LBPDPDV
LBSFSOF
LBWNVAR
LCENECN
LCLKLCA
LCPHPFO
LCRAAKT
LDDUDBV
LDLOLSZ
LDOSOSI
LDPLPUY
LDRIRJK
LDSBBWK
LDSPSPU
LDZAZAG
LDZDZAD
LEABABC
LEALALC
LEAMLEI
LEASOVD
LEBAODB
LEBBBIO
LEBGRGS
LEBLBCN
LEBZBJZ
LECHCDT
LECOLCG
LEDAILD
LEGEGRO
LEGRGRX
LEHCHSK
LEIBIBZ
LEJRXRY
LELNLEN
LELORJL
LEMDMAD
LEMGAGP
LEMHMAH
LEMIRMU
LEMOOZP
LEPAPMI
LEPPPNA
LERLCQM
LERSREU
LERTROZ
LESASLM
LESOEAS
LESTSCQ
LESULEU
LETLTEV
LETOTOJ
LEVCVLC
LEVDVLL
LEVTVIT
LEVXVGO
LEXJSDR
LEZGZAZ
LEZLSVQ
LFABDPE
LFACCQF
LFAQBYF
LFATLTQ
LFBAAGF
LFBDBOD
LFBEEGC
LFBGCNG
LFBHLRH
LFBIPIS
LFBKMCU
LFBLLIG
LFBNNIT
LFBOTLS
LFBPPUF
LFBTLDE
LFBUANG
LFBXPGX
LFBZBIQ
LFCCZAO
LFCILBI
LFCKDCM
LFCRRDZ
LFCYRYN
LFDNRCO
LFEYIDY
LFGACMR
LFGJDLE
LFHMMVV
LFHOOBS
LFHPLPY
LFHSXBK
LFHUAHZ
LFHYXMU
LFJLETZ
LFJRANE
LFKBBIA
LFKCCLY
LFKFFSC
LFKJAJA
LFKOPRP
LFKSSOZ
LFKXMFX
LFLAAUF
LFLBCMF
LFLCCFE
LFLDBOU
LFLJCVF
LFLLLYS
LFLNSYT
LFLORNE
LFLPNCY
LFLSGNB
LFLUVAF
LFLVVHY
LFLWAUR
LFLXCHR
LFLYLYN
LFMAQXB
LFMDCEQ
LFMHEBU
LFMKCCF
LFMLMRS
LFMNNCE
LFMPPGF
LFMQCTT
LFMRBAE
LFMTMPL
LFMUBZR
LFMVAVN
LFNAGAT
LFNBMEN
LFNCSCP
LFOBBVA
LFOEEVX
LFOHLEH
LFOKXCR
LFOOLSO
LFOPURO
LFOTTUF
LFOUCET
LFOVLVA
LFOZORE
LFPBLBG
LFPCCSF
LFPGCDG
LFPNTNF
LFPOORY
LFPTPOX
LFPVVIY
LFQGNVS
LFQQLIL
LFQTHZB
LFRBBES
LFRCCER
LFRDDNR
LFRELBY
LFRFGFR
LFRGDOL
LFRHLRT
LFRIEDM
LFRJLDV
LFRKCFR
LFRMLME
LFRNRNS
LFROLAI
LFRQUIP
LFRSNTE
LFRTSBK
LFRUMXN
LFRVVNE
LFRZSNR
LFSBBSL
LFSDDIJ
LFSFMZM
LFSGEPL
LFSLBVE
LFSNENC
LFSRRHE
LFSTSXB
LFSZVTL
LFTHTLN
LFTWFNI
LFTZLTT
LFVMMQC
LFVPFSP
LGADPYR
LGAGAGQ
LGALAXD
LGATHEW
LGAVATH
LGBLVOL
LGHIJKH
LGHLPKH
LGIKJIK
LGIOIOA
LGIRHER
LGKAKSO
LGKCKIT
LGKFEFL
LGKJKZS
LGKLKLX
LGKOKGS
LGKPAOK
LGKRCFU
LGKSKSJ
LGKVKVA
LGKYJKL
LGKZKZI
LGLELRS
LGLMLXS
LGLRLRA
LGMKJMK
LGMLMLO
LGMTMJT
LGNXJNX
LGPAPAS
LGPLJTY
LGPZPVK
LGRPRHO
LGRXGPA
LGSACHQ
LGSKJSI
LGSMSMI
LGSOJSY
LGSPSPJ
LGSRJTR
LGSTJSH
LGSYSKU
LGTSSKG
LGZAZTH
LHBPBUD
LHDCDEB
LHPPPEV
LHPRQGY
LHSMSOB
LHTATZR
LHUDQZD
LIAPQAQ
LIBCCRV
LIBDBRI
LIBFFOG
LIBGTAR
LIBNLCC
LIBPPSR
LIBRBDS
LICASUF
LICBCIY
LICCCTA
LICDLMP
LICGPNL
LICJPMO
LICRREG
LICTTPS
LICZNSY
LIDBBLX
LIDRRAN
LIEAAHO
LIEDDCI
LIEECAG
LIEOOLB
LIERFNU
LIETTTB
LIMCMXP
LIMEBGY
LIMFTRN
LIMGALL
LIMJGOA
LIMLLIN
LIMPPMF
LIMWAOT
LIMZCUF
LIPAAVB
LIPBBZO
LIPEBLQ
LIPHTSF
LIPKFRL
LIPOVBS
LIPQTRS
LIPRRMI
LIPXVRN
LIPYAOI
LIPZVCE
LIQLLCV
LIQSSAY
LIRACIA
LIRFFCO
LIRIQSR
LIRJEBA
LIRNNAP
LIRPPSA
LIRQFLR
LIRSGRS
LIRZPEG
LJLJLJU
LJMBMBX
LJPZPOW
LKCSJCL
LKKUUHE
LKKVKLV
LKMRMKA
LKMTOSR
LKOLOLO
LKPDPED
LKPOPRV
LKPRPRG
LKTBBRQ
LKVOVOD
LKZAZBE
LLBGTLV
LLBSBEV
LLERETM
LLEYEIY
LLHAHFA
LLIBRPN
LLKSKSW
LLMRMIP
LLMZMTZ
LLNVVTM
LLYTYOT
LMMLMLA
LOIHHOH
LOWGGRZ
LOWIINN
LOWKKLU
LOWLLNZ
LOWSSZG
LOWWVIE
LPAZSMA
LPBGBGC
LPBJBYJ
LPCRCVU
LPCSCAT
LPFLFLW
LPFRFAO
LPGRGRW
LPHRHOR
LPLATER
LPMAFNC
LPPDPDL
LPPIPIX
LPPMPRM
LPPROPO
LPPSPXO
LPPTLIS
LPSISIE
LPSJSJZ
LPVRVRL
LPVZVSE
LQBKBNX
LQMOOMO
LQSASJJ
LQTZTZL
LRARARW
LRBCBCM
LRBMBAY
LRBSBBU
LRBVGHV
LRCKCND
LRCLCLJ
LRCSCSB
LRCVCRA
LRIAIAS
LRODOMR
LROPOTP
LRSBSBZ
LRSMSUJ
LRSVSCV
LRTCTCE
LRTMTGM
LRTRTSR
LSGGGVA
LSGLQLS
LSGNQNC
LSGSSIR
LSMEEML
LSMIZIN
LSMPVIP
LSZALUG
LSZBBRN
LSZCBXO
LSZGZHI
LSZHZRH
LSZLZJI
LSZRACH
LSZSSMV
LTACESB
LTADANK
LTAFADA
LTAGUAB
LTAHAFY
LTAIAYT
LTAJGZT
LTALKFS
LTANKYA
LTAPMZH
LTAQSSX
LTARVAS
LTASONQ
LTATMLX
LTAUASR
LTAWTJK
LTAYDNZ
LTAZNAV
LTBAISL
LTBDCII
LTBEBTZ
LTBFBZI
LTBGBDM
LTBHCKZ
LTBIESK
LTBJADB
LTBLIGL
LTBOUSQ
LTBQKCO
LTBRYEI
LTBSDLM
LTBUTEQ
LTBVBXN
LTBYAOE
LTBZKZR
LTCAEZS
LTCBOGU
LTCCDIY
LTCDERC
LTCEERZ
LTCFKSY
LTCGTZX
LTCHSFQ
LTCIVAN
LTCJBAL
LTCKMSR
LTCLSXZ
LTCMNOP
LTCNKCM
LTCOAJI
LTCPADF
LTCRMQM
LTCSGNY
LTCTIGD
LTCUBGG
LTCVNKT
LTCWYKO
LTDAHTY
LTDBCOV
LTFCISE
LTFDEDO
LTFEBJV
LTFGGZP
LTFHSZF
LTFJSAW
LTFKGKD
LTFMIST
LTFORZV
LUBLBZY
LUKKRMO
LWOHOHD
LWSKSKP
LXGBGIB
LYBEBEG
LYBRIVG
LYBTBJY
LYNIINI
LYNSQND
LYPGTGD
LYTVTIV
LYUZUZC
LYVAQWV
LYZRZRE
LZIBBTS
LZKZKSC
LZLULUE
LZPPPZY
LZPWPOV
LZSLSLD
LZTTTAT
LZZIILZ
MA53UWA
MBGTGDT
MBMCMDS
MBNCNCA
MBPIPIC
MBPVPLS
MBSCXSC
MBSYSLX
MDABEPS
MDBHBRX
MDCRCBJ
MDCYAZS
MDCZCOZ
MDJBJBQ
MDLRLRM
MDPCPUJ
MDPPPOP
MDSDSDQ
MDSTSTI
ME16LIZ
MGCBCBV
MGCQCIQ
MGCRCMM
MGCTCTF
MGDLDON
MGGTGUA
MGHTHUG
MGMMMCR
MGPBPBR
MGPCPCG
MGPGPKJ
MGPPPON
MGQCAQB
MGQZAAZ
MGRBRUV
MGRDLCF
MGRTRER
MGSJGSJ
MGTKFRS
MHAHAHS
MHCACAA
MHCSCYL
MHCUCDD
MHEAOAN
MHGSGAC
MHIRIRN
MHJUJUT
MHLCLCE
MHLMSAP
MHNJGJA
MHPCPCH
MHPLPEU
MHPRXPL
MHRORTB
MHRURUY
MHTETEA
MHTGTGU
MHTJTJI
MHUTUII
MKBSOCJ
MKJPKIN
MKJSMBJ
MKKJPOT
MKNGNEG
MKTPKTP
MMAAACA
MMANNTR
MMASAGU
MMBTHUX
MMCACNA
MMCBCVJ
MMCCACN
MMCECME
MMCGNCG
MMCLCUL
MMCMCTM
MMCNCEN
MMCOCJT
MMCPCPE
MMCSCJS
MMCTCZA
MMCUCUU
MMCVCVM
MMCYCYW
MMCZCZM
MMDACUA
MMDMMMC
MMDODGO
MMEPTPQ
MMESESE
MMGLGDL
MMGMGYM
MMGRGUB
MMHCTCN
MMHOHMO
MMIACLQ
MMIMISJ
MMIOSLW
MMITIZT
MMJAJAL
MMJCAZP
MMLCLZC
MMLMLMM
MMLOBJX
MMLPLAP
MMLTLTO
MMMAMAM
MMMDMID
MMMGMUG
MMMLMXL
MMMMMLM
MMMTMTT
MMMVLOV
MMMXMEX
MMMYMTY
MMMZMZT
MMNGNOG
MMNLNLD
MMOXOAX
MMPAPAZ
MMPBPBC
MMPEPPE
MMPGPDS
MMPLPCO
MMPNUPN
MMPQPQM
MMPRPVR
MMPSPXM
MMQTQRO
MMRXREX
MMSCSZT
MMSDSJD
MMSFSFH
MMSLCSW
MMSMNLU
MMSPSLP
MMTCTRC
MMTGTGZ
MMTJTIJ
MMTLTQO
MMTMTAM
MMTNTSL
MMTOTLC
MMTPTAP
MMTXWIX
MMUNCUN
MMVAVSA
MMVRVER
MMZCZCL
MMZHZIH
MMZMZMM
MMZOZLO
MNBLBEF
MNBZBZA
MNCIRNI
MNMGMGA
MNNGNVG
MNPCPUZ
MNRTRFS
MNSCNCR
MNSISIU
MNWPWSP
MPBOBOC
MPCECTD
MPCHCHX
MPDADAV
MPEJONX
MPJEJQE
MPMGPAC
MPOAPUE
MPPABLB
MPSASYP
MPSMRIH
MPTOPTY
MPVRPVE
MPWNNBL
MRAFACO
MRANFON
MRAOTTQ
MRBABAI
MRBCBCL
MRCCOTR
MRCHJAP
MRCRRIK
MRDKDRK
MRFLFMG
MRGFGLF
MRGPGPL
MRIAPBP
MRLBLIR
MRLCLSL
MRLMLIO
MRMJCSC
MRNCNCT
MRNSNOB
MROCSJO
MRPJPJM
MRPMPMZ
MRPVSYQ
MRQPXQP
MRRFRFR
MRSIIPZ
MRSVTOO
MRTMTNO
MRTRTMU
MRUPUPL
MSLPSAL
MSSSILS
MTCACYA
MTCHCAP
MTJAJAK
MTJEJEE
MTPPPAP
MUBABCA
MUBRBWW
MUBYBYM
MUCAAVI
MUCCCCC
MUCFCFG
MUCLCYO
MUCMCMW
MUCOQCO
MUCUSCU
MUGMNBW
MUGTGAO
MUHAHAV
MUHGHOG
MUKWVRO
MULMLCL
MUMAUMA
MUMJMJG
MUMOMOA
MUMZMZO
MUNBQSN
MUNCICR
MUNGGER
MUPBUPB
MUPRQPD
MUSCSNU
MUSJSNJ
MUSNSZJ
MUSSUSS
MUTDTND
MUVRVRA
MUVTVTU
MWCBCYB
MWCLLYB
MWCRGCM
MYABMAY
MYAFASD
MYAKCOX
MYAMMHH
MYANSAQ
MYAPAXP
MYATTCB
MYAWWKR
MYBCCCZ
MYBGGHC
MYBSBIM
MYCAATC
MYCBTBI
MYCCCXY
MYCICRI
MYCPPWN
MYEFGGT
MYEHELH
MYEMGHB
MYENNMC
MYERRSD
MYESTYM
MYEYTCV
MYGFFPO
MYGWWTD
MYIGIGA
MYLDLGI
MYLSSML
MYMMMYG
MYNNNAS
MYPIPID
MYRDDCT
MYRPRCY
MYSMZSA
MZBGBGK
MZBZBZE
MZCKCUK
MZPBDGA
MZPLPLJ
MZSLMZE
NCAIAIT
NCATAIU
NCMGMGS
NCMHMHX
NCMKMUK
NCMRMOI
NCPYPYE
NCRGRAR
NE69EPG
NFCIICI
NFFNNAN
NFFOPTF
NFKDKDV
NFMAMNF
NFMOMFJ
NFNASUV
NFNBLEV
NFNGNGI
NFNHLUC
NFNKLKB
NFNLLBS
NFNMTVU
NFNOKXF
NFNRRTA
NFNSSVU
NFNWKAY
NFOLONU
NFSWYAS
NFTEEUA
NFTFTBU
NFTLHPA
NFTONFO
NFTPNTT
NFTVVAV
NFVBVBV
NFVLVTF
NGABABF
NGBRBEZ
NGFUFUN
NGKTKUC
NGMAMNK
NGMKMZK
NGMNMTK
NGNUNIG
NGONOOT
NGTATRW
NGTBAEA
NGTETBF
NGTMTMN
NGTONON
NGTRAIS
NGTSTSU
NGTUBBG
NGUKAAK
NIUEIUE
NLWFFUT
NLWWWLS
NM83HBB
NSAUAAU
NSFAAPW
NSFIFGI
NSFQFTI
NSMAMXS
NSTUPPG
NTAAPPT
NTARRUR
NTATTUB
NTAVRVV
NTGAAAA
NTGBFGU
NTGCTIH
NTGDAPK
NTGEREA
NTGFFAV
NTGHHHZ
NTGIXMH
NTGJGMR
NTGKKKR
NTGMMKP
NTGNNAU
NTGOTKV
NTGPPKP
NTGQPUK
NTGTTKP
NTGUAXR
NTGVMVT
NTGWNUK
NTGYZTA
NTHEAHE
NTKAKHZ
NTKFFAC
NTKHFHZ
NTKKRKA
NTKMTJN
NTKNNIU
NTKORRR
NTKRTKX
NTKTKXU
NTMDNHV
NTMNAUQ
NTMPUAP
NTMUUAH
NTTBBOB
NTTETTI
NTTGRGI
NTTHHUH
NTTMMOZ
NTTOHOI
NTTPMAU
NTTRRFP
NTTXUOA
NTUVVHZ
NV65DRA
NVSAMTV
NVSCSLH
NVSDTOH
NVSEEAE
NVSFCCV
NVSGLOD
NVSHSSR
NVSIPBJ
NVSLLPM
NVSMLNB
NVSNMWF
NVSOLNE
NVSPNUS
NVSQZGU
NVSRRCL
NVSSSON
NVSTTGH
NVSUULB
NVSVVLS
NVSWWLH
NVSXSWJ
NVSZOLJ
NVVAAUY
NVVBAWD
NVVDDLY
NVVFFTA
NVVIIPA
NVVQUIQ
NVVVVLI
NVVWTAH
NWWATGJ
NWWCBMY
NWWDKNQ
NWWEILP
NWWHHLU
NWWKKOC
NWWLLIF
NWWMGEA
NWWOIOU
NWWPPUV
NWWQPDC
NWWRMEE
NWWUTOU
NWWVUVE
NWWWNOU
NZAAAKL
NZAPTUO
NZARAMZ
NZASASG
NZCHCHC
NZCICHT
NZCXCMV
NZDADGR
NZDNDUD
NZFJWHO
NZGBGBZ
NZGMGMN
NZGSGIS
NZGTGTN
NZHKHKK
NZHNHLZ
NZKEWIK
NZKIKBZ
NZKKKKE
NZKOKKO
NZKTKAT
NZLXALR
NZMAMTA
NZMCMON
NZMFMFN
NZMKMZP
NZMOTEU
NZMSMRO
NZNPNPL
NZNRNPE
NZNSNSN
NZNVIVC
NZOHOHA
NZOUOAM
NZPMPMR
NZPNPCN
NZPPPPQ
NZQNZQN
NZRARAG
NZRCSZS
NZROROT
NZTGTRG
NZTHTMZ
NZTKKTF
NZTOTKZ
NZTUTIU
NZUKTWZ
NZWBBHE
NZWFWKA
NZWKWHK
NZWNWLG
NZWOWIR
NZWRWRE
NZWSWSZ
NZWTWTZ
NZWUWAG
OABNBIN
OABTBST
OACCCCN
OADZDAZ
OAFRFAH
OAFZFBD
OAHNKWH
OAHRHEA
OAIXOAI
OAJLJAA
OAKBKBL
OAKNKDH
OAKSKHT
OAMNMMZ
OAMSMZR
OAQNLQN
OASAOAS
OASDOAH
OASNSGA
OATNTII
OATQTQN
OAUZUND
OAZIOAZ
OAZJZAJ
OBBIBAH
OEABAHB
OEAHHOF
OEBAABT
OEBHBHH
OEDFDMM
OEDMDWD
OEGNGIZ
OEGSELQ
OEGTURY
OEHLHAS
OEJBQJB
OEJNJED
OEKKHBT
OEKMKMX
OEMAMED
OENGEAM
OENNNUM
OEPAAQI
OEPSAKH
OERFRAH
OERKRUH
OERRRAE
OERSRSI
OERYXXN
OESHSHW
OESKAJF
OESLSLF
OETBTUU
OETFTIF
OETRTUI
OEWDWAE
OEWJEJH
OEYNYNB
OEZLZUL
OIAAABD
OIADDEF
OIAGAKW
OIAHGCH
OIAJOMI
OIAMMRX
OIAWAWZ
OIBAAEU
OIBBBUZ
OIBHIAQ
OIBIAOY
OIBJKNR
OIBKKIH
OIBLBDH
OIBPPGU
OIBQKHK
OIBSSXI
OIBVLVP
OICCKSH
OICIIIL
OICKKHD
OICSSDG
OIFEIFH
OIFKKKS
OIFMIFN
OIFSCQD
OIGGRAS
OIHHHDM
OIHRAJK
OIHSNUJ
OIIEIKA
OIIITHR
OIIKGZW
OIIPPYK
OIISSNX
OIKBBND
OIKJJYR
OIKKKER
OIKMBXR
OIKPHDR
OIKQGSM
OIKRRJN
OIKYSYJ
OIMBXBJ
OIMCCKT
OIMJRUD
OIMMMHD
OIMNBJB
OIMSAFZ
OIMTTCX
OINEKLM
OINGGBT
OINJBSM
OINNNSH
OINRRZR
OINZSRY
OISFFAZ
OISJJAR
OISLLRR
OISRLFM
OISSSYZ
OISYYES
OITKKHY
OITLADU
OITMACP
OITPPFQ
OITROMH
OITTTBZ
OITUIMQ
OITZJWN
OIYYAZD
OIZBACZ
OIZCZBR
OIZHZAH
OIZIIHR
OJAIAMM
OJAMADJ
OJAQAQJ
OJMFOMF
OKAJXIJ
OKKKKWI
OLBABEY
OLKAKYE
OMAAAUH
OMADAZI
OMALAAN
OMAMDHF
OMBYXSB
OMDBDXB
OMDMNHD
OMDWDWC
OMFJFJR
OMRKRKT
OMSJSHJ
OOADAOM
OOBRRMB
OODQDQM
OOFDFAU
OOGBRNM
OOKBKHS
OOLKLKW
OOMAMSH
OOMSMCT
OOMXOMM
OORQMNH
OOSASLL
OOSHOHS
OOSRSUH
OOTHTTH
OPABAAW
OPBGBHW
OPBNBNP
OPBRWGB
OPBWBHV
OPCHCJL
OPCLCHB
OPDBDBA
OPDDDDU
OPDGDEA
OPDIDSK
OPFALYP
OPGDGWD
OPGTGIL
OPISISB
OPJAJAG
OPJIJIW
OPKCKHI
OPKDHDD
OPKHKDD
OPKTOHT
OPKWKCF
OPLALHE
OPLLLRG
OPMAXJM
OPMFMFG
OPMIMWD
OPMJMJD
OPMPMPD
OPMTMUX
OPNHWNS
OPNKNHS
OPORORW
OPPCPAJ
OPPGPJG
OPPIPSI
OPPSPEW
OPQTUET
OPRKRYK
OPRTRAZ
OPSBSBQ
OPSDKDU
OPSKSKZ
OPSNSYW
OPSRSGI
OPSSSDT
OPSTSKT
OPSUSUL
OPSWSWN
OPTATLB
OPTHBDN
OPTTTFT
OPTUTUK
OPWNWAF
OPZBPZH
ORAAIQA
ORATTQD
ORBBBMN
ORBIBGW
ORBMOSB
OREREBL
ORKKKIK
ORMMBSR
ORNINJF
ORQWRQW
ORSUISU
OSAPALP
OSDIDAM
OSDZDEZ
OSKLKAC
OSLKLTK
OSPRPMS
OTBDDIA
OTBHIUD
OTHHDOH
OYAAADE
OYABEAB
OYATAXK
OYBIBYD
OYGDAAY
OYHDHOD
OYMBMYN
OYRNRIY
OYSNSAH
OYSQSCT
OYSYGXF
OYTZTAI
PAABATT
PAACPQS
PAAEKOZ
PAAFMNT
PAAJWTL
PAAKAKB
PAALPML
PAAQPAQ
PAARKBC
PAASWBB
PAATATU
PAAUSXP
PAAVKEK
PAAWKEB
PAAXCXC
PAAYCKX
PABABTI
PABEBET
PABGBVU
PABIBIG
PABLBKC
PABMBMX
PABRBRW
PABTBTT
PACDCDB
PACECEM
PACHCHU
PACICIK
PACJCKD
PACKCYF
PACMSCM
PACRIRC
PACSWSF
PACVCDV
PACXCXF
PACZCZF
PADEDRG
PADGRDB
PADKADK
PADLDLG
PADMMLL
PADQADQ
PADUDUT
PADYKKH
PAEDEDF
PAEEEEK
PAEGEAA
PAEHEHM
PAEIEIL
PAEMEMK
PAENENA
PAEWWWT
PAFAFAI
PAFBFBK
PAFMABL
PAFRFRN
PAFSNIB
PAGAGAL
PAGBGBH
PAGGKWK
PAGHSHG
PAGKGKN
PAGLGLV
PAGMGAM
PAGNAGN
PAGQBGQ
PAGSGST
PAGTNME
PAGXKGX
PAGYSGY
PAGZGMT
PAHCHCR
PAHLHSL
PAHNHNS
PAHOHOM
PAHPHPB
PAHUHUS
PAHXSHX
PAIGIGG
PAIIEGX
PAIKIAN
PAILILI
PAIMUTO
PAINMCL
PAIWWAA
PAJCKCG
PAJNJNU
PAJZKGK
PAKATEK
PAKDKDK
PAKFKFP
PAKHAKK
PAKIKPN
PAKKKKA
PAKLLKK
PAKNAKN
PAKOIKO
PAKPAKP
PAKTKTN
PAKUUUK
PAKVKAL
PAKWKLW
PAKYKYK
PALBKLN
PALGKLG
PALRWCR
PALTTLT
PALULUR
PAMBKMO
PAMCMCG
PAMDMDO
PAMHLMA
PAMKSMK
PAMLMLY
PAMOMOU
PAMRMRI
PAMXMXY
PAMYMYU
PANAWNA
PANCANC
PANIANI
PANNENN
PANONNL
PANTANN
PANUNUL
PANVANV
PANWKNW
PAOBOBU
PAOCPCA
PAOHHNH
PAOMOME
PAOOOOK
PAORORT
PAOTOTZ
PAOUNLG
PAPBSTG
PAPCKPC
PAPEKPV
PAPGPSG
PAPHPTH
PAPKPKA
PAPMPTU
PAPNPIP
PAPOPHO
PAPRPPC
PAQHKWN
PAQTNUI
PARCARC
PARSRSH
PARYRBY
PASASVA
PASCSCC
PASDSDP
PASHSHH
PASISIT
PASKWLK
PASLSLQ
PASMKSM
PASNSNP
PASOSOV
PASPSMU
PASTUMM
PASVSVW
PASWSKW
PASXSXQ
PASYSYA
PATATAL
PATCTNC
PATETLA
PATGTOG
PATKTKA
PATLTLJ
PATQATK
PAUKAUK
PAUMUMT
PAUNUNK
PAUOWOW
PAUTKQA
PAVAVAK
PAVCKVC
PAVDVDZ
PAVEVEE
PAVLKVL
PAWBWBQ
PAWDSWD
PAWGWRG
PAWIAIN
PAWMWMO
PAWNWTK
PAWSWWA
PAYAYAK
PCISCIS
PFAKAKI
PFALAET
PFCBNCN
PFCLCLP
PFELELI
PFKAKUK
PFKKKNK
PFKOKOT
PFKTKTS
PFKUKYU
PFKWKWT
PFMPRMP
PFNOORV
PFSHSKK
PFSVSVS
PFTOTKJ
PFWSWSN
PFYUFYU
PFZKKKI
PGROROP
PGSNSPN
PGUAUAM
PGUMGUM
PGWTTIQ
PHBKBKH
PHDHHDH
PHHIHHI
PHHNHNM
PHJHJHM
PHJRJRF
PHKOKOA
PHLILIH
PHLULUP
PHMKMKK
PHMUMUE
PHNGNGF
PHNLHNL
PHNYLNY
PHOGOGG
PHPAPAK
PHSFBSF
PHTOITO
PHUPUPP
PKMJMAJ
PKSAKIA
PKWAKWA
PLCHCXI
PLFATNV
PMDYMDY
PODCDCK
POKATNK
PORIORI
PPCTTCT
PPITNUP
PPIZPIZ
PTKKTKK
PTPNPNI
PTROROR
PTSAKSA
PTYAYAP
PWAKAWK
RCBSKNH
RCCMCMJ
RCFGLZN
RCFNTTT
RCGIGNI
RCKHKHH
RCKUCYI
RCKWHCN
RCLGTXG
RCLYKYD
RCMQRMQ
RCMTMFK
RCNNTNN
RCPOHSZ
RCQCMZG
RCSQPIF
RCSSTSA
RCTPTPE
RCWAWOT
RCYUHUN
RJAANRT
RJAFMMJ
RJAHIBR
RJAMMUS
RJANIHA
RJAWIWO
RJBBKIX
RJBDSHM
RJBEUKB
RJBTTJH
RJCBOBO
RJCCCTS
RJCHHKD
RJCKKUH
RJCMMMB
RJCNSHB
RJCOOKD
RJCWWKJ
RJDAAXJ
RJDBIKI
RJDCUBJ
RJDTTSJ
RJEBMBE
RJECAKJ
RJEOOIR
RJERRIS
RJFCKUM
RJFEFUJ
RJFFFUK
RJFGTNE
RJFKKOJ
RJFMKMI
RJFOOIT
RJFRKKJ
RJFSHSG
RJFTKMJ
RJFUNGS
RJGGNGO
RJKAASJ
RJKBOKE
RJKIKKX
RJKNTKN
RJNANKM
RJNFFKJ
RJNGQGU
RJNKKMQ
RJNOOKI
RJNSFSZ
RJNTTOY
RJNWNTQ
RJOAHIJ
RJOBOKJ
RJOCIZO
RJOHYGJ
RJOIIWK
RJOKKCZ
RJOMMYJ
RJOOITM
RJORTTJ
RJOSTKS
RJOTTAK
RJOWIWJ
RJSAAOJ
RJSCGAJ
RJSDSDS
RJSFFKS
RJSHHHE
RJSIHNA
RJSKAXT
RJSMMSJ
RJSNKIJ
RJSRONJ
RJSSSDJ
RJSYSYO
RJTANJA
RJTHHAC
RJTOOIM
RJTQMYE
RJTTHND
RJTUQUT
RJTYOKO
RKJBMWX
RKJJKWJ
RKJKKUV
RKJYRSU
RKNCQUN
RKNNKAG
RKNWWJU
RKNYYNY
RKPCCJU
RKPDJDG
RKPECHF
RKPKPUS
RKPSHIN
RKPUUSN
RKSIICN
RKSMSSN
RKSOOSN
RKSSGMP
RKSWSWU
RKTHKPO
RKTIJWO
RKTNTAE
RKTPHMY
RKTUCJJ
RKTYYEC
ROAHOKA
RODNDNA
ROIGISG
ROKJUEO
ROKRKJP
ROMDMMD
ROMYMMY
RORAAGJ
ROREIEJ
RORHHTR
RORKKTD
RORSSHI
RORTTRA
RORYRNJ
ROYNOGN
RPENENI
RPLBSFS
RPLCCRK
RPLILAO
RPLKDRP
RPLLMNL
RPLOCYU
RPLSSGL
RPLULBX
RPMAAAV
RPMCCBO
RPMDDVO
RPMEBXU
RPMFBPH
RPMGDPL
RPMHCGM
RPMIIGN
RPMJJOL
RPMMMLP
RPMNSGS
RPMOOZC
RPMPPAG
RPMQMXI
RPMRGES
RPMSSUG
RPMUCDY
RPMVIPE
RPMWTDG
RPMYCGY
RPMZZAM
RPNSIAO
RPSDRZP
RPSPTAG
RPUBBAG
RPUDDTE
RPUHSJI
RPUMMBO
RPUNWNP
RPUOBSO
RPURBQA
RPUSSFE
RPUTTUG
RPUVVRC
RPUWMRQ
RPUYCYZ
RPVATAC
RPVBBCD
RPVCCYP
RPVDDGT
RPVEMPH
RPVFCRM
RPVIILO
RPVJMBT
RPVKKLO
RPVMCEB
RPVOOMC
RPVPPPS
RPVRRXS
RPVSEUQ
RPVUTBH
RPVVUSU
RPVWBPR
SA30CCT
SAACCOC
SAAGGHU
SAAJJNI
SAAPPRA
SAARROS
SAAVSFN
SABEAEP
SACCLCM
SACOCOR
SADFFDO
SADLLPG
SADPEPA
SAEMMJR
SAEZEZE
SAFRRAF
SAFSNCJ
SAHCHOS
SAHECVH
SAHRGNR
SAHSRDS
SAHZAPZ
SAMEMDZ
SAMMLGS
SAMRAFA
SANCCTC
SANESDE
SANHRHD
SANLIRJ
SANTTUC
SANUUAQ
SANWCRR
SAOCRCU
SAODVDR
SAORVME
SAOSRLO
SAOULUQ
SARCCNQ
SARERES
SARFFMA
SARIIGR
SARLAOL
SARMMCS
SARPPSS
SARSPRQ
SASASLA
SASJJUJ
SASOORA
SASTTTG
SATCCLX
SATDELO
SATGOYA
SATKLLS
SATMMDX
SATRRCQ
SATUUZU
SAVBEHL
SAVCCRD
SAVDEMX
SAVEEQS
SAVHLHS
SAVJIGB
SAVMOLN
SAVNOES
SAVQMQD
SAVRARR
SAVSSGV
SAVTREL
SAVVVDM
SAVYPMY
SAWAING
SAWCFTE
SAWDPUD
SAWERGA
SAWGRGL
SAWHUSH
SAWJULA
SAWMROY
SAWPPMQ
SAWRGGS
SAWSJSM
SAWTRYO
SAWURZA
SAZBBHI
SAZCCSZ
SAZFOVR
SAZGGPO
SAZHOYO
SAZLSST
SAZMMDQ
SAZNNQN
SAZONEC
SAZPPEH
SAZRRSA
SAZSBRC
SAZTTDL
SAZVVLG
SAZWCUT
SAZYCPC
SBAACDJ
SBAEJTC
SBAQAQA
SBARAJU
SBASAIF
SBATAFL
SBAUARU
SBAXAAX
SBBEBEL
SBBGBGX
SBBHPLU
SBBIBFH
SBBPBJP
SBBQQAK
SBBRBSB
SBBTBAT
SBBUBAU
SBBVBVB
SBBWBPG
SBBZBZC
SBCACAC
SBCBCFB
SBCDCFC
SBCFCNF
SBCGCGR
SBCHXAP
SBCICLN
SBCJCKS
SBCMCCM
SBCNCLV
SBCOQNS
SBCPCAW
SBCRCMG
SBCTCWB
SBCVCRQ
SBCXCXJ
SBCYCGB
SBCZCZS
SBDBBYO
SBDNPPB
SBEGMAO
SBEKJCR
SBEPESI
SBFIIGU
SBFLFLN
SBFNFEN
SBFZFOR
SBGLGIG
SBGMGJM
SBGOGYN
SBGRGRU
SBGUGPB
SBGVGVR
SBGWGUJ
SBHTATM
SBICITA
SBIHITB
SBILIOS
SBIPIPN
SBIZIMP
SBJAJJG
SBJEJJD
SBJFJDF
SBJHJHF
SBJPJPA
SBJUJDO
SBJVJOI
SBKGCPV
SBKPVCP
SBLELEC
SBLJLAJ
SBLNLIP
SBLOLDB
SBLPLAZ
SBMAMAB
SBMCMQH
SBMDMEU
SBMEMEA
SBMGMGF
SBMKMOC
SBMLMII
SBMNPLL
SBMOMCZ
SBMQMCP
SBMSMVF
SBMYMNX
SBNFNVT
SBNMGEL
SBOIOYK
SBPAPOA
SBPBPHB
SBPCPOO
SBPFPFB
SBPJPMW
SBPKPET
SBPLPNZ
SBPNPNB
SBPPPMG
SBPSBPS
SBPVPVH
SBRBRBR
SBRFREC
SBRJSDU
SBRPRAO
SBSCSNZ
SBSGNAT
SBSJSJK
SBSLSLZ
SBSMRIA
SBSNSTM
SBSPCGH
SBSRSJP
SBSTSSZ
SBSVSSA
SBTAQHP
SBTBTMT
SBTCUNA
SBTDTOW
SBTETHE
SBTFTFF
SBTGTJL
SBTKTRQ
SBTLTEC
SBTTTBT
SBTUTUR
SBUASJL
SBUFPAV
SBUGURG
SBULUDI
SBURUBA
SBVCVDC
SBVGVAG
SBVHBVH
SBVTVIX
SBYSQPS
SBZMIZA
SCACZUD
SCANLOB
SCAPWAP
SCARARI
SCASWPA
SCATCPO
SCBABBA
SCBETOQ
SCBIDPB
SCCCCCH
SCCFCJC
SCCHYAI
SCCIPUQ
SCCQCOW
SCCYGXQ
SCDAIQQ
SCELSCL
SCESESR
SCFAANF
SCFMWPR
SCFRFRT
SCFTFFU
SCGCUGL
SCGELSQ
SCGZWPU
SCHRLGR
SCIECCP
SCIPIPC
SCJOZOS
SCKPCPP
SCLLVLR
SCLNZLR
SCNTPNT
SCOVOVL
SCPCZPC
SCPQMHC
SCPVPUX
SCQPZCO
SCRACNR
SCRDVAP
SCRGQRC
SCRMTNM
SCSBSMB
SCSELSC
SCSFSSD
SCSTWCA
SCTEPMC
SCTLTLX
SCTNWCH
SCTOZIC
SCTTTTC
SCVDZAL
SCVMKNA
SDAMCPQ
SDBKQCJ
SDCGOLC
SDCOSOD
SDDRQDC
SDJLJLS
SDKKQOA
SDLOPBA
SDLPQGC
SDNYQNV
SDOUOUS
SDOWOIA
SDPWQHB
SDRKQIQ
SDRRQVP
SDRSQRZ
SDSCQSC
SDUBUBT
SDUNITP
SDUOQGS
SDVGVOT
SDWQALT
SDYMQGB
SEAMATF
SECOOCC
SECUCUE
SEGSGPS
SEGUGYE
SEIIIBB
SEJIJIP
SELTLTX
SEMAMRR
SEMCXMS
SEMHMCH
SEMTMEC
SENLLGQ
SEPTPYO
SEPVPVO
SEQMUIO
SEROETR
SESASNC
SESCSUQ
SESMPTZ
SESTSCY
SESVBHA
SETHTSC
SETITPN
SETMLOH
SETNESM
SETRTPC
SETUTUA
SFALPSY
SGASASU
SGAYAYO
SGBNBFA
SGCOCIO
SGENENO
SGESAGT
SGFIFLM
SGMEESG
SGOLOLK
SGPIPIL
SGPJPJC
SILCLVR
SIMKFRC
SIZXJUA
SJHGCFO
SJNPNPR
SJRGRIG
SKACACR
SKADACD
SKAGHAY
SKAMAFI
SKAPAPI
SKARAXM
SKASPUU
SKBCELB
SKBGBGA
SKBOBOG
SKBQBAQ
SKBSBSC
SKBUBUN
SKCACPB
SKCCCUC
SKCDCOG
SKCGCTG
SKCICCO
SKCLCLO
SKCMCIM
SKCNRAV
SKCOTCO
SKCPBHF
SKCRCUO
SKCUCAQ
SKCVCVE
SKCZCZU
SKEBEBG
SKEJEJA
SKFLFLA
SKFUFDA
SKGALGT
SKGIGIR
SKGOCRC
SKGPGPI
SKGZGLJ
SKHACPL
SKHCHTZ
SKIBIBE
SKIGIGO
SKIPIPI
SKLCAPO
SKLGLQM
SKLMMCJ
SKLPLPD
SKLTLET
SKMDEOH
SKMFMFS
SKMGMGN
SKMLMTB
SKMPMMP
SKMRMTR
SKMUMVP
SKMZMZL
SKNCNCI
SKNQNQU
SKNVNVA
SKOCOCV
SKOEORC
SKOTOTU
SKPARON
SKPCPCR
SKPDPDA
SKPEPEI
SKPIPTX
SKPLPLT
SKPNNAR
SKPPPPN
SKPQPQE
SKPRPBE
SKPSPSO
SKPVPVA
SKPZPZA
SKQUMQU
SKRGMDE
SKRHRCH
SKSARVE
SKSGLPZ
SKSJSJE
SKSMSMR
SKSOSOX
SKSPADZ
SKSVSVI
SKTATAU
SKTBTIB
SKTDTDA
SKTLTLU
SKTMTME
SKTQTQS
SKTUTRB
SKUCAUC
SKUIUIB
SKULULQ
SKURURR
SKVGVGZ
SKVLPYA
SKVPVUP
SKVVVVC
SKYAAYG
SKYPEYP
SLAGMHW
SLALSRE
SLAPAPB
SLASASC
SLBABVL
SLBJBJO
SLCACAM
SLCBCBB
SLCOCIJ
SLCPCEP
SLETSRZ
SLGYGYA
SLHJBVK
SLJESJS
SLJOSJB
SLJVSJV
SLLPLPB
SLMGMGD
SLORORU
SLPOPOI
SLPRPUR
SLPSPSZ
SLRASRD
SLRBRBO
SLRIRIB
SLRQRBQ
SLRYREY
SLSASBL
SLSBSRJ
SLSISNG
SLSMSNM
SLSRSRB
SLTIMQK
SLTJTJA
SLTRTDD
SLUYUYU
SLVGVAH
SLVMVLM
SLVRVVI
SLYABYC
SMBOBTO
SMCAAAJ
SMCOTOT
SMDADRJ
SMDJDOE
SMDOLDO
SMEGEAX
SMJPPBM
SMMOMOJ
SMNIICK
SMPAOEM
SMSTSMZ
SMTPKCB
SMWAAGI
SMWSWSO
SMZOORG
SNABJAW
SNAIAPY
SNALAPQ
SNARAMJ
SNBCBDC
SNBLBVM
SNBRBRA
SNBSBSS
SNBUBMS
SNBXBQQ
SNCLMXQ
SNCPCTP
SNCUCPU
SNCXQCH
SNDCRDC
SNDNLEP
SNDTDTI
SNDVDIQ
SNEDCNV
SNFXSXX
SNGAGUZ
SNGDGDP
SNGIGNM
SNGMGMS
SNGNQGP
SNICIRE
SNIGQIG
SNIPQIT
SNIUIPU
SNJBJCM
SNJDFEC
SNJKJEQ
SNJNJNA
SNJRJDR
SNKECMP
SNKFQDF
SNKICDI
SNKNQCP
SNLOSSO
SNMAMTE
SNMUMVS
SNMXSBJ
SNMZPTQ
SNNUNNU
SNOBQBX
SNOSPSW
SNOUFEJ
SNOXORX
SNPCPCS
SNPDPOJ
SNPXPIV
SNQGFLB
SNRDPDF
SNRUCAU
SNSMOPP
SNSWSFK
SNTFTXF
SNTIOBI
SNTOTFL
SNVBVAL
SNVIQID
SNVSBVS
SNWCCMC
SNXSQXC
SNYAGGF
SNYEPHI
SNYHITI
SNZAPPY
SNZWITE
SOCACAY
SOGSGSI
SOOAMPY
SOOGOXP
SOOMLDX
SOORREI
SOOSXAU
SPAOAPE
SPARALD
SPASAOP
SPAYAYX
SPBBMBP
SPBLBLP
SPBRIBP
SPCLPCL
SPDRTDP
SPEOCHM
SPGLCGL
SPGMTGI
SPHICIX
SPHOAYP
SPHYANS
SPHZATA
SPILUMI
SPISPYZ
SPIZUCZ
SPJARIJ
SPJCLIM
SPJEJAE
SPJIJJI
SPJJJAU
SPJLJUL
SPJNSJA
SPJRCJA
SPLNRIM
SPLOILQ
SPMETBP
SPMFMZA
SPMRSMG
SPMSYMS
SPNCHUU
SPNMPNM
SPOASQU
SPPYCHH
SPQNREQ
SPQTIQT
SPQUAQP
SPRUTRU
SPSOPIO
SPSTTPP
SPSYSYC
SPTNTCQ
SPTUPEM
SPURPIU
SPYLTYL
SPZANZC
SPZOCUZ
SSAPAPU
SSBGBGV
SSBLBNU
SSCKCCI
SSCLCSS
SSCNCEL
SSCPCKO
SSCTGGH
SSDODOU
SSERERM
SSFBFBE
SSGYQGA
SSHZHRZ
SSIJIJU
SSIQITQ
SSJAJCB
SSKMCBW
SSKSQDB
SSKUQCR
SSKWOAL
SSLNLOI
SSLTALQ
SSMFQMF
SSNGQGF
SSNHQHV
SSOESQX
SSOGAPX
SSOUAIR
SSPBPTO
SSPGPNG
SSPIPVI
SSPNPBB
SSQTQAC
SSRSBRB
SSRUSQY
SSSBQOJ
SSSCCSU
SSTETSQ
SSUMUMU
SSUVQVB
SSVIVIA
SSVPCTQ
SSXXAXE
SSYAAAG
SSZRSRA
SSZWPGZ
SUAGATI
SUCACYR
SUDUDZO
SULSPDP
SUMOMLZ
SUMUMVD
SUPUPDU
SURVRVY
SUSOSTY
SUTBTAW
SUTRTYT
SUVOVCH
SVACAGV
SVANAAO
SVASLPJ
SVBCBLA
SVBIBNS
SVBMBRM
SVBSMYC
SVCBCBL
SVCDCXA
SVCGCUV
SVCLCLZ
SVCNCAJ
SVCOVCR
SVCPCUP
SVCRCZE
SVCUCUM
SVEDEOR
SVEZEOZ
SVGDGDO
SVGIGUI
SVGUGUQ
SVHGHGE
SVICICA
SVIEICC
SVJCLSP
SVKAKAV
SVLFLFR
SVMCMAR
SVMDMRD
SVMGPMV
SVMICCS
SVMTMUN
SVONCBS
SVPAPYH
SVPCPBL
SVPEPDZ
SVPHPPH
SVPMSCI
SVPRPZO
SVPTPTM
SVRSLRV
SVSASVZ
SVSBSBB
SVSESNV
SVSOSTD
SVSPSNF
SVSRSFD
SVSTSOM
SVSZSTB
SVTCTUV
SVTMTMO
SVUMURM
SVVAVLN
SVVGVIG
SVVLVLV
SVVPVDP
SWBCBAZ
SWBRRBB
SWCACAF
SWCQCQS
SWDMDMT
SWDNDNO
SWECARS
SWEIERN
SWEKCQA
SWFXSXO
SWGIGRP
SWGNAUX
SWHPGGB
SWHTHUW
SWIIIPG
SWIYIDO
SWJIJPR
SWJNJIA
SWJUJRN
SWJWJTI
SWKCCCX
SWKOCIZ
SWKQNSR
SWKTTLZ
SWLBLBR
SWLCRVD
SWMWMBZ
SWNANVP
SWNIAQM
SWNKBCR
SWNQNQL
SWNSAPS
SWOBFBA
SWPGPBV
SWPIPIN
SWPMPBQ
SWPQPBX
SWRAAAI
SWRDROO
SWSIOPS
SWSTSTZ
SWTPIRZ
SWTSTGQ
SWTUAZL
SWTYQHN
SWUASQM
SWVBMTG
SWVCVLP
SWXMMBK
SWXVNOK
SYAHAHL
SYANNAI
SYBEBCG
SYBRBMJ
SYBTGFO
SYCJGEO
SYGOOGL
SYIBIMB
SYKMKAR
SYKRKRM
SYKSKRG
SYKTKTO
SYLPLUB
SYLTLTM
SYMBUSI
SYMDMHA
SYMMMYM
SYMRMWJ
SYNAQSX
SYORORJ
SYPRPRR
TAPAANU
TBPBBGI
TDCFDCF
TDPDDOM
TFFADSD
TFFBBBR
TFFCSFC
TFFFFDF
TFFGSFG
TFFJSBH
TFFMGBJ
TFFRPTP
TFFSLSS
TGPYGND
TGPZCRU
TISTSTT
TISXSTX
TJABARE
TJBQBQN
TJCPCPX
TJIGSIG
TJMZMAZ
TJPSPSE
TJRVNRR
TJSJSJU
TJVQVQS
TKPKSKB
TKPNNEV
TLPCSLU
TLPLUVF
TNCAAUA
TNCBBON
TNCCCUR
TNCEEUX
TNCMSXM
TNCSSAB
TQPFAXA
TRPGMNI
TTCPTAB
TTPPPOS
TUPANGD
TUPJEIS
TUPWVIJ
TVSASVD
TVSBBQU
TVSCCIW
TVSMMQS
TVSUUNI
TXKFBDA
UAAAALA
UAAHBXH
UAALUSJ
UAARBXJ
UAATTDK
UACCNQZ
UACKKOV
UACPPPK
UADDDMB
UAIICIT
UAITHSA
UAKDDZN
UAKKKGF
UAOLBXY
UAOOKZO
UARRURA
UASKUKK
UASPPWQ
UASSPLX
UATESCO
UATGGUW
UATTAKX
UAUUKSN
UBBBGYD
UBBGGNJ
UBBLLLK
UBBNNAJ
UBBQGBB
UBBYZTU
UBBZZZE
UBEEYLV
UBTTZXT
UCFLIKU
UCFMBSZ
UCFOOSS
UCFPIKG
UDSGLWN
UDYZEVN
UEBTUKG
UECTTLK
UEEAADH
UEEEYKS
UELLNER
UEMAMQJ
UEMHKDY
UEMMGYG
UEMOOLZ
UEMTUSR
UEMUUMS
UENIVHV
UENNNYR
UENSSUY
UENWVYI
UERLULK
UEROONK
UERPPYJ
UERRMJZ
UERSSYS
UESGBGN
UESOCKH
UESSCYX
UESTIKS
UESUZKP
UEVVZIX
UGKOKUT
UGSBBUS
UGSSSUI
UGTBTBS
UHBBBQS
UHBIGDG
UHBWTYD
UHHHKHV
UHKKKXK
UHKMGVN
UHMADYR
UHMDPVS
UHMKKPW
UHMMGDX
UHMOKVM
UHMPPWE
UHMWSWV
UHNBBQG
UHNNNLI
UHOOOHO
UHPPPKC
UHSBBVV
UHSHOHH
UHSKEKS
UHSMDEE
UHSOZZO
UHSSUUS
UHTGAEM
UHWPTLY
UHWWVVO
UIAAHTA
UIBBBTK
UIBSUIK
UIIIIKT
UIKBODO
UIKEERG
UIKKKCK
UITTUKX
UIUUUUD
UKBBKBP
UKBMMXR
UKCCDOK
UKCKKRQ
UKCMMPW
UKCSSEV
UKCWVSG
UKDBERD
UKDDDNK
UKDEOZH
UKDRKWG
UKFFSIP
UKFKKHC
UKHHHRK
UKHPPLV
UKHSUMY
UKKECKC
UKKGKGO
UKKKIEV
UKKVZTR
UKLCUCK
UKLHHMJ
UKLIIFO
UKLLLWO
UKLNCWC
UKLRRWN
UKLTTNL
UKLUUDJ
UKOOODS
UKWWVIN
ULAAARH
ULALLDG
ULAMNNM
ULASCSH
ULDDAMV
ULDWVRI
ULKKKSZ
ULLILED
ULMKKVK
ULMMMMK
ULOLVLU
ULOOPKV
ULPBPES
ULWCCEE
ULWUVUS
ULWWVGD
UMBBBQT
UMGGGME
UMIIVTB
UMKKKGD
UMMGGNA
UMMSMSQ
UMOOMVQ
UNAAABA
UNBBBAX
UNBGRGK
UNEEKEJ
UNIIEIE
UNIPTGP
UNKLKJA
UNKSACS
UNKYKYZ
UNNTOVB
UNOOOMS
UNSSSWT
UNTTTOF
UNWWNOZ
UODDDKS
UOHHHTG
UOIIIAA
UOOONSK
UOTTTHX
URFBUKS
URKAAAQ
URKEEIK
URKGGDZ
URKKKRR
URMGGRV
URMLMCX
URMMMRV
URMNNAL
URMOOGZ
URMSIGT
URMTSTW
URRPROV
URRRRVI
URRTTGK
URSSAER
URWAASF
URWIESL
URWWVOG
USCCCEK
USCMMQF
USDASBT
USDBBVJ
USDDSLY
USDKYMK
USDPKKQ
USDSTQL
USDUUEN
USHBEZV
USHHHMA
USHIIRM
USHKKXD
USHNNYA
USHSOVS
USHUURJ
USIIIJK
USKKKVX
USMMNYM
USMUNUX
USNNNJC
USPPPEE
USRKKGP
USRNNFG
USRONOJ
USRRSGC
USSSSVX
USTOTOX
USTRTJM
USUUKRO
UT25GMV
UTAAASB
UTAEKEA
UTAKKRW
UTAMMYP
UTANBKN
UTATTAZ
UTAVCRZ
UTDDDYU
UTDKTJU
UTDLLBD
UTDTKQT
UUBAKMW
UUBBBKA
UUBCKLF
UUBIIWA
UUBKRYB
UUBPBZK
UUBSLNX
UUBWZIA
UUDDDME
UUDLIAR
UUEESVO
UUEMKLD
UUMOOSF
UUMUCKL
UUOBEGO
UUOKURS
UUOLLPK
UUOOVOZ
UUOROEL
UUOTTBW
UUWRRZN
UUWWVKO
UUYHUCT
UUYIINA
UUYPPEX
UUYSUSK
UUYWVKT
UUYXUTS
UUYYSCW
UWGGGOJ
UWKBUUA
UWKDKZN
UWKENBC
UWKSCSY
UWLLULV
UWLWULY
UWOOREN
UWOROSW
UWPPPEZ
UWPSSKX
UWSBBWO
UWSGGSV
UWUBBCX
UWUFNEF
UWUKOKT
UWUUUFA
UWWWKUF
UZKAAZN
UZKFFEG
UZKKOQN
UZKNNMA
UZNNNCU
UZNUUGC
UZSANVI
UZSBBHK
UZSKKSQ
UZSNAFS
UZSSSKD
UZSTTMJ
UZTTTAS
UZTZOMN
VA1PDIU
VAAHAMD
VAAKAKD
VAAUIXU
VABBBOM
VABIPAB
VABJBHJ
VABMIXG
VABOBDQ
VABPBHO
VABVBHU
VADNNMB
VAGNGUX
VAHBHBX
VAHSHSR
VAIDIDR
VAJBJLR
VAJMJGA
VAKEIXY
VAKJHJR
VAKPKLH
VAKSIXK
VALTLTU
VANDNDC
VANMNMI
VANPNAG
VAOZISK
VAPOPNQ
VAPRPBD
VARGRTC
VARPRPR
VASLSSE
VASUSTV
VAUDUDR
VCBICMB
VCCAACJ
VCCBBTC
VCCCRML
VCCGGOY
VCCHHIM
VCCJJAF
VCCKKCT
VCCNKTY
VCCSGIU
VCCTTRR
VCCWWRZ
VCRIHRI
VDBGBBM
VDRKRBE
VDSASAI
VDSVKOS
VDTIKTI
VEAHAZH
VEANIXV
VEAPAHA
VEATIXA
VEAYAYJ
VEBDIXB
VEBGRGH
VEBISHL
VEBNVNS
VEBSBBI
VECCCCU
VECOCOH
VECTCWK
VEDBDBD
VEDHDBR
VEDODGH
VEDZDEP
VEGKGOP
VEGTGAU
VEGYGAY
VEHOHGI
VEIMIMF
VEJHJRG
VEJPPYB
VEJSIXW
VEJTJRH
VEKIKBK
VEKMIXQ
VEKRIXH
VEKUIXS
VEKWIXN
VELPAJL
VELRIXI
VEMHLDA
VEMNDIB
VEMRDMU
VEMZMZU
VEPGIXT
VEPTPAT
VEPYPYG
VERCIXR
VERKRRK
VERURUP
VETJTEI
VETZTEZ
VEZOZER
VGBRBZL
VGCBCXB
VGEGCGP
VGHSDAC
VGJRJSR
VGRJRJH
VGSDSPD
VGSYZYL
VHHHHKG
VIAGAGR
VIALIXD
VIARATQ
VIAXAIP
VIBKBKB
VIBRKUU
VIBTBUP
VIBYBEK
VICGIXC
VICXKNU
VIDNDED
VIDPDEL
VIDXHDO
VIGGDHM
VIGRGWL
VIHRHSS
VIHXHWR
VIJOJDH
VIJPJAI
VIJRJSA
VIJUIXJ
VIKGKQH
VIKOKTU
VILDLUH
VILHIXL
VILKLKO
VINDDXN
VIPKIXP
VIPTPGH
VISMSLV
VISRSXR
VISTTNI
VISVVSV
VLFLPCQ
VLHSOUI
VLLBLPQ
VLLNLXG
VLNKNEU
VLOSODY
VLPSPKZ
VLSBZBY
VLSKZVK
VLTKTHK
VLVTVTE
VLXKXKH
VMMCMFM
VNBJBHP
VNBPBHR
VNBRBJU
VNBTBIT
VNBWBWA
VNCGBDP
VNDGDNP
VNDHDHI
VNDPDOP
VNDTSIH
VNJIJIR
VNJLJUM
VNJPJKR
VNJSJMO
VNKTKTM
VNLDLDN
VNLKLUA
VNLTLTG
VNMGMEY
VNNGKEP
VNPKPKR
VNPLPPL
VNRBRJB
VNRCRHP
VNRKRUK
VNRTRUM
VNSISIF
VNSKSKH
VNSRFEB
VNSTIMK
VNTJTPJ
VNTPTPU
VNTRTMI
VNVTBIR
VOATAGX
VOBIBEP
VOBLBLR
VOBZVGA
VOCBCJB
VOCICOK
VOCLCCJ
VOCPCDP
VOCXCBD
VOGAGOX
VOGBGBI
VOGOGOI
VOHSHYD
VOHYBPM
VOJVVDY
VOKNCNN
VOKUKJB
VOMDIXM
VOMLIXE
VOMMMAA
VOMYMYQ
VOPBIXZ
VOPCPNY
VORYRJA
VOSHRQY
VOSMSXV
VOTJTJV
VOTKTCR
VOTPTIR
VOTRTRZ
VOTVTRV
VOVZVTZ
VOWAWGC
VQBTBUT
VQGPGLU
VQPRPBH
VRAHHRF
VRBKHDK
VRCFFND
VRDANMF
VREIIFU
VRGDLMV
VRMDDRV
VRMFFVM
VRMGGAN
VRMHHAQ
VRMKKDO
VRMMMLE
VRMOGKK
VRMTKDM
VRMUDDD
VRMVVAM
VRNTTMF
VRQMRUL
VTBDDMK
VTBKKDT
VTBLKKM
VTBOTDX
VTBSBKK
VTBUUTP
VTCCCNX
VTCHHGN
VTCIPYY
VTCLLPT
VTCNNNT
VTCPPRH
VTCTCEI
VTEDBAO
VTPBPHY
VTPHHHQ
VTPITKH
VTPMMAQ
VTPOTHS
VTPPPHS
VTPTTKT
VTPUUTR
VTSBURT
VTSCNAW
VTSECJM
VTSFNST
VTSGKBV
VTSHSGZ
VTSKPAN
VTSMUSM
VTSPHKT
VTSRUNN
VTSSHDY
VTSTTST
VTUDUTH
VTUISNO
VTUJPXR
VTUKKKC
VTULLOE
VTUOBFV
VTUQNAK
VTUUUBP
VTUVROI
VTUWKOP
VVBMBMV
VVCAVCL
VVCIHPH
VVCMCAH
VVCRCXR
VVCSVCS
VVCTVCA
VVDBDIN
VVDHVDH
VVDLDLI
VVDNDAD
VVNBHAN
VVNSSQH
VVPBHUI
VVPCUIH
VVPKPXU
VVPQPQC
VVPRPHA
VVPTPHH
VVRGVKG
VVTHTBB
VVTSSGN
VVTXTHD
VVVDVDO
VVVHVII
VVVTVTG
VYANVBA
VYBGNYU
VYBMBMO
VYBPVBP
VYDWTVY
VYELNYT
VYGGGAW
VYGWGWA
VYHHHEH
VYHLHOX
VYHNTIO
VYKGKET
VYKIKHM
VYKLKMV
VYKPKYP
VYKTKAW
VYKUKYT
VYLKLIW
VYLSLSH
VYMDMDL
VYMEMGZ
VYMKMYT
VYMMMNU
VYMNMGU
VYMOMOE
VYMSMOG
VYMTMGK
VYMWMWQ
VYMYNYW
VYNSNMS
VYPKPAU
VYPNBSX
VYPPPPU
VYPTPBU
VYPUPKK
VYPYPRU
VYSWAKY
VYTDSNW
VYTLTHL
VYYYRGN
WA44TQQ
WAAAUPG
WABBBIK
WABDONI
WABFFOO
WABGWET
WABINBX
WABLILA
WABNKOX
WABOZRI
WABPTIM
WABTEWI
WADBBMU
WADDDPS
WADLLOP
WADSSWQ
WADTTMC
WADWWGP
WAGAGXM
WAHIYIA
WAJAARJ
WAJBBUI
WAJIZRM
WAJJDJJ
WAJLLHI
WAJMLII
WAJOOKL
WAJRWAR
WAJSSEH
WAJUUBR
WAJWWMX
WAKDMDP
WAKEBXD
WAKKMKQ
WAKOOKQ
WAKPKEI
WAKTTMH
WALGTJS
WALJDTD
WALKBEJ
WALLBPN
WALRTRK
WALSAAP
WALTTSX
WAMAGLX
WAMGGTO
WAMHNAH
WAMITLI
WAMJGEB
WAMKKAZ
WAMLPLW
WAMMMDC
WAMNMNA
WAMPPSJ
WAMROTI
WAMTTTE
WAMWLUW
WAMYUOL
WAOCBTW
WAOIPKN
WAOKKBU
WAONTJG
WAOOBDJ
WAOPPKY
WAOSSMQ
WAPAAHI
WAPCNDA
WAPDDOB
WAPEMAL
WAPGNRE
WAPHLAH
WAPISXK
WAPKBJK
WAPLLUV
WAPNSQN
WAPPAMQ
WAPRNAM
WAPTTAX
WAPVWBA
WAQCRTU
WARAMLG
WARCCPF
WARJJOG
WARQSOC
WARRSUB
WARSSRG
WARTSUP
WASBNTI
WASCRSK
WASEKEQ
WASFFKQ
WASIINX
WASKKNG
WASMRDE
WASOBXB
WASRMKW
WASSSOQ
WASTTXM
WASWWSR
WATBBJW
WATCMOF
WATEENE
WATGRTG
WATMARD
WATOLBJ
WATTKOE
WAWBBUW
WAWJMJU
WAWMMXB
WAWPKXB
WAWSSQR
WAWWKDI
WBGBBTU
WBGCBLG
WBGDLSM
WBGFLGL
WBGGKCH
WBGIODN
WBGJLMN
WBGKMKM
WBGLLKH
WBGMMUR
WBGNBSE
WBGPKPI
WBGQBKM
WBGRMYY
WBGSSBW
WBGTTGC
WBGULSU
WBGWLWY
WBGYSGG
WBGZBBN
WBKASMM
WBKDLDU
WBKETEL
WBKGKGU
WBKHSXS
WBKKBKI
WBKLLBU
WBKMTMG
WBKNGSA
WBKOSPE
WBKPPAY
WBKRRNU
WBKSSDK
WBKTKUD
WBKWTWU
WBMUMZV
WBSBBWN
WIAGAKQ
WIBBPKU
WIBDDUM
WIBRRKO
WIBTTJB
WICAKJT
WICCBDO
WICDCBN
WICMTSY
WICTTKG
WIDDBTH
WIDEPPR
WIDNTNJ
WIDSSIQ
WIEEPDG
WIHHHLP
WIHLCXP
WIHPPCB
WIIICGK
WIJIKRC
WIMBGNS
WIMEAEG
WIMKMES
WIMMKNO
WIMNDTB
WIMPSIW
WIMSFLZ
WIODTJQ
WIOGNPO
WIOKKTG
WIOMMWK
WIONNTX
WIOOPNK
WIOPPSU
WIPADJB
WIPBLLJ
WIPKPGK
WIPLBKS
WIPOWYK
WIPPPLM
WIPQPDO
WIPRRGT
WIPUMPC
WIPVKLQ
WITATPK
WITCMEQ
WITLLSX
WITMLSW
WITNSBG
WITTBTJ
WMANSXT
WMAUMEP
WMBASWY
WMBITPG
WMBTTOD
WMKAAOR
WMKBBWH
WMKCKBR
WMKDKUA
WMKEKTE
WMKIIPH
WMKJJHB
WMKKKUL
WMKLLGK
WMKMMKZ
WMKNTGG
WMKPPEN
WMPAPKG
WMPRRDN
WMSASZB
WN07DTR
WPATAUT
WPDBUAI
WPDLDIL
WPECBCH
WPMNMPT
WPOCOEC
WPVQVIQ
WRKAABU
WRKLLKA
WRKSSAU
WRLASGQ
WRLBLBW
WRLCBXT
WRLFNNX
WRLHTNB
WRLPLPU
WSAPQPG
WSATTGA
WSSLXSP
WSSSSIN
XBROSKL
YABAALH
YABIABG
YADSAWN
YAGDAUD
YALAMRP
YALXAXL
YAMCAXC
YAMKADO
YAMMAMX
YAMTAMT
YANGWLP
YANLAYL
YAPHABH
YARAARY
YARGGYL
YARMARM
YARYAAB
YAURAUU
YAUSAWP
YAUVAVG
YAYEAYQ
YAYRAYR
YBAMABM
YBARBCI
YBASASP
YBAUBDD
YBAWBKP
YBBNBNE
YBCGOOL
YBCKBKQ
YBCSCNS
YBCVCTL
YBDFBDW
YBDGBXG
YBDVBVI
YBEBBXF
YBEOBTX
YBGDOCM
YBGOBQW
YBHIBHQ
YBHMHTI
YBIEBEU
YBILBIW
YBIZBZP
YBKEBRK
YBKTBUC
YBLABLN
YBLCLCN
YBLLBLS
YBLNBQB
YBMAISA
YBMCMCY
YBMKMKY
YBNABNK
YBNSBSJ
YBOIGIC
YBOKOKY
YBOUBQL
YBPIBMP
YBPNPPP
YBRKROK
YBRLBOX
YBRMBME
YBRNBZD
YBRUBTD
YBRWBWQ
YBRYBYP
YBTHBHS
YBTIBRT
YBTLTSV
YBTRBLT
YBUDBDB
YBUNBUY
YBWMBIP
YBWNZBO
YBWPWEI
YBWWWTB
YBWXBWB
YBYSBVZ
YCAGCGV
YCAHCLH
YCARCVQ
YCASCSI
YCBACAZ
YCBBCOJ
YCBECBY
YCBNCBI
YCBPCPD
YCBRCRB
YCCACCL
YCCTCNC
YCCYCNJ
YCDOCBX
YCDRCUD
YCDUCED
YCEECVC
YCFDCFI
YCFHCFH
YCGOLLG
YCHKCKW
YCHTCXT
YCINDCN
YCKICKI
YCKNCTN
YCMTCMQ
YCMUCMA
YCMWCML
YCNFNIF
YCNKCES
YCNMCNB
YCODODL
YCOECUQ
YCOICIE
YCOMOOM
YCOOCDA
YCORCWW
YCRGCYG
YCRKCXQ
YCRYCDQ
YCSVKCE
YCTMCMD
YCUACUG
YCUECUY
YCWACJF
YCWICWR
YCWLCCW
YCWRCWT
YCWYCOY
YDAYDBY
YDBIDRN
YDBRDNB
YDBYDRB
YDDFDFP
YDGADGD
YDIXDXD
YDKIDKI
YDLKDLK
YDLQDNQ
YDLTDDN
YDLVDLV
YDLWDYW
YDMGDMD
YDMNDVR
YDNINLF
YDORDRD
YDPDDVP
YDPODPO
YDRADOX
YDRDDRY
YDRHDHD
YDRIDRR
YDVRDKV
YDYSDYA
YECHECH
YECLEUC
YEDAETD
YEEBENB
YEINEIH
YELDELC
YEMLEMD
YERNERB
YESPEPR
YEVAEVD
YEVDEVH
YEXMEXM
YFBSFRB
YFDFKFE
YFILFLY
YFLIFLS
YFLOFVL
YFNEFIK
YFRTFOS
YFSTFOT
YFTZFIZ
YGAMGBP
YGAYGAH
YGBIGBL
YGDHGUH
YGDIGOO
YGDNGDD
YGDSGGD
YGELGET
YGFNGFN
YGIAGBW
YGIBGBV
YGKLGKL
YGLAGLT
YGLBGUL
YGLEGLG
YGLIGLI
YGLOGLM
YGNVGVP
YGPTGPN
YGRMGYZ
YGSCGSC
YGTEGTE
YGTHGFF
YGTNGTT
YGTOGEE
YGYMGYP
YHAWHWK
YHAYHXX
YHBAHVB
YHBRHUB
YHBYHRY
YHDYHIP
YHHYHIG
YHIDHID
YHILHLL
YHLCHCQ
YHMBHMG
YHMLHLT
YHOOHOK
YHOTMHU
YHPNHTU
YHSMHSM
YHTLHAT
YHUGHGD
YIDKIDK
YIFLIFL
YIFYIFF
YIGMIGH
YIKMIKP
YINJINJ
YINNINM
YINWIVW
YISFISI
YIVLIVR
YJABJAB
YJDAJUN
YJLCJCK
YJNBJUR
YKALUBU
YKBLKDB
YKBRKAX
YKBYKBY
YKCAKBJ
YKCSKCS
YKERKRA
YKIIKNS
YKIRKBB
YKKGKFG
YKLAKOH
YKLBKKP
YKMBKRB
YKMLKML
YKMPKPS
YKNGKNI
YKOWKWM
YKPRKPP
YKRYKGY
YKSCKGC
YKUBKUG
YLAHLWH
YLECLGH
YLEOLNO
YLEVLEL
YLFDLFP
YLHILDH
YLHRIRG
YLHSLTP
YLIMLIB
YLINLDC
YLISLSY
YLKNLNH
YLLEBBL
YLNDLKD
YLOKLOC
YLORLOA
YLOVLTV
YLRALUU
YLRDLHG
YLRELRE
YLRSLUT
YLSTLER
YLTNLVO
YLTVTGN
YLZILZR
YMAAUBB
YMAVAVV
YMAYABX
YMBAMRG
YMBLMBB
YMCOXMC
YMCRMFP
YMCTMLR
YMDGDGE
YMDIMQA
YMDSMNW
YMEKMKR
YMENMEB
YMERMIM
YMEUMLV
YMGBMGT
YMGDMNG
YMGNGSN
YMGRMGV
YMGTMQZ
YMGVMVU
YMHBHBA
YMHOMHO
YMHUMCV
YMIAMQL
YMINXML
YMIPMIH
YMIRMWY
YMITMTQ
YMJMMJP
YMLSWLE
YMLTLST
YMMBMBW
YMMIWUI
YMMLMEL
YMMUMMM
YMNDMTL
YMNEWME
YMNKONR
YMNSMSF
YMNYOXY
YMOGMMG
YMOOOOR
YMORMRZ
YMOTMET
YMPAMIN
YMQAMQE
YMRBMOV
YMRERRE
YMRWMWB
YMRYMYA
YMSFMTD
YMTBUTB
YMTGMGB
YMTIONG
YMTOMNQ
YMUCMUQ
YMUGMNE
YMUIMYI
YMUKMVK
YMUPMUP
YMVGMKV
YMWAMXU
YMWTMWT
YMWXMXD
YMYBMBH
YMYRMYO
YMYTRTY
YNAPNMR
YNARNRA
YNBRNAA
YNGURPM
YNHSNBH
YNICNLS
YNRCNAC
YNRGNRG
YNRVRVT
YNSHNSV
YNSMNSM
YNTNNTN
YNUBNUR
YNULNLL
YNUMNUB
YNWNZNE
YNYNNYN
YOENOPI
YOLAXCO
YOLDOLP
YOLWONS
YOODODD
YOOMMOO
YORBRBS
YORGOAG
YORVODR
YOSBOSO
YOUYOYN
YPADADL
YPAGPUG
YPAMPMK
YPBOPBO
YPCCCCK
YPDAPDN
YPDIPDE
YPDNDRW
YPDOPRD
YPECBEO
YPGVGOV
YPIRPPI
YPJTJAD
YPKAKTA
YPKGKGI
YPKSPKE
YPKTPKT
YPKUKNX
YPLCPLO
YPLMLEA
YPMPEDR
YPMQPQQ
YPODPTJ
YPOKMBF
YPPDPHE
YPPHPER
YPSHPEA
YPTNKTR
YPWRUMR
YPXMXCH
YQDIUIR
YQLPULP
YQNSUEE
YRENRMK
YRMDRCM
YRNGRAM
YROBROH
YROERBU
YROIRBC
YROMRMA
YRRBRPB
YRSBRSB
YRTIRTS
YRTPRTP
YRYHRHL
YSANNDS
YSBKBWU
YSCBCBR
YSCHCFS
YSCNCDU
YSCONSO
YSCRSQC
YSDUDBO
YSGESGO
YSGTSIX
YSGWZGL
YSHGSGP
YSHKMJK
YSHTSHT
YSIISBR
YSMISIO
YSMPSHU
YSMRSTH
YSNBSNB
YSNFNLK
YSNWNOA
YSOLSLJ
YSPESNH
YSPKSCG
YSPTSHQ
YSPVKSV
YSRIXRH
YSRNSRN
YSSYSYD
YSTHHLS
YSTWTMW
YSWGWGA
YSWHSWH
YSWLSWC
YSWSWSI
YTAAXTR
YTABTBL
YTAMXTO
YTARTAQ
YTBRTBK
YTDRTDR
YTEETQP
YTEFTEF
YTEMTEM
YTGATAN
YTGMXTG
YTGTGTS
YTHDTDN
YTHYTYG
YTIBTYB
YTKYTKY
YTMOPHQ
YTMPTPR
YTMUTUM
YTMYTYP
YTNGZBL
YTNKTCA
YTOCTCW
YTRETRO
YTSTTTX
YTWBTWB
YUDAUDA
YUNYCZY
YUSLUSL
YVRDVCD
YVRSVNR
YWALWLA
YWAVWAV
YWBLWMB
YWBSSYU
YWCAWIO
YWCHWLC
YWCKWAZ
YWDAWND
YWDHWNR
YWDLWON
YWGTWGT
YWHAWYA
YWITWIT
YWKBWKB
YWLGWGE
YWLMNTL
YWLUWUN
YWMPWPK
YWNDWDI
YWOLWOL
YWORWLL
YWSLSXE
YWTLWLO
YWTNWIN
YWUDWUD
YWWAWEW
YWWGWRW
YWWIWWI
YWWLWWY
YWYMWYN
YWYYBWT
YYALYLG
YYKIOKR
YYLRKYF
YYMIXMY
YYNDYUE
YYNGNGA
YYORORR
YYTAKYI
ZBAAPEK
ZBADPKX
ZBALAXF
ZBARRHT
ZBCDCDE
ZBCFCIF
ZBCZCIH
ZBDHBPE
ZBDSDSN
ZBDTDAT
ZBENEJN
ZBERERL
ZBESYIE
ZBGSAEB
ZBHDHDG
ZBHHHET
ZBHZHUO
ZBLAHLD
ZBLFLFQ
ZBLLLLV
ZBMZNZH
ZBNYNAY
ZBOWBAV
ZBSGSZH
ZBSJSJW
ZBSNTVS
ZBTJTSN
ZBTLTGO
ZBUCUCB
ZBUHWUA
ZBULHLH
ZBXHXIL
ZBYCYCU
ZBYNTYN
ZBYZRLK
ZBZLNZL
ZGBHBHY
ZGCDCGD
ZGCJHJJ
ZGCZHCZ
ZGDYDYG
ZGFSFUO
ZGGGCAN
ZGHACSX
ZGHCHNI
ZGHYHNY
ZGHZHUZ
ZGKLKWL
ZGLGLLF
ZGMXMXZ
ZGNNNNG
ZGOWSWA
ZGSDZUH
ZGSGHSC
ZGSZSZX
ZGWZWUZ
ZGXNXIN
ZGXXDXJ
ZGYLYLX
ZGYYYYA
ZGZHLZH
ZGZJZHA
ZHAYAYN
ZHCCCGO
ZHECEHU
ZHESENH
ZHGHLHK
ZHHHWUH
ZHLYLYA
ZHNYNNY
ZHSSSHS
ZHSYWDS
ZHXFXFN
ZHXYXAI
ZHYCYIH
ZJHKHAK
ZJQHBAR
ZJSYSYX
ZKHMRGO
ZKPYFNJ
ZKSDDSO
ZKSEYJS
ZLAKAKA
ZLDHDNH
ZLDLHXD
ZLGMGOQ
ZLGYGYU
ZLHBHBQ
ZLHZHZG
ZLICINC
ZLJCJIC
ZLJQJGN
ZLLLLHW
ZLLNLNL
ZLQYIQN
ZLTSTHQ
ZLXHGXH
ZLXNXNN
ZLXYXIY
ZLYAENY
ZLYLUYN
ZLZWZHY
ZLZYYZY
ZMAHAVK
ZMATLTI
ZMBHBYN
ZMBNUGA
ZMBRUGT
ZMBSHBU
ZMBUUUN
ZMCDCOQ
ZMCKUBN
ZMDZDLZ
ZMHHKHR
ZMHUHJT
ZMKDHVD
ZMMNMXV
ZMTLTNZ
ZMUBULN
ZMUGULO
ZMULULG
ZPBSBSD
ZPDLDLU
ZPDQDIG
ZPJHJHG
ZPLCLNJ
ZPLJLJG
ZPLXLUM
ZPPPKMG
ZPSMSYM
ZPZTZAT
ZSAMXMN
ZSAQAQG
ZSBBBFU
ZSCGCZX
ZSCNKHN
ZSDYDOY
ZSFYFUG
ZSFZFOC
ZSGSJGS
ZSGZKOW
ZSHCHGH
ZSHZHZA
ZSJDJDZ
ZSJGJNG
ZSJJJIU
ZSJNTNA
ZSJUJUZ
ZSJXJNH
ZSLDLCX
ZSLGLYG
ZSLQHYN
ZSLYLYI
ZSNBNGB
ZSNJNKG
ZSNTNTG
ZSOFHFE
ZSPDPVG
ZSQDTAO
ZSQZJJN
ZSRGRUG
ZSSHHIA
ZSSMSQJ
ZSSRSQD
ZSSSSHA
ZSSZSZV
ZSTXTXN
ZSWAWHA
ZSWFWEF
ZSWHWEH
ZSWUWHU
ZSWXWUX
ZSWYWUS
ZSWZWNZ
ZSXZXUZ
ZSYAYTY
ZSYHYHJ
ZSYNYNZ
ZSYTYNT
ZSYWYIW
ZSZSHSN
ZUALNGQ
ZUASAVA
ZUBDBPX
ZUBJBFJ
ZUBZBZX
ZUCKCKG
ZUDADZH
ZUDCDCY
ZUDRDDR
ZUGUGYS
ZUGYKWE
ZUGZGZG
ZUHYAHJ
ZUJZJZH
ZUKDKGT
ZUKJKJH
ZULALZG
ZULBLLB
ZULPLIA
ZULSLXA
ZULZLZO
ZUMTWMT
ZUMYMIG
ZUNCNAO
ZUNPHZH
ZUNZLZY
ZUPLAPJ
ZUPSLPF
ZUQJJIQ
ZUTCTCZ
ZUTFTFU
ZUTRTEN
ZUUUCTU
ZUWLCQW
ZUWSWSK
ZUWXWXN
ZUXCXIC
ZUYBYBP
ZUYIACX
ZUZHPZI
ZUZYZYI
ZWAKAKU
ZWALACF
ZWATAAT
ZWBLBPL
ZWCMIQM
ZWHMHMI
ZWKCKCA
ZWKLKRL
ZWKMKRY
ZWLKDHH
ZWQTJBK
ZWRQRQA
ZWSCQSZ
ZWSHKHG
ZWSSSXJ
ZWTCTCG
ZWTKHQL
ZWTNHTN
ZWTPTLQ
ZWTSTWC
ZWWWURC
ZWYNYIN
ZWYTYTW
ZWZSZFL
ZYASAOG
ZYBSNBS
ZYCCCGQ
ZYCHCNI
ZYCYCHG
ZYDDDDG
ZYDQDQA
ZYHBHRB
ZYHEHEK
ZYJLJIL
ZYJMJMU
ZYJXJXA
ZYJZJNZ
ZYLDLDS
ZYLSYUS
ZYMDMDG
ZYMHOHE
ZYQQNDG
ZYSQYSQ
ZYTLDLC
ZYTNTNH
ZYTXSHE
ZYXCXEN
ZYYJYNJ
ZYYKYKH
_AYMAYM
_BFYBFY
_DEJDEJ
_DEQDEQ
_KBHKBH
_LHLLHL
_LSGLSG
_MLHMLH
_MUMMUM
_OUKOUK
_WNJWNJ
_YEHYEH
_ZSPZSP
"""
}
