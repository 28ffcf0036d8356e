// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by scripts/make-places; do not edit. Data: tzdata's iso3166.tab (public domain). Contains data of GeoNames (https://www.geonames.org, CC BY 4.0).

/// Countries by ISO 3166 code with their largest city, and the states of two of them.
enum CountryTable {
    static let text: StaticString = """
AD|Andorra|Andorra la Vella
AE|United Arab Emirates|Dubai
AF|Afghanistan|Kabul
AG|Antigua and Barbuda|Saint John’s
AI|Anguilla|The Valley
AL|Albania|Tirana
AM|Armenia|Yerevan
AO|Angola|Luanda
AQ|Antarctica|
AR|Argentina|Buenos Aires
AS|American Samoa|Pago Pago
AT|Austria|Vienna
AU|Australia|Sydney
AW|Aruba|Oranjestad
AX|Aland Islands|Mariehamn
AZ|Azerbaijan|Baku
BA|Bosnia and Herzegovina|Sarajevo
BB|Barbados|Bridgetown
BD|Bangladesh|Dhaka
BE|Belgium|Brussels
BF|Burkina Faso|Ouagadougou
BG|Bulgaria|Sofia
BH|Bahrain|Al Muharraq
BI|Burundi|Bujumbura
BJ|Benin|Cotonou
BL|St Barthelemy|Gustavia
BM|Bermuda|Hamilton
BN|Brunei|Bandar Seri Begawan
BO|Bolivia|La Paz
BQ|Caribbean Netherlands|Kralendijk
BR|Brazil|São Paulo
BS|Bahamas|Nassau
BT|Bhutan|Thimphu
BV|Bouvet Island|
BW|Botswana|Gaborone
BY|Belarus|Minsk
BZ|Belize|Belize City
CA|Canada|Toronto
CC|Cocos Islands|West Island
CD|DR Congo|Kinshasa
CF|Central African Republic|Bangui
CG|Republic of the Congo|Brazzaville
CH|Switzerland|Zürich
CI|Ivory Coast|Abidjan
CK|Cook Islands|Avarua
CL|Chile|Santiago
CM|Cameroon|Douala
CN|China|Shanghai
CO|Colombia|Bogotá
CR|Costa Rica|San José
CU|Cuba|Havana
CV|Cape Verde|Praia
CW|Curacao|Willemstad
CX|Christmas Island|Flying Fish Cove
CY|Cyprus|Nicosia
CZ|Czech Republic|Prague
DE|Germany|Berlin
DJ|Djibouti|Djibouti
DK|Denmark|Copenhagen
DM|Dominica|Roseau
DO|Dominican Republic|Santo Domingo
DZ|Algeria|Algiers
EC|Ecuador|Quito
EE|Estonia|Tallinn
EG|Egypt|Cairo
EH|Western Sahara|Laayoune
ER|Eritrea|Asmara
ES|Spain|Madrid
ET|Ethiopia|Addis Ababa
FI|Finland|Helsinki
FJ|Fiji|Nasinu
FK|Falkland Islands|Stanley
FM|Micronesia|Palikir
FO|Faroe Islands|Tórshavn
FR|France|Paris
GA|Gabon|Libreville
GB|United Kingdom|London
GD|Grenada|Saint George's
GE|Georgia|Tbilisi
GF|French Guiana|Cayenne
GG|Guernsey|Saint Peter Port
GH|Ghana|Kumasi
GI|Gibraltar|Gibraltar
GL|Greenland|Nuuk
GM|Gambia|Serekunda
GN|Guinea|Conakry
GP|Guadeloupe|Les Abymes
GQ|Equatorial Guinea|Bata
GR|Greece|Athens
GS|South Georgia|Grytviken
GT|Guatemala|Guatemala City
GU|Guam|Dededo Village
GW|Guinea-Bissau|Bissau
GY|Guyana|Georgetown
HK|Hong Kong|Hong Kong
HM|Heard Island and McDonald Islands|
HN|Honduras|Tegucigalpa
HR|Croatia|Zagreb
HT|Haiti|Port-au-Prince
HU|Hungary|Budapest
ID|Indonesia|Jakarta
IE|Ireland|Dublin
IL|Israel|Jerusalem
IM|Isle of Man|Douglas
IN|India|Mumbai
IO|British Indian Ocean Territory|
IQ|Iraq|Baghdad
IR|Iran|Tehran
IS|Iceland|Reykjavík
IT|Italy|Rome
JE|Jersey|Saint Helier
JM|Jamaica|Kingston
JO|Jordan|Amman
JP|Japan|Tokyo
KE|Kenya|Nairobi
KG|Kyrgyzstan|Bishkek
KH|Cambodia|Phnom Penh
KI|Kiribati|Tarawa
KM|Comoros|Moroni
KN|St Kitts and Nevis|Basseterre
KP|North Korea|Pyongyang
KR|South Korea|Seoul
KW|Kuwait|Al Aḩmadī
KY|Cayman Islands|George Town
KZ|Kazakhstan|Almaty
LA|Laos|Vientiane
LB|Lebanon|Beirut
LC|St Lucia|Gros Islet
LI|Liechtenstein|Vaduz
LK|Sri Lanka|Colombo
LR|Liberia|Monrovia
LS|Lesotho|Maseru
LT|Lithuania|Vilnius
LU|Luxembourg|Luxembourg
LV|Latvia|Riga
LY|Libya|Tripoli
MA|Morocco|Casablanca
MC|Monaco|Monaco
MD|Moldova|Chisinau
ME|Montenegro|Podgorica
MF|St Martin|Marigot
MG|Madagascar|Antananarivo
MH|Marshall Islands|Majuro
MK|North Macedonia|Skopje
ML|Mali|Bamako
MM|Myanmar|Yangon
MN|Mongolia|Ulaanbaatar
MO|Macau|Macau
MP|Northern Mariana Islands|Saipan
MQ|Martinique|Fort-de-France
MR|Mauritania|Nouakchott
MS|Montserrat|Brades
MT|Malta|San Pawl il-Baħar
MU|Mauritius|Port Louis
MV|Maldives|Male
MW|Malawi|Lilongwe
MX|Mexico|Mexico City
MY|Malaysia|Kuala Lumpur
MZ|Mozambique|Maputo
NA|Namibia|Windhoek
NC|New Caledonia|Nouméa
NE|Niger|Niamey
NF|Norfolk Island|Kingston
NG|Nigeria|Lagos
NI|Nicaragua|Managua
NL|Netherlands|Rotterdam
NO|Norway|Oslo
NP|Nepal|Kathmandu
NR|Nauru|Yaren
NU|Niue|Alofi
NZ|New Zealand|Auckland
OM|Oman|Muscat
PA|Panama|Panama City
PE|Peru|Lima
PF|French Polynesia|Faaa
PG|Papua New Guinea|Port Moresby
PH|Philippines|Quezon City
PK|Pakistan|Lahore
PL|Poland|Warsaw
PM|St Pierre and Miquelon|Saint-Pierre
PN|Pitcairn|Adamstown
PR|Puerto Rico|San Juan
PS|Palestine|East Jerusalem
PT|Portugal|Lisbon
PW|Palau|Ngerulmud
PY|Paraguay|Asunción
QA|Qatar|Doha
RE|Reunion|Saint-Denis
RO|Romania|Bucharest
RS|Serbia|Belgrade
RU|Russia|Moscow
RW|Rwanda|Kigali
SA|Saudi Arabia|Jeddah
SB|Solomon Islands|Honiara
SC|Seychelles|Victoria
SD|Sudan|Khartoum
SE|Sweden|Stockholm
SG|Singapore|Singapore
SH|St Helena|Jamestown
SI|Slovenia|Ljubljana
SJ|Svalbard and Jan Mayen|Longyearbyen
SK|Slovakia|Bratislava
SL|Sierra Leone|Freetown
SM|San Marino|San Marino
SN|Senegal|Dakar
SO|Somalia|Mogadishu
SR|Suriname|Paramaribo
SS|South Sudan|Juba
ST|Sao Tome and Principe|São Tomé
SV|El Salvador|San Salvador
SX|Sint Maarten|Philipsburg
SY|Syria|Aleppo
SZ|Eswatini|Manzini
TC|Turks and Caicos Islands|Providenciales
TD|Chad|N'Djamena
TF|French Southern Territories|Port-aux-Français
TG|Togo|Lomé
TH|Thailand|Bangkok
TJ|Tajikistan|Dushanbe
TK|Tokelau|
TL|Timor-Leste|Dili
TM|Turkmenistan|Ashgabat
TN|Tunisia|Tunis
TO|Tonga|Nuku‘alofa
TR|Turkey|Istanbul
TT|Trinidad and Tobago|Chaguanas
TV|Tuvalu|Funafuti
TW|Taiwan|Taipei
TZ|Tanzania|Dar es Salaam
UA|Ukraine|Kyiv
UG|Uganda|Kampala
UM|US Minor Outlying Islands|
US|United States|New York
UY|Uruguay|Montevideo
UZ|Uzbekistan|Tashkent
VA|Vatican City|Vatican City
VC|St Vincent and the Grenadines|Kingstown
VE|Venezuela|Caracas
VG|British Virgin Islands|Road Town
VI|US Virgin Islands|Saint Croix
VN|Vietnam|Ho Chi Minh City
VU|Vanuatu|Port-Vila
WF|Wallis and Futuna|Mata-Utu
WS|Samoa|Apia
XK|Kosovo|Pristina
YE|Yemen|Sanaa
YT|Mayotte|Mamoudzou
ZA|South Africa|Johannesburg
ZM|Zambia|Lusaka
ZW|Zimbabwe|Harare
"""
    static let regions: StaticString = """
CA-AB|Alberta
CA-BC|British Columbia
CA-MB|Manitoba
CA-NB|New Brunswick
CA-NL|Newfoundland
CA-NS|Nova Scotia
CA-NT|Northwest Territories
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Prince Edward Island
CA-QC|Quebec
CA-SK|Saskatchewan
CA-YT|Yukon
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AZ|Arizona
US-CA|California
US-CO|Colorado
US-CT|Connecticut
US-DC|District of Columbia
US-DE|Delaware
US-FL|Florida
US-GA|Georgia
US-HI|Hawaii
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MS|Mississippi
US-MT|Montana
US-NC|North Carolina
US-ND|North Dakota
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico
US-NV|Nevada
US-NY|New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania
US-RI|Rhode Island
US-SC|South Carolina
US-SD|South Dakota
US-TN|Tennessee
US-TX|Texas
US-UT|Utah
US-VA|Virginia
US-VT|Vermont
US-WA|Washington
US-WI|Wisconsin
US-WV|West Virginia
US-WY|Wyoming
"""
}
