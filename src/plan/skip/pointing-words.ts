/**
 * How languages point at what was shown before, in small letters and without signs. Each entry is the source of a
 * regular expression.
 */
import type { ObjectKind } from './slide-text.ts';
import { languageOf } from '../../talk/text/language.ts';

interface PointingWords {
  /** What a thing of each kind is called; `any` may be of every kind. */
  nouns: Readonly<Record<ObjectKind | 'any', string>>;
  /** What stands before the noun where one is meant that is known. */
  known: string;
  /** What stands before or behind the noun where it is one that came before. */
  before: string;
  /** Between the numbers of two. */
  and: string;
}

const words: Readonly<Record<string, PointingWords>> = {
  en: {
    nouns: {
      code: 'code|snippets?|listings?|program|scripts?|functions?|methods?|loop|query|command',
      picture:
        'figures?|figs?|pictures?|images?|photos?|photographs?|drawings?|illustrations?|screenshots?|maps?|charts?|graphs?|plots?|diagrams?|flowcharts?',
      table: 'tables?|rows?|columns?',
      math: 'formulas?|formulae|equations?|eqs?|inequality|identity|expression',
      any: 'examples?',
    },
    known: 'the|this|that|these|those|our|both',
    before: 'above|previous|preceding|earlier|before|last',
    and: 'and|to|or',
  },
  de: {
    nouns: {
      code: 'code|quelltext|listings?|programm|skript|funktion|methode|schleife|abfrage|befehl',
      picture:
        'abbildung(?:en)?|abb|bild(?:er|es)?|foto(?:s|grafie)?|zeichnung|grafik|karte|diagramm|diagramm[es]*|schaubild',
      table: 'tabellen?|tab|zeilen?|spalten?',
      math: 'formeln?|gleichung(?:en)?|ausdruck',
      any: 'beispiel[es]*',
    },
    known: 'der|die|das|den|dem|des|dies[^ ]*|jen[^ ]*|unser[^ ]*|im|vom|zum|zur|am',
    before: 'oben|obig[^ ]*|vorig[^ ]*|vorherig[^ ]*|vorher|zuvor|letzt[^ ]*',
    and: 'und|bis|oder',
  },
  fr: {
    nouns: {
      code: 'code|extrait|programme|script|fonction|méthode|boucle|requête|commande|listing',
      picture:
        'figures?|fig|images?|photos?|photographies?|dessins?|illustrations?|cartes?|graphiques?|diagrammes?|schémas?',
      table: 'tableaux?|lignes?|colonnes?',
      math: 'formules?|équations?|expression',
      any: 'exemples?',
    },
    known: 'le|la|les|l|ce|cet|cette|ces|du|des|au|aux|notre|nos',
    before: 'ci dessus|plus haut|précédente?s?|derni(?:er|ère)s?',
    and: 'et|à|ou',
  },
  es: {
    nouns: {
      code: 'código|fragmento|listado|programa|script|función|método|bucle|consulta|comando',
      picture:
        'figuras?|fig|imágenes|imagen|fotos?|fotografías?|dibujos?|ilustración|mapas?|gráficos?|gráficas?|diagramas?|esquemas?',
      table: 'tablas?|cuadros?|filas?|columnas?',
      math: 'fórmulas?|ecuación|ecuaciones|expresión',
      any: 'ejemplos?',
    },
    known: 'el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|del|al|nuestr[oa]s?',
    before: 'arriba|anterior(?:es)?|previ[oa]s?|últim[oa]s?',
    and: 'y|a|o',
  },
  it: {
    nouns: {
      code: 'codice|frammento|listato|programma|script|funzione|metodo|ciclo|comando',
      picture:
        'figur[ae]|fig|immagin[ei]|foto|fotografi[ae]|disegn[oi]|illustrazion[ei]|mapp[ae]|grafic[oi]|diagramm[ai]|schem[ai]',
      table: 'tabell[ae]|tab|righ?[ae]|colonn[ae]',
      math: 'formul[ae]|equazion[ei]|espressione',
      any: 'esemp(?:io|i)',
    },
    known: 'il|lo|la|i|gli|le|l|quest[oaie]|quell[oaie]|quel|del|dello|della|nel|nella|nostr[oaie]',
    before: 'sopra|qui sopra|precedent[ei]|ultim[oaie]',
    and: 'e|a|o',
  },
  pt: {
    nouns: {
      code: 'código|trecho|programa|script|função|método|laço|consulta|comando|listagem',
      picture:
        'figuras?|fig|imagens|imagem|fotos?|fotografias?|desenhos?|ilustração|mapas?|gráficos?|diagramas?|esquemas?',
      table: 'tabelas?|quadros?|linhas?|colunas?',
      math: 'fórmulas?|equação|equações|expressão',
      any: 'exemplos?',
    },
    known: 'o|a|os|as|este|esta|esse|essa|aquele|aquela|do|da|no|na|noss[oa]s?',
    before: 'acima|anterior(?:es)?|prévi[oa]s?|últim[oa]s?',
    and: 'e|a|ou',
  },
  nl: {
    nouns: {
      code: 'code|fragment|programma|script|functie|methode|lus|opdracht|listing',
      picture:
        'figu(?:ur|ren)|fig|afbeelding(?:en)?|fotos?|tekening|illustratie|kaart|grafiek|diagram(?:men)?|schemas?',
      table: 'tabel(?:len)?|rij(?:en)?|kolom(?:men)?',
      math: 'formules?|vergelijking(?:en)?|uitdrukking',
      any: 'voorbeeld(?:en)?',
    },
    known: 'de|het|deze|dit|die|dat|ons|onze',
    before: 'hierboven|boven|bovenstaande?|vorige|eerdere?|laatste',
    and: 'en|tot|of',
  },
  ja: {
    nouns: {
      code: 'コード|関数|プログラム|スクリプト|リスト',
      picture: '図|写真|画像|絵|グラフ|地図|ダイアグラム',
      table: '表',
      math: '式|数式|方程式',
      any: '例',
    },
    known: 'この|その|あの|これらの',
    before: '上の|上記の|前の|先ほどの|先の|前述の',
    and: 'と|から',
  },
  zh: {
    nouns: {
      code: '代码|函数|程序|脚本|代碼|程式',
      picture: '图|图片|照片|圖|圖片|地图|地圖|流程图|示意图|流程圖',
      table: '表|表格',
      math: '公式|方程|等式|式子',
      any: '例子|示例|範例',
    },
    known: '[这那該该此](?:[个個张張段条條幅种種])?',
    before: '上[面述]?的?(?:[张張段个個])?|前面的?|之前的?|刚才的?',
    and: '和|至|到',
  },
};

/** The words of a language; English ones where it has none here. */
export function pointingWordsFor(lang: string): PointingWords & { isSpaced: boolean } {
  const language = languageOf(lang);
  const found = words[language] ?? words['en'];
  if (found === undefined) throw new Error('English words are there.');
  return { ...found, isSpaced: language !== 'ja' && language !== 'zh' };
}
