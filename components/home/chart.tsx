import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { DEEP, FIVE_METRES, LAND, TEN_METRES, TWO_METRES } from './chart-contours.ts';

/** Depths as a chart writes them: whole metres and, lower, tenths. */
const SOUNDINGS: readonly (readonly [x: number, y: number, metres: number, tenths: number])[] = [
  [22, 53, 10, 2],
  [179, 45, 7, 6],
  [475, 20, 14, 9],
  [916, 36, 10, 5],
  [1427, 48, 13, 4],
  [138, 136, 15, 5],
  [1161, 149, 9, 9],
  [1503, 125, 25, 4],
  [63, 213, 16, 0],
  [1049, 205, 12, 4],
  [1515, 226, 13, 0],
  [98, 303, 14, 5],
  [1150, 318, 24, 5],
  [1290, 296, 16, 6],
  [31, 395, 17, 4],
  [1100, 414, 13, 0],
  [1248, 402, 9, 2],
  [1387, 371, 11, 4],
  [132, 471, 16, 6],
  [1034, 498, 10, 4],
  [1486, 458, 2, 7],
  [1538, 582, 7, 5],
];

/** Region A of the buoyage system: entering, red cans to port and green cones to starboard. */
const CANS = ['1088 250', '1196 226', '1300 192'];
const CONES = ['1112 356', '1228 322', '1336 272', '1424 220'];

/**
 * The fairway from the symptom to the fix, past the cause: the one picture of the portal, on the home page and on the
 * page for wrong addresses.
 */
export function Chart({ locale }: { readonly locale: Locale }) {
  const names = getMessages(locale).home.chart;
  return (
    <svg className="chart" viewBox="0 0 1600 620" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <path className="ch-l" d={DEEP} />
      <path className="ch-d10" d={TEN_METRES} />
      <path className="ch-d5" d={FIVE_METRES} />
      <path className="ch-d2" d={TWO_METRES} />
      <path className="ch-land" d={LAND} />
      <g className="ch-s">
        {SOUNDINGS.map(([x, y, metres, tenths]) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {metres}
            <tspan dy="3">{tenths}</tspan>
          </text>
        ))}
      </g>
      <path className="ch-c" d="M1004 306C1120 306 1252 264 1362 188" />
      <g className="ch-b">
        {CANS.map((place) => (
          <g key={place} transform={`translate(${place})`}>
            <path className="ch-red" d="M-5-15H5V-2H-5z" />
            <path d="M-9 0H9" />
            <circle r="2.2" />
          </g>
        ))}
        {CONES.map((place) => (
          <g key={place} transform={`translate(${place})`}>
            <path className="ch-green" d="M0-15 6-2H-6z" />
            <path d="M-9 0H9" />
            <circle r="2.2" />
          </g>
        ))}
      </g>
      <g className="ch-b" transform="translate(1370 182)">
        <path d="M0 0V-44" />
        <path className="ch-white" d="M0-44H15V-22H0z" />
        <path className="ch-red" d="M15-44H30V-22H15z" />
        <circle className="ch-dot" r="4.5" />
      </g>
      <g className="ch-n">
        <text x="1012" y="288">
          {names.symptom}
        </text>
        <text x="1262" y="520">
          {names.cause}
        </text>
        <text x="1358" y="126">
          {names.fix}
        </text>
      </g>
    </svg>
  );
}
