/** What choosing and shortening points needs to know of Hindi. */
import type { PointWords } from '../point-words.ts';
import { limiting, opening, starts, within } from '../word-patterns.ts';

export const hi = (): PointWords => ({
  pointsBack: starts('अन्यथा वरना यह ये वह वे इसे इसके इसकी इसका इससे इन इस उन उस उन्हें उन्होंने इन्हें उसे उसके उनके'),
  pointsWithin: within('यह ये इसे इसके इसकी इसका इससे इन इस'),
  announces: starts(
    'इस_(?:लेख|अध्याय|गाइड|अनुभाग|पोस्ट) यह_(?:लेख|अध्याय|गाइड) आइए चलिए यहा[ँं]_कुछ अधिक_(?:जानकारी|प्रेरणा|विवरण|उदाहरणों?)_के_लिए',
  ),
  leadsIn: within('निम्नलिखित निम्न नीचे (?:पहला|दूसरा|तीसरा)_कारण'),
  thanks: starts('धन्यवाद शुक्रिया बधाई'),
  example: starts('उदाहरण_के_लिए मान_लीजिए कल्पना'),
  supposes: starts('यदि अगर'),
  turns: starts('लेकिन परन्तु परंतु किन्तु किंतु मगर हालाँकि हालांकि इसके_बजाय'),
  takesBack: limiting('सिवाय बशर्ते'),
  endsInVerb: true,
  links: opening('लेकिन परन्तु परंतु मगर और इसलिए', 'हालाँकि हालांकि इसके_अलावा साथ_ही फिर_भी इसके_बजाय'),
});
