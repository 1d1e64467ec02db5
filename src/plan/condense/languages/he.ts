/** What choosing and shortening points needs to know of Hebrew. */
import type { PointWords } from '../point-words.ts';
import { limiting, opening, starts, within } from '../word-patterns.ts';

export const he = (): PointWords => ({
  pointsBack: starts('אחרת זה זו זאת אלה אלו הוא היא הם הן שם ככה'),
  pointsWithin: within('[בלמשוהכ]?(?:זה|זו|זאת|אלה|אלו)'),
  announces: starts('ב?(?:מאמר|פוסט|פרק|מדריך|חלק)_ה?זה בואו נתחיל נדבר הנה למידע_נוסף לפרטים בפרק_הבא'),
  leadsIn: within('הבאה? הבאים הבאות להלן כדלקמן'),
  readsOn: within('המשיכו_לקרוא'),
  thanks: starts('תודה ברכות'),
  example: starts('לדוגמה לדוגמא למשל נניח דמיינו'),
  supposes: starts('אם'),
  turns: starts('אבל אך אולם ואולם עם_זאת במקום_זאת'),
  takesBack: limiting('אלא_אם למעט'),
  links: opening('אבל אך אולם לכן', 'עם_זאת בנוסף כמו_כן במקום_זאת'),
});
