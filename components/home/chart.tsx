import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { DEEP, FIVE_METRES, LAND, TEN_METRES, TWO_METRES } from './chart-contours.ts';

/** Depths as a chart writes them: whole metres and, lower, tenths. */
const SOUNDINGS: readonly (readonly [x: number, y: number, metres: number, tenths: number])[] = [
  [22, 53, 10, 2],
  [179, 45, 7, 6],
  [336, 50, 18, 0],
  [475, 20, 14, 9],
  [621, 46, 13, 2],
  [916, 36, 10, 5],
  [1427, 48, 12, 5],
  [138, 136, 15, 5],
  [1161, 149, 9, 8],
  [1503, 125, 25, 0],
  [63, 213, 16, 0],
  [1049, 201, 12, 0],
  [1515, 226, 17, 5],
  [98, 303, 14, 5],
  [1135, 280, 22, 8],
  [1293, 289, 20, 9],
  [1478, 324, 7, 1],
  [31, 395, 17, 4],
  [1100, 424, 16, 4],
  [1248, 402, 13, 1],
  [1387, 371, 14, 8],
  [132, 471, 16, 6],
  [1034, 498, 13, 6],
  [1180, 483, 6, 1],
  [1290, 487, 4, 2],
  [1486, 458, 4, 2],
  [375, 580, 20, 0],
  [1090, 556, 3, 5],
];

/** Region A of the buoyage system: entering, red cans to port and green cones to starboard. */
const CANS = ['1085 268', '1195 240', '1300 203'];
const CONES = ['1120 376', '1235 334', '1345 282', '1440 224'];

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
      <path className="ch-c" d="M1004 330C1130 330 1266 280 1388 192" />
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
      <g className="ch-b" transform="translate(1396 186)">
        <path d="M0 0V-44" />
        <path d="M0-44H15V-22H0z" />
        <path className="ch-red" d="M15-44H30V-22H15z" />
        <circle className="ch-dot" r="4.5" />
      </g>
      <g className="ch-n">
        <text x="1012" y="310">
          {names.symptom}
        </text>
        <text x="1240" y="560">
          {names.cause}
        </text>
        <text x="1384" y="130">
          {names.fix}
        </text>
      </g>
    </svg>
  );
}
