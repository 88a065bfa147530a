/**
 * Words in the scripts that public services in England write and are written to in, with what is hard in each: letters
 * that join, vowel signs that stand before the letter they follow, conjuncts, marks on marks, marks of direction.
 */
export const wordsOfScripts = {
  latin: [
    ['health', 'equity', 'waiting', 'office', 'affluent', 'people’s', 'follow-up', 'GP', '£4.50', '12–14%'],
    [
      'iechyd',
      'tŷ',
      'Ŵyth',
      'Łódź',
      'zdrowie',
      'żółć',
      'sănătate',
      'ștampilă',
      'sağlık',
      'İstanbul',
      'straße',
    ],
    ['sức', 'khỏe', 'Ẹ̀kọ́', 'ìlera', 'ọ̀rọ̀', 'caafimaad', 'shëndeti', 'kujdesësi', 'façade', 'naïve'],
  ].flat(),
  greek: ['υγεία', 'ισότητα', 'Άνθρωποι', 'φροντίδα', 'ΰ', 'πρόσβαση', 'όλους', 'Ευρώπη'],
  cyrillic: ['здоров’я', 'рівність', 'їжа', 'громади', 'здравоохранение', 'общество', 'Ґрунт', 'объём'],
  arabic: ['صحة', 'المساواة', 'الاستثناء', 'لا', 'الأطفال', 'مجتمع', 'ومسؤولية', 'رعاية', '٢٠٢٦', 'إلى'],
  urdu: ['صحت', 'ٹھنڈے', 'گھر', 'بڑے', 'خواتین', 'ہسپتال', 'لیے', 'کیونکہ', 'ڈاکٹر', '۱۲۳'],
  hebrew: ['בריאות', 'שוויון', 'אדם', 'קהילה', 'צוות', 'רפואה', 'לכולם', 'הזדמנות'],
  bengali: ['স্বাস্থ্য', 'কিন্তু', 'শিক্ষা', 'চিকিৎসা', 'সবার', 'অধিকার', 'ব্যক্তি', 'ক্ষেত্রে', 'পৌঁছানো', 'বড়', '২০২৬'],
  devanagari: ['स्वास्थ्य', 'किन्तु', 'शक्ति', 'व्यक्ति', 'हिन्दी', 'अधिकार', 'ज़रूरत', 'पढ़ाई', 'कार्य', 'क्षेत्र', '२०२६'],
  gurmukhi: ['ਸਿਹਤ', 'ਵਿਅਕਤੀ', 'ਬਰਾਬਰੀ', 'ਹੱਕ', 'ਪੰਜਾਬੀ', 'ਸ਼ਹਿਰ', 'ਜ਼ਰੂਰੀ', 'ਪ੍ਰਬੰਧ', 'ਲੋਕਾਂ'],
  gujarati: ['સ્વાસ્થ્ય', 'વ્યક્તિ', 'અધિકાર', 'ગુજરાતી', 'શિક્ષણ', 'સમાનતા', 'જરૂરિયાત', 'ક્ષેત્ર', 'દર્દી'],
  tamil: ['ஆரோக்கியம்', 'உரிமை', 'ஒவ்வொருவருக்கும்', 'தமிழ்', 'சமத்துவம்', 'மருத்துவமனை', 'பெண்கள்', 'கொடுக்க', 'ஸ்ரீ'],
  chinese: ['健康', '平等', '医疗服务', '社區', '減少', '每個人', '，', '。', '「支持」', '报告', '兒童'],
  signs: ['≥', '→', '✓', '½', '≈', '•', '🙂', '👍🏽', '👩‍⚕️', '🇬🇧'],
} as const satisfies Record<string, readonly string[]>;

export type NamedScript = keyof typeof wordsOfScripts;

export const namedScripts = Object.keys(wordsOfScripts) as NamedScript[];
