/** Prints what is shown, in the light look: paper is white whichever look the screen has. */
export function printPage(): void {
  const { dataset } = document.documentElement;
  const before = dataset.look;
  dataset.look = 'light';
  try {
    window.print();
  } finally {
    if (before === undefined) delete dataset.look;
    else dataset.look = before;
  }
}
