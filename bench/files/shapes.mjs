/** Texts of BDF that take much memory for their size, by their names: cells are short, so that numbers are longer than they. */
export function shapesOf(rows) {
  return {
    narrow: textOf('test_time_second,voltage_volt,current_ampere', rows, (row) => `${row},${volts(row)},1`),
    'clock runs back': textOf(
      'test_time_second,voltage_volt,current_ampere,cycle_count,step_id',
      rows,
      (row) => `${row % 1000 === 999 ? row - 5 : row},${volts(row)},${row % 2 === 0 ? 1 : -1},1,1`,
    ),
    'constant columns': textOf(
      'test_time_second,voltage_volt,current_ampere,cycle_count,step_id,temperature_t1_celsius,power_watt',
      rows,
      (row) => `${row},${volts(row)},-1,1,1,25,1`,
    ),
  };
}

function volts(row) {
  return (1 + (row % 10) / 10).toFixed(1);
}

function textOf(head, rows, lineOf) {
  return `${[head, ...Array.from({ length: rows }, (_, row) => lineOf(row))].join('\n')}\n`;
}
