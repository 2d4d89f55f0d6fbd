import assert from 'node:assert/strict';
import { languageOf } from '../../src/detection/language.ts';

/** Our own prose: a bakery opens, in every language. */
const BAKERY: Readonly<Record<string, string>> = {
  en: 'The bakery on the corner has opened again, and it was full of people who had been waiting for bread since five in the morning.',
  es: 'La panadería de la esquina abrió de nuevo y se llenó con los vecinos que esperaban el pan desde las cinco, pero no había para todos.',
  pt: 'A padaria da esquina abriu de novo e os vizinhos não esperaram: foram logo comprar pão, mas também bolos, e ficaram até ao meio-dia.',
  fr: 'La boulangerie du coin a rouvert et les voisins qui attendaient dans la rue sont entrés avec leurs enfants pour le pain du matin.',
  de: 'Die Bäckerei an der Ecke ist wieder offen, und die Nachbarn, die auf das Brot gewartet haben, sind nicht nach Hause gegangen.',
  it: 'Il forno della piazza ha riaperto e i vicini che aspettavano nella strada sono entrati con gli amici per il pane della mattina.',
  ru: 'Пекарня на углу снова открылась, и соседи, которые ждали с пяти утра, разобрали весь хлеб ещё до полудня.',
  fa: 'نانوایی سر کوچه دوباره باز شد و همسایه‌ها که از صبح زود منتظر بودند برای خرید نان صف کشیدند.',
  ar: 'فتح المخبز في زاوية الشارع أبوابه من جديد ووقف الجيران الذين انتظروا منذ الفجر على الرصيف لشراء الخبز.',
  tr: 'Köşedeki fırın yeniden açıldı ve sabahtan beri bekleyen komşular ekmek için sıraya girdi, ancak ekmek herkese göre çok değildi.',
  zh: '街角的面包店重新开门了，从清晨就在等候的邻居们排着队买面包。',
};

describe('the language of a text', () => {
  for (const [language, text] of Object.entries(BAKERY)) {
    it(`is ${language} by its own words`, () => assert.equal(languageOf(text, null), language));
    it(`is ${language} although it is said to be another`, () =>
      assert.equal(languageOf(text, language === 'en' ? 'de-DE' : 'en-US'), language));
  }
  it('is what it is said to be where it is too short to tell', () => {
    assert.equal(languageOf('Madrid', 'pt-BR'), 'pt');
    assert.equal(languageOf('', 'zh-Hans'), 'zh');
  });
  it('is unknown where nothing says it', () => assert.equal(languageOf('12:45', null), null));
  it('leaves a language it does not know to the page', () =>
    assert.equal(
      languageOf('Пекарня знову відкрилася, і сусіди розібрали весь хліб.', 'uk'),
      'uk',
    ));
  it('does not take Japanese for Chinese', () =>
    assert.equal(
      languageOf('角のパン屋が再開し、朝から待っていた近所の人々が並んだ。', 'ja'),
      'ja',
    ));
});
