/** The pages of the manual that show every indicator: what follows from its definition, in one language. */

const WORDS = {
  vi: {
    title: 'Danh mục chỉ tiêu',
    other: '[English](indicators.md)',
    intro:
      'Mỗi chỉ tiêu có mã, công thức bằng lời, khái niệm, căn cứ kèm mức chắc chắn và ví dụ được kiểm thử. Trang này do `node scripts/write-catalogue.mjs` viết từ `src/indicators/catalogue/`.',
    facts: {
      dossier: 'Hồ sơ',
      procedure: 'Thủ tục hành chính',
      petition: 'Phản ánh, kiến nghị',
      survey: 'Khảo sát',
      reporting: 'Báo cáo',
      household: 'Hộ gia đình',
      outreach: 'Chiến dịch lưu động',
      median: 'Trung vị',
    },
    code: 'Mã',
    inCode: 'trong mã nguồn',
    formula: 'Công thức',
    concept: 'Khái niệm',
    better: 'Chiều tốt',
    directions: { higher: 'cao hơn', lower: 'thấp hơn', neither: 'không có' },
    source: 'Nguồn số liệu',
    body: 'Cơ quan chịu trách nhiệm',
    basis: 'Căn cứ',
    where: 'nguồn',
    examples: 'Ví dụ',
    unreported: 'chưa báo cáo',
  },
  en: {
    title: 'Catalogue of indicators',
    other: '[Tiếng Việt](indicators.vi.md)',
    intro:
      'Every indicator with its code, its formula in words, its concept, what it rests on and how sure that is, and examples that the tests run. `node scripts/write-catalogue.mjs` writes this page from `src/indicators/catalogue/`.',
    facts: {
      dossier: 'Dossiers',
      procedure: 'Procedures',
      petition: 'Petitions',
      survey: 'Surveys',
      reporting: 'Reporting',
      household: 'Households',
      outreach: 'Outreach',
      median: 'Medians',
    },
    code: 'Code',
    inCode: 'in code',
    formula: 'Formula',
    concept: 'Concept',
    better: 'Better',
    directions: { higher: 'higher', lower: 'lower', neither: 'neither' },
    source: 'Source of data',
    body: 'Responsible body',
    basis: 'Basis',
    where: 'source',
    examples: 'Examples',
    unreported: 'not reported',
  },
};

/** The page in one language, from what `load` gives. */
export function page(locale, { entries, describe, printReported, printCitation }) {
  const words = WORDS[locale];
  const order = Object.keys(words.facts);
  const sections = [...grouped(entries)].sort(([one], [other]) => place(order, one) - place(order, other));
  const text = sections.map(([fact, all]) => [`## ${words.facts[fact] ?? fact}`, ...all.map(entry)].join('\n\n'));
  return `${[`# ${words.title}`, words.other, words.intro, ...text].join('\n\n')}\n`;

  function entry({ name, definition, examples }) {
    const { code, title, concept, source, responsibleBody, basis, better } = definition;
    return [
      `### ${title[locale]}`,
      [
        `- ${words.code}: \`${code}\`, ${words.inCode} \`${name}\``,
        `- ${words.formula}: ${describe(definition, locale)}`,
        `- ${words.concept}: ${concept[locale]}`,
        `- ${words.better}: ${words.directions[better]}`,
        `- ${words.source}: ${source[locale]}. ${words.body}: ${responsibleBody[locale]}`,
        `- ${words.basis}:`,
        ...basis.map((citation) => `  - ${printCitation(citation, locale)}${link(citation)}`),
        `- ${words.examples}:`,
        ...examples.map(
          ({ says, counts, histogram, prints }) =>
            `  - ${says[locale]} ${given(counts ?? histogram)} → **${prints[locale]}**`,
        ),
      ].join('\n'),
    ].join('\n\n');
  }

  function link({ url }) {
    return url === undefined ? '' : ` ([${words.where}](${url}))`;
  }

  function given(counts) {
    const all = Object.entries(counts).map(
      ([name, count]) => `${name}: ${count === null ? words.unreported : printReported(count, locale)}`,
    );
    return all.length === 0 ? '' : `(${all.join('; ')})`;
  }
}

function sectionOf({ definition }) {
  return definition.kind === 'median' ? 'median' : definition.code.split('.')[0];
}

function grouped(entries) {
  const groups = new Map();
  for (const entry of entries) groups.set(sectionOf(entry), [...(groups.get(sectionOf(entry)) ?? []), entry]);
  return groups;
}

/** Known sections in the order of the words, others after them. */
function place(order, fact) {
  const at = order.indexOf(fact);
  return at === -1 ? order.length : at;
}
