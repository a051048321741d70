/** A BDF text of 7 columns in the shape of a long Landt test: rests, a slow discharge and a charge, in rounded numbers. */
export function landtText(rows) {
  const lines = [
    'test_time_second,voltage_volt,current_ampere,step_index,discharging_capacity_ah,charging_capacity_ah,ambient_temperature_celsius',
  ];
  let charged = 0;
  for (let row = 0; row < rows; row += 1) {
    const step = Math.floor((3 * row) / rows);
    const current = [0, -0.0002, 0.0002][step];
    charged += (current * 10) / 3600;
    const voltage = 1.5 + 1.4 * Math.cos((3 * row) / rows) + 0.0001 * (row % 3);
    const counters = step === 1 ? `${(-charged).toFixed(4)},0` : step === 2 ? `0,${charged.toFixed(4)}` : '0,0';
    lines.push(
      `${(0.02 + row * 10.44).toFixed(3)},${voltage.toFixed(4)},${current.toFixed(4)},${step + 1},${counters},0`,
    );
  }
  return `${lines.join('\n')}\n`;
}
