/** What choosing and shortening points needs to know of Polish. */
import type { PointWords } from '../point-words.ts';
import { first, last, opening, starts, within } from '../word-patterns.ts';

export const pl = (): PointWords => ({
  clauses: {
    asserts: within(
      'jest są był była było były będzie będą ma mają miał może mogą musi muszą można trzeba należy oznacza pozwala pokazuje działa istnieje wymaga',
    ),
    depends: first(
      'jeśli jeżeli gdy kiedy choć chociaż ponieważ skoro aby żeby że który która które którzy których którym gdzie jak zanim dopóki podczas',
    ),
    expects: within('nie_tylko zarówno im albo ani z_jednej_strony tak'),
    adds: first('ponieważ bo gdyż choć chociaż podczas_gdy dzięki_czemu co'),
    turns: first('ale lecz jednak'),
    joins: last('i lub oraz'),
    hangs: last(
      'i a w we z ze na do od po o u za przy przez dla bez nad pod oraz lub albo ale że który jest są nie się ten ta to',
    ),
  },
  pointsBack: starts(
    'to_* t[eę]n_* ta_* te_* on oni one ono to_(?:oznacza|pozwala|sprawia|prowadzi) w_przeciwnym_razie inaczej(?!_(?:mówiąc|niż|jest|było|działa|myśl*|wygląda)) w_takim_(?:przypadku|razie) dzięki_temu w_ten_sposób w_(?:powyższym|tym)_* w_tym_przypadku oba obie obaj z_drugiej_strony',
  ),
  pointsWithin: within('te[jngm]o? tych tym tymi takie taki taka'),
  announces: starts(
    'ten_artykuł w_tym_(?:artykule|rozdziale) ten_rozdział zobacz(?:my)? sprawdź przejdźmy zacznijmy porozmawiajmy oto więcej_(?:informacji|o|na) w_następnym_rozdziale',
  ),
  leadsIn: within('następując* poniżej poniższ*'),
  readsOn: within('czytaj_dalej'),
  thanks: starts('dziękuj* gratul*'),
  example: starts('na_przykład przykładowo załóżmy wyobraź'),
  supposes: starts('jeśli jeżeli gdyby'),
  turns: starts('ale jednak lecz'),
  takesBack: starts('chyba_że z_wyjątkiem'),
  links: opening('ale lecz dlatego', 'jednak ponadto'),
});
