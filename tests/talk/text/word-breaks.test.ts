import { describe, expect, it } from 'vitest';
import { findNameBreaks, findSignBreaks, findWordBreaks } from '../../../src/talk/text/word-breaks.ts';

/** The text in the pieces that no line parts. */
const pieces = (text: string, lang: string) => {
  const breaks = [0, ...findWordBreaks(text, lang), text.length];
  return breaks.slice(1).map((end, at) => text.slice(breaks[at], end));
};

describe('places to break a line', () => {
  it('are between Chinese words, particles and prefixes with what they belong to', () => {
    expect(pieces('微服务是服务器上的服务', 'zh')).toEqual(['微服务', '是服务器上的', '服务']);
    expect(pieces('遥远的城市送来了新的规定', 'zh-CN')).toEqual(['遥远的', '城市送来了', '新的', '规定']);
  });

  it('are not within words that a dictionary without them would part', () => {
    expect(pieces('灯塔的计算机会坏', 'zh')).toEqual(['灯塔的', '计算机会坏']);
    expect(pieces('用一台计算机上的程序', 'zh')).toEqual(['用一台', '计算机上的', '程序']);
    expect(pieces('数据库存在岸上', 'zh').join('|')).not.toContain('数据|');
  });

  it('are not within a number, behind 自 or before an ending with its particle', () => {
    expect(pieces('减少复杂性的做法', 'zh')).toEqual(['减少', '复杂性的', '做法']);
    expect(pieces('有二三十个服务', 'zh')).toEqual(['有二三十个', '服务']);
    expect(pieces('用自定义的状态码', 'zh')).toEqual(['用自定义的', '状态码']);
  });

  it('are between Japanese phrases, each with its particles', () => {
    expect(pieces('遠い町の新しい規則が届いた', 'ja')).toEqual([
      '遠い',
      '町の',
      '新しい',
      '規則が',
      '届いた',
    ]);
    expect(pieces('これはとてもおもしろい', 'ja')).toEqual(['これは', 'とてもおもしろい']);
  });

  it('are within long compounds of loanwords where a word begins, and never between syllables', () => {
    expect(pieces('リアクティブプログラミング', 'ja')).toEqual(['リアクティブ', 'プログラミング']);
    expect(pieces('クラウドコンピューティング', 'ja')).toEqual(['クラウド', 'コンピューティング']);
    expect(pieces('コンテナオーケストレーション', 'ja')).toEqual(['コンテナ', 'オーケストレーション']);
    expect(pieces('マイクロサービスアーキテクチャの話', 'ja')).toEqual([
      'マイクロサービス',
      'アーキテクチャの',
      '話',
    ]);
    expect(pieces('オブザーバビリティエンジニアリング', 'ja')).toEqual([
      'オブザーバビリティ',
      'エンジニアリング',
    ]);
    expect(pieces('デザインシステム', 'ja')).toEqual(['デザインシステム']);
    expect(pieces('リファクタリング', 'ja')).toEqual(['リファクタリング']);
    expect(pieces('インフラストラクチャ', 'ja')).toEqual(['インフラストラクチャ']);
    expect(pieces('クラウドインフラストラクチャー', 'ja')).toEqual(['クラウド', 'インフラストラクチャー']);
  });

  it('are within long compounds, between their words', () => {
    expect(pieces('分散システム設計原則入門', 'ja')).toEqual(['分散システム設計', '原則入門']);
  });

  it('are within long phrases of hiragana, where a reader would pause', () => {
    for (const phrase of [
      'わからない|ままでいる|こと',
      '教えすぎない|ということ',
      'ありがとう|ございました',
      '忘れられない|ようにする|こと',
      '急がなければ|ならない|とき',
      'つくりながら|まなぶということ',
      'わからなくなって|しまいました',
      '考えておかなければ|ならない',
      'プログラミングの|たのしさ',
      'こころを|こめて|つくるもの',
    ]) {
      expect(pieces(phrase.replaceAll('|', ''), 'ja').join('|')).toBe(phrase);
    }
  });

  it('are none in phrases that are short, nor in words that only look like two', () => {
    for (const phrase of [
      'やめること',
      '見たもの',
      'まなぶために',
      'ちいさなかいものかご',
      'よろこんでしたためた',
    ]) {
      expect(pieces(phrase, 'ja')).toEqual([phrase]);
    }
  });

  it('keep an honorific with its word, and a number with what it counts', () => {
    expect(pieces('お金とお茶', 'ja')).toEqual(['お金と', 'お茶']);
    expect(pieces('约5个月', 'zh')).toEqual(['约5个月']);
  });

  it('are none where lines are broken anyhow, nor in a language with spaces', () => {
    expect(pieces('灯。海', 'zh')).toEqual(['灯。海']);
    expect(pieces('one lamp', 'ja')).toEqual(['one lamp']);
  });
});

describe('places that signs hide from browsers', () => {
  const pieces = (text: string) => {
    const breaks = [0, ...findSignBreaks(text), text.length];
    return breaks.slice(1).map((end, at) => text.slice(breaks[at], end));
  };

  it('are between Chinese or Japanese and a quotation that begins or ends with a Latin word', () => {
    expect(pieces('区分“login”和‘logout’本身')).toEqual(['区分', '“login”', '和', '‘logout’', '本身']);
    expect(pieces('区分"login"和"log out"本身')).toEqual(['区分', '"login"', '和', '"log out"', '本身']);
    expect(pieces('用“权限”(permissions)吧')).toEqual(['用“权限”', '(permissions)吧']);
    expect(pieces('说，“login”。“对”')).toEqual(['说，', '“login”。“对”']);
    expect(findWordBreaks('用“login”吧', 'zh')).toEqual([1, 8]);
  });

  it('are behind a comma, before a path or an option', () => {
    expect(pieces('/proc/a、/proc/b，-v、.zshrc')).toEqual(['/proc/a、', '/proc/b，', '-v、', '.zshrc']);
  });

  it('are in a long address behind its slashes', () => {
    expect(pieces('see https://raw.example.com/jlevy/the-art/README.md now')).toEqual([
      'see https://',
      'raw.example.com/',
      'jlevy/',
      'the-art/',
      'README.md now',
    ]);
  });

  it('are behind the slash of short words with a hyphen, too', () => {
    expect(pieces('client-/server-side')).toEqual(['client-/', 'server-side']);
    expect(pieces('read/write-ratio')).toEqual(['read/', 'write-ratio']);
    expect(pieces('z-/index, ein-/aus')).toEqual(['z-/index, ein-/', 'aus']);
  });

  it('are none in a word with an apostrophe, in a short path or in quotations without a Latin word', () => {
    for (const text of ['it’s “his”, and/or not', '说“对”', 'src/read', '“login”', '用 "login" 吧']) {
      expect(findSignBreaks(text)).toEqual([]);
    }
  });
});

it('names of code that a margin has no room for are parted at their humps', () => {
  expect(findNameBreaks('a ForwardDiffNumber of RowMajor')).toEqual([9, 13]);
  expect(findNameBreaks('max_number_of_threads')).toEqual([4, 11, 14]);
  expect(findNameBreaks('BaseController，看')).toEqual([4]);
  expect(findNameBreaks('BaseController, see')).toEqual([]);
  expect(findNameBreaks('internationalisation')).toEqual([]);
});
