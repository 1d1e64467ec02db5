/** What choosing and shortening points needs to know of Korean. */
import type { PointWords } from '../point-words.ts';
import { opening, starts, within } from '../word-patterns.ts';

export const ko = (): PointWords => ({
  pointsBack: starts(`
    (?:(?:하지만|그리고|그러나)_)?(?:이것|그것|이는|이를|이런|그런|이러한|그러한|이렇게|그렇게|그들|그는|그녀)* (?:이|그)_*
    여기* 거기* 그러면 이때* 이에 이와 그중* (?:위|앞)_(?:예제|예시|코드|그림|이미지)* 반면* 위에서_* 앞서_* 마찬가지* 해당_*
  `),
  pointsWithin: within('이런 그런 이러한 그러한 이렇게 그렇게 이것* 그것* 이를 (?:이|그)_* 위의 앞의'),
  announces:
    /^(?:(?:더|보다) )?자세한 (?:내용|정보|사항|옵션)|자세히 알아보(?:려면|기)|^이번? (?:글|장|절|문서|가이드|포스트|챕터|섹션)\p{L}* |(?:참고하기|참고(?:하세요|하십시오|합니다|한다|하자|해 ?주세요)|(?:여기|아래|링크)\p{L}* .{0,20}(?:확인|볼 수|참고)\p{L}*(?: 수)?(?: 있\p{L}*)?|예[시제](?:이다|입니다)|살펴보자|살펴본다|다룬다|배운다|알아보자|살펴보겠습니다|알아보겠습니다|알아봅시다|봅시다|이야기해 봅시다)[.]?$/u,
  leadsIn: within(
    '다음과 다음은 다음_(?:절차|코드|명령|예|단계|목록|표|그림|링크|조건|방법)* 아래* (?:첫|두|세)_번째_이유*',
  ),
  readsOn: /계속 읽/u,
  thanks: starts('감사* 고맙* 축하*'),
  example: starts('예를_(?:들어|들면) 예컨대 가령 상상해'),
  supposes: starts('만약 만일'),
  turns: starts('하지만 그러나 그런데 그렇지만 그래도 다만 대신'),
  endsInVerb: true,
  links: opening(
    '하지만 그러나 그런데 그렇지만 그리고 또한 게다가 그래서 따라서 그러므로 그렇기_때문에 대신',
  ),
});
