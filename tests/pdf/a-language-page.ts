import type { Report } from '#src/report/report.ts';
import { aReport, paragraph } from '#tests/builders/a-report.ts';

/** The same sentence in the languages that public services in England translate into most, with what is hard in each. */
export const languages: Record<string, string> = {
  Welsh: 'Mae gan bawb yr hawl i iechyd da. Ŵyth tŷ ŵyr.',
  Polish: 'Każdy ma prawo do dobrego zdrowia. Zażółć gęślą jaźń.',
  Vietnamese: 'Mọi người đều có quyền được chăm sóc sức khỏe tốt.',
  Yoruba: 'Gbogbo ènìyàn ló ní ẹ̀tọ́ sí ìlera tó dára.',
  Greek: 'Όλοι έχουν δικαίωμα στην υγεία.',
  Ukrainian: 'Кожен має право на здоров’я.',
  Arabic: 'لكل شخص الحق في صحة جيدة، ولا استثناء (2024).',
  Urdu: 'ہر شخص کو اچھی صحت کا حق حاصل ہے۔ بڑے ٹھنڈے گھر۔',
  Persian: 'همه حق دارند سالم باشند؛ می‌خواهیم ۱۲۳ نفر.',
  Hebrew: 'לכל אדם יש זכות לבריאות טובה (NHS).',
  Bengali: 'সবার সুস্বাস্থ্যের অধিকার আছে। কিন্তু শিক্ষা ও চিকিৎসা।',
  Hindi: 'हर व्यक्ति को अच्छे स्वास्थ्य का अधिकार है। किन्तु शक्ति।',
  Punjabi: 'ਹਰ ਵਿਅਕਤੀ ਨੂੰ ਚੰਗੀ ਸਿਹਤ ਦਾ ਹੱਕ ਹੈ।',
  Gujarati: 'દરેક વ્યક્તિને સારા સ્વાસ્થ્યનો અધિકાર છે.',
  Tamil: 'ஒவ்வொருவருக்கும் நல்ல ஆரோக்கியத்திற்கான உரிமை உண்டு.',
  'Simplified Chinese':
    '人人享有健康的权利。我们将与社区合作，减少不平等现象，改善每个人的医疗服务，并确保没有人被落下；请参阅NHS 2024年的报告。',
  'Traditional Chinese': '人人享有健康的權利。我哋會同社區合作，減少不平等。',
  Emoji: 'Thanks 🙂 👍🏽 👩‍⚕️ 🇬🇧 1️⃣ ❤️',
};

export function aLanguagePage(): Report {
  const parts = Object.entries(languages).map(([name, text]) => ({
    kind: 'answer' as const,
    question: name,
    answer: [text],
    note: [],
    place: { page: 'programme' },
  }));
  const mixed = 'Both ways: the Arabic صحة جيدة means good health, and 健康 means health.';
  return aReport([...parts, paragraph(mixed)], { status: 'signed', standing: 'Signed off, version 1' });
}
