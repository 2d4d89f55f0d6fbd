import { itMarks } from '../support/sentences.ts';

describe('countries in Chinese texts', () => {
  itMarks('zh', {
    'names, simplified and traditional': [
      '[FR:法国]和[DE:德国]的商人来到[KR:韩国]。',
      '[FR:法國]與[DE:德國]的商人來到[TW:臺灣]。',
    ],
    'names as written in Taiwan and Hong Kong': [
      '[NZ:紐西蘭]、[IT:義大利]、[SA:沙烏地阿拉伯]和[NG:奈及利亞]參展。',
      '[SA:沙地阿拉伯]、[YE:葉門]、[LA:寮國]與[CI:象牙海岸]簽約。',
    ],
    'peoples: the country in them': ['一位[US:美国]人和三名[ES:西班牙]人救了[RU:俄罗斯]船员。'],
    'the longest name': [
      '[GW:几内亚比绍]在[GN:几内亚]旁边，[GQ:赤道几内亚]和[PG:巴布亚新几内亚]不在。',
      '[ID:印度尼西亚]离[IN:印度]很远。',
      '[NG:尼日利亚]与[NE:尼日尔]接壤。',
      '[CD:刚果民主共和国]不是[CG:刚果共和国]。',
      '[DO:多米尼加共和国]大于[DM:多米尼克]。',
    ],
    'parts of other names': [
      '船队横渡印度洋和日本海，驶过巴拿马运河。',
      '新墨西哥州和马里兰州下了大雪，北爱尔兰也是。',
      '南美洲和北美的游客去了内蒙古。',
      '他乘坐新加坡航空的班机。',
    ],
    'words that only look like parts of them': ['[JP:日本]海军与[US:美国]航空母舰会合。'],
    'words across the edge of two words': [
      '这是一种方法国家可以采用。',
      '发展中国家的沿海地区要增加纳税。',
    ],
    languages: ['她会说英语、西班牙语和葡萄牙文，研究[ES:西班牙]文化。'],
    'short forms beside words that show them': [
      '[US:美]军撤离，[RU:俄]方表示欢迎，[GB:英]媒报道了此事。',
      '新任驻[US:美]大使下周访[CN:华]。',
      '[US:美]企对[CN:华]投资下降。',
    ],
    'short forms in rows': [
      '[CN:中][US:美]关系稳定，[JP:日][KR:韩]两国举行会谈。',
      '[GB:英][FR:法]联军登陆，[RU:俄][UA:乌]战争继续。',
      '[US:美][RU:俄]都是大国。',
    ],
    'the same characters in other words': [
      '司法部长批评执法部队，说这不合法。',
      '这个完美方案在会议中获得通过。',
      '十五日军方开会。',
      '15日军方说，他对美好生活充满希望。',
      '平台企业以军事速度发展。',
      '其中方法最重要。',
    ],
    'capitals that act or are dealt with': [
      '[CN:北京]认为这项决定有害，[US:华盛顿]表示理解。',
      '[RU:莫斯科]警告[UA:基辅]。',
    ],
    'capitals as places': ['展览在北京举行，随后去巴黎。', '东京奥运会的选手住在伦敦市中心。'],
    'seats of government': ['[US:白宫]否认了[RU:克里姆林宫]的说法，[GB:唐宁街]没有回应。'],
    'the same words as persons and titles': [
      '理查德和阿曼达认识马里奥。',
      '查德·史密斯和以色列·科恩是朋友。',
      '奥斯曼帝国的苏丹下了命令。',
      '[SD:苏丹]军队撤出喀土穆。',
    ],
    'capitals and what they have': ['[DE:柏林]与[TR:安卡拉]的关系恶化。', '伦敦的学生很多。'],
    'adverbs before the verb of a capital': ['[RU:莫斯科]强硬表态。', '[CN:北京]再度照会邻国。'],
    'short forms that open a clause before what governments have': [
      '[AU:澳]外长访问岛国，[TH:泰]总理留在国内。',
    ],
    'names behind a verb that ends like a capital begins': ['代表团到达[QA:卡塔尔]后休息。'],
    'further short forms': [
      '[VE:委]外长拒绝评论，[US:美][VE:委]关系降温。',
      '[CA:加][FR:法]两国签约，增加投资，参加演出。',
      '党委对此负责，卫健委政策不变，委员会开会。',
      '[CN:中][KZ:哈]合作。',
    ],
    'highlands named after countries': ['探险队登上埃塞俄比亚高原。'],
    'the state of Georgia': ['乔治亚州的桃子很甜。'],
  });
});
