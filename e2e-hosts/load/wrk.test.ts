import { expect, it } from 'vitest';
import { parseWrk } from './wrk.ts';

const REPORT = `Running 10s test @ http://127.0.0.1:3000/de/
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    10.52ms    4.20ms  91.07ms   93.93%
    Req/Sec     6.22k   673.08     7.03k    84.00%
  Latency Distribution
     50%  812.00us
     75%   10.55ms
     90%   12.38ms
     99%    1.25s
  61936 requests in 10.01s, 251.54MB read
  Socket errors: connect 0, read 3, write 0, timeout 2
  Non-2xx or 3xx responses: 5
Requests/sec:   6188.68
Transfer/sec:     25.13MB
`;

it('reads rate, latencies in any unit, and failures of either kind', () => {
  expect(parseWrk(REPORT)).toEqual({ requestsPerSecond: 6188.68, p50: 0.812, p99: 1250, failures: 10 });
});

it('does not take anything else for a report', () => {
  expect(() => parseWrk('unable to connect')).toThrow(/Not a report/u);
});
