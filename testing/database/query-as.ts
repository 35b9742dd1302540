import { Client, type QueryResultRow } from "pg";

/** Runs one statement with an address of a test database and gives its rows; the connection is closed after. */
export async function queryAs<Row extends QueryResultRow>(address: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
