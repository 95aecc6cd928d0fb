import { integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of the city's own lists: names, their order, and what became of old names. */
export const masters = {
  title: '組織・職位などの名簿',
  explanation:
    '取り込んだファイルから作りました。順序は図と表の並びになります。古い名前や表記の違いは、まとめる先を選んでください。',
  attributes: {
    division: '部',
    section: '課',
    position: '職位',
    employment_type: '雇用区分',
    age_band: '年代',
    category: '区分',
  },
  attribute: '名簿の種類',
  columns: {
    name: '名前',
    division: '部',
    rows: '行',
    files: 'ファイル',
    order: '順序',
    tier: '層',
    into: 'まとめる先',
  },
  tiers: { none: '指定なし', general: '一般', supervisory: '監督', managerial: '管理' },
  tierOf: (name: string) => `${name}の層`,
  up: '上へ',
  upOf: (name: string) => `${name}を上へ`,
  down: '下へ',
  downOf: (name: string) => `${name}を下へ`,
  intoOf: (name: string) => `${name}をまとめる先`,
  notMerged: 'まとめない',
  inDivision: (division: string, name: string) => `${division} ${name}`,
  newNameTitle: '新しい名前にする（機構改革など）',
  oldName: '古い名前',
  newName: '新しい名前',
  give: 'この名前で数える',
  renames: 'まとめた名前',
  renamed: (from: string, to: string) => `「${from}」を「${to}」として数えています`,
  removeRename: '取り消す',
  removeRenameOf: (from: string) => `「${from}」のまとめを取り消す`,
  more: (names: number) => `残り${n(names)}件を表示`,
  none: 'この種類の名前は、まだありません。',
};
