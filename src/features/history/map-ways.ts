export type MapWay = 'one' | 'beside' | 'over' | 'often';

export const mapWays: readonly { readonly id: MapWay; readonly label: string }[] = [
  { id: 'one', label: 'One visit' },
  { id: 'beside', label: 'Before and now' },
  { id: 'over', label: 'Overlaid' },
  { id: 'often', label: 'How often' },
];
