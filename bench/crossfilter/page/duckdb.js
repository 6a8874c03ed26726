import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { tableFromArrays } from 'apache-arrow';

let connection;

/** Runs before the data is there; not measured as part of the build. */
export async function start() {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await database.instantiate(wasmUrl);
  connection = await database.connect();
}

/** @param {import('./data').Columns} columns */
export async function create({ codes, investment, values }) {
  const [d0, d1, d2, d3] = codes;
  await connection.insertArrowTable(tableFromArrays({ d0, d1, d2, d3, investment }), { name: 'records' });
  const clauses = values.map(() => null);
  const counts = [];
  const sums = [];
  const where = (except) => {
    const active = clauses.flatMap((clause, at) =>
      clause === null || at === except ? [] : [clause.length === 0 ? 'false' : `d${at} in (${clause})`],
    );
    return active.length === 0 ? '' : `where ${active.join(' and ')}`;
  };
  const measures = 'count(*)::double as count, coalesce(sum(investment), 0)::double as sum';
  return {
    select: (dimension, selected) => {
      clauses[dimension] = selected;
    },
    answers: async (changed) => {
      const others = values.map((_, at) => at).filter((at) => at !== changed);
      const queries = others.map(
        (at) =>
          `select ${at} as dimension, d${at} as value, ${measures} from records ${where(at)} group by d${at}`,
      );
      const total = `select -1 as dimension, 0 as value, ${measures} from records ${where(null)}`;
      const answer = await connection.query([...queries, total].join(' union all '));
      const result = { counts, sums, total: { count: 0, sum: 0 } };
      for (const at of others) {
        counts[at] = [];
        sums[at] = [];
      }
      for (const { dimension, value, count, sum } of answer) {
        if (dimension === -1) result.total = { count, sum };
        else {
          counts[dimension][value] = count;
          sums[dimension][value] = sum;
        }
      }
      return result;
    },
  };
}
