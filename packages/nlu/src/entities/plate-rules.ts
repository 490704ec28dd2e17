import type { Reading, Rule, Scene } from './entity.ts';

/** The transport offices whose names stand on Japanese plates. */
const offices = new Set(
  `札幌 函館 室蘭 苫小牧 帯広 釧路 知床 北見 旭川 青森 八戸 弘前 岩手 盛岡 平泉 宮城 仙台 秋田 山形 庄内 福島 会津 郡山 白河 いわき
  水戸 土浦 つくば 宇都宮 那須 とちぎ 日光 群馬 前橋 高崎 大宮 川口 所沢 川越 熊谷 春日部 越谷 千葉 成田 習志野 市川 船橋 袖ヶ浦 市原 野田 柏 松戸
  品川 世田谷 練馬 杉並 板橋 足立 江東 葛飾 八王子 多摩 横浜 川崎 湘南 相模 新潟 長岡 上越 富山 石川 金沢 福井 山梨 富士山 長野 松本 諏訪 安曇野 南信州
  岐阜 飛騨 静岡 浜松 沼津 伊豆 名古屋 豊橋 三河 岡崎 豊田 尾張小牧 一宮 春日井 三重 鈴鹿 四日市 伊勢志摩 滋賀 京都 大阪 なにわ 和泉 堺 神戸 姫路
  奈良 飛鳥 和歌山 鳥取 島根 出雲 岡山 倉敷 広島 福山 山口 下関 徳島 香川 高松 愛媛 高知 福岡 北九州 久留米 筑豊 佐賀 長崎 佐世保 熊本 大分 宮崎
  鹿児島 奄美 沖縄`.split(/\s+/u),
);
const longestOffice = 4;

/** A Japanese plate: the office, a class of two or three, a letter of kana, up to four digits; 品川 300 あ 12-34. */
export const japanesePlate: Rule = {
  kind: 'plate',
  rank: 20,
  pattern:
    /(?<office>[一-龥ぁ-んァ-ヶ]{1,4}) ?(?<number>\d[0-9a-z]{1,2} ?[あ-んア-ン] ?(?:\d{2}-\d{2}|\d{4}|[・.]{1,3} ?\d{1,3}))(?![\d-])/g,
  read: readJapanese,
};

function readJapanese({ index, 0: raw, groups }: RegExpExecArray, { original }: Scene): Reading | undefined {
  const { office = '', number = '' } = groups ?? {};
  const written = original.slice(index, index + office.length);
  for (let length = Math.min(longestOffice, office.length); length > 0; length -= 1) {
    const name = written.slice(-length);
    if (!offices.has(name)) continue;
    const value = `${name}${number.replaceAll(' ', '').toUpperCase()}`;
    return { value, start: index + office.length - length, end: index + raw.length };
  }
  return undefined;
}

/** A plate of Taiwan or Hong Kong, which looks like any other number, where it is called a plate. */
export const namedPlate: Rule = {
  kind: 'plate',
  rank: 19,
  pattern:
    /(?<=(?:车牌|车号|license plate|number plate|ナンバー)(?:号码?)?(?:是|为|is|は|系|:)? ?)(?:[a-z]{2,3}-?\d{3,4}|\d{4}-?[a-z]{2,3}|[a-z]{2} ?\d{1,4})(?![a-z0-9-])/g,
  read: ([raw]) => ({ value: raw.replace(' ', '').toUpperCase() }),
};
