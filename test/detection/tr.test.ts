import { itMarks } from '../support/sentences.ts';

describe('countries in Turkish texts', () => {
  itMarks('tr', {
    'names, with suffixes behind an apostrophe': [
      "[RU:Rusya]’nın limanı, [FR:Fransa]'ya giden gemi ve [US:ABD]'deki fuar.",
      "[TR:Türkiye]'den [DE:Almanya]'ya, [IR:İran]'dan [IQ:Irak]'a.",
      "[US:Amerika Birleşik Devletleri]'nin kıyıları, [AE:Birleşik Arap Emirlikleri]'nde.",
      "[CN:Çin Halk Cumhuriyeti]'nin ve [TR:Türkiye Cumhuriyeti]'nin pulları.",
    ],
    'names before a noun': ['[RU:Rusya] ekonomisi ve [CA:Kanada] sınırı.'],
    'long names before short ones': [
      '[GN:Gine], [GW:Gine-Bissau], [GQ:Ekvator Ginesi] ve [PG:Papua Yeni Gine].',
      '[KP:Kuzey Kore] ile [KR:Güney Kore] arasında.',
      '[CD:Kongo Demokratik Cumhuriyeti] ve [CG:Kongo Cumhuriyeti].',
    ],
    'peoples and adjectives without an apostrophe': [
      '[RU:Rus] balerin, [RU:Ruslar] ve [RU:Rusların] evleri.',
      '[US:Amerikalı] doktor, [US:Amerikalıların] sofrası ve [US:Amerikan] filmi.',
      '[GB:İngilizler] ile [DE:Almanlara] çay verildi.',
      '[KR:Güney Koreli] şirket, [SE:İsveçliler] ve [PE:Perulu] ressam.',
      '[JO:Ürdünlü] hekim ve [JO:Ürdünlüler].',
    ],
    'dotted and dotless i': ['[IT:İTALYA] VE [IE:İRLANDA]', "[EG:MISIR]'DA DEPREM"],
    abbreviations: ['[US:ABD], [AE:BAE] ve [CD:KDC] takımları.'],
    'languages are not marked': [
      'Rusça, Almanca ve İngilizce biliyor.',
      'Kitap İspanyolcadan Türkçeye çevrildi.',
      'Rus dili dersleri başladı.',
    ],
    'parts of other names': [
      "Hint Okyanusu'ndan Meksika Körfezi'ne.",
      'Güney Amerika, Latin Amerika ve Kuzey İrlanda haritası.',
      'Türk Hava Yolları ve Türkiye İş Bankası.',
      'Avusturya-Macaristan dağıldı.',
      'Türk kahvesi ile Türk lokumu.',
    ],
    'words that only look alike': [
      'Benim de evim var, senin de.',
      'Mali kriz büyüyor.',
      'Mısır ekmeği pişirdi.',
    ],
    'the same words as countries': ["[ML:Mali]'deki çöl ve [EG:Mısır]'daki nehir."],
    'particles before a country': ['Özellikle de [BR:Brezilya] ve hem de [IN:Hindistan].'],
    'capitals that act': [
      '[RU:Moskova] yönetimi yeni vergi koydu.',
      '[CN:Pekin] yanlısı vekiller salondan çıktı.',
      '[TR:Ankara], heyetin ülkeye girişini reddetti.',
      "[US:Washington]'ın politikası değişmedi.",
    ],
    'capitals as places': [
      "Moskova'da kar yağdı.",
      'Londra Üniversitesi kapılarını açtı.',
      "Paris'ten Berlin'e uçtu.",
      'Ankara, bozkırda kurulu bir kenttir.',
    ],
    'seats of government': ['[US:Beyaz Saray] ile [RU:Kremlin] sustu.'],
    'waters and canals': ['Panama Kanalı dar, [PA:Panama] limanı geniş.'],
    'two capitals that talk': [
      '[US:Washington] ile [CN:Pekin] görüşmelere başladı.',
      'Ankara ile Bolu arası uzak.',
    ],
    datelines: ['ANKARA (AA) - Bakan bunu açıkladı.'],
    'peoples of small countries': [
      'Bir [LI:Lihtenştaynlı] ile iki [SB:Solomon Adalı] kürek çekiyor.',
    ],
    'capitals that open a sentence with any verb of governments': [
      '[TR:Ankara] öneriyi masaya koydu.',
      '[RS:Belgrad], geri adım atmayacak.',
    ],
    'capitals with the word for those who rule': ['[DE:Berlin] yönetimi bekledi.'],
    'mayors of a capital': ['Madrid Belediye Başkanı yolları kapattı.'],
    'datelines with a date': ['VİYANA, 9 Mayıs - Borsa günü kayıpla kapattı.'],
    'a state of that name': ["Georgia'da oylar sayıldı."],
    dishes: ['Sofrada Arnavut böreği vardı.'],
    'moods of governments': ['[CN:Pekin] rahatsız, [JP:Tokyo] memnun.'],
    'capitals from which orders come': ["[RU:Moskova]'dan talimat gelmedi."],
    'a headline of one government to another': ["[TR:ANKARA]'DAN [GR:ATİNA]'YA YANIT"],
    'a capital that opens the last of two clauses': [
      '[IT:Roma] öneriyi reddetti, [FR:Paris] metni inceliyor.',
    ],
    'a club': ["Kaleci, Monaco'ya döndü."],
    'ties between two capitals, and a race': [
      '[FI:Helsinki] ile [SE:Stockholm] arasındaki bağlar sıkı. Fransa Bisiklet Turu bitti.',
    ],
    'a possessive before a word with a suffix': [
      "[GR:Atina]'nın [IT:Roma]'ya yönelik sözleri unutulmadı.",
    ],
    'nouns of governments with their own case': ["[NO:Oslo]'nun son hamlesiyle masa dağıldı."],
    'capitals behind a word that opens the sentence or a clause': [
      'Ancak [SE:Stockholm] öneriyi reddetti.',
      'Görüşmeler sürerken [FI:Helsinki] yeni bir metin sundu.',
    ],
    'authorities of a town': [
      'Ankara Emniyet Müdürlüğü iki kişiyi serbest bıraktı, Ankara Barosu karara itiraz etti.',
    ],
    rivers: ["Kuşlar Ürdün Nehri'ne indi."],
    'capitals with which one talks': ["Heyet [FI:Helsinki]'yle görüşüyor."],
    'verbs of saying again': ['[SE:Stockholm] kararından dönmeyeceğini yineledi.'],
    'trees, sweets and walls named after a country': [
      'Hindistan cevizi, Brezilya fıstığı ve Belçika çikolatası yedi. [BR:Brezilya] fıstık satıyor.',
    ],
  });
});
