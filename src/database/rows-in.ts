/** The rows in the answer to a query that is written in SQL: PostgreSQL's driver tells more than them. */
export const rowsIn = <Row>(answer: Row[] | { rows: Row[] }): Row[] =>
  Array.isArray(answer) ? answer : answer.rows;
