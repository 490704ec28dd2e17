const table = `返品 返金 返送 送料 注文 領収 配達 荷物 番号 担当 在庫 割引 支払 予約 問合 会員 追跡 梱包 見積 苦情 退会 修理依頼
状況 状態 入荷 再入荷 出荷 品切 欠品 誤配 再配達 宅配 伝票 着払 元払 代引 振込 口座 残高 請求書 明細書
保証 説明書 取扱 型番 付属 値段 値下 値引 税込 税抜 手数料 一括払 後払 営業 定休 土日 祝日 年末 時間外 届先 宛名 宛先 郵便 解約
変更 取消し 取り消 店舗 店頭 受取 受付 窓口 社員 会社 正規品 未開封 開封後 対応 都合 至急 大丈夫 御社 貴社 弊社 丁寧 迷惑 最悪
最高 勝手 無断 結構 来週 先週 今週 来月 先月 何日 何時 何故 靴下 洋服 携帯 写真 電話番号 駄目 無理 二重 本物 大臣 優勝 何階 何個 何枚 何回 何歳 何円 何本 何件 何色 何番 会議 新着 円 歳 様 殿 宜 致 頂 御 込 働 駅`;

/** Words that Japanese writes without kana and Chinese hardly does, in service talk and around it. */
export const japaneseWords: RegExp = new RegExp(table.split(/\s+/u).join('|'), 'u');
