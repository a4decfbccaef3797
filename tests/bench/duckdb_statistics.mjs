// DuckDB's part of duckdb_statistics.py: node duckdb_statistics.mjs LOAD.sql FIGURES.sql OUT.csv, with its npm package
// @duckdb/node-api in node_modules of the current folder. Loads the rows, then counts all figures once a line of standard
// input and answers with the milliseconds on the wall and of the processor; at the end it writes what it counted.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const {DuckDBInstance} = createRequire(join(process.cwd(), 'package.json'))('@duckdb/node-api');

const [load, figures, out] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const database = await instance.connect();
await database.run(readFileSync(load, 'utf8'));
const count = readFileSync(figures, 'utf8');
for await (const _ of createInterface({input: process.stdin})) {
    const start = process.hrtime.bigint();
    const processor = process.cpuUsage();
    await database.run(count);
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    const {user, system} = process.cpuUsage(processor);
    console.log(`${wall} ${(user + system) / 1000}`);
}
await database.run(`COPY figure TO '${out}' (HEADER)`);
