/**
 * Answers worked out by hand, from the records and the rule: country (or organisation), date, position, basis, date as
 * recorded, source, and the words that apply of weak, contested and carried.
 */
export const ANSWERS = `
AD 2019-09-04 opposition attributed 2019 shareamerica-undated
AD 2026-11-21 opposition attributed 2019 shareamerica-undated carried
AG 2019-03-01 neutral stated 2019-01-24 dominica-news-online-undated
AG 2024-12-01 government stated 2024 wikipedia-undated
AL 2019-01-24 opposition attributed 2019 shareamerica-undated
AL 2019-02-06 opposition stated 2019-01-25 tirana-times-undated
AL 2026-11-21 disputes stated 2026-01-03 byteseu-com-undated weak
AR 2019-01-22 disputes stated 2019-01-10 stabroek-news-2019-01-11
AR 2019-02-10 opposition stated 2019-01-23 ministry-of-foreign-affairs-of-chile-2019-01-23
AR 2020-06-01 opposition stated 2019-10-11 voa-noticias-undated contested
AR 2021-06-01 neutral stated 2021-03-24 diario-rec-undated
AR 2022-05-01 government stated 2022-04 mercopress-2022-07-26
AR 2023-06-01 government stated 2022-07-25 mercopress-2022-07-26 carried
AR 2024-12-01 opposition stated 2024-08 el-nuevo-siglo-undated
AU 2024-12-01 disputes stated 2024-09-26 news-americas-2024-09-26
BB 2019-03-20 neutral stated 2019-03 jamaica-observer-2019-03-21
BO 2019-01-15 government stated 2019 al-manar-undated
BO 2020-06-01 opposition stated 2019-11-14 the-news-international-2019-11-15
BO 2025-12-01 government stated 2025-01 metro-ecuador-2025-01-09 contested
BO 2026-11-21 disputes stated 2026-01-03 abc-color-2026-01-03-2
BR 2022-12-15 opposition stated 2019-01-23 exame-undated contested
BR 2023-01-03 government stated 2023-01-01 reuters-undated-2
BR 2023-06-01 government stated 2023-01-01 reuters-undated-2 carried
BR 2024-12-01 disputes stated 2024-08-24 pledgetimes-2024-08-25
BR 2025-01-15 disputes listed 2025-01 metro-ecuador-2025-01-09
BY 2019-02-01 government stated 2019-01-25 president-of-the-republic-of-belarus-2019-01-25 contested
BY 2019-03-01 government stated 2019-01-25 president-of-the-republic-of-belarus-2019-01-25 contested
BY 2025-01-20 government listed 2025-01-10 el-espectador-undated weak
BY 2026-11-21 government attributed 2026-01-03 rambler-2026-01-03
CA 2021-06-01 opposition stated 2021 openparliament-ca-undated
CA 2023-06-01 disputes stated 2023-01-06 sputnik-international-2023-01-07
CA 2024-09-26 disputes stated 2024-09-26 news-americas-2024-09-26
CA 2025-02-01 opposition stated 2025-01-09 efe-2025-01-09
CH 2019-01-26 neutral stated 2019-01 24-heures-2019-01 contested
CH 2019-02-10 disputes stated 2019-01-28 puntolatino-2019-01-28
CH 2024-12-01 disputes stated 2019-01-28 puntolatino-2019-01-28 carried
CN 2019-02-10 government stated 2019-01-24 world-bulletin-2019-01-24 contested
CN 2019-10-01 government listed 2019-09-04 tass-2019-09-04
CO 2019-02-10 opposition stated 2019-01-23 ministry-of-foreign-affairs-of-chile-2019-01-23
CO 2022-07-31 opposition stated 2019-01-23 ministry-of-foreign-affairs-of-chile-2019-01-23
CO 2022-08-01 government stated 2022-08 noticiero-digital-2022-09
CO 2026-01-20 government stated 2026-01 el-espectador-2026-01-10 contested
CO 2026-11-21 government stated 2026-03-10 infobae-2026-03-10
DE 2021-06-01 disputes derived 2021-01-25 politico-europe-undated
DE 2023-06-01 disputes stated 2023 german-government-answer-in-the-bundestag-undated weak
DE 2024-09-26 disputes stated 2024-09-26 news-americas-2024-09-26
DE 2025-01-05 disputes derived 2025-01 espiga-noticias-undated
DE 2025-06-01 disputes stated 2025-01-10 ani-2025-01-11
EC 2019-02-10 opposition stated 2019-02-07 diario-la-voz-2019-02-07
ES 2024-08-29 disputes stated 2024-08-03 politico-europe-2024-08-04
ES 2026-11-21 neutral stated 2026-02-23 soy-nueva-prensa-digital-undated
FR 2026-01-03 opposition stated 2026-01 caliber-az-undated
FR 2026-01-04 disputes stated 2026-01-04 europe-diplomatic-2026-01-04
GB 2021-02-01 opposition stated 2021-01 cope-2021-01
GE 2025-01-01 opposition stated 2019-01 1tv-georgia-undated carried
GR 2019-07-01 neutral stated 2019-01 proto-thema-2019-01-31 weak contested
GY 2019-09-04 disputes stated 2019-01-10 stabroek-news-2019-01-11 contested
HT 2019-02-10 opposition stated 2019-01-24 le-mediateur-haiti-undated
HT 2024-12-01 disputes listed 2024-07-31 pledgetimes-2024-08-01 weak
HU 2026-11-21 neutral listed 2026-01-04 tass-2026-01-04 weak
IE 2019-02-10 opposition stated 2019-02-06 irish-examiner-2019-02-06 contested
IT 2019-02-10 disputes stated 2019-02-01 huffpost-italia-2019-02-01 contested
IT 2024-12-01 opposition stated 2024-11-20 semana-undated
KN 2019-01-15 neutral stated 2019-01-10 stabroek-news-2019-01-11 weak contested
LC 2019-02-10 neutral stated 2019-01-24 dominica-news-online-undated
ML 2023-06-01 government listed 2023-01 embassy-of-venezuela-in-france-undated weak
ML 2026-11-21 neutral stated 2026-01-08 kibaru-undated
MX 2019-01-20 neutral stated 2019 lumsanews-undated contested
MX 2019-02-10 neutral stated 2019-01-30 sputnik-2019-01-30
MX 2025-01-20 neutral stated 2025-01 metro-ecuador-2025-01-09 contested
NO 2019-02-10 neutral stated 2019-02-04 aporrea-2019-02
PE 2021-11-01 government stated 2021-10-15 america24horas-2021-10-16
PE 2024-08-15 opposition stated 2024-07-30 ap-2024-09-05
PE 2024-12-01 disputes stated 2024-11 reporte-confidencial-2024-11-23
PY 2024-01-01 government stated 2023-11-15 el-destape-2023-11-15
QA 2024-12-01 government stated 2024 roboreporter-undated weak
QA 2026-01-10 neutral stated 2026-01-06 euronews-2026-01-06
RU 2019-03-15 government attributed 2019-03 irna-2019-03-07
SR 2019-02-10 neutral stated 2019-01-24 dominica-news-online-undated contested
TR 2024-12-01 neutral stated 2024-08-07 al-monitor-2024-08 contested
TT 2019-02-10 neutral stated 2019-01-24 dominica-news-online-undated contested
TZ 2019-09-04 government derived 2019-02-10 pan-african-news-wire-2019-02-12
US 2022-06-01 opposition stated 2022-01 al-dia-news-2022-01-05
US 2023-01-04 disputes stated 2023-01-03 el-deber-2023-01
US 2023-06-01 disputes stated 2023-01-03 el-deber-2023-01 carried
UY 2019-01-08 none
UY 2019-01-09 neutral stated 2019-01-09 ecos-2019-01-13
UY 2019-01-10 neutral stated 2019-01-10 stabroek-news-2019-01-11 weak contested
UY 2020-06-26 disputes stated 2020-06-25 el-observador-2020-06-26
VC 2019-02-10 neutral stated 2019-01-24 dominica-news-online-undated contested
XK 2019-02-10 opposition stated 2019-01-23 gazeta-express-2019-01-23
ZA 2019-02-15 government stated 2019-01-26 timeslive-2019-01-26
ZA 2019-03-01 neutral stated 2019-02-28 dirco-2019-02-28 contested
EU 2019-09-04 opposition listed 2019 tass-2019-09-04
OAS 2019-09-04 disputes stated 2019-01-10 stabroek-news-2019-01-11
TV 2026-11-21 none
VE 2019-09-04 none
`;
