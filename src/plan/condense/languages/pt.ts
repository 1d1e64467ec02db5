/** What choosing and shortening points needs to know of Portuguese. */
import type { PointWords } from '../point-words.ts';
import { first, last, limiting, opening, starts, startsAside, within } from '../word-patterns.ts';

export const pt = (): PointWords => ({
  clauses: {
    asserts: within(`
      é são era eram foi foram será tem têm tinha há está estão estava pode podem deve devem faz fazem permite permitem vai
      vão precisa precisam existe existem usa usam significa mostra fica ficam quer querem ajuda funciona
    `),
    depends: first(`
      se quando embora enquanto como porque para ao antes depois que quem cujo cuja onde o_que o_qual a_qual os_quais as_quais
      apesar desde_que sem caso
    `),
    expects: within('não_só não_apenas nem por_um_lado quanto tanto tão ou ora'),
    adds: first('porque pois embora enquanto o_que já_que visto_que de_modo_que e_isso e_assim'),
    turns: first('mas porém'),
    joins: last('e ou como'),
    hangs: last(`
      o a os as um uma de do da dos das em no na nos nas com sem por para sobre entre até e ou mas que quem cujo onde
      quando se como porque é são era foi tem têm está pode deve meu seu este esta não muito mais
    `),
    limits: startsAside('só salvo exceto sem se não'),
  },
  pointsBack: starts(
    '(?:(?:e|mas)_)?(?:isso|isto|eles?|elas?) (?:este|esta|estes|estas|esse|essa|esses|essas)_* (?:será|serão|foi|foram)_*[ai]d[oa]s? (?:com|por|para|após)_(?:isso|isto) a_partir_d(?:isso|isto) no_exemplo está estão é_uma?_d[aeo]s? ambos ambas (?:caso|do)_contrário senão n?(?:este|aquele)_caso d?n?ess[ea]_*',
  ),
  pointsWithin: within(
    'isso isto (?:n|d)?(?:este|esta|estes|estas|esse|essa|esses|essas) (?:n|d)iss?to (?:n|d)isso',
  ),
  announces: starts(`
    n?est[ea]_(?:artigo|texto|capítulo|seção|secção|guia|tutorial) vamos_(?:ver|falar|começar|dar) vejamos falemos comecemos
    aqui_(?:está|estão|vão|vai|segue|um|uma) veja_(?:também|mais|abaixo|a_seguir) confira a_partir_daqui
    para_mais_(?:informaç*|detalhes|ideias|exemplos|opções) para_saber_mais no_(?:próximo_)?capítulo
  `),
  leadsIn: within(`
    seguintes? a_seguir a_(?:primeira|segunda|terceira)_razão abaixo
    (?:há|existem|temos|você_tem)_(?:duas|dois|três|quatro|vári[oa]s|algum[oa]s|muit[oa]s|diferentes)_(?:*_)?*(?:_(?:para|de)[^,:]{0,50})?$
  `),
  readsOn: within('continu[ae]_lendo'),
  thanks: starts('(?:muito_)?obrigad[oa] parabéns'),
  example: starts('por_exemplo imagine suponha digamos outro_exemplo'),
  supposes: starts('se caso'),
  turns: starts('mas porém no_entanto entretanto contudo todavia (?:em_vez|ao_invés)_disso(?!,?_*-[oa]s?_)'),
  takesBack: limiting('a_menos_que a_não_ser salvo exceto'),
  links: opening(
    'mas e porém',
    'porém no_entanto entretanto contudo todavia além_disso de_fato também em_vez_disso ao_invés_disso por_isso portanto',
  ),
  past: /(?<!\p{L})(?:antes(?! (?:d[eao]s?|disso|que)(?!\p{L}))(?<!quanto antes)|antigamente|no passado|originalmente|há [\p{L}\p{N}]+ (?:anos?|m[eê]s(?:es)?|semanas?|dias?))(?!\p{L})/u,
  present: /^(?:agora|hoje|atualmente|hoje em dia)(?!\p{L})/u,
});
