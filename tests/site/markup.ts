/** As much of HTML as these tests need to take out of pages whose validity another test holds. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    unescaped(match[1]!),
  );

export const unescaped = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The words of the paragraphs that hold the article, without numbers and sigla. */
export const articleWords = (html: string): string[] =>
  [...html.matchAll(/<(p|h3|pre) class="say">([\s\S]*?)<\/\1>/gu)].map((match) =>
    unescaped(
      match[2]!
        .replace(/<a class="sn[^"]*"[^>]*>[\s\S]*?<\/a>/gu, '')
        .replace(/<a class="ref[\s\S]*?<\/a>/gu, '')
        .replace(/<[^>]+>/gu, ''),
    ),
  );
