/** Stands in the page itself, behind that of the home page. */
export const APPLICATION_STYLE = `
h1 {
  font-size: 1.5rem;
}
dl {
  margin: 1.5rem 0;
}
dt {
  margin-top: 0.75rem;
  color: var(--quiet);
}
dd {
  margin: 0;
  overflow-wrap: anywhere;
  white-space: pre-line;
}
form {
  margin-top: 1.5rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}
button {
  padding: 0.625rem 1rem;
  border: 1px solid var(--link);
  border-radius: 0.25rem;
  background: transparent;
  color: var(--link);
  font: inherit;
  cursor: pointer;
}
button.first {
  background: var(--link);
  color: var(--paper);
}
button:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}
`;
