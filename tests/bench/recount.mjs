// Every figure of what works, counted again from nothing but the exported gestures: none of the product's code.

/** Reads the export: RFC 4180. */
export function readTable(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      row.push(cell.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += sign;
  }
  const [columns, ...lines] = rows;
  return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i]])));
}

const HOW = {
  calm: (row) => (row.mood === '' ? null : row.mood === 'calm'),
  settled: (row, until) => {
    if (row.rating === '') return null;
    return Number(row.rating) >= 4 && !(row.repeatCaseAt !== '' && row.repeatCaseAt < until);
  },
  returned: (row) => (row.returned === '' ? null : row.returned === 'true'),
};
const ENDLESS = '9999';

/** @param monthStart the ISO time at which claims were decided */
export function recount(table, outcome, monthStart) {
  const cases = table.map((row) => ({
    option: row.optionId,
    kind: `${row.severity}/${row.lost}`,
    chosen: row.chosen === 'true',
    asked: row.withinPolicy !== 'true',
    elapsed: row.elapsedMs === '' ? null : Number(row.elapsedMs),
    cost: Number(row.costMinor),
    code: row.code,
    good: HOW[outcome](row, ENDLESS),
    goodBefore:
      row.requestedAt < monthStart && row.answeredAt !== '' && row.answeredAt < monthStart
        ? HOW[outcome](row, monthStart)
        : null,
  }));
  const elapsed = cases.flatMap((c) => c.elapsed ?? []).toSorted((a, b) => a - b);
  const known = cases.filter((c) => c.good !== null);
  return {
    base: {
      given: cases.length,
      costMinor: total(cases.map((c) => c.cost)),
      ...rate(known.filter((c) => c.good).length, known.length),
      ...survey(cases),
    },
    medianSecondsToGesture: elapsed.length === 0 ? null : middle(elapsed) / 1000,
    grantedWithoutAsking: rate(cases.filter((c) => !c.asked).length, cases.length),
    chosen: rateOf(cases.filter((c) => c.chosen)),
    imposed: rateOf(cases.filter((c) => !c.chosen)),
    options: Object.fromEntries([...new Set(cases.map((c) => c.option))].map((id) => [id, optionOf(cases, id)])),
  };
}

function optionOf(cases, id) {
  const own = cases.filter((c) => c.option === id);
  const rest = cases.filter((c) => c.option !== id);
  const mine = count(own, 'good');
  const theirs = count(rest, 'good');
  const claim = count(own, 'goodBefore');
  const claimRest = count(rest, 'goodBefore');
  const sure = claimRest.n === 0 ? null : sureOf(claim, claimRest);
  const known = own.filter((c) => c.good !== null);
  const codes = (state) => own.filter((c) => c.code === state).length;
  const fairClaim = fair(own, rest, 'goodBefore');
  const others = theirs.n === 0 ? mine.k / mine.n : theirs.k / theirs.n;
  return {
    given: own.length,
    costMinor: total(own.map((c) => c.cost)),
    ...rate(mine.k, mine.n),
    ...survey(own),
    shrunkRate: mine.n === 0 ? null : (10 * others + mine.k) / (10 + mine.n),
    claim: { ...claim, better: claim.n === 0 || sure === null ? null : sure.better },
    verdict: verdictOf(mine, claim, claimRest, sure, fairClaim),
    ...(mine.n < 20 ? { dots: known.map((c) => c.good) } : {}),
    comparison: fair(own, rest, 'good') ?? 'cannot_be_compared',
    costPerKept: costOf(known, mine, codes('redeemed'), codes('expired')),
    redemption: own.every((c) => c.code === '')
      ? null
      : {
          issued: own.filter((c) => c.code !== '').length,
          redeemed: codes('redeemed'),
          expired: codes('expired'),
          open: codes('open'),
          rate: codes('redeemed') / own.filter((c) => c.code !== '').length,
        },
    chosen: rateOf(own.filter((c) => c.chosen)),
    imposed: rateOf(own.filter((c) => !c.chosen)),
  };
}

const total = (numbers) => numbers.reduce((sum, n) => sum + n, 0);
const middle = (sorted) => {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
};
const count = (cases, field) => ({
  k: cases.filter((c) => c[field] === true).length,
  n: cases.filter((c) => c[field] !== null).length,
});
const rateOf = (cases) => rate(count(cases, 'good').k, count(cases, 'good').n);

/** Wilson's interval as the two roots of (p̂ − p)² = z² p (1 − p) ÷ n. */
function rate(k, n) {
  if (n === 0) return { k, n, rate: null, interval: null };
  const z2 = 1.96 ** 2;
  const [a, b, c] = [1 + z2 / n, -(2 * k) / n - z2 / n, (k / n) ** 2];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { k, n, rate: k / n, interval: { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) } };
}

function survey(cases) {
  const { k, n } = count(cases, 'good');
  if (cases.length === 0) return { answerShare: null, bounds: null };
  return {
    answerShare: n / cases.length,
    bounds: { low: k / cases.length, high: (k + cases.length - n) / cases.length },
  };
}

function fair(own, rest, field) {
  const kinds = [...new Set(own.map((c) => c.kind))];
  const tables = kinds
    .map((kind) =>
      [own, rest].map((cases) =>
        count(
          cases.filter((c) => c.kind === kind),
          field,
        ),
      ),
    )
    .filter(([mine, theirs]) => mine.n > 0 && theirs.n > 0);
  if (tables.length < 2) return null;
  let [weight, top, p, q] = [0, 0, 0, 0];
  for (const [{ k: a, n: n1 }, { k: c, n: n0 }] of tables) {
    const all = n1 + n0;
    weight += (n1 * n0) / all;
    top += (a * n0 - c * n1) / all;
    p += (n1 ** 2 * c - n0 ** 2 * a + (n1 * n0 * (n0 - n1)) / 2) / all ** 2;
    q += (a * (n0 - c) + c * (n1 - a)) / (2 * all);
  }
  const difference = top / weight;
  const half = 1.96 * Math.sqrt(Math.max(0, (difference * p + q) / weight ** 2));
  return {
    difference,
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
    strata: tables.length,
  };
}

/** By the middle of many small slices: slow, and nothing that could be wrong in the same way. */
function sureOf({ k, n }, others) {
  const p0 = others.k / others.n;
  const deviation = Math.sqrt((p0 * (1 - p0)) / others.n);
  if (deviation === 0) return p0 === 0 ? { better: k > 0 ? 1 : 0, worse: 0 } : { better: 0, worse: k < n ? 1 : 0 };
  const [alpha, beta] = [10 * p0 + k, 10 * (1 - p0) + n - k];
  const slices = 4000;
  const weights = Array.from({ length: slices }, (_, i) => {
    const x = (i + 0.5) / slices;
    return Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x) - peak(alpha, beta));
  });
  const all = total(weights);
  const below = [0];
  for (const weight of weights) below.push(below.at(-1) + weight / all);
  const cdf = (x) => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const place = Math.floor(x * slices);
    return below[place] + (below[place + 1] - below[place]) * (x * slices - place);
  };
  let [better, mass] = [0, 0];
  for (let i = -300; i <= 300; i += 1) {
    const z = i / 50;
    const weight = Math.exp((-z * z) / 2);
    better += weight * (1 - cdf(p0 + z * deviation));
    mass += weight;
  }
  return { better: better / mass, worse: 1 - better / mass };
}

/** Keeps the density's logarithm from leaving what a number can be. */
function peak(alpha, beta) {
  const mode = Math.min(1 - 1e-9, Math.max(1e-9, (alpha - 1) / Math.max(1e-9, alpha + beta - 2)));
  return (alpha - 1) * Math.log(mode) + (beta - 1) * Math.log(1 - mode);
}

function verdictOf(mine, claim, rest, sure, compared) {
  if (mine.n < 20) return 'too_early';
  if (mine.n < 50 || claim.n < 50) return 'interval_only';
  if (sure === null || rest.n < 50) return 'cannot_be_compared';
  if (sure.better < 0.99 && sure.worse < 0.99) return 'no_difference_shown';
  if (compared === null) return 'cannot_be_compared';
  if (sure.better >= 0.99) return compared.difference > 0 ? 'works_better' : 'no_difference_shown';
  return compared.difference < 0 ? 'works_worse' : 'no_difference_shown';
}

function costOf(known, { k, n }, redeemed, expired) {
  const cost = total(known.map((c) => c.cost));
  if (k < 5 || cost === 0) return null;
  const mean = cost / n;
  const s2 = total(known.map((c) => (c.cost - mean) ** 2)) / (n - 1);
  const se = Math.sqrt(s2 / (n * mean * mean) + (1 - k / n) / k);
  const unused = redeemed + expired === 0 ? 0 : expired / (redeemed + expired);
  const open = total(known.filter((c) => c.code === 'open').map((c) => c.cost));
  return {
    minor: Math.round(cost / k),
    lowMinor: Math.round((cost / k) * Math.exp(-1.96 * se)),
    highMinor: Math.round((cost / k) * Math.exp(1.96 * se)),
    expectedMinor: Math.round((cost - open * unused) / k),
  };
}

/** Where an answer and the recount differ: paths with both values. Rounding of sums may move a minor unit or a digit. */
export function differences(answer, counted, path = '') {
  if (typeof counted === 'number' && typeof answer === 'number') {
    const isClose =
      Math.abs(answer - counted) <= (path.endsWith('Minor') ? 1 : 1e-9 + (path.endsWith('better') ? 2e-3 : 0));
    return isClose ? [] : [`${path}: ${answer} and not ${counted}`];
  }
  if (counted === null || typeof counted !== 'object') {
    return answer === counted ? [] : [`${path}: ${JSON.stringify(answer)} and not ${JSON.stringify(counted)}`];
  }
  return Object.entries(counted).flatMap(([name, part]) => differences(answer?.[name], part, `${path}.${name}`));
}

/** Compares a whole answer of the API with the recount, option by option. */
export function compare(answer, counted) {
  const { options, ...whole } = counted;
  const items = Object.fromEntries(answer.items.filter((item) => item.given > 0).map((item) => [item.option.id, item]));
  return [
    ...differences(answer, whole),
    ...(Object.keys(items).length === Object.keys(options).length ? [] : ['not the same options']),
    ...Object.entries(options).flatMap(([id, option]) => differences(items[id], option, items[id]?.option.title ?? id)),
  ];
}
