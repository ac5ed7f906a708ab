/** How holders of high offices are spoken of, by the titles that are styled so; general knowledge. */
export const STYLES: Readonly<Record<string, RegExp>> = {
  majesty: /\b(?:king|queen|emperor|empress|sultan|agong|yang di-pertuan)\b/iu,
  highness: /\b(?:prince|princess|emir|amir|ruler|sultan|duke|duchess)\b/iu,
  holiness: /\bpope\b/iu,
  excellency:
    /\b(?:president|vice president|prime minister|minister|ambassador|high commissioner|governor)\b/iu,
};

/** Between the owner and the noun: "Her Royal Highness". */
export const STYLE_RANKS: ReadonlySet<string> = new Set(['royal', 'serene', 'imperial']);

/** "HE Mr Roy", "HH the Emir": styles by their initials. */
export const STYLES_IN_CAPITALS: ReadonlySet<string> = new Set(['he', 'hh', 'hrh', 'hm', 'tyt', 'hrm']);
