import { keepStatements } from '../../../src/database/keep-statements';

function connect() {
  const prepared: string[] = [];
  const connection = {
    prepare(sql: string): object {
      prepared.push(sql);
      return { sql };
    },
  };
  keepStatements(connection);
  return { connection, prepared };
}

describe('the statements of a connection', () => {
  it('are prepared once', () => {
    const { connection, prepared } = connect();
    const first = connection.prepare('select 1');
    expect(connection.prepare('select 1')).toBe(first);
    expect(connection.prepare('select 2')).not.toBe(first);
    expect(prepared).toEqual(['select 1', 'select 2']);
  });

  it('are not kept when they are long', () => {
    const { connection, prepared } = connect();
    const long = `select '${'x'.repeat(10_000)}'`;
    connection.prepare(long);
    connection.prepare(long);
    expect(prepared).toHaveLength(2);
  });

  it('make room for each other', () => {
    const { connection, prepared } = connect();
    for (let count = 0; count <= 500; count += 1) {
      connection.prepare(`select ${count}`);
    }
    connection.prepare('select 0');
    expect(prepared).toHaveLength(502);
  });
});
