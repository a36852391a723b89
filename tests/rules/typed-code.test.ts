import { randomUUID } from 'node:crypto';
import { pagePath } from '../../backend/src/gestures/page-path.js';
import { typedCode } from '../../backend/src/vouchers/typed-code.js';

describe('a code', () => {
  it.each([
    ['as it is', '7K4M-2MDX'],
    ['in lower case', '7k4m-2mdx'],
    ['without its dash', '7K4M2MDX'],
    ['with spaces', ' 7k 4m 2m dx '],
    ['with spaces around the dash', '7K4M - 2MDX'],
    ['with another dash', '7K4M–2MDX'],
    ['with a line break, as scanners send it', '7K4M-2MDX\n'],
    ['on a Russian keyboard', '7К4М-2МDХ'],
    ['within a sentence', 'Your code: 7K4M-2MDX, until 31 December'],
    ['in its own language', 'Код 7К4М-2МDХ до 31 декабря'],
  ])('is understood %s', (_, text) => {
    expect(typedCode(text)).toEqual({ code: '7K4M-2MDX' });
  });

  it.each(['', '   ', '7K4M', '7K4M-2MD', '7K4M-2MD0', '7K4M-2MDXX', 'A7K4M-2MDX', 'lounge today', '7'.repeat(301)])(
    'is not %j',
    (text) => {
      expect(typedCode(text)).toBeNull();
    },
  );
});

describe('the link of a customer’s page', () => {
  const path = pagePath(Buffer.alloc(32, 7), randomUUID());
  const token = path.slice('/g/'.length);

  it.each([
    ['whole', `https://amends.example.com${path}`],
    ['with what follows it', `https://amends.example.com${path}?lang=ru#code`],
    ['without its beginning', path],
    ['its token alone', token],
  ])('is understood: %s', (_, text) => {
    expect(typedCode(text)).toEqual({ token });
  });

  it('is not cut out of a longer one', () => {
    expect(typedCode(`https://amends.example.com${path}x`)).toBeNull();
  });
});
