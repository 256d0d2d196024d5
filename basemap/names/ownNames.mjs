/** Countries' own names where CLDR has a neighbour's, a longer or a simplified one. */
export const ownCountryNames = {KP: '조선', MD: 'Moldova', MO: '澳門', TW: '台灣'};

/** Kyrgyz names of countries that CLDR writes too formally for a map. */
export const kyrgyzCountryNames = {MM: 'Мьянма'};

// Names of cities that no source has, or has wrongly: our own, by GeoNames id. Each says in which language.
// Kyrgyz names that are neither here nor in a source are written as in Russian, as Kyrgyz does with cities far from it.
export const ownRenderings = {
  // renamed since the gazetteer was made
  1526273: {en: 'Astana', ru: 'Астана', ky: 'Астана', kk: 'Астана'},
  1220747: {en: 'Bokhtar', ru: 'Бохтар', tg: 'Бохтар'},
  161616: {tk: 'Balkanabat'},
  616530: {ru: 'Ванадзор'},
  1219649: {ru: 'Туркменабат'},

  // Kyrgyzstan
  1528249: {ky: 'Жалал-Абад'},
  1527592: {ky: 'Нарын'},
  1527299: {ky: 'Талас'},
  1528735: {ru: 'Баткен', ky: 'Баткен'},
  1527004: {ky: 'Балыкчы'},
  1527513: {ky: 'Өзгөн'},

  // Kazakhstan
  609655: {kk: 'Қарағанды', ky: 'Караганды'},
  607610: {en: 'Zhanaozen'},
  1516589: {en: 'Zhezkazgan', kk: 'Жезқазған'},
  1516905: {kk: 'Тараз'},
  1517945: {kk: 'Түркістан', ky: 'Түркистан'},
  1518262: {kk: 'Теміртау'},
  1518542: {kk: 'Талдықорған'},
  1518980: {kk: 'Шымкент'},
  1519422: {kk: 'Семей'},
  1519843: {en: 'Rudny', kk: 'Рудный'},
  1520316: {kk: 'Өскемен', ky: 'Өскөмөн'},
  1524325: {kk: 'Екібастұз'},

  // Uzbekistan, Tajikistan, Turkmenistan
  601294: {uz: 'Nukus'},
  1215957: {uz: 'Termiz'},
  1216311: {uz: 'Qarshi'},
  1512473: {uz: 'Urganch'},
  1512979: {uz: 'Qoʻqon', ky: 'Кокон'},
  1513064: {uz: 'Olmaliq'},
  1513243: {uz: 'Margʻilon'},
  1513886: {uz: 'Jizzax'},
  1513966: {uz: 'Guliston'},
  1514019: {uz: 'Fargʻona'},
  1514581: {uz: 'Angren'},
  1514588: {ky: 'Анжиян'},
  1221328: {tg: 'Хоруғ'},
  1514879: {tg: 'Хуҷанд'},
  162199: {tk: 'Änew'},

  // Azerbaijan, Georgia, Moldova
  147288: {az: 'Saatlı'},
  147429: {en: 'Nakhchivan', az: 'Naxçıvan'},
  147622: {az: 'Lənkəran'},
  148565: {en: 'Shirvan'},
  584649: {az: 'Yevlax'},
  585170: {en: 'Sheki', az: 'Şəki'},
  610824: {ka: 'ზუგდიდი'},
  612536: {en: 'Ozurgeti'},
  615860: {en: 'Akhaltsikhe', ka: 'ახალციხე'},
  618605: {en: 'Bălți', ro: 'Bălți'},

  // Belarus, Ukraine, Russia
  627907: {ru: 'Гомель'},
  629634: {be: 'Брэст'},
  687700: {en: 'Zaporizhzhia'},
  695594: {uk: 'Рівне'},
  698740: {en: 'Odesa'},
  700569: {en: 'Mykolaiv'},
  706369: {en: 'Khmelnytskyi'},
  472231: {en: 'Volzhsky'},
  2122104: {en: 'Petropavlovsk-Kamchatsky'},

  // Mongolia, China
  1516393: {ru: 'Алтай'},
  2029156: {en: 'Sükhbaatar'},
  2030065: {ru: 'Мандалгоби'},
  2031964: {en: 'Darkhan'},
  2032007: {ru: 'Даланзадгад'},
  2032081: {en: 'Sainshand'},
  2032533: {en: 'Bayankhongor'},
  2032814: {en: 'Arvaikheer', ru: 'Арвайхэр'},
  1529114: {ky: 'Турпан'},
  1529660: {ky: 'Ак-Суу'},
  1816670: {ky: 'Бээжин'},

  // elsewhere
  170063: {ru: 'Алеппо'},
  292968: {en: 'Abu Dhabi'},
  418863: {fa: 'اصفهان'},
  1673820: {en: 'Kaohsiung'},
  2538475: {ar: 'الرباط'},
  3143244: {nb: 'Oslo'},
  6611854: {en: 'Naypyidaw', ru: 'Нейпьидо', my: 'နေပြည်တော်'},
};
