import { describe, expect, it } from 'vitest';
import { editDistance, proposeMatches } from '#lib/domain/training/match-courses.ts';

const reasonOf = (planned: string, attended: string) =>
  proposeMatches([planned], [attended])[0]?.reason ?? null;

describe('proposals of courses under another name', () => {
  it.each([
    ['採用２年目研修', '採用2年目職員研修'],
    ['DX推進担当者研修', 'ＤＸ推進担当者'],
    ['人権研修Ⅰ', '人権研修1'],
    ['eラーニング講座', 'e-ラーニング研修'],
    ['市町村アカデミーへの派遣', '市町村アカデミー派遣研修'],
    ['文書事務に関する研修', '文書事務研修'],
  ])('take %s and %s for the same words', (planned, attended) => {
    expect(reasonOf(planned, attended)).toBe('words');
  });

  it.each([
    ['異業種交流研修（まちづくり研修）', 'まちづくり研修'],
    ['タイムマネジメント研修', 'タイムマネージメント研修'],
    ['女性キャリアデザイン研修', 'キャリアデザイン研修'],
  ])('take %s and %s for near', (planned, attended) => {
    expect(reasonOf(planned, attended)).toBe('near');
  });

  it.each([
    ['人権研修Ⅰ', '人権研修Ⅱ'],
    ['採用後１次研修', '採用後２次研修'],
    ['採用2年目研修', '採用3年目研修'],
    ['前期実務研修', '後期実務研修'],
    ['新任主任研修', '主任研修'],
    ['政策法務研修', '窓口接遇研修'],
    ['DX研修', 'IT研修'],
  ])('never take %s for %s', (planned, attended) => {
    expect(reasonOf(planned, attended)).toBeNull();
  });

  it('come with the surest first', () => {
    const found = proposeMatches(['政策法務研修'], ['政策法務応用研修', '政策法務セミナー']);
    expect(found.map(({ attended }) => attended)).toEqual(['政策法務セミナー', '政策法務応用研修']);
  });
});

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
    ['主任', '主査', 1],
  ])('from %s to %s is %i', (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
  });
});
