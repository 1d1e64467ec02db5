/** What is said about other devices, in the talk's language; a language that is missing here gets English. */

const names = ['phone', 'hint', 'noNetwork', 'close', 'rejoin', 'joining', 'refused'] as const;
export type RemoteWord = (typeof names)[number];

/** A phrase each; `lang` is their language. */
export type RemoteWords = Record<RemoteWord | 'lang', string>;

/** In the order of `names`. */
const phrases: Readonly<Record<string, string>> = {
  en: 'Phone · Scan this with a phone in the same network, or open the address on a second laptop. It works once. · This machine is in no network. · Close · Back to the talk · One moment … · This code is no longer valid. “Phone” in the presenter view shows a new one.',
  de: 'Handy · Mit einem Handy im selben Netz scannen oder die Adresse auf einem zweiten Laptop öffnen. Gilt einmal. · Dieser Rechner ist in keinem Netz. · Schließen · Zurück zum Vortrag · Einen Moment … · Dieser Code gilt nicht mehr. „Handy“ in der Vortragsansicht zeigt einen neuen.',
  fr: 'Téléphone · À scanner avec un téléphone du même réseau, ou à ouvrir sur un second ordinateur. Valable une fois. · Cette machine n’est dans aucun réseau. · Fermer · Revenir à l’exposé · Un instant … · Ce code n’est plus valable. « Téléphone » dans la vue du présentateur en montre un nouveau.',
  es: 'Teléfono · Escanéalo con un teléfono de la misma red o abre la dirección en otro portátil. Sirve una vez. · Este equipo no está en ninguna red. · Cerrar · Volver a la charla · Un momento … · Este código ya no es válido. «Teléfono», en la vista del orador, muestra uno nuevo.',
  it: 'Telefono · Da scansionare con un telefono nella stessa rete, o da aprire su un secondo portatile. Vale una volta. · Questo computer non è in nessuna rete. · Chiudi · Torna alla presentazione · Un momento … · Questo codice non è più valido. «Telefono» nella vista del relatore ne mostra uno nuovo.',
  pt: 'Telefone · Leia com um telefone na mesma rede ou abra o endereço em outro computador. Vale uma vez. · Esta máquina não está em nenhuma rede. · Fechar · Voltar à palestra · Um momento … · Este código não é mais válido. “Telefone”, na visão do apresentador, mostra um novo.',
  nl: 'Telefoon · Scan dit met een telefoon in hetzelfde netwerk, of open het adres op een tweede laptop. Werkt één keer. · Deze computer zit in geen netwerk. · Sluiten · Terug naar de lezing · Een ogenblik … · Deze code is niet meer geldig. ‘Telefoon’ in de presentatorweergave toont een nieuwe.',
  sv: 'Telefon · Skanna med en telefon i samma nätverk, eller öppna adressen på en andra dator. Gäller en gång. · Den här datorn är inte i något nätverk. · Stäng · Tillbaka till föredraget · Ett ögonblick … · Koden gäller inte längre. ”Telefon” i presentatörsvyn visar en ny.',
  pl: 'Telefon · Zeskanuj telefonem w tej samej sieci albo otwórz adres na drugim laptopie. Działa raz. · Ten komputer nie jest w żadnej sieci. · Zamknij · Wróć do wystąpienia · Chwileczkę … · Ten kod jest już nieważny. „Telefon” w widoku prelegenta pokaże nowy.',
  ru: 'Телефон · Отсканируйте телефоном в той же сети или откройте адрес на втором ноутбуке. Действует один раз. · Этот компьютер не в сети. · Закрыть · Вернуться к докладу · Минуту … · Этот код больше не действует. «Телефон» в режиме докладчика покажет новый.',
  uk: 'Телефон · Відскануйте телефоном у тій самій мережі або відкрийте адресу на другому ноутбуці. Діє один раз. · Цей комп’ютер не в мережі. · Закрити · Повернутися до доповіді · Хвилинку … · Цей код більше не дійсний. «Телефон» у режимі доповідача покаже новий.',
  tr: 'Telefon · Aynı ağdaki bir telefonla tarayın ya da adresi ikinci bir dizüstünde açın. Bir kez geçerlidir. · Bu makine hiçbir ağda değil. · Kapat · Konuşmaya dön · Bir dakika … · Bu kod artık geçerli değil. Sunucu görünümündeki “Telefon” yenisini gösterir.',
  ja: 'スマートフォン · 同じネットワークのスマートフォンで読み取るか、別のパソコンでこのアドレスを開いてください。一度だけ使えます。 · このパソコンはネットワークにつながっていません。 · 閉じる · 発表に戻る · お待ちください … · このコードはもう使えません。発表者ビューの「スマートフォン」で新しいコードを表示できます。',
  zh: '手机 · 用同一网络中的手机扫描，或在另一台电脑上打开此地址。只能使用一次。 · 本机未连接任何网络。 · 关闭 · 回到演讲 · 请稍候 … · 此码已失效。在演讲者视图中点“手机”可显示新码。',
  ko: '휴대전화 · 같은 네트워크의 휴대전화로 스캔하거나 다른 노트북에서 주소를 여세요. 한 번만 쓸 수 있습니다. · 이 컴퓨터는 네트워크에 연결되어 있지 않습니다. · 닫기 · 발표로 돌아가기 · 잠시만요 … · 이 코드는 더 이상 쓸 수 없습니다. 발표자 보기의 ‘휴대전화’가 새 코드를 보여 줍니다.',
  ar: 'الهاتف · امسح الرمز بهاتف على الشبكة نفسها، أو افتح العنوان على حاسوب ثانٍ. يصلح مرة واحدة. · هذا الحاسوب ليس على أي شبكة. · إغلاق · العودة إلى العرض · لحظة … · لم يعد هذا الرمز صالحًا. زر «الهاتف» في عرض المتحدث يظهر رمزًا جديدًا.',
  he: 'טלפון · סרקו בטלפון שבאותה רשת, או פתחו את הכתובת במחשב נוסף. תקף פעם אחת. · המחשב הזה אינו ברשת. · סגירה · חזרה להרצאה · רגע אחד … · הקוד הזה כבר לא תקף. ״טלפון״ בתצוגת המרצה מציג קוד חדש.',
};

/** The words for `lang`, a BCP 47 tag. */
export function remoteWordsFor(lang: string): RemoteWords {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const known = language in phrases ? language : 'en';
  const words = phrases[known]?.split(' · ') ?? [];
  const entries = names.map((name, at) => [name, words[at] ?? ''] as const);
  return { ...(Object.fromEntries(entries) as Record<RemoteWord, string>), lang: known };
}
