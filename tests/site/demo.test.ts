// What looks at the site of the demo's articles: built once, and not once for each.
import './previews.ts';
import './rtl.ts';
import './timeline.ts';
