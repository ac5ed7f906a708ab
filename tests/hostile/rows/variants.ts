import { type Input, kept, refused, STORY } from '../input.ts';

/** Ways of writing HTML that a filter of tags would let through. Nothing here may become an element. */
const HTML: readonly string[] = [
  '<ScRiPt\t>alert(1)</sCrIpT >',
  '<script/x>alert(1)</script>',
  '<img/src=x/onerror=alert(1)>',
  '<img src="x` `onerror=alert(1)">',
  '<img srcset="https://evil.example/x 2x">',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<svg><foreignObject><body onload=alert(1)></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml,x#y"/></svg>',
  '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  '<div style="background:url(https://evil.example/x)">x</div>',
  '<style>@import "https://evil.example"; *{behavior:url(x)}</style>',
  '<link rel=prefetch href=https://evil.example>',
  '<video src=https://evil.example poster=x autoplay>',
  '<audio><source src=x onerror=alert(1)></audio>',
  '<details open ontoggle=alert(1)>x</details>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<xmp><script>alert(1)</script></xmp>',
  '<table><tr><td background=https://evil.example>x',
  '<frameset><frame src=https://evil.example>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<applet code=x>',
  '<portal src=x>',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<!--><script>alert(1)</script>-->',
  '<!--->x',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '</article></main></body>',
  '<b <script>alert(1)</script>>x',
  '<custom-el onclick=x>y</custom-el>',
  '<button popovertarget=x>x</button><dialog open>x</dialog>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1) background=x>',
  '<meta charset=utf-7>',
  '<a id=find-words name=content>x</a>',
  '<form id=x><input name=attributes></form>',
  '<Fragment set:html={alert(1)} /> <slot /> <style is:global>p{}</style>',
  '<Ann client:load define:vars={{a:1}}>x</Ann>',
];

/** Templates and programs of other kinds, quoted in a story. */
const TEMPLATES: readonly string[] = [
  'import X from "./x"; export const prerender = false;',
  '{/* comment */} {await fetch("https://evil.example")} {`\u0024{process.exit(1)}`}',
  '{% include "x" %} {{ x | safe }} <% x %> [[\u0024{x}]] @{x}',
  '=cmd|" /C calc"!A0 ＝HYPERLINK(1) |calc ;=1 %0A=1',
  ']]></script><!-- --> --!> ]]&gt;',
  '\u2028=1+1\u2029-2+3',
  '+ADw-script+AD4-alert(1)',
  '%2e%2e%2f %00 \\u003cscript\\u003e \\x3cscript',
];

/** Links that are none, or that lead elsewhere than they seem; shown as their words alone. */
const NO_LINKS: readonly string[] = [
  'java\tscript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'JAVASCRIPT&colon;alert(1)',
  'javascript&#x3a;alert(1)',
  '<java\nscript:alert(1)>',
  'view-source:https://x.example',
  'ms-word:ofe|u|https://x.example',
  'intent://x#Intent;end',
  'filesystem:https://x.example/y',
  'about:blank',
  'ws://x.example',
  'ftp://x.example',
  'tel:123',
  '#content',
  '?q=1',
  '../../x',
  'https:x.example',
  'https:/x.example',
  'http:\\\\x.example',
  'https://',
  'https://u:p@evil.example',
  'https://bank.example@evil.example/',
  'https://ex\u0430mple.org/',
  'https://exa\u202emple.org/',
  'https://exa\u200bmple.org/',
  'https://example.org\\@evil.example',
  'https://example.org:99999/',
  'https://%00/',
  'mailto:javascript:alert(1)',
  'mailto:',
];

const LINKS: readonly string[] = [
  'https://example.org/"x',
  'https://example.org/{x}<y>`z`',
  'https://example.org/🙂',
  `https://example.org/${'x'.repeat(1500)}`,
  'HTTPS://EXAMPLE.ORG',
  'mailto:a@b.example?subject=x&body=<script>',
];

const linked = (address: string): string => `They [spoke](${address}) today.\n\n${STORY}`;

/** Read one by one; built together, as one article. */
export const VARIANTS: readonly Input[] = [
  ...[...HTML, ...TEMPLATES].flatMap((words) => [
    kept(`${words} as plain text`, `Before ${words} after.\n\n${STORY}`, words, 'story.txt'),
  ]),
  ...HTML.map((html) => kept(`${html} in a line`, `Before ${html} after.\n\n${STORY}`, html)),
  ...NO_LINKS.map((address) => ({ ...kept(`no link: ${address}`, linked(address)), links: 0 })),
  ...LINKS.map((address) => ({ ...kept(`a link: ${address}`, linked(address)), links: 1 })),
  {
    ...kept('a link by reference', `[a][1] and [1].\n\n[1]: <javascript:alert(1)> "t"\n\n${STORY}`),
    links: 0,
  },
  { ...kept('a mailbox in angle brackets', `Write to <a@b.example>.\n\n${STORY}`), links: 1 },
  refused('a control sign in a link', 'control-character', linked('\u0001javascript:x'), [1, 14]),
];

/** All of them in one story, each in a paragraph of its own. */
export const ALL_VARIANTS: string = [
  ...[...HTML, ...TEMPLATES].map((words) => `Before ${words} after.`),
  ...[...NO_LINKS, ...LINKS].map((address) => `They [spoke](${address}) today.`),
  ...[...HTML].slice(0, 20),
  STORY,
].join('\n\n');
