/** Stands in the page itself: one request shows all of it. */
export const HOME_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1c1c22;
  --quiet: #575761;
  --line: #d9d9e0;
  --link: #0b57a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16161a;
    --ink: #ededf0;
    --quiet: #a9a9b4;
    --line: #3a3a43;
    --link: #8cbcf5;
  }
}
* {
  box-sizing: border-box;
}
body {
  max-width: 40rem;
  margin: 0 auto;
  padding: 2rem 1rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
}
h1 {
  margin: 0;
  font-size: 2rem;
  line-height: 1.2;
}
h2 {
  margin: 2rem 0 0.5rem;
  font-size: 1.125rem;
}
p {
  margin: 0.5rem 0;
}
.quiet {
  color: var(--quiet);
}
ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
li {
  border-top: 1px solid var(--line);
}
li a {
  display: block;
  padding: 0.75rem 0;
}
li strong {
  display: block;
  text-decoration: underline;
  text-underline-offset: 0.15em;
}
a {
  color: var(--link);
}
li a {
  text-decoration: none;
}
li a:hover strong {
  text-decoration-thickness: 2px;
}
a:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}
nav {
  display: flex;
  gap: 0.5rem;
  margin-top: 2rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--line);
}
nav > * {
  padding: 0.5rem 0.5rem 0.5rem 0;
}
@media (min-width: 40rem) {
  body {
    padding-top: 5rem;
  }
}
`;
