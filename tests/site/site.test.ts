// What looks at the site of the invented articles: built once, and not once for each.
import './article-page.ts';
import './bidi.ts';
import './files.ts';
import './looks.ts';
import './valid.ts';
import './without-scripts.ts';
