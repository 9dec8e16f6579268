// How cmark-gfm is called to show what GitHub shows.

const EXTENSIONS = ["table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"];

/** Anchors are HTML, which GitHub keeps and the program leaves out unless it is asked to. */
export const GFM = ["--unsafe", ...EXTENSIONS.flatMap((name) => ["-e", name])];
