// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-places; do not edit. Contains data of GeoNames (https://www.geonames.org, CC BY 4.0) and airportsdata (MIT).

/// Names of places, one a row: key, kind, name, country, region, weight, airports.
enum NameTable {
    static let text: StaticString = """
6th of october city|c|6th of October City|EG||4|
a coruna|c|A Coruña|ES||4|
aachen|c|Aachen|DE||4|AAH
aalborg|c|Aalborg|DK||3|AAL
aalen|c|Aalen|DE||2|
aalst|c|Aalst|BE||2|
aarhus|c|Aarhus|DK||0|AAR
aarsal|c|Aarsâl|LB||2|
aasiaat|c|Aasiaat|GL||0|JEG
aba|c|Aba|NG||6|
abadan|c|Abadan|IR||3|ABD
abadeh|c|Ābādeh|IR||2|
abaetetuba|c|Abaetetuba|BR||3|
abaiang|c|Abaiang|KI||0|ABF
abakaliki|c|Abakaliki|NG||3|
abakan|c|Abakan|RU||3|ABA
abancay|c|Abancay|PE||2|
abariringa|c|Abariringa|KI||0|CIS
abbotsford|c|Abbotsford|CA|BC|3|YXX
abbottabad|c|Abbottabad|PK||4|AAW
abeche|c|Abéché|TD||3|
abemama atoll|c|Abemama Atoll|KI||0|AEA
abengourou|c|Abengourou|CI||3|OGO
abeokuta|c|Abeokuta|NG||5|
abepura|c|Abepura|ID||2|
aberdeen|c|Aberdeen|GB||3|ABZ
aberdeen|c|Aberdeen|HK||3|
aberdeen|c|Aberdeen|US|SD|1|ABR
aberdeen|c|Aberdeen|US|MD|0|APG
abha|c|Abha|SA||3|AHB
abhar|c|Abhar|IR||2|
abidjan|c|Abidjan|CI||8|ABJ
abiko|c|Abiko|JP||3|
abilene|c|Abilene|US|TX|3|ABI DYS
abingdon|c|Abingdon|US|VA|0|VJI
abington|c|Abington|US|PA|2|
ablow|c|Ablow|VU||0|MTV
abnub|c|Abnūb|EG||3|
abobo|c|Abobo|CI||6|
abohar|c|Abohar|IN||3|
aboisso|c|Aboisso|CI||2|ABO
abomey|c|Abomey|BJ||3|
abomey calavi|c|Abomey-Calavi|BJ||4|
abovyan|c|Abovyan|AM||2|
abreu e lima|c|Abreu e Lima|BR||3|
abs|c|Abs|YE||0|EAB
abu al kahsib|c|Abū al-Kahṣīb|IQ||4|
abu al matamir|c|Abū al Maţāmīr|EG||2|
abu an numrus|c|Abū an Numrus|EG||2|
abu arish|c|Abū ‘Arīsh|SA||2|
abu dhabi|c|Abu Dhabi|AE||6|AUH
abu ghurayb|c|Abū Ghurayb|IQ||5|
abu hummus|c|Abū Ḩummuş|EG||2|
abu kabir|c|Abū Kabīr|EG||3|
abu qurqas|c|Abū Qurqāş|EG||2|
abu road|c|Ābu Road|IN||2|
abu simbel|c|Abu Simbel|EG||0|ABS
abu tij|c|Abū Tīj|EG||3|
abuja|c|Abuja|NG||7|ABV
abyek|c|Ābyek|IR||2|
acailandia|c|Açailândia|BR||3|
acambaro|c|Acámbaro|MX||2|
acandi|c|Acandi|CO||0|ACD
acapulco|c|Acapulco|MX||0|ACA
acapulco de juarez|c|Acapulco de Juárez|MX||5|
acara|c|Acará|BR||2|
acarau|c|Acaraú|BR||2|
acarigua|c|Acarigua|VE||3|AGV
acayucan|c|Acayucan|MX||2|
accra|c|Accra|GH||6|ACC
acerra|c|Acerra|IT||2|
achalpur|c|Achalpur|IN||3|
acharnes|c|Acharnés|GR||2|
acheng|c|Acheng|CN||3|
achinsk|c|Achinsk|RU||3|ACS
acilia castel fusano ostia antica|c|Acilia-Castel Fusano-Ostia Antica|IT||3|
acre|c|Acre|IL||2|
acton|c|Acton|GB||2|
acu|c|Açu|BR||2|
ad damazin|c|Ad-Damazin|SD||3|RSS
ad damir|c|Ad-Damir|SD||3|
ad dammam|c|Ad Dammam|SA||0|DMM
ad darwa|c|Ad Darwa|MA||2|
ad dawadimi|c|Ad Dawādimī|SA||2|
ad dilinjat|c|Ad Dilinjāt|EG||2|
ad diriyah|c|Ad Dir‘īyah|SA||2|
ad douiem|c|Ad Douiem|SD||2|
ada|c|Ada|US|OK|1|ADT
adachi|c|Adachi|JP||5|
adado|c|Adado|SO||0|AAD
adak island|c|Adak Island|US|AK|0|ADK
adam|c|Adam|OM||1|AOM
adana|c|Adana|TR||6|ADA
adapazari|c|Adapazarı|TR||4|
addis ababa|c|Addis Ababa|ET||7|ADD
adelaide|c|Adelaide|AU||6|ADL
adelaide hills|c|Adelaide Hills|AU||2|
aden|c|Aden|YE||6|ADE
adenta|c|Adenta|GH||2|
adigrat|c|Ādīgrat|ET||3|
adilabad|c|Ādilābād|IN||3|
adilcevaz|c|Adilcevaz|TR||2|
adiwerna|c|Adiwerna|ID||3|
adiyaman|c|Adıyaman|TR||4|ADF
adler|c|Adler|RU||2|
admiralteisky|c|Admiralteisky|RU||3|
ado ekiti|c|Ado-Ekiti|NG||4|
adoni|c|Adoni|IN||3|
adrar|c|Adrar|DZ||2|
adrian|c|Adrian|US|MI|1|ADG
adwa|c|Adwa|ET||2|
adzope|c|Adzopé|CI||2|
aeng|c|Aeng|MM||0|VBA
aeroparque|a|Jorge Newbery Airpark|AR||9|AEP
afghanistan|n|Afghanistan|AF||8|
afgooye|c|Afgooye|SO||2|
afikpo|c|Afikpo|NG||2|
aflao|c|Aflao|GH||2|
aflou|c|Aflou|DZ||2|
afore|c|Afore|PG||0|AFR
afragola|c|Afragola|IT||2|
afton|c|Afton|US|OK|0|NRI
afton|c|Afton|US|WY|0|AFO
afyonkarahisar|c|Afyonkarahisar|TR||4|AFY
agadez|c|Agadez|NE||3|AJY
agadir|c|Agadir|MA||5|AGA
agaro|c|Āgaro|ET||2|
agartala|c|Agartala|IN||4|IXA
agbor|c|Agbor|NG||2|
agboville|c|Agboville|CI||2|
agege|c|Agege|NG||5|
agen|c|Agen|FR||1|AGF
ageo|c|Ageo|JP||3|
aggeneys|c|Aggeneys|ZA||0|AGZ
agia paraskevi|c|Agía Paraskeví|GR||2|
agios dimitrios|c|Agios Dimitrios|GR||2|
agnibilekrou|c|Agnibilékrou|CI||2|
agra|c|Agra|IN||6|
agri|c|Ağrı|TR||3|AJI
agrinion|c|Agrinion|GR||0|AGQ
agua boa|c|Água Boa|BR||1|GGB
agua prieta|c|Agua Prieta|MX||2|
agua rasa|c|Agua Rasa|BR||2|
aguachica|c|Aguachica|CO||2|HAY
aguadilla|c|Aguadilla|US||0|BQN
aguas claras|c|Águas Claras|BR||3|
aguas lindas de goias|c|Águas Lindas de Goiás|BR||3|
aguascalientes|c|Aguascalientes|MX||5|AGU
agulu|c|Agulu|NG||2|
aguni|c|Aguni|JP||0|AGJ
agustin codazzi|c|Agustín Codazzi|CO||2|
ahar|c|Ahar|IR||3|
ahe atoll|c|Ahe Atoll|PF||0|AHE
ahilyanagar|c|Ahilyanagar|IN||4|
ahlat|c|Ahlat|TR||2|
ahlen|c|Ahlen|DE||2|
ahmadpur east|c|Ahmadpur East|PK||3|
ahmed al jaber ab|c|Ahmed Al Jaber AB|KW||0|XIJ
ahmedabad|c|Ahmedabad|IN||8|AMD
ahu|c|Ahu|CN||2|
ahuas|c|Ahuas|HN||0|AHS
ahuntsic cartierville|c|Ahuntsic-Cartierville|CA|QC|3|
ahvaz|c|Ahvaz|IR||5|
ahwatukee foothills|c|Ahwatukee Foothills|US|AZ|2|
ahwaz|c|Ahwaz|IR||0|AWZ
aigaleo|c|Aigáleo|GR||2|
aihara|c|Aihara|JP||5|
aihui|c|Aihui|CN||3|
aiken|c|Aiken|US|SC|1|AIK
aima ata|c|Aima Ata|KZ||0|BXJ
ain beida|c|Aïn Beïda|DZ||3|
ain defla|c|Aïn Defla|DZ||2|
ain el aouda|c|Ain El Aouda|MA||2|
ain harrouda|c|Aïn Harrouda|MA||2|
ain mlila|c|Aïn M’Lila|DZ||2|
ain oulmene|c|Aïn Oulmene|DZ||2|
ain oussera|c|Aïn Oussera|DZ||2|
ain temouchent|c|Aïn Temouchent|DZ||2|
ain touta|c|Aïn Touta|DZ||2|
ainsworth|c|Ainsworth|US|NE|0|ANW
aiome|c|Aiome|PG||0|AIE
aioun el atrouss|c|Aioun El Atrouss|MR||0|AEO
aira|c|Aira|JP||2|
airdrie|c|Airdrie|CA|AB|2|
airoli|c|Airoli|IN||3|
aisai|c|Aisai|JP||2|
aishalton|c|Aishalton|GY||0|AHL
ait melloul|c|Ait Melloul|MA||3|
aitape|c|Aitape|PG||0|ATP TAJ
aitutaki|c|Aitutaki|CK||0|AIT
aix en provence|c|Aix-en-Provence|FR||3|
aiyura valley|c|Aiyura Valley|PG||0|AYU
aizawl|c|Aizawl|IN||4|AJL
aizu wakamatsu|c|Aizu-Wakamatsu|JP||3|
ajaccio|c|Ajaccio|FR||2|AJA
ajapnyak|c|Ajapnyak|AM||3|
ajax|c|Ajax|CA|ON|3|
ajdabiya|c|Ajdabiya|LY||3|
ajegunle|c|Ajegunle|NG||5|
ajlun|c|‘Ajlūn|JO||3|
ajman|c|Ajman|AE||4|
ajmer|c|Ajmer|IN||5|
akademgorodok|c|Akademgorodok|RU||2|
akademicheskoe|c|Akademicheskoe|RU||3|
akashi|c|Akashi|JP||4|
akcapinar|c|Akçapınar|TR||2|
aketi|c|Aketi|CD||2|
akhiok|c|Akhiok|US|AK|0|AKK
akhisar|c|Akhisar|TR||2|
akhmim|c|Akhmīm|EG||3|
akiachak|c|Akiachak|US|AK|0|KKI
akiak|c|Akiak|US|AK|0|AKI
akieni|c|Akiéni|GA||0|AKE
akihabara|c|Akihabara|JP||2|
akim oda|c|Akim Oda|GH||2|
akiruno|c|Akiruno|JP||2|
akishima|c|Akishima|JP||3|
akita|c|Akita|JP||4|AXT
akjoujt|c|Akjoujt|MR||1|AJJ
aklavik|c|Aklavik|CA|NT|0|LAK
akola|c|Akola|IN||4|
akot|c|Akot|IN||2|
akowonjo|c|Akowonjo|NG||4|
akra|c|'Ākra|IQ||3|
akron|c|Akron|US|OH|3|AKC
akron|c|Akron|US|CO|0|AKO
aksaray|c|Aksaray|TR||4|
aksehir|c|Akşehir|TR||2|
aksu|c|Aksu|CN||0|AKU
aksum|c|Aksum|ET||2|
aktau|c|Aktau|KZ||3|SCO
aktobe|c|Aktobe|KZ||5|
aktyubinsk|c|Aktyubinsk|KZ||0|AKX
aku|c|Aku|NG||2|
akulivik|c|Akulivik|CA|QC|0|AKV
akure|c|Akure|NG||5|
akureyri|c|Akureyri|IS||1|AEY
akutan|c|Akutan|US|AK|0|KQA
al aaroui|c|Al Aaroui|MA||2|
al ahmadi|c|Al Aḩmadī|KW||5|
al ain|c|Al Ain|AE||0|AAN
al ain city|c|Al Ain City|AE||5|
al ajaylat|c|Al Ajaylat|LY||3|
al amarah|c|Al ‘Amārah|IQ||4|
al ashir min ramadan|c|Al ‘Āshir min Ramaḑān|EG||3|
al aziziyah|c|Al ‘Azīzīyah|LY||2|
al bab|c|Al Bāb|SY||3|
al badari|c|Al Badārī|EG||2|
al badrashayn|c|Al Badrashayn|EG||2|
al bahah|c|Al Bahah|SA||2|
al bajur|c|Al Bājūr|EG||2|
al balyana|c|Al Balyanā|EG||2|
al basrah al qadimah|c|Al Başrah al Qadīmah|IQ||7|
al bayda|c|Al Bayḑā’|LY||3|LAQ
al bayda|c|Al Bayda|YE||1|BYD
al bihouth|c|Al Bihouth|AE||0|DHF
al buraymi|c|Al Buraymī|OM||2|
al burj|c|Al Burj|EG||2|
al dawadmi|c|Al Dawadmi|SA||0|DWD
al diwaniyah|c|Al Diwaniyah|IQ||4|
al fahahil|c|Al Faḩāḩīl|KW||2|
al fallujah|c|Al Fallūjah|IQ||3|
al farwaniyah|c|Al Farwānīyah|KW||2|
al fashn|c|Al Fashn|EG||3|
al faw|c|Al Fāw|IQ||3|
al fayyum|c|Al Fayyum|EG||5|
al fqih ben calah|c|Al Fqih Ben Çalah|MA||3|
al ghanayim|c|Al Ghanāyim|EG||2|
al habbaniyah|c|Al Habbaniyah|IQ||0|TQD
al hamdaniya|c|Al-Hamdaniya|IQ||2|
al hamul|c|Al Ḩāmūl|EG||2|
al harithah|c|Al Hārithah|IQ||2|
al hasakah|c|Al Ḩasakah|SY||4|
al hawamidiyah|c|Al Ḩawāmidīyah|EG||3|
al hayy|c|Al Ḩayy|IQ||2|
al hillah|c|Al Hillah|IQ||4|
al hindiyah|c|Al Hindīyah|IQ||3|
al hoceima|c|Al Hoceïma|MA||4|AHU
al hudaydah|c|Al Ḩudaydah|YE||5|
al hufuf|c|Al Hufūf|SA||4|
al hurshah|c|Al Ḩurshah|LY||2|
al husayniyah|c|Al Ḩusaynīyah|EG||2|
al ibrahimiyah|c|Al Ibrāhīmīyah|EG||2|
al jadid|c|Al Jadīd|LY||3|
al jammaliyah|c|Al Jammālīyah|EG||2|
al jawf|c|Al-Jawf|SA||0|AJF
al jubayl|c|Al Jubayl|SA||3|
al jumayl|c|Al Jumayl|LY||3|
al junaynah|c|Al-Junaynah|SD||3|
al karama|c|Al Karama|AE||2|
al khaburah|c|Al Khābūrah|OM||2|
al khafji|c|Al Khafjī|SA||2|
al khankah|c|Al Khānkah|EG||2|
al kharijah|c|Al-Khārijah|EG||2|
al kharj|c|Al Kharj|SA||4|
al kharjah|c|Al Khārjah|EG||2|
al khums|c|Al Khums|LY||3|
al khusus|c|Al Khuşūş|EG||4|
al kut|c|Al-Kut|IQ||4|
al kuwait|c|Kuwait City|KW||2|KWI
al lith|c|Al Līth|SA||2|
al madinah|c|Al Madīnah|IQ||4|
al mahallah al kubra|c|Al Maḩallah al Kubrá|EG||5|
al mahmudiyah|c|Al Maḩmūdīyah|IQ||4|
al majaz|c|Al Majaz|AE||3|
al maktoum|a|Al Maktoum International|AE||9|DWC
al manaqil|c|Al Manāqil|SD||3|
al mansurah|c|Al Mansurah|EG||5|
al mansurah|c|Al Manşūrah|QA||2|
al manzalah|c|Al Manzalah|EG||3|
al maraghah|c|Al Marāghah|EG||2|
al marj|c|Al Marj|LY||2|
al matar al atiq|c|Al Maţār al ‘Atīq|QA||2|
al matariyah|c|Al Maţarīyah|EG||3|
al mawsil al jadidah|c|Al Mawşil al Jadīdah|IQ||7|
al mayadin|c|Al Mayādīn|SY||2|
al minshah|c|Al Minshāh|EG||2|
al miqdadiyah|c|Al Miqdādīyah|IQ||3|
al mubarraz|c|Al Mubarraz|SA||4|
al muharraq|c|Al Muharraq|BH||3|
al muladdah|c|Al Muladdah|OM||0|MNH
al musayab|c|Al-Musayab|IQ||3|
al qadarif|c|Al Qadarif|SD||4|
al qahirah|c|Cairo|EG||8|CAI
al qahirah al jadidah|c|Al Qāhirah al Jadīdah|EG||4|
al qaim|c|Al Qā’im|IQ||2|
al qamishli|c|Al Qāmishlī|SY||3|
al qanatir al khayriyah|c|Al Qanāţir al Khayrīyah|EG||2|
al qanayat|c|Al Qanāyāt|EG||2|
al qasim|c|Al-Qāsim|IQ||2|
al qatif|c|Al Qaţīf|SA||2|
al qurayn|c|Al Qurayn|EG||2|
al qurnah|c|Al Qurnah|IQ||3|
al qusiyah|c|Al Qūşīyah|EG||2|
al sajaah|c|Al Sajaah|AE||2|
al shamkhah city|c|Al Shamkhah City|AE||2|
al tabqa|c|Al-Tabqa|SY||2|
al ubayyid|c|Al-Ubayyid|SD||0|EBD
al ubur|c|Al-'Ubūr|EG||3|
al wajh|c|Al Wajh|SA||1|EJH
al warqaa|c|Al Warqaa|AE||2|
al wasitah|c|Al Wāsiţah|EG||2|
al yarmuk|c|al-Yarmūk|SY||2|
alabama|r|Alabama|US|AL|7|
alabel|c|Alabel|PH||2|
alaer|c|Ālā'ĕr|CN||3|
alafaya|c|Alafaya|US|FL|2|
alaghsas|c|Alaghsas|NE||2|
alagoinhas|c|Alagoinhas|BR||3|QGS
alahabad|c|Alahabad|PK||2|
alajero|c|Alajero|ES||0|GMZ
alakanuk|c|Alakanuk|US|AK|0|AUK
alamar|c|Alamar|CU||3|
alamata|c|Alamata|ET||2|
alameda|c|Alameda|US|CA|2|
alamogordo|c|Alamogordo|US|NM|1|ALM HMN
alamosa|c|Alamosa|US|CO|0|ALS
aland islands|n|Aland Islands|AX||8|
alandur|c|Alandur|IN||3|
alanya|c|Alanya|TR||4|
alappuzha|c|Alappuzha|IN||3|
alasia|c|Alasia|NG||3|
alaska|r|Alaska|US|AK|7|
alava|c|Alava|ES||0|VIT
alba iulia|c|Alba Iulia|RO||2|
albacete|c|Albacete|ES||3|ABC
albania|n|Albania|AL||8|
albany|c|Albany|US|NY|3|ALB
albany|c|Albany|US|GA|2|
albany|c|Albany|US|OR|2|
albany|c|Albany|AU||1|ALH
albany park|c|Albany Park|US|IL|2|
albenga|c|Albenga|IT||1|ALL
albert|c|Albert|FR||0|BYF
albert lea|c|Albert Lea|US|MN|1|AEL
alberta|r|Alberta|CA|AB|5|
alberton|c|Alberton|ZA||3|
albi|c|Albi|FR||2|LBI
albian village|c|Albian Village|CA|AB|0|JHL
albrook|c|Albrook|PA||0|PAC
albu kamal|c|Ālbū Kamāl|SY||2|
albuquerque|c|Albuquerque|US|NM|5|ABQ
albury|c|Albury|AU||0|ABX
alcala de guadaira|c|Alcalá de Guadaira|ES||2|
alcala de henares|c|Alcalá de Henares|ES||3|
alchevsk|c|Alchevsk|UA||3|
alcobendas|c|Alcobendas|ES||3|
alcorcon|c|Alcorcón|ES||3|
alcoy|c|Alcoy|ES||2|
aldan|c|Aldan|RU||1|ADH
aldrich bay|c|Aldrich Bay|HK||1|
alegrete|c|Alegrete|BR||2|ALQ
aleknagik|c|Aleknagik|US|AK|0|WKK
aleksandrov|c|Aleksandrov|RU||2|
alekseyevka|c|Alekseyevka|RU||2|
aleksin|c|Aleksin|RU||2|
alemaya|c|‘Alemaya|ET||2|
alenquer|c|Alenquer|BR||2|ALT
aleppo|c|Aleppo|SY||7|ALP
alert|c|Alert|CA|NU|0|YLT
alert bay|c|Alert Bay|CA|BC|0|YAL
alessandria|c|Alessandria|IT||2|
alesund|c|Ålesund|NO||2|AES
alexander bay|c|Alexander Bay|ZA||0|ALJ
alexander city|c|Alexander City|US|AL|0|ALX
alexandra|c|Alexandra|ZA||3|
alexandra|c|Alexandra|NZ||0|ALR
alexandria|c|Alexandria|EG||8|HBE
alexandria|c|Alexandria|US|VA|3|
alexandria|c|Alexandria|US|LA|0|AEX
alexandria|c|Alexandria|US|MN|0|AXN
alexandria bay|c|Alexandria Bay|US|NY|0|AXB
alexandroupoli|c|Alexandroupoli|GR||2|
alexandroupolis|c|Alexandroupolis|GR||0|AXD
aley|c|Aley|LB||3|
alfenas|c|Alfenas|BR||2|
algarve|r|Algarve|PT||5|FAO
algeciras|c|Algeciras|ES||3|
algeria|n|Algeria|DZ||8|
alghero|c|Alghero|IT||1|AHO
algiers|c|Algiers|DZ||7|ALG
algona|c|Algona|US|IA|0|AXG
algorta|c|Algorta|ES||2|
algueirao|c|Algueirão|PT||2|
alhambra|c|Alhambra|US|AZ|3|
alhambra|c|Alhambra|US|CA|2|
ali abad e katul|c|'Alī Ābād-e Katūl|IR||2|
ali mendjeli|c|Ali Mendjeli|DZ||2|
ali sabieh|c|Ali-Sabieh|DJ||0|AII
ali sabih|c|Ali Sabih|DJ||2|
aliayabiagba|c|Aliayabiagba|NG||3|
alicante|c|Alicante|ES||4|ALC
alice|c|Alice|US|TX|1|ALI
alice springs|c|Alice Springs|AU||1|ASP
aliceville|c|Aliceville|US|AL|0|AIV
alicia|c|Alicia|PH||2|
alief|c|Alief|US|TX|2|
aligarh|c|Alīgarh|IN||5|
aligudarz|c|Alīgūdarz|IR||2|
alimosho|c|Alimosho|NG||4|
alipur duar|c|Alīpur Duār|IN||2|
aliso viejo|c|Aliso Viejo|US|CA|2|
alkmaar|c|Alkmaar|NL||2|
allahabad|c|Allahabad|IN||0|IXD
allakaket|c|Allakaket|US|AK|0|AET
allapattah|c|Allapattah|US|FL|2|
alldays|c|Alldays|ZA||0|ADY
allen|c|Allen|US|TX|2|
allentown|c|Allentown|US|PA|3|ABE
alliance|c|Alliance|US|NE|0|AIA
allinagaram|c|Allinagaram|IN||2|
alma|c|Alma|CA|QC|1|YTF
alma|c|Alma|US|MI|0|AMN
almaty|c|Almaty|KZ||6|ALA
almeirim|c|Almeirim|BR||1|GGF MEU
almelo|c|Almelo|NL||2|
almenara|c|Almenara|BR||1|AMJ
almendares|c|Almendares|CU||3|
almere stad|c|Almere Stad|NL||3|
almeria|c|Almería|ES||3|LEI
almetyevsk|c|Al’met’yevsk|RU||3|
almirante tamandare|c|Almirante Tamandaré|BR||3|
alofi|c|Alofi|NU||1|IUE
alor island|c|Alor Island|ID||0|ARD
alor satar|c|Alor Satar|MY||0|AOR
alor setar|c|Alor Setar|MY||4|
alpena|c|Alpena|US|MI|0|APN
alpharetta|c|Alpharetta|US|GA|2|
alphen aan den rijn|c|Alphen aan den Rijn|NL||2|
alpine|c|Alpine|US|TX|0|ALE
alstahaug|c|Alstahaug|NO||0|SSJ
alt hohenschonhausen|c|Alt-Hohenschönhausen|DE||2|
alta|c|Alta|NO||1|ALF
alta floresta|c|Alta Floresta|BR||0|AFL
altagracia de orituco|c|Altagracia de Orituco|VE||2|
altai|c|Altai|MN||1|LTI
altamira|c|Altamira|BR||3|ATM
altamira|c|Altamira|MX||2|
altamura|c|Altamura|IT||2|
altay|c|Altay|CN||0|AAT
altenburg|c|Altenburg|DE||1|AOC
altenrhein|c|Altenrhein|CH||0|ACH
altintas|c|Altintas|TR||0|KZR
alto barinas|c|Alto Barinas|VE||4|
alto hospicio|c|Alto Hospicio|CL||3|
alto palena|c|Alto Palena|CL||0|WAP
alto parnaiba|c|Alto Parnaiba|BR||0|APY
alto rio senguerr|c|Alto Rio Senguerr|AR||0|ARR
alton|c|Alton|US|IL|1|ALN
altona|c|Altona|DE||4|
altoona|c|Altoona|US|PA|1|AOO
altufyevskiy|c|Altuf’yevskiy|RU||2|
altus|c|Altus|US|OK|1|AXS LTS
aluche|c|Aluche|ES||2|
alula|c|Alula|SO||0|ALU
alvand|c|Alvand|IR||2|
alvaro obregon|c|Álvaro Obregón|MX||5|
alvorada|c|Alvorada|BR||3|
alwar|c|Alwar|IN||4|
am timan|c|Am Timan|TD||2|AMC
ama|c|Ama|JP||2|
amadora|c|Amadora|PT||3|
amagasaki|c|Amagasaki|JP||4|
amahai|c|Amahai|ID||2|
amahai seram island|c|Amahai-Seram Island|ID||0|AHI
amaigbo|c|Amaigbo|NG||3|
amakusa|c|Amakusa|JP||2|
amalapuram|c|Amalāpuram|IN||2|
amalfi|c|Amalfi|CO||0|AFI
amalner|c|Amalner|IN||2|
amami|c|Amami|JP||1|ASJ
amanab|c|Amanab|PG||0|AMU
amanfrom|c|Amanfrom|GH||3|
amarapura|c|Amarapura|MM||3|
amaravati|c|Amaravati|IN||3|
amarillo|c|Amarillo|US|TX|3|AMA
amasya|c|Amasya|TR||3|MZH
amatitlan|c|Amatitlán|GT||2|
ambajogai|c|Ambājogāi|IN||2|
ambala|c|Ambāla|IN||3|
ambala sadar|c|Ambala Sadar|IN||3|
ambalangoda|c|Ambalangoda|LK||2|
ambalantota|c|Ambalantota|LK||2|
ambanja|c|Ambanja|MG||2|IVA
ambarawa|c|Ambarawa|ID||2|
ambarnath|c|Ambarnath|IN||4|
ambato|c|Ambato|EC||4|ATF
ambatondrazaka|c|Ambatondrazaka|MG||2|WAM
ambattur|c|Ambattur|IN||4|
ambikapur|c|Ambikāpur|IN||3|AHA
ambilobe|c|Ambilobe|MG||2|
ambler|c|Ambler|US|AK|0|ABL
ambon|c|Ambon|ID||4|AMQ
amboseli national park|c|Amboseli National Park|KE||0|ASV
ambovombe|c|Ambovombe|MG||2|
ambriz|c|Ambriz|AO||0|AZZ
ambryn island|c|Ambryn Island|VU||0|ULB
ambunti|c|Ambunti|PG||0|AUJ
ambur|c|Ambur|IN||3|
amderma|c|Amderma|RU||0|AMV
amenas|c|Amenas|DZ||0|IAM
america|n|United States|US||8|
american samoa|n|American Samoa|AS||8|
americana|c|Americana|BR||3|
amersfoort|c|Amersfoort|NL||3|
amery|c|Amery|US|WI|0|AHH
ames|c|Ames|US|IA|2|AMW
amgu|c|Amgu|RU||0|AEM
amherst|c|Amherst|US|NY|3|
amiens|c|Amiens|FR||3|
amman|c|Amman|JO||6|AMM
amol|c|Āmol|IR||3|BSM
amora|c|Amora|PT||2|
amos|c|Amos|CA|QC|1|YEY
amozoc de mota|c|Amozoc de Mota|MX||2|
ampang|c|Ampang|MY||3|
ampanihy|c|Ampanihy|MG||1|AMP
amparai|c|Amparai|LK||0|GOY
amparo|c|Amparo|BR||2|
amran|c|‘Amrān|YE||2|
amravati|c|Amravati|IN||5|
amreli|c|Amreli|IN||3|
amritsar|c|Amritsar|IN||6|ATQ
amroha|c|Amroha|IN||3|
amstelveen|c|Amstelveen|NL||2|
amsterdam|c|Amsterdam|NL||5|AMS
amsterdam zuidoost|c|Amsterdam-Zuidoost|NL||2|
amuntai|c|Amuntai|ID||2|
amur|c|Āmūr|IN||2|
an hai|c|An Hải|VN||2|
an khe|c|An Khê|VN||2|
an nhon|c|An Nhơn|VN||4|
an nuhud|c|An Nuhūd|SD||3|
an numaniyah|c|An Nu‘mānīyah|IQ||3|
anaco|c|Anaco|VE||3|AAO
anacortes|c|Anacortes|US|WA|1|DTR OTS
anadyr|c|Anadyr|RU||1|DYR
anaheim|c|Anaheim|US|CA|4|
anahim lake|c|Anahim Lake|CA|BC|0|YAA
anaiyur|c|Ānaiyūr|IN||2|
anak bukit|c|Anak Bukit|SG||1|
anakapalle|c|Anakapalle|IN||2|
anaktuvuk pass|c|Anaktuvuk Pass|US|AK|0|AKP
anamur|c|Anamur|TR||2|
anan|c|Anan|JP||2|
anand|c|Anand|IN||3|
ananindeua|c|Ananindeua|BR||4|
anantapur|c|Anantapur|IN||4|
anantnag|c|Anantnag|IN||3|
anapa|c|Anapa|RU||2|AAQ
anapolis|c|Anápolis|BR||4|APS
anbu|c|Anbu|CN||3|
anchorage|c|Anchorage|US|AK|4|ANC
ancona|c|Ancona|IT||2|AOI
ancud|c|Ancud|CL||1|ZUD
anda|c|Anda|CN||3|
andahuaylas|c|Andahuaylas|PE||1|ANS
andalusia|r|Andalusia|ES||5|
andekombe|c|Andekombe|PG||0|ADC
andenes|c|Andenes|NO||0|ANX
anderlecht|c|Anderlecht|BE||3|
anderson|c|Anderson|US|IN|2|AID
anderson|c|Anderson|US|SC|0|AND
andijon|c|Andijon|UZ||5|
andimeshk|c|Andīmeshk|IR||3|
andisheh|c|Andīsheh|IR||3|
andizhan|c|Andizhan|UZ||0|AZN
andoas|c|Andoas|PE||0|AOP
andong|c|Andong|KR||3|
andorra|n|Andorra|AD||8|
andradina|c|Andradina|BR||2|
andravida|c|Andravida|GR||0|PYR
andrews|c|Andrews|US|SC|0|ADR
andria|c|Andria|IT||2|
andros|c|Andros|BS||0|COX
andros island|c|Andros Island|BS||0|SAQ
andulo|c|Andulo|AO||2|
anegada|c|Anegada|VG||0|NGD
anelghowhat|c|Anelghowhat|VU||0|AUY
ang mo kio new town|c|Ang Mo Kio New Town|SG||3|
angaha|c|Angaha|TO||0|NFO
angarsk|c|Angarsk|RU||3|
angat|c|Angat|PH||2|
angel fire|c|Angel Fire|US|NM|0|AXX
angeles city|c|Angeles City|PH||4|CRK
angelholm|c|Ängelholm|SE||1|AGH
angers|c|Angers|FR||3|ANE
angleton|c|Angleton|US|TX|1|LJN
angling lake|c|Angling Lake|CA|ON|0|YAX
angoche|c|Angoche|MZ||3|ANO
angola|n|Angola|AO||8|
angola|c|Angola|US|IN|0|ANQ
angono|c|Angono|PH||3|
angoon|c|Angoon|US|AK|0|AGN
angouleme|c|Angoulême|FR||1|ANG
angra dos reis|c|Angra dos Reis|BR||3|
angren|c|Angren|UZ||3|
anguilla|n|Anguilla|AI||8|
anguo|c|Anguo|CN||2|
angyalfold|c|Angyalföld|HU||2|
anhanguera|c|Anhanguera|BR||2|
aniak|c|Aniak|US|AK|0|ANI
aniwa|c|Aniwa|VU||0|AWD
anjangaon|c|Anjangaon|IN||2|
anjar|c|Anjār|IN||2|
anjiang|c|Anjiang|CN||2|
anjo|c|Anjō|JP||3|
anju|c|Anju|KP||2|
ankang|c|Ankang|CN||5|AKA
ankara|c|Ankara|TR||7|ESB
ankavandra|c|Ankavandra|MG||0|JVA
ankazoabo|c|Ankazoabo|MG||1|WAK
ankeny|c|Ankeny|US|IA|2|
ankleshwar|c|Ankleshwar|IN||2|
anliu|c|Anliu|CN||3|
anlong|c|Anlong|CN||2|
anlong veaeng|c|Anlong Veaeng|KH||2|
anlu|c|Anlu|CN||2|
ann|c|Ann|MM||3|
ann arbor|c|Ann Arbor|US|MI|3|ARB
annaba|c|Annaba|DZ||4|
annabah|c|Annabah|DZ||0|AAE
annai|c|Annai|GY||0|NAI
annaka|c|Annaka|JP||2|
annapolis|c|Annapolis|US|MD|1|ANP
annecy|c|Annecy|FR||1|NCY
annette|c|Annette|US|AK|0|ANN
anning|c|Anning|CN||3|
anniston|c|Anniston|US|AL|1|ANB
anqing|c|Anqing|CN||5|AQG
anqiu|c|Anqiu|CN||4|
ansan si|c|Ansan-si|KR||5|
anseong|c|Anseong|KR||2|
anshan|c|Anshan|CN||6|AOG
anshun|c|Anshun|CN||5|AVA
anta|c|Anta|PE||0|ATA
antakya|c|Antakya|TR||4|
antalaha|c|Antalaha|MG||2|
antalya|c|Antalya|TR||6|AYT
antananarivo|c|Antananarivo|MG||6|TNR
antanifotsy|c|Antanifotsy|MG||2|
antarctica|n|Antarctica|AQ||8|
antartica|c|Antartica|AQ||0|UGL
anthony|c|Anthony|US|KS|0|ANY
antibes|c|Antibes|FR||2|
antigua|n|Antigua and Barbuda|AG||8|
antigua and barbuda|n|Antigua and Barbuda|AG||8|
antioch|c|Antioch|US|CA|3|
antipolo|c|Antipolo|PH||5|
antlers|c|Antlers|US|OK|0|ATE
antofagasta|c|Antofagasta|CL||4|ANF
antony|c|Antony|FR||2|
antratsyt|c|Antratsyt|UA||2|
antsalova|c|Antsalova|MG||2|WAQ
antsirabe|c|Antsirabe|MG||4|ATJ
antsiranana|c|Antsiranana|MG||3|
antsohihy|c|Antsohihy|MG||1|WAI
antu|c|Antu|CN||2|
antwerp|c|Antwerp|BE||5|ANR
anua|c|Anua|SB||0|BNY
anuradhapura|c|Anuradhapura|LK||2|ACJ
anusawari|c|Anusawari|TH||2|
anvik|c|Anvik|US|AK|0|ANV
anwen|c|Ānwén|CN||2|
anyama|c|Anyama|CI||3|
anyang|c|Anyang|CN||6|AYN
anyang si|c|Anyang-si|KR||5|
anzhero sudzhensk|c|Anzhero-Sudzhensk|RU||2|
aomori|c|Aomori|JP||4|AOJ
aonla|c|Aonla|IN||2|
aosta|c|Aosta|IT||1|AOT
aotearoa|n|New Zealand|NZ||8|
aoxi|c|Aoxi|CN||2|
apac|c|Apac|UG||2|
apalachicola|c|Apalachicola|US|FL|0|AAF
apalit|c|Apalit|PH||3|
aparecida de goiania|c|Aparecida de Goiânia|BR||5|
aparri|c|Aparri|PH||2|
apartado|c|Apartadó|CO||2|
apataki|c|Apataki|PF||0|APK
apatity|c|Apatity|RU||2|KVK
apatzingan|c|Apatzingán|MX||3|
apeldoorn|c|Apeldoorn|NL||3|
apia|c|Apia|WS||1|APW
apiay|c|Apiay|CO||0|API
apolo|c|Apolo|BO||0|APB
apomu|c|Apomu|NG||2|
apopa|c|Apopa|SV||3|
apple valley|c|Apple Valley|US|CA|2|APV
apple valley|c|Apple Valley|US|MN|2|
appleton|c|Appleton|US|WI|2|ATW
aprilia|c|Aprilia|IT||2|
apucarana|c|Apucarana|BR||3|APU
aqaba|c|Aqaba|JO||2|AQJ
aqsu|c|Aqsu|CN||5|
aquiraz|c|Aquiraz|BR||2|
ar ramtha|c|Ar Ramthā|JO||3|
ar raqqah|c|Ar Raqqah|SY||5|
ar rass|c|Ar Rass|SA||2|
ar rastan|c|Ar Rastan|SY||2|
ar rayyan|c|Ar Rayyān|QA||4|IUD
ar rifa|c|Ar Rifā‘|BH||3|
ar riqqah|c|Ar Riqqah|KW||2|
ar rumaylah|c|Ar Rumaylah|AE||2|
ar rumaythiyah|c|Ar Rumaythīyah|KW||2|
ara damansara|c|Ara Damansara|MY||2|
araak|c|Araak|IR||0|AJK
arabi|c|Ārabī|ET||3|
arabkir|c|Arabkir|AM||3|
aracaju|c|Aracaju|BR||5|AJU
aracatuba|c|Araçatuba|BR||3|ARU
aracruz|c|Aracruz|BR||2|
arad|c|Arad|RO||3|ARW
aragarcas|c|Aragarças|BR||1|ARS
araguaina|c|Araguaína|BR||3|AUX
araguari|c|Araguari|BR||3|
arak|c|Arāk|IR||5|
arakawa|c|Arakawa|JP||3|
arakkonam|c|Arakkonam|IN||2|
aral|c|Aral|CN||0|ACF
arambagh|c|Arāmbāgh|IN||2|
aramoko ekiti|c|Aramoko-Ekiti|NG||2|
aran bidgol|c|Ārān Bīdgol|IR||2|
arandas|c|Arandas|MX||2|
arandis|c|Arandis|NA||0|ADI
aranjuez|c|Aranjuez|ES||2|
arao|c|Arao|JP||2|
arapahoe|c|Arapahoe|US|NE|0|AHF
arapiraca|c|Arapiraca|BR||3|APQ
arapongas|c|Arapongas|BR||3|APX
arapoti|c|Arapoti|BR||1|AAG
arar|c|Arar|SA||3|RAE
araracuara|c|Araracuara|CO||0|ACR
ararangua|c|Araranguá|BR||2|
araraquara|c|Araraquara|BR||3|AQA
araras|c|Araras|BR||3|
araria|c|Arāria|IN||2|
araripina|c|Araripina|BR||2|JAW
araruama|c|Araruama|BR||3|
arashiyama|c|Arashiyama|JP||2|
arathusa|c|Arathusa|ZA||0|ASS
arauca|c|Arauca|CO||2|AUC
araucaria|c|Araucária|BR||3|
araure|c|Araure|VE||3|
araxa|c|Araxá|BR||3|AAX
arayat|c|Arayat|PH||2|
arba minch|c|Arba Minch|ET||3|
arbatax|c|Arbatax|IT||0|TTB
arbil|c|Arbil|IQ||0|EBL
arcadia|c|Arcadia|US|CA|2|
arcahaie|c|Arcahaie|HT||3|
arcata|c|Arcata|US|CA|1|ACV
archangelsk|c|Archangelsk|RU||0|ARH
archway|c|Archway|GB||3|
arcot|c|Arcot|IN||2|
arcoverde|c|Arcoverde|BR||2|
arctic village|c|Arctic Village|US|AK|0|ARC
ardabil|c|Ardabīl|IR||4|ADU
ardakan|c|Ardakān|IR||2|
ardamata|c|'Ārdamatā|SD||2|
arden arcade|c|Arden-Arcade|US|CA|2|
ardesen|c|Ardeşen|TR||2|
ardmore|c|Ardmore|US|OK|1|ADM
arecibo|c|Arecibo|PR||2|
arecibo|c|Arecibo|US||0|ARE
areka|c|Āreka|ET||2|
arenella|c|Arenella|IT||2|
arequipa|c|Arequipa|PE||6|AQP
arezzo|c|Arezzo|IT||3|
arganda|c|Arganda|ES||2|
arganzuela|c|Arganzuela|ES||3|
argenteuil|c|Argenteuil|FR||3|
argentina|n|Argentina|AR||8|
argyle|c|Argyle|VC||0|SVD
arhus|c|Århus|DK||4|
aribinda|c|Aribinda|BF||1|XAR
arica|c|Arica|CL||3|ARI
aricanduva|c|Aricanduva|BR||2|
arif wala|c|Arif Wala|PK||3|
arifwala|c|Arifwala|PK||5|
aripuana|c|Aripuanã|BR||1|AIR
ariquemes|c|Ariquemes|BR||2|AQM
arish|c|Arīsh|EG||3|
arizona|r|Arizona|US|AZ|7|
arjawinangun|c|Arjawinangun|ID||3|
arjona|c|Arjona|CO||2|
arkansas|r|Arkansas|US|AR|7|
arkhangelsk|c|Arkhangel’sk|RU||4|
arlanda|a|Stockholm-Arlanda|SE||9|ARN
arles|c|Arles|FR||2|
arlington|c|Arlington|US|TX|4|
arlington|c|Arlington|US|VA|3|
arlington heights|c|Arlington Heights|US|IL|2|
arlit|c|Arlit|NE||3|RLT
arly|c|Arly|BF||0|ARL
armant|c|Armant|EG||2|
armavir|c|Armavir|RU||3|
armenia|n|Armenia|AM||8|
armenia|c|Armenia|CO||4|AXM
armidale|c|Armidale|AU||1|ARM
armstrong|c|Armstrong|CA|ON|0|YYW
arnavutkoy|c|Arnavutköy|TR||3|IST
arnhem|c|Arnhem|NL||3|
arni|c|Arni|IN||2|
arnsberg|c|Arnsberg|DE||2|
aro|c|Aro|NO||0|MOL
arona|c|Arona|ES||2|
arona|c|Arona|SB||0|RNA
arorae island|c|Arorae Island|KI||0|AIS
arrah|c|Arrah|IN||4|
arraias|c|Arraias|BR||0|AAI
arraijan|c|Arraiján|PA||2|
arrecife|c|Arrecife|ES||2|
arroyo barril|c|Arroyo Barril|DO||0|EPS
arroyo naranjo|c|Arroyo Naranjo|CU||3|
arsenyev|c|Arsen’yev|RU||2|
arsi negele|c|Arsi Negele|ET||2|
arsikere|c|Arsikere|IN||2|
arso papua island|c|Arso-Papua Island|ID||0|ARJ
arsuz|c|Arsuz|TR||3|
arta|c|Arta|DJ||1|
artem|c|Artëm|RU||3|
artemisa|c|Artemisa|CU||2|
artesia|c|Artesia|US|NM|0|ATS
arthur town|c|Arthur's Town|BS||0|ATC
artigas|c|Artigas|UY||1|ATI
artur alvim|c|Artur Alvim|BR||3|
artur nogueira|c|Artur Nogueira|BR||2|
artux|c|Artux|CN||4|
arua|c|Arua|UG||2|RUA
aruba|n|Aruba|AW||8|
aruja|c|Arujá|BR||2|
aruppukkottai|c|Aruppukkottai|IN||2|
arusha|c|Arusha|TZ||5|JRO
arvada|c|Arvada|US|CO|3|
arvaikheer|c|Arvaikheer|MN||0|AVK
arviat|c|Arviat|CA|NU|0|YEK
arvidsjaur|c|Arvidsjaur|SE||0|AJR
arwal|c|Arwal|IN||2|
arxan|c|Arxan|CN||0|YIE
aryanah|c|Aryanah|TN||3|
arzamas|c|Arzamas|RU||3|
arzew|c|Arzew|DZ||2|
as saff|c|Aş Şaff|EG||2|
as safirah|c|As Safīrah|SY||2|
as sahil|c|As Sāḩil|EG||2|
as salamiyah|c|As Salamīyah|SY||2|
as salihiyah al jadidah|c|Aş Şāliḩīyah al Jadīdah|EG||2|
as salimiyah|c|As Sālimīyah|KW||3|
as salt|c|As Salţ|JO||3|
as samawah|c|As Samawah|IQ||3|
as sawani|c|As Sawānī|LY||2|
as sinbillawayn|c|As Sinbillāwayn|EG||3|
as suwayda|c|As-Suwayda|SY||2|
as suwayq|c|As Suwayq|OM||3|
as suwayrah|c|Aş Şuwayrah|IQ||2|
asaba|c|Asaba|NG||2|ABB
asadabad|c|Asadābād|IR||2|
asahi|c|Asahi|JP||2|
asahikawa|c|Asahikawa|JP||4|AKJ
asaka|c|Asaka|JP||3|
asaka|c|Asaka|UZ||2|
asakura|c|Asakura|JP||2|
asakusa|c|Asakusa|JP||2|
asaloyeh|c|Asaloyeh|IR||0|AOY
asaluyeh|c|Asaluyeh|IR||0|PGU
asan|c|Asan|KR||2|
asansol|c|Āsansol|IN||5|
asau|c|Asau|WS||0|AAU
asbest|c|Asbest|RU||2|
ascension de guarayos|c|Ascension de Guarayos|BO||0|ASC
ascension island|c|Ascension Island|SH||0|ASI
aschaffenburg|c|Aschaffenburg|DE||2|
asela|c|Āsela|ET||3|
asenovgrad|c|Asenovgrad|BG||2|
ash flat|c|Ash Flat|US|AR|0|CKK
ash shafa|c|Ash Shafā|SA||2|
ash shamiyah|c|Ash Shāmīyah|IQ||2|
ash sharqat|c|Ash Sharqāt|IQ||3|
ash shatrah|c|Ash Shaţrah|IQ||3|
ash shaykh zayid|c|Ash-Shaykh Zāyid|EG||2|
ash shuhada|c|Ash Shuhadā’|EG||2|
ashaiman|c|Ashaiman|GH||3|
ashdod|c|Ashdod|IL||3|
asheville|c|Asheville|US|NC|2|AVL
ashford|c|Ashford|GB||2|
ashgabat|c|Ashgabat|TM||6|ASB
ashikaga|c|Ashikaga|JP||3|
ashiya|c|Ashiya|JP||2|
ashkelon|c|Ashkelon|IL||3|
ashland|c|Ashland|US|OR|0|AHM
ashland|c|Ashland|US|WI|0|ASX
ashley|c|Ashley|US|ND|0|ASY
ashmun|c|Ashmūn|EG||3|
ashoknagar|c|Ashoknagar|IN||2|
ashoknagar kalyangarh|c|Ashoknagar Kalyangarh|IN||3|
ashta|c|Ashta|IN||2|
ashtabula|c|Ashtabula|US|OH|1|JFN
ashuganj city|c|Ashuganj City|BD||3|
asker|c|Asker|NO||2|
asmara|c|Asmara|ER||5|ASM
asnieres sur seine|c|Asnières-sur-Seine|FR||2|
asosa|c|Āsosa|ET||2|ASO
aspen|c|Aspen|US|CO|0|ASE
aspern|c|Aspern|AT||2|
assab|c|Assab|ER||1|ASA
assen|c|Assen|NL||2|
assi bou nif|c|Assi Bou Nif|DZ||2|
assis|c|Assis|BR||3|AIF
assiut|c|Assiut|EG||5|ATZ
astana|c|Astana|KZ||6|NQZ
astanajapura|c|Astanajapura|ID||3|
asti|c|Asti|IT||2|
astoria|c|Astoria|US|NY|3|
astoria|c|Astoria|US|OR|0|AST
astrakhan|c|Astrakhan|RU||5|ASF
astypalaia island|c|Astypalaia Island|GR||0|JTY
asuncion|c|Asunción|PY||6|ASU
aswan|c|Aswān|EG||4|ASW
at tall|c|At Tall|SY||2|
atakpame|c|Atakpamé|TG||2|
atalaya|c|Atalaya|PE||1|AYX
atambua|c|Atambua|ID||2|
atambua timor island|c|Atambua-Timor Island|ID||0|ABU
atani|c|Atani|NG||3|
atar|c|Atar|MR||1|ATR
atascocita|c|Atascocita|US|TX|2|
atasehir|c|Ataşehir|TR||4|
atauro|c|Atauro|TL||0|AUT
atbara|c|Atbara|SD||3|ATB
athens|c|Athens|GR||5|ATH
athens|c|Athens|US|GA|3|AHN
athens|c|Athens|US|OH|0|ATO
athens|c|Athens|US|TN|0|MMI
athi river|c|Athi River|KE||2|
athina|c|Athens|GR||5|ATH
athlone|c|Athlone|ZA||3|
ati|c|Ati|TD||1|ATV
atibaia|c|Atibaia|BR||3|
atikokan|c|Atikokan|CA|ON|0|YIB
atinjoe papua island|c|Atinjoe-Papua Island|ID||0|TXM
atiu island|c|Atiu Island|CK||0|AIU
atka|c|Atka|US|AK|0|AKB
atlanta|c|Atlanta|US|GA|5|ATL
atlantic|c|Atlantic|US|IA|0|AIO
atlantic city|c|Atlantic City|US|NJ|1|ACY
atlantis|c|Atlantis|ZA||2|
atlixco|c|Atlixco|MX||2|
atmautluak|c|Atmautluak|US|AK|0|ATT
atoifi|c|Atoifi|SB||0|ATD
atqasuk|c|Atqasuk|US|AK|0|ATK
atsiaman|c|Atsiaman|GH||3|
atsugi|c|Atsugi|JP||3|
attawapiskat|c|Attawapiskat|CA|ON|0|YAT
attili|c|Attili|IN||2|
attock city|c|Attock City|PK||3|
attu|c|Attu|US|AK|0|ATU
attur|c|Attur|IN||2|
atwater|c|Atwater|US|CA|1|MER
atyrau|c|Atyrau|KZ||4|GUW
aubenas|c|Aubenas|FR||0|OBS
aubervilliers|c|Aubervilliers|FR||2|
auburn|c|Auburn|US|WA|2|
auburn|c|Auburn|US|AL|2|
auburn|c|Auburn|US|CA|0|AUN
auburn|c|Auburn|US|ME|0|LEW
auchi|c|Auchi|NG||2|
auckland|c|Auckland|NZ||6|AKL
augsburg|c|Augsburg|DE||4|AGB
augusta|c|Augusta|US|GA|1|AGS DNL
augusta|c|Augusta|US|ME|0|AUG
auki|c|Auki|SB||0|AKS
aulnay sous bois|c|Aulnay-sous-Bois|FR||2|
aupaluk|c|Aupaluk|CA|QC|0|YPJ
auraiya|c|Auraiya|IN||2|
aurangabad|c|Aurangabad|IN||6|IXU
aurillac|c|Aurillac|FR||1|AUR
aurora|c|Aurora|US|CO|4|BFK
aurora|c|Aurora|US|IL|3|
aurora|c|Aurora|CA|ON|2|
aurora|c|Aurora|SR||0|LDO
austin|c|Austin|US|TX|5|AUS
austin|c|Austin|US|MN|0|AUM
austin|c|Austin|US|NV|0|ASQ
australia|n|Australia|AU||8|
austria|n|Austria|AT||8|
auxerre|c|Auxerre|FR||1|AUF
avadi|c|Avadi|IN||4|
avalon|c|Avalon|US|CA|0|AVX
avan|c|Avan|AM||2|
avaniyapuram|c|Avaniyāpuram|IN||2|
avare|c|Avaré|BR||2|QVP
avarua|c|Avarua|CK||1|RAR
avedore|c|Avedøre|DK||2|
aveiro|c|Aveiro|PT||2|
avellaneda|c|Avellaneda|AR||4|
aversa|c|Aversa|IT||2|
aviano|c|Aviano|IT||0|AVB
avignon|c|Avignon|FR||2|AVN
avila|c|Ávila|ES||2|
aviles|c|Avilés|ES||2|
avon park|c|Avon Park|US|FL|0|AVO
avondale|c|Avondale|US|AZ|2|
avtozavodskyi|c|Avtozavodskyi|UA||3|
awaba|c|Awaba|PG||0|AWB
awaradam|c|Awaradam|SR||0|AAJ
awasa|c|Awasa|ET||4|
awassa|c|Awassa|ET||0|AWA
awka|c|Awka|NG||3|
awsim|c|Awsīm|EG||2|
ayacucho|c|Ayacucho|PE||3|AYP
ayapel|c|Ayapel|CO||2|
ayase|c|Ayase|JP||2|
aydin|c|Aydın|TR||3|CII
ayers rock|c|Ayers Rock|AU||0|AYQ
aylesbury|c|Aylesbury|GB||2|
aylmer|c|Aylmer|CA|QC|2|
ayn al arab|c|‘Ayn al ‘Arab|SY||2|
ayodhya|c|Ayodhya|IN||2|AYJ
ayolas|c|Ayolas|PY||0|AYO
ayvalik|c|Ayvalık|TR||2|
az z aayin|c|Az̧ Z̧a‘āyin|QA||2|
az z ulayl|c|Az̧ Z̧ulayl|JO||2|
az zawiyah|c|Az Zāwīyah|LY||3|
az zubayr|c|Az Zubayr|IQ||3|
az zulfi|c|Az Zulfī|SA||3|
azamgarh|c|Azamgarh|IN||3|AZH
azare|c|Azare|NG||3|
azcapotzalco|c|Azcapotzalco|MX||4|
azerbaijan|n|Azerbaijan|AZ||8|
azimpur|c|Azimpur|BD||2|
azores|r|Azores|PT||5|PDL
azov|c|Azov|RU||2|
azrou|c|Azrou|MA||2|
azua|c|Azua|DO||2|
azul|c|Azul|AR||2|
azumino|c|Azumino|JP||2|
ba dinh|c|Ba Dinh|VN||3|
ba don|c|Ba Đồn|VN||3|
ba vi|c|Ba Vì|VN||4|
bab ezzouar|c|Bab Ezzouar|DZ||4|
babahoyo|c|Babahoyo|EC||2|
babamba|c|Babamba|CD||2|
babati|c|Babati|TZ||2|
babelthuap island|c|Babelthuap Island|PW||0|ROR
babila|c|Babīlā|SY||2|
babimost|c|Babimost|PL||0|IEG
babo papua island|c|Babo-Papua Island|ID||0|BXB
babol|c|Bābol|IR||3|
babu|c|Babu|CN||2|
babushkin|c|Babushkin|RU||2|
bac giang|c|Bắc Giang|VN||4|
bac lieu|c|Bạc Liêu|VN||3|
bac ninh|c|Bắc Ninh|VN||4|
bac quang|c|Bắc Quang|VN||3|
bac tu liem|c|Bắc Từ Liêm|VN||4|
bacabal|c|Bacabal|BR||3|
bacau|c|Bacău|RO||3|BCM
bach mai|c|Bạch Mai|VN||2|
bachuan|c|Bachuan|CN||3|
baco|c|Baco|ET||0|BCO
bacolod city|c|Bacolod City|PH||4|BCD
bacoor|c|Bacoor|PH||4|
bad homburg vor der hohe|c|Bad Homburg vor der Höhe|DE||2|
bad salzuflen|c|Bad Salzuflen|DE||2|
bada barabil|c|Bada Barabīl|IN||2|
badagara|c|Badagara|IN||2|
badajoz|c|Badajoz|ES||3|BJZ
badalona|c|Badalona|ES||3|
badanjilin|c|Badanjilin|CN||0|RHT
bade|c|Bade|TW||3|
bade papua island|c|Bade-Papua Island|ID||0|BXD
baden baden|c|Baden-Baden|DE||2|FKB
badgerys creek|c|Badgerys Creek|AU||0|WSI
badin|c|Badin|PK||3|BDN
badlapur|c|Badlapur|IN||3|
badvel|c|Badvel|IN||2|
baekrajan|c|Baekrajan|ID||2|
bafang|c|Bafang|CM||2|
bafia|c|Bafia|CM||2|
bafoussam|c|Bafoussam|CM||4|BFX
bafra|c|Bafra|TR||2|
bagaha|c|Bagaha|IN||3|
bagalkot|c|Bagalkot|IN||3|
bagamoyo|c|Bagamoyo|TZ||2|
bagbera|c|Bagbera|IN||2|
bagcilar|c|Bağcılar|TR||5|
bagdad|c|Bagdad|US|AZ|0|BGT
bage|c|Bagé|BR||2|BGX
bageqi|c|Bageqi|CN||2|
bagerhat|c|Bagerhat|BD||4|
baghdad|c|Baghdad|IQ||8|BGW
bagheria|c|Bagheria|IT||2|
baghestan|c|Bāghestān|IR||2|
baghlan|c|Baghlān|AF||3|
bago|c|Bago|MM||3|
bago city|c|Bago City|PH||3|
bagong barrio|c|Bagong Barrio|PH||2|
bagong silang|c|Bagong Silang|PH||4|
bagong silangan|c|Bagong Silangan|PH||3|
bagotville|c|Bagotville|CA|QC|0|YBG
bagram|c|Bagram|AF||0|OAI
baguio|c|Baguio|PH||4|
baguio city|c|Baguio City|PH||0|BAG
bahadurgarh|c|Bahadurgarh|IN||3|
bahamas|n|Bahamas|BS||8|
baharampur|c|Baharampur|IN||3|
baharestan|c|Bahārestān|IR||3|
baharkah|c|Baḥarkah|IQ||3|
bahawalnagar|c|Bahawalnagar|PK||3|WGB
bahawalpur|c|Bahawalpur|PK||5|BHV
bahcelievler|c|Bahçelievler|TR||5|
baheri|c|Baheri|IN||2|
bahia blanca|c|Bahía Blanca|AR||4|BHI
bahia de caraquez|c|Bahía de Caráquez|EC||1|BHA
bahia inutil|c|Bahia Inutil|CL||0|DPB
bahia negra|c|Bahia Negra|PY||0|BFA
bahia solano|c|Bahia Solano|CO||0|BHF BSC
bahir dar|c|Bahir Dar|ET||4|BJR
bahla|c|Bahlā’|OM||2|
bahraigh|c|Bahraigh|IN||3|
bahrain|n|Bahrain|BH||8|
baia farta|c|Baía Farta|AO||3|
baia mare|c|Baia Mare|RO||3|BAY
baianba|c|Bai’anba|CN||2|
baiao|c|Baião|BR||2|
baicheng|c|Baicheng|CN||4|
baidi|c|Baidi|CN||2|
baidoa|c|Baidoa|SO||3|BIB
baidyabati|c|Baidyabāti|IN||3|
baie comeau|c|Baie-Comeau|CA|QC|1|YBC
baihecun|c|Baihecun|CN||2|
baijiantan|c|Baijiantan|CN||2|
baikonur|c|Baikonur|KZ||2|BXY
bailundo|c|Bailundo|AO||2|
baimajing|c|Baimajing|CN||2|
baimuru|c|Baimuru|PG||0|VMU
bainbridge|c|Bainbridge|US|GA|0|BGE
baiquan|c|Baiquan|CN||2|
bairro da penha|c|Bairro da Penha|BR||3|
bairro militar|c|Bairro Militar|GW||2|
bairro parque nossa senhora do carmo|c|Bairro Parque Nossa Senhora do Carmo|BR||2|
bais|c|Bais|PH||2|
baise|c|Baise|CN||5|AEB
baisha|c|Baisha|CN||3|
baishan|c|Baishan|CN||3|
baishishan|c|Baishishan|CN||2|
baitadi|c|Baitadi|NP||0|BIT
baixi|c|Baixi|CN||2|
baiyin|c|Baiyin|CN||4|
bajawa|c|Bajawa|ID||0|BJW
bajos de haina|c|Bajos de Haina|DO||2|
bajura|c|Bajura|NP||0|BJU
bakalalan|c|Bakalalan|MY||0|BKM
bakel|c|Bakel|SN||0|BXE
baker city|c|Baker City|US|OR|0|BKE
baker lake|c|Baker Lake|CA|NU|0|YBK
bakersfield|c|Bakersfield|US|CA|4|BFL
bakhmut|c|Bakhmut|UA||2|
baki|c|Baku|AZ||7|GYD
baki|c|Baki|ID||2|
bakixanov|c|Bakıxanov|AZ||2|
bakkafjordur|c|Bakkafjordur|IS||0|BJD
bakouma|c|Bakouma|CF||0|BMF
baku|c|Baku|AZ||7|GYD
bakwa|c|Bakwa|CD||3|
balaghat|c|Bālāghāt|IN||2|
balagtas|c|Balagtas|PH||2|
balai pungut|c|Balai Pungut|ID||2|
balakovo|c|Balakovo|RU||3|BWO
balanbale|c|Balanbale|SO||2|
balanga|c|Balanga|PH||2|
balangir|c|Balāngīr|IN||2|
balashikha|c|Balashikha|RU||3|
balashov|c|Balashov|RU||2|
balasore|c|Balasore|IN||3|
balayan|c|Balayan|PH||2|
balbala|c|Balbala|DJ||5|
balcon de la lisa|c|Balcón de la Lisa|CU||3|
baldwin park|c|Baldwin Park|US|CA|2|
bale|c|Bale|FR||0|BSL
balemartine|c|Balemartine|GB||0|TRE
baler|c|Baler|PH||0|BQA
bali|r|Bali|ID||5|DPS
bali|c|Bāli|IN||4|
bali|c|Bali|CM||1|BLC
balikesir|c|Balıkesir|TR||3|BZI
balikpapan|c|Balikpapan|ID||5|BPN
balimo|c|Balimo|PG||0|OPU
baliuag|c|Baliuag|PH||3|
balivanich|c|Balivanich|GB||0|BEB
baljurashi|c|Baljurashi|SA||2|
balkanabat|c|Balkanabat|TM||2|
balkh|c|Balkh|AF||3|
balkhash|c|Balkhash|KZ||0|BXH
ballalae|c|Ballalae|SB||0|BAS
ballarat|c|Ballarat|AU||3|
ballari|c|Ballari|IN||4|
ballarpur|c|Ballarpur|IN||2|
ballina|c|Ballina|AU||0|BNK
ballykelly|c|Ballykelly|GB||0|BOL
balmaceda|c|Balmaceda|CL||0|BBA
balneario camboriu|c|Balneário Camboriú|BR||3|
balombo|c|Balombo|AO||3|
balotra|c|Balotra|IN||2|
balqash|c|Balqash|KZ||2|
balrampur|c|Balrāmpur|IN||2|
balsas|c|Balsas|BR||3|BSS
balti|c|Bălţi|MD||3|
baltim|c|Balţīm|EG||2|
baltimore|c|Baltimore|US|MD|5|BWI
baltimore washington|a|Baltimore/Washington International Thurgood Marshall|US||9|BWI
baltra|c|Baltra|EC||0|GPS
baltrum|c|Baltrum|DE||0|BMR
balurghat|c|Bālurghāt|IN||3|RGH
balvanera|c|Balvanera|AR||3|
bam|c|Bam|IR||2|
bama|c|Bama|NG||3|
bamako|c|Bamako|ML||7|
bamarni|c|Bamarni|IQ||0|BMN
bamban|c|Bamban|PH||2|
bambang|c|Bambang|PH||2|
bambari|c|Bambari|CF||2|BBY
bamberg|c|Bamberg|DE||2|QCB
bamenda|c|Bamenda|CM||4|BPC
bamiyan|c|Bamiyan|AF||0|BIN
bamyan|c|Bāmyān|AF||2|
ban i chang|c|Ban I Chang|TH||3|
ban khlong prawet|c|Ban Khlong Prawet|TH||3|
ban khoan|c|Ban Khoan|LA||2|
ban ko sire|c|Ban Ko Sire|TH||2|
ban lak song|c|Ban Lak Song|TH||2|
ban lam luk ka|c|Ban Lam Luk Ka|TH||2|
ban mai|c|Ban Mai|TH||2|
ban mak khaen|c|Ban Mak Khaen|TH||0|BAO
ban pong|c|Ban Pong|TH||2|
ban samae dam|c|Ban Samae Dam|TH||3|
ban talat yai|c|Ban Talat Yai|TH||2|
ban tha kham|c|Ban Tha Kham|TH||2|
banan|c|Banan|CN||5|
banana|c|Banana|KI||0|CXI
banco filipino homes|c|Banco Filipino Homes|PH||2|
banda|c|Bānda|IN||3|
banda aceh|c|Banda Aceh|ID||4|BTJ
banda island|c|Banda Island|ID||0|NDA
bandar abbas|c|Bandar Abbas|IR||4|BND
bandar bukit raja|c|Bandar Bukit Raja|MY||3|
bandar e anzali|c|Bandar-e Anzalī|IR||3|
bandar e emam khomeyni|c|Bandar-e Emam Khomeyni|IR||2|
bandar e genaveh|c|Bandar-e Genāveh|IR||2|
bandar e kangan|c|Bandar-e Kangān|IR||2|
bandar e mahshahr|c|Bandar-e Māhshahr|IR||3|
bandar e torkaman|c|Bandar-e Torkaman|IR||2|
bandar kinrara|c|Bandar Kinrara|MY||2|
bandar labuan|c|Bandar Labuan|MY||2|
bandar lampung|c|Bandar Lampung|ID||6|TKG
bandar lengeh|c|Bandar Lengeh|IR||0|BDH
bandar mahkota cheras|c|Bandar Mahkota Cheras|MY||3|
bandar saujana utama|c|Bandar Saujana Utama|MY||2|
bandar seri alam|c|Bandar Seri Alam|MY||3|
bandar seri begawan|c|Bandar Seri Begawan|BN||2|BWN
bandar sunway|c|Bandar Sunway|MY||3|
bandar tasik puteri|c|Bandar Tasik Puteri|MY||3|
bandar utama|c|Bandar Utama|MY||3|
bandarban|c|Bāndarban|BD||4|
bandirma|c|Bandırma|TR||3|BDM
bando|c|Bandō|JP||2|
bandon|c|Bandon|US|OR|0|BDY
bandundu province|c|Bandundu Province|CD||3|
bandung|c|Bandung|ID||7|BDO KJT
baneh|c|Bāneh|IR||3|
banepa|c|Banepā|NP||2|
banes|c|Banes|CU||2|
banff|c|Banff|CA|AB|0|YBA
banfield|c|Banfield|AR||2|
banfora|c|Banfora|BF||3|BNR
bang bon|c|Bang Bon|TH||3|
bang kapi|c|Bang Kapi|TH||3|
bang khae|c|Bang Khae|TH||3|
bang khae nuea|c|Bang Khae Nuea|TH||2|
bang khun thian|c|Bang Khun Thian|TH||3|
bang kruai|c|Bang Kruai|TH||2|
bang na|c|Bang Na|TH||2|
bang phlat|c|Bang Phlat|TH||2|
bang rak|c|Bang Rak|TH||2|
bang sue|c|Bang Sue|TH||3|
bang sue subdistrict|c|Bang Sue subdistrict|TH||2|
banga|c|Banga|PH||2|
bangalore|c|Bengaluru|IN||8|BLR
bangaon|c|Bangaon|IN||3|
bangarda chhota|c|Bāngarda Chhota|IN||2|
bangassou|c|Bangassou|CF||2|BGU
bangda|c|Bangda|CN||0|BPX
bangil|c|Bangil|ID||2|
bangkalan|c|Bangkalan|ID||2|
bangkit|c|Bangkit|SG||1|
bangkok|c|Bangkok|TH||8|BKK DMK
bangkok noi|c|Bangkok Noi|TH||3|
bangkok yai|c|Bangkok Yai|TH||2|
bangladesh|n|Bangladesh|BD||8|
bangor|c|Bangor|GB||2|
bangor|c|Bangor|US|ME|1|BGR
bangui|c|Bangui|CF||5|BGF
banha|c|Banhā|EG||3|
bani|c|Baní|DO||2|
bani mazar|c|Banī Mazār|EG||3|
bani suwayf|c|Banī Suwayf|EG||4|
bani yas city|c|Bani Yas City|AE||2|
banja luka|c|Banja Luka|BA||3|BNX
banjar|c|Banjar|ID||3|
banjaran|c|Banjaran|ID||3|
banjarbaru|c|Banjarbaru|ID||4|
banjarmasin|c|Banjarmasin|ID||5|BDJ
banjul|c|Banjul|GM||1|BJL
bankra|c|Bankra|IN||2|
bankura|c|Bānkura|IN||3|
banmaw|c|Banmaw|MM||0|BMO
banning|c|Banning|US|CA|1|BNG
bannu|c|Bannu|PK||6|BNP
banqiao|c|Banqiao|TW||5|
bansbaria|c|Bānsbāria|IN||3|
banska bystrica|c|Banská Bystrica|SK||2|
banswara|c|Bānswāra|IN||3|
bantayan|c|Bantayan|PH||2|
bantry|c|Bantry|IE||0|BYT
bantul|c|Bantul|ID||2|
banyuwangi|c|Banyuwangi|ID||3|
bao loc|c|Bảo Lộc|VN||3|
baoan|c|Bao'an|CN||7|
baoan centre|c|Bao'an Centre|CN||3|
baoding|c|Baoding|CN||7|
baoji|c|Baoji|CN||6|
baoqing|c|Baoqing|CN||2|
baoshan|c|Baoshan|CN||7|
baotou|c|Baotou|CN||7|BAV
baoying|c|Baoying|CN||2|
bapatla|c|Bāpatla|IN||2|
baprola|c|Bāprola|IN||2|
baqershahr|c|Bāqershahr|IR||2|
baqubah|c|Baqubah|IQ||3|
bar harbor|c|Bar Harbor|US|ME|0|BHB
bar river|c|Bar River|CA|ON|0|YEB
barabai|c|Barabai|ID||2|
baracoa|c|Baracoa|CU||1|BCA
barahona|c|Barahona|DO||0|BRX
barajas|a|Madrid Barajas International|ES||9|MAD
barakaldo|c|Barakaldo|ES||3|
baraki|c|Baraki|DZ||3|
barakoma|c|Barakoma|SB||0|VEV
barakpur|c|Bārākpur|IN||3|
baramati|c|Bārāmati|IN||2|
baramita|c|Baramita|GY||0|BMJ
baramula|c|Bāramūla|IN||2|
baran|c|Bārān|IN||3|
baranagar|c|Baranagar|IN||4|
baranoa|c|Baranoa|CO||2|
baranovichi|c|Baranovichi|BY||3|
barasat|c|Bārāsat|IN||4|
barauni|c|Barauni|IN||2|
baraut|c|Baraut|IN||2|
barbacena|c|Barbacena|BR||3|QAK
barbados|n|Barbados|BB||8|
barbalha|c|Barbalha|BR||2|
barberton|c|Barberton|ZA||2|
barbil|c|Barbil|IN||2|
barbosa|c|Barbosa|CO||2|
barcaldine|c|Barcaldine|AU||0|BCI
barcarena|c|Barcarena|BR||3|
barcelona|c|Barcelona|ES||6|BCN
barcelona|c|Barcelona|VE||5|BLA
barcelos|c|Barcelos|BR||1|BAZ
barddhaman|c|Barddhamān|IN||4|
bardoli|c|Bārdoli|IN||2|
bardstown|c|Bardstown|US|KY|0|BRY
bareilly|c|Bareilly|IN||5|
bargarh|c|Bargarh|IN||2|
bargny|c|Bargny|SN||2|
bargny guedj|c|Bargny Guèdj|SN||2|
bargny ngoude|c|Bargny Ngoude|SN||2|
barh|c|Bārh|IN||2|
bari|c|Bari|IT||4|BRI
bari|c|Bāri|IN||2|
bariadi|c|Bariadi|TZ||4|
barika|c|Barika|DZ||2|
barinas|c|Barinas|VE||4|BNS
barinitas|c|Barinitas|VE||2|
bario|c|Bario|MY||0|BBN
baripada|c|Baripāda|IN||3|
bariq|c|Bariq|SA||2|
barisal|c|Barisal|BD||0|BZL
barishal|c|Barishal|BD||3|
barka|c|Barkā’|OM||2|
barkam|c|Barkam|CN||2|
barking|c|Barking|GB||3|
barkol|c|Barkol|CN||0|DHH
barlad|c|Bârlad|RO||2|
barletta|c|Barletta|IT||2|
barmer|c|Bārmer|IN||2|
barnala|c|Barnāla|IN||3|
barnaul|c|Barnaul|RU||5|BAX
barnsley|c|Barnsley|GB||2|
barnwell|c|Barnwell|US|SC|0|BNL
barquisimeto|c|Barquisimeto|VE||6|BRM
barra|c|Barra|BR||2|BQQ
barra de santo antonio|c|Barra de Santo Antônio|BR||1|QXC
barra do corda|c|Barra do Corda|BR||2|BDC
barra do dande|c|Barra do Dande|AO||2|
barra do garcas|c|Barra do Garças|BR||2|BPG
barra do pirai|c|Barra do Piraí|BR||2|
barra mansa|c|Barra Mansa|BR||3|
barracas|c|Barracas|AR||2|
barrancabermeja|c|Barrancabermeja|CO||3|EJA
barranqueras|c|Barranqueras|AR||2|
barranquilla|c|Barranquilla|CO||6|BAQ
barre|c|Barre|US|VT|0|MPV
barreiras|c|Barreiras|BR||3|BRA
barreirinhas|c|Barreirinhas|BR||2|BRB
barreiro|c|Barreiro|PT||2|
barretos|c|Barretos|BR||3|BAT
barri de sant andreu|c|Barri de Sant Andreu|ES||2|
barrie|c|Barrie|CA|ON|3|
barrie orillia|c|Barrie-Orillia|CA|ON|0|YLK
barriera di lanzo|c|Barriera di Lanzo|IT||2|
barriera di milano|c|Barriera di Milano|IT||2|
barrow in furness|c|Barrow in Furness|GB||2|BWF
barry|c|Barry|GB||2|
barshi|c|Barshi|IN||3|
barter island|c|Barter Island|US|AK|0|BTI
bartica|c|Bartica|GY||0|GFO
bartin|c|Bartın|TR||2|
bartlesville|c|Bartlesville|US|OK|1|BVO
bartlett|c|Bartlett|US|TN|2|
bartolome maso|c|Bartolomé Masó|CU||2|
bartow|c|Bartow|US|FL|1|BOW
barueri|c|Barueri|BR||4|
baruipur|c|Baruipur|IN||2|
baruni|c|Bāruni|IN||2|
baruta|c|Baruta|VE||3|
barwani|c|Barwāni|IN||2|
barysaw|c|Barysaw|BY||3|
barysiai|c|Barysiai|LT||0|HLJ
basaksehir|c|Başakşehir|TR||3|
basankusu|c|Basankusu|CD||1|BSU
basavakalyan|c|Basavakalyan|IN||2|
basco|c|Basco|PH||0|BSO
basel|c|Basel|CH||3|BSL
bashan|c|Bashan|CN||3|
basildon|c|Basildon|GB||3|
basingstoke|c|Basingstoke|GB||3|
basirhat city|c|Basirhat City|IN||3|
basirpur|c|Basirpur|PK||2|
basle|c|Basel|CH||3|BSL
basmat|c|Basmat|IN||2|
basoda|c|Basoda|IN||2|
basoko|c|Basoko|CD||2|
basongo|c|Basongo|CD||0|BAN
basrah|c|Basrah|IQ||6|BSR
bassar|c|Bassar|TG||2|
basse terre|c|Basse-Terre|GP||1|BBR
basseterre|c|Basseterre|KN||1|SKB
basti|c|Bastī|IN||3|
bastia|c|Bastia|FR||1|BIA
basuo|c|Basuo|CN||4|
basyun|c|Basyūn|EG||2|
bat khela|c|Bat Khela|PK||2|
bat yam|c|Bat Yam|IL||3|
bata|c|Bata|GQ||3|
batac city|c|Batac City|PH||2|
batajnica|c|Batajnica|RS||0|BJY
batala|c|Batāla|IN||3|
batam|c|Batam|ID||6|BTH
batang|c|Batang|ID||3|
batangafo|c|Batangafo|CF||1|BTG
batangas|c|Batangas|PH||3|
batatais|c|Batatais|BR||2|
bataysk|c|Bataysk|RU||3|
batesville|c|Batesville|US|AR|0|BVX
batesville|c|Batesville|US|IN|0|HLB
bath|c|Bath|GB||3|
bathinda|c|Bathinda|IN||4|
bathurst|c|Bathurst|AU||1|BHS
bathurst|c|Bathurst|CA|NB|0|ZBF
batikent|c|Batikent|TR||4|
batman|c|Batman|TR||4|BAL
batna|c|Batna|DZ||4|BLJ
baton rouge|c|Baton Rouge|US|LA|3|BTR
batouri|c|Batouri|CM||1|OUR
batsfjord|c|Båtsfjord|NO||0|BJF
battagram|c|Battagram|PK||5|
battambang|c|Battambang|KH||3|BBM
battaramulla south|c|Battaramulla South|LK||2|
battersea|c|Battersea|GB||2|
batticaloa|c|Batticaloa|LK||2|BTC
battir|c|Battir|PS||2|
battle creek|c|Battle Creek|US|MI|2|BTL
battle mountain|c|Battle Mountain|US|NV|0|BAM
batu|c|Batu|ID||3|
batu caves|c|Batu Caves|MY||4|
batu licin|c|Batu Licin|ID||0|BTW
batu pahat|c|Batu Pahat|MY||3|
batu raja|c|Batu Raja|ID||0|WYK
batumi|c|Batumi|GE||3|BUS
batuna mission station|c|Batuna Mission Station|SB||0|BPF
baturaja|c|Baturaja|ID||3|
bau|c|Bau|MY||2|
bau bau butung island|c|Bau Bau-Butung Island|ID||0|BUW
bauang|c|Bauang|PH||2|
baubau|c|Baubau|ID||3|
baucau|c|Baucau|TL||0|BCH
bauchi|c|Bauchi|NG||5|
baudette|c|Baudette|US|MN|0|BDE
baudhuinville|c|Baudhuinville|CD||2|
baures|c|Baures|BO||0|BVL
bauru|c|Bauru|BR||4|BAU JTC
bavaria|r|Bavaria|DE||5|
bawana|c|Bawāna|IN||2|
bawku|c|Bawku|GH||2|
bawshar|c|Bawshar|OM||4|
bay city|c|Bay City|US|TX|0|BBC
bayambang|c|Bayambang|PH||3|
bayamo|c|Bayamo|CU||3|BYM
bayamon|c|Bayamón|PR||3|
bayan|c|Bayan|CN||2|
bayan hot|c|Bayan Hot|CN||2|
bayan lepas|c|Bayan Lepas|MY||3|
bayan nur|c|Bayan Nur|CN||6|
bayanhot|c|Bayanhot|CN||0|AXF
bayankhongor|c|Bayankhongor|MN||0|BYN
bayannur|c|Bayannur|CN||0|RLK
bayawan|c|Bayawan|PH||3|
bayeux|c|Bayeux|BR||2|
bayiji|c|Bayiji|CN||2|
bayji|c|Bayjī|IQ||3|
bayonne|c|Bayonne|US|NJ|2|
bayramaly|c|Bayramaly|TM||2|
bayreuth|c|Bayreuth|DE||2|BYU
bayside|c|Bayside|US|NY|2|
bayt lahya|c|Bayt Lāhyā|PS||2|
baytown|c|Baytown|US|TX|2|HPY
bayugan|c|Bayugan|PH||3|
bazar e yakawlang|c|Bāzār-e Yakāwlang|AF||2|
bazarak|c|Bāzārak|AF||2|
bazhong|c|Bazhong|CN||7|BZX
bear creek|c|Bear Creek|US|AK|0|BCC
bearskin lake|c|Bearskin Lake|CA|ON|0|XBE
beatrice|c|Beatrice|US|NE|0|BIE
beatty|c|Beatty|US|NV|0|BTY
beau bassin rose hill|c|Beau Bassin-Rose Hill|MU||3|
beaufort|c|Beaufort|US|SC|0|BFT
beaumont|c|Beaumont|US|TX|3|BMT BPT
beauport|c|Beauport|CA|QC|2|
beauvais|c|Beauvais|FR||2|BVA
beaver|c|Beaver|US|AK|0|WBQ
beaver creek|c|Beaver Creek|CA|YT|0|YXQ
beaver falls|c|Beaver Falls|US|PA|0|BFP
beaverton|c|Beaverton|US|OR|2|
beawar|c|Beāwar|IN||3|
bebedouro|c|Bebedouro|BR||2|
beberibe|c|Beberibe|BR||2|
bebington|c|Bebington|GB||2|
bechar|c|Béchar|DZ||3|CBH
beckenham|c|Beckenham|GB||2|
beckley|c|Beckley|US|WV|1|BKW
beckwourth|c|Beckwourth|US|CA|0|NVN
becontree|c|Becontree|GB||3|
bedford|c|Bedford|GB||3|
bedford|c|Bedford|US|IN|0|BFR
bedford|c|Bedford|US|MA|0|BED
bedok new town|c|Bedok New Town|SG||4|
bedzin|c|Będzin|PL||2|
beed|c|Beed|IN||3|
beersheba|c|Beersheba|IL||3|VTM
beersheva|c|Beersheva|IL||0|BEV
beeville|c|Beeville|US|TX|0|NIR
begampur|c|Begampur|IN||2|
begoua|c|Bégoua|CF||4|
begusarai|c|Begusarai|IN||4|
behbahan|c|Behbahān|IR||3|
behshahr|c|Behshahr|IR||2|
beian|c|Bei’an|CN||4|
beibei|c|Beibei|CN||3|
beica|c|Beica|ET||0|BEI
beichengqu|c|Beichengqu|CN||2|
beidao|c|Beidao|CN||2|
beigan island|c|Beigan Island|TW||0|MFK
beihai|c|Beihai|CN||5|BHY
beijing|c|Beijing|CN||9|PEK PKX
beijing capital|a|Beijing Capital International|CN||9|PEK
beiliu|c|Beiliu|CN||3|
beimeng|c|Beimeng|CN||2|
beining|c|Beining|CN||3|
beipiao|c|Beipiao|CN||3|
beira|c|Beira|MZ||5|BEW
beirut|c|Beirut|LB||6|BEY
beisu|c|Beisu|CN||2|
beitbridge|c|Beitbridge|ZW||2|
beja|c|Béja|TN||2|
beja|c|Beja|PT||1|BYJ
bejaad|c|Bejaâd|MA||2|
bejaia|c|Béjaïa|DZ||3|BJA
bekasi|c|Bekasi|ID||7|
bekescsaba|c|Békéscsaba|HU||2|
bekily|c|Bekily|MG||1|OVA
bekobod|c|Bekobod|UZ||2|
bela|c|Bela|IN||2|
bela bela|c|Bela Bela|ZA||2|
bela vista|c|Bela Vista|BR||2|
belaga|c|Belaga|MY||1|BLG
belagavi|c|Belagavi|IN||4|
belarus|n|Belarus|BY||8|
belawan|c|Belawan|ID||3|
belaya gora|c|Belaya Gora|RU||0|BGN
belchatow|c|Bełchatów|PL||2|
belebey|c|Belebey|RU||2|
beled hawo|c|Beled Hawo|SO||2|
beledweyne|c|Beledweyne|SO||2|
belek|c|Belek|TR||2|
belem|c|Belém|BR||6|BEL
belen|c|Belen|PE||2|
belfast|c|Belfast|GB||4|BFS BHD
belford roxo|c|Belford Roxo|BR||4|
belfort|c|Belfort|FR||2|
belgium|n|Belgium|BE||8|
belgorod|c|Belgorod|RU||4|EGO
belgrad|c|Belgrad|RS||0|BEG
belgrade|c|Belgrade|RS||6|BEG
belgrano|c|Belgrano|AR||3|
beliatta|c|Beliatta|LK||2|
belize|n|Belize|BZ||8|
belize city|c|Belize City|BZ||2|BZE
bella bella|c|Bella Bella|CA|BC|0|ZEL
bella coola|c|Bella Coola|CA|BC|0|QBC
bella vista|c|Bella Vista|DO||3|
bella vista|c|Bella Vista|AR||2|
bellaire|c|Bellaire|US|MI|0|ACB
bellampalli|c|Bellampalli|IN||2|
bellary|c|Bellary|IN||0|BEP
bellavista|c|Bellavista|PE||1|BLP
bellburn|c|Bellburn|AU||0|BXF
belle chasse|c|Belle Chasse|US|LA|0|BCS
belleville|c|Belleville|CA|ON|2|
belleville|c|Belleville|US|IL|1|BLV
bellevue|c|Bellevue|US|WA|3|
bellevue|c|Bellevue|US|NE|2|
bellflower|c|Bellflower|US|CA|2|
bellingham|c|Bellingham|US|WA|2|BLI
bello|c|Bello|CO||4|
belluno|c|Belluno|IT||1|BLX
belmar|c|Belmar|US|NJ|0|BLM
belmont cragin|c|Belmont Cragin|US|IL|2|
belmonte|c|Belmonte|BR||1|BVM
belmullet|c|Belmullet|IE||0|BLY
belo horizonte|c|Belo Horizonte|BR||7|CNF
belo jardim|c|Belo Jardim|BR||2|
belo sur tsiribihina|c|Belo sur Tsiribihina|MG||1|BMD
belogorsk|c|Belogorsk|RU||2|
belorechensk|c|Belorechensk|RU||2|
beloretsk|c|Beloretsk|RU||2|BCX
belovo|c|Belovo|RU||2|
beluga|c|Beluga|US|AK|0|BVU
bembridge|c|Bembridge|GB||0|BBP
bemichi|c|Bemichi|GY||0|BCG
bemidji|c|Bemidji|US|MN|0|BJI
bemowo|c|Bemowo|PL||3|
ben arous|c|Ben Arous|TN||2|
ben cat|c|Bến Cát|VN||4|
ben gardane|c|Ben Gardane|TN||2|
ben guerir|c|Ben Guerir|MA||2|
ben gurion|a|Ben Gurion International|IL||9|TLV
ben jerrar|c|Ben Jerrar|MA||2|
ben slimane|c|Ben Slimane|MA||0|GMD
ben tre|c|Bến Tre|VN||3|
benalmadena|c|Benalmádena|ES||2|
bend|c|Bend|US|OR|2|
bende|c|Bende|NG||2|
bender|c|Bender|MD||3|
bendigo|c|Bendigo|AU||3|
benevento|c|Benevento|IT||2|
benevides|c|Benevides|BR||2|
benfica|c|Benfica|AO||3|
bengaluru|c|Bengaluru|IN||8|BLR
bengbu|c|Bengbu|CN||5|BFU BFY
benghazi|c|Benghazi|LY||5|BEN
bengkulu|c|Bengkulu|ID||4|BKS
benguela|c|Benguela|AO||5|BUG
beni|c|Beni|CD||3|BNC
beni enzar|c|Beni Enzar|MA||2|
beni mellal|c|Beni Mellal|MA||3|
beni mered|c|Beni Mered|DZ||2|
benidorm|c|Benidorm|ES||2|
benin|n|Benin|BJ||8|
benin|c|Benin|NG||0|BNI
benin city|c|Benin City|NG||6|
benipur|c|Benipur|IN||2|
benito juarez|c|Benito Juárez|MX||4|
bennettsville|c|Bennettsville|US|SC|0|BTN
benoni|c|Benoni|ZA||5|
bensalem|c|Bensalem|US|PA|2|
benslimane|c|Benslimane|MA||2|
benson|c|Benson|GB||0|BEX
benson|c|Benson|US|MN|0|BBB
bensonhurst|c|Bensonhurst|US|NY|2|
bento goncalves|c|Bento Gonçalves|BR||3|BGV
benton harbor|c|Benton Harbor|US|MI|0|BEH
benxi|c|Benxi|CN||5|
beograd|c|Belgrade|RS||6|BEG
beppu|c|Beppu|JP||3|
bequia|c|Bequia|VC||0|BQU
ber|m|Berlin|DE||9|BER
berane|c|Berane|ME||0|IVG
berat|c|Berat|AL||2|
berazategui|c|Berazategui|AR||3|
berbera|c|Berbera|SO||3|BBO
berberati|c|Berbérati|CF||3|BBT
bercham|c|Bercham|MY||3|
berdiansk|c|Berdiansk|UA||0|ERD
berdsk|c|Berdsk|RU||2|
berdyansk|c|Berdyansk|UA||3|
berdychiv|c|Berdychiv|UA||2|
berekum|c|Berekum|GH||2|
berens river|c|Berens River|CA|MB|0|YBV
berestovskyi|c|Berestovskyi|UA||2|
berezniki|c|Berezniki|RU||3|
berezovskiy|c|Berëzovskiy|RU||2|
bergama|c|Bergama|TR||2|
bergamo|c|Bergamo|IT||3|BGY
bergamo airport|a|Bergamo / Orio Al Serio|IT||9|BGY
bergedorf|c|Bergedorf|DE||3|
bergen|c|Bergen|NO||4|BGO
bergen op zoom|c|Bergen op Zoom|NL||2|WOE
bergerac|c|Bergerac|FR||1|EGC
bergheim|c|Bergheim|DE||2|
bergisch gladbach|c|Bergisch Gladbach|DE||3|
bergkamen|c|Bergkamen|DE||2|
berisso|c|Berisso|AR||2|
berkane|c|Berkane|MA||3|
berkeley|c|Berkeley|US|CA|3|
berlevag|c|Berlevåg|NO||0|BVG
berlin|c|Berlin|DE||7|BER
berlin|c|Berlin|US|NH|0|BML
berlin brandenburg|a|Berlin Brandenburg|DE||9|BER
berlin kopenick|c|Berlin Köpenick|DE||2|
bermejo|c|Bermejo|BO||1|BJO
bermuda|n|Bermuda|BM||8|
bern|c|Bern|CH||3|BRN
beroroha|c|Beroroha|MG||1|WBO
berrechid|c|Berrechid|MA||3|
berrouaghia|c|Berrouaghia|DZ||2|
bertioga|c|Bertioga|BR||2|
bertoua|c|Bertoua|CM||3|BTA
beru|c|Beru|KI||0|BEZ
beruniy|c|Beruniy|UZ||2|
berwick|c|Berwick|AU||2|
berwyn|c|Berwyn|US|IL|2|
besancon|c|Besançon|FR||3|
besbes|c|Besbes|DZ||2|
beshariq|c|Beshariq|UZ||2|
beslan|c|Beslan|RU||1|OGZ
besuki|c|Besuki|ID||2|
bet shemesh|c|Bet Shemesh|IL||3|
bethal|c|Bethal|ZA||2|
bethel|c|Bethel|US|AK|0|BET
bethesda|c|Bethesda|US|MD|2|
bethlehem|c|Bethlehem|ZA||2|
bethlehem|c|Bethlehem|US|PA|2|
betim|c|Betim|BR||4|
betioky|c|Betioky|MG||1|BKU
betou|c|Bétou|CG||1|BTB
bettiah|c|Bettiah|IN||3|
bettles|c|Bettles|US|AK|0|BTT
betul|c|Betūl|IN||3|
beverly|c|Beverly|US|MA|1|BVY
bexley|c|Bexley|GB||3|
beylikduzu|c|Beylikdüzü|TR||4|
beypore|c|Beypore|IN||2|
bezerros|c|Bezerros|BR||2|
beziers|c|Béziers|FR||2|BZR
bhabhua|c|Bhabhua|IN||2|
bhadohi|c|Bhadohi|IN||2|
bhadrachalam|c|Bhadrāchalam|IN||2|
bhadrak|c|Bhadrak|IN||3|
bhadrapur|c|Bhadrapur|NP||1|BDP
bhadravati|c|Bhadrāvati|IN||3|
bhadreswar|c|Bhadreswar|IN||3|
bhagalpur|c|Bhāgalpur|IN||4|
bhagatanwala|c|Bhagatanwala|PK||0|BHW
bhairab bazar|c|Bhairab Bāzār|BD||3|
bhairawa|c|Bhairawa|NP||0|BWA
bhakkar|c|Bhakkar|PK||3|
bhalswa jahangirpur|c|Bhālswa Jahangirpur|IN||3|
bhalwal|c|Bhalwal|PK||2|
bhamo|c|Bhamo|MM||2|
bhandara|c|Bhandāra|IN||2|
bharatpur|c|Bharatpur|NP||4|BHR
bharatpur|c|Bharatpur|IN||4|
bharuch|c|Bharūch|IN||3|
bhatapara|c|Bhātāpāra|IN||2|
bhatara|c|Bhatara|BD||4|
bhatpara|c|Bhātpāra|IN||4|
bhavnagar|c|Bhavnagar|IN||5|BHU
bhawana|c|Bhawana|PK||4|
bhawanipatna|c|Bhawānipatna|IN||2|
bhayandar|c|Bhayandar|IN||5|
bhetia|c|Bhetia|IN||3|
bhilai|c|Bhilai|IN||5|
bhilai charoda|c|Bhilai Charoda|IN||2|
bhilwara|c|Bhilwara|IN||4|
bhimavaram|c|Bhimavaram|IN||3|
bhimdatta|c|Bhimdatta|NP||2|
bhimunipatnam|c|Bhīmunipatnam|IN||2|
bhind|c|Bhind|IN||3|
bhisho|c|Bhisho|ZA||3|
bhiwadi|c|Bhiwadi|IN||3|
bhiwandi|c|Bhiwandi|IN||5|
bhiwani|c|Bhiwāni|IN||3|
bhojpur|c|Bhojpur|NP||0|BHP
bhola|c|Bhola|BD||2|
bhongir|c|Bhongīr|IN||2|
bhopal|c|Bhopal|IN||6|BHO
bhubaneswar|c|Bhubaneswar|IN||5|BBI
bhuj|c|Bhuj|IN||3|BHJ
bhusawal|c|Bhusawal|IN||3|
bhutan|n|Bhutan|BT||8|
biak supiori island|c|Biak-Supiori Island|ID||0|BIK
biala podlaska|c|Biała Podlaska|PL||2|
bialla|c|Bialla|PG||0|BAA
bialoleka|c|Białołeka|PL||3|
bialystok|c|Białystok|PL||4|
bianzhuang|c|Bianzhuang|CN||2|
biarritz|c|Biarritz|FR||1|BIQ
biba|c|Bibā|EG||2|
bibir hat|c|Bibir Hat|BD||2|
bibirevo|c|Bibirevo|RU||3|
bida|c|Bida|NG||4|
bidar|c|Bidar|IN||3|
biel bienne|c|Biel/Bienne|CH||2|
bielany|c|Bielany|PL||3|
bielefeld|c|Bielefeld|DE||4|BFE
bielsko biala|c|Bielsko-Biala|PL||3|
bien hoa|c|Biên Hòa|VN||6|
big apple|c|New York|US|NY|8|JFK LGA EWR
big bear city|c|Big Bear City|US|CA|0|RBF
big creek|c|Big Creek|BZ||0|BGK
big lake|c|Big Lake|US|AK|0|BGQ
big mountain|c|Big Mountain|US|AK|0|BMX
big piney|c|Big Piney|US|WY|0|BPI
big rapids|c|Big Rapids|US|MI|0|WBR
big spring|c|Big Spring|US|TX|1|HCA
big trout lake|c|Big Trout Lake|CA|ON|0|YTL
biga|c|Biga|TR||2|
biguacu|c|Biguaçu|BR||2|
bihac|c|Bihać|BA||2|
bihar sharif|c|Bihār Sharīf|IN||4|
bihat|c|Bihāt|IN||2|
bijar|c|Bījār|IR||2|
bijie|c|Bijie|CN||6|BFJ
bijnor|c|Bijnor|IN||2|
bikaner|c|Bikaner|IN||5|BKB
bila|c|Bila|SB||0|AFT
bila tserkva|c|Bila Tserkva|UA||3|
bilaspur|c|Bilāspur|IN||4|
bilbao|c|Bilbao|ES||4|BIO
bilbeis|c|Bilbeis|EG||3|
bildudalur|c|Bíldudalur|IS||0|BIU
bilecik|c|Bilecik|TR||2|
bilimora|c|Bilimora|IN||5|
billings|c|Billings|US|MT|3|BIL
billstedt|c|Billstedt|DE||2|
billund|c|Billund|DK||0|BLL
billy bishop|a|Billy Bishop Toronto City|CA||9|YTZ
biloela|c|Biloela|AU||0|ZBL
biloxi|c|Biloxi|US|MS|1|BIX
bilqas|c|Bilqās|EG||3|
bim son|c|Bỉm Sơn|VN||2|
bima|c|Bima|ID||3|
bima sumbawa island|c|Bima-Sumbawa Island|ID||0|BMU
bimbo|c|Bimbo|CF||4|
bin xian|c|Bin Xian|CN||2|
bina|c|Bīna|IN||2|
binan|c|Biñan|PH||4|
binangonan|c|Binangonan|PH||3|
bindura|c|Bindura|ZW||2|
binga|c|Binga|CD||2|
bingerville|c|Bingerville|CI||2|
binghamton|c|Binghamton|US|NY|1|BGM
bingol|c|Bingöl|TR||3|BGG
binh minh|c|Bình Minh|VN||2|
binh thanh|c|Bình Thạnh|VN||5|
binh thuy|c|Bình Thủy|VN||3|
binjai|c|Binjai|ID||4|
binonga|c|Binonga|PH||2|
bintulu|c|Bintulu|MY||3|BTU
bintuni papua island|c|Bintuni-Papua Island|ID||0|NTI
binzhou|c|Binzhou|CN||5|
bir el ater|c|Bir el Ater|DZ||2|
bir el djir|c|Bir el Djir|DZ||2|
birao|c|Birao|CF||0|IRO
biratnagar|c|Biratnagar|NP||3|BIR
birch creek|c|Birch Creek|US|AK|0|KBC
bird island|c|Bird Island|SC||0|BDI
birendranagar|c|Birendranagar|NP||3|
birganj|c|Birgañj|NP||4|
birgaon|c|Birgaon|IN||2|
birigui|c|Birigui|BR||3|
birjand|c|Bīrjand|IR||3|XBJ
birkat as sab|c|Birkat as Sab‘|EG||2|
birkenhead|c|Birkenhead|GB||4|
birkhadem|c|Birkhadem|DZ||2|
birmingham|c|Birmingham|GB||6|BHX
birmingham|c|Birmingham|US|AL|3|BHM
birni n konni|c|Birni N Konni|NE||2|
birnin kebbi|c|Birnin Kebbi|NG||3|
birobidzhan|c|Birobidzhan|RU||2|
biruaca|c|Biruaca|VE||2|
biryulevo|c|Biryulëvo|RU||3|
biryulevo zapadnoye|c|Biryulëvo Zapadnoye|RU||2|
bisalpur|c|Bīsalpur|IN||2|
bisbee|c|Bisbee|US|AZ|0|BSQ
bisceglie|c|Bisceglie|IT||2|
bishan|c|Bishan|CN||3|
bishan new town|c|Bishan New Town|SG||2|
bishkek|c|Bishkek|KG||5|BSZ
bishnupur|c|Bishnupur|IN||2|
bisho|c|Bisho|ZA||0|BIY
bishoftu|c|Bishoftu|ET||3|
bishop|c|Bishop|US|CA|0|BIH
biskra|c|Biskra|DZ||3|BSK
bislig|c|Bislig|PH||2|
bismarck|c|Bismarck|US|ND|2|BIS
bismil|c|Bismil|TR||2|
bissau|c|Bissau|GW||4|OXB
bistrita|c|Bistriţa|RO||2|
biswan|c|Biswān|IN||2|
bitam|c|Bitam|GA||1|BMM
bitburg|c|Bitburg|DE||0|BBJ
bitlis|c|Bitlis|TR||2|
bitola|c|Bitola|MK||2|
bitonto|c|Bitonto|IT||2|
bitung|c|Bitung|ID||3|
biu|c|Biu|NG||2|
biyala|c|Biyalā|EG||2|
biysk|c|Biysk|RU||3|
bizerte|c|Bizerte|TN||3|
bjs|m|Beijing|CN||9|PEK PKX
black tickle|c|Black Tickle|CA||0|YBI
blackall|c|Blackall|AU||0|BKQ
blackburn|c|Blackburn|GB||3|
blackpool|c|Blackpool|GB||3|BLK
blacksburg|c|Blacksburg|US|VA|1|BCB
blackstone|c|Blackstone|US|VA|0|BKT
blackwell|c|Blackwell|US|OK|0|BWL
blagoevgrad|c|Blagoevgrad|BG||2|
blagoveschensk|c|Blagoveschensk|RU||0|BQS
blagoveshchensk|c|Blagoveshchensk|RU||3|
blaine|c|Blaine|US|MN|2|
blakely island|c|Blakely Island|US|WA|0|BYW
blanding|c|Blanding|US|UT|0|BDG
blantyre|c|Blantyre|MW||5|BLZ
blenheim|c|Blenheim|NZ||1|BHE
bletchley|c|Bletchley|GB||2|
blida|c|Blida|DZ||4|
blitar|c|Blitar|ID||3|
block island|c|Block Island|US|RI|0|BID
bloemfontain|c|Bloemfontain|ZA||0|BFN
bloemfontein|c|Bloemfontein|ZA||5|
blois|c|Blois|FR||2|
blonduos|c|Blönduós|IS||0|BLO
bloodvein river|c|Bloodvein River|CA|MB|0|YDV
bloomington|c|Bloomington|US|MN|2|
bloomington|c|Bloomington|US|IN|2|
bloomington|c|Bloomington|US|IL|2|
blora|c|Blora|ID||2|
blue mountains|c|Blue Mountains|AU||2|
blue springs|c|Blue Springs|US|MO|2|
bluefield|c|Bluefield|US|WV|0|BLF
bluefileds|c|Bluefileds|NI||0|BEF
blumenau|c|Blumenau|BR||4|BNU
blythe|c|Blythe|US|CA|1|BLH
blytheville|c|Blytheville|US|AR|0|BYH
bnei brak|c|Bnei Brak|IL||3|
bo|c|Bo|SL||3|KBS
bo de|c|Bồ Đề|VN||3|
boa viagem|c|Boa Viagem|BR||2|
boa vista|c|Boa Vista|BR||4|BVB
boadilla del monte|c|Boadilla del Monte|ES||2|
bob quinn lake|c|Bob Quinn Lake|CA|BC|0|YBO
bobbili|c|Bobbili|IN||2|
bobo dioulasso|c|Bobo-Dioulasso|BF||5|BOY
bobruysk|c|Bobruysk|BY||3|
boca do acre|c|Boca do Acre|BR||1|BCR
boca raton|c|Boca Raton|US|FL|2|BCT
bocaue|c|Bocaue|PH||2|
bocholt|c|Bocholt|DE||2|
bochum|c|Bochum|DE||4|
bocoio|c|Bocoio|AO||3|
bocono|c|Boconó|VE||2|
bodaybo|c|Bodaybo|RU||1|ODO
bodhan|c|Bodhan|IN||2|
bodinayakkanur|c|Bodināyakkanūr|IN||2|
boditi|c|Bodītī|ET||2|
bodo|c|Bodø|NO||1|BOO
bodrum|c|Bodrum|TR||1|BJV
boende|c|Boende|CD||2|BNB
bogale|c|Bogale|MM||2|
bogalusa|c|Bogalusa|US|LA|0|BXA
bogande|c|Bogandé|BF||1|XBG
bogenhausen|c|Bogenhausen|DE||2|
boghe|c|Boghe|MR||0|BGH
boghni|c|Boghni|DZ||2|
bognor regis|c|Bognor Regis|GB||2|
bogor|c|Bogor|ID||6|
bogorodskoye|c|Bogorodskoye|RU||3|
bogota|c|Bogotá|CO||8|BOG
bogra|c|Bogra|BD||3|
bohicon|c|Bohicon|BJ||2|
bohodukhivskyi|c|Bohodukhivskyi|UA||2|
bohuniya|c|Bohuniya|UA||3|
boise|c|Boise|US|ID|3|BOI
boituva|c|Boituva|BR||2|
bojnord|c|Bojnord|IR||0|BJB
bojnurd|c|Bojnūrd|IR||3|
bojonegoro|c|Bojonegoro|ID||2|
bokaro|c|Bokāro|IN||5|
boke|c|Boké|GN||2|BKJ
bokhtar|c|Bokhtar|TJ||3|
bokondini papua island|c|Bokondini-Papua Island|ID||0|BUI
bokoro|c|Bokoro|TD||1|BKR
bokpyinn|c|Bokpyinn|MM||0|VBP
boksburg|c|Boksburg|ZA||4|
bol|c|Bol|TD||2|OTC
bole|c|Bole|CN||3|BPL
bolenge|c|Bolenge|CD||2|
bolgatanga|c|Bolgatanga|GH||2|
boli|c|Boli|CN||2|
bolingbrook|c|Bolingbrook|US|IL|2|
bolivar|c|Bolivar|VE||0|EOR
bolivia|n|Bolivia|BO||8|
bologna|c|Bologna|IT||4|BLQ
bolpur|c|Bolpur|IN||2|
bolton|c|Bolton|GB||3|
bolu|c|Bolu|TR||3|
bolvadin|c|Bolvadin|TR||2|
bolzano|c|Bolzano|IT||3|BZO
bom despacho|c|Bom Despacho|BR||2|
bom jesus da lapa|c|Bom Jesus da Lapa|BR||2|LAZ
boma|c|Boma|CD||4|BOA
bombay|c|Mumbai|IN||9|BOM
bonab|c|Bonāb|IR||2|
bonaire|n|Caribbean Netherlands|BQ||8|
bonan|c|Bonan|CN||2|
bonanza|c|Bonanza|NI||0|BZA
bonao|c|Bonao|DO||2|
bonaventure|c|Bonaventure|CA|QC|0|YVB
bondoukou|c|Bondoukou|CI||3|BDK
bondowoso|c|Bondowoso|ID||2|
bonga|c|Bonga|ET||2|
bongabon|c|Bongabon|PH||2|
bongaigaon|c|Bongaigaon|IN||2|
bongor|c|Bongor|TD||2|OGR
bonita springs|c|Bonita Springs|US|FL|2|
bonn|c|Bonn|DE||4|CGN
bonnyville|c|Bonnyville|CA|AB|0|YBY
bonon|c|Bonon|CI||3|
bontang|c|Bontang|ID||3|BXT
bonthe|c|Bonthe|SL||0|BTE
boon lay|c|Boon Lay|SG||1|
boone|c|Boone|US|IA|0|BNW
bootle|c|Bootle|GB||2|
booue|c|Booue|GA||0|BGB
bor|c|Bor|RU||2|
borama|c|Borama|SO||5|
boras|c|Borås|SE||2|
borazjan|c|Borāzjān|IR||3|
borba|c|Borba|BR||1|RBB
bordeaux|c|Bordeaux|FR||4|BOD
bordj badji mokhtar|c|Bordj Badji Mokhtar|DZ||0|BMW
bordj bou arreridj|c|Bordj Bou Arreridj|DZ||3|
bordj el bahri|c|Bordj el Bahri|DZ||2|
bordj el kiffan|c|Bordj el Kiffan|DZ||3|
borgarfjordur eystri|c|Borgarfjordur eystri|IS||0|BGJ
borger|c|Borger|US|TX|0|BGD
borisoglebsk|c|Borisoglebsk|RU||2|
borivli|c|Borivli|IN||5|
borkum|c|Borkum|DE||0|BMK
borongan|c|Borongan|PH||2|
borongan city|c|Borongan City|PH||0|BPR
borough park|c|Borough Park|US|NY|3|
borovichi|c|Borovichi|RU||2|
borrego springs|c|Borrego Springs|US|CA|0|BXS
borsad|c|Borsad|IN||2|
borshchahivka|c|Borshchahivka|UA||3|
borujen|c|Borūjen|IR||2|
borujerd|c|Borūjerd|IR||4|
boryeong|c|Boryeong|KR||2|
boryspil|c|Boryspil|UA||2|
bosaso|c|Bosaso|SO||2|BSA
boshan|c|Boshan|CN||3|
bosnia|n|Bosnia and Herzegovina|BA||8|
bosnia and herzegovina|n|Bosnia and Herzegovina|BA||8|
bosnia herzegovina|n|Bosnia and Herzegovina|BA||8|
bosque saude|c|Bosque Saúde|BR||3|
bossangoa|c|Bossangoa|CF||2|BSN
bosse|c|Bosse|UA||2|
bossier city|c|Bossier City|US|LA|2|BAD
bost|c|Bost|AF||0|BST
boston|c|Boston|US|MA|5|BOS
boswell bay|c|Boswell Bay|US|AK|0|BSW
botad|c|Botad|IN||3|
bothaville|c|Bothaville|ZA||2|
botopasi|c|Botopasi|SR||0|BTO
botosani|c|Botoşani|RO||2|
botou|c|Botou|CN||2|
botshabelo|c|Botshabelo|ZA||4|
botswana|n|Botswana|BW||8|
bottrop|c|Bottrop|DE||3|
botucatu|c|Botucatu|BR||3|QCJ
bou saada|c|Bou Saâda|DZ||3|
bouafle|c|Bouaflé|CI||3|
bouake|c|Bouaké|CI||5|
bouar|c|Bouar|CF||2|BOP
bouarfa|c|Bouarfa|MA||1|UAR
bouca|c|Bouca|CF||1|BCF
boudouaou|c|Boudouaou|DZ||2|
boufarik|c|Boufarik|DZ||2|
bougouni|c|Bougouni|ML||2|
bouira|c|Bouïra|DZ||2|
boulder|c|Boulder|US|CO|3|WBU
boulder city|c|Boulder City|US|NV|1|BLD
boulogne billancourt|c|Boulogne-Billancourt|FR||3|
boulsa|c|Boulsa|BF||1|XBO
boun neau|c|Boun Neau|LA||0|PCQ
bouna|c|Bouna|CI||1|BQO
boundary|c|Boundary|US|AK|0|BYA
boundiali|c|Boundiali|CI||2|BXI
boundji|c|Boundji|CG||0|BOE
bountiful|c|Bountiful|US|UT|1|BTF
bourg|c|Bourg|FR||0|AHZ XBK
bourges|c|Bourges|FR||2|BOU
bourlamaque|c|Bourlamaque|CA|QC|0|YVO
bournemouth|c|Bournemouth|GB||3|BOH
bouskoura|c|Bouskoura|MA||3|
bousso|c|Bousso|TD||1|OUT
boutilimit|c|Boutilimit|MR||0|OTL
bouvet island|n|Bouvet Island|BV||8|
bovanenkovo|c|Bovanenkovo|RU||0|BVJ
bowie|c|Bowie|US|MD|2|
bowling green|c|Bowling Green|US|KY|2|BWG
bowling green|c|Bowling Green|US|VA|0|APH
boyeros|c|Boyeros|CU||3|
boyle heights|c|Boyle Heights|US|CA|2|
boynton beach|c|Boynton Beach|US|FL|2|
boyolali|c|Boyolali|ID||2|
bozeman|c|Bozeman|US|MT|1|BZN
bozhou|c|Bozhou|CN||6|
bozoum|c|Bozoum|CF||1|BOZ
bozuyuk|c|Bozüyük|TR||2|
brac island|c|Brac Island|HR||0|BWK
bracknell|c|Bracknell|GB||2|
bradenton|c|Bradenton|US|FL|2|
bradford|c|Bradford|GB||4|
bradford|c|Bradford|US|IL|0|BDF
bradford|c|Bradford|US|PA|0|BFD
brady|c|Brady|US|TX|0|BBD
braemar hill|c|Braemar Hill|HK||1|
braga|c|Braga|PT||3|
braganca|c|Bragança|BR||3|
braganca|c|Bragança|PT||1|BGC
braganca paulista|c|Bragança Paulista|BR||3|BJP
brahmanbaria|c|Brāhmanbāria|BD||4|
brahmapur|c|Brahmapur|IN||4|
braila|c|Brăila|RO||3|
brainerd|c|Brainerd|US|MN|0|BRD
braintree|c|Braintree|GB||2|
brajarajnagar|c|Brajarajnagar|IN||2|
brakpan|c|Brakpan|ZA||4|
brampton|c|Brampton|CA|ON|5|
brandenburg an der havel|c|Brandenburg an der Havel|DE||2|
brandon|c|Brandon|US|FL|3|
brandon|c|Brandon|CA|MB|1|YBR
branson|c|Branson|US|MO|0|BKG
brantford|c|Brantford|CA|ON|3|
brasil|n|Brazil|BR||8|
brasilandia|c|Brasilandia|BR||3|
brasilia|c|Brasília|BR||7|BSB
brasilito|c|Brasilito|CR||0|FMG
brasov|c|Braşov|RO||4|GHV
brateyevo|c|Brateyevo|RU||3|
bratislava|c|Bratislava|SK||4|BTS
bratsk|c|Bratsk|RU||4|BTK
braunschweig|c|Braunschweig|DE||3|
brava island|c|Brava Island|CV||0|BVR
brawley|c|Brawley|US|CA|1|BWC
brazil|n|Brazil|BR||8|
brazlandia|c|Brazlândia|BR||2|
brazoria|c|Brazoria|US|TX|0|BZT
brazzaville|c|Brazzaville|CG||6|BZV
breckenridge|c|Breckenridge|US|TX|0|BKD
breda|c|Breda|NL||3|GLZ
breiddalsvik|c|Breiðdalsvík|IS||0|BXV
brejo da madre de deus|c|Brejo da Madre de Deus|BR||2|
brejo santo|c|Brejo Santo|BR||2|
bremen|c|Bremen|DE||5|BRE
bremerhaven|c|Bremerhaven|DE||3|
bremerton|c|Bremerton|US|WA|1|PWT
brena|c|Breña|PE||2|
brent|c|Brent|GB||4|
brentwood|c|Brentwood|US|NY|2|
brentwood|c|Brentwood|US|CA|2|
brentwood|c|Brentwood|GB||2|
brescia|c|Brescia|IT||3|VBS
brest|c|Brest|BY||4|BQT
brest|c|Brest|FR||3|BES
breves|c|Breves|BR||3|BVS
brevig mission|c|Brevig Mission|US|AK|0|KTS
bria|c|Bria|CF||1|BIV
briarwood|c|Briarwood|US|NY|2|
brick|c|Brick|US|NJ|2|
brickworks estate|c|Brickworks Estate|SG||1|
bridgeport|c|Bridgeport|US|CT|3|BDR
bridgetown|c|Bridgetown|BB||2|BGI
brigham city|c|Brigham City|US|UT|1|BMC
brighouse city centre|c|Brighouse-City Centre|CA|BC|2|
brighton|c|Brighton|GB||4|ESH
brigittenau|c|Brigittenau|AT||2|
brikama|c|Brikama|GM||2|
brindisi|c|Brindisi|IT||2|BDS
brisbane|c|Brisbane|AU||7|BNE
bristol|c|Bristol|GB||4|BRS
bristol|c|Bristol|US|CT|2|
bristol|c|Bristol|US|TN|0|TRI
britain|n|United Kingdom|GB||8|
british columbia|r|British Columbia|CA|BC|5|
british indian ocean territory|n|British Indian Ocean Territory|IO||8|
british virgin islands|n|British Virgin Islands|VG||8|
brits|c|Brits|ZA||3|
brittany|r|Brittany|FR||5|
britton|c|Britton|US|SD|0|TTO
brive la gaillarde|c|Brive-la-Gaillarde|FR||2|
brixton|c|Brixton|GB||2|
brize norton|c|Brize Norton|GB||0|BZZ
brno|c|Brno|CZ||4|BRQ
brno stred|c|Brno střed|CZ||2|
broadford|c|Broadford|GB||0|SKL
broadus|c|Broadus|US|MT|0|BDX
brochet|c|Brochet|CA|MB|0|YBT
brockton|c|Brockton|US|MA|2|
brockville|c|Brockville|CA|ON|1|XBR
broken arrow|c|Broken Arrow|US|OK|3|
broken bow|c|Broken Bow|US|NE|0|BBW
broken hill|c|Broken Hill|AU||1|BHQ
bromma|a|Stockholm-Bromma|SE||9|BMA
bromma|c|Bromma|SE||2|
bromont|c|Bromont|CA|QC|0|ZBM
bronnoy|c|Brønnøy|NO||0|BNN
brookes point|c|Brookes Point|PH||2|
brookhaven|c|Brookhaven|US|GA|2|
brookings|c|Brookings|US|SD|1|BKX
brookings|c|Brookings|US|OR|0|BOK
brookline|c|Brookline|US|MA|2|
brooklyn|c|Brooklyn|US|NY|7|
brooklyn park|c|Brooklyn Park|US|MN|2|
broome|c|Broome|AU||0|BME
broomfield|c|Broomfield|US|CO|2|
brossard|c|Brossard|CA|QC|2|
brovary|c|Brovary|UA||3|
brownsville|c|Brownsville|US|TX|3|BRO
brownsville|c|Brownsville|US|NY|2|
brownwood|c|Brownwood|US|TX|1|BWD
bruges|c|Bruges|BE||3|
brugge|c|Bruges|BE||3|
brumado|c|Brumado|BR||2|BMS
brunei|n|Brunei|BN||8|
brunswick|c|Brunswick|US|GA|0|BQK
brunswick|c|Brunswick|US|ME|0|NHZ
bruntingthorpe|c|Bruntingthorpe|GB||0|LHB
brusque|c|Brusque|BR||3|
brussel|c|Brussels|BE||6|BRU CRL
brussels|c|Brussels|BE||6|BRU CRL
bruxelles|c|Brussels|BE||6|BRU CRL
bryan|c|Bryan|US|TX|2|CFD
bryansk|c|Bryansk|RU||4|BZK
bryce canyon|c|Bryce Canyon|US|UT|0|BCE
buariki|c|Buariki|KI||0|AAK
bubaque|c|Bubaque|GW||0|BQE
bucaramanga|c|Bucaramanga|CO||5|BGA
buchanan|c|Buchanan|LR||2|
bucharest|c|Bucharest|RO||6|OTP
bucheon si|c|Bucheon-si|KR||5|
buckeye|c|Buckeye|US|AZ|2|BXK
buckland|c|Buckland|US|AK|0|BKC
buckley|c|Buckley|GB||2|
bucuresti|c|Bucharest|RO||6|OTP
buda|c|Buda|HU||5|
budapest|c|Budapest|HU||6|BUD
budapest ii kerulet|c|Budapest II. kerület|HU||2|
budapest iii kerulet|c|Budapest III. kerület|HU||3|
budapest iv kerulet|c|Budapest IV. kerület|HU||2|
budapest viii kerulet|c|Budapest VIII. kerület|HU||2|
budapest xi kerulet|c|Budapest XI. kerület|HU||3|
budapest xii kerulet|c|Budapest XII. kerület|HU||2|
budapest xiii kerulet|c|Budapest XIII. kerület|HU||3|
budapest xix kerulet|c|Budapest XIX. kerület|HU||2|
budapest xv kerulet|c|Budapest XV. kerület|HU||2|
budapest xvi kerulet|c|Budapest XVI. kerület|HU||2|
budapest xvii kerulet|c|Budapest XVII. kerület|HU||2|
budapest xviii kerulet|c|Budapest XVIII. kerület|HU||2|
budapest xx kerulet|c|Budapest XX. kerület|HU||2|
budapest xxi kerulet|c|Budapest XXI. kerület|HU||2|
budapest xxii kerulet|c|Budapest XXII. kerület|HU||2|
budaun|c|Budaun|IN||3|
budge budge|c|Budge Budge|IN||2|
budta|c|Budta|PH||6|
buduburam|c|Buduburam|GH||2|
budyonnovsk|c|Budyonnovsk|RU||2|
bue|m|Buenos Aires|AR||9|EZE AEP
buea|c|Buea|CM||3|
buena park|c|Buena Park|US|CA|2|
buenaventura|c|Buenaventura|CO||4|BUN
buenavista|c|Buenavista|MX||3|
buenavista|c|Buenavista|PH||2|
bueng kum|c|Bueng Kum|TH||3|
buenos aires|c|Buenos Aires|AR||7|EZE AEP
buffalo|c|Buffalo|US|NY|4|BUF
buffalo|c|Buffalo|US|WY|0|BYG
buffalo narrows|c|Buffalo Narrows|CA|SK|0|YVT
bugulma|c|Bugulma|RU||2|UUA
buguma|c|Buguma|NG||3|
buguruslan|c|Buguruslan|RU||2|
buh|m|Bucharest|RO||9|OTP
buhe|c|Buhe|CN||3|
buin|c|Buin|CL||2|
buique|c|Buíque|BR||2|
bujumbura|c|Bujumbura|BI||5|BJM
buka island|c|Buka Island|PG||0|BUA
bukama|c|Bukama|CD||3|
bukan|c|Būkān|IR||3|
bukavu|c|Bukavu|CD||5|
bukhara|c|Bukhara|UZ||4|BHK
buki|c|Buki|PG||0|FIN
bukit batok new town|c|Bukit Batok New Town|SG||3|
bukit bintang|c|Bukit Bintang|MY||3|
bukit indah|c|Bukit Indah|MY||2|
bukit jalil|c|Bukit Jalil|MY||3|
bukit merah estate|c|Bukit Merah Estate|SG||3|
bukit mertajam|c|Bukit Mertajam|MY||3|
bukit panjang new town|c|Bukit Panjang New Town|SG||3|
bukit rahman putra|c|Bukit Rahman Putra|MY||5|
bukit tengah|c|Bukit Tengah|MY||2|
bukit timah|c|Bukit Timah|SG||2|
bukittinggi|c|Bukittinggi|ID||3|
bukoba|c|Bukoba|TZ||3|BKZ
bulacan|c|Bulacan|PH||2|
bulandshahr|c|Bulandshahr|IN||3|
bulaon|c|Bulaon|PH||3|
bulaq abu al ila|c|Būlāq Abū al ‘Ilā|EG||2|
bulawayo|c|Bulawayo|ZW||5|BUQ
buldana|c|Buldāna|IN||2|
bulgan|c|Bulgan|MN||1|UGA
bulgaria|n|Bulgaria|BG||8|
bullhead city|c|Bullhead City|US|AZ|1|IFP
bulolo|c|Bulolo|PG||1|BUL
buluan|c|Buluan|PH||2|
bulungu|c|Bulungu|CD||2|
bumahen|c|Būmahen|IR||2|
bumba|c|Bumba|CD||3|
bumbar|c|Bumbar|CD||0|BMB
bunamwaya|c|Bunamwaya|UG||4|
bunawan|c|Bunawan|PH||2|
bunbury|c|Bunbury|AU||2|
bunda|c|Bunda|TZ||3|
bundaberg|c|Bundaberg|AU||2|BDB
bundi|c|Būndi|IN||3|
bungoma|c|Bungoma|KE||2|
buni|c|Buni|PK||2|
bunia|c|Bunia|CD||4|
bunkyo|c|Bunkyo|JP||3|
bununka kunda|c|Bununka Kunda|GM||2|
buochs|c|Buochs|CH||0|BXO
buol celebes island|c|Buol-Celebes Island|ID||0|UOL
buon ho|c|Buôn Hồ|VN||3|
buon ma thuot|c|Buôn Ma Thuột|VN||4|BMV
buraimi|c|Buraimi|OM||0|RMB
buram|c|Burām|SD||2|
burang|c|Burang|CN||0|APJ
burao|c|Burao|SO||2|BUO
burari|c|Burāri|IN||3|
burauen|c|Burauen|PH||2|
buraydah|c|Buraydah|SA||5|
burayu|c|Burayu|ET||3|
burbank|c|Burbank|US|CA|3|BUR
burdur|c|Burdur|TR||2|
bureta|c|Bureta|FJ||0|LEV
burewala|c|Burewala|PK||4|
burgas|c|Burgas|BG||3|BOJ
burgos|c|Burgos|ES||3|RGS
burhanpur|c|Burhānpur|IN||3|
burien|c|Burien|US|WA|2|
buriticupu|c|Buriticupu|BR||2|
burkina faso|n|Burkina Faso|BF||8|
burley|c|Burley|US|ID|0|BYI
burlington|c|Burlington|CA|ON|3|
burlington|c|Burlington|US|NC|2|
burlington|c|Burlington|US|IA|0|BRL
burlington|c|Burlington|US|VT|0|BTV
burlington|c|Burlington|US|WA|0|MVW
burma|n|Myanmar|MM||8|
burnaby|c|Burnaby|CA|BC|3|
burnie|c|Burnie|AU||1|BWT
burnley|c|Burnley|GB||3|
burns|c|Burns|US|OR|0|BNO
burns flat|c|Burns Flat|US|OK|0|CSM
burns lake|c|Burns Lake|CA|BC|0|YPZ
burnsville|c|Burnsville|US|MN|2|
burnt pine|c|Burnt Pine|NF||0|NLK
bursa|c|Bursa|TR||7|BTZ YEI
burton upon trent|c|Burton upon Trent|GB||3|
burundi|n|Burundi|BI||8|
burwash|c|Burwash|CA|YT|0|YDB
burwell|c|Burwell|US|NE|0|BUB
bury|c|Bury|GB||2|
burzaco|c|Burzaco|AR||2|
busan|c|Busan|KR||7|PUS
buseresere|c|Buseresere|TZ||2|
bush|c|Būsh|EG||3|
bush|c|Bush|US|LA|0|GWV
bushehr|c|Bushehr|IR||3|BUZ
bushwick|c|Bushwick|US|NY|3|
busia|c|Busia|KE||2|
busia|c|Busia|UG||2|
business bay|c|Business Bay|AE||3|
busselton|c|Busselton|AU||1|BQB
busto arsizio|c|Busto Arsizio|IT||2|
bustos|c|Bustos|PH||2|
busum|c|Busum|DE||0|HEI
buta|c|Buta|CD||2|
butajira|c|Butajīra|ET||2|
butanta|c|Butanta|BR||3|
butare|c|Butare|RW||2|BTQ
butaritari atoll|c|Butaritari Atoll|KI||0|BBG
butembo|c|Butembo|CD||4|RUE
buthidaung town|c|Buthidaung Town|MM||2|
butler|c|Butler|US|MO|0|BUM
butler|c|Butler|US|PA|0|BTP
butte|c|Butte|US|MT|1|BTM
butterfly|c|Butterfly|HK||1|
butterworth|c|Butterworth|MY||3|BWH
butterworth|c|Butterworth|ZA||2|
butuan|c|Butuan|PH||4|
butuan city|c|Butuan City|PH||0|BXU
butwal|c|Butwāl|NP||3|
buxar|c|Buxar|IN||3|
buyeo|c|Buyeo|KR||2|
buynaksk|c|Buynaksk|RU||2|
buyukcekmece|c|Büyükçekmece|TR||3|
buzau|c|Buzău|RO||3|
buzhuang|c|Buzhuang|CN||2|
buzuluk|c|Buzuluk|RU||2|
bwizibwera|c|Bwizibwera|UG||2|
byasanagar|c|Byasanagar|IN||2|
bydgoszcz|c|Bydgoszcz|PL||4|BZG
bytom|c|Bytom|PL||3|
c bano|c|C?bano|CR||0|ACO
ca mau|c|Cà Mau|VN||3|
ca mau city|c|Ca Mau City|VN||0|CAH
caacupe|c|Caacupé|PY||2|
caaguazu|c|Caaguazú|PY||2|
caala|c|Caála|AO||3|
cabanatuan city|c|Cabanatuan City|PH||4|
cabedelo|c|Cabedelo|BR||2|
cabimas|c|Cabimas|VE||4|CBS
cabinda|c|Cabinda|AO||5|CAB
cabo de santo agostinho|c|Cabo de Santo Agostinho|BR||3|
cabo frio|c|Cabo Frio|BR||3|BZC CFB
cabo rojo|c|Cabo Rojo|DO||0|CBJ
cabo san lucas|c|Cabo San Lucas|MX||3|CSW
cabo verde|n|Cape Verde|CV||8|
cabudare|c|Cabudare|VE||3|
cabudwaaq|c|Cabudwaaq|SO||3|
cabuyao|c|Cabuyao|PH||4|
cacador|c|Caçador|BR||2|CFC
cacak|c|Čačak|RS||3|
cacapava|c|Caçapava|BR||2|
cacem|c|Cacém|PT||2|
caceres|c|Cáceres|ES||2|
caceres|c|Cáceres|BR||2|CCX
cachoeira do sul|c|Cachoeira do Sul|BR||2|QDB
cachoeiras de macacu|c|Cachoeiras de Macacu|BR||2|
cachoeirinha|c|Cachoeirinha|BR||3|
cachoeiro de itapemirim|c|Cachoeiro de Itapemirim|BR||3|
cachoeiro do itapemirim|c|Cachoeiro Do Itapemirim|BR||0|CDI
cacoal|c|Cacoal|BR||2|OAL
cacuaco|c|Cacuaco|AO||3|
cadereyta|c|Cadereyta|MX||2|
cadereyta jimenez|c|Cadereyta Jiménez|MX||2|
cadillac|c|Cadillac|US|MI|0|CAD
cadiz|c|Cadiz|PH||3|
cadiz|c|Cadiz|ES||3|
caen|c|Caen|FR||3|CFR
caetite|c|Caetité|BR||2|
cafunfo|c|Cafunfo|AO||2|CFF
cagayan de oro|c|Cagayan de Oro|PH||5|
cagliari|c|Cagliari|IT||3|CAG
cagua|c|Cagua|VE||3|
caguas|c|Caguas|PR||2|
cahama|c|Cahama|AO||2|
cahokia|c|Cahokia|US|IL|0|CPS
cahors|c|Cahors|FR||1|ZAO
cai lay|c|Cai Lậy|VN||3|
cai rang|c|Cái Răng|VN||2|
caicara del orinoco|c|Caicara del Orinoco|VE||2|
caico|c|Caicó|BR||2|
caidian|c|Caidian|CN||2|
caieiras|c|Caieiras|BR||3|
cainta|c|Cainta|PH||4|
cair|c|Čair|MK||2|
cairns|c|Cairns|AU||3|CNS
cairo|c|Cairo|EG||8|CAI
cairo|c|Cairo|US|IL|0|CIR
cairu|c|Cairu|BR||1|MXQ PBA
cajamar|c|Cajamar|BR||2|
cajamarca|c|Cajamarca|PE||3|CJA
cajazeiras|c|Cajazeiras|BR||2|
cajica|c|Cajicá|CO||2|
calabanga|c|Calabanga|PH||2|
calabar|c|Calabar|NG||5|CBQ
calabozo|c|Calabozo|VE||3|
calais|c|Calais|FR||2|
calama|c|Calama|CL||3|CJC
calamba|c|Calamba|PH||5|
calapan|c|Calapan|PH||2|
calarca|c|Calarcá|CO||2|
calasiao|c|Calasiao|PH||3|
calauag|c|Calauag|PH||2|
calauan|c|Calauan|PH||2|
calbayog city|c|Calbayog City|PH||2|CYP
calcutta|c|Kolkata|IN||7|CCU
caldas|c|Caldas|CO||2|
caldas novas|c|Caldas Novas|BR||2|CLV
caldwell|c|Caldwell|US|ID|2|
caldwell|c|Caldwell|US|NJ|0|CDW
caledon|c|Caledon|CA|ON|2|
caleta olivia|c|Caleta Olivia|AR||2|
calexico|c|Calexico|US|CA|1|CXL
calgary|c|Calgary|CA|AB|6|YYC
cali|c|Cali|CO||7|CLO
calicut|c|Calicut|IN||0|CCJ
california|r|California|US|CA|7|
calipatria|c|Calipatria|US|CA|0|CLR
callao|c|Callao|PE||6|
caloocan|c|Caloocan|PH||6|
caloundra|c|Caloundra|AU||2|
caltanissetta|c|Caltanissetta|IT||2|
calumbo|c|Calumbo|AO||5|
calumpit|c|Calumpit|PH||3|
calverton|c|Calverton|US|NY|0|CTO
calvi|c|Calvi|FR||0|CLY
calvia|c|Calvià|ES||2|
cam le|c|Cẩm Lệ|VN||2|
cam pha|c|Cẩm Phả|VN||3|
cam pha mines|c|Cẩm Phả Mines|VN||3|
cam ranh|c|Cam Ranh|VN||3|
camacari|c|Camaçari|BR||3|
camacupa|c|Camacupa|AO||2|
camaguey|c|Camagüey|CU||4|CMW
camama|c|Camama|AO||5|
camaqua|c|Camaquã|BR||2|
camaragibe|c|Camaragibe|BR||3|
camarillo|c|Camarillo|US|CA|2|
camayenne|c|Camayenne|GN||6|
cambe|c|Cambé|BR||3|
cambodia|n|Cambodia|KH||8|
camboriu|c|Camboriú|BR||2|
cambridge|c|Cambridge|GB||3|CBG
cambridge|c|Cambridge|CA|ON|3|
cambridge|c|Cambridge|US|MA|3|
cambridge|c|Cambridge|US|MD|0|CGE
cambridge bay|c|Cambridge Bay|CA|NU|0|YCB
camden|c|Camden|US|NJ|2|
camden|c|Camden|US|AR|0|CDH
camden|c|Camden|US|SC|0|CDN
cameroon|n|Cameroon|CM||8|
cameta|c|Cametá|BR||3|
camiri|c|Camiri|BO||1|CAM
camocim|c|Camocim|BR||2|CMC
camp douglas|c|Camp Douglas|US|WI|0|VOK
camp mackall|c|Camp Mackall|US|NC|0|HFF
camp pohakuloa|c|Camp Pohakuloa|US|HI|0|BSF
camp springs|c|Camp Springs|US|MD|1|ADW
campana|c|Campana|AR||2|
campbell river|c|Campbell River|CA|BC|1|YBL
campbeltown|c|Campbeltown|GB||0|CAL
campeche|c|Campeche|MX||3|CPE
campina|c|Campiña|ES||2|
campina grande|c|Campina Grande|BR||4|CPV
campinas|c|Campinas|BR||6|VCP
campo belo|c|Campo Belo|BR||2|
campo bom|c|Campo Bom|BR||2|
campo di marte|c|Campo di Marte|IT||2|
campo formoso|c|Campo Formoso|BR||2|
campo grande|c|Campo Grande|BR||5|CGR
campo largo|c|Campo Largo|BR||3|
campo limpo|c|Campo Limpo|BR||3|
campo limpo paulista|c|Campo Limpo Paulista|BR||2|
campo mourao|c|Campo Mourão|BR||2|CBW
campo novo do parecis|c|Campo Novo do Parecis|BR||2|
campos do jordao|c|Campos do Jordão|BR||2|
campos dos goytacazes|c|Campos dos Goytacazes|BR||4|CAW
camucuio|c|Camucuio|AO||2|
can duoc|c|Cần Đước|VN||2|
can gio|c|Cần Giờ|VN||2|
can giuoc|c|Cần Giuộc|VN||3|
can tho|c|Cần Thơ|VN||6|VCA
canaa dos carajas|c|Canaã dos Carajás|BR||2|
canada|n|Canada|CA||8|
canaima|c|Canaima|VE||0|CAJ
canakkale|c|Çanakkale|TR||3|CKZ
canarana|c|Canarana|BR||1|CQA
canarsie|c|Canarsie|US|NY|2|
canary wharf|c|Canary Wharf|GB||2|
canas|c|Cañas|CR||1|CSC
canavieiras|c|Canavieiras|BR||1|CNV
canberra|c|Canberra|AU||4|CBR
cancun|c|Cancún|MX||5|CUN
candala|c|Candala|SO||0|CXN
candeias|c|Candeias|BR||2|
candelaria|c|Candelaria|PH||3|
candle|c|Candle|US|AK|0|CDL
canefield|c|Canefield|DM||0|DCF
canela|c|Canela|BR||1|CEL
cangaiba|c|Cangaiba|BR||3|
cangandala|c|Cangandala|AO||2|
cangzhou|c|Cangzhou|CN||5|
caninde|c|Canindé|BR||2|
cankaya|c|Çankaya|TR||5|
cankiri|c|Çankırı|TR||2|
cannes|c|Cannes|FR||2|CEQ
cannock|c|Cannock|GB||2|
canoas|c|Canoas|BR||4|
canobie|c|Canobie|AU||0|CBY
canoga park|c|Canoga Park|US|CA|2|
canoinhas|c|Canoinhas|BR||2|
canon city|c|Cañon City|US|CO|1|CNE
canouan|c|Canouan|VC||0|CIW
cantaura|c|Cantaura|VE||2|
canterbury|c|Canterbury|GB||2|
canton|c|Guangzhou|CN||9|CAN
canton|c|Canton|US|MI|2|
canton|c|Canton|US|OH|2|
canton|c|Canton|US|IL|0|CTK
canyon country|c|Canyon Country|US|CA|2|
cao bang|c|Cao Bằng|VN||2|
cao lanh|c|Cao Lãnh|VN||3|
caohe|c|Caohe|CN||2|
caoqiao|c|Caoqiao|CN||2|
caotun|c|Caotun|TW||2|
cap haitien|c|Cap-Haïtien|HT||3|CAP
cap skirring|c|Cap Skirring|SN||0|CSK
capanema|c|Capanema|BR||2|
capao da canoa|c|Capão da Canoa|BR||2|
capao redondo|c|Capao Redondo|BR||4|
capas|c|Capas|PH||3|
cape coast|c|Cape Coast|GH||3|
cape coral|c|Cape Coral|US|FL|3|
cape dorset|c|Cape Dorset|CA|NU|0|YTE
cape girardeau|c|Cape Girardeau|US|MO|1|CGI
cape gloucester|c|Cape Gloucester|PG||0|CGC
cape lisburne|c|Cape Lisburne|US|AK|0|LUR
cape newenham|c|Cape Newenham|US|AK|0|EHM
cape romanzof|c|Cape Romanzof|US|AK|0|CZF
cape sarichef|c|Cape Sarichef|US|AK|0|WSF
cape town|c|Cape Town|ZA||7|CPT
cape verde|n|Cape Verde|CV||8|
capelle aan den ijssel|c|Capelle aan den IJssel|NL||2|
capiata|c|Capiatá|PY||3|
capitao poco|c|Capitão Poço|BR||2|
capivari|c|Capivari|BR||2|
capurgana|c|Capurgana|CO||0|CPB
carabanchel|c|Carabanchel|ES||4|
caracas|c|Caracas|VE||7|CCS
caraguatatuba|c|Caraguatatuba|BR||3|
carajas|c|Carajas|BR||0|CKS
caransebes|c|Caransebeş|RO||1|CSB
carapicuiba|c|Carapicuíba|BR||4|
caratinga|c|Caratinga|BR||2|
carauari|c|Carauari|BR||1|CAF
caravelas|c|Caravelas|BR||0|CRQ
carazinho|c|Carazinho|BR||2|
carbondale|c|Carbondale|US|IL|1|MDH
carcassonne|c|Carcassonne|FR||1|CCF
cardenas|c|Cárdenas|CU||2|
cardenas|c|Cárdenas|MX||2|
cardiff|c|Cardiff|GB||4|CWL
cardona|c|Cardona|PH||2|
carepa|c|Carepa|CO||1|APO
cariacica|c|Cariacica|BR||4|
caribbean netherlands|n|Caribbean Netherlands|BQ||8|
caribou|c|Caribou|US|ME|0|CAR
caringin|c|Caringin|ID||2|
carletonville|c|Carletonville|ZA||3|
carlisle|c|Carlisle|GB||2|CAX
carlsbad|c|Carlsbad|US|CA|3|CLD
carlsbad|c|Carlsbad|US|NM|0|CNM
carmel|c|Carmel|US|IN|2|
carmelita|c|Carmelita|GT||0|CMM
carmichael|c|Carmichael|US|CA|2|
carmona|c|Carmona|PH||3|
carnot|c|Carnot|CF||3|CRF
caro|c|Caro|US|MI|0|TZC
carol city|c|Carol City|US|FL|2|
carolina|c|Carolina|PR||3|
carolina|c|Carolina|BR||1|CLN
carora|c|Carora|VE||3|VCR
carpi|c|Carpi|IT||2|
carpina|c|Carpina|BR||2|
carrao|c|Carrao|BR||2|
carrara|c|Carrara|IT||2|
carrefour|c|Carrefour|HT||5|
carriacou island|c|Carriacou Island|GD||0|CRU
carrizo springs|c|Carrizo Springs|US|TX|0|CZT
carroll|c|Carroll|US|IA|0|CIN
carrollton|c|Carrollton|US|TX|3|
carsamba|c|Çarşamba|TR||2|
carson|c|Carson|US|CA|2|
carson city|c|Carson City|US|NV|2|CSN
cartagena|c|Cartagena|CO||5|CTG
cartagena|c|Cartagena|ES||3|
cartago|c|Cartago|CO||3|CRC
cartwright|c|Cartwright|CA||0|YRF
caruaru|c|Caruaru|BR||4|CAU
carupano|c|Carúpano|VE||3|CUP
caruru|c|Caruru|CO||0|CUO
carutapera|c|Carutapera|BR||1|CTP
cary|c|Cary|US|NC|3|
casa grande|c|Casa Grande|US|AZ|2|CGZ
casa nova|c|Casa Nova|BR||2|
casa verde|c|Casa Verde|BR||2|
casablanca|c|Casablanca|MA||7|CMN
casas adobes|c|Casas Adobes|US|AZ|2|
cascade|c|Cascade|US|ID|0|ICS
cascade locks|c|Cascade Locks|US|OR|0|CZK
cascais|c|Cascais|PT||1|CAT
cascavel|c|Cascavel|BR||4|CAC
caserta|c|Caserta|IT||2|
casigua el cubo|c|Casigua El Cubo|VE||1|CUV
casoria|c|Casoria|IT||2|
casper|c|Casper|US|WY|2|CPR
cassilandia|c|Cassilândia|BR||1|CSS
castanhal|c|Castanhal|BR||3|
castelar|c|Castelar|AR||3|
castellammare di stabia|c|Castellammare di Stabia|IT||2|
castelldefels|c|Castelldefels|ES||2|
castello de la plana|c|Castelló de la Plana|ES||3|
castellon de la plana|c|Castellón de la Plana|ES||0|CDT
castle rock|c|Castle Rock|US|CO|2|
castlegar|c|Castlegar|CA|BC|0|YCG
castlereagh|c|Castlereagh|GB||2|
castletown|c|Castletown|IM||0|IOM
castres|c|Castres|FR||1|DCM
castries|c|Castries|LC||1|SLU
castro|c|Castro|BR||2|QAC
castro|c|Castro|CL||1|WCA
castro valley|c|Castro Valley|US|CA|2|
castrop rauxel|c|Castrop-Rauxel|DE||2|
cat cay|c|Cat Cay|BS||0|CXY
cat island|c|Cat Island|BS||0|TBI
cat lake|c|Cat Lake|CA|ON|0|YAC
catacamas|c|Catacamas|HN||3|CAA
catacaos|c|Catacaos|PE||2|
cataguases|c|Cataguases|BR||2|
catalao|c|Catalão|BR||3|TLZ
catalina foothills|c|Catalina Foothills|US|AZ|2|
catalonia|r|Catalonia|ES||5|
catamarca|c|Catamarca|AR||3|CTC
catanduva|c|Catanduva|BR||3|
catania|c|Catania|IT||4|CTA
catanzaro|c|Catanzaro|IT||2|
catarman|c|Catarman|PH||2|CRM
catbalogan|c|Catbalogan|PH||3|
catchiungo|c|Catchiungo|AO||3|
cathedral city|c|Cathedral City|US|CA|2|
catia la mar|c|Catia La Mar|VE||3|
catumbela|c|Catumbela|AO||2|CBT
cau giay|c|Cầu Giấy|VN||4|
cauayan city|c|Cauayan City|PH||0|CYZ
caucaguito|c|Caucagüito|VE||2|
caucaia|c|Caucaia|BR||4|
caucasia|c|Caucasia|CO||2|CAQ
cauquira|c|Cauquira|HN||0|CDD
cava de tirreni|c|Cava Dè Tirreni|IT||2|
cavite city|c|Cavite City|PH||3|SGL
caxias|c|Caxias|BR||3|
caxias do sul|c|Caxias do Sul|BR||4|CXJ
caxito|c|Caxito|AO||2|
caye caulker|c|Caye Caulker|BZ||0|CUK
cayenne|c|Cayenne|GF||2|CAY
cayman brac|c|Cayman Brac|KY||0|CYB
cayman islands|n|Cayman Islands|KY||8|
caymans|n|Cayman Islands|KY||8|
cayo coco|c|Cayo Coco|CU||0|CCC
cayo largo del sur|c|Cayo Largo del Sur|CU||0|CYO
cayo santa maria|c|Cayo Santa Maria|CU||0|BWW
cazenga|c|Cazenga|AO||4|
cazombo|c|Cazombo|AO||1|CAV
cdmx|c|Mexico City|MX||9|MEX NLU
ceara mirim|c|Ceará-Mirim|BR||2|
cebu city|c|Cebu City|PH||5|
cedar city|c|Cedar City|US|UT|1|CDC
cedar key|c|Cedar Key|US|FL|0|CDK
cedar park|c|Cedar Park|US|TX|2|
cedar rapids|c|Cedar Rapids|US|IA|3|CID
ceiba|c|Ceiba|US||0|NRR
ceilandia|c|Ceilândia|BR||4|
cela|c|Cela|AO||2|
celaya|c|Celaya|MX||4|CYW
celina|c|Celina|US|TX|2|
celle|c|Celle|DE||2|
centennial|c|Centennial|US|CO|3|
center city|c|Center City|US|PA|2|
center island|c|Center Island|US|WA|0|CWS
centerville|c|Centerville|US|TN|0|GHM
central|c|Central|US|AK|0|CEM
central african republic|n|Central African Republic|CF||8|
central city|c|Central City|US|AZ|2|
central coast|c|Central Coast|AU||4|
centralia|c|Centralia|CA|ON|0|YCE
centralia|c|Centralia|US|IL|0|ENL
centralniy|c|Centralniy|RU||3|
centreville|c|Centreville|US|VA|2|
centro|c|Centro|ES||2|
centro habana|c|Centro Habana|CU||3|
centurion|c|Centurion|ZA||3|
cepu|c|Cepu|ID||2|
cerdanyola del valles|c|Cerdanyola del Vallès|ES||2|
ceres|c|Ceres|AR||0|CRR
cerete|c|Cereté|CO||2|
cergy|c|Cergy|FR||2|
cergy pontoise|c|Cergy-Pontoise|FR||3|
cerignola|c|Cerignola|IT||2|
cerkezkoy|c|Çerkezköy|TR||2|
cerro|c|Cerro|CU||3|
cerro de pasco|c|Cerro de Pasco|PE||2|
cerro sombrero|c|Cerro Sombrero|CL||0|SMB
cesena|c|Cesena|IT||2|
ceske budejovice|c|České Budějovice|CZ||2|JCL
ceuta|c|Ceuta|ES||2|
ceyhan|c|Ceyhan|TR||2|
chabahar|c|Chabahar|IR||1|ZBR
chacao|c|Chacao|VE||2|
chachapoyas|c|Chachapoyas|PE||1|CHH
chad|n|Chad|TD||8|
chadron|c|Chadron|US|NE|0|CDR
chaeryong ni|c|Chaeryŏng-ni|KP||3|
chaeryong up|c|Chaeryŏng-ŭp|KP||2|
chagni|c|Chagni|ET||2|
chagual|c|Chagual|PE||0|CGL
chaguanas|c|Chaguanas|TT||2|
chaibasa|c|Chāībāsa|IN||2|
chaigou|c|Chaigou|CN||2|
chaihe|c|Chaihe|CN||2|
chaiten|c|Chaiten|CL||0|WCH
chaiyaphum|c|Chaiyaphum|TH||2|
chak jhumra|c|Chak Jhumra|PK||4|
chakcharan|c|Chakcharan|AF||0|CCN
chake|c|Chake|TZ||0|PMA
chake chake|c|Chake Chake|TZ||2|
chakradharpur|c|Chakradharpur|IN||2|
chakwal|c|Chakwal|PK||3|
chakwama|c|Chakwama|NG||3|
chalco|c|Chalco|MX||3|
chalisgaon|c|Chalisgaon|IN||2|
chalkida|c|Chalkída|GR||2|
chalkyitsik|c|Chalkyitsik|US|AK|0|CIK
challakere|c|Challakere|IN||2|
challis|c|Challis|US|ID|0|CHL
chalons|c|Chalons|FR||0|XCR
chalons en champagne|c|Châlons-en-Champagne|FR||2|
chalus|c|Chālūs|IR||3|
chaman|c|Chaman|PK||3|
chamartin|c|Chamartín|ES||3|
chamberi|c|Chamberí|ES||3|
chambery|c|Chambéry|FR||2|CMF
champaign|c|Champaign|US|IL|2|CMI
champigny sur marne|c|Champigny-sur-Marne|FR||2|
chamrajnagar|c|Chamrajnagar|IN||2|
chanaral|c|Chanaral|CL||0|CNR
chanda|c|Chānda|IN||4|
chandalar lake|c|Chandalar Lake|US|AK|0|WCR
chandannagar|c|Chandannagar|IN||3|
chandigarh|c|Chandigarh|IN||5|IXC
chandler|c|Chandler|US|AZ|4|
chandpur|c|Chāndpur|BD||3|
chandpur|c|Chāndpur|IN||2|
chanduasi|c|Chanduasi|IN||3|
chang hua|c|Chang-hua|TW||3|
changam chon|c|Changam-ch’on|KP||3|
changanacheri|c|Changanācheri|IN||2|
changbai|c|Changbai|CN||2|
changcheng|c|Changcheng|CN||2|
changchun|c|Changchun|CN||7|CGQ
changde|c|Changde|CN||6|CGD
changhai|c|Changhai|CN||0|CNI
changhua|c|Changhua|TW||3|
changi|a|Singapore Changi International|SG||9|SIN
changji|c|Changji|CN||3|
changle|c|Changle|CN||4|
changleng|c|Changleng|CN||2|
changli|c|Changli|CN||2|
changling|c|Changling|CN||2|
changning|c|Changning|CN||5|
changnyeong|c|Changnyeong|KR||2|
changping|c|Changping|CN||2|
changqing|c|Changqing|CN||2|
changsha|c|Changsha|CN||7|CSX
changshu|c|Changshu|CN||6|
changtu|c|Changtu|CN||2|
changuinola|c|Changuinola|PA||1|CHX
changwon|c|Changwon|KR||6|
changyi|c|Changyi|CN||4|
changyuan|c|Changyuan|CN||3|
changzheng|c|Changzheng|CN||3|
changzhi|c|Changzhi|CN||6|CIH
changzhou|c|Changzhou|CN||7|CZX
chania|c|Chaniá|GR||2|
channapatna|c|Channapatna|IN||2|
chanthaburi|c|Chanthaburi|TH||2|
chanute|c|Chanute|US|KS|0|CNU
chaohu|c|Chaohu|CN||3|
chaoyang|c|Chaoyang|CN||4|CHG
chaozhou|c|Chaozhou|CN||6|
chaozhou|c|Chaozhou|TW||2|
chapadinha|c|Chapadinha|BR||2|
chaparral|c|Chaparral|CO||1|CPL
chapayevsk|c|Chapayevsk|RU||2|
chapeco|c|Chapecó|BR||3|XAP
chapel hill|c|Chapel Hill|US|NC|2|
chapelco|c|Chapelco|AR||0|CPC
chapleau|c|Chapleau|CA|ON|0|YLD
chapra|c|Chāpra|IN||3|
charallave|c|Charallave|VE||3|
charikar|c|Charikar|AF||2|
charkhi dadri|c|Charkhi Dādri|IN||2|
charleroi|c|Charleroi|BE||3|
charles city|c|Charles City|US|IA|0|CCY
charles de gaulle|a|Charles de Gaulle International|FR||9|CDG
charlesbourg|c|Charlesbourg|CA|QC|2|
charleston|c|Charleston|US|SC|3|CHS
charleston|c|Charleston|IE||0|NOC
charleston|c|Charleston|US|WV|0|CRW
charlestown|c|Charlestown|KN||0|NEV
charleville|c|Charleville|AU||0|CTL
charleville mezieres|c|Charleville-Mézières|FR||2|
charlevoix|c|Charlevoix|CA|QC|0|YML
charlo|c|Charlo|CA|NB|0|YCL
charlotte|c|Charlotte|US|NC|5|CLT
charlotte amalie|c|Charlotte Amalie|US||0|STT
charlottenburg|c|Charlottenburg|DE||3|
charlottesville|c|Charlottesville|US|VA|1|CHO
charlottetown|c|Charlottetown|CA|PE|1|YYG
charsadda|c|Charsadda|PK||3|
chas|c|Chas|IN||3|
chateauroux|c|Châteauroux|FR||2|CHR
chatham|c|Chatham|GB||2|
chatham kent|c|Chatham-Kent|CA|ON|0|XCM
chattanooga|c|Chattanooga|US|TN|3|CHA
chattogram|c|Chattogram|BD||7|
chatuchak|c|Chatuchak|TH||3|
chau doc|c|Châu Đốc|VN||2|
chau phong|c|Châu Phong|VN||2|
chauk|c|Chauk|MM||2|
chaumu|c|Chaumu|IN||2|
chautara|c|Chautārā|NP||2|
chaykovskiy|c|Chaykovskiy|RU||2|
cheboksary|c|Cheboksary|RU||4|CSY
cheektowaga|c|Cheektowaga|US|NY|2|
chefornak|c|Chefornak|US|AK|0|CYF
chegutu|c|Chegutu|ZW||2|
chehalis|c|Chehalis|US|WA|0|CLS
chek chue|c|Chek Chue|HK||1|
chekhov|c|Chekhov|RU||2|
chelghoum el aid|c|Chelghoum el Aïd|DZ||2|
chelm|c|Chełm|PL||2|
chelmsford|c|Chelmsford|GB||3|
chelsea|c|Chelsea|GB||2|
cheltenham|c|Cheltenham|GB||3|
chelyabinsk|c|Chelyabinsk|RU||6|CEK
chemnitz|c|Chemnitz|DE||3|
chena hot springs|c|Chena Hot Springs|US|AK|0|CEX
chenaran|c|Chenārān|IR||2|
chenega|c|Chenega|US|AK|0|NCN
chengalpattu|c|Chengalpattu|IN||2|
chengde|c|Chengde|CN||4|CDE
chengdu|c|Chengdu|CN||9|CTU TFU
chenggu|c|Chenggu|CN||3|
chengguan qu|c|Chéngguān Qū|CN||4|
chenghua|c|Chenghua|CN||3|
chengqiao|c|Chengqiao|CN||3|
chengtangcun|c|Chengtangcun|CN||3|
chengxian chengguanzhen|c|Chengxian Chengguanzhen|CN||2|
chengxiang|c|Chengxiang|CN||2|
chengyang|c|Chengyang|CN||2|
chengzhong|c|Chengzhong|CN||4|
chengzihe|c|Chengzihe|CN||2|
chennai|c|Chennai|IN||7|MAA
chenzhou|c|Chenzhou|CN||5|HCZ
cheonan|c|Cheonan|KR||5|
cheongju|c|Cheongju|KR||0|CJJ
cheongju si|c|Cheongju-si|KR||5|
cheras|c|Cheras|MY||3|
cheraw|c|Cheraw|US|SC|0|HCW
cherbourg|c|Cherbourg|FR||1|CER
cheremkhovo|c|Cheremkhovo|RU||2|
cheremushki|c|Cherëmushki|RU||3|
cheremushky|c|Cheremushky|UA||3|
cherepovets|c|Cherepovets|RU||4|CEE
cheria|c|Cheria|DZ||2|
cherkasy|c|Cherkasy|UA||4|CKC
cherkessk|c|Cherkessk|RU||3|
chernaya rechka|c|Chernaya Rechka|RU||2|
chernihiv|c|Chernihiv|UA||4|
chernivtsi|c|Chernivtsi|UA||4|CWC
chernogorsk|c|Chernogorsk|RU||2|
cherokee|c|Cherokee|US|OK|0|CKA
cherry hill|c|Cherry Hill|US|NJ|2|
cherskiy|c|Cherskiy|RU||0|CYX
chertanovo yuzhnoye|c|Chertanovo Yuzhnoye|RU||3|
cheruvannur|c|Cheruvannur|IN||2|
chesapeake|c|Chesapeake|US|VA|3|
chesapeake|c|Chesapeake|US|OH|0|HTW
chester|c|Chester|GB||2|
chesterfield|c|Chesterfield|GB||3|
chesterfield inlet|c|Chesterfield Inlet|CA|NU|0|YCS
chetumal|c|Chetumal|MX||3|CTM
chetwynd|c|Chetwynd|CA|BC|0|YCQ
cheung chau|c|Cheung Chau|HK||1|
chevak|c|Chevak|US|AK|0|VAK
chevery|c|Chevery|CA|QC|0|YHR
cheyenne|c|Cheyenne|US|WY|2|CYS
chhatarpur|c|Chhatarpur|IN||3|
chhibramau|c|Chhibrāmau|IN||2|
chhindwara|c|Chhindwāra|IN||3|
chi|m|Chicago|US||9|ORD MDW
chi linh|c|Chí Linh|VN||3|
chia|c|Chía|CO||3|
chiang mai|c|Chiang Mai|TH||3|CNX
chiang rai|c|Chiang Rai|TH||2|CEI
chiayi city|c|Chiayi City|TW||4|CYI
chiba|c|Chiba|JP||5|
chibougamau|c|Chibougamau|CA|QC|0|YMT
chibuto|c|Chibuto|MZ||2|
chicacao|c|Chicacao|GT||2|
chicago|c|Chicago|US|IL|7|ORD MDW
chicago lawn|c|Chicago Lawn|US|IL|2|
chichawatni|c|Chichawatni|PK||3|
chichester|c|Chichester|GB||1|QUG
chichibu|c|Chichibu|JP||2|
chichicastenango|c|Chichicastenango|GT||3|
chickasha|c|Chickasha|US|OK|1|CHK
chicken|c|Chicken|US|AK|0|CKX
chiclana de la frontera|c|Chiclana de la Frontera|ES||2|
chiclayo|c|Chiclayo|PE||5|CIX
chico|c|Chico|US|CA|3|CIC
chicoloapan|c|Chicoloapan|MX||3|
chicopee|c|Chicopee|US|MA|2|
chicoutimi|c|Chicoutimi|CA|QC|2|
chidambaram|c|Chidambaram|IN||2|
chifeng|c|Chifeng|CN||4|CIF
chigasaki|c|Chigasaki|JP||3|
chignik|c|Chignik|US|AK|0|KCG
chignik lagoon|c|Chignik Lagoon|US|AK|0|KCL
chignik lake|c|Chignik Lake|US|AK|0|KCQ
chigorodo|c|Chigorodó|CO||2|IGO
chiguayante|c|Chiguayante|CL||2|
chihuahua|c|Chihuahua|MX||5|CUU
chik ballapur|c|Chik Ballāpur|IN||2|
chikhli|c|Chikhli|IN||2|
chikmagalur|c|Chikmagalūr|IN||3|
chikuma|c|Chikuma|JP||2|
chikusei|c|Chikusei|JP||3|
chikushino shi|c|Chikushino-shi|JP||3|
chilakalurupet|c|Chilakalūrupet|IN||3|
chilanga township|c|Chilanga Township|ZM||2|
chilanzar|c|Chilanzar|UZ||4|
chilas|c|Chilas|PK||0|CHB
chilca|c|Chilca|PE||2|
childress|c|Childress|US|TX|0|CDS
chile|n|Chile|CL||8|
chile chico|c|Chile Chico|CL||0|CCH
chililabombwe|c|Chililabombwe|ZM||3|
chilla soroda bangar|c|Chilla Soroda Bāngar|IN||2|
chillan|c|Chillán|CL||3|YAI
chilliwack|c|Chilliwack|CA|BC|3|YCW
chiloquin|c|Chiloquin|US|OR|0|CHZ
chilpancingo|c|Chilpancingo|MX||3|
chimaltenango|c|Chimaltenango|GT||2|
chimbas|c|Chimbas|AR||2|
chimbote|c|Chimbote|PE||4|CHM
chimoio|c|Chimoio|MZ||4|VPY
china|n|China|CN||8|
chinandega|c|Chinandega|NI||3|
chinatown|c|Chinatown|US|CA|3|
chinatown|c|Chinatown|US|NY|2|
chinautla|c|Chinautla|GT||3|
chincha alta|c|Chincha Alta|PE||3|
chinchina|c|Chinchiná|CO||2|
chinchon|c|Chinch'ŏn|KR||2|
chingford|c|Chingford|GB||2|
chingola|c|Chingola|ZM||4|
chinhoyi|c|Chinhoyi|ZW||2|
chiniot|c|Chiniot|PK||4|
chinju|c|Chinju|KR||4|
chinnachowk|c|Chinnachowk|IN||2|
chino|c|Chino|US|CA|2|CNO
chino|c|Chino|JP||2|
chino hills|c|Chino Hills|US|CA|2|
chintamani|c|Chintamani|IN||2|
chinu|c|Chinú|CO||2|
chios island|c|Chios Island|GR||0|JKH
chipata|c|Chipata|ZM||4|CIP
chipinge|c|Chipinge|ZW||1|CHJ
chiplun|c|Chiplūn|IN||2|
chiquimula|c|Chiquimula|GT||3|CIQ
chirala|c|Chīrāla|IN||2|
chirchiq|c|Chirchiq|UZ||3|
chiredzi|c|Chiredzi|ZW||1|BFO
chirmiri|c|Chirmiri|IN||3|
chiryu|c|Chiryū|JP||2|
chisana|c|Chisana|US|AK|0|CZN
chisasibi|c|Chisasibi|CA|QC|0|YKU
chishtian|c|Chishtian|PK||3|
chisinau|c|Chisinau|MD||5|RMO
chistochina|c|Chistochina|US|AK|0|CZO
chistopol|c|Chistopol’|RU||2|
chita|c|Chita|RU||4|HTA
chita|c|Chita|JP||2|
chitato|c|Chitato|AO||3|DUE PGI
chitina|c|Chitina|US|AK|0|CXC
chitose|c|Chitose|JP||2|CTS
chitradurga|c|Chitradurga|IN||3|
chitrakoot|c|Chitrakoot|IN||0|CWK
chitral|c|Chitral|PK||2|CJL
chitre|c|Chitre|PA||0|CTD
chittagong|c|Chittagong|BD||0|CGP
chittoor|c|Chittoor|IN||3|
chittorgarh|c|Chittorgarh|IN||3|
chitungwiza|c|Chitungwiza|ZW||4|
chivacoa|c|Chivacoa|VE||2|
chivilcoy|c|Chivilcoy|AR||2|
chiyoda|c|Chiyoda|JP||2|
chizhou|c|Chizhou|CN||5|
chlef|c|Chlef|DZ||3|CFK
cho lon|c|Chợ Lớn|VN||5|
choa chu kang new town|c|Choa Chu Kang New Town|SG||3|
chodov|c|Chodov|CZ||2|
chofu|c|Chōfu|JP||3|
choi hung estate|c|Choi Hung Estate|HK||1|
choi wan|c|Choi Wan|HK||1|
choi wan estate i ii|c|Choi Wan Estate (I & II)|HK||1|
chokolivka|c|Chokolivka|UA||2|
chokurdah|c|Chokurdah|RU||0|CKH
chokwe|c|Chokwé|MZ||2|
cholet|c|Cholet|FR||2|CET
choloma|c|Choloma|HN||3|
cholula|c|Cholula|MX||4|
chom thong|c|Chom Thong|TH||3|
choma|c|Choma|ZM||2|
chomedey|c|Chomedey|CA|QC|2|
chon buri|c|Chon Buri|TH||3|
chon thanh|c|Chơn Thành|VN||3|
chongdan up|c|Ch’ŏngdan-ŭp|KP||3|
chongfu|c|Chóngfú|CN||3|
chongjin|c|Chongjin|KP||4|
chonglong|c|Chonglong|CN||2|
chongming|c|Chongming|CN||5|
chongqing|c|Chongqing|CN||8|CKG
chongwe|c|Chongwe|ZM||2|
chongzuo|c|Chongzuo|CN||4|
chopda|c|Chopda|IN||2|
chornomorsk|c|Chornomors’k|UA||2|
chortoq|c|Chortoq|UZ||2|
chorzow|c|Chorzów|PL||3|
chos malal|c|Chos Malal|AR||0|HOS
choshi|c|Choshi|JP||2|
chosica|c|Chosica|PE||2|
choudwar|c|Choudwar|IN||2|
christchurch|c|Christchurch|NZ||4|CHC
christiansted|c|Christiansted|US||0|STX
christmas creek mine|c|Christmas Creek mine|AU||0|CKW
christmas island|n|Christmas Island|CX||8|
christmas island|c|Christmas Island|CX||0|XCH
chu|c|Chũ|VN||3|
chuathbaluk|c|Chuathbaluk|US|AK|0|CHU
chubut|c|Chubut|AR||0|JSM
chuhar kana|c|Chuhar Kana|PK||2|
chuk yuen|c|Chuk Yuen|HK||1|
chuk yuen north estate|c|Chuk Yuen North Estate|HK||1|
chukotka|c|Chukotka|RU||0|PVS
chula vista|c|Chula Vista|US|CA|4|
chulman|c|Chulman|RU||0|NER
chulucanas|c|Chulucanas|PE||2|
chumakivskyi|c|Chumakivskyi|UA||3|
chumphon|c|Chumphon|TH||2|
chun chon city|c|Chun Chon City|KR||0|QUN
chuncheon|c|Chuncheon|KR||4|
chunga|c|Chunga|ZM||3|
chungju|c|Chungju|KR||3|
chunian|c|Chunian|PK||5|
chuo|c|Chūō|JP||3|
churchill|c|Churchill|CA|MB|0|YYQ
churchill falls|c|Churchill Falls|CA||0|ZUM
churu|c|Chūru|IN||3|
chusovoy|c|Chusovoy|RU||2|
chust|c|Chust|UZ||3|
chuxiong|c|Chuxiong|CN||5|
chuzhou|c|Chuzhou|CN||5|
chystyakove|c|Chystyakove|UA||2|
ciamis|c|Ciamis|ID||3|
ciampea|c|Ciampea|ID||3|
ciampino|a|Ciampino|IT||9|CIA
cianjur|c|Cianjur|ID||3|
cianorte|c|Cianorte|BR||2|GGH
cibinong|c|Cibinong|ID||4|
cicero|c|Cicero|US|IL|2|
cicia|c|Cicia|FJ||0|ICI
cicurug|c|Cicurug|ID||2|
cidade ademar|c|Cidade Ademar|BR||3|
cidade dutra|c|Cidade Dutra|BR||3|
cidade lider|c|Cidade Lider|BR||3|
cidade ocidental|c|Cidade Ocidental|BR||2|
cidade tiradentes|c|Cidade Tiradentes|BR||3|
ciego de avila|c|Ciego de Ávila|CU||3|AVI
cienaga|c|Ciénaga|CO||2|
cienfuegos|c|Cienfuegos|CU||3|CFG
cigli|c|Çiğli|TR||3|
cikampek|c|Cikampek|ID||3|
cikarang|c|Cikarang|ID||3|
cikupa|c|Cikupa|ID||3|
cilacap|c|Cilacap|ID||4|CXP
cilegon|c|Cilegon|ID||4|
cileungsir|c|Cileungsir|ID||4|
cileunyi|c|Cileunyi|ID||3|
cimahi|c|Cimahi|ID||5|
cimitarra|c|Cimitarra|CO||2|CIM
cincinnati|c|Cincinnati|US|OH|4|CVG
cinisello balsamo|c|Cinisello Balsamo|IT||2|
cipolletti|c|Cipolletti|AR||2|
ciputat|c|Ciputat|ID||3|
ciranjang hilir|c|Ciranjang-hilir|ID||2|
circle|c|Circle|US|AK|0|IRC
circle hot springs|c|Circle Hot Springs|US|AK|0|CHP
circoiscrizione i|c|Circoiscrizione I|IT||2|
circoiscrizione ii|c|Circoiscrizione II|IT||3|
circoiscrizione iii|c|Circoiscrizione III|IT||3|
circoiscrizione iv|c|Circoiscrizione IV|IT||2|
circoiscrizione v|c|Circoiscrizione V|IT||3|
circoiscrizione vi|c|Circoiscrizione VI|IT||3|
circoiscrizione vii|c|Circoiscrizione VII|IT||2|
circoiscrizione viii|c|Circoiscrizione VIII|IT||3|
cirebon|c|Cirebon|ID||4|CBN
ciro|c|Ciro|ET||2|
citeureup|c|Citeureup|ID||3|
citrus heights|c|Citrus Heights|US|CA|2|
city airport|a|London City|GB||9|LCY
city garden|c|City Garden|HK||1|
city of angels|c|Los Angeles|US|CA|7|LAX
city of isabela|c|City of Isabela|PH||2|
city of milford balance|c|City of Milford (balance)|US|CT|2|
city of port phillip|c|City of Port Phillip|AU||3|
city of westminster|c|City of Westminster|GB||3|
city one|c|City One|HK||1|
ciudad acuna|c|Ciudad Acuña|MX||3|ACN
ciudad apodaca|c|Ciudad Apodaca|MX||4|
ciudad benito juarez|c|Ciudad Benito Juárez|MX||4|
ciudad bolivar|c|Ciudad Bolívar|VE||4|
ciudad bolivia|c|Ciudad Bolivia|VE||2|
ciudad camilo cienfuegos|c|Ciudad Camilo Cienfuegos|CU||3|
ciudad choluteca|c|Ciudad Choluteca|HN||2|
ciudad constitucion|c|Ciudad Constitución|MX||1|CUA
ciudad de huajuapan de leon|c|Ciudad de Huajuapan de León|MX||2|
ciudad de mexico|c|Mexico City|MX||9|MEX NLU
ciudad de villa de alvarez|c|Ciudad de Villa de Álvarez|MX||3|
ciudad del carmen|c|Ciudad del Carmen|MX||3|CME
ciudad del este|c|Ciudad del Este|PY||4|AGT
ciudad delicias|c|Ciudad Delicias|MX||3|
ciudad general escobedo|c|Ciudad General Escobedo|MX||4|
ciudad guayana|c|Ciudad Guayana|VE||5|
ciudad guzman|c|Ciudad Guzmán|MX||3|
ciudad hidalgo|c|Ciudad Hidalgo|MX||2|
ciudad juarez|c|Ciudad Juárez|MX||6|CJS
ciudad lazaro cardenas|c|Ciudad Lázaro Cárdenas|MX||3|
ciudad lineal|c|Ciudad Lineal|ES||3|
ciudad lopez mateos|c|Ciudad López Mateos|MX||4|
ciudad madero|c|Ciudad Madero|MX||3|
ciudad mante|c|Ciudad Mante|MX||2|MMC
ciudad nezahualcoyotl|c|Ciudad Nezahualcoyotl|MX||6|
ciudad obregon|c|Ciudad Obregón|MX||4|CEN
ciudad ojeda|c|Ciudad Ojeda|VE||3|
ciudad piar|c|Ciudad Piar|VE||2|
ciudad real|c|Ciudad Real|ES||2|CQM
ciudad rio bravo|c|Ciudad Río Bravo|MX||2|
ciudad sandino|c|Ciudad Sandino|NI||2|
ciudad satelite|c|Ciudad Satelite|PE||2|
ciudad valles|c|Ciudad Valles|MX||3|
ciudad victoria|c|Ciudad Victoria|MX||4|CVM
ciutat vella|c|Ciutat Vella|ES||3|
cixi|c|Cixi|CN||6|
cizre|c|Cizre|TR||3|
clacton on sea|c|Clacton-on-Sea|GB||2|
clamart|c|Clamart|FR||2|
claremont|c|Claremont|US|NH|0|CNH
clarinda|c|Clarinda|US|IA|0|ICL
claris|c|Claris|NZ||0|GBZ
clarks point|c|Clarks Point|US|AK|0|CLP
clarksburg|c|Clarksburg|US|WV|1|CKB
clarksdale|c|Clarksdale|US|MS|1|CKM
clarksville|c|Clarksville|US|TN|3|CKV
clay|c|Clay|US|NY|2|
clayton|c|Clayton|US|NM|0|CAO
clearwater|c|Clearwater|US|FL|3|CLW
clementi housing estate|c|Clementi Housing Estate|SG||2|
clemson|c|Clemson|US|SC|1|CEU
clermont ferrand|c|Clermont-Ferrand|FR||3|CFE
cleveland|c|Cleveland|US|OH|4|CLE
clichy|c|Clichy|FR||2|
clifton|c|Clifton|US|NJ|2|
clifton|c|Clifton|US|AZ|0|CFT
clifton hills station|c|Clifton Hills Station|AU||0|CFH
clinton|c|Clinton|US|IA|0|CWI
clinton|c|Clinton|US|NC|0|CTZ
clinton|c|Clinton|US|OK|0|CLK
clinton township|c|Clinton Township|US|MI|2|
clintonville|c|Clintonville|US|WI|0|CLI
cloncurry|c|Cloncurry|AU||0|CNJ
cloppenburg|c|Cloppenburg|DE||1|VAC
clorinda|c|Clorinda|AR||0|CLX
closepet|c|Closepet|IN||2|
cloudbreak village|c|Cloudbreak Village|AU||0|KFE
cloverdale|c|Cloverdale|CA|BC|2|
clovis|c|Clovis|US|CA|3|
clovis|c|Clovis|US|NM|0|CVN CVS
club makokola|c|Club Makokola|MW||0|CMK
cluff lake|c|Cluff Lake|CA|SK|0|XCL
cluj napoca|c|Cluj-Napoca|RO||4|CLJ
clyde river|c|Clyde River|CA|NU|0|YCY
co do|c|Cờ Đỏ|VN||3|
coacalco|c|Coacalco|MX||4|
coalinga|c|Coalinga|US|CA|1|CLG
coari|c|Coari|BR||2|CIZ
coatepec|c|Coatepec|MX||2|
coatepeque|c|Coatepeque|GT||3|CTF
coatesville|c|Coatesville|US|PA|0|CTH
coatzacoalcos|c|Coatzacoalcos|MX||4|
coban|c|Cobán|GT||3|CBV
cobija|c|Cobija|BO||1|CIJ
coca|c|Coca|EC||0|OCC
cochabamba|c|Cochabamba|BO||5|CBB
cochin|c|Cochin|IN||0|COK
cochrane|c|Cochrane|CA|ON|0|YCN
cochrane|c|Cochrane|CL||0|LGR
cockburn town|c|Cockburn Town|TC||1|GDT
cocoa beach|c|Cocoa Beach|US|FL|0|COF
coconut creek|c|Coconut Creek|US|FL|2|
cocorote|c|Cocorote|VE||2|
cocos|c|Cocos|CC||0|CCK
cocos islands|n|Cocos Islands|CC||8|
codo|c|Codó|BR||3|
cody|c|Cody|US|WY|0|COD
coeur dalene|c|Coeur d'Alene|US|ID|1|COE
coffeyville|c|Coffeyville|US|KS|0|CFV
coffs harbour|c|Coffs Harbour|AU||2|CFS
cogan|c|Cogan|PH||2|
cognac|c|Cognac|FR||1|CNG
coimbatore|c|Coimbatore|IN||7|CJB
coimbra|c|Coimbra|PT||3|
colatina|c|Colatina|BR||3|QCH
colby|c|Colby|US|KS|0|CBK
colcapirhua|c|Colcapirhua|BO||2|
colchester|c|Colchester|GB||3|
cold bay|c|Cold Bay|US|AK|0|CDB PML
cold lake|c|Cold Lake|CA|AB|0|YOD
coldfoot|c|Coldfoot|US|AK|0|CXF
colegiales|c|Colegiales|AR||2|
coleman|c|Coleman|US|TX|0|COM
colima|c|Colima|MX||3|CLQ
colina|c|Colina|CL||3|
coll island|c|Coll Island|GB||0|COL
collado villalba|c|Collado-Villalba|ES||2|
college park|c|College Park|US|MD|1|CGS
college station|c|College Station|US|TX|3|CLL
collins bay|c|Collins Bay|CA|SK|0|YKC
colmar|c|Colmar|FR||2|CMR
cologne|c|Cologne|DE||6|CGN
colombes|c|Colombes|FR||2|
colombia|n|Colombia|CO||8|
colombo|c|Colombo|LK||5|CMB
colombo|c|Colombo|BR||3|
colon|c|Colón|PA||2|ONX
colon|c|Colón|CU||2|QCO
colon|c|Colón|VE||2|
colon|c|Colón|AR||2|
colonel hill|c|Colonel Hill|BS||0|CRI
colonia|c|Colonia|UY||0|CYR
colonia catriel|c|Colonia Catriel|AR||0|CCT
colonia del valle|c|Colonia del Valle|MX||4|
colonia lindavista|c|Colonia Lindavista|MX||3|
colonia nativitas|c|Colonia Nativitas|MX||2|
colonsay|c|Colonsay|GB||0|CSA
colorado|r|Colorado|US|CO|7|
colorado creek|c|Colorado Creek|US|AK|0|KCR
colorado springs|c|Colorado Springs|US|CO|4|COS
colton|c|Colton|US|CA|2|
columbia|c|Columbia|US|SC|3|CAE CUB
columbia|c|Columbia|US|MO|3|
columbia|c|Columbia|US|MD|2|
columbia|c|Columbia|US|CA|0|COA
columbia|c|Columbia|US|TN|0|MRC
columbus|c|Columbus|US|OH|5|CMH
columbus|c|Columbus|US|GA|3|
columbus|c|Columbus|US|IN|0|CLU
columbus|c|Columbus|US|MS|0|CBM GTR UBS
columbus|c|Columbus|US|NE|0|OLU
columbus|c|Columbus|US|NM|0|CUS
colville lake|c|Colville Lake|CA|NT|0|YCK
comal|c|Comal|ID||2|
comayagua|c|Comayagua|HN||2|XPL
comilla|c|Comilla|BD||5|
comiso|c|Comiso|IT||1|CIY
comitan|c|Comitán|MX||3|
comitancillo|c|Comitancillo|GT||2|
commerce city|c|Commerce City|US|CO|2|
commonwealth|c|Commonwealth|PH||3|
como|c|Como|IT||2|
comodoro rivadavia|c|Comodoro Rivadavia|AR||3|CRD
comoros|n|Comoros|KM||8|
comox|c|Comox|CA|BC|0|YQQ
compton|c|Compton|US|CA|2|CPM
con ong|c|Con Ong|VN||0|VCS
conakry|c|Conakry|GN||6|CKY
conceicao do araguaia|c|Conceição do Araguaia|BR||1|CDJ
conceicao do coite|c|Conceição do Coité|BR||2|
concepcion|c|Concepción|CL||3|CCP
concepcion|c|Concepcion|PH||3|
concepcion|c|Concepción|VE||2|
concepcion|c|Concepción|PY||1|CIO
concepcion|c|Concepcion|BO||0|CEP
concepcion del uruguay|c|Concepción del Uruguay|AR||2|
concord|c|Concord|US|CA|3|CCR
concord|c|Concord|US|NC|2|
concord|c|Concord|US|NH|0|CON
concordia|c|Concordia|AR||3|COC
concordia|c|Concórdia|BR||2|CCI
concordia|c|Concordia|US|KS|0|CNK
condoto|c|Condoto|CO||0|COG
coney island|c|Coney Island|US|NY|2|
confederation|c|Confederation|CA|SK|2|
confresa|c|Confresa|BR||1|CFO
congo|n|Republic of the Congo|CG||8|
congo brazzaville|n|Republic of the Congo|CG||8|
congo kinshasa|n|DR Congo|CD||8|
congonhas|a|Congonhas|BR||9|CGH
congonhas|c|Congonhas|BR||2|
coningsby|c|Coningsby|GB||0|QCY
connecticut|r|Connecticut|US|CT|7|
connersville|c|Connersville|US|IN|0|CEV
conroe|c|Conroe|US|TX|2|
conselheiro lafaiete|c|Conselheiro Lafaiete|BR||3|QDF
consolacao|c|Consolação|BR||2|
consolacion del sur|c|Consolación del Sur|CU||2|
constanta|c|Constanţa|RO||4|CND
constantine|c|Constantine|DZ||4|CZL
constantinople|c|Istanbul|TR||9|IST SAW
contagem|c|Contagem|BR||5|
contai|c|Contai|IN||2|
contramaestre|c|Contramaestre|CU||2|
conway|c|Conway|US|AR|2|
cook islands|n|Cook Islands|CK||8|
cooma|c|Cooma|AU||0|OOM
coon rapids|c|Coon Rapids|US|MN|2|
cooper landing|c|Cooper Landing|US|AK|0|JLA
cooperstown|c|Cooperstown|US|NY|0|COP
copacabana|c|Copacabana|BR||3|
copenhagen|c|Copenhagen|DK||6|CPH
copiapo|c|Copiapó|CL||3|CPO
copper center|c|Copper Center|US|AK|0|CZC
coquimbo|c|Coquimbo|CL||3|COW
coquitlam|c|Coquitlam|CA|BC|3|
coral gables|c|Coral Gables|US|FL|2|
coral harbour|c|Coral Harbour|CA|NU|0|YZS
coral springs|c|Coral Springs|US|FL|3|
corby|c|Corby|GB||2|
cordillo downs|c|Cordillo Downs|AU||0|ODL
cordoba|c|Córdoba|AR||7|COR
cordoba|c|Córdoba|ES||4|ODB
cordoba|c|Córdoba|MX||3|
cordova|c|Cordova|US|TN|2|
cordova|c|Cordova|US|AK|0|CDV CKU
corinth|c|Corinth|US|MS|0|CRX
cork|c|Cork|IE||3|ORK
corlu|c|Çorlu|TR||3|TEQ
corn island|c|Corn Island|NI||0|RNI
cornelio procopio|c|Cornélio Procópio|BR||1|CKO
cornella de llobregat|c|Cornellà de Llobregat|ES||2|
cornwall|r|Cornwall|GB||5|
cornwall|c|Cornwall|CA|ON|1|YCC
cornwall|c|Cornwall|CA|QC|0|YCC
coro|c|Coro|VE||3|CZE
coroata|c|Coroatá|BR||2|
corolla|c|Corolla|US|NC|0|DUF
coron|c|Coron|PH||0|USU
corona|c|Corona|US|CA|3|
corona|c|Corona|US|NY|3|
coronation|c|Coronation|CA|AB|0|YCT
coronel|c|Coronel|CL||3|
coronel fabriciano|c|Coronel Fabriciano|BR||3|
coronel oviedo|c|Coronel Oviedo|PY||2|
coronel suarez|c|Coronel Suárez|AR||1|CSZ
corozal|c|Corozal|CO||1|CZU
corpus christi|c|Corpus Christi|US|TX|4|CRP
corralillo|c|Corralillo|CU||2|
corredores|c|Corredores|CR||0|OTR
corrientes|c|Corrientes|AR||4|CNQ
corrientes|c|Corrientes|PE||0|TDP
corroios|c|Corroios|PT||2|
corsica|r|Corsica|FR||5|AJA BIA
corsicana|c|Corsicana|US|TX|1|CRS
cortazar|c|Cortazar|MX||2|
cortez|c|Cortez|US|CO|0|CEZ
cortland|c|Cortland|US|NY|1|CTX
corum|c|Çorum|TR||4|
corumba|c|Corumbá|BR||2|CMG
coruripe|c|Coruripe|BR||2|
corvallis|c|Corvallis|US|OR|2|CVO
corvera|c|Corvera|ES||0|RMU
corvo|c|Corvo|PT||0|CVU
cosenza|c|Cosenza|IT||2|
coslada|c|Coslada|ES||2|
cosmopolis|c|Cosmópolis|BR||2|
costa marques|c|Costa Marques|BR||0|CQS
costa mesa|c|Costa Mesa|US|CA|3|
costa rica|n|Costa Rica|CR||8|
costanza|c|Costanza|DO||0|COZ
cotabato|c|Cotabato|PH||4|
cotabato city|c|Cotabato City|PH||0|CBO
cote divoire|n|Ivory Coast|CI||8|
cotia|c|Cotia|BR||4|
coto brus|c|Coto Brus|CR||0|TOO
cotonou|c|Cotonou|BJ||5|COO
cottbus|c|Cottbus|DE||2|CBU
cottesmore|c|Cottesmore|GB||0|OKH
cottonwood|c|Cottonwood|US|AZ|0|CTW
cotulla|c|Cotulla|US|TX|0|COT
council|c|Council|US|AK|0|CIL
council bluffs|c|Council Bluffs|US|IA|2|CBF
courbevoie|c|Courbevoie|FR||2|
courcheval|c|Courcheval|FR||0|CVF
courtenay|c|Courtenay|CA|BC|1|YCA
covenas|c|Covenas|CO||0|CVE
coventry|c|Coventry|GB||4|CVT
covington|c|Covington|US|KY|1|CVG
cowley|c|Cowley|CA|AB|0|YYM
cox bazar|c|Cox’s Bāzār|BD||4|CXB
coyah|c|Coyah|GN||2|
coyhaique|c|Coyhaique|CL||1|GXQ
coyoacan|c|Coyoacán|MX||5|
coyoles|c|Coyoles|HN||0|CYL
cozumel|c|Cozumel|MX||2|CZM
cracow|c|Kraków|PL||5|KRK
cradock|c|Cradock|ZA||1|CDO
craig|c|Craig|US|AK|0|CGA
craig|c|Craig|US|CO|0|CIG
craig cove|c|Craig Cove|VU||0|CCV
craigavon|c|Craigavon|GB||2|
craigieburn|c|Craigieburn|AU||2|
craiova|c|Craiova|RO||3|CRA
cranbrook|c|Cranbrook|CA|BC|1|YXC
crane|c|Crane|US|TX|0|CCG
cranston|c|Cranston|US|RI|2|
crateus|c|Crateús|BR||2|
crato|c|Crato|BR||3|
cravo norte|c|Cravo Norte|CO||0|RAV
crawley|c|Crawley|GB||3|
creil|c|Creil|FR||1|CSF
cremona|c|Cremona|IT||2|
crescent city|c|Crescent City|US|CA|0|CEC
crested butte|c|Crested Butte|US|CO|0|CSE
creston|c|Creston|CA|BC|0|CFQ
creston|c|Creston|US|IA|0|CSQ
crestview|c|Crestview|US|FL|1|CEW EGI
crete|r|Crete|GR||5|HER CHQ
crete island|c|Crete Island|GR||0|JSH
creteil|c|Créteil|FR||2|
crewe|c|Crewe|GB||2|
criciuma|c|Criciúma|BR||3|CCM
cricklewood|c|Cricklewood|GB||2|
cristalandia|c|Cristalandia|BR||0|IDO
cristalina|c|Cristalina|BR||2|
cristo rey|c|Cristo Rey|DO||2|
croatia|n|Croatia|HR||8|
croix des bouquets|c|Croix-des-Bouquets|HT||3|
crooked creek|c|Crooked Creek|US|AK|0|CKD
crookston|c|Crookston|US|MN|0|CKN
cross city|c|Cross City|US|FL|0|CTY
cross lake|c|Cross Lake|CA|MB|0|YCR
crossett|c|Crossett|US|AR|0|CRT
crossville|c|Crossville|US|TN|0|CSV
crotone|c|Crotone|IT||2|CRV
croydon|c|Croydon|GB||3|
cruz alta|c|Cruz Alta|BR||2|
cruz das almas|c|Cruz das Almas|BR||2|
cruzeiro|c|Cruzeiro|BR||2|
cruzeiro do sul|c|Cruzeiro do Sul|BR||2|CZS
cu chi|c|Củ Chi|VN||2|
cua|c|Cúa|VE||3|
cua nam|c|Cửa Nam|VN||2|
cuamba|c|Cuamba|MZ||2|FXO
cuango luzamba|c|Cuango-Luzamba|AO||2|
cuauhtemoc|c|Cuauhtémoc|MX||5|
cuautitlan|c|Cuautitlán|MX||3|
cuautitlan izcalli|c|Cuautitlán Izcalli|MX||5|
cuautla|c|Cuautla|MX||3|
cuba|n|Cuba|CU||8|
cubal|c|Cubal|AO||2|
cubatao|c|Cubatão|BR||3|
cubuk|c|Çubuk|TR||2|
cucuta|c|Cúcuta|CO||5|CUC
cuddalore|c|Cuddalore|IN||3|
cuenca|c|Cuenca|EC||5|CUE
cuenca|c|Cuenca|ES||2|
cuernavaca|c|Cuernavaca|MX||4|
cuiaba|c|Cuiabá|BR||5|CGB
cuito|c|Cuíto|AO||4|
cuito cuanavale|c|Cuito Cuanavale|AO||0|CTI
cukai|c|Cukai|MY||2|
culiacan|c|Culiacán|MX||5|CUL
culleredo|c|Culleredo|ES||1|LCG
cumana|c|Cumaná|VE||4|
cumaru do norte|c|Cumaru Do Norte|BR||0|ITI
cumberland|c|Cumberland|US|MD|0|CBE
cumbernauld|c|Cumbernauld|GB||2|
cumbum|c|Cumbum|IN||2|
cuneo|c|Cuneo|IT||2|CUF
cung kiem|c|Cung Kiệm|VN||2|
cupang|c|Cupang|PH||2|
cupertino|c|Cupertino|US|CA|2|
curacao|n|Curacao|CW||8|
curepipe|c|Curepipe|MU||2|
curico|c|Curicó|CL||3|
curitiba|c|Curitiba|BR||6|BFH CWB
curitibanos|c|Curitibanos|BR||1|QCR
currais novos|c|Currais Novos|BR||1|QCP
cursino|c|Cursino|BR||3|
curug|c|Curug|ID||3|
cururupu|c|Cururupu|BR||1|CPU
curuzu cuatia|c|Curuzú Cuatiá|AR||1|UZU
curvelo|c|Curvelo|BR||2|
cusco|c|Cusco|PE||4|CUZ
cushing|c|Cushing|US|OK|0|CUH
cut bank|c|Cut Bank|US|MT|0|CTB
cutral co|c|Cutral-Có|AR||1|CUT
cuttack|c|Cuttack|IN||5|
cuxhaven|c|Cuxhaven|DE||2|
cuyo|c|Cuyo|PH||0|CYU
cyberjaya|c|Cyberjaya|MY||2|
cypress|c|Cypress|US|TX|3|
cypress hills|c|Cypress Hills|US|NY|2|
cyprus|n|Cyprus|CY||8|
czech republic|n|Czech Republic|CZ||8|
czechia|n|Czech Republic|CZ||8|
czestochowa|c|Częstochowa|PL||3|
da lat|c|Ðà Lạt|VN||4|
da nang|c|Da Nang|VN||6|DAD
daanbantayan|c|Daanbantayan|PH||2|
dabhel|c|Dabhel|IN||2|
dabhoi|c|Dabhoi|IN||2|
dabo|c|Dabo|PG||0|DAO
dabolim|c|Dabolim|IN||0|GOI
dabou|c|Dabou|CI||3|
dabra|c|Dabra|IN||2|
dabrowa gornicza|c|Dąbrowa Górnicza|PL||3|
dabwali|c|Dabwāli|IN||2|
dachang|c|Dachang|CN||4|
dacheng|c|Dacheng|CN||2|
dachnoye|c|Dachnoye|RU||2|
dadri|c|Dādri|IN||2|
dadu|c|Dadu|PK||3|DDU
daegu|c|Daegu|KR||7|TAE
daejeon|c|Daejeon|KR||6|
daet|c|Daet|PH||2|DTE
dagenham|c|Dagenham|GB||3|
daggett|c|Daggett|US|CA|0|DAG
dagupan|c|Dagupan|PH||3|
dahanu|c|Dāhānu|IN||2|
daharki|c|Daharki|PK||2|
dahl creek|c|Dahl Creek|US|AK|0|DCK
dahlgren|c|Dahlgren|US|VA|0|DGN
dai mo|c|Dại Mỗ|VN||2|
dainava kaunas|c|Dainava (Kaunas)|LT||2|
daisen|c|Daisen|JP||2|
daito|c|Daitō|JP||3|
dajal|c|Dajal|PK||3|
dakar|c|Dakar|SN||7|DKR
dakhla|c|Dakhla|EH||3|VIL
dakhla|c|Dakhla|MA||2|
dalai|c|Dalai|CN||2|
dalaman|c|Dalaman|TR||1|DLM
dalanzadgad|c|Dalanzadgad|MN||0|DLZ
dalat|c|Dalat|VN||0|DLI
dalbandin|c|Dalbandin|PK||0|DBA
dalcahue|c|Dalcahue|CL||0|MHC
dale city|c|Dale City|US|VA|2|
dalhart|c|Dalhart|US|TX|0|DHT
dali|c|Dali|CN||3|
dali old town|c|Dali Old Town|CN||2|
dalian|c|Dalian|CN||7|DLC
daliang|c|Daliang|CN||3|
dalianwan|c|Dalianwan|CN||2|
dallas|c|Dallas|US|TX|6|DFW DAL
dallas fort worth|a|Dallas-Fort Worth International|US||9|DFW
dallas fort worth|c|Dallas-Fort Worth|US|TX|0|DFW
daloa|c|Daloa|CI||4|
dalton|c|Dalton|US|GA|1|DNN
dalupura|c|Dalūpura|IN||3|
daly city|c|Daly City|US|CA|3|
daly waters|c|Daly Waters|AU||0|DYW
dam dam|c|Dam Dam|IN||3|
damanhur|c|Damanhur|EG||4|
damansara damai|c|Damansara Damai|MY||2|
damascus|c|Damascus|SY||6|DAM
dambulla|c|Dambulla|LK||2|
damghan|c|Dāmghān|IR||2|
damiao|c|Damiao|CN||2|
damietta|c|Damietta|EG||4|
dammam|c|Dammam|SA||6|
damoh|c|Damoh|IN||3|
danane|c|Danané|CI||2|
danao|c|Danao|PH||2|
danbury|c|Danbury|US|CT|2|DXR
dandeli|c|Dandeli|IN||2|
dandong|c|Dandong|CN||5|DDG
dang|c|Dang|NP||0|DNP
dangila|c|Dangila|ET||2|
dangkao|c|Dangkao|KH||2|
dangriga|c|Dangriga|BZ||0|DGA
danjiangkou|c|Danjiangkou|CN||2|
danli|c|Danlí|HN||3|
danshui|c|Danshui|TW||3|
danshui|c|Danshui|CN||3|
dansville|c|Dansville|US|NY|0|DSV
danville|c|Danville|US|IL|0|DNV
danville|c|Danville|US|VA|0|DAN
daocheng county|c|Daocheng County|CN||0|DCY
daokou|c|Daokou|CN||2|
daotian|c|Daotian|CN||2|
daoukro|c|Daoukro|CI||3|
dapaong|c|Dapaong|TG||2|
dapeng|c|Dapeng|CN||2|
dapitan|c|Dapitan|PH||2|
daporijo|c|Daporijo|IN||0|DEP
daqing|c|Daqing|CN||6|
daqing shi|c|Daqing Shi|CN||0|DQA
dar bouazza|c|Dar Bouazza|MA||3|
dar es salaam|c|Dar es Salaam|TZ||8|DAR
dar kulayb|c|Dār Kulayb|BH||2|
dar naim|c|Dar Naim|MR||2|
dara|c|Dar‘ā|SY||2|
darab|c|Dārāb|IR||2|
daraga|c|Daraga|PH||0|DRP
daraw|c|Darāw|EG||2|
darayya|c|Dārayyā|SY||2|
darbhanga|c|Darbhanga|IN||4|
darhan|c|Darhan|MN||2|
darjiling|c|Dārjiling|IN||3|
darlington|c|Darlington|GB||2|
darmstadt|c|Darmstadt|DE||3|
darnah|c|Darnah|LY||3|
darnley island|c|Darnley Island|AU||0|NLF
darnytskyi masyv|c|Darnytskyi Masyv|UA||2|
darnytsya|c|Darnytsya|UA||4|
dartford|c|Dartford|GB||2|
dartmouth|c|Dartmouth|CA|NS|3|
daru|c|Daru|PG||1|DAU
darwaz|c|Darwaz|AF||0|DAZ
darwin|c|Darwin|AU||3|DRW
darya khan|c|Darya Khan|PK||2|
dasha|c|Dasha|CN||3|
dashahe|c|Dashahe|CN||2|
dashi|c|Dashi|CN||2|
dashiqiao|c|Dashiqiao|CN||2|
dashitou|c|Dashitou|CN||2|
dashoguz|c|Dashoguz|TM||0|TAZ
daska kalan|c|Daska Kalan|PK||3|
dasmarinas|c|Dasmariñas|PH||4|
dasoguz|c|Daşoguz|TM||3|
datadawai|c|Datadawai|ID||0|DTD
date|c|Date|JP||2|
datia|c|Datia|IN||3|
datong|c|Datong|CN||6|DAT
datun|c|Datun|CN||3|
daudnagar|c|Daudnagar|IN||2|
daugavpils|c|Daugavpils|LV||2|
daule|c|Daule|EC||3|
dauphin|c|Dauphin|CA|MB|0|YDN
daur|c|Daur|PK||3|
daura|c|Daura|NG||2|
dausa|c|Dausa|IN||2|
davangere|c|Davangere|IN||4|
davao|c|Davao|PH||6|
davao city|c|Davao City|PH||0|DVO
davenport|c|Davenport|US|IA|3|DVN
david|c|David|PA||2|DAV
davie|c|Davie|US|FL|3|
davis|c|Davis|US|CA|2|
davtashen|c|Davtashen|AM||2|
dawbon|c|Dawbon|MM||2|
dawei|c|Dawei|MM||3|TVY
dawson city|c|Dawson City|CA|YT|0|YDA
dawson creek|c|Dawson Creek|CA|BC|0|YDQ
dawukou|c|Dawukou|CN||3|
daxi|c|Daxi|TW||2|
daxing|a|Beijing Daxing International|CN||9|PKX
daxing|c|Daxing|CN||3|
daxinganling|c|Daxing’anling|CN||5|
daxu|c|Daxu|CN||2|
daye|c|Daye|CN||4|
dayong|c|Dayong|CN||0|DYG
dayr al balah|c|Dayr al Balaḩ|PS||2|
dayr mawas|c|Dayr Mawās|EG||2|
dayrah|c|Dayrah|AE||4|
dayrut|c|Dayrūţ|EG||3|
dayton|c|Dayton|US|OH|3|DAY
daytona beach|c|Daytona Beach|US|FL|2|DAB
dazaifu|c|Dazaifu|JP||2|
dazeshan|c|Dazeshan|CN||2|
dazhong|c|Dazhong|CN||2|
dazhou|c|Dazhou|CN||6|DZH
dc|c|Washington|US|DC|5|DCA IAD BWI
dchira el jihadia|c|Dchira El Jihadia|MA||3|
de ridder|c|De Ridder|US|LA|0|DRI
deadhorse|c|Deadhorse|US|AK|0|SCC
deadman cay|c|Deadman's Cay|BS||0|LGI
dearborn|c|Dearborn|US|MI|2|
dearborn heights|c|Dearborn Heights|US|MI|2|
dease lake|c|Dease Lake|CA|BC|0|YDL
death valley national park|c|Death Valley National Park|US|CA|0|DTH
deauville|c|Deauville|FR||0|DOL
debepare|c|Debepare|PG||0|DBP
debra marcos|c|Debra Marcos|ET||0|DBM
debre birhan|c|Debre Birhan|ET||3|
debre markos|c|Debre Mark’os|ET||3|
debre tabor|c|Debre Tabor|ET||3|DBT
debrecen|c|Debrecen|HU||3|DEB
decan|c|Deçan|XK||2|
decatur|c|Decatur|US|IL|2|DEC
decatur|c|Decatur|US|AL|2|
decimomannu|c|Decimomannu|IT||0|DCI
decorah|c|Decorah|US|IA|0|DEH
dedougou|c|Dédougou|BF||2|DGU
deer lake|c|Deer Lake|CA||0|YDF YVZ
deer lake|c|Deer Lake|CA|ON|0|YVZ
deer valley|c|Deer Valley|US|AZ|3|
deerfield beach|c|Deerfield Beach|US|FL|2|
deering|c|Deering|US|AK|0|DRG
deesa|c|Deesa|IN||3|
defiance|c|Defiance|US|OH|1|DFI
degan|c|Degan|CN||2|
deglur|c|Deglur|IN||2|
dehdasht|c|Dehdasht|IR||2|
dehiwala mount lavinia|c|Dehiwala-Mount Lavinia|LK||3|
dehradun|c|Dehradun|IN||5|DED
dehui|c|Dehui|CN||3|
deijan|c|Deijan|CN||0|DEJ
deir ez zor|c|Deir ez-Zor|SY||4|DEZ
del carmen|c|Del Carmen|PH||0|IAO
del rio|c|Del Rio|US|TX|1|DRT
delano|c|Delano|US|CA|2|
delaware|r|Delaware|US|DE|7|
delegacion cuajimalpa de morelos|c|Delegación Cuajimalpa de Morelos|MX||3|
delft|c|Delft|NL||2|
delgado|c|Delgado|SV||2|
delhi|c|Delhi|IN||9|DEL
delhi cantonment|c|Delhi Cantonment|IN||3|
delicias|c|Delicias|ES||3|
deline|c|Deline|CA|NT|0|YWJ
delingha|c|Delingha|CN||0|HXD
delmas|c|Delmas|HT||4|
delmas|c|Delmas|ZA||2|
delmenhorst|c|Delmenhorst|DE||2|
delmiro gouveia|c|Delmiro Gouveia|BR||2|
delray beach|c|Delray Beach|US|FL|2|
delta|c|Delta|CA|BC|3|
delta|c|Delta|US|UT|0|DTA
delta junction|c|Delta Junction|US|AK|0|DJN
delta junction ft greely|c|Delta Junction Ft Greely|US|AK|0|BIG
deltona|c|Deltona|US|FL|2|
dembi dolo|c|Dembī Dolo|ET||2|
dembidollo|c|Dembidollo|ET||0|DEM
deming|c|Deming|US|NM|0|DMN
democratic republic of the congo|n|DR Congo|CD||8|
den haag|c|The Hague|NL||4|RTM
den helder|c|Den Helder|NL||2|DHR
dengbu|c|Dengbu|CN||2|
dengzhou|c|Dengzhou|CN||4|
denis island|c|Denis Island|SC||0|DEI
denison|c|Denison|US|IA|0|DNS
denizli|c|Denizli|TR||4|DNZ
denmark|n|Denmark|DK||8|
denov|c|Denov|UZ||2|
denpasar|c|Denpasar|ID||5|DPS
denpasar bali island|c|Denpasar-Bali Island|ID||0|DPS
denton|c|Denton|US|TX|3|
denver|c|Denver|US|CO|5|DEN
deoband|c|Deoband|IN||2|
deoghar|c|Deoghar|IN||3|DGH
deolali|c|Deolāli|IN||2|
deoli|c|Deoli|IN||3|
deoria|c|Deoria|IN||3|
depok|c|Depok|ID||7|
deqen|c|Dêqên|CN||2|
deqing|c|Deqing|CN||2|DEQ
dera ghazi khan|c|Dera Ghazi Khan|PK||4|DEA
dera ismael khan|c|Dera Ismael Khan|PK||0|DSK
dera ismail khan|c|Dera Ismail Khan|PK||5|
dera murad jamali|c|Dera Murad Jamali|PK||3|
derbent|c|Derbent|RU||3|
derby|c|Derby|GB||4|
deressia|c|Déressia|TD||2|
derim|c|Derim|PG||0|DER
derince|c|Derince|TR||3|
derry|c|Derry|GB||2|LDY
des moines|c|Des Moines|US|IA|3|DSM
des plaines|c|Des Plaines|US|IL|2|
desna|c|Desna|UA||4|
desnyanskyi|c|Desnyanskyi|UA||3|
desoto|c|DeSoto|US|TX|2|
desroches island|c|Desroches Island|SC||0|DES
dessalines|c|Dessalines|HT||3|
dessau|c|Dessau|DE||2|
dessie|c|Dessie|ET||4|DSE
destin|c|Destin|US|FL|0|DSI
detmold|c|Detmold|DE||2|
detroit|c|Detroit|US|MI|5|DTW
detroit lakes|c|Detroit Lakes|US|MN|0|DTL
deurne|c|Deurne|BE||2|
deutschland|n|Germany|DE||8|
deva|c|Deva|RO||2|
devakottai|c|Devakottai|IN||2|
deventer|c|Deventer|NL||2|
devils lake|c|Devils Lake|US|ND|0|DVL
devonport|c|Devonport|AU||1|DPO
dewas|c|Dewas|IN||4|
dewsbury|c|Dewsbury|GB||2|
deyang|c|Deyang|CN||5|
dezful|c|Dezful|IR||4|
dezhou|c|Dezhou|CN||5|
dhaalu atoll|c|Dhaalu Atoll|MV||0|DDD
dhahran|c|Dhahran|SA||2|
dhaka|c|Dhaka|BD||9|DAC
dhamar|c|Dhamār|YE||3|
dhamtari|c|Dhamtari|IN||3|
dhanbad|c|Dhanbad|IN||6|
dhangadhi|c|Dhangaḍhi̇̄|NP||3|
dhangarhi|c|Dhangarhi|NP||0|DHI
dhanmondi|c|Dhanmondi|BD||2|
dhar|c|Dhār|IN||2|
dharan|c|Dharān|NP||3|
dharapuram|c|Dharapuram|IN||2|
dharashiv|c|Dharashiv|IN||3|
dharavandhoo|c|Dharavandhoo|MV||0|DRV
dharavi|c|Dhārāvi|IN||5|
dharmapuri|c|Dharmapuri|IN||2|
dharmavaram|c|Dharmavaram|IN||3|
dhaulpur|c|Dhaulpur|IN||3|
dhenkanal|c|Dhenkānāl|IN||2|
dhirkot|c|Dhirkot|PK||3|
dholka|c|Dholka|IN||2|
dhone|c|Dhone|IN||2|
dhoraji|c|Dhoraji|IN||2|
dhrangadhra|c|Dhrāngadhra|IN||2|
dhubri|c|Dhubri|IN||2|
dhule|c|Dhule|IN||4|
dhulian|c|Dhuliān|IN||2|
dhuri|c|Dhūri|IN||2|
di an|c|Dĩ An|VN||4|
diadema|c|Diadema|BR||4|
dialakorodji|c|Dialakorodji|ML||2|
diamantina|c|Diamantina|BR||1|DTI
diamantino|c|Diamantino|BR||1|DMT
diamond bar|c|Diamond Bar|US|CA|2|
dianbu|c|Dianbu|CN||2|
dianopolis|c|Dianópolis|BR||1|DNO
dianzi|c|Dianzi|CN||2|
diapaga|c|Diapaga|BF||1|DIP
dias davila|c|Dias d'Ávila|BR||2|
diass|c|Diass|SN||0|DSS
diavik|c|Diavik|CA|NT|0|DVK
dibaya lubwe|c|Dibaya-Lubwe|CD||2|
dibrugarh|c|Dibrugarh|IN||3|DIB
dickinson|c|Dickinson|US|ND|1|DIK
didao|c|Didao|CN||3|
didwana|c|Dīdwāna|IN||2|
diebougou|c|Diébougou|BF||1|XDE
dien ban|c|Điện Bàn|VN||3|
dien bien phu|c|Dien Bien Phu|VN||2|DIN
dieppe|c|Dieppe|FR||1|DPE
diepsloot|c|Diepsloot|ZA||4|
diez de octubre|c|Diez de Octubre|CU||3|
diffa|c|Diffa|NE||2|
digby|c|Digby|CA|NS|0|YDG
digos|c|Digos|PH||3|
digri|c|Digri|PK||3|
dihok|c|Dihok|IQ||4|
dijkot|c|Dijkot|PK||2|
dijon|c|Dijon|FR||3|DIJ
dikhil|c|Dikhil|DJ||1|
dikirnis|c|Dikirnis|EG||3|
dikson|c|Dikson|RU||0|DKS
dila|c|Dīla|ET||3|
dili|c|Dili|TL||3|DIL
dilli|c|Delhi|IN||9|DEL
dilling|c|Dilling|SD||2|
dillingham|c|Dillingham|US|AK|0|DLG
dillon|c|Dillon|US|MT|0|DLN
dillon|c|Dillon|US|SC|0|DLL
dillon bay|c|Dillon's Bay|VU||0|DLY
dimapur|c|Dimāpur|IN||3|DMU
dimbokro|c|Dimbokro|CI||2|DIM
dimitrovgrad|c|Dimitrovgrad|RU||3|
din daeng|c|Din Daeng|TH||3|
dinaig|c|Dinaig|PH||3|
dinajpur|c|Dinajpur|BD||3|
dinalupihan|c|Dinalupihan|PH||2|
dinapore|c|Dinapore|IN||3|
dinapur nizamat|c|Dinapur Nizamat|IN||3|
dinard|c|Dinard|FR||0|DNR
dinder|c|Dinder|SD||0|DNX
dindigul|c|Dindigul|IN||4|
dinga|c|Dinga|PK||2|
dingjia|c|Dingjia|CN||2|
dingtao|c|Dingtao|CN||2|
dingxi|c|Dingxi|CN||4|
dingzhou|c|Dingzhou|CN||3|
dinslaken|c|Dinslaken|DE||2|
diourbel|c|Diourbel|SN||3|
dipalpur|c|Dipalpur|PK||2|
diphu|c|Diphu|IN||2|
dipolog|c|Dipolog|PH||2|
dipolog city|c|Dipolog City|PH||0|DPL
dire dawa|c|Dire Dawa|ET||4|DIR
discovery bay|c|Discovery Bay|HK||1|
discovery park|c|Discovery Park|HK||1|
dishna|c|Dishnā|EG||2|
district of columbia|r|District of Columbia|US|DC|7|
district of taher|c|District of Taher|DZ||2|
disuq|c|Disūq|EG||3|
diu|c|Diu|IN||1|DIU
divinopolis|c|Divinópolis|BR||3|DIQ
divo|c|Divo|CI||3|
dixinn|c|Dixinn|GN||3|
diyarb najm|c|Diyarb Najm|EG||2|
diyarbakir|c|Diyarbakır|TR||6|DIY
djambala|c|Djambala|CG||1|DJM
djanet|c|Djanet|DZ||0|DJG
djelfa|c|Djelfa|DZ||4|
djemmal|c|Djemmal|TN||2|
djerba|c|Djerba|TN||0|DJE
djibo|c|Djibo|BF||2|XDJ
djibouti|c|Djibouti|DJ||5|
djibouti|n|Djibouti|DJ||0|
djibouti city|c|Djibouti City|DJ||0|JIB
djougou|c|Djougou|BJ||2|DJA
djumu djomoe|c|Djumu-Djomoe|SR||0|DOE
djupivogur|c|Djúpivogur|IS||0|DJU
dmitrov|c|Dmitrov|RU||2|
dnipro|c|Dnipro|UA||5|DNK
dniprovskyi|c|Dniprovskyi|UA||4|
do son|c|Đố Sơn|VN||2|
doba|c|Doba|TD||2|
dobling|c|Döbling|AT||2|
dobo|c|Dobo|ID||2|
dobo kobror island|c|Dobo-Kobror Island|ID||0|DOB
dobrich|c|Dobrich|BG||2|
doddaballapura|c|Doddaballapura|IN||2|
dodge city|c|Dodge City|US|KS|1|DDC
dodoma|c|Dodoma|TZ||5|DOD
dogonbadan|c|Dogonbadan|IR||2|
dogondoutchi|c|Dogondoutchi|NE||2|
dogubayazit|c|Doğubayazıt|TR||2|
doha|c|Doha|QA||4|DOH
dohad|c|Dohad|IN||3|
doilungdeqen|c|Doilungdêqên|CN||3|
dokri|c|Dokri|PK||3|
dole|c|Dole|FR||1|DLE
dolgoprudnyy|c|Dolgoprudnyy|RU||2|
dolisie|c|Dolisie|CG||3|DIS
dolores hidalgo|c|Dolores Hidalgo|MX||2|
dolpa|c|Dolpa|NP||0|DOP
dom eliseu|c|Dom Eliseu|BR||2|
dombivali|c|Dombivali|IN||6|
dominica|n|Dominica|DM||8|
dominican republic|n|Dominican Republic|DO||8|
domodedovo|a|Domodedovo International|RU||9|DME
domodedovo|c|Domodedovo|RU||2|
dompu|c|Dompu|ID||2|
don carlos|c|Don Carlos|PH||2|
don mueang|a|Don Mueang International|TH||9|DMK
don torcuato|c|Don Torcuato|AR||2|
donaustadt|c|Donaustadt|AT||3|
doncaster|c|Doncaster|GB||3|
dondo|c|Dondo|MZ||2|
dondo|c|Dondo|AO||2|
donegal|c|Donegal|IE||0|CFN
donetsk|c|Donetsk|UA||5|DOK
donetsk|c|Donetsk|RU||2|
dong da|c|Đống Đa|VN||4|
dong ha|c|Ðông Hà|VN||3|
dong hoi|c|Đồng Hới|VN||3|VDH
dong xoai|c|Đồng Xoài|VN||3|
dongcun|c|Dongcun|CN||2|
dongdu|c|Dongdu|CN||2|
dongfeng|c|Dongfeng|CN||2|
donggongon|c|Donggongon|MY||2|
dongguan|c|Dongguan|CN||8|
donghae city|c|Donghae City|KR||3|
donghai|c|Donghai|CN||4|
donghe|c|Donghe|CN||2|
dongkan|c|Dongkan|CN||2|
dongling|c|Dongling|CN||3|
dongning|c|Dongning|CN||2|
dongola|c|Dongola|SD||2|DOG
dongsheng|c|Dongsheng|CN||2|
dongtai|c|Dongtai|CN||4|
dongxi|c|Dongxi|CN||2|
dongxia|c|Dongxia|CN||2|
dongxing|c|Dongxing|CN||2|
dongyang|c|Dongyang|CN||3|
dongying|c|Dongying|CN||5|DOY
donnelly|c|Donnelly|CA|AB|0|YOE
donostia san sebastian|c|Donostia / San Sebastián|ES||3|
doral|c|Doral|US|FL|2|
dorbod|c|Dorbod|CN||2|
dorchester|c|Dorchester|US|MA|2|
dordrecht|c|Dordrecht|NL||3|
dori|c|Dori|BF||1|DOR
dormagen|c|Dormagen|DE||2|
dorogomilovo|c|Dorogomilovo|RU||2|
dorsten|c|Dorsten|DE||2|
dortmund|c|Dortmund|DE||5|DTM
dortyol|c|Dörtyol|TR||2|
dorud|c|Dorūd|IR||3|
dorval|c|Dorval|CA|QC|1|YUL
dos hermanas|c|Dos Hermanas|ES||3|
dos lagunas|c|Dos Lagunas|GT||0|DON
dosquebradas|c|Dosquebradas|CO||3|
dosso|c|Dosso|NE||2|
dothan|c|Dothan|US|AL|2|DHN
douala|c|Douala|CM||6|DLA
douane|c|Douane|TN||2|
douar hicher|c|Douar Hicher|TN||2|
douglas|c|Douglas|US|AZ|0|DGL
douglas|c|Douglas|US|WY|0|DGW
douglas bisbee|c|Douglas Bisbee|US|AZ|0|DUG
douglas lake|c|Douglas Lake|CA|BC|0|DGF
dougnane|c|Dougnane|SN||2|
douliu|c|Douliu|TW||3|
dourados|c|Dourados|BR||3|DOU
dover|c|Dover|US|DE|1|DOV
dovzhansk|c|Dovzhansk|UA||2|
downey|c|Downey|US|CA|3|
downtown dc|c|Downtown DC|US|DC|2|
downtown vancouver|c|Downtown Vancouver|CA|BC|2|
doylestown|c|Doylestown|US|PA|0|DYL
dr congo|n|DR Congo|CD||8|
dracena|c|Dracena|BR||1|QDC
drammen|c|Drammen|NO||3|
drancy|c|Drancy|FR||2|
drayton valley|c|Drayton Valley|CA|AB|0|YDC
drc|n|DR Congo|CD||8|
drean|c|Drean|DZ||2|
dresden|c|Dresden|DE||5|DRS
drietabbetje|c|Drietabbetje|SR||0|DRJ
drobeta turnu severin|c|Drobeta-Turnu Severin|RO||2|
drohobych|c|Drohobych|UA||2|
drumduff|c|Drumduff|AU||0|DFP
drummond|c|Drummond|US|MT|0|DRU
drummond island|c|Drummond Island|US|MI|0|DRE
drummondville|c|Drummondville|CA|QC|2|
druzhkivka|c|Druzhkivka|UA||2|
dryden|c|Dryden|CA|ON|0|YHD
dschang|c|Dschang|CM||2|DSC
dubai|c|Dubai|AE||7|DXB DWC
dubai festival city|c|Dubai Festival City|AE||2|
dubai international|a|Dubai International|AE||9|DXB
dubai investments park|c|Dubai Investments Park|AE||3|
dubai marina|c|Dubai Marina|AE||3|
dubai silicon oasis|c|Dubai Silicon Oasis|AE||2|
dubai world central|a|Al Maktoum International|AE||9|DWC
dubbo|c|Dubbo|AU||1|DBO
dublin|c|Dublin|IE||6|DUB
dublin|c|Dublin|US|CA|2|
dublin|c|Dublin|US|GA|0|DBN
dublin|c|Dublin|US|VA|0|PSK
dubna|c|Dubna|RU||2|
dubois|c|Dubois|US|ID|0|DBS
dubois|c|Dubois|US|PA|0|DUJ
dubreka|c|Dubréka|GN||3|
dubrovnik|c|Dubrovnik|HR||1|DBV
dubuque|c|Dubuque|US|IA|2|DBQ
duc pho|c|Đức Phổ|VN||3|
duc trong|c|Đưc Trọng|VN||3|
ducheng|c|Ducheng|CN||2|
dudelange|c|Dudelange|LU||1|
dudley|c|Dudley|GB||3|
duekoue|c|Duekoué|CI||3|
duesseldorf|c|Düsseldorf|DE||5|DUS
dugway proving ground|c|Dugway Proving Ground|US|UT|0|DPG
duisburg|c|Duisburg|DE||5|
duitama|c|Duitama|CO||2|
dukuhturi|c|Dukuhturi|ID||2|
dulkaninna|c|Dulkaninna|AU||0|DLK
dulles|a|Washington Dulles International|US||9|IAD
dullewala|c|Dullewala|PK||2|
duluth|c|Duluth|US|MN|2|DLH
duma|c|Dūmā|SY||3|
dumaguete|c|Dumaguete|PH||3|
dumaguete city|c|Dumaguete City|PH||0|DGT
dumai|c|Dumai|ID||4|DUM
dumraon|c|Dumraon|IN||2|
dumyat al jadidah|c|Dumyāţ al Jadīdah|EG||2|
dunaujvaros|c|Dunaújváros|HU||2|
duncan|c|Duncan|US|OK|1|DUC
duncan|c|Duncan|CA|BC|1|DUQ
dundalk|c|Dundalk|US|MD|2|
dundee|c|Dundee|GB||3|DND
dundee|c|Dundee|ZA||2|
dundo|c|Dundo|AO||3|
dunedin|c|Dunedin|NZ||3|DUD
dunfermline|c|Dunfermline|GB||2|
dung quat bay|c|Dung Quat Bay|VN||0|VCL
dunhou|c|Dunhou|CN||2|
dunhua|c|Dunhua|CN||3|
dunhuang|c|Dunhuang|CN||3|DNH
dunkirk|c|Dunkirk|FR||2|
dunkirk|c|Dunkirk|US|NY|0|DKK
dunsmuir|c|Dunsmuir|US|CA|0|MHS
dunstable|c|Dunstable|GB||2|
duoba|c|Duoba|CN||2|
duobao|c|Duobao|CN||2|
duong dong|c|Duong Dong|VN||0|PQC
duqm|c|Duqm|OM||0|DQM
duque de caxias|c|Duque de Caxias|BR||5|
durame|c|Duramē|ET||2|
durango|c|Durango|US|CO|1|AMK DRO
durango|c|Durango|MX||0|DGO
durant|c|Durant|US|OK|1|DUA
durazno|c|Durazno|UY||1|DZO
durban|c|Durban|ZA||7|DUR
durbanville|c|Durbanville|ZA||2|
duren|c|Düren|DE||2|
durg|c|Durg|IN||4|
durgapur|c|Durgapur|IN||5|
durham|c|Durham|US|NC|4|
durham|c|Durham|GB||1|MME
durres|c|Durrës|AL||3|
dushan|c|Dushan|CN||2|
dushanbe|c|Dushanbe|TJ||5|DYU
dusit|c|Dusit|TH||3|
dusseldorf|c|Düsseldorf|DE||5|DUS
duyen hai|c|Duyên Hải|VN||2|
duyun|c|Duyun|CN||3|
duzce|c|Düzce|TR||3|
duzhou|c|Duzhou|CN||2|
dzaoudzi|c|Dzaoudzi|YT||1|DZA
dzerzhinsk|c|Dzerzhinsk|RU||3|
eagan|c|Eagan|US|MN|2|
eagle|c|Eagle|US|AK|0|EAA
eagle|c|Eagle|US|CO|0|EGE
eagle lake|c|Eagle Lake|US|TX|0|ELA
eagle pass|c|Eagle Pass|US|TX|1|EGP
eagle river|c|Eagle River|US|WI|0|EGV
earlton|c|Earlton|CA|ON|0|YXR
east chattanooga|c|East Chattanooga|US|TN|3|
east flatbush|c|East Flatbush|US|NY|3|
east hampton|c|East Hampton|US|VA|3|
east hampton|c|East Hampton|US|NY|0|HTO
east harlem|c|East Harlem|US|NY|3|
east hartford|c|East Hartford|US|CT|2|
east hastings|c|East Hastings|CA|BC|2|
east helsinki|c|East Helsinki|FI||3|
east independence|c|East Independence|US|MO|3|
east jerusalem|c|East Jerusalem|PS||4|
east kilbride|c|East Kilbride|GB||2|
east london|c|East London|ZA||4|ELS
east los angeles|c|East Los Angeles|US|CA|3|
east new york|c|East New York|US|NY|3|
east norwalk|c|East Norwalk|US|CT|2|
east orange|c|East Orange|US|NJ|2|
east pensacola heights|c|East Pensacola Heights|US|FL|2|
east sound|c|East Sound|US|WA|0|WDN
east tawas|c|East Tawas|US|MI|0|ECA
east timor|n|Timor-Leste|TL||8|
east village|c|East Village|US|NY|2|
eastbourne|c|Eastbourne|GB||3|
eastland|c|Eastland|US|TX|0|ETN
eastleigh|c|Eastleigh|GB||2|
eastmain river|c|Eastmain River|CA|QC|0|ZEM
easton|c|Easton|US|MD|0|ESN
easton|c|Easton|US|WA|0|ESW
eastover|c|Eastover|US|SC|0|MMT
eastsound|c|Eastsound|US|WA|0|ESD
eastvale|c|Eastvale|US|CA|2|
eau claire|c|Eau Claire|US|WI|2|EAU
ebermannstadt|c|Ebermannstadt|DE||0|URD
ebetsu|c|Ebetsu|JP||3|
ebina|c|Ebina|JP||3|
ebolowa|c|Ébolowa|CM||3|EBW
ebute ikorodu|c|Ebute Ikorodu|NG||5|
ecatepec de morelos|c|Ecatepec de Morelos|MX||6|
ech chettia|c|Ech Chettia|DZ||2|
echizen|c|Echizen|JP||2|
ecuador|n|Ecuador|EC||8|
ecunna|c|Ecunna|AO||2|
edattala|c|Edattala|IN||2|
eday|c|Eday|GB||0|EOI
ede|c|Ede|NG||3|
ede|c|Ede|NL||2|
edea|c|Edéa|CM||3|
eden prairie|c|Eden Prairie|US|MN|2|
edenton|c|Edenton|US|NC|0|EDE
edfu|c|Edfu|EG||2|
edgewater|c|Edgewater|US|IL|2|
edina|c|Edina|US|MN|2|
edinburg|c|Edinburg|US|TX|2|
edinburgh|c|Edinburgh|GB||5|EDI
edirne|c|Edirne|TR||3|
edison|c|Edison|US|NJ|3|
edmond|c|Edmond|US|OK|2|
edmonton|c|Edmonton|CA|AB|6|YEG
edmonton|c|Edmonton|GB||2|
edogawe|c|Edogawe|JP||5|
edremit|c|Edremit|TR||1|EDO
edson|c|Edson|CA|AB|0|YET
edwards|c|Edwards|US|CA|0|EDW
eek|c|Eek|US|AK|0|EEK
effium|c|Effium|NG||2|
efon alaaye|c|Efon-Alaaye|NG||4|
egegik|c|Egegik|US|AK|0|EGX
eger|c|Eger|HU||2|
egilsstadir|c|Egilsstaðir|IS||0|EGS
egypt|n|Egypt|EG||8|
eha amufu|c|Eha Amufu|NG||2|
eil|c|Eil|SO||0|HCM
eilat|c|Eilat|IL||2|ETM
eimsbuttel|c|Eimsbüttel|DE||4|
einasleigh|c|Einasleigh|AU||0|EIH
eindhoven|c|Eindhoven|NL||3|EIN
eirunepe|c|Eirunepé|BR||1|ERN
eisen|c|Eisen|KR||2|
eisenach|c|Eisenach|DE||1|EIB
eisenzicken|c|Eisenzicken|AT||2|
eixample|c|Eixample|ES||4|
ejido|c|Ejido|VE||3|
ejigbo|c|Ejigbo|NG||3|
ejura|c|Ejura|GH||2|
ekangala|c|Ekangala|ZA||2|
ekati|c|Ekati|CA|NT|0|YOA
ekibastuz|c|Ekibastuz|KZ||3|
ekpe|c|Ekpé|BJ||2|
ekpoma|c|Ekpoma|NG||2|
ekuk|c|Ekuk|US|AK|0|KKU
ekwok|c|Ekwok|US|AK|0|KEK
el aaiun|c|El Aaiun|EH||0|EUN
el achir|c|El Achir|DZ||3|
el alamein|c|El Alamein|EG||0|DBB
el arish|c|El Arish|EG||0|AAC
el bagre|c|El Bagre|CO||2|EBG
el banado|c|El Banado|BO||0|MHW
el banco|c|El Banco|CO||2|ELB
el bayadh|c|El Bayadh|DZ||2|EBH
el bolson|c|El Bolsón|AR||1|EHL
el borma|c|El Borma|TN||0|EBM
el cafetal|c|El Cafetal|VE||2|
el cajon|c|El Cajon|US|CA|3|
el calafate|c|El Calafate|AR||1|FTE ING
el centro|c|El Centro|US|CA|1|NJK
el daein|c|El Daein|SD||4|
el debba|c|El Debba|SD||0|EDB
el dibir|c|El Dibir|SO||3|
el dorado|c|El Dorado|US|AR|1|ELD
el dorado|c|El Dorado|US|KS|0|EDK
el dorado|c|El Dorado|AR||0|ELO
el ejido|c|El Ejido|ES||2|
el eulma|c|El Eulma|DZ||3|
el fasher|c|El Fasher|SD||4|ELF
el geneina fort|c|El Geneina Fort|SD||3|
el hatillo|c|El Hatillo|VE||2|
el hierro island|c|El Hierro Island|ES||0|VDE
el jadida|c|El Jadida|MA||3|
el kef|c|El Kef|TN||2|
el kelaa des srarhna|c|El Kelaa des Srarhna|MA||3|
el khroub|c|El Khroub|DZ||2|
el limon|c|El Limón|VE||3|
el maiten|c|El Maiten|AR||0|EMX
el menia|c|El Menia|DZ||2|
el mgarsa|c|El Mgarsa|TN||2|
el molino|c|El Molino|HN||0|GAC
el monte|c|El Monte|US|CA|3|EMT
el mourouj|c|El Mourouj|TN||3|
el negrito|c|El Negrito|HN||2|
el nido|c|El Nido|PH||2|ENI
el obeid|c|El Obeid|SD||4|
el oued|c|El Oued|DZ||3|
el palomar|c|El Palomar|AR||2|EPA
el paso|c|El Paso|US|TX|5|ELP
el porvenir|c|El Porvenir|PA||0|PVE
el prat|a|Barcelona International|ES||9|BCN
el prat de llobregat|c|El Prat de Llobregat|ES||2|
el progreso|c|El Progreso|HN||3|
el pueblito|c|El Pueblito|MX||2|
el puerto de santa maria|c|El Puerto de Santa María|ES||2|
el rhin|c|El Rhin|CO||0|OTU
el salvador|n|El Salvador|SV||8|
el salvador|c|El Salvador|CL||0|ESR
el shorouk|c|El Shorouk|EG||2|
el tigre|c|El Tigre|VE||3|
el tocuyo|c|El Tocuyo|VE||2|
el turbio|c|El Turbio|AR||0|RYO
el viejo|c|El Viejo|NI||2|
el vigia|c|El Vigía|VE||3|VIG
el wak|c|El Wak|KE||2|
el yopal|c|El Yopal|CO||0|EYP
elazig|c|Elazığ|TR||4|EZS
elbasan|c|Elbasan|AL||3|
elbistan|c|Elbistan|TR||2|
elblag|c|Elbląg|PL||3|
elche|c|Elche|ES||3|
elcho island|c|Elcho Island|AU||0|ELC
elda|c|Elda|ES||2|
eldorado|c|Eldorado|AR||2|
eldoret|c|Eldoret|KE||4|EDL
electric city|c|Electric City|US|WA|0|GCD
electronic city phase i|c|Electronic City Phase I|IN||2|
elektrostal|c|Elektrostal’|RU||3|
elgin|c|Elgin|US|IL|3|
elim|c|Elim|US|AK|0|ELI MOS
elista|c|Elista|RU||3|ESL
eliye springs|c|Eliye Springs|KE||0|EYS
elizabeth|c|Elizabeth|US|NJ|3|
elizabeth city|c|Elizabeth City|US|NC|1|ECG
elizabethtown|c|Elizabethtown|US|KY|1|EKX
elk|c|Ełk|PL||2|
elk city|c|Elk City|US|OK|0|ELK
elk grove|c|Elk Grove|US|CA|3|
elkhart|c|Elkhart|US|IN|2|EKI
elkins|c|Elkins|US|WV|0|EKN
elko|c|Elko|US|NV|1|EKO
ellensburg|c|Ellensburg|US|WA|1|ELN
ellesmere port town|c|Ellesmere Port Town|GB||2|
ellicott city|c|Ellicott City|US|MD|2|
elliot lake|c|Elliot Lake|CA|ON|0|YEL
ellisras|c|Ellisras|ZA||0|ELL
elmhurst|c|Elmhurst|US|NY|3|
elmira|c|Elmira|US|NY|1|ELM
eloy alfaro|c|Eloy Alfaro|EC||4|
eluru|c|Eluru|IN||3|
ely|c|Ely|US|MN|0|LYU
ely|c|Ely|US|NV|0|ELY
elyria|c|Elyria|US|OH|2|
emalahleni|c|Emalahleni|ZA||4|
embalenhle|c|eMbalenhle|ZA||3|
embu|c|Embu|KE||2|
embu das artes|c|Embu das Artes|BR||4|
embu guacu|c|Embu-Guaçu|BR||2|
emden|c|Emden|DE||2|EME
emerald|c|Emerald|AU||0|EMD
emigrant gap|c|Emigrant Gap|US|CA|0|BLU
emin|c|Emin|CN||2|
eminabad|c|Eminabad|PK||3|
eminonu|c|Eminönü|TR||2|
emirates|n|United Arab Emirates|AE||8|
emmen|c|Emmen|NL||2|
emmiganur|c|Emmiganūr|IN||2|
emmonak|c|Emmonak|US|AK|0|EMK
empangeni|c|Empangeni|ZA||1|EMG
emporia|c|Emporia|US|KS|1|EMP
emure ekiti|c|Emure-Ekiti|NG||2|
en nahud|c|En Nahud|SD||0|NUD
en nedjma|c|En Nedjma|DZ||2|
enarotali papua island|c|Enarotali-Papua Island|ID||0|EWI
encanto|c|Encanto|US|AZ|2|
encarnacion|c|Encarnación|PY||2|ENO
enchanted hills|c|Enchanted Hills|US|NM|2|
encheng|c|Encheng|CN||3|
encinitas|c|Encinitas|US|CA|2|
ende|c|Ende|ID||2|
ende flores island|c|Ende-Flores Island|ID||0|ENE
eneabba|c|Eneabba|AU||0|ENB
enegu|c|Enegu|NG||0|ENU
enerhodar|c|Enerhodar|UA||2|
enfidha|c|Enfidha|TN||0|NBE
enfield town|c|Enfield Town|GB||3|
engels|c|Engels|RU||3|
england|n|United Kingdom|GB||8|
enid|c|Enid|US|OK|2|END WDG
eniwa|c|Eniwa|JP||2|
enniskillen|c|Enniskillen|GB||0|ENK
enontekio|c|Enontekio|FI||0|ENF
enrique b magalona|c|Enrique B. Magalona|PH||2|
enschede|c|Enschede|NL||3|ENS
ensenada|c|Ensenada|MX||4|
ensenada|c|Ensenada|AR||2|
enshi|c|Enshi|CN||4|ENH
entebbe|c|Entebbe|UG||3|
enterprise|c|Enterprise|US|NV|3|
enterprise|c|Enterprise|US|AL|0|ETS
enugu|c|Enugu|NG||5|
enugu ukwu|c|Enugu-Ukwu|NG||2|
envigado|c|Envigado|CO||3|
eoligarry|c|Eoligarry|GB||0|BRR
epe|c|Epe|NG||2|
ephrata|c|Ephrata|US|WA|0|EPH
epinal|c|Épinal|FR||1|EPL
epworth|c|Epworth|ZW||3|
eqbaliyeh|c|Eqbālīyeh|IR||2|
equatorial guinea|n|Equatorial Guinea|GQ||8|
er roseires|c|Er Roseires|SD||2|
erbaa|c|Erbaa|TR||2|
erbil|c|Erbil|IQ||6|
erbogachen|c|Erbogachen|RU||0|ERG
ercis|c|Erciş|TR||2|
ercolano|c|Ercolano|IT||2|
erd|c|Érd|HU||2|
erdaojiang|c|Erdaojiang|CN||2|
erdenet|c|Erdenet|MN||2|
erebuni|c|Erebuni|AM||3|
erechim|c|Erechim|BR||2|ERM
eregli|c|Ereğli|TR||3|
erenhot|c|Erenhot|CN||1|ERL
erftstadt|c|Erftstadt|DE||2|
erfurt|c|Erfurt|DE||3|ERF
ergani|c|Ergani|TR||2|
erie|c|Erie|US|PA|2|ERI
erigavo|c|Erigavo|SO||0|ERA
eritrea|n|Eritrea|ER||8|
erlangen|c|Erlangen|DE||3|
ermelino matarazzo|c|Ermelino Matarazzo|BR||3|
ermelo|c|Ermelo|ZA||3|
erode|c|Erode|IN||5|
errachidia|c|Errachidia|MA||3|ERH
errol|c|Errol|US|NH|0|ERR
erzincan|c|Erzincan|TR||3|ERC
erzsebetvaros|c|Erzsébetváros|HU||2|
erzurum|c|Erzurum|TR||5|ERZ
esbjerg|c|Esbjerg|DK||2|EBJ
escada|c|Escada|BR||2|
escalante|c|Escalante|PH||2|
escanaba|c|Escanaba|US|MI|0|ESC
esch sur alzette|c|Esch-sur-Alzette|LU||1|
eschweiler|c|Eschweiler|DE||2|
escondido|c|Escondido|US|CA|3|
escuintla|c|Escuintla|GT||3|
esenler|c|Esenler|TR||5|
esenyurt|c|Esenyurt|TR||5|
esfarayen|c|Esfarāyen|IR||2|
esher|c|Esher|GB||2|
eskilstuna|c|Eskilstuna|SE||2|EKT
eskisehir|c|Eskişehir|TR||5|AOE
eslamabad e gharb|c|Eslāmābād-e Gharb|IR||2|
eslamshahr|c|Eslamshahr|IR||4|
esmeraldas|c|Esmeraldas|EC||3|
esmeraldas|c|Esmeraldas|BR||2|
esna|c|Esna|EG||4|
espana|n|Spain|ES||8|
espanola|c|Espanola|US|NM|0|ESO
espargos|c|Espargos|CV||1|SID
espinal|c|Espinal|CO||2|
espinosa|c|Espinosa|BR||1|ESI
espoo|c|Espoo|FI||4|
esquel|c|Esquel|AR||1|EQS
essaouira|c|Essaouira|MA||2|ESU
essen|c|Essen|DE||5|
esslingen|c|Esslingen|DE||2|
estancia|c|Estância|BR||2|
estancia|c|Estancia|PH||2|
esteio|c|Esteio|BR||2|
esteli|c|Estelí|NI||2|
estepona|c|Estepona|ES||2|
estevan|c|Estevan|CA|SK|0|YEN
estherville|c|Estherville|US|IA|0|EST
estonia|n|Estonia|EE||8|
esuk oron|c|Esuk Oron|NG||3|
eswatini|n|Eswatini|SZ||8|
etadunna|c|Etadunna|AU||0|ETD
etah|c|Etah|IN||3|
etawa|c|Etāwa|IN||2|
etawah|c|Etāwah|IN||4|
ethiopia|n|Ethiopia|ET||8|
etobicoke|c|Etobicoke|CA|ON|4|
ettadhamen|c|Ettadhamen|TN||2|
etwatwa|c|Etwatwa|ZA||3|
eua island|c|Eua Island|TO||0|EUA
euclides da cunha|c|Euclides da Cunha|BR||2|
eufaula|c|Eufaula|US|AL|0|EUF
eugene|c|Eugene|US|OR|3|EUG
euless|c|Euless|US|TX|2|
eunapolis|c|Eunápolis|BR||3|
eunice|c|Eunice|US|LA|0|UCE
eunos|c|Eunos|SG||1|
eureka|c|Eureka|US|CA|1|EKA NLN
eureka|c|Eureka|CA|NU|0|YEU
eureka|c|Eureka|US|NV|0|EUE
eusebio|c|Eusébio|BR||2|
euskirchen|c|Euskirchen|DE||2|
eva downs|c|Eva Downs|AU||0|EVD
evanston|c|Evanston|US|IL|2|
evanston|c|Evanston|US|WY|0|EVW
evansville|c|Evansville|US|IN|3|EVV
evaton|c|Evaton|ZA||5|
eveleth|c|Eveleth|US|MN|0|EVM
evenes|c|Evenes|NO||0|EVE
evensk|c|Evensk|RU||0|SWV
everett|c|Everett|US|WA|3|PAE
evora|c|Évora|PT||2|
evosmos|c|Évosmos|GR||2|
evreux|c|Évreux|FR||2|EVX
evry|c|Évry|FR||2|
ewo|c|Ewo|CG||0|EWO
exeter|c|Exeter|GB||3|EXT
exmouth|c|Exmouth|AU||0|LEA
extrema|c|Extrema|BR||2|
extremoz|c|Extremoz|BR||2|
ezeiza|a|Ministro Pistarini International|AR||9|EZE
ezeiza|c|Ezeiza|AR||3|EZE
ezhou|c|E’zhou|CN||5|EHU
ezhva|c|Ezhva|RU||2|
ezza ohu|c|Ezza-Ohu|NG||2|
facatativa|c|Facatativá|CO||3|
fada ngourma|c|Fada N'gourma|BF||2|FNG
fagurholsmyri|c|Fagurhólsmýri|IS||0|FAG
fahud|c|Fahud|OM||0|FAU
fair isle|c|Fair Isle|GB||0|FIE
fairbanks|c|Fairbanks|US|AK|1|FAI
fairbury|c|Fairbury|US|NE|0|FBY
fairfield|c|Fairfield|US|CA|3|SUU
fairfield|c|Fairfield|US|CT|2|
fairfield|c|Fairfield|US|IA|0|FFL
fairford|c|Fairford|GB||0|FFD
fairmont|c|Fairmont|US|MN|0|FRM
fairmont hot springs|c|Fairmont Hot Springs|CA|BC|0|YCZ
fairview|c|Fairview|CA|AB|0|ZFW
fairview park|c|Fairview Park|HK||1|
faisalabad|c|Faisalabad|PK||7|LYP
faizabad|c|Faizabad|AF||0|FBD
fajar|c|Fajar|SG||1|
fakahina|c|Fakahina|PF||0|FHZ
fakfak papua island|c|Fakfak-Papua Island|ID||0|FKQ
falconbridge|c|Falconbridge|CA|ON|0|YSB
falkland islands|n|Falkland Islands|FK||8|
falklands|n|Falkland Islands|FK||8|
fall river|c|Fall River|US|MA|2|
fallon|c|Fallon|US|NV|0|FLX NFL
falmouth|c|Falmouth|US|MA|0|FMH
false pass|c|False Pass|US|AK|0|KFP
fana|c|Fana|ML||2|
fane mission|c|Fane Mission|PG||0|FNE
fangcheng|c|Fangcheng|CN||2|
fangchenggang|c|Fangchenggang|CN||4|
fangcun|c|Fangcun|CN||2|
fangshan|c|Fangshan|CN||2|
fanling|c|Fanling|HK||4|
fanlou|c|Fanlou|CN||2|
fano|c|Fano|IT||2|
faqirwali|c|Faqirwali|PK||2|
faqus|c|Fāqūs|EG||3|
farah|c|Farah|AF||1|FAH
faranah|c|Faranah|GN||2|
fardis|c|Fardīs|IR||3|
fare|c|Fare|PF||0|HUH
farewell|c|Farewell|US|AK|0|FWL
fargo|c|Fargo|US|ND|3|FAR
faribault|c|Faribault|US|MN|1|FBL
faridabad|c|Faridabad|IN||6|
faridkot|c|Farīdkot|IN||2|
faridpur|c|Farīdpur|BD||3|
faridpur|c|Farīdpur|IN||2|
farmingdale|c|Farmingdale|US|NY|0|FRG
farmington|c|Farmington|US|NM|1|FMN
farmington|c|Farmington|US|MO|0|FAM
farmington hills|c|Farmington Hills|US|MI|2|
farnborough|c|Farnborough|GB||2|FAB
faro|c|Faro|PT||2|FAO
faro|c|Faro|CA|YT|0|ZFA
faroe islands|n|Faroe Islands|FO||8|
faroes|n|Faroe Islands|FO||8|
farroupilha|c|Farroupilha|BR||2|
farrukhabad|c|Farrukhābād|IN||3|
farshut|c|Farshūţ|EG||2|
faruka|c|Faruka|PK||2|
fasa|c|Fasā|IR||2|FAZ
fatehabad|c|Fatehābād|IN||2|
fatehjang|c|Fatehjang|PK||2|
fatehpur|c|Fatehpur|IN||3|
fatih|c|Fatih|TR||4|
fatima mission|c|Fatima Mission|PG||0|WTP
fatsa|c|Fatsa|TR||2|
fatwa|c|Fatwa|IN||2|
favoriten|c|Favoriten|AT||3|
fayetteville|c|Fayetteville|US|NC|3|FAY
fayetteville|c|Fayetteville|US|AR|2|
fayetteville|c|Fayetteville|US|TN|0|FYM
fazenda rio grande|c|Fazenda Rio Grande|BR||3|
fazilka|c|Fazilka|IN||2|
fderik|c|Fderik|MR||0|FGD
federal way|c|Federal Way|US|WA|2|
feicheng|c|Feicheng|CN||2|
feijo|c|Feijó|BR||1|FEJ
feira de santana|c|Feira de Santana|BR||5|FEC
felege neway|c|Felege Neway|ET||2|
felgueiras|c|Felgueiras|PT||2|
feltham|c|Feltham|GB||2|
fendou|c|Fendou|CN||3|
fengcheng|c|Fengcheng|CN||3|
fenggang|c|Fenggang|CN||2|
fenghua|c|Fenghua|CN||2|
fenghuang|c|Fenghuang|CN||4|
fengkou|c|Fengkou|CN||2|
fengping|c|Fengping|CN||2|
fengrun|c|Fengrun|CN||2|
fengshan|c|Fengshan|TW||4|
fengxiang|c|Fengxiang|CN||6|
fengyi|c|Fengyi|CN||2|
feni|c|Feni|BD||2|
fenshui|c|Fenshui|CN||2|
fenyi|c|Fenyi|CN||2|
feodosiya|c|Feodosiya|UA||2|
fera island|c|Fera Island|SB||0|FRE
ferencvaros|c|Ferencváros|HU||2|
fergana|c|Fergana|UZ||4|FEG
fergus falls|c|Fergus Falls|US|MN|0|FFM
feriana|c|Feriana|TN||2|
ferizaj|c|Ferizaj|XK||2|
ferkessedougou|c|Ferkessédougou|CI||2|FEK
fernando de la mora|c|Fernando de la Mora|PY||3|
fernando de noronha|c|Fernando De Noronha|BR||0|FEN
fernandopolis|c|Fernandópolis|BR||2|
ferrara|c|Ferrara|IT||3|
ferraz de vasconcelos|c|Ferraz de Vasconcelos|BR||3|
ferrol|c|Ferrol|ES||2|
fes|c|Fes|MA||6|FEZ
fes al bali|c|Fès al Bali|MA||3|
fethiye|c|Fethiye|TR||2|
fianarantsoa|c|Fianarantsoa|MG||3|
fiche|c|Fichē|ET||2|
ficksburg|c|Ficksburg|ZA||1|FCB
fiditi|c|Fiditi|NG||2|
fier|c|Fier|AL||2|
fier cifci|c|Fier-Çifçi|AL||2|
figari sud corse|c|Figari Sud-Corse|FR||0|FSC
fiji|n|Fiji|FJ||8|
filadelfia|c|Filadelfia|PY||1|FLM
fili|c|Fili|RU||2|
fillmore|c|Fillmore|US|UT|0|FIL
financial district|c|Financial District|US|NY|2|
fincha|c|Fincha|ET||0|FNH
finchley|c|Finchley|GB||2|
findlay|c|Findlay|US|OH|1|FDY
finke|c|Finke|AU||0|FIK
finland|n|Finland|FI||8|
finlyandskiy|c|Finlyandskiy|RU||2|
finote selam|c|Finote Selam|ET||2|
firenze|c|Florence|IT||4|FLR
firozabad|c|Fīrozābād|IN||4|
firozpur|c|Firozpur|IN||3|
firuzabad|c|Fīrūzābād|IR||2|
fishers|c|Fishers|US|IN|2|
fishers island|c|Fishers Island|US|NY|0|FID
fitiuta village|c|Fitiuta Village|AS||0|FTI
fiumicino|a|Leonardo Da Vinci (Fiumicino) International|IT||9|FCO
flagami|c|Flagami|US|FL|2|
flagstaff|c|Flagstaff|US|AZ|2|FLG
flat|c|Flat|US|AK|0|FLT
flatbush|c|Flatbush|US|NY|2|
flateyri|c|Flateyri|IS||0|FLI
flatlands|c|Flatlands|US|NY|2|
fleetwood|c|Fleetwood|CA|BC|2|
flensburg|c|Flensburg|DE||2|FLF
flin flon|c|Flin Flon|CA|MB|0|YFO
flint|c|Flint|US|MI|2|FNT
flippin|c|Flippin|US|AR|0|FLP
florence|c|Florence|IT||4|FLR
florence|c|Florence|US|OR|0|FMU
florence|c|Florence|US|SC|0|FLO
florence graham|c|Florence-Graham|US|CA|2|
florencia|c|Florencia|CO||3|FLA
floriano|c|Floriano|BR||2|FLB
florianopolis|c|Florianópolis|BR||5|FLN
florida|r|Florida|US|FL|7|
florida|c|Florida|CU||2|
floridablanca|c|Floridablanca|CO||4|
floridsdorf|c|Floridsdorf|AT||3|
florissant|c|Florissant|US|MO|2|
floro|c|Florø|NO||0|FRO
flower mound|c|Flower Mound|US|TX|2|
fnidek|c|Fnidek|MA||2|
fo tan|c|Fo Tan|HK||1|
fochville|c|Fochville|ZA||2|
focsani|c|Focșani|RO||2|
foggia|c|Foggia|IT||3|FOG
foley|c|Foley|US|AL|1|NHX
foligno|c|Foligno|IT||2|
folkestone|c|Folkestone|GB||2|
folsom|c|Folsom|US|CA|2|
fond du lac|c|Fond du Lac|US|WI|1|FLD
fond du lac|c|Fond-Du-Lac|CA|SK|0|ZFD
fontana|c|Fontana|US|CA|3|
fontanar|c|Fontanar|CU||3|
fontanges|c|Fontanges|CA|QC|0|YFG
fonte boa|c|Fonte Boa|BR||1|FBA
fontenay sous bois|c|Fontenay-sous-Bois|FR||2|
forbes|c|Forbes|AU||0|FRB
forbesganj|c|Forbesganj|IN||2|
forde|c|Førde|NO||0|FDE
fordham|c|Fordham|US|NY|2|
fordon|c|Fordon|PL||2|
forest|c|Forest|BE||2|
forest city|c|Forest City|US|IA|0|FXY
forest hills|c|Forest Hills|US|NY|2|
forestville|c|Forestville|CA|QC|0|YFE
forli|c|Forlì|IT||3|FRL
formiga|c|Formiga|BR||2|
formosa|c|Formosa|AR||3|FMA
formosa|c|Formosa|BR||3|
forrest city|c|Forrest City|US|AR|0|FCY
fort abbas|c|Fort Abbas|PK||2|
fort albany|c|Fort Albany|CA|ON|0|YFA
fort beaufort|c|Fort Beaufort|ZA||2|
fort belvoir|c|Fort Belvoir|US|VA|0|DAA
fort benning|c|Fort Benning|US|GA|0|LSF
fort bliss|c|Fort Bliss|US|TX|0|BIF
fort bragg|c|Fort Bragg|US|NC|1|FBG
fort bragg|c|Fort Bragg|US|CA|0|FOB
fort bridger|c|Fort Bridger|US|WY|0|FBR
fort campbell|c|Fort Campbell|US|KY|0|HOP
fort carson|c|Fort Carson|US|CO|0|FCS
fort chipewyan|c|Fort Chipewyan|CA|AB|0|YPY
fort collins|c|Fort Collins|US|CO|3|FNL
fort de france|c|Fort-de-France|MQ||2|FDF
fort dodge|c|Fort Dodge|US|IA|1|FOD
fort eustis|c|Fort Eustis|US|VA|0|FAF
fort frances|c|Fort Frances|CA|ON|0|YAG
fort garry south|c|Fort Garry South|CA|MB|2|
fort good hope|c|Fort Good Hope|CA|NT|0|YGH
fort hood|c|Fort Hood|US|TX|0|GRK HLR
fort hope|c|Fort Hope|CA|ON|0|YFH
fort huachuca sierra vista|c|Fort Huachuca Sierra Vista|US|AZ|0|FHU
fort indiantown gap|c|Fort Indiantown Gap|US|PA|0|MUI
fort irwin|c|Fort Irwin|US|CA|0|BYS
fort knox|c|Fort Knox|US|KY|0|FTK
fort lauderdale|c|Fort Lauderdale|US|FL|3|FLL
fort leavenworth|c|Fort Leavenworth|US|KS|0|FLV
fort leonard wood|c|Fort Leonard Wood|US|MO|1|TBN
fort lewis|c|Fort Lewis|US|WA|0|GRF
fort liard|c|Fort Liard|CA|NT|0|YJF
fort mackay|c|Fort Mackay|CA|AB|0|HZP
fort madison|c|Fort Madison|US|IA|0|FMS
fort mcmurray|c|Fort McMurray|CA|AB|2|NML YMM
fort mcpherson|c|Fort Mcpherson|CA|NT|0|ZFM
fort meade|c|Fort Meade|US|MD|0|FME
fort myers|c|Fort Myers|US|FL|2|RSW
fort nelson|c|Fort Nelson|CA|BC|0|YYE
fort pierce|c|Fort Pierce|US|FL|1|FPR
fort polk|c|Fort Polk|US|LA|0|POE
fort portal|c|Fort Portal|UG||2|
fort resolution|c|Fort Resolution|CA|NT|0|YFR
fort richardson|c|Fort Richardson|US|AK|0|FRN
fort riley|c|Fort Riley|US|KS|0|FRI
fort rucker|c|Fort Rucker|US|AL|0|OZR
fort saint john|c|Fort Saint John|CA|BC|0|YXJ
fort sandeman|c|Fort Sandeman|PK||0|PZH
fort scott|c|Fort Scott|US|KS|0|FSK
fort severn|c|Fort Severn|CA|ON|0|YER
fort sill|c|Fort Sill|US|OK|0|FSI
fort simpson|c|Fort Simpson|CA|NT|0|YFS
fort smith|c|Fort Smith|US|AR|2|FSM
fort smith|c|Fort Smith|CA|NT|0|YSM
fort stewart|c|Fort Stewart|US|GA|0|LIY
fort stockton|c|Fort Stockton|US|TX|0|FST
fort sumner|c|Fort Sumner|US|NM|0|FSU
fort wayne|c|Fort Wayne|US|IN|4|FWA
fort worth|c|Fort Worth|US|TX|6|DFW
fort yukon|c|Fort Yukon|US|AK|0|FYU
fortaleza|c|Fortaleza|BR||7|FOR
fortaleza|c|Fortaleza|PE||0|ALD
fortechnyi|c|Fortechnyi|UA||3|
fortress hill|c|Fortress Hill|HK||1|
foshan|c|Foshan|CN||8|FUO
fougamou|c|Fougamou|GA||0|FOU
foumban|c|Foumban|CM||3|FOM
foumbot|c|Foumbot|CM||2|
fountain valley|c|Fountain Valley|US|CA|2|
fountainebleau|c|Fountainebleau|US|FL|2|
foz do iguacu|c|Foz do Iguaçu|BR||4|IGU
fraijanes|c|Fraijanes|GT||2|
framingham|c|Framingham|US|MA|2|
framingham center|c|Framingham Center|US|MA|2|
franca|c|Franca|BR||4|FRC
france|n|France|FR||8|
franceville|c|Franceville|GA||3|MVB
francisco beltrao|c|Francisco Beltrão|BR||2|FBE
francisco morato|c|Francisco Morato|BR||3|
francistown|c|Francistown|BW||3|FRW
franco da rocha|c|Franco da Rocha|BR||3|
frankfort|c|Frankfort|US|KY|1|FFT
frankfurt|c|Frankfurt|DE||5|FRA
frankfurt airport|a|Frankfurt am Main International|DE||9|FRA
frankfurt am main|c|Frankfurt|DE||5|FRA
frankfurt oder|c|Frankfurt (Oder)|DE||2|
franklin|c|Franklin|US|TN|2|
franklin|c|Franklin|US|PA|0|FKL
franklin|c|Franklin|US|VA|0|FKN
frechen|c|Frechen|DE||2|
frederick|c|Frederick|US|MD|2|FDK
frederick|c|Frederick|US|OK|0|FDR
fredericton|c|Fredericton|CA|NB|2|YFC
frederiksberg|c|Frederiksberg|DK||2|
fredrikstad|c|Fredrikstad|NO||2|
freeport|c|Freeport|BS||1|FPO
freeport|c|Freeport|US|IL|0|FEP
freetown|c|Freetown|SL||5|FNA
fregate island|c|Fregate Island|SC||0|FRK
freguesia do o|c|Freguesia do Ó|BR||3|
freiburg|c|Freiburg|DE||3|
freire|c|Freire|CL||1|ZCO
frejus|c|Fréjus|FR||2|
fremont|c|Fremont|US|CA|3|
fremont|c|Fremont|US|NE|0|FET
french guiana|n|French Guiana|GF||8|
french lick|c|French Lick|US|IN|0|FRH
french polynesia|n|French Polynesia|PF||8|
french southern territories|n|French Southern Territories|TF||8|
frenchville|c|Frenchville|US|ME|0|WFK
fresnillo|c|Fresnillo|MX||3|
fresno|c|Fresno|US|CA|5|FAT
fria|c|Fria|GN||2|
friday harbor|c|Friday Harbor|US|WA|0|FRD
frieda river|c|Frieda River|PG||0|FAQ
friedrichsfelde|c|Friedrichsfelde|DE||2|
friedrichshafen|c|Friedrichshafen|DE||2|FDH
friedrichshain|c|Friedrichshain|DE||3|
frisco|c|San Francisco|US|CA|5|SFO
frisco|c|Frisco|US|TX|3|
fritzlar|c|Fritzlar|DE||0|FRZ
front royal|c|Front Royal|US|VA|1|FRR
frontera|c|Frontera|MX||2|
frutal|c|Frutal|BR||2|
frutillar|c|Frutillar|CL||1|FRT
fryazevo|c|Fryazevo|RU||2|
fryazino|c|Fryazino|RU||2|
frydek mistek|c|Frýdek-Místek|CZ||2|
fryeburg|c|Fryeburg|US|ME|0|FRY
ft abbas|c|Fort Abbas|PK||2|
ft beaufort|c|Fort Beaufort|ZA||2|
ft bragg|c|Fort Bragg|US|NC|1|FBG
ft collins|c|Fort Collins|US|CO|3|FNL
ft de france|c|Fort-de-France|MQ||2|FDF
ft dodge|c|Fort Dodge|US|IA|1|FOD
ft garry south|c|Fort Garry South|CA|MB|2|
ft lauderdale|c|Fort Lauderdale|US|FL|3|FLL
ft leonard wood|c|Fort Leonard Wood|US|MO|1|TBN
ft mcmurray|c|Fort McMurray|CA|AB|2|NML YMM
ft myers|c|Fort Myers|US|FL|2|RSW
ft pierce|c|Fort Pierce|US|FL|1|FPR
ft portal|c|Fort Portal|UG||2|
ft smith|c|Fort Smith|US|AR|2|FSM
ft wayne|c|Fort Wayne|US|IN|4|FWA
ft worth|c|Fort Worth|US|TX|6|DFW
fu cheong estate|c|Fu Cheong Estate|HK||1|
fuan|c|Fu’an|CN||3|
fuchu|c|Fuchū|JP||4|
fuchucho|c|Fuchūchō|JP||2|
fuding|c|Fuding|CN||3|
fuefuki|c|Fuefuki|JP||2|
fuencarral|c|Fuencarral|ES||3|
fuencarral el pardo|c|Fuencarral-El Pardo|ES||3|
fuengirola|c|Fuengirola|ES||2|
fuenlabrada|c|Fuenlabrada|ES||3|
fuentes del valle|c|Fuentes del Valle|MX||2|
fuerte olimpo|c|Fuerte Olimpo|PY||0|OLK
fuerteventura island|c|Fuerteventura Island|ES||0|FUE
fujairah|c|Fujairah|AE||3|
fuji|c|Fuji|JP||3|
fuji|c|Fuji|CN||3|
fujieda|c|Fujieda|JP||3|
fujiidera|c|Fujiidera|JP||2|
fujimino|c|Fujimino|JP||3|
fujin|c|Fujin|CN||2|
fujinomiya|c|Fujinomiya|JP||3|
fujioka|c|Fujioka|JP||2|
fujisawa|c|Fujisawa|JP||4|
fukayacho|c|Fukayachō|JP||3|
fukuchiyama|c|Fukuchiyama|JP||2|
fukui shi|c|Fukui-shi|JP||4|
fukuoka|c|Fukuoka|JP||6|FUK
fukuroi|c|Fukuroi|JP||2|
fukushima|c|Fukushima|JP||4|
fukutsu|c|Fukutsu|JP||2|
fukuyama|c|Fukuyama|JP||4|
fulad shahr|c|Fūlād Shahr|IR||2|
fulda|c|Fulda|DE||2|
fulham|c|Fulham|GB||2|
fuling|c|Fuling|CN||4|
fullerton|c|Fullerton|US|CA|3|FUL
funadhoo|c|Funadhoo|MV||0|FND
funafuti|c|Funafuti|TV||1|FUN
funchal|c|Funchal|PT||3|FNC
fundacion|c|Fundación|CO||2|FDA
funfhaus|c|Fünfhaus|AT||2|
fungurume|c|Fungurume|CD||2|
funtua|c|Funtua|NG||3|
funza|c|Funza|CO||3|
fuorigrotta|c|Fuorigrotta|IT||2|
fuqing|c|Fuqing|CN||2|
furstenfeldbruck|c|Fürstenfeldbruck|DE||1|FEL
furth|c|Fürth|DE||3|
furukawa|c|Furukawa|JP||2|
fusagasuga|c|Fusagasugá|CO||2|
fushun|c|Fushun|CN||6|
fussa|c|Fussa|JP||2|OKO
futaleufu|c|Futaleufu|CL||0|FFU
futtsu|c|Futtsu|JP||2|
futuna island|c|Futuna Island|WF||0|FUT
futuna island|c|Futuna Island|VU||0|FTA
fuvahmulah island|c|Fuvahmulah Island|MV||0|FVM
fuwwah|c|Fuwwah|EG||2|
fuxin|c|Fuxin|CN||5|
fuyang|c|Fuyang|CN||6|FUG
fuyu|c|Fuyu|CN||3|
fuzhou|c|Fuzhou|CN||7|FOC
fylde|c|Fylde|GB||2|
fyzabad|c|Fyzābād|IN||3|
ga rankuwa|c|Ga-Rankuwa|ZA||2|
gaalkacyo|c|Gaalkacyo|SO||2|
gabala|c|Gabala|AZ||0|GBB
gabbs|c|Gabbs|US|NV|0|GAB
gabela|c|Gabela|AO||3|
gabes|c|Gabès|TN||3|GAE
gabon|n|Gabon|GA||8|
gaborone|c|Gaborone|BW||3|GBE
gadag|c|Gadag|IN||3|
gadag betageri|c|Gadag-Betageri|IN||3|
gaddi annaram|c|Gaddi Annaram|IN||2|
gadhdhoo|c|Gadhdhoo|MV||0|RUL
gadsden|c|Gadsden|US|AL|1|GAD
gadwal|c|Gadwāl|IN||2|
gafsa|c|Gafsa|TN||2|GAF
gage|c|Gage|US|OK|0|GAG
gagnoa|c|Gagnoa|CI||4|GGN
gainesville|c|Gainesville|US|FL|3|GNV
gainesville|c|Gainesville|US|GA|0|GVL
gainesville|c|Gainesville|US|TX|0|GLE
gaithersburg|c|Gaithersburg|US|MD|2|GAI
gajraula|c|Gajraula|IN||2|
gajuwaka|c|Gajuwaka|IN||4|
galati|c|Galaţi|RO||3|
galatsi|c|Galátsi|GR||2|
galbraith lake|c|Galbraith Lake|US|AK|0|GBH
galcaio|c|Galcaio|SO||0|GLK
galeao|a|Galeao - Antonio Carlos Jobim International|BR||9|GIG
galela celebes island|c|Galela-Celebes Island|ID||0|GLX
galena|c|Galena|US|AK|0|GAL
galesburg|c|Galesburg|US|IL|1|GBG
galesong|c|Galesong|ID||2|
galion|c|Galion|US|OH|0|GQQ
gallarate|c|Gallarate|IT||2|
galle|c|Galle|LK||2|KCT
gallivare|c|Gallivare|SE||0|GEV
gallup|c|Gallup|US|NM|1|GUP
galveston|c|Galveston|US|TX|2|GLS
galway|c|Galway|IE||2|
gama|c|Gama|BR||3|
gama|c|Gama|AO||2|
gamagori|c|Gamagōri|JP||2|
gambat|c|Gambat|PK||2|
gambela|c|Gambēla|ET||2|GMB
gambell|c|Gambell|US|AK|0|GAM
gambia|n|Gambia|GM||8|
gamboma|c|Gamboma|CG||1|GMM
gamboru|c|Gamboru|NG||2|
gameti|c|Gameti|CA|NT|0|YRA
gamonal|c|Gamonal|ES||2|
gamping lor|c|Gamping Lor|ID||2|
gan|c|Gan|MV||0|GAN
ganda|c|Ganda|AO||2|
gandajika|c|Gandajika|CD||3|GDJ
gander|c|Gander|CA||0|YQX
gandhidham|c|Gāndhīdhām|IN||3|
gandhinagar|c|Gandhinagar|IN||4|
gandia|c|Gandia|ES||2|
gangapur|c|Gangāpur|IN||3|
gangarampur|c|Gangārāmpur|IN||2|
gangavati|c|Gangavati|IN||3|
gangaw|c|Gangaw|MM||0|GAW
gangneung|c|Gangneung|KR||3|
gangoh|c|Gangoh|IN||2|
gangshang|c|Gangshang|CN||2|
gangtok|c|Gangtok|IN||3|
gangu chengguanzhen|c|Gangu Chengguanzhen|CN||3|
ganja|c|Ganja|AZ||4|GNJ
gannan|c|Gannan|CN||2|
ganshui|c|Ganshui|CN||2|
ganta|c|Ganta|LR||2|
gantang|c|Gantang|CN||2|
ganzhou|c|Ganzhou|CN||6|KOW
gao|c|Gao|ML||3|
gaogou|c|Gaogou|CN||2|
gaojing|c|Gaojing|CN||3|
gaoliu|c|Gaoliu|CN||2|
gaomi|c|Gaomi|CN||4|
gaoping|c|Gaoping|CN||3|
gaoua|c|Gaoua|BF||1|XGA
gaoyou|c|Gaoyou|CN||2|
gaozhou|c|Gaozhou|CN||4|
gapan|c|Gapan|PH||3|
gapyeong|c|Gapyeong|KR||2|
garaina|c|Garaina|PG||0|GAR
garanhuns|c|Garanhuns|BR||3|QGP
garbsen|c|Garbsen|DE||2|
garcia|c|García|MX||2|
garden city|c|Garden City|US|KS|1|GCK
garden grove|c|Garden Grove|US|CA|3|
gardena|c|Gardena|US|CA|2|
gardermoen|a|Oslo Gardermoen|NO||9|OSL
gardez|c|Gardez|AF||3|
gardner|c|Gardner|US|MA|0|GDM
gardo|c|Gardo|SO||0|GSR
gare|c|Gare|FR||2|
garhchiroli|c|Garhchiroli|IN||2|
garhi khairo|c|Garhi Khairo|PK||3|
garissa|c|Garissa|KE||3|GAS
garland|c|Garland|US|TX|3|
garoowe|c|Garoowe|SO||2|
garoua|c|Garoua|CM||1|GOU
garowe|c|Garowe|SO||0|GGR
garut|c|Garut|ID||3|
gary|c|Gary|US|IN|2|GYY
garze|c|Garze|CN||0|GZG
garzon|c|Garzón|CO||1|GLJ
gasan|c|Gasan|PH||0|MRQ
gashua|c|Gashua|NG||3|
gasmata island|c|Gasmata Island|PG||0|GMI
gaspar|c|Gaspar|BR||2|
gaspe|c|Gaspe|CA|QC|0|YGP
gasteiz vitoria|c|Gasteiz / Vitoria|ES||4|
gastonia|c|Gastonia|US|NC|2|
gatchina|c|Gatchina|RU||2|
gateshead|c|Gateshead|GB||2|
gatineau|c|Gatineau|CA|QC|4|YND
gatokae|c|Gatokae|SB||0|GTA
gatwick|a|London Gatwick|GB||9|LGW
gaua island|c|Gaua Island|VU||0|ZGU
gavle|c|Gävle|SE||2|GVX
gaya|c|Gaya|IN||4|
gaya|c|Gaya|NE||2|
gaylord|c|Gaylord|US|MI|0|GLR
gaza|c|Gaza|PS||4|
gaziantep|c|Gaziantep|TR||7|GZT
gazipasa|c|Gazipaşa|TR||1|GZP
gazipur|c|Gazipur|BD||7|
gb|n|United Kingdom|GB||8|
gbadolite|c|Gbadolite|CD||2|
gbangbatok|c|Gbangbatok|SL||0|GBK
gbarnga|c|Gbarnga|LR||2|
gbawe|c|Gbawe|GH||2|
gboko|c|Gboko|NG||4|
gbongan|c|Gbongan|NG||3|
gdansk|c|Gdańsk|PL||4|GDN
gdynia|c|Gdynia|PL||4|
gebe island|c|Gebe Island|ID||0|GEB
gebiley|c|Gebiley|SO||2|
gebze|c|Gebze|TR||4|
gedangan|c|Gedangan|ID||2|
gedaref|c|Gedaref|SD||0|GSU
geelong|c|Geelong|AU||4|
geita|c|Geita|TZ||4|
gejiu|c|Gejiu|CN||3|
gela|c|Gela|IT||2|
gelan|c|Gelan|CN||2|
gelang patah|c|Gelang Patah|MY||2|
gelendzhik|c|Gelendzhik|RU||2|GDZ
gelephu|c|Gelephu|BT||0|GLU
gelsenkirchen|c|Gelsenkirchen|DE||4|
gemena|c|Gemena|CD||3|GMA
gemlik|c|Gemlik|TR||2|
geneina|c|Geneina|SD||0|EGN
general pico|c|General Pico|AR||2|GPO
general roca|c|General Roca|AR||2|GNR
general santos|c|General Santos|PH||5|GES
general trias|c|General Trias|PH||2|
geneva|c|Geneva|CH||3|GVA
geneve|c|Geneva|CH||3|GVA
genf|c|Geneva|CH||3|GVA
gengqing|c|Gengqing|CN||2|
genhe|c|Genhe|CN||2|
genk|c|Genk|BE||2|
genoa|c|Genoa|IT||5|
genova|c|Genoa|IT||5|
gent|c|Ghent|BE||4|
genteng|c|Genteng|ID||2|
geoje|c|Geoje|KR||3|
george|c|George|ZA||3|GRJ
george town|c|George Town|MY||3|
george town|c|George Town|BS||0|GGT
georgetown|c|Georgetown|GY||3|GEO
georgetown|c|Georgetown|US|TX|2|
georgetown|c|Georgetown|US|DE|0|GED
georgetown|c|Georgetown|US|SC|0|GGE
georgetown|c|Georgetown|KY||0|GCM
georgia|n|Georgia|GE||8|
georgia|r|Georgia|US|GA|7|
georgiyevsk|c|Georgiyevsk|RU||2|
gera|c|Gera|DE||3|
gerald park|c|Gerald's Park|MS||0|MNI
geraldton|c|Geraldton|CA|ON|0|YGQ
gereida|c|Gereida|SD||3|
germantown|c|Germantown|US|MD|2|
germany|n|Germany|DE||8|
germiston|c|Germiston|ZA||4|
gesundbrunnen|c|Gesundbrunnen|DE||2|
getafe|c|Getafe|ES||3|
gettysburg|c|Gettysburg|US|PA|0|GTY
getxo|c|Getxo|ES||2|
geylang|c|Geylang|SG||3|
ghaba|c|Ghaba|OM||0|RNM
ghadames|c|Ghadames|LY||0|LTD
ghana|n|Ghana|GH||8|
ghanzi|c|Ghanzi|BW||1|GNZ
ghardaia|c|Ghardaïa|DZ||3|GHA
gharroli|c|Gharroli|IN||2|
ghat|c|Ghat|LY||0|GHT
ghatal|c|Ghātāl|IN||2|
ghaziabad|c|Ghāziābād|IN||6|HDO
ghazieh|c|Ghazieh|LB||2|
ghazipur|c|Ghazīpur|IN||3|
ghazni|c|Ghazni|AF||3|
ghent|c|Ghent|BE||4|
ghotki|c|Ghotki|PK||3|
ghulja|c|Ghulja|CN||4|
gia lam|c|Gia Lâm|VN||4|
gia nghia|c|Gia Nghĩa|VN||2|
gia rai|c|Giá Rai|VN||3|
gibraltar|c|Gibraltar|GI||1|GIB
gibraltar|n|Gibraltar|GI||0|
giessen|c|Gießen|DE||2|
gifu|c|Gifu|JP||4|QGU
gijang|c|Gijang|KR||3|
gijon|c|Gijón|ES||4|
gilbert|c|Gilbert|US|AZ|3|
gilgil|c|Gilgil|KE||2|
gilgit|c|Gilgit|PK||3|GIL
gillam|c|Gillam|CA|MB|0|YGX
gillette|c|Gillette|US|WY|1|GCC
gillingham|c|Gillingham|GB||3|
gilroy|c|Gilroy|US|CA|2|
gimbi|c|Gimbi|ET||2|
gimcheon|c|Gimcheon|KR||3|
gimli|c|Gimli|CA|MB|0|YGM
gimpo|a|Gimpo International|KR||9|GMP
gimpo si|c|Gimpo-si|KR||3|
ginbata|c|Ginbata|AU||0|GBW
gingoog|c|Gingoog|PH||3|
ginowan|c|Ginowan|JP||3|
gion|c|Gion|JP||2|
girardot|c|Girardot|CO||0|GIR
girardot city|c|Girardot City|CO||3|
girdwood|c|Girdwood|US|AK|0|AQY
giresun|c|Giresun|TR||3|
girga|c|Girga|EG||3|
giridih|c|Giridih|IN||3|
giron|c|Girón|CO||3|
girona|c|Girona|ES||3|GRO
gisborne|c|Gisborne|NZ||1|GIS
gisenyi|c|Gisenyi|RW||3|GYI
gitarama|c|Gitarama|RW||2|
gitega|c|Gitega|BI||2|GID
githunguri|c|Githunguri|KE||2|
giugliano in campania|c|Giugliano in Campania|IT||2|
giurgiu|c|Giurgiu|RO||2|
givatayim|c|Givatayim|IL||2|
giyani|c|Giyani|ZA||1|GIY
giza|c|Giza|EG||7|SPX
gizo|c|Gizo|SB||0|GZO
gjakove|c|Gjakovë|XK||2|
gjilan|c|Gjilan|XK||2|
gjoa haven|c|Gjoa Haven|CA|NU|0|YHK
gjogur|c|Gjögur|IS||0|GJR
glacier creek|c|Glacier Creek|US|AK|0|KGZ
gladbeck|c|Gladbeck|DE||2|
gladstone|c|Gladstone|AU||1|GLT
gladwin|c|Gladwin|US|MI|0|GDW
glasgow|c|Glasgow|GB||5|GLA
glasgow|c|Glasgow|US|KY|0|GLW
glasgow|c|Glasgow|US|MT|0|GGW
glazov|c|Glazov|RU||3|
glen burnie|c|Glen Burnie|US|MD|2|
glen canyon natl rec area|c|Glen Canyon Natl Rec Area|US|UT|0|BFG
glendale|c|Glendale|US|AZ|3|LUF
glendale|c|Glendale|US|CA|3|
glendive|c|Glendive|US|MT|0|GDV
glendora|c|Glendora|US|CA|2|
glens falls|c|Glens Falls|US|NY|0|GFL
glentanner station|c|Glentanner Station|NZ||0|GTN
glenwood springs|c|Glenwood Springs|US|CO|0|GWS
gliwice|c|Gliwice|PL||3|
globe|c|Globe|US|AZ|0|GLB
glogovac|c|Glogovac|XK||2|
glogow|c|Głogów|PL||2|
gloucester|c|Gloucester|CA|ON|3|
gloucester|c|Gloucester|GB||3|
glyfada|c|Glyfáda|GR||2|
gniezno|c|Gniezno|PL||2|
go cong|c|Gò Công|VN||2|
go vap|c|Gò Vấp|VN||3|
goa|r|Goa|IN||5|GOI GOX
goalpara|c|Goālpāra|IN||2|
goba|c|Goba|ET||2|GOB
gobabis|c|Gobabis|NA||1|GOG
gobernador galvez|c|Gobernador Gálvez|AR||2|
gobernador gregores|c|Gobernador Gregores|AR||0|GGS
gobichettipalayam|c|Gobichettipalayam|IN||2|
gobindgarh|c|Gobindgarh|IN||2|
gode|c|Gode|ET||2|GDE
godean|c|Godean|ID||2|
godhra|c|Godhra|IN||3|
godome|c|Godomè|BJ||4|
gods lake narrows|c|Gods Lake Narrows|CA|MB|0|YGO
gods river|c|Gods River|CA|MB|0|ZGI
gohad|c|Gohad|IN||2|
gohana|c|Gohāna|IN||2|
goiana|c|Goiana|BR||2|
goianesia|c|Goianésia|BR||2|
goiania|c|Goiânia|BR||6|GYN
goianira|c|Goianira|BR||2|
gojra|c|Gojra|PK||3|
gokak|c|Gokak|IN||2|
gokalpur|c|Gokalpur|IN||3|
gokceada|c|Gokceada|TR||0|GKD
gola gokarannath|c|Gola Gokarannāth|IN||2|
golbasi|c|Gölbaşı|TR||3|
golcuk|c|Gölcük|TR||2|
gold beach|c|Gold Beach|US|OR|0|GOL
gold coast|c|Gold Coast|AU||5|OOL
goldsboro|c|Goldsboro|US|NC|1|GSB
goleniow|c|Goleniów|PL||1|SZZ
golestan|c|Golestān|IR||3|
golfe|c|Golfe|AO||5|
golfito|c|Golfito|CR||0|GLF
golmud|c|Golmud|CN||0|GOQ
golovin|c|Golovin|US|AK|0|GLV
golpayegan|c|Golpāyegān|IR||2|
golyanovo|c|Gol’yanovo|RU||3|
goma|c|Goma|CD||4|GOM
gombe|c|Gombe|NG||5|GMO
gombong|c|Gombong|ID||2|
gomel|c|Gomel|BY||0|GME
gomez palacio|c|Gómez Palacio|MX||4|
gonaives|c|Gonaïves|HT||2|
gonbad e kavus|c|Gonbad-e Kāvūs|IR||3|
gonda city|c|Gondā City|IN||3|
gondal|c|Gondal|IN||3|
gondar|c|Gondar|ET||0|GDQ
gonder|c|Gonder|ET||4|
gondia|c|Gondiā|IN||3|
gongchangling|c|Gongchangling|CN||2|
gongguan|c|Gongguan|CN||2|
gongheyong|c|Gongheyong|CN||3|
gongju|c|Gongju|KR||2|
gongyi|c|Gongyi|CN||2|
gongzhuling|c|Gongzhuling|CN||3|
gooding|c|Gooding|US|ID|0|GNG
goodland|c|Goodland|US|KS|0|GLD
goodnews|c|Goodnews|US|AK|0|GNU
goodyear|c|Goodyear|US|AZ|2|GYR
goose bay|c|Goose Bay|CA||0|YYR
gopalganj|c|Gopālganj|IN||2|
gopalganj|c|Gopālganj|BD||2|
goppingen|c|Göppingen|DE||2|
gorakhpur|c|Gorakhpur|IN||6|
gordon|c|Gordon|US|NE|0|GRN
gordon downs|c|Gordon Downs|AU||0|GDD
gordonsville|c|Gordonsville|US|VA|0|GVE
gore|c|Gore|ET||0|GOR
gore bay|c|Gore Bay|CA|ON|0|YZE
gorgan|c|Gorgān|IR||3|GBT
gorlitz|c|Görlitz|DE||2|
gorna oryahovitsa|c|Gorna Oryahovitsa|BG||1|GOZ
gorno altaysk|c|Gorno-Altaysk|RU||2|RGK
gorod solnetchnogorsk|c|gorod Solnetchnogorsk|RU||2|
gorom gorom|c|Gorom-Gorom|BF||0|XGG
goronka|c|Goronka|PG||0|GKA
gorontalo|c|Gorontalo|ID||3|
gorontalo celebes island|c|Gorontalo-Celebes Island|ID||0|GTO
gorzow wielkopolski|c|Gorzów Wielkopolski|PL||3|
goshen|c|Goshen|US|IN|1|GSH
goshogawara|c|Goshogawara|JP||2|
gosport|c|Gosport|GB||2|
gostivar|c|Gostivar|MK||2|
gotalalamo morotai island|c|Gotalalamo-Morotai Island|ID||0|OTI
goteborg|c|Gothenburg|SE||5|GOT GSE
gotemba|c|Gotemba|JP||2|
gothenburg|c|Gothenburg|SE||5|GOT GSE
goto|c|Gotō|JP||1|FUJ
gottingen|c|Göttingen|DE||3|
gouda|c|Gouda|NL||2|
goundam|c|Goundam|ML||1|GUD
governador valadares|c|Governador Valadares|BR||4|GVR
governor harbour|c|Governor's Harbour|BS||0|GHB
goya|c|Goya|AR||2|OYA
goyang si|c|Goyang-si|KR||6|
goyerkata|c|Goyerkāta|IN||2|
goz beida|c|Goz Beida|TD||2|
gqeberha|c|Gqeberha|ZA||6|
graaff reinet|c|Graaff Reinet|ZA||2|
gracia|c|Gràcia|ES||3|
grahamstown|c|Grahamstown|ZA||2|
grajau|c|Grajaú|BR||4|
gran canaria|r|Gran Canaria|ES||5|LPA
gran canaria island|c|Gran Canaria Island|ES||0|LPA
granada|c|Granada|ES||3|GRX
granada|c|Granada|NI||2|
granada|c|Granada|CO||2|
granby|c|Granby|CA|QC|2|
grand bassam|c|Grand-Bassam|CI||2|
grand bereby|c|Grand-Bereby|CI||0|BBV
grand bourg|c|Grand Bourg|GP||0|GBJ
grand canyon|c|Grand Canyon|US|AZ|0|GCN VLE
grand case|c|Grand Case|MF||0|SFG
grand forks|c|Grand Forks|US|ND|2|GFK
grand forks|c|Grand Forks|CA|BC|0|ZGF
grand island|c|Grand Island|US|NE|2|GRI
grand junction|c|Grand Junction|US|CO|2|GJT
grand marais|c|Grand Marais|US|MN|0|GRM
grand prairie|c|Grand Prairie|US|TX|3|
grand rapids|c|Grand Rapids|US|MI|3|GRR
grand rapids|c|Grand Rapids|US|MN|0|GPZ
grand santi|c|Grand-Santi|GF||0|GSI
grande anse|c|Grande Anse|GP||0|DSD
grande cache|c|Grande Cache|CA|AB|0|YGC
grande prairie|c|Grande Prairie|CA|AB|2|YQU
grangeville|c|Grangeville|US|ID|0|IDH
granite mountain|c|Granite Mountain|US|AK|0|GMT
granja|c|Granja|BR||2|
granollers|c|Granollers|ES||2|
grants|c|Grants|US|NM|0|GNT
grants pass|c|Grants Pass|US|OR|1|GTP
grantsburg|c|Grantsburg|US|WI|0|GTG
granville|c|Granville|FR||0|GFR
grao de murviedro|c|Grao de Murviedro|ES||2|
grapevine|c|Grapevine|US|TX|2|
gravata|c|Gravatá|BR||2|
gravatai|c|Gravataí|BR||4|
gravesend|c|Gravesend|US|NY|3|
gravesend|c|Gravesend|GB||2|
grayling|c|Grayling|US|AK|0|KGX
grays|c|Grays|GB||2|
graz|c|Graz|AT||4|GRZ
grazhdanka|c|Grazhdanka|RU||2|
great barrington|c|Great Barrington|US|MA|0|GBR
great bear lake|c|Great Bear Lake|CA|NT|0|DAS
great bend|c|Great Bend|US|KS|1|GBD
great britain|n|United Kingdom|GB||8|
great falls|c|Great Falls|US|MT|2|GTF
great yarmouth|c|Great Yarmouth|GB||2|
greater noida|c|Greater Noida|IN||4|
greater sudbury|c|Greater Sudbury|CA|ON|3|
greece|n|Greece|GR||8|
greeley|c|Greeley|US|CO|3|GXY
green bay|c|Green Bay|US|WI|3|GRB
green river|c|Green River|PG||0|GVI
green river|c|Green River|US|UT|0|RVR
greenburgh|c|Greenburgh|US|NY|2|
greeneville|c|Greeneville|US|TN|1|GCY
greenfield|c|Greenfield|US|IN|0|GFD
greenland|n|Greenland|GL||8|
greensboro|c|Greensboro|US|NC|4|GSO
greenville|c|Greenville|US|NC|2|PGV
greenville|c|Greenville|US|SC|2|
greenville|c|Greenville|LR||1|SNI
greenville|c|Greenville|US|IL|0|GRE
greenville|c|Greenville|US|MS|0|GLH
greenville|c|Greenville|US|TX|0|GVT
greenwood|c|Greenwood|US|IN|2|
greenwood|c|Greenwood|CA|NS|0|YZX
greenwood|c|Greenwood|US|MS|0|GWO
greenwood|c|Greenwood|US|SC|0|GRD
greer|c|Greer|US|SC|1|GSP
grenada|n|Grenada|GD||8|
grenoble|c|Grenoble|FR||3|GNB
gresham|c|Gresham|US|OR|3|
gresik|c|Gresik|ID||2|
grevenbroich|c|Grevenbroich|DE||2|
greybull|c|Greybull|US|WY|0|GEY
griffith|c|Griffith|AU||1|GFF
grimsby|c|Grimsby|GB||2|HUY
grimsey|c|Grímsey|IS||0|GRY
grise fiord|c|Grise Fiord|CA|NU|0|YGZ
grogol|c|Grogol|ID||3|
gronau|c|Gronau|DE||2|
groningen|c|Groningen|NL||3|GRQ
groote eylandt|c|Groote Eylandt|AU||0|GTE
grootfontein|c|Grootfontein|NA||1|GFY
grosetto|c|Grosetto|IT||0|GRS
grosseto|c|Grosseto|IT||2|
groton|c|Groton|US|CT|0|GON
grottaglie|c|Grottaglie|IT||1|TAR
grozny|c|Grozny|RU||4|GRV
grudziadz|c|Grudziądz|PL||2|
grundarfjordur|c|Grundarfjörður|IS||0|GUU
guacara|c|Guacara|VE||3|
guadalajara|c|Guadalajara|MX||6|GDL
guadalajara|c|Guadalajara|ES||2|
guadalajara de buga|c|Guadalajara de Buga|CO||3|
guadalupe|c|Guadalupe|MX||5|
guadalupe|c|Guadalupe|BR||0|GDP
guadeloupe|n|Guadeloupe|GP||8|
guaianases|c|Guaianases|BR||3|
guaiba|c|Guaíba|BR||2|
guajara mirim|c|Guajará Mirim|BR||1|GJM
gualeguaychu|c|Gualeguaychú|AR||2|GHU
guam|n|Guam|GU||8|
guamuchil|c|Guamúchil|MX||2|
guanabacoa|c|Guanabacoa|CU||3|
guanaja|c|Guanaja|HN||0|GJA
guanajuato|c|Guanajuato|MX||2|
guanambi|c|Guanambi|BR||2|GNM
guanare|c|Guanare|VE||3|GUQ
guangan|c|Guang’an|CN||5|
guanghua|c|Guanghua|CN||0|LHK
guangshui|c|Guangshui|CN||3|
guangyuan|c|Guangyuan|CN||5|GYS
guangzhou|c|Guangzhou|CN||9|CAN
guanhu|c|Guanhu|CN||2|
guankou|c|Guankou|CN||6|
guanshan|c|Guanshan|CN||2|
guantanamo|c|Guantánamo|CU||4|GAO
guantanamo bay naval station|c|Guantanamo Bay Naval Station|CU||0|NBW
guanyin|c|Guanyin|CN||2|
guanzhuang|c|Guanzhuang|CN||2|
guapi|c|Guapi|CO||0|GPI
guapimirim|c|Guapimirim|BR||2|
guara|c|Guará|BR||3|
guarabira|c|Guarabira|BR||2|
guarapari|c|Guarapari|BR||3|GUZ
guarapuava|c|Guarapuava|BR||3|GPB
guaratingueta|c|Guaratinguetá|BR||3|GUJ
guarenas|c|Guarenas|VE||3|
guarico|c|Guarico|VE||0|CLZ
guaruja|c|Guarujá|BR||4|SSZ
guarulhos|a|Guarulhos - Governador Andre Franco Montoro International|BR||9|GRU
guarulhos|c|Guarulhos|BR||6|
guasave|c|Guasave|MX||2|
guasdualito|c|Guasdualito|VE||2|
guatemala|n|Guatemala|GT||8|
guatemala city|c|Guatemala City|GT||5|GUA
guatire|c|Guatire|VE||3|
guaxupe|c|Guaxupé|BR||2|
guayabal|c|Guayabal|VE||0|LPJ
guayaquil|c|Guayaquil|EC||7|GYE
guayaramerin|c|Guayaramerín|BO||1|GYA
guaymas|c|Guaymas|MX||0|GYM
guaynabo|c|Guaynabo|PR||2|
gubat|c|Gubat|PH||2|
gubkin|c|Gubkin|RU||2|
gucheng|c|Gucheng|CN||2|
gucheng chengguanzhen|c|Gucheng Chengguanzhen|CN||2|
gucun|c|Gucun|CN||3|
gudivada|c|Gudivāda|IN||3|
gudiyatham|c|Gudiyatham|IN||2|
gudur|c|Gūdūr|IN||2|
gueckedou|c|Gueckedou|GN||2|
guediawaye|c|Guédiawaye|SN||4|
guelma|c|Guelma|DZ||3|
guelmim|c|Guelmim|MA||3|
guelph|c|Guelph|CA|ON|3|
guemar|c|Guemar|DZ||1|ELU
guerara|c|Guerara|DZ||2|
guercif|c|Guercif|MA||2|
guernsey|n|Guernsey|GG||8|
guerrero negro|c|Guerrero Negro|MX||0|GUB
guider|c|Guider|CM||2|
guidonia montecelio|c|Guidonia Montecelio|IT||2|
guigang|c|Guigang|CN||6|
guiglo|c|Guiglo|CI||2|GGO
guigue|c|Güigüe|VE||2|
guiguinto|c|Guiguinto|PH||3|
guildford|c|Guildford|GB||2|
guildford|c|Guildford|CA|BC|2|
guilin|c|Guilin|CN||6|
guilin city|c|Guilin City|CN||0|KWL
guinea|n|Guinea|GN||8|
guinea bissau|n|Guinea-Bissau|GW||8|
guines|c|Güines|CU||2|
guiping|c|Guiping|CN||2|
guira de melena|c|Güira de Melena|CU||2|
guiren|c|Guiren|CN||2|
guixi|c|Guixi|CN||3|
guiyang|c|Guiyang|CN||7|KWE
gujangbagh|c|Gujangbagh|CN||4|
gujar khan|c|Gujar Khan|PK||2|
gujranwala|c|Gujranwala|PK||7|
gujrat|c|Gujrat|PK||5|
gukovo|c|Gukovo|RU||2|
gulariya|c|Gulariyā|NP||2|
gulbarga|c|Gulbarga|IN||0|GBI
gulf shores|c|Gulf Shores|US|AL|0|GUF
gulfport|c|Gulfport|US|MS|2|GPT
guli|c|Guli|CN||5|
gulin|c|Gulin|CN||3|
guliston|c|Guliston|UZ||2|
gulkana|c|Gulkana|US|AK|0|GKN
gulu|c|Gulu|UG||3|ULU
gumi|c|Gumi|KR||4|
gumla|c|Gumlā|IN||2|
gummersbach|c|Gummersbach|DE||2|
guna|c|Guna|IN||3|
gunan|c|Gunan|CN||3|
gundupalaiyam|c|Gundupālaiyam|IN||4|
gungoren merter|c|Güngören Merter|TR||2|
gunnison|c|Gunnison|US|CO|0|GUC
gunpo|c|Gunpo|KR||4|
gunsan|c|Gunsan|KR||4|
guntakal|c|Guntakal|IN||3|
guntur|c|Guntur|IN||5|
gunung sitoli|c|Gunung Sitoli|ID||0|GNS
gunungsitoli|c|Gunungsitoli|ID||3|
gununo|c|Gununo|ET||2|
guozhen|c|Guozhen|CN||2|
gurdaspur|c|Gurdaspur|IN||2|
guri si|c|Guri-si|KR||3|
gurlan|c|Gurlan|UZ||2|
gurney|c|Gurney|PG||0|GUR
gurue|c|Gurúè|MZ||3|
gurugram|c|Gurugram|IN||5|
gurupi|c|Gurupi|BR||2|GRP
gus khrustalnyy|c|Gus’-Khrustal’nyy|RU||2|
gusap|c|Gusap|PG||0|GAP
gusau|c|Gusau|NG||3|
gushikawa|c|Gushikawa|JP||2|
gushu|c|Gushu|CN||2|
gusong|c|Gusong|CN||2|
gustavia|c|Gustavia|BL||1|SBH
gustavo adolfo madero|c|Gustavo Adolfo Madero|MX||6|
gustavus|c|Gustavus|US|AK|0|GST
gutersloh|c|Gütersloh|DE||2|GUT
guthrie|c|Guthrie|US|OK|0|GOK
guwahati|c|Guwahati|IN||5|GAU
guyana|n|Guyana|GY||8|
guymon|c|Guymon|US|OK|0|GUY
guyong|c|Guyong|PH||3|
guyuan|c|Guyuan|CN||4|GYU
gwa|c|Gwa|MM||2|GWA
gwadar|c|Gwadar|PK||2|GWD
gwalior|c|Gwalior|IN||6|GWL
gwangju|c|Gwangju|KR||6|KWJ
gwangmyeong|c|Gwangmyeong|KR||4|
gwangyang|c|Gwangyang|KR||3|
gweru|c|Gweru|ZW||3|GWE
gyanpur|c|Gyānpur|IN||3|
gyeongju|c|Gyeongju|KR||3|
gyeongsan si|c|Gyeongsan-si|KR||4|
gyoda|c|Gyōda|JP||2|
gyor|c|Győr|HU||3|QGY
gyumri|c|Gyumri|AM||3|LWN
h olon|c|H̱olon|IL||3|
ha dong|c|Hà Đông|VN||2|
ha giang|c|Hà Giang|VN||2|
ha long|c|Hạ Long|VN||4|
ha tien|c|Hà Tiên|VN||3|
ha tinh|c|Hà Tĩnh|VN||4|
ha tsuen|c|Ha Tsuen|HK||1|
haa dhaalu|c|Haa Dhaalu|MV||0|HAQ
haabersti|c|Haabersti|EE||2|
haarlem|c|Haarlem|NL||3|
habbouch|c|Habboûch|LB||2|
habiganj|c|Habiganj|BD||2|
habikino|c|Habikino|JP||3|
habra|c|Hābra|IN||3|
hachijojima|c|Hachijojima|JP||0|HAC
hachinohe|c|Hachinohe|JP||3|
hachioji|c|Hachiōji|JP||5|
hacienda heights|c|Hacienda Heights|US|CA|2|
hacienda santa fe|c|Hacienda Santa Fe|MX||2|
hadaiq al qubbah|c|Ḩadā’iq al Qubbah|EG||4|
hadano|c|Hadano|JP||3|
hadejia|c|Hadejia|NG||3|
hadera|c|Hadera|IL||2|
hadsel|c|Hadsel|NO||0|SKN
haeju|c|Haeju|KP||3|
hafar al batin|c|Hafar Al-Batin|SA||4|
hafizabad|c|Hafizabad|PK||4|
hagen|c|Hagen|DE||3|
hagere hiywet|c|Hāgere Hiywet|ET||2|
hagere maryam|c|Hagere Maryam|ET||2|
hagerstown|c|Hagerstown|US|MD|1|HGR
hagonoy|c|Hagonoy|PH||3|
hahn|c|Hahn|DE||0|HHN
hai ba trung|c|Hai Bà Trưng|VN||4|
hai chau|c|Hải Châu|VN||3|
hai duong|c|Hải Dương|VN||3|
haibei|c|Haibei|CN||0|HBQ
haicheng|c|Haicheng|CN||3|
haifa|c|Haifa|IL||4|HFA
haikou|c|Haikou|CN||7|HAK
hail|c|Ha'il|SA||5|
hailar|c|Hailar|CN||3|HLD
hailey|c|Hailey|US|ID|0|SUN
hailin|c|Hailin|CN||3|
hailun|c|Hailun|CN||3|
haimen|c|Haimen|CN||3|
haines|c|Haines|US|AK|0|HNS
haines junction|c|Haines Junction|CA|YT|0|YHT
haining|c|Haining|CN||2|
haiphong|c|Haiphong|VN||7|HPH
haiti|n|Haiti|HT||8|
haizhou|c|Haizhou|CN||2|
hajiawa|c|Hajiawa|IQ||2|
hajipur|c|Hājīpur|IN||3|
hakkari|c|Hakkâri|TR||2|
hakodate|c|Hakodate|JP||4|HKD
hala|c|Hala|PK||2|
halabja|c|Halabja|IQ||2|
haldia|c|Haldia|IN||3|
haldwani|c|Haldwani|IN||3|
halesowen|c|Halesowen|GB||2|
half moon bay|c|Half Moon Bay|US|CA|0|HAF
halifax|c|Halifax|CA|NS|4|YHZ
halifax|c|Halifax|GB||2|
halisahar|c|Hālīsahar|IN||3|
hall beach|c|Hall Beach|CA|NU|0|YUX
halle saale|c|Halle (Saale)|DE||3|
halli|c|Halli|FI||0|KEV
halmstad|c|Halmstad|SE||2|HAD
halol|c|Hālol|IN||2|
halton hills|c|Halton Hills|CA|ON|2|
halwan|c|Ḩalwān|EG||3|
hamad|a|Hamad International|QA||9|DOH
hamada|c|Hamada|JP||2|
hamadan|c|Hamadān|IR||5|HDM
hamah|c|Ḩamāh|SY||4|
hamakita|c|Hamakita|JP||2|
hamamatsu|c|Hamamatsu|JP||5|
hamar|c|Hamar|NO||1|HMR
hambantota|c|Hambantota|LK||1|HRI
hamburg|c|Hamburg|DE||6|HAM
hamburg mitte|c|Hamburg-Mitte|DE||4|
hamburg nord|c|Hamburg-Nord|DE||4|
hamden|c|Hamden|US|CT|2|
hameenlinna|c|Hämeenlinna|FI||2|
hameln|c|Hameln|DE||2|
hamhung|c|Hamhŭng|KP||5|
hami|c|Hami|CN||3|HMI
hamilton|c|Hamilton|CA|ON|5|YHM
hamilton|c|Hamilton|NZ||3|HLZ
hamilton|c|Hamilton|US|OH|2|HAO
hamilton|c|Hamilton|GB||2|
hamilton|c|Hamilton|BM||1|BDA
hamilton|c|Hamilton|US|AL|0|HAB
hamilton island|c|Hamilton Island|AU||0|HTI
hamm|c|Hamm|DE||3|
hamma bouziane|c|Hamma Bouziane|DZ||2|
hammamet|c|Hammamet|TN||3|
hammanskraal|c|Hammanskraal|ZA||3|
hammerfest|c|Hammerfest|NO||0|HFT
hammond|c|Hammond|US|IN|2|
hampton|c|Hampton|US|VA|3|LFI
hampton|c|Hampton|US|IA|0|HPT
hamura|c|Hamura|JP||2|
hana|c|Hana|US|HI|0|HNM
hanak|c|Hanak|SA||0|RSI
hanalei|c|Hanalei|US|HI|0|HPV
hanam|c|Hanam|KR||4|
hanamaki|c|Hanamaki|JP||2|
hanapepe|c|Hanapepe|US|HI|0|PAK
hanau am main|c|Hanau am Main|DE||2|
hancheng|c|Hancheng|CN||2|
hanchuan|c|Hanchuan|CN||2|
hancock|c|Hancock|US|MI|0|CMX
handa|c|Handa|JP||3|
handan|c|Handan|CN||6|HDG
handeni|c|Handeni|TZ||3|
haneda|a|Tokyo International|JP||9|HND
hanfeng|c|Hanfeng|CN||3|
hanford|c|Hanford|US|CA|2|
hang hau|c|Hang Hau|HK||1|
hangu|c|Hangu|CN||3|
hangzhou|c|Hangzhou|CN||8|HGH
haninge|c|Haninge|SE||2|
hanjia|c|Hanjia|CN||3|
hanksville|c|Hanksville|US|UT|0|HVE
hannan|c|Hannan|JP||2|
hanno|c|Hannō|JP||2|
hannover|c|Hannover|DE||5|HAJ
hanoi|c|Hanoi|VN||8|HAN
hanover|c|Hannover|DE||5|HAJ
hansi|c|Hānsi|IN||2|
hanting|c|Hanting|CN||2|
hanumangarh|c|Hanumāngarh|IN||3|
hanyin chengguanzhen|c|Hanyin Chengguanzhen|CN||2|
hanyu|c|Hanyū|JP||2|
hanyuan|c|Hanyuan|CN||2|
hanzhong|c|Hanzhong|CN||6|HZG
hapur|c|Hāpur|IN||3|
harar|c|Harar|ET||3|
harare|c|Harare|ZW||6|HRE
harbin|c|Harbin|CN||8|HRB
harburg|c|Harburg|DE||3|
harda|c|Harda|IN||2|
hardenberg|c|Hardenberg|NL||2|
hardoi|c|Hardoī|IN||3|
hargeisa|c|Hargeisa|SO||0|HGA
hargeysa|c|Hargeysa|SO||4|
haridwar|c|Haridwar|IN||3|
harihar|c|Harihar|IN||2|
haripur|c|Haripur|PK||2|
harlem|c|Harlem|US|NY|3|
harlingen|c|Harlingen|US|TX|2|HRL
harlow|c|Harlow|GB||2|
harrisburg|c|Harrisburg|US|PA|2|MDT
harrisburg|c|Harrisburg|US|IL|0|HSB
harrismith|c|Harrismith|ZA||1|HRS
harrison|c|Harrison|US|AR|0|HRO
harrisonburg|c|Harrisonburg|US|VA|2|
harrogate|c|Harrogate|GB||2|
harrow|c|Harrow|GB||3|
harsin|c|Harsīn|IR||2|
hartford|c|Hartford|US|CT|3|HFD
hartlepool|c|Hartlepool|GB||2|
hartsville|c|Hartsville|US|SC|0|HVS
harunabad|c|Harunabad|PK||3|
hasanpur|c|Hasanpur|IN||2|
hashima|c|Hashima|JP||2|
hashimoto|c|Hashimoto|JP||2|
hashtgerd|c|Hashtgerd|IR||2|
hashtsal|c|Hashtsāl|IN||3|
hasilpur|c|Hasilpur|PK||3|
haskovo|c|Haskovo|BG||2|
hassan|c|Hassan|IN||3|
hasselt|c|Hasselt|BE||2|
hassi bahbah|c|Hassi Bahbah|DZ||2|
hassi messaoud|c|Hassi Messaoud|DZ||1|HME
hastings|c|Hastings|GB||2|
hastings|c|Hastings|NZ||2|
hastings|c|Hastings|US|NE|1|HSI
hasuda|c|Hasuda|JP||2|
hasvik|c|Hasvik|NO||0|HAA
hat yai|c|Hat Yai|TH||3|HDY
hatay|c|Hatay|TR||0|HTY
hatchet lake|c|Hatchet Lake|CA|SK|0|YDJ
hateruma|c|Hateruma|JP||0|HTR
hathazari|c|Hāthazāri|BD||4|
hathras|c|Hāthras|IN||3|
hato corozal|c|Hato Corozal|CO||0|HTZ
hatogaya honcho|c|Hatogaya-honchō|JP||2|
hatsukaichi|c|Hatsukaichi|JP||3|
hatteras|c|Hatteras|US|NC|0|HNC
hattiesburg|c|Hattiesburg|US|MS|1|HBG
hattiesburg laurel|c|Hattiesburg-Laurel|US|MS|0|PIB
hattingen|c|Hattingen|DE||2|
havadarya|c|Havadarya|IR||0|HDR
havana|c|Havana|CU||7|HAV
haveli lakha|c|Haveli Lakha|PK||3|
haverfordwest|c|Haverfordwest|GB||0|HAW
haverhill|c|Haverhill|US|MA|2|
haveri|c|Hāveri|IN||2|
havertown|c|Havertown|US|PA|2|
havirov|c|Havířov|CZ||2|
havre|c|Havre|US|MT|0|HVR
havre st pierre|c|Havre St-Pierre|CA|QC|0|YGV
hawaii|r|Hawaii|US|HI|7|HNL OGG KOA LIH
hawaii|r|Hawaii|US||5|HNL OGG KOA LIH
hawalli|c|Ḩawallī|KW||3|
hawarden|c|Hawarden|GB||1|CEG
hawi|c|Hawi|US|HI|0|UPP
hawker|c|Hawker|AU||0|HWK
hawr al anz|c|Hawr al ‘Anz|AE||2|
hawsh isa|c|Ḩawsh ‘Īsá|EG||2|
hawthorne|c|Hawthorne|US|CA|2|HHR
hawthorne|c|Hawthorne|US|NV|0|HTH
hay river|c|Hay River|CA|NT|0|YHY
hayden|c|Hayden|US|CO|0|HDN
hayes|c|Hayes|GB||2|
hays|c|Hays|US|KS|1|HYS
hayward|c|Hayward|US|CA|3|HWD
hayward|c|Hayward|US|WI|0|HYR
hayy khilda|c|Ḩayy Khildā|JO||4|
hazaribagh|c|Hazāribāgh|IN||3|
hazleton|c|Hazleton|US|PA|1|HZL
hcmc|c|Ho Chi Minh City|VN||9|SGN
heard island and mcdonald islands|n|Heard Island and McDonald Islands|HM||8|
hearst|c|Hearst|CA|ON|0|YHF
heathrow|a|London Heathrow|GB||9|LHR
hebi|c|Hebi|CN||5|
hebron|c|Hebron|PS||3|
hechi|c|Hechi|CN||4|HNI
hechuan|c|Hechuan|CN||4|
hecun|c|Hecun|CN||2|
hede|c|Hede|CN||2|
hedong|c|Hedong|CN||3|
heerlen|c|Heerlen|NL||2|
hefei|c|Hefei|CN||8|HFE
hegang|c|Hegang|CN||5|
heguan|c|Heguan|CN||2|
heho|c|Heho|MM||2|HEH
heidelberg|c|Heidelberg|DE||3|
heidelberg|c|Heidelberg|ZA||2|
heidenheim an der brenz|c|Heidenheim an der Brenz|DE||2|
heihe|c|Heihe|CN||3|HEK
heilbronn|c|Heilbronn|DE||3|
heishan|c|Heishan|CN||2|
hejiang|c|Hejiang|CN||3|
hekinan|c|Hekinan|JP||2|
helena|c|Helena|US|MT|1|HLN
helena|c|Helena|US|AR|0|HEE
helgoland|c|Helgoland|DE||0|HGL
hell ville|c|Hell-Ville|MG||2|
hellersdorf|c|Hellersdorf|DE||2|
helmond|c|Helmond|NL||2|
helong|c|Helong|CN||2|
helsingborg|c|Helsingborg|SE||3|
helsinki|c|Helsinki|FI||5|HEL
hemel hempstead|c|Hemel Hempstead|GB||2|
hemet|c|Hemet|US|CA|2|HMT
hempstead|c|Hempstead|US|NY|2|
hendala|c|Hendala|LK||2|
henderson|c|Henderson|US|NV|4|
hendersonville|c|Hendersonville|US|TN|2|
heng fa chuen|c|Heng Fa Chuen|HK||1|
hengbei|c|Hengbei|CN||2|
hengchung|c|Hengchung|TW||0|HCN
hengelo|c|Hengelo|NL||2|
hengshan|c|Hengshan|CN||3|
hengshui|c|Hengshui|CN||5|
hengyang|c|Hengyang|CN||6|HNY
hepingjie|c|Hepingjie|CN||2|
hepo|c|Hepo|CN||3|
hepu|c|Hepu|CN||3|
heraklion|c|Heraklion|GR||0|HER
herat|c|Herāt|AF||5|
hereford|c|Hereford|GB||2|
herendeen bay|c|Herendeen Bay|US|AK|0|HED
herford|c|Herford|DE||2|
heringsdorf|c|Heringsdorf|DE||0|HDF
herlong|c|Herlong|US|CA|0|AHC
hermanus|c|Hermanus|ZA||2|
hermiston|c|Hermiston|US|OR|1|HES
hermosillo|c|Hermosillo|MX||5|HMO
hernals|c|Hernals|AT||2|
herne|c|Herne|DE||3|
herning|c|Herning|DK||2|
heroica caborca|c|Heroica Caborca|MX||2|
heroica ciudad de juchitan de zaragoza|c|Heroica Ciudad de Juchitán de Zaragoza|MX||2|
heroica guaymas|c|Heroica Guaymas|MX||3|
heroica matamoros|c|Heroica Matamoros|MX||5|
heroica zitacuaro|c|Heróica Zitácuaro|MX||2|
herten|c|Herten|DE||2|
hertogenbosch|c|'s-Hertogenbosch|NL||3|
hervey bay|c|Hervey Bay|AU||2|HVB
herzliya|c|Herzliya|IL||2|
hesa|c|Hesa|IR||0|IFH
heshan|c|Heshan|CN||6|
hesperia|c|Hesperia|US|CA|2|
hetauda|c|Hetauda|NP||3|
heyuan|c|Heyuan|CN||4|
heze|c|Heze|CN||6|HZA
hezhou|c|Hezhou|CN||6|
hezuo|c|Hezuo|CN||2|
hialeah|c|Hialeah|US|FL|3|
hibbing|c|Hibbing|US|MN|1|HIB
hickory|c|Hickory|US|NC|1|HKY
hidaka|c|Hidaka|JP||2|
hidalgo del parral|c|Hidalgo del Parral|MX||3|
hietzing|c|Hietzing|AT||2|
higashi matsuyama|c|Higashi-Matsuyama|JP||2|
higashihiroshima|c|Higashihiroshima|JP||3|
higashikurume|c|Higashikurume|JP||3|
higashimurayama|c|Higashimurayama|JP||3|
higashiosaka|c|Higashiosaka|JP||4|
higashiyamato|c|Higashiyamato|JP||2|
high level|c|High Level|CA|AB|0|YOJ
high peak|c|High Peak|GB||2|
high point|c|High Point|US|NC|3|
high prairie|c|High Prairie|CA|AB|0|ZHP
high wycombe|c|High Wycombe|GB||3|HYC
highland|c|Highland|US|CA|2|
highlands ranch|c|Highlands Ranch|US|CO|2|
hihya|c|Hihyā|EG||2|
hikari|c|Hikari|JP||2|
hikone|c|Hikone|JP||3|
hikueru atoll|c|Hikueru Atoll|PF||0|HHZ
hilden|c|Hilden|DE||2|
hildesheim|c|Hildesheim|DE||3|
hill city|c|Hill City|US|KS|0|HLC
hillsboro|c|Hillsboro|US|OR|3|
hilo|c|Hilo|US|HI|1|ITO
hilsa|c|Hilsa|IN||2|
hilton head island|c|Hilton Head Island|US|SC|1|HHH
hilversum|c|Hilversum|NL||2|
himamaylan|c|Himamaylan|PH||3|
himatnagar|c|Himatnagar|IN||2|
himeji|c|Himeji|JP||5|
himimachi|c|Himimachi|JP||2|
hinckley|c|Hinckley|GB||2|
hindaun|c|Hindaun|IN||3|
hindupur|c|Hindupur|IN||3|
hinganghat|c|Hinganghāt|IN||3|
hingoli|c|Hingoli|IN||2|
hingurakgoda|c|Hingurakgoda|LK||0|HIM
hino|c|Hino|JP||3|
hinthada|c|Hinthada|MM||3|
hinton|c|Hinton|CA|AB|0|YJP
hirakata|c|Hirakata|JP||4|
hiratsuka|c|Hiratsuka|JP||4|
hiriyur|c|Hiriyūr|IN||2|
hirnytskyi|c|Hirnytskyi|UA||3|
hirosaki|c|Hirosaki|JP||3|
hiroshima|c|Hiroshima|JP||6|HIJ
hisar|c|Hisar|IN||4|
hit|c|Hīt|IQ||1|IQA
hita|c|Hita|JP||2|
hitachi|c|Hitachi|JP||3|
hitachi naka|c|Hitachi-Naka|JP||3|
hk|c|Hong Kong|HK||8|HKG
hlaingthaya|c|Hlaingthaya|MM||5|
hluhluwe|c|Hluhluwe|ZA||0|HLW
ho|c|Ho|GH||3|
ho chi minh city|c|Ho Chi Minh City|VN||9|SGN
ho man tin|c|Ho Man Tin|HK||1|
hoa binh|c|Hòa Bình|VN||3|
hoa cuong|c|Hòa Cường|VN||3|
hoa thanh|c|Hòa Thành|VN||3|
hoan kiem|c|Hoàn Kiếm|VN||3|
hoang mai|c|Hoàng Mai|VN||3|
hoarafushi|c|Hoarafushi|MV||0|HRF
hobart|c|Hobart|AU||4|HBA
hobart|c|Hobart|US|OK|0|HBR
hobbs|c|Hobbs|US|NM|1|HBB HOB
hobby|a|William P Hobby|US||9|HOU
hoboken|c|Hoboken|US|NJ|2|
hod hasharon|c|Hod HaSharon|IL||2|
hodal|c|Hodal|IN||2|
hodeida|c|Hodeida|YE||0|HOD
hoedspruit|c|Hoedspruit|ZA||0|HDS
hof|c|Hof|DE||1|HOQ
hoffman estates|c|Hoffman Estates|US|IL|2|
hofn|c|Höfn|IS||0|HFN
hofu|c|Hōfu|JP||3|
hog cay|c|Hog Cay|BS||0|TCV
hogatza|c|Hogatza|US|AK|0|HGZ
hohenems|c|Hohenems|AT||1|HOH
hohhot|c|Hohhot|CN||7|HET
hohn|c|Hohn|DE||0|QCN
hohoe|c|Hohoe|GH||2|
hoi lai estate|c|Hoi Lai Estate|HK||1|
hoima|c|Hoima|UG||3|
hoji ya henda|c|Hoji ya Henda|AO||5|
hok yuen|c|Hok Yuen|HK||1|
hokkaido|r|Hokkaido|JP||5|CTS
hola|c|Hola|KE||1|HOA
holbrook|c|Holbrook|US|AZ|0|HBK
holdrege|c|Holdrege|US|NE|0|HDE
holguin|c|Holguín|CU||4|HOG
holingol|c|Holingol|CN||0|HUO
holland|n|Netherlands|NL||8|
hollis|c|Hollis|US|AK|0|HYL
hollister|c|Hollister|US|CA|1|HLI
hollywood|c|Hollywood|US|CA|3|
hollywood|c|Hollywood|US|FL|3|
holmavik|c|Hólmavík|IS||0|HVK
holosiyiv|c|Holosiyiv|UA||2|
holy cross|c|Holy Cross|US|AK|0|HCR
holy see|n|Vatican City|VA||0|
homer|c|Homer|US|AK|0|HOM
homestead|c|Homestead|US|FL|2|HST
homeward|c|Homeward|ZA||0|TCU
hommalinn|c|Hommalinn|MM||0|HOX
homs|c|Homs|SY||5|
homyel|c|Homyel'|BY||5|
honcho|c|Honchō|JP||5|
hondarribia|c|Hondarribia|ES||1|EAS
honduras|n|Honduras|HN||8|
hong kah|c|Hong Kah|SG||1|
hong kong|c|Hong Kong|HK||8|HKG
hong kong|n|Hong Kong|HK||0|
hong kong island|c|Hong Kong Island|HK||6|
hong lok yuen|c|Hong Lok Yuen|HK||1|
hong ngu|c|Hồng Ngự|VN||3|
hongchon|c|Hongch’ŏn|KR||2|
honggang|c|Honggang|CN||3|
honghe|c|Honghe|CN||2|
hongjiang|c|Hongjiang|CN||2|
hongkou|c|Hongkou|CN||5|
hongqiao|a|Shanghai Hongqiao International|CN||9|SHA
hongqiao|c|Hongqiao|CN||2|
hongseong|c|Hongseong|KR||2|
hongwon|c|Hongwŏn|KP||2|
hongyuan|c|Hongyuan|CN||0|AHJ
honiara|c|Honiara|SB||2|HIR
honjo|c|Honjō|JP||2|
honmachi|c|Honmachi|JP||3|
honningsvag|c|Honningsvåg|NO||0|HVG
honolulu|c|Honolulu|US|HI|4|HNL
honuu|c|Honuu|RU||0|MQJ
hoofddorp|c|Hoofddorp|NL||3|
hoonah|c|Hoonah|US|AK|0|HNH
hooper bay|c|Hooper Bay|US|AK|0|HPB
hoorn|c|Hoorn|NL||2|
hoover|c|Hoover|US|AL|2|
hope|c|Hope|CA|BC|0|YHE
hopedale|c|Hopedale|CA||0|YHO
hoquiam|c|Hoquiam|US|WA|0|HQM
horad zhodzina|c|Horad Zhodzina|BY||2|
horizonte|c|Horizonte|BR||2|
horizontina|c|Horizontina|BR||1|HRZ
horlivka|c|Horlivka|UA||3|
horn island|c|Horn Island|AU||0|HID
hornepayne|c|Hornepayne|CA|ON|0|YHN
horsens|c|Horsens|DK||2|
horsham|c|Horsham|GB||2|
horta|c|Horta|PT||0|HOR
horta guinardo|c|Horta-Guinardó|ES||3|
hortaleza|c|Hortaleza|ES||3|
hortolandia|c|Hortolândia|BR||3|
hosaina|c|Hosa’ina|ET||3|
hosapete|c|Hosapete|IN||3|
hoshiarpur|c|Hoshiārpur|IN||3|
hoskins|c|Hoskins|PG||0|HKN
hoskote|c|Hoskote|IN||2|
hosur|c|Hosūr|IN||3|
hot springs|c|Hot Springs|US|AR|1|HOT
hot springs|c|Hot Springs|US|VA|0|HSP
hotan|c|Hotan|CN||0|HTN
houailou|c|Houailou|NC||0|HLU
hougang new town|c|Hougang New Town|SG||3|
houghton lake|c|Houghton Lake|US|MI|0|HTL
houlton|c|Houlton|US|ME|0|HUL
houma|c|Houma|US|LA|1|HUM
houmt souk|c|Houmt Souk|TN||2|
hounde|c|Houndé|BF||2|
hounslow|c|Hounslow|GB||2|
houston|c|Houston|US|TX|7|IAH HOU
houzhen|c|Houzhen|CN||2|
hove|c|Hove|GB||2|
howrah|c|Howrah|IN||6|
hpa an|c|Hpa-An|MM||2|
hpakan|c|Hpākān|MM||2|
hradec kralove|c|Hradec Králové|CZ||2|
hrodna|c|Hrodna|BY||4|GNA
hruzkyi|c|Hruzkyi|UA||2|
hsinchu|c|Hsinchu|TW||4|
hsinchu city|c|Hsinchu City|TW||0|HSZ
hua hin|c|Hua Hin|TH||3|HHQ
huacheng|c|Huacheng|CN||3|
huacho|c|Huacho|PE||2|
huadian|c|Huadian|CN||3|
huai khwang|c|Huai Khwang|TH||2|
huaian|c|Huai'an|CN||7|HIA
huaibei|c|Huaibei|CN||6|
huaicheng|c|Huaicheng|CN||2|
huaidian|c|Huaidian|CN||2|
huaihua|c|Huaihua|CN||5|HJJ
huainan|c|Huainan|CN||6|
huaiyang|c|Huaiyang|CN||2|
huaiyuan chengguanzhen|c|Huaiyuan Chengguanzhen|CN||2|
huajing|c|Huajing|CN||2|
hualien city|c|Hualien City|TW||2|HUN
hualong|c|Hualong|CN||2|
hualpen|c|Hualpén|CL||2|
huamak|c|Huamak|TH||2|
huamantla|c|Huamantla|MX||2|
huambo|c|Huambo|AO||5|NOV
huanan|c|Huanan|CN||2|
huancayo|c|Huancayo|PE||4|
huangchuan|c|Huangchuan|CN||2|
huanggang|c|Huanggang|CN||4|
huanghua|c|Huanghua|CN||2|
huanglou|c|Huanglou|CN||2|
huangmei|c|Huangmei|CN||2|
huangnihe|c|Huangnihe|CN||2|
huangpi|c|Huangpi|CN||2|
huangpu|c|Huangpu|CN||5|
huangshan|c|Huangshan|CN||4|TXN
huangshi|c|Huangshi|CN||5|
huangyan|c|Huangyan|CN||0|HYN
huangzhou|c|Huangzhou|CN||3|
huankou|c|Huankou|CN||2|
huanren|c|Huanren|CN||2|
huanuco|c|Huánuco|PE||3|HUU
huaral|c|Huaral|PE||2|
huaraz|c|Huaraz|PE||3|
huashan|c|Huashan|CN||2|
huatulco|c|Huatulco|MX||0|HUX
huauchinango|c|Huauchinango|MX||2|
huayin|c|Huayin|CN||3|
huayuan|c|Huayuan|CN||2|
huazhou|c|Huazhou|CN||2|
hub|c|Hub|PK||3|
hubballi|c|Hubballi|IN||5|
hubli|c|Hubli|IN||0|HBX
huddersfield|c|Huddersfield|GB||3|
huddinge|c|Huddinge|SE||2|
hudson|c|Hudson|US|NY|0|HCC
hudson bay|c|Hudson Bay|CA|SK|0|YHB
hudson hope|c|Hudson's Hope|CA|BC|0|YNH
hue|c|Huế|VN||6|HUI
huehuetenango|c|Huehuetenango|GT||2|HUG
huelva|c|Huelva|ES||3|
huesca|c|Huesca|ES||2|
hughes|c|Hughes|US|AK|0|HUS
hugli|c|Hugli|IN||3|
hugo|c|Hugo|US|OK|0|HUJ
huguo|c|Huguo|CN||2|
huicheng|c|Huicheng|CN||3|
huilong|c|Huilong|CN||2|
huinan|c|Huinan|CN||2|
huinong|c|Huinong|CN||3|
huiqu|c|Huiqu|CN||2|
huixing|c|Huixing|CN||3|
huixquilucan|c|Huixquilucan|MX||3|
huizhou|c|Huizhou|CN||7|HUZ
hujra shah muqim|c|Hujra Shah Muqim|PK||2|
hulan|c|Hulan|CN||3|
hulan ergi|c|Hulan Ergi|CN||4|
hull|c|Hull|CA|QC|2|
hulu langat|c|Hulu Langat|MY||2|
huludao|c|Huludao|CN||5|
hulunbuir|c|Hulunbuir|CN||4|
humacao|c|Humacao|US||0|HUC
humaita|c|Humaitá|BR||2|HUW
humboldt|c|Humboldt|US|IA|0|HUD
humen|c|Humen|CN||3|
humera|c|Humera|ET||0|HUE
hunchun|c|Hunchun|CN||2|
hunedoara|c|Hunedoara|RO||2|
hung yen|c|Hưng Yên|VN||3|
hungary|n|Hungary|HU||8|
hungnam|c|Hŭngnam|KP||4|
hunsur|c|Hunsūr|IN||2|
huntersville|c|Huntersville|US|NC|2|
huntingburg|c|Huntingburg|US|IN|0|HNB
huntington|c|Huntington|US|WV|1|HTS
huntington beach|c|Huntington Beach|US|CA|3|
huntington park|c|Huntington Park|US|CA|2|
huntsville|c|Huntsville|US|AL|3|HSV
huntsville|c|Huntsville|US|TX|0|HTV
huocheng|c|Huocheng|CN||4|
huong thuy|c|Hương Thủy|VN||2|
huong tra|c|Hương Trà|VN||2|
huoqiu chengguanzhen|c|Huoqiu Chengguanzhen|CN||2|
hurghada|c|Hurghada|EG||3|HRG
hurlingham|c|Hurlingham|AR||2|
huron|c|Huron|US|SD|0|HON
hurth|c|Hürth|DE||2|
husavik|c|Húsavík|IS||0|HZK
hushitai|c|Hushitai|CN||2|
huslia|c|Huslia|US|AK|0|HSL
husum|c|Husum|DE||1|QHU
hutang|c|Hutang|CN||2|
hutchinson|c|Hutchinson|US|KS|1|HUT
huvadhu atoll|c|Huvadhu Atoll|MV||0|KDM
huyen lam ha|c|Huyện Lâm Hà|VN||3|
huyton|c|Huyton|GB||2|
huzhou|c|Huzhou|CN||6|
hvidovre|c|Hvidovre|DK||2|
hwadae|c|Hwadae|KP||2|
hwado|c|Hwado|KR||3|
hwange|c|Hwange|ZW||1|HWN WKI
hwaseong si|c|Hwaseong-si|KR||5|
hwasong|c|Hwasŏng|KP||2|
hwasun|c|Hwasun|KR||2|
hwawon|c|Hwawŏn|KR||2|
hyannis|c|Hyannis|US|MA|0|HYA
hyannis|c|Hyannis|US|NE|0|PGC
hyderabad|c|Hyderabad|IN||8|HYD
hyderabad|c|Hyderabad|PK||6|HDD
hyeres|c|Hyères|FR||2|
hyesan|c|Hyesan|KP||3|
hyesan dong|c|Hyesan-dong|KP||2|
hyosha|c|Hyosha|CD||2|
hyuga|c|Hyūga|JP||2|
iasi|c|Iaşi|RO||4|IAS
ibadan|c|Ibadan|NG||7|IBA
ibague|c|Ibagué|CO||5|IBE
ibanda|c|Ibanda|UG||3|
ibaraki|c|Ibaraki|JP||4|
ibarra|c|Ibarra|EC||3|
ibb|c|Ibb|YE||5|
ibbenbueren|c|Ibbenbueren|DE||2|
iberia|c|Iberia|PE||0|IBP
ibipora|c|Ibiporã|BR||2|
ibirite|c|Ibirité|BR||3|
ibitinga|c|Ibitinga|BR||2|
ibiuna|c|Ibiúna|BR||2|
ibiza|r|Ibiza|ES||5|IBZ
ibiza|c|Ibiza|ES||1|IBZ
ibri|c|‘Ibrī|OM||3|
ibshaway|c|Ibshawāy|EG||2|
ica|c|Ica|PE||4|
icara|c|Içara|BR||2|
iceland|n|Iceland|IS||8|
ichalkaranji|c|Ichalkaranji|IN||4|
icheon si|c|Icheon-si|KR||3|
ichihara|c|Ichihara|JP||4|
ichikawa|c|Ichikawa|JP||4|
ichinomiya|c|Ichinomiya|JP||4|
ichinoseki|c|Ichinoseki|JP||3|
ico|c|Icó|BR||2|
icy bay|c|Icy Bay|US|AK|0|ICY
ida grove|c|Ida Grove|US|IA|0|IDG
idah|c|Idah|NG||2|
idaho|r|Idaho|US|ID|7|
idaho falls|c|Idaho Falls|US|ID|2|IDA
idaiyarpalaiyam|c|Idaiyarpālaiyam|IN||2|
idanre|c|Idanre|NG||2|
idappadi|c|Idappadi|IN||2|
idiofa|c|Idiofa|CD||2|IDF
idku|c|Idkū|EG||3|
idlib|c|Idlib|SY||3|
idre|c|Idre|SE||0|IDB
ifakara|c|Ifakara|TZ||3|
ifo|c|Ifo|NG||2|
ifrane|c|Ifrane|MA||2|
ifuru|c|Ifuru|MV||0|IFU
iga|c|Iga|JP||2|
iganga|c|Iganga|UG||2|
igarape miri|c|Igarapé Miri|BR||2|
igarassu|c|Igarassu|BR||3|
igarka|c|Igarka|RU||0|IAA
igbara odo|c|Igbara-Odo|NG||2|
igbo ora|c|Igbo-Ora|NG||2|
igbo ukwu|c|Igbo-Ukwu|NG||2|
igboho|c|Igboho|NG||3|
igdir|c|Iğdır|TR||3|IGD
igede ekiti|c|Igede-Ekiti|NG||2|
igiugig|c|Igiugig|US|AK|0|IGG
igloolik|c|Igloolik|CA|NU|0|YGT
ignace|c|Ignace|CA|ON|0|ZUC
iguala de la independencia|c|Iguala de la Independencia|MX||3|
iguatemi|c|Iguatemi|BR||3|
iguatu|c|Iguatu|BR||2|QIG
ihiala|c|Ihiala|NG||2|
ihnasiyah|c|Ihnāsīyah|EG||2|
ihnasya al madinah|c|Ihnāsyā al Madīnah|EG||2|
ihosy|c|Ihosy|MG||1|IHO
iida|c|Iida|JP||3|
iizuka|c|Iizuka|JP||3|
ijebu igbo|c|Ijebu-Igbo|NG||3|
ijebu jesa|c|Ijebu-Jesa|NG||2|
ijebu ode|c|Ijebu Ode|NG||4|
ijero ekiti|c|Ijero-Ekiti|NG||3|
ijok|c|Ijok|MY||3|
ijui|c|Ijuí|BR||2|IJU
ikare|c|Ikare|NG||4|
ikaria island|c|Ikaria Island|GR||0|JIK
ikeda|c|Ikeda|JP||3|
ikeja|c|Ikeja|NG||4|
ikela|c|Ikela|CD||0|IKL
ikere ekiti|c|Ikere-Ekiti|NG||3|
iki|c|Iki|JP||1|IKI
ikire|c|Ikire|NG||3|
ikirun|c|Ikirun|NG||3|
ikom|c|Ikom|NG||2|
ikoma|c|Ikoma|JP||3|
ikot ekpene|c|Ikot Ekpene|NG||4|
iksan|c|Iksan|KR||4|
ila orangun|c|Ila Orangun|NG||3|
ilagan|c|Ilagan|PH||3|
ilaka|c|Ilaka|MG||0|ILK
ilam|c|Īlām|IR||3|IIL
ile des pins|c|Ile des Pins|NC||0|ILP
ile dyeu|c|Ile d'Yeu|FR||0|IDY
ile ife|c|Ile-Ife|NG||5|
ile ouen|c|Ile Ouen|NC||0|IOU
ilebo|c|Ilebo|CD||3|PFR
iles de la madeleine|c|Iles-de-la-Madeleine|CA|QC|0|YGR
ilesa|c|Ilesa|NG||4|
ilford|c|Ilford|GB||3|
ilford|c|Ilford|CA|MB|0|ILF
ilheus|c|Ilhéus|BR||3|IOS
iliamna|c|Iliamna|US|AK|0|ILI
ilidza|c|Ilidža|BA||2|
iligan|c|Iligan|PH||4|
iligan city|c|Iligan City|PH||4|
ilion|c|Ílion|GR||2|
ilioupoli|c|Ilioúpoli|GR||2|
ilkal|c|Ilkal|IN||2|
illaga papua island|c|Illaga-Papua Island|ID||0|ILA
illinois|r|Illinois|US|IL|7|
illizi|c|Illizi|DZ||0|VVZ
ilo|c|Ilo|PE||2|ILQ
ilobu|c|Ilobu|NG||3|
iloilo|c|Iloilo|PH||4|
iloilo city|c|Iloilo City|PH||0|ILO
ilorin|c|Ilorin|NG||6|ILR
ilulissat|c|Ilulissat|GL||0|JAV
imabari|c|Imabari|JP||3|
imaichi|c|Imaichi|JP||2|
imara daima estate|c|Imara Daima Estate|KE||2|
imaricho ko|c|Imarichō-kō|JP||2|
imbaimadai|c|Imbaimadai|GY||0|IMB
imbituba|c|Imbituba|BR||2|
imerintsiatosika|c|Imerintsiatosika|MG||2|
imizu|c|Imizu|JP||2|
immokalee|c|Immokalee|US|FL|1|IMM
imola|c|Imola|IT||2|
impasugong|c|Impasugong|PH||2|
imperatriz|c|Imperatriz|BR||3|IMP
imperial|c|Imperial|US|CA|1|IPL
imperial|c|Imperial|US|NE|0|IML
imperial beach|c|Imperial Beach|US|CA|1|NRS
impfondo|c|Impfondo|CG||1|ION
imphal|c|Imphal|IN||4|IMF
imus|c|Imus|PH||4|
in guezzam|c|In Guezzam|DZ||0|INF
in salah|c|In Salah|DZ||1|INZ
ina|c|Ina|JP||2|
inada|c|Inada|JP||2|
inagi|c|Inagi|JP||2|
inanwatan airport papua island|c|Inanwatan Airport-Papua Island|ID||0|INX
inaruwa|c|Inaruwa|NP||2|
inazawa|c|Inazawa|JP||3|
incheon|a|Incheon International|KR||9|ICN
incheon|c|Incheon|KR||7|
inda silase|c|Inda Silasē|ET||3|
indaial|c|Indaial|BR||2|
indaiatuba|c|Indaiatuba|BR||4|
indang|c|Indang|PH||2|
independence|c|Independence|US|MO|3|
independence|c|Independence|US|KS|0|IDP
india|n|India|IN||8|
indian springs|c|Indian Springs|US|NV|0|INS
indiana|r|Indiana|US|IN|7|
indiana|c|Indiana|US|PA|0|IDI
indianapolis|c|Indianapolis|US|IN|5|IND
indio|c|Indio|US|CA|2|
indonesia|n|Indonesia|ID||8|
indore|c|Indore|IN||6|IDR
indramayu|c|Indramayu|ID||3|
inegol|c|İnegol|TR||3|
inezgane|c|Inezgane|MA||3|
ingeniero jacobacci|c|Ingeniero Jacobacci|AR||0|IGB
inglaterra|c|Inglaterra|VE||0|SFD
inglewood|c|Inglewood|US|CA|3|
ingolstadt|c|Ingolstadt|DE||3|
ingombota|c|Ingombota|AO||3|
inhaca|c|Inhaca|MZ||0|IHC
inhambabe|c|Inhambabe|MZ||0|INH
inhambane|c|Inhambane|MZ||2|
inhulets|c|Inhulets|UA||2|
inhumas|c|Inhumas|BR||2|
inis meain|c|Inis Meain|IE||0|IIA
inis mor|c|Inis Mor|IE||0|IOR
inis oirr|c|Inis Oirr|IE||0|INQ
inisa|c|Inisa|NG||3|
inkisi|c|Inkisi|CD||3|
innsbruck|c|Innsbruck|AT||3|INN
inongo|c|Inongo|CD||2|INO
inowroclaw|c|Inowrocław|PL||2|
insein|c|Insein|MM||3|
inta|c|Inta|RU||1|INA
international city|c|International City|AE||3|
international falls|c|International Falls|US|MN|0|INL
inukjuak|c|Inukjuak|CA|QC|0|YPH
inuvik|c|Inuvik|CA|NT|0|YEV
inuyama|c|Inuyama|JP||2|
invercargill|c|Invercargill|NZ||2|IVC
inverin|c|Inverin|IE||0|NNR
inverness|c|Inverness|GB||1|INV
inverway|c|Inverway|AU||0|IVW
inyokern|c|Inyokern|US|CA|0|IYK
inzai|c|Inzai|JP||3|
ioannina|c|Ioánnina|GR||2|IOA
iowa|r|Iowa|US|IA|7|
iowa city|c|Iowa City|US|IA|2|IOW
iowa falls|c|Iowa Falls|US|IA|0|IFA
ipatinga|c|Ipatinga|BR||3|IPN
ipiales|c|Ipiales|CO||2|IPI
ipiau|c|Ipiaú|BR||1|IPU
ipil|c|Ipil|PH||1|IPE
ipira|c|Ipirá|BR||2|
ipiranga|c|Ipiranga|BR||3|
ipoh|c|Ipoh|MY||5|IPH
ipojuca|c|Ipojuca|BR||3|
ipota|c|Ipota|VU||0|IPA
ipoti|c|Ipoti|NG||2|
ipswich|c|Ipswich|GB||3|
iqaluit|c|Iqaluit|CA|NU|0|YFB
iquique|c|Iquique|CL||3|IQQ
iquitos|c|Iquitos|PE||4|IQT
iraan|c|Iraan|US|TX|0|IRB
irakleion|c|Irákleion|GR||3|
iran|n|Iran|IR||8|
iranduba|c|Iranduba|BR||2|
iranshahr|c|Iranshahr|IR||3|
irapuato|c|Irapuato|MX||4|
iraq|n|Iraq|IQ||8|
irati|c|Irati|BR||2|
irbid|c|Irbid|JO||5|
irece|c|Irecê|BR||2|IRE
ireland|n|Ireland|IE||8|
irewe|c|Irewe|NG||3|
iriga city|c|Iriga City|PH||3|
iringa|c|Iringa|TZ||3|
iriona|c|Iriona|HN||1|IRN
irkutsk|c|Irkutsk|RU||5|IKT
iron mountain kingsford|c|Iron Mountain Kingsford|US|MI|0|IMT
irondequoit|c|Irondequoit|US|NY|2|
ironstone|c|Ironstone|AU||0|PEA
ironwood|c|Ironwood|US|MI|0|IWD
irpin|c|Irpin|UA||2|
iruma|c|Iruma|JP||3|
irun|c|Irun|ES||2|
irvine|c|Irvine|US|CA|4|
irving|c|Irving|US|TX|3|
irving park|c|Irving Park|US|IL|2|
irvington|c|Irvington|US|NJ|2|
isabela|c|Isabela|EC||0|IBB
isafjordur|c|Ísafjörður|IS||0|IFJ
isahaya|c|Isahaya|JP||3|
ise|c|Ise|JP||3|
ise ekiti|c|Ise-Ekiti|NG||3|
isehara|c|Isehara|JP||3|
iserlohn|c|Iserlohn|DE||2|
isesaki|c|Isesaki|JP||3|
iseyin|c|Iseyin|NG||4|
isfahan|c|Isfahan|IR||6|IFN
isfara|c|Isfara|TJ||4|
ishigaki|c|Ishigaki|JP||1|ISG
ishikari|c|Ishikari|JP||2|
ishim|c|Ishim|RU||2|
ishimbay|c|Ishimbay|RU||2|
ishinomaki|c|Ishinomaki|JP||3|
ishioka|c|Ishioka|JP||2|
ishwardi|c|Ishwardi|BD||2|
isidro casanova|c|Isidro Casanova|AR||3|
isieke|c|Isieke|NG||2|
isiolo|c|Isiolo|KE||2|
isiro|c|Isiro|CD||4|
iskandar puteri|c|Iskandar Puteri|MY||5|
iskandariya|c|Alexandria|EG||8|HBE
iskenderun|c|İskenderun|TR||4|
iskitim|c|Iskitim|RU||2|
isla colon|c|Isla Colon|PA||0|BOC
isla de coche|c|Isla de Coche|VE||0|ICC
isla de culebra|c|Isla De Culebra|US||0|CPX
isla de la juventud|c|Isla de la Juventud|CU||0|SZJ
isla de pascua|c|Isla De Pascua|CL||0|IPC
isla de vieques|c|Isla De Vieques|US||0|VQS
isla margarita|c|Isla Margarita|VE||0|PMV
isla rey jorge|c|Isla Rey Jorge|AQ||0|TNM
islamabad|c|Islamabad|PK||5|ISB
islampur|c|Islāmpur|IN||2|
island lake|c|Island Lake|CA|MB|0|YIV
isle of man|n|Isle of Man|IM||8|
islington|c|Islington|GB||4|
ismailia|c|Ismailia|EG||4|
isparta|c|Isparta|TR||3|ISE
israel|n|Israel|IL||8|
issia|c|Issia|CI||2|
issy les moulineaux|c|Issy-les-Moulineaux|FR||2|
istanbul|c|Istanbul|TR||9|IST SAW
istanbul airport|a|Istanbul|TR||9|IST
istaravshan|c|Istaravshan|TJ||4|
isulan|c|Isulan|PH||3|
itabaiana|c|Itabaiana|BR||3|
itabashi|c|Itabashi|JP||5|
itaberaba|c|Itaberaba|BR||2|
itabira|c|Itabira|BR||3|
itabirito|c|Itabirito|BR||2|
itaborai|c|Itaboraí|BR||3|
itabuna|c|Itabuna|BR||3|
itacoatiara|c|Itacoatiara|BR||3|ITA
itaguai|c|Itaguaí|BR||3|
itagui|c|Itagüí|CO||4|
itaim bibi|c|Itaim Bibi|BR||3|
itaim paulista|c|Itaim Paulista|BR||3|
itaitinga|c|Itaitinga|BR||2|
itaituba|c|Itaituba|BR||3|ITB
itajai|c|Itajaí|BR||3|
itajuba|c|Itajubá|BR||2|
italia|n|Italy|IT||8|
italy|n|Italy|IT||8|
itamaraju|c|Itamaraju|BR||2|
itami|a|Osaka International|JP||9|ITM
itami|c|Itami|JP||3|
itanagar|c|Itanagar|IN||2|HGI
itanhaem|c|Itanhaém|BR||3|
itapecerica da serra|c|Itapecerica da Serra|BR||3|
itapecuru mirim|c|Itapecuru Mirim|BR||2|
itapema|c|Itapema|BR||2|
itaperuna|c|Itaperuna|BR||3|ITP
itapetinga|c|Itapetinga|BR||2|QIT
itapetininga|c|Itapetininga|BR||3|
itapeva|c|Itapeva|BR||2|
itapevi|c|Itapevi|BR||3|
itapipoca|c|Itapipoca|BR||3|
itapira|c|Itapira|BR||2|
itapoa|c|Itapoã|BR||2|
itaquaquecetuba|c|Itaquaquecetuba|BR||4|
itaquera|c|Itaquera|BR||3|
itaqui|c|Itaqui|BR||1|ITQ
itarsi|c|Itārsi|IN||3|
itatiba|c|Itatiba|BR||3|
itaugua|c|Itauguá|PY||2|
itauna|c|Itaúna|BR||2|
itay al barud|c|Ītāy al Bārūd|EG||2|
itenes|c|Itenes|BO||0|BVK
ithaca|c|Ithaca|US|NY|1|ITH
ito|c|Itō|JP||2|
itogon|c|Itogon|PH||2|
itoman|c|Itoman|JP||2|
itoshima|c|Itoshima|JP||2|
itsa|c|Iţsā|EG||2|
itu|c|Itu|BR||3|
itubera|c|Ituberá|BR||1|ITE
ituiutaba|c|Ituiutaba|BR||3|
itumbiara|c|Itumbiara|BR||2|
iturup island|c|Iturup Island|RU||0|BVV
ituzaingo|c|Ituzaingó|AR||3|
ivalo|c|Ivalo|FI||0|IVL
ivano frankivsk|c|Ivano-Frankivsk|UA||3|IFO
ivanovo|c|Ivanovo|RU||4|IWA
ivanovskoye|c|Ivanovskoye|RU||3|
ivanteyevka|c|Ivanteyevka|RU||2|
ivato|c|Ivato|MG||2|
ivory coast|n|Ivory Coast|CI||8|
ivory park|c|Ivory Park|ZA||3|
ivry sur seine|c|Ivry-sur-Seine|FR||2|
ivujivik|c|Ivujivik|CA|QC|0|YIK
iwade|c|Iwade|JP||2|
iwaki|c|Iwaki|JP||4|
iwakuni|c|Iwakuni|JP||3|IWK
iwamizawa|c|Iwamizawa|JP||2|
iwata|c|Iwata|JP||3|
iwatsuki|c|Iwatsuki|JP||3|
iwo|c|Iwo|NG||4|
ixelles|c|Ixelles|BE||2|
ixtapa zihuatanejo|c|Ixtapa-Zihuatanejo|MX||2|
ixtapaluca|c|Ixtapaluca|MX||4|
iz eh|c|Īz̄eh|IR||3|
izaz|c|I‘zāz|SY||2|
izbat ali as sayyid|c|‘Izbat ‘Alī as Sayyid|EG||2|
izhevsk|c|Izhevsk|RU||5|IJK
izmayil|c|Izmayil|UA||2|
izmaylovo|c|Izmaylovo|RU||3|
izmir|c|İzmir|TR||7|ADB
izmit|c|İzmit|TR||3|
iztacalco|c|Iztacalco|MX||4|
iztapalapa|c|Iztapalapa|MX||6|
izu oshima|c|Izu Oshima|JP||0|OIM
izumi|c|Izumi|JP||3|
izumiotsu|c|Izumiōtsu|JP||2|
izumisano|c|Izumisano|JP||3|
izumo|c|Izumo|JP||3|IZO
jabalpur|c|Jabalpur|IN||6|
jabalya|c|Jabālyā|PS||3|
jabaquara|c|Jabaquara|BR||3|
jablah|c|Jablah|SY||2|
jaboatao dos guararapes|c|Jaboatão dos Guararapes|BR||5|
jaboticabal|c|Jaboticabal|BR||2|
jacana|c|Jaçanã|BR||2|
jacareacanga|c|Jacareacanga|BR||1|JCR
jacarei|c|Jacareí|BR||3|
jackpot|c|Jackpot|US|NV|0|KPT
jackson|c|Jackson|US|MS|3|JAN
jackson|c|Jackson|US|TN|2|
jackson|c|Jackson|US|NJ|2|
jackson|c|Jackson|US|MI|0|JXN
jackson|c|Jackson|US|MN|0|MJQ
jackson|c|Jackson|US|WY|0|JAC
jackson heights|c|Jackson Heights|US|NY|2|
jacksonville|c|Jacksonville|US|FL|6|JAX
jacksonville|c|Jacksonville|US|NC|2|
jacksonville|c|Jacksonville|US|AR|0|LRF
jacksonville|c|Jacksonville|US|IL|0|IJX
jacksonville|c|Jacksonville|US|TX|0|JKV
jacmel|c|Jacmel|HT||3|JAK
jacobabad|c|Jacobabad|PK||3|JAG
jacobina|c|Jacobina|BR||2|JCM
jacona de plancarte|c|Jacona de Plancarte|MX||2|
jacunda|c|Jacundá|BR||2|
jaen|c|Jaén|ES||3|
jaen|c|Jaén|PE||2|JAE
jafarabad|c|Jāfarābād|IN||2|
jaffa|c|Jaffa|IL||3|
jaffna|c|Jaffna|LK||3|JAF
jaffrey|c|Jaffrey|US|NH|0|AFN
jagadhri|c|Jagādhri|IN||3|
jagdalpur|c|Jagdalpur|IN||3|
jaggaiahpet|c|Jaggaiahpet|IN||2|
jagraon|c|Jagraon|IN||2|
jagtial|c|Jagtiāl|IN||3|
jaguare|c|Jaguare|BR||2|
jaguariuna|c|Jaguariúna|BR||2|
jaguaruna|c|Jaguaruna|BR||1|JJG
jaguey grande|c|Jagüey Grande|CU||2|
jahanabad|c|Jahānābād|IN||3|
jahangira|c|Jahangira|PK||2|
jahangirabad|c|Jahāngīrābād|IN||2|
jahanian|c|Jahanian|PK||2|
jahrom|c|Jahrom|IR||3|
jaigaon|c|Jaigaon|IN||3|
jaipur|c|Jaipur|IN||7|JAI
jaisalmer|c|Jaisalmer|IN||2|
jaitpur|c|Jaitpur|IN||2|
jajmau|c|Jājmau|IN||5|
jakar|c|Jakar|BT||0|BUT
jakarta|c|Jakarta|ID||8|CGK HLP
jalai nur|c|Jalai Nur|CN||3|
jalalabad|c|Jalālābād|AF||4|
jalalpur jattan|c|Jalalpur Jattan|PK||3|
jalalpur pirwala|c|Jalalpur Pirwala|PK||5|
jalandhar|c|Jalandhar|IN||5|
jalapa|c|Jalapa|GT||3|
jalaun|c|Jālaun|IN||2|
jales|c|Jales|BR||1|JLS
jalgaon|c|Jalgaon|IN||4|
jalingo|c|Jalingo|NG||3|
jalna|c|Jālna|IN||4|
jalor|c|Jalor|IN||2|
jalpaiguri|c|Jalpāiguri|IN||3|
jamaica|n|Jamaica|JM||8|
jamaica|c|Jamaica|US|NY|3|
jamalpur|c|Jamālpur|BD||3|
jamalpur|c|Jamālpur|IN||3|
jambi|c|Jambi|ID||0|DJB
jambi city|c|Jambi City|ID||5|
jamestown|c|Jamestown|US|NY|1|JHW
jamestown|c|Jamestown|US|ND|0|JMS
jamkhandi|c|Jamkhandi|IN||2|
jammu|c|Jammu|IN||5|IXJ
jamnagar|c|Jamnagar|IN||5|JGA
jampur|c|Jampur|PK||3|
jamrud|c|Jamrud|PK||2|
jamshedpur|c|Jamshedpur|IN||6|
jamui|c|Jamūī|IN||2|
jamuria|c|Jāmuria|IN||3|
janakpur|c|Janakpur|NP||3|JKR
janauba|c|Janaúba|BR||2|
jandira|c|Jandira|BR||3|
janesville|c|Janesville|US|WI|2|JVL
jangaon|c|Jangaon|IN||2|
jangipur|c|Jangipur|IN||2|
januaria|c|Januária|BR||2|JNA
janzur|c|Janzūr|LY||3|
jaora|c|Jaora|IN||2|
japan|n|Japan|JP||8|
japekrom|c|Japekrom|GH||2|
japeri|c|Japeri|BR||3|
jaque|c|Jaque|PA||0|JQE
jaragua|c|Jaraguá|BR||3|
jaragua do sul|c|Jaraguá do Sul|BR||3|
jaramana|c|Jaramānā|SY||2|
jaranwala|c|Jaranwala|PK||3|
jardim angela|c|Jardim Angela|BR||4|
jardim botanico|c|Jardim Botânico|BR||2|
jardim helena|c|Jardim Helena|BR||3|
jardim paulista|c|Jardim Paulista|BR||2|
jardim sao luis|c|Jardim Sao Luis|BR||4|
jardines de la silla|c|Jardines de la Silla|MX||2|
jaru|c|Jaru|BR||2|
jashahor|c|Jashahor|BD||0|JSR
jasper|c|Jasper|CA|AB|0|YJA
jasper|c|Jasper|US|TN|0|APT
jasper|c|Jasper|US|TX|0|JAS
jastrzebie zdroj|c|Jastrzębie Zdrój|PL||2|
jatai|c|Jataí|BR||3|JTI
jatani|c|Jatani|IN||2|
jatibarang|c|Jatibarang|ID||2|
jatiroto|c|Jatiroto|ID||2|
jatiwangi|c|Jatiwangi|ID||2|
jau|c|Jaú|BR||3|
jauharabad|c|Jauharabad|PK||3|
jauja|c|Jauja|PE||1|JAU
jaunpur|c|Jaunpur|IN||3|
javanrud|c|Javānrūd|IR||2|
jaworzno|c|Jaworzno|PL||2|
jayapura|c|Jayapura|ID||4|
jayapura papua island|c|Jayapura-Papua Island|ID||0|DJJ
jebel|c|Jebel|TM||1|BKN
jebel ali|c|Jebel Ali|AE||3|DWC
jeddah|c|Jeddah|SA||7|JED
jefferson|c|Jefferson|US|IA|0|EFW
jefferson city|c|Jefferson City|US|MO|1|JEF
jega|c|Jega|NG||2|
jeju|r|Jeju|KR||5|CJU
jeju city|c|Jeju City|KR||4|CJU
jelebu|c|Jelebu|SG||1|
jelenia gora|c|Jelenia Góra|PL||2|
jelgava|c|Jelgava|LV||2|
jelutong|c|Jelutong|MY||2|
jember|c|Jember|ID||4|
jena|c|Jena|DE||3|
jendouba|c|Jendouba|TN||2|
jenpeg|c|Jenpeg|CA|MB|0|ZJG
jeongeup|c|Jeongeup|KR||3|
jeonju|c|Jeonju|KR||5|
jepara|c|Jepara|ID||6|
jequie|c|Jequié|BR||3|JEQ
jeremie|c|Jérémie|HT||2|JEE
jerez de la forntera|c|Jerez de la Forntera|ES||0|XRY
jerez de la frontera|c|Jerez de la Frontera|ES||3|
jersey|n|Jersey|JE||8|
jersey city|c|Jersey City|US|NJ|4|
jerusalem|c|Jerusalem|IL||5|TLV
jessore|c|Jessore|BD||3|
jesus maria|c|Jesus Maria|PE||2|
jesus menendez|c|Jesús Menéndez|CU||2|
jetpur|c|Jetpur|IN||3|
jette|c|Jette|BE||2|
jewar|c|Jewar|IN||1|DXN
jeypore|c|Jeypore|IN||2|PYB
jfk airport|a|John F Kennedy International|US||9|JFK
jhalawar|c|Jhālāwār|IN||2|
jhang sadr|c|Jhang Sadr|PK||5|
jhansi|c|Jhānsi|IN||4|
jhargram|c|Jhārgrām|IN||2|
jharia|c|Jharia|IN||2|
jharsuguda|c|Jharsuguda|IN||2|
jhelum|c|Jhelum|PK||3|
jhumri telaiya|c|Jhumri Telaiya|IN||2|
jhunjhunun|c|Jhunjhunūn|IN||3|
ji parana|c|Ji Paraná|BR||3|JPR
jiading|c|Jiading|CN||6|
jiagedaqi|c|Jiagedaqi|CN||3|
jiamusi|c|Jiamusi|CN||5|JMU
jian|c|Ji’an|CN||5|JGS
jianchang|c|Jianchang|CN||3|
jiangan|c|Jiang’an|CN||2|
jiangbei|c|Jiangbei|CN||2|
jiangkou|c|Jiangkou|CN||2|
jiangmen|c|Jiangmen|CN||6|
jiangshan|c|Jiangshan|CN||2|
jianguang|c|Jianguang|CN||2|
jiangyan|c|Jiangyan|CN||2|
jiangyin|c|Jiangyin|CN||6|
jiangyou|c|Jiangyou|CN||3|
jiangzhuang|c|Jiangzhuang|CN||2|
jianou|c|Jian’ou|CN||2|
jianshui|c|Jianshui|CN||4|
jiaohe|c|Jiaohe|CN||3|
jiaojiang|c|Jiaojiang|CN||4|
jiaozhou|c|Jiaozhou|CN||5|
jiaozuo|c|Jiaozuo|CN||5|
jiashan|c|Jiashan|CN||3|
jiawang|c|Jiawang|CN||3|
jiaxing|c|Jiaxing|CN||6|JNH
jiayue|c|Jiayue|CN||2|
jiayuguan|c|Jiayuguan|CN||3|JGN
jiazi|c|Jiazi|CN||3|
jidd hafs|c|Jidd Ḩafş|BH||2|
jidda|c|Jeddah|SA||7|JED
jidong|c|Jidong|CN||2|
jiehu|c|Jiehu|CN||2|
jieshi|c|Jieshi|CN||3|
jieshou|c|Jieshou|CN||3|
jietou|c|Jietou|CN||2|
jiexiu|c|Jiexiu|CN||2|
jieyang|c|Jieyang|CN||6|
jihlava|c|Jihlava|CZ||2|
jijel|c|Jijel|DZ||3|GJL
jijiang|c|Jijiang|CN||3|
jijiga|c|Jijiga|ET||4|JIJ
jijoca de jericoacoara|c|Jijoca de Jericoacoara|BR||1|JJD
jilin|c|Jilin|CN||6|JIL
jimeta|c|Jimeta|NG||3|
jimma|c|Jimma|ET||4|JIM
jimo|c|Jimo|CN||2|
jinan|c|Jinan|CN||7|TNA
jinchang|c|Jinchang|CN||3|JIC
jincheng|c|Jincheng|CN||4|
jind|c|Jīnd|IN||3|
jinding|c|Jinding|CN||2|
jinfeng|c|Jinfeng|CN||3|
jingan|c|Jing’an|CN||5|
jingdezhen|c|Jingdezhen|CN||4|JDZ
jinggou|c|Jinggou|CN||2|
jinghong|c|Jinghong|CN||3|JHG
jingling|c|Jingling|CN||3|
jingmen|c|Jingmen|CN||5|
jingzhi|c|Jingzhi|CN||3|
jingzhou|c|Jingzhou|CN||6|
jinhae|c|Jinhae|KR||0|CHF
jinhua|c|Jinhua|CN||6|
jining|c|Jining|CN||6|JNG
jinja|c|Jinja|UG||2|JIN
jinji|c|Jinji|CN||2|
jinjiang|c|Jinjiang|CN||6|
jinka|c|Jinka|ET||2|
jinniu|c|Jinniu|CN||2|
jinotega|c|Jinotega|NI||2|
jinsha|c|Jinsha|CN||2|
jinshan|c|Jinshan|CN||5|
jinshanlu|c|Jinshanlu|CN||3|
jinshi|c|Jinshi|CN||2|
jinxiang|c|Jinxiang|CN||2|
jinzhong|c|Jinzhong|CN||6|
jinzhou|c|Jinzhou|CN||5|JNZ
jipijapa|c|Jipijapa|EC||1|JIP
jirapa|c|Jirapa|GH||2|
jiri|c|Jiri|NP||0|JIR
jiroft|c|Jīroft|IR||3|
jishou|c|Jishou|CN||3|
jishu|c|Jishu|CN||3|
jishui|c|Jishui|CN||2|
jitai|c|Jitai|CN||2|
jitra|c|Jitra|MY||2|
jiudian|c|Jiudian|CN||2|
jiujiang|c|Jiujiang|CN||6|JIU
jiupu|c|Jiupu|CN||3|
jiuquan|c|Jiuquan|CN||4|
jiutai|c|Jiutai|CN||3|
jiutepec|c|Jiutepec|MX||3|
jiuzhaigou|c|Jiuzhaigou|CN||0|JZH
jiwani|c|Jiwani|PK||1|JIW
jixi|c|Jixi|CN||4|JXA
jixian|c|Jixian|CN||2|
jiyuan|c|Jiyuan|CN||3|
jizan|c|Jizan|SA||3|GIZ
jizhou|c|Jizhou|CN||4|
jizzax|c|Jizzax|UZ||3|
jkt|m|Jakarta|ID||9|CGK HLP
joacaba|c|Joaçaba|BR||1|JCB
joao monlevade|c|João Monlevade|BR||2|
joao pessoa|c|João Pessoa|BR||5|JPA
joburg|c|Johannesburg|ZA||8|JNB
jodhpur|c|Jodhpur|IN||6|JDH
joensuu|c|Joensuu|FI||2|JOE
joetsu|c|Jōetsu|JP||3|
johannesburg|c|Johannesburg|ZA||8|JNB
john day|c|John Day|US|OR|0|JDA
john f kennedy|a|John F Kennedy International|US||9|JFK
johns creek|c|Johns Creek|US|GA|2|
johnson city|c|Johnson City|US|TN|2|
johnson city|c|Johnson City|US|TX|0|JCY
johnstown|c|Johnstown|US|PA|1|JST
johor bahru|c|Johor Bahru|MY||5|
johor jaya|c|Johor Jaya|MY||2|
joinville|c|Joinville|BR||4|JOI
joliet|c|Joliet|US|IL|3|JOT
jolo|c|Jolo|PH||3|
jombang|c|Jombang|ID||3|
jomsom|c|Jomsom|NP||0|JMO
jomvu|c|Jomvu|KE||3|
jonesboro|c|Jonesboro|US|AR|2|JBR
jonkoping|c|Jönköping|SE||3|JKG
jonquiere|c|Jonquière|CA|QC|2|
joplin|c|Joplin|US|MO|2|JLN
jordan|n|Jordan|JO||8|
jordan|c|Jordan|HK||1|
jordan|c|Jordan|US|MT|0|JDN
jorhat|c|Jorhat|IN||3|JRH
jos|c|Jos|NG||6|JOS
jose bonifacio|c|Jose Bonifacio|BR||3|
jose c paz|c|José C. Paz|AR||3|
jose rizal|c|Jose Rizal|PH||2|
joso|c|Jōsō|JP||2|
jounieh|c|Jounieh|LB||2|
joyo|c|Jōyō|JP||2|
joypur hat|c|Joypur Hāt|BD||2|
jozi|c|Johannesburg|ZA||8|JNB
jozsefvaros|c|Józsefváros|HU||2|
juan diaz|c|Juan Díaz|PA||3|
juan les pins|c|Juan-les-Pins|FR||2|
juanjui|c|Juanjuí|PE||1|JJI
juara|c|Juara|BR||1|JUA
juazeiro|c|Juazeiro|BR||3|
juazeiro do norte|c|Juazeiro do Norte|BR||3|JDO
juba|c|Juba|SS||4|JUB
jubail|c|Jubail|SA||0|QJB
juegang|c|Juegang|CN||2|
juhaynah|c|Juhaynah|EG||2|
juigalpa|c|Juigalpa|NI||2|
juina|c|Juína|BR||1|JIA
juist|c|Juist|DE||0|JUI
juiz de fora|c|Juiz de Fora|BR||5|IZA JDF
juja|c|Juja|KE||3|
juliaca|c|Juliaca|PE||3|JUL
jumla|c|Jumla|NP||0|JUM
junagadh|c|Jūnāgadh|IN||4|
junction|c|Junction|US|TX|0|JCT
jundiai|c|Jundiaí|BR||4|
juneau|c|Juneau|US|AK|1|JNU
juneau|c|Juneau|US|WI|0|UNU
junin|c|Junín|AR||2|JNI
junlian|c|Junlian|CN||2|
jupiter|c|Jupiter|US|FL|2|
jurmala|c|Jūrmala|LV||2|
jurong east|c|Jurong East|SG||2|
jurong town|c|Jurong Town|SG||4|
jurong west|c|Jurong West|SG||4|
juruena|c|Juruena|BR||0|JRN
juruti|c|Juruti|BR||2|
jutiapa|c|Jutiapa|GT||3|
jutigalpa|c|Jutigalpa|HN||0|JUT
juye|c|Juye|CN||2|
jyvaskyla|c|Jyväskylä|FI||3|
jyvaskylan maalaiskunta|c|Jyvaskylan Maalaiskunta|FI||0|JYV
kaambooni|c|Kaambooni|SO||2|
kabala|c|Kabala|SL||1|KBA
kabale|c|Kabale|UG||2|
kabalega falls|c|Kabalega Falls|UG||0|KBG
kabalo|c|Kabalo|CD||2|KBO
kabanjahe|c|Kabanjahe|ID||2|
kabankalan|c|Kabankalan|PH||3|
kabbasin|c|Kabbasin|SY||2|
kabin buri|c|Kabin Buri|TH||3|
kabinda|c|Kabinda|CD||3|KBN
kabirwala|c|Kabirwala|PK||2|
kabri dehar|c|Kabri Dehar|ET||0|ABK
kabul|c|Kabul|AF||7|KBL
kabwe|c|Kabwe|ZM||4|
kadanwari|c|Kadanwari|PK||0|KCF
kadapa|c|Kadapa|IN||4|
kadayanallur|c|Kadayanallur|IN||2|
kadhdhoo|c|Kadhdhoo|MV||0|KDO
kadi|c|Kadi|IN||2|
kadiri|c|Kadiri|IN||2|
kadirli|c|Kadirli|TR||2|
kadiyivka|c|Kadiyivka|UA||2|
kadoma|c|Kadoma|JP||3|
kadoma|c|Kadoma|ZW||3|
kadoorie|c|Kadoorie|HK||1|
kadugli|c|Kadugli|SD||2|KDX
kaduna|c|Kaduna|NG||6|KAD
kaechon|c|Kaech’ŏn|KP||4|
kaedi|c|Kaédi|MR||2|KED
kaele|c|Kaélé|CM||1|KLE
kaesong|c|Kaesŏng|KP||4|
kafanchan|c|Kafanchan|NG||2|
kaffrine|c|Kaffrine|SN||2|
kafr ad dawwar|c|Kafr ad Dawwār|EG||3|
kafr ash shaykh|c|Kafr ash Shaykh|EG||3|
kafr az zayyat|c|Kafr az Zayyāt|EG||2|
kafrul|c|Kafrul|BD||4|
kafue|c|Kafue|ZM||3|
kaga|c|Kaga|JP||2|
kaga bandoro|c|Kaga-Bandoro|CF||2|
kagau island|c|Kagau Island|SB||0|KGE
kagaznagar|c|Kagaznāgār|IN||2|
kageleke|c|Kageleke|CN||2|
kagoro|c|Kagoro|NG||2|
kagoshima|c|Kagoshima|JP||5|KOJ
kahama|c|Kahama|TZ||4|KBH
kahna nau|c|Kahna Nau|PK||2|
kahnuj|c|Kahnūj|IR||2|
kahramanmaras|c|Kahramanmaraş|TR||4|KCM
kahror pakka|c|Kahror Pakka|PK||2|
kahta|c|Kâhta|TR||2|
kahului|c|Kahului|US|HI|1|OGG
kai|c|Kai|JP||2|
kai tak|c|Kai Tak|HK||1|
kaieteur falls|c|Kaieteur Falls|GY||0|KIA
kaifeng|c|Kaifeng|CN||6|
kaihua|c|Kaihua|CN||2|
kaili|c|Kaili|CN||4|KJH
kailua kona|c|Kailua-Kona|US|HI|0|KOA
kaimana papua island|c|Kaimana-Papua Island|ID||0|KNG
kaintiba|c|Kaintiba|PG||0|KZF
kairana|c|Kairāna|IN||2|
kairouan|c|Kairouan|TN||3|
kaiser|c|Kaiser|US|MO|0|AIZ
kaiserslautern|c|Kaiserslautern|DE||2|
kaitaia|c|Kaitaia|NZ||0|KAT
kaithal|c|Kaithal|IN||3|
kaitong|c|Kaitong|CN||2|
kaiyuan|c|Kaiyuan|CN||3|
kaizuka|c|Kaizuka|JP||2|
kajaani|c|Kajaani|FI||1|KAJ
kajang|c|Kajang|MY||3|
kajansi|c|Kajansi|UG||3|
kakamega|c|Kakamega|KE||6|GGM
kakamigahara|c|Kakamigahara|JP||3|
kakata|c|Kakata|LR||2|
kake|c|Kake|US|AK|0|KAE
kakegawa|c|Kakegawa|JP||3|
kaki bukit estate|c|Kaki Bukit Estate|SG||1|
kakinada|c|Kākināda|IN||4|
kakogawacho honmachi|c|Kakogawachō-honmachi|JP||4|
kalaban koro|c|Kalaban Koro|ML||3|
kalabo|c|Kalabo|ZM||1|KLB
kalaburagi|c|Kalaburagi|IN||5|
kalakaket creek|c|Kalakaket Creek|US|AK|0|KKK
kalamansig|c|Kalamansig|PH||2|
kalamaria|c|Kalamariá|GR||2|
kalamassery|c|Kalamassery|IN||2|
kalamata|c|Kalamata|GR||2|KLX
kalamazoo|c|Kalamazoo|US|MI|2|AZO
kalasin|c|Kalasin|TH||2|
kalaupapa|c|Kalaupapa|US|HI|0|LUP
kalaw|c|Kalaw|MM||2|
kalemie|c|Kalemie|CD||3|
kalemyo|c|Kalemyo|MM||4|KMV
kalgoorlie|c|Kalgoorlie|AU||1|KGI
kalibo|c|Kalibo|PH||0|KLO
kalibo poblacion|c|Kalibo (poblacion)|PH||2|
kalima|c|Kalima|CD||2|
kaliningrad|c|Kaliningrad|RU||4|KGD
kalininskiy|c|Kalininskiy|RU||5|
kalispell|c|Kalispell|US|MT|1|FCA
kalisz|c|Kalisz|PL||3|
kaliyaganj|c|Kāliyāganj|IN||2|
kallakurichi|c|Kallakurichi|IN||6|
kallang|c|Kallang|SG||3|
kallithea|c|Kallithéa|GR||3|
kalmiuskyi|c|Kalmiuskyi|UA||3|
kalmunai|c|Kalmunai|LK||3|
kalna|c|Kālna|IN||2|
kalokol|c|Kalokol|KE||0|KLK
kalol|c|Kalol|IN||3|
kalskag|c|Kalskag|US|AK|0|KLG
kaltag|c|Kaltag|US|AK|0|KAL
kaluga|c|Kaluga|RU||4|KLF
kalulushi|c|Kalulushi|ZM||3|
kalush|c|Kalush|UA||2|
kalutara|c|Kalutara|LK||1|KTY
kalyan|c|Kalyān|IN||6|
kalyani|c|Kalyani|IN||2|
kalymnos island|c|Kalymnos Island|GR||0|JKL
kalynivskyi|c|Kalynivskyi|UA||3|
kam tin|c|Kam Tin|HK||1|
kam ying|c|Kam Ying|HK||1|
kamagaya|c|Kamagaya|JP||3|
kamakura|c|Kamakura|JP||3|
kamalia|c|Kamalia|PK||3|
kamalshahr|c|Kamālshahr|IR||3|
kamarang|c|Kamarang|GY||0|KAR
kamareddi|c|Kāmāreddi|IN||2|
kamarhati|c|Kāmārhāti|IN||4|
kambar|c|Kambar|PK||2|
kambove|c|Kambove|CD||2|
kamembe|c|Kamembe|RW||0|KME
kamensk shakhtinsky|c|Kamensk-Shakhtinsky|RU||2|
kamensk uralskiy|c|Kamensk-Ural’skiy|RU||3|
kameoka|c|Kameoka|JP||2|
kamifukuoka|c|Kamifukuoka|JP||2|
kamigyo ku|c|Kamigyō-ku|JP||2|
kamina|c|Kamina|CD||3|KMN
kamirenjaku|c|Kamirenjaku|JP||3|
kamishly|c|Kamishly|SY||0|KAC
kamisu|c|Kamisu|JP||2|
kamloops|c|Kamloops|CA|BC|3|YKA
kamoke|c|Kamoke|PK||4|
kampala|c|Kampala|UG||6|EBB
kamphaeng phet|c|Kamphaeng Phet|TH||2|
kampong baharu cheras batu sebelas|c|Kampong Baharu Cheras Batu Sebelas|MY||3|
kampong cham|c|Kampong Cham|KH||2|
kampong chhnang|c|Kampong Chhnang|KH||2|
kampong dungun|c|Kampong Dungun|MY||2|
kampong loyang|c|Kampong Loyang|SG||1|
kampong pasir ris|c|Kampong Pasir Ris|SG||3|
kampong sidam|c|Kampong Sidam|MY||2|
kampung baru balakong|c|Kampung Baru Balakong|MY||2|
kampung baru subang|c|Kampung Baru Subang|MY||5|
kampung bukit baharu|c|Kampung Bukit Baharu|MY||2|
kampung kangkar teberau|c|Kampung Kangkar Teberau|MY||4|
kampung larkin lama|c|Kampung Larkin Lama|MY||5|
kampung manjoi|c|Kampung Manjoi|MY||2|
kampung pasir gudang baru|c|Kampung Pasir Gudang Baru|MY||3|
kampung sungai ara|c|Kampung Sungai Ara|MY||3|
kampung sungai glugur|c|Kampung Sungai Glugur|MY||3|
kampung sungai kajang|c|Kampung Sungai Kajang|MY||2|
kamsar|c|Kamsar|GN||3|
kamthi|c|Kāmthi|IN||2|
kamuela|c|Kamuela|US|HI|0|MUE
kamuli|c|Kamuli|UG||2|
kamyanets podilskyi|c|Kamyanets-Podilskyi|UA||2|
kamyanske|c|Kamyanske|UA||3|
kamyaran|c|Kāmyārān|IR||2|
kamyshin|c|Kamyshin|RU||3|
kanab|c|Kanab|US|UT|0|KNB
kanakapura|c|Kanakapura|IN||2|
kanaker zeytun|c|Kanaker-Zeytun|AM||2|
kananga|c|Kananga|CD||6|KGA
kanasin|c|Kanasín|MX||2|
kanata|c|Kanata|CA|ON|2|
kanayannur|c|Kanayannur|IN||5|
kanazawa|c|Kanazawa|JP||4|KMQ
kanbe|c|Kanbe|MM||2|
kanchanaburi|c|Kanchanaburi|TH||2|
kanchipuram|c|Kanchipuram|IN||3|
kanchrapara|c|Kānchrāpāra|IN||3|
kandahar|c|Kandahār|AF||5|
kandhkot|c|Kandhkot|PK||2|
kandi|c|Kandi|BJ||2|KDC
kandi|c|Kāndi|IN||2|
kandla|c|Kāndla|IN||1|IXY
kandrian|c|Kandrian|PG||0|KDR
kandukur|c|Kandukūr|IN||2|
kandy|c|Kandy|LK||3|
kaneohe|c|Kaneohe|US|HI|1|NGF
kangan|c|Kangan|IR||0|KNR
kangar|c|Kangar|MY||2|
kangavar|c|Kangāvar|IR||2|
kangding|c|Kangding|CN||3|KGT
kangerlussuaq|c|Kangerlussuaq|GL||0|SFJ
kanggye|c|Kanggye|KP||3|
kangiqsualujjuaq|c|Kangiqsualujjuaq|CA|QC|0|XGR
kangiqsujuaq|c|Kangiqsujuaq|CA|QC|0|YWB
kangirsuk|c|Kangirsuk|CA|QC|0|YKG
kangkar|c|Kangkar|SG||1|
kangnyong|c|Kangnyŏng|KP||3|
kangson|c|Kangsŏn|KP||3|
kanhangad|c|Kanhangad|IN||3|
kani|c|Kani|JP||3|
kaniama|c|Kaniama|CD||0|KNM
kanjia|c|Kanjia|CN||2|
kankakee|c|Kankakee|US|IL|1|IKK
kankan|c|Kankan|GN||3|KNN
kannauj|c|Kannauj|IN||2|
kannur|c|Kannur|IN||2|
kano|c|Kano|NG||7|KAN
kanonjicho|c|Kan’onjichō|JP||2|
kanoya|c|Kanoya|JP||3|
kanpur|c|Kanpur|IN||7|KNU
kanpur cantonment|c|Kanpur Cantonment|IN||3|
kansai|a|Kansai International|JP||9|KIX
kansas|r|Kansas|US|KS|7|
kansas city|c|Kansas City|US|MO|4|MCI
kansas city|c|Kansas City|US|KS|3|
kansk|c|Kansk|RU||3|
kantchari|c|Kantchari|BF||0|XKA
kanti|c|Kanti|MM||0|KHM
kanuma|c|Kanuma|JP||2|
kanyama|c|Kanyama|CD||2|
kao celebes island|c|Kao-Celebes Island|ID||0|KAZ
kaohsiung|c|Kaohsiung|TW||7|
kaohsiung city|c|Kaohsiung City|TW||0|KHH
kaolack|c|Kaolack|SN||4|KLC
kaoma|c|Kaoma|ZM||1|KMZ
kapanga|c|Kapanga|CD||0|KAP
kapar|c|Kapar|MY||4|
kapas herd|c|Kāpas Herd|IN||2|
kapchorwa|c|Kapchorwa|UG||2|
kapenguria|c|Kapenguria|KE||2|
kapiri mposhi|c|Kapiri Mposhi|ZM||2|
kapit|c|Kapit|MY||1|KPI
kapolei|c|Kapolei|US|HI|1|JRF
kaposvar|c|Kaposvár|HU||2|
kapurthala town|c|Kapurthala Town|IN||2|
kapuskasing|c|Kapuskasing|CA|ON|0|YYU
kara|c|Kara|TG||3|
karabaglar|c|Karabağlar|TR||4|
karabuk|c|Karabük|TR||3|
karachi|c|Karachi|PK||9|KHI
karad|c|Karād|IN||2|
karaganda|c|Karaganda|KZ||0|KGF
karagandy|c|Karagandy|KZ||4|
karaikal|c|Kāraikāl|IN||2|
karaikkudi|c|Kāraikkudi|IN||3|
karaj|c|Karaj|IR||6|
karakelong island|c|Karakelong Island|ID||0|MNA
karakol|c|Karakol|KG||2|IKG
karaman|c|Karaman|TR||3|
karamay|c|Karamay|CN||4|KRY
karanambo|c|Karanambo|GY||0|KRM
karangsembung|c|Karangsembung|ID||2|
karanja|c|Kāranja|IN||2|
karasabai|c|Karasabai|GY||0|KRG
karatsu|c|Karatsu|JP||3|
karauli|c|Karauli|IN||2|
karawalnagar|c|Karāwalnagar|IN||3|
karawang|c|Karawang|ID||4|
karbala|c|Karbala|IQ||6|
kardla|c|Kardla|EE||0|KDL
kariba|c|Kariba|ZW||1|KAB
kariega|c|Kariega|ZA||4|
karijini national park|c|Karijini National Park|AU||0|SLJ
karimganj|c|Karīmganj|IN||2|
karimnagar|c|Karīmnagar|IN||4|
karimui|c|Karimui|PG||0|KMR
karinmunbesar island|c|Karinmunbesar Island|ID||0|TJB
kariya|c|Kariya|JP||3|
karlovy vary|c|Karlovy Vary|CZ||1|KLV
karlskrona|c|Karlskrona|SE||2|
karlsruhe|c|Karlsruhe|DE||4|
karlstad|c|Karlstad|SE||2|KSD
karluk|c|Karluk|US|AK|0|KYK
karmoy|c|Karmoy|NO||0|HAU
karnal|c|Karnāl|IN||4|
karnaphuli|c|Karnaphuli|BD||3|
karol bagh|c|Karol Bāgh|IN||5|
karonga|c|Karonga|MW||2|KGJ
karpathos island|c|Karpathos Island|GR||0|AOK
karratha|c|Karratha|AU||1|KTA
kars|c|Kars|TR||2|KSY
karshi|c|Karshi|UZ||0|KSQ
karsiyaka|c|Karşıyaka|TR||4|
kartasura|c|Kartasura|ID||2|
karup|c|Karup|DK||0|KRP
karur|c|Karur|IN||3|
karuri|c|Karuri|KE||3|
karwar|c|Karwar|IN||2|
kas|c|Kas|SD||2|
kasaba bay|c|Kasaba Bay|ZM||0|ZKB
kasabonika|c|Kasabonika|CA|ON|0|XKS
kasama|c|Kasama|ZM||3|KAA
kasama|c|Kasama|JP||2|
kasane|c|Kasane|BW||0|BBK
kasangati|c|Kasangati|UG||3|
kasaoka|c|Kasaoka|JP||2|
kasaragod|c|Kāsaragod|IN||2|
kasba lake|c|Kasba Lake|CA|NT|0|YDU
kasba tadla|c|Kasba Tadla|MA||2|
kasenga|c|Kasenga|CD||0|KEC
kasese|c|Kasese|UG||3|KSE
kasganj|c|Kāsganj|IN||2|
kashan|c|Kashan|IR||4|
kashechewan|c|Kashechewan|CA|ON|0|ZKE
kashgar|c|Kashgar|CN||5|KHG
kashiba|c|Kashiba|JP||2|
kashihara|c|Kashihara|JP||2|
kashihara shi|c|Kashihara-shi|JP||3|
kashima shi|c|Kashima-shi|JP||2|
kashipur|c|Kashipur|IN||3|
kashiwa|c|Kashiwa|JP||4|
kashiwara|c|Kashiwara|JP||3|
kashiwazaki|c|Kashiwazaki|JP||2|
kashmar|c|Kāshmar|IR||3|
kashmir|r|Kashmir|IN||5|
kasibugga|c|Kāsībugga|IN||2|
kasigluk|c|Kasigluk|US|AK|0|KUK
kasihan|c|Kasihan|ID||2|
kasikasima|c|Kasikasima|SR||0|KCB
kasipalaiyam|c|Kāsipālaiyam|IN||2|
kasoa|c|Kasoa|GH||2|
kasompe|c|Kasompe|ZM||0|CGJ
kasongo|c|Kasongo|CD||2|KGN
kasos island|c|Kasos Island|GR||0|KSJ
kaspiysk|c|Kaspiysk|RU||2|
kassala|c|Kassala|SD||4|KSL
kassel|c|Kassel|DE||3|KSF
kasserine|c|Kasserine|TN||2|
kastamonu|c|Kastamonu|TR||3|KFS
kastelorizo island|c|Kastelorizo Island|GR||0|KZS
kastoria|c|Kastoria|GR||0|KSO
kastrup|a|Copenhagen Kastrup|DK||9|CPH
kasuga|c|Kasuga|JP||3|
kasugai|c|Kasugai|JP||4|
kasukabe|c|Kasukabe|JP||3|
kasulu|c|Kasulu|TZ||3|
kasungu|c|Kasungu|MW||2|KBQ
kasur|c|Kasur|PK||5|
katabi|c|Katabi|UG||3|
katanawa|c|Katanawa|JP||2|
katano|c|Katano|JP||2|
katerini|c|Kateríni|GR||2|
kathmandu|c|Kathmandu|NP||6|KTM
kathua|c|Kathua|IN||2|
kati|c|Kati|ML||3|
katihar|c|Katihar|IN||3|
katiola|c|Katiola|CI||2|
katiu|c|Katiu|PF||0|KXU
katmandu|c|Kathmandu|NP||6|KTM
kato|c|Kato|GY||0|KTO
katori shi|c|Katori-shi|JP||2|
katoro|c|Katoro|TZ||2|
katowice|c|Katowice|PL||4|KTW
katoya|c|Kātoya|IN||2|
katras|c|Kātrās|IN||2|
katsina|c|Katsina|NG||5|
katsushika|c|Katsushika|JP||4|
katsuta|c|Katsuta|JP||3|
kattaqorgon shahri|c|Kattaqo’rg’on Shahri|UZ||2|
kattiniq|c|Kattiniq|CA|QC|0|YAU
katumba|c|Katumba|TZ||3|
katunayaka|c|Katunayaka|LK||2|
katwa|c|Katwa|CD||2|
kauehi|c|Kauehi|PF||0|KHZ
kauhava|c|Kauhava|FI||1|KAU
kaunakakai|c|Kaunakakai|US|HI|0|MKK
kaunas|c|Kaunas|LT||4|KUN
kaura namoda|c|Kaura Namoda|NG||2|
kavakli|c|Kavaklı|TR||2|
kavala|c|Kavála|GR||2|KVA
kavali|c|Kāvali|IN||2|
kavanur|c|Kavanur|IN||2|
kavieng|c|Kavieng|PG||0|KVG
kawachi nagano|c|Kawachi-Nagano|JP||3|
kawagoe|c|Kawagoe|JP||4|
kawaguchi|c|Kawaguchi|JP||5|
kawalu|c|Kawalu|ID||2|
kawanishi|c|Kawanishi|JP||3|
kawasaki|c|Kawasaki|JP||6|
kawit|c|Kawit|PH||2|
kawito|c|Kawito|PG||0|KWO
kawm hamadah|c|Kawm Ḩamādah|EG||2|
kawthoung|c|Kawthoung|MM||2|KAW
kaya|c|Kaya|BF||3|XKY
kayamkulam|c|Kayamkulam|IN||2|
kayenta|c|Kayenta|US|AZ|0|MVM
kayes|c|Kayes|ML||3|
kayes|c|Kayes|CG||2|
kayna|c|Kayna|CD||2|
kayseri|c|Kayseri|TR||6|ASR
kazakhstan|n|Kazakhstan|KZ||8|
kazan|c|Kazan|RU||6|KZN
kazerun|c|Kāzerūn|IR||3|
kazo|c|Kazo|JP||3|
kearney|c|Kearney|US|NE|1|EAR
keat hong village|c|Keat Hong Village|SG||1|
kebar papua island|c|Kebar-Papua Island|ID||0|KEQ
kebomas|c|Kebomas|ID||2|
kecskemet|c|Kecskemét|HU||3|
kediri|c|Kediri|ID||4|
kedougou|c|Kédougou|SN||1|KGG
kedungwaru|c|Kedungwaru|ID||2|
kedungwuni|c|Kedungwuni|ID||3|
kedzierzyn kozle|c|Kędzierzyn-Koźle|PL||2|
keekorok|c|Keekorok|KE||0|KEU
keelung|c|Keelung|TW||4|
keene|c|Keene|US|NH|1|EEN
keetmanshoop|c|Keetmanshoop|NA||1|KMP
kefallinia island|c|Kefallinia Island|GR||0|EFL
keffi|c|Keffi|NG||2|
keflavik|a|Keflavik International|IS||9|KEF
keighley|c|Keighley|GB||2|
kekaha|c|Kekaha|US|HI|0|BKH
kelaa kebira|c|Kelaa Kebira|TN||2|
kelafo|c|Kelafo|ET||0|LFO
kelar|c|Kelar|IQ||4|
kelenfold|c|Kelenföld|HU||2|
kelibia|c|Kélibia|TN||2|
kelle|c|Kelle|CG||0|KEE
kelo|c|Kelo|TD||2|
kelowna|c|Kelowna|CA|BC|3|YLW
kelsey|c|Kelsey|CA|MB|0|KES
kelso|c|Kelso|US|WA|0|KLS
keluang|c|Keluang|ID||0|KLQ
kembangan|c|Kembangan|SG||3|
kemble|c|Kemble|GB||0|GBA
kemerovo|c|Kemerovo|RU||5|KEJ
kemi|c|Kemi|FI||1|KEM
kemmerer|c|Kemmerer|US|WY|0|EMM
kempas|c|Kempas|MY||2|
kempten allgau|c|Kempten (Allgäu)|DE||2|
ken jones|c|Ken Jones|JM||0|POT
kenai|c|Kenai|US|AK|0|DRF ENA
kendale lakes|c|Kendale Lakes|US|FL|2|
kendall|c|Kendall|US|FL|2|
kendari|c|Kendari|ID||4|
kendari celebes island|c|Kendari-Celebes Island|ID||0|KDI
kenema|c|Kenema|SL||4|KEN
keng hau|c|Keng Hau|HK||1|
keng tung|c|Kēng Tung|MM||3|
kenge|c|Kenge|CD||2|
kengtung|c|Kengtung|MM||0|KET
kenieba|c|Kenieba|ML||0|KNZ
keningau|c|Keningau|MY||2|KGU
kenitra|c|Kenitra|MA||4|
kennedy|c|Kennedy|CO||5|
kennedy airport|a|John F Kennedy International|US||9|JFK
kennedy town|c|Kennedy Town|HK||1|
kenner|c|Kenner|US|LA|2|
kennett|c|Kennett|US|MO|0|KNT
kennewick|c|Kennewick|US|WA|2|
kenora|c|Kenora|CA|ON|1|YQK
kenosha|c|Kenosha|US|WI|2|ENW
kent|c|Kent|US|WA|3|
kentau|c|Kentau|KZ||2|
kentland|c|Kentland|US|IN|0|KKT
kentron|c|Kentron|AM||3|
kentucky|r|Kentucky|US|KY|7|
kentwood|c|Kentwood|US|MI|2|
kenya|n|Kenya|KE||8|
keokuk|c|Keokuk|US|IA|0|EOK
keonjhargarh|c|Keonjhargarh|IN||2|
kepanjen|c|Kepanjen|ID||2|
keperveem|c|Keperveem|RU||0|KPW
kepi papua island|c|Kepi-Papua Island|ID||0|KEI
kepong|c|Kepong|MY||2|
kerala|r|Kerala|IN||5|
kerama|c|Kerama|JP||0|KJP
keratsini|c|Keratsíni|GR||2|
kerch|c|Kerch|UA||3|KHC
kerema|c|Kerema|PG||0|KMA
keren|c|Keren|ER||2|
kericho|c|Kericho|KE||2|KEY
kerikeri|c|Kerikeri|NZ||0|KKE
kerki|c|Kerki|TM||1|KEA
kerkyra island|c|Kerkyra Island|GR||0|CFU
kerman|c|Kerman|IR||5|KER
kermanshah|c|Kermanshah|IR||5|KSH
kerou|c|Kérou|BJ||2|
kerpen|c|Kerpen|DE||2|
kerrville|c|Kerrville|US|TX|1|ERV
kerteh|c|Kerteh|MY||0|KTE
kertosono|c|Kertosono|ID||2|
kesennuma|c|Kesennuma|JP||2|
keshod|c|Keshod|IN||2|
kesklinn|c|Kesklinn|EE||2|
ketapang|c|Ketapang|ID||0|KTG
ketaping|c|Ketaping|ID||0|PDG
ketchikan|c|Ketchikan|US|AK|0|KTN
kettering|c|Kettering|GB||2|
kettering|c|Kettering|US|OH|2|
keur medoune|c|Keur Médoune|SN||2|
key lake|c|Key Lake|CA|SK|0|YKJ
key largo|c|Key Largo|US|FL|0|OCA
key west|c|Key West|US|FL|1|EYW
kfar saba|c|Kfar Saba|IL||3|
khabarovsk|c|Khabarovsk|RU||5|KHV
khadki|c|Khadki|IN||2|
khagaul|c|Khagaul|IN||2|
khagrachhari|c|Khagrachhari|BD||2|
khairpur mir|c|Khairpur Mir’s|PK||3|
khajoori khas|c|Khajoori Khas|IN||2|
khajuraho|c|Khajuraho|IN||0|HJR
khalandrion|c|Khalándrion|GR||2|
khalifah a city|c|Khalifah A City|AE||2|
khalis|c|Khāliş|IQ||2|
khalkhal|c|Khalkhāl|IR||2|
khambhat|c|Khambhāt|IN||2|
khamgaon|c|Khāmgaon|IN||2|
khamis mushait|c|Khamis Mushait|SA||4|
khammam|c|Khammam|IN||3|
khan na yao|c|Khan Na Yao|TH||2|
khan yunis|c|Khān Yūnis|PS||3|
khanabad|c|Khanabad|AF||2|
khanapuram haveli|c|Khanapuram Haveli|IN||2|
khanaqin|c|Khānaqīn|IQ||3|
khandwa|c|Khandwa|IN||3|
khanna|c|Khanna|IN||3|
khanpur|c|Khanpur|PK||3|
khanty mansiysk|c|Khanty-Mansiysk|RU||3|HMA
khanzhonkivskyi|c|Khanzhonkivskyi|UA||2|
kharagpur|c|Kharagpur|IN||3|
kharakvasla|c|Kharakvasla|IN||2|
kharar|c|Kharar|IN||2|
khardah|c|Khardah|IN||3|
kharghar|c|Kharghar|IN||2|
khargone|c|Khargone|IN||3|
kharian|c|Kharian|PK||3|
kharkiv|c|Kharkiv|UA||6|HRK
kharkivskyi masyv|c|Kharkivskyi Masyv|UA||2|
khartoum|c|Khartoum|SD||6|KRT
khartoum north|c|Khartoum North|SD||6|
khartsyzk|c|Khartsyzk|UA||2|
khasab|c|Khasab|OM||1|KHS
khasavyurt|c|Khasavyurt|RU||3|
khash|c|Khāsh|IR||2|
khashm el girba|c|Khashm El Girba|SD||0|GBU
khasnahzan|c|Khasnahzān|IQ||3|
khatanga|c|Khatanga|RU||0|HTG
khatauli|c|Khatauli|IN||2|
khemis miliana|c|Khemis Miliana|DZ||2|
khemisset|c|Khemisset|MA||3|
khenchela|c|Khenchela|DZ||3|
khenifra|c|Khenifra|MA||3|
kherson|c|Kherson|UA||2|
khewra|c|Khewra|PK||2|
khimki|c|Khimki|RU||3|
khirdalan|c|Khirdalan|AZ||3|
khlong chan|c|Khlong Chan|TH||2|
khlong kum|c|Khlong Kum|TH||2|
khlong luang|c|Khlong Luang|TH||3|
khlong sam wa|c|Khlong Sam Wa|TH||3|
khlong san|c|Khlong San|TH||2|
khlong toei|c|Khlong Toei|TH||3|
khmelnytskyi|c|Khmelnytskyi|UA||4|HMJ
khobar|c|Khobar|SA||3|
khomeyn|c|Khomeyn|IR||2|
khomeyni shahr|c|Khomeynī Shahr|IR||4|
khon kaen|c|Khon Kaen|TH||3|KKC
khopoli|c|Khopoli|IN||2|
khoroshevo mnevniki|c|Khoroshëvo-Mnevniki|RU||3|
khorramabad|c|Khorramabad|IR||4|
khorramdarreh|c|Khorramdarreh|IR||2|
khorramshahr|c|Khorramshahr|IR||4|
khost|c|Khōst|AF||2|KHT
khouribga|c|Khouribga|MA||3|
khovd|c|Khovd|MN||1|HVD
khowai|c|Khowai|IN||1|IXN
khoy|c|Khoy|IR||0|KHY
khrustalnyi|c|Khrustalnyi|UA||2|
khudzhand|c|Khudzhand|TJ||0|LBD
khujand|c|Khujand|TJ||3|
khulm|c|Khulm|AF||2|
khulna|c|Khulna|BD||6|
khurai|c|Khurai|IN||2|
khurarianwala|c|Khurarianwala|PK||2|
khuraybat as suq|c|Khuraybat as Sūq|JO||3|
khurja|c|Khurja|IN||3|
khushab|c|Khushāb|PK||3|
khuy|c|Khūy|IR||3|
khuzdar|c|Khuzdar|PK||3|KDD
khwahan|c|Khwahan|AF||0|KWH
khwai river lodge|c|Khwai River Lodge|BW||0|KHW
khwisero|c|Khwisero|KE||3|
kiambu|c|Kiambu|KE||3|
kiana|c|Kiana|US|AK|0|IAN
kibaha|c|Kibaha|TZ||4|
kibaigwa|c|Kibaigwa|TZ||2|
kidapawan|c|Kidapawan|PH||2|
kidderminster|c|Kidderminster|GB||2|
kidlington|c|Kidlington|GB||0|OXF
kiel|c|Kiel|DE||4|KEL
kielce|c|Kielce|PL||3|
kiembi samaki|c|Kiembi Samaki|TZ||0|ZNZ
kien an|c|Kiến An|VN||3|
kieta|c|Kieta|PG||0|KIE
kiev|c|Kyiv|UA||7|KBP IEV
kiffa|c|Kiffa|MR||2|KFA
kigali|c|Kigali|RW||6|KGL
kigoma|c|Kigoma|TZ||3|TKQ
kikolo|c|Kikolo|AO||5|
kikori|c|Kikori|PG||0|KRI
kikuyu|c|Kikuyu|KE||4|
kikwit|c|Kikwit|CD||5|
kilaguni|c|Kilaguni|KE||0|ILU
kilamba|c|Kilamba|AO||3|
kilifi|c|Kilifi|KE||2|
kilis|c|Kilis|TR||3|
kilju|c|Kilju|KP||2|
kilkenny|c|Kilkenny|IE||1|KKY
kill devil hills|c|Kill Devil Hills|US|NC|0|FFA
killarney|c|Killarney|IE||0|KIR
killeen|c|Killeen|US|TX|3|ILE
kilosa|c|Kilosa|TZ||2|
kilwa masoko|c|Kilwa Masoko|TZ||1|KIY
kima kieza|c|Kima Kieza|AO||4|
kimberley|c|Kimberley|ZA||3|KIM
kimhae|c|Kimhae|KR||5|
kimilili|c|Kimilili|KE||2|
kimitsu|c|Kimitsu|JP||2|
kimmirut|c|Kimmirut|CA|NU|0|YLC
kimpese|c|Kimpese|CD||2|
kimry|c|Kimry|RU||2|
kincardine|c|Kincardine|CA|ON|0|YKD
kindamba|c|Kindamba|CG||0|KNJ
kindersley|c|Kindersley|CA|SK|0|YKY
kindia|c|Kindia|GN||3|
kindrativskyi|c|Kindrativskyi|UA||3|
kindu|c|Kindu|CD||3|KND
kineshma|c|Kineshma|RU||2|
king city|c|King City|US|CA|0|KIC
king cove|c|King Cove|US|AK|0|KVC
king faisal military city|c|King Faisal Military City|SA||2|
king khaled military city|c|King Khaled Military City|SA||0|HBT
king salmon|c|King Salmon|US|AK|0|AKN
kingfisher lake|c|Kingfisher Lake|CA|ON|0|KIF
kingisepp|c|Kingisepp|RU||2|
kingman|c|Kingman|US|AZ|1|IGM
kings bridge|c|Kings Bridge|US|NY|2|
kingsport|c|Kingsport|US|TN|2|
kingston|c|Kingston|JM||5|KIN
kingston|c|Kingston|CA|ON|3|YGK
kingston upon hull|c|Kingston upon Hull|GB||4|
kingsville|c|Kingsville|US|TX|1|NQI
kinloss|c|Kinloss|GB||0|FSS
kinokawa|c|Kinokawa|JP||2|
kinshasa|c|Kinshasa|CD||9|FIH
kinston|c|Kinston|US|NC|1|ISO
kintampo|c|Kintampo|GH||2|
kipnuk|c|Kipnuk|US|AK|0|KPN
kipushi|c|Kipushi|CD||3|
kira|c|Kira|UG||4|
kirakira|c|Kirakira|SB||0|IRA
kirari sulemannagar|c|Kirāri Sulemānnagar|IN||4|
kiratpur|c|Kīratpur|IN||2|
kirdasah|c|Kirdāsah|EG||3|
kirensk|c|Kirensk|RU||0|KCK
kiri|c|Kiri|CD||0|KRZ
kiribati|n|Kiribati|KI||8|
kirikhan|c|Kırıkhan|TR||2|
kirikkale|c|Kırıkkale|TR||3|
kirishi|c|Kirishi|RU||2|
kirishima|c|Kirishima|JP||3|
kirkcaldy|c|Kirkcaldy|GB||2|
kirkenes|c|Kirkenes|NO||0|KKN
kirkimbie|c|Kirkimbie|AU||0|KBB
kirkland|c|Kirkland|US|WA|2|
kirkland lake|c|Kirkland Lake|CA|ON|0|YKX
kirklareli|c|Kırklareli|TR||2|
kirksville|c|Kirksville|US|MO|1|IRK
kirkuk|c|Kirkuk|IQ||6|KIK
kirov|c|Kirov|RU||5|KVX
kirovo chepetsk|c|Kirovo-Chepetsk|RU||2|
kirsehir|c|Kırşehir|TR||3|
kirumba|c|Kirumba|CD||2|
kirundo|c|Kirundo|BI||1|KRE
kiryat gat|c|Kiryat Gat|IL||2|
kiryat shmona|c|Kiryat Shmona|IL||0|KSW
kiryu|c|Kiryū|JP||3|
kisangani|c|Kisangani|CD||6|FKI
kisaran|c|Kisaran|ID||3|
kisarazu|c|Kisarazu|JP||3|
kisela voda|c|Kisela Voda|MK||2|
kiselevsk|c|Kiselëvsk|RU||3|
kiserian|c|Kiserian|KE||2|
kish island|c|Kish Island|IR||0|KIH
kishanganj|c|Kishanganj|IN||3|
kishangarh|c|Kishangarh|IN||3|KQH
kishiwada|c|Kishiwada|JP||3|
kishorganj|c|Kishorganj|BD||2|
kisi|c|Kisi|NG||3|
kisii|c|Kisii|KE||3|
kisilevsk|c|Kisilevsk|RU||2|
kislovodsk|c|Kislovodsk|RU||3|
kismayo|c|Kismayo|SO||3|
kispest|c|Kispest|HU||2|
kissidougou|c|Kissidougou|GN||3|KSI
kissimmee|c|Kissimmee|US|FL|2|
kisumu|c|Kisumu|KE||4|KIS
kita|c|Kita|JP||4|
kita|c|Kita|ML||2|
kitahiroshima|c|Kitahiroshima|JP||2|
kitakami|c|Kitakami|JP||2|
kitakyushu|c|Kitakyushu|JP||5|KKJ
kitale|c|Kitale|KE||3|KTL
kitami|c|Kitami|JP||3|
kitamoto|c|Kitamoto|JP||2|
kitanagoya|c|Kitanagoya|JP||2|
kitchener|c|Kitchener|CA|ON|4|
kitengela|c|Kitengela|KE||3|
kitgum|c|Kitgum|UG||2|
kithira island|c|Kithira Island|GR||0|KIT
kittila|c|Kittila|FI||0|KTT
kituku|c|Kituku|CD||2|
kitwe|c|Kitwe|ZM||5|KIW
kitzingen|c|Kitzingen|DE||1|KZG
kiunga|c|Kiunga|PG||0|UNG
kivalina|c|Kivalina|US|AK|0|KVL
kiyose|c|Kiyose|JP||2|
kiyosu|c|Kiyosu|JP||2|
kiziltepe|c|Kızıltepe|TR||3|
kizlyar|c|Kizlyar|RU||2|
kizugawa|c|Kizugawa|JP||2|
kjevik|c|Kjevik|NO||0|KRS
kl|c|Kuala Lumpur|MY||6|KUL
kladno|c|Kladno|CZ||2|
klaeng|c|Klaeng|TH||2|
klagenfurt am worthersee|c|Klagenfurt am Wörthersee|AT||3|KLU
klaipeda|c|Klaipėda|LT||3|
klamath falls|c|Klamath Falls|US|OR|1|LMT
klang|c|Klang|MY||3|
klangenan|c|Klangenan|ID||2|
klanten|c|Klanten|NO||0|GLL
klaten|c|Klaten|ID||3|
klawock|c|Klawock|US|AK|0|KLW
kleinsee|c|Kleinsee|ZA||0|KLZ
klerksdorp|c|Klerksdorp|ZA||3|KXE
klia|a|Kuala Lumpur International|MY||9|KUL
klimovsk|c|Klimovsk|RU||2|
klin|c|Klin|RU||2|
klinteby frihed|c|Klinteby Frihed|DK||2|
klintsy|c|Klintsy|RU||2|
kloten|a|Zurich|CH||9|ZRH
kluang|c|Kluang|MY||4|
klungkung|c|Klungkung|ID||3|
knee lake|c|Knee Lake|CA|MB|0|YKE
knob noster|c|Knob Noster|US|MO|0|SZL
knoxville|c|Knoxville|US|TN|3|TYS
knysna|c|Knysna|ZA||2|
ko samui|c|Ko Samui|TH||2|
kobanya|c|Kőbánya|HU||2|
kobe|c|Kobe|JP||6|UKB
kobenhavn|c|Copenhagen|DK||6|CPH
koblenz|c|Koblenz|DE||3|
kobo|c|Kobo|ET||2|
koboko|c|Koboko|UG||2|
kobryn|c|Kobryn|BY||2|
kobuk|c|Kobuk|US|AK|0|OBU
koch bihar|c|Koch Bihār|IN||2|
kochang|c|Koch'ang|KR||2|
kochi|c|Kochi|IN||5|
kochi|c|Kochi|JP||4|
kodaira|c|Kodaira|JP||3|
kodar|c|Kodār|IN||2|
kodiak|c|Kodiak|US|AK|0|ADQ KDK
kodungallur|c|Kodungallūr|IN||2|
koforidua|c|Koforidua|GH||3|
kofu|c|Kofu|JP||3|
koga|c|Koga|JP||3|
kogalym|c|Kogalym|RU||2|KGP
koganei|c|Koganei|JP||3|
kogon shahri|c|Kogon Shahri|UZ||2|
kohat|c|Kohat|PK||3|OHT
kohima|c|Kohima|IN||2|
koidu|c|Koidu|SL||3|
koka|c|Kōka|JP||2|
kokand|c|Kokand|UZ||0|OQN
kokhanok|c|Kokhanok|US|AK|0|KNK
kokkola|c|Kokkola|FI||1|KOK
kokoda|c|Kokoda|PG||0|KKD
kokomo|c|Kokomo|US|IN|2|OKK
kokonau papua island|c|Kokonau-Papua Island|ID||0|KOX
kokshetau|c|Kokshetau|KZ||3|KOV
kokstad|c|Kokstad|ZA||2|
kokubu matsuki|c|Kokubu-matsuki|JP||2|
kokubunji|c|Kokubunji|JP||3|
kolaboui|c|Kolaboui|GN||2|
kolaka|c|Kolaka|ID||0|KXB
kolar|c|Kolār|IN||3|
kolda|c|Kolda|SN||3|KDA
kolding|c|Kolding|DK||2|
kolea|c|Kolea|DZ||2|
kolhapur|c|Kolhāpur|IN||5|
koliganek|c|Koliganek|US|AK|0|KGK
kolito|c|K’olīto|ET||2|
kolkata|c|Kolkata|IN||7|CCU
kollam|c|Kollam|IN||4|
kollegal|c|Kollegāl|IN||2|
koln|c|Cologne|DE||6|CGN
kolomna|c|Kolomna|RU||3|
kolomyia|c|Kolomyia|UA||2|
kolonnawa|c|Kolonnawa|LK||2|
kolpino|c|Kolpino|RU||3|
kolwezi|c|Kolwezi|CD||5|
kom ombo|c|Kom Ombo|EG||4|
komae|c|Komae|JP||2|
komaki|c|Komaki|JP||3|
komatipoort|c|Komatipoort|ZA||1|KOF
komatsu|c|Komatsu|JP||3|
kombolcha|c|Kombolcha|ET||3|
komendantsky aerodrom|c|Komendantsky aerodrom|RU||2|
komsomolsk on amur|c|Komsomolsk-on-Amur|RU||4|KXK
kon tum|c|Kon Tum|VN||3|
konak|c|Konak|TR||4|
konan|c|Kōnan|JP||2|
konch|c|Konch|IN||2|
kondinskoye|c|Kondinskoye|RU||0|KXD
kondoa|c|Kondoa|TZ||2|
kone|c|Kone|NC||0|KNQ
kongiganak|c|Kongiganak|US|AK|0|KKH
kongolo|c|Kongolo|CD||2|KOO
kongoussi|c|Kongoussi|BF||2|
konibodom|c|Konibodom|TJ||3|
konin|c|Konin|PL||2|
konnagar|c|Konnagar|IN||2|
konosu|c|Kōnosu|JP||3|
konotop|c|Konotop|UA||2|
konstanz|c|Konstanz|DE||2|
kontagora|c|Kontagora|NG||2|
konya|c|Konya|TR||6|KYA
kooddoo|c|Kooddoo|MV||0|GKK
koolburra|c|Koolburra|AU||0|KKP
kopargaon|c|Kopargaon|IN||2|
kopasker|c|Kópasker|IS||0|OPA
kopenick|c|Köpenick|DE||2|
kopeysk|c|Kopeysk|RU||2|
koppal|c|Koppal|IN||2|
koratla|c|Koratla|IN||2|
korba|c|Korba|IN||4|
korba|c|Korba|TN||2|
korce|c|Korçë|AL||2|
korea|n|South Korea|KR||8|
koreatown|c|Koreatown|US|CA|3|
korfez|c|Körfez|TR||2|
korhogo|c|Korhogo|CI||4|
koriyama|c|Kōriyama|JP||4|
korla|c|Korla|CN||5|KRL
kornasoren numfoor island|c|Kornasoren-Numfoor Island|ID||0|FOO
koro island|c|Koro Island|FJ||0|KXF
korogwe|c|Korogwe|TZ||2|
korolev|c|Korolev|RU||3|
korolyov|c|Korolyov|UA||3|
koronadal|c|Koronadal|PH||3|
korosten|c|Korosten|UA||2|
kortrijk|c|Kortrijk|BE||2|
korydallos|c|Korydallós|GR||2|
kos island|c|Kos Island|GR||0|KGS
kosai|c|Kosai|JP||2|
kosciusko|c|Kosciusko|US|MS|0|OSX
koshi|c|Kōshi|JP||2|
koshigaya|c|Koshigaya|JP||4|
kosi|c|Kosi|IN||2|
kosice|c|Košice|SK||3|KSC
koson|c|Koson|UZ||2|
kosong|c|Kosong|KR||2|
kosonsoy|c|Kosonsoy|UZ||2|
kosovo|n|Kosovo|XK||8|
kosrae|c|Kosrae|FM||0|KSA
kostanay|c|Kostanay|KZ||3|KSN
kosti|c|Kosti|SD||4|KST
kostroma|c|Kostroma|RU||4|KMW
kostyantynivka|c|Kostyantynivka|UA||2|
koszalin|c|Koszalin|PL||3|
kot addu|c|Kot Addu|PK||3|
kot kapura|c|Kot Kapūra|IN||2|
kot malik barkhurdar|c|Kot Malik Barkhurdar|PK||2|
kot mumin|c|Kot Mumin|PK||2|
kot radha kishan|c|Kot Radha Kishan|PK||3|
kota|c|Kota|IN||6|
kota baharu|c|Kota Baharu|MY||0|KBR
kota bharu|c|Kota Bharu|MY||5|
kota damansara|c|Kota Damansara|MY||5|
kota kinabalu|c|Kota Kinabalu|MY||5|BKI
kota kuala muda|c|Kota Kuala Muda|MY||5|
kota sambas|c|Kota Sambas|ID||2|
kota tinggi|c|Kota Tinggi|MY||2|
kotamobagu|c|Kotamobagu|ID||3|
kotari|c|Kōtari|JP||2|
kotharia|c|Kotharia|IN||2|
kothen|c|Köthen|DE||1|KOQ
kotido|c|Kotido|UG||2|
kotikawatta|c|Kotikawatta|LK||2|
kotka|c|Kotka|FI||2|
kotkapura|c|Kotkapura|IN||2|
kotlas|c|Kotlas|RU||2|KSZ
kotlik|c|Kotlik|US|AK|0|KOT
kotlovka|c|Kotlovka|RU||2|
koto|c|Kotō|JP||5|
kotri|c|Kotri|PK||3|
kottagudem|c|Kottagūdem|IN||2|
kottayam|c|Kottayam|IN||2|
kotzebue|c|Kotzebue|US|AK|0|OTZ
koudougou|c|Koudougou|BF||3|
koulamoutou|c|Koulamoutou|GA||1|KOU
koulikoro|c|Koulikoro|ML||2|
koumac|c|Koumac|NC||0|KOC
koumassi|c|Koumassi|CI||4|
koumra|c|Koumra|TD||2|
koundara|c|Koundara|GN||1|SBI
kousseri|c|Kousséri|CM||3|
koutiala|c|Koutiala|ML||3|KTX
kouvola|c|Kouvola|FI||2|
kovel|c|Kovel|UA||2|
kovilpatti|c|Kovilpatti|IN||2|
kovpakivskyi|c|Kovpakivskyi|UA||3|
kovrov|c|Kovrov|RU||3|
kowanyama|c|Kowanyama|AU||0|KWM
kowloon|c|Kowloon|HK||7|
kowloon city|c|Kowloon City|HK||4|
kowloon city centre|c|Kowloon City Centre|HK||3|
kowloon tong|c|Kowloon Tong|HK||1|
kowloon west end|c|Kowloon West End|HK||2|
koyilandy|c|Koyilandy|IN||2|
koyuk|c|Koyuk|US|AK|0|KKA
koyukuk|c|Koyukuk|US|AK|0|KYU
kozan|c|Kozan|TR||2|
kozani|c|Kozáni|GR||1|KZI
kozeyevo|c|Kozeyevo|RU||2|
kozhikode|c|Kozhikode|IN||5|
kozhukhovo|c|Kozhukhovo|RU||2|
kpalime|c|Kpalimé|TG||2|
kraaifontein|c|Kraaifontein|ZA||2|
krabi|c|Krabi|TH||1|KBV
kragujevac|c|Kragujevac|RS||3|
krakow|c|Kraków|PL||5|KRK
kralendijk|c|Kralendijk|BQ||1|BON
kraljevo|c|Kraljevo|RS||2|
kramatorsk|c|Kramatorsk|UA||3|KRQ
kramfors|c|Kramfors|SE||0|KRF
krasnaya glinka|c|Krasnaya Glinka|RU||2|
krasnodar|c|Krasnodar|RU||5|KRR
krasnogorsk|c|Krasnogorsk|RU||2|
krasnogvargeisky|c|Krasnogvargeisky|RU||4|
krasnokamensk|c|Krasnokamensk|RU||2|
krasnokamsk|c|Krasnokamsk|RU||2|
krasnoselkup|c|Krasnoselkup|RU||0|KKQ
krasnoturinsk|c|Krasnoturinsk|RU||2|
krasnovodsk|c|Krasnovodsk|TM||0|KRW
krasnoyarsk|c|Krasnoyarsk|RU||6|KJA
krathum baen|c|Krathum Baen|TH||2|
krefeld|c|Krefeld|DE||3|
kremenchuk|c|Kremenchuk|UA||3|
kresek|c|Kresek|ID||3|
kreuzberg|c|Kreuzberg|DE||3|
kribi|c|Kribi|CM||2|KBI
krishnagiri|c|Krishnagiri|IN||2|
krishnanagar|c|Krishnanagar|IN||3|
kristiansand|c|Kristiansand|NO||3|
kristianstad|c|Kristianstad|SE||1|KID
krong ta khmau|c|Krong Ta Khmau|KH||0|KTI
kroonstad|c|Kroonstad|ZA||3|
kropotkin|c|Kropotkin|RU||2|
kropyvnytskyi|c|Kropyvnytskyi|UA||3|KGO
krugersdorp|c|Krugersdorp|ZA||4|
kruje|c|Krujë|AL||2|
krusevac|c|Kruševac|RS||2|
krymsk|c|Krymsk|RU||2|
kryukiv|c|Kryukiv|UA||2|
kryvyi rih|c|Kryvyi Rih|UA||0|KWG
kryvyy rih|c|Kryvyy Rih|UA||5|
ksa|n|Saudi Arabia|SA||8|
ksar|c|Ksar|MR||2|
ksar chellala|c|Ksar Chellala|DZ||2|
ksar el boukhari|c|Ksar el Boukhari|DZ||2|
ksar el kebir|c|Ksar El Kebir|MA||3|
ksar hellal|c|Ksar Hellal|TN||2|
kstovo|c|Kstovo|RU||2|
kuacjok|c|Kuacjok|SS||2|
kuala krai|c|Kuala Krai|MY||3|
kuala kubu baharu|c|Kuala Kubu Baharu|MY||3|
kuala kurun|c|Kuala Kurun|ID||0|GXM
kuala lumpur|c|Kuala Lumpur|MY||6|KUL
kuala nerus|c|Kuala Nerus|MY||2|
kuala selangor|c|Kuala Selangor|MY||2|
kuala terengganu|c|Kuala Terengganu|MY||4|TGG
kuandian|c|Kuandian|CN||2|
kuantan|c|Kuantan|MY||5|KUA
kuchai lama|c|Kuchai Lama|MY||2|
kuchaman|c|Kuchāman|IN||2|
kuching|c|Kuching|MY||4|KCH
kucukcekmece|c|Küçükçekmece|TR||5|
kudamatsu|c|Kudamatsu|JP||2|
kudat|c|Kudat|MY||1|KUD
kudus|c|Kudus|ID||2|
kufa|c|Kufa|IQ||3|
kufra|c|Kufra|LY||0|AKF
kugaaruk|c|Kugaaruk|CA|NU|0|YBB
kugluktuk|c|Kugluktuk|CA|NU|0|YCO
kuhdasht|c|Kūhdasht|IR||2|
kuito|c|Kuito|AO||0|SVP
kuje|c|Kuje|NG||2|
kukatpally|c|Kukatpally|IN||4|
kukes|c|Kukës|AL||1|KFZ
kukichuo|c|Kukichūō|JP||3|
kulai|c|Kulai|MY||2|
kulhudhuffushi|c|Kulhudhuffushi|MV||0|HDK
kulik lake|c|Kulik Lake|US|AK|0|LKK
kulim|c|Kulim|MY||3|
kulob|c|Kŭlob|TJ||3|
kulti|c|Kulti|IN||4|
kulusuk|c|Kulusuk|GL||0|KUS
kulyab|c|Kulyab|TJ||0|TJU
kumagaya|c|Kumagaya|JP||3|
kumamoto|c|Kumamoto|JP||5|KMJ
kumanovo|c|Kumanovo|MK||2|
kumarapalayam|c|Kumarapalayam|IN||3|
kumasi|c|Kumasi|GH||7|KMS
kumba|c|Kumba|CM||3|
kumbakonam|c|Kumbakonam|IN||3|
kumbo|c|Kumbo|CM||3|
kumertau|c|Kumertau|RU||2|
kunashir island|c|Kunashir Island|RU||0|DEE
kundiawa|c|Kundiawa|PG||0|CMU
kundla|c|Kundla|IN||2|
kunduz|c|Kunduz|AF||3|
kungsholmen|c|Kungsholmen|SE||2|
kungur|c|Kungur|RU||2|
kuningan|c|Kuningan|ID||3|
kunitachi|c|Kunitachi|JP||2|
kuniyamuttur|c|Kuniyamuttūr|IN||2|
kunjah|c|Kunjah|PK||2|
kunming|c|Kunming|CN||7|KMG
kunnamkulam|c|Kunnamkulam|IN||2|
kunri|c|Kunri|PK||3|
kunsan|c|Kunsan|KR||0|KUV
kunshan|c|Kunshan|CN||7|
kuntsevo|c|Kuntsevo|RU||3|
kununurra|c|Kununurra|AU||0|KNX
kunyang|c|Kunyang|CN||2|
kuopio|c|Kuopio|FI||3|KUO
kupang|c|Kupang|ID||4|
kupang timor island|c|Kupang-Timor Island|ID||0|KOE
kuparuk|c|Kuparuk|US|AK|0|UUK
kupchino|c|Kupchino|RU||2|
kuqa|c|Kuqa|CN||0|KCA
kurashiki|c|Kurashiki|JP||4|
kure|c|Kure|JP||3|
kuressaare|c|Kuressaare|EE||0|URE
kurgan|c|Kurgan|RU||4|KRO
kurgan tyube|c|Kurgan-Tyube|TJ||0|KQT
kuri|c|Kuri|PG||0|KUQ
kuria|c|Kuria|KI||0|KUC
kurichchi|c|Kurichchi|IN||3|
kurihama|c|Kurihama|JP||2|
kurihara|c|Kurihara|JP||2|
kurnool|c|Kurnool|IN||4|KJB
kuroiso|c|Kuroiso|JP||2|
kurortnyy|c|Kurortnyy|RU||2|
kursk|c|Kursk|RU||4|URS
kuruman|c|Kuruman|ZA||0|KMH
kurume|c|Kurume|JP||4|
kusadasi|c|Kuşadası|TR||2|
kusatsu|c|Kusatsu|JP||3|
kushinagar|c|Kushinagar|IN||4|
kushiro|c|Kushiro|JP||3|KUH
kushtia|c|Kushtia|BD||3|
kut e abdollah|c|Kūt-e ‘Abdollāh|IR||2|
kutahya|c|Kütahya|TR||3|
kutaisi|c|Kutaisi|GE||3|KUT
kutloanong|c|Kutloanong|ZA||2|
kutu|c|Kutu|CD||2|
kuujjuaq|c|Kuujjuaq|CA|QC|0|YVP
kuujjuarapik|c|Kuujjuarapik|CA|QC|0|YGW
kuusamo|c|Kuusamo|FI||0|KAO
kuwait|n|Kuwait|KW||8|
kuwait city|c|Kuwait City|KW||2|KWI
kuwana|c|Kuwana|JP||3|
kuzminki|c|Kuz’minki|RU||3|
kuznetsk|c|Kuznetsk|RU||2|
kvernberget|c|Kvernberget|NO||0|KSU
kwadukuza|c|KwaDukuza|ZA||3|
kwaggafontein|c|Kwaggafontein|ZA||2|
kwai chung|c|Kwai Chung|HK||4|
kwail up|c|Kwail-ŭp|KP||2|
kwajalein|c|Kwajalein|MH||0|KWA
kwangyang|c|Kwangyang|KR||2|
kwekwe|c|Kwekwe|ZW||3|
kwethluk|c|Kwethluk|US|AK|0|KWT
kwigillingok|c|Kwigillingok|US|AK|0|KWK
kwun tong|c|Kwun Tong|HK||1|
ky anh|c|Kỳ Anh|VN||3|
kyaiklat|c|Kyaiklat|MM||2|
kyaukpyu|c|Kyaukpyu|MM||3|KYP
kyaukse|c|Kyaukse|MM||2|
kyauktan|c|Kyauktan|MM||3|
kyauktu|c|Kyauktu|MM||0|KYT
kyengera|c|Kyengera|UG||4|
kyimyindine|c|Kyimyindine|MM||3|
kyiv|c|Kyiv|UA||7|KBP IEV
kyivskyi|c|Kyivskyi|UA||3|
kyosai|c|Kyosai|KR||2|
kyotanabe|c|Kyōtanabe|JP||2|
kyotango|c|Kyōtango|JP||2|
kyoto|c|Kyoto|JP||6|KIX ITM
kyrgyzstan|n|Kyrgyzstan|KG||8|
kyzyl|c|Kyzyl|RU||3|KYZ
kyzylorda|c|Kyzylorda|KZ||4|
kzyl orda|c|Kzyl-Orda|KZ||0|KZO
kzyl yar|c|Kzyl-Yar|RU||0|OKT
l liang|c|L?liang|CN||0|LLV
la|c|Los Angeles|US|CA|7|LAX
la baule escoublac|c|La Baule-Escoublac|FR||1|LBY
la calera|c|La Calera|CL||2|
la carlota|c|La Carlota|PH||2|
la ceiba|c|La Ceiba|HN||3|LCE
la chorrera|c|La Chorrera|PA||2|
la cite limoilou|c|La Cité-Limoilou|CA|QC|3|
la concepcion|c|La Concepción|VE||3|
la crosse|c|La Crosse|US|WI|2|LSE
la cumbre|c|La Cumbre|AR||0|LCM
la dolorita|c|La Dolorita|VE||2|
la dorada|c|La Dorada|CO||2|PQE
la fortuna|c|La Fortuna|CR||0|FON
la fria|c|La Fría|VE||2|
la gazelle|c|La Gazelle|TN||2|
la gi|c|La Gi|VN||3|
la grande|c|La Grande|US|OR|0|LGD
la guardia|a|Laguardia|US||9|LGA
la habana vieja|c|La Habana Vieja|CU||2|
la habra|c|La Habra|US|CA|2|
la haute saint charles|c|La Haute-Saint-Charles|CA|QC|2|
la isabela|c|La Isabela|DO||0|JBQ
la laguna|c|La Laguna|ES||3|
la libertad|c|La Libertad|EC||2|
la linea de la concepcion|c|La Línea de la Concepción|ES||2|
la louviere|c|La Louvière|BE||2|
la marsa|c|La Marsa|TN||2|
la mesa|c|La Mesa|US|CA|2|
la mesa|c|La Mesa|HN||0|SAP
la mina maicao|c|La Mina-Maicao|CO||0|MCJ
la mohammedia|c|La Mohammedia|TN||2|
la mole|c|La Mole|FR||0|LTT
la nova esquerra de leixample|c|la Nova Esquerra de l'Eixample|ES||2|
la paz|c|La Paz|BO||7|LPB
la paz|c|La Paz|MX||4|LAP
la paz|c|La Paz|PH||2|
la pedrera|c|La Pedrera|CO||0|LPD
la piedad de cabadas|c|La Piedad de Cabadas|MX||2|
la pintana|c|La Pintana|CL||3|
la plata|c|La Plata|AR||3|LPG
la porte|c|La Porte|US|IN|0|LPO
la ribera|c|La Ribera|MX||0|PCO
la rioja|c|La Rioja|AR||3|IRJ
la roche sur yon|c|La Roche-sur-Yon|FR||2|EDM
la rochelle|c|La Rochelle|FR||2|LRH
la romana|c|La Romana|DO||3|LRM
la ronge|c|La Ronge|CA|SK|0|YVC
la rosita|c|La Rosita|NI||0|RFS
la serena|c|La Serena|CL||3|
la serena coquimbo|c|La Serena-Coquimbo|CL||0|LSC
la seyne sur mer|c|La Seyne-sur-Mer|FR||2|
la spezia|c|La Spezia|IT||2|
la tabatiere|c|La Tabatiere|CA|QC|0|ZLT
la toma|c|La Toma|EC||0|LOH
la trinidad|c|La Trinidad|PH||3|
la tuque|c|La Tuque|CA|QC|0|YLQ
la vega|c|La Vega|DO||3|
la verne|c|La Verne|US|CA|1|POC
la victoria|c|La Victoria|VE||3|
la vila de gracia|c|la Vila de Gràcia|ES||2|
la villa del rosario|c|La Villa del Rosario|VE||2|
laascaanood|c|Laascaanood|SO||2|
laayoune|c|Laayoune|EH||3|
labe|c|Labé|GN||3|
labinsk|c|Labinsk|RU||2|
labrea|c|Lábrea|BR||1|LBR
labuan|c|Labuan|MY||2|LBU
labuan bajo|c|Labuan Bajo|ID||3|
labuan bajo flores island|c|Labuan Bajo-Flores Island|ID||0|LBJ
labuha halmahera island|c|Labuha-Halmahera Island|ID||0|LAH
lac brochet|c|Lac Brochet|CA|MB|0|XLB
lac la biche|c|Lac La Biche|CA|AB|0|YLB
lachin|c|Lachın|AZ||0|LHL
laconia|c|Laconia|US|NH|1|LCI
ladner|c|Ladner|CA|BC|1|YDT
ladnun|c|Lādnūn|IN||2|
ladysmith|c|Ladysmith|ZA||3|LAY
lae|c|Lae|PG||2|
laeso|c|Laeso|DK||0|BYR
lafayette|c|Lafayette|US|LA|3|LFT
lafayette|c|Lafayette|US|IN|2|
lafia|c|Lafia|NG||3|
lafiagi|c|Lafiagi|NG||3|
lafontaine|c|Lafontaine|AR||0|CVH
lagarto|c|Lagarto|BR||3|
lages|c|Lages|BR||3|LAJ
laghouat|c|Laghouat|DZ||3|LOO
lago agrio|c|Lago Agrio|EC||0|LGQ
lagoa da prata|c|Lagoa da Prata|BR||2|
lagoa santa|c|Lagoa Santa|BR||2|
lagos|c|Lagos|NG||9|LOS
lagos de moreno|c|Lagos de Moreno|MX||2|
lagrange|c|LaGrange|US|GA|1|LGC
laguardia|a|Laguardia|US||9|LGA
lague|c|Lague|CG||0|LCO
laguindingan|c|Laguindingan|PH||0|CGY
laguna city|c|Laguna City|HK||1|
laguna niguel|c|Laguna Niguel|US|CA|2|
laguna verde|c|Laguna Verde|HK||1|
lahad datu|c|Lahad Datu|MY||3|LDU
lahaina|c|Lahaina|US|HI|0|JHM
lahan|c|Lahān|NP||3|
laharpur|c|Lāharpur|IN||2|
lahat|c|Lahat|ID||2|
lahbab|c|Lahbab|AE||2|
lahijan|c|Lāhījān|IR||3|
lahore|c|Lahore|PK||9|LHE
lahr|c|Lahr|DE||2|
lahraouyine|c|Lahraouyine|MA||2|
lahti|c|Lahti|FI||3|
lai|c|Laï|TD||1|LTC
lai chi van|c|Lai Chi Van|MO||1|
lai vung|c|Lai Vung|VN||2|
laibin|c|Laibin|CN||5|
laiwu|c|Laiwu|CN||5|
laixi|c|Laixi|CN||4|
laiyang|c|Laiyang|CN||3|
laizhou|c|Laizhou|CN||3|
lajeado|c|Lajeado|BR||3|
lajes|c|Lajes|PT||0|TER
lak si|c|Lak Si|TH||3|
lakang|c|Lakang|MM||2|
lake charles|c|Lake Charles|US|LA|2|CWF
lake city|c|Lake City|US|FL|0|LCQ
lake elsinore|c|Lake Elsinore|US|CA|2|
lake forest|c|Lake Forest|US|CA|2|
lake havasu city|c|Lake Havasu City|US|AZ|2|HII
lake manyara national park|c|Lake Manyara National Park|TZ||0|LKY
lake murray|c|Lake Murray|PG||0|LMY
lake placid|c|Lake Placid|US|NY|0|LKP
lakeba island|c|Lakeba Island|FJ||0|LKB
lakefield national park|c|Lakefield National Park|AU||0|BZP
lakehurst|c|Lakehurst|US|NJ|0|NEL
lakeland|c|Lakeland|US|FL|3|LAL
lakenheath|c|Lakenheath|GB||0|LKZ
lakeport|c|Lakeport|US|CA|0|CKE
lakeview|c|Lakeview|US|OR|0|LKV
lakeville|c|Lakeville|US|MN|2|
lakewood|c|Lakewood|US|CO|3|
lakewood|c|Lakewood|US|CA|2|
lakewood|c|Lakewood|US|WA|2|
lakewood|c|Lakewood|US|NJ|2|
lakewood|c|Lakewood|CA|SK|2|
lakewood|c|Lakewood|US|OH|2|
lakhimpur|c|Lakhīmpur|IN||3|
lakselv|c|Lakselv|NO||0|LKL
laksham|c|Lākshām|BD||2|
lakshmipur|c|Lakshmīpur|BD||2|
lal bahadur nagar|c|Lal Bahadur Nagar|IN||4|
lala musa|c|Lala Musa|PK||2|
lalian|c|Lalian|PK||2|
lalibela|c|Lalibela|ET||1|LLI
lalitpur|c|Lalitpur|IN||3|
lalmonirhat|c|Lalmonirhat|BD||2|
lalupon|c|Lalupon|NG||2|
lam tin|c|Lam Tin|HK||1|
lamap|c|Lamap|VU||0|LPM
lamar|c|Lamar|US|CO|0|LAA
lambare|c|Lambaré|PY||3|
lambarene|c|Lambaréné|GA||1|LBQ
lambayong|c|Lambayong|PH||2|
lamen bay|c|Lamen Bay|VU||0|LNB
lamerd|c|Lamerd|IR||1|LFM
lamezia terme|c|Lamezia Terme|IT||2|SUF
lamia|c|Lamía|GR||2|
lamidanda|c|Lamidanda|NP||0|LDN
lamongan|c|Lamongan|ID||2|
lampa|c|Lampa|CL||3|
lampang|c|Lampang|TH||3|
lampedusa|c|Lampedusa|IT||0|LMP
lamu|c|Lamu|KE||1|LAU
lanai city|c|Lanai City|US|HI|0|LNY
lancaster|c|Lancaster|US|CA|3|WJF
lancaster|c|Lancaster|US|PA|2|
land end|c|Land's End|GB||0|LEQ
lander|c|Lander|VE||3|
lander|c|Lander|US|WY|0|LND
landivisiau|c|Landivisiau|FR||0|LDV
landshut|c|Landshut|DE||2|
landstrasse|c|Landstraße|AT||2|
lang son|c|Lạng Sơn|VN||3|
langarud|c|Langarūd|IR||2|
langata|c|Lang'ata|KE||3|
langebaanweg|c|Langebaanweg|ZA||0|SDB
langenfeld|c|Langenfeld|DE||2|
langenhagen|c|Langenhagen|DE||2|
langeoog|c|Langeoog|DE||0|LGO
langfang|c|Langfang|CN||5|
langgur seram island|c|Langgur-Seram Island|ID||0|LUV
langkawi|c|Langkawi|MY||0|LGK
langley|c|Langley|CA|BC|3|YLY
langsa|c|Langsa|ID||3|
langtang|c|Langtang|NP||0|LTG
langtoucun|c|Langtoucun|CN||2|
langxiang|c|Langxiang|CN||2|
langzhong|c|Langzhong|CN||2|LZG
lankaran|c|Lankaran|AZ||2|LLK
lannion|c|Lannion|FR||1|LAI
lansdowne house|c|Lansdowne House|CA|ON|0|YLH
lanshan|c|Lanshan|CN||2|
lansing|c|Lansing|US|MI|3|LAN
lanus|c|Lanús|AR||3|
lanxi|c|Lanxi|CN||2|
lanzarote island|c|Lanzarote Island|ES||0|ACE
lanzhou|c|Lanzhou|CN||7|LHW
lao cai|c|Lào Cai|VN||3|
laoag|c|Laoag|PH||3|
laoag city|c|Laoag City|PH||0|LAO
laohekou|c|Laohekou|CN||4|
laojunmiao|c|Laojunmiao|CN||2|
laos|n|Laos|LA||8|
lapa|c|Lapa|BR||2|
lapland|r|Lapland|FI||5|RVN
lappeenranta|c|Lappeenranta|FI||2|LPP
lapu lapu city|c|Lapu-Lapu City|PH||4|CEB
laquila|c|L'Aquila|IT||1|QAQ
lar|c|Lār|IR||2|LRR
larache|c|Larache|MA||3|
laramie|c|Laramie|US|WY|1|LAR
larantuka flores island|c|Larantuka-Flores Island|ID||0|LKA
larbaa|c|Larbaâ|DZ||2|
laredo|c|Laredo|US|TX|4|LRD
largo|c|Largo|US|FL|2|
larisa|c|Lárisa|GR||3|LRA
larkana|c|Larkana|PK||4|
larnaca|c|Larnaca|CY||2|LCA
larsen bay|c|Larsen Bay|US|AK|0|KLN
larz|c|Larz|DE||0|REB
las aguilas|c|Las Águilas|ES||2|
las cruces|c|Las Cruces|US|NM|3|LRU
las cumbres|c|Las Cumbres|PA||2|
las heras|c|Las Heras|AR||1|LHS
las lomitas|c|Las Lomitas|AR||0|LLS
las palmas|c|Las Palmas de Gran Canaria|ES||4|LPA
las palmas de gran canaria|c|Las Palmas de Gran Canaria|ES||4|LPA
las piedras|c|Las Piedras|UY||2|
las pinas|c|Las Piñas|PH||5|
las rozas de madrid|c|Las Rozas de Madrid|ES||2|
las tunas|c|Las Tunas|CU||3|VTU
las vegas|c|Las Vegas|US|NV|5|LAS
las vegas|c|Las Vegas|US|NM|0|LVS
lashio|c|Lashio|MM||3|LSH
lasnamae|c|Lasnamäe|EE||3|
lastourville|c|Lastourville|GA||0|LTL
lat krabang|c|Lat Krabang|TH||3|
lat phrao|c|Lat Phrao|TH||3|
latacunga|c|Latacunga|EC||3|LTX
latakia|c|Latakia|SY||5|LTK
latina|c|Latina|ES||4|
latina|c|Latina|IT||2|
latkrabang|c|Latkrabang|TH||3|
latrobe|c|Latrobe|US|PA|0|LBE
latur|c|Latur|IN||4|LTU
latvia|n|Latvia|LV||8|
laucala island|c|Laucala Island|FJ||0|LUC
lauderhill|c|Lauderhill|US|FL|2|
launceston|c|Launceston|AU||2|LST
laurel|c|Laurel|US|MS|0|LUL
lauro de freitas|c|Lauro de Freitas|BR||3|
lausanne|c|Lausanne|CH||3|QLS
laut island|c|Laut Island|ID||0|KBU
lautoka|c|Lautoka|FJ||2|
laval|c|Laval|CA|QC|4|
laval|c|Laval|FR||2|LVA
lavras|c|Lavras|BR||3|
lawang|c|Lawang|ID||3|
lawas|c|Lawas|MY||1|LWY
lawrence|c|Lawrence|US|KS|2|LWC
lawrence|c|Lawrence|US|MA|2|
lawrenceville|c|Lawrenceville|US|GA|1|LZU
lawrenceville|c|Lawrenceville|US|IL|0|LWV
lawrenceville|c|Lawrenceville|US|VA|0|LVL
lawton|c|Lawton|US|OK|2|LAW
laxmangarh|c|Laxmangarh|IN||2|
layton|c|Layton|US|UT|2|
layyah|c|Layyah|PK||3|
le bardo|c|Le Bardo|TN||2|
le castellet|c|Le Castellet|FR||0|BAE CTT
le havre|c|Le Havre|FR||3|LEH
le kram|c|Le Kram|TN||2|
le mans|c|Le Mans|FR||3|LME
le mars|c|Le Mars|US|IA|0|LRJ
le plateau mont royal|c|Le Plateau-Mont-Royal|CA|QC|3|
le puy|c|Le Puy|FR||0|LPY
le sud ouest|c|Le Sud-Ouest|CA|QC|2|
le tampon|c|Le Tampon|RE||2|
le touquet paris plage|c|Le Touquet-Paris-Plage|FR||0|LTQ
le vieux longueuil|c|Le Vieux-Longueuil|CA|QC|3|
leadville|c|Leadville|US|CO|0|LXV
leaf rapids|c|Leaf Rapids|CA|MB|0|YLR
league city|c|League City|US|TX|2|
leander|c|Leander|US|TX|2|
lebakeng|c|Lebakeng|LS||0|LEF
lebanon|n|Lebanon|LB||8|
lebanon|c|Lebanon|US|NH|0|LEB
lebel sur quevillon|c|Lebel-sur-Quevillon|CA|QC|0|YLS
lecce|c|Lecce|IT||2|
lecheng|c|Lecheng|CN||3|
lee on|c|Lee On|HK||1|
lee summit|c|Lee's Summit|US|MO|2|
leeds|c|Leeds|GB||5|LBA
leesburg|c|Leesburg|US|VA|2|
leesburg|c|Leesburg|US|FL|0|LEE
leeuwarden|c|Leeuwarden|NL||3|LWR
lefortovo|c|Lefortovo|RU||2|
leganes|c|Leganés|ES||3|
legaspi|c|Legaspi|PH||3|
legionowo|c|Legionowo|PL||2|
legnano|c|Legnano|IT||2|
legnica|c|Legnica|PL||3|
leh|c|Leh|IN||1|IXL
lehi|c|Lehi|US|UT|2|
lehigh acres|c|Lehigh Acres|US|FL|2|
lei tung|c|Lei Tung|HK||1|
lei tung estate|c|Lei Tung Estate|HK||1|
leicester|c|Leicester|GB||4|
leiden|c|Leiden|NL||3|
leighton hill|c|Leighton Hill|HK||1|
leipzig|c|Leipzig|DE||5|LEJ
leiria|c|Leiria|PT||3|
leirvik|c|Leirvik|NO||0|SRP
leiyang|c|Leiyang|CN||3|
lekki|c|Lekki|NG||4|
leknes|c|Leknes|NO||0|LKN
lelystad|c|Lelystad|NL||2|LEY
lembang|c|Lembang|ID||3|
leme|c|Leme|BR||2|
lemmon|c|Lemmon|US|SD|0|LEM
lemoore|c|Lemoore|US|CA|1|NLC
lencois|c|Lencois|BR||0|LEC
lencois paulista|c|Lençóis Paulista|BR||2|QGC
lenexa|c|Lenexa|US|KS|2|
lengshuijiang|c|Lengshuijiang|CN||3|
lengshuitan|c|Lengshuitan|CN||2|
leningrad|c|Saint Petersburg|RU||8|LED
leninogorsk|c|Leninogorsk|RU||2|
leninsk kuznetsky|c|Leninsk-Kuznetsky|RU||3|
lensk|c|Lensk|RU||1|ULK
lenskiy ulus|c|Lenskiy Ulus|RU||0|TLK
leo|c|Léo|BF||2|XLU
leogane|c|Léogâne|HT||3|
leon|c|León|NI||3|
leon|c|León|ES||3|LEN
leon de los aldama|c|León de los Aldama|MX||6|
leonardtown|c|Leonardtown|US|MD|0|LTW
leonora|c|Leonora|AU||0|LNO
leopoldina|c|Leopoldina|BR||2|LEP
lerdo|c|Lerdo|MX||2|
lere|c|Lere|NG||2|
lereh papua island|c|Lereh-Papua Island|ID||0|LHI
leribe|c|Leribe|LS||0|LRB
lerik|c|Lerik|AZ||2|
leros island|c|Leros Island|GR||0|LRS
lerwick|c|Lerwick|GB||0|LSI LWK
les abymes|c|Les Abymes|GP||2|
les cayes|c|Les Cayes|HT||3|CYA
les corts|c|Les Corts|ES||2|
les rivieres|c|Les Rivières|CA|QC|2|
les sables dolonne|c|Les Sables-d'Olonne|FR||1|LSO
les saintes|c|Les Saintes|GP||0|LSS
leshan|c|Leshan|CN||5|LSG
leshukonskoye|c|Leshukonskoye|RU||0|LDG
leskovac|c|Leskovac|RS||2|
lesnoy|c|Lesnoy|RU||2|
lesobeng|c|Lesobeng|LS||0|LES
lesosibirsk|c|Lesosibirsk|RU||2|
lesotho|n|Lesotho|LS||8|
leszno|c|Leszno|PL||2|
lethbridge|c|Lethbridge|CA|AB|3|YQL
lethem|c|Lethem|GY||0|LTM
leticia|c|Leticia|CO||1|LET
leuven|c|Leuven|BE||3|
levallois perret|c|Levallois-Perret|FR||2|
leverkusen|c|Leverkusen|DE||3|
levis|c|Lévis|CA|QC|3|
levittown|c|Levittown|US|PA|2|
levittown|c|Levittown|US|NY|2|
levoberezhnyy|c|Levoberezhnyy|RU||2|
lewisburg|c|Lewisburg|US|WV|0|LWB
lewiston|c|Lewiston|US|ID|0|LWS
lewistown|c|Lewistown|US|MT|0|LWT
lewisville|c|Lewisville|US|TX|3|
lexington|c|Lexington|US|KY|4|LEX
lexington|c|Lexington|US|NE|0|LXN
lexington fayette|c|Lexington-Fayette|US|KY|4|
leytonstone|c|Leytonstone|GB||2|
lhasa|c|Lhasa|CN||3|LXA
lhok seumawe|c|Lhok Seumawe|ID||0|LSW
lhok sukon|c|Lhok Sukon|ID||0|LSX
lhoka|c|Lhoka|CN||4|
lhokseumawe|c|Lhokseumawe|ID||3|
lhospitalet de llobregat|c|L'Hospitalet de Llobregat|ES||4|
lhunzhub|c|Lhünzhub|CN||2|
liancheng|c|Liancheng|CN||2|
lianghu|c|Lianghu|CN||3|
liangia|c|Liangia|SB||0|GEF
liangji|c|Liangji|CN||2|
liangping|c|Liangping|CN||3|LIA
liangxiang|c|Liangxiang|CN||2|
liangzhai|c|Liangzhai|CN||2|
lianhe|c|Lianhe|CN||3|
lianjiang|c|Lianjiang|CN||3|
lianozovo|c|Lianozovo|RU||2|
lianshan|c|Lianshan|CN||4|
lianyuan|c|Lianyuan|CN||2|
lianyungang|c|Lianyungang|CN||7|LYG
lianzhou|c|Lianzhou|CN||2|
liaocheng|c|Liaocheng|CN||6|
liaolan|c|Liaolan|CN||2|
liaoyang|c|Liaoyang|CN||5|
liaozhong|c|Liaozhong|CN||2|
libenge|c|Libenge|CD||1|LIE
liberal|c|Liberal|US|KS|1|LBL
liberdade|c|Liberdade|BR||2|
liberec|c|Liberec|CZ||3|
liberia|n|Liberia|LR||8|
liberia|c|Liberia|CR||1|LIR
libertad|c|Libertad|PH||4|
libon|c|Libon|PH||2|
libreville|c|Libreville|GA||5|LBV
libya|n|Libya|LY||8|
licha|c|Licha|CN||2|
licheng|c|Licheng|CN||3|
lichinga|c|Lichinga|MZ||4|VXC
lichtenburg|c|Lichtenburg|ZA||2|
lichtenrade|c|Lichtenrade|DE||2|
lichterfelde|c|Lichterfelde|DE||2|
lichuan|c|Lichuan|CN||3|
lida|c|Lida|BY||3|
lidkoping|c|Lidköping|SE||1|LDK
lido di ostia|c|Lido di Ostia|IT||2|
lidu|c|Lidu|CN||2|
liechtenstein|n|Liechtenstein|LI||8|
liege|c|Liège|BE||3|LGG
liepaja|c|Liepāja|LV||2|LPX
lifou|c|Lifou|NC||0|LIF
lifuka|c|Lifuka|TO||0|HPA
ligezhuang|c|Ligezhuang|CN||2|
liguo|c|Liguo|CN||2|
lihue|c|Lihue|US|HI|0|LIH
lijiang|c|Lijiang|CN||3|LJG
likasi|c|Likasi|CD||5|
likhobory|c|Likhobory|RU||2|
likoma island|c|Likoma Island|MW||0|LIX
lilabari|c|Lilabari|IN||0|IXI
lille|c|Lille|FR||3|LIL
lillestrom|c|Lillestrøm|NO||2|
lilongwe|c|Lilongwe|MW||6|LLW
lima|c|Lima|PE||8|LIM
lima|c|Lima|US|OH|1|AOH
limao|c|Limão|BR||2|
limassol|c|Limassol|CY||3|
limay|c|Limay|PH||2|
limbang|c|Limbang|MY||1|LMN
limbe|c|Limbe|CM||3|
lime acres|c|Lime Acres|ZA||0|LMR
lime village|c|Lime Village|US|AK|0|LVD
limeira|c|Limeira|BR||4|QGB
limerick|c|Limerick|IE||3|
limestone|c|Limestone|US|ME|0|LIZ
limnos island|c|Limnos Island|GR||0|LXS
limoeiro|c|Limoeiro|BR||2|
limoeiro do norte|c|Limoeiro do Norte|BR||2|
limoges|c|Limoges|FR||3|LIG
limon|c|Limón|CR||2|
limon|c|Limon|US|CO|0|LIC
limpio|c|Limpio|PY||2|
limuru|c|Limuru|KE||3|
linares|c|Linares|MX||2|
linares|c|Linares|CL||2|ZLR
linares|c|Linares|ES||2|
linate|a|Linate|IT||9|LIN
lincang|c|Lincang|CN||4|LNJ
lincoln|c|Lincoln|US|NE|4|LNK
lincoln|c|Lincoln|GB||3|
lincoln park|c|Lincoln Park|US|IL|2|
lindeman island|c|Lindeman Island|AU||0|LDC
linden|c|Linden|US|NJ|1|LDJ
lindi|c|Lindi|TZ||2|LDI
linfen|c|Linfen|CN||5|LFQ
lingao|c|Lingao|CN||2|
lingayen|c|Lingayen|PH||2|
lingcheng|c|Lingcheng|CN||2|
lingdong|c|Lingdong|CN||2|
lingen|c|Lingen|DE||2|
linghai|c|Linghai|CN||2|
linghe|c|Linghe|CN||2|
lingwu|c|Lingwu|CN||2|
lingyuan|c|Lingyuan|CN||2|
linh dam|c|Linh Đàm|VN||2|
linhares|c|Linhares|BR||3|
linjiacun|c|Linjiacun|CN||2|
linjiang|c|Linjiang|CN||2|
linkoping|c|Linköping|SE||3|LPI
linkou|c|Linkou|CN||2|
linping|c|Linping|CN||2|
linqiong|c|Linqiong|CN||2|
linqu|c|Linqu|CN||4|
lins|c|Lins|BR||2|LIP
linshui|c|Linshui|CN||3|
linton on ouse|c|Linton-On-Ouse|GB||0|HRT
lintong|c|Lintong|CN||2|
linxi|c|Linxi|CN||3|
linxia chengguanzhen|c|Linxia Chengguanzhen|CN||4|
linyi|c|Linyi|CN||7|LYI
linz|c|Linz|AT||3|LNZ
lipa city|c|Lipa City|PH||3|
lipetsk|c|Lipetsk|RU||5|LPK
liping|c|Liping|CN||2|
lipjan|c|Lipjan|XK||0|PRN
lippstadt|c|Lippstadt|DE||2|
lira|c|Lira|UG||3|
lisala|c|Lisala|CD||3|LIQ
lisboa|c|Lisbon|PT||5|LIS
lisbon|c|Lisbon|PT||5|LIS
lisburn|c|Lisburn|GB||2|
lishi|c|Lishi|CN||2|
lishu|c|Lishu|CN||2|
lishui|c|Lishui|CN||4|
liski|c|Liski|RU||2|
lismore|c|Lismore|AU||0|LSY
lisovyi masyv|c|Lisovyi Masyv|UA||2|
lithuania|n|Lithuania|LT||8|
little cayman|c|Little Cayman|KY||0|LYB
little grand rapids|c|Little Grand Rapids|CA|MB|0|ZGR
little havana|c|Little Havana|US|FL|2|
little rock|c|Little Rock|US|AR|3|LIT
littlehampton|c|Littlehampton|GB||2|
liuhe|c|Liuhe|CN||2|
liuji|c|Liuji|CN||2|
liuku|c|Liuku|CN||2|
liupanshui|c|Liupanshui|CN||6|LPF
liuquan|c|Liuquan|CN||2|
liuxin|c|Liuxin|CN||2|
liuzhi|c|Liuzhi|CN||3|
liuzhou|c|Liuzhou|CN||6|LZH
livengood|c|Livengood|US|AK|0|LIV
livermore|c|Livermore|US|CA|2|LVK
liverpool|c|Liverpool|GB||4|LPL
livingston|c|Livingston|GB||2|
livingston|c|Livingston|US|MT|0|LVM
livingstone|c|Livingstone|ZM||3|LVI
livoberezhnyi|c|Livoberezhnyi|UA||3|
livonia|c|Livonia|US|MI|2|
livorno|c|Livorno|IT||3|
lixian|c|Lixian|CN||2|
lizhi|c|Lizhi|CN||3|
ljubljana|c|Ljubljana|SI||4|LJU
lleida|c|Lleida|ES||3|ILD
lloydminster|c|Lloydminster|CA|AB|1|YLL
lo prado|c|Lo Prado|CL||3|
loa janan|c|Loa Janan|ID||3|
lobito|c|Lobito|AO||4|LLT
lobnya|c|Lobnya|RU||2|
lock|c|Lock|AU||0|LOC
lock haven|c|Lock Haven|US|PA|0|LHV
lod|c|Lod|IL||2|
lodhran|c|Lodhran|PK||3|
lodi|c|Lodi|US|CA|2|
lodja|c|Lodja|CD||2|LJA
lodwar|c|Lodwar|KE||2|LOK
lodz|c|Łódź|PL||5|LCJ
logan|a|General Edward Lawrence Logan International|US||9|BOS
logan|c|Logan|US|UT|2|LGU
logan city|c|Logan City|AU||4|
logan square|c|Logan Square|US|IL|2|
logrono|c|Logroño|ES||3|RJL
loh|c|Loh|VU||0|TOH
lohardaga|c|Lohārdagā|IN||2|
lohas park|c|LOHAS Park|HK||2|
loikaw|c|Loikaw|MM||1|LIW
loja|c|Loja|EC||4|
lokichoggio|c|Lokichoggio|KE||0|LKG
lokoja|c|Lokoja|NG||2|
lolland falster|c|Lolland Falster|DK||0|MRW
lomas de zamora|c|Lomas de Zamora|AR||3|
lome|c|Lomé|TG||7|LFW
lompoc|c|Lompoc|US|CA|1|LPC VBG
lomza|c|Łomża|PL||2|
lon|m|London|GB||9|LHR LGW STN LTN LCY
lonavla|c|Lonavla|IN||2|
londolovit|c|Londolovit|PG||0|LNV
londolozi|c|Londolozi|ZA||0|LDZ
london|c|London|GB||8|LHR LGW STN LTN LCY
london|c|London|CA|ON|4|YXU
london|c|London|US|KY|0|LOZ
london city airport|a|London City|GB||9|LCY
london gatwick|a|London Gatwick|GB||9|LGW
london heathrow|a|London Heathrow|GB||9|LHR
london luton|a|London Luton|GB||9|LTN
london stansted|a|London Stansted|GB||9|STN
londonderry county borough|c|Londonderry County Borough|GB||2|
londrina|c|Londrina|BR||5|LDB
lone rock|c|Lone Rock|US|WI|0|LNR
lonely|c|Lonely|US|AK|0|LNI
long akah|c|Long Akah|MY||0|LKH
long apung|c|Long Apung|ID||0|LPU
long bawan|c|Long Bawan|ID||0|LBW
long beach|c|Long Beach|US|CA|4|LGB
long bien|c|Long Bien|VN||4|
long datih|c|Long Datih|MY||0|LGL
long khanh|c|Long Khánh|VN||3|
long miau|c|Long Miau|MY||0|GSA
long my|c|Long Mỹ|VN||2|
long semado|c|Long Semado|MY||0|LSM
long seridan|c|Long Seridan|MY||0|ODN
long sukang|c|Long Sukang|MY||0|LSU
long xuyen|c|Long Xuyên|VN||4|
longana|c|Longana|VU||0|LOD
longfeng|c|Longfeng|CN||3|
longgang|c|Longgang|CN||3|
longgu|c|Longgu|CN||2|
longjiang|c|Longjiang|CN||3|
longjing|c|Longjing|CN||3|
longling county|c|Longling County|CN||4|
longmont|c|Longmont|US|CO|2|
longnan|c|Longnan|CN||2|
longonjo|c|Longonjo|AO||2|
longquan|c|Longquan|CN||2|
longreach|c|Longreach|AU||0|LRE
longshan|c|Longshan|CN||4|
longshi|c|Longshi|CN||2|
longshui|c|Longshui|CN||3|
longtan|c|Longtan|CN||2|
longueuil|c|Longueuil|CA|QC|3|YHU
longview|c|Longview|US|TX|2|GGG
longyan|c|Longyan|CN||6|LCX
longyearbyen|c|Longyearbyen|NO||0|LYR
loni|c|Loni|IN||5|
lonorore|c|Lonorore|VU||0|LNE
lontras|c|Lontras|BR||0|LOI
lop buri|c|Lop Buri|TH||2|
lopez|c|Lopez|US|WA|0|LPS
lorain|c|Lorain|US|OH|2|
loralai|c|Loralai|PK||1|LRG
lorca|c|Lorca|ES||2|
lord howe island|c|Lord Howe Island|AU||0|LDH
lordsburg|c|Lordsburg|US|NM|0|LSB
lorena|c|Lorena|BR||2|
lorient|c|Lorient|FR||2|LRT
los alamos|c|Los Alamos|US|NM|0|LAM
los andes|c|Los Andes|CL||2|LOB
los angeles|c|Los Angeles|US|CA|7|LAX
los angeles|c|Los Ángeles|CL||3|LSQ
los angeles international|a|Los Angeles International|US||9|LAX
los banos|c|Los Baños|PH||3|
los banos|c|Los Banos|US|CA|1|LSN
los chiles|c|Los Chiles|CR||0|LSL
los dos caminos|c|Los Dos Caminos|VE||2|
los mochis|c|Los Mochis|MX||4|LMM
los patios|c|Los Patios|CO||2|
los polvorines|c|Los Polvorines|AR||2|
los puertos de altagracia|c|Los Puertos de Altagracia|VE||3|
los rastrojos|c|Los Rastrojos|VE||3|
los reyes acaquilpan|c|Los Reyes Acaquilpan|MX||2|
los roques|c|Los Roques|VE||0|LRV
los teques|c|Los Teques|VE||4|
losinj|c|Losinj|HR||0|LSZ
lossiemouth|c|Lossiemouth|GB||0|LMO
losuia|c|Losuia|PG||0|LSA
lotus vale|c|Lotus Vale|AU||0|LTV
loudi|c|Loudi|CN||4|
louga|c|Louga|SN||3|
loughborough|c|Loughborough|GB||2|
louis trichardt|c|Louis Trichardt|ZA||2|LCD
louisa|c|Louisa|US|VA|0|LOW
louisburg|c|Louisburg|US|NC|0|LFN
louisiana|r|Louisiana|US|LA|7|
louisville|c|Louisville|US|KY|5|SDF
louisville|c|Louisville|US|MS|0|LMS
loum|c|Loum|CM||2|
lourdes de blanc sablon|c|Lourdes-De-Blanc-Sablon|CA|QC|0|YBX
loures|c|Loures|PT||2|
loushanguan|c|Loushanguan|CN||2|
louveira|c|Louveira|BR||2|
love field|a|Dallas Love Field|US||9|DAL
loveland|c|Loveland|US|CO|2|
lovelock|c|Lovelock|US|NV|0|LOL
lowai|c|Lowai|PG||0|LWI
lowell|c|Lowell|US|MA|3|
lower hutt|c|Lower Hutt|NZ||3|
lower sackville|c|Lower Sackville|CA|NS|2|
lower wong tai sin estate i ii|c|Lower Wong Tai Sin Estate (I & II)|HK||1|
lower zambezi national park|c|Lower Zambezi National Park|ZM||0|JEK
lowestoft|c|Lowestoft|GB||2|
loyang|c|Loyang|SG||1|
loyengalani|c|Loyengalani|KE||0|LOY
lozova|c|Lozova|UA||2|
lqoliaa|c|Lqoliaa|MA||2|
luan|c|Lu’an|CN||6|
luancheng|c|Luancheng|CN||5|
luanda|c|Luanda|AO||7|NBJ
luang namtha|c|Luang Namtha|LA||0|LXG
luang phabang|c|Luang Phabang|LA||0|LPQ
luang prabang|c|Luang Prabang|LA||2|
luanshya|c|Luanshya|ZM||3|
luau|c|Luau|AO||2|UAL
lubango|c|Lubango|AO||5|SDD
lubao|c|Lubao|PH||2|
lubbock|c|Lubbock|US|TX|3|LBB
lubeck|c|Lübeck|DE||3|LBC
lubin|c|Lubin|PL||2|
lublin|c|Lublin|PL||4|LUZ
lubu|c|Lubu|CN||2|
lubuk linggau|c|Lubuk Linggau|ID||0|LLJ
lubuklinggau|c|Lubuklinggau|ID||3|
lubumbashi|c|Lubumbashi|CD||7|FBM
lucapa|c|Lucapa|AO||3|LBZ
lucas do rio verde|c|Lucas do Rio Verde|BR||2|LVR
lucca|c|Lucca|IT||2|LCV
lucena|c|Lucena|PH||3|
lucenec|c|Lučenec|SK||1|LUE
lucheng|c|Lucheng|CN||2|
luckeesarai|c|Luckeesarai|IN||2|
lucknow|c|Lucknow|IN||7|LKO
ludenscheid|c|Lüdenscheid|DE||2|
luderitz|c|Lüderitz|NA||1|LUD
ludhiana|c|Ludhiana|IN||6|HWR
ludington|c|Ludington|US|MI|0|LDM
ludwigsburg|c|Ludwigsburg|DE||2|
ludwigshafen am rhein|c|Ludwigshafen am Rhein|DE||3|
luena|c|Luena|AO||4|LUO
lueyang chengguanzhen|c|Lüeyang Chengguanzhen|CN||2|
lufkin|c|Lufkin|US|TX|1|LFK
lugano|c|Lugano|CH||2|LUG
luganville|c|Luganville|VU||0|SON
lugazi|c|Lugazi|UG||3|
lugo|c|Lugo|ES||2|
luhansk|c|Luhansk|UA||4|VSG
luhuan|c|Luhuan|MO||1|
luis eduardo magalhaes|c|Luis Eduardo Magalhães|BR||3|
luiza|c|Luiza|CD||0|LZA
lujan|c|Luján|AR||2|
lukla|c|Lukla|NP||0|LUA
lukulu|c|Lukulu|ZM||1|LXU
lulea|c|Luleå|SE||2|LLA
luleburgaz|c|Lüleburgaz|TR||2|
luliang|c|Lüliang|CN||7|
lulou|c|Lulou|CN||2|
lumajang|c|Lumajang|ID||3|
lumberton|c|Lumberton|US|NC|1|LBT
lumbo|c|Lumbo|MZ||0|LFB
lumi|c|Lumi|PG||0|LMI
lumid pau|c|Lumid Pau|GY||0|LUB
lund|c|Lund|SE||2|
luneburg|c|Lüneburg|DE||2|
lunen|c|Lünen|DE||2|
lunglei|c|Lunglei|IN||2|
luocheng|c|Luocheng|CN||2|
luodian|c|Luodian|CN||3|
luohe|c|Luohe|CN||6|
luohu district|c|Luohu District|CN||6|
luohuang|c|Luohuang|CN||2|
luojiang|c|Luojiang|CN||3|
luojing|c|Luojing|CN||2|
luomen|c|Luomen|CN||2|
luorong|c|Luorong|CN||2|
luoyang|c|Luoyang|CN||6|LYA
luozi|c|Luozi|CD||0|LZI
lupon|c|Lupon|PH||2|
luputa|c|Luputa|CD||2|
luqa|c|Luqa|MT||0|MLA
luquembo|c|Luquembo|AO||2|
lusail|c|Lusail|QA||3|
lusaka|c|Lusaka|ZM||7|LUN
lusambo|c|Lusambo|CD||1|LBO
lusanga|c|Lusanga|CD||0|LUS
lushar|c|Lushar|CN||2|
lushnje|c|Lushnjë|AL||2|
lushui|c|Lushui|CN||3|
lushun|c|Lüshun|CN||2|
lusk|c|Lusk|US|WY|0|LSK
luton|c|Luton|GB||3|
luton airport|a|London Luton|GB||9|LTN
lutselke|c|Lutselk'e|CA|NT|0|YSG
lutsk|c|Lutsk|UA||3|UCK
luwok celebes island|c|Luwok-Celebes Island|ID||0|LUW
luxembourg|c|Luxembourg|LU||2|LUX
luxembourg|n|Luxembourg|LU||0|
luxeuil|c|Luxeuil|FR||0|VTL
luxi|c|Luxi|CN||0|LUM
luxor|c|Luxor|EG||4|LXR
luzamba|c|Luzamba|AO||0|LZM
luzern|c|Luzern|CH||2|
luzhou|c|Luzhou|CN||5|LZO
luziania|c|Luziânia|BR||3|
lviv|c|Lviv|UA||5|LWO
lvov|c|Lviv|UA||5|LWO
lyaylyakul|c|Lyaylyakul|UZ||0|OMN
lydd|c|Lydd|GB||0|LYX
lynchburg|c|Lynchburg|US|VA|2|LYH
lyndhurst|c|Lyndhurst|AU||0|LTP
lyndonville|c|Lyndonville|US|VT|0|LLX
lynn|c|Lynn|US|MA|2|
lynn lake|c|Lynn Lake|CA|MB|0|YYL
lynwood|c|Lynwood|US|CA|2|
lyon|c|Lyon|FR||5|LYS
lyon 03|c|Lyon 03|FR||3|
lyon 06|c|Lyon 06|FR||2|
lyon 07|c|Lyon 07|FR||2|
lyon 08|c|Lyon 08|FR||2|
lyon 09|c|Lyon 09|FR||2|
lyons|c|Lyons|US|KS|0|LYO
lysva|c|Lys’va|RU||2|
lysychansk|c|Lysychansk|UA||2|
lytkarino|c|Lytkarino|RU||2|
lyubertsy|c|Lyubertsy|RU||3|
lyublino|c|Lyublino|RU||3|
lyudao|c|Lyudao|TW||0|GNI
ma on shan|c|Ma On Shan|HK||3|
ma tau wai|c|Ma Tau Wai|HK||1|
maafaru|c|Maafaru|MV||0|NMF
maamigili|c|Maamigili|MV||0|VAM
maan|c|Ma'an|JO||2|
maanshan|c|Ma’anshan|CN||5|
maastricht|c|Maastricht|NL||3|MST
maba|c|Maba|CN||3|
mabai|c|Mabai|CN||2|
mabalacat city|c|Mabalacat City|PH||3|
mabaruma|c|Mabaruma|GY||0|USI
mabopane|c|Mabopane|ZA||3|
mabuiag island|c|Mabuiag Island|AU||0|UBB
macae|c|Macaé|BR||3|MEA
macaiba|c|Macaíba|BR||2|
macao|c|Macau|MO||5|MFM
macao|n|Macau|MO||0|
macapa|c|Macapá|BR||5|MCP
macara|c|Macara|EC||0|MRR
macas|c|Macas|EC||1|XMS
macau|c|Macau|MO||5|MFM
macau|n|Macau|MO||0|
macclesfield|c|Macclesfield|GB||2|
macedonia|n|North Macedonia|MK||8|
maceio|c|Maceió|BR||6|MCZ
macenta|c|Macenta|GN||2|MCA
machakos|c|Machakos|KE||2|
machala|c|Machala|EC||4|MCH
macheng|c|Macheng|CN||3|
macherla|c|Mācherla|IN||2|
machida|c|Machida|JP||4|
machilipatnam|c|Machilīpatnam|IN||3|
machiques|c|Machiques|VE||3|
mackay|c|Mackay|AU||2|MKY
mackinac island|c|Mackinac Island|US|MI|0|MCD
macmillan pass|c|Macmillan Pass|CA|YT|0|XMP
maco|c|Maco|PH||2|
macomb|c|Macomb|US|IL|1|MQB
macon|c|Macon|US|GA|2|MCN
macpherson|c|MacPherson|SG||1|
madaba|c|Mādabā|JO||2|
madagascar|n|Madagascar|MG||8|
madanapalle|c|Madanapalle|IN||3|
madang|c|Madang|PG||1|MAG
madaripur|c|Madaripur|BD||2|
madeira|r|Madeira|PT||5|FNC
madera|c|Madera|US|CA|2|MAE
madgaon|c|Madgaon|IN||2|
madhavaram|c|Madhavaram|IN||3|
madhepura|c|Madhepura|IN||2|
madhubani|c|Madhubani|IN||2|
madhupur|c|Madhupur|IN||2|
madhurampur dehri|c|Madhurampur Dehri|IN||3|
madhyamgram|c|Madhyamgram|IN||3|
madhyapur thimi|c|Madhyapur Thimi|NP||3|
madido|c|Madido|ZM||2|
madinah|c|Madinah|SA||6|
madinat an nasr|c|Madīnat an Naşr|EG||5|
madinat as sadat|c|Madīnat as Sādāt|EG||2|
madinat hamad|c|Madīnat Ḩamad|BH||3|
madison|c|Madison|US|WI|4|MSN
madison|c|Madison|US|IN|0|MDN
madison|c|Madison|US|MS|0|DXE
madison|c|Madison|US|SD|0|XMD
madiun|c|Madiun|ID||3|
madivaru|c|Madivaru|MV||0|LMV
madras|c|Chennai|IN||7|MAA
madras|c|Madras|US|OR|0|MDJ
madrid|c|Madrid|ES||7|MAD
madrid|c|Madrid|CO||3|
madrid centro|c|Madrid Centro|ES||3|
madurai|c|Madurai|IN||6|IXM
maduravoyal|c|Maduravoyal|IN||2|
mae hong son|c|Mae Hong Son|TH||0|PYY
maebaru chuo|c|Maebaru-chūō|JP||2|
maebashi|c|Maebashi|JP||4|
maewo island|c|Maewo Island|VU||0|MWF
mafeking|c|Mafeking|ZA||0|MBD
mafeteng|c|Mafeteng|LS||1|MFC
mafia island|c|Mafia Island|TZ||0|MFA
mafikeng|c|Mafikeng|ZA||2|
mafinga|c|Mafinga|TZ||2|
mafra|c|Mafra|BR||2|QMF
mafraq|c|Mafraq|JO||2|OMF
magadan|c|Magadan|RU||2|GDX
magalang|c|Magalang|PH||2|
magan|c|Magan|RU||0|GYG
magangue|c|Magangué|CO||3|MGN
magas|c|Magas|RU||0|IGT
magdagachi|c|Magdagachi|RU||0|GDG
magdalena|c|Magdalena|BO||0|MGD
magdalena contreras|c|Magdalena Contreras|MX||3|
magdeburg|c|Magdeburg|DE||3|CSO
mage|c|Magé|BR||3|
magelang|c|Magelang|ID||3|
maghaghah|c|Maghāghah|EG||3|
maghnia|c|Maghnia|DZ||2|
magnitogorsk|c|Magnitogorsk|RU||4|MQF
magnolia|c|Magnolia|US|AR|0|AGO
magong|c|Magong|TW||2|
magsaysay|c|Magsaysay|PH||2|
magugpo poblacion|c|Magugpo Poblacion|PH||3|
magway|c|Magway|MM||2|MWQ
maha sarakham|c|Maha Sarakham|TH||2|
mahabad|c|Mahābād|IR||3|
mahajanga|c|Mahajanga|MG||4|
mahanoro|c|Mahanoro|MG||1|VVB
maharagama|c|Maharagama|LK||3|
mahasamund|c|Mahāsamund|IN||2|
mahbubnagar|c|Mahbūbnagar|IN||3|
mahdasht|c|Māhdāsht|IR||2|
mahdia|c|Mahdia|TN||2|
mahdia|c|Mahdia|GY||0|MHA
mahe island|c|Mahe Island|SC||0|SEZ
mahesana|c|Mahesāna|IN||3|
maheshtala|c|Maheshtala|IN||4|
mahilyow|c|Mahilyow|BY||4|
mahoba|c|Mahobā|IN||2|
mahuva|c|Mahuva|IN||2|
maiana|c|Maiana|KI||0|MNK
maianga|c|Maianga|AO||5|
maicao|c|Maicao|CO||3|
maidenhead|c|Maidenhead|GB||2|
maidstone|c|Maidstone|GB||3|
maiduguri|c|Maiduguri|NG||6|MIU
maijdi|c|Maijdi|BD||3|
maikoor island|c|Maikoor Island|ID||0|BJK
mailsi|c|Mailsi|PK||3|
maine|r|Maine|US|ME|7|
mainpuri|c|Mainpuri|IN||2|
maintirano|c|Maintirano|MG||1|MXT
mainz|c|Mainz|DE||3|
maipu|c|Maipú|CL||5|
maiquetia|c|Maiquetía|VE||2|
mairinque|c|Mairinque|BR||2|
mairipora|c|Mairiporã|BR||3|
maisi|c|Maisí|CU||1|UMA
maison blanche|c|Maison Blanche|FR||2|
maisons alfort|c|Maisons-Alfort|FR||2|
maitland|c|Maitland|AU||2|
maizuru|c|Maizuru|JP||2|
majadahonda|c|Majadahonda|ES||2|
majalengka|c|Majalengka|ID||2|
majene|c|Majene|ID||2|
maji|c|Maji|ET||0|TUJ
majie|c|Majie|CN||3|
majorca|r|Majorca|ES||5|PMI
majuro atoll|c|Majuro Atoll|MH||0|MAJ
makabana|c|Makabana|CG||0|KMK
makassar|c|Makassar|ID||6|
makati city|c|Makati City|PH||5|
makeni|c|Makeni|SL||2|
makhachkala|c|Makhachkala|RU||5|MCX
makin island|c|Makin Island|KI||0|MTK
makiyivka|c|Makiyivka|UA||4|
makkah|c|Makkah|SA||6|
makkovik|c|Makkovik|CA||0|YMN
makoko|c|Makoko|NG||2|
makokou|c|Makokou|GA||1|MKU
makou|c|Makou|IR||0|IMQ
makoua|c|Makoua|CG||1|MKJ
makrana|c|Makrāna|IN||2|
makumbako|c|Makumbako|TZ||3|
makung city|c|Makung City|TW||0|MZG
makurdi|c|Makurdi|NG||4|MDI
malabang|c|Malabang|PH||0|MLP
malabo|c|Malabo|GQ||3|SSG
malabon|c|Malabon|PH||4|
malacatan|c|Malacatán|GT||2|
malacca|c|Malacca|MY||5|MKZ
malad city|c|Malad City|US|ID|0|MLD
maladziecna|c|Maladziečna|BY||2|
malaga|c|Málaga|ES||5|AGP
malakal|c|Malakal|SS||3|MAK
malamala|c|Malamala|ZA||0|AAM
malambo|c|Malambo|CO||3|
malang|c|Malang|ID||5|MLG
malanje|c|Malanje|AO||4|MEG
malanville|c|Malanville|BJ||2|
malapatan|c|Malapatan|PH||2|
malappuram|c|Malappuram|IN||3|
malard|c|Malārd|IR||2|
malargue|c|Malargüe|AR||1|LGS
malatia sebastia|c|Malatia-Sebastia|AM||3|
malatya|c|Malatya|TR||5|MLX
malawi|n|Malawi|MW||8|
malay|c|Malay|PH||0|MPH
malaybalay|c|Malaybalay|PH||2|
malayer|c|Malāyer|IR||3|
malaysia|n|Malaysia|MY||8|
malda|c|Malda|IN||3|LDA
malden|c|Malden|US|MA|2|
malden|c|Malden|US|MO|0|MAW
maldives|n|Maldives|MV||8|
maldonado|c|Maldonado|UY||3|
male|c|Male|MV||3|MLE
malegaon|c|Malegaon|IN||4|
malekula island|c|Malekula Island|VU||0|SWJ
malelane|c|Malelane|ZA||0|LLE
maler kotla|c|Māler Kotla|IN||3|
mali|n|Mali|ML||8|
maliana|c|Maliana|TL||1|MPT
malindi|c|Malindi|KE||3|MYD
malingao|c|Malingao|PH||6|
malingshan|c|Malingshan|CN||2|
malir cantonment|c|Malir Cantonment|PK||4|
malita|c|Malita|PH||3|
malkajgiri|c|Malkajgiri|IN||3|
malkapur|c|Malkāpur|IN||2|
mallawi|c|Mallawī|EG||3|
mallorca|r|Mallorca|ES||5|PMI
malmo|c|Malmö|SE||4|MMX
malolo lailai island|c|Malolo Lailai Island|FJ||0|PTF
malolos|c|Malolos|PH||4|
malout|c|Malout|IN||2|
malpensa|a|Malpensa International|IT||9|MXP
malselv|c|Malselv|NO||0|BDU
malta|n|Malta|MT||8|
malta|c|Malta|US|MT|0|MLK
maltepe|c|Maltepe|TR||4|
malumfashi|c|Malumfashi|NG||2|
malungun|c|Maluñgun|PH||2|
mamfe|c|Mamfe|CM||1|MMF
mammoth lakes|c|Mammoth Lakes|US|CA|0|MMH
mamou|c|Mamou|GN||2|
mamoudzou|c|Mamoudzou|YT||2|
mampong|c|Mampong|GH||2|
mamuju celebes island|c|Mamuju-Celebes Island|ID||0|MJU
man|c|Man|CI||3|
mana island|c|Mana Island|FJ||0|MNF
manacapuru|c|Manacapuru|BR||3|
manado|c|Manado|ID||4|
manado celebes island|c|Manado-Celebes Island|ID||0|MDC
managua|c|Managua|NI||5|MGA
manama|c|Manama|BH||3|BAH
mananara nord|c|Mananara Nord|MG||0|WMR
manaoag|c|Manaoag|PH||2|
manas|c|Manas|KG||3|
manaung|c|Manaung|MM||2|MGU
manaus|c|Manaus|BR||7|MAO
manavgat|c|Manavgat|TR||2|
manbij|c|Manbij|SY||2|
mancherial|c|Mancherial|IN||2|
manchester|c|Manchester|GB||5|MAN
manchester|c|Manchester|US|NH|3|MHT
manching|c|Manching|DE||0|IGS
mandabe|c|Mandabe|MG||0|WMD
mandalay|c|Mandalay|MM||6|MDL
mandaluyong|c|Mandaluyong|PH||4|
mandaluyong city|c|Mandaluyong City|PH||4|
mandamarri|c|Mandamarri|IN||2|
mandapeta|c|Mandapeta|IN||2|
mandaqui|c|Mandaqui|BR||3|
mandaue city|c|Mandaue City|PH||4|
mandela|c|Mandela|GH||2|
mandera|c|Mandera|KE||3|NDE
mandi bahauddin|c|Mandi Bahauddin|PK||3|
mandi dabwali|c|Mandi Dabwāli|IN||2|
mandideep|c|Mandideep|IN||2|
mandimba|c|Mandimba|MZ||3|
mandla|c|Mandlā|IN||2|
mandoli|c|Mandoli|IN||3|
mandora|c|Mandora|AU||0|MQA
mandritsara|c|Mandritsara|MG||0|WMA
mandsaur|c|Mandsaur|IN||3|
mandurah|c|Mandurah|AU||3|
mandvi|c|Māndvi|IN||2|
mandya|c|Mandya|IN||3|
maneah|c|Manéah|GN||3|
manfalut|c|Manfalūţ|EG||3|
manfredonia|c|Manfredonia|IT||2|
mangai|c|Mangai|CD||2|
mangaia island|c|Mangaia Island|CK||0|MGS
mangalagiri|c|Mangalagiri|IN||3|
mangaldan|c|Mangaldan|PH||2|
mangalore|c|Mangalore|IN||0|IXE
mangaluru|c|Mangaluru|IN||4|
mangina|c|Mangina|CD||2|
mango|c|Mango|IN||3|
mangochi|c|Mangochi|MW||2|
mangole island|c|Mangole Island|ID||0|MAL
mangrol|c|Māngrol|IN||2|
mangrove cay|c|Mangrove Cay|BS||0|MAY
manguna|c|Manguna|PG||0|MFO
mangyongdae ri|c|Man’gyŏngdae-ri|KP||4|
manhattan|c|New York|US|NY|8|JFK LGA EWR
manhattan|c|Manhattan|US|KS|2|
manhica|c|Manhiça|MZ||2|
manhuacu|c|Manhuaçu|BR||2|
manicore|c|Manicoré|BR||2|MNX
manihiki island|c|Manihiki Island|CK||0|MHX
maniitsoq|c|Maniitsoq|GL||0|JSU
manikganj|c|Mānikganj|BD||2|
manila|c|Manila|PH||6|MNL
manila|c|Manila|US|AR|0|MXA
maningrida|c|Maningrida|AU||0|MNG
manisa|c|Manisa|TR||3|
manistee|c|Manistee|US|MI|0|MBL
manistique|c|Manistique|US|MI|0|ISQ
manitoba|r|Manitoba|CA|MB|5|
manitouwadge|c|Manitouwadge|CA|ON|0|YMG
manitowaning|c|Manitowaning|CA|ON|0|YEM
manitowoc|c|Manitowoc|US|WI|1|MTW
maniwaki|c|Maniwaki|CA|QC|0|YMW
manizales|c|Manizales|CO||4|MZL
manja|c|Manja|MG||0|MJA
manjeri|c|Manjeri|IN||2|
manjhand|c|Manjhand|PK||3|
mankato|c|Mankato|US|MN|1|MKT
manley hot springs|c|Manley Hot Springs|US|AK|0|MLY
manmad|c|Manmād|IN||2|
mannarakkat|c|Mannārakkāt|IN||2|
mannargudi|c|Mannargudi|IN||2|
mannheim|c|Mannheim|DE||4|MHG
manokotak|c|Manokotak|US|AK|0|KMO
manokwari|c|Manokwari|ID||3|
manokwari papua island|c|Manokwari-Papua Island|ID||0|MKW
manolo fortich|c|Manolo Fortich|PH||3|
manono|c|Manono|CD||2|MNO
manpo|c|Manp’o|KP||3|
manresa|c|Manresa|ES||2|
mansa|c|Mansa|ZM||3|MNS
mansa|c|Mānsa|IN||2|
mansehra|c|Mansehra|PK||2|
mansfield|c|Mansfield|GB||3|
mansfield|c|Mansfield|US|TX|2|
mansfield|c|Mansfield|US|OH|0|MFD
mansilingan|c|Mansilingan|PH||4|
mansoura|c|Mansoûra|DZ||2|
manta|c|Manta|EC||4|MEC
mantampay|c|Mantampay|PH||4|
manteca|c|Manteca|US|CA|2|
manteo|c|Manteo|US|NC|0|MEO
manti|c|Manti|US|UT|0|NTJ
mantilla|c|Mantilla|CU||3|
manukau city|c|Manukau City|NZ||4|
manurewa|c|Manurewa|NZ||1|AMZ
manville|c|Manville|US|NJ|0|JVI
manzanillo|c|Manzanillo|MX||3|ZLO
manzanillo|c|Manzanillo|CU||3|MZO
manzhouli|c|Manzhouli|CN||2|NZH
manzini|c|Manzini|SZ||3|SHO
mao|c|Mao|TD||2|AMO
maocun|c|Maocun|CN||2|
maoming|c|Maoming|CN||6|
maota|c|Maota|WS||0|MXS
maozhou|c|Maozhou|CN||2|
maple grove|c|Maple Grove|US|MN|2|
maple ridge|c|Maple Ridge|CA|BC|2|
mapun|c|Mapun|PH||1|CDY
maputo|c|Maputo|MZ||6|MPM
maputsoe|c|Maputsoe|LS||2|
maqin county|c|Maqin County|CN||2|
maquinchao|c|Maquinchao|AR||0|MQD
mar del plata|c|Mar del Plata|AR||5|MDQ
mar del tuyu|c|Mar del Tuyú|AR||2|
maraba|c|Marabá|BR||3|MAB
maracaibo|c|Maracaibo|VE||6|MAR
maracanau|c|Maracanaú|BR||3|
maracay|c|Maracay|VE||4|MYC
maradi|c|Maradi|NE||4|MFQ
maragheh|c|Marāgheh|IR||4|ACP
maraimalainagar|c|Maraimalainagar|IN||2|
marakei|c|Marakei|KI||0|MZK
maramag|c|Maramag|PH||3|
maran|c|Maran|MY||3|
marana|c|Marana|US|AZ|1|AVW MZJ
marand|c|Marand|IR||3|
maranguape|c|Maranguape|BR||3|
marathon|c|Marathon|CA|ON|0|YSP
marathon|c|Marathon|US|FL|0|MTH
maratua island|c|Maratua Island|ID||0|RTU
marau|c|Marau|SB||0|RUS
marawi city|c|Marawi City|PH||4|
marbella|c|Marbella|ES||3|
marble canyon|c|Marble Canyon|US|AZ|0|MYH
marburg an der lahn|c|Marburg an der Lahn|DE||2|
marck|c|Marck|FR||0|CQF
marco island|c|Marco Island|US|FL|1|MRK
marcory|c|Marcory|CI||3|
mardan|c|Mardan|PK||4|
mardin|c|Mardin|TR||3|MQM
mare|c|Mare|NC||0|MEE
mareb|c|Mareb|YE||0|MYN
marechal candido rondon|c|Marechal Cândido Rondon|BR||2|
marechal deodoro|c|Marechal Deodoro|BR||2|
marfa|c|Marfa|US|TX|0|MRF
margahayukencana|c|Margahayukencana|ID||2|
margaret drive|c|Margaret Drive|SG||1|
margareten|c|Margareten|AT||2|
margate|c|Margate|GB||2|
margate|c|Margate|US|FL|2|
margate|c|Margate|ZA||1|MGH
margilon|c|Marg‘ilon|UZ||4|
marham|c|Marham|GB||0|KNF
mariana|c|Mariana|BR||2|
marianao|c|Marianao|CU||3|
mariano|c|Mariano|PH||2|
mariano roque alonso|c|Mariano Roque Alonso|PY||2|
marianske lazne|c|Marianske Lazne|CZ||0|MKA
mariara|c|Mariara|VE||3|
maribor|c|Maribor|SI||2|
marica|c|Maricá|BR||3|
mariendorf|c|Mariendorf|DE||2|
marienthal|c|Marienthal|DE||4|
marietta|c|Marietta|US|GA|2|MGE
marigot|c|Marigot|DM||0|DOM
marikina city|c|Marikina City|PH||4|
marilao|c|Marilao|PH||2|
marilia|c|Marília|BR||3|MII
marina|c|Marina|US|CA|1|OAR
marina di campo|c|Marina  Di Campo|IT||0|EBA
marine parade|c|Marine Parade|SG||1|
maringa|c|Maringá|BR||4|MGF
marinilla|c|Marinilla|CO||2|
marino|c|Mar’ino|RU||3|
marion|c|Marion|US|IL|0|MWA
marion|c|Marion|US|IN|0|MZZ
marion|c|Marion|US|OH|0|MNN
maripasoula|c|Maripasoula|GF||0|MPY
mariposa|c|Mariposa|US|CA|0|RMY
mariquita|c|Mariquita|CO||0|MQU
mariscal estigarribia|c|Mariscal Estigarribia|PY||0|ESG
marituba|c|Marituba|BR||3|
mariupol|c|Mariupol|UA||3|MPW
marivan|c|Marīvān|IR||3|
mariveles|c|Mariveles|PH||3|
marj al hamam|c|Marj Al Hamam|JO||2|
marka|c|Marka|SO||3|
markala|c|Markala|ML||2|
markapur|c|Mārkāpur|IN||2|
markham|c|Markham|CA|ON|4|
markovo|c|Markovo|RU||0|KVM
marks|c|Marks|US|MS|0|MMS
marl|c|Marl|DE||2|
marmul|c|Marmul|OM||0|OMM
marne la vallee|c|Marne La Vallée|FR||4|
marondera|c|Marondera|ZW||2|
maroochydore|c|Maroochydore|AU||1|MCY
maroua|c|Maroua|CM||4|MVR
marousi|c|Maroúsi|GR||2|
marqua|c|Marqua|AU||0|MQE
marquette|c|Marquette|US|MI|1|MQT
marrakech|c|Marrakesh|MA||5|RAK
marrakesh|c|Marrakesh|MA||5|RAK
marsa alam|c|Marsa Alam|EG||0|RMF
marsa matruh|c|Marsá Maţrūḩ|EG||3|
marsabit|c|Marsabit|KE||1|RBT
marsala|c|Marsala|IT||2|
marseille|c|Marseille|FR||5|MRS
marseille 08|c|Marseille 08|FR||2|
marseille 09|c|Marseille 09|FR||2|
marseille 10|c|Marseille 10|FR||2|
marseille 11|c|Marseille 11|FR||2|
marseille 12|c|Marseille 12|FR||2|
marseille 13|c|Marseille 13|FR||2|
marseille 14|c|Marseille 14|FR||2|
marseille 15|c|Marseille 15|FR||2|
marsh harbour|c|Marsh Harbour|BS||0|MHH
marshall|c|Marshall|US|TX|1|ASL
marshall|c|Marshall|US|AK|0|MLL
marshall|c|Marshall|US|MN|0|MML
marshall|c|Marshall|US|MO|0|MHL
marshall islands|n|Marshall Islands|MH||8|
marshalltown|c|Marshalltown|US|IA|1|MIW
marshfield|c|Marshfield|US|WI|1|MFI
marsiling|c|Marsiling|SG||1|
martapura|c|Martapura|ID||3|
martil|c|Martil|MA||2|
martin|c|Martin|SK||2|
martinez de la torre|c|Martínez de la Torre|MX||2|
martinique|n|Martinique|MQ||8|
martinsburg|c|Martinsburg|US|WV|1|MRB
marudi|c|Marudi|MY||2|MUR
marugame|c|Marugame|JP||3|
marvdasht|c|Marvdasht|IR||3|
mary|c|Mary|TM||3|MYP
mary harbour|c|Mary's Harbour|CA||0|YMH
maryland|r|Maryland|US|MD|7|
marysville|c|Marysville|US|WA|2|
marysville|c|Marysville|US|CA|0|BAB MYV
maryvale|c|Maryvale|US|AZ|3|
marzahn|c|Marzahn|DE||3|
masada|c|Masada|IL||0|MTZ
masai|c|Masai|MY||3|
masai mara|c|Masai Mara|KE||0|MRE
masaka|c|Masaka|UG||3|
masamba celebes island|c|Masamba-Celebes Island|ID||0|MXB
masan|c|Masan|KR||4|
masasi|c|Masasi|TZ||2|XMI
masaurhi buzurg|c|Masaurhi Buzurg|IN||2|
masaya|c|Masaya|NI||3|
masbate|c|Masbate|PH||1|MBT
mascara|c|Mascara|DZ||3|
maseru|c|Maseru|LS||4|MSU
mashhad|c|Mashhad|IR||7|MHD
mashtul as suq|c|Mashtūl as Sūq|EG||2|
masi manimba|c|Masi-Manimba|CD||1|MSM
masina|c|Masina|CD||4|
masindi|c|Masindi|UG||3|KCU
masinloc|c|Masinloc|PH||2|
masirah|c|Masirah|OM||0|MSH
masjed soleyman|c|Masjed Soleymān|IR||3|
mason city|c|Mason City|US|IA|1|MCW
massa|c|Massa|IT||2|
massachusetts|r|Massachusetts|US|MA|7|
massawa|c|Massawa|ER||1|MSW
massena|c|Massena|US|NY|0|MSS
masset|c|Masset|CA|BC|0|ZMT
masslo|c|Masslo|ET||0|MZX
masterton|c|Masterton|NZ||1|MRO
masuda|c|Masuda|JP||1|IWJ
masumbwe|c|Masumbwe|TZ||2|
masvingo|c|Masvingo|ZW||2|MVZ
matadi|c|Matadi|CD||4|MAT
matagalpa|c|Matagalpa|NI||3|
matagami|c|Matagami|CA|QC|0|YNM
matak island|c|Matak Island|ID||0|MWK
matala|c|Matala|AO||2|
matam|c|Matam|SN||1|MAX
matamoros|c|Matamoros|MX||2|
matane|c|Matane|CA|QC|0|YME
matanzas|c|Matanzas|CU||3|VRO
matao|c|Matão|BR||2|
matara|c|Matara|LK||2|
mataram|c|Mataram|ID||4|LOP
mataro|c|Mataró|ES||3|
matay|c|Maţāy|EG||2|
mateare|c|Mateare|NI||2|
matehuala|c|Matehuala|MX||2|
matei|c|Matei|FJ||0|TVU
matera|c|Matera|IT||2|
mathura|c|Mathura|IN||4|
mati|c|Mati|PH||3|
matilda estate|c|Matilda Estate|SG||2|
matli|c|Matli|PK||2|
matola|c|Matola|MZ||6|
matsaile|c|Matsaile|LS||0|MSG
matsubara|c|Matsubara|JP||3|
matsudo|c|Matsudo|JP||4|
matsue|c|Matsue|JP||3|
matsumoto|c|Matsumoto|JP||3|MMJ
matsusaka|c|Matsusaka|JP||3|
matsuto|c|Matsutō|JP||3|
matsuyama|c|Matsuyama|JP||5|MYJ
mattannur|c|Mattannur|IN||0|CNN
matthew town|c|Matthew Town|BS||0|IGA
matthews ridge|c|Matthews Ridge|GY||0|MWJ
mattoon|c|Mattoon|US|IL|1|MTO
matuga|c|Matuga|KE||3|
matupa|c|Matupá|BR||1|MBK
maturin|c|Maturín|VE||5|
mau|c|Mau|IN||3|
maua|c|Mauá|BR||4|
mauban|c|Mauban|PH||2|
maues|c|Maués|BR||2|MBZ
maui|r|Maui|US||5|OGG
mauke island|c|Mauke Island|CK||0|MUK
maulavi bazar|c|Maulavi Bāzār|BD||2|
maumere|c|Maumere|ID||2|
maumere flores island|c|Maumere-Flores Island|ID||0|MOF
maun|c|Maun|BW||2|MUB
mauritania|n|Mauritania|MR||8|
mauritius|n|Mauritius|MU||8|
mawana|c|Mawāna|IN||2|
mawlai mawiong|c|Mawlai-Mawïong|IN||2|
mawlamyine|c|Mawlamyine|MM||4|MNU
maxixe|c|Maxixe|MZ||3|
maxton|c|Maxton|US|NC|0|MXE
may creek|c|May Creek|US|AK|0|MYK
mayaguana|c|Mayaguana|BS||0|MYG
mayaguez|c|Mayagüez|PR||2|
mayaguez|c|Mayaguez|US||0|MAZ
mayajigua|c|Mayajigua|CU||0|MJG
mayiladuthurai|c|Mayiladuthurai|IN||2|
maykop|c|Maykop|RU||3|
maymana|c|Maymana|AF||2|
mayo|c|Mayo|CA|YT|0|YMA
mayotte|n|Mayotte|YT||8|
mayport|c|Mayport|US|FL|0|NRB
mayumba|c|Mayumba|GA||0|MYB
mazabuka|c|Mazabuka|ZM||3|
mazamari|c|Mazamari|PE||0|MZA
mazar e sharif|c|Mazār-e Sharīf|AF||5|
mazara del vallo|c|Mazara del Vallo|IT||2|
mazatenango|c|Mazatenango|GT||2|
mazatlan|c|Mazatlán|MX||4|MZT
mazyr|c|Mazyr|BY||3|
mbabane|c|Mbabane|SZ||2|
mbake|c|Mbaké|SN||3|
mbala|c|Mbala|ZM||1|MMQ
mbale|c|Mbale|UG||3|
mbale|c|Mbale|KE||2|
mbalmayo|c|Mbalmayo|CM||2|
mbambanakira|c|Mbambanakira|SB||0|MBU
mbandaka|c|Mbandaka|CD||4|MDK
mbanza congo|c|Mbanza Congo|AO||0|SSY
mbanza kongo|c|Mbanza Kongo|AO||3|
mbanza ngungu|c|Mbanza-Ngungu|CD||3|
mbarara|c|Mbarara|UG||3|MBQ
mbera|c|Mbera|MR||2|
mbeya|c|Mbeya|TZ||5|MBI
mbigou|c|M'Bigou|GA||0|MBC
mbinga|c|Mbinga|TZ||2|
mboki|c|Mboki|CF||0|MKI
mbombela|c|Mbombela|ZA||3|
mbouda|c|Mbouda|CM||2|
mbour|c|Mbour|SN||4|
mbuji mayi|c|Mbuji-Mayi|CD||7|MJM
mc alester|c|Mc Alester|US|OK|0|MLC
mc allen|c|Mc Allen|US|TX|0|MFE
mc call|c|Mc Call|US|ID|0|MYL
mc comb|c|Mc Comb|US|MS|0|MCB
mc cook|c|Mc Cook|US|NE|0|MCK
mc grath|c|Mc Grath|US|AK|0|MCG
mc minnville|c|Mc Minnville|US|TN|0|RNC
mc pherson|c|Mc Pherson|US|KS|0|MPR
mc rae|c|Mc Rae|US|GA|0|MQW
mcallen|c|McAllen|US|TX|3|
mcarthur river mine|c|McArthur River Mine|AU||0|MCV
mccarthy|c|Mccarthy|US|AK|0|MXY
mckinley park|c|Mckinley Park|US|AK|0|MCL
mckinney|c|McKinney|US|TX|3|
mcwatters|c|McWatters|CA|QC|0|YUY
mdantsane|c|Mdantsane|ZA||3|
mdiq|c|Mdiq|MA||2|
meadow lake|c|Meadow Lake|CA|SK|0|YLJ
meads|c|Meads|US|KY|4|
meadville|c|Meadville|US|PA|0|MEJ
meagui|c|Méagui|CI||2|
meaux|c|Meaux|FR||2|
mechelen|c|Mechelen|BE||2|
mecheria|c|Mecheria|DZ||2|MZW
medan|c|Medan|ID||7|KNO
medea|c|Médéa|DZ||3|
medellin|c|Medellín|CO||6|EOH
medenine|c|Medenine|TN||2|
medford|c|Medford|US|OR|2|MFR
medford|c|Medford|US|MA|2|
medford|c|Medford|US|WI|0|MDF
medianeira|c|Medianeira|BR||2|
medias|c|Mediaş|RO||2|
medicine hat|c|Medicine Hat|CA|AB|2|YXH
medina|c|Medina|SA||0|MED
medina estates|c|Medina Estates|GH||3|
medininagar|c|Medininagar|IN||2|
medinipur|c|Medinīpur|IN||3|
meerbusch|c|Meerbusch|DE||2|
meerut|c|Meerut|IN||6|
meghauli|c|Meghauli|NP||0|MEY
meguro|c|Meguro|JP||4|
mehamn|c|Mehamn|NO||0|MEH
mehestan|c|Mehestan|IR||2|
mei foo|c|Mei Foo|HK||1|
mei foo sun chuen|c|Mei Foo Sun Chuen|HK||1|
meidling|c|Meidling|AT||2|
meiganga|c|Meïganga|CM||2|
meihekou|c|Meihekou|CN||2|
meikle earnock|c|Meikle Earnock|GB||2|
meiktila|c|Meiktila|MM||3|
meishan|c|Meishan|CN||6|
meixian|c|Meixian|CN||0|MXZ
meizhou|c|Meizhou|CN||5|
mejicanos|c|Mejicanos|SV||3|
mekambo|c|Mekambo|GA||0|MKB
mekele|c|Mek'ele|ET||4|
meki|c|Mek’ī|ET||2|
meknes|c|Meknes|MA||5|MEK
mekoryuk|c|Mekoryuk|US|AK|0|MYU
melati|c|Melati|ID||2|
melbourne|c|Melbourne|AU||8|MEL
melbourne|c|Melbourne|US|FL|2|MLB
melbourne city centre|c|Melbourne City Centre|AU||2|
melchor de mencos|c|Melchor de Mencos|GT||0|MCR
meleuz|c|Meleuz|RU||2|
melfa|c|Melfa|US|VA|0|MFV
melilla|c|Melilla|ES||2|
melilla island|c|Melilla Island|ES||0|MLN
melipilla|c|Melipilla|CL||2|
melitopol|c|Melitopol|UA||3|
melle|c|Melle|CF||0|GDI
mellit|c|Mellit|SD||2|
melo|c|Melo|UY||2|MLZ
melong|c|Melong|CM||2|
memmingen|c|Memmingen|DE||1|FMM
memphis|c|Memphis|US|TN|5|MEM
mena|c|Mena|US|AR|0|UMZ
mendaha|c|Mendaha|ID||2|
mende|c|Mende|FR||0|MEN SCP
menden|c|Menden|DE||2|
mendi|c|Mendī|ET||1|NDM
mendip|c|Mendip|GB||3|
mendoza|c|Mendoza|AR||3|MDZ
mene grande|c|Mene Grande|VE||2|
menemen|c|Menemen|TR||2|
mengcheng chengguanzhen|c|Mengcheng Chengguanzhen|CN||2|
menggala|c|Menggala|ID||0|AKQ
menghuan|c|Menghuan|CN||2|
menglang|c|Menglang|CN||2|
mengmao|c|Mengmao|CN||3|
mengyin|c|Mengyin|CN||2|
mengzi|c|Mengzi|CN||5|
menifee|c|Menifee|US|CA|2|
menominee|c|Menominee|US|MI|0|MNM
menongue|c|Menongue|AO||4|SPP
menorca island|c|Menorca Island|ES||0|MAH
mentougou|c|Mentougou|CN||3|
menyamya|c|Menyamya|PG||0|MYX
menzel bourguiba|c|Menzel Bourguiba|TN||2|
merauke|c|Merauke|ID||3|
merauke papua island|c|Merauke-Papua Island|ID||0|MKQ
merced|c|Merced|US|CA|2|MCE
mercedes|c|Mercedes|AR||2|
mercedes|c|Mercedes|PH||2|
mercier hochelaga maisonneuve|c|Mercier–Hochelaga-Maisonneuve|CA|QC|3|
mercury|c|Mercury|US|NV|0|DRA
merdei papua island|c|Merdei-Papua Island|ID||0|RDE
merelani|c|Merelani|TZ||2|
merida|c|Mérida|MX||6|MID
merida|c|Mérida|VE||4|MRD
merida|c|Mérida|ES||2|
meriden|c|Meriden|US|CT|2|
meridian|c|Meridian|US|ID|2|
meridian|c|Meridian|US|MS|0|MEI
merignac|c|Mérignac|FR||2|
merimbula|c|Merimbula|AU||0|MIM
merkezefendi|c|Merkezefendi|TR||4|
merlo|c|Merlo|AR||4|
merowe|c|Merowe|SD||0|MWE
merrill|c|Merrill|US|WI|0|RRL
merritt|c|Merritt|CA|BC|0|YMB
merritt island|c|Merritt Island|US|FL|1|COI
mersa matruh|c|Mersa Matruh|EG||0|MUH
mersin|c|Mersin|TR||5|
mersing|c|Mersing|MY||1|MEP
mertarvik|c|Mertarvik|US|AK|0|WWT
merter keresteciler|c|Merter Keresteciler|TR||2|
mertoyudan|c|Mertoyudan|ID||2|
meru|c|Meru|KE||2|
meru kinna|c|Meru-Kinna|KE||0|JJM
merville|c|Merville|FR||0|HZB
merzifon|c|Merzifon|TR||2|
mesa|c|Mesa|US|AZ|4|MSC
meshgin shahr|c|Meshgīn Shahr|IR||2|
meshkin dasht|c|Meshkīn Dasht|IR||2|
mesquite|c|Mesquite|US|TX|3|
mesquite|c|Mesquite|US|NV|0|MFH
messaad|c|Messaad|DZ||2|
messina|c|Messina|IT||3|
mestre|c|Mestre|IT||3|
metairie|c|Metairie|US|LA|3|
metairie terrace|c|Metairie Terrace|US|LA|3|
metema|c|Metema|ET||0|ETE
methuen|c|Methuen|US|MA|2|
metpalle|c|Metpalle|IN||2|
metro|c|Metro|ID||3|
metrogorodok|c|Metrogorodok|RU||2|
metrotown|c|Metrotown|CA|BC|2|
mettupalayam|c|Mettupalayam|IN||2|
mettur|c|Mettur|IN||2|
metu|c|Metu|ET||2|
metz|c|Metz|FR||3|ETZ
meulaboh|c|Meulaboh|ID||2|
mexicali|c|Mexicali|MX||6|MXL
mexico|n|Mexico|MX||8|
mexico city|c|Mexico City|MX||9|MEX NLU
meybod|c|Meybod|IR||2|
meycauayan|c|Meycauayan|PH||3|
mezhdurechensk|c|Mezhdurechensk|RU||3|
mfuwe|c|Mfuwe|ZM||0|MFU
mhow|c|Mhow|IN||2|
miabi|c|Miabi|CD||2|
miami|c|Miami|US|FL|4|MIA
miami|c|Miami|US|OK|0|MIO
miami beach|c|Miami Beach|US|FL|2|
miami gardens|c|Miami Gardens|US|FL|3|
mian channun|c|Mian Channun|PK||3|
miandoab|c|Mīāndoāb|IR||3|
mianeh|c|Mīāneh|IR||3|
mianwali|c|Mianwali|PK||3|MWD
mianyang|c|Mianyang|CN||6|MIG
mianzhu deyang sichuan|c|Mianzhu, Deyang, Sichuan|CN||5|
miaohang|c|Miaohang|CN||2|
miaojie|c|Miaojie|CN||2|
miaoli|c|Miaoli|TW||2|
miass|c|Miass|RU||3|
micheng|c|Micheng|CN||2|
michigan|r|Michigan|US|MI|7|
michigan city|c|Michigan City|US|IN|1|MGC
michurinsk|c|Michurinsk|RU||2|
micronesia|n|Micronesia|FM||8|
mid city|c|Mid-City|US|CA|2|
mid levels|c|Mid Levels|HK||1|
middelburg|c|Middelburg|ZA||3|
middle caicos|c|Middle Caicos|TC||0|MDS
middlesbrough|c|Middlesbrough|GB||3|
middleton island|c|Middleton Island|US|AK|0|MDO
middletown|c|Middletown|US|NJ|2|
middletown|c|Middletown|US|OH|0|MWO
midelt|c|Midelt|MA||2|
midland|c|Midland|US|TX|3|MAF
midori|c|Midori|JP||2|
midrand|c|Midrand|ZA||2|GCJ
midsayap|c|Midsayap|PH||3|
midway|a|Chicago Midway International|US||9|MDW
midway atoll|c|Midway Atoll|UM||0|MDY
midwest city|c|Midwest City|US|OK|2|
midyat|c|Midyat|TR||2|
mielec|c|Mielec|PL||2|
migori|c|Migori|KE||2|
miguel hidalgo|c|Miguel Hidalgo|MX||4|
mihara|c|Mihara|JP||2|
mijas|c|Mijas|ES||2|
mikhaylovka|c|Mikhaylovka|RU||2|
mikhaylovsk|c|Mikhaylovsk|RU||2|
miki|c|Miki|JP||2|
mikkeli|c|Mikkeli|FI||2|MIK
mil|m|Milan|IT||9|MXP LIN BGY
mila|c|Mila|DZ||2|
milagro|c|Milagro|EC||3|
milan|c|Milan|IT||6|MXP LIN BGY
milano|c|Milan|IT||6|MXP LIN BGY
mildenhall|c|Mildenhall|GB||0|MHZ
mildura|c|Mildura|AU||1|MQL
miles city|c|Miles City|US|MT|0|MLS
milford|c|Milford|US|CT|2|
milford|c|Milford|US|UT|0|MLF
mili island|c|Mili Island|MH||0|MIJ
milingimbi island|c|Milingimbi Island|AU||0|MGT
millcreek|c|Millcreek|US|UT|2|
milledgeville|c|Milledgeville|US|GA|1|MLJ
millington|c|Millington|US|TN|0|NQA
millinocket|c|Millinocket|US|ME|0|MLT
millville|c|Millville|US|NJ|1|MIV
milos island|c|Milos Island|GR||0|MLO
milpitas|c|Milpitas|US|CA|2|
milton|c|Milton|CA|ON|3|
milton|c|Milton|US|FL|0|NSE
milton keynes|c|Milton Keynes|GB||4|
milwaukee|c|Milwaukee|US|WI|5|MKE
minab|c|Mīnāb|IR||2|
minacu|c|Minaçu|BR||1|MQH
minami alps|c|Minami-Alps|JP||2|
minami soma|c|Minami-Sōma|JP||2|
minamiarupusu|c|Minamiarupusu|JP||2|
minamirinkan|c|Minamirinkan|JP||3|
minamiuonuma|c|Minamiuonuma|JP||2|
minatitlan|c|Minatitlán|MX||3|MTT
minato|c|Minato|JP||4|
minato city|c|Minato City|JP||4|
minbu|c|Minbu|MM||2|
minchinabad|c|Minchinabad|PK||2|
minchumina|c|Minchumina|US|AK|0|LMA
mindelo|c|Mindelo|CV||2|
minden|c|Minden|DE||2|
minden|c|Minden|US|NV|0|MEV
mindik|c|Mindik|PG||0|MXK
mindiptana papua island|c|Mindiptana-Papua Island|ID||0|MDP
mineiros|c|Mineiros|BR||2|
mineral wells|c|Mineral Wells|US|TX|0|MWL
mineralnye vody|c|Mineralnye Vody|RU||2|
mineralnyye vody|c|Mineralnyye Vody|RU||0|MRV
mingachevir|c|Mingachevir|AZ||3|
mingala tangnyunt|c|Mingala Tangnyunt|MM||3|
mingaladon|c|Mingaladon|MM||3|
mingcun|c|Mingcun|CN||2|
minggang|c|Minggang|CN||2|
mingguang|c|Mingguang|CN||2|
minglanilla|c|Minglanilla|PH||2|
mingora|c|Mingora|PK||4|
mingshui|c|Mingshui|CN||3|
minhang|c|Minhang|CN||7|
minna|c|Minna|NG||4|MXJ
minneapolis|c|Minneapolis|US|MN|4|MSP
minnesota|r|Minnesota|US|MN|7|
minnetonka|c|Minnetonka|US|MN|2|
minnetonka mills|c|Minnetonka Mills|US|MN|2|
minocqua woodruff|c|Minocqua-Woodruff|US|WI|0|ARV
minoh|c|Minoh|JP||3|
minokamo|c|Minokamo|JP||2|
minot|c|Minot|US|ND|1|MOT
minsk|c|Minsk|BY||6|MSQ
minto|c|Minto|US|AK|0|MNT
minusinsk|c|Minusinsk|RU||2|
minvoul|c|Minvoul|GA||0|MVX
minya|c|Minya|EG||4|
minya al qamh|c|Minyā al Qamḩ|EG||2|
minyat an nasr|c|Minyat an Naşr|EG||2|
miquelon|c|Miquelon|PM||0|MQC
mira mesa|c|Mira Mesa|US|CA|2|
mirabel|c|Mirabel|CA|QC|1|YMX
miraflores|c|Miraflores|PE||3|
miraflores|c|Miraflores|CO||0|MFS
miragoane|c|Miragoâne|HT||2|
miramar|c|Miramar|US|FL|3|
miramar|c|Miramar|MX||3|
miramar|c|Miramar|AR||1|MJR
miramichi|c|Miramichi|CA|NB|1|YCH
mirassol|c|Mirassol|BR||2|
mirdif|c|Mirdif|AE||2|
miri|c|Miri|MY||4|MYY
mirny|c|Mirny|RU||1|MJZ
mirpur khas|c|Mirpur Khas|PK||4|
mirpur mathelo|c|Mirpur Mathelo|PK||2|
mirpur model thana|c|Mirpur Model Thana|BD||5|
miryalaguda|c|Miryalaguda|IN||3|
miryang|c|Miryang|KR||2|
mirzapur|c|Mirzāpur|IN||3|
misato saitama|c|Misato, Saitama|JP||3|
misawa|c|Misawa|JP||1|MSJ
mishan|c|Mishan|CN||2|
mishima|c|Mishima|JP||3|
misima island|c|Misima Island|PG||0|MIS
miskolc|c|Miskolc|HU||3|
misrata|c|Misrata|LY||0|MRA
misratah|c|Misratah|LY||4|
mission|c|Mission|US|TX|2|
mission viejo|c|Mission Viejo|US|CA|2|
mississauga|c|Mississauga|CA|ON|5|YYZ
mississippi|r|Mississippi|US|MS|7|
missoula|c|Missoula|US|MT|2|MSO
missouri|r|Missouri|US|MO|7|
missouri city|c|Missouri City|US|TX|2|
mit ghamr|c|Mīt Ghamr|EG||3|
mitcham|c|Mitcham|GB||2|
mitchell|c|Mitchell|US|SD|1|MHE
mitchell plateau|c|Mitchell Plateau|AU||0|MIH
mithepur|c|Mīthepur|IN||2|
mithi|c|Mithi|PK||2|
mitiaro island|c|Mitiaro Island|CK||0|MOI
mito|c|Mito|JP||4|
mitoyo|c|Mitoyo|JP||2|
mitrovice|c|Mitrovicë|XK||3|
mitte|c|Mitte|DE||3|
mitu|c|Mitú|CO||1|MVP
mityana|c|Mityana|UG||3|
mitzpe ramon|c|Mitzpe Ramon|IL||0|MIP
miura|c|Miura|JP||2|
mixco|c|Mixco|GT||4|
miyakejima|c|Miyakejima|JP||0|MYE
miyako|c|Miyako|JP||2|
miyako city|c|Miyako City|JP||0|MMY
miyakojima|c|Miyakojima|JP||2|
miyakonojo|c|Miyakonojō|JP||3|
miyang|c|Miyang|CN||2|
miyazaki|c|Miyazaki|JP||4|KMI
miyoshi|c|Miyoshi|JP||2|
mizan teferi|c|Mīzan Teferī|ET||2|MTF
mizuho|c|Mizuho|JP||2|
mizusawa|c|Mizusawa|JP||2|
mkeik|c|Mkeik|MM||0|MGZ
mkuze|c|Mkuze|ZA||0|MZQ
mlolongo|c|Mlolongo|KE||3|
mmabatho|c|Mmabatho|ZA||2|
mnihla|c|Mnihla|TN||2|
mo i rana|c|Mo i Rana|NO||1|MQN
moa|c|Moa|CU||2|MOA
moab|c|Moab|US|UT|0|CNY
moabi|c|Moabi|GA||0|MGX
moabit|c|Moabit|DE||2|
moala|c|Moala|FJ||0|MFJ
moanamani papua island|c|Moanamani-Papua Island|ID||0|ONI
moanda|c|Moanda|CD||3|
moanda|c|Moanda|GA||2|MFF
moba|c|Moba|CD||0|BDV
mobara|c|Mobara|JP||2|
mobarakeh|c|Mobārakeh|IR||2|
moberly|c|Moberly|US|MO|0|MBY
mobile|c|Mobile|US|AL|3|BFM
mobridge|c|Mobridge|US|SD|0|MBG
moca|c|Moca|DO||2|
mochudi|c|Mochudi|BW||2|
mocimboa da praia|c|Mocímboa da Praia|MZ||1|MZB
mocoa|c|Mocoa|CO||2|
mococa|c|Mococa|BR||2|QOA
mocuba|c|Mocuba|MZ||3|
modakeke|c|Modakeke|NG||3|
modasa|c|Modāsa|IN||2|
model town|c|Model Town|PK||3|
modena|c|Modena|IT||3|
modesto|c|Modesto|US|CA|3|MOD
modica|c|Modica|IT||2|
modiin ilit|c|Modiin Ilit|IL||2|
modiin makkabbim reut|c|Modi‘in Makkabbim Re‘ut|IL||2|
modimolle|c|Modimolle|ZA||2|
moema|c|Moema|BR||2|
moengo|c|Moengo|SR||0|MOJ
moenjodaro|c|Moenjodaro|PK||0|MJD
moers|c|Moers|DE||3|
moga|c|Moga|IN||3|
mogadishu|c|Mogadishu|SO||7|MGQ
mogi das cruzes|c|Mogi das Cruzes|BR||4|
mogi guacu|c|Mogi Guaçu|BR||3|
mogi mirim|c|Mogi Mirim|BR||2|
mogilev|c|Mogilev|BY||0|MVQ
mogoditshane|c|Mogoditshane|BW||2|
mogok|c|Mogok|MM||2|
mohali|c|Mohali|IN||3|
mohammad shahr|c|Moḩammad Shahr|IR||3|
mohammadia|c|Mohammadia|DZ||2|
mohammadiyeh|c|Moḩammadīyeh|IR||2|
mohammadpur|c|Mohammadpur|BD||5|
mohammed bin zayed city|c|Mohammed Bin Zayed City|AE||2|
mohammedia|c|Mohammedia|MA||3|
mohe|c|Mohe|CN||0|OHE
mojave|c|Mojave|US|CA|0|MHV
mojo|c|Mojo|ET||2|
mojokerto|c|Mojokerto|ID||3|
moju|c|Moju|BR||2|
mokameh|c|Mokameh|IN||2|
mokhotlong|c|Mokhotlong|LS||0|MKH
moknine|c|Moknine|TN||2|
mokolo|c|Mokolo|CM||2|
mokopane|c|Mokopane|ZA||3|
mokotow|c|Mokotów|PL||3|
mokpo|c|Mokpo|KR||4|
mokuleia|c|Mokuleia|US|HI|0|HDH
mokuti lodge|c|Mokuti Lodge|NA||0|OKU
molarband|c|Molārband|IN||2|
moldova|n|Moldova|MD||8|
molenbeek saint jean|c|Molenbeek-Saint-Jean|BE||2|
molepolole|c|Molepolole|BW||2|
molfetta|c|Molfetta|IT||2|
molina de segura|c|Molina de Segura|ES||2|
moline|c|Moline|US|IL|1|MLI
mollet del valles|c|Mollet del Vallès|ES||2|
molndal|c|Mölndal|SE||2|
mombasa|c|Mombasa|KE||6|MBA
mompos|c|Mompós|CO||1|MMP
mon repos|c|Mon Repos|TT||2|
monaco|c|Monaco|MC||1|
monaco|n|Monaco|MC||0|
monahans|c|Monahans|US|TX|0|MIF
monapo|c|Monapo|MZ||2|
monastir|c|Monastir|TN||2|MIR
monbetsu|c|Monbetsu|JP||0|MBE
moncalieri|c|Moncalieri|IT||2|
monchengladbach|c|Mönchengladbach|DE||4|MGL
moncloa aravaca|c|Moncloa-Aravaca|ES||3|
monclova|c|Monclova|MX||3|
moncton|c|Moncton|CA|NB|2|YQM
mondlo|c|Mondlo|ZA||2|
monflorite|c|Monflorite|ES||0|HSK
mong cai|c|Móng Cái|VN||3|
mong hsat|c|Mong Hsat|MM||0|MOG
mong kok|c|Mong Kok|HK||2|
mong tong|c|Mong Tong|MM||0|MGK
mong yang|c|Möng Yang|MM||3|
mongagua|c|Mongaguá|BR||2|
mongo|c|Mongo|TD||2|MVO
mongolia|n|Mongolia|MN||8|
mongu|c|Mongu|ZM||3|MNR
monkayo|c|Monkayo|PH||2|
monkey bay|c|Monkey Bay|MW||1|MYZ
monkey mia|c|Monkey Mia|AU||0|MJK
monkey mountain|c|Monkey Mountain|GY||0|MYM
monroe|c|Monroe|US|LA|1|MLU
monroeville|c|Monroeville|US|AL|0|MVC
monrovia|c|Monrovia|LR||6|ROB
mons|c|Mons|BE||2|
monsanto|c|Monsanto|PT||2|
mont jolie|c|Mont Jolie|CA|QC|0|YYY
montague|c|Montague|US|CA|0|ROF SIY
montana|r|Montana|US|MT|7|
montauban|c|Montauban|FR||2|
montauk|c|Montauk|US|NY|0|MTP
monte alegre|c|Monte Alegre|BR||2|MTE
monte carlo|c|Monte-Carlo|MC||1|
monte caseros|c|Monte Caseros|AR||1|MCS
monte chingolo|c|Monte Chingolo|AR||2|
monte mor|c|Monte Mor|BR||2|
montebello|c|Montebello|US|CA|2|
montego bay|c|Montego Bay|JM||2|MBJ
montelibano|c|Montelíbano|CO||2|MTB
montemorelos|c|Montemorelos|MX||2|
montenegro|n|Montenegro|ME||8|
montenegro|c|Montenegro|BR||2|QGF
montepuez|c|Montepuez|MZ||2|
monterey|c|Monterey|US|CA|1|MRY
monterey park|c|Monterey Park|US|CA|2|
monteria|c|Montería|CO||4|MTR
montero|c|Montero|BO||2|
monterrey|c|Monterrey|MX||6|MTY
montes claros|c|Montes Claros|BR||4|MOC
montesilvano|c|Montesilvano|IT||2|
montevideo|c|Montevideo|UY||6|MVD
montevideo|c|Montevideo|US|MN|0|MVE
montferrer|c|Montferrer|ES||0|LEU
montgomery|c|Montgomery|US|AL|3|MGM MXF
montgomery|c|Montgomery|US|NY|0|MGJ
monticello|c|Monticello|US|IA|0|MXO
monticello|c|Monticello|US|NY|0|MSV
monticello|c|Monticello|US|UT|0|MXC
montlucon|c|Montluçon|FR||1|MCU
montpellier|c|Montpellier|FR||3|MPL
montreal|c|Montréal|CA|QC|6|YUL
montreal nord|c|Montréal-Nord|CA|QC|2|
montreuil|c|Montreuil|FR||3|
montrose|c|Montrose|US|CO|1|MTJ
montserrat|n|Montserrat|MS||8|
monument valley|c|Monument Valley|US|UT|0|GMV
monywa|c|Monywa|MM||3|
monywar|c|Monywar|MM||0|NYW
monza|c|Monza|IT||3|
monze|c|Monze|ZM||2|
mooca|c|Mooca|BR||2|
mooka|c|Mooka|JP||2|
moonniyur|c|Moonniyur|IN||2|
moore|c|Moore|US|OK|2|
moose jaw|c|Moose Jaw|CA|SK|1|YMJ
moose lake|c|Moose Lake|CA|BC|0|YAD
moosonee|c|Moosonee|CA|ON|0|YMO
mopa|c|Mopa|IN||0|GOX
mopti|c|Mopti|ML||3|
moquegua|c|Moquegua|PE||2|
mora|c|Mora|CM||2|
morada nova|c|Morada Nova|BR||2|
moradabad|c|Morādābād|IN||5|
morafenobe|c|Morafenobe|MG||0|TVA
moramanga|c|Moramanga|MG||2|OHB
moranbah|c|Moranbah|AU||0|MOV
moratalaz|c|Moratalaz|ES||3|
moratuwa|c|Moratuwa|LK||3|
morecambe|c|Morecambe|GB||2|
moree|c|Moree|AU||0|MRZ
morelia|c|Morelia|MX||5|MLM
morena|c|Morena|IN||3|
moreno|c|Moreno|AR||3|
moreno|c|Moreno|BR||2|
moreno valley|c|Moreno Valley|US|CA|3|
moreton|c|Moreton|AU||0|MET
morganton|c|Morganton|US|NC|1|MRN
morgantown|c|Morgantown|US|WV|1|MGW
moriguchi|c|Moriguchi|JP||3|
morioka|c|Morioka|JP||4|
moriya|c|Moriya|JP||2|
moriyama|c|Moriyama|JP||2|
morlaix|c|Morlaix|FR||1|MXN
morley|c|Morley|GB||2|
mormugao|c|Mormugao|IN||3|
morningside heights|c|Morningside Heights|US|NY|2|
moro|c|Moro|PK||3|
moro|c|Moro|PG||0|MXH
morocco|n|Morocco|MA||8|
morogoro|c|Morogoro|TZ||4|
moron|c|Morón|AR||2|
moron|c|Morón|VE||2|
moron|c|Morón|CU||2|
moron|c|Mörön|MN||1|MXV
moron|c|Moron|ES||0|OZP
morondava|c|Morondava|MG||2|
moroni|c|Moroni|KM||2|HAH
morrilton|c|Morrilton|US|AR|0|MPJ
morrinhos|c|Morrinhos|BR||2|
morris|c|Morris|US|MN|0|MOX
morristown|c|Morristown|US|TN|1|MOR
morristown|c|Morristown|US|NJ|0|MMU
morrisville|c|Morrisville|US|VT|0|MVL
morumbi|c|Morumbi|BR||2|
moruya|c|Moruya|AU||0|MYA
morvi|c|Morvi|IN||3|
moscow|c|Moscow|RU||9|SVO DME VKO
moses lake|c|Moses Lake|US|WA|1|MWH
moshi|c|Moshi|TZ||3|
mosinee|c|Mosinee|US|WI|0|CWA
moskva|c|Moscow|RU||9|SVO DME VKO
mosquera|c|Mosquera|CO||3|
mossamedes|c|Mossamedes|AO||4|
mossel bay|c|Mossel Bay|ZA||2|MZY
mossendjo|c|Mossendjo|CG||1|MSX
mossoro|c|Mossoró|BR||4|MVF
most|c|Most|CZ||2|
mostaganem|c|Mostaganem|DZ||3|
mostar|c|Mostar|BA||3|OMO
mostoles|c|Móstoles|ES||3|
mosul|c|Mosul|IQ||6|OSB
mota|c|Mot’a|ET||2|
mothihari|c|Mothīhāri|IN||3|
motijheel|c|Motijheel|BD||3|
motril|c|Motril|ES||2|
mott haven|c|Mott Haven|US|NY|2|
motu mute|c|Motu Mute|PF||0|BOB
moucha island|c|Moucha Island|DJ||0|MHI
moudjeria|c|Moudjeria|MR||0|MOM
mougulu|c|Mougulu|PG||0|GUV
mouila|c|Mouila|GA||1|MJL
moulins|c|Moulins|FR||1|XMU
moultrie|c|Moultrie|US|GA|0|MGR MUL
moundou|c|Moundou|TD||3|
mount clemens|c|Mount Clemens|US|MI|1|MTC
mount davis|c|Mount Davis|HK||1|
mount gunson|c|Mount Gunson|AU||0|GSN
mount hagen|c|Mount Hagen|PG||1|HGU
mount holly|c|Mount Holly|US|NJ|0|LLY
mount hotham|c|Mount Hotham|AU||0|MHU
mount isa|c|Mount Isa|AU||1|ISA
mount pleasant|c|Mount Pleasant|US|SC|2|
mount pleasant|c|Mount Pleasant|FK||0|MPN
mount pleasant|c|Mount Pleasant|US|IA|0|MPZ
mount pleasant|c|Mount Pleasant|US|MI|0|MOP
mount pleasant|c|Mount Pleasant|US|TX|0|MPS
mount pocono|c|Mount Pocono|US|PA|0|MPO
mount prospect|c|Mount Prospect|US|IL|2|
mount vernon|c|Mount Vernon|US|NY|2|
mount vernon|c|Mount Vernon|US|IL|0|MVN
mountain home|c|Mountain Home|US|AR|0|WMH
mountain home|c|Mountain Home|US|ID|0|MUO
mountain view|c|Mountain View|US|CA|2|NUQ
mountain village|c|Mountain Village|US|AK|0|MOU
mouscron|c|Mouscron|BE||2|
mouyondzi|c|Mouyondzi|CG||1|MUY
mow|m|Moscow|RU||9|SVO DME VKO
moyale|c|Moyale|KE||1|OYL
moyobamba|c|Moyobamba|PE||2|MBP
mozambique|n|Mozambique|MZ||8|
mozambique|c|Mozambique|MZ||2|
mpacha|c|Mpacha|NA||0|MPA
mpanda|c|Mpanda|TZ||3|
mpanda|c|Mpanda|BI||2|
mpika|c|Mpika|ZM||2|
mpondwe|c|Mpondwe|UG||2|
mpulungu|c|Mpulungu|ZM||2|
mpumalanga|c|Mpumalanga|ZA||3|
msaken|c|Msaken|TN||2|
msalatah|c|Msalātah|LY||2|
msila|c|M'Sila|DZ||3|
mt clemens|c|Mount Clemens|US|MI|1|MTC
mt davis|c|Mount Davis|HK||1|
mt hagen|c|Mount Hagen|PG||1|HGU
mt isa|c|Mount Isa|AU||1|ISA
mt pleasant|c|Mount Pleasant|US|SC|2|
mt prospect|c|Mount Prospect|US|IL|2|
mt vernon|c|Mount Vernon|US|NY|2|
mthatha|c|Mthatha|ZA||3|UTT
mtwapa|c|Mtwapa|KE||2|
mtwara|c|Mtwara|TZ||3|MYW
mu se|c|Mu-se|MM||3|
muan|c|Muan|KR||2|
muar|c|Muar|MY||4|
mubarakpur|c|Mubarakpur|IN||2|
mubatuba|c|Mubatuba|ZA||0|DUK
mubende|c|Mubende|UG||3|
mubi|c|Mubi|NG||3|
muccan station|c|Muccan Station|AU||0|MUQ
mucuri|c|Mucuri|BR||1|MVS
mudanjiang|c|Mudanjiang|CN||5|MDG
mudgee|c|Mudgee|AU||0|DGE
mudhol|c|Mudhol|IN||2|
mudon|c|Mudon|MM||2|
mudu|c|Mudu|CN||2|
mueang nonthaburi|c|Mueang Nonthaburi|TH||4|
mueda|c|Mueda|MZ||1|MUD
muenchen|c|Munich|DE||6|MUC
mueo|c|Mueo|NC||0|PDC
mufulira|c|Mufulira|ZM||3|
mugla|c|Muğla|TR||2|
muhanga|c|Muhanga|RW||2|
mui ne|c|Mui Ne|VN||2|
mujiayingzi|c|Mujiayingzi|CN||2|
mukachevo|c|Mukachevo|UA||2|
mukah|c|Mukah|MY||1|MKM
mukalla|c|Mukalla|YE||5|
mukandpur|c|Mukandpur|IN||2|
mukim pulai|c|Mukim Pulai|MY||5|
muko|c|Mukō|JP||2|
muko muko|c|Muko Muko|ID||0|MPC
mukono|c|Mukono|UG||3|
muktsar|c|Muktsar|IN||3|
mulbagal|c|Mulbāgal|IN||2|
mulege|c|Mulege|MX||0|MUG
mulenvos|c|Mulenvos|AO||5|
mulheim|c|Mülheim|DE||3|
mulhouse|c|Mulhouse|FR||3|
mulia papua island|c|Mulia-Papua Island|ID||0|LII
muling|c|Muling|CN||2|
mulka|c|Mulka|AU||0|MVK
mullen|c|Mullen|US|NE|0|MHN
mulongo|c|Mulongo|CD||2|
multan|c|Multan|PK||7|MUX
mulu|c|Mulu|MY||0|MZV
mulugu|c|Mulugu|IN||4|
mumbai|c|Mumbai|IN||9|BOM
munakata|c|Munakata|JP||2|
muncar|c|Muncar|ID||2|
munchen|c|Munich|DE||6|MUC
muncie|c|Muncie|US|IN|2|MIE
mundka|c|Mūndka|IN||2|
muneambuanas|c|Muneambuanas|NA||0|LHU
munger|c|Munger|IN||3|
mungeranie|c|Mungeranie|AU||0|MNE
mungyeong|c|Mungyeong|KR||2|
munich|c|Munich|DE||6|MUC
munich airport|a|Munich International|DE||9|MUC
munnar|c|Munnar|IN||2|
munoz|c|Muñoz|PH||2|
munster|c|Münster|DE||4|FMO
muntilan|c|Muntilan|ID||2|
muntinlupa|c|Muntinlupa|PH||5|
munuf|c|Munūf|EG||3|
muradnagar|c|Murādnagar|IN||2|
murakami|c|Murakami|JP||2|
muratpasa|c|Muratpaşa|TR||4|
murcia|c|Murcia|ES||4|
murfreesboro|c|Murfreesboro|US|TN|3|
muriae|c|Muriaé|BR||3|
muricay|c|Muricay|PH||3|
muridke|c|Muridke|PK||4|
murmansk|c|Murmansk|RU||4|MMK
murom|c|Murom|RU||3|
muroran|c|Muroran|JP||2|
murray|c|Murray|US|KY|0|CEY
murray island|c|Murray Island|AU||0|MYI
murrieta|c|Murrieta|US|CA|3|RBK
mururoa atoll|c|Mururoa Atoll|PF||0|UOA
murwara|c|Murwāra|IN||3|
mus|c|Muş|TR||2|MSR
musaffah|c|Musaffah|AE||3|
musanze|c|Musanze|RW||3|
musashimurayama|c|Musashimurayama|JP||2|
musashino|c|Musashino|JP||3|
muscat|c|Muscat|OM||5|MCT
muscatine|c|Muscatine|US|IA|1|MUT
muscle shoals|c|Muscle Shoals|US|AL|0|MSL
mushie|c|Mushie|CD||2|
mushin|c|Mushin|NG||3|
musina|c|Musina|ZA||2|MEZ
muskegon|c|Muskegon|US|MI|1|MKG
muskogee|c|Muskogee|US|OK|1|MKO
muskoka|c|Muskoka|CA|ON|0|YQA
muskrat dam|c|Muskrat Dam|CA|ON|0|MSA
musoma|c|Musoma|TZ||3|MUZ
mustafabad|c|Mustafābād|IN||3|
mustafakemalpasa|c|Mustafakemalpaşa|TR||3|
mustamae|c|Mustamäe|EE||2|
mustique island|c|Mustique Island|VC||0|MQS
mutare|c|Mutare|ZW||3|
mutengene|c|Mutengene|CM||2|
mutsu|c|Mutsu|JP||2|
muzaffarabad|c|Muzaffarābād|PK||5|MFG
muzaffargarh|c|Muzaffargarh|PK||3|
muzaffarnagar|c|Muzaffarnagar|IN||4|
muzaffarpur|c|Muzaffarpur|IN||4|
mwadui|c|Mwadui|TZ||1|MWN
mwala|c|Mwala|KE||3|
mwanza|c|Mwanza|TZ||6|MWZ
mweka|c|Mweka|CD||2|MEW
mwene|c|Mwene|CD||4|
mwene ditu|c|Mwene-Ditu|CD||3|
my drarga|c|My Drarga|MA||2|
my hao|c|Mỹ Hào|VN||3|
my tho|c|Mỹ Tho|VN||4|
myanmar|n|Myanmar|MM||8|
myaungmya|c|Myaungmya|MM||2|
myaydo|c|Myaydo|MM||2|
myeik|c|Myeik|MM||3|
myingyan|c|Myingyan|MM||3|
myitkyina|c|Myitkyina|MM||2|MYT
mykilska borshchahivka|c|Mykilska Borshchahivka|UA||3|
mykolayiv|c|Mykolayiv|UA||4|
mykonos island|c|Mykonos Island|GR||0|JMK
mykytivskyi|c|Mykytivskyi|UA||2|
mymensingh|c|Mymensingh|BD||3|
myongchon|c|Myŏngch’ŏn|KP||2|
myonggan dong|c|Myŏnggan-dong|KP||2|
myrhorod|c|Myrhorod|UA||1|MXR
myrtle beach|c|Myrtle Beach|US|SC|1|MYR
mys kamennyi|c|Mys Kamennyi|RU||0|YMK
myslowice|c|Mysłowice|PL||2|
mysore|c|Mysore|IN||0|MYQ
mysuru|c|Mysuru|IN||5|
mytilene|c|Mytilene|GR||1|MJT
mytishchi|c|Mytishchi|RU||3|
mzuzu|c|Mzuzu|MW||3|
na di|c|Na Di|TH||2|
na thon|c|Na Thon|TH||0|USM
nabari|c|Nabari|JP||2|
nabaruh|c|Nabarūh|EG||2|
nabatiye et tahta|c|Nabatîyé et Tahta|LB||3|
naberezhnyye chelny|c|Naberezhnyye Chelny|RU||5|
nabeul|c|Nabeul|TN||2|
nabha|c|Nābha|IN||2|
nabire|c|Nabire|ID||2|
nabire papua island|c|Nabire-Papua Island|ID||0|NBX
nablus|c|Nablus|PS||3|
nacala|c|Nacala|MZ||3|MNC
nachingwea|c|Nachingwea|TZ||1|NCH
nacogdoches|c|Nacogdoches|US|TX|1|OCH
nada|c|Nada|CN||4|
nadi|c|Nadi|FJ||1|NAN
nadiad|c|Nadiād|IN||3|
nador|c|Nador|MA||3|NDR
nadym|c|Nadym|RU||1|NYM
nadzab|c|Nadzab|PG||0|LAE
naeso|c|Naesŏ|KR||2|
nag hammadi|c|Nag Hammâdi|EG||2|
naga|c|Naga|PH||3|WNP
nagahama|c|Nagahama|JP||3|
nagakute|c|Nagakute|JP||2|
nagano|c|Nagano|JP||4|
nagaoka|c|Nagaoka|JP||4|
nagaon|c|Nagaon|IN||3|
nagapattinam|c|Nagapattinam|IN||3|
nagar naluakot|c|Nagar Naluākot|BD||4|
nagareyama|c|Nagareyama|JP||3|
nagari|c|Nagari|IN||2|
nagarpur|c|Nāgarpur|BD||3|
nagasaki|c|Nagasaki|JP||4|NGS
nagaur|c|Nāgaur|IN||3|
nagda|c|Nagda|IN||3|
nagercoil|c|Nāgercoil|IN||3|
nagina|c|Nagīna|IN||2|
nago|c|Nago|JP||2|
nagornyy|c|Nagornyy|RU||2|
nagoya|c|Nagoya|JP||7|NGO
nagpur|c|Nagpur|IN||7|
naha|c|Naha|JP||4|OKA
nahariyya|c|Nahariyya|IL||2|
nahavand|c|Nahāvand|IR||2|
nahiyat al iskandariyah|c|Nāḩiyat al Iskandarīyah|IQ||3|
naic|c|Naic|PH||2|
naihati|c|Naihāti|IN||4|
nain|c|Nain|CA||0|YDP
nairobi|c|Nairobi|KE||7|NBO
naivasha|c|Naivasha|KE||3|
najaf|c|Najaf|IQ||4|NJF
najafabad|c|Najafābād|IR||3|
najafgarh|c|Najafgarh|IN||6|
najibabad|c|Najībābād|IN||2|
najran|c|Najrān|SA||5|
naka|c|Naka|JP||2|
nakano|c|Nakano|JP||4|
nakashibetsu|c|Nakashibetsu|JP||1|SHB
nakatsu|c|Nakatsu|JP||2|
nakatsugawa|c|Nakatsugawa|JP||2|
nakhchivan|c|Nakhchivan|AZ||0|NAJ
nakhodka|c|Nakhodka|RU||3|
nakhon pathom|c|Nakhon Pathom|TH||3|KDT
nakhon ratchasima|c|Nakhon Ratchasima|TH||3|
nakhon sawan|c|Nakhon Sawan|TH||2|
nakhon si thammarat|c|Nakhon Si Thammarat|TH||3|NST
nakina|c|Nakina|CA|ON|0|YQN
nakivale refugee camp|c|Nakivale Refugee Camp|UG||2|
naknek|c|Naknek|US|AK|0|NNK
nakonde|c|Nakonde|ZM||2|
naksalbari|c|Naksalbāri|IN||2|
nakuru|c|Nakuru|KE||5|NUU
nalchik|c|Nalchik|RU||3|NAL
nalgonda|c|Nalgonda|IN||3|
nallur|c|Nallūr|IN||2|
nam cheong|c|Nam Cheong|HK||2|
nam dinh|c|Nam Định|VN||4|
namakkal|c|Nāmakkal|IN||2|
namalombwe|c|Namalombwe|ZM||2|
namangan|c|Namangan|UZ||5|NMA
nambucca heads|c|Nambucca Heads|AU||0|NBH
nametil|c|Nametil|MZ||2|
namibe|c|Namibe|AO||0|MSZ
namibia|n|Namibia|NA||8|
namlea buru island|c|Namlea-Buru Island|ID||0|NAM
nampa|c|Nampa|US|ID|2|
nampo|c|Namp’o|KP||4|
nampula|c|Nampula|MZ||5|APL
namrole buru island|c|Namrole-Buru Island|ID||0|NRE
namsang|c|Namsang|MM||0|NMS
namsos|c|Namsos|NO||0|OSY
namur|c|Namur|BE||3|
namutoni|c|Namutoni|NA||0|NNI
namyang nodongjagu|c|Namyang-nodongjagu|KP||2|
namyangju|c|Namyangju|KR||2|
nanaimo|c|Nanaimo|CA|BC|2|YCD
nanao|c|Nanao|JP||2|
nanbin|c|Nanbin|CN||3|
nanchang|c|Nanchang|CN||7|KHN
nanchong|c|Nanchong|CN||6|NAO
nanchuan|c|Nanchuan|CN||3|
nancun|c|Nancun|CN||3|
nancy|c|Nancy|FR||3|ENC
nandajie|c|Nandajie|CN||2|
nandayure|c|Nandayure|CR||0|PBP
nanded|c|Nanded|IN||5|NDC
nanding|c|Nanding|CN||2|
nandu|c|Nandu|CN||2|
nandurbar|c|Nandurbar|IN||3|
nandyal|c|Nandyāl|IN||3|
nanfeng|c|Nanfeng|CN||2|
nanga pinoh|c|Nanga Pinoh|ID||0|NPO
nangang island|c|Nangang Island|TW||0|LZN
nangen|c|Nangen|KR||2|
nangloi jat|c|Nāngloi Jāt|IN||3|
nangong|c|Nangong|CN||2|
nanhu|c|Nanhu|CN||2|
nani daman|c|Nani Daman|IN||2|
nanjangud|c|Nanjangūd|IN||2|
nanjian|c|Nanjian|CN||2|
nanjin|c|Nanjin|CN||3|
nanjing|c|Nanjing|CN||8|NKG
nankana sahib|c|Nankana Sahib|PK||3|
nankoku|c|Nankoku|JP||1|KCZ
nanlong|c|Nanlong|CN||2|
nanma|c|Nanma|CN||2|
nanning|c|Nanning|CN||7|NNG
nanpiao|c|Nanpiao|CN||3|
nanping|c|Nanping|CN||4|
nanqiao|c|Nanqiao|CN||4|
nansana|c|Nansana|UG||5|
nantai|c|Nantai|CN||2|
nanterre|c|Nanterre|FR||2|
nantes|c|Nantes|FR||4|NTE
nantong|c|Nantong|CN||7|NTG
nantou|c|Nantou|CN||3|
nantou|c|Nantou|TW||3|
nantucket|c|Nantucket|US|MA|0|ACK
nanuque|c|Nanuque|BR||1|NNU
nanwalek|c|Nanwalek|US|AK|0|KEB
nanxi|c|Nanxi|CN||2|
nanyang|c|Nanyang|CN||6|NNY
nanyuki|c|Nanyuki|KE||2|NYK
nanzhang chengguanzhen|c|Nanzhang Chengguanzhen|CN||2|
nanzhou|c|Nanzhou|CN||2|
napa|c|Napa|US|CA|2|APC
napakiak|c|Napakiak|US|AK|0|WNA
napaskiak|c|Napaskiak|US|AK|0|PKA
naperville|c|Naperville|US|IL|3|
napier|c|Napier|NZ||2|
naples|c|Naples|IT||5|NAP
naples|c|Naples|US|FL|1|APF
napoli|c|Naples|IT||5|NAP
napuka island|c|Napuka Island|PF||0|NAU
naqadeh|c|Naqadeh|IR||2|
naqpur|c|Naqpur|IN||0|NAG
nara|c|Nara|ML||1|NRM
nara shi|c|Nara-shi|JP||4|
narail|c|Narail|BD||2|
narasapur|c|Narasapur|IN||2|
narasaraopet|c|Narasaraopet|IN||3|
narashino|c|Narashino|JP||3|
narayanganj|c|Narayanganj|BD||3|
narbonne|c|Narbonne|FR||2|
narela|c|Narela|IN||5|
narita|a|Narita International|JP||9|NRT
narita|c|Narita|JP||3|
narmadapuram|c|Narmadapuram|IN||3|
narnaul|c|Narnaul|IN||2|
naro fominsk|c|Naro-Fominsk|RU||2|
narok|c|Narok|KE||2|
narowal|c|Narowal|PK||3|
narrabri|c|Narrabri|AU||0|NAA
narrandera|c|Narrandera|AU||0|NRA
narsarsuaq|c|Narsarsuaq|GL||0|UAK
narsimhapur|c|Narsimhapur|IN||2|
narsingdi|c|Narsingdi|BD||4|
narutocho mitsuishi|c|Narutochō-mitsuishi|JP||2|
narva|c|Narva|EE||2|
narwana|c|Narwāna|IN||2|
naryan mar|c|Nar'yan-Mar|RU||1|NNM
nashik|c|Nashik|IN||6|
nashua|c|Nashua|US|NH|2|ASH
nashville|c|Nashville|US|TN|5|BNA
nasik|c|Nasik|IN||0|ISK
nasim shahr|c|Nasīm Shahr|IR||3|
nasimshahr|c|Nasimshahr|IR||3|
nasinu|c|Nasinu|FJ||2|
nasirabad|c|Nasīrābād|IN||2|
nasiriyah|c|Nasiriyah|IQ||5|
nassau|c|Nassau|BS||3|NAS
nasugbu|c|Nasugbu|PH||2|
nasushiobara|c|Nasushiobara|JP||3|
natal|c|Natal|BR||5|
natashquan|c|Natashquan|CA|QC|0|YNA
natchez|c|Natchez|US|MS|1|HEZ
national city|c|National City|US|CA|2|
natitingou|c|Natitingou|BJ||2|NAE
natore|c|Natore|BD||4|
natori shi|c|Natori-shi|JP||2|
natuashish|c|Natuashish|CA||0|YNP
naucalpan de juarez|c|Naucalpan de Juárez|MX||5|
nauru|n|Nauru|NR||8|
nausori|c|Nausori|FJ||0|SUV
navadwip|c|Navadwīp|IN||3|
navegantes|c|Navegantes|AO||3|
navegantes|c|Navegantes|BR||2|NVT
navi mumbai|c|Navi Mumbai|IN||7|NMI
navirai|c|Naviraí|BR||2|
navoi|c|Navoi|UZ||0|NVI
navoiy|c|Navoiy|UZ||3|
navojoa|c|Navojoa|MX||3|
navotas|c|Navotas|PH||3|
navsari|c|Navsari|IN||3|
nawabash|c|Nawabash|PK||0|WNS
nawabganj|c|Nawābganj|BD||3|
nawabganj|c|Nawābganj|IN||2|
nawabshah|c|Nawabshah|PK||4|
nawada|c|Nawāda|IN||2|
nawalgarh|c|Nawalgarh|IN||2|
naxcivan|c|Naxçıvan|AZ||2|
naxi|c|Naxi|CN||2|
naxos island|c|Naxos Island|GR||0|JNX
nay pyi taw|c|Nay Pyi Taw|MM||5|
naya gaon|c|Naya Gaon|IN||2|
nayf|c|Nāyf|AE||2|
naz arabad|c|Naz̧arābād|IR||3|
nazareth|c|Nazareth|IL||2|
nazarovo|c|Nazarovo|RU||2|
nazilli|c|Nazilli|TR||3|
nazran|c|Nazran|RU||3|
nazret|c|Nazrēt|ET||4|
nchelenge|c|Nchelenge|ZM||2|
ndalatando|c|N'dalatando|AO||3|
ndele|c|Ndélé|CF||1|NDL
ndende|c|Ndende|GA||0|KDN
ndjamena|c|N'Djamena|TD||6|NDJ
ndjole|c|N'Djole|GA||0|KDJ
ndola|c|Ndola|ZM||5|NLA
nduli|c|Nduli|TZ||0|IRI
nea anchialos|c|Nea Anchialos|GR||0|VOL
nea ionia|c|Néa Ionía|GR||2|
nea smyrni|c|Néa Smýrni|GR||2|
near north side|c|Near North Side|US|IL|2|
nebraska|r|Nebraska|US|NE|7|
necochea|c|Necochea|AR||2|NEC
necocli|c|Necocli|CO||0|NCI
nedumangad|c|Nedumangād|IN||2|
needles|c|Needles|US|CA|0|EED
neelankarai|c|Neelankarai|IN||2|
neerlerit inaat|c|Neerlerit Inaat|GL||0|CNP
neftekamsk|c|Neftekamsk|RU||3|NEF
nefteyugansk|c|Nefteyugansk|RU||3|NFG
negage|c|Negage|AO||2|GXG
negara|c|Negara|ID||3|
negarbo|c|Negarbo|PG||0|GBF
negele|c|Negēlē|ET||2|
negombo|c|Negombo|LK||3|
negril|c|Negril|JM||0|NEG
nehe|c|Nehe|CN||3|
neihu|c|Neihu|TW||4|
neijiang|c|Neijiang|CN||6|
neili|c|Neili|TW||3|
neiva|c|Neiva|CO||4|NVA
nejanilini lake|c|Nejanilini Lake|CA|MB|0|YNN
nejjo|c|Nejjo|ET||0|NEJ
nejran|c|Nejran|SA||0|EAM
neka|c|Nekā|IR||2|
nekemte|c|Nek’emtē|ET||3|NEK
nellore|c|Nellore|IN||5|
nelson|c|Nelson|NZ||2|NSN
nelson lagoon|c|Nelson Lagoon|US|AK|0|NLG
nelspruit|c|Nelspruit|ZA||0|NLP
nema|c|Néma|MR||2|EMN
nemby|c|Nemby|PY||2|
nemiscau|c|Nemiscau|CA|QC|0|YNS
nenana|c|Nenana|US|AK|0|ENN
nenjiang|c|Nenjiang|CN||2|
neom bay|c|Neom Bay|SA||0|NUM
neosho|c|Neosho|US|MO|0|EOS
nepal|n|Nepal|NP||8|
nepalgunj|c|Nepalgunj|NP||3|KEP
nepean|c|Nepean|CA|ON|3|
nephi|c|Nephi|US|UT|0|NPH
nerkunram|c|Nerkunram|IN||2|
nerupperichchal|c|Nerupperichchal|IN||2|
neryungri|c|Neryungri|RU||2|
nespouls|c|Nespouls|FR||0|BVE
ness ziona|c|Ness Ziona|IL||2|
netanya|c|Netanya|IL||3|
netherlands|n|Netherlands|NL||8|
netrakona|c|Netrakona|BD||2|
neu hohenschonhausen|c|Neu-Hohenschönhausen|DE||2|
neu ulm|c|Neu-Ulm|DE||2|
neubrandenburg|c|Neubrandenburg|DE||2|
neubruck|c|Neubrück|DE||2|
neue neustadt|c|Neue Neustadt|DE||3|
neuilly sur seine|c|Neuilly-sur-Seine|FR||2|
neukolln|c|Neukölln|DE||3|
neumunster|c|Neumünster|DE||2|EUM
neuquen|c|Neuquén|AR||3|NQN
neuss|c|Neuss|DE||3|
neustadt an der weinstrasse|c|Neustadt an der Weinstraße|DE||2|
neuwied|c|Neuwied|DE||2|
nevada|r|Nevada|US|NV|7|
nevada|c|Nevada|US|MO|0|NVD
nevers|c|Nevers|FR||1|NVS
nevinnomyssk|c|Nevinnomyssk|RU||3|
nevsehir|c|Nevşehir|TR||2|NAV
new administrative capital|c|New Administrative Capital|EG||0|CCE
new amsterdam|c|New Amsterdam|GY||1|QSX
new bedford|c|New Bedford|US|MA|3|EWB
new bern|c|New Bern|US|NC|1|EWN
new braunfels|c|New Braunfels|US|TX|2|
new britain|c|New Britain|US|CT|2|
new brunswick|r|New Brunswick|CA|NB|5|
new brunswick|c|New Brunswick|US|NJ|2|
new cairo|c|New Cairo|EG||4|
new caledonia|n|New Caledonia|NC||8|
new delhi|c|New Delhi|IN||4|DEL
new dixie|c|New Dixie|AU||0|DXD
new halfa|c|New Halfa|SD||2|NHF
new hampshire|r|New Hampshire|US|NH|7|
new haven|c|New Haven|US|CT|3|HVN
new iberia|c|New Iberia|US|LA|1|ARA
new jersey|r|New Jersey|US|NJ|7|
new kingston|c|New Kingston|JM||5|
new mexico|r|New Mexico|US|NM|7|
new mirpur city|c|New Mirpur City|PK||3|
new orleans|c|New Orleans|US|LA|4|MSY
new philadelphia|c|New Philadelphia|US|OH|1|PHD
new plymouth|c|New Plymouth|NZ||2|NPL
new richmond|c|New Richmond|US|WI|0|RNH
new rochelle|c|New Rochelle|US|NY|2|
new south memphis|c|New South Memphis|US|TN|5|
new south wales|r|New South Wales|AU||5|
new stuyahok|c|New Stuyahok|US|AK|0|KNW
new taipei city|c|New Taipei City|TW||7|
new territories|c|New Territories|HK||7|
new ulm|c|New Ulm|US|MN|0|ULM
new westminster|c|New Westminster|CA|BC|2|
new york|c|New York|US|NY|8|JFK LGA EWR
new york|r|New York|US|NY|4|
new york city|c|New York|US|NY|8|JFK LGA EWR
new zealand|n|New Zealand|NZ||8|
newark|c|Newark|US|NJ|4|EWR
newark airport|a|Newark Liberty International|US||9|EWR
newark liberty|a|Newark Liberty International|US||9|EWR
newcastle|c|Newcastle|AU||5|
newcastle|c|Newcastle|ZA||4|NCS
newcastle|c|Newcastle|GB||0|NCL
newcastle|c|Newcastle|US|WY|0|ECS
newcastle under lyme|c|Newcastle under Lyme|GB||3|
newcastle upon tyne|c|Newcastle upon Tyne|GB||4|
newfoundland|r|Newfoundland|CA|NL|5|
newman|c|Newman|AU||0|ZNE
newmarket|c|Newmarket|CA|ON|2|
newport|c|Newport|GB||3|
newport|c|Newport|US|RI|1|NPT
newport|c|Newport|US|NH|0|NWH
newport|c|Newport|US|OR|0|ONP
newport|c|Newport|US|VT|0|EFK
newport beach|c|Newport Beach|US|CA|2|
newport news|c|Newport News|US|VA|3|PHF
newquay|c|Newquay|GB||1|NQY
newton|c|Newton|CA|BC|3|
newton|c|Newton|US|MA|2|
newton|c|Newton|US|IA|0|TNU
newton|c|Newton|US|KS|0|EWK
newtownabbey|c|Newtownabbey|GB||2|
neyagawa|c|Neyagawa|JP||3|
neyshabur|c|Neyshābūr|IR||3|
neyveli|c|Neyveli|IN||3|
neyyattinkara|c|Neyyāttinkara|IN||2|
nga bay|c|Ngã Bảy|VN||3|
nga nam|c|Ngã Năm|VN||2|
ngala|c|Ngala|ZA||0|NGL
nganjuk|c|Nganjuk|ID||2|
ngaoundere|c|Ngaoundéré|CM||3|NGE
ngau|c|Ngau|FJ||0|NGI
nghi son|c|Nghi Sơn|VN||4|
nghi xuan|c|Nghi Xuân|VN||3|
nghia do|c|Nghĩa Đô|VN||2|
nghia lo|c|Nghĩa Lộ|VN||2|
ngiva|c|Ngiva|AO||0|VPE
ngoma|c|Ngoma|ZM||0|ZGM
ngong|c|Ngong|KE||3|
ngozi|c|Ngozi|BI||2|
nguru|c|Nguru|NG||3|
nha trang|c|Nha Trang|VN||5|CXR
nhulunbuy|c|Nhulunbuy|AU||0|GOV
nia valencia|c|NIA Valencia|PH||3|
niagara falls|c|Niagara Falls|CA|ON|2|
niagara falls|c|Niagara Falls|US|NY|1|IAG
niagara on the lake|c|Niagara-on-the-Lake|CA|ON|1|YCM
niamey|c|Niamey|NE||6|NIM
niamtougou|c|Niamtougou|TG||1|LRL
nianbo|c|Nianbo|CN||4|
nianzhuang|c|Nianzhuang|CN||2|
nianzishan|c|Nianzishan|CN||2|
niau|c|Niau|PF||0|NIU
nicaragua|n|Nicaragua|NI||8|
nicaro|c|Nicaro|CU||0|ICR
nice|c|Nice|FR||4|NCE
nichinan|c|Nichinan|JP||2|
nicolas romero|c|Nicolás Romero|MX||4|
nicosia|c|Nicosia|CY||3|ECN
nicoya|c|Nicoya|CR||1|NCT NOB RIK TMU
nieuw nickerie|c|Nieuw Nickerie|SR||0|ICK
nieuwegein|c|Nieuwegein|NL||2|
nigde|c|Niğde|TR||2|
nigel|c|Nigel|ZA||3|
niger|n|Niger|NE||8|
nigeria|n|Nigeria|NG||8|
nightmute|c|Nightmute|US|AK|0|NME
nihommatsu|c|Nihommatsu|JP||2|
niigata|c|Niigata|JP||5|KIJ
niihama|c|Niihama|JP||3|
niitsu honcho|c|Niitsu-honchō|JP||2|
niiza|c|Niiza|JP||3|
nijmegen|c|Nijmegen|NL||3|
nikaia|c|Níkaia|GR||2|
nikki|c|Nikki|BJ||2|
nikko|c|Nikkō|JP||2|
nikolai|c|Nikolai|US|AK|0|NIB
nikolayevsk na amure airport|c|Nikolayevsk-na-Amure Airport|RU||0|NLI
nikolski|c|Nikolski|US|AK|0|IKO
nikolskoye|c|Nikol’skoye|RU||2|
nikopol|c|Nikopol|UA||3|
niksic|c|Nikšić|ME||2|
nikunau|c|Nikunau|KI||0|NIG
niles|c|Niles|US|MI|0|NLE
nilopolis|c|Nilópolis|BR||3|
nilufer|c|Nilüfer|TR||5|
nimach|c|Nimach|IN||3|
nimba|c|Nimba|LR||0|NIA
nimbahera|c|Nīmbāhera|IN||2|
nimes|c|Nîmes|FR||3|FNI
ningbo|c|Ningbo|CN||7|NGB
ningde|c|Ningde|CN||4|
ninger|c|Ning’er|CN||3|
ninghai|c|Ninghai|CN||2|
ningyang|c|Ningyang|CN||2|
ninh hoa|c|Ninh Hòa|VN||3|
ninilchik|c|Ninilchik|US|AK|0|NIN
nioki|c|Nioki|CD||2|NIO
nioko i|c|Nioko I|BF||2|
niono|c|Niono|ML||2|
nioro|c|Nioro|ML||2|
nioro du sahel|c|Nioro du Sahel|ML||0|NIX
niort|c|Niort|FR||2|NIT
nipani|c|Nipāni|IN||2|
nippes|c|Nippes|DE||3|
niquelandia|c|Niquelândia|BR||1|NQL
nirgua|c|Nirgua|VE||2|
nirmal|c|Nirmal|IN||2|
nis|c|Niš|RS||4|INI
nishi tokyo shi|c|Nishi-Tokyo-shi|JP||3|
nishinomiya|c|Nishinomiya|JP||4|
nishio|c|Nishio|JP||3|
nisshin|c|Nisshin|JP||2|
niteroi|c|Niterói|BR||4|
nithari|c|Nithari|IN||2|
nitra|c|Nitra|SK||2|
niuatoputapu|c|Niuatoputapu|TO||0|NTT
niue|n|Niue|NU||8|
nizamabad|c|Nizāmābād|IN||4|
nizhnekamsk|c|Nizhnekamsk|RU||3|NBC
nizhnevartovsk|c|Nizhnevartovsk|RU||3|NJC
nizhniy novgorod|c|Nizhniy Novgorod|RU||6|
nizhny novgorod|c|Nizhny Novgorod|RU||0|GOJ
nizhny tagil|c|Nizhny Tagil|RU||4|
nizhyn|c|Nizhyn|UA||2|
nizip|c|Nizip|TR||2|
nizwa|c|Nizwá|OM||2|
njeru|c|Njeru|UG||3|
njombe|c|Njombe|TZ||2|JOM
nkaus|c|Nkaus|LS||0|NKU
nkayi|c|Nkayi|CG||3|NKY
nkolo fuma|c|Nkolo Fuma|CD||0|NKL
nkongsamba|c|Nkongsamba|CM||3|NKS
nkowakowa|c|Nkowakowa|ZA||2|
nkpor|c|Nkpor|NG||3|
nkwerre|c|Nkwerre|NG||2|
nnewi|c|Nnewi|NG||3|
noatak|c|Noatak|US|AK|0|WTK
nobeoka|c|Nobeoka|JP||3|
noblesville|c|Noblesville|US|IN|2|
noda|c|Noda|JP||3|
nogales|c|Nogales|MX||4|
nogales|c|Nogales|US|AZ|1|OLS
nogata|c|Nōgata|JP||2|
noginsk|c|Noginsk|RU||3|
noida|c|Noida|IN||4|
noisy le grand|c|Noisy-le-Grand|FR||2|
nokha|c|Nokha|IN||2|
nola|c|New Orleans|US|LA|4|MSY
nome|c|Nome|US|AK|0|OME
nondalton|c|Nondalton|US|AK|0|NNL
nong chok|c|Nong Chok|TH||3|
nong khaem|c|Nong Khaem|TH||3|
nong khai|c|Nong Khai|TH||2|
nong khang|c|Nong Khang|LA||0|NEU
nonoichi|c|Nonoichi|JP||2|
nonouti|c|Nonouti|KI||0|NON
noorvik|c|Noorvik|US|AK|0|ORV
nor nork|c|Nor Nork|AM||3|
norddeich|c|Norddeich|DE||0|NOD
norderney|c|Norderney|DE||0|NRD
norderstedt|c|Norderstedt|DE||2|
nordfjordur|c|Norðfjörður|IS||0|NOR
nordhorn|c|Nordhorn|DE||2|
norfolk|c|Norfolk|US|VA|3|ORF
norfolk|c|Norfolk|US|NE|0|OFK
norfolk county|c|Norfolk County|CA|ON|2|
norfolk island|n|Norfolk Island|NF||8|
norilsk|c|Norilsk|RU||3|NSK
normal|c|Normal|US|IL|2|
norman|c|Norman|US|OK|3|OUN
norman wells|c|Norman Wells|CA|NT|0|YVQ
normandy|r|Normandy|FR||5|
norridgewock|c|Norridgewock|US|ME|0|OWK
norrkoping|c|Norrköping|SE||2|NRK
norsup|c|Norsup|VU||0|NUS
north battleford|c|North Battleford|CA|SK|1|YQW
north bay|c|North Bay|CA|ON|2|YYB
north bend|c|North Bend|US|OR|0|OTH
north bergen|c|North Bergen|US|NJ|2|
north carolina|r|North Carolina|US|NC|7|
north charleston|c|North Charleston|US|SC|3|
north chicopee|c|North Chicopee|US|MA|2|
north connel|c|North Connel|GB||0|OBN
north dakota|r|North Dakota|US|ND|7|
north delta|c|North Delta|CA|BC|2|
north eleuthera|c|North Eleuthera|BS||0|ELH
north hills|c|North Hills|US|CA|2|
north hollywood|c|North Hollywood|US|CA|2|
north kingstown|c|North Kingstown|US|RI|1|NCO
north korea|n|North Korea|KP||8|
north la crosse|c|North La Crosse|US|WI|2|
north lakhimpur|c|North Lakhimpur|IN||2|
north las vegas|c|North Las Vegas|US|NV|3|
north little rock|c|North Little Rock|US|AR|2|
north macedonia|n|North Macedonia|MK||8|
north miami|c|North Miami|US|FL|2|
north myrtle beach|c|North Myrtle Beach|US|SC|1|CRE
north peoria|c|North Peoria|US|IL|3|
north platte|c|North Platte|US|NE|1|LBF
north port|c|North Port|US|FL|2|
north richland hills|c|North Richland Hills|US|TX|2|
north ronaldsay|c|North Ronaldsay|GB||0|NRL
north shore|c|North Shore|NZ||4|
north spirit lake|c|North Spirit Lake|CA|ON|0|YNO
north stamford|c|North Stamford|US|CT|3|
north vancouver|c|North Vancouver|CA|BC|2|
north wilkesboro|c|North Wilkesboro|US|NC|0|IKB
northampton|c|Northampton|GB||3|ORM
northern ireland|n|United Kingdom|GB||8|
northern mariana islands|n|Northern Mariana Islands|MP||8|
northridge|c|Northridge|US|CA|2|
northway|c|Northway|US|AK|0|ORT
northwest territories|r|Northwest Territories|CA|NT|5|
norton|c|Norton|ZW||2|
norwalk|c|Norwalk|US|CA|3|
norwalk|c|Norwalk|US|CT|2|
norway|n|Norway|NO||8|
norway house|c|Norway House|CA|MB|0|YNE
norwich|c|Norwich|GB||3|NWI
norwich|c|Norwich|US|NY|0|OIC
norwood|c|Norwood|US|MA|1|OWD
norzagaray|c|Norzagaray|PH||3|
noshiro|c|Noshiro|JP||2|
nossa senhora de fatima|c|Nossa Senhora de Fátima|CN||3|
nossa senhora do socorro|c|Nossa Senhora do Socorro|BR||3|
nosy be|c|Nosy Be|MG||0|NOS
notre dame de grace|c|Notre-Dame-de-Grâce|CA|QC|2|
nottingham|c|Nottingham|GB||4|EMA NQT
nou barris|c|Nou Barris|ES||3|
nouadhibou|c|Nouadhibou|MR||3|NDB
nouakchott|c|Nouakchott|MR||6|NKC
noumea|c|Nouméa|NC||2|NOU
nouna|c|Nouna|BF||1|XNU
nova friburgo|c|Nova Friburgo|BR||3|
nova iguacu|c|Nova Iguaçu|BR||5|QNV
nova lima|c|Nova Lima|BR||3|
nova mutum|c|Nova Mutum|BR||2|
nova odessa|c|Nova Odessa|BR||2|
nova scotia|r|Nova Scotia|CA|NS|5|
nova serrana|c|Nova Serrana|BR||3|
nova vida|c|Nova Vida|AO||4|
nova xavantina|c|Nova Xavantina|BR||1|NOK
novara|c|Novara|IT||3|
novato|c|Novato|US|CA|2|NOT
novaya balakhna|c|Novaya Balakhna|RU||2|
novena|c|Novena|SG||2|
novi|c|Novi|US|MI|2|
novi pazar|c|Novi Pazar|RS||2|
novi sad|c|Novi Sad|RS||3|QND
novo aripuana|c|Novo Aripuanã|BR||1|NVP
novo gama|c|Novo Gama|BR||3|
novo hamburgo|c|Novo Hamburgo|BR||4|QHV
novo peredelkino|c|Novo-Peredelkino|RU||3|
novo progresso|c|Novo Progresso|BR||1|NPR
novo repartimento|c|Novo Repartimento|BR||2|
novoaltaysk|c|Novoaltaysk|RU||2|
novocheboksarsk|c|Novocheboksarsk|RU||3|
novocherkassk|c|Novocherkassk|RU||3|
novogireyevo|c|Novogireyevo|RU||2|
novokhovrino|c|Novokhovrino|RU||2|
novokuybyshevsk|c|Novokuybyshevsk|RU||3|
novokuzminki|c|Novokuz’minki|RU||2|
novokuznetsk|c|Novokuznetsk|RU||5|NOZ
novomoskovsk|c|Novomoskovsk|RU||3|
novopolotsk|c|Novopolotsk|BY||2|
novorossiysk|c|Novorossiysk|RU||3|
novoshakhtinsk|c|Novoshakhtinsk|RU||2|
novosibirsk|c|Novosibirsk|RU||6|OVB
novotroitsk|c|Novotroitsk|RU||3|
novouralsk|c|Novoural’sk|RU||2|
novovladykino|c|Novovladykino|RU||2|
novozavodskyi|c|Novozavodskyi|UA||3|
novy urengoy|c|Novy Urengoy|RU||0|NUX
novyy urengoy|c|Novyy Urengoy|RU||2|
novyye cheremushki|c|Novyye Cherëmushki|RU||3|
novyye kuzminki|c|Novyye Kuz’minki|RU||3|
nowrangapur|c|Nowrangapur|IN||6|
nowshera kalan|c|Nowshera Kalan|PK||2|
nowy sacz|c|Nowy Sącz|PL||2|
noyabrsk|c|Noyabrsk|RU||3|NOJ
nsukka|c|Nsukka|NG||3|
ntoum|c|Ntoum|GA||2|
ntuzuma|c|Ntuzuma|ZA||3|
nueva gerona|c|Nueva Gerona|CU||1|GER
nueva guinea|c|Nueva Guinea|NI||2|NVG
nuevitas|c|Nuevitas|CU||2|
nuevo casas grandes|c|Nuevo Casas Grandes|MX||2|
nuevo laredo|c|Nuevo Laredo|MX||4|NLD
nuevo mundo|c|Nuevo Mundo|PE||0|PNM
nui thanh|c|Núi Thành|VN||2|
nuiqsut|c|Nuiqsut|US|AK|0|NUI
nuku|c|Nuku|PG||0|UKU
nukualofa|c|Nuku‘alofa|TO||1|TBU
nukus|c|Nukus|UZ||4|NCU
nukutavake|c|Nukutavake|PF||0|NUK
nulato|c|Nulato|US|AK|0|NUL
numan|c|Numan|NG||2|
numazu|c|Numazu|JP||3|
nunam iqua|c|Nunam Iqua|US|AK|0|SXP
nunapitchuk|c|Nunapitchuk|US|AK|0|NUP
nunavut|r|Nunavut|CA|NU|5|
nuneaton|c|Nuneaton|GB||2|
nungua|c|Nungua|GH||2|
nunoa|c|Ñuñoa|CL||4|
nunukan|c|Nunukan|ID||2|
nunukan nunukan island|c|Nunukan-Nunukan Island|ID||0|NNX
nuqui|c|Nuqui|CO||0|NQU
nurabad|c|Nūrābād|IR||2|
nuremberg|c|Nuremberg|DE||5|NUE
nusaybin|c|Nusaybin|TR||2|
nushki|c|Nushki|PK||1|NHS
nutana sector|c|Nutana Sector|CA|SK|2|
nuuk|c|Nuuk|GL||1|GOH
nuzvid|c|Nūzvīd|IN||2|
ny city|c|New York|US|NY|8|JFK LGA EWR
nyac|c|Nyac|US|AK|0|ZNC
nyagan|c|Nyagan|RU||2|NYA
nyagatare|c|Nyagatare|RW||3|
nyala|c|Nyala|SD||5|UYL
nyaung u|c|Nyaung-U|MM||1|NYU
nyaunglebin|c|Nyaunglebin|MM||2|
nyc|m|New York|US||9|JFK LGA EWR
nyeri|c|Nyeri|KE||2|NYE
nyingchi|c|Nyingchi|CN||3|LZY
nyiregyhaza|c|Nyíregyháza|HU||3|
nyunzu|c|Nyunzu|CD||2|
nyurba|c|Nyurba|RU||0|NYR
nyvky|c|Nyvky|UA||2|
nyzhnodniprovsk|c|Nyzhnodniprovsk|UA||3|
nzagi|c|Nzagi|AO||2|
nzega|c|Nzega|TZ||3|
nzerekore|c|Nzérékoré|GN||3|NZE
nzeto|c|N'zeto|AO||1|ARZ
o mon|c|Ô Môn|VN||3|
oak harbor|c|Oak Harbor|US|WA|1|NUW ODW
oak lawn|c|Oak Lawn|US|IL|2|
oak park|c|Oak Park|US|IL|2|
oakdale|c|Oakdale|US|CA|0|ODC
oakland|c|Oakland|US|CA|4|OAK
oakland|c|Oakland|US|MD|0|ODM
oaktown|c|Oaktown|US|IN|0|OTN
oakville|c|Oakville|CA|ON|3|
oami|c|Ōami|JP||2|
oas|c|Oas|PH||2|
oaxaca|c|Oaxaca|MX||4|OAX
obalende|c|Obalende|NG||4|
oban|c|Oban|NZ||0|SZS
obando|c|Obando|PH||2|
obbia|c|Obbia|SO||0|CMO
obera|c|Oberá|AR||2|
oberhausen|c|Oberhausen|DE||3|
obidos|c|Óbidos|BR||2|OBI
obihiro|c|Obihiro|JP||3|OBO
obninsk|c|Obninsk|RU||3|
obock|c|Obock|DJ||1|OBC
obolon|c|Obolon|UA||3|
obonoma|c|Obonoma|NG||2|
obra|c|Obra|IN||2|
obre lake|c|Obre Lake|CA|NT|0|YDW
obruchevo|c|Obruchevo|RU||2|
obu|c|Ōbu|JP||2|
obuase|c|Obuase|GH||3|
ocala|c|Ocala|US|FL|2|OCF
ocana|c|Ocaña|CO||3|OCV
ocean city|c|Ocean City|US|MD|0|OCE
oceanside|c|Oceanside|US|CA|3|OCN
ochakovo matveyevskoye|c|Ochakovo-Matveyevskoye|RU||3|
ocho rios|c|Ocho Rios|JM||1|OCJ
ochota|c|Ochota|PL||2|
ocotlan|c|Ocotlán|MX||2|
ocumare del tuy|c|Ocumare del Tuy|VE||3|
odate|c|Ōdate|JP||2|ONJ
odawara|c|Odawara|JP||3|
ode|c|Ode|NG||2|
odemis|c|Ödemiş|TR||2|
odendaalsrus|c|Odendaalsrus|ZA||2|
odense|c|Odense|DK||3|ODE
odesa|c|Odesa|UA||6|ODS
odesa|c|Odesa|US|TX|3|ODT
odessa|c|Odesa|UA||6|ODS
odessa|c|Odesa|US|TX|3|ODT
odienne|c|Odienné|CI||2|KEO
odiham|c|Odiham|GB||0|ODH
odintsovo|c|Odintsovo|RU||3|
odivelas|c|Odivelas|PT||2|
oecussi ambeno|c|Oecussi-Ambeno|TL||0|OEC
ofallon|c|O'Fallon|US|MO|2|
offa|c|Offa|NG||3|
offenbach|c|Offenbach|DE||3|
offenburg|c|Offenburg|DE||2|
ogaki|c|Ōgaki|JP||3|
ogallala|c|Ogallala|US|NE|0|OGA
ogaminana|c|Ogaminana|NG||2|
ogbomoso|c|Ogbomoso|NG||4|
ogden|c|Ogden|US|UT|2|HIF OGD
ogdensburg|c|Ogdensburg|US|NY|0|OGS
ogle|c|Ogle|GY||0|OGL
ogoki post|c|Ogoki Post|CA|ON|0|YOG
ogori|c|Ogōri|JP||2|
ohafia ifigh|c|Ohafia-Ifigh|NG||2|
ohare|a|Chicago O'Hare International|US||9|ORD
ohio|r|Ohio|US|OH|7|
ohrid|c|Ohrid|MK||1|OHD
oi|c|Ōi|JP||2|
oi man estate|c|Oi Man Estate|HK||1|
oiapoque|c|Oiapoque|BR||1|OYK
oita|c|Ōita|JP||4|OIT
ojima|c|Ōjima|JP||2|
ojo de agua|c|Ojo de Agua|MX||4|
okaba papua island|c|Okaba-Papua Island|ID||0|OKQ
okara|c|Okara|PK||5|
okaukuejo|c|Okaukuejo|NA||0|OKF
okaya|c|Okaya|JP||2|
okayama|c|Okayama|JP||5|
okayama city|c|Okayama City|JP||0|OKJ
okazaki|c|Okazaki|JP||4|
okcheon|c|Okcheon|KR||2|
oke mesi|c|Oke Mesi|NG||2|
okeechobee|c|Okeechobee|US|FL|0|OBE
okegawa|c|Okegawa|JP||2|
okene|c|Okene|NG||4|
okha|c|Okha|IN||2|
okha|c|Okha|RU||1|OHH
okhotsk|c|Okhotsk|RU||0|OHO
okigwe|c|Okigwe|NG||3|
okinawa|r|Okinawa|JP||5|OKA
okinawa|c|Okinawa|JP||3|
okinoshima|c|Okinoshima|JP||0|OKI
oklahoma|r|Oklahoma|US|OK|7|
oklahoma city|c|Oklahoma City|US|OK|5|OKC
okmulgee|c|Okmulgee|US|OK|0|OKM
okondja|c|Okondja|GA||0|OKN
okrika|c|Okrika|NG||3|
oksibil papua island|c|Oksibil-Papua Island|ID||0|OKL
oktyabrsky|c|Oktyabrsky|RU||3|
olafsfjordur|c|Ólafsfjörður|IS||0|OFJ
olanchito|c|Olanchito|HN||3|OAN
olathe|c|Olathe|US|KS|3|JCI
olavarria|c|Olavarría|AR||2|OVR
olbia|c|Olbia|IT||2|OLB
old crow|c|Old Crow|CA|YT|0|YOC
old harbor|c|Old Harbor|US|AK|0|OLH
old town|c|Old Town|US|ME|0|OLD
oldenburg|c|Oldenburg|DE||3|
oldham|c|Oldham|GB||3|
olean|c|Olean|US|NY|0|OLE
oleksandrivskyi|c|Oleksandrivskyi|UA||3|
oleksandriya|c|Oleksandriya|UA||2|
oleksiyivka|c|Oleksiyivka|UA||3|
olenyok|c|Olenyok|RU||0|ONK
olimpia|c|Olímpia|BR||2|
olinda|c|Olinda|BR||4|
olive branch|c|Olive Branch|US|MS|1|OLV
olmaliq|c|Olmaliq|UZ||3|
olney|c|Olney|US|TX|0|ONY
olney noble|c|Olney-Noble|US|IL|0|OLY
olomouc|c|Olomouc|CZ||2|OLO
olongapo|c|Olongapo|PH||3|
olongapo city|c|Olongapo City|PH||0|SFS
olpoi|c|Olpoi|VU||0|OLJ
olsztyn|c|Olsztyn|PL||3|
oltinkol|c|Oltinko‘l|UZ||2|
olupona|c|Olupona|NG||2|
olympia|c|Olympia|US|WA|2|OLM
olympic|c|Olympic|HK||1|
olympic dam|c|Olympic Dam|AU||0|OLP
olyokminsk|c|Olyokminsk|RU||0|OLZ
omaha|c|Omaha|US|NE|4|MIQ OFF
omak|c|Omak|US|WA|0|OMK
oman|n|Oman|OM||8|
omboue|c|Omboue|GA||0|OMB
omdurman|c|Omdurman|SD||6|
ome|c|Ōme|JP||3|
omega|c|Omega|NA||0|OMG
omidiyeh|c|Omīdīyeh|IR||2|AKW OMI
omihachiman|c|Ōmihachiman|JP||2|
omitama|c|Omitama|JP||1|IBR
omoa|c|Omoa|HN||2|
omora|c|Omora|PG||0|OSE
omsk|c|Omsk|RU||6|OMS
omura|c|Ōmura|JP||2|
omuta|c|Ōmuta|JP||3|
ondangwa|c|Ondangwa|NA||1|OND
ondjiva|c|Ondjiva|AO||3|
ondo|c|Ondo|NG||4|
oneill|c|O'Neill|US|NE|0|ONL
oneonta|c|Oneonta|US|NY|0|ONH
ongata rongai|c|Ongata Rongai|KE||3|
ongjin|c|Ongjin|KP||2|
ongole|c|Ongole|IN||3|
onitsha|c|Onitsha|NG||6|
ono i lau|c|Ono-I-Lau|FJ||0|ONU
onojo|c|Ōnojō|JP||3|
onomichi|c|Onomichi|JP||3|
onotoa|c|Onotoa|KI||0|OOT
ontario|r|Ontario|CA|ON|5|
ontario|c|Ontario|US|CA|3|ONT
ontario|c|Ontario|US|OR|0|ONO
oosterhout|c|Oosterhout|NL||2|
ooty|c|Ooty|IN||3|
opava|c|Opava|CZ||2|
opelousas|c|Opelousas|US|LA|1|OPL
opole|c|Opole|PL||3|
oporto|c|Porto|PT||4|OPO
oppin|c|Oppin|DE||0|ZHZ
or tambo|a|O. R. Tambo International|ZA||9|JNB
oradea|c|Oradea|RO||3|OMR
orai|c|Orai|IN||3|
oral|c|Oral|KZ||4|
oran|c|Oran|DZ||5|ORN
oran|c|Oran|AR||0|ORA
orang|c|Ŏrang|KP||2|
orange|c|Orange|US|CA|3|
orange|c|Orange|AU||1|OAG
orangeburg|c|Orangeburg|US|SC|0|OGB
oranjemund|c|Oranjemund|NA||0|OMD
oranjestad|c|Oranjestad|AW||1|AUA
orchid island|c|Orchid Island|TW||0|KYD
ord river|c|Ord River|AU||0|ODR
ordos|c|Ordos|CN||6|DSN
ordu|c|Ordu|TR||3|OGU
orebro|c|Örebro|SE||3|ORB
oregon|r|Oregon|US|OR|7|
orekhovo borisovo|c|Orekhovo-Borisovo|RU||3|
orekhovo borisovo severnoye|c|Orekhovo-Borisovo Severnoye|RU||3|
orekhovo zuyevo|c|Orekhovo-Zuyevo|RU||3|
orel|c|Orël|RU||4|OEL
orem|c|Orem|US|UT|2|
orenburg|c|Orenburg|RU||5|REN
orhangazi|c|Orhangazi|TR||2|
orihuela|c|Orihuela|ES||3|
orinduik|c|Orinduik|GY||0|ORJ
orio al serio|a|Bergamo / Orio Al Serio|IT||9|BGY
orion|c|Orion|PH||2|
oristano|c|Oristano|IT||1|FNU
orita eruwa|c|Orita-Eruwa|NG||2|
orito|c|Orito|CO||2|
oriximina|c|Oriximiná|BR||2|ORX TMT
orizaba|c|Orizaba|MX||3|
orkney|c|Orkney|ZA||3|
orkney islands|c|Orkney Islands|GB||0|KOI
orland|c|Ørland|NO||0|OLA
orland park|c|Orland Park|US|IL|2|
orlando|c|Orlando|US|FL|4|MCO
orlando international|a|Orlando International|US||9|MCO
orleans|c|Orléans|CA|ON|3|
orleans|c|Orléans|FR||3|ORE
orly|a|Paris-Orly|FR||9|ORY
ormara raik|c|Ormara Raik|PK||0|ORW
ormoc|c|Ormoc|PH||3|
ormoc city|c|Ormoc City|PH||0|OMC
ornskoldsvik|c|Örnsköldsvik|SE||1|OER
orocue|c|Orocue|CO||0|ORC
oroqen zizhiqi|c|Oroqen Zizhiqi|CN||2|
oroquieta|c|Oroquieta|PH||2|
oroville|c|Oroville|US|CA|1|OVE
orsha|c|Orsha|BY||3|
orsk|c|Orsk|RU||3|OSW
orsta|c|Ørsta|NO||0|HOV
orumiyeh|c|Orūmīyeh|IR||5|
oruro|c|Oruro|BO||3|ORU
osa|m|Osaka|JP||9|KIX ITM
osaka|c|Osaka|JP||7|KIX ITM
osaki|c|Ōsaki|JP||3|
osan|c|Osan|KR||3|
osasco|c|Osasco|BR||5|
osceola|c|Osceola|US|WI|0|OEO
oscoda|c|Oscoda|US|MI|0|OSC
osh|c|Osh|KG||4|OSS
oshawa|c|Oshawa|CA|ON|3|YOO
oshkosh|c|Oshkosh|US|WI|2|OSH
oshkosh|c|Oshkosh|US|NE|0|OKS
oshnaviyeh|c|Oshnavīyeh|IR||2|
oshodi|c|Oshodi|NG||3|
oshu|c|Ōshū|JP||3|
osijek|c|Osijek|HR||2|OSI
oskaloosa|c|Oskaloosa|US|IA|0|OOA
oslo|c|Oslo|NO||6|OSL
osmaniye|c|Osmaniye|TR||3|
osnabruck|c|Osnabrück|DE||3|
osogbo|c|Osogbo|NG||5|
osorno|c|Osorno|CL||3|ZOS
oss|c|Oss|NL||2|
ostankinskiy|c|Ostankinskiy|RU||2|
ostend|c|Ostend|BE||2|OST
osterreich|n|Austria|AT||8|
ostersund|c|Östersund|SE||1|OSD
ostrava|c|Ostrava|CZ||4|OSR
ostroleka|c|Ostrołęka|PL||2|
ostrow wielkopolski|c|Ostrów Wielkopolski|PL||2|
ostrowiec swietokrzyski|c|Ostrowiec Świętokrzyski|PL||2|
ostuncalco|c|Ostuncalco|GT||2|
ota|c|Ōta|JP||5|
ota|c|Ota|NG||4|
otaru|c|Otaru|JP||3|
otawara|c|Ōtawara|JP||2|
otjiwarongo|c|Otjiwarongo|NA||1|OTJ
otradnyy|c|Otradnyy|RU||2|
otsu|c|Ōtsu|JP||4|
ottakring|c|Ottakring|AT||3|
ottapalam|c|Ottapalam|IN||2|
ottawa|c|Ottawa|CA|ON|6|YOW
ottawa south|c|Ottawa South|CA|ON|3|
ottumwa|c|Ottumwa|US|IA|1|OTM
ouadda|c|Ouadda|CF||0|ODA
ouagadougou|c|Ouagadougou|BF||7|OUA
ouahigouya|c|Ouahigouya|BF||3|OUG
ouanda djalle|c|Ouanda Djalle|CF||0|ODJ
ouango fitini|c|Ouango Fitini|CI||0|OFI
ouani|c|Ouani|KM||0|AJN
ouargla|c|Ouargla|DZ||3|OGX
ouarzazate|c|Ouarzazate|MA||2|OZZ
oudomsay|c|Oudomsay|LA||0|ODY
oudtshoorn|c|Oudtshoorn|ZA||2|OUH
oued lill|c|Oued Lill|TN||2|
oued rhiou|c|Oued Rhiou|DZ||2|
oued zem|c|Oued Zem|MA||3|
ouezzane|c|Ouezzane|MA||2|
ouislane|c|Ouislane|MA||2|
oujda|c|Oujda|MA||5|OUD
oulad teima|c|Oulad Teïma|MA||2|
ouled djellal|c|Ouled Djellal|DZ||2|
oulu|c|Oulu|FI||3|OUL
oum el bouaghi|c|Oum el Bouaghi|DZ||2|
oume|c|Oumé|CI||2|
ourense|c|Ourense|ES||3|
ouricuri|c|Ouricuri|BR||2|
ourilandia do norte|c|Ourilândia do Norte|BR||1|OIA
ourinhos|c|Ourinhos|BR||3|OUS
ouro preto|c|Ouro Preto|BR||2|
outram park|c|Outram Park|SG||1|
ouvea|c|Ouvea|NC||0|UVE
ouzinkie|c|Ouzinkie|US|AK|0|KOZ
ovalle|c|Ovalle|CL||2|OVL
overberg|c|Overberg|ZA||0|OVG
overland park|c|Overland Park|US|KS|3|
oviedo|c|Oviedo|ES||3|
owando|c|Owando|CG||1|FTX
owariasahi|c|Owariasahi|JP||2|
owatonna|c|Owatonna|US|MN|1|OWA
owen sound|c|Owen Sound|CA|ON|1|YOS
owendo|c|Owendo|GA||2|
owensboro|c|Owensboro|US|KY|2|OWB
owerri|c|Owerri|NG||5|QOW
owo|c|Owo|NG||4|
oxford|c|Oxford|GB||3|
oxford|c|Oxford|US|MS|1|UOX
oxford|c|Oxford|US|CT|0|OXC
oxford|c|Oxford|US|OH|0|OXD
oxford house|c|Oxford House|CA|MB|0|YOH
oxnard|c|Oxnard|US|CA|3|OXR
oyama|c|Oyama|JP||3|
oyan|c|Oyan|NG||2|
oyem|c|Oyem|GA||2|OYE
oyo|c|Oyo|NG||5|
ozamiz city|c|Ozamiz City|PH||2|OZC
ozar|c|Ozar|IN||2|
ozerki|c|Ozerki|RU||2|
ozersk|c|Ozersk|RU||2|
ozona|c|Ozona|US|TX|0|OZA
ozone park|c|Ozone Park|US|NY|2|
ozora|c|Ozora|JP||0|MMB
ozubulu|c|Ozubulu|NG||2|
pa pun|c|Pa Pun|MM||0|PPU
paama island|c|Paama Island|VU||0|PBJ
paamiut|c|Paamiut|GL||0|JFR
paarl|c|Paarl|ZA||3|
pabbi|c|Pabbi|PK||2|
pabianice|c|Pabianice|PL||2|
pabna|c|Pābna|BD||3|
pacajus|c|Pacajus|BR||2|
pacatuba|c|Pacatuba|BR||2|
pachora|c|Pāchora|IN||2|
pachuca de soto|c|Pachuca de Soto|MX||4|
pacific city|c|Pacific City|US|OR|0|PFC
paco|c|Paco|PH||2|
paco do lumiar|c|Paço do Lumiar|BR||3|
padalarang|c|Padalarang|ID||3|
padang|c|Padang|ID||5|
padang serai|c|Padang Serai|MY||2|
padang sidempuan|c|Padang Sidempuan|ID||0|AEG
padangpanjang|c|Padangpanjang|ID||2|
padangsidempuan|c|Padangsidempuan|ID||3|
paderborn|c|Paderborn|DE||3|PAD
padre hurtado|c|Padre Hurtado|CL||2|
padre las casas|c|Padre Las Casas|CL||2|
padua|c|Padua|IT||3|
paducah|c|Paducah|US|KY|1|PAH
paechon up|c|Paech’ŏn-ŭp|KP||3|
paekak|c|Paek'ak|KP||3|
pagadian|c|Pagadian|PH||3|
pagadian city|c|Pagadian City|PH||0|PAG
pagar alam|c|Pagar Alam|ID||2|
pagbilao|c|Pagbilao|PH||2|
page|c|Page|US|AZ|0|PGA
pago pago|c|Pago Pago|AS||1|PPG
pagoh|c|Pagoh|MY||2|
pagosa springs|c|Pagosa Springs|US|CO|0|PGO
paharpur|c|Paharpur|PK||2|
pahokee|c|Pahokee|US|FL|0|PHK
paignton|c|Paignton|GB||2|
pailou|c|Pailou|CN||3|
paine|c|Paine|CL||2|
paipa|c|Paipa|CO||0|RON
paisley|c|Paisley|GB||2|
paita|c|Paita|PE||2|
pak kret|c|Pak Kret|TH||3|
pak tin estate|c|Pak Tin Estate|HK||1|
pakdasht|c|Pākdasht|IR||3|
pakenham|c|Pakenham|AU||2|
pakhokku|c|Pakhokku|MM||0|PKK
pakistan|n|Pakistan|PK||8|
pakokku|c|Pakokku|MM||3|
pakpattan|c|Pakpattan|PK||3|
pakse|c|Pakse|LA||2|PKZ
pakyong|c|Pakyong|IN||0|PYG
pala|c|Pala|TD||2|PLF
palacios|c|Palacios|US|TX|0|PSX
palacios|c|Palacios|HN||0|PCH
palaio faliro|c|Palaió Fáliro|GR||2|
palakkad|c|Palakkad|IN||3|
palakollu|c|Palakollu|IN||2|
palang|c|Pālang|BD||2|
palanga|c|Palanga|LT||1|PLQ
palangkaraya|c|Palangkaraya|ID||4|
palangkaraya kalimantan tengah|c|Palangkaraya-Kalimantan Tengah|ID||0|PKY
palani|c|Palani|IN||2|
palanpur|c|Pālanpur|IN||3|
palapye|c|Palapye|BW||2|
palasa|c|Palāsa|IN||2|
palatine|c|Palatine|US|IL|2|
palau|n|Palau|PW||8|
palembang|c|Palembang|ID||6|PLM
palencia|c|Palencia|ES||2|
palermo|c|Palermo|IT||5|PMO
palestine|n|Palestine|PS||8|
palestine|c|Palestine|US|TX|1|PSN
palghar|c|Pālghar|IN||2|
palhoca|c|Palhoça|BR||3|
pali|c|Pāli|IN||3|
palimanan|c|Palimanan|ID||2|
palin|c|Palín|GT||2|
palitana|c|Pālitāna|IN||2|
pallabi|c|Pallabi|BD||5|
pallavaram|c|Pallāvaram|IN||3|
pallichal|c|Pallichal|IN||2|
palm bay|c|Palm Bay|US|FL|3|
palm beach gardens|c|Palm Beach Gardens|US|FL|2|
palm coast|c|Palm Coast|US|FL|2|
palm desert|c|Palm Desert|US|CA|2|
palm harbor|c|Palm Harbor|US|FL|2|
palm springs|c|Palm Springs|US|CA|1|PSP
palma|c|Palma|ES||4|
palma de mallorca|c|Palma De Mallorca|ES||0|PMI
palma soriano|c|Palma Soriano|CU||3|
palmaner|c|Palmaner|IN||2|
palmar sur|c|Palmar Sur|CR||0|PMZ
palmares|c|Palmares|BR||2|
palmarito|c|Palmarito|VE||0|PTM
palmas|c|Palmas|BR||4|PMW
palmdale|c|Palmdale|US|CA|3|PMD
palmer|c|Palmer|US|AK|0|PAQ
palmerston north|c|Palmerston North|NZ||2|
palmira|c|Palmira|CO||4|
palo alto|c|Palo Alto|US|CA|2|PAO
palo negro|c|Palo Negro|VE||3|
paloemeu|c|Paloemeu|SR||0|OEM
paloncha|c|Pāloncha|IN||2|
palopo|c|Palopo|ID||3|
paltan|c|Paltan|BD||3|
palu|c|Palu|ID||4|
palu celebes island|c|Palu-Celebes Island|ID||0|PLW
palwal|c|Palwal|IN||3|
palwancha|c|Palwancha|IN||2|
pama|c|Pama|BF||0|XPA
pamanukan|c|Pamanukan|ID||3|
pamekasan|c|Pamekasan|ID||2|
pammal|c|Pammal|IN||2|
pamol|c|Pamol|MY||0|PAY
pampa|c|Pampa|US|TX|1|PPA
pampan|c|Pampán|VE||2|
pampatar|c|Pampatar|VE||2|
pamplona|c|Pamplona|ES||3|PNA
pamplona|c|Pamplona|CO||2|
pamulang|c|Pamulang|ID||3|
panabo|c|Panabo|PH||3|
panalanoy|c|Panalanoy|PH||3|
panama|n|Panama|PA||8|
panama city|c|Panama City|PA||4|BLB
panama city|c|Panama City|US|FL|1|ECP
panan|c|Pan’an|CN||2|
pancevo|c|Pančevo|RS||2|
panchkula|c|Panchkula|IN||3|
pandak|c|Pandak|ID||2|
pandamaran|c|Pandamaran|MY||2|
pandeglang|c|Pandeglang|ID||2|
pandharpur|c|Pandharpur|IN||2|
pandi|c|Pandi|PH||3|
pandit deen dayal upadhyaya nagar|c|Pandit Deen Dayal Upadhyaya Nagar|IN||3|
panevezys|c|Panevėžys|LT||2|
pangkal pinang|c|Pangkal Pinang|ID||0|PGK
pangkalanbun|c|Pangkalanbun|ID||0|PKN
pangkalanbuun|c|Pangkalanbuun|ID||3|
pangkalpinang|c|Pangkalpinang|ID||3|
pangkor island|c|Pangkor Island|MY||0|PKG
panglao|c|Panglao|PH||0|TAG
pangnirtung|c|Pangnirtung|CA|NU|0|YXP
panguila|c|Panguíla|AO||3|
panguitch|c|Panguitch|US|UT|0|PNU
panihati|c|Pānihāti|IN||4|
panipat|c|Panipat|IN||4|
panipat taraf makhdum zadgan|c|Panipat Taraf Makhdum Zadgan|IN||2|
paniqui|c|Paniqui|PH||3|
panjgur|c|Panjgur|PK||0|PJG
panjim|c|Panjim|IN||2|
panjin|c|Panjin|CN||6|
pankow|c|Pankow|DE||2|
panlong|c|Panlong|CN||2|
panlongcheng jingji kaifaqu|c|Pánlóngchéng Jīngjì Kāifāqū|CN||2|
panna|c|Panna|IN||2|
pano aqil|c|Pano Aqil|PK||3|
panruti|c|Panruti|IN||2|
panshan|c|Panshan|CN||5|
panshi|c|Panshi|CN||2|
pantelleria|c|Pantelleria|IT||0|PNL
pantin|c|Pantin|FR||2|
pantnagar|c|Pantnagar|IN||0|PGH
panvel|c|Panvel|IN||3|
panzhihua|c|Panzhihua|CN||5|PZI
panzos|c|Panzos|GT||2|
paombong|c|Paombong|PH||2|
paonia|c|Paonia|US|CO|0|WPO
paoy paet|c|Paoy Paet|KH||2|
papa westray|c|Papa Westray|GB||0|PPW
papantla de olarte|c|Papantla de Olarte|MX||2|
papatoetoe|c|Papatoetoe|NZ||2|
papeete|c|Papeete|PF||1|PPT
paphos|c|Paphos|CY||1|PFO
papua new guinea|n|Papua New Guinea|PG||8|
par|m|Paris|FR||9|CDG ORY
par naogaon|c|Pār Naogaon|BD||3|
para de minas|c|Pará de Minas|BR||2|
paraburdoo|c|Paraburdoo|AU||0|PBO
paracatu|c|Paracatu|BR||2|
parachinar|c|Parachinar|PK||0|PAJ
paradip garh|c|Parādīp Garh|IN||2|
paradise|c|Paradise|US|NV|3|
paradise|c|Paradise|US|CA|0|PYS
paragominas|c|Paragominas|BR||3|
paragould|c|Paragould|US|AR|1|PGR
paraguana|c|Paraguana|VE||0|LSP
paraguay|n|Paraguay|PY||8|
paraiso|c|Paraiso|MX||2|
paraiso do tocantins|c|Paraíso do Tocantins|BR||2|
parakou|c|Parakou|BJ||4|PKO
paralakhemundi|c|Paralakhemundi|IN||2|
paramagudi|c|Paramagudi|IN||2|
paramaribo|c|Paramaribo|SR||3|EAX
paramount|c|Paramount|US|CA|2|
parana|c|Paraná|AR||3|PRA
paranagua|c|Paranaguá|BR||3|PNG
paranaiba|c|Paranaíba|BR||1|PBB
paranaque city|c|Paranaque City|PH||5|
paranavai|c|Paranavaí|BR||2|PVI
parand|c|Parand|IR||2|
paranoa|c|Paranoá|BR||2|
parapat|c|Parapat|ID||0|SIW
parasi|c|Parasi|SB||0|PRS
parauapebas|c|Parauapebas|BR||4|
parbhani|c|Parbhani|IN||4|
pardis|c|Pardīs|IR||3|
pardoo|c|Pardoo|AU||0|PRD
pardubice|c|Pardubice|CZ||2|PED
pare|c|Pare|ID||3|
parelheiros|c|Parelheiros|BR||3|
parepare|c|Parepare|ID||3|
pariaman|c|Pariaman|ID||2|
parintins|c|Parintins|BR||3|PIN
paris|c|Paris|FR||7|CDG ORY
paris|c|Paris|US|TX|1|PRX
paris|c|Paris|US|TN|0|PHT
paris 05 pantheon|c|Paris 05 Panthéon|FR||2|
paris 09 opera|c|Paris 09 Opéra|FR||2|
paris 10 entrepot|c|Paris 10 Entrepôt|FR||2|
paris 10e arrondissement|c|Paris 10e Arrondissement|FR||2|
paris 11 popincourt|c|Paris 11 Popincourt|FR||3|
paris 11e arrondissement|c|Paris 11e Arrondissement|FR||3|
paris 12 reuilly|c|Paris 12 Reuilly|FR||3|
paris 12e arrondissement|c|Paris 12e Arrondissement|FR||3|
paris 13 gobelins|c|Paris 13 Gobelins|FR||3|
paris 13e arrondissement|c|Paris 13e Arrondissement|FR||3|
paris 14 observatoire|c|Paris 14 Observatoire|FR||3|
paris 15 vaugirard|c|Paris 15 Vaugirard|FR||3|
paris 16 passy|c|Paris 16 Passy|FR||3|
paris 17 batignolles monceau|c|Paris 17 Batignolles-Monceau|FR||3|
paris 18 buttes montmartre|c|Paris 18 Buttes-Montmartre|FR||3|
paris 19 buttes chaumont|c|Paris 19 Buttes-Chaumont|FR||3|
paris 20 menilmontant|c|Paris 20 Ménilmontant|FR||3|
parit|c|Parit|MY||2|
parit sulung|c|Parit Sulung|MY||2|
park falls|c|Park Falls|US|WI|0|PKF
park rapids|c|Park Rapids|US|MN|0|PKD
park slope|c|Park Slope|US|NY|2|
parkchester|c|Parkchester|US|NY|2|
parkent|c|Parkent|UZ||2|
parkersburg|c|Parkersburg|US|WV|1|PKB
parkes|c|Parkes|AU||0|PKE
parla|c|Parla|ES||3|
parli vaijnath|c|Parli Vaijnāth|IN||2|
parma|c|Parma|IT||3|PMF
parma|c|Parma|US|OH|2|
parnaiba|c|Parnaíba|BR||3|PHB
parnamirim|c|Parnamirim|BR||4|
parnas|c|Parnas|RU||2|
parndana|c|Parndana|AU||0|PDN
parnu|c|Pärnu|EE||1|EPU
paro|c|Paro|BT||0|PBH
parobe|c|Parobé|BR||2|
paros island|c|Paros Island|GR||0|PAS
parque do carmo|c|Parque Do Carmo|BR||2|
parry sound|c|Parry Sound|CA|ON|0|YPD
parsabad|c|Pārsābād|IR||3|PFQ
parsippany|c|Parsippany|US|NJ|2|
parsons|c|Parsons|US|KS|0|PPF
paruma|c|Paruma|GY||0|PRR
parung|c|Parung|ID||3|
parvatipuram|c|Pārvatipuram|IN||2|
parys|c|Parys|ZA||2|
pasadena|c|Pasadena|US|TX|3|
pasadena|c|Pasadena|US|CA|3|
pasarkemis|c|Pasarkemis|ID||4|
pasay|c|Pasay|PH||4|
pascagoula|c|Pascagoula|US|MS|1|PGL
pasco|c|Pasco|US|WA|2|PSC
paseh|c|Paseh|ID||3|
pasig city|c|Pasig City|PH||5|
pasighat|c|Pāsighāt|IN||1|IXT
pasir gudang|c|Pasir Gudang|MY||5|
pasir mas|c|Pasir Mas|MY||3|
pasir pengarayan|c|Pasir Pengarayan|ID||0|PPR
pasir puteh|c|Pasir Puteh|MY||3|
pasir ris new town|c|Pasir Ris New Town|SG||2|
pasirkuning singkep island|c|Pasirkuning-Singkep Island|ID||0|SIQ
pasni|c|Pasni|PK||1|PSI
paso caballos|c|Paso Caballos|GT||0|PCG
paso de los libres|c|Paso de los Libres|AR||1|AOL
paso robles|c|Paso Robles|US|CA|1|PRB
pasrur|c|Pasrur|PK||3|
passaic|c|Passaic|US|NJ|2|
passau|c|Passau|DE||2|
passo fundo|c|Passo Fundo|BR||3|PFB
passos|c|Passos|BR||3|PSW
pasto|c|Pasto|CO||4|PSO
pasuruan|c|Pasuruan|ID||3|
pat heung|c|Pat Heung|HK||1|
patagonia|r|Patagonia|AR||5|
patan|c|Pātan|NP||4|
patan|c|Pātan|IN||3|
pataz|c|Pataz|PE||0|PYZ
paterna|c|Paterna|ES||2|
pateros|c|Pateros|PH||2|
paterson|c|Paterson|US|NJ|3|
pathankot|c|Pathānkot|IN||3|
pathein|c|Pathein|MM||3|BSX
pathum wan|c|Pathum Wan|TH||2|
pati|c|Pati|ID||3|
patiala|c|Patiāla|IN||4|
patiya|c|Patiya|BD||2|
patna|c|Patna|IN||6|PAT
patnos|c|Patnos|TR||2|
pato branco|c|Pato Branco|BR||2|PTO
patos|c|Patos|BR||2|
patos de minas|c|Patos de Minas|BR||3|POJ
patra|c|Pátra|GR||3|
patras|c|Patras|GR||0|GPA
patrocinio|c|Patrocínio|BR||2|
pattaya|c|Pattaya|TH||3|
patterson|c|Patterson|US|LA|0|PTN
pattoki|c|Pattoki|PK||3|
pattukkottai|c|Pattukkottai|IN||2|
patuakhali|c|Patuakhali|BD||2|
patuto|c|Patuto|PH||2|
patuxent river|c|Patuxent River|US|MD|0|NHK
patzcuaro|c|Pátzcuaro|MX||2|
patzun|c|Patzún|GT||2|
pau|c|Pau|FR||2|PUF
paudalho|c|Paudalho|BR||2|
pauk|c|Pauk|MM||0|PAU
paulatuk|c|Paulatuk|CA|NT|0|YPC
paulinia|c|Paulínia|BR||3|
paulista|c|Paulista|BR||4|
paulo afonso|c|Paulo Afonso|BR||3|PAV
pavia|c|Pavia|IT||2|
pavlodar|c|Pavlodar|KZ||4|PWQ
pavlohrad|c|Pavlohrad|UA||3|
pavlovo|c|Pavlovo|RU||2|
pavlovskiy posad|c|Pavlovskiy Posad|RU||2|
pawtucket|c|Pawtucket|US|RI|2|SFZ
paya lebar|c|Paya Lebar|SG||1|
paya terubong|c|Paya Terubong|MY||3|
payakumbuh|c|Payakumbuh|ID||3|
payerne|c|Payerne|CH||0|VIP
paysandu|c|Paysandú|UY||2|PDU
payson|c|Payson|US|AZ|0|PJB
payyanur|c|Payyanur|IN||2|
paz de ariporo|c|Paz de Ariporo|CO||1|PZA
pazardzhik|c|Pazardzhik|BG||2|
peabody|c|Peabody|US|MA|2|
peace river|c|Peace River|CA|AB|0|YPE
peach springs|c|Peach Springs|US|AZ|0|GCW PGS
pearland|c|Pearland|US|TX|3|
pearson|a|Toronto Pearson International|CA||9|YYZ
peawanuck|c|Peawanuck|CA|ON|0|YPO
pecangaan|c|Pecangaan|ID||2|
pechersk|c|Pechersk|UA||3|
pechora|c|Pechora|RU||1|PEX
peckham|c|Peckham|GB||2|
pecos|c|Pecos|US|TX|0|PEQ
pecs|c|Pécs|HU||3|
pecs pogany|c|Pecs-Pogany|HU||0|PEV
pedregal|c|Pedregal|PA||2|
pedreira|c|Pedreira|BR||3|
pedro bay|c|Pedro Bay|US|AK|0|PDB
pedro juan caballero|c|Pedro Juan Caballero|PY||2|PJC
pedro leopoldo|c|Pedro Leopoldo|BR||2|
peenemunde|c|Peenemunde|DE||0|PEF
pehuajo|c|Pehuajó|AR||1|PEH
peicheng|c|Peicheng|CN||3|
pekalongan|c|Pekalongan|ID||4|
pekanbaru|c|Pekanbaru|ID||6|PKU
peking|c|Beijing|CN||9|PEK PKX
pelabuhanratu|c|Pelabuhanratu|ID||3|
pelaneng|c|Pelaneng|LS||0|PEL
pelengana|c|Pèlèngana|ML||2|
pelentong|c|Pelentong|MY||5|
pell city|c|Pell City|US|AL|0|PLR
pellston|c|Pellston|US|MI|0|PLN
pelotas|c|Pelotas|BR||4|PET
pemalang|c|Pemalang|ID||3|
pemangkat|c|Pemangkat|ID||2|
pematangsiantar|c|Pematangsiantar|ID||4|
pemba|c|Pemba|MZ||3|POL
pembina|c|Pembina|US|ND|0|PMB
pembroke|c|Pembroke|CA|ON|0|YTA
pembroke pines|c|Pembroke Pines|US|FL|3|
penaflor|c|Peñaflor|CL||2|
penalolen|c|Peñalolén|CL||3|
penang|c|Penang|MY||0|PEN
penapolis|c|Penápolis|BR||2|
pendang|c|Pendang|MY||2|
pendleton|c|Pendleton|US|OR|1|PDT
penedo|c|Penedo|BR||2|
peng siang|c|Peng Siang|SG||1|
pengcheng|c|Pengcheng|CN||2|
pengpu|c|Pengpu|CN||3|
pengze|c|Pengze|CN||4|
pennsylvania|r|Pennsylvania|US|PA|7|
penrhyn island|c|Penrhyn Island|CK||0|PYE
pensacola|c|Pensacola|US|FL|2|PNS
pentecost island|c|Pentecost Island|VU||0|SSR
penticton|c|Penticton|CA|BC|1|YYF
penza|c|Penza|RU||5|PEZ
penzing|c|Penzing|AT||2|
peoria|c|Peoria|US|AZ|3|
peoria|c|Peoria|US|IL|3|
perai|c|Perai|MY||2|
peranampattu|c|Peranāmpattu|IN||2|
perbaungan|c|Perbaungan|ID||3|
percut|c|Percut|ID||4|
perdizes|c|Perdizes|BR||3|
pereira|c|Pereira|CO||4|PEI
perez zeledon|c|Perez Zeledon|CR||0|IPZ
pergamino|c|Pergamino|AR||2|
perigueux|c|Périgueux|FR||1|PGX
peristeri|c|Peristéri|GR||3|
perito moreno|c|Perito Moreno|AR||0|PMQ
periya semur|c|Periya Semūr|IN||2|
perling|c|Perling|MY||3|
perm|c|Perm|RU||5|PEE
pernik|c|Pernik|BG||2|
perpignan|c|Perpignan|FR||3|PGF
perris|c|Perris|US|CA|2|
perry|c|Perry|US|FL|0|FPY
perry|c|Perry|US|IA|0|PRO
perryville|c|Perryville|US|AK|0|KPV
perth|c|Perth|AU||7|PER
perth|c|Perth|GB||1|PSL
perth amboy|c|Perth Amboy|US|NJ|2|
peru|n|Peru|PE||8|
peru|c|Peru|US|IL|0|VYS
peru|c|Peru|US|IN|0|GUS
perugia|c|Perugia|IT||3|PEG
peruibe|c|Peruíbe|BR||2|
perus|c|Perus|BR||2|
pervomaysk|c|Pervomaysk|UA||2|
pervouralsk|c|Pervouralsk|RU||3|
pesaro|c|Pesaro|IT||2|
pescara|c|Pescara|IT||3|PSR
peshawar|c|Peshawar|PK||7|PEW
pesqueira|c|Pesqueira|BR||2|
pessac|c|Pessac|FR||2|
pest|c|Pest|HU||6|
pestlorinc|c|Pestlőrinc|HU||2|
petah tiqva|c|Petaẖ Tiqva|IL||4|
petaling jaya|c|Petaling Jaya|MY||5|
petaluma|c|Petaluma|US|CA|2|
petapa|c|Petapa|GT||3|
petare|c|Petare|VE||4|
petauke|c|Petauke|ZM||2|
petawawa|c|Petawawa|CA|ON|1|YWA
peterborough|c|Peterborough|GB||3|
peterborough|c|Peterborough|CA|ON|2|YPQ
peterhof|c|Peterhof|RU||2|
petersburg|c|Saint Petersburg|RU||8|LED
petersburg|c|Petersburg|US|VA|1|PTB
petersburg|c|Petersburg|US|AK|0|PSG
petionville|c|Pétionville|HT||4|
petlad|c|Petlād|IN||2|
petrodvorets|c|Petrodvorets|RU||2|
petrogradka|c|Petrogradka|RU||3|
petrolina|c|Petrolina|BR||4|PNZ
petropavl|c|Petropavl|KZ||3|
petropavlosk|c|Petropavlosk|KZ||0|PPK
petropavlovsk kamchatsky|c|Petropavlovsk-Kamchatsky|RU||3|PKC
petropolis|c|Petrópolis|BR||4|
petroupolis|c|Petroúpolis|GR||2|
petrozavodsk|c|Petrozavodsk|RU||4|PES
petrzalka|c|Petržalka|SK||3|
peureumeue|c|Peureumeue|ID||0|MEQ
pevek|c|Pevek|RU||0|PWE
pflugerville|c|Pflugerville|US|TX|2|
pforzheim|c|Pforzheim|DE||3|
phagwara|c|Phagwāra|IN||3|
phalaborwa|c|Phalaborwa|ZA||3|PHW
phalia|c|Phalia|PK||2|
phaltan|c|Phaltan|IN||2|
phan rang|c|Phan Rang|VN||0|PHA
phan rang thap cham|c|Phan Rang-Tháp Chàm|VN||3|
phan thiet|c|Phan Thiết|VN||3|PHH
phaplu|c|Phaplu|NP||0|PPL
pharr|c|Pharr|US|TX|2|
phasi charoen|c|Phasi Charoen|TH||3|
phaya thai|c|Phaya Thai|TH||2|
phetchabun|c|Phetchabun|TH||2|
philadelphia|c|Philadelphia|US|PA|6|PHL
philip|c|Philip|US|SD|0|PHP
philippines|n|Philippines|PH||8|
philipsburg|c|Philipsburg|US|PA|0|PSB
philly|c|Philadelphia|US|PA|6|PHL
phinda|c|Phinda|ZA||0|PZL
phitsanulok|c|Phitsanulok|TH||2|
phnom penh|c|Phnom Penh|KH||6|PNH
pho yen|c|Phổ Yên|VN||3|
phoenix|c|Phoenix|US|AZ|6|PHX
phong dien|c|Phong Điền|VN||3|
phong thanh|c|Phong Thạnh|VN||2|
phool nagar|c|Phool Nagar|PK||3|
phra khanong|c|Phra Khanong|TH||2|
phra nakhon|c|Phra Nakhon|TH||2|
phra nakhon si ayutthaya|c|Phra Nakhon Si Ayutthaya|TH||2|
phra phutthabat|c|Phra Phutthabat|TH||2|
phra pradaeng|c|Phra Pradaeng|TH||3|
phu ly|c|Phủ Lý|VN||3|
phu my|c|Phú Mỹ|VN||4|
phu quoc|c|Phu Quoc|VN||4|
phu tho|c|Phú Thọ|VN||2|
phuc yen|c|Phúc Yên|VN||3|
phuket|r|Phuket|TH||5|HKT
phuket|c|Phuket|TH||2|HKT
phuket town|c|Phuket|TH||2|HKT
phulwari sharif|c|Phulwari Sharif|IN||2|
phusro|c|Phusro|IN||3|
phuthaditjhaba|c|Phuthaditjhaba|ZA||2|
piacenza|c|Piacenza|IT||3|
pianura|c|Pianura|IT||2|
piatra neamt|c|Piatra Neamţ|RO||3|
pica|c|Pica|CL||0|CPP
picheng|c|Picheng|CN||2|
pickens|c|Pickens|US|SC|0|LQK
pickering|c|Pickering|CA|ON|2|
pickle lake|c|Pickle Lake|CA|ON|0|YPL
pico island|c|Pico Island|PT||0|PIX
pico rivera|c|Pico Rivera|US|CA|2|
picos|c|Picos|BR||2|PCS
picpus|c|Picpus|FR||2|
picton|c|Picton|NZ||0|PCN
piduguralla|c|Pidugurālla|IN||2|
piedade|c|Piedade|BR||2|
piedecuesta|c|Piedecuesta|CO||3|
piedras negras|c|Piedras Negras|MX||3|
piekary slaskie|c|Piekary Śląskie|PL||2|
pierre|c|Pierre|US|SD|0|PIR
pierrefonds|c|Pierrefonds|CA|QC|2|
pierrefonds roxboro|c|Pierrefonds-Roxboro|CA|QC|2|
piestany|c|Piešťany|SK||1|PZY
piet retief|c|Piet Retief|ZA||2|
pietermaritzburg|c|Pietermaritzburg|ZA||5|PZB
pijijiapan|c|Pijijiapan|MX||2|
pikangikum|c|Pikangikum|CA|ON|0|YPM
pikeville|c|Pikeville|US|KY|0|PVL
pikine|c|Pikine|SN||6|
pikwitonei|c|Pikwitonei|CA|MB|0|PIW
pila|c|Piła|PL||2|
pilanesberg|c|Pilanesberg|ZA||0|NTY
pilar|c|Pilar|AR||2|
pilar|c|Pilar|PY||1|PIL
pilibhit|c|Pīlibhīt|IN||3|
pilkhua|c|Pilkhua|IN||2|
pilot point|c|Pilot Point|US|AK|0|PIP UGB
pilot station|c|Pilot Station|US|AK|0|PQS
pilsen|c|Pilsen|CZ||3|
pimenta bueno|c|Pimenta Bueno|BR||1|PBQ
pimpri|c|Pimpri|IN||6|
pimpri chinchwad|c|Pimpri-Chinchwad|IN||6|
pinar del rey|c|Pinar del Rey|ES||2|
pinar del rio|c|Pinar del Río|CU||3|LCL QPD
pincher creek|c|Pincher Creek|CA|AB|0|WPC
pindamonhangaba|c|Pindamonhangaba|BR||3|
pindi bhattian|c|Pindi Bhattian|PK||4|
pindi gheb|c|Pindi Gheb|PK||2|
pindiga|c|Pindiga|NG||3|
pindiu|c|Pindiu|PG||0|PDI
pine bluff|c|Pine Bluff|US|AR|1|PBF
pine cay|c|Pine Cay|TC||0|PIC
pine hills|c|Pine Hills|US|FL|2|
pine mountain|c|Pine Mountain|US|GA|0|PIM
pine ridge|c|Pine Ridge|US|SD|0|XPR
pinedale|c|Pinedale|US|WY|0|PWY
pinehouse lake|c|Pinehouse Lake|CA|SK|0|ZPO
pinehurst|c|Pinehurst|US|NC|1|SOP
pinellas park|c|Pinellas Park|US|FL|2|
pinetown|c|Pinetown|ZA||3|
ping shan|c|Ping Shan|HK||1|
pingdingshan|c|Pingdingshan|CN||5|
pingdu|c|Pingdu|CN||5|
pingjin|c|Pingjin|CN||2|
pingliang|c|Pingliang|CN||5|
pingnan|c|Pingnan|CN||2|
pingshan|c|Pingshan|CN||3|
pingtung|c|Pingtung|TW||0|PIF
pingwu county|c|Pingwu County|CN||3|
pingxiang|c|Pingxiang|CN||5|
pingyi|c|Pingyi|CN||2|
pingyin|c|Pingyin|CN||2|
pingzhuang|c|Pingzhuang|CN||2|
pinhais|c|Pinhais|BR||3|
pinheiro|c|Pinheiro|BR||2|PHI
pinheiros|c|Pinheiros|BR||2|
pinsk|c|Pinsk|BY||3|
piotrkow trybunalski|c|Piotrków Trybunalski|PL||2|
pir jo goth|c|Pir Jo Goth|PK||2|
pir mahal|c|Pir Mahal|PK||2|
piracicaba|c|Piracicaba|BR||4|QHB
piraeus|c|Piraeus|GR||3|
piranshahr|c|Piranshahr|IR||3|
pirapora|c|Pirapora|BR||2|PIV
piraquara|c|Piraquara|BR||3|
pirassununga|c|Pirassununga|BR||2|QPS
piripiri|c|Piripiri|BR||2|
pirituba|c|Pirituba|BR||3|
pirojpur|c|Pirojpur|BD||2|
pisa|c|Pisa|IT||3|PSA
piscataway|c|Piscataway|US|NJ|2|
pisco|c|Pisco|PE||2|PIO
pishva|c|Pīshvā|IR||2|
pistoia|c|Pistoia|IT||2|
pita kotte|c|Pita Kotte|LK||3|
pitalito|c|Pitalito|CO||3|PTX
pitcairn|n|Pitcairn|PN||8|
pitesti|c|Piteşti|RO||3|
pithampur|c|Pithampur|IN||3|
pithapuram|c|Pithāpuram|IN||2|
pitt meadows|c|Pitt Meadows|CA|BC|1|YPK
pitts town|c|Pitts Town|BS||0|PWN
pittsburg|c|Pittsburg|US|CA|2|
pittsburg|c|Pittsburg|US|KS|0|PTS
pittsburgh|c|Pittsburgh|US|PA|4|PIT
pittsfield|c|Pittsfield|US|MA|1|PSF
pittwater|c|Pittwater|AU||2|
piura|c|Piura|PE||5|PIU
pivdenna borshchahivka|c|Pivdenna Borshchahivka|UA||2|
pizhou|c|Pizhou|CN||4|
placencia|c|Placencia|BZ||0|PLJ
placentia|c|Placentia|US|CA|2|
placerville|c|Placerville|US|CA|0|PVF
placetas|c|Placetas|CU||2|
plainfield|c|Plainfield|US|NJ|2|
plainview|c|Plainview|US|TX|0|PVW
planaltina|c|Planaltina|BR||3|
planeta rica|c|Planeta Rica|CO||2|
plano|c|Plano|US|TX|4|
plano piloto|c|Plano Piloto|BR||3|
plantation|c|Plantation|US|FL|2|
plaridel|c|Plaridel|PH||3|
plastun|c|Plastun|RU||0|TLY
platinum|c|Platinum|US|AK|0|PTU
plato|c|Plato|CO||1|PLT
plattsburgh|c|Plattsburgh|US|NY|1|PBG
plauen|c|Plauen|DE||2|
playa del carmen|c|Playa del Carmen|MX||3|
playa grande|c|Playa Grande|GT||0|PKJ
plaza de la revolucion|c|Plaza de la Revolución|CU||3|
plaza saposoa|c|Plaza Saposoa|PE||0|SQU
pleasanton|c|Pleasanton|US|CA|2|
pleiku|c|Pleiku|VN||3|PXU
plentywood|c|Plentywood|US|MT|0|PWD
pleven|c|Pleven|BG||2|
plock|c|Płock|PL||3|
ploiesti|c|Ploieşti|RO||3|
plottier|c|Plottier|AR||2|
plovdiv|c|Plovdiv|BG||4|PDV
plumbon|c|Plumbon|ID||3|
plymouth|c|Plymouth|GB||4|
plymouth|c|Plymouth|US|MN|2|
plymouth|c|Plymouth|US|MA|0|PYM
plymouth|c|Plymouth|US|NH|0|PLY
po|c|Pô|BF||1|PUP
poa|c|Poá|BR||3|
poblacion|c|Poblacion|PH||3|
pocahontas|c|Pocahontas|US|IA|0|POH
pocatello|c|Pocatello|US|ID|2|PIH
pococi|c|Pococi|CR||0|BCL GPL
pocos de caldas|c|Poços de Caldas|BR||3|POO
podgorica|c|Podgorica|ME||3|TGD
podilskyi|c|Podilskyi|UA||2|
podolsk|c|Podolsk|RU||3|
podor|c|Podor|SN||0|POD
pohang|c|Pohang|KR||4|KPO
pohja tallinn|c|Põhja-Tallinn|EE||2|
pohnpei island|c|Pohnpei Island|FM||0|PNI
poinciana|c|Poinciana|US|FL|2|
point cook|c|Point Cook|AU||2|
point hope|c|Point Hope|US|AK|0|PHO
point lay|c|Point Lay|US|AK|0|PIZ
point pedro|c|Point Pedro|LK||2|
pointe a pitre le raizet|c|Pointe-a-Pitre Le Raizet|GP||0|PTP
pointe noire|c|Pointe-Noire|CG||6|PNR
points north landing|c|Points North Landing|CA|SK|0|YNL
poitiers|c|Poitiers|FR||2|PIS
pok fu lam|c|Pok Fu Lam|HK||2|
pok hong|c|Pok Hong|HK||1|
pokhara|c|Pokhara|NP||5|PKR
pokrovsk|c|Pokrovsk|UA||2|
pokrovskoye streshnevo|c|Pokrovskoye-Streshnëvo|RU||2|
polacca|c|Polacca|US|AZ|0|PXL
polanco|c|Polanco|MX||2|
poland|n|Poland|PL||8|
polangui|c|Polangui|PH||2|
polatli|c|Polatlı|TR||2|
polevskoy|c|Polevskoy|RU||2|
polewali|c|Polewali|ID||2|
pollachi|c|Pollachi|IN||2|
polokwane|c|Polokwane|ZA||4|
polomolok|c|Polomolok|PH||2|
polotsk|c|Polotsk|BY||2|
poltava|c|Poltava|UA||4|PLV
pom prap sattru phai|c|Pom Prap Sattru Phai|TH||2|
pomona|c|Pomona|US|CA|3|
pompano beach|c|Pompano Beach|US|FL|3|PPM
ponca city|c|Ponca City|US|OK|1|PNC
ponce|c|Ponce|PR||3|
ponce|c|Ponce|US||0|PSE
pond inlet|c|Pond Inlet|CA|NU|0|YIO
ponferrada|c|Ponferrada|ES||2|
pongchon up|c|Pongch’ŏn-ŭp|KP||2|
ponnani|c|Ponnāni|IN||3|
ponnur|c|Ponnur|IN||2|
ponnuru|c|Ponnūru|IN||2|
ponorogo|c|Ponorogo|ID||2|
ponta delgada|c|Ponta Delgada|PT||1|PDL
ponta do ouro|c|Ponta do Ouro|MZ||0|PDD
ponta do sol|c|Ponta do Sol|CV||0|NTO
ponta grossa|c|Ponta Grossa|BR||4|PGZ
ponta pora|c|Ponta Porã|BR||2|PMG
ponte nova|c|Ponte Nova|BR||2|
ponte rasa|c|Ponte Rasa|BR||2|
pontes e lacerda|c|Pontes e Lacerda|BR||2|
pontevedra|c|Pontevedra|ES||2|
pontiac|c|Pontiac|US|MI|2|PTK
pontianak|c|Pontianak|ID||5|PNK
ponticelli|c|Ponticelli|IT||2|
pontoise|c|Pontoise|FR||1|POX
poole|c|Poole|GB||3|
poonamalle|c|Poonamalle|IN||2|
popayan|c|Popayán|CO||4|PPN
poplar bluff|c|Poplar Bluff|US|MO|1|POF
poplar hill|c|Poplar Hill|CA|ON|0|YHP
poplar river|c|Poplar River|CA|MB|0|XPP
poplarville|c|Poplarville|US|MS|0|PCU
popondetta|c|Popondetta|PG||1|PNP
poprad|c|Poprad|SK||1|TAT
poptun|c|Poptún|GT||1|PON
por do sol|c|Pôr do Sol|BR||3|
porbandar|c|Porbandar|IN||3|PBD
pori|c|Pori|FI||2|POR
porirua|c|Porirua|NZ||2|
porlamar|c|Porlamar|VE||3|
port alberni|c|Port Alberni|CA|BC|1|YPB
port alfred|c|Port Alfred|ZA||1|AFD
port alsworth|c|Port Alsworth|US|AK|0|PTA
port amboim|c|Port Amboim|AO||0|PBN
port angeles|c|Port Angeles|US|WA|1|CLM
port area|c|Port Area|PH||2|
port arthur|c|Port Arthur|US|TX|2|
port au prince|c|Port-au-Prince|HT||6|PAP
port berge|c|Port Berge|MG||0|WPB
port blair|c|Port Blair|IN||3|IXZ
port charlotte|c|Port Charlotte|US|FL|2|
port clarence|c|Port Clarence|US|AK|0|KPC
port coquitlam|c|Port Coquitlam|CA|BC|2|
port de paix|c|Port-de-Paix|HT||4|
port dickson|c|Port Dickson|MY||3|
port elizabeth|c|Port Elizabeth|ZA||0|PLZ
port ellen|c|Port Ellen|GB||0|ILY
port gentil|c|Port-Gentil|GA||3|POG
port graham|c|Port Graham|US|AK|0|PGM
port harcourt|c|Port Harcourt|NG||7|PHC
port hardy|c|Port Hardy|CA|BC|0|YZT
port hawkesbury|c|Port Hawkesbury|CA|NS|0|YPS
port hedland|c|Port Hedland|AU||1|PHE
port heiden|c|Port Heiden|US|AK|0|PTH
port hope simpson|c|Port Hope Simpson|CA||0|YHA
port huron|c|Port Huron|US|MI|1|PHN
port lincoln|c|Port Lincoln|AU||0|PLO
port lions|c|Port Lions|US|AK|0|ORI
port louis|c|Port Louis|MU||3|MRU
port macquarie|c|Port Macquarie|AU||2|PQQ
port mathurin|c|Port Mathurin|MU||0|RRG
port menier|c|Port-Menier|CA|QC|0|YPN
port moresby|c|Port Moresby|PG||4|POM
port of spain|c|Port of Spain|TT||1|POS
port orange|c|Port Orange|US|FL|2|
port said|c|Port Said|EG||5|PSD
port saint lucie|c|Port Saint Lucie|US|FL|3|
port shepstone|c|Port Shepstone|ZA||2|
port st johns|c|Port St Johns|ZA||0|JOH
port sudan|c|Port Sudan|SD||4|PZU
port townsend|c|Port Townsend|US|WA|0|TWD
port vila|c|Port-Vila|VU||1|VLI
portage|c|Portage|CA|MB|0|YPG
portage creek|c|Portage Creek|US|AK|0|PCA
portage park|c|Portage Park|US|IL|2|
portel|c|Portel|BR||2|
portela|a|Lisbon Portela|PT||9|LIS
porterville|c|Porterville|US|CA|2|PTV
portici|c|Portici|IT||2|
portimao|c|Portimão|PT||1|PRM
portland|c|Portland|US|OR|5|PDX
portland|c|Portland|US|ME|2|
portmore|c|Portmore|JM||3|
porto|c|Porto|PT||4|OPO
porto alegre|c|Porto Alegre|BR||6|POA QNS
porto alegre do norte|c|Porto Alegre Do Norte|BR||0|PBX
porto amboim|c|Porto Amboim|AO||2|
porto cheli|c|Porto Cheli|GR||0|PKH
porto de moz|c|Porto de Moz|BR||1|PTQ
porto dos gauchos|c|Porto Dos Gauchos|BR||0|PBV
porto feliz|c|Porto Feliz|BR||2|
porto ferreira|c|Porto Ferreira|BR||2|
porto nacional|c|Porto Nacional|BR||2|PNB
porto novo|c|Porto-Novo|BJ||4|
porto santo|c|Porto Santo|PT||0|PXO
porto seguro|c|Porto Seguro|BR||3|BPS
porto velho|c|Porto Velho|BR||5|PVH
portoroz|c|Portoroz|SI||0|POW
portoviejo|c|Portoviejo|EC||4|PVO
portsmouth|c|Portsmouth|GB||3|
portsmouth|c|Portsmouth|US|VA|2|
portsmouth|c|Portsmouth|US|NH|0|PSM
portsmouth|c|Portsmouth|US|OH|0|PMH
portsmouth heights|c|Portsmouth Heights|US|VA|2|
portugal|n|Portugal|PT||8|
porvenir|c|Porvenir|CL||0|WPR
porvoo|c|Porvoo|FI||2|
porz am rhein|c|Porz am Rhein|DE||3|
posadas|c|Posadas|AR||4|PSS
poso celebes island|c|Poso-Celebes Island|ID||0|PSJ
postville|c|Postville|CA||0|YSO
potchefstroom|c|Potchefstroom|ZA||3|PCF
poteau|c|Poteau|US|OK|0|RKR
potenza|c|Potenza|IT||2|
potgietersrus|c|Potgietersrus|ZA||0|PTG
potiskum|c|Potiskum|NG||2|
potosi|c|Potosí|BO||3|POI
potsdam|c|Potsdam|DE||3|
pottstown|c|Pottstown|US|PA|1|PTW
poughkeepsie|c|Poughkeepsie|US|NY|1|POU
poum|c|Poum|NC||0|PUV
pouso alegre|c|Pouso Alegre|BR||3|PPY
pouytenga|c|Pouytenga|BF||2|
poway|c|Poway|US|CA|2|
powell|c|Powell|US|WY|0|POY
powell river|c|Powell River|CA|BC|0|YPW
poyang|c|Poyang|CN||2|
poza rica|c|Poza Rica|MX||0|PAZ
poza rica de hidalgo|c|Poza Rica de Hidalgo|MX||3|
poznan|c|Poznań|PL||5|POZ
pozniaky|c|Pozniaky|UA||3|
pozuelo de alarcon|c|Pozuelo de Alarcón|ES||2|
pozzo strada|c|Pozzo Strada|IT||2|
pozzuoli|c|Pozzuoli|IT||2|
prabumulih|c|Prabumulih|ID||3|
prachantakham|c|Prachantakham|TH||2|
prado|c|Prado|BR||1|PDF
praga polnoc|c|Praga Północ|PL||2|
praga poludnie|c|Praga Południe|PL||3|
prague|c|Prague|CZ||6|PRG
praha|c|Prague|CZ||6|PRG
praia|c|Praia|CV||3|RAI
praia grande|c|Praia Grande|BR||4|
prairie du chien|c|Prairie Du Chien|US|WI|0|PCD
praslin island|c|Praslin Island|SC||0|PRI
prato|c|Prato|IT||3|
pratt|c|Pratt|US|KS|0|PTT
pravyi bereh|c|Pravyi Bereh|UA||4|
prayagraj|c|Prayagraj|IN||6|
preaek prasab|c|Preaek Prasab|KH||2|
preguica|c|Preguica|CV||0|SNE
prentice|c|Prentice|US|WI|0|PRW
prenzlauer berg|c|Prenzlauer Berg|DE||3|
prerov|c|Přerov|CZ||1|PRV
prescott|c|Prescott|US|AZ|1|PRC
presidencia roque saenz pena|c|Presidencia Roque Sáenz Peña|AR||2|PRQ
presidente franco|c|Presidente Franco|PY||2|
presidente prudente|c|Presidente Prudente|BR||3|PPB
presnenskiy|c|Presnenskiy|RU||3|
presov|c|Prešov|SK||2|POV
presque isle|c|Presque Isle|US|ME|0|PQI
preston|c|Preston|GB||4|
pretoria|c|Pretoria|ZA||7|JNB
preveza|c|Préveza|GR||1|PVK
price|c|Price|US|UT|0|PUC
prieska|c|Prieska|ZA||0|PRK
prilep|c|Prilep|MK||2|
prince albert|c|Prince Albert|CA|SK|1|YPA
prince edward|c|Prince Edward|HK||1|
prince edward island|r|Prince Edward Island|CA|PE|5|
prince george|c|Prince George|CA|BC|2|YXS
prince rupert|c|Prince Rupert|CA|BC|0|YPR
princeton|c|Princeton|US|ME|0|PNN
princeton|c|Princeton|US|NJ|0|PCT
prineville|c|Prineville|US|OR|0|PRZ
pristina|c|Pristina|XK||5|
prizren|c|Prizren|XK||3|
probolinggo|c|Probolinggo|ID||3|
proddatur|c|Proddatūr|IN||3|
prokhladnyy|c|Prokhladnyy|RU||2|
prokopyevsk|c|Prokop’yevsk|RU||3|
propriano|c|Propriano|FR||0|PRP
proserpine|c|Proserpine|AU||0|PPP
prospect creek|c|Prospect Creek|US|AK|0|PPC
prosperidad|c|Prosperidad|PH||2|
provence|r|Provence|FR||5|
providence|c|Providence|US|RI|3|PVD
providencia|c|Providencia|CO||0|PVA
providenciales island|c|Providenciales Island|TC||0|PLS
provincetown|c|Provincetown|US|MA|0|PVC
provo|c|Provo|US|UT|3|PVU
pruszkow|c|Pruszków|PL||2|
pryluky|c|Pryluky|UA||2|
prymorskyi|c|Prymorskyi|UA||2|
przemysl|c|Przemyśl|PL||2|
psie pole|c|Psie Pole|PL||2|
pskov|c|Pskov|RU||3|PKV
pubal|c|Pubal|KR||2|
pucallpa|c|Pucallpa|PE||4|PCL
pucheng|c|Pucheng|CN||2|
puchong|c|Puchong|MY||4|
pucon|c|Pucón|CL||1|ZPC
pudong|a|Shanghai Pudong International|CN||9|PVG
pudong|c|Pudong|CN||8|
puducherry|c|Puducherry|IN||5|
pudukkottai|c|Pudukkottai|IN||3|
puebla|c|Puebla|MX||6|PBC
pueblo|c|Pueblo|US|CO|3|PUB
pueblo nuevo|c|Pueblo Nuevo|ES||2|
puente alto|c|Puente Alto|CL||5|
puente de vallecas|c|Puente de Vallecas|ES||3|
puer|c|Pu'er|CN||4|
puerto asis|c|Puerto Asís|CO||1|PUU
puerto ayacucho|c|Puerto Ayacucho|VE||3|
puerto aysen|c|Puerto Aysén|CL||1|WPA
puerto barrios|c|Puerto Barrios|GT||3|PBR
puerto berrio|c|Puerto Berrío|CO||2|PBE
puerto cabello|c|Puerto Cabello|VE||3|
puerto cabezas|c|Puerto Cabezas|NI||1|PUZ
puerto carreno|c|Puerto Carreño|CO||1|PCR
puerto cortez|c|Puerto Cortez|HN||3|
puerto deseado|c|Puerto Deseado|AR||1|PUD
puerto escondido|c|Puerto Escondido|MX||1|PXM
puerto iguazu|c|Puerto Iguazú|AR||1|IGR
puerto inirida|c|Puerto Inirida|CO||0|PDA
puerto jimenez|c|Puerto Jimenez|CR||0|PJM
puerto la cruz|c|Puerto La Cruz|VE||4|
puerto leguizamo|c|Puerto Leguízamo|CO||1|LQM
puerto lempira|c|Puerto Lempira|HN||0|PEU
puerto limon|c|Puerto Limon|CR||0|LIO
puerto madryn|c|Puerto Madryn|AR||2|PMY
puerto maldonado|c|Puerto Maldonado|PE||2|PEM
puerto montt|c|Puerto Montt|CL||3|PMC
puerto natales|c|Puerto Natales|CL||1|PNT
puerto obaldia|c|Puerto Obaldia|PA||0|PUE
puerto ordaz ciudad guayana|c|Puerto Ordaz-Ciudad Guayana|VE||0|PZO
puerto padre|c|Puerto Padre|CU||2|
puerto penasco|c|Puerto Peñasco|MX||2|PPE
puerto plata|c|Puerto Plata|DO||3|POP
puerto princesa|c|Puerto Princesa|PH||3|
puerto princesa city|c|Puerto Princesa City|PH||0|PPS
puerto putumayo|c|Puerto Putumayo|EC||0|PYO
puerto rico|n|Puerto Rico|PR||8|
puerto rico|c|Puerto Rico|BO||0|PUR
puerto san jose|c|Puerto San José|GT||1|GSJ
puerto suarez|c|Puerto Suarez|BO||0|PSZ
puerto vallarta|r|Puerto Vallarta|MX||5|PVR
puerto vallarta|c|Puerto Vallarta|MX||3|PVR
puerto varas|c|Puerto Varas|CL||1|PUX
puerto williams|c|Puerto Williams|CL||0|WPU
puertollano|c|Puertollano|ES||2|
puji|c|Puji|CN||2|
pukarua|c|Pukarua|PF||0|PUK
pukatawagan|c|Pukatawagan|CA|MB|0|XPK
pul e khumri|c|Pul-e Khumrī|AF||2|
pul pehlad|c|Pul Pehlad|IN||2|
pula|c|Pula|HR||2|PUY
pulandian|c|Pulandian|CN||3|
pulau tioman|c|Pulau Tioman|MY||0|TOD
pulheim|c|Pulheim|DE||2|
puli|c|Puli|TW||2|
pulilan|c|Pulilan|PH||3|
pulivendla|c|Pulivendla|IN||2|
puliyankudi|c|Puliyankudi|IN||2|
pullman|c|Pullman|US|WA|1|PUW
pulong santa cruz|c|Pulong Santa Cruz|PH||3|
punasa|c|Punāsa|IN||4|
pune|c|Pune|IN||7|PNQ
punganuru|c|Punganūru|IN||2|
punggol|c|Punggol|SG||3|
punia|c|Punia|CD||0|PUN
puning|c|Puning|CN||5|
punjab|r|Punjab|IN||5|
puno|c|Puno|PE||3|
punta alta|c|Punta Alta|AR||2|
punta arenas|c|Punta Arenas|CL||3|PUQ
punta arenas|c|Punta Arenas|CR||0|BAI
punta cana|c|Punta Cana|DO||3|PUJ
punta cardon|c|Punta Cardón|VE||3|
punta de mata|c|Punta de Mata|VE||2|
punta del este|c|Punta del Este|UY||0|PDP
punta gorda|c|Punta Gorda|US|FL|1|PGD
puntarenas|c|Puntarenas|CR||1|JAP
punto fijo|c|Punto Fijo|VE||3|
puqi|c|Puqi|CN||3|
purbalingga|c|Purbalingga|ID||2|
puri|c|Puri|IN||3|
purley|c|Purley|GB||2|
purmerend|c|Purmerend|NL||2|
purnia|c|Purnia|IN||4|
pursat|c|Pursat|KH||2|
puruliya|c|Puruliya|IN||3|
purwakarta|c|Purwakarta|ID||3|
purwodadi|c|Purwodadi|ID||3|
purwokerto|c|Purwokerto|ID||3|
pusad|c|Pusad|IN||2|
pushkin|c|Pushkin|RU||2|
pushkino|c|Pushkino|RU||3|
putao|c|Putao|MM||0|PBU
putatan|c|Putatan|PH||3|
putatan|c|Putatan|MY||2|
puth kalan|c|Pūth Kalān|IN||2|
puthia|c|Puthia|BD||3|
putian|c|Putian|CN||6|
putney|c|Putney|GB||2|
putra heights|c|Putra Heights|MY||2|
putrajaya|c|Putrajaya|MY||2|
puttur|c|Puttūr|IN||2|
putuo|c|Putuo|CN||6|
putussibau|c|Putussibau|ID||0|PSU
puvirnituq|c|Puvirnituq|CA|QC|0|YPX
puxi|c|Puxi|CN||8|
puyang|c|Puyang|CN||7|
puyang chengguanzhen|c|Puyang Chengguanzhen|CN||3|
pweto|c|Pweto|CD||1|PWO
pyatigorsk|c|Pyatigorsk|RU||3|
pyay|c|Pyay|MM||3|
pye|c|Pye|MM||0|PRU
pyeongtaek|c|Pyeongtaek|KR||4|
pyin oo lwin|c|Pyin Oo Lwin|MM||3|
pyinmana|c|Pyinmana|MM||2|NYT
pyongsong|c|P’yŏngsŏng|KP||3|
pyongyang|c|Pyongyang|KP||7|FNJ
qaanaaq|c|Qaanaaq|GL||0|NAQ
qabula|c|Qabula|PK||2|
qacha nek|c|Qacha’s Nek|LS||1|UNE
qadirpur ran|c|Qadirpur Ran|PK||3|
qaem shahr|c|Qā’em Shahr|IR||3|
qaisumah|c|Qaisumah|SA||1|AQI
qala i naw|c|Qala-I-Naw|AF||0|LQN
qalat bishah|c|Qal‘at Bīshah|SA||2|
qalat sukkar|c|Qal‘at Sukkar|IQ||3|
qalyub|c|Qalyub|EG||3|
qamdo|c|Qamdo|CN||2|
qaracuxur|c|Qaraçuxur|AZ||2|
qaraqash|c|Qaraqash|CN||2|
qarasu|c|Qarasu|CN||2|
qarchak|c|Qarchak|IR||4|
qarshi|c|Qarshi|UZ||4|
qasr bin ghashir|c|Qaşr Bin Ghashīr|LY||3|
qatar|n|Qatar|QA||8|
qayyarah|c|Qayyarah|IQ||0|RQW
qazvin|c|Qazvin|IR||4|GZW
qdf|m|Dallas|US||9|DFW DAL
qeladize|c|Qeładizê|IQ||3|
qho|m|Houston|US||9|IAH HOU
qianjiang|c|Qianjiang|CN||3|
qiantang|c|Qiantang|CN||2|
qiaoguan|c|Qiaoguan|CN||2|
qiaotou|c|Qiaotou|CN||3|
qibao|c|Qibao|CN||4|
qiemo|c|Qiemo|CN||1|IQM
qikiqtarjuaq|c|Qikiqtarjuaq|CA|NU|0|YVM
qimei|c|Qimei|TW||0|CMJ
qina|c|Qina|EG||4|
qincheng|c|Qincheng|CN||2|
qingdao|c|Qingdao|CN||8|TAO
qingfu|c|Qingfu|CN||2|
qinggang|c|Qinggang|CN||2|
qingnian|c|Qingnian|CN||3|
qingpu|c|Qingpu|CN||6|
qingquan|c|Qingquan|CN||2|
qingshuping|c|Qingshuping|CN||2|
qingxichang|c|Qingxichang|CN||2|
qingyang|c|Qingyang|CN||7|IQN
qingyuan|c|Qingyuan|CN||6|
qingzhou|c|Qingzhou|CN||3|
qinhuangdao|c|Qinhuangdao|CN||5|BPE
qinnan|c|Qinnan|CN||2|
qinzhou|c|Qinzhou|CN||6|
qionghai|c|Qionghai|CN||5|BAR
qionghu|c|Qionghu|CN||2|
qiongshan|c|Qiongshan|CN||2|
qipan|c|Qipan|CN||2|
qiqihar|c|Qiqihar|CN||5|NDG
qiryat ata|c|Qiryat Ata|IL||2|
qishan|c|Qishan|CN||2|
qitai|c|Qitai|CN||0|JBK
qitaihe|c|Qitaihe|CN||4|
qiuji|c|Qiuji|CN||2|
qla|m|Los Angeles|US||9|LAX
qods|c|Qods|IR||4|
qom|c|Qom|IR||5|
qonce|c|Qonce|ZA||2|
qoqon|c|Qo‘qon|UZ||4|
qorveh|c|Qorveh|IR||2|
qoryooley|c|Qoryooley|SO||2|
qsf|m|San Francisco|US||9|SFO
quakertown|c|Quakertown|US|PA|0|UKT
qualicum beach|c|Qualicum Beach|CA|BC|0|XQU
quan ba|c|Quận Ba|VN||3|
quan bon|c|Quận Bốn|VN||3|
quan duc thinh|c|Quận Đức Thịnh|VN||3|
quan muoi|c|Quận Mười|VN||4|
quan muoi mot|c|Quận Mười Một|VN||4|
quan nam|c|Quận Năm|VN||3|
quan sau|c|Quận Sáu|VN||4|
quang ngai|c|Quảng Ngãi|VN||4|
quantico|c|Quantico|US|VA|0|NYG
quanzhou|c|Quanzhou|CN||6|JJN
quaqtaq|c|Quaqtaq|CA|QC|0|YQC
quarto oggiaro|c|Quarto Oggiaro|IT||3|
quartu santelena|c|Quartu Sant'Elena|IT||2|
quatre bornes|c|Quatre Bornes|MU||2|
qubo saeed khan|c|Qubo Saeed Khan|PK||2|
quchan|c|Qūchān|IR||3|
quebec|c|Quebec City|CA|QC|5|YQB
quebec|r|Quebec|CA|QC|5|
quebec city|c|Quebec City|CA|QC|5|YQB
queens|c|Queens|US|NY|7|
queens village|c|Queens Village|US|NY|2|
queensland|r|Queensland|AU||5|
queenstown|c|Queenstown|ZA||3|UTW
queenstown|c|Queenstown|NZ||0|ZQN
queenstown estate|c|Queenstown Estate|SG||3|
queimados|c|Queimados|BR||3|
quelimane|c|Quelimane|MZ||4|UEL
queluz|c|Queluz|PT||3|
quepos|c|Quepos|CR||0|XQP
queretaro|c|Queretaro|MX||0|QRO
quesnel|c|Quesnel|CA|BC|0|YQZ
quetta|c|Quetta|PK||6|UET
quetzaltenango|c|Quetzaltenango|GT||3|
quevedo|c|Quevedo|EC||3|
quezaltenango|c|Quezaltenango|GT||0|AAZ
quezon|c|Quezon|PH||3|
quezon city|c|Quezon City|PH||7|
qufu|c|Qufu|CN||2|
qui nhon|c|Qui Nhon|VN||5|
quibdo|c|Quibdó|CO||3|UIB
quibor|c|Quíbor|VE||2|
quijarro|c|Quijarro|BO||0|UYU
quilicura|c|Quilicura|CL||3|
quillacollo|c|Quillacollo|BO||3|
quillayute|c|Quillayute|US|WA|0|UIL
quillota|c|Quillota|CL||2|
quilmes|c|Quilmes|AR||4|
quilpue|c|Quilpué|CL||3|
quimper|c|Quimper|FR||2|UIP
quince mil|c|Quince Mil|PE||0|UMI
quincy|c|Quincy|US|MA|2|
quincy|c|Quincy|US|CA|0|GNF
quincy|c|Quincy|US|IL|0|UIN
quinhagak|c|Quinhagak|US|AK|0|KWN
quion hill|c|Quion Hill|VU||0|UIQ
quissecula|c|Quissecula|AO||2|
quito|c|Quito|EC||7|UIO
quixada|c|Quixadá|BR||2|
quixeramobim|c|Quixeramobim|BR||2|
qujing|c|Qujing|CN||6|
qulsary|c|Qulsary|KZ||2|
qunghirot|c|Qŭnghirot|UZ||2|
qurayyat|c|Qurayyat|SA||3|
qurayyat|c|Qurayyāt|OM||2|
qus|c|Qūş|EG||2|
quthbullapur|c|Quthbullapur|IN||3|
quthing|c|Quthing|LS||1|UTG
quvasoy|c|Quvasoy|UZ||2|
quwaysina|c|Quwaysinā|EG||2|
quy nohn|c|Quy Nohn|VN||0|UIH
quzhou|c|Quzhou|CN||5|JUZ
ra bayrut|c|Ra’s Bayrūt|LB||6|
raanana|c|Ra'anana|IL||2|
rabak|c|Rabak|SD||3|
rabat|c|Rabat|MA||6|RBA
rabigh|c|Rābigh|SA||2|
rabil|c|Rabil|CV||0|BVC
rabkavi|c|Rabkavi|IN||2|
rabkavi banhatti|c|Rabkavi-Banhatti|IN||2|
rabwah|c|Rabwah|PK||2|
rach gia|c|Rạch Giá|VN||4|VKG
raciborz|c|Racibórz|PL||2|
racine|c|Racine|US|WI|2|RAC
rades|c|Radès|TN||2|
radisson|c|Radisson|CA|QC|0|YGL
radom|c|Radom|PL||3|
raebareli|c|Raebareli|IN||3|
rafaela|c|Rafaela|AR||2|RAF
rafah|c|Rafaḩ|PS||3|
rafai|c|Rafai|CF||0|RFA
rafha|c|Rafha|SA||0|RAH
rafsanjan|c|Rafsanjān|IR||3|
raghogarh|c|Rāghogarh|IN||2|
ragusa|c|Ragusa|IT||2|
raha|c|Raha|ID||2|
rahim yar khan|c|Rahim Yar Khan|PK||5|RYK
rahlstedt|c|Rahlstedt|DE||2|
raichur|c|Rāichūr|IN||3|
raiganj|c|Rāiganj|IN||3|
raigarh|c|Raigarh|IN||3|
rainbow lake|c|Rainbow Lake|CA|AB|0|YOP
raipur|c|Raipur|IN||6|RPR
raipur|c|Rāipur|BD||2|
raj nandgaon|c|Rāj-Nāndgaon|IN||3|
raja jang|c|Raja Jang|PK||3|
rajahmundry|c|Rajahmundry|IN||0|RJA
rajamahendravaram|c|Rajamahendravaram|IN||4|
rajanpur|c|Rajanpur|PK||2|
rajapalayam|c|Rajapalayam|IN||3|
rajbiraj|c|Rājbirāj|NP||2|RJB
rajgangpur|c|Rajgangpur|IN||2|
rajgarh|c|Rājgarh|IN||2|
rajin|c|Rajin|KP||2|
rajkot|c|Rājkot|IN||6|HSR
rajpur sonarpur|c|Rajpur Sonarpur|IN||4|
rajpura|c|Rajpura|IN||2|
rajsamand|c|Rājsamand|IN||2|
rajshahi|c|Rajshahi|BD||5|RJH
raleigh|c|Raleigh|US|NC|4|RDU
ramadi|c|Ramadi|IQ||3|
ramagundam|c|Ramagundam|IN||3|
ramanathapuram|c|Ramanathapuram|IN||2|
ramapuram|c|Ramapuram|IN||2|
ramat gan|c|Ramat Gan|IL||3|
ramata|c|Ramata|SB||0|RBV
ramechhap|c|Ramechhap|NP||0|RHP
ramenki|c|Ramenki|RU||3|
ramenskoye|c|Ramenskoye|RU||2|
ramganj|c|Rāmganj|BD||2|
ramgarh|c|Rāmgarh|IN||2|
ramgundam|c|Rāmgundam|IN||4|
ramhormoz|c|Rāmhormoz|IR||2|
ramiros|c|Ramiros|AO||4|
ramla|c|Ramla|IL||2|
ramna maidan|c|Ramna Maidan|BD||3|
ramnagar|c|Rāmnagar|IN||2|
ramnicu valcea|c|Râmnicu Vâlcea|RO||2|
ramos arizpe|c|Ramos Arizpe|MX||2|
rampart|c|Rampart|US|AK|0|RMP
rampur|c|Rāmpur|IN||4|
rampur hat|c|Rampur Hat|IN||2|
rampura phul|c|Rampura Phul|IN||2|
ramstein|c|Ramstein|DE||0|RMS
ranaghat|c|Rānāghāt|IN||2|
ranai|c|Ranai|ID||0|NTX
ranau|c|Ranau|MY||1|RNU
rancagua|c|Rancagua|CL||3|QRC
ranchi|c|Ranchi|IN||6|IXR
rancho cordova|c|Rancho Cordova|US|CA|2|
rancho cucamonga|c|Rancho Cucamonga|US|CA|3|
rancho penasquitos|c|Rancho Penasquitos|US|CA|2|
randburg|c|Randburg|ZA||4|
randers|c|Randers|DK||2|
randfontein|c|Randfontein|ZA||3|
ranebennur|c|Ranebennur|IN||3|
rangamati|c|Rangamati|BD||3|
rangel|c|Rangel|AO||3|
rangely|c|Rangely|US|CO|0|RNG
ranger|c|Ranger|US|TX|0|RGR
rangkasbitung|c|Rangkasbitung|ID||3|
rangoon|c|Yangon|MM||7|RGN
rangpur|c|Rangpur|BD||6|
raniganj|c|Rāniganj|IN||3|
ranipet|c|Rānipet|IN||4|
rankin inlet|c|Rankin Inlet|CA|NU|0|YRT
ranon|c|Ranon|ES||0|OVD
ransiki papua island|c|Ransiki-Papua Island|ID||0|RSK
rantauprapat|c|Rantauprapat|ID||3|
ranyah|c|Rānyah|IQ||3|
rapid city|c|Rapid City|US|SD|2|RAP RCA
raposo tavares|c|Raposo Tavares|BR||3|
ras al khaimah|c|Ras Al Khaimah|AE||4|RKT
ras tanura|c|Ras Tanura|SA||2|
rasapudipalem|c|Rasapūdipalem|IN||6|
rasht|c|Rasht|IR||5|RAS
rasipuram|c|Rasipuram|IN||2|
rat burana|c|Rat Burana|TH||2|
ratanakiri|c|Ratanakiri|KH||0|RBE
ratangarh|c|Ratangarh|IN||2|
ratchaburi|c|Ratchaburi|TH||2|
ratchathewi|c|Ratchathewi|TH||2|
rath|c|Rāth|IN||2|
ratingen|c|Ratingen|DE||2|
ratlam|c|Ratlām|IN||4|
ratnagiri|c|Ratnagiri|IN||2|
ratodero|c|Ratodero|PK||2|
raton|c|Raton|US|NM|0|RTN
raufarhofn|c|Raufarhöfn|IS||0|RFN
raurkela industrial township|c|Raurkela Industrial Township|IN||3|
ravenna|c|Ravenna|IT||2|RAN
rawalakot|c|Rawalakot|PK||2|RAZ
rawalpindi|c|Rawalpindi|PK||7|ISB
rawang|c|Rawang|MY||3|
rawlins|c|Rawlins|US|WY|0|RWL
rawson|c|Rawson|AR||3|
raxaul|c|Raxaul|IN||2|
rayachoti|c|Rayachoti|IN||2|
rayadrug|c|Rāyadrug|IN||2|
rayagada|c|Rāyagada|IN||2|
rayon ktz|c|Rayon KTZ|UA||3|
rayong|c|Rayong|TH||3|UTP
razampeta|c|Rāzampeta|IN||2|
reading|c|Reading|GB||4|
reading|c|Reading|US|PA|2|RDG
reagan|a|Ronald Reagan Washington Ntl|US||9|DCA
reagan national|a|Ronald Reagan Washington Ntl|US||9|DCA
recanto das emas|c|Recanto das Emas|BR||3|
rechytsa|c|Rechytsa|BY||2|
recife|c|Recife|BR||6|REC
recklinghausen|c|Recklinghausen|DE||3|
reconquista|c|Reconquista|AR||2|RCQ
red bluff|c|Red Bluff|US|CA|0|RBL
red deer|c|Red Deer|CA|AB|3|YQF
red devil|c|Red Devil|US|AK|0|RDV
red dog|c|Red Dog|US|AK|0|RDB
red lake|c|Red Lake|CA|ON|0|YRL
red sucker lake|c|Red Sucker Lake|CA|MB|0|YRS
redang|c|Redang|MY||0|RDN
redcliffe|c|Redcliffe|VU||0|RCL
redding|c|Redding|US|CA|2|BZF RDD
redditch|c|Redditch|GB||2|
redencao|c|Redenção|BR||2|RDC
redhill|c|Redhill|GB||2|
redlands|c|Redlands|US|CA|2|
redmond|c|Redmond|US|WA|2|
redmond|c|Redmond|US|OR|0|RDM
redondo beach|c|Redondo Beach|US|CA|2|
redstone arsnl huntsville|c|Redstone Arsnl Huntsville|US|AL|0|HUA
redwood city|c|Redwood City|US|CA|2|
redwood falls|c|Redwood Falls|US|MN|0|RWF
reed city|c|Reed City|US|MI|0|RCT
reedsville|c|Reedsville|US|PA|0|RED
reef al fujairah city|c|Reef Al Fujairah City|AE||2|
refugio|c|Refugio|US|TX|0|RFG
regensburg|c|Regensburg|DE||3|
reggio calabria|c|Reggio Calabria|IT||3|REG
reggio nellemilia|c|Reggio nell'Emilia|IT||3|
reghaia|c|Reghaïa|DZ||2|
regina|c|Regina|CA|SK|3|YQR
regina|c|Regina|GF||0|REI
registro|c|Registro|BR||2|
rehovot|c|Reẖovot|IL||3|
reims|c|Reims|FR||3|RHE
reinickendorf|c|Reinickendorf|DE||2|
reivilo|c|Reivilo|ZA||0|RVO
rek|m|Reykjavik|IS||9|KEF
relizane|c|Relizane|DZ||3|
remedios de escalada de san martin|c|Remedios de Escalada de San Martín|AR||2|
remscheid|c|Remscheid|DE||3|
renala khurd|c|Renala Khurd|PK||3|
renca|c|Renca|CL||3|
renfrew collingwood|c|Renfrew-Collingwood|CA|BC|2|
rengasdengklok|c|Rengasdengklok|ID||3|
rengat|c|Rengat|ID||0|RGT
rennell island|c|Rennell Island|SB||0|RNL
rennes|c|Rennes|FR||3|RNS
reno|c|Reno|US|NV|4|RNO
renqiu|c|Renqiu|CN||2|
rensselaer|c|Rensselaer|US|IN|0|RNZ
renton|c|Renton|US|WA|3|RNT
renukut|c|Renukūt|IN||2|
renzhao|c|Renzhao|CN||2|
repalle|c|Repalle|IN||2|
repentigny|c|Repentigny|CA|QC|2|
republic of korea|n|South Korea|KR||8|
republic of the congo|n|Republic of the Congo|CG||8|
republica|c|Republica|BR||2|
repulse bay|c|Repulse Bay|CA|NU|0|YUT
requena|c|Requena|PE||1|REQ
reseda|c|Reseda|US|CA|2|
resende|c|Resende|BR||3|QRZ
reservoir|c|Reservoir|AU||2|
resistencia|c|Resistencia|AR||4|RES
resita|c|Reşiţa|RO||2|
resolute bay|c|Resolute Bay|CA|NU|0|YRB
ressano garcia|c|Ressano Garcia|MZ||3|
reston|c|Reston|US|VA|2|
retalhuleu|c|Retalhuleu|GT||2|RER
retiro|c|Retiro|ES||3|
reunion|n|Reunion|RE||8|
reus|c|Reus|ES||3|REU
reutlingen|c|Reutlingen|DE||3|
reutov|c|Reutov|RU||2|
revda|c|Revda|RU||2|
revelstoke|c|Revelstoke|CA|BC|0|YRV
revere|c|Revere|US|MA|2|
rewa|c|Rewa|IN||3|
rewari|c|Rewāri|IN||3|
rexburg|c|Rexburg|US|ID|1|RXE
reyes|c|Reyes|BO||0|REY
reyes acozac|c|Reyes Acozac|MX||1|NLU
reyhanli|c|Reyhanlı|TR||2|
reykholar|c|Reykholar|IS||0|RHA
reykjahlid|c|Reykjahlíð|IS||0|MVA
reykjavik|c|Reykjavík|IS||3|KEF
reykjavik city|c|Reykjavík|IS||3|KEF
reynosa|c|Reynosa|MX||5|REX
rheine|c|Rheine|DE||2|
rheinhausen|c|Rheinhausen|DE||2|
rhinelander|c|Rhinelander|US|WI|0|RHI
rhode island|r|Rhode Island|US|RI|7|
rhondda|c|Rhondda|GB||2|
riacho fundo ii|c|Riacho Fundo II|BR||3|
rialto|c|Rialto|US|CA|3|
ribeira do pombal|c|Ribeira do Pombal|BR||2|
ribeirao das neves|c|Ribeirão das Neves|BR||4|
ribeirao pires|c|Ribeirão Pires|BR||3|
ribeirao preto|c|Ribeirão Preto|BR||5|RAO
riberalta|c|Riberalta|BO||2|RIB
ribnita|c|Rîbniţa|MD||2|
rice lake|c|Rice Lake|US|WI|0|RIE
richard toll|c|Richard-Toll|SN||2|RDT
richards bay|c|Richards Bay|ZA||4|RCB
richardson|c|Richardson|US|TX|3|
richfield|c|Richfield|US|UT|0|RIF
richland|c|Richland|US|WA|2|RLD
richmond|c|Richmond|US|VA|3|RIC
richmond|c|Richmond|CA|BC|3|YVR
richmond|c|Richmond|US|CA|3|
richmond|c|Richmond|US|IN|0|RID
richmond hill|c|Richmond Hill|CA|ON|3|
richmond hill|c|Richmond Hill|US|NY|2|
ridder|c|Ridder|KZ||2|
ridgewood|c|Ridgewood|US|NY|2|
riesa|c|Riesa|DE||1|IES
rif|c|Rif|IS||0|OLI
rifle|c|Rifle|US|CO|0|RIL
riga|c|Riga|LV||5|RIX
rigolet|c|Rigolet|CA||0|YRG
rijeka|c|Rijeka|HR||3|RJK
rikaze|c|Rikaze|CN||2|
rimini|c|Rimini|IT||3|RMI
rimouski|c|Rimouski|CA|QC|1|YXK
rincon de los sauces|c|Rincon de los Sauces|AR||0|RDS
ringi cove|c|Ringi Cove|SB||0|RIN
rio|m|Rio de Janeiro|BR||9|GIG SDU
rio|c|Rio de Janeiro|BR||8|GIG SDU
rio bonito|c|Rio Bonito|BR||2|
rio branco|c|Rio Branco|BR||4|RBR
rio claro|c|Rio Claro|BR||3|QIQ
rio cuarto|c|Río Cuarto|AR||3|RCU
rio das ostras|c|Rio das Ostras|BR||3|
rio de janeiro|c|Rio de Janeiro|BR||8|GIG SDU
rio de mouro|c|Rio de Mouro|PT||2|
rio do sul|c|Rio do Sul|BR||2|
rio dulce|c|Rio Dulce|GT||0|LCF
rio frio|c|Rio Frio|CR||0|RFR
rio gallegos|c|Río Gallegos|AR||2|RGL
rio grande|c|Rio Grande|BR||3|RIG
rio grande|c|Río Grande|AR||2|RGA
rio hato|c|Río Hato|PA||0|RIH
rio hondo|c|Rio Hondo|AR||0|RHD
rio largo|c|Rio Largo|BR||2|
rio mayo|c|Rio Mayo|AR||0|ROY
rio pequeno|c|Rio Pequeno|BR||3|
rio rancho|c|Rio Rancho|US|NM|2|
rio tercero|c|Río Tercero|AR||2|
rio verde|c|Rio Verde|BR||3|RVD
riobamba|c|Riobamba|EC||4|
riohacha|c|Riohacha|CO||3|RCH
rioja|c|Rioja|PE||1|RIJ
rionegro|c|Rionegro|CO||3|MDE
rioverde|c|Rioverde|MX||2|
rishikesh|c|Rishīkesh|IN||2|
rishiri|c|Rishiri|JP||0|RIS
rishon letsiyyon|c|Rishon LeTsiyyon|IL||4|
rishra|c|Rishra|IN||3|
ritto|c|Rittō|JP||2|
rivas vaciamadrid|c|Rivas-Vaciamadrid|ES||2|
rivera|c|Rivera|UY||2|RVY
riverside|c|Riverside|US|CA|4|RAL RIR RIV
riverton|c|Riverton|US|WY|0|RIW
riverview|c|Riverview|US|FL|2|
riviere des prairies pointe aux trembles|c|Rivière-des-Prairies–Pointe-aux-Trembles|CA|QC|3|
riviere du loup|c|Rivière-du-Loup|CA|QC|1|YRI
riviere rouge|c|Riviere Rouge|CA|QC|0|YTM
rivne|c|Rivne|UA||3|RWN
riyadh|c|Riyadh|SA||7|RUH
riyan|c|Riyan|YE||0|RIY
rize|c|Rize|TR||3|
rizhao|c|Rizhao|CN||5|
road town|c|Road Town|VG||1|EIS
roanne|c|Roanne|FR||1|RNE
roanoke|c|Roanoke|US|VA|3|ROA
roanoke rapids|c|Roanoke Rapids|US|NC|1|RZZ
roatan island|c|Roatan Island|HN||0|RTB
robat karim|c|Robāţ Karīm|IR||3|
robertson|c|Robertson|ZA||1|ROD
robertsonpet|c|Robertsonpet|IN||3|
roberval|c|Roberval|CA|QC|0|YRJ
robore|c|Robore|BO||0|RBO
rochdale|c|Rochdale|GB||2|
roche harbor|c|Roche Harbor|US|WA|0|RCE
rochefort|c|Rochefort|FR||1|RCO
rochester|c|Rochester|US|NY|3|ROC
rochester|c|Rochester|US|MN|3|
rochester|c|Rochester|GB||1|RCS
rochester|c|Rochester|US|IN|0|RCR
rochester hills|c|Rochester Hills|US|MI|2|
rock hill|c|Rock Hill|US|SC|2|RKH
rock sound|c|Rock Sound|BS||0|RSD
rock springs|c|Rock Springs|US|WY|1|RKS
rockdale|c|Rockdale|US|TX|0|RCK
rockford|c|Rockford|US|IL|3|
rockhampton|c|Rockhampton|AU||2|ROK
rockland|c|Rockland|US|ME|0|RKD
rocklin|c|Rocklin|US|CA|2|
rockport|c|Rockport|US|TX|0|RKP
rockville|c|Rockville|US|MD|2|
rockwood|c|Rockwood|US|TN|0|RKW
rocky mount|c|Rocky Mount|US|NC|2|RWI
rocky mountain house|c|Rocky Mountain House|CA|AB|0|YRM
rodenkirchen|c|Rodenkirchen|DE||3|
rodes island|c|Rodes Island|GR||0|RHO
rodez|c|Rodez|FR||1|RDZ
rodos|c|Ródos|GR||2|
rodriguez|c|Rodriguez|PH||3|
rodriguez de mendoza|c|Rodriguez de Mendoza|PE||0|RIM
roebourne|c|Roebourne|AU||0|RBU
roeselare|c|Roeselare|BE||2|
rogers|c|Rogers|US|AR|2|ROG
rogers park|c|Rogers Park|US|IL|2|
roha|c|Roha|IN||2|
rohini|c|Rohini|IN||5|
rohri|c|Rohri|PK||2|
rohtak|c|Rohtak|IN||4|
roissy|a|Charles de Gaulle International|FR||9|CDG
rolandia|c|Rolândia|BR||2|
rolim de moura|c|Rolim de Moura|BR||2|
rolla|c|Rolla|US|MO|1|VIH
rolling fork|c|Rolling Fork|US|MS|0|RFK
rom|m|Rome|IT||9|FCO CIA
roma|c|Rome|IT||7|FCO CIA
roma|c|Roma|AU||0|RMA
roman|c|Roman|RO||2|
romania|n|Romania|RO||8|
romblon|c|Romblon|PH||1|TBH
rome|c|Rome|IT||7|FCO CIA
rome|c|Rome|US|GA|1|RMG
rome|c|Rome|US|NY|0|RME
rome|c|Rome|US|OR|0|REO
romford|c|Romford|GB||2|
rondon do para|c|Rondon do Pará|BR||2|
rondonopolis|c|Rondonópolis|BR||4|ROO
ronne|c|Ronne|DK||0|RNN
roodepoort|c|Roodepoort|ZA||4|
roorkee|c|Roorkee|IN||3|
roosendaal|c|Roosendaal|NL||2|
roosevelt|c|Roosevelt|US|UT|0|ROL
ropar|c|Ropar|IN||2|
roquetas de mar|c|Roquetas de Mar|ES||2|
rorbacksnas|c|Rörbäcksnäs|SE||0|SCR
roros|c|Roros|NO||0|RRS
rorvik|c|Rorvik|NO||0|RVK
rosales|c|Rosales|PH||2|
rosario|c|Rosario|AR||5|ROS
rosario|c|Rosario|PH||3|
rosarito|c|Rosarito|MX||3|
roseau|c|Roseau|US|MN|0|ROX
roseburg|c|Roseburg|US|OR|1|RBG
rosemead|c|Rosemead|US|CA|2|
rosemont la petite patrie|c|Rosemont–La Petite-Patrie|CA|QC|3|
rosenheim|c|Rosenheim|DE||2|
rosetta|c|Rosetta|EG||4|
roseville|c|Roseville|US|CA|3|
rosh haayin|c|Rosh Ha‘Ayin|IL||2|
rosh pina|c|Rosh Pina|IL||0|RPN
rosh pinah|c|Rosh Pinah|NA||0|RHN
roshanpura|c|Roshanpura|IN||2|
roskilde|c|Roskilde|DK||2|
roslavl|c|Roslavl’|RU||2|
ross river|c|Ross River|CA|YT|0|XRR
rossendale|c|Rossendale|GB||2|
rossosh|c|Rossosh’|RU||2|
rostock|c|Rostock|DE||3|RLG
rostov on don|c|Rostov-on-Don|RU||6|ROV
roswell|c|Roswell|US|GA|2|
roswell|c|Roswell|US|NM|0|ROW
rota|c|Rota|ES||1|ROZ
rota island|c|Rota Island|MP||0|ROP
rotherham|c|Rotherham|GB||3|
rotorua|c|Rotorua|NZ||2|ROT
rotterdam|c|Rotterdam|NL||5|RTM
rotuma|c|Rotuma|FJ||0|RTA
roubaix|c|Roubaix|FR||2|
rouen|c|Rouen|FR||3|URO
rouiba|c|Rouiba|DZ||3|
rouissat|c|Rouissat|DZ||2|
round lake|c|Round Lake|CA|ON|0|ZRJ
round rock|c|Round Rock|US|TX|3|
roundup|c|Roundup|US|MT|0|RPX
rourkela|c|Rourkela|IN||4|
rovaniemi|c|Rovaniemi|FI||2|RVN
rovigo|c|Rovigo|IT||2|
rowlett|c|Rowlett|US|TX|2|
roxana|c|Roxana|CR||0|TTQ
roxas city|c|Roxas City|PH||3|RXS
royal leamington spa|c|Royal Leamington Spa|GB||2|
royal oak|c|Royal Oak|US|MI|2|
royal tunbridge wells|c|Royal Tunbridge Wells|GB||2|
royan|c|Royan|FR||1|RYN
rubelsanto|c|Rubelsanto|GT||0|RUV
rubi|c|Rubí|ES||2|
rubio|c|Rubio|VE||2|
rubizhne|c|Rubizhne|UA||2|
rubtsovsk|c|Rubtsovsk|RU||3|
ruby|c|Ruby|US|AK|0|RBY
ruda slaska|c|Ruda Śląska|PL||3|
rudnyy|c|Rudnyy|KZ||3|
rudrapur|c|Rudrapur|IN||3|
rueil malmaison|c|Rueil-Malmaison|FR||2|
rufisque|c|Rufisque|SN||4|
rufisque est|c|Rufisque est|SN||3|
rugao|c|Rugao|CN||4|RUG
rugby|c|Rugby|GB||2|
rugen|c|Rugen|DE||0|GTI
ruhengeri|c|Ruhengeri|RW||0|RHG
ruian|c|Rui’an|CN||5|
ruidoso|c|Ruidoso|US|NM|0|RUI
ruinas de copan|c|Ruinas de Copan|HN||0|RUY
ruiru|c|Ruiru|KE||4|
rukban|c|Rukban|JO||2|
rukumkot|c|Rukumkot|NP||0|RUK
rumbek|c|Rumbek|SS||1|RBX
rumjatar|c|Rumjatar|NP||0|RUM
rumonge|c|Rumonge|BI||2|
runan|c|Runan|CN||2|
runcorn|c|Runcorn|GB||2|
rundu|c|Rundu|NA||2|NDU
ruoqiang|c|Ruoqiang|CN||0|RQA
ruqi|c|Ruqi|SO||3|
rurenabaque|c|Rurenabaque|BO||0|RBQ
ruse|c|Ruse|BG||3|
russas|c|Russas|BR||2|
russeifa|c|Russeifa|JO||4|
russell|c|Russell|US|KS|0|RSL
russelsheim am main|c|Rüsselsheim am Main|DE||2|
russia|n|Russia|RU||8|
russian federation|n|Russia|RU||8|
russian mission|c|Russian Mission|US|AK|0|RSH
rustaq|c|Rustaq|OM||3|
rustavi|c|Rustavi|GE||3|
rustenburg|c|Rustenburg|ZA||4|
ruston|c|Ruston|US|LA|1|RSN
rutchenkivskyi|c|Rutchenkivskyi|UA||3|
rutland|c|Rutland|US|VT|1|RUT
rutoma|c|Rutoma|UG||2|
rutshuru|c|Rutshuru|CD||2|
ruwa|c|Ruwa|ZW||2|
rwanda|n|Rwanda|RW||8|
ryazan|c|Ryazan’|RU||5|RZN
ryazanskiy|c|Ryazanskiy|RU||3|
rybatskoye|c|Rybatskoye|RU||2|
rybinsk|c|Rybinsk|RU||3|RYB
rybnik|c|Rybnik|PL||3|
ryugasaki|c|Ryūgasaki|JP||2|
rzeszow|c|Rzeszów|PL||3|RZE
rzhev|c|Rzhev|RU||2|
sa dec|c|Sa Dec|VN||3|
saaba|c|Saaba|BF||3|
saanich|c|Saanich|CA|BC|3|
saarbrucken|c|Saarbrücken|DE||3|SCN
saba|c|Saba|BQ||0|SAB
sabac|c|Šabac|RS||2|
sabadell|c|Sabadell|ES||3|
sabae|c|Sabae|JP||2|
sabah as salim|c|Şabāḩ as Sālim|KW||3|
sabanalarga|c|Sabanalarga|CO||3|
sabaneta|c|Sabaneta|CO||2|
sabang|c|Sabang|ID||1|SBG
sabara|c|Sabará|BR||3|
sabbashahr|c|Şabbāshahr|IR||2|
sabetta|c|Sabetta|RU||0|SBT
sabha|c|Sabha|LY||3|SEB
sabiha gokcen|a|Sabiha Gokcen International|TR||9|SAW
sabinas|c|Sabinas|MX||2|
sablayan|c|Sablayan|PH||2|
sable island|c|Sable Island|CA|NS|0|YSA
sabratah|c|Şabrātah|LY||2|
sabt alalayah|c|Sabt Alalayah|SA||3|
sabya|c|Şabyā|SA||3|
sabzevar|c|Sabzevar|IR||3|AFZ
sacaba|c|Sacaba|BO||3|
sacheon|c|Sacheon|KR||0|HIN
sachigo lake|c|Sachigo Lake|CA|ON|0|ZPB
sachs harbour|c|Sachs Harbour|CA|NT|0|YSY
sacoma|c|Sacomã|BR||4|
sacramento|c|Sacramento|US|CA|5|SMF
sadah|c|Sa'dah|YE||2|
sadatpur gujran|c|Sādatpur Gujran|IN||2|
saddiqabad|c|Saddiqabad|PK||4|
sado|c|Sado|JP||2|
sadr city|c|Sadr City|IQ||6|
safaga|c|Safaga|EG||2|
safford|c|Safford|US|AZ|0|SAD
safi|c|Safi|MA||4|
saga|c|Saga|JP||3|HSG
sagaing|c|Sagaing|MM||2|
sagamihara|c|Sagamihara|JP||5|
sagar|c|Sāgar|IN||2|
sagay|c|Sagay|PH||2|
saginaw|c|Saginaw|US|MI|1|MBS
sagrada familia|c|Sagrada Família|ES||2|
sagua la grande|c|Sagua la Grande|CU||2|
saguenay|c|Saguenay|CA|QC|3|
sagunto|c|Sagunto|ES||2|
sahabat|c|Sahabat|MY||0|SXS
sahagun|c|Sahagún|CO||2|
saham|c|Şaḩam|OM||3|
sahand|c|Sahand|IR||2|
saharanpur|c|Sahāranpur|IN||4|
saharsa|c|Saharsa|IN||3|
sahaswan|c|Sahaswān|IN||2|
sahibabad daulotpur|c|Sāhibābād Daulotpur|IN||2|
sahibganj|c|Sāhibganj|IN||2|
sahiwal|c|Sahiwal|PK||5|SWN
sahuayo de morelos|c|Sahuayo de Morelos|MX||2|
sai kung|c|Sai Kung|HK||1|
sai mai|c|Sai Mai|TH||3|
sai wan ho|c|Sai Wan Ho|HK||1|
saibai island|c|Saibai Island|AU||0|SBR
saida|c|Saïda|DZ||3|
saidpur|c|Saidpur|BD||3|SPD
saidu sharif|c|Saidu Sharif|PK||0|SDT
saigon|c|Ho Chi Minh City|VN||9|SGN
saijo|c|Saijō|JP||3|
saiki|c|Saiki|JP||2|
saint albans|c|St Albans|GB||2|
saint albert|c|St. Albert|CA|AB|2|
saint andre|c|Saint-André|RE||2|
saint anne|c|Saint Anne|GG||0|ACI
saint barthelemy|n|St Barthelemy|BL||8|
saint barts|n|St Barthelemy|BL||8|
saint brieuc|c|Saint-Brieuc|FR||2|SBK
saint catharines|c|St. Catharines|CA|ON|3|
saint charles|c|Saint Charles|US|MO|2|
saint clair shores|c|Saint Clair Shores|US|MI|2|
saint cloud|c|Saint Cloud|US|MN|2|
saint croix|c|Saint Croix|VI||2|
saint denis|c|Saint-Denis|RE||3|
saint denis|c|Saint-Denis|FR||2|
saint etienne|c|Saint-Étienne|FR||3|EBU
saint felicien|c|Saint-Félicien|CA|QC|0|YDO
saint george|c|Saint George|US|UT|2|
saint george|c|Saint George's|GD||1|GND
saint georges de loyapock airport|c|Saint-Georges-de-l'Oyapock Airport|GF||0|OXP
saint gilles|c|Saint-Gilles|BE||2|
saint helena|n|St Helena|SH||8|
saint helena|c|Saint Helena|SH||0|HLE
saint helens|c|St Helens|GB||3|
saint helier|c|Saint Helier|JE||1|JER
saint hubert|c|Saint-Hubert|CA|QC|2|
saint hyacinthe|c|Saint-Hyacinthe|CA|QC|2|
saint jean|c|Saint Jean|CA|QC|0|YJN
saint jean sur richelieu|c|Saint-Jean-sur-Richelieu|CA|QC|2|
saint jerome|c|Saint-Jérôme|CA|QC|2|
saint john|c|St. John's|CA|NL|3|
saint john|c|Saint John|CA|NB|2|YSJ
saint john|c|Saint John’s|AG||2|
saint joseph|c|Saint Joseph|US|MO|2|
saint kitts|n|St Kitts and Nevis|KN||8|
saint kitts and nevis|n|St Kitts and Nevis|KN||8|
saint laurent|c|Saint-Laurent|CA|QC|2|
saint laurent du maroni|c|Saint-Laurent-du-Maroni|GF||1|LDX
saint leonard|c|Saint-Léonard|CA|QC|2|
saint louis|c|St. Louis|US|MO|4|STL
saint louis|c|Saint-Louis|SN||4|XLS
saint louis|c|Saint-Louis|RE||2|
saint louis|c|Saint-Louis|FR||1|MLH
saint louis de terrebonne|c|Saint-Louis-de-Terrebonne|CA|QC|3|
saint lucia|n|St Lucia|LC||8|
saint malo|c|Saint-Malo|FR||2|
saint marc|c|Saint-Marc|HT||4|
saint martin|n|St Martin|MF||8|
saint martin|c|Saint Martin|SX||0|SXM
saint maur des fosses|c|Saint-Maur-des-Fossés|FR||2|
saint michel|c|Saint-Michel|CA|QC|2|
saint michel de latalaye|c|Saint-Michel de l'Atalaye|HT||2|
saint nazaire|c|Saint-Nazaire|FR||2|SNR
saint paul|c|Saint Paul|US|MN|4|MSP
saint paul|c|Saint-Paul|RE||3|
saint peter port|c|Saint Peter Port|GG||1|GCI
saint peters|c|Saint Peters|GB||3|
saint peters|c|Saint Peters|US|MO|2|
saint petersburg|c|Saint Petersburg|RU||8|LED
saint petersburg|c|St. Petersburg|US|FL|4|SPG
saint pierre|c|Saint-Pierre|RE||2|
saint pierre|c|Saint-Pierre|PM||1|FSP
saint pierre and miquelon|n|St Pierre and Miquelon|PM||8|
saint quentin|c|Saint-Quentin|FR||2|
saint quentin en yvelines|c|Saint-Quentin-en-Yvelines|FR||3|
saint thomas|c|St. Thomas|CA|ON|1|YQS
saint vincent|n|St Vincent and the Grenadines|VC||8|
saint vincent and the grenadines|n|St Vincent and the Grenadines|VC||8|
saint yan|c|Saint-Yan|FR||0|SYT
sainte foy|c|Sainte-Foy|CA|QC|3|
saipan island|c|Saipan Island|MP||0|SPN
saitama|c|Saitama|JP||6|
sakado|c|Sakado|JP||3|
sakai|c|Sakai|JP||5|
sakaidecho|c|Sakaidechō|JP||2|
sakakah|c|Sakakah|SA||3|
sakata|c|Sakata|JP||3|
saki|c|Saki|NG||3|
sakiet ed daier|c|Sakiet ed Daier|TN||3|
sakiet ez zit|c|Sakiet ez Zit|TN||3|
sakon nakhon|c|Sakon Nakhon|TH||2|
sakrand|c|Sakrand|PK||2|
saku|c|Saku|JP||2|
sakura|c|Sakura|JP||3|
sakurai|c|Sakurai|JP||2|
salalah|c|Şalālah|OM||3|SLL
salama|c|Salamá|GT||2|
salamanca|c|Salamanca|MX||3|
salamanca|c|Salamanca|ES||3|
salaqi|c|Salaqi|CN||3|
salatiga|c|Salatiga|ID||3|
salavat|c|Salavat|RU||3|
saldanha|c|Saldanha|ZA||2|
sale|c|Salé|MA||5|
sale|c|Sale|GB||2|
sale al jadida|c|Salé Al Jadida|MA||3|
salehieh|c|Ṣāleḥīeh|IR||2|
salekhard|c|Salekhard|RU||1|SLY
salem|c|Salem|IN||5|
salem|c|Salem|US|OR|3|SLE
salem|c|Salem|US|IL|0|SLO
salerno|c|Salerno|IT||3|QSR
salford|c|Salford|GB||3|
salgueiro|c|Salgueiro|BR||2|
salida|c|Salida|US|CO|0|SLT
salihli|c|Salihli|TR||3|
salima|c|Salima|MW||1|LMB
salina|c|Salina|US|KS|1|SLN
salina|c|Salina|US|UT|0|SBO
salina cruz|c|Salina Cruz|MX||2|
salinas|c|Salinas|US|CA|3|SNS
salinas|c|Salinas|EC||1|SNC
salinopolis|c|Salinópolis|BR||1|OPP
salisbury|c|Salisbury|US|NC|1|SRW
salisbury|c|Salisbury|US|MD|0|SBY
salluit|c|Salluit|CA|QC|0|YZG
salmas|c|Salmās|IR||2|
salmon|c|Salmon|US|ID|0|SMN
salmon arm|c|Salmon Arm|CA|BC|1|YSN
salo|c|Salo|FI||2|
salsk|c|Sal’sk|RU||2|
salt cay|c|Salt Cay|TC||0|SLX
salt lake city|c|Salt Lake City|US|UT|3|SLC
salta|c|Salta|AR||5|SLA
saltillo|c|Saltillo|MX||5|SLW
saltivka|c|Saltivka|UA||4|
salto|c|Salto|BR||3|
salto|c|Salto|UY||3|STY
salton city|c|Salton City|US|CA|0|SAS
salur|c|Sālūr|IN||2|
salvador|c|Salvador|BR||7|SSA
salvaleon de higuey|c|Salvaleón de Higüey|DO||3|
salzburg|c|Salzburg|AT||3|SZG
salzgitter|c|Salzgitter|DE||3|
sam shing|c|Sam Shing|HK||1|
sam son|c|Sầm Sơn|VN||3|
samail|c|Samā’il|OM||2|
samalkot|c|Sāmalkot|IN||2|
samalut|c|Samālūţ|EG||3|
samambaia|c|Samambaia|BR||3|
samana|c|Samāna|IN||2|
samana|c|Samana|DO||0|AZS
samandag|c|Samandağ|TR||3|
samannud|c|Samannūd|EG||2|
samar|c|Samar|UA||2|
samara|c|Samara|RU||6|KUF
samara|c|Samara|ET||2|
samarinda|c|Samarinda|ID||5|AAP
samarkand|c|Samarkand|UZ||5|SKD
samarra|c|Sāmarrā’|IQ||3|
samastipur|c|Samāstipur|IN||2|
samba|c|Samba|AO||4|
sambalpur|c|Sambalpur|IN||3|
sambava|c|Sambava|MG||2|
sambhal|c|Sambhal|IN||3|
sambizanga|c|Sambizanga|AO||3|
sambrial|c|Sambrial|PK||3|
samburu south|c|Samburu South|KE||0|UAS
samchon|c|Samch’ŏn|KP||2|
samfya|c|Samfya|ZM||2|
samjiyon|c|Samjiyon|KP||0|YJS
sammamish|c|Sammamish|US|WA|2|
samoa|n|Samoa|WS||8|
samos island|c|Samos Island|GR||0|SMI
sampang|c|Sampang|ID||2|
sampit|c|Sampit|ID||3|SMQ
samsun|c|Samsun|TR||4|SSX SZF
samut prakan|c|Samut Prakan|TH||4|
samut sakhon|c|Samut Sakhon|TH||2|
san|c|San|ML||3|
san andres|c|San Andrés|CO||2|ADZ
san andres tuxtla|c|San Andrés Tuxtla|MX||2|
san angelo|c|San Angelo|US|TX|2|SJT
san antonio|c|San Antonio|US|TX|6|SAT
san antonio|c|San Antonio|CL||2|
san antonio|c|San Antonio|PY||2|
san antonio de los altos|c|San Antonio de Los Altos|VE||2|
san antonio del tachira|c|San Antonio del Táchira|VE||2|
san antonio oeste|c|San Antonio Oeste|AR||1|OES
san bartolome de tirajana|c|San Bartolomé de Tirajana|ES||2|
san benito|c|San Benito|GT||1|FRS
san bernardino|c|San Bernardino|US|CA|3|SBD
san bernardino tlaxcalancingo|c|San Bernardino Tlaxcalancingo|MX||2|
san bernardo|c|San Bernardo|CL||3|
san blas canillejas|c|San Blas-Canillejas|ES||3|
san borja|c|San Borja|BO||1|SRJ
san carlo allarena|c|San Carlo All'Arena|IT||2|
san carlos|c|San Carlos|VE||3|
san carlos|c|San Carlos|US|CA|1|SQL
san carlos|c|San Carlos|NI||0|NCR
san carlos de bariloche|c|San Carlos de Bariloche|AR||2|BRC
san carlos del zulia|c|San Carlos del Zulia|VE||3|
san chaung|c|San Chaung|MM||2|
san clemente|c|San Clemente|US|CA|2|
san cristobal|c|San Cristóbal|VE||4|
san cristobal|c|San Cristóbal|DO||3|
san cristobal|c|San Cristobal|CU||2|
san cristobal|c|San Cristobal|EC||0|SCY
san cristobal de las casas|c|San Cristóbal de las Casas|MX||3|
san diego|c|San Diego|US|CA|6|SAN
san felipe|c|San Felipe|VE||3|SNF
san felipe|c|San Felipe|CL||2|SSD
san fernando|c|San Fernando|PH||4|
san fernando|c|San Fernando|ES||2|
san fernando|c|San Fernando|PE||2|
san fernando|c|San Fernando|TT||2|
san fernando|c|San Fernando|AR||0|FDO
san fernando de apure|c|San Fernando de Apure|VE||3|
san fran|c|San Francisco|US|CA|5|SFO
san francisco|c|San Francisco|US|CA|5|SFO
san francisco|c|San Francisco|PH||2|
san francisco|c|San Francisco|AR||2|
san francisco|c|San Francisco|CR||2|
san francisco de borja|c|San Francisco De Borja|PE||3|
san francisco de macoris|c|San Francisco de Macorís|DO||3|
san francisco del rincon|c|San Francisco del Rincón|MX||2|
san francisco el alto|c|San Francisco El Alto|GT||2|
san francisco international|a|San Francisco International|US||9|SFO
san francisco tesistan|c|San Francisco Tesistán|MX||2|
san gil|c|San Gil|CO||1|LPZ
san ignacio de moxos|c|San Ignacio de Moxos|BO||0|SNM
san ignacio de velasco|c|San Ignacio de Velasco|BO||1|SNG
san ildefonso|c|San Ildefonso|PH||2|
san isidro|c|San Isidro|PE||2|
san javier|c|San Javier|BO||0|SJV
san joaquin|c|San Joaquín|VE||2|
san joaquin|c|San Joaquin|BO||0|SJB
san jose|c|San Jose|US|CA|5|SJC
san jose|c|San José|CR||4|SJO SYQ
san jose|c|San Jose|PH||3|SJI
san jose de chiquitos|c|San Jose de Chiquitos|BO||0|SJS
san jose de guanipa|c|San José de Guanipa|VE||2|
san jose de las lajas|c|San José de las Lajas|CU||2|
san jose del cabo|c|San José del Cabo|MX||3|SJD
san jose del guaviare|c|San José del Guaviare|CO||2|SJE
san jose del monte|c|San Jose del Monte|PH||4|
san jose pinula|c|San José Pinula|GT||2|
san josecito|c|San Josecito|VE||2|
san juan|c|San Juan|PR||4|
san juan|c|San Juan|PH||3|
san juan|c|San Juan|AR||3|UAQ
san juan|c|San Juan|PE||2|
san juan aposento|c|San Juan Aposento|PE||0|APE
san juan bautista|c|San Juan Bautista|VE||2|
san juan de la maguana|c|San Juan de la Maguana|DO||2|
san juan de los morros|c|San Juan de los Morros|VE||3|
san juan de marcona|c|San Juan de Marcona|PE||0|SJA
san juan del rio|c|San Juan del Río|MX||3|
san juan sacatepequez|c|San Juan Sacatepéquez|GT||3|
san julian|c|San Julian|AR||0|ULA
san justo|c|San Justo|AR||3|
san leandro|c|San Leandro|US|CA|2|
san leonardo|c|San Leonardo|PH||2|
san lorenzo|c|San Lorenzo|PY||3|
san luis|c|San Luis|AR||3|LUQ
san luis|c|San Luis|CU||2|
san luis obispo|c|San Luis Obispo|US|CA|1|SBP
san luis potosi|c|San Luis Potosí|MX||5|SLP
san luis rio colorado|c|San Luis Río Colorado|MX||3|
san marcos|c|San Marcos|US|CA|2|
san marcos|c|San Marcos|CO||2|
san marcos|c|San Marcos|US|TX|2|
san marcos|c|San Marcos|SV||2|
san marino|c|San Marino|SM||1|
san marino|n|San Marino|SM||0|
san martin|c|San Martin|PE||3|
san martin|c|San Martín|AR||2|
san martin texmelucan de labastida|c|San Martin Texmelucan de Labastida|MX||3|
san mateo|c|San Mateo|PH||3|
san mateo|c|San Mateo|US|CA|3|
san mateo|c|San Mateo|VE||2|
san mateo atenco|c|San Mateo Atenco|MX||2|
san matias|c|San Matias|BO||0|MQK
san miguel|c|San Miguel|SV||3|
san miguel|c|San Miguel|AR||3|
san miguel|c|San Miguel|PH||2|
san miguel|c|San Miguel|PE||2|
san miguel de allende|c|San Miguel de Allende|MX||3|
san miguel de tucuman|c|San Miguel de Tucumán|AR||5|TUC
san miguel del padron|c|San Miguel del Padrón|CU||3|
san miguelito|c|San Miguelito|PA||4|
san nicolas|c|San Nicolas|CU||0|QSN
san nicolas de los arroyos|c|San Nicolás de los Arroyos|AR||3|
san nicolas de los garza|c|San Nicolás de los Garza|MX||4|
san pablo|c|San Pablo|PH||4|
san pablo de las salinas|c|San Pablo de las Salinas|MX||3|
san pedro|c|San-Pédro|CI||4|
san pedro|c|San Pedro|PH||4|
san pedro|c|San Pedro|US|CA|2|
san pedro ayampuc|c|San Pedro Ayampuc|GT||2|
san pedro de copan|c|San Pedro de Copán|HN||2|
san pedro de jujuy|c|San Pedro de Jujuy|AR||2|
san pedro de la paz|c|San Pedro de la Paz|CL||3|
san pedro de macoris|c|San Pedro de Macorís|DO||3|
san pedro garza garcia|c|San Pedro Garza García|MX||3|
san pedro sula|c|San Pedro Sula|HN||5|
san po kong|c|San Po Kong|HK||1|
san rafael|c|San Rafael|AR||3|AFA
san rafael|c|San Rafael|US|CA|2|SRF
san rafael|c|San Rafael|VE||2|
san ramon|c|San Ramon|US|CA|2|
san ramon|c|San Ramon|BO||0|SRD
san ramon de la nueva oran|c|San Ramón de la Nueva Orán|AR||2|
san salvador|c|San Salvador|SV||5|ILS
san salvador|c|San Salvador|BS||0|ZSA
san salvador de jujuy|c|San Salvador de Jujuy|AR||4|JUJ
san salvador tizatlalli|c|San Salvador Tizatlalli|MX||2|
san sebastian de los reyes|c|San Sebastián de los Reyes|ES||2|
san severo|c|San Severo|IT||2|
san tan valley|c|San Tan Valley|US|AZ|2|
san timoteo|c|San Timoteo|VE||2|
san tin|c|San Tin|HK||1|
san tung chung hang|c|San Tung Chung Hang|HK||3|
san vicent del raspeig|c|San Vicent del Raspeig|ES||2|
san vicente|c|San Vicente|AR||2|
san vicente del caguan|c|San Vicente Del Caguan|CO||0|AYG SVI
sanaa|c|Sanaa|YE||6|SAH
sanana seram island|c|Sanana-Seram Island|ID||0|SQN
sanand|c|Sānand|IN||2|
sanandaj|c|Sanandaj|IR||4|
sancaktepe|c|Sancaktepe|TR||4|
sanchazi|c|Sanchazi|CN||2|
sanchuan|c|Sanchuan|CN||2|
sancti spiritus|c|Sancti Spíritus|CU||3|USS
sand point|c|Sand Point|US|AK|0|SDP
sandacho|c|Sandachō|JP||3|
sandakan|c|Sandakan|MY||4|SDK
sandane|c|Sandane|NO||0|SDN
sandaohezi|c|Sandaohezi|CN||2|
sanday|c|Sanday|GB||0|NDY
sandefjord|c|Sandefjord|NO||2|
sandila|c|Sandīla|IN||2|
sandnes|c|Sandnes|NO||2|
sandspit|c|Sandspit|CA|BC|0|YZP
sandstone|c|Sandstone|AU||0|NDS
sandu|c|Sandu|CN||2|
sandwip|c|Sandwīp|BD||2|
sandy|c|Sandy|US|UT|2|
sandy hills|c|Sandy Hills|US|UT|2|
sandy lake|c|Sandy Lake|CA|ON|0|ZSJ
sandy springs|c|Sandy Springs|US|GA|3|
sanfebagar|c|Sanfebagar|NP||0|FEB
sanford|c|Sanford|US|FL|2|
sanford|c|Sanford|US|ME|0|SFM
sangafa|c|Sangafa|VU||0|EAE
sangamner|c|Sangamner|IN||2|
sangareddi|c|Sangāreddi|IN||2|
sangaredi|c|Sangarédi|GN||2|
sanggata timor island|c|Sanggata-Timor Island|ID||0|SGQ
sanghar|c|Sanghar|PK||2|
sangju|c|Sangju|KR||3|
sangkapura|c|Sangkapura|ID||2|
sangla hill|c|Sangla Hill|PK||3|
sangli|c|Sāngli|IN||5|
sangmelima|c|Sangmélima|CM||2|
sango ternate island|c|Sango-Ternate Island|ID||0|TTE
sangrur|c|Sangrūr|IN||2|
sangyoung|c|Sangyoung|MM||2|
sanhe|c|Sanhe|CN||5|
sanhui|c|Sanhui|CN||2|
sanikiluaq|c|Sanikiluaq|CA|NU|0|YSK
sanjo|c|Sanjō|JP||2|
sankarankovil|c|Sankarankovil|IN||2|
sankt augustin|c|Sankt Augustin|DE||2|
sankt gallen|c|Sankt Gallen|CH||2|
sankt peter ording|c|Sankt Peter-Ording|DE||0|PSH
sanliurfa|c|Şanlıurfa|TR||4|GNY SFQ
sanlucar de barrameda|c|Sanlúcar de Barrameda|ES||2|
sanmenxia|c|Sanmenxia|CN||5|
sanming|c|Sanming|CN||5|SQJ
sano|c|Sano|JP||3|
sanshui|c|Sanshui|CN||3|
sant andreu|c|Sant Andreu|ES||3|
sant boi de llobregat|c|Sant Boi de Llobregat|ES||2|
sant cugat del valles|c|Sant Cugat del Vallès|ES||2|
sant marti|c|Sant Martí|ES||3|
santa ana|c|Santa Ana|US|CA|4|SNA
santa ana|c|Santa Ana|SV||3|
santa ana del yacuma|c|Santa Ana del Yacuma|BO||0|SBL
santa ana island|c|Santa Ana Island|SB||0|NNB
santa anita los ficus|c|Santa Anita - Los Ficus|PE||3|
santa barbara|c|Santa Barbara|US|CA|2|SBA
santa barbara|c|Santa Bárbara|VE||1|SBB
santa barbara doeste|c|Santa Bárbara d'Oeste|BR||3|
santa catarina|c|Santa Catarina|MX||4|
santa catarina pinula|c|Santa Catarina Pinula|GT||2|
santa cecilia|c|Santa Cecilia|BR||2|
santa clara|c|Santa Clara|CU||4|SNU
santa clara|c|Santa Clara|US|CA|3|
santa clara|c|Santa Clara|SV||0|SAL
santa clarita|c|Santa Clarita|US|CA|3|
santa coloma de gramenet|c|Santa Coloma de Gramenet|ES||3|
santa cruz|c|Santa Cruz|PH||3|
santa cruz|c|Santa Cruz|US|CA|2|
santa cruz|c|Santa Cruz|SB||0|SCZ
santa cruz|c|Santa Cruz|CR||0|TNO
santa cruz|c|Santa Cruz|AR||0|RZA
santa cruz|c|Santa Cruz|BO||0|VVI
santa cruz da graciosa|c|Santa Cruz da Graciosa|PT||0|GRW
santa cruz das flores|c|Santa Cruz das Flores|PT||0|FLW
santa cruz de barahona|c|Santa Cruz de Barahona|DO||2|
santa cruz de la sierra|c|Santa Cruz de la Sierra|BO||6|
santa cruz de mara|c|Santa Cruz de Mara|VE||2|
santa cruz de tenerife|c|Santa Cruz de Tenerife|ES||3|
santa cruz de yojoa|c|Santa Cruz de Yojoa|HN||2|
santa cruz del quiche|c|Santa Cruz del Quiché|GT||2|AQB
santa cruz do capibaribe|c|Santa Cruz do Capibaribe|BR||2|
santa cruz do sul|c|Santa Cruz do Sul|BR||3|CSU
santa cruz xoxocotlan|c|Santa Cruz Xoxocotlán|MX||2|
santa fe|c|Santa Fe|AR||4|SFN
santa fe|c|Santa Fe|US|NM|2|SAF
santa fe de bogota|c|Bogotá|CO||8|BOG
santa ines|c|Santa Inês|BR||2|
santa isabel|c|Santa Isabel|BR||2|
santa isabel do para|c|Santa Isabel do Pará|BR||2|
santa isabel do rio negro|c|Santa Isabel Do Rio Negro|BR||0|IRZ
santa lucia|c|Santa Lucía|ES||2|
santa lucia|c|Santa Lucía|AR||2|
santa lucia cotzumalguapa|c|Santa Lucía Cotzumalguapa|GT||3|
santa luzia|c|Santa Luzia|BR||3|
santa maria|c|Santa Maria|BR||4|RIA
santa maria|c|Santa Maria|US|CA|3|SMX
santa maria|c|Santa Maria|PE||0|SMG
santa maria chimalhuacan|c|Santa María Chimalhuacán|MX||2|
santa marta|c|Santa Marta|CO||4|SMR
santa monica|c|Santa Monica|US|CA|2|SMO
santa paula|c|Santa Paula|US|CA|1|SZP
santa rita|c|Santa Rita|BR||3|
santa rosa|c|Santa Rosa|PH||3|
santa rosa|c|Santa Rosa|US|CA|3|STS
santa rosa|c|Santa Rosa|AR||3|RSA
santa rosa|c|Santa Rosa|BR||2|SRA
santa rosa|c|Santa Rosa|EC||1|ETR
santa rosa|c|Santa Rosa|BO||0|SRB
santa rosa de cabal|c|Santa Rosa de Cabal|CO||2|
santa tecla|c|Santa Tecla|SV||3|
santa teresa del tuy|c|Santa Teresa del Tuy|VE||4|
santa teresita|c|Santa Teresita|AR||1|SST
santa terezinha|c|Santa Terezinha|BR||0|STZ
santa vitoria do palmar|c|Santa Vitória do Palmar|BR||1|CTQ
santa ynez|c|Santa Ynez|US|CA|0|SQA
santan|c|Santan|ID||0|TSX
santana|c|Santana|BR||3|
santana de parnaiba|c|Santana de Parnaíba|BR||3|
santana do araguaia|c|Santana do Araguaia|BR||1|CMP
santana do livramento|c|Sant'Ana do Livramento|BR||2|
santander|c|Santander|ES||3|SDR
santander de quilichao|c|Santander de Quilichao|CO||2|
santangpu|c|Santangpu|CN||2|
santarem|c|Santarém|BR||3|STM
santee|c|Santee|US|CA|2|
santiago|c|Santiago|CL||7|SCL
santiago|c|Santiago|PH||3|
santiago|c|Santiago|PE||2|
santiago|c|Santiago|DO||0|STI
santiago|c|Santiago|PA||0|SYP
santiago|c|Santiago|CU||0|SCU
santiago de compostela|c|Santiago de Compostela|ES||2|SCQ
santiago de cuba|c|Santiago de Cuba|CU||5|
santiago de los caballeros|c|Santiago de los Caballeros|DO||6|
santiago de queretaro|c|Santiago de Querétaro|MX||6|
santiago de surco|c|Santiago de Surco|PE||4|
santiago del estero|c|Santiago del Estero|AR||4|SDE
santiago teyahualco|c|Santiago Teyahualco|MX||2|
santo amaro|c|Santo Amaro|BR||2|
santo andre|c|Santo André|BR||5|
santo angelo|c|Santo Ângelo|BR||2|GEL
santo antonio|c|Santo António|CN||3|
santo antonio de jesus|c|Santo Antônio de Jesus|BR||3|
santo antonio do descoberto|c|Santo Antônio do Descoberto|BR||2|
santo domingo|c|Santo Domingo|DO||7|SDQ
santo domingo|c|Santo Domingo|VE||0|STD
santo domingo de los colorados|c|Santo Domingo de los Colorados|EC||4|
santo domingo este|c|Santo Domingo Este|DO||5|
santo domingo oeste|c|Santo Domingo Oeste|DO||5|
santo domingo tehuantepec|c|Santo Domingo Tehuantepec|MX||2|
santo estevao|c|Santo Estêvão|BR||2|
santo tomas|c|Santo Tomas|PH||2|
santo tome|c|Santo Tomé|AR||2|
santol|c|Santol|PH||4|
santorini island|c|Santorini Island|GR||0|JTR
santos|c|Santos|BR||4|
santos dumont|a|Santos Dumont|BR||9|SDU
sants montjuic|c|Sants-Montjuïc|ES||3|
santutxu|c|Santutxu|ES||2|
sanxia|c|Sanxia|TW||3|
sanya|c|Sanya|CN||6|SYX
sanyoonoda|c|Sanyōonoda|JP||2|
sanzhuang|c|Sanzhuang|CN||2|
sao|m|Sao Paulo|BR||9|GRU CGH VCP
sao bento do sul|c|São Bento do Sul|BR||2|
sao bernardo do campo|c|São Bernardo do Campo|BR||5|
sao borja|c|São Borja|BR||2|QOJ
sao caetano do sul|c|São Caetano do Sul|BR||3|
sao carlos|c|São Carlos|BR||3|QSC
sao cristovao|c|São Cristóvão|BR||2|
sao domingos|c|Sao Domingos|BR||2|
sao felix do araguaia|c|Sao Felix Do Araguaia|BR||0|SXO
sao felix do xingu|c|São Félix do Xingu|BR||2|SXX
sao filipe|c|Sao Filipe|CV||0|SFL
sao francisco|c|São Francisco|BR||2|
sao francisco do sul|c|São Francisco do Sul|BR||2|
sao gabriel|c|São Gabriel|BR||2|
sao gabriel da cachoeira|c|São Gabriel da Cachoeira|BR||2|SJL
sao goncalo do amarante|c|São Gonçalo do Amarante|BR||3|NAT
sao joao da boa vista|c|São João da Boa Vista|BR||2|
sao joao de meriti|c|São João de Meriti|BR||4|
sao joao del rei|c|São João del Rei|BR||2|JDR
sao jose|c|São José|BR||4|
sao jose de ribamar|c|São José de Ribamar|BR||3|
sao jose do rio pardo|c|São José do Rio Pardo|BR||2|
sao jose do rio preto|c|São José do Rio Preto|BR||4|SJP
sao jose dos campos|c|São José dos Campos|BR||5|SJK
sao jose dos pinhais|c|São José dos Pinhais|BR||4|
sao leopoldo|c|São Leopoldo|BR||3|
sao lourenco|c|São Lourenço|CN||2|
sao lourenco|c|São Lourenço|BR||1|SSO
sao lourenco da mata|c|São Lourenço da Mata|BR||3|
sao lourenco do sul|c|São Lourenço do Sul|BR||1|SQY
sao lucas|c|Sao Lucas|BR||3|
sao luis|c|São Luís|BR||5|SLZ
sao mateus|c|São Mateus|BR||3|
sao miguel|c|São Miguel|BR||2|
sao miguel do araguaia|c|São Miguel do Araguaia|BR||1|SQM
sao miguel do guama|c|São Miguel do Guamá|BR||2|
sao miguel do oeste|c|Sao Miguel Do Oeste|BR||0|SQX
sao miguel dos campos|c|São Miguel dos Campos|BR||2|
sao paulo|c|São Paulo|BR||9|GRU CGH VCP
sao paulo de olivenca|c|São Paulo de Olivença|BR||1|OLC
sao pedro|c|Sao Pedro|CV||0|VXE
sao pedro da aldeia|c|São Pedro da Aldeia|BR||3|
sao rafael|c|Sao Rafael|BR||3|
sao raimundo nonato|c|São Raimundo Nonato|BR||1|NSR
sao roque|c|São Roque|BR||2|JHF
sao sebastiao|c|São Sebastião|BR||2|
sao sebastiao do paraiso|c|São Sebastião do Paraíso|BR||2|
sao tome|n|Sao Tome and Principe|ST||8|
sao tome|c|São Tomé|ST||2|TMS
sao tome and principe|n|Sao Tome and Principe|ST||8|
sao vicente|c|São Vicente|BR||4|
sape|c|Sapé|BR||2|
sapele|c|Sapele|NG||4|
sapezal|c|Sapezal|BR||1|AZL
saphan sung|c|Saphan Sung|TH||2|
sapir|c|Sapir|IL||0|EIY
sapiranga|c|Sapiranga|BR||2|
sapopemba|c|Sapopemba|BR||4|
sapporo|c|Sapporo|JP||6|CTS
sapucaia do sul|c|Sapucaia do Sul|BR||3|
saqqez|c|Saqqez|IR||3|
saquarema|c|Saquarema|BR||2|
sar e pul|c|Sar-e Pul|AF||2|
saraburi|c|Saraburi|TH||2|
saragossa|c|Zaragoza|ES||5|ZAZ
sarai alamgir|c|Sarai Alamgir|PK||2|
sarajevo|c|Sarajevo|BA||5|SJJ
sarakhs|c|Sarakhs|IR||1|CKT
saranac lake|c|Saranac Lake|US|NY|0|SLK
sarandi|c|Sarandi|BR||3|
sarandi|c|Sarandí|AR||2|
saransk|c|Saransk|RU||4|SKX
sarapul|c|Sarapul|RU||2|
sarasota|c|Sarasota|US|FL|2|SRQ
saratoga|c|Saratoga|US|WY|0|SAA
saratov|c|Saratov|RU||5|GSV
saravan|c|Sarāvān|IR||2|
saravena|c|Saravena|CO||0|RVE
sarcelles|c|Sarcelles|FR||2|
sardarshahr|c|Sardārshahr|IN||2|
sardinia|r|Sardinia|IT||5|CAG OLB
sargodha|c|Sargodha|PK||5|SGI
sarh|c|Sarh|TD||3|SRH
sari|c|Sari|IR||4|SRY
sarishabari|c|Sarishābāri|BD||2|
sariwon si|c|Sariwŏn-si|KP||4|
sarmellek|c|Sarmellek|HU||0|SOB
sarmi papua island|c|Sarmi-Papua Island|ID||0|ZRM
sarmiento|c|Sarmiento|AR||0|OLN
sarni|c|Sārni|IN||2|
sarnia|c|Sarnia|CA|ON|2|YZR
sarov|c|Sarov|RU||2|
sarpsborg|c|Sarpsborg|NO||2|
sarqant|c|Sarqant|KZ||2|
sarria sant gervasi|c|Sarrià-Sant Gervasi|ES||3|
sartrouville|c|Sartrouville|FR||2|
sasaram|c|Sasarām|IN||3|
sasebo|c|Sasebo|JP||3|
sasereme|c|Sasereme|PG||0|TDS
saskatchewan|r|Saskatchewan|CA|SK|5|
saskatoon|c|Saskatoon|CA|SK|4|YXE
saskylakh|c|Saskylakh|RU||0|SYS
sasolburg|c|Sasolburg|ZA||3|
sassandra|c|Sassandra|CI||1|ZSS
sassari|c|Sassari|IT||2|
sasstown|c|Sasstown|LR||0|SAZ
satar tacik flores island|c|Satar Tacik-Flores Island|ID||0|RTG
satara|c|Satara|IN||3|
sathon|c|Sathon|TH||2|
sathorn|c|Sathorn|TH||2|
satkania|c|Sātkania|BD||2|
satkhira|c|Sātkhira|BD||3|
satna|c|Satna|IN||4|
satpayev|c|Satpayev|KZ||2|
sattahip|c|Sattahip|TH||2|
satte|c|Satte|JP||2|
sattenapalle|c|Sattenapalle|IN||2|
satu mare|c|Satu Mare|RO||3|SUJ
sau mau ping|c|Sau Mau Ping|HK||2|
saudarkrokur|c|Sauðárkrókur|IS||0|SAK
saudi arabia|n|Saudi Arabia|SA||8|
saugor|c|Saugor|IN||4|
saujana|c|Saujana|SG||1|
saul|c|Saul|GF||0|XAU
sault sainte marie|c|Sault Sainte Marie|CA|ON|0|YAM
sault ste marie|c|Sault Ste. Marie|CA|ON|2|
sault ste marie|c|Sault Ste Marie|US|MI|0|CIU
saumlaki yamdena island|c|Saumlaki-Yamdena Island|ID||0|SXK
saunda|c|Saunda|IN||2|
saurimo|c|Saurimo|AO||4|VHC
savannah|c|Savannah|US|GA|3|SAV
savannakhet|c|Savannakhet|LA||3|
savar|c|Savar|BD||4|
savarkundla|c|Savarkundla|IN||2|
save|c|Savé|BJ||1|SVF
saveh|c|Sāveh|IR||3|
savona|c|Savona|IT||2|
savonlinna|c|Savonlinna|FI||1|SVL
savoonga|c|Savoonga|US|AK|0|SVA
savusavu|c|Savusavu|FJ||0|SVU
savuti|c|Savuti|BW||0|SVT
sawai madhopur|c|Sawai Madhopur|IN||3|
sawangan|c|Sawangan|ID||3|
sawu sawu island|c|Sawu-Sawu Island|ID||0|SAU
sayaboury|c|Sayaboury|LA||0|ZBY
sayama|c|Sayama|JP||3|
sayhat|c|Sayhāt|SA||2|
sayun|c|Sayun|YE||0|GXF
sayyan|c|Sayyān|YE||2|
scammon bay|c|Scammon Bay|US|AK|0|SCM
scampton|c|Scampton|GB||0|SQZ
scarborough|c|Scarborough|GB||2|
scarborough|c|Scarborough|TT||1|TAB
schaerbeek|c|Schaerbeek|BE||3|
schaumburg|c|Schaumburg|US|IL|2|
schefferville|c|Schefferville|CA|QC|0|YKL
schenectady|c|Schenectady|US|NY|2|SCH
schiedam|c|Schiedam|NL||2|
schiphol|a|Amsterdam Airport Schiphol|NL||9|AMS
schoneberg|c|Schöneberg|DE||3|
schwabisch gmund|c|Schwäbisch Gmünd|DE||2|
schwechat|a|Vienna International|AT||9|VIE
schweinfurt|c|Schweinfurt|DE||2|
schweiz|n|Switzerland|CH||8|
schweizer reneke|c|Schweizer-Reneke|ZA||2|
schwerin|c|Schwerin|DE||2|
schwerte|c|Schwerte|DE||2|
scotland|n|United Kingdom|GB||8|
scottsbluff|c|Scottsbluff|US|NE|0|BFF
scottsdale|c|Scottsdale|US|AZ|3|SCF
scranton|c|Scranton|US|PA|2|
scribner|c|Scribner|US|NE|0|SCB
scunthorpe|c|Scunthorpe|GB||2|
scusciuban|c|Scusciuban|SO||0|CMS
se|c|Sé|MO||2|
sea tac|a|Seattle-Tacoma International|US||9|SEA
searcy|c|Searcy|US|AR|1|SRC
seatac|a|Seattle-Tacoma International|US||9|SEA
seattle|c|Seattle|US|WA|5|SEA
sebba|c|Sebba|BF||0|XSE
sebeta|c|Sebeta|ET||3|
sebring|c|Sebring|US|FL|0|SEF
sechelt gibsons|c|Sechelt-Gibsons|CA|BC|0|YHS
secondigliano|c|Secondigliano|IT||2|
sector 1|c|Sector 1|RO||3|
sector 2|c|Sector 2|RO||4|
sector 3|c|Sector 3|RO||4|
sector 4|c|Sector 4|RO||4|
sector 5|c|Sector 5|RO||4|
sector 6|c|Sector 6|RO||4|
secunda|c|Secunda|ZA||1|ZEC
secunderabad|c|Secunderabad|IN||3|
sedalia|c|Sedalia|US|MO|1|DMO
sedona|c|Sedona|US|AZ|0|SDX
seeb|c|Seeb|OM||4|
sefrou|c|Sefrou|MA||2|
segamat|c|Segamat|MY||2|
sege|c|Sege|SB||0|EGM
segou|c|Ségou|ML||3|
segovia|c|Segovia|ES||2|
seguela|c|Séguéla|CI||3|SEO
sehonghong|c|Sehonghong|LS||0|SHK
sehore|c|Sehore|IN||3|
sehwan sharif|c|Sehwan Sharif|PK||0|SYW
seinajoki|c|Seinäjoki|FI||2|SJY
sejong|c|Sejong|KR||4|
sejoumi|c|Sejoumi|TN||3|
sekakes|c|Sekakes|LS||0|SKQ
sekimachi|c|Sekimachi|JP||2|
sekondi|c|Sekondi|GH||4|
sekondi takoradi|c|Sekondi-Takoradi|GH||3|TKD
sekota|c|Sek’ot’a|ET||2|
sel|m|Seoul|KR||9|ICN GMP
selawik|c|Selawik|US|AK|0|WLK
selayang baru utara|c|Selayang Baru Utara|MY||5|
seldovia|c|Seldovia|US|AK|0|SOV
seletar|c|Seletar|SG||0|XSP
selibaby|c|Sélibaby|MR||1|SEY
selinsgrove|c|Selinsgrove|US|PA|0|SEG
selma|c|Selma|US|AL|0|SEM
selong|c|Selong|ID||2|
selva alegre|c|Selva Alegre|PE||2|
semarang|c|Semarang|ID||6|SRG
sematan|c|Sematan|MY||0|BSE
sembawang estate|c|Sembawang Estate|SG||3|
semenovskoye|c|Semënovskoye|RU||2|
semenyih|c|Semenyih|MY||2|
semey|c|Semey|KZ||4|PLX
semnan|c|Semnan|IR||3|SNX
semonkong|c|Semonkong|LS||0|SOK
semporna|c|Semporna|MY||2|SMM
senador canedo|c|Senador Canedo|BR||3|
senai|c|Senai|MY||0|JHB
senanga|c|Senanga|ZM||1|SXG
sendai|c|Sendai|JP||6|SDJ
sendhwa|c|Sendhwa|IN||2|
senegal|n|Senegal|SN||8|
sengerema|c|Sengerema|TZ||3|
senggeh papua island|c|Senggeh-Papua Island|ID||0|SEH
sengkang|c|Sengkang|ID||2|
sengkang new town|c|Sengkang New Town|SG||4|
senhor do bonfim|c|Senhor do Bonfim|BR||2|
senja|c|Senja|SG||1|
sennan|c|Sennan|JP||2|
sennar|c|Sennar|SD||3|
senou|c|Senou|ML||0|BKO
sentul|c|Sentul|MY||3|
seogwipo|c|Seogwipo|KR||3|
seongnam si|c|Seongnam-si|KR||5|
seoni|c|Seoni|IN||3|
seosan|c|Seosan|KR||2|HMY
seoul|c|Seoul|KR||9|ICN GMP
sepang|c|Sepang|MY||3|
sepatan|c|Sepatan|ID||3|
sept iles|c|Sept-Îles|CA|QC|1|YZV
sepulot|c|Sepulot|MY||0|SPE
sequim|c|Sequim|US|WA|0|SQV
seraing|c|Seraing|BE||2|
seram island|c|Seram Island|ID||0|WBA
serang|c|Serang|ID||5|
serangoon|c|Serangoon|SG||3|
serangoon garden|c|Serangoon Garden|SG||1|
serangoon new town|c|Serangoon New Town|SG||3|
serbia|n|Serbia|RS||8|
serekunda|c|Serekunda|GM||4|
seremban|c|Seremban|MY||4|
seremban 2|c|Seremban 2|MY||2|
serendah|c|Serendah|MY||2|
sergeli|c|Sergeli|UZ||3|
sergiyev posad|c|Sergiyev Posad|RU||3|
seri kembangan|c|Seri Kembangan|MY||3|
seri manjung|c|Seri Manjung|MY||3|
serian|c|Serian|MY||2|
serilingampalle|c|Serilingampalle|IN||3|
seronera|c|Seronera|TZ||0|SEU
seropedica|c|Seropédica|BR||2|
serov|c|Serov|RU||2|
serowe|c|Serowe|BW||2|
serpong|c|Serpong|ID||2|
serpukhov|c|Serpukhov|RU||3|
serra|c|Serra|BR||5|
serra talhada|c|Serra Talhada|BR||2|
serres|c|Sérres|GR||2|
serrinha|c|Serrinha|BR||2|
sertaozinho|c|Sertãozinho|BR||3|
serui japen island|c|Serui-Japen Island|ID||0|ZRI
sesheke|c|Sesheke|ZM||1|SJQ
seshutes|c|Seshutes|LS||0|SHZ
sesto san giovanni|c|Sesto San Giovanni|IT||2|
sesvete|c|Sesvete|HR||2|
set ka lay|c|Set Ka Lay|MM||3|
setagaya|c|Setagaya|JP||5|
setapak|c|Setapak|MY||4|
sete lagoas|c|Sete Lagoas|BR||3|
setia alam|c|Setia Alam|MY||3|
setia tropika|c|Setia Tropika|MY||2|
setif|c|Sétif|DZ||4|QSF
seto|c|Seto|JP||3|
settat|c|Settat|MA||3|
settsu|c|Settsu|JP||2|
setubal|c|Setúbal|PT||3|
sevastopol|c|Sevastopol|UA||5|UKS
severnyy|c|Severnyy|RU||3|
severodvinsk|c|Severodvinsk|RU||3|
severomorsk|c|Severomorsk|RU||2|
seversk|c|Seversk|RU||3|
sevierville|c|Sevierville|US|TN|1|GKT
sevilla|c|Seville|ES||5|SVQ
seville|c|Seville|ES||5|SVQ
sewanee|c|Sewanee|US|TN|0|UOS
seward|c|Seward|US|AK|0|SWD
sewon|c|Sewon|ID||2|
seychelles|n|Seychelles|SC||8|
seydisehir|c|Seydişehir|TR||2|
seymour|c|Seymour|US|IN|1|SER
sf|c|San Francisco|US|CA|5|SFO
sfantu gheorghe|c|Sfântu Gheorghe|RO||2|
sfax|c|Sfax|TN||4|SFA
sha tin|c|Sha Tin|HK||4|
sha tin wai|c|Sha Tin Wai|HK||2|
shabqadar|c|Shabqadar|PK||3|
shache|c|Shache|CN||3|QSZ
shadrinsk|c|Shadrinsk|RU||2|
shafter|c|Shafter|US|CA|1|MIT
shagamu|c|Shagamu|NG||3|
shageluk|c|Shageluk|US|AK|0|SHX
shah alam|c|Shah Alam|MY||5|
shahabad|c|Shāhābād|IN||2|
shahada|c|Shāhāda|IN||2|
shahdad kot|c|Shahdad Kot|PK||3|
shahdadpur|c|Shahdadpur|PK||3|
shahdol|c|Shahdol|IN||2|
shahecheng|c|Shahecheng|CN||3|
shahin shahr|c|Shāhīn Shahr|IR||3|
shahjanpur|c|Shāhjānpur|IN||4|
shahkot|c|Shahkot|PK||3|
shahpur|c|Shāhpur|IN||2|
shahr e babak|c|Shahr-e Bābak|IR||2|
shahr e kord|c|Shahr-e Kord|IR||3|
shahr e sadra|c|Shahr-e Ṣadrā|IR||3|
shahrak e pardisan|c|Shahrak-e Pardīsān|IR||3|
shahre jadide andisheh|c|Shahre Jadide Andisheh|IR||3|
shahrekord|c|Shahrekord|IR||0|CQD
shahreza|c|Shahreẕā|IR||3|
shahriar|c|Shahrīār|IR||4|
shahrisabz|c|Shahrisabz|UZ||3|
shahrixon|c|Shahrixon|UZ||2|
shahrud|c|Shahrud|IR||3|
shahuwadi|c|Shahuwadi|IN||3|
shahzadpur|c|Shāhzādpur|BD||3|
shajapur|c|Shājāpur|IN||2|
shajing|c|Shajing|CN||3|
shajing town|c|Shajing Town|CN||2|
shakargarh|c|Shakargarh|PK||3|
shakawe|c|Shakawe|BW||0|SWX
shakhtarsk|c|Shakhtarsk|UA||2|
shakhtersk|c|Shakhtersk|RU||0|EKS
shakhty|c|Shakhty|RU||3|
shaktoolik|c|Shaktoolik|US|AK|0|SKK
sham shui po|c|Sham Shui Po|HK||4|
sham tseng|c|Sham Tseng|HK||1|
shamattawa|c|Shamattawa|CA|MB|0|ZTM
shamli|c|Shāmli|IN||2|
shancheng|c|Shancheng|CN||2|
shang i|c|Shang-I|TW||0|KNH
shanghai|c|Shanghai|CN||9|PVG SHA
shangkou|c|Shangkou|CN||2|
shangluo|c|Shangluo|CN||5|
shangmei|c|Shangmei|CN||2|
shangqiu|c|Shangqiu|CN||6|
shangrao|c|Shangrao|CN||6|SQD
shangri la|c|Shangri-La|CN||3|DIG
shangsi|c|Shangsi|CN||2|
shangyu|c|Shangyu|CN||5|
shangzhi|c|Shangzhi|CN||3|
shanhaiguan|c|Shanhaiguan|CN||3|
shanhecun|c|Shanhecun|CN||2|
shanji|c|Shanji|CN||2|
shankou|c|Shankou|CN||2|
shannon|c|Shannon|IE||0|SNN
shanshan|c|Shanshan|CN||0|SXJ
shanting|c|Shanting|CN||2|
shantipur|c|Shāntipur|IN||3|
shantou|c|Shantou|CN||7|SWA
shanwang|c|Shanwang|CN||2|
shanwei|c|Shanwei|CN||4|
shaoguan|c|Shaoguan|CN||6|HSC
shaoshan|c|Shaoshan|CN||3|
shaowu|c|Shaowu|CN||3|
shaoxing|c|Shaoxing|CN||7|
shaoyang|c|Shaoyang|CN||5|
shaozhuang|c|Shaozhuang|CN||2|
shap pat heung|c|Shap Pat Heung|HK||2|
shaping|c|Shaping|CN||3|
sharana|c|Sharana|AF||0|OAS
sharifabad|c|Sharifabad|PK||2|
sharjah|c|Sharjah|AE||6|SHJ
sharm el sheikh|c|Sharm el-Sheikh|EG||1|SSH
shashamane|c|Shashamane|ET||3|
shashi|c|Shashi|CN||0|SHS
shawnee|c|Shawnee|US|KS|2|
shawnee|c|Shawnee|US|OK|0|SNL
shay gap|c|Shay Gap|AU||0|SGP
shchekino|c|Shchëkino|RU||2|
shchukino|c|Shchukino|RU||3|
shchyolkovo|c|Shchyolkovo|RU||3|
sheboygan|c|Sheboygan|US|WI|1|SBM
sheep mountain|c|Sheep Mountain|US|AK|0|SMU
sheepshead bay|c|Sheepshead Bay|US|NY|3|
sheffield|c|Sheffield|GB||5|
shegaon|c|Shegaon|IN||2|
sheghnan|c|Sheghnan|AF||0|SGA
sheikhpura|c|Sheikhpura|IN||2|
shek kip mei|c|Shek Kip Mei|HK||1|
shek kip mei estate|c|Shek Kip Mei Estate|HK||1|
shek lei|c|Shek Lei|HK||1|
shek o|c|Shek O|HK||1|
shekhupura|c|Shekhupura|PK||5|
sheki|c|Sheki|AZ||2|
shelby|c|Shelby|US|MI|2|
shelby|c|Shelby|US|MT|0|SBX
shelbyville|c|Shelbyville|US|TN|1|SYI
shell mera|c|Shell Mera|EC||0|PTZ
shella|c|Shella|IN||2|
shelton|c|Shelton|US|WA|0|SHN
shemya|c|Shemya|US|AK|0|SYA
shendi|c|Shendi|SD||2|
shengavit|c|Shengavit|AM||3|
shenglilu|c|Shenglilu|CN||3|
shenjiamen|c|Shenjiamen|CN||2|
shenliu|c|Shenliu|CN||2|
shenyang|c|Shenyang|CN||8|SHE
shenzhen|c|Shenzhen|CN||9|SZX
shenzhen city centre|c|Shenzhen City Centre|CN||2|
sheopur|c|Sheopur|IN||2|
sheptytskyi|c|Sheptytskyi|UA||2|
sherbrooke|c|Sherbrooke|CA|QC|3|YSC
sheremetyevo|a|Sheremetyevo International|RU||9|SVO
sheridan|c|Sheridan|US|WY|1|SHR
sherkot|c|Sherkot|IN||2|
sherman|c|Sherman|US|TX|1|PNX
sherman oaks|c|Sherman Oaks|US|CA|2|
sherpur|c|Sherpur|BD||3|
sherwood park|c|Sherwood Park|CA|AB|2|
shetland|c|Shetland|GB||0|OUK
shetland islands|c|Shetland Islands|GB||0|UNT
sheung shui|c|Sheung Shui|HK||1|
shevchenkivskyi|c|Shevchenkivskyi|UA||3|
shevchenko|c|Shevchenko|UA||3|
shibata|c|Shibata|JP||2|
shibganj|c|Shibganj|BD||4|
shibin al kawm|c|Shibīn al Kawm|EG||4|
shibin al qanatir|c|Shibīn al Qanāţir|EG||2|
shibirghan|c|Shibirghān|AF||2|
shibukawa|c|Shibukawa|JP||2|
shibuya|c|Shibuya|JP||3|
shibuzi|c|Shibuzi|CN||2|
shiguai|c|Shiguai|CN||2|
shihezi|c|Shihezi|CN||5|
shijiazhuang|c|Shijiazhuang|CN||7|SJW
shijie|c|Shijie|CN||3|
shijonawate|c|Shijōnawate|JP||2|
shikang|c|Shikang|CN||2|
shikarpur|c|Shikarpur|PK||3|
shiki|c|Shiki|JP||2|
shikohabad|c|Shikohābād|IN||2|
shikokuchuo|c|Shikokuchūō|JP||2|
shilin|c|Shilin|CN||2|
shillong|c|Shillong|IN||3|SHL
shilong|c|Shilong|CN||3|
shima|c|Shima|CN||2|
shimada|c|Shimada|JP||2|
shimla|c|Shimla|IN||3|
shimodate|c|Shimodate|JP||2|
shimoga|c|Shimoga|IN||0|RQY
shimonoseki|c|Shimonoseki|JP||4|
shimotoda|c|Shimotoda|JP||3|
shimotsuke|c|Shimotsuke|JP||2|
shinagawa|c|Shinagawa|JP||4|
shinjuku|c|Shinjuku|JP||4|
shinyanga|c|Shinyanga|TZ||3|SHY
shiogama|c|Shiogama|JP||2|
shiojiri|c|Shiojiri|JP||2|
shiqi|c|Shiqi|CN||4|
shiqiao|c|Shiqiao|CN||3|
shiqiaozi|c|Shiqiaozi|CN||2|
shiquan|c|Shiquan|CN||2|
shiquanhe|c|Shiquanhe|CN||0|NGQ
shirahama|c|Shirahama|JP||1|SHM
shirakawa|c|Shirakawa|JP||2|
shiraoka|c|Shiraoka|JP||2|
shiraz|c|Shiraz|IR||6|SYZ
shirbin|c|Shirbīn|EG||2|
shire|c|Shire|ET||0|SHC
shiringayoc|c|Shiringayoc|PE||0|SYC
shirley|c|Shirley|US|NY|1|WSH
shiroi|c|Shiroi|JP||2|
shirpur|c|Shirpur|IN||2|
shirvan|c|Shīrvān|IR||2|
shishmaref|c|Shishmaref|US|AK|0|SHH
shitanjing|c|Shitanjing|CN||2|
shivaji nagar|c|Shivaji Nagar|IN||6|
shivamogga|c|Shivamogga|IN||4|
shivpuri|c|Shivpuri|IN||3|
shiwan|c|Shiwan|CN||2|
shixing|c|Shixing|CN||2|
shiyan|c|Shiyan|CN||7|WDS ZSP
shizhai|c|Shizhai|CN||2|
shizilu|c|Shizilu|CN||2|
shizuishan|c|Shizuishan|CN||5|
shizuoka|c|Shizuoka|JP||5|
shkoder|c|Shkodër|AL||2|
sholapur|c|Sholapur|IN||5|
shomolu|c|Shomolu|NG||3|
shonai|c|Shonai|JP||1|SYO
shorapur|c|Shorāpur|IN||2|
shoreline|c|Shoreline|US|WA|2|
shorkot|c|Shorkot|PK||2|
shostka|c|Shostka|UA||2|
shouguang|c|Shouguang|CN||4|
shouxian|c|Shouxian|CN||2|
show low|c|Show Low|US|AZ|0|SOW
shravasti|c|Shravasti|IN||0|VSV
shreveport|c|Shreveport|US|LA|3|SHV
shrewsbury|c|Shrewsbury|GB||2|
shrirampur|c|Shrīrāmpur|IN||3|
shuangcheng|c|Shuangcheng|CN||3|
shuangfengqiao|c|Shuangfengqiao|CN||2|
shuangliao|c|Shuangliao|CN||2|
shuanglonghu|c|Shuanglonghu|CN||3|
shuangyang|c|Shuangyang|CN||2|
shuangyashan|c|Shuangyashan|CN||5|
shubra al khaymah|c|Shubrā al Khaymah|EG||6|
shuen wan|c|Shuen Wan|HK||1|
shui chuen o|c|Shui Chuen O|HK||1|
shuifu|c|Shuifu|CN||3|
shuijiang|c|Shuijiang|CN||2|
shuikou|c|Shuikou|CN||2|
shuizhai|c|Shuizhai|CN||3|
shujaabad|c|Shujaabad|PK||3|
shujalpur|c|Shujālpur|IN||2|
shulan|c|Shulan|CN||2|
shulin|c|Shulin|TW||3|
shulyavka|c|Shulyavka|UA||2|
shumen|c|Shumen|BG||2|
shunan|c|Shūnan|JP||3|
shungnak|c|Shungnak|US|AK|0|SHG
shunyi|c|Shunyi|CN||3|
shuozhou|c|Shuozhou|CN||4|SZH
shush|c|Shūsh|IR||2|
shushtar|c|Shūshtar|IR||3|
shuya|c|Shuya|RU||2|
shwebo|c|Shwebo|MM||2|
shwegu|c|Shwegu|MM||2|
shyamnagar|c|Shyamnagar|IN||4|
shymkent|c|Shymkent|KZ||6|CIT
si maha phot|c|Si Maha Phot|TH||3|
si racha|c|Si Racha|TH||3|
sialkot|c|Sialkot|PK||5|SKT
siauliai|c|Šiauliai|LT||2|SQQ
sibay|c|Sibay|RU||2|
siberia|r|Siberia|RU||5|
sibi|c|Sibi|PK||2|SBQ
sibiti|c|Sibiti|CG||1|SIB
sibiu|c|Sibiu|RO||3|SBZ
sibolga|c|Sibolga|ID||2|FLZ
sibonga|c|Sibonga|PH||2|
sibsagar|c|Sibsāgar|IN||2|
sibu|c|Sibu|MY||3|SBW
sicily|r|Sicily|IT||5|CTA PMO
siddhapur|c|Siddhapur|IN||2|
siddharthanagar|c|Siddharthanagar|NP||2|
siddipet|c|Siddipet|IN||2|
sidhi|c|Sidhi|IN||2|
sidi aissa|c|Sidi Aïssa|DZ||2|
sidi bel abbes|c|Sidi Bel Abbes|DZ||3|
sidi bennour|c|Sidi Bennour|MA||2|
sidi ifni|c|Sidi Ifni|MA||1|SII
sidi kacem|c|Sidi Kacem|MA||2|
sidi slimane|c|Sidi Slimane|MA||3|
sidi taibi|c|Sidi Taibi|MA||2|
sidikalang|c|Sidikalang|ID||2|
sidlaghatta|c|Sidlaghatta|IN||2|
sidney|c|Sidney|US|MT|0|SDY
sidney|c|Sidney|US|NE|0|SNY
sidney|c|Sidney|US|NY|0|SXY
sidoarjo|c|Sidoarjo|ID||3|
sidon|c|Sidon|LB||3|
siedlce|c|Siedlce|PL||2|
siegen|c|Siegen|DE||3|
siem reap|c|Siem Reap|KH||3|SAI
siemianowice slaskie|c|Siemianowice Śląskie|PL||2|
siena|c|Siena|IT||2|SAY
sierra grande|c|Sierra Grande|AR||0|SGV
sierra leone|n|Sierra Leone|SL||8|
sievierodonetsk|c|Sievierodonetsk|UA||0|SEV
sig|c|Sig|DZ||2|
sigiriya|c|Sigiriya|LK||0|GIU
siglufjordur|c|Siglufjörður|IS||0|SIJ
siguatepeque|c|Siguatepeque|HN||3|
siguiri|c|Siguiri|GN||3|GII
sihanoukville|c|Sihanoukville|KH||2|
sihanukville|c|Sihanukville|KH||0|KOS
siheungdong|c|Siheungdong|KR||3|
sihor|c|Sihor|IN||2|
siirt|c|Siirt|TR||3|SXZ
sikandarabad|c|Sikandarābād|IN||2|
sikar|c|Sīkar|IN||3|
sikasso|c|Sikasso|ML||4|KSS
sikeston|c|Sikeston|US|MO|1|SIK
sila mission|c|Sila Mission|PG||0|SIL
silang|c|Silang|PH||3|
silao|c|Silao|MX||0|BJX
silao de la victoria|c|Silao de la Victoria|MX||2|
silchar|c|Silchar|IN||3|IXS
silgadi doti|c|Silgadi Doti|NP||0|SIH
silifke|c|Silifke|TR||3|
siliguri|c|Siliguri|IN||5|IXB
silivri|c|Silivri|TR||2|
sillod|c|Sillod|IN||2|
siloam springs|c|Siloam Springs|US|AR|1|SLG
silopi|c|Silopi|TR||3|
silvan|c|Silvan|TR||2|
silvassa|c|Silvassa|IN||2|
silver city|c|Silver City|US|NM|0|SVC
silver spring|c|Silver Spring|US|MD|2|
simanggang|c|Simanggang|MY||0|SGG
simao|c|Simao|CN||0|SYM
simara|c|Simara|NP||0|SIF
simbai|c|Simbai|PG||0|SIM
simberi island|c|Simberi Island|PG||0|NIS
simei new town|c|Simei New Town|SG||1|
simele|c|Simele|IQ||3|
simenti|c|Simenti|SN||0|SMY
simferopol|c|Simferopol|UA||4|SIP
simi valley|c|Simi Valley|US|CA|3|
simikot|c|Simikot|NP||0|IMK
simmering|c|Simmering|AT||3|
simoes filho|c|Simões Filho|BR||3|
simpang empat|c|Simpang Empat|MY||2|
simpang renggam|c|Simpang Renggam|MY||2|
sinah|c|Sīnah|IQ||3|
sinan|c|Sinan|KR||2|
sincelejo|c|Sincelejo|CO||4|
sinchon up|c|Sinch’ŏn-ŭp|KP||3|
sindal|c|Sindal|DK||0|CNL
sindelfingen|c|Sindelfingen|DE||2|
sindhnur|c|Sindhnūr|IN||2|
sindhri|c|Sindhri|PK||0|MPD
sines|c|Sines|PT||0|SIE
sinfra|c|Sinfra|CI||3|
singa|c|Singa|SD||4|
singapore|c|Singapore|SG||8|SIN
singapore|n|Singapore|SG||0|
singaraja|c|Singaraja|ID||3|
singida|c|Singida|TZ||3|
singkawang|c|Singkawang|ID||4|
singleton|c|Singleton|AU||0|SIX
singosari|c|Singosari|ID||3|
singrauli|c|Singrauli|IN||3|
sinhyeon|c|Sinhyeon|KR||2|
sinjhoro|c|Sinjhoro|PK||4|
sinnar|c|Sinnar|IN||2|
sinnuris|c|Sinnūris|EG||3|
sinop|c|Sinop|BR||3|OPS
sinop|c|Sinop|TR||1|NOP
sinpo|c|Sinp’o|KP||3|
sint eustatius|c|Sint Eustatius|BQ||0|EUX
sint maarten|n|Sint Maarten|SX||8|
sint niklaas|c|Sint-Niklaas|BE||2|
sintang|c|Sintang|ID||2|
sinuiju|c|Sinŭiju|KP||4|
sinwon up|c|Sinwŏn-ŭp|KP||2|
siocon|c|Siocon|PH||2|
sion|c|Sion|CH||0|SIR
sioux city|c|Sioux City|US|IA|2|SUX
sioux falls|c|Sioux Falls|US|SD|3|FSD
sioux lookout|c|Sioux Lookout|CA|ON|0|YXL
sipalay|c|Sipalay|PH||2|
siping|c|Siping|CN||5|
sipora island|c|Sipora Island|ID||0|RKO
sir bani yas|c|Sir Bani Yas|AE||0|XSB
sira|c|Sīra|IN||2|
siracusa|c|Siracusa|IT||3|
sirajganj|c|Sirajganj|BD||3|
sirhind|c|Sirhind|IN||2|
sirjan|c|Sirjan|IR||3|
sirnak|c|Şırnak|TR||2|NKT
sironj|c|Sironj|IN||2|
sirs al layyanah|c|Sirs al Layyānah|EG||2|
sirsa|c|Sirsa|IN||3|
sirsi|c|Sirsi|IN||2|
sirsilla|c|Sirsilla|IN||2|
sirt|c|Sirt|LY||0|SRX
sirte|c|Sirte|LY||3|
siruguppa|c|Siruguppa|IN||2|
sirvan|c|Şirvan|AZ||2|
sishen|c|Sishen|ZA||0|SIS
sishui|c|Sishui|CN||2|
sisimiut|c|Sisimiut|GL||0|JHS
sisli|c|Şişli|TR||4|
sitamarhi|c|Sītāmarhi|IN||2|
sitapur|c|Sītāpur|IN||3|
sitiawan|c|Sitiawan|MY||3|SWY
sitka|c|Sitka|US|AK|0|SIT
sitou|c|Sitou|CN||2|
sitrah|c|Sitrah|BH||2|
sittingbourne|c|Sittingbourne|GB||2|
sittwe|c|Sittwe|MM||3|AKY
situbondo|c|Situbondo|ID||5|
siu lek yuen|c|Siu Lek Yuen|HK||2|
siu sai wan estate|c|Siu Sai Wan Estate|HK||1|
siuna|c|Siuna|NI||1|SIU
siuri|c|Siuri|IN||2|
sivakasi|c|Sivakasi|IN||3|
sivas|c|Sivas|TR||4|VAS
siverek|c|Siverek|TR||3|
siverskodonetsk|c|Siverskodonetsk|UA||2|
siwa|c|Siwa|EG||0|SEW
siwan|c|Siwān|IN||3|
skagway|c|Skagway|US|AK|0|SGY
skanes|c|Skanes|TN||2|
skardu|c|Skardu|PK||4|KDU
skelleftea|c|Skellefteå|SE||1|SFT
skhidni kvartaly|c|Skhidni Kvartaly|UA||3|
skhirate|c|Skhirate|MA||2|
skiathos|c|Skiathos|GR||0|JSI
skien|c|Skien|NO||2|
skikda|c|Skikda|DZ||3|
skiros island|c|Skiros Island|GR||0|SKU
skive|c|Skive|DK||1|SQW
skjern|c|Skjern|DK||0|STA
skokie|c|Skokie|US|IL|2|
skopje|c|Skopje|MK||4|SKP
skovde|c|Skövde|SE||1|KVB
skudai|c|Skudai|MY||3|
skukuza|c|Skukuza|ZA||0|SZK
skwentna|c|Skwentna|US|AK|0|SKW
slatina|c|Slatina|RO||2|
slave lake|c|Slave Lake|CA|AB|0|YZH
slavyansk na kubani|c|Slavyansk-na-Kubani|RU||2|
slawi|c|Slawi|ID||2|
slayton|c|Slayton|US|MN|0|NSL
sleetmute|c|Sleetmute|US|AK|0|SLQ
sleman|c|Sleman|ID||2|
sliac|c|Sliac|SK||0|SLD
sligo|c|Sligo|IE||1|SXL
sliven|c|Sliven|BG||2|
slough|c|Slough|GB||3|
slovakia|n|Slovakia|SK||8|
slovenia|n|Slovenia|SI||8|
slovyansk|c|Slovyansk|UA||3|
slupsk|c|Słupsk|PL||2|
slutsk|c|Slutsk|BY||2|
smara|c|Smara|EH||0|SMW
smederevo|c|Smederevo|RS||2|
smethwick|c|Smethwick|GB||2|
smila|c|Smila|UA||2|
smithers|c|Smithers|CA|BC|0|YYD
smiths falls|c|Smiths Falls|CA|ON|0|YSH
smolensk|c|Smolensk|RU||4|LNX
smolyanskyi|c|Smolyanskyi|UA||3|
smyrna|c|Smyrna|US|GA|2|
smyrna|c|Smyrna|US|TN|0|MQY
snap lake|c|Snap Lake|CA|NT|0|YNX
snezhinsk|c|Snezhinsk|RU||2|
snizhne|c|Snizhne|UA||2|
snyder|c|Snyder|US|TX|0|SNK
so uk|c|So Uk|HK||1|
so uk estate|c|So Uk Estate|HK||1|
soacha|c|Soacha|CO||5|
soalala|c|Soalala|MG||1|DWB
sobradinho|c|Sobradinho|BR||2|
sobradinho ii|c|Sobradinho II|BR||2|
sobral|c|Sobral|BR||3|QBX
soc son|c|Sóc Sơn|VN||2|
soc trang|c|Sóc Trăng|VN||3|
sochi|c|Sochi|RU||4|AER
socopo|c|Socopó|VE||2|
socorro|c|Socorro|US|NM|0|ONM
socotra islands|c|Socotra Islands|YE||0|SCT
sodankyla|c|Sodankyla|FI||0|SOT
sodegaura|c|Sodegaura|JP||2|
soderhamn|c|Soderhamn|SE||0|SOO
sodermalm|c|Södermalm|SE||3|
sodertalje|c|Södertälje|SE||2|
sodo|c|Sodo|ET||3|
sofia|c|Sofia|BG||6|SOF
sogamoso|c|Sogamoso|CO||3|SOX
sogndal|c|Sogndal|NO||0|SOG
sohag|c|Sohag|EG||4|HMB
sohar|c|Sohar|OM||3|OHS
soja|c|Sōja|JP||2|
soka|c|Sōka|JP||3|
sokaraja|c|Sokaraja|ID||2|
sokcho|c|Sokcho|KR||2|YNY
soke|c|Söke|TR||2|
sokhumi|c|Sokhumi|GE||2|
sokode|c|Sokodé|TG||3|
sokol|c|Sokol|RU||2|
sokolniki|c|Sokol’niki|RU||2|
sokoto|c|Sokoto|NG||6|SKO
sola|c|Sola|VU||0|SLH
solana|c|Solana|PH||2|
solapur|c|Solapur|IN||0|SSE
soldotna|c|Soldotna|US|AK|0|SXQ
soledad|c|Soledad|CO||4|
soledad de graciano sanchez|c|Soledad de Graciano Sánchez|MX||4|
solenzara|c|Solenzara|FR||0|SOZ
soligorsk|c|Soligorsk|BY||2|
solihull|c|Solihull|GB||3|
solikamsk|c|Solikamsk|RU||3|
solingen|c|Solingen|DE||3|
sollentuna|c|Sollentuna|SE||3|
solna|c|Solna|SE||2|
solnechnogorsk|c|Solnechnogorsk|RU||2|
solntsevo|c|Solntsevo|RU||3|
solok|c|Solok|ID||2|
solomon|c|Solomon|US|AK|0|SOL
solomon islands|n|Solomon Islands|SB||8|
solovetsky islands|c|Solovetsky Islands|RU||0|CSH
solwesi|c|Solwesi|ZM||0|SLI
solwezi|c|Solwezi|ZM||4|
soma|c|Soma|TR||2|
somalia|n|Somalia|SO||8|
somaroboro|c|Somaroboro|ZA||3|
somerset|c|Somerset|US|KY|0|SME
somerset west|c|Somerset West|ZA||3|
somerville|c|Somerville|US|MA|2|
son la|c|Sơn La|VN||3|SQH
son tay|c|Sơn Tây|VN||3|
son tra|c|Sơn Trà|VN||2|
sonargaon|c|Sonārgaon|BD||3|
sonderborg|c|Sønderborg|DK||1|SGD
song cau|c|Sông Cầu|VN||2|
songcheng|c|Songcheng|CN||3|
songea|c|Songea|TZ||4|SGX
songjiang|c|Songjiang|CN||6|
songjianghe|c|Songjianghe|CN||2|
songkhla|c|Songkhla|TH||2|
songling|c|Songling|CN||2|
songlingcun|c|Songlingcun|CN||2|
songlou|c|Songlou|CN||2|
songnan|c|Songnan|CN||3|
songnim ni|c|Songnim-ni|KP||3|
songyang|c|Songyang|CN||2|
songyuan|c|Songyuan|CN||3|YSQ
sonipat|c|Sonīpat|IN||4|
sonsonate|c|Sonsonate|SV||2|
sopron|c|Sopron|HU||2|
sopur|c|Sopur|IN||2|
soran|c|Soran|IQ||2|
soreang|c|Soreang|ID||3|
sorgun|c|Sorgun|TR||2|
sorkjosen|c|Sørkjosen|NO||0|SOJ
soroako celebes island|c|Soroako-Celebes Island|ID||0|SQR
sorocaba|c|Sorocaba|BR||5|SOD
sorong|c|Sorong|ID||3|
sorong papua island|c|Sorong-Papua Island|ID||0|SOQ
soroti|c|Soroti|UG||2|SRT
sorriso|c|Sorriso|BR||3|
sorsogon|c|Sorsogon|PH||3|
soshanguve|c|Soshanguve|ZA||5|
sosnovka|c|Sosnovka|RU||2|
sosnovyy bor|c|Sosnovyy Bor|RU||2|
sosnowiec|c|Sosnowiec|PL||3|
sotsmisto|c|Sotsmisto|UA||2|
souanke|c|Souanke|CG||0|SOE
soubre|c|Soubré|CI||3|
souda|c|Souda|GR||0|CHQ
sougueur|c|Sougueur|DZ||2|
souk ahras|c|Souk Ahras|DZ||3|
souk el arbaa|c|Souk El Arbaa|MA||2|
souq sebt oulad nemma|c|Souq Sebt Oulad Nemma|MA||2|
soure|c|Soure|BR||1|SFK
sousa|c|Sousa|BR||2|
sousse|c|Sousse|TN||3|
south africa|n|South Africa|ZA||8|
south bend|c|South Bend|US|IN|3|SBN
south bimini|c|South Bimini|BS||0|BIM
south boston|c|South Boston|US|MA|5|
south carolina|r|South Carolina|US|SC|7|
south croydon|c|South Croydon|GB||2|
south dakota|r|South Dakota|US|SD|7|
south dublin|c|South Dublin|IE||4|
south fulton|c|South Fulton|US|GA|3|
south gate|c|South Gate|US|CA|2|
south georgia|n|South Georgia|GS||8|
south hill|c|South Hill|US|WA|2|
south horizons|c|South Horizons|HK||1|
south horizons estate|c|South Horizons (Estate)|HK||1|
south indian lake|c|South Indian Lake|CA|MB|0|XSI
south jordan|c|South Jordan|US|UT|2|
south korea|n|South Korea|KR||8|
south lake tahoe|c|South Lake Tahoe|US|CA|1|TVL
south lawndale|c|South Lawndale|US|IL|2|
south naknek|c|South Naknek|US|AK|0|WSN
south ozone park|c|South Ozone Park|US|NY|2|
south peabody|c|South Peabody|US|MA|2|
south san francisco|c|South San Francisco|US|CA|2|
south shields|c|South Shields|GB||2|
south shore|c|South Shore|US|IL|2|
south sudan|n|South Sudan|SS||8|
south suffolk|c|South Suffolk|US|VA|2|
south surrey|c|South Surrey|CA|BC|2|
south tangerang|c|South Tangerang|ID||6|
south vineland|c|South Vineland|US|NJ|2|
south whittier|c|South Whittier|US|CA|2|
southall|c|Southall|GB||2|
southampton|c|Southampton|GB||4|SOU
southaven|c|Southaven|US|MS|2|
southend|c|Southend|GB||0|SEN
southend on sea|c|Southend-on-Sea|GB||4|
southfield|c|Southfield|US|MI|2|
southport|c|Southport|GB||2|
sovetskaya gavan|c|Sovetskaya Gavan’|RU||1|GVN
sovetskiy|c|Sovetskiy|RU||1|OVS
soweto|c|Soweto|ZA||6|
soyapango|c|Soyapango|SV||4|
soyibug|c|Soyībug|IN||3|
soyo|c|Soyo|AO||3|SZA
spain|n|Spain|ES||8|
spanish lookout|c|Spanish Lookout|BZ||0|MZE
spanish town|c|Spanish Town|JM||3|
spanish town|c|Spanish Town|VG||0|VIJ
sparks|c|Sparks|US|NV|2|
sparrevohn|c|Sparrevohn|US|AK|0|SVW
sparta|c|Sparta|US|IL|0|SAR
sparta|c|Sparta|US|WI|0|CMY
spartanburg|c|Spartanburg|US|SC|1|SPA
sparti|c|Sparti|GR||0|SPJ
spearfish|c|Spearfish|US|SD|0|SPF
spencer|c|Spencer|US|IA|0|SPW
speyer|c|Speyer|DE||2|
spijkenisse|c|Spijkenisse|NL||2|
spirit lake|c|Spirit Lake|US|IA|0|RTL
split|c|Split|HR||3|SPU
spokane|c|Spokane|US|WA|3|GEG
spokane valley|c|Spokane Valley|US|WA|2|
spring|c|Spring|US|TX|2|
spring hill|c|Spring Hill|US|FL|2|
spring point|c|Spring Point|BS||0|AXP
spring valley|c|Spring Valley|US|NV|3|
springbok|c|Springbok|ZA||0|SBU
springdale|c|Springdale|US|AR|2|SPZ
springfield|c|Springfield|US|MO|3|SGF
springfield|c|Springfield|US|MA|3|
springfield|c|Springfield|US|IL|3|
springfield|c|Springfield|US|OR|2|
springfield|c|Springfield|US|OH|2|
springfield|c|Springfield|US|VT|0|VSF
springs|c|Springs|ZA||3|
squamish|c|Squamish|CA|BC|1|YSE
sragen|c|Sragen|ID||2|
sri dungargarh|c|Sri Dūngargarh|IN||2|
sri ganganagar|c|Sri Ganganagar|IN||3|
sri jayewardenepura kotte|c|Sri Jayewardenepura Kotte|LK||3|
sri lanka|n|Sri Lanka|LK||8|
sri petaling|c|Sri Petaling|MY||2|
srikakulam|c|Srikakulam|IN||3|
srikalahasti|c|Srikalahasti|IN||2|
srinagar|c|Srinagar|IN||6|SXR
srivilliputhur|c|Srivilliputhur|IN||2|
srodmiescie|c|Śródmieście|PL||2|
st albans|c|St Albans|GB||2|
st albert|c|St. Albert|CA|AB|2|
st andre|c|Saint-André|RE||2|
st andrews|c|St. Andrews|GB||0|ADX
st anthony|c|St. Anthony|CA||0|YAY
st augustin|c|St-Augustin|CA|QC|0|YIF
st augustine|c|St Augustine|US|FL|0|UST
st barthelemy|n|St Barthelemy|BL||8|
st barts|n|St Barthelemy|BL||8|
st brieuc|c|Saint-Brieuc|FR||2|SBK
st catharines|c|St. Catharines|CA|ON|3|
st charles|c|Saint Charles|US|MO|2|
st clair shores|c|Saint Clair Shores|US|MI|2|
st cloud|c|Saint Cloud|US|MN|2|
st croix|c|Saint Croix|VI||2|
st denis|c|Saint-Denis|RE||3|
st denis|c|Saint-Denis|FR||2|
st etienne|c|Saint-Étienne|FR||3|EBU
st francois|c|St-Francois|GP||0|SFC
st george|c|Saint George|US|UT|2|
st george|c|Saint George's|GD||1|GND
st george|c|St George|US|AK|0|STG
st george|c|St. George|AG||0|ANU
st gilles|c|Saint-Gilles|BE||2|
st helena|n|St Helena|SH||8|
st helens|c|St Helens|GB||3|
st helier|c|Saint Helier|JE||1|JER
st hubert|c|Saint-Hubert|CA|QC|2|
st hyacinthe|c|Saint-Hyacinthe|CA|QC|2|
st ives|c|St. Ives|GB||0|QUY
st jean sur richelieu|c|Saint-Jean-sur-Richelieu|CA|QC|2|
st jerome|c|Saint-Jérôme|CA|QC|2|
st john|c|St. John's|CA|NL|3|
st john|c|Saint John|CA|NB|2|YSJ
st john|c|Saint John’s|AG||2|
st johns|c|St Johns|US|AZ|0|SJN
st joseph|c|Saint Joseph|US|MO|2|
st kitts|n|St Kitts and Nevis|KN||8|
st kitts and nevis|n|St Kitts and Nevis|KN||8|
st laurent|c|Saint-Laurent|CA|QC|2|
st laurent du maroni|c|Saint-Laurent-du-Maroni|GF||1|LDX
st leonard|c|Saint-Léonard|CA|QC|2|
st leonard|c|St Leonard|CA|NB|0|YSL
st lewis|c|St. Lewis|CA||0|YFX
st louis|c|St. Louis|US|MO|4|STL
st louis|c|Saint-Louis|SN||4|XLS
st louis|c|Saint-Louis|RE||2|
st louis|c|Saint-Louis|FR||1|MLH
st louis de terrebonne|c|Saint-Louis-de-Terrebonne|CA|QC|3|
st lucia|n|St Lucia|LC||8|
st malo|c|Saint-Malo|FR||2|
st marc|c|Saint-Marc|HT||4|
st martin|n|St Martin|MF||8|
st mary|c|St. Mary's|GB||0|ISC
st marys|c|St Mary'S|US|AK|0|KSM
st marys|c|St Marys|US|PA|0|STQ
st maur des fosses|c|Saint-Maur-des-Fossés|FR||2|
st michael|c|St Michael|US|AK|0|SMK
st michel|c|Saint-Michel|CA|QC|2|
st michel de latalaye|c|Saint-Michel de l'Atalaye|HT||2|
st nazaire|c|Saint-Nazaire|FR||2|SNR
st paul|c|Saint Paul|US|MN|4|MSP
st paul|c|Saint-Paul|RE||3|
st paul island|c|St Paul Island|US|AK|0|SNP
st peter port|c|Saint Peter Port|GG||1|GCI
st peters|c|Saint Peters|GB||3|
st peters|c|Saint Peters|US|MO|2|
st petersburg|c|Saint Petersburg|RU||8|LED
st petersburg|c|St. Petersburg|US|FL|4|SPG
st petersburg clearwater|c|St Petersburg-Clearwater|US|FL|0|PIE
st pierre|c|Saint-Pierre|RE||2|
st pierre|c|Saint-Pierre|PM||1|FSP
st pierre and miquelon|n|St Pierre and Miquelon|PM||8|
st quentin|c|Saint-Quentin|FR||2|
st quentin en yvelines|c|Saint-Quentin-en-Yvelines|FR||3|
st simons island|c|St Simons Island|US|GA|0|SSI
st theresa point|c|St. Theresa Point|CA|MB|0|YST
st thomas|c|St. Thomas|CA|ON|1|YQS
st vincent|n|St Vincent and the Grenadines|VC||8|
st vincent and the grenadines|n|St Vincent and the Grenadines|VC||8|
sta cruz de la palma|c|Sta Cruz de la Palma|ES||0|SPC
stafford|c|Stafford|GB||2|
staines|c|Staines|GB||2|
stalowa wola|c|Stalowa Wola|PL||2|
stamford|c|Stamford|US|CT|3|
stamford hill|c|Stamford Hill|GB||2|
standerton|c|Standerton|ZA||3|
stanley|c|Stanley|FK||1|PSY
stansted|a|London Stansted|GB||9|STN
stanton|c|Stanton|US|MN|0|SYN
stara zagora|c|Stara Zagora|BG||3|
starachowice|c|Starachowice|PL||2|
stargard|c|Stargard|PL||2|
staryy oskol|c|Staryy Oskol|RU||3|
state college|c|State College|US|PA|1|SCE
staten island|c|Staten Island|US|NY|4|
statesboro|c|Statesboro|US|GA|1|TBR
statesville|c|Statesville|US|NC|1|SVH
staunton|c|Staunton|US|VA|1|SHD
stavanger|c|Stavanger|NO||3|SVG
staverton|c|Staverton|GB||0|GLO
stavropol|c|Stavropol|RU||4|STW
steamboat springs|c|Steamboat Springs|US|CO|0|SBS
stebbins|c|Stebbins|US|AK|0|WBB
steglitz|c|Steglitz|DE||2|
stella maris|c|Stella Maris|BS||0|SML
stellenbosch|c|Stellenbosch|ZA||2|
stephenville|c|Stephenville|US|TX|1|SEP
stephenville|c|Stephenville|CA||0|YJT
sterling|c|Sterling|US|CO|0|STK
sterling|c|Sterling|US|IL|0|SQI
sterling heights|c|Sterling Heights|US|MI|3|
sterlitamak|c|Sterlitamak|RU||4|
stevenage|c|Stevenage|GB||2|
stevens point|c|Stevens Point|US|WI|1|STE
stevens village|c|Stevens Village|US|AK|0|SVS
stewart|c|Stewart|CA|BC|0|ZST
stilfontein|c|Stilfontein|ZA||2|
stillwater|c|Stillwater|US|OK|1|SWO
stirling island|c|Stirling Island|SB||0|MNY
sto|m|Stockholm|SE||9|ARN BMA
stockholm|c|Stockholm|SE||6|ARN BMA
stockport|c|Stockport|GB||3|
stockton|c|Stockton|US|CA|4|SCK
stockton on tees|c|Stockton-on-Tees|GB||2|
stodulky|c|Stodůlky|CZ||2|
stoelmanseiland|c|Stoelmanseiland|SR||0|SMZ
stoke on trent|c|Stoke-on-Trent|GB||4|
stolberg|c|Stolberg|DE||2|
stonecrest|c|Stonecrest|US|GA|2|
stoney creek|c|Stoney Creek|CA|ON|2|
stony rapids|c|Stony Rapids|CA|SK|0|YSF
stony river|c|Stony River|US|AK|0|SRV
storm lake|c|Storm Lake|US|IA|0|SLB
stornoway|c|Stornoway|GB||0|SYY
stourbridge|c|Stourbridge|GB||2|
stow|c|Stow|US|MA|0|MMN
stralsund|c|Stralsund|DE||2|
strasbourg|c|Strasbourg|FR||4|SXB
stratford|c|Stratford|US|CT|2|
straubing|c|Straubing|DE||1|RBM
streatham|c|Streatham|GB||2|
strezhevoy|c|Strezhevoy|RU||1|SWT
strogino|c|Strogino|RU||3|
stronsay|c|Stronsay|GB||0|SOY
stroud|c|Stroud|GB||2|
stroud|c|Stroud|US|OK|0|SUD
strovolos|c|Stróvolos|CY||2|
stryi|c|Stryi|UA||2|
strymba|c|Strymba|MD||0|BZY
stuart|c|Stuart|US|FL|1|SUA
stuart island|c|Stuart Island|US|WA|0|SSW
stupino|c|Stupino|RU||2|
sturgeon bay|c|Sturgeon Bay|US|WI|0|SUE
sturgis|c|Sturgis|US|MI|0|IRS
stuttgart|c|Stuttgart|DE||5|STR
stuttgart|c|Stuttgart|US|AR|0|SGT
stykkisholmur|c|Stykkishólmur|IS||0|SYK
suai|c|Suai|TL||1|UAI
suan luang|c|Suan Luang|TH||3|
suavanao|c|Suavanao|SB||0|VAO
subang|c|Subang|ID||3|
subang|c|Subang|MY||0|SZB
subang jaya|c|Subang Jaya|MY||5|
subic|c|Subic|PH||2|
subotica|c|Subotica|RS||3|
subulussalam|c|Subulussalam|ID||3|
suceava|c|Suceava|RO||2|SCV
sucre|c|Sucre|BO||3|
sucua|c|Sucua|EC||0|SUQ
sudan|n|Sudan|SD||8|
sue islet|c|Sue Islet|AU||0|SYU
suez|c|Suez|EG||5|
suffolk|c|Suffolk|US|VA|2|
sugar land|c|Sugar Land|US|TX|2|
suginami|c|Suginami|JP||5|
suhum|c|Suhum|GH||2|
sui|c|Sui|PK||0|SUL
suicheng|c|Suicheng|CN||4|
suifenhe|c|Suifenhe|CN||2|
suihua|c|Suihua|CN||4|
suiling|c|Suiling|CN||2|
suining|c|Suining|CN||5|
suisse|n|Switzerland|CH||8|
suita|c|Suita|JP||4|
suixi|c|Suixi|CN||2|
suizhou|c|Suizhou|CN||5|
sujangarh|c|Sūjāngarh|IN||3|
sujiatun|c|Sujiatun|CN||3|
sukabumi|c|Sukabumi|ID||4|
sukagawa|c|Sukagawa|JP||2|FKS
sukarata|c|Sukarata|ID||0|SOC
sukawati|c|Sukawati|ID||3|
sukhumi|c|Sukhumi|GE||0|SUI
suki|c|Suki|PG||0|SKC
sukkur|c|Sukkur|PK||5|
sukrah|c|Sukrah|TN||3|
sukuta|c|Sukuta|GM||2|
sulaymaniyah|c|Sulaymaniyah|IQ||5|ISU
suleja|c|Suleja|NG||3|
sullana|c|Sullana|PE||3|
sullivan|c|Sullivan|US|IN|0|SIV
sulphur springs|c|Sulphur Springs|US|TX|1|SLR
sultan kudarat|c|Sultan Kudarat|PH||3|
sultan pur majra|c|Sultan Pur Majra|IN||3|
sultanah|c|Sulţānah|SA||5|
sultanbeyli|c|Sultanbeyli|TR||4|
sultanganj|c|Sultānganj|IN||2|
sultangazi|c|Sultangazi|TR||4|
sultanpur|c|Sultānpur|IN||3|
sumare|c|Sumaré|BR||4|
sumayl|c|Sumayl|IQ||3|
sumbawa besar|c|Sumbawa Besar|ID||2|
sumbawa island|c|Sumbawa Island|ID||0|SWQ
sumbawanga|c|Sumbawanga|TZ||4|SUT
sumbe|c|Sumbe|AO||3|NDD
sumber|c|Sumber|ID||2|
sumedang|c|Sumedang|ID||3|
sumedang utara|c|Sumedang Utara|ID||3|
sumenep|c|Sumenep|ID||2|
sumenep madura island|c|Sumenep-Madura Island|ID||0|SUP
sumgayit|c|Sumgayit|AZ||4|
sumida|c|Sumida|JP||4|
summer beaver|c|Summer Beaver|CA|ON|0|SUR
summerside|c|Summerside|CA|PE|0|YSU
summit|c|Summit|US|AK|0|UMM
sumter|c|Sumter|US|SC|1|SSC SUM
sumusta al waqf|c|Sumusţā al Waqf|EG||2|
sumy|c|Sumy|UA||4|UMY
sun tin wai|c|Sun Tin Wai|HK||1|
sunabeda|c|Sunabeda|IN||2|
sunam|c|Sunām|IN||2|
sunamganj|c|Sunāmganj|BD||2|
sunchales|c|Sunchales|AR||1|NCJ
suncheon|c|Suncheon|KR||4|
sunchon|c|Sunch’ŏn|KP||4|
suncor energy site|c|Suncor Energy Site|CA|AB|0|YFI
sunderland|c|Sunderland|GB||3|
sundsvall|c|Sundsvall|SE||2|SDL
sung wong toi|c|Sung Wong Toi|HK||1|
sungai buloh|c|Sungai Buloh|MY||3|
sungai penuh|c|Sungai Penuh|ID||3|KRC
sungai petani|c|Sungai Petani|MY||5|
sungai simpang|c|Sungai Simpang|SG||1|
sungailiat|c|Sungailiat|ID||3|
sunggal|c|Sunggal|ID||3|
sunnyvale|c|Sunnyvale|US|CA|3|
sunrise|c|Sunrise|US|FL|2|
sunrise manor|c|Sunrise Manor|US|NV|3|
sunriver|c|Sunriver|US|OR|0|SUO
sunset park|c|Sunset Park|US|NY|3|
sunshine coast|c|Sunshine Coast|AU||4|
suntar|c|Suntar|RU||0|SUY
sunyani|c|Sunyani|GH||2|NYI
sunzha|c|Sunzha|RU||2|
suozhen|c|Suozhen|CN||2|
supaul|c|Supaul|IN||2|
superior|c|Superior|US|WI|1|SUW
suphan buri|c|Suphan Buri|TH||2|
suqian|c|Suqian|CN||6|
sur|c|Sur|OM||2|SUH
surabaya|c|Surabaya|ID||7|SUB
surakarta|c|Surakarta|ID||5|
surallah|c|Surallah|PH||2|AAV
surat|c|Surat|IN||7|
surat thani|c|Surat Thani|TH||3|URT
suratgarh|c|Suratgarh|IN||2|
surendranagar|c|Surendranagar|IN||3|
surgut|c|Surgut|RU||4|SGC
suriapet|c|Suriāpet|IN||3|
surigao|c|Surigao|PH||2|
surigao city|c|Surigao City|PH||0|SUG
suriname|n|Suriname|SR||8|
surkhet|c|Surkhet|NP||0|SKH
surman|c|Şurmān|LY||2|
surprise|c|Surprise|US|AZ|3|
surrey|c|Surrey|CA|BC|5|
surubim|c|Surubim|BR||2|
suruc|c|Suruç|TR||3|
surulere|c|Surulere|NG||3|
susangerd|c|Sūsangerd|IR||2|
susanville|c|Susanville|US|CA|1|SVE
susono|c|Susono|JP||2|
sutton|c|Sutton|GB||3|
sutton coldfield|c|Sutton Coldfield|GB||3|
suva|c|Suva|FJ||2|
suva reka|c|Suva Reka|XK||2|
suvarnabhumi|a|Suvarnabhumi|TH||9|BKK
suwalki|c|Suwałki|PL||2|
suwaylih|c|Ṣuwayliḥ|JO||3|
suwon|c|Suwon|KR||6|
suyangshan|c|Suyangshan|CN||2|
suzaka|c|Suzaka|JP||2|
suzano|c|Suzano|BR||4|
suzhou|c|Suzhou|CN||8|SZV
suzuka|c|Suzuka|JP||3|
svalbard|n|Svalbard and Jan Mayen|SJ||8|
svalbard and jan mayen|n|Svalbard and Jan Mayen|SJ||8|
svetlanovskiy|c|Svetlanovskiy|RU||2|
svetlogorsk|c|Svetlogorsk|BY||2|
sviblovo|c|Sviblovo|RU||2|
svobodnyy|c|Svobodnyy|RU||2|
svolvaer|c|Svolvær|NO||0|SVJ
svyatoshyn|c|Svyatoshyn|UA||2|
swabi|c|Swabi|PK||2|
swakopmund|c|Swakopmund|NA||2|SWP
swan river|c|Swan River|CA|MB|0|ZJN
swansea|c|Swansea|GB||4|SWS
swaziland|n|Eswatini|SZ||8|
sweden|n|Sweden|SE||8|
swedru|c|Swedru|GH||2|
sweetwater|c|Sweetwater|US|TX|0|SWW
swidnica|c|Świdnica|PL||2|
swietochlowice|c|Świętochłowice|PL||2|
swift current|c|Swift Current|CA|SK|1|YYN
swindon|c|Swindon|GB||3|
switzerland|n|Switzerland|CH||8|
sydney|c|Sydney|AU||8|SYD
sydney|c|Sydney|CA|NS|3|YQY
sykhiv|c|Sykhiv|UA||3|
syktyvkar|c|Syktyvkar|RU||3|SCW
sylhet|c|Sylhet|BD||3|ZYL
sylmar|c|Sylmar|US|CA|2|
sylvester|c|Sylvester|US|GA|0|SYV
syracuse|c|Syracuse|US|NY|3|SYR
syria|n|Syria|SY||8|
syros island|c|Syros Island|GR||0|JSY
syzran|c|Syzran|RU||3|
szczecin|c|Szczecin|PL||4|
szeged|c|Szeged|HU||3|QZD
szekesfehervar|c|Székesfehérvár|HU||3|
szolnok|c|Szolnok|HU||2|
szombathely|c|Szombathely|HU||2|
szymany|c|Szymany|PL||0|SZY
ta khmau|c|Ta Khmau|KH||2|
taba|c|Taba|EG||0|TCP
tabaco|c|Tabaco|PH||2|
tabarka|c|Tabarka|TN||1|TBJ
tabas|c|Tabas|IR||1|TCX
tabatinga|c|Tabatinga|BR||2|TBT
tabiteuea south|c|Tabiteuea South|KI||0|TSU
taboao da serra|c|Taboão da Serra|BR||4|
tabora|c|Tabora|TZ||4|TBO
tabou|c|Tabou|CI||1|TXU
tabriz|c|Tabriz|IR||6|TBZ
tabuaeran island|c|Tabuaeran Island|KI||0|TNV
tabubil|c|Tabubil|PG||0|TBG
tabuk|c|Tabuk|SA||5|
tabuk|c|Tabuk|PH||3|
taby|c|Täby|SE||2|
tacarigua|c|Tacarigua|VE||2|
tacheng|c|Tacheng|CN||3|TCG
tachikawa|c|Tachikawa|JP||3|
tachileik|c|Tachileik|MM||0|THL
tachilek|c|Tachilek|MM||2|
tachina|c|Tachina|EC||0|ESM
tacloban|c|Tacloban|PH||4|
tacloban city|c|Tacloban City|PH||0|TAC
tacna|c|Tacna|PE||4|TCQ
tacoma|c|Tacoma|US|WA|3|TCM TIW
tacuarembo|c|Tacuarembó|UY||2|TAW
tacurong|c|Tacurong|PH||3|
tadepalle|c|Tādepalle|IN||2|
tadepalligudem|c|Tadepalligudem|IN||3|
tadjoura|c|Tadjoura|DJ||1|TDJ
tadmur|c|Tadmur|SY||2|
tadoule lake|c|Tadoule Lake|CA|MB|0|XTL
tadpatri|c|Tadpatri|IN||3|
taetan up|c|T’aet’an-ŭp|KP||2|
tafo|c|Tafo|GH||2|
taftan|c|Taftan|PK||1|TFT
tagajo shi|c|Tagajō-shi|JP||2|
taganrog|c|Taganrog|RU||4|TGK
taganskiy|c|Taganskiy|RU||3|
tagawa|c|Tagawa|JP||2|
tagaytay|c|Tagaytay|PH||2|
tagbilaran city|c|Tagbilaran City|PH||2|
taguatinga|c|Taguatinga|BR||3|
taguig|c|Taguig|PH||6|
tahara|c|Tahara|JP||2|
tahe|c|Tahe|CN||2|
tahoua|c|Tahoua|NE||3|THZ
tahta|c|Ţahţā|EG||3|
tahuna sangihe island|c|Tahuna-Sangihe Island|ID||0|NAH
tai kok tsui|c|Tai Kok Tsui|HK||1|
tai koo|c|Tai Koo|HK||1|
tai mei tuk|c|Tai Mei Tuk|HK||1|
tai po|c|Tai Po|HK||4|
tai shui hang|c|Tai Shui Hang|HK||1|
tai wai|c|Tai Wai|HK||1|
tai wo hau|c|Tai Wo Hau|HK||1|
taian|c|Tai’an|CN||6|
taibai|c|Taibai|CN||3|
taicang|c|Taicang|CN||5|
taichung|c|Taichung|TW||7|
taichung city|c|Taichung City|TW||0|RMQ TXG
taif|c|Ta’if|SA||5|
taifu|c|Taifu|CN||2|
taihe|c|Taihe|CN||2|
taikkyi|c|Taikkyi|MM||2|
taikoo shing|c|Taikoo Shing|HK||1|
tailai|c|Tailai|CN||2|
tailandia|c|Tailândia|BR||2|
tainan|c|Tainan|TW||6|
tainan city|c|Tainan City|TW||0|TNN
taipa|c|Taipa|MO||3|MFM
taipei|c|Taipei|TW||8|TPE TSA
taipei city|c|Taipei City|TW||0|TSA
taiping|c|Taiping|MY||3|TPG
taisha|c|Taisha|EC||0|TSC
taishan|c|Taishan|CN||3|
taito|c|Taito|JP||3|
taitou|c|Taitou|CN||2|
taitung|c|Taitung|TW||3|
taitung city|c|Taitung City|TW||0|TTT
taiwan|n|Taiwan|TW||8|
taixing|c|Taixing|CN||2|
taiyuan|c|Taiyuan|CN||7|TYN
taiz|c|Taiz|YE||5|
taizhou|c|Taizhou|CN||6|
taizz|c|Ta'izz|YE||0|TAI
taj pul|c|Taj Pul|IN||2|
tajikistan|n|Tajikistan|TJ||8|
tajima|c|Tajima|JP||0|TJH
tajimi|c|Tajimi|JP||3|
tajrish|c|Tajrīsh|IR||2|
tajura|c|Tājūrā’|LY||3|
tak long estate|c|Tak Long Estate|HK||1|
takab|c|Takāb|IR||2|
takaishi|c|Takaishi|JP||2|
takamatsu|c|Takamatsu|JP||4|TAK
takaoka|c|Takaoka|JP||3|
takarazuka|c|Takarazuka|JP||3|
takasago|c|Takasago|JP||2|
takasaki|c|Takasaki|JP||4|
takatsuki|c|Takatsuki|JP||4|
takayama|c|Takayama|JP||2|
takefu|c|Takefu|JP||2|
takeo|c|Takeo|KH||5|
takestan|c|Tākestān|IR||2|
takizawa|c|Takizawa|JP||2|
takoradi|c|Takoradi|GH||4|
takotna|c|Takotna|US|AK|0|TCT TLJ
takume|c|Takume|PF||0|TJN
tala|c|Talā|EG||2|
talagang|c|Talagang|PK||2|
talagante|c|Talagante|CL||2|
talang gudang|c|Talang Gudang|ID||0|PDO
talara|c|Talara|PE||2|
talatona|c|Talatona|AO||5|
talavera|c|Talavera|PH||2|
talavera de la reina|c|Talavera de la Reina|ES||2|
talca|c|Talca|CL||3|TLX
talcahuano|c|Talcahuano|CL||3|
taldy kurgan|c|Taldy Kurgan|KZ||0|TDK
taldykorgan|c|Taldykorgan|KZ||3|
talegaon dabhade|c|Talegaon Dābhāde|IN||2|
talhar|c|Talhar|PK||3|
taling chan|c|Taling Chan|TH||3|
taliparamba|c|Taliparamba|IN||2|
talisay|c|Talisay|PH||3|
taliwang|c|Taliwang|ID||2|
talkeetna|c|Talkeetna|US|AK|0|TKA
talkha|c|Ţalkhā|EG||3|
talladega|c|Talladega|US|AL|1|ASN
tallaght|c|Tallaght|IE||2|
tallahassee|c|Tallahassee|US|FL|3|TLH
tallang dong|c|Tallang-dong|KR||2|
tallinn|c|Tallinn|EE||4|TLL
talnakh|c|Talnakh|RU||2|
taloqan|c|Taloqan|AF||2|TQN
taloyoak|c|Taloyoak|CA|NU|0|YYH
taltal|c|Taltal|CL||0|TTC
tam ky|c|Tam Kỳ|VN||3|
tama|c|Tama|JP||3|
tamale|c|Tamale|GH||4|TML
taman melati|c|Taman Melati|MY||2|
taman melawati|c|Taman Melawati|MY||2|
taman negara|c|Taman Negara|MY||0|SXT
taman petaling|c|Taman Petaling|MY||4|
taman senai|c|Taman Senai|MY||2|
taman senawang indah|c|Taman Senawang Indah|MY||2|
tamana|c|Tamana|JP||2|
tamana island|c|Tamana Island|KI||0|TMN
tamanghasset|c|Tamanghasset|DZ||2|
tamano|c|Tamano|JP||2|
tamanrasset|c|Tamanrasset|DZ||0|TMR
tamarac|c|Tamarac|US|FL|2|
tamba|c|Tamba|JP||2|
tambacounda|c|Tambacounda|SN||3|TUD
tambao|c|Tambao|BF||0|TMQ
tambaram|c|Tambaram|IN||3|
tambohorano|c|Tambohorano|MG||0|WTA
tambov|c|Tambov|RU||4|TBW
tamchakett|c|Tamchakett|MR||0|THT
tamchy|c|Tamchy|KG||0|IKU
tame|c|Tame|CO||1|TME
tamiami|c|Tamiami|US|FL|2|
tamiyah|c|Ţāmiyah|EG||2|
tampa|c|Tampa|US|FL|4|TPA
tampere|c|Tampere|FI||4|TMP
tampico|c|Tampico|MX||4|TAM
tampines estate|c|Tampines Estate|SG||4|
tampines new town|c|Tampines New Town|SG||4|
tamuning|c|Tamuning|GU||1|GUM
tamworth|c|Tamworth|GB||2|
tamworth|c|Tamworth|AU||1|TMW
tan an|c|Tân An|VN||3|
tan binh|c|Tân Bình|VN||2|
tan chau|c|Tân Châu|VN||3|
tan tan|c|Tan-Tan|MA||2|TTA
tan uyen|c|Tân Uyên|VN||2|
tanabe|c|Tanabe|JP||2|
tanacross|c|Tanacross|US|AK|0|TSG
tanah grogot|c|Tanah Grogot|ID||0|TNB
tanah merah papua island|c|Tanah Merah-Papua Island|ID||0|TMH
tanana|c|Tanana|US|AK|0|TAL
tanandava|c|Tanandava|MG||0|TDV
tanashicho|c|Tanashichō|JP||2|
tanauan|c|Tanauan|PH||2|
tanay|c|Tanay|PH||2|
tanba|c|Tanba|JP||2|
tanda|c|Tāndā|IN||2|
tandil|c|Tandil|AR||3|TDL
tando adam|c|Tando Adam|PK||3|
tando allahyar|c|Tando Allahyar|PK||4|
tando bago|c|Tando Bago|PK||4|
tando jam|c|Tando Jam|PK||2|
tando muhammad khan|c|Tando Muhammad Khan|PK||3|
tandoni|c|Tāndoni|IN||2|
tandur|c|Tandur|IN||2|
tanfang|c|Tanfang|CN||2|
tanga|c|Tanga|TZ||4|TGT
tangail|c|Tangail|BD||3|
tangara da serra|c|Tangará da Serra|BR||3|TGQ
tangerang|c|Tangerang|ID||6|
tanggu|c|Tanggu|CN||5|
tanghe|c|Tanghe|CN||4|
tangier|c|Tangier|MA||6|TNG
tangjiazhuang|c|Tangjiazhuang|CN||2|
tanglin|c|Tanglin|SG||1|
tangping|c|Tangping|CN||2|
tangshan|c|Tangshan|CN||7|TVS
tangwu|c|Tangwu|CN||2|
tangxiang|c|Tangxiang|CN||2|
tangzhai|c|Tangzhai|CN||2|
tangzhang|c|Tangzhang|CN||2|
tanjay|c|Tanjay|PH||2|
tanjong malim|c|Tanjong Malim|MY||2|
tanjung manis|c|Tanjung Manis|MY||0|TGC
tanjung pandan|c|Tanjung Pandan|ID||3|TJQ
tanjung pinang|c|Tanjung Pinang|ID||3|
tanjung pinang bintan island|c|Tanjung Pinang-Bintan Island|ID||0|TNJ
tanjung redep|c|Tanjung Redep|ID||0|BEJ
tanjung selor|c|Tanjung Selor|ID||2|TJS
tanjungagung|c|Tanjungagung|ID||2|
tanjungbalai|c|Tanjungbalai|ID||3|
tanta|c|Tanta|EG||5|
tanta tabalong|c|Tanta-Tabalong|ID||0|TJG
tantou|c|Tantou|CN||4|
tanuku|c|Tanuku|IN||2|
tanza|c|Tanza|PH||3|
tanzania|n|Tanzania|TZ||8|
tanzhou|c|Tanzhou|CN||4|
taoluo|c|Taoluo|CN||2|
taonan|c|Taonan|CN||3|
taos|c|Taos|US|NM|0|TSM
taourirt|c|Taourirt|MA||3|
taoyuan|c|Taoyuan|TW||4|
taoyuan|c|Taoyuan|CN||2|
taozhou|c|Taozhou|CN||3|
taozhuang|c|Taozhuang|CN||2|
tapachula|c|Tapachula|MX||4|TAP
tapak tuan|c|Tapak Tuan|ID||0|TPK
tapini|c|Tapini|PG||0|TPI
taplejung|c|Taplejung|NP||0|TPJ
taquara|c|Taquara|BR||2|
taquaritinga|c|Taquaritinga|BR||2|
tarakan|c|Tarakan|ID||4|
tarakan island|c|Tarakan Island|ID||0|TRK
taranto|c|Taranto|IT||3|
tarapoa|c|Tarapoa|EC||0|TPC
tarapoto|c|Tarapoto|PE||0|TPP
tarauaca|c|Tarauacá|BR||1|TRQ
tarawa|c|Tarawa|KI||1|TRW
taraz|c|Taraz|KZ||4|DMB
tarbela|c|Tarbela|PK||0|TLB
tarbes|c|Tarbes|FR||2|LDE
tarcoola|c|Tarcoola|AU||0|TAQ
taree|c|Taree|AU||1|TRO
targoviste|c|Târgovişte|RO||2|
targowek|c|Targówek|PL||3|
targu jiu|c|Târgu Jiu|RO||2|
targu mures|c|Târgu Mureş|RO||3|TGM
tarhuna|c|Tarhuna|LY||2|
tari|c|Tari|PG||0|TIZ
tariba|c|Táriba|VE||3|
tarif kalba|c|Ţarīf Kalbā|AE||2|
tarija|c|Tarija|BO||3|TJA
tarime|c|Tarime|TZ||3|
tarin kowt|c|Tarin Kowt|AF||0|TII
tarko sale|c|Tarko-Sale|RU||1|TQL
tarlac city|c|Tarlac City|PH||4|
tarma|c|Tarma|PE||2|
tarn taran|c|Tarn Taran|IN||2|
tarneit|c|Tarneit|AU||2|
tarnobrzeg|c|Tarnobrzeg|PL||2|
tarnow|c|Tarnów|PL||3|
tarnowskie gory|c|Tarnowskie Góry|PL||2|
taroudant|c|Taroudant|MA||2|
tarragona|c|Tarragona|ES||3|
tarsus|c|Tarsus|TR||4|COV
tartagal|c|Tartagal|AR||2|TTG
tartu|c|Tartu|EE||2|TAY
tartus|c|Ţarţūs|SY||4|
tarub|c|Tarub|ID||2|
tarut|c|Tārūt|SA||2|
tasek glugor|c|Tasek Glugor|MY||3|
tashan|c|Tashan|CN||2|
tashkent|c|Tashkent|UZ||6|TAS
tashkurgan|c|Tashkurgan|CN||0|HQL
tasikmalaya|c|Tasikmalaya|ID||5|TSY
tasiujaq|c|Tasiujaq|CA|QC|0|YTQ
tasmania|r|Tasmania|AU||5|HBA LST
taszar|c|Taszar|HU||0|TZR
tatabanya|c|Tatabánya|HU||2|
tatakoto|c|Tatakoto|PF||0|TKV
tataouine|c|Tataouine|TN||2|
tatebayashi|c|Tatebayashi|JP||2|
tateyama|c|Tateyama|JP||2|
tatitlek|c|Tatitlek|US|AK|0|TEK
tatsuno|c|Tatsuno|JP||2|
tatuape|c|Tatuapé|BR||2|
tatui|c|Tatuí|BR||3|
tatvan|c|Tatvan|TR||2|
taua|c|Tauá|BR||2|
taubate|c|Taubaté|BR||4|QHP
taungdwingyi|c|Taungdwingyi|MM||2|
taunggyi|c|Taunggyi|MM||3|
taungoo|c|Taungoo|MM||3|
taunsa|c|Taunsa|PK||3|
taunton|c|Taunton|GB||2|
taunton|c|Taunton|US|MA|2|
taupo|c|Taupo|NZ||1|TUO
tauramena|c|Tauramena|CO||1|TAU
tauranga|c|Tauranga|NZ||3|TRG
tavsanli|c|Tavşanlı|TR||2|
tawau|c|Tawau|MY||4|TWU
taxco de alarcon|c|Taxco de Alarcón|MX||2|
tay ho|c|Tây Hồ|VN||3|
tay ninh|c|Tây Ninh|VN||3|
tayabas|c|Tayabas|PH||3|
taylor|c|Taylor|US|MI|2|
taylor|c|Taylor|US|AK|0|TWE
taylor|c|Taylor|US|AZ|0|TYZ
taylorsville|c|Taylorsville|US|UT|2|
taytay|c|Taytay|PH||3|
taytay airport|c|Taytay Airport|PH||0|RZP
taza|c|Taza|MA||3|
tbilisi|c|Tbilisi|GE||6|TBS
tchibanga|c|Tchibanga|GA||1|TCH
tchien|c|Tchien|LR||0|THC
tczew|c|Tczew|PL||2|
tebessa|c|Tébessa|DZ||3|
tebessi|c|Tebessi|DZ||0|TEE
tebingtinggi|c|Tebingtinggi|ID||3|
tecate|c|Tecate|MX||2|
techiman|c|Techiman|GH||2|
teck whye|c|Teck Whye|SG||1|
tecoman|c|Tecomán|MX||2|
tefe|c|Tefé|BR||2|TFF
tegal|c|Tegal|ID||4|
teghra|c|Teghra|IN||2|
tegucigalpa|c|Tegucigalpa|HN||5|TGU
tehachapi|c|Tehachapi|US|CA|0|TSP
tehran|c|Tehran|IR||8|IKA THR
tehuacan|c|Tehuacán|MX||3|
teixeira de freitas|c|Teixeira de Freitas|BR||3|TXF
tejen|c|Tejen|TM||2|
tekin|c|Tekin|PG||0|TKW
tekirdag|c|Tekirdağ|TR||3|
tekstilshchiki|c|Tekstil’shchiki|RU||3|
tekstylnyk|c|Tekstylnyk|UA||2|
tel aviv|c|Tel Aviv|IL||4|TLV
tel aviv yafo|c|Tel Aviv|IL||4|TLV
tela|c|Tela|HN||1|TEA
telde|c|Telde|ES||3|
telefomin|c|Telefomin|PG||0|TFM
telegraph creek|c|Telegraph Creek|CA|BC|0|YTX
telemaco borba|c|Telêmaco Borba|BR||2|TEC
telford|c|Telford|GB||3|
telida|c|Telida|US|AK|0|TLF
teller|c|Teller|US|AK|0|TLA
tellicherry|c|Tellicherry|IN||2|
telluride|c|Telluride|US|CO|0|TEX
telok blangah|c|Telok Blangah|SG||1|
teluk intan|c|Teluk Intan|MY||3|
teluknaga|c|Teluknaga|ID||3|
telupid|c|Telupid|MY||0|TEL
tema|c|Tema|GH||3|
tema new town|c|Tema New Town|GH||2|
temara|c|Temara|MA||4|
temecula|c|Temecula|US|CA|3|
temerluh|c|Temerluh|MY||2|
temirtau|c|Temirtau|KZ||3|
temixco|c|Temixco|MX||2|
tempe|c|Tempe|US|AZ|3|
tempe junction|c|Tempe Junction|US|AZ|3|
tempelhof|c|Tempelhof|DE||2|
temple|c|Temple|US|TX|2|TPL
temuco|c|Temuco|CL||3|
tendo|c|Tendō|JP||2|
tenerife|r|Tenerife|ES||5|TFS TFN
tenerife island|c|Tenerife Island|ES||0|TFN TFS
tengchong|c|Tengchong|CN||0|TCZ
tengrela|c|Tengréla|CI||2|
tengyue|c|Tengyue|CN||3|
teni|c|Teni|IN||6|
tenkodogo|c|Tenkodogo|BF||2|TEG
tennala|c|Tennala|IN||2|
tennant creek|c|Tennant Creek|AU||0|TCA
tennessee|r|Tennessee|US|TN|7|
tenri|c|Tenri|JP||2|
teofilo otoni|c|Teófilo Otoni|BR||3|TFL
teoloyucan|c|Teoloyucan|MX||2|
tepatitlan de morelos|c|Tepatitlán de Morelos|MX||2|
tepeji del rio de ocampo|c|Tepeji del Río de Ocampo|MX||2|
tepexpan|c|Tepexpan|MX||3|
tepi|c|Tēpī|ET||2|
tepic|c|Tepic|MX||4|TPQ
teplice|c|Teplice|CZ||2|
teramo|c|Teramo|IT||2|
terbanggi besar|c|Terbanggi Besar|ID||2|
teresina|c|Teresina|BR||5|THE
teresopolis|c|Teresópolis|BR||3|
termez|c|Termez|UZ||0|TMJ
ternate|c|Ternate|ID||3|
terni|c|Terni|IT||3|
ternopil|c|Ternopil|UA||3|TNL
terrace|c|Terrace|CA|BC|1|YXT
terrassa|c|Terrassa|ES||3|
terre haute|c|Terre Haute|US|IN|2|HUF
terrebonne|c|Terrebonne|CA|QC|3|
terrell|c|Terrell|US|TX|1|TRL
teruel|c|Teruel|ES||1|TEV
teseney|c|Teseney|ER||0|TES
teshi old town|c|Teshi Old Town|GH||3|
teslin|c|Teslin|CA|YT|0|YZW
tessaoua|c|Tessaoua|NE||2|
tete|c|Tete|MZ||4|TET
tete a la baleine|c|Tete-a-la-Baleine|CA|QC|0|ZTB
teterboro|c|Teterboro|US|NJ|0|TEB
tetiaroa|c|Tetiaroa|PF||0|TTI
tetlin|c|Tetlin|US|AK|0|TEH
tetouan|c|Tétouan|MA||4|
tetovo|c|Tetovo|MK||2|
tetuan de las victorias|c|Tetuán de las Victorias|ES||3|
texada|c|Texada|CA|BC|0|YGB
texarkana|c|Texarkana|US|TX|1|TXK
texarkana|c|Texarkana|US|AR|0|TXK
texas|r|Texas|US|TX|7|
texcoco de mora|c|Texcoco de Mora|MX||3|
teziutlan|c|Teziutlan|MX||3|
tezpur|c|Tezpur|IN||2|
tezu|c|Tezu|IN||1|TEI
tha maka|c|Tha Maka|TH||2|
tha raeng|c|Tha Raeng|TH||2|
thaba nchu|c|Thaba Nchu|ZA||2|
thaba tseka|c|Thaba-Tseka|LS||1|THB
thai binh|c|Thái Bình|VN||2|
thai hoa|c|Thái Hòa|VN||2|
thai nguyen|c|Thái Nguyên|VN||4|
thailand|n|Thailand|TH||8|
thakhek|c|Thakhèk|LA||2|THK
thakurgaon|c|Thākurgaon|BD||2|
thanbyuzayat|c|Thanbyuzayat|MM||2|
thandwe|c|Thandwe|MM||0|SNW
thane|c|Thāne|IN||6|
thanesar|c|Thānesar|IN||3|
thanh hoa|c|Thanh Hóa|VN||5|THD
thanh khe|c|Thanh Khê|VN||3|
thanh liet|c|Thanh Liệt|VN||2|
thanh pho ba ria|c|Thành Phố Bà Rịa|VN||3|
thanh pho song cong|c|Thành phố Sông Công|VN||3|
thanh pho uong bi|c|Thành Phố Uông Bí|VN||2|
thanh xuan|c|Thanh Xuân|VN||4|
thanhlyin|c|Thanhlyin|MM||2|
thanjavur|c|Thanjavur|IN||4|TJV
thanlyin|c|Thanlyin|MM||2|
tharyarwady|c|Tharyarwady|MM||2|
thaton|c|Thaton|MM||3|
thawi watthana|c|Thawi Watthana|TH||2|
thayetmyo|c|Thayetmyo|MM||2|
the bahamas|n|Bahamas|BS||8|
the bronx|c|The Bronx|US|NY|6|
the dalles|c|The Dalles|US|OR|1|DLS
the gambia|n|Gambia|GM||8|
the granites|c|The Granites|AU||0|GTS
the hague|c|The Hague|NL||4|RTM
the hammocks|c|The Hammocks|US|FL|2|
the maldives|n|Maldives|MV||8|
the netherlands|n|Netherlands|NL||8|
the pas|c|The Pas|CA|MB|0|YQD
the peak|c|The Peak|HK||1|
the philippines|n|Philippines|PH||8|
the states|n|United States|US||8|
the trails of frisco|c|The Trails of Frisco|US|TX|2|
the valley|c|The Valley|AI||1|AXA
the villages|c|The Villages|US|FL|2|
the woodlands|c|The Woodlands|US|TX|2|
thembisa|c|Thembisa|ZA||5|
thenali|c|Thenali|IN||3|
thenkasi|c|Thenkasi|IN||2|
thermopolis|c|Thermopolis|US|WY|0|THP
thessaloniki|c|Thessaloníki|GR||4|SKG
thetford|c|Thetford|GB||1|BEQ
thi tran dai tu|c|Thị Trấn Đại Từ|VN||3|
thi tran dong trieu|c|Thị Trấn Đông Triều|VN||3|
thi tran mao khe|c|Thị Trấn Mạo Khê|VN||2|
thi tran phuoc buu|c|Thị Trấn Phước Bửu|VN||2|
thi tran thuan chau|c|Thị Trấn Thuận Châu|VN||3|
thicket portage|c|Thicket Portage|CA|MB|0|YTD
thief river falls|c|Thief River Falls|US|MN|0|TVF
thies|c|Thiès|SN||4|
thies nones|c|Thiès Nones|SN||4|
thika|c|Thika|KE||4|
thimarafushi|c|Thimarafushi|MV||0|TMF
thimphu|c|Thimphu|BT||2|
thingeyri|c|Þingeyri|IS||0|TEY
thiruvananthapuram|c|Thiruvananthapuram|IN||5|
thiruvarur|c|Thiruvarur|IN||2|
thisted|c|Thisted|DK||0|TED
thodupuzha|c|Thodupuzha|IN||2|
thohoyandou|c|Thohoyandou|ZA||3|THY
thoi lai|c|Thới Lai|VN||3|
thomasville|c|Thomasville|US|GA|0|TVI
thomazeau|c|Thomazeau|HT||2|
thompson|c|Thompson|CA|MB|0|YTH
thompson falls|c|Thompson Falls|US|MT|0|THM
thomson|c|Thomson|SG||1|
thon buri|c|Thon Buri|TH||3|
thongwa|c|Thongwa|MM||2|
thoothukudi|c|Thoothukudi|IN||4|
thornton|c|Thornton|US|CO|3|
thorshofn|c|Þórshöfn|IS||0|THO
thot not|c|Thốt Nốt|VN||3|
thousand oaks|c|Thousand Oaks|US|CA|3|
three rivers|c|Three Rivers|US|MI|0|HAI
thrissur|c|Thrissur|IN||4|
thu dau mot|c|Thủ Dầu Một|VN||4|
thu duc|c|Thủ Đức|VN||5|
thuan an|c|Thuận An|VN||5|
thuan thanh|c|Thuận Thanh|VN||3|
thul|c|Thul|PK||2|
thule|c|Thule|GL||0|THU
thumrait|c|Thumrait|OM||0|TTH
thunder bay|c|Thunder Bay|CA|ON|3|YQT
thung khru|c|Thung Khru|TH||3|
thuong cat|c|Thượng Cát|VN||2|
thuqbah|c|Thuqbah|SA||3|
tianchang|c|Tianchang|CN||2|
tianfu|c|Tianfu|CN||3|
tiangua|c|Tianguá|BR||2|
tianjin|c|Tianjin|CN||9|TSN
tianliu|c|Tianliu|CN||2|
tianpeng|c|Tianpeng|CN||2|
tianshui|c|Tianshui|CN||6|THQ
tianzhuang|c|Tianzhuang|CN||2|
tiaret|c|Tiaret|DZ||3|TID
tibu|c|Tibu|CO||0|TIB
tichitt|c|Tichitt|MR||0|THI
tidjikja|c|Tidjikja|MR||0|TIY
tiebo|c|Tiébo|SN||3|
tiefu|c|Tiefu|CN||2|
tieli|c|Tieli|CN||3|
tieling|c|Tieling|CN||4|
tiflet|c|Tiflet|MA||2|
tifton|c|Tifton|US|GA|1|TMA
tiga|c|Tiga|NC||0|TGJ
tigard|c|Tigard|US|OR|2|
tigwav|c|Tigwav|HT||3|
tijuana|c|Tijuana|MX||6|TIJ
tijucas|c|Tijucas|BR||2|
tikamgarh|c|Tīkamgarh|IN||2|
tikapur|c|Ṭikāpur|NP||1|TPU
tikhoretsk|c|Tikhoretsk|RU||2|
tikhvin|c|Tikhvin|RU||2|
tiko|c|Tiko|CM||2|TKC
tikong taliabu island|c|Tikong-Taliabu Island|ID||0|TAX
tiksi|c|Tiksi|RU||0|IKS
tilburg|c|Tilburg|NL||3|
tilhar|c|Tilhar|IN||2|
tilin|c|Tilin|MM||0|TIO
tillamook|c|Tillamook|US|OR|0|OTK
tima|c|Ţimā|EG||3|
timashyovsk|c|Timashyovsk|RU||2|
timbedra|c|Timbedra|MR||0|TMD
timbuktu|c|Timbuktu|ML||2|TOM
timika|c|Timika|ID||3|
timika papua island|c|Timika-Papua Island|ID||0|TIM
timimoun|c|Timimoun|DZ||1|TMX
timisoara|c|Timişoara|RO||4|TSR
timmins|c|Timmins|CA|ON|1|YTS
timon|c|Timon|BR||3|
timor leste|n|Timor-Leste|TL||8|
timoteo|c|Timóteo|BR||2|
tin city|c|Tin City|US|AK|0|TNC
tin shui wai|c|Tin Shui Wai|HK||4|
tin wan|c|Tin Wan|HK||1|
tinaquillo|c|Tinaquillo|VE||3|
tindivanam|c|Tindivanam|IN||2|
tindouf|c|Tindouf|DZ||1|TIN
ting kau|c|Ting Kau|HK||1|
tingkeum|c|Tingkeum|ID||0|DTB
tingo maria|c|Tingo María|PE||2|TGI
tinh bien|c|Tịnh Biên|VN||3|
tinian island|c|Tinian Island|MP||0|TIQ
tinley park|c|Tinley Park|US|IL|2|
tinongan|c|Tinongan|PH||2|
tinson pen|c|Tinson Pen|JM||0|KTP
tinsukia|c|Tinsukia|IN||3|
tioga|c|Tioga|US|ND|0|VEX
tiong bahru estate|c|Tiong Bahru Estate|SG||1|
tipitapa|c|Tipitapa|NI||2|
tippi|c|Tippi|ET||0|TIE
tiptur|c|Tiptūr|IN||2|
tiputini|c|Tiputini|EC||0|TPN
tiquipaya|c|Tiquipaya|BO||2|
tirana|c|Tirana|AL||4|TIA
tiraspol|c|Tiraspol|MD||3|
tirhanimine|c|Tirhanimîne|MA||2|
tirmiz|c|Tirmiz|UZ||3|
tiruchengode|c|Tiruchengode|IN||2|
tiruchirappalli|c|Tiruchirappalli|IN||6|
tiruchirappally|c|Tiruchirappally|IN||0|TRZ
tirumangalam|c|Tirumangalam|IN||2|
tirunelveli|c|Tirunelveli|IN||6|
tirupati|c|Tirupati|IN||4|TIR
tirupattur|c|Tirupattur|IN||2|
tirupparangunram|c|Tirupparangunram|IN||2|
tiruppur|c|Tiruppur|IN||5|
tirur|c|Tirur|IN||2|
tirurangadi|c|Tirūrangādi|IN||2|
tiruttangal|c|Tiruttangal|IN||2|
tiruvalla|c|Tiruvalla|IN||2|
tiruvallur|c|Tiruvallur|IN||2|
tiruvannamalai|c|Tiruvannamalai|IN||3|
tiruvottiyur|c|Tiruvottiyūr|IN||3|
tisdale|c|Tisdale|CA|SK|0|YTT
tissemsilt|c|Tissemsilt|DZ||2|
titagarh|c|Titāgarh|IN||3|
titiwangsa|c|Titiwangsa|MY||3|
titusville|c|Titusville|US|FL|1|TIX
tiu keng leng|c|Tiu Keng Leng|HK||2|
tivaouane|c|Tivaouane|SN||3|
tivat|c|Tivat|ME||0|TIV
tizi ouzou|c|Tizi Ouzou|DZ||3|
tiznit|c|Tiznit|MA||2|
tjepu|c|Tjepu|ID||0|CPF
tlahuac|c|Tláhuac|MX||4|
tlalnepantla|c|Tlalnepantla|MX||5|
tlalpan|c|Tlalpan|MX||5|
tlaquepaque|c|Tlaquepaque|MX||5|
tlaxcala|c|Tlaxcala|MX||2|
tlemcen|c|Tlemcen|DZ||3|TLM
tlokoeng|c|Tlokoeng|LS||0|TKO
tlokweng|c|Tlokweng|BW||2|
to kwa wan|c|To Kwa Wan|HK||1|
toa payoh new town|c|Toa Payoh New Town|SG||3|
toamasina|c|Toamasina|MG||4|
toba tek singh|c|Toba Tek Singh|PK||3|
tobago|n|Trinidad and Tobago|TT||8|
tobermorey|c|Tobermorey|AU||0|TYP
tobias barreto|c|Tobias Barreto|BR||2|
tobolsk|c|Tobolsk|RU||3|TOX
tobruk|c|Tobruk|LY||3|TOB
toccoa|c|Toccoa|US|GA|0|TOC
tochigi|c|Tochigi|JP||3|
tocoa|c|Tocoa|HN||3|
tocopilla|c|Tocopilla|CL||1|TOQ
tocumen|c|Tocumen|PA||2|PTY
tofino|c|Tofino|CA|BC|0|YAZ
togane|c|Tōgane|JP||2|
togiak village|c|Togiak Village|US|AK|0|TOG
togo|n|Togo|TG||8|
tohana|c|Tohāna|IN||2|
tok|c|Tok|US|AK|0|TKJ
tokai|c|Tōkai|JP||3|
tokamachi|c|Tōkamachi|JP||2|
tokat|c|Tokat|TR||3|TJK
tokchon|c|Tŏkch’ŏn|KP||3|
tokelau|n|Tokelau|TK||8|
toki|c|Toki|JP||2|
tokmok|c|Tokmok|KG||2|
tokoname|c|Tokoname|JP||2|NGO
tokoroa|c|Tokoroa|NZ||0|TKZ
tokorozawa|c|Tokorozawa|JP||4|
tokoza|c|Tokoza|ZA||3|
toksook bay|c|Toksook Bay|US|AK|0|OOK
tokua|c|Tokua|PG||0|RAB
tokunoshima|c|Tokunoshima|JP||0|TKN
tokushima|c|Tokushima|JP||4|TKS
tokuyama|c|Tokuyama|JP||3|
tokyo|c|Tokyo|JP||8|HND NRT
tolanaro|c|Tôlanaro|MG||2|FTU
toledo|c|Toledo|US|OH|4|TOL
toledo|c|Toledo|PH||3|
toledo|c|Toledo|BR||3|TOW
toledo|c|Toledo|ES||2|
toledo|c|Toledo|US|WA|0|TDO
tolga|c|Tolga|DZ||2|
toli toli|c|Toli-Toli|ID||3|
toli toli celebes island|c|Toli Toli-Celebes Island|ID||0|TLI
toliara|c|Toliara|MG||3|
tolu|c|Tolu|CO||0|TLU
toluca|c|Toluca|MX||4|TLC
tolyatti|c|Tolyatti|RU||5|
tom price|c|Tom Price|AU||0|TPR
tomakomai|c|Tomakomai|JP||3|
tomanggong|c|Tomanggong|MY||0|TMG
tomaszow mazowiecki|c|Tomaszów Mazowiecki|PL||2|
tome|c|Tome|JP||2|
tome|c|Tomé|CL||2|
tome acu|c|Tomé-Açu|BR||2|
tomigusuku|c|Tomigusuku|JP||2|
tomiya|c|Tomiya|JP||2|
toms river|c|Toms River|US|NJ|2|MJX
tomsk|c|Tomsk|RU||5|TOF
tonala|c|Tonalá|MX||4|
tondabayashicho|c|Tondabayashichō|JP||3|
tonga|n|Tonga|TO||8|
tongaat|c|Tongaat|ZA||2|
tongchuan|c|Tongchuan|CN||4|
tongchuanshi|c|Tongchuanshi|CN||3|
tonghua|c|Tonghua|CN||5|TNH
tongliao|c|Tongliao|CN||4|TGO
tongling|c|Tongling|CN||4|
tongoa island|c|Tongoa Island|VU||0|TGH
tongren|c|Tongren|CN||3|
tongshan|c|Tongshan|CN||4|
tongyeong|c|Tongyeong|KR||2|
tongzhou|c|Tongzhou|CN||3|
tonk|c|Tonk|IN||3|
tonopah|c|Tonopah|US|NV|0|TPH XSD
tonsberg|c|Tønsberg|NO||2|
tonypandy|c|Tonypandy|GB||2|
toowoomba|c|Toowoomba|AU||3|
topeka|c|Topeka|US|KS|3|FOE TOP
topi|c|Topi|PK||2|
torbali|c|Torbalı|TR||2|
torbat e heydariyeh|c|Torbat-e Ḩeydarīyeh|IR||3|
torbat e jam|c|Torbat-e Jām|IR||2|
tordher|c|Tordher|PK||3|
toride|c|Toride|JP||3|
torino|c|Turin|IT||5|
toronto|c|Toronto|CA|ON|7|YYZ YTZ
tororo|c|Tororo|UG||1|TRY
torp|c|Torp|NO||0|TRF
torquay|c|Torquay|GB||2|
torrance|c|Torrance|US|CA|3|TOA
torre del greco|c|Torre del Greco|IT||2|
torrejon de ardoz|c|Torrejón de Ardoz|ES||3|
torrelavega|c|Torrelavega|ES||2|
torremolinos|c|Torremolinos|ES||2|
torrent|c|Torrent|ES||2|
torreon|c|Torreón|MX||5|TRC
torres|c|Torres|BR||1|TSQ
torrevieja|c|Torrevieja|ES||2|
torrington|c|Torrington|US|WY|0|TOR
torun|c|Toruń|PL||3|
toshima|c|Toshima|JP||4|
toshkent|c|Tashkent|UZ||6|TAS
tosontsengel|c|Tosontsengel|MN||0|TNZ
tosu|c|Tosu|JP||2|
totness|c|Totness|SR||0|TOT
totonicapan|c|Totonicapán|GT||3|
tottenham|c|Tottenham|GB||3|
tottori|c|Tottori|JP||0|TTJ
tottori shi|c|Tottori-shi|JP||3|
touba|c|Touba|SN||6|
toufen|c|Toufen|TW||3|
tougan|c|Tougan|BF||1|TUQ
touggourt|c|Touggourt|DZ||3|TGR
touho|c|Touho|NC||0|TOU
toulon|c|Toulon|FR||3|TLN
toulouse|c|Toulouse|FR||5|TLS
toumodi|c|Toumodi|CI||2|
tourcoing|c|Tourcoing|FR||2|
tournai|c|Tournai|BE||2|
tours|c|Tours|FR||3|TUF
toussus le noble|c|Toussus-le-Noble|FR||0|TNF
towada|c|Towada|JP||2|
town n country|c|Town 'n' Country|US|FL|2|
townsville|c|Townsville|AU||3|TSV
towson|c|Towson|US|MD|2|
toyama|c|Toyama|JP||4|TOY
toyoake|c|Toyoake|JP||2|
toyohashi|c|Toyohashi|JP||4|
toyokawa|c|Toyokawa|JP||3|
toyonaka|c|Toyonaka|JP||4|
toyooka|c|Toyooka|JP||2|
toyota|c|Toyota|JP||4|
tozeur|c|Tozeur|TN||1|TOE
tra vinh|c|Trà Vinh|VN||3|
trabzon|c|Trabzon|TR||3|TZX
tracy|c|Tracy|US|CA|2|
trail|c|Trail|CA|BC|0|YZZ
trairi|c|Trairi|BR||2|
tramandai|c|Tramandaí|BR||2|
tran van thoi|c|Trần Văn Thời|VN||2|
trang|c|Trang|TH||2|
trang bang|c|Trảng Bàng|VN||3|
trang bom|c|Trảng Bom|VN||2|
trani|c|Trani|IT||2|
trapani|c|Trapani|IT||2|TPS
traverse city|c|Traverse City|US|MI|1|TVC
treasure cay|c|Treasure Cay|BS||0|TCB
treinta y tres|c|Treinta y Tres|UY||1|TYT
trelew|c|Trelew|AR||2|
tremembe|c|Tremembé|BR||2|
trencin|c|Trenčín|SK||2|
trento|c|Trento|IT||3|
trenton|c|Trenton|US|NJ|2|TTN
trenton|c|Trenton|CA|ON|0|YTR
trenton|c|Trenton|US|MO|0|TRX
treptow|c|Treptow|DE||2|
tres arroyos|c|Tres Arroyos|AR||2|OYO
tres coracoes|c|Três Corações|BR||2|QID
tres esquinas|c|Tres Esquinas|CO||0|TQS
tres lagoas|c|Três Lagoas|BR||2|TJL
tres pontas|c|Três Pontas|BR||2|
tres rios|c|Três Rios|BR||2|
treviso|c|Treviso|IT||2|TSF
tri cities|c|Tri-Cities|US|WA|3|
trichardt|c|Trichardt|ZA||2|
trier|c|Trier|DE||3|SPM
trieste|c|Trieste|IT||3|TRS
trikala|c|Tríkala|GR||2|
trincomalee|c|Trincomalee|LK||3|TRR
trindade|c|Trindade|BR||3|
trinidad|n|Trinidad and Tobago|TT||8|
trinidad|c|Trinidad|BO||2|TDD
trinidad|c|Trinidad|CU||2|TND
trinidad|c|Trinidad|US|CO|0|TAD
trinidad|c|Trinidad|CO||0|TDA
trinidad and tobago|n|Trinidad and Tobago|TT||8|
tripoli|c|Tripoli|LY||6|TIP
tripoli|c|Tripoli|LB||3|KYE
tripunittura|c|Tripunittura|IN||2|
trivandrum|c|Trivandrum|IN||0|TRV
triyuga|c|Triyuga|NP||2|
trnava|c|Trnava|SK||2|
trois rivieres|c|Trois-Rivières|CA|QC|3|YRQ
troisdorf|c|Troisdorf|DE||2|
troitsk|c|Troitsk|RU||2|
trollhattan|c|Trollhättan|SE||1|THN
tromso|c|Tromsø|NO||1|TOS
trona|c|Trona|US|CA|0|TRH
trondheim|c|Trondheim|NO||3|TRD
troparevo|c|Troparëvo|RU||3|
troy|c|Troy|US|MI|2|
troy|c|Troy|US|AL|0|TOI
troyes|c|Troyes|FR||2|
truckee|c|Truckee|US|CA|1|TKF
trudeau|a|Montréal-Pierre Elliott Trudeau International|CA||9|YUL
trujillo|c|Trujillo|PE||6|TRU
trujillo|c|Trujillo|VE||2|
trujillo|c|Trujillo|HN||0|TJI
trujillo alto|c|Trujillo Alto|PR||2|
truth or consequences|c|Truth Or Consequences|US|NM|0|TCS
tsaratanana|c|Tsaratanana|MG||1|TTS
tsaritsyno|c|Tsaritsyno|RU||3|
tsentralno miskyi|c|Tsentralno-Miskyi|UA||3|
tsentralnyi|c|Tsentralnyi|UA||3|
tseung kwan o|c|Tseung Kwan O|HK||4|
tsevie|c|Tsévié|TG||2|
tshabong|c|Tshabong|BW||0|TBY
tshela|c|Tshela|CD||2|
tshikapa|c|Tshikapa|CD||5|TSH
tshilenge|c|Tshilenge|CD||3|
tsim sha tsui|c|Tsim Sha Tsui|HK||1|
tsing yi town|c|Tsing Yi Town|HK||3|
tsiroanomandidy|c|Tsiroanomandidy|MG||1|WTS
tsu|c|Tsu|JP||4|
tsubame|c|Tsubame|JP||2|
tsuchiura|c|Tsuchiura|JP||3|
tsuen wan|c|Tsuen Wan|HK||4|
tsukuba|c|Tsukuba|JP||3|
tsumeb|c|Tsumeb|NA||1|TSB
tsuruga|c|Tsuruga|JP||2|
tsurugashima|c|Tsurugashima|JP||2|
tsuruoka|c|Tsuruoka|JP||3|
tsurusaki|c|Tsurusaki|JP||2|
tsushima|c|Tsushima|JP||2|
tsuyama|c|Tsuyama|JP||3|
tsz ching estate|c|Tsz Ching Estate|HK||1|
tsz wan shan|c|Tsz Wan Shan|HK||1|
tu son|c|Từ Sơn|VN||2|
tual|c|Tual|ID||2|
tuanbao|c|Tuanbao|CN||2|
tuapse|c|Tuapse|RU||2|
tuba city|c|Tuba City|US|AZ|0|TBC
tuban|c|Tuban|ID||2|
tubarao|c|Tubarão|BR||3|
tubingen|c|Tübingen|DE||2|
tubod|c|Tubod|PH||2|
tucson|c|Tucson|US|AZ|5|TUS
tucumcari|c|Tucumcari|US|NM|0|TCC
tucupita|c|Tucupita|VE||2|TUV
tucurui|c|Tucuruí|BR||2|TUR
tucuruvi|c|Tucuruvi|BR||2|
tuen mun|c|Tuen Mun|HK||5|
tuen mun san hui|c|Tuen Mun San Hui|HK||1|
tufi|c|Tufi|PG||0|TFI
tuggeranong|c|Tuggeranong|AU||2|
tuguegarao|c|Tuguegarao|PH||3|
tuguegarao city|c|Tuguegarao City|PH||0|TUG
tukh|c|Ţūkh|EG||2|
tuktoyaktuk|c|Tuktoyaktuk|CA|NT|0|YUB
tukuyu|c|Tukuyu|TZ||2|
tula|c|Tula|RU||4|
tulancingo|c|Tulancingo|MX||3|
tulangan utara|c|Tulangan Utara|ID||2|
tulare|c|Tulare|US|CA|2|TLR
tulcan|c|Tulcán|EC||2|TUA
tulcea|c|Tulcea|RO||2|TCE
tuli lodge|c|Tuli Lodge|BW||0|TLD
tulita|c|Tulita|CA|NT|0|ZFN
tullahoma|c|Tullahoma|US|TN|1|THA
tulsa|c|Tulsa|US|OK|4|TUL
tultepec|c|Tultepec|MX||2|
tulua|c|Tuluá|CO||3|ULQ
tuluksak|c|Tuluksak|US|AK|0|TLT
tulum|c|Tulum|MX||1|TQO
tulun|c|Tulun|RU||2|
tulungagung|c|Tulungagung|ID||2|
tumaco|c|Tumaco|CO||2|TCO
tumbes|c|Tumbes|PE||2|TBP
tumen|c|Tumen|CN||2|
tumkur|c|Tumkūr|IN||4|
tumling tar|c|Tumling Tar|NP||0|TMI
tumxuk|c|Tumxuk|CN||3|TWC
tunasan|c|Tunasan|PH||2|
tundla|c|Tūndla|IN||2|
tunduma|c|Tunduma|TZ||3|
tung chung|c|Tung Chung|HK||3|
tung tau estate|c|Tung Tau Estate|HK||1|
tungi|c|Tungi|BD||4|
tungipara|c|Tungipara|BD||3|
tuni|c|Tuni|IN||2|
tunica|c|Tunica|US|MS|0|UTM
tunis|c|Tunis|TN||5|TUN
tunisia|n|Tunisia|TN||8|
tunja|c|Tunja|CO||3|
tuntutuliak|c|Tuntutuliak|US|AK|0|WTL
tununak|c|Tununak|US|AK|0|TNK
tupa|c|Tupã|BR||2|
tupelo|c|Tupelo|US|MS|1|TUP
tupi|c|Tupi|PH||2|
tura|c|Tura|IN||2|
turayf|c|Ţurayf|SA||2|
turbaco|c|Turbaco|CO||2|
turbat|c|Turbat|PK||2|TUK
turbo|c|Turbo|CO||2|TRB
turgutlu|c|Turgutlu|TR||3|
turhal|c|Turhal|TR||3|
turin|c|Turin|IT||5|
turkey|n|Turkey|TR||8|
turkey creek|c|Turkey Creek|AU||0|TKY
turkistan|c|Turkistan|KZ||3|HSA
turkiye|n|Turkey|TR||8|
turkmenabat|c|Türkmenabat|TM||3|CRZ
turkmenbasy|c|Türkmenbaşy|TM||2|
turkmenistan|n|Turkmenistan|TM||8|
turks and caicos|n|Turks and Caicos Islands|TC||8|
turks and caicos islands|n|Turks and Caicos Islands|TC||8|
turku|c|Turku|FI||3|TKU
turlock|c|Turlock|US|CA|2|
turmero|c|Turmero|VE||4|
turpan|c|Turpan|CN||4|TLQ
turukhansk|c|Turukhansk|RU||0|THX
tuscaloosa|c|Tuscaloosa|US|AL|3|TCL
tuscany|r|Tuscany|IT||5|
tustin|c|Tustin|US|CA|2|
tutoia|c|Tutóia|BR||2|
tuvalu|n|Tuvalu|TV||8|
tuxpam de rodriguez cano|c|Túxpam de Rodríguez Cano|MX||2|
tuxtepec|c|Tuxtepec|MX||3|
tuxtla|c|Tuxtla|MX||5|
tuxtla gutierrez|c|Tuxtla Gutierrez|MX||0|TGZ
tuy hoa|c|Tuy Hòa|VN||3|TBB
tuyen quang|c|Tuyên Quang|VN||3|
tuymazy|c|Tuymazy|RU||2|
tuyserkan|c|Tūyserkān|IR||2|
tuytepa|c|Tŭytepa|UZ||2|
tuz khurmatu|c|Ţūz Khūrmātū|IQ||3|
tuzla|c|Tuzla|BA||3|TZL
tver|c|Tver|RU||4|KLD
twentynine palms|c|Twentynine Palms|US|CA|1|TNP
twifu praso|c|Twifu Praso|GH||3|
twin falls|c|Twin Falls|US|ID|1|TWF
twin hills|c|Twin Hills|US|AK|0|TWA
twitzel|c|Twitzel|NZ||0|TWZ
tychy|c|Tychy|PL||3|
tyler|c|Tyler|US|TX|3|TYR
tymovskoye|c|Tymovskoye|RU||0|ZZO
tynda|c|Tynda|RU||1|TYD
tynemouth|c|Tynemouth|GB||2|
tyo|m|Tokyo|JP||9|HND NRT
tyonek|c|Tyonek|US|AK|0|TYE
tyopliy klyuch|c|Tyopliy Klyuch|RU||0|KDY
tyoply stan|c|Tyoply Stan|RU||3|
tyre|c|Tyre|LB||3|
tyumen|c|Tyumen|RU||5|TJM
tzaneen|c|Tzaneen|ZA||1|LTA
ua huka|c|Ua Huka|PF||0|UAH
ua pou|c|Ua Pou|PF||0|UAP
uae|n|United Arab Emirates|AE||8|
ualog|c|Ualog|PH||2|
uba|c|Ubá|BR||3|
ubatuba|c|Ubatuba|BR||2|UBT
ubauro|c|Ubauro|PK||2|
ube|c|Ube|JP||3|UBJ
uberaba|c|Uberaba|BR||4|UBA
uberlandia|c|Uberlândia|BR||5|GMS UDI
ubon ratchathani|c|Ubon Ratchathani|TH||3|UBP
ubrub papua island|c|Ubrub-Papua Island|ID||0|UBR
ubud|c|Ubud|ID||2|
uccle|c|Uccle|BE||2|
uchiza|c|Uchiza|PE||1|UCZ
udaipur|c|Udaipur|IN||4|UDR
uden|c|Uden|NL||1|UDE
udgir|c|Udgīr|IN||3|
udhampur|c|Udhampur|IN||2|
udine|c|Udine|IT||3|
udon thani|c|Udon Thani|TH||3|UTH
udumalaippettai|c|Udumalaippettai|IN||2|
udupi|c|Udupi|IN||3|
ueda|c|Ueda|JP||3|
ueno ebisumachi|c|Ueno-ebisumachi|JP||2|
ufa|c|Ufa|RU||6|UFA
uga|c|Uga|NG||2|
uganda|n|Uganda|UG||8|
ugashik|c|Ugashik|US|AK|0|UGS
ugep|c|Ugep|NG||3|
ughelli|c|Ughelli|NG||2|
uherske hradiste|c|Uherské Hradiště|CZ||1|UHE
uige|c|Uíge|AO||4|UGO
uijeongbu si|c|Uijeongbu-si|KR||4|
uiju|c|Uiju|KP||2|
uiwang|c|Uiwang|KR||2|
ujhani|c|Ujhāni|IN||2|
uji|c|Uji|JP||3|
ujjain|c|Ujjain|IN||5|
ujpest|c|Újpest|HU||3|
ujung pandang celebes island|c|Ujung Pandang-Celebes Island|ID||0|UPG
uk|n|United Kingdom|GB||8|
ukhta|c|Ukhta|RU||3|UCT
uki|c|Uki|JP||2|
ukiah|c|Ukiah|US|CA|1|UKI
ukraine|n|Ukraine|UA||8|
ukunda|c|Ukunda|KE||2|UKA
ulaanbaatar|c|Ulaanbaatar|MN||5|UBN ULN
ulan bator|c|Ulaanbaatar|MN||5|UBN ULN
ulan ude|c|Ulan-Ude|RU||4|UUD
ulanhot|c|Ulanhot|CN||3|HLH
ulanqab|c|Ulanqab|CN||5|UCB
ulhasnagar|c|Ulhasnagar|IN||5|
ullagaram|c|Ullagaram|IN||2|
ullal|c|Ullal|IN||2|
ullyul|c|Ŭllyul|KP||3|
ulm|c|Ulm|DE||3|
ulsan|c|Ulsan|KR||6|USN
ulu bedok|c|Ulu Bedok|SG||4|
ulu tiram|c|Ulu Tiram|MY||2|
uluberiya|c|Uluberiya|IN||3|
ulukhaktok|c|Ulukhaktok|CA|NT|0|YHI
ulundi|c|Ulundi|ZA||1|ULD
ulusaba|c|Ulusaba|ZA||0|ULX
ulyanovsk|c|Ulyanovsk|RU||5|ULV ULY
uman|c|Uman|UA||2|
umarkot|c|Umarkot|PK||3|
umea|c|Umeå|SE||3|UME
umiat|c|Umiat|US|AK|0|UMT
umiujaq|c|Umiujaq|CA|QC|0|YUD
umm al quwain city|c|Umm Al Quwain City|AE||2|
umm el fahm|c|Umm el Faḥm|IL||2|
umm qasr|c|Umm Qaşr|IQ||3|
umm ruwaba|c|Umm Ruwaba|SD||2|
umnugobitour|c|Umnugobitour|MN||0|UGT
umraniye|c|Umraniye|TR||5|
umred|c|Umred|IN||2|
umuahia|c|Umuahia|NG||4|
umuarama|c|Umuarama|BR||3|UMU
un chau estate|c|Un Chau Estate|HK||1|
una|c|Una|IN||2|
una|c|Una|BR||1|UNA
unai|c|Unaí|BR||2|
unaizah|c|Unaizah|SA||3|
unalakleet|c|Unalakleet|US|AK|0|UNK
unalaska|c|Unalaska|US|AK|0|DUT
unchon up|c|Ŭnch’ŏn-ŭp|KP||2|
undok|c|Ŭndŏk|KP||2|
ungaran|c|Ungaran|ID||3|
ungsang|c|Ungsang|KR||2|
uniao da vitoria|c|União da Vitória|BR||2|QVB
uniao dos palmares|c|União dos Palmares|BR||2|
union|c|Union|US|NJ|2|
union|c|Union|US|SC|0|USC
union city|c|Union City|US|CA|2|
union city|c|Union City|US|NJ|2|
union city|c|Union City|US|TN|0|UCY
union island|c|Union Island|VC||0|UNI
united arab emirates|n|United Arab Emirates|AE||8|
united kingdom|n|United Kingdom|GB||8|
united states|n|United States|US||8|
united states of america|n|United States|US||8|
universal city|c|Universal City|US|CA|3|
universal city|c|Universal City|US|TX|0|RND
universitats und hansestadt greifswald|c|Universitäts- und Hansestadt Greifswald|DE||2|
university heights|c|University Heights|CA|SK|2|
university of texas|c|University of Texas|US|TX|2|
unjha|c|Unjha|IN||2|
unna|c|Unna|DE||2|
unnao|c|Unnāo|IN||3|
untolovo|c|Untolovo|RU||2|
unye|c|Ünye|TR||2|
upala|c|Upala|CR||0|UPL
upata|c|Upata|VE||3|
upavon|c|Upavon|GB||0|UPV
upernavik|c|Upernavik|GL||0|JUV
upington|c|Upington|ZA||2|UTN
upland|c|Upland|US|CA|2|CCB
upleta|c|Upleta|IN||2|
uppal kalan|c|Uppal Kalan|IN||3|
upper gilgil|c|Upper Gilgil|KE||2|
upper west side|c|Upper West Side|US|NY|3|
uppsala|c|Uppsala|SE||3|
uptown|c|Uptown|US|IL|2|
uralsk|c|Uralsk|KZ||0|URA
uranium city|c|Uranium City|CA|SK|0|YBE
urasoe|c|Urasoe|JP||3|
uray|c|Uray|RU||1|URJ
urayasu|c|Urayasu|JP||3|
urdaneta|c|Urdaneta|PH||3|
urena|c|Ureña|VE||2|
urengoy|c|Urengoy|RU||0|UEN
urganch|c|Urganch|UZ||3|
urgench|c|Urgench|UZ||0|UGC
urgut shahri|c|Urgut Shahri|UZ||2|
uriangato|c|Uriangato|MX||2|
uritsk|c|Uritsk|RU||2|
urla|c|Urla|TR||2|
urmia|c|Urmia|IR||0|OMH
uromi|c|Uromi|NG||3|
urrao|c|Urrao|CO||1|URR
ursynow|c|Ursynów|PL||3|
uruapan|c|Uruapan|MX||4|
uruguaiana|c|Uruguaiana|BR||3|URG
uruguay|n|Uruguay|UY||8|
uruma|c|Uruma|JP||3|
urumqi|c|Ürümqi|CN||7|URC
urun islampur|c|Urun-Islāmpur|IN||2|
us|n|United States|US||8|
us minor outlying islands|n|US Minor Outlying Islands|UM||8|
us virgin islands|n|US Virgin Islands|VI||8|
usa|n|United States|US||8|
usak|c|Uşak|TR||4|USQ
usera|c|Usera|ES||3|
usharal|c|Usharal|KZ||0|USJ
ushiku|c|Ushiku|JP||2|
ushirombo|c|Ushirombo|TZ||2|
ushuahia|c|Ushuahia|AR||0|USH
ushuaia|c|Ushuaia|AR||2|
usinsk|c|Usinsk|RU||1|USK
uskudar|c|Üsküdar|TR||5|
usolye sibirskoye|c|Usol’ye-Sibirskoye|RU||2|
ussuriysk|c|Ussuriysk|RU||3|
ust ilimsk|c|Ust’-Ilimsk|RU||3|UIK
ust kamenogorsk|c|Ust-Kamenogorsk|KZ||4|UKK
ust kut|c|Ust’-Kut|RU||1|UKX
ust kuyga|c|Ust-Kuyga|RU||0|UKG
ust maya|c|Ust-Maya|RU||0|UMS
ust nera|c|Ust-Nera|RU||0|USR
ust tsylma|c|Ust-Tsylma|RU||0|UTS
usta muhammad|c|Usta Muhammad|PK||2|
usti nad labem|c|Ústí nad Labem|CZ||2|
usulutan|c|Usulután|SV||2|
utah|r|Utah|US|UT|7|
utengule|c|Utengule|TZ||2|
utica|c|Utica|US|NY|2|
utila island|c|Utila Island|HN||0|UII
utopia creek|c|Utopia Creek|US|AK|0|UTO
utqiagvik|c|Utqiagvik|US|AK|0|BRW
utrecht|c|Utrecht|NL||4|
utrera|c|Utrera|ES||2|
utsunomiya|c|Utsunomiya|JP||5|
uttaradit|c|Uttaradit|TH||2|UTR
utti|c|Utti|FI||0|UTI
uturoa|c|Uturoa|PF||0|RFP
uummannaq|c|Uummannaq|GL||0|JQA
uvalde|c|Uvalde|US|TX|1|UVA
uvira|c|Uvira|CD||4|
uwajima|c|Uwajima|JP||2|
uxbridge|c|Uxbridge|GB||2|
uyo|c|Uyo|NG||4|
uyovu|c|Uyovu|TZ||2|
uzbekistan|n|Uzbekistan|UZ||8|
uzhhorod|c|Uzhhorod|UA||3|UDJ
uzice|c|Užice|RS||2|UZC
uzlovaya|c|Uzlovaya|RU||2|
vaasa|c|Vaasa|FI||2|VAA
vacaria|c|Vacaria|BR||2|
vacaville|c|Vacaville|US|CA|2|
vacoas|c|Vacoas|MU||3|
vadodara|c|Vadodara|IN||6|BDQ
vadso|c|Vadsø|NO||0|VDS
vagar|c|Vagar|FO||0|FAE
vagonoremont|c|Vagonoremont|RU||2|
vahitahi|c|Vahitahi|PF||0|VHZ
val dor|c|Val Dor|MY||2|
valdefuentes|c|Valdefuentes|ES||2|
valdemoro|c|Valdemoro|ES||2|
valdez|c|Valdez|US|AK|0|VDZ
valdivia|c|Valdivia|CL||3|ZAL
valdosta|c|Valdosta|US|GA|2|VAD VLD
valenca|c|Valença|BR||2|VAL
valence|c|Valence|FR||2|VAF
valencia|c|Valencia|ES||8|VLC
valencia|c|Valencia|VE||6|VLN
valencia|c|Valencia|US|CA|3|
valentine|c|Valentine|US|NE|0|VTN
valenzuela|c|Valenzuela|PH||5|
valera|c|Valera|VE||3|VLV
valesdir|c|Valesdir|VU||0|VLS
valinhos|c|Valinhos|BR||3|
valjevo|c|Valjevo|RS||2|QWV
valladolid|c|Valladolid|ES||4|VLL
valle de la pascua|c|Valle de La Pascua|VE||3|
valle de santiago|c|Valle de Santiago|MX||2|
vallecas|c|Vallecas|ES||2|
valledupar|c|Valledupar|CO||4|VUP
vallegrande|c|Vallegrande|BO||0|VAH
vallejo|c|Vallejo|US|CA|3|
vallenar|c|Vallenar|CL||1|VLR
valley glen|c|Valley Glen|US|CA|2|
valparai|c|Valparai|IN||2|
valparaiso|c|Valparaíso|CL||4|
valparaiso|c|Valparaiso|US|IN|1|VPZ
valparaiso|c|Valparaiso|US|FL|0|VPS
valparaiso de goias|c|Valparaíso de Goiás|BR||3|
valsad|c|Valsād|IN||3|
valvedditturai|c|Valvedditturai|LK||2|
valverde|c|Valverde|ES||2|
van|c|Van|TR||5|VAN
van don|c|Vân Đồn|VN||0|VDO
van horn|c|Van Horn|US|TX|0|VHN
van nuys|c|Van Nuys|US|CA|3|VNY
vanadzor|c|Vanadzor|AM||2|
vancouver|c|Vancouver|CA|BC|5|YVR
vancouver|c|Vancouver|US|WA|3|
vancouver international|a|Vancouver International|CA||9|YVR
vandalia|c|Vandalia|US|IL|0|VLA
vanderbijlpark|c|Vanderbijlpark|ZA||3|
vangaindrano|c|Vangaindrano|MG||1|VND
vaniyambadi|c|Vaniyambadi|IN||2|
vannes|c|Vannes|FR||2|VNE
vantaa|a|Helsinki Vantaa|FI||9|HEL
vantaa|c|Vantaa|FI||4|
vanua balavu|c|Vanua Balavu|FJ||0|VBV
vanuatu|n|Vanuatu|VU||8|
vapi|c|Vapi|IN||3|
varadero|c|Varadero|CU||1|VRA
varamin|c|Varāmīn|IR||3|
varanasi|c|Varanasi|IN||6|VNS
vardo|c|Vardø|NO||0|VAW
varese|c|Varese|IT||2|
vargem grande paulista|c|Vargem Grande Paulista|BR||2|
varginha|c|Varginha|BR||3|VAG
varkaus|c|Varkaus|FI||1|VRK
varna|c|Varna|BG||4|VAR
varzea grande|c|Várzea Grande|BR||4|
varzea paulista|c|Várzea Paulista|BR||3|
vasastaden|c|Vasastaden|SE||2|
vasco da gama|c|Vasco da Gama|IN||3|
vaslui|c|Vaslui|RO||2|
vasteras|c|Västerås|SE||3|
vastervik|c|Västervik|SE||1|VVK
vasylevsky ostrov|c|Vasyl'evsky Ostrov|RU||3|
vatican|n|Vatican City|VA||0|
vatican city|c|Vatican City|VA||1|
vatican city|n|Vatican City|VA||0|
vatomandry|c|Vatomandry|MG||1|VAT
vatulele|c|Vatulele|FJ||0|VTF
vatutino|c|Vatutino|RU||2|
vaughan|c|Vaughan|CA|ON|4|
vavau island|c|Vava'u Island|TO||0|VAV
vavoua|c|Vavoua|CI||2|
vavuniya|c|Vavuniya|LK||2|
vaxjo|c|Växjö|SE||2|VXO
vazhakkala|c|Vazhakkala|IN||2|
vedado|c|Vedado|CU||3|
vedado del cotorro|c|Vedado del Cotorro|CU||2|
veenendaal|c|Veenendaal|NL||2|
veer surendra sai|c|Veer Surendra Sai|IN||0|JRG
vegas|c|Las Vegas|US|NV|5|LAS
vejalpur|c|Vejalpur|IN||3|
vejle|c|Vejle|DK||2|
velampalaiyam|c|Velampālaiyam|IN||2|
velas|c|Velas|PT||0|SJZ
velasquez|c|Velasquez|CO||0|PYA
velbert|c|Velbert|DE||2|
veles|c|Veles|MK||2|
velez malaga|c|Vélez-Málaga|ES||2|
velikiy novgorod|c|Velikiy Novgorod|RU||3|
velikiy ustyug|c|Velikiy Ustyug|RU||1|VUS
velikiye luki|c|Velikiye Luki|RU||3|VLU
veliko turnovo|c|Veliko Tŭrnovo|BG||2|
velletri|c|Velletri|IT||2|
vellore|c|Vellore|IN||4|
velsen zuid|c|Velsen-Zuid|NL||2|
venado tuerto|c|Venado Tuerto|AR||2|
venancio aires|c|Venâncio Aires|BR||2|
venetie|c|Venetie|US|AK|0|VEE
venezia|c|Venice|IT||2|VCE
venezuela|n|Venezuela|VE||8|
venice|c|Venice|IT||2|VCE
venice|c|Venice|US|FL|0|VNC
venissieux|c|Vénissieux|FR||2|
venkatagiri|c|Venkatagiri|IN||2|
venlo|c|Venlo|NL||3|
ventas|c|Ventas|ES||2|
ventspils|c|Ventspils|LV||1|VNT
ventura|c|Ventura|US|CA|2|
venustiano carranza|c|Venustiano Carranza|MX||4|
veracruz|c|Veracruz|MX||4|VER
veraval|c|Verāval|IN||3|
verdun|c|Verdun|CA|QC|2|
vereeniging|c|Vereeniging|ZA||4|
verhunskyi|c|Verhunskyi|UA||3|
verkhnevilyuisk|c|Verkhnevilyuisk|RU||0|VHV
verkhnyaya pyshma|c|Verkhnyaya Pyshma|RU||2|
vermilion|c|Vermilion|CA|AB|0|YVG
vermont|r|Vermont|US|VT|7|
vernal|c|Vernal|US|UT|0|VEL
vernon|c|Vernon|CA|BC|1|YVE
vernon|c|Vernon|US|TX|0|WIB
vero beach|c|Vero Beach|US|FL|1|VRB
verona|c|Verona|IT||4|VRN
versailles|c|Versailles|FR||2|
versailles|c|Versailles|US|MO|0|VRS
verviers|c|Verviers|BE||2|
veshnyaki|c|Veshnyaki|RU||3|
vespasiano|c|Vespasiano|BR||3|
vestmannaeyjar|c|Vestmannaeyjar|IS||0|VEY
veszprem|c|Veszprém|HU||2|
viacha|c|Viacha|BO||2|
viamao|c|Viamão|BR||4|
viana|c|Viana|AO||5|
viana|c|Viana|BR||2|
viareggio|c|Viareggio|IT||2|
vicalvaro|c|Vicálvaro|ES||2|
vicente pires|c|Vicente Pires|BR||2|
vicenza|c|Vicenza|IT||3|
vichadero|c|Vichadero|UY||0|VCH
vichy|c|Vichy|FR||1|VHY
vicksburg|c|Vicksburg|US|MS|1|VKS
vicosa|c|Viçosa|BR||2|
vicosa do ceara|c|Viçosa do Ceará|BR||2|
victoria|c|Victoria|HK||5|
victoria|r|Victoria|AU||5|
victoria|c|Victoria|CA|BC|4|YYJ
victoria|c|Victoria|US|TX|2|VCT
victoria|c|Victoria|PH||2|
victoria|c|Victoria|CL||1|ZIC
victoria de durango|c|Victoria de Durango|MX||5|
victoria falls|c|Victoria Falls|ZW||1|VFA
victorias|c|Victorias|PH||2|
victorville|c|Victorville|US|CA|3|VCV
vidalia|c|Vidalia|US|GA|0|VDI
videira|c|Videira|BR||2|VIA
vidisha|c|Vidisha|IN||3|
vidnoye|c|Vidnoye|RU||2|
vidradnyi|c|Vidradnyi|UA||2|
viedma|c|Viedma|AR||1|VDM
vienna|c|Vienna|AT||6|VIE
vientiane|c|Vientiane|LA||5|VTE
viersen|c|Viersen|DE||2|
viet nam|n|Vietnam|VN||8|
viet tri|c|Việt Trì|VN||4|
viet yen|c|Việt Yên|VN||3|
vietnam|n|Vietnam|VN||8|
vieux fort|c|Vieux Fort|LC||0|UVF
vigevano|c|Vigevano|IT||2|
vigia|c|Vigia|BR||2|
vigo|c|Vigo|ES||4|VGO
vihari|c|Vihari|PK||3|
vijalpor|c|Vijalpor|IN||2|
vijayapura|c|Vijayapura|IN||4|
vijayawada|c|Vijayawada|IN||6|
vikarabad|c|Vikārābād|IN||2|
vikindu|c|Vikindu|TZ||2|
vila andrade|c|Vila Andrade|BR||3|
vila bela da santissima trindade|c|Vila Bela da Santíssima Trindade|BR||1|MTG
vila curuca|c|Vila Curuca|BR||3|
vila do maio|c|Vila do Maio|CV||0|MMO
vila do mosteiros|c|Vila do Mosteiros|CV||0|MTI
vila do porto|c|Vila do Porto|PT||0|SMA
vila flor|c|Vila Flor|AO||4|
vila formosa|c|Vila Formosa|BR||2|
vila guilherme|c|Vila Guilherme|BR||2|
vila jacui|c|Vila Jacui|BR||3|
vila maria|c|Vila Maria|BR||3|
vila mariana|c|Vila Mariana|BR||3|
vila matilde|c|Vila Matilde|BR||3|
vila medeiros|c|Vila Medeiros|BR||3|
vila nova de gaia|c|Vila Nova de Gaia|PT||2|
vila prudente|c|Vila Prudente|BR||3|
vila real|c|Vila-real|ES||2|
vila real|c|Vila Real|PT||1|VRL
vila rica|c|Vila Rica|BR||1|VLP
vila velha|c|Vila Velha|BR||4|
viladecans|c|Viladecans|ES||2|
vilanculo|c|Vilanculo|MZ||0|VNX
vilanova i la geltru|c|Vilanova i la Geltrú|ES||2|
vilhena|c|Vilhena|BR||2|BVH
viljoenskroon|c|Viljoenskroon|ZA||2|
vilkhivskyi|c|Vilkhivskyi|UA||3|
villa alemana|c|Villa Alemana|CL||2|
villa bruzual|c|Villa Bruzual|VE||2|
villa canales|c|Villa Canales|GT||3|
villa carlos paz|c|Villa Carlos Paz|AR||2|
villa de cura|c|Villa de Cura|VE||2|
villa de vallecas|c|Villa de Vallecas|ES||2|
villa del rosario|c|Villa del Rosario|CO||2|
villa dolores|c|Villa Dolores|AR||1|VDR
villa elisa|c|Villa Elisa|PY||2|
villa francisca|c|Villa Francisca|DO||2|
villa gesell|c|Villa Gesell|AR||1|VLG
villa hayes|c|Villa Hayes|PY||2|
villa lugano|c|Villa Lugano|AR||3|
villa maria|c|Villa María|AR||2|
villa mercedes|c|Villa Mercedes|CL||3|
villa mercedes|c|Villa Mercedes|AR||2|
villa nueva|c|Villa Nueva|GT||5|
villa poeta jose galvez barrenechea|c|Villa Poeta José Gálvez Barrenechea|PE||2|
villa reynolds|c|Villa Reynolds|AR||0|VME
villa vicente guerrero|c|Villa Vicente Guerrero|MX||2|
villach|c|Villach|AT||2|
villacoublay|c|Villacoublay|FR||0|VIY
villagarzon|c|Villagarzon|CO||0|VGZ
villahermosa|c|Villahermosa|MX||4|VSA
villamontes|c|Villamontes|BO||1|VLM
villasis|c|Villasis|PH||2|
villaverde|c|Villaverde|ES||3|
villavicencio|c|Villavicencio|CO||4|VVC
ville de quebec|c|Quebec City|CA|QC|5|YQB
ville marie|c|Ville-Marie|CA|QC|3|
villeneuve dascq|c|Villeneuve-d'Ascq|FR||2|
villeray saint michel parc extension|c|Villeray–Saint-Michel–Parc-Extension|CA|QC|3|
villeurbanne|c|Villeurbanne|FR||3|
villingen schwenningen|c|Villingen-Schwenningen|DE||2|
villupuram|c|Villupuram|IN||2|
vilnius|c|Vilnius|LT||5|VNO
vilyuisk|c|Vilyuisk|RU||0|VYI
vina del mar|c|Viña del Mar|CL||4|KNA VAP
vineland|c|Vineland|US|NJ|2|
vineyard haven|c|Vineyard Haven|US|MA|0|MVY
vingt cinq|c|Vingt Cinq|MU||0|AHG
vinh|c|Vinh|VN||5|VII
vinh chau|c|Vĩnh Châu|VN||3|
vinh long|c|Vĩnh Long|VN||3|
vinh thanh|c|Vĩnh Thạnh|VN||2|
vinh tuy|c|Vĩnh Tuy|VN||2|
vinh yen|c|Vĩnh Yên|VN||3|
vinhedo|c|Vinhedo|BR||2|
vinhomes ocean park|c|Vinhomes Ocean Park|VN||2|
vinhomes smart city|c|Vinhomes Smart City|VN||2|
vinhomes times city|c|Vinhomes Times City|VN||2|
vinnitsa|c|Vinnitsa|UA||0|VIN
vinnytsya|c|Vinnytsya|UA||4|
vinto|c|Vinto|BO||2|
vinukonda|c|Vinukonda|IN||2|
viqueque|c|Viqueque|TL||0|VIQ
virac|c|Virac|PH||2|VRC
viramgam|c|Viramgām|IN||2|
viransehir|c|Viranşehir|TR||3|
virapandi|c|Vīrapāndi|IN||2|
virappanchathiram|c|Vīrappanchathiram|IN||2|
virar|c|Virār|IN||6|
viraraghavapuram|c|Vīrarāghavapuram|IN||2|
virgin islands|n|US Virgin Islands|VI||8|
virginia|r|Virginia|US|VA|7|
virginia|c|Virginia|ZA||3|
virginia beach|c|Virginia Beach|US|VA|4|NTU
virudhachalam|c|Virudhachalam|IN||2|
virudunagar|c|Virudunagar|IN||2|
visakhapatnam|c|Visakhapatnam|IN||6|VTZ
visalia|c|Visalia|US|CA|3|VIS
visby|c|Visby|SE||1|VBY
viseu|c|Viseu|PT||3|VSE
viseu|c|Viseu|BR||2|
visnagar|c|Visnagar|IN||2|
vista|c|Vista|US|CA|3|
vitebsk|c|Vitebsk|BY||4|VTB
vitoria|c|Vitória|BR||4|VIX
vitoria da conquista|c|Vitória da Conquista|BR||4|VDC
vitoria de santo antao|c|Vitória de Santo Antão|BR||3|
vitry sur seine|c|Vitry-sur-Seine|FR||2|
vittoria|c|Vittoria|IT||2|
vizianagaram|c|Vizianagaram|IN||3|
vlaardingen|c|Vlaardingen|NL||2|
vladikavkaz|c|Vladikavkaz|RU||4|
vladimir|c|Vladimir|RU||4|
vladivostok|c|Vladivostok|RU||5|VVO
vlora|c|Vlora|AL||0|VLO
vlore|c|Vlorë|AL||3|
vnukovo|a|Vnukovo International|RU||9|VKO
vodochoky|c|Vodochoky|CZ||0|VOD
voi|c|Voi|KE||2|
voinjama|c|Voinjama|LR||1|VOI
vojens|c|Vojens|DK||0|SKS
volgodonsk|c|Volgodonsk|RU||3|
volgograd|c|Volgograd|RU||6|VOG
vologda|c|Vologda|RU||4|VGD
volos|c|Volos|GR||2|
volsk|c|Vol’sk|RU||2|
volta redonda|c|Volta Redonda|BR||4|
volzhsk|c|Volzhsk|RU||2|
volzhsky|c|Volzhsky|RU||4|
vopnafjordur|c|Vopnafjörður|IS||0|VPN
vorkuta|c|Vorkuta|RU||2|VKT
voronezh|c|Voronezh|RU||6|VOZ
voskresenka|c|Voskresenka|UA||2|
voskresensk|c|Voskresensk|RU||2|
vostochnoe degunino|c|Vostochnoe Degunino|RU||2|
votkinsk|c|Votkinsk|RU||2|
votorantim|c|Votorantim|BR||3|
votuporanga|c|Votuporanga|BR||2|VOT
voznesenskyi|c|Voznesenskyi|UA||2|
vranje|c|Vranje|RS||2|
vredendal|c|Vredendal|ZA||1|VRE
vriddhachalam|c|Vriddhāchalam|IN||2|
vrindavan|c|Vrindāvan|IN||2|
vryburg|c|Vryburg|ZA||2|
vryheid|c|Vryheid|ZA||3|VYD
vung tau|c|Vũng Tàu|VN||4|VTG
vunisea|c|Vunisea|FJ||0|KDV
vwawa|c|Vwawa|TZ||2|
vyazma|c|Vyaz’ma|RU||2|
vyborg|c|Vyborg|RU||2|
vyhurivshchyna troyeshchyna|c|Vyhurivshchyna-Troyeshchyna|UA||3|
vykhino zhulebino|c|Vykhino-Zhulebino|RU||3|
vyksa|c|Vyksa|RU||2|
vynohradar|c|Vynohradar|UA||2|
vyrburg|c|Vyrburg|ZA||0|VRU
vyronas|c|Výronas|GR||2|
vyshniy volochek|c|Vyshniy Volochëk|RU||2|
wa|c|Wa|GH||2|WZA
waala|c|Waala|NC||0|BMY
waana|c|Waana|PK||0|WAF
wabo|c|Wabo|PG||0|WAO
wabu|c|Wabu|KR||2|
wabush|c|Wabush|CA||0|YWK
waca|c|Waca|ET||0|WAC
wacheng neighborhood|c|Wacheng Neighborhood|CN||2|
waco|c|Waco|US|TX|3|ACT CNW
waco kungo|c|Waco Kungo|AO||0|CEO
wad medani|c|Wad Medani|SD||4|
waddington|c|Waddington|GB||0|WTN
wadgaon kolhati|c|Wadgaon Kolhati|IN||2|
wadi as sir|c|Wādī as Sīr|JO||3|
wadi halfa|c|Wadi Halfa|SD||0|WHF
wafangdian|c|Wafangdian|CN||4|
wageningen airport|c|Wageningen Airport|SR||0|AGI
wagethe papua island|c|Wagethe-Papua Island|ID||0|WET
wagga wagga|c|Wagga Wagga|AU||0|WGA
wah cantt|c|Wah Cantt|PK||4|
wah fu|c|Wah Fu|HK||1|
waha tomea island|c|Waha-Tomea Island|ID||0|TQQ
wahiawa|c|Wahiawā|US|HI|1|HHI
wahpeton|c|Wahpeton|US|ND|0|WAH
wahring|c|Währing|AT||2|
waiblingen|c|Waiblingen|DE||2|
waikabubak sumba island|c|Waikabubak-Sumba Island|ID||0|TMC
waingapu sumba island|c|Waingapu-Sumba Island|ID||0|WGP
wainwright|c|Wainwright|US|AK|0|AIN
wairoa|c|Wairoa|NZ||0|WIR
waitangi|c|Waitangi|NZ||0|CHT
wajima|c|Wajima|JP||1|NTQ
wajir|c|Wajir|KE||2|WJR
wakaya island|c|Wakaya Island|FJ||0|KAY
wakayama|c|Wakayama|JP||4|
wake island|c|Wake Island|UM||0|AWK
wakefield|c|Wakefield|GB||3|
wakefield|c|Wakefield|US|NY|2|
wakiso|c|Wakiso|UG||2|
wakkanai|c|Wakkanai|JP||1|WKJ
wako|c|Wako|JP||2|
walaha|c|Walaha|VU||0|WLH
walbrzych|c|Wałbrzych|PL||3|
waldorf|c|Waldorf|US|MD|2|
wales|n|United Kingdom|GB||8|
wales|c|Wales|US|AK|0|WAA
waliso|c|Waliso|ET||2|
walla walla|c|Walla Walla|US|WA|1|ALW
wallal|c|Wallal|AU||0|WLA
wallasey|c|Wallasey|GB||2|
wallis and futuna|n|Wallis and Futuna|WF||8|
wallis island|c|Wallis Island|WF||0|WLS
wallops island|c|Wallops Island|US|VA|0|WAL
walnut creek|c|Walnut Creek|US|CA|2|
walnut ridge|c|Walnut Ridge|US|AR|0|ARG
walsall|c|Walsall|GB||3|
walterboro|c|Walterboro|US|SC|0|RBW
waltham|c|Waltham|US|MA|2|
walthamstow|c|Walthamstow|GB||3|
walvis bay|c|Walvis Bay|NA||2|WVB
wamena|c|Wamena|ID||2|
wamena papua island|c|Wamena-Papua Island|ID||0|WMX
wan chai|c|Wan Chai|HK||3|
wanchaq|c|Wanchaq|PE||2|
wandsbek|c|Wandsbek|DE||4|
wang an|c|Wang-an|TW||0|WOT
wang tau hom|c|Wang Tau Hom|HK||1|
wang tau hom estate|c|Wang Tau Hom Estate|HK||1|
wang thonglang|c|Wang Thonglang|TH||3|
wanganui|c|Wanganui|NZ||0|WAG
wangerooge|c|Wangerooge|DE||0|AGE
wanggou|c|Wanggou|CN||2|
wangji|c|Wangji|CN||2|
wangkui|c|Wangkui|CN||2|
wangqing|c|Wangqing|CN||2|
wangsa maju|c|Wangsa Maju|MY||3|
wanguru|c|Wanguru|KE||2|
wani|c|Wani|IN||2|
wanju|c|Wanju|KR||2|
wanning|c|Wanning|CN||5|
wannukandi|c|Wannukandi|PA||0|NBL
wanparti|c|Wanparti|IN||2|
wansheng|c|Wansheng|CN||3|
wanxian|c|Wanxian|CN||5|WXN
wanzhou|c|Wanzhou|CN||6|
wapakoneta|c|Wapakoneta|US|OH|0|AXV
warabi|c|Warabi|JP||2|
warangal|c|Warangal|IN||5|
warder|c|Warder|ET||4|
wardha|c|Wardha|IN||3|
ware|c|Ware|US|MA|0|UWA
wari|c|Wāri|IN||2|
waris papua island|c|Waris-Papua Island|ID||0|WAR
warisan|c|Warīsān|AE||3|
warner robins|c|Warner Robins|US|GA|2|WRB
warrangal|c|Warrangal|IN||0|WGC
warren|c|Warren|US|MI|3|
warri|c|Warri|NG||5|
warrington|c|Warrington|GB||3|
warroad|c|Warroad|US|MN|0|RRT
warsaw|c|Warsaw|PL||6|WAW WMI
warszawa|c|Warsaw|PL||6|WAW WMI
warton|c|Warton|GB||0|WRT
warwick|c|Warwick|US|RI|2|
was|m|Washington|US||9|DCA IAD BWI
washabo|c|Washabo|SR||0|WSO
washim|c|Wāshīm|IN||2|
washington|c|Washington|US|DC|5|DCA IAD BWI
washington|r|Washington|US|WA|4|
washington|c|Washington|GB||2|
washington|c|Washington|US|NC|0|OCW
washington|c|Washington|US|PA|0|WSG
washington dc|c|Washington|US|DC|5|DCA IAD BWI
washington heights|c|Washington Heights|US|NY|3|
wasilla|c|Wasilla|US|AK|0|WWA
wasior papua island|c|Wasior-Papua Island|ID||0|WSR
waskaganish|c|Waskaganish|CA|QC|0|YKQ
waspam|c|Waspam|NI||0|WSP
wasu|c|Wasu|PG||0|WSU
wat tha phra|c|Wat Tha Phra|TH||2|
watampone|c|Watampone|ID||3|
waterbury|c|Waterbury|US|CT|3|
waterford|c|Waterford|US|MI|2|
waterford|c|Waterford|IE||2|WAT
waterfront communities the island|c|Waterfront Communities-The Island|CA|ON|2|
waterloo|c|Waterloo|CA|ON|3|YKF
waterloo|c|Waterloo|US|IA|2|ALO
waterloo|c|Waterloo|SL||2|
waterlooville|c|Waterlooville|GB||2|
watertown|c|Watertown|US|NY|0|ART
watertown|c|Watertown|US|SD|0|ATY
waterville|c|Waterville|US|ME|1|WVL
watford|c|Watford|GB||3|
watson lake|c|Watson Lake|CA|YT|0|YQH
watsonville|c|Watsonville|US|CA|2|WVI
wattenscheid|c|Wattenscheid|DE||2|
watthana|c|Watthana|TH||3|
wau|c|Wau|SS||3|WUU
wau|c|Wau|PG||0|WUG
waukegan|c|Waukegan|US|IL|2|
waukesha|c|Waukesha|US|WI|2|UES
waukon|c|Waukon|US|IA|0|UKN
wausau|c|Wausau|US|WI|1|AUW
wawa|c|Wawa|CA|ON|0|YXZ
wawer|c|Wawer|PL||2|
wayaobu|c|Wayaobu|CN||3|
waycross|c|Waycross|US|GA|0|AYS
wayne|c|Wayne|US|NJ|2|
waynesburg|c|Waynesburg|US|PA|0|WAY
wazirabad|c|Wazirabad|PK||3|
weatherford|c|Weatherford|US|TX|1|WEA
webequie|c|Webequie|CA|ON|0|YWP
webster city|c|Webster City|US|IA|0|EBS
wedding|c|Wedding|DE||2|
wedi|c|Wedi|ID||2|
weeping water|c|Weeping Water|US|NE|0|EPG
weerawila|c|Weerawila|LK||0|WRZ
weeze|c|Weeze|DE||0|NRN
weifang|c|Weifang|CN||7|WEF
weihai|c|Weihai|CN||5|WEH
weimar|c|Weimar|DE||2|
weimiao|c|Weimiao|CN||2|
weinan|c|Weinan|CN||6|
weining|c|Weining|CN||2|
weipa|c|Weipa|AU||0|WEI
wekweeti|c|Wekweeti|CA|NT|0|YFJ
weldiya|c|Weldiya|ET||3|
weleri|c|Weleri|ID||2|
welkite|c|Welk’īt’ē|ET||2|
welkom|c|Welkom|ZA||4|WEL
welland|c|Welland|CA|ON|2|
wellcamp|c|Wellcamp|AU||0|WTB
wellingborough|c|Wellingborough|GB||2|
wellington|c|Wellington|NZ||4|WLG
wellington|c|Wellington|US|FL|2|
wellington|c|Wellington|ZA||2|
wells|c|Wells|US|NV|0|LWL
wellsville|c|Wellsville|US|NY|0|ELZ
welverdiend|c|Welverdiend|ZA||0|TDT
welwyn garden city|c|Welwyn Garden City|GB||2|
wembley|c|Wembley|GB||2|
wemindji|c|Wemindji|CA|QC|0|YNC
wenatchee|c|Wenatchee|US|WA|1|EAT
wenchang|c|Wenchang|CN||5|
wendo|c|Wendo|ET||2|
wendover|c|Wendover|US|UT|0|ENV
wenjiang|c|Wenjiang|CN||2|
wenling|c|Wenling|CN||2|
weno island|c|Weno Island|FM||0|TKK
wenshan city|c|Wenshan City|CN||4|
wenshang|c|Wenshang|CN||2|
wensu|c|Wensu|CN||2|
wenxing|c|Wenxing|CN||2|
wenzhou|c|Wenzhou|CN||7|WNZ
werribee|c|Werribee|AU||2|
weru|c|Weru|ID||3|
wesel|c|Wesel|DE||2|
west albany|c|West Albany|US|NY|2|
west allis|c|West Allis|US|WI|2|
west bend|c|West Bend|US|WI|1|ETB
west bloomfield township|c|West Bloomfield Township|US|MI|2|
west branch|c|West Branch|US|MI|0|WBK
west bromwich|c|West Bromwich|GB||3|
west coon rapids|c|West Coon Rapids|US|MN|2|
west covina|c|West Covina|US|CA|3|
west des moines|c|West Des Moines|US|IA|2|
west end|c|West End|BS||0|WTD
west gulfport|c|West Gulfport|US|MS|2|
west hartford|c|West Hartford|US|CT|2|
west haven|c|West Haven|US|CT|2|
west hollywood|c|West Hollywood|US|FL|2|
west jerusalem|c|West Jerusalem|IL||4|
west jordan|c|West Jordan|US|UT|3|
west lynchburg|c|West Lynchburg|US|VA|2|
west memphis|c|West Memphis|US|AR|1|AWM
west new york|c|West New York|US|NJ|2|
west palm beach|c|West Palm Beach|US|FL|3|PBI
west point|c|West Point|US|AK|0|KWP
west raleigh|c|West Raleigh|US|NC|4|
west ridge|c|West Ridge|US|IL|2|
west sacramento|c|West Sacramento|US|CA|2|
west sale|c|West Sale|AU||0|SXE
west town|c|West Town|US|IL|2|
west valley city|c|West Valley City|US|UT|3|
west virginia|r|West Virginia|US|WV|7|
west wyalong|c|West Wyalong|AU||0|WWY
west yellowstone|c|West Yellowstone|US|MT|0|WYS
westerland|c|Westerland|DE||0|GWT
westerly|c|Westerly|US|RI|1|WST
western sahara|n|Western Sahara|EH||8|
westfield|c|Westfield|US|MA|1|BAF
westhampton beach|c|Westhampton Beach|US|NY|0|FOK
westland|c|Westland|US|MI|2|
westminster|c|Westminster|US|CO|3|
westminster|c|Westminster|US|CA|2|
weston|c|Weston|US|FL|2|
weston super mare|c|Weston-super-Mare|GB||2|
westonaria|c|Westonaria|ZA||3|
westray|c|Westray|GB||0|WRY
wetzlar|c|Wetzlar|DE||2|
wevelgem|c|Wevelgem|BE||1|KJK
wewak|c|Wewak|PG||1|WWK
weymouth|c|Weymouth|US|MA|2|
weymouth|c|Weymouth|GB||2|
whale cove|c|Whale Cove|CA|NU|0|YXN
whalley|c|Whalley|CA|BC|3|
whalsay|c|Whalsay|GB||0|WHS
whampoa|c|Whampoa|HK||1|
whampoa garden|c|Whampoa Garden|HK||1|
whangarei|c|Whangarei|NZ||2|
wharton|c|Wharton|US|TX|0|WHT
whati|c|Whati|CA|NT|0|YLE
wheatland|c|Wheatland|US|WY|0|EAN
wheaton|c|Wheaton|US|IL|2|
wheeling|c|Wheeling|US|WV|0|HLG
whitby|c|Whitby|CA|ON|3|
white mountain|c|White Mountain|US|AK|0|WMO
white plains|c|White Plains|US|NY|2|HPN
whitecourt|c|Whitecourt|CA|AB|0|YZU
whitefield|c|Whitefield|US|NH|0|HIE
whitehorse|c|Whitehorse|CA|YT|1|YXY
whiteriver|c|Whiteriver|US|AZ|0|WTR
whitmore|c|Whitmore|US|AZ|0|GCT
whittier|c|Whittier|US|CA|2|
whyalla|c|Whyalla|AU||1|WYA
wiarton|c|Wiarton|CA|ON|0|YVV
wichita|c|Wichita|US|KS|4|BEC CEA IAB ICT
wichita falls|c|Wichita Falls|US|TX|3|SPS
wick|c|Wick|GB||0|WIC
widnes|c|Widnes|GB||2|
wien|c|Vienna|AT||6|VIE
wiesbaden|c|Wiesbaden|DE||4|WIE
wigan|c|Wigan|GB||3|
wikro|c|Wik’ro|ET||2|
wildwood|c|Wildwood|US|NJ|0|WWD
wilhelmsburg|c|Wilhelmsburg|DE||2|
wilhelmshaven|c|Wilhelmshaven|DE||2|WVN
wilkes barre|c|Wilkes-Barre|US|PA|1|AVP
willcox|c|Willcox|US|AZ|0|CWX
willemstad|c|Willemstad|CW||3|CUR
williams harbour|c|Williams Harbour|CA||0|YWM
williams lake|c|Williams Lake|CA|BC|0|YWL
williamsport|c|Williamsport|US|PA|1|IPT
williamtown|c|Williamtown|AU||0|NTL
willich|c|Willich|DE||2|
williston|c|Williston|US|ND|1|XWA
willmar|c|Willmar|US|MN|1|ILL
willoughby|c|Willoughby|US|OH|1|LNN
willow|c|Willow|US|AK|0|WOW
willowdale|c|Willowdale|CA|ON|2|
willowdale east|c|Willowdale East|CA|ON|2|
willows|c|Willows|US|CA|0|WLW
wilmersdorf|c|Wilmersdorf|DE||3|
wilmington|c|Wilmington|US|NC|3|ILM
wilmington|c|Wilmington|US|DE|2|
wilmington|c|Wilmington|US|CA|2|
wilmington|c|Wilmington|US|OH|0|ILN
wimbledon|c|Wimbledon|GB||2|
winchester|c|Winchester|US|VA|0|WGO
winder|c|Winder|US|GA|1|WDR
windhoek|c|Windhoek|NA||4|WDH
windom|c|Windom|US|MN|0|MWM
windsor|c|Windsor|CA|ON|3|YQG
windsor locks|c|Windsor Locks|US|CT|0|BDL
winejok|c|Winejok|SS||4|
winfield|c|Winfield|US|KS|0|WLD
wink|c|Wink|US|TX|0|INK
winneba|c|Winneba|GH||2|
winnemucca|c|Winnemucca|US|NV|0|WMC
winnipeg|c|Winnipeg|CA|MB|5|YWG
winona|c|Winona|US|MN|1|ONA
winslow|c|Winslow|US|AZ|0|INW
winston salem|c|Winston-Salem|US|NC|3|INT
winter haven|c|Winter Haven|US|FL|1|GIF
winterhude|c|Winterhude|DE||2|
winterthur|c|Winterthur|CH||3|
wiscasset|c|Wiscasset|US|ME|0|ISS
wisconsin|r|Wisconsin|US|WI|7|
wisconsin rapids|c|Wisconsin Rapids|US|WI|1|ISW
wise|c|Wise|US|VA|0|LNP
wiseman|c|Wiseman|US|AK|0|WSM
witten|c|Witten|DE||2|
wloclawek|c|Włocławek|PL||3|
wo che|c|Wo Che|HK||1|
woburn|c|Woburn|CA|ON|2|
wokha|c|Wokha|IN||2|
woking|c|Woking|GB||3|
wola|c|Wola|PL||3|
wolf point|c|Wolf Point|US|MT|0|OLF
wolfenbuttel|c|Wolfenbüttel|DE||2|
wolfsburg|c|Wolfsburg|DE||3|
wollaston lake|c|Wollaston Lake|CA|SK|0|ZWL
wollongong|c|Wollongong|AU||4|
woluwe saint lambert|c|Woluwe-Saint-Lambert|BE||2|
wolverhampton|c|Wolverhampton|GB||4|
wonenara|c|Wonenara|PG||0|WOA
wong chuk hang|c|Wong Chuk Hang|HK||1|
wong tai sin|c|Wong Tai Sin|HK||4|
wonju|c|Wŏnju|KR||4|WJU
wonosari|c|Wonosari|ID||2|
wonosobo|c|Wonosobo|ID||2|
wonsan|c|Wŏnsan|KP||4|
woodbury|c|Woodbury|US|MN|2|
woodie woodie|c|Woodie Woodie|AU||0|WWI
woodland|c|Woodland|US|CA|2|
woodland hills|c|Woodland Hills|US|CA|2|
woodlands|c|Woodlands|SG||4|
woodward|c|Woodward|US|OK|0|WWR
woomera|c|Woomera|AU||0|UMR
wooster|c|Wooster|US|OH|1|BJJ
worcester|c|Worcester|US|MA|3|ORH
worcester|c|Worcester|ZA||3|
worcester|c|Worcester|GB||3|
worland|c|Worland|US|WY|0|WRL
worms|c|Worms|DE||2|
worthing|c|Worthing|GB||3|
worthington|c|Worthington|US|MN|0|OTG
wrangell|c|Wrangell|US|AK|0|WRG
wrexham|c|Wrexham|GB||2|
wrightstown|c|Wrightstown|US|NJ|0|WRI
wrigley|c|Wrigley|CA|NT|0|YWY
wroclaw|c|Wrocław|PL||5|WRO
wrzeszcz|c|Wrzeszcz|PL||2|
wu kai sha|c|Wu Kai Sha|HK||1|
wuchang|c|Wuchang|CN||2|
wucheng|c|Wucheng|CN||2|
wuchuan|c|Wuchuan|CN||3|
wuda|c|Wuda|CN||3|
wufeng|c|Wufeng|TW||2|
wugang|c|Wugang|CN||3|
wuhai|c|Wuhai|CN||3|WUA
wuhan|c|Wuhan|CN||9|WUH
wuhu|c|Wuhu|CN||6|WHA
wujiaqu|c|Wujiaqu|CN||3|
wujing|c|Wujing|CN||2|
wukari|c|Wukari|NG||2|
wulingyuan|c|Wulingyuan|CN||2|
wulong|c|Wulong|CN||2|CQW
wunnumin lake|c|Wunnumin Lake|CA|ON|0|WNN
wuppertal|c|Wuppertal|DE||4|
wurzburg|c|Würzburg|DE||3|
wushan|c|Wushan|CN||3|WSK
wusu|c|Wusu|CN||2|
wuwei|c|Wuwei|CN||6|
wuxi|c|Wuxi|CN||7|WUX
wuxue|c|Wuxue|CN||3|
wuyang|c|Wuyang|CN||2|
wuyishan|c|Wuyishan|CN||3|WUS
wuzhen|c|Wuzhen|CN||2|
wuzhishan|c|Wuzhishan|CN||3|
wuzhong|c|Wuzhong|CN||8|
wuzhou|c|Wuzhou|CN||5|WUZ
wyk auf fohr|c|Wyk auf Fohr|DE||0|OHR
wyoming|r|Wyoming|US|WY|7|
wyoming|c|Wyoming|US|MI|2|
xacmaz|c|Xaçmaz|AZ||2|
xai xai|c|Xai-Xai|MZ||3|VJB
xalapa|c|Xalapa|MX||0|JAL
xalapa de enriquez|c|Xalapa de Enríquez|MX||4|
xam nua|c|Xam Nua|LA||2|
xangongo|c|Xangongo|AO||1|XGN
xanxere|c|Xanxerê|BR||2|AXE
xiaguan|c|Xiaguan|CN||0|DLU
xiahe|c|Xiahe|CN||0|GXH
xiamen|c|Xiamen|CN||7|XMN
xian|c|Xi’an|CN||8|
xiangcheng|c|Xiangcheng|CN||3|
xiangfan|c|Xiangfan|CN||0|XFN
xiangtan|c|Xiangtan|CN||5|
xiangxi|c|Xiangxi|CN||0|DXJ
xiangxiang|c|Xiangxiang|CN||2|
xiangyang|c|Xiangyang|CN||6|
xiangzhou|c|Xiangzhou|CN||2|
xianju|c|Xianju|CN||2|
xianning|c|Xianning|CN||5|
xiannu|c|Xiannü|CN||2|
xianshuigu|c|Xianshuigu|CN||2|
xiantao|c|Xiantao|CN||3|
xianyang|c|Xianyang|CN||6|XIY
xiaogan|c|Xiaogan|CN||5|
xiaolingwei|c|Xiaolingwei|CN||2|
xiaoshan|c|Xiaoshan|CN||2|
xiaoshi|c|Xiaoshi|CN||2|
xiaoweizhai|c|Xiaoweizhai|CN||2|
xiayang|c|Xiayang|CN||3|
xiazhen|c|Xiazhen|CN||3|
xiazhuang|c|Xiazhuang|CN||2|
xichang|c|Xichang|CN||4|XIC
xico|c|Xico|MX||4|
xiema|c|Xiema|CN||2|
xieng khouang|c|Xieng Khouang|LA||0|XKH
xifeng|c|Xifeng|CN||2|
xigang|c|Xigang|CN||3|
xihe|c|Xihe|CN||2|
xihu|c|Xihu|TW||2|
xilin hot|c|Xilin Hot|CN||3|
xilinhot|c|Xilinhot|CN||4|XIL
ximeicun|c|Ximeicun|CN||2|
xincheng|c|Xincheng|CN||3|
xindi|c|Xindi|CN||3|
xindian|c|Xindian|CN||2|
xingcheng|c|Xingcheng|CN||2|
xingguo|c|Xingguo|CN||2|
xinghua|c|Xinghua|CN||3|
xinglongshan|c|Xinglongshan|CN||2|
xingning|c|Xingning|CN||4|XIN
xingqiao|c|Xingqiao|CN||2|
xingren|c|Xingren|CN||2|
xingtai|c|Xingtai|CN||5|
xinguara|c|Xinguara|BR||2|
xingyi|c|Xingyi|CN||4|ACX
xinhe|c|Xinhe|CN||2|
xining|c|Xining|CN||6|XNN
xininglu|c|Xininglu|CN||2|
xinji|c|Xinji|CN||3|
xinle|c|Xinle|CN||2|
xinmin|c|Xinmin|CN||2|
xinqiao|c|Xinqiao|CN||3|
xinqing|c|Xinqing|CN||2|
xinshi|c|Xinshi|CN||2|
xintai|c|Xintai|CN||3|
xinxiang|c|Xinxiang|CN||6|
xinxing|c|Xinxing|CN||2|
xinyang|c|Xinyang|CN||6|XAI
xinye|c|Xinye|CN||2|
xinyi|c|Xinyi|CN||4|
xinying|c|Xinying|TW||2|
xinyu|c|Xinyu|CN||5|
xinyuan|c|Xinyuan|CN||4|
xinzhai|c|Xinzhai|CN||3|
xinzhi|c|Xinzhi|CN||2|
xinzhou|c|Xinzhou|CN||5|
xiongzhou|c|Xiongzhou|CN||2|
xishan|c|Xishan|CN||2|
xiugu|c|Xiugu|CN||2|
xiulin|c|Xiulin|CN||3|
xiuyan|c|Xiuyan|CN||2|
xiuying|c|Xiuying|CN||4|
xiva|c|Xiva|UZ||3|
xixiang|c|Xixiang|CN||2|
xizhi|c|Xizhi|TW||3|
xochimilco|c|Xochimilco|MX||4|
xojayli shahri|c|Xo‘jayli Shahri|UZ||2|
xom cai nuoc|c|Xóm Cái Nước|VN||2|
xuan loc|c|Xuân Lộc|VN||4|
xuancheng|c|Xuancheng|CN||5|
xuanhua|c|Xuanhua|CN||4|
xuantan|c|Xuantan|CN||2|
xuchang|c|Xuchang|CN||6|
xucheng|c|Xucheng|CN||2|
xuhui|c|Xuhui|CN||6|
xujiang|c|Xujiang|CN||2|
xunchang|c|Xunchang|CN||3|
xunyang|c|Xunyang|CN||2|
xuyong|c|Xuyong|CN||3|
xuzhou|c|Xuzhou|CN||6|XUZ
xuzhuang|c|Xuzhuang|CN||2|
yaan|c|Ya'an|CN||5|
yachimata|c|Yachimata|JP||2|
yachiyo|c|Yachiyo|JP||3|
yacuiba|c|Yacuiba|BO||2|BYC
yadgir|c|Yadgir|IN||2|
yagoua|c|Yagoua|CM||2|GXX
yaizu|c|Yaizu|JP||3|
yakataga|c|Yakataga|US|AK|0|CYT
yakeshi|c|Yakeshi|CN||3|
yakima|c|Yakima|US|WA|2|YKM
yakutat|c|Yakutat|US|AK|0|YAK
yakutia|c|Yakutia|RU||0|PYJ
yakutsk|c|Yakutsk|RU||3|YKS
yala|c|Yala|TH||2|
yalata mission|c|Yalata Mission|AU||0|KYI
yalgoo|c|Yalgoo|AU||0|YLG
yalinga|c|Yalinga|CF||0|AIG
yalova|c|Yalova|TR||2|
yalta|c|Yalta|UA||2|
yam island|c|Yam Island|AU||0|XMY
yamagata|c|Yamagata|JP||3|GAJ
yamaguchi|c|Yamaguchi|JP||3|
yamato|c|Yamato|JP||3|
yamato takada|c|Yamato-Takada|JP||2|
yamatokoriyama|c|Yamatokōriyama|JP||2|
yambol|c|Yambol|BG||2|JAM
yame|c|Yame|JP||2|
yamethin|c|Yamethin|MM||2|
yamoussoukro|c|Yamoussoukro|CI||4|ASK
yamparaez|c|Yamparáez|BO||0|SRE
yamuna nagar|c|Yamuna Nagar|IN||3|
yan besar|c|Yan Besar|MY||2|
yan nawa|c|Yan Nawa|TH||2|
yanagawa|c|Yanagawa|JP||2|
yanam|c|Yanam|IN||2|
yanan|c|Yan’an|CN||4|ENY
yanbu|c|Yanbu|SA||3|
yancheng|c|Yancheng|CN||6|YNZ
yandina|c|Yandina|SB||0|XYA
yangambi|c|Yangambi|CD||2|YAN
yangcheng|c|Yangcheng|CN||3|
yangchun|c|Yangchun|CN||3|
yangcun|c|Yangcun|CN||2|
yanggu|c|Yanggu|CN||2|
yanghang|c|Yanghang|CN||3|
yanghe|c|Yanghe|CN||2|
yangiyul|c|Yangiyŭl|UZ||2|
yangjiang|c|Yangjiang|CN||6|
yangju|c|Yangju|KR||3|
yangliuqing|c|Yangliuqing|CN||2|
yangon|c|Yangon|MM||7|RGN
yangpu|c|Yangpu|CN||6|
yangpyong|c|Yangp'yŏng|KR||2|
yangquan|c|Yangquan|CN||5|
yangsan|c|Yangsan|KR||4|
yangshuo|c|Yangshuo|CN||4|
yangtun|c|Yangtun|CN||2|
yangzhou|c|Yangzhou|CN||6|YTY
yanji|c|Yanji|CN||4|YNJ
yanjia|c|Yanjia|CN||2|
yankton|c|Yankton|US|SD|0|YKN
yanliang|c|Yanliang|CN||2|
yanta|c|Yanta|CN||2|
yantai|c|Yantai|CN||7|YNT
yantongshan|c|Yantongshan|CN||2|
yanzhou|c|Yanzhou|CN||4|
yao|c|Yao|JP||4|
yaoji|c|Yaoji|CN||2|
yaounde|c|Yaoundé|CM||6|NSI
yaowan|c|Yaowan|CN||2|
yap island|c|Yap Island|FM||0|YAP
yaren district|c|Yaren District|NR||0|INU
yaritagua|c|Yaritagua|VE||3|
yarmouth|c|Yarmouth|CA|NS|0|YQI
yaroslavl|c|Yaroslavl|RU||5|
yaroslavskiy|c|Yaroslavskiy|RU||2|
yartsevo|c|Yartsevo|RU||2|
yas island|c|Yas Island|AE||0|AYM
yasawa island|c|Yasawa Island|FJ||0|YAS
yasenevo|c|Yasenevo|RU||3|
yashan|c|Yashan|CN||2|
yashio|c|Yashio|JP||2|
yasu|c|Yasu|JP||2|
yasuj|c|Yasuj|IR||2|
yateley|c|Yateley|GB||1|BBS
yatou|c|Yatou|CN||2|
yau ma tei|c|Yau Ma Tei|HK||1|
yau tong|c|Yau Tong|HK||1|
yautepec|c|Yautepec|MX||3|
yavatmal|c|Yavatmāl|IN||3|
yawata|c|Yawata|JP||2|
yawnghwe|c|Yawnghwe|MM||3|
yaxing|c|Yaxing|CN||2|
yazd|c|Yazd|IR||4|AZD
yazman|c|Yazman|PK||2|
yebaishou|c|Yebaishou|CN||2|
yecheon|c|Yecheon|KR||2|
yegoryevsk|c|Yegor’yevsk|RU||2|
yei|c|Yei|SS||4|
yekaterinburg|c|Yekaterinburg|RU||6|SVX
yelabuga|c|Yelabuga|RU||2|
yelahanka|c|Yelahanka|IN||3|
yelets|c|Yelets|RU||3|
yelimane|c|Yelimane|ML||0|EYL
yellow river mission|c|Yellow River Mission|PG||0|XYR
yellowknife|c|Yellowknife|CA|NT|1|YZF
yemen|n|Yemen|YE||8|
yen bai|c|Yên Bái|VN||3|
yen hoa|c|Yên Hòa|VN||2|
yen vinh|c|Yên Vinh|VN||3|
yenagoa|c|Yenagoa|NG||4|
yenakiyeve|c|Yenakiyeve|UA||2|
yenangyaung|c|Yenangyaung|MM||3|
yendi|c|Yendi|GH||2|
yengema|c|Yengema|SL||0|WYE
yeniseysk|c|Yeniseysk|RU||1|EIE
yeoju|c|Yeoju|KR||3|
yeongam|c|Yeongam|KR||2|
yeonggwang|c|Yeonggwang|KR||2|
yeongju|c|Yeongju|KR||2|
yeosu|c|Yeosu|KR||4|RSU
yeovil|c|Yeovil|GB||2|YEO
yerba buena|c|Yerba Buena|AR||2|
yerevan|c|Yerevan|AM||6|EVN
yerington|c|Yerington|US|NV|0|EYR
yessentuki|c|Yessentuki|RU||2|
yeung uk tsuen|c|Yeung Uk Tsuen|HK||1|
yevlakh|c|Yevlakh|AZ||3|YLV
yevpatoriya|c|Yevpatoriya|UA||3|
yew tee|c|Yew Tee|SG||1|
yeysk|c|Yeysk|RU||2|EIK
yeyuan|c|Yeyuan|CN||2|
yezhou|c|Yezhou|CN||3|
yibin|c|Yibin|CN||5|YBP
yichang|c|Yichang|CN||6|YIH
yicheng|c|Yicheng|CN||2|
yichun|c|Yichun|CN||6|
yidu|c|Yidu|CN||3|
yigo|c|Yigo|GU||0|UAM
yigou|c|Yigou|CN||2|
yilan|c|Yilan|TW||2|
yilan|c|Yilan|CN||2|
yima|c|Yima|CN||2|
yinchuan|c|Yinchuan|CN||6|INC
yingge|c|Yingge|TW||2|
yingjiang|c|Yingjiang|CN||2|
yingkou|c|Yingkou|CN||5|YKH
yingli|c|Yingli|CN||2|
yingqiu|c|Yingqiu|CN||2|
yingshang chengguanzhen|c|Yingshang Chengguanzhen|CN||2|
yingtan|c|Yingtan|CN||3|
yining|c|Yining|CN||0|YIN
yinma|c|Yinma|CN||2|
yintai|c|Yintai|CN||3|
yinzhu|c|Yinzhu|CN||2|
yio chu kang|c|Yio Chu Kang|SG||1|
yirga alem|c|Yirga ‘Alem|ET||2|
yishan|c|Yishan|CN||2|
yishui|c|Yishui|CN||2|
yishun new town|c|Yishun New Town|SG||3|
yiu tung estate|c|Yiu Tung Estate|HK||1|
yiwu|c|Yiwu|CN||6|YIW
yixing|c|Yixing|CN||6|
yizhou|c|Yizhou|CN||3|
ymq|m|Montreal|CA||9|YUL
yogyakarta|c|Yogyakarta|ID||4|JOG YIA
yokkaichi|c|Yokkaichi|JP||4|
yokohama|c|Yokohama|JP||7|
yokosuka|c|Yokosuka|JP||4|
yokota|c|Yokota|JP||2|
yokote|c|Yokote|JP||2|
yola|c|Yola|NG||4|YOL
yonago|c|Yonago|JP||3|YGJ
yonezawa|c|Yonezawa|JP||2|
yongan|c|Yong’an|CN||3|
yongbei|c|Yongbei|CN||2|
yongchuan|c|Yongchuan|CN||3|
yongfeng|c|Yongfeng|CN||2|
yongji|c|Yongji|CN||4|
yongjian|c|Yongjian|CN||2|
yongkang|c|Yongkang|TW||3|
yongning|c|Yongning|CN||2|
yongqing|c|Yongqing|CN||2|
yongzhou|c|Yongzhou|CN||6|LLF
yonkers|c|Yonkers|US|NY|3|
yono|c|Yono|JP||3|
yopal|c|Yopal|CO||3|
yorba linda|c|Yorba Linda|US|CA|2|
york|c|York|GB||3|
york|c|York|US|PA|1|THV
york landing|c|York Landing|CA|MB|0|ZAC
yorke island|c|Yorke Island|AU||0|OKR
yorkton|c|Yorkton|CA|SK|1|YQV
yoshikawa|c|Yoshikawa|JP||2|
yoshkar ola|c|Yoshkar-Ola|RU||4|
yotsukaido|c|Yotsukaidō|JP||2|
yotsuya|c|Yotsuya|JP||2|
yotvata|c|Yotvata|IL||0|YOT
youhao|c|Youhao|CN||2|
youkaichi|c|Youkaichi|JP||3|
youngstown|c|Youngstown|US|OH|2|YNG
youssoufia|c|Youssoufia|MA||2|
yousuo|c|Yousuo|CN||2|
youxi|c|Youxi|CN||2|
yozgat|c|Yozgat|TR||2|
yto|m|Toronto|CA||9|YYZ YTZ
yuanlin|c|Yuanlin|TW||3|
yuanping|c|Yuanping|CN||2|
yuanshang|c|Yuanshang|CN||2|
yuba city|c|Yuba City|US|CA|2|
yucaipa|c|Yucaipa|US|CA|2|
yucheng|c|Yucheng|CN||2|
yuci|c|Yuci|CN||3|
yudong|c|Yudong|CN||2|
yuen long|c|Yuen Long|HK||3|
yuen long kau hui|c|Yuen Long Kau Hui|HK||3|
yuen long san hui|c|Yuen Long San Hui|HK||3|
yuepu|c|Yuepu|CN||3|
yueyang|c|Yueyang|CN||5|YYA
yuki|c|Yūki|JP||2|
yukon|r|Yukon|CA|YT|5|
yuksekova|c|Yüksekova|TR||2|YKO
yuktae dong|c|Yuktae-dong|KP||2|
yukuhashi|c|Yukuhashi|JP||2|
yulin|c|Yulin|CN||6|YLX
yulinshi|c|Yulinshi|CN||2|
yuma|c|Yuma|US|AZ|2|YUM
yuma proving ground|c|Yuma Proving Ground|US|AZ|0|LGF
yumbo|c|Yumbo|CO||2|
yuncheng|c|Yuncheng|CN||5|YCU
yunfu|c|Yunfu|CN||7|
yunjin|c|Yunjin|CN||2|
yunlong|c|Yunlong|CN||4|
yunmen|c|Yunmen|CN||2|
yunmeng chengguanzhen|c|Yunmeng Chengguanzhen|CN||2|
yunnanyi|c|Yunnanyi|CN||2|
yunshan|c|Yunshan|CN||2|
yunusobod|c|Yunusobod|UZ||4|
yunyang|c|Yunyang|CN||2|
yurga|c|Yurga|RU||2|
yurihonjo|c|Yurihonjō|JP||2|
yurimaguas|c|Yurimaguas|PE||1|YMS
yushu|c|Yushu|CN||3|YUS
yutan|c|Yutan|CN||2|
yutian|c|Yutian|CN||0|YTW
yuxi|c|Yuxi|CN||3|
yuxia|c|Yuxia|CN||2|
yuyao|c|Yuyao|CN||3|
yuzhno sakhalinsk|c|Yuzhno-Sakhalinsk|RU||3|UUS
yuzhou|c|Yuzhou|CN||2|
yuzivskyi|c|Yuzivskyi|UA||2|
zaandam|c|Zaandam|NL||2|
zaanstad|c|Zaanstad|NL||3|
zabid|c|Zabīd|YE||2|
zabol|c|Zābol|IR||3|
zabre|c|Zabré|BF||1|XZA
zabreh|c|Zabreh|CZ||0|ZBE
zabrze|c|Zabrze|PL||3|
zacapa|c|Zacapa|GT||2|
zacapu|c|Zacapu|MX||2|
zacatecas|c|Zacatecas|MX||3|ZCL
zadar|c|Zadar|HR||2|ZAD
zagazig|c|Zagazig|EG||4|
zagne|c|Zagné|CI||2|
zagora|c|Zagora|MA||1|OZG
zagreb|c|Zagreb|HR||5|ZAG
zahedan|c|Zahedan|IR||5|ZAH
zahir pir|c|Zahir Pir|PK||2|
zahirabad|c|Zahirābād|IN||2|
zahle|c|Zahlé|LB||2|
zakynthos island|c|Zakynthos Island|GR||0|ZTH
zalaegerszeg|c|Zalaegerszeg|HU||2|
zalantun|c|Zalantun|CN||0|NZL
zalau|c|Zalău|RO||2|
zalingei|c|Zalingei|SD||0|ZLX
zama|c|Zama|JP||3|
zambezi|c|Zambezi|ZM||1|BBZ
zambia|n|Zambia|ZM||8|
zamboanga|c|Zamboanga|PH||6|
zamboanga city|c|Zamboanga City|PH||0|ZAM
zamora|c|Zamora|ES||2|
zamora de hidalgo|c|Zamora de Hidalgo|MX||3|
zamosc|c|Zamość|PL||2|
zamoskvorechye|c|Zamoskvorech’ye|RU||2|
zanaga|c|Zanaga|CG||0|ANJ
zandery|c|Zandery|SR||0|PBM
zanesville|c|Zanesville|US|OH|1|ZZV
zangilan|c|Zangilan|AZ||0|ZZE
zango|c|Zango|AO||3|
zanjan|c|Zanjan|IR||4|
zanzibar|c|Zanzibar|TZ||5|
zanzibar|r|Zanzibar|TZ||5|ZNZ
zaoyang|c|Zaoyang|CN||3|
zaozhuang|c|Zaozhuang|CN||5|
zapala|c|Zapala|AR||1|APZ
zapopan|c|Zapopan|MX||6|
zaporizhzhia|c|Zaporizhzhia|UA||0|OZH
zaporizhzhya|c|Zaporizhzhya|UA||5|
zaqatala|c|Zaqatala|AZ||1|ZTU
zarafshan|c|Zarafshan|UZ||0|AFS
zaragoza|c|Zaragoza|ES||5|ZAZ
zaragoza|c|Zaragoza|PH||2|
zarand|c|Zarand|IR||2|
zaranj|c|Zaranj|AF||1|ZAJ
zarate|c|Zárate|AR||2|
zaraza|c|Zaraza|VE||2|
zarechnyy|c|Zarechnyy|RU||2|
zaria|c|Zaria|NG||5|ZAR
zarichnyi|c|Zarichnyi|UA||3|
zarinsk|c|Zarinsk|RU||2|
zarqa|c|Zarqa|JO||5|
zarrin shahr|c|Zarrīn Shahr|IR||2|
zarzis|c|Zarzis|TN||2|
zawiercie|c|Zawiercie|PL||2|
zawiya|c|Zawiya|LY||3|
zaxo|c|Zaxo|IQ||2|
zayed city|c|Zayed City|AE||2|
zefta|c|Zefta|EG||3|
zehlendorf|c|Zehlendorf|DE||2|
zeist|c|Zeist|NL||2|
zelenodolsk|c|Zelenodolsk|RU||2|
zelenogorsk|c|Zelenogorsk|RU||2|
zelenograd|c|Zelenograd|RU||3|
zemio|c|Zemio|CF||1|IMO
zemun|c|Zemun|RS||3|
zenica|c|Zenica|BA||3|
zephyrhills|c|Zephyrhills|US|FL|0|ZPH
zepu|c|Zepu|CN||2|
zerakpur|c|Zerakpur|IN||2|
zeytinburnu|c|Zeytinburnu|TR||4|
zgierz|c|Zgierz|PL||2|
zhabei|c|Zhabei|CN||5|
zhalantun|c|Zhalantun|CN||3|
zhanaozen|c|Zhanaozen|KZ||3|
zhangfeng|c|Zhangfeng|CN||2|
zhangji|c|Zhangji|CN||2|
zhangjiachuan|c|Zhangjiachuan|CN||2|
zhangjiagang|c|Zhangjiagang|CN||6|
zhangjiajie|c|Zhangjiajie|CN||4|
zhangjiakou|c|Zhangjiakou|CN||5|
zhangye|c|Zhangye|CN||5|YZY
zhangzhai|c|Zhangzhai|CN||2|
zhangzhou|c|Zhangzhou|CN||5|
zhangzhuang|c|Zhangzhuang|CN||2|
zhanjiang|c|Zhanjiang|CN||6|ZHA
zhaobaoshan|c|Zhaobaoshan|CN||2|
zhaodong|c|Zhaodong|CN||3|
zhaodun|c|Zhaodun|CN||2|
zhaogezhuang|c|Zhaogezhuang|CN||2|
zhaoqing|c|Zhaoqing|CN||6|
zhaosu|c|Zhaosu|CN||0|ZFL
zhaotong|c|Zhaotong|CN||5|ZAT
zhaoyuan|c|Zhaoyuan|CN||3|
zhaozhou|c|Zhaozhou|CN||3|
zhaozhuang|c|Zhaozhuang|CN||2|
zhawa|c|Zhawa|CN||2|
zhefang|c|Zhefang|CN||2|
zheleznodorozhnyy|c|Zheleznodorozhnyy|RU||3|
zheleznogorsk|c|Zheleznogorsk|RU||2|
zhengding|c|Zhengding|CN||3|
zhengzhou|c|Zhengzhou|CN||7|CGO
zhenjiang|c|Zhenjiang|CN||5|
zhenlai|c|Zhenlai|CN||2|
zhenping|c|Zhenping|CN||3|
zhenxi|c|Zhenxi|CN||2|
zhenzhou|c|Zhenzhou|CN||3|
zhezkazgan|c|Zhezkazgan|KZ||0|DZN
zhezqazghan|c|Zhezqazghan|KZ||3|
zhicheng|c|Zhicheng|CN||3|
zhigansk|c|Zhigansk|RU||0|ZIX
zhigulevsk|c|Zhigulëvsk|RU||2|
zhijiang|c|Zhijiang|CN||2|
zhlobin|c|Zhlobin|BY||2|
zhob|c|Zhob|PK||2|
zhongduo|c|Zhongduo|CN||2|
zhonggulou|c|Zhonggulou|CN||2|
zhonghe|c|Zhonghe|CN||3|
zhongshan|c|Zhongshan|CN||7|
zhongshu|c|Zhongshu|CN||2|
zhongwei|c|Zhongwei|CN||6|ZHY
zhongxiang|c|Zhongxiang|CN||3|
zhongxin|c|Zhongxin|CN||2|
zhongxing|c|Zhongxing|CN||2|
zhoucheng|c|Zhoucheng|CN||2|
zhoucun|c|Zhoucun|CN||3|
zhoujiaba|c|Zhoujiaba|CN||2|
zhoukou|c|Zhoukou|CN||5|
zhoushan|c|Zhoushan|CN||5|HSN
zhu cheng city|c|Zhu Cheng City|CN||6|
zhuanghe|c|Zhuanghe|CN||2|
zhuangyuan|c|Zhuangyuan|CN||2|
zhubei|c|Zhubei|TW||3|
zhucheng|c|Zhucheng|CN||4|
zhudong|c|Zhudong|TW||2|
zhuhai|c|Zhuhai|CN||7|ZUH
zhuji|c|Zhuji|CN||3|
zhujiajiao|c|Zhujiajiao|CN||2|
zhujing|c|Zhujing|CN||3|
zhukovsky|c|Zhukovsky|RU||2|ZIA
zhulebino|c|Zhulebino|RU||3|
zhumadian|c|Zhumadian|CN||5|
zhuojiacun|c|Zhuojiacun|MO||1|
zhutuo|c|Zhutuo|CN||2|
zhuyi|c|Zhuyi|CN||2|
zhuzhai|c|Zhuzhai|CN||2|
zhuzhou|c|Zhuzhou|CN||6|
zhytomyr|c|Zhytomyr|UA||4|ZTR
ziauddin pur|c|Ziauddin Pur|IN||2|
zibihu|c|Zibihu|CN||2|
zibo|c|Zibo|CN||7|
zielona gora|c|Zielona Góra|PL||3|
zigong|c|Zigong|CN||6|
ziguinchor|c|Ziguinchor|SN||3|ZIG
zile|c|Zile|TR||2|
zilfi|c|Zilfi|SA||0|ZUL
zilina|c|Žilina|SK||2|ILZ
zimbabwe|n|Zimbabwe|ZW||8|
zinacantepec|c|Zinacantepec|MX||2|
zinder|c|Zinder|NE||4|ZND
zipaquira|c|Zipaquirá|CO||3|
zitong|c|Zitong|CN||3|
ziway|c|Ziway|ET||2|
ziyang|c|Ziyang|CN||5|
zizhuang|c|Zizhuang|CN||2|
zizkov|c|Žižkov|CZ||2|
zlatoust|c|Zlatoust|RU||3|
zlin|c|Zlín|CZ||2|
zliten|c|Zliten|LY||3|
zoersel|c|Zoersel|BE||0|OBL
zoetermeer|c|Zoetermeer|NL||3|
zografos|c|Zográfos|GR||2|
zoliborz|c|Żoliborz|PL||2|
zomba|c|Zomba|MW||3|
zonguldak|c|Zonguldak|TR||3|ONQ
zory|c|Żory|PL||2|
zoucheng|c|Zoucheng|CN||4|
zouerat|c|Zouérat|MR||2|
zouerate|c|Zouerate|MR||0|OUZ
zrenjanin|c|Zrenjanin|RS||2|ZRE
zuerich|c|Zürich|CH||4|ZRH
zuglo|c|Zugló|HU||3|
zumpango|c|Zumpango|MX||4|
zunyi|c|Zunyi|CN||7|WMT ZYI
zurich|c|Zürich|CH||4|ZRH
zurich kreis 11|c|Zürich (Kreis 11)|CH||2|
zushi|c|Zushi|JP||2|
zuwara|c|Zuwara|LY||0|WAX
zvishavane|c|Zvishavane|ZW||2|
zvyahel|c|Zvyahel|UA||2|
zwickau|c|Zwickau|DE||2|
zwolle|c|Zwolle|NL||3|
zyablikovo|c|Zyablikovo|RU||3|
zyryanka|c|Zyryanka|RU||0|ZKP
zyuzino|c|Zyuzino|RU||3|
"""
}
