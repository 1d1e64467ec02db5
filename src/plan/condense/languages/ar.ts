/** What choosing and shortening points needs to know of Arabic. */
import type { PointWords } from '../point-words.ts';
import { first, last, limiting, opening, starts, within } from '../word-patterns.ts';

export const ar = (): PointWords => ({
  clauses: {
    asserts: /(?:)/u,
    depends: first(
      'إذا عندما لو بما على_الرغم رغم كلما لأن حين حينما بعد قبل من_أجل التي الذي الذين حتى بينما في من مع إلى عند كما مثل',
    ),
    expects: within('إما ليس_فقط كلما سواء من_جهة'),
    adds: first('لأن لأنه لأنها حيث مما بينما إذ وذلك وهذا وهو وهي'),
    turns: first('لكن ولكن إلا غير_أن'),
    hangs: last(
      'في من على إلى عن أن إن التي الذي هو هي هذا هذه مع و أو ثم قد لا لم لن ما كل بين عند أي كان كانت يكون تكون',
    ),
  },
  pointsBack: starts('و?(?:هذا|هذه|ذلك|تلك|هؤلاء|هو|هي|هم|إنه|إنها)'),
  pointsWithin: within('[ولبف]?(?:هذا|هذه|ذلك|تلك|هؤلاء)'),
  announces: starts(
    '(?:في_)?هذا_(?:المقال|الفصل|القسم|الدليل) يحتوي_هذا دعونا دعنا لنبدأ لنتحدث سنتحدث سنبدأ فيما_يلي إليك هذه_بعض للمزيد لمزيد_من_المعلومات للتعمق',
  ),
  leadsIn: within(
    '[كف]?ما_يلي التالي(?:ة)? أدناه ف?هناك_(?:مسألتان|طريقتان|طريقان|سببان|عدة|ثلاثة?|أربعة?|بعض)(?:_*){0,6}$',
  ),
  thanks: starts('شكر* تهانينا'),
  example: starts('على_سبيل_المثال مثلا تخيل لنفترض'),
  supposes: starts('إذا لو'),
  turns: starts('لكن ولكن و?مع_ذلك غير_أن إلا_أن بدلا_من_ذلك'),
  takesBack: limiting('إلا_إذا ما_لم باستثناء'),
  links: opening('لكن ولكن', 'و?مع_ذلك و?لذلك بالإضافة_إلى_ذلك علاوة_على_ذلك بدلا_من_ذلك'),
});
